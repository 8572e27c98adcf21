//! Pictures of PDF pages: drawn by a process of its own under the limits of every reader.

use crate::error::Error;
use crate::evidence::{jail, pdf::sheet};
use std::io::{Read, Write, stdin, stdout};
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::sync::mpsc::channel;
use std::time::Duration;

pub const MODE: &str = "page";

const WALL: Duration = Duration::from_secs(15);
const MOST_OUTPUT: u64 = 24 << 20;
/// Deeply nested pages need stack; the thread starts before processes and threads are forbidden.
const STACK: usize = 64 << 20;

/// Page `number` of a PDF: a line of JSON (a [`sheet::Sheet`]), then the PNG. `None` when there is no such page, or when it
/// cannot be drawn within the memory of a reader; an error when it took too long.
pub fn draw(ours: &Path, bytes: &[u8], number: u32) -> Result<Option<Vec<u8>>, Error> {
    let failed = |detail: String| Error::Upstream { what: "page picture", detail, retryable: true };
    let mut command = Command::new(ours);
    command.arg(super::SUBCOMMAND).arg(MODE).arg(number.to_string()).env_clear().current_dir("/");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut process = command.spawn().map_err(|error| failed(error.to_string()))?;
    let (Some(mut input), Some(output)) = (process.stdin.take(), process.stdout.take()) else {
        return Err(failed("no pipes to the child".to_owned()));
    };
    let bytes = bytes.to_vec();
    std::thread::spawn(move || input.write_all(&bytes));
    let (done, finished) = channel();
    std::thread::spawn(move || {
        let mut drawn = Vec::new();
        let read = output.take(MOST_OUTPUT).read_to_end(&mut drawn);
        // The parent may have given up waiting.
        let _ = done.send(read.map(|_| drawn));
    });
    let drawn = finished.recv_timeout(WALL);
    let _ = process.kill();
    let _ = process.wait();
    // A busy machine is no fault of the file: another look tries again.
    let drawn = drawn.map_err(|_| failed(format!("not drawn within {} seconds", WALL.as_secs())))?;
    Ok(drawn.ok().filter(|drawn| drawn.ends_with(END)).map(|mut drawn| {
        drawn.truncate(drawn.len() - END.len());
        drawn
    }))
}

/// Behind the picture: what was cut off, or ended by a limit, lacks it.
const END: &[u8] = b"\nwhole\n";

/// In the child.
pub fn draw_page(number: &str) -> ExitCode {
    std::panic::set_hook(Box::new(|_| {}));
    let Ok(number) = number.parse() else { return ExitCode::FAILURE };
    let drawer = std::thread::Builder::new().stack_size(STACK).spawn(move || {
        jail::close_in(false);
        jail::allow_cpu();
        let mut bytes = Vec::new();
        stdin().lock().take(super::MOST_BYTES as u64).read_to_end(&mut bytes).ok()?;
        let (sheet, png) = sheet::draw(&bytes, number)?;
        let mut to = stdout().lock();
        serde_json::to_writer(&mut to, &sheet).ok()?;
        to.write_all(b"\n").ok()?;
        to.write_all(&png).ok()?;
        to.write_all(END).ok()?;
        to.flush().ok()
    });
    match drawer.map(|drawer| drawer.join()) {
        Ok(Ok(Some(()))) => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}
