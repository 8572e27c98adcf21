//! The ruling, sentence by sentence: positions, findings in the manual's order, reasons, amount, what comes next.

use super::cite::Cites;
use super::told;
use super::words::{self, Voice};
use crate::case::complaint::Category;
use crate::case::draft::{Sentence, SentenceKind, Support};
use crate::case::exhibit::WarningKind;
use crate::case::ruling::{DecidedBy, Finding, LayerAnswer, Status};
use crate::case::{Decision, Dossier, Outcome, Reading, Side};
use crate::rules::RuleBook;

/// Longest piece of a party's own words that a ruling repeats; the whole is one click away.
const POSITION_BYTES: usize = 420;

pub fn all(
    book: &RuleBook,
    dossier: &Dossier,
    readings: &[Reading],
    decision: &Decision,
    cites: &mut Cites<'_>,
) -> Vec<Sentence> {
    let mut out = Page { sentences: Vec::new(), cites };
    out.positions(dossier);
    for finding in decision.findings.iter().filter(|finding| worth_telling(finding)) {
        out.finding(book, dossier, readings, finding);
    }
    for row in super::marks::table(out.cites, readings) {
        let ids = out.cites.all(row.spans.into_iter());
        let support = if ids.is_empty() { Support::Uncited } else { Support::Verified };
        out.push(SentenceKind::Fact, support, row.text, ids, None);
    }
    out.set_aside(dossier);
    out.result(decision);
    out.layers(decision);
    out.amount(dossier, decision);
    out.codes(book, dossier, decision);
    out.next(decision);
    out.sentences
}

/// A gate that did not fire and decided nothing is not worth a reader's time; it stays in `findings`.
pub(super) fn worth_telling(finding: &Finding) -> bool {
    let gate = finding.clause.as_deref().is_some_and(|clause| clause.starts_with('G'));
    let told = !finding.counted.is_empty() || matches!(finding.status, Status::Contested);
    finding.decisive || (told && !gate)
}

/// What a finding comes to.
pub fn verdict(finding: &Finding, voice: Voice, dossier: &Dossier) -> String {
    let language = voice.language();
    // Where the payment provider raised the case, its side is the consumer's in the rules.
    let provider = dossier.complaint.category == Category::ProviderRisk;
    match (finding.status, finding.burden) {
        (Status::Open, Some(Side::Consumer)) if provider => language.word("found-nothing-provider"),
        (Status::Proved, _) => "the evidence shows that this is so".to_owned(),
        (Status::Disproved, _) => "the evidence shows that this is not so".to_owned(),
        (Status::Contested, _) => language.word("found-contested"),
        (Status::Open, Some(side)) => voice.say("found-nothing-burden", side),
        (Status::Open, None) => language.word("found-nothing"),
    }
}

struct Page<'c, 'd> {
    sentences: Vec<Sentence>,
    cites: &'c mut Cites<'d>,
}

impl Page<'_, '_> {
    fn push(&mut self, kind: SentenceKind, support: Support, text: String, citations: Vec<String>, element: Option<&str>) {
        self.sentences.push(Sentence { text, kind, support, citations, element: element.map(str::to_owned), by_model: false });
    }

    fn plain(&mut self, kind: SentenceKind, text: impl AsRef<str>) {
        self.push(kind, Support::None, words::sentence(text.as_ref()), Vec::new(), None);
    }

    fn positions(&mut self, dossier: &Dossier) {
        let complaint = &dossier.complaint;
        if let Some((id, said)) = self.cites.record_words("claim.statement", POSITION_BYTES) {
            let who = if complaint.category == Category::ProviderRisk { "payment provider" } else { "consumer" };
            let text = format!("The {who} says: {}", words::quoted(said));
            self.push(SentenceKind::Position, Support::Asserted, text, vec![id], None);
        }
        let Some(response) = &complaint.merchant.response else {
            self.plain(SentenceKind::Position, "The merchant has not answered the claim");
            return;
        };
        if let Some((id, said)) = self.cites.record_words("merchant.response.statement", POSITION_BYTES) {
            let stand = if response.accepts { "accepts the claim" } else { "does not accept the claim" };
            let text = format!("The merchant {stand} and says: {}", words::quoted(said));
            let ids = std::iter::once(id).chain(self.cites.record("merchant.response.accepts")).collect();
            self.push(SentenceKind::Position, Support::Asserted, text, ids, None);
        }
    }

