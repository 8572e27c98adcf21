//! The operator's records as facts, sums and counts included; each cites the fields it comes from.

use super::proposal::{Proposal, Records};
use crate::case::Dossier;
use crate::case::Money;
use crate::case::complaint::Category;
use crate::case::passage::Span;
use crate::case::reading::Value;

pub fn read(dossier: &Dossier, records: &Records<'_>) -> Vec<Proposal> {
    let Some(exhibit) = dossier.exhibits.iter().find(|exhibit| exhibit.is_records()) else { return Vec::new() };
    let complaint = &dossier.complaint;
    let (order, payment, merchant) = (&complaint.order, &complaint.payment, &complaint.merchant);
    let mut out = Vec::new();
    let mut say = |fact: &str, value: Value, paths: &[String]| {
        let spans: Vec<Span> = paths.iter().filter_map(|path| records.span(path)).collect();
        if !spans.is_empty() {
            out.push(Proposal::new("records", exhibit, fact, value, spans));
        }
    };
    let one = |path: &str| vec![path.to_owned()];
    let text = |value: &Option<String>| value.clone().map(Value::Text);

    match &merchant.response {
        Some(response) => {
            say("merchant.responded", Value::Bool(true), &one("merchant.response.at"));
            say("merchant.responded_at", Value::Time(response.at), &one("merchant.response.at"));
            say("merchant.accepts", Value::Bool(response.accepts), &one("merchant.response.accepts"));
        }
        // The table is absent: the merchant has not answered since the claim was opened.
        None => {
            say("merchant.responded", Value::Bool(false), &one("opened_at"));
            say("merchant.accepts", Value::Bool(false), &one("opened_at"));
        }
    }
    let asked = complaint.claim.contacted_merchant_at.is_some();
    say("consumer.contacted", Value::Bool(asked), &one(if asked { "claim.contacted_merchant_at" } else { "opened_at" }));
    if let Some(at) = complaint.claim.contacted_merchant_at {
        say("consumer.contacted_merchant_at", Value::Time(at), &one("claim.contacted_merchant_at"));
    }
    let dated = order.promised_by.is_some();
    say("order.date_promised", Value::Bool(dated), &one(if dated { "order.promised_by" } else { "order.placed_at" }));
    if let Some(day) = order.promised_by {
        say("order.promised_by", Value::Date(day), &one("order.promised_by"));
    }
    if let Some(address) = &order.ship_to {
        for (fact, field, value) in [
            ("order.postcode", "postcode", &address.postcode),
            ("order.city", "city", &address.city),
            ("order.country", "country", &address.country),
        ] {
            if let Some(value) = text(value) {
                say(fact, value, &[format!("order.ship_to.{field}")]);
            }
        }
    }
    if let Some(address) = &order.return_address {
        for (fact, field, value) in
            [("order.return_postcode", "postcode", &address.postcode), ("order.return_city", "city", &address.city)]
        {
            if let Some(value) = text(value) {
                say(fact, value, &[format!("order.return_address.{field}")]);
            }
        }
    }
    for (fact, path, value) in [
        ("order.address_typed_by", "order.address_typed_by", &order.address_typed_by),
        ("order.delivery_consent", "order.delivery_consent", &order.delivery_consent),
        ("payment.avs", "payment.avs", &payment.avs),
    ] {
        if let Some(value) = text(value) {
            say(fact, value, &one(path));
        }
    }
    if let Some(terms) = &order.terms {
        if let Some(told) = terms.withdrawal_informed {
            say("terms.withdrawal_informed", Value::Bool(told), &one("order.terms.withdrawal_informed"));
        }
        if let Some(hours) = terms.renewal_notice_hours {
            say("terms.renewal_notice_hours", Value::Int(hours), &one("order.terms.renewal_notice_hours"));
        }
        if let Some(agreed) = terms.digital_consent {
            say("terms.digital_consent", Value::Bool(agreed), &one("order.terms.digital_consent"));
        }
    }
    for (fact, value, paths) in charges(dossier).into_iter().chain(refunds(dossier)).chain(related(dossier)).chain(sums(dossier))
    {
        say(fact, value, &paths);
    }
    out
}

