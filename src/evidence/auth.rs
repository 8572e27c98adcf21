//! Who vouches for a mail's author: `Authentication-Results` as our own mail server stamped it, aligned with From (RFC 8601).

use crate::case::exhibit::Authentication;

/// `headers` top to bottom. Only results under one of `ours` count, and only the topmost of each server: below it anyone may
/// have written anything.
pub fn of<'a>(headers: impl Iterator<Item = (&'a str, &'a str)>, from: &str, ours: &[String]) -> Authentication {
    let Some(author) = domain_of(from) else { return Authentication::None };
    let stamped = headers
        .filter(|(name, _)| name.eq_ignore_ascii_case("Authentication-Results"))
        .map(|(_, value)| without_comments(value))
        .find(|value| {
            let id = value.split(';').next().unwrap_or("").split_whitespace().next().unwrap_or("");
            ours.iter().any(|our| our.eq_ignore_ascii_case(id))
        });
    let passed = stamped.as_deref().and_then(|value| {
        value.split(';').skip(1).find_map(|result| passing_domain(result).filter(|domain| aligned(domain, &author)))
    });
    match passed {
        Some(domain) => Authentication::DkimPass { domain },
        None => Authentication::None,
    }
}

/// The signing domain of a `dkim=pass header.d=...` result.
fn passing_domain(result: &str) -> Option<String> {
    let mut words = result.split_whitespace();
    let (method, verdict) = words.next()?.split_once('=')?;
    let method = method.split('/').next()?;
    if !method.eq_ignore_ascii_case("dkim") || !verdict.eq_ignore_ascii_case("pass") {
        return None;
    }
    words.find_map(|word| {
        let (key, value) = word.split_once('=')?;
        let value = value.trim_matches('"');
        match key.to_ascii_lowercase().as_str() {
            "header.d" => Some(value.to_ascii_lowercase()),
            "header.i" => value.rsplit('@').next().map(str::to_ascii_lowercase),
            _ => None,
        }
    })
}

/// Relaxed alignment: the same domain, or one a parent of the other with at least two labels. A bare suffix such as
/// `co.uk` never signs mail.
fn aligned(signer: &str, author: &str) -> bool {
    let parent =
        |long: &str, short: &str| short.contains('.') && long.strip_suffix(short).is_some_and(|rest| rest.ends_with('.'));
    signer == author || parent(author, signer) || parent(signer, author)
}

/// The domain of the one author; two authors, and two addresses in one, vouch for neither.
fn domain_of(from: &str) -> Option<String> {
    let bare: String = from.split('"').step_by(2).collect();
    let address = match bare.rsplit_once('<') {
        Some((name, address)) if !name.contains(['<', ',']) => address,
        Some(_) => return None,
        None => bare.as_str(),
    };
    let (_, domain) = address.split_once('@')?;
    let domain = domain.trim().trim_end_matches('>').trim_end_matches('.');
    let plain = |char: char| char.is_alphanumeric() || matches!(char, '.' | '-');
    (!domain.is_empty() && domain.chars().all(plain)).then(|| domain.to_lowercase())
}

fn without_comments(value: &str) -> String {
    let mut depth = 0u32;
    value
        .chars()
        .filter(|char| {
            match char {
                '(' => depth += 1,
                ')' if depth > 0 => {
                    depth -= 1;
                    return false;
                }
                _ => {}
            }
            depth == 0
        })
        .collect()
}