    fn finding(&mut self, book: &RuleBook, dossier: &Dossier, readings: &[Reading], finding: &Finding) {
        let element = Some(finding.element.as_str());
        for told in told::counted(book, self.cites, readings, finding, Voice::Ruling) {
            let ids = self.cites.all(told.spans.into_iter());
            let support = match (ids.is_empty() || told.unfounded, told.own_words_only) {
                (true, _) => Support::Uncited,
                (false, true) => Support::Asserted,
                (false, false) => Support::Verified,
            };
            self.push(SentenceKind::Fact, support, told.text, ids, element);
        }
        let claim = words::sentence(&finding.says);
        let text = format!("{}: {}.", claim.trim_end_matches('.'), verdict(finding, Voice::Ruling, dossier));
        self.push(SentenceKind::Reasoning, Support::None, text, Vec::new(), element);
    }

    fn set_aside(&mut self, dossier: &Dossier) {
        for exhibit in &dossier.exhibits {
            if exhibit.quarantined() {
                let text = format!(
                    "E{} ({}) is set aside: it holds text addressed to the reader instead of telling what happened; nothing rests on it",
                    exhibit.number, exhibit.file
                );
                self.plain(SentenceKind::Procedure, text);
            } else if exhibit.warnings.iter().any(|warning| warning.kind == WarningKind::Integrity) {
                self.plain(
                    SentenceKind::Procedure,
                    format!("E{} ({}) does not fit this case in every point; see its warnings", exhibit.number, exhibit.file),
                );
            }
        }
    }

    fn result(&mut self, decision: &Decision) {
        if !decision.because.is_empty() {
            let ids: Vec<String> = decision.records.iter().filter_map(|path| self.cites.record(path)).collect();
            let support = if ids.is_empty() { Support::None } else { Support::Verified };
            self.push(SentenceKind::Reasoning, support, words::sentence(&decision.because), ids, None);
        }
        match (&decision.clause, decision.outcome) {
            (Some(clause), outcome) => {
                let by = match decision.decided_by {
                    DecidedBy::AllCompletions => "whatever is still open could not change this",
                    DecidedBy::Burden => "who had to show a point and did not carries it",
                    DecidedBy::Person => "a person weighed it",
                };
                let text =
                    format!("Under rule {clause} of the manual the result is: {}; {by}", outcome.in_words().to_lowercase());
                self.plain(SentenceKind::Rule, text);
            }
            (None, outcome) => self
                .plain(SentenceKind::Rule, format!("No rule of the manual decides yet: {}", outcome.in_words().to_lowercase())),
        }
        for question in &decision.open_questions {
            let places: Vec<String> = question.look_in.iter().map(|number| format!("E{number}")).collect();
            let look = if places.is_empty() { String::new() } else { format!(" (look in {})", words::list(&places)) };
            self.plain(SentenceKind::Procedure, format!("Open: {}{look}", question.question));
        }
    }

    /// Both layers of law, where they differ: who reads the ruling sees what each would have come to.
    fn layers(&mut self, decision: &Decision) {
        if decision.layers.is_empty() {
            return;
        }
        let told = |answer: &LayerAnswer| {
            let clause = answer.clause.as_ref().map_or_else(String::new, |clause| format!(" (rule {clause})"));
            let cost = match answer.cost_bearer.as_deref() {
                None => String::new(),
                Some("nobody") => ", and nobody bears a cost".to_owned(),
                Some(who) => format!(", and the {who} bears the cost"),
            };
            let outcome = answer.outcome.in_words().to_lowercase();
            format!("under {}: {outcome}{clause}, because {}{cost}", answer.layer.in_words(), answer.because)
        };
        let both: Vec<String> = decision.layers.iter().map(told).collect();
        self.plain(
            SentenceKind::Rule,
            format!("Consumer law and the payment scheme answer differently. {}", words::sentence(&both[0])),
        );
        for other in &both[1..] {
            self.plain(SentenceKind::Rule, other);
        }
        self.plain(SentenceKind::Rule, "The consumer gets the answer that protects them more");
    }

