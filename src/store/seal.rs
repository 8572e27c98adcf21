//! Text that only this installation can read: what models were asked and answered is closer to the parties than anything else
//! we keep, and a copy of the database alone must not give it away.

use crate::error::Error;
use aes_gcm::aead::{Aead, Payload};
use aes_gcm::{Aes256Gcm, KeyInit, Nonce};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;

/// Encrypts and decrypts; what was changed, or moved to another row, is refused.
#[derive(Clone)]
pub struct Seal(Aes256Gcm);

const NONCE_BYTES: usize = 12;

impl Seal {
    pub fn new(key: &[u8; 32]) -> Seal {
        Seal(Aes256Gcm::new(key.into()))
    }

    /// `place` is where the text stands: it is opened there and nowhere else.
    pub fn close(&self, place: &str, text: &[u8]) -> Result<String, Error> {
        let nonce: [u8; NONCE_BYTES] = rand::random();
        let payload = Payload { msg: text, aad: place.as_bytes() };
        let sealed = self.0.encrypt(Nonce::from_slice(&nonce), payload).map_err(|_| wrong(place, "cannot be encrypted"))?;
        Ok(BASE64_STANDARD.encode([&nonce[..], &sealed].concat()))
    }

    pub fn open(&self, place: &str, sealed: &str) -> Result<Vec<u8>, Error> {
        let bytes = BASE64_STANDARD.decode(sealed).map_err(|_| wrong(place, "is damaged"))?;
        let (nonce, text) = bytes.split_at_checked(NONCE_BYTES).ok_or_else(|| wrong(place, "is damaged"))?;
        let payload = Payload { msg: text, aad: place.as_bytes() };
        let opened = self.0.decrypt(Nonce::from_slice(nonce), payload);
        opened.map_err(|_| wrong(place, "was written under another secret, or was changed"))
    }
}

fn wrong(place: &str, detail: &str) -> Error {
    Error::Inconsistent { table: "model_calls", column: "sent, answer", id: place.to_owned(), detail: detail.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_same_secret_opens_it_and_only_in_its_place() {
        let seal = Seal::new(&[7; 32]);
        let sealed = seal.close("row 1", b"the words").expect("sealed");
        assert!(!sealed.contains("words"));
        assert_ne!(sealed, seal.close("row 1", b"the words").expect("sealed"), "the same text does not look the same");
        assert_eq!(seal.open("row 1", &sealed).expect("opened"), b"the words");
        assert!(seal.open("row 2", &sealed).is_err());
        assert!(Seal::new(&[8; 32]).open("row 1", &sealed).is_err());
        let mut changed = sealed.into_bytes();
        changed[20] = if changed[20] == b'A' { b'B' } else { b'A' };
        assert!(seal.open("row 1", std::str::from_utf8(&changed).expect("text")).is_err());
        assert!(seal.open("row 1", "").is_err());
    }
}
