//! Codes of payment providers: a code of theirs to our categories, a category to their codes, and the reasons a ruling gives back.

use super::fault::{Report, did_you_mean};
use super::file::RawCodes;
use crate::case::complaint::{Category, ProviderReason};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The map of `codes.toml`; empty for a book without that file.
#[derive(Debug, Clone, Default)]
pub struct Codes {
    /// Id and name, as `mastercard` and `Mastercard`.
    providers: BTreeMap<String, String>,
    rows: Vec<Row>,
    results: BTreeMap<String, String>,
}

#[derive(Debug, Clone)]
struct Row {
    category: Category,
    provider: String,
    codes: Vec<String>,
    source: String,
}

/// What the provider's code says about the kind of a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Agrees {
    /// No code came with the claim.
    NoCode,
    ThisKind,
    AnotherKind,
    /// The map holds no such provider or code.
    Unknown,
}

impl Agrees {
    /// The words that rules may ask for.
    pub const WORDS: [&'static str; 3] = ["this_kind", "another_kind", "unknown"];

    /// As in [`Agrees::WORDS`]; nothing where there is no code.
    pub fn word(self) -> Option<&'static str> {
        match self {
            Agrees::NoCode => None,
            Agrees::ThisKind => Some("this_kind"),
            Agrees::AnotherKind => Some("another_kind"),
            Agrees::Unknown => Some("unknown"),
        }
    }
}

/// The codes of one category with one provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeText {
    pub provider: String,
    pub codes: Vec<String>,
    pub source: String,
}

impl Codes {
    /// The categories that a provider's code stands for; none where it is not known.
    pub fn categories(&self, provider: &str, code: &str) -> Vec<Category> {
        let (provider, code) = (plain(provider), plain(code));
        let named = |id: &str| plain(id) == provider || self.providers.get(id).is_some_and(|name| plain(name) == provider);
        let holds = |known: &String| match plain(known).strip_suffix('*') {
            Some(start) => code.starts_with(start),
            None => plain(known) == code,
        };
        self.rows.iter().filter(|row| named(&row.provider) && row.codes.iter().any(holds)).map(|row| row.category).collect()
    }

    /// Whether the code that came with a claim agrees with its category.
    pub fn agrees(&self, category: Category, reason: Option<&ProviderReason>) -> Agrees {
        let Some(reason) = reason else { return Agrees::NoCode };
        let known = self.categories(&reason.name, &reason.code);
        match known.as_slice() {
            [] => Agrees::Unknown,
            known if known.contains(&category) => Agrees::ThisKind,
            _ => Agrees::AnotherKind,
        }
    }

    /// Under which codes a dispute of this category is filed, a row a provider.
    pub fn of(&self, category: Category) -> Vec<CodeText> {
        let rows = self.rows.iter().filter(|row| row.category == category);
        rows.map(|row| CodeText { provider: self.name(&row.provider), codes: row.codes.clone(), source: row.source.clone() })
            .collect()
    }

    /// The same for the provider behind a rail: `Visa 13.1`, `Visa 13.9`.
    pub fn filed_as(&self, category: Category, rail: &str) -> Vec<String> {
        let rows = self.rows.iter().filter(|row| row.category == category && row.provider == rail);
        rows.flat_map(|row| row.codes.iter().map(|code| format!("{} {code}", self.name(&row.provider)))).collect()
    }

    /// The words for a reason of a result.
    pub fn result(&self, code: &str) -> Option<&str> {
        self.results.get(code).map(String::as_str)
    }

    /// Refuses a reason that no provider knows. A book without codes knows none, and asks for none.
    pub fn check_result(&self, code: &str) -> Result<(), String> {
        if self.results.is_empty() || self.results.contains_key(code) {
            return Ok(());
        }
        let hint = did_you_mean(code, self.results.keys().map(String::as_str));
        Err(format!("`{code}` is not a reason of codes.toml{hint}"))
    }

    /// Every row as `not_received: Visa 13.1, 13.9`.
    pub fn lines(&self) -> Vec<String> {
        let line = |row: &Row| format!("{}: {} {}", row.category.as_str(), self.name(&row.provider), row.codes.join(", "));
        self.rows.iter().map(line).collect()
    }

    fn name(&self, provider: &str) -> String {
        self.providers.get(provider).cloned().unwrap_or_else(|| provider.to_owned())
    }
}

/// [`super::RuleBook::kinds_of`] of the book that this program was built with.
pub fn shipped_kinds_of(provider: &str, code: &str) -> Vec<Category> {
    static SHIPPED: LazyLock<Codes> = LazyLock::new(|| super::RuleBook::shipped().map(|book| book.codes).unwrap_or_default());
    SHIPPED.categories(provider, code)
}

