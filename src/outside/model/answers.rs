//! The record of calls: what left, what came back. It is the log, the cache, and what makes a call happen once.

use super::asked::{Call, Limit, Usage};
use crate::case::CaseId;
use crate::config::model::Budget;
use crate::error::Error;
use chrono::NaiveDate;
use futures_util::future::BoxFuture;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// Whose limits count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    Case(CaseId),
    /// A day in UTC, all cases together.
    Day(NaiveDate),
}

impl Scope {
    /// The scopes of a call of `at`.
    pub fn of(call: &Call) -> Vec<Scope> {
        let day = Scope::Day(call.at.date_naive());
        call.case.map(Scope::Case).into_iter().chain([day]).collect()
    }
}

impl std::fmt::Display for Scope {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Scope::Case(case) => write!(f, "case:{case}"),
            Scope::Day(day) => write!(f, "day:{day}"),
        }
    }
}

/// What was used so far; calls on their way count with what they may cost at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Spent {
    pub calls: u64,
    pub usage: Usage,
    pub cost_micro: i64,
}

impl Spent {
    /// The limit of `budget` that this is past.
    pub fn past(&self, budget: &Budget, scope: Scope) -> Option<Limit> {
        let ((calls, of_calls), (tokens, of_tokens), (money, of_money)) = match scope {
            Scope::Case(_) => (
                (budget.case_calls, Limit::CaseCalls),
                (budget.case_tokens, Limit::CaseTokens),
                (budget.case_money, Limit::CaseMoney),
            ),
            Scope::Day(_) => {
                ((budget.day_calls, Limit::DayCalls), (budget.day_tokens, Limit::DayTokens), (budget.day_money, Limit::DayMoney))
            }
        };
        let used = self.usage.tokens_in.saturating_add(self.usage.tokens_out);
        if calls > 0 && self.calls > calls {
            return Some(of_calls);
        }
        if tokens > 0 && used > tokens {
            return Some(of_tokens);
        }
        (!money.is_zero() && self.cost_micro > micro(money)).then_some(of_money)
    }
}

fn micro(money: Decimal) -> i64 {
    money.checked_mul(Decimal::from(1_000_000)).and_then(|micro| micro.to_i64()).unwrap_or(i64::MAX)
}

/// What a record says once it was looked at or written to.
pub type Soon<'a, T> = BoxFuture<'a, Result<T, Error>>;

/// Kept in the database; for tests and evaluations, in a folder.
pub trait Answers: Send + Sync {
    /// The call of this key that was answered, and the body of its answer.
    fn get<'a>(&'a self, key: &'a str) -> Soon<'a, Option<(Call, Vec<u8>)>>;

    /// Called before the first byte leaves; what cannot be recorded is not sent. The call's usage and cost are the most that
    /// it may come to: they are spent until `put` tells better. Where that goes past a limit of `budget`, nothing is spent or
    /// recorded and the limit comes back; of many who ask at once no more are let through than fit.
    fn leaves<'a>(&'a self, call: &'a Call, body: &'a [u8], budget: &'a Budget) -> Soon<'a, Option<Limit>>;

    /// How the call ended: the body of its answer, and the code of [`super::NotAnswered`] where it is none.
    fn put<'a>(&'a self, call: &'a Call, raw: &'a [u8], ended: Option<&'a str>) -> Soon<'a, ()>;

    fn spent(&self, scope: Scope) -> Soon<'_, Spent>;
}
