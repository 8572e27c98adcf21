//! What the operator's systems know about a dispute: the claim, the parties, the order, the payment.
//!
//! Shape and meaning follow `case.toml` of the case bundle. A missing optional part means "not known", never "no".

use super::{Money, Side};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// The nine categories of the manual.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Category {
    NotReceived,
    NotAsDescribed,
    RefundNotProcessed,
    Unauthorised,
    Duplicate,
    IncorrectAmount,
    Subscription,
    ProviderRisk,
    Other,
}

impl Category {
    pub const ALL: [Category; 9] = [
        Category::NotReceived,
        Category::NotAsDescribed,
        Category::RefundNotProcessed,
        Category::Unauthorised,
        Category::Duplicate,
        Category::IncorrectAmount,
        Category::Subscription,
        Category::ProviderRisk,
        Category::Other,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Category::NotReceived => "not_received",
            Category::NotAsDescribed => "not_as_described",
            Category::RefundNotProcessed => "refund_not_processed",
            Category::Unauthorised => "unauthorised",
            Category::Duplicate => "duplicate",
            Category::IncorrectAmount => "incorrect_amount",
            Category::Subscription => "subscription",
            Category::ProviderRisk => "provider_risk",
            Category::Other => "other",
        }
    }

    /// In words a party understands.
    pub fn title(self) -> &'static str {
        match self {
            Category::NotReceived => "It never came",
            Category::NotAsDescribed => "Not as described",
            Category::RefundNotProcessed => "Refund not paid",
            Category::Unauthorised => "Not my purchase",
            Category::Duplicate => "Charged twice",
            Category::IncorrectAmount => "Wrong amount",
            Category::Subscription => "Cancelled subscription",
            Category::ProviderRisk => "Flagged by the provider",
            Category::Other => "Something else",
        }
    }
}

impl std::str::FromStr for Category {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Category::ALL
            .into_iter()
            .find(|category| category.as_str() == text)
            .ok_or_else(|| format!("`{text}` is not one of the nine categories"))
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Complaint {
    pub title: String,
    pub category: Category,
    pub subtype: Option<String>,
    /// When the consumer filed.
    pub opened_at: DateTime<Utc>,
    pub claim: Claim,
    pub consumer: Consumer,
    pub merchant: Merchant,
    pub order: Order,
    pub payment: Payment,
    pub related: Vec<Related>,
    /// The reason under which the payment provider filed it, where one did.
    #[serde(default)]
    pub provider: Option<ProviderReason>,
}

impl Complaint {
    /// The language that a side asks for letters in, as a BCP 47 tag.
    pub fn language_of(&self, side: Side) -> Option<&str> {
        match side {
            Side::Consumer => self.consumer.language.as_deref(),
            Side::Merchant => self.merchant.language.as_deref(),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Claim {
    pub amount: Money,
    /// refund | replacement | return | explanation
    pub desired: String,
    /// The consumer's own words.
    pub statement: String,
    pub contacted_merchant_at: Option<DateTime<Utc>>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Consumer {
    pub name: String,
    pub email: String,
    /// BCP 47.
    pub language: Option<String>,
    /// ISO 3166-1 alpha-2; decides which consumer law applies.
    pub country: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Merchant {
    pub name: String,
    pub email: String,
    /// BCP 47.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    pub country: Option<String>,
    pub insolvent: Option<bool>,
    /// Absent: the merchant has not answered.
    pub response: Option<Response>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Response {
    pub at: DateTime<Utc>,
    pub accepts: bool,
    pub statement: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Order {
    pub id: String,
    pub placed_at: DateTime<Utc>,
    pub promised_by: Option<NaiveDate>,
    /// physical | digital | service
    pub goods: String,
    pub total: Money,
    pub shipping: Option<Money>,
    pub ship_to: Option<Address>,
    /// consumer | merchant
    pub address_typed_by: Option<String>,
    /// none | safe_place | neighbour | pickup_point
    pub delivery_consent: Option<String>,
    pub return_address: Option<Address>,
    pub terms: Option<Terms>,
    pub lines: Vec<OrderLine>,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Address {
    pub name: Option<String>,
    pub line1: Option<String>,
    pub postcode: Option<String>,
    pub city: Option<String>,
    pub country: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Terms {
    pub withdrawal_informed: Option<bool>,
    pub digital_consent: Option<bool>,
    pub restocking_fee_disclosed: Option<bool>,
    pub renewal_notice_hours: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OrderLine {
    pub sku: String,
    pub description: String,
    pub quantity: i64,
    /// What was paid for one piece, tax included.
    pub unit_price: Money,
    pub weight_grams: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Payment {
    /// klarna | visa | mastercard | amex | discover | paypal | sepa | other
    pub rail: String,
    pub id: String,
    pub authorised_at: Option<DateTime<Utc>>,
    pub avs: Option<String>,
    pub three_d_secure: Option<bool>,
    pub ip: Option<String>,
    pub device: Option<String>,
    pub login: Option<String>,
    pub captures: Vec<Capture>,
    pub refunds: Vec<Refund>,
    /// Earlier payments of the same holder at this merchant.
    pub prior: Vec<PriorPayment>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Capture {
    pub id: String,
    /// The order this capture paid.
    pub order_id: String,
    pub amount: Money,
    pub at: DateTime<Utc>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Refund {
    pub amount: Money,
    pub at: DateTime<Utc>,
    /// posted | pending | failed
    pub status: String,
    pub reference: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PriorPayment {
    pub at: DateTime<Utc>,
    pub disputed: Option<bool>,
    pub ip: Option<String>,
    pub device: Option<String>,
    pub login: Option<String>,
    pub ship_to_postcode: Option<String>,
}

/// A provider's own reason for a dispute, kept as it came: which of our categories it stands for is the manual's to say.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ProviderReason {
    /// `visa`, `paypal`, `stripe`: who speaks in this code.
    pub name: String,
    /// `13.1`
    pub code: String,
    /// The provider's words beside it.
    pub text: Option<String>,
}

/// Another claim or case known to the operator.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Related {
    /// chargeback | case
    pub kind: String,
    /// payment | tracking_number | consumer
    pub about: String,
    pub opened_at: Option<DateTime<Utc>>,
    pub status: Option<String>,
    pub note: Option<String>,
}
