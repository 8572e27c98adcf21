//! The two letters of a ruling, in plain words for a person who may have lost. The words are in `templates/letters/`;
//! this page gathers what fills them.

use super::cite::Cites;
use super::sentences;
use super::told;
use super::words::{self, Voice};
use crate::case::complaint::Category;
use crate::case::draft::*;
use crate::case::exhibit::{Extraction, Unreadable};
use crate::case::ruling::{Finding, Status};
use crate::case::{Decision, Dossier, Outcome, Reader, Reading, Side, prose, reader::weekday};
use crate::rules::RuleBook;
use askama::Template;
use std::collections::BTreeMap;

/// No letters: before anything is written, and for outcomes that tell the parties nothing.
pub fn none() -> Letters {
    let empty = || Letter { subject: String::new(), text: String::new() };
    Letters { consumer: empty(), merchant: empty() }
}

/// Other words for some sentences, ready for each side, by the element they speak to.
#[derive(Debug, Clone, Default)]
pub struct Words {
    /// The element's factual sentences, by their place among them.
    pub facts: BTreeMap<(String, usize), ForSides>,
    /// What the element comes to.
    pub verdicts: BTreeMap<String, ForSides>,
}

/// The sentence as each side reads it; absent where that side keeps the template's.
#[derive(Debug, Clone, Default)]
pub struct ForSides {
    pub consumer: Option<String>,
    pub merchant: Option<String>,
}

impl ForSides {
    fn to(&self, side: Side) -> Option<&String> {
        match side {
            Side::Consumer => self.consumer.as_ref(),
            Side::Merchant => self.merchant.as_ref(),
        }
    }
}

/// Both letters. `words` stand where the template's own sentences would.
pub fn write(
    book: &RuleBook,
    dossier: &Dossier,
    readings: &[Reading],
    decision: &Decision,
    draft: &Draft,
    words: &Words,
) -> Letters {
    let letter = |side| letter(side, book, dossier, readings, decision, draft, words);
    Letters { consumer: letter(Side::Consumer), merchant: letter(Side::Merchant) }
}

fn letter(
    side: Side,
    book: &RuleBook,
    dossier: &Dossier,
    readings: &[Reading],
    decision: &Decision,
    draft: &Draft,
    words: &Words,
) -> Letter {
    let order = &dossier.complaint.order.id;
    if decision.outcome == Outcome::Undetermined {
        return Letter { subject: format!("No letter yet about order {order}: questions are open"), text: String::new() };
    }
    let reader = Reader::of(&dossier.complaint, side);
    let reasons = reasons(book, dossier, readings, decision, side, words);
    let page = page(side, reasons, dossier, decision, draft);
    let subject = match side {
        Side::Consumer if page.provider_asked => format!("Your order {order}: {}", subject(decision)),
        Side::Merchant if page.provider_asked => format!("The payment provider about order {order}: {}", subject(decision)),
        Side::Consumer => format!("Your claim about order {order}: {}", subject(decision)),
        Side::Merchant => format!("A customer's claim about order {order}: {}", subject(decision)),
    };
    let text = match page.render() {
        Ok(text) => reader.localised(&prose::tidy(&without_addresses(&text))),
        // The templates are checked when the program is built; rendering into memory cannot fail.
        Err(_) => String::new(),
    };
    Letter { subject: words::sentence(&subject).trim_end_matches('.').to_owned(), text }
}

fn subject(decision: &Decision) -> &'static str {
    match decision.outcome {
        Outcome::RefundFull => "refund in full",
        Outcome::RefundPartial => "refund in part",
        Outcome::RefundOnReturn => "refund once the goods are back",
        Outcome::Replacement => "replacement",
        Outcome::NoRefund => "no refund",
        Outcome::RequestEvidence => "a question before we decide",
        Outcome::Hold => "on hold",
        Outcome::Withdrawn => "closed as withdrawn",
        Outcome::Settled => "settled",
        Outcome::OutOfScope => "not for us to decide",
        Outcome::Escalate => "with a senior colleague",
        Outcome::Undetermined => "questions are open",
    }
}

