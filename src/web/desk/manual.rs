//! The manual as its owners and readers see it: prose out of the rule files, decision tables, examples, numbers, search.

use super::SignedIn;
use crate::app::App;
use crate::case::Outcome;
use crate::error::Error;
use crate::rules::{ChapterText, ElementText, ExampleText, OutcomeText, ParameterText, RuleBook, Said, WatchText};
use crate::web::error::PageError;
use crate::web::page::{self, Shell};
use crate::web::words;
use actix_web::web::{Data, Path, Query};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use std::sync::Arc;

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct Asked {
    /// Words to look for.
    q: String,
    /// A version by its hash; empty: the one in force.
    book: String,
}

/// Which version a page shows, and how its links keep to it.
pub struct Edition {
    pub hash: String,
    pub in_force: bool,
}

impl Edition {
    pub fn short(&self) -> &str {
        self.hash.get(..12).unwrap_or(&self.hash)
    }

    /// For the end of an address.
    pub fn query(&self) -> String {
        if self.in_force { String::new() } else { format!("?book={}", self.hash) }
    }
}

async fn edition(app: &App, asked: &str) -> Result<(Arc<RuleBook>, Edition), PageError> {
    let active = app.active_book().await?;
    if asked.is_empty() || asked == active.hash {
        let hash = active.hash.clone();
        return Ok((active, Edition { hash, in_force: true }));
    }
    if crate::store::books::files(&app.db, asked).await?.is_none() {
        return Err(Error::NotFound.into());
    }
    Ok((app.book(asked).await?, Edition { hash: asked.to_owned(), in_force: false }))
}

#[derive(Template)]
#[template(path = "pages/manual/index.html")]
struct IndexPage {
    shell: Shell,
    edition: Edition,
    search: String,
    chapters: Arc<Vec<ChapterText>>,
    missing: Vec<&'static str>,
    found: Vec<Found>,
}

impl IndexPage {
    fn failing(&self, chapter: &ChapterText) -> usize {
        chapter.examples.iter().filter(|example| !example.passes()).count()
    }
}

/// Something the search met.
struct Found {
    href: String,
    what: String,
    text: String,
}

pub async fn index(request: HttpRequest, app: Data<App>, me: SignedIn, asked: Query<Asked>) -> Result<HttpResponse, PageError> {
    let (book, edition) = edition(&app, &asked.book).await?;
    let chapters = app.manual(&book);
    let search = asked.q.trim().to_owned();
    let found = if search.is_empty() { Vec::new() } else { found(&book, &chapters, &edition, &search) };
    let missing =
        crate::case::complaint::Category::ALL.into_iter().filter(|it| !book.encodes(*it)).map(|it| it.title()).collect();
    let view = IndexPage { shell: me.shell_at(&request, "manual"), edition, search, chapters, missing, found };
    Ok(page::html(&view)?)
}

fn found(book: &RuleBook, chapters: &[ChapterText], edition: &Edition, search: &str) -> Vec<Found> {
    let words: Vec<String> = search.to_lowercase().split_whitespace().map(str::to_owned).collect();
    let fits = |text: &str| {
        let text = text.to_lowercase();
        words.iter().all(|word| text.contains(word))
    };
    let mut out = Vec::new();
    let mut meet = |href: String, what: String, text: &str| {
        if fits(&format!("{what} {text}")) {
            out.push(Found { href, what, text: text.to_owned() });
        }
    };
    let query = edition.query();
    for ChapterText { slug, title, elements, outcomes, watches, .. } in chapters {
        let at = |anchor: &str| format!("/manual/chapters/{slug}{query}#{anchor}");
        for OutcomeText { id, clause, because, outcome, .. } in outcomes {
            let text = format!("{}, because {because}", words::outcome(*outcome));
            meet(at(&format!("rule-{id}")), format!("{title}: clause {clause}{}", other_id(id, clause)), &text);
        }
        for ElementText { id, says, clause, .. } in elements {
            let clause = clause.as_deref().map(|clause| format!(" ({clause})")).unwrap_or_default();
            meet(at(&format!("element-{id}")), format!("{title}: to be shown{clause}"), says);
        }
        for WatchText { id, lead, when, .. } in watches {
            meet(at(id), title.clone(), &format!("{lead} {}", when.sentence()));
        }
    }
    for ParameterText { name, says, .. } in book.parameters() {
        meet(format!("/manual/numbers{query}#{name}"), format!("Number {}", name.replace('_', " ")), &says);
    }
    out
}

