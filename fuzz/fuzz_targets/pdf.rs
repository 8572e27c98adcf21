//! Bytes behind a PDF's header. A panic inside a PDF engine is caught there, as in the product, and is no finding.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let mut pdf = b"%PDF-1.5\n".to_vec();
    pdf.extend_from_slice(bytes);
    evenhand_fuzz::read(&pdf);
});
