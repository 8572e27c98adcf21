//! What is on file about each fact: who said which value, sorted by what the source may prove, and which documents
//! nobody has read for it yet.

use super::fact::{After, FactDef, Prose};
use super::term::Term;
use crate::case::exhibit::{Authentication, Exhibit, Extraction, Kind, Media, Submitter, Unreadable};
use crate::case::passage::Place;
use crate::case::reading::{Source, State};
use crate::case::{Dossier, Passage, Reading, Side};
use chrono::{DateTime, Duration, Utc};
use std::collections::HashMap;

/// One value somebody may be heard with.
#[derive(Debug, Clone)]
pub struct Said {
    pub term: Term,
    pub key: Option<String>,
    pub reading: usize,
    pub source: Source,
}

/// Everything on file about one fact.
#[derive(Debug, Clone, Default)]
pub struct Heard {
    /// Records, third parties, verified documents, business records: the best rank of each key only.
    pub documents: Vec<Said>,
    /// Documents that a better one outranks.
    pub outranked: Vec<Said>,
    /// Each side's own words.
    pub words: Vec<Said>,
    /// Readings about this fact that may not be heard at all.
    pub unheard: Vec<usize>,
    pub unread: Unread,
}

/// Documents that could carry the fact and that nobody has read for it, by exhibit number and whose voice they are.
#[derive(Debug, Clone, Default)]
pub struct Unread {
    pub consumer: Vec<u32>,
    pub merchant: Vec<u32>,
    pub third: Vec<u32>,
    /// Among them a carrier's or provider's own letters: they may contradict what another third party told.
    pub letters: Vec<u32>,
    /// A judgement that no person has made yet.
    pub judgement: bool,
}

impl Unread {
    pub fn of(&self, side: Side) -> &[u32] {
        match side {
            Side::Consumer => &self.consumer,
            Side::Merchant => &self.merchant,
        }
    }

    pub fn all(&self) -> Vec<u32> {
        let mut all: Vec<u32> = [&self.consumer, &self.merchant, &self.third].into_iter().flatten().copied().collect();
        all.sort_unstable();
        all.dedup();
        all
    }
}

impl Heard {
    /// Values that may be heard: documents, and the words of one side.
    pub fn said(&self, words: Option<Side>) -> impl Iterator<Item = &Said> {
        self.documents
            .iter()
            .chain(self.words.iter().filter(move |said| words.is_some_and(|side| said.source == Source::Party(side))))
    }

    /// Whether hearing this side's words beside the documents makes a difference: it said something, or may have.
    pub fn has_words(&self, fact: &FactDef, side: Side) -> bool {
        self.words.iter().any(|said| said.source == Source::Party(side)) || self.may_have_said(fact, side)
    }

    fn may_have_said(&self, fact: &FactDef, side: Side) -> bool {
        fact.from.side(side) && !self.unread.of(side).is_empty()
    }

    /// Whether something on file and unread could still add a value, when the words of `words` are heard too.
    pub fn may_change(&self, fact: &FactDef, words: Option<Side>) -> bool {
        let side = words.is_some_and(|side| self.may_have_said(fact, side));
        let letters = fact.from.third && !self.unread.letters.is_empty();
        side || letters || (self.documents.is_empty() && (self.unread.judgement || !self.unread.third.is_empty()))
    }
}

