//! The one way out of the house. Every byte for a model passes here: first the guard looks at the bytes themselves, then the
//! record is written, then they leave, under deadlines, a few times at most.
//!
//! async-openai would send, retry and log by itself; it asks again too seldom, waits without end, and writes bodies into the
//! log. So it only builds the request and reads the JSON, and this service does all between.

use super::answers::Answers;
use super::asked::{Call, Guard, NotAnswered};
use super::retry::{self, TRIES_MAX};
use super::turned_down::{self, Meant};
use crate::config::model::Budget;
use crate::outside::clock::Clock;
use async_openai::error::OpenAIError;
use async_openai::middleware::HttpRequestFactory;
use futures_util::future::BoxFuture;
use reqwest::{Request, Response, StatusCode};
use serde_json::Value;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::{Instant, sleep, timeout, timeout_at};

const BODY_BYTES_MAX: usize = 4 * 1024 * 1024;
pub const CONNECT_MAX: Duration = Duration::from_secs(5);

/// One question on its way.
#[derive(Clone)]
pub struct WayOut(Arc<Leaving>);

struct Leaving {
    http: reqwest::Client,
    /// None: a machine of our own, for which masking was switched off.
    guard: Option<Arc<dyn Guard>>,
    answers: Arc<dyn Answers>,
    clock: Clock,
    deadlines: Deadlines,
    budget: Budget,
    call: Call,
    trace: Mutex<Trace>,
}

#[derive(Debug, Clone, Copy)]
pub struct Deadlines {
    pub first_byte: Duration,
    /// All tries and the waits between them.
    pub total: Duration,
    pub backoff: Duration,
}

/// What happened on the way.
#[derive(Debug, Clone, Default)]
pub struct Trace {
    pub left: bool,
    pub tries: u32,
    /// The last one.
    pub status: Option<StatusCode>,
    /// The last body, whatever it was.
    pub raw: Vec<u8>,
}

/// Why one try came to nothing.
enum Failed {
    Again { why: String, wait: Option<Duration> },
    End(NotAnswered),
}

impl WayOut {
    pub fn new(
        http: reqwest::Client,
        guard: Option<Arc<dyn Guard>>,
        answers: Arc<dyn Answers>,
        clock: Clock,
        deadlines: Deadlines,
        budget: Budget,
        call: Call,
    ) -> WayOut {
        WayOut(Arc::new(Leaving { http, guard, answers, clock, deadlines, budget, call, trace: Mutex::default() }))
    }

    pub fn trace(&self) -> Trace {
        self.0.trace(|trace| trace.clone())
    }
}

impl tower_service::Service<HttpRequestFactory> for WayOut {
    type Response = Response;
    type Error = NotSent;
    type Future = BoxFuture<'static, Result<Response, NotSent>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), NotSent>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: HttpRequestFactory) -> Self::Future {
        let leaving = self.0.clone();
        Box::pin(async move { leaving.go(request).await.map_err(NotSent) })
    }
}

/// Carries our reason through async-openai and back.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct NotSent(NotAnswered);

impl From<NotSent> for OpenAIError {
    fn from(error: NotSent) -> OpenAIError {
        OpenAIError::Boxed(Box::new(error))
    }
}

/// The reason again; async-openai has none of its own left but one.
pub fn reason(error: OpenAIError) -> NotAnswered {
    match error {
        OpenAIError::Boxed(boxed) => match boxed.downcast::<NotSent>() {
            Ok(not_sent) => not_sent.0,
            Err(_) => NotAnswered::Unreachable("the request failed".to_owned()),
        },
        // Its text can hold the whole body.
        _ => NotAnswered::Unreachable("the request could not be made".to_owned()),
    }
}

