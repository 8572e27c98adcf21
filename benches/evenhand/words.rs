//! What stands between evidence and a model: masking on the way out, the look at the bytes, admission on the way back.

use crate::cases;
use crate::support::{Times, stories};
use evenhand::case::guard::Guard;
use evenhand::case::{Dossier, ModelRead};
use evenhand::intake::bundle;
use evenhand::masking::{Mask, Watch};
use evenhand::reading::model::{self, Plan};
use evenhand::rules::RuleBook;
use evenhand::{reading, walk};
use serde_json::json;
use std::sync::Arc;

const TURNS: usize = 60;
/// As many as one answer may hold.
const CLAIMS: usize = 400;

fn dossiers() -> Vec<Dossier> {
    let reader = cases::reader();
    let walked = |dir| walk::dossier(bundle::read(dir).expect("a bundle"), &reader).expect("it walks");
    stories().iter().map(|dir| walked(dir)).collect()
}

/// Every passage of every story, again and again; and the guard over whole requests.
pub fn masking() {
    let all: Vec<(Dossier, Arc<Mask>)> = dossiers()
        .into_iter()
        .map(|dossier| {
            let mask = Arc::new(Mask::of(&dossier));
            (dossier, mask)
        })
        .collect();
    let bytes: usize = all.iter().flat_map(|(dossier, _)| &dossier.passages).map(|passage| passage.text.len()).sum();
    let times = Times::of(TURNS, |_| {
        all.iter()
            .map(|(dossier, mask)| dossier.passages.iter().map(|passage| mask.view(&passage.text).text.len()).sum::<usize>())
            .sum::<usize>()
    });
    rate("masked, every passage of the stories", bytes, &times);
    let book = RuleBook::shipped().unwrap_or_else(|faults| panic!("{faults}"));
    let asked: Vec<(Watch, Vec<u8>)> = all
        .iter()
        .flat_map(|(dossier, _)| {
            let plan = Plan::of(dossier, &book, true);
            let of = |question: &model::Question| {
                let watch = Watch::new(Arc::clone(&plan.mask), question.ours.clone());
                (watch, json!({"system": question.system, "user": question.user}).to_string().into_bytes())
            };
            plan.questions.iter().map(of).collect::<Vec<_>>()
        })
        .collect();
    let bytes: usize = asked.iter().map(|(_, body)| body.len()).sum();
    let times = Times::of(TURNS, |_| asked.iter().map(|(watch, body)| watch.leaks(body).len()).sum::<usize>());
    rate("looked through before it leaves, every question", bytes, &times);
    let times = Times::of(TURNS, |n| Mask::of(&all[n % all.len()].0));
    times.line("a case's dictionary of what is masked");
}

fn rate(what: &str, bytes: usize, times: &Times) {
    let rate = |share| bytes as f64 / 1e6 / times.at(share).as_secs_f64();
    println!("  {what:<58} {:.1} MB/s at the median, {:.1} at p95, of {bytes} bytes", rate(0.5), rate(0.95));
}

/// A file whose every question is answered with as many claims as fit, each with words that stand there.
pub fn admission() {
    let book = RuleBook::shipped().unwrap_or_else(|faults| panic!("{faults}"));
    let mut all: Vec<(Plan, Dossier)> = Vec::new();
    let mut claims = 0;
    for mut dossier in dossiers() {
        let plan = Plan::of(&dossier, &book, true);
        if plan.questions.is_empty() {
            continue;
        }
        dossier.model = plan.questions.iter().map(|question| answer(&plan, question)).collect();
        claims += plan.questions.len() * CLAIMS;
        all.push((plan, dossier));
    }
    let times =
        Times::of(TURNS / 4, |_| all.iter().map(|(plan, dossier)| reading::read_with(plan, dossier, &book).len()).sum::<usize>());
    let bare: Vec<Dossier> = all.iter().map(|(_, dossier)| Dossier { model: Vec::new(), ..dossier.clone() }).collect();
    let without = Times::of(TURNS / 4, |_| {
        all.iter().zip(&bare).map(|((plan, _), dossier)| reading::read_with(plan, dossier, &book).len()).sum::<usize>()
    });
    let own = times.at(0.5).saturating_sub(without.at(0.5));
    println!(
        "  claims of a model checked and admitted or refused          {:.0} a second at the median ({:.0} with all other reading), {claims} claims",
        claims as f64 / own.as_secs_f64(),
        claims as f64 / times.at(0.5).as_secs_f64()
    );
}

fn answer(plan: &Plan, question: &model::Question) -> ModelRead {
    let facts: Vec<&String> = question.exhibits.iter().filter_map(|exhibit| plan.facts.get(exhibit)).flatten().collect();
    let claims: Vec<_> = (0..CLAIMS)
        .map(|n| {
            let at = n % question.passages.len();
            let text = plan.views.get(&question.passages[at].id).map_or("", |view| view.text.as_str());
            let words: Vec<&str> = text.split(' ').collect();
            let from = n % words.len();
            let quote = words[from..(from + 6).min(words.len())].join(" ");
            let value = ["yes", "no", words[from]][n % 3];
            json!({"passage": format!("P{:03}", at + 1), "quote": quote, "certainty": "stated",
                   "fact": facts.get(n % facts.len().max(1)), "key": null, "value": value})
        })
        .collect();
    ModelRead {
        key: question.key.clone(),
        name: "bench".to_owned(),
        exhibits: question.exhibits.clone(),
        passages: question.passages.clone(),
        once: false,
        outcome: model::outcome(&question.system, &json!({"claims": claims, "notes": []})),
        calls: 1,
        tokens: 0,
    }
}
