//! Operations on the secrets of app clients (US-066).

mod add_user_pool_client_secret;
mod delete_user_pool_client_secret;
mod list_user_pool_client_secrets;

use wire::cognito_idp::ClientSecretDescriptorType;

use crate::entities::ClientSecret;

/// The most secrets that a client has: the one in use, and the one that takes its place.
const MAX_SECRETS: usize = 2;

/// A secret as the operations answer it: without its text.
fn shown(secret: &ClientSecret) -> ClientSecretDescriptorType {
    ClientSecretDescriptorType {
        client_secret_id: Some(secret.id.clone()),
        client_secret_value: None,
        client_secret_create_date: Some(secret.created_at.into()),
    }
}
