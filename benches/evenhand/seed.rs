//! A queue of many cases: rows of the product's own shape, made from the project's bundles, written in bulk into the schema
//! as it was first; the product itself then brings it up to date.

use crate::support;
use chrono::{DateTime, TimeDelta, Utc};
use evenhand::case::{Case, CaseId, Side, Stage};
use evenhand::commands::admin::import_one;
use evenhand::config::Config;
use evenhand::intake::bundle;
use evenhand::outside::clock::Clock;
use evenhand::store::cases;
use migrations::MigratorTrait;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{RngExt, SeedableRng};
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, Statement, TransactionTrait, Value};
use uuid::Uuid;

/// Rows of one INSERT.
const AT_ONCE: usize = 500;
/// Beside the open cases, this share of closed ones.
const CLOSED_SHARE: usize = 10;

pub const MERCHANT_OF_MANY: &str = "Northwind Outfitters";
/// Every 80th case, all at the far end of the queue.
pub const MERCHANT_OF_THE_END: &str = "Lanterna";

const TITLES: [&str; 12] = [
    "Parcel marked as delivered, never seen",
    "Refund missing after the return",
    "Charged twice for one order",
    "Jacket in the wrong size",
    "Parcel came open and half empty",
    "Subscription renewed after the cancellation",
    "Screen dark after two days",
    "Part of the order never sent",
    "Delivered to a neighbour nobody knows",
    "Charge that nobody in the house made",
    "Refund smaller than agreed",
    "Tent with a torn seam",
];
const SYLLABLES: [&str; 24] = [
    "ba", "ben", "cor", "da", "el", "fen", "gar", "hol", "in", "jan", "kel", "lo", "mar", "ni", "or", "pel", "qui", "ros", "sa",
    "ter", "ul", "vin", "wes", "zi",
];

/// A word made of syllables: 24² short ones, 24³ longer ones.
pub fn word(rng: &mut StdRng, syllables: usize) -> String {
    let made: String = (0..syllables).map(|_| *SYLLABLES.choose(rng).expect("syllables")).collect();
    let mut chars = made.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

pub fn start() -> DateTime<Utc> {
    "2026-06-01T08:00:00Z".parse().expect("a time")
}

/// How long the queue is, in time.
pub const SPAN: TimeDelta = TimeDelta::days(60);

/// Writes `open` open cases and a tenth as many closed ones.
pub async fn fill(conn: &DatabaseConnection, open: usize) {
    migrations::Migrator::up(conn, Some(1)).await.expect("the first schema");
    let templates = templates().await;
    let mut rng = StdRng::seed_from_u64(7);
    let total = open + open / CLOSED_SHARE;
    let mut n = 0;
    while n < total {
        let tx = conn.begin().await.expect("a transaction");
        for _ in 0..20 {
            let some: Vec<Vec<Value>> = (n..total.min(n + AT_ONCE)).map(|n| row(&mut rng, &templates, n)).collect();
            n += some.len();
            if !some.is_empty() {
                insert(&tx, some).await;
            }
        }
        tx.commit().await.expect("committed");
    }
}

/// The project's bundles as the product opens them.
async fn templates() -> Vec<Case> {
    let folder = tempfile::tempdir().expect("a folder");
    let mut config = Config::load(Some(&support::root().join("config.toml"))).expect("the settings");
    config.data_dir = folder.path().to_owned();
    config.database_url = String::new();
    let app = evenhand::app::App::build(config, Clock::fixed(start())).await.expect("an application");
    let mut out = Vec::new();
    for story in support::stories() {
        let (case, _) = import_one(&app, bundle::read(&story).expect("a bundle")).await.expect("imported");
        out.push(cases::load(&app.db, case.id).await.expect("the case"));
    }
    out
}

fn row(rng: &mut StdRng, templates: &[Case], n: usize) -> Vec<Value> {
    let mut case = templates[n % templates.len()].clone();
    let late = n.is_multiple_of(80);
    let due = start() + if late { SPAN } else { TimeDelta::zero() } + SPAN * rng.random_range(0..10_000) / 10_000;
    let opened = start() + TimeDelta::milliseconds(n as i64);
    case.id = CaseId(Uuid::from_u128((opened.timestamp_millis() as u128) << 80 | 7 << 76 | 2 << 62 | n as u128));
    case.number = format!("D-2026-{:06}", n + 1);
    case.complaint.title = format!("{} ({})", TITLES.choose(rng).expect("titles"), word(rng, 2).to_lowercase());
    case.complaint.consumer.name = format!("{} {}", word(rng, 2), word(rng, 3));
    case.complaint.merchant.name = match n % 10 {
        _ if late => MERCHANT_OF_THE_END.to_owned(),
        1 => MERCHANT_OF_MANY.to_owned(),
        _ => format!("{} {}", word(rng, 3), ["Trading", "Shop", "Direct", "& Sons"].choose(rng).expect("ends")),
    };
    case.due_at = Some(due);
    case.stage = match (n % (CLOSED_SHARE + 1) == CLOSED_SHARE, rng.random_range(0..100)) {
        (true, _) => Stage::Closed { at: due },
        (_, 0..25) => Stage::Ready,
        (_, 25..35) => Stage::Reading,
        (_, 35..75) => Stage::Awaiting { side: Side::Merchant, until: due },
        (_, 75..80) => Stage::SecondReview,
        (_, 80..82) => Stage::Escalated,
        _ => Stage::Approved { send_after: due },
    };
    let complaint = &case.complaint;
    vec![
        case.id.0.into(),
        case.number.clone().into(),
        case.version.into(),
        Value::from(None::<String>),
        case.stage.as_str().into(),
        complaint.category.as_str().into(),
        complaint.title.clone().into(),
        complaint.consumer.name.clone().into(),
        complaint.merchant.name.clone().into(),
        complaint.claim.amount.minor().into(),
        complaint.claim.amount.currency().code().into(),
        Value::from(None::<String>),
        due.timestamp_micros().into(),
        case.updated_at.timestamp_micros().into(),
        serde_json::to_string(&case).expect("a row").into(),
    ]
}

async fn insert(conn: &impl ConnectionTrait, rows: Vec<Vec<Value>>) {
    let numbered = conn.get_database_backend() == DbBackend::Postgres;
    let width = rows[0].len();
    let place = |n: usize| if numbered { format!("${}", n + 1) } else { "?".to_owned() };
    let one = |row: usize| format!("({})", (0..width).map(|column| place(row * width + column)).collect::<Vec<_>>().join(", "));
    let text = format!(
        "INSERT INTO cases (id, number, version, submission_key, stage, category, title, consumer, merchant, amount_minor, \
         currency, outcome, due_us, updated_us, body) VALUES {}",
        (0..rows.len()).map(one).collect::<Vec<_>>().join(", ")
    );
    let insert = Statement::from_sql_and_values(conn.get_database_backend(), text, rows.concat());
    conn.execute_raw(insert).await.expect("inserted");
}
