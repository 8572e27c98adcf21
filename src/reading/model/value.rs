//! Whether a quote carries a value: the value is parsed again from the words, and stands there by itself.

use crate::case::quote::stands_alone;
use crate::case::reading::{Code, Value};
use crate::case::{Dossier, Money};
use crate::reading::normal::{self, fold};
use crate::rules::{RuleBook, Type};
use chrono::{DateTime, NaiveDate, Utc};
use iso_currency::Currency;
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// A value, where in the quote it stands, and why a person must look at it.
pub struct Carried {
    pub value: Value,
    /// In the quote; the whole quote for a yes or no.
    pub at: Range<usize>,
    pub look: Option<Code>,
}

static NUMBER: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\d+(?:[.,'’\u{a0}\u{202f} ]\d+)*").expect("a fixed pattern"));
static SLASHED: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\b(?P<a>\d{1,2})[/](?P<b>\d{1,2})[/](?P<y>20\d\d)\b").expect("a fixed pattern"));

/// `said` is the model's value, `quote` the words as they are stored, `sentence` what is around them.
pub fn carried(book: &RuleBook, dossier: &Dossier, fact: &str, said: &str, quote: &str, sentence: &str) -> Result<Carried, Code> {
    let def = book.fact(fact).ok_or(Code::UnknownFact)?;
    let said = said.trim();
    let whole = |value| Ok(Carried { value, at: 0..quote.len(), look: None });
    match def.kind {
        Type::Bool => match fold(said).as_str() {
            "yes" | "true" => whole(Value::Bool(true)),
            "no" | "false" => whole(Value::Bool(false)),
            _ => Err(Code::BadType),
        },
        Type::Text(_) if !def.values.is_empty() => {
            if def.values.iter().any(|value| value == said) {
                whole(Value::Text(said.to_owned()))
            } else {
                Err(Code::BadType)
            }
        }
        Type::Text(_) => text(said, quote),
        Type::Int => {
            let number: i64 = said.parse().map_err(|_| Code::BadType)?;
            let at = alone(quote, said).ok_or(Code::ValueNotInQuote)?;
            Ok(Carried { value: Value::Int(number), at, look: None })
        }
        Type::Date => date(NaiveDate::parse_from_str(said, "%Y-%m-%d").map_err(|_| Code::BadType)?, quote),
        Type::Time => time(normal::machine_time(said).ok_or(Code::BadType)?.at, quote, dossier),
        Type::Money => money(said, quote, sentence, dossier.complaint.claim.amount.currency()),
    }
}

/// A name, town or postcode stands in the quote to the letter, but for case and typography.
fn text(said: &str, quote: &str) -> Result<Carried, Code> {
    if fold(said).is_empty() {
        return Err(Code::BadType);
    }
    let (range, _) = crate::case::quote::locate(quote, said)
        .or_else(|| crate::case::quote::locate(&quote.to_lowercase(), &said.to_lowercase()))
        .filter(|(range, _)| quote.get(range.clone()).is_some())
        .ok_or(Code::ValueNotInQuote)?;
    if !stands_alone(quote, &range) {
        return Err(Code::Boundary);
    }
    Ok(Carried { value: Value::Text(quote[range.clone()].to_owned()), at: range, look: None })
}

fn alone(quote: &str, said: &str) -> Option<Range<usize>> {
    quote.match_indices(said).map(|(at, found)| at..at + found.len()).find(|range| stands_alone(quote, range))
}

fn date(wanted: NaiveDate, quote: &str) -> Result<Carried, Code> {
    if let Some(at) = day_in(quote, wanted) {
        return Ok(Carried { value: Value::Date(wanted), at, look: None });
    }
    // Day and month could be either way round, or there is no year: a person says which day it is.
    let slashed = SLASHED.captures_iter(quote).any(|found| {
        let part = |name: &str| found[name].parse::<u32>().unwrap_or(0);
        let year = i32::try_from(part("y")).unwrap_or(0);
        [(part("a"), part("b")), (part("b"), part("a"))]
            .into_iter()
            .any(|(day, month)| NaiveDate::from_ymd_opt(year, month, day) == Some(wanted))
    });
    let day = chrono::Datelike::day(&wanted).to_string();
    let no_year = normal::date_in(quote).is_none() && alone(quote, &day).is_some() && quote.chars().any(char::is_alphabetic);
    if slashed || no_year {
        return Ok(Carried { value: Value::Date(wanted), at: 0..quote.len(), look: Some(Code::Unconfirmed) });
    }
    Err(Code::ValueNotInQuote)
}

/// The first place in the quote that names this day.
fn day_in(quote: &str, wanted: NaiveDate) -> Option<Range<usize>> {
    let mut from = 0;
    while let Some((day, at)) = quote.get(from..).and_then(normal::date_in) {
        if day == wanted {
            return Some(from + at.start..from + at.end);
        }
        from += at.end;
    }
    let stamp = quote.split_whitespace().find(|word| {
        normal::machine_time(word.trim_matches([',', ';', '(', ')'])).is_some_and(|moment| moment.at.date_naive() == wanted)
    })?;
    let at = quote.find(stamp)?;
    Some(at..at + stamp.len())
}

fn time(wanted: DateTime<Utc>, quote: &str, dossier: &Dossier) -> Result<Carried, Code> {
    let found = machine_in(quote).or_else(|| normal::moment_in(quote));
    let (moment, at) = found.ok_or(Code::ValueNotInQuote)?;
    // The model may have worked in a zone; the minutes tell that it read this moment.
    let apart = (moment.at - wanted).num_minutes().abs();
    if apart > 14 * 60 || apart % 15 != 0 {
        return Err(Code::ValueNotInQuote);
    }
    // Without a zone it counts where no zone could turn the order of events.
    let complaint = &dossier.complaint;
    let mut clocks = vec![complaint.opened_at, complaint.order.placed_at, dossier.now];
    clocks.extend(complaint.payment.captures.iter().map(|capture| capture.at));
    clocks.extend(complaint.merchant.response.iter().map(|response| response.at));
    let clear = clocks.into_iter().all(|clock| moment.clear_of(clock));
    Ok(Carried { value: Value::Time(moment.at), at, look: (!clear).then_some(Code::Unconfirmed) })
}

fn machine_in(quote: &str) -> Option<(normal::Moment, Range<usize>)> {
    let mut from = 0;
    for word in quote.split_whitespace() {
        let at = from + quote[from..].find(word)?;
        from = at + word.len();
        if word.contains('T')
            && let Some(moment) = normal::machine_time(word)
        {
            return Some((moment, at..from));
        }
    }
    None
}

fn money(said: &str, quote: &str, sentence: &str, own: Currency) -> Result<Carried, Code> {
    let code = said.split_whitespace().find_map(|word| Money::currency_of(word).ok());
    let currency = code.unwrap_or(own);
    let plain = said.replace(currency.code(), "");
    let wanted = Money::parse(plain.trim(), currency).map_err(|_| Code::BadType)?;
    let at = NUMBER
        .find_iter(quote)
        .find(|found| minor(found.as_str(), currency) == Some(wanted.minor()) && stands_alone(quote, &found.range()))
        .map(|found| found.range())
        .ok_or(Code::ValueNotInQuote)?;
    let near = currencies(quote);
    let near = if near.is_empty() { currencies(sentence) } else { near };
    if near.is_empty() {
        return Ok(Carried { value: Value::Money(wanted), at, look: Some(Code::UnitMismatch) });
    }
    if !near.contains(&currency.code()) {
        return Err(Code::UnitMismatch);
    }
    Ok(Carried { value: Value::Money(wanted), at, look: None })
}

/// A written number in the currency's smallest unit; `None` where it could be read two ways.
fn minor(text: &str, currency: Currency) -> Option<i64> {
    let places = currency.exponent().map_or(2, usize::from);
    let split = text.rfind(['.', ',']).map(|at| (text[..at].to_owned(), text[at + 1..].to_owned()));
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let (whole, part) = match split {
        Some((whole, part)) if part.len() == places && part.bytes().all(|b| b.is_ascii_digit()) => (digits(&whole), part),
        // Groups of thousands.
        Some((_, part)) if part.len() == 3 => (digits(text), String::new()),
        Some(_) => return None,
        None => (digits(text), String::new()),
    };
    let scale = 10i64.checked_pow(u32::try_from(places).ok()?)?;
    let part = if part.is_empty() { 0 } else { part.parse::<i64>().ok()? };
    whole.parse::<i64>().ok()?.checked_mul(scale)?.checked_add(part)
}

/// Every currency that a text names; `kr` may be one of several.
fn currencies(text: &str) -> Vec<&'static str> {
    const SIGNS: [(&str, &[&str]); 9] = [
        ("€", &["EUR"]),
        ("£", &["GBP"]),
        ("zł", &["PLN"]),
        ("¥", &["JPY", "CNY"]),
        ("円", &["JPY"]),
        ("$", &["USD", "CAD", "AUD", "NZD", "MXN", "SGD", "HKD"]),
        ("Kč", &["CZK"]),
        ("د.ك", &["KWD"]),
        ("₺", &["TRY"]),
    ];
    let mut out: Vec<&'static str> =
        SIGNS.iter().filter(|(sign, _)| text.contains(sign)).flat_map(|(_, codes)| codes.iter().copied()).collect();
    for word in fold(text).split(' ') {
        match word {
            "euro" | "euros" => out.push("EUR"),
            "kr" | "kroner" | "kronor" | "krona" | "krone" => out.extend(["SEK", "DKK", "NOK", "ISK"]),
            "fr" | "franken" | "francs" => out.push("CHF"),
            "yen" => out.push("JPY"),
            "pounds" | "pound" => out.push("GBP"),
            "dinar" | "dinars" => out.push("KWD"),
            word if word.len() == 3 => {
                out.extend(
                    Money::currency_of(&word.to_uppercase())
                        .ok()
                        .filter(|_| text.contains(&word.to_uppercase()))
                        .map(|it| it.code()),
                );
            }
            _ => {}
        }
    }
    out
}
