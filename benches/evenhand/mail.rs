//! Bytes of a mail to numbered, hashed passages, on one core. Target: 20,000 mails a second.

use crate::letters;
use crate::support::Times;
use evenhand::case::ExhibitId;
use evenhand::evidence::{Options, extract};

pub fn run() {
    let mails = letters::mails(2000);
    let options = Options { authserv_ids: vec!["mx.desk.example".to_owned()] };
    let read = |mail: &[u8]| extract(mail, "evidence/mail.eml", &options).passages(ExhibitId(uuid::Uuid::nil()), 1);
    let bytes: usize = mails.iter().map(Vec::len).sum();
    let passages: usize = mails.iter().map(|mail| read(mail).len()).sum();
    let times = Times::of(20_000, |n| read(&mails[n % mails.len()]));
    times.line("a mail to its passages");
    println!(
        "  {:.0} mails a second and core, of {} bytes and {} passages on average (target 20,000)",
        20_000.0 / times.total().as_secs_f64(),
        bytes / mails.len(),
        passages / mails.len()
    );
}
