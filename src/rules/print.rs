//! Conditions written back as people write them: for the decision table and for what a mutant changed.

use super::amount::Formula;
use super::book::RuleBook;
use super::element::Element;
use super::expr::{Call, Context, Each, Expr, Is, Op};
use super::term::Term;

pub struct Printer<'a> {
    pub book: &'a RuleBook,
    pub elements: &'a [Element],
}

impl Printer<'_> {
    pub fn expr(&self, expr: &Expr) -> String {
        match expr {
            Expr::Lit(term) => term_text(term),
            Expr::Fact(n) => self.fact(*n),
            Expr::Known(n) => format!("known({})", self.fact(*n)),
            Expr::Element(n) => self.element(*n),
            Expr::Disproved(n) => format!("disproved({})", self.element(*n)),
            Expr::Context(context) => {
                let found = Context::ALL.iter().find(|(_, known)| known == context);
                found.map_or(String::new(), |(name, _)| (*name).to_owned())
            }
            Expr::Param(n) => format!("param(\"{}\")", self.book.params.all[*n].name),
            Expr::Not(inner) => match **inner {
                Expr::And(_) | Expr::Or(_) | Expr::Compare(..) | Expr::OneOf(..) => format!("!({})", self.expr(inner)),
                _ => format!("!{}", self.expr(inner)),
            },
            Expr::And(parts) => self.joined(parts, " && "),
            Expr::Or(parts) => self.joined(parts, " || "),
            Expr::Compare(op, a, b) => format!("{} {} {}", self.expr(a), sign(*op), self.expr(b)),
            Expr::OneOf(value, terms) => {
                let list: Vec<String> = terms.iter().map(term_text).collect();
                format!("{} in [{}]", self.expr(value), list.join(", "))
            }
            Expr::Call(call, args) => self.call(*call, args),
            Expr::Is(is, wanted) => {
                let name = Is::ALL.iter().find(|(_, known)| known == is).map_or("", |(name, _)| name);
                let wanted: Vec<String> = wanted.iter().map(|text| format!("\"{text}\"")).collect();
                format!("{name}({})", wanted.join(", "))
            }
            Expr::Each(Each::Any, body) => format!("any({})", self.expr(body)),
            Expr::Each(Each::Every, body) => format!("every({})", self.expr(body)),
            Expr::Each(Each::AtLeast(wanted), body) => format!("at_least({wanted}, {})", self.expr(body)),
            Expr::AtLeast(wanted, parts) => format!("at_least({wanted}, {})", self.joined(parts, ", ")),
            Expr::Pay => "pay".to_owned(),
            Expr::AdmissionAgainstDocument => "admission_against_document()".to_owned(),
            Expr::Judged => "judged()".to_owned(),
            Expr::Amended => "amended()".to_owned(),
            Expr::ApprovedCount => "caseworker.approved_count".to_owned(),
        }
    }

    pub fn formula(&self, formula: &Formula) -> String {
        let two = |name: &str, a: &Formula, b: &Formula| format!("{name}({}, {})", self.formula(a), self.formula(b));
        match formula {
            Formula::Claim => "claim".to_owned(),
            Formula::Captured => "captured".to_owned(),
            Formula::Refunded => "refunded".to_owned(),
            Formula::Remaining => "remaining".to_owned(),
            Formula::Total => "total".to_owned(),
            Formula::Shipping => "shipping".to_owned(),
            Formula::Duplicate => "duplicate".to_owned(),
            Formula::OverOrder => "over_order".to_owned(),
            Formula::OrderCaptured => "order_captured".to_owned(),
            Formula::Lowest(n) => format!("lowest({})", self.fact(*n)),
            Formula::Fact(n) => self.fact(*n),
            Formula::Param(n) => format!("param(\"{}\")", self.book.params.all[*n].name),
            Formula::Plus(a, b) => format!("{} + {}", self.formula(a), self.formula(b)),
            Formula::Minus(a, b) => format!("{} - {}", self.formula(a), self.formula(b)),
            Formula::Min(a, b) => two("min", a, b),
            Formula::Max(a, b) => two("max", a, b),
            Formula::Or(a, b) => two("or", a, b),
            Formula::Lines(n) => format!("lines(\"{}\")", self.fact(*n)),
            Formula::LinesNot(n) => format!("lines_not(\"{}\")", self.fact(*n)),
            Formula::Charges(charges) => charges.printed(self.book),
            Formula::WithShipping(inner) => format!("with_shipping({})", self.formula(inner)),
        }
    }

    fn fact(&self, n: usize) -> String {
        self.book.facts[n].id.clone()
    }

    fn element(&self, n: usize) -> String {
        self.elements[n].id.clone()
    }

    fn joined(&self, parts: &[Expr], joiner: &str) -> String {
        let wrapped = |part: &Expr| match part {
            Expr::And(_) | Expr::Or(_) => format!("({})", self.expr(part)),
            _ => self.expr(part),
        };
        parts.iter().map(wrapped).collect::<Vec<_>>().join(joiner)
    }

    fn call(&self, call: Call, args: &[Expr]) -> String {
        let args: Vec<String> = args.iter().map(|arg| self.expr(arg)).collect();
        let name = match call {
            Call::Days => "days",
            Call::Hours => "hours",
            Call::AddDays => "add_days",
            Call::AddHours => "add_hours",
            Call::AddBusinessDays => "add_business_days",
            Call::Earliest => "earliest",
            Call::Latest => "latest",
            Call::Percent => "percent",
            Call::Plus => return args.join(" + "),
            Call::Minus => return args.join(" - "),
            Call::Times => return args.join(" * "),
        };
        format!("{name}({})", args.join(", "))
    }
}

pub fn term_text(term: &Term) -> String {
    match term {
        Term::Bool(yes) => yes.to_string(),
        Term::Int(number) => number.to_string(),
        Term::Text(text) => format!("\"{text}\""),
        Term::Date(date) => date.to_string(),
        Term::Time(time) => time.format("%Y-%m-%dT%H:%M:%SZ").to_string(),
        Term::Money(money) => money.to_string(),
    }
}

pub fn sign(op: Op) -> &'static str {
    match op {
        Op::Eq => "==",
        Op::Ne => "!=",
        Op::Lt => "<",
        Op::Le => "<=",
        Op::Gt => ">",
        Op::Ge => ">=",
    }
}
