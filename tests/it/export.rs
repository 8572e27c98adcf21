//! A case as one file: what was exported holds, and whatever is changed afterwards shows.

use super::store::{own, postgres};
use evenhand::commands::admin::import_one;
use evenhand::export;
use evenhand::intake::{bundle, mail};
use evenhand::worker;
use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::path::Path;

/// Bytes by path.
type Held = BTreeMap<String, Vec<u8>>;

const STORY: &str = "fixtures/cases/juicer-delivered-in-monza";

async fn exported(url: &str, to: &Path) -> String {
    let own = own(url).await;
    let bundle = bundle::read(Path::new(STORY)).expect("a bundle");
    let (case, _) = import_one(&own.app, bundle).await.expect("imported");
    worker::run_due(&own.app, &own.reader).await.expect("worked");
    let stranger =
        format!("From: x@y.example\r\nTo: cases+{}@evenhand.example\r\nSubject: I saw it\r\n\r\nIt was me.\r\n", case.number);
    mail::receive(&own.app, stranger.as_bytes(), None).await.expect("held");
    export::write(&own.app, &case.number, to).await.expect("exported");
    let again = export::write(&own.app, &case.number, to).await.expect_err("the file is there");
    assert!(again.to_string().contains("is there already"), "{again}");
    case.number
}

#[tokio::test(flavor = "multi_thread")]
async fn an_export_holds_and_reads_again_as_the_same_bundle() {
    for url in [Some(String::new()), postgres().await].into_iter().flatten() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("case.zip");
        let number = exported(&url, &file).await;
        let checked = export::check(&file).expect("an export");
        assert_eq!((checked.faults.as_slice(), &checked.number), (&[][..], &number));
        assert!(checked.citations > 0 && checked.events > 3, "{checked:?}");

        let unpacked = folder.path().join("unpacked");
        for (name, bytes) in unzip(&file) {
            let path = unpacked.join(name);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            std::fs::write(path, bytes).expect("written");
        }
        let (before, after) =
            (bundle::read(Path::new(STORY)).expect("read"), bundle::read(&unpacked.join(number)).expect("read"));
        assert_eq!(before.complaint, after.complaint);
        assert_eq!(before.files, after.files);
        if !url.is_empty() {
            super::store::drop_postgres(&url).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_is_changed_in_an_export_shows() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("case.zip");
    let number = exported("", &file).await;
    let whole = unzip(&file);
    let mut n = 0;
    let mut faults_after = |change: &dyn Fn(&mut Held)| {
        let mut held = whole.clone();
        change(&mut held);
        n += 1;
        let changed = folder.path().join(format!("{n}.zip"));
        let mut zip = zip::ZipWriter::new(std::fs::File::create(&changed).expect("a file"));
        for (name, bytes) in &held {
            zip.start_file(name, zip::write::SimpleFileOptions::default()).expect("started");
            zip.write_all(bytes).expect("written");
        }
        zip.finish().expect("finished");
        export::check(&changed).map(|checked| checked.faults)
    };
    assert_eq!(faults_after(&|_| {}).expect("unchanged"), Vec::<String>::new());
    for name in whole.keys().filter(|name| !name.ends_with("manifest.json")) {
        let changed = faults_after(&|held| held.get_mut(name).expect("it").push(b' ')).expect("readable");
        assert!(changed.iter().any(|fault| fault.contains("was changed")), "{name}: {changed:?}");
        assert!(faults_after(&|held| drop(held.remove(name))).map_or(true, |faults| !faults.is_empty()), "{name} was dropped");
    }
    let added = faults_after(&|held| drop(held.insert(format!("{number}/evidence/new.txt"), b"new".to_vec())));
    assert!(added.expect("readable").iter().any(|fault| fault.contains("was added")));

    // Who also mends the manifest is caught by the chain and by the quotes.
    let forged = |inside: &str, from: &str, to: &str| {
        let name = format!("{number}/{inside}");
        let (from, to) = (from.to_owned(), to.to_owned());
        move |held: &mut Held| {
            let text = String::from_utf8(held[&name].clone()).expect("text").replacen(&from, &to, 1);
            held.insert(name.clone(), text.into_bytes());
            mend(held, &name);
        }
    };
    let history = faults_after(&forged("history.json", "refund_full", "no_refund")).expect("readable");
    assert!(history.iter().any(|fault| fault.contains("an event was changed")), "{history:?}");
    let bytes = whole.keys().find_map(|name| name.split_once("/mail/")).map(|(_, id)| format!("mail/{id}")).expect("a held mail");
    let mail = faults_after(&forged(&bytes, "It was me", "It was you")).expect("readable");
    assert!(mail.iter().any(|fault| fault.contains("not the bytes that came")), "{mail:?}");
    let gone = faults_after(&forged("mails.json", "\"fate\": \"held\"", "\"fate\": \"ignored\"")).expect("readable");
    assert!(gone.iter().any(|fault| fault.contains("does not say")), "{gone:?}");
    let quote = faults_after(&forged("rulings.json", "\"quote\": \"", "\"quote\": \"not ")).expect("readable");
    assert!(quote.iter().any(|fault| fault.contains("is not what the source says")), "{quote:?}");
    let passage = faults_after(&forged("passages.json", "\"text\": \"", "\"text\": \"not ")).expect("readable");
    assert!(passage.iter().any(|fault| fault.contains("its text was changed")), "{passage:?}");
}

#[test]
fn what_is_no_export_is_refused_with_the_reason() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("notes.txt");
    std::fs::write(&file, "no archive").expect("written");
    let refused = export::check(&file).expect_err("no export").to_string();
    assert!(refused.contains("is not an Evenhand export"), "{refused}");
}

fn mend(held: &mut Held, name: &str) {
    use sha2::{Digest, Sha256};
    let (folder, inside) = name.split_once('/').expect("a folder");
    let manifest_name = format!("{folder}/manifest.json");
    let mut manifest: serde_json::Value = serde_json::from_slice(&held[&manifest_name]).expect("json");
    let bytes = &held[name];
    let listed =
        manifest["files"].as_array_mut().expect("a list").iter_mut().find(|file| file["path"] == inside).expect("listed");
    listed["bytes"] = bytes.len().into();
    listed["sha256"] = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect::<String>().into();
    held.insert(manifest_name, manifest.to_string().into_bytes());
}

fn unzip(file: &Path) -> Held {
    let mut zip = zip::ZipArchive::new(std::fs::File::open(file).expect("a file")).expect("an archive");
    (0..zip.len())
        .map(|n| {
            let mut entry = zip.by_index(n).expect("an entry");
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).expect("read");
            (entry.name().expect("a name").into_owned(), bytes)
        })
        .collect()
}
