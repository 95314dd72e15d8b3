//! A signed-in user: tokens that stay fresh, and what users do with their own account.

mod attributes;
mod devices;
mod mfa;
mod profile;
mod refresh;
mod sign_out;
mod stored;

use std::fmt;
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::core::Core;
use super::tokens::claim;
use super::{Secret, Tokens, UserPoolError, random};

pub use devices::UserDevice;
pub use mfa::{MfaSettings, SoftwareTokenSetup, otpauth_uri};
pub use profile::UserProfile;

use refresh::Flight;

/// A signed-in user. Clones are the same session.
///
/// Tokens are replaced five minutes before they end, by one request however many ask for them. A
/// session ends with [`UserSession::sign_out`], or when the service refuses to refresh it.
#[derive(Clone)]
pub struct UserSession {
    inner: Arc<Inner>,
    /// Whether the user was asked whether this device is to be remembered.
    asks: bool,
}

struct Inner {
    core: Arc<Core>,
    /// Tells this session from others of the same user in the store.
    id: String,
    username: String,
    sub: String,
    /// The device that the refresh token belongs to (AU-095).
    device: Option<String>,
    state: Mutex<State>,
    flight: tokio::sync::Mutex<Flight>,
    /// Refreshes that have come to an end, well or not.
    rounds: AtomicU64,
}

struct State {
    tokens: Option<Tokens>,
    ended: bool,
}

impl UserSession {
    /// A new session with tokens that just came.
    pub(super) fn new(
        core: &Arc<Core>,
        username: &str,
        device: Option<String>,
        tokens: Tokens,
    ) -> Result<Self, UserPoolError> {
        Self::of(core, random::token()?, username, device, tokens)
    }

    fn of(
        core: &Arc<Core>,
        id: String,
        username: &str,
        device: Option<String>,
        tokens: Tokens,
    ) -> Result<Self, UserPoolError> {
        let sub = claim(&tokens.id, "sub").ok_or(UserPoolError::Answer("an ID token of nobody"))?;
        let told = claim(&tokens.id, "cognito:username").unwrap_or_else(|| username.to_owned());
        // Other OpenID providers have no such claim.
        let username = if told.is_empty() { sub.clone() } else { told };
        let inner = Inner {
            core: Arc::clone(core),
            id,
            username,
            sub,
            device,
            state: Mutex::new(State { tokens: Some(tokens), ended: false }),
            flight: tokio::sync::Mutex::new(Flight::default()),
            rounds: AtomicU64::new(0),
        };
        Ok(Self { inner: Arc::new(inner), asks: false })
    }

    pub(super) fn with_unconfirmed_device(self, asks: bool) -> Self {
        Self { asks, ..self }
    }

    /// The user's name in the pool.
    pub fn username(&self) -> &str {
        &self.inner.username
    }

    /// The user's `sub`: it never changes, and nobody else ever gets it.
    pub fn sub(&self) -> &str {
        &self.inner.sub
    }

    /// How identity pools call the user pool.
    pub(super) fn logins_key(&self) -> &str {
        &self.inner.core.logins_key
    }

    /// Whether the session has ended.
    pub fn is_ended(&self) -> bool {
        self.inner.lock().ended
    }

    /// All tokens, fresh.
    pub async fn tokens(&self) -> Result<Tokens, UserPoolError> {
        self.fresh().await
    }

    /// The ID token, fresh: says who the user is.
    pub async fn id_token(&self) -> Result<Secret, UserPoolError> {
        Ok(self.fresh().await?.id)
    }

    /// The access token, fresh: opens the user's own account.
    pub async fn access_token(&self) -> Result<Secret, UserPoolError> {
        Ok(self.fresh().await?.access)
    }

    /// The access token for a request.
    async fn access(&self) -> Result<wire::Sensitive<String>, UserPoolError> {
        Ok(self.access_token().await?.sent())
    }
}

impl Inner {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The tokens, fresh or not.
    fn live(&self) -> Result<Tokens, UserPoolError> {
        let state = self.lock();
        let tokens = state.tokens.as_ref().filter(|_| !state.ended);
        tokens.cloned().ok_or(UserPoolError::SignedOut)
    }
}

impl fmt::Debug for UserSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserSession")
            .field("username", &self.inner.username)
            .field("ended", &self.is_ended())
            .finish_non_exhaustive()
    }
}
