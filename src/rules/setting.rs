//! The invented case an example starts from: an order of 1 May, claimed on 12 May, decided on 10 June.

use super::assess::Approving;
use crate::case::complaint::{
    Capture, Category, Claim, Complaint, Consumer, Merchant, Order, OrderLine, Payment, ProviderReason, Refund,
};
use crate::case::exhibit::{Authentication, Exhibit, Extraction, Media, Submitter, Warning, WarningKind};
use crate::case::ids::ExhibitId;
use crate::case::{Dossier, Money, Outcome};
use chrono::{DateTime, NaiveDate, Utc};
use std::collections::BTreeMap;

/// What may be said of the case itself, and what holds when nothing is said.
const DEFAULTS: [(&str, &str); 21] = [
    ("category", ""),
    ("subtype", ""),
    ("rail", "visa"),
    ("country", "NL"),
    ("goods", "physical"),
    ("currency", "EUR"),
    ("claim", "100.00"),
    ("total", "100.00"),
    ("shipping", "0.00"),
    // `SKU quantity price, ..`; empty: two goods, A and B, at half the total each.
    ("lines", ""),
    ("captures", "100.00"),
    ("refunded", ""),
    ("placed", "2026-05-01T09:55:00Z"),
    ("filed", "2026-05-12T09:00:00Z"),
    ("now", "2026-06-10T08:00:00Z"),
    ("insolvent", "false"),
    ("desired", "refund"),
    ("warned", ""),
    // When somebody approves: the outcome that a person set instead, and how many rulings the approver has approved.
    ("amended", ""),
    ("approved_count", ""),
    // `visa 13.1`: the provider's own reason.
    ("provider", ""),
];

/// What the operator's records say unless an example says otherwise.
pub const RECORDS: [&str; 15] = [
    "merchant.responded = true",
    "merchant.responded_at = 2026-05-20T10:00:00Z",
    "merchant.accepts = false",
    "consumer.contacted = true",
    "order.date_promised = true",
    "order.promised_by = 2026-05-06",
    "order.postcode = 2611 BB",
    "order.country = NL",
    "payment.paid_at = 2026-05-01T10:00:00Z",
    "payment.order_captures = 1",
    "payment.order_captured = 100.00",
    "payment.other_orders = 0",
    "payment.refund_started = false",
    "payment.refund_posted = 0.00",
    "related.open_elsewhere = false",
];

