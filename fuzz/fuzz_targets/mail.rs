//! Bytes behind the headers of a mail, so that most of them reach the parser of mails.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let mut mail = b"From: a@shop.example\r\nTo: b@post.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n".to_vec();
    mail.extend_from_slice(bytes);
    evenhand_fuzz::read(&mail);
});
