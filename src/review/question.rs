//! A caseworker asks a side something. The act of asking is the approval that the question's mail leaves on: it names the
//! person, and is bound to the draft and the evidence that were on screen.

use super::acts::{Open, at_version};
use super::label::{self, Signed};
use super::{Reviewer, blind, heard};
use crate::app::App;
use crate::case::draft::{Letter, MADE_SLOT, Signing};
use crate::case::{
    Approval, ApprovalId, Carried, Case, Complaint, Dossier, Draft, Event, LetterId, LetterKind, LetterState, Made, OutboxLetter,
    Reader, Side, event::Served, prose,
};
use crate::error::{Error, Invalid};
use crate::languages::{Args, Language, args, english};
use crate::rules::RuleBook;
use crate::store::cases;
use askama::Template;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

const QUESTIONS_MAX: usize = 10;
const QUESTION_MAX_CHARS: usize = 1000;

/// `until` is the last day of the asked side, by its own clock.
pub async fn ask(
    app: &App,
    number: &str,
    by: &Reviewer,
    version: i64,
    side: Side,
    questions: Vec<String>,
    until: NaiveDate,
) -> Result<Case, Error> {
    let open = at_version(app, number, version).await?;
    put(app, open, by, side, Put { questions, until, hearing: None }).await
}

/// What is put to a side.
pub(super) struct Put {
    pub questions: Vec<String>,
    pub until: NaiveDate,
    /// It is shown what others sent, and may answer: nothing is missing from it.
    pub hearing: Option<Served>,
}

pub(super) async fn put(app: &App, open: Open, by: &Reviewer, side: Side, put: Put) -> Result<Case, Error> {
    blind::in_sight(app, &open, by, "questions").await?;
    let Open { case, dossier, draft, book, .. } = open;
    let Put { questions, until, hearing } = put;
    let Some(stored) = draft else { return Err(Invalid::one("questions", "there is no draft yet: wait for it").into()) };
    let now = app.now();
    let reader = Reader::of(&case.complaint, side);
    check(&questions, until, reader.day(now))?;
    let approval = Approval {
        id: ApprovalId(app.id()),
        case: case.id,
        kind: LetterKind::Question,
        draft: stored.id,
        by: by.id,
        second_by: None,
        evidence_root: dossier.evidence_root(),
        at: now,
        undone_at: None,
    };
    let send_after = now + TimeDelta::minutes(app.config.question_undo_minutes.into());
    let event = Event::Asked {
        side,
        questions: questions.clone(),
        until: reader.end_of(until),
        approval: Some(approval.id),
        send_after: Some(send_after),
    };
    let mut moved = case.record(event, by.actor(), now)?.carrying(Carried::Approval(approval.clone()));
    let hearing = hearing.as_ref().map(|missing| Hearing { dossier: &dossier, missing });
    let asking = Asking { book: &book, case: &case, draft: &stored.draft, side, questions: &questions, until, hearing };
    for to in Side::BOTH {
        let made = if to == side { asking.made() } else { Made::Rules };
        let (name, address) = addressee(&case.complaint, to);
        let id = LetterId(app.id());
        moved = moved.carrying(Carried::Letter(OutboxLetter {
            id,
            case: case.id,
            approval: approval.id,
            kind: LetterKind::Question,
            made,
            side: to,
            to_name: name.to_owned(),
            to_address: address.to_owned(),
            letter: asking.letter(to, &app.page_address(&case, to), by, now)?,
            send_after,
            message_id: app.message_id(id),
            reply_to: Some(app.reply_address(&case, to)),
            instead_of: None,
            state: LetterState::Waiting,
        }));
    }
    cases::save(&app.db, vec![moved]).await
}

