//! The fields of a complaint, read from a tree of any origin: bundle, API call, form.

use super::check;
use super::form::{Fields, Report};
use super::tree::Tree;
use crate::case::complaint::*;
use crate::error::Invalid;
use crate::rules::{self, RuleBook};

const DESIRED: [&str; 4] = ["refund", "replacement", "return", "explanation"];
const GOODS: [&str; 3] = ["physical", "digital", "service"];
const RAILS: [&str; 8] = ["klarna", "visa", "mastercard", "amex", "discover", "paypal", "sepa", "other"];
const CONSENT: [&str; 4] = ["none", "safe_place", "neighbour", "pickup_point"];
const SIDES: [&str; 2] = ["consumer", "merchant"];

/// A complaint on its own, as the JSON API sends it (fields as in `case.toml`, times and dates as strings).
pub fn from_tree(tree: &Tree) -> Result<Complaint, Invalid> {
    let mut report = Report::new(None);
    let mut root = Fields::root(tree, &mut report);
    let complaint = fields(&mut root, None, &mut report);
    root.done(&mut report);
    checked(complaint, report)
}

/// Runs the checks between fields once every field by itself is fine.
pub fn checked(complaint: Complaint, mut report: Report) -> Result<Complaint, Invalid> {
    if report.is_clean() {
        check::complaint(&complaint, &mut report);
    }
    if report.is_clean() { Ok(complaint) } else { Err(report.finish()) }
}

/// The fields of a complaint in `root`, which may hold others (`schema`, `evidence`) that the caller reads. `book` says what a
/// provider's code stands for; without one, the manual that this program was built with does.
pub fn fields(root: &mut Fields<'_>, book: Option<&RuleBook>, report: &mut Report) -> Complaint {
    let title = root.line("title", "one line that names the dispute", report);
    let names = Category::ALL.map(Category::as_str);
    let given = root.maybe_choice("category", &names, report).and_then(|name| name.parse().ok());
    let subtype = root.maybe_text("subtype", report);
    let opened_at = root.time("opened_at", "when the consumer filed", report);
    let claim = claim(root.table("claim", report), report);
    let consumer = consumer(root.table("consumer", report), report);
    let merchant = merchant(root.table("merchant", report), report);
    let order = order(root.table("order", report), report);
    let payment = payment(root.table("payment", report), report);
    let related = root.tables("related", report).into_iter().map(|table| relation(table, report)).collect();
    let provider = root.maybe_table("provider", report).map(|table| provider(table, report));
    let category = match given {
        Some(category) => category,
        None if root.has("category") => Category::Other,
        None => derived(provider.as_ref(), book).unwrap_or_else(|why| {
            root.refuse("category", report, why);
            Category::Other
        }),
    };
    Complaint { title, category, subtype, opened_at, claim, consumer, merchant, order, payment, related, provider }
}

/// The one category that the provider's code stands for. A category that is given and another one than the code's stays: the
/// consumer may mean something else than the bank's clerk, and the manual has a second person look at it.
fn derived(reason: Option<&ProviderReason>, book: Option<&RuleBook>) -> Result<Category, String> {
    let all = Category::ALL.map(Category::as_str).join(", ");
    let Some(reason) = reason else { return Err(format!("is missing: write one of {all}")) };
    let kinds = match book {
        Some(book) => book.kinds_of(&reason.name, &reason.code),
        None => rules::shipped_kinds_of(&reason.name, &reason.code),
    };
    let code = format!("{} {}", reason.name, reason.code);
    match kinds.as_slice() {
        [one] => Ok(*one),
        [] => Err(format!("is missing, and the manual does not know what `{code}` stands for: write one of {all}")),
        several => {
            let names: Vec<&str> = several.iter().map(|kind| kind.as_str()).collect();
            Err(format!("is missing, and `{code}` stands for several: write one of {}", names.join(", ")))
        }
    }
}

fn provider(mut of: Fields<'_>, report: &mut Report) -> ProviderReason {
    let provider = ProviderReason {
        name: of.line("name", "the provider that speaks in this code, such as \"visa\"", report),
        code: of.line("code", "the provider's own code, such as \"13.1\"", report),
        text: of.maybe_text("text", report),
    };
    of.done(report);
    provider
}

fn claim(mut of: Fields<'_>, report: &mut Report) -> Claim {
    let currency = of.currency("currency", report);
    let claim = Claim {
        amount: of.money("amount", currency, report),
        desired: of.choice("desired", &DESIRED, report),
        statement: of.text("statement", "the consumer's own words", report),
        contacted_merchant_at: of.maybe_time("contacted_merchant_at", report),
    };
    of.done(report);
    claim
}

fn consumer(mut of: Fields<'_>, report: &mut Report) -> Consumer {
    let consumer = Consumer {
        name: of.line("name", "the consumer's name", report),
        email: of.line("email", "the consumer's e-mail address", report),
        language: of.maybe_text("language", report),
        country: of.line("country", "the ISO 3166-1 alpha-2 code, such as \"NL\"", report),
    };
    of.done(report);
    consumer
}

