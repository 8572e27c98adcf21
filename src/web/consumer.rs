//! The consumer's pages: the form that opens a case, and the receipt after it.

use super::page::Shell;
use crate::error::Invalid;
use crate::intake::claim::ClaimForm;
use crate::languages;
use askama::Template;

#[derive(Template)]
#[template(path = "pages/party/complain.html")]
pub struct ComplainPage {
    pub shell: Shell,
    /// What was typed stays, whatever was wrong with it.
    pub form: ClaimForm,
    pub invalid: Invalid,
    /// The last day that can be chosen, as `2026-03-12`.
    pub today: String,
}

/// A choice as the form shows it.
pub struct Choice {
    pub value: &'static str,
    pub words: &'static str,
}

const fn choice(value: &'static str, words: &'static str) -> Choice {
    Choice { value, words }
}

const WHAT: &[Choice] = &[
    choice("not_received", "It never came, or only a part of it"),
    choice("not_as_described", "It came, but broken, wrong or not as described"),
    choice("refund_not_processed", "The shop owes me a refund and has not paid it"),
    choice("duplicate", "I was charged twice for one order"),
    choice("incorrect_amount", "The wrong amount was taken"),
    choice("subscription", "I was charged for a subscription I had cancelled"),
    choice("unauthorised", "I did not make this purchase"),
    choice("other", "Something else"),
];
const GOODS: &[Choice] = &[
    choice("physical", "A thing that is sent or collected"),
    choice("digital", "Something digital: a download, a game, access"),
    choice("service", "A service: a trip, a course, a repair"),
];
const DESIRED: &[Choice] = &[
    choice("refund", "My money back"),
    choice("replacement", "A replacement"),
    choice("return", "To send it back and be refunded"),
    choice("explanation", "An explanation"),
];
const PAID_BY: &[Choice] = &[
    choice("klarna", "Klarna"),
    choice("visa", "Visa card"),
    choice("mastercard", "Mastercard"),
    choice("amex", "American Express"),
    choice("paypal", "PayPal"),
    choice("sepa", "Direct debit or bank transfer"),
    choice("other", "Another way"),
];
const CURRENCIES: &[&str] = &[
    "EUR", "GBP", "USD", "SEK", "DKK", "NOK", "CHF", "PLN", "CZK", "HUF", "RON", "BGN", "ISK", "CAD", "AUD", "NZD", "JPY", "KWD",
];
const COUNTRIES: &[(&str, &str)] = &[
    ("AU", "Australia"),
    ("AT", "Austria"),
    ("BE", "Belgium"),
    ("BG", "Bulgaria"),
    ("CA", "Canada"),
    ("HR", "Croatia"),
    ("CY", "Cyprus"),
    ("CZ", "Czechia"),
    ("DK", "Denmark"),
    ("EE", "Estonia"),
    ("FI", "Finland"),
    ("FR", "France"),
    ("DE", "Germany"),
    ("GR", "Greece"),
    ("HU", "Hungary"),
    ("IS", "Iceland"),
    ("IE", "Ireland"),
    ("IT", "Italy"),
    ("JP", "Japan"),
    ("KW", "Kuwait"),
    ("LV", "Latvia"),
    ("LI", "Liechtenstein"),
    ("LT", "Lithuania"),
    ("LU", "Luxembourg"),
    ("MT", "Malta"),
    ("NL", "Netherlands"),
    ("NZ", "New Zealand"),
    ("NO", "Norway"),
    ("PL", "Poland"),
    ("PT", "Portugal"),
    ("RO", "Romania"),
    ("SK", "Slovakia"),
    ("SI", "Slovenia"),
    ("ES", "Spain"),
    ("SE", "Sweden"),
    ("CH", "Switzerland"),
    ("GB", "United Kingdom"),
    ("US", "United States"),
];

impl ComplainPage {
    fn error(&self, field: &str) -> Option<&str> {
        self.invalid.fields.iter().find(|error| error.field == field).map(|error| error.reason.as_str())
    }

    fn errors<'a>(&'a self, field: &'a str) -> impl Iterator<Item = &'a str> {
        self.invalid.fields.iter().filter(move |error| error.field == field).map(|error| error.reason.as_str())
    }

    fn what(&self) -> &'static [Choice] {
        WHAT
    }

    fn goods(&self) -> &'static [Choice] {
        GOODS
    }

    fn desired(&self) -> &'static [Choice] {
        DESIRED
    }

    fn paid_by(&self) -> &'static [Choice] {
        PAID_BY
    }

    fn currencies(&self) -> &'static [&'static str] {
        CURRENCIES
    }

    /// English is what nobody has to ask for.
    fn languages(&self) -> Vec<(&'static str, &'static str)> {
        languages::offered().map(|(tag, name)| (if tag == "en" { "" } else { tag }, name)).collect()
    }

    fn countries(&self) -> &'static [(&'static str, &'static str)] {
        COUNTRIES
    }
}

/// The case is open: its number, and the link that leads back to it.
#[derive(Template)]
#[template(path = "pages/party/receipt.html")]
pub struct ReceiptPage {
    pub shell: Shell,
    pub number: String,
    /// `/c/<token>`
    pub link: String,
    pub email: String,
    pub files: usize,
    /// The same form was sent before: this is the case it opened then.
    pub again: bool,
}
