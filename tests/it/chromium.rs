//! A headless Chromium of the test's own, driven through chromedriver.

use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

const HOW_TO_INSTALL: &str =
    "the browser tests drive a real Chromium: install it with `apt-get install chromium chromium-driver`";

/// Widths at which pages are looked at: a desk, a small laptop, a phone.
pub const WIDTHS: [u32; 3] = [1440, 1024, 390];

/// The elements that end right of the window, unless something around them scrolls or clips.
const WIDER: &str = r#"
const room = document.documentElement.clientWidth;
if (document.documentElement.scrollWidth <= room) return [];
return [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > room + 1)
  .map(e => e.tagName + '.' + e.className + ' ends at ' + Math.round(e.getBoundingClientRect().right) + ' of ' + room + ': ' + e.textContent.trim().slice(0, 40));
"#;

pub struct Chromium {
    driver: Child,
    /// Deleted when the browser ends.
    _profile: tempfile::TempDir,
    pub client: Client,
}

impl Chromium {
    pub async fn start() -> Self {
        let mut driver = Command::new("chromedriver")
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("chromedriver: {error}; {HOW_TO_INSTALL}"));
        let output = BufReader::new(driver.stdout.take().expect("its output"));
        let port = output
            .lines()
            .map_while(Result::ok)
            .find_map(|line| Some(line.split_once("started successfully on port ")?.1.trim_end_matches('.').to_owned()))
            .unwrap_or_else(|| panic!("chromedriver ended before it listened; {HOW_TO_INSTALL}"));
        let profile = tempfile::tempdir().expect("a folder for the browser's profile");
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities(profile.path()))
            .connect(&format!("http://127.0.0.1:{port}"))
            .await;
        match client {
            Ok(client) => Self { driver, _profile: profile, client },
            Err(error) => {
                let _ = driver.kill();
                let _ = driver.wait();
                panic!("Chromium does not start: {error}; {HOW_TO_INSTALL}");
            }
        }
    }

    pub async fn open(&self, address: &str) {
        self.client.goto(address).await.unwrap_or_else(|error| panic!("{address}: {error}"));
    }

    /// What `script` returns in the page.
    pub async fn ask(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Clicks and waits until the page that was clicked on is gone.
    pub async fn follow(&self, css: &str) {
        let link = self.client.find(Locator::Css(css)).await.unwrap_or_else(|error| panic!("{css}: {error}"));
        let middle = format!("document.querySelector('{css}').scrollIntoView({{ block: 'center', behavior: 'instant' }})");
        self.ask(&middle).await;
        // A form leads to another document; a link may only change the pane beside it.
        let sends = self.ask(&format!("return document.querySelector('{css}').matches('form button')")).await == json!(true);
        self.ask("document.documentElement.dataset.left = 'yes'").await;
        link.click().await.unwrap_or_else(|error| panic!("{css}: {error}"));
        for _ in 0..if sends { 200 } else { 0 } {
            let arrived = "return !document.documentElement.dataset.left && document.readyState === 'complete'";
            if self.client.execute(arrived, Vec::new()).await.is_ok_and(|it| it == json!(true)) {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        self.client.wait().for_element(Locator::Css("#main")).await.expect("the next page");
    }

    pub async fn press(&self, key: fantoccini::key::Key) {
        let focused = self.client.active_element().await.expect("a focused element");
        focused.send_keys(&char::from(key).to_string()).await.expect("a key");
    }

    pub async fn dark(&self, on: bool) {
        self.ask(if on {
            "document.documentElement.dataset.theme = 'dark'"
        } else {
            "delete document.documentElement.dataset.theme"
        })
        .await;
    }

    /// The page at one width, kept as `<name>-<width>.png`; and what sticks out sideways.
    pub async fn shot(&self, name: &str, width: u32) -> Vec<String> {
        let height = if width < 600 { 844 } else { 900 };
        self.client.set_window_size(width, height).await.expect("a size");
        let fits = self.ask(WIDER).await;
        let folder = screenshots();
        std::fs::create_dir_all(&folder).expect("a folder for screenshots");
        let picture = self.client.screenshot().await.expect("a screenshot");
        std::fs::write(folder.join(format!("{name}-{width}.png")), picture).expect("the screenshot is kept");
        fits.as_array().expect("a list").iter().filter_map(|said| said.as_str().map(str::to_owned)).collect()
    }

    pub async fn end(self) {
        self.client.clone().close().await.expect("the session ends");
    }
}

impl Drop for Chromium {
    fn drop(&mut self) {
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

fn screenshots() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/screenshots");
    std::env::var_os("EVENHAND_SCREENSHOTS").map_or(here, PathBuf::from)
}

fn capabilities(profile: &std::path::Path) -> serde_json::Map<String, Value> {
    let mut args: Vec<String> = [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
        "--lang=en",
    ]
    .map(str::to_owned)
    .to_vec();
    args.push(format!("--user-data-dir={}", profile.display()));
    let wanted = json!({ "browserName": "chrome", "goog:chromeOptions": { "args": args } });
    wanted.as_object().cloned().expect("an object")
}
