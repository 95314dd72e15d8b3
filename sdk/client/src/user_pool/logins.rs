//! User pools as logins of identity pools: whoever signs in or out switches the credentials.

use std::sync::atomic::Ordering;

use async_trait::async_trait;

use super::{UserPool, UserPoolError, UserSession};
use crate::logins::{Logins, LoginsError, LoginsProvider};

/// The logins of whoever is signed in; a guest's when nobody is.
#[async_trait]
impl LoginsProvider for UserPool {
    async fn logins(&self) -> Result<Logins, LoginsError> {
        match self.session() {
            Some(session) => session.logins().await,
            None => Ok(Logins::none()),
        }
    }

    fn epoch(&self) -> Option<u64> {
        Some(self.core.epoch.load(Ordering::Acquire))
    }
}

/// The logins of this session; a guest's once it has ended.
#[async_trait]
impl LoginsProvider for UserSession {
    async fn logins(&self) -> Result<Logins, LoginsError> {
        match self.id_token().await {
            Ok(token) => Ok(Logins::none().with(self.logins_key(), token.expose())),
            Err(UserPoolError::SignedOut) => Ok(Logins::none()),
            // The service ended it just now: whoever asks again is a guest.
            Err(_) if self.is_ended() => Ok(Logins::none()),
            Err(error) => Err(error.into()),
        }
    }

    fn epoch(&self) -> Option<u64> {
        Some(u64::from(self.is_ended()))
    }
}
