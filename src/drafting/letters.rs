//! The two letters of a ruling, in plain words for a person who may have lost, each in its reader's language. What stands where
//! is in `templates/letters/`, the words are in `templates/languages/`; this page gathers what fills them.

use super::arithmetic;
use super::cite::Cites;
use super::looked::looked;
use super::sentences;
use super::told;
use super::words::{self, Voice};
use crate::case::complaint::Category;
use crate::case::draft::*;
use crate::case::ruling::{Finding, Status};
use crate::case::{Decision, Dossier, Outcome, Reader, Reading, Side, private, prose};
use crate::languages::{Args, Language, args, english};
use crate::rules::RuleBook;
use askama::Template;
use std::collections::BTreeMap;

/// No letters: before anything is written, and for outcomes that tell the parties nothing.
pub fn none() -> Letters {
    Letters { consumer: Letter::default(), merchant: Letter::default() }
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

/// Both letters. `words` stand where the template's own sentences would, in a letter that is English: nobody has checked a
/// model's words in another language.
pub fn write(
    book: &RuleBook,
    dossier: &Dossier,
    readings: &[Reading],
    decision: &Decision,
    draft: &Draft,
    words: &Words,
) -> Letters {
    let desk = Desk { book, dossier, readings, decision, draft };
    let letter = |side| {
        let reader = Reader::of(&dossier.complaint, side);
        if reader.language.is_english() {
            return desk.letter(side, reader, words);
        }
        // Sentence by sentence the same letter.
        let in_english = desk.letter(side, reader.of_letter_in(english()), &Words::default());
        let mut letter = desk.letter(side, reader, &Words::default());
        letter.language = Some(reader.language.tag().to_owned());
        letter.english = Some(Box::new(in_english));
        letter
    };
    Letters { consumer: letter(Side::Consumer), merchant: letter(Side::Merchant) }
}

/// What a letter is made from.
struct Desk<'a> {
    book: &'a RuleBook,
    dossier: &'a Dossier,
    readings: &'a [Reading],
    decision: &'a Decision,
    draft: &'a Draft,
}

impl Desk<'_> {
    fn letter(&self, side: Side, reader: Reader<'_>, words: &Words) -> Letter {
        let order = &self.dossier.complaint.order.id;
        if self.decision.outcome == Outcome::Undetermined {
            return Letter::new(format!("No letter yet about order {order}: questions are open"), "");
        }
        let language = reader.language;
        let page = page(side, reader, self.reasons(side, reader, words), self);
        let about = match side {
            Side::Consumer if page.provider_asked => "order",
            Side::Merchant if page.provider_asked => "provider",
            Side::Consumer => "claim",
            Side::Merchant => "customer",
        };
        let outcome = self.decision.outcome.as_str();
        let subject = language.say("subject", &args([("about", about), ("order", order), ("outcome", outcome)]));
        let text = match page.render() {
            Ok(text) => language.joined(reader.localised(&prose::tidy(&without_addresses(&text, language)))),
            // The templates are checked when the program is built; rendering into memory cannot fail.
            Err(_) => String::new(),
        };
        Letter::new(subject, text)
    }

    /// The findings that decide, each with the facts it rests on, in the reader's voice.
    fn reasons(&self, side: Side, reader: Reader<'_>, words: &Words) -> Vec<Reason> {
        let Desk { book, dossier, readings, decision, .. } = *self;
        let language = reader.language;
        let (cites, voice) = (Cites::new(dossier), Voice::To(side, language));
        let decisive = decision.findings.iter().filter(|finding| finding.decisive);
        let reason = |finding: &Finding| {
            let verdict = words.verdicts.get(&finding.element).and_then(|said| said.to(side).cloned());
            let verdict = verdict.unwrap_or_else(|| language.ended(&found(finding, voice, dossier)));
            let facts = told::counted(book, &cites, readings, finding, voice).into_iter().enumerate().map(|(nth, told)| {
                let said = words.facts.get(&(finding.element.clone(), nth)).and_then(|said| said.to(side).cloned());
                // The ruling may show the number of a card that the file holds; a letter never does.
                let told = || private::quoted(&told.text, &dossier.complaint, side);
                language.say("evidence", &args([("fact", &said.unwrap_or_else(told))]))
            });
            Reason {
                point: prose::manual(&finding.says, side, language),
                result: language.say("we-found", &args([("result", &verdict)])),
                facts: facts.collect(),
            }
        };
        decisive.map(reason).collect()
    }
}

