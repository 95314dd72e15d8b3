//! Tokens of this service in `Logins`: how a developer-authenticated user comes (IP-052).

use base::Ctx;
use std::collections::BTreeMap;
use wire::Error;

use crate::Identity;
use crate::entities::{IdentityRecord, Login, Pool};
use crate::errors;
use crate::tokens::{self, TAGS_CLAIM};

/// A verified token of a pool, made for a developer user.
#[derive(Clone, Debug)]
pub(crate) struct OwnToken {
    /// The identity that it is about.
    identity: String,
    /// The users whom the app's backend vouched for.
    users: Vec<Login>,
    /// `amr` as it stands in the token.
    pub(crate) amr: Vec<String>,
    /// Session tags that the app's backend gave (IP-051).
    pub(crate) tags: BTreeMap<String, String>,
}

impl Identity {
    /// Verifies a token of this service as a login to `pool`.
    ///
    /// INVARIANT: only tokens for developer users count. Were a guest's token a login, guests
    /// could take the authenticated role; were a basic-flow token one, its holder would get
    /// around the pool's role mappings (IP-053).
    pub(crate) async fn own_token(
        &self,
        cx: &Ctx,
        pool: &Pool,
        token: &str,
    ) -> Result<OwnToken, Error> {
        let audience = [pool.id.as_str()];
        let verified = tokens::verify(&self.rings, &cx.deployment, &audience, token, cx.now).await;
        let verified =
            verified.map_err(|error| super::verify::refused(error, super::COGNITO_IDENTITY))?;
        let amr = tokens::strings(verified.claims.get("amr"));
        let provider = pool.developer_provider.as_deref();
        let users = provider.map(|provider| developer_users(pool, provider, &amr));
        let users = users.filter(|users| !users.is_empty()).ok_or_else(|| {
            let text = "Invalid login token. Can't pass in a Cognito token.";
            wire::cognito_identity::error::not_authorized(text)
        })?;
        let tags = tokens::principal_tags(verified.claims.get(TAGS_CLAIM));
        Ok(OwnToken { identity: verified.subject, users, amr, tags })
    }
}

impl OwnToken {
    /// Refuses the token for any other identity than its own, and once its user was unlinked.
    pub(crate) fn belongs_to(&self, record: &IdentityRecord) -> Result<(), Error> {
        let linked = self.users.iter().all(|user| record.holds(user));
        let own = self.identity == record.id.as_str() && linked;
        if own { Ok(()) } else { Err(errors::logins_dont_match()) }
    }
}

/// The users in `amr` entries of the form `PROVIDER:POOL:USER`.
fn developer_users(pool: &Pool, provider: &str, amr: &[String]) -> Vec<Login> {
    let prefix = format!("{provider}:{}:", pool.id);
    let users = amr.iter().filter_map(|entry| entry.strip_prefix(&prefix));
    users.map(|user| Login::developer(provider, user)).collect()
}
