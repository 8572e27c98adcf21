//! The case page: queue strip, ruling, source. What it shows; `case_load.rs` says where that comes from.

pub use super::{
    answering::Answering,
    beside_view::{AskedModel, Beside},
    own_view::OwnView,
};
use super::{
    letter_view::{LetterField, field},
    page::Shell,
    readings_view::Marked,
    ruling_view::{self, RulingView},
    source_view::{self, Body, Line, Mark, SourceView},
    words::{self, When},
};
use crate::{
    case::{Case, Dossier, Draft, Money, Outcome, Side, Stage, draft::SentenceKind, event::AmendReason, exhibit::Extraction},
    error::FieldError,
    review,
};
use askama::Template;
use chrono::{DateTime, Utc};

pub use super::notice::{Change, Notice, changes};
pub use super::tasks_view::{HeldRow, LostRow, SentRow, Tasks};

#[derive(Template)]
#[template(path = "pages/case/case.html")]
pub struct CasePage {
    pub shell: Shell,
    /// `/cases/D-2026-000123`
    pub base: String,
    pub head: Head,
    pub strip: Vec<StripRow>,
    pub tab: &'static str,
    pub tabs: Vec<(&'static str, &'static str, Option<usize>)>,
    pub current_cite: String,
    pub ruling: Option<RulingView>,
    /// Something of the case was sent to a model.
    pub left: bool,
    pub notices: Vec<Notice>,
    pub tasks: Tasks,
    pub problem: Option<String>,
    pub progress: String,
    pub others: String,
    pub undo: Option<Undo>,
    pub may_act: bool,
    pub may_approve: bool,
    pub approve_label: &'static str,
    /// What stands between the draft and its approval, and the part of the address where it is put right.
    pub missing: Vec<(String, String)>,
    pub version: i64,
    pub draft_id: String,
    pub evidence_root: String,
    /// Which form is open: amend, ask, escalate, add, stale or none.
    pub act: &'static str,
    pub amend: Option<AmendForm>,
    pub ask: Option<AskForm>,
    /// What the ruling rests on that a side could not see, and the two ways out.
    pub hearing: Option<Hearing>,
    /// How long a question can be taken back.
    pub undo_minutes: u32,
    pub typed: String,
    pub since: Vec<HistoryRow>,
    pub kept: Vec<(String, String)>,
    pub kept_all: Vec<(String, String)>,
    pub again: String,
    pub history: Vec<HistoryRow>,
    pub story: Vec<HistoryRow>,
    pub sent: Vec<SentRow>,
    pub diff: Option<Vec<DiffPart>>,
    pub beside: Beside,
    /// May replace a party's link.
    pub may_renew: bool,
    /// Whose, and the whole address.
    pub new_link: Option<(Side, String)>,
    pub pane: SourcePane,
    /// What this person said, or is to say, before seeing the ruling.
    pub own: OwnView,
}

#[derive(Debug, Clone)]
pub struct Hearing {
    pub missing: String,
    pub whom: &'static str,
    /// The side that is sent it by one key.
    pub first: &'static str,
    pub until: String,
    pub how: String,
}

/// The source pane alone, as the script fetches it.
#[derive(Template)]
#[template(path = "pages/case/fragment.html")]
pub struct SourceFragment {
    pub shell: Shell,
    pub base: String,
    pub tab: &'static str,
    pub version: i64,
    pub pane: SourcePane,
}

#[derive(Debug, Clone)]
pub struct Head {
    pub number: String,
    pub title: String,
    pub stage: &'static str,
    pub stage_class: &'static str,
    pub who_acts: &'static str,
    pub due: Option<Due>,
    pub consumer: String,
    pub consumer_country: String,
    pub merchant: String,
    pub merchant_country: Option<String>,
    pub amount: String,
    pub total: String,
    pub refunded: String,
    pub category: &'static str,
    pub order: String,
    pub rail: String,
    pub opened: When,
    pub reading: bool,
}

#[derive(Debug, Clone)]
pub struct Due {
    pub when: When,
    pub left: String,
    pub class: &'static str,
}

#[derive(Debug, Clone)]
pub struct StripRow {
    pub number: String,
    pub title: String,
    pub who_acts: &'static str,
    pub amount: String,
    pub left: String,
    pub left_class: &'static str,
}

