//! The bytes stand for one of the rule files; the others are as shipped.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| evenhand_fuzz::load(bytes));
