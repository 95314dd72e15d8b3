//! Session tokens that were opened lately: each is opened once, not on every request.

use std::sync::{Arc, Mutex, PoisonError};

use base::{Secret, Session};
use keys::{Keys, OpenError};
use moka::sync::{Cache, CacheBuilder};
use sigv4::{Scope, SigningKey};

/// How many bytes of tokens and sessions are kept, about.
const ROOM: u64 = 32 << 20;
/// What a session takes besides its token, about: it says in other words what the token says.
const OVERHEAD: usize = 1_024;
/// For how many services (and days) a session's signing keys are kept.
const SCOPES: usize = 4;

/// A session and the secret that signs with it.
pub(crate) struct Opened {
    pub(crate) session: Arc<Session>,
    secret: Secret<String>,
    signing_keys: Mutex<Vec<(Scope, SigningKey)>>,
}

impl Opened {
    /// The key that the session's secret makes for this scope. Derived once for each service: a
    /// session lives for hours and is used for one or two.
    pub(crate) fn signing_key(&self, scope: &Scope) -> SigningKey {
        // A poisoned list still holds whole keys: each is pushed in one step.
        let mut keys = self.signing_keys.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, key)) = keys.iter().find(|(made_for, _)| made_for == scope) {
            return key.clone();
        }
        let key = SigningKey::for_scope(self.secret.expose(), scope);
        if keys.len() >= SCOPES {
            keys.remove(0);
        }
        keys.push((scope.clone(), key.clone()));
        key
    }
}

/// The sessions that this node has opened.
///
/// INVARIANT: what is kept of a token is what opening it says, which never changes. Whether the
/// session has ended, and whether the role or user behind it still stands, is asked at each use.
pub(crate) struct Sessions {
    opened: Cache<Box<str>, Arc<Opened>>,
}

impl Default for Sessions {
    fn default() -> Self {
        let size = |token: &str| u32::try_from(2 * token.len() + OVERHEAD).unwrap_or(u32::MAX);
        let opened: CacheBuilder<Box<str>, Arc<Opened>, _> = Cache::builder().max_capacity(ROOM);
        Self { opened: opened.weigher(move |token, _| size(token)).build() }
    }
}

impl Sessions {
    /// The session in a token of this access key. Tokens that do not open are not kept.
    pub(crate) fn open(
        &self,
        keys: &Keys,
        access_key_id: &str,
        token: &str,
    ) -> Result<Arc<Opened>, OpenError> {
        // A token opens for its own access key alone.
        let known = self.opened.get(token);
        if let Some(known) = known.filter(|known| known.session.access_key_id == access_key_id) {
            return Ok(known);
        }
        let (session, secret) = keys.open_session(access_key_id, token)?;
        let session = Arc::new(session);
        let opened = Arc::new(Opened { session, secret, signing_keys: Mutex::default() });
        self.opened.insert(token.into(), Arc::clone(&opened));
        Ok(opened)
    }
}