    /// What the provider needs: the kind of dispute and the reason of the result in its own codes.
    fn codes(&mut self, book: &RuleBook, dossier: &Dossier, decision: &Decision) {
        let complaint = &dossier.complaint;
        if let Some(reason) = &complaint.provider {
            let stands = book.kinds_of(&reason.name, &reason.code);
            let kinds: Vec<String> = stands.iter().map(|kind| format!("“{}”", kind.title())).collect();
            let text = match kinds.as_slice() {
                [] => format!(
                    "The provider filed the dispute under {} {}, which the manual's list of codes does not hold",
                    reason.name, reason.code
                ),
                kinds => format!(
                    "The provider filed the dispute under {} {}, which stands for {}",
                    reason.name,
                    reason.code,
                    words::either(kinds)
                ),
            };
            let ids: Vec<String> =
                ["provider.name", "provider.code"].into_iter().filter_map(|path| self.cites.record(path)).collect();
            self.push(SentenceKind::Procedure, Support::Verified, words::sentence(&text), ids, None);
        }
        if let Some(code) = &decision.reason_code {
            let says = book.reason_says(code).map_or_else(String::new, |says| format!(" ({says})"));
            let filed = book.filed_as(complaint.category, &complaint.payment.rail);
            let filed = match filed.as_slice() {
                [] => String::new(),
                codes => format!("; the kind of dispute is {}", words::either(codes)),
            };
            self.plain(SentenceKind::Procedure, format!("In providers' codes the reason of the result is {code}{says}{filed}"));
        }
    }

    fn amount(&mut self, dossier: &Dossier, decision: &Decision) {
        let money_fields = money_records(dossier);
        for line in &decision.arithmetic {
            let named: Vec<&str> =
                money_fields.iter().filter(|(_, plain)| has_number(line, plain)).map(|(path, _)| path.as_str()).collect();
            let ids: Vec<String> = named.into_iter().filter_map(|path| self.cites.record(path)).collect();
            let support = if ids.is_empty() { Support::None } else { Support::Verified };
            self.push(SentenceKind::Amount, support, words::sentence(line), ids, None);
        }
        let Some(amount) = decision.amount else { return };
        let claimed = dossier.complaint.claim.amount;
        let ids: Vec<String> =
            ["claim.amount", "claim.currency"].into_iter().filter_map(|path| self.cites.record(path)).collect();
        let text = format!("The consumer gets {amount} of the {claimed} claimed.");
        self.push(SentenceKind::Amount, Support::Verified, text, ids, None);
    }

    fn next(&mut self, decision: &Decision) {
        for ask in &decision.asks {
            let who = if ask.party == Side::Consumer { "consumer" } else { "merchant" };
            self.plain(SentenceKind::Procedure, format!("To ask the {who}: {}", ask.question));
        }
        if let Some(until) = decision.until {
            let what = if decision.outcome == Outcome::Hold { "The hold ends on" } else { "The time to answer ends on" };
            self.plain(SentenceKind::Procedure, format!("{what} {}", words::day(until)));
        }
        for change in &decision.would_change {
            self.plain(SentenceKind::Procedure, format!("What would change the result: {change}"));
        }
        for reason in &decision.second_review_reasons {
            self.plain(SentenceKind::Procedure, format!("A second person must look: {}", words::plain(reason)));
        }
        if !matches!(decision.outcome, Outcome::Undetermined | Outcome::RequestEvidence | Outcome::Escalate) {
            let days = crate::case::draft::CONTEST_DAYS;
            self.plain(
                SentenceKind::Procedure,
                format!("Either side may ask for another look within {days} days of the decision"),
            );
        }
    }
}

/// The records that hold amounts, with the amount as written.
fn money_records(dossier: &Dossier) -> Vec<(String, String)> {
    let is_money = |path: &str| {
        ["claim.amount", "order.total", "order.shipping"].contains(&path)
            || (path.starts_with("payment.") && path.ends_with(".amount"))
            || (path.starts_with("order.lines") && path.ends_with(".unit_price"))
    };
    crate::case::records::fields(&dossier.complaint).into_iter().filter(|(path, _)| is_money(path)).collect()
}

/// Whether the number stands in the line by itself (`5.00` does not stand in `15.00`).
fn has_number(line: &str, number: &str) -> bool {
    line.match_indices(number).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + number.len()..].chars().next();
        let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        !digit(before) && !digit(after) && before != Some('.')
    })
}
