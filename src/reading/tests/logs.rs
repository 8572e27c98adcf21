use super::*;

fn digital() -> Complaint {
    let mut complaint = complaint();
    complaint.order.goods = "digital".to_owned();
    complaint.order.lines.truncate(1);
    complaint
}

#[test]
fn use_after_paying_by_the_buyers_account_is_found() {
    let log = "zeit;benutzer;ereignis;artikel;ip adresse;gerat\n2026-04-01T09:00:00Z;floor.h;login_ok;;192.0.2.81;dev-one\n2026-04-01T10:09:00Z;floor.h;download_completed;BOWL-S;192.0.2.81;dev-one\n2026-04-03T10:09:00Z;floor.h;session_start;BOWL-S;192.0.2.81;dev-one";
    let file = File::new(digital()).csv(Submitter::Merchant, Some(Kind::AccessLog), log);
    assert_eq!(file.told("access.by_buyer"), ["yes"]);
    assert_eq!(file.source("access.by_buyer"), Some(Source::BusinessRecord(crate::case::Side::Merchant)));
    let quotes = file.quotes("access.by_buyer");
    assert!(quotes.contains(&"download_completed".to_owned()) && quotes.contains(&"192.0.2.81".to_owned()), "{quotes:?}");
}

#[test]
fn use_before_paying_by_others_or_in_vain_is_not_use() {
    let told = |rows: &str| {
        let log = format!("time,account,event,item,ip,device,result\n{rows}");
        File::new(digital()).csv(Submitter::Merchant, Some(Kind::AccessLog), &log).told("access.by_buyer")
    };
    assert!(
        told("2026-04-01T10:01:00Z,floor.h,download_completed,BOWL-S,192.0.2.81,dev-one,ok").is_empty(),
        "before the payment"
    );
    assert_eq!(told("2026-04-01T11:00:00Z,floor.h,download_failed,BOWL-S,192.0.2.81,dev-one,error"), ["no"]);
    assert_eq!(told("2026-04-01T11:00:00Z,floor.h,download,BOWL-S,192.0.2.81,dev-one,failed"), ["no"]);
    assert!(told("2026-04-01T11:00:00Z,other,download_completed,BOWL-S,203.0.113.9,dev-two,ok").is_empty());
    assert_eq!(
        told("2026-04-01T11:00:00Z,floor.h,download_completed,BOWL-S,203.0.113.9,dev-two,ok"),
        ["look: yes"],
        "the account from elsewhere"
    );
    assert!(told("2026-04-01T11:00:00Z,floor.h,download_completed,OTHER,192.0.2.81,dev-one,ok").is_empty(), "another item");
    assert_eq!(told("2026-04-01T11:00:00Z,floor.h,login_ok,BOWL-S,192.0.2.81,dev-one,ok"), ["no"], "signing in uses nothing");
}

#[test]
fn an_authorisation_that_nobody_captured_is_a_hold() {
    let head = "time|type|payment id|order ref|auth code|amount|currency|status\n2026-04-01T10:01:00Z|AUTH|pay-90|KL-7001|A1|65.00|EUR|approved\n2026-04-01T10:05:00Z|CAPTURE|pay-90|KL-7001|A1|65.00|EUR|settled";
    let file = File::new(complaint()).csv(Submitter::Provider, None, head);
    assert!(file.told("hold.expired").is_empty());
    let file = File::new(complaint()).csv(
        Submitter::Provider,
        None,
        &format!("{head}\n2026-04-01T10:00:00Z|AUTH|pay-90|KL-7001|A0|65.00|EUR|approved"),
    );
    assert_eq!(file.told("hold.expired"), ["yes"]);
    let file = File::new(complaint()).csv(
        Submitter::Provider,
        None,
        &format!("{head}\n2026-04-08T10:00:00Z|AUTH_EXPIRED|pay-90|KL-7001|A0|65.00|EUR|released"),
    );
    assert_eq!(file.told("hold.expired"), ["yes"]);
}

#[test]
fn another_payment_for_the_same_order_is_tied_only_with_comparable_ids() {
    let rows = "time,type,payment id,order ref,amount,status\n2026-04-01T10:05:00Z,SALE,pay-90,KL-7001,65.00,settled\n2026-04-01T10:15:00Z,SALE,pay-91,KL-7001,65.00,settled";
    assert_eq!(File::new(complaint()).csv(Submitter::Provider, None, rows).told("other_payment.tied"), ["yes"]);
    let foreign = "time,type,transaction id,order ref,amount,status\n2026-04-01T10:05:00Z,SALE,tx-55,KL-7001,65.00,settled";
    assert!(File::new(complaint()).csv(Submitter::Provider, None, foreign).told("other_payment.tied").is_empty());
}

#[test]
fn a_packing_log_names_what_did_not_leave() {
    let rows = "order id,sku,ordered,shipped\nKL-7001,BOWL-S,2,2\nKL-7001,LAMP-Q,1,0\nKL-7009,LAMP-Q,1,1";
    let file = File::new(complaint()).csv(Submitter::Merchant, None, rows);
    assert_eq!(file.told("line.missing"), ["0", "1"]);
    assert_eq!(
        file.source("line.missing"),
        Some(Source::Party(crate::case::Side::Merchant)),
        "against itself it is its own word"
    );
}

#[test]
fn a_cancellation_is_an_event_not_a_status_beside_the_order_date() {
    let events = "time,order,event\n2026-04-02T08:00:00+02:00,KL-7001,order_cancelled";
    assert_eq!(File::new(complaint()).csv(Submitter::Merchant, None, events).told("cancellation.at"), ["2026-04-02T06:00:00Z"]);
    let export = "order id,created at,status\nKL-7001,2026-04-01T10:00:00Z,cancelled";
    assert!(File::new(complaint()).csv(Submitter::Merchant, None, export).told("cancellation.at").is_empty());
}
