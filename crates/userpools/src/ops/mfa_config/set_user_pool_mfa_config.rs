//! SetUserPoolMfaConfig (AU-124): with `MfaConfiguration` it replaces the set of second factors;
//! without, it changes those that are named. Passkeys stay unless they are named.

use base::Ctx;
use wire::cognito_idp::{
    EmailMfaConfigType, EmailSendingAccountType, SetUserPoolMfaConfig, SetUserPoolMfaConfigRequest,
    SetUserPoolMfaConfigResponse, SmsMfaConfigType, UserPoolTierType, UserVerificationType,
    WebAuthnConfigurationType, WebAuthnFactorConfigurationType, error,
};
use wire::{Error, Handle};

use super::shown;
use crate::UserPools;
use crate::entities::Pool;
use crate::ops::pools::check_mfa;

impl Handle<SetUserPoolMfaConfig, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: SetUserPoolMfaConfigRequest,
    ) -> Result<SetUserPoolMfaConfigResponse, Error> {
        let changed = self.change_pool(cx, &input.user_pool_id, |pool| apply(pool, input.clone()));
        let all = shown(&changed.await?);
        Ok(SetUserPoolMfaConfigResponse {
            sms_mfa_configuration: all.sms_mfa_configuration,
            software_token_mfa_configuration: all.software_token_mfa_configuration,
            email_mfa_configuration: all.email_mfa_configuration,
            mfa_configuration: all.mfa_configuration,
            web_authn_configuration: all.web_authn_configuration,
        })
    }
}

fn apply(pool: &mut Pool, input: SetUserPoolMfaConfigRequest) -> Result<(), Error> {
    let whole = input.mfa_configuration.is_some();
    pool.mfa.configuration = input.mfa_configuration.or(pool.mfa.configuration);
    if whole || input.sms_mfa_configuration.is_some() {
        set_sms(pool, input.sms_mfa_configuration)?;
    }
    if whole || input.software_token_mfa_configuration.is_some() {
        let enabled = input.software_token_mfa_configuration.and_then(|it| it.enabled);
        pool.mfa.software_token = enabled.unwrap_or(false);
    }
    if whole || input.email_mfa_configuration.is_some() {
        set_email(pool, input.email_mfa_configuration)?;
    }
    if let Some(passkeys) = input.web_authn_configuration {
        check_passkeys(&passkeys)?;
        pool.mfa.web_authn = Some(passkeys);
    }
    check_mfa(pool)
}

/// How SMS is sent has two places in the API; what is set in one is seen in the other.
fn set_sms(pool: &mut Pool, wanted: Option<SmsMfaConfigType>) -> Result<(), Error> {
    let Some(wanted) = wanted else {
        pool.mfa.sms = None;
        return Ok(());
    };
    let settings = &mut pool.settings;
    let sending = wanted.sms_configuration.or(settings.sms_configuration.take());
    if sending.is_none() {
        return Err(error::invalid_parameter("SMS MFA requires an SmsConfiguration."));
    }
    let message = wanted.sms_authentication_message.or(settings.sms_authentication_message.take());
    settings.sms_configuration.clone_from(&sending);
    settings.sms_authentication_message.clone_from(&message);
    pool.mfa.sms =
        Some(SmsMfaConfigType { sms_authentication_message: message, sms_configuration: sending });
    Ok(())
}

fn set_email(pool: &mut Pool, wanted: Option<EmailMfaConfigType>) -> Result<(), Error> {
    let Some(wanted) = wanted else {
        pool.mfa.email = None;
        return Ok(());
    };
    if pool.settings.tier == Some(UserPoolTierType::Lite) {
        return Err(error::feature_unavailable_in_tier(
            "Email MFA is not available in the feature plan of this user pool.",
        ));
    }
    let mail = pool.settings.email_configuration.as_ref();
    let account = mail.and_then(|mail| mail.email_sending_account);
    if account != Some(EmailSendingAccountType::Developer) {
        return Err(error::invalid_parameter(
            "Email MFA requires an EmailConfiguration with EmailSendingAccount DEVELOPER.",
        ));
    }
    if wanted.message.as_ref().is_some_and(|message| !message.contains("{####}")) {
        return Err(error::invalid_parameter("The message of email MFA must contain {####}."));
    }
    pool.mfa.email = Some(wanted);
    Ok(())
}

/// A passkey counts for two factors only when it proves its user (AU-130).
fn check_passkeys(wanted: &WebAuthnConfigurationType) -> Result<(), Error> {
    let two = wanted.factor_configuration
        == Some(WebAuthnFactorConfigurationType::MultiFactorWithUserVerification);
    if two && wanted.user_verification != Some(UserVerificationType::Required) {
        return Err(error::invalid_parameter(
            "MULTI_FACTOR_WITH_USER_VERIFICATION requires UserVerification to be required.",
        ));
    }
    Ok(())
}
