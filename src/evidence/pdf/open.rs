//! Opening a file, also one whose password guards only what is attached to it.

use crate::case::exhibit::Unreadable;
use hayro_interpret::hayro_syntax::object::{Dict, Name, Object, String as Words};
use hayro_interpret::hayro_syntax::{LoadPdfError, Pdf};
use std::sync::Arc;

const KEY: &[u8] = b"/Encrypt";

pub fn open(bytes: &[u8]) -> Result<Pdf, Unreadable> {
    let error = match Pdf::new(Arc::new(bytes.to_vec())) {
        Ok(pdf) => return Ok(pdf),
        Err(LoadPdfError::Invalid) => return Err(Unreadable::Damaged),
        Err(LoadPdfError::Decryption(_)) => Unreadable::Encrypted,
    };
    let pdf = Pdf::new(Arc::new(without_key(bytes))).map_err(|_| Unreadable::Encrypted)?;
    if pages_are_plain(&pdf) { Ok(pdf) } else { Err(error) }
}

/// The same file, its trailer no longer pointing to the encryption.
fn without_key(bytes: &[u8]) -> Vec<u8> {
    let mut out = bytes.to_vec();
    for at in memchr::memmem::find_iter(bytes, KEY) {
        let end = at + KEY.len();
        if !bytes.get(end).is_some_and(u8::is_ascii_alphabetic) {
            out[end - 1] = b'_';
        }
    }
    out
}

/// Every encryption in the file leaves streams and strings as they are.
fn pages_are_plain(pdf: &Pdf) -> bool {
    let standard = |dict: &Dict<'_>| {
        let named = dict.get::<Name<'_>>("Filter").is_some_and(|name| name.as_str() == "Standard");
        named && dict.get::<Words<'_>>("O").is_some() && dict.get::<Words<'_>>("U").is_some()
    };
    let mut guards = pdf.objects().into_iter().filter_map(|object| match object {
        Object::Dict(dict) if standard(&dict) => Some(dict),
        _ => None,
    });
    let plain = |dict: Dict<'_>| {
        let identity = |key: &str| dict.get::<Name<'_>>(key).is_none_or(|name| name.as_str() == "Identity");
        dict.get::<u8>("V").is_some_and(|version| version >= 4) && identity("StmF") && identity("StrF")
    };
    let Some(first) = guards.next() else { return false };
    plain(first) && guards.all(plain)
}
