//! How carefully people decide, told from counts. A share alone says little: it is held against the team's, and too few
//! overrides are as much a reason to look as too many.

use super::ids::UserId;

/// Decisions below which a share says nothing.
pub const ENOUGH: i64 = 20;
/// Of a hundred drafts, how many a team usually overrides; outside of it the rules or the reading deserve a look.
pub const USUAL_PERCENT: (i64, i64) = (3, 25);

/// How many, and of how many of them the kind's question is answered with yes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    pub of: i64,
    pub hits: i64,
}

impl Count {
    /// Thousandths, rounded; nothing where nothing was counted.
    pub fn permille(self) -> Option<i64> {
        (self.of > 0).then(|| (self.hits * 1000 + self.of / 2) / self.of)
    }
}

/// One person's newest marks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    pub user: UserId,
    pub name: String,
    pub decided: Count,
    pub blind: Count,
    pub second: Count,
    pub checks: Count,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alarm {
    FewOverrides,
    ManyOverrides,
}

/// One person beside the team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beside {
    pub tally: Tally,
    /// Where 95 of 100 people who decide like the team would lie, in thousandths; nothing while there is too little to say.
    pub band: Option<(i64, i64)>,
    pub alarm: Option<Alarm>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    pub team: Count,
    pub people: Vec<Beside>,
}

impl Report {
    pub fn of(tallies: Vec<Tally>) -> Report {
        let team = tallies
            .iter()
            .fold(Count::default(), |sum, one| Count { of: sum.of + one.decided.of, hits: sum.hits + one.decided.hits });
        let people = tallies.into_iter().map(|tally| {
            let enough = tally.decided.of >= ENOUGH;
            let band = enough.then(|| band(team, tally.decided.of));
            let alarm = if enough { alarm(team, tally.decided) } else { None };
            Beside { tally, band, alarm }
        });
        Report { team, people: people.collect() }
    }

    pub fn alarms(&self) -> usize {
        self.people.iter().filter(|one| one.alarm.is_some()).count()
    }

    /// Whether the team as a whole overrides as often as teams usually do; nothing while there is too little to say.
    pub fn usual(&self) -> Option<bool> {
        let (low, high) = USUAL_PERCENT;
        let share = self.team.permille().filter(|_| self.team.of >= 5 * ENOUGH)?;
        Some((low * 10..=high * 10).contains(&share))
    }
}

/// 1.96 standard errors around the team's share `K/N`, for somebody with `n` decisions.
fn band(team: Count, n: i64) -> (i64, i64) {
    let (all, hits, n) = (u128::from(team.of.unsigned_abs()), u128::from(team.hits.unsigned_abs()), u128::from(n.unsigned_abs()));
    if all == 0 || n == 0 {
        return (0, 1000);
    }
    let wide = (3_841_600 * hits * all.saturating_sub(hits) / (all * all * n)).isqrt();
    let wide = i64::try_from(wide).unwrap_or(1000);
    let middle = team.permille().unwrap_or_default();
    ((middle - wide).max(0), (middle + wide).min(1000))
}

/// Exact where the band is rounded: `|k/n - K/N| > 1.96 * sqrt(P (1 - P) / n)`, squared and without fractions.
fn alarm(team: Count, own: Count) -> Option<Alarm> {
    let wide = |number: i64| i128::from(number);
    let (k, n, hits, all) = (wide(own.hits), wide(own.of), wide(team.hits), wide(team.of));
    let apart = k * all - hits * n;
    if apart * apart * 10_000 <= 38_416 * hits * (all - hits) * n {
        return None;
    }
    Some(if apart < 0 { Alarm::FewOverrides } else { Alarm::ManyOverrides })
}
