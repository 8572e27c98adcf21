//! What a model is asked about a case: which words go together, which may not go at all.

use super::{answer, prompt};
use crate::case::exhibit::Media;
use crate::case::model_read::Sent;
use crate::case::passage::{PassageRole, Place};
use crate::case::reading::{FactId, Source};
use crate::case::{Dossier, Exhibit, Passage, PassageId, Side};
use crate::masking::{Mask, View};
use crate::reading::source;
use crate::rules::RuleBook;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Numbers that a line may have: the list is part of the answer's shape and the same for every case.
pub const LINES_MAX: usize = 200;

/// Everything that a model may be asked about one case, in order. Same file, same book, same plan.
pub struct Plan {
    pub mask: Arc<Mask>,
    pub questions: Vec<Question>,
    /// What each exhibit that is asked about may tell.
    pub facts: BTreeMap<u32, Vec<FactId>>,
    /// The words that left, masked, with the way back.
    pub views: BTreeMap<PassageId, View>,
}

/// One question.
#[derive(Debug, Clone)]
pub struct Question {
    /// Names the question by all that could change its answer, but for the model.
    pub key: String,
    pub exhibits: Vec<u32>,
    pub passages: Vec<Sent>,
    pub reversed: bool,
    pub system: String,
    pub user: String,
    pub schema: serde_json::Value,
    /// What of it is our own: the guard need not look for names there.
    pub ours: Vec<String>,
}

impl Plan {
    /// `twice`: every question is put again with documents and questions in reverse order, so that an answer that hangs on
    /// their order shows.
    pub fn of(dossier: &Dossier, book: &RuleBook, twice: bool) -> Plan {
        let mask = Arc::new(Mask::of(dossier));
        let mut plan = Plan { mask, questions: Vec::new(), facts: BTreeMap::new(), views: BTreeMap::new() };
        let mut sides: BTreeMap<Side, Vec<Document<'_>>> = BTreeMap::new();
        let mut alone: Vec<Document<'_>> = Vec::new();
        for side in Side::BOTH {
            sides.entry(side).or_default().extend(statement(dossier, book, side));
        }
        for exhibit in &dossier.exhibits {
            let Some(document) = document(dossier, book, exhibit) else { continue };
            match source::class(dossier, exhibit) {
                Source::Party(side) | Source::BusinessRecord(side) => sides.entry(side).or_default().push(document),
                Source::Record | Source::Third | Source::VerifiedDocument => alone.push(document),
            }
        }
        let groups = sides.into_values().chain(alone.into_iter().map(|document| vec![document]));
        for group in groups.filter(|group| !group.is_empty()) {
            plan.ask(dossier, book, &group, twice);
        }
        plan
    }

    pub fn question(&self, key: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.key == key)
    }

    fn ask(&mut self, dossier: &Dossier, book: &RuleBook, group: &[Document<'_>], twice: bool) {
        for document in group {
            for passage in &document.passages {
                self.views.insert(passage.id, self.mask.view(&passage.text));
            }
            let facts = self.facts.entry(document.exhibit.number).or_default();
            facts.extend(document.facts.iter().filter(|fact| !facts.contains(fact)).cloned().collect::<Vec<_>>());
        }
        for batch in batches(group) {
            let mut facts: Vec<FactId> = batch.iter().flat_map(|document| document.facts.iter().cloned()).collect();
            facts.sort_unstable();
            facts.dedup();
            let mut passages: Vec<Sent> = Vec::new();
            for passage in batch.iter().flat_map(|document| &document.passages) {
                passages.push(Sent { id: passage.id, sha256: passage.sha256.clone() });
            }
            let mut exhibits: Vec<u32> = batch.iter().map(|document| document.exhibit.number).collect();
            exhibits.dedup();
            for reversed in [false, true].into_iter().filter(|reversed| twice || !reversed) {
                let text = prompt::write(book, dossier, &batch, &facts, &self.views, reversed);
                let schema = answer::schema(&facts);
                let key = Passage::digest(&format!("{}\n{}\n{schema}", text.system, text.user));
                self.questions.push(Question {
                    key,
                    exhibits: exhibits.clone(),
                    passages: passages.clone(),
                    reversed,
                    system: text.system,
                    user: text.user,
                    schema,
                    ours: text.ours,
                });
            }
        }
    }
}

/// The words of one exhibit that may be sent, and what they may tell.
#[derive(Clone)]
pub struct Document<'a> {
    pub exhibit: &'a Exhibit,
    pub side: Option<Side>,
    pub passages: Vec<&'a Passage>,
    pub facts: Vec<FactId>,
}

fn document<'a>(dossier: &'a Dossier, book: &RuleBook, exhibit: &'a Exhibit) -> Option<Document<'a>> {
    if exhibit.is_records() || matches!(exhibit.media, Media::Json | Media::Csv | Media::Records) || exhibit.quarantined() {
        return None;
    }
    let facts: Vec<FactId> = book.tellable(dossier, exhibit).into_iter().map(|fact| fact.id.clone()).collect();
    let passages: Vec<&Passage> = dossier.passages_of(exhibit.id).filter(|passage| may_leave(passage)).collect();
    let none = facts.is_empty() || passages.is_empty();
    (!none).then(|| Document { exhibit, side: exhibit.from.side(), passages, facts })
}

/// A side's statement in the operator's records is that side's word.
fn statement<'a>(dossier: &'a Dossier, book: &RuleBook, side: Side) -> Option<Document<'a>> {
    let wanted = statement_of(side);
    let exhibit = dossier.exhibits.iter().find(|exhibit| exhibit.is_records())?;
    let is = |passage: &&Passage| matches!(&passage.place, Place::Record { path } if path == wanted);
    let passages: Vec<&Passage> = dossier.passages_of(exhibit.id).filter(is).filter(|passage| passage.usable()).collect();
    let facts: Vec<FactId> = book.tellable_by(dossier, side).into_iter().map(|fact| fact.id.clone()).collect();
    let none = facts.is_empty() || passages.is_empty();
    (!none).then_some(Document { exhibit, side: Some(side), passages, facts })
}

pub fn statement_of(side: Side) -> &'static str {
    match side {
        Side::Consumer => "claim.statement",
        Side::Merchant => "merchant.response.statement",
    }
}

/// Never what a reader of the file would not see, what talks to its reader, or what somebody else wrote before. Of a mail's
/// headers those that say when and about what.
pub fn may_leave(passage: &Passage) -> bool {
    let role = match passage.role {
        PassageRole::Body | PassageRole::Field => true,
        PassageRole::Header => {
            let wanted = ["date", "subject"];
            matches!(&passage.place, Place::Header { name } if wanted.iter().any(|header| name.eq_ignore_ascii_case(header)))
        }
        PassageRole::Quoted | PassageRole::Meta => false,
    };
    passage.usable() && role && passage.text.chars().any(char::is_alphanumeric)
}

/// Documents in parts of at most [`LINES_MAX`] lines; a long one goes on in the next part.
fn batches<'a>(group: &[Document<'a>]) -> Vec<Vec<Document<'a>>> {
    let mut out: Vec<Vec<Document<'a>>> = Vec::new();
    let mut room = 0;
    for document in group {
        let mut rest = document.passages.as_slice();
        while !rest.is_empty() {
            if room == 0 {
                out.push(Vec::new());
                room = LINES_MAX;
            }
            let (now, later) = rest.split_at(room.min(rest.len()));
            room -= now.len();
            rest = later;
            if let Some(batch) = out.last_mut() {
                batch.push(Document { passages: now.to_vec(), ..document.clone() });
            }
        }
    }
    out
}
