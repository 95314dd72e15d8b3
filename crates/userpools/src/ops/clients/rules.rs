//! What the settings of a client must keep to.

use std::collections::BTreeMap;
use std::time::Duration;

use base::Ctx;
use store::load_many;
use wire::Error;
use wire::cognito_idp::{ExplicitAuthFlowsType, FeatureType, OAuthFlowType, error};

use super::urls::check_urls;
use crate::UserPools;
use crate::entities::{Client, ClientSettings, Pool, ResourceServer};

const MINUTE: Duration = Duration::from_mins(1);
const DAY: Duration = Duration::from_hours(24);
/// The longest life of a refresh token: 3,650 days (AU-090).
const DECADE: Duration = Duration::from_hours(24 * 3_650);

/// The scopes that need no resource server.
const SCOPES: [&str; 5] = ["aws.cognito.signin.user.admin", "email", "openid", "phone", "profile"];

/// Attributes that no client writes for its users (US-037).
const NOT_WRITTEN: [&str; 4] = ["email_verified", "identities", "phone_number_verified", "sub"];

impl UserPools {
    /// Refuses settings that contradict each other, the client or the pool.
    pub(super) async fn check_client(
        &self,
        cx: &Ctx,
        pool: &Pool,
        client: &Client,
    ) -> Result<(), Error> {
        check_flows(&client.settings)?;
        check_lives(client)?;
        check_attributes(pool, &client.settings)?;
        check_providers(pool, &client.settings)?;
        check_oauth(client)?;
        check_urls(&client.settings)?;
        self.check_scopes(cx, pool, &client.settings).await
    }

    /// Refuses scopes that no resource server of the pool has (OA-017).
    async fn check_scopes(
        &self,
        cx: &Ctx,
        pool: &Pool,
        settings: &ClientSettings,
    ) -> Result<(), Error> {
        let wanted = settings.allowed_oauth_scopes.as_deref().unwrap_or_default();
        let mut by_server = BTreeMap::<&str, Vec<&str>>::new();
        for scope in wanted.iter().filter(|scope| !SCOPES.contains(&scope.as_str())) {
            let Some((server, name)) = scope.rsplit_once('/') else { return Err(no_scope(scope)) };
            by_server.entry(server).or_default().push(name);
        }
        let id = pool.id.as_str();
        let keys: Vec<_> = by_server.keys().map(|it| ResourceServer::key_of(id, it)).collect();
        let servers = load_many::<ResourceServer>(&*self.store, cx.now, &keys).await?;
        for ((identifier, names), server) in by_server.into_iter().zip(servers) {
            for name in names {
                if !server.as_ref().is_some_and(|server| server.scopes.contains_key(name)) {
                    return Err(no_scope(&format!("{identifier}/{name}")));
                }
            }
        }
        Ok(())
    }
}

fn no_scope(scope: &str) -> Error {
    error::scope_does_not_exist(format!("Invalid scope requested: {scope}"))
}

/// AU-005, AU-102.
fn check_flows(settings: &ClientSettings) -> Result<(), Error> {
    use ExplicitAuthFlowsType as Flow;
    let flows = settings.explicit_auth_flows.as_deref().unwrap_or_default();
    let is_legacy = |flow: &&Flow| {
        matches!(flow, Flow::AdminNoSrpAuth | Flow::CustomAuthFlowOnly | Flow::UserPasswordAuth)
    };
    let legacy = flows.iter().filter(is_legacy).count();
    if legacy > 0 && legacy < flows.len() {
        return Err(error::invalid_parameter(
            "Legacy values of ExplicitAuthFlows cannot be used together with ALLOW_ values.",
        ));
    }
    let rotates = settings.refresh_token_rotation.as_ref();
    let rotates = rotates.is_some_and(|rotation| rotation.feature == FeatureType::Enabled);
    if rotates && flows.contains(&Flow::AllowRefreshTokenAuth) {
        return Err(error::invalid_parameter(
            "ALLOW_REFRESH_TOKEN_AUTH cannot be used when refresh token rotation is enabled.",
        ));
    }
    Ok(())
}

