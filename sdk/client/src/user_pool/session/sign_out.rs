//! The end of a session.

use wire::cognito_idp::{GlobalSignOut, GlobalSignOutRequest, RevokeToken, RevokeTokenRequest};

use super::{Inner, UserSession};
use crate::user_pool::{SignedOutReason, Tokens, UserPoolError, UserPoolEvent};

impl UserSession {
    /// Ends the session: here at once, and then at the service, which takes back the tokens. If the
    /// service cannot be told, the error says so; the session is over here nevertheless.
    pub async fn sign_out(&self) -> Result<(), UserPoolError> {
        let first = self.inner.end(SignedOutReason::Asked).await;
        let last = self.inner.take_last().await.filter(|_| first);
        let Some(refresh) = last.and_then(|tokens| tokens.refresh) else { return Ok(()) };
        let core = &self.inner.core;
        let input = RevokeTokenRequest {
            token: refresh.sent(),
            client_id: core.client_id(),
            client_secret: core.client_secret(),
            ..RevokeTokenRequest::default()
        };
        match core.call::<RevokeToken>(input).await {
            // The app client does not revoke tokens (AU-097): forgetting them is all there is.
            Err(error) if error.is_code("UnsupportedOperationException") => Ok(()),
            answer => answer.map(drop),
        }
    }

    /// Ends all sessions of the user, on all devices. If the service cannot be told, this session
    /// goes on too.
    pub async fn global_sign_out(&self) -> Result<(), UserPoolError> {
        let input = GlobalSignOutRequest { access_token: self.access().await? };
        self.inner.core.call::<GlobalSignOut>(input).await?;
        self.inner.end(SignedOutReason::Everywhere).await;
        self.inner.take_last().await;
        Ok(())
    }
}

impl Inner {
    /// Ends the session here; answers whether it had not ended before.
    pub(super) async fn end(&self, reason: SignedOutReason) -> bool {
        let before = std::mem::replace(&mut self.lock().ended, true);
        if !before {
            self.core.tell(UserPoolEvent::SignedOut { username: self.username.clone(), reason });
        }
        self.unkeep().await;
        !before
    }

    /// The last tokens of an ended session, after a refresh that was under way: that one may have
    /// stored the session once more.
    async fn take_last(&self) -> Option<Tokens> {
        let flight = self.flight.lock().await;
        let tokens = self.lock().tokens.take();
        self.unkeep().await;
        drop(flight);
        tokens
    }
}
