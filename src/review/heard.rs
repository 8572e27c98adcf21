//! Both are heard: a ruling rests on nothing that the side it goes against could not see and answer.
//!
//! A side could see an exhibit when it sent it itself; when a mail told it, after the exhibit came, that its page has what
//! others sent; when it has pressed "Show the evidence" on its page since; or when a person says in their own name how else
//! it was shown. Opening the page is not enough: programs that look through mail for bad links open it, too. The operator's
//! records of the payment are known to the side that paid or was paid.

use super::acts::{Open, at_version, required};
use super::blockers::rules;
use super::{Reviewer, blind, question};
use crate::app::App;
use crate::case::event::{Actor, Served};
use crate::case::exhibit::Submitter;
use crate::case::{
    Case, Dossier, Draft, Event, Exhibit, LetterKind, LetterState, OutboxLetter, Outcome, Passage, Reader, Side, draft::Citation,
    outbox, passage::Place, private, ruling::DecidedBy,
};
use crate::error::{Error, Invalid};
use crate::languages::{Language, args, english};
use crate::store::cases::{self, Happened};
use chrono::{DateTime, Days, NaiveDate, Utc};
use std::collections::BTreeSet;

/// In the letter one exhibit is one question.
const QUESTIONS_MAX: usize = 9;
const QUOTES_MAX: usize = 4;
const QUOTE_MAX_CHARS: usize = 140;

/// The sides that `draft` goes against, and what it rests on that they could not see. Empty: both are heard.
pub fn unheard(draft: &Draft, dossier: &Dossier, history: &[Happened], letters: &[OutboxLetter]) -> Vec<Served> {
    if !rules(draft.outcome) {
        return Vec::new();
    }
    let resting = rests_on(draft);
    let missing = |side: Side| -> Vec<u32> {
        let seen = |exhibit: &Exhibit| {
            exhibit.is_records()
                || dossier.exhibits.iter().any(|it| it.sha256 == exhibit.sha256 && it.from.side() == Some(side))
                || shown(exhibit, history, letters, side)
        };
        let of = dossier.exhibits.iter().filter(|it| resting.contains(&it.number) && !seen(it));
        of.map(|it| it.number).collect()
    };
    let sides = against(draft.outcome).iter().map(|side| Served { side: *side, exhibits: missing(*side) });
    sides.filter(|it| !it.exhibits.is_empty()).collect()
}

/// Who gets less than they say is theirs.
fn against(outcome: Outcome) -> &'static [Side] {
    match outcome {
        Outcome::RefundFull => &[Side::Merchant],
        Outcome::RefundPartial | Outcome::RefundOnReturn | Outcome::Replacement => &Side::BOTH,
        Outcome::NoRefund | Outcome::Withdrawn | Outcome::Settled | Outcome::OutOfScope => &[Side::Consumer],
        Outcome::RequestEvidence | Outcome::Hold | Outcome::Escalate | Outcome::Undetermined => &[],
    }
}

/// Exhibits that the findings which decide cite; of a ruling by a person, those that its sentences cite.
fn rests_on(draft: &Draft) -> BTreeSet<u32> {
    let decisive = draft.findings.iter().filter(|finding| finding.decisive).flat_map(|finding| &finding.citations);
    let by_person = draft.decided_by == DecidedBy::Person;
    let said = draft.sentences.iter().filter(|_| by_person).flat_map(|sentence| &sentence.citations);
    let ids: BTreeSet<&String> = decisive.chain(said).collect();
    draft.citations.iter().filter(|it| ids.contains(&it.id)).map(|it| it.passage.exhibit).collect()
}

