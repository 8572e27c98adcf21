//! What must not matter does not: the names of the sides, the order of files and of events, and a file that only repeats a side's own words.
//! Every bundle of the repository walks four times.

use evenhand::case::exhibit::Submitter;
use evenhand::case::{Dossier, Draft, Outcome, Passage};
use evenhand::evidence::{Options, Reader};
use evenhand::intake::bundle::{self, Bundle, BundleFile};
use evenhand::rules::RuleBook;
use evenhand::walk;
use std::path::PathBuf;

fn bundles() -> Vec<Bundle> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures/cases");
    let found = bundle::find(&folder).expect("readable");
    found.iter().map(|dir| bundle::read(dir).unwrap_or_else(|error| panic!("{}: {error}", dir.display()))).collect()
}

/// What the parties are told.
fn told(draft: &Draft) -> String {
    let Draft { outcome, amount, clause, flags, second_review, until, .. } = draft;
    let amount = amount.map(|amount| amount.to_string()).unwrap_or_default();
    format!("{} {amount} {} {flags:?} {second_review} {until:?}", outcome.as_str(), clause.as_deref().unwrap_or("-"))
}

/// Events in the opposite order, in the formats where an order is written down.
fn turned(file: &mut BundleFile) {
    if file.file.ends_with(".json") {
        let Ok(mut value) = serde_json::from_slice::<serde_json::Value>(&file.bytes) else { return };
        turn(&mut value);
        file.bytes = serde_json::to_vec(&value).expect("it was JSON");
    } else if file.file.ends_with(".csv") {
        let Ok(text) = std::str::from_utf8(&file.bytes) else { return };
        let mut lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
        if text.contains('"') || lines.len() < 2 {
            return;
        }
        lines[1..].reverse();
        file.bytes = (lines.join("\n") + "\n").into_bytes();
    }
}

fn turn(value: &mut serde_json::Value) {
    match value {
        serde_json::Value::Array(items) => {
            items.iter_mut().for_each(turn);
            items.reverse();
        }
        serde_json::Value::Object(fields) => fields.values_mut().for_each(turn),
        _ => {}
    }
}

/// Another name of the same initials, in the writing of the old one.
fn renamed(name: &str) -> String {
    let first = name.chars().next().unwrap_or('X');
    let shouted = name.chars().all(|c| !c.is_lowercase());
    let other = format!("{first}{}", "okwelian".repeat(2));
    if shouted { other.to_uppercase() } else { other }
}

/// The case with every name of the consumer's and the shop's changed, in the records and in what the files say.
fn with_other_names(dossier: &Dossier) -> Dossier {
    let complaint = &dossier.complaint;
    let mut names: Vec<String> = complaint.consumer.name.split_whitespace().map(str::to_owned).collect();
    names.extend(
        complaint.order.ship_to.iter().flat_map(|to| &to.name).flat_map(|name| name.split_whitespace()).map(str::to_owned),
    );
    // Short ones are initials and particles, which other words hold too.
    names.retain(|name| name.chars().count() >= 4 && name.chars().all(char::is_alphabetic));
    names.sort();
    names.dedup();
    let change = |text: &str| {
        let mut out = text.replace(&complaint.merchant.name, "Qasr Trading");
        for name in &names {
            let loud = name.to_uppercase();
            out = out.replace(name.as_str(), &renamed(name)).replace(&loud, &renamed(&loud));
        }
        out
    };
    let json = serde_json::to_string(complaint).expect("serialises");
    let mut changed = dossier.clone();
    changed.complaint = serde_json::from_str(&change(&json)).expect("the same shape");
    for passage in &mut changed.passages {
        passage.text = change(&passage.text);
        passage.sha256 = Passage::digest(&passage.text);
    }
    changed
}

/// A file in which the side that lost says again what it said.
fn repeated(bundle: &Bundle, lost: Submitter) -> Option<Bundle> {
    let words = match lost {
        Submitter::Consumer => bundle.complaint.claim.statement.clone(),
        _ => bundle.complaint.merchant.response.as_ref()?.statement.clone(),
    };
    let mut more = bundle.clone();
    more.files.push(BundleFile {
        file: "evidence/once-more.txt".to_owned(),
        kind: None,
        from: lost,
        received_at: bundle.decide_at,
        note: None,
        bytes: words.into_bytes(),
    });
    Some(more)
}

/// What the consumer gets, where the case ends.
fn paid(draft: &Draft) -> Option<i64> {
    match draft.outcome {
        Outcome::NoRefund => Some(0),
        Outcome::RefundFull | Outcome::RefundPartial | Outcome::RefundOnReturn => draft.amount.map(|amount| amount.minor()),
        _ => None,
    }
}

