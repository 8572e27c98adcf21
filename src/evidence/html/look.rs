//! How an element looks, as far as seeing its text goes: inline styles, attributes and the simple rules of style sheets.

use crate::case::passage::Hidden;
use scraper::node::Element;
use scraper::{Html, Node};
use std::collections::HashMap;

/// What text inside an element inherits.
#[derive(Debug, Clone)]
pub struct Look {
    pub hidden: Option<Hidden>,
    pub quoted: bool,
    pub pre: bool,
    /// Never text of the page: scripts, styles, templates.
    pub skip: bool,
    pub title: bool,
    colour: Option<Colour>,
    /// `None` once a picture lies behind the text.
    background: Option<Colour>,
}

impl Default for Look {
    fn default() -> Self {
        let (black, white) = ((0, 0, 0), (255, 255, 255));
        Self { hidden: None, quoted: false, pre: false, skip: false, title: false, colour: Some(black), background: Some(white) }
    }
}

type Colour = (u8, u8, u8);

impl Look {
    pub fn inside(&self, element: &Element, sheet: &Sheet) -> Look {
        let mut look = self.clone();
        match element.name() {
            "script" | "style" | "template" | "noscript" | "svg" | "iframe" | "object" => look.skip = true,
            "title" => look.title = true,
            "pre" | "textarea" => look.pre = true,
            "blockquote" => look.quoted = true,
            // Shown only where a browser cannot show what they stand for, or once a script opens them.
            "datalist" | "canvas" | "video" | "audio" => drop(look.hidden.get_or_insert(Hidden::NotDisplayed)),
            "dialog" if element.attr("open").is_none() => drop(look.hidden.get_or_insert(Hidden::NotDisplayed)),
            _ => {}
        }
        let quote =
            |class: &str| matches!(class, "gmail_quote" | "gmail_attr" | "yahoo_quoted" | "moz-cite-prefix" | "protonmail_quote");
        look.quoted |=
            element.classes().any(quote) || element.id().is_some_and(|id| id == "divRplyFwdMsg" || id == "appendonsend");
        if element.attr("hidden").is_some() {
            look.hidden.get_or_insert(Hidden::NotDisplayed);
        }
        if let Some(colour) = element.attr("bgcolor") {
            look.background = parse_colour(colour);
        }
        if element.attr("background").is_some() {
            look.background = None;
        }
        if let Some(colour) = element.attr("color") {
            look.colour = parse_colour(colour);
        }
        for style in sheet.rules_for(element) {
            look.apply(style);
        }
        if let Some(style) = element.attr("style") {
            look.apply(style);
        }
        if let (None, Some(ink), Some(paper)) = (look.hidden, look.colour, look.background)
            && close(ink, paper)
        {
            look.hidden = Some(Hidden::BackgroundColour);
        }
        look
    }

    fn apply(&mut self, style: &str) {
        let mut flat = false;
        let mut clipped = false;
        for (property, value) in declarations(style) {
            let hides = match property.as_str() {
                "display" => (value == "none").then_some(Hidden::NotDisplayed),
                "visibility" => matches!(value.as_str(), "hidden" | "collapse").then_some(Hidden::NotDisplayed),
                "opacity" => value.parse::<f32>().is_ok_and(|opacity| opacity < 0.05).then_some(Hidden::Invisible),
                "font-size" => size(&value).is_some_and(|size| size < 2.0).then_some(Hidden::Tiny),
                "text-indent" | "left" | "top" | "margin-left" => {
                    size(&value).is_some_and(|size| size < -900.0).then_some(Hidden::OffPage)
                }
                "max-height" | "height" | "max-width" | "width" => {
                    flat |= size(&value).is_some_and(|size| size == 0.0);
                    None
                }
                "overflow" => {
                    clipped |= value == "hidden";
                    None
                }
                "clip" => (value.starts_with("rect(") && value.bytes().all(|byte| !(b'1'..=b'9').contains(&byte)))
                    .then_some(Hidden::NotDisplayed),
                "color" => {
                    self.colour = parse_colour(&value);
                    see_through(&value).then_some(Hidden::Invisible)
                }
                "background" | "background-color" | "background-image" => {
                    self.background = parse_colour(&value).or(if value.contains("url(") || value.contains("gradient") {
                        None
                    } else {
                        self.background
                    });
                    None
                }
                _ => None,
            };
            if self.hidden.is_none() {
                self.hidden = hides;
            }
        }
        if flat && clipped && self.hidden.is_none() {
            self.hidden = Some(Hidden::NotDisplayed);
        }
    }
}

/// The rules of `<style>` whose selector is one tag, class or id; rules for certain screens only are left out.
pub struct Sheet {
    rules: HashMap<String, Vec<String>>,
}

impl Sheet {
    pub fn of(document: &Html) -> Self {
        let mut rules: HashMap<String, Vec<String>> = HashMap::new();
        let styles =
            document.tree.nodes().filter(|node| matches!(node.value(), Node::Element(element) if element.name() == "style"));
        for style in styles {
            let css: String = style.children().filter_map(|child| child.value().as_text().map(|text| text.to_string())).collect();
            for (selectors, body) in blocks(&css) {
                let simple = |selector: &&str| !selector.is_empty() && !selector.contains([' ', '>', '+', '~', ':', '[', '*']);
                for selector in selectors.split(',').map(str::trim).filter(simple) {
                    rules.entry(selector.to_ascii_lowercase()).or_default().push(body.to_owned());
                }
            }
        }
        Self { rules }
    }

