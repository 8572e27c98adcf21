//! The demonstration's cases in different stages, brought there by the acts that bring any case there.

use crate::app::App;
use crate::case::Side;
use crate::error::Error;
use crate::evidence::Reader;
use crate::intake::mail;
use crate::review::acts::{self, Open};
use crate::review::{Reviewer, blockers, heard, question};
use crate::store::cases;
use crate::store::people::User;
use crate::worker;
use chrono::TimeDelta;

/// How long the approved case stays within its undo window.
const SHOWN_MINUTES: u32 = 30;

/// Where a case is brought, in the order in which the cases are looked through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Close,
    /// Closed, and then the letter to the consumer comes back.
    ComeBack,
    ApproveFirst,
    Approve,
    Ask,
    Escalate,
}

/// One case each way, the first of `fresh` that fits; the others wait for a caseworker. The number of the case in which a
/// party was asked.
pub async fn spread(app: &mut App, reader: &Reader, fresh: &[String], user: &User) -> Result<Option<String>, Error> {
    let by = Reviewer::from(user);
    let mut ways = vec![Way::Close, Way::ComeBack, Way::ApproveFirst, Way::Approve, Way::Ask, Way::Escalate];
    let mut asked = None;
    let usual = app.config.undo_minutes;
    let care = app.config.review.clone();
    // Nobody sits here who could look first.
    (app.config.review.blind_first_percent, app.config.review.seeded_percent) = (0, 0);
    for number in fresh {
        let open = acts::open(app, number).await?;
        let Some(place) = ways.iter().position(|way| fits(&open, &by, *way)) else { continue };
        let way = ways.remove(place);
        app.config.undo_minutes = if matches!(way, Way::Close | Way::ComeBack) { 0 } else { SHOWN_MINUTES };
        go(app, &open, &by, way).await?;
        if way == Way::Ask {
            asked = Some(number.clone());
        }
        worker::run_due(app, reader).await?;
        if way == Way::ComeBack {
            comes_back(app, number).await?;
        }
    }
    app.config.undo_minutes = usual;
    app.config.review = care;
    Ok(asked)
}

fn fits(open: &Open, by: &Reviewer, way: Way) -> bool {
    let Some(draft) = open.draft.as_ref().map(|stored| &stored.draft) else { return false };
    // What a side could not see is recorded as shown before the approval.
    let ready = || blockers(draft, &open.dossier, &open.case, &open.looked, &[], by).is_empty();
    match way {
        Way::Close | Way::ComeBack | Way::Approve => !draft.second_review && ready(),
        Way::ApproveFirst => draft.second_review && ready(),
        Way::Ask => !draft.asks.is_empty(),
        Way::Escalate => !draft.open_questions.is_empty(),
    }
}

/// What the consumer's mail server writes when a mailbox is gone: the standard form (RFC 3464), taken as any mail is.
async fn comes_back(app: &App, number: &str) -> Result<(), Error> {
    let case = cases::by_number(&app.db, number).await?;
    let letters = cases::letters(&app.db, case.id).await?;
    let Some(letter) = letters.iter().find(|letter| letter.side == Side::Consumer) else { return Ok(()) };
    let (to, id) = (&letter.to_address, &letter.message_id);
    let host = to.rsplit('@').next().unwrap_or_default();
    let report = format!(
        "From: Mail Delivery System <MAILER-DAEMON@{host}>\r\nTo: {}\r\nSubject: Undelivered Mail Returned to Sender\r\n\
         Message-ID: <returned-{}@{host}>\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=part\r\n\r\n\
         --part\r\nContent-Type: text/plain\r\n\r\nThe mailbox {to} does not exist any more.\r\n\
         --part\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; {host}\r\n\r\n\
         Final-Recipient: rfc822; {to}\r\nAction: failed\r\nStatus: 5.1.1\r\n\
         Diagnostic-Code: smtp; 550 5.1.1 the mailbox does not exist any more\r\n\
         --part\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: {id}\r\n--part--\r\n",
        app.config.mail.address,
        case.number.to_lowercase(),
    );
    mail::receive(app, report.as_bytes(), None).await.map(|_| ())
}

async fn go(app: &App, open: &Open, by: &Reviewer, way: Way) -> Result<(), Error> {
    let (number, version) = (open.case.number.as_str(), open.case.version);
    let Some(draft) = open.draft.as_ref().map(|stored| &stored.draft) else { return Ok(()) };
    match way {
        Way::Close | Way::ComeBack | Way::ApproveFirst | Way::Approve => {
            let version = if open.unheard.is_empty() {
                version
            } else {
                heard::served(app, number, by, version, "the shop's portal showed it to both").await?.version
            };
            acts::approve(app, number, by, version, &draft.evidence_root).await?
        }
        Way::Ask => {
            let side = draft.asks.first().map_or(Side::Merchant, |ask| ask.party);
            let asks = draft.asks.iter().filter(|ask| ask.party == side);
            let questions = asks.map(|ask| ask.question.clone()).collect();
            let until = (app.now() + TimeDelta::days(app.config.window_days.into())).date_naive();
            question::ask(app, number, by, version, side, questions, until).await?
        }
        Way::Escalate => {
            let reason = "I read the sources and am not sure what they say. Please look at the open question.";
            acts::escalate(app, number, by, version, reason).await?
        }
    };
    Ok(())
}
