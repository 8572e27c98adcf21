//! Memory of a running server: idle (below 100 MB), and while 64 uploads arrive at once (below 400 MB).

use crate::support;
use evenhand::app::App;
use evenhand::commands::admin::import_one;
use evenhand::config::Config;
use evenhand::intake::bundle;
use evenhand::outside::clock::Clock;
use reqwest::multipart::{Form, Part};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

const UPLOADS: usize = 64;
const KEY: &str = "a key that the measurement made up";

pub fn run() {
    let megabytes = support::number("EVENHAND_BENCH_UPLOAD_MB", 10);
    let folder = tempfile::tempdir_in(support::data()).expect("a folder");
    let port = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port").port();
    let settings = std::fs::read_to_string(support::root().join("config.toml")).expect("the settings");
    let file = folder.path().join("config.toml");
    std::fs::write(&file, settings.replace("api_keys = []", &format!("api_keys = [\"{KEY}\"]"))).expect("settings");
    let runtime = support::runtime();
    let numbers = runtime.block_on(cases(folder.path()));

    let mut server = serve(&file, folder.path(), port);
    let address = format!("http://127.0.0.1:{port}");
    runtime.block_on(ready(&address));
    std::thread::sleep(Duration::from_secs(2));
    println!("  idle: {} MB resident (target 100)", resident(server.id()) >> 10);

    let watch = Watch::start(server.id());
    let start = Instant::now();
    let sent = runtime.block_on(upload(&address, &numbers, megabytes << 20));
    let took = start.elapsed();
    // The files are read in children meanwhile and afterwards.
    std::thread::sleep(Duration::from_secs(3));
    let (own, tree) = watch.stop();
    println!(
        "  {UPLOADS} uploads of {megabytes} MB at once: at most {} MB resident (target 400), {} MB with the reading children; {sent} taken in {:.1} s",
        own >> 10,
        tree >> 10,
        took.as_secs_f64()
    );
    println!("  afterwards: {} MB resident", resident(server.id()) >> 10);
    server.kill().expect("ended");
    server.wait().expect("gone");
}

/// A case for every upload.
async fn cases(data_dir: &Path) -> Vec<String> {
    let mut config = Config::load(Some(&support::root().join("config.toml"))).expect("the settings");
    config.data_dir = data_dir.to_owned();
    let app = App::build(config, Clock::System).await.expect("an application");
    let story = bundle::read(&support::stories()[0]).expect("a bundle");
    let mut numbers = Vec::new();
    for n in 0..UPLOADS {
        let story = bundle::Bundle { name: format!("{}-{n}", story.name), ..story.clone() };
        numbers.push(import_one(&app, story).await.expect("imported").0.number);
    }
    numbers
}

fn serve(settings: &Path, data_dir: &Path, port: u16) -> Child {
    Command::new(env!("CARGO_BIN_EXE_evenhand"))
        .arg("--config")
        .arg(settings)
        .arg("serve")
        .env("EVENHAND__DATA_DIR", data_dir)
        .env("EVENHAND__LISTEN", format!("127.0.0.1:{port}"))
        .stdout(Stdio::null())
        .spawn()
        .expect("our own program")
}

async fn ready(address: &str) {
    for _ in 0..200 {
        if reqwest::get(format!("{address}/healthz")).await.is_ok_and(|answer| answer.status().is_success()) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the server at {address} does not answer");
}

/// How many were taken.
async fn upload(address: &str, numbers: &[String], bytes: usize) -> usize {
    evenhand::outside::model::one_tls_library();
    let client = reqwest::Client::new();
    let sending = numbers.iter().enumerate().map(|(n, number)| {
        let mut content = format!("upload {n}\n").into_bytes();
        content.resize(bytes, b'x');
        let form = Form::new().text("from", "consumer").part("file", Part::bytes(content).file_name(format!("scan-{n}.bin")));
        let post = client.post(format!("{address}/api/v1/cases/{number}/evidence")).bearer_auth(KEY).multipart(form);
        tokio::spawn(async move { post.send().await.is_ok_and(|answer| answer.status().is_success()) })
    });
    let mut taken = 0;
    for sent in sending.collect::<Vec<_>>() {
        taken += usize::from(sent.await.expect("sent"));
    }
    taken
}

/// Resident kilobytes of a process; 0 when it is gone.
fn resident(process: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}

fn children(process: u32) -> Vec<u32> {
    let tasks = std::fs::read_dir(format!("/proc/{process}/task")).into_iter().flatten().flatten();
    let lists = tasks.filter_map(|task| std::fs::read_to_string(task.path().join("children")).ok());
    lists.flat_map(|list| list.split_whitespace().filter_map(|one| one.parse().ok()).collect::<Vec<u32>>()).collect()
}

struct Watch {
    over: Arc<AtomicBool>,
    most: Arc<[AtomicU64; 2]>,
    thread: std::thread::JoinHandle<()>,
}

impl Watch {
    fn start(process: u32) -> Watch {
        let (over, most) = (Arc::new(AtomicBool::new(false)), Arc::new([AtomicU64::new(0), AtomicU64::new(0)]));
        let (stop, seen) = (over.clone(), most.clone());
        let thread = std::thread::spawn(move || {
            while !stop.load(Ordering::Relaxed) {
                let own = resident(process);
                let all = own + children(process).into_iter().map(resident).sum::<u64>();
                seen[0].fetch_max(own, Ordering::Relaxed);
                seen[1].fetch_max(all, Ordering::Relaxed);
                std::thread::sleep(Duration::from_millis(5));
            }
        });
        Watch { over, most, thread }
    }

    fn stop(self) -> (u64, u64) {
        self.over.store(true, Ordering::Relaxed);
        self.thread.join().expect("watched");
        (self.most[0].load(Ordering::Relaxed), self.most[1].load(Ordering::Relaxed))
    }
}
