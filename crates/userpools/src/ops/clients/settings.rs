//! What CreateUserPoolClient and UpdateUserPoolClient set. Members that were left out go back to
//! their defaults (US-063).

use wire::cognito_idp::{CreateUserPoolClientRequest, UpdateUserPoolClientRequest};

use crate::entities::ClientSettings;

/// The settings of an update.
pub(super) fn settings_of(input: UpdateUserPoolClientRequest) -> ClientSettings {
    // 0 is another name of the default (AU-090).
    let refresh = input.refresh_token_validity.filter(|count| *count != 0);
    let units = input.token_validity_units.map(|units| wire::cognito_idp::TokenValidityUnitsType {
        refresh_token: units.refresh_token.filter(|_| refresh.is_some()),
        ..units
    });
    ClientSettings {
        refresh_token_validity: refresh,
        access_token_validity: input.access_token_validity,
        id_token_validity: input.id_token_validity,
        token_validity_units: units,
        read_attributes: input.read_attributes,
        write_attributes: input.write_attributes,
        explicit_auth_flows: input.explicit_auth_flows,
        supported_identity_providers: input.supported_identity_providers,
        callback_urls: input.callback_urls,
        logout_urls: input.logout_urls,
        default_redirect_uri: input.default_redirect_uri,
        allowed_oauth_flows: input.allowed_oauth_flows,
        allowed_oauth_scopes: input.allowed_oauth_scopes,
        allowed_oauth_flows_user_pool_client: input.allowed_oauth_flows_user_pool_client,
        analytics_configuration: input.analytics_configuration,
        prevent_user_existence_errors: input.prevent_user_existence_errors,
        enable_token_revocation: input.enable_token_revocation,
        enable_propagate_additional_user_context_data: input
            .enable_propagate_additional_user_context_data,
        auth_session_validity: input.auth_session_validity,
        refresh_token_rotation: input.refresh_token_rotation,
    }
}

/// What CreateUserPoolClient has in common with UpdateUserPoolClient.
pub(super) fn as_update(input: CreateUserPoolClientRequest) -> UpdateUserPoolClientRequest {
    UpdateUserPoolClientRequest {
        user_pool_id: input.user_pool_id,
        client_id: String::new().into(),
        client_name: Some(input.client_name),
        refresh_token_validity: input.refresh_token_validity,
        access_token_validity: input.access_token_validity,
        id_token_validity: input.id_token_validity,
        token_validity_units: input.token_validity_units,
        read_attributes: input.read_attributes,
        write_attributes: input.write_attributes,
        explicit_auth_flows: input.explicit_auth_flows,
        supported_identity_providers: input.supported_identity_providers,
        callback_urls: input.callback_urls,
        logout_urls: input.logout_urls,
        default_redirect_uri: input.default_redirect_uri,
        allowed_oauth_flows: input.allowed_oauth_flows,
        allowed_oauth_scopes: input.allowed_oauth_scopes,
        allowed_oauth_flows_user_pool_client: input.allowed_oauth_flows_user_pool_client,
        analytics_configuration: input.analytics_configuration,
        prevent_user_existence_errors: input.prevent_user_existence_errors,
        enable_token_revocation: input.enable_token_revocation,
        enable_propagate_additional_user_context_data: input
            .enable_propagate_additional_user_context_data,
        auth_session_validity: input.auth_session_validity,
        refresh_token_rotation: input.refresh_token_rotation,
    }
}
