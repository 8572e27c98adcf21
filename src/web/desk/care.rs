//! How carefully people decide, for supervisors: overrides beside the team's, and what looks and checks came to.

use super::SignedIn;
use crate::app::App;
use crate::case::care::{Alarm, Beside, Count, ENOUGH, USUAL_PERCENT};
use crate::error::Error;
use crate::web::error::PageError;
use crate::web::page::{self, Shell};
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

#[derive(Template)]
#[template(path = "pages/care.html")]
struct CarePage {
    shell: Shell,
    newest: u32,
    enough: i64,
    usual: (i64, i64),
    /// The team as a whole overrides unusually rarely or often.
    unusual: bool,
    team: String,
    blind_first: u8,
    seeded: u8,
    rows: Vec<Row>,
}

struct Row {
    name: String,
    decided: String,
    band: String,
    alarm: &'static str,
    blind: String,
    second: String,
    checks: String,
}

pub async fn page(request: HttpRequest, app: Data<App>, me: SignedIn) -> Result<HttpResponse, PageError> {
    if !me.reviewer().is_senior() {
        return Err(Error::Forbidden.into());
    }
    let report = app.care().await?;
    let review = &app.config.review;
    let view = CarePage {
        shell: me.shell_at(&request, "care"),
        newest: review.care_newest,
        enough: ENOUGH,
        usual: USUAL_PERCENT,
        unusual: report.usual() == Some(false),
        team: share(report.team),
        blind_first: review.blind_first_percent,
        seeded: review.seeded_percent,
        rows: report.people.iter().map(row).collect(),
    };
    Ok(page::html(&view)?)
}

fn row(one: &Beside) -> Row {
    Row {
        name: one.tally.name.clone(),
        decided: share(one.tally.decided),
        band: one
            .band
            .map_or_else(|| "too few to say".to_owned(), |(low, high)| format!("{} to {}", percent(low), percent(high))),
        alarm: match one.alarm {
            None => "",
            Some(Alarm::FewOverrides) => "overrides much less often than the team",
            Some(Alarm::ManyOverrides) => "overrides much more often than the team",
        },
        blind: share(one.tally.blind),
        second: share(one.tally.second),
        checks: share(one.tally.checks),
    }
}

/// `14 of 200, 7.0 %`
fn share(count: Count) -> String {
    count.permille().map_or_else(|| "none yet".to_owned(), |share| format!("{} of {}, {}", count.hits, count.of, percent(share)))
}

fn percent(permille: i64) -> String {
    format!("{}.{} %", permille / 10, permille % 10)
}
