//! Which facts an exhibit's prose may tell: what its author may be heard on, and what this kind of paper could carry. The
//! same conditions make an unread exhibit keep a question open.

use super::book::RuleBook;
use super::fact::{After, FactDef, Prose};
use super::heard::{Voice, could_carry, dated, goes_with_the_answer, is_handed_on, is_paper, is_prose, voice};
use super::term::Type;
use crate::case::{Dossier, Exhibit, Side};

impl RuleBook {
    /// In the order of the vocabulary. Never a judgement.
    pub fn tellable(&self, dossier: &Dossier, exhibit: &Exhibit) -> Vec<&FactDef> {
        if !is_prose(exhibit) {
            return Vec::new();
        }
        let (voice, dated) = (voice(exhibit, dossier), dated(exhibit, dossier));
        let with_the_answer = goes_with_the_answer(exhibit, dossier);
        let (handed_on, paper) = (is_handed_on(exhibit, dossier), is_paper(exhibit));
        let tells = |prose: &Prose| {
            let speaks = match voice {
                Voice::Side(Side::Consumer) => prose.consumer,
                Voice::Side(Side::Merchant) => prose.merchant,
                Voice::Third => prose.third,
            };
            let sorted = exhibit.kind.is_some_and(|kind| prose.kinds.contains(&kind));
            let here = (speaks && !with_the_answer) || (prose.forwarded && handed_on) || (prose.document && paper && sorted);
            here && could_carry(prose, exhibit, dated, dossier)
        };
        self.asked(dossier).filter(|fact| fact.prose.as_ref().is_some_and(tells)).collect()
    }

    /// What a side's statement in the records may tell against it.
    pub fn tellable_by(&self, dossier: &Dossier, side: Side) -> Vec<&FactDef> {
        let tells = |prose: &Prose| {
            let speaks = match side {
                Side::Consumer => prose.consumer,
                Side::Merchant => prose.merchant,
            };
            // The claim is not later than itself.
            speaks && (side == Side::Merchant || prose.after != Some(After::Filed))
        };
        let all = self.asked(dossier).filter(|fact| fact.from.side(side));
        all.filter(|fact| fact.prose.as_ref().is_some_and(tells)).collect()
    }

    /// The person who reads hands the fact on with the words of the other side: it needs somebody to vouch for them.
    pub fn only_forwarded(&self, dossier: &Dossier, exhibit: &Exhibit, fact: &FactDef) -> bool {
        fact.prose.as_ref().is_some_and(|prose| prose.forwarded) && is_handed_on(exhibit, dossier)
    }

    /// Every fact of the manual: its name, its type, and the values it may have where they are listed.
    pub fn vocabulary(&self) -> impl Iterator<Item = (&str, Type, &[String])> {
        self.facts.iter().map(|fact| (fact.id.as_str(), fact.kind, fact.values.as_slice()))
    }

    /// What the case's chapter turns on, and what its sums may be made of.
    fn asked(&self, dossier: &Dossier) -> impl Iterator<Item = &FactDef> {
        let chapter = self.chapters.get(&dossier.complaint.category).unwrap_or(&self.gates);
        let mut used: Vec<usize> = chapter
            .elements
            .iter()
            .flat_map(|element| element.facts().into_iter().chain(element.when.iter().flat_map(super::expr::Expr::facts)))
            .collect();
        used.sort_unstable();
        used.dedup();
        self.facts.iter().enumerate().filter_map(move |(n, fact)| {
            let counts = used.binary_search(&n).is_ok() || matches!(fact.kind, Type::Money | Type::Int);
            (counts && !fact.judgement).then_some(fact)
        })
    }
}
