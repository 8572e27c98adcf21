//! How the world writes dates, times and weights, read without guessing: unclear stays unknown. What is alike is in
//! [`super::likeness`].

pub use super::likeness::{Same, names, other_street, postcode_in, postcodes, same_city};
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A moment, and whether its zone was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    pub at: DateTime<Utc>,
    pub zoned: bool,
}

impl Moment {
    /// Certainly on the same side of `other` whatever the missing zone is.
    pub fn clear_of(&self, other: DateTime<Utc>) -> bool {
        self.zoned || (self.at - other).abs() > TimeDelta::hours(14)
    }

    /// The same event told by two clocks: equal, or apart by a whole zone difference.
    pub fn agrees(&self, other: &Moment) -> bool {
        let apart = (self.at - other.at).num_minutes().abs();
        let day_only = |moment: &Moment| !moment.zoned && moment.at.time() == NaiveTime::MIN;
        if day_only(self) || day_only(other) {
            let (day, event) = if day_only(self) { (self, other) } else { (other, self) };
            return (event.at - day.at) >= TimeDelta::hours(-14) && (event.at - day.at) <= TimeDelta::hours(38);
        }
        if self.zoned && other.zoned {
            return apart <= 5;
        }
        apart <= 14 * 60 && { apart % 15 <= 2 || apart % 15 >= 13 }
    }
}

/// Machine times: RFC 3339, the same with a blank, without a zone, or with `UTC` behind.
pub fn machine_time(text: &str) -> Option<Moment> {
    let text = text.trim();
    if let Ok(at) = DateTime::parse_from_rfc3339(text) {
        return Some(Moment { at: at.to_utc(), zoned: true });
    }
    for format in
        ["%Y-%m-%d %H:%M:%S%:z", "%Y-%m-%dT%H:%M:%S%z", "%Y-%m-%d %H:%M:%S %z", "%Y-%m-%dT%H:%M%:z", "%Y-%m-%d %H:%M%:z"]
    {
        if let Ok(at) = DateTime::parse_from_str(text, format) {
            return Some(Moment { at: at.to_utc(), zoned: true });
        }
    }
    let (bare, zoned) = match text.strip_suffix("UTC").or_else(|| text.strip_suffix("GMT")).or_else(|| text.strip_suffix('Z')) {
        Some(bare) => (bare.trim(), true),
        None => (text, false),
    };
    for format in [
        "%Y-%m-%dT%H:%M:%S%.f",
        "%Y-%m-%d %H:%M:%S%.f",
        "%Y-%m-%dT%H:%M",
        "%Y-%m-%d %H:%M",
        "%Y/%m/%d %H:%M:%S",
        "%Y/%m/%d %H:%M",
        "%d.%m.%Y %H:%M:%S",
        "%d.%m.%Y %H:%M",
    ] {
        if let Ok(at) = NaiveDateTime::parse_from_str(bare, format) {
            return Some(Moment { at: at.and_utc(), zoned });
        }
    }
    NaiveDate::parse_from_str(bare, "%Y-%m-%d")
        .ok()
        .map(|day| Moment { at: day.and_time(NaiveTime::MIN).and_utc(), zoned: false })
}

static NUMERIC: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?:\b(?P<y>20\d\d)[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})\b|\b(?P<d2>\d{1,2})[-/.](?P<m2>\d{1,2})[-/.](?P<y2>20\d\d)\b)",
    )
    .expect("a fixed pattern")
});
static WORDED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)\b(?P<d>\d{1,2})(?:\.|st|nd|rd|th|er|º)?\s+(?:de\s+)?(?P<m>\p{L}{3,})\.?,?\s+(?:de\s+)?(?P<y>20\d\d)\b|\b(?P<m2>\p{L}{3,})\.?\s+(?P<d2>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<y2>20\d\d)\b")
        .expect("a fixed pattern")
});
static CLOCK: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)\b(?P<h>[01]?\d|2[0-3])(?:[:.]|\s?h\s?)(?P<m>[0-5]\d)(?::[0-5]\d)?(?:\s?(?P<ap>[ap]\.?m\b))?")
        .expect("a fixed pattern")
});

/// The first date in a line, in the ways the main languages write it. `03/04/2026` is day first unless that cannot be;
/// with both readings possible and different, the slash form stays unread.
pub fn date_in(text: &str) -> Option<(NaiveDate, Range<usize>)> {
    if let Some(found) = NUMERIC.captures(text) {
        let number = |name: &str| found.name(name).and_then(|part| part.as_str().parse::<u32>().ok());
        let whole = found.get(0)?;
        let date = if let (Some(y), Some(m), Some(d)) = (number("y"), number("m"), number("d")) {
            NaiveDate::from_ymd_opt(i32::try_from(y).ok()?, m, d)
        } else {
            let (y, m, d) = (i32::try_from(number("y2")?).ok()?, number("m2")?, number("d2")?);
            let slashed = whole.as_str().contains('/');
            match (NaiveDate::from_ymd_opt(y, m, d), NaiveDate::from_ymd_opt(y, d, m)) {
                (Some(day_first), Some(month_first)) if slashed && day_first != month_first => None,
                (Some(day_first), _) => Some(day_first),
                (None, month_first) => month_first,
            }
        };
        return date.map(|date| (date, whole.range()));
    }
    WORDED.captures_iter(text).find_map(|found| {
        let part = |a: &str, b: &str| found.name(a).or_else(|| found.name(b)).map(|part| part.as_str());
        let month = month(part("m", "m2")?)?;
        let date = NaiveDate::from_ymd_opt(part("y", "y2")?.parse().ok()?, month, part("d", "d2")?.parse().ok()?)?;
        Some((date, found.get(0)?.range()))
    })
}

