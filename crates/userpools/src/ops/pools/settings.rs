//! What CreateUserPool and UpdateUserPool set: taken out of the input, checked, written into the
//! pool. Members that were left out go back to their defaults (US-063).

use wire::Error;
use wire::cognito_idp::{
    SmsMfaConfigType, UpdateUserPoolRequest, UserPoolMfaType, VerificationMessageTemplateType,
    error,
};

use super::rules::{check_mfa, check_settings, checked_tags};
use crate::entities::{Pool, Settings};

/// Writes the settings into `pool`; when they are refused the pool may be half changed and must be
/// thrown away.
pub(super) fn apply(pool: &mut Pool, input: UpdateUserPoolRequest) -> Result<(), Error> {
    if let Some(name) = &input.pool_name {
        pool.name.clone_from(name);
    }
    let tags = input.user_pool_tags.clone().unwrap_or_default();
    pool.tags = checked_tags(tags, error::user_pool_tagging)?;
    pool.mfa.configuration = input.mfa_configuration;
    pool.settings = settings_of(input);
    set_sms_factor(pool);
    check_settings(pool)?;
    check_mfa(pool)
}

fn settings_of(input: UpdateUserPoolRequest) -> Settings {
    let policies = input.policies.unwrap_or_default();
    let mut settings = Settings {
        password_policy: policies.password_policy,
        sign_in_policy: policies.sign_in_policy,
        deletion_protection: input.deletion_protection,
        lambda_config: input.lambda_config,
        auto_verified_attributes: input.auto_verified_attributes.unwrap_or_default(),
        sms_verification_message: input.sms_verification_message,
        email_verification_message: input.email_verification_message,
        email_verification_subject: input.email_verification_subject,
        verification_message_template: input.verification_message_template,
        sms_authentication_message: input.sms_authentication_message,
        user_attribute_update_settings: input.user_attribute_update_settings,
        device_configuration: input.device_configuration,
        email_configuration: input.email_configuration,
        sms_configuration: input.sms_configuration,
        admin_create_user_config: input.admin_create_user_config,
        user_pool_add_ons: input.user_pool_add_ons,
        dcr_configuration: input.dcr_configuration,
        account_recovery_setting: input.account_recovery_setting,
        tier: input.user_pool_tier,
        key_configuration: input.key_configuration,
        issuer_configuration: input.issuer_configuration,
        acr_configuration: input.acr_configuration,
    };
    join_texts(&mut settings);
    settings
}

/// The verification texts have two places in the API; what is set in one is seen in the other.
fn join_texts(settings: &mut Settings) {
    let mut template = settings.verification_message_template.take().unwrap_or_default();
    join(&mut template.sms_message, &mut settings.sms_verification_message);
    join(&mut template.email_message, &mut settings.email_verification_message);
    join(&mut template.email_subject, &mut settings.email_verification_subject);
    let some = template != VerificationMessageTemplateType::default();
    settings.verification_message_template = some.then_some(template);
}

fn join(template: &mut Option<String>, legacy: &mut Option<String>) {
    match template {
        Some(text) => *legacy = Some(text.clone()),
        None => template.clone_from(legacy),
    }
}

/// Codes by SMS are a second factor of a pool that asks for factors and can send SMS; otherwise
/// SetUserPoolMfaConfig decides.
fn set_sms_factor(pool: &mut Pool) {
    let asks = pool.mfa_mode() != UserPoolMfaType::Off;
    let was_on = pool.mfa.sms.is_some();
    pool.mfa.sms = match &pool.settings.sms_configuration {
        Some(configuration) if asks || was_on => Some(SmsMfaConfigType {
            sms_authentication_message: pool.settings.sms_authentication_message.clone(),
            sms_configuration: Some(configuration.clone()),
        }),
        _ => None,
    };
}
