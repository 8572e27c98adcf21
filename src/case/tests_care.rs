use super::care::{Alarm, Count, Report, Tally};
use super::ids::UserId;
use proptest::prelude::*;

fn tally(n: u128, of: i64, hits: i64) -> Tally {
    let none = Count::default();
    let user = UserId(uuid::Uuid::from_u128(n));
    Tally { user, name: format!("Person {n}"), decided: Count { of, hits }, blind: none, second: none, checks: none }
}

#[test]
fn who_never_overrides_and_who_always_does_stand_out() {
    let report = Report::of(vec![tally(1, 200, 20), tally(2, 200, 22), tally(3, 200, 0), tally(4, 200, 60), tally(5, 19, 19)]);
    let alarms: Vec<Option<Alarm>> = report.people.iter().map(|one| one.alarm).collect();
    assert_eq!(alarms, [None, None, Some(Alarm::FewOverrides), Some(Alarm::ManyOverrides), None]);
    assert_eq!((report.alarms(), report.people[4].band), (2, None), "nineteen decisions say nothing");
    // 121 of 819 are 14.8 %; 1.96 * sqrt(0.148 * 0.852 / 200) is 4.9 %.
    assert_eq!(report.people[0].band, Some((99, 197)));
    assert_eq!(report.usual(), Some(true));
    assert_eq!(Report::of(vec![tally(1, 200, 1)]).usual(), Some(false), "a team that never overrides is asked why");
    assert_eq!(Report::of(Vec::new()).usual(), None);
}

proptest! {
    #[test]
    fn nobody_stands_out_from_people_who_decide_alike(of in 20i64..1000, hits in 0i64..1000, people in 1u128..9) {
        let hits = hits.min(of);
        let report = Report::of((0..people).map(|n| tally(n, of, hits)).collect());
        prop_assert_eq!(report.alarms(), 0);
    }

    #[test]
    fn an_alarm_is_about_somebody_outside_the_band(all in prop::collection::vec((0i64..1000, 0i64..1000), 1..12)) {
        let report = Report::of((0u128..).zip(all).map(|(n, (of, hits))| tally(n, of, hits.min(of))).collect());
        for one in &report.people {
            let (Some((low, high)), Some(share)) = (one.band, one.tally.decided.permille()) else {
                prop_assert_eq!(one.alarm, None);
                continue;
            };
            match one.alarm {
                // The figures on the page are rounded, by at most two thousandths together.
                Some(Alarm::FewOverrides) => prop_assert!(share <= low + 2),
                Some(Alarm::ManyOverrides) => prop_assert!(share >= high - 2),
                None => prop_assert!(share >= low - 2 && share <= high + 2),
            }
        }
    }
}
