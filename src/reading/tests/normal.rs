use crate::reading::normal::*;
use chrono::NaiveDate;

#[test]
fn dates_in_many_tongues() {
    let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
    for (text, date) in [
        ("05.06.2026, 10:41", day(2026, 6, 5)),
        ("2026-08-06 14:12", day(2026, 8, 6)),
        ("Fri 09 Oct 2026, 11:26 AEDT", day(2026, 10, 9)),
        ("2 juin 2026", day(2026, 6, 2)),
        ("2 juillet 2026", day(2026, 7, 2)),
        ("25. Mai 2026", day(2026, 5, 25)),
        ("11 de junio de 2026", day(2026, 6, 11)),
        ("3 maggio 2026", day(2026, 5, 3)),
        ("7 maart 2026", day(2026, 3, 7)),
        ("12 października 2026", day(2026, 10, 12)),
        ("June 24, 2026", day(2026, 6, 24)),
        ("29/05/2026", day(2026, 5, 29)),
        ("12/31/2026", day(2026, 12, 31)),
    ] {
        assert_eq!(date_in(text).map(|(date, _)| date), Some(date), "{text}");
    }
    assert_eq!(date_in("03/04/2026"), None, "day or month first cannot be told");
}

#[test]
fn weights_with_their_units() {
    assert_eq!(grams_in("1 szt. / 3,8 kg").map(|(grams, _)| grams), Some(3800));
    assert_eq!(grams("164.0", "oz"), Some(4649));
    assert_eq!(grams_in("Weight 650 g").map(|(grams, _)| grams), Some(650));
    assert_eq!(grams_in("12 pieces"), None);
}

#[test]
fn postcodes_and_towns() {
    assert_eq!(postcodes("97214-1234", "97214", Some("US")), Same::Yes);
    assert_eq!(postcodes("LS6", "LS6 9XX", Some("GB")), Same::Unclear);
    assert_eq!(postcodes("SE-214 31", "21431", Some("SE")), Same::Yes);
    assert_eq!(postcodes("80-331", "81-377", Some("PL")), Same::No);
    assert_eq!(postcode_in("Lövstigen 19, 223 55 Lund", Some("SE")).map(|at| &"Lövstigen 19, 223 55 Lund"[at]), Some("223 55"));
    assert_eq!(postcode_in("5/18 Banksia Parade, SOUTH HOBART TAS 7004", Some("AU")).map(|at| at.len()), Some(4));
    assert!(same_city("Malmo", "Malmö") && same_city("Cologne", "Köln") && same_city("St. Gallen", "Sankt Gallen"));
    assert!(!same_city("Leiden", "Leiderdorp"));
}

#[test]
fn names_fit_by_initial_surname_and_order_and_stay_unclear_in_between() {
    assert_eq!(names("P RAGNARSSON", "Pia Ragnarsson"), Same::Yes);
    assert_eq!(names("DE VRIES, A", "Anna de Vries"), Same::Yes);
    assert_eq!(names("O. Ragnarsson", "Pia Ragnarsson"), Same::Unclear);
    assert_eq!(names("Pia Ragnarson", "Pia Ragnarsson"), Same::Unclear, "a slip of the pen");
    assert_eq!(names("J. Bosman", "Pia Ragnarsson"), Same::No);
    assert_eq!(names("佐々木", "佐々木 遥"), Same::Yes);
}
