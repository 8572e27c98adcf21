//! Pages of a PDF as they look, with the cited words marked on them.
//!
//! A child process draws a page once; the drawing is kept beside the original under the original's digest. The picture that
//! leaves is ours: an SVG around the drawing, so that marks need no second drawing.

use super::SignedIn;
use super::files::{inert, stored};
use crate::app::App;
use crate::case::exhibit::{Exhibit, Media};
use crate::case::passage::Place;
use crate::case::{Dossier, Draft};
use crate::error::Error;
use crate::evidence::{Reader, Sheet, Spot};
use crate::review::blind;
use crate::web::error::PageError;
use crate::web::source_view::{Paper, SourceView, Strip};
use actix_web::web::{Data, Path, Query};
use actix_web::{HttpRequest, HttpResponse, http::header};
use base64::{Engine, engine::general_purpose::STANDARD};
use std::fmt::Write;
use tokio::sync::Semaphore;

/// Changes when a drawing would look different: the kept ones are then drawn again.
const DRAWN: &str = "page-1";
/// Drawings made at the same time: each may take the memory of one reader.
static DRAWING: Semaphore = Semaphore::const_new(2);
/// Points above and below the cited words that a strip shows.
const AROUND: f32 = 70.0;
/// The picture may hold the drawing, and nothing else.
const CSP: &str = "default-src 'none'; img-src data:; sandbox; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

/// A page's description and its PNG; `None` when it does not exist or cannot be drawn.
async fn sheet(app: &App, reader: &Reader, sha256: &str, page: u32) -> Result<Option<(Sheet, Vec<u8>)>, Error> {
    let key = format!("{DRAWN}/{sha256}/{page}");
    if let Some(kept) = app.blobs.derived(&key).await? {
        return Ok(parted(kept));
    }
    let _turn = DRAWING.acquire().await.map_err(|error| Error::Internal(error.into()))?;
    let bytes = app.blobs.get(sha256).await?;
    let reader = reader.clone();
    let drawn = tokio::task::spawn_blocking(move || reader.page(&bytes, page));
    let drawn = drawn.await.map_err(|error| Error::Internal(anyhow::Error::new(error).context("drawing a page")))??;
    // What cannot be drawn is kept too, as nothing: the next look does not try again.
    app.blobs.keep_derived(&key, drawn.clone().unwrap_or_default()).await?;
    Ok(drawn.and_then(parted))
}

fn parted(mut drawn: Vec<u8>) -> Option<(Sheet, Vec<u8>)> {
    let end = drawn.iter().position(|byte| *byte == b'\n')?;
    let sheet = serde_json::from_slice(&drawn[..end]).ok()?;
    Some((sheet, drawn.split_off(end + 1)))
}

/// Gives the view of a PDF its pages. A file that cannot be drawn is shown as its text alone.
pub async fn onto(view: &mut SourceView, request: &HttpRequest, app: &App, exhibit: &Exhibit, cited: Option<&Cited>) {
    let Some(reader) = request.app_data::<Data<Reader>>().filter(|_| exhibit.media == Media::Pdf) else { return };
    let first = match sheet(app, reader, &exhibit.sha256, 1).await {
        Ok(Some((first, _))) => first,
        Ok(None) => return,
        Err(error) => {
            tracing::warn!(error = %error, exhibit = %exhibit.id, "page pictures");
            return;
        }
    };
    let strip = match cited {
        Some(cited) => strip(app, reader, exhibit, cited).await,
        None => None,
    };
    view.on_paper(Paper { pages: first.pages, width: first.width.round(), height: first.height.round(), strip });
}

async fn strip(app: &App, reader: &Reader, exhibit: &Exhibit, cited: &Cited) -> Option<Strip> {
    let (sheet, _) = sheet(app, reader, &exhibit.sha256, cited.page).await.ok()??;
    let spot = sheet.spot(&cited.line, cited.from, cited.to)?;
    let (_, height) = window(&sheet, spot);
    Some(Strip { page: cited.page, width: sheet.width.round(), height: height.round() })
}

