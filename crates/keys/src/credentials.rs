//! Temporary credentials: issuing them, and opening the session token that comes back.

use base::{Secret, Session, Timestamp};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::seal::KeyTree;
use crate::{Keys, OpenError, Purpose};

/// The most that a session token may have, in characters: far above what AWS's limits on tags and
/// policies allow a session to grow to, and a bound on the work that a hostile token causes.
const MAX_TOKEN_LEN: usize = 64 * 1024;

/// Temporary credentials as they are answered to a client. `Debug` shows no secret.
#[derive(Clone)]
pub struct TemporaryCredentials {
    /// `ASIA…`.
    pub access_key_id: String,
    /// Forty characters of base64's alphabet.
    pub secret_access_key: Secret<String>,
    /// The session, sealed, in base64.
    pub session_token: String,
    /// When they end.
    pub expires_at: Timestamp,
}

impl std::fmt::Debug for TemporaryCredentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TemporaryCredentials")
            .field("access_key_id", &self.access_key_id)
            .field("expires_at", &self.expires_at)
            .finish_non_exhaustive()
    }
}

impl Keys {
    /// Credentials for a session. Nothing is stored.
    pub fn issue(&self, session: &Session) -> TemporaryCredentials {
        let plain = serde_json::to_vec(session).expect("a session has string keys only");
        let sealed = self.seal(Purpose::Session, session.access_key_id.as_bytes(), &plain);
        TemporaryCredentials {
            access_key_id: session.access_key_id.clone(),
            secret_access_key: secret_access_key(self.current(), session),
            session_token: STANDARD.encode(sealed),
            expires_at: session.expires_at,
        }
    }

    /// The session inside a session token, and the secret access key that signs with it.
    ///
    /// Says nothing about expiry: the caller compares `expires_at` with its own clock.
    pub fn open_session(
        &self,
        access_key_id: &str,
        session_token: &str,
    ) -> Result<(Session, Secret<String>), OpenError> {
        if session_token.len() > MAX_TOKEN_LEN {
            return Err(OpenError);
        }
        let sealed = STANDARD.decode(session_token).map_err(|_| OpenError)?;
        let (plain, tree) =
            self.open_with_tree(Purpose::Session, access_key_id.as_bytes(), &sealed)?;
        let session: Session = serde_json::from_slice(&plain).map_err(|_| OpenError)?;
        if session.access_key_id != access_key_id {
            return Err(OpenError);
        }
        let secret = secret_access_key(tree, &session);
        Ok((session, secret))
    }
}

/// Derives the secret access key from what identifies the issue: the access key id, random for
/// each issue, and its times.
fn secret_access_key(tree: &KeyTree, session: &Session) -> Secret<String> {
    let mut input = Vec::with_capacity(session.access_key_id.len() + 16);
    input.extend_from_slice(&session.issued_at.micros().to_be_bytes());
    input.extend_from_slice(&session.expires_at.micros().to_be_bytes());
    input.extend_from_slice(session.access_key_id.as_bytes());
    let tag = tree.prf(Purpose::SessionSecret, &input);
    // 30 bytes are 40 characters without padding, the length that AWS's secret keys have.
    Secret::new(STANDARD.encode(&tag.as_ref()[..30]))
}
