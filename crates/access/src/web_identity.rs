//! The seam through which AssumeRoleWithWebIdentity has its tokens verified: the verifiers live in
//! crates beside this one, and `server` brings them together.

use async_trait::async_trait;
use base::Timestamp;

/// Who is said to have issued a token.
#[derive(Clone, Copy, Debug)]
pub enum Issuer<'a> {
    /// An identity pool of this deployment (the token's own `iss` says so).
    IdentityPool,
    /// An OpenID Connect provider that is registered in IAM.
    Oidc {
        /// Its URL, scheme included, no trailing slash.
        url: &'a str,
        /// The audiences that are accepted.
        client_ids: &'a [String],
    },
}

/// What a verified token says.
#[derive(Clone, Debug, Default)]
pub struct WebIdentityClaims {
    /// `iss`.
    pub issuer: String,
    /// `sub`.
    pub subject: String,
    /// The audience that was accepted: `aud`, or `azp` where it takes its place.
    pub audience: String,
    /// All claims.
    pub claims: serde_json::Map<String, serde_json::Value>,
}

/// Why a token was not accepted (ST-014).
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WebIdentityError {
    /// It has ended. The text says when.
    #[error("{0}")]
    Expired(String),
    /// Not a token, a bad signature, an unknown issuer, a wrong audience, a missing claim.
    #[error("{0}")]
    Invalid(String),
    /// The provider itself refuses the token or a claim in it.
    #[error("{0}")]
    Rejected(String),
    /// The provider's keys cannot be had now; trying again makes sense.
    #[error("{0}")]
    Unreachable(String),
    /// Our own store or keys failed. The text is for the log: it says nothing of the token and is
    /// nothing that its holder should read.
    #[error("{0}")]
    Failed(String),
}

/// Verifies web identity tokens.
#[async_trait]
pub trait WebIdentity: Send + Sync + 'static {
    /// Whether `iss` is the issuer of identity-pool tokens of this deployment.
    fn is_identity_pool(&self, iss: &str) -> bool;

    /// Verifies a token: signature, issuer, audience and times.
    async fn verify(
        &self,
        issuer: Issuer<'_>,
        token: &str,
        now: Timestamp,
    ) -> Result<WebIdentityClaims, WebIdentityError>;
}
