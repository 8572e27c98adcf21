//! The bytes are what a carrier's interface answered; everything that is told of them must be cut from them.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| evenhand_fuzz::track(bytes));
