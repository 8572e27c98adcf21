//! The log of a plan that renews: when it was cancelled, whether it was used after the charge, whether a reminder went out.
//!
//! What such a log does not hold counts only where the log runs from before the charge to after it.

use super::charges::{first_disputed, of};
use super::csv::{EVENT, failed};
use super::normal::{Moment, fold, machine_time};
use super::proposal::{Proposal, Records};
use super::table::{Row, Table};
use crate::case::Dossier;
use crate::case::passage::Span;
use crate::case::reading::{Code, Value};
use chrono::{DateTime, Utc};

const READER: &str = "csv";

const CANCEL: [&str; 20] = [
    "cancel",
    "kundig",
    "storn",
    "annul",
    "resili",
    "opgezegd",
    "opzegging",
    "opgezeg",
    "disdet",
    "recess",
    "anulow",
    "rezygn",
    "wypowied",
    "uppsag",
    "opsig",
    "oppsig",
    "irtisan",
    "autorenew off",
    "auto renew off",
    "renewal off",
];
/// Auto-renewal switched off says the same in other words.
const SWITCHED_OFF: [&str; 5] = ["auto renew", "autorenew", "auto renewal", "autorenewal", "renewal"];
const OFF: [&str; 4] = ["off", "disabled", "deactivated", "stopped"];
/// A step on the way to a cancellation, or what the system does about one that was made.
const NOT_YET: [&str; 17] = [
    "open",
    "view",
    "page",
    "start",
    "attempt",
    "abandon",
    "abort",
    "mail",
    "email",
    "processed",
    "scheduled",
    "survey",
    "offer",
    "reminder",
    "failed",
    "denied",
    "error",
];
const TAKEN_BACK: [&str; 12] = [
    "reactivat",
    "resubscrib",
    "resumed",
    "undo",
    "undone",
    "revoke",
    "revert",
    "uncancel",
    "withdrawn",
    "reaktiv",
    "restored",
    "renew on",
];
const REMINDER: [&str; 14] = [
    "remind",
    "trial ending",
    "trial ends",
    "trial end",
    "renewal notice",
    "upcoming renewal",
    "renews soon",
    "erinnerung",
    "rappel",
    "herinnering",
    "recordatorio",
    "promemoria",
    "przypomnieni",
    "paminnelse",
];
/// What a person does with a plan; signing in is not yet use.
const USE: [&str; 27] = [
    "download",
    "play",
    "session",
    "stream",
    "watch",
    "listen",
    "read",
    "launch",
    "used",
    "lesson",
    "workout",
    "attend",
    "joined",
    "check in",
    "checkin",
    "export",
    "created",
    "uploaded",
    "generated",
    "completed",
    "visit",
    "entry",
    "scan",
    "booked",
    "saved",
    "edited",
    "accessed",
];
const NO_USE: [&str; 26] = [
    "login",
    "logout",
    "sign in",
    "signin",
    "signed in",
    "session start",
    "session end",
    "session expired",
    "cancel",
    "mail",
    "email",
    "remind",
    "charge",
    "payment",
    "invoice",
    "renew",
    "receipt",
    "password",
    "support",
    "ticket",
    "fail",
    "denied",
    "error",
    "trial",
    "account created",
    "refund",
];

struct Log<'t, 'd> {
    rows: Vec<(&'t Row<'d>, Moment, String)>,
    event: usize,
    table: &'t Table<'d>,
}

pub fn read(dossier: &Dossier, records: &Records<'_>, table: &Table<'_>) -> Vec<Proposal> {
    let mut out = Vec::new();
    let Some(log) = log(dossier, table) else { return out };
    let Some((n, charge)) = first_disputed(&dossier.complaint) else { return out };
    let anchor = records.span(&format!("payment.captures[{n}].at"));
    let covers = log.covers(charge.at);
    let asks = |said: &str| has(said, &CANCEL) || (has(said, &SWITCHED_OFF) && said.split(' ').any(|word| OFF.contains(&word)));
    let done = |said: &str| asks(said) && !has(said, &NOT_YET) && !has(said, &TAKEN_BACK);
    let good = |row: &Row<'_>| !failed(row, table);
    let cancelled = log.rows.iter().find(|(row, _, said)| done(said) && good(row));
    match cancelled {
        Some((row, moment, _)) => {
            let back = log.rows.iter().find(|(_, later, said)| later.at > moment.at && has(said, &TAKEN_BACK));
            let unsure = of(&dossier.complaint).iter().any(|(_, charge)| !moment.clear_of(charge.at));
            let look = match (back, unsure) {
                (Some(_), _) => Some(Code::Negated),
                (None, true) => Some(Code::KeyMissing),
                (None, false) => None,
            };
            let mut spans = log.spans(row);
            spans.extend(back.into_iter().flat_map(|(row, ..)| log.spans(row)));
            out.push(log.tell("cancellation.at", Value::Time(moment.at), spans, look));
        }
        None if covers && log.of_use() => {
            // A step that was begun, or a try that failed, is for a person to weigh.
            let tried = log.rows.iter().find(|(_, _, said)| asks(said));
            let mut spans = tried.map(|(row, ..)| log.spans(row)).unwrap_or_default();
            spans.extend(log.bounds());
            out.push(log.tell("cancellation.none_logged", Value::Bool(true), spans, tried.map(|_| Code::Hedged)));
        }
        None => {}
    }

    let used = |(row, moment, said): &&(&Row<'_>, Moment, String)| {
        moment.at > charge.at && moment.clear_of(charge.at) && uses(said) && good(row) && log.by_person(row)
    };
    match log.rows.iter().find(used) {
        Some((row, ..)) => {
            let spans = log.spans(row).into_iter().chain(anchor.clone()).collect();
            out.push(log.tell("use.after_charge", Value::Bool(true), spans, None));
        }
        None if covers && log.of_use() => {
            out.push(log.tell("use.after_charge", Value::Bool(false), log.bounds(), None));
        }
        None => {}
    }

    // Use between the cancellation and the charge: in time that had been paid for.
    if let Some((row, cancelled, _)) = cancelled {
        let between = |(row, moment, said): &&(&Row<'_>, Moment, String)| {
            let after = moment.at > cancelled.at && moment.clear_of(cancelled.at);
            after && moment.at < charge.at && moment.clear_of(charge.at) && uses(said) && good(row) && log.by_person(row)
        };
        if let Some((used, ..)) = log.rows.iter().find(between) {
            let spans = log.spans(used).into_iter().chain(log.spans(row)).chain(anchor.clone()).collect();
            out.push(log.tell("use.in_paid_time", Value::Bool(true), spans, None));
        }
    }

    let reminded = log
        .rows
        .iter()
        .find(|(row, moment, said)| moment.at < charge.at && has(said, &REMINDER) && good(row) && log.arrived(row));
    match reminded {
        Some((row, ..)) => {
            let spans = log.spans(row).into_iter().chain(anchor).collect();
            out.push(log.tell("trial.reminder_sent", Value::Bool(true), spans, None));
        }
        None if covers && log.of_mails() => {
            out.push(log.tell("trial.reminder_sent", Value::Bool(false), log.bounds(), None));
        }
        None => {}
    }
    out
}

