//! A server that speaks the OpenAI protocol as badly as real ones do. The first part of the path says how: `/slow/v1` is slow.
//! Plain sockets, because half of what it has to do no web framework lets one do.

#[path = "scripted_reader.rs"]
mod scripted_reader;
#[path = "scripted_writer.rs"]
mod scripted_writer;

use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// What every script has seen so far: the bodies, in order.
type Seen = Arc<Mutex<HashMap<String, Vec<Value>>>>;

/// Answers until its runtime ends.
pub async fn serve(listener: TcpListener) {
    let seen = Seen::default();
    while let Ok((stream, _)) = listener.accept().await {
        tokio::spawn(connection(stream, seen.clone()));
    }
}

enum Step {
    Send {
        status: u16,
        headers: &'static str,
        body: String,
    },
    /// Announces more than it sends, then hangs up.
    CutOff,
    HangUp,
    Later(Duration, Box<Step>),
}

async fn connection(stream: TcpStream, seen: Seen) {
    let mut stream = BufReader::new(stream);
    while let Some((path, body)) = request(&mut stream).await {
        let script = path.split('/').nth(1).unwrap_or_default().to_owned();
        let mut step = if path.ends_with("/seen") {
            let bodies = seen.lock().expect("no panic").get(&script).cloned().unwrap_or_default();
            sent(200, Value::from(bodies))
        } else {
            let before: Vec<Value> = {
                let mut seen = seen.lock().expect("no panic");
                let bodies = seen.entry(script.clone()).or_default();
                bodies.push(body.clone());
                // A long run would copy ever more.
                if script == "steady" { Vec::new() } else { bodies[..bodies.len() - 1].to_vec() }
            };
            play(&script, &before, &body)
        };
        loop {
            match step {
                Step::Later(wait, next) => {
                    tokio::time::sleep(wait).await;
                    step = *next;
                }
                Step::HangUp => return,
                Step::CutOff => {
                    let _ = stream.get_mut().write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 5000\r\n\r\n{\"choices\": [").await;
                    return;
                }
                Step::Send { status, headers, body } => {
                    let head = format!("HTTP/1.1 {status} Said\r\ncontent-length: {}\r\n{headers}\r\n{body}", body.len());
                    if stream.get_mut().write_all(head.as_bytes()).await.is_err() {
                        return;
                    }
                    break;
                }
            }
        }
    }
}

