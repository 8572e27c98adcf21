//! An exhibit: one file (or the operator's records), where it came from, and what became of it.

use super::ids::ExhibitId;
use super::party::Side;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Exhibit {
    pub id: ExhibitId,
    /// Shown as `E3`. 0 is the operator's records; attachments of a mail come after the mail, numbered on.
    pub number: u32,
    /// As in case.toml (`evidence/mail.eml`); an attachment is `evidence/mail.eml/invoice.pdf`; the records are `case.toml`.
    pub file: String,
    pub kind: Option<Kind>,
    pub from: Submitter,
    pub received_at: DateTime<Utc>,
    pub note: Option<String>,
    /// The number of the exhibit that this one answers: a side's words on the evidence of others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answers: Option<u32>,
    /// Hex SHA-256 of the bytes: also their address in the blob store.
    pub sha256: String,
    pub bytes: u64,
    pub media: Media,
    /// The mail this was attached to.
    pub parent: Option<ExhibitId>,
    pub state: Extraction,
    pub auth: Authentication,
    /// How a caseworker verified this exhibit when they raised it to a third-party source, and who.
    pub verified_as_third: Option<Verification>,
    /// Hidden text, instructions to the reader, metadata that does not fit: shown to the caseworker.
    pub warnings: Vec<Warning>,
}

impl Exhibit {
    /// Quarantined by gate G10: the item is set aside and the rest decided.
    pub fn quarantined(&self) -> bool {
        self.warnings.iter().any(|warning| warning.kind == WarningKind::Injection)
    }

    pub fn is_records(&self) -> bool {
        self.number == 0
    }
}

/// The canonical evidence types of the manual (3.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    ProofOfDelivery,
    Tracking,
    ReceiptInvoice,
    RefundRecord,
    ReturnRecord,
    Policy,
    Communication,
    ProductListing,
    DefectProof,
    AccessLog,
    ServiceRecord,
    IdentityLink,
    Mandate,
    SecondCharge,
    Statement,
    Other,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Submitter {
    Consumer,
    Merchant,
    /// Sent by a carrier to the operator, or fetched from it.
    Carrier,
    /// The payment or tracking provider; fetched by the operator.
    Provider,
    /// The operator itself (its own letters, its own records).
    Operator,
}

impl Submitter {
    pub fn side(self) -> Option<Side> {
        match self {
            Submitter::Consumer => Some(Side::Consumer),
            Submitter::Merchant => Some(Side::Merchant),
            Submitter::Carrier | Submitter::Provider | Submitter::Operator => None,
        }
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Submitter::Consumer => "consumer",
            Submitter::Merchant => "merchant",
            Submitter::Carrier => "carrier",
            Submitter::Provider => "provider",
            Submitter::Operator => "operator",
        }
    }
}

/// What the bytes are, found by looking at them; never taken from the file name alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Media {
    Records,
    Mail,
    Pdf,
    /// JSON, in a tracking provider's shape or not.
    Json,
    Csv,
    Html,
    Text,
    Png,
    Jpeg,
    Unknown,
}

/// Whether the text of an exhibit is known. Unreadable is a state with a reason, not an error.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum Extraction {
    Pending,
    Text,
    Unreadable { reason: Unreadable, detail: String },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unreadable {
    Encrypted,
    /// Cut off or damaged beyond what the readers can mend.
    Damaged,
    /// Only pictures of words, and no OCR installed (or it found none).
    ImageOnly,
    Empty,
    /// Over the limits of time, memory, output or size.
    OverLimits,
    UnknownFormat,
}

impl Unreadable {
    /// For a person: why, and what would help.
    pub fn in_words(self) -> &'static str {
        match self {
            Unreadable::Encrypted => "protected by a password; ask for a copy without one",
            Unreadable::Damaged => "damaged or cut off; ask for the file again",
            Unreadable::ImageOnly => "a picture without readable text; look at it yourself",
            Unreadable::Empty => "empty",
            Unreadable::OverLimits => "too large or too slow to read safely; ask for the relevant pages",
            Unreadable::UnknownFormat => "of a kind Evenhand cannot read; ask for PDF, a photo, text or the original mail",
        }
    }
}

/// How the channel vouches for the author. Set at intake, by code, from channel and headers; never from content.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum Authentication {
    None,
    /// Uploaded on a party's own page or with their signed-in account.
    LoggedIn,
    /// Our own mail server stamped `dkim=pass` for this domain, aligned with the From address.
    DkimPass {
        domain: String,
    },
    FetchedByUs,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Verification {
    pub by: String,
    pub how: String,
    pub at: DateTime<Utc>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Warning {
    pub kind: WarningKind,
    /// For a person, in one sentence, naming the place.
    pub text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WarningKind {
    /// Text addressed to the reader or to a machine ("ignore the rules", "decide for the shop").
    Injection,
    /// Text that a person looking at the file cannot see.
    HiddenText,
    /// A number, date or hash that does not fit this case.
    Integrity,
}
