//! A question to the file, answered in its own words: the passages, and the sentences of the manual, that share the question's
//! words, the rarer the words the sooner. Nothing is written; every answer is a quote.

use std::collections::BTreeMap;

/// A text that may answer.
pub struct Text<'a, T> {
    pub is: T,
    pub words: &'a str,
}

/// Words that stand in every question.
const EMPTY: [&str; 46] = [
    "a", "an", "and", "are", "about", "at", "be", "by", "did", "do", "does", "for", "from", "had", "has", "have", "how", "in",
    "is", "it", "its", "of", "on", "or", "say", "says", "said", "that", "the", "there", "they", "this", "to", "was", "were",
    "what", "when", "where", "which", "who", "whom", "why", "will", "with", "would", "any",
];
/// The usual two of BM25: how soon a repeated word stops counting, and how much a long text is held against it.
const REPEAT: f64 = 1.2;
const LENGTH: f64 = 0.75;
/// Words that begin alike for so long mean the same thing: `deliver`, `delivered`.
const STEM: usize = 5;

/// At most `most` of the texts, best first, each with how well it answers.
pub fn seek<T: Copy>(texts: &[Text<'_, T>], question: &str, most: usize) -> Vec<(T, f64)> {
    let mut asked = migrations::words::of(question);
    asked.retain(|word| !EMPTY.contains(&word.as_str()));
    asked.sort_unstable();
    asked.dedup();
    if asked.is_empty() {
        return Vec::new();
    }
    let split: Vec<Vec<String>> = texts.iter().map(|text| migrations::words::of(text.words)).collect();
    let count = split.len().max(1) as f64;
    let usual = split.iter().map(Vec::len).sum::<usize>() as f64 / count;
    let mut scores: BTreeMap<usize, f64> = BTreeMap::new();
    for word in &asked {
        let times: Vec<(usize, usize)> = split
            .iter()
            .enumerate()
            .map(|(at, words)| (at, words.iter().filter(|it| alike(it, word)).count()))
            .filter(|(_, times)| *times > 0)
            .collect();
        let with = times.len() as f64;
        let rare = (1.0 + (count - with + 0.5) / (with + 0.5)).ln();
        for (at, times) in times {
            let long = split[at].len() as f64 / usual.max(1.0);
            let times = times as f64;
            *scores.entry(at).or_default() += rare * times * (REPEAT + 1.0) / (times + REPEAT * (1.0 - LENGTH + LENGTH * long));
        }
    }
    let mut best: Vec<(usize, f64)> = scores.into_iter().collect();
    // Of two as good the earlier one.
    best.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    best.into_iter().take(most).map(|(at, score)| (texts[at].is, score)).collect()
}

fn alike(word: &str, asked: &str) -> bool {
    word == asked || {
        let shorter = word.chars().count().min(asked.chars().count());
        let common = word.chars().zip(asked.chars()).take_while(|(a, b)| a == b).count();
        common >= STEM && common + 2 >= shorter
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(question: &str) -> Vec<usize> {
        let texts = [
            "The parcel was handed over at the door.",
            "Order placed on the shop's page",
            "Delivered: signed by a neighbour",
            "The consumer says that the parcel never arrived. The parcel, the parcel.",
            "order.ship_to.postcode 1012",
        ];
        let texts: Vec<Text<'_, usize>> = texts.iter().enumerate().map(|(is, words)| Text { is, words }).collect();
        seek(&texts, question, 3).into_iter().map(|(at, _)| at).collect()
    }

    #[test]
    fn rare_words_and_their_endings_find_the_sentence() {
        assert_eq!(found("Who signed for the delivery?").first(), Some(&2));
        assert_eq!(found("Which postcode?"), [4]);
        assert_eq!(found("When did it ARRIVE?"), [3]);
        assert_eq!(found("the of it?"), [] as [usize; 0]);
        assert_eq!(found("zebra"), [] as [usize; 0]);
    }
}
