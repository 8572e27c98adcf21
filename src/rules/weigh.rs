//! Evaluates expressions over what is on file. Sets of values in, grounds for and against out.

use super::codes::Codes;
use super::expr::{Call, Context, Each, Expr, Is, Op};
use super::fact::FactDef;
use super::heard::Heard;
use super::params::Parameters;
use super::term::Term;
use super::truth::{Marks, Truth};
use crate::case::complaint::Complaint;
use crate::case::exhibit::{Exhibit, WarningKind};
use crate::case::{Money, Side};
use chrono::{DateTime, Datelike, Days, NaiveDate, TimeDelta, Utc, Weekday};
use std::cmp::Ordering;

/// One case, ready to be asked.
pub struct Scene<'a> {
    pub facts: &'a [FactDef],
    pub params: &'a Parameters,
    pub codes: &'a Codes,
    pub complaint: &'a Complaint,
    pub exhibits: &'a [Exhibit],
    pub now: DateTime<Utc>,
    pub heard: Vec<Heard>,
}

/// Whose words are heard beside the documents, and which key is being looked at.
#[derive(Clone, Copy)]
pub struct Ear<'a> {
    pub words: Option<Side>,
    pub key: Option<&'a Option<String>>,
}

impl Ear<'_> {
    pub const DOCUMENTS: Ear<'static> = Ear { words: None, key: None };

    pub fn with_words_of(side: Side) -> Ear<'static> {
        Ear { words: Some(side), key: None }
    }
}

/// Possible values of an expression, each with the readings behind it.
struct Values {
    known: Vec<(Term, Marks)>,
    /// Unread sources could add one.
    may: bool,
    missing: Marks,
}

