//! Every bundle under a folder, drafted and compared: agreement, coverage, citations, and what was confidently wrong.

use super::Walked;
use super::score::{self, Score, Verdict};
use crate::case::{Money, Outcome};
use crate::error::Error;
use crate::evidence::Reader;
use crate::intake::expected::{Expected, Reads};
use crate::rules::RuleBook;
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::PathBuf;

#[derive(Debug, Clone, Serialize)]
pub struct Evaluation {
    pub summary: Summary,
    pub cases: Vec<CaseRow>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct Summary {
    pub bundles: usize,
    /// With an expectation to compare with.
    pub judged: usize,
    pub verdicts: BTreeMap<&'static str, usize>,
    pub wrong_and_confident: usize,
    /// Share of decided cases whose outcome and amount are as expected.
    pub agreement: Option<f64>,
    /// Share of judged cases that got an outcome.
    pub coverage: Option<f64>,
    pub citations_expected: usize,
    pub citations_found: usize,
    pub structured: Tally,
    pub prose: Tally,
    pub by_category: BTreeMap<String, Tally>,
    /// expected outcome -> drafted outcome -> count
    pub confusion: BTreeMap<&'static str, BTreeMap<&'static str, usize>>,
    pub ms_p50: f64,
    pub ms_p95: f64,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct Tally {
    pub judged: usize,
    pub right: usize,
    pub undetermined_ok: usize,
    pub other: usize,
    pub wrong_and_confident: usize,
}

#[derive(Debug, Clone, Serialize)]
pub struct CaseRow {
    pub name: String,
    pub category: String,
    pub reads: Option<Reads>,
    pub expected: Option<Sides>,
    pub got: Option<Sides>,
    pub verdict: Verdict,
    pub missing_citations: Vec<crate::intake::expected::Cite>,
    pub problems: Vec<String>,
    pub open_questions: Vec<String>,
    /// The manual has rules for this category.
    pub encoded: bool,
    pub ms: f64,
    #[serde(skip)]
    pub expected_citations: usize,
}

#[derive(Debug, Clone, Serialize)]
pub struct Sides {
    pub outcome: Outcome,
    pub amount: Option<Money>,
    /// The deciding rule; for an expectation, those that would do.
    pub clause: Vec<String>,
    pub second_review: bool,
    pub flags: Vec<crate::case::ruling::Flag>,
}

/// Drafts and scores every bundle; one that cannot be read is a row, not the end.
pub fn folder(book: &RuleBook, dirs: &[PathBuf], reader: &Reader) -> Evaluation {
    folder_with(book, dirs, reader, &super::nobody)
}

/// The same, with answers about the prose.
pub fn folder_with(book: &RuleBook, dirs: &[PathBuf], reader: &Reader, prose: &super::Prose<'_>) -> Evaluation {
    each(book, dirs, reader, prose, &mut |_, _| {})
}

/// The same, with a look at each draft; there is none where no draft came about.
pub fn each(
    book: &RuleBook,
    dirs: &[PathBuf],
    reader: &Reader,
    prose: &super::Prose<'_>,
    look: &mut dyn FnMut(&CaseRow, Option<&Walked>),
) -> Evaluation {
    let mut cases = Vec::with_capacity(dirs.len());
    for dir in dirs {
        let walked = super::folder_with(book, dir, reader, prose);
        let row = row(book, dir, walked.as_ref());
        look(&row, walked.as_ref().ok());
        cases.push(row);
    }
    Evaluation { summary: summarise(&cases), cases }
}

impl Evaluation {
    /// What must never be: a confident wrong one, or a structured bundle of an encoded category that is not right.
    pub fn failures(&self) -> Vec<String> {
        let bad = |case: &&CaseRow| {
            let must_be_right = case.reads == Some(Reads::Structured) && case.encoded && case.verdict != Verdict::Right;
            matches!(case.verdict, Verdict::WrongAndConfident | Verdict::Failed) || must_be_right
        };
        self.cases.iter().filter(bad).map(|case| format!("{} ({})", case.name, case.verdict.as_str())).collect()
    }

    pub fn text(&self) -> String {
        let mut out = String::new();
        for case in &self.cases {
            let show = |sides: &Option<Sides>| sides.as_ref().map_or_else(|| "-".to_owned(), Sides::to_string);
            let reads = case.reads.map_or("-", |reads| if reads == Reads::Structured { "structured" } else { "prose" });
            let _ = writeln!(out, "{:<20} {:<10} {:<21} {}", case.verdict.as_str(), reads, case.category, case.name);
            let _ = writeln!(out, "{:<31} expected {}\n{:<31} got      {}", "", show(&case.expected), "", show(&case.got));
            for problem in &case.problems {
                let _ = writeln!(out, "{:<31} ! {problem}", "");
            }
            for question in &case.open_questions {
                let _ = writeln!(out, "{:<31} ? {question}", "");
            }
        }
        let _ = write!(out, "\n{}", self.summary.text());
        out
    }
}

impl std::fmt::Display for Sides {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.outcome.as_str())?;
        if let Some(amount) = self.amount {
            write!(f, " {amount}")?;
        }
        write!(f, " by {}", if self.clause.is_empty() { "no rule".to_owned() } else { self.clause.join(" or ") })
    }
}

