//! Why a login was refused, in Cognito's words.

use std::sync::Arc;

use base::OutboundError;

/// Why a login was refused. `Display` is the text that Cognito answers, and never holds anything
/// of the token but the times of IP-017.
#[derive(Clone, Debug, thiserror::Error)]
pub enum LoginError {
    /// Not a JWT that could be an ID token (IP-018).
    #[error("Invalid login token. Not a valid OpenId Connect identity token.")]
    NotAToken,
    /// The issuer is another than the login key names (IP-015).
    #[error("Invalid login token. Issuer doesn't match providerName")]
    IssuerMismatch,
    /// Sent under a user pool's login key, but no user pool issued it (IP-021).
    #[error("Invalid login token. Not a Cognito token.")]
    NotCognito,
    /// A claim that is needed is absent (IP-016).
    #[error("Invalid login token. Missing a required claim: {0}")]
    MissingClaim(&'static str),
    /// A claim has a type or value that no ID token has.
    #[error("Invalid login token. Invalid claim: {0}")]
    InvalidClaim(&'static str),
    /// `now >= exp`, both in seconds since the epoch (IP-017).
    #[error("Invalid login token. Token expired: {now} >= {exp}")]
    Expired {
        /// The time of the check.
        now: i64,
        /// The token's end.
        exp: i64,
    },
    /// `nbf` or `iat` lies more than a minute ahead; both in seconds since the epoch.
    #[error("Invalid login token. Token is not valid yet: {now} < {start}")]
    NotYetValid {
        /// The time of the check.
        now: i64,
        /// The token's beginning.
        start: i64,
    },
    /// The signature does not verify with any key of the issuer (IP-021).
    #[error("Invalid login token. Couldn't verify signed token.")]
    BadSignature,
    /// Issued for an app that the pool does not list (IP-019, sec_133, sec_134).
    #[error("Invalid login token. Incorrect token audience.")]
    Audience,
    /// The provider itself refuses the access token.
    #[error("Invalid login token. The provider does not accept it.")]
    Refused,
    /// The provider is known, but its logins cannot be verified.
    #[error("Logins with {0} are not supported.")]
    Unsupported(&'static str),
    /// The provider did not answer, or not sensibly (IP-022).
    #[error("The identity provider {provider} could not be asked.")]
    Unreachable {
        /// Who was asked.
        provider: String,
        /// What went wrong, for the log.
        #[source]
        failure: Arc<ProviderFailure>,
    },
    /// A fault of ours: the key ring could not be read.
    #[error("Internal server error")]
    Internal(#[source] Arc<keys::RingError>),
}

/// What went wrong when a provider was asked. For the log; addresses may be in it.
#[derive(Debug, thiserror::Error)]
pub enum ProviderFailure {
    /// The call gave no answer.
    #[error(transparent)]
    Call(#[from] OutboundError),
    /// The answer has a status that means trouble on their side.
    #[error("{what} was answered with status {status}")]
    Status {
        /// What was asked for.
        what: &'static str,
        /// The HTTP status.
        status: u16,
    },
    /// The answer is not what its specification says.
    #[error("{0}")]
    Document(&'static str),
    /// The key set cannot be used.
    #[error("the key set: {0}")]
    Keys(#[from] jose::Error),
    /// The task that asked was stopped.
    #[error("the call was interrupted")]
    Interrupted,
}

impl LoginError {
    pub(crate) fn unreachable(provider: &str, failure: Arc<ProviderFailure>) -> Self {
        Self::Unreachable { provider: provider.to_owned(), failure }
    }
}

impl From<jose::Error> for LoginError {
    /// Reads an error of the token itself: of its form, its signature or its claims.
    fn from(error: jose::Error) -> Self {
        use jose::Error as E;
        match error {
            E::Expired { now, exp } => Self::Expired { now, exp },
            E::NotYetValid { now, nbf } => Self::NotYetValid { now, start: nbf },
            E::IssuedInFuture { now, iat } => Self::NotYetValid { now, start: iat },
            E::ClaimMissing(name) => Self::MissingClaim(name),
            E::ClaimType(name) => Self::InvalidClaim(known_claim(&name)),
            E::KeyNotFound | E::KeyAmbiguous | E::Signature | E::AlgNotAllowed => {
                Self::BadSignature
            }
            _ => Self::NotAToken,
        }
    }
}

fn known_claim(name: &str) -> &'static str {
    let known = ["iss", "sub", "aud", "exp", "nbf", "iat", "azp", "token_use"];
    known.into_iter().find(|claim| *claim == name).unwrap_or("of a wrong type")
}
