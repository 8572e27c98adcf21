//! Words of pictures, by the `tesseract` program where it is installed: a process of its own under the same limits.

use crate::evidence::jail;
use std::io::{Read, Write};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::sync::mpsc::channel;
use std::time::Duration;

pub const MODE: &str = "ocr";

const WALL: Duration = Duration::from_secs(20);
const MOST_OUTPUT: u64 = 4 << 20;

/// Where the OCR program is, if anywhere.
pub fn program() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join("tesseract")).find(|file| file.is_file())
}

/// What the program reads in a picture; `None` when it fails or takes too long.
pub fn words(ours: &Path, program: &Path, picture: &[u8]) -> Option<String> {
    let mut command = Command::new(ours);
    command.arg(super::SUBCOMMAND).arg(MODE).arg(program).env_clear().env("OMP_THREAD_LIMIT", "1").current_dir("/");
    let mut process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().ok()?;
    let (mut input, output) = (process.stdin.take()?, process.stdout.take()?);
    let picture = picture.to_vec();
    std::thread::spawn(move || input.write_all(&picture));
    let (done, finished) = channel();
    std::thread::spawn(move || {
        let mut words = Vec::new();
        let read = output.take(MOST_OUTPUT).read_to_end(&mut words);
        // The parent may have given up waiting.
        let _ = done.send(read.map(|_| words));
    });
    let words = finished.recv_timeout(WALL);
    if words.is_err() {
        let _ = process.kill();
    }
    let sound = process.wait().is_ok_and(|status| status.success());
    let words = words.ok()?.ok()?;
    sound.then(|| String::from_utf8_lossy(&words).into_owned())
}

/// In the child: limits first, then this process becomes the program.
pub fn become_program(program: &str) -> ExitCode {
    jail::close_in(true);
    jail::allow_cpu();
    let failed = Command::new(program).args(["stdin", "stdout"]).exec();
    drop(failed);
    ExitCode::FAILURE
}
