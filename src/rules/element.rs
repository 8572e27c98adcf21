//! Elements: what is to be shown, by whom, and what the file makes of it.

use super::expr::Expr;
use super::truth::{Kleene, Marks, Truth};
use super::weigh::{Ear, Scene};
use crate::case::Reading;
use crate::case::Side;
use crate::case::reading::Source;
use crate::case::ruling::{Finding, Layer, Regime, Status};

#[derive(Debug, Clone)]
pub struct Element {
    pub id: String,
    pub clause: Option<String>,
    pub says: String,
    /// The side that must prove it, and that gains when it is proved.
    pub burden: Side,
    pub proved: Expr,
    pub disproved: Option<Expr>,
    /// Where it is in play; everywhere when absent.
    pub when: Option<Expr>,
    pub ask: Option<String>,
    /// Whether an open window waits for it. Silence about the others is simply "not proved".
    pub asked: bool,
    /// The layer of law under which it counts; under both when absent.
    pub layer: Option<Regime>,
}

/// What an element comes to once nothing is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Final {
    Disproved,
    /// Nobody showed it: counts against the burden side.
    Unproven,
    Proved,
}

/// One element against one file.
#[derive(Debug, Clone)]
pub struct Weighed {
    pub in_play: bool,
    pub status: Status,
    /// What it counts as if nothing more is learnt.
    pub settled: Final,
    /// What reading the unread documents, a judgement, or settling contradicting documents could still make of it.
    pub readable: Vec<Final>,
    pub counted: Marks,
    pub missing: Marks,
    /// Facts that unread documents may carry, among those of this element.
    pub admission_against_document: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Grounds {
    None,
    /// Records, third parties, verified documents, business records agree.
    Documents,
    /// Only with the words of the side that loses by it.
    Admission,
    /// Documents of equal rank contradict each other.
    Contradiction,
}

pub fn weigh(element: &Element, scene: &Scene<'_>) -> Weighed {
    let in_play = element.when.as_ref().is_none_or(|when| scene.truth(when, Ear::DOCUMENTS).verdict() == Kleene::True);
    if !in_play {
        return Weighed {
            in_play,
            status: Status::Open,
            settled: Final::Unproven,
            readable: Vec::new(),
            counted: Marks::default(),
            missing: Marks::default(),
            admission_against_document: false,
        };
    }
    let (proof, proved) = grounds(&element.proved, element.burden.other(), scene);
    let (rebuttal, disproved) = match &element.disproved {
        Some(expr) => grounds(expr, element.burden, scene),
        None => (Grounds::None, Truth::silent(Marks::default(), false)),
    };
    let status = match (proof, rebuttal) {
        (Grounds::Documents | Grounds::Admission, Grounds::None) => Status::Proved,
        (Grounds::None, Grounds::Documents | Grounds::Admission) => Status::Disproved,
        (Grounds::None, Grounds::None) => Status::Open,
        (Grounds::Admission, Grounds::Documents | Grounds::Contradiction) => Status::Proved,
        (Grounds::Documents | Grounds::Contradiction, Grounds::Admission) => Status::Disproved,
        _ => Status::Contested,
    };
    let admission_against_document =
        matches!((proof, rebuttal), (Grounds::Admission, Grounds::Documents) | (Grounds::Documents, Grounds::Admission));
    let settled = match status {
        Status::Proved => Final::Proved,
        Status::Disproved => Final::Disproved,
        Status::Open | Status::Contested => Final::Unproven,
    };
    let mut readable = Vec::new();
    if status == Status::Contested {
        readable.extend([Final::Proved, Final::Disproved]);
    }
    // What is already said needs no reading: an admission stands beside the documents against it.
    if proved.may_yes && proof == Grounds::None {
        readable.push(Final::Proved);
    }
    if disproved.may_yes && rebuttal == Grounds::None {
        readable.push(Final::Disproved);
    }
    readable.sort();
    readable.dedup();
    readable.retain(|end| *end != settled);
    let counted = match status {
        Status::Proved => proved.yes.clone().unwrap_or_default(),
        Status::Disproved => disproved.yes.clone().unwrap_or_default(),
        Status::Contested => proved.yes.clone().unwrap_or_default().joined(&disproved.yes.clone().unwrap_or_default()),
        Status::Open => proved.no.clone().unwrap_or_default(),
    };
    Weighed {
        in_play,
        status,
        settled,
        readable,
        counted,
        missing: proved.missing.joined(&disproved.missing),
        admission_against_document,
    }
}

/// Words only ever add: the documents alone are asked first, and words count where the documents do not already say so.
/// The truth returned is the one the grounds come from, with what unread sources may add.
fn grounds(expr: &Expr, words_of: Side, scene: &Scene<'_>) -> (Grounds, Truth) {
    let documents = scene.truth(expr, Ear::DOCUMENTS);
    // Most conditions are about what this side has not spoken of: with its words they come to the same.
    let spoken = scene.has_words_on(expr, words_of);
    let words = if spoken { scene.truth(expr, Ear::with_words_of(words_of)) } else { documents.clone() };
    let grounds = match (&documents.yes, &documents.no) {
        (Some(_), None) => Grounds::Documents,
        (Some(_), Some(_)) => Grounds::Contradiction,
        (None, _) if words.yes.is_some() => Grounds::Admission,
        (None, _) => Grounds::None,
    };
    let found = match grounds {
        Grounds::Admission | Grounds::None => words,
        Grounds::Documents | Grounds::Contradiction => Truth { may_yes: words.may_yes, may_no: words.may_no, ..documents },
    };
    (grounds, found)
}

impl Element {
    pub fn counts_under(&self, regime: Regime) -> bool {
        self.layer.is_none_or(|layer| layer == regime)
    }

    /// The finding shown for this element.
    pub fn finding(&self, weighed: &Weighed, scene: &Scene<'_>, readings: &[Reading], decisive: bool) -> Finding {
        let counted: Vec<usize> = weighed.counted.iter().collect();
        let facts = self.facts();
        let mut not_counted: Vec<usize> = facts
            .iter()
            .flat_map(|fact| {
                let heard = &scene.heard[*fact];
                let said = heard.words.iter().chain(&heard.documents).chain(&heard.outranked).map(|said| said.reading);
                said.chain(heard.unheard.iter().copied())
            })
            .filter(|reading| !weighed.counted.has(*reading))
            .collect();
        not_counted.sort_unstable();
        not_counted.dedup();
        let layer = if weighed.status == Status::Open {
            None
        } else {
            counted.iter().map(|n| layer(readings[*n].source)).max().or(Some(Layer::Record))
        };
        let missing = if weighed.status == Status::Open { weighed.missing.clone() } else { Marks::default() };
        Finding {
            element: self.id.clone(),
            clause: self.clause.clone(),
            says: self.says.clone(),
            burden: Some(self.burden),
            status: weighed.status,
            layer,
            counted,
            not_counted,
            missing: missing.iter().map(|fact| scene.facts[fact].id.clone()).collect(),
            decisive,
        }
    }

    /// Every fact this element asks about, by index.
    pub fn facts(&self) -> Vec<usize> {
        let mut facts = self.proved.facts();
        facts.extend(self.disproved.iter().flat_map(Expr::facts));
        facts.sort_unstable();
        facts.dedup();
        facts
    }
}

fn layer(source: Source) -> Layer {
    match source {
        Source::Record => Layer::Record,
        Source::Third => Layer::Third,
        Source::VerifiedDocument => Layer::VerifiedDocument,
        Source::Party(_) => Layer::Admission,
        Source::BusinessRecord(_) => Layer::BusinessRecord,
    }
}
