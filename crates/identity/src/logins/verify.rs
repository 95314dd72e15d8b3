//! Verifies every entry of a `Logins` map, before anything is written (IP-013).

use std::collections::BTreeMap;
use std::time::Duration;

use base::Ctx;
use futures_util::future::try_join_all;
use providers::{LoginError, OwnPool, own_user_pool};
use wire::cognito_identity::error;
use wire::{Error, Sensitive};

use super::classify::{Source, classify};
use super::{OwnToken, Proof, user_pool_id, user_pool_name};
use crate::Identity;
use crate::entities::{Login, Pool};
use crate::errors;

/// How long all providers of one request may take together.
const PATIENCE: Duration = Duration::from_secs(15);

/// Whether tokens of this service count as logins in an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OwnTokens {
    Accepted,
    Refused,
}

/// What a `Logins` map proves.
#[derive(Clone, Debug, Default)]
pub(crate) struct Proofs {
    /// Logins with public providers, by key.
    pub(crate) logins: Vec<Proof>,
    /// The pool's own token, if one was sent.
    pub(crate) own: Option<OwnToken>,
}

enum Verified {
    Login(Proof),
    Own(OwnToken),
}

impl Proofs {
    /// The public logins, to link.
    pub(crate) fn to_link(&self) -> Vec<Login> {
        self.logins.iter().map(Proof::login).collect()
    }
}

impl Identity {
    /// Verifies a `Logins` map for `pool`. One bad token refuses all (IP-013).
    pub(crate) async fn verify(
        &self,
        cx: &Ctx,
        pool: &Pool,
        logins: &BTreeMap<String, Sensitive<String>>,
        own: OwnTokens,
    ) -> Result<Proofs, Error> {
        // What needs nobody's answer is refused first.
        let sources: Vec<_> = logins
            .iter()
            .map(|(key, token)| (&**key, classify(pool, &cx.deployment, key), &***token))
            .collect();
        for (_, source, _) in &sources {
            admissible(source, own)?;
        }
        let each =
            sources.into_iter().map(|(key, source, token)| self.one(cx, pool, key, source, token));
        let verified = tokio::time::timeout(PATIENCE, try_join_all(each)).await;
        let verified = verified.map_err(|_| {
            error::external_service("The identity providers did not answer in time.")
        })??;
        let mut proofs = Proofs::default();
        for one in verified {
            match one {
                Verified::Own(token) => proofs.own = Some(token),
                Verified::Login(proof) => {
                    // The same user pool under two names is one provider.
                    let name = &proof.verified.provider;
                    if proofs.logins.iter().any(|other| other.verified.provider == *name) {
                        return Err(error::invalid_parameter("A provider stands twice in Logins."));
                    }
                    proofs.logins.push(proof);
                }
            }
        }
        Ok(proofs)
    }

    async fn one(
        &self,
        cx: &Ctx,
        pool: &Pool,
        key: &str,
        source: Source<'_>,
        token: &str,
    ) -> Result<Verified, Error> {
        let others = &self.providers;
        let verified = match source {
            Source::OwnToken => return Ok(Verified::Own(self.own_token(cx, pool, token).await?)),
            Source::Oidc(arn) => return self.oidc(cx, pool, key, arn, token).await,
            Source::UserPool { id, clients } => {
                return self.user_pool(cx, pool, &id, &clients, token).await;
            }
            Source::Google(apps) => others.google(token, &apps, cx.now).await,
            Source::Apple(apps) => others.apple(token, &apps, cx.now).await,
            Source::Facebook(apps) => others.facebook(token, &apps).await,
            Source::Amazon(apps) => others.amazon(token, &apps, cx.now).await,
            Source::Twitter => others.twitter(),
            Source::Saml | Source::Developer | Source::Unknown => {
                return Err(errors::unsupported_provider());
            }
        };
        let verified = verified.map_err(|error| refused(error, key))?;
        let party = verified.audience.clone();
        let names = vec![verified.provider.clone()];
        Ok(Verified::Login(Proof { verified, names, party }))
    }

