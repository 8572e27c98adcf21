//! One exhibit as the source pane shows it: its passages in their order, the cited words marked.

use super::{
    parcel_view,
    words::{self, When},
};
use crate::{
    case::{
        Dossier, Draft, Exhibit, Passage,
        exhibit::{Extraction, Media},
        passage::{Hidden, PassageRole, Place},
    },
    evidence::csv,
};

/// What is to be seen on the right.
#[derive(Debug, Clone)]
pub struct SourceView {
    pub number: u32,
    pub file: String,
    pub from: &'static str,
    pub kind: Option<&'static str>,
    pub received: When,
    pub note: Option<String>,
    /// The number of the exhibit that a side answers with it.
    pub answers: Option<u32>,
    pub vouched: String,
    pub warnings: Vec<String>,
    pub unreadable: Option<String>,
    pub quarantined: bool,
    pub verified: Option<String>,
    pub may_verify: bool,
    /// The label of the chip that led here, and its words.
    pub cited: Option<(String, String)>,
    /// A machine's translation of them, where they are in another language.
    pub english: Option<String>,
    pub body: Body,
    /// Lines a person looking at the file would not see.
    pub hidden: Vec<Line>,
    /// Passage names beside the lines, for answering without a script.
    pub tags: bool,
    pub is_records: bool,
    pub is_picture: bool,
    /// The pages of a PDF, where they can be drawn.
    pub paper: Option<Paper>,
    pub sha256: String,
}

/// Pages as pictures; sizes in points, those of the first page.
#[derive(Debug, Clone)]
pub struct Paper {
    pub pages: u32,
    pub width: f32,
    pub height: f32,
    /// Around the cited words.
    pub strip: Option<Strip>,
}

#[derive(Debug, Clone)]
pub struct Strip {
    pub page: u32,
    pub width: f32,
    pub height: f32,
}

/// Past these a file is to be opened itself.
const PAGES_MAX: u32 = 200;

impl SourceView {
    /// Pages without text are shown too.
    pub fn on_paper(&mut self, paper: Paper) {
        let mut pages = match &mut self.body {
            Body::Pages(pages) => std::mem::take(pages),
            Body::Mail { .. } | Body::Parcel { .. } | Body::Fields(_) | Body::Table { .. } | Body::Lines(_) => return,
        };
        for number in 1..=paper.pages.min(PAGES_MAX) {
            if !pages.iter().any(|(known, _)| *known == number) {
                pages.push((number, Vec::new()));
            }
        }
        pages.sort_by_key(|(number, _)| *number);
        self.body = Body::Pages(pages);
        self.paper = Some(paper);
    }
}

#[derive(Debug, Clone)]
pub enum Body {
    Mail { headers: Vec<Line>, more_headers: Vec<Line>, lines: Vec<Line> },
    Pages(Vec<(u32, Vec<Line>)>),
    Parcel { events: Vec<Scan>, rest: Vec<Line> },
    Fields(Vec<Line>),
    Table { head: Vec<String>, rows: Vec<TableRow> },
    Lines(Vec<Line>),
}

#[derive(Debug, Clone)]
pub struct TableRow {
    pub id: String,
    pub cells: Vec<Vec<Piece>>,
}

#[derive(Debug, Clone)]
pub struct Scan {
    pub at: String,
    /// What happened and where, and whatever is cited.
    pub lines: Vec<Line>,
    /// Codes and ids.
    pub more: Vec<Line>,
}

#[derive(Debug, Clone)]
pub struct Line {
    /// `E3.12`
    pub id: String,
    /// Header name, record path, JSON key; empty for running text.
    pub label: String,
    pub class: &'static str,
    pub pieces: Vec<Piece>,
    pub why_hidden: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    pub text: String,
    pub mark: Mark,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    None,
    /// Cited by another chip.
    Other,
    /// The words the chosen chip cites.
    Cited,
}

