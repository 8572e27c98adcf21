//! Where the manual is unclear: clauses that people override, questions nobody can answer, cases that only a catch-all took.

use crate::app::App;
use crate::case::complaint::Category;
use crate::case::event::AmendReason;
use crate::error::Error;
use crate::store::decided::{self, Seen, Sign};
use chrono::Days;
use std::collections::BTreeMap;

/// How far back it looks.
pub const DAYS: u64 = 90;
/// Of each kind of sign, the newest so many.
const MOST: u64 = 10_000;
/// Cases named behind a figure.
const CASES_SHOWN: usize = 20;

/// One figure and the cases behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// A clause or a fact.
    pub what: String,
    pub count: usize,
    /// Of how many, where that is known.
    pub of: Option<usize>,
    pub reasons: Vec<(&'static str, usize)>,
    pub cases: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Gaps {
    pub overridden: Vec<Gap>,
    pub caught_by_all: Vec<Gap>,
    pub cannot_tell: Vec<Gap>,
}

pub async fn gaps(app: &App) -> Result<Gaps, Error> {
    let now = app.now();
    let since = now.checked_sub_days(Days::new(DAYS)).unwrap_or(now);
    let mut signs = decided::signs(&app.db, since, MOST).await?;
    // Somebody may have to say what they would decide in it, knowing neither the ruling nor its rule.
    signs.retain(|seen| !app.kept_from_lists(seen.case, &seen.stage));
    let book = app.active_book().await?;
    let catches =
        |seen: &Seen, clause: &str| seen.category.parse::<Category>().is_ok_and(|category| book.is_catch_all(category, clause));
    Ok(counted(&signs, &catches))
}

fn counted(signs: &[Seen], catches: &dyn Fn(&Seen, &str) -> bool) -> Gaps {
    let (mut overridden, mut caught, mut untold) = (Tally::default(), Tally::default(), Tally::default());
    let mut drafts: BTreeMap<String, usize> = BTreeMap::new();
    for seen in signs {
        match &seen.sign {
            Sign::Overridden { clause, reason } => {
                overridden.add(clause.as_deref().unwrap_or("no clause"), &seen.number, Some(*reason));
            }
            Sign::CannotTell { fact } => untold.add(fact, &seen.number, None),
            Sign::Drafted { clause } => {
                let name = clause.as_deref().unwrap_or("no clause");
                *drafts.entry(name.to_owned()).or_default() += 1;
                if clause.as_deref().is_some_and(|clause| catches(seen, clause)) {
                    caught.add(name, &seen.number, None);
                }
            }
        }
    }
    Gaps { overridden: overridden.gaps(Some(&drafts)), caught_by_all: caught.gaps(Some(&drafts)), cannot_tell: untold.gaps(None) }
}

#[derive(Default)]
struct Tally(BTreeMap<String, Count>);

#[derive(Default)]
struct Count {
    times: usize,
    cases: Vec<String>,
    reasons: BTreeMap<AmendReason, usize>,
}

impl Tally {
    fn add(&mut self, what: &str, case: &str, reason: Option<AmendReason>) {
        let Count { times, cases, reasons } = self.0.entry(what.to_owned()).or_default();
        *times += 1;
        if cases.len() < CASES_SHOWN && !cases.iter().any(|known| known == case) {
            cases.push(case.to_owned());
        }
        if let Some(reason) = reason {
            *reasons.entry(reason).or_default() += 1;
        }
    }

    /// The most frequent first.
    fn gaps(self, of: Option<&BTreeMap<String, usize>>) -> Vec<Gap> {
        let mut all: Vec<Gap> = self
            .0
            .into_iter()
            .map(|(what, Count { times, cases, reasons })| Gap {
                of: of.and_then(|of| of.get(&what).copied()),
                reasons: reasons.into_iter().map(|(reason, count)| (reason.in_words(), count)).collect(),
                what,
                count: times,
                cases,
            })
            .collect();
        all.sort_by_key(|gap| std::cmp::Reverse(gap.count));
        all
    }
}
