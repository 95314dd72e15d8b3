//! User pools.

use std::collections::BTreeMap;

use base::{Timestamp, UserPoolId};
use serde::{Deserialize, Serialize};
use store::{Entity, Key, Links};
use wire::cognito_idp::{
    AccountRecoverySettingType, AcrLevelConfigType, AdminCreateUserConfigType, AliasAttributeType,
    DcrConfigurationType, DeletionProtectionType, DeviceConfigurationType, EmailConfigurationType,
    EmailMfaConfigType, IssuerConfigurationType, KeyConfigurationType, LambdaConfigType,
    LogConfigurationType, PasswordPolicyType, SchemaAttributeType, SignInPolicyType,
    SmsConfigurationType, SmsMfaConfigType, UserAttributeUpdateSettingsType, UserPoolAddOnsType,
    UserPoolMfaType, UserPoolTierType, UserPoolTokenSessionConfigType, UserSessionTrackingType,
    UsernameAttributeType, VerificationMessageTemplateType, VerifiedAttributeType,
    WebAuthnConfigurationType,
};

/// Tags by key.
pub(crate) type Tags = BTreeMap<String, String>;

/// A user pool. Source: Amazon Cognito user pools API Reference, CreateUserPool.
///
/// Settings are kept in AWS's shapes, as they were given (ADR 0007); what an absent one means is
/// said by the methods, in one place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Pool {
    /// `REGION_NAME`.
    pub(crate) id: UserPoolId,
    /// 1 to 128 characters.
    pub(crate) name: String,
    /// Attributes that are other names of a user; fixed at creation (US-019).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) alias_attributes: Vec<AliasAttributeType>,
    /// Attributes that users sign up with instead of a username; fixed at creation (US-019).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) username_attributes: Vec<UsernameAttributeType>,
    /// Whether names that differ in case alone are different; fixed at creation (US-026).
    pub(crate) case_sensitive: bool,
    /// All attributes: the standard ones, then the pool's own with their prefix (US-029, US-030).
    pub(crate) schema: Vec<SchemaAttributeType>,
    /// What UpdateUserPool replaces (US-063).
    pub(crate) settings: Settings,
    /// What SetUserPoolMfaConfig sets.
    #[serde(default)]
    pub(crate) mfa: Mfa,
    /// Whether sessions are tracked and listed (AU-113).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) session_tracking: Option<UserSessionTrackingType>,
    /// How many token sessions a user may have (AU-113).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) token_sessions: Option<UserPoolTokenSessionConfigType>,
    /// Where logs go (TP-011).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) log_delivery: Vec<LogConfigurationType>,
    /// Tags of the pool itself.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) tags: Tags,
    /// When it was made.
    pub(crate) created_at: Timestamp,
    /// When it was last changed.
    pub(crate) modified_at: Timestamp,
    /// Over how many partitions the lists of its users are spread; never changes.
    pub(crate) list_buckets: u32,
}

/// The settings that UpdateUserPool replaces as a whole.
#[expect(clippy::struct_field_names, reason = "the names that AWS gives them")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Settings {
    pub(crate) password_policy: Option<PasswordPolicyType>,
    pub(crate) sign_in_policy: Option<SignInPolicyType>,
    pub(crate) deletion_protection: Option<DeletionProtectionType>,
    pub(crate) lambda_config: Option<LambdaConfigType>,
    pub(crate) auto_verified_attributes: Vec<VerifiedAttributeType>,
    pub(crate) sms_verification_message: Option<String>,
    pub(crate) email_verification_message: Option<String>,
    pub(crate) email_verification_subject: Option<String>,
    pub(crate) verification_message_template: Option<VerificationMessageTemplateType>,
    pub(crate) sms_authentication_message: Option<String>,
    pub(crate) user_attribute_update_settings: Option<UserAttributeUpdateSettingsType>,
    pub(crate) device_configuration: Option<DeviceConfigurationType>,
    pub(crate) email_configuration: Option<EmailConfigurationType>,
    pub(crate) sms_configuration: Option<SmsConfigurationType>,
    pub(crate) admin_create_user_config: Option<AdminCreateUserConfigType>,
    pub(crate) user_pool_add_ons: Option<UserPoolAddOnsType>,
    pub(crate) dcr_configuration: Option<DcrConfigurationType>,
    pub(crate) account_recovery_setting: Option<AccountRecoverySettingType>,
    pub(crate) tier: Option<UserPoolTierType>,
    pub(crate) key_configuration: Option<KeyConfigurationType>,
    pub(crate) issuer_configuration: Option<IssuerConfigurationType>,
    pub(crate) acr_configuration: Option<BTreeMap<String, AcrLevelConfigType>>,
}

