//! From the text of an expression to an [`Expr`]: the grammar is CEL's, the vocabulary and the types are ours.

use super::expr::{Call, Context, Each, Expr, Is, Op, Scope};
use super::fact::FactDef;
use super::fault::did_you_mean;
use super::params::Parameters;
use super::term::{Spelling, Term, Type};
use cel::common::ast::{CallExpr, Expr as Ast, IdedExpr, LiteralValue, operators};
use chrono::NaiveDate;

/// Everything an expression may name.
pub struct Names<'a> {
    pub facts: &'a [FactDef],
    pub elements: &'a [String],
    pub params: &'a Parameters,
}

type Typed = (Expr, Type);

/// A condition.
pub fn condition(text: &str, scope: Scope, names: &Names<'_>) -> Result<Expr, String> {
    match typed(text, scope, names)? {
        (expr, Type::Bool) => Ok(expr),
        (_, other) => Err(format!("`{text}` is {}, but a condition (yes or no) is needed here", other.in_words())),
    }
}

/// A date or time, for `until`.
pub fn day(text: &str, names: &Names<'_>) -> Result<Expr, String> {
    match typed(text, Scope::Facts, names)? {
        (expr, Type::Date | Type::Time) => Ok(expr),
        (_, other) => Err(format!("`{text}` is {}, but a date is needed here", other.in_words())),
    }
}

fn typed(text: &str, scope: Scope, names: &Names<'_>) -> Result<Typed, String> {
    Reader { scope, names }.expr(&ast(text)?)
}

/// The syntax alone.
pub fn ast(text: &str) -> Result<IdedExpr, String> {
    cel::parser::Parser::new().parse(text).map_err(|errors| {
        let first = errors.errors.first().map(|e| e.msg.lines().next().unwrap_or_default().to_owned()).unwrap_or_default();
        format!("`{text}` cannot be read as an expression: {first}")
    })
}

/// `delivery.postcode` as one name, when the node is nothing else.
pub fn dotted(node: &IdedExpr) -> Option<String> {
    match &node.expr {
        Ast::Ident(name) => Some(name.clone()),
        Ast::Select(select) if !select.test => Some(format!("{}.{}", dotted(&select.operand)?, select.field)),
        _ => None,
    }
}

pub fn text_literal(node: &IdedExpr) -> Option<&str> {
    match &node.expr {
        Ast::Literal(LiteralValue::String(text)) => Some(text.inner()),
        _ => None,
    }
}

struct Reader<'a> {
    scope: Scope,
    names: &'a Names<'a>,
}

