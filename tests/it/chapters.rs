//! The chapters of subscriptions, sums, stop requests, unauthorised payments and faulty goods at their boundaries, through the
//! whole walk: the readers' words and the rules' numbers together.

use crate::manual::{Case, GIVEN, Scan, TAKEN, check, sent};

fn plan(log: &'static str) -> Case {
    Case { log, ..Case::default() }.set("category", "subscription").set("subtype", "cancelled_recurring").set("goods", "service")
}

#[test]
fn a_plan_is_cancelled_to_the_second() {
    const CHARGED: &str = "time,account,event\n2026-04-20T08:00:00Z,WX-551,login\n2026-05-01T12:00:00+02:00,WX-551,plan_cancelled\n2026-05-09T08:00:00Z,WX-551,logout\n";
    const LATE: &str = "time,account,event\n2026-04-20T08:00:00Z,WX-551,login\n2026-05-01T10:00:01Z,WX-551,plan_cancelled\n2026-05-09T08:00:00Z,WX-551,logout\n";
    const LOCAL: &str = "time,account,event\n2026-04-20 08:00:00,WX-551,login\n2026-05-01 03:00:00,WX-551,plan_cancelled\n2026-05-09 08:00:00,WX-551,logout\n";
    const LOCAL_CLEAR: &str = "time,account,event\n2026-04-20 08:00:00,WX-551,login\n2026-04-30 08:00:00,WX-551,plan_cancelled\n2026-05-09 08:00:00,WX-551,logout\n";
    const UNDONE: &str = "time,account,event\n2026-04-20T08:00:00Z,WX-551,login\n2026-04-22T08:00:00Z,WX-551,plan_cancelled\n2026-04-25T08:00:00Z,WX-551,plan_reactivated\n2026-05-09T08:00:00Z,WX-551,logout\n";
    const OPENED: &str = "time,account,event\n2026-04-20T08:00:00Z,WX-551,login\n2026-04-22T08:00:00Z,WX-551,cancel_page_opened\n2026-05-09T08:00:00Z,WX-551,report_created\n";
    const USED: &str = "time,account,event\n2026-04-20T08:00:00Z,WX-551,login\n2026-05-09T08:00:00Z,WX-551,report_created\n";
    const UNUSED: &str = "time,account,event\n2026-04-20T08:00:00Z,WX-551,report_created\n2026-05-09T08:00:00Z,WX-551,login\n";
    const SHORT: &str = "time,account,event\n2026-04-20T08:00:00Z,WX-551,login\n2026-04-28T08:00:00Z,WX-551,report_created\n";
    const MEANWHILE: &str = "time,account,event\n2026-04-20T08:00:00Z,WX-551,login\n2026-04-24T08:00:00Z,WX-551,plan_cancelled\n2026-04-28T08:00:00Z,WX-551,report_created\n2026-05-09T08:00:00Z,WX-551,logout\n";
    const STRANGER: &str = "time,account,event\n2026-04-20T08:00:00Z,XX-900,login\n2026-04-30T08:00:00Z,XX-900,plan_cancelled\n2026-05-09T08:00:00Z,XX-900,login\n";
    const HOURS: &str = "{ renewal_notice_hours = 24 }";
    const DAY_BEFORE: &str = "time,account,event\n2026-04-20T08:00:00Z,WX-551,login\n2026-04-30T10:00:00Z,WX-551,auto_renew_off\n2026-05-09T08:00:00Z,WX-551,logout\n";
    const LESS: &str = "time,account,event\n2026-04-20T08:00:00Z,WX-551,login\n2026-04-30T10:00:01Z,WX-551,auto_renew_off\n2026-05-09T08:00:00Z,WX-551,logout\n";
    check(&[
        ("at the moment of the charge, in another zone", plan(CHARGED), "refund_full S01 100.00"),
        ("a second after it", plan(LATE), "no_refund S01"),
        ("without a zone, within a day of it", plan(LOCAL), "undetermined"),
        ("without a zone, clear of it", plan(LOCAL_CLEAR), "refund_full S01 100.00"),
        ("used after it, in time that was paid for", plan(MEANWHILE), "refund_full S05 100.00"),
        ("taken up again before it", plan(UNDONE), "undetermined"),
        ("begun and not finished, then used", plan(OPENED), "undetermined"),
        ("never, and used since", plan(USED), "no_refund S03"),
        ("never, and not used since", plan(UNUSED), "request_evidence S03 2026-06-17"),
        ("a log that ends before the charge", plan(SHORT), "request_evidence S01 2026-06-17"),
        ("a log of another account", plan(STRANGER), "request_evidence S01 2026-06-17"),
        ("the consumer's own list proves nothing", plan(CHARGED).set("log_from", "consumer"), "request_evidence S01 2026-06-17"),
        ("twenty-four hours before, as agreed", plan(DAY_BEFORE).set("terms", HOURS), "refund_full S01 100.00"),
        ("a second less", plan(LESS).set("terms", HOURS), "no_refund S02"),
        (
            "a notice period only the shop speaks of",
            plan(LESS).set("answer", "You had to give 24 hours' notice."),
            "undetermined",
        ),
        ("two halves of one price", plan(USED).set("captures", "WX-551 50.00, WX-551 50.00"), "out_of_scope S06"),
        ("silent on Klarna", plan(USED).set("rail", "klarna").set("answered", "never"), "refund_full G08 100.00"),
        (
            "the charge 120 days old",
            plan(CHARGED).set("opened", "2026-08-29").set("answered", "2026-08-30").set("decide", "2026-09-30"),
            "refund_full S01 100.00",
        ),
        (
            "the charge 121 days old",
            plan(CHARGED).set("opened", "2026-08-30").set("answered", "2026-08-31").set("decide", "2026-09-30"),
            "out_of_scope S07",
        ),
    ]);
}

