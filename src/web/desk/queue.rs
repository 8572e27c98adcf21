//! The queue by next deadline.

use crate::app::App;
use crate::case::complaint::Category;
use crate::error::Error;
use crate::store::queue::{self, Cursor, Filter, QueueRow};
use crate::web::case_page::StripRow;
use crate::web::doors::sign_in::{user, who};
use crate::web::error::PageError;
use crate::web::page::{Shell, html, see};
use crate::web::words::{self, When};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use chrono::{DateTime, Utc};

const PAGE_ROWS: u64 = 50;
const STRIP_ROWS: u64 = 20;
/// Saved filters: name in the address, name on the page, stages.
const SAVED: [(&str, &str, &[&str]); 6] = [
    ("", "Open", &[]),
    ("mine", "For a caseworker", &["ready"]),
    ("senior", "Second look", &["second_review", "escalated"]),
    ("waiting", "Waiting for a party", &["awaiting"]),
    ("leaving", "Letters leaving", &["approved"]),
    ("closed", "Closed", &["closed"]),
];

#[derive(Template)]
#[template(path = "pages/queue.html")]
struct QueuePage {
    shell: Shell,
    filters: Vec<(String, &'static str, bool)>,
    categories: Vec<(&'static str, &'static str, bool)>,
    q: String,
    show: &'static str,
    rows: Vec<Row>,
    narrowed: bool,
    next: Option<String>,
}

struct Row {
    number: String,
    title: String,
    who_acts: &'static str,
    stage: &'static str,
    stage_class: &'static str,
    left: String,
    left_class: &'static str,
    due: When,
    amount: String,
    category: &'static str,
    outcome: String,
    parties: String,
}

#[derive(Debug, serde::Deserialize)]
pub struct Asked {
    #[serde(default)]
    q: String,
    #[serde(default)]
    category: String,
    #[serde(default)]
    show: String,
    #[serde(default)]
    after: String,
}

pub async fn page(app: web::Data<App>, request: HttpRequest, asked: web::Query<Asked>) -> Result<HttpResponse, PageError> {
    let user = user(&app, &request).await?;
    let Asked { q, category, show, after } = asked.into_inner();
    let (show, _, stages) = SAVED.into_iter().find(|(name, _, _)| *name == show).unwrap_or(SAVED[0]);
    let category = Category::ALL.into_iter().find(|known| known.as_str() == category);
    let filter = Filter {
        stages: stages.to_vec(),
        category: category.map(|category| category.as_str().to_owned()),
        search: Some(q.clone()).filter(|q| !q.trim().is_empty()),
    };
    let cursor: Option<Cursor> = after.parse().ok();
    let mut found = queue::page(&app.db, &filter, cursor.as_ref(), PAGE_ROWS + 1).await?;
    let more = found.len() as u64 > PAGE_ROWS;
    found.truncate(PAGE_ROWS as usize);
    let chosen = category.map(Category::as_str).unwrap_or_default();
    let next = found.last().filter(|_| more).map(|last| {
        let q: String = url_encoded(&q);
        format!("/queue?show={show}&category={chosen}&q={q}&after={}", last.cursor())
    });
    let now = app.now();
    let page = QueuePage {
        shell: Shell::of(&request, who(&user), "queue"),
        filters: SAVED.into_iter().map(|(name, words, _)| (format!("/queue?show={name}"), words, name == show)).collect(),
        categories: Category::ALL.into_iter().map(|it| (it.as_str(), it.title(), Some(it) == category)).collect(),
        narrowed: !show.is_empty() || category.is_some() || filter.search.is_some(),
        q,
        show,
        rows: found.into_iter().map(|it| row(it, now)).collect(),
        next,
    };
    Ok(html(&page)?)
}

fn url_encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

fn row(found: QueueRow, now: DateTime<Utc>) -> Row {
    let due = found.due_at.unwrap_or(now);
    let (left, left_class) = words::time_left(due, now);
    let category = Category::ALL.into_iter().find(|known| known.as_str() == found.category);
    Row {
        who_acts: words::who_acts(&found.stage),
        stage: words::stage(&found.stage),
        stage_class: words::stage_class(&found.stage),
        left,
        left_class,
        due: When(due),
        amount: found.amount.to_string(),
        category: category.map_or("", Category::title),
        outcome: found.outcome.map(|outcome| outcome.replace('_', " ")).unwrap_or_default(),
        parties: format!("{} / {}", found.consumer, found.merchant),
        number: found.number,
        title: found.title,
    }
}

/// The cases beside the one on screen.
pub async fn strip(app: &App) -> Result<Vec<StripRow>, Error> {
    let now = app.now();
    let rows = queue::page(&app.db, &Filter::default(), None, STRIP_ROWS).await?;
    let rows = rows.into_iter().map(|it| row(it, now));
    Ok(rows
        .map(|it| StripRow {
            number: it.number,
            title: it.title,
            who_acts: it.who_acts,
            amount: it.amount,
            left: it.left,
            left_class: it.left_class,
        })
        .collect())
}

#[derive(Debug, serde::Deserialize)]
pub struct After {
    #[serde(default)]
    after: String,
}

/// The case with the next deadline that waits for a caseworker, after the one just left; from the front once more at the end.
pub async fn next(app: web::Data<App>, request: HttpRequest, query: web::Query<After>) -> Result<HttpResponse, PageError> {
    user(&app, &request).await?;
    let filter = Filter { stages: vec!["ready", "second_review"], ..Filter::default() };
    let here = match crate::store::cases::by_number(&app.db, &query.after).await {
        Ok(case) => queue::cursor(&app.db, case.id).await?,
        Err(_) => None,
    };
    let mut found = queue::page(&app.db, &filter, here.as_ref(), 1).await?;
    if found.is_empty() {
        found = queue::page(&app.db, &filter, None, 1).await?;
    }
    Ok(match found.first() {
        Some(row) if row.number != query.after => see(&format!("/cases/{}", row.number)),
        _ => see("/queue"),
    })
}
