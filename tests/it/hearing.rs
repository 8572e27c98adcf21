//! Both sides are heard: what each reads of the other's evidence, how it answers, and that no ruling is approved on what the
//! side it goes against could not see.

use evenhand::app::App;
use evenhand::review::{Reviewer, acts, heard};

/// For tests about something else: where a side was not heard, a person says how it saw the evidence.
pub async fn served(app: &App, number: &str, by: &Reviewer) {
    let open = acts::open(app, number).await.expect("the case");
    if !open.unheard.is_empty() {
        let how = "the shop's portal showed it to both";
        heard::served(app, number, by, open.case.version, how).await.expect("recorded");
    }
}