impl Scene<'_> {
    pub fn truth(&self, expr: &Expr, ear: Ear<'_>) -> Truth {
        match expr {
            Expr::Not(inner) => self.truth(inner, ear).not(),
            Expr::And(parts) => self.fold(parts, ear, Truth::known(true), Truth::and),
            Expr::Or(parts) => self.fold(parts, ear, Truth::known(false), Truth::or),
            Expr::AtLeast(wanted, parts) => {
                let parts: Vec<Truth> = parts.iter().map(|part| self.truth(part, ear)).collect();
                Truth::at_least(*wanted, &parts)
            }
            Expr::Compare(op, a, b) => self.compare(*op, &self.values(a, ear), &self.values(b, ear)),
            Expr::OneOf(value, terms) => {
                let list: Vec<_> = terms.iter().map(|term| (term.clone(), Marks::default())).collect();
                one_of(&self.values(value, ear), &list)
            }
            Expr::Is(is, wanted) => Truth::known(self.is(*is, wanted)),
            Expr::Each(each, body) => self.each(*each, body, ear),
            Expr::Known(fact) => {
                let values = self.fact(*fact, ear);
                let grounds = values.known.iter().fold(Marks::default(), |all, (_, marks)| all.joined(marks));
                let yes = (!values.known.is_empty()).then_some(grounds);
                Truth { may_yes: yes.is_some() || values.may, yes, no: None, may_no: false, missing: values.missing }
            }
            value => self.compare(
                Op::Eq,
                &self.values(value, ear),
                &Values { known: vec![(Term::Bool(true), Marks::default())], may: false, missing: Marks::default() },
            ),
        }
    }

    fn fold(&self, parts: &[Expr], ear: Ear<'_>, start: Truth, join: fn(Truth, Truth) -> Truth) -> Truth {
        parts.iter().fold(start, |so_far, part| join(so_far, self.truth(part, ear)))
    }

    fn compare(&self, op: Op, a: &Values, b: &Values) -> Truth {
        let missing = a.missing.clone().joined(&b.missing);
        let both_can = |v: &Values| v.may || !v.known.is_empty();
        let mut truth = Truth::silent(missing, (a.may || b.may) && both_can(a) && both_can(b));
        for (x, from_x) in &a.known {
            for (y, from_y) in &b.known {
                let Some(order) = x.compare(y) else { continue };
                ground(&mut truth, holds(op, order), from_x, from_y);
            }
        }
        truth
    }

    /// Whether a side has said something about a fact of `expr`, or something of its own on file that nobody has read could.
    pub fn has_words_on(&self, expr: &Expr, side: Side) -> bool {
        let mut found = false;
        expr.walk(&mut |node| {
            if let Expr::Fact(fact) | Expr::Known(fact) = node {
                found = found || self.heard[*fact].has_words(&self.facts[*fact], side);
            }
        });
        found
    }

    pub fn is(&self, is: Is, wanted: &[String]) -> bool {
        match is {
            Is::Insolvent => self.complaint.merchant.insolvent == Some(true),
            Is::Warned => wanted.iter().any(|wanted| self.warned(wanted)),
            Is::ProviderCode => {
                let agrees = self.codes.agrees(self.complaint.category, self.complaint.provider.as_ref()).word();
                agrees.is_some_and(|word| wanted.iter().any(|wanted| wanted == word))
            }
            _ => wanted.iter().any(|wanted| self.params.holds(is, wanted, self.complaint)),
        }
    }

    fn warned(&self, wanted: &str) -> bool {
        let kind = match wanted {
            "injection" => WarningKind::Injection,
            "hidden_text" => WarningKind::HiddenText,
            _ => WarningKind::Integrity,
        };
        self.exhibits.iter().flat_map(|exhibit| &exhibit.warnings).any(|warning| warning.kind == kind)
    }

    fn each(&self, each: Each, body: &Expr, ear: Ear<'_>) -> Truth {
        let facts = body.facts();
        let keyed = || facts.iter().filter(|fact| self.facts[**fact].key.is_some());
        let mut keys: Vec<Option<String>> =
            keyed().flat_map(|fact| self.heard[*fact].said(ear.words)).filter_map(|said| said.key.clone().map(Some)).collect();
        keys.sort();
        keys.dedup();
        let may_be_more = keyed().any(|fact| self.heard[*fact].may_change(&self.facts[*fact], ear.words));
        if keys.is_empty() || may_be_more {
            keys.push(None);
        }
        let mut parts = keys.iter().map(|key| self.truth(body, Ear { key: Some(key), ..ear }));
        if let Each::AtLeast(wanted) = each {
            return Truth::at_least(wanted, &parts.collect::<Vec<_>>());
        }
        let first = parts.next().unwrap_or_else(|| Truth::silent(Marks::default(), false));
        parts.fold(first, |so_far, part| if each == Each::Any { so_far.or(part) } else { so_far.and(part) })
    }

    fn values(&self, expr: &Expr, ear: Ear<'_>) -> Values {
        let only = |term: Option<Term>| Values {
            known: term.map(|term| (term, Marks::default())).into_iter().collect(),
            may: false,
            missing: Marks::default(),
        };
        match expr {
            Expr::Lit(term) => only(Some(term.clone())),
            Expr::Fact(fact) => self.fact(*fact, ear),
            Expr::Context(context) => only(self.context(*context)),
            Expr::Param(index) => only(self.params.resolve(*index, self.complaint).map(|row| row.value.clone())),
            Expr::Call(call, args) => self.call(*call, args, ear),
            condition => {
                let truth = self.truth(condition, ear);
                let yes = truth.yes.map(|marks| (Term::Bool(true), marks));
                let no = truth.no.map(|marks| (Term::Bool(false), marks));
                Values { known: yes.into_iter().chain(no).collect(), may: truth.may_yes || truth.may_no, missing: truth.missing }
            }
        }
    }

    /// The one value an expression has for sure, from documents.
    pub fn one(&self, expr: &Expr) -> Option<Term> {
        match self.values(expr, Ear::DOCUMENTS).known.as_slice() {
            [(term, _)] => Some(term.clone()),
            _ => None,
        }
    }

    fn fact(&self, fact: usize, ear: Ear<'_>) -> Values {
        let keyed = self.facts[fact].key.is_some();
        let mut known: Vec<(Term, Marks)> = Vec::new();
        for said in self.heard[fact].said(ear.words) {
            let this_key = match ear.key {
                Some(key) if keyed => said.key.is_none() || said.key == *key,
                _ => true,
            };
            if !this_key {
                continue;
            }
            match known.iter_mut().find(|(term, _)| *term == said.term) {
                Some((_, marks)) => marks.insert(said.reading),
                None => known.push((said.term.clone(), Marks::one(said.reading))),
            }
        }
        for outranked in &self.heard[fact].outranked {
            if let Some((_, marks)) = known.iter_mut().find(|(term, _)| *term == outranked.term) {
                marks.insert(outranked.reading);
            }
        }
        let missing = if known.is_empty() { Marks::one(fact) } else { Marks::default() };
        Values { known, may: self.heard[fact].may_change(&self.facts[fact], ear.words), missing }
    }

    fn call(&self, call: Call, args: &[Expr], ear: Ear<'_>) -> Values {
        let mut args = args.iter().map(|arg| self.values(arg, ear));
        let Some(first) = args.next() else { return Values { known: Vec::new(), may: false, missing: Marks::default() } };
        args.fold(first, |a, b| {
            let mut known = Vec::new();
            for (x, from_x) in &a.known {
                for (y, from_y) in &b.known {
                    known.extend(apply(call, x, y).map(|term| (term, from_x.clone().joined(from_y))));
                }
            }
            Values { known, may: a.may || b.may, missing: a.missing.joined(&b.missing) }
        })
    }

    pub fn context(&self, context: Context) -> Option<Term> {
        let Complaint { opened_at, claim, order, .. } = self.complaint;
        Some(match context {
            Context::Filed => Term::Date(opened_at.date_naive()),
            Context::FiledAt => Term::Time(*opened_at),
            Context::Today => Term::Date(self.now.date_naive()),
            Context::Now => Term::Time(self.now),
            Context::Placed => Term::Date(order.placed_at.date_naive()),
            Context::PlacedAt => Term::Time(order.placed_at),
            Context::Claim => Term::Money(claim.amount),
            Context::Total => Term::Money(order.total),
            Context::Captured => Term::Money(self.captured()?),
            Context::Refunded => Term::Money(self.refunded()?),
            Context::Remaining => Term::Money(self.captured()?.checked_sub(self.refunded()?).ok()?),
        })
    }

    /// All captures of the payment.
    pub fn captured(&self) -> Option<Money> {
        self.sum(self.complaint.payment.captures.iter().map(|capture| capture.amount))
    }

    /// Refunds that have posted; a pending one is a promise.
    pub fn refunded(&self) -> Option<Money> {
        self.sum(self.complaint.payment.refunds.iter().filter(|refund| refund.status == "posted").map(|refund| refund.amount))
    }

    pub fn sum(&self, mut amounts: impl Iterator<Item = Money>) -> Option<Money> {
        amounts.try_fold(Money::zero(self.complaint.claim.amount.currency()), |sum, amount| sum.checked_add(amount).ok())
    }
}

