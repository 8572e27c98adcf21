//! What leaves the house for a model names nobody: the case's own identifiers become tokens such as `[PERSON_2]`, each always
//! the same one in a case, and every place of the masked text knows where it stands in the original.
//!
//! First the [`dictionary`]: we know the parties, so their names, addresses and numbers are looked for in the ways people type
//! them. Then [`patterns`]: numbers and addresses of strangers, by their shape and check digits. What a name detector would
//! find beyond that (unknown third persons) stays. Dates, sums, currencies, goods, towns and countries stay too: they are
//! what is asked about. Masking too much is safe; the original is still here.

mod common;
mod dictionary;
mod fold;
mod guard;
mod numbers;
mod patterns;
#[cfg(test)]
mod tests;

pub use guard::Watch;

use crate::case::Dossier;
use aho_corasick::{AhoCorasick, MatchKind};
use dictionary::{Dictionary, Edge, Entry};
use fold::Folded;
use std::ops::Range;

/// What an identifier identifies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Consumer,
    Merchant,
    Person,
    Address,
    Postcode,
    Email,
    Site,
    Phone,
    Account,
    Card,
    Network,
    National,
    Order,
    Payment,
    Parcel,
    Login,
    Device,
    File,
}

impl Kind {
    fn label(self) -> &'static str {
        match self {
            Kind::Consumer => "CONSUMER",
            Kind::Merchant => "MERCHANT",
            Kind::Person => "PERSON",
            Kind::Address => "ADDRESS",
            Kind::Postcode => "POSTCODE",
            Kind::Email => "EMAIL",
            Kind::Site => "SITE",
            Kind::Phone => "PHONE",
            Kind::Account => "ACCOUNT",
            Kind::Card => "CARD",
            Kind::Network => "IP",
            Kind::National => "ID",
            Kind::Order => "ORDER",
            Kind::Payment => "PAYMENT",
            Kind::Parcel => "PARCEL",
            Kind::Login => "LOGIN",
            Kind::Device => "DEVICE",
            Kind::File => "FILE",
        }
    }

    /// For a report that must not say more.
    fn in_words(self) -> &'static str {
        match self {
            Kind::Consumer | Kind::Person => "a name",
            Kind::Merchant => "the shop's name",
            Kind::Address => "an address",
            Kind::Postcode => "a postcode",
            Kind::Email => "an e-mail address",
            Kind::Site => "the shop's site",
            Kind::Phone => "a telephone number",
            Kind::Account => "an account number",
            Kind::Card => "a card number",
            Kind::Network => "a network address",
            Kind::National => "a person's number",
            Kind::Order => "an order number",
            Kind::Payment => "a payment number",
            Kind::Parcel => "a parcel number",
            Kind::Login => "a login",
            Kind::Device => "a device",
            Kind::File => "a file name",
        }
    }
}

/// One case's identifiers, ready to be found.
pub struct Mask {
    dictionary: Dictionary,
    words: Option<(AhoCorasick, Vec<Entry>)>,
    numbers: Option<(AhoCorasick, Vec<Entry>)>,
}

/// Something that must not leave: where it stands, and its token.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Found {
    range: Range<usize>,
    kind: Kind,
    token: Option<usize>,
}

/// A text with tokens in it, and the way back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    pub text: String,
    pieces: Vec<Piece>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Piece {
    masked: Range<usize>,
    source: Range<usize>,
    /// Stands for its source as a whole.
    token: bool,
}

impl Mask {
    /// Of everything on file: one file, one set of tokens. Files that come later add tokens and change none.
    pub fn of(dossier: &Dossier) -> Mask {
        let dictionary = Dictionary::of(dossier);
        let (numbers, words): (Vec<Entry>, Vec<Entry>) =
            dictionary.entries.iter().cloned().partition(|entry| matches!(entry.edge, Edge::Number | Edge::Phone));
        Mask { words: automaton(words), numbers: automaton(numbers), dictionary }
    }

    /// `text` with every identifier replaced.
    pub fn view(&self, text: &str) -> View {
        let found = self.everything(text);
        let mut view = View { text: String::with_capacity(text.len()), pieces: Vec::new() };
        let mut at = 0;
        for it in found {
            view.keep(text, at..it.range.start);
            let label = match it.token {
                Some(token) => self.dictionary.tokens[token].label.clone(),
                // Not of this file.
                None => format!("[{}_0]", it.kind.label()),
            };
            let start = view.text.len();
            view.text.push_str(&label);
            view.pieces.push(Piece { masked: start..view.text.len(), source: it.range.clone(), token: true });
            at = it.range.end;
        }
        view.keep(text, at..text.len());
        view
    }