fn shown(exhibit: &Exhibit, history: &[Happened], letters: &[OutboxLetter], side: Side) -> bool {
    let listed = history.iter().any(|it| match &it.event {
        Event::EvidenceOpened { side: whose, exhibits } => *whose == side && exhibits.contains(&exhibit.number),
        Event::EvidenceServed { to, .. } => to.iter().any(|to| to.side == side && to.exhibits.contains(&exhibit.number)),
        _ => false,
    });
    let came = came(exhibit, history);
    let told = |row: &OutboxLetter| match row.state {
        LetterState::Sent { at } | LetterState::Posted { at, .. } => came.is_some_and(|came| came < at),
        LetterState::Waiting | LetterState::Withdrawn | LetterState::Failed { .. } | LetterState::Bounced { .. } => false,
    };
    let notice = |row: &&OutboxLetter| row.side == side && outbox::first(letters, row).kind == LetterKind::Question;
    listed || letters.iter().filter(notice).any(told)
}

/// When it came on this file; a bundle's own dates say when somebody else got it.
fn came(exhibit: &Exhibit, history: &[Happened]) -> Option<DateTime<Utc>> {
    let brings = |event: &Event| match event {
        Event::ExhibitAdded { exhibit: added, .. } => *added == exhibit.id,
        Event::ExhibitRead { attachments, .. } => attachments.contains(&exhibit.id),
        _ => false,
    };
    history.iter().find(|it| brings(&it.event)).map(|it| it.at)
}

/// Exhibits of others that `side` can be shown on its page and was not shown yet.
pub fn not_shown(exhibits: &[Exhibit], history: &[Happened], side: Side) -> Vec<u32> {
    let known = |number: u32| {
        history.iter().any(|it| {
            matches!(&it.event, Event::EvidenceOpened { side: whose, exhibits } if *whose == side && exhibits.contains(&number))
        })
    };
    let readable = |it: &&Exhibit| it.state == crate::case::exhibit::Extraction::Text && !it.quarantined();
    let others = exhibits.iter().filter(|it| !it.is_records() && it.from.side() != Some(side)).filter(readable);
    others.map(|it| it.number).filter(|number| !known(*number)).collect()
}

/// How the operator's own process is said to have shown the evidence, for a case that came from it; a case that began on our
/// own form was shown nowhere else, and a person has to say how.
pub fn usual_way(history: &[Happened]) -> &'static str {
    match history.first() {
        Some(Happened { actor: Actor::System | Actor::Api, event: Event::Opened { .. }, .. }) => {
            "the process that this case came from showed it to them"
        }
        _ => "",
    }
}

/// A caseworker says how the sides saw what they could not see here.
pub async fn served(app: &App, number: &str, by: &Reviewer, version: i64, how: &str) -> Result<Case, Error> {
    let open = at_version(app, number, version).await?;
    blind::in_sight(app, &open, by, "how").await?;
    let Open { case, unheard, .. } = open;
    let how = required("how", how)?;
    if unheard.is_empty() {
        return Err(Invalid::one("how", "there is nothing left that a side could not see: reload the case").into());
    }
    let event = Event::EvidenceServed { to: unheard, how };
    cases::save(&app.db, vec![case.record(event, by.actor(), app.now())?]).await
}

/// Sends the first side that was not heard what the others sent, and waits for its answer. The other side hears of it too.
pub async fn send(app: &App, number: &str, by: &Reviewer, version: i64) -> Result<Case, Error> {
    let open = at_version(app, number, version).await?;
    blind::in_sight(app, &open, by, "hear").await?;
    let (Some(missing), Some(stored)) = (open.unheard.first(), &open.draft) else {
        return Err(Invalid::one("hear", "there is nothing left that a side could not see: reload the case").into());
    };
    let side = missing.side;
    let questions = questions(&stored.draft, &open.dossier, missing, None);
    let hearing = Some(missing.clone());
    let until = last_day(&Reader::of(&open.case.complaint, side), app.now(), app.config.window_days);
    question::put(app, open, by, side, question::Put { questions, until, hearing }).await
}

/// The last day of the usual time to answer, by the reader's clock.
pub fn last_day(reader: &Reader<'_>, now: DateTime<Utc>, window_days: u32) -> NaiveDate {
    let today = reader.day(now);
    today.checked_add_days(Days::new(window_days.max(1).into())).unwrap_or(today)
}