    fn rules_for<'a>(&'a self, element: &'a Element) -> impl Iterator<Item = &'a str> {
        let name = element.name().to_ascii_lowercase();
        let mut keys = vec![name.clone()];
        if !self.rules.is_empty() {
            for class in element.classes() {
                keys.push(format!(".{}", class.to_ascii_lowercase()));
                keys.push(format!("{name}.{}", class.to_ascii_lowercase()));
            }
            if let Some(id) = element.id() {
                keys.push(format!("#{}", id.to_ascii_lowercase()));
                keys.push(format!("{name}#{}", id.to_ascii_lowercase()));
            }
        }
        keys.into_iter().filter_map(|key| self.rules.get(&key)).flatten().map(String::as_str)
    }
}

/// Top-level `selectors { body }` pairs; `@media` and its like are skipped with what they hold.
fn blocks(css: &str) -> Vec<(&str, &str)> {
    let mut out = Vec::new();
    let (mut depth, mut start, mut open) = (0usize, 0usize, 0usize);
    for (at, byte) in css.bytes().enumerate() {
        match byte {
            b'{' => {
                if depth == 0 {
                    open = at;
                }
                depth += 1;
            }
            b'}' if depth > 0 => {
                depth -= 1;
                if depth == 0 {
                    let selectors = css[start..open].trim().trim_start_matches("<!--").trim();
                    let selectors = selectors.rsplit("*/").next().unwrap_or(selectors).trim();
                    if !selectors.starts_with('@') {
                        out.push((selectors, &css[open + 1..at]));
                    }
                    start = at + 1;
                }
            }
            b';' if depth == 0 => start = at + 1,
            _ => {}
        }
    }
    out
}

fn declarations(style: &str) -> impl Iterator<Item = (String, String)> {
    style.split(';').filter_map(|declaration| {
        let (property, value) = declaration.split_once(':')?;
        let value = value.trim().to_ascii_lowercase();
        let value = value.trim_end_matches("!important").trim().to_owned();
        Some((property.trim().to_ascii_lowercase(), value))
    })
}

/// In pixels, near enough.
fn size(value: &str) -> Option<f32> {
    let end = value.find(|char: char| !char.is_ascii_digit() && !matches!(char, '.' | '-')).unwrap_or(value.len());
    let number: f32 = value[..end].parse().ok()?;
    Some(match value[end..].trim() {
        "em" | "rem" => number * 16.0,
        "pt" => number * 1.33,
        "%" => number * 0.16,
        "" | "px" => number,
        _ => number * 10.0,
    })
}

fn parse_colour(value: &str) -> Option<Colour> {
    let value = value.trim().to_ascii_lowercase();
    if let Some(parts) = channels(&value) {
        let mut parts = parts.take(3).map(|part| part.parse::<f32>().ok().map(|part| part.round().clamp(0.0, 255.0) as u8));
        return Some((parts.next()??, parts.next()??, parts.next()??));
    }
    let value = value.split_whitespace().next().unwrap_or("");
    if let Some(hex) = value.strip_prefix('#') {
        let digit = |at: usize, many: usize| u8::from_str_radix(hex.get(at..at + many)?, 16).ok();
        return match hex.len() {
            3 | 4 => Some((digit(0, 1)? * 17, digit(1, 1)? * 17, digit(2, 1)? * 17)),
            6 | 8 => Some((digit(0, 2)?, digit(2, 2)?, digit(4, 2)?)),
            _ => None,
        };
    }
    let named = [
        ("white", (255, 255, 255)),
        ("black", (0, 0, 0)),
        ("snow", (255, 250, 250)),
        ("ivory", (255, 255, 240)),
        ("gray", (128, 128, 128)),
        ("whitesmoke", (245, 245, 245)),
        ("ghostwhite", (248, 248, 255)),
        ("red", (255, 0, 0)),
        ("blue", (0, 0, 255)),
        ("green", (0, 128, 0)),
    ];
    named.into_iter().find(|(name, _)| *name == value).map(|(_, colour)| colour)
}

/// What stands between the brackets of `rgb(..)`, `rgba(..)`, with commas or blanks between.
fn channels(value: &str) -> Option<impl Iterator<Item = &str>> {
    let inside = value.strip_prefix("rgba(").or_else(|| value.strip_prefix("rgb("))?.split(')').next()?;
    Some(inside.split([',', ' ', '/']).filter(|part| !part.is_empty()))
}

fn see_through(value: &str) -> bool {
    let alpha = channels(value).and_then(|mut parts| parts.nth(3)?.trim_end_matches('%').parse::<f32>().ok());
    value == "transparent" || alpha.is_some_and(|alpha| alpha < 0.05)
}

fn close(one: Colour, other: Colour) -> bool {
    one.0.abs_diff(other.0) < 14 && one.1.abs_diff(other.1) < 14 && one.2.abs_diff(other.2) < 14
}