fn other_id(id: &str, clause: &str) -> String {
    if id == clause { String::new() } else { format!(" ({id})") }
}

#[derive(Template)]
#[template(path = "pages/manual/chapter.html")]
struct ChapterPage {
    shell: Shell,
    edition: Edition,
    chapter: ChapterText,
}

impl ChapterPage {
    fn outcome(&self, outcome: &Outcome) -> &'static str {
        words::outcome(*outcome)
    }

    /// The examples that end in this clause.
    fn examples(&self, clause: &str) -> Vec<&ExampleText> {
        self.chapter.examples.iter().filter(|example| example.clause.as_deref() == Some(clause)).collect()
    }

    /// Those that end in no clause: more evidence is asked for, or a question stays open.
    fn open_examples(&self) -> Vec<&ExampleText> {
        self.chapter.examples.iter().filter(|example| example.clause.is_none()).collect()
    }

    /// The first rule of a clause carries the clause's own address.
    fn first(&self, n: &usize) -> bool {
        let outcomes = &self.chapter.outcomes;
        !outcomes[..*n].iter().any(|other| other.clause == outcomes[*n].clause)
    }

    fn said(&self, said: &Said) -> String {
        said_html(said)
    }
}

/// Nested lists where parts must all or partly hold.
fn said_html(said: &Said) -> String {
    let list = |head: &str, parts: &[Said]| {
        let items: String = parts.iter().map(|part| format!("<li>{}</li>", said_html(part))).collect();
        format!("{head}<ul>{items}</ul>")
    };
    match said {
        Said::Line(line) => escaped(line),
        Said::All(parts) => list("all of these:", parts),
        Said::Any(parts) => list("any of these:", parts),
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
    out
}

pub async fn chapter(
    request: HttpRequest,
    app: Data<App>,
    me: SignedIn,
    slug: Path<String>,
    asked: Query<Asked>,
) -> Result<HttpResponse, PageError> {
    let (book, edition) = edition(&app, &asked.book).await?;
    let chapter = app.manual(&book).iter().find(|chapter| chapter.slug == *slug).cloned().ok_or(Error::NotFound)?;
    Ok(page::html(&ChapterPage { shell: me.shell_at(&request, "manual"), edition, chapter })?)
}

/// The stable address of a clause, which rulings point to.
pub async fn clause(app: Data<App>, _me: SignedIn, clause: Path<String>, asked: Query<Asked>) -> Result<HttpResponse, PageError> {
    let (book, edition) = edition(&app, &asked.book).await?;
    let slug = book.chapter_of(&clause).ok_or(Error::NotFound)?;
    Ok(page::see(&format!("/manual/chapters/{slug}{}#clause-{clause}", edition.query())))
}

#[derive(Template)]
#[template(path = "pages/manual/numbers.html")]
struct NumbersPage {
    shell: Shell,
    edition: Edition,
    numbers: Vec<ParameterText>,
}

pub async fn numbers(request: HttpRequest, app: Data<App>, me: SignedIn, asked: Query<Asked>) -> Result<HttpResponse, PageError> {
    let (book, edition) = edition(&app, &asked.book).await?;
    Ok(page::html(&NumbersPage { shell: me.shell_at(&request, "manual"), edition, numbers: book.parameters() })?)
}

#[derive(Template)]
#[template(path = "pages/manual/gaps.html")]
struct GapsPage {
    shell: Shell,
    days: u64,
    gaps: crate::policy::Gaps,
    questions: std::collections::BTreeMap<String, String>,
}

impl GapsPage {
    fn question<'a>(&'a self, fact: &'a str) -> &'a str {
        self.questions.get(fact).map_or(fact, String::as_str)
    }
}

pub async fn gaps(request: HttpRequest, app: Data<App>, me: SignedIn) -> Result<HttpResponse, PageError> {
    let gaps = crate::policy::gaps(&app).await?;
    let book = app.active_book().await?;
    let asked = gaps.cannot_tell.iter().filter_map(|gap| Some((gap.what.clone(), book.fact(&gap.what)?.question.clone())));
    let questions = asked.collect();
    Ok(page::html(&GapsPage { shell: me.shell_at(&request, "manual"), days: crate::policy::GAP_DAYS, gaps, questions })?)
}
