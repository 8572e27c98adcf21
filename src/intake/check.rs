//! What must hold between the fields of a complaint: one page for every door (bundle, API, form).

use super::form::Report;
use crate::case::Money;
use crate::case::complaint::{Complaint, Refund};
use crate::case::records::time;
use chrono::{DateTime, Utc};

pub fn complaint(complaint: &Complaint, report: &mut Report) {
    addresses(complaint, report);
    if one_currency(complaint, report) {
        amounts(complaint, report);
    }
    let Complaint { opened_at, order, .. } = complaint;
    if order.placed_at > *opened_at {
        report.refuse_at("order.placed_at", format!("is after the claim was opened ({}): check both times", time(opened_at)));
    }
}

/// Nothing on file may be younger than the clock the draft is made at.
pub fn clock(complaint: &Complaint, decide_at: DateTime<Utc>, report: &mut Report) {
    let Complaint { opened_at, merchant, payment, claim, .. } = complaint;
    let mut not_after = |path: String, at: DateTime<Utc>| {
        if at > decide_at {
            report.refuse_at(&path, format!("is after `decide_at` ({}): a draft cannot know the future", time(&decide_at)));
        }
    };
    not_after("opened_at".to_owned(), *opened_at);
    if let Some(at) = claim.contacted_merchant_at {
        not_after("claim.contacted_merchant_at".to_owned(), at);
    }
    if let Some(response) = &merchant.response {
        not_after("merchant.response.at".to_owned(), response.at);
    }
    for (n, capture) in payment.captures.iter().enumerate() {
        not_after(format!("payment.captures[{n}].at"), capture.at);
    }
    for (n, refund) in payment.refunds.iter().enumerate().filter(|(_, refund)| refund.status == "posted") {
        not_after(format!("payment.refunds[{n}].at"), refund.at);
    }
}

fn addresses(complaint: &Complaint, report: &mut Report) {
    let Complaint { consumer, merchant, order, .. } = complaint;
    for (path, email) in [("consumer.email", &consumer.email), ("merchant.email", &merchant.email)] {
        if !plausible_email(email) {
            report.refuse_at(path, format!("is `{email}`: write one address, such as \"anna@example.org\""));
        }
    }
    let of = |address: &Option<crate::case::complaint::Address>| address.as_ref().and_then(|address| address.country.clone());
    let countries = [
        ("consumer.country", Some(consumer.country.clone())),
        ("merchant.country", merchant.country.clone()),
        ("order.ship_to.country", of(&order.ship_to)),
        ("order.return_address.country", of(&order.return_address)),
    ];
    for (path, country) in countries {
        if let Some(code) = country.filter(|code| code.len() != 2 || !code.bytes().all(|b| b.is_ascii_uppercase())) {
            report.refuse_at(path, format!("is `{code}`: write the ISO 3166-1 code of two capital letters, such as \"NL\""));
        }
    }
    for (path, language) in [("consumer.language", &consumer.language), ("merchant.language", &merchant.language)] {
        if let Some(tag) = language.as_ref().filter(|tag| !plausible_language(tag)) {
            report.refuse_at(path, format!("is `{tag}`: write a BCP 47 tag, such as \"nl\" or \"de-CH\""));
        }
    }
}

/// One `@` with a name before it and a dotted domain after it; no spaces, brackets or second address.
pub fn plausible_email(email: &str) -> bool {
    let plain = !email.chars().any(|c| c.is_whitespace() || c.is_control() || "<>,;:\"()[]\\".contains(c));
    let Some((name, domain)) = email.split_once('@') else { return false };
    plain
        && !name.is_empty()
        && !domain.contains('@')
        && domain.split('.').count() > 1
        && domain.split('.').all(|label| !label.is_empty())
}

fn plausible_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let first = parts.next().is_some_and(|part| (2..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphabetic()));
    first && parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// A dispute is about one payment in one currency; sums over several would need a rate that nobody agreed on.
fn one_currency(complaint: &Complaint, report: &mut Report) -> bool {
    let Complaint { claim, order, payment, .. } = complaint;
    let currency = order.total.currency();
    let mut amounts = vec![("claim.currency".to_owned(), claim.amount)];
    amounts.extend(payment.captures.iter().enumerate().map(|(n, c)| (format!("payment.captures[{n}].currency"), c.amount)));
    amounts.extend(payment.refunds.iter().enumerate().map(|(n, r)| (format!("payment.refunds[{n}].currency"), r.amount)));
    let mut same = true;
    for (path, amount) in amounts.into_iter().filter(|(_, amount)| amount.currency() != currency) {
        same = false;
        let (this, order) = (amount.currency().code(), currency.code());
        report.refuse_at(
            &path,
            format!("is {this} but the order is in {order}: give every amount in the currency that was charged"),
        );
    }
    same
}

fn amounts(complaint: &Complaint, report: &mut Report) {
    let Complaint { claim, order, payment, .. } = complaint;
    let mut positive = |path: String, amount: Money, least: i64| {
        if amount.minor() < least {
            let must = if least == 0 { "cannot be negative" } else { "must be more than zero" };
            report.refuse_at(&path, format!("is {amount}: it {must}"));
        }
    };
    positive("claim.amount".to_owned(), claim.amount, 0);
    positive("order.total".to_owned(), order.total, 0);
    if let Some(shipping) = order.shipping {
        positive("order.shipping".to_owned(), shipping, 0);
    }
    for (n, capture) in payment.captures.iter().enumerate() {
        positive(format!("payment.captures[{n}].amount"), capture.amount, 1);
    }
    for (n, refund) in payment.refunds.iter().enumerate() {
        positive(format!("payment.refunds[{n}].amount"), refund.amount, 1);
    }
    refunds_fit(complaint, report);
    let mut ids = std::collections::BTreeSet::new();
    for (n, capture) in payment.captures.iter().enumerate() {
        if !ids.insert(&capture.id) {
            report.refuse_at(
                &format!("payment.captures[{n}].id"),
                format!("is `{}`, which an earlier capture has: ids are unique", capture.id),
            );
        }
    }
}

/// More cannot have gone back than was taken. Failed refunds moved no money.
fn refunds_fit(complaint: &Complaint, report: &mut Report) {
    let payment = &complaint.payment;
    let zero = Money::zero(complaint.order.total.currency());
    let Ok(captured) = payment.captures.iter().try_fold(zero, |sum, capture| sum.checked_add(capture.amount)) else {
        report.refuse_at("payment.captures", "add up to more than can be counted: check the amounts");
        return;
    };
    if payment.captures.is_empty() {
        return;
    }
    let mut refunded = zero;
    let counts = |refund: &Refund| refund.status != "failed";
    for (n, refund) in payment.refunds.iter().enumerate().filter(|(_, refund)| counts(refund)) {
        let Ok(sum) = refunded.checked_add(refund.amount) else { continue };
        refunded = sum;
        if refunded.minor() > captured.minor() {
            let path = format!("payment.refunds[{n}].amount");
            report.refuse_at(&path, format!("brings the refunds to {refunded}, above the {captured} captured: check both"));
            return;
        }
    }
}
