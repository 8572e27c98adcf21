//! Goods that are said to be wrong: whether the consumer showed the fault, and whether the merchant handed in anything about a return.

use super::proposal::{Proposal, Records};
use crate::case::Dossier;
use crate::case::complaint::Category;
use crate::case::exhibit::{Exhibit, Kind, Media, Submitter};
use crate::case::passage::Span;
use crate::case::reading::Value;

pub fn read(dossier: &Dossier, records: &Records<'_>) -> Vec<Proposal> {
    let complaint = &dossier.complaint;
    let Some(exhibit) = dossier.exhibits.iter().find(|exhibit| exhibit.is_records()) else { return Vec::new() };
    if complaint.category != Category::NotAsDescribed {
        return Vec::new();
    }
    let mut out = Vec::new();
    let mut say = |fact: &str, value: Value, spans: Vec<Span>| {
        if !spans.is_empty() {
            out.push(Proposal::new("records", exhibit, fact, value, spans));
        }
    };
    let of = |from: Submitter| dossier.exhibits.iter().filter(move |exhibit| exhibit.from == from && !exhibit.quarantined());
    let words = |exhibit: &Exhibit| dossier.passages_of(exhibit.id).find(|passage| passage.usable()).map(Span::whole);
    if let Some(proof) = of(Submitter::Consumer).find(|exhibit| exhibit.kind == Some(Kind::DefectProof)) {
        // A picture may hold no words to cite; the claim that it came with does.
        let spans = records.span("claim.statement").into_iter().chain(words(proof)).collect();
        say("fault.shown", Value::Bool(true), spans);
    }
    let handed_in = of(Submitter::Consumer).count();
    if let Some(span) = records.span("claim.statement") {
        say("claim.words", Value::Int(count(&complaint.claim.statement)), vec![span.clone()]);
        say("claim.exhibits", Value::Int(i64::try_from(handed_in).unwrap_or(i64::MAX)), vec![span]);
    }
    let about_return = |exhibit: &&Exhibit| {
        let picture = matches!(exhibit.media, Media::Png | Media::Jpeg);
        let kind = matches!(exhibit.kind, Some(Kind::DefectProof | Kind::ReturnRecord));
        exhibit.media != Media::Json && (picture || kind)
    };
    let papers = of(Submitter::Merchant).find(about_return);
    let spans = records.span("merchant.response.at").or_else(|| records.span("opened_at")).into_iter();
    say("takeback.papers", Value::Bool(papers.is_some()), spans.chain(papers.and_then(words)).collect());
    if complaint.claim.desired == "return"
        && let Some(at) = complaint.claim.contacted_merchant_at
    {
        let paths = ["claim.contacted_merchant_at", "claim.desired"];
        let spans = paths.into_iter().filter_map(|path| records.span(path)).collect();
        say("takeback.requested_on", Value::Date(at.date_naive()), spans);
    }
    out
}

/// Words, where a script has spaces; else two characters count as one.
fn count(text: &str) -> i64 {
    let unspaced =
        text.chars().filter(|c| matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{e00}'..='\u{e7f}')).count();
    let words = if unspaced > 0 { unspaced / 2 } else { text.split_whitespace().count() };
    i64::try_from(words).unwrap_or(i64::MAX)
}
