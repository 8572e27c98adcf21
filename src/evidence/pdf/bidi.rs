//! Hebrew and Arabic stand on the page from right to left: what was read from left to right goes back to reading order.

#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Left,
    Right,
    Digit,
    /// Between: takes the way of what is around it.
    None,
}

/// Glyphs' texts from left to right as they stand on the page.
pub fn in_reading_order(units: Vec<String>) -> String {
    let ways: Vec<Way> = units.iter().map(|unit| way(unit)).collect();
    let count = |wanted: Way| ways.iter().filter(|way| **way == wanted).count();
    if count(Way::Right) == 0 {
        return units.concat();
    }
    let mut line: Vec<(String, Way)> = units.into_iter().zip(ways.iter().copied()).collect();
    if count(Way::Right) >= count(Way::Left) {
        line.reverse();
        turn_stretches(&mut line, |way| matches!(way, Way::Left | Way::Digit), true);
        mirror_brackets(&mut line);
    } else {
        turn_stretches(&mut line, |way| way == Way::Right, false);
    }
    line.into_iter().map(|(unit, _)| unit).collect()
}

/// Turns each stretch round that begins and ends with units of a way, and has only neutral ones between.
fn turn_stretches(line: &mut [(String, Way)], belongs: impl Fn(Way) -> bool, foreign: bool) {
    let mut from = 0;
    while from < line.len() {
        if !belongs(line[from].1) {
            from += 1;
            continue;
        }
        let mut to = from;
        for next in from + 1..line.len() {
            let (unit, way) = &line[next];
            if belongs(*way) {
                // Two numbers with a blank between stand in the line's own order; two words of a name do not.
                let blank = line[to + 1..next].iter().any(|(unit, _)| unit.trim().is_empty());
                if blank && foreign && (line[to].1 == Way::Digit || *way == Way::Digit) {
                    break;
                }
                to = next;
            } else if *way != Way::None || unit.chars().count() > 1 && !unit.trim().is_empty() {
                break;
            }
        }
        line[from..=to].reverse();
        from = to + 1;
    }
}

/// A bracket that opens to the left on the page opens in reading order.
fn mirror_brackets(line: &mut [(String, Way)]) {
    let foreign: Vec<bool> = (0..line.len())
        .map(|n| {
            let before = line[..n].iter().rev().map(|(_, way)| *way).find(|way| *way != Way::None);
            let after = line[n + 1..].iter().map(|(_, way)| *way).find(|way| *way != Way::None);
            before == Some(Way::Left) && after == Some(Way::Left)
        })
        .collect();
    for ((unit, way), foreign) in line.iter_mut().zip(foreign) {
        if *way == Way::None && !foreign {
            let other = match unit.as_str() {
                "(" => ")",
                ")" => "(",
                "[" => "]",
                "]" => "[",
                "«" => "»",
                "»" => "«",
                _ => continue,
            };
            other.clone_into(unit);
        }
    }
}

fn way(unit: &str) -> Way {
    let right = |char: char| matches!(char, '\u{590}'..='\u{65f}' | '\u{66e}'..='\u{6ef}' | '\u{6fa}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}');
    match unit.chars().next() {
        Some(char) if right(char) => Way::Right,
        Some(char) if char.is_numeric() => Way::Digit,
        Some(char) if char.is_alphabetic() => Way::Left,
        _ => Way::None,
    }
}
