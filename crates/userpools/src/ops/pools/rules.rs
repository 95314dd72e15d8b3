//! What the settings of a pool must keep to.

use wire::Error;
use wire::cognito_idp::{
    AdvancedSecurityModeType, AuthFactorType, EmailSendingAccountType, RecoveryOptionNameType,
    UserPoolMfaType, UserPoolTierType, WebAuthnFactorConfigurationType, error,
};

use crate::entities::{Pool, Settings, Tags};
use crate::permissions::MAX_TAGS;

fn invalid(text: &'static str) -> Error {
    error::invalid_parameter(text)
}

/// Tags as a pool may have them (US-069); `refuse` makes the operation's own error.
pub(in crate::ops) fn checked_tags(
    tags: Tags,
    refuse: impl Fn(&'static str) -> Error,
) -> Result<Tags, Error> {
    if tags.len() > MAX_TAGS {
        return Err(refuse("A user pool has at most 50 tags."));
    }
    if tags.keys().any(|key| key.to_ascii_lowercase().starts_with("aws:")) {
        return Err(refuse("Tag keys may not begin with aws:."));
    }
    Ok(tags)
}

/// Refuses settings that contradict each other or the pool.
pub(super) fn check_settings(pool: &Pool) -> Result<(), Error> {
    let settings = &pool.settings;
    check_temporary_passwords(settings)?;
    check_invitation(settings)?;
    check_updates(settings)?;
    check_recovery(settings)?;
    check_mail(settings)?;
    check_functions(settings)?;
    check_levels(settings)?;
    check_plan(pool)
}

/// US-048.
fn check_temporary_passwords(settings: &Settings) -> Result<(), Error> {
    let policy = settings.password_policy.as_ref();
    let new = policy.and_then(|policy| policy.temporary_password_validity_days);
    let config = settings.admin_create_user_config.as_ref();
    let old = config.and_then(|config| config.unused_account_validity_days);
    if new.zip(old).is_some_and(|(new, old)| new != old) {
        return Err(invalid(
            "Please use TemporaryPasswordValidityDays in PasswordPolicy instead of UnusedAccountValidityDays",
        ));
    }
    Ok(())
}

/// US-056.
fn check_invitation(settings: &Settings) -> Result<(), Error> {
    let config = settings.admin_create_user_config.as_ref();
    let Some(invitation) = config.and_then(|config| config.invite_message_template.as_ref()) else {
        return Ok(());
    };
    for text in [&invitation.email_message, &invitation.sms_message].into_iter().flatten() {
        if !text.contains("{username}") || !text.contains("{####}") {
            return Err(invalid("Invitation messages must contain {username} and {####}."));
        }
    }
    Ok(())
}

/// What is verified before it counts must be verified at all (US-039).
fn check_updates(settings: &Settings) -> Result<(), Error> {
    let updates = settings.user_attribute_update_settings.as_ref();
    let before = updates.and_then(|it| it.attributes_require_verification_before_update.as_ref());
    let verified = |attribute| settings.auto_verified_attributes.contains(attribute);
    if before.is_some_and(|before| !before.iter().all(verified)) {
        return Err(invalid(
            "AttributesRequireVerificationBeforeUpdate must be among AutoVerifiedAttributes.",
        ));
    }
    Ok(())
}

/// US-051.
fn check_recovery(settings: &Settings) -> Result<(), Error> {
    let recovery = settings.account_recovery_setting.as_ref();
    let ways = recovery.and_then(|it| it.recovery_mechanisms.as_deref()).unwrap_or_default();
    let admin = ways.iter().any(|way| way.name == RecoveryOptionNameType::AdminOnly);
    if admin && ways.len() > 1 {
        return Err(invalid("admin_only must be the only recovery mechanism."));
    }
    if let [first, second] = ways
        && (first.priority == second.priority || first.name == second.name)
    {
        return Err(invalid("Recovery mechanisms must differ in name and priority."));
    }
    Ok(())
}

fn check_mail(settings: &Settings) -> Result<(), Error> {
    let Some(mail) = &settings.email_configuration else { return Ok(()) };
    let own = mail.email_sending_account == Some(EmailSendingAccountType::Developer);
    if own && mail.source_arn.is_none() {
        return Err(invalid("SourceArn is required when EmailSendingAccount is DEVELOPER."));
    }
    Ok(())
}

fn check_functions(settings: &Settings) -> Result<(), Error> {
    let Some(functions) = &settings.lambda_config else { return Ok(()) };
    let sender = functions.custom_sms_sender.is_some() || functions.custom_email_sender.is_some();
    if sender && functions.kms_key_id.is_none() {
        return Err(invalid("KMSKeyID is required with a custom sender."));
    }
    let versioned = functions.pre_token_generation_config.as_ref().map(|it| &it.lambda_arn);
    let plain = functions.pre_token_generation.as_ref();
    if versioned.zip(plain).is_some_and(|(versioned, plain)| versioned != plain) {
        return Err(invalid(
            "PreTokenGeneration and PreTokenGenerationConfig must name the same function.",
        ));
    }
    Ok(())
}

/// AU-106.
fn check_levels(settings: &Settings) -> Result<(), Error> {
    let names = settings.acr_configuration.iter().flat_map(|levels| levels.values());
    let mut names: Vec<_> = names.map(|level| &level.acr_value).collect();
    let all = names.len();
    names.sort_unstable();
    names.dedup();
    if names.len() == all {
        Ok(())
    } else {
        Err(invalid("Values of AcrConfiguration must differ."))
    }
}

/// What each feature plan leaves out (US-067).
fn check_plan(pool: &Pool) -> Result<(), Error> {
    let settings = &pool.settings;
    let plan = settings.tier.unwrap_or(UserPoolTierType::Essentials);
    let watches = settings
        .user_pool_add_ons
        .as_ref()
        .is_some_and(|add_ons| add_ons.advanced_security_mode != AdvancedSecurityModeType::Off);
    if watches && plan != UserPoolTierType::Plus {
        return Err(error::feature_unavailable_in_tier(
            "Threat protection is not available in the feature plan of this user pool.",
        ));
    }
    if plan != UserPoolTierType::Lite {
        return Ok(());
    }
    let policy = settings.sign_in_policy.as_ref();
    let factors = policy.and_then(|policy| policy.allowed_first_auth_factors.as_deref());
    let other = |factor: &AuthFactorType| *factor != AuthFactorType::Password;
    if factors.is_some_and(|factors| factors.iter().any(other)) {
        return Err(error::feature_unavailable_in_tier(
            "Passwordless sign-in is not available in the feature plan of this user pool.",
        ));
    }
    if pool.mfa.email.is_some() {
        return Err(error::tier_change_not_allowed(
            "Email MFA is in use and not available in the requested feature plan.",
        ));
    }
    Ok(())
}

/// Refuses MFA for everybody where nobody could have a factor (US-064).
pub(in crate::ops) fn check_mfa(pool: &Pool) -> Result<(), Error> {
    if pool.mfa_mode() == UserPoolMfaType::On && !has_factor(pool) {
        return Err(invalid(
            "SMS configuration and Auto verification for phone_number are required when MFA is required/optional",
        ));
    }
    Ok(())
}

/// Whether the pool has any second factor.
fn has_factor(pool: &Pool) -> bool {
    let mfa = &pool.mfa;
    let passkeys = mfa.web_authn.as_ref().and_then(|it| it.factor_configuration)
        == Some(WebAuthnFactorConfigurationType::MultiFactorWithUserVerification);
    mfa.sms.is_some() || mfa.software_token || mfa.email.is_some() || passkeys
}