impl Reader<'_> {
    fn expr(&self, node: &IdedExpr) -> Result<Typed, String> {
        match &node.expr {
            Ast::Literal(LiteralValue::Boolean(yes)) => Ok((Expr::Lit(Term::Bool(*yes.inner())), Type::Bool)),
            Ast::Literal(LiteralValue::Int(number)) => Ok((Expr::Lit(Term::Int(*number.inner())), Type::Int)),
            Ast::Literal(LiteralValue::String(text)) => {
                Ok((Expr::Lit(Term::Text(Spelling::Plain.normal(text.inner()))), Type::Text(Spelling::Plain)))
            }
            Ast::Ident(_) | Ast::Select(_) => match dotted(node) {
                Some(name) => self.name(&name),
                None => Err("only names such as `delivery.postcode` may hold dots".into()),
            },
            Ast::Call(call) => self.call(call),
            _ => Err("lists, maps and macros are not used here, except `x in [\"a\", \"b\"]`".into()),
        }
    }

    fn name(&self, name: &str) -> Result<Typed, String> {
        if let Some((_, context)) = Context::ALL.iter().find(|(known, _)| *known == name) {
            let kind = match context {
                Context::Filed | Context::Today | Context::Placed => Type::Date,
                Context::FiledAt | Context::Now | Context::PlacedAt => Type::Time,
                _ => Type::Money,
            };
            return Ok((Expr::Context(*context), kind));
        }
        if name == "pay" && self.scope == Scope::Ruling {
            return Ok((Expr::Pay, Type::Money));
        }
        if name == APPROVED_COUNT {
            let here = self.scope == Scope::Ruling;
            let why = format!("`{name}` is known only once a person approves: use it in reviews");
            return if here { Ok((Expr::ApprovedCount, Type::Int)) } else { Err(why) };
        }
        if name.contains('.') {
            let index = self.fact(name)?;
            if self.scope != Scope::Facts {
                return Err(format!(
                    "`{name}` is a fact; here only elements and the context of the case may stand (put the fact into an element)"
                ));
            }
            return Ok((Expr::Fact(index), self.names.facts[index].kind));
        }
        Ok((Expr::Element(self.element(name)?), Type::Bool))
    }

    fn fact(&self, name: &str) -> Result<usize, String> {
        self.names.facts.iter().position(|fact| fact.id == name).ok_or_else(|| {
            let known = self.names.facts.iter().map(|fact| fact.id.as_str()).chain(Context::ALL.iter().map(|(name, _)| *name));
            let known = known.chain([APPROVED_COUNT]);
            format!("there is no fact `{name}` in facts.toml{}", did_you_mean(name, known))
        })
    }

    fn element(&self, name: &str) -> Result<usize, String> {
        let index = self.names.elements.iter().position(|element| element == name).ok_or_else(|| {
            let hint = did_you_mean(name, self.names.elements.iter().map(String::as_str));
            format!("there is no element `{name}` in this file or in gates.toml{hint}")
        })?;
        if !matches!(self.scope, Scope::Elements | Scope::Ruling) {
            return Err(format!("`{name}` is an element; elements may stand only in the `when` of outcomes, flags and reviews"));
        }
        Ok(index)
    }

    fn call(&self, call: &CallExpr) -> Result<Typed, String> {
        if call.target.is_some() {
            return Err(format!("`{}` is not a method; write it as a function", call.func_name));
        }
        let args = call.args.as_slice();
        let op = |op| self.comparison(op, &args[0], &args[1]);
        match call.func_name.as_str() {
            operators::LOGICAL_AND => self.chain(args, operators::LOGICAL_AND),
            operators::LOGICAL_OR => self.chain(args, operators::LOGICAL_OR),
            operators::LOGICAL_NOT => Ok((Expr::Not(Box::new(self.yes_or_no(&args[0])?)), Type::Bool)),
            operators::EQUALS => op(Op::Eq),
            operators::NOT_EQUALS => op(Op::Ne),
            operators::LESS => op(Op::Lt),
            operators::LESS_EQUALS => op(Op::Le),
            operators::GREATER => op(Op::Gt),
            operators::GREATER_EQUALS => op(Op::Ge),
            operators::IN => self.one_of(&args[0], &args[1]),
            operators::ADD => self.arithmetic(Call::Plus, args),
            operators::SUBSTRACT => self.arithmetic(Call::Minus, args),
            operators::MULTIPLY => self.arithmetic(Call::Times, args),
            name => self.function(name, args),
        }
    }

    fn yes_or_no(&self, node: &IdedExpr) -> Result<Expr, String> {
        match self.expr(node)? {
            (expr, Type::Bool) => Ok(expr),
            (_, other) => Err(format!("`&&`, `||` and `!` join conditions, but one part is {}", other.in_words())),
        }
    }

    fn chain(&self, args: &[IdedExpr], joiner: &str) -> Result<Typed, String> {
        let mut parts = Vec::new();
        for arg in args {
            match (self.yes_or_no(arg)?, joiner) {
                (Expr::And(inner), operators::LOGICAL_AND) | (Expr::Or(inner), operators::LOGICAL_OR) => parts.extend(inner),
                (part, _) => parts.push(part),
            }
        }
        Ok((if joiner == operators::LOGICAL_AND { Expr::And(parts) } else { Expr::Or(parts) }, Type::Bool))
    }

    fn comparison(&self, op: Op, left: &IdedExpr, right: &IdedExpr) -> Result<Typed, String> {
        let (a, ta) = self.expr(left)?;
        let (b, tb) = self.expr(right)?;
        let (a, ta) = self.spelled(left, a, ta, &b, tb)?;
        let (b, tb) = self.spelled(right, b, tb, &a, ta)?;
        if !ta.comparable(tb) {
            return Err(format!("{} cannot be compared with {}", ta.in_words(), tb.in_words()));
        }
        if !matches!(op, Op::Eq | Op::Ne) && !ta.ordered() {
            return Err(format!("{} has no order: use == or !=", ta.in_words()));
        }
        Ok((Expr::Compare(op, Box::new(a), Box::new(b)), Type::Bool))
    }

    /// A literal takes the spelling of what it is compared with, and must be one of an enum's values.
    fn spelled(&self, node: &IdedExpr, expr: Expr, kind: Type, other: &Expr, other_kind: Type) -> Result<Typed, String> {
        let (Some(text), Type::Text(spelling)) = (text_literal(node), other_kind) else { return Ok((expr, kind)) };
        self.check_value(text, other)?;
        Ok((Expr::Lit(Term::Text(spelling.normal(text))), other_kind))
    }

    fn check_value(&self, text: &str, other: &Expr) -> Result<(), String> {
        let Expr::Fact(index) = other else { return Ok(()) };
        let fact = &self.names.facts[*index];
        if fact.values.is_empty() || fact.values.iter().any(|value| value == text) {
            return Ok(());
        }
        let hint = did_you_mean(text, fact.values.iter().map(String::as_str));
        Err(format!("`{text}` is not a value of `{}` (it knows {}){hint}", fact.id, fact.values.join(", ")))
    }

    fn one_of(&self, left: &IdedExpr, right: &IdedExpr) -> Result<Typed, String> {
        let (value, kind) = self.expr(left)?;
        let Ast::List(list) = &right.expr else { return Err("`in` needs a list such as [\"lost\", \"damaged\"]".into()) };
        let mut terms = Vec::new();
        for item in &list.elements {
            let (expr, item_kind) = self.expr(item)?;
            let (expr, item_kind) = self.spelled(item, expr, item_kind, &value, kind)?;
            match expr {
                Expr::Lit(term) if item_kind.comparable(kind) => terms.push(term),
                _ => return Err(format!("the list after `in` holds something that is not {}", kind.in_words())),
            }
        }
        Ok((Expr::OneOf(Box::new(value), terms), Type::Bool))
    }

    fn arithmetic(&self, call: Call, args: &[IdedExpr]) -> Result<Typed, String> {
        let mut parts = Vec::new();
        let mut kinds = Vec::new();
        for arg in args {
            let (part, kind) = self.expr(arg)?;
            parts.push(part);
            kinds.push(kind);
        }
        let kind = match (call, kinds.as_slice()) {
            (_, [Type::Int, Type::Int]) => Type::Int,
            (Call::Plus | Call::Minus, [Type::Money, Type::Money]) | (Call::Times, [Type::Money, Type::Int]) => Type::Money,
            _ => return Err("`+` and `-` take two numbers or two amounts, `*` an amount or number and a number".into()),
        };
        Ok((Expr::Call(call, parts), kind))
    }

    fn function(&self, name: &str, args: &[IdedExpr]) -> Result<Typed, String> {
        if let Some((_, is)) = Is::ALL.iter().find(|(known, _)| *known == name) {
            return self.is(name, *is, args);
        }
        match (name, args) {
            ("disproved", [element]) => match self.expr(element)? {
                (Expr::Element(index), _) => Ok((Expr::Disproved(index), Type::Bool)),
                _ => Err("`disproved(..)` takes the name of one element".into()),
            },
            ("known", [fact]) => match self.expr(fact)? {
                (Expr::Fact(index), _) => Ok((Expr::Known(index), Type::Bool)),
                _ => Err("`known(..)` takes the name of one fact".into()),
            },
            ("any" | "every", [body]) => {
                let each = if name == "any" { Each::Any } else { Each::Every };
                let body = self.yes_or_no(body)?;
                self.one_key(name, &body)?;
                Ok((Expr::Each(each, Box::new(body)), Type::Bool))
            }
            ("at_least", [count, parts @ ..]) => self.at_least(count, parts),
            ("param", [arg]) => {
                let wanted = text_literal(arg).ok_or("`param(..)` takes a name in quotes")?;
                let (index, kind) = self.names.params.find(wanted)?;
                Ok((Expr::Param(index), kind))
            }
            ("date", [arg]) => {
                let text = text_literal(arg).ok_or("`date(..)` takes a date in quotes")?;
                let date: NaiveDate = text.parse().map_err(|_| format!("`{text}` is not a date such as 2026-06-19"))?;
                Ok((Expr::Lit(Term::Date(date)), Type::Date))
            }
            ("admission_against_document", []) if self.scope == Scope::Ruling => Ok((Expr::AdmissionAgainstDocument, Type::Bool)),
            ("judged", []) if self.scope == Scope::Ruling => Ok((Expr::Judged, Type::Bool)),
            ("amended", []) if self.scope == Scope::Ruling => Ok((Expr::Amended, Type::Bool)),
            ("judged" | "amended" | "admission_against_document", []) => {
                Err(format!("`{name}()` is known only once there is a ruling: use it in flags and reviews"))
            }
            ("days" | "hours" | "add_days" | "add_hours" | "add_business_days" | "earliest" | "latest" | "percent", _) => {
                self.value_call(name, args)
            }
            _ => Err(format!("there is no function `{name}` that takes {} values{}", args.len(), did_you_mean(name, FUNCTIONS))),
        }
    }

    /// `at_least(2, a, b, c)` counts conditions, `at_least(2, body)` the keys of the facts inside.
    fn at_least(&self, count: &IdedExpr, parts: &[IdedExpr]) -> Result<Typed, String> {
        let wanted = match &count.expr {
            Ast::Literal(LiteralValue::Int(number)) => usize::try_from(*number.inner()).ok().filter(|wanted| *wanted > 0),
            _ => None,
        };
        let wanted = wanted.ok_or("`at_least(..)` begins with how many, such as `at_least(2, ..)`")?;
        let mut told = parts.iter().map(|part| self.yes_or_no(part)).collect::<Result<Vec<_>, _>>()?;
        match (told.pop(), told.is_empty()) {
            (Some(body), true) => {
                self.one_key("at_least", &body)?;
                Ok((Expr::Each(Each::AtLeast(wanted), Box::new(body)), Type::Bool))
            }
            (Some(last), false) => {
                told.push(last);
                Ok((Expr::AtLeast(wanted, told), Type::Bool))
            }
            (None, _) => Err("`at_least(..)` needs conditions to count".into()),
        }
    }

    fn one_key(&self, name: &str, body: &Expr) -> Result<(), String> {
        let mut keys: Vec<&str> = body.facts().iter().filter_map(|fact| self.names.facts[*fact].key.as_deref()).collect();
        keys.dedup();
        match keys.as_slice() {
            [] => Err(format!("`{name}(..)` needs a fact with a `key` inside")),
            [_] => Ok(()),
            [a, b, ..] => Err(format!("`{name}(..)` mixes facts keyed by {a} with facts keyed by {b}")),
        }
    }

    fn value_call(&self, name: &str, args: &[IdedExpr]) -> Result<Typed, String> {
        let mut parts = Vec::new();
        let mut kinds = Vec::new();
        for arg in args {
            let (part, kind) = self.expr(arg)?;
            parts.push(part);
            kinds.push(kind);
        }
        let when = |kind: &Type| matches!(kind, Type::Date | Type::Time);
        let (call, fits, kind) = match name {
            "days" => (Call::Days, kinds.len() == 2 && kinds.iter().all(when), Type::Int),
            "hours" => (Call::Hours, kinds == [Type::Time, Type::Time], Type::Int),
            "add_business_days" => {
                (Call::AddBusinessDays, kinds.len() == 2 && when(&kinds[0]) && kinds[1] == Type::Int, Type::Date)
            }
            "add_hours" => (Call::AddHours, kinds == [Type::Time, Type::Int], Type::Time),
            "add_days" => (Call::AddDays, kinds.len() == 2 && when(&kinds[0]) && kinds[1] == Type::Int, Type::Date),
            "percent" => (Call::Percent, kinds == [Type::Int, Type::Int] || kinds == [Type::Money, Type::Money], Type::Int),
            "earliest" => (Call::Earliest, !kinds.is_empty() && kinds.iter().all(when), Type::Date),
            _ => (Call::Latest, !kinds.is_empty() && kinds.iter().all(when), Type::Date),
        };
        if !fits {
            let given: Vec<&str> = kinds.iter().map(|kind| kind.in_words()).collect();
            return Err(format!("`{name}` cannot take {}", given.join(" and ")));
        }
        Ok((Expr::Call(call, parts), kind))
    }

    fn is(&self, name: &str, is: Is, args: &[IdedExpr]) -> Result<Typed, String> {
        if matches!(is, Is::Outcome | Is::Clause | Is::Flag) && self.scope != Scope::Ruling {
            return Err(format!("`{name}(..)` is known only once there is a ruling: use it in flags and reviews"));
        }
        let mut wanted = Vec::new();
        for arg in args {
            let text = text_literal(arg).ok_or_else(|| format!("`{name}(..)` takes texts in quotes"))?;
            self.names.params.check_name(is, text)?;
            wanted.push(text.to_owned());
        }
        if wanted.is_empty() != (is == Is::Insolvent) {
            return Err(format!("`{name}(..)` takes {}", if is == Is::Insolvent { "nothing" } else { "one or more texts" }));
        }
        Ok((Expr::Is(is, wanted), Type::Bool))
    }
}

const APPROVED_COUNT: &str = "caseworker.approved_count";

const FUNCTIONS: [&str; 34] = [
    "disproved",
    "known",
    "any",
    "every",
    "at_least",
    "param",
    "date",
    "days",
    "hours",
    "add_days",
    "add_hours",
    "add_business_days",
    "earliest",
    "latest",
    "percent",
    "category",
    "subtype",
    "rail",
    "lane",
    "country",
    "region",
    "statutory",
    "goods",
    "currency",
    "desired",
    "warned",
    "insolvent",
    "outcome",
    "clause",
    "flag",
    "judged",
    "amended",
    "admission_against_document",
    "provider_code",
];