/// Second factors and passkeys of a pool (AU-117, AU-124, AU-130).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Mfa {
    /// `None` is OFF.
    pub(crate) configuration: Option<UserPoolMfaType>,
    pub(crate) sms: Option<SmsMfaConfigType>,
    pub(crate) software_token: bool,
    pub(crate) email: Option<EmailMfaConfigType>,
    pub(crate) web_authn: Option<WebAuthnConfigurationType>,
}

impl Pool {
    /// The partition of the list of all pools.
    pub(crate) const LIST: &'static str = "up-list";

    /// Where the pool of this id is stored.
    pub(crate) fn key_of(id: &str) -> Key {
        Key::new(Self::partition(id), "#")
    }

    /// The partition of the pool and of what is listed with it.
    pub(crate) fn partition(id: &str) -> String {
        format!("up/{id}")
    }

    /// A name or value in the form in which this pool compares it (US-026).
    pub(crate) fn fold(&self, text: &str) -> String {
        if self.case_sensitive { text.to_owned() } else { text.to_lowercase() }
    }

    /// Whether a verified value of this attribute is another name of its user (US-023).
    pub(crate) fn has_alias(&self, attribute: &str) -> bool {
        self.alias_attributes.iter().any(|alias| alias.as_str() == attribute)
    }

    /// Whether users are signed up with this attribute as their name (US-020).
    pub(crate) fn has_username_attribute(&self, attribute: &str) -> bool {
        self.username_attributes.iter().any(|name| name.as_str() == attribute)
    }

    /// Whether this attribute is verified by a code when it is set (US-038, US-054).
    pub(crate) fn auto_verifies(&self, attribute: &str) -> bool {
        self.settings.auto_verified_attributes.iter().any(|auto| auto.as_str() == attribute)
    }

    /// The schema's entry for an attribute.
    pub(crate) fn attribute(&self, name: &str) -> Option<&SchemaAttributeType> {
        self.schema.iter().find(|attribute| attribute.name.as_deref() == Some(name))
    }

    /// OFF, OPTIONAL or ON (AU-117).
    pub(crate) fn mfa_mode(&self) -> UserPoolMfaType {
        self.mfa.configuration.unwrap_or(UserPoolMfaType::Off)
    }
}

impl Entity for Pool {
    const KIND: &'static str = "user-pool";

    fn key(&self) -> Key {
        Self::key_of(self.id.as_str())
    }

    fn links(&self, out: &mut Links) {
        out.index(Self::LIST, self.id.as_str(), ());
    }
}

/// What remains of a deleted pool until its users are gone, so that the sweep goes on after a
/// restart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct DeletedPool {
    /// The pool.
    pub(crate) id: UserPoolId,
    /// Over how many partitions the lists of its users are spread.
    pub(crate) list_buckets: u32,
    /// When it was deleted.
    pub(crate) deleted_at: Timestamp,
}

impl DeletedPool {
    /// The partition of all of them.
    pub(crate) const LIST: &'static str = "up-deleted";
}

impl Entity for DeletedPool {
    const KIND: &'static str = "deleted-user-pool";

    fn key(&self) -> Key {
        Key::new(Self::LIST, self.id.as_str())
    }
}
