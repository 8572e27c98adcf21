//! Values inside expressions: typed, normalised for comparison, never mixed.

use super::normal;
use crate::case::{Money, Value};
use chrono::{DateTime, NaiveDate, Utc};
use std::cmp::Ordering;
use std::sync::Arc;

/// What a fact or expression is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Type {
    Bool,
    Int,
    Date,
    Time,
    Money,
    Text(Spelling),
}

/// Which spellings of a text count as the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spelling {
    /// Free text, and the values of an enum.
    Plain,
    Postcode,
    City,
    Name,
}

impl Type {
    pub fn in_words(self) -> &'static str {
        match self {
            Type::Bool => "a yes or no",
            Type::Int => "a whole number",
            Type::Date => "a date",
            Type::Time => "a time",
            Type::Money => "an amount of money",
            Type::Text(Spelling::Plain) => "a text",
            Type::Text(Spelling::Postcode) => "a postcode",
            Type::Text(Spelling::City) => "a city",
            Type::Text(Spelling::Name) => "a name",
        }
    }

    /// Whether two values of these types may stand on both sides of a comparison.
    pub fn comparable(self, other: Type) -> bool {
        self == other || matches!((self, other), (Type::Date, Type::Time) | (Type::Time, Type::Date))
    }

    pub fn ordered(self) -> bool {
        matches!(self, Type::Int | Type::Date | Type::Time | Type::Money)
    }
}

impl Spelling {
    pub fn normal(self, text: &str) -> Arc<str> {
        match self {
            Spelling::Plain => normal::text(text),
            Spelling::Postcode => normal::postcode(text),
            Spelling::City => normal::city(text),
            Spelling::Name => normal::name(text),
        }
        .into()
    }
}

#[derive(Debug, Clone, PartialEq)]
pub enum Term {
    Bool(bool),
    Int(i64),
    Text(Arc<str>),
    Date(NaiveDate),
    Time(DateTime<Utc>),
    Money(Money),
}

impl Term {
    /// A reading's value in the fact's own type; `None` when it is of another type.
    pub fn of(value: &Value, wanted: Type) -> Option<Term> {
        Some(match (value, wanted) {
            (Value::Bool(yes), Type::Bool) => Term::Bool(*yes),
            (Value::Int(number), Type::Int) => Term::Int(*number),
            (Value::Text(text), Type::Text(spelling)) => {
                let normal = spelling.normal(text);
                if normal.is_empty() {
                    return None;
                }
                Term::Text(normal)
            }
            (Value::Date(date), Type::Date) => Term::Date(*date),
            (Value::Time(time), Type::Date) => Term::Date(time.date_naive()),
            (Value::Time(time), Type::Time) => Term::Time(*time),
            (Value::Money(money), Type::Money) => Term::Money(*money),
            _ => return None,
        })
    }

    /// `None` when the two cannot be compared (other types, other currencies). A time meets a date as its UTC day.
    pub fn compare(&self, other: &Term) -> Option<Ordering> {
        match (self, other) {
            (Term::Bool(a), Term::Bool(b)) => Some(a.cmp(b)),
            (Term::Int(a), Term::Int(b)) => Some(a.cmp(b)),
            (Term::Text(a), Term::Text(b)) => Some(a.cmp(b)),
            (Term::Time(a), Term::Time(b)) => Some(a.cmp(b)),
            (Term::Money(a), Term::Money(b)) => a.compare(*b).ok(),
            (a, b) => Some(a.day()?.cmp(&b.day()?)),
        }
    }

    pub fn day(&self) -> Option<NaiveDate> {
        match self {
            Term::Date(date) => Some(*date),
            Term::Time(time) => Some(time.date_naive()),
            _ => None,
        }
    }
}