/// What the templates may show.
#[derive(Template)]
#[template(path = "letters/letter.txt", escape = "none")]
struct Page<'a> {
    side: Side,
    outcome: Outcome,
    /// The payment provider raised it; the consumer claims nothing.
    provider_asked: bool,
    /// To stop the order, or what is the matter with it.
    stop: bool,
    name: &'a str,
    order: &'a str,
    shop: &'a str,
    customer: &'a str,
    claimed: String,
    claimed_on: String,
    amount: String,
    arithmetic: Vec<String>,
    because: String,
    clause: &'a str,
    reasons: Vec<Reason>,
    /// This side's own story, as it told it.
    said: String,
    /// The other side's story.
    other_said: String,
    exhibits: Vec<Looked>,
    would_change: Vec<String>,
    /// What this side is asked.
    asks: Vec<String>,
    until: String,
    /// The same with its end, for a deadline of this reader.
    until_end: String,
    pays: &'a str,
    pay_to: &'static str,
    outside: &'static [&'static str],
    made: &'static str,
    case_page: &'static str,
    contest_by: &'static str,
    pay_by: &'static str,
    answer_by: &'static str,
}

struct Reason {
    /// What the decision turns on.
    point: String,
    /// Whether it was shown.
    result: String,
    /// What that rests on.
    facts: Vec<String>,
}

struct Looked {
    label: String,
    what: String,
    why: String,
}

impl Page<'_> {
    fn to_consumer(&self) -> bool {
        self.side == Side::Consumer
    }

    /// What was decided, to the consumer.
    fn matter(&self) -> String {
        let Page { order, shop, claimed_on, .. } = self;
        match (self.provider_asked, self.stop) {
            (false, _) => format!("your claim of {claimed_on} about order {order} from {shop}"),
            (true, true) => format!("the payment provider's request of {claimed_on} to stop your order {order} from {shop}"),
            (true, false) => format!("the payment provider's question of {claimed_on} about your order {order} from {shop}"),
        }
    }

    /// The first sentence to the consumer of a case that is not decided yet.
    fn thanks(&self) -> String {
        let Page { order, shop, claimed_on, .. } = self;
        let what = if self.stop { "asked the shop to stop" } else { "asked about" };
        if self.provider_asked {
            format!(
                "On {claimed_on} your payment provider {what} your order {order} from {shop}. You have claimed nothing, and nothing is held against you."
            )
        } else {
            format!("Thank you for {}.", self.matter())
        }
    }

    /// What was brought, to the merchant; the sentence goes on.
    fn filed(&self) -> String {
        let Page { order, customer, claimed_on, .. } = self;
        match (self.provider_asked, self.stop) {
            (false, _) => format!("{customer} filed a claim on {claimed_on} about order {order}"),
            (true, true) => format!("On {claimed_on} the payment provider asked to stop order {order} of {customer}"),
            (true, false) => format!("On {claimed_on} the payment provider asked about order {order} of {customer}"),
        }
    }

    /// The case ends with this letter, unless somebody disagrees.
    fn is_final(&self) -> bool {
        !matches!(self.outcome, Outcome::RequestEvidence | Outcome::Hold | Outcome::Escalate)
    }
}

