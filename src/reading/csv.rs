//! Logs and exports: who used what after paying, which authorisation was never captured, which lines left the shop.

use super::access::access;
use super::normal::{Moment, fold, machine_time};
use super::proposal::{Proposal, Records};
use super::table::{Row, Table, of};
use super::{account, plan, promo};
use crate::case::Dossier;
use crate::case::complaint::Category;
use crate::case::exhibit::Kind;
use crate::case::passage::Span;
use crate::case::reading::{Code, Value};
use std::collections::BTreeSet;

const READER: &str = "csv";

pub fn read(dossier: &Dossier, records: &Records<'_>) -> Vec<Proposal> {
    let tables = of(dossier);
    let mut out = Vec::new();
    for table in &tables {
        out.extend(access(dossier, records, table));
        out.extend(gateway(dossier, table));
        if dossier.complaint.category == Category::Subscription {
            out.extend(plan::read(dossier, records, table));
        } else {
            out.extend(cancelled(dossier, table));
        }
        out.extend(promo::read(dossier, table));
        out.extend(account::read(dossier, records, table));
        out.extend(withdrawn(dossier, table));
        out.extend(packing(dossier, table));
    }
    out
}

pub const EVENT: [&str; 16] = [
    "event",
    "event type",
    "action",
    "activity",
    "type",
    "status",
    "ereignis",
    "aktion",
    "evenement",
    "gebeurtenis",
    "actie",
    "evento",
    "accion",
    "azione",
    "zdarzenie",
    "handelse",
];

pub fn failed(row: &Row<'_>, table: &Table<'_>) -> bool {
    let result = fold(row.text(table.column(&[
        "result",
        "outcome",
        "success",
        "ergebnis",
        "resultat",
        "resultaat",
        "resultado",
        "esito",
        "wynik",
    ])));
    ["fail", "denied", "error", "reject", "false", "no", "declined"]
        .iter()
        .any(|word| result.split(' ').any(|said| said.starts_with(word)))
}

fn at(row: &Row<'_>, table: &Table<'_>) -> Option<Moment> {
    machine_time(row.text(table.time()))
}

/// Authorisations without capture, and payments for this order under another id.
fn gateway(dossier: &Dossier, table: &Table<'_>) -> Vec<Proposal> {
    let payment = &dossier.complaint.payment;
    let order = &dossier.complaint.order;
    let Some(kind) = table.column(&[
        "type",
        "transaction type",
        "operation",
        "event",
        "event type",
        "action",
        "kind",
        "vorgang",
        "art",
        "soort",
        "tipo",
        "typ",
    ]) else {
        return Vec::new();
    };
    let amount = table
        .column(&["amount", "gross", "sum", "betrag", "montant", "bedrag", "importe", "importo", "kwota", "belopp", "belob"]);
    if amount.is_none() {
        return Vec::new();
    }
    let state = table.column(&["status", "result", "state", "outcome"]);
    let auth = table.column(&["auth code", "authorisation code", "authorization code", "approval code", "auth id", "authcode"]);
    let number = table.column(&["payment id", "transaction id", "charge id", "psp reference", "payment", "transaction"]);
    let mine: Vec<&Row<'_>> = table.rows.iter().filter(|row| row.has(&order.id) || row.has(&payment.id)).collect();
    let is = |row: &Row<'_>, words: &[&str]| {
        let said = fold(row.text(Some(kind)));
        words.iter().any(|word| said.contains(word))
    };
    let good = |row: &Row<'_>| {
        let said = fold(row.text(state));
        !["declin", "fail", "reject", "refus", "error"].iter().any(|word| said.contains(word))
    };
    let mut out = Vec::new();

    let captured: BTreeSet<&str> =
        mine.iter().filter(|row| is(row, &["capture", "sale", "settle"]) && good(row)).map(|row| row.text(auth)).collect();
    let dropped = mine
        .iter()
        .find(|row| is(row, &["void", "expir", "revers", "release", "drop"]) || fold(row.text(state)).contains("expired"));
    let open = mine
        .iter()
        .find(|row| is(row, &["auth"]) && good(row) && !row.text(auth).is_empty() && !captured.contains(row.text(auth)));
    if let Some(row) = dropped.or(open) {
        // An open authorisation that a later row captures without its code may not be one: only a person can tell.
        let look = (dropped.is_none() && captured.contains("")).then_some(Code::KeyMissing);
        let spans = [row.span(Some(kind)), row.span(state), row.span(auth), row.span(amount), row.span(table.order())]
            .into_iter()
            .flatten()
            .collect();
        out.push(Proposal::new(READER, table.exhibit, "hold.expired", Value::Bool(true), spans).looked_at(look));
    }
    let ours = table.rows.iter().any(|row| {
        let id = row.text(number);
        id.eq_ignore_ascii_case(&payment.id) || payment.captures.iter().any(|capture| id.eq_ignore_ascii_case(&capture.id))
    });
    let other = table.rows.iter().find(|row| {
        // Ids of the same kind as ours, or they cannot be compared.
        ours && row.has(&order.id)
            && is(row, &["capture", "sale", "payment", "settle", "transfer", "redeem"])
            && good(row)
            && !row.text(number).is_empty()
            && !row.text(number).eq_ignore_ascii_case(&payment.id)
            && !payment.captures.iter().any(|capture| row.has(&capture.id))
    });
    if let Some(row) = other {
        let spans =
            [row.span(number), row.span(table.order()), row.span(amount), row.span(Some(kind))].into_iter().flatten().collect();
        out.push(Proposal::new(READER, table.exhibit, "other_payment.tied", Value::Bool(true), spans));
    }
    out
}