async fn request(stream: &mut BufReader<TcpStream>) -> Option<(String, Value)> {
    let mut line = String::new();
    stream.read_line(&mut line).await.ok()?;
    let path = line.split(' ').nth(1)?.to_owned();
    let mut length = 0;
    loop {
        line.clear();
        stream.read_line(&mut line).await.ok()?;
        let header = line.trim().to_ascii_lowercase();
        if header.is_empty() {
            break;
        }
        if let Some(bytes) = header.strip_prefix("content-length:") {
            length = bytes.trim().parse().ok()?;
        }
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await.ok()?;
    Some((path, serde_json::from_slice(&body).unwrap_or_default()))
}

const RIGHT: &str = r#"{"answer": "yes"}"#;
const HTML: &str = "<html><body><h1>502 Bad Gateway</h1>Jane Roe was here</body></html>";

fn play(script: &str, before: &[Value], body: &Value) -> Step {
    let is_probe = |body: &Value| body.to_string().contains("osprey");
    let asked_before = before.iter().filter(|body| !is_probe(body)).count();
    let format = body["response_format"]["type"].as_str().unwrap_or_default();
    if is_probe(body) {
        return match script {
            "schema-lost" => chat("The code word is osprey."),
            "object-only" if format == "json_schema" => openai_error(400, "response_format", "this value is not supported"),
            "object-only" => chat(r#"{"word": "osprey"}"#),
            "no-temperature" if body.get("temperature").is_some() => {
                openai_error(400, "unsupported_value", "only 1 is supported")
            }
            "other-limit" if body.get("max_tokens").is_some() => {
                openai_error(400, "unsupported_parameter", "use max_completion_tokens")
            }
            "no-system" => chat(r#"{"box": "kq-left", "rows": [[1]], "word": "none"}"#),
            "key" => openai_error(401, "invalid_api_key", "Incorrect key of Jane Roe"),
            "renamed" if asked_before >= 2 => named(r#"{"box": "kq-left", "rows": [[1]], "word": "osprey"}"#, "m-2"),
            "renamed" => named(r#"{"box": "kq-left", "rows": [[1]], "word": "osprey"}"#, "m-1"),
            _ => chat(r#"{"box": "kq-left", "rows": [[1, 2]], "word": "osprey"}"#),
        };
    }
    let first = asked_before == 0;
    if let Some(answer) = scripted_writer::answer(script, first, body) {
        return chat(&answer);
    }
    if let Some(answer) = scripted_reader::answer(script, body) {
        return if script.ends_with("-slowly") {
            Step::Later(Duration::from_millis(2500), Box::new(chat(&answer)))
        } else {
            chat(&answer)
        };
    }
    let soon = "retry-after-ms: 10\r\n";
    match script {
        "429-openai" if first => with(soon, openai_error(429, "rate_limit_exceeded", "Rate limit reached for Jane Roe")),
        "429-integer" if first => {
            with("retry-after: 0\r\n", sent(429, json!({"object": "error", "message": "slow down", "code": 429})))
        }
        "429-html" if first => with("retry-after: Mon, 01 Jun 2026 12:00:00 GMT\r\n", html(429)),
        "busy" => with(soon, sent(503, json!({"error": {"message": "loading the model", "code": 503}}))),
        "no-money" => openai_error(429, "insufficient_quota", "You exceeded your current quota"),
        "html-502" => with(soon, html(502)),
        "html-200" => html(200),
        "schema-lost" => chat("Surely, Jane! ```json\n{\"answer\": \"yes\"}\n```"),
        "thinks" => chat("<think>{\"answer\": \"no\"} or not?</think>\n{\"answer\": \"yes\"}"),
        "broken-once" if first => chat(r#"{"answer": "ye"#),
        "broken" => chat(r#"{"answer": "ye"#),
        "outside" => chat(r#"{"answer": "maybe, says John Doe"}"#),
        "names-her" => chat(r#"{"answer": "maybe, says Jane Roe"}"#),
        "points" if body["response_format"]["json_schema"]["name"] == "lines" => {
            let text = body["messages"][1]["content"].as_str().unwrap_or_default();
            let held = text.lines().filter(|line| line.contains("portinaia")).filter_map(|line| line.split_once('|'));
            let lines: Vec<&str> = held.map(|(label, _)| label).collect();
            chat(&json!({ "lines": lines }).to_string())
        }
        "points" | "reads-nothing" => chat(r#"{"claims": [], "notes": []}"#),
        "length" => finished("length", json!({"content": "{\"answer\""})),
        "refusal" => finished("stop", json!({"content": null, "refusal": "I'm sorry, I cannot help with Jane Roe."})),
        "filter" => finished("content_filter", json!({"content": null})),
        "azure-filter" => openai_error(400, "content_filter", "The response was filtered"),
        "too-long" => {
            sent(400, json!({"object": "error", "message": "This model's maximum context length is 4096 tokens.", "code": 400}))
        }
        "error-in-200" => with(soon, sent(200, json!({"error": {"message": "Provider returned error", "code": 502}}))),
        "error-in-200-once" if first => with(soon, sent(200, json!({"error": {"message": "busy", "code": 429}}))),
        "slow-once" if first => Step::Later(Duration::from_secs(3), Box::new(chat(RIGHT))),
        "slow" => Step::Later(Duration::from_secs(30), Box::new(chat(RIGHT))),
        "hangs-up-once" if first => Step::HangUp,
        "cut-off-once" if first => Step::CutOff,
        "elsewhere" => with("location: /ok/v1/chat/completions\r\n", sent(307, Value::Null)),
        "huge" => chat(&"x".repeat(5 * 1024 * 1024)),
        "renamed" => named(RIGHT, if asked_before >= 1 { "m-2" } else { "m-1" }),
        "steady" => Step::Later(Duration::from_millis(latency(body)), Box::new(chat(RIGHT))),
        _ => chat(RIGHT),
    }
}

/// `wait 2000` in the question.
fn latency(body: &Value) -> u64 {
    let asked = body["messages"][1]["content"].as_str().unwrap_or_default();
    asked.split_once("wait ").and_then(|(_, rest)| rest.split(' ').next()?.parse().ok()).unwrap_or(2_000)
}

fn chat(content: &str) -> Step {
    named(content, "scripted-1")
}

fn named(content: &str, model: &str) -> Step {
    let choice =
        json!({"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": content}, "odd": {"new": 1}});
    sent(
        200,
        json!({"id": "x", "object": "chat.completion", "created": 1, "model": model, "choices": [choice], "usage": {"prompt_tokens": 100, "completion_tokens": 20, "total_tokens": 120}}),
    )
}

fn finished(reason: &str, message: Value) -> Step {
    sent(
        200,
        json!({"model": "scripted-1", "choices": [{"finish_reason": reason, "message": message}], "usage": {"prompt_tokens": 100, "completion_tokens": 20}}),
    )
}

fn openai_error(status: u16, code: &str, message: &str) -> Step {
    sent(status, json!({"error": {"message": message, "type": "requests", "param": null, "code": code}}))
}

fn sent(status: u16, body: Value) -> Step {
    Step::Send { status, headers: "content-type: application/json\r\n", body: body.to_string() }
}

fn html(status: u16) -> Step {
    Step::Send { status, headers: "content-type: text/html\r\n", body: HTML.to_owned() }
}

fn with(headers: &'static str, step: Step) -> Step {
    match step {
        Step::Send { status, body, .. } => Step::Send { status, headers, body },
        other => other,
    }
}
