//! Every text of a rule book that a letter to a party may tell: what has to be said in each language.

use super::amount::Formula;
use super::book::RuleBook;
use super::element::Element;
use super::steps;
use std::collections::BTreeSet;

impl RuleBook {
    /// With the chapter they stand in, in the book's order, each once.
    pub fn told_to_parties(&self) -> Vec<(String, &str)> {
        let mut all: Vec<(String, &str)> = Vec::new();
        let mut questions: Vec<&str> = Vec::new();
        let chapters = self.chapters.iter().map(|(category, chapter)| (category.as_str(), chapter));
        for (name, chapter) in std::iter::once(("gates", &self.gates)).chain(chapters) {
            let mut here = |text| all.push((name.to_owned(), text));
            for element in &chapter.elements {
                here(element.says.as_str());
                match &element.ask {
                    Some(ask) => here(ask.as_str()),
                    None if element.asked => questions.extend(self.questions_of(element)),
                    None => {}
                }
            }
            for rule in &chapter.outcomes {
                here(rule.because.as_str());
                rule.question.iter().chain(&rule.would_change).for_each(|text| here(text.as_str()));
                // A number of the manual in a sum is told by what it says.
                let mut numbers = BTreeSet::new();
                rule.amount.iter().for_each(|formula| params(formula, &mut numbers));
                numbers.into_iter().for_each(|n| here(self.params.all[n].says.as_str()));
            }
        }
        all.extend(self.facts.iter().map(|fact| ("names of facts".to_owned(), fact.name.as_str())));
        all.extend(questions.into_iter().map(|text| ("questions about facts".to_owned(), text)));
        all.extend(steps::ALL.into_iter().map(|text| ("sums".to_owned(), text)));
        let mut seen = BTreeSet::new();
        all.retain(|(_, text)| !text.trim().is_empty() && seen.insert(text.trim().to_owned()));
        all
    }

    /// What a party is asked where nobody wrote a question for the element: the question about a fact that is missing.
    fn questions_of<'a>(&'a self, element: &'a Element) -> impl Iterator<Item = &'a str> {
        element.facts().into_iter().map(move |fact| self.facts[fact].question.as_str())
    }
}

fn params(formula: &Formula, found: &mut BTreeSet<usize>) {
    match formula {
        Formula::Param(n) => drop(found.insert(*n)),
        Formula::Plus(a, b) | Formula::Minus(a, b) | Formula::Min(a, b) | Formula::Max(a, b) | Formula::Or(a, b) => {
            params(a, found);
            params(b, found);
        }
        Formula::WithShipping(inner) => params(inner, found),
        Formula::Claim
        | Formula::Captured
        | Formula::Refunded
        | Formula::Remaining
        | Formula::Total
        | Formula::Shipping
        | Formula::Duplicate
        | Formula::OverOrder
        | Formula::OrderCaptured
        | Formula::Fact(_)
        | Formula::Lowest(_)
        | Formula::Lines(_)
        | Formula::LinesNot(_)
        | Formula::Charges(_) => {}
    }
}
