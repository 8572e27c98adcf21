//! The decision: both regimes run, the more protective taken, findings and questions written down.

use super::book::{Rule, RuleBook};
use super::decide::{Plan, Run, named, run};
use super::element::{self, Weighed};
use super::expr::{Expr, Is};
use super::heard::hear;
use super::term::Term;
use super::truth::Kleene;
use super::weigh::{Ear, Scene};
use crate::case::reading::{Proposer, Reading, Value};
use crate::case::ruling::{Ask, DecidedBy, Decision, Flag, LayerAnswer, OpenQuestion, Outcome, Regime, Status};
use crate::case::{Dossier, Money, Side};
use chrono::NaiveDate;

/// What is known only once a person approves.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Approving {
    /// What a person ruled instead of what the rules came to.
    pub amended: Option<(Outcome, Option<Money>)>,
    /// Rulings that the approver has approved; nothing: nobody approves yet, and reviews that ask for it wait.
    pub approved_count: Option<i64>,
}

/// What the manual says to these readings. The dossier gives category, clock, and which exhibits nobody has read yet.
pub fn assess(book: &RuleBook, dossier: &Dossier, readings: &[Reading]) -> Decision {
    assess_for(book, dossier, readings, &Approving::default())
}

/// Why a second person must look, as the manual says it when somebody approves.
pub fn second_review(book: &RuleBook, dossier: &Dossier, readings: &[Reading], approving: &Approving) -> Vec<String> {
    assess_for(book, dossier, readings, approving).second_review_reasons
}

pub(super) fn assess_for(book: &RuleBook, dossier: &Dossier, readings: &[Reading], approving: &Approving) -> Decision {
    let complaint = &dossier.complaint;
    let scene = Scene {
        facts: &book.facts,
        params: &book.params,
        codes: &book.codes,
        complaint,
        exhibits: &dossier.exhibits,
        now: dossier.now,
        heard: hear(&book.facts, dossier, readings),
    };
    let own = book.chapters.get(&complaint.category);
    let chapter = own.unwrap_or(&book.gates);
    let rules: Vec<&Rule> = book.gates.outcomes.iter().chain(own.into_iter().flat_map(|own| &own.outcomes)).collect();
    let plan = Plan { rules, chapter };
    let weighed: Vec<Weighed> = chapter.elements.iter().map(|one| element::weigh(one, &scene)).collect();
    let open = |side: Side| {
        book.windows.get(&side).is_some_and(|window| scene.truth(&window.closed, Ear::DOCUMENTS).verdict() != Kleene::True)
    };
    let scheme = run(&plan, &scene, &weighed, &open, Regime::Scheme);
    let statutory = run(&plan, &scene, &weighed, &open, Regime::Statutory);
    let told = |run: &Run| outcome(&plan, &scene, run);
    let (one, two) = (told(&scheme), told(&statutory));
    let conflict = one != two && one != Outcome::Undetermined && two != Outcome::Undetermined;
    let taken = if protects_more(&scheme, one, &statutory, two) { &scheme } else { &statutory };

    let mut decision = draft(&plan, &scene, &weighed, taken, readings);
    if conflict {
        decision.flags.push(Flag::RegimeConflict);
        decision.layers = [&statutory, &scheme].map(|run| answer(&plan, run, told(run))).to_vec();
    }
    if decision.cost_bearer.is_none() {
        decision.cost_bearer = scheme.winner.and_then(|n| plan.rules[n].cost.clone());
    }
    if decision.outcome == Outcome::RequestEvidence && decision.until.is_none() {
        let side = decision.asks.first().map(|ask| ask.party);
        let window = side.and_then(|side| book.windows.get(&side)).and_then(|window| window.until.as_ref());
        decision.until = window.and_then(|until| day(until, &scene));
    }
    if let Some((outcome, amount)) = approving.amended {
        (decision.outcome, decision.amount) = (outcome, amount);
    }
    reviewed(book, &Weight { scene: &scene, weighed: &weighed, plan: &plan, readings }, approving, &mut decision);
    decision
}

fn outcome(plan: &Plan<'_>, scene: &Scene<'_>, run: &Run) -> Outcome {
    if !run.questions.is_empty() {
        return Outcome::Undetermined;
    }
    if !run.asks.is_empty() {
        return Outcome::RequestEvidence;
    }
    let Some(n) = run.winner else { return Outcome::Undetermined };
    match &run.computed {
        Some(computed) if computed.amount.is_none() => Outcome::Undetermined,
        computed => {
            named(plan.rules[n].outcome, computed.as_ref().and_then(|computed| computed.amount), scene.complaint.claim.amount)
        }
    }
}

