//! Money: whole minor units of an ISO 4217 currency. No floats, no silent mixing of currencies.

use iso_currency::Currency;
use serde::{Deserialize, Serialize};
use std::fmt;

/// An amount in minor units (cents, yen, fils). JPY has 0 decimals, EUR 2, KWD 3.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    minor: i64,
    currency: Currency,
}

/// Why an amount was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    #[error("`{0}` is not a currency of ISO 4217")]
    UnknownCurrency(String),
    #[error(
        "`{text}` is not an amount in {currency}: write it as a plain decimal with at most {decimals} decimals, such as {example}"
    )]
    Malformed { text: String, currency: String, decimals: u16, example: String },
    #[error("{0} and {1} cannot be added: the currencies differ")]
    MixedCurrencies(String, String),
    #[error("the amount is too large")]
    Overflow,
}

impl Money {
    pub fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    pub fn zero(currency: Currency) -> Self {
        Self { minor: 0, currency }
    }

    pub fn minor(self) -> i64 {
        self.minor
    }

    pub fn currency(self) -> Currency {
        self.currency
    }

    pub fn currency_of(code: &str) -> Result<Currency, MoneyError> {
        Currency::from_code(code).ok_or_else(|| MoneyError::UnknownCurrency(code.to_owned()))
    }

    pub fn decimals(currency: Currency) -> u16 {
        currency.exponent().unwrap_or(0)
    }

    /// Reads a plain decimal string with at most the currency's decimals: `89.00`, `8900`, `24.500`, `-3.20`.
    pub fn parse(text: &str, currency: Currency) -> Result<Self, MoneyError> {
        let decimals = Self::decimals(currency);
        let malformed = || MoneyError::Malformed {
            text: text.to_owned(),
            currency: currency.code().to_owned(),
            decimals,
            example: Money::new(8900, currency).plain(),
        };
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let all_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        let dangling = digits.ends_with('.');
        if whole.is_empty() || dangling || !all_digits(whole) || !all_digits(fraction) || fraction.len() > usize::from(decimals) {
            return Err(malformed());
        }
        let padded = format!("{whole}{fraction:0<width$}", width = usize::from(decimals));
        let minor: i64 = padded.parse().map_err(|_| MoneyError::Overflow)?;
        Ok(Self { minor: if negative { -minor } else { minor }, currency })
    }

    /// The decimal string in the currency's own precision, without the code: `89.00`, `8900`, `24.500`.
    pub fn plain(self) -> String {
        let decimals = usize::from(Self::decimals(self.currency));
        let sign = if self.minor < 0 { "-" } else { "" };
        let digits = format!("{:0>width$}", self.minor.unsigned_abs(), width = decimals + 1);
        let (whole, fraction) = digits.split_at(digits.len() - decimals);
        if decimals == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
    }

    pub fn checked_add(self, other: Money) -> Result<Money, MoneyError> {
        self.same(other)?;
        let minor = self.minor.checked_add(other.minor).ok_or(MoneyError::Overflow)?;
        Ok(Money { minor, ..self })
    }

    pub fn checked_sub(self, other: Money) -> Result<Money, MoneyError> {
        self.same(other)?;
        let minor = self.minor.checked_sub(other.minor).ok_or(MoneyError::Overflow)?;
        Ok(Money { minor, ..self })
    }

    pub fn times(self, count: i64) -> Result<Money, MoneyError> {
        Ok(Money { minor: self.minor.checked_mul(count).ok_or(MoneyError::Overflow)?, ..self })
    }

    /// `self * part / whole`, rounded half away from zero: the share of a sum that falls on one part of it.
    pub fn share(self, part: i64, whole: i64) -> Result<Money, MoneyError> {
        if whole == 0 {
            return Ok(Money::zero(self.currency));
        }
        let product = i128::from(self.minor) * i128::from(part);
        let (whole, half) = (i128::from(whole), i128::from(whole).abs() / 2);
        let rounded = (product + if (product < 0) == (whole < 0) { half } else { -half }) / whole;
        let minor = i64::try_from(rounded).map_err(|_| MoneyError::Overflow)?;
        Ok(Money { minor, ..self })
    }

    pub fn compare(self, other: Money) -> Result<std::cmp::Ordering, MoneyError> {
        self.same(other)?;
        Ok(self.minor.cmp(&other.minor))
    }

    pub fn min(self, other: Money) -> Result<Money, MoneyError> {
        Ok(if self.compare(other)?.is_gt() { other } else { self })
    }

    fn same(self, other: Money) -> Result<(), MoneyError> {
        if self.currency == other.currency {
            return Ok(());
        }
        Err(MoneyError::MixedCurrencies(self.to_string(), other.to_string()))
    }
}

/// With the currency code: `89.00 EUR`.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.plain(), self.currency.code())
    }
}
