//! What changed between two rule books, in words.

use super::book::RuleBook;
use super::manual::{ChapterText, ElementText, OutcomeText, ParameterText};
use super::words::Said;
use std::collections::BTreeMap;

/// One change, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    pub file: String,
    /// The clause, element, fact or parameter.
    pub what: String,
    /// Both sides where something was reworded; otherwise a sentence says what happened.
    pub was: Option<String>,
    pub is: Option<String>,
    pub says: &'static str,
}

impl Change {
    /// A row of the examples, not of the rules.
    pub fn is_example(&self) -> bool {
        self.what.starts_with("example ")
    }
}

/// Every change from `old` to `new`, in the order of the manual.
pub fn diff(old: &RuleBook, new: &RuleBook) -> Vec<Change> {
    let mut changes = Changes { file: String::new(), all: Vec::new() };
    let by_slug = |chapters: Vec<ChapterText>| -> BTreeMap<String, ChapterText> {
        chapters.into_iter().map(|chapter| (chapter.slug.clone(), chapter)).collect()
    };
    let (before, after) = (by_slug(old.outline()), by_slug(new.outline()));
    for (slug, chapter) in &after {
        changes.file.clone_from(&chapter.file);
        match before.get(slug) {
            None => changes.whole("chapter", &chapter.title, "is new"),
            Some(was) => changes.chapter(was, chapter),
        }
    }
    for (slug, chapter) in &before {
        if !after.contains_key(slug) {
            changes.file.clone_from(&chapter.file);
            changes.whole("chapter", &chapter.title, "is gone");
        }
    }
    changes.file = "parameters.toml".to_owned();
    changes.parameters(&old.parameters(), &new.parameters());
    changes.file = "codes.toml".to_owned();
    changes.codes(&old.codes.lines(), &new.codes.lines());
    changes.file = "facts.toml".to_owned();
    changes.facts(old, new);
    changes.all
}

struct Changes {
    file: String,
    all: Vec<Change>,
}

impl Changes {
    fn whole(&mut self, kind: &str, name: &str, says: &'static str) {
        self.all.push(Change {
            file: self.file.clone(),
            what: format!("{kind} {name}").trim().to_owned(),
            was: None,
            is: None,
            says,
        });
    }

    fn part(&mut self, what: &str, says: &'static str, was: Option<String>, is: Option<String>) {
        if was != is {
            self.all.push(Change { file: self.file.clone(), what: what.to_owned(), was, is, says });
        }
    }

    fn chapter(&mut self, was: &ChapterText, is: &ChapterText) {
        self.part("chapter", "has another title", Some(was.title.clone()), Some(is.title.clone()));
        for element in &is.elements {
            match was.elements.iter().find(|other| other.id == element.id) {
                None => self.whole("element", &element.id, "is new"),
                Some(other) => self.element(other, element),
            }
        }
        for element in was.elements.iter().filter(|element| !is.elements.iter().any(|other| other.id == element.id)) {
            self.whole("element", &element.id, "is gone");
        }
        for (n, outcome) in is.outcomes.iter().enumerate() {
            match was.outcomes.iter().position(|other| other.id == outcome.id) {
                None => self.whole("outcome", &outcome.id, "is new"),
                Some(m) => {
                    self.outcome(&was.outcomes[m], outcome);
                    // Only what is still there has a place to move from.
                    let before = |list: &[OutcomeText], upto: usize, other: &[OutcomeText]| {
                        list[..upto].iter().filter(|it| other.iter().any(|there| there.id == it.id)).count()
                    };
                    let (from, to) = (before(&was.outcomes, m, &is.outcomes), before(&is.outcomes, n, &was.outcomes));
                    let name = format!("outcome {}", outcome.id);
                    let place = |n: usize| Some(format!("place {}", n + 1));
                    self.part(&name, "stands elsewhere in the order", place(from), place(to));
                }
            }
        }
        for outcome in was.outcomes.iter().filter(|outcome| !is.outcomes.iter().any(|other| other.id == outcome.id)) {
            self.whole("outcome", &outcome.id, "is gone");
        }
        for watch in &is.watches {
            match was.watches.iter().find(|other| other.id == watch.id) {
                None => self.whole("", &watch.id, "is new"),
                Some(other) => {
                    self.part(&watch.id, "holds when", Some(other.when.sentence()), Some(watch.when.sentence()));
                    self.part(&watch.id, "says because", other.because.clone(), watch.because.clone());
                }
            }
        }
        for watch in was.watches.iter().filter(|watch| !is.watches.iter().any(|other| other.id == watch.id)) {
            self.whole("", &watch.id, "is gone");
        }
        let rows = |chapter: &ChapterText| -> Vec<(String, String)> {
            chapter.examples.iter().map(|example| (example.name.clone(), example.expect.clone())).collect()
        };
        let (old, new) = (rows(was), rows(is));
        for (name, expect) in new.iter().filter(|row| !old.contains(row)) {
            self.part(&format!("example `{name}`"), "is new or expects something else", None, Some(expect.clone()));
        }
        for (name, expect) in old.iter().filter(|row| !new.contains(row)) {
            self.part(&format!("example `{name}`"), "is gone or expected something else", Some(expect.clone()), None);
        }
    }

