//! One question from its first look at the record to its last.

use super::ability::{self, Ability};
use super::asked::{Answered, Ask, Call, Level, NotAnswered, Purpose, Usage};
use super::endpoint::Endpoint;
use super::send::{self, Trace, WayOut};
use super::wire::{self, Repair, Reply};
use super::{Asks, key, schema};
use crate::case::Passage;
use crate::error::Error;
use reqwest::StatusCode;
use serde_json::Value;
use std::sync::atomic::Ordering;
use tokio::time::Instant;
use uuid::Uuid;

/// What came of sending once, before anybody looked into the answer.
struct Came {
    call: Call,
    trace: Trace,
    reply: Result<Reply, NotAnswered>,
}

impl Asks {
    pub(super) async fn ask(&self, endpoint: &Endpoint, ask: &Ask) -> Result<Answered, NotAnswered> {
        let key = key(endpoint, ask);
        if let Some((call, raw)) = self.answers.get(&key).await.map_err(not_kept)?
            && let Some(value) = again(&raw, ask)
        {
            return Ok(Answered { value, call: Call { stored: true, ..call } });
        }
        if self.recorded {
            return Err(NotAnswered::NoModel);
        }
        let able = self.ability(endpoint, false).await?;
        let first = self.send(endpoint, ask, &key, able, None).await?;
        let reply = match &first.reply {
            Ok(reply) => reply,
            Err(reason) => return Err(self.close(&first, reason.clone()).await),
        };
        let why = match fitting(&reply.content, ask) {
            Ok(value) => return self.answered(&first, value).await,
            Err(why) => why,
        };
        self.close(&first, NotAnswered::BadAnswer(why.clone())).await;
        let repair = Repair { answer: &reply.content, why: &why };
        let second = match self.send(endpoint, ask, &key, able, Some(repair)).await {
            Ok(second) => second,
            // What it wrote must not leave, and without it there is nothing to mend.
            Err(NotAnswered::WouldLeak(_) | NotAnswered::TooLong) => return Err(NotAnswered::BadAnswer(why)),
            Err(reason) => return Err(reason),
        };
        let found = second.reply.as_ref().map_err(Clone::clone);
        match found.and_then(|reply| fitting(&reply.content, ask).map_err(NotAnswered::BadAnswer)) {
            Ok(value) => self.answered(&second, value).await,
            Err(reason) => Err(self.close(&second, reason).await),
        }
    }

    /// What the endpoint can do; tried out when nobody knows, when it was renamed, and when `fresh`.
    pub(super) async fn ability(&self, endpoint: &Endpoint, fresh: bool) -> Result<Ability, NotAnswered> {
        let mut known = endpoint.ability.lock().await;
        let renamed = endpoint.renamed.swap(false, Ordering::Relaxed);
        if let Some(able) = *known
            && !fresh
            && !renamed
        {
            return Ok(able);
        }
        let able = self.try_out(endpoint).await?;
        *known = Some(able);
        endpoint.renamed.store(false, Ordering::Relaxed);
        tracing::info!(endpoint = endpoint.name, ?able, "tried out");
        Ok(able)
    }

    async fn try_out(&self, endpoint: &Endpoint) -> Result<Ability, NotAnswered> {
        // The best way to ask that was taken, though its answer did not show more than plain text.
        let mut taken: Option<Ability> = None;
        let mut last = NotAnswered::TurnedDown("no way to ask was accepted".to_owned());
        for step in Ability::ladder(endpoint.settings.max_tokens_param) {
            // What the endpoint took and did not keep to, it will not keep to with another temperature either.
            if taken.is_some_and(|taken| taken.level <= step.level) {
                continue;
            }
            let question = ability::question(step.level);
            let came = self.send(endpoint, &question, &key(endpoint, &question), step, None).await?;
            let shown = match &came.reply {
                Ok(reply) => step.shown_by(&reply.content),
                Err(reason) => {
                    last = self.close(&came, reason.clone()).await;
                    let not_this_way =
                        matches!(came.trace.status, Some(StatusCode::BAD_REQUEST | StatusCode::UNPROCESSABLE_ENTITY));
                    match &last {
                        NotAnswered::TurnedDown(_) if not_this_way => {}
                        NotAnswered::Unreachable(_) | NotAnswered::TurnedDown(_) | NotAnswered::NotKept => return Err(last),
                        // It took the question and came to no end with it.
                        _ => taken = Some(Ability { system: false, ..step }),
                    }
                    continue;
                }
            };
            self.keep(&came, None).await?;
            if shown.level == step.level {
                return Ok(shown);
            }
            taken = Some(Ability { level: step.level, ..shown });
        }
        taken.map(|taken| Ability { level: Level::Text, ..taken }).ok_or(last)
    }

