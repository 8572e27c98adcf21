//! The log of the buyer's account around a payment that somebody disowns: changes before the order, downloads, use after the claim.

use super::csv::{EVENT, failed};
use super::normal::{Moment, fold, machine_time};
use super::proposal::{Proposal, Records};
use super::table::{Row, Table};
use crate::case::Dossier;
use crate::case::complaint::Category;
use crate::case::passage::Span;
use crate::case::reading::{Code, Value};

const READER: &str = "csv";
const CHANGED: [&str; 12] =
    ["chang", "updat", "added", "new", "edit", "replac", "geandert", "modifi", "gewijzigd", "cambiad", "zmienion", "andrad"];
const CONTACT: [&str; 8] = ["email", "e mail", "phone", "mobile", "contact", "telefon", "telephone", "correo"];
const ADDRESS: [&str; 8] = ["address", "ship to", "shipto", "recipient", "adresse", "adres", "direccion", "indirizzo"];
const DOWNLOAD: [&str; 10] =
    ["download", "redeem", "activat", "stream", "play", "launch", "session start", "lesson", "unlocked", "license"];
/// What an account does of its own accord; looking at a claim or signing in is not yet use.
const USE: [&str; 14] = [
    "download",
    "play",
    "stream",
    "launch",
    "redeem",
    "order placed",
    "purchase",
    "review",
    "upload",
    "lesson",
    "listen",
    "watch",
    "export",
    "booking",
];
const NOT_USE: [&str; 12] = [
    "fail",
    "denied",
    "login",
    "logout",
    "sign in",
    "mail",
    "dispute",
    "refund",
    "support",
    "password",
    "started download",
    "download started",
];

