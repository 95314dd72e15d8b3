//! One app client of one user pool, and who is signed in there.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::broadcast;

use super::core::{Core, Metadata};
use super::session::UserSession;
use super::{SignInStart, UserPoolBuilder, UserPoolError, UserPoolEvent};

/// One app client of one user pool. Clones are the same pool: whoever signs in on one is signed in on
/// all of them.
#[derive(Clone)]
pub struct UserPool {
    pub(super) core: Arc<Core>,
    pub(super) metadata: Option<Metadata>,
    current: Arc<Mutex<Option<UserSession>>>,
}

impl UserPool {
    /// A pool and the app client that this program is.
    pub fn builder(pool_id: impl Into<String>, client_id: impl Into<String>) -> UserPoolBuilder {
        UserPoolBuilder::new(pool_id.into(), client_id.into())
    }

    pub(super) fn new(core: Core) -> Self {
        Self { core: Arc::new(core), metadata: None, current: Arc::default() }
    }

    /// The pool's id.
    pub fn id(&self) -> &str {
        &self.core.pool_id
    }

    /// The app client's id.
    pub fn client_id(&self) -> &str {
        &self.core.client_id
    }

    /// How identity pools call this pool in `Logins`.
    pub fn logins_key(&self) -> &str {
        &self.core.logins_key
    }

    /// The same pool, with `ClientMetadata` for the pool's triggers in every call that takes it.
    #[must_use]
    pub fn with_client_metadata<K, V>(&self, metadata: impl IntoIterator<Item = (K, V)>) -> Self
    where
        K: Into<String>,
        V: Into<String>,
    {
        let metadata = metadata.into_iter().map(|(key, value)| (key.into(), value.into()));
        Self { metadata: Some(metadata.collect()), ..self.clone() }
    }

    /// Begins to sign a user in, by username or by an alias that the pool allows.
    pub fn sign_in(&self, username: impl Into<String>) -> SignInStart {
        SignInStart::new(self.clone(), username.into())
    }

    /// Who is signed in: whoever signed in last, unless that session has ended.
    pub fn session(&self) -> Option<UserSession> {
        self.lock().clone().filter(|session| !session.is_ended())
    }

    /// Who is signed in; looks in the session store if nobody has signed in here yet.
    pub async fn restore(&self) -> Result<Option<UserSession>, UserPoolError> {
        if let Some(session) = self.session() {
            return Ok(Some(session));
        }
        let Some(restored) = UserSession::load(&self.core).await? else { return Ok(None) };
        Ok(Some(self.enter(restored)))
    }

    /// Hears of sign-ins, refreshes and sign-outs from now on.
    pub fn subscribe(&self) -> broadcast::Receiver<UserPoolEvent> {
        self.core.events.subscribe()
    }

    /// Makes a session the pool's. Of two that restore at the same time both get the first.
    fn enter(&self, session: UserSession) -> UserSession {
        let mut current = self.lock();
        if let Some(there) = current.clone().filter(|there| !there.is_ended()) {
            return there;
        }
        *current = Some(session.clone());
        drop(current);
        self.core.tell(UserPoolEvent::SignedIn { username: session.username().to_owned() });
        session
    }

    /// Makes a new session the pool's, whoever was signed in before, and stores it.
    pub(super) async fn signed_in(&self, session: UserSession) -> UserSession {
        session.keep().await;
        *self.lock() = Some(session.clone());
        self.core.tell(UserPoolEvent::SignedIn { username: session.username().to_owned() });
        session
    }

    fn lock(&self) -> MutexGuard<'_, Option<UserSession>> {
        self.current.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for UserPool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserPool")
            .field("id", &self.core.pool_id)
            .field("client_id", &self.core.client_id)
            .finish_non_exhaustive()
    }
}
