//! Codes that were sent and not used yet.

use base::Timestamp;
use serde::{Deserialize, Serialize};
use store::{Entity, Key};

use super::UserKey;

/// A code, kept as a digest. A newer one for the same purpose takes its place (AU-066).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Code {
    /// Whose.
    pub(crate) user: UserKey,
    /// What it is good for, and for nothing else (sec_076).
    pub(crate) purpose: Purpose,
    /// See `codes::digest`.
    pub(crate) digest: String,
    /// The attribute that it was sent to: `email` or `phone_number`.
    pub(crate) attribute: String,
    /// The value that it was sent to: it proves this one and no later one.
    pub(crate) destination: String,
    /// When it is no longer good. It is kept a little longer, so that it can be called expired.
    pub(crate) good_until: Timestamp,
    /// When it is forgotten.
    pub(crate) kept_until: Timestamp,
}

/// What a code is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Purpose {
    /// ConfirmSignUp.
    SignUp,
    /// ConfirmForgotPassword.
    ForgotPassword,
    /// VerifyUserAttribute of `email`.
    VerifyEmail,
    /// VerifyUserAttribute of `phone_number`.
    VerifyPhone,
}

impl Purpose {
    /// Its name in keys and digests; never changes.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::SignUp => "sign-up",
            Self::ForgotPassword => "forgot-password",
            Self::VerifyEmail => "verify-email",
            Self::VerifyPhone => "verify-phone",
        }
    }

    /// The purpose of verifying an attribute; `None` for those that no code is sent to.
    pub(crate) fn verify(attribute: &str) -> Option<Self> {
        match attribute {
            "email" => Some(Self::VerifyEmail),
            "phone_number" => Some(Self::VerifyPhone),
            _ => None,
        }
    }
}

impl Code {
    /// Where the code of a user for this purpose is stored.
    pub(crate) fn key_of(user: &UserKey, purpose: Purpose) -> Key {
        user.at(format!("code/{}", purpose.name()))
    }
}

impl Entity for Code {
    const KIND: &'static str = "user-code";

    fn key(&self) -> Key {
        Self::key_of(&self.user, self.purpose)
    }

    fn expires(&self) -> Option<Timestamp> {
        Some(self.kept_until)
    }
}
