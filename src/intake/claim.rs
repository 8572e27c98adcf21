//! The consumer's own door: a plain form whose answers become a complaint. It passes through the same fields and checks
//! as every other door; refusals come back under the form's own names, in words for a person.

use super::{complaint, tree};
use crate::case::{Complaint, Money, records};
use crate::error::Invalid;
use chrono::{DateTime, NaiveDate, Utc};
use serde_json::json;

/// What a person typed, as it was typed.
#[derive(Debug, Clone, Default, PartialEq, serde::Deserialize)]
#[serde(default)]
pub struct ClaimForm {
    pub name: String,
    pub email: String,
    pub country: String,
    /// A BCP 47 tag; empty: English.
    pub language: String,
    pub shop: String,
    pub shop_email: String,
    pub order: String,
    pub ordered_on: String,
    pub goods: String,
    pub paid_by: String,
    pub amount: String,
    pub currency: String,
    /// One of the categories.
    pub what: String,
    pub statement: String,
    pub desired: String,
    /// Empty: the shop was not contacted, or not that they say.
    pub contacted_on: String,
    pub submission_key: String,
}

/// Field of the complaint, field of the form, what to write there.
const NAMES: &[(&str, &str, &str)] = &[
    ("consumer.name", "name", "write your name, as it stands on the order"),
    ("consumer.email", "email", "write your e-mail address, such as anna@example.org"),
    ("consumer.country", "country", "choose the country you live in"),
    ("consumer.language", "language", "choose the language of our letters"),
    ("merchant.name", "shop", "write the name of the shop"),
    ("merchant.email", "shop_email", "write the shop's e-mail address, as it stands on the order confirmation"),
    ("order.id", "order", "write the order number; it stands on the order confirmation"),
    ("order.placed_at", "ordered_on", "choose the day you ordered; it cannot lie in the future"),
    ("order.goods", "goods", "choose what you bought"),
    ("payment.rail", "paid_by", "choose how you paid"),
    ("claim.amount", "amount", "write the amount you want back, such as 89.00; it cannot be more than you paid"),
    ("claim.currency", "currency", "choose the currency you paid in"),
    ("category", "what", "choose what happened"),
    ("claim.statement", "statement", "tell us in your own words what happened"),
    ("claim.desired", "desired", "choose what you would like"),
    ("claim.contacted_merchant_at", "contacted_on", "choose the day you wrote to the shop; it cannot lie in the future"),
];

impl ClaimForm {
    pub fn complaint(&self, now: DateTime<Utc>) -> Result<Complaint, Invalid> {
        let mut invalid = Invalid::default();
        let amount = self.amount_as_written();
        let ordered = day(&self.ordered_on, now);
        let contacted = day(&self.contacted_on, now);
        if contacted.is_none() && !self.contacted_on.trim().is_empty() {
            invalid.add("contacted_on", "choose the day you wrote to the shop; it cannot lie in the future");
        }
        let text = |typed: &str| if typed.trim().is_empty() { serde_json::Value::Null } else { json!(typed.trim()) };
        let title = format!("Order {} from {}", one_line(&self.order), one_line(&self.shop));
        let value = json!({
            "title": title,
            "category": text(&self.what),
            "opened_at": records::time(&now),
            "claim": {
                "amount": text(&amount), "currency": text(&self.currency), "desired": text(&self.desired),
                "statement": text(&self.statement.replace("\r\n", "\n")), "contacted_merchant_at": contacted.as_ref().map(records::time),
            },
            "consumer": { "name": text(&self.name), "email": text(&self.email), "country": text(&self.country), "language": text(&self.language) },
            "merchant": { "name": text(&self.shop), "email": text(&self.shop_email) },
            // What a person cannot know is not asked of them: the total is what they claim until the payment is looked up.
            "order": {
                "id": text(&self.order), "placed_at": ordered.as_ref().map(records::time), "goods": text(&self.goods),
                "total": text(&amount), "currency": text(&self.currency),
            },
            "payment": { "rail": text(&self.paid_by), "id": "not given" },
        });
        match complaint::from_tree(&tree::from_json(&value)) {
            Ok(complaint) if invalid.fields.is_empty() => Ok(complaint),
            Ok(_) => Err(invalid),
            Err(refused) => Err(self.in_form_words(invalid, refused)),
        }
    }

    /// `89` and `89,00` are what people type; the books have `89.00`.
    fn amount_as_written(&self) -> String {
        let typed = self.amount.trim().replace(',', ".");
        let money = Money::currency_of(self.currency.trim()).and_then(|currency| Money::parse(&typed, currency));
        money.map_or(typed, Money::plain)
    }

    fn in_form_words(&self, mut invalid: Invalid, refused: Invalid) -> Invalid {
        for field in refused.fields {
            match NAMES.iter().find(|(path, ..)| *path == field.field) {
                Some((_, name, advice)) if !invalid.fields.iter().any(|known| known.field == *name) => {
                    invalid.add(*name, *advice)
                }
                Some(_) => {}
                // Order total and currency repeat the claim's.
                None if field.field.starts_with("order.") => {}
                None => invalid.add(field.field, field.reason),
            }
        }
        invalid
    }
}

/// Noon of that day, so that it is the same day everywhere; never in the future.
fn day(typed: &str, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let date: NaiveDate = typed.trim().parse().ok()?;
    if date > now.date_naive() {
        return None;
    }
    date.and_hms_opt(12, 0, 0).map(|noon| noon.and_utc().min(now))
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").chars().filter(|c| !c.is_control()).take(80).collect()
}