    fn element(&mut self, was: &ElementText, is: &ElementText) {
        let what = format!("element {}", is.id);
        let said = |said: &Said| Some(said.sentence());
        self.part(&what, "says", Some(was.says.clone()), Some(is.says.clone()));
        self.part(&what, "is to be proved by the", Some(was.burden.to_string()), Some(is.burden.to_string()));
        self.part(&what, "is proved when", said(&was.proved), said(&is.proved));
        self.part(&what, "is disproved when", was.disproved.as_ref().and_then(said), is.disproved.as_ref().and_then(said));
        self.part(&what, "is in play where", was.when.as_ref().and_then(said), is.when.as_ref().and_then(said));
        self.part(&what, "asks", was.ask.clone(), is.ask.clone());
        self.part(&what, "counts only under", was.layer.map(str::to_owned), is.layer.map(str::to_owned));
    }

    fn outcome(&mut self, was: &OutcomeText, is: &OutcomeText) {
        let what = format!("outcome {}", is.id);
        self.part(&what, "comes to", Some(was.outcome.in_words().to_owned()), Some(is.outcome.in_words().to_owned()));
        self.part(&what, "rests on clause", Some(was.clause.clone()), Some(is.clause.clone()));
        self.part(&what, "applies when", Some(was.when.sentence()), Some(is.when.sentence()));
        self.part(&what, "pays", was.amount.clone(), is.amount.clone());
        self.part(&what, "is paid for by", was.cost.clone(), is.cost.clone());
        self.part(&what, "gives the reason code", was.reason_code.clone(), is.reason_code.clone());
        self.part(&what, "says because", Some(was.because.clone()), Some(is.because.clone()));
        self.part(&what, "holds only for", was.layer.map(str::to_owned), is.layer.map(str::to_owned));
        self.part(&what, "ends", was.until.clone(), is.until.clone());
        self.part(&what, "asks", was.question.clone(), is.question.clone());
        let changed = |list: &[String]| Some(list.join(" ")).filter(|text| !text.is_empty());
        self.part(&what, "would be changed by", changed(&was.would_change), changed(&is.would_change));
    }

    fn parameters(&mut self, was: &[ParameterText], is: &[ParameterText]) {
        for parameter in is {
            let what = format!("parameter {}", parameter.name);
            let Some(other) = was.iter().find(|other| other.name == parameter.name) else {
                self.whole("parameter", &parameter.name, "is new");
                continue;
            };
            let rows = |it: &ParameterText| {
                let row = |row: &super::manual::ParameterRow| {
                    format!("{} ({}, since {}, {})", row.value, row.where_, row.since, row.source)
                };
                Some(it.rows.iter().map(row).collect::<Vec<_>>().join("; "))
            };
            self.part(&what, "says", Some(other.says.clone()), Some(parameter.says.clone()));
            self.part(&what, "is", rows(other), rows(parameter));
        }
        for parameter in was.iter().filter(|parameter| !is.iter().any(|other| other.name == parameter.name)) {
            self.whole("parameter", &parameter.name, "is gone");
        }
    }

    fn codes(&mut self, was: &[String], is: &[String]) {
        for line in is.iter().filter(|line| !was.contains(line)) {
            self.part("codes", "have a row that is new or changed", None, Some(line.clone()));
        }
        for line in was.iter().filter(|line| !is.contains(line)) {
            self.part("codes", "have a row that is gone or changed", Some(line.clone()), None);
        }
    }

    fn facts(&mut self, old: &RuleBook, new: &RuleBook) {
        for fact in &new.facts {
            let what = format!("fact {}", fact.id);
            let Some(other) = old.fact(&fact.id) else {
                self.whole("fact", &fact.id, "is new");
                continue;
            };
            self.part(&what, "is called", Some(other.name.clone()), Some(fact.name.clone()));
            self.part(&what, "is asked as", Some(other.question.clone()), Some(fact.question.clone()));
            let heard = |from: super::fact::From| Some(format!("{from:?}"));
            self.part(&what, "may be told by", heard(other.from), heard(fact.from));
        }
        for fact in old.facts.iter().filter(|fact| new.fact(&fact.id).is_none()) {
            self.whole("fact", &fact.id, "is gone");
        }
    }
}
