//! A candidate version runs silently beside the one in force.

use super::told;
use crate::app::App;
use crate::case::CaseId;
use crate::error::Error;
use crate::rules;
use crate::store::books::{self, Differs};
use crate::store::cases;

/// What every version in the shadow makes of a case that was just assessed; kept for the supervisor, seen by nobody else.
pub async fn shadow(app: &App, case: CaseId) -> Result<(), Error> {
    let candidates = books::shadows(&app.db).await?;
    if candidates.is_empty() {
        return Ok(());
    }
    let case = cases::load(&app.db, case).await?;
    let Some((readings, decision)) = cases::assessment(&app.db, case.id).await? else { return Ok(()) };
    let now = app.now();
    let dossier = cases::dossier(&app.db, &case, now).await?;
    for hash in candidates {
        let is = told(&rules::assess(&*app.book(&hash).await?, &dossier, &readings));
        let seen = Differs { number: case.number.clone(), was: told(&decision), is };
        books::shadowed(&app.db, &hash, case.id, &seen, now).await?;
    }
    Ok(())
}
