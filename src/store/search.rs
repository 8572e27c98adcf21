//! Cases by the words of their number, title and parties: every word typed begins some word of the case.
//!
//! A rare word is read in whole from the index of words. Where all are common, the queue itself is read in its order, each
//! case asked for the words, until a page is full: the more common the words, the sooner.

use super::Db;
use super::queue::{Key, View, keys};
use crate::error::Error;
use sea_orm::{ConnectionTrait, Value};

/// A word of at most so many cases is rare where each of them must be asked for more: other words, or the view.
const RARE: i64 = 8_000;
/// And so many where the index of words says all.
const RARE_ALONE: i64 = 40_000;
/// So far the queue is read for common words; beyond, the least common is read in whole after all.
const FAR: i64 = 5_000;
/// More words than these narrow nothing down.
const WORDS_MAX: usize = 8;

/// What was typed.
#[derive(Debug, PartialEq, Eq)]
pub struct Sought {
    /// A whole case number, as it is stored.
    number: Option<String>,
    words: Vec<String>,
}

impl Sought {
    pub fn new(typed: &str) -> Sought {
        let (mut number, mut words) = (None, Vec::new());
        for part in typed.split_whitespace() {
            match case_number(part) {
                Some(found) => number = Some(found),
                None => words.extend(migrations::words::of(part)),
            }
        }
        words.sort_unstable();
        words.dedup();
        // `an anna` asks for nothing more than `anna`.
        let more: Vec<String> = words.windows(2).filter(|two| two[1].starts_with(&two[0])).map(|two| two[0].clone()).collect();
        words.retain(|word| !more.contains(word));
        words.truncate(WORDS_MAX);
        Sought { number, words }
    }
}

/// `d-2026-123` is `D-2026-000123`.
fn case_number(part: &str) -> Option<String> {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let (year, value) = part.strip_prefix(['d', 'D'])?.strip_prefix('-')?.split_once('-')?;
    (year.len() == 4 && digits(year) && digits(value)).then(|| format!("D-{year}-{value:0>6}"))
}

/// The next `limit` cases of the view behind `after`, in the queue's order.
pub async fn find(db: &Db, view: &View<'_>, sought: &Sought, after: Key, limit: u64) -> Result<Vec<Key>, Error> {
    if let Some(number) = &sought.number {
        return by_number(db, view, number, &sought.words, after, limit).await;
    }
    let mut words = Vec::new();
    for word in &sought.words {
        words.push((count(db, view, word).await?, word.as_str()));
    }
    words.sort_unstable();
    let Some(&(fewest, _)) = words.first() else { return Ok(Vec::new()) };
    if fewest == 0 {
        return Ok(Vec::new());
    }
    let words: Vec<&str> = words.into_iter().map(|(_, word)| word).collect();
    let alone = words.len() == 1 && view.is_whole();
    let rare = fewest <= if alone { RARE_ALONE } else { RARE };
    if !rare && let Some(found) = in_order(db, view, &words, after, limit).await? {
        return Ok(found);
    }
    by_word(db, view, &words, rare, after, limit).await
}

/// How many cases have a word that begins so; counts no further than just past [`RARE_ALONE`].
async fn count(db: &Db, view: &View<'_>, word: &str) -> Result<i64, Error> {
    let text = format!(
        "SELECT count(*) AS many FROM (SELECT 1 FROM case_words WHERE live = {} AND word >= ? AND word < ? LIMIT {}) AS few",
        view.live(),
        RARE_ALONE + 1
    );
    let row = db.conn.query_one_raw(db.sql(&text, between(word).into())).await?;
    Ok(row.map(|row| row.try_get("", "many")).transpose()?.unwrap_or(0))
}

async fn by_number(db: &Db, view: &View<'_>, number: &str, words: &[String], after: Key, limit: u64) -> Result<Vec<Key>, Error> {
    let text = format!(
        "SELECT c.due_us, c.id FROM cases c WHERE c.number = ? AND {} AND (c.due_us, c.id) > (?, ?){} LIMIT {limit}",
        view.fits(),
        has("c.id", words.len())
    );
    let mut values = vec![number.into()];
    values.extend(view.category());
    values.extend([after.0.into(), after.1.into()]);
    values.extend(words.iter().flat_map(|word| between(word)));
    keys(db, &text, values).await
}

