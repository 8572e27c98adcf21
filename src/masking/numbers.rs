//! Numbers that states give to people, told from other numbers by their own check digits.

use crate::case::check_digits::luhn;

/// Numbers that states give to people, of the kinds that can be told from other numbers: by check digits, mostly.
pub fn is_national(text: &str) -> bool {
    let plain: String = text.chars().filter(|c| c.is_ascii_alphanumeric()).collect::<String>().to_uppercase();
    let digits: Vec<u32> = plain.chars().filter_map(|c| c.to_digit(10)).collect();
    let numbers_only = digits.len() == plain.len();
    match plain.len() {
        9 => spanish(&plain) || british(&plain),
        // Written with its own separators only.
        10 if numbers_only => (text.contains('-') || text.contains('+')) && (swedish(&plain) || danish(&plain)),
        10 | 11 if !numbers_only => finnish(text),
        11 if numbers_only => polish(&digits) || belgian(&plain) || brazilian(&digits),
        12 if numbers_only => text.contains('-') && swedish(&plain[2..]),
        15 if numbers_only => french(&plain),
        16 => italian(&plain),
        _ => false,
    }
}

fn is_day(day: &str, month: &str) -> bool {
    let number = |text: &str| text.parse::<u32>().unwrap_or(0);
    (1..=31).contains(&number(day)) && (1..=12).contains(&number(month))
}

fn spanish(plain: &str) -> bool {
    let (body, check) = plain.split_at(8);
    let body = match body.chars().next() {
        Some('X') => format!("0{}", &body[1..]),
        Some('Y') => format!("1{}", &body[1..]),
        Some('Z') => format!("2{}", &body[1..]),
        _ => body.to_owned(),
    };
    let Ok(number) = body.parse::<usize>() else { return false };
    "TRWAGMYFPDXBNJZSQVHLCKE".chars().nth(number % 23) == check.chars().next()
}

fn british(plain: &str) -> bool {
    let letters = plain.chars().take(2).all(|c| c.is_ascii_uppercase() && !"DFIQUV".contains(c));
    letters && plain[2..8].chars().all(|c| c.is_ascii_digit()) && matches!(&plain[8..], "A" | "B" | "C" | "D")
}

/// Year, month, day, three digits and a check digit.
fn swedish(plain: &str) -> bool {
    is_day(&plain[4..6], &plain[2..4]) && luhn(plain)
}

fn danish(plain: &str) -> bool {
    is_day(&plain[..2], &plain[2..4])
}

fn finnish(text: &str) -> bool {
    let parts: Vec<char> = text.trim().chars().collect();
    let day: String = parts.iter().take(6).collect();
    if parts.len() != 11 || !day.chars().all(|c| c.is_ascii_digit()) || !is_day(&day[..2], &day[2..4]) {
        return false;
    }
    let number: String = parts[7..10].iter().collect();
    let check =
        format!("{day}{number}").parse::<usize>().ok().and_then(|n| "0123456789ABCDEFHJKLMNPRSTUVWXY".chars().nth(n % 31));
    check == parts.last().copied()
}

fn polish(digits: &[u32]) -> bool {
    let sum: u32 = digits.iter().zip([1, 3, 7, 9, 1, 3, 7, 9, 1, 3]).map(|(digit, weight)| digit * weight).sum();
    let month = (digits[2] * 10 + digits[3]) % 20;
    let day = digits[4] * 10 + digits[5];
    (1..=12).contains(&month) && (1..=31).contains(&day) && (10 - sum % 10) % 10 == digits[10]
}

fn belgian(plain: &str) -> bool {
    let (Ok(body), Ok(check)) = (plain[..9].parse::<u64>(), plain[9..].parse::<u64>()) else { return false };
    is_day(&plain[4..6], &plain[2..4]) && (97 - body % 97 == check || 97 - (body + 2_000_000_000) % 97 == check)
}

fn brazilian(digits: &[u32]) -> bool {
    if digits.iter().all(|digit| *digit == digits[0]) {
        return false;
    }
    let check = |length: usize| {
        let sum: usize = digits[..length].iter().enumerate().map(|(n, digit)| *digit as usize * (length + 1 - n)).sum();
        (sum * 10 % 11 % 10) as u32
    };
    check(9) == digits[9] && check(10) == digits[10]
}

fn french(plain: &str) -> bool {
    let (Ok(body), Ok(check)) = (plain[..13].parse::<u64>(), plain[13..].parse::<u64>()) else { return false };
    matches!(&plain[..1], "1" | "2") && is_day("1", &plain[3..5]) && 97 - body % 97 == check
}

fn italian(plain: &str) -> bool {
    let shape = |n: usize, c: char| {
        if matches!(n, 6 | 7 | 9 | 10 | 12..=14) {
            c.is_ascii_digit() || "LMNPQRSTUV".contains(c)
        } else {
            c.is_ascii_uppercase()
        }
    };
    plain.chars().enumerate().all(|(n, c)| shape(n, c)) && "ABCDEHLMPRST".contains(&plain[8..9])
}
