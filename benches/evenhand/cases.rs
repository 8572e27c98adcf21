//! A case with ten exhibits: one of the project's own, with mails and other cases' papers beside its own three.

use crate::letters;
use crate::support;
use evenhand::evidence::{Options, Reader};
use evenhand::intake::bundle::{self, Bundle, BundleFile};
use evenhand::intake::bundle_write;
use std::path::Path;

const STORY: &str = "workshop-vise-signed-on-a-saturday";
const EXHIBITS: usize = 10;

/// Ten files of the kinds that come: mails, PDF, JSON, CSV, HTML, text; no pictures, whose reading is another program's.
pub fn ten() -> Bundle {
    let mut bundle = bundle::read(&support::root().join("fixtures/cases").join(STORY)).expect("a bundle");
    let (from, received_at) = (bundle.files[0].from, bundle.files[0].received_at);
    let mail = |(bytes, n): (Vec<u8>, usize)| BundleFile {
        file: format!("evidence/mail-{n}.eml"),
        kind: None,
        from,
        received_at,
        note: None,
        bytes,
    };
    bundle.files.extend(letters::mails(3).into_iter().zip(1..).map(mail));
    for wanted in ["csv", "html", "json", "pdf"] {
        let other = support::stories().into_iter().filter(|story| !story.ends_with(STORY));
        let files = other.flat_map(|story| bundle::read(&story).expect("a bundle").files);
        let found = files.into_iter().find(|file| file.file.ends_with(wanted)).expect("one of each kind");
        bundle.files.push(BundleFile { file: format!("evidence/other.{wanted}"), received_at, ..found });
    }
    assert_eq!(bundle.files.len(), EXHIBITS);
    bundle
}

/// The bundle as a folder.
pub fn write(bundle: &Bundle, folder: &Path) {
    std::fs::create_dir_all(folder.join("evidence")).expect("a folder");
    let toml = bundle_write::case_toml(&bundle.complaint, bundle.decide_at, &bundle.files);
    std::fs::write(folder.join("case.toml"), toml).expect("case.toml");
    for file in &bundle.files {
        std::fs::write(folder.join(&file.file), &file.bytes).expect("an exhibit");
    }
}

pub fn reader() -> Reader {
    Reader::new(env!("CARGO_BIN_EXE_evenhand"), Options::default())
}
