//! The main pages before axe-core, which knows what screen readers and weak eyes stumble over: names, roles, contrast. In
//! light and in dark, on a desk and on a phone. Nothing serious may be left.

use crate::chromium::Chromium;
use crate::desk::Desk;
use evenhand::case::{Role, Side};
use std::path::{Path, PathBuf};

/// Put there by `.ci/run`; a tool of the tests only, so it is no part of the program.
fn script() -> Option<String> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/ci-node/package/axe.min.js");
    let path = std::env::var_os("EVENHAND_AXE").map_or(beside, PathBuf::from);
    match std::fs::read_to_string(&path) {
        Ok(script) => Some(script),
        Err(error) if std::env::var("CI").is_ok() => panic!("{}: {error}; `.ci/run` fetches axe-core", path.display()),
        Err(_) => {
            println!("not checked: {} is missing; `.ci/run` fetches axe-core", path.display());
            None
        }
    }
}

/// Serious and critical findings, a line each.
const RUN: &str = r#"
return axe.run(document, { resultTypes: ['violations'] }).then(found => found.violations
  .filter(it => it.impact === 'serious' || it.impact === 'critical')
  .flatMap(it => it.nodes.map(node => it.id + ' (' + it.help + ') ' + node.target.join(' ') + ': ' + node.html.slice(0, 140)
    + ' ' + (node.any[0] ? node.any[0].message : ''))));
"#;

struct Look<'a> {
    browser: &'a Chromium,
    axe: &'a str,
    wrong: Vec<String>,
}

impl Look<'_> {
    async fn at(&mut self, name: &str, address: &str) {
        self.browser.open(address).await;
        self.here(name).await;
    }

    async fn here(&mut self, name: &str) {
        for (width, dark) in [(1440, false), (1440, true), (390, false)] {
            self.browser.client.set_window_size(width, 900).await.expect("a size");
            self.browser.dark(dark).await;
            // Colours that fade in are judged when they are there.
            self.browser.ask("document.getAnimations().forEach(it => it.finish())").await;
            self.browser.ask(self.axe).await;
            let found = self.browser.ask(RUN).await;
            let how = if dark { "dark" } else { "light" };
            for said in found.as_array().unwrap_or_else(|| panic!("{name}: axe said {found}")) {
                self.wrong.push(format!("{name}, {width} px, {how}: {said}"));
            }
        }
        self.browser.dark(false).await;
    }

    fn end(self) {
        assert!(self.wrong.is_empty(), "{}", self.wrong.join("\n"));
    }
}

#[actix_web::test]
async fn the_caseworkers_pages_have_nothing_serious() {
    let Some(axe) = script() else { return };
    let desk = Desk::open(&["juicer-delivered-in-monza", "olive-press-surcharge-explained", "three-boxes-three-captures"]).await;
    let sam = desk.person("Sam Osei", Role::Supervisor).await;
    let mut look = Look { browser: &sam, axe: &axe, wrong: Vec::new() };
    let base = &desk.base;
    for path in ["queue", "queue?who=caseworker&least=5&currency=EUR", "queue?q=nothing", "help/keys", "settings", "outbox"] {
        look.at(path, &format!("{base}/{path}")).await;
    }
    for number in 1..=3 {
        for part in ["", "?tab=letters", "?tab=ledger", "?tab=history", "?show=1", "?show=2", "?act=amend", "?act=ask"] {
            let path = format!("cases/D-2026-{number:06}{part}");
            look.at(&path, &format!("{base}/{path}")).await;
        }
    }
    for path in ["manual", "manual?q=N03", "manual/chapters/gates", "manual/numbers", "manual/gaps", "manual/versions"] {
        look.at(path, &format!("{base}/{path}")).await;
    }
    look.end();
    desk.end([sam]).await;
}

#[actix_web::test]
async fn the_parties_pages_have_nothing_serious() {
    let Some(axe) = script() else { return };
    let desk = Desk::open(&["juicer-delivered-in-monza"]).await;
    let browser = Chromium::start().await;
    let mut look = Look { browser: &browser, axe: &axe, wrong: Vec::new() };
    let base = &desk.base;
    for path in ["", "sign-in", "complain", "c/D-2026-000001/wrong", "no-such-page"] {
        look.at(path, &format!("{base}/{path}")).await;
    }
    // It does find what is wrong: a picture without words.
    let mut wrong = Look { browser: &browser, axe: &axe, wrong: Vec::new() };
    browser.ask("document.body.insertAdjacentHTML('beforeend', '<img src=\"/nothing.png\">')").await;
    wrong.here("a page with a mistake").await;
    assert!(wrong.wrong.iter().any(|said| said.contains("image-alt")), "{:?}", wrong.wrong);
    let case = desk.case("D-2026-000001").await;
    for (side, page) in [(Side::Consumer, "c"), (Side::Merchant, "m")] {
        look.at(&format!("the page of the {side}"), &format!("{base}{}", desk.app.link(&case, side))).await;
        browser.follow("form[action$=shown] button").await;
        look.here(&format!("the page of the {side}, evidence shown")).await;
        look.at(&format!("evidence for the {side}"), &format!("{base}/{page}/evidence/2")).await;
    }
    look.end();
    desk.end([browser]).await;
}