/// What the templates may show.
#[derive(Template)]
#[template(path = "letters/letter.txt", escape = "none")]
struct Page<'a> {
    side: Side,
    outcome: Outcome,
    language: &'static Language,
    /// What fills the places of the messages.
    args: Args,
    /// The payment provider raised it; the consumer claims nothing.
    provider_asked: bool,
    amount: String,
    arithmetic: Vec<String>,
    because: String,
    clause: &'a str,
    reasons: Vec<Reason>,
    /// This side's own story, as it told it.
    said: String,
    /// The other side's story.
    other_said: String,
    exhibits: Vec<String>,
    would_change: Vec<String>,
    /// What this side is asked.
    asks: Vec<String>,
    until: String,
    pays: &'a str,
    outside: Vec<String>,
    made: &'static str,
}

struct Reason {
    /// What the decision turns on.
    point: String,
    /// Whether it was shown.
    result: String,
    /// What that rests on.
    facts: Vec<String>,
}

impl Page<'_> {
    fn say(&self, id: &str) -> String {
        self.language.say(id, &self.args)
    }

    fn heading(&self, id: &str) -> String {
        self.language.heading(id)
    }

    fn to_consumer(&self) -> bool {
        self.side == Side::Consumer
    }

    /// The case ends with this letter, unless somebody disagrees.
    fn is_final(&self) -> bool {
        !matches!(self.outcome, Outcome::RequestEvidence | Outcome::Hold | Outcome::Escalate)
    }
}

fn page<'a>(side: Side, reader: Reader<'_>, reasons: Vec<Reason>, desk: &Desk<'a>) -> Page<'a> {
    let Desk { dossier, decision, draft, .. } = *desk;
    let complaint = &dossier.complaint;
    let language = reader.language;
    let (consumer, merchant) = (complaint.consumer.name.as_str(), complaint.merchant.name.as_str());
    let manual = |text: &str| prose::manual(text, side, language);
    let claim = words::quoted(words::beginning(&complaint.claim.statement, 300));
    let answer = complaint.merchant.response.as_ref().map(|response| words::quoted(words::beginning(&response.statement, 300)));
    let provider_asked = complaint.category == Category::ProviderRisk;
    let (said, other_said) = match side {
        // The claim's words are the provider's.
        Side::Consumer if provider_asked => (String::new(), answer.unwrap_or_default()),
        Side::Consumer => (claim, answer.unwrap_or_default()),
        Side::Merchant => (answer.unwrap_or_default(), claim),
    };
    let amount = decision.amount.map(|amount| amount.to_string()).unwrap_or_default();
    let until = decision.until.map(|day| language.weekday(day)).unwrap_or_default();
    let asks: Vec<String> = decision.asks.iter().filter(|ask| ask.party == side).map(|ask| manual(&ask.question)).collect();
    let answer_until = match decision.until {
        None => ANSWER_BY_SLOT.to_owned(),
        Some(_) if asks.is_empty() => until.clone(),
        // A deadline of this reader, with its end.
        Some(day) => reader.deadline(day),
    };
    let pays = decision.cost_bearer.as_deref().unwrap_or("merchant");
    Page {
        args: args([
            ("name", if side == Side::Consumer { consumer } else { merchant }),
            ("order", &complaint.order.id),
            ("shop", merchant),
            ("customer", consumer),
            ("kind", kind(provider_asked, complaint.subtype.as_deref())),
            ("claimed", &complaint.claim.amount.to_string()),
            ("claimed_on", &language.day(reader.day(complaint.opened_at))),
            ("amount", &amount),
            ("said", &said),
            ("other_said", &other_said),
            ("who", if side == Side::Consumer { "shop" } else { other_teller(provider_asked) }),
            ("until", &until),
            ("answer_until", &answer_until),
            ("pays", pays),
            ("pay_to", &language.say(pay_to(&complaint.payment.rail), &args([("to", side.as_str())]))),
            ("case_page", PAGE_SLOT),
            ("contest_by", CONTEST_BY_SLOT),
            ("pay_by", PAY_BY_SLOT),
        ]),
        side,
        outcome: decision.outcome,
        language,
        provider_asked,
        amount,
        // The claim itself, in one line, is no calculation.
        arithmetic: decision
            .arithmetic
            .iter()
            .filter(|_| decision.outcome != Outcome::RefundFull || decision.arithmetic.len() > 1)
            .map(|line| reader.sums(&arithmetic::said(line, side, language), complaint.claim.amount.currency()))
            .collect(),
        because: manual(&decision.because),
        clause: decision.clause.as_deref().unwrap_or_default(),
        reasons,
        said,
        other_said,
        exhibits: looked(dossier, draft, Voice::To(side, language), reader),
        would_change: decision.would_change.iter().map(|line| manual(line)).collect(),
        asks,
        until,
        pays,
        outside: outside(&complaint.consumer.country).iter().map(|id| language.word(id)).collect(),
        made: MADE_SLOT,
    }
}

