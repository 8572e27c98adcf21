//! What the case knows of its people: each identifier in the ways it is commonly typed.

use super::common::{EVERYDAY, LEGAL, OFFICES, PARTICLES, STREET_WORDS, TITLES};
use super::fold::{compact, runs_on, words};
use super::{Kind, patterns};
use crate::case::complaint::Address;
use crate::case::passage::Place;
use crate::case::{Dossier, Passage};
use std::collections::{BTreeMap, BTreeSet};

/// How an entry's neighbours in the text may look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Edge {
    /// A word or words by themselves, at most with an `s` behind.
    Whole,
    /// The start of a word: most languages hang endings on names.
    Stem,
    /// A name that is also a word of everyday: only where it is written as a name.
    Capital,
    /// Scripts without blanks.
    Anywhere,
    /// Letters and digits, whatever stands between them.
    Number,
    /// The last digits of a telephone number, whatever stands before them.
    Phone,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    pub text: String,
    pub edge: Edge,
    pub token: usize,
}

/// A token and what it stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// `[PERSON_3]`
    pub label: String,
    pub kind: Kind,
}

#[derive(Debug, Default)]
pub struct Dictionary {
    pub tokens: Vec<Token>,
    pub entries: BTreeSet<Entry>,
    pub by_value: BTreeMap<(Kind, String), usize>,
    count: BTreeMap<Kind, usize>,
}

const ID_MIN: usize = 5;
/// Digits at the end of a telephone number that two ways to write it have in common.
const PHONE_TAIL: usize = 8;

impl Dictionary {
    pub fn of(dossier: &Dossier) -> Dictionary {
        let mut all = Dictionary::default();
        let complaint = &dossier.complaint;
        let consumer = all.only(Kind::Consumer);
        all.person(&complaint.consumer.name, consumer);
        let merchant = all.only(Kind::Merchant);
        all.shop(&complaint.merchant.name, merchant);
        let mut addresses: Vec<&Address> = complaint.order.ship_to.iter().collect();
        addresses.extend(&complaint.order.return_address);
        for address in &addresses {
            all.recipient(address.name.as_deref(), &complaint.consumer.name, &complaint.merchant.name);
        }
        all.mail(&complaint.consumer.email, false);
        all.mail(&complaint.merchant.email, true);
        for address in addresses {
            all.address(address);
        }
        let order = &complaint.order.id;
        all.number(Kind::Order, order);
        let payment = &complaint.payment;
        all.number(Kind::Payment, &payment.id);
        for capture in &payment.captures {
            all.number(Kind::Payment, &capture.id);
            all.number(Kind::Order, &capture.order_id);
        }
        for reference in payment.refunds.iter().filter_map(|refund| refund.reference.as_deref()) {
            all.number(Kind::Payment, reference);
        }
        let prior = || payment.prior.iter();
        for login in payment.login.iter().chain(prior().filter_map(|prior| prior.login.as_ref())) {
            all.login(login);
        }
        for device in payment.device.iter().chain(prior().filter_map(|prior| prior.device.as_ref())) {
            all.number(Kind::Device, device);
        }
        for ip in payment.ip.iter().chain(prior().filter_map(|prior| prior.ip.as_ref())) {
            all.value(Kind::Network, ip);
        }
        for postcode in prior().filter_map(|prior| prior.ship_to_postcode.as_deref()) {
            all.postcode(postcode, None);
        }
        for exhibit in &dossier.exhibits {
            all.file(&exhibit.file);
        }
        for passage in dossier.passages.iter().filter(|passage| passage.hidden.is_none()) {
            all.passage(passage);
        }
        all
    }

    /// The token of a value found by its shape.
    pub fn token_of(&self, kind: Kind, text: &str) -> Option<usize> {
        self.by_value.get(&(kind, shape(kind, text))).copied()
    }

    fn only(&mut self, kind: Kind) -> usize {
        self.tokens.push(Token { label: format!("[{}]", kind.label()), kind });
        self.tokens.len() - 1
    }

    fn next(&mut self, kind: Kind) -> usize {
        let count = self.count.entry(kind).or_default();
        *count += 1;
        self.tokens.push(Token { label: format!("[{}_{count}]", kind.label()), kind });
        self.tokens.len() - 1
    }

