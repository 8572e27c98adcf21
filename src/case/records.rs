//! The operator's records as the first exhibit: one passage a field, named by its path in `case.toml`.

use super::complaint::{Address, Complaint};
use super::exhibit::{Authentication, Exhibit, Extraction, Media, Submitter};
use super::ids::{ExhibitId, PassageId};
use super::passage::{Passage, PassageRole, Place};
use chrono::{DateTime, Utc};

/// Every known field as (path, value as case.toml writes it), in reading order.
pub fn fields(complaint: &Complaint) -> Vec<(String, String)> {
    let mut out = Fields(Vec::new());
    let Complaint { title, category, subtype, opened_at, claim, consumer, merchant, order, payment, related, provider } =
        complaint;
    out.put("title", title);
    out.put("category", category.as_str());
    out.maybe("subtype", subtype.as_ref());
    out.put("opened_at", time(opened_at));
    out.put("claim.amount", claim.amount.plain());
    out.put("claim.currency", claim.amount.currency().code());
    out.put("claim.desired", &claim.desired);
    out.put("claim.statement", claim.statement.trim());
    out.maybe("claim.contacted_merchant_at", claim.contacted_merchant_at.as_ref().map(time));
    out.put("consumer.name", &consumer.name);
    out.put("consumer.email", &consumer.email);
    out.maybe("consumer.language", consumer.language.as_ref());
    out.put("consumer.country", &consumer.country);
    out.put("merchant.name", &merchant.name);
    out.put("merchant.email", &merchant.email);
    out.maybe("merchant.language", merchant.language.as_ref());
    out.maybe("merchant.country", merchant.country.as_ref());
    out.maybe("merchant.insolvent", merchant.insolvent);
    if let Some(response) = &merchant.response {
        out.put("merchant.response.at", time(&response.at));
        out.put("merchant.response.accepts", response.accepts);
        out.put("merchant.response.statement", response.statement.trim());
    }
    out.put("order.id", &order.id);
    out.put("order.placed_at", time(&order.placed_at));
    out.maybe("order.promised_by", order.promised_by);
    out.put("order.goods", &order.goods);
    out.put("order.total", order.total.plain());
    out.maybe("order.shipping", order.shipping.map(|money| money.plain()));
    out.put("order.currency", order.total.currency().code());
    out.address("order.ship_to", order.ship_to.as_ref());
    out.maybe("order.address_typed_by", order.address_typed_by.as_ref());
    out.maybe("order.delivery_consent", order.delivery_consent.as_ref());
    out.address("order.return_address", order.return_address.as_ref());
    if let Some(terms) = &order.terms {
        out.maybe("order.terms.withdrawal_informed", terms.withdrawal_informed);
        out.maybe("order.terms.digital_consent", terms.digital_consent);
        out.maybe("order.terms.restocking_fee_disclosed", terms.restocking_fee_disclosed);
        out.maybe("order.terms.renewal_notice_hours", terms.renewal_notice_hours);
    }
    for (n, line) in order.lines.iter().enumerate() {
        out.put(format!("order.lines[{n}].sku"), &line.sku);
        out.put(format!("order.lines[{n}].description"), &line.description);
        out.put(format!("order.lines[{n}].quantity"), line.quantity);
        out.put(format!("order.lines[{n}].unit_price"), line.unit_price.plain());
        out.maybe(format!("order.lines[{n}].weight_grams"), line.weight_grams);
    }
    out.put("payment.rail", &payment.rail);
    out.put("payment.id", &payment.id);
    out.maybe("payment.authorised_at", payment.authorised_at.as_ref().map(time));
    out.maybe("payment.avs", payment.avs.as_ref());
    out.maybe("payment.three_d_secure", payment.three_d_secure);
    out.maybe("payment.ip", payment.ip.as_ref());
    out.maybe("payment.device", payment.device.as_ref());
    out.maybe("payment.login", payment.login.as_ref());
    for (n, capture) in payment.captures.iter().enumerate() {
        out.put(format!("payment.captures[{n}].id"), &capture.id);
        out.put(format!("payment.captures[{n}].order_id"), &capture.order_id);
        out.put(format!("payment.captures[{n}].amount"), capture.amount.plain());
        out.put(format!("payment.captures[{n}].currency"), capture.amount.currency().code());
        out.put(format!("payment.captures[{n}].at"), time(&capture.at));
    }
    for (n, refund) in payment.refunds.iter().enumerate() {
        out.put(format!("payment.refunds[{n}].amount"), refund.amount.plain());
        out.put(format!("payment.refunds[{n}].currency"), refund.amount.currency().code());
        out.put(format!("payment.refunds[{n}].at"), time(&refund.at));
        out.put(format!("payment.refunds[{n}].status"), &refund.status);
        out.maybe(format!("payment.refunds[{n}].reference"), refund.reference.as_ref());
    }
    for (n, prior) in payment.prior.iter().enumerate() {
        out.put(format!("payment.prior[{n}].at"), time(&prior.at));
        out.maybe(format!("payment.prior[{n}].disputed"), prior.disputed);
        out.maybe(format!("payment.prior[{n}].ip"), prior.ip.as_ref());
        out.maybe(format!("payment.prior[{n}].device"), prior.device.as_ref());
        out.maybe(format!("payment.prior[{n}].login"), prior.login.as_ref());
        out.maybe(format!("payment.prior[{n}].ship_to_postcode"), prior.ship_to_postcode.as_ref());
    }
    for (n, other) in related.iter().enumerate() {
        out.put(format!("related[{n}].kind"), &other.kind);
        out.put(format!("related[{n}].about"), &other.about);
        out.maybe(format!("related[{n}].opened_at"), other.opened_at.as_ref().map(time));
        out.maybe(format!("related[{n}].status"), other.status.as_ref());
        out.maybe(format!("related[{n}].note"), other.note.as_ref());
    }
    if let Some(provider) = provider {
        out.put("provider.name", &provider.name);
        out.put("provider.code", &provider.code);
        out.maybe("provider.text", provider.text.as_ref());
    }
    out.0
}