    /// Sends once and reads; the caller closes the call with what it found.
    async fn send(
        &self,
        endpoint: &Endpoint,
        ask: &Ask,
        key: &str,
        able: Ability,
        repair: Option<Repair<'_>>,
    ) -> Result<Came, NotAnswered> {
        let body = wire::body(&endpoint.settings.model, ask, able, repair);
        let bytes = body.to_string().len() as u64;
        let most = Usage { tokens_in: endpoint.estimate.tokens(bytes), tokens_out: ask.max_tokens.into() };
        if most.tokens_in + most.tokens_out > endpoint.settings.context.into() {
            return Err(NotAnswered::TooLong);
        }
        let _turn = endpoint.turns.acquire().await.map_err(|_| NotAnswered::CircuitOpen)?;
        if !endpoint.circuit.lets_through(self.clock.now()) {
            return Err(NotAnswered::CircuitOpen);
        }
        let call = self.call(endpoint, ask, key, able, most);
        let guard = endpoint.is_guarded().then(|| ask.guard.clone());
        let way = WayOut::new(
            endpoint.http.clone(),
            guard,
            self.answers.clone(),
            self.clock.clone(),
            endpoint.deadlines(),
            self.budget.clone(),
            call.clone(),
        );
        let start = Instant::now();
        let sent: Result<Value, _> = endpoint.client(way.clone()).chat().create_byot(body).await;
        let latency_ms = u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX);
        let trace = way.trace();
        if !trace.left {
            return Err(sent.err().map_or(NotAnswered::NotKept, send::reason));
        }
        let raw: Value = serde_json::from_slice(&trace.raw).unwrap_or_default();
        let reply = sent.map_err(send::reason).and_then(|value| wire::reply(&value));
        let usage = match &reply {
            // It may have been read and not told: what was sent is taken as paid.
            Err(NotAnswered::Unreachable(_)) => Usage { tokens_out: 0, ..most },
            _ => wire::usage(&raw),
        };
        if reply.is_ok() {
            endpoint.estimate.counted(bytes, usage.tokens_in);
        }
        match &reply {
            // While it is tried out, an endpoint may well turn down a way to ask.
            Err(NotAnswered::TurnedDown(_)) if ask.purpose == Purpose::Probe => {}
            Err(NotAnswered::Unreachable(_) | NotAnswered::TurnedDown(_)) => endpoint.circuit.failed(self.clock.now()),
            _ => endpoint.circuit.succeeded(),
        }
        let echoed = raw["model"].as_str().map(|name| name.chars().take(200).collect::<String>());
        if reply.is_ok() {
            endpoint.echoed(echoed.as_deref());
        }
        let call = Call {
            echoed_model: echoed,
            fingerprint: reply.as_ref().ok().and_then(|reply| reply.fingerprint.clone()),
            latency_ms,
            tries: trace.tries,
            usage,
            cost_micro: endpoint.cost_micro(usage.tokens_in, usage.tokens_out),
            ..call
        };
        Ok(Came { call, trace, reply })
    }

    /// A call that has not left yet, with the most that it may come to.
    fn call(&self, endpoint: &Endpoint, ask: &Ask, key: &str, able: Ability, most: Usage) -> Call {
        Call {
            id: Uuid::now_v7(),
            key: key.to_owned(),
            purpose: ask.purpose,
            case: (ask.purpose != Purpose::Probe).then_some(ask.case),
            endpoint: endpoint.name.clone(),
            host: endpoint.host.clone(),
            policy: endpoint.settings.policy,
            guarded: endpoint.is_guarded(),
            model: endpoint.settings.model.clone(),
            echoed_model: None,
            fingerprint: None,
            schema: ask.schema.name.to_owned(),
            schema_hash: Passage::digest(&ask.schema.json.to_string()),
            prompt_hash: Passage::digest(&ask.system),
            at: self.clock.now(),
            latency_ms: 0,
            tries: 0,
            usage: most,
            cost_micro: endpoint.cost_micro(most.tokens_in, most.tokens_out),
            level: able.level,
            stored: false,
        }
    }

    async fn answered(&self, came: &Came, value: Value) -> Result<Answered, NotAnswered> {
        self.keep(came, None).await?;
        Ok(Answered { value, call: came.call.clone() })
    }

    /// Records why there is no answer, and gives it back. What could not be recorded stands in the log.
    async fn close(&self, came: &Came, reason: NotAnswered) -> NotAnswered {
        let _ = self.keep(came, Some(reason.code())).await;
        reason
    }

    async fn keep(&self, Came { call, trace, .. }: &Came, ended: Option<&str>) -> Result<(), NotAnswered> {
        let Call { id, latency_ms, tries, .. } = call;
        tracing::debug!(%id, endpoint = call.endpoint, purpose = call.purpose.as_str(), latency_ms, tries, ended, "a model was asked");
        self.answers.put(call, &trace.raw, ended).await.map_err(not_kept)
    }
}

/// The value of an answer on record. One that no longer fits is asked for again.
pub(super) fn again(raw: &[u8], ask: &Ask) -> Option<Value> {
    let reply = wire::reply(&serde_json::from_slice(raw).ok()?).ok()?;
    fitting(&reply.content, ask).ok()
}

fn fitting(content: &str, ask: &Ask) -> Result<Value, String> {
    let value = wire::object(content)?;
    match schema::misfit(&ask.schema.json, &value) {
        None => Ok(value),
        Some(why) => Err(why),
    }
}

fn not_kept(error: Error) -> NotAnswered {
    tracing::error!(error = ?error, "the record of calls");
    NotAnswered::NotKept
}
