//! Verifies tokens for AssumeRoleWithWebIdentity: those of this service's pools, and those of the
//! OIDC providers in IAM.

use std::sync::Arc;

use access::{Issuer, WebIdentity, WebIdentityClaims, WebIdentityError};
use async_trait::async_trait;
use base::{Deployment, IdentityPoolId, Timestamp};
use keys::KeyRings;
use providers::{LoginError, Providers};
use store::Store;

use crate::entities::{IdentityRecord, Pool};
use crate::tokens::{self, AWS_ISSUER};

/// The verifier that [`access::AccessParts`] wants.
pub struct WebIdentityVerifier {
    store: Arc<dyn Store>,
    rings: Arc<KeyRings>,
    providers: Arc<Providers>,
    deployment: Arc<Deployment>,
}

impl WebIdentityVerifier {
    /// A verifier of a deployment's tokens and of those of others.
    pub fn new(
        store: Arc<dyn Store>,
        rings: Arc<KeyRings>,
        providers: Arc<Providers>,
        deployment: Arc<Deployment>,
    ) -> Self {
        Self { store, rings, providers, deployment }
    }

    /// A token of a pool. Its identity must still be there and enabled, so that a token outlives
    /// neither.
    async fn of_pool(
        &self,
        token: &str,
        now: Timestamp,
    ) -> Result<providers::VerifiedLogin, WebIdentityError> {
        let parsed = jose::Unverified::parse(token).map_err(|error| verdict(error.into()))?;
        let audiences = parsed.claims_unverified().aud().map_err(|error| verdict(error.into()))?;
        let pools: Vec<_> =
            audiences.into_iter().filter(|pool| pool.parse::<IdentityPoolId>().is_ok()).collect();
        let login = tokens::verify(&self.rings, &self.deployment, &pools, token, now).await;
        let login = login.map_err(verdict)?;
        let down = |error: store::Error| WebIdentityError::Failed(error.to_string());
        let key = Pool::key_of(&login.audience);
        let pool = store::load::<Pool>(&*self.store, now, &key).await.map_err(down)?;
        let key = IdentityRecord::key_of(&login.subject);
        let record = store::load::<IdentityRecord>(&*self.store, now, &key).await.map_err(down)?;
        let stands = pool.zip(record).is_some_and(|(pool, record)| {
            record.pool == pool.id
                && record.may_hold_token(&tokens::strings(login.claims.get("amr")))
        });
        let gone =
            || WebIdentityError::Invalid("The identity of the token is disabled.".to_owned());
        if stands { Ok(login) } else { Err(gone()) }
    }
}

#[async_trait]
impl WebIdentity for WebIdentityVerifier {
    fn is_identity_pool(&self, iss: &str) -> bool {
        let own =
            iss.strip_prefix(&*self.deployment.public_url).and_then(|it| it.strip_prefix('/'));
        iss == AWS_ISSUER || own.is_some_and(|pool| pool.parse::<IdentityPoolId>().is_ok())
    }

    async fn verify(
        &self,
        issuer: Issuer<'_>,
        token: &str,
        now: Timestamp,
    ) -> Result<WebIdentityClaims, WebIdentityError> {
        let login = match issuer {
            Issuer::IdentityPool => self.of_pool(token, now).await?,
            Issuer::Oidc { url, client_ids } => {
                let clients: Vec<_> = client_ids.iter().map(String::as_str).collect();
                self.providers.oidc(url, token, &clients, now).await.map_err(verdict)?
            }
        };
        Ok(WebIdentityClaims {
            issuer: login.issuer,
            subject: login.subject,
            audience: login.audience,
            claims: login.claims,
        })
    }
}

fn verdict(failure: LoginError) -> WebIdentityError {
    let text = failure.to_string();
    match failure {
        LoginError::Expired { .. } => WebIdentityError::Expired(text),
        LoginError::Unreachable { .. } => WebIdentityError::Unreachable(text),
        LoginError::Internal(cause) => WebIdentityError::Failed(cause.to_string()),
        LoginError::Refused => WebIdentityError::Rejected(text),
        _ => WebIdentityError::Invalid(text),
    }
}