/// Cited words of one line on a page.
pub struct Cited {
    id: String,
    page: u32,
    line: String,
    from: usize,
    to: usize,
}

/// The citations of `exhibit` that stand on pages.
pub fn cited(dossier: &Dossier, draft: Option<&Draft>, exhibit: &Exhibit) -> Vec<Cited> {
    let citations = draft.map(|draft| draft.citations.as_slice()).unwrap_or_default();
    let here = citations.iter().filter(|citation| citation.passage.exhibit == exhibit.number);
    here.filter_map(|citation| {
        let passage = dossier.passage(citation.passage)?;
        let Place::Page { page, .. } = passage.place else { return None };
        let (from, to) = (citation.start as usize, citation.end as usize);
        Some(Cited { id: citation.id.clone(), page, line: passage.text.clone(), from, to })
    })
    .collect()
}

impl Cited {
    pub fn is(&self, id: Option<&str>) -> bool {
        Some(self.id.as_str()) == id
    }
}

#[derive(Debug, Default, serde::Deserialize)]
pub struct Asked {
    cite: Option<String>,
    /// Only the part of the page around the cited words.
    #[serde(default)]
    part: bool,
}

pub async fn page(
    request: HttpRequest,
    app: Data<App>,
    me: SignedIn,
    path: Path<(String, u32, u32)>,
    asked: Query<Asked>,
) -> Result<HttpResponse, PageError> {
    let (number, exhibit, page) = path.into_inner();
    let reader = request.app_data::<Data<Reader>>().ok_or(Error::NotFound)?;
    let exhibit = stored(&app, &number, exhibit).await?;
    if exhibit.media != Media::Pdf {
        return Err(Error::NotFound.into());
    }
    let (sheet, png) = sheet(&app, reader, &exhibit.sha256, page).await?.ok_or(Error::NotFound)?;
    let open = blind::open(&app, &number, &me.reviewer()).await?.open;
    let draft = open.draft.as_ref().map(|stored| &stored.draft);
    let spots: Vec<(Spot, bool)> = cited(&open.dossier, draft, &exhibit)
        .iter()
        .filter(|cited| cited.page == page)
        .filter_map(|cited| Some((sheet.spot(&cited.line, cited.from, cited.to)?, cited.is(asked.cite.as_deref()))))
        .collect();
    let svg = svg(&sheet, &png, &spots, asked.part);
    let mut response = inert("image/svg+xml");
    Ok(response.insert_header((header::CONTENT_SECURITY_POLICY, CSP)).body(svg))
}

/// Top and height of the part of the page around `spot`.
fn window(sheet: &Sheet, spot: Spot) -> (f32, f32) {
    let top = (spot.y - AROUND).max(0.0);
    (top, (spot.y + spot.height + AROUND).min(sheet.height) - top)
}

fn svg(sheet: &Sheet, png: &[u8], spots: &[(Spot, bool)], part: bool) -> String {
    let (width, whole) = (sheet.width, sheet.height);
    let chosen = spots.iter().find(|(_, chosen)| *chosen).map(|(spot, _)| *spot);
    let (top, height) = chosen.filter(|_| part).map_or((0.0, whole), |spot| window(sheet, spot));
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 {top:.1} {width:.1} {height:.1}\" width=\"{width:.0}\" \
         height=\"{height:.0}\"><image href=\"data:image/png;base64,{}\" width=\"{width:.1}\" height=\"{whole:.1}\"/>",
        STANDARD.encode(png)
    );
    for (spot, chosen) in spots {
        let look = if *chosen {
            "fill=\"#ffd43b\" fill-opacity=\".4\" stroke=\"#8a4b00\" stroke-width=\"1.2\""
        } else {
            "fill=\"none\" stroke=\"#c99700\" stroke-width=\".8\" stroke-dasharray=\"3 2\""
        };
        let (x, y, width, height) = (spot.x - 2.0, spot.y - 1.0, spot.width + 4.0, spot.height + 2.0);
        // Writing into a string cannot fail.
        let _ = write!(svg, "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" rx=\"2\" {look}/>");
    }
    svg.push_str("</svg>");
    svg
}
