//! Open cases by the day that counts, and the way from one case to the next.

use super::SignedIn;
use super::waiting::{self, Waiting};
use crate::app::App;
use crate::case::complaint::Category;
use crate::case::{Money, Outcome, Side};
use crate::store::queue::{self, Amounts, Cursor, Filter, QueueRow};
use crate::store::{cases, filters};
use crate::web::case_page::{Due, StripRow};
use crate::web::error::PageError;
use crate::web::page::{self, Shell};
use crate::web::words::{self, When};
use actix_web::http::StatusCode;
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

/// Who has to act: the address' word, what it is called, the stages, and the side that is waited for.
const WHO: [(&str, &str, &[&str], Option<Side>); 6] = [
    ("caseworker", "Caseworker", &["ready", "undelivered"], None),
    ("second_reviewer", "Second reviewer", &["second_review"], None),
    ("supervisor", "Supervisor", &["escalated"], None),
    ("consumer", "Consumer", &["awaiting"], Some(Side::Consumer)),
    ("merchant", "Merchant", &["awaiting"], Some(Side::Merchant)),
    ("evenhand", "Evenhand, by itself", &["reading", "approved"], None),
];

/// What is shown, as the address says it.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct Asked {
    state: String,
    category: String,
    who: String,
    least: String,
    most: String,
    currency: String,
    q: String,
    after: String,
}

impl Asked {
    /// As it is kept and compared: what is empty or not known left out.
    fn known(&self) -> Asked {
        let one_of = |known: bool, word: &str| if known { word.to_owned() } else { String::new() };
        let amounts = [&self.least, &self.most].iter().any(|typed| !typed.trim().is_empty());
        Asked {
            state: one_of(VIEWS.iter().any(|(name, ..)| *name == self.state), &self.state),
            category: one_of(self.category.parse::<Category>().is_ok(), &self.category),
            who: one_of(WHO.iter().any(|(name, ..)| *name == self.who), &self.who),
            least: self.least.trim().to_owned(),
            most: self.most.trim().to_owned(),
            currency: one_of(amounts, &self.currency.trim().to_uppercase()),
            q: self.q.trim().to_owned(),
            after: self.after.clone(),
        }
    }

    fn fields(&self) -> [(&'static str, &str); 7] {
        let Asked { state, category, who, least, most, currency, q, after: _ } = self;
        [
            ("state", state),
            ("category", category),
            ("who", who),
            ("least", least),
            ("most", most),
            ("currency", currency),
            ("q", q),
        ]
    }

    /// The address without the place in the queue.
    pub fn query(&self) -> String {
        let known = self.known();
        let parts = known.fields().into_iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| {
            let value = askama::filters::urlencode_strict(value).map(|it| it.to_string()).unwrap_or_default();
            format!("{name}={value}")
        });
        parts.collect::<Vec<_>>().join("&")
    }

    fn href(&self, after: Option<&Cursor>) -> String {
        let query = self.query();
        match after {
            Some(after) => format!("/queue?{query}{}after={after}", if query.is_empty() { "" } else { "&" }),
            None if query.is_empty() => "/queue".to_owned(),
            None => format!("/queue?{query}"),
        }
    }

    /// `None`: no case can fit, since nobody has to act so in this state. An amount that cannot be read is told, and shown
    /// without.
    fn filter(&self) -> (Option<Filter>, Option<String>) {
        let (_, _, of_state) = VIEWS.into_iter().find(|(name, ..)| *name == self.state).unwrap_or(VIEWS[0]);
        let who = WHO.into_iter().find(|(name, ..)| *name == self.who);
        let stages: Vec<&'static str> = match who {
            None => of_state.to_vec(),
            Some((_, _, of_who, _)) => of_who.iter().copied().filter(|it| of_state.is_empty() || of_state.contains(it)).collect(),
        };
        let (amounts, wrong) = match self.amounts() {
            Ok(amounts) => (amounts, None),
            Err(wrong) => (None, Some(wrong)),
        };
        let nobody = who.is_some() && stages.is_empty();
        let filter = Filter {
            stages,
            category: Some(self.category.clone()).filter(|it| !it.is_empty()),
            waits_for: who.and_then(|(.., side)| side),
            amounts,
            search: Some(self.q.clone()).filter(|it| !it.is_empty()),
        };
        ((!nobody).then_some(filter), wrong)
    }

    fn amounts(&self) -> Result<Option<Amounts>, String> {
        if self.least.is_empty() && self.most.is_empty() {
            return Ok(None);
        }
        if self.currency.is_empty() {
            return Err("Say in which currency the amounts are: EUR, for example.".to_owned());
        }
        let currency = Money::currency_of(&self.currency).map_err(|error| format!("{error}."))?;
        let minor = |typed: &str| match typed {
            "" => Ok(None),
            typed => {
                Money::parse(&typed.replace(',', "."), currency).map(|it| Some(it.minor())).map_err(|error| format!("{error}."))
            }
        };
        Ok(Some(Amounts { currency, least_minor: minor(&self.least)?, most_minor: minor(&self.most)? }))
    }
}

