//! Letters that did not arrive, and the ways out: a corrected address and the letter again, or another way than mail.

use super::acts::{Open, SignedBy, at_version};
use super::{Reviewer, question};
use crate::app::App;
use crate::case::{
    Approval, ApprovalId, Carried, Case, Event, LetterId, LetterKind, LetterState, Moved, OutboxLetter, Reader, Side, outbox,
};
use crate::error::{Error, Invalid};
use crate::store::{cases, people};
use chrono::TimeDelta;

/// Something a person has to do about a letter.
#[derive(Debug, Clone, PartialEq)]
pub struct Lost<'a> {
    pub row: &'a OutboxLetter,
    /// `it came back: there is no such mailbox at that address`
    pub why: String,
}

/// All letters of a case that did not arrive and that nothing has replaced.
pub fn all(letters: &[OutboxLetter]) -> Vec<Lost<'_>> {
    let lost = Side::BOTH.into_iter().flat_map(|side| outbox::lost(letters, side));
    lost.map(|row| Lost { row, why: why(&row.state) }).collect()
}

fn why(state: &LetterState) -> String {
    match state {
        LetterState::Failed { reason } => format!("the mail server did not take it: {}", in_words(reason)),
        LetterState::Bounced { reason, .. } => format!("it came back: {}", in_words(reason)),
        LetterState::Waiting | LetterState::Sent { .. } | LetterState::Withdrawn | LetterState::Posted { .. } => String::new(),
    }
}

/// What a mail server's answer means (RFC 3463), with the answer itself behind it.
pub fn in_words(reason: &str) -> String {
    let code = reason.split(|c: char| !(c.is_ascii_digit() || c == '.')).find(|word| {
        let parts: Vec<&str> = word.split('.').collect();
        parts.len() == 3 && matches!(parts[0], "4" | "5") && parts[1..].iter().all(|part| !part.is_empty() && part.len() < 4)
    });
    let lower = reason.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    let (class, detail) = code.and_then(|code| code[2..].split_once('.')).unwrap_or(("", ""));
    let meaning = match (class, detail) {
        ("1", "1" | "6" | "10" | "0") => "there is no such mailbox at that address",
        ("1", "2") | ("4", "4" | "3") => "nobody takes mail behind the @ of that address",
        ("1", "3") => "the address is not written as a mail address",
        ("2", "1") => "the mailbox is closed",
        ("2", "2") => "the mailbox is full",
        ("2", "3") | ("3", "4") => "the letter is larger than they take",
        ("4", "1" | "2" | "7") => "their mail server could not be reached for too long",
        ("7", _) => "their mail server turned it away as unwanted",
        _ if says(&[
            "no such mailbox",
            "user unknown",
            "unknown user",
            "does not exist",
            "no such user",
            "mailbox not found",
        ]) =>
        {
            "there is no such mailbox at that address"
        }
        _ if says(&["mailbox full", "over quota", "quota exceeded"]) => "the mailbox is full",
        _ if says(&["gave up after many tries"]) => "their mail server did not take it for a day",
        _ => return reason.to_owned(),
    };
    format!("{meaning} ({reason})")
}

/// The address is corrected, and a letter of a ruling goes out again: this act is its approval. A question is asked anew
/// instead, since its time to answer begins again.
pub async fn readdress(
    app: &App,
    number: &str,
    by: &Reviewer,
    version: i64,
    letter: LetterId,
    address: &str,
) -> Result<Case, Error> {
    let Open { case, .. } = at_version(app, number, version).await?;
    let letters = cases::letters(&app.db, case.id).await?;
    let gone = found(&letters, letter)?;
    let address = address.trim();
    if let Err(error) = address.parse::<lettre::Address>() {
        return Err(Invalid::one("address", format!("is not an e-mail address that can be used: {error}")).into());
    }
    let now = app.now();
    let mut moves: Vec<Moved> = Vec::new();
    if address != question::addressee(&case.complaint, gone.side).1 {
        let event = Event::AddressCorrected { side: gone.side, address: address.to_owned() };
        moves.push(case.record(event, by.actor(), now)?);
    }
    if gone.kind != LetterKind::Question {
        let case = moves.last().map_or(&case, |moved| &moved.case);
        moves.push(again(app, case, &letters, gone, by).await?);
    }
    if moves.is_empty() {
        return Err(Invalid::one("address", "is the one that did not work: correct it, or ask again").into());
    }
    cases::save(&app.db, moves).await
}

