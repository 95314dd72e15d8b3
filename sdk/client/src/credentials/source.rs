//! Who is signed in, whichever way the program tells it.

use std::sync::Arc;

use super::error::IdentityError;
use crate::developer::DeveloperIdentity;
use crate::identity_id::IdentityId;
use crate::logins::{Logins, LoginsProvider, Principal};

/// Where the logins come from.
#[derive(Clone)]
pub(super) enum Source {
    Logins(Arc<dyn LoginsProvider>),
    Developer {
        back_end: Arc<dyn DeveloperIdentity>,
        /// Under which name identity pools know their own tokens.
        provider: &'static str,
    },
}

/// What proves who somebody is.
#[derive(Clone)]
pub(super) struct Proof {
    pub(super) logins: Logins,
    /// The identity, where the proof names one.
    pub(super) identity: Option<IdentityId>,
}

impl Proof {
    pub(super) fn principal(&self) -> Principal {
        self.logins.principal()
    }
}

impl Source {
    /// The name of an identity pool's own tokens in the pool's partition.
    pub(super) fn own_provider(region: &str) -> &'static str {
        match region {
            "cn-north-1" => "cognito-identity.cn-north-1.amazonaws.com.cn",
            "us-gov-west-1" => "cognito-identity-us-gov.amazonaws.com",
            _ => "cognito-identity.amazonaws.com",
        }
    }

    pub(super) fn epoch(&self) -> Option<u64> {
        match self {
            Self::Logins(provider) => provider.epoch(),
            Self::Developer { back_end, .. } => Some(back_end.epoch()),
        }
    }

    /// Asks who is signed in now.
    pub(super) async fn proof(&self, known: Option<&IdentityId>) -> Result<Proof, IdentityError> {
        match self {
            Self::Logins(provider) => {
                let logins = provider.logins().await.map_err(IdentityError::of_logins)?;
                Ok(Proof { identity: logins.own_identity(), logins })
            }
            Self::Developer { back_end, provider } => {
                let login = back_end.login(known).await.map_err(IdentityError::of_logins)?;
                Ok(match login {
                    None => Proof { logins: Logins::none(), identity: None },
                    Some(login) => Proof {
                        logins: Logins::none().with(*provider, login.token()),
                        identity: Some(login.identity_id),
                    },
                })
            }
        }
    }
}