#[derive(Debug, Clone)]
pub struct Undo {
    pub text: &'static str,
    pub until: When,
    pub open: bool,
}

#[derive(Debug, Clone)]
pub struct HistoryRow {
    pub at: When,
    pub who: String,
    pub what: String,
}

#[derive(Debug, Clone)]
pub struct DiffPart {
    pub what: String,
    pub pieces: Vec<DiffPiece>,
}

#[derive(Debug, Clone)]
pub struct DiffPiece {
    pub added: bool,
    pub removed: bool,
    pub text: String,
}

#[derive(Debug, Clone)]
pub struct AmendForm {
    pub outcomes: Vec<(&'static str, &'static str, bool)>,
    pub amount: String,
    pub currency: &'static str,
    pub sentences: Vec<SentenceField>,
    pub kinds: Vec<(&'static str, &'static str)>,
    pub letters: Vec<LetterField>,
    pub reasons: Vec<(&'static str, &'static str, bool)>,
    pub note: String,
    pub wrong: Vec<FieldError>,
}

#[derive(Debug, Clone)]
pub struct SentenceField {
    pub text: String,
    pub kind: &'static str,
    pub cites: String,
}

#[derive(Debug, Clone)]
pub struct AskForm {
    pub side: &'static str,
    /// Who reads another language, in words.
    pub languages: Vec<String>,
    pub until: String,
    pub questions: String,
    pub wrong: Vec<FieldError>,
}

#[derive(Debug, Clone)]
pub struct SourcePane {
    pub exhibits: Vec<ExhibitTab>,
    pub current: Option<u32>,
    pub view: Option<SourceView>,
    pub answering: Option<Answering>,
    /// What a model read in the marked words: to accept, correct or refuse.
    pub marked: Option<Marked>,
    pub may_look: bool,
    pub may_tick: bool,
    pub may_verify: bool,
}

impl SourcePane {
    /// The chosen chip's words stand among these lines, which are folded away otherwise.
    pub fn cites_more(&self, lines: &[Line]) -> bool {
        lines.iter().flat_map(|line| &line.pieces).any(|piece| piece.mark == Mark::Cited)
    }
}

#[derive(Debug, Clone)]
pub struct ExhibitTab {
    pub number: u32,
    pub title: String,
    pub current: bool,
    pub flagged: bool,
}

pub fn head(case: &Case, now: DateTime<Utc>) -> Head {
    let complaint = &case.complaint;
    let mut refunded = complaint.payment.refunds.iter().filter(|refund| refund.status == "posted");
    let refunded =
        refunded.try_fold(Money::zero(complaint.claim.amount.currency()), |sum, refund| sum.checked_add(refund.amount));
    Head {
        number: case.number.clone(),
        title: complaint.title.clone(),
        stage: words::stage(&case.stage),
        stage_class: words::stage_class(&case.stage),
        who_acts: words::who_acts(&case.stage),
        due: case.acts_by().filter(|_| !matches!(case.stage, Stage::Closed { .. })).map(|due| {
            let (left, class) = words::time_left(due, now);
            Due { when: When(due), left, class: words::if_ours(&case.stage, class) }
        }),
        consumer: complaint.consumer.name.clone(),
        consumer_country: complaint.consumer.country.clone(),
        merchant: complaint.merchant.name.clone(),
        merchant_country: complaint.merchant.country.clone(),
        amount: complaint.claim.amount.to_string(),
        total: complaint.order.total.to_string(),
        refunded: refunded.map_or_else(
            |_| "in several currencies".to_owned(),
            |sum| if sum.minor() == 0 { "nothing".to_owned() } else { sum.to_string() },
        ),
        category: complaint.category.title(),
        order: complaint.order.id.clone(),
        rail: complaint.payment.rail.clone(),
        opened: When(case.opened_at),
        reading: matches!(case.stage, Stage::Reading),
    }
}

