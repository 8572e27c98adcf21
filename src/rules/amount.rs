//! What is to be paid: a formula over records and heard values, every step written down.
//!
//! A fact in a formula takes the documents' value; the merchant's words may only raise it, the consumer's only lower it.

use super::charges::{self, Charges};
use super::heard::Said;
use super::lines::{goods_total, lines};
use super::parse::{Names, ast, dotted, text_literal};
use super::steps;
use super::term::{Term, Type};
use super::truth::Marks;
use super::weigh::Scene;
use crate::case::complaint::Complaint;
use crate::case::reading::Source;
use crate::case::{Money, Side};
use cel::common::ast::{Expr as Ast, IdedExpr, operators};

#[derive(Debug, Clone, PartialEq)]
pub enum Formula {
    Claim,
    Captured,
    Refunded,
    Remaining,
    Total,
    Shipping,
    Duplicate,
    OverOrder,
    OrderCaptured,
    Fact(usize),
    Param(usize),
    Plus(Box<Formula>, Box<Formula>),
    Minus(Box<Formula>, Box<Formula>),
    Min(Box<Formula>, Box<Formula>),
    Max(Box<Formula>, Box<Formula>),
    Or(Box<Formula>, Box<Formula>),
    /// What helps the consumer most: the least that documents or the merchant say.
    Lowest(usize),
    Lines(usize),
    LinesNot(usize),
    WithShipping(Box<Formula>),
    Charges(Charges),
}

const WORDS: [(&str, Formula); 9] = [
    ("claim", Formula::Claim),
    ("captured", Formula::Captured),
    ("refunded", Formula::Refunded),
    ("remaining", Formula::Remaining),
    ("total", Formula::Total),
    ("shipping", Formula::Shipping),
    ("duplicate", Formula::Duplicate),
    ("over_order", Formula::OverOrder),
    ("order_captured", Formula::OrderCaptured),
];

pub fn parse(text: &str, names: &Names<'_>) -> Result<Formula, String> {
    formula(&ast(text)?, names)
}

fn formula(node: &IdedExpr, names: &Names<'_>) -> Result<Formula, String> {
    if let Some(name) = dotted(node) {
        if let Some((_, word)) = WORDS.iter().find(|(known, _)| *known == name) {
            return Ok(word.clone());
        }
        let fact = names.facts.iter().position(|fact| fact.id == name);
        return match fact {
            Some(index) if names.facts[index].kind == Type::Money => Ok(Formula::Fact(index)),
            Some(_) => Err(format!("`{name}` is not an amount of money")),
            None => {
                let known: Vec<&str> = WORDS.iter().map(|(known, _)| *known).collect();
                Err(format!("`{name}` is neither an amount ({}) nor a fact", known.join(", ")))
            }
        };
    }
    let Ast::Call(call) = &node.expr else {
        return Err("an amount is a formula over amounts such as `min(claim, remaining)`".into());
    };
    let part = |n: usize| formula(&call.args[n], names).map(Box::new);
    Ok(match (call.func_name.as_str(), call.args.len()) {
        (operators::ADD, 2) => Formula::Plus(part(0)?, part(1)?),
        (operators::SUBSTRACT, 2) => Formula::Minus(part(0)?, part(1)?),
        ("min", 2) => Formula::Min(part(0)?, part(1)?),
        ("max", 2) => Formula::Max(part(0)?, part(1)?),
        ("or", 2) => Formula::Or(part(0)?, part(1)?),
        ("lowest", 1) => match formula(&call.args[0], names)? {
            Formula::Fact(index) => Formula::Lowest(index),
            _ => return Err("`lowest(..)` takes a fact that is an amount of money".into()),
        },
        ("with_shipping", 1) => Formula::WithShipping(part(0)?),
        ("param", 1) => {
            let (index, kind) = names.params.find(text_literal(&call.args[0]).unwrap_or_default())?;
            if kind != Type::Money {
                return Err("only a parameter that is an amount of money may stand in an amount".into());
            }
            Formula::Param(index)
        }
        ("first_charge" | "charges_from" | "charges_after_next", _) => {
            Formula::Charges(charges::parse(&call.func_name, &call.args, names)?)
        }
        (name @ ("lines" | "lines_not"), 1) => {
            let wanted = text_literal(&call.args[0]).map(str::to_owned).or_else(|| dotted(&call.args[0])).unwrap_or_default();
            let fact = names.facts.iter().position(|fact| fact.id == wanted);
            match fact {
                Some(index) if names.facts[index].key.is_some() && matches!(names.facts[index].kind, Type::Bool | Type::Int) => {
                    if name == "lines" {
                        Formula::Lines(index)
                    } else {
                        Formula::LinesNot(index)
                    }
                }
                _ => return Err(format!("`{name}` needs a fact with a `key`, of type bool or int; `{wanted}` is not one")),
            }
        }
        (name, _) => return Err(format!("there is no amount function `{name}`")),
    })
}

