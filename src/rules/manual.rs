//! The rule book as a manual to read: chapters with their elements, outcomes, examples, and the numbers beside them.
//! Plain data; the pages only lay it out.

use super::book::{Chapter, Rule, RuleBook, RuleFile};
use super::codes::CodeText;
use super::element::Element;
use super::expr::Expr;
use super::params::Row;
use super::print::{Printer, term_text};
use super::words::{Said, Words};
use crate::case::complaint::Category;
use crate::case::ruling::Regime;
use crate::case::{Outcome, Side};

#[derive(Debug, Clone)]
pub struct ChapterText {
    /// `not_received`, `gates`: its place in an address.
    pub slug: String,
    pub file: String,
    pub title: String,
    pub category: Option<Category>,
    pub elements: Vec<ElementText>,
    pub outcomes: Vec<OutcomeText>,
    /// Under which codes providers file such a dispute.
    pub codes: Vec<CodeText>,
    /// Windows, flags and second reviews: the gates' file alone has them.
    pub watches: Vec<WatchText>,
    pub examples: Vec<ExampleText>,
}

/// A condition that decides nothing by itself: a window closes, a flag is raised, a second person has to look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WatchText {
    /// "A second person looks when"
    pub lead: String,
    pub id: String,
    pub when: Said,
    pub because: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ElementText {
    pub id: String,
    pub clause: Option<String>,
    pub says: String,
    pub burden: Side,
    pub proved: Said,
    pub disproved: Option<Said>,
    /// Where it is in play; everywhere when absent.
    pub when: Option<Said>,
    pub ask: Option<String>,
    /// The one layer of law under which it counts.
    pub layer: Option<&'static str>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutcomeText {
    pub id: String,
    pub clause: String,
    pub outcome: Outcome,
    pub when: Said,
    /// As it stands in the file.
    pub source: String,
    /// Takes whatever no outcome before it took.
    pub catch_all: bool,
    pub amount: Option<String>,
    pub cost: Option<String>,
    pub reason_code: Option<String>,
    /// What the reason code means.
    pub reason_says: Option<String>,
    pub because: String,
    pub would_change: Vec<String>,
    pub layer: Option<&'static str>,
    pub until: Option<String>,
    pub ask: Option<Side>,
    pub question: Option<String>,
    /// The parameters it reads, itself or through its elements.
    pub parameters: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExampleText {
    pub name: String,
    pub line: usize,
    pub expect: String,
    /// What it comes to; nothing where it was not run.
    pub got: Option<String>,
    pub clause: Option<String>,
}

impl ExampleText {
    pub fn passes(&self) -> bool {
        self.got.as_ref().is_none_or(|got| *got == self.expect)
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParameterText {
    pub name: String,
    pub says: String,
    pub rows: Vec<ParameterRow>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParameterRow {
    pub value: String,
    /// "everywhere", "rail visa, region EU"
    pub where_: String,
    pub since: String,
    pub source: String,
}

impl RuleBook {
    /// What the manual says of facts and elements, text by text.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let facts = self.facts.iter().flat_map(|fact| [fact.name.as_str(), fact.question.as_str()]);
        let chapters = std::iter::once(&self.gates).chain(self.chapters.values());
        facts.chain(chapters.flat_map(|chapter| &chapter.elements).map(|element| element.says.as_str()))
    }

    /// What the manual says, sentence by sentence, each with its clause: its elements, and why it rules as it does.
    pub fn clauses(&self) -> impl Iterator<Item = (&str, &str)> {
        let chapters = std::iter::once(&self.gates).chain(self.chapters.values());
        chapters.flat_map(|chapter| {
            let elements = chapter.elements.iter().filter_map(|it| Some((it.clause.as_deref()?, it.says.as_str())));
            elements.chain(chapter.outcomes.iter().map(|rule| (rule.clause.as_str(), rule.because.as_str())))
        })
    }

    /// Every chapter, gates first, with its examples run: some hundred rulings.
    pub fn manual(&self) -> Vec<ChapterText> {
        self.files.iter().map(|file| self.chapter_text(file, true)).collect()
    }

    /// The same without running the examples.
    pub fn outline(&self) -> Vec<ChapterText> {
        self.files.iter().map(|file| self.chapter_text(file, false)).collect()
    }

    /// The chapter where a clause or rule stands.
    pub fn chapter_of(&self, clause: &str) -> Option<String> {
        let names = |rule: &Rule| rule.clause == clause || rule.id == clause;
        let found = self.files.iter().find(|file| {
            let (chapter, before) = self.rules_of(file);
            chapter.outcomes.iter().any(names) || chapter.elements[before..].iter().any(|it| it.clause.as_deref() == Some(clause))
        });
        found.map(slug_of)
    }

    pub fn parameters(&self) -> Vec<ParameterText> {
        let row = |row: &Row| {
            let only: Vec<String> =
                row.conditions.iter().map(|(is, wanted)| format!("{} {wanted}", format!("{is:?}").to_lowercase())).collect();
            ParameterRow {
                value: term_text(&row.value).trim_matches('"').to_owned(),
                where_: if only.is_empty() { "everywhere".to_owned() } else { only.join(", ") },
                since: row.since.to_string(),
                source: row.source.clone(),
            }
        };
        let all = self.params.all.iter();
        all.map(|it| ParameterText { name: it.name.clone(), says: it.says.clone(), rows: it.rows.iter().map(row).collect() })
            .collect()
    }

    /// Whether the rule that decided takes whatever no other took.
    pub fn is_catch_all(&self, category: Category, clause: &str) -> bool {
        let own = self.chapters.get(&category);
        let mut rules = self.gates.outcomes.iter().chain(own.into_iter().flat_map(|own| &own.outcomes));
        rules.any(|rule| rule.clause == clause && takes_all(&rule.when))
    }

    fn rules_of(&self, file: &RuleFile) -> (&Chapter, usize) {
        match file.category.and_then(|category| self.chapters.get(&category)) {
            Some(chapter) => (chapter, self.gates.elements.len()),
            None => (&self.gates, 0),
        }
    }

    fn chapter_text(&self, file: &RuleFile, run: bool) -> ChapterText {
        let (chapter, before) = self.rules_of(file);
        let own = &chapter.elements[before..];
        ChapterText {
            slug: slug_of(file),
            file: file.name.clone(),
            title: file.title.clone(),
            category: file.category,
            elements: own.iter().map(|element| self.element_text(element, chapter)).collect(),
            outcomes: chapter.outcomes.iter().map(|rule| self.outcome_text(rule, chapter)).collect(),
            codes: file.category.map(|category| self.codes.of(category)).unwrap_or_default(),
            watches: if file.category.is_none() { self.watches() } else { Vec::new() },
            examples: file.examples.iter().map(|example| self.example_text(example, run)).collect(),
        }
    }

    fn watches(&self) -> Vec<WatchText> {
        let words = Words { book: self, elements: &self.gates.elements };
        let mut all = Vec::new();
        for (side, window) in &self.windows {
            let lead = format!("Silence of the {side} counts once");
            all.push(WatchText { lead, id: format!("window-{side}"), when: words.said(&window.closed), because: None });
        }
        for (flag, when) in &self.flags {
            let name = format!("{flag:?}").to_lowercase();
            let lead = format!("The case is flagged `{name}` when");
            all.push(WatchText { lead, id: format!("flag-{name}"), when: words.said(when), because: None });
        }
        for review in &self.reviews {
            let lead = "A second person looks when".to_owned();
            let because = Some(review.because.clone());
            all.push(WatchText { lead, id: format!("review-{}", review.id), when: words.said(&review.when), because });
        }
        all
    }

    fn example_text(&self, example: &super::examples::Example, run: bool) -> ExampleText {
        let clause = example.expect.split(' ').nth(1).filter(|word| word.starts_with(|c: char| c.is_ascii_uppercase()));
        ExampleText {
            name: example.name.clone(),
            line: example.line,
            expect: example.expect.clone(),
            got: run.then(|| example.told(self)),
            clause: clause.map(str::to_owned),
        }
    }

    fn element_text(&self, element: &Element, chapter: &Chapter) -> ElementText {
        let words = Words { book: self, elements: &chapter.elements };
        let Element { id, clause, says, burden, proved, disproved, when, ask, asked: _, layer } = element;
        ElementText {
            id: id.clone(),
            clause: clause.clone(),
            says: says.clone(),
            burden: *burden,
            proved: words.said(proved),
            disproved: disproved.as_ref().map(|expr| words.said(expr)),
            when: when.as_ref().map(|expr| words.said(expr)),
            ask: ask.clone(),
            layer: layer.map(Regime::in_words),
        }
    }

    fn outcome_text(&self, rule: &Rule, chapter: &Chapter) -> OutcomeText {
        let words = Words { book: self, elements: &chapter.elements };
        let print = Printer { book: self, elements: &chapter.elements };
        let mut parameters = Vec::new();
        let mut read = |expr: &Expr| {
            expr.walk(&mut |node| {
                if let Expr::Param(n) = node
                    && !parameters.contains(&self.params.all[*n].name)
                {
                    parameters.push(self.params.all[*n].name.clone());
                }
            });
        };
        read(&rule.when);
        for n in rule.when.elements() {
            let element = &chapter.elements[n];
            read(&element.proved);
            element.disproved.iter().for_each(&mut read);
        }
        OutcomeText {
            id: rule.id.clone(),
            clause: rule.clause.clone(),
            outcome: rule.outcome,
            when: words.said(&rule.when),
            source: print.expr(&rule.when),
            catch_all: takes_all(&rule.when),
            amount: rule.amount.as_ref().map(|formula| words.formula(formula)),
            cost: rule.cost.clone(),
            reason_code: rule.reason_code.clone(),
            reason_says: rule.reason_code.as_ref().and_then(|code| self.codes.result(code)).map(str::to_owned),
            because: rule.because.clone(),
            would_change: rule.would_change.clone(),
            layer: rule.layer.map(Regime::in_words),
            until: rule.until.as_ref().map(|expr| words.said(expr).sentence()),
            ask: rule.ask,
            question: rule.question.clone(),
            parameters,
        }
    }
}

fn takes_all(when: &Expr) -> bool {
    matches!(when, Expr::Lit(super::term::Term::Bool(true)))
}

fn slug_of(file: &RuleFile) -> String {
    file.category.map_or("gates", Category::as_str).to_owned()
}
