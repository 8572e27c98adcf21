//! The rule book as a person reviews it: outcomes in their order, elements with their burden, numbers with their source.

use super::book::{Chapter, Rule, RuleBook};
use super::element::Element;
use super::expr::Is;
use super::params::Row;
use super::print::{Printer, term_text};
use std::fmt::Write;

/// The decision tables of all files, as plain text.
pub fn table(book: &RuleBook) -> String {
    let mut out = String::new();
    for file in book.files.iter() {
        let (chapter, before) = match file.category {
            None => (&book.gates, 0),
            Some(category) => match book.chapters.get(&category) {
                Some(chapter) => (chapter, book.gates.elements.len()),
                None => continue,
            },
        };
        let _ = writeln!(out, "{}: {}", file.name, file.title);
        outcomes(&mut out, book, chapter);
        elements(&mut out, book, chapter, before);
        out.push('\n');
    }
    codes(&mut out, book);
    parameters(&mut out, book);
    out
}

fn outcomes(out: &mut String, book: &RuleBook, chapter: &Chapter) {
    let print = Printer { book, elements: &chapter.elements };
    out.push_str("\n  outcomes, the first that applies decides\n");
    for (n, rule) in chapter.outcomes.iter().enumerate() {
        let Rule { id, clause, outcome, because, .. } = rule;
        let _ = writeln!(out, "  {:>3}. {id} (clause {clause}): {}", n + 1, outcome.as_str());
        let _ = writeln!(out, "       when    {}", print.expr(&rule.when));
        if let Some(layer) = rule.layer {
            let _ = writeln!(out, "       only    under {}", layer.in_words());
        }
        if let Some(amount) = &rule.amount {
            let _ = writeln!(out, "       amount  {}", print.formula(amount));
        }
        if let Some(cost) = &rule.cost {
            let _ = writeln!(out, "       cost    {cost}");
        }
        if let Some(code) = &rule.reason_code {
            let _ = writeln!(out, "       code    {code}");
        }
        if let Some(until) = &rule.until {
            let _ = writeln!(out, "       until   {}", print.expr(until));
        }
        let _ = writeln!(out, "       because {because}");
    }
}

fn elements(out: &mut String, book: &RuleBook, chapter: &Chapter, before: usize) {
    let print = Printer { book, elements: &chapter.elements };
    out.push_str("\n  elements\n");
    for Element { id, says, burden, proved, disproved, when, layer, .. } in &chapter.elements[before..] {
        let _ = writeln!(out, "  {id} (burden: {}): {says}", format!("{burden:?}").to_lowercase());
        if let Some(layer) = layer {
            let _ = writeln!(out, "       only      under {}", layer.in_words());
        }
        if let Some(when) = when {
            let _ = writeln!(out, "       where     {}", print.expr(when));
        }
        let _ = writeln!(out, "       proved    {}", print.expr(proved));
        let disproved = disproved.as_ref().map_or("never".to_owned(), |expr| print.expr(expr));
        let _ = writeln!(out, "       disproved {disproved}");
    }
}

fn codes(out: &mut String, book: &RuleBook) {
    out.push_str("codes.toml\n");
    for line in book.codes.lines() {
        let _ = writeln!(out, "  {line}");
    }
    out.push('\n');
}

fn parameters(out: &mut String, book: &RuleBook) {
    out.push_str("parameters.toml\n");
    for parameter in &book.params.all {
        let _ = writeln!(out, "  {}: {}", parameter.name, parameter.says);
        for Row { value, source, since, conditions } in &parameter.rows {
            let only: Vec<String> = conditions.iter().map(|(is, wanted)| format!("{} {wanted}", word(*is))).collect();
            let only = if only.is_empty() { "everywhere".to_owned() } else { only.join(", ") };
            let _ = writeln!(out, "       {} ({only}), since {since}: {source}", term_text(value));
        }
    }
}

fn word(is: Is) -> &'static str {
    Is::ALL.iter().find(|(_, known)| *known == is).map_or("", |(name, _)| name)
}