/// The exhibit's view; `cite` is the chosen chip (`C3`).
pub fn view(dossier: &Dossier, draft: Option<&Draft>, exhibit: &Exhibit, cite: Option<&str>, tags: bool) -> SourceView {
    let cited = draft.and_then(|draft| {
        draft.citations.iter().find(|citation| Some(citation.id.as_str()) == cite && citation.passage.exhibit == exhibit.number)
    });
    let line = |passage: &Passage| line(passage, &ranges(passage, draft, cite));
    let shown: Vec<&Passage> = dossier.passages_of(exhibit.id).filter(|passage| passage.hidden.is_none()).collect();
    let hidden = dossier.passages_of(exhibit.id).filter(|passage| passage.hidden.is_some()).map(line).collect();
    SourceView {
        number: exhibit.number,
        file: if exhibit.is_records() {
            "Our records".to_owned()
        } else {
            exhibit.file.trim_start_matches("evidence/").to_owned()
        },
        from: exhibit.from.as_str(),
        kind: exhibit.kind.map(words::kind),
        received: When(exhibit.received_at),
        note: exhibit.note.clone(),
        answers: exhibit.answers,
        vouched: vouched(exhibit),
        warnings: exhibit.warnings.iter().map(|warning| warning.text.clone()).collect(),
        unreadable: unreadable(exhibit),
        quarantined: exhibit.quarantined(),
        verified: exhibit.verified_as_third.as_ref().map(|it| format!("{} ({}, {})", it.how, it.by, When(it.at).text())),
        may_verify: !exhibit.is_records()
            && exhibit.from.side().is_some()
            && exhibit.verified_as_third.is_none()
            && !exhibit.quarantined(),
        cited: cited.map(|citation| (citation.id.trim_start_matches('C').to_owned(), citation.quote.clone())),
        english: None,
        body: if exhibit.media == Media::Csv {
            table(&shown, &line, &|passage| ranges(passage, draft, cite))
        } else {
            body(exhibit.media, &shown, &line)
        },
        hidden,
        tags,
        is_records: exhibit.is_records(),
        is_picture: matches!(exhibit.media, Media::Png | Media::Jpeg),
        paper: None,
        sha256: exhibit.sha256.clone(),
    }
}

fn body(media: Media, shown: &[&Passage], line: &dyn Fn(&Passage) -> Line) -> Body {
    let lines = |passages: &[&Passage]| passages.iter().map(|passage| line(passage)).collect::<Vec<_>>();
    match media {
        Media::Mail => {
            let (headers, text): (Vec<&Passage>, Vec<&Passage>) =
                shown.iter().partition(|passage| passage.role == PassageRole::Header);
            let (main, more) = lines(&headers).into_iter().partition(|line| is_main_header(&line.label));
            Body::Mail { headers: main, more_headers: more, lines: lines(&text) }
        }
        Media::Pdf | Media::Png | Media::Jpeg => {
            let mut pages: Vec<(u32, Vec<Line>)> = Vec::new();
            for passage in shown {
                let page = match &passage.place {
                    Place::Page { page, .. } => *page,
                    _ => pages.last().map_or(1, |(page, _)| *page),
                };
                match pages.last_mut() {
                    Some((last, lines)) if *last == page => lines.push(line(passage)),
                    _ => pages.push((page, vec![line(passage)])),
                }
            }
            Body::Pages(pages)
        }
        Media::Json => parcel_view::parcel(shown, line),
        Media::Records => Body::Fields(lines(shown)),
        Media::Csv | Media::Html | Media::Text | Media::Unknown => Body::Lines(lines(shown)),
    }
}

/// The marks of one passage, as byte ranges.
type Ranges<'r> = &'r dyn Fn(&Passage) -> Vec<(usize, usize, Mark)>;

/// CSV with a heading row as a table; anything else as lines.
fn table(shown: &[&Passage], line: &dyn Fn(&Passage) -> Line, ranges: Ranges<'_>) -> Body {
    let Some(csv::Table { header, rows, .. }) = csv::table(shown) else {
        return Body::Lines(shown.iter().map(|passage| line(passage)).collect());
    };
    let rows = rows.into_iter().filter_map(|row| {
        let passage = shown.iter().find(|passage| passage.id == row.passage)?;
        let marks = ranges(passage);
        let cells = row.cells.iter().map(|cell| {
            let (start, end) = (cell.range.start, cell.range.end);
            let inside: Vec<_> = marks
                .iter()
                .filter(|(from, to, _)| *from < end && start < *to)
                .map(|(from, to, mark)| (from.max(&start) - start, to.min(&end) - start, *mark))
                .collect();
            cut(passage.text.get(start..end).unwrap_or(&cell.text), &inside)
        });
        Some(TableRow { id: row.passage.to_string(), cells: cells.collect() })
    });
    Body::Table { head: header, rows: rows.collect() }
}

fn is_main_header(name: &str) -> bool {
    ["from", "to", "cc", "date", "subject", "reply-to"].contains(&name.to_ascii_lowercase().as_str())
}

