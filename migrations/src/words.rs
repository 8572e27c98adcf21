//! Words under which a case is found: lower case, without accents. The store writes them and splits what is typed by the
//! same rule; the step that adds the table does so for the cases that are there.

use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A longer word is found by its beginning.
const CHARS_MAX: usize = 40;
/// Of one case; what a title says beyond them finds nothing.
const WORDS_MAX: usize = 60;

/// Every word of `text`, folded, in order: `Łódź, O'Brien & Müller` is `lodz`, `obrien`, `muller`.
pub fn of(text: &str) -> Vec<String> {
    let plain: String = text.chars().filter(|char| !matches!(char, '\'' | '’' | '\u{ad}')).collect();
    let mut folded = String::with_capacity(plain.len());
    for char in plain.nfkd().filter(|char| !is_combining_mark(*char)).flat_map(char::to_lowercase) {
        match char {
            'ł' => folded.push('l'),
            'ø' => folded.push('o'),
            'đ' | 'ð' => folded.push('d'),
            'ı' => folded.push('i'),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            // Lower case can bring a mark of its own.
            char if is_combining_mark(char) => {}
            char => folded.push(char),
        }
    }
    let words = folded.split(|char: char| !char.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(|word| word.chars().take(CHARS_MAX).collect()).collect()
}

/// The words of one case, each once. Of a number `D-2026-000123` the last part counts, with and without its zeros: the
/// others stand in every number.
pub fn of_case(number: &str, title: &str, parties: [&str; 2]) -> BTreeSet<String> {
    let last = number.rsplit('-').next().unwrap_or_default();
    let counted = [last, last.trim_start_matches('0')].map(str::to_lowercase);
    let told = parties.into_iter().chain([title]).flat_map(of);
    counted.into_iter().filter(|word| !word.is_empty()).chain(told).take(WORDS_MAX).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_folded() {
        assert_eq!(of("Łódź, O'Brien & MÜLLER-Straße"), ["lodz", "obrien", "muller", "strasse"]);
        assert_eq!(of("İstanbul Ærø ﬁx 20.5 — …"), ["istanbul", "aero", "fix", "20", "5"]);
        assert_eq!(of("Приём 日本 e\u{301}t\u{e9}"), ["прием", "日本", "ete"]);
        assert_eq!(of(&"x".repeat(99)), ["x".repeat(CHARS_MAX)]);
        assert!(of(" '’ -!").is_empty());
    }

    #[test]
    fn folding_again_changes_nothing() {
        for text in ["Łódź Straße İı ŒÞ", "ΣΑΣ ﬀ ½ ㎏ Ⅻ", "naïve café ЙЁ"] {
            let once = of(text);
            assert_eq!(of(&once.join(" ")), once, "{text}");
        }
    }

    #[test]
    fn a_case_is_found_by_number_title_and_parties() {
        let words = of_case("D-2026-000120", "Lost parcel, parcel lost", ["Zoë Ek", "Nord & Co"]);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        assert_eq!(words, ["000120", "120", "co", "ek", "lost", "nord", "parcel", "zoe"]);
    }
}
