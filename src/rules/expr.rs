//! Conditions and values as the engine runs them: typed, every name resolved to an index when the book was loaded.

use super::term::Term;

#[derive(Debug, Clone, PartialEq)]
pub enum Expr {
    Lit(Term),
    Fact(usize),
    /// Proved, by index into the plan's elements.
    Element(usize),
    /// Positively disproved.
    Disproved(usize),
    Context(Context),
    Param(usize),
    Not(Box<Expr>),
    And(Vec<Expr>),
    Or(Vec<Expr>),
    Compare(Op, Box<Expr>, Box<Expr>),
    OneOf(Box<Expr>, Vec<Term>),
    Call(Call, Vec<Expr>),
    /// `rail("visa", "amex")`: the case is one of these.
    Is(Is, Vec<String>),
    /// Once per key of the keyed facts inside.
    Each(Each, Box<Expr>),
    Known(usize),
    /// At least so many of these conditions.
    AtLeast(usize, Vec<Expr>),
    /// Only once there is a ruling: in flags and reviews.
    Pay,
    AdmissionAgainstDocument,
    Judged,
    /// A person set another outcome or amount than the rules.
    Amended,
    /// Rulings that the person who approves has approved so far: in reviews.
    ApprovedCount,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Op {
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Each {
    Any,
    Every,
    AtLeast(usize),
}

/// What is always known of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Context {
    Filed,
    FiledAt,
    Today,
    Now,
    Placed,
    PlacedAt,
    Claim,
    Total,
    Captured,
    Refunded,
    Remaining,
}

impl Context {
    /// The field of the operator's records that it is read from, where it is one field.
    pub fn record(self) -> Option<&'static str> {
        match self {
            Context::Filed | Context::FiledAt => Some("opened_at"),
            Context::Placed | Context::PlacedAt => Some("order.placed_at"),
            Context::Claim => Some("claim.amount"),
            Context::Total => Some("order.total"),
            Context::Today | Context::Now | Context::Captured | Context::Refunded | Context::Remaining => None,
        }
    }

    pub const ALL: [(&'static str, Context); 11] = [
        ("case.filed", Context::Filed),
        ("case.filed_at", Context::FiledAt),
        ("case.today", Context::Today),
        ("case.now", Context::Now),
        ("case.placed", Context::Placed),
        ("case.placed_at", Context::PlacedAt),
        ("case.claim", Context::Claim),
        ("case.total", Context::Total),
        ("case.captured", Context::Captured),
        ("case.refunded", Context::Refunded),
        ("case.remaining", Context::Remaining),
    ];
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Call {
    Days,
    Hours,
    AddDays,
    AddHours,
    /// Mondays to Fridays; public holidays are not known here.
    AddBusinessDays,
    Earliest,
    Latest,
    Plus,
    Minus,
    Times,
    Percent,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Is {
    Category,
    Subtype,
    Rail,
    Lane,
    Country,
    Region,
    Goods,
    Currency,
    Desired,
    Warned,
    Insolvent,
    /// What the provider's code says about the kind of the claim.
    ProviderCode,
    Outcome,
    Clause,
    Flag,
}

impl Is {
    /// The record behind a condition that states a fact about a party; the others only say which kind of case it is.
    pub fn record(self) -> Option<&'static str> {
        match self {
            Is::Insolvent => Some("merchant.insolvent"),
            Is::ProviderCode => Some("provider.code"),
            _ => None,
        }
    }

    pub const ALL: [(&'static str, Is); 16] = [
        ("category", Is::Category),
        ("subtype", Is::Subtype),
        ("rail", Is::Rail),
        ("lane", Is::Lane),
        ("country", Is::Country),
        ("region", Is::Region),
        ("statutory", Is::Region),
        ("goods", Is::Goods),
        ("currency", Is::Currency),
        ("desired", Is::Desired),
        ("warned", Is::Warned),
        ("insolvent", Is::Insolvent),
        ("provider_code", Is::ProviderCode),
        ("outcome", Is::Outcome),
        ("clause", Is::Clause),
        ("flag", Is::Flag),
    ];
}

/// Where an expression stands, and so which names it may use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// `proved`, `disproved`, `closed`, `until`: facts and context.
    Facts,
    /// `when` of an element: context only.
    Context,
    /// `when` of an outcome: elements and context.
    Elements,
    /// `when` of a flag or review: elements, context and the ruling.
    Ruling,
}

impl Expr {
    /// Every node, this one first.
    pub fn walk(&self, seen: &mut impl FnMut(&Expr)) {
        seen(self);
        match self {
            Expr::Not(inner) | Expr::Each(_, inner) | Expr::OneOf(inner, _) => inner.walk(seen),
            Expr::And(parts) | Expr::Or(parts) | Expr::Call(_, parts) | Expr::AtLeast(_, parts) => {
                parts.iter().for_each(|part| part.walk(seen));
            }
            Expr::Compare(_, a, b) => {
                a.walk(seen);
                b.walk(seen);
            }
            _ => {}
        }
    }

    pub fn facts(&self) -> Vec<usize> {
        let mut out = Vec::new();
        self.walk(&mut |node| {
            if let Expr::Fact(index) | Expr::Known(index) = node
                && !out.contains(index)
            {
                out.push(*index);
            }
        });
        out
    }

    /// The operator's records that it is read from, by path.
    pub fn records(&self) -> Vec<&'static str> {
        let mut out = Vec::new();
        self.walk(&mut |node| match node {
            Expr::Context(context) => out.extend(context.record()),
            Expr::Is(is, _) => out.extend(is.record()),
            _ => {}
        });
        out
    }

    /// Whether it can be answered only once somebody approves.
    pub fn names_the_approver(&self) -> bool {
        let mut found = false;
        self.walk(&mut |node| found |= *node == Expr::ApprovedCount);
        found
    }

    pub fn elements(&self) -> Vec<usize> {
        let mut out = Vec::new();
        self.walk(&mut |node| {
            if let Expr::Element(index) | Expr::Disproved(index) = node
                && !out.contains(index)
            {
                out.push(*index);
            }
        });
        out
    }
}
