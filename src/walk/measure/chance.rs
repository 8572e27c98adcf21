//! What chance alone could do: agreement beyond it, intervals, and whether two runs differ.

use std::collections::BTreeMap;

/// Times that a set of cases is drawn anew.
const DRAWS: usize = 2000;
/// The same cases give the same interval, today and on another machine.
const SEED: u64 = 0x0e5e_2a4d;

/// SplitMix64: a line of arithmetic that no library changes under a saved interval.
struct Dice(u64);

impl Dice {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % count.max(1) as u64) as usize
    }
}

/// Between which values `stat` lies in 95 of 100 sets that are drawn from `items`, each as large as they; none where it is
/// mostly undefined.
pub fn interval<T>(items: &[T], stat: impl Fn(&[&T]) -> Option<f64>) -> Option<(f64, f64)> {
    let mut dice = Dice(SEED);
    let mut found: Vec<f64> = Vec::with_capacity(DRAWS);
    for _ in 0..DRAWS {
        let drawn: Vec<&T> = (0..items.len()).filter_map(|_| items.get(dice.below(items.len()))).collect();
        found.extend(stat(&drawn));
    }
    if found.len() * 2 < DRAWS {
        return None;
    }
    found.sort_by(f64::total_cmp);
    let at = |share: f64| found.get(((found.len() - 1) as f64 * share).round() as usize).copied();
    Some((at(0.025)?, at(0.975)?))
}

/// Cohen's kappa of pairs of labels: 1 is full agreement, 0 what chance would give. Undefined where both sides know one label
/// alone.
pub fn kappa<'a>(pairs: impl Iterator<Item = (&'a str, &'a str)>) -> Option<f64> {
    let (mut count, mut same) = (0f64, 0f64);
    let mut left: BTreeMap<&str, f64> = BTreeMap::new();
    let mut right: BTreeMap<&str, f64> = BTreeMap::new();
    for (a, b) in pairs {
        count += 1.0;
        same += f64::from(u8::from(a == b));
        *left.entry(a).or_default() += 1.0;
        *right.entry(b).or_default() += 1.0;
    }
    let by_chance: f64 = left.iter().map(|(label, a)| a * right.get(label).copied().unwrap_or_default()).sum::<f64>();
    let (seen, by_chance) = (same / count, by_chance / (count * count));
    (count > 0.0 && by_chance < 1.0).then(|| (seen - by_chance) / (1.0 - by_chance))
}

/// McNemar's test in its exact form: how often chance alone splits so many differing cases at least so unevenly.
pub fn sign_test(better: usize, worse: usize) -> Option<f64> {
    let count = better + worse;
    if count == 0 {
        return None;
    }
    // The binomial coefficients of a fair coin, as logarithms: a thousand cases would not fit otherwise.
    let log_factorial = |n: usize| (1..=n).map(|n| (n as f64).ln()).sum::<f64>();
    let whole = log_factorial(count) - count as f64 * std::f64::consts::LN_2;
    let tail: f64 = (0..=better.min(worse)).map(|k| (whole - log_factorial(k) - log_factorial(count - k)).exp()).sum();
    Some((2.0 * tail).min(1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kappa_is_what_the_textbook_says() {
        // Cohen's own kind of table: 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no: 0.7 seen, 0.5 by chance.
        let table = [("yes", "yes", 20), ("yes", "no", 5), ("no", "yes", 10), ("no", "no", 15)];
        let pairs = table.iter().flat_map(|(a, b, count)| std::iter::repeat_n((*a, *b), *count));
        assert!((kappa(pairs).expect("defined") - 0.4).abs() < 1e-12);
        assert_eq!(kappa([("a", "a"), ("a", "a")].into_iter()), None);
        assert_eq!(kappa([].into_iter()), None);
        assert_eq!(kappa([("a", "a"), ("b", "b")].into_iter()), Some(1.0));
    }

    #[test]
    fn the_interval_holds_the_value_and_stays_the_same() {
        let items: Vec<f64> = (0..50).map(|n| f64::from(u8::from(n % 5 != 0))).collect();
        let mean = |drawn: &[&f64]| Some(drawn.iter().copied().sum::<f64>() / drawn.len() as f64);
        let (low, high) = interval(&items, mean).expect("defined");
        assert!(low < 0.8 && 0.8 < high && low > 0.6 && high < 0.95, "{low} {high}");
        assert_eq!(interval(&items, mean), Some((low, high)));
        assert_eq!(interval(&[1.0], |_| None), None);
    }

    #[test]
    fn few_differences_prove_nothing() {
        assert_eq!(sign_test(0, 0), None);
        assert_eq!(sign_test(1, 0), Some(1.0));
        // Six of six: 2 / 64.
        assert!((sign_test(6, 0).expect("defined") - 0.03125).abs() < 1e-12);
        assert!((sign_test(3, 5).expect("defined") - 0.7265625).abs() < 1e-12);
        assert!(sign_test(600, 400).expect("defined") < 1e-8);
    }
}
