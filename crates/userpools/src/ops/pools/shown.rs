//! A pool as CreateUserPool and DescribeUserPool answer it, with defaults filled in.

use base::Ctx;
use wire::Error;
use wire::cognito_idp::{
    AdminCreateUserConfigType, AuthFactorType, DefaultEmailOptionType, DeletionProtectionType,
    EmailConfigurationType, EmailSendingAccountType, SignInPolicyType, UserPoolPolicyType,
    UserPoolTierType, UserPoolType, UsernameConfigurationType, VerificationMessageTemplateType,
};

use crate::UserPools;
use crate::entities::{Pool, User};
use crate::passwords::policy;

/// How far users are counted: `EstimatedNumberOfUsers` is exact up to here, and this number beyond.
const COUNTED: usize = 10_000;

impl UserPools {
    /// A bounded count of a pool's users.
    pub(super) async fn estimated_users(&self, cx: &Ctx, pool: &Pool) -> Result<i32, Error> {
        let mut count = 0;
        for bucket in 0..pool.list_buckets.max(1) {
            let list = User::lists(&pool.id, bucket);
            let left = COUNTED.saturating_sub(count);
            count += self.count_entries(cx, (&list, &User::list_of_all()), left).await?;
            if count >= COUNTED {
                break;
            }
        }
        Ok(i32::try_from(count).unwrap_or(i32::MAX))
    }
}

/// The answer for a pool with this many users.
pub(super) fn shown(cx: &Ctx, pool: &Pool, users: i32) -> UserPoolType {
    let settings = pool.settings.clone();
    UserPoolType {
        id: Some(pool.id.to_string()),
        name: Some(pool.name.clone()),
        arn: Some(cx.deployment.user_pool_arn(&pool.id)),
        policies: Some(policies(pool)),
        deletion_protection: Some(
            settings.deletion_protection.unwrap_or(DeletionProtectionType::Inactive),
        ),
        lambda_config: Some(settings.lambda_config.unwrap_or_default()),
        last_modified_date: Some(pool.modified_at.into()),
        creation_date: Some(pool.created_at.into()),
        schema_attributes: Some(pool.schema.clone()),
        auto_verified_attributes: some_list(settings.auto_verified_attributes),
        alias_attributes: some_list(pool.alias_attributes.clone()),
        username_attributes: some_list(pool.username_attributes.clone()),
        username_configuration: Some(UsernameConfigurationType {
            case_sensitive: pool.case_sensitive,
        }),
        sms_verification_message: settings.sms_verification_message,
        email_verification_message: settings.email_verification_message,
        email_verification_subject: settings.email_verification_subject,
        verification_message_template: Some(template(settings.verification_message_template)),
        sms_authentication_message: settings.sms_authentication_message,
        user_attribute_update_settings: settings.user_attribute_update_settings,
        mfa_configuration: Some(pool.mfa_mode()),
        device_configuration: settings.device_configuration,
        estimated_number_of_users: Some(users),
        email_configuration: Some(mail(settings.email_configuration)),
        sms_configuration: settings.sms_configuration,
        user_pool_tags: Some(pool.tags.clone()),
        admin_create_user_config: Some(admin_create(pool)),
        user_pool_add_ons: settings.user_pool_add_ons,
        dcr_configuration: settings.dcr_configuration,
        account_recovery_setting: settings.account_recovery_setting,
        user_pool_tier: Some(settings.tier.unwrap_or(UserPoolTierType::Essentials)),
        key_configuration: settings.key_configuration,
        issuer_configuration: settings.issuer_configuration,
        acr_configuration: settings.acr_configuration,
        ..UserPoolType::default()
    }
}

fn policies(pool: &Pool) -> UserPoolPolicyType {
    let mut passwords = policy(pool);
    passwords.minimum_length = passwords.minimum_length.or(Some(8));
    for kind in [
        &mut passwords.require_uppercase,
        &mut passwords.require_lowercase,
        &mut passwords.require_numbers,
        &mut passwords.require_symbols,
    ] {
        *kind = kind.or(Some(false));
    }
    passwords.temporary_password_validity_days = Some(validity(pool));
    let sign_in = pool.settings.sign_in_policy.clone().unwrap_or(SignInPolicyType {
        allowed_first_auth_factors: Some(vec![AuthFactorType::Password]),
    });
    UserPoolPolicyType { password_policy: Some(passwords), sign_in_policy: Some(sign_in) }
}

/// How many days temporary passwords live, by either of the two settings (US-048).
fn validity(pool: &Pool) -> i32 {
    let config = pool.settings.admin_create_user_config.as_ref();
    let legacy = config.and_then(|config| config.unused_account_validity_days);
    policy(pool).temporary_password_validity_days.or(legacy).unwrap_or(7)
}

fn admin_create(pool: &Pool) -> AdminCreateUserConfigType {
    let config = pool.settings.admin_create_user_config.clone().unwrap_or_default();
    AdminCreateUserConfigType {
        allow_admin_create_user_only: config.allow_admin_create_user_only.or(Some(false)),
        unused_account_validity_days: Some(validity(pool)),
        ..config
    }
}

fn template(given: Option<VerificationMessageTemplateType>) -> VerificationMessageTemplateType {
    let given = given.unwrap_or_default();
    let option = given.default_email_option.unwrap_or(DefaultEmailOptionType::ConfirmWithCode);
    VerificationMessageTemplateType { default_email_option: Some(option), ..given }
}

fn mail(given: Option<EmailConfigurationType>) -> EmailConfigurationType {
    let given = given.unwrap_or_default();
    let account = given.email_sending_account.unwrap_or(EmailSendingAccountType::CognitoDefault);
    EmailConfigurationType { email_sending_account: Some(account), ..given }
}

fn some_list<T>(list: Vec<T>) -> Option<Vec<T>> {
    (!list.is_empty()).then_some(list)
}