fn ground(truth: &mut Truth, yes: bool, a: &Marks, b: &Marks) {
    let side = if yes { &mut truth.yes } else { &mut truth.no };
    let grounds = side.get_or_insert_with(Marks::default);
    grounds.join(a);
    grounds.join(b);
    if yes {
        truth.may_yes = true;
    } else {
        truth.may_no = true;
    }
}

fn one_of(values: &Values, list: &[(Term, Marks)]) -> Truth {
    let mut truth = Truth::silent(values.missing.clone(), values.may);
    for (term, marks) in &values.known {
        let listed = list.iter().any(|(item, _)| item.compare(term) == Some(Ordering::Equal));
        ground(&mut truth, listed, marks, &Marks::default());
    }
    truth
}

pub fn holds(op: Op, order: Ordering) -> bool {
    match op {
        Op::Eq => order.is_eq(),
        Op::Ne => order.is_ne(),
        Op::Lt => order.is_lt(),
        Op::Le => order.is_le(),
        Op::Gt => order.is_gt(),
        Op::Ge => order.is_ge(),
    }
}

fn apply(call: Call, x: &Term, y: &Term) -> Option<Term> {
    Some(match (call, x, y) {
        (Call::Days, a, b) => Term::Int((b.day()? - a.day()?).num_days()),
        (Call::Hours, Term::Time(a), Term::Time(b)) => Term::Int((*b - *a).num_hours()),
        (Call::AddDays, a, Term::Int(days)) => {
            let count = Days::new(days.unsigned_abs());
            Term::Date(if *days < 0 { a.day()?.checked_sub_days(count)? } else { a.day()?.checked_add_days(count)? })
        }
        (Call::AddHours, Term::Time(a), Term::Int(hours)) => Term::Time(*a + TimeDelta::try_hours(*hours)?),
        (Call::AddBusinessDays, a, Term::Int(days)) => Term::Date(business_days_after(a.day()?, *days)?),
        (Call::Earliest, a, b) => Term::Date(a.day()?.min(b.day()?)),
        (Call::Latest, a, b) => Term::Date(a.day()?.max(b.day()?)),
        (Call::Plus, Term::Int(a), Term::Int(b)) => Term::Int(a.checked_add(*b)?),
        (Call::Minus, Term::Int(a), Term::Int(b)) => Term::Int(a.checked_sub(*b)?),
        (Call::Times, Term::Int(a), Term::Int(b)) => Term::Int(a.checked_mul(*b)?),
        (Call::Plus, Term::Money(a), Term::Money(b)) => Term::Money(a.checked_add(*b).ok()?),
        (Call::Minus, Term::Money(a), Term::Money(b)) => Term::Money(a.checked_sub(*b).ok()?),
        (Call::Times, Term::Money(a), Term::Int(b)) => Term::Money(a.times(*b).ok()?),
        (Call::Percent, Term::Int(a), Term::Int(b)) => Term::Int(percent(*a, *b)?),
        (Call::Percent, Term::Money(a), Term::Money(b)) if a.currency() == b.currency() => {
            Term::Int(percent(a.minor(), b.minor())?)
        }
        _ => return None,
    })
}

fn business_days_after(mut day: NaiveDate, days: i64) -> Option<NaiveDate> {
    for _ in 0..days.clamp(0, 10_000) {
        day = day.succ_opt()?;
        while matches!(day.weekday(), Weekday::Sat | Weekday::Sun) {
            day = day.succ_opt()?;
        }
    }
    Some(day)
}

fn percent(part: i64, whole: i64) -> Option<i64> {
    i128::from(part).checked_mul(100)?.checked_div(i128::from(whole))?.try_into().ok()
}