    /// All identifiers, apart from one another and in order. What stands beside a token may be one only now.
    fn everything(&self, text: &str) -> Vec<Found> {
        let mut found: Vec<Found> = self.own_tokens(text);
        let tokens = found.clone();
        loop {
            let mut more = Vec::new();
            let mut at = 0;
            for wall in found.iter().map(|it| it.range.clone()).chain(std::iter::once(text.len()..text.len())) {
                if let Some(gap) = text.get(at..wall.start).filter(|gap| !gap.trim().is_empty()) {
                    more.extend(
                        self.scan(gap).into_iter().map(|it| Found { range: it.range.start + at..it.range.end + at, ..it }),
                    );
                }
                at = wall.end;
            }
            if more.is_empty() {
                break;
            }
            found.extend(more);
            found.sort_by_key(|it| it.range.start);
        }
        found.retain(|it| !tokens.contains(it));
        found
    }

    /// Tokens that stand in the text already are left as they are.
    fn own_tokens(&self, text: &str) -> Vec<Found> {
        let mut found = Vec::new();
        for (start, _) in text.match_indices('[') {
            let Some(end) = text[start..].find(']').map(|end| start + end + 1) else { continue };
            let label = &text[start..end];
            let known = self.dictionary.tokens.iter().position(|token| token.label == label);
            let stranger = || label.strip_suffix("_0]").is_some_and(|name| name[1..].bytes().all(|b| b.is_ascii_uppercase()));
            if known.is_some() || stranger() {
                found.push(Found { range: start..end, kind: Kind::File, token: known });
            }
        }
        found
    }

    /// One pass over a stretch of text: the longest finds, none touching another.
    fn scan(&self, text: &str) -> Vec<Found> {
        let mut found: Vec<Found> = Vec::new();
        if let Some((automaton, entries)) = &self.words {
            let folded = Folded::words(text);
            for it in automaton.find_overlapping_iter(&folded.text) {
                let entry = &entries[it.pattern().as_usize()];
                found.extend(self.word(text, &folded, it.range(), entry));
            }
        }
        if let Some((automaton, entries)) = &self.numbers {
            let folded = Folded::compact(text);
            for it in automaton.find_overlapping_iter(&folded.text) {
                let entry = &entries[it.pattern().as_usize()];
                found.extend(self.number(text, &folded, it.range(), entry));
            }
        }
        for (range, kind) in patterns::find(text) {
            let token = self.dictionary.token_of(kind, &text[range.clone()]);
            found.push(Found { range, kind, token });
        }
        // The longest first; of those that touch it, the union keeps its token.
        found.sort_by_key(|it| (it.range.start, std::cmp::Reverse(it.range.end), it.token.is_none()));
        let mut apart: Vec<Found> = Vec::new();
        for it in found {
            match apart.last_mut() {
                Some(last) if it.range.start < last.range.end => {
                    if it.range.len() > last.range.len() {
                        (last.kind, last.token) = (it.kind, it.token);
                    }
                    last.range.end = last.range.end.max(it.range.end);
                }
                _ => apart.push(it),
            }
        }
        apart
    }

    fn word(&self, text: &str, folded: &Folded, at: Range<usize>, entry: &Entry) -> Option<Found> {
        let before = folded.text[..at.start].chars().next_back();
        let after = &folded.text[at.end..];
        let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let ending = after.chars().take_while(|c| c.is_alphanumeric()).count();
        let fits = match entry.edge {
            Edge::Anywhere => true,
            Edge::Whole | Edge::Capital => !letter(before) && (ending == 0 || (ending == 1 && after.starts_with('s'))),
            Edge::Stem => !letter(before) && ending <= 4,
            Edge::Number | Edge::Phone => false,
        };
        let extra: usize = if entry.edge == Edge::Anywhere { 0 } else { after.chars().take(ending).map(char::len_utf8).sum() };
        let range = folded.source(at.start..at.end + extra)?;
        let written = text[range.clone()].chars().next().is_some_and(char::is_uppercase);
        let fits = fits && (entry.edge != Edge::Capital || written);
        fits.then(|| Found { range, kind: self.kind(entry), token: Some(entry.token) })
    }