/// The pane for one exhibit, or for the words a chip cites.
pub fn pane(dossier: &Dossier, draft: Option<&Draft>, looked: &[u32], chosen: Chosen<'_>) -> SourcePane {
    let cited = draft
        .and_then(|draft| draft.citations.iter().find(|citation| Some(citation.id.as_str()) == chosen.cite))
        .map(|it| it.passage.exhibit)
        .or_else(|| Some(draft?.read_by_model(chosen.cite?)?.spans.first()?.passage.exhibit));
    let first = dossier.exhibits.iter().map(|exhibit| exhibit.number).find(|number| *number != 0).unwrap_or(0);
    let number = cited.or(chosen.show).unwrap_or(first);
    let exhibit = dossier.exhibits.iter().find(|exhibit| exhibit.number == number);
    let unread = review::blockers::unreadable(dossier);
    let records = draft.map(review::blockers::business_records).unwrap_or_default();
    SourcePane {
        exhibits: dossier
            .exhibits
            .iter()
            .map(|exhibit| ExhibitTab {
                number: exhibit.number,
                title: exhibit.file.trim_start_matches("evidence/").to_owned(),
                current: exhibit.number == number,
                flagged: !exhibit.warnings.is_empty() || matches!(exhibit.state, Extraction::Unreadable { .. }),
            })
            .collect(),
        current: exhibit.map(|exhibit| exhibit.number),
        view: exhibit.map(|exhibit| source_view::view(dossier, draft, exhibit, chosen.cite, chosen.answering.is_some())),
        answering: chosen.answering,
        marked: None,
        may_look: unread.contains(&number) && !looked.contains(&number),
        may_tick: records.contains(&number) && !looked.contains(&number),
        may_verify: chosen.may_act,
    }
}

/// What the address asks the pane to show.
#[derive(Debug, Default)]
pub struct Chosen<'a> {
    pub cite: Option<&'a str>,
    pub show: Option<u32>,
    pub answering: Option<Answering>,
    pub may_act: bool,
}

/// The amend form as it opens; with rows left for new sentences.
pub fn amend_form(draft: &Draft, dossier: &Dossier) -> AmendForm {
    let mut sentences: Vec<SentenceField> = draft
        .sentences
        .iter()
        .map(|it| SentenceField { text: it.text.clone(), kind: kind(it.kind), cites: it.citations.join(" ") })
        .collect();
    for _ in 0..2 {
        sentences.push(SentenceField { text: String::new(), kind: kind(SentenceKind::Fact), cites: String::new() });
    }
    AmendForm {
        outcomes: outcomes(draft.outcome),
        amount: draft.amount.map(Money::plain).unwrap_or_default(),
        currency: dossier.complaint.claim.amount.currency().code(),
        sentences,
        kinds: KINDS.iter().map(|it| (kind(*it), kind_in_words(*it))).collect(),
        letters: vec![field("consumer", &draft.letters.consumer), field("merchant", &draft.letters.merchant)],
        reasons: AmendReason::ALL.iter().map(|it| (it.as_str(), it.in_words(), false)).collect(),
        note: String::new(),
        wrong: Vec::new(),
    }
}

/// Rulings a person may choose, and the draft's own outcome.
pub fn outcomes(chosen: Outcome) -> Vec<(&'static str, &'static str, bool)> {
    let offered = Outcome::ALL.into_iter().filter(|it| review::blockers::rules(*it) || *it == chosen);
    offered.map(|it| (it.as_str(), words::outcome(it), it == chosen)).collect()
}

const KINDS: [SentenceKind; 6] = [
    SentenceKind::Fact,
    SentenceKind::Position,
    SentenceKind::Rule,
    SentenceKind::Reasoning,
    SentenceKind::Amount,
    SentenceKind::Procedure,
];

pub fn kind(kind: SentenceKind) -> &'static str {
    match kind {
        SentenceKind::Fact => "fact",
        SentenceKind::Position => "position",
        SentenceKind::Rule => "rule",
        SentenceKind::Reasoning => "reasoning",
        SentenceKind::Amount => "amount",
        SentenceKind::Procedure => "procedure",
    }
}

pub fn kind_named(name: &str) -> Option<SentenceKind> {
    KINDS.into_iter().find(|it| kind(*it) == name)
}

fn kind_in_words(kind: SentenceKind) -> &'static str {
    match kind {
        SentenceKind::Fact => "a fact",
        SentenceKind::Position => "what a side says",
        SentenceKind::Rule => "a rule",
        SentenceKind::Reasoning => "reasoning",
        SentenceKind::Amount => "the amount",
        SentenceKind::Procedure => "what comes next",
    }
}

/// The ruling pane's content; here so that the page and its test build it alike.
pub fn ruling(draft: Option<&Draft>, dossier: &Dossier) -> Option<RulingView> {
    draft.map(|draft| ruling_view::view(draft, dossier))
}