/// One question an exhibit. On file they speak of the sides by their part, in English; in a letter to the side, in its language.
pub(super) fn questions(draft: &Draft, dossier: &Dossier, missing: &Served, letter: Option<&'static Language>) -> Vec<String> {
    let language = letter.unwrap_or_else(english);
    let of = |number: &u32| dossier.exhibits.iter().find(|it| it.number == *number);
    let exhibits: Vec<&Exhibit> = missing.exhibits.iter().filter_map(of).collect();
    let mut all: Vec<String> = exhibits
        .iter()
        .take(QUESTIONS_MAX)
        .map(|exhibit| question_about(draft, dossier, exhibit, missing.side, letter))
        .collect();
    if exhibits.len() > QUESTIONS_MAX {
        let rest: Vec<String> = exhibits[QUESTIONS_MAX..].iter().map(|it| format!("E{}", it.number)).collect();
        all.push(language.say("h-more", &args([("labels", &rest.join(", "))])));
    }
    all
}

fn question_about(
    draft: &Draft,
    dossier: &Dossier,
    exhibit: &Exhibit,
    reader: Side,
    letter: Option<&'static Language>,
) -> String {
    let language = letter.unwrap_or_else(english);
    let from = match (exhibit.from, letter.is_some()) {
        (Submitter::Consumer, true) => "customer",
        (Submitter::Consumer, false) => "consumer",
        (Submitter::Merchant, true) => "shop",
        (Submitter::Merchant, false) => "merchant",
        (Submitter::Carrier, _) => "carrier",
        (Submitter::Provider, _) => "provider",
        (Submitter::Operator, _) => "operator",
    };
    // What decides comes first.
    let decides = |id: &String| draft.findings.iter().any(|it| it.decisive && it.citations.contains(id));
    let mut here: Vec<&Citation> = draft.citations.iter().filter(|it| it.passage.exhibit == exhibit.number).collect();
    here.sort_by_key(|it| !decides(&it.id));
    let mut quotes: Vec<String> = Vec::new();
    for citation in here {
        let words = shorter(&private::quoted(&citation.quote, &dossier.complaint, reader));
        let words = match dossier.passage(citation.passage).map(field) {
            Some(field) if !field.is_empty() && !words.is_empty() => format!("{field} {words}"),
            _ => words,
        };
        if quotes.len() < QUOTES_MAX && !words.is_empty() && !quotes.contains(&words) {
            quotes.push(words);
        }
    }
    let name = exhibit.file.strip_prefix("evidence/").unwrap_or(&exhibit.file);
    let label = format!("E{}", exhibit.number);
    let sent = language.say("h-sent", &args([("from", from), ("label", &label), ("file", name)]));
    let says = if quotes.is_empty() {
        String::new()
    } else {
        format!("{} ", language.say("h-says", &args([("quotes", &quotes.join("; "))])))
    };
    language.joined(format!("{sent} {says}{}", language.word("h-answer")))
}

/// `zip`, where the words are the value of a field.
fn field(passage: &Passage) -> String {
    let name = match &passage.place {
        Place::Json { pointer } => pointer.rsplit('/').next(),
        Place::Line { column, .. } => column.as_deref(),
        Place::Header { name } => Some(name.as_str()),
        Place::Record { .. } | Place::Page { .. } | Place::Metadata { .. } => None,
    };
    name.unwrap_or_default().replace('_', " ")
}

/// On one line, in quotation marks, not too long for a letter.
fn shorter(words: &str) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ").replace(['“', '”'], "'");
    let short: String = line.chars().take(QUOTE_MAX_CHARS).collect();
    match (line.is_empty(), short.len() < line.len()) {
        (true, _) => String::new(),
        (false, true) => format!("“{} …”", short.trim_end()),
        (false, false) => format!("“{short}”"),
    }
}
