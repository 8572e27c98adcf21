//! Answers in a folder, one file a question, named by its key: written by hand for tests, or recorded once and replayed in
//! seconds. A file is `{"answer": {..}}`, with whatever else helps its reader.

use super::answers::{Answers, Scope, Soon, Spent};
use super::asked::{Call, Level, Limit, Purpose, Usage};
use super::memory::Memory;
use super::wire;
use crate::config::model::{Budget, Policy};
use crate::error::{Error, Invalid};
use chrono::DateTime;
use futures_util::FutureExt;
use futures_util::future::ready;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use uuid::Uuid;

pub struct Folder {
    path: PathBuf,
    /// Answers of a model that is asked meanwhile are written beside the others.
    spent: Memory,
}

impl Folder {
    pub fn new(path: &Path) -> Folder {
        Folder { path: path.to_owned(), spent: Memory::default() }
    }

    fn file(&self, key: &str) -> PathBuf {
        self.path.join(format!("{key}.json"))
    }

    fn read(&self, key: &str) -> Result<Option<(Call, Vec<u8>)>, Error> {
        let path = self.file(key);
        let refused = |why: String| Error::from(Invalid::one(path.display().to_string(), why));
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(refused(error.to_string())),
        };
        let file: Value = serde_json::from_str(&text).map_err(|error| refused(error.to_string()))?;
        let answer = file.get("answer").ok_or_else(|| refused("has no `answer`".to_owned()))?;
        let raw = json!({"choices": [{"finish_reason": "stop", "message": {"content": answer.to_string()}}]});
        let call: Option<Call> = file.get("call").and_then(|call| serde_json::from_value(call.clone()).ok());
        Ok(Some((call.unwrap_or_else(|| by_hand(key)), raw.to_string().into_bytes())))
    }

    fn write(&self, call: &Call, raw: &[u8]) -> Result<(), Error> {
        let wrong = |error: anyhow::Error| Error::Internal(error.context(format!("answers in {}", self.path.display())));
        let raw: Value = serde_json::from_slice(raw).unwrap_or_default();
        let Ok(answer) = wire::reply(&raw).map_err(|_| ()).and_then(|reply| wire::object(&reply.content).map_err(|_| ())) else {
            return Ok(());
        };
        let text = serde_json::to_string_pretty(&json!({"call": call, "answer": answer})).map_err(|error| wrong(error.into()))?;
        std::fs::create_dir_all(&self.path).map_err(|error| wrong(error.into()))?;
        std::fs::write(self.file(&call.key), text + "\n").map_err(|error| wrong(error.into()))
    }
}

/// What can be said of an answer that somebody wrote by hand.
fn by_hand(key: &str) -> Call {
    Call {
        id: Uuid::nil(),
        key: key.to_owned(),
        purpose: Purpose::Read,
        case: None,
        endpoint: "recorded".to_owned(),
        host: String::new(),
        policy: Policy::Local,
        guarded: true,
        model: "recorded".to_owned(),
        echoed_model: None,
        fingerprint: None,
        schema: String::new(),
        schema_hash: String::new(),
        prompt_hash: String::new(),
        at: DateTime::UNIX_EPOCH,
        latency_ms: 0,
        tries: 0,
        usage: Usage::default(),
        cost_micro: 0,
        level: Level::Text,
        stored: true,
    }
}

impl Answers for Folder {
    fn get<'a>(&'a self, key: &'a str) -> Soon<'a, Option<(Call, Vec<u8>)>> {
        ready(self.read(key)).boxed()
    }

    fn leaves<'a>(&'a self, call: &'a Call, body: &'a [u8], budget: &'a Budget) -> Soon<'a, Option<Limit>> {
        self.spent.leaves(call, body, budget)
    }

    fn put<'a>(&'a self, call: &'a Call, raw: &'a [u8], ended: Option<&'a str>) -> Soon<'a, ()> {
        if ended.is_none()
            && call.purpose != Purpose::Probe
            && let Err(error) = self.write(call, raw)
        {
            return ready(Err(error)).boxed();
        }
        self.spent.put(call, raw, ended)
    }

    fn spent(&self, scope: Scope) -> Soon<'_, Spent> {
        self.spent.spent(scope)
    }
}
