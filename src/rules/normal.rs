//! When two spellings mean the same: postcodes, cities, names and plain text in the form they are compared in.
//! People always see a value as it was written.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Letters and digits only, upper case: `1011 AB` and `1011ab` are one postcode.
pub fn postcode(text: &str) -> String {
    text.nfkc().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

/// Case, accents and punctuation folded: `Saint-Étienne` and `SAINT ETIENNE` are one city.
pub fn city(text: &str) -> String {
    words(text).join(" ")
}

/// As a city, and the order of the words does not matter: `DE VRIES, Anna` is `Anna de Vries`.
pub fn name(text: &str) -> String {
    let mut words = words(text);
    words.sort();
    words.join(" ")
}

/// Case and white space only.
pub fn text(text: &str) -> String {
    let folded: String = text.nfkc().flat_map(char::to_lowercase).collect();
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn words(text: &str) -> Vec<String> {
    let folded: String = text
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .flat_map(|c| match c {
            'ß' => vec!['s', 's'],
            'ø' => vec!['o'],
            'ł' => vec!['l'],
            'æ' => vec!['a', 'e'],
            'œ' => vec!['o', 'e'],
            'đ' => vec!['d'],
            c if c.is_alphanumeric() => vec![c],
            '\'' | '’' | '.' => Vec::new(),
            _ => vec![' '],
        })
        .collect();
    folded.split_whitespace().map(str::to_owned).collect()
}
