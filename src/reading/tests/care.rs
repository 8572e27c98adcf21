use super::*;

#[test]
fn lawyers_and_danger_raise_a_question_and_decide_nothing() {
    for (statement, fact) in [
        ("My lawyer will hear of this.", "care.legal_threat"),
        ("Ich habe meinen Anwalt eingeschaltet.", "care.legal_threat"),
        ("I am 15 years old and used my mum's card.", "care.vulnerable"),
        ("Dit maakt me zo wanhopig dat ik aan zelfmoord denk.", "care.vulnerable"),
    ] {
        let mut complaint = complaint();
        complaint.claim.statement = statement.to_owned();
        assert_eq!(File::new(complaint).told(fact), ["look: yes"], "{statement}");
    }
    for statement in ["La loi leur donne quatorze jours.", "Nothing came to Court Road 15.", "I waited 15 years for this lamp."] {
        let mut complaint = complaint();
        complaint.claim.statement = statement.to_owned();
        let file = File::new(complaint);
        assert!(file.told("care.legal_threat").is_empty() && file.told("care.vulnerable").is_empty(), "{statement}");
    }
}