pub fn read(dossier: &Dossier, records: &Records<'_>, table: &Table<'_>) -> Vec<Proposal> {
    let complaint = &dossier.complaint;
    let mut out = Vec::new();
    if complaint.category != Category::Unauthorised {
        return out;
    }
    let event = table.column(&EVENT).filter(|column| !table.heading(*column).contains("status"));
    let (Some(event), Some(time)) = (event, table.time()) else { return out };
    let payment = &complaint.payment;
    let ids = [Some(&complaint.order.id), Some(&payment.id), payment.login.as_ref(), Some(&complaint.consumer.email)];
    let ids: Vec<&String> = ids.into_iter().flatten().collect();
    let mut rows: Vec<(&Row<'_>, Moment, String)> = table
        .rows
        .iter()
        .filter(|row| ids.iter().any(|id| row.has(id)) && !failed(row, table))
        .filter_map(|row| Some((row, machine_time(row.text(Some(time)))?, fold(row.text(Some(event))))))
        .collect();
    rows.sort_by_key(|(_, moment, _)| moment.at);
    let has = |said: &str, signs: &[&str]| signs.iter().any(|sign| said.contains(sign));
    let placed = complaint.order.placed_at;
    let spans = |row: &Row<'_>| -> Vec<Span> { [row.span(Some(event)), row.span(Some(time))].into_iter().flatten().collect() };
    let mut say = |fact: &str, value: Value, spans: Vec<Span>, look: Option<Code>| {
        out.push(Proposal::new(READER, table.exhibit, fact, value, spans).looked_at(look).logged());
    };

    let before = || rows.iter().rev().filter(|(_, moment, _)| moment.at <= placed);
    let contact =
        |said: &str| has(said, &CONTACT) && has(said, &CHANGED) && !has(said, &["sent", "opened", "preference", "newsletter"]);
    let unsure = |moment: &Moment| (!moment.clear_of(placed)).then_some(Code::KeyMissing);
    if let Some((row, moment, _)) = before().find(|(_, _, said)| contact(said)) {
        say("account.contact_changed_at", Value::Time(moment.at), spans(row), unsure(moment));
    }
    if let Some((row, moment, _)) =
        before().find(|(_, _, said)| has(said, &ADDRESS) && has(said, &CHANGED) && !has(said, &CONTACT))
    {
        say("account.ship_to_changed_at", Value::Time(moment.at), spans(row), unsure(moment));
    }
    if let Some((row, ..)) = before().find(|(_, _, said)| {
        has(said, &["verified", "verifiziert", "kyc passed"]) && !has(said, &["not verified", "unverified", "new device"])
    }) {
        say("profile.verified", Value::Bool(true), spans(row), None);
    }

    let ip = table.ip();
    let device = table.device();
    let geo = table.column(&["ip geo", "geo", "location", "country", "ip country", "land", "pays", "pais", "paese"]);
    let same = |row: &Row<'_>, column: Option<usize>, known: Option<&String>| {
        known.is_some_and(|known| !known.trim().is_empty() && row.text(column).eq_ignore_ascii_case(known.trim()))
    };
    let country = |row: &Row<'_>| geo.and_then(|column| country_of(row.text(Some(column))).map(str::to_owned));
    if complaint.order.goods != "physical" {
        let item = |row: &Row<'_>| {
            row.has(&complaint.order.id)
                || complaint.order.lines.iter().any(|line| row.has(&line.sku))
                || complaint.order.lines.len() == 1
        };
        let first = rows.iter().find(|(row, moment, said)| {
            has(said, &DOWNLOAD) && !has(said, &NOT_USE) && moment.at >= placed && moment.clear_of(placed) && item(row)
        });
        if let Some((row, moment, _)) = first {
            say("download.at", Value::Time(moment.at), spans(row), None);
            if payment.ip.is_some() && !row.text(ip).is_empty() {
                let there = country(row).is_some_and(|code| code.eq_ignore_ascii_case(&complaint.consumer.country));
                let tied = same(row, ip, payment.ip.as_ref()) && there;
                let shown = [row.span(ip), row.span(geo), records.span("payment.ip"), records.span("consumer.country")];
                say("download.ip_geo", Value::Bool(tied), shown.into_iter().flatten().collect(), None);
            }
            if payment.device.is_some() && !row.text(device).is_empty() {
                let shown = [row.span(device), records.span("payment.device")].into_iter().flatten().collect();
                say("download.device", Value::Bool(same(row, device, payment.device.as_ref())), shown, None);
            }
        }
    }
    // The holder's own device or network, as earlier payments that nobody disputed show it.
    let holders = |row: &Row<'_>| {
        payment
            .prior
            .iter()
            .filter(|prior| prior.disputed == Some(false))
            .any(|prior| same(row, device, prior.device.as_ref()) || same(row, ip, prior.ip.as_ref()))
    };
    let filed = complaint.opened_at;
    let later = rows
        .iter()
        .filter(|(_, moment, said)| moment.at > filed && moment.clear_of(filed) && has(said, &USE) && !has(said, &NOT_USE));
    let later: Vec<_> = later.collect();
    if let Some((row, ..)) = later.iter().find(|(row, ..)| holders(row)).or(later.first()) {
        let mut shown = spans(row);
        shown.extend([row.span(device), row.span(ip), records.span("opened_at")].into_iter().flatten());
        let look = (!holders(row)).then_some(Code::OtherKey);
        say("use.after_claim", Value::Bool(true), shown, look);
    }
    let order_row = rows.iter().find(|(row, _, said)| row.has(&complaint.order.id) || said.contains("order placed"));
    if let Some((row, ..)) = order_row
        && let Some(code) = country(row)
        && !code.eq_ignore_ascii_case(&complaint.consumer.country)
    {
        let shown = [row.span(geo), records.span("consumer.country")].into_iter().flatten().collect();
        say("account.country_differs", Value::Bool(true), shown, None);
    }
    out
}

/// The two letters of a country at the end of a place (`Portland, OR, US`).
fn country_of(place: &str) -> Option<&str> {
    let last = place.rsplit([',', ' ', '/']).map(str::trim).find(|part| !part.is_empty())?;
    (last.len() == 2 && last.bytes().all(|byte| byte.is_ascii_uppercase())).then_some(last)
}
