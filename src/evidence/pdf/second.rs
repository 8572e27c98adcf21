//! The second engine, for files that the first cannot open: text without places.

use super::Line;

/// `None` when it cannot open the file either. It may panic on a hostile one: the caller catches that.
pub fn lines(bytes: &[u8]) -> Option<Vec<Line>> {
    let pages = pdf_extract::extract_text_from_mem_by_pages(bytes).ok()?;
    let numbered = pages.iter().zip(1u32..);
    let lines = numbered.flat_map(|(text, page)| {
        text.lines().filter(|line| !line.trim().is_empty()).map(move |line| Line {
            page,
            text: line.split_whitespace().collect::<Vec<_>>().join(" "),
            hidden: None,
        })
    });
    Some(lines.collect())
}