#[derive(Debug, Clone)]
pub struct Settings(BTreeMap<&'static str, String>);

/// A moment; noon when only the day is given.
pub fn at(text: &str) -> Option<DateTime<Utc>> {
    let noon = || text.parse::<NaiveDate>().ok()?.and_hms_opt(12, 0, 0).map(|time| time.and_utc());
    text.parse().ok().or_else(noon)
}

impl Settings {
    pub fn new(category: Category) -> Self {
        let mut all: BTreeMap<&'static str, String> =
            DEFAULTS.into_iter().map(|(name, value)| (name, value.to_owned())).collect();
        all.insert("category", category.as_str().to_owned());
        Self(all)
    }

    pub fn set(&mut self, name: &str, value: &str) -> Result<(), String> {
        let Some((known, _)) = DEFAULTS.into_iter().find(|(known, _)| *known == name) else {
            let names: Vec<&str> = DEFAULTS.into_iter().map(|(known, _)| known).collect();
            return Err(format!("a case has no `{name}` here (there are {})", names.join(", ")));
        };
        self.0.insert(known, value.to_owned());
        Ok(())
    }

    fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    fn money(&self, text: &str) -> Result<Money, String> {
        let currency = Money::currency_of(self.get("currency")).map_err(|why| why.to_string())?;
        Money::parse(text, currency).map_err(|why| why.to_string())
    }

    fn time(&self, name: &str) -> Result<DateTime<Utc>, String> {
        at(self.get(name)).ok_or_else(|| format!("`{}` is not a day or moment", self.get(name)))
    }

    fn lines(&self, total: Money) -> Result<Vec<OrderLine>, String> {
        let line = |sku: &str, quantity: i64, unit_price: Money| OrderLine {
            sku: sku.to_owned(),
            description: format!("goods {sku}"),
            quantity,
            unit_price,
            weight_grams: None,
        };
        if self.get("lines").is_empty() {
            let half = total.share(1, 2).map_err(|why| why.to_string())?;
            return Ok(vec![line("A", 1, half), line("B", 1, half)]);
        }
        let one = |text: &str| match text.split_whitespace().collect::<Vec<_>>()[..] {
            [sku, quantity, price] => {
                let quantity = quantity.parse().map_err(|_| format!("`{quantity}` is not a quantity"))?;
                Ok(line(sku, quantity, self.money(price)?))
            }
            _ => Err(format!("`{text}`: write a line as `SKU quantity price`")),
        };
        self.get("lines").split(',').map(str::trim).map(one).collect()
    }

    /// What is known only when somebody approves. An amended outcome that pays, pays the claim.
    pub fn approving(&self) -> Result<Approving, String> {
        let amended = match self.get("amended") {
            "" => None,
            word => {
                let outcome: Outcome = word.parse()?;
                let pays = matches!(outcome, Outcome::RefundFull | Outcome::RefundPartial | Outcome::RefundOnReturn);
                Some((outcome, if pays { Some(self.money(self.get("claim"))?) } else { None }))
            }
        };
        let count = match self.get("approved_count") {
            "" => None,
            text => Some(text.parse().map_err(|_| format!("`{text}` is not a number"))?),
        };
        Ok(Approving { amended, approved_count: count })
    }

    fn provider(&self) -> Result<Option<ProviderReason>, String> {
        match self.get("provider") {
            "" => Ok(None),
            text => {
                let (name, code) = text.split_once(' ').ok_or_else(|| format!("`{text}`: write a provider and its code"))?;
                Ok(Some(ProviderReason { name: name.to_owned(), code: code.to_owned(), text: None }))
            }
        }
    }

    /// The file as it stands.
    pub fn dossier(&self) -> Result<Dossier, String> {
        let total = self.money(self.get("total"))?;
        let placed_at = self.time("placed")?;
        let mut captures = Vec::new();
        for (n, text) in self.get("captures").split(',').map(str::trim).filter(|text| !text.is_empty()).enumerate() {
            // `other 100.00 @ 2026-06-01`: of another order, on another day.
            let (text, day) = text.split_once('@').map_or((text, None), |(text, day)| (text.trim(), Some(day.trim())));
            let (order_id, amount) = text.split_once(' ').unwrap_or(("this", text));
            let taken = match day {
                Some(day) => at(day).ok_or_else(|| format!("`{day}` is not a day or moment"))?,
                None => placed_at,
            };
            captures.push(Capture { id: format!("c{n}"), order_id: order_id.to_owned(), amount: self.money(amount)?, at: taken });
        }
        let mut refunds = Vec::new();
        if !self.get("refunded").is_empty() {
            let amount = self.money(self.get("refunded"))?;
            refunds.push(Refund { amount, at: placed_at, status: "posted".to_owned(), reference: None });
        }
        let complaint = Complaint {
            title: "Invented".to_owned(),
            category: self.get("category").parse()?,
            subtype: Some(self.get("subtype").to_owned()).filter(|subtype| !subtype.is_empty()),
            opened_at: self.time("filed")?,
            claim: Claim {
                amount: self.money(self.get("claim"))?,
                desired: self.get("desired").to_owned(),
                statement: String::new(),
                contacted_merchant_at: None,
            },
            consumer: Consumer {
                name: "Ida Rask".to_owned(),
                email: "ida@mail.example".to_owned(),
                language: None,
                country: self.get("country").to_owned(),
            },
            merchant: Merchant {
                name: "Tolva".to_owned(),
                email: "desk@tolva.example".to_owned(),
                country: None,
                language: None,
                insolvent: Some(self.get("insolvent") == "true"),
                response: None,
            },
            order: Order {
                id: "this".to_owned(),
                placed_at,
                promised_by: None,
                goods: self.get("goods").to_owned(),
                total,
                shipping: Some(self.money(self.get("shipping"))?),
                ship_to: None,
                address_typed_by: None,
                delivery_consent: None,
                return_address: None,
                terms: None,
                lines: self.lines(total)?,
            },
            payment: Payment {
                rail: self.get("rail").to_owned(),
                id: "p".to_owned(),
                authorised_at: None,
                avs: None,
                three_d_secure: None,
                ip: None,
                device: None,
                login: None,
                captures,
                refunds,
                prior: Vec::new(),
            },
            related: Vec::new(),
            provider: self.provider()?,
        };
        let warned = match self.get("warned") {
            "" => None,
            "injection" => Some(WarningKind::Injection),
            "hidden_text" => Some(WarningKind::HiddenText),
            "integrity" => Some(WarningKind::Integrity),
            other => return Err(format!("`{other}` is not a warning")),
        };
        let exhibits = warned.map(|kind| exhibit(kind, placed_at)).into_iter().collect();
        Ok(Dossier { complaint, exhibits, passages: Vec::new(), answers: Vec::new(), model: Vec::new(), now: self.time("now")? })
    }
}

fn exhibit(kind: WarningKind, received_at: DateTime<Utc>) -> Exhibit {
    Exhibit {
        id: ExhibitId(uuid::Uuid::nil()),
        number: 1,
        file: "evidence/paper.csv".to_owned(),
        kind: None,
        from: Submitter::Merchant,
        received_at,
        note: None,
        sha256: String::new(),
        bytes: 0,
        media: Media::Csv,
        parent: None,
        state: Extraction::Text,
        auth: Authentication::None,
        verified_as_third: None,
        answers: None,
        warnings: vec![Warning { kind, text: String::new() }],
    }
}