/// AU-090, AU-091.
fn check_lives(client: &Client) -> Result<(), Error> {
    let refresh = client.refresh_token_life();
    let (access, id) = (client.access_token_life(), client.id_token_life());
    let short = 5 * MINUTE..=DAY;
    let long = 60 * MINUTE..=DECADE;
    if !short.contains(&access) || !short.contains(&id) || !long.contains(&refresh) {
        return Err(error::invalid_parameter("Invalid range for token validity."));
    }
    if access > refresh || id > refresh {
        return Err(error::invalid_parameter(
            "Access and ID tokens cannot be valid for longer than refresh tokens.",
        ));
    }
    Ok(())
}

/// Lists name attributes that there are (US-035, US-037).
fn check_attributes(pool: &Pool, settings: &ClientSettings) -> Result<(), Error> {
    let known = |name: &String| pool.attribute(name).is_some();
    let read = settings.read_attributes.as_deref().unwrap_or_default();
    if !read.iter().all(known) {
        return Err(error::invalid_parameter(
            "Invalid read attributes specified while creating a client",
        ));
    }
    let write = settings.write_attributes.as_deref().unwrap_or_default();
    let written = |name: &String| {
        known(name) && !NOT_WRITTEN.contains(&name.as_str()) && !name.starts_with("dev:")
    };
    if !write.iter().all(written) {
        return Err(error::invalid_parameter(
            "Invalid write attributes specified while creating a client",
        ));
    }
    Ok(())
}

/// The pool itself is the only provider until others can be made.
fn check_providers(pool: &Pool, settings: &ClientSettings) -> Result<(), Error> {
    let providers = settings.supported_identity_providers.as_deref().unwrap_or_default();
    match providers.iter().find(|provider| *provider != "COGNITO") {
        Some(unknown) => Err(error::invalid_parameter(format!(
            "The provider {unknown} does not exist for User Pool {}.",
            pool.id
        ))),
        None => Ok(()),
    }
}

/// Grants and scopes fit each other and the client.
fn check_oauth(client: &Client) -> Result<(), Error> {
    let settings = &client.settings;
    let flows = settings.allowed_oauth_flows.as_deref().unwrap_or_default();
    let scopes = settings.allowed_oauth_scopes.as_deref().unwrap_or_default();
    let uses = settings.allowed_oauth_flows_user_pool_client == Some(true);
    if uses && (flows.is_empty() || scopes.is_empty()) {
        return Err(error::invalid_parameter(
            "AllowedOAuthFlows and AllowedOAuthScopes are required if user pool client is allowed to use OAuth flows.",
        ));
    }
    if flows.contains(&OAuthFlowType::ClientCredentials) {
        return check_machine(client, flows, scopes);
    }
    let callbacks = settings.callback_urls.as_deref().unwrap_or_default();
    if uses && callbacks.is_empty() {
        return Err(error::invalid_parameter(
            "CallbackURLs are required for the code and implicit flows.",
        ));
    }
    Ok(())
}

/// A client that acts for itself (AU-086).
fn check_machine(client: &Client, flows: &[OAuthFlowType], scopes: &[String]) -> Result<(), Error> {
    if flows.iter().any(|flow| *flow != OAuthFlowType::ClientCredentials) {
        return Err(error::invalid_oauth_flow(
            "client_credentials flow can not be selected along with code flow or implicit flow.",
        ));
    }
    if !client.is_confidential() {
        return Err(error::invalid_oauth_flow(
            "client_credentials flow can not be selected if client does not have a client secret.",
        ));
    }
    match scopes.iter().find(|scope| SCOPES.contains(&scope.as_str())) {
        Some(scope) => Err(error::invalid_oauth_flow(format!(
            "{scope} is not supported with client_credentials flow."
        ))),
        None => Ok(()),
    }
}