fn check(questions: &[String], until: NaiveDate, today: NaiveDate) -> Result<(), Error> {
    let mut invalid = Invalid::default();
    if questions.is_empty() {
        invalid.add("questions", "write at least one question");
    }
    if questions.len() > QUESTIONS_MAX || questions.iter().any(|it| it.chars().count() > QUESTION_MAX_CHARS) {
        invalid.add("questions", format!("at most {QUESTIONS_MAX} questions of {QUESTION_MAX_CHARS} characters"));
    }
    if until <= today {
        invalid.add("until", "choose a day that is still to come: an answer takes at least a day");
    }
    invalid.or_ok()
}

/// Takes a question back: off the party's page, and both mails out of the outbox.
pub async fn take_back(app: &App, case: &Case, by: &Reviewer) -> Result<Case, Error> {
    let now = app.now();
    let Some(id) = case.approval else { return Err(Invalid::one("undo", "this question left no mail to take back").into()) };
    let letters = cases::letters(&app.db, case.id).await?;
    if !letters.iter().filter(|row| row.approval == id).all(|row| row.state == LetterState::Waiting && now < row.send_after) {
        return Err(Invalid::one("undo", "the question is on its way: this can no longer be taken back").into());
    }
    let approval = cases::approval(&app.db, id).await?;
    let moved = case.record(Event::Undone { approval: Some(id) }, by.actor(), now)?;
    let moved = moved.carrying(Carried::Approval(Approval { undone_at: Some(now), ..approval }));
    cases::save(&app.db, vec![moved]).await
}

/// Name and address of a side.
pub fn addressee(complaint: &Complaint, side: Side) -> (&str, &str) {
    match side {
        Side::Consumer => (&complaint.consumer.name, &complaint.consumer.email),
        Side::Merchant => (&complaint.merchant.name, &complaint.merchant.email),
    }
}

/// One act of asking, as its letters tell it.
pub struct Asking<'a> {
    pub book: &'a RuleBook,
    pub case: &'a Case,
    pub draft: &'a Draft,
    pub side: Side,
    pub questions: &'a [String],
    pub until: NaiveDate,
    pub hearing: Option<Hearing<'a>>,
}

/// What a side is shown, so that it can answer.
#[derive(Clone, Copy)]
pub struct Hearing<'a> {
    pub dossier: &'a Dossier,
    pub missing: &'a Served,
}

