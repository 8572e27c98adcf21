//! Open cases by the day that counts, and the way from one case to the next.

use super::SignedIn;
use crate::app::App;
use crate::case::Outcome;
use crate::case::complaint::Category;
use crate::store::cases;
use crate::store::queue::{self, Cursor, Filter, QueueRow};
use crate::web::case_page::{Due, StripRow};
use crate::web::error::PageError;
use crate::web::page::{self, Shell};
use crate::web::words::{self, When};
use actix_web::web::{Data, Query};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use chrono::{DateTime, Utc};

const PAGE: u64 = 50;
const STRIP: u64 = 12;

/// Views: the address' word, what it is called, the stages it shows.
const VIEWS: [(&str, &str, &[&str]); 8] = [
    ("", "All open", &[]),
    ("ready", "To decide", &["ready"]),
    ("second_review", "Second review", &["second_review"]),
    ("escalated", "Escalated", &["escalated"]),
    ("awaiting", "Waiting for a party", &["awaiting", "reading"]),
    ("approved", "Approved", &["approved"]),
    ("undelivered", "Did not arrive", &["undelivered"]),
    ("closed", "Closed", &["closed"]),
];

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct Asked {
    state: String,
    category: String,
    q: String,
    after: String,
}

#[derive(Template)]
#[template(path = "pages/queue.html")]
struct QueuePage {
    shell: Shell,
    views: Vec<View>,
    state: &'static str,
    search: String,
    categories: Vec<Choice>,
    filtered: bool,
    rows: Vec<Row>,
    older: Option<String>,
    paged: bool,
    first: String,
}

struct View {
    href: String,
    name: &'static str,
    here: bool,
}

struct Choice {
    value: &'static str,
    name: &'static str,
    here: bool,
}

struct Row {
    number: String,
    title: String,
    parties: String,
    due: Option<Due>,
    who_acts: &'static str,
    amount: String,
    category: &'static str,
    stage: &'static str,
    stage_class: &'static str,
    outcome: &'static str,
}

pub async fn page(request: HttpRequest, app: Data<App>, me: SignedIn, asked: Query<Asked>) -> Result<HttpResponse, PageError> {
    let (state, _, stages) = VIEWS.into_iter().find(|(name, ..)| *name == asked.state).unwrap_or(VIEWS[0]);
    let category: Option<Category> = asked.category.parse().ok();
    let category_name = category.map_or("", Category::as_str);
    let search = asked.q.trim().to_owned();
    let filter = Filter {
        stages: stages.to_vec(),
        category: category.map(|it| it.as_str().to_owned()),
        search: (!search.is_empty()).then(|| search.clone()),
    };
    let after: Option<Cursor> = asked.after.parse().ok();
    // One more than is shown says whether there is more.
    let mut found = queue::page(&app.db, &filter, after.as_ref(), PAGE + 1).await?;
    let more = found.len() as u64 > PAGE;
    found.truncate(PAGE as usize);
    let older = found.last().filter(|_| more).map(|last| address(state, category_name, &search, Some(&last.cursor())));
    let now = app.now();
    let view = QueuePage {
        shell: me.shell(&request),
        views: VIEWS
            .into_iter()
            .map(|(name, words, _)| View { href: address(name, category_name, &search, None), name: words, here: name == state })
            .collect(),
        state,
        categories: Category::ALL
            .into_iter()
            .map(|it| Choice { value: it.as_str(), name: it.title(), here: Some(it) == category })
            .collect(),
        filtered: !state.is_empty() || category.is_some() || !search.is_empty() || after.is_some(),
        rows: found.into_iter().map(|row| shown(&app, row, now)).collect(),
        older,
        paged: after.is_some(),
        first: address(state, category_name, &search, None),
        search,
    };
    Ok(page::html(&view)?)
}

fn address(state: &str, category: &str, search: &str, after: Option<&Cursor>) -> String {
    let after = after.map(Cursor::to_string).unwrap_or_default();
    let parts = [("state", state), ("category", category), ("q", search), ("after", &after)];
    let parts = parts.into_iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| {
        let value = askama::filters::urlencode_strict(value).map(|it| it.to_string()).unwrap_or_default();
        format!("{name}={value}")
    });
    let query = parts.collect::<Vec<_>>().join("&");
    if query.is_empty() { "/queue".to_owned() } else { format!("/queue?{query}") }
}

fn due(row: &QueueRow, now: DateTime<Utc>) -> Option<Due> {
    row.due_at.map(|due| {
        let (left, class) = words::time_left(due, now);
        Due { when: When(due), left, class: words::if_ours(&row.stage, class) }
    })
}

fn shown(app: &App, row: QueueRow, now: DateTime<Utc>) -> Row {
    let outcome: Option<Outcome> = row.outcome.as_deref().and_then(|name| name.parse().ok());
    let kept = app.kept_from_lists(row.id, row.stage.as_str());
    Row {
        due: due(&row, now).filter(|_| row.stage.as_str() != "closed"),
        who_acts: words::who_acts(&row.stage),
        amount: row.amount.to_string(),
        category: row.category.parse().map_or("", Category::title),
        stage: words::stage(&row.stage),
        stage_class: words::stage_class(&row.stage),
        outcome: if kept { "not shown yet" } else { outcome.map_or("", words::outcome) },
        parties: format!("{} v {}", row.consumer, row.merchant),
        number: row.number,
        title: row.title,
    }
}

/// What waits for a person: the list beside an open case, and the order of "next".
const WAITING: [&str; 3] = ["ready", "second_review", "escalated"];

/// The cases beside an open one.
pub async fn strip(app: &App) -> Result<Vec<StripRow>, PageError> {
    let waiting = Filter { stages: WAITING.to_vec(), ..Filter::default() };
    let rows = queue::page(&app.db, &waiting, None, STRIP).await?;
    let now = app.now();
    let shown = rows.into_iter().map(|row| {
        let (left, left_class) = row.due_at.map(|due| words::time_left(due, now)).unwrap_or_default();
        StripRow {
            who_acts: words::who_acts(&row.stage),
            amount: row.amount.to_string(),
            number: row.number,
            title: row.title,
            left,
            left_class,
        }
    });
    Ok(shown.collect())
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct After {
    after: String,
}

/// The next case that waits for a person, by deadline; after the last one, the first.
pub async fn next(app: Data<App>, _me: SignedIn, asked: Query<After>) -> Result<HttpResponse, PageError> {
    let filter = Filter { stages: WAITING.to_vec(), ..Filter::default() };
    let cursor = match cases::by_number(&app.db, &asked.after).await {
        Ok(case) => queue::cursor(&app.db, case.id).await?,
        Err(_) => None,
    };
    let mut rows = queue::page(&app.db, &filter, cursor.as_ref(), 1).await?;
    if rows.is_empty() && cursor.is_some() {
        rows = queue::page(&app.db, &filter, None, 1).await?;
    }
    let to = rows.first().filter(|row| row.number != asked.after).map(|row| format!("/cases/{}", row.number));
    Ok(page::see(to.as_deref().unwrap_or("/queue")))
}
