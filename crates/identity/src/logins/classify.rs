//! Which provider an entry of `Logins` names, and whether the pool knows it.

use base::Deployment;

use super::COGNITO_IDENTITY;
use crate::entities::Pool;

/// Who vouches for a login.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Source<'a> {
    /// One of our own user pools.
    UserPool {
        /// Its id.
        id: String,
        /// The clients that are accepted.
        clients: Vec<&'a str>,
    },
    /// Google, with the accepted client ids.
    Google(Vec<&'a str>),
    /// Apple, likewise.
    Apple(Vec<&'a str>),
    /// Facebook, with the accepted app ids.
    Facebook(Vec<&'a str>),
    /// Login with Amazon, likewise.
    Amazon(Vec<&'a str>),
    /// Twitter and Digits.
    Twitter,
    /// An OpenID Connect provider that IAM knows by this ARN.
    Oidc(&'a str),
    /// A SAML provider.
    Saml,
    /// This service itself.
    OwnToken,
    /// The app's backend, whose name clients may not use (IP-054).
    Developer,
    /// Nobody that the pool knows (IP-014).
    Unknown,
}

/// What `key` stands for in `pool`.
pub(crate) fn classify<'a>(pool: &'a Pool, deployment: &Deployment, key: &str) -> Source<'a> {
    if is_own(deployment, key) {
        return Source::OwnToken;
    }
    if pool.developer_provider.as_deref() == Some(key) {
        return Source::Developer;
    }
    if let Some(id) = user_pool_id(deployment, key) {
        let of_pool = pool.user_pools.iter();
        let of_pool = of_pool.filter(|it| user_pool_id(deployment, &it.provider) == Some(id));
        let clients: Vec<_> = of_pool.map(|it| it.client_id.as_str()).collect();
        let known = Source::UserPool { id: id.to_owned(), clients };
        let none = matches!(&known, Source::UserPool { clients, .. } if clients.is_empty());
        return if none { Source::Unknown } else { known };
    }
    // A registered OIDC provider may be one of the public ones with more clients of its own.
    let arn = pool.oidc_arns.iter().find(|arn| oidc_name(arn) == Some(key));
    if let Some(apps) = pool.login_providers.get(key) {
        // Several apps of one provider stand in one value (IP-042 permits the semicolon).
        let apps: Vec<_> = apps.split(';').filter(|app| !app.is_empty()).collect();
        match key {
            "accounts.google.com" if arn.is_none() => return Source::Google(apps),
            "appleid.apple.com" if arn.is_none() => return Source::Apple(apps),
            "graph.facebook.com" => return Source::Facebook(apps),
            "www.amazon.com" => return Source::Amazon(apps),
            "api.twitter.com" | "www.digits.com" => return Source::Twitter,
            _ => {}
        }
    }
    match arn {
        Some(arn) => Source::Oidc(arn),
        None if pool.saml_arns.iter().any(|arn| arn == key) => Source::Saml,
        None => Source::Unknown,
    }
}

/// The login key of an OIDC provider's ARN: its issuer without scheme (IP-011).
pub(crate) fn oidc_name(arn: &str) -> Option<&str> {
    arn.split_once(":oidc-provider/").map(|(_, name)| name)
}

/// IP-052: also in the form of an opt-in region.
fn is_own(deployment: &Deployment, key: &str) -> bool {
    let regional =
        key.strip_prefix("cognito-identity.").and_then(|rest| rest.strip_suffix(".amazonaws.com"));
    key == COGNITO_IDENTITY || regional == Some(deployment.region.as_str())
}

/// The id of the user pool that `provider` names, in AWS's form (IP-008) or by our own host.
pub(crate) fn user_pool_id<'p>(deployment: &Deployment, provider: &'p str) -> Option<&'p str> {
    let (host, id) = provider.rsplit_once('/')?;
    let of_aws = host.strip_prefix("cognito-idp.").and_then(|it| it.strip_suffix(".amazonaws.com"));
    let ours = of_aws == Some(deployment.region.as_str())
        || host == providers::provider_name(&deployment.public_url);
    let region = id.strip_prefix(deployment.region.as_str());
    let shaped = region.is_some_and(|rest| rest.len() > 1 && rest.starts_with('_'));
    (ours && shaped).then_some(id)
}

/// The name of a user pool as logins are stored under it.
pub(crate) fn user_pool_name(deployment: &Deployment, id: &str) -> String {
    format!("cognito-idp.{}.amazonaws.com/{id}", deployment.region)
}
