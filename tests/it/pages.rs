//! A small server that shows the case page of walked bundles: the product's own templates, routes and headers, no store.

use actix_web::middleware::from_fn;
use actix_web::{App, HttpResponse, HttpServer, web};
use askama::Template;
use evenhand::case::{Case, Role, Stage};
use evenhand::evidence::{Options, Reader};
use evenhand::review::Reviewer;
use evenhand::review::blockers::blockers;
use evenhand::rules::RuleBook;
use evenhand::walk::{self, Walked};
use evenhand::web::case_page::{self, Answering, CasePage, Chosen, StripRow};
use evenhand::web::page::Shell;
use evenhand::web::{routes, security};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use uuid::Uuid;

pub struct Pages {
    pub address: String,
    shown: Arc<Vec<(String, Walked)>>,
}

impl Pages {
    pub fn walked(&self, n: usize) -> &Walked {
        &self.shown[n].1
    }
}

/// Walks the bundles and shows them under `/cases/<folder>` until the test's runtime ends.
pub fn serve(slugs: &[&str]) -> Pages {
    let reader = Reader::new(env!("CARGO_BIN_EXE_evenhand"), Options::default());
    let book = RuleBook::shipped().unwrap_or_else(|faults| panic!("{faults}"));
    let walk = |slug: &&str| ((*slug).to_owned(), walk::folder(&book, &folder(slug), &reader).expect("a bundle"));
    let shown: Arc<Vec<(String, Walked)>> = Arc::new(slugs.iter().map(walk).collect());
    let data = web::Data::from(Arc::clone(&shown));
    let server = HttpServer::new(move || {
        App::new()
            .wrap(from_fn(security::guard))
            .app_data(data.clone())
            .route("/cases/{slug}", web::get().to(page))
            .route("/cases/{slug}/exhibits/{number}/picture", web::get().to(picture))
            // The real pages need a store; the two above stand before them.
            .configure(routes)
    });
    let server = server.workers(1).disable_signals().bind(("127.0.0.1", 0)).expect("a port");
    let address = format!("http://{}", server.addrs()[0]);
    actix_web::rt::spawn(server.run());
    Pages { address, shown }
}

fn folder(slug: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/cases").join(slug)
}

#[derive(serde::Deserialize)]
struct Asked {
    cite: Option<String>,
    show: Option<u32>,
    answer: Option<String>,
    tab: Option<String>,
    act: Option<String>,
}

type Shown = web::Data<Vec<(String, Walked)>>;

async fn page(shown: Shown, slug: web::Path<String>, asked: web::Query<Asked>) -> HttpResponse {
    let Some((slug, walked)) = shown.iter().find(|(name, _)| *name == *slug) else { return HttpResponse::NotFound().finish() };
    let strip = shown.iter().map(|(name, walked)| StripRow {
        number: name.clone(),
        title: walked.dossier.complaint.title.clone(),
        who_acts: "Caseworker",
        amount: walked.dossier.complaint.claim.amount.to_string(),
        left: "3 days left".to_owned(),
        left_class: "warn",
    });
    let html = case(slug, walked, &asked, strip.collect()).render().expect("a page");
    HttpResponse::Ok().content_type("text/html; charset=utf-8").body(html)
}

async fn picture(shown: Shown, path: web::Path<(String, u32)>) -> HttpResponse {
    let (slug, number) = path.into_inner();
    let exhibit =
        shown.iter().find(|(name, _)| *name == slug).and_then(|(_, walked)| walked.dossier.exhibits.get(number as usize));
    let bytes = exhibit.and_then(|exhibit| std::fs::read(folder(&slug).join(&exhibit.file)).ok());
    bytes.map_or_else(|| HttpResponse::NotFound().finish(), |bytes| HttpResponse::Ok().body(bytes))
}

fn case(slug: &str, walked: &Walked, asked: &Asked, strip: Vec<StripRow>) -> CasePage {
    let Walked { draft, dossier, .. } = walked;
    let case = Case {
        id: Uuid::from_u128(1).into(),
        number: slug.to_owned(),
        version: 7,
        stage: Stage::Ready,
        complaint: dossier.complaint.clone(),
        rule_book: draft.rule_book.clone(),
        draft: Some(Uuid::from_u128(2).into()),
        approval: None,
        first_approver: None,
        links: evenhand::case::Links::default(),
        due_at: Some(dossier.now + chrono::Duration::days(3)),
        opened_at: dossier.complaint.opened_at,
        updated_at: dossier.now,
    };
    let reviewer = Reviewer { id: Uuid::from_u128(3).into(), name: "Noor Haddad".to_owned(), role: Role::Caseworker };
    let missing = evenhand::web::missing::missing(&blockers(draft, dossier, &case, &[], &[], &reviewer));
    let question = asked.answer.as_ref().and_then(|fact| draft.open_questions.iter().find(|open| open.fact == *fact));
    let answering = question.map(|open| Answering {
        fact: open.fact.clone(),
        question: open.question.clone(),
        is_bool: true,
        ..Answering::default()
    });
    let chosen = Chosen { cite: asked.cite.as_deref(), show: asked.show, answering, may_act: true };
    let tabs = ["ruling", "letters", "ledger", "history"];
    let tab = tabs.into_iter().find(|tab| asked.tab.as_deref() == Some(tab)).unwrap_or("ruling");
    CasePage {
        shell: Shell::sample(),
        base: format!("/cases/{slug}"),
        head: case_page::head(&case, dossier.now),
        strip,
        tab,
        tabs: vec![
            ("ruling", "Ruling", None),
            ("letters", "Letters", Some(2)),
            ("ledger", "Evidence", Some(dossier.exhibits.len() - 1)),
            ("history", "History", None),
        ],
        current_cite: asked.cite.clone().unwrap_or_default(),
        ruling: case_page::ruling(Some(draft), dossier),
        left: false,
        tasks: evenhand::web::case_page::Tasks::default(),
        hearing: None,
        undo_minutes: 2,
        beside: evenhand::web::case_page::Beside::default(),
        notices: Vec::new(),
        problem: None,
        progress: String::new(),
        others: String::new(),
        undo: None,
        may_act: true,
        may_approve: missing.is_empty(),
        approve_label: "Approve",
        missing,
        version: 7,
        draft_id: Uuid::from_u128(2).to_string(),
        evidence_root: draft.evidence_root.clone(),
        act: if asked.act.as_deref() == Some("amend") { "amend" } else { "" },
        amend: Some(case_page::amend_form(draft, dossier)),
        ask: None,
        typed: String::new(),
        since: Vec::new(),
        kept: Vec::new(),
        kept_all: Vec::new(),
        again: String::new(),
        history: Vec::new(),
        story: Vec::new(),
        sent: Vec::new(),
        diff: None,
        may_renew: false,
        new_link: None,
        pane: case_page::pane(dossier, Some(draft), &[], chosen),
        own: case_page::OwnView::default(),
    }
}