/// Date and time of day on one line, as a moment without a zone; the range covers both.
pub fn moment_in(text: &str) -> Option<(Moment, Range<usize>)> {
    let (date, at) = date_in(text)?;
    let rest = text.get(at.end..)?;
    let Some(clock) = CLOCK.captures(rest) else {
        return Some((Moment { at: date.and_time(NaiveTime::MIN).and_utc(), zoned: false }, at));
    };
    let mut hour: u32 = clock["h"].parse().ok()?;
    match clock.name("ap").map(|part| part.as_str().to_lowercase()) {
        Some(half) if half.starts_with('p') && hour < 12 => hour += 12,
        Some(half) if half.starts_with('a') && hour == 12 => hour = 0,
        _ => {}
    }
    let time = NaiveTime::from_hms_opt(hour, clock["m"].parse().ok()?, 0)?;
    let end = at.end + clock.get(0)?.end();
    Some((Moment { at: date.and_time(time).and_utc(), zoned: false }, at.start..end))
}

/// The month named by a word in one of a dozen languages; by its first letters, accents folded.
fn month(word: &str) -> Option<u32> {
    const STEMS: [&[&str]; 12] = [
        &["jan", "gen", "ene", "sty"],
        &["feb", "fev", "febr", "lut"],
        &["mar", "maa", "mrt"],
        &["apr", "avr", "abr", "kwi"],
        &["may", "mai", "mei", "mag", "maj", "maggio", "mayo"],
        &["jun", "juin", "giu", "cze"],
        &["jul", "juil", "lug", "lip"],
        &["aug", "aou", "ago", "sie"],
        &["sep", "set", "wrz"],
        &["oct", "okt", "ott", "out", "paz"],
        &["nov", "lis"],
        &["dec", "dez", "des", "dic", "gru"],
    ];
    let word = fold(word);
    // `juin`/`juil` share their first letters with nothing else, but `ju` and `mar`/`mai` are close: longest stem wins.
    let mut best: Option<(usize, u32)> = None;
    for (stems, number) in STEMS.iter().zip(1u32..) {
        for stem in *stems {
            if word.starts_with(stem) && best.is_none_or(|(length, _)| stem.len() > length) {
                best = Some((stem.len(), number));
            }
        }
    }
    best.map(|(_, number)| number)
}

static WEIGHT: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)\b(?P<n>\d{1,4}(?:[.,]\d{1,3})?)\s?(?P<u>kg|kilo|kgs|g|gr|gram|lbs?|oz)\b").expect("a fixed pattern")
});

/// A weight with its unit, in grams.
pub fn grams_in(text: &str) -> Option<(i64, Range<usize>)> {
    let found = WEIGHT.captures(text)?;
    let grams = grams(&found["n"], &found["u"])?;
    Some((grams, found.get(0)?.range()))
}

pub fn grams(number: &str, unit: &str) -> Option<i64> {
    let number: rust_decimal::Decimal = number.trim().replace(',', ".").parse().ok()?;
    let thousandths = match fold(unit).as_str() {
        "kg" | "kgs" | "kilo" | "kilogram" | "kilograms" => 1_000_000,
        "g" | "gr" | "gram" | "grams" => 1_000,
        "lb" | "lbs" | "pound" | "pounds" => 453_592,
        "oz" | "ounce" | "ounces" => 28_350,
        _ => return None,
    };
    let grams = number * rust_decimal::Decimal::new(thousandths, 3);
    i64::try_from(grams.round()).ok().filter(|grams| *grams > 0)
}

/// Case, accents and punctuation folded; letters that carry no accent in Unicode (ø, ł, ß) too.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match c {
            'ß' => out.push_str("ss"),
            'ø' => out.push('o'),
            'ł' => out.push('l'),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            'đ' | 'ð' => out.push('d'),
            'þ' => out.push_str("th"),
            'ı' => out.push('i'),
            c if c.is_alphanumeric() => out.push(c),
            '\'' | '’' => {}
            _ => out.push(' '),
        }
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Letters and digits of an identifier, upper case: `JD 0002-33` is `JD000233`.
pub fn id(text: &str) -> String {
    text.nfkc().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}