fn page<'a>(side: Side, reasons: Vec<Reason>, dossier: &'a Dossier, decision: &'a Decision, draft: &'a Draft) -> Page<'a> {
    let complaint = &dossier.complaint;
    let (consumer, merchant) = (complaint.consumer.name.as_str(), complaint.merchant.name.as_str());
    let voice = Voice::To(side);
    let reader = Reader::of(complaint, side);
    let manual = |text: &str| words::sentence(&prose::addressed(text, side));
    let claim = words::quoted(words::beginning(&complaint.claim.statement, 300));
    let answer = complaint.merchant.response.as_ref().map(|response| words::quoted(words::beginning(&response.statement, 300)));
    let provider_asked = complaint.category == Category::ProviderRisk;
    let (said, other_said) = match side {
        // The claim's words are the provider's.
        Side::Consumer if provider_asked => (String::new(), answer.unwrap_or_default()),
        Side::Consumer => (claim, answer.unwrap_or_default()),
        Side::Merchant => (answer.unwrap_or_default(), claim),
    };
    Page {
        side,
        outcome: decision.outcome,
        provider_asked,
        stop: complaint.subtype.as_deref() != Some("inquiry"),
        name: if side == Side::Consumer { consumer } else { merchant },
        order: &complaint.order.id,
        shop: merchant,
        customer: consumer,
        claimed: complaint.claim.amount.to_string(),
        claimed_on: words::day(reader.day(complaint.opened_at)),
        amount: decision.amount.map(|amount| amount.to_string()).unwrap_or_default(),
        // The claim itself, in one line, is no calculation.
        arithmetic: decision
            .arithmetic
            .iter()
            .filter(|_| decision.outcome != Outcome::RefundFull || decision.arithmetic.len() > 1)
            .map(|line| reader.sums(&manual(line), complaint.claim.amount.currency()))
            .collect(),
        because: manual(&decision.because),
        clause: decision.clause.as_deref().unwrap_or_default(),
        reasons,
        said,
        other_said,
        exhibits: looked(dossier, draft, voice, reader),
        would_change: decision.would_change.iter().map(|line| manual(line)).collect(),
        asks: decision.asks.iter().filter(|ask| ask.party == side).map(|ask| manual(&ask.question)).collect(),
        until: decision.until.map(weekday).unwrap_or_default(),
        until_end: decision.until.map(|day| reader.deadline(day)).unwrap_or_default(),
        pays: decision.cost_bearer.as_deref().unwrap_or("merchant"),
        pay_to: pay_to(&complaint.payment.rail, side),
        outside: outside(&complaint.consumer.country),
        made: MADE_SLOT,
        case_page: PAGE_SLOT,
        contest_by: CONTEST_BY_SLOT,
        pay_by: PAY_BY_SLOT,
        answer_by: ANSWER_BY_SLOT,
    }
}

/// The findings that decide, each with the facts it rests on, in the reader's voice.
fn reasons(
    book: &RuleBook,
    dossier: &Dossier,
    readings: &[Reading],
    decision: &Decision,
    side: Side,
    words: &Words,
) -> Vec<Reason> {
    let (cites, voice) = (Cites::new(dossier), Voice::To(side));
    let decisive = decision.findings.iter().filter(|finding| finding.decisive);
    decisive
        .map(|finding| Reason {
            point: words::sentence(&prose::addressed(&finding.says, side)),
            result: words
                .verdicts
                .get(&finding.element)
                .and_then(|said| said.to(side).cloned())
                .unwrap_or_else(|| words::ended(&found(finding, voice, dossier))),
            facts: told::counted(book, &cites, readings, finding, voice)
                .into_iter()
                .enumerate()
                .map(|(nth, told)| {
                    let said = words.facts.get(&(finding.element.clone(), nth)).and_then(|said| said.to(side).cloned());
                    said.unwrap_or_else(|| prose::addressed(&told.text, side))
                })
                .collect(),
        })
        .collect()
}

/// What a point comes to, after `We found:`.
fn found(finding: &Finding, voice: Voice, dossier: &Dossier) -> String {
    match finding.status {
        Status::Proved => "yes, the evidence shows this".to_owned(),
        Status::Disproved => "no, the evidence shows that this is not so".to_owned(),
        Status::Open | Status::Contested => sentences::verdict(finding, voice, dossier),
    }
}