/// Cited byte ranges of one passage with their strength.
fn ranges(passage: &Passage, draft: Option<&Draft>, cite: Option<&str>) -> Vec<(usize, usize, Mark)> {
    let citations = draft.map(|draft| draft.citations.as_slice()).unwrap_or_default();
    let read = draft.zip(cite).and_then(|(draft, cite)| draft.read_by_model(cite));
    let read = read.into_iter().flat_map(|reading| reading.spans.iter().take(2)).filter(|span| span.passage == passage.id);
    let read = read.map(|span| (span.start as usize, span.end as usize, Mark::Cited));
    let here = citations.iter().filter(|citation| citation.passage == passage.id);
    here.map(|citation| {
        let mark = if Some(citation.id.as_str()) == cite { Mark::Cited } else { Mark::Other };
        (citation.start as usize, citation.end as usize, mark)
    })
    .chain(read)
    .collect()
}

fn line(passage: &Passage, ranges: &[(usize, usize, Mark)]) -> Line {
    let label = match &passage.place {
        Place::Record { path } => path.clone(),
        Place::Header { name } | Place::Metadata { name } => name.clone(),
        Place::Json { pointer } => pointer.rsplit('/').next().unwrap_or_default().replace("~1", "/").replace("~0", "~"),
        Place::Line { column, .. } => column.clone().unwrap_or_default(),
        Place::Page { .. } => String::new(),
    };
    let class = match (passage.role, passage.injection || passage.hidden.is_some()) {
        (_, true) => "hidden",
        (PassageRole::Quoted, _) => "quoted",
        (PassageRole::Field | PassageRole::Header | PassageRole::Body | PassageRole::Meta, false) => "",
    };
    let why_hidden = passage.hidden.map_or(if passage.injection { "addressed to the reader" } else { "" }, hidden);
    Line { id: passage.id.to_string(), label, class, pieces: cut(&passage.text, ranges), why_hidden }
}

/// The text in pieces, each with the strongest mark that covers it. A range that does not fit marks nothing.
pub fn cut(text: &str, ranges: &[(usize, usize, Mark)]) -> Vec<Piece> {
    let fits = |at: usize| text.is_char_boundary(at);
    let ranges: Vec<_> = ranges.iter().filter(|(start, end, _)| start < end && fits(*start) && fits(*end)).collect();
    let mut edges: Vec<usize> = ranges.iter().flat_map(|(start, end, _)| [*start, *end]).chain([0, text.len()]).collect();
    edges.sort_unstable();
    edges.dedup();
    let mut pieces: Vec<Piece> = Vec::new();
    for pair in edges.windows(2) {
        let covering = ranges.iter().filter(|(start, end, _)| *start <= pair[0] && pair[1] <= *end);
        let mark = covering.map(|(_, _, mark)| *mark).max().unwrap_or(Mark::None);
        let words = &text[pair[0]..pair[1]];
        // Other quotes inside the chosen one do not cut it: it is one highlight, and its anchor stands once.
        match pieces.last_mut() {
            Some(last) if last.mark == mark => last.text.push_str(words),
            _ => pieces.push(Piece { text: words.to_owned(), mark }),
        }
    }
    pieces
}

fn hidden(why: Hidden) -> &'static str {
    match why {
        Hidden::Invisible => "drawn invisible",
        Hidden::Tiny => "too small to see",
        Hidden::OffPage => "outside the page",
        Hidden::BackgroundColour => "in the colour of the background",
        Hidden::NotDisplayed => "not displayed",
        Hidden::ControlCharacters => "hidden in control characters",
        Hidden::Metadata => "in the file's metadata",
    }
}

fn vouched(exhibit: &Exhibit) -> String {
    use crate::case::exhibit::Authentication as A;
    match &exhibit.auth {
        A::None if exhibit.from.side().is_none() => "handed in by neither side".to_owned(),
        A::None => "nobody vouches for the sender".to_owned(),
        A::LoggedIn => "from the party's own page".to_owned(),
        A::DkimPass { domain } => format!("signed by {domain} (DKIM)"),
        A::FetchedByUs => "fetched by us".to_owned(),
    }
}

fn unreadable(exhibit: &Exhibit) -> Option<String> {
    match &exhibit.state {
        Extraction::Unreadable { reason, .. } => Some(reason.in_words().to_owned()),
        Extraction::Pending => Some("being read".to_owned()),
        Extraction::Text => None,
    }
}
