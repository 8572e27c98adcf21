//! A record of calls that ends with the program: for what stores nothing, and for measurements.

use super::answers::{Answers, Scope, Soon, Spent};
use super::asked::{Call, Limit, Usage};
use crate::config::model::Budget;
use futures_util::FutureExt;
use futures_util::future::ready;
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use uuid::Uuid;

#[derive(Default)]
pub struct Memory(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    spent: HashMap<String, Spent>,
    on_their_way: HashMap<Uuid, Call>,
    answered: HashMap<String, (Call, Vec<u8>)>,
}

impl Memory {
    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Answers for Memory {
    fn get<'a>(&'a self, key: &'a str) -> Soon<'a, Option<(Call, Vec<u8>)>> {
        ready(Ok(self.kept().answered.get(key).cloned())).boxed()
    }

    fn leaves<'a>(&'a self, call: &'a Call, _body: &'a [u8], budget: &'a Budget) -> Soon<'a, Option<Limit>> {
        let mut kept = self.kept();
        let mut all = Vec::new();
        for scope in Scope::of(call) {
            let mut spent = kept.spent.get(&scope.to_string()).copied().unwrap_or_default();
            spent.calls += 1;
            add(&mut spent, call);
            if let Some(limit) = spent.past(budget, scope) {
                return ready(Ok(Some(limit))).boxed();
            }
            all.push((scope.to_string(), spent));
        }
        kept.spent.extend(all);
        kept.on_their_way.insert(call.id, call.clone());
        ready(Ok(None)).boxed()
    }

    fn put<'a>(&'a self, call: &'a Call, raw: &'a [u8], ended: Option<&'a str>) -> Soon<'a, ()> {
        let mut kept = self.kept();
        let reserved = kept.on_their_way.remove(&call.id);
        for scope in Scope::of(call) {
            let spent = kept.spent.entry(scope.to_string()).or_default();
            if let Some(reserved) = &reserved {
                spent.usage.tokens_in -= reserved.usage.tokens_in;
                spent.usage.tokens_out -= reserved.usage.tokens_out;
                spent.cost_micro -= reserved.cost_micro;
            }
            add(spent, call);
        }
        if ended.is_none() {
            kept.answered.insert(call.key.clone(), (call.clone(), raw.to_vec()));
        }
        ready(Ok(())).boxed()
    }

    fn spent(&self, scope: Scope) -> Soon<'_, Spent> {
        ready(Ok(self.kept().spent.get(&scope.to_string()).copied().unwrap_or_default())).boxed()
    }
}

fn add(spent: &mut Spent, call: &Call) {
    let Usage { tokens_in, tokens_out } = call.usage;
    spent.usage.tokens_in += tokens_in;
    spent.usage.tokens_out += tokens_out;
    spent.cost_micro += call.cost_micro;
}