    /// A login with one of our own user pools (IP-008).
    async fn user_pool(
        &self,
        cx: &Ctx,
        pool: &Pool,
        id: &str,
        clients: &[&str],
        token: &str,
    ) -> Result<Verified, Error> {
        let deployment = &*cx.deployment;
        let expected = OwnPool { deployment, pool_id: id, client_ids: clients };
        let verified = own_user_pool(&self.rings, expected, token, cx.now).await;
        let verified = verified.map_err(|error| refused(error, id))?;
        let client = verified.audience.clone();
        let checked = pool.user_pools.iter().any(|it| {
            it.check_tokens
                && it.client_id == client
                && user_pool_id(deployment, &it.provider) == Some(id)
        });
        if let Some(check) = self.token_check.as_ref().filter(|_| checked)
            && !check.stands(cx, id, &verified).await?
        {
            return Err(error::not_authorized("Invalid login token. The user is signed out."));
        }
        let aws = user_pool_name(deployment, id);
        let ours = format!("{}/{id}", providers::provider_name(&deployment.public_url));
        let names = vec![format!("{aws}:{client}"), format!("{ours}:{client}"), aws, ours];
        Ok(Verified::Login(Proof { verified, names, party: client }))
    }

    /// A login with a provider that is registered in IAM (IP-011).
    async fn oidc(
        &self,
        cx: &Ctx,
        pool: &Pool,
        key: &str,
        arn: &str,
        token: &str,
    ) -> Result<Verified, Error> {
        let found = self.access.oidc_provider(cx.now, arn).await?;
        let Some(provider) = found else { return Err(errors::unsupported_provider()) };
        // A public provider that is registered too accepts the pool's own apps as well.
        let apps = pool.login_providers.get(key).map_or("", String::as_str).split(';');
        let apps = apps.filter(|app| !app.is_empty());
        let clients: Vec<_> = provider.client_ids.iter().map(String::as_str).chain(apps).collect();
        let verified = match key {
            "accounts.google.com" => self.providers.google(token, &clients, cx.now).await,
            "appleid.apple.com" => self.providers.apple(token, &clients, cx.now).await,
            _ => {
                let issuer = issuer_of(token, &provider.url());
                self.providers.oidc(&issuer, token, &clients, cx.now).await
            }
        };
        let mut verified = verified.map_err(|error| refused(error, key))?;
        key.clone_into(&mut verified.provider);
        let names = vec![arn.to_owned(), key.to_owned()];
        Ok(Verified::Login(Proof { verified, names, party: arn.to_owned() }))
    }
}

/// The issuer to expect: IAM keeps it without the slash at its end, which some issuers have.
fn issuer_of(token: &str, url: &str) -> String {
    let claimed = jose::Unverified::parse(token).ok();
    let claimed = claimed.as_ref().and_then(|token| token.claims_unverified().iss().ok().flatten());
    let slashed = format!("{url}/");
    if claimed == Some(&*slashed) { slashed } else { url.to_owned() }
}

fn admissible(source: &Source<'_>, own: OwnTokens) -> Result<(), Error> {
    match source {
        Source::Unknown => Err(errors::unsupported_provider()),
        Source::Developer => Err(errors::not_a_public_provider()),
        Source::Saml => Err(error::not_authorized("SAML logins are not supported by Countersign.")),
        Source::OwnToken if own == OwnTokens::Refused => {
            Err(error::not_authorized("Invalid login token. Can't pass in a Cognito token."))
        }
        _ => Ok(()),
    }
}

/// A provider's verdict in the service's words.
pub(super) fn refused(failure: LoginError, provider: &str) -> Error {
    match failure {
        LoginError::Unreachable { .. } => {
            let text = failure.to_string();
            error::external_service(text).caused_by(failure)
        }
        LoginError::Internal(cause) => match std::sync::Arc::try_unwrap(cause) {
            Ok(cause) => cause.into(),
            Err(shared) => Error::internal(LoginError::Internal(shared)),
        },
        other => {
            tracing::debug!(provider, reason = %other, "a login was refused");
            error::not_authorized(other.to_string())
        }
    }
}
