//! HTML: the lines a reader sees, and apart from them what the page keeps from view.

use super::cut::Cut;
use super::{Extracted, charset, text};
use crate::case::exhibit::Media;
use crate::case::passage::{Hidden, PassageRole, Place};
use look::{Look, Sheet};
use scraper::{Html, Node};

mod depth;
mod look;

/// One line of a page.
#[derive(Debug, Default, PartialEq)]
pub struct Line {
    pub text: String,
    pub hidden: Option<Hidden>,
    /// Inside a quotation of an earlier mail.
    pub quoted: bool,
    /// Not text of the page but `title`, `alt`, `comment` or `description`.
    pub meta: Option<&'static str>,
    /// Not a line: the page goes on below, too deep to follow.
    pub cut: bool,
}

/// A page deeper or longer than this is nobody's receipt.
const MOST_NODES: usize = 200_000;

pub fn read(bytes: &[u8]) -> Extracted {
    let mut cut = Cut::default();
    let shown = lines(&charset::decode(bytes));
    put(&shown, 0, &mut cut);
    text::finish(Media::Html, cut)
}

/// Writes lines as passages, counting the visible ones on from `above`.
pub fn put<'a>(lines: impl IntoIterator<Item = &'a Line>, above: u32, cut: &mut Cut) -> u32 {
    let mut number = above;
    for line in lines {
        cut.full |= line.cut;
        let (place, role) = match line.meta {
            Some(name) => (Place::Metadata { name: name.to_owned() }, PassageRole::Meta),
            None => {
                number += u32::from(line.hidden.is_none());
                let role = if line.quoted { PassageRole::Quoted } else { PassageRole::Body };
                (Place::Line { line: number.max(1), column: None }, role)
            }
        };
        cut.line(&line.text, &place, role, line.hidden);
    }
    number
}

pub fn lines(page: &str) -> Vec<Line> {
    let shallow = depth::shallow(page);
    let rest = (shallow.len() < page.len()).then(|| Line { cut: true, hidden: Some(Hidden::NotDisplayed), ..Line::default() });
    let document = Html::parse_document(shallow);
    let sheet = Sheet::of(&document);
    let mut page = Page::default();
    let mut looks = vec![Look::default()];
    for edge in document.tree.root().traverse().take(MOST_NODES * 2) {
        match edge {
            ego_tree::iter::Edge::Open(node) => {
                let above = looks.last().cloned().unwrap_or_default();
                match node.value() {
                    Node::Element(element) => {
                        page.open(element.name(), above.skip);
                        for (name, meta) in [("alt", "alt text"), ("content", "description")] {
                            let described = name == "alt"
                                || element.attr("name").is_some_and(|name| name.eq_ignore_ascii_case("description"));
                            if let Some(value) = element.attr(name).filter(|_| described) {
                                page.aside(value, meta, Hidden::Metadata);
                            }
                        }
                        looks.push(above.inside(element, &sheet));
                    }
                    Node::Text(text) if above.title => page.aside(text, "title", Hidden::Metadata),
                    Node::Text(text) if !above.skip => page.text(text, &above),
                    Node::Comment(comment) if !comment.trim_start().starts_with("[if") => {
                        page.aside(comment, "comment", Hidden::NotDisplayed);
                    }
                    _ => {}
                }
            }
            ego_tree::iter::Edge::Close(node) => {
                if let Node::Element(element) = node.value() {
                    looks.pop();
                    page.close(element.name());
                }
            }
        }
    }
    page.end_line();
    page.lines.append(&mut page.asides);
    page.lines.extend(rest);
    page.lines
}

#[derive(Default)]
struct Page {
    lines: Vec<Line>,
    asides: Vec<Line>,
    line: Line,
    /// Hidden text met within the current line.
    unseen: Vec<Line>,
}

impl Page {
    fn open(&mut self, name: &str, skip: bool) {
        if skip {
            return;
        }
        match name {
            "td" | "th" if !self.line.text.trim().is_empty() => {
                self.line.text.truncate(self.line.text.trim_end().len());
                self.line.text.push_str("  ");
            }
            name if breaks(name) => self.end_line(),
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        if breaks(name) && name != "br" {
            // A paragraph within a table cell does not end the row.
            self.end_line();
        }
    }

    fn text(&mut self, text: &str, look: &Look) {
        if look.pre && look.hidden.is_none() {
            let mut rows = text.split('\n');
            self.line.text.push_str(rows.next().unwrap_or(""));
            for row in rows {
                self.end_line();
                self.line.text.push_str(row);
            }
            return;
        }
        let target = match look.hidden {
            None => {
                self.line.quoted = look.quoted;
                &mut self.line
            }
            hidden => {
                if self.unseen.last().is_none_or(|line| line.hidden != hidden) {
                    self.unseen.push(Line { hidden, quoted: look.quoted, ..Line::default() });
                }
                let Some(line) = self.unseen.last_mut() else { return };
                line
            }
        };
        for (index, word) in text.split([' ', '\n', '\r', '\t', '\u{c}']).enumerate() {
            if index > 0 && !target.text.is_empty() && !target.text.ends_with(' ') {
                target.text.push(' ');
            }
            target.text.push_str(word);
        }
    }

    fn aside(&mut self, text: &str, meta: &'static str, hidden: Hidden) {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if text.chars().filter(|char| char.is_alphabetic()).count() > 2 && self.asides.len() < 200 {
            self.asides.push(Line { text, hidden: Some(hidden), quoted: false, meta: Some(meta), cut: false });
        }
    }

    fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        if !line.text.trim().is_empty() {
            self.lines.push(line);
        }
        let words = |line: &Line| line.text.chars().any(char::is_alphanumeric);
        self.lines.extend(std::mem::take(&mut self.unseen).into_iter().filter(words));
    }
}

fn breaks(name: &str) -> bool {
    matches!(
        name,
        "p" | "div"
            | "br"
            | "tr"
            | "li"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "table"
            | "ul"
            | "ol"
            | "blockquote"
            | "section"
            | "article"
            | "header"
            | "footer"
            | "pre"
            | "hr"
            | "dt"
            | "dd"
            | "dl"
            | "address"
            | "form"
            | "fieldset"
            | "figure"
            | "main"
            | "nav"
            | "aside"
            | "title"
            | "body"
            | "option"
            | "caption"
            | "center"
    )
}