#[test]
fn sums_to_the_last_cent() {
    const PART: &str =
        "[[payment.refunds]]\namount = \"85.00\"\ncurrency = \"EUR\"\nat = 2026-05-05T10:00:00Z\nstatus = \"posted\"\n";
    const TAKEN: &str = "ts,cart,code,result,discount,note\n2026-05-01T09:50:00Z,c1,SPRING,accepted,12.50,\n2026-05-01T09:55:00Z,c1,,placed,,WX-551\n";
    const OTHER_CART: &str = "ts,cart,code,result,discount,note\n2026-05-01T09:50:00Z,c2,SPRING,accepted,12.50,\n2026-05-01T09:53:00Z,c1,SPRING,rejected,,expired\n2026-05-01T09:55:00Z,c1,,placed,,WX-551\n";
    let wrong = |subtype| Case::default().set("category", "incorrect_amount").set("subtype", subtype);
    let code = |log, claim| Case { log, ..wrong("discount_missing") }.set("claim", claim);
    let fee = |terms| Case { more: PART, ..wrong("fee_not_disclosed") }.set("claim", "15.00").set("terms", terms);
    check(&[
        (
            "one cent too much",
            wrong("overcharge").set("claim", "5.00").set("captures", "WX-551 100.01"),
            "refund_partial A01 0.01",
        ),
        ("to the cent", wrong("overcharge").set("claim", "5.00"), "no_refund A04"),
        ("a code the checkout took", code(TAKEN, "12.50"), "refund_full A02 12.50"),
        ("less than was hoped for", code(TAKEN, "20.00"), "refund_partial A02 12.50"),
        ("a code somebody else used", code(OTHER_CART, "12.50"), "no_refund A02"),
        ("no log at all", code("", "12.50"), "request_evidence A02 2026-06-17"),
        ("a fee that was not shown", fee("{ restocking_fee_disclosed = false }"), "refund_full A03 15.00"),
        ("a fee that was shown", fee("{ restocking_fee_disclosed = true }"), "no_refund A03"),
        ("the bank's own rate", wrong("currency").set("claim", "5.00"), "no_refund A05"),
        (
            "silent on PayPal",
            wrong("overcharge").set("claim", "5.00").set("rail", "paypal").set("answered", "never"),
            "refund_full G08 5.00",
        ),
    ]);
}

/// Two earlier payments: `at`, and which of ip, device, login and postcode are the same.
fn prior(days: [(&'static str, &'static str); 2], disputed: bool) -> String {
    let mark = |text: &str, mark: char, name: &str, same: &str| {
        let value = if text.contains(mark) { same.to_owned() } else { format!("other-{name}") };
        format!("{name} = \"{value}\"\n")
    };
    days.iter()
        .map(|(day, marks)| {
            format!(
                "[[payment.prior]]\nat = {day}T10:00:00Z\ndisputed = {disputed}\n{}{}{}ship_to_postcode = \"{}\"\n",
                mark(marks, 'i', "ip", "198.51.100.9"),
                mark(marks, 'd', "device", "dev-9"),
                mark(marks, 'l', "login", "ines"),
                if marks.contains('a') { "2611 BB" } else { "9999 ZZ" }
            )
        })
        .collect()
}

#[test]
fn compelling_evidence_to_the_day_and_the_mark() {
    let paid = |days, disputed| {
        let more: &'static str = Box::leak(prior(days, disputed).into_boxed_str());
        Case { more, ..Case::default() }
            .set("category", "unauthorised")
            .set("subtype", "unrecognised")
            .set("payment", "ip = \"198.51.100.9\"\ndevice = \"dev-9\"\nlogin = \"ines\"")
    };
    check(&[
        ("120 and 365 days, IP and login", paid([("2026-01-12", "il"), ("2025-05-12", "il")], false), "no_refund U02"),
        ("119 days", paid([("2026-01-13", "il"), ("2025-05-12", "il")], false), "refund_full U04 100.00"),
        ("366 days", paid([("2026-01-12", "il"), ("2025-05-11", "il")], false), "refund_full U04 100.00"),
        ("disputed before", paid([("2026-01-12", "il"), ("2025-05-12", "il")], true), "refund_full U04 100.00"),
        ("no two marks in common", paid([("2026-01-12", "il"), ("2025-05-12", "id")], false), "refund_full U04 100.00"),
        ("login and address only", paid([("2026-01-12", "la"), ("2025-05-12", "la")], false), "refund_full U04 100.00"),
        ("device and address", paid([("2026-01-12", "da"), ("2025-05-12", "da")], false), "no_refund U02"),
        (
            "not on Visa",
            paid([("2026-01-12", "idla"), ("2025-05-12", "idla")], false).set("rail", "amex"),
            "refund_full U04 100.00",
        ),
        (
            "strongly authenticated",
            paid([("2026-01-13", ""), ("2025-05-12", "")], false).set("payment", "three_d_secure = true"),
            "no_refund U01",
        ),
    ]);
}