pub fn hear(facts: &[FactDef], dossier: &Dossier, readings: &[Reading]) -> Vec<Heard> {
    let index: HashMap<&str, usize> = facts.iter().enumerate().map(|(n, fact)| (fact.id.as_str(), n)).collect();
    let mut heard = vec![Heard::default(); facts.len()];
    let mut read: Vec<Vec<u32>> = vec![Vec::new(); facts.len()];
    for (n, reading) in readings.iter().enumerate() {
        let Some(&fact) = index.get(reading.fact.as_str()) else { continue };
        sort(&mut heard[fact], &facts[fact], n, reading, &mut read[fact]);
    }
    for one in &mut heard {
        keep_best_rank(one);
    }
    let voices: Vec<(&Exhibit, Voice, DateTime<Utc>)> = dossier
        .exhibits
        .iter()
        .filter(|exhibit| is_prose(exhibit) && !goes_with_the_answer(exhibit, dossier))
        .map(|exhibit| (exhibit, voice(exhibit, dossier), dated(exhibit, dossier)))
        .collect();
    let papers: Vec<(&Exhibit, DateTime<Utc>)> =
        dossier.exhibits.iter().filter(|exhibit| is_paper(exhibit)).map(|exhibit| (exhibit, dated(exhibit, dossier))).collect();
    let handed_on: Vec<(&Exhibit, DateTime<Utc>)> = dossier
        .exhibits
        .iter()
        .filter(|exhibit| is_handed_on(exhibit, dossier))
        .map(|exhibit| (exhibit, dated(exhibit, dossier)))
        .collect();
    for (n, fact) in facts.iter().enumerate() {
        if dossier.answers.iter().any(|answer| answer.fact == fact.id) {
            heard[n].unread = Unread::default();
            continue;
        }
        heard[n].unread.judgement = fact.judgement;
        let Some(prose) = &fact.prose else { continue };
        for (exhibit, voice, dated) in &voices {
            if !read[n].contains(&exhibit.number) && could_carry(prose, exhibit, *dated, dossier) {
                let outside = matches!(exhibit.from, Submitter::Carrier | Submitter::Provider);
                if prose.third && outside && *voice == Voice::Third {
                    heard[n].unread.letters.push(exhibit.number);
                }
                add_unread(&mut heard[n].unread, prose, *voice, exhibit.number);
            }
        }
        for (exhibit, dated) in handed_on.iter().filter(|_| prose.forwarded) {
            if !read[n].contains(&exhibit.number) && could_carry(prose, exhibit, *dated, dossier) {
                heard[n].unread.third.push(exhibit.number);
            }
        }
        // A side's paper may turn out to be genuine: it opens the question both ways while nothing better is heard.
        for (exhibit, dated) in papers.iter().filter(|_| prose.document) {
            let kind = exhibit.kind.is_some_and(|kind| prose.kinds.contains(&kind));
            if kind && !read[n].contains(&exhibit.number) && could_carry(prose, exhibit, *dated, dossier) {
                heard[n].unread.third.push(exhibit.number);
            }
        }
    }
    heard
}

fn sort(heard: &mut Heard, fact: &FactDef, n: usize, reading: &Reading, read: &mut Vec<u32>) {
    let exhibit = reading.spans.first().map(|span| span.passage.exhibit);
    let source = fact.from.hears(reading.source);
    match (&reading.state, source, Term::of(&reading.value, fact.kind)) {
        (State::Established | State::Asserted, Some(source), Some(term)) => {
            read.extend(exhibit);
            let said = Said { term, key: reading.key.clone(), reading: n, source };
            if matches!(source, Source::Party(_)) { heard.words.push(said) } else { heard.documents.push(said) }
        }
        (State::NeedsLook(_), Some(source), _) => {
            heard.unheard.push(n);
            let number = exhibit.unwrap_or_default();
            match source {
                Source::Party(Side::Consumer) => heard.unread.consumer.push(number),
                Source::Party(Side::Merchant) => heard.unread.merchant.push(number),
                _ => heard.unread.third.push(number),
            }
        }
        // Read for it, and silent about it.
        (State::NotSaid, Some(_), _) => read.extend(exhibit),
        _ => heard.unheard.push(n),
    }
}

fn keep_best_rank(heard: &mut Heard) {
    let rank = |source: Source| match source {
        Source::Record => 0,
        Source::Third => 1,
        Source::VerifiedDocument => 2,
        Source::BusinessRecord(_) => 3,
        Source::Party(_) => 4,
    };
    let best: Vec<i32> = heard
        .documents
        .iter()
        .map(|said| {
            heard.documents.iter().filter(|other| other.key == said.key).map(|other| rank(other.source)).min().unwrap_or(0)
        })
        .collect();
    let all = std::mem::take(&mut heard.documents);
    for (said, best) in all.into_iter().zip(best) {
        if rank(said.source) == best { heard.documents.push(said) } else { heard.outranked.push(said) }
    }
}

/// The merchant's message that carried its answer says in prose what the answer already says as yes or no.
pub(super) fn goes_with_the_answer(exhibit: &Exhibit, dossier: &Dossier) -> bool {
    let Some(response) = &dossier.complaint.merchant.response else { return false };
    let message = exhibit.media == Media::Mail && exhibit.from == Submitter::Merchant;
    message && (dated(exhibit, dossier) - response.at).abs() <= Duration::hours(24)
}

/// Whose words an exhibit carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Voice {
    Side(Side),
    Third,
}

