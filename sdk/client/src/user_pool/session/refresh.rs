//! Fresh tokens: one refresh for all who wait, never given up half-way, and never two tokens lost.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use wire::cognito_idp::{GetTokensFromRefreshToken, GetTokensFromRefreshTokenRequest};

use super::{Inner, UserSession};
use crate::user_pool::{SignedOutReason, Tokens, UserPoolError, UserPoolEvent};

/// How long after a refresh that failed for a passing reason the next one waits, while the tokens
/// still last.
const PAUSE: Duration = Duration::from_secs(30);

/// Codes with which the service ends a session (AU-094, AU-103).
const ENDS: [&str; 4] = [
    "NotAuthorizedException",
    "RefreshTokenReuseException",
    "UserNotFoundException",
    "PasswordResetRequiredException",
];

/// The refresh under way, or the last one.
#[derive(Default)]
pub(super) struct Flight {
    failed: Option<UserPoolError>,
}

impl UserSession {
    /// The tokens, refreshed if need be. While they last, a service that cannot be reached is no
    /// error.
    pub(super) async fn fresh(&self) -> Result<Tokens, UserPoolError> {
        // Before the tokens are looked at: a refresh that ends in between then counts as ours.
        let seen = self.inner.rounds.load(Ordering::Acquire);
        let tokens = self.inner.live()?;
        let now = self.inner.core.now();
        if now < tokens.refresh_at {
            return Ok(tokens);
        }
        match self.fly(seen).await {
            Err(error) if error.is_transient() && now < tokens.expires_at => {
                tracing::warn!(%error, "the tokens could not be refreshed yet");
                Ok(tokens)
            }
            outcome => outcome,
        }
    }

    /// Replaces the tokens now, e.g. after the user's attributes changed.
    pub async fn refresh(&self) -> Result<Tokens, UserPoolError> {
        let seen = self.inner.rounds.load(Ordering::Acquire);
        self.inner.live()?;
        self.fly(seen).await
    }

    /// Joins the refresh under way, or makes one.
    // INVARIANT: it runs in a task of its own. Whoever waits may stop waiting; the answer, with a
    // refresh token that the service gives once, is kept nevertheless.
    async fn fly(&self, seen: u64) -> Result<Tokens, UserPoolError> {
        let inner = Arc::clone(&self.inner);
        let flown = tokio::spawn(async move {
            let mut flight = inner.flight.lock().await;
            if inner.rounds.load(Ordering::Acquire) == seen {
                flight.failed = inner.renew().await.err();
                inner.rounds.fetch_add(1, Ordering::AcqRel);
            }
            match &flight.failed {
                Some(error) => Err(error.clone()),
                None => inner.live(),
            }
        });
        flown.await.unwrap_or(Err(UserPoolError::Answer("the refresh broke off")))
    }
}

impl Inner {
    async fn renew(&self) -> Result<(), UserPoolError> {
        let tokens = self.live()?;
        if self.adopt(&tokens).await {
            return Ok(());
        }
        let Some(refresh) = tokens.refresh.clone() else {
            if self.core.now() < tokens.expires_at {
                self.pause();
                return Ok(());
            }
            self.end(SignedOutReason::Expired).await;
            return Err(UserPoolError::SignedOut);
        };
        let input = GetTokensFromRefreshTokenRequest {
            refresh_token: refresh.sent(),
            client_id: self.core.client_id(),
            client_secret: self.core.client_secret(),
            device_key: self.device.clone(),
            client_metadata: None,
        };
        let asked_at = self.core.now();
        let result = match self.core.call::<GetTokensFromRefreshToken>(input).await {
            Ok(answer) => answer.authentication_result,
            Err(error) => return self.refused(error, &tokens).await,
        };
        let result = result.ok_or(UserPoolError::Answer("no tokens"))?;
        let tokens = Tokens::of_result(asked_at, result, Some(refresh))?;
        self.lock().tokens = Some(tokens);
        self.keep().await;
        self.core.tell(UserPoolEvent::Refreshed { username: self.username.clone() });
        Ok(())
    }

    async fn refused(&self, error: UserPoolError, tokens: &Tokens) -> Result<(), UserPoolError> {
        if error.is_transient() {
            self.pause();
            return Err(error);
        }
        if !error.code().is_some_and(|code| ENDS.contains(&code)) {
            return Err(error);
        }
        // Another program that shares the store may have been quicker with a rotating token.
        if self.adopt(tokens).await {
            return Ok(());
        }
        self.end(SignedOutReason::Refused).await;
        Err(error)
    }

    /// Puts the next refresh off a little, within the tokens' life.
    fn pause(&self) {
        let now = self.core.now();
        if let Some(tokens) = &mut self.lock().tokens {
            let later = now.checked_add(PAUSE).unwrap_or(tokens.expires_at);
            tokens.refresh_at = later.min(tokens.expires_at);
        }
    }

    /// Takes over what another program put into the store for this session since.
    async fn adopt(&self, ours: &Tokens) -> bool {
        let Ok(Some(stored)) = self.core.stored().await else { return false };
        let newer = stored.id == self.id && stored.tokens.expires_at > ours.expires_at;
        if newer && self.core.now() < stored.tokens.refresh_at {
            self.lock().tokens = Some(stored.tokens);
            return true;
        }
        false
    }
}
