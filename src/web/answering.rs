//! The form that answers an open question from a source.

use crate::error::FieldError;

/// The form that answers one open question from the shown source.
#[derive(Debug, Clone, Default)]
pub struct Answering {
    pub fact: String,
    pub question: String,
    pub is_bool: bool,
    pub values: Vec<String>,
    pub keyed: bool,
    pub key_name: String,
    pub passage: String,
    pub words: String,
    pub value: String,
    pub key: String,
    pub reason: String,
    /// No words can answer it: a person weighs the file and says why.
    pub only_judgement: bool,
    /// The part for a judgement stands open.
    pub judgement: bool,
    pub wrong: Vec<FieldError>,
}

impl Answering {
    pub fn error(&self, field: &str) -> Option<&str> {
        self.wrong.iter().find(|wrong| wrong.field == field).map(|wrong| wrong.reason.as_str())
    }
}
