//! Who takes part in a case, and who may speak to what.

use serde::{Deserialize, Serialize};
use std::fmt;

/// The two sides of a dispute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    Consumer,
    Merchant,
}

impl Side {
    pub const BOTH: [Side; 2] = [Side::Consumer, Side::Merchant];

    pub fn other(self) -> Side {
        match self {
            Side::Consumer => Side::Merchant,
            Side::Merchant => Side::Consumer,
        }
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Side::Consumer => "consumer",
            Side::Merchant => "merchant",
        }
    }
}

impl fmt::Display for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What a signed-in person may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    Caseworker,
    Supervisor,
    Admin,
}

impl Role {
    pub fn as_str(self) -> &'static str {
        match self {
            Role::Caseworker => "caseworker",
            Role::Supervisor => "supervisor",
            Role::Admin => "admin",
        }
    }
}
