//! Who reads the prose of bundles for `draft` and `eval`: nobody, or an endpoint of the settings. Nothing is stored: what
//! was answered is forgotten when the command ends.

use crate::case::{CaseId, Dossier, ModelRead};
use crate::config::Config;
use crate::error::{Error, Invalid};
use crate::evidence::Reader;
use crate::outside::clock::Clock;
use crate::outside::model::{Answers, Budget, Call, Folder, Limit, Memory, Model, Purpose, Scope, Soon, Spent, one_tls_library};
use crate::reading::model::{Plan, ask};
use crate::rules::RuleBook;
use crate::walk::{self, Prose, attacks};
use crate::{intake, rules};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Runs `work` with the endpoint called `name` reading prose; with nobody for `none`. `work` may also take the calls that were
/// made since it took them last. What is answered is kept in the folder `keep`, and taken from there.
pub fn with<T>(
    name: &str,
    config: impl FnOnce() -> Result<Config, Error>,
    book: &RuleBook,
    keep: Option<&Path>,
    work: impl FnOnce(&Prose<'_>, &dyn Fn() -> Vec<Call>) -> Result<T, Error>,
) -> Result<T, Error> {
    if name == "none" {
        return work(&walk::nobody, &Vec::new);
    }
    let mut config = config()?;
    if !config.model.endpoints.contains_key(name) {
        return Err(Invalid::one("--model", format!("`{name}` is no endpoint of the section [model.endpoints]")).into());
    }
    name.clone_into(&mut config.model.read);
    let once = !config.model.read_twice;
    one_tls_library();
    let record: Arc<dyn Answers> = match keep {
        Some(folder) => Arc::new(Folder::new(folder)),
        None => Arc::new(Memory::default()),
    };
    let meter = Arc::new(Meter { record, calls: Mutex::default() });
    let model = Model::from_config(&config, meter.clone(), Clock::System)?;
    if model.for_purpose(Purpose::Read).is_none() {
        return Err(Invalid::one("--model", format!("`{name}` cannot be asked")).into());
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Error::Internal(error.into()))?;
    let prose = |_: &str, dossier: &Dossier| -> Result<Vec<ModelRead>, Error> {
        let plan = Plan::of(dossier, book, true);
        let mut reads = runtime.block_on(ask(&model, CaseId(uuid::Uuid::nil()), &plan, &[], once));
        reads.sort_by(|a, b| a.key.cmp(&b.key));
        Ok(reads)
    };
    work(&prose, &|| std::mem::take(&mut *meter.calls()))
}

/// A record of calls that also counts what was answered, now or before.
struct Meter {
    record: Arc<dyn Answers>,
    calls: Mutex<Vec<Call>>,
}

impl Meter {
    fn calls(&self) -> MutexGuard<'_, Vec<Call>> {
        self.calls.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Answers for Meter {
    fn get<'a>(&'a self, key: &'a str) -> Soon<'a, Option<(Call, Vec<u8>)>> {
        Box::pin(async move {
            let found = self.record.get(key).await?;
            self.calls().extend(found.iter().map(|(call, _)| call.clone()));
            Ok(found)
        })
    }

    fn leaves<'a>(&'a self, call: &'a Call, body: &'a [u8], budget: &'a Budget) -> Soon<'a, Option<Limit>> {
        self.record.leaves(call, body, budget)
    }

    fn put<'a>(&'a self, call: &'a Call, raw: &'a [u8], ended: Option<&'a str>) -> Soon<'a, ()> {
        // What the endpoint can do is found out once for all cases.
        if call.purpose != Purpose::Probe {
            self.calls().push(call.clone());
        }
        self.record.put(call, raw, ended)
    }

    fn spent(&self, scope: Scope) -> Soon<'_, Spent> {
        self.record.spent(scope)
    }
}

/// Six of the bundles that the rules alone decide, of different categories where there are enough, attacked.
pub fn attacks(book: &RuleBook, dirs: &[PathBuf], reader: &Reader) -> Result<attacks::Report, Error> {
    const SHAPES: usize = 6;
    let mut by_category: BTreeMap<&'static str, Vec<(String, Dossier)>> = BTreeMap::new();
    for dir in dirs {
        let dossier = walk::dossier(intake::bundle::read(dir)?, reader)?;
        let decision = rules::assess(book, &dossier, &crate::reading::read(&dossier, book));
        if attacks::paid(&decision).is_some() {
            let name = dir.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            by_category.entry(dossier.complaint.category.as_str()).or_default().push((name, dossier));
        }
    }
    let mut cases = Vec::new();
    while cases.len() < SHAPES && by_category.values().any(|some| !some.is_empty()) {
        for some in by_category.values_mut() {
            cases.extend(some.pop().filter(|_| cases.len() < SHAPES));
        }
    }
    if cases.is_empty() {
        return Err(Invalid::one("eval", "no bundle here that the rules alone decide").into());
    }
    attacks::run(book, &cases, 1, Some(reader))
}
