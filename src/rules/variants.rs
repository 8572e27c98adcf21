//! Small changes to a condition, one at a time: the slips that a hand makes.

use super::expr::{Each, Expr, Op};
use super::print::{Printer, sign, term_text};
use super::term::Term;
use chrono::Days;

/// What was changed in words, and the changed condition.
type Variant = (String, Expr);

pub fn variants(expr: &Expr, print: &Printer<'_>) -> Vec<Variant> {
    let mut out = Vec::new();
    let told = |expr: &Expr| print.expr(expr);
    match expr {
        Expr::And(parts) => chain(parts, Expr::And, Expr::Or, print, &mut out),
        Expr::Or(parts) => chain(parts, Expr::Or, Expr::And, print, &mut out),
        Expr::Not(inner) => {
            out.push((format!("`{}` without its not", told(expr)), (**inner).clone()));
            // Turning the inner part round is the same as dropping the not.
            if !is_plain(inner) {
                below(inner, print, &mut out, &|inner| Expr::Not(Box::new(inner)));
            }
        }
        Expr::Compare(op, a, b) => {
            for other in others(*op) {
                let what = format!("`{}` with {}", told(expr), sign(other));
                out.push((what, Expr::Compare(other, a.clone(), b.clone())));
            }
            below(a, print, &mut out, &|a| Expr::Compare(*op, Box::new(a), b.clone()));
            below(b, print, &mut out, &|b| Expr::Compare(*op, a.clone(), Box::new(b)));
        }
        Expr::OneOf(value, terms) => {
            out.push(negated(expr, print));
            for n in 0..terms.len() {
                let mut fewer = terms.clone();
                let gone = fewer.remove(n);
                out.push((format!("`{}` without {}", told(expr), term_text(&gone)), Expr::OneOf(value.clone(), fewer)));
            }
        }
        Expr::Lit(Term::Int(number)) => {
            for other in [number - 1, number + 1] {
                out.push((format!("{number} became {other}"), Expr::Lit(Term::Int(other))));
            }
        }
        Expr::Lit(Term::Date(date)) => {
            for other in [date.checked_add_days(Days::new(1)), date.checked_sub_days(Days::new(1))].into_iter().flatten() {
                out.push((format!("{date} became {other}"), Expr::Lit(Term::Date(other))));
            }
        }
        Expr::Lit(Term::Bool(yes)) => out.push((format!("{yes} became {}", !yes), Expr::Lit(Term::Bool(!yes)))),
        Expr::Each(each, body) => {
            let others = match each {
                Each::Any => vec![Each::Every],
                Each::Every => vec![Each::Any],
                Each::AtLeast(wanted) => around(*wanted).map(Each::AtLeast).to_vec(),
            };
            for other in others {
                let changed = Expr::Each(other, body.clone());
                out.push((format!("`{}` became `{}`", told(expr), told(&changed)), changed));
            }
            below(body, print, &mut out, &|body| Expr::Each(*each, Box::new(body)));
        }
        Expr::AtLeast(wanted, parts) => {
            for other in around(*wanted) {
                let changed = Expr::AtLeast(other, parts.clone());
                out.push((format!("`{}` became `{}`", told(expr), told(&changed)), changed));
            }
            for n in 0..parts.len() {
                let mut fewer = parts.clone();
                let gone = fewer.remove(n);
                out.push((format!("`{}` without `{}`", told(expr), told(&gone)), Expr::AtLeast(*wanted, fewer)));
                below(&parts[n], print, &mut out, &|part| {
                    let mut changed = parts.clone();
                    changed[n] = part;
                    Expr::AtLeast(*wanted, changed)
                });
            }
        }
        Expr::Disproved(n) => {
            out.push(negated(expr, print));
            out.push((format!("`{}` became `not proved`", told(expr)), Expr::Not(Box::new(Expr::Element(*n)))));
        }
        Expr::Is(is, wanted) => {
            out.push(negated(expr, print));
            for n in 0..if wanted.len() > 1 { wanted.len() } else { 0 } {
                let mut fewer = wanted.clone();
                let gone = fewer.remove(n);
                out.push((format!("`{}` without {gone}", told(expr)), Expr::Is(*is, fewer)));
            }
        }
        Expr::Fact(n) if print.book.facts[*n].kind == super::term::Type::Bool => out.push(negated(expr, print)),
        Expr::Element(_) | Expr::Known(_) | Expr::AdmissionAgainstDocument | Expr::Judged | Expr::Amended => {
            out.push(negated(expr, print))
        }
        Expr::Call(call, args) => {
            for (n, arg) in args.iter().enumerate() {
                below(arg, print, &mut out, &|arg| {
                    let mut args = args.clone();
                    args[n] = arg;
                    Expr::Call(*call, args)
                });
            }
        }
        _ => {}
    }
    out
}

/// One fewer (never none) and one more.
fn around(wanted: usize) -> [usize; 2] {
    [if wanted > 1 { wanted - 1 } else { wanted + 2 }, wanted + 1]
}

fn below(inner: &Expr, print: &Printer<'_>, out: &mut Vec<Variant>, around: &dyn Fn(Expr) -> Expr) {
    out.extend(variants(inner, print).into_iter().map(|(what, changed)| (what, around(changed))));
}

fn negated(expr: &Expr, print: &Printer<'_>) -> Variant {
    (format!("`{}` turned round", print.expr(expr)), Expr::Not(Box::new(expr.clone())))
}

fn is_plain(expr: &Expr) -> bool {
    matches!(expr, Expr::Fact(_) | Expr::Element(_) | Expr::Known(_))
}

fn chain(parts: &[Expr], same: fn(Vec<Expr>) -> Expr, other: fn(Vec<Expr>) -> Expr, print: &Printer<'_>, out: &mut Vec<Variant>) {
    let whole = print.expr(&same(parts.to_vec()));
    out.push((format!("`{whole}` joined the other way"), other(parts.to_vec())));
    for (n, part) in parts.iter().enumerate() {
        let mut fewer = parts.to_vec();
        fewer.remove(n);
        out.push((format!("`{whole}` without `{}`", print.expr(part)), same(fewer)));
        below(part, print, out, &|part| {
            let mut changed = parts.to_vec();
            changed[n] = part;
            same(changed)
        });
    }
}

/// The slip at the boundary, and the opposite.
fn others(op: Op) -> Vec<Op> {
    match op {
        Op::Eq => vec![Op::Ne],
        Op::Ne => vec![Op::Eq],
        Op::Lt => vec![Op::Le, Op::Ge],
        Op::Le => vec![Op::Lt, Op::Gt],
        Op::Gt => vec![Op::Ge, Op::Le],
        Op::Ge => vec![Op::Gt, Op::Lt],
    }
}