#[test]
fn names_order_and_repeated_words_change_nothing() {
    let reader = Reader::new(env!("CARGO_BIN_EXE_evenhand"), Options::default());
    let book = RuleBook::shipped().unwrap_or_else(|faults| panic!("{faults}"));
    let walked = |bundle: Bundle| walk::draft(&book, &walk::dossier(bundle, &reader).expect("it walks"));
    let (mut compared, mut wrong) = (0usize, Vec::new());
    for bundle in bundles() {
        let name = bundle.name.clone();
        let dossier = walk::dossier(bundle.clone(), &reader).expect("it walks");
        let base = walk::draft(&book, &dossier);
        let mut compare = |what: &str, other: &Draft| {
            compared += 1;
            if told(&base) != told(other) {
                wrong.push(format!("{name}, {what}: `{}` became `{}`", told(&base), told(other)));
            }
        };
        compare("other names", &walk::draft(&book, &with_other_names(&dossier)));
        let mut reversed = bundle.clone();
        reversed.files.reverse();
        reversed.files.iter_mut().for_each(turned);
        compare("files and events in the opposite order", &walked(reversed));
        let Some(before) = paid(&base) else { continue };
        let lost = if before == 0 { Submitter::Consumer } else { Submitter::Merchant };
        if let Some(more) = repeated(&bundle, lost) {
            compare("the side that lost says it again in a file", &walked(more));
        }
    }
    assert!(compared > 100, "only {compared} comparisons");
    assert!(wrong.is_empty(), "{} of {compared}:\n{}", wrong.len(), wrong.join("\n"));
}

/// `Lakeside Inc.` at the end of a sentence: letters, ruling and ledger have one full stop there.
#[test]
fn a_name_that_ends_in_a_full_stop_brings_no_second_one() {
    let reader = Reader::new(env!("CARGO_BIN_EXE_evenhand"), Options::default());
    let book = RuleBook::shipped().unwrap_or_else(|faults| panic!("{faults}"));
    let mut wrong = Vec::new();
    for mut bundle in bundles() {
        bundle.complaint.merchant.name = "Lakeside Bikes Inc.".to_owned();
        bundle.complaint.consumer.name = "Rosa Lindqvist Jr.".to_owned();
        let name = bundle.name.clone();
        let draft = walk::draft(&book, &walk::dossier(bundle, &reader).expect("it walks"));
        let letters = [&draft.letters.consumer, &draft.letters.merchant];
        let told = letters.into_iter().flat_map(|letter| [letter.subject.as_str(), letter.text.as_str()]);
        let ledger = draft.ledger.iter().map(|row| row.why.as_str());
        for text in told.chain(ledger).chain(draft.sentences.iter().map(|it| it.text.as_str())) {
            let twice = ["Inc..", "Jr..", "Inc.’s.", "Inc., Inc."].iter().find(|twice| text.contains(**twice));
            wrong.extend(twice.map(|twice| format!("{name}: {twice} in {text}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn who_claimed_nothing_is_not_told_of_a_claim_and_a_letter_gives_only_what_carries_it() {
    let reader = Reader::new(env!("CARGO_BIN_EXE_evenhand"), Options::default());
    let book = RuleBook::shipped().unwrap_or_else(|faults| panic!("{faults}"));
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures/cases");
    let walked = |name: &str| walk::folder(&book, &folder.join(name), &reader).expect("it walks").draft;
    for name in
        ["headphones-sent-two-days-after-the-stop", "sewing-machine-gone-before-the-stop", "stop-request-before-the-courier"]
    {
        let letters = walked(name).letters;
        for letter in [&letters.consumer, &letters.merchant] {
            let letter = letter.english.as_deref().unwrap_or(letter);
            let told = format!("{}\n{}", letter.subject, letter.text).to_lowercase();
            assert!(told.contains("payment provider"), "{name}: {told}");
            for word in ["your claim", "filed a claim", "you told us: “stop", "customer told us"] {
                assert!(!told.contains(word), "{name} says `{word}`: {told}");
            }
        }
    }
    // Handed to the person named: that the consumer allowed no other place carries nothing.
    let signed = walked("workshop-vise-signed-on-a-saturday").letters.consumer.text;
    assert!(signed.contains("You, or a person you named, has the goods."), "{signed}");
    assert!(!signed.contains("agreed to where the parcel was left"), "{signed}");
    // What a provider filed is told with what it stands for, and the result in a provider's words.
    let filed = walked("hammock-label-without-a-hammock");
    let said: String = filed.sentences.iter().map(|sentence| format!("{}\n", sentence.text)).collect();
    assert!(said.contains("MERCHANDISE_OR_SERVICE_NOT_RECEIVED, which stands for “It never came”"), "{said}");
    assert_eq!(filed.reason_code.as_deref(), Some("NO_PROOF_OF_DELIVERY"));
    // Both layers of law are told where they differ.
    let layers = walked("returned-boots-nineteen-days-in-brno");
    assert!(!layers.sentences.iter().any(|sentence| sentence.text.contains("answer differently")));
}
