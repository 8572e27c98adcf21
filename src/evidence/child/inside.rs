//! The child's side: set the limits, then answer requests until the parent closes the pipe.

use super::{ocr, page};
use crate::case::exhibit::{Media, Unreadable};
use crate::evidence::{Extracted, extract, jail, sniff, wire};
use std::io::{BufReader, BufWriter, stdin, stdout};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;

/// Deeply nested files need stack; the thread starts before processes and threads are forbidden.
const STACK: usize = 64 << 20;

/// Runs the child when `arguments` (without the program) ask for it; `None` when they do not.
pub fn run(arguments: &[String]) -> Option<ExitCode> {
    match arguments {
        [command] if command == super::SUBCOMMAND => Some(read_files()),
        [command, mode, program] if command == super::SUBCOMMAND && mode == ocr::MODE => Some(ocr::become_program(program)),
        [command, mode, number] if command == super::SUBCOMMAND && mode == page::MODE => Some(page::draw_page(number)),
        _ => None,
    }
}

fn read_files() -> ExitCode {
    std::panic::set_hook(Box::new(|_| {}));
    let reader = std::thread::Builder::new().stack_size(STACK).spawn(|| {
        jail::close_in(false);
        answer()
    });
    match reader.map(|reader| reader.join()) {
        Ok(Ok(Ok(()))) => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

fn answer() -> std::io::Result<()> {
    let mut from = BufReader::new(stdin().lock());
    let mut to = BufWriter::new(stdout().lock());
    while let Some((request, bytes)) = wire::read_request(&mut from)? {
        jail::allow_cpu();
        let read = catch_unwind(AssertUnwindSafe(|| extract(&bytes, &request.file, &request.options)));
        let extracted = read.unwrap_or_else(|_| {
            let media = catch_unwind(|| sniff::media(&bytes)).unwrap_or(Media::Unknown);
            Extracted::unreadable(media, Unreadable::Damaged, "the reader could not make sense of it")
        });
        wire::write_reply(&mut to, &extracted)?;
    }
    Ok(())
}