fn has(said: &str, signs: &[&str]) -> bool {
    signs.iter().any(|sign| said.contains(sign))
}

fn uses(said: &str) -> bool {
    let word = |sign: &str| said.split(' ').any(|word| word.starts_with(sign)) || (sign.contains(' ') && said.contains(sign));
    USE.iter().any(|sign| word(sign)) && !has(said, &NO_USE)
}

/// The rows of this account with their moments, oldest first; nothing where no row can be tied to it.
fn log<'t, 'd>(dossier: &'d Dossier, table: &'t Table<'d>) -> Option<Log<'t, 'd>> {
    const TEMPLATE: [&str; 6] = ["template", "message", "notification", "mail", "subject", "betreff"];
    // A status tells how a row went, not what happened.
    let event = table.column(&EVENT).filter(|column| !table.heading(*column).contains("status"));
    let event = event.or_else(|| table.column(&TEMPLATE))?;
    let time = table.time()?;
    let complaint = &dossier.complaint;
    let ids = [
        Some(&complaint.order.id),
        Some(&complaint.payment.id),
        complaint.payment.login.as_ref(),
        Some(&complaint.consumer.email),
    ];
    let ids: Vec<&String> = ids.into_iter().flatten().collect();
    let ours = |row: &Row<'_>| ids.iter().any(|id| row.has(id));
    let mut rows: Vec<_> = table
        .rows
        .iter()
        .filter(|row| ours(row))
        .filter_map(|row| Some((row, machine_time(row.text(Some(time)))?, fold(row.text(Some(event))))))
        .collect();
    rows.sort_by_key(|(_, moment, _)| moment.at);
    (!rows.is_empty()).then_some(Log { rows, event, table })
}

impl Log<'_, '_> {
    /// It holds rows from before this moment and from after it, or at it.
    fn covers(&self, at: DateTime<Utc>) -> bool {
        let first = self.rows.first().is_some_and(|(_, moment, _)| moment.at < at && moment.clear_of(at));
        first && self.rows.last().is_some_and(|(_, moment, _)| moment.at >= at)
    }

    /// It takes down what the account does: sign-ins, use, cancellations.
    fn of_use(&self) -> bool {
        let signs = ["login", "logout", "sign in", "signin", "signed in", "session"];
        self.rows.iter().any(|(_, _, said)| has(said, &signs) || has(said, &CANCEL) || uses(said))
    }

    /// It takes down the messages that were sent.
    fn of_mails(&self) -> bool {
        let column = self.table.column(&["template", "subject", "betreff", "recipient", "sent utc", "sent at", "sent"]);
        column.is_some() || self.rows.iter().any(|(.., said)| has(said, &["mail", "remind"]))
    }

    fn arrived(&self, row: &Row<'_>) -> bool {
        let state = fold(row.text(self.table.column(&["status", "state", "delivery", "result"])));
        !["bounce", "fail", "reject", "undeliver", "suppress", "blocked"].iter().any(|word| state.contains(word))
    }

    fn by_person(&self, row: &Row<'_>) -> bool {
        let actor = fold(row.text(self.table.column(&["actor", "source", "initiator", "by"])));
        !["system", "admin", "support", "cron", "batch", "job", "auto"].iter().any(|word| actor.contains(word))
    }

    fn spans(&self, row: &Row<'_>) -> Vec<Span> {
        [row.span(Some(self.event)), row.span(self.table.time())].into_iter().flatten().collect()
    }

    /// Its first and its last row.
    fn bounds(&self) -> Vec<Span> {
        let ends = [self.rows.first(), self.rows.last()];
        ends.into_iter().flatten().flat_map(|(row, ..)| self.spans(row)).collect()
    }

    fn tell(&self, fact: &str, value: Value, spans: Vec<Span>, look: Option<Code>) -> Proposal {
        Proposal::new(READER, self.table.exhibit, fact, value, spans).looked_at(look).logged()
    }
}
