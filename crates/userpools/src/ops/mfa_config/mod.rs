//! Second factors and passkeys of a pool (AU-124, AU-130, US-064).

mod get_user_pool_mfa_config;
mod set_user_pool_mfa_config;

use wire::cognito_idp::{GetUserPoolMfaConfigResponse, SoftwareTokenMfaConfigType};

use crate::entities::Pool;

/// A pool's factors, as both operations answer them.
fn shown(pool: &Pool) -> GetUserPoolMfaConfigResponse {
    let mfa = &pool.mfa;
    GetUserPoolMfaConfigResponse {
        sms_mfa_configuration: mfa.sms.clone(),
        software_token_mfa_configuration: mfa
            .software_token
            .then_some(SoftwareTokenMfaConfigType { enabled: Some(true) }),
        email_mfa_configuration: mfa.email.clone(),
        mfa_configuration: Some(pool.mfa_mode()),
        web_authn_configuration: mfa.web_authn.clone(),
    }
}
