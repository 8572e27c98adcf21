//! Three-valued truth that remembers who said so. Strong Kleene, no short circuit: every missing fact is collected.
//!
//! A statement can have grounds for and grounds against at once (two documents that differ), so the two are kept apart:
//! more readings only ever add grounds, which is what makes "own words never help" hold for every rule file.

/// The value of a condition. Deliberately without `Default` and without a way to `bool`: unknown is not false.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kleene {
    True,
    False,
    Open,
}

/// A set of small numbers: readings or facts, by index. The first hundred stand in place, since most cases have no more
/// and a condition joins sets all the time.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Marks {
    few: u128,
    /// From 128 on, 64 a word.
    more: Vec<u64>,
}

const FEW: usize = 128;

impl Marks {
    pub fn one(index: usize) -> Self {
        let mut marks = Marks::default();
        marks.insert(index);
        marks
    }

    pub fn insert(&mut self, index: usize) {
        let Some(index) = index.checked_sub(FEW) else {
            self.few |= 1 << index;
            return;
        };
        let word = index / 64;
        if self.more.len() <= word {
            self.more.resize(word + 1, 0);
        }
        self.more[word] |= 1 << (index % 64);
    }

    pub fn join(&mut self, other: &Marks) {
        self.few |= other.few;
        if self.more.len() < other.more.len() {
            self.more.resize(other.more.len(), 0);
        }
        for (mine, theirs) in self.more.iter_mut().zip(&other.more) {
            *mine |= theirs;
        }
    }

    pub fn joined(mut self, other: &Marks) -> Self {
        self.join(other);
        self
    }

    pub fn has(&self, index: usize) -> bool {
        match index.checked_sub(FEW) {
            None => self.few & (1 << index) != 0,
            Some(index) => self.more.get(index / 64).is_some_and(|word| word & (1 << (index % 64)) != 0),
        }
    }

    /// The numbers in order.
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        let mut few = self.few;
        let first = std::iter::from_fn(move || {
            let at = few.trailing_zeros();
            // Clears the lowest one; nothing is left of zero.
            few &= few.wrapping_sub(1);
            (at < u128::BITS).then_some(at as usize)
        });
        let bits = |word: u64| (0..64).filter(move |bit| word & (1 << bit) != 0);
        first.chain(self.more.iter().enumerate().flat_map(move |(n, word)| bits(*word).map(move |bit| FEW + n * 64 + bit)))
    }
}

/// Grounds for and against a condition, what unread sources could still add, and which facts nobody spoke to.
#[derive(Debug, Clone)]
pub struct Truth {
    /// Readings that make it true.
    pub yes: Option<Marks>,
    /// Readings that make it false.
    pub no: Option<Marks>,
    /// It is true, or something on file and unread could make it so.
    pub may_yes: bool,
    pub may_no: bool,
    /// Facts without any value, by index.
    pub missing: Marks,
}

impl Truth {
    pub fn known(value: bool) -> Self {
        let grounds = || Some(Marks::default());
        let (yes, no) = if value { (grounds(), None) } else { (None, grounds()) };
        Truth { yes, no, may_yes: value, may_no: !value, missing: Marks::default() }
    }

    /// Nobody said anything.
    pub fn silent(missing: Marks, may: bool) -> Self {
        Truth { yes: None, no: None, may_yes: may, may_no: may, missing }
    }

    pub fn not(self) -> Self {
        Truth { yes: self.no, no: self.yes, may_yes: self.may_no, may_no: self.may_yes, missing: self.missing }
    }

    pub fn and(self, other: Truth) -> Self {
        Truth {
            yes: both(self.yes, other.yes),
            no: either(self.no, other.no),
            may_yes: self.may_yes && other.may_yes,
            may_no: self.may_no || other.may_no,
            missing: self.missing.joined(&other.missing),
        }
    }

    pub fn or(self, other: Truth) -> Self {
        self.not().and(other.not()).not()
    }

    /// At least `wanted` of the parts. What nobody spoke to counts neither way.
    pub fn at_least(wanted: usize, parts: &[Truth]) -> Self {
        let enough_against = (parts.len() + 1).saturating_sub(wanted).max(1);
        let joined = |side: fn(&Truth) -> &Option<Marks>, needed: usize| {
            let there: Vec<&Marks> = parts.iter().filter_map(|part| side(part).as_ref()).collect();
            (there.len() >= needed).then(|| there.into_iter().fold(Marks::default(), Marks::joined))
        };
        let count = |may: fn(&Truth) -> bool| parts.iter().filter(|part| may(part)).count();
        Truth {
            yes: joined(|part| &part.yes, wanted),
            no: joined(|part| &part.no, enough_against),
            may_yes: count(|part| part.may_yes) >= wanted,
            may_no: count(|part| part.may_no) >= enough_against,
            missing: parts.iter().fold(Marks::default(), |all, part| all.joined(&part.missing)),
        }
    }

    pub fn verdict(&self) -> Kleene {
        match (&self.yes, &self.no) {
            (Some(_), None) => Kleene::True,
            (None, Some(_)) => Kleene::False,
            _ => Kleene::Open,
        }
    }
}

fn both(a: Option<Marks>, b: Option<Marks>) -> Option<Marks> {
    Some(a?.joined(&b?))
}

fn either(a: Option<Marks>, b: Option<Marks>) -> Option<Marks> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.joined(&b)),
        (a, b) => a.or(b),
    }
}

#[cfg(test)]
mod tests {
    use super::Marks;

    #[test]
    fn marks_keep_small_and_large_numbers_in_order() {
        let numbers = [0, 63, 64, 127, 128, 191, 192, 700];
        let mut marks = Marks::default();
        for number in numbers.iter().rev() {
            assert!(!marks.has(*number));
            marks.insert(*number);
        }
        assert_eq!(marks.iter().collect::<Vec<_>>(), numbers);
        assert!(numbers.iter().all(|number| marks.has(*number)) && !marks.has(1) && !marks.has(129) && !marks.has(9000));
        assert_eq!(Marks::one(128).joined(&Marks::one(5)).iter().collect::<Vec<_>>(), [5, 128]);
    }
}
