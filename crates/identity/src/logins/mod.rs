//! A `Logins` map in, proofs out.

mod classify;
mod own_token;
mod verify;

use std::collections::BTreeMap;

use async_trait::async_trait;
use base::Ctx;
pub use providers::VerifiedLogin;

/// Also the key in `Logins` of the pool's own tokens (IP-052).
pub(crate) use access::COGNITO_IDENTITY;
pub(crate) use classify::{user_pool_id, user_pool_name};
pub(crate) use own_token::OwnToken;
pub(crate) use verify::{OwnTokens, Proofs};

use crate::entities::Login;

/// Asks our own user pools whether a user's token still stands (IP-045): whether the user has not
/// been signed out everywhere, disabled or deleted since.
#[async_trait]
pub trait TokenCheck: Send + Sync + 'static {
    /// Whether the token whose claims these are still stands with the user pool `pool_id`.
    async fn stands(
        &self,
        cx: &Ctx,
        pool_id: &str,
        login: &VerifiedLogin,
    ) -> Result<bool, wire::Error>;
}

/// One verified entry of `Logins`.
#[derive(Clone, Debug)]
pub(crate) struct Proof {
    /// What it says.
    pub(crate) verified: VerifiedLogin,
    /// The names by which role mappings and tag maps may know the provider, the most precise
    /// first.
    pub(crate) names: Vec<String>,
    /// What stands between provider and subject in `amr`: the client, or the provider's ARN
    /// (IP-063).
    pub(crate) party: String,
}

impl Proof {
    /// The login to link.
    pub(crate) fn login(&self) -> Login {
        Login::public(&self.verified.provider, &self.verified.subject)
    }

    /// The entry of `map` for this provider.
    pub(crate) fn of<'m, T>(&self, map: &'m BTreeMap<String, T>) -> Option<(&'m str, &'m T)> {
        self.names
            .iter()
            .find_map(|name| map.get_key_value(name))
            .map(|(key, value)| (&**key, value))
    }

    /// The two entries of `amr` (IP-063).
    pub(crate) fn amr(&self) -> [String; 2] {
        let VerifiedLogin { provider, subject, .. } = &self.verified;
        [provider.clone(), format!("{provider}:{}:{subject}", self.party)]
    }
}