/// Why a view could not be kept under the name that was typed.
pub struct Trouble {
    pub name: String,
    pub why: String,
}

#[derive(Template)]
#[template(path = "pages/queue.html")]
struct QueuePage {
    shell: Shell,
    views: Vec<View>,
    saved: Vec<View>,
    /// The kept view that is shown: its id and name.
    current: Option<(String, String)>,
    asked: Asked,
    categories: Vec<Choice>,
    who: Vec<Choice>,
    /// An amount that cannot be read.
    wrong: Option<String>,
    trouble: Option<Trouble>,
    filtered: bool,
    rows: Vec<Row>,
    /// Cases with mail or files that wait for somebody, and whether there are more.
    waiting: Vec<Waiting>,
    more_waiting: bool,
    older: Option<String>,
    paged: bool,
    first: String,
}

impl QueuePage {
    /// What the field for a name holds.
    fn name(&self) -> &str {
        let current = self.current.as_ref().map_or("", |(_, name)| name);
        self.trouble.as_ref().map_or(current, |trouble| &trouble.name)
    }

    /// The view that a form stands under, field by field.
    fn fields(&self) -> [(&'static str, &str); 7] {
        self.asked.fields()
    }

    /// By more than words and reason.
    fn narrowed(&self) -> bool {
        let Asked { who, least, most, .. } = &self.asked;
        [who, least, most].into_iter().any(|it| !it.is_empty())
    }

    fn may_save(&self) -> bool {
        self.current.is_none() && !self.asked.query().is_empty() && self.wrong.is_none()
    }
}

struct View {
    href: String,
    name: String,
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

/// The queue as the address asks for it.
pub async fn page(request: HttpRequest, app: Data<App>, me: SignedIn, asked: Query<Asked>) -> Result<HttpResponse, PageError> {
    view(&request, &app, &me, &asked, None).await
}

/// The queue, and what was wrong with a form on it.
pub async fn view(
    request: &HttpRequest,
    app: &App,
    me: &SignedIn,
    asked: &Asked,
    trouble: Option<Trouble>,
) -> Result<HttpResponse, PageError> {
    let asked = asked.known();
    let after: Option<Cursor> = asked.after.parse().ok();
    let (filter, wrong) = asked.filter();
    // One more than is shown says whether there is more.
    let mut found = match &filter {
        Some(filter) => queue::page(&app.db, filter, after.as_ref(), PAGE + 1).await?,
        None => Vec::new(),
    };
    let more = found.len() as u64 > PAGE;
    found.truncate(PAGE as usize);
    let query = asked.query();
    let kept = filters::of(&app.db, me.user.id).await?;
    let current = kept.iter().find(|it| it.query == query).map(|it| (it.id.to_string(), it.name.clone()));
    let now = app.now();
    let tab = |name: &str| Asked { state: name.to_owned(), ..asked.clone() }.href(None);
    let status = if trouble.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let (waiting, more_waiting) = waiting::chips(app).await?;
    let view = QueuePage {
        waiting,
        more_waiting,
        shell: me.shell(request),
        views: VIEWS
            .into_iter()
            .map(|(name, words, _)| View {
                href: tab(name),
                name: words.to_owned(),
                here: name == asked.state && current.is_none(),
            })
            .collect(),
        saved: kept
            .into_iter()
            .map(|it| View { href: format!("/queue?{}", it.query), here: it.query == query, name: it.name })
            .collect(),
        current,
        categories: Category::ALL
            .into_iter()
            .map(|it| Choice { value: it.as_str(), name: it.title(), here: it.as_str() == asked.category })
            .collect(),
        who: WHO.into_iter().map(|(value, name, ..)| Choice { value, name, here: value == asked.who }).collect(),
        wrong,
        trouble,
        filtered: !query.is_empty() || after.is_some(),
        older: found.last().filter(|_| more).map(|last| asked.href(Some(&last.cursor()))),
        rows: found.into_iter().map(|row| shown(app, row, now)).collect(),
        paged: after.is_some(),
        first: asked.href(None),
        asked,
    };
    Ok(page::html_as(status, &view)?)
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
