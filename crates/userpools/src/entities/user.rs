//! Users.

use std::collections::BTreeMap;
use std::fmt;

use aws_lc_rs::digest::{SHA256, digest};
use base::{Timestamp, UserPoolId};
use keys::Sealed;
use serde::{Deserialize, Serialize};
use store::{Entity, Key, Links};
use wire::cognito_idp::{PasswordHashingAlgorithmType, UserStatusType};

use super::Pool;

/// What a conflict over a sub is reported as.
pub(crate) const CLAIM_SUB: &str = "sub";

/// The list of all users by name.
const BY_NAME: &str = "username";
/// The attributes by which ListUsers finds users quickly (US-042).
const SEARCHABLE: [&str; 6] =
    ["email", "phone_number", "name", "given_name", "family_name", "preferred_username"];
/// How many bytes of a value stand in its list entry; what is longer is compared in the user.
pub(crate) const INDEXED: usize = 128;

/// Where a user and all that belongs to it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) struct UserKey {
    /// The pool.
    pub(crate) pool: UserPoolId,
    /// The username in the form in which the pool compares it.
    pub(crate) name: String,
}

impl UserKey {
    /// The key of whoever has this username in `pool`, or might have.
    pub(crate) fn new(pool: &Pool, username: &str) -> Self {
        Self { pool: pool.id.clone(), name: pool.fold(username) }
    }

    /// The partition of the user.
    pub(crate) fn partition(&self) -> String {
        format!("u/{}/{}", self.pool, self.name)
    }

    /// The key of one thing of the user.
    pub(crate) fn at(&self, sk: impl Into<Box<str>>) -> Key {
        Key::new(self.partition(), sk)
    }
}

impl fmt::Display for UserKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.partition())
    }
}

/// A user.
// INVARIANT: `aliases` is what `names::aliases_of` says of the other members; whoever changes an
// attribute or the status calls `User::settle` before writing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct User {
    /// Where it is stored.
    pub(crate) key: UserKey,
    /// The username as it was given, or the UUID that was made for it (US-020).
    pub(crate) username: String,
    /// Never changes, and is nobody else's again.
    pub(crate) sub: String,
    /// Where it stands in its life (US-001).
    pub(crate) status: Status,
    /// Whether it may sign in (US-013).
    pub(crate) enabled: bool,
    /// Attributes by name, without `sub`; custom ones with their prefix.
    #[serde(default)]
    pub(crate) attributes: BTreeMap<String, String>,
    /// New values of `email` and `phone_number` that count only once they are verified (US-039).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) pending: BTreeMap<String, String>,
    /// Other names: attribute to value, as compared. Unique in the pool.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) aliases: BTreeMap<String, String>,
    /// The attribute that the user signed up with instead of a username (US-020): it is a name of the
    /// user whether it is verified or not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) named_by: Option<String>,
    /// None for users without (US-050, FE-005).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) password: Option<Password>,
    /// The hash that was imported instead of a password; the first sign-in replaces it (US-076).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) imported_hash: Option<ImportedHash>,
    /// Earlier passwords, the newest first (US-047).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) password_history: Vec<Password>,
    /// The verified authenticator app, and one that is being set up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) software_token: Option<SoftwareToken>,
    /// The seed of an authenticator app that is not verified yet, sealed as [`SoftwareToken::SEED`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) associating: Option<Sealed>,
    /// Which second factors the user turned on, and which one is preferred (AU-119).
    #[serde(default)]
    pub(crate) mfa: MfaPreferences,
    /// Whether it is being deleted: nothing is added to it any more.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) leaving: bool,
    /// Tokens that were issued before are revoked (AU-100, AU-101).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) signed_out_at: Option<Timestamp>,
    /// When it was made.
    pub(crate) created_at: Timestamp,
    /// When it was last changed.
    pub(crate) modified_at: Timestamp,
    /// Which bucket of the pool's lists it is in.
    #[serde(default)]
    pub(crate) bucket: u32,
}

/// Where a user stands in its life (US-001).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Status {
    /// Signed up, not confirmed.
    Unconfirmed,
    /// May sign in.
    Confirmed,
    /// Must choose a new password with a code before signing in.
    ResetRequired,
    /// Has a temporary password, to be changed at the first sign-in.
    ForceChangePassword,
    /// Comes from an identity provider.
    ExternalProvider,
}

/// What proves a password: an SRP verifier (RFC 5054), which is also how a password is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Password {
    /// [`srp::Verifier`], sealed as [`Password::VERIFIER`] under the user's sub.
    pub(crate) verifier: Sealed,
    /// When it was set.
    pub(crate) set_at: Timestamp,
}

/// A password's hash as another system made it (US-076).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ImportedHash {
    /// How it is made.
    pub(crate) algorithm: PasswordHashingAlgorithmType,
    /// Its text, sealed as [`ImportedHash::SEALED_AS`] under the user's sub.
    pub(crate) hash: Sealed,
}

/// A verified authenticator app (AU-121).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SoftwareToken {
    /// The seed, sealed as [`SoftwareToken::SEED`] under the user's sub.
    pub(crate) seed: Sealed,
    /// The name that the user gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    /// The 30-second step of the last code that was taken; no code is taken twice (AU-123).
    #[serde(default)]
    pub(crate) last_step: u64,
}

