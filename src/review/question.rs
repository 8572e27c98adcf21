//! A caseworker asks a side something. The act of asking is the approval that the question's mail leaves on: it names the
//! person, and is bound to the draft and the evidence that were on screen.

use super::acts::{Open, at_version};
use super::label::{self, Signed};
use super::{Reviewer, blind};
use crate::app::App;
use crate::case::draft::{Letter, MADE_SLOT, Signing};
use crate::case::{
    Approval, ApprovalId, Carried, Case, Complaint, Draft, Event, LetterId, LetterKind, LetterState, Made, OutboxLetter, Reader,
    Side, prose, reader::weekday,
};
use crate::error::{Error, Invalid};
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
    put(app, open, by, side, Put { questions, until, hearing: false }).await
}

/// What is put to a side.
pub(super) struct Put {
    pub questions: Vec<String>,
    pub until: NaiveDate,
    /// It is shown what others sent, and may answer: nothing is missing from it.
    pub hearing: bool,
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
    pub hearing: bool,
}

impl Asking<'_> {
    /// The rules proposed every word of it, or a person wrote some.
    fn made(&self) -> Made {
        let proposed = |question: &String| self.draft.asks.iter().any(|ask| ask.party == self.side && ask.question == *question);
        if self.hearing || self.questions.iter().all(proposed) { Made::Rules } else { Made::Person }
    }

    /// What the asked side has to show, as the manual says it: for the questions that the rules proposed.
    fn burdens(&self) -> Vec<String> {
        let asked = self.draft.asks.iter().filter(|ask| ask.party == self.side && self.questions.contains(&ask.question));
        let found = asked.filter_map(|ask| self.draft.findings.iter().find(|finding| finding.element == ask.element));
        found
            .filter(|finding| finding.burden == Some(self.side))
            .map(|finding| sentence(&prose::addressed(&finding.says, self.side)))
            .collect()
    }

    /// What nobody has shown yet on the points that are asked about.
    fn helps(&self) -> Vec<String> {
        let asked = self.draft.asks.iter().filter(|ask| ask.party == self.side && self.questions.contains(&ask.question));
        let found = asked.filter_map(|ask| self.draft.findings.iter().find(|finding| finding.element == ask.element));
        let mut names: Vec<String> = Vec::new();
        for fact in found.flat_map(|finding| &finding.missing) {
            let Some(def) = self.book.fact(fact) else { continue };
            let name = prose::addressed(&def.name, self.side);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// The finished letter to `to`: the question, or what the other side must know of it.
    pub fn letter(&self, to: Side, page: &str, by: &Reviewer, at: DateTime<Utc>) -> Result<Letter, Error> {
        let complaint = &self.case.complaint;
        let reader = Reader::of(complaint, to);
        let order = &complaint.order.id;
        let asked = to == self.side;
        let text = Page {
            name: addressee(complaint, to).0,
            to_consumer: to == Side::Consumer,
            shop: &complaint.merchant.name,
            customer: &complaint.consumer.name,
            order,
            claimed_on: weekday(reader.day(complaint.opened_at)),
            questions: self.questions.iter().map(|question| sentence(&prose::addressed(question, to))).collect(),
            until: reader.deadline(self.until),
            day: weekday(self.until),
            burdens: self.burdens(),
            helps: self.helps(),
            page,
            made: MADE_SLOT,
            hearing: self.hearing,
        };
        let text = if asked { text.render() } else { text.waiting().render() };
        let text = text.map_err(|error| Error::Internal(anyhow::Error::new(error).context("question template")))?;
        let about = match to {
            Side::Consumer => format!("Your claim about order {order}"),
            Side::Merchant => format!("A customer's claim about order {order}"),
        };
        let subject = match (asked, to) {
            (true, _) => format!("{about}: please answer by {}", weekday(self.until)),
            (false, Side::Consumer) => format!("{about}: we wait for the shop until {}", weekday(self.until)),
            (false, Side::Merchant) => format!("{about}: we wait for the customer until {}", weekday(self.until)),
        };
        let made = label::of_question(if asked { self.made() } else { Made::Rules }, asked, by, &Signed { at, reader });
        let letter = Letter { subject, text: prose::tidy(&text) };
        Ok(letter.signed(&Signing { decided_by: label::named(by), made, at, told_at: at, reader, page: page.to_owned() }))
    }
}

#[derive(Template)]
#[template(path = "letters/question.txt", escape = "none")]
struct Page<'a> {
    name: &'a str,
    to_consumer: bool,
    shop: &'a str,
    customer: &'a str,
    order: &'a str,
    claimed_on: String,
    questions: Vec<String>,
    until: String,
    day: String,
    burdens: Vec<String>,
    helps: Vec<String>,
    page: &'a str,
    made: &'static str,
    hearing: bool,
}

#[derive(Template)]
#[template(path = "letters/waiting.txt", escape = "none")]
struct Waiting<'a> {
    name: &'a str,
    to_consumer: bool,
    shop: &'a str,
    customer: &'a str,
    order: &'a str,
    claimed_on: &'a str,
    day: &'a str,
    page: &'a str,
    made: &'static str,
    hearing: bool,
}

impl Page<'_> {
    fn waiting(&self) -> Waiting<'_> {
        let Page { name, to_consumer, shop, customer, order, claimed_on, day, page, made, hearing, .. } = self;
        Waiting { name, to_consumer: *to_consumer, shop, customer, order, claimed_on, day, page, made, hearing: *hearing }
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
