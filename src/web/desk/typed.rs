//! What was typed into a form, kept as it came so that a refused form shows it again.

use crate::case::draft::{Letter, SentenceKind};
use crate::case::event::AmendReason;
use crate::case::{Draft, Side};
use crate::error::{Error, Invalid};
use crate::review::{Amendment, SentenceEdit};
use crate::web::case_page::{self, AmendForm, SentenceField};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

const SENTENCES_MAX: usize = 200;

#[derive(Debug, Clone, Default, serde::Deserialize)]
#[serde(transparent)]
pub struct Typed(Vec<(String, String)>);

impl Typed {
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// A text field. Browsers end lines with CR LF; drafts end them with LF.
    pub fn text(&self, name: &str) -> String {
        self.get(name).replace("\r\n", "\n")
    }

    /// The version of the case that was on screen.
    pub fn version(&self) -> Result<i64, Error> {
        self.get("version").parse().map_err(|_| Invalid::one("version", "is missing: reload the case").into())
    }

    /// Everything but what names the old state of the case.
    pub fn all(&self) -> Vec<(String, String)> {
        let old = ["csrf", "version", "draft", "evidence_root"];
        self.0.iter().filter(|(name, _)| !old.contains(&name.as_str())).cloned().collect()
    }

    /// What a person wrote or chose.
    pub fn readable(&self) -> Vec<(String, String)> {
        let shown = self.all().into_iter().filter(|(name, value)| {
            !value.trim().is_empty() && name != "count" && !name.starts_with("kind_") && !name.starts_with("cites_")
        });
        shown.map(|(name, value)| (label(&name), value)).collect()
    }

    pub fn side(&self) -> Result<Side, Error> {
        match self.get("side") {
            "consumer" => Ok(Side::Consumer),
            "merchant" => Ok(Side::Merchant),
            _ => Err(Invalid::one("side", "choose whom to ask").into()),
        }
    }

    /// The chosen day, whose end is the asked side's.
    pub fn until(&self) -> Result<NaiveDate, Error> {
        NaiveDate::parse_from_str(self.get("until"), "%Y-%m-%d").map_err(|_| Invalid::one("until", "choose a day").into())
    }

    pub fn questions(&self) -> Vec<String> {
        self.get("questions").lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
    }

    fn rows(&self) -> usize {
        self.get("count").parse().unwrap_or(0).min(SENTENCES_MAX)
    }

    /// `on_screen`: the draft that the form showed, when it still is the case's.
    pub fn amendment(&self, on_screen: Option<&Draft>) -> Result<Amendment, Error> {
        let mut wrong = Invalid::default();
        let outcome = self.get("outcome").parse().ok();
        if outcome.is_none() {
            wrong.add("outcome", "choose an outcome");
        }
        let reason = AmendReason::ALL.into_iter().find(|it| it.as_str() == self.get("reason"));
        if reason.is_none() {
            wrong.add("reason", "say why it changes");
        }
        let before = on_screen.map_or(0, |draft| draft.sentences.len());
        let sentences = (0..self.rows()).map(|n| SentenceEdit {
            was: (n < before).then_some(n),
            text: self.text(&format!("text_{n}")),
            kind: case_page::kind_named(self.get(&format!("kind_{n}"))).unwrap_or(SentenceKind::Fact),
            citations: words(self.get(&format!("cites_{n}"))),
        });
        let letter = |side: &str| Letter {
            language: Some(self.text(&format!("{side}_language"))).filter(|tag| !tag.is_empty()),
            ..Letter::new(self.text(&format!("{side}_subject")), self.text(&format!("{side}_text")))
        };
        let (Some(outcome), Some(reason)) = (outcome, reason) else { return Err(wrong.into()) };
        Ok(Amendment {
            outcome,
            amount: self.get("amount").to_owned(),
            sentences: sentences.filter(|edit| edit.was.is_some() || !edit.text.trim().is_empty()).collect(),
            consumer: letter("consumer"),
            merchant: letter("merchant"),
            reason,
            note: self.text("note"),
        })
    }

    /// The amend form again, as it was sent.
    pub fn refill(&self, form: &mut AmendForm) {
        for (value, _, chosen) in &mut form.outcomes {
            *chosen = *value == self.get("outcome");
        }
        for (value, _, chosen) in &mut form.reasons {
            *chosen = *value == self.get("reason");
        }
        form.amount = self.get("amount").to_owned();
        form.note = self.text("note");
        form.sentences = (0..self.rows())
            .map(|n| SentenceField {
                text: self.text(&format!("text_{n}")),
                kind: case_page::kind_named(self.get(&format!("kind_{n}"))).map_or("fact", case_page::kind),
                cites: self.get(&format!("cites_{n}")).to_owned(),
            })
            .collect();
        for letter in &mut form.letters {
            letter.words.subject = self.text(&format!("{}_subject", letter.side));
            letter.words.text = self.text(&format!("{}_text", letter.side));
            letter.to_english = self.get(&format!("{}_language", letter.side)) == "en";
        }
    }
}

/// `C1 C4`, with commas or without.
fn words(text: &str) -> Vec<String> {
    text.split([' ', ',', ';']).map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned).collect()
}

fn label(name: &str) -> String {
    match name.strip_prefix("text_").and_then(|n| n.parse::<usize>().ok()) {
        Some(n) => format!("Sentence {}", n + 1),
        None => name.replace('_', " "),
    }
}

/// The day a party usually has to answer by, as a date field takes it.
pub fn usual_day(now: DateTime<Utc>, days: u32) -> String {
    (now + TimeDelta::days(days.into())).format("%Y-%m-%d").to_string()
}