impl super::RuleBook {
    /// The categories that a provider's code stands for; none where the manual does not know it.
    pub fn kinds_of(&self, provider: &str, code: &str) -> Vec<Category> {
        self.codes.categories(provider, code)
    }

    /// Under which codes the provider behind a rail files a dispute of this category.
    pub fn filed_as(&self, category: Category, rail: &str) -> Vec<String> {
        self.codes.filed_as(category, rail)
    }

    /// What a reason of a result means.
    pub fn reason_says(&self, code: &str) -> Option<&str> {
        self.codes.result(code)
    }
}

/// A code as it is compared: `defective / not as described` is `defective/not_as_described`.
fn plain(code: &str) -> String {
    let words: Vec<String> = code.split(|c: char| c.is_whitespace() || c == '_' || c == '-').map(str::to_lowercase).collect();
    words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join("_").replace("_/_", "/")
}

pub fn compile(raw: RawCodes, report: &mut Report<'_>) -> Codes {
    let mut codes = Codes { providers: raw.providers, rows: Vec::new(), results: raw.results };
    for reason in raw.reasons {
        let category = match reason.category.get_ref().parse::<Category>() {
            Ok(category) => category,
            Err(why) => {
                report.add(&reason.category.span(), why);
                continue;
            }
        };
        for (provider, list) in reason.providers {
            if !codes.providers.contains_key(provider.as_str()) {
                let hint = did_you_mean(&provider, codes.providers.keys().map(String::as_str));
                report.add(&reason.category.span(), format!("`{provider}` is not among the [providers]{hint}"));
            }
            codes.rows.push(Row { category, provider, codes: list, source: reason.source.clone() });
        }
    }
    codes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::RuleBook;

    /// The table of the manual, line by line: category, provider, codes.
    const MANUAL: [(&str, &str, &str); 66] = [
        ("not_received", "visa", "13.1 13.9"),
        ("not_received", "mastercard", "4853 4855"),
        ("not_received", "amex", "C08"),
        ("not_received", "discover", "RG 4755 NF 4864"),
        ("not_received", "paypal", "MERCHANDISE_OR_SERVICE_NOT_RECEIVED"),
        ("not_received", "stripe", "product_not_received"),
        ("not_received", "klarna", "goods_not_received PRODUCTS_NOT_RECEIVED"),
        ("not_received", "adyen", "notDelivered"),
        ("not_received", "ebay", "ITEM_NOT_RECEIVED"),
        ("not_as_described", "visa", "13.3 13.4 13.5"),
        ("not_as_described", "mastercard", "4853"),
        ("not_as_described", "amex", "C31 C32"),
        ("not_as_described", "discover", "RM 4553"),
        ("not_as_described", "paypal", "MERCHANDISE_OR_SERVICE_NOT_AS_DESCRIBED"),
        ("not_as_described", "stripe", "product_unacceptable"),
        ("not_as_described", "klarna", "faulty_goods PRODUCTS_FAULTY"),
        ("not_as_described", "adyen", "notAsDescribedOrDefective other:notAsDescribed counterfeit"),
        ("not_as_described", "ebay", "SIGNIFICANTLY_NOT_AS_DESCRIBED COUNTERFEIT"),
        ("refund_not_processed", "visa", "13.6 13.7"),
        ("refund_not_processed", "mastercard", "4853 4860"),
        ("refund_not_processed", "amex", "C02 C04 C05 C18"),
        ("refund_not_processed", "discover", "RN2 8002"),
        ("refund_not_processed", "paypal", "CREDIT_NOT_PROCESSED"),
        ("refund_not_processed", "stripe", "credit_not_processed"),
        ("refund_not_processed", "klarna", "return RETURN_NOT_REFUNDED PURCHASE_CANCELED"),
        ("refund_not_processed", "adyen", "creditNotProcessed other:cancelledGoodsServices"),
        ("refund_not_processed", "ebay", "CREDIT_NOT_PROCESSED"),
        ("unauthorised", "visa", "10.1 10.2 10.3 10.4 10.5"),
        ("unauthorised", "mastercard", "4837 4870 4871 4849 4863 4840"),
        ("unauthorised", "amex", "F10 F14 F24 F29 F30 F31 FR2 FR4 FR6"),
        ("unauthorised", "discover", "UA01 7010 UA02 7030 4866 4867 4752"),
        ("unauthorised", "paypal", "UNAUTHORISED"),
        ("unauthorised", "stripe", "fraudulent unrecognized debit_not_authorized"),
        ("unauthorised", "klarna", "unauthorized_purchase PURCHASE_UNAUTHORIZED"),
        ("unauthorised", "adyen", "fraud"),
        ("unauthorised", "ebay", "FRAUD"),
        ("duplicate", "visa", "12.6.1 12.6.2"),
        ("duplicate", "mastercard", "4834"),
        ("duplicate", "amex", "P08 C14"),
        ("duplicate", "discover", "DP 4534 4865"),
        ("duplicate", "paypal", "DUPLICATE_TRANSACTION PAYMENT_BY_OTHER_MEANS"),
        ("duplicate", "stripe", "duplicate"),
        ("duplicate", "klarna", "already_paid"),
        ("duplicate", "adyen", "duplicate"),
        ("duplicate", "ebay", "DUPLICATE_AMOUNT"),
        ("incorrect_amount", "visa", "12.3 12.5 12.2 12.4 12.7"),
        ("incorrect_amount", "mastercard", "4834 4831"),
        ("incorrect_amount", "amex", "P05 P23 A01 M10"),
        ("incorrect_amount", "discover", "AW 4586 4550"),
        ("incorrect_amount", "paypal", "INCORRECT_AMOUNT"),
        ("incorrect_amount", "stripe", "general"),
        ("incorrect_amount", "klarna", "incorrect_invoice CAPTURE_AMOUNT_INCORRECT"),
        ("incorrect_amount", "ebay", "INCORRECT_AMOUNT"),
        ("subscription", "visa", "13.2"),
        ("subscription", "mastercard", "4853 4841"),
        ("subscription", "amex", "C28"),
        ("subscription", "discover", "AP 4541"),
        ("subscription", "paypal", "CANCELED_RECURRING_BILLING"),
        ("subscription", "stripe", "subscription_canceled"),
        ("subscription", "adyen", "other:cancelledRecurring"),
        ("provider_risk", "klarna", "high_risk_order PURCHASE_HIGH_RISK"),
        ("provider_risk", "adyen", "RFI"),
        ("other", "visa", "11.1 11.2 11.3 12.1 13.8"),
        ("other", "amex", "A02 A08 P01 P03 P04 P07 P22 R03 R13"),
        ("other", "discover", "4542 4753 4762 4863"),
        ("other", "paypal", "PROBLEM_WITH_REMITTANCE OTHER"),
    ];

    fn book() -> RuleBook {
        RuleBook::shipped().unwrap_or_else(|faults| panic!("{faults}"))
    }

    #[test]
    fn every_code_of_the_manual_means_its_category_and_every_category_has_its_codes() {
        let codes = book().codes;
        for (category, provider, list) in MANUAL {
            let category: Category = category.parse().unwrap();
            let filed = codes.filed_as(category, provider);
            for code in list.split(' ') {
                assert!(codes.categories(provider, code).contains(&category), "{provider} {code} is not {category:?}");
                assert!(filed.iter().any(|text| text.ends_with(&format!(" {code}"))), "{provider}: {filed:?} lacks {code}");
            }
        }
        for category in Category::ALL {
            assert!(!codes.of(category).is_empty(), "{category:?} has no code anywhere");
        }
    }

    #[test]
    fn a_code_is_read_however_it_is_written_and_may_mean_several_things() {
        let codes = book().codes;
        assert_eq!(codes.categories("Visa", " 13.1 "), [Category::NotReceived]);
        assert_eq!(codes.categories("klarna", "Defective/Not as described"), [Category::NotAsDescribed]);
        assert_eq!(codes.categories("American Express", "fr4"), [Category::Unauthorised]);
        assert_eq!(codes.categories("mastercard", "4834"), [Category::Duplicate, Category::IncorrectAmount, Category::Other]);
        assert_eq!(codes.categories("visa", "C012"), [Category::Other]);
        assert!(codes.categories("visa", "99.9").is_empty());
        assert!(codes.categories("nobody", "13.1").is_empty());
    }

    /// What ends a case says why in a provider's words too; the manual itself has none for a mistyped address (N04).
    #[test]
    fn every_outcome_that_ends_a_case_has_a_reason_that_providers_know() {
        use crate::case::Outcome::*;
        let book = book();
        for chapter in book.outline() {
            for rule in chapter.outcomes {
                let ends = matches!(
                    rule.outcome,
                    RefundFull | RefundPartial | RefundOnReturn | Replacement | NoRefund | Withdrawn | Settled
                );
                match &rule.reason_code {
                    Some(code) => assert!(book.codes.result(code).is_some(), "{}: {code}", rule.id),
                    None => assert!(!ends || rule.clause == "N04", "{} ends a case without a reason code", rule.id),
                }
            }
        }
    }
}
