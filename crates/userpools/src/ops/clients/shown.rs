//! A client as the operations answer it, with defaults filled in.

use wire::Error;
use wire::cognito_idp::{ClientTypeType, UserPoolClientType};

use crate::UserPools;
use crate::entities::Client;

impl UserPools {
    /// The answer for a client; its first secret is in it, as at AWS.
    pub(super) fn shown_client(&self, client: &Client) -> Result<UserPoolClientType, Error> {
        let settings = client.settings.clone();
        let secret = client.secrets.first().map(|secret| self.open_secret(secret)).transpose()?;
        Ok(UserPoolClientType {
            user_pool_id: Some(client.pool.to_string()),
            client_name: Some(client.name.clone()),
            client_id: Some(client.id.to_string().into()),
            client_secret: secret.map(|secret| secret.as_str().into()),
            last_modified_date: Some(client.modified_at.into()),
            creation_date: Some(client.created_at.into()),
            refresh_token_validity: Some(settings.refresh_token_validity.unwrap_or(30)),
            access_token_validity: settings.access_token_validity,
            id_token_validity: settings.id_token_validity,
            token_validity_units: Some(settings.token_validity_units.unwrap_or_default()),
            read_attributes: settings.read_attributes,
            write_attributes: settings.write_attributes,
            explicit_auth_flows: settings.explicit_auth_flows,
            supported_identity_providers: settings.supported_identity_providers,
            callback_urls: settings.callback_urls,
            logout_urls: settings.logout_urls,
            default_redirect_uri: settings.default_redirect_uri,
            allowed_oauth_flows: settings.allowed_oauth_flows,
            allowed_oauth_scopes: settings.allowed_oauth_scopes,
            allowed_oauth_flows_user_pool_client: Some(
                settings.allowed_oauth_flows_user_pool_client.unwrap_or(false),
            ),
            analytics_configuration: settings.analytics_configuration,
            prevent_user_existence_errors: settings.prevent_user_existence_errors,
            enable_token_revocation: Some(client.revokes()),
            enable_propagate_additional_user_context_data: Some(
                settings.enable_propagate_additional_user_context_data.unwrap_or(false),
            ),
            auth_session_validity: Some(settings.auth_session_validity.unwrap_or(3)),
            refresh_token_rotation: settings.refresh_token_rotation,
            client_type: Some(ClientTypeType::Regular),
        })
    }
}
