//! When two postcodes, towns, names or streets are one, clearly two, or not to be told apart.

use super::normal::{fold, id};
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// How one postcode compares with another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Same {
    Yes,
    No,
    /// One is only the first part of the other.
    Unclear,
}

pub fn postcodes(a: &str, b: &str, country: Option<&str>) -> Same {
    let (a, b) = (id(a), id(b));
    if a == b {
        return Same::Yes;
    }
    let (short, long) = if a.len() < b.len() { (&a, &b) } else { (&b, &a) };
    // ZIP and ZIP+4 name the same delivery area for us.
    let american = country.is_none_or(|country| country == "US");
    if american
        && short.len() == 5
        && long.len() == 9
        && long.starts_with(short.as_str())
        && long.bytes().all(|b| b.is_ascii_digit())
    {
        return Same::Yes;
    }
    // A country letter in front (`D-10115`, `SE-214 31`, `L-1009`).
    let bare = |code: &str| code.trim_start_matches(|c: char| c.is_ascii_alphabetic()).to_owned();
    if bare(&a) == bare(&b)
        && !bare(&a).is_empty()
        && bare(&a).bytes().all(|b| b.is_ascii_digit())
        && (a.len() == bare(&a).len() || b.len() == bare(&b).len())
    {
        return Same::Yes;
    }
    if !short.is_empty() && long.starts_with(short.as_str()) { Same::Unclear } else { Same::No }
}

/// Whether two spellings of a town are one: accents, `oe` for `ö`, `St` for `Saint`, and the common foreign names.
pub fn same_city(a: &str, b: &str) -> bool {
    fn plain(city: &str) -> String {
        let city = fold(city).replace("ae", "a").replace("oe", "o").replace("ue", "u");
        let words: Vec<&str> = city
            .split(' ')
            .map(|word| match word {
                "st" | "sankt" | "saint" | "sint" | "sao" | "san" => "st",
                "ste" | "sainte" => "ste",
                other => other,
            })
            .collect();
        let city = words.join(" ");
        const NAMES: [&[&str]; 22] = [
            &["munchen", "munich", "monaco di baviera"],
            &["koln", "cologne", "colonia"],
            &["wien", "vienna", "vienne"],
            &["praha", "prague", "prag"],
            &["warszawa", "warsaw", "warschau"],
            &["kobenhavn", "copenhagen", "kopenhagen"],
            &["goteborg", "gothenburg"],
            &["roma", "rome", "rom"],
            &["milano", "milan", "mailand"],
            &["torino", "turin"],
            &["firenze", "florence", "florenz"],
            &["venezia", "venice", "venedig"],
            &["napoli", "naples", "neapel"],
            &["lisboa", "lisbon", "lissabon"],
            &["bruxelles", "brussels", "brussel"],
            &["antwerpen", "antwerp", "anvers"],
            &["gent", "ghent", "gand"],
            &["den haag", "the hague", "s gravenhage", "sgravenhage"],
            &["zurich", "zuerich"],
            &["geneve", "geneva", "genf"],
            &["krakow", "cracow", "krakau"],
            &["gdansk", "danzig"],
        ];
        NAMES.iter().find(|names| names.contains(&city.as_str())).map_or(city.clone(), |names| names[0].to_owned())
    }
    let (a, b) = (plain(a), plain(b));
    !a.is_empty() && a == b
}

/// How a signature compares with a name: the same person, clearly somebody else, or not to be told.
pub fn names(signed: &str, wanted: &str) -> Same {
    let split = |name: &str| -> Vec<String> {
        fold(name)
            .split(' ')
            .filter(|word| {
                !matches!(
                    *word,
                    "mr" | "mrs"
                        | "ms"
                        | "herr"
                        | "frau"
                        | "mme"
                        | "dr"
                        | "van"
                        | "de"
                        | "der"
                        | "den"
                        | "von"
                        | "la"
                        | "le"
                        | "di"
                        | "da"
                )
            })
            .map(str::to_owned)
            .collect()
    };
    let (signed, wanted) = (split(signed), split(wanted));
    if signed.is_empty() || wanted.is_empty() {
        return Same::Unclear;
    }
    let initial = |a: &str, b: &str| a.chars().count() == 1 && b.starts_with(a);
    let fits = |a: &String, b: &String| a == b || initial(a, b) || initial(b, a);
    let spelled = |words: &[String]| words.iter().any(|word| word.chars().count() > 1);
    // Every word of the shorter name fits a word of the longer, and a full word (the surname) is among them.
    let (short, long) = if signed.len() <= wanted.len() { (&signed, &wanted) } else { (&wanted, &signed) };
    let shared = short.iter().any(|a| a.chars().count() > 1 && long.contains(a));
    if shared && spelled(short) && short.iter().all(|a| long.iter().any(|b| fits(a, b))) {
        return Same::Yes;
    }
    let any = signed.iter().any(|a| wanted.iter().any(|b| a == b || close(a, b)));
    if any { Same::Unclear } else { Same::No }
}

