//! Charges of a plan that runs on: which of them go back, less what has been refunded since. Each has its own filing window.

use super::amount::Computed;
use super::book::RuleBook;
use super::parse::{Names, dotted, text_literal};
use super::steps;
use super::term::{Term, Type};
use super::weigh::Scene;
use crate::case::complaint::{Capture, Complaint};
use crate::case::reading::Source;
use crate::case::{Money, Side};
use cel::common::ast::IdedExpr;
use chrono::{DateTime, Days, Duration, Utc};

#[derive(Debug, Clone, PartialEq)]
pub enum Charges {
    /// The earliest charge of the order.
    First,
    /// Charges at or after the moment a fact tells, each still inside its window of so many days.
    From { moment: usize, window: usize },
    /// The same without the charge that the cut-off lets through: those inside the notice of so many hours, or only the
    /// next one where the notice is not known.
    AfterNext { moment: usize, notice: usize, window: usize },
}

pub fn parse(name: &str, args: &[IdedExpr], names: &Names<'_>) -> Result<Charges, String> {
    let fact = |node: &IdedExpr, kind: Type| {
        let wanted = text_literal(node).map(str::to_owned).or_else(|| dotted(node)).unwrap_or_default();
        let found = names.facts.iter().position(|fact| fact.id == wanted && fact.kind == kind && fact.key.is_none());
        found.ok_or_else(|| format!("`{name}` needs a fact that is {}; `{wanted}` is not one", kind.in_words()))
    };
    let param = |node: &IdedExpr| match names.params.find(text_literal(node).unwrap_or_default())? {
        (index, Type::Int) => Ok(index),
        _ => Err(format!("`{name}` takes a window as a parameter in quotes that is a whole number")),
    };
    match (name, args) {
        ("first_charge", []) => Ok(Charges::First),
        ("charges_from", [moment, window]) => Ok(Charges::From { moment: fact(moment, Type::Time)?, window: param(window)? }),
        ("charges_after_next", [moment, notice, window]) => {
            Ok(Charges::AfterNext { moment: fact(moment, Type::Time)?, notice: fact(notice, Type::Int)?, window: param(window)? })
        }
        _ => Err(format!("`{name}` does not take {} values", args.len())),
    }
}

/// The charges of this order, oldest first; all of the payment where none names the order.
pub fn of(complaint: &Complaint) -> Vec<&Capture> {
    let all = &complaint.payment.captures;
    let mut mine: Vec<&Capture> = all.iter().filter(|capture| capture.order_id == complaint.order.id).collect();
    if mine.is_empty() {
        mine = all.iter().collect();
    }
    mine.sort_by_key(|capture| capture.at);
    mine
}

impl Charges {
    pub fn in_words(&self, book: &RuleBook) -> String {
        let name = |n: &usize| book.facts[*n].name.as_str();
        match self {
            Charges::First => "the first charge".to_owned(),
            Charges::From { moment, .. } => format!("every charge from {} on that was disputed in time", name(moment)),
            Charges::AfterNext { moment, notice, .. } => {
                format!("every charge from {} on but those inside {}", name(moment), name(notice))
            }
        }
    }

    pub fn sum(&self, scene: &Scene<'_>, out: &mut Computed) -> Option<Money> {
        let all = of(scene.complaint);
        let chosen: Vec<&Capture> = match self {
            Charges::First => all.into_iter().take(1).collect(),
            Charges::From { moment, window } => {
                let from = heard_moment(*moment, scene, out)?;
                let late = all.into_iter().filter(|charge| charge.at >= from);
                late.filter(|charge| in_window(charge, *window, scene)).collect()
            }
            Charges::AfterNext { moment, notice, window } => {
                let from = heard_moment(*moment, scene, out)?;
                let hours = scene.heard[*notice].documents.iter().find_map(|said| match said.term {
                    Term::Int(hours) => Some(hours),
                    _ => None,
                });
                let late = all.into_iter().filter(|charge| charge.at >= from).enumerate();
                let past = late.filter(|(n, charge)| match hours {
                    Some(hours) => charge.at - from >= Duration::hours(hours),
                    None => *n > 0,
                });
                past.map(|(_, charge)| charge).filter(|charge| in_window(charge, *window, scene)).collect()
            }
        };
        for charge in &chosen {
            out.steps.push(format!("charge of {}: {}", charge.at.format("%-d %B %Y, %H:%M UTC"), charge.amount));
        }
        let sum = scene.sum(chosen.iter().map(|charge| charge.amount))?;
        if chosen.len() > 1 {
            let parts: Vec<String> = chosen.iter().map(|charge| charge.amount.plain()).collect();
            out.steps.push(format!("{} = {sum}", parts.join(" + ")));
        }
        let Some(first) = chosen.first() else { return Some(sum) };
        let refunds = scene.complaint.payment.refunds.iter();
        let back = scene.sum(refunds.filter(|one| one.status == "posted" && one.at >= first.at).map(|one| one.amount))?;
        if back.minor() == 0 {
            return Some(sum);
        }
        let left = sum.checked_sub(back).ok()?;
        out.steps.push(format!("{}: {} - {} = {left}", steps::REFUNDED_SINCE, sum.plain(), back.plain()));
        Some(left)
    }

    pub fn printed(&self, book: &RuleBook) -> String {
        let fact = |n: &usize| &book.facts[*n].id;
        let param = |n: &usize| format!("\"{}\"", book.params.all[*n].name);
        match self {
            Charges::First => "first_charge()".to_owned(),
            Charges::From { moment, window } => format!("charges_from({}, {})", fact(moment), param(window)),
            Charges::AfterNext { moment, notice, window } => {
                format!("charges_after_next({}, {}, {})", fact(moment), fact(notice), param(window))
            }
        }
    }
}

fn in_window(charge: &Capture, window: usize, scene: &Scene<'_>) -> bool {
    let days = match scene.params.resolve(window, scene.complaint).map(|row| &row.value) {
        Some(Term::Int(days)) => Days::new(days.unsigned_abs()),
        _ => return false,
    };
    charge.at.date_naive().checked_add_days(days).is_some_and(|last| scene.complaint.opened_at.date_naive() <= last)
}

/// The moment a fact tells: by documents and the merchant's words the earliest, which the consumer's words may only delay.
fn heard_moment(fact: usize, scene: &Scene<'_>, out: &mut Computed) -> Option<DateTime<Utc>> {
    let heard = &scene.heard[fact];
    let time = |term: &Term| match term {
        Term::Time(at) => Some(*at),
        _ => None,
    };
    if Side::BOTH.iter().any(|side| heard.may_change(&scene.facts[fact], Some(*side))) {
        out.open.insert(fact);
    }
    let by = |side: Side| heard.words.iter().filter(move |said| said.source == Source::Party(side));
    let told = heard.documents.iter().chain(by(Side::Merchant));
    let Some((mut moment, reading)) = told.filter_map(|said| Some((time(&said.term)?, said.reading))).min() else {
        out.open.insert(fact);
        return None;
    };
    out.counted.insert(reading);
    if let Some((later, reading)) = by(Side::Consumer).filter_map(|said| Some((time(&said.term)?, said.reading))).max()
        && later > moment
    {
        moment = later;
        out.counted.insert(reading);
    }
    Some(moment)
}
