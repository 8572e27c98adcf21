//! The order of lines on a page: rows as they stand, except where prose runs in columns; those are read one after another.

use super::rows::Run;

/// Rows from top to bottom become texts in reading order.
pub fn in_order(rows: Vec<Vec<Run>>) -> Vec<String> {
    let mut out = Vec::new();
    let mut from = 0;
    while from < rows.len() {
        match block(&rows, from) {
            Some((to, gutter)) => {
                for side in [false, true] {
                    for row in &rows[from..to] {
                        let runs: Vec<&Run> = row.iter().filter(|run| (run.left > gutter) == side).collect();
                        push(&mut out, &runs);
                    }
                }
                from = to;
            }
            None => {
                push(&mut out, &rows[from].iter().collect::<Vec<_>>());
                from += 1;
            }
        }
    }
    out
}

fn push(out: &mut Vec<String>, runs: &[&Run]) {
    let text = runs.iter().map(|run| run.text.trim()).collect::<Vec<_>>().join("  ");
    if !text.trim().is_empty() {
        out.push(text);
    }
}

/// Rows from `from` that form two columns of prose: where they end, and where the gutter is.
fn block(rows: &[Vec<Run>], from: usize) -> Option<(usize, f64)> {
    let first = rows[from..].iter().take(3).find(|row| row.len() == 2)?;
    let (mut low, mut high) = (first[0].right, first[1].left);
    let mut to = from;
    let (mut left, mut right) = (Side::default(), Side::default());
    let mut level = 0usize;
    for row in &rows[from..] {
        let (mut new_low, mut new_high) = (low, high);
        let middle = (low + high) / 2.0;
        for run in row {
            if run.right <= middle || (run.right + run.left) / 2.0 < middle && run.right < high {
                new_low = new_low.max(run.right);
            } else if run.left >= middle || run.left > low {
                new_high = new_high.min(run.left);
            } else {
                (new_low, new_high) = (1.0, 0.0);
            }
        }
        if new_high - new_low < row[0].size * 0.8 {
            break;
        }
        (low, high) = (new_low, new_high);
        let middle = (low + high) / 2.0;
        let (rights, lefts): (Vec<&Run>, Vec<&Run>) = row.iter().partition(|run| run.left > middle);
        left.add(&lefts);
        right.add(&rights);
        level += usize::from(!lefts.is_empty() && !rights.is_empty());
        to += 1;
    }
    // Labels and values, and tables, have short cells on level lines, each a thing of its own; prose runs on.
    let prose = left.lines >= 4 && right.lines >= 4 && left.words_a_line() >= 3.5 && right.words_a_line() >= 3.5;
    let short = left.words_a_line().min(right.words_a_line()) < 5.0;
    let table = level * 10 >= (to - from) * 9 && short && !(left.runs_on() && right.runs_on());
    (prose && !table).then_some((to, (low + high) / 2.0))
}

#[derive(Default)]
struct Side {
    lines: usize,
    words: usize,
    /// Lines that begin in the middle of a sentence.
    small: usize,
}

impl Side {
    fn add(&mut self, runs: &[&Run]) {
        self.lines += usize::from(!runs.is_empty());
        self.words += runs.iter().map(|run| run.text.split_whitespace().count()).sum::<usize>();
        self.small += usize::from(runs.first().is_some_and(|run| run.text.trim_start().starts_with(char::is_lowercase)));
    }

    fn runs_on(&self) -> bool {
        self.small * 3 >= self.lines * 2
    }

    fn words_a_line(&self) -> f64 {
        self.words as f64 / self.lines.max(1) as f64
    }
}
