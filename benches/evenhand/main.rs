//! `cargo bench` measures all of it, `cargo bench -- queue mail` some. What each line means stands in `benches/README.md`.

mod cases;
mod drafts;
mod events;
mod letters;
mod mail;
mod memory;
mod model;
mod passages;
mod queue;
mod replay;
#[path = "../../tests/it/scripted_server.rs"]
mod scripted_server;
mod seed;
mod support;
mod words;

const ALL: [(&str, fn()); 10] = [
    ("mail", mail::run),
    ("passages", passages::run),
    ("drafts", drafts::run),
    ("events", events::run),
    ("replay", replay::run),
    ("masking", words::masking),
    ("admission", words::admission),
    ("memory", memory::run),
    ("model", model::run),
    ("queue", queue::run),
];

fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    for name in &wanted {
        assert!(ALL.iter().any(|(one, _)| one == name), "no measurement is called `{name}`");
    }
    for (name, run) in ALL {
        if wanted.is_empty() || wanted.iter().any(|one| one == name) {
            println!("\n{name}");
            run();
        }
    }
}
