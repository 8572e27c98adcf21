//! The charges of a plan and which of them are in dispute.

use super::proposal::{Proposal, Records};
use crate::case::complaint::{Capture, Category, Complaint};
use crate::case::reading::Value;
use crate::case::{Dossier, Money};

/// The charges of this order with their place in the records, oldest first; all of the payment where none names the order.
pub fn of(complaint: &Complaint) -> Vec<(usize, &Capture)> {
    let all = || complaint.payment.captures.iter().enumerate();
    let mut mine: Vec<_> = all().filter(|(_, capture)| capture.order_id == complaint.order.id).collect();
    if mine.is_empty() {
        mine = all().collect();
    }
    mine.sort_by_key(|(_, capture)| capture.at);
    mine
}

/// The first of the latest charges that make up the claimed sum; the oldest where they do not reach it.
pub fn first_disputed(complaint: &Complaint) -> Option<(usize, &Capture)> {
    let mut sum = 0i64;
    let charges = of(complaint);
    let reached = charges.iter().rev().find(|(_, charge)| {
        sum = sum.saturating_add(charge.amount.minor());
        sum >= complaint.claim.amount.minor()
    });
    reached.or(charges.first()).copied()
}

pub fn read(dossier: &Dossier, records: &Records<'_>) -> Vec<Proposal> {
    let complaint = &dossier.complaint;
    let Some(exhibit) = dossier.exhibits.iter().find(|exhibit| exhibit.is_records()) else { return Vec::new() };
    if complaint.category != Category::Subscription {
        return Vec::new();
    }
    let spans = |n: usize| -> Vec<_> {
        ["at", "amount", "id"].into_iter().filter_map(|field| records.span(&format!("payment.captures[{n}].{field}"))).collect()
    };
    let mut out: Vec<Proposal> = of(complaint)
        .into_iter()
        .map(|(n, charge)| {
            Proposal::new("records", exhibit, "charge.at", Value::Time(charge.at), spans(n)).about(charge.id.clone())
        })
        .collect();
    if let Some((n, charge)) = first_disputed(complaint) {
        out.push(Proposal::new("records", exhibit, "charge.disputed_at", Value::Time(charge.at), spans(n)));
    }
    out.extend(split(complaint).and_then(|paths| {
        let spans: Vec<_> = paths.iter().filter_map(|path| records.span(path)).collect();
        (!spans.is_empty()).then(|| Proposal::new("records", exhibit, "plan.instalments", Value::Bool(true), spans))
    }));
    let instalments = complaint.order.lines.iter().position(|line| names_instalments(&line.description));
    if let Some(n) = instalments {
        let span = records.span(&format!("order.lines[{n}].description"));
        out.extend(span.map(|span| Proposal::new("records", exhibit, "plan.instalments", Value::Bool(true), vec![span])));
    }
    out
}

/// Several charges, each a part of the order's total and together no more than it, are one purchase paid in parts.
fn split(complaint: &Complaint) -> Option<Vec<String>> {
    let total = complaint.order.total;
    let mine: Vec<(usize, &Capture)> =
        of(complaint).into_iter().filter(|(_, charge)| charge.order_id == complaint.order.id).collect();
    let parts = mine.iter().all(|(_, charge)| charge.amount.compare(total).is_ok_and(|order| order.is_lt()));
    let sum = mine.iter().try_fold(Money::zero(total.currency()), |sum, (_, charge)| sum.checked_add(charge.amount).ok())?;
    let within = sum.compare(total).is_ok_and(|order| order.is_le());
    (mine.len() > 1 && parts && within).then(|| {
        let amounts = mine.iter().map(|(n, _)| format!("payment.captures[{n}].amount"));
        amounts.chain(["order.total".to_owned()]).collect()
    })
}

/// The operator's own description of the goods calls the charges instalments.
fn names_instalments(description: &str) -> bool {
    const SIGNS: [&str; 16] = [
        "instalment",
        "installment",
        "pay in 3",
        "pay in 4",
        "pay in three",
        "pay in four",
        "ratenzahlung",
        "ratenkauf",
        "paiement en 3 fois",
        "paiement en 4 fois",
        "en plusieurs fois",
        "betalen in termijnen",
        "pago a plazos",
        "pagamento a rate",
        "platba na splatky",
        "delbetalning",
    ];
    let text = super::normal::fold(description);
    SIGNS.iter().any(|sign| text.contains(sign))
}
