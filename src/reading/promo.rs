//! The checkout's log of discount codes: which were accepted for this order, and what that is worth.

use super::normal::fold;
use super::proposal::Proposal;
use super::table::{Row, Table};
use super::total::money_in;
use crate::case::complaint::Category;
use crate::case::passage::Span;
use crate::case::reading::{Code, Value};
use crate::case::{Dossier, Money};

const READER: &str = "csv";
const CODE: [&str; 18] = [
    "code",
    "promo code",
    "discount code",
    "coupon",
    "coupon code",
    "voucher",
    "voucher code",
    "promo",
    "gutschein",
    "gutscheincode",
    "rabattcode",
    "code promo",
    "kortingscode",
    "codigo",
    "codice",
    "kod",
    "kod rabatowy",
    "rabattkod",
];
const RESULT: [&str; 12] = [
    "result",
    "status",
    "outcome",
    "response",
    "accepted",
    "applied",
    "valid",
    "ergebnis",
    "resultat",
    "resultaat",
    "resultado",
    "wynik",
];
const CART: [&str; 13] = [
    "cart",
    "cart id",
    "basket",
    "basket id",
    "checkout",
    "checkout id",
    "session",
    "session id",
    "warenkorb",
    "panier",
    "winkelwagen",
    "carrito",
    "carrello",
];

const REJECTED: [&str; 33] = [
    "reject",
    "invalid",
    "expired",
    "denied",
    "fail",
    "error",
    "declin",
    "unknown",
    "ineligible",
    "abgelehnt",
    "ungultig",
    "abgelaufen",
    "refus",
    "rejet",
    "expire",
    "rechazad",
    "caducad",
    "vencid",
    "invalid",
    "rifiutat",
    "scadut",
    "geweigerd",
    "verlopen",
    "afgewezen",
    "odrzucon",
    "wygas",
    "niewazn",
    "nekad",
    "avvis",
    "utgang",
    "afvist",
    "udlob",
    "ogiltig",
];
const ACCEPTED: [&str; 27] = [
    "accept",
    "applied",
    "success",
    "valid",
    "redeem",
    "granted",
    "angewendet",
    "eingelost",
    "akzeptiert",
    "gultig",
    "appliqu",
    "acept",
    "aplicad",
    "accettat",
    "applicat",
    "toegepast",
    "geaccepteerd",
    "zaakceptowan",
    "zastosowan",
    "naliczon",
    "godkand",
    "anvand",
    "godkendt",
    "anvendt",
    "hyvaksytty",
    "prijat",
    "elfogadva",
];

pub fn read(dossier: &Dossier, table: &Table<'_>) -> Vec<Proposal> {
    if dossier.complaint.category != Category::IncorrectAmount {
        return Vec::new();
    }
    let (Some(code), Some(result)) = (table.column(&CODE), table.column(&RESULT)) else { return Vec::new() };
    let rows = of_order(dossier, table);
    let tried: Vec<&Row<'_>> = rows.into_iter().filter(|row| !row.text(Some(code)).is_empty()).collect();
    let said = |row: &Row<'_>| fold(row.text(Some(result)));
    let is = |row: &Row<'_>, whole: &[&str], begin: &[&str]| {
        let said = said(row);
        said.split(' ').any(|told| whole.contains(&told) || begin.iter().any(|word| told.starts_with(word)))
    };
    let no = |row: &Row<'_>| is(row, &["no", "not", "false", "0"], &REJECTED);
    let yes = |row: &Row<'_>| !no(row) && is(row, &["ok", "true", "yes", "1"], &ACCEPTED);
    let gone = |row: &Row<'_>| {
        is(row, &[], &["remov", "clear", "cancel", "revok", "entfernt", "retire", "verwijderd"])
            || fold(row.text(table.column(&super::csv::EVENT))).contains("remove")
    };
    let spans = |row: &Row<'_>| -> Vec<Span> {
        let reason = table.column(&["reason", "message", "detail", "grund", "motif", "reden", "motivo", "powod"]);
        let order = table.column(&CART);
        [Some(result), reason, Some(code), order, table.time()].into_iter().filter_map(|column| row.span(column)).collect()
    };
    let mut out = Vec::new();
    let mut say = |fact: &str, value: Value, spans: Vec<Span>, look: Option<Code>| {
        out.push(Proposal::new(READER, table.exhibit, fact, value, spans).looked_at(look).logged());
    };
    if let Some(row) = tried.iter().rev().find(|row| yes(row)) {
        let look = tried.iter().any(|row| gone(row)).then_some(Code::Negated);
        say("discount.accepted", Value::Bool(true), spans(row), look);
        if let Some((worth, column)) = worth(dossier, table, row) {
            let missing = not_given(dossier, worth);
            say(
                "discount.amount",
                Value::Money(missing),
                [row.span(Some(column)), row.span(Some(code))].into_iter().flatten().collect(),
                look,
            );
        }
    } else if !tried.is_empty() && tried.iter().all(|row| no(row)) {
        let row = tried[0];
        say("discount.accepted", Value::Bool(false), tried.iter().flat_map(|row| spans(row)).chain(spans(row)).collect(), None);
    }
    out
}