/// The records as exhibit 0 with one passage a field.
pub fn exhibit(complaint: &Complaint, id: ExhibitId) -> (Exhibit, Vec<Passage>) {
    let passages: Vec<Passage> = fields(complaint)
        .into_iter()
        .zip(1u32..)
        .map(|((path, text), seq)| Passage {
            id: PassageId { exhibit: 0, seq },
            exhibit: id,
            sha256: Passage::digest(&text),
            text,
            place: Place::Record { path },
            role: PassageRole::Field,
            hidden: None,
            injection: false,
        })
        .collect();
    let text: String = passages.iter().map(|passage| format!("{}\n", passage.text)).collect();
    let exhibit = Exhibit {
        id,
        number: 0,
        file: "case.toml".to_owned(),
        kind: None,
        from: Submitter::Operator,
        received_at: complaint.opened_at,
        note: None,
        sha256: Passage::digest(&text),
        bytes: text.len() as u64,
        media: Media::Records,
        parent: None,
        state: Extraction::Text,
        auth: Authentication::FetchedByUs,
        verified_as_third: None,
        answers: None,
        warnings: Vec::new(),
    };
    (exhibit, passages)
}

/// RFC 3339 in UTC, whole seconds, as case.toml writes it.
pub fn time(at: &DateTime<Utc>) -> String {
    at.format("%Y-%m-%dT%H:%M:%SZ").to_string()
}

struct Fields(Vec<(String, String)>);

impl Fields {
    fn put(&mut self, path: impl Into<String>, value: impl ToString) {
        self.0.push((path.into(), value.to_string()));
    }

    fn maybe(&mut self, path: impl Into<String>, value: Option<impl ToString>) {
        if let Some(value) = value {
            self.put(path, value);
        }
    }

    fn address(&mut self, prefix: &str, address: Option<&Address>) {
        let Some(Address { name, line1, postcode, city, country }) = address else { return };
        for (field, value) in [("name", name), ("line1", line1), ("postcode", postcode), ("city", city), ("country", country)] {
            self.maybe(format!("{prefix}.{field}"), value.as_ref());
        }
    }
}
