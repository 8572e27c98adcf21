//! Numbers of cards and accounts, told from other numbers by their own check digits.

/// A payment card, by issuer, length and check digit: a parcel's number seldom passes all three.
pub fn is_card(text: &str) -> bool {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let number = |n: usize| digits.get(..n).and_then(|start| start.parse::<u32>().ok()).unwrap_or(0);
    let issued = match digits.len() {
        13 | 19 => number(1) == 4,
        15 => matches!(number(2), 34 | 37),
        16 => number(1) == 4 || matches!(number(2), 51..=55 | 60 | 64 | 65) || matches!(number(4), 2221..=2720),
        _ => false,
    };
    issued && luhn(&digits)
}

/// The check digit of cards and of some national numbers (ISO/IEC 7812); anything but digits is passed over.
pub fn luhn(digits: &str) -> bool {
    let doubled = |digit: u32| if digit > 4 { digit * 2 - 9 } else { digit * 2 };
    let sum: u32 = digits
        .chars()
        .rev()
        .filter_map(|c| c.to_digit(10))
        .enumerate()
        .map(|(n, digit)| if n % 2 == 0 { digit } else { doubled(digit) })
        .sum();
    sum.is_multiple_of(10)
}

/// An account number by its own check number (ISO 13616).
pub fn is_iban(text: &str) -> bool {
    let plain: Vec<char> = text.chars().filter(char::is_ascii_alphanumeric).collect();
    if !(15..=34).contains(&plain.len()) {
        return false;
    }
    let rest = plain[4..].iter().chain(&plain[..4]).try_fold(0u32, |rest, c| {
        let value = c.to_digit(36)?;
        Some(if value > 9 { (rest * 100 + value) % 97 } else { (rest * 10 + value) % 97 })
    });
    rest == Some(1)
}
