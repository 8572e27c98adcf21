//! The manual at its boundaries: invented disputes, each a bundle on disk, through the whole walk.

use evenhand::evidence::{Options, Reader};
use evenhand::rules::RuleBook;
use evenhand::walk;
use std::fmt::Write as _;
use std::fs;

/// (time, sub-tag, words, postcode)
pub type Scan = (&'static str, &'static str, &'static str, &'static str);

pub const TAKEN: Scan = ("2026-05-03T10:00:00Z", "InTransit_002", "Accepted", "");
pub const GIVEN: Scan = ("2026-05-04T12:00:00Z", "Delivered_003", "Signed by: I. Okafor", "2611 BB");

/// What differs from an order of 1 May, promised for 6 May, claimed on 12 May, answered on 20 May, decided on 10 June.
#[derive(Default, Clone)]
pub struct Case {
    pub set: Vec<(&'static str, &'static str)>,
    /// More tables for case.toml.
    pub more: &'static str,
    pub scans: Vec<Scan>,
    pub back: Vec<Scan>,
    pub log: &'static str,
}

impl Case {
    pub fn set(mut self, key: &'static str, value: &'static str) -> Self {
        self.set.push((key, value));
        self
    }

    fn get(&self, key: &str, default: &'static str) -> &'static str {
        self.set.iter().rfind(|(name, _)| *name == key).map_or(default, |(_, value)| value)
    }

    fn toml(&self) -> String {
        let get = |key, default| self.get(key, default);
        let (total, currency, country) = (get("total", "100.00"), get("currency", "EUR"), get("country", "NL"));
        let decide = get("decide", "2026-06-10");
        let mut out = format!(
            "schema = 1\ntitle = \"Invented\"\ncategory = \"{}\"\nsubtype = \"{}\"\nopened_at = {}T09:00:00Z\ndecide_at = {decide}T08:00:00Z\n\
             [claim]\namount = \"{}\"\ncurrency = \"{currency}\"\ndesired = \"refund\"\nstatement = \"{}\"\n",
            get("category", "not_received"),
            get("subtype", "full"),
            get("opened", "2026-05-12"),
            get("claim", total),
            get("statement", "Nothing came."),
        );
        if get("contacted", "yes") == "yes" {
            out += "contacted_merchant_at = 2026-05-02T08:00:00Z\n";
        }
        let _ = write!(
            out,
            "[consumer]\nname = \"Ines Okafor\"\nemail = \"ines@mail.example\"\ncountry = \"{country}\"\n[merchant]\nname = \"Wexel\"\nemail = \"help@wexel.example\"\ninsolvent = {}\n",
            get("insolvent", "false")
        );
        let answer = get("answered", "2026-05-20");
        if answer != "never" {
            let _ = write!(
                out,
                "[merchant.response]\nat = {answer}T10:00:00Z\naccepts = {}\nstatement = \"{}\"\n",
                get("accepts", "false"),
                get("answer", "It was sent.")
            );
        }
        let goods = get("goods", "physical");
        let _ = write!(
            out,
            "[order]\nid = \"WX-551\"\nplaced_at = 2026-05-01T09:55:00Z\ngoods = \"{goods}\"\ntotal = \"{total}\"\nshipping = \"0.00\"\ncurrency = \"{currency}\"\naddress_typed_by = \"{}\"\n\
             ship_to = {{ name = \"Ines Okafor\", line1 = \"Oude Gracht 7\", postcode = \"2611 BB\", city = \"Delft\", country = \"{country}\" }}\n\
             return_address = {{ postcode = \"4811 ZZ\", city = \"Breda\", country = \"NL\" }}\n",
            get("typed_by", "consumer")
        );
        for (key, line) in [("promised", "promised_by"), ("consent", "delivery_consent"), ("terms", "terms")] {
            let value = get(key, if key == "promised" { "2026-05-06" } else { "" });
            if !value.is_empty() {
                let _ = writeln!(out, "{line} = {value}");
            }
        }
        let _ = write!(
            out,
            "[[order.lines]]\nsku = \"BK-1\"\ndescription = \"a thing\"\nquantity = 1\nunit_price = \"{total}\"\nweight_grams = 2000\n[payment]\nrail = \"{}\"\nid = \"pay-1\"\n{}\n",
            get("rail", "visa"),
            get("payment", "")
        );
        for (n, capture) in get("captures", "WX-551 100.00").split(", ").enumerate() {
            let (order, amount) = capture.split_once(' ').unwrap();
            let amount = if self.set.iter().any(|(key, _)| *key == "captures") { amount } else { total };
            let _ = write!(
                out,
                "[[payment.captures]]\nid = \"c{n}\"\norder_id = \"{order}\"\namount = \"{amount}\"\ncurrency = \"{currency}\"\nat = 2026-05-01T10:00:00Z\n"
            );
        }
        out += self.more;
        for (file, kind, from, there) in [
            ("out.json", "tracking", "provider", !self.scans.is_empty()),
            ("back.json", "return_record", "provider", !self.back.is_empty()),
            ("log.csv", "access_log", get("log_from", "merchant"), !self.log.is_empty()),
        ] {
            if there {
                let _ = write!(
                    out,
                    "[[evidence]]\nfile = \"evidence/{file}\"\nkind = \"{kind}\"\nfrom = \"{from}\"\nreceived_at = {decide}T07:00:00Z\n"
                );
            }
        }
        out
    }

    /// Outcome, clause and amount of the draft.
    fn drafted(&self, reader: &Reader, book: &RuleBook) -> String {
        let dir = tempfile::tempdir().unwrap();
        let evidence = dir.path().join("evidence");
        fs::create_dir(&evidence).unwrap();
        fs::write(dir.path().join("case.toml"), self.toml()).unwrap();
        for (file, number, scans, order) in
            [("out.json", "3SQQ77001122", &self.scans, "WX-551"), ("back.json", "RET8822001", &self.back, "Retour WX-551")]
        {
            if !scans.is_empty() {
                fs::write(evidence.join(file), tracking(number, order, scans)).unwrap();
            }
        }
        if !self.log.is_empty() {
            fs::write(evidence.join("log.csv"), self.log).unwrap();
        }
        let draft = walk::folder(book, dir.path(), reader).unwrap().draft;
        let mut told = draft.outcome.as_str().to_owned();
        for part in [draft.clause, draft.amount.map(|amount| amount.plain()), draft.until.map(|day| day.to_string())]
            .into_iter()
            .flatten()
        {
            told = format!("{told} {part}");
        }
        draft.flags.iter().fold(told, |told, flag| format!("{told} {flag:?}"))
    }
}

fn tracking(number: &str, order: &str, scans: &[Scan]) -> String {
    let events: Vec<serde_json::Value> = scans
        .iter()
        .map(|(time, sub, words, postcode)| {
            let tag = sub.split('_').next().unwrap();
            serde_json::json!({ "checkpoint_time": time, "tag": tag, "subtag": sub, "message": words, "city": "Delft", "postal_code": postcode })
        })
        .collect();
    let tag = events.last().unwrap()["tag"].clone();
    serde_json::json!({ "data": { "tracking_number": number, "order_id": order, "tag": tag, "checkpoints": events } }).to_string()
}

pub fn check(cases: &[(&str, Case, &str)]) {
    let reader = Reader::new(env!("CARGO_BIN_EXE_evenhand"), Options::default());
    let book = RuleBook::shipped().unwrap_or_else(|faults| panic!("{faults}"));
    let wrong: Vec<String> = cases
        .iter()
        .filter_map(|(name, case, wanted)| {
            let got = case.drafted(&reader, &book);
            (got != *wanted).then(|| format!("{name}: wanted `{wanted}`, got `{got}`"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

pub fn sent(scans: &[Scan]) -> Case {
    Case { scans: scans.to_vec(), ..Case::default() }
}

#[test]
fn not_received_at_its_boundaries() {
    let neighbour: Scan = ("2026-05-04T12:00:00Z", "Delivered_005", "Delivered to neighbour", "2611 BB");
    let plain: Scan = ("2026-05-04T12:00:00Z", "Delivered_001", "Delivered", "2611 BB");
    let scan = |time, sub, words| (time, sub, words, "");
    check(&[
        ("nothing on file", Case::default(), "refund_full N01 100.00"),
        ("only a label", sent(&[scan("2026-05-02T10:00:00Z", "InfoReceived_001", "Label")]), "refund_full N01 100.00"),
        (
            "silent, still in time",
            Case::default().set("answered", "never").set("decide", "2026-05-20"),
            "request_evidence N01 2026-06-02",
        ),
        ("silent, house lane, proof on file", sent(&[TAKEN, GIVEN]).set("answered", "never"), "no_refund N12"),
        ("silent, Klarna", sent(&[TAKEN, GIVEN]).set("answered", "never").set("rail", "klarna"), "refund_full G08 100.00"),
        (
            "late, Klarna",
            sent(&[TAKEN, GIVEN]).set("answered", "2026-06-05").set("rail", "klarna"),
            "refund_full G08 100.00 LateEvidence",
        ),
        (
            "scanned before the order",
            sent(&[scan("2026-04-20T10:00:00Z", "InTransit_002", "Taken"), GIVEN]),
            "refund_full N02 100.00 Integrity",
        ),
        (
            "another postcode",
            sent(&[TAKEN, ("2026-05-04T12:00:00Z", "Delivered_001", "Delivered", "2612 CC")]),
            "refund_full N03 100.00",
        ),
        ("lost", sent(&[TAKEN, scan("2026-05-08T10:00:00Z", "Exception_013", "Lost")]), "refund_full N05 100.00"),
        (
            "moved after delivery, days ago",
            sent(&[TAKEN, plain, scan("2026-06-05T10:00:00Z", "InTransit_003", "Depot")]),
            "hold N06 2026-06-15",
        ),
        (
            "moved after delivery, long ago",
            sent(&[TAKEN, plain, scan("2026-05-06T10:00:00Z", "InTransit_003", "Depot")]),
            "refund_full N06 100.00",
        ),
        ("stuck on its way", sent(&[TAKEN]), "refund_full N06 100.00"),
        (
            "came after the claim",
            sent(&[TAKEN, ("2026-05-15T12:00:00Z", "Delivered_003", "Signed by: Okafor", "2611 BB")]),
            "request_evidence N07 2026-06-17",
        ),
        ("neighbour, no consent", sent(&[TAKEN, neighbour]).set("consent", "\"none\""), "refund_full N10 100.00"),
        (
            "neighbour, no consent, AVS",
            sent(&[TAKEN, neighbour]).set("consent", "\"none\"").set("payment", "avs = \"Y\""),
            "refund_full N10 100.00 RegimeConflict",
        ),
        ("neighbour, agreed", sent(&[TAKEN, neighbour]).set("consent", "\"neighbour\""), "no_refund N12"),
        ("outside the EU, AVS", sent(&[TAKEN, plain]).set("country", "US").set("payment", "avs = \"Y\""), "no_refund N12"),
        ("signed by the consumer", sent(&[TAKEN, GIVEN]), "no_refund N12"),
        (
            "signed by a stranger",
            sent(&[TAKEN, ("2026-05-04T12:00:00Z", "Delivered_003", "Signed by: P Bos", "2611 BB")]),
            "undetermined",
        ),
        ("a bare scan in the EU", sent(&[TAKEN, plain]), "undetermined"),
        ("typed wrong by the consumer", sent(&[TAKEN, GIVEN]).set("subtype", "wrong_address"), "no_refund N04"),
        ("part of it missing", sent(&[TAKEN, GIVEN]).set("subtype", "partial_lines").set("claim", "30.00"), "undetermined"),
        (
            "insolvent",
            Case::default().set("insolvent", "true").set("answered", "never").set("decide", "2026-05-13"),
            "refund_full N15 100.00",
        ),
        (
            "PayPal from the limit, no signature",
            sent(&[TAKEN, plain])
                .set("rail", "paypal")
                .set("country", "US")
                .set("currency", "USD")
                .set("total", "750.00")
                .set("payment", "avs = \"Y\""),
            "refund_full N09 750.00",
        ),
        (
            "PayPal below the limit",
            sent(&[TAKEN, plain])
                .set("rail", "paypal")
                .set("country", "US")
                .set("currency", "USD")
                .set("total", "749.99")
                .set("payment", "avs = \"Y\""),
            "no_refund N12",
        ),
    ]);
}

#[test]
fn the_gates_at_their_boundaries() {
    const POSTED: &str =
        "[[payment.refunds]]\namount = \"100.00\"\ncurrency = \"EUR\"\nat = 2026-05-15T10:00:00Z\nstatus = \"posted\"\n";
    const PENDING: &str =
        "[[payment.refunds]]\namount = \"100.00\"\ncurrency = \"EUR\"\nat = 2026-05-15T10:00:00Z\nstatus = \"pending\"\n";
    const PART: &str =
        "[[payment.refunds]]\namount = \"60.00\"\ncurrency = \"EUR\"\nat = 2026-05-05T10:00:00Z\nstatus = \"posted\"\n";
    const CHARGEBACK: &str = "[[related]]\nkind = \"chargeback\"\nabout = \"payment\"\nstatus = \"open\"\n";
    let with = |more| Case { more, ..Case::default() };
    check(&[
        ("accepted", Case::default().set("accepts", "true"), "settled G02"),
        ("made whole", with(POSTED), "no_refund G03"),
        ("pending is not posted", with(PENDING), "refund_full N01 100.00"),
        ("the rest after a part", with(PART), "refund_partial N01 40.00"),
        ("a claim for the rest only", with(PART).set("claim", "40.00"), "refund_full N01 40.00"),
        ("open elsewhere", with(CHARGEBACK), "hold G04"),
        (
            "day 120",
            Case::default()
                .set("country", "US")
                .set("opened", "2026-09-03")
                .set("answered", "2026-09-05")
                .set("decide", "2026-10-10"),
            "refund_full N01 100.00",
        ),
        (
            "day 121",
            Case::default()
                .set("country", "US")
                .set("opened", "2026-09-04")
                .set("answered", "2026-09-05")
                .set("decide", "2026-10-10"),
            "out_of_scope G05",
        ),
        (
            "too early",
            Case::default().set("opened", "2026-05-04").set("answered", "never").set("decide", "2026-05-05"),
            "hold G06 2026-05-06",
        ),
        (
            "the shop was never asked",
            Case::default().set("contacted", "no").set("answered", "never").set("decide", "2026-05-14"),
            "hold G07 2026-06-02",
        ),
        ("a lawyer is announced", Case::default().set("statement", "My lawyer will write to you."), "undetermined"),
        (
            "insolvent, another category",
            Case::default().set("category", "refund_not_processed").set("insolvent", "true"),
            "escalate G11",
        ),
    ]);
}

#[test]
fn refunds_and_duplicates_at_their_boundaries() {
    let returned = |day: &'static str| {
        let posted: Scan = ("2026-05-17T10:00:00Z", "InTransit_002", "Accepted", "2611 BB");
        Case { back: vec![posted, (day, "Delivered_001", "Delivered", "4811 ZZ")], ..Case::default() }
            .set("category", "refund_not_processed")
            .set("subtype", "returned")
            .set("opened", "2026-05-29")
            .set("answered", "2026-05-30")
    };
    let twice = |captures: &'static str| {
        Case::default().set("category", "duplicate").set("subtype", "double_capture").set("captures", captures)
    };
    let hold = "time,type,payment_id,order_ref,auth_code,amount,status\n2026-05-01T10:00:00Z,AUTH,pay-1,WX-551,A1,100.00,approved\n2026-05-01T10:01:00Z,CAPTURE,pay-1,WX-551,A1,100.00,settled\n2026-05-08T10:00:00Z,AUTH_EXPIRED,pay-1,WX-551,A0,100.00,released\n";
    check(&[
        // Consumer law gives the shop fourteen days, Visa fifteen: on that day the two differ.
        ("back for fourteen days", returned("2026-05-27T10:00:00Z"), "refund_full R03 100.00 RegimeConflict"),
        ("back for fifteen days", returned("2026-05-26T10:00:00Z"), "refund_full R03 100.00"),
        (
            "back for fourteen days, not on Visa",
            returned("2026-05-27T10:00:00Z").set("rail", "mastercard"),
            "refund_full R03 100.00",
        ),
        ("back for thirteen", returned("2026-05-28T10:00:00Z"), "hold R03 2026-06-11"),
        ("back for fourteen, US", returned("2026-05-27T10:00:00Z").set("country", "US"), "hold R03 2026-06-11"),
        (
            "said to be made to measure",
            returned("2026-05-20T10:00:00Z").set("answer", "These goods are made to measure."),
            "undetermined",
        ),
        ("nothing shows the return", Case { back: Vec::new(), ..returned("") }, "request_evidence R08 2026-06-17"),
        ("accepted long ago", returned("2026-05-28T10:00:00Z").set("accepts", "true"), "refund_full R11 100.00"),
        ("captured twice", twice("WX-551 100.00, WX-551 100.00"), "refund_full B01 100.00"),
        ("split shipping", twice("WX-551 60.00, WX-551 40.00").set("claim", "40.00"), "no_refund B04"),
        ("an expired hold", Case { log: hold, ..twice("WX-551 100.00").set("log_from", "provider") }, "no_refund B03"),
        ("one charge, nothing else", twice("WX-551 100.00"), "request_evidence B03 2026-06-17"),
        (
            "two orders, one delivered",
            Case { scans: vec![TAKEN, GIVEN], ..twice("WX-551 100.00, WX-552 100.00") },
            "refund_full B02 100.00",
        ),
    ]);
}