    /// One token a value, in the order in which the values are first met.
    fn value(&mut self, kind: Kind, text: &str) -> usize {
        let key = (kind, shape(kind, text));
        match self.by_value.get(&key) {
            Some(token) => *token,
            None => {
                let token = self.next(kind);
                self.by_value.insert(key, token);
                token
            }
        }
    }

    fn add(&mut self, text: String, edge: Edge, token: usize) {
        if !text.is_empty() {
            self.entries.insert(Entry { text, edge, token });
        }
    }

    fn person(&mut self, name: &str, token: usize) {
        let folded = words(name);
        let parts: Vec<&str> = folded.split(' ').filter(|part| !part.is_empty() && !TITLES.contains(part)).collect();
        if parts.len() > 1 {
            for start in 0..parts.len() {
                let turned: Vec<&str> = parts[start..].iter().chain(&parts[..start]).copied().collect();
                self.add(turned.join(" "), Edge::Whole, token);
            }
            let initial: String = parts[0].chars().take(1).collect();
            let rest = parts[1..].join(" ");
            for text in [format!("{initial} {rest}"), format!("{rest} {initial}")] {
                self.add(text, Edge::Whole, token);
            }
            self.add(parts.concat(), if runs_on(&folded) { Edge::Anywhere } else { Edge::Stem }, token);
        }
        for part in parts {
            let length = part.chars().count();
            if runs_on(part) {
                if length >= 2 {
                    self.add(part.to_owned(), Edge::Anywhere, token);
                }
            } else if length < 3 || (PARTICLES.contains(&part) && folded.contains(' ')) {
            } else if EVERYDAY.contains(&part) {
                self.add(part.to_owned(), Edge::Capital, token);
            } else if length < 5 {
                self.add(part.to_owned(), Edge::Whole, token);
            } else {
                // Slavic names change their last vowel: Wróblewska, Wróblewskiej.
                let vowel = length >= 6 && part.ends_with(['a', 'e', 'i', 'o', 'y']);
                self.add(if vowel { part[..part.len() - 1].to_owned() } else { part.to_owned() }, Edge::Stem, token);
            }
        }
    }

    fn shop(&mut self, name: &str, token: usize) {
        let folded = words(name);
        let edge = |text: &str| if runs_on(text) { Edge::Anywhere } else { Edge::Whole };
        self.add(folded.clone(), edge(&folded), token);
        let mut parts: Vec<&str> = folded.split(' ').collect();
        while parts.len() > 1 && parts.last().is_some_and(|last| LEGAL.contains(last)) {
            parts.pop();
        }
        let short = parts.join(" ");
        if short.chars().count() >= 4 {
            self.add(short.clone(), if EVERYDAY.contains(&short.as_str()) { Edge::Capital } else { edge(&short) }, token);
        }
        if parts.len() > 2 {
            self.add(parts[..2].join(" "), edge(&short), token);
        }
        // The first word alone, where it is one of its own.
        if parts[0].chars().count() >= 7 && !EVERYDAY.contains(&parts[0]) {
            self.add(parts[0].to_owned(), edge(parts[0]), token);
        }
    }

    fn recipient(&mut self, name: Option<&str>, consumer: &str, merchant: &str) {
        let Some(name) = name.filter(|name| !words(name).is_empty()) else { return };
        if [consumer, merchant].into_iter().any(|known| words(known) == words(name)) {
            return;
        }
        let token = self.value(Kind::Person, name);
        self.person(name, token);
    }

    fn mail(&mut self, mail: &str, shop: bool) {
        let Some((local, host)) = mail.trim().rsplit_once('@') else { return };
        let token = self.value(Kind::Email, mail.trim());
        self.add(words(mail), Edge::Whole, token);
        let local = words(local.split('+').next().unwrap_or(local));
        if local.chars().count() >= 4 && !OFFICES.contains(&local.as_str()) {
            self.add(local.clone(), if EVERYDAY.contains(&local.as_str()) { Edge::Capital } else { Edge::Whole }, token);
        }
        if shop && host.contains('.') {
            let token = self.value(Kind::Site, host);
            self.add(words(host), Edge::Whole, token);
        }
    }

