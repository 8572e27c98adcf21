//! What a source may prove: a pure function of who handed it in, how the channel vouches for the author, and what a
//! caseworker verified. Content is never asked.

use crate::case::exhibit::{Authentication, Exhibit, Submitter};
use crate::case::reading::Source;
use crate::case::{Dossier, Side};

/// The class of an exhibit's own words.
pub fn class(dossier: &Dossier, exhibit: &Exhibit) -> Source {
    if exhibit.is_records() {
        return Source::Record;
    }
    if exhibit.verified_as_third.is_some() {
        return Source::Third;
    }
    // An attachment is as good as the mail it came in.
    if let Some(mail) = exhibit.parent.and_then(|parent| dossier.exhibit(parent)) {
        return class(dossier, mail);
    }
    match (exhibit.from, &exhibit.auth) {
        (Submitter::Operator, _) => Source::Record,
        (Submitter::Carrier | Submitter::Provider, Authentication::DkimPass { domain }) => match side_of(dossier, domain) {
            Some(side) => Source::Party(side),
            None => Source::Third,
        },
        (Submitter::Carrier | Submitter::Provider, _) => Source::Third,
        (Submitter::Consumer | Submitter::Merchant, Authentication::FetchedByUs) => Source::Third,
        (Submitter::Consumer, auth) => written_by(dossier, auth).unwrap_or(Source::Party(Side::Consumer)),
        (Submitter::Merchant, auth) => written_by(dossier, auth).unwrap_or(Source::Party(Side::Merchant)),
    }
}

/// A mail that our own server saw signed by a party's domain is that party's word, whoever handed it in.
fn written_by(dossier: &Dossier, auth: &Authentication) -> Option<Source> {
    match auth {
        Authentication::DkimPass { domain } => side_of(dossier, domain).map(Source::Party),
        _ => None,
    }
}

fn side_of(dossier: &Dossier, domain: &str) -> Option<Side> {
    let of = |mail: &str| mail.rsplit_once('@').map(|(_, host)| host.to_lowercase());
    let domain = domain.to_lowercase();
    if of(&dossier.complaint.merchant.email).is_some_and(|host| host == domain || host.ends_with(&format!(".{domain}"))) {
        return Some(Side::Merchant);
    }
    of(&dossier.complaint.consumer.email).filter(|host| *host == domain).map(|_| Side::Consumer)
}

/// Neither side handed it in.
pub fn outside(exhibit: &Exhibit) -> bool {
    exhibit.from.side().is_none() || exhibit.verified_as_third.is_some() || exhibit.auth == Authentication::FetchedByUs
}