fn looked(dossier: &Dossier, draft: &Draft, voice: Voice, reader: Reader<'_>) -> Vec<Looked> {
    let row = |exhibit: &crate::case::Exhibit| {
        let status = draft.ledger.iter().find(|row| row.exhibit == format!("E{}", exhibit.number)).map(|row| row.status);
        let name = exhibit.file.rsplit('/').next().unwrap_or(&exhibit.file);
        let what = if exhibit.is_records() {
            "our own records of the order, the payment and the claim".to_owned()
        } else {
            format!("{} on {} ({name})", words::document(exhibit, voice), words::day(reader.day(exhibit.received_at)))
        };
        let why = match (status, &exhibit.state) {
            _ if exhibit.quarantined() => {
                "we do not use it, because it holds text that addresses the reader instead of showing what happened".to_owned()
            }
            (Some(LedgerStatus::ReliedOn), _) => "our decision rests on it".to_owned(),
            (_, Extraction::Unreadable { reason, .. }) => format!("we could not read it, because it is {}", unreadable(*reason)),
            (Some(LedgerStatus::Irrelevant), _) => "it says nothing about the points that decide".to_owned(),
            _ => "looked at; it does not change the result".to_owned(),
        };
        Looked { label: format!("E{}", exhibit.number), what, why }
    };
    dossier.exhibits.iter().map(row).collect()
}

fn unreadable(reason: Unreadable) -> &'static str {
    match reason {
        Unreadable::Encrypted => "protected by a password",
        Unreadable::Damaged => "damaged or cut off",
        Unreadable::ImageOnly => "a picture without text; a person looked at it",
        Unreadable::Empty => "empty",
        Unreadable::OverLimits => "too large",
        Unreadable::UnknownFormat => "of a kind we cannot open",
    }
}

fn pay_to(rail: &str, side: Side) -> &'static str {
    match (rail, side) {
        ("visa" | "mastercard" | "amex" | "discover", Side::Consumer) => "to the card you paid with",
        ("visa" | "mastercard" | "amex" | "discover", Side::Merchant) => "to the card the customer paid with",
        ("klarna", _) => "through Klarna",
        ("paypal", _) => "through PayPal",
        ("sepa", Side::Consumer) => "to the bank account you paid from",
        ("sepa", Side::Merchant) => "to the bank account the customer paid from",
        (_, Side::Consumer) => "the way you paid",
        (_, Side::Merchant) => "the way the customer paid",
    }
}

/// Where a consumer may turn besides us, by group of countries, in general words.
fn outside(country: &str) -> &'static [&'static str] {
    const EEA: [&str; 30] = [
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU",
        "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
    ];
    match country {
        _ if EEA.contains(&country) => &[
            "the consumer advice service or the recognised consumer dispute body of your country",
            "the European Consumer Centre of your country, if the shop is in another EU country, Norway or Iceland",
            "a court; most countries have a simple procedure for small claims",
        ],
        "GB" => &[
            "the Citizens Advice consumer service",
            "an alternative dispute resolution scheme, if the shop belongs to one",
            "the small claims procedure of the county court (in Scotland: simple procedure)",
        ],
        "US" => &["the consumer protection office or attorney general of your state", "a small claims court"],
        "CA" => &["the consumer affairs office of your province or territory", "a small claims court"],
        "AU" | "NZ" => &[
            "the consumer protection authority of your state or country",
            "the tribunal or court for small claims where you live",
        ],
        "CH" => &["a consumer organisation or the ombudsman's office of the trade", "the conciliation authority where you live"],
        _ => &[
            "the consumer protection authority or a consumer organisation where you live",
            "the court for small claims where you live",
        ],
    }
}

/// A letter carries no e-mail address of anybody: a quoted statement may hold the other side's.
fn without_addresses(text: &str) -> String {
    static ADDRESS: std::sync::LazyLock<regex::Regex> =
        std::sync::LazyLock::new(|| regex::Regex::new(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+").expect("a valid pattern"));
    ADDRESS.replace_all(text, "[e-mail address left out]").into_owned()
}