/// All cases of the first word that have the others too, the first of them by deadline.
async fn by_word(db: &Db, view: &View<'_>, words: &[&str], rare: bool, after: Key, limit: u64) -> Result<Vec<Key>, Error> {
    let [first, others @ ..] = words else { return Ok(Vec::new()) };
    let text = all_of_word(view, others.len(), rare, limit);
    let mut values = Vec::from(between(first));
    values.extend([after.0.into(), after.1.into()]);
    values.extend(others.iter().flat_map(|word| between(word)));
    if !view.is_whole() {
        values.extend(view.category());
    }
    keys(db, &text, values).await
}

/// For a rare word each of its cases is asked for the others; for a common one the cases of all are laid side by side.
pub(super) fn all_of_word(view: &View<'_>, others: usize, rare: bool, limit: u64) -> String {
    let live = view.live();
    let others = if rare {
        has("w.case_id", others)
    } else {
        format!(" AND w.case_id IN (SELECT o.case_id FROM case_words o WHERE o.live = {live} AND o.word >= ? AND o.word < ?)")
            .repeat(others)
    };
    let within = if view.is_whole() {
        String::new()
    } else {
        format!(" AND EXISTS (SELECT 1 FROM cases c WHERE c.id = w.case_id AND {} LIMIT 1 OFFSET 0)", view.fits())
    };
    format!(
        "SELECT DISTINCT w.due_us, w.case_id AS id FROM case_words w WHERE w.live = {live} AND w.word >= ? AND w.word < ? \
         AND (w.due_us, w.case_id) > (?, ?){others}{within} ORDER BY w.due_us, w.case_id LIMIT {limit}",
    )
}

/// Reads the queue in its order. `None` when that leads too far.
async fn in_order(db: &Db, view: &View<'_>, words: &[&str], after: Key, limit: u64) -> Result<Option<Vec<Key>>, Error> {
    let mut found = Vec::new();
    for arm in view.arms() {
        let category = arm.category();
        let from: [Value; 2] = [after.0.into(), after.1.into()];
        let far = arm.in_order("", format_args!("1 OFFSET {FAR}"));
        let end = keys(db, &far, category.clone().into_iter().chain(from.clone()).collect()).await?.pop();
        let until = if end.is_some() { " AND (c.due_us, c.id) < (?, ?)" } else { "" };
        let text = arm.in_order(&format!("{until}{}", has("c.id", words.len())), limit);
        let mut values: Vec<Value> = category.into_iter().chain(from).collect();
        values.extend(end.into_iter().flat_map(|(due, id)| [Value::from(due), id.into()]));
        values.extend(words.iter().flat_map(|word| between(word)));
        let some = keys(db, &text, values).await?;
        if end.is_some() && (some.len() as u64) < limit {
            return Ok(None);
        }
        found.extend(some);
    }
    Ok(Some(found))
}

/// Conditions that the case has all of so many words. The OFFSET keeps both databases from joining the other way round.
pub(super) fn has(case: &str, words: usize) -> String {
    let one = format!(
        " AND EXISTS (SELECT 1 FROM case_words o WHERE o.case_id = {case} AND o.word >= ? AND o.word < ? LIMIT 1 OFFSET 0)"
    );
    one.repeat(words)
}

/// First word that begins so, and a bound behind the last: no word holds the last character there is.
fn between(word: &str) -> [Value; 2] {
    [word.into(), format!("{word}\u{10ffff}").into()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_becomes_words_and_a_number() {
        let sought = Sought::new("  anna an D-2026-123 Müller's ");
        assert_eq!(sought, Sought { number: Some("D-2026-000123".to_owned()), words: vec!["anna".into(), "mullers".into()] });
        assert_eq!(Sought::new("d-1 ab a abc").words, ["1", "abc", "d"]);
        assert_eq!(Sought::new(" %_' ").words, Vec::<String>::new());
    }
}
