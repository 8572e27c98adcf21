//! The case page in a real browser, on the bundles of `fixtures/cases`: chips lead to the cited words, every control has
//! a name, the page fits a phone.

use crate::chromium::{Chromium, WIDTHS};
use crate::pages;
use serde_json::json;

/// Cases with much to show: a signed delivery, a partial refund, a hidden text, an open question, a photo.
const SHOWN: [(&str, &str); 6] = [
    ("workshop-vise-signed-on-a-saturday", ""),
    ("four-of-six-perennials-packed", "?show=3"),
    ("lost-mixer-and-a-paper-that-whispers", "?show=2"),
    ("olive-press-surcharge-explained", "?show=2&answer=consumer.withdraws"),
    ("three-boxes-three-captures", "?show=1"),
    ("two-thirds-of-a-refund", "?tab=letters"),
];

/// What a screen reader would stumble over; by hand, so that no script from elsewhere runs.
pub const UNNAMED: &str = r#"
const named = e => (e.labels && e.labels.length) || e.getAttribute('aria-label') || e.getAttribute('aria-labelledby')
  || (e.textContent || '').trim() || e.title || [...e.querySelectorAll('img')].some(i => i.alt);
const wrong = [];
for (const e of document.querySelectorAll('a, button, input:not([type=hidden]), select, textarea'))
  if (!named(e)) wrong.push('without a name: ' + e.outerHTML.slice(0, 120));
for (const e of document.querySelectorAll('img:not([alt])')) wrong.push('picture without words: ' + e.src);
const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
for (const id of new Set(ids.filter((id, n) => ids.indexOf(id) !== n))) wrong.push('two elements are called ' + id);
for (const name of ['aria-labelledby', 'aria-describedby'])
  for (const e of document.querySelectorAll('[' + name + ']'))
    for (const id of e.getAttribute(name).split(' ')) if (!document.getElementById(id)) wrong.push(name + ' points to nothing: ' + id);
if (document.querySelectorAll('h1').length !== 1) wrong.push('not one h1');
if (document.querySelectorAll('main').length !== 1) wrong.push('not one main');
if (!document.documentElement.lang) wrong.push('no language');
let last = 0;
for (const e of document.querySelectorAll('main h1, main h2, main h3, main h4')) {
  const level = Number(e.tagName[1]);
  if (level > last + 1) wrong.push('heading jumps from ' + last + ' to ' + level + ': ' + e.textContent.trim().slice(0, 60));
  last = level;
}
return wrong;
"#;

/// The cited words: what they are, and whether they stand inside the window and inside their pane.
const CITED: &str = r#"
const mark = document.getElementById('cited');
if (!mark) return null;
const box = mark.getBoundingClientRect();
return { words: mark.textContent, seen: box.top >= 0 && box.bottom <= window.innerHeight && box.width > 0 };
"#;

#[actix_web::test]
async fn every_chip_of_a_ruling_leads_to_its_words_in_the_source() {
    let chromium = Chromium::start().await;
    let server = pages::serve(&["workshop-vise-signed-on-a-saturday"]);
    let page = format!("{}/cases/workshop-vise-signed-on-a-saturday", server.address);
    chromium.client.set_window_size(1440, 900).await.expect("a size");
    for citation in &server.walked(0).draft.citations {
        chromium.open(&format!("{page}?cite={}#cited", citation.id)).await;
        let cited = chromium.ask(CITED).await;
        assert_eq!(cited["words"].as_str(), Some(citation.quote.as_str()), "{}", citation.id);
        assert_eq!(cited["seen"], json!(true), "{} is out of sight", citation.id);
    }
    chromium.open(&page).await;
    let chip = chromium.ask("return document.querySelector('a.cite').title").await;
    chromium.follow("a.cite").await;
    let cited = chromium.ask(CITED).await;
    let words = cited["words"].as_str().expect("highlighted words");
    assert!(chip.as_str().is_some_and(|title| title.ends_with(words)), "{chip} leads to {cited}");
    chromium.end().await;
}

#[actix_web::test]
async fn the_case_page_is_named_throughout_and_fits_every_width() {
    let chromium = Chromium::start().await;
    let server = pages::serve(&SHOWN.map(|(slug, _)| slug));
    let mut wrong = Vec::new();
    for (slug, query) in SHOWN {
        chromium.open(&format!("{}/cases/{slug}{query}", server.address)).await;
        let unnamed = chromium.ask(UNNAMED).await;
        wrong.extend(unnamed.as_array().expect("a list").iter().map(|said| format!("{slug}: {said}")));
        for width in WIDTHS {
            let wider = chromium.shot(slug, width).await;
            wrong.extend(wider.first().map(|first| format!("{slug} at {width} px: {first} and {} more", wider.len() - 1)));
        }
    }
    chromium.client.set_window_size(1440, 900).await.expect("a size");
    chromium.dark(true).await;
    chromium.shot("dark", 1440).await;
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    chromium.end().await;
}

#[actix_web::test]
async fn the_first_tab_stops_skip_to_the_content_and_every_stop_is_seen() {
    let chromium = Chromium::start().await;
    let server = pages::serve(&["workshop-vise-signed-on-a-saturday"]);
    chromium.open(&format!("{}/cases/workshop-vise-signed-on-a-saturday", server.address)).await;
    let mut stops = Vec::new();
    for _ in 0..12 {
        chromium.press(fantoccini::key::Key::Tab).await;
        stops.push(chromium.ask(FOCUS).await);
    }
    assert_eq!(stops[0]["to"], json!("#main"), "{stops:?}");
    let unseen: Vec<_> = stops.iter().filter(|stop| stop["outlined"] != json!(true)).collect();
    assert!(unseen.is_empty(), "no ring around {unseen:?}");
    chromium.end().await;
}

const FOCUS: &str = r#"
const e = document.activeElement, style = getComputedStyle(e);
return { to: e.getAttribute('href'), says: e.textContent.trim().slice(0, 40),
  outlined: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none' };
"#;
