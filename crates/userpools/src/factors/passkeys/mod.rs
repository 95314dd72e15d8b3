//! Passkeys: registering them and signing in with them (WebAuthn Level 3; AU-129 to AU-135).
//!
//! The ceremonies are verified by `webauthn-rs-core`, which draws its challenges from the operating
//! system's generator itself. The safe interface above it takes one relying party per process and
//! always the same verification of users; pools have theirs each. So we hold to what it asks of its
//! callers: states are kept here and never shown to clients, each is good once and for a few minutes,
//! and credentials are read from the user's own partition.

mod register;
mod relying_party;
mod sign_in;

#[cfg(test)]
mod tests;

use relying_party::RelyingParty;

use base::Ctx;
use store::{Loaded, Range, list};
use webauthn_rs_core::proto::UserVerificationPolicy;
use wire::Error;
use wire::cognito_idp::{AuthFactorType, UserVerificationType, error};

use crate::UserPools;
use crate::entities::{Passkey, Pool, User};

/// The most passkeys of a user (AU-131).
pub(crate) const MOST: u32 = 20;

impl UserPools {
    /// All passkeys of a user.
    async fn passkeys(&self, cx: &Ctx, user: &User) -> Result<Vec<Loaded<Passkey>>, Error> {
        let range = Range::prefix(user.key.partition(), Passkey::LIST, MOST);
        let mut found = list::<Passkey>(&*self.store, cx.now, &range).await?.items;
        found.retain(|passkey| passkey.sub == user.sub);
        Ok(found)
    }
}

/// Refuses where the pool's users do not sign in with passkeys (AU-132).
fn must_be_enabled(pool: &Pool) -> Result<(), Error> {
    let policy = pool.settings.sign_in_policy.as_ref();
    let allowed = policy.and_then(|policy| policy.allowed_first_auth_factors.as_deref());
    if allowed.is_some_and(|allowed| allowed.contains(&AuthFactorType::WebAuthn)) {
        return Ok(());
    }
    Err(error::web_authn_not_enabled("WebAuthn is not enabled for the user pool."))
}

/// Whether users are verified, beside being present (AU-130).
fn verification(pool: &Pool) -> UserVerificationPolicy {
    let asked = pool.mfa.web_authn.as_ref().and_then(|config| config.user_verification);
    match asked {
        Some(UserVerificationType::Required) => UserVerificationPolicy::Required,
        Some(UserVerificationType::Preferred) | None => UserVerificationPolicy::Preferred,
    }
}