/// The shop's own log of a cancellation.
fn cancelled(dossier: &Dossier, table: &Table<'_>) -> Option<Proposal> {
    let order = &dossier.complaint.order;
    // A `status` stands beside the time the row was made, not the time it was cancelled.
    let event = table.column(&EVENT).filter(|column| !table.heading(*column).contains("status"))?;
    let signs = [
        "cancel confirmed",
        "cancelled",
        "canceled",
        "order cancel",
        "cancellation received",
        "cancel request",
        "storniert",
        "storno",
        "annule",
        "geannuleerd",
        "cancelado",
        "annullato",
        "anulowano",
        "annullerad",
        "avbestalld",
    ];
    let row = table.rows.iter().find(|row| {
        let said = fold(row.text(Some(event)));
        signs.iter().any(|sign| said.contains(sign)) && row.has(&order.id) && !failed(row, table)
    })?;
    let moment = at(row, table)?;
    let look = (!moment.zoned).then_some(Code::KeyMissing);
    let spans = [row.span(table.time()), row.span(Some(event)), row.span(table.order())].into_iter().flatten().collect();
    Some(Proposal::new(READER, table.exhibit, "cancellation.at", Value::Time(moment.at), spans).looked_at(look))
}

/// The withdrawal as the shop's own system, or the provider's, took it down.
fn withdrawn(dossier: &Dossier, table: &Table<'_>) -> Option<Proposal> {
    let order = &dossier.complaint.order;
    let event = table.column(&EVENT).filter(|column| !table.heading(*column).contains("status"))?;
    let signs = [
        "withdrawal",
        "withdrawn",
        "widerruf",
        "retractation",
        "herroep",
        "recesso",
        "desistimiento",
        "odstapien",
        "angerratt",
        "angra",
        "fortryd",
        "angrerett",
    ];
    let row = table.rows.iter().find(|row| {
        let said = fold(row.text(Some(event)));
        signs.iter().any(|sign| said.contains(sign)) && row.has(&order.id) && !failed(row, table)
    })?;
    let moment = at(row, table)?;
    let spans = [row.span(table.time()), row.span(Some(event)), row.span(table.order())].into_iter().flatten().collect();
    Some(Proposal::new(READER, table.exhibit, "withdrawal.on", Value::Date(moment.at.date_naive()), spans))
}

/// Packing logs: pieces that left, pieces that did not, by line of this order.
fn packing(dossier: &Dossier, table: &Table<'_>) -> Vec<Proposal> {
    let order = &dossier.complaint.order;
    if !matches!(
        table.exhibit.kind,
        None | Some(Kind::Other | Kind::ServiceRecord | Kind::ReceiptInvoice | Kind::AccessLog | Kind::ProofOfDelivery)
    ) {
        return Vec::new();
    }
    let sku = table.column(&[
        "sku",
        "article",
        "item",
        "art nr",
        "artikel",
        "artikelnr",
        "artikelnummer",
        "reference",
        "articulo",
        "articolo",
        "indeks",
    ]);
    let packed = table.column(&[
        "packed",
        "shipped",
        "qty shipped",
        "qty packed",
        "quantity shipped",
        "picked",
        "geliefert",
        "versandt",
        "gepackt",
        "expedie",
        "verzonden",
        "enviado",
        "spedito",
        "wyslano",
        "skickat",
        "sendt",
        "fulfilled",
    ]);
    let (Some(sku), Some(packed)) = (sku, packed) else { return Vec::new() };
    let mut out = Vec::new();
    for line in &order.lines {
        let rows: Vec<&Row<'_>> = table
            .rows
            .iter()
            .filter(|row| row.text(Some(sku)).eq_ignore_ascii_case(&line.sku))
            .filter(|row| table.order().is_none() || row.has(&order.id))
            .collect();
        let counts: Option<Vec<i64>> = rows.iter().map(|row| row.text(Some(packed)).parse().ok()).collect();
        let (Some(counts), Some(first)) = (counts, rows.first()) else { continue };
        let sent: i64 = counts.iter().sum();
        let spans =
            || -> Vec<Span> { rows.iter().filter_map(|row| row.span(Some(packed))).chain(first.span(Some(sku))).collect() };
        let missing = (line.quantity - sent).max(0);
        out.push(Proposal::new(READER, table.exhibit, "line.missing", Value::Int(missing), spans()).about(&line.sku));
        out.push(
            Proposal::new(READER, table.exhibit, "line.delivered", Value::Int(sent.min(line.quantity)), spans())
                .about(&line.sku)
                .logged(),
        );
    }
    out
}