/// What was brought: a claim, or to stop the order, or what is the matter with it.
fn kind(provider_asked: bool, subtype: Option<&str>) -> &'static str {
    match (provider_asked, subtype) {
        (false, _) => "claim",
        (true, Some("inquiry")) => "question",
        (true, _) => "stop",
    }
}

fn other_teller(provider_asked: bool) -> &'static str {
    if provider_asked { "provider" } else { "customer" }
}

/// What a point comes to, after `We found:`.
fn found(finding: &Finding, voice: Voice, dossier: &Dossier) -> String {
    match finding.status {
        Status::Proved => voice.language().word("found-yes"),
        Status::Disproved => voice.language().word("found-no"),
        Status::Open | Status::Contested => sentences::verdict(finding, voice, dossier),
    }
}

fn pay_to(rail: &str) -> &'static str {
    match rail {
        "visa" | "mastercard" | "amex" | "discover" => "pay-to-card",
        "klarna" => "pay-to-klarna",
        "paypal" => "pay-to-paypal",
        "sepa" => "pay-to-account",
        _ => "pay-to-same",
    }
}

/// Where a consumer may turn besides us, by group of countries, in general words.
fn outside(country: &str) -> &'static [&'static str] {
    const EEA: [&str; 30] = [
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU",
        "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
    ];
    match country {
        _ if EEA.contains(&country) => &["outside-eea-1", "outside-eea-2", "outside-eea-3"],
        "GB" => &["outside-gb-1", "outside-gb-2", "outside-gb-3"],
        "US" => &["outside-us-1", "outside-us-2"],
        "CA" => &["outside-ca-1", "outside-ca-2"],
        "AU" | "NZ" => &["outside-au-1", "outside-au-2"],
        "CH" => &["outside-ch-1", "outside-ch-2"],
        _ => &["outside-other-1", "outside-other-2"],
    }
}

/// A letter carries no e-mail address of anybody: a quoted statement may hold the other side's.
fn without_addresses(text: &str, language: &Language) -> String {
    static ADDRESS: std::sync::LazyLock<regex::Regex> =
        std::sync::LazyLock::new(|| regex::Regex::new(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+").expect("a valid pattern"));
    ADDRESS.replace_all(text, regex::NoExpand(&language.word("address-left-out"))).into_owned()
}
