//! How a reader of letters writes days, clock times and sums: days in the language of the letter, sums as the country does. A country that keeps one clock (or one for nearly all of its
//! people) tells the zone; for any other, letters say UTC and call it that.

use super::complaint::Complaint;
use super::money::Money;
use super::party::Side;
use super::prose;
use crate::languages::{self, Language};
use chrono::{DateTime, LocalResult, NaiveDate, TimeZone, Utc};
use chrono_tz::Tz;
use iso_currency::Currency;
use regex::{Captures, Regex};
use std::sync::LazyLock;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reader<'a> {
    /// ISO 3166-1 alpha-2 of where the reader lives, where it is known.
    country: Option<&'a str>,
    /// What a letter to them is written in.
    pub language: &'static Language,
}

impl<'a> Reader<'a> {
    pub fn of(complaint: &'a Complaint, side: Side) -> Reader<'a> {
        let country = match side {
            Side::Consumer => Some(complaint.consumer.country.as_str()),
            Side::Merchant => complaint.merchant.country.as_deref(),
        };
        let language = complaint.language_of(side).and_then(languages::of).unwrap_or_else(languages::english);
        Reader { country, language }
    }

    /// A reader of English.
    pub fn in_country(country: Option<&'a str>) -> Reader<'a> {
        Reader { country, language: languages::english() }
    }

    /// The same reader of a letter in another language.
    pub fn of_letter_in(self, language: &'static Language) -> Reader<'a> {
        Reader { language, ..self }
    }

    fn zone(self) -> Tz {
        self.country.and_then(zone).unwrap_or(Tz::UTC)
    }

    /// `Amsterdam time`; `UTC, Coordinated Universal Time`.
    pub fn clock(self) -> String {
        let city = |zone: Tz| zone.name().rsplit('/').next().unwrap_or_default().replace('_', " ");
        match self.zone() {
            Tz::UTC => self.language.clock(None),
            zone => self.language.clock(Some(&city(zone))),
        }
    }

    /// The day that it is for the reader.
    pub fn day(self, at: DateTime<Utc>) -> NaiveDate {
        at.with_timezone(&self.zone()).date_naive()
    }

    /// The last second of the reader's day.
    pub fn end_of(self, day: NaiveDate) -> DateTime<Utc> {
        let last = day.and_hms_opt(23, 59, 59).unwrap_or_default();
        match self.zone().from_local_datetime(&last) {
            LocalResult::Single(at) | LocalResult::Ambiguous(_, at) => at.with_timezone(&Utc),
            LocalResult::None => last.and_utc(),
        }
    }

    /// `Friday 4 December 2026, end of day (Amsterdam time)`
    pub fn deadline(self, day: NaiveDate) -> String {
        self.language.deadline(day, &self.clock())
    }

    /// `5 March 2026, 14:27 (Amsterdam time)`
    pub fn moment(self, at: DateTime<Utc>) -> String {
        let here = at.with_timezone(&self.zone());
        self.language.moment(here.date_naive(), &here.format("%H:%M").to_string(), &self.clock())
    }

    /// `€64.00` to a reader in Dublin, `64,00 €` in Berlin, `64.00 USD` where the currency is not the reader's own.
    pub fn amount(self, money: Money) -> String {
        let country = self.country.unwrap_or_default();
        let comma = COMMA.contains(&country);
        let plain = money.plain();
        let (sign, digits) = plain.strip_prefix('-').map_or(("", plain.as_str()), |digits| ("\u{2212}", digits));
        let number = self.number(digits);
        let currency = money.currency();
        let sign_of = symbol(currency).filter(|_| currency == Currency::EUR || home(country, currency));
        let Some(symbol) = sign_of else { return format!("{sign}{number} {}", currency.code()) };
        if !comma {
            return if symbol.chars().all(char::is_alphabetic) {
                format!("{symbol} {sign}{number}")
            } else {
                format!("{sign}{symbol}{number}")
            };
        }
        if matches!(country, "NL" | "AT" | "NO") {
            format!("{symbol} {sign}{number}")
        } else {
            format!("{sign}{number} {symbol}")
        }
    }

    /// A line of arithmetic: bare sums (`236.00 - 118.00`) written as the reader writes numbers; those with a currency code
    /// are left to [`Reader::localised`].
    pub fn sums(self, text: &str, currency: Currency) -> String {
        static BARE: LazyLock<Regex> =
            LazyLock::new(|| Regex::new(r"(?P<sum>\d+\.\d{2,3})(?P<code> [A-Z]{3}\b)?").expect("a valid pattern"));
        let bare = |found: &Captures<'_>| match (found.name("code"), Money::parse(&found["sum"], currency)) {
            (None, Ok(money)) => self.number(&money.plain()),
            _ => found[0].to_owned(),
        };
        BARE.replace_all(text, bare).replace(" x ", " × ").replace(" - ", " \u{2212} ").replace(" / ", " ÷ ")
    }

    fn number(self, plain: &str) -> String {
        let comma = COMMA.contains(&self.country.unwrap_or_default());
        let (whole, fraction) = plain.split_once('.').unwrap_or((plain, ""));
        // A narrow space between thousands reads the same everywhere; a comma or a dot does not.
        let whole = grouped(whole, if comma { '\u{202f}' } else { ',' });
        match fraction {
            "" => whole,
            fraction => format!("{whole}{}{fraction}", if comma { ',' } else { '.' }),
        }
    }

    /// The rules' own sums (`64.00 EUR`) and clock times (`5 March 2026, 13:27 UTC`) in a finished text, as the reader
    /// writes them. What stands in curly quotation marks is somebody's words and stays as it is.
    pub fn localised(self, text: &str) -> String {
        static SUM: LazyLock<Regex> =
            LazyLock::new(|| Regex::new(r"(?P<sum>\d+(?:\.\d+)?) (?P<code>[A-Z]{3})\b").expect("a valid pattern"));
        static CLOCK: LazyLock<Regex> =
            LazyLock::new(|| Regex::new(r"\d{1,2} [A-Z][a-z]+ \d{4}, \d\d:\d\d UTC").expect("a valid pattern"));
        let sum = |found: &Captures<'_>| {
            let money = Money::currency_of(&found["code"]).and_then(|currency| Money::parse(&found["sum"], currency));
            money.map_or_else(|_| found[0].to_owned(), |money| self.amount(money))
        };
        let clock = |found: &Captures<'_>| {
            let at = chrono::NaiveDateTime::parse_from_str(&found[0], "%d %B %Y, %H:%M UTC");
            at.map_or_else(|_| found[0].to_owned(), |at| self.moment(at.and_utc()))
        };
        prose::own_words(text, |words| SUM.replace_all(&CLOCK.replace_all(words, clock), sum).into_owned())
    }
}