/// By channel and authentication, never by content.
pub fn voice(exhibit: &Exhibit, dossier: &Dossier) -> Voice {
    if exhibit.verified_as_third.is_some() {
        return Voice::Third;
    }
    if let Authentication::DkimPass { domain } = &exhibit.auth {
        let is = |mail: &str| mail.rsplit_once('@').is_some_and(|(_, own)| own.eq_ignore_ascii_case(domain));
        if is(&dossier.complaint.merchant.email) {
            return Voice::Side(Side::Merchant);
        }
        if is(&dossier.complaint.consumer.email) {
            return Voice::Side(Side::Consumer);
        }
        return Voice::Third;
    }
    exhibit.from.side().map_or(Voice::Third, Voice::Side)
}

pub(super) fn is_prose(exhibit: &Exhibit) -> bool {
    let words = !matches!(exhibit.media, Media::Records | Media::Json | Media::Csv);
    let empty = matches!(exhibit.state, Extraction::Unreadable { reason: Unreadable::Empty, .. });
    words && !empty && !exhibit.quarantined() && !exhibit.is_records()
}

/// A mail that the consumer hands on and that names the merchant's domain as its sender.
pub(super) fn is_handed_on(exhibit: &Exhibit, dossier: &Dossier) -> bool {
    let by_consumer = exhibit.media == Media::Mail && exhibit.from == Submitter::Consumer && !exhibit.quarantined();
    let Some((_, domain)) = dossier.complaint.merchant.email.rsplit_once('@') else { return false };
    let sender = |passage: &Passage| {
        let from = matches!(&passage.place, Place::Header { name } if name.eq_ignore_ascii_case("from"));
        from && passage.text.to_lowercase().contains(&format!("@{}", domain.to_lowercase()))
    };
    by_consumer && voice(exhibit, dossier) == Voice::Side(Side::Consumer) && dossier.passages_of(exhibit.id).any(sender)
}

/// What a carrier, bank or shop system makes and a side hands in.
pub(super) fn is_paper(exhibit: &Exhibit) -> bool {
    let kinds = [
        Kind::ProofOfDelivery,
        Kind::Tracking,
        Kind::RefundRecord,
        Kind::ReturnRecord,
        Kind::ReceiptInvoice,
        Kind::SecondCharge,
        Kind::ServiceRecord,
        Kind::AccessLog,
        Kind::Statement,
    ];
    let from_side = exhibit.from.side().is_some() && exhibit.verified_as_third.is_none();
    let media = !matches!(exhibit.media, Media::Records | Media::Csv | Media::Mail);
    from_side && media && !exhibit.quarantined() && exhibit.kind.is_some_and(|kind| kinds.contains(&kind))
}

pub(super) fn could_carry(prose: &Prose, exhibit: &Exhibit, dated: DateTime<Utc>, dossier: &Dossier) -> bool {
    // A file nobody sorted is a message when it is a mail, and anything else otherwise.
    let sorted = exhibit.kind.unwrap_or(if exhibit.media == Media::Mail { Kind::Communication } else { Kind::Other });
    let kind = prose.kinds.is_empty() || prose.kinds.contains(&sorted);
    let late_enough = match prose.after {
        None => true,
        // The mail that carries the claim is dated minutes around it.
        Some(After::Filed) => dated > dossier.complaint.opened_at + Duration::hours(1),
        Some(After::Order) => dated > dossier.complaint.order.placed_at,
    };
    kind && late_enough
}

fn add_unread(unread: &mut Unread, prose: &Prose, voice: Voice, number: u32) {
    match voice {
        Voice::Side(Side::Consumer) if prose.consumer => unread.consumer.push(number),
        Voice::Side(Side::Merchant) if prose.merchant => unread.merchant.push(number),
        Voice::Third if prose.third => unread.third.push(number),
        _ => {}
    }
}

/// When an exhibit was written: a mail's own date, else its arrival, where arriving within a day of the filing counts as filed with it.
pub(super) fn dated(exhibit: &Exhibit, dossier: &Dossier) -> DateTime<Utc> {
    let date_header = |passage: &&Passage| matches!(&passage.place, Place::Header { name } if name.eq_ignore_ascii_case("date"));
    let written = if exhibit.media == Media::Mail {
        dossier
            .passages_of(exhibit.id)
            .find(date_header)
            .and_then(|passage| DateTime::parse_from_rfc2822(passage.text.trim()).ok())
            .map(|date| date.with_timezone(&Utc))
    } else {
        None
    };
    let filed = dossier.complaint.opened_at;
    written.unwrap_or_else(|| {
        let with_the_claim = exhibit.received_at > filed && exhibit.received_at <= filed + Duration::days(1);
        if with_the_claim { filed } else { exhibit.received_at }
    })
}