/// Whether the scheme's answer protects the consumer more than the law's. A layer that waits for an answer counts with the best
/// that it may still come to: what only the other layer asks about is not asked where it cannot better the result.
fn protects_more(scheme: &Run, one: Outcome, statutory: &Run, two: Outcome) -> bool {
    let best = |run: &Run, outcome: Outcome| match &run.possible {
        Some(possible) => possible.iter().map(|outcome| protection(*outcome)).max().unwrap_or(0),
        None if run.settled => protection(outcome),
        None => u8::MAX,
    };
    let (one, two) = (best(scheme, one), best(statutory, two));
    one > two || (one == two && scheme.settled && !statutory.settled)
}

/// What one layer says, where the two differ.
fn answer(plan: &Plan<'_>, run: &Run, outcome: Outcome) -> LayerAnswer {
    let rule = run.winner.map(|n| plan.rules[n]).filter(|_| run.settled);
    LayerAnswer {
        layer: run.regime,
        outcome,
        clause: rule.map(|rule| rule.clause.clone()),
        because: rule.map_or_else(|| "something is still to be shown".to_owned(), |rule| rule.because.clone()),
        cost_bearer: rule.and_then(|rule| rule.cost.clone()),
    }
}

/// How much an outcome protects the consumer.
fn protection(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::RefundFull => 9,
        Outcome::Settled => 8,
        Outcome::RefundOnReturn => 7,
        Outcome::Replacement => 6,
        Outcome::Undetermined => 5,
        Outcome::RefundPartial => 4,
        Outcome::Escalate | Outcome::Hold | Outcome::RequestEvidence => 3,
        Outcome::NoRefund | Outcome::Withdrawn | Outcome::OutOfScope => 1,
    }
}

/// What the deciding rule and the elements it turns on read straight from the operator's records.
fn records(plan: &Plan<'_>, rule: Option<&Rule>, decisive: &[usize]) -> Vec<String> {
    let elements = decisive.iter().filter_map(|n| plan.chapter.elements.get(*n));
    let conditions = elements.flat_map(|one| std::iter::once(&one.proved).chain(&one.disproved));
    let named = rule.map(|rule| &rule.when).into_iter().chain(conditions).flat_map(Expr::records);
    let mut out: Vec<String> = Vec::new();
    for path in named {
        if !out.iter().any(|known| known == path) {
            out.push(path.to_owned());
        }
    }
    out
}

