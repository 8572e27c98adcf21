//! Mail comes in: a report that a letter was not delivered, an answer of a party, or something a person has to look at.
//!
//! What a header says proves nothing. An answer becomes evidence of a side only when it was sent to the address that our
//! letters gave to that side alone, from the address that the case has for it. A report moves a letter only when it names
//! that letter's Message-ID, which nobody can guess. Everything else is held for a caseworker; nothing is dropped.

mod look;
mod report;
#[cfg(test)]
mod tests;

pub use look::{Looked, Sort, look};

use super::file::{Added, Brought, Content, add_file, add_while_open, store};
use super::open::FILE_MAX_BYTES;
use crate::app::App;
use crate::case::exhibit::{Authentication, Kind, Submitter};
use crate::case::mail::{Fate, IncomingMail};
use crate::case::{Case, CaseId, Event, LetterId, LetterState, MailId, OutboxLetter, Passage, Side, event::Actor, outbox};
use crate::error::{Error, Invalid};
use crate::store::{cases, mails};

/// Whom a mail speaks of, and how sure that is.
enum About {
    /// Proven: the side's own reply address, and the side's own address as author.
    Proven(Case, Side),
    /// A letter of ours, by its Message-ID.
    Letter(Case, Box<OutboxLetter>),
    /// It names the case, and that is all.
    Case(Case, &'static str),
    Nothing,
}

/// Takes one message as a mail server hands it over. `envelope` is the address that it was delivered to, where the server
/// says so. The same message comes back as what it was the first time.
pub async fn receive(app: &App, bytes: &[u8], envelope: Option<&str>) -> Result<IncomingMail, Error> {
    if bytes.is_empty() {
        return Err(Invalid::one("mail", "is empty: hand over one whole message").into());
    }
    if bytes.len() as u64 > FILE_MAX_BYTES {
        return Err(Invalid::one("mail", format!("is larger than {} MB", FILE_MAX_BYTES >> 20)).into());
    }
    let looked =
        look(bytes).ok_or_else(|| Invalid::one("mail", "is no mail (RFC 5322): it has no header that says from whom"))?;
    let about = about(app, &looked, envelope).await?;
    let (case, class) = match &about {
        About::Proven(case, side) => (Some(case.id), side.as_str()),
        About::Letter(case, _) => (Some(case.id), "report"),
        About::Case(case, _) => (Some(case.id), "unproven"),
        About::Nothing => (None, "unproven"),
    };
    let sha256 = app.blobs.put(bytes.to_vec()).await?;
    // A stranger who repeats a party's Message-ID must not make the party's own mail look like one that came before.
    let name = looked.message_id.clone().unwrap_or_else(|| sha256.clone());
    let known = Passage::digest(&format!("{name}\n{class}\n{}", case.map(|case| case.to_string()).unwrap_or_default()));
    let mail = IncomingMail {
        id: MailId(app.id()),
        case,
        at: app.now(),
        from: looked.from_shown.clone(),
        subject: looked.subject.clone(),
        text: looked.text.clone(),
        sha256,
        bytes: bytes.len() as u64,
        fate: Fate::Arriving,
        page: None,
    };
    let mail = mails::keep(&app.db, &known, &mail).await?;
    if mail.fate != Fate::Arriving {
        return Ok(mail);
    }
    let fate = deal(app, &looked, &about, &mail).await?;
    match mails::settle(&app.db, mail.id, "arriving", fate).await {
        // Handed over twice at the same time: the other one has dealt with it.
        Err(Error::Stale) => mails::by_id(&app.db, mail.id).await,
        done => done,
    }
}

async fn about(app: &App, looked: &Looked, envelope: Option<&str>) -> Result<About, Error> {
    if let Sort::Report(report) = &looked.sort {
        for name in &report.names {
            if let Some((case, letter)) = letter_named(app, name).await? {
                return Ok(About::Letter(case, Box::new(letter)));
            }
        }
    }
    for address in envelope.into_iter().chain(looked.to.iter().map(String::as_str)) {
        let Some((number, token)) = tag(&app.config.mail.address, address) else { continue };
        let case = match cases::by_number(&app.db, &number).await {
            Ok(case) => case,
            Err(Error::NotFound) => continue,
            Err(error) => return Err(error),
        };
        let Some(side) = token.as_deref().and_then(|token| app.answers_for(&case, token)) else {
            let once = token.as_deref().and_then(|token| app.answered_once(&case, token));
            let why = match once {
                Some(Side::Consumer) => "it was sent to the consumer's old address for answers, which a newer one replaced",
                Some(Side::Merchant) => "it was sent to the merchant's old address for answers, which a newer one replaced",
                None => "it was not sent to the address that a letter gave to one of the sides",
            };
            return Ok(About::Case(case, why));
        };
        let own = match side {
            Side::Consumer => &case.complaint.consumer.email,
            Side::Merchant => &case.complaint.merchant.email,
        };
        let same = looked.from.as_ref().is_some_and(|from| from.trim().eq_ignore_ascii_case(own.trim()));
        if same && looked.sort == Sort::Letter {
            return Ok(About::Proven(case, side));
        }
        return Ok(About::Case(case, "it answers a letter, but comes from another address than that side's"));
    }
    for name in &looked.answers {
        if let Some((case, _)) = letter_named(app, name).await? {
            return Ok(About::Case(case, "it was not sent to the address that a letter gave to one of the sides"));
        }
    }
    Ok(About::Nothing)
}

/// Why what comes after the decision waits for a person.
pub const LATE: &str = "the case is decided, and it may ask for another look";

async fn deal(app: &App, looked: &Looked, about: &About, mail: &IncomingMail) -> Result<Fate, Error> {
    match (&looked.sort, about) {
        (Sort::Automatic(why), _) => Ok(Fate::Ignored { why: why.clone() }),
        (Sort::Report(report), _) if !report.failed => {
            Ok(Fate::Ignored { why: "it reports a delay or a delivery, not a failure".to_owned() })
        }
        (Sort::Report(report), About::Letter(_, letter)) => bounced(app, letter, &report.reason).await,
        (Sort::Report(_), _) => {
            held(app, about, mail, None, "it reports a failed delivery without naming a letter of ours").await
        }
        (Sort::Letter, About::Proven(case, side)) => filed(app, about, case, *side, mail).await,
        (Sort::Letter, About::Case(_, why)) => held(app, about, mail, None, why).await,
        (Sort::Letter, About::Letter(..) | About::Nothing) => held(app, about, mail, None, "it names no case").await,
    }
}

const STALE_MAX: usize = 20;

/// The letter came back. One that failed, came back or went another way before stays what it is.
async fn bounced(app: &App, letter: &OutboxLetter, reason: &str) -> Result<Fate, Error> {
    let fate = Fate::Report { letter: letter.id };
    for _ in 0..STALE_MAX {
        let (row, _) = cases::letter(&app.db, letter.id).await?;
        if !matches!(row.state, LetterState::Sent { .. } | LetterState::Waiting) {
            return Ok(fate);
        }
        let case = cases::load(&app.db, row.case).await?;
        let letters = cases::letters(&app.db, case.id).await?;
        let in_force = outbox::in_force(&letters, &row, case.approval);
        let event = Event::LetterBounced { letter: row.id, side: row.side, reason: reason.to_owned(), in_force };
        match cases::save(&app.db, vec![case.record(event, Actor::System, app.now())?]).await {
            Err(Error::Stale) => {}
            Err(error) => return Err(error),
            Ok(_) => return Ok(fate),
        }
    }
    Err(Error::Stale)
}

/// On file once it is decided it would move nothing, and nobody would read it: then it waits for a person.
async fn filed(app: &App, about: &About, case: &Case, side: Side, mail: &IncomingMail) -> Result<Fate, Error> {
    let from = match side {
        Side::Consumer => Submitter::Consumer,
        Side::Merchant => Submitter::Merchant,
    };
    // The bytes that were kept first: on a second delivery a mail server may have added a line.
    let arrived = store(app, brought(app, mail, from).await?).await?;
    match add_while_open(app, &case.number, &arrived, &Actor::Party { side }).await? {
        Added::OnFile(exhibit) => Ok(Fate::Filed { side, exhibit: exhibit.number }),
        Added::Decided(_) => held(app, about, mail, Some(side), LATE).await,
    }
}

async fn brought(app: &App, mail: &IncomingMail, from: Submitter) -> Result<Brought, Error> {
    if let Some(page) = &mail.page {
        return Ok(Brought {
            name: mail.subject.clone(),
            content: Content::Bytes(app.blobs.get(&mail.sha256).await?),
            kind: page.kind,
            from,
            received_at: mail.at,
            note: page.note.clone(),
            answers: page.answers,
            auth: page.auth.clone(),
        });
    }
    Ok(Brought {
        name: format!("mail-{}.eml", mail.at.format("%Y-%m-%d-%H%M%S")),
        content: Content::Bytes(app.blobs.get(&mail.sha256).await?),
        kind: Some(Kind::Communication),
        from,
        received_at: mail.at,
        note: None,
        answers: None,
        auth: Authentication::None,
    })
}

async fn held(app: &App, about: &About, mail: &IncomingMail, side: Option<Side>, why: &str) -> Result<Fate, Error> {
    let fate = Fate::Held { why: why.to_owned(), side };
    let (About::Case(case, _) | About::Proven(case, _) | About::Letter(case, _)) = about else { return Ok(fate) };
    tell(app, case.id, mail, why).await?;
    Ok(fate)
}

/// Says once in the history of the case that something waits for a person.
pub async fn tell(app: &App, case: CaseId, mail: &IncomingMail, why: &str) -> Result<(), Error> {
    for _ in 0..STALE_MAX {
        let case = cases::load(&app.db, case).await?;
        let history = cases::history(&app.db, case.id).await?;
        if history.iter().any(|it| matches!(&it.event, Event::MailHeld { mail: known, .. } if *known == mail.id)) {
            return Ok(());
        }
        let event = Event::MailHeld { mail: mail.id, from: mail.from.clone(), why: why.to_owned() };
        match cases::save(&app.db, vec![case.record(event, Actor::System, app.now())?]).await {
            Err(Error::Stale) => {}
            Err(error) => return Err(error),
            Ok(_) => return Ok(()),
        }
    }
    Err(Error::Stale)
}

/// A caseworker says whose mail a held one is: it becomes an exhibit.
pub async fn take(app: &App, number: &str, mail: MailId, from: Submitter, actor: Actor) -> Result<Case, Error> {
    let (case, mail) = held_on(app, number, mail).await?;
    let exhibit = add_file(app, &case.number, brought(app, &mail, from).await?, actor).await?;
    mails::settle(&app.db, mail.id, "held", Fate::Taken { exhibit: exhibit.number }).await?;
    cases::load(&app.db, case.id).await
}

/// A caseworker looked at a held mail, and it is nothing for the case. It stays on file.
pub async fn set_aside(app: &App, number: &str, mail: MailId, actor: Actor) -> Result<Case, Error> {
    let (case, mail) = held_on(app, number, mail).await?;
    let text = format!("put aside the mail of {}: {}", mail.from, mail.subject);
    let case = cases::save(&app.db, vec![case.record(Event::Noted { text }, actor, app.now())?]).await?;
    mails::settle(&app.db, mail.id, "held", Fate::SetAside).await?;
    Ok(case)
}

async fn held_on(app: &App, number: &str, mail: MailId) -> Result<(Case, IncomingMail), Error> {
    let case = cases::by_number(&app.db, number).await?;
    let mail = mails::by_id(&app.db, mail).await?;
    if mail.case != Some(case.id) {
        return Err(Error::NotFound);
    }
    if !matches!(mail.fate, Fate::Held { .. }) {
        return Err(Invalid::one("mail", "was dealt with already: reload the case").into());
    }
    Ok((case, mail))
}

/// The letter of ours that carries this Message-ID.
async fn letter_named(app: &App, name: &str) -> Result<Option<(Case, OutboxLetter)>, Error> {
    let name = name.trim().trim_matches(['<', '>']);
    let Some(id) = name.split('@').next().and_then(|id| id.parse::<LetterId>().ok()) else { return Ok(None) };
    if app.message_id(id).trim_matches(['<', '>']) != name {
        return Ok(None);
    }
    match cases::letter(&app.db, id).await {
        Ok((row, _)) => Ok(Some((cases::load(&app.db, row.case).await?, row))),
        Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

/// `cases+D-2026-000123-4f..@host` of our own `cases@host`: the case number, and the token behind it.
fn tag(own: &str, address: &str) -> Option<(String, Option<String>)> {
    let (own_user, own_host) = own.rsplit_once('@')?;
    let (user, host) = address.trim().rsplit_once('@')?;
    let (name, tag) = user.split_once('+')?;
    if !name.eq_ignore_ascii_case(own_user) || !host.eq_ignore_ascii_case(own_host) {
        return None;
    }
    let parts: Vec<&str> = tag.split('-').collect();
    match parts.as_slice() {
        [d, year, n] => Some((format!("{d}-{year}-{n}").to_uppercase(), None)),
        [d, year, n, token] => Some((format!("{d}-{year}-{n}").to_uppercase(), Some((*token).to_owned()))),
        _ => None,
    }
}