async fn again(app: &App, case: &Case, letters: &[OutboxLetter], gone: &OutboxLetter, by: &Reviewer) -> Result<Moved, Error> {
    let now = app.now();
    // The approval of the ruling says who decided; a letter that goes out a third time stands on it too.
    let first = outbox::first(letters, gone);
    let ruling = cases::approval(&app.db, first.approval).await?;
    let approval = Approval {
        id: ApprovalId(app.id()),
        kind: LetterKind::Again,
        by: by.id,
        second_by: None,
        at: now,
        undone_at: None,
        ..ruling.clone()
    };
    let stored = cases::draft(&app.db, ruling.draft).await?;
    let drafts = cases::drafts_of(&app.db, case.id).await?;
    let people: Vec<Reviewer> = people::all(&app.db).await?.iter().map(Reviewer::from).collect();
    let deciders: Vec<&Reviewer> = [Some(ruling.by), ruling.second_by]
        .into_iter()
        .flatten()
        .filter_map(|id| people.iter().find(|one| one.id == id))
        .collect();
    let signed = SignedBy { app, drafts: &drafts, people: &people, approvers: &deciders };
    let (made, mut letter) = signed.letter(case, &stored, gone.side, ruling.at, now);
    let mut english = letter.english.take();
    let reader = Reader::of(&case.complaint, gone.side);
    for letter in std::iter::once(&mut letter).chain(english.as_deref_mut()) {
        let language = letter.written_in();
        let sent_again = super::label::sent_again(by, now, reader.of_letter_in(language));
        letter.text = language.joined(format!("{} {sent_again}", letter.text.trim_end()));
    }
    letter.english = english;
    let send_after = now + TimeDelta::minutes(app.config.question_undo_minutes.into());
    let id = LetterId(app.id());
    let (to_name, to_address) = question::addressee(&case.complaint, gone.side);
    let row = OutboxLetter {
        id,
        approval: approval.id,
        kind: LetterKind::Again,
        made,
        to_name: to_name.to_owned(),
        to_address: to_address.to_owned(),
        letter,
        send_after,
        message_id: app.message_id(id),
        reply_to: Some(app.reply_address(case, gone.side)),
        instead_of: Some(gone.id),
        state: LetterState::Waiting,
        ..gone.clone()
    };
    let event = Event::Resent { lost: gone.id, side: gone.side, approval: approval.id, send_after };
    let moved = case.record(event, by.actor(), now)?;
    Ok(moved.carrying(Carried::Approval(approval)).carrying(Carried::Letter(row)))
}

/// A letter that goes out again is taken back before it leaves.
pub async fn take_back(app: &App, number: &str, by: &Reviewer, version: i64, letter: LetterId) -> Result<Case, Error> {
    let Open { case, .. } = at_version(app, number, version).await?;
    let letters = cases::letters(&app.db, case.id).await?;
    let now = app.now();
    let waiting = |row: &&OutboxLetter| row.id == letter && row.kind == LetterKind::Again && row.state == LetterState::Waiting;
    let row = letters.iter().find(waiting).filter(|row| now < row.send_after);
    let row = row.ok_or_else(|| Invalid::one("undo", "the letter is on its way: this can no longer be taken back"))?;
    let approval = cases::approval(&app.db, row.approval).await?;
    let moved = case.record(Event::ResendUndone { letter, side: row.side }, by.actor(), now)?;
    cases::save(&app.db, vec![moved.carrying(Carried::Approval(Approval { undone_at: Some(now), ..approval }))]).await
}

const HOW_MAX_CHARS: usize = 500;

/// The letter went by post, or was handed over or read out: `how` says it. With both sides told, the case closes.
pub async fn posted(app: &App, number: &str, by: &Reviewer, version: i64, letter: LetterId, how: &str) -> Result<Case, Error> {
    let Open { case, .. } = at_version(app, number, version).await?;
    let letters = cases::letters(&app.db, case.id).await?;
    let gone = found(&letters, letter)?;
    let how = how.trim();
    if how.is_empty() || how.chars().count() > HOW_MAX_CHARS {
        let reason = format!("say how and when it reached them, in at most {HOW_MAX_CHARS} characters");
        return Err(Invalid::one("how", reason).into());
    }
    let now = app.now();
    let event = Event::LetterPosted { letter, side: gone.side, how: how.to_owned() };
    let mut moves = vec![case.record(event, by.actor(), now)?];
    let mut after = letters.clone();
    for row in after.iter_mut().filter(|row| row.id == letter) {
        row.state = LetterState::Posted { at: now, how: how.to_owned() };
    }
    if let Some(approval) = case.approval
        && Side::BOTH.into_iter().all(|side| outbox::told(&after, approval, side))
    {
        let closed = moves[0].case.record(Event::LettersSent, by.actor(), now)?;
        moves.push(closed);
    }
    cases::save(&app.db, moves).await
}

fn found(letters: &[OutboxLetter], letter: LetterId) -> Result<&OutboxLetter, Error> {
    let lost = Side::BOTH.into_iter().flat_map(|side| outbox::lost(letters, side)).find(|row| row.id == letter);
    lost.ok_or_else(|| Invalid::one("letter", "did not get lost, or was replaced already: reload the case").into())
}