fn draft(plan: &Plan<'_>, scene: &Scene<'_>, weighed: &[Weighed], run: &Run, readings: &[Reading]) -> Decision {
    let elements = &plan.chapter.elements;
    let outcome = outcome(plan, scene, run);
    let rule = run.winner.map(|n| plan.rules[n]);
    // Until it is settled, whatever the rule asks about may come to carry it.
    let named = || rule.map(|rule| rule.when.elements()).unwrap_or_default();
    let mut decisive: Vec<usize> = if run.settled { run.carriers.clone() } else { named() };
    decisive.extend(run.questions.iter().chain(&run.asks));
    let findings = elements
        .iter()
        .zip(weighed)
        .enumerate()
        .filter(|(_, (_, one))| one.in_play)
        .map(|(n, (element, one))| {
            // What belongs to the layer that was not taken decides nothing.
            let decides = decisive.contains(&n) && element.counts_under(run.regime);
            element.finding(one, scene, readings, decides)
        })
        .collect();
    let computed = run.computed.clone().unwrap_or_default();
    let pays = matches!(outcome, Outcome::RefundFull | Outcome::RefundPartial | Outcome::RefundOnReturn);
    let explicit = rule
        .filter(|rule| outcome == Outcome::RequestEvidence && rule.outcome == Outcome::RequestEvidence && run.asks.is_empty());
    let mut asks: Vec<Ask> = Vec::new();
    if outcome == Outcome::RequestEvidence {
        // The questions somebody wrote for a party; those that follow from them need not be put as well.
        let written: Vec<usize> = run.asks.iter().copied().filter(|n| elements[*n].ask.is_some()).collect();
        for n in if written.is_empty() { &run.asks } else { &written } {
            let element = &elements[*n];
            let fact = weighed[*n].missing.iter().next().map(|fact| scene.facts[fact].question.clone());
            let question = element.ask.clone().or(fact).unwrap_or_else(|| element.says.clone());
            asks.push(Ask { party: element.burden, element: element.id.clone(), question });
        }
        if let Some(rule) = explicit
            && let (Some(party), Some(question)) = (rule.ask, &rule.question)
        {
            asks.push(Ask { party, element: rule.id.clone(), question: question.clone() });
        }
    }
    let mut open_questions: Vec<OpenQuestion> = Vec::new();
    if outcome == Outcome::Undetermined {
        let mut facts: Vec<usize> = Vec::new();
        for n in &run.questions {
            let contested = weighed[*n].status == Status::Contested;
            facts.extend(elements[*n].facts().into_iter().filter(|fact| contested || unread(scene, *fact)));
        }
        if rule.is_none() {
            // The gates let it pass, and the book has no chapter for this category.
            let look_in = scene.exhibits.iter().map(|exhibit| exhibit.number).collect();
            let question =
                "This rule book has no chapter for this category yet: what does the manual say, and what shows it?".to_owned();
            open_questions.push(OpenQuestion { fact: OpenQuestion::RULING.to_owned(), question, look_in });
        }
        facts.extend(computed.open.iter());
        facts.dedup();
        for fact in facts {
            let def = &scene.facts[fact];
            if !open_questions.iter().any(|question| question.fact == def.id) {
                let look_in = scene.heard[fact].unread.all();
                open_questions.push(OpenQuestion { fact: def.id.clone(), question: def.question.clone(), look_in });
            }
        }
    }
    let settled = outcome != Outcome::Undetermined;
    let until =
        rule.filter(|_| settled && run.asks.is_empty()).and_then(|rule| rule.until.as_ref()).and_then(|until| day(until, scene));
    Decision {
        outcome,
        amount: computed.amount.filter(|_| pays),
        arithmetic: if pays { computed.steps } else { Vec::new() },
        clause: rule.filter(|_| settled).map(|rule| rule.clause.clone()),
        because: match rule {
            Some(rule) if settled => rule.because.clone(),
            _ => "questions stand between what is on file and an outcome".to_owned(),
        },
        decided_by: decided_by(plan, run, weighed, &decisive, readings),
        cost_bearer: rule.filter(|_| settled).and_then(|rule| rule.cost.clone()),
        reason_code: rule.filter(|_| settled).and_then(|rule| rule.reason_code.clone()),
        layers: Vec::new(),
        records: records(plan, rule, &decisive),
        second_review: false,
        second_review_reasons: Vec::new(),
        flags: rule.filter(|_| settled).map(|rule| rule.flags.clone()).unwrap_or_default(),
        until,
        asks,
        open_questions,
        findings,
        would_change: rule.filter(|_| settled).map(|rule| rule.would_change.clone()).unwrap_or_default(),
    }
}

fn unread(scene: &Scene<'_>, fact: usize) -> bool {
    Side::BOTH.iter().any(|side| scene.heard[fact].may_change(&scene.facts[fact], Some(*side)))
        || scene.heard[fact].unread.judgement
}

fn decided_by(plan: &Plan<'_>, run: &Run, weighed: &[Weighed], decisive: &[usize], readings: &[Reading]) -> DecidedBy {
    let by_person = |reading: usize| matches!(readings[reading].proposer, Proposer::Person { .. });
    let person = decisive.iter().flat_map(|n| weighed[*n].counted.iter()).any(by_person);
    // Silence about what nobody is asked for is not a failed proof.
    let burden =
        decisive.iter().any(|n| plan.chapter.elements[*n].asked && weighed[*n].in_play && weighed[*n].status == Status::Open);
    match (person, burden && run.settled) {
        (true, _) => DecidedBy::Person,
        (false, true) => DecidedBy::Burden,
        _ => DecidedBy::AllCompletions,
    }
}

fn day(expr: &Expr, scene: &Scene<'_>) -> Option<NaiveDate> {
    scene.one(expr).and_then(|term| term.day())
}

/// What a ruling rests on.
struct Weight<'a> {
    scene: &'a Scene<'a>,
    weighed: &'a [Weighed],
    plan: &'a Plan<'a>,
    readings: &'a [Reading],
}