    fn address(&mut self, address: &Address) {
        if let Some(line) = address.line1.as_deref().filter(|line| !words(line).is_empty()) {
            let token = self.value(Kind::Address, line);
            let folded = words(line);
            let parts: Vec<&str> = folded.split(' ').collect();
            let bare = parts.iter().position(|part| !STREET_WORDS.contains(part)).unwrap_or(0);
            let is_number = |part: &&str| part.starts_with(|c: char| c.is_ascii_digit());
            let numbered = parts.iter().skip(bare).position(is_number).map(|at| bare + at);
            let mut ways = vec![parts.as_slice(), &parts[bare..]];
            if let Some(number) = numbered.filter(|number| *number > bare) {
                ways.push(&parts[bare..=number]);
            }
            if numbered == Some(bare) && parts.len() > bare + 1 {
                ways.push(&parts[bare..bare + 2]);
            }
            for way in ways {
                let text = compact(&way.concat());
                if text.chars().count() >= 6 && text.chars().any(|c| c.is_ascii_digit()) {
                    self.add(text, Edge::Number, token);
                } else if text.chars().count() >= 6 {
                    self.add(way.join(" "), if runs_on(&text) { Edge::Anywhere } else { Edge::Whole }, token);
                }
            }
        }
        if let Some(postcode) = &address.postcode {
            self.postcode(postcode, address.city.as_deref());
        }
    }

    /// Four digits alone are as likely a year or a price: they count beside their town only.
    fn postcode(&mut self, postcode: &str, city: Option<&str>) {
        let plain = compact(postcode);
        let length = plain.chars().count();
        if length >= ID_MIN {
            let token = self.value(Kind::Postcode, &plain);
            self.add(plain, Edge::Number, token);
        } else if let Some(city) = city.filter(|_| length >= 3) {
            let token = self.value(Kind::Postcode, &plain);
            self.add(format!("{plain}{}", compact(city)), Edge::Number, token);
            self.add(format!("{}{plain}", compact(city)), Edge::Number, token);
        }
    }

    fn number(&mut self, kind: Kind, text: &str) {
        let plain = compact(text);
        if plain.chars().count() < ID_MIN || !plain.chars().any(|c| c.is_ascii_digit()) {
            return;
        }
        let token = self.value(kind, &plain);
        self.add(plain, Edge::Number, token);
    }

    fn login(&mut self, login: &str) {
        let folded = words(login);
        if folded.chars().count() < 3 || OFFICES.contains(&folded.as_str()) {
            return;
        }
        let token = self.value(Kind::Login, login);
        self.add(folded.clone(), if EVERYDAY.contains(&folded.as_str()) { Edge::Capital } else { Edge::Whole }, token);
    }

    fn file(&mut self, file: &str) {
        let name = file.rsplit('/').next().unwrap_or(file);
        let folded = words(name);
        if name.contains('.') && folded.chars().count() >= 8 {
            let token = self.value(Kind::File, name);
            self.add(folded, Edge::Whole, token);
        }
    }

    fn passage(&mut self, passage: &Passage) {
        if let Place::Json { pointer } = &passage.place {
            let field = pointer.rsplit('/').next().unwrap_or_default().to_lowercase().replace('_', "");
            let names = ["trackingnumber", "trackingcode", "trackingid", "shipmentid", "barcode"];
            if names.contains(&field.as_str()) && compact(&passage.text).chars().count() >= 8 {
                self.number(Kind::Parcel, &passage.text);
            }
        }
        for (range, kind) in patterns::find(&passage.text) {
            let text = &passage.text[range];
            let token = self.value(kind, text);
            if kind == Kind::Phone {
                let digits = compact(text);
                if let Some(tail) = digits.len().checked_sub(PHONE_TAIL).and_then(|at| digits.get(at..)) {
                    self.add(tail.to_owned(), Edge::Phone, token);
                }
            }
        }
    }
}

/// What two ways to write one value have in common.
fn shape(kind: Kind, text: &str) -> String {
    match kind {
        Kind::Email | Kind::Site => text.trim().to_lowercase(),
        Kind::Network => text.trim().to_lowercase(),
        Kind::Phone => {
            let digits = compact(text);
            digits.get(digits.len().saturating_sub(PHONE_TAIL)..).unwrap_or(&digits).to_owned()
        }
        Kind::Person | Kind::Login | Kind::File => words(text),
        _ => compact(text),
    }
}
