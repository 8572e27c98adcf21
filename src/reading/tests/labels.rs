use super::*;

const PAPER: &str = "Proof of delivery\nSendungsnummer  3SAAA111000\nZugestellt am  05.04.2026, 14:00 Uhr\nZustellort  Zilverlaan 40, 2316 TG Leiden\nEntgegengenommen von  HAVERKAMP\nGewicht  2,1 kg\nReferenz  KL-7001";

fn feed() -> serde_json::Value {
    aftership("3SAAA111000", "KL-7001", &[("2026-04-05T12:00:00Z", "Delivered_001", "Bezorgd", "", "", "")])
}

#[test]
fn a_paper_that_agrees_with_the_carriers_feed_is_a_verified_document() {
    let file = File::new(complaint()).json(Submitter::Provider, Some(Kind::Tracking), &feed()).pdf(
        Submitter::Merchant,
        Some(Kind::ProofOfDelivery),
        PAPER,
    );
    assert_eq!(file.source("delivery.postcode"), Some(Source::VerifiedDocument));
    assert_eq!(file.told("delivery.postcode"), ["2316 TG"]);
    assert_eq!(file.told("delivery.to_named_person"), ["yes"]);
    assert_eq!(file.told("delivery.weight_percent"), ["105"]);
    assert_eq!(file.told("delivery.at").len(), 1, "the feed tells the moment; the paper does not contest it");
}

#[test]
fn a_paper_with_another_number_or_moment_stays_its_uploaders_word() {
    for (from, to) in [("3SAAA111000", "3SAAA112000"), ("05.04.2026, 14:00", "06.04.2026, 14:07"), ("14:00", "11:37")] {
        let paper = PAPER.replace(from, to);
        let file = File::new(complaint()).json(Submitter::Provider, Some(Kind::Tracking), &feed()).pdf(
            Submitter::Merchant,
            Some(Kind::ProofOfDelivery),
            &paper,
        );
        let source = file.read().into_iter().find(|reading| reading.fact == "delivery.signed_by").map(|reading| reading.source);
        assert_eq!(source, Some(Source::Party(crate::case::Side::Merchant)), "{to}");
    }
}

#[test]
fn labels_above_values_and_colons_are_read() {
    let paper = "Article ID  Event\n3SAAA111000  Delivered - signature obtained\nProduct  Date and time\nExpress  Sun 05 Apr 2026, 2:00 pm\nSender  Delivered at\nKom & Licht  Goudpad 3, 2317 AB Leiden\nSender reference  Signed by\nKL-7001  F HAVERKAMP";
    let file = File::new(complaint()).pdf(Submitter::Carrier, Some(Kind::ProofOfDelivery), paper);
    assert_eq!(file.told("delivery.postcode"), ["2317 AB"]);
    assert_eq!(file.told("delivery.at"), ["2026-04-05T14:00:00Z"]);
    let colons = "N° de colis : 8R555000111\nLivré le : 5 avril 2026 à 14h00\nLieu de livraison : Zilverlaan 40, 2316TG Leiden\nRemis à : F. Haverkamp";
    let file = File::new(complaint()).pdf(Submitter::Carrier, Some(Kind::ProofOfDelivery), colons);
    assert_eq!(file.told("delivery.at"), ["2026-04-05T14:00:00Z"]);
    assert_eq!(file.told("delivery.to_named_person"), ["yes"]);
    assert_eq!(file.told("delivery.postcode"), ["2316 TG"]);
}

#[test]
fn a_paper_of_another_order_is_a_question() {
    let file = File::new(complaint()).pdf(Submitter::Carrier, Some(Kind::ProofOfDelivery), &PAPER.replace("KL-7001", "KL-6555"));
    assert!(file.told("delivery.postcode").iter().all(|told| told.starts_with("look: ")));
}

#[test]
fn a_packing_slip_counts_what_was_delivered() {
    let slip = "Lieferschein KL-7001\nArt.-Nr.  Bezeichnung  best.  gel.  offen\nBOWL-S  Schale 12 cm  2  1  1\nLAMP-Q  Lampe  1  1  0\nRückstand: BOWL-S, folgt";
    let file = File::new(complaint()).pdf(Submitter::Merchant, None, slip);
    assert_eq!(file.told("line.missing"), ["1", "0"]);
    assert!(file.quotes("line.missing").contains(&"Rückstand: BOWL-S, folgt".to_owned()));
}
