//! The scripted endpoint in a process of its own: this test program started again.

use crate::scripted_server;
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

const ASKED: &str = "EVENHAND_TEST_SCRIPTED_ENDPOINT";
const MARK: &str = "scripted endpoint at ";

/// Ends with the test that started it.
pub struct Scripted {
    child: Child,
    address: String,
}

impl Scripted {
    pub fn start() -> Scripted {
        evenhand::outside::model::one_tls_library();
        let program = std::env::current_exe().expect("this program");
        let mut child = Command::new(program)
            .args(["--exact", "scripted::the_endpoint_itself", "--nocapture"])
            .env(ASKED, "1")
            .stdout(Stdio::piped())
            .spawn()
            .expect("this program again");
        let lines = BufReader::new(child.stdout.take().expect("its output")).lines();
        let address =
            lines.map_while(Result::ok).find_map(|line| line.split_once(MARK).map(|(_, address)| address.trim().to_owned()));
        Scripted { child, address: address.expect("an address") }
    }

    /// The endpoint that plays `script`.
    pub fn url(&self, script: &str) -> String {
        format!("http://{}/{script}/v1", self.address)
    }

    /// Every body that arrived for `script`, probes too.
    pub async fn seen(&self, script: &str) -> Vec<Value> {
        let answer = reqwest::get(format!("http://{}/{script}/seen", self.address)).await.expect("an answer");
        answer.json().await.expect("a list")
    }
}

impl Drop for Scripted {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Nothing but the program that [`Scripted::start`] starts: without its variable there is nothing to do.
#[tokio::test]
async fn the_endpoint_itself() {
    if std::env::var(ASKED).is_err() {
        return;
    }
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
    println!("{MARK}{}", listener.local_addr().expect("an address"));
    scripted_server::serve(listener).await;
}