/// Flags and second pairs of eyes: they see the ruling.
fn reviewed(book: &RuleBook, on: &Weight<'_>, approving: &Approving, decision: &mut Decision) {
    let Weight { scene, weighed, plan, readings } = *on;
    let decisive: Vec<&Weighed> = decision
        .findings
        .iter()
        .filter(|finding| finding.decisive)
        .filter_map(|finding| plan.chapter.elements.iter().position(|one| one.id == finding.element))
        .map(|n| &weighed[n])
        .collect();
    // Beside the deciding elements too: it may have kept an earlier rule from applying.
    let admission = weighed.iter().any(|one| one.in_play && one.admission_against_document);
    let judged = decisive.iter().flat_map(|one| one.counted.iter()).any(|n| {
        matches!(readings[n].proposer, Proposer::Person { .. })
            && scene.facts.iter().any(|fact| fact.id == readings[n].fact && fact.judgement)
            && matches!(readings[n].value, Value::Bool(_))
    });
    let pay = decision.amount.unwrap_or(scene.complaint.claim.amount);
    let ask =
        |expr: &Expr, decision: &Decision| ruling(expr, &Ruling { scene, weighed, pay, admission, judged, approving, decision });
    for (flag, when) in &book.flags {
        if ask(when, decision) == Some(true) && !decision.flags.contains(flag) {
            decision.flags.push(*flag);
        }
    }
    let reasons: Vec<String> = book
        .reviews
        .iter()
        .filter(|review| approving.approved_count.is_some() || !review.when.names_the_approver())
        .filter(|review| ask(&review.when, decision) != Some(false))
        .map(|review| review.because.clone())
        .collect();
    decision.flags.sort();
    decision.flags.dedup();
    decision.second_review = !reasons.is_empty();
    decision.second_review_reasons = reasons;
}

struct Ruling<'a> {
    scene: &'a Scene<'a>,
    weighed: &'a [Weighed],
    pay: Money,
    admission: bool,
    judged: bool,
    approving: &'a Approving,
    decision: &'a Decision,
}

/// A condition about a ruling; nothing when a number it needs is not known.
fn ruling(expr: &Expr, on: &Ruling<'_>) -> Option<bool> {
    match expr {
        Expr::Not(inner) => ruling(inner, on).map(|yes| !yes),
        Expr::And(parts) => {
            let parts: Vec<Option<bool>> = parts.iter().map(|part| ruling(part, on)).collect();
            if parts.contains(&Some(false)) { Some(false) } else { parts.into_iter().collect::<Option<Vec<_>>>().map(|_| true) }
        }
        Expr::Or(parts) => {
            let parts: Vec<Option<bool>> = parts.iter().map(|part| ruling(part, on)).collect();
            if parts.contains(&Some(true)) { Some(true) } else { parts.into_iter().collect::<Option<Vec<_>>>().map(|_| false) }
        }
        Expr::Element(n) => Some(on.weighed[*n].settled == super::element::Final::Proved),
        Expr::Disproved(n) => Some(on.weighed[*n].settled == super::element::Final::Disproved),
        Expr::AdmissionAgainstDocument => Some(on.admission),
        Expr::Judged => Some(on.judged),
        Expr::Amended => Some(on.approving.amended.is_some()),
        Expr::Is(Is::Outcome, wanted) => Some(wanted.iter().any(|wanted| wanted == on.decision.outcome.as_str())),
        Expr::Is(Is::Clause, wanted) => Some(wanted.iter().any(|wanted| Some(wanted) == on.decision.clause.as_ref())),
        Expr::Is(Is::Flag, wanted) => Some(on.decision.flags.iter().any(|flag| {
            let name = serde_json::to_value(flag).ok().and_then(|value| value.as_str().map(str::to_owned));
            name.is_some_and(|name| wanted.contains(&name))
        })),
        Expr::Compare(op, a, b) => {
            let term = |side: &Expr| match side {
                Expr::Pay => Some(Term::Money(on.pay)),
                Expr::ApprovedCount => on.approving.approved_count.map(Term::Int),
                other => on.scene.one(other),
            };
            let order = term(a)?.compare(&term(b)?)?;
            Some(super::weigh::holds(*op, order))
        }
        other => match on.scene.truth(other, Ear::DOCUMENTS).verdict() {
            Kleene::True => Some(true),
            Kleene::False => Some(false),
            Kleene::Open => None,
        },
    }
}
