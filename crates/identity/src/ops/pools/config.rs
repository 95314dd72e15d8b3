//! A pool's configuration: checked on the way in, shown on the way out.

use std::collections::BTreeMap;

use base::{Arn, Ctx};
use wire::Error;
use wire::cognito_identity::{CognitoIdentityProvider, IdentityPool, error};

use crate::entities::{MAX_TAGS, Pool, Tags, UserPoolClient};
use crate::logins::user_pool_id;

/// IP-009.
const PUBLIC_PROVIDERS: [&str; 6] = [
    "accounts.google.com",
    "api.twitter.com",
    "appleid.apple.com",
    "graph.facebook.com",
    "www.amazon.com",
    "www.digits.com",
];
/// IP-046.
const MAX_USER_POOLS: usize = 50;

/// What CreateIdentityPool and UpdateIdentityPool set.
#[derive(Debug, Default)]
pub(super) struct Config {
    pub(super) name: String,
    pub(super) allow_guests: bool,
    pub(super) allow_classic_flow: Option<bool>,
    pub(super) login_providers: Option<BTreeMap<String, String>>,
    pub(super) developer_provider: Option<String>,
    pub(super) oidc_arns: Option<Vec<String>>,
    pub(super) user_pools: Option<Vec<CognitoIdentityProvider>>,
    pub(super) saml_arns: Option<Vec<String>>,
    pub(super) tags: Option<Tags>,
}

impl Config {
    /// Checks the configuration and writes it into `pool`. Absent members go back to their
    /// defaults (IP-039); the developer provider's name stays once it is set (IP-041).
    pub(super) fn apply(self, cx: &Ctx, pool: &mut Pool) -> Result<(), Error> {
        let login_providers = self.login_providers.unwrap_or_default();
        if let Some(other) = login_providers.keys().find(|it| !PUBLIC_PROVIDERS.contains(&&***it)) {
            let text = format!("Login provider {other} is not supported.");
            return Err(error::invalid_parameter(text));
        }
        let developer_provider = developer_provider(pool, self.developer_provider)?;
        let oidc_arns = provider_arns(self.oidc_arns, "oidc-provider")?;
        let saml_arns = provider_arns(self.saml_arns, "saml-provider")?;
        let user_pools = user_pools(cx, self.user_pools.unwrap_or_default())?;
        let tags = checked_tags(self.tags.unwrap_or_default())?;
        pool.name = self.name;
        pool.allow_guests = self.allow_guests;
        pool.allow_classic_flow = self.allow_classic_flow;
        pool.login_providers = login_providers;
        pool.developer_provider = developer_provider;
        pool.oidc_arns = oidc_arns;
        pool.saml_arns = saml_arns;
        pool.user_pools = user_pools;
        pool.tags = tags;
        Ok(())
    }
}

fn developer_provider(pool: &Pool, wanted: Option<String>) -> Result<Option<String>, Error> {
    match (&pool.developer_provider, wanted) {
        (Some(set), Some(wanted)) if *set != wanted => {
            Err(error::invalid_parameter("The developer provider name cannot be changed."))
        }
        (Some(set), _) => Ok(Some(set.clone())),
        (None, wanted) => {
            let taken = wanted.as_deref().is_some_and(|name| PUBLIC_PROVIDERS.contains(&name));
            if taken {
                let text = "The developer provider name is that of a public provider.";
                return Err(error::invalid_parameter(text));
            }
            Ok(wanted)
        }
    }
}

/// ARNs of identity providers in IAM (IP-043).
fn provider_arns(arns: Option<Vec<String>>, kind: &str) -> Result<Vec<String>, Error> {
    let arns = arns.unwrap_or_default();
    for (at, arn) in arns.iter().enumerate() {
        let shaped = arn.parse::<Arn>().is_ok_and(|parsed| {
            let named = parsed
                .resource
                .split_once('/')
                .is_some_and(|(noun, name)| noun == kind && !name.is_empty());
            parsed.service == "iam" && named
        });
        if !shaped {
            return Err(error::invalid_parameter(format!("Invalid identity provider ARN: {arn}")));
        }
        if arns.iter().take(at).any(|before| before == arn) {
            return Err(error::invalid_parameter(format!("The provider {arn} is listed twice.")));
        }
    }
    Ok(arns)
}

fn user_pools(cx: &Ctx, given: Vec<CognitoIdentityProvider>) -> Result<Vec<UserPoolClient>, Error> {
    if given.len() > MAX_USER_POOLS {
        return Err(error::limit_exceeded("An identity pool has at most 50 user pool providers."));
    }
    let mut clients = Vec::<UserPoolClient>::new();
    for one in given {
        let whole = one.provider_name.zip(one.client_id);
        let (provider, client_id) =
            whole.ok_or_else(|| error::invalid_parameter("Invalid Cognito Identity Provider"))?;
        if user_pool_id(&cx.deployment, &provider).is_none() {
            return Err(error::invalid_parameter("Invalid Cognito Identity Provider"));
        }
        if clients.iter().any(|it| it.provider == provider && it.client_id == client_id) {
            let text = format!("The client {client_id} of {provider} is listed twice.");
            return Err(error::invalid_parameter(text));
        }
        let check_tokens = one.server_side_token_check.unwrap_or(false);
        clients.push(UserPoolClient { provider, client_id, check_tokens });
    }
    Ok(clients)
}

/// Tags as a resource may have them.
pub(in crate::ops) fn checked_tags(tags: Tags) -> Result<Tags, Error> {
    if tags.len() > MAX_TAGS {
        return Err(error::invalid_parameter("A resource has at most 50 tags."));
    }
    if tags.keys().any(|key| key.to_ascii_lowercase().starts_with("aws:")) {
        return Err(error::invalid_parameter("Tag keys may not begin with aws:."));
    }
    Ok(tags)
}

/// A pool as CreateIdentityPool, DescribeIdentityPool and UpdateIdentityPool answer it.
pub(super) fn shown(pool: &Pool) -> IdentityPool {
    let user_pools = pool.user_pools.iter().map(|it| CognitoIdentityProvider {
        provider_name: Some(it.provider.clone()),
        client_id: Some(it.client_id.clone()),
        server_side_token_check: Some(it.check_tokens),
    });
    IdentityPool {
        identity_pool_id: pool.id.to_string(),
        identity_pool_name: pool.name.clone(),
        allow_unauthenticated_identities: pool.allow_guests,
        allow_classic_flow: pool.allow_classic_flow,
        supported_login_providers: some_map(&pool.login_providers),
        developer_provider_name: pool.developer_provider.clone(),
        open_id_connect_provider_arns: some_list(pool.oidc_arns.clone()),
        cognito_identity_providers: some_list(user_pools.collect()),
        saml_provider_arns: some_list(pool.saml_arns.clone()),
        identity_pool_tags: some_map(&pool.tags),
    }
}

fn some_map(map: &BTreeMap<String, String>) -> Option<BTreeMap<String, String>> {
    (!map.is_empty()).then(|| map.clone())
}

fn some_list<T>(list: Vec<T>) -> Option<Vec<T>> {
    (!list.is_empty()).then_some(list)
}
