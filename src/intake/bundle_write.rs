//! Writes a dispute back as `case.toml`, so that [`super::bundle`] reads the same complaint again.

use super::bundle::BundleFile;
use crate::case::complaint::*;
use crate::case::records::time;
use chrono::{DateTime, NaiveDate, Utc};
use std::fmt::Write;

/// The text of `case.toml` for this complaint and these files (their bytes go beside it, under their own names).
pub fn case_toml(complaint: &Complaint, decide_at: DateTime<Utc>, files: &[BundleFile]) -> String {
    let Complaint { title, category, subtype, opened_at, claim, consumer, merchant, order, payment, related, provider } =
        complaint;
    let mut out = Page(String::new());
    out.raw("schema", 1);
    out.text("title", title);
    out.text("category", category.as_str());
    out.maybe("subtype", subtype);
    out.time("opened_at", opened_at);
    out.time("decide_at", &decide_at);
    out.head("[claim]");
    out.text("amount", &claim.amount.plain());
    out.text("currency", claim.amount.currency().code());
    out.text("desired", &claim.desired);
    out.text("statement", &claim.statement);
    out.maybe_time("contacted_merchant_at", &claim.contacted_merchant_at);
    out.head("[consumer]");
    out.text("name", &consumer.name);
    out.text("email", &consumer.email);
    out.maybe("language", &consumer.language);
    out.text("country", &consumer.country);
    out.head("[merchant]");
    out.text("name", &merchant.name);
    out.text("email", &merchant.email);
    out.maybe("language", &merchant.language);
    out.maybe("country", &merchant.country);
    out.maybe_raw("insolvent", merchant.insolvent);
    if let Some(response) = &merchant.response {
        out.head("[merchant.response]");
        out.time("at", &response.at);
        out.raw("accepts", response.accepts);
        out.text("statement", &response.statement);
    }
    out.order(order);
    out.payment(payment);
    for other in related {
        out.head("[[related]]");
        out.text("kind", &other.kind);
        out.text("about", &other.about);
        out.maybe_time("opened_at", &other.opened_at);
        out.maybe("status", &other.status);
        out.maybe("note", &other.note);
    }
    if let Some(ProviderReason { name, code, text }) = provider {
        out.head("[provider]");
        out.text("name", name);
        out.text("code", code);
        out.maybe("text", text);
    }
    for file in files {
        out.head("[[evidence]]");
        out.text("file", &file.file);
        if let Some(serde_json::Value::String(kind)) = file.kind.and_then(|kind| serde_json::to_value(kind).ok()) {
            out.text("kind", &kind);
        }
        out.text("from", file.from.as_str());
        out.time("received_at", &file.received_at);
        out.maybe("note", &file.note);
    }
    out.0
}

struct Page(String);

impl Page {
    fn head(&mut self, head: &str) {
        let _ = writeln!(self.0, "\n{head}");
    }

    fn raw(&mut self, key: &str, value: impl std::fmt::Display) {
        let _ = writeln!(self.0, "{key} = {value}");
    }

    fn maybe_raw(&mut self, key: &str, value: Option<impl std::fmt::Display>) {
        if let Some(value) = value {
            self.raw(key, value);
        }
    }

    fn text(&mut self, key: &str, value: &str) {
        self.raw(key, toml::Value::String(value.to_owned()));
    }

    fn maybe(&mut self, key: &str, value: &Option<String>) {
        if let Some(value) = value {
            self.text(key, value);
        }
    }

    fn time(&mut self, key: &str, at: &DateTime<Utc>) {
        self.raw(key, time(at));
    }

    fn maybe_time(&mut self, key: &str, at: &Option<DateTime<Utc>>) {
        self.maybe_raw(key, at.as_ref().map(time));
    }

    fn order(&mut self, order: &Order) {
        self.head("[order]");
        self.text("id", &order.id);
        self.time("placed_at", &order.placed_at);
        self.maybe_raw("promised_by", order.promised_by.map(|date: NaiveDate| date.to_string()));
        self.text("goods", &order.goods);
        self.text("total", &order.total.plain());
        if let Some(shipping) = order.shipping {
            self.text("shipping", &shipping.plain());
        }
        self.text("currency", order.total.currency().code());
        self.maybe("address_typed_by", &order.address_typed_by);
        self.maybe("delivery_consent", &order.delivery_consent);
        for (head, address) in [("[order.ship_to]", &order.ship_to), ("[order.return_address]", &order.return_address)] {
            if let Some(Address { name, line1, postcode, city, country }) = address {
                self.head(head);
                for (key, value) in
                    [("name", name), ("line1", line1), ("postcode", postcode), ("city", city), ("country", country)]
                {
                    self.maybe(key, value);
                }
            }
        }
        if let Some(terms) = &order.terms {
            self.head("[order.terms]");
            self.maybe_raw("withdrawal_informed", terms.withdrawal_informed);
            self.maybe_raw("digital_consent", terms.digital_consent);
            self.maybe_raw("restocking_fee_disclosed", terms.restocking_fee_disclosed);
            self.maybe_raw("renewal_notice_hours", terms.renewal_notice_hours);
        }
        for line in &order.lines {
            self.head("[[order.lines]]");
            self.text("sku", &line.sku);
            self.text("description", &line.description);
            self.raw("quantity", line.quantity);
            self.text("unit_price", &line.unit_price.plain());
            self.maybe_raw("weight_grams", line.weight_grams);
        }
    }

    fn payment(&mut self, payment: &Payment) {
        self.head("[payment]");
        self.text("rail", &payment.rail);
        self.text("id", &payment.id);
        self.maybe_time("authorised_at", &payment.authorised_at);
        self.maybe("avs", &payment.avs);
        self.maybe_raw("three_d_secure", payment.three_d_secure);
        self.maybe("ip", &payment.ip);
        self.maybe("device", &payment.device);
        self.maybe("login", &payment.login);
        for capture in &payment.captures {
            self.head("[[payment.captures]]");
            self.text("id", &capture.id);
            self.text("order_id", &capture.order_id);
            self.text("amount", &capture.amount.plain());
            self.text("currency", capture.amount.currency().code());
            self.time("at", &capture.at);
        }
        for refund in &payment.refunds {
            self.head("[[payment.refunds]]");
            self.text("amount", &refund.amount.plain());
            self.text("currency", refund.amount.currency().code());
            self.time("at", &refund.at);
            self.text("status", &refund.status);
            self.maybe("reference", &refund.reference);
        }
        for prior in &payment.prior {
            self.head("[[payment.prior]]");
            self.time("at", &prior.at);
            self.maybe_raw("disputed", prior.disputed);
            self.maybe("ip", &prior.ip);
            self.maybe("device", &prior.device);
            self.maybe("login", &prior.login);
            self.maybe("ship_to_postcode", &prior.ship_to_postcode);
        }
    }
}
