use super::prose::{addressed, tidy};
use super::*;
use iso_currency::Currency;

fn reader(country: &str) -> Reader<'_> {
    Reader::in_country(Some(country))
}

#[test]
fn sums_stand_as_the_reader_writes_them() {
    let sum = |country: &str, minor, currency| reader(country).amount(Money::new(minor, currency)).replace('\u{202f}', "_");
    for (country, minor, currency, written) in [
        ("IE", 123_456_789, Currency::EUR, "€1,234,567.89"),
        ("DE", 123_456, Currency::EUR, "1_234,56 €"),
        ("NL", 6400, Currency::EUR, "€ 64,00"),
        ("GB", 6400, Currency::GBP, "£64.00"),
        ("GB", 6400, Currency::EUR, "€64.00"),
        ("US", 6400, Currency::USD, "$64.00"),
        ("DE", 6400, Currency::USD, "64,00 USD"),
        ("CA", 6400, Currency::USD, "64.00 USD"),
        ("SE", 164_800, Currency::SEK, "1_648,00 kr"),
        ("JP", 9400, Currency::JPY, "¥9,400"),
        ("KW", 24_500, Currency::KWD, "24.500 KWD"),
        ("DE", -320, Currency::EUR, "\u{2212}3,20 €"),
    ] {
        assert_eq!(sum(country, minor, currency), written, "{country}");
    }
    assert_eq!(Reader::in_country(None).amount(Money::new(5, Currency::USD)), "0.05 USD");
    let text = "You get 1234.50 EUR back by 5 March 2026, 23:30 UTC. “I paid 1234.50 EUR at 5 March 2026, 23:30 UTC.”";
    let told = reader("DE").localised(text).replace('\u{202f}', "_");
    assert_eq!(
        told,
        "You get 1_234,50 € back by 6 March 2026, 00:30 (Berlin time). “I paid 1234.50 EUR at 5 March 2026, 23:30 UTC.”"
    );
    assert_eq!(reader("DK").sums("59.00 x 200.00 / 550.00 = 21.45 DKK", Currency::DKK), "59,00 × 200,00 ÷ 550,00 = 21.45 DKK");
    assert_eq!(reader("GB").localised("Order 12 ABC, and 3 OLD things"), "Order 12 ABC, and 3 OLD things");
}

#[test]
fn a_deadline_ends_with_the_readers_day() {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 12, 4).expect("a day");
    assert_eq!(reader("NL").deadline(day), "Friday 4 December 2026, end of day (Amsterdam time)");
    assert_eq!(reader("NL").end_of(day).to_rfc3339(), "2026-12-04T22:59:59+00:00");
    assert_eq!(reader("JP").end_of(day).to_rfc3339(), "2026-12-04T14:59:59+00:00");
    // Several zones: no clock of one of them, and UTC is named.
    assert_eq!(reader("US").deadline(day), "Friday 4 December 2026, end of day (UTC, Coordinated Universal Time)");
    assert_eq!(reader("US").end_of(day).to_rfc3339(), "2026-12-04T23:59:59+00:00");
    // The night of a change of the clocks has an end too.
    let change = chrono::NaiveDate::from_ymd_opt(2026, 3, 29).expect("a day");
    assert_eq!(reader("NL").end_of(change).to_rfc3339(), "2026-03-29T21:59:59+00:00");
}

#[test]
fn the_manuals_words_speak_to_the_reader() {
    for (text, consumer, merchant) in [
        ("the consumer keeps the goods", "you keep the goods", "the customer keeps the goods"),
        ("The merchant has answered.", "The shop has answered.", "Your shop has answered."),
        ("The buyer's own account was used.", "Your own account was used.", "The buyer's own account was used."),
        ("ready for the consumer, who was told", "ready for you, who were told", "ready for the customer, who was told"),
        (
            "handed to the consumer or a person they named",
            "handed to you or a person you named",
            "handed to the customer or a person they named",
        ),
        ("the merchant's cost", "the shop's cost", "your shop's cost"),
        ("“the consumer keeps it”", "“the consumer keeps it”", "“the consumer keeps it”"),
        ("the consumer loses", "the consumer loses", "the customer loses"),
    ] {
        assert_eq!(addressed(text, Side::Consumer), consumer);
        assert_eq!(addressed(text, Side::Merchant), merchant);
    }
}

#[test]
fn a_name_that_ends_in_a_full_stop_brings_no_second_one() {
    assert_eq!(
        tidy("from Lakeside Inc..\n\n\n\nWait ... “No..” and so on.."),
        "from Lakeside Inc.\n\nWait ... “No..” and so on."
    );
}
