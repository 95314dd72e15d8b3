//! The pools' own OpenID tokens: issuing and verifying them (IP-061 to IP-067).

use std::collections::BTreeMap;
use std::time::Duration;

use base::{Ctx, Deployment, Timestamp};
use jose::{Alg, Typ};
use keys::{IDENTITY_POOLS, KeyRings};
use providers::{Expected, LoginError, VerifiedLogin, verify_with};
use serde::Serialize;
use serde_json::Value;
use wire::{Error, Sensitive};

use crate::Identity;
use crate::entities::{IdentityRecord, Pool};
use crate::logins::COGNITO_IDENTITY;

/// The issuer of AWS's own tokens (IP-062).
pub(crate) const AWS_ISSUER: &str = "https://cognito-identity.amazonaws.com";
/// Session tags in a token (IP-065).
pub(crate) const TAGS_CLAIM: &str = "https://aws.amazon.com/tags";

/// How long GetOpenIdToken's tokens live (IP-061).
pub(crate) const TOKEN_LIFE: Duration = Duration::from_mins(10);
/// How long a developer user's tokens live unless the caller says otherwise (IP-050).
pub(crate) const DEVELOPER_TOKEN_LIFE: Duration = Duration::from_mins(15);

/// Whom tokens name as their issuer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum IssuerStyle {
    /// `PUBLIC-URL/POOL`: verifiers find our keys by discovery.
    #[default]
    Own,
    /// `https://cognito-identity.amazonaws.com`: for verifiers that know no other name; they must
    /// be told where our keys are.
    Aws,
}

impl IssuerStyle {
    /// The issuer of a pool's tokens.
    pub(crate) fn issuer(self, deployment: &Deployment, pool: &str) -> String {
        match self {
            Self::Own => own_issuer(deployment, pool),
            Self::Aws => AWS_ISSUER.to_owned(),
        }
    }
}

fn own_issuer(deployment: &Deployment, pool: &str) -> String {
    format!("{}/{pool}", deployment.public_url)
}

/// What a token shall say.
pub(crate) struct Wish<'a> {
    pub(crate) record: &'a IdentityRecord,
    pub(crate) pool: &'a Pool,
    pub(crate) amr: &'a [String],
    pub(crate) tags: &'a BTreeMap<String, String>,
    pub(crate) life: Duration,
}

#[derive(Serialize)]
struct Claims<'a> {
    sub: &'a str,
    aud: &'a str,
    amr: &'a [String],
    iss: String,
    #[serde(rename = "https://cognito-identity.amazonaws.com/identity-pool-arn")]
    pool_arn: String,
    #[serde(rename = "https://aws.amazon.com/tags", skip_serializing_if = "Option::is_none")]
    tags: Option<TagClaim<'a>>,
    exp: i64,
    iat: i64,
}

#[derive(Serialize)]
struct TagClaim<'a> {
    principal_tags: BTreeMap<&'a str, [&'a str; 1]>,
    transitive_tag_keys: [&'a str; 0],
}

impl Identity {
    /// Issues a token.
    pub(crate) async fn issue(&self, cx: &Ctx, wish: Wish<'_>) -> Result<Sensitive<String>, Error> {
        let Wish { record, pool, amr, tags, life } = wish;
        let tags = (!tags.is_empty()).then(|| TagClaim {
            principal_tags: tags.iter().map(|(key, value)| (&**key, [&**value])).collect(),
            transitive_tag_keys: [],
        });
        let claims = Claims {
            sub: record.id.as_str(),
            aud: pool.id.as_str(),
            amr,
            iss: self.issuer.issuer(&cx.deployment, pool.id.as_str()),
            pool_arn: cx.deployment.identity_pool_arn(&pool.id),
            tags,
            exp: cx.now.plus(life).secs(),
            iat: cx.now.secs(),
        };
        let key = self.rings.signing(IDENTITY_POOLS, cx.now).await?;
        key.sign_jwt(&claims, Typ::Jws).map(Sensitive::new).map_err(Error::internal)
    }
}

/// Verifies a token of this service. The subject of the answer is the identity.
pub(crate) async fn verify(
    rings: &KeyRings,
    deployment: &Deployment,
    pools: &[&str],
    token: &str,
    now: Timestamp,
) -> Result<VerifiedLogin, LoginError> {
    let own: Vec<_> = pools.iter().map(|pool| own_issuer(deployment, pool)).collect();
    let mut issuers: Vec<_> = own.iter().map(String::as_str).collect();
    issuers.push(AWS_ISSUER);
    let expected = Expected {
        provider: COGNITO_IDENTITY,
        issuers: &issuers,
        audiences: pools,
        algorithms: &[Alg::Rs512],
    };
    let internal = |error| LoginError::Internal(std::sync::Arc::new(error));
    let keys = rings.verifying(IDENTITY_POOLS, now).await.map_err(internal)?;
    match verify_with(&*keys, &expected, token, now) {
        // Another node may have changed the key a moment ago.
        Err(LoginError::BadSignature) => {
            let keys = rings.verifying_fresh(IDENTITY_POOLS, now).await.map_err(internal)?;
            verify_with(&*keys, &expected, token, now)
        }
        verdict => verdict,
    }
}

/// The strings of a claim that is a list.
pub(crate) fn strings(claim: Option<&Value>) -> Vec<String> {
    let items = claim.and_then(Value::as_array).into_iter().flatten();
    items.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// The session tags of a tags claim: `{"principal_tags":{"k":["v"]}}`.
pub(crate) fn principal_tags(claim: Option<&Value>) -> BTreeMap<String, String> {
    let tags = claim.and_then(|claim| claim.get("principal_tags")).and_then(Value::as_object);
    let each = tags.into_iter().flatten().filter_map(|(key, values)| {
        let value = values.as_array()?.first()?.as_str()?;
        Some((key.clone(), value.to_owned()))
    });
    each.collect()
}