/// A computed amount.
#[derive(Debug, Clone, Default)]
pub struct Computed {
    /// `None` when a fact it needs is not known.
    pub amount: Option<Money>,
    pub steps: Vec<String>,
    /// Facts that are missing, or that unread documents could change.
    pub open: Marks,
    /// Readings the amount rests on.
    pub counted: Marks,
}

/// The amount under the caps: never above the claim, never above what was captured and not yet refunded.
pub fn compute(formula: &Formula, scene: &Scene<'_>) -> Computed {
    let mut out = Computed::default();
    let Some(mut amount) = value(formula, scene, &mut out) else { return out };
    let claim = scene.complaint.claim.amount;
    if amount.compare(claim).is_ok_and(|order| order.is_gt()) {
        out.steps.push(format!("{}: {claim}", steps::NO_MORE_THAN_CLAIMED));
        amount = claim;
    }
    if let (Some(captured), Some(refunded)) = (scene.captured(), scene.refunded())
        && let Ok(left) = captured.checked_sub(refunded)
        && amount.compare(left).is_ok_and(|order| order.is_gt())
    {
        out.steps.push(format!("{}: {} - {} = {left}", steps::NO_MORE_THAN_LEFT, captured.plain(), refunded.plain()));
        amount = left;
    }
    if amount.minor() < 0 {
        amount = Money::zero(amount.currency());
    }
    out.amount = Some(amount);
    out
}