/// Rows of the carts that became this order, and rows that name it or the buyer.
fn of_order<'t, 'd>(dossier: &Dossier, table: &'t Table<'d>) -> Vec<&'t Row<'d>> {
    let complaint = &dossier.complaint;
    let cart = table.column(&CART);
    let named = |row: &&Row<'_>| row.has(&complaint.order.id) || row.has(&complaint.payment.id);
    let buyer = |row: &&Row<'_>| {
        row.has(&complaint.consumer.email) || complaint.payment.login.as_deref().is_some_and(|login| row.has(login))
    };
    let carts: Vec<&str> = table.rows.iter().filter(named).map(|row| row.text(cart)).filter(|cart| !cart.is_empty()).collect();
    let ours = |row: &&Row<'_>| named(row) || carts.contains(&row.text(cart)) || (carts.is_empty() && buyer(row));
    table.rows.iter().filter(ours).collect()
}

/// What the accepted code is worth: a sum, or a share of the goods in percent.
fn worth(dossier: &Dossier, table: &Table<'_>, row: &Row<'_>) -> Option<(Money, usize)> {
    const ABOUT: [&str; 13] = [
        "discount",
        "rabatt",
        "remise",
        "korting",
        "descuento",
        "sconto",
        "rabat",
        "amount off",
        "reduction",
        "nachlass",
        "percent",
        "pct",
        "saving",
    ];
    let total = dossier.complaint.order.total;
    let filled = |column: &usize| !row.text(Some(*column)).is_empty() && !table.heading(*column).contains("code");
    let named = |column: &usize| ABOUT.iter().any(|word| table.heading(*column).contains(word));
    if let Some(column) = (0..table.width()).filter(filled).find(named) {
        let (text, heading) = (row.text(Some(column)), table.heading(column));
        if text.contains('%') || heading.contains("percent") || heading.contains("pct") {
            return Some((goods(dossier)?.share(percent(text)?, 100).ok()?, column));
        }
        return Some((money_in(text, total)?.0, column));
    }
    // `20% off` in the words of the row.
    let column = (0..table.width()).filter(filled).find(|column| row.text(Some(*column)).contains('%'))?;
    let text = row.text(Some(column));
    let before = text.split('%').next()?.trim_end();
    let digits = before.rfind(|c: char| !c.is_ascii_digit()).map_or(before, |at| before.get(at + 1..).unwrap_or_default());
    let fraction = before.strip_suffix(digits).is_some_and(|rest| rest.ends_with(['.', ',']));
    let share = percent(digits).filter(|_| !fraction)?;
    Some((goods(dossier)?.share(share, 100).ok()?, column))
}

/// A whole share in percent.
fn percent(text: &str) -> Option<i64> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    digits.parse().ok().filter(|percent| (1..=100).contains(percent) && !text.contains(['.', ',']))
}

fn goods(dossier: &Dossier) -> Option<Money> {
    let order = &dossier.complaint.order;
    order.lines.iter().try_fold(Money::zero(order.total.currency()), |sum, line| {
        sum.checked_add(line.unit_price.times(line.quantity).ok()?).ok()
    })
}

/// The worth of the code less what the order's total already leaves off its lines.
fn not_given(dossier: &Dossier, worth: Money) -> Money {
    let order = &dossier.complaint.order;
    let zero = Money::zero(order.total.currency());
    let given = goods(dossier)
        .and_then(|goods| goods.checked_add(order.shipping.unwrap_or(zero)).ok())
        .and_then(|full| full.checked_sub(order.total).ok())
        .filter(|given| given.minor() > 0)
        .unwrap_or(zero);
    worth.checked_sub(given).ok().filter(|missing| missing.minor() > 0).unwrap_or(zero)
}