impl Summary {
    fn text(&self) -> String {
        let mut out = String::new();
        let percent = |share: Option<f64>| share.map_or_else(|| "-".to_owned(), |share| format!("{:.0} %", share * 100.0));
        let _ = writeln!(out, "{} bundles, {} with an expectation", self.bundles, self.judged);
        for (verdict, count) in &self.verdicts {
            let _ = writeln!(out, "  {verdict:<20} {count}");
        }
        let _ = writeln!(out, "agreement {} of those decided, coverage {}", percent(self.agreement), percent(self.coverage));
        let _ = writeln!(
            out,
            "citations {} of {} expected (in cases that were decided)",
            self.citations_found, self.citations_expected
        );
        let _ = writeln!(out, "time a bundle: p50 {:.1} ms, p95 {:.1} ms", self.ms_p50, self.ms_p95);
        let tallies = self.by_category.iter().map(|(name, tally)| (name.as_str(), tally));
        for (name, tally) in tallies.chain([("structured", &self.structured), ("prose", &self.prose)]) {
            let Tally { judged, right, undetermined_ok, other, wrong_and_confident } = tally;
            let _ = writeln!(
                out,
                "  {name:<22} {right} right, {undetermined_ok} undetermined ok, {other} other, {wrong_and_confident} wrong and confident, of {judged}"
            );
        }
        if !self.confusion.is_empty() {
            let _ = writeln!(out, "expected -> drafted");
        }
        for (expected, drafted) in &self.confusion {
            let cells: Vec<String> = drafted.iter().map(|(outcome, count)| format!("{outcome} {count}")).collect();
            let _ = writeln!(out, "  {expected:<18} -> {}", cells.join(", "));
        }
        out
    }
}

fn row(book: &RuleBook, dir: &std::path::Path, walked: Result<&Walked, &Error>) -> CaseRow {
    let name = dir.file_name().map_or_else(|| dir.display().to_string(), |name| name.to_string_lossy().into_owned());
    let mut row = CaseRow {
        name,
        category: String::new(),
        reads: None,
        expected: None,
        got: None,
        verdict: Verdict::Failed,
        missing_citations: Vec::new(),
        problems: Vec::new(),
        open_questions: Vec::new(),
        encoded: false,
        ms: 0.0,
        expected_citations: 0,
    };
    let walked = match walked {
        Ok(walked) => walked,
        Err(error) => {
            row.problems.push(error.to_string());
            return row;
        }
    };
    let draft = &walked.draft;
    row.category = walked.dossier.complaint.category.as_str().to_owned();
    row.encoded = book.encodes(walked.dossier.complaint.category);
    row.ms = draft.timings_ms.get("total").copied().unwrap_or_default();
    row.got = Some(Sides {
        outcome: draft.outcome,
        amount: draft.amount,
        clause: draft.clause.iter().cloned().collect(),
        second_review: draft.second_review,
        flags: draft.flags.clone(),
    });
    row.open_questions = draft.open_questions.iter().map(|open| format!("{}: {}", open.fact, open.question)).collect();
    row.verdict = Verdict::Drafted;
    if let Some(expected) = &walked.expected {
        let Score { verdict, missing_citations, expected_citations, problems } = score::score(draft, &walked.dossier, expected);
        row.reads = Some(expected.reads);
        row.expected = Some(sides_of(expected));
        (row.verdict, row.missing_citations, row.problems, row.expected_citations) =
            (verdict, missing_citations, problems, expected_citations);
    }
    let faults = crate::drafting::verify::verify(draft, &walked.dossier);
    if !faults.is_empty() {
        row.verdict = if row.verdict == Verdict::WrongAndConfident { row.verdict } else { Verdict::Failed };
        row.problems.extend(faults.into_iter().map(|fault| format!("{}: {}", fault.at, fault.why)));
    }
    row
}

fn sides_of(expected: &Expected) -> Sides {
    Sides {
        outcome: expected.outcome,
        amount: expected.amount,
        clause: expected.rules.clone(),
        second_review: expected.second_review,
        flags: expected.flags.clone(),
    }
}

fn summarise(cases: &[CaseRow]) -> Summary {
    let mut sum = Summary { bundles: cases.len(), ..Summary::default() };
    let (mut decided, mut agreed) = (0usize, 0usize);
    for case in cases {
        *sum.verdicts.entry(case.verdict.as_str()).or_default() += 1;
        let Some(expected) = &case.expected else { continue };
        sum.judged += 1;
        let kind = if case.reads == Some(Reads::Structured) { &mut sum.structured } else { &mut sum.prose };
        for tally in [kind, sum.by_category.entry(case.category.clone()).or_default()] {
            tally.judged += 1;
            match case.verdict {
                Verdict::Right => tally.right += 1,
                Verdict::UndeterminedOk => tally.undetermined_ok += 1,
                Verdict::WrongAndConfident => tally.wrong_and_confident += 1,
                _ => tally.other += 1,
            }
        }
        let Some(got) = &case.got else { continue };
        *sum.confusion.entry(expected.outcome.as_str()).or_default().entry(got.outcome.as_str()).or_default() += 1;
        sum.wrong_and_confident += usize::from(case.verdict == Verdict::WrongAndConfident);
        if got.outcome != Outcome::Undetermined {
            decided += 1;
            agreed += usize::from(got.outcome == expected.outcome && got.amount == expected.amount);
            sum.citations_expected += case.expected_citations;
            sum.citations_found += case.expected_citations - case.missing_citations.len();
        }
    }
    let share = |part: usize, whole: usize| (whole > 0).then(|| part as f64 / whole as f64);
    sum.agreement = share(agreed, decided);
    sum.coverage = share(decided, sum.judged);
    let mut times: Vec<f64> = cases.iter().map(|case| case.ms).collect();
    times.sort_by(f64::total_cmp);
    let at = |share: f64| {
        times.get(((times.len() as f64 * share) as usize).min(times.len().saturating_sub(1))).copied().unwrap_or_default()
    };
    (sum.ms_p50, sum.ms_p95) = (at(0.5), at(0.95));
    sum
}
