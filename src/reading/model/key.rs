//! Which parcel, order or line a claim is about: it must be one of this case, and be named where the claim stands.

use crate::case::reading::Code;
use crate::case::{Dossier, Exhibit, Passage, Span};
use crate::reading::normal::{self, fold};
use crate::reading::proposal::cut;
use crate::reading::tracking::{Parcel, Way};

/// The key as the readers write it, and the words that name it.
pub struct Key {
    pub key: String,
    pub span: Option<Span>,
}

/// `kind` is what the fact's values are about; `said` the key the model gave, as the original has it.
pub fn find(
    dossier: &Dossier,
    parcels: &[Parcel<'_>],
    exhibit: &Exhibit,
    kind: &str,
    said: Option<&str>,
    sentence: &str,
) -> Result<Key, Code> {
    match kind {
        "parcel" | "return" => parcel(dossier, parcels, exhibit, kind == "return", said),
        "order" => {
            let known: Vec<String> = std::iter::once(&dossier.complaint.order.id)
                .chain(dossier.complaint.payment.captures.iter().map(|capture| &capture.order_id))
                .cloned()
                .collect();
            let said = said.ok_or(Code::KeyMissing)?;
            let known = known.into_iter().find(|known| normal::id(known) == normal::id(said)).ok_or(Code::OtherKey)?;
            let span = named(dossier, exhibit, &known).ok_or(Code::KeyMissing)?;
            Ok(Key { key: known, span: Some(span) })
        }
        "line" => {
            let said = said.ok_or(Code::KeyMissing)?;
            let lines = &dossier.complaint.order.lines;
            let line = lines.iter().find(|line| normal::id(&line.sku) == normal::id(said)).ok_or(Code::OtherKey)?;
            let here = normal::id(sentence).contains(&normal::id(&line.sku)) || fold(sentence).contains(&fold(&line.description));
            if here { Ok(Key { key: line.sku.clone(), span: None }) } else { Err(Code::KeyMissing) }
        }
        _ => Err(Code::KeyMissing),
    }
}

/// The number stands in the same document, and the case knows it from somewhere else.
fn parcel(dossier: &Dossier, parcels: &[Parcel<'_>], exhibit: &Exhibit, back: bool, said: Option<&str>) -> Result<Key, Code> {
    let way = if back { Way::Back } else { Way::Out };
    let mut known: Vec<String> = parcels.iter().filter(|parcel| parcel.way(dossier) == way).map(Parcel::key).collect();
    known.sort();
    known.dedup();
    let Some(said) = said.map(normal::id).filter(|said| said.len() >= 6) else {
        // Only one can be meant, and the document names it.
        let mut here = known.iter().filter_map(|key| named(dossier, exhibit, key).map(|span| (key, span)));
        return match (here.next(), here.next()) {
            (Some((key, span)), None) => Ok(Key { key: key.clone(), span: Some(span) }),
            _ => Err(Code::KeyMissing),
        };
    };
    let span = named(dossier, exhibit, &said).ok_or(Code::KeyMissing)?;
    if known.is_empty() {
        let elsewhere = |passage: &&Passage| passage.exhibit != exhibit.id && normal::id(&passage.text).contains(&said);
        return match dossier.passages.iter().find(elsewhere) {
            Some(_) => Ok(Key { key: said, span: Some(span) }),
            None => Err(Code::KeyMissing),
        };
    }
    if known.contains(&said) { Ok(Key { key: said, span: Some(span) }) } else { Err(Code::OtherKey) }
}

/// Where a document names an identifier, by itself and however it is separated.
fn named(dossier: &Dossier, exhibit: &Exhibit, key: &str) -> Option<Span> {
    let wanted = normal::id(key);
    dossier.passages_of(exhibit.id).filter(|passage| passage.usable()).find_map(|passage| {
        let mut letters: Vec<(usize, usize)> = Vec::new();
        let mut plain = String::new();
        for (at, char) in passage.text.char_indices().filter(|(_, char)| char.is_alphanumeric()) {
            for upper in char.to_uppercase() {
                plain.push(upper);
                letters.extend(std::iter::repeat_n((at, at + char.len_utf8()), upper.len_utf8()));
            }
        }
        plain.match_indices(&wanted).find_map(|(at, found)| {
            let (start, end) = (letters.get(at)?.0, letters.get(at + found.len() - 1)?.1);
            let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            let whole = !letter(passage.text[..start].chars().next_back()) && !letter(passage.text[end..].chars().next());
            whole.then(|| cut(passage, start..end)).flatten()
        })
    })
}
