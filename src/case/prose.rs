//! Finished texts put in order: what templates leave behind, and what stands in somebody's quotation marks kept out of it.

/// Changes the words of a text that are our own; what stands in curly quotation marks is cut from storage and stays.
pub fn own_words(text: &str, change: impl Fn(&str) -> String) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = rest.find('“') {
        out.push_str(&change(&rest[..start]));
        let end = rest[start..].find('”').map_or(rest.len(), |end| start + end + '”'.len_utf8());
        out.push_str(&rest[start..end]);
        rest = &rest[end..];
    }
    out + &change(rest)
}

/// Templates leave ragged white space, and a name that ends in a full stop (`Lakeside Inc.`) brings a second one: one empty
/// line between paragraphs, none at the ends, one full stop.
pub fn tidy(text: &str) -> String {
    let mut out = String::new();
    let mut empty = 0;
    for line in text.lines().map(str::trim_end) {
        if line.is_empty() {
            empty += 1;
            continue;
        }
        if !out.is_empty() {
            out.push_str(if empty > 0 { "\n\n" } else { "\n" });
        }
        empty = 0;
        out.push_str(line);
    }
    own_words(&out, one_stop)
}

fn one_stop(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("..") {
        let dots = rest[at..].bytes().take_while(|byte| *byte == b'.').count();
        out.push_str(&rest[..at]);
        // Three or more are meant.
        out.push_str(if dots == 2 { "." } else { &rest[at..at + dots] });
        rest = &rest[at + dots..];
    }
    out + rest
}
