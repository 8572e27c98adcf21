//! A real SMTP server beside the tests: a Python process that keeps what it receives in a folder.

use evenhand::outside::mailer::{Security, Smtp};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

const HOW_TO_INSTALL: &str = "the tests need a mail server of their own: install Python 3, then `pip install aiosmtpd`";

pub struct SmtpServer {
    child: Child,
    pub port: u16,
    folder: tempfile::TempDir,
    certificate: Option<PathBuf>,
}

/// One message as the server took it.
pub struct Kept {
    pub bytes: Vec<u8>,
    pub from: String,
    pub to: Vec<String>,
    pub tls: bool,
}

impl SmtpServer {
    pub fn plain() -> Self {
        Self::start(false)
    }

    /// Takes mail only after STARTTLS, with a certificate that only [`Self::settings`] knows.
    pub fn starttls() -> Self {
        Self::start(true)
    }

    fn start(tls: bool) -> Self {
        let folder = tempfile::tempdir().expect("a folder for mail");
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/smtp.py");
        let mut command = Command::new("python3");
        command.arg(script).arg(folder.path());
        let certificate = tls.then(|| make_certificate(folder.path()));
        if let Some(certificate) = &certificate {
            command.arg(certificate).arg(folder.path().join("key.pem"));
        }
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect(HOW_TO_INSTALL);
        let mut line = String::new();
        let output = child.stdout.take().expect("its output");
        BufReader::new(output).read_line(&mut line).expect("its first line");
        let port = line.trim().parse().expect(HOW_TO_INSTALL);
        Self { child, port, folder, certificate }
    }

    pub fn settings(&self) -> Smtp {
        Smtp {
            host: "localhost".to_owned(),
            port: self.port,
            security: if self.certificate.is_some() { Security::Starttls } else { Security::None },
            user: None,
            password: None,
            extra_root: self.certificate.clone(),
            timeout_s: 10,
        }
    }

    /// What arrived so far, oldest first. The server answers only after a message is on disk.
    pub fn kept(&self) -> Vec<Kept> {
        let mut mails: Vec<PathBuf> = std::fs::read_dir(self.folder.path())
            .expect("the mail folder")
            .map(|entry| entry.expect("an entry").path())
            .filter(|path| path.extension().is_some_and(|end| end == "eml"))
            .collect();
        mails.sort();
        mails.iter().map(|path| kept(path)).collect()
    }
}

impl Drop for SmtpServer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn kept(path: &Path) -> Kept {
    let told = std::fs::read(path.with_extension("json")).expect("the envelope");
    let told: serde_json::Value = serde_json::from_slice(&told).expect("JSON");
    Kept {
        bytes: std::fs::read(path).expect("the mail"),
        from: told["from"].as_str().unwrap_or_default().to_owned(),
        to: told["to"].as_array().into_iter().flatten().filter_map(|to| to.as_str().map(str::to_owned)).collect(),
        tls: told["tls"] == true,
    }
}

/// An authority for `localhost` of this test's own, and the server's certificate from it in the same file.
fn make_certificate(folder: &Path) -> PathBuf {
    let certificate = folder.join("certificate.pem");
    let made = Command::new("openssl")
        .args(["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "36500"])
        .args([
            "-subj",
            "/CN=localhost",
            "-addext",
            "subjectAltName=DNS:localhost",
            "-addext",
            "basicConstraints=critical,CA:FALSE",
        ])
        .args(["-addext", "extendedKeyUsage=serverAuth"])
        .arg("-keyout")
        .arg(folder.join("key.pem"))
        .arg("-out")
        .arg(&certificate)
        .stderr(Stdio::null())
        .status()
        .expect("the tests need the `openssl` command: install openssl");
    assert!(made.success(), "openssl made no certificate");
    certificate
}
