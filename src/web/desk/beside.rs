//! Gathers what stands beside a ruling.

use super::underway::{self, not_worded};
use crate::app::App;
use crate::case::passage::Place;
use crate::case::{Case, Dossier, Draft, Event, Passage, Side};
use crate::error::Error;
use crate::outside::model::Purpose;
use crate::reading;
use crate::reading::model::plan::statement_of;
use crate::review::seek::{Text, seek};
use crate::rules::RuleBook;
use crate::store::cases::{Happened, StoredDraft};
use crate::store::precedents;
use crate::web::beside_view::{AskedModel, Asking, Beside, LikeRow, ManualQuote, Quote, departs};
use crate::web::case_page::{self, Notice};
use crate::web::words::{self, When};

/// Decided cases and answers that are shown.
const LIKE_MAX: u64 = 5;
const QUOTES_MAX: usize = 8;
const RULES_MAX: usize = 4;
const QUESTION_CHARS: usize = 300;

pub struct About<'a> {
    pub case: &'a Case,
    pub stored: Option<&'a StoredDraft>,
    pub dossier: &'a Dossier,
    pub book: &'a RuleBook,
    pub events: &'a [Happened],
    /// This person does not see the ruling yet: nothing may tell how it ended.
    pub hidden: bool,
    /// What was asked of the file; none where the page is another.
    pub q: Option<&'a str>,
    /// A model is asked too.
    pub with_model: bool,
}

pub async fn of(app: &App, about: About<'_>) -> Result<Beside, Error> {
    let asking = asking(app, &about).await;
    let About { case, stored, dossier, book, events, hidden, .. } = about;
    let Some(stored) = stored.filter(|_| !hidden) else {
        return Ok(Beside { asking, ..Beside::default() });
    };
    let underway = underway::of(app, case, stored, dossier, book, events).await?;
    let steps = underway.as_ref().map(|it| it.steps.clone()).unwrap_or_default();
    let like = precedents::like(&app.db, case, &stored.draft, LIKE_MAX).await?;
    Ok(Beside {
        underway: underway.map(|it| it.words),
        steps,
        not_worded: not_worded(stored, events).map(str::to_owned),
        like: like.into_iter().map(|it| row(it, &stored.draft)).collect(),
        asking,
    })
}

/// What a person should know before anything else: a job or letter that failed, and what the last answer changed.
pub fn notices(events: &[Happened], drafts: &[StoredDraft], beside: &Beside) -> Vec<Notice> {
    let mut found = Vec::new();
    if let Some(text) = departs(&beside.like) {
        let title = "This draft departs from earlier rulings.".to_owned();
        let text = format!("{text} They stand below the reasons.");
        found.push(Notice { class: "warn", title, text, changes: Vec::new() });
    }
    if let Some(why) = &beside.not_worded {
        let (title, text) = ("The words are the rules' own.".to_owned(), format!("No better ones were taken: {why}."));
        found.push(Notice { class: "note", title, text, changes: Vec::new() });
    }
    let last_draft = events.iter().rposition(|it| matches!(it.event, Event::Drafted { .. }));
    let recent = &events[last_draft.unwrap_or(0)..];
    for it in recent {
        // Letters have a task of their own.
        if let Event::JobGaveUp { .. } = it.event {
            let text = format!("Evenhand {}.", words::event(&it.event));
            found.push(Notice { class: "bad", title: "Something failed.".to_owned(), text, changes: Vec::new() });
        }
    }
    let Some(at) = last_draft else { return found };
    let before = events[..at].iter().rposition(|it| matches!(it.event, Event::Drafted { .. })).unwrap_or(0);
    let answered = events[before..at].iter().any(|it| matches!(it.event, Event::Answered { .. }));
    let read = events[before..at].iter().any(|it| matches!(it.event, Event::ModelRead { answered: 1.., .. }));
    let since = recent.iter().skip(1).all(|it| matches!(it.event, Event::Worded { .. } | Event::NotWorded { .. }));
    let drafts: Vec<&StoredDraft> = drafts.iter().filter(|it| it.draft.wording.is_none() || it.by.is_some()).collect();
    if let (true, true, [.., old, new]) = (answered || read, since, drafts.as_slice()) {
        let changes = case_page::changes(&old.draft, &new.draft);
        let text = if changes.is_empty() { "The outcome is the same." } else { "" };
        found.push(Notice {
            class: "note",
            title: format!("A new draft was made with {}.", if answered { "the answer" } else { "what a model read" }),
            text: text.to_owned(),
            changes,
        });
    }
    found
}

