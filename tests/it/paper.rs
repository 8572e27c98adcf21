//! Pages of a PDF beside their text: drawn in a child process, the cited words marked where they stand.

use crate::desk::{Desk, appears};
use evenhand::case::Role;
use evenhand::evidence::{Options, Reader, Sheet};
use std::path::Path;

fn reader() -> Reader {
    Reader::new(env!("CARGO_BIN_EXE_evenhand"), Options::default())
}

fn drawn(bytes: &[u8], page: u32) -> Option<(Sheet, Vec<u8>)> {
    let drawn = reader().page(bytes, page).expect("a child")?;
    let end = drawn.iter().position(|byte| *byte == b'\n').expect("a head");
    Some((serde_json::from_slice(&drawn[..end]).expect("a sheet"), drawn[end + 1..].to_vec()))
}

#[test]
fn every_pdf_of_the_bundles_is_drawn_and_most_of_its_lines_are_found_on_the_page() {
    let mut pdfs = 0;
    for path in pdfs_below(Path::new("fixtures/cases")) {
        let bytes = std::fs::read(&path).expect("a file");
        let Some((sheet, png)) = drawn(&bytes, 1) else { panic!("{} is not drawn", path.display()) };
        assert!(png.starts_with(b"\x89PNG") && png.len() > 2_000, "{}", path.display());
        let read = reader().read("evidence/a.pdf", &bytes).expect("read");
        let lines: Vec<&str> = read
            .pieces
            .iter()
            .filter(|piece| piece.hidden.is_none())
            .filter(|piece| matches!(piece.place, evenhand::case::passage::Place::Page { page: 1, .. }))
            .map(|piece| piece.text.as_str())
            .collect();
        let found = lines.iter().filter(|line| sheet.spot(line, 0, line.len()).is_some()).count();
        assert!(found * 10 >= lines.len() * 9, "{}: {found} of {} lines found", path.display(), lines.len());
        for line in &lines {
            let Some(spot) = sheet.spot(line, 0, line.len()) else { continue };
            let inside = spot.x >= -1.0 && spot.x + spot.width <= sheet.width + 1.0 && spot.width > 0.0;
            assert!(inside && spot.y + spot.height <= sheet.height + 1.0, "{line}: {spot:?} is off the page");
        }
        pdfs += 1;
    }
    assert!(pdfs >= 4, "only {pdfs} PDFs");
}

#[test]
fn what_is_no_page_is_no_picture_and_ends_nothing() {
    let pdf =
        std::fs::read("fixtures/cases/workshop-vise-signed-on-a-saturday/evidence/ups-proof-of-delivery.pdf").expect("a PDF");
    assert!(drawn(&pdf, 0).is_none() && drawn(&pdf, 999).is_none());
    assert!(drawn(b"no PDF at all", 1).is_none());
    assert!(drawn(&pdf[..pdf.len() / 2], 1).is_none_or(|(_, png)| png.starts_with(b"\x89PNG")));
}

#[actix_web::test]
async fn a_chip_into_a_pdf_shows_the_place_on_the_page() {
    let desk = Desk::open(&["workshop-vise-signed-on-a-saturday"]).await;
    let noor = desk.person("Noor Haddad", Role::Caseworker).await;
    let number = "D-2026-000001";
    let draft = desk.draft(number).await;
    let pdf = |exhibit: u32| draft.ledger.iter().any(|row| row.exhibit == format!("E{exhibit}") && row.file.ends_with(".pdf"));
    let cited = draft.citations.iter().find(|citation| pdf(citation.passage.exhibit)).expect("a citation into the PDF");
    noor.open(&format!("{}?cite={}#cited", desk.page(number), cited.id)).await;
    appears(&noor, ".quote img.sheet").await;
    appears(&noor, ".page img.sheet").await;
    // An image that the browser refused has no size.
    let loaded = "return Promise.all([...document.querySelectorAll('img.sheet')].map(image => image.decode().then(() => true, () => false)))";
    let loaded = noor.ask(loaded).await;
    assert!(loaded.as_array().is_some_and(|all| all.len() >= 2 && all.iter().all(|one| one == true)), "{loaded}");
    noor.shot("source-pdf", 1440).await;
    noor.shot("source-pdf", 390).await;
    desk.end([noor]).await;
}

fn pdfs_below(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(pdfs_below(&path));
        } else if path.extension().is_some_and(|end| end == "pdf") {
            found.push(path);
        }
    }
    found
}
