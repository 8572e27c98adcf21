//! Readings of a model against one another and against what others read.

use crate::case::reading::{Code, State};
use crate::case::{Dossier, Reading};

/// One answer's claims, checked one by one.
pub struct Run {
    pub readings: Vec<Reading>,
    pub answered: bool,
    pub name: String,
}

pub fn exhibit_of(reading: &Reading) -> u32 {
    reading.spans.first().map_or(0, |span| span.passage.exhibit)
}

/// What two runs make of the same words. `twice`: there should be two; `both`: there are.
pub fn merged(runs: &mut Vec<Run>, twice: bool, both: bool) -> Vec<Reading> {
    let mut out: Vec<Reading> = Vec::new();
    let others: Vec<Vec<Reading>> = runs.iter().map(|run| run.readings.clone()).collect();
    for (n, run) in runs.drain(..).enumerate() {
        for mut reading in run.readings {
            let same = |other: &&Reading| other.fact == reading.fact && other.key == reading.key && other.value == reading.value;
            let stands = matches!(reading.state, State::Established | State::Asserted);
            let repeated = !twice
                || others
                    .iter()
                    .enumerate()
                    .filter(|(m, _)| *m != n)
                    .any(|(_, others)| others.iter().any(|other| same(&other) && other.state == reading.state));
            if stands && (!repeated || !both) {
                reading.state = State::NeedsLook(Code::RunsDiffer);
            }
            let known = |known: &Reading| {
                known.fact == reading.fact
                    && known.key == reading.key
                    && known.value == reading.value
                    && (known.spans == reading.spans || known.state == reading.state && exhibit_of(known) == exhibit_of(&reading))
            };
            match out.iter_mut().find(|other| known(other)) {
                // The runs agree but for one that saw a reason to doubt: the doubt stays.
                Some(other) => {
                    if matches!(other.state, State::Established | State::Asserted)
                        && !matches!(reading.state, State::Established | State::Asserted)
                    {
                        other.state = reading.state;
                    }
                }
                None => out.push(reading),
            }
        }
    }
    out
}

/// Against one another, and against what code and people have read: two values of one fact, and a person looks. A person's
/// answer ends the matter.
pub fn settle(out: &mut [Reading], dossier: &Dossier, told: &[Reading]) {
    let stands = |reading: &Reading| matches!(reading.state, State::Established | State::Asserted);
    let said: Vec<Reading> = out.iter().filter(|reading| stands(reading)).cloned().collect();
    for reading in out.iter_mut() {
        let differs = |other: &Reading| {
            let about = other.key.is_none() || reading.key.is_none() || other.key == reading.key;
            other.fact == reading.fact && about && stands(other) && other.value != reading.value
        };
        let conflict = told.iter().chain(&said).any(differs);
        let answered = dossier.answers.iter().any(|answer| answer.fact == reading.fact);
        if stands(reading) && (conflict || answered) {
            reading.state = State::NeedsLook(Code::Conflict);
        }
    }
}
