//! What happens to the users of a pool, for those who listen.

/// Something that happened, see [`super::UserPool::subscribe`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserPoolEvent {
    /// Somebody signed in, or a stored session was restored.
    SignedIn {
        /// Who.
        username: String,
    },
    /// The tokens of a session were replaced.
    Refreshed {
        /// Whose.
        username: String,
    },
    /// A session ended.
    SignedOut {
        /// Whose.
        username: String,
        /// Why.
        reason: SignedOutReason,
    },
}

/// Why a session ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignedOutReason {
    /// [`super::UserSession::sign_out`] was called.
    Asked,
    /// [`super::UserSession::global_sign_out`] was called.
    Everywhere,
    /// The service does not accept the refresh token any more.
    Refused,
    /// The tokens expired, and there is no refresh token.
    Expired,
}