impl Leaving {
    async fn go(&self, request: HttpRequestFactory) -> Result<Response, NotAnswered> {
        let checked = self.checked(&built(&request).await?).await?;
        let end = Instant::now() + self.deadlines.total;
        for tries in 1.. {
            let request = built(&request).await?;
            // What leaves is what was looked at, each time.
            if request.body().and_then(reqwest::Body::as_bytes) != Some(checked.as_slice()) {
                return Err(NotAnswered::BadAnswer("the question changed on its way".to_owned()));
            }
            self.trace(|trace| trace.tries = tries);
            let failed = match timeout_at(end, self.once(request)).await {
                Ok(Ok(body)) => return Ok(http::Response::new(body).into()),
                Ok(Err(failed)) => failed,
                Err(_) => return Err(NotAnswered::Unreachable(format!("no answer within {:?}", self.deadlines.total))),
            };
            match failed {
                Failed::End(reason) => return Err(reason),
                Failed::Again { why, wait } => {
                    let wait = wait.unwrap_or_else(|| retry::backoff(self.deadlines.backoff, tries, rand::random()));
                    if tries >= TRIES_MAX || Instant::now() + wait >= end {
                        return Err(NotAnswered::Unreachable(why));
                    }
                    sleep(wait).await;
                }
            }
        }
        Err(NotAnswered::Unreachable("too many tries".to_owned()))
    }

    /// The bytes that may leave, on record. Everything else ends here.
    async fn checked(&self, request: &Request) -> Result<Vec<u8>, NotAnswered> {
        let Some(body) = request.body().and_then(reqwest::Body::as_bytes) else {
            return Err(NotAnswered::BadAnswer("the question cannot be looked at before it leaves".to_owned()));
        };
        if body.len() > BODY_BYTES_MAX {
            return Err(NotAnswered::TooLong);
        }
        let leaks = self.guard.as_ref().map(|guard| guard.leaks(body)).unwrap_or_default();
        if !leaks.is_empty() {
            return Err(NotAnswered::WouldLeak(leaks));
        }
        let past = self.answers.leaves(&self.call, body, &self.budget).await.map_err(|error| {
            tracing::error!(error = ?error, "the record of calls");
            NotAnswered::NotKept
        })?;
        if let Some(limit) = past {
            return Err(NotAnswered::OverBudget(limit));
        }
        self.trace(|trace| trace.left = true);
        Ok(body.to_vec())
    }

    async fn once(&self, request: Request) -> Result<Vec<u8>, Failed> {
        let again = |why: &str| Failed::Again { why: why.to_owned(), wait: None };
        let answer = match timeout(self.deadlines.first_byte, self.http.execute(request)).await {
            Ok(Ok(answer)) => answer,
            Ok(Err(error)) if error.is_connect() => return Err(again("nothing answers at its address")),
            Ok(Err(_)) => return Err(again("the connection broke")),
            Err(_) => return Err(again("it did not begin to answer in time")),
        };
        let status = answer.status();
        let wait = retry::asked_to_wait(answer.headers(), self.clock.now());
        let body = whole(answer).await?;
        let value: Option<Value> = serde_json::from_slice(&body).ok();
        self.trace(|trace| {
            trace.status = Some(status);
            trace.raw.clone_from(&body);
        });
        let meant = match (&value, status.is_success()) {
            (Some(value), true) => turned_down::inside(value),
            (None, true) => {
                Some(Meant::Ended(NotAnswered::BadAnswer("it is no JSON; is something between us and the model?".to_owned())))
            }
            (value, false) => Some(turned_down::meant(status, value.as_ref().unwrap_or(&Value::Null))),
        };
        match meant {
            None => Ok(body),
            Some(Meant::Busy(why)) => Err(Failed::Again { why, wait }),
            Some(Meant::Ended(reason)) => Err(Failed::End(reason)),
        }
    }

    fn trace<T>(&self, look: impl FnOnce(&mut Trace) -> T) -> T {
        look(&mut self.trace.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

async fn built(request: &HttpRequestFactory) -> Result<Request, NotAnswered> {
    request.build().await.map_err(reason)
}

/// The whole body, as long as it is not too large.
async fn whole(mut answer: Response) -> Result<Vec<u8>, Failed> {
    let mut body = Vec::new();
    loop {
        match answer.chunk().await {
            Ok(None) => return Ok(body),
            Ok(Some(chunk)) if body.len() + chunk.len() > BODY_BYTES_MAX => {
                return Err(Failed::End(NotAnswered::BadAnswer("it is too large".to_owned())));
            }
            Ok(Some(chunk)) => body.extend_from_slice(&chunk),
            Err(_) => {
                return Err(Failed::Again { why: "the connection broke in the middle of the answer".to_owned(), wait: None });
            }
        }
    }
}
