//! Mail and files that came in and wait for a person: on the queue as chips, for a closed case stands in none of its views.

use crate::app::App;
use crate::error::Error;
use crate::store::{cases, mails};

const CHIPS_MAX: usize = 6;
const HELD_MAX: u64 = 100;

/// One case with something that waits, or the mail that names none.
pub struct Waiting {
    pub href: String,
    pub words: String,
}

/// The oldest first; the second part says that there are more.
pub async fn chips(app: &App) -> Result<(Vec<Waiting>, bool), Error> {
    let held = mails::held(&app.db, HELD_MAX).await?;
    let mut counted: Vec<(Option<crate::case::CaseId>, usize, usize)> = Vec::new();
    for mail in &held {
        let (files, letters) = if mail.page.is_some() { (1, 0) } else { (0, 1) };
        match counted.iter_mut().find(|(case, ..)| *case == mail.case) {
            Some((_, known, others)) => (*known, *others) = (*known + files, *others + letters),
            None => counted.push((mail.case, files, letters)),
        }
    }
    let more = counted.len() > CHIPS_MAX || held.len() as u64 == HELD_MAX;
    let mut chips = Vec::new();
    for (case, files, letters) in counted.into_iter().take(CHIPS_MAX) {
        let (href, name) = match case {
            Some(case) => {
                let number = cases::load(&app.db, case).await?.number;
                (format!("/cases/{number}"), number)
            }
            None => ("/outbox".to_owned(), "No case".to_owned()),
        };
        chips.push(Waiting { href, words: format!("{name}: {}", told(files, letters)) });
    }
    Ok((chips, more))
}

/// `2 files, 1 mail`
fn told(files: usize, letters: usize) -> String {
    let each = [(files, "file"), (letters, "mail")];
    let each = each.iter().filter(|(count, _)| *count > 0);
    let each: Vec<String> = each.map(|(count, what)| format!("{count} {what}{}", if *count == 1 { "" } else { "s" })).collect();
    each.join(", ")
}