fn row(it: precedents::Precedent, draft: &Draft) -> LikeRow {
    LikeRow {
        departs: it.same_points && it.outcome != draft.outcome,
        number: it.number,
        title: it.title,
        outcome: words::outcome(it.outcome),
        clause: it.clause,
        at: When(it.at),
        same_points: it.same_points,
    }
}

/// Only quotes: what stands in the file where everybody can see it, and in the manual.
async fn asking(app: &App, about: &About<'_>) -> Asking {
    let About { dossier, book, .. } = about;
    let q: String = about.q.unwrap_or_default().trim().chars().take(QUESTION_CHARS).collect();
    if q.is_empty() {
        return Asking::default();
    }
    let aside = |number: u32| dossier.exhibits.iter().any(|exhibit| exhibit.number == number && exhibit.quarantined());
    let usable: Vec<&Passage> =
        dossier.passages.iter().filter(|passage| passage.usable() && !aside(passage.id.exhibit)).collect();
    let mut quotes: Vec<Quote> = Vec::new();
    let mut model = app.model.for_purpose(Purpose::Read).map_or(AskedModel::None, |_| AskedModel::Offered);
    if about.with_model && model == AskedModel::Offered {
        match reading::model::seek(&app.model, about.case.id, dossier, book, &q).await {
            Ok(found) => {
                model = AskedModel::Asked { missing: found.missing };
                let named = found.passages.iter().filter_map(|id| usable.iter().find(|passage| passage.id == *id));
                named.for_each(|passage| add(&mut quotes, dossier, passage, true));
            }
            Err(why) => model = AskedModel::Failed(why.to_string()),
        }
    }
    // A field is found by its name too: `postcode` stands in no value.
    let told: Vec<(&Passage, String)> = usable.iter().map(|it| (*it, format!("{} {}", label(&it.place), it.text))).collect();
    let texts: Vec<Text<'_, &Passage>> = told.iter().map(|(is, words)| Text { is: *is, words }).collect();
    for (passage, _) in seek(&texts, &q, QUOTES_MAX * 4) {
        add(&mut quotes, dossier, passage, false);
    }
    let clauses: Vec<(&str, &str)> = book.clauses().collect();
    let texts: Vec<Text<'_, (&str, &str)>> = clauses.iter().map(|it| Text { is: *it, words: it.1 }).collect();
    let mut rules: Vec<ManualQuote> = Vec::new();
    for ((clause, says), _) in seek(&texts, &q, RULES_MAX * 4) {
        if rules.len() < RULES_MAX && !rules.iter().any(|known| known.words == says) {
            rules.push(ManualQuote { clause: clause.to_owned(), words: says.to_owned() });
        }
    }
    Asking { q, asked: true, quotes, rules, model }
}

/// While there is room; the same words of the same file help once.
fn add(quotes: &mut Vec<Quote>, dossier: &Dossier, passage: &Passage, by_model: bool) {
    let Some(exhibit) = dossier.exhibit(passage.exhibit) else { return };
    let again = |known: &Quote| known.exhibit == exhibit.number && known.words.eq_ignore_ascii_case(&passage.text);
    if quotes.len() >= QUOTES_MAX || quotes.iter().any(again) {
        return;
    }
    let name = exhibit.file.rsplit('/').next().unwrap_or(&exhibit.file);
    let place = label(&passage.place);
    let own = Side::BOTH.into_iter().find(|side| exhibit.is_records() && place == statement_of(*side));
    let from = match (own, exhibit.is_records(), place.is_empty()) {
        (Some(Side::Consumer), ..) => "The consumer's claim".to_owned(),
        (Some(Side::Merchant), ..) => "The merchant's answer".to_owned(),
        (None, true, _) => format!("Our records, {place}"),
        (None, false, true) => format!("E{} · {name}", exhibit.number),
        (None, false, false) => format!("E{} · {name}, {place}", exhibit.number),
    };
    let side = own.is_some() || exhibit.from.side().is_some();
    quotes.push(Quote {
        exhibit: exhibit.number,
        anchor: format!("p-{}", passage.id),
        words: passage.text.clone(),
        from,
        side,
        by_model,
    });
}

/// The name of the field that the words stand in; empty for running text.
fn label(place: &Place) -> String {
    match place {
        Place::Record { path } => path.clone(),
        Place::Header { name } | Place::Metadata { name } => name.clone(),
        Place::Line { column, .. } => column.clone().unwrap_or_default(),
        Place::Json { pointer } => pointer.trim_start_matches('/').replace('/', "."),
        Place::Page { .. } => String::new(),
    }
}
