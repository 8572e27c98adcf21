//! Lines of an order in an amount: what they cost after the discount on the order, piece by piece.

use super::amount::Computed;
use super::heard::Said;
use super::steps;
use super::term::Term;
use super::weigh::Scene;
use crate::case::complaint::OrderLine;
use crate::case::reading::Source;
use crate::case::{Money, Side};

pub fn goods_total(scene: &Scene<'_>) -> Option<Money> {
    scene.sum(scene.complaint.order.lines.iter().filter_map(|line| line.unit_price.times(line.quantity).ok()))
}

/// The price of the lines that `fact` names (or, inverted, does not name), and of all lines.
pub fn lines(fact: usize, inverted: bool, scene: &Scene<'_>, out: &mut Computed) -> Option<(Money, Money)> {
    let order = &scene.complaint.order;
    if Side::BOTH.iter().any(|side| scene.heard[fact].may_change(&scene.facts[fact], Some(*side))) {
        out.open.insert(fact);
    }
    let whole = goods_total(scene)?;
    let mut goods = Money::zero(whole.currency());
    let mut named = 0;
    for line in &order.lines {
        let pieces = pieces(fact, line, inverted, scene, out);
        if pieces > 0 {
            named += 1;
            goods = goods.checked_add(line.unit_price.times(pieces).ok()?).ok()?;
        }
    }
    if named == 0 {
        out.open.insert(fact);
        return None;
    }
    out.steps.push(format!("{named} of {} lines: {goods}", order.lines.len()));
    let paid = order.total.checked_sub(order.shipping.unwrap_or(Money::zero(order.total.currency()))).ok()?;
    if paid.minor() > 0 && paid.compare(whole).is_ok_and(|order| order.is_lt()) {
        let less = paid.share(goods.minor(), whole.minor()).ok()?;
        out.steps.push(format!("{}: {} x {} / {} = {less}", steps::DISCOUNT, paid.plain(), goods.plain(), whole.plain()));
        return Some((less, paid));
    }
    Some((goods, whole))
}

/// How many pieces of a line count. For the consumer's money the merchant's words may add, the consumer's only take away.
fn pieces(fact: usize, line: &OrderLine, inverted: bool, scene: &Scene<'_>, out: &mut Computed) -> i64 {
    let count = |term: &Term| {
        let named = match term {
            Term::Bool(true) => line.quantity,
            Term::Int(pieces) => (*pieces).clamp(0, line.quantity),
            _ => 0,
        };
        if inverted { line.quantity - named } else { named }
    };
    let heard = &scene.heard[fact];
    let about = |said: &&Said| said.key.as_deref() == Some(line.sku.as_str());
    let by = |side: Side| heard.words.iter().filter(about).filter(move |said| said.source == Source::Party(side));
    let shown = heard.documents.iter().filter(about);
    let base = shown.chain(by(Side::Merchant)).map(|said| (count(&said.term), said.reading)).max();
    let lower = by(Side::Consumer).map(|said| (count(&said.term), said.reading)).min();
    let nothing_said = if inverted { line.quantity } else { 0 };
    let mut pieces = nothing_said;
    if let Some((shown, reading)) = base {
        pieces = shown;
        out.counted.insert(reading);
    }
    if let Some((said, reading)) = lower
        && said < pieces
    {
        pieces = said;
        out.counted.insert(reading);
    }
    pieces
}