type Told = (&'static str, Value, Vec<String>);

fn charges(dossier: &Dossier) -> Vec<Told> {
    let (order, payment) = (&dossier.complaint.order, &dossier.complaint.payment);
    let mut out = Vec::new();
    if let Some((n, first)) = payment.captures.iter().enumerate().min_by_key(|(_, capture)| capture.at) {
        out.push(("payment.paid_at", Value::Time(first.at), vec![format!("payment.captures[{n}].at")]));
    }
    let mine: Vec<usize> =
        payment.captures.iter().enumerate().filter(|(_, capture)| capture.order_id == order.id).map(|(n, _)| n).collect();
    let ids = |list: &[usize]| -> Vec<String> {
        list.iter().flat_map(|n| [format!("payment.captures[{n}].order_id"), format!("payment.captures[{n}].amount")]).collect()
    };
    let fallback = |paths: Vec<String>| if paths.is_empty() { vec!["payment.id".to_owned()] } else { paths };
    out.push(("payment.order_captures", Value::Int(i64::try_from(mine.len()).unwrap_or(i64::MAX)), fallback(ids(&mine))));
    let total = mine.iter().try_fold(Money::zero(order.total.currency()), |sum, n| sum.checked_add(payment.captures[*n].amount));
    if let Ok(total) = total {
        let amounts: Vec<String> = mine.iter().map(|n| format!("payment.captures[{n}].amount")).collect();
        out.push(("payment.order_captured", Value::Money(total), fallback(amounts)));
    }
    let mut others: Vec<usize> = Vec::new();
    for (n, capture) in payment.captures.iter().enumerate() {
        let seen = others.iter().any(|other| payment.captures[*other].order_id == capture.order_id);
        if capture.order_id != order.id && !seen {
            others.push(n);
        }
    }
    let both: Vec<String> = others.iter().chain(&mine).map(|n| format!("payment.captures[{n}].order_id")).collect();
    out.push(("payment.other_orders", Value::Int(i64::try_from(others.len()).unwrap_or(i64::MAX)), fallback(both)));
    out
}

/// Fees and conversions, where the claim is about the sum.
fn sums(dossier: &Dossier) -> Vec<Told> {
    let complaint = &dossier.complaint;
    let (order, payment) = (&complaint.order, &complaint.payment);
    let mut out = Vec::new();
    if complaint.category != Category::IncorrectAmount {
        return out;
    }
    if let Some(shown) = order.terms.as_ref().and_then(|terms| terms.restocking_fee_disclosed) {
        out.push(("fee.disclosed", Value::Bool(shown), vec!["order.terms.restocking_fee_disclosed".to_owned()]));
    }
    let mine = || payment.captures.iter().enumerate().filter(|(_, capture)| capture.order_id == order.id);
    let foreign = mine().find(|(_, capture)| capture.amount.currency() != order.total.currency());
    let path = |n: usize| vec![format!("payment.captures[{n}].currency"), "order.currency".to_owned()];
    match (foreign, mine().next()) {
        (Some((n, _)), _) => out.push(("dcc.used", Value::Bool(true), path(n))),
        (None, Some((n, _))) => out.push(("dcc.used", Value::Bool(false), path(n))),
        (None, None) => {}
    }
    let zero = Money::zero(order.total.currency());
    let captured = mine().try_fold(zero, |sum, (_, capture)| sum.checked_add(capture.amount).ok());
    let posted = || payment.refunds.iter().enumerate().filter(|(_, refund)| refund.status == "posted");
    let refunded = posted().try_fold(zero, |sum, (_, refund)| sum.checked_add(refund.amount).ok());
    if let (Some(captured), Some(refunded)) = (captured, refunded) {
        let over = captured.checked_sub(order.total).ok().filter(|over| over.minor() > 0);
        let kept = captured.checked_sub(refunded).ok().filter(|kept| refunded.minor() > 0 && kept.minor() > 0);
        let mut paths: Vec<String> = mine().map(|(n, _)| format!("payment.captures[{n}].amount")).collect();
        // Beyond the total, or kept back from a refund.
        if let Some(over) = over {
            paths.push("order.total".to_owned());
            out.push(("fee.amount", Value::Money(over), paths));
        } else if let Some(kept) = kept {
            paths.extend(posted().map(|(n, _)| format!("payment.refunds[{n}].amount")));
            out.push(("fee.amount", Value::Money(kept), paths));
        }
    }
    out
}

fn refunds(dossier: &Dossier) -> Vec<Told> {
    let payment = &dossier.complaint.payment;
    let currency = dossier.complaint.claim.amount.currency();
    let sum = |status: &str| -> Option<Told> {
        let list: Vec<usize> =
            payment.refunds.iter().enumerate().filter(|(_, refund)| refund.status == status).map(|(n, _)| n).collect();
        let total = list.iter().try_fold(Money::zero(currency), |sum, n| sum.checked_add(payment.refunds[*n].amount)).ok()?;
        let mut paths: Vec<String> =
            list.iter().flat_map(|n| [format!("payment.refunds[{n}].amount"), format!("payment.refunds[{n}].status")]).collect();
        if paths.is_empty() {
            paths.push("payment.id".to_owned());
        }
        let fact = match status {
            "posted" => "payment.refund_posted",
            _ => "payment.refund_pending",
        };
        Some((fact, Value::Money(total), paths))
    };
    let mut out: Vec<Told> = ["posted", "pending"].into_iter().filter_map(sum).collect();
    // A refund that was started but not paid out is the shop's own promise, in the ledger.
    let tried =
        payment.refunds.iter().enumerate().filter(|(_, refund)| refund.status != "posted").max_by_key(|(_, refund)| refund.at);
    match tried {
        Some((n, tried)) => {
            let paths = || vec![format!("payment.refunds[{n}].at"), format!("payment.refunds[{n}].status")];
            out.push(("payment.refund_tried_at", Value::Time(tried.at), paths()));
            out.push(("payment.refund_started", Value::Bool(true), paths()));
        }
        None => out.push(("payment.refund_started", Value::Bool(false), vec!["payment.id".to_owned()])),
    }
    out
}

fn related(dossier: &Dossier) -> Vec<Told> {
    let mut out = Vec::new();
    let over = |status: Option<&str>| {
        let status = status.unwrap_or("open").to_lowercase();
        ["closed", "won", "lost", "withdrawn", "cancelled", "canceled", "resolved", "final", "rejected", "declined"]
            .iter()
            .any(|word| status.contains(word))
    };
    let open = dossier.complaint.related.iter().position(|other| other.about == "payment" && !over(other.status.as_deref()));
    match open {
        Some(n) => out.push((
            "related.open_elsewhere",
            Value::Bool(true),
            ["status", "kind", "about"].map(|field| format!("related[{n}].{field}")).to_vec(),
        )),
        None => out.push(("related.open_elsewhere", Value::Bool(false), vec!["payment.id".to_owned()])),
    }
    if let Some(n) = dossier.complaint.related.iter().position(|other| other.about == "tracking_number") {
        out.push((
            "shipment.other_order",
            Value::Bool(true),
            ["note", "about", "kind"].map(|field| format!("related[{n}].{field}")).to_vec(),
        ));
    }
    out
}
