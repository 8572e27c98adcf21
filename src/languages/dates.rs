//! Days and moments as a language writes them.

use super::{Language, args};
use chrono::{Datelike, NaiveDate};

impl Language {
    /// `5 March 2026`
    pub fn day(&self, day: NaiveDate) -> String {
        self.date("day", day)
    }

    /// `Friday 4 December 2026`
    pub fn weekday(&self, day: NaiveDate) -> String {
        self.date("weekday-day", day)
    }

    fn date(&self, id: &str, day: NaiveDate) -> String {
        let month = self.word(&format!("month-{}", day.month()));
        let weekday = self.word(&format!("weekday-{}", day.weekday().number_from_monday()));
        let (number, year) = (day.day().to_string(), day.year().to_string());
        self.say(id, &args([("day", &number), ("month", &month), ("year", &year), ("weekday", &weekday)]))
    }

    /// `Friday 4 December 2026, end of day (Amsterdam time)`
    pub fn deadline(&self, day: NaiveDate, clock: &str) -> String {
        self.say("deadline", &args([("day", &self.weekday(day)), ("clock", clock)]))
    }

    /// `5 March 2026, 14:27 (Amsterdam time)`
    pub fn moment(&self, day: NaiveDate, time: &str, clock: &str) -> String {
        self.say("moment", &args([("day", &self.day(day)), ("time", time), ("clock", clock)]))
    }

    /// `Amsterdam time`; of no city, the time of nowhere.
    pub fn clock(&self, city: Option<&str>) -> String {
        match city {
            Some(city) => self.say("clock", &args([("city", city), ("key", &city.replace(' ', "_"))])),
            None => self.word("clock-utc"),
        }
    }
}
