//! Tokens: issuing ID and access tokens, proving access tokens, and what a refresh token holds.

mod access;
mod claims;
mod derive;
mod issue;
mod refresh;
mod standing;

pub(crate) use access::{Kind, SignedIn, scopes_of, stands};
pub(crate) use claims::{Changes, GroupClaims, TokenChanges};
pub(crate) use derive::Derivation;
pub(crate) use issue::{Grant, Issued};
pub(crate) use refresh::RefreshToken;

use base::{Deployment, UserPoolId};

/// The scope of tokens that the API gives, and that its self-service operations need (AU-085).
pub(crate) const USER_ADMIN: &str = "aws.cognito.signin.user.admin";

/// Whom tokens name as their issuer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum IssuerStyle {
    /// `PUBLIC-URL/POOL`: verifiers find our keys by discovery.
    #[default]
    Own,
    /// `https://cognito-idp.REGION.amazonaws.com/POOL`: for verifiers that know no other name; they
    /// must be told where our keys are (AU-080).
    Aws,
}

impl IssuerStyle {
    /// The issuer of a pool's tokens.
    pub(crate) fn issuer(self, deployment: &Deployment, pool: &UserPoolId) -> String {
        match self {
            Self::Own => format!("{}/{pool}", deployment.public_url),
            Self::Aws => {
                format!("https://cognito-idp.{}.amazonaws.com/{pool}", deployment.region)
            }
        }
    }
}