    fn number(&self, text: &str, folded: &Folded, at: Range<usize>, entry: &Entry) -> Option<Found> {
        let mut range = folded.source(at)?;
        let before = text[..range.start].chars().next_back();
        let after = text[range.end..].chars().next();
        let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        if letter(after) {
            return None;
        }
        if entry.edge == Edge::Phone {
            let typed = |c: &char| c.is_ascii_digit() || matches!(c, '+' | '(' | ')' | ' ' | '.' | '/' | '-');
            let lead: String = text[..range.start].chars().rev().take_while(typed).collect();
            let digits = lead.chars().filter(char::is_ascii_digit).count();
            if digits > 7 || letter(text[..range.start - lead.len()].chars().next_back()) {
                return None;
            }
            let lead = lead.chars().rev().collect::<String>();
            range.start -= lead.trim_start_matches([' ', '.', '/', '-', ')']).len();
            return Some(Found { range, kind: self.kind(entry), token: Some(entry.token) });
        }
        // A part of a larger number is another number.
        let near = |c: Option<char>| matches!(c, Some('.' | ','));
        let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        let numeric = entry.text.bytes().all(|b| b.is_ascii_digit()) && entry.text.len() < 8;
        let joined = numeric
            && ((near(after) && digit(text[range.end..].chars().nth(1)))
                || (near(before) && digit(text[..range.start].chars().nth_back(1))));
        (!letter(before) && !joined).then(|| Found { range, kind: self.kind(entry), token: Some(entry.token) })
    }

    fn kind(&self, entry: &Entry) -> Kind {
        self.dictionary.tokens[entry.token].kind
    }
}

fn automaton(entries: Vec<Entry>) -> Option<(AhoCorasick, Vec<Entry>)> {
    let built = AhoCorasick::builder().match_kind(MatchKind::Standard).build(entries.iter().map(|entry| &entry.text));
    // It fails only past millions of patterns.
    built.ok().filter(|_| !entries.is_empty()).map(|automaton| (automaton, entries))
}

impl View {
    fn keep(&mut self, text: &str, source: Range<usize>) {
        if !source.is_empty() {
            let start = self.text.len();
            self.text.push_str(&text[source.clone()]);
            self.pieces.push(Piece { masked: start..self.text.len(), source, token: false });
        }
    }

    /// `said`, words about the masked text, with each token as the original `source` has it there.
    pub fn unmasked(&self, source: &str, said: &str) -> String {
        let tokens = self.pieces.iter().filter(|piece| piece.token);
        tokens.fold(said.to_owned(), |said, piece| {
            match (self.text.get(piece.masked.clone()), source.get(piece.source.clone())) {
                (Some(token), Some(words)) => said.replace(token, words),
                _ => said,
            }
        })
    }

    /// What a range of the original is in the masked text; a token it touches comes whole.
    pub fn masked(&self, range: Range<usize>) -> Option<String> {
        let touched = |piece: &&Piece| piece.source.start < range.end && range.start < piece.source.end;
        let mut out = String::new();
        for piece in self.pieces.iter().filter(touched) {
            let words = self.text.get(piece.masked.clone())?;
            if piece.token {
                out.push_str(words);
            } else {
                let start = range.start.max(piece.source.start) - piece.source.start;
                let end = range.end.min(piece.source.end) - piece.source.start;
                out.push_str(words.get(start..end)?);
            }
        }
        (!out.is_empty()).then_some(out)
    }

    /// Where a range of the masked text stands in the original. `None` when it cuts a token in two.
    pub fn source(&self, range: Range<usize>) -> Option<Range<usize>> {
        if range.is_empty() {
            return None;
        }
        let first = self.pieces.iter().find(|piece| piece.masked.contains(&range.start))?;
        let last = self.pieces.iter().find(|piece| piece.masked.contains(&(range.end - 1)))?;
        let start = match first.token {
            true => (range.start == first.masked.start).then_some(first.source.start)?,
            false => first.source.start + (range.start - first.masked.start),
        };
        let end = match last.token {
            true => (range.end == last.masked.end).then_some(last.source.end)?,
            false => last.source.start + (range.end - last.masked.start),
        };
        Some(start..end)
    }
}
