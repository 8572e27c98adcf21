//! Sums as receipts write them.

use crate::case::Money;
use crate::reading::total::money_in;

fn read(line: &str, currency: &str) -> Option<String> {
    let like = Money::zero(Money::currency_of(currency).unwrap());
    money_in(line, like).map(|(money, _)| money.plain())
}

#[test]
fn decimals_are_those_of_the_currency_or_the_sum_stays_unread() {
    for (line, currency, wanted) in [
        ("Order total, incl. VAT        £120.00", "GBP", Some("120.00")),
        ("Gesamtbetrag  1.299,00 EUR", "EUR", Some("1299.00")),
        ("Totalt 1 299,00 kr", "SEK", Some("1299.00")),
        ("Totale: CHF 1'299.50", "CHF", Some("1299.50")),
        ("Total  25.000", "KWD", Some("25.000")),
        ("Total 1,025.000", "KWD", Some("1025.000")),
        ("合計 15,900円", "JPY", Some("15900")),
        ("Total (EUR) 120", "EUR", Some("120.00")),
        ("Total 1,200", "EUR", Some("1200.00")),
        ("Total 12.5", "EUR", None),
        ("Total 12.345.6", "EUR", None),
        ("Total", "EUR", None),
    ] {
        assert_eq!(read(line, currency).as_deref(), wanted, "{line}");
    }
}
