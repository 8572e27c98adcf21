//! What a sender wrote, before anybody knows what it means: TOML or JSON as one tree that remembers its lines.

use crate::error::Invalid;

#[derive(Debug, Clone, PartialEq)]
pub struct Tree {
    /// Counted from 1; absent for JSON.
    pub line: Option<u32>,
    pub node: Node,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Node {
    Text(String),
    Whole(i64),
    /// A number with a fraction, as written. No field takes one: money is text, so that no float ever touches it.
    Fraction(String),
    Flag(bool),
    /// A TOML date or time, as written.
    When(String),
    List(Vec<Tree>),
    Table(Vec<Entry>),
    /// JSON's `null`: the same as leaving the key out.
    Nothing,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    pub key: String,
    pub line: Option<u32>,
    pub tree: Tree,
}

impl Node {
    /// For an error message: what stands there.
    pub fn kind(&self) -> &'static str {
        match self {
            Node::Text(_) => "text",
            Node::Whole(_) => "a whole number",
            Node::Fraction(_) => "a number with a fraction",
            Node::Flag(_) => "true or false",
            Node::When(_) => "a date or time",
            Node::List(_) => "a list",
            Node::Table(_) => "a table",
            Node::Nothing => "nothing",
        }
    }
}

/// Parses `text` of the file `name`; a syntax error names the line.
pub fn from_toml(name: &str, text: &str) -> Result<Tree, Invalid> {
    let lines = Lines::of(text);
    match toml::de::DeTable::parse(text) {
        Ok(root) => Ok(Tree { line: Some(1), node: table(root.get_ref(), &lines) }),
        Err(error) => {
            let line = error.span().map_or(1, |span| lines.at(span.start));
            let what = error.message().lines().collect::<Vec<_>>().join(", ");
            Err(Invalid::one(format!("{name}:{line}"), format!("this is not valid TOML: {what}")))
        }
    }
}

pub fn from_json(value: &serde_json::Value) -> Tree {
    use serde_json::Value;
    let node = match value {
        Value::Null => Node::Nothing,
        Value::Bool(flag) => Node::Flag(*flag),
        Value::Number(number) => number.as_i64().map_or_else(|| Node::Fraction(number.to_string()), Node::Whole),
        Value::String(text) => Node::Text(text.clone()),
        Value::Array(items) => Node::List(items.iter().map(from_json).collect()),
        Value::Object(map) => {
            Node::Table(map.iter().map(|(key, value)| Entry { key: key.clone(), line: None, tree: from_json(value) }).collect())
        }
    };
    Tree { line: None, node }
}

fn table(table: &toml::de::DeTable<'_>, lines: &Lines) -> Node {
    let entries = table.iter().map(|(key, value)| Entry {
        key: key.get_ref().to_string(),
        line: Some(lines.at(key.span().start)),
        tree: Tree { line: Some(lines.at(value.span().start)), node: node(value.get_ref(), lines) },
    });
    Node::Table(entries.collect())
}

fn node(value: &toml::de::DeValue<'_>, lines: &Lines) -> Node {
    use toml::de::DeValue;
    match value {
        DeValue::String(text) => Node::Text(text.to_string()),
        DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix())
            .map_or_else(|_| Node::Fraction(number.as_str().to_owned()), Node::Whole),
        DeValue::Float(number) => Node::Fraction(number.as_str().to_owned()),
        DeValue::Boolean(flag) => Node::Flag(*flag),
        DeValue::Datetime(when) => Node::When(when.to_string()),
        DeValue::Array(items) => Node::List(
            items
                .iter()
                .map(|item| Tree { line: Some(lines.at(item.span().start)), node: node(item.get_ref(), lines) })
                .collect(),
        ),
        DeValue::Table(inner) => table(inner, lines),
    }
}

/// Where each line starts, to turn byte offsets into line numbers.
struct Lines(Vec<usize>);

impl Lines {
    fn of(text: &str) -> Self {
        Self(std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect())
    }

    fn at(&self, offset: usize) -> u32 {
        let line = self.0.partition_point(|start| *start <= offset);
        u32::try_from(line).unwrap_or(u32::MAX)
    }
}