impl Asking<'_> {
    /// The rules proposed every word of it, or a person wrote some.
    fn made(&self) -> Made {
        if self.hearing.is_some() || self.questions.iter().all(|it| self.proposed(it)) { Made::Rules } else { Made::Person }
    }

    fn proposed(&self, question: &str) -> bool {
        self.draft.asks.iter().any(|ask| ask.party == self.side && ask.question == question)
    }

    /// What the asked side has to show, as the manual says it: for the questions that the rules proposed.
    fn burdens(&self, language: &Language) -> Vec<String> {
        let asked = self.draft.asks.iter().filter(|ask| ask.party == self.side && self.questions.contains(&ask.question));
        let found = asked.filter_map(|ask| self.draft.findings.iter().find(|finding| finding.element == ask.element));
        found
            .filter(|finding| finding.burden == Some(self.side))
            .map(|finding| prose::manual(&finding.says, self.side, language))
            .collect()
    }

    /// What nobody has shown yet on the points that are asked about.
    fn helps(&self, language: &Language) -> Vec<String> {
        let asked = self.draft.asks.iter().filter(|ask| ask.party == self.side && self.questions.contains(&ask.question));
        let found = asked.filter_map(|ask| self.draft.findings.iter().find(|finding| finding.element == ask.element));
        let mut names: Vec<String> = Vec::new();
        for fact in found.flat_map(|finding| &finding.missing) {
            let Some(def) = self.book.fact(fact) else { continue };
            let name = prose::phrase(&def.name, self.side, language);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// The questions as their reader gets them: the manual's own in the letter's language, what a person typed as it was typed.
    fn told(&self, language: &'static Language) -> Vec<String> {
        if let Some(Hearing { dossier, missing }) = self.hearing {
            return heard::questions(self.draft, dossier, missing, Some(language));
        }
        let one = |question: &String| match language.manual(question, self.side.as_str()) {
            Some(known) => language.sentence(&known),
            None if self.proposed(question) => language.sentence(&prose::phrase(question, self.side, language)),
            None => sentence(&prose::addressed(question, self.side)),
        };
        self.questions.iter().map(one).collect()
    }

    /// The finished letter to `to`, in its language: the question, or what the other side must know of it.
    pub fn letter(&self, to: Side, page: &str, by: &Reviewer, at: DateTime<Utc>) -> Result<Letter, Error> {
        let reader = Reader::of(&self.case.complaint, to);
        let letter = self.letter_in(reader, to, page, by, at)?;
        if reader.language.is_english() {
            return Ok(letter);
        }
        let in_english = self.letter_in(reader.of_letter_in(english()), to, page, by, at)?;
        Ok(Letter { language: Some(reader.language.tag().to_owned()), english: Some(Box::new(in_english)), ..letter })
    }

    fn letter_in(&self, reader: Reader<'_>, to: Side, page: &str, by: &Reviewer, at: DateTime<Utc>) -> Result<Letter, Error> {
        let complaint = &self.case.complaint;
        let language = reader.language;
        let asked = to == self.side;
        let what = match (asked, to) {
            (true, _) => "ask",
            (false, Side::Consumer) => "wait_shop",
            (false, Side::Merchant) => "wait_customer",
        };
        let args = args([
            ("name", addressee(complaint, to).0),
            ("to", to.as_str()),
            ("what", what),
            ("shop", &complaint.merchant.name),
            ("customer", &complaint.consumer.name),
            ("order", &complaint.order.id),
            ("claimed_on", &language.weekday(reader.day(complaint.opened_at))),
            ("until", &language.weekday(self.until)),
            ("until_end", &reader.deadline(self.until)),
            ("case_page", page),
        ]);
        let subject = language.say("q-subject", &args);
        let hearing = self.hearing.is_some();
        let text = if asked {
            let (questions, burdens, helps) = (self.told(language), self.burdens(language), self.helps(language));
            Page { language, args, questions, burdens, helps, made: MADE_SLOT, hearing }.render()
        } else {
            Waiting { language, args, made: MADE_SLOT, hearing }.render()
        };
        let text = text.map_err(|error| Error::Internal(anyhow::Error::new(error).context("question template")))?;
        let on = Signed { at, reader, asked: complaint.language_of(to) };
        let made = label::of_question(if asked { self.made() } else { Made::Rules }, asked, by, &on);
        let letter = Letter::new(subject, language.joined(prose::tidy(&text)));
        let decided_by = label::named(by, language);
        Ok(letter.signed(&Signing { decided_by, made, at, told_at: at, reader, page: page.to_owned() }))
    }
}

#[derive(Template)]
#[template(path = "letters/question.txt", escape = "none")]
struct Page {
    language: &'static Language,
    /// What fills the places of the messages.
    args: Args,
    questions: Vec<String>,
    burdens: Vec<String>,
    helps: Vec<String>,
    made: &'static str,
    hearing: bool,
}

#[derive(Template)]
#[template(path = "letters/waiting.txt", escape = "none")]
struct Waiting {
    language: &'static Language,
    args: Args,
    made: &'static str,
    hearing: bool,
}

impl Page {
    fn say(&self, id: &str) -> String {
        self.language.say(id, &self.args)
    }

    fn heading(&self, id: &str) -> String {
        self.language.heading(id)
    }
}

impl Waiting {
    fn say(&self, id: &str) -> String {
        self.language.say(id, &self.args)
    }

    fn heading(&self, id: &str) -> String {
        self.language.heading(id)
    }
}

/// First letter in upper case, a full stop at the end unless there is a mark.
fn sentence(text: &str) -> String {
    let text = text.trim();
    let mut chars = text.chars();
    let Some(first) = chars.next() else { return String::new() };
    let stop = if text.ends_with(['.', '?', '!', ':']) { "" } else { "." };
    first.to_uppercase().chain(chars).collect::<String>() + stop
}