/// Whether an address line clearly names another street or house: both name one, and nothing fits.
pub fn other_street(told: &str, wanted: &str, leave_out: &[&str]) -> bool {
    let mut told = fold(told);
    for word in leave_out.iter().map(|word| fold(word)).filter(|word| !word.is_empty()) {
        told = told.replace(&word, " ");
    }
    let wanted = fold(wanted);
    let words = |line: &str| {
        line.split(' ')
            .filter(|word| word.chars().count() >= 4 && word.chars().all(char::is_alphabetic))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let numbers = |line: &str| {
        line.split(|c: char| !c.is_ascii_digit()).filter(|digits| !digits.is_empty()).map(str::to_owned).collect::<Vec<_>>()
    };
    let (told_words, wanted_words) = (words(&told), words(&wanted));
    let (told_numbers, wanted_numbers) = (numbers(&told), numbers(&wanted));
    let alike = |a: &String, b: &String| a == b || a.starts_with(b.as_str()) || b.starts_with(a.as_str()) || close(a, b);
    let street = !told_words.is_empty()
        && !wanted_words.is_empty()
        && !told_words.iter().any(|a| wanted_words.iter().any(|b| alike(a, b)));
    let house =
        !told_numbers.is_empty() && !wanted_numbers.is_empty() && !told_numbers.iter().any(|a| wanted_numbers.contains(a));
    // A number alone may be a box or a floor; a street alone may be a building's name.
    !told_numbers.is_empty() && !told_words.is_empty() && (street || house)
}

/// One slip of the pen between two longer words.
fn close(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len() < 4 || b.len() < 4 || a.len().abs_diff(b.len()) > 1 {
        return false;
    }
    let head = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let tail = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    head + tail + 1 >= a.len().max(b.len())
}

static POSTCODE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\b(?:[A-Z]{1,2}-)?(?:\d{4}\s?[A-Z]{2}|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|\d{5}-\d{4}|\d{5}-\d{3}|\d{2}-\d{3}|\d{3}\s\d{2}|\d{4}-\d{3}|\d{3}-\d{4}|\d{6}|\d{5}|\d{4})\b").expect("a fixed pattern")
});

/// The postcode in an address line of this country, if exactly one word could be it.
pub fn postcode_in(text: &str, country: Option<&str>) -> Option<Range<usize>> {
    let digits = |n: usize| move |code: &str| code.len() == n && code.bytes().all(|b| b.is_ascii_digit());
    let fits = |code: &str| {
        let bare = id(code);
        match country {
            Some("NL") => {
                bare.len() == 6
                    && bare[..4].bytes().all(|b| b.is_ascii_digit())
                    && bare[4..].bytes().all(|b| b.is_ascii_alphabetic())
            }
            Some("DE" | "FR" | "IT" | "ES" | "FI" | "US" | "PL" | "SE" | "CZ" | "SK" | "GR" | "EE" | "HR" | "MX") => {
                digits(5)(&bare) || bare.len() == 9
            }
            Some("AT" | "BE" | "CH" | "DK" | "NO" | "HU" | "LU" | "SI" | "BG" | "CY" | "LV" | "AU" | "NZ") => digits(4)(&bare),
            Some("PT" | "JP") => digits(7)(&bare),
            Some("GB") => bare.len() >= 5 && bare.len() <= 7 && bare.bytes().any(|b| b.is_ascii_alphabetic()),
            Some("CA") => bare.len() == 6 && bare.as_bytes()[0].is_ascii_alphabetic(),
            _ => bare.len() >= 5,
        }
    };
    let mut found = POSTCODE.find_iter(text).filter(|found| fits(found.as_str()));
    let first = found.next()?;
    match found.next() {
        Some(second) if id(second.as_str()) != id(first.as_str()) => None,
        _ => Some(first.range()),
    }
}
