//! One request of a sign-in, and its answer.

use std::collections::BTreeMap;
use std::sync::Arc;

use store::Loaded;
use wire::cognito_idp::{AuthenticationResultType, ChallengeNameType, error};
use wire::{Error, Sensitive};

use crate::entities::{Client, Pool};
use crate::errors;
use crate::triggers::Metadata;

/// The most characters of a username, whatever it is (US-018), and of a password (US-045).
const MAX_NAME: usize = 128;
const MAX_PASSWORD: usize = 256;

/// One request of a sign-in.
pub(crate) struct Request<'a> {
    pub(crate) pool: Arc<Loaded<Pool>>,
    pub(crate) client: Arc<Loaded<Client>>,
    /// Whether an administrator makes it on the user's behalf.
    pub(crate) by_admin: bool,
    /// `AuthParameters` or `ChallengeResponses`.
    pub(crate) fields: Option<&'a BTreeMap<String, String>>,
    /// `ClientMetadata`.
    pub(crate) metadata: Option<&'a Metadata>,
    /// `Session`.
    pub(crate) session: Option<&'a str>,
}

/// The answer: tokens, or the next challenge (AU-025).
#[derive(Debug, Default)]
pub(crate) struct Answer {
    pub(crate) challenge: Option<ChallengeNameType>,
    pub(crate) session: Option<Sensitive<String>>,
    pub(crate) parameters: BTreeMap<String, String>,
    pub(crate) available: Option<Vec<ChallengeNameType>>,
    pub(crate) tokens: Option<AuthenticationResultType>,
}

impl<'a> Request<'a> {
    /// A field that may be left out.
    pub(crate) fn get(&self, name: &str) -> Option<&'a str> {
        self.fields.and_then(|fields| fields.get(name)).map(String::as_str)
    }

    /// A field that must be there (AU-017).
    pub(crate) fn need(&self, name: &str) -> Result<&'a str, Error> {
        let there = self.get(name).filter(|text| !text.is_empty());
        there.ok_or_else(|| errors::missing_parameter(name))
    }

    /// `USERNAME`: of the model's length and letters (sec_079).
    pub(crate) fn username(&self) -> Result<&'a str, Error> {
        let name = self.need("USERNAME")?;
        if name.chars().count() > MAX_NAME {
            return Err(error::invalid_parameter(
                "1 validation error detected: Value at 'username' failed to satisfy constraint: \
                 Member must have length less than or equal to 128",
            ));
        }
        if name.contains(|letter: char| letter.is_control() || letter.is_whitespace()) {
            return Err(error::invalid_parameter(
                "1 validation error detected: Value at 'username' failed to satisfy constraint: \
                 Member must satisfy regular expression pattern: [\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+",
            ));
        }
        Ok(name)
    }

    /// `PASSWORD`, of a length that a password may have (sec_073).
    pub(crate) fn password(&self) -> Result<&'a str, Error> {
        let password = self.need("PASSWORD")?;
        if password.chars().count() > MAX_PASSWORD {
            return Err(error::invalid_parameter(
                "1 validation error detected: Value at 'password' failed to satisfy constraint: \
                 Member must have length less than or equal to 256",
            ));
        }
        Ok(password)
    }
}