/// Second factors that a user turned on (AU-119).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct MfaPreferences {
    pub(crate) sms: bool,
    pub(crate) email: bool,
    pub(crate) software_token: bool,
    pub(crate) web_authn: bool,
    /// Which one is asked first.
    pub(crate) preferred: Option<Preference>,
}

/// The second factor that is asked first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Preference {
    /// A code by SMS.
    Sms,
    /// A code by email.
    Email,
    /// A code of an authenticator app.
    SoftwareToken,
    /// A passkey.
    WebAuthn,
}

impl Password {
    /// What verifiers are sealed as.
    pub(crate) const VERIFIER: &'static str = "user.password";
}

impl ImportedHash {
    /// What hashes are sealed as.
    pub(crate) const SEALED_AS: &'static str = "user.imported-hash";
}

impl SoftwareToken {
    /// What seeds are sealed as.
    pub(crate) const SEED: &'static str = "user.software-token";
}

impl Status {
    /// As it stands on the wire.
    pub(crate) const fn on_the_wire(self) -> UserStatusType {
        match self {
            Self::Unconfirmed => UserStatusType::Unconfirmed,
            Self::Confirmed => UserStatusType::Confirmed,
            Self::ResetRequired => UserStatusType::ResetRequired,
            Self::ForceChangePassword => UserStatusType::ForceChangePassword,
            Self::ExternalProvider => UserStatusType::ExternalProvider,
        }
    }
}

impl User {
    /// The claim on a sub.
    pub(crate) fn sub_claim(pool: &UserPoolId, sub: &str) -> Key {
        Key::new(format!("ux/{pool}/sub/{sub}"), "#")
    }

    /// The claim on an alias. Values may be longer than a key.
    pub(crate) fn alias_claim(pool: &UserPoolId, attribute: &str, value: &str) -> Key {
        let hash = hex::encode(digest(&SHA256, value.as_bytes()));
        Key::new(format!("ux/{pool}/{attribute}/{hash}"), "#")
    }

    /// The partition of one bucket of a pool's lists.
    pub(crate) fn lists(pool: &UserPoolId, bucket: u32) -> String {
        format!("ul/{pool}/{bucket}")
    }

    /// What the entries for values of `attribute` that begin with `value` begin with, inside
    /// [`Self::lists`].
    pub(crate) fn list_prefix(attribute: &str, value: &str) -> String {
        format!("{attribute}/{}", cut(value))
    }

    /// What the entries of all users begin with, in the order of their names.
    pub(crate) fn list_of_all() -> String {
        Self::list_prefix(BY_NAME, "")
    }

    /// The value of an attribute; `sub` is one too.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        if name == "sub" { Some(&self.sub) } else { self.attributes.get(name).map(String::as_str) }
    }

    /// Whether `email` or `phone_number` is there and verified.
    pub(crate) fn is_verified(&self, attribute: &str) -> bool {
        self.attributes.contains_key(attribute)
            && self
                .attributes
                .get(&format!("{attribute}_verified"))
                .is_some_and(|verified| verified == "true")
    }

    /// Says whether `email` or `phone_number` is verified.
    pub(crate) fn set_verified(&mut self, attribute: &str, verified: bool) {
        self.attributes.insert(format!("{attribute}_verified"), verified.to_string());
    }

    fn entry(&self, attribute: &str, value: &str) -> String {
        format!("{}\u{1}{}", Self::list_prefix(attribute, value), self.key.name)
    }
}

/// The part of a value that stands in a list entry. Entries are in small letters and without control
/// characters, which order and separate them; whether a user found by them really matches is for
/// the reader to see.
fn cut(value: &str) -> String {
    let mut out = String::new();
    for letter in value.chars().flat_map(char::to_lowercase).filter(|letter| !letter.is_control()) {
        if out.len() + letter.len_utf8() > INDEXED {
            break;
        }
        out.push(letter);
    }
    out
}

impl Entity for User {
    const KIND: &'static str = "user";

    fn key(&self) -> Key {
        self.key.at("#")
    }

    fn links(&self, out: &mut Links) {
        let pool = &self.key.pool;
        out.claim(Self::sub_claim(pool, &self.sub), CLAIM_SUB, &self.key.name);
        for (attribute, value) in &self.aliases {
            let name = match attribute.as_str() {
                "email" => "email",
                "phone_number" => "phone_number",
                _ => "preferred_username",
            };
            out.claim(Self::alias_claim(pool, attribute, value), name, &self.key.name);
        }
        let list = Self::lists(pool, self.bucket);
        let status = self.status.on_the_wire();
        let enabled = if self.enabled { "Enabled" } else { "Disabled" };
        out.index(&*list, self.entry(BY_NAME, &self.key.name), ());
        out.index(&*list, self.entry("cognito:user_status", status.as_str()), ());
        out.index(&*list, self.entry("status", enabled), ());
        for attribute in SEARCHABLE {
            if let Some(value) = self.attributes.get(attribute) {
                out.index(&*list, self.entry(attribute, value), ());
            }
        }
    }
}
