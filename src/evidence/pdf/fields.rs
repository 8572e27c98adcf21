//! Forms and sticky notes: values that a viewer shows though the page does not draw them.

use super::{Found, Line, document_text};
use crate::case::passage::Hidden;
use hayro_interpret::hayro_syntax::object::{Array, Dict, Name, String as Words};
use hayro_interpret::hayro_syntax::page::Page;

/// `F` bits: hidden, no view.
const UNSEEN: u32 = 2 | 32;
/// `Ff` bit: a viewer shows dots for the letters of a password.
const PASSWORD: u32 = 1 << 13;

pub fn of(page: &Page<'_>, number: u32, found: &mut Found) {
    let Some(annotations) = page.raw().get::<Array<'_>>("Annots") else { return };
    for annotation in annotations.iter::<Dict<'_>>().take(2_000) {
        let kind = annotation.get::<Name<'_>>("Subtype");
        let is_field = kind.as_ref().is_some_and(|kind| kind.as_str() == "Widget");
        let words = |key: &str| {
            let own = annotation.get::<Words<'_>>(key);
            let words = own.or_else(|| annotation.get::<Dict<'_>>("Parent")?.get::<Words<'_>>(key))?;
            Some(document_text(words.as_bytes())).filter(|words| !words.trim().is_empty())
        };
        if !is_field {
            found.notes.extend(words("Contents"));
            continue;
        }
        let Some(value) = words("V") else { continue };
        let own = annotation.get::<u32>("Ff");
        let kind = own.or_else(|| annotation.get::<Dict<'_>>("Parent")?.get::<u32>("Ff")).unwrap_or(0);
        let unseen = annotation.get::<u32>("F").unwrap_or(0) & UNSEEN != 0 || kind & PASSWORD != 0;
        for text in value.lines().filter(|text| !text.trim().is_empty()) {
            let drawn = found.lines.iter().any(|line| line.page == number && line.text.contains(text.trim()));
            if !drawn {
                found.lines.push(Line { page: number, text: text.to_owned(), hidden: unseen.then_some(Hidden::NotDisplayed) });
            }
        }
    }
}
