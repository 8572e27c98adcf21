//! The whole site on a real database, a real mail server beside it, and people in real browsers.

use crate::chromium::Chromium;
use crate::smtp::SmtpServer;
use crate::store::{Own, own_with};
use evenhand::app::App;
use evenhand::case::{Case, CaseId, Draft, Role};
use evenhand::commands::admin::import_one;
use evenhand::commands::serve;
use evenhand::config::Config;
use evenhand::evidence::Reader;
use evenhand::intake::bundle;
use evenhand::store::{care, cases, people};
use evenhand::web::doors::sign_in::hash_password;
use evenhand::worker;
use fantoccini::Locator;
use fantoccini::actions::{InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use fantoccini::key::Key;
use std::net::TcpListener;
use std::path::Path;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

const PASSWORD: &str = "correct horse battery";
/// One hash for everybody: making one takes long on purpose.
static HASH: LazyLock<String> = LazyLock::new(|| hash_password(PASSWORD).expect("a hash"));

pub struct Desk {
    pub app: Arc<App>,
    pub reader: Reader,
    pub base: String,
    pub mail: SmtpServer,
    running: actix_web::dev::ServerHandle,
    _folder: tempfile::TempDir,
}

impl Desk {
    /// The bundles of `fixtures/cases` as cases D-2026-000001 and on, drafted, and the site running.
    pub async fn open(bundles: &[&str]) -> Desk {
        Desk::open_with(bundles, |_| {}).await
    }

    pub async fn open_with(bundles: &[&str], change: impl FnOnce(&mut Config)) -> Desk {
        let mail = SmtpServer::plain();
        let settings = mail.settings();
        let Own { app, reader, _folder } = own_with("", |config| {
            config.mail.smtp = Some(settings);
            change(config);
        })
        .await;
        let app = Arc::new(app);
        for name in bundles {
            let bundle = bundle::read(&Path::new("fixtures/cases").join(name)).expect("a bundle");
            import_one(&app, bundle).await.expect("imported");
        }
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let base = format!("http://{}", listener.local_addr().expect("its address"));
        let server = serve::site(app.clone(), listener).expect("a server");
        let running = server.handle();
        actix_web::rt::spawn(server);
        let desk = Desk { app, reader, base, mail, running, _folder };
        desk.work().await;
        desk
    }

    /// Everything that is due.
    pub async fn work(&self) {
        worker::run_due(&self.app, &self.reader).await.expect("worked");
    }

    /// Everything up to the first draft, by the rules alone: no model has been asked.
    pub async fn draft_by_the_rules(&self, case: CaseId) {
        until(async || {
            let waits = cases::load(&self.app.db, case).await.expect("the case").draft.is_none();
            if waits {
                worker::step(&self.app, &self.reader).await.expect("worked");
            }
            !waits
        })
        .await;
    }

    /// Somebody in a browser of their own, signed in.
    pub async fn person(&self, name: &str, role: Role) -> Chromium {
        let email = format!("{}@desk.example", name.split(' ').next().unwrap_or(name).to_lowercase());
        let user = people::create(&self.app.db, &email, name, role, &HASH, self.app.now()).await.expect("a user");
        // New caseworkers are a story of their own.
        care::vouch(&self.app.db, user.id, 400).await.expect("not new");
        let chromium = Chromium::start().await;
        chromium.client.set_window_size(1440, 900).await.expect("a size");
        chromium.open(&format!("{}/queue", self.base)).await;
        type_in(&chromium, "#email", &email).await;
        type_in(&chromium, "#password", PASSWORD).await;
        chromium.follow("main button").await;
        chromium.client.wait().for_element(Locator::Css("ul.views")).await.expect("the queue");
        chromium
    }

    pub fn page(&self, number: &str) -> String {
        format!("{}/cases/{number}", self.base)
    }

    pub async fn case(&self, number: &str) -> Case {
        cases::by_number(&self.app.db, number).await.expect("the case")
    }

    pub async fn draft(&self, number: &str) -> Draft {
        let case = self.case(number).await;
        cases::draft(&self.app.db, case.draft.expect("a draft")).await.expect("the draft").draft
    }

    pub async fn end(self, browsers: impl IntoIterator<Item = Chromium>) {
        for browser in browsers {
            browser.end().await;
        }
        self.running.stop(true).await;
    }
}

pub async fn type_in(chromium: &Chromium, css: &str, text: &str) {
    let field = chromium.client.find(Locator::Css(css)).await.unwrap_or_else(|error| panic!("{css}: {error}"));
    field.clear().await.expect("cleared");
    field.send_keys(text).await.expect("typed");
}

/// Keys as they come from a keyboard, to whatever has the focus on a page that is there whole.
pub async fn keys(chromium: &Chromium, keys: &str) {
    until(async || chromium.ask("return document.readyState").await == "complete").await;
    let mut actions = KeyActions::new("keyboard".to_owned());
    for value in keys.chars() {
        actions = actions.then(KeyAction::Down { value }).then(KeyAction::Up { value });
    }
    chromium.client.perform_actions(actions).await.expect("keys");
}

pub async fn enter(chromium: &Chromium) {
    keys(chromium, &char::from(Key::Enter).to_string()).await;
}

pub async fn escape(chromium: &Chromium) {
    keys(chromium, &char::from(Key::Escape).to_string()).await;
}

/// The page's words in reading order.
pub async fn text(chromium: &Chromium) -> String {
    let words = chromium.ask("return document.querySelector('#main').innerText").await;
    words.as_str().unwrap_or_default().to_owned()
}

pub async fn appears(chromium: &Chromium, css: &str) {
    let wait = chromium.client.wait().at_most(Duration::from_secs(10));
    if let Err(error) = wait.for_element(Locator::Css(css)).await {
        panic!("{css} does not appear: {error}\n{}", text(chromium).await);
    }
}

/// Waits for what a click sets in motion.
pub async fn until(done: impl AsyncFn() -> bool) {
    for _ in 0..200 {
        if done().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("nothing happened within ten seconds");
}

/// Drags the mouse over `words` in the open source, as a person marks them.
pub async fn drag_over(chromium: &Chromium, words: &str) {
    let place = chromium.client.execute(PLACE, vec![words.into()]).await.expect("where the words stand");
    let at = |name: &str| place[name].as_f64().unwrap_or_else(|| panic!("`{words}` stand nowhere in the source: {place}"));
    let to = |x: f64, y: f64| PointerAction::MoveTo { duration: Some(Duration::from_millis(60)), x, y };
    let mouse = MouseActions::new("mouse".to_owned())
        .then(to(at("x0"), at("y0")))
        .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
        .then(to(at("x1"), at("y1")))
        .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
    chromium.client.perform_actions(mouse).await.expect("dragged");
}

/// The first line that has the words, brought into view: where they begin and end.
const PLACE: &str = r#"
const words = arguments[0];
for (const line of document.querySelectorAll('#doc [data-passage]')) {
  const nodes = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const at = node.textContent.indexOf(words);
    if (at < 0) continue;
    line.scrollIntoView({ block: 'start', behavior: 'instant' });
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const boxes = [...range.getClientRects()];
    const first = boxes[0], last = boxes[boxes.length - 1];
    return { x0: Math.round(first.left), y0: first.top + first.height / 2, x1: Math.round(last.right), y1: last.top + last.height / 2 };
  }
}
return null;
"#;
