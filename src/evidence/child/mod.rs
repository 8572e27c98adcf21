//! The child process that reads hostile files, and the parent that gives it a file, a limit and a deadline.
//!
//! The parent never looks into a file. One child may read several files in turn; when one file ends it, the next file gets
//! a fresh child, and only the guilty one goes without text.

mod inside;
mod ocr;
mod page;

pub use inside::run;

use super::{Extracted, Options, injection, picture, sniff, wire};
use crate::case::exhibit::{Extraction, Media, Unreadable};
use crate::error::Error;
use std::ffi::OsStr;
use std::io::{BufReader, Write};
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

/// The hidden subcommand that `main` hands to [`run`] before anything else starts.
pub const SUBCOMMAND: &str = "extract-child";

/// Files over this size are not read.
pub const MOST_BYTES: usize = 50 << 20;
/// What a reply may hold beyond twice the file.
const MOST_REPLY: u64 = 48 << 20;
const WALL: Duration = Duration::from_secs(30);

/// How files are read on this machine.
#[derive(Debug, Clone)]
pub struct Reader {
    program: PathBuf,
    options: Options,
    ocr: Option<PathBuf>,
}

impl Reader {
    /// `program` is our own binary.
    pub fn new(program: impl Into<PathBuf>, options: Options) -> Self {
        Self { program: program.into(), options, ocr: ocr::program() }
    }

    /// Finds our own binary: the running one, or beside it (for tests and benches).
    pub fn find(options: Options) -> Result<Self, Error> {
        let missing = |detail: String| Error::Upstream { what: "extraction", detail, retryable: false };
        let running = std::env::current_exe().map_err(|error| missing(error.to_string()))?;
        let name = OsStr::new("evenhand");
        let beside = running.ancestors().skip(1).take(2).map(|folder| folder.join(name));
        let program = Some(running.clone())
            .filter(|path| path.file_name() == Some(name))
            .or_else(|| beside.into_iter().find(|path| path.is_file()));
        let program = program.ok_or_else(|| missing(format!("no program `evenhand` beside {}", running.display())))?;
        Ok(Self::new(program, options))
    }

    /// Reads one file in a child of its own.
    pub fn read(&self, file: &str, bytes: &[u8]) -> Result<Extracted, Error> {
        self.session().read(file, bytes)
    }

    /// Page `number` of a PDF as it looks, with where its letters stand; in a child of its own. `None`: no such page, or none
    /// that can be drawn within the limits.
    pub fn page(&self, bytes: &[u8], number: u32) -> Result<Option<Vec<u8>>, Error> {
        if bytes.len() > MOST_BYTES { Ok(None) } else { page::draw(&self.program, bytes, number) }
    }

    /// A child that reads several files in turn.
    pub fn session(&self) -> Session<'_> {
        Session { reader: self, child: None }
    }
}

pub struct Session<'r> {
    reader: &'r Reader,
    child: Option<Running>,
}

impl Session<'_> {
    /// Text, or the reason why there is none. An error only when no child could be started.
    pub fn read(&mut self, file: &str, bytes: &[u8]) -> Result<Extracted, Error> {
        if bytes.len() > MOST_BYTES {
            let detail = format!("{} MB; at most {} MB are read", bytes.len() >> 20, MOST_BYTES >> 20);
            return Ok(Extracted::unreadable(Media::Unknown, Unreadable::OverLimits, detail));
        }
        let mut child = match self.child.take() {
            Some(child) => child,
            None => Running::start(&self.reader.program)?,
        };
        match child.ask(file, bytes, &self.reader.options) {
            Ok(extracted) => {
                self.child = Some(child);
                self.words_of_picture(extracted, file, bytes)
            }
            Err(end) => Ok(end.after(child, bytes)),
        }
    }

    fn words_of_picture(&self, extracted: Extracted, file: &str, bytes: &[u8]) -> Result<Extracted, Error> {
        let picture = matches!(&extracted.state, Extraction::Unreadable { reason: Unreadable::ImageOnly, .. })
            && matches!(extracted.media, Media::Png | Media::Jpeg);
        let Some(program) = self.reader.ocr.as_deref().filter(|_| picture) else { return Ok(extracted) };
        let Some(words) = ocr::words(&self.reader.program, program, bytes) else { return Ok(extracted) };
        Ok(match picture::from_ocr(&words, extracted.media) {
            Some(mut read) => {
                injection::mark(&mut read, file);
                read
            }
            None => extracted,
        })
    }
}

/// A child at work. Dropping it ends the process.
struct Running {
    process: Child,
    requests: Sender<Vec<u8>>,
    replies: Receiver<std::io::Result<Option<Extracted>>>,
}

/// Why no reply came.
enum End {
    Slow,
    TooMuch,
    Died,
}

impl Running {
    fn start(program: &Path) -> Result<Self, Error> {
        let mut command = Command::new(program);
        command.arg(SUBCOMMAND).env_clear().current_dir("/");
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let failed = |detail: String| Error::Upstream { what: "extraction", detail, retryable: true };
        let mut process = command.spawn().map_err(|error| failed(error.to_string()))?;
        let (Some(mut input), Some(output)) = (process.stdin.take(), process.stdout.take()) else {
            return Err(failed("no pipes to the child".to_owned()));
        };
        let (requests, to_write) = channel::<Vec<u8>>();
        std::thread::spawn(move || {
            for request in to_write {
                if input.write_all(&request).and_then(|()| input.flush()).is_err() {
                    break;
                }
            }
        });
        let (answers, replies) = channel();
        std::thread::spawn(move || {
            let mut output = BufReader::new(output);
            loop {
                let reply = wire::read_reply(&mut output, MOST_REPLY + 2 * MOST_BYTES as u64);
                let last = !matches!(reply, Ok(Some(_)));
                if answers.send(reply).is_err() || last {
                    break;
                }
            }
        });
        Ok(Self { process, requests, replies })
    }

    fn ask(&mut self, file: &str, bytes: &[u8], options: &Options) -> Result<Extracted, End> {
        self.requests.send(wire::request(file, options, bytes)).map_err(|_| End::Died)?;
        match self.replies.recv_timeout(WALL) {
            Ok(Ok(Some(extracted))) => Ok(extracted),
            Ok(Err(error)) if error.kind() == std::io::ErrorKind::FileTooLarge => Err(End::TooMuch),
            Ok(Ok(None) | Err(_)) | Err(RecvTimeoutError::Disconnected) => Err(End::Died),
            Err(RecvTimeoutError::Timeout) => Err(End::Slow),
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Its standard input closes with us; one that does not end by itself is ended.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl End {
    fn after(self, mut child: Running, bytes: &[u8]) -> Extracted {
        let (reason, detail) = match self {
            End::Slow => (Unreadable::OverLimits, format!("not read within {} seconds", WALL.as_secs())),
            End::TooMuch => (Unreadable::OverLimits, "its text and attachments are too long".to_owned()),
            End::Died => match child.process.wait().ok().and_then(|status| status.signal()) {
                // Killed, out of processor time, or given up for want of memory or stack.
                Some(9 | 24 | 6) => (Unreadable::OverLimits, "needs more time or memory than a file may use".to_owned()),
                _ => (Unreadable::Damaged, "reading it ended abnormally".to_owned()),
            },
        };
        Extracted::unreadable(sniff::outside(bytes), reason, detail)
    }
}