/// `Friday 4 December 2026`
pub fn weekday(day: NaiveDate) -> String {
    day.format("%A %-d %B %Y").to_string()
}

fn grouped(whole: &str, gap: char) -> String {
    let mut out = String::new();
    for (n, digit) in whole.chars().enumerate() {
        if n > 0 && (whole.len() - n).is_multiple_of(3) {
            out.push(gap);
        }
        out.push(digit);
    }
    out
}

/// Countries that write a comma before the cents.
const COMMA: [&str; 29] = [
    "AT", "BE", "BG", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IS", "IT", "LT", "LU", "LV", "NL", "NO", "PL",
    "PT", "RO", "RS", "SE", "SI", "SK", "TR", "UA",
];

/// Signs that people of the country write; another currency goes by its code.
fn symbol(currency: Currency) -> Option<&'static str> {
    Some(match currency {
        Currency::EUR => "€",
        Currency::GBP => "£",
        Currency::USD | Currency::CAD | Currency::AUD | Currency::NZD => "$",
        Currency::JPY => "¥",
        Currency::CHF => "CHF",
        Currency::SEK | Currency::NOK | Currency::DKK => "kr",
        Currency::CZK => "Kč",
        Currency::PLN => "zł",
        Currency::HUF => "Ft",
        Currency::RON => "lei",
        _ => return None,
    })
}

/// Whether people there pay in it without naming it.
fn home(country: &str, currency: Currency) -> bool {
    currency.used_by().iter().any(|used| used.to_string() == country)
}

/// Where the most people of a country live, for countries where that is one zone or nearly so.
fn zone(country: &str) -> Option<Tz> {
    use chrono_tz::{Africa, America, Asia, Atlantic, Europe, Pacific};
    Some(match country {
        "AT" => Europe::Vienna,
        "BE" => Europe::Brussels,
        "BG" => Europe::Sofia,
        "CH" => Europe::Zurich,
        "CY" => Asia::Nicosia,
        "CZ" => Europe::Prague,
        "DE" => Europe::Berlin,
        "DK" => Europe::Copenhagen,
        "EE" => Europe::Tallinn,
        "ES" => Europe::Madrid,
        "FI" => Europe::Helsinki,
        "FR" => Europe::Paris,
        "GB" => Europe::London,
        "GR" => Europe::Athens,
        "HR" => Europe::Zagreb,
        "HU" => Europe::Budapest,
        "IE" => Europe::Dublin,
        "IS" => Atlantic::Reykjavik,
        "IT" => Europe::Rome,
        "LI" => Europe::Vaduz,
        "LT" => Europe::Vilnius,
        "LU" => Europe::Luxembourg,
        "LV" => Europe::Riga,
        "MT" => Europe::Malta,
        "NL" => Europe::Amsterdam,
        "NO" => Europe::Oslo,
        "PL" => Europe::Warsaw,
        "PT" => Europe::Lisbon,
        "RO" => Europe::Bucharest,
        "RS" => Europe::Belgrade,
        "SE" => Europe::Stockholm,
        "SI" => Europe::Ljubljana,
        "SK" => Europe::Bratislava,
        "TR" => Europe::Istanbul,
        "UA" => Europe::Kyiv,
        "AE" => Asia::Dubai,
        "CN" => Asia::Shanghai,
        "HK" => Asia::Hong_Kong,
        "IL" => Asia::Jerusalem,
        "IN" => Asia::Kolkata,
        "JP" => Asia::Tokyo,
        "KR" => Asia::Seoul,
        "KW" => Asia::Kuwait,
        "SA" => Asia::Riyadh,
        "SG" => Asia::Singapore,
        "TH" => Asia::Bangkok,
        "TW" => Asia::Taipei,
        "EG" => Africa::Cairo,
        "MA" => Africa::Casablanca,
        "NG" => Africa::Lagos,
        "ZA" => Africa::Johannesburg,
        "AR" => America::Argentina::Buenos_Aires,
        "CO" => America::Bogota,
        "PE" => America::Lima,
        "NZ" => Pacific::Auckland,
        _ => return None,
    })
}
