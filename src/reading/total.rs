//! Confirmations and receipts that name the order: the total they state.

use super::normal::{self, fold};
use super::proposal::{Proposal, cut};
use crate::case::complaint::Category;
use crate::case::exhibit::{Exhibit, Kind, Media, Submitter};
use crate::case::passage::{Passage, PassageRole, Place, Span};
use crate::case::reading::{Code, Source, Value};
use crate::case::{Dossier, Money, Side};
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

const READER: &str = "labels";

/// What a line with the whole sum begins with.
const TOTAL: [&str; 49] = [
    "order total",
    "grand total",
    "total",
    "amount due",
    "amount charged",
    "gesamt",
    "gesamtbetrag",
    "gesamtsumme",
    "endbetrag",
    "rechnungsbetrag",
    "summe",
    "zu zahlen",
    "montant total",
    "montant ttc",
    "a payer",
    "net a payer",
    "totaal",
    "totaalbedrag",
    "te betalen",
    "importe total",
    "a pagar",
    "totale",
    "importo totale",
    "da pagare",
    "razem",
    "do zaplaty",
    "suma",
    "kwota calkowita",
    "lacznie",
    "totalt",
    "summa",
    "att betala",
    "totalbelopp",
    "i alt",
    "at betale",
    "a betale",
    "sum",
    "yhteensa",
    "maksettava",
    "celkem",
    "celkova castka",
    "k uhrade",
    "osszesen",
    "fizetendo",
    "ukupno",
    "total de plata",
    "المجموع",
    "الاجمالي",
    "合計",
];
const PART: [&str; 9] = [
    "total tax",
    "total vat",
    "total discount",
    "total savings",
    "total weight",
    "total items",
    "total net",
    "summe netto",
    "total ht",
];

static NUMBER: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\d(?:[\d.,'’\u{a0}\u{202f} ]*\d)?").expect("a fixed pattern"));

pub fn read(dossier: &Dossier) -> Vec<Proposal> {
    if dossier.complaint.category != Category::IncorrectAmount {
        return Vec::new();
    }
    let papers = dossier.exhibits.iter().filter(|exhibit| {
        let kind = exhibit.kind.is_none_or(|kind| matches!(kind, Kind::ReceiptInvoice | Kind::Communication | Kind::Other));
        kind && matches!(exhibit.media, Media::Mail | Media::Pdf | Media::Html | Media::Text) && !exhibit.quarantined()
    });
    papers.filter_map(|exhibit| total(dossier, exhibit)).collect()
}

fn total(dossier: &Dossier, exhibit: &Exhibit) -> Option<Proposal> {
    let order = &dossier.complaint.order;
    let lines: Vec<&Passage> = dossier
        .passages_of(exhibit.id)
        .filter(|passage| {
            passage.usable()
                && (passage.role == PassageRole::Body || matches!(&passage.place, Place::Header { name } if name == "Subject"))
        })
        .collect();
    let id = normal::id(&order.id);
    let naming = lines.iter().find(|line| {
        let mut words = line.text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '#' | '(' | ')'));
        words.any(|word| normal::id(word) == id)
    })?;
    let found: Vec<(Money, Span)> = lines
        .iter()
        .filter(|line| line.role == PassageRole::Body && is_total(&line.text))
        .filter_map(|line| {
            let (money, range) = money_in(&line.text, order.total)?;
            Some((money, cut(line, range)?))
        })
        .collect();
    let (money, span) = found.last()?.clone();
    let look = found.iter().any(|(other, _)| *other != money).then_some(Code::Conflict);
    let fact = if whose(dossier, exhibit) == Some(Side::Consumer) { "document.total" } else { "order.confirmed_total" };
    Some(Proposal::new(READER, exhibit, fact, Value::Money(money), vec![span, Span::whole(naming)]).looked_at(look))
}

fn whose(dossier: &Dossier, exhibit: &Exhibit) -> Option<Side> {
    match super::source::class(dossier, exhibit) {
        Source::Party(side) | Source::BusinessRecord(side) => Some(side),
        Source::Third if exhibit.from == Submitter::Consumer => None,
        _ => None,
    }
}

fn is_total(line: &str) -> bool {
    let said = fold(line);
    let begins = |signs: &[&str]| {
        signs.iter().any(|sign| said.strip_prefix(sign).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))
    };
    begins(&TOTAL) && !begins(&PART)
}

/// The last number of a line as an amount in the currency of `like`; nothing where its decimals are unclear.
pub fn money_in(line: &str, like: Money) -> Option<(Money, Range<usize>)> {
    let found = NUMBER.find_iter(line).last()?;
    let text: String = found.as_str().chars().filter(|c| !c.is_whitespace() && !matches!(c, '\'' | '’')).collect();
    let decimals = usize::from(Money::decimals(like.currency()));
    let point = text.rfind(['.', ',']).filter(|at| decimals > 0 && text.len() - at - 1 == decimals);
    let (whole, fraction) = match point {
        Some(at) => (&text[..at], &text[at + 1..]),
        None => (text.as_str(), ""),
    };
    let groups: Vec<&str> = whole.split(['.', ',']).collect();
    if groups.len() > 1 && groups[1..].iter().any(|group| group.len() != 3) {
        return None;
    }
    let plain = if fraction.is_empty() { groups.concat() } else { format!("{}.{fraction}", groups.concat()) };
    Some((Money::parse(&plain, like.currency()).ok()?, found.range()))
}
