//! Access logs: who used what was bought, after paying for it.

use super::csv::{EVENT, failed};
use super::normal::{fold, machine_time};
use super::proposal::{Proposal, Records};
use super::table::{Row, Table};
use crate::case::Dossier;
use crate::case::passage::Span;
use crate::case::reading::{Code, Value};

const READER: &str = "csv";

const ACCOUNT: [&str; 17] = [
    "account",
    "user",
    "username",
    "login",
    "user id",
    "account id",
    "customer",
    "email",
    "customer email",
    "member",
    "konto",
    "benutzer",
    "compte",
    "utilisateur",
    "gebruiker",
    "usuario",
    "utente",
];

/// Words of an event that uses what was bought; signing in or being granted it is not yet use.
const USE: [&str; 26] = [
    "download",
    "play",
    "session",
    "stream",
    "watch",
    "view",
    "listen",
    "read",
    "open",
    "launch",
    "activat",
    "redeem",
    "used",
    "use ",
    "lesson",
    "attend",
    "joined",
    "check in",
    "checked in",
    "checkin",
    "boarded",
    "scanned",
    "export",
    "access granted",
    "accessed",
    "unlocked",
];
const NO_USE: [&str; 14] = [
    "fail",
    "denied",
    "error",
    "reject",
    "expired",
    "download started",
    "started download",
    "session end",
    "invalid",
    "blocked",
    "refund",
    "mail opened",
    "email opened",
    "ticket opened",
];

pub fn access(dossier: &Dossier, records: &Records<'_>, table: &Table<'_>) -> Option<Proposal> {
    let payment = &dossier.complaint.payment;
    let order = &dossier.complaint.order;
    if order.goods == "physical" {
        return None;
    }
    let (event, time) = (table.column(&EVENT)?, table.time()?);
    let account = table.column(&ACCOUNT);
    let ip = table.ip();
    let device = table.device();
    let item = table.column(&[
        "item", "sku", "product", "content", "asset", "title", "course", "artikel", "produit", "produkt", "articulo", "articolo",
    ]);
    let paid = payment.captures.iter().map(|capture| capture.at).chain(payment.authorised_at).min()?;
    let owns = |row: &Row<'_>| {
        let who = row.text(account);
        payment.login.as_deref().is_some_and(|login| who.eq_ignore_ascii_case(login))
            || who.eq_ignore_ascii_case(&dossier.complaint.consumer.email)
    };
    let same = |row: &Row<'_>, column: Option<usize>, known: &Option<String>| {
        known.as_deref().is_some_and(|known| row.text(column).eq_ignore_ascii_case(known.trim()))
    };
    let ours = |row: &Row<'_>| {
        let named = row.text(item);
        item.is_none()
            || order.lines.iter().any(|line| named.eq_ignore_ascii_case(&line.sku) || row.has(&line.sku))
            || row.has(&order.id)
    };
    let used = |row: &Row<'_>| {
        let word = fold(row.text(Some(event)));
        let word = format!("{word} ");
        USE.iter().any(|sign| word.contains(sign)) && !NO_USE.iter().any(|sign| word.contains(sign)) && !failed(row, table)
    };
    let after = |row: &Row<'_>| machine_time(row.text(Some(time))).is_some_and(|at| at.at > paid && at.clear_of(paid));
    let relevant: Vec<&Row<'_>> = table.rows.iter().filter(|row| ours(row)).collect();

    let linked = |row: &Row<'_>| (same(row, ip, &payment.ip), same(row, device, &payment.device));
    let uses: Vec<&&Row<'_>> = relevant.iter().filter(|row| used(row) && after(row)).collect();
    // The account, or network and device together; the best tied row first.
    // Of equals the earliest: `max_by_key` keeps the last, so the rows go backwards.
    let best = uses.iter().rev().filter(|row| owns(row) || linked(row) == (true, true)).max_by_key(|row| {
        let (network, machine) = linked(row);
        usize::from(owns(row)) + usize::from(network) + usize::from(machine)
    });
    if let Some(row) = best {
        let (network, machine) = linked(row);
        // The buyer's account from elsewhere only, though we know where the buyer paid from: somebody else, perhaps.
        let known = payment.ip.is_some() && !row.text(ip).is_empty() || payment.device.is_some() && !row.text(device).is_empty();
        let look = (known && !network && !machine).then_some(Code::OtherKey);
        let spans: Vec<Span> = [
            row.span(Some(event)),
            row.span(Some(time)),
            row.span(account).filter(|_| owns(row)),
            row.span(ip).filter(|_| network),
            row.span(device).filter(|_| machine),
            records.span("payment.ip").filter(|_| network),
            records.span("payment.device").filter(|_| machine),
            records.span("payment.login").filter(|_| owns(row)),
            records.span("payment.captures[0].at"),
        ]
        .into_iter()
        .flatten()
        .collect();
        return Some(Proposal::new(READER, table.exhibit, "access.by_buyer", Value::Bool(true), spans).looked_at(look).logged());
    }
    // The log goes on after the payment and nobody used it: its keeper says so itself.
    let last = relevant.iter().rfind(|row| after(row) && (owns(row) || row.has(&order.id)))?;
    if uses.is_empty() {
        let spans = [last.span(Some(event)), last.span(Some(time))].into_iter().flatten().collect();
        return Some(Proposal::new(READER, table.exhibit, "access.by_buyer", Value::Bool(false), spans).logged());
    }
    None
}