#[test]
fn unauthorised_by_silence_delivery_and_signs() {
    let plain: Scan = ("2026-05-04T12:00:00Z", "Delivered_001", "Delivered", "2611 BB");
    let rerouted: Scan = ("2026-05-03T18:00:00Z", "InTransit_007", "Delivery address changed on request", "");
    const CHANGED: &str =
        "time,account,event\n2026-05-01T09:30:00Z,WX-551,email_changed\n2026-05-01T09:55:00Z,WX-551,order_placed\n";
    let who = |case: Case| case.set("category", "unauthorised").set("subtype", "unrecognised");
    let logged = |log| who(Case { log, ..Case::default() });
    check(&[
        ("delivered where the bank knows", who(sent(&[TAKEN, plain])).set("payment", "avs = \"Y\""), "no_refund U04"),
        (
            "and redirected on the way",
            who(sent(&[TAKEN, rerouted, plain])).set("payment", "avs = \"Y\""),
            "refund_full U04 100.00",
        ),
        ("the bank does not know the address", who(sent(&[TAKEN, GIVEN])), "refund_full U04 100.00"),
        ("one sign", logged(CHANGED), "refund_full U04 100.00"),
        ("two signs", logged(CHANGED).set("payment", "avs = \"N\""), "refund_full U05 100.00"),
        (
            "silent on Klarna, day 7",
            who(Case::default()).set("rail", "klarna").set("answered", "never").set("decide", "2026-05-19"),
            "request_evidence U04 2026-05-19",
        ),
        (
            "silent on Klarna, day 8",
            who(Case::default()).set("rail", "klarna").set("answered", "never").set("decide", "2026-05-20"),
            "refund_full U09 100.00",
        ),
        (
            "late on Klarna",
            who(Case::default()).set("rail", "klarna").set("answered", "2026-05-20"),
            "refund_full U09 100.00 LateEvidence",
        ),
        ("somebody of the household, by the form", who(Case::default()).set("subtype", "family_use"), "out_of_scope U06"),
        (
            "somebody of the household, in words",
            who(Case::default()).set("statement", "My son used my card again."),
            "undetermined",
        ),
        (
            "nobody of the household",
            who(Case::default()).set("statement", "Nobody in my house bought this."),
            "refund_full U04 100.00",
        ),
    ]);
}

#[test]
fn stop_requests_and_faulty_goods() {
    const LONG: &str =
        "The lid does not close, water comes out at the side when I pour, and the handle was loose from the first day on.";
    let stop = |scans: &[Scan]| {
        sent(scans).set("category", "provider_risk").set("subtype", "high_risk_stop_request").set("opened", "2026-05-02")
    };
    let label: Scan = ("2026-05-02T10:00:00Z", "InfoReceived_001", "Label", "");
    let in_time: Scan = ("2026-05-03T09:00:00Z", "InTransit_002", "Accepted", "");
    let too_late: Scan = ("2026-05-03T09:00:01Z", "InTransit_002", "Accepted", "");
    let back = |answer| {
        let posted: Scan = ("2026-05-07T10:00:00Z", "InTransit_002", "Accepted", "2611 BB");
        Case { back: vec![posted, ("2026-05-10T10:00:00Z", "Delivered_001", "Delivered", "4811 ZZ")], ..Case::default() }
            .set("category", "not_as_described")
            .set("subtype", "defective")
            .set("answer", answer)
    };
    check(&[
        ("only a label", stop(&[label]), "refund_full P01 100.00"),
        ("nothing known", stop(&[]), "request_evidence P01 2026-06-17"),
        ("sent at the hour", stop(&[label, in_time]), "request_evidence P02 2026-06-17"),
        ("sent a second later", stop(&[label, too_late]), "refund_full P02 100.00"),
        ("sent at the hour and signed for", stop(&[label, in_time, GIVEN]), "no_refund P02"),
        ("faulty goods that are back", back("We are still checking."), "refund_full D03 100.00"),
        ("said to have come back used, without a paper", back("The item was visibly worn."), "refund_full D09 100.00"),
        (
            "bad quality and nothing more",
            Case::default().set("category", "not_as_described").set("subtype", "quality").set("statement", "Bad quality."),
            "request_evidence D01 2026-06-17",
        ),
        (
            "faulty, and a person has to say so",
            Case::default().set("category", "not_as_described").set("subtype", "defective").set("statement", LONG),
            "undetermined",
        ),
        (
            "another kind of matter",
            Case::default().set("category", "other").set("subtype", "authorisation"),
            "out_of_scope OTHER",
        ),
    ]);
}
