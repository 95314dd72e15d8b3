//! Signing in, refreshing and signing out.

mod admin_initiate_auth;
mod admin_respond_to_auth_challenge;
mod admin_user_global_sign_out;
mod get_derived_token;
mod get_tokens_from_refresh_token;
mod global_sign_out;
mod initiate_auth;
mod respond_to_auth_challenge;
mod revoke_token;