fn value(formula: &Formula, scene: &Scene<'_>, out: &mut Computed) -> Option<Money> {
    let complaint = scene.complaint;
    let zero = Money::zero(complaint.claim.amount.currency());
    match formula {
        Formula::Claim => step(out, steps::CLAIMED, complaint.claim.amount),
        Formula::Total => step(out, steps::TOTAL, complaint.order.total),
        Formula::Shipping => step(out, steps::SHIPPING, complaint.order.shipping.unwrap_or(zero)),
        Formula::Captured => step(out, steps::CAPTURED, scene.captured()?),
        Formula::Refunded => step(out, steps::REFUNDED, scene.refunded()?),
        Formula::Remaining => {
            let (captured, refunded) = (scene.captured()?, scene.refunded()?);
            let left = captured.checked_sub(refunded).ok()?;
            out.steps.push(format!("{}: {} - {} = {left}", steps::LEFT, captured.plain(), refunded.plain()));
            Some(left)
        }
        Formula::Duplicate => {
            let captures = &complaint.payment.captures;
            let twice = |order: &str| captures.iter().filter(|capture| capture.order_id == order).count() > 1;
            let again = captures.iter().filter(|capture| twice(&capture.order_id)).map(|capture| capture.amount);
            let smallest = again.min_by_key(|amount| amount.minor())?;
            step(out, steps::TWICE, smallest)
        }
        Formula::OrderCaptured => {
            let captured = order_captured(scene)?;
            step(out, steps::FOR_ORDER, captured)
        }
        Formula::OverOrder => {
            let order = &complaint.order;
            let captured = order_captured(scene)?;
            let over = captured.checked_sub(order.total).ok()?;
            out.steps.push(format!("{}: {} - {} = {over}", steps::ABOVE_TOTAL, captured.plain(), order.total.plain()));
            Some(over)
        }
        Formula::Lowest(fact) => {
            let heard = &scene.heard[*fact];
            let merchant = heard.words.iter().filter(|said| said.source == Source::Party(Side::Merchant));
            let said = heard.documents.iter().chain(merchant).filter_map(|said| match said.term {
                Term::Money(money) => Some((money, said.reading)),
                _ => None,
            });
            let (amount, reading) = said.min_by_key(|(money, _)| money.minor())?;
            out.counted.insert(reading);
            step(out, &scene.facts[*fact].name, amount)
        }
        Formula::Fact(fact) => {
            let amount = heard_amount(*fact, scene, out)?;
            step(out, &scene.facts[*fact].name, amount)
        }
        Formula::Param(index) => match scene.params.resolve(*index, complaint).map(|row| &row.value) {
            Some(Term::Money(money)) => step(out, &scene.params.all[*index].says, *money),
            _ => None,
        },
        Formula::Plus(a, b) => {
            let (a, b) = (value(a, scene, out)?, value(b, scene, out)?);
            let sum = a.checked_add(b).ok()?;
            out.steps.push(format!("{} + {} = {sum}", a.plain(), b.plain()));
            Some(sum)
        }
        Formula::Minus(a, b) => {
            let (a, b) = (value(a, scene, out)?, value(b, scene, out)?);
            let rest = a.checked_sub(b).ok()?;
            out.steps.push(format!("{} - {} = {rest}", a.plain(), b.plain()));
            Some(rest)
        }
        Formula::Min(a, b) => {
            let (a, b) = (value(a, scene, out)?, value(b, scene, out)?);
            step(out, steps::SMALLER, a.min(b).ok()?)
        }
        Formula::Max(a, b) => {
            let (a, b) = (value(a, scene, out)?, value(b, scene, out)?);
            step(out, steps::LARGER, if a.compare(b).ok()?.is_ge() { a } else { b })
        }
        Formula::Or(a, b) => match value(a, scene, out) {
            Some(amount) => Some(amount),
            None => value(b, scene, out),
        },
        Formula::Lines(fact) => lines(*fact, false, scene, out).map(|(amount, _)| amount),
        Formula::LinesNot(fact) => lines(*fact, true, scene, out).map(|(amount, _)| amount),
        Formula::Charges(charges) => charges.sum(scene, out),
        Formula::WithShipping(inner) => {
            let (goods, whole) = match **inner {
                Formula::Lines(fact) => lines(fact, false, scene, out)?,
                Formula::LinesNot(fact) => lines(fact, true, scene, out)?,
                ref other => {
                    let goods = value(other, scene, out)?;
                    (goods, goods_total(scene)?)
                }
            };
            let shipping = complaint.order.shipping.unwrap_or(zero);
            if shipping.minor() == 0 {
                return Some(goods);
            }
            let share = shipping.share(goods.minor(), whole.minor()).ok()?;
            out.steps.push(format!(
                "{}: {} x {} / {} = {share}",
                steps::SHARE_OF_SHIPPING,
                shipping.plain(),
                goods.plain(),
                whole.plain()
            ));
            let sum = goods.checked_add(share).ok()?;
            out.steps.push(format!("{} + {} = {sum}", goods.plain(), share.plain()));
            Some(sum)
        }
    }
}

fn order_captured(scene: &Scene<'_>) -> Option<Money> {
    let Complaint { order, payment, .. } = scene.complaint;
    scene.sum(payment.captures.iter().filter(|capture| capture.order_id == order.id).map(|capture| capture.amount))
}

fn step(out: &mut Computed, what: &str, amount: Money) -> Option<Money> {
    out.steps.push(format!("{what}: {amount}"));
    Some(amount)
}

fn heard_amount(fact: usize, scene: &Scene<'_>, out: &mut Computed) -> Option<Money> {
    let heard = &scene.heard[fact];
    let def = &scene.facts[fact];
    if Side::BOTH.iter().any(|side| heard.may_change(def, Some(*side))) {
        out.open.insert(fact);
    }
    let money = |said: &&Said| match said.term {
        Term::Money(money) => Some((money, said.reading)),
        _ => None,
    };
    let by = |side: Side| heard.words.iter().filter(move |said| said.source == Source::Party(side));
    let base = heard.documents.iter().chain(by(Side::Merchant)).filter_map(|said| money(&said)).max_by_key(|(m, _)| m.minor());
    let Some((mut amount, reading)) = base else {
        out.open.insert(fact);
        return None;
    };
    out.counted.insert(reading);
    if let Some((lower, reading)) = by(Side::Consumer).filter_map(|said| money(&said)).min_by_key(|(m, _)| m.minor())
        && lower.compare(amount).is_ok_and(|order| order.is_lt())
    {
        amount = lower;
        out.counted.insert(reading);
    }
    Some(amount)
}