fn merchant(mut of: Fields<'_>, report: &mut Report) -> Merchant {
    let merchant = Merchant {
        name: of.line("name", "the merchant's name", report),
        email: of.line("email", "the merchant's e-mail address", report),
        language: of.maybe_text("language", report),
        country: of.maybe_text("country", report),
        insolvent: of.maybe_flag("insolvent", report),
        response: of.maybe_table("response", report).map(|table| response(table, report)),
    };
    of.done(report);
    merchant
}

fn response(mut of: Fields<'_>, report: &mut Report) -> Response {
    let response = Response {
        at: of.time("at", "when the merchant answered", report),
        accepts: of.flag("accepts", report),
        statement: of.text("statement", "the merchant's own words", report),
    };
    of.done(report);
    response
}

fn order(mut of: Fields<'_>, report: &mut Report) -> Order {
    let currency = of.currency("currency", report);
    let order = Order {
        id: of.line("id", "the order's number", report),
        placed_at: of.time("placed_at", "when the order was placed", report),
        promised_by: of.maybe_date("promised_by", report),
        goods: of.choice("goods", &GOODS, report),
        total: of.money("total", currency, report),
        shipping: of.maybe_money("shipping", currency, report),
        ship_to: of.maybe_table("ship_to", report).map(|table| address(table, report)),
        address_typed_by: of.maybe_choice("address_typed_by", &SIDES, report),
        delivery_consent: of.maybe_choice("delivery_consent", &CONSENT, report),
        return_address: of.maybe_table("return_address", report).map(|table| address(table, report)),
        terms: of.maybe_table("terms", report).map(|table| terms(table, report)),
        lines: of
            .tables("lines", report)
            .into_iter()
            .map(|mut line| {
                let read = OrderLine {
                    sku: line.line("sku", "the article number", report),
                    description: line.line("description", "what was ordered", report),
                    quantity: line.whole("quantity", 1, report),
                    unit_price: line.money("unit_price", currency, report),
                    weight_grams: line.maybe_whole("weight_grams", 0, report),
                };
                line.done(report);
                read
            })
            .collect(),
    };
    of.done(report);
    order
}

fn address(mut of: Fields<'_>, report: &mut Report) -> Address {
    let address = Address {
        name: of.maybe_text("name", report),
        line1: of.maybe_text("line1", report),
        postcode: of.maybe_text("postcode", report),
        city: of.maybe_text("city", report),
        country: of.maybe_text("country", report),
    };
    of.done(report);
    address
}

fn terms(mut of: Fields<'_>, report: &mut Report) -> Terms {
    let terms = Terms {
        withdrawal_informed: of.maybe_flag("withdrawal_informed", report),
        digital_consent: of.maybe_flag("digital_consent", report),
        restocking_fee_disclosed: of.maybe_flag("restocking_fee_disclosed", report),
        renewal_notice_hours: of.maybe_whole("renewal_notice_hours", 0, report),
    };
    of.done(report);
    terms
}

fn payment(mut of: Fields<'_>, report: &mut Report) -> Payment {
    let payment = Payment {
        rail: of.choice("rail", &RAILS, report),
        id: of.line("id", "the payment's id", report),
        authorised_at: of.maybe_time("authorised_at", report),
        avs: of.maybe_text("avs", report),
        three_d_secure: of.maybe_flag("three_d_secure", report),
        ip: of.maybe_text("ip", report),
        device: of.maybe_text("device", report),
        login: of.maybe_text("login", report),
        captures: of.tables("captures", report).into_iter().map(|table| capture(table, report)).collect(),
        refunds: of.tables("refunds", report).into_iter().map(|table| refund(table, report)).collect(),
        prior: of.tables("prior", report).into_iter().map(|table| prior(table, report)).collect(),
    };
    of.done(report);
    payment
}

fn capture(mut of: Fields<'_>, report: &mut Report) -> Capture {
    let currency = of.currency("currency", report);
    let capture = Capture {
        id: of.line("id", "the capture's id", report),
        order_id: of.line("order_id", "the order this capture paid", report),
        amount: of.money("amount", currency, report),
        at: of.time("at", "when it was captured", report),
    };
    of.done(report);
    capture
}

fn refund(mut of: Fields<'_>, report: &mut Report) -> Refund {
    let currency = of.currency("currency", report);
    let refund = Refund {
        amount: of.money("amount", currency, report),
        at: of.time("at", "when it was refunded", report),
        status: of.choice("status", &["posted", "pending", "failed"], report),
        reference: of.maybe_text("reference", report),
    };
    of.done(report);
    refund
}

fn prior(mut of: Fields<'_>, report: &mut Report) -> PriorPayment {
    let prior = PriorPayment {
        at: of.time("at", "when it was paid", report),
        disputed: of.maybe_flag("disputed", report),
        ip: of.maybe_text("ip", report),
        device: of.maybe_text("device", report),
        login: of.maybe_text("login", report),
        ship_to_postcode: of.maybe_text("ship_to_postcode", report),
    };
    of.done(report);
    prior
}

fn relation(mut of: Fields<'_>, report: &mut Report) -> Related {
    let related = Related {
        kind: of.choice("kind", &["chargeback", "case"], report),
        about: of.choice("about", &["payment", "tracking_number", "consumer"], report),
        opened_at: of.maybe_time("opened_at", report),
        status: of.maybe_text("status", report),
        note: of.maybe_text("note", report),
    };
    of.done(report);
    related
}
