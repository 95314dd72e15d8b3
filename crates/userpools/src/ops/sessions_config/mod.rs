//! How many sessions users may have, and how long hosted ones live (AU-113, AU-115).

mod get_user_pool_client_session_configuration;
mod get_user_pool_session_configuration;
mod set_user_pool_client_session_configuration;
mod set_user_pool_session_configuration;

use wire::cognito_idp::{
    ClientSSOSessionConfigType, GetUserPoolClientSessionConfigurationResponse,
    GetUserPoolSessionConfigurationResponse, UserPoolTokenSessionConfigType,
    UserSessionTrackingType,
};

use crate::entities::{Client, Pool};

/// Sessions per user unless a pool says otherwise (AU-113).
const USUAL_SESSIONS: i32 = 20;
/// Minutes that a hosted session lives unless a client says otherwise (AU-115).
const USUAL_MINUTES: i32 = 60;

fn shown(pool: &Pool) -> GetUserPoolSessionConfigurationResponse {
    let usual = UserPoolTokenSessionConfigType { max_per_user: USUAL_SESSIONS };
    GetUserPoolSessionConfigurationResponse {
        user_pool_id: Some(pool.id.to_string()),
        user_session_tracking: Some(
            pool.session_tracking.unwrap_or(UserSessionTrackingType::Disabled),
        ),
        token_session: Some(pool.token_sessions.clone().unwrap_or(usual)),
    }
}

fn shown_client(client: &Client) -> GetUserPoolClientSessionConfigurationResponse {
    let usual = ClientSSOSessionConfigType { max_validity_minutes: USUAL_MINUTES };
    GetUserPoolClientSessionConfigurationResponse {
        user_pool_id: Some(client.pool.to_string()),
        client_id: Some(client.id.to_string().into()),
        sso_session: Some(client.sso_session.clone().unwrap_or(usual)),
    }
}
