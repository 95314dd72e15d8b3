//! cognito-idp 2016-04-18: shapes, operations and errors, from botocore 1.44.5.
//!
//! Written by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;

use crate::meta::{OpMeta, Protocol, ServiceId, ServiceMeta};

/// The service's metadata; operations are sorted by name.
pub static SERVICE: ServiceMeta = ServiceMeta {
    id: ServiceId::CognitoIdp,
    name: "cognito-idp",
    signing_name: "cognito-idp",
    protocol: Protocol::AwsJson11,
    target_prefix: Some("AWSCognitoIdentityProviderService"),
    api_version: "2016-04-18",
    xml_namespace: None,
    endpoint_prefix: "cognito-idp",
    global_endpoint: None,
    operations: &[
        &meta::ADD_CUSTOM_ATTRIBUTES,
        &meta::ADD_USER_POOL_CLIENT_SECRET,
        &meta::ADMIN_ADD_USER_TO_GROUP,
        &meta::ADMIN_CONFIRM_SIGN_UP,
        &meta::ADMIN_CREATE_USER,
        &meta::ADMIN_DELETE_SOFTWARE_TOKEN,
        &meta::ADMIN_DELETE_USER,
        &meta::ADMIN_DELETE_USER_ATTRIBUTES,
        &meta::ADMIN_DISABLE_PROVIDER_FOR_USER,
        &meta::ADMIN_DISABLE_USER,
        &meta::ADMIN_ENABLE_USER,
        &meta::ADMIN_FORGET_DEVICE,
        &meta::ADMIN_GET_DEVICE,
        &meta::ADMIN_GET_USER,
        &meta::ADMIN_GET_USER_AUTH_FACTORS,
        &meta::ADMIN_INITIATE_AUTH,
        &meta::ADMIN_LINK_PROVIDER_FOR_USER,
        &meta::ADMIN_LIST_DEVICES,
        &meta::ADMIN_LIST_GROUPS_FOR_USER,
        &meta::ADMIN_LIST_USER_AUTH_EVENTS,
        &meta::ADMIN_LIST_USER_SESSIONS,
        &meta::ADMIN_REMOVE_USER_FROM_GROUP,
        &meta::ADMIN_RESET_USER_PASSWORD,
        &meta::ADMIN_RESPOND_TO_AUTH_CHALLENGE,
        &meta::ADMIN_REVOKE_USER_SESSION,
        &meta::ADMIN_SET_USER_MFA_PREFERENCE,
        &meta::ADMIN_SET_USER_PASSWORD,
        &meta::ADMIN_SET_USER_SETTINGS,
        &meta::ADMIN_UPDATE_AUTH_EVENT_FEEDBACK,
        &meta::ADMIN_UPDATE_DEVICE_STATUS,
        &meta::ADMIN_UPDATE_USER_ATTRIBUTES,
        &meta::ADMIN_USER_GLOBAL_SIGN_OUT,
        &meta::ASSOCIATE_SOFTWARE_TOKEN,
        &meta::CHANGE_PASSWORD,
        &meta::COMPLETE_WEB_AUTHN_REGISTRATION,
        &meta::CONFIRM_DEVICE,
        &meta::CONFIRM_FORGOT_PASSWORD,
        &meta::CONFIRM_SIGN_UP,
        &meta::CREATE_GROUP,
        &meta::CREATE_IDENTITY_PROVIDER,
        &meta::CREATE_MANAGED_LOGIN_BRANDING,
        &meta::CREATE_RESOURCE_SERVER,
        &meta::CREATE_TERMS,
        &meta::CREATE_USER_IMPORT_JOB,
        &meta::CREATE_USER_POOL,
        &meta::CREATE_USER_POOL_CLIENT,
        &meta::CREATE_USER_POOL_DOMAIN,
        &meta::CREATE_USER_POOL_REPLICA,
        &meta::DELETE_GROUP,
        &meta::DELETE_IDENTITY_PROVIDER,
        &meta::DELETE_MANAGED_LOGIN_BRANDING,
        &meta::DELETE_RESOURCE_SERVER,
        &meta::DELETE_TERMS,
        &meta::DELETE_USER,
        &meta::DELETE_USER_ATTRIBUTES,
        &meta::DELETE_USER_POOL,
        &meta::DELETE_USER_POOL_CLIENT,
        &meta::DELETE_USER_POOL_CLIENT_SECRET,
        &meta::DELETE_USER_POOL_DOMAIN,
        &meta::DELETE_USER_POOL_REPLICA,
        &meta::DELETE_WEB_AUTHN_CREDENTIAL,
        &meta::DESCRIBE_IDENTITY_PROVIDER,
        &meta::DESCRIBE_MANAGED_LOGIN_BRANDING,
        &meta::DESCRIBE_MANAGED_LOGIN_BRANDING_BY_CLIENT,
        &meta::DESCRIBE_RESOURCE_SERVER,
        &meta::DESCRIBE_RISK_CONFIGURATION,
        &meta::DESCRIBE_TERMS,
        &meta::DESCRIBE_TERMS_BY_CLIENT,
        &meta::DESCRIBE_USER_IMPORT_JOB,
        &meta::DESCRIBE_USER_POOL,
        &meta::DESCRIBE_USER_POOL_CLIENT,
        &meta::DESCRIBE_USER_POOL_DOMAIN,
        &meta::FORGET_DEVICE,
        &meta::FORGOT_PASSWORD,
        &meta::GET_CSV_HEADER,
        &meta::GET_CLIENT_TOKEN,
        &meta::GET_DERIVED_TOKEN,
        &meta::GET_DEVICE,
        &meta::GET_GROUP,
        &meta::GET_IDENTITY_PROVIDER_BY_IDENTIFIER,
        &meta::GET_LOG_DELIVERY_CONFIGURATION,
        &meta::GET_PROVISIONED_LIMIT,
        &meta::GET_SIGNING_CERTIFICATE,
        &meta::GET_TOKENS_FROM_REFRESH_TOKEN,
        &meta::GET_UI_CUSTOMIZATION,
        &meta::GET_USER,
        &meta::GET_USER_ATTRIBUTE_VERIFICATION_CODE,
        &meta::GET_USER_AUTH_FACTORS,
        &meta::GET_USER_POOL_CLIENT_SESSION_CONFIGURATION,
        &meta::GET_USER_POOL_MFA_CONFIG,
        &meta::GET_USER_POOL_SESSION_CONFIGURATION,
        &meta::GLOBAL_SIGN_OUT,
        &meta::INITIATE_AUTH,
        &meta::LIST_DEVICES,
        &meta::LIST_GROUPS,
        &meta::LIST_IDENTITY_PROVIDERS,
        &meta::LIST_RESOURCE_SERVERS,
        &meta::LIST_TAGS_FOR_RESOURCE,
        &meta::LIST_TERMS,
        &meta::LIST_USER_IMPORT_JOBS,
        &meta::LIST_USER_POOL_CLIENT_SECRETS,
        &meta::LIST_USER_POOL_CLIENTS,
        &meta::LIST_USER_POOL_REPLICAS,
        &meta::LIST_USER_POOLS,
        &meta::LIST_USER_SESSIONS,
        &meta::LIST_USERS,
        &meta::LIST_USERS_IN_GROUP,
        &meta::LIST_WEB_AUTHN_CREDENTIALS,
        &meta::RESEND_CONFIRMATION_CODE,
        &meta::RESPOND_TO_AUTH_CHALLENGE,
        &meta::REVOKE_TOKEN,
        &meta::REVOKE_USER_SESSION,
        &meta::SET_LOG_DELIVERY_CONFIGURATION,
        &meta::SET_RISK_CONFIGURATION,
        &meta::SET_UI_CUSTOMIZATION,
        &meta::SET_USER_MFA_PREFERENCE,
        &meta::SET_USER_POOL_CLIENT_SESSION_CONFIGURATION,
        &meta::SET_USER_POOL_MFA_CONFIG,
        &meta::SET_USER_POOL_SESSION_CONFIGURATION,
        &meta::SET_USER_SETTINGS,
        &meta::SIGN_UP,
        &meta::START_USER_IMPORT_JOB,
        &meta::START_WEB_AUTHN_REGISTRATION,
        &meta::STOP_USER_IMPORT_JOB,
        &meta::TAG_RESOURCE,
        &meta::UNTAG_RESOURCE,
        &meta::UPDATE_AUTH_EVENT_FEEDBACK,
        &meta::UPDATE_DEVICE_STATUS,
        &meta::UPDATE_GROUP,
        &meta::UPDATE_IDENTITY_PROVIDER,
        &meta::UPDATE_MANAGED_LOGIN_BRANDING,
        &meta::UPDATE_PROVISIONED_LIMIT,
        &meta::UPDATE_RESOURCE_SERVER,
        &meta::UPDATE_TERMS,
        &meta::UPDATE_USER_ATTRIBUTES,
        &meta::UPDATE_USER_POOL,
        &meta::UPDATE_USER_POOL_CLIENT,
        &meta::UPDATE_USER_POOL_DOMAIN,
        &meta::UPDATE_USER_POOL_REPLICA,
        &meta::VERIFY_SOFTWARE_TOKEN,
        &meta::VERIFY_USER_ATTRIBUTE,
    ],
    errors: &[
        &error::ACCESS_DENIED_EXCEPTION,
        &error::ALIAS_EXISTS_EXCEPTION,
        &error::CODE_DELIVERY_FAILURE_EXCEPTION,
        &error::CODE_MISMATCH_EXCEPTION,
        &error::CONCURRENT_MODIFICATION_EXCEPTION,
        &error::DEVICE_KEY_EXISTS_EXCEPTION,
        &error::DUPLICATE_PROVIDER_EXCEPTION,
        &error::ENABLE_SOFTWARE_TOKEN_MFA_EXCEPTION,
        &error::EXPIRED_CODE_EXCEPTION,
        &error::FEATURE_UNAVAILABLE_IN_TIER_EXCEPTION,
        &error::FORBIDDEN_EXCEPTION,
        &error::GROUP_EXISTS_EXCEPTION,
        &error::INTERNAL_ERROR_EXCEPTION,
        &error::INTERNAL_SERVER_EXCEPTION,
        &error::INVALID_EMAIL_ROLE_ACCESS_POLICY_EXCEPTION,
        &error::INVALID_LAMBDA_RESPONSE_EXCEPTION,
        &error::INVALID_OAUTH_FLOW_EXCEPTION,
        &error::INVALID_PARAMETER_EXCEPTION,
        &error::INVALID_PASSWORD_EXCEPTION,
        &error::INVALID_SMS_ROLE_ACCESS_POLICY_EXCEPTION,
        &error::INVALID_SMS_ROLE_TRUST_RELATIONSHIP_EXCEPTION,
        &error::INVALID_USER_POOL_CONFIGURATION_EXCEPTION,
        &error::LIMIT_EXCEEDED_EXCEPTION,
        &error::MFA_METHOD_NOT_FOUND_EXCEPTION,
        &error::MANAGED_LOGIN_BRANDING_EXISTS_EXCEPTION,
        &error::NOT_AUTHORIZED_EXCEPTION,
        &error::OPERATION_NOT_ENABLED_EXCEPTION,
        &error::PASSWORD_HISTORY_POLICY_VIOLATION_EXCEPTION,
        &error::PASSWORD_RESET_REQUIRED_EXCEPTION,
        &error::PRECONDITION_NOT_MET_EXCEPTION,
        &error::REFRESH_TOKEN_REUSE_EXCEPTION,
        &error::RESOURCE_NOT_FOUND_EXCEPTION,
        &error::SCOPE_DOES_NOT_EXIST_EXCEPTION,
        &error::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
        &error::SOFTWARE_TOKEN_MFA_NOT_FOUND_EXCEPTION,
        &error::TERMS_EXISTS_EXCEPTION,
        &error::TIER_CHANGE_NOT_ALLOWED_EXCEPTION,
        &error::TOO_MANY_FAILED_ATTEMPTS_EXCEPTION,
        &error::TOO_MANY_REQUESTS_EXCEPTION,
        &error::UNAUTHORIZED_EXCEPTION,
        &error::UNEXPECTED_LAMBDA_EXCEPTION,
        &error::UNSUPPORTED_IDENTITY_PROVIDER_EXCEPTION,
        &error::UNSUPPORTED_OPERATION_EXCEPTION,
        &error::UNSUPPORTED_TOKEN_TYPE_EXCEPTION,
        &error::UNSUPPORTED_USER_STATE_EXCEPTION,
        &error::USER_IMPORT_IN_PROGRESS_EXCEPTION,
        &error::USER_LAMBDA_VALIDATION_EXCEPTION,
        &error::USER_NOT_CONFIRMED_EXCEPTION,
        &error::USER_NOT_FOUND_EXCEPTION,
        &error::USER_POOL_ADD_ON_NOT_ENABLED_EXCEPTION,
        &error::USER_POOL_TAGGING_EXCEPTION,
        &error::USERNAME_EXISTS_EXCEPTION,
        &error::WEB_AUTHN_CHALLENGE_NOT_FOUND_EXCEPTION,
        &error::WEB_AUTHN_CLIENT_MISMATCH_EXCEPTION,
        &error::WEB_AUTHN_CONFIGURATION_MISSING_EXCEPTION,
        &error::WEB_AUTHN_CREDENTIAL_NOT_SUPPORTED_EXCEPTION,
        &error::WEB_AUTHN_NOT_ENABLED_EXCEPTION,
        &error::WEB_AUTHN_ORIGIN_NOT_ALLOWED_EXCEPTION,
        &error::WEB_AUTHN_RELYING_PARTY_MISMATCH_EXCEPTION,
    ],
    other_operations: OTHER_OPERATIONS,
};

/// Operations of the service that are known by name only, sorted.
pub static OTHER_OPERATIONS: &[&str] = &[];

/// Operation `AddCustomAttributes`.
#[derive(Debug, Clone, Copy)]
pub struct AddCustomAttributes;

impl crate::Operation for AddCustomAttributes {
    type Input = AddCustomAttributesRequest;
    type Output = AddCustomAttributesResponse;
    const META: &'static OpMeta = &meta::ADD_CUSTOM_ATTRIBUTES;
}

/// Operation `AddUserPoolClientSecret`.
#[derive(Debug, Clone, Copy)]
pub struct AddUserPoolClientSecret;

impl crate::Operation for AddUserPoolClientSecret {
    type Input = AddUserPoolClientSecretRequest;
    type Output = AddUserPoolClientSecretResponse;
    const META: &'static OpMeta = &meta::ADD_USER_POOL_CLIENT_SECRET;
}

/// Operation `AdminAddUserToGroup`.
#[derive(Debug, Clone, Copy)]
pub struct AdminAddUserToGroup;

impl crate::Operation for AdminAddUserToGroup {
    type Input = AdminAddUserToGroupRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::ADMIN_ADD_USER_TO_GROUP;
}

/// Operation `AdminConfirmSignUp`.
#[derive(Debug, Clone, Copy)]
pub struct AdminConfirmSignUp;

impl crate::Operation for AdminConfirmSignUp {
    type Input = AdminConfirmSignUpRequest;
    type Output = AdminConfirmSignUpResponse;
    const META: &'static OpMeta = &meta::ADMIN_CONFIRM_SIGN_UP;
}

/// Operation `AdminCreateUser`.
#[derive(Debug, Clone, Copy)]
pub struct AdminCreateUser;

impl crate::Operation for AdminCreateUser {
    type Input = AdminCreateUserRequest;
    type Output = AdminCreateUserResponse;
    const META: &'static OpMeta = &meta::ADMIN_CREATE_USER;
}

/// Operation `AdminDeleteSoftwareToken`.
#[derive(Debug, Clone, Copy)]
pub struct AdminDeleteSoftwareToken;

impl crate::Operation for AdminDeleteSoftwareToken {
    type Input = AdminDeleteSoftwareTokenRequest;
    type Output = AdminDeleteSoftwareTokenResponse;
    const META: &'static OpMeta = &meta::ADMIN_DELETE_SOFTWARE_TOKEN;
}

/// Operation `AdminDeleteUser`.
#[derive(Debug, Clone, Copy)]
pub struct AdminDeleteUser;

impl crate::Operation for AdminDeleteUser {
    type Input = AdminDeleteUserRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::ADMIN_DELETE_USER;
}

/// Operation `AdminDeleteUserAttributes`.
#[derive(Debug, Clone, Copy)]
pub struct AdminDeleteUserAttributes;

impl crate::Operation for AdminDeleteUserAttributes {
    type Input = AdminDeleteUserAttributesRequest;
    type Output = AdminDeleteUserAttributesResponse;
    const META: &'static OpMeta = &meta::ADMIN_DELETE_USER_ATTRIBUTES;
}

/// Operation `AdminDisableProviderForUser`.
#[derive(Debug, Clone, Copy)]
pub struct AdminDisableProviderForUser;

impl crate::Operation for AdminDisableProviderForUser {
    type Input = AdminDisableProviderForUserRequest;
    type Output = AdminDisableProviderForUserResponse;
    const META: &'static OpMeta = &meta::ADMIN_DISABLE_PROVIDER_FOR_USER;
}

/// Operation `AdminDisableUser`.
#[derive(Debug, Clone, Copy)]
pub struct AdminDisableUser;

impl crate::Operation for AdminDisableUser {
    type Input = AdminDisableUserRequest;
    type Output = AdminDisableUserResponse;
    const META: &'static OpMeta = &meta::ADMIN_DISABLE_USER;
}

/// Operation `AdminEnableUser`.
#[derive(Debug, Clone, Copy)]
pub struct AdminEnableUser;

impl crate::Operation for AdminEnableUser {
    type Input = AdminEnableUserRequest;
    type Output = AdminEnableUserResponse;
    const META: &'static OpMeta = &meta::ADMIN_ENABLE_USER;
}

/// Operation `AdminForgetDevice`.
#[derive(Debug, Clone, Copy)]
pub struct AdminForgetDevice;

impl crate::Operation for AdminForgetDevice {
    type Input = AdminForgetDeviceRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::ADMIN_FORGET_DEVICE;
}

/// Operation `AdminGetDevice`.
#[derive(Debug, Clone, Copy)]
pub struct AdminGetDevice;

impl crate::Operation for AdminGetDevice {
    type Input = AdminGetDeviceRequest;
    type Output = AdminGetDeviceResponse;
    const META: &'static OpMeta = &meta::ADMIN_GET_DEVICE;
}

/// Operation `AdminGetUser`.
#[derive(Debug, Clone, Copy)]
pub struct AdminGetUser;

impl crate::Operation for AdminGetUser {
    type Input = AdminGetUserRequest;
    type Output = AdminGetUserResponse;
    const META: &'static OpMeta = &meta::ADMIN_GET_USER;
}

/// Operation `AdminGetUserAuthFactors`.
#[derive(Debug, Clone, Copy)]
pub struct AdminGetUserAuthFactors;

impl crate::Operation for AdminGetUserAuthFactors {
    type Input = AdminGetUserAuthFactorsRequest;
    type Output = AdminGetUserAuthFactorsResponse;
    const META: &'static OpMeta = &meta::ADMIN_GET_USER_AUTH_FACTORS;
}

/// Operation `AdminInitiateAuth`.
#[derive(Debug, Clone, Copy)]
pub struct AdminInitiateAuth;

impl crate::Operation for AdminInitiateAuth {
    type Input = AdminInitiateAuthRequest;
    type Output = AdminInitiateAuthResponse;
    const META: &'static OpMeta = &meta::ADMIN_INITIATE_AUTH;
}

/// Operation `AdminLinkProviderForUser`.
#[derive(Debug, Clone, Copy)]
pub struct AdminLinkProviderForUser;

impl crate::Operation for AdminLinkProviderForUser {
    type Input = AdminLinkProviderForUserRequest;
    type Output = AdminLinkProviderForUserResponse;
    const META: &'static OpMeta = &meta::ADMIN_LINK_PROVIDER_FOR_USER;
}

/// Operation `AdminListDevices`.
#[derive(Debug, Clone, Copy)]
pub struct AdminListDevices;

impl crate::Operation for AdminListDevices {
    type Input = AdminListDevicesRequest;
    type Output = AdminListDevicesResponse;
    const META: &'static OpMeta = &meta::ADMIN_LIST_DEVICES;
}

/// Operation `AdminListGroupsForUser`.
#[derive(Debug, Clone, Copy)]
pub struct AdminListGroupsForUser;

impl crate::Operation for AdminListGroupsForUser {
    type Input = AdminListGroupsForUserRequest;
    type Output = AdminListGroupsForUserResponse;
    const META: &'static OpMeta = &meta::ADMIN_LIST_GROUPS_FOR_USER;
}

/// Operation `AdminListUserAuthEvents`.
#[derive(Debug, Clone, Copy)]
pub struct AdminListUserAuthEvents;

impl crate::Operation for AdminListUserAuthEvents {
    type Input = AdminListUserAuthEventsRequest;
    type Output = AdminListUserAuthEventsResponse;
    const META: &'static OpMeta = &meta::ADMIN_LIST_USER_AUTH_EVENTS;
}

/// Operation `AdminListUserSessions`.
#[derive(Debug, Clone, Copy)]
pub struct AdminListUserSessions;

impl crate::Operation for AdminListUserSessions {
    type Input = AdminListUserSessionsRequest;
    type Output = AdminListUserSessionsResponse;
    const META: &'static OpMeta = &meta::ADMIN_LIST_USER_SESSIONS;
}

/// Operation `AdminRemoveUserFromGroup`.
#[derive(Debug, Clone, Copy)]
pub struct AdminRemoveUserFromGroup;

impl crate::Operation for AdminRemoveUserFromGroup {
    type Input = AdminRemoveUserFromGroupRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::ADMIN_REMOVE_USER_FROM_GROUP;
}

/// Operation `AdminResetUserPassword`.
#[derive(Debug, Clone, Copy)]
pub struct AdminResetUserPassword;

impl crate::Operation for AdminResetUserPassword {
    type Input = AdminResetUserPasswordRequest;
    type Output = AdminResetUserPasswordResponse;
    const META: &'static OpMeta = &meta::ADMIN_RESET_USER_PASSWORD;
}

/// Operation `AdminRespondToAuthChallenge`.
#[derive(Debug, Clone, Copy)]
pub struct AdminRespondToAuthChallenge;

impl crate::Operation for AdminRespondToAuthChallenge {
    type Input = AdminRespondToAuthChallengeRequest;
    type Output = AdminRespondToAuthChallengeResponse;
    const META: &'static OpMeta = &meta::ADMIN_RESPOND_TO_AUTH_CHALLENGE;
}

/// Operation `AdminRevokeUserSession`.
#[derive(Debug, Clone, Copy)]
pub struct AdminRevokeUserSession;

impl crate::Operation for AdminRevokeUserSession {
    type Input = AdminRevokeUserSessionRequest;
    type Output = AdminRevokeUserSessionResponse;
    const META: &'static OpMeta = &meta::ADMIN_REVOKE_USER_SESSION;
}

/// Operation `AdminSetUserMFAPreference`.
#[derive(Debug, Clone, Copy)]
pub struct AdminSetUserMFAPreference;

impl crate::Operation for AdminSetUserMFAPreference {
    type Input = AdminSetUserMFAPreferenceRequest;
    type Output = AdminSetUserMFAPreferenceResponse;
    const META: &'static OpMeta = &meta::ADMIN_SET_USER_MFA_PREFERENCE;
}

/// Operation `AdminSetUserPassword`.
#[derive(Debug, Clone, Copy)]
pub struct AdminSetUserPassword;

impl crate::Operation for AdminSetUserPassword {
    type Input = AdminSetUserPasswordRequest;
    type Output = AdminSetUserPasswordResponse;
    const META: &'static OpMeta = &meta::ADMIN_SET_USER_PASSWORD;
}

/// Operation `AdminSetUserSettings`.
#[derive(Debug, Clone, Copy)]
pub struct AdminSetUserSettings;

impl crate::Operation for AdminSetUserSettings {
    type Input = AdminSetUserSettingsRequest;
    type Output = AdminSetUserSettingsResponse;
    const META: &'static OpMeta = &meta::ADMIN_SET_USER_SETTINGS;
}

/// Operation `AdminUpdateAuthEventFeedback`.
#[derive(Debug, Clone, Copy)]
pub struct AdminUpdateAuthEventFeedback;

impl crate::Operation for AdminUpdateAuthEventFeedback {
    type Input = AdminUpdateAuthEventFeedbackRequest;
    type Output = AdminUpdateAuthEventFeedbackResponse;
    const META: &'static OpMeta = &meta::ADMIN_UPDATE_AUTH_EVENT_FEEDBACK;
}

/// Operation `AdminUpdateDeviceStatus`.
#[derive(Debug, Clone, Copy)]
pub struct AdminUpdateDeviceStatus;

impl crate::Operation for AdminUpdateDeviceStatus {
    type Input = AdminUpdateDeviceStatusRequest;
    type Output = AdminUpdateDeviceStatusResponse;
    const META: &'static OpMeta = &meta::ADMIN_UPDATE_DEVICE_STATUS;
}

/// Operation `AdminUpdateUserAttributes`.
#[derive(Debug, Clone, Copy)]
pub struct AdminUpdateUserAttributes;

impl crate::Operation for AdminUpdateUserAttributes {
    type Input = AdminUpdateUserAttributesRequest;
    type Output = AdminUpdateUserAttributesResponse;
    const META: &'static OpMeta = &meta::ADMIN_UPDATE_USER_ATTRIBUTES;
}

/// Operation `AdminUserGlobalSignOut`.
#[derive(Debug, Clone, Copy)]
pub struct AdminUserGlobalSignOut;

impl crate::Operation for AdminUserGlobalSignOut {
    type Input = AdminUserGlobalSignOutRequest;
    type Output = AdminUserGlobalSignOutResponse;
    const META: &'static OpMeta = &meta::ADMIN_USER_GLOBAL_SIGN_OUT;
}

/// Operation `AssociateSoftwareToken`.
#[derive(Debug, Clone, Copy)]
pub struct AssociateSoftwareToken;

impl crate::Operation for AssociateSoftwareToken {
    type Input = AssociateSoftwareTokenRequest;
    type Output = AssociateSoftwareTokenResponse;
    const META: &'static OpMeta = &meta::ASSOCIATE_SOFTWARE_TOKEN;
}

/// Operation `ChangePassword`.
#[derive(Debug, Clone, Copy)]
pub struct ChangePassword;

impl crate::Operation for ChangePassword {
    type Input = ChangePasswordRequest;
    type Output = ChangePasswordResponse;
    const META: &'static OpMeta = &meta::CHANGE_PASSWORD;
}

/// Operation `CompleteWebAuthnRegistration`.
#[derive(Debug, Clone, Copy)]
pub struct CompleteWebAuthnRegistration;

impl crate::Operation for CompleteWebAuthnRegistration {
    type Input = CompleteWebAuthnRegistrationRequest;
    type Output = CompleteWebAuthnRegistrationResponse;
    const META: &'static OpMeta = &meta::COMPLETE_WEB_AUTHN_REGISTRATION;
}

/// Operation `ConfirmDevice`.
#[derive(Debug, Clone, Copy)]
pub struct ConfirmDevice;

impl crate::Operation for ConfirmDevice {
    type Input = ConfirmDeviceRequest;
    type Output = ConfirmDeviceResponse;
    const META: &'static OpMeta = &meta::CONFIRM_DEVICE;
}

/// Operation `ConfirmForgotPassword`.
#[derive(Debug, Clone, Copy)]
pub struct ConfirmForgotPassword;

impl crate::Operation for ConfirmForgotPassword {
    type Input = ConfirmForgotPasswordRequest;
    type Output = ConfirmForgotPasswordResponse;
    const META: &'static OpMeta = &meta::CONFIRM_FORGOT_PASSWORD;
}

/// Operation `ConfirmSignUp`.
#[derive(Debug, Clone, Copy)]
pub struct ConfirmSignUp;

impl crate::Operation for ConfirmSignUp {
    type Input = ConfirmSignUpRequest;
    type Output = ConfirmSignUpResponse;
    const META: &'static OpMeta = &meta::CONFIRM_SIGN_UP;
}

/// Operation `CreateGroup`.
#[derive(Debug, Clone, Copy)]
pub struct CreateGroup;

impl crate::Operation for CreateGroup {
    type Input = CreateGroupRequest;
    type Output = CreateGroupResponse;
    const META: &'static OpMeta = &meta::CREATE_GROUP;
}

/// Operation `CreateIdentityProvider`.
#[derive(Debug, Clone, Copy)]
pub struct CreateIdentityProvider;

impl crate::Operation for CreateIdentityProvider {
    type Input = CreateIdentityProviderRequest;
    type Output = CreateIdentityProviderResponse;
    const META: &'static OpMeta = &meta::CREATE_IDENTITY_PROVIDER;
}

/// Operation `CreateManagedLoginBranding`.
#[derive(Debug, Clone, Copy)]
pub struct CreateManagedLoginBranding;

impl crate::Operation for CreateManagedLoginBranding {
    type Input = CreateManagedLoginBrandingRequest;
    type Output = CreateManagedLoginBrandingResponse;
    const META: &'static OpMeta = &meta::CREATE_MANAGED_LOGIN_BRANDING;
}

/// Operation `CreateResourceServer`.
#[derive(Debug, Clone, Copy)]
pub struct CreateResourceServer;

impl crate::Operation for CreateResourceServer {
    type Input = CreateResourceServerRequest;
    type Output = CreateResourceServerResponse;
    const META: &'static OpMeta = &meta::CREATE_RESOURCE_SERVER;
}

/// Operation `CreateTerms`.
#[derive(Debug, Clone, Copy)]
pub struct CreateTerms;

impl crate::Operation for CreateTerms {
    type Input = CreateTermsRequest;
    type Output = CreateTermsResponse;
    const META: &'static OpMeta = &meta::CREATE_TERMS;
}

/// Operation `CreateUserImportJob`.
#[derive(Debug, Clone, Copy)]
pub struct CreateUserImportJob;

impl crate::Operation for CreateUserImportJob {
    type Input = CreateUserImportJobRequest;
    type Output = CreateUserImportJobResponse;
    const META: &'static OpMeta = &meta::CREATE_USER_IMPORT_JOB;
}

/// Operation `CreateUserPool`.
#[derive(Debug, Clone, Copy)]
pub struct CreateUserPool;

impl crate::Operation for CreateUserPool {
    type Input = CreateUserPoolRequest;
    type Output = CreateUserPoolResponse;
    const META: &'static OpMeta = &meta::CREATE_USER_POOL;
}

/// Operation `CreateUserPoolClient`.
#[derive(Debug, Clone, Copy)]
pub struct CreateUserPoolClient;

impl crate::Operation for CreateUserPoolClient {
    type Input = CreateUserPoolClientRequest;
    type Output = CreateUserPoolClientResponse;
    const META: &'static OpMeta = &meta::CREATE_USER_POOL_CLIENT;
}

/// Operation `CreateUserPoolDomain`.
#[derive(Debug, Clone, Copy)]
pub struct CreateUserPoolDomain;

impl crate::Operation for CreateUserPoolDomain {
    type Input = CreateUserPoolDomainRequest;
    type Output = CreateUserPoolDomainResponse;
    const META: &'static OpMeta = &meta::CREATE_USER_POOL_DOMAIN;
}

/// Operation `CreateUserPoolReplica`.
#[derive(Debug, Clone, Copy)]
pub struct CreateUserPoolReplica;

impl crate::Operation for CreateUserPoolReplica {
    type Input = CreateUserPoolReplicaRequest;
    type Output = CreateUserPoolReplicaResponse;
    const META: &'static OpMeta = &meta::CREATE_USER_POOL_REPLICA;
}

/// Operation `DeleteGroup`.
#[derive(Debug, Clone, Copy)]
pub struct DeleteGroup;

impl crate::Operation for DeleteGroup {
    type Input = DeleteGroupRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::DELETE_GROUP;
}

/// Operation `DeleteIdentityProvider`.
#[derive(Debug, Clone, Copy)]
pub struct DeleteIdentityProvider;

impl crate::Operation for DeleteIdentityProvider {
    type Input = DeleteIdentityProviderRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::DELETE_IDENTITY_PROVIDER;
}

/// Operation `DeleteManagedLoginBranding`.
#[derive(Debug, Clone, Copy)]
pub struct DeleteManagedLoginBranding;

impl crate::Operation for DeleteManagedLoginBranding {
    type Input = DeleteManagedLoginBrandingRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::DELETE_MANAGED_LOGIN_BRANDING;
}

/// Operation `DeleteResourceServer`.
#[derive(Debug, Clone, Copy)]
pub struct DeleteResourceServer;

impl crate::Operation for DeleteResourceServer {
    type Input = DeleteResourceServerRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::DELETE_RESOURCE_SERVER;
}

/// Operation `DeleteTerms`.
#[derive(Debug, Clone, Copy)]
pub struct DeleteTerms;

impl crate::Operation for DeleteTerms {
    type Input = DeleteTermsRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::DELETE_TERMS;
}

/// Operation `DeleteUser`.
#[derive(Debug, Clone, Copy)]
pub struct DeleteUser;

impl crate::Operation for DeleteUser {
    type Input = DeleteUserRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::DELETE_USER;
}

/// Operation `DeleteUserAttributes`.
#[derive(Debug, Clone, Copy)]
pub struct DeleteUserAttributes;

impl crate::Operation for DeleteUserAttributes {
    type Input = DeleteUserAttributesRequest;
    type Output = DeleteUserAttributesResponse;
    const META: &'static OpMeta = &meta::DELETE_USER_ATTRIBUTES;
}

/// Operation `DeleteUserPool`.
#[derive(Debug, Clone, Copy)]
pub struct DeleteUserPool;

impl crate::Operation for DeleteUserPool {
    type Input = DeleteUserPoolRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::DELETE_USER_POOL;
}

/// Operation `DeleteUserPoolClient`.
#[derive(Debug, Clone, Copy)]
pub struct DeleteUserPoolClient;

impl crate::Operation for DeleteUserPoolClient {
    type Input = DeleteUserPoolClientRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::DELETE_USER_POOL_CLIENT;
}

/// Operation `DeleteUserPoolClientSecret`.
#[derive(Debug, Clone, Copy)]
pub struct DeleteUserPoolClientSecret;

impl crate::Operation for DeleteUserPoolClientSecret {
    type Input = DeleteUserPoolClientSecretRequest;
    type Output = DeleteUserPoolClientSecretResponse;
    const META: &'static OpMeta = &meta::DELETE_USER_POOL_CLIENT_SECRET;
}

/// Operation `DeleteUserPoolDomain`.
#[derive(Debug, Clone, Copy)]
pub struct DeleteUserPoolDomain;

impl crate::Operation for DeleteUserPoolDomain {
    type Input = DeleteUserPoolDomainRequest;
    type Output = DeleteUserPoolDomainResponse;
    const META: &'static OpMeta = &meta::DELETE_USER_POOL_DOMAIN;
}

/// Operation `DeleteUserPoolReplica`.
#[derive(Debug, Clone, Copy)]
pub struct DeleteUserPoolReplica;

impl crate::Operation for DeleteUserPoolReplica {
    type Input = DeleteUserPoolReplicaRequest;
    type Output = DeleteUserPoolReplicaResponse;
    const META: &'static OpMeta = &meta::DELETE_USER_POOL_REPLICA;
}

/// Operation `DeleteWebAuthnCredential`.
#[derive(Debug, Clone, Copy)]
pub struct DeleteWebAuthnCredential;

impl crate::Operation for DeleteWebAuthnCredential {
    type Input = DeleteWebAuthnCredentialRequest;
    type Output = DeleteWebAuthnCredentialResponse;
    const META: &'static OpMeta = &meta::DELETE_WEB_AUTHN_CREDENTIAL;
}

/// Operation `DescribeIdentityProvider`.
#[derive(Debug, Clone, Copy)]
pub struct DescribeIdentityProvider;

impl crate::Operation for DescribeIdentityProvider {
    type Input = DescribeIdentityProviderRequest;
    type Output = DescribeIdentityProviderResponse;
    const META: &'static OpMeta = &meta::DESCRIBE_IDENTITY_PROVIDER;
}

/// Operation `DescribeManagedLoginBranding`.
#[derive(Debug, Clone, Copy)]
pub struct DescribeManagedLoginBranding;

impl crate::Operation for DescribeManagedLoginBranding {
    type Input = DescribeManagedLoginBrandingRequest;
    type Output = DescribeManagedLoginBrandingResponse;
    const META: &'static OpMeta = &meta::DESCRIBE_MANAGED_LOGIN_BRANDING;
}

/// Operation `DescribeManagedLoginBrandingByClient`.
#[derive(Debug, Clone, Copy)]
pub struct DescribeManagedLoginBrandingByClient;

impl crate::Operation for DescribeManagedLoginBrandingByClient {
    type Input = DescribeManagedLoginBrandingByClientRequest;
    type Output = DescribeManagedLoginBrandingByClientResponse;
    const META: &'static OpMeta = &meta::DESCRIBE_MANAGED_LOGIN_BRANDING_BY_CLIENT;
}

/// Operation `DescribeResourceServer`.
#[derive(Debug, Clone, Copy)]
pub struct DescribeResourceServer;

impl crate::Operation for DescribeResourceServer {
    type Input = DescribeResourceServerRequest;
    type Output = DescribeResourceServerResponse;
    const META: &'static OpMeta = &meta::DESCRIBE_RESOURCE_SERVER;
}

/// Operation `DescribeRiskConfiguration`.
#[derive(Debug, Clone, Copy)]
pub struct DescribeRiskConfiguration;

impl crate::Operation for DescribeRiskConfiguration {
    type Input = DescribeRiskConfigurationRequest;
    type Output = DescribeRiskConfigurationResponse;
    const META: &'static OpMeta = &meta::DESCRIBE_RISK_CONFIGURATION;
}

/// Operation `DescribeTerms`.
#[derive(Debug, Clone, Copy)]
pub struct DescribeTerms;

impl crate::Operation for DescribeTerms {
    type Input = DescribeTermsRequest;
    type Output = DescribeTermsResponse;
    const META: &'static OpMeta = &meta::DESCRIBE_TERMS;
}

/// Operation `DescribeTermsByClient`.
#[derive(Debug, Clone, Copy)]
pub struct DescribeTermsByClient;

impl crate::Operation for DescribeTermsByClient {
    type Input = DescribeTermsByClientRequest;
    type Output = DescribeTermsByClientResponse;
    const META: &'static OpMeta = &meta::DESCRIBE_TERMS_BY_CLIENT;
}

/// Operation `DescribeUserImportJob`.
#[derive(Debug, Clone, Copy)]
pub struct DescribeUserImportJob;

impl crate::Operation for DescribeUserImportJob {
    type Input = DescribeUserImportJobRequest;
    type Output = DescribeUserImportJobResponse;
    const META: &'static OpMeta = &meta::DESCRIBE_USER_IMPORT_JOB;
}

/// Operation `DescribeUserPool`.
#[derive(Debug, Clone, Copy)]
pub struct DescribeUserPool;

impl crate::Operation for DescribeUserPool {
    type Input = DescribeUserPoolRequest;
    type Output = DescribeUserPoolResponse;
    const META: &'static OpMeta = &meta::DESCRIBE_USER_POOL;
}

/// Operation `DescribeUserPoolClient`.
#[derive(Debug, Clone, Copy)]
pub struct DescribeUserPoolClient;

impl crate::Operation for DescribeUserPoolClient {
    type Input = DescribeUserPoolClientRequest;
    type Output = DescribeUserPoolClientResponse;
    const META: &'static OpMeta = &meta::DESCRIBE_USER_POOL_CLIENT;
}

/// Operation `DescribeUserPoolDomain`.
#[derive(Debug, Clone, Copy)]
pub struct DescribeUserPoolDomain;

impl crate::Operation for DescribeUserPoolDomain {
    type Input = DescribeUserPoolDomainRequest;
    type Output = DescribeUserPoolDomainResponse;
    const META: &'static OpMeta = &meta::DESCRIBE_USER_POOL_DOMAIN;
}

/// Operation `ForgetDevice`.
#[derive(Debug, Clone, Copy)]
pub struct ForgetDevice;

impl crate::Operation for ForgetDevice {
    type Input = ForgetDeviceRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::FORGET_DEVICE;
}

/// Operation `ForgotPassword`.
#[derive(Debug, Clone, Copy)]
pub struct ForgotPassword;

impl crate::Operation for ForgotPassword {
    type Input = ForgotPasswordRequest;
    type Output = ForgotPasswordResponse;
    const META: &'static OpMeta = &meta::FORGOT_PASSWORD;
}

/// Operation `GetCSVHeader`.
#[derive(Debug, Clone, Copy)]
pub struct GetCSVHeader;

impl crate::Operation for GetCSVHeader {
    type Input = GetCSVHeaderRequest;
    type Output = GetCSVHeaderResponse;
    const META: &'static OpMeta = &meta::GET_CSV_HEADER;
}

/// Operation `GetClientToken`.
#[derive(Debug, Clone, Copy)]
pub struct GetClientToken;

impl crate::Operation for GetClientToken {
    type Input = GetClientTokenRequest;
    type Output = GetClientTokenResponse;
    const META: &'static OpMeta = &meta::GET_CLIENT_TOKEN;
}

/// Operation `GetDerivedToken`.
#[derive(Debug, Clone, Copy)]
pub struct GetDerivedToken;

impl crate::Operation for GetDerivedToken {
    type Input = GetDerivedTokenRequest;
    type Output = GetDerivedTokenResponse;
    const META: &'static OpMeta = &meta::GET_DERIVED_TOKEN;
}

/// Operation `GetDevice`.
#[derive(Debug, Clone, Copy)]
pub struct GetDevice;

impl crate::Operation for GetDevice {
    type Input = GetDeviceRequest;
    type Output = GetDeviceResponse;
    const META: &'static OpMeta = &meta::GET_DEVICE;
}

/// Operation `GetGroup`.
#[derive(Debug, Clone, Copy)]
pub struct GetGroup;

impl crate::Operation for GetGroup {
    type Input = GetGroupRequest;
    type Output = GetGroupResponse;
    const META: &'static OpMeta = &meta::GET_GROUP;
}

/// Operation `GetIdentityProviderByIdentifier`.
#[derive(Debug, Clone, Copy)]
pub struct GetIdentityProviderByIdentifier;

impl crate::Operation for GetIdentityProviderByIdentifier {
    type Input = GetIdentityProviderByIdentifierRequest;
    type Output = GetIdentityProviderByIdentifierResponse;
    const META: &'static OpMeta = &meta::GET_IDENTITY_PROVIDER_BY_IDENTIFIER;
}

/// Operation `GetLogDeliveryConfiguration`.
#[derive(Debug, Clone, Copy)]
pub struct GetLogDeliveryConfiguration;

impl crate::Operation for GetLogDeliveryConfiguration {
    type Input = GetLogDeliveryConfigurationRequest;
    type Output = GetLogDeliveryConfigurationResponse;
    const META: &'static OpMeta = &meta::GET_LOG_DELIVERY_CONFIGURATION;
}

/// Operation `GetProvisionedLimit`.
#[derive(Debug, Clone, Copy)]
pub struct GetProvisionedLimit;

impl crate::Operation for GetProvisionedLimit {
    type Input = GetProvisionedLimitRequest;
    type Output = GetProvisionedLimitResponse;
    const META: &'static OpMeta = &meta::GET_PROVISIONED_LIMIT;
}

/// Operation `GetSigningCertificate`.
#[derive(Debug, Clone, Copy)]
pub struct GetSigningCertificate;

impl crate::Operation for GetSigningCertificate {
    type Input = GetSigningCertificateRequest;
    type Output = GetSigningCertificateResponse;
    const META: &'static OpMeta = &meta::GET_SIGNING_CERTIFICATE;
}

/// Operation `GetTokensFromRefreshToken`.
#[derive(Debug, Clone, Copy)]
pub struct GetTokensFromRefreshToken;

impl crate::Operation for GetTokensFromRefreshToken {
    type Input = GetTokensFromRefreshTokenRequest;
    type Output = GetTokensFromRefreshTokenResponse;
    const META: &'static OpMeta = &meta::GET_TOKENS_FROM_REFRESH_TOKEN;
}

/// Operation `GetUICustomization`.
#[derive(Debug, Clone, Copy)]
pub struct GetUICustomization;

impl crate::Operation for GetUICustomization {
    type Input = GetUICustomizationRequest;
    type Output = GetUICustomizationResponse;
    const META: &'static OpMeta = &meta::GET_UI_CUSTOMIZATION;
}

/// Operation `GetUser`.
#[derive(Debug, Clone, Copy)]
pub struct GetUser;

impl crate::Operation for GetUser {
    type Input = GetUserRequest;
    type Output = GetUserResponse;
    const META: &'static OpMeta = &meta::GET_USER;
}

/// Operation `GetUserAttributeVerificationCode`.
#[derive(Debug, Clone, Copy)]
pub struct GetUserAttributeVerificationCode;

impl crate::Operation for GetUserAttributeVerificationCode {
    type Input = GetUserAttributeVerificationCodeRequest;
    type Output = GetUserAttributeVerificationCodeResponse;
    const META: &'static OpMeta = &meta::GET_USER_ATTRIBUTE_VERIFICATION_CODE;
}

/// Operation `GetUserAuthFactors`.
#[derive(Debug, Clone, Copy)]
pub struct GetUserAuthFactors;

impl crate::Operation for GetUserAuthFactors {
    type Input = GetUserAuthFactorsRequest;
    type Output = GetUserAuthFactorsResponse;
    const META: &'static OpMeta = &meta::GET_USER_AUTH_FACTORS;
}

/// Operation `GetUserPoolClientSessionConfiguration`.
#[derive(Debug, Clone, Copy)]
pub struct GetUserPoolClientSessionConfiguration;

impl crate::Operation for GetUserPoolClientSessionConfiguration {
    type Input = GetUserPoolClientSessionConfigurationRequest;
    type Output = GetUserPoolClientSessionConfigurationResponse;
    const META: &'static OpMeta = &meta::GET_USER_POOL_CLIENT_SESSION_CONFIGURATION;
}

/// Operation `GetUserPoolMfaConfig`.
#[derive(Debug, Clone, Copy)]
pub struct GetUserPoolMfaConfig;

impl crate::Operation for GetUserPoolMfaConfig {
    type Input = GetUserPoolMfaConfigRequest;
    type Output = GetUserPoolMfaConfigResponse;
    const META: &'static OpMeta = &meta::GET_USER_POOL_MFA_CONFIG;
}

/// Operation `GetUserPoolSessionConfiguration`.
#[derive(Debug, Clone, Copy)]
pub struct GetUserPoolSessionConfiguration;

impl crate::Operation for GetUserPoolSessionConfiguration {
    type Input = GetUserPoolSessionConfigurationRequest;
    type Output = GetUserPoolSessionConfigurationResponse;
    const META: &'static OpMeta = &meta::GET_USER_POOL_SESSION_CONFIGURATION;
}

/// Operation `GlobalSignOut`.
#[derive(Debug, Clone, Copy)]
pub struct GlobalSignOut;

impl crate::Operation for GlobalSignOut {
    type Input = GlobalSignOutRequest;
    type Output = GlobalSignOutResponse;
    const META: &'static OpMeta = &meta::GLOBAL_SIGN_OUT;
}

/// Operation `InitiateAuth`.
#[derive(Debug, Clone, Copy)]
pub struct InitiateAuth;

impl crate::Operation for InitiateAuth {
    type Input = InitiateAuthRequest;
    type Output = InitiateAuthResponse;
    const META: &'static OpMeta = &meta::INITIATE_AUTH;
}

/// Operation `ListDevices`.
#[derive(Debug, Clone, Copy)]
pub struct ListDevices;

impl crate::Operation for ListDevices {
    type Input = ListDevicesRequest;
    type Output = ListDevicesResponse;
    const META: &'static OpMeta = &meta::LIST_DEVICES;
}

/// Operation `ListGroups`.
#[derive(Debug, Clone, Copy)]
pub struct ListGroups;

impl crate::Operation for ListGroups {
    type Input = ListGroupsRequest;
    type Output = ListGroupsResponse;
    const META: &'static OpMeta = &meta::LIST_GROUPS;
}

/// Operation `ListIdentityProviders`.
#[derive(Debug, Clone, Copy)]
pub struct ListIdentityProviders;

impl crate::Operation for ListIdentityProviders {
    type Input = ListIdentityProvidersRequest;
    type Output = ListIdentityProvidersResponse;
    const META: &'static OpMeta = &meta::LIST_IDENTITY_PROVIDERS;
}

/// Operation `ListResourceServers`.
#[derive(Debug, Clone, Copy)]
pub struct ListResourceServers;

impl crate::Operation for ListResourceServers {
    type Input = ListResourceServersRequest;
    type Output = ListResourceServersResponse;
    const META: &'static OpMeta = &meta::LIST_RESOURCE_SERVERS;
}

/// Operation `ListTagsForResource`.
#[derive(Debug, Clone, Copy)]
pub struct ListTagsForResource;

impl crate::Operation for ListTagsForResource {
    type Input = ListTagsForResourceRequest;
    type Output = ListTagsForResourceResponse;
    const META: &'static OpMeta = &meta::LIST_TAGS_FOR_RESOURCE;
}

/// Operation `ListTerms`.
#[derive(Debug, Clone, Copy)]
pub struct ListTerms;

impl crate::Operation for ListTerms {
    type Input = ListTermsRequest;
    type Output = ListTermsResponse;
    const META: &'static OpMeta = &meta::LIST_TERMS;
}

/// Operation `ListUserImportJobs`.
#[derive(Debug, Clone, Copy)]
pub struct ListUserImportJobs;

impl crate::Operation for ListUserImportJobs {
    type Input = ListUserImportJobsRequest;
    type Output = ListUserImportJobsResponse;
    const META: &'static OpMeta = &meta::LIST_USER_IMPORT_JOBS;
}

/// Operation `ListUserPoolClientSecrets`.
#[derive(Debug, Clone, Copy)]
pub struct ListUserPoolClientSecrets;

impl crate::Operation for ListUserPoolClientSecrets {
    type Input = ListUserPoolClientSecretsRequest;
    type Output = ListUserPoolClientSecretsResponse;
    const META: &'static OpMeta = &meta::LIST_USER_POOL_CLIENT_SECRETS;
}

/// Operation `ListUserPoolClients`.
#[derive(Debug, Clone, Copy)]
pub struct ListUserPoolClients;

impl crate::Operation for ListUserPoolClients {
    type Input = ListUserPoolClientsRequest;
    type Output = ListUserPoolClientsResponse;
    const META: &'static OpMeta = &meta::LIST_USER_POOL_CLIENTS;
}

/// Operation `ListUserPoolReplicas`.
#[derive(Debug, Clone, Copy)]
pub struct ListUserPoolReplicas;

impl crate::Operation for ListUserPoolReplicas {
    type Input = ListUserPoolReplicasRequest;
    type Output = ListUserPoolReplicasResponse;
    const META: &'static OpMeta = &meta::LIST_USER_POOL_REPLICAS;
}

/// Operation `ListUserPools`.
#[derive(Debug, Clone, Copy)]
pub struct ListUserPools;

impl crate::Operation for ListUserPools {
    type Input = ListUserPoolsRequest;
    type Output = ListUserPoolsResponse;
    const META: &'static OpMeta = &meta::LIST_USER_POOLS;
}

/// Operation `ListUserSessions`.
#[derive(Debug, Clone, Copy)]
pub struct ListUserSessions;

impl crate::Operation for ListUserSessions {
    type Input = ListUserSessionsRequest;
    type Output = ListUserSessionsResponse;
    const META: &'static OpMeta = &meta::LIST_USER_SESSIONS;
}

/// Operation `ListUsers`.
#[derive(Debug, Clone, Copy)]
pub struct ListUsers;

impl crate::Operation for ListUsers {
    type Input = ListUsersRequest;
    type Output = ListUsersResponse;
    const META: &'static OpMeta = &meta::LIST_USERS;
}

/// Operation `ListUsersInGroup`.
#[derive(Debug, Clone, Copy)]
pub struct ListUsersInGroup;

impl crate::Operation for ListUsersInGroup {
    type Input = ListUsersInGroupRequest;
    type Output = ListUsersInGroupResponse;
    const META: &'static OpMeta = &meta::LIST_USERS_IN_GROUP;
}

/// Operation `ListWebAuthnCredentials`.
#[derive(Debug, Clone, Copy)]
pub struct ListWebAuthnCredentials;

impl crate::Operation for ListWebAuthnCredentials {
    type Input = ListWebAuthnCredentialsRequest;
    type Output = ListWebAuthnCredentialsResponse;
    const META: &'static OpMeta = &meta::LIST_WEB_AUTHN_CREDENTIALS;
}

/// Operation `ResendConfirmationCode`.
#[derive(Debug, Clone, Copy)]
pub struct ResendConfirmationCode;

impl crate::Operation for ResendConfirmationCode {
    type Input = ResendConfirmationCodeRequest;
    type Output = ResendConfirmationCodeResponse;
    const META: &'static OpMeta = &meta::RESEND_CONFIRMATION_CODE;
}

/// Operation `RespondToAuthChallenge`.
#[derive(Debug, Clone, Copy)]
pub struct RespondToAuthChallenge;

impl crate::Operation for RespondToAuthChallenge {
    type Input = RespondToAuthChallengeRequest;
    type Output = RespondToAuthChallengeResponse;
    const META: &'static OpMeta = &meta::RESPOND_TO_AUTH_CHALLENGE;
}

/// Operation `RevokeToken`.
#[derive(Debug, Clone, Copy)]
pub struct RevokeToken;

impl crate::Operation for RevokeToken {
    type Input = RevokeTokenRequest;
    type Output = RevokeTokenResponse;
    const META: &'static OpMeta = &meta::REVOKE_TOKEN;
}

/// Operation `RevokeUserSession`.
#[derive(Debug, Clone, Copy)]
pub struct RevokeUserSession;

impl crate::Operation for RevokeUserSession {
    type Input = RevokeUserSessionRequest;
    type Output = RevokeUserSessionResponse;
    const META: &'static OpMeta = &meta::REVOKE_USER_SESSION;
}

/// Operation `SetLogDeliveryConfiguration`.
#[derive(Debug, Clone, Copy)]
pub struct SetLogDeliveryConfiguration;

impl crate::Operation for SetLogDeliveryConfiguration {
    type Input = SetLogDeliveryConfigurationRequest;
    type Output = SetLogDeliveryConfigurationResponse;
    const META: &'static OpMeta = &meta::SET_LOG_DELIVERY_CONFIGURATION;
}

/// Operation `SetRiskConfiguration`.
#[derive(Debug, Clone, Copy)]
pub struct SetRiskConfiguration;

impl crate::Operation for SetRiskConfiguration {
    type Input = SetRiskConfigurationRequest;
    type Output = SetRiskConfigurationResponse;
    const META: &'static OpMeta = &meta::SET_RISK_CONFIGURATION;
}

/// Operation `SetUICustomization`.
#[derive(Debug, Clone, Copy)]
pub struct SetUICustomization;

impl crate::Operation for SetUICustomization {
    type Input = SetUICustomizationRequest;
    type Output = SetUICustomizationResponse;
    const META: &'static OpMeta = &meta::SET_UI_CUSTOMIZATION;
}

/// Operation `SetUserMFAPreference`.
#[derive(Debug, Clone, Copy)]
pub struct SetUserMFAPreference;

impl crate::Operation for SetUserMFAPreference {
    type Input = SetUserMFAPreferenceRequest;
    type Output = SetUserMFAPreferenceResponse;
    const META: &'static OpMeta = &meta::SET_USER_MFA_PREFERENCE;
}

/// Operation `SetUserPoolClientSessionConfiguration`.
#[derive(Debug, Clone, Copy)]
pub struct SetUserPoolClientSessionConfiguration;

impl crate::Operation for SetUserPoolClientSessionConfiguration {
    type Input = SetUserPoolClientSessionConfigurationRequest;
    type Output = SetUserPoolClientSessionConfigurationResponse;
    const META: &'static OpMeta = &meta::SET_USER_POOL_CLIENT_SESSION_CONFIGURATION;
}

/// Operation `SetUserPoolMfaConfig`.
#[derive(Debug, Clone, Copy)]
pub struct SetUserPoolMfaConfig;

impl crate::Operation for SetUserPoolMfaConfig {
    type Input = SetUserPoolMfaConfigRequest;
    type Output = SetUserPoolMfaConfigResponse;
    const META: &'static OpMeta = &meta::SET_USER_POOL_MFA_CONFIG;
}

/// Operation `SetUserPoolSessionConfiguration`.
#[derive(Debug, Clone, Copy)]
pub struct SetUserPoolSessionConfiguration;

impl crate::Operation for SetUserPoolSessionConfiguration {
    type Input = SetUserPoolSessionConfigurationRequest;
    type Output = SetUserPoolSessionConfigurationResponse;
    const META: &'static OpMeta = &meta::SET_USER_POOL_SESSION_CONFIGURATION;
}

/// Operation `SetUserSettings`.
#[derive(Debug, Clone, Copy)]
pub struct SetUserSettings;

impl crate::Operation for SetUserSettings {
    type Input = SetUserSettingsRequest;
    type Output = SetUserSettingsResponse;
    const META: &'static OpMeta = &meta::SET_USER_SETTINGS;
}

/// Operation `SignUp`.
#[derive(Debug, Clone, Copy)]
pub struct SignUp;

impl crate::Operation for SignUp {
    type Input = SignUpRequest;
    type Output = SignUpResponse;
    const META: &'static OpMeta = &meta::SIGN_UP;
}

/// Operation `StartUserImportJob`.
#[derive(Debug, Clone, Copy)]
pub struct StartUserImportJob;

impl crate::Operation for StartUserImportJob {
    type Input = StartUserImportJobRequest;
    type Output = StartUserImportJobResponse;
    const META: &'static OpMeta = &meta::START_USER_IMPORT_JOB;
}

/// Operation `StartWebAuthnRegistration`.
#[derive(Debug, Clone, Copy)]
pub struct StartWebAuthnRegistration;

impl crate::Operation for StartWebAuthnRegistration {
    type Input = StartWebAuthnRegistrationRequest;
    type Output = StartWebAuthnRegistrationResponse;
    const META: &'static OpMeta = &meta::START_WEB_AUTHN_REGISTRATION;
}

/// Operation `StopUserImportJob`.
#[derive(Debug, Clone, Copy)]
pub struct StopUserImportJob;

impl crate::Operation for StopUserImportJob {
    type Input = StopUserImportJobRequest;
    type Output = StopUserImportJobResponse;
    const META: &'static OpMeta = &meta::STOP_USER_IMPORT_JOB;
}

/// Operation `TagResource`.
#[derive(Debug, Clone, Copy)]
pub struct TagResource;

impl crate::Operation for TagResource {
    type Input = TagResourceRequest;
    type Output = TagResourceResponse;
    const META: &'static OpMeta = &meta::TAG_RESOURCE;
}

/// Operation `UntagResource`.
#[derive(Debug, Clone, Copy)]
pub struct UntagResource;

impl crate::Operation for UntagResource {
    type Input = UntagResourceRequest;
    type Output = UntagResourceResponse;
    const META: &'static OpMeta = &meta::UNTAG_RESOURCE;
}

/// Operation `UpdateAuthEventFeedback`.
#[derive(Debug, Clone, Copy)]
pub struct UpdateAuthEventFeedback;

impl crate::Operation for UpdateAuthEventFeedback {
    type Input = UpdateAuthEventFeedbackRequest;
    type Output = UpdateAuthEventFeedbackResponse;
    const META: &'static OpMeta = &meta::UPDATE_AUTH_EVENT_FEEDBACK;
}

/// Operation `UpdateDeviceStatus`.
#[derive(Debug, Clone, Copy)]
pub struct UpdateDeviceStatus;

impl crate::Operation for UpdateDeviceStatus {
    type Input = UpdateDeviceStatusRequest;
    type Output = UpdateDeviceStatusResponse;
    const META: &'static OpMeta = &meta::UPDATE_DEVICE_STATUS;
}

/// Operation `UpdateGroup`.
#[derive(Debug, Clone, Copy)]
pub struct UpdateGroup;

impl crate::Operation for UpdateGroup {
    type Input = UpdateGroupRequest;
    type Output = UpdateGroupResponse;
    const META: &'static OpMeta = &meta::UPDATE_GROUP;
}

/// Operation `UpdateIdentityProvider`.
#[derive(Debug, Clone, Copy)]
pub struct UpdateIdentityProvider;

impl crate::Operation for UpdateIdentityProvider {
    type Input = UpdateIdentityProviderRequest;
    type Output = UpdateIdentityProviderResponse;
    const META: &'static OpMeta = &meta::UPDATE_IDENTITY_PROVIDER;
}

/// Operation `UpdateManagedLoginBranding`.
#[derive(Debug, Clone, Copy)]
pub struct UpdateManagedLoginBranding;

impl crate::Operation for UpdateManagedLoginBranding {
    type Input = UpdateManagedLoginBrandingRequest;
    type Output = UpdateManagedLoginBrandingResponse;
    const META: &'static OpMeta = &meta::UPDATE_MANAGED_LOGIN_BRANDING;
}

/// Operation `UpdateProvisionedLimit`.
#[derive(Debug, Clone, Copy)]
pub struct UpdateProvisionedLimit;

impl crate::Operation for UpdateProvisionedLimit {
    type Input = UpdateProvisionedLimitRequest;
    type Output = UpdateProvisionedLimitResponse;
    const META: &'static OpMeta = &meta::UPDATE_PROVISIONED_LIMIT;
}

/// Operation `UpdateResourceServer`.
#[derive(Debug, Clone, Copy)]
pub struct UpdateResourceServer;

impl crate::Operation for UpdateResourceServer {
    type Input = UpdateResourceServerRequest;
    type Output = UpdateResourceServerResponse;
    const META: &'static OpMeta = &meta::UPDATE_RESOURCE_SERVER;
}

/// Operation `UpdateTerms`.
#[derive(Debug, Clone, Copy)]
pub struct UpdateTerms;

impl crate::Operation for UpdateTerms {
    type Input = UpdateTermsRequest;
    type Output = UpdateTermsResponse;
    const META: &'static OpMeta = &meta::UPDATE_TERMS;
}

/// Operation `UpdateUserAttributes`.
#[derive(Debug, Clone, Copy)]
pub struct UpdateUserAttributes;

impl crate::Operation for UpdateUserAttributes {
    type Input = UpdateUserAttributesRequest;
    type Output = UpdateUserAttributesResponse;
    const META: &'static OpMeta = &meta::UPDATE_USER_ATTRIBUTES;
}

/// Operation `UpdateUserPool`.
#[derive(Debug, Clone, Copy)]
pub struct UpdateUserPool;

impl crate::Operation for UpdateUserPool {
    type Input = UpdateUserPoolRequest;
    type Output = UpdateUserPoolResponse;
    const META: &'static OpMeta = &meta::UPDATE_USER_POOL;
}

/// Operation `UpdateUserPoolClient`.
#[derive(Debug, Clone, Copy)]
pub struct UpdateUserPoolClient;

impl crate::Operation for UpdateUserPoolClient {
    type Input = UpdateUserPoolClientRequest;
    type Output = UpdateUserPoolClientResponse;
    const META: &'static OpMeta = &meta::UPDATE_USER_POOL_CLIENT;
}

/// Operation `UpdateUserPoolDomain`.
#[derive(Debug, Clone, Copy)]
pub struct UpdateUserPoolDomain;

impl crate::Operation for UpdateUserPoolDomain {
    type Input = UpdateUserPoolDomainRequest;
    type Output = UpdateUserPoolDomainResponse;
    const META: &'static OpMeta = &meta::UPDATE_USER_POOL_DOMAIN;
}

/// Operation `UpdateUserPoolReplica`.
#[derive(Debug, Clone, Copy)]
pub struct UpdateUserPoolReplica;

impl crate::Operation for UpdateUserPoolReplica {
    type Input = UpdateUserPoolReplicaRequest;
    type Output = UpdateUserPoolReplicaResponse;
    const META: &'static OpMeta = &meta::UPDATE_USER_POOL_REPLICA;
}

/// Operation `VerifySoftwareToken`.
#[derive(Debug, Clone, Copy)]
pub struct VerifySoftwareToken;

impl crate::Operation for VerifySoftwareToken {
    type Input = VerifySoftwareTokenRequest;
    type Output = VerifySoftwareTokenResponse;
    const META: &'static OpMeta = &meta::VERIFY_SOFTWARE_TOKEN;
}

/// Operation `VerifyUserAttribute`.
#[derive(Debug, Clone, Copy)]
pub struct VerifyUserAttribute;

impl crate::Operation for VerifyUserAttribute {
    type Input = VerifyUserAttributeRequest;
    type Output = VerifyUserAttributeResponse;
    const META: &'static OpMeta = &meta::VERIFY_USER_ATTRIBUTE;
}

/// What the model says of each operation.
mod meta {
    use super::{SERVICE, error, shapes};
    use crate::meta::{AuthKind, HttpBinding, OpMeta};

    pub(super) static ADD_CUSTOM_ATTRIBUTES: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AddCustomAttributes",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ADD_CUSTOM_ATTRIBUTES_REQUEST,
        output: Some(&shapes::ADD_CUSTOM_ATTRIBUTES_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::USER_IMPORT_IN_PROGRESS_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 0,
    };

    pub(super) static ADD_USER_POOL_CLIENT_SECRET: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AddUserPoolClientSecret",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ADD_USER_POOL_CLIENT_SECRET_REQUEST,
        output: Some(&shapes::ADD_USER_POOL_CLIENT_SECRET_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::INTERNAL_SERVER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::ACCESS_DENIED_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        index: 1,
    };

    pub(super) static ADMIN_ADD_USER_TO_GROUP: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AdminAddUserToGroup",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ADMIN_ADD_USER_TO_GROUP_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 2,
    };

    pub(super) static ADMIN_CONFIRM_SIGN_UP: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AdminConfirmSignUp",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ADMIN_CONFIRM_SIGN_UP_REQUEST,
        output: Some(&shapes::ADMIN_CONFIRM_SIGN_UP_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::UNEXPECTED_LAMBDA_EXCEPTION,
            &error::USER_LAMBDA_VALIDATION_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_FAILED_ATTEMPTS_EXCEPTION,
            &error::INVALID_LAMBDA_RESPONSE_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 3,
    };

    pub(super) static ADMIN_CREATE_USER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AdminCreateUser",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ADMIN_CREATE_USER_REQUEST,
        output: Some(&shapes::ADMIN_CREATE_USER_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::USERNAME_EXISTS_EXCEPTION,
            &error::INVALID_PASSWORD_EXCEPTION,
            &error::CODE_DELIVERY_FAILURE_EXCEPTION,
            &error::UNEXPECTED_LAMBDA_EXCEPTION,
            &error::USER_LAMBDA_VALIDATION_EXCEPTION,
            &error::INVALID_LAMBDA_RESPONSE_EXCEPTION,
            &error::PRECONDITION_NOT_MET_EXCEPTION,
            &error::INVALID_SMS_ROLE_ACCESS_POLICY_EXCEPTION,
            &error::INVALID_SMS_ROLE_TRUST_RELATIONSHIP_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::UNSUPPORTED_USER_STATE_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 4,
    };

    pub(super) static ADMIN_DELETE_SOFTWARE_TOKEN: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AdminDeleteSoftwareToken",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ADMIN_DELETE_SOFTWARE_TOKEN_REQUEST,
        output: Some(&shapes::ADMIN_DELETE_SOFTWARE_TOKEN_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::USER_NOT_CONFIRMED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 5,
    };

    pub(super) static ADMIN_DELETE_USER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AdminDeleteUser",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ADMIN_DELETE_USER_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 6,
    };

    pub(super) static ADMIN_DELETE_USER_ATTRIBUTES: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AdminDeleteUserAttributes",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ADMIN_DELETE_USER_ATTRIBUTES_REQUEST,
        output: Some(&shapes::ADMIN_DELETE_USER_ATTRIBUTES_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 7,
    };

    pub(super) static ADMIN_DISABLE_PROVIDER_FOR_USER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AdminDisableProviderForUser",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ADMIN_DISABLE_PROVIDER_FOR_USER_REQUEST,
        output: Some(&shapes::ADMIN_DISABLE_PROVIDER_FOR_USER_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::ALIAS_EXISTS_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 8,
    };

    pub(super) static ADMIN_DISABLE_USER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AdminDisableUser",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ADMIN_DISABLE_USER_REQUEST,
        output: Some(&shapes::ADMIN_DISABLE_USER_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 9,
    };

    pub(super) static ADMIN_ENABLE_USER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AdminEnableUser",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ADMIN_ENABLE_USER_REQUEST,
        output: Some(&shapes::ADMIN_ENABLE_USER_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 10,
    };

    pub(super) static ADMIN_FORGET_DEVICE: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AdminForgetDevice",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ADMIN_FORGET_DEVICE_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::INVALID_USER_POOL_CONFIGURATION_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 11,
    };

    pub(super) static ADMIN_GET_DEVICE: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AdminGetDevice",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ADMIN_GET_DEVICE_REQUEST,
        output: Some(&shapes::ADMIN_GET_DEVICE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::INVALID_USER_POOL_CONFIGURATION_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
        ],
        index: 12,
    };

    pub(super) static ADMIN_GET_USER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AdminGetUser",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ADMIN_GET_USER_REQUEST,
        output: Some(&shapes::ADMIN_GET_USER_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 13,
    };

    pub(super) static ADMIN_GET_USER_AUTH_FACTORS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AdminGetUserAuthFactors",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ADMIN_GET_USER_AUTH_FACTORS_REQUEST,
        output: Some(&shapes::ADMIN_GET_USER_AUTH_FACTORS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 14,
    };

    pub(super) static ADMIN_INITIATE_AUTH: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AdminInitiateAuth",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ADMIN_INITIATE_AUTH_REQUEST,
        output: Some(&shapes::ADMIN_INITIATE_AUTH_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::UNSUPPORTED_OPERATION_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::UNEXPECTED_LAMBDA_EXCEPTION,
            &error::INVALID_USER_POOL_CONFIGURATION_EXCEPTION,
            &error::USER_LAMBDA_VALIDATION_EXCEPTION,
            &error::INVALID_LAMBDA_RESPONSE_EXCEPTION,
            &error::MFA_METHOD_NOT_FOUND_EXCEPTION,
            &error::INVALID_SMS_ROLE_ACCESS_POLICY_EXCEPTION,
            &error::INVALID_EMAIL_ROLE_ACCESS_POLICY_EXCEPTION,
            &error::INVALID_SMS_ROLE_TRUST_RELATIONSHIP_EXCEPTION,
            &error::PASSWORD_RESET_REQUIRED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::USER_NOT_CONFIRMED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::FEATURE_UNAVAILABLE_IN_TIER_EXCEPTION,
        ],
        index: 15,
    };

    pub(super) static ADMIN_LINK_PROVIDER_FOR_USER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AdminLinkProviderForUser",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ADMIN_LINK_PROVIDER_FOR_USER_REQUEST,
        output: Some(&shapes::ADMIN_LINK_PROVIDER_FOR_USER_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::ALIAS_EXISTS_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 16,
    };

    pub(super) static ADMIN_LIST_DEVICES: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AdminListDevices",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ADMIN_LIST_DEVICES_REQUEST,
        output: Some(&shapes::ADMIN_LIST_DEVICES_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_USER_POOL_CONFIGURATION_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
        ],
        index: 17,
    };

    pub(super) static ADMIN_LIST_GROUPS_FOR_USER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AdminListGroupsForUser",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ADMIN_LIST_GROUPS_FOR_USER_REQUEST,
        output: Some(&shapes::ADMIN_LIST_GROUPS_FOR_USER_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 18,
    };

    pub(super) static ADMIN_LIST_USER_AUTH_EVENTS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AdminListUserAuthEvents",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ADMIN_LIST_USER_AUTH_EVENTS_REQUEST,
        output: Some(&shapes::ADMIN_LIST_USER_AUTH_EVENTS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::USER_POOL_ADD_ON_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 19,
    };

    pub(super) static ADMIN_LIST_USER_SESSIONS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AdminListUserSessions",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ADMIN_LIST_USER_SESSIONS_REQUEST,
        output: Some(&shapes::ADMIN_LIST_USER_SESSIONS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 20,
    };

    pub(super) static ADMIN_REMOVE_USER_FROM_GROUP: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AdminRemoveUserFromGroup",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ADMIN_REMOVE_USER_FROM_GROUP_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 21,
    };

    pub(super) static ADMIN_RESET_USER_PASSWORD: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AdminResetUserPassword",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ADMIN_RESET_USER_PASSWORD_REQUEST,
        output: Some(&shapes::ADMIN_RESET_USER_PASSWORD_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::UNEXPECTED_LAMBDA_EXCEPTION,
            &error::USER_LAMBDA_VALIDATION_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::INVALID_LAMBDA_RESPONSE_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::INVALID_SMS_ROLE_ACCESS_POLICY_EXCEPTION,
            &error::INVALID_EMAIL_ROLE_ACCESS_POLICY_EXCEPTION,
            &error::INVALID_SMS_ROLE_TRUST_RELATIONSHIP_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 22,
    };

    pub(super) static ADMIN_RESPOND_TO_AUTH_CHALLENGE: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AdminRespondToAuthChallenge",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ADMIN_RESPOND_TO_AUTH_CHALLENGE_REQUEST,
        output: Some(&shapes::ADMIN_RESPOND_TO_AUTH_CHALLENGE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::CODE_MISMATCH_EXCEPTION,
            &error::EXPIRED_CODE_EXCEPTION,
            &error::UNEXPECTED_LAMBDA_EXCEPTION,
            &error::INVALID_PASSWORD_EXCEPTION,
            &error::PASSWORD_HISTORY_POLICY_VIOLATION_EXCEPTION,
            &error::USER_LAMBDA_VALIDATION_EXCEPTION,
            &error::INVALID_LAMBDA_RESPONSE_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INVALID_USER_POOL_CONFIGURATION_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::MFA_METHOD_NOT_FOUND_EXCEPTION,
            &error::INVALID_EMAIL_ROLE_ACCESS_POLICY_EXCEPTION,
            &error::INVALID_SMS_ROLE_ACCESS_POLICY_EXCEPTION,
            &error::INVALID_SMS_ROLE_TRUST_RELATIONSHIP_EXCEPTION,
            &error::ALIAS_EXISTS_EXCEPTION,
            &error::PASSWORD_RESET_REQUIRED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::USER_NOT_CONFIRMED_EXCEPTION,
            &error::SOFTWARE_TOKEN_MFA_NOT_FOUND_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
        ],
        index: 23,
    };

    pub(super) static ADMIN_REVOKE_USER_SESSION: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AdminRevokeUserSession",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ADMIN_REVOKE_USER_SESSION_REQUEST,
        output: Some(&shapes::ADMIN_REVOKE_USER_SESSION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 24,
    };

    pub(super) static ADMIN_SET_USER_MFA_PREFERENCE: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AdminSetUserMFAPreference",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ADMIN_SET_USER_MFA_PREFERENCE_REQUEST,
        output: Some(&shapes::ADMIN_SET_USER_MFA_PREFERENCE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::PASSWORD_RESET_REQUIRED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::USER_NOT_CONFIRMED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 25,
    };

    pub(super) static ADMIN_SET_USER_PASSWORD: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AdminSetUserPassword",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ADMIN_SET_USER_PASSWORD_REQUEST,
        output: Some(&shapes::ADMIN_SET_USER_PASSWORD_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::INVALID_PASSWORD_EXCEPTION,
            &error::PASSWORD_HISTORY_POLICY_VIOLATION_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
        ],
        index: 26,
    };

    pub(super) static ADMIN_SET_USER_SETTINGS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AdminSetUserSettings",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ADMIN_SET_USER_SETTINGS_REQUEST,
        output: Some(&shapes::ADMIN_SET_USER_SETTINGS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 27,
    };

    pub(super) static ADMIN_UPDATE_AUTH_EVENT_FEEDBACK: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AdminUpdateAuthEventFeedback",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ADMIN_UPDATE_AUTH_EVENT_FEEDBACK_REQUEST,
        output: Some(&shapes::ADMIN_UPDATE_AUTH_EVENT_FEEDBACK_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::USER_POOL_ADD_ON_NOT_ENABLED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 28,
    };

    pub(super) static ADMIN_UPDATE_DEVICE_STATUS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AdminUpdateDeviceStatus",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ADMIN_UPDATE_DEVICE_STATUS_REQUEST,
        output: Some(&shapes::ADMIN_UPDATE_DEVICE_STATUS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_USER_POOL_CONFIGURATION_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 29,
    };

    pub(super) static ADMIN_UPDATE_USER_ATTRIBUTES: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AdminUpdateUserAttributes",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ADMIN_UPDATE_USER_ATTRIBUTES_REQUEST,
        output: Some(&shapes::ADMIN_UPDATE_USER_ATTRIBUTES_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::UNEXPECTED_LAMBDA_EXCEPTION,
            &error::USER_LAMBDA_VALIDATION_EXCEPTION,
            &error::INVALID_LAMBDA_RESPONSE_EXCEPTION,
            &error::ALIAS_EXISTS_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::INVALID_SMS_ROLE_ACCESS_POLICY_EXCEPTION,
            &error::INVALID_EMAIL_ROLE_ACCESS_POLICY_EXCEPTION,
            &error::INVALID_SMS_ROLE_TRUST_RELATIONSHIP_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
        ],
        index: 30,
    };

    pub(super) static ADMIN_USER_GLOBAL_SIGN_OUT: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AdminUserGlobalSignOut",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ADMIN_USER_GLOBAL_SIGN_OUT_REQUEST,
        output: Some(&shapes::ADMIN_USER_GLOBAL_SIGN_OUT_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 31,
    };

    pub(super) static ASSOCIATE_SOFTWARE_TOKEN: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AssociateSoftwareToken",
        auth: AuthKind::AccessToken { or_session: true },
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ASSOCIATE_SOFTWARE_TOKEN_REQUEST,
        output: Some(&shapes::ASSOCIATE_SOFTWARE_TOKEN_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::SOFTWARE_TOKEN_MFA_NOT_FOUND_EXCEPTION,
            &error::FORBIDDEN_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
        ],
        index: 32,
    };

    pub(super) static CHANGE_PASSWORD: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ChangePassword",
        auth: AuthKind::AccessToken { or_session: false },
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::CHANGE_PASSWORD_REQUEST,
        output: Some(&shapes::CHANGE_PASSWORD_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::INVALID_PASSWORD_EXCEPTION,
            &error::PASSWORD_HISTORY_POLICY_VIOLATION_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::PASSWORD_RESET_REQUIRED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::USER_NOT_CONFIRMED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::FORBIDDEN_EXCEPTION,
        ],
        index: 33,
    };

    pub(super) static COMPLETE_WEB_AUTHN_REGISTRATION: OpMeta = OpMeta {
        service: &SERVICE,
        name: "CompleteWebAuthnRegistration",
        auth: AuthKind::AccessToken { or_session: false },
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::COMPLETE_WEB_AUTHN_REGISTRATION_REQUEST,
        output: Some(&shapes::COMPLETE_WEB_AUTHN_REGISTRATION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::FORBIDDEN_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::WEB_AUTHN_NOT_ENABLED_EXCEPTION,
            &error::WEB_AUTHN_CHALLENGE_NOT_FOUND_EXCEPTION,
            &error::WEB_AUTHN_RELYING_PARTY_MISMATCH_EXCEPTION,
            &error::WEB_AUTHN_CLIENT_MISMATCH_EXCEPTION,
            &error::WEB_AUTHN_ORIGIN_NOT_ALLOWED_EXCEPTION,
            &error::PASSWORD_RESET_REQUIRED_EXCEPTION,
            &error::WEB_AUTHN_CREDENTIAL_NOT_SUPPORTED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
        ],
        index: 34,
    };

    pub(super) static CONFIRM_DEVICE: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ConfirmDevice",
        auth: AuthKind::AccessToken { or_session: false },
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::CONFIRM_DEVICE_REQUEST,
        output: Some(&shapes::CONFIRM_DEVICE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::INVALID_PASSWORD_EXCEPTION,
            &error::INVALID_LAMBDA_RESPONSE_EXCEPTION,
            &error::USERNAME_EXISTS_EXCEPTION,
            &error::INVALID_USER_POOL_CONFIGURATION_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::PASSWORD_RESET_REQUIRED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::USER_NOT_CONFIRMED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::DEVICE_KEY_EXISTS_EXCEPTION,
            &error::FORBIDDEN_EXCEPTION,
        ],
        index: 35,
    };

    pub(super) static CONFIRM_FORGOT_PASSWORD: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ConfirmForgotPassword",
        auth: AuthKind::Public,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::CONFIRM_FORGOT_PASSWORD_REQUEST,
        output: Some(&shapes::CONFIRM_FORGOT_PASSWORD_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::UNEXPECTED_LAMBDA_EXCEPTION,
            &error::USER_LAMBDA_VALIDATION_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::INVALID_PASSWORD_EXCEPTION,
            &error::PASSWORD_HISTORY_POLICY_VIOLATION_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::CODE_MISMATCH_EXCEPTION,
            &error::EXPIRED_CODE_EXCEPTION,
            &error::TOO_MANY_FAILED_ATTEMPTS_EXCEPTION,
            &error::INVALID_LAMBDA_RESPONSE_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::USER_NOT_CONFIRMED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::FORBIDDEN_EXCEPTION,
        ],
        index: 36,
    };

    pub(super) static CONFIRM_SIGN_UP: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ConfirmSignUp",
        auth: AuthKind::Public,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::CONFIRM_SIGN_UP_REQUEST,
        output: Some(&shapes::CONFIRM_SIGN_UP_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::UNEXPECTED_LAMBDA_EXCEPTION,
            &error::USER_LAMBDA_VALIDATION_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_FAILED_ATTEMPTS_EXCEPTION,
            &error::CODE_MISMATCH_EXCEPTION,
            &error::EXPIRED_CODE_EXCEPTION,
            &error::INVALID_LAMBDA_RESPONSE_EXCEPTION,
            &error::ALIAS_EXISTS_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::FORBIDDEN_EXCEPTION,
        ],
        index: 37,
    };

    pub(super) static CREATE_GROUP: OpMeta = OpMeta {
        service: &SERVICE,
        name: "CreateGroup",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::CREATE_GROUP_REQUEST,
        output: Some(&shapes::CREATE_GROUP_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::GROUP_EXISTS_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 38,
    };

    pub(super) static CREATE_IDENTITY_PROVIDER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "CreateIdentityProvider",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::CREATE_IDENTITY_PROVIDER_REQUEST,
        output: Some(&shapes::CREATE_IDENTITY_PROVIDER_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::DUPLICATE_PROVIDER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 39,
    };

    pub(super) static CREATE_MANAGED_LOGIN_BRANDING: OpMeta = OpMeta {
        service: &SERVICE,
        name: "CreateManagedLoginBranding",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::CREATE_MANAGED_LOGIN_BRANDING_REQUEST,
        output: Some(&shapes::CREATE_MANAGED_LOGIN_BRANDING_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::MANAGED_LOGIN_BRANDING_EXISTS_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 40,
    };

    pub(super) static CREATE_RESOURCE_SERVER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "CreateResourceServer",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::CREATE_RESOURCE_SERVER_REQUEST,
        output: Some(&shapes::CREATE_RESOURCE_SERVER_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 41,
    };

    pub(super) static CREATE_TERMS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "CreateTerms",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::CREATE_TERMS_REQUEST,
        output: Some(&shapes::CREATE_TERMS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::TERMS_EXISTS_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 42,
    };

    pub(super) static CREATE_USER_IMPORT_JOB: OpMeta = OpMeta {
        service: &SERVICE,
        name: "CreateUserImportJob",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::CREATE_USER_IMPORT_JOB_REQUEST,
        output: Some(&shapes::CREATE_USER_IMPORT_JOB_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::PRECONDITION_NOT_MET_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 43,
    };

    pub(super) static CREATE_USER_POOL: OpMeta = OpMeta {
        service: &SERVICE,
        name: "CreateUserPool",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::CREATE_USER_POOL_REQUEST,
        output: Some(&shapes::CREATE_USER_POOL_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::INVALID_SMS_ROLE_ACCESS_POLICY_EXCEPTION,
            &error::INVALID_SMS_ROLE_TRUST_RELATIONSHIP_EXCEPTION,
            &error::INVALID_EMAIL_ROLE_ACCESS_POLICY_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::USER_POOL_TAGGING_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::TIER_CHANGE_NOT_ALLOWED_EXCEPTION,
            &error::FEATURE_UNAVAILABLE_IN_TIER_EXCEPTION,
        ],
        index: 44,
    };

    pub(super) static CREATE_USER_POOL_CLIENT: OpMeta = OpMeta {
        service: &SERVICE,
        name: "CreateUserPoolClient",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::CREATE_USER_POOL_CLIENT_REQUEST,
        output: Some(&shapes::CREATE_USER_POOL_CLIENT_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::SCOPE_DOES_NOT_EXIST_EXCEPTION,
            &error::INVALID_OAUTH_FLOW_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::FEATURE_UNAVAILABLE_IN_TIER_EXCEPTION,
        ],
        index: 45,
    };

    pub(super) static CREATE_USER_POOL_DOMAIN: OpMeta = OpMeta {
        service: &SERVICE,
        name: "CreateUserPoolDomain",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::CREATE_USER_POOL_DOMAIN_REQUEST,
        output: Some(&shapes::CREATE_USER_POOL_DOMAIN_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::FEATURE_UNAVAILABLE_IN_TIER_EXCEPTION,
        ],
        index: 46,
    };

    pub(super) static CREATE_USER_POOL_REPLICA: OpMeta = OpMeta {
        service: &SERVICE,
        name: "CreateUserPoolReplica",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::CREATE_USER_POOL_REPLICA_REQUEST,
        output: Some(&shapes::CREATE_USER_POOL_REPLICA_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::USER_POOL_TAGGING_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::FEATURE_UNAVAILABLE_IN_TIER_EXCEPTION,
        ],
        index: 47,
    };

    pub(super) static DELETE_GROUP: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DeleteGroup",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DELETE_GROUP_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 48,
    };

    pub(super) static DELETE_IDENTITY_PROVIDER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DeleteIdentityProvider",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DELETE_IDENTITY_PROVIDER_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::UNSUPPORTED_IDENTITY_PROVIDER_EXCEPTION,
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 49,
    };

    pub(super) static DELETE_MANAGED_LOGIN_BRANDING: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DeleteManagedLoginBranding",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DELETE_MANAGED_LOGIN_BRANDING_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 50,
    };

    pub(super) static DELETE_RESOURCE_SERVER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DeleteResourceServer",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DELETE_RESOURCE_SERVER_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 51,
    };

    pub(super) static DELETE_TERMS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DeleteTerms",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DELETE_TERMS_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 52,
    };

    pub(super) static DELETE_USER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DeleteUser",
        auth: AuthKind::AccessToken { or_session: false },
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DELETE_USER_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::PASSWORD_RESET_REQUIRED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::USER_NOT_CONFIRMED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::FORBIDDEN_EXCEPTION,
        ],
        index: 53,
    };

    pub(super) static DELETE_USER_ATTRIBUTES: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DeleteUserAttributes",
        auth: AuthKind::AccessToken { or_session: false },
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DELETE_USER_ATTRIBUTES_REQUEST,
        output: Some(&shapes::DELETE_USER_ATTRIBUTES_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::PASSWORD_RESET_REQUIRED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::USER_NOT_CONFIRMED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::FORBIDDEN_EXCEPTION,
        ],
        index: 54,
    };

    pub(super) static DELETE_USER_POOL: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DeleteUserPool",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DELETE_USER_POOL_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::USER_IMPORT_IN_PROGRESS_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 55,
    };

    pub(super) static DELETE_USER_POOL_CLIENT: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DeleteUserPoolClient",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DELETE_USER_POOL_CLIENT_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 56,
    };

    pub(super) static DELETE_USER_POOL_CLIENT_SECRET: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DeleteUserPoolClientSecret",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DELETE_USER_POOL_CLIENT_SECRET_REQUEST,
        output: Some(&shapes::DELETE_USER_POOL_CLIENT_SECRET_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::INTERNAL_SERVER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        index: 57,
    };

    pub(super) static DELETE_USER_POOL_DOMAIN: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DeleteUserPoolDomain",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DELETE_USER_POOL_DOMAIN_REQUEST,
        output: Some(&shapes::DELETE_USER_POOL_DOMAIN_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 58,
    };

    pub(super) static DELETE_USER_POOL_REPLICA: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DeleteUserPoolReplica",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DELETE_USER_POOL_REPLICA_REQUEST,
        output: Some(&shapes::DELETE_USER_POOL_REPLICA_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        index: 59,
    };

    pub(super) static DELETE_WEB_AUTHN_CREDENTIAL: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DeleteWebAuthnCredential",
        auth: AuthKind::AccessToken { or_session: false },
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DELETE_WEB_AUTHN_CREDENTIAL_REQUEST,
        output: Some(&shapes::DELETE_WEB_AUTHN_CREDENTIAL_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::FORBIDDEN_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::PASSWORD_RESET_REQUIRED_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
        ],
        index: 60,
    };

    pub(super) static DESCRIBE_IDENTITY_PROVIDER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DescribeIdentityProvider",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DESCRIBE_IDENTITY_PROVIDER_REQUEST,
        output: Some(&shapes::DESCRIBE_IDENTITY_PROVIDER_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 61,
    };

    pub(super) static DESCRIBE_MANAGED_LOGIN_BRANDING: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DescribeManagedLoginBranding",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DESCRIBE_MANAGED_LOGIN_BRANDING_REQUEST,
        output: Some(&shapes::DESCRIBE_MANAGED_LOGIN_BRANDING_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 62,
    };

    pub(super) static DESCRIBE_MANAGED_LOGIN_BRANDING_BY_CLIENT: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DescribeManagedLoginBrandingByClient",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DESCRIBE_MANAGED_LOGIN_BRANDING_BY_CLIENT_REQUEST,
        output: Some(&shapes::DESCRIBE_MANAGED_LOGIN_BRANDING_BY_CLIENT_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 63,
    };

    pub(super) static DESCRIBE_RESOURCE_SERVER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DescribeResourceServer",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DESCRIBE_RESOURCE_SERVER_REQUEST,
        output: Some(&shapes::DESCRIBE_RESOURCE_SERVER_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 64,
    };

    pub(super) static DESCRIBE_RISK_CONFIGURATION: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DescribeRiskConfiguration",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DESCRIBE_RISK_CONFIGURATION_REQUEST,
        output: Some(&shapes::DESCRIBE_RISK_CONFIGURATION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::USER_POOL_ADD_ON_NOT_ENABLED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 65,
    };

    pub(super) static DESCRIBE_TERMS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DescribeTerms",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DESCRIBE_TERMS_REQUEST,
        output: Some(&shapes::DESCRIBE_TERMS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 66,
    };

    pub(super) static DESCRIBE_TERMS_BY_CLIENT: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DescribeTermsByClient",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DESCRIBE_TERMS_BY_CLIENT_REQUEST,
        output: Some(&shapes::DESCRIBE_TERMS_BY_CLIENT_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 67,
    };

    pub(super) static DESCRIBE_USER_IMPORT_JOB: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DescribeUserImportJob",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DESCRIBE_USER_IMPORT_JOB_REQUEST,
        output: Some(&shapes::DESCRIBE_USER_IMPORT_JOB_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 68,
    };

    pub(super) static DESCRIBE_USER_POOL: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DescribeUserPool",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DESCRIBE_USER_POOL_REQUEST,
        output: Some(&shapes::DESCRIBE_USER_POOL_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::USER_POOL_TAGGING_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 69,
    };

    pub(super) static DESCRIBE_USER_POOL_CLIENT: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DescribeUserPoolClient",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DESCRIBE_USER_POOL_CLIENT_REQUEST,
        output: Some(&shapes::DESCRIBE_USER_POOL_CLIENT_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 70,
    };

    pub(super) static DESCRIBE_USER_POOL_DOMAIN: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DescribeUserPoolDomain",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DESCRIBE_USER_POOL_DOMAIN_REQUEST,
        output: Some(&shapes::DESCRIBE_USER_POOL_DOMAIN_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 71,
    };

    pub(super) static FORGET_DEVICE: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ForgetDevice",
        auth: AuthKind::AccessToken { or_session: true },
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::FORGET_DEVICE_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INVALID_USER_POOL_CONFIGURATION_EXCEPTION,
            &error::PASSWORD_RESET_REQUIRED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::USER_NOT_CONFIRMED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::FORBIDDEN_EXCEPTION,
        ],
        index: 72,
    };

    pub(super) static FORGOT_PASSWORD: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ForgotPassword",
        auth: AuthKind::Public,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::FORGOT_PASSWORD_REQUEST,
        output: Some(&shapes::FORGOT_PASSWORD_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::UNEXPECTED_LAMBDA_EXCEPTION,
            &error::USER_LAMBDA_VALIDATION_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::INVALID_LAMBDA_RESPONSE_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::INVALID_SMS_ROLE_ACCESS_POLICY_EXCEPTION,
            &error::INVALID_SMS_ROLE_TRUST_RELATIONSHIP_EXCEPTION,
            &error::INVALID_EMAIL_ROLE_ACCESS_POLICY_EXCEPTION,
            &error::CODE_DELIVERY_FAILURE_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::FORBIDDEN_EXCEPTION,
        ],
        index: 73,
    };

    pub(super) static GET_CSV_HEADER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetCSVHeader",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_CSV_HEADER_REQUEST,
        output: Some(&shapes::GET_CSV_HEADER_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 74,
    };

    pub(super) static GET_CLIENT_TOKEN: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetClientToken",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_CLIENT_TOKEN_REQUEST,
        output: Some(&shapes::GET_CLIENT_TOKEN_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::FORBIDDEN_EXCEPTION,
        ],
        index: 75,
    };

    pub(super) static GET_DERIVED_TOKEN: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetDerivedToken",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_DERIVED_TOKEN_REQUEST,
        output: Some(&shapes::GET_DERIVED_TOKEN_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::UNEXPECTED_LAMBDA_EXCEPTION,
            &error::USER_LAMBDA_VALIDATION_EXCEPTION,
            &error::INVALID_LAMBDA_RESPONSE_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::FORBIDDEN_EXCEPTION,
        ],
        index: 76,
    };

    pub(super) static GET_DEVICE: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetDevice",
        auth: AuthKind::AccessToken { or_session: true },
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_DEVICE_REQUEST,
        output: Some(&shapes::GET_DEVICE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::INVALID_USER_POOL_CONFIGURATION_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::PASSWORD_RESET_REQUIRED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::USER_NOT_CONFIRMED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::FORBIDDEN_EXCEPTION,
        ],
        index: 77,
    };

    pub(super) static GET_GROUP: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetGroup",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_GROUP_REQUEST,
        output: Some(&shapes::GET_GROUP_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 78,
    };

    pub(super) static GET_IDENTITY_PROVIDER_BY_IDENTIFIER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetIdentityProviderByIdentifier",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_IDENTITY_PROVIDER_BY_IDENTIFIER_REQUEST,
        output: Some(&shapes::GET_IDENTITY_PROVIDER_BY_IDENTIFIER_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 79,
    };

    pub(super) static GET_LOG_DELIVERY_CONFIGURATION: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetLogDeliveryConfiguration",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_LOG_DELIVERY_CONFIGURATION_REQUEST,
        output: Some(&shapes::GET_LOG_DELIVERY_CONFIGURATION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        index: 80,
    };

    pub(super) static GET_PROVISIONED_LIMIT: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetProvisionedLimit",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_PROVISIONED_LIMIT_REQUEST,
        output: Some(&shapes::GET_PROVISIONED_LIMIT_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 81,
    };

    pub(super) static GET_SIGNING_CERTIFICATE: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetSigningCertificate",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_SIGNING_CERTIFICATE_REQUEST,
        output: Some(&shapes::GET_SIGNING_CERTIFICATE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
        ],
        index: 82,
    };

    pub(super) static GET_TOKENS_FROM_REFRESH_TOKEN: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetTokensFromRefreshToken",
        auth: AuthKind::Public,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_TOKENS_FROM_REFRESH_TOKEN_REQUEST,
        output: Some(&shapes::GET_TOKENS_FROM_REFRESH_TOKEN_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::UNEXPECTED_LAMBDA_EXCEPTION,
            &error::USER_LAMBDA_VALIDATION_EXCEPTION,
            &error::INVALID_LAMBDA_RESPONSE_EXCEPTION,
            &error::FORBIDDEN_EXCEPTION,
            &error::REFRESH_TOKEN_REUSE_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 83,
    };

    pub(super) static GET_UI_CUSTOMIZATION: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetUICustomization",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_UI_CUSTOMIZATION_REQUEST,
        output: Some(&shapes::GET_UI_CUSTOMIZATION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 84,
    };

    pub(super) static GET_USER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetUser",
        auth: AuthKind::AccessToken { or_session: false },
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_USER_REQUEST,
        output: Some(&shapes::GET_USER_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::PASSWORD_RESET_REQUIRED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::USER_NOT_CONFIRMED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::FORBIDDEN_EXCEPTION,
        ],
        index: 85,
    };

    pub(super) static GET_USER_ATTRIBUTE_VERIFICATION_CODE: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetUserAttributeVerificationCode",
        auth: AuthKind::AccessToken { or_session: false },
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_USER_ATTRIBUTE_VERIFICATION_CODE_REQUEST,
        output: Some(&shapes::GET_USER_ATTRIBUTE_VERIFICATION_CODE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::UNEXPECTED_LAMBDA_EXCEPTION,
            &error::USER_LAMBDA_VALIDATION_EXCEPTION,
            &error::INVALID_LAMBDA_RESPONSE_EXCEPTION,
            &error::INVALID_SMS_ROLE_ACCESS_POLICY_EXCEPTION,
            &error::INVALID_SMS_ROLE_TRUST_RELATIONSHIP_EXCEPTION,
            &error::INVALID_EMAIL_ROLE_ACCESS_POLICY_EXCEPTION,
            &error::CODE_DELIVERY_FAILURE_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::PASSWORD_RESET_REQUIRED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::USER_NOT_CONFIRMED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::FORBIDDEN_EXCEPTION,
        ],
        index: 86,
    };

    pub(super) static GET_USER_AUTH_FACTORS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetUserAuthFactors",
        auth: AuthKind::AccessToken { or_session: false },
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_USER_AUTH_FACTORS_REQUEST,
        output: Some(&shapes::GET_USER_AUTH_FACTORS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::PASSWORD_RESET_REQUIRED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::USER_NOT_CONFIRMED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::FORBIDDEN_EXCEPTION,
        ],
        index: 87,
    };

    pub(super) static GET_USER_POOL_CLIENT_SESSION_CONFIGURATION: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetUserPoolClientSessionConfiguration",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_USER_POOL_CLIENT_SESSION_CONFIGURATION_REQUEST,
        output: Some(&shapes::GET_USER_POOL_CLIENT_SESSION_CONFIGURATION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
        ],
        index: 88,
    };

    pub(super) static GET_USER_POOL_MFA_CONFIG: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetUserPoolMfaConfig",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_USER_POOL_MFA_CONFIG_REQUEST,
        output: Some(&shapes::GET_USER_POOL_MFA_CONFIG_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 89,
    };

    pub(super) static GET_USER_POOL_SESSION_CONFIGURATION: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetUserPoolSessionConfiguration",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_USER_POOL_SESSION_CONFIGURATION_REQUEST,
        output: Some(&shapes::GET_USER_POOL_SESSION_CONFIGURATION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
        ],
        index: 90,
    };

    pub(super) static GLOBAL_SIGN_OUT: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GlobalSignOut",
        auth: AuthKind::AccessToken { or_session: false },
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GLOBAL_SIGN_OUT_REQUEST,
        output: Some(&shapes::GLOBAL_SIGN_OUT_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::PASSWORD_RESET_REQUIRED_EXCEPTION,
            &error::USER_NOT_CONFIRMED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::FORBIDDEN_EXCEPTION,
        ],
        index: 91,
    };

    pub(super) static INITIATE_AUTH: OpMeta = OpMeta {
        service: &SERVICE,
        name: "InitiateAuth",
        auth: AuthKind::Public,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::INITIATE_AUTH_REQUEST,
        output: Some(&shapes::INITIATE_AUTH_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::UNSUPPORTED_OPERATION_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::UNEXPECTED_LAMBDA_EXCEPTION,
            &error::INVALID_USER_POOL_CONFIGURATION_EXCEPTION,
            &error::USER_LAMBDA_VALIDATION_EXCEPTION,
            &error::INVALID_LAMBDA_RESPONSE_EXCEPTION,
            &error::PASSWORD_RESET_REQUIRED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::USER_NOT_CONFIRMED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::INVALID_SMS_ROLE_ACCESS_POLICY_EXCEPTION,
            &error::INVALID_EMAIL_ROLE_ACCESS_POLICY_EXCEPTION,
            &error::INVALID_SMS_ROLE_TRUST_RELATIONSHIP_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::FEATURE_UNAVAILABLE_IN_TIER_EXCEPTION,
            &error::FORBIDDEN_EXCEPTION,
        ],
        index: 92,
    };

    pub(super) static LIST_DEVICES: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListDevices",
        auth: AuthKind::AccessToken { or_session: false },
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LIST_DEVICES_REQUEST,
        output: Some(&shapes::LIST_DEVICES_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::INVALID_USER_POOL_CONFIGURATION_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::PASSWORD_RESET_REQUIRED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::USER_NOT_CONFIRMED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::FORBIDDEN_EXCEPTION,
        ],
        index: 93,
    };

    pub(super) static LIST_GROUPS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListGroups",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LIST_GROUPS_REQUEST,
        output: Some(&shapes::LIST_GROUPS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 94,
    };

    pub(super) static LIST_IDENTITY_PROVIDERS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListIdentityProviders",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LIST_IDENTITY_PROVIDERS_REQUEST,
        output: Some(&shapes::LIST_IDENTITY_PROVIDERS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 95,
    };

    pub(super) static LIST_RESOURCE_SERVERS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListResourceServers",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LIST_RESOURCE_SERVERS_REQUEST,
        output: Some(&shapes::LIST_RESOURCE_SERVERS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 96,
    };

    pub(super) static LIST_TAGS_FOR_RESOURCE: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListTagsForResource",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LIST_TAGS_FOR_RESOURCE_REQUEST,
        output: Some(&shapes::LIST_TAGS_FOR_RESOURCE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 97,
    };

    pub(super) static LIST_TERMS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListTerms",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LIST_TERMS_REQUEST,
        output: Some(&shapes::LIST_TERMS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 98,
    };

    pub(super) static LIST_USER_IMPORT_JOBS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListUserImportJobs",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LIST_USER_IMPORT_JOBS_REQUEST,
        output: Some(&shapes::LIST_USER_IMPORT_JOBS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 99,
    };

    pub(super) static LIST_USER_POOL_CLIENT_SECRETS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListUserPoolClientSecrets",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LIST_USER_POOL_CLIENT_SECRETS_REQUEST,
        output: Some(&shapes::LIST_USER_POOL_CLIENT_SECRETS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::INTERNAL_SERVER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        index: 100,
    };

    pub(super) static LIST_USER_POOL_CLIENTS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListUserPoolClients",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LIST_USER_POOL_CLIENTS_REQUEST,
        output: Some(&shapes::LIST_USER_POOL_CLIENTS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 101,
    };

    pub(super) static LIST_USER_POOL_REPLICAS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListUserPoolReplicas",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LIST_USER_POOL_REPLICAS_REQUEST,
        output: Some(&shapes::LIST_USER_POOL_REPLICAS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        index: 102,
    };

    pub(super) static LIST_USER_POOLS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListUserPools",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LIST_USER_POOLS_REQUEST,
        output: Some(&shapes::LIST_USER_POOLS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 103,
    };

    pub(super) static LIST_USER_SESSIONS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListUserSessions",
        auth: AuthKind::AccessToken { or_session: false },
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LIST_USER_SESSIONS_REQUEST,
        output: Some(&shapes::LIST_USER_SESSIONS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::PASSWORD_RESET_REQUIRED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::USER_NOT_CONFIRMED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::FORBIDDEN_EXCEPTION,
        ],
        index: 104,
    };

    pub(super) static LIST_USERS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListUsers",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LIST_USERS_REQUEST,
        output: Some(&shapes::LIST_USERS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 105,
    };

    pub(super) static LIST_USERS_IN_GROUP: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListUsersInGroup",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LIST_USERS_IN_GROUP_REQUEST,
        output: Some(&shapes::LIST_USERS_IN_GROUP_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 106,
    };

    pub(super) static LIST_WEB_AUTHN_CREDENTIALS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListWebAuthnCredentials",
        auth: AuthKind::AccessToken { or_session: false },
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LIST_WEB_AUTHN_CREDENTIALS_REQUEST,
        output: Some(&shapes::LIST_WEB_AUTHN_CREDENTIALS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::FORBIDDEN_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::PASSWORD_RESET_REQUIRED_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
        ],
        index: 107,
    };

    pub(super) static RESEND_CONFIRMATION_CODE: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ResendConfirmationCode",
        auth: AuthKind::Public,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::RESEND_CONFIRMATION_CODE_REQUEST,
        output: Some(&shapes::RESEND_CONFIRMATION_CODE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::UNEXPECTED_LAMBDA_EXCEPTION,
            &error::USER_LAMBDA_VALIDATION_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::INVALID_LAMBDA_RESPONSE_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::INVALID_SMS_ROLE_ACCESS_POLICY_EXCEPTION,
            &error::INVALID_SMS_ROLE_TRUST_RELATIONSHIP_EXCEPTION,
            &error::INVALID_EMAIL_ROLE_ACCESS_POLICY_EXCEPTION,
            &error::CODE_DELIVERY_FAILURE_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::FORBIDDEN_EXCEPTION,
        ],
        index: 108,
    };

    pub(super) static RESPOND_TO_AUTH_CHALLENGE: OpMeta = OpMeta {
        service: &SERVICE,
        name: "RespondToAuthChallenge",
        auth: AuthKind::Public,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::RESPOND_TO_AUTH_CHALLENGE_REQUEST,
        output: Some(&shapes::RESPOND_TO_AUTH_CHALLENGE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::CODE_MISMATCH_EXCEPTION,
            &error::EXPIRED_CODE_EXCEPTION,
            &error::UNEXPECTED_LAMBDA_EXCEPTION,
            &error::USER_LAMBDA_VALIDATION_EXCEPTION,
            &error::INVALID_PASSWORD_EXCEPTION,
            &error::PASSWORD_HISTORY_POLICY_VIOLATION_EXCEPTION,
            &error::INVALID_LAMBDA_RESPONSE_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INVALID_USER_POOL_CONFIGURATION_EXCEPTION,
            &error::MFA_METHOD_NOT_FOUND_EXCEPTION,
            &error::PASSWORD_RESET_REQUIRED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::USER_NOT_CONFIRMED_EXCEPTION,
            &error::INVALID_SMS_ROLE_ACCESS_POLICY_EXCEPTION,
            &error::INVALID_SMS_ROLE_TRUST_RELATIONSHIP_EXCEPTION,
            &error::INVALID_EMAIL_ROLE_ACCESS_POLICY_EXCEPTION,
            &error::ALIAS_EXISTS_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::SOFTWARE_TOKEN_MFA_NOT_FOUND_EXCEPTION,
            &error::FORBIDDEN_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
        ],
        index: 109,
    };

    pub(super) static REVOKE_TOKEN: OpMeta = OpMeta {
        service: &SERVICE,
        name: "RevokeToken",
        auth: AuthKind::Public,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::REVOKE_TOKEN_REQUEST,
        output: Some(&shapes::REVOKE_TOKEN_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::UNAUTHORIZED_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::UNSUPPORTED_OPERATION_EXCEPTION,
            &error::UNSUPPORTED_TOKEN_TYPE_EXCEPTION,
            &error::FORBIDDEN_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
        ],
        index: 110,
    };

    pub(super) static REVOKE_USER_SESSION: OpMeta = OpMeta {
        service: &SERVICE,
        name: "RevokeUserSession",
        auth: AuthKind::AccessToken { or_session: false },
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::REVOKE_USER_SESSION_REQUEST,
        output: Some(&shapes::REVOKE_USER_SESSION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::PASSWORD_RESET_REQUIRED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::USER_NOT_CONFIRMED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::FORBIDDEN_EXCEPTION,
        ],
        index: 111,
    };

    pub(super) static SET_LOG_DELIVERY_CONFIGURATION: OpMeta = OpMeta {
        service: &SERVICE,
        name: "SetLogDeliveryConfiguration",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::SET_LOG_DELIVERY_CONFIGURATION_REQUEST,
        output: Some(&shapes::SET_LOG_DELIVERY_CONFIGURATION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::FEATURE_UNAVAILABLE_IN_TIER_EXCEPTION,
        ],
        index: 112,
    };

    pub(super) static SET_RISK_CONFIGURATION: OpMeta = OpMeta {
        service: &SERVICE,
        name: "SetRiskConfiguration",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::SET_RISK_CONFIGURATION_REQUEST,
        output: Some(&shapes::SET_RISK_CONFIGURATION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::USER_POOL_ADD_ON_NOT_ENABLED_EXCEPTION,
            &error::CODE_DELIVERY_FAILURE_EXCEPTION,
            &error::INVALID_EMAIL_ROLE_ACCESS_POLICY_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 113,
    };

    pub(super) static SET_UI_CUSTOMIZATION: OpMeta = OpMeta {
        service: &SERVICE,
        name: "SetUICustomization",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::SET_UI_CUSTOMIZATION_REQUEST,
        output: Some(&shapes::SET_UI_CUSTOMIZATION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 114,
    };

    pub(super) static SET_USER_MFA_PREFERENCE: OpMeta = OpMeta {
        service: &SERVICE,
        name: "SetUserMFAPreference",
        auth: AuthKind::AccessToken { or_session: false },
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::SET_USER_MFA_PREFERENCE_REQUEST,
        output: Some(&shapes::SET_USER_MFA_PREFERENCE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::PASSWORD_RESET_REQUIRED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::USER_NOT_CONFIRMED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::FORBIDDEN_EXCEPTION,
        ],
        index: 115,
    };

    pub(super) static SET_USER_POOL_CLIENT_SESSION_CONFIGURATION: OpMeta = OpMeta {
        service: &SERVICE,
        name: "SetUserPoolClientSessionConfiguration",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::SET_USER_POOL_CLIENT_SESSION_CONFIGURATION_REQUEST,
        output: Some(&shapes::SET_USER_POOL_CLIENT_SESSION_CONFIGURATION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::FEATURE_UNAVAILABLE_IN_TIER_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
        ],
        index: 116,
    };

    pub(super) static SET_USER_POOL_MFA_CONFIG: OpMeta = OpMeta {
        service: &SERVICE,
        name: "SetUserPoolMfaConfig",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::SET_USER_POOL_MFA_CONFIG_REQUEST,
        output: Some(&shapes::SET_USER_POOL_MFA_CONFIG_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_SMS_ROLE_ACCESS_POLICY_EXCEPTION,
            &error::INVALID_SMS_ROLE_TRUST_RELATIONSHIP_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::FEATURE_UNAVAILABLE_IN_TIER_EXCEPTION,
        ],
        index: 117,
    };

    pub(super) static SET_USER_POOL_SESSION_CONFIGURATION: OpMeta = OpMeta {
        service: &SERVICE,
        name: "SetUserPoolSessionConfiguration",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::SET_USER_POOL_SESSION_CONFIGURATION_REQUEST,
        output: Some(&shapes::SET_USER_POOL_SESSION_CONFIGURATION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::FEATURE_UNAVAILABLE_IN_TIER_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
        ],
        index: 118,
    };

    pub(super) static SET_USER_SETTINGS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "SetUserSettings",
        auth: AuthKind::AccessToken { or_session: false },
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::SET_USER_SETTINGS_REQUEST,
        output: Some(&shapes::SET_USER_SETTINGS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::PASSWORD_RESET_REQUIRED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::USER_NOT_CONFIRMED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::FORBIDDEN_EXCEPTION,
        ],
        index: 119,
    };

    pub(super) static SIGN_UP: OpMeta = OpMeta {
        service: &SERVICE,
        name: "SignUp",
        auth: AuthKind::Public,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::SIGN_UP_REQUEST,
        output: Some(&shapes::SIGN_UP_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::UNEXPECTED_LAMBDA_EXCEPTION,
            &error::USER_LAMBDA_VALIDATION_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::INVALID_PASSWORD_EXCEPTION,
            &error::INVALID_LAMBDA_RESPONSE_EXCEPTION,
            &error::USERNAME_EXISTS_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::INVALID_SMS_ROLE_ACCESS_POLICY_EXCEPTION,
            &error::INVALID_SMS_ROLE_TRUST_RELATIONSHIP_EXCEPTION,
            &error::INVALID_EMAIL_ROLE_ACCESS_POLICY_EXCEPTION,
            &error::CODE_DELIVERY_FAILURE_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::FORBIDDEN_EXCEPTION,
        ],
        index: 120,
    };

    pub(super) static START_USER_IMPORT_JOB: OpMeta = OpMeta {
        service: &SERVICE,
        name: "StartUserImportJob",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::START_USER_IMPORT_JOB_REQUEST,
        output: Some(&shapes::START_USER_IMPORT_JOB_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::PRECONDITION_NOT_MET_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
        ],
        index: 121,
    };

    pub(super) static START_WEB_AUTHN_REGISTRATION: OpMeta = OpMeta {
        service: &SERVICE,
        name: "StartWebAuthnRegistration",
        auth: AuthKind::AccessToken { or_session: false },
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::START_WEB_AUTHN_REGISTRATION_REQUEST,
        output: Some(&shapes::START_WEB_AUTHN_REGISTRATION_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::FORBIDDEN_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::WEB_AUTHN_NOT_ENABLED_EXCEPTION,
            &error::PASSWORD_RESET_REQUIRED_EXCEPTION,
            &error::WEB_AUTHN_CONFIGURATION_MISSING_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
        ],
        index: 122,
    };

    pub(super) static STOP_USER_IMPORT_JOB: OpMeta = OpMeta {
        service: &SERVICE,
        name: "StopUserImportJob",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::STOP_USER_IMPORT_JOB_REQUEST,
        output: Some(&shapes::STOP_USER_IMPORT_JOB_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::PRECONDITION_NOT_MET_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
        ],
        index: 123,
    };

    pub(super) static TAG_RESOURCE: OpMeta = OpMeta {
        service: &SERVICE,
        name: "TagResource",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::TAG_RESOURCE_REQUEST,
        output: Some(&shapes::TAG_RESOURCE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 124,
    };

    pub(super) static UNTAG_RESOURCE: OpMeta = OpMeta {
        service: &SERVICE,
        name: "UntagResource",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::UNTAG_RESOURCE_REQUEST,
        output: Some(&shapes::UNTAG_RESOURCE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 125,
    };

    pub(super) static UPDATE_AUTH_EVENT_FEEDBACK: OpMeta = OpMeta {
        service: &SERVICE,
        name: "UpdateAuthEventFeedback",
        auth: AuthKind::Public,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::UPDATE_AUTH_EVENT_FEEDBACK_REQUEST,
        output: Some(&shapes::UPDATE_AUTH_EVENT_FEEDBACK_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::USER_POOL_ADD_ON_NOT_ENABLED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 126,
    };

    pub(super) static UPDATE_DEVICE_STATUS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "UpdateDeviceStatus",
        auth: AuthKind::AccessToken { or_session: false },
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::UPDATE_DEVICE_STATUS_REQUEST,
        output: Some(&shapes::UPDATE_DEVICE_STATUS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::INVALID_USER_POOL_CONFIGURATION_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::PASSWORD_RESET_REQUIRED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::USER_NOT_CONFIRMED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::FORBIDDEN_EXCEPTION,
        ],
        index: 127,
    };

    pub(super) static UPDATE_GROUP: OpMeta = OpMeta {
        service: &SERVICE,
        name: "UpdateGroup",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::UPDATE_GROUP_REQUEST,
        output: Some(&shapes::UPDATE_GROUP_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 128,
    };

    pub(super) static UPDATE_IDENTITY_PROVIDER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "UpdateIdentityProvider",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::UPDATE_IDENTITY_PROVIDER_REQUEST,
        output: Some(&shapes::UPDATE_IDENTITY_PROVIDER_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::UNSUPPORTED_IDENTITY_PROVIDER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 129,
    };

    pub(super) static UPDATE_MANAGED_LOGIN_BRANDING: OpMeta = OpMeta {
        service: &SERVICE,
        name: "UpdateManagedLoginBranding",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::UPDATE_MANAGED_LOGIN_BRANDING_REQUEST,
        output: Some(&shapes::UPDATE_MANAGED_LOGIN_BRANDING_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 130,
    };

    pub(super) static UPDATE_PROVISIONED_LIMIT: OpMeta = OpMeta {
        service: &SERVICE,
        name: "UpdateProvisionedLimit",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::UPDATE_PROVISIONED_LIMIT_REQUEST,
        output: Some(&shapes::UPDATE_PROVISIONED_LIMIT_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 131,
    };

    pub(super) static UPDATE_RESOURCE_SERVER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "UpdateResourceServer",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::UPDATE_RESOURCE_SERVER_REQUEST,
        output: Some(&shapes::UPDATE_RESOURCE_SERVER_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 132,
    };

    pub(super) static UPDATE_TERMS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "UpdateTerms",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::UPDATE_TERMS_REQUEST,
        output: Some(&shapes::UPDATE_TERMS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::TERMS_EXISTS_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 133,
    };

    pub(super) static UPDATE_USER_ATTRIBUTES: OpMeta = OpMeta {
        service: &SERVICE,
        name: "UpdateUserAttributes",
        auth: AuthKind::AccessToken { or_session: false },
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::UPDATE_USER_ATTRIBUTES_REQUEST,
        output: Some(&shapes::UPDATE_USER_ATTRIBUTES_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::CODE_MISMATCH_EXCEPTION,
            &error::EXPIRED_CODE_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::UNEXPECTED_LAMBDA_EXCEPTION,
            &error::USER_LAMBDA_VALIDATION_EXCEPTION,
            &error::INVALID_LAMBDA_RESPONSE_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::ALIAS_EXISTS_EXCEPTION,
            &error::INVALID_SMS_ROLE_ACCESS_POLICY_EXCEPTION,
            &error::INVALID_SMS_ROLE_TRUST_RELATIONSHIP_EXCEPTION,
            &error::INVALID_EMAIL_ROLE_ACCESS_POLICY_EXCEPTION,
            &error::CODE_DELIVERY_FAILURE_EXCEPTION,
            &error::PASSWORD_RESET_REQUIRED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::USER_NOT_CONFIRMED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::FORBIDDEN_EXCEPTION,
        ],
        index: 134,
    };

    pub(super) static UPDATE_USER_POOL: OpMeta = OpMeta {
        service: &SERVICE,
        name: "UpdateUserPool",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::UPDATE_USER_POOL_REQUEST,
        output: Some(&shapes::UPDATE_USER_POOL_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::USER_IMPORT_IN_PROGRESS_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::INVALID_SMS_ROLE_ACCESS_POLICY_EXCEPTION,
            &error::INVALID_SMS_ROLE_TRUST_RELATIONSHIP_EXCEPTION,
            &error::USER_POOL_TAGGING_EXCEPTION,
            &error::INVALID_EMAIL_ROLE_ACCESS_POLICY_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::TIER_CHANGE_NOT_ALLOWED_EXCEPTION,
            &error::FEATURE_UNAVAILABLE_IN_TIER_EXCEPTION,
        ],
        index: 135,
    };

    pub(super) static UPDATE_USER_POOL_CLIENT: OpMeta = OpMeta {
        service: &SERVICE,
        name: "UpdateUserPoolClient",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::UPDATE_USER_POOL_CLIENT_REQUEST,
        output: Some(&shapes::UPDATE_USER_POOL_CLIENT_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::SCOPE_DOES_NOT_EXIST_EXCEPTION,
            &error::INVALID_OAUTH_FLOW_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::FEATURE_UNAVAILABLE_IN_TIER_EXCEPTION,
        ],
        index: 136,
    };

    pub(super) static UPDATE_USER_POOL_DOMAIN: OpMeta = OpMeta {
        service: &SERVICE,
        name: "UpdateUserPoolDomain",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::UPDATE_USER_POOL_DOMAIN_REQUEST,
        output: Some(&shapes::UPDATE_USER_POOL_DOMAIN_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::FEATURE_UNAVAILABLE_IN_TIER_EXCEPTION,
        ],
        index: 137,
    };

    pub(super) static UPDATE_USER_POOL_REPLICA: OpMeta = OpMeta {
        service: &SERVICE,
        name: "UpdateUserPoolReplica",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::UPDATE_USER_POOL_REPLICA_REQUEST,
        output: Some(&shapes::UPDATE_USER_POOL_REPLICA_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
        ],
        index: 138,
    };

    pub(super) static VERIFY_SOFTWARE_TOKEN: OpMeta = OpMeta {
        service: &SERVICE,
        name: "VerifySoftwareToken",
        auth: AuthKind::AccessToken { or_session: true },
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::VERIFY_SOFTWARE_TOKEN_REQUEST,
        output: Some(&shapes::VERIFY_SOFTWARE_TOKEN_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_USER_POOL_CONFIGURATION_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::PASSWORD_RESET_REQUIRED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::USER_NOT_CONFIRMED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::ENABLE_SOFTWARE_TOKEN_MFA_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::SOFTWARE_TOKEN_MFA_NOT_FOUND_EXCEPTION,
            &error::CODE_MISMATCH_EXCEPTION,
            &error::FORBIDDEN_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
        ],
        index: 139,
    };

    pub(super) static VERIFY_USER_ATTRIBUTE: OpMeta = OpMeta {
        service: &SERVICE,
        name: "VerifyUserAttribute",
        auth: AuthKind::AccessToken { or_session: false },
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::VERIFY_USER_ATTRIBUTE_REQUEST,
        output: Some(&shapes::VERIFY_USER_ATTRIBUTE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::CODE_MISMATCH_EXCEPTION,
            &error::EXPIRED_CODE_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::PASSWORD_RESET_REQUIRED_EXCEPTION,
            &error::USER_NOT_FOUND_EXCEPTION,
            &error::USER_NOT_CONFIRMED_EXCEPTION,
            &error::OPERATION_NOT_ENABLED_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::ALIAS_EXISTS_EXCEPTION,
            &error::FORBIDDEN_EXCEPTION,
        ],
        index: 140,
    };
}

/// The modelled errors of the service and a constructor for each.
pub mod error {
    use std::borrow::Cow;

    use crate::error::{Error, ErrorMeta};

    /// `AccessDeniedException`, status 400.
    pub static ACCESS_DENIED_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "AccessDeniedException",
        code: "AccessDeniedException",
        status: 400,
        sender_fault: true,
    };

    /// A `AccessDeniedException` with this message.
    pub fn access_denied(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&ACCESS_DENIED_EXCEPTION, message)
    }

    /// `AliasExistsException`, status 400.
    pub static ALIAS_EXISTS_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "AliasExistsException",
        code: "AliasExistsException",
        status: 400,
        sender_fault: true,
    };

    /// A `AliasExistsException` with this message.
    pub fn alias_exists(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&ALIAS_EXISTS_EXCEPTION, message)
    }

    /// `CodeDeliveryFailureException`, status 400.
    pub static CODE_DELIVERY_FAILURE_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "CodeDeliveryFailureException",
        code: "CodeDeliveryFailureException",
        status: 400,
        sender_fault: true,
    };

    /// A `CodeDeliveryFailureException` with this message.
    pub fn code_delivery_failure(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&CODE_DELIVERY_FAILURE_EXCEPTION, message)
    }

    /// `CodeMismatchException`, status 400.
    pub static CODE_MISMATCH_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "CodeMismatchException",
        code: "CodeMismatchException",
        status: 400,
        sender_fault: true,
    };

    /// A `CodeMismatchException` with this message.
    pub fn code_mismatch(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&CODE_MISMATCH_EXCEPTION, message)
    }

    /// `ConcurrentModificationException`, status 400.
    pub static CONCURRENT_MODIFICATION_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "ConcurrentModificationException",
        code: "ConcurrentModificationException",
        status: 400,
        sender_fault: true,
    };

    /// A `ConcurrentModificationException` with this message.
    pub fn concurrent_modification(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&CONCURRENT_MODIFICATION_EXCEPTION, message)
    }

    /// `DeviceKeyExistsException`, status 400.
    pub static DEVICE_KEY_EXISTS_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "DeviceKeyExistsException",
        code: "DeviceKeyExistsException",
        status: 400,
        sender_fault: true,
    };

    /// A `DeviceKeyExistsException` with this message.
    pub fn device_key_exists(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&DEVICE_KEY_EXISTS_EXCEPTION, message)
    }

    /// `DuplicateProviderException`, status 400.
    pub static DUPLICATE_PROVIDER_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "DuplicateProviderException",
        code: "DuplicateProviderException",
        status: 400,
        sender_fault: true,
    };

    /// A `DuplicateProviderException` with this message.
    pub fn duplicate_provider(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&DUPLICATE_PROVIDER_EXCEPTION, message)
    }

    /// `EnableSoftwareTokenMFAException`, status 400.
    pub static ENABLE_SOFTWARE_TOKEN_MFA_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "EnableSoftwareTokenMFAException",
        code: "EnableSoftwareTokenMFAException",
        status: 400,
        sender_fault: true,
    };

    /// A `EnableSoftwareTokenMFAException` with this message.
    pub fn enable_software_token_mfa(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&ENABLE_SOFTWARE_TOKEN_MFA_EXCEPTION, message)
    }

    /// `ExpiredCodeException`, status 400.
    pub static EXPIRED_CODE_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "ExpiredCodeException",
        code: "ExpiredCodeException",
        status: 400,
        sender_fault: true,
    };

    /// A `ExpiredCodeException` with this message.
    pub fn expired_code(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&EXPIRED_CODE_EXCEPTION, message)
    }

    /// `FeatureUnavailableInTierException`, status 400.
    pub static FEATURE_UNAVAILABLE_IN_TIER_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "FeatureUnavailableInTierException",
        code: "FeatureUnavailableInTierException",
        status: 400,
        sender_fault: true,
    };

    /// A `FeatureUnavailableInTierException` with this message.
    pub fn feature_unavailable_in_tier(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&FEATURE_UNAVAILABLE_IN_TIER_EXCEPTION, message)
    }

    /// `ForbiddenException`, status 400.
    pub static FORBIDDEN_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "ForbiddenException",
        code: "ForbiddenException",
        status: 400,
        sender_fault: true,
    };

    /// A `ForbiddenException` with this message.
    pub fn forbidden(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&FORBIDDEN_EXCEPTION, message)
    }

    /// `GroupExistsException`, status 400.
    pub static GROUP_EXISTS_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "GroupExistsException",
        code: "GroupExistsException",
        status: 400,
        sender_fault: true,
    };

    /// A `GroupExistsException` with this message.
    pub fn group_exists(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&GROUP_EXISTS_EXCEPTION, message)
    }

    /// `InternalErrorException`, status 500.
    pub static INTERNAL_ERROR_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "InternalErrorException",
        code: "InternalErrorException",
        status: 500,
        sender_fault: false,
    };

    /// A `InternalErrorException` with this message.
    pub fn internal_error(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&INTERNAL_ERROR_EXCEPTION, message)
    }

    /// `InternalServerException`, status 500.
    pub static INTERNAL_SERVER_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "InternalServerException",
        code: "InternalServerException",
        status: 500,
        sender_fault: false,
    };

    /// A `InternalServerException` with this message.
    pub fn internal_server(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&INTERNAL_SERVER_EXCEPTION, message)
    }

    /// `InvalidEmailRoleAccessPolicyException`, status 400.
    pub static INVALID_EMAIL_ROLE_ACCESS_POLICY_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "InvalidEmailRoleAccessPolicyException",
        code: "InvalidEmailRoleAccessPolicyException",
        status: 400,
        sender_fault: true,
    };

    /// A `InvalidEmailRoleAccessPolicyException` with this message.
    pub fn invalid_email_role_access_policy(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&INVALID_EMAIL_ROLE_ACCESS_POLICY_EXCEPTION, message)
    }

    /// `InvalidLambdaResponseException`, status 400.
    pub static INVALID_LAMBDA_RESPONSE_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "InvalidLambdaResponseException",
        code: "InvalidLambdaResponseException",
        status: 400,
        sender_fault: true,
    };

    /// A `InvalidLambdaResponseException` with this message.
    pub fn invalid_lambda_response(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&INVALID_LAMBDA_RESPONSE_EXCEPTION, message)
    }

    /// `InvalidOAuthFlowException`, status 400.
    pub static INVALID_OAUTH_FLOW_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "InvalidOAuthFlowException",
        code: "InvalidOAuthFlowException",
        status: 400,
        sender_fault: true,
    };

    /// A `InvalidOAuthFlowException` with this message.
    pub fn invalid_oauth_flow(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&INVALID_OAUTH_FLOW_EXCEPTION, message)
    }

    /// `InvalidParameterException`, status 400.
    pub static INVALID_PARAMETER_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "InvalidParameterException",
        code: "InvalidParameterException",
        status: 400,
        sender_fault: true,
    };

    /// A `InvalidParameterException` with this message.
    pub fn invalid_parameter(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&INVALID_PARAMETER_EXCEPTION, message)
    }

    /// `InvalidPasswordException`, status 400.
    pub static INVALID_PASSWORD_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "InvalidPasswordException",
        code: "InvalidPasswordException",
        status: 400,
        sender_fault: true,
    };

    /// A `InvalidPasswordException` with this message.
    pub fn invalid_password(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&INVALID_PASSWORD_EXCEPTION, message)
    }

    /// `InvalidSmsRoleAccessPolicyException`, status 400.
    pub static INVALID_SMS_ROLE_ACCESS_POLICY_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "InvalidSmsRoleAccessPolicyException",
        code: "InvalidSmsRoleAccessPolicyException",
        status: 400,
        sender_fault: true,
    };

    /// A `InvalidSmsRoleAccessPolicyException` with this message.
    pub fn invalid_sms_role_access_policy(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&INVALID_SMS_ROLE_ACCESS_POLICY_EXCEPTION, message)
    }

    /// `InvalidSmsRoleTrustRelationshipException`, status 400.
    pub static INVALID_SMS_ROLE_TRUST_RELATIONSHIP_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "InvalidSmsRoleTrustRelationshipException",
        code: "InvalidSmsRoleTrustRelationshipException",
        status: 400,
        sender_fault: true,
    };

    /// A `InvalidSmsRoleTrustRelationshipException` with this message.
    pub fn invalid_sms_role_trust_relationship(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&INVALID_SMS_ROLE_TRUST_RELATIONSHIP_EXCEPTION, message)
    }

    /// `InvalidUserPoolConfigurationException`, status 400.
    pub static INVALID_USER_POOL_CONFIGURATION_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "InvalidUserPoolConfigurationException",
        code: "InvalidUserPoolConfigurationException",
        status: 400,
        sender_fault: true,
    };

    /// A `InvalidUserPoolConfigurationException` with this message.
    pub fn invalid_user_pool_configuration(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&INVALID_USER_POOL_CONFIGURATION_EXCEPTION, message)
    }

    /// `LimitExceededException`, status 400.
    pub static LIMIT_EXCEEDED_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "LimitExceededException",
        code: "LimitExceededException",
        status: 400,
        sender_fault: true,
    };

    /// A `LimitExceededException` with this message.
    pub fn limit_exceeded(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&LIMIT_EXCEEDED_EXCEPTION, message)
    }

    /// `MFAMethodNotFoundException`, status 400.
    pub static MFA_METHOD_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "MFAMethodNotFoundException",
        code: "MFAMethodNotFoundException",
        status: 400,
        sender_fault: true,
    };

    /// A `MFAMethodNotFoundException` with this message.
    pub fn mfa_method_not_found(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&MFA_METHOD_NOT_FOUND_EXCEPTION, message)
    }

    /// `ManagedLoginBrandingExistsException`, status 400.
    pub static MANAGED_LOGIN_BRANDING_EXISTS_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "ManagedLoginBrandingExistsException",
        code: "ManagedLoginBrandingExistsException",
        status: 400,
        sender_fault: true,
    };

    /// A `ManagedLoginBrandingExistsException` with this message.
    pub fn managed_login_branding_exists(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&MANAGED_LOGIN_BRANDING_EXISTS_EXCEPTION, message)
    }

    /// `NotAuthorizedException`, status 400.
    pub static NOT_AUTHORIZED_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "NotAuthorizedException",
        code: "NotAuthorizedException",
        status: 400,
        sender_fault: true,
    };

    /// A `NotAuthorizedException` with this message.
    pub fn not_authorized(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&NOT_AUTHORIZED_EXCEPTION, message)
    }

    /// `OperationNotEnabledException`, status 400.
    pub static OPERATION_NOT_ENABLED_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "OperationNotEnabledException",
        code: "OperationNotEnabledException",
        status: 400,
        sender_fault: true,
    };

    /// A `OperationNotEnabledException` with this message.
    pub fn operation_not_enabled(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&OPERATION_NOT_ENABLED_EXCEPTION, message)
    }

    /// `PasswordHistoryPolicyViolationException`, status 400.
    pub static PASSWORD_HISTORY_POLICY_VIOLATION_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "PasswordHistoryPolicyViolationException",
        code: "PasswordHistoryPolicyViolationException",
        status: 400,
        sender_fault: true,
    };

    /// A `PasswordHistoryPolicyViolationException` with this message.
    pub fn password_history_policy_violation(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&PASSWORD_HISTORY_POLICY_VIOLATION_EXCEPTION, message)
    }

    /// `PasswordResetRequiredException`, status 400.
    pub static PASSWORD_RESET_REQUIRED_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "PasswordResetRequiredException",
        code: "PasswordResetRequiredException",
        status: 400,
        sender_fault: true,
    };

    /// A `PasswordResetRequiredException` with this message.
    pub fn password_reset_required(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&PASSWORD_RESET_REQUIRED_EXCEPTION, message)
    }

    /// `PreconditionNotMetException`, status 400.
    pub static PRECONDITION_NOT_MET_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "PreconditionNotMetException",
        code: "PreconditionNotMetException",
        status: 400,
        sender_fault: true,
    };

    /// A `PreconditionNotMetException` with this message.
    pub fn precondition_not_met(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&PRECONDITION_NOT_MET_EXCEPTION, message)
    }

    /// `RefreshTokenReuseException`, status 400.
    pub static REFRESH_TOKEN_REUSE_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "RefreshTokenReuseException",
        code: "RefreshTokenReuseException",
        status: 400,
        sender_fault: true,
    };

    /// A `RefreshTokenReuseException` with this message.
    pub fn refresh_token_reuse(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&REFRESH_TOKEN_REUSE_EXCEPTION, message)
    }

    /// `ResourceNotFoundException`, status 400.
    pub static RESOURCE_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "ResourceNotFoundException",
        code: "ResourceNotFoundException",
        status: 400,
        sender_fault: true,
    };

    /// A `ResourceNotFoundException` with this message.
    pub fn resource_not_found(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&RESOURCE_NOT_FOUND_EXCEPTION, message)
    }

    /// `ScopeDoesNotExistException`, status 400.
    pub static SCOPE_DOES_NOT_EXIST_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "ScopeDoesNotExistException",
        code: "ScopeDoesNotExistException",
        status: 400,
        sender_fault: true,
    };

    /// A `ScopeDoesNotExistException` with this message.
    pub fn scope_does_not_exist(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&SCOPE_DOES_NOT_EXIST_EXCEPTION, message)
    }

    /// `ServiceQuotaExceededException`, status 400.
    pub static SERVICE_QUOTA_EXCEEDED_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "ServiceQuotaExceededException",
        code: "ServiceQuotaExceededException",
        status: 400,
        sender_fault: true,
    };

    /// A `ServiceQuotaExceededException` with this message.
    pub fn service_quota_exceeded(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&SERVICE_QUOTA_EXCEEDED_EXCEPTION, message)
    }

    /// `SoftwareTokenMFANotFoundException`, status 400.
    pub static SOFTWARE_TOKEN_MFA_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "SoftwareTokenMFANotFoundException",
        code: "SoftwareTokenMFANotFoundException",
        status: 400,
        sender_fault: true,
    };

    /// A `SoftwareTokenMFANotFoundException` with this message.
    pub fn software_token_mfa_not_found(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&SOFTWARE_TOKEN_MFA_NOT_FOUND_EXCEPTION, message)
    }

    /// `TermsExistsException`, status 400.
    pub static TERMS_EXISTS_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "TermsExistsException",
        code: "TermsExistsException",
        status: 400,
        sender_fault: true,
    };

    /// A `TermsExistsException` with this message.
    pub fn terms_exists(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&TERMS_EXISTS_EXCEPTION, message)
    }

    /// `TierChangeNotAllowedException`, status 400.
    pub static TIER_CHANGE_NOT_ALLOWED_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "TierChangeNotAllowedException",
        code: "TierChangeNotAllowedException",
        status: 400,
        sender_fault: true,
    };

    /// A `TierChangeNotAllowedException` with this message.
    pub fn tier_change_not_allowed(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&TIER_CHANGE_NOT_ALLOWED_EXCEPTION, message)
    }

    /// `TooManyFailedAttemptsException`, status 400.
    pub static TOO_MANY_FAILED_ATTEMPTS_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "TooManyFailedAttemptsException",
        code: "TooManyFailedAttemptsException",
        status: 400,
        sender_fault: true,
    };

    /// A `TooManyFailedAttemptsException` with this message.
    pub fn too_many_failed_attempts(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&TOO_MANY_FAILED_ATTEMPTS_EXCEPTION, message)
    }

    /// `TooManyRequestsException`, status 400.
    pub static TOO_MANY_REQUESTS_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "TooManyRequestsException",
        code: "TooManyRequestsException",
        status: 400,
        sender_fault: true,
    };

    /// A `TooManyRequestsException` with this message.
    pub fn too_many_requests(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&TOO_MANY_REQUESTS_EXCEPTION, message)
    }

    /// `UnauthorizedException`, status 400.
    pub static UNAUTHORIZED_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "UnauthorizedException",
        code: "UnauthorizedException",
        status: 400,
        sender_fault: true,
    };

    /// A `UnauthorizedException` with this message.
    pub fn unauthorized(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&UNAUTHORIZED_EXCEPTION, message)
    }

    /// `UnexpectedLambdaException`, status 400.
    pub static UNEXPECTED_LAMBDA_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "UnexpectedLambdaException",
        code: "UnexpectedLambdaException",
        status: 400,
        sender_fault: true,
    };

    /// A `UnexpectedLambdaException` with this message.
    pub fn unexpected_lambda(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&UNEXPECTED_LAMBDA_EXCEPTION, message)
    }

    /// `UnsupportedIdentityProviderException`, status 400.
    pub static UNSUPPORTED_IDENTITY_PROVIDER_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "UnsupportedIdentityProviderException",
        code: "UnsupportedIdentityProviderException",
        status: 400,
        sender_fault: true,
    };

    /// A `UnsupportedIdentityProviderException` with this message.
    pub fn unsupported_identity_provider(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&UNSUPPORTED_IDENTITY_PROVIDER_EXCEPTION, message)
    }

    /// `UnsupportedOperationException`, status 400.
    pub static UNSUPPORTED_OPERATION_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "UnsupportedOperationException",
        code: "UnsupportedOperationException",
        status: 400,
        sender_fault: true,
    };

    /// A `UnsupportedOperationException` with this message.
    pub fn unsupported_operation(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&UNSUPPORTED_OPERATION_EXCEPTION, message)
    }

    /// `UnsupportedTokenTypeException`, status 400.
    pub static UNSUPPORTED_TOKEN_TYPE_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "UnsupportedTokenTypeException",
        code: "UnsupportedTokenTypeException",
        status: 400,
        sender_fault: true,
    };

    /// A `UnsupportedTokenTypeException` with this message.
    pub fn unsupported_token_type(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&UNSUPPORTED_TOKEN_TYPE_EXCEPTION, message)
    }

    /// `UnsupportedUserStateException`, status 400.
    pub static UNSUPPORTED_USER_STATE_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "UnsupportedUserStateException",
        code: "UnsupportedUserStateException",
        status: 400,
        sender_fault: true,
    };

    /// A `UnsupportedUserStateException` with this message.
    pub fn unsupported_user_state(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&UNSUPPORTED_USER_STATE_EXCEPTION, message)
    }

    /// `UserImportInProgressException`, status 400.
    pub static USER_IMPORT_IN_PROGRESS_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "UserImportInProgressException",
        code: "UserImportInProgressException",
        status: 400,
        sender_fault: true,
    };

    /// A `UserImportInProgressException` with this message.
    pub fn user_import_in_progress(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&USER_IMPORT_IN_PROGRESS_EXCEPTION, message)
    }

    /// `UserLambdaValidationException`, status 400.
    pub static USER_LAMBDA_VALIDATION_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "UserLambdaValidationException",
        code: "UserLambdaValidationException",
        status: 400,
        sender_fault: true,
    };

    /// A `UserLambdaValidationException` with this message.
    pub fn user_lambda_validation(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&USER_LAMBDA_VALIDATION_EXCEPTION, message)
    }

    /// `UserNotConfirmedException`, status 400.
    pub static USER_NOT_CONFIRMED_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "UserNotConfirmedException",
        code: "UserNotConfirmedException",
        status: 400,
        sender_fault: true,
    };

    /// A `UserNotConfirmedException` with this message.
    pub fn user_not_confirmed(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&USER_NOT_CONFIRMED_EXCEPTION, message)
    }

    /// `UserNotFoundException`, status 400.
    pub static USER_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "UserNotFoundException",
        code: "UserNotFoundException",
        status: 400,
        sender_fault: true,
    };

    /// A `UserNotFoundException` with this message.
    pub fn user_not_found(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&USER_NOT_FOUND_EXCEPTION, message)
    }

    /// `UserPoolAddOnNotEnabledException`, status 400.
    pub static USER_POOL_ADD_ON_NOT_ENABLED_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "UserPoolAddOnNotEnabledException",
        code: "UserPoolAddOnNotEnabledException",
        status: 400,
        sender_fault: true,
    };

    /// A `UserPoolAddOnNotEnabledException` with this message.
    pub fn user_pool_add_on_not_enabled(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&USER_POOL_ADD_ON_NOT_ENABLED_EXCEPTION, message)
    }

    /// `UserPoolTaggingException`, status 400.
    pub static USER_POOL_TAGGING_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "UserPoolTaggingException",
        code: "UserPoolTaggingException",
        status: 400,
        sender_fault: true,
    };

    /// A `UserPoolTaggingException` with this message.
    pub fn user_pool_tagging(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&USER_POOL_TAGGING_EXCEPTION, message)
    }

    /// `UsernameExistsException`, status 400.
    pub static USERNAME_EXISTS_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "UsernameExistsException",
        code: "UsernameExistsException",
        status: 400,
        sender_fault: true,
    };

    /// A `UsernameExistsException` with this message.
    pub fn username_exists(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&USERNAME_EXISTS_EXCEPTION, message)
    }

    /// `WebAuthnChallengeNotFoundException`, status 400.
    pub static WEB_AUTHN_CHALLENGE_NOT_FOUND_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "WebAuthnChallengeNotFoundException",
        code: "WebAuthnChallengeNotFoundException",
        status: 400,
        sender_fault: true,
    };

    /// A `WebAuthnChallengeNotFoundException` with this message.
    pub fn web_authn_challenge_not_found(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&WEB_AUTHN_CHALLENGE_NOT_FOUND_EXCEPTION, message)
    }

    /// `WebAuthnClientMismatchException`, status 400.
    pub static WEB_AUTHN_CLIENT_MISMATCH_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "WebAuthnClientMismatchException",
        code: "WebAuthnClientMismatchException",
        status: 400,
        sender_fault: true,
    };

    /// A `WebAuthnClientMismatchException` with this message.
    pub fn web_authn_client_mismatch(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&WEB_AUTHN_CLIENT_MISMATCH_EXCEPTION, message)
    }

    /// `WebAuthnConfigurationMissingException`, status 400.
    pub static WEB_AUTHN_CONFIGURATION_MISSING_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "WebAuthnConfigurationMissingException",
        code: "WebAuthnConfigurationMissingException",
        status: 400,
        sender_fault: true,
    };

    /// A `WebAuthnConfigurationMissingException` with this message.
    pub fn web_authn_configuration_missing(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&WEB_AUTHN_CONFIGURATION_MISSING_EXCEPTION, message)
    }

    /// `WebAuthnCredentialNotSupportedException`, status 400.
    pub static WEB_AUTHN_CREDENTIAL_NOT_SUPPORTED_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "WebAuthnCredentialNotSupportedException",
        code: "WebAuthnCredentialNotSupportedException",
        status: 400,
        sender_fault: true,
    };

    /// A `WebAuthnCredentialNotSupportedException` with this message.
    pub fn web_authn_credential_not_supported(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&WEB_AUTHN_CREDENTIAL_NOT_SUPPORTED_EXCEPTION, message)
    }

    /// `WebAuthnNotEnabledException`, status 400.
    pub static WEB_AUTHN_NOT_ENABLED_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "WebAuthnNotEnabledException",
        code: "WebAuthnNotEnabledException",
        status: 400,
        sender_fault: true,
    };

    /// A `WebAuthnNotEnabledException` with this message.
    pub fn web_authn_not_enabled(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&WEB_AUTHN_NOT_ENABLED_EXCEPTION, message)
    }

    /// `WebAuthnOriginNotAllowedException`, status 400.
    pub static WEB_AUTHN_ORIGIN_NOT_ALLOWED_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "WebAuthnOriginNotAllowedException",
        code: "WebAuthnOriginNotAllowedException",
        status: 400,
        sender_fault: true,
    };

    /// A `WebAuthnOriginNotAllowedException` with this message.
    pub fn web_authn_origin_not_allowed(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&WEB_AUTHN_ORIGIN_NOT_ALLOWED_EXCEPTION, message)
    }

    /// `WebAuthnRelyingPartyMismatchException`, status 400.
    pub static WEB_AUTHN_RELYING_PARTY_MISMATCH_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "WebAuthnRelyingPartyMismatchException",
        code: "WebAuthnRelyingPartyMismatchException",
        status: 400,
        sender_fault: true,
    };

    /// A `WebAuthnRelyingPartyMismatchException` with this message.
    pub fn web_authn_relying_party_mismatch(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&WEB_AUTHN_RELYING_PARTY_MISMATCH_EXCEPTION, message)
    }
}

/// Validates `input`, calls the handler of `op` and encodes its answer.
#[expect(clippy::too_many_lines, reason = "one line per operation")]
pub async fn dispatch<S, Cx>(
    service: &S,
    cx: &Cx,
    op: &'static OpMeta,
    input: serde_json::Value,
    request_id: &str,
) -> Result<crate::Encoded, crate::Error>
where
    S: crate::Handle<AddCustomAttributes, Cx>
        + crate::Handle<AddUserPoolClientSecret, Cx>
        + crate::Handle<AdminAddUserToGroup, Cx>
        + crate::Handle<AdminConfirmSignUp, Cx>
        + crate::Handle<AdminCreateUser, Cx>
        + crate::Handle<AdminDeleteSoftwareToken, Cx>
        + crate::Handle<AdminDeleteUser, Cx>
        + crate::Handle<AdminDeleteUserAttributes, Cx>
        + crate::Handle<AdminDisableProviderForUser, Cx>
        + crate::Handle<AdminDisableUser, Cx>
        + crate::Handle<AdminEnableUser, Cx>
        + crate::Handle<AdminForgetDevice, Cx>
        + crate::Handle<AdminGetDevice, Cx>
        + crate::Handle<AdminGetUser, Cx>
        + crate::Handle<AdminGetUserAuthFactors, Cx>
        + crate::Handle<AdminInitiateAuth, Cx>
        + crate::Handle<AdminLinkProviderForUser, Cx>
        + crate::Handle<AdminListDevices, Cx>
        + crate::Handle<AdminListGroupsForUser, Cx>
        + crate::Handle<AdminListUserAuthEvents, Cx>
        + crate::Handle<AdminListUserSessions, Cx>
        + crate::Handle<AdminRemoveUserFromGroup, Cx>
        + crate::Handle<AdminResetUserPassword, Cx>
        + crate::Handle<AdminRespondToAuthChallenge, Cx>
        + crate::Handle<AdminRevokeUserSession, Cx>
        + crate::Handle<AdminSetUserMFAPreference, Cx>
        + crate::Handle<AdminSetUserPassword, Cx>
        + crate::Handle<AdminSetUserSettings, Cx>
        + crate::Handle<AdminUpdateAuthEventFeedback, Cx>
        + crate::Handle<AdminUpdateDeviceStatus, Cx>
        + crate::Handle<AdminUpdateUserAttributes, Cx>
        + crate::Handle<AdminUserGlobalSignOut, Cx>
        + crate::Handle<AssociateSoftwareToken, Cx>
        + crate::Handle<ChangePassword, Cx>
        + crate::Handle<CompleteWebAuthnRegistration, Cx>
        + crate::Handle<ConfirmDevice, Cx>
        + crate::Handle<ConfirmForgotPassword, Cx>
        + crate::Handle<ConfirmSignUp, Cx>
        + crate::Handle<CreateGroup, Cx>
        + crate::Handle<CreateIdentityProvider, Cx>
        + crate::Handle<CreateManagedLoginBranding, Cx>
        + crate::Handle<CreateResourceServer, Cx>
        + crate::Handle<CreateTerms, Cx>
        + crate::Handle<CreateUserImportJob, Cx>
        + crate::Handle<CreateUserPool, Cx>
        + crate::Handle<CreateUserPoolClient, Cx>
        + crate::Handle<CreateUserPoolDomain, Cx>
        + crate::Handle<CreateUserPoolReplica, Cx>
        + crate::Handle<DeleteGroup, Cx>
        + crate::Handle<DeleteIdentityProvider, Cx>
        + crate::Handle<DeleteManagedLoginBranding, Cx>
        + crate::Handle<DeleteResourceServer, Cx>
        + crate::Handle<DeleteTerms, Cx>
        + crate::Handle<DeleteUser, Cx>
        + crate::Handle<DeleteUserAttributes, Cx>
        + crate::Handle<DeleteUserPool, Cx>
        + crate::Handle<DeleteUserPoolClient, Cx>
        + crate::Handle<DeleteUserPoolClientSecret, Cx>
        + crate::Handle<DeleteUserPoolDomain, Cx>
        + crate::Handle<DeleteUserPoolReplica, Cx>
        + crate::Handle<DeleteWebAuthnCredential, Cx>
        + crate::Handle<DescribeIdentityProvider, Cx>
        + crate::Handle<DescribeManagedLoginBranding, Cx>
        + crate::Handle<DescribeManagedLoginBrandingByClient, Cx>
        + crate::Handle<DescribeResourceServer, Cx>
        + crate::Handle<DescribeRiskConfiguration, Cx>
        + crate::Handle<DescribeTerms, Cx>
        + crate::Handle<DescribeTermsByClient, Cx>
        + crate::Handle<DescribeUserImportJob, Cx>
        + crate::Handle<DescribeUserPool, Cx>
        + crate::Handle<DescribeUserPoolClient, Cx>
        + crate::Handle<DescribeUserPoolDomain, Cx>
        + crate::Handle<ForgetDevice, Cx>
        + crate::Handle<ForgotPassword, Cx>
        + crate::Handle<GetCSVHeader, Cx>
        + crate::Handle<GetClientToken, Cx>
        + crate::Handle<GetDerivedToken, Cx>
        + crate::Handle<GetDevice, Cx>
        + crate::Handle<GetGroup, Cx>
        + crate::Handle<GetIdentityProviderByIdentifier, Cx>
        + crate::Handle<GetLogDeliveryConfiguration, Cx>
        + crate::Handle<GetProvisionedLimit, Cx>
        + crate::Handle<GetSigningCertificate, Cx>
        + crate::Handle<GetTokensFromRefreshToken, Cx>
        + crate::Handle<GetUICustomization, Cx>
        + crate::Handle<GetUser, Cx>
        + crate::Handle<GetUserAttributeVerificationCode, Cx>
        + crate::Handle<GetUserAuthFactors, Cx>
        + crate::Handle<GetUserPoolClientSessionConfiguration, Cx>
        + crate::Handle<GetUserPoolMfaConfig, Cx>
        + crate::Handle<GetUserPoolSessionConfiguration, Cx>
        + crate::Handle<GlobalSignOut, Cx>
        + crate::Handle<InitiateAuth, Cx>
        + crate::Handle<ListDevices, Cx>
        + crate::Handle<ListGroups, Cx>
        + crate::Handle<ListIdentityProviders, Cx>
        + crate::Handle<ListResourceServers, Cx>
        + crate::Handle<ListTagsForResource, Cx>
        + crate::Handle<ListTerms, Cx>
        + crate::Handle<ListUserImportJobs, Cx>
        + crate::Handle<ListUserPoolClientSecrets, Cx>
        + crate::Handle<ListUserPoolClients, Cx>
        + crate::Handle<ListUserPoolReplicas, Cx>
        + crate::Handle<ListUserPools, Cx>
        + crate::Handle<ListUserSessions, Cx>
        + crate::Handle<ListUsers, Cx>
        + crate::Handle<ListUsersInGroup, Cx>
        + crate::Handle<ListWebAuthnCredentials, Cx>
        + crate::Handle<ResendConfirmationCode, Cx>
        + crate::Handle<RespondToAuthChallenge, Cx>
        + crate::Handle<RevokeToken, Cx>
        + crate::Handle<RevokeUserSession, Cx>
        + crate::Handle<SetLogDeliveryConfiguration, Cx>
        + crate::Handle<SetRiskConfiguration, Cx>
        + crate::Handle<SetUICustomization, Cx>
        + crate::Handle<SetUserMFAPreference, Cx>
        + crate::Handle<SetUserPoolClientSessionConfiguration, Cx>
        + crate::Handle<SetUserPoolMfaConfig, Cx>
        + crate::Handle<SetUserPoolSessionConfiguration, Cx>
        + crate::Handle<SetUserSettings, Cx>
        + crate::Handle<SignUp, Cx>
        + crate::Handle<StartUserImportJob, Cx>
        + crate::Handle<StartWebAuthnRegistration, Cx>
        + crate::Handle<StopUserImportJob, Cx>
        + crate::Handle<TagResource, Cx>
        + crate::Handle<UntagResource, Cx>
        + crate::Handle<UpdateAuthEventFeedback, Cx>
        + crate::Handle<UpdateDeviceStatus, Cx>
        + crate::Handle<UpdateGroup, Cx>
        + crate::Handle<UpdateIdentityProvider, Cx>
        + crate::Handle<UpdateManagedLoginBranding, Cx>
        + crate::Handle<UpdateProvisionedLimit, Cx>
        + crate::Handle<UpdateResourceServer, Cx>
        + crate::Handle<UpdateTerms, Cx>
        + crate::Handle<UpdateUserAttributes, Cx>
        + crate::Handle<UpdateUserPool, Cx>
        + crate::Handle<UpdateUserPoolClient, Cx>
        + crate::Handle<UpdateUserPoolDomain, Cx>
        + crate::Handle<UpdateUserPoolReplica, Cx>
        + crate::Handle<VerifySoftwareToken, Cx>
        + crate::Handle<VerifyUserAttribute, Cx>,
    Cx: Sync,
{
    let call = crate::dispatch::Call { service, cx, input, request_id };
    let answer = match op.index {
        0 => call.run::<AddCustomAttributes>(),
        1 => call.run::<AddUserPoolClientSecret>(),
        2 => call.run::<AdminAddUserToGroup>(),
        3 => call.run::<AdminConfirmSignUp>(),
        4 => call.run::<AdminCreateUser>(),
        5 => call.run::<AdminDeleteSoftwareToken>(),
        6 => call.run::<AdminDeleteUser>(),
        7 => call.run::<AdminDeleteUserAttributes>(),
        8 => call.run::<AdminDisableProviderForUser>(),
        9 => call.run::<AdminDisableUser>(),
        10 => call.run::<AdminEnableUser>(),
        11 => call.run::<AdminForgetDevice>(),
        12 => call.run::<AdminGetDevice>(),
        13 => call.run::<AdminGetUser>(),
        14 => call.run::<AdminGetUserAuthFactors>(),
        15 => call.run::<AdminInitiateAuth>(),
        16 => call.run::<AdminLinkProviderForUser>(),
        17 => call.run::<AdminListDevices>(),
        18 => call.run::<AdminListGroupsForUser>(),
        19 => call.run::<AdminListUserAuthEvents>(),
        20 => call.run::<AdminListUserSessions>(),
        21 => call.run::<AdminRemoveUserFromGroup>(),
        22 => call.run::<AdminResetUserPassword>(),
        23 => call.run::<AdminRespondToAuthChallenge>(),
        24 => call.run::<AdminRevokeUserSession>(),
        25 => call.run::<AdminSetUserMFAPreference>(),
        26 => call.run::<AdminSetUserPassword>(),
        27 => call.run::<AdminSetUserSettings>(),
        28 => call.run::<AdminUpdateAuthEventFeedback>(),
        29 => call.run::<AdminUpdateDeviceStatus>(),
        30 => call.run::<AdminUpdateUserAttributes>(),
        31 => call.run::<AdminUserGlobalSignOut>(),
        32 => call.run::<AssociateSoftwareToken>(),
        33 => call.run::<ChangePassword>(),
        34 => call.run::<CompleteWebAuthnRegistration>(),
        35 => call.run::<ConfirmDevice>(),
        36 => call.run::<ConfirmForgotPassword>(),
        37 => call.run::<ConfirmSignUp>(),
        38 => call.run::<CreateGroup>(),
        39 => call.run::<CreateIdentityProvider>(),
        40 => call.run::<CreateManagedLoginBranding>(),
        41 => call.run::<CreateResourceServer>(),
        42 => call.run::<CreateTerms>(),
        43 => call.run::<CreateUserImportJob>(),
        44 => call.run::<CreateUserPool>(),
        45 => call.run::<CreateUserPoolClient>(),
        46 => call.run::<CreateUserPoolDomain>(),
        47 => call.run::<CreateUserPoolReplica>(),
        48 => call.run::<DeleteGroup>(),
        49 => call.run::<DeleteIdentityProvider>(),
        50 => call.run::<DeleteManagedLoginBranding>(),
        51 => call.run::<DeleteResourceServer>(),
        52 => call.run::<DeleteTerms>(),
        53 => call.run::<DeleteUser>(),
        54 => call.run::<DeleteUserAttributes>(),
        55 => call.run::<DeleteUserPool>(),
        56 => call.run::<DeleteUserPoolClient>(),
        57 => call.run::<DeleteUserPoolClientSecret>(),
        58 => call.run::<DeleteUserPoolDomain>(),
        59 => call.run::<DeleteUserPoolReplica>(),
        60 => call.run::<DeleteWebAuthnCredential>(),
        61 => call.run::<DescribeIdentityProvider>(),
        62 => call.run::<DescribeManagedLoginBranding>(),
        63 => call.run::<DescribeManagedLoginBrandingByClient>(),
        64 => call.run::<DescribeResourceServer>(),
        65 => call.run::<DescribeRiskConfiguration>(),
        66 => call.run::<DescribeTerms>(),
        67 => call.run::<DescribeTermsByClient>(),
        68 => call.run::<DescribeUserImportJob>(),
        69 => call.run::<DescribeUserPool>(),
        70 => call.run::<DescribeUserPoolClient>(),
        71 => call.run::<DescribeUserPoolDomain>(),
        72 => call.run::<ForgetDevice>(),
        73 => call.run::<ForgotPassword>(),
        74 => call.run::<GetCSVHeader>(),
        75 => call.run::<GetClientToken>(),
        76 => call.run::<GetDerivedToken>(),
        77 => call.run::<GetDevice>(),
        78 => call.run::<GetGroup>(),
        79 => call.run::<GetIdentityProviderByIdentifier>(),
        80 => call.run::<GetLogDeliveryConfiguration>(),
        81 => call.run::<GetProvisionedLimit>(),
        82 => call.run::<GetSigningCertificate>(),
        83 => call.run::<GetTokensFromRefreshToken>(),
        84 => call.run::<GetUICustomization>(),
        85 => call.run::<GetUser>(),
        86 => call.run::<GetUserAttributeVerificationCode>(),
        87 => call.run::<GetUserAuthFactors>(),
        88 => call.run::<GetUserPoolClientSessionConfiguration>(),
        89 => call.run::<GetUserPoolMfaConfig>(),
        90 => call.run::<GetUserPoolSessionConfiguration>(),
        91 => call.run::<GlobalSignOut>(),
        92 => call.run::<InitiateAuth>(),
        93 => call.run::<ListDevices>(),
        94 => call.run::<ListGroups>(),
        95 => call.run::<ListIdentityProviders>(),
        96 => call.run::<ListResourceServers>(),
        97 => call.run::<ListTagsForResource>(),
        98 => call.run::<ListTerms>(),
        99 => call.run::<ListUserImportJobs>(),
        100 => call.run::<ListUserPoolClientSecrets>(),
        101 => call.run::<ListUserPoolClients>(),
        102 => call.run::<ListUserPoolReplicas>(),
        103 => call.run::<ListUserPools>(),
        104 => call.run::<ListUserSessions>(),
        105 => call.run::<ListUsers>(),
        106 => call.run::<ListUsersInGroup>(),
        107 => call.run::<ListWebAuthnCredentials>(),
        108 => call.run::<ResendConfirmationCode>(),
        109 => call.run::<RespondToAuthChallenge>(),
        110 => call.run::<RevokeToken>(),
        111 => call.run::<RevokeUserSession>(),
        112 => call.run::<SetLogDeliveryConfiguration>(),
        113 => call.run::<SetRiskConfiguration>(),
        114 => call.run::<SetUICustomization>(),
        115 => call.run::<SetUserMFAPreference>(),
        116 => call.run::<SetUserPoolClientSessionConfiguration>(),
        117 => call.run::<SetUserPoolMfaConfig>(),
        118 => call.run::<SetUserPoolSessionConfiguration>(),
        119 => call.run::<SetUserSettings>(),
        120 => call.run::<SignUp>(),
        121 => call.run::<StartUserImportJob>(),
        122 => call.run::<StartWebAuthnRegistration>(),
        123 => call.run::<StopUserImportJob>(),
        124 => call.run::<TagResource>(),
        125 => call.run::<UntagResource>(),
        126 => call.run::<UpdateAuthEventFeedback>(),
        127 => call.run::<UpdateDeviceStatus>(),
        128 => call.run::<UpdateGroup>(),
        129 => call.run::<UpdateIdentityProvider>(),
        130 => call.run::<UpdateManagedLoginBranding>(),
        131 => call.run::<UpdateProvisionedLimit>(),
        132 => call.run::<UpdateResourceServer>(),
        133 => call.run::<UpdateTerms>(),
        134 => call.run::<UpdateUserAttributes>(),
        135 => call.run::<UpdateUserPool>(),
        136 => call.run::<UpdateUserPoolClient>(),
        137 => call.run::<UpdateUserPoolDomain>(),
        138 => call.run::<UpdateUserPoolReplica>(),
        139 => call.run::<VerifySoftwareToken>(),
        140 => call.run::<VerifyUserAttribute>(),
        _ => return Err(crate::Error::not_implemented(op)),
    };
    answer.await
}
/// Wire shape `AccountRecoverySettingType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct AccountRecoverySettingType {
    /// `RecoveryMechanisms`; length `1..=2`.
    #[serde(rename = "RecoveryMechanisms", default, skip_serializing_if = "Option::is_none")]
    pub recovery_mechanisms: Option<Vec<RecoveryOptionType>>,
}

/// Wire shape `AccountTakeoverActionType`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AccountTakeoverActionType {
    /// `Notify`.
    #[serde(rename = "Notify")]
    pub notify: bool,
    /// `EventAction`.
    #[serde(rename = "EventAction")]
    pub event_action: AccountTakeoverEventActionType,
}

/// Wire shape `AccountTakeoverActionsType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct AccountTakeoverActionsType {
    /// `LowAction`.
    #[serde(rename = "LowAction", default, skip_serializing_if = "Option::is_none")]
    pub low_action: Option<AccountTakeoverActionType>,
    /// `MediumAction`.
    #[serde(rename = "MediumAction", default, skip_serializing_if = "Option::is_none")]
    pub medium_action: Option<AccountTakeoverActionType>,
    /// `HighAction`.
    #[serde(rename = "HighAction", default, skip_serializing_if = "Option::is_none")]
    pub high_action: Option<AccountTakeoverActionType>,
}

/// Wire enum `AccountTakeoverEventActionType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum AccountTakeoverEventActionType {
    /// `BLOCK`.
    #[serde(rename = "BLOCK")]
    Block,
    /// `MFA_IF_CONFIGURED`.
    #[serde(rename = "MFA_IF_CONFIGURED")]
    MfaIfConfigured,
    /// `MFA_REQUIRED`.
    #[serde(rename = "MFA_REQUIRED")]
    MfaRequired,
    /// `NO_ACTION`.
    #[serde(rename = "NO_ACTION")]
    NoAction,
}

impl AccountTakeoverEventActionType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] =
        &[Self::Block, Self::MfaIfConfigured, Self::MfaRequired, Self::NoAction];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Block => "BLOCK",
            Self::MfaIfConfigured => "MFA_IF_CONFIGURED",
            Self::MfaRequired => "MFA_REQUIRED",
            Self::NoAction => "NO_ACTION",
        }
    }
}

impl std::fmt::Display for AccountTakeoverEventActionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `AccountTakeoverRiskConfigurationType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct AccountTakeoverRiskConfigurationType {
    /// `NotifyConfiguration`.
    #[serde(rename = "NotifyConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub notify_configuration: Option<NotifyConfigurationType>,
    /// `Actions`.
    #[serde(rename = "Actions")]
    pub actions: AccountTakeoverActionsType,
}

/// Wire shape `AcrLevelConfigType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct AcrLevelConfigType {
    /// `AcrValue`; length `1..=64`.
    #[serde(rename = "AcrValue")]
    pub acr_value: String,
}

/// Wire shape `AddCustomAttributesRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AddCustomAttributesRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `CustomAttributes`; length `1..=25`.
    #[serde(rename = "CustomAttributes")]
    pub custom_attributes: Vec<SchemaAttributeType>,
}

/// Wire shape `AddCustomAttributesResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AddCustomAttributesResponse {}

/// Wire shape `AddUserPoolClientSecretRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AddUserPoolClientSecretRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `ClientId`; length `1..=128`.
    #[serde(rename = "ClientId")]
    pub client_id: crate::Sensitive<String>,
    /// `ClientSecret`; length `24..=64`.
    #[serde(rename = "ClientSecret", default, skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<crate::Sensitive<String>>,
}

/// Wire shape `AddUserPoolClientSecretResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AddUserPoolClientSecretResponse {
    /// `ClientSecretDescriptor`.
    #[serde(rename = "ClientSecretDescriptor", default, skip_serializing_if = "Option::is_none")]
    pub client_secret_descriptor: Option<ClientSecretDescriptorType>,
}

/// Wire shape `AdminAddUserToGroupRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AdminAddUserToGroupRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `Username`; length `1..=128`.
    #[serde(rename = "Username")]
    pub username: crate::Sensitive<String>,
    /// `GroupName`; length `1..=128`.
    #[serde(rename = "GroupName")]
    pub group_name: String,
}

/// Wire shape `AdminConfirmSignUpRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AdminConfirmSignUpRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `Username`; length `1..=128`.
    #[serde(rename = "Username")]
    pub username: crate::Sensitive<String>,
    /// `ClientMetadata`.
    #[serde(rename = "ClientMetadata", default, skip_serializing_if = "Option::is_none")]
    pub client_metadata: Option<BTreeMap<String, String>>,
}

/// Wire shape `AdminConfirmSignUpResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AdminConfirmSignUpResponse {}

/// Wire shape `AdminCreateUserConfigType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct AdminCreateUserConfigType {
    /// `AllowAdminCreateUserOnly`.
    #[serde(rename = "AllowAdminCreateUserOnly", default, skip_serializing_if = "Option::is_none")]
    pub allow_admin_create_user_only: Option<bool>,
    /// `UnusedAccountValidityDays`; value `0..=365`.
    #[serde(
        rename = "UnusedAccountValidityDays",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub unused_account_validity_days: Option<i32>,
    /// `InviteMessageTemplate`.
    #[serde(rename = "InviteMessageTemplate", default, skip_serializing_if = "Option::is_none")]
    pub invite_message_template: Option<MessageTemplateType>,
}

/// Wire shape `AdminCreateUserRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AdminCreateUserRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `Username`; length `1..=128`.
    #[serde(rename = "Username")]
    pub username: crate::Sensitive<String>,
    /// `UserAttributes`.
    #[serde(rename = "UserAttributes", default, skip_serializing_if = "Option::is_none")]
    pub user_attributes: Option<Vec<AttributeType>>,
    /// `ValidationData`.
    #[serde(rename = "ValidationData", default, skip_serializing_if = "Option::is_none")]
    pub validation_data: Option<Vec<AttributeType>>,
    /// `TemporaryPassword`; length `..=256`.
    #[serde(rename = "TemporaryPassword", default, skip_serializing_if = "Option::is_none")]
    pub temporary_password: Option<crate::Sensitive<String>>,
    /// `ForceAliasCreation`.
    #[serde(rename = "ForceAliasCreation", default, skip_serializing_if = "Option::is_none")]
    pub force_alias_creation: Option<bool>,
    /// `MessageAction`.
    #[serde(rename = "MessageAction", default, skip_serializing_if = "Option::is_none")]
    pub message_action: Option<MessageActionType>,
    /// `DesiredDeliveryMediums`.
    #[serde(rename = "DesiredDeliveryMediums", default, skip_serializing_if = "Option::is_none")]
    pub desired_delivery_mediums: Option<Vec<DeliveryMediumType>>,
    /// `ClientMetadata`.
    #[serde(rename = "ClientMetadata", default, skip_serializing_if = "Option::is_none")]
    pub client_metadata: Option<BTreeMap<String, String>>,
}

/// Wire shape `AdminCreateUserResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AdminCreateUserResponse {
    /// `User`.
    #[serde(rename = "User", default, skip_serializing_if = "Option::is_none")]
    pub user: Option<UserType>,
}

/// Wire shape `AdminDeleteSoftwareTokenRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AdminDeleteSoftwareTokenRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `Username`; length `1..=128`.
    #[serde(rename = "Username")]
    pub username: crate::Sensitive<String>,
}

/// Wire shape `AdminDeleteSoftwareTokenResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AdminDeleteSoftwareTokenResponse {}

/// Wire shape `AdminDeleteUserAttributesRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AdminDeleteUserAttributesRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `Username`; length `1..=128`.
    #[serde(rename = "Username")]
    pub username: crate::Sensitive<String>,
    /// `UserAttributeNames`.
    #[serde(rename = "UserAttributeNames")]
    pub user_attribute_names: Vec<String>,
}

/// Wire shape `AdminDeleteUserAttributesResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AdminDeleteUserAttributesResponse {}

/// Wire shape `AdminDeleteUserRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AdminDeleteUserRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `Username`; length `1..=128`.
    #[serde(rename = "Username")]
    pub username: crate::Sensitive<String>,
}

/// Wire shape `AdminDisableProviderForUserRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AdminDisableProviderForUserRequest {
    /// `UserPoolId`; length `0..=131072`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `User`.
    #[serde(rename = "User")]
    pub user: ProviderUserIdentifierType,
}

/// Wire shape `AdminDisableProviderForUserResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AdminDisableProviderForUserResponse {}

/// Wire shape `AdminDisableUserRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AdminDisableUserRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `Username`; length `1..=128`.
    #[serde(rename = "Username")]
    pub username: crate::Sensitive<String>,
}

/// Wire shape `AdminDisableUserResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AdminDisableUserResponse {}

/// Wire shape `AdminEnableUserRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AdminEnableUserRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `Username`; length `1..=128`.
    #[serde(rename = "Username")]
    pub username: crate::Sensitive<String>,
}

/// Wire shape `AdminEnableUserResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AdminEnableUserResponse {}

/// Wire shape `AdminForgetDeviceRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AdminForgetDeviceRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `Username`; length `1..=128`.
    #[serde(rename = "Username")]
    pub username: crate::Sensitive<String>,
    /// `DeviceKey`; length `1..=55`.
    #[serde(rename = "DeviceKey")]
    pub device_key: String,
}

/// Wire shape `AdminGetDeviceRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AdminGetDeviceRequest {
    /// `DeviceKey`; length `1..=55`.
    #[serde(rename = "DeviceKey")]
    pub device_key: String,
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `Username`; length `1..=128`.
    #[serde(rename = "Username")]
    pub username: crate::Sensitive<String>,
}

/// Wire shape `AdminGetDeviceResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AdminGetDeviceResponse {
    /// `Device`.
    #[serde(rename = "Device", default, skip_serializing_if = "Option::is_none")]
    pub device: Option<DeviceType>,
}

/// Wire shape `AdminGetUserAuthFactorsRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AdminGetUserAuthFactorsRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `Username`; length `1..=128`.
    #[serde(rename = "Username")]
    pub username: crate::Sensitive<String>,
}

/// Wire shape `AdminGetUserAuthFactorsResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AdminGetUserAuthFactorsResponse {
    /// `Username`; length `1..=128`.
    #[serde(rename = "Username", default, skip_serializing_if = "Option::is_none")]
    pub username: Option<crate::Sensitive<String>>,
    /// `PreferredMfaSetting`; length `0..=131072`.
    #[serde(rename = "PreferredMfaSetting", default, skip_serializing_if = "Option::is_none")]
    pub preferred_mfa_setting: Option<String>,
    /// `UserMFASettingList`.
    #[serde(rename = "UserMFASettingList", default, skip_serializing_if = "Option::is_none")]
    pub user_mfa_setting_list: Option<Vec<String>>,
    /// `ConfiguredUserAuthFactors`; length `0..=8`.
    #[serde(
        rename = "ConfiguredUserAuthFactors",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub configured_user_auth_factors: Option<Vec<AuthFactorType>>,
}

/// Wire shape `AdminGetUserRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AdminGetUserRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `Username`; length `1..=128`.
    #[serde(rename = "Username")]
    pub username: crate::Sensitive<String>,
}

/// Wire shape `AdminGetUserResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AdminGetUserResponse {
    /// `Username`; length `1..=128`.
    #[serde(rename = "Username", default, skip_serializing_if = "Option::is_none")]
    pub username: Option<crate::Sensitive<String>>,
    /// `UserAttributes`.
    #[serde(rename = "UserAttributes", default, skip_serializing_if = "Option::is_none")]
    pub user_attributes: Option<Vec<AttributeType>>,
    /// `UserCreateDate`.
    #[serde(rename = "UserCreateDate", default, skip_serializing_if = "Option::is_none")]
    pub user_create_date: Option<crate::Timestamp>,
    /// `UserLastModifiedDate`.
    #[serde(rename = "UserLastModifiedDate", default, skip_serializing_if = "Option::is_none")]
    pub user_last_modified_date: Option<crate::Timestamp>,
    /// `Enabled`.
    #[serde(rename = "Enabled", default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `UserStatus`.
    #[serde(rename = "UserStatus", default, skip_serializing_if = "Option::is_none")]
    pub user_status: Option<UserStatusType>,
    /// `MFAOptions`.
    #[serde(rename = "MFAOptions", default, skip_serializing_if = "Option::is_none")]
    pub mfa_options: Option<Vec<MFAOptionType>>,
    /// `PreferredMfaSetting`; length `0..=131072`.
    #[serde(rename = "PreferredMfaSetting", default, skip_serializing_if = "Option::is_none")]
    pub preferred_mfa_setting: Option<String>,
    /// `UserMFASettingList`.
    #[serde(rename = "UserMFASettingList", default, skip_serializing_if = "Option::is_none")]
    pub user_mfa_setting_list: Option<Vec<String>>,
}

/// Wire shape `AdminInitiateAuthRequest`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AdminInitiateAuthRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `ClientId`; length `1..=128`.
    #[serde(rename = "ClientId")]
    pub client_id: crate::Sensitive<String>,
    /// `AuthFlow`.
    #[serde(rename = "AuthFlow")]
    pub auth_flow: AuthFlowType,
    /// `AuthParameters`.
    #[serde(rename = "AuthParameters", default, skip_serializing_if = "Option::is_none")]
    pub auth_parameters: Option<crate::Sensitive<BTreeMap<String, String>>>,
    /// `ClientMetadata`.
    #[serde(rename = "ClientMetadata", default, skip_serializing_if = "Option::is_none")]
    pub client_metadata: Option<BTreeMap<String, String>>,
    /// `AnalyticsMetadata`.
    #[serde(rename = "AnalyticsMetadata", default, skip_serializing_if = "Option::is_none")]
    pub analytics_metadata: Option<AnalyticsMetadataType>,
    /// `ContextData`.
    #[serde(rename = "ContextData", default, skip_serializing_if = "Option::is_none")]
    pub context_data: Option<ContextDataType>,
    /// `Session`; length `20..=4096`.
    #[serde(rename = "Session", default, skip_serializing_if = "Option::is_none")]
    pub session: Option<crate::Sensitive<String>>,
}

/// Wire shape `AdminInitiateAuthResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AdminInitiateAuthResponse {
    /// `ChallengeName`.
    #[serde(rename = "ChallengeName", default, skip_serializing_if = "Option::is_none")]
    pub challenge_name: Option<ChallengeNameType>,
    /// `Session`; length `20..=4096`.
    #[serde(rename = "Session", default, skip_serializing_if = "Option::is_none")]
    pub session: Option<crate::Sensitive<String>>,
    /// `ChallengeParameters`.
    #[serde(rename = "ChallengeParameters", default, skip_serializing_if = "Option::is_none")]
    pub challenge_parameters: Option<BTreeMap<String, String>>,
    /// `AuthenticationResult`.
    #[serde(rename = "AuthenticationResult", default, skip_serializing_if = "Option::is_none")]
    pub authentication_result: Option<AuthenticationResultType>,
    /// `AvailableChallenges`.
    #[serde(rename = "AvailableChallenges", default, skip_serializing_if = "Option::is_none")]
    pub available_challenges: Option<Vec<ChallengeNameType>>,
}

/// Wire shape `AdminLinkProviderForUserRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AdminLinkProviderForUserRequest {
    /// `UserPoolId`; length `0..=131072`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `DestinationUser`.
    #[serde(rename = "DestinationUser")]
    pub destination_user: ProviderUserIdentifierType,
    /// `SourceUser`.
    #[serde(rename = "SourceUser")]
    pub source_user: ProviderUserIdentifierType,
}

/// Wire shape `AdminLinkProviderForUserResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AdminLinkProviderForUserResponse {}

/// Wire shape `AdminListDevicesRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AdminListDevicesRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `Username`; length `1..=128`.
    #[serde(rename = "Username")]
    pub username: crate::Sensitive<String>,
    /// `Limit`; value `0..=60`.
    #[serde(rename = "Limit", default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<i32>,
    /// `PaginationToken`; length `1..`.
    #[serde(rename = "PaginationToken", default, skip_serializing_if = "Option::is_none")]
    pub pagination_token: Option<String>,
}

/// Wire shape `AdminListDevicesResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AdminListDevicesResponse {
    /// `Devices`.
    #[serde(rename = "Devices", default, skip_serializing_if = "Option::is_none")]
    pub devices: Option<Vec<DeviceType>>,
    /// `PaginationToken`; length `1..`.
    #[serde(rename = "PaginationToken", default, skip_serializing_if = "Option::is_none")]
    pub pagination_token: Option<String>,
}

/// Wire shape `AdminListGroupsForUserRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AdminListGroupsForUserRequest {
    /// `Username`; length `1..=128`.
    #[serde(rename = "Username")]
    pub username: crate::Sensitive<String>,
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `Limit`; value `0..=60`.
    #[serde(rename = "Limit", default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<i32>,
    /// `NextToken`; length `1..=131072`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// Wire shape `AdminListGroupsForUserResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AdminListGroupsForUserResponse {
    /// `Groups`.
    #[serde(rename = "Groups", default, skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<GroupType>>,
    /// `NextToken`; length `1..=131072`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// Wire shape `AdminListUserAuthEventsRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AdminListUserAuthEventsRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `Username`; length `1..=128`.
    #[serde(rename = "Username")]
    pub username: crate::Sensitive<String>,
    /// `MaxResults`; value `0..=60`.
    #[serde(rename = "MaxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    /// `NextToken`; length `1..=131072`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// Wire shape `AdminListUserAuthEventsResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AdminListUserAuthEventsResponse {
    /// `AuthEvents`.
    #[serde(rename = "AuthEvents", default, skip_serializing_if = "Option::is_none")]
    pub auth_events: Option<Vec<AuthEventType>>,
    /// `NextToken`; length `1..=131072`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// Wire shape `AdminListUserSessionsRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AdminListUserSessionsRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `Username`; length `1..=128`.
    #[serde(rename = "Username")]
    pub username: crate::Sensitive<String>,
    /// `NextToken`; length `1..=131072`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// Wire shape `AdminListUserSessionsResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AdminListUserSessionsResponse {
    /// `Sessions`; length `0..=125`.
    #[serde(rename = "Sessions", default, skip_serializing_if = "Option::is_none")]
    pub sessions: Option<Vec<SessionDescriptionType>>,
    /// `NextToken`; length `1..=131072`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// Wire shape `AdminRemoveUserFromGroupRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AdminRemoveUserFromGroupRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `Username`; length `1..=128`.
    #[serde(rename = "Username")]
    pub username: crate::Sensitive<String>,
    /// `GroupName`; length `1..=128`.
    #[serde(rename = "GroupName")]
    pub group_name: String,
}

/// Wire shape `AdminResetUserPasswordRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AdminResetUserPasswordRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `Username`; length `1..=128`.
    #[serde(rename = "Username")]
    pub username: crate::Sensitive<String>,
    /// `ClientMetadata`.
    #[serde(rename = "ClientMetadata", default, skip_serializing_if = "Option::is_none")]
    pub client_metadata: Option<BTreeMap<String, String>>,
}

/// Wire shape `AdminResetUserPasswordResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AdminResetUserPasswordResponse {}

/// Wire shape `AdminRespondToAuthChallengeRequest`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AdminRespondToAuthChallengeRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `ClientId`; length `1..=128`.
    #[serde(rename = "ClientId")]
    pub client_id: crate::Sensitive<String>,
    /// `ChallengeName`.
    #[serde(rename = "ChallengeName")]
    pub challenge_name: ChallengeNameType,
    /// `ChallengeResponses`.
    #[serde(rename = "ChallengeResponses", default, skip_serializing_if = "Option::is_none")]
    pub challenge_responses: Option<crate::Sensitive<BTreeMap<String, String>>>,
    /// `Session`; length `20..=4096`.
    #[serde(rename = "Session", default, skip_serializing_if = "Option::is_none")]
    pub session: Option<crate::Sensitive<String>>,
    /// `AnalyticsMetadata`.
    #[serde(rename = "AnalyticsMetadata", default, skip_serializing_if = "Option::is_none")]
    pub analytics_metadata: Option<AnalyticsMetadataType>,
    /// `ContextData`.
    #[serde(rename = "ContextData", default, skip_serializing_if = "Option::is_none")]
    pub context_data: Option<ContextDataType>,
    /// `ClientMetadata`.
    #[serde(rename = "ClientMetadata", default, skip_serializing_if = "Option::is_none")]
    pub client_metadata: Option<BTreeMap<String, String>>,
}

/// Wire shape `AdminRespondToAuthChallengeResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AdminRespondToAuthChallengeResponse {
    /// `ChallengeName`.
    #[serde(rename = "ChallengeName", default, skip_serializing_if = "Option::is_none")]
    pub challenge_name: Option<ChallengeNameType>,
    /// `Session`; length `20..=4096`.
    #[serde(rename = "Session", default, skip_serializing_if = "Option::is_none")]
    pub session: Option<crate::Sensitive<String>>,
    /// `ChallengeParameters`.
    #[serde(rename = "ChallengeParameters", default, skip_serializing_if = "Option::is_none")]
    pub challenge_parameters: Option<BTreeMap<String, String>>,
    /// `AuthenticationResult`.
    #[serde(rename = "AuthenticationResult", default, skip_serializing_if = "Option::is_none")]
    pub authentication_result: Option<AuthenticationResultType>,
    /// `AvailableChallenges`.
    #[serde(rename = "AvailableChallenges", default, skip_serializing_if = "Option::is_none")]
    pub available_challenges: Option<Vec<ChallengeNameType>>,
}

/// Wire shape `AdminRevokeUserSessionRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AdminRevokeUserSessionRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `Username`; length `1..=128`.
    #[serde(rename = "Username")]
    pub username: crate::Sensitive<String>,
    /// `SessionId`; length `28..=28`.
    #[serde(rename = "SessionId")]
    pub session_id: String,
    /// `RevokeAssociatedSessions`.
    #[serde(rename = "RevokeAssociatedSessions", default, skip_serializing_if = "Option::is_none")]
    pub revoke_associated_sessions: Option<RevokeAssociatedSessionsType>,
}

/// Wire shape `AdminRevokeUserSessionResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AdminRevokeUserSessionResponse {}

/// Wire shape `AdminSetUserMFAPreferenceRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AdminSetUserMFAPreferenceRequest {
    /// `SMSMfaSettings`.
    #[serde(rename = "SMSMfaSettings", default, skip_serializing_if = "Option::is_none")]
    pub sms_mfa_settings: Option<SMSMfaSettingsType>,
    /// `SoftwareTokenMfaSettings`.
    #[serde(rename = "SoftwareTokenMfaSettings", default, skip_serializing_if = "Option::is_none")]
    pub software_token_mfa_settings: Option<SoftwareTokenMfaSettingsType>,
    /// `EmailMfaSettings`.
    #[serde(rename = "EmailMfaSettings", default, skip_serializing_if = "Option::is_none")]
    pub email_mfa_settings: Option<EmailMfaSettingsType>,
    /// `WebAuthnMfaSettings`.
    #[serde(rename = "WebAuthnMfaSettings", default, skip_serializing_if = "Option::is_none")]
    pub web_authn_mfa_settings: Option<WebAuthnMfaSettingsType>,
    /// `Username`; length `1..=128`.
    #[serde(rename = "Username")]
    pub username: crate::Sensitive<String>,
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
}

/// Wire shape `AdminSetUserMFAPreferenceResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AdminSetUserMFAPreferenceResponse {}

/// Wire shape `AdminSetUserPasswordRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AdminSetUserPasswordRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `Username`; length `1..=128`.
    #[serde(rename = "Username")]
    pub username: crate::Sensitive<String>,
    /// `Password`; length `..=256`.
    #[serde(rename = "Password")]
    pub password: crate::Sensitive<String>,
    /// `Permanent`.
    #[serde(rename = "Permanent", default, skip_serializing_if = "Option::is_none")]
    pub permanent: Option<bool>,
}

/// Wire shape `AdminSetUserPasswordResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AdminSetUserPasswordResponse {}

/// Wire shape `AdminSetUserSettingsRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AdminSetUserSettingsRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `Username`; length `1..=128`.
    #[serde(rename = "Username")]
    pub username: crate::Sensitive<String>,
    /// `MFAOptions`.
    #[serde(rename = "MFAOptions")]
    pub mfa_options: Vec<MFAOptionType>,
}

/// Wire shape `AdminSetUserSettingsResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AdminSetUserSettingsResponse {}

/// Wire shape `AdminUpdateAuthEventFeedbackRequest`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AdminUpdateAuthEventFeedbackRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `Username`; length `1..=128`.
    #[serde(rename = "Username")]
    pub username: crate::Sensitive<String>,
    /// `EventId`; length `1..=50`.
    #[serde(rename = "EventId")]
    pub event_id: String,
    /// `FeedbackValue`.
    #[serde(rename = "FeedbackValue")]
    pub feedback_value: FeedbackValueType,
}

/// Wire shape `AdminUpdateAuthEventFeedbackResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AdminUpdateAuthEventFeedbackResponse {}

/// Wire shape `AdminUpdateDeviceStatusRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AdminUpdateDeviceStatusRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `Username`; length `1..=128`.
    #[serde(rename = "Username")]
    pub username: crate::Sensitive<String>,
    /// `DeviceKey`; length `1..=55`.
    #[serde(rename = "DeviceKey")]
    pub device_key: String,
    /// `DeviceRememberedStatus`.
    #[serde(rename = "DeviceRememberedStatus", default, skip_serializing_if = "Option::is_none")]
    pub device_remembered_status: Option<DeviceRememberedStatusType>,
}

/// Wire shape `AdminUpdateDeviceStatusResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AdminUpdateDeviceStatusResponse {}

/// Wire shape `AdminUpdateUserAttributesRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AdminUpdateUserAttributesRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `Username`; length `1..=128`.
    #[serde(rename = "Username")]
    pub username: crate::Sensitive<String>,
    /// `UserAttributes`.
    #[serde(rename = "UserAttributes")]
    pub user_attributes: Vec<AttributeType>,
    /// `ClientMetadata`.
    #[serde(rename = "ClientMetadata", default, skip_serializing_if = "Option::is_none")]
    pub client_metadata: Option<BTreeMap<String, String>>,
}

/// Wire shape `AdminUpdateUserAttributesResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AdminUpdateUserAttributesResponse {}

/// Wire shape `AdminUserGlobalSignOutRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AdminUserGlobalSignOutRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `Username`; length `1..=128`.
    #[serde(rename = "Username")]
    pub username: crate::Sensitive<String>,
}

/// Wire shape `AdminUserGlobalSignOutResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AdminUserGlobalSignOutResponse {}

/// Wire shape `AdvancedSecurityAdditionalFlowsType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct AdvancedSecurityAdditionalFlowsType {
    /// `CustomAuthMode`.
    #[serde(rename = "CustomAuthMode", default, skip_serializing_if = "Option::is_none")]
    pub custom_auth_mode: Option<AdvancedSecurityEnabledModeType>,
}

/// Wire enum `AdvancedSecurityEnabledModeType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum AdvancedSecurityEnabledModeType {
    /// `AUDIT`.
    #[serde(rename = "AUDIT")]
    Audit,
    /// `ENFORCED`.
    #[serde(rename = "ENFORCED")]
    Enforced,
}

impl AdvancedSecurityEnabledModeType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Audit, Self::Enforced];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Audit => "AUDIT",
            Self::Enforced => "ENFORCED",
        }
    }
}

impl std::fmt::Display for AdvancedSecurityEnabledModeType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire enum `AdvancedSecurityModeType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum AdvancedSecurityModeType {
    /// `OFF`.
    #[serde(rename = "OFF")]
    Off,
    /// `AUDIT`.
    #[serde(rename = "AUDIT")]
    Audit,
    /// `ENFORCED`.
    #[serde(rename = "ENFORCED")]
    Enforced,
}

impl AdvancedSecurityModeType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Off, Self::Audit, Self::Enforced];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Off => "OFF",
            Self::Audit => "AUDIT",
            Self::Enforced => "ENFORCED",
        }
    }
}

impl std::fmt::Display for AdvancedSecurityModeType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire enum `AliasAttributeType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum AliasAttributeType {
    /// `phone_number`.
    #[serde(rename = "phone_number")]
    PhoneNumber,
    /// `email`.
    #[serde(rename = "email")]
    Email,
    /// `preferred_username`.
    #[serde(rename = "preferred_username")]
    PreferredUsername,
}

impl AliasAttributeType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::PhoneNumber, Self::Email, Self::PreferredUsername];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::PhoneNumber => "phone_number",
            Self::Email => "email",
            Self::PreferredUsername => "preferred_username",
        }
    }
}

impl std::fmt::Display for AliasAttributeType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `AnalyticsConfigurationType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct AnalyticsConfigurationType {
    /// `ApplicationId`.
    #[serde(rename = "ApplicationId", default, skip_serializing_if = "Option::is_none")]
    pub application_id: Option<String>,
    /// `ApplicationArn`; length `20..=2048`.
    #[serde(rename = "ApplicationArn", default, skip_serializing_if = "Option::is_none")]
    pub application_arn: Option<String>,
    /// `RoleArn`; length `20..=2048`.
    #[serde(rename = "RoleArn", default, skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<String>,
    /// `ExternalId`; length `0..=131072`.
    #[serde(rename = "ExternalId", default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// `UserDataShared`.
    #[serde(rename = "UserDataShared", default, skip_serializing_if = "Option::is_none")]
    pub user_data_shared: Option<bool>,
}

/// Wire shape `AnalyticsMetadataType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AnalyticsMetadataType {
    /// `AnalyticsEndpointId`; length `0..=131072`.
    #[serde(rename = "AnalyticsEndpointId", default, skip_serializing_if = "Option::is_none")]
    pub analytics_endpoint_id: Option<String>,
}

/// Wire enum `AssetCategoryType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum AssetCategoryType {
    /// `FAVICON_ICO`.
    #[serde(rename = "FAVICON_ICO")]
    FaviconIco,
    /// `FAVICON_SVG`.
    #[serde(rename = "FAVICON_SVG")]
    FaviconSvg,
    /// `EMAIL_GRAPHIC`.
    #[serde(rename = "EMAIL_GRAPHIC")]
    EmailGraphic,
    /// `SMS_GRAPHIC`.
    #[serde(rename = "SMS_GRAPHIC")]
    SmsGraphic,
    /// `AUTH_APP_GRAPHIC`.
    #[serde(rename = "AUTH_APP_GRAPHIC")]
    AuthAppGraphic,
    /// `PASSWORD_GRAPHIC`.
    #[serde(rename = "PASSWORD_GRAPHIC")]
    PasswordGraphic,
    /// `PASSKEY_GRAPHIC`.
    #[serde(rename = "PASSKEY_GRAPHIC")]
    PasskeyGraphic,
    /// `PAGE_HEADER_LOGO`.
    #[serde(rename = "PAGE_HEADER_LOGO")]
    PageHeaderLogo,
    /// `PAGE_HEADER_BACKGROUND`.
    #[serde(rename = "PAGE_HEADER_BACKGROUND")]
    PageHeaderBackground,
    /// `PAGE_FOOTER_LOGO`.
    #[serde(rename = "PAGE_FOOTER_LOGO")]
    PageFooterLogo,
    /// `PAGE_FOOTER_BACKGROUND`.
    #[serde(rename = "PAGE_FOOTER_BACKGROUND")]
    PageFooterBackground,
    /// `PAGE_BACKGROUND`.
    #[serde(rename = "PAGE_BACKGROUND")]
    PageBackground,
    /// `FORM_BACKGROUND`.
    #[serde(rename = "FORM_BACKGROUND")]
    FormBackground,
    /// `FORM_LOGO`.
    #[serde(rename = "FORM_LOGO")]
    FormLogo,
    /// `IDP_BUTTON_ICON`.
    #[serde(rename = "IDP_BUTTON_ICON")]
    IdpButtonIcon,
}

impl AssetCategoryType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[
        Self::FaviconIco,
        Self::FaviconSvg,
        Self::EmailGraphic,
        Self::SmsGraphic,
        Self::AuthAppGraphic,
        Self::PasswordGraphic,
        Self::PasskeyGraphic,
        Self::PageHeaderLogo,
        Self::PageHeaderBackground,
        Self::PageFooterLogo,
        Self::PageFooterBackground,
        Self::PageBackground,
        Self::FormBackground,
        Self::FormLogo,
        Self::IdpButtonIcon,
    ];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::FaviconIco => "FAVICON_ICO",
            Self::FaviconSvg => "FAVICON_SVG",
            Self::EmailGraphic => "EMAIL_GRAPHIC",
            Self::SmsGraphic => "SMS_GRAPHIC",
            Self::AuthAppGraphic => "AUTH_APP_GRAPHIC",
            Self::PasswordGraphic => "PASSWORD_GRAPHIC",
            Self::PasskeyGraphic => "PASSKEY_GRAPHIC",
            Self::PageHeaderLogo => "PAGE_HEADER_LOGO",
            Self::PageHeaderBackground => "PAGE_HEADER_BACKGROUND",
            Self::PageFooterLogo => "PAGE_FOOTER_LOGO",
            Self::PageFooterBackground => "PAGE_FOOTER_BACKGROUND",
            Self::PageBackground => "PAGE_BACKGROUND",
            Self::FormBackground => "FORM_BACKGROUND",
            Self::FormLogo => "FORM_LOGO",
            Self::IdpButtonIcon => "IDP_BUTTON_ICON",
        }
    }
}

impl std::fmt::Display for AssetCategoryType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire enum `AssetExtensionType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum AssetExtensionType {
    /// `ICO`.
    #[serde(rename = "ICO")]
    Ico,
    /// `JPEG`.
    #[serde(rename = "JPEG")]
    Jpeg,
    /// `PNG`.
    #[serde(rename = "PNG")]
    Png,
    /// `SVG`.
    #[serde(rename = "SVG")]
    Svg,
    /// `WEBP`.
    #[serde(rename = "WEBP")]
    Webp,
}

impl AssetExtensionType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Ico, Self::Jpeg, Self::Png, Self::Svg, Self::Webp];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ico => "ICO",
            Self::Jpeg => "JPEG",
            Self::Png => "PNG",
            Self::Svg => "SVG",
            Self::Webp => "WEBP",
        }
    }
}

impl std::fmt::Display for AssetExtensionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `AssetType`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AssetType {
    /// `Category`.
    #[serde(rename = "Category")]
    pub category: AssetCategoryType,
    /// `ColorMode`.
    #[serde(rename = "ColorMode")]
    pub color_mode: ColorSchemeModeType,
    /// `Extension`.
    #[serde(rename = "Extension")]
    pub extension: AssetExtensionType,
    /// `Bytes`; length `..=1000000`.
    #[serde(rename = "Bytes", default, skip_serializing_if = "Option::is_none")]
    pub bytes: Option<crate::Blob>,
    /// `ResourceId`; length `1..=40`.
    #[serde(rename = "ResourceId", default, skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
}

/// Wire shape `AssociateSoftwareTokenRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AssociateSoftwareTokenRequest {
    /// `AccessToken`.
    #[serde(rename = "AccessToken", default, skip_serializing_if = "Option::is_none")]
    pub access_token: Option<crate::Sensitive<String>>,
    /// `Session`; length `20..=4096`.
    #[serde(rename = "Session", default, skip_serializing_if = "Option::is_none")]
    pub session: Option<crate::Sensitive<String>>,
}

/// Wire shape `AssociateSoftwareTokenResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AssociateSoftwareTokenResponse {
    /// `SecretCode`; length `16..`.
    #[serde(rename = "SecretCode", default, skip_serializing_if = "Option::is_none")]
    pub secret_code: Option<crate::Sensitive<String>>,
    /// `Session`; length `20..=4096`.
    #[serde(rename = "Session", default, skip_serializing_if = "Option::is_none")]
    pub session: Option<crate::Sensitive<String>>,
}

/// Wire enum `AttributeDataType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum AttributeDataType {
    /// `String`.
    #[serde(rename = "String")]
    String,
    /// `Number`.
    #[serde(rename = "Number")]
    Number,
    /// `DateTime`.
    #[serde(rename = "DateTime")]
    DateTime,
    /// `Boolean`.
    #[serde(rename = "Boolean")]
    Boolean,
}

impl AttributeDataType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::String, Self::Number, Self::DateTime, Self::Boolean];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::String => "String",
            Self::Number => "Number",
            Self::DateTime => "DateTime",
            Self::Boolean => "Boolean",
        }
    }
}

impl std::fmt::Display for AttributeDataType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `AttributeType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct AttributeType {
    /// `Name`; length `1..=32`.
    #[serde(rename = "Name")]
    pub name: String,
    /// `Value`; length `..=2048`.
    #[serde(rename = "Value", default, skip_serializing_if = "Option::is_none")]
    pub value: Option<crate::Sensitive<String>>,
}

/// Wire shape `AuthEventType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AuthEventType {
    /// `EventId`; length `0..=131072`.
    #[serde(rename = "EventId", default, skip_serializing_if = "Option::is_none")]
    pub event_id: Option<String>,
    /// `EventType`.
    #[serde(rename = "EventType", default, skip_serializing_if = "Option::is_none")]
    pub event_type: Option<EventType>,
    /// `CreationDate`.
    #[serde(rename = "CreationDate", default, skip_serializing_if = "Option::is_none")]
    pub creation_date: Option<crate::Timestamp>,
    /// `EventResponse`.
    #[serde(rename = "EventResponse", default, skip_serializing_if = "Option::is_none")]
    pub event_response: Option<EventResponseType>,
    /// `EventRisk`.
    #[serde(rename = "EventRisk", default, skip_serializing_if = "Option::is_none")]
    pub event_risk: Option<EventRiskType>,
    /// `ChallengeResponses`.
    #[serde(rename = "ChallengeResponses", default, skip_serializing_if = "Option::is_none")]
    pub challenge_responses: Option<Vec<ChallengeResponseType>>,
    /// `EventContextData`.
    #[serde(rename = "EventContextData", default, skip_serializing_if = "Option::is_none")]
    pub event_context_data: Option<EventContextDataType>,
    /// `EventFeedback`.
    #[serde(rename = "EventFeedback", default, skip_serializing_if = "Option::is_none")]
    pub event_feedback: Option<EventFeedbackType>,
}

/// Wire enum `AuthFactorType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum AuthFactorType {
    /// `PASSWORD`.
    #[serde(rename = "PASSWORD")]
    Password,
    /// `EMAIL_OTP`.
    #[serde(rename = "EMAIL_OTP")]
    EmailOtp,
    /// `SMS_OTP`.
    #[serde(rename = "SMS_OTP")]
    SmsOtp,
    /// `WEB_AUTHN`.
    #[serde(rename = "WEB_AUTHN")]
    WebAuthn,
    /// `SOFTWARE_TOKEN`.
    #[serde(rename = "SOFTWARE_TOKEN")]
    SoftwareToken,
}

impl AuthFactorType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] =
        &[Self::Password, Self::EmailOtp, Self::SmsOtp, Self::WebAuthn, Self::SoftwareToken];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Password => "PASSWORD",
            Self::EmailOtp => "EMAIL_OTP",
            Self::SmsOtp => "SMS_OTP",
            Self::WebAuthn => "WEB_AUTHN",
            Self::SoftwareToken => "SOFTWARE_TOKEN",
        }
    }
}

impl std::fmt::Display for AuthFactorType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire enum `AuthFlowType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub enum AuthFlowType {
    /// `USER_SRP_AUTH`.
    #[serde(rename = "USER_SRP_AUTH")]
    UserSrpAuth,
    /// `REFRESH_TOKEN_AUTH`.
    #[serde(rename = "REFRESH_TOKEN_AUTH")]
    RefreshTokenAuth,
    /// `REFRESH_TOKEN`.
    #[serde(rename = "REFRESH_TOKEN")]
    RefreshToken,
    /// `CUSTOM_AUTH`.
    #[serde(rename = "CUSTOM_AUTH")]
    CustomAuth,
    /// `ADMIN_NO_SRP_AUTH`.
    #[serde(rename = "ADMIN_NO_SRP_AUTH")]
    AdminNoSrpAuth,
    /// `USER_PASSWORD_AUTH`.
    #[serde(rename = "USER_PASSWORD_AUTH")]
    UserPasswordAuth,
    /// `ADMIN_USER_PASSWORD_AUTH`.
    #[serde(rename = "ADMIN_USER_PASSWORD_AUTH")]
    AdminUserPasswordAuth,
    /// `USER_AUTH`.
    #[serde(rename = "USER_AUTH")]
    UserAuth,
}

impl AuthFlowType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[
        Self::UserSrpAuth,
        Self::RefreshTokenAuth,
        Self::RefreshToken,
        Self::CustomAuth,
        Self::AdminNoSrpAuth,
        Self::UserPasswordAuth,
        Self::AdminUserPasswordAuth,
        Self::UserAuth,
    ];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::UserSrpAuth => "USER_SRP_AUTH",
            Self::RefreshTokenAuth => "REFRESH_TOKEN_AUTH",
            Self::RefreshToken => "REFRESH_TOKEN",
            Self::CustomAuth => "CUSTOM_AUTH",
            Self::AdminNoSrpAuth => "ADMIN_NO_SRP_AUTH",
            Self::UserPasswordAuth => "USER_PASSWORD_AUTH",
            Self::AdminUserPasswordAuth => "ADMIN_USER_PASSWORD_AUTH",
            Self::UserAuth => "USER_AUTH",
        }
    }
}

impl std::fmt::Display for AuthFlowType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `AuthenticationResultType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AuthenticationResultType {
    /// `AccessToken`.
    #[serde(rename = "AccessToken", default, skip_serializing_if = "Option::is_none")]
    pub access_token: Option<crate::Sensitive<String>>,
    /// `ExpiresIn`.
    #[serde(rename = "ExpiresIn", default, skip_serializing_if = "Option::is_none")]
    pub expires_in: Option<i32>,
    /// `TokenType`; length `0..=131072`.
    #[serde(rename = "TokenType", default, skip_serializing_if = "Option::is_none")]
    pub token_type: Option<String>,
    /// `RefreshToken`.
    #[serde(rename = "RefreshToken", default, skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<crate::Sensitive<String>>,
    /// `IdToken`.
    #[serde(rename = "IdToken", default, skip_serializing_if = "Option::is_none")]
    pub id_token: Option<crate::Sensitive<String>>,
    /// `NewDeviceMetadata`.
    #[serde(rename = "NewDeviceMetadata", default, skip_serializing_if = "Option::is_none")]
    pub new_device_metadata: Option<NewDeviceMetadataType>,
}

/// Wire enum `ChallengeName`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub enum ChallengeName {
    /// `Password`.
    #[serde(rename = "Password")]
    Password,
    /// `Mfa`.
    #[serde(rename = "Mfa")]
    Mfa,
}

impl ChallengeName {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Password, Self::Mfa];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Password => "Password",
            Self::Mfa => "Mfa",
        }
    }
}

impl std::fmt::Display for ChallengeName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire enum `ChallengeNameType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum ChallengeNameType {
    /// `SMS_MFA`.
    #[serde(rename = "SMS_MFA")]
    SmsMfa,
    /// `EMAIL_OTP`.
    #[serde(rename = "EMAIL_OTP")]
    EmailOtp,
    /// `SOFTWARE_TOKEN_MFA`.
    #[serde(rename = "SOFTWARE_TOKEN_MFA")]
    SoftwareTokenMfa,
    /// `SELECT_MFA_TYPE`.
    #[serde(rename = "SELECT_MFA_TYPE")]
    SelectMfaType,
    /// `MFA_SETUP`.
    #[serde(rename = "MFA_SETUP")]
    MfaSetup,
    /// `PASSWORD_VERIFIER`.
    #[serde(rename = "PASSWORD_VERIFIER")]
    PasswordVerifier,
    /// `CUSTOM_CHALLENGE`.
    #[serde(rename = "CUSTOM_CHALLENGE")]
    CustomChallenge,
    /// `SELECT_CHALLENGE`.
    #[serde(rename = "SELECT_CHALLENGE")]
    SelectChallenge,
    /// `DEVICE_SRP_AUTH`.
    #[serde(rename = "DEVICE_SRP_AUTH")]
    DeviceSrpAuth,
    /// `DEVICE_PASSWORD_VERIFIER`.
    #[serde(rename = "DEVICE_PASSWORD_VERIFIER")]
    DevicePasswordVerifier,
    /// `ADMIN_NO_SRP_AUTH`.
    #[serde(rename = "ADMIN_NO_SRP_AUTH")]
    AdminNoSrpAuth,
    /// `NEW_PASSWORD_REQUIRED`.
    #[serde(rename = "NEW_PASSWORD_REQUIRED")]
    NewPasswordRequired,
    /// `SMS_OTP`.
    #[serde(rename = "SMS_OTP")]
    SmsOtp,
    /// `PASSWORD`.
    #[serde(rename = "PASSWORD")]
    Password,
    /// `WEB_AUTHN`.
    #[serde(rename = "WEB_AUTHN")]
    WebAuthn,
    /// `PASSWORD_SRP`.
    #[serde(rename = "PASSWORD_SRP")]
    PasswordSrp,
}

impl ChallengeNameType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[
        Self::SmsMfa,
        Self::EmailOtp,
        Self::SoftwareTokenMfa,
        Self::SelectMfaType,
        Self::MfaSetup,
        Self::PasswordVerifier,
        Self::CustomChallenge,
        Self::SelectChallenge,
        Self::DeviceSrpAuth,
        Self::DevicePasswordVerifier,
        Self::AdminNoSrpAuth,
        Self::NewPasswordRequired,
        Self::SmsOtp,
        Self::Password,
        Self::WebAuthn,
        Self::PasswordSrp,
    ];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SmsMfa => "SMS_MFA",
            Self::EmailOtp => "EMAIL_OTP",
            Self::SoftwareTokenMfa => "SOFTWARE_TOKEN_MFA",
            Self::SelectMfaType => "SELECT_MFA_TYPE",
            Self::MfaSetup => "MFA_SETUP",
            Self::PasswordVerifier => "PASSWORD_VERIFIER",
            Self::CustomChallenge => "CUSTOM_CHALLENGE",
            Self::SelectChallenge => "SELECT_CHALLENGE",
            Self::DeviceSrpAuth => "DEVICE_SRP_AUTH",
            Self::DevicePasswordVerifier => "DEVICE_PASSWORD_VERIFIER",
            Self::AdminNoSrpAuth => "ADMIN_NO_SRP_AUTH",
            Self::NewPasswordRequired => "NEW_PASSWORD_REQUIRED",
            Self::SmsOtp => "SMS_OTP",
            Self::Password => "PASSWORD",
            Self::WebAuthn => "WEB_AUTHN",
            Self::PasswordSrp => "PASSWORD_SRP",
        }
    }
}

impl std::fmt::Display for ChallengeNameType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire enum `ChallengeResponse`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub enum ChallengeResponse {
    /// `Success`.
    #[serde(rename = "Success")]
    Success,
    /// `Failure`.
    #[serde(rename = "Failure")]
    Failure,
}

impl ChallengeResponse {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Success, Self::Failure];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Success => "Success",
            Self::Failure => "Failure",
        }
    }
}

impl std::fmt::Display for ChallengeResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `ChallengeResponseType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ChallengeResponseType {
    /// `ChallengeName`.
    #[serde(rename = "ChallengeName", default, skip_serializing_if = "Option::is_none")]
    pub challenge_name: Option<ChallengeName>,
    /// `ChallengeResponse`.
    #[serde(rename = "ChallengeResponse", default, skip_serializing_if = "Option::is_none")]
    pub challenge_response: Option<ChallengeResponse>,
}

/// Wire shape `ChangePasswordRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ChangePasswordRequest {
    /// `PreviousPassword`; length `..=256`.
    #[serde(rename = "PreviousPassword", default, skip_serializing_if = "Option::is_none")]
    pub previous_password: Option<crate::Sensitive<String>>,
    /// `ProposedPassword`; length `..=256`.
    #[serde(rename = "ProposedPassword")]
    pub proposed_password: crate::Sensitive<String>,
    /// `AccessToken`.
    #[serde(rename = "AccessToken")]
    pub access_token: crate::Sensitive<String>,
}

/// Wire shape `ChangePasswordResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ChangePasswordResponse {}

/// Wire shape `ClientAuthenticationResultType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ClientAuthenticationResultType {
    /// `AccessToken`.
    #[serde(rename = "AccessToken", default, skip_serializing_if = "Option::is_none")]
    pub access_token: Option<crate::Sensitive<String>>,
    /// `ExpiresIn`.
    #[serde(rename = "ExpiresIn", default, skip_serializing_if = "Option::is_none")]
    pub expires_in: Option<i32>,
    /// `TokenType`; length `0..=131072`.
    #[serde(rename = "TokenType", default, skip_serializing_if = "Option::is_none")]
    pub token_type: Option<String>,
}

/// Wire shape `ClientSSOSessionConfigType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct ClientSSOSessionConfigType {
    /// `MaxValidityMinutes`; value `0..=129600`.
    #[serde(rename = "MaxValidityMinutes")]
    pub max_validity_minutes: i32,
}

/// Wire shape `ClientSecretDescriptorType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ClientSecretDescriptorType {
    /// `ClientSecretId`; length `1..=128`.
    #[serde(rename = "ClientSecretId", default, skip_serializing_if = "Option::is_none")]
    pub client_secret_id: Option<String>,
    /// `ClientSecretValue`; length `24..=64`.
    #[serde(rename = "ClientSecretValue", default, skip_serializing_if = "Option::is_none")]
    pub client_secret_value: Option<crate::Sensitive<String>>,
    /// `ClientSecretCreateDate`.
    #[serde(rename = "ClientSecretCreateDate", default, skip_serializing_if = "Option::is_none")]
    pub client_secret_create_date: Option<crate::Timestamp>,
}

/// Wire enum `ClientTypeType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum ClientTypeType {
    /// `REGULAR`.
    #[serde(rename = "REGULAR")]
    Regular,
    /// `DCR`.
    #[serde(rename = "DCR")]
    Dcr,
}

impl ClientTypeType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Regular, Self::Dcr];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Regular => "REGULAR",
            Self::Dcr => "DCR",
        }
    }
}

impl std::fmt::Display for ClientTypeType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `CloudWatchLogsConfigurationType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct CloudWatchLogsConfigurationType {
    /// `LogGroupArn`; length `20..=2048`.
    #[serde(rename = "LogGroupArn", default, skip_serializing_if = "Option::is_none")]
    pub log_group_arn: Option<String>,
}

/// Wire shape `CodeDeliveryDetailsType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct CodeDeliveryDetailsType {
    /// `Destination`; length `0..=131072`.
    #[serde(rename = "Destination", default, skip_serializing_if = "Option::is_none")]
    pub destination: Option<String>,
    /// `DeliveryMedium`.
    #[serde(rename = "DeliveryMedium", default, skip_serializing_if = "Option::is_none")]
    pub delivery_medium: Option<DeliveryMediumType>,
    /// `AttributeName`; length `1..=32`.
    #[serde(rename = "AttributeName", default, skip_serializing_if = "Option::is_none")]
    pub attribute_name: Option<String>,
}

/// Wire enum `ColorSchemeModeType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum ColorSchemeModeType {
    /// `LIGHT`.
    #[serde(rename = "LIGHT")]
    Light,
    /// `DARK`.
    #[serde(rename = "DARK")]
    Dark,
    /// `DYNAMIC`.
    #[serde(rename = "DYNAMIC")]
    Dynamic,
}

impl ColorSchemeModeType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Light, Self::Dark, Self::Dynamic];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Light => "LIGHT",
            Self::Dark => "DARK",
            Self::Dynamic => "DYNAMIC",
        }
    }
}

impl std::fmt::Display for ColorSchemeModeType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `CompleteWebAuthnRegistrationRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct CompleteWebAuthnRegistrationRequest {
    /// `AccessToken`.
    #[serde(rename = "AccessToken")]
    pub access_token: crate::Sensitive<String>,
    /// `Credential`.
    #[serde(rename = "Credential")]
    pub credential: serde_json::Value,
}

/// Wire shape `CompleteWebAuthnRegistrationResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct CompleteWebAuthnRegistrationResponse {}

/// Wire shape `CompromisedCredentialsActionsType`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CompromisedCredentialsActionsType {
    /// `EventAction`.
    #[serde(rename = "EventAction")]
    pub event_action: CompromisedCredentialsEventActionType,
}

/// Wire enum `CompromisedCredentialsEventActionType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum CompromisedCredentialsEventActionType {
    /// `BLOCK`.
    #[serde(rename = "BLOCK")]
    Block,
    /// `NO_ACTION`.
    #[serde(rename = "NO_ACTION")]
    NoAction,
}

impl CompromisedCredentialsEventActionType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Block, Self::NoAction];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Block => "BLOCK",
            Self::NoAction => "NO_ACTION",
        }
    }
}

impl std::fmt::Display for CompromisedCredentialsEventActionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `CompromisedCredentialsRiskConfigurationType`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CompromisedCredentialsRiskConfigurationType {
    /// `EventFilter`.
    #[serde(rename = "EventFilter", default, skip_serializing_if = "Option::is_none")]
    pub event_filter: Option<Vec<EventFilterType>>,
    /// `Actions`.
    #[serde(rename = "Actions")]
    pub actions: CompromisedCredentialsActionsType,
}

/// Wire shape `ConfirmDeviceRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ConfirmDeviceRequest {
    /// `AccessToken`.
    #[serde(rename = "AccessToken")]
    pub access_token: crate::Sensitive<String>,
    /// `DeviceKey`; length `1..=55`.
    #[serde(rename = "DeviceKey")]
    pub device_key: String,
    /// `DeviceSecretVerifierConfig`.
    #[serde(
        rename = "DeviceSecretVerifierConfig",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub device_secret_verifier_config: Option<DeviceSecretVerifierConfigType>,
    /// `DeviceName`; length `1..=1024`.
    #[serde(rename = "DeviceName", default, skip_serializing_if = "Option::is_none")]
    pub device_name: Option<String>,
}

/// Wire shape `ConfirmDeviceResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ConfirmDeviceResponse {
    /// `UserConfirmationNecessary`.
    #[serde(
        rename = "UserConfirmationNecessary",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub user_confirmation_necessary: Option<bool>,
}

/// Wire shape `ConfirmForgotPasswordRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ConfirmForgotPasswordRequest {
    /// `ClientId`; length `1..=128`.
    #[serde(rename = "ClientId")]
    pub client_id: crate::Sensitive<String>,
    /// `SecretHash`; length `1..=128`.
    #[serde(rename = "SecretHash", default, skip_serializing_if = "Option::is_none")]
    pub secret_hash: Option<crate::Sensitive<String>>,
    /// `Username`; length `1..=128`.
    #[serde(rename = "Username")]
    pub username: crate::Sensitive<String>,
    /// `ConfirmationCode`; length `1..=2048`.
    #[serde(rename = "ConfirmationCode")]
    pub confirmation_code: String,
    /// `Password`; length `..=256`.
    #[serde(rename = "Password")]
    pub password: crate::Sensitive<String>,
    /// `AnalyticsMetadata`.
    #[serde(rename = "AnalyticsMetadata", default, skip_serializing_if = "Option::is_none")]
    pub analytics_metadata: Option<AnalyticsMetadataType>,
    /// `UserContextData`.
    #[serde(rename = "UserContextData", default, skip_serializing_if = "Option::is_none")]
    pub user_context_data: Option<crate::Sensitive<UserContextDataType>>,
    /// `ClientMetadata`.
    #[serde(rename = "ClientMetadata", default, skip_serializing_if = "Option::is_none")]
    pub client_metadata: Option<BTreeMap<String, String>>,
}

/// Wire shape `ConfirmForgotPasswordResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ConfirmForgotPasswordResponse {}

/// Wire shape `ConfirmSignUpRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ConfirmSignUpRequest {
    /// `ClientId`; length `1..=128`.
    #[serde(rename = "ClientId")]
    pub client_id: crate::Sensitive<String>,
    /// `SecretHash`; length `1..=128`.
    #[serde(rename = "SecretHash", default, skip_serializing_if = "Option::is_none")]
    pub secret_hash: Option<crate::Sensitive<String>>,
    /// `Username`; length `1..=128`.
    #[serde(rename = "Username")]
    pub username: crate::Sensitive<String>,
    /// `ConfirmationCode`; length `1..=2048`.
    #[serde(rename = "ConfirmationCode")]
    pub confirmation_code: String,
    /// `ForceAliasCreation`.
    #[serde(rename = "ForceAliasCreation", default, skip_serializing_if = "Option::is_none")]
    pub force_alias_creation: Option<bool>,
    /// `AnalyticsMetadata`.
    #[serde(rename = "AnalyticsMetadata", default, skip_serializing_if = "Option::is_none")]
    pub analytics_metadata: Option<AnalyticsMetadataType>,
    /// `UserContextData`.
    #[serde(rename = "UserContextData", default, skip_serializing_if = "Option::is_none")]
    pub user_context_data: Option<crate::Sensitive<UserContextDataType>>,
    /// `ClientMetadata`.
    #[serde(rename = "ClientMetadata", default, skip_serializing_if = "Option::is_none")]
    pub client_metadata: Option<BTreeMap<String, String>>,
    /// `Session`; length `20..=4096`.
    #[serde(rename = "Session", default, skip_serializing_if = "Option::is_none")]
    pub session: Option<crate::Sensitive<String>>,
}

/// Wire shape `ConfirmSignUpResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ConfirmSignUpResponse {
    /// `Session`; length `20..=4096`.
    #[serde(rename = "Session", default, skip_serializing_if = "Option::is_none")]
    pub session: Option<crate::Sensitive<String>>,
}

/// Wire shape `ContextDataType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ContextDataType {
    /// `IpAddress`; length `0..=131072`.
    #[serde(rename = "IpAddress")]
    pub ip_address: String,
    /// `ServerName`; length `0..=131072`.
    #[serde(rename = "ServerName")]
    pub server_name: String,
    /// `ServerPath`; length `0..=131072`.
    #[serde(rename = "ServerPath")]
    pub server_path: String,
    /// `HttpHeaders`.
    #[serde(rename = "HttpHeaders")]
    pub http_headers: Vec<HttpHeader>,
    /// `EncodedData`; length `0..=131072`.
    #[serde(rename = "EncodedData", default, skip_serializing_if = "Option::is_none")]
    pub encoded_data: Option<String>,
}

/// Wire shape `CreateGroupRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct CreateGroupRequest {
    /// `GroupName`; length `1..=128`.
    #[serde(rename = "GroupName")]
    pub group_name: String,
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `Description`; length `..=2048`.
    #[serde(rename = "Description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `RoleArn`; length `20..=2048`.
    #[serde(rename = "RoleArn", default, skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<String>,
    /// `Precedence`; value `0..`.
    #[serde(rename = "Precedence", default, skip_serializing_if = "Option::is_none")]
    pub precedence: Option<i32>,
}

/// Wire shape `CreateGroupResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct CreateGroupResponse {
    /// `Group`.
    #[serde(rename = "Group", default, skip_serializing_if = "Option::is_none")]
    pub group: Option<GroupType>,
}

/// Wire shape `CreateIdentityProviderRequest`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct CreateIdentityProviderRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `ProviderName`; length `1..=32`.
    #[serde(rename = "ProviderName")]
    pub provider_name: String,
    /// `ProviderType`.
    #[serde(rename = "ProviderType")]
    pub provider_type: IdentityProviderTypeType,
    /// `ProviderDetails`.
    #[serde(rename = "ProviderDetails")]
    pub provider_details: BTreeMap<String, String>,
    /// `AttributeMapping`.
    #[serde(rename = "AttributeMapping", default, skip_serializing_if = "Option::is_none")]
    pub attribute_mapping: Option<BTreeMap<String, String>>,
    /// `IdpIdentifiers`; length `0..=50`.
    #[serde(rename = "IdpIdentifiers", default, skip_serializing_if = "Option::is_none")]
    pub idp_identifiers: Option<Vec<String>>,
    /// `AcrMapping`; length `0..=4`.
    #[serde(rename = "AcrMapping", default, skip_serializing_if = "Option::is_none")]
    pub acr_mapping: Option<BTreeMap<String, String>>,
}

/// Wire shape `CreateIdentityProviderResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct CreateIdentityProviderResponse {
    /// `IdentityProvider`.
    #[serde(rename = "IdentityProvider", default, skip_serializing_if = "Option::is_none")]
    pub identity_provider: Option<IdentityProviderType>,
}

/// Wire shape `CreateManagedLoginBrandingRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct CreateManagedLoginBrandingRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `ClientId`; length `1..=128`.
    #[serde(rename = "ClientId")]
    pub client_id: crate::Sensitive<String>,
    /// `UseCognitoProvidedValues`.
    #[serde(rename = "UseCognitoProvidedValues", default, skip_serializing_if = "Option::is_none")]
    pub use_cognito_provided_values: Option<bool>,
    /// `Settings`.
    #[serde(rename = "Settings", default, skip_serializing_if = "Option::is_none")]
    pub settings: Option<serde_json::Value>,
    /// `Assets`; length `0..=40`.
    #[serde(rename = "Assets", default, skip_serializing_if = "Option::is_none")]
    pub assets: Option<Vec<AssetType>>,
}

/// Wire shape `CreateManagedLoginBrandingResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct CreateManagedLoginBrandingResponse {
    /// `ManagedLoginBranding`.
    #[serde(rename = "ManagedLoginBranding", default, skip_serializing_if = "Option::is_none")]
    pub managed_login_branding: Option<ManagedLoginBrandingType>,
}

/// Wire shape `CreateResourceServerRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct CreateResourceServerRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `Identifier`; length `1..=256`.
    #[serde(rename = "Identifier")]
    pub identifier: String,
    /// `Name`; length `1..=256`.
    #[serde(rename = "Name")]
    pub name: String,
    /// `Scopes`; length `..=100`.
    #[serde(rename = "Scopes", default, skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<ResourceServerScopeType>>,
}

/// Wire shape `CreateResourceServerResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct CreateResourceServerResponse {
    /// `ResourceServer`.
    #[serde(rename = "ResourceServer", default, skip_serializing_if = "Option::is_none")]
    pub resource_server: Option<ResourceServerType>,
}

/// Wire shape `CreateTermsRequest`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct CreateTermsRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `ClientId`; length `1..=128`.
    #[serde(rename = "ClientId")]
    pub client_id: crate::Sensitive<String>,
    /// `TermsName`.
    #[serde(rename = "TermsName")]
    pub terms_name: String,
    /// `TermsSource`.
    #[serde(rename = "TermsSource")]
    pub terms_source: TermsSourceType,
    /// `Enforcement`.
    #[serde(rename = "Enforcement")]
    pub enforcement: TermsEnforcementType,
    /// `Links`; length `1..=13`.
    #[serde(rename = "Links", default, skip_serializing_if = "Option::is_none")]
    pub links: Option<BTreeMap<String, String>>,
}

/// Wire shape `CreateTermsResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct CreateTermsResponse {
    /// `Terms`.
    #[serde(rename = "Terms", default, skip_serializing_if = "Option::is_none")]
    pub terms: Option<TermsType>,
}

/// Wire shape `CreateUserImportJobRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct CreateUserImportJobRequest {
    /// `JobName`; length `1..=128`.
    #[serde(rename = "JobName")]
    pub job_name: String,
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `CloudWatchLogsRoleArn`; length `20..=2048`.
    #[serde(rename = "CloudWatchLogsRoleArn")]
    pub cloud_watch_logs_role_arn: String,
    /// `PasswordHashingAlgorithm`.
    #[serde(rename = "PasswordHashingAlgorithm", default, skip_serializing_if = "Option::is_none")]
    pub password_hashing_algorithm: Option<PasswordHashingAlgorithmType>,
}

/// Wire shape `CreateUserImportJobResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct CreateUserImportJobResponse {
    /// `UserImportJob`.
    #[serde(rename = "UserImportJob", default, skip_serializing_if = "Option::is_none")]
    pub user_import_job: Option<UserImportJobType>,
}

/// Wire shape `CreateUserPoolClientRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct CreateUserPoolClientRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `ClientName`; length `1..=128`.
    #[serde(rename = "ClientName")]
    pub client_name: String,
    /// `GenerateSecret`.
    #[serde(rename = "GenerateSecret", default, skip_serializing_if = "Option::is_none")]
    pub generate_secret: Option<bool>,
    /// `ClientSecret`; length `24..=64`.
    #[serde(rename = "ClientSecret", default, skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<crate::Sensitive<String>>,
    /// `RefreshTokenValidity`; value `0..=315360000`.
    #[serde(rename = "RefreshTokenValidity", default, skip_serializing_if = "Option::is_none")]
    pub refresh_token_validity: Option<i32>,
    /// `AccessTokenValidity`; value `1..=86400`.
    #[serde(rename = "AccessTokenValidity", default, skip_serializing_if = "Option::is_none")]
    pub access_token_validity: Option<i32>,
    /// `IdTokenValidity`; value `1..=86400`.
    #[serde(rename = "IdTokenValidity", default, skip_serializing_if = "Option::is_none")]
    pub id_token_validity: Option<i32>,
    /// `TokenValidityUnits`.
    #[serde(rename = "TokenValidityUnits", default, skip_serializing_if = "Option::is_none")]
    pub token_validity_units: Option<TokenValidityUnitsType>,
    /// `ReadAttributes`.
    #[serde(rename = "ReadAttributes", default, skip_serializing_if = "Option::is_none")]
    pub read_attributes: Option<Vec<String>>,
    /// `WriteAttributes`.
    #[serde(rename = "WriteAttributes", default, skip_serializing_if = "Option::is_none")]
    pub write_attributes: Option<Vec<String>>,
    /// `ExplicitAuthFlows`.
    #[serde(rename = "ExplicitAuthFlows", default, skip_serializing_if = "Option::is_none")]
    pub explicit_auth_flows: Option<Vec<ExplicitAuthFlowsType>>,
    /// `SupportedIdentityProviders`.
    #[serde(
        rename = "SupportedIdentityProviders",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub supported_identity_providers: Option<Vec<String>>,
    /// `CallbackURLs`; length `0..=100`.
    #[serde(rename = "CallbackURLs", default, skip_serializing_if = "Option::is_none")]
    pub callback_urls: Option<Vec<String>>,
    /// `LogoutURLs`; length `0..=100`.
    #[serde(rename = "LogoutURLs", default, skip_serializing_if = "Option::is_none")]
    pub logout_urls: Option<Vec<String>>,
    /// `DefaultRedirectURI`; length `1..=1024`.
    #[serde(rename = "DefaultRedirectURI", default, skip_serializing_if = "Option::is_none")]
    pub default_redirect_uri: Option<String>,
    /// `AllowedOAuthFlows`; length `0..=3`.
    #[serde(rename = "AllowedOAuthFlows", default, skip_serializing_if = "Option::is_none")]
    pub allowed_oauth_flows: Option<Vec<OAuthFlowType>>,
    /// `AllowedOAuthScopes`; length `..=50`.
    #[serde(rename = "AllowedOAuthScopes", default, skip_serializing_if = "Option::is_none")]
    pub allowed_oauth_scopes: Option<Vec<String>>,
    /// `AllowedOAuthFlowsUserPoolClient`.
    #[serde(
        rename = "AllowedOAuthFlowsUserPoolClient",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub allowed_oauth_flows_user_pool_client: Option<bool>,
    /// `AnalyticsConfiguration`.
    #[serde(rename = "AnalyticsConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub analytics_configuration: Option<AnalyticsConfigurationType>,
    /// `PreventUserExistenceErrors`.
    #[serde(
        rename = "PreventUserExistenceErrors",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub prevent_user_existence_errors: Option<PreventUserExistenceErrorTypes>,
    /// `EnableTokenRevocation`.
    #[serde(rename = "EnableTokenRevocation", default, skip_serializing_if = "Option::is_none")]
    pub enable_token_revocation: Option<bool>,
    /// `EnablePropagateAdditionalUserContextData`.
    #[serde(
        rename = "EnablePropagateAdditionalUserContextData",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub enable_propagate_additional_user_context_data: Option<bool>,
    /// `AuthSessionValidity`; value `3..=15`.
    #[serde(rename = "AuthSessionValidity", default, skip_serializing_if = "Option::is_none")]
    pub auth_session_validity: Option<i32>,
    /// `RefreshTokenRotation`.
    #[serde(rename = "RefreshTokenRotation", default, skip_serializing_if = "Option::is_none")]
    pub refresh_token_rotation: Option<RefreshTokenRotationType>,
}

/// Wire shape `CreateUserPoolClientResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct CreateUserPoolClientResponse {
    /// `UserPoolClient`.
    #[serde(rename = "UserPoolClient", default, skip_serializing_if = "Option::is_none")]
    pub user_pool_client: Option<UserPoolClientType>,
}

/// Wire shape `CreateUserPoolDomainRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct CreateUserPoolDomainRequest {
    /// `Domain`; length `1..=63`.
    #[serde(rename = "Domain")]
    pub domain: String,
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `ManagedLoginVersion`.
    #[serde(rename = "ManagedLoginVersion", default, skip_serializing_if = "Option::is_none")]
    pub managed_login_version: Option<i32>,
    /// `CustomDomainConfig`.
    #[serde(rename = "CustomDomainConfig", default, skip_serializing_if = "Option::is_none")]
    pub custom_domain_config: Option<CustomDomainConfigType>,
    /// `Routing`.
    #[serde(rename = "Routing", default, skip_serializing_if = "Option::is_none")]
    pub routing: Option<RoutingType>,
}

/// Wire shape `CreateUserPoolDomainResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct CreateUserPoolDomainResponse {
    /// `ManagedLoginVersion`.
    #[serde(rename = "ManagedLoginVersion", default, skip_serializing_if = "Option::is_none")]
    pub managed_login_version: Option<i32>,
    /// `CloudFrontDomain`; length `1..=63`.
    #[serde(rename = "CloudFrontDomain", default, skip_serializing_if = "Option::is_none")]
    pub cloud_front_domain: Option<String>,
    /// `Routing`.
    #[serde(rename = "Routing", default, skip_serializing_if = "Option::is_none")]
    pub routing: Option<RoutingType>,
}

/// Wire shape `CreateUserPoolReplicaRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct CreateUserPoolReplicaRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `RegionName`; length `5..=32`.
    #[serde(rename = "RegionName")]
    pub region_name: String,
    /// `UserPoolTags`.
    #[serde(rename = "UserPoolTags", default, skip_serializing_if = "Option::is_none")]
    pub user_pool_tags: Option<BTreeMap<String, String>>,
}

/// Wire shape `CreateUserPoolReplicaResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct CreateUserPoolReplicaResponse {
    /// `UserPoolReplica`.
    #[serde(rename = "UserPoolReplica", default, skip_serializing_if = "Option::is_none")]
    pub user_pool_replica: Option<UserPoolReplicaType>,
}

/// Wire shape `CreateUserPoolRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct CreateUserPoolRequest {
    /// `PoolName`; length `1..=128`.
    #[serde(rename = "PoolName")]
    pub pool_name: String,
    /// `Policies`.
    #[serde(rename = "Policies", default, skip_serializing_if = "Option::is_none")]
    pub policies: Option<UserPoolPolicyType>,
    /// `DeletionProtection`.
    #[serde(rename = "DeletionProtection", default, skip_serializing_if = "Option::is_none")]
    pub deletion_protection: Option<DeletionProtectionType>,
    /// `LambdaConfig`.
    #[serde(rename = "LambdaConfig", default, skip_serializing_if = "Option::is_none")]
    pub lambda_config: Option<LambdaConfigType>,
    /// `AutoVerifiedAttributes`.
    #[serde(rename = "AutoVerifiedAttributes", default, skip_serializing_if = "Option::is_none")]
    pub auto_verified_attributes: Option<Vec<VerifiedAttributeType>>,
    /// `AliasAttributes`.
    #[serde(rename = "AliasAttributes", default, skip_serializing_if = "Option::is_none")]
    pub alias_attributes: Option<Vec<AliasAttributeType>>,
    /// `UsernameAttributes`.
    #[serde(rename = "UsernameAttributes", default, skip_serializing_if = "Option::is_none")]
    pub username_attributes: Option<Vec<UsernameAttributeType>>,
    /// `SmsVerificationMessage`; length `6..=140`.
    #[serde(rename = "SmsVerificationMessage", default, skip_serializing_if = "Option::is_none")]
    pub sms_verification_message: Option<String>,
    /// `EmailVerificationMessage`; length `6..=20000`.
    #[serde(rename = "EmailVerificationMessage", default, skip_serializing_if = "Option::is_none")]
    pub email_verification_message: Option<String>,
    /// `EmailVerificationSubject`; length `1..=140`.
    #[serde(rename = "EmailVerificationSubject", default, skip_serializing_if = "Option::is_none")]
    pub email_verification_subject: Option<String>,
    /// `VerificationMessageTemplate`.
    #[serde(
        rename = "VerificationMessageTemplate",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub verification_message_template: Option<VerificationMessageTemplateType>,
    /// `SmsAuthenticationMessage`; length `6..=140`.
    #[serde(rename = "SmsAuthenticationMessage", default, skip_serializing_if = "Option::is_none")]
    pub sms_authentication_message: Option<String>,
    /// `MfaConfiguration`.
    #[serde(rename = "MfaConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub mfa_configuration: Option<UserPoolMfaType>,
    /// `UserAttributeUpdateSettings`.
    #[serde(
        rename = "UserAttributeUpdateSettings",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub user_attribute_update_settings: Option<UserAttributeUpdateSettingsType>,
    /// `DeviceConfiguration`.
    #[serde(rename = "DeviceConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub device_configuration: Option<DeviceConfigurationType>,
    /// `EmailConfiguration`.
    #[serde(rename = "EmailConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub email_configuration: Option<EmailConfigurationType>,
    /// `SmsConfiguration`.
    #[serde(rename = "SmsConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub sms_configuration: Option<SmsConfigurationType>,
    /// `UserPoolTags`.
    #[serde(rename = "UserPoolTags", default, skip_serializing_if = "Option::is_none")]
    pub user_pool_tags: Option<BTreeMap<String, String>>,
    /// `AdminCreateUserConfig`.
    #[serde(rename = "AdminCreateUserConfig", default, skip_serializing_if = "Option::is_none")]
    pub admin_create_user_config: Option<AdminCreateUserConfigType>,
    /// `Schema`; length `1..=50`.
    #[serde(rename = "Schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<Vec<SchemaAttributeType>>,
    /// `UserPoolAddOns`.
    #[serde(rename = "UserPoolAddOns", default, skip_serializing_if = "Option::is_none")]
    pub user_pool_add_ons: Option<UserPoolAddOnsType>,
    /// `DcrConfiguration`.
    #[serde(rename = "DcrConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub dcr_configuration: Option<DcrConfigurationType>,
    /// `UsernameConfiguration`.
    #[serde(rename = "UsernameConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub username_configuration: Option<UsernameConfigurationType>,
    /// `AccountRecoverySetting`.
    #[serde(rename = "AccountRecoverySetting", default, skip_serializing_if = "Option::is_none")]
    pub account_recovery_setting: Option<AccountRecoverySettingType>,
    /// `UserPoolTier`.
    #[serde(rename = "UserPoolTier", default, skip_serializing_if = "Option::is_none")]
    pub user_pool_tier: Option<UserPoolTierType>,
    /// `KeyConfiguration`.
    #[serde(rename = "KeyConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub key_configuration: Option<KeyConfigurationType>,
    /// `IssuerConfiguration`.
    #[serde(rename = "IssuerConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub issuer_configuration: Option<IssuerConfigurationType>,
    /// `AcrConfiguration`; length `0..=4`.
    #[serde(rename = "AcrConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub acr_configuration: Option<BTreeMap<String, AcrLevelConfigType>>,
}

/// Wire shape `CreateUserPoolResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct CreateUserPoolResponse {
    /// `UserPool`.
    #[serde(rename = "UserPool", default, skip_serializing_if = "Option::is_none")]
    pub user_pool: Option<UserPoolType>,
}

/// Wire shape `CustomDomainConfigType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct CustomDomainConfigType {
    /// `CertificateArn`; length `20..=2048`.
    #[serde(rename = "CertificateArn")]
    pub certificate_arn: String,
    /// `SecurityPolicy`.
    #[serde(rename = "SecurityPolicy", default, skip_serializing_if = "Option::is_none")]
    pub security_policy: Option<SecurityPolicyType>,
}

/// Wire shape `CustomEmailLambdaVersionConfigType`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CustomEmailLambdaVersionConfigType {
    /// `LambdaVersion`.
    #[serde(rename = "LambdaVersion")]
    pub lambda_version: CustomEmailSenderLambdaVersionType,
    /// `LambdaArn`; length `20..=2048`.
    #[serde(rename = "LambdaArn")]
    pub lambda_arn: String,
}

/// Wire enum `CustomEmailSenderLambdaVersionType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum CustomEmailSenderLambdaVersionType {
    /// `V1_0`.
    #[serde(rename = "V1_0")]
    V10,
}

impl CustomEmailSenderLambdaVersionType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::V10];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::V10 => "V1_0",
        }
    }
}

impl std::fmt::Display for CustomEmailSenderLambdaVersionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `CustomSMSLambdaVersionConfigType`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CustomSMSLambdaVersionConfigType {
    /// `LambdaVersion`.
    #[serde(rename = "LambdaVersion")]
    pub lambda_version: CustomSMSSenderLambdaVersionType,
    /// `LambdaArn`; length `20..=2048`.
    #[serde(rename = "LambdaArn")]
    pub lambda_arn: String,
}

/// Wire enum `CustomSMSSenderLambdaVersionType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum CustomSMSSenderLambdaVersionType {
    /// `V1_0`.
    #[serde(rename = "V1_0")]
    V10,
}

impl CustomSMSSenderLambdaVersionType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::V10];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::V10 => "V1_0",
        }
    }
}

impl std::fmt::Display for CustomSMSSenderLambdaVersionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `DcrConfigurationType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct DcrConfigurationType {
    /// `EnableStatus`.
    #[serde(rename = "EnableStatus", default, skip_serializing_if = "Option::is_none")]
    pub enable_status: Option<StatusType>,
    /// `OpenDcrEnabled`.
    #[serde(rename = "OpenDcrEnabled", default, skip_serializing_if = "Option::is_none")]
    pub open_dcr_enabled: Option<bool>,
    /// `AuthenticatedGrantTypes`; length `0..=3`.
    #[serde(rename = "AuthenticatedGrantTypes", default, skip_serializing_if = "Option::is_none")]
    pub authenticated_grant_types: Option<Vec<OAuthFlowType>>,
    /// `OpenDcrGrantTypes`; length `0..=3`.
    #[serde(rename = "OpenDcrGrantTypes", default, skip_serializing_if = "Option::is_none")]
    pub open_dcr_grant_types: Option<Vec<OAuthFlowType>>,
    /// `AllowedScopes`; length `..=50`.
    #[serde(rename = "AllowedScopes", default, skip_serializing_if = "Option::is_none")]
    pub allowed_scopes: Option<Vec<String>>,
}

/// Wire enum `DefaultEmailOptionType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum DefaultEmailOptionType {
    /// `CONFIRM_WITH_LINK`.
    #[serde(rename = "CONFIRM_WITH_LINK")]
    ConfirmWithLink,
    /// `CONFIRM_WITH_CODE`.
    #[serde(rename = "CONFIRM_WITH_CODE")]
    ConfirmWithCode,
}

impl DefaultEmailOptionType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::ConfirmWithLink, Self::ConfirmWithCode];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ConfirmWithLink => "CONFIRM_WITH_LINK",
            Self::ConfirmWithCode => "CONFIRM_WITH_CODE",
        }
    }
}

impl std::fmt::Display for DefaultEmailOptionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `DeleteGroupRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DeleteGroupRequest {
    /// `GroupName`; length `1..=128`.
    #[serde(rename = "GroupName")]
    pub group_name: String,
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
}

/// Wire shape `DeleteIdentityProviderRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DeleteIdentityProviderRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `ProviderName`; length `1..=32`.
    #[serde(rename = "ProviderName")]
    pub provider_name: String,
}

/// Wire shape `DeleteManagedLoginBrandingRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DeleteManagedLoginBrandingRequest {
    /// `ManagedLoginBrandingId`.
    #[serde(rename = "ManagedLoginBrandingId")]
    pub managed_login_branding_id: String,
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
}

/// Wire shape `DeleteResourceServerRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DeleteResourceServerRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `Identifier`; length `1..=256`.
    #[serde(rename = "Identifier")]
    pub identifier: String,
}

/// Wire shape `DeleteTermsRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DeleteTermsRequest {
    /// `TermsId`.
    #[serde(rename = "TermsId")]
    pub terms_id: String,
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
}

/// Wire shape `DeleteUserAttributesRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DeleteUserAttributesRequest {
    /// `UserAttributeNames`.
    #[serde(rename = "UserAttributeNames")]
    pub user_attribute_names: Vec<String>,
    /// `AccessToken`.
    #[serde(rename = "AccessToken")]
    pub access_token: crate::Sensitive<String>,
}

/// Wire shape `DeleteUserAttributesResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct DeleteUserAttributesResponse {}

/// Wire shape `DeleteUserPoolClientRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DeleteUserPoolClientRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `ClientId`; length `1..=128`.
    #[serde(rename = "ClientId")]
    pub client_id: crate::Sensitive<String>,
}

/// Wire shape `DeleteUserPoolClientSecretRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DeleteUserPoolClientSecretRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `ClientId`; length `1..=128`.
    #[serde(rename = "ClientId")]
    pub client_id: crate::Sensitive<String>,
    /// `ClientSecretId`; length `1..=128`.
    #[serde(rename = "ClientSecretId")]
    pub client_secret_id: String,
}

/// Wire shape `DeleteUserPoolClientSecretResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct DeleteUserPoolClientSecretResponse {}

/// Wire shape `DeleteUserPoolDomainRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DeleteUserPoolDomainRequest {
    /// `Domain`; length `1..=63`.
    #[serde(rename = "Domain")]
    pub domain: String,
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
}

/// Wire shape `DeleteUserPoolDomainResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct DeleteUserPoolDomainResponse {}

/// Wire shape `DeleteUserPoolReplicaRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DeleteUserPoolReplicaRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `RegionName`; length `5..=32`.
    #[serde(rename = "RegionName")]
    pub region_name: String,
}

/// Wire shape `DeleteUserPoolReplicaResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct DeleteUserPoolReplicaResponse {
    /// `UserPoolReplica`.
    #[serde(rename = "UserPoolReplica", default, skip_serializing_if = "Option::is_none")]
    pub user_pool_replica: Option<UserPoolReplicaType>,
}

/// Wire shape `DeleteUserPoolRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DeleteUserPoolRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
}

/// Wire shape `DeleteUserRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DeleteUserRequest {
    /// `AccessToken`.
    #[serde(rename = "AccessToken")]
    pub access_token: crate::Sensitive<String>,
}

/// Wire shape `DeleteWebAuthnCredentialRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DeleteWebAuthnCredentialRequest {
    /// `AccessToken`.
    #[serde(rename = "AccessToken")]
    pub access_token: crate::Sensitive<String>,
    /// `CredentialId`; length `0..=131072`.
    #[serde(rename = "CredentialId")]
    pub credential_id: String,
}

/// Wire shape `DeleteWebAuthnCredentialResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct DeleteWebAuthnCredentialResponse {}

/// Wire enum `DeletionProtectionType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum DeletionProtectionType {
    /// `ACTIVE`.
    #[serde(rename = "ACTIVE")]
    Active,
    /// `INACTIVE`.
    #[serde(rename = "INACTIVE")]
    Inactive,
}

impl DeletionProtectionType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Active, Self::Inactive];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "ACTIVE",
            Self::Inactive => "INACTIVE",
        }
    }
}

impl std::fmt::Display for DeletionProtectionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire enum `DeliveryMediumType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum DeliveryMediumType {
    /// `SMS`.
    #[serde(rename = "SMS")]
    Sms,
    /// `EMAIL`.
    #[serde(rename = "EMAIL")]
    Email,
}

impl DeliveryMediumType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Sms, Self::Email];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Sms => "SMS",
            Self::Email => "EMAIL",
        }
    }
}

impl std::fmt::Display for DeliveryMediumType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `DescribeIdentityProviderRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DescribeIdentityProviderRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `ProviderName`; length `1..=32`.
    #[serde(rename = "ProviderName")]
    pub provider_name: String,
}

/// Wire shape `DescribeIdentityProviderResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct DescribeIdentityProviderResponse {
    /// `IdentityProvider`.
    #[serde(rename = "IdentityProvider", default, skip_serializing_if = "Option::is_none")]
    pub identity_provider: Option<IdentityProviderType>,
}

/// Wire shape `DescribeManagedLoginBrandingByClientRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DescribeManagedLoginBrandingByClientRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `ClientId`; length `1..=128`.
    #[serde(rename = "ClientId")]
    pub client_id: crate::Sensitive<String>,
    /// `ReturnMergedResources`.
    #[serde(rename = "ReturnMergedResources", default, skip_serializing_if = "Option::is_none")]
    pub return_merged_resources: Option<bool>,
}

/// Wire shape `DescribeManagedLoginBrandingByClientResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct DescribeManagedLoginBrandingByClientResponse {
    /// `ManagedLoginBranding`.
    #[serde(rename = "ManagedLoginBranding", default, skip_serializing_if = "Option::is_none")]
    pub managed_login_branding: Option<ManagedLoginBrandingType>,
}

/// Wire shape `DescribeManagedLoginBrandingRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DescribeManagedLoginBrandingRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `ManagedLoginBrandingId`.
    #[serde(rename = "ManagedLoginBrandingId")]
    pub managed_login_branding_id: String,
    /// `ReturnMergedResources`.
    #[serde(rename = "ReturnMergedResources", default, skip_serializing_if = "Option::is_none")]
    pub return_merged_resources: Option<bool>,
}

/// Wire shape `DescribeManagedLoginBrandingResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct DescribeManagedLoginBrandingResponse {
    /// `ManagedLoginBranding`.
    #[serde(rename = "ManagedLoginBranding", default, skip_serializing_if = "Option::is_none")]
    pub managed_login_branding: Option<ManagedLoginBrandingType>,
}

/// Wire shape `DescribeResourceServerRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DescribeResourceServerRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `Identifier`; length `1..=256`.
    #[serde(rename = "Identifier")]
    pub identifier: String,
}

/// Wire shape `DescribeResourceServerResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct DescribeResourceServerResponse {
    /// `ResourceServer`.
    #[serde(rename = "ResourceServer", default, skip_serializing_if = "Option::is_none")]
    pub resource_server: Option<ResourceServerType>,
}

/// Wire shape `DescribeRiskConfigurationRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DescribeRiskConfigurationRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `ClientId`; length `1..=128`.
    #[serde(rename = "ClientId", default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<crate::Sensitive<String>>,
}

/// Wire shape `DescribeRiskConfigurationResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct DescribeRiskConfigurationResponse {
    /// `RiskConfiguration`.
    #[serde(rename = "RiskConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub risk_configuration: Option<RiskConfigurationType>,
}

/// Wire shape `DescribeTermsByClientRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DescribeTermsByClientRequest {
    /// `ClientId`; length `1..=128`.
    #[serde(rename = "ClientId")]
    pub client_id: crate::Sensitive<String>,
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `TermsName`.
    #[serde(rename = "TermsName")]
    pub terms_name: String,
}

/// Wire shape `DescribeTermsByClientResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct DescribeTermsByClientResponse {
    /// `Terms`.
    #[serde(rename = "Terms", default, skip_serializing_if = "Option::is_none")]
    pub terms: Option<TermsType>,
}

/// Wire shape `DescribeTermsRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DescribeTermsRequest {
    /// `TermsId`.
    #[serde(rename = "TermsId")]
    pub terms_id: String,
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
}

/// Wire shape `DescribeTermsResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct DescribeTermsResponse {
    /// `Terms`.
    #[serde(rename = "Terms", default, skip_serializing_if = "Option::is_none")]
    pub terms: Option<TermsType>,
}

/// Wire shape `DescribeUserImportJobRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DescribeUserImportJobRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `JobId`; length `1..=55`.
    #[serde(rename = "JobId")]
    pub job_id: String,
}

/// Wire shape `DescribeUserImportJobResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct DescribeUserImportJobResponse {
    /// `UserImportJob`.
    #[serde(rename = "UserImportJob", default, skip_serializing_if = "Option::is_none")]
    pub user_import_job: Option<UserImportJobType>,
}

/// Wire shape `DescribeUserPoolClientRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DescribeUserPoolClientRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `ClientId`; length `1..=128`.
    #[serde(rename = "ClientId")]
    pub client_id: crate::Sensitive<String>,
}

/// Wire shape `DescribeUserPoolClientResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct DescribeUserPoolClientResponse {
    /// `UserPoolClient`.
    #[serde(rename = "UserPoolClient", default, skip_serializing_if = "Option::is_none")]
    pub user_pool_client: Option<UserPoolClientType>,
}

/// Wire shape `DescribeUserPoolDomainRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DescribeUserPoolDomainRequest {
    /// `Domain`; length `1..=63`.
    #[serde(rename = "Domain")]
    pub domain: String,
}

/// Wire shape `DescribeUserPoolDomainResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct DescribeUserPoolDomainResponse {
    /// `DomainDescription`.
    #[serde(rename = "DomainDescription", default, skip_serializing_if = "Option::is_none")]
    pub domain_description: Option<DomainDescriptionType>,
}

/// Wire shape `DescribeUserPoolRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DescribeUserPoolRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
}

/// Wire shape `DescribeUserPoolResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct DescribeUserPoolResponse {
    /// `UserPool`.
    #[serde(rename = "UserPool", default, skip_serializing_if = "Option::is_none")]
    pub user_pool: Option<UserPoolType>,
}

/// Wire shape `DeviceConfigurationType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct DeviceConfigurationType {
    /// `ChallengeRequiredOnNewDevice`.
    #[serde(
        rename = "ChallengeRequiredOnNewDevice",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub challenge_required_on_new_device: Option<bool>,
    /// `DeviceOnlyRememberedOnUserPrompt`.
    #[serde(
        rename = "DeviceOnlyRememberedOnUserPrompt",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub device_only_remembered_on_user_prompt: Option<bool>,
}

/// Wire enum `DeviceRememberedStatusType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub enum DeviceRememberedStatusType {
    /// `remembered`.
    #[serde(rename = "remembered")]
    Remembered,
    /// `not_remembered`.
    #[serde(rename = "not_remembered")]
    NotRemembered,
}

impl DeviceRememberedStatusType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Remembered, Self::NotRemembered];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Remembered => "remembered",
            Self::NotRemembered => "not_remembered",
        }
    }
}

impl std::fmt::Display for DeviceRememberedStatusType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `DeviceSecretVerifierConfigType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DeviceSecretVerifierConfigType {
    /// `PasswordVerifier`; length `0..=131072`.
    #[serde(rename = "PasswordVerifier", default, skip_serializing_if = "Option::is_none")]
    pub password_verifier: Option<String>,
    /// `Salt`; length `0..=131072`.
    #[serde(rename = "Salt", default, skip_serializing_if = "Option::is_none")]
    pub salt: Option<String>,
}

/// Wire shape `DeviceType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct DeviceType {
    /// `DeviceKey`; length `1..=55`.
    #[serde(rename = "DeviceKey", default, skip_serializing_if = "Option::is_none")]
    pub device_key: Option<String>,
    /// `DeviceAttributes`.
    #[serde(rename = "DeviceAttributes", default, skip_serializing_if = "Option::is_none")]
    pub device_attributes: Option<Vec<AttributeType>>,
    /// `DeviceCreateDate`.
    #[serde(rename = "DeviceCreateDate", default, skip_serializing_if = "Option::is_none")]
    pub device_create_date: Option<crate::Timestamp>,
    /// `DeviceLastModifiedDate`.
    #[serde(rename = "DeviceLastModifiedDate", default, skip_serializing_if = "Option::is_none")]
    pub device_last_modified_date: Option<crate::Timestamp>,
    /// `DeviceLastAuthenticatedDate`.
    #[serde(
        rename = "DeviceLastAuthenticatedDate",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub device_last_authenticated_date: Option<crate::Timestamp>,
}

/// Wire shape `DomainDescriptionType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct DomainDescriptionType {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId", default, skip_serializing_if = "Option::is_none")]
    pub user_pool_id: Option<String>,
    /// `AWSAccountId`; length `..=12`.
    #[serde(rename = "AWSAccountId", default, skip_serializing_if = "Option::is_none")]
    pub aws_account_id: Option<String>,
    /// `Domain`; length `1..=63`.
    #[serde(rename = "Domain", default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// `S3Bucket`; length `3..=1024`.
    #[serde(rename = "S3Bucket", default, skip_serializing_if = "Option::is_none")]
    pub s3_bucket: Option<String>,
    /// `CloudFrontDistribution`; length `0..=131072`.
    #[serde(rename = "CloudFrontDistribution", default, skip_serializing_if = "Option::is_none")]
    pub cloud_front_distribution: Option<String>,
    /// `Version`; length `1..=20`.
    #[serde(rename = "Version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// `Status`.
    #[serde(rename = "Status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<DomainStatusType>,
    /// `CustomDomainConfig`.
    #[serde(rename = "CustomDomainConfig", default, skip_serializing_if = "Option::is_none")]
    pub custom_domain_config: Option<CustomDomainConfigType>,
    /// `ManagedLoginVersion`.
    #[serde(rename = "ManagedLoginVersion", default, skip_serializing_if = "Option::is_none")]
    pub managed_login_version: Option<i32>,
    /// `Routing`.
    #[serde(rename = "Routing", default, skip_serializing_if = "Option::is_none")]
    pub routing: Option<RoutingType>,
}

/// Wire enum `DomainStatusType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub enum DomainStatusType {
    /// `CREATING`.
    #[serde(rename = "CREATING")]
    Creating,
    /// `DELETING`.
    #[serde(rename = "DELETING")]
    Deleting,
    /// `UPDATING`.
    #[serde(rename = "UPDATING")]
    Updating,
    /// `ACTIVE`.
    #[serde(rename = "ACTIVE")]
    Active,
    /// `FAILED`.
    #[serde(rename = "FAILED")]
    Failed,
}

impl DomainStatusType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] =
        &[Self::Creating, Self::Deleting, Self::Updating, Self::Active, Self::Failed];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Creating => "CREATING",
            Self::Deleting => "DELETING",
            Self::Updating => "UPDATING",
            Self::Active => "ACTIVE",
            Self::Failed => "FAILED",
        }
    }
}

impl std::fmt::Display for DomainStatusType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `EmailConfigurationType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct EmailConfigurationType {
    /// `SourceArn`; length `20..=2048`.
    #[serde(rename = "SourceArn", default, skip_serializing_if = "Option::is_none")]
    pub source_arn: Option<String>,
    /// `ReplyToEmailAddress`.
    #[serde(rename = "ReplyToEmailAddress", default, skip_serializing_if = "Option::is_none")]
    pub reply_to_email_address: Option<String>,
    /// `EmailSendingAccount`.
    #[serde(rename = "EmailSendingAccount", default, skip_serializing_if = "Option::is_none")]
    pub email_sending_account: Option<EmailSendingAccountType>,
    /// `From`; length `0..=131072`.
    #[serde(rename = "From", default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// `ConfigurationSet`; length `1..=64`.
    #[serde(rename = "ConfigurationSet", default, skip_serializing_if = "Option::is_none")]
    pub configuration_set: Option<String>,
}

/// Wire shape `EmailMfaConfigType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct EmailMfaConfigType {
    /// `Message`; length `6..=20000`.
    #[serde(rename = "Message", default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// `Subject`.
    #[serde(rename = "Subject", default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
}

/// Wire shape `EmailMfaSettingsType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct EmailMfaSettingsType {
    /// `Enabled`.
    #[serde(rename = "Enabled", default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `PreferredMfa`.
    #[serde(rename = "PreferredMfa", default, skip_serializing_if = "Option::is_none")]
    pub preferred_mfa: Option<bool>,
}

/// Wire enum `EmailSendingAccountType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum EmailSendingAccountType {
    /// `COGNITO_DEFAULT`.
    #[serde(rename = "COGNITO_DEFAULT")]
    CognitoDefault,
    /// `DEVELOPER`.
    #[serde(rename = "DEVELOPER")]
    Developer,
}

impl EmailSendingAccountType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::CognitoDefault, Self::Developer];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CognitoDefault => "COGNITO_DEFAULT",
            Self::Developer => "DEVELOPER",
        }
    }
}

impl std::fmt::Display for EmailSendingAccountType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire enum `EncryptionKeyType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum EncryptionKeyType {
    /// `AWS_OWNED_KEY`.
    #[serde(rename = "AWS_OWNED_KEY")]
    AwsOwnedKey,
    /// `CUSTOMER_MANAGED_KEY`.
    #[serde(rename = "CUSTOMER_MANAGED_KEY")]
    CustomerManagedKey,
}

impl EncryptionKeyType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::AwsOwnedKey, Self::CustomerManagedKey];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AwsOwnedKey => "AWS_OWNED_KEY",
            Self::CustomerManagedKey => "CUSTOMER_MANAGED_KEY",
        }
    }
}

impl std::fmt::Display for EncryptionKeyType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `EumsSmsConfigurationType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct EumsSmsConfigurationType {
    /// `CallerArn`; length `20..=2048`.
    #[serde(rename = "CallerArn")]
    pub caller_arn: String,
    /// `ExternalId`; length `0..=131072`.
    #[serde(rename = "ExternalId", default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// `OriginationIdentity`; length `0..=131072`.
    #[serde(rename = "OriginationIdentity", default, skip_serializing_if = "Option::is_none")]
    pub origination_identity: Option<String>,
    /// `ConfigurationSetName`; length `0..=131072`.
    #[serde(rename = "ConfigurationSetName", default, skip_serializing_if = "Option::is_none")]
    pub configuration_set_name: Option<String>,
    /// `InEntityId`; length `0..=131072`.
    #[serde(rename = "InEntityId", default, skip_serializing_if = "Option::is_none")]
    pub in_entity_id: Option<String>,
    /// `InTemplateId`; length `0..=131072`.
    #[serde(rename = "InTemplateId", default, skip_serializing_if = "Option::is_none")]
    pub in_template_id: Option<String>,
    /// `Region`; length `5..=32`.
    #[serde(rename = "Region", default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
}

/// Wire shape `EventContextDataType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct EventContextDataType {
    /// `IpAddress`; length `0..=131072`.
    #[serde(rename = "IpAddress", default, skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    /// `DeviceName`; length `0..=131072`.
    #[serde(rename = "DeviceName", default, skip_serializing_if = "Option::is_none")]
    pub device_name: Option<String>,
    /// `Timezone`; length `0..=131072`.
    #[serde(rename = "Timezone", default, skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// `City`; length `0..=131072`.
    #[serde(rename = "City", default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// `Country`; length `0..=131072`.
    #[serde(rename = "Country", default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
}

/// Wire shape `EventFeedbackType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct EventFeedbackType {
    /// `FeedbackValue`.
    #[serde(rename = "FeedbackValue", default, skip_serializing_if = "Option::is_none")]
    pub feedback_value: Option<FeedbackValueType>,
    /// `Provider`; length `0..=131072`.
    #[serde(rename = "Provider", default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// `FeedbackDate`.
    #[serde(rename = "FeedbackDate", default, skip_serializing_if = "Option::is_none")]
    pub feedback_date: Option<crate::Timestamp>,
}

/// Wire enum `EventFilterType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum EventFilterType {
    /// `SIGN_IN`.
    #[serde(rename = "SIGN_IN")]
    SignIn,
    /// `PASSWORD_CHANGE`.
    #[serde(rename = "PASSWORD_CHANGE")]
    PasswordChange,
    /// `SIGN_UP`.
    #[serde(rename = "SIGN_UP")]
    SignUp,
}

impl EventFilterType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::SignIn, Self::PasswordChange, Self::SignUp];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SignIn => "SIGN_IN",
            Self::PasswordChange => "PASSWORD_CHANGE",
            Self::SignUp => "SIGN_UP",
        }
    }
}

impl std::fmt::Display for EventFilterType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire enum `EventResponseType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub enum EventResponseType {
    /// `Pass`.
    #[serde(rename = "Pass")]
    Pass,
    /// `Fail`.
    #[serde(rename = "Fail")]
    Fail,
    /// `InProgress`.
    #[serde(rename = "InProgress")]
    InProgress,
}

impl EventResponseType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Pass, Self::Fail, Self::InProgress];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pass => "Pass",
            Self::Fail => "Fail",
            Self::InProgress => "InProgress",
        }
    }
}

impl std::fmt::Display for EventResponseType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `EventRiskType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct EventRiskType {
    /// `RiskDecision`.
    #[serde(rename = "RiskDecision", default, skip_serializing_if = "Option::is_none")]
    pub risk_decision: Option<RiskDecisionType>,
    /// `RiskLevel`.
    #[serde(rename = "RiskLevel", default, skip_serializing_if = "Option::is_none")]
    pub risk_level: Option<RiskLevelType>,
    /// `CompromisedCredentialsDetected`.
    #[serde(
        rename = "CompromisedCredentialsDetected",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub compromised_credentials_detected: Option<bool>,
}

/// Wire enum `EventSourceName`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum EventSourceName {
    /// `userNotification`.
    #[serde(rename = "userNotification")]
    UserNotification,
    /// `userAuthEvents`.
    #[serde(rename = "userAuthEvents")]
    UserAuthEvents,
}

impl EventSourceName {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::UserNotification, Self::UserAuthEvents];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::UserNotification => "userNotification",
            Self::UserAuthEvents => "userAuthEvents",
        }
    }
}

impl std::fmt::Display for EventSourceName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire enum `EventType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub enum EventType {
    /// `SignIn`.
    #[serde(rename = "SignIn")]
    SignIn,
    /// `SignUp`.
    #[serde(rename = "SignUp")]
    SignUp,
    /// `ForgotPassword`.
    #[serde(rename = "ForgotPassword")]
    ForgotPassword,
    /// `PasswordChange`.
    #[serde(rename = "PasswordChange")]
    PasswordChange,
    /// `ResendCode`.
    #[serde(rename = "ResendCode")]
    ResendCode,
}

impl EventType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] =
        &[Self::SignIn, Self::SignUp, Self::ForgotPassword, Self::PasswordChange, Self::ResendCode];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SignIn => "SignIn",
            Self::SignUp => "SignUp",
            Self::ForgotPassword => "ForgotPassword",
            Self::PasswordChange => "PasswordChange",
            Self::ResendCode => "ResendCode",
        }
    }
}

impl std::fmt::Display for EventType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire enum `ExplicitAuthFlowsType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum ExplicitAuthFlowsType {
    /// `ADMIN_NO_SRP_AUTH`.
    #[serde(rename = "ADMIN_NO_SRP_AUTH")]
    AdminNoSrpAuth,
    /// `CUSTOM_AUTH_FLOW_ONLY`.
    #[serde(rename = "CUSTOM_AUTH_FLOW_ONLY")]
    CustomAuthFlowOnly,
    /// `USER_PASSWORD_AUTH`.
    #[serde(rename = "USER_PASSWORD_AUTH")]
    UserPasswordAuth,
    /// `ALLOW_ADMIN_USER_PASSWORD_AUTH`.
    #[serde(rename = "ALLOW_ADMIN_USER_PASSWORD_AUTH")]
    AllowAdminUserPasswordAuth,
    /// `ALLOW_CUSTOM_AUTH`.
    #[serde(rename = "ALLOW_CUSTOM_AUTH")]
    AllowCustomAuth,
    /// `ALLOW_USER_PASSWORD_AUTH`.
    #[serde(rename = "ALLOW_USER_PASSWORD_AUTH")]
    AllowUserPasswordAuth,
    /// `ALLOW_USER_SRP_AUTH`.
    #[serde(rename = "ALLOW_USER_SRP_AUTH")]
    AllowUserSrpAuth,
    /// `ALLOW_REFRESH_TOKEN_AUTH`.
    #[serde(rename = "ALLOW_REFRESH_TOKEN_AUTH")]
    AllowRefreshTokenAuth,
    /// `ALLOW_USER_AUTH`.
    #[serde(rename = "ALLOW_USER_AUTH")]
    AllowUserAuth,
    /// `ALLOW_TOKEN_EXCHANGE_DELEGATION`.
    #[serde(rename = "ALLOW_TOKEN_EXCHANGE_DELEGATION")]
    AllowTokenExchangeDelegation,
    /// `ALLOW_TOKEN_EXCHANGE_IMPERSONATION`.
    #[serde(rename = "ALLOW_TOKEN_EXCHANGE_IMPERSONATION")]
    AllowTokenExchangeImpersonation,
}

impl ExplicitAuthFlowsType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[
        Self::AdminNoSrpAuth,
        Self::CustomAuthFlowOnly,
        Self::UserPasswordAuth,
        Self::AllowAdminUserPasswordAuth,
        Self::AllowCustomAuth,
        Self::AllowUserPasswordAuth,
        Self::AllowUserSrpAuth,
        Self::AllowRefreshTokenAuth,
        Self::AllowUserAuth,
        Self::AllowTokenExchangeDelegation,
        Self::AllowTokenExchangeImpersonation,
    ];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AdminNoSrpAuth => "ADMIN_NO_SRP_AUTH",
            Self::CustomAuthFlowOnly => "CUSTOM_AUTH_FLOW_ONLY",
            Self::UserPasswordAuth => "USER_PASSWORD_AUTH",
            Self::AllowAdminUserPasswordAuth => "ALLOW_ADMIN_USER_PASSWORD_AUTH",
            Self::AllowCustomAuth => "ALLOW_CUSTOM_AUTH",
            Self::AllowUserPasswordAuth => "ALLOW_USER_PASSWORD_AUTH",
            Self::AllowUserSrpAuth => "ALLOW_USER_SRP_AUTH",
            Self::AllowRefreshTokenAuth => "ALLOW_REFRESH_TOKEN_AUTH",
            Self::AllowUserAuth => "ALLOW_USER_AUTH",
            Self::AllowTokenExchangeDelegation => "ALLOW_TOKEN_EXCHANGE_DELEGATION",
            Self::AllowTokenExchangeImpersonation => "ALLOW_TOKEN_EXCHANGE_IMPERSONATION",
        }
    }
}

impl std::fmt::Display for ExplicitAuthFlowsType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `FailoverType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct FailoverType {
    /// `SecondaryRegion`; length `5..=32`.
    #[serde(rename = "SecondaryRegion")]
    pub secondary_region: String,
    /// `PrimaryRoute53HealthCheckId`; length `..=64`.
    #[serde(rename = "PrimaryRoute53HealthCheckId")]
    pub primary_route53_health_check_id: String,
}

/// Wire enum `FeatureType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum FeatureType {
    /// `ENABLED`.
    #[serde(rename = "ENABLED")]
    Enabled,
    /// `DISABLED`.
    #[serde(rename = "DISABLED")]
    Disabled,
}

impl FeatureType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Enabled, Self::Disabled];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
        }
    }
}

impl std::fmt::Display for FeatureType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire enum `FeedbackValueType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum FeedbackValueType {
    /// `Valid`.
    #[serde(rename = "Valid")]
    Valid,
    /// `Invalid`.
    #[serde(rename = "Invalid")]
    Invalid,
}

impl FeedbackValueType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Valid, Self::Invalid];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Valid => "Valid",
            Self::Invalid => "Invalid",
        }
    }
}

impl std::fmt::Display for FeedbackValueType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `FirehoseConfigurationType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct FirehoseConfigurationType {
    /// `StreamArn`; length `20..=2048`.
    #[serde(rename = "StreamArn", default, skip_serializing_if = "Option::is_none")]
    pub stream_arn: Option<String>,
}

/// Wire shape `ForgetDeviceRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ForgetDeviceRequest {
    /// `AccessToken`.
    #[serde(rename = "AccessToken", default, skip_serializing_if = "Option::is_none")]
    pub access_token: Option<crate::Sensitive<String>>,
    /// `DeviceKey`; length `1..=55`.
    #[serde(rename = "DeviceKey")]
    pub device_key: String,
}

/// Wire shape `ForgotPasswordRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ForgotPasswordRequest {
    /// `ClientId`; length `1..=128`.
    #[serde(rename = "ClientId")]
    pub client_id: crate::Sensitive<String>,
    /// `SecretHash`; length `1..=128`.
    #[serde(rename = "SecretHash", default, skip_serializing_if = "Option::is_none")]
    pub secret_hash: Option<crate::Sensitive<String>>,
    /// `UserContextData`.
    #[serde(rename = "UserContextData", default, skip_serializing_if = "Option::is_none")]
    pub user_context_data: Option<crate::Sensitive<UserContextDataType>>,
    /// `Username`; length `1..=128`.
    #[serde(rename = "Username")]
    pub username: crate::Sensitive<String>,
    /// `AnalyticsMetadata`.
    #[serde(rename = "AnalyticsMetadata", default, skip_serializing_if = "Option::is_none")]
    pub analytics_metadata: Option<AnalyticsMetadataType>,
    /// `ClientMetadata`.
    #[serde(rename = "ClientMetadata", default, skip_serializing_if = "Option::is_none")]
    pub client_metadata: Option<BTreeMap<String, String>>,
}

/// Wire shape `ForgotPasswordResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ForgotPasswordResponse {
    /// `CodeDeliveryDetails`.
    #[serde(rename = "CodeDeliveryDetails", default, skip_serializing_if = "Option::is_none")]
    pub code_delivery_details: Option<CodeDeliveryDetailsType>,
}

/// Wire shape `GetCSVHeaderRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetCSVHeaderRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
}

/// Wire shape `GetCSVHeaderResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetCSVHeaderResponse {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId", default, skip_serializing_if = "Option::is_none")]
    pub user_pool_id: Option<String>,
    /// `CSVHeader`.
    #[serde(rename = "CSVHeader", default, skip_serializing_if = "Option::is_none")]
    pub csv_header: Option<Vec<String>>,
}

/// Wire shape `GetClientTokenRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetClientTokenRequest {
    /// `ClientId`; length `1..=128`.
    #[serde(rename = "ClientId")]
    pub client_id: crate::Sensitive<String>,
    /// `Secret`; length `24..=64`.
    #[serde(rename = "Secret")]
    pub secret: crate::Sensitive<String>,
    /// `Scopes`; length `..=50`.
    #[serde(rename = "Scopes", default, skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    /// `ClientMetadata`.
    #[serde(rename = "ClientMetadata", default, skip_serializing_if = "Option::is_none")]
    pub client_metadata: Option<BTreeMap<String, String>>,
}

/// Wire shape `GetClientTokenResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetClientTokenResponse {
    /// `ClientAuthenticationResult`.
    #[serde(
        rename = "ClientAuthenticationResult",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub client_authentication_result: Option<ClientAuthenticationResultType>,
}

/// Wire shape `GetDerivedTokenRequest`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetDerivedTokenRequest {
    /// `ClientId`; length `1..=128`.
    #[serde(rename = "ClientId")]
    pub client_id: crate::Sensitive<String>,
    /// `ClientSecret`; length `24..=64`.
    #[serde(rename = "ClientSecret", default, skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<crate::Sensitive<String>>,
    /// `SubjectToken`; length `0..=131072`.
    #[serde(rename = "SubjectToken")]
    pub subject_token: crate::Sensitive<String>,
    /// `SubjectTokenType`.
    #[serde(rename = "SubjectTokenType")]
    pub subject_token_type: TokenTypeIdentifierType,
    /// `SubjectTokenProviderName`; length `1..=32`.
    #[serde(rename = "SubjectTokenProviderName", default, skip_serializing_if = "Option::is_none")]
    pub subject_token_provider_name: Option<String>,
    /// `ActorToken`; length `0..=131072`.
    #[serde(rename = "ActorToken", default, skip_serializing_if = "Option::is_none")]
    pub actor_token: Option<crate::Sensitive<String>>,
    /// `ActorTokenType`.
    #[serde(rename = "ActorTokenType", default, skip_serializing_if = "Option::is_none")]
    pub actor_token_type: Option<TokenTypeIdentifierType>,
    /// `ActorTokenProviderName`; length `1..=32`.
    #[serde(rename = "ActorTokenProviderName", default, skip_serializing_if = "Option::is_none")]
    pub actor_token_provider_name: Option<String>,
    /// `Scopes`; length `..=50`.
    #[serde(rename = "Scopes", default, skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    /// `Audiences`; length `0..=1`.
    #[serde(rename = "Audiences", default, skip_serializing_if = "Option::is_none")]
    pub audiences: Option<Vec<String>>,
    /// `Resources`; length `0..=1`.
    #[serde(rename = "Resources", default, skip_serializing_if = "Option::is_none")]
    pub resources: Option<Vec<String>>,
    /// `RequestedTokenType`.
    #[serde(rename = "RequestedTokenType", default, skip_serializing_if = "Option::is_none")]
    pub requested_token_type: Option<IssuedTokenTypeIdentifierType>,
}

/// Wire shape `GetDerivedTokenResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetDerivedTokenResponse {
    /// `IssuedToken`.
    #[serde(rename = "IssuedToken", default, skip_serializing_if = "Option::is_none")]
    pub issued_token: Option<crate::Sensitive<String>>,
    /// `IssuedTokenType`.
    #[serde(rename = "IssuedTokenType", default, skip_serializing_if = "Option::is_none")]
    pub issued_token_type: Option<IssuedTokenTypeIdentifierType>,
    /// `TokenType`.
    #[serde(rename = "TokenType", default, skip_serializing_if = "Option::is_none")]
    pub token_type: Option<OAuthTokenTypeType>,
    /// `ExpiresIn`.
    #[serde(rename = "ExpiresIn", default, skip_serializing_if = "Option::is_none")]
    pub expires_in: Option<i32>,
    /// `Scopes`; length `..=50`.
    #[serde(rename = "Scopes", default, skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
}

/// Wire shape `GetDeviceRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetDeviceRequest {
    /// `DeviceKey`; length `1..=55`.
    #[serde(rename = "DeviceKey")]
    pub device_key: String,
    /// `AccessToken`.
    #[serde(rename = "AccessToken", default, skip_serializing_if = "Option::is_none")]
    pub access_token: Option<crate::Sensitive<String>>,
}

/// Wire shape `GetDeviceResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetDeviceResponse {
    /// `Device`.
    #[serde(rename = "Device", default, skip_serializing_if = "Option::is_none")]
    pub device: Option<DeviceType>,
}

/// Wire shape `GetGroupRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetGroupRequest {
    /// `GroupName`; length `1..=128`.
    #[serde(rename = "GroupName")]
    pub group_name: String,
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
}

/// Wire shape `GetGroupResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetGroupResponse {
    /// `Group`.
    #[serde(rename = "Group", default, skip_serializing_if = "Option::is_none")]
    pub group: Option<GroupType>,
}

/// Wire shape `GetIdentityProviderByIdentifierRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetIdentityProviderByIdentifierRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `IdpIdentifier`; length `1..=40`.
    #[serde(rename = "IdpIdentifier")]
    pub idp_identifier: String,
}

/// Wire shape `GetIdentityProviderByIdentifierResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetIdentityProviderByIdentifierResponse {
    /// `IdentityProvider`.
    #[serde(rename = "IdentityProvider", default, skip_serializing_if = "Option::is_none")]
    pub identity_provider: Option<IdentityProviderType>,
}

/// Wire shape `GetLogDeliveryConfigurationRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetLogDeliveryConfigurationRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
}

/// Wire shape `GetLogDeliveryConfigurationResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetLogDeliveryConfigurationResponse {
    /// `LogDeliveryConfiguration`.
    #[serde(rename = "LogDeliveryConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub log_delivery_configuration: Option<LogDeliveryConfigurationType>,
}

/// Wire shape `GetProvisionedLimitRequest`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetProvisionedLimitRequest {
    /// `LimitDefinition`.
    #[serde(rename = "LimitDefinition")]
    pub limit_definition: LimitDefinitionType,
}

/// Wire shape `GetProvisionedLimitResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetProvisionedLimitResponse {
    /// `Limit`.
    #[serde(rename = "Limit", default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<LimitType>,
}

/// Wire shape `GetSigningCertificateRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetSigningCertificateRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
}

/// Wire shape `GetSigningCertificateResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetSigningCertificateResponse {
    /// `Certificate`; length `0..=131072`.
    #[serde(rename = "Certificate", default, skip_serializing_if = "Option::is_none")]
    pub certificate: Option<String>,
}

/// Wire shape `GetTokensFromRefreshTokenRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetTokensFromRefreshTokenRequest {
    /// `RefreshToken`.
    #[serde(rename = "RefreshToken")]
    pub refresh_token: crate::Sensitive<String>,
    /// `ClientId`; length `1..=128`.
    #[serde(rename = "ClientId")]
    pub client_id: crate::Sensitive<String>,
    /// `ClientSecret`; length `24..=64`.
    #[serde(rename = "ClientSecret", default, skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<crate::Sensitive<String>>,
    /// `DeviceKey`; length `1..=55`.
    #[serde(rename = "DeviceKey", default, skip_serializing_if = "Option::is_none")]
    pub device_key: Option<String>,
    /// `ClientMetadata`.
    #[serde(rename = "ClientMetadata", default, skip_serializing_if = "Option::is_none")]
    pub client_metadata: Option<BTreeMap<String, String>>,
}

/// Wire shape `GetTokensFromRefreshTokenResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetTokensFromRefreshTokenResponse {
    /// `AuthenticationResult`.
    #[serde(rename = "AuthenticationResult", default, skip_serializing_if = "Option::is_none")]
    pub authentication_result: Option<AuthenticationResultType>,
}

/// Wire shape `GetUICustomizationRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetUICustomizationRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `ClientId`; length `1..=128`.
    #[serde(rename = "ClientId", default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<crate::Sensitive<String>>,
}

/// Wire shape `GetUICustomizationResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetUICustomizationResponse {
    /// `UICustomization`.
    #[serde(rename = "UICustomization", default, skip_serializing_if = "Option::is_none")]
    pub ui_customization: Option<UICustomizationType>,
}

/// Wire shape `GetUserAttributeVerificationCodeRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetUserAttributeVerificationCodeRequest {
    /// `AccessToken`.
    #[serde(rename = "AccessToken")]
    pub access_token: crate::Sensitive<String>,
    /// `AttributeName`; length `1..=32`.
    #[serde(rename = "AttributeName")]
    pub attribute_name: String,
    /// `ClientMetadata`.
    #[serde(rename = "ClientMetadata", default, skip_serializing_if = "Option::is_none")]
    pub client_metadata: Option<BTreeMap<String, String>>,
}

/// Wire shape `GetUserAttributeVerificationCodeResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetUserAttributeVerificationCodeResponse {
    /// `CodeDeliveryDetails`.
    #[serde(rename = "CodeDeliveryDetails", default, skip_serializing_if = "Option::is_none")]
    pub code_delivery_details: Option<CodeDeliveryDetailsType>,
}

/// Wire shape `GetUserAuthFactorsRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetUserAuthFactorsRequest {
    /// `AccessToken`.
    #[serde(rename = "AccessToken")]
    pub access_token: crate::Sensitive<String>,
}

/// Wire shape `GetUserAuthFactorsResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetUserAuthFactorsResponse {
    /// `Username`; length `1..=128`.
    #[serde(rename = "Username", default, skip_serializing_if = "Option::is_none")]
    pub username: Option<crate::Sensitive<String>>,
    /// `PreferredMfaSetting`; length `0..=131072`.
    #[serde(rename = "PreferredMfaSetting", default, skip_serializing_if = "Option::is_none")]
    pub preferred_mfa_setting: Option<String>,
    /// `UserMFASettingList`.
    #[serde(rename = "UserMFASettingList", default, skip_serializing_if = "Option::is_none")]
    pub user_mfa_setting_list: Option<Vec<String>>,
    /// `ConfiguredUserAuthFactors`; length `0..=8`.
    #[serde(
        rename = "ConfiguredUserAuthFactors",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub configured_user_auth_factors: Option<Vec<AuthFactorType>>,
}

/// Wire shape `GetUserPoolClientSessionConfigurationRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetUserPoolClientSessionConfigurationRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `ClientId`; length `1..=128`.
    #[serde(rename = "ClientId")]
    pub client_id: crate::Sensitive<String>,
}

/// Wire shape `GetUserPoolClientSessionConfigurationResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetUserPoolClientSessionConfigurationResponse {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId", default, skip_serializing_if = "Option::is_none")]
    pub user_pool_id: Option<String>,
    /// `ClientId`; length `1..=128`.
    #[serde(rename = "ClientId", default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<crate::Sensitive<String>>,
    /// `SSOSession`.
    #[serde(rename = "SSOSession", default, skip_serializing_if = "Option::is_none")]
    pub sso_session: Option<ClientSSOSessionConfigType>,
}

/// Wire shape `GetUserPoolMfaConfigRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetUserPoolMfaConfigRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
}

/// Wire shape `GetUserPoolMfaConfigResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetUserPoolMfaConfigResponse {
    /// `SmsMfaConfiguration`.
    #[serde(rename = "SmsMfaConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub sms_mfa_configuration: Option<SmsMfaConfigType>,
    /// `SoftwareTokenMfaConfiguration`.
    #[serde(
        rename = "SoftwareTokenMfaConfiguration",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub software_token_mfa_configuration: Option<SoftwareTokenMfaConfigType>,
    /// `EmailMfaConfiguration`.
    #[serde(rename = "EmailMfaConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub email_mfa_configuration: Option<EmailMfaConfigType>,
    /// `MfaConfiguration`.
    #[serde(rename = "MfaConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub mfa_configuration: Option<UserPoolMfaType>,
    /// `WebAuthnConfiguration`.
    #[serde(rename = "WebAuthnConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub web_authn_configuration: Option<WebAuthnConfigurationType>,
}

/// Wire shape `GetUserPoolSessionConfigurationRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetUserPoolSessionConfigurationRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
}

/// Wire shape `GetUserPoolSessionConfigurationResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetUserPoolSessionConfigurationResponse {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId", default, skip_serializing_if = "Option::is_none")]
    pub user_pool_id: Option<String>,
    /// `UserSessionTracking`.
    #[serde(rename = "UserSessionTracking", default, skip_serializing_if = "Option::is_none")]
    pub user_session_tracking: Option<UserSessionTrackingType>,
    /// `TokenSession`.
    #[serde(rename = "TokenSession", default, skip_serializing_if = "Option::is_none")]
    pub token_session: Option<UserPoolTokenSessionConfigType>,
}

/// Wire shape `GetUserRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetUserRequest {
    /// `AccessToken`.
    #[serde(rename = "AccessToken")]
    pub access_token: crate::Sensitive<String>,
}

/// Wire shape `GetUserResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetUserResponse {
    /// `Username`; length `1..=128`.
    #[serde(rename = "Username", default, skip_serializing_if = "Option::is_none")]
    pub username: Option<crate::Sensitive<String>>,
    /// `UserAttributes`.
    #[serde(rename = "UserAttributes", default, skip_serializing_if = "Option::is_none")]
    pub user_attributes: Option<Vec<AttributeType>>,
    /// `MFAOptions`.
    #[serde(rename = "MFAOptions", default, skip_serializing_if = "Option::is_none")]
    pub mfa_options: Option<Vec<MFAOptionType>>,
    /// `PreferredMfaSetting`; length `0..=131072`.
    #[serde(rename = "PreferredMfaSetting", default, skip_serializing_if = "Option::is_none")]
    pub preferred_mfa_setting: Option<String>,
    /// `UserMFASettingList`.
    #[serde(rename = "UserMFASettingList", default, skip_serializing_if = "Option::is_none")]
    pub user_mfa_setting_list: Option<Vec<String>>,
}

/// Wire shape `GlobalSignOutRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GlobalSignOutRequest {
    /// `AccessToken`.
    #[serde(rename = "AccessToken")]
    pub access_token: crate::Sensitive<String>,
}

/// Wire shape `GlobalSignOutResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GlobalSignOutResponse {}

/// Wire shape `GroupType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GroupType {
    /// `GroupName`; length `1..=128`.
    #[serde(rename = "GroupName", default, skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId", default, skip_serializing_if = "Option::is_none")]
    pub user_pool_id: Option<String>,
    /// `Description`; length `..=2048`.
    #[serde(rename = "Description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `RoleArn`; length `20..=2048`.
    #[serde(rename = "RoleArn", default, skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<String>,
    /// `Precedence`; value `0..`.
    #[serde(rename = "Precedence", default, skip_serializing_if = "Option::is_none")]
    pub precedence: Option<i32>,
    /// `LastModifiedDate`.
    #[serde(rename = "LastModifiedDate", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date: Option<crate::Timestamp>,
    /// `CreationDate`.
    #[serde(rename = "CreationDate", default, skip_serializing_if = "Option::is_none")]
    pub creation_date: Option<crate::Timestamp>,
}

/// Wire shape `HttpHeader`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct HttpHeader {
    /// `headerName`; length `0..=131072`.
    #[serde(rename = "headerName", default, skip_serializing_if = "Option::is_none")]
    pub header_name: Option<String>,
    /// `headerValue`; length `0..=131072`.
    #[serde(rename = "headerValue", default, skip_serializing_if = "Option::is_none")]
    pub header_value: Option<String>,
}

/// Wire shape `IdentityProviderType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct IdentityProviderType {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId", default, skip_serializing_if = "Option::is_none")]
    pub user_pool_id: Option<String>,
    /// `ProviderName`; length `1..=32`.
    #[serde(rename = "ProviderName", default, skip_serializing_if = "Option::is_none")]
    pub provider_name: Option<String>,
    /// `ProviderType`.
    #[serde(rename = "ProviderType", default, skip_serializing_if = "Option::is_none")]
    pub provider_type: Option<IdentityProviderTypeType>,
    /// `ProviderDetails`.
    #[serde(rename = "ProviderDetails", default, skip_serializing_if = "Option::is_none")]
    pub provider_details: Option<BTreeMap<String, String>>,
    /// `AttributeMapping`.
    #[serde(rename = "AttributeMapping", default, skip_serializing_if = "Option::is_none")]
    pub attribute_mapping: Option<BTreeMap<String, String>>,
    /// `IdpIdentifiers`; length `0..=50`.
    #[serde(rename = "IdpIdentifiers", default, skip_serializing_if = "Option::is_none")]
    pub idp_identifiers: Option<Vec<String>>,
    /// `AcrMapping`; length `0..=4`.
    #[serde(rename = "AcrMapping", default, skip_serializing_if = "Option::is_none")]
    pub acr_mapping: Option<BTreeMap<String, String>>,
    /// `LastModifiedDate`.
    #[serde(rename = "LastModifiedDate", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date: Option<crate::Timestamp>,
    /// `CreationDate`.
    #[serde(rename = "CreationDate", default, skip_serializing_if = "Option::is_none")]
    pub creation_date: Option<crate::Timestamp>,
}

/// Wire enum `IdentityProviderTypeType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum IdentityProviderTypeType {
    /// `SAML`.
    #[serde(rename = "SAML")]
    Saml,
    /// `Facebook`.
    #[serde(rename = "Facebook")]
    Facebook,
    /// `Google`.
    #[serde(rename = "Google")]
    Google,
    /// `LoginWithAmazon`.
    #[serde(rename = "LoginWithAmazon")]
    LoginWithAmazon,
    /// `SignInWithApple`.
    #[serde(rename = "SignInWithApple")]
    SignInWithApple,
    /// `OIDC`.
    #[serde(rename = "OIDC")]
    Oidc,
}

impl IdentityProviderTypeType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[
        Self::Saml,
        Self::Facebook,
        Self::Google,
        Self::LoginWithAmazon,
        Self::SignInWithApple,
        Self::Oidc,
    ];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Saml => "SAML",
            Self::Facebook => "Facebook",
            Self::Google => "Google",
            Self::LoginWithAmazon => "LoginWithAmazon",
            Self::SignInWithApple => "SignInWithApple",
            Self::Oidc => "OIDC",
        }
    }
}

impl std::fmt::Display for IdentityProviderTypeType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `InboundFederationLambdaType`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct InboundFederationLambdaType {
    /// `LambdaVersion`.
    #[serde(rename = "LambdaVersion")]
    pub lambda_version: InboundFederationLambdaVersionType,
    /// `LambdaArn`; length `20..=2048`.
    #[serde(rename = "LambdaArn")]
    pub lambda_arn: String,
}

/// Wire enum `InboundFederationLambdaVersionType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum InboundFederationLambdaVersionType {
    /// `V1_0`.
    #[serde(rename = "V1_0")]
    V10,
}

impl InboundFederationLambdaVersionType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::V10];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::V10 => "V1_0",
        }
    }
}

impl std::fmt::Display for InboundFederationLambdaVersionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `InitiateAuthRequest`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct InitiateAuthRequest {
    /// `AuthFlow`.
    #[serde(rename = "AuthFlow")]
    pub auth_flow: AuthFlowType,
    /// `AuthParameters`.
    #[serde(rename = "AuthParameters", default, skip_serializing_if = "Option::is_none")]
    pub auth_parameters: Option<crate::Sensitive<BTreeMap<String, String>>>,
    /// `ClientMetadata`.
    #[serde(rename = "ClientMetadata", default, skip_serializing_if = "Option::is_none")]
    pub client_metadata: Option<BTreeMap<String, String>>,
    /// `ClientId`; length `1..=128`.
    #[serde(rename = "ClientId")]
    pub client_id: crate::Sensitive<String>,
    /// `AnalyticsMetadata`.
    #[serde(rename = "AnalyticsMetadata", default, skip_serializing_if = "Option::is_none")]
    pub analytics_metadata: Option<AnalyticsMetadataType>,
    /// `UserContextData`.
    #[serde(rename = "UserContextData", default, skip_serializing_if = "Option::is_none")]
    pub user_context_data: Option<crate::Sensitive<UserContextDataType>>,
    /// `Session`; length `20..=4096`.
    #[serde(rename = "Session", default, skip_serializing_if = "Option::is_none")]
    pub session: Option<crate::Sensitive<String>>,
}

/// Wire shape `InitiateAuthResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct InitiateAuthResponse {
    /// `ChallengeName`.
    #[serde(rename = "ChallengeName", default, skip_serializing_if = "Option::is_none")]
    pub challenge_name: Option<ChallengeNameType>,
    /// `Session`; length `20..=4096`.
    #[serde(rename = "Session", default, skip_serializing_if = "Option::is_none")]
    pub session: Option<crate::Sensitive<String>>,
    /// `ChallengeParameters`.
    #[serde(rename = "ChallengeParameters", default, skip_serializing_if = "Option::is_none")]
    pub challenge_parameters: Option<BTreeMap<String, String>>,
    /// `AuthenticationResult`.
    #[serde(rename = "AuthenticationResult", default, skip_serializing_if = "Option::is_none")]
    pub authentication_result: Option<AuthenticationResultType>,
    /// `AvailableChallenges`.
    #[serde(rename = "AvailableChallenges", default, skip_serializing_if = "Option::is_none")]
    pub available_challenges: Option<Vec<ChallengeNameType>>,
}

/// Wire enum `IssuedTokenTypeIdentifierType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum IssuedTokenTypeIdentifierType {
    /// `ACCESS_TOKEN`.
    #[serde(rename = "ACCESS_TOKEN")]
    AccessToken,
    /// `ID_TOKEN`.
    #[serde(rename = "ID_TOKEN")]
    IdToken,
}

impl IssuedTokenTypeIdentifierType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::AccessToken, Self::IdToken];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AccessToken => "ACCESS_TOKEN",
            Self::IdToken => "ID_TOKEN",
        }
    }
}

impl std::fmt::Display for IssuedTokenTypeIdentifierType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `IssuerConfigurationType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct IssuerConfigurationType {
    /// `Type`.
    #[serde(rename = "Type", default, skip_serializing_if = "Option::is_none")]
    pub r#type: Option<IssuerType>,
}

/// Wire enum `IssuerType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum IssuerType {
    /// `ORIGINAL`.
    #[serde(rename = "ORIGINAL")]
    Original,
    /// `UPDATED`.
    #[serde(rename = "UPDATED")]
    Updated,
}

impl IssuerType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Original, Self::Updated];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Original => "ORIGINAL",
            Self::Updated => "UPDATED",
        }
    }
}

impl std::fmt::Display for IssuerType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `KeyConfigurationType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct KeyConfigurationType {
    /// `KeyType`.
    #[serde(rename = "KeyType", default, skip_serializing_if = "Option::is_none")]
    pub key_type: Option<EncryptionKeyType>,
    /// `KmsKeyArn`; length `20..=2048`.
    #[serde(rename = "KmsKeyArn", default, skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<String>,
}

/// Wire shape `LambdaConfigType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct LambdaConfigType {
    /// `PreSignUp`; length `20..=2048`.
    #[serde(rename = "PreSignUp", default, skip_serializing_if = "Option::is_none")]
    pub pre_sign_up: Option<String>,
    /// `CustomMessage`; length `20..=2048`.
    #[serde(rename = "CustomMessage", default, skip_serializing_if = "Option::is_none")]
    pub custom_message: Option<String>,
    /// `PostConfirmation`; length `20..=2048`.
    #[serde(rename = "PostConfirmation", default, skip_serializing_if = "Option::is_none")]
    pub post_confirmation: Option<String>,
    /// `PreAuthentication`; length `20..=2048`.
    #[serde(rename = "PreAuthentication", default, skip_serializing_if = "Option::is_none")]
    pub pre_authentication: Option<String>,
    /// `PostAuthentication`; length `20..=2048`.
    #[serde(rename = "PostAuthentication", default, skip_serializing_if = "Option::is_none")]
    pub post_authentication: Option<String>,
    /// `DefineAuthChallenge`; length `20..=2048`.
    #[serde(rename = "DefineAuthChallenge", default, skip_serializing_if = "Option::is_none")]
    pub define_auth_challenge: Option<String>,
    /// `CreateAuthChallenge`; length `20..=2048`.
    #[serde(rename = "CreateAuthChallenge", default, skip_serializing_if = "Option::is_none")]
    pub create_auth_challenge: Option<String>,
    /// `VerifyAuthChallengeResponse`; length `20..=2048`.
    #[serde(
        rename = "VerifyAuthChallengeResponse",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub verify_auth_challenge_response: Option<String>,
    /// `PreTokenGeneration`; length `20..=2048`.
    #[serde(rename = "PreTokenGeneration", default, skip_serializing_if = "Option::is_none")]
    pub pre_token_generation: Option<String>,
    /// `UserMigration`; length `20..=2048`.
    #[serde(rename = "UserMigration", default, skip_serializing_if = "Option::is_none")]
    pub user_migration: Option<String>,
    /// `PreTokenGenerationConfig`.
    #[serde(rename = "PreTokenGenerationConfig", default, skip_serializing_if = "Option::is_none")]
    pub pre_token_generation_config: Option<PreTokenGenerationVersionConfigType>,
    /// `CustomSMSSender`.
    #[serde(rename = "CustomSMSSender", default, skip_serializing_if = "Option::is_none")]
    pub custom_sms_sender: Option<CustomSMSLambdaVersionConfigType>,
    /// `CustomEmailSender`.
    #[serde(rename = "CustomEmailSender", default, skip_serializing_if = "Option::is_none")]
    pub custom_email_sender: Option<CustomEmailLambdaVersionConfigType>,
    /// `KMSKeyID`; length `20..=2048`.
    #[serde(rename = "KMSKeyID", default, skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<String>,
    /// `InboundFederation`.
    #[serde(rename = "InboundFederation", default, skip_serializing_if = "Option::is_none")]
    pub inbound_federation: Option<InboundFederationLambdaType>,
}

/// Wire enum `LimitClass`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum LimitClass {
    /// `API_CATEGORY`.
    #[serde(rename = "API_CATEGORY")]
    ApiCategory,
}

impl LimitClass {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::ApiCategory];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ApiCategory => "API_CATEGORY",
        }
    }
}

impl std::fmt::Display for LimitClass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `LimitDefinitionType`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct LimitDefinitionType {
    /// `LimitClass`.
    #[serde(rename = "LimitClass")]
    pub limit_class: LimitClass,
    /// `Attributes`.
    #[serde(rename = "Attributes")]
    pub attributes: BTreeMap<String, String>,
}

/// Wire shape `LimitType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct LimitType {
    /// `LimitDefinition`.
    #[serde(rename = "LimitDefinition", default, skip_serializing_if = "Option::is_none")]
    pub limit_definition: Option<LimitDefinitionType>,
    /// `ProvisionedLimitValue`.
    #[serde(rename = "ProvisionedLimitValue", default, skip_serializing_if = "Option::is_none")]
    pub provisioned_limit_value: Option<i32>,
    /// `FreeLimitValue`.
    #[serde(rename = "FreeLimitValue", default, skip_serializing_if = "Option::is_none")]
    pub free_limit_value: Option<i32>,
}

/// Wire shape `ListDevicesRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListDevicesRequest {
    /// `AccessToken`.
    #[serde(rename = "AccessToken")]
    pub access_token: crate::Sensitive<String>,
    /// `Limit`; value `0..=60`.
    #[serde(rename = "Limit", default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<i32>,
    /// `PaginationToken`; length `1..`.
    #[serde(rename = "PaginationToken", default, skip_serializing_if = "Option::is_none")]
    pub pagination_token: Option<String>,
}

/// Wire shape `ListDevicesResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListDevicesResponse {
    /// `Devices`.
    #[serde(rename = "Devices", default, skip_serializing_if = "Option::is_none")]
    pub devices: Option<Vec<DeviceType>>,
    /// `PaginationToken`; length `1..`.
    #[serde(rename = "PaginationToken", default, skip_serializing_if = "Option::is_none")]
    pub pagination_token: Option<String>,
}

/// Wire shape `ListGroupsRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListGroupsRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `Limit`; value `0..=60`.
    #[serde(rename = "Limit", default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<i32>,
    /// `NextToken`; length `1..=131072`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// Wire shape `ListGroupsResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListGroupsResponse {
    /// `Groups`.
    #[serde(rename = "Groups", default, skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<GroupType>>,
    /// `NextToken`; length `1..=131072`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// Wire shape `ListIdentityProvidersRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListIdentityProvidersRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `MaxResults`; value `0..=60`.
    #[serde(rename = "MaxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    /// `NextToken`; length `1..`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// Wire shape `ListIdentityProvidersResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListIdentityProvidersResponse {
    /// `Providers`; length `0..=50`.
    #[serde(rename = "Providers", default, skip_serializing_if = "Option::is_none")]
    pub providers: Option<Vec<ProviderDescription>>,
    /// `NextToken`; length `1..`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// Wire shape `ListResourceServersRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListResourceServersRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `MaxResults`; value `1..=50`.
    #[serde(rename = "MaxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    /// `NextToken`; length `1..`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// Wire shape `ListResourceServersResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListResourceServersResponse {
    /// `ResourceServers`.
    #[serde(rename = "ResourceServers", default, skip_serializing_if = "Option::is_none")]
    pub resource_servers: Option<Vec<ResourceServerType>>,
    /// `NextToken`; length `1..`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// Wire shape `ListTagsForResourceRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListTagsForResourceRequest {
    /// `ResourceArn`; length `20..=2048`.
    #[serde(rename = "ResourceArn")]
    pub resource_arn: String,
}

/// Wire shape `ListTagsForResourceResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListTagsForResourceResponse {
    /// `Tags`.
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<BTreeMap<String, String>>,
}

/// Wire shape `ListTermsRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListTermsRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `MaxResults`; value `1..=60`.
    #[serde(rename = "MaxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    /// `NextToken`; length `0..=131072`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// Wire shape `ListTermsResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListTermsResponse {
    /// `Terms`.
    #[serde(rename = "Terms", default, skip_serializing_if = "Option::is_none")]
    pub terms: Option<Vec<TermsDescriptionType>>,
    /// `NextToken`; length `0..=131072`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// Wire shape `ListUserImportJobsRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListUserImportJobsRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `MaxResults`; value `1..=60`.
    #[serde(rename = "MaxResults")]
    pub max_results: i32,
    /// `PaginationToken`; length `1..`.
    #[serde(rename = "PaginationToken", default, skip_serializing_if = "Option::is_none")]
    pub pagination_token: Option<String>,
}

/// Wire shape `ListUserImportJobsResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListUserImportJobsResponse {
    /// `UserImportJobs`; length `1..=50`.
    #[serde(rename = "UserImportJobs", default, skip_serializing_if = "Option::is_none")]
    pub user_import_jobs: Option<Vec<UserImportJobType>>,
    /// `PaginationToken`; length `1..`.
    #[serde(rename = "PaginationToken", default, skip_serializing_if = "Option::is_none")]
    pub pagination_token: Option<String>,
}

/// Wire shape `ListUserPoolClientSecretsRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListUserPoolClientSecretsRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `ClientId`; length `1..=128`.
    #[serde(rename = "ClientId")]
    pub client_id: crate::Sensitive<String>,
    /// `NextToken`; length `1..=131072`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// Wire shape `ListUserPoolClientSecretsResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListUserPoolClientSecretsResponse {
    /// `ClientSecrets`.
    #[serde(rename = "ClientSecrets", default, skip_serializing_if = "Option::is_none")]
    pub client_secrets: Option<Vec<ClientSecretDescriptorType>>,
    /// `NextToken`; length `1..=131072`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// Wire shape `ListUserPoolClientsRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListUserPoolClientsRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `MaxResults`; value `1..=60`.
    #[serde(rename = "MaxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    /// `NextToken`; length `1..=131072`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    /// `ClientType`.
    #[serde(rename = "ClientType", default, skip_serializing_if = "Option::is_none")]
    pub client_type: Option<ClientTypeType>,
}

/// Wire shape `ListUserPoolClientsResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListUserPoolClientsResponse {
    /// `UserPoolClients`.
    #[serde(rename = "UserPoolClients", default, skip_serializing_if = "Option::is_none")]
    pub user_pool_clients: Option<Vec<UserPoolClientDescription>>,
    /// `NextToken`; length `1..=131072`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// Wire shape `ListUserPoolReplicasRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListUserPoolReplicasRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `NextToken`; length `1..`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// Wire shape `ListUserPoolReplicasResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListUserPoolReplicasResponse {
    /// `UserPoolReplicas`.
    #[serde(rename = "UserPoolReplicas", default, skip_serializing_if = "Option::is_none")]
    pub user_pool_replicas: Option<Vec<UserPoolReplicaType>>,
    /// `NextToken`; length `1..`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// Wire shape `ListUserPoolsRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListUserPoolsRequest {
    /// `NextToken`; length `1..`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    /// `MaxResults`; value `1..=60`.
    #[serde(rename = "MaxResults")]
    pub max_results: i32,
}

/// Wire shape `ListUserPoolsResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListUserPoolsResponse {
    /// `UserPools`.
    #[serde(rename = "UserPools", default, skip_serializing_if = "Option::is_none")]
    pub user_pools: Option<Vec<UserPoolDescriptionType>>,
    /// `NextToken`; length `1..`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// Wire shape `ListUserSessionsRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListUserSessionsRequest {
    /// `AccessToken`.
    #[serde(rename = "AccessToken")]
    pub access_token: crate::Sensitive<String>,
    /// `NextToken`; length `1..=131072`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// Wire shape `ListUserSessionsResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListUserSessionsResponse {
    /// `Sessions`; length `0..=125`.
    #[serde(rename = "Sessions", default, skip_serializing_if = "Option::is_none")]
    pub sessions: Option<Vec<SessionDescriptionType>>,
    /// `NextToken`; length `1..=131072`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// Wire shape `ListUsersInGroupRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListUsersInGroupRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `GroupName`; length `1..=128`.
    #[serde(rename = "GroupName")]
    pub group_name: String,
    /// `Limit`; value `0..=60`.
    #[serde(rename = "Limit", default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<i32>,
    /// `NextToken`; length `1..=131072`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// Wire shape `ListUsersInGroupResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListUsersInGroupResponse {
    /// `Users`.
    #[serde(rename = "Users", default, skip_serializing_if = "Option::is_none")]
    pub users: Option<Vec<UserType>>,
    /// `NextToken`; length `1..=131072`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// Wire shape `ListUsersRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListUsersRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `AttributesToGet`.
    #[serde(rename = "AttributesToGet", default, skip_serializing_if = "Option::is_none")]
    pub attributes_to_get: Option<Vec<String>>,
    /// `Limit`; value `0..=60`.
    #[serde(rename = "Limit", default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<i32>,
    /// `PaginationToken`; length `1..`.
    #[serde(rename = "PaginationToken", default, skip_serializing_if = "Option::is_none")]
    pub pagination_token: Option<String>,
    /// `Filter`; length `..=256`.
    #[serde(rename = "Filter", default, skip_serializing_if = "Option::is_none")]
    pub filter: Option<String>,
}

/// Wire shape `ListUsersResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListUsersResponse {
    /// `Users`.
    #[serde(rename = "Users", default, skip_serializing_if = "Option::is_none")]
    pub users: Option<Vec<UserType>>,
    /// `PaginationToken`; length `1..`.
    #[serde(rename = "PaginationToken", default, skip_serializing_if = "Option::is_none")]
    pub pagination_token: Option<String>,
}

/// Wire shape `ListWebAuthnCredentialsRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListWebAuthnCredentialsRequest {
    /// `AccessToken`.
    #[serde(rename = "AccessToken")]
    pub access_token: crate::Sensitive<String>,
    /// `NextToken`; length `1..=131072`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    /// `MaxResults`; value `0..=20`.
    #[serde(rename = "MaxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
}

/// Wire shape `ListWebAuthnCredentialsResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListWebAuthnCredentialsResponse {
    /// `Credentials`.
    #[serde(rename = "Credentials", default, skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Vec<WebAuthnCredentialDescription>>,
    /// `NextToken`; length `1..=131072`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// Wire shape `LogConfigurationType`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct LogConfigurationType {
    /// `LogLevel`.
    #[serde(rename = "LogLevel")]
    pub log_level: LogLevel,
    /// `EventSource`.
    #[serde(rename = "EventSource")]
    pub event_source: EventSourceName,
    /// `CloudWatchLogsConfiguration`.
    #[serde(
        rename = "CloudWatchLogsConfiguration",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub cloud_watch_logs_configuration: Option<CloudWatchLogsConfigurationType>,
    /// `S3Configuration`.
    #[serde(rename = "S3Configuration", default, skip_serializing_if = "Option::is_none")]
    pub s3_configuration: Option<S3ConfigurationType>,
    /// `FirehoseConfiguration`.
    #[serde(rename = "FirehoseConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub firehose_configuration: Option<FirehoseConfigurationType>,
}

/// Wire shape `LogDeliveryConfigurationType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct LogDeliveryConfigurationType {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId", default, skip_serializing_if = "Option::is_none")]
    pub user_pool_id: Option<String>,
    /// `LogConfigurations`; length `0..=2`.
    #[serde(rename = "LogConfigurations", default, skip_serializing_if = "Option::is_none")]
    pub log_configurations: Option<Vec<LogConfigurationType>>,
}

/// Wire enum `LogLevel`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum LogLevel {
    /// `ERROR`.
    #[serde(rename = "ERROR")]
    Error,
    /// `INFO`.
    #[serde(rename = "INFO")]
    Info,
}

impl LogLevel {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Error, Self::Info];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Error => "ERROR",
            Self::Info => "INFO",
        }
    }
}

impl std::fmt::Display for LogLevel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `MFAOptionType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct MFAOptionType {
    /// `DeliveryMedium`.
    #[serde(rename = "DeliveryMedium", default, skip_serializing_if = "Option::is_none")]
    pub delivery_medium: Option<DeliveryMediumType>,
    /// `AttributeName`; length `1..=32`.
    #[serde(rename = "AttributeName", default, skip_serializing_if = "Option::is_none")]
    pub attribute_name: Option<String>,
}

/// Wire shape `ManagedLoginBrandingType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ManagedLoginBrandingType {
    /// `ManagedLoginBrandingId`.
    #[serde(rename = "ManagedLoginBrandingId", default, skip_serializing_if = "Option::is_none")]
    pub managed_login_branding_id: Option<String>,
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId", default, skip_serializing_if = "Option::is_none")]
    pub user_pool_id: Option<String>,
    /// `UseCognitoProvidedValues`.
    #[serde(rename = "UseCognitoProvidedValues", default, skip_serializing_if = "Option::is_none")]
    pub use_cognito_provided_values: Option<bool>,
    /// `Settings`.
    #[serde(rename = "Settings", default, skip_serializing_if = "Option::is_none")]
    pub settings: Option<serde_json::Value>,
    /// `Assets`; length `0..=40`.
    #[serde(rename = "Assets", default, skip_serializing_if = "Option::is_none")]
    pub assets: Option<Vec<AssetType>>,
    /// `CreationDate`.
    #[serde(rename = "CreationDate", default, skip_serializing_if = "Option::is_none")]
    pub creation_date: Option<crate::Timestamp>,
    /// `LastModifiedDate`.
    #[serde(rename = "LastModifiedDate", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date: Option<crate::Timestamp>,
}

/// Wire enum `MessageActionType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub enum MessageActionType {
    /// `RESEND`.
    #[serde(rename = "RESEND")]
    Resend,
    /// `SUPPRESS`.
    #[serde(rename = "SUPPRESS")]
    Suppress,
}

impl MessageActionType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Resend, Self::Suppress];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Resend => "RESEND",
            Self::Suppress => "SUPPRESS",
        }
    }
}

impl std::fmt::Display for MessageActionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `MessageTemplateType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct MessageTemplateType {
    /// `SMSMessage`; length `6..=140`.
    #[serde(rename = "SMSMessage", default, skip_serializing_if = "Option::is_none")]
    pub sms_message: Option<String>,
    /// `EmailMessage`; length `6..=20000`.
    #[serde(rename = "EmailMessage", default, skip_serializing_if = "Option::is_none")]
    pub email_message: Option<String>,
    /// `EmailSubject`; length `1..=140`.
    #[serde(rename = "EmailSubject", default, skip_serializing_if = "Option::is_none")]
    pub email_subject: Option<String>,
}

/// Wire shape `NewDeviceMetadataType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct NewDeviceMetadataType {
    /// `DeviceKey`; length `1..=55`.
    #[serde(rename = "DeviceKey", default, skip_serializing_if = "Option::is_none")]
    pub device_key: Option<String>,
    /// `DeviceGroupKey`; length `0..=131072`.
    #[serde(rename = "DeviceGroupKey", default, skip_serializing_if = "Option::is_none")]
    pub device_group_key: Option<String>,
}

/// Wire shape `NotifyConfigurationType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct NotifyConfigurationType {
    /// `From`; length `0..=131072`.
    #[serde(rename = "From", default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// `ReplyTo`; length `0..=131072`.
    #[serde(rename = "ReplyTo", default, skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<String>,
    /// `SourceArn`; length `20..=2048`.
    #[serde(rename = "SourceArn")]
    pub source_arn: String,
    /// `BlockEmail`.
    #[serde(rename = "BlockEmail", default, skip_serializing_if = "Option::is_none")]
    pub block_email: Option<NotifyEmailType>,
    /// `NoActionEmail`.
    #[serde(rename = "NoActionEmail", default, skip_serializing_if = "Option::is_none")]
    pub no_action_email: Option<NotifyEmailType>,
    /// `MfaEmail`.
    #[serde(rename = "MfaEmail", default, skip_serializing_if = "Option::is_none")]
    pub mfa_email: Option<NotifyEmailType>,
}

/// Wire shape `NotifyEmailType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct NotifyEmailType {
    /// `Subject`; length `1..=140`.
    #[serde(rename = "Subject")]
    pub subject: String,
    /// `HtmlBody`; length `6..=20000`.
    #[serde(rename = "HtmlBody", default, skip_serializing_if = "Option::is_none")]
    pub html_body: Option<String>,
    /// `TextBody`; length `6..=20000`.
    #[serde(rename = "TextBody", default, skip_serializing_if = "Option::is_none")]
    pub text_body: Option<String>,
}

/// Wire shape `NumberAttributeConstraintsType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct NumberAttributeConstraintsType {
    /// `MinValue`; length `0..=131072`.
    #[serde(rename = "MinValue", default, skip_serializing_if = "Option::is_none")]
    pub min_value: Option<String>,
    /// `MaxValue`; length `0..=131072`.
    #[serde(rename = "MaxValue", default, skip_serializing_if = "Option::is_none")]
    pub max_value: Option<String>,
}

/// Wire enum `OAuthFlowType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum OAuthFlowType {
    /// `code`.
    #[serde(rename = "code")]
    Code,
    /// `implicit`.
    #[serde(rename = "implicit")]
    Implicit,
    /// `client_credentials`.
    #[serde(rename = "client_credentials")]
    ClientCredentials,
}

impl OAuthFlowType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Code, Self::Implicit, Self::ClientCredentials];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Implicit => "implicit",
            Self::ClientCredentials => "client_credentials",
        }
    }
}

impl std::fmt::Display for OAuthFlowType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire enum `OAuthTokenTypeType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub enum OAuthTokenTypeType {
    /// `Bearer`.
    #[serde(rename = "Bearer")]
    Bearer,
    /// `N_A`.
    #[serde(rename = "N_A")]
    NA,
}

impl OAuthTokenTypeType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Bearer, Self::NA];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Bearer => "Bearer",
            Self::NA => "N_A",
        }
    }
}

impl std::fmt::Display for OAuthTokenTypeType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire enum `PasswordHashingAlgorithmType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum PasswordHashingAlgorithmType {
    /// `BCRYPT`.
    #[serde(rename = "BCRYPT")]
    Bcrypt,
    /// `SCRYPT`.
    #[serde(rename = "SCRYPT")]
    Scrypt,
    /// `ARGON2ID`.
    #[serde(rename = "ARGON2ID")]
    Argon2Id,
    /// `PBKDF2_SHA256`.
    #[serde(rename = "PBKDF2_SHA256")]
    Pbkdf2Sha256,
}

impl PasswordHashingAlgorithmType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] =
        &[Self::Bcrypt, Self::Scrypt, Self::Argon2Id, Self::Pbkdf2Sha256];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Bcrypt => "BCRYPT",
            Self::Scrypt => "SCRYPT",
            Self::Argon2Id => "ARGON2ID",
            Self::Pbkdf2Sha256 => "PBKDF2_SHA256",
        }
    }
}

impl std::fmt::Display for PasswordHashingAlgorithmType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `PasswordPolicyType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct PasswordPolicyType {
    /// `MinimumLength`; value `6..=99`.
    #[serde(rename = "MinimumLength", default, skip_serializing_if = "Option::is_none")]
    pub minimum_length: Option<i32>,
    /// `RequireUppercase`.
    #[serde(rename = "RequireUppercase", default, skip_serializing_if = "Option::is_none")]
    pub require_uppercase: Option<bool>,
    /// `RequireLowercase`.
    #[serde(rename = "RequireLowercase", default, skip_serializing_if = "Option::is_none")]
    pub require_lowercase: Option<bool>,
    /// `RequireNumbers`.
    #[serde(rename = "RequireNumbers", default, skip_serializing_if = "Option::is_none")]
    pub require_numbers: Option<bool>,
    /// `RequireSymbols`.
    #[serde(rename = "RequireSymbols", default, skip_serializing_if = "Option::is_none")]
    pub require_symbols: Option<bool>,
    /// `PasswordHistorySize`; value `0..=24`.
    #[serde(rename = "PasswordHistorySize", default, skip_serializing_if = "Option::is_none")]
    pub password_history_size: Option<i32>,
    /// `TemporaryPasswordValidityDays`; value `0..=365`.
    #[serde(
        rename = "TemporaryPasswordValidityDays",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub temporary_password_validity_days: Option<i32>,
}

/// Wire enum `PreTokenGenerationLambdaVersionType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum PreTokenGenerationLambdaVersionType {
    /// `V1_0`.
    #[serde(rename = "V1_0")]
    V10,
    /// `V2_0`.
    #[serde(rename = "V2_0")]
    V20,
    /// `V3_0`.
    #[serde(rename = "V3_0")]
    V30,
}

impl PreTokenGenerationLambdaVersionType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::V10, Self::V20, Self::V30];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::V10 => "V1_0",
            Self::V20 => "V2_0",
            Self::V30 => "V3_0",
        }
    }
}

impl std::fmt::Display for PreTokenGenerationLambdaVersionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `PreTokenGenerationVersionConfigType`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PreTokenGenerationVersionConfigType {
    /// `LambdaVersion`.
    #[serde(rename = "LambdaVersion")]
    pub lambda_version: PreTokenGenerationLambdaVersionType,
    /// `LambdaArn`; length `20..=2048`.
    #[serde(rename = "LambdaArn")]
    pub lambda_arn: String,
}

/// Wire enum `PreventUserExistenceErrorTypes`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum PreventUserExistenceErrorTypes {
    /// `LEGACY`.
    #[serde(rename = "LEGACY")]
    Legacy,
    /// `ENABLED`.
    #[serde(rename = "ENABLED")]
    Enabled,
}

impl PreventUserExistenceErrorTypes {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Legacy, Self::Enabled];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Legacy => "LEGACY",
            Self::Enabled => "ENABLED",
        }
    }
}

impl std::fmt::Display for PreventUserExistenceErrorTypes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `ProviderDescription`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ProviderDescription {
    /// `ProviderName`; length `1..=32`.
    #[serde(rename = "ProviderName", default, skip_serializing_if = "Option::is_none")]
    pub provider_name: Option<String>,
    /// `ProviderType`.
    #[serde(rename = "ProviderType", default, skip_serializing_if = "Option::is_none")]
    pub provider_type: Option<IdentityProviderTypeType>,
    /// `LastModifiedDate`.
    #[serde(rename = "LastModifiedDate", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date: Option<crate::Timestamp>,
    /// `CreationDate`.
    #[serde(rename = "CreationDate", default, skip_serializing_if = "Option::is_none")]
    pub creation_date: Option<crate::Timestamp>,
}

/// Wire shape `ProviderUserIdentifierType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ProviderUserIdentifierType {
    /// `ProviderName`; length `1..=32`.
    #[serde(rename = "ProviderName", default, skip_serializing_if = "Option::is_none")]
    pub provider_name: Option<String>,
    /// `ProviderAttributeName`; length `0..=131072`.
    #[serde(rename = "ProviderAttributeName", default, skip_serializing_if = "Option::is_none")]
    pub provider_attribute_name: Option<String>,
    /// `ProviderAttributeValue`; length `0..=131072`.
    #[serde(rename = "ProviderAttributeValue", default, skip_serializing_if = "Option::is_none")]
    pub provider_attribute_value: Option<String>,
}

/// Wire enum `RecoveryOptionNameType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum RecoveryOptionNameType {
    /// `verified_email`.
    #[serde(rename = "verified_email")]
    VerifiedEmail,
    /// `verified_phone_number`.
    #[serde(rename = "verified_phone_number")]
    VerifiedPhoneNumber,
    /// `admin_only`.
    #[serde(rename = "admin_only")]
    AdminOnly,
}

impl RecoveryOptionNameType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] =
        &[Self::VerifiedEmail, Self::VerifiedPhoneNumber, Self::AdminOnly];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::VerifiedEmail => "verified_email",
            Self::VerifiedPhoneNumber => "verified_phone_number",
            Self::AdminOnly => "admin_only",
        }
    }
}

impl std::fmt::Display for RecoveryOptionNameType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `RecoveryOptionType`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RecoveryOptionType {
    /// `Priority`; value `1..=2`.
    #[serde(rename = "Priority")]
    pub priority: i32,
    /// `Name`.
    #[serde(rename = "Name")]
    pub name: RecoveryOptionNameType,
}

/// Wire shape `RefreshTokenRotationType`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RefreshTokenRotationType {
    /// `Feature`.
    #[serde(rename = "Feature")]
    pub feature: FeatureType,
    /// `RetryGracePeriodSeconds`; value `0..=60`.
    #[serde(rename = "RetryGracePeriodSeconds", default, skip_serializing_if = "Option::is_none")]
    pub retry_grace_period_seconds: Option<i32>,
}

/// Wire enum `ReplicaRoleType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub enum ReplicaRoleType {
    /// `PRIMARY`.
    #[serde(rename = "PRIMARY")]
    Primary,
    /// `SECONDARY`.
    #[serde(rename = "SECONDARY")]
    Secondary,
}

impl ReplicaRoleType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Primary, Self::Secondary];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Primary => "PRIMARY",
            Self::Secondary => "SECONDARY",
        }
    }
}

impl std::fmt::Display for ReplicaRoleType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire enum `ReplicaStatusType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub enum ReplicaStatusType {
    /// `CREATING`.
    #[serde(rename = "CREATING")]
    Creating,
    /// `ACTIVE`.
    #[serde(rename = "ACTIVE")]
    Active,
    /// `INACTIVE`.
    #[serde(rename = "INACTIVE")]
    Inactive,
    /// `DELETING`.
    #[serde(rename = "DELETING")]
    Deleting,
}

impl ReplicaStatusType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] =
        &[Self::Creating, Self::Active, Self::Inactive, Self::Deleting];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Creating => "CREATING",
            Self::Active => "ACTIVE",
            Self::Inactive => "INACTIVE",
            Self::Deleting => "DELETING",
        }
    }
}

impl std::fmt::Display for ReplicaStatusType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `ResendConfirmationCodeRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ResendConfirmationCodeRequest {
    /// `ClientId`; length `1..=128`.
    #[serde(rename = "ClientId")]
    pub client_id: crate::Sensitive<String>,
    /// `SecretHash`; length `1..=128`.
    #[serde(rename = "SecretHash", default, skip_serializing_if = "Option::is_none")]
    pub secret_hash: Option<crate::Sensitive<String>>,
    /// `UserContextData`.
    #[serde(rename = "UserContextData", default, skip_serializing_if = "Option::is_none")]
    pub user_context_data: Option<crate::Sensitive<UserContextDataType>>,
    /// `Username`; length `1..=128`.
    #[serde(rename = "Username")]
    pub username: crate::Sensitive<String>,
    /// `AnalyticsMetadata`.
    #[serde(rename = "AnalyticsMetadata", default, skip_serializing_if = "Option::is_none")]
    pub analytics_metadata: Option<AnalyticsMetadataType>,
    /// `ClientMetadata`.
    #[serde(rename = "ClientMetadata", default, skip_serializing_if = "Option::is_none")]
    pub client_metadata: Option<BTreeMap<String, String>>,
}

/// Wire shape `ResendConfirmationCodeResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ResendConfirmationCodeResponse {
    /// `CodeDeliveryDetails`.
    #[serde(rename = "CodeDeliveryDetails", default, skip_serializing_if = "Option::is_none")]
    pub code_delivery_details: Option<CodeDeliveryDetailsType>,
}

/// Wire enum `ResourceServerManagedByType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub enum ResourceServerManagedByType {
    /// `COGNITO`.
    #[serde(rename = "COGNITO")]
    Cognito,
}

impl ResourceServerManagedByType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Cognito];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Cognito => "COGNITO",
        }
    }
}

impl std::fmt::Display for ResourceServerManagedByType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `ResourceServerScopeType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct ResourceServerScopeType {
    /// `ScopeName`; length `1..=256`.
    #[serde(rename = "ScopeName")]
    pub scope_name: String,
    /// `ScopeDescription`; length `1..=256`.
    #[serde(rename = "ScopeDescription")]
    pub scope_description: String,
}

/// Wire shape `ResourceServerType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ResourceServerType {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId", default, skip_serializing_if = "Option::is_none")]
    pub user_pool_id: Option<String>,
    /// `Identifier`; length `1..=256`.
    #[serde(rename = "Identifier", default, skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
    /// `Name`; length `1..=256`.
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `Scopes`; length `..=100`.
    #[serde(rename = "Scopes", default, skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<ResourceServerScopeType>>,
    /// `ManagedBy`.
    #[serde(rename = "ManagedBy", default, skip_serializing_if = "Option::is_none")]
    pub managed_by: Option<ResourceServerManagedByType>,
}

/// Wire shape `RespondToAuthChallengeRequest`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct RespondToAuthChallengeRequest {
    /// `ClientId`; length `1..=128`.
    #[serde(rename = "ClientId")]
    pub client_id: crate::Sensitive<String>,
    /// `ChallengeName`.
    #[serde(rename = "ChallengeName")]
    pub challenge_name: ChallengeNameType,
    /// `Session`; length `20..=4096`.
    #[serde(rename = "Session", default, skip_serializing_if = "Option::is_none")]
    pub session: Option<crate::Sensitive<String>>,
    /// `ChallengeResponses`.
    #[serde(rename = "ChallengeResponses", default, skip_serializing_if = "Option::is_none")]
    pub challenge_responses: Option<crate::Sensitive<BTreeMap<String, String>>>,
    /// `AnalyticsMetadata`.
    #[serde(rename = "AnalyticsMetadata", default, skip_serializing_if = "Option::is_none")]
    pub analytics_metadata: Option<AnalyticsMetadataType>,
    /// `UserContextData`.
    #[serde(rename = "UserContextData", default, skip_serializing_if = "Option::is_none")]
    pub user_context_data: Option<crate::Sensitive<UserContextDataType>>,
    /// `ClientMetadata`.
    #[serde(rename = "ClientMetadata", default, skip_serializing_if = "Option::is_none")]
    pub client_metadata: Option<BTreeMap<String, String>>,
}

/// Wire shape `RespondToAuthChallengeResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct RespondToAuthChallengeResponse {
    /// `ChallengeName`.
    #[serde(rename = "ChallengeName", default, skip_serializing_if = "Option::is_none")]
    pub challenge_name: Option<ChallengeNameType>,
    /// `Session`; length `20..=4096`.
    #[serde(rename = "Session", default, skip_serializing_if = "Option::is_none")]
    pub session: Option<crate::Sensitive<String>>,
    /// `ChallengeParameters`.
    #[serde(rename = "ChallengeParameters", default, skip_serializing_if = "Option::is_none")]
    pub challenge_parameters: Option<BTreeMap<String, String>>,
    /// `AuthenticationResult`.
    #[serde(rename = "AuthenticationResult", default, skip_serializing_if = "Option::is_none")]
    pub authentication_result: Option<AuthenticationResultType>,
    /// `AvailableChallenges`.
    #[serde(rename = "AvailableChallenges", default, skip_serializing_if = "Option::is_none")]
    pub available_challenges: Option<Vec<ChallengeNameType>>,
}

/// Wire enum `RevokeAssociatedSessionsType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub enum RevokeAssociatedSessionsType {
    /// `NONE`.
    #[serde(rename = "NONE")]
    None,
    /// `LINKED`.
    #[serde(rename = "LINKED")]
    Linked,
}

impl RevokeAssociatedSessionsType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::None, Self::Linked];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "NONE",
            Self::Linked => "LINKED",
        }
    }
}

impl std::fmt::Display for RevokeAssociatedSessionsType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `RevokeTokenRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct RevokeTokenRequest {
    /// `Token`.
    #[serde(rename = "Token")]
    pub token: crate::Sensitive<String>,
    /// `ClientId`; length `1..=128`.
    #[serde(rename = "ClientId")]
    pub client_id: crate::Sensitive<String>,
    /// `ClientSecret`; length `24..=64`.
    #[serde(rename = "ClientSecret", default, skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<crate::Sensitive<String>>,
    /// `RevokeAssociatedSessions`.
    #[serde(rename = "RevokeAssociatedSessions", default, skip_serializing_if = "Option::is_none")]
    pub revoke_associated_sessions: Option<RevokeAssociatedSessionsType>,
}

/// Wire shape `RevokeTokenResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct RevokeTokenResponse {}

/// Wire shape `RevokeUserSessionRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct RevokeUserSessionRequest {
    /// `AccessToken`.
    #[serde(rename = "AccessToken")]
    pub access_token: crate::Sensitive<String>,
    /// `SessionId`; length `28..=28`.
    #[serde(rename = "SessionId")]
    pub session_id: String,
    /// `RevokeAssociatedSessions`.
    #[serde(rename = "RevokeAssociatedSessions", default, skip_serializing_if = "Option::is_none")]
    pub revoke_associated_sessions: Option<RevokeAssociatedSessionsType>,
}

/// Wire shape `RevokeUserSessionResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct RevokeUserSessionResponse {}

/// Wire shape `RiskConfigurationType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct RiskConfigurationType {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId", default, skip_serializing_if = "Option::is_none")]
    pub user_pool_id: Option<String>,
    /// `ClientId`; length `1..=128`.
    #[serde(rename = "ClientId", default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<crate::Sensitive<String>>,
    /// `CompromisedCredentialsRiskConfiguration`.
    #[serde(
        rename = "CompromisedCredentialsRiskConfiguration",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub compromised_credentials_risk_configuration:
        Option<CompromisedCredentialsRiskConfigurationType>,
    /// `AccountTakeoverRiskConfiguration`.
    #[serde(
        rename = "AccountTakeoverRiskConfiguration",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub account_takeover_risk_configuration: Option<AccountTakeoverRiskConfigurationType>,
    /// `RiskExceptionConfiguration`.
    #[serde(
        rename = "RiskExceptionConfiguration",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub risk_exception_configuration: Option<RiskExceptionConfigurationType>,
    /// `LastModifiedDate`.
    #[serde(rename = "LastModifiedDate", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date: Option<crate::Timestamp>,
}

/// Wire enum `RiskDecisionType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub enum RiskDecisionType {
    /// `NoRisk`.
    #[serde(rename = "NoRisk")]
    NoRisk,
    /// `AccountTakeover`.
    #[serde(rename = "AccountTakeover")]
    AccountTakeover,
    /// `Block`.
    #[serde(rename = "Block")]
    Block,
}

impl RiskDecisionType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::NoRisk, Self::AccountTakeover, Self::Block];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NoRisk => "NoRisk",
            Self::AccountTakeover => "AccountTakeover",
            Self::Block => "Block",
        }
    }
}

impl std::fmt::Display for RiskDecisionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `RiskExceptionConfigurationType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct RiskExceptionConfigurationType {
    /// `BlockedIPRangeList`; length `..=200`.
    #[serde(rename = "BlockedIPRangeList", default, skip_serializing_if = "Option::is_none")]
    pub blocked_ip_range_list: Option<Vec<String>>,
    /// `SkippedIPRangeList`; length `..=200`.
    #[serde(rename = "SkippedIPRangeList", default, skip_serializing_if = "Option::is_none")]
    pub skipped_ip_range_list: Option<Vec<String>>,
}

/// Wire enum `RiskLevelType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub enum RiskLevelType {
    /// `Low`.
    #[serde(rename = "Low")]
    Low,
    /// `Medium`.
    #[serde(rename = "Medium")]
    Medium,
    /// `High`.
    #[serde(rename = "High")]
    High,
}

impl RiskLevelType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Low, Self::Medium, Self::High];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Low => "Low",
            Self::Medium => "Medium",
            Self::High => "High",
        }
    }
}

impl std::fmt::Display for RiskLevelType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `RoutingType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct RoutingType {
    /// `Failover`.
    #[serde(rename = "Failover", default, skip_serializing_if = "Option::is_none")]
    pub failover: Option<FailoverType>,
}

/// Wire shape `S3ConfigurationType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct S3ConfigurationType {
    /// `BucketArn`; length `3..=1024`.
    #[serde(rename = "BucketArn", default, skip_serializing_if = "Option::is_none")]
    pub bucket_arn: Option<String>,
}

/// Wire shape `SMSMfaSettingsType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct SMSMfaSettingsType {
    /// `Enabled`.
    #[serde(rename = "Enabled", default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `PreferredMfa`.
    #[serde(rename = "PreferredMfa", default, skip_serializing_if = "Option::is_none")]
    pub preferred_mfa: Option<bool>,
}

/// Wire shape `SchemaAttributeType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct SchemaAttributeType {
    /// `Name`; length `1..=20`.
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `AttributeDataType`.
    #[serde(rename = "AttributeDataType", default, skip_serializing_if = "Option::is_none")]
    pub attribute_data_type: Option<AttributeDataType>,
    /// `DeveloperOnlyAttribute`.
    #[serde(rename = "DeveloperOnlyAttribute", default, skip_serializing_if = "Option::is_none")]
    pub developer_only_attribute: Option<bool>,
    /// `Mutable`.
    #[serde(rename = "Mutable", default, skip_serializing_if = "Option::is_none")]
    pub mutable: Option<bool>,
    /// `Required`.
    #[serde(rename = "Required", default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// `NumberAttributeConstraints`.
    #[serde(
        rename = "NumberAttributeConstraints",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub number_attribute_constraints: Option<NumberAttributeConstraintsType>,
    /// `StringAttributeConstraints`.
    #[serde(
        rename = "StringAttributeConstraints",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub string_attribute_constraints: Option<StringAttributeConstraintsType>,
}

/// Wire enum `SecurityPolicyType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum SecurityPolicyType {
    /// `TLS_V1`.
    #[serde(rename = "TLS_V1")]
    TlsV1,
    /// `TLS_V1_2_2021`.
    #[serde(rename = "TLS_V1_2_2021")]
    TlsV122021,
    /// `TLS_V1_3_2025`.
    #[serde(rename = "TLS_V1_3_2025")]
    TlsV132025,
}

impl SecurityPolicyType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::TlsV1, Self::TlsV122021, Self::TlsV132025];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::TlsV1 => "TLS_V1",
            Self::TlsV122021 => "TLS_V1_2_2021",
            Self::TlsV132025 => "TLS_V1_3_2025",
        }
    }
}

impl std::fmt::Display for SecurityPolicyType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `SessionDescriptionType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct SessionDescriptionType {
    /// `SessionId`; length `28..=28`.
    #[serde(rename = "SessionId", default, skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,
    /// `SessionType`.
    #[serde(rename = "SessionType", default, skip_serializing_if = "Option::is_none")]
    pub session_type: Option<SessionTypeType>,
    /// `ClientId`; length `1..=128`.
    #[serde(rename = "ClientId", default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<crate::Sensitive<String>>,
    /// `CreateDate`.
    #[serde(rename = "CreateDate", default, skip_serializing_if = "Option::is_none")]
    pub create_date: Option<crate::Timestamp>,
    /// `LastActiveDate`.
    #[serde(rename = "LastActiveDate", default, skip_serializing_if = "Option::is_none")]
    pub last_active_date: Option<crate::Timestamp>,
    /// `DeviceType`; length `0..=1024`.
    #[serde(rename = "DeviceType", default, skip_serializing_if = "Option::is_none")]
    pub device_type: Option<String>,
    /// `LastIPAddress`; length `0..=128`.
    #[serde(rename = "LastIPAddress", default, skip_serializing_if = "Option::is_none")]
    pub last_ip_address: Option<crate::Sensitive<String>>,
    /// `LastLocation`.
    #[serde(rename = "LastLocation", default, skip_serializing_if = "Option::is_none")]
    pub last_location: Option<SessionLocationType>,
    /// `OriginSessionId`; length `28..=28`.
    #[serde(rename = "OriginSessionId", default, skip_serializing_if = "Option::is_none")]
    pub origin_session_id: Option<String>,
    /// `IsCurrentSession`.
    #[serde(rename = "IsCurrentSession", default, skip_serializing_if = "Option::is_none")]
    pub is_current_session: Option<bool>,
}

/// Wire shape `SessionLocationType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct SessionLocationType {
    /// `City`; length `0..=256`.
    #[serde(rename = "City", default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// `Country`; length `0..=256`.
    #[serde(rename = "Country", default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
}

/// Wire enum `SessionTypeType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub enum SessionTypeType {
    /// `TOKEN`.
    #[serde(rename = "TOKEN")]
    Token,
    /// `SSO`.
    #[serde(rename = "SSO")]
    Sso,
}

impl SessionTypeType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Token, Self::Sso];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Token => "TOKEN",
            Self::Sso => "SSO",
        }
    }
}

impl std::fmt::Display for SessionTypeType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `SetLogDeliveryConfigurationRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct SetLogDeliveryConfigurationRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `LogConfigurations`; length `0..=2`.
    #[serde(rename = "LogConfigurations")]
    pub log_configurations: Vec<LogConfigurationType>,
}

/// Wire shape `SetLogDeliveryConfigurationResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct SetLogDeliveryConfigurationResponse {
    /// `LogDeliveryConfiguration`.
    #[serde(rename = "LogDeliveryConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub log_delivery_configuration: Option<LogDeliveryConfigurationType>,
}

/// Wire shape `SetRiskConfigurationRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct SetRiskConfigurationRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `ClientId`; length `1..=128`.
    #[serde(rename = "ClientId", default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<crate::Sensitive<String>>,
    /// `CompromisedCredentialsRiskConfiguration`.
    #[serde(
        rename = "CompromisedCredentialsRiskConfiguration",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub compromised_credentials_risk_configuration:
        Option<CompromisedCredentialsRiskConfigurationType>,
    /// `AccountTakeoverRiskConfiguration`.
    #[serde(
        rename = "AccountTakeoverRiskConfiguration",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub account_takeover_risk_configuration: Option<AccountTakeoverRiskConfigurationType>,
    /// `RiskExceptionConfiguration`.
    #[serde(
        rename = "RiskExceptionConfiguration",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub risk_exception_configuration: Option<RiskExceptionConfigurationType>,
}

/// Wire shape `SetRiskConfigurationResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct SetRiskConfigurationResponse {
    /// `RiskConfiguration`.
    #[serde(rename = "RiskConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub risk_configuration: Option<RiskConfigurationType>,
}

/// Wire shape `SetUICustomizationRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct SetUICustomizationRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `ClientId`; length `1..=128`.
    #[serde(rename = "ClientId", default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<crate::Sensitive<String>>,
    /// `CSS`; length `0..=131072`.
    #[serde(rename = "CSS", default, skip_serializing_if = "Option::is_none")]
    pub css: Option<String>,
    /// `ImageFile`; length `0..=131072`.
    #[serde(rename = "ImageFile", default, skip_serializing_if = "Option::is_none")]
    pub image_file: Option<crate::Blob>,
}

/// Wire shape `SetUICustomizationResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct SetUICustomizationResponse {
    /// `UICustomization`.
    #[serde(rename = "UICustomization", default, skip_serializing_if = "Option::is_none")]
    pub ui_customization: Option<UICustomizationType>,
}

/// Wire shape `SetUserMFAPreferenceRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct SetUserMFAPreferenceRequest {
    /// `SMSMfaSettings`.
    #[serde(rename = "SMSMfaSettings", default, skip_serializing_if = "Option::is_none")]
    pub sms_mfa_settings: Option<SMSMfaSettingsType>,
    /// `SoftwareTokenMfaSettings`.
    #[serde(rename = "SoftwareTokenMfaSettings", default, skip_serializing_if = "Option::is_none")]
    pub software_token_mfa_settings: Option<SoftwareTokenMfaSettingsType>,
    /// `EmailMfaSettings`.
    #[serde(rename = "EmailMfaSettings", default, skip_serializing_if = "Option::is_none")]
    pub email_mfa_settings: Option<EmailMfaSettingsType>,
    /// `WebAuthnMfaSettings`.
    #[serde(rename = "WebAuthnMfaSettings", default, skip_serializing_if = "Option::is_none")]
    pub web_authn_mfa_settings: Option<WebAuthnMfaSettingsType>,
    /// `AccessToken`.
    #[serde(rename = "AccessToken")]
    pub access_token: crate::Sensitive<String>,
}

/// Wire shape `SetUserMFAPreferenceResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct SetUserMFAPreferenceResponse {}

/// Wire shape `SetUserPoolClientSessionConfigurationRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct SetUserPoolClientSessionConfigurationRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `ClientId`; length `1..=128`.
    #[serde(rename = "ClientId")]
    pub client_id: crate::Sensitive<String>,
    /// `SSOSession`.
    #[serde(rename = "SSOSession")]
    pub sso_session: ClientSSOSessionConfigType,
}

/// Wire shape `SetUserPoolClientSessionConfigurationResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct SetUserPoolClientSessionConfigurationResponse {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId", default, skip_serializing_if = "Option::is_none")]
    pub user_pool_id: Option<String>,
    /// `ClientId`; length `1..=128`.
    #[serde(rename = "ClientId", default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<crate::Sensitive<String>>,
    /// `SSOSession`.
    #[serde(rename = "SSOSession", default, skip_serializing_if = "Option::is_none")]
    pub sso_session: Option<ClientSSOSessionConfigType>,
}

/// Wire shape `SetUserPoolMfaConfigRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct SetUserPoolMfaConfigRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `SmsMfaConfiguration`.
    #[serde(rename = "SmsMfaConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub sms_mfa_configuration: Option<SmsMfaConfigType>,
    /// `SoftwareTokenMfaConfiguration`.
    #[serde(
        rename = "SoftwareTokenMfaConfiguration",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub software_token_mfa_configuration: Option<SoftwareTokenMfaConfigType>,
    /// `EmailMfaConfiguration`.
    #[serde(rename = "EmailMfaConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub email_mfa_configuration: Option<EmailMfaConfigType>,
    /// `MfaConfiguration`.
    #[serde(rename = "MfaConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub mfa_configuration: Option<UserPoolMfaType>,
    /// `WebAuthnConfiguration`.
    #[serde(rename = "WebAuthnConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub web_authn_configuration: Option<WebAuthnConfigurationType>,
}

/// Wire shape `SetUserPoolMfaConfigResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct SetUserPoolMfaConfigResponse {
    /// `SmsMfaConfiguration`.
    #[serde(rename = "SmsMfaConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub sms_mfa_configuration: Option<SmsMfaConfigType>,
    /// `SoftwareTokenMfaConfiguration`.
    #[serde(
        rename = "SoftwareTokenMfaConfiguration",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub software_token_mfa_configuration: Option<SoftwareTokenMfaConfigType>,
    /// `EmailMfaConfiguration`.
    #[serde(rename = "EmailMfaConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub email_mfa_configuration: Option<EmailMfaConfigType>,
    /// `MfaConfiguration`.
    #[serde(rename = "MfaConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub mfa_configuration: Option<UserPoolMfaType>,
    /// `WebAuthnConfiguration`.
    #[serde(rename = "WebAuthnConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub web_authn_configuration: Option<WebAuthnConfigurationType>,
}

/// Wire shape `SetUserPoolSessionConfigurationRequest`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct SetUserPoolSessionConfigurationRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `UserSessionTracking`.
    #[serde(rename = "UserSessionTracking")]
    pub user_session_tracking: UserSessionTrackingType,
    /// `TokenSession`.
    #[serde(rename = "TokenSession")]
    pub token_session: UserPoolTokenSessionConfigType,
}

/// Wire shape `SetUserPoolSessionConfigurationResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct SetUserPoolSessionConfigurationResponse {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId", default, skip_serializing_if = "Option::is_none")]
    pub user_pool_id: Option<String>,
    /// `UserSessionTracking`.
    #[serde(rename = "UserSessionTracking", default, skip_serializing_if = "Option::is_none")]
    pub user_session_tracking: Option<UserSessionTrackingType>,
    /// `TokenSession`.
    #[serde(rename = "TokenSession", default, skip_serializing_if = "Option::is_none")]
    pub token_session: Option<UserPoolTokenSessionConfigType>,
}

/// Wire shape `SetUserSettingsRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct SetUserSettingsRequest {
    /// `AccessToken`.
    #[serde(rename = "AccessToken")]
    pub access_token: crate::Sensitive<String>,
    /// `MFAOptions`.
    #[serde(rename = "MFAOptions")]
    pub mfa_options: Vec<MFAOptionType>,
}

/// Wire shape `SetUserSettingsResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct SetUserSettingsResponse {}

/// Wire shape `SignInPolicyType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct SignInPolicyType {
    /// `AllowedFirstAuthFactors`; length `1..=5`.
    #[serde(rename = "AllowedFirstAuthFactors", default, skip_serializing_if = "Option::is_none")]
    pub allowed_first_auth_factors: Option<Vec<AuthFactorType>>,
}

/// Wire shape `SignUpRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct SignUpRequest {
    /// `ClientId`; length `1..=128`.
    #[serde(rename = "ClientId")]
    pub client_id: crate::Sensitive<String>,
    /// `SecretHash`; length `1..=128`.
    #[serde(rename = "SecretHash", default, skip_serializing_if = "Option::is_none")]
    pub secret_hash: Option<crate::Sensitive<String>>,
    /// `Username`; length `1..=128`.
    #[serde(rename = "Username")]
    pub username: crate::Sensitive<String>,
    /// `Password`; length `..=256`.
    #[serde(rename = "Password", default, skip_serializing_if = "Option::is_none")]
    pub password: Option<crate::Sensitive<String>>,
    /// `UserAttributes`.
    #[serde(rename = "UserAttributes", default, skip_serializing_if = "Option::is_none")]
    pub user_attributes: Option<Vec<AttributeType>>,
    /// `ValidationData`.
    #[serde(rename = "ValidationData", default, skip_serializing_if = "Option::is_none")]
    pub validation_data: Option<Vec<AttributeType>>,
    /// `AnalyticsMetadata`.
    #[serde(rename = "AnalyticsMetadata", default, skip_serializing_if = "Option::is_none")]
    pub analytics_metadata: Option<AnalyticsMetadataType>,
    /// `UserContextData`.
    #[serde(rename = "UserContextData", default, skip_serializing_if = "Option::is_none")]
    pub user_context_data: Option<crate::Sensitive<UserContextDataType>>,
    /// `ClientMetadata`.
    #[serde(rename = "ClientMetadata", default, skip_serializing_if = "Option::is_none")]
    pub client_metadata: Option<BTreeMap<String, String>>,
}

/// Wire shape `SignUpResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct SignUpResponse {
    /// `UserConfirmed`.
    #[serde(rename = "UserConfirmed", default, skip_serializing_if = "Option::is_none")]
    pub user_confirmed: Option<bool>,
    /// `CodeDeliveryDetails`.
    #[serde(rename = "CodeDeliveryDetails", default, skip_serializing_if = "Option::is_none")]
    pub code_delivery_details: Option<CodeDeliveryDetailsType>,
    /// `UserSub`; length `0..=131072`.
    #[serde(rename = "UserSub", default, skip_serializing_if = "Option::is_none")]
    pub user_sub: Option<String>,
    /// `Session`; length `20..=4096`.
    #[serde(rename = "Session", default, skip_serializing_if = "Option::is_none")]
    pub session: Option<crate::Sensitive<String>>,
}

/// Wire shape `SmsConfigurationType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct SmsConfigurationType {
    /// `SnsCallerArn`; length `0..=2048`.
    #[serde(rename = "SnsCallerArn", default, skip_serializing_if = "Option::is_none")]
    pub sns_caller_arn: Option<String>,
    /// `ExternalId`; length `0..=131072`.
    #[serde(rename = "ExternalId", default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// `SnsRegion`; length `5..=32`.
    #[serde(rename = "SnsRegion", default, skip_serializing_if = "Option::is_none")]
    pub sns_region: Option<String>,
    /// `EumsSms`.
    #[serde(rename = "EumsSms", default, skip_serializing_if = "Option::is_none")]
    pub eums_sms: Option<EumsSmsConfigurationType>,
}

/// Wire shape `SmsMfaConfigType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct SmsMfaConfigType {
    /// `SmsAuthenticationMessage`; length `6..=140`.
    #[serde(rename = "SmsAuthenticationMessage", default, skip_serializing_if = "Option::is_none")]
    pub sms_authentication_message: Option<String>,
    /// `SmsConfiguration`.
    #[serde(rename = "SmsConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub sms_configuration: Option<SmsConfigurationType>,
}

/// Wire shape `SoftwareTokenMfaConfigType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct SoftwareTokenMfaConfigType {
    /// `Enabled`.
    #[serde(rename = "Enabled", default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

/// Wire shape `SoftwareTokenMfaSettingsType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct SoftwareTokenMfaSettingsType {
    /// `Enabled`.
    #[serde(rename = "Enabled", default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `PreferredMfa`.
    #[serde(rename = "PreferredMfa", default, skip_serializing_if = "Option::is_none")]
    pub preferred_mfa: Option<bool>,
}

/// Wire shape `StartUserImportJobRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct StartUserImportJobRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `JobId`; length `1..=55`.
    #[serde(rename = "JobId")]
    pub job_id: String,
}

/// Wire shape `StartUserImportJobResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct StartUserImportJobResponse {
    /// `UserImportJob`.
    #[serde(rename = "UserImportJob", default, skip_serializing_if = "Option::is_none")]
    pub user_import_job: Option<UserImportJobType>,
}

/// Wire shape `StartWebAuthnRegistrationRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct StartWebAuthnRegistrationRequest {
    /// `AccessToken`.
    #[serde(rename = "AccessToken")]
    pub access_token: crate::Sensitive<String>,
}

/// Wire shape `StartWebAuthnRegistrationResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct StartWebAuthnRegistrationResponse {
    /// `CredentialCreationOptions`.
    #[serde(
        rename = "CredentialCreationOptions",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub credential_creation_options: Option<serde_json::Value>,
}

/// Wire enum `StatusType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum StatusType {
    /// `Enabled`.
    #[serde(rename = "Enabled")]
    Enabled,
    /// `Disabled`.
    #[serde(rename = "Disabled")]
    Disabled,
}

impl StatusType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Enabled, Self::Disabled];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Enabled => "Enabled",
            Self::Disabled => "Disabled",
        }
    }
}

impl std::fmt::Display for StatusType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `StopUserImportJobRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct StopUserImportJobRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `JobId`; length `1..=55`.
    #[serde(rename = "JobId")]
    pub job_id: String,
}

/// Wire shape `StopUserImportJobResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct StopUserImportJobResponse {
    /// `UserImportJob`.
    #[serde(rename = "UserImportJob", default, skip_serializing_if = "Option::is_none")]
    pub user_import_job: Option<UserImportJobType>,
}

/// Wire shape `StringAttributeConstraintsType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct StringAttributeConstraintsType {
    /// `MinLength`; length `0..=131072`.
    #[serde(rename = "MinLength", default, skip_serializing_if = "Option::is_none")]
    pub min_length: Option<String>,
    /// `MaxLength`; length `0..=131072`.
    #[serde(rename = "MaxLength", default, skip_serializing_if = "Option::is_none")]
    pub max_length: Option<String>,
}

/// Wire shape `TagResourceRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct TagResourceRequest {
    /// `ResourceArn`; length `20..=2048`.
    #[serde(rename = "ResourceArn")]
    pub resource_arn: String,
    /// `Tags`.
    #[serde(rename = "Tags")]
    pub tags: BTreeMap<String, String>,
}

/// Wire shape `TagResourceResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct TagResourceResponse {}

/// Wire shape `TermsDescriptionType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct TermsDescriptionType {
    /// `TermsId`.
    #[serde(rename = "TermsId", default, skip_serializing_if = "Option::is_none")]
    pub terms_id: Option<String>,
    /// `TermsName`.
    #[serde(rename = "TermsName", default, skip_serializing_if = "Option::is_none")]
    pub terms_name: Option<String>,
    /// `Enforcement`.
    #[serde(rename = "Enforcement", default, skip_serializing_if = "Option::is_none")]
    pub enforcement: Option<TermsEnforcementType>,
    /// `CreationDate`.
    #[serde(rename = "CreationDate", default, skip_serializing_if = "Option::is_none")]
    pub creation_date: Option<crate::Timestamp>,
    /// `LastModifiedDate`.
    #[serde(rename = "LastModifiedDate", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date: Option<crate::Timestamp>,
}

/// Wire enum `TermsEnforcementType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum TermsEnforcementType {
    /// `NONE`.
    #[serde(rename = "NONE")]
    None,
}

impl TermsEnforcementType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::None];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "NONE",
        }
    }
}

impl std::fmt::Display for TermsEnforcementType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire enum `TermsSourceType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum TermsSourceType {
    /// `LINK`.
    #[serde(rename = "LINK")]
    Link,
}

impl TermsSourceType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Link];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Link => "LINK",
        }
    }
}

impl std::fmt::Display for TermsSourceType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `TermsType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct TermsType {
    /// `TermsId`.
    #[serde(rename = "TermsId", default, skip_serializing_if = "Option::is_none")]
    pub terms_id: Option<String>,
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId", default, skip_serializing_if = "Option::is_none")]
    pub user_pool_id: Option<String>,
    /// `ClientId`; length `1..=128`.
    #[serde(rename = "ClientId", default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<crate::Sensitive<String>>,
    /// `TermsName`.
    #[serde(rename = "TermsName", default, skip_serializing_if = "Option::is_none")]
    pub terms_name: Option<String>,
    /// `TermsSource`.
    #[serde(rename = "TermsSource", default, skip_serializing_if = "Option::is_none")]
    pub terms_source: Option<TermsSourceType>,
    /// `Enforcement`.
    #[serde(rename = "Enforcement", default, skip_serializing_if = "Option::is_none")]
    pub enforcement: Option<TermsEnforcementType>,
    /// `Links`; length `1..=13`.
    #[serde(rename = "Links", default, skip_serializing_if = "Option::is_none")]
    pub links: Option<BTreeMap<String, String>>,
    /// `CreationDate`.
    #[serde(rename = "CreationDate", default, skip_serializing_if = "Option::is_none")]
    pub creation_date: Option<crate::Timestamp>,
    /// `LastModifiedDate`.
    #[serde(rename = "LastModifiedDate", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date: Option<crate::Timestamp>,
}

/// Wire enum `TimeUnitsType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum TimeUnitsType {
    /// `seconds`.
    #[serde(rename = "seconds")]
    Seconds,
    /// `minutes`.
    #[serde(rename = "minutes")]
    Minutes,
    /// `hours`.
    #[serde(rename = "hours")]
    Hours,
    /// `days`.
    #[serde(rename = "days")]
    Days,
}

impl TimeUnitsType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Seconds, Self::Minutes, Self::Hours, Self::Days];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Seconds => "seconds",
            Self::Minutes => "minutes",
            Self::Hours => "hours",
            Self::Days => "days",
        }
    }
}

impl std::fmt::Display for TimeUnitsType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire enum `TokenTypeIdentifierType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub enum TokenTypeIdentifierType {
    /// `ACCESS_TOKEN`.
    #[serde(rename = "ACCESS_TOKEN")]
    AccessToken,
    /// `ID_TOKEN`.
    #[serde(rename = "ID_TOKEN")]
    IdToken,
    /// `SAML2`.
    #[serde(rename = "SAML2")]
    Saml2,
}

impl TokenTypeIdentifierType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::AccessToken, Self::IdToken, Self::Saml2];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AccessToken => "ACCESS_TOKEN",
            Self::IdToken => "ID_TOKEN",
            Self::Saml2 => "SAML2",
        }
    }
}

impl std::fmt::Display for TokenTypeIdentifierType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `TokenValidityUnitsType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct TokenValidityUnitsType {
    /// `AccessToken`.
    #[serde(rename = "AccessToken", default, skip_serializing_if = "Option::is_none")]
    pub access_token: Option<TimeUnitsType>,
    /// `IdToken`.
    #[serde(rename = "IdToken", default, skip_serializing_if = "Option::is_none")]
    pub id_token: Option<TimeUnitsType>,
    /// `RefreshToken`.
    #[serde(rename = "RefreshToken", default, skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<TimeUnitsType>,
}

/// Wire shape `UICustomizationType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct UICustomizationType {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId", default, skip_serializing_if = "Option::is_none")]
    pub user_pool_id: Option<String>,
    /// `ClientId`; length `1..=128`.
    #[serde(rename = "ClientId", default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<crate::Sensitive<String>>,
    /// `ImageUrl`.
    #[serde(rename = "ImageUrl", default, skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
    /// `CSS`; length `0..=131072`.
    #[serde(rename = "CSS", default, skip_serializing_if = "Option::is_none")]
    pub css: Option<String>,
    /// `CSSVersion`.
    #[serde(rename = "CSSVersion", default, skip_serializing_if = "Option::is_none")]
    pub css_version: Option<String>,
    /// `LastModifiedDate`.
    #[serde(rename = "LastModifiedDate", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date: Option<crate::Timestamp>,
    /// `CreationDate`.
    #[serde(rename = "CreationDate", default, skip_serializing_if = "Option::is_none")]
    pub creation_date: Option<crate::Timestamp>,
}

/// Wire shape `UntagResourceRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct UntagResourceRequest {
    /// `ResourceArn`; length `20..=2048`.
    #[serde(rename = "ResourceArn")]
    pub resource_arn: String,
    /// `TagKeys`.
    #[serde(rename = "TagKeys")]
    pub tag_keys: Vec<String>,
}

/// Wire shape `UntagResourceResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct UntagResourceResponse {}

/// Wire shape `UpdateAuthEventFeedbackRequest`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct UpdateAuthEventFeedbackRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `Username`; length `1..=128`.
    #[serde(rename = "Username")]
    pub username: crate::Sensitive<String>,
    /// `EventId`; length `1..=50`.
    #[serde(rename = "EventId")]
    pub event_id: String,
    /// `FeedbackToken`.
    #[serde(rename = "FeedbackToken")]
    pub feedback_token: crate::Sensitive<String>,
    /// `FeedbackValue`.
    #[serde(rename = "FeedbackValue")]
    pub feedback_value: FeedbackValueType,
}

/// Wire shape `UpdateAuthEventFeedbackResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct UpdateAuthEventFeedbackResponse {}

/// Wire shape `UpdateDeviceStatusRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct UpdateDeviceStatusRequest {
    /// `AccessToken`.
    #[serde(rename = "AccessToken")]
    pub access_token: crate::Sensitive<String>,
    /// `DeviceKey`; length `1..=55`.
    #[serde(rename = "DeviceKey")]
    pub device_key: String,
    /// `DeviceRememberedStatus`.
    #[serde(rename = "DeviceRememberedStatus", default, skip_serializing_if = "Option::is_none")]
    pub device_remembered_status: Option<DeviceRememberedStatusType>,
}

/// Wire shape `UpdateDeviceStatusResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct UpdateDeviceStatusResponse {}

/// Wire shape `UpdateGroupRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct UpdateGroupRequest {
    /// `GroupName`; length `1..=128`.
    #[serde(rename = "GroupName")]
    pub group_name: String,
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `Description`; length `..=2048`.
    #[serde(rename = "Description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `RoleArn`; length `20..=2048`.
    #[serde(rename = "RoleArn", default, skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<String>,
    /// `Precedence`; value `0..`.
    #[serde(rename = "Precedence", default, skip_serializing_if = "Option::is_none")]
    pub precedence: Option<i32>,
}

/// Wire shape `UpdateGroupResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct UpdateGroupResponse {
    /// `Group`.
    #[serde(rename = "Group", default, skip_serializing_if = "Option::is_none")]
    pub group: Option<GroupType>,
}

/// Wire shape `UpdateIdentityProviderRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct UpdateIdentityProviderRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `ProviderName`; length `1..=32`.
    #[serde(rename = "ProviderName")]
    pub provider_name: String,
    /// `ProviderDetails`.
    #[serde(rename = "ProviderDetails", default, skip_serializing_if = "Option::is_none")]
    pub provider_details: Option<BTreeMap<String, String>>,
    /// `AttributeMapping`.
    #[serde(rename = "AttributeMapping", default, skip_serializing_if = "Option::is_none")]
    pub attribute_mapping: Option<BTreeMap<String, String>>,
    /// `IdpIdentifiers`; length `0..=50`.
    #[serde(rename = "IdpIdentifiers", default, skip_serializing_if = "Option::is_none")]
    pub idp_identifiers: Option<Vec<String>>,
    /// `AcrMapping`; length `0..=4`.
    #[serde(rename = "AcrMapping", default, skip_serializing_if = "Option::is_none")]
    pub acr_mapping: Option<BTreeMap<String, String>>,
}

/// Wire shape `UpdateIdentityProviderResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct UpdateIdentityProviderResponse {
    /// `IdentityProvider`.
    #[serde(rename = "IdentityProvider", default, skip_serializing_if = "Option::is_none")]
    pub identity_provider: Option<IdentityProviderType>,
}

/// Wire shape `UpdateManagedLoginBrandingRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct UpdateManagedLoginBrandingRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId", default, skip_serializing_if = "Option::is_none")]
    pub user_pool_id: Option<String>,
    /// `ManagedLoginBrandingId`.
    #[serde(rename = "ManagedLoginBrandingId", default, skip_serializing_if = "Option::is_none")]
    pub managed_login_branding_id: Option<String>,
    /// `UseCognitoProvidedValues`.
    #[serde(rename = "UseCognitoProvidedValues", default, skip_serializing_if = "Option::is_none")]
    pub use_cognito_provided_values: Option<bool>,
    /// `Settings`.
    #[serde(rename = "Settings", default, skip_serializing_if = "Option::is_none")]
    pub settings: Option<serde_json::Value>,
    /// `Assets`; length `0..=40`.
    #[serde(rename = "Assets", default, skip_serializing_if = "Option::is_none")]
    pub assets: Option<Vec<AssetType>>,
}

/// Wire shape `UpdateManagedLoginBrandingResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct UpdateManagedLoginBrandingResponse {
    /// `ManagedLoginBranding`.
    #[serde(rename = "ManagedLoginBranding", default, skip_serializing_if = "Option::is_none")]
    pub managed_login_branding: Option<ManagedLoginBrandingType>,
}

/// Wire shape `UpdateProvisionedLimitRequest`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct UpdateProvisionedLimitRequest {
    /// `LimitDefinition`.
    #[serde(rename = "LimitDefinition")]
    pub limit_definition: LimitDefinitionType,
    /// `RequestedLimitValue`.
    #[serde(rename = "RequestedLimitValue")]
    pub requested_limit_value: i32,
}

/// Wire shape `UpdateProvisionedLimitResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct UpdateProvisionedLimitResponse {
    /// `Limit`.
    #[serde(rename = "Limit", default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<LimitType>,
}

/// Wire enum `UpdateReplicaStatusType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub enum UpdateReplicaStatusType {
    /// `ACTIVE`.
    #[serde(rename = "ACTIVE")]
    Active,
    /// `INACTIVE`.
    #[serde(rename = "INACTIVE")]
    Inactive,
}

impl UpdateReplicaStatusType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Active, Self::Inactive];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "ACTIVE",
            Self::Inactive => "INACTIVE",
        }
    }
}

impl std::fmt::Display for UpdateReplicaStatusType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `UpdateResourceServerRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct UpdateResourceServerRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `Identifier`; length `1..=256`.
    #[serde(rename = "Identifier")]
    pub identifier: String,
    /// `Name`; length `1..=256`.
    #[serde(rename = "Name")]
    pub name: String,
    /// `Scopes`; length `..=100`.
    #[serde(rename = "Scopes", default, skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<ResourceServerScopeType>>,
}

/// Wire shape `UpdateResourceServerResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct UpdateResourceServerResponse {
    /// `ResourceServer`.
    #[serde(rename = "ResourceServer", default, skip_serializing_if = "Option::is_none")]
    pub resource_server: Option<ResourceServerType>,
}

/// Wire shape `UpdateTermsRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct UpdateTermsRequest {
    /// `TermsId`.
    #[serde(rename = "TermsId")]
    pub terms_id: String,
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `TermsName`.
    #[serde(rename = "TermsName", default, skip_serializing_if = "Option::is_none")]
    pub terms_name: Option<String>,
    /// `TermsSource`.
    #[serde(rename = "TermsSource", default, skip_serializing_if = "Option::is_none")]
    pub terms_source: Option<TermsSourceType>,
    /// `Enforcement`.
    #[serde(rename = "Enforcement", default, skip_serializing_if = "Option::is_none")]
    pub enforcement: Option<TermsEnforcementType>,
    /// `Links`; length `1..=13`.
    #[serde(rename = "Links", default, skip_serializing_if = "Option::is_none")]
    pub links: Option<BTreeMap<String, String>>,
}

/// Wire shape `UpdateTermsResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct UpdateTermsResponse {
    /// `Terms`.
    #[serde(rename = "Terms", default, skip_serializing_if = "Option::is_none")]
    pub terms: Option<TermsType>,
}

/// Wire shape `UpdateUserAttributesRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct UpdateUserAttributesRequest {
    /// `UserAttributes`.
    #[serde(rename = "UserAttributes")]
    pub user_attributes: Vec<AttributeType>,
    /// `AccessToken`.
    #[serde(rename = "AccessToken")]
    pub access_token: crate::Sensitive<String>,
    /// `ClientMetadata`.
    #[serde(rename = "ClientMetadata", default, skip_serializing_if = "Option::is_none")]
    pub client_metadata: Option<BTreeMap<String, String>>,
}

/// Wire shape `UpdateUserAttributesResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct UpdateUserAttributesResponse {
    /// `CodeDeliveryDetailsList`.
    #[serde(rename = "CodeDeliveryDetailsList", default, skip_serializing_if = "Option::is_none")]
    pub code_delivery_details_list: Option<Vec<CodeDeliveryDetailsType>>,
}

/// Wire shape `UpdateUserPoolClientRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct UpdateUserPoolClientRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `ClientId`; length `1..=128`.
    #[serde(rename = "ClientId")]
    pub client_id: crate::Sensitive<String>,
    /// `ClientName`; length `1..=128`.
    #[serde(rename = "ClientName", default, skip_serializing_if = "Option::is_none")]
    pub client_name: Option<String>,
    /// `RefreshTokenValidity`; value `0..=315360000`.
    #[serde(rename = "RefreshTokenValidity", default, skip_serializing_if = "Option::is_none")]
    pub refresh_token_validity: Option<i32>,
    /// `AccessTokenValidity`; value `1..=86400`.
    #[serde(rename = "AccessTokenValidity", default, skip_serializing_if = "Option::is_none")]
    pub access_token_validity: Option<i32>,
    /// `IdTokenValidity`; value `1..=86400`.
    #[serde(rename = "IdTokenValidity", default, skip_serializing_if = "Option::is_none")]
    pub id_token_validity: Option<i32>,
    /// `TokenValidityUnits`.
    #[serde(rename = "TokenValidityUnits", default, skip_serializing_if = "Option::is_none")]
    pub token_validity_units: Option<TokenValidityUnitsType>,
    /// `ReadAttributes`.
    #[serde(rename = "ReadAttributes", default, skip_serializing_if = "Option::is_none")]
    pub read_attributes: Option<Vec<String>>,
    /// `WriteAttributes`.
    #[serde(rename = "WriteAttributes", default, skip_serializing_if = "Option::is_none")]
    pub write_attributes: Option<Vec<String>>,
    /// `ExplicitAuthFlows`.
    #[serde(rename = "ExplicitAuthFlows", default, skip_serializing_if = "Option::is_none")]
    pub explicit_auth_flows: Option<Vec<ExplicitAuthFlowsType>>,
    /// `SupportedIdentityProviders`.
    #[serde(
        rename = "SupportedIdentityProviders",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub supported_identity_providers: Option<Vec<String>>,
    /// `CallbackURLs`; length `0..=100`.
    #[serde(rename = "CallbackURLs", default, skip_serializing_if = "Option::is_none")]
    pub callback_urls: Option<Vec<String>>,
    /// `LogoutURLs`; length `0..=100`.
    #[serde(rename = "LogoutURLs", default, skip_serializing_if = "Option::is_none")]
    pub logout_urls: Option<Vec<String>>,
    /// `DefaultRedirectURI`; length `1..=1024`.
    #[serde(rename = "DefaultRedirectURI", default, skip_serializing_if = "Option::is_none")]
    pub default_redirect_uri: Option<String>,
    /// `AllowedOAuthFlows`; length `0..=3`.
    #[serde(rename = "AllowedOAuthFlows", default, skip_serializing_if = "Option::is_none")]
    pub allowed_oauth_flows: Option<Vec<OAuthFlowType>>,
    /// `AllowedOAuthScopes`; length `..=50`.
    #[serde(rename = "AllowedOAuthScopes", default, skip_serializing_if = "Option::is_none")]
    pub allowed_oauth_scopes: Option<Vec<String>>,
    /// `AllowedOAuthFlowsUserPoolClient`.
    #[serde(
        rename = "AllowedOAuthFlowsUserPoolClient",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub allowed_oauth_flows_user_pool_client: Option<bool>,
    /// `AnalyticsConfiguration`.
    #[serde(rename = "AnalyticsConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub analytics_configuration: Option<AnalyticsConfigurationType>,
    /// `PreventUserExistenceErrors`.
    #[serde(
        rename = "PreventUserExistenceErrors",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub prevent_user_existence_errors: Option<PreventUserExistenceErrorTypes>,
    /// `EnableTokenRevocation`.
    #[serde(rename = "EnableTokenRevocation", default, skip_serializing_if = "Option::is_none")]
    pub enable_token_revocation: Option<bool>,
    /// `EnablePropagateAdditionalUserContextData`.
    #[serde(
        rename = "EnablePropagateAdditionalUserContextData",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub enable_propagate_additional_user_context_data: Option<bool>,
    /// `AuthSessionValidity`; value `3..=15`.
    #[serde(rename = "AuthSessionValidity", default, skip_serializing_if = "Option::is_none")]
    pub auth_session_validity: Option<i32>,
    /// `RefreshTokenRotation`.
    #[serde(rename = "RefreshTokenRotation", default, skip_serializing_if = "Option::is_none")]
    pub refresh_token_rotation: Option<RefreshTokenRotationType>,
}

/// Wire shape `UpdateUserPoolClientResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct UpdateUserPoolClientResponse {
    /// `UserPoolClient`.
    #[serde(rename = "UserPoolClient", default, skip_serializing_if = "Option::is_none")]
    pub user_pool_client: Option<UserPoolClientType>,
}

/// Wire shape `UpdateUserPoolDomainRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct UpdateUserPoolDomainRequest {
    /// `Domain`; length `1..=63`.
    #[serde(rename = "Domain")]
    pub domain: String,
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `ManagedLoginVersion`.
    #[serde(rename = "ManagedLoginVersion", default, skip_serializing_if = "Option::is_none")]
    pub managed_login_version: Option<i32>,
    /// `CustomDomainConfig`.
    #[serde(rename = "CustomDomainConfig", default, skip_serializing_if = "Option::is_none")]
    pub custom_domain_config: Option<CustomDomainConfigType>,
    /// `Routing`.
    #[serde(rename = "Routing", default, skip_serializing_if = "Option::is_none")]
    pub routing: Option<RoutingType>,
}

/// Wire shape `UpdateUserPoolDomainResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct UpdateUserPoolDomainResponse {
    /// `ManagedLoginVersion`.
    #[serde(rename = "ManagedLoginVersion", default, skip_serializing_if = "Option::is_none")]
    pub managed_login_version: Option<i32>,
    /// `CloudFrontDomain`; length `1..=63`.
    #[serde(rename = "CloudFrontDomain", default, skip_serializing_if = "Option::is_none")]
    pub cloud_front_domain: Option<String>,
    /// `Routing`.
    #[serde(rename = "Routing", default, skip_serializing_if = "Option::is_none")]
    pub routing: Option<RoutingType>,
}

/// Wire shape `UpdateUserPoolReplicaRequest`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct UpdateUserPoolReplicaRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `RegionName`; length `5..=32`.
    #[serde(rename = "RegionName")]
    pub region_name: String,
    /// `Status`.
    #[serde(rename = "Status")]
    pub status: UpdateReplicaStatusType,
}

/// Wire shape `UpdateUserPoolReplicaResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct UpdateUserPoolReplicaResponse {
    /// `UserPoolReplica`.
    #[serde(rename = "UserPoolReplica", default, skip_serializing_if = "Option::is_none")]
    pub user_pool_replica: Option<UserPoolReplicaType>,
}

/// Wire shape `UpdateUserPoolRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct UpdateUserPoolRequest {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId")]
    pub user_pool_id: String,
    /// `Policies`.
    #[serde(rename = "Policies", default, skip_serializing_if = "Option::is_none")]
    pub policies: Option<UserPoolPolicyType>,
    /// `DeletionProtection`.
    #[serde(rename = "DeletionProtection", default, skip_serializing_if = "Option::is_none")]
    pub deletion_protection: Option<DeletionProtectionType>,
    /// `LambdaConfig`.
    #[serde(rename = "LambdaConfig", default, skip_serializing_if = "Option::is_none")]
    pub lambda_config: Option<LambdaConfigType>,
    /// `AutoVerifiedAttributes`.
    #[serde(rename = "AutoVerifiedAttributes", default, skip_serializing_if = "Option::is_none")]
    pub auto_verified_attributes: Option<Vec<VerifiedAttributeType>>,
    /// `SmsVerificationMessage`; length `6..=140`.
    #[serde(rename = "SmsVerificationMessage", default, skip_serializing_if = "Option::is_none")]
    pub sms_verification_message: Option<String>,
    /// `EmailVerificationMessage`; length `6..=20000`.
    #[serde(rename = "EmailVerificationMessage", default, skip_serializing_if = "Option::is_none")]
    pub email_verification_message: Option<String>,
    /// `EmailVerificationSubject`; length `1..=140`.
    #[serde(rename = "EmailVerificationSubject", default, skip_serializing_if = "Option::is_none")]
    pub email_verification_subject: Option<String>,
    /// `VerificationMessageTemplate`.
    #[serde(
        rename = "VerificationMessageTemplate",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub verification_message_template: Option<VerificationMessageTemplateType>,
    /// `SmsAuthenticationMessage`; length `6..=140`.
    #[serde(rename = "SmsAuthenticationMessage", default, skip_serializing_if = "Option::is_none")]
    pub sms_authentication_message: Option<String>,
    /// `UserAttributeUpdateSettings`.
    #[serde(
        rename = "UserAttributeUpdateSettings",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub user_attribute_update_settings: Option<UserAttributeUpdateSettingsType>,
    /// `MfaConfiguration`.
    #[serde(rename = "MfaConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub mfa_configuration: Option<UserPoolMfaType>,
    /// `DeviceConfiguration`.
    #[serde(rename = "DeviceConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub device_configuration: Option<DeviceConfigurationType>,
    /// `EmailConfiguration`.
    #[serde(rename = "EmailConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub email_configuration: Option<EmailConfigurationType>,
    /// `SmsConfiguration`.
    #[serde(rename = "SmsConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub sms_configuration: Option<SmsConfigurationType>,
    /// `UserPoolTags`.
    #[serde(rename = "UserPoolTags", default, skip_serializing_if = "Option::is_none")]
    pub user_pool_tags: Option<BTreeMap<String, String>>,
    /// `AdminCreateUserConfig`.
    #[serde(rename = "AdminCreateUserConfig", default, skip_serializing_if = "Option::is_none")]
    pub admin_create_user_config: Option<AdminCreateUserConfigType>,
    /// `UserPoolAddOns`.
    #[serde(rename = "UserPoolAddOns", default, skip_serializing_if = "Option::is_none")]
    pub user_pool_add_ons: Option<UserPoolAddOnsType>,
    /// `DcrConfiguration`.
    #[serde(rename = "DcrConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub dcr_configuration: Option<DcrConfigurationType>,
    /// `AccountRecoverySetting`.
    #[serde(rename = "AccountRecoverySetting", default, skip_serializing_if = "Option::is_none")]
    pub account_recovery_setting: Option<AccountRecoverySettingType>,
    /// `PoolName`; length `1..=128`.
    #[serde(rename = "PoolName", default, skip_serializing_if = "Option::is_none")]
    pub pool_name: Option<String>,
    /// `UserPoolTier`.
    #[serde(rename = "UserPoolTier", default, skip_serializing_if = "Option::is_none")]
    pub user_pool_tier: Option<UserPoolTierType>,
    /// `KeyConfiguration`.
    #[serde(rename = "KeyConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub key_configuration: Option<KeyConfigurationType>,
    /// `IssuerConfiguration`.
    #[serde(rename = "IssuerConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub issuer_configuration: Option<IssuerConfigurationType>,
    /// `AcrConfiguration`; length `0..=4`.
    #[serde(rename = "AcrConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub acr_configuration: Option<BTreeMap<String, AcrLevelConfigType>>,
}

/// Wire shape `UpdateUserPoolResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct UpdateUserPoolResponse {}

/// Wire shape `UserAttributeUpdateSettingsType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct UserAttributeUpdateSettingsType {
    /// `AttributesRequireVerificationBeforeUpdate`.
    #[serde(
        rename = "AttributesRequireVerificationBeforeUpdate",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub attributes_require_verification_before_update: Option<Vec<VerifiedAttributeType>>,
}

/// Wire shape `UserContextDataType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct UserContextDataType {
    /// `IpAddress`; length `0..=131072`.
    #[serde(rename = "IpAddress", default, skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    /// `EncodedData`; length `0..=131072`.
    #[serde(rename = "EncodedData", default, skip_serializing_if = "Option::is_none")]
    pub encoded_data: Option<String>,
}

/// Wire enum `UserImportJobStatusType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub enum UserImportJobStatusType {
    /// `Created`.
    #[serde(rename = "Created")]
    Created,
    /// `Pending`.
    #[serde(rename = "Pending")]
    Pending,
    /// `InProgress`.
    #[serde(rename = "InProgress")]
    InProgress,
    /// `Stopping`.
    #[serde(rename = "Stopping")]
    Stopping,
    /// `Expired`.
    #[serde(rename = "Expired")]
    Expired,
    /// `Stopped`.
    #[serde(rename = "Stopped")]
    Stopped,
    /// `Failed`.
    #[serde(rename = "Failed")]
    Failed,
    /// `Succeeded`.
    #[serde(rename = "Succeeded")]
    Succeeded,
}

impl UserImportJobStatusType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[
        Self::Created,
        Self::Pending,
        Self::InProgress,
        Self::Stopping,
        Self::Expired,
        Self::Stopped,
        Self::Failed,
        Self::Succeeded,
    ];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Created => "Created",
            Self::Pending => "Pending",
            Self::InProgress => "InProgress",
            Self::Stopping => "Stopping",
            Self::Expired => "Expired",
            Self::Stopped => "Stopped",
            Self::Failed => "Failed",
            Self::Succeeded => "Succeeded",
        }
    }
}

impl std::fmt::Display for UserImportJobStatusType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `UserImportJobType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct UserImportJobType {
    /// `JobName`; length `1..=128`.
    #[serde(rename = "JobName", default, skip_serializing_if = "Option::is_none")]
    pub job_name: Option<String>,
    /// `JobId`; length `1..=55`.
    #[serde(rename = "JobId", default, skip_serializing_if = "Option::is_none")]
    pub job_id: Option<String>,
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId", default, skip_serializing_if = "Option::is_none")]
    pub user_pool_id: Option<String>,
    /// `PreSignedUrl`; length `0..=2048`.
    #[serde(rename = "PreSignedUrl", default, skip_serializing_if = "Option::is_none")]
    pub pre_signed_url: Option<String>,
    /// `CreationDate`.
    #[serde(rename = "CreationDate", default, skip_serializing_if = "Option::is_none")]
    pub creation_date: Option<crate::Timestamp>,
    /// `StartDate`.
    #[serde(rename = "StartDate", default, skip_serializing_if = "Option::is_none")]
    pub start_date: Option<crate::Timestamp>,
    /// `CompletionDate`.
    #[serde(rename = "CompletionDate", default, skip_serializing_if = "Option::is_none")]
    pub completion_date: Option<crate::Timestamp>,
    /// `Status`.
    #[serde(rename = "Status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<UserImportJobStatusType>,
    /// `CloudWatchLogsRoleArn`; length `20..=2048`.
    #[serde(rename = "CloudWatchLogsRoleArn", default, skip_serializing_if = "Option::is_none")]
    pub cloud_watch_logs_role_arn: Option<String>,
    /// `ImportedUsers`.
    #[serde(rename = "ImportedUsers", default, skip_serializing_if = "Option::is_none")]
    pub imported_users: Option<i64>,
    /// `SkippedUsers`.
    #[serde(rename = "SkippedUsers", default, skip_serializing_if = "Option::is_none")]
    pub skipped_users: Option<i64>,
    /// `FailedUsers`.
    #[serde(rename = "FailedUsers", default, skip_serializing_if = "Option::is_none")]
    pub failed_users: Option<i64>,
    /// `CompletionMessage`; length `1..=128`.
    #[serde(rename = "CompletionMessage", default, skip_serializing_if = "Option::is_none")]
    pub completion_message: Option<String>,
    /// `PasswordHashingAlgorithm`.
    #[serde(rename = "PasswordHashingAlgorithm", default, skip_serializing_if = "Option::is_none")]
    pub password_hashing_algorithm: Option<PasswordHashingAlgorithmType>,
}

/// Wire shape `UserPoolAddOnsType`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UserPoolAddOnsType {
    /// `AdvancedSecurityMode`.
    #[serde(rename = "AdvancedSecurityMode")]
    pub advanced_security_mode: AdvancedSecurityModeType,
    /// `AdvancedSecurityAdditionalFlows`.
    #[serde(
        rename = "AdvancedSecurityAdditionalFlows",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub advanced_security_additional_flows: Option<AdvancedSecurityAdditionalFlowsType>,
}

/// Wire shape `UserPoolClientDescription`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct UserPoolClientDescription {
    /// `ClientId`; length `1..=128`.
    #[serde(rename = "ClientId", default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<crate::Sensitive<String>>,
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId", default, skip_serializing_if = "Option::is_none")]
    pub user_pool_id: Option<String>,
    /// `ClientName`; length `1..=128`.
    #[serde(rename = "ClientName", default, skip_serializing_if = "Option::is_none")]
    pub client_name: Option<String>,
}

/// Wire shape `UserPoolClientType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct UserPoolClientType {
    /// `UserPoolId`; length `1..=55`.
    #[serde(rename = "UserPoolId", default, skip_serializing_if = "Option::is_none")]
    pub user_pool_id: Option<String>,
    /// `ClientName`; length `1..=128`.
    #[serde(rename = "ClientName", default, skip_serializing_if = "Option::is_none")]
    pub client_name: Option<String>,
    /// `ClientId`; length `1..=128`.
    #[serde(rename = "ClientId", default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<crate::Sensitive<String>>,
    /// `ClientSecret`; length `24..=64`.
    #[serde(rename = "ClientSecret", default, skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<crate::Sensitive<String>>,
    /// `LastModifiedDate`.
    #[serde(rename = "LastModifiedDate", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date: Option<crate::Timestamp>,
    /// `CreationDate`.
    #[serde(rename = "CreationDate", default, skip_serializing_if = "Option::is_none")]
    pub creation_date: Option<crate::Timestamp>,
    /// `RefreshTokenValidity`; value `0..=315360000`.
    #[serde(rename = "RefreshTokenValidity", default, skip_serializing_if = "Option::is_none")]
    pub refresh_token_validity: Option<i32>,
    /// `AccessTokenValidity`; value `1..=86400`.
    #[serde(rename = "AccessTokenValidity", default, skip_serializing_if = "Option::is_none")]
    pub access_token_validity: Option<i32>,
    /// `IdTokenValidity`; value `1..=86400`.
    #[serde(rename = "IdTokenValidity", default, skip_serializing_if = "Option::is_none")]
    pub id_token_validity: Option<i32>,
    /// `TokenValidityUnits`.
    #[serde(rename = "TokenValidityUnits", default, skip_serializing_if = "Option::is_none")]
    pub token_validity_units: Option<TokenValidityUnitsType>,
    /// `ReadAttributes`.
    #[serde(rename = "ReadAttributes", default, skip_serializing_if = "Option::is_none")]
    pub read_attributes: Option<Vec<String>>,
    /// `WriteAttributes`.
    #[serde(rename = "WriteAttributes", default, skip_serializing_if = "Option::is_none")]
    pub write_attributes: Option<Vec<String>>,
    /// `ExplicitAuthFlows`.
    #[serde(rename = "ExplicitAuthFlows", default, skip_serializing_if = "Option::is_none")]
    pub explicit_auth_flows: Option<Vec<ExplicitAuthFlowsType>>,
    /// `SupportedIdentityProviders`.
    #[serde(
        rename = "SupportedIdentityProviders",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub supported_identity_providers: Option<Vec<String>>,
    /// `CallbackURLs`; length `0..=100`.
    #[serde(rename = "CallbackURLs", default, skip_serializing_if = "Option::is_none")]
    pub callback_urls: Option<Vec<String>>,
    /// `LogoutURLs`; length `0..=100`.
    #[serde(rename = "LogoutURLs", default, skip_serializing_if = "Option::is_none")]
    pub logout_urls: Option<Vec<String>>,
    /// `DefaultRedirectURI`; length `1..=1024`.
    #[serde(rename = "DefaultRedirectURI", default, skip_serializing_if = "Option::is_none")]
    pub default_redirect_uri: Option<String>,
    /// `AllowedOAuthFlows`; length `0..=3`.
    #[serde(rename = "AllowedOAuthFlows", default, skip_serializing_if = "Option::is_none")]
    pub allowed_oauth_flows: Option<Vec<OAuthFlowType>>,
    /// `AllowedOAuthScopes`; length `..=50`.
    #[serde(rename = "AllowedOAuthScopes", default, skip_serializing_if = "Option::is_none")]
    pub allowed_oauth_scopes: Option<Vec<String>>,
    /// `AllowedOAuthFlowsUserPoolClient`.
    #[serde(
        rename = "AllowedOAuthFlowsUserPoolClient",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub allowed_oauth_flows_user_pool_client: Option<bool>,
    /// `AnalyticsConfiguration`.
    #[serde(rename = "AnalyticsConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub analytics_configuration: Option<AnalyticsConfigurationType>,
    /// `PreventUserExistenceErrors`.
    #[serde(
        rename = "PreventUserExistenceErrors",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub prevent_user_existence_errors: Option<PreventUserExistenceErrorTypes>,
    /// `EnableTokenRevocation`.
    #[serde(rename = "EnableTokenRevocation", default, skip_serializing_if = "Option::is_none")]
    pub enable_token_revocation: Option<bool>,
    /// `EnablePropagateAdditionalUserContextData`.
    #[serde(
        rename = "EnablePropagateAdditionalUserContextData",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub enable_propagate_additional_user_context_data: Option<bool>,
    /// `AuthSessionValidity`; value `3..=15`.
    #[serde(rename = "AuthSessionValidity", default, skip_serializing_if = "Option::is_none")]
    pub auth_session_validity: Option<i32>,
    /// `RefreshTokenRotation`.
    #[serde(rename = "RefreshTokenRotation", default, skip_serializing_if = "Option::is_none")]
    pub refresh_token_rotation: Option<RefreshTokenRotationType>,
    /// `ClientType`.
    #[serde(rename = "ClientType", default, skip_serializing_if = "Option::is_none")]
    pub client_type: Option<ClientTypeType>,
}

/// Wire shape `UserPoolDescriptionType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct UserPoolDescriptionType {
    /// `Id`; length `1..=55`.
    #[serde(rename = "Id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `Name`; length `1..=128`.
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `LambdaConfig`.
    #[serde(rename = "LambdaConfig", default, skip_serializing_if = "Option::is_none")]
    pub lambda_config: Option<LambdaConfigType>,
    /// `Status`.
    #[serde(rename = "Status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<StatusType>,
    /// `LastModifiedDate`.
    #[serde(rename = "LastModifiedDate", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date: Option<crate::Timestamp>,
    /// `CreationDate`.
    #[serde(rename = "CreationDate", default, skip_serializing_if = "Option::is_none")]
    pub creation_date: Option<crate::Timestamp>,
    /// `ReplicaRegions`.
    #[serde(rename = "ReplicaRegions", default, skip_serializing_if = "Option::is_none")]
    pub replica_regions: Option<Vec<String>>,
}

/// Wire enum `UserPoolMfaType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum UserPoolMfaType {
    /// `OFF`.
    #[serde(rename = "OFF")]
    Off,
    /// `ON`.
    #[serde(rename = "ON")]
    On,
    /// `OPTIONAL`.
    #[serde(rename = "OPTIONAL")]
    Optional,
}

impl UserPoolMfaType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Off, Self::On, Self::Optional];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Off => "OFF",
            Self::On => "ON",
            Self::Optional => "OPTIONAL",
        }
    }
}

impl std::fmt::Display for UserPoolMfaType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `UserPoolPolicyType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct UserPoolPolicyType {
    /// `PasswordPolicy`.
    #[serde(rename = "PasswordPolicy", default, skip_serializing_if = "Option::is_none")]
    pub password_policy: Option<PasswordPolicyType>,
    /// `SignInPolicy`.
    #[serde(rename = "SignInPolicy", default, skip_serializing_if = "Option::is_none")]
    pub sign_in_policy: Option<SignInPolicyType>,
}

/// Wire shape `UserPoolReplicaType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct UserPoolReplicaType {
    /// `RegionName`; length `5..=32`.
    #[serde(rename = "RegionName", default, skip_serializing_if = "Option::is_none")]
    pub region_name: Option<String>,
    /// `Status`.
    #[serde(rename = "Status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<ReplicaStatusType>,
    /// `Role`.
    #[serde(rename = "Role", default, skip_serializing_if = "Option::is_none")]
    pub role: Option<ReplicaRoleType>,
    /// `UserPoolArn`; length `20..=2048`.
    #[serde(rename = "UserPoolArn", default, skip_serializing_if = "Option::is_none")]
    pub user_pool_arn: Option<String>,
}

/// Wire enum `UserPoolTierType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum UserPoolTierType {
    /// `LITE`.
    #[serde(rename = "LITE")]
    Lite,
    /// `ESSENTIALS`.
    #[serde(rename = "ESSENTIALS")]
    Essentials,
    /// `PLUS`.
    #[serde(rename = "PLUS")]
    Plus,
}

impl UserPoolTierType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Lite, Self::Essentials, Self::Plus];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Lite => "LITE",
            Self::Essentials => "ESSENTIALS",
            Self::Plus => "PLUS",
        }
    }
}

impl std::fmt::Display for UserPoolTierType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `UserPoolTokenSessionConfigType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct UserPoolTokenSessionConfigType {
    /// `MaxPerUser`; value `1..=100`.
    #[serde(rename = "MaxPerUser")]
    pub max_per_user: i32,
}

/// Wire shape `UserPoolType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct UserPoolType {
    /// `Id`; length `1..=55`.
    #[serde(rename = "Id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `Name`; length `1..=128`.
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `Policies`.
    #[serde(rename = "Policies", default, skip_serializing_if = "Option::is_none")]
    pub policies: Option<UserPoolPolicyType>,
    /// `DeletionProtection`.
    #[serde(rename = "DeletionProtection", default, skip_serializing_if = "Option::is_none")]
    pub deletion_protection: Option<DeletionProtectionType>,
    /// `LambdaConfig`.
    #[serde(rename = "LambdaConfig", default, skip_serializing_if = "Option::is_none")]
    pub lambda_config: Option<LambdaConfigType>,
    /// `Status`.
    #[serde(rename = "Status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<StatusType>,
    /// `LastModifiedDate`.
    #[serde(rename = "LastModifiedDate", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date: Option<crate::Timestamp>,
    /// `CreationDate`.
    #[serde(rename = "CreationDate", default, skip_serializing_if = "Option::is_none")]
    pub creation_date: Option<crate::Timestamp>,
    /// `SchemaAttributes`; length `1..=50`.
    #[serde(rename = "SchemaAttributes", default, skip_serializing_if = "Option::is_none")]
    pub schema_attributes: Option<Vec<SchemaAttributeType>>,
    /// `AutoVerifiedAttributes`.
    #[serde(rename = "AutoVerifiedAttributes", default, skip_serializing_if = "Option::is_none")]
    pub auto_verified_attributes: Option<Vec<VerifiedAttributeType>>,
    /// `AliasAttributes`.
    #[serde(rename = "AliasAttributes", default, skip_serializing_if = "Option::is_none")]
    pub alias_attributes: Option<Vec<AliasAttributeType>>,
    /// `UsernameAttributes`.
    #[serde(rename = "UsernameAttributes", default, skip_serializing_if = "Option::is_none")]
    pub username_attributes: Option<Vec<UsernameAttributeType>>,
    /// `SmsVerificationMessage`; length `6..=140`.
    #[serde(rename = "SmsVerificationMessage", default, skip_serializing_if = "Option::is_none")]
    pub sms_verification_message: Option<String>,
    /// `EmailVerificationMessage`; length `6..=20000`.
    #[serde(rename = "EmailVerificationMessage", default, skip_serializing_if = "Option::is_none")]
    pub email_verification_message: Option<String>,
    /// `EmailVerificationSubject`; length `1..=140`.
    #[serde(rename = "EmailVerificationSubject", default, skip_serializing_if = "Option::is_none")]
    pub email_verification_subject: Option<String>,
    /// `VerificationMessageTemplate`.
    #[serde(
        rename = "VerificationMessageTemplate",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub verification_message_template: Option<VerificationMessageTemplateType>,
    /// `SmsAuthenticationMessage`; length `6..=140`.
    #[serde(rename = "SmsAuthenticationMessage", default, skip_serializing_if = "Option::is_none")]
    pub sms_authentication_message: Option<String>,
    /// `UserAttributeUpdateSettings`.
    #[serde(
        rename = "UserAttributeUpdateSettings",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub user_attribute_update_settings: Option<UserAttributeUpdateSettingsType>,
    /// `MfaConfiguration`.
    #[serde(rename = "MfaConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub mfa_configuration: Option<UserPoolMfaType>,
    /// `DeviceConfiguration`.
    #[serde(rename = "DeviceConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub device_configuration: Option<DeviceConfigurationType>,
    /// `EstimatedNumberOfUsers`.
    #[serde(rename = "EstimatedNumberOfUsers", default, skip_serializing_if = "Option::is_none")]
    pub estimated_number_of_users: Option<i32>,
    /// `EmailConfiguration`.
    #[serde(rename = "EmailConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub email_configuration: Option<EmailConfigurationType>,
    /// `SmsConfiguration`.
    #[serde(rename = "SmsConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub sms_configuration: Option<SmsConfigurationType>,
    /// `UserPoolTags`.
    #[serde(rename = "UserPoolTags", default, skip_serializing_if = "Option::is_none")]
    pub user_pool_tags: Option<BTreeMap<String, String>>,
    /// `SmsConfigurationFailure`; length `0..=131072`.
    #[serde(rename = "SmsConfigurationFailure", default, skip_serializing_if = "Option::is_none")]
    pub sms_configuration_failure: Option<String>,
    /// `EmailConfigurationFailure`; length `0..=131072`.
    #[serde(
        rename = "EmailConfigurationFailure",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub email_configuration_failure: Option<String>,
    /// `Domain`; length `1..=63`.
    #[serde(rename = "Domain", default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// `CustomDomain`; length `1..=63`.
    #[serde(rename = "CustomDomain", default, skip_serializing_if = "Option::is_none")]
    pub custom_domain: Option<String>,
    /// `AdminCreateUserConfig`.
    #[serde(rename = "AdminCreateUserConfig", default, skip_serializing_if = "Option::is_none")]
    pub admin_create_user_config: Option<AdminCreateUserConfigType>,
    /// `UserPoolAddOns`.
    #[serde(rename = "UserPoolAddOns", default, skip_serializing_if = "Option::is_none")]
    pub user_pool_add_ons: Option<UserPoolAddOnsType>,
    /// `DcrConfiguration`.
    #[serde(rename = "DcrConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub dcr_configuration: Option<DcrConfigurationType>,
    /// `UsernameConfiguration`.
    #[serde(rename = "UsernameConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub username_configuration: Option<UsernameConfigurationType>,
    /// `Arn`; length `20..=2048`.
    #[serde(rename = "Arn", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    /// `AccountRecoverySetting`.
    #[serde(rename = "AccountRecoverySetting", default, skip_serializing_if = "Option::is_none")]
    pub account_recovery_setting: Option<AccountRecoverySettingType>,
    /// `UserPoolTier`.
    #[serde(rename = "UserPoolTier", default, skip_serializing_if = "Option::is_none")]
    pub user_pool_tier: Option<UserPoolTierType>,
    /// `KeyConfiguration`.
    #[serde(rename = "KeyConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub key_configuration: Option<KeyConfigurationType>,
    /// `IssuerConfiguration`.
    #[serde(rename = "IssuerConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub issuer_configuration: Option<IssuerConfigurationType>,
    /// `AcrConfiguration`; length `0..=4`.
    #[serde(rename = "AcrConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub acr_configuration: Option<BTreeMap<String, AcrLevelConfigType>>,
}

/// Wire enum `UserSessionTrackingType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum UserSessionTrackingType {
    /// `ENABLED`.
    #[serde(rename = "ENABLED")]
    Enabled,
    /// `DISABLED`.
    #[serde(rename = "DISABLED")]
    Disabled,
}

impl UserSessionTrackingType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Enabled, Self::Disabled];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
        }
    }
}

impl std::fmt::Display for UserSessionTrackingType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire enum `UserStatusType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub enum UserStatusType {
    /// `UNCONFIRMED`.
    #[serde(rename = "UNCONFIRMED")]
    Unconfirmed,
    /// `CONFIRMED`.
    #[serde(rename = "CONFIRMED")]
    Confirmed,
    /// `ARCHIVED`.
    #[serde(rename = "ARCHIVED")]
    Archived,
    /// `COMPROMISED`.
    #[serde(rename = "COMPROMISED")]
    Compromised,
    /// `UNKNOWN`.
    #[serde(rename = "UNKNOWN")]
    Unknown,
    /// `RESET_REQUIRED`.
    #[serde(rename = "RESET_REQUIRED")]
    ResetRequired,
    /// `FORCE_CHANGE_PASSWORD`.
    #[serde(rename = "FORCE_CHANGE_PASSWORD")]
    ForceChangePassword,
    /// `EXTERNAL_PROVIDER`.
    #[serde(rename = "EXTERNAL_PROVIDER")]
    ExternalProvider,
}

impl UserStatusType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[
        Self::Unconfirmed,
        Self::Confirmed,
        Self::Archived,
        Self::Compromised,
        Self::Unknown,
        Self::ResetRequired,
        Self::ForceChangePassword,
        Self::ExternalProvider,
    ];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unconfirmed => "UNCONFIRMED",
            Self::Confirmed => "CONFIRMED",
            Self::Archived => "ARCHIVED",
            Self::Compromised => "COMPROMISED",
            Self::Unknown => "UNKNOWN",
            Self::ResetRequired => "RESET_REQUIRED",
            Self::ForceChangePassword => "FORCE_CHANGE_PASSWORD",
            Self::ExternalProvider => "EXTERNAL_PROVIDER",
        }
    }
}

impl std::fmt::Display for UserStatusType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `UserType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct UserType {
    /// `Username`; length `1..=128`.
    #[serde(rename = "Username", default, skip_serializing_if = "Option::is_none")]
    pub username: Option<crate::Sensitive<String>>,
    /// `Attributes`.
    #[serde(rename = "Attributes", default, skip_serializing_if = "Option::is_none")]
    pub attributes: Option<Vec<AttributeType>>,
    /// `UserCreateDate`.
    #[serde(rename = "UserCreateDate", default, skip_serializing_if = "Option::is_none")]
    pub user_create_date: Option<crate::Timestamp>,
    /// `UserLastModifiedDate`.
    #[serde(rename = "UserLastModifiedDate", default, skip_serializing_if = "Option::is_none")]
    pub user_last_modified_date: Option<crate::Timestamp>,
    /// `Enabled`.
    #[serde(rename = "Enabled", default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `UserStatus`.
    #[serde(rename = "UserStatus", default, skip_serializing_if = "Option::is_none")]
    pub user_status: Option<UserStatusType>,
    /// `MFAOptions`.
    #[serde(rename = "MFAOptions", default, skip_serializing_if = "Option::is_none")]
    pub mfa_options: Option<Vec<MFAOptionType>>,
}

/// Wire enum `UserVerificationType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum UserVerificationType {
    /// `required`.
    #[serde(rename = "required")]
    Required,
    /// `preferred`.
    #[serde(rename = "preferred")]
    Preferred,
}

impl UserVerificationType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Required, Self::Preferred];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Preferred => "preferred",
        }
    }
}

impl std::fmt::Display for UserVerificationType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire enum `UsernameAttributeType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum UsernameAttributeType {
    /// `phone_number`.
    #[serde(rename = "phone_number")]
    PhoneNumber,
    /// `email`.
    #[serde(rename = "email")]
    Email,
}

impl UsernameAttributeType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::PhoneNumber, Self::Email];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::PhoneNumber => "phone_number",
            Self::Email => "email",
        }
    }
}

impl std::fmt::Display for UsernameAttributeType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `UsernameConfigurationType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct UsernameConfigurationType {
    /// `CaseSensitive`.
    #[serde(rename = "CaseSensitive")]
    pub case_sensitive: bool,
}

/// Wire shape `VerificationMessageTemplateType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct VerificationMessageTemplateType {
    /// `SmsMessage`; length `6..=140`.
    #[serde(rename = "SmsMessage", default, skip_serializing_if = "Option::is_none")]
    pub sms_message: Option<String>,
    /// `EmailMessage`; length `6..=20000`.
    #[serde(rename = "EmailMessage", default, skip_serializing_if = "Option::is_none")]
    pub email_message: Option<String>,
    /// `EmailSubject`; length `1..=140`.
    #[serde(rename = "EmailSubject", default, skip_serializing_if = "Option::is_none")]
    pub email_subject: Option<String>,
    /// `EmailMessageByLink`; length `6..=20000`.
    #[serde(rename = "EmailMessageByLink", default, skip_serializing_if = "Option::is_none")]
    pub email_message_by_link: Option<String>,
    /// `EmailSubjectByLink`; length `1..=140`.
    #[serde(rename = "EmailSubjectByLink", default, skip_serializing_if = "Option::is_none")]
    pub email_subject_by_link: Option<String>,
    /// `DefaultEmailOption`.
    #[serde(rename = "DefaultEmailOption", default, skip_serializing_if = "Option::is_none")]
    pub default_email_option: Option<DefaultEmailOptionType>,
}

/// Wire enum `VerifiedAttributeType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum VerifiedAttributeType {
    /// `phone_number`.
    #[serde(rename = "phone_number")]
    PhoneNumber,
    /// `email`.
    #[serde(rename = "email")]
    Email,
}

impl VerifiedAttributeType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::PhoneNumber, Self::Email];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::PhoneNumber => "phone_number",
            Self::Email => "email",
        }
    }
}

impl std::fmt::Display for VerifiedAttributeType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `VerifySoftwareTokenRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct VerifySoftwareTokenRequest {
    /// `AccessToken`.
    #[serde(rename = "AccessToken", default, skip_serializing_if = "Option::is_none")]
    pub access_token: Option<crate::Sensitive<String>>,
    /// `Session`; length `20..=4096`.
    #[serde(rename = "Session", default, skip_serializing_if = "Option::is_none")]
    pub session: Option<crate::Sensitive<String>>,
    /// `UserCode`; length `6..=6`.
    #[serde(rename = "UserCode")]
    pub user_code: crate::Sensitive<String>,
    /// `FriendlyDeviceName`; length `0..=131072`.
    #[serde(rename = "FriendlyDeviceName", default, skip_serializing_if = "Option::is_none")]
    pub friendly_device_name: Option<String>,
}

/// Wire shape `VerifySoftwareTokenResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct VerifySoftwareTokenResponse {
    /// `Status`.
    #[serde(rename = "Status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<VerifySoftwareTokenResponseType>,
    /// `Session`; length `20..=4096`.
    #[serde(rename = "Session", default, skip_serializing_if = "Option::is_none")]
    pub session: Option<crate::Sensitive<String>>,
}

/// Wire enum `VerifySoftwareTokenResponseType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub enum VerifySoftwareTokenResponseType {
    /// `SUCCESS`.
    #[serde(rename = "SUCCESS")]
    Success,
    /// `ERROR`.
    #[serde(rename = "ERROR")]
    Error,
}

impl VerifySoftwareTokenResponseType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Success, Self::Error];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Success => "SUCCESS",
            Self::Error => "ERROR",
        }
    }
}

impl std::fmt::Display for VerifySoftwareTokenResponseType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `VerifyUserAttributeRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct VerifyUserAttributeRequest {
    /// `AccessToken`.
    #[serde(rename = "AccessToken")]
    pub access_token: crate::Sensitive<String>,
    /// `AttributeName`; length `1..=32`.
    #[serde(rename = "AttributeName")]
    pub attribute_name: String,
    /// `Code`; length `1..=2048`.
    #[serde(rename = "Code")]
    pub code: String,
}

/// Wire shape `VerifyUserAttributeResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct VerifyUserAttributeResponse {}

/// Wire shape `WebAuthnConfigurationType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct WebAuthnConfigurationType {
    /// `RelyingPartyId`; length `1..=127`.
    #[serde(rename = "RelyingPartyId", default, skip_serializing_if = "Option::is_none")]
    pub relying_party_id: Option<String>,
    /// `UserVerification`.
    #[serde(rename = "UserVerification", default, skip_serializing_if = "Option::is_none")]
    pub user_verification: Option<UserVerificationType>,
    /// `FactorConfiguration`.
    #[serde(rename = "FactorConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub factor_configuration: Option<WebAuthnFactorConfigurationType>,
}

/// Wire shape `WebAuthnCredentialDescription`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct WebAuthnCredentialDescription {
    /// `CredentialId`; length `0..=131072`.
    #[serde(rename = "CredentialId", default, skip_serializing_if = "Option::is_none")]
    pub credential_id: Option<String>,
    /// `FriendlyCredentialName`; length `0..=131072`.
    #[serde(rename = "FriendlyCredentialName", default, skip_serializing_if = "Option::is_none")]
    pub friendly_credential_name: Option<String>,
    /// `RelyingPartyId`; length `0..=131072`.
    #[serde(rename = "RelyingPartyId", default, skip_serializing_if = "Option::is_none")]
    pub relying_party_id: Option<String>,
    /// `AuthenticatorAttachment`.
    #[serde(rename = "AuthenticatorAttachment", default, skip_serializing_if = "Option::is_none")]
    pub authenticator_attachment: Option<String>,
    /// `AuthenticatorTransports`.
    #[serde(rename = "AuthenticatorTransports", default, skip_serializing_if = "Option::is_none")]
    pub authenticator_transports: Option<Vec<String>>,
    /// `CreatedAt`.
    #[serde(rename = "CreatedAt", default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<crate::Timestamp>,
}

/// Wire enum `WebAuthnFactorConfigurationType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum WebAuthnFactorConfigurationType {
    /// `SINGLE_FACTOR`.
    #[serde(rename = "SINGLE_FACTOR")]
    SingleFactor,
    /// `MULTI_FACTOR_WITH_USER_VERIFICATION`.
    #[serde(rename = "MULTI_FACTOR_WITH_USER_VERIFICATION")]
    MultiFactorWithUserVerification,
}

impl WebAuthnFactorConfigurationType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::SingleFactor, Self::MultiFactorWithUserVerification];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SingleFactor => "SINGLE_FACTOR",
            Self::MultiFactorWithUserVerification => "MULTI_FACTOR_WITH_USER_VERIFICATION",
        }
    }
}

impl std::fmt::Display for WebAuthnFactorConfigurationType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `WebAuthnMfaSettingsType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct WebAuthnMfaSettingsType {
    /// `Enabled`.
    #[serde(rename = "Enabled", default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

/// The static schema, one `Shape` per wire shape.
pub mod shapes {
    use crate::schema::{Member, Pattern, Shape};

    static PATTERN_0: Pattern = Pattern::new("[0-9]+");
    static PATTERN_1: Pattern = Pattern::new("Level[1-4]");
    static PATTERN_2: Pattern = Pattern::new("[\\x21\\x23-\\x5B\\x5D-\\x7E]+");
    static PATTERN_3: Pattern = Pattern::new(
        "arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:([\\w+=/,.@-]*)?:[0-9]+:[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?",
    );
    static PATTERN_4: Pattern = Pattern::new("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r ]+");
    static PATTERN_5: Pattern = Pattern::new("[\\w+]+");
    static PATTERN_6: Pattern = Pattern::new("[\\w\\s+=,.@-]+");
    static PATTERN_7: Pattern = Pattern::new("[\\w]+");
    static PATTERN_8: Pattern = Pattern::new("[\\S]+");
    static PATTERN_9: Pattern = Pattern::new("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+");
    static PATTERN_10: Pattern = Pattern::new("[\\w-]+_[0-9a-f-]+");
    static PATTERN_11: Pattern = Pattern::new("^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$");
    static PATTERN_12: Pattern =
        Pattern::new("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+@[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+");
    static PATTERN_13: Pattern = Pattern::new("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*");
    static PATTERN_14: Pattern = Pattern::new(
        "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{####\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*",
    );
    static PATTERN_15: Pattern = Pattern::new("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+");
    static PATTERN_16: Pattern = Pattern::new("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]+");
    static PATTERN_17: Pattern = Pattern::new(
        "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{##[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*##\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*",
    );
    static PATTERN_18: Pattern = Pattern::new("[\\w+-]+");
    static PATTERN_19: Pattern = Pattern::new("[A-Za-z0-9-_+/=.]+");
    static PATTERN_20: Pattern = Pattern::new("^[0-9a-fA-F]+$");
    static PATTERN_21: Pattern = Pattern::new("[\\w\\s+=.@-]+");
    static PATTERN_22: Pattern = Pattern::new(
        "^cognito:(default|dutch|english|french|spanish|german|bahasa-indonesia|italian|japanese|korean|portuguese-brazil|chinese-(simplified|traditional))$",
    );
    static PATTERN_23: Pattern = Pattern::new("^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$");
    static PATTERN_24: Pattern = Pattern::new(
        "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[4][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$",
    );
    static PATTERN_25: Pattern = Pattern::new(
        "(arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:([\\w+=/,.@-]*)?:[0-9]+:[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?)?",
    );
    static PATTERN_26: Pattern = Pattern::new("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]+");
    static PATTERN_27: Pattern =
        Pattern::new("[^_\\p{Z}][\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}][^_\\p{Z}]+");
    static PATTERN_28: Pattern = Pattern::new("^[\\w\\- ]+$");
    static PATTERN_29: Pattern = Pattern::new("[\\x21\\x23-\\x2E\\x30-\\x5B\\x5D-\\x7E]+");
    static PATTERN_30: Pattern = Pattern::new(
        "arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:::[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?",
    );
    static PATTERN_31: Pattern = Pattern::new("^[0-9A-Za-z\\.\\-_]*(?<!\\.)$");
    static PATTERN_32: Pattern = Pattern::new("^[a-zA-Z0-9_-]+$");
    static PATTERN_33: Pattern = Pattern::new("[A-Za-z0-9]+");
    static PATTERN_34: Pattern = Pattern::new("[\\w+=/]+");
    static PATTERN_35: Pattern = Pattern::new("^(tkn|sso)[a-z0-9]{25}$");
    static PATTERN_36: Pattern = Pattern::new("(?s).*");
    static PATTERN_37: Pattern = Pattern::new(".*\\{####\\}.*");
    static PATTERN_38: Pattern = Pattern::new("^(terms-of-use|privacy-policy)$");
    static PATTERN_39: Pattern = Pattern::new("[A-Za-z0-9-_=.]+");
    static PATTERN_40: Pattern = Pattern::new("import-[0-9a-zA-Z-]+");
    static PATTERN_41: Pattern = Pattern::new("[\\w-]+_[0-9a-zA-Z]+");

    /// `AWSAccountIdType`.
    pub static AWS_ACCOUNT_ID_TYPE: Shape =
        Shape::string("AWSAccountIdType").max(12).pattern(&PATTERN_0);
    /// `AccessTokenValidityType`.
    pub static ACCESS_TOKEN_VALIDITY_TYPE: Shape =
        Shape::integer("AccessTokenValidityType").min(1).max(86_400);
    static ACCOUNT_RECOVERY_SETTING_TYPE_MEMBERS: &[Member] =
        &[Member::new("RecoveryMechanisms", &RECOVERY_MECHANISMS_TYPE)];
    /// `AccountRecoverySettingType`.
    pub static ACCOUNT_RECOVERY_SETTING_TYPE: Shape =
        Shape::structure("AccountRecoverySettingType", ACCOUNT_RECOVERY_SETTING_TYPE_MEMBERS);
    /// `AccountTakeoverActionNotifyType`.
    pub static ACCOUNT_TAKEOVER_ACTION_NOTIFY_TYPE: Shape =
        Shape::boolean("AccountTakeoverActionNotifyType");
    static ACCOUNT_TAKEOVER_ACTION_TYPE_MEMBERS: &[Member] = &[
        Member::new("Notify", &ACCOUNT_TAKEOVER_ACTION_NOTIFY_TYPE).required(),
        Member::new("EventAction", &ACCOUNT_TAKEOVER_EVENT_ACTION_TYPE).required(),
    ];
    /// `AccountTakeoverActionType`.
    pub static ACCOUNT_TAKEOVER_ACTION_TYPE: Shape =
        Shape::structure("AccountTakeoverActionType", ACCOUNT_TAKEOVER_ACTION_TYPE_MEMBERS);
    static ACCOUNT_TAKEOVER_ACTIONS_TYPE_MEMBERS: &[Member] = &[
        Member::new("LowAction", &ACCOUNT_TAKEOVER_ACTION_TYPE),
        Member::new("MediumAction", &ACCOUNT_TAKEOVER_ACTION_TYPE),
        Member::new("HighAction", &ACCOUNT_TAKEOVER_ACTION_TYPE),
    ];
    /// `AccountTakeoverActionsType`.
    pub static ACCOUNT_TAKEOVER_ACTIONS_TYPE: Shape =
        Shape::structure("AccountTakeoverActionsType", ACCOUNT_TAKEOVER_ACTIONS_TYPE_MEMBERS);
    /// `AccountTakeoverEventActionType`.
    pub static ACCOUNT_TAKEOVER_EVENT_ACTION_TYPE: Shape = Shape::enumeration(
        "AccountTakeoverEventActionType",
        &["BLOCK", "MFA_IF_CONFIGURED", "MFA_REQUIRED", "NO_ACTION"],
    );
    static ACCOUNT_TAKEOVER_RISK_CONFIGURATION_TYPE_MEMBERS: &[Member] = &[
        Member::new("NotifyConfiguration", &NOTIFY_CONFIGURATION_TYPE),
        Member::new("Actions", &ACCOUNT_TAKEOVER_ACTIONS_TYPE).required(),
    ];
    /// `AccountTakeoverRiskConfigurationType`.
    pub static ACCOUNT_TAKEOVER_RISK_CONFIGURATION_TYPE: Shape = Shape::structure(
        "AccountTakeoverRiskConfigurationType",
        ACCOUNT_TAKEOVER_RISK_CONFIGURATION_TYPE_MEMBERS,
    );
    /// `AcrConfigurationType`.
    pub static ACR_CONFIGURATION_TYPE: Shape =
        Shape::map("AcrConfigurationType", &ACR_LEVEL_KEY_TYPE, &ACR_LEVEL_CONFIG_TYPE)
            .min(0)
            .max(4);
    static ACR_LEVEL_CONFIG_TYPE_MEMBERS: &[Member] =
        &[Member::new("AcrValue", &ACR_VALUE_TYPE).required()];
    /// `AcrLevelConfigType`.
    pub static ACR_LEVEL_CONFIG_TYPE: Shape =
        Shape::structure("AcrLevelConfigType", ACR_LEVEL_CONFIG_TYPE_MEMBERS);
    /// `AcrLevelKeyType`.
    pub static ACR_LEVEL_KEY_TYPE: Shape = Shape::string("AcrLevelKeyType").pattern(&PATTERN_1);
    /// `AcrMappingKeyType`.
    pub static ACR_MAPPING_KEY_TYPE: Shape = Shape::string("AcrMappingKeyType").pattern(&PATTERN_1);
    /// `AcrMappingType`.
    pub static ACR_MAPPING_TYPE: Shape =
        Shape::map("AcrMappingType", &ACR_MAPPING_KEY_TYPE, &ACR_VALUE_TYPE).min(0).max(4);
    /// `AcrValueType`.
    pub static ACR_VALUE_TYPE: Shape =
        Shape::string("AcrValueType").min(1).max(64).pattern(&PATTERN_2);
    static ADD_CUSTOM_ATTRIBUTES_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("CustomAttributes", &CUSTOM_ATTRIBUTES_LIST_TYPE).required(),
    ];
    /// `AddCustomAttributesRequest`.
    pub static ADD_CUSTOM_ATTRIBUTES_REQUEST: Shape =
        Shape::structure("AddCustomAttributesRequest", ADD_CUSTOM_ATTRIBUTES_REQUEST_MEMBERS);
    static ADD_CUSTOM_ATTRIBUTES_RESPONSE_MEMBERS: &[Member] = &[];
    /// `AddCustomAttributesResponse`.
    pub static ADD_CUSTOM_ATTRIBUTES_RESPONSE: Shape =
        Shape::structure("AddCustomAttributesResponse", ADD_CUSTOM_ATTRIBUTES_RESPONSE_MEMBERS);
    static ADD_USER_POOL_CLIENT_SECRET_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("ClientId", &CLIENT_ID_TYPE).required(),
        Member::new("ClientSecret", &CLIENT_SECRET_TYPE),
    ];
    /// `AddUserPoolClientSecretRequest`.
    pub static ADD_USER_POOL_CLIENT_SECRET_REQUEST: Shape = Shape::structure(
        "AddUserPoolClientSecretRequest",
        ADD_USER_POOL_CLIENT_SECRET_REQUEST_MEMBERS,
    );
    static ADD_USER_POOL_CLIENT_SECRET_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("ClientSecretDescriptor", &CLIENT_SECRET_DESCRIPTOR_TYPE)];
    /// `AddUserPoolClientSecretResponse`.
    pub static ADD_USER_POOL_CLIENT_SECRET_RESPONSE: Shape = Shape::structure(
        "AddUserPoolClientSecretResponse",
        ADD_USER_POOL_CLIENT_SECRET_RESPONSE_MEMBERS,
    );
    static ADMIN_ADD_USER_TO_GROUP_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("Username", &USERNAME_TYPE).required(),
        Member::new("GroupName", &GROUP_NAME_TYPE).required(),
    ];
    /// `AdminAddUserToGroupRequest`.
    pub static ADMIN_ADD_USER_TO_GROUP_REQUEST: Shape =
        Shape::structure("AdminAddUserToGroupRequest", ADMIN_ADD_USER_TO_GROUP_REQUEST_MEMBERS);
    static ADMIN_CONFIRM_SIGN_UP_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("Username", &USERNAME_TYPE).required(),
        Member::new("ClientMetadata", &CLIENT_METADATA_TYPE),
    ];
    /// `AdminConfirmSignUpRequest`.
    pub static ADMIN_CONFIRM_SIGN_UP_REQUEST: Shape =
        Shape::structure("AdminConfirmSignUpRequest", ADMIN_CONFIRM_SIGN_UP_REQUEST_MEMBERS);
    static ADMIN_CONFIRM_SIGN_UP_RESPONSE_MEMBERS: &[Member] = &[];
    /// `AdminConfirmSignUpResponse`.
    pub static ADMIN_CONFIRM_SIGN_UP_RESPONSE: Shape =
        Shape::structure("AdminConfirmSignUpResponse", ADMIN_CONFIRM_SIGN_UP_RESPONSE_MEMBERS);
    static ADMIN_CREATE_USER_CONFIG_TYPE_MEMBERS: &[Member] = &[
        Member::new("AllowAdminCreateUserOnly", &BOOLEAN_TYPE),
        Member::new(
            "UnusedAccountValidityDays",
            &ADMIN_CREATE_USER_UNUSED_ACCOUNT_VALIDITY_DAYS_TYPE,
        ),
        Member::new("InviteMessageTemplate", &MESSAGE_TEMPLATE_TYPE),
    ];
    /// `AdminCreateUserConfigType`.
    pub static ADMIN_CREATE_USER_CONFIG_TYPE: Shape =
        Shape::structure("AdminCreateUserConfigType", ADMIN_CREATE_USER_CONFIG_TYPE_MEMBERS);
    static ADMIN_CREATE_USER_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("Username", &USERNAME_TYPE).required(),
        Member::new("UserAttributes", &ATTRIBUTE_LIST_TYPE),
        Member::new("ValidationData", &ATTRIBUTE_LIST_TYPE),
        Member::new("TemporaryPassword", &PASSWORD_TYPE),
        Member::new("ForceAliasCreation", &FORCE_ALIAS_CREATION),
        Member::new("MessageAction", &MESSAGE_ACTION_TYPE),
        Member::new("DesiredDeliveryMediums", &DELIVERY_MEDIUM_LIST_TYPE),
        Member::new("ClientMetadata", &CLIENT_METADATA_TYPE),
    ];
    /// `AdminCreateUserRequest`.
    pub static ADMIN_CREATE_USER_REQUEST: Shape =
        Shape::structure("AdminCreateUserRequest", ADMIN_CREATE_USER_REQUEST_MEMBERS);
    static ADMIN_CREATE_USER_RESPONSE_MEMBERS: &[Member] = &[Member::new("User", &USER_TYPE)];
    /// `AdminCreateUserResponse`.
    pub static ADMIN_CREATE_USER_RESPONSE: Shape =
        Shape::structure("AdminCreateUserResponse", ADMIN_CREATE_USER_RESPONSE_MEMBERS);
    /// `AdminCreateUserUnusedAccountValidityDaysType`.
    pub static ADMIN_CREATE_USER_UNUSED_ACCOUNT_VALIDITY_DAYS_TYPE: Shape =
        Shape::integer("AdminCreateUserUnusedAccountValidityDaysType").min(0).max(365);
    static ADMIN_DELETE_SOFTWARE_TOKEN_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("Username", &USERNAME_TYPE).required(),
    ];
    /// `AdminDeleteSoftwareTokenRequest`.
    pub static ADMIN_DELETE_SOFTWARE_TOKEN_REQUEST: Shape = Shape::structure(
        "AdminDeleteSoftwareTokenRequest",
        ADMIN_DELETE_SOFTWARE_TOKEN_REQUEST_MEMBERS,
    );
    static ADMIN_DELETE_SOFTWARE_TOKEN_RESPONSE_MEMBERS: &[Member] = &[];
    /// `AdminDeleteSoftwareTokenResponse`.
    pub static ADMIN_DELETE_SOFTWARE_TOKEN_RESPONSE: Shape = Shape::structure(
        "AdminDeleteSoftwareTokenResponse",
        ADMIN_DELETE_SOFTWARE_TOKEN_RESPONSE_MEMBERS,
    );
    static ADMIN_DELETE_USER_ATTRIBUTES_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("Username", &USERNAME_TYPE).required(),
        Member::new("UserAttributeNames", &ATTRIBUTE_NAME_LIST_TYPE).required(),
    ];
    /// `AdminDeleteUserAttributesRequest`.
    pub static ADMIN_DELETE_USER_ATTRIBUTES_REQUEST: Shape = Shape::structure(
        "AdminDeleteUserAttributesRequest",
        ADMIN_DELETE_USER_ATTRIBUTES_REQUEST_MEMBERS,
    );
    static ADMIN_DELETE_USER_ATTRIBUTES_RESPONSE_MEMBERS: &[Member] = &[];
    /// `AdminDeleteUserAttributesResponse`.
    pub static ADMIN_DELETE_USER_ATTRIBUTES_RESPONSE: Shape = Shape::structure(
        "AdminDeleteUserAttributesResponse",
        ADMIN_DELETE_USER_ATTRIBUTES_RESPONSE_MEMBERS,
    );
    static ADMIN_DELETE_USER_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("Username", &USERNAME_TYPE).required(),
    ];
    /// `AdminDeleteUserRequest`.
    pub static ADMIN_DELETE_USER_REQUEST: Shape =
        Shape::structure("AdminDeleteUserRequest", ADMIN_DELETE_USER_REQUEST_MEMBERS);
    static ADMIN_DISABLE_PROVIDER_FOR_USER_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &STRING_TYPE).required(),
        Member::new("User", &PROVIDER_USER_IDENTIFIER_TYPE).required(),
    ];
    /// `AdminDisableProviderForUserRequest`.
    pub static ADMIN_DISABLE_PROVIDER_FOR_USER_REQUEST: Shape = Shape::structure(
        "AdminDisableProviderForUserRequest",
        ADMIN_DISABLE_PROVIDER_FOR_USER_REQUEST_MEMBERS,
    );
    static ADMIN_DISABLE_PROVIDER_FOR_USER_RESPONSE_MEMBERS: &[Member] = &[];
    /// `AdminDisableProviderForUserResponse`.
    pub static ADMIN_DISABLE_PROVIDER_FOR_USER_RESPONSE: Shape = Shape::structure(
        "AdminDisableProviderForUserResponse",
        ADMIN_DISABLE_PROVIDER_FOR_USER_RESPONSE_MEMBERS,
    );
    static ADMIN_DISABLE_USER_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("Username", &USERNAME_TYPE).required(),
    ];
    /// `AdminDisableUserRequest`.
    pub static ADMIN_DISABLE_USER_REQUEST: Shape =
        Shape::structure("AdminDisableUserRequest", ADMIN_DISABLE_USER_REQUEST_MEMBERS);
    static ADMIN_DISABLE_USER_RESPONSE_MEMBERS: &[Member] = &[];
    /// `AdminDisableUserResponse`.
    pub static ADMIN_DISABLE_USER_RESPONSE: Shape =
        Shape::structure("AdminDisableUserResponse", ADMIN_DISABLE_USER_RESPONSE_MEMBERS);
    static ADMIN_ENABLE_USER_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("Username", &USERNAME_TYPE).required(),
    ];
    /// `AdminEnableUserRequest`.
    pub static ADMIN_ENABLE_USER_REQUEST: Shape =
        Shape::structure("AdminEnableUserRequest", ADMIN_ENABLE_USER_REQUEST_MEMBERS);
    static ADMIN_ENABLE_USER_RESPONSE_MEMBERS: &[Member] = &[];
    /// `AdminEnableUserResponse`.
    pub static ADMIN_ENABLE_USER_RESPONSE: Shape =
        Shape::structure("AdminEnableUserResponse", ADMIN_ENABLE_USER_RESPONSE_MEMBERS);
    static ADMIN_FORGET_DEVICE_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("Username", &USERNAME_TYPE).required(),
        Member::new("DeviceKey", &DEVICE_KEY_TYPE).required(),
    ];
    /// `AdminForgetDeviceRequest`.
    pub static ADMIN_FORGET_DEVICE_REQUEST: Shape =
        Shape::structure("AdminForgetDeviceRequest", ADMIN_FORGET_DEVICE_REQUEST_MEMBERS);
    static ADMIN_GET_DEVICE_REQUEST_MEMBERS: &[Member] = &[
        Member::new("DeviceKey", &DEVICE_KEY_TYPE).required(),
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("Username", &USERNAME_TYPE).required(),
    ];
    /// `AdminGetDeviceRequest`.
    pub static ADMIN_GET_DEVICE_REQUEST: Shape =
        Shape::structure("AdminGetDeviceRequest", ADMIN_GET_DEVICE_REQUEST_MEMBERS);
    static ADMIN_GET_DEVICE_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("Device", &DEVICE_TYPE).required()];
    /// `AdminGetDeviceResponse`.
    pub static ADMIN_GET_DEVICE_RESPONSE: Shape =
        Shape::structure("AdminGetDeviceResponse", ADMIN_GET_DEVICE_RESPONSE_MEMBERS);
    static ADMIN_GET_USER_AUTH_FACTORS_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("Username", &USERNAME_TYPE).required(),
    ];
    /// `AdminGetUserAuthFactorsRequest`.
    pub static ADMIN_GET_USER_AUTH_FACTORS_REQUEST: Shape = Shape::structure(
        "AdminGetUserAuthFactorsRequest",
        ADMIN_GET_USER_AUTH_FACTORS_REQUEST_MEMBERS,
    );
    static ADMIN_GET_USER_AUTH_FACTORS_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("Username", &USERNAME_TYPE).required(),
        Member::new("PreferredMfaSetting", &STRING_TYPE),
        Member::new("UserMFASettingList", &USER_MFA_SETTING_LIST_TYPE),
        Member::new("ConfiguredUserAuthFactors", &CONFIGURED_USER_AUTH_FACTORS_LIST_TYPE),
    ];
    /// `AdminGetUserAuthFactorsResponse`.
    pub static ADMIN_GET_USER_AUTH_FACTORS_RESPONSE: Shape = Shape::structure(
        "AdminGetUserAuthFactorsResponse",
        ADMIN_GET_USER_AUTH_FACTORS_RESPONSE_MEMBERS,
    );
    static ADMIN_GET_USER_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("Username", &USERNAME_TYPE).required(),
    ];
    /// `AdminGetUserRequest`.
    pub static ADMIN_GET_USER_REQUEST: Shape =
        Shape::structure("AdminGetUserRequest", ADMIN_GET_USER_REQUEST_MEMBERS);
    static ADMIN_GET_USER_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("Username", &USERNAME_TYPE).required(),
        Member::new("UserAttributes", &ATTRIBUTE_LIST_TYPE),
        Member::new("UserCreateDate", &DATE_TYPE),
        Member::new("UserLastModifiedDate", &DATE_TYPE),
        Member::new("Enabled", &BOOLEAN_TYPE),
        Member::new("UserStatus", &USER_STATUS_TYPE),
        Member::new("MFAOptions", &MFA_OPTION_LIST_TYPE),
        Member::new("PreferredMfaSetting", &STRING_TYPE),
        Member::new("UserMFASettingList", &USER_MFA_SETTING_LIST_TYPE),
    ];
    /// `AdminGetUserResponse`.
    pub static ADMIN_GET_USER_RESPONSE: Shape =
        Shape::structure("AdminGetUserResponse", ADMIN_GET_USER_RESPONSE_MEMBERS);
    static ADMIN_INITIATE_AUTH_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("ClientId", &CLIENT_ID_TYPE).required(),
        Member::new("AuthFlow", &AUTH_FLOW_TYPE).required(),
        Member::new("AuthParameters", &AUTH_PARAMETERS_TYPE),
        Member::new("ClientMetadata", &CLIENT_METADATA_TYPE),
        Member::new("AnalyticsMetadata", &ANALYTICS_METADATA_TYPE),
        Member::new("ContextData", &CONTEXT_DATA_TYPE),
        Member::new("Session", &SESSION_TYPE),
    ];
    /// `AdminInitiateAuthRequest`.
    pub static ADMIN_INITIATE_AUTH_REQUEST: Shape =
        Shape::structure("AdminInitiateAuthRequest", ADMIN_INITIATE_AUTH_REQUEST_MEMBERS);
    static ADMIN_INITIATE_AUTH_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("ChallengeName", &CHALLENGE_NAME_TYPE),
        Member::new("Session", &SESSION_TYPE),
        Member::new("ChallengeParameters", &CHALLENGE_PARAMETERS_TYPE),
        Member::new("AuthenticationResult", &AUTHENTICATION_RESULT_TYPE),
        Member::new("AvailableChallenges", &AVAILABLE_CHALLENGE_LIST_TYPE),
    ];
    /// `AdminInitiateAuthResponse`.
    pub static ADMIN_INITIATE_AUTH_RESPONSE: Shape =
        Shape::structure("AdminInitiateAuthResponse", ADMIN_INITIATE_AUTH_RESPONSE_MEMBERS);
    static ADMIN_LINK_PROVIDER_FOR_USER_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &STRING_TYPE).required(),
        Member::new("DestinationUser", &PROVIDER_USER_IDENTIFIER_TYPE).required(),
        Member::new("SourceUser", &PROVIDER_USER_IDENTIFIER_TYPE).required(),
    ];
    /// `AdminLinkProviderForUserRequest`.
    pub static ADMIN_LINK_PROVIDER_FOR_USER_REQUEST: Shape = Shape::structure(
        "AdminLinkProviderForUserRequest",
        ADMIN_LINK_PROVIDER_FOR_USER_REQUEST_MEMBERS,
    );
    static ADMIN_LINK_PROVIDER_FOR_USER_RESPONSE_MEMBERS: &[Member] = &[];
    /// `AdminLinkProviderForUserResponse`.
    pub static ADMIN_LINK_PROVIDER_FOR_USER_RESPONSE: Shape = Shape::structure(
        "AdminLinkProviderForUserResponse",
        ADMIN_LINK_PROVIDER_FOR_USER_RESPONSE_MEMBERS,
    );
    static ADMIN_LIST_DEVICES_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("Username", &USERNAME_TYPE).required(),
        Member::new("Limit", &QUERY_LIMIT_TYPE),
        Member::new("PaginationToken", &SEARCH_PAGINATION_TOKEN_TYPE),
    ];
    /// `AdminListDevicesRequest`.
    pub static ADMIN_LIST_DEVICES_REQUEST: Shape =
        Shape::structure("AdminListDevicesRequest", ADMIN_LIST_DEVICES_REQUEST_MEMBERS);
    static ADMIN_LIST_DEVICES_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("Devices", &DEVICE_LIST_TYPE),
        Member::new("PaginationToken", &SEARCH_PAGINATION_TOKEN_TYPE),
    ];
    /// `AdminListDevicesResponse`.
    pub static ADMIN_LIST_DEVICES_RESPONSE: Shape =
        Shape::structure("AdminListDevicesResponse", ADMIN_LIST_DEVICES_RESPONSE_MEMBERS);
    static ADMIN_LIST_GROUPS_FOR_USER_REQUEST_MEMBERS: &[Member] = &[
        Member::new("Username", &USERNAME_TYPE).required(),
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("Limit", &QUERY_LIMIT_TYPE),
        Member::new("NextToken", &PAGINATION_KEY),
    ];
    /// `AdminListGroupsForUserRequest`.
    pub static ADMIN_LIST_GROUPS_FOR_USER_REQUEST: Shape = Shape::structure(
        "AdminListGroupsForUserRequest",
        ADMIN_LIST_GROUPS_FOR_USER_REQUEST_MEMBERS,
    );
    static ADMIN_LIST_GROUPS_FOR_USER_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("Groups", &GROUP_LIST_TYPE), Member::new("NextToken", &PAGINATION_KEY)];
    /// `AdminListGroupsForUserResponse`.
    pub static ADMIN_LIST_GROUPS_FOR_USER_RESPONSE: Shape = Shape::structure(
        "AdminListGroupsForUserResponse",
        ADMIN_LIST_GROUPS_FOR_USER_RESPONSE_MEMBERS,
    );
    static ADMIN_LIST_USER_AUTH_EVENTS_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("Username", &USERNAME_TYPE).required(),
        Member::new("MaxResults", &QUERY_LIMIT_TYPE),
        Member::new("NextToken", &PAGINATION_KEY),
    ];
    /// `AdminListUserAuthEventsRequest`.
    pub static ADMIN_LIST_USER_AUTH_EVENTS_REQUEST: Shape = Shape::structure(
        "AdminListUserAuthEventsRequest",
        ADMIN_LIST_USER_AUTH_EVENTS_REQUEST_MEMBERS,
    );
    static ADMIN_LIST_USER_AUTH_EVENTS_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("AuthEvents", &AUTH_EVENTS_TYPE), Member::new("NextToken", &PAGINATION_KEY)];
    /// `AdminListUserAuthEventsResponse`.
    pub static ADMIN_LIST_USER_AUTH_EVENTS_RESPONSE: Shape = Shape::structure(
        "AdminListUserAuthEventsResponse",
        ADMIN_LIST_USER_AUTH_EVENTS_RESPONSE_MEMBERS,
    );
    static ADMIN_LIST_USER_SESSIONS_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("Username", &USERNAME_TYPE).required(),
        Member::new("NextToken", &PAGINATION_KEY),
    ];
    /// `AdminListUserSessionsRequest`.
    pub static ADMIN_LIST_USER_SESSIONS_REQUEST: Shape =
        Shape::structure("AdminListUserSessionsRequest", ADMIN_LIST_USER_SESSIONS_REQUEST_MEMBERS);
    static ADMIN_LIST_USER_SESSIONS_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("Sessions", &SESSIONS_LIST_TYPE), Member::new("NextToken", &PAGINATION_KEY)];
    /// `AdminListUserSessionsResponse`.
    pub static ADMIN_LIST_USER_SESSIONS_RESPONSE: Shape = Shape::structure(
        "AdminListUserSessionsResponse",
        ADMIN_LIST_USER_SESSIONS_RESPONSE_MEMBERS,
    );
    static ADMIN_REMOVE_USER_FROM_GROUP_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("Username", &USERNAME_TYPE).required(),
        Member::new("GroupName", &GROUP_NAME_TYPE).required(),
    ];
    /// `AdminRemoveUserFromGroupRequest`.
    pub static ADMIN_REMOVE_USER_FROM_GROUP_REQUEST: Shape = Shape::structure(
        "AdminRemoveUserFromGroupRequest",
        ADMIN_REMOVE_USER_FROM_GROUP_REQUEST_MEMBERS,
    );
    static ADMIN_RESET_USER_PASSWORD_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("Username", &USERNAME_TYPE).required(),
        Member::new("ClientMetadata", &CLIENT_METADATA_TYPE),
    ];
    /// `AdminResetUserPasswordRequest`.
    pub static ADMIN_RESET_USER_PASSWORD_REQUEST: Shape = Shape::structure(
        "AdminResetUserPasswordRequest",
        ADMIN_RESET_USER_PASSWORD_REQUEST_MEMBERS,
    );
    static ADMIN_RESET_USER_PASSWORD_RESPONSE_MEMBERS: &[Member] = &[];
    /// `AdminResetUserPasswordResponse`.
    pub static ADMIN_RESET_USER_PASSWORD_RESPONSE: Shape = Shape::structure(
        "AdminResetUserPasswordResponse",
        ADMIN_RESET_USER_PASSWORD_RESPONSE_MEMBERS,
    );
    static ADMIN_RESPOND_TO_AUTH_CHALLENGE_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("ClientId", &CLIENT_ID_TYPE).required(),
        Member::new("ChallengeName", &CHALLENGE_NAME_TYPE).required(),
        Member::new("ChallengeResponses", &CHALLENGE_RESPONSES_TYPE),
        Member::new("Session", &SESSION_TYPE),
        Member::new("AnalyticsMetadata", &ANALYTICS_METADATA_TYPE),
        Member::new("ContextData", &CONTEXT_DATA_TYPE),
        Member::new("ClientMetadata", &CLIENT_METADATA_TYPE),
    ];
    /// `AdminRespondToAuthChallengeRequest`.
    pub static ADMIN_RESPOND_TO_AUTH_CHALLENGE_REQUEST: Shape = Shape::structure(
        "AdminRespondToAuthChallengeRequest",
        ADMIN_RESPOND_TO_AUTH_CHALLENGE_REQUEST_MEMBERS,
    );
    static ADMIN_RESPOND_TO_AUTH_CHALLENGE_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("ChallengeName", &CHALLENGE_NAME_TYPE),
        Member::new("Session", &SESSION_TYPE),
        Member::new("ChallengeParameters", &CHALLENGE_PARAMETERS_TYPE),
        Member::new("AuthenticationResult", &AUTHENTICATION_RESULT_TYPE),
        Member::new("AvailableChallenges", &AVAILABLE_CHALLENGE_LIST_TYPE),
    ];
    /// `AdminRespondToAuthChallengeResponse`.
    pub static ADMIN_RESPOND_TO_AUTH_CHALLENGE_RESPONSE: Shape = Shape::structure(
        "AdminRespondToAuthChallengeResponse",
        ADMIN_RESPOND_TO_AUTH_CHALLENGE_RESPONSE_MEMBERS,
    );
    static ADMIN_REVOKE_USER_SESSION_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("Username", &USERNAME_TYPE).required(),
        Member::new("SessionId", &SESSION_ID_TYPE).required(),
        Member::new("RevokeAssociatedSessions", &REVOKE_ASSOCIATED_SESSIONS_TYPE),
    ];
    /// `AdminRevokeUserSessionRequest`.
    pub static ADMIN_REVOKE_USER_SESSION_REQUEST: Shape = Shape::structure(
        "AdminRevokeUserSessionRequest",
        ADMIN_REVOKE_USER_SESSION_REQUEST_MEMBERS,
    );
    static ADMIN_REVOKE_USER_SESSION_RESPONSE_MEMBERS: &[Member] = &[];
    /// `AdminRevokeUserSessionResponse`.
    pub static ADMIN_REVOKE_USER_SESSION_RESPONSE: Shape = Shape::structure(
        "AdminRevokeUserSessionResponse",
        ADMIN_REVOKE_USER_SESSION_RESPONSE_MEMBERS,
    );
    static ADMIN_SET_USER_MFA_PREFERENCE_REQUEST_MEMBERS: &[Member] = &[
        Member::new("SMSMfaSettings", &SMS_MFA_SETTINGS_TYPE),
        Member::new("SoftwareTokenMfaSettings", &SOFTWARE_TOKEN_MFA_SETTINGS_TYPE),
        Member::new("EmailMfaSettings", &EMAIL_MFA_SETTINGS_TYPE),
        Member::new("WebAuthnMfaSettings", &WEB_AUTHN_MFA_SETTINGS_TYPE),
        Member::new("Username", &USERNAME_TYPE).required(),
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
    ];
    /// `AdminSetUserMFAPreferenceRequest`.
    pub static ADMIN_SET_USER_MFA_PREFERENCE_REQUEST: Shape = Shape::structure(
        "AdminSetUserMFAPreferenceRequest",
        ADMIN_SET_USER_MFA_PREFERENCE_REQUEST_MEMBERS,
    );
    static ADMIN_SET_USER_MFA_PREFERENCE_RESPONSE_MEMBERS: &[Member] = &[];
    /// `AdminSetUserMFAPreferenceResponse`.
    pub static ADMIN_SET_USER_MFA_PREFERENCE_RESPONSE: Shape = Shape::structure(
        "AdminSetUserMFAPreferenceResponse",
        ADMIN_SET_USER_MFA_PREFERENCE_RESPONSE_MEMBERS,
    );
    static ADMIN_SET_USER_PASSWORD_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("Username", &USERNAME_TYPE).required(),
        Member::new("Password", &PASSWORD_TYPE).required(),
        Member::new("Permanent", &BOOLEAN_TYPE),
    ];
    /// `AdminSetUserPasswordRequest`.
    pub static ADMIN_SET_USER_PASSWORD_REQUEST: Shape =
        Shape::structure("AdminSetUserPasswordRequest", ADMIN_SET_USER_PASSWORD_REQUEST_MEMBERS);
    static ADMIN_SET_USER_PASSWORD_RESPONSE_MEMBERS: &[Member] = &[];
    /// `AdminSetUserPasswordResponse`.
    pub static ADMIN_SET_USER_PASSWORD_RESPONSE: Shape =
        Shape::structure("AdminSetUserPasswordResponse", ADMIN_SET_USER_PASSWORD_RESPONSE_MEMBERS);
    static ADMIN_SET_USER_SETTINGS_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("Username", &USERNAME_TYPE).required(),
        Member::new("MFAOptions", &MFA_OPTION_LIST_TYPE).required(),
    ];
    /// `AdminSetUserSettingsRequest`.
    pub static ADMIN_SET_USER_SETTINGS_REQUEST: Shape =
        Shape::structure("AdminSetUserSettingsRequest", ADMIN_SET_USER_SETTINGS_REQUEST_MEMBERS);
    static ADMIN_SET_USER_SETTINGS_RESPONSE_MEMBERS: &[Member] = &[];
    /// `AdminSetUserSettingsResponse`.
    pub static ADMIN_SET_USER_SETTINGS_RESPONSE: Shape =
        Shape::structure("AdminSetUserSettingsResponse", ADMIN_SET_USER_SETTINGS_RESPONSE_MEMBERS);
    static ADMIN_UPDATE_AUTH_EVENT_FEEDBACK_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("Username", &USERNAME_TYPE).required(),
        Member::new("EventId", &EVENT_ID_TYPE).required(),
        Member::new("FeedbackValue", &FEEDBACK_VALUE_TYPE).required(),
    ];
    /// `AdminUpdateAuthEventFeedbackRequest`.
    pub static ADMIN_UPDATE_AUTH_EVENT_FEEDBACK_REQUEST: Shape = Shape::structure(
        "AdminUpdateAuthEventFeedbackRequest",
        ADMIN_UPDATE_AUTH_EVENT_FEEDBACK_REQUEST_MEMBERS,
    );
    static ADMIN_UPDATE_AUTH_EVENT_FEEDBACK_RESPONSE_MEMBERS: &[Member] = &[];
    /// `AdminUpdateAuthEventFeedbackResponse`.
    pub static ADMIN_UPDATE_AUTH_EVENT_FEEDBACK_RESPONSE: Shape = Shape::structure(
        "AdminUpdateAuthEventFeedbackResponse",
        ADMIN_UPDATE_AUTH_EVENT_FEEDBACK_RESPONSE_MEMBERS,
    );
    static ADMIN_UPDATE_DEVICE_STATUS_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("Username", &USERNAME_TYPE).required(),
        Member::new("DeviceKey", &DEVICE_KEY_TYPE).required(),
        Member::new("DeviceRememberedStatus", &DEVICE_REMEMBERED_STATUS_TYPE),
    ];
    /// `AdminUpdateDeviceStatusRequest`.
    pub static ADMIN_UPDATE_DEVICE_STATUS_REQUEST: Shape = Shape::structure(
        "AdminUpdateDeviceStatusRequest",
        ADMIN_UPDATE_DEVICE_STATUS_REQUEST_MEMBERS,
    );
    static ADMIN_UPDATE_DEVICE_STATUS_RESPONSE_MEMBERS: &[Member] = &[];
    /// `AdminUpdateDeviceStatusResponse`.
    pub static ADMIN_UPDATE_DEVICE_STATUS_RESPONSE: Shape = Shape::structure(
        "AdminUpdateDeviceStatusResponse",
        ADMIN_UPDATE_DEVICE_STATUS_RESPONSE_MEMBERS,
    );
    static ADMIN_UPDATE_USER_ATTRIBUTES_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("Username", &USERNAME_TYPE).required(),
        Member::new("UserAttributes", &ATTRIBUTE_LIST_TYPE).required(),
        Member::new("ClientMetadata", &CLIENT_METADATA_TYPE),
    ];
    /// `AdminUpdateUserAttributesRequest`.
    pub static ADMIN_UPDATE_USER_ATTRIBUTES_REQUEST: Shape = Shape::structure(
        "AdminUpdateUserAttributesRequest",
        ADMIN_UPDATE_USER_ATTRIBUTES_REQUEST_MEMBERS,
    );
    static ADMIN_UPDATE_USER_ATTRIBUTES_RESPONSE_MEMBERS: &[Member] = &[];
    /// `AdminUpdateUserAttributesResponse`.
    pub static ADMIN_UPDATE_USER_ATTRIBUTES_RESPONSE: Shape = Shape::structure(
        "AdminUpdateUserAttributesResponse",
        ADMIN_UPDATE_USER_ATTRIBUTES_RESPONSE_MEMBERS,
    );
    static ADMIN_USER_GLOBAL_SIGN_OUT_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("Username", &USERNAME_TYPE).required(),
    ];
    /// `AdminUserGlobalSignOutRequest`.
    pub static ADMIN_USER_GLOBAL_SIGN_OUT_REQUEST: Shape = Shape::structure(
        "AdminUserGlobalSignOutRequest",
        ADMIN_USER_GLOBAL_SIGN_OUT_REQUEST_MEMBERS,
    );
    static ADMIN_USER_GLOBAL_SIGN_OUT_RESPONSE_MEMBERS: &[Member] = &[];
    /// `AdminUserGlobalSignOutResponse`.
    pub static ADMIN_USER_GLOBAL_SIGN_OUT_RESPONSE: Shape = Shape::structure(
        "AdminUserGlobalSignOutResponse",
        ADMIN_USER_GLOBAL_SIGN_OUT_RESPONSE_MEMBERS,
    );
    static ADVANCED_SECURITY_ADDITIONAL_FLOWS_TYPE_MEMBERS: &[Member] =
        &[Member::new("CustomAuthMode", &ADVANCED_SECURITY_ENABLED_MODE_TYPE)];
    /// `AdvancedSecurityAdditionalFlowsType`.
    pub static ADVANCED_SECURITY_ADDITIONAL_FLOWS_TYPE: Shape = Shape::structure(
        "AdvancedSecurityAdditionalFlowsType",
        ADVANCED_SECURITY_ADDITIONAL_FLOWS_TYPE_MEMBERS,
    );
    /// `AdvancedSecurityEnabledModeType`.
    pub static ADVANCED_SECURITY_ENABLED_MODE_TYPE: Shape =
        Shape::enumeration("AdvancedSecurityEnabledModeType", &["AUDIT", "ENFORCED"]);
    /// `AdvancedSecurityModeType`.
    pub static ADVANCED_SECURITY_MODE_TYPE: Shape =
        Shape::enumeration("AdvancedSecurityModeType", &["OFF", "AUDIT", "ENFORCED"]);
    /// `AliasAttributeType`.
    pub static ALIAS_ATTRIBUTE_TYPE: Shape =
        Shape::enumeration("AliasAttributeType", &["phone_number", "email", "preferred_username"]);
    /// `AliasAttributesListType`.
    pub static ALIAS_ATTRIBUTES_LIST_TYPE: Shape =
        Shape::list("AliasAttributesListType", &ALIAS_ATTRIBUTE_TYPE, "member", false);
    /// `AllowedFirstAuthFactorsListType`.
    pub static ALLOWED_FIRST_AUTH_FACTORS_LIST_TYPE: Shape =
        Shape::list("AllowedFirstAuthFactorsListType", &AUTH_FACTOR_TYPE, "member", false)
            .min(1)
            .max(5);
    static ANALYTICS_CONFIGURATION_TYPE_MEMBERS: &[Member] = &[
        Member::new("ApplicationId", &HEX_STRING_TYPE),
        Member::new("ApplicationArn", &ARN_TYPE),
        Member::new("RoleArn", &ARN_TYPE),
        Member::new("ExternalId", &STRING_TYPE),
        Member::new("UserDataShared", &BOOLEAN_TYPE),
    ];
    /// `AnalyticsConfigurationType`.
    pub static ANALYTICS_CONFIGURATION_TYPE: Shape =
        Shape::structure("AnalyticsConfigurationType", ANALYTICS_CONFIGURATION_TYPE_MEMBERS);
    static ANALYTICS_METADATA_TYPE_MEMBERS: &[Member] =
        &[Member::new("AnalyticsEndpointId", &STRING_TYPE)];
    /// `AnalyticsMetadataType`.
    pub static ANALYTICS_METADATA_TYPE: Shape =
        Shape::structure("AnalyticsMetadataType", ANALYTICS_METADATA_TYPE_MEMBERS);
    /// `ArnType`.
    pub static ARN_TYPE: Shape = Shape::string("ArnType").min(20).max(2048).pattern(&PATTERN_3);
    /// `AssetBytesType`.
    pub static ASSET_BYTES_TYPE: Shape = Shape::blob("AssetBytesType").max(1_000_000);
    /// `AssetCategoryType`.
    pub static ASSET_CATEGORY_TYPE: Shape = Shape::enumeration(
        "AssetCategoryType",
        &[
            "FAVICON_ICO",
            "FAVICON_SVG",
            "EMAIL_GRAPHIC",
            "SMS_GRAPHIC",
            "AUTH_APP_GRAPHIC",
            "PASSWORD_GRAPHIC",
            "PASSKEY_GRAPHIC",
            "PAGE_HEADER_LOGO",
            "PAGE_HEADER_BACKGROUND",
            "PAGE_FOOTER_LOGO",
            "PAGE_FOOTER_BACKGROUND",
            "PAGE_BACKGROUND",
            "FORM_BACKGROUND",
            "FORM_LOGO",
            "IDP_BUTTON_ICON",
        ],
    );
    /// `AssetExtensionType`.
    pub static ASSET_EXTENSION_TYPE: Shape =
        Shape::enumeration("AssetExtensionType", &["ICO", "JPEG", "PNG", "SVG", "WEBP"]);
    /// `AssetListType`.
    pub static ASSET_LIST_TYPE: Shape =
        Shape::list("AssetListType", &ASSET_TYPE, "member", false).min(0).max(40);
    static ASSET_TYPE_MEMBERS: &[Member] = &[
        Member::new("Category", &ASSET_CATEGORY_TYPE).required(),
        Member::new("ColorMode", &COLOR_SCHEME_MODE_TYPE).required(),
        Member::new("Extension", &ASSET_EXTENSION_TYPE).required(),
        Member::new("Bytes", &ASSET_BYTES_TYPE),
        Member::new("ResourceId", &RESOURCE_ID_TYPE),
    ];
    /// `AssetType`.
    pub static ASSET_TYPE: Shape = Shape::structure("AssetType", ASSET_TYPE_MEMBERS);
    static ASSOCIATE_SOFTWARE_TOKEN_REQUEST_MEMBERS: &[Member] =
        &[Member::new("AccessToken", &TOKEN_MODEL_TYPE), Member::new("Session", &SESSION_TYPE)];
    /// `AssociateSoftwareTokenRequest`.
    pub static ASSOCIATE_SOFTWARE_TOKEN_REQUEST: Shape =
        Shape::structure("AssociateSoftwareTokenRequest", ASSOCIATE_SOFTWARE_TOKEN_REQUEST_MEMBERS);
    static ASSOCIATE_SOFTWARE_TOKEN_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("SecretCode", &SECRET_CODE_TYPE), Member::new("Session", &SESSION_TYPE)];
    /// `AssociateSoftwareTokenResponse`.
    pub static ASSOCIATE_SOFTWARE_TOKEN_RESPONSE: Shape = Shape::structure(
        "AssociateSoftwareTokenResponse",
        ASSOCIATE_SOFTWARE_TOKEN_RESPONSE_MEMBERS,
    );
    /// `AttributeDataType`.
    pub static ATTRIBUTE_DATA_TYPE: Shape =
        Shape::enumeration("AttributeDataType", &["String", "Number", "DateTime", "Boolean"]);
    /// `AttributeListType`.
    pub static ATTRIBUTE_LIST_TYPE: Shape =
        Shape::list("AttributeListType", &ATTRIBUTE_TYPE, "member", false);
    /// `AttributeMappingKeyType`.
    pub static ATTRIBUTE_MAPPING_KEY_TYPE: Shape =
        Shape::string("AttributeMappingKeyType").min(1).max(32);
    /// `AttributeMappingType`.
    pub static ATTRIBUTE_MAPPING_TYPE: Shape =
        Shape::map("AttributeMappingType", &ATTRIBUTE_MAPPING_KEY_TYPE, &STRING_TYPE);
    /// `AttributeNameListType`.
    pub static ATTRIBUTE_NAME_LIST_TYPE: Shape =
        Shape::list("AttributeNameListType", &ATTRIBUTE_NAME_TYPE, "member", false);
    /// `AttributeNameType`.
    pub static ATTRIBUTE_NAME_TYPE: Shape =
        Shape::string("AttributeNameType").min(1).max(32).pattern(&PATTERN_4);
    static ATTRIBUTE_TYPE_MEMBERS: &[Member] = &[
        Member::new("Name", &ATTRIBUTE_NAME_TYPE).required(),
        Member::new("Value", &ATTRIBUTE_VALUE_TYPE),
    ];
    /// `AttributeType`.
    pub static ATTRIBUTE_TYPE: Shape = Shape::structure("AttributeType", ATTRIBUTE_TYPE_MEMBERS);
    /// `AttributeValueType`.
    pub static ATTRIBUTE_VALUE_TYPE: Shape =
        Shape::string("AttributeValueType").max(2048).sensitive();
    /// `AttributesRequireVerificationBeforeUpdateType`.
    pub static ATTRIBUTES_REQUIRE_VERIFICATION_BEFORE_UPDATE_TYPE: Shape = Shape::list(
        "AttributesRequireVerificationBeforeUpdateType",
        &VERIFIED_ATTRIBUTE_TYPE,
        "member",
        false,
    );
    /// `AudienceListType`.
    pub static AUDIENCE_LIST_TYPE: Shape =
        Shape::list("AudienceListType", &AUDIENCE_TYPE, "member", false).min(0).max(1);
    /// `AudienceType`.
    pub static AUDIENCE_TYPE: Shape =
        Shape::string("AudienceType").min(1).max(256).pattern(&PATTERN_2);
    static AUTH_EVENT_TYPE_MEMBERS: &[Member] = &[
        Member::new("EventId", &STRING_TYPE),
        Member::new("EventType", &EVENT_TYPE),
        Member::new("CreationDate", &DATE_TYPE),
        Member::new("EventResponse", &EVENT_RESPONSE_TYPE),
        Member::new("EventRisk", &EVENT_RISK_TYPE),
        Member::new("ChallengeResponses", &CHALLENGE_RESPONSE_LIST_TYPE),
        Member::new("EventContextData", &EVENT_CONTEXT_DATA_TYPE),
        Member::new("EventFeedback", &EVENT_FEEDBACK_TYPE),
    ];
    /// `AuthEventType`.
    pub static AUTH_EVENT_TYPE: Shape = Shape::structure("AuthEventType", AUTH_EVENT_TYPE_MEMBERS);
    /// `AuthEventsType`.
    pub static AUTH_EVENTS_TYPE: Shape =
        Shape::list("AuthEventsType", &AUTH_EVENT_TYPE, "member", false);
    /// `AuthFactorType`.
    pub static AUTH_FACTOR_TYPE: Shape = Shape::enumeration(
        "AuthFactorType",
        &["PASSWORD", "EMAIL_OTP", "SMS_OTP", "WEB_AUTHN", "SOFTWARE_TOKEN"],
    );
    /// `AuthFlowType`.
    pub static AUTH_FLOW_TYPE: Shape = Shape::enumeration(
        "AuthFlowType",
        &[
            "USER_SRP_AUTH",
            "REFRESH_TOKEN_AUTH",
            "REFRESH_TOKEN",
            "CUSTOM_AUTH",
            "ADMIN_NO_SRP_AUTH",
            "USER_PASSWORD_AUTH",
            "ADMIN_USER_PASSWORD_AUTH",
            "USER_AUTH",
        ],
    );
    /// `AuthParametersType`.
    pub static AUTH_PARAMETERS_TYPE: Shape =
        Shape::map("AuthParametersType", &STRING_TYPE, &STRING_TYPE).sensitive();
    /// `AuthSessionValidityType`.
    pub static AUTH_SESSION_VALIDITY_TYPE: Shape =
        Shape::integer("AuthSessionValidityType").min(3).max(15);
    static AUTHENTICATION_RESULT_TYPE_MEMBERS: &[Member] = &[
        Member::new("AccessToken", &TOKEN_MODEL_TYPE),
        Member::new("ExpiresIn", &INTEGER_TYPE),
        Member::new("TokenType", &STRING_TYPE),
        Member::new("RefreshToken", &TOKEN_MODEL_TYPE),
        Member::new("IdToken", &TOKEN_MODEL_TYPE),
        Member::new("NewDeviceMetadata", &NEW_DEVICE_METADATA_TYPE),
    ];
    /// `AuthenticationResultType`.
    pub static AUTHENTICATION_RESULT_TYPE: Shape =
        Shape::structure("AuthenticationResultType", AUTHENTICATION_RESULT_TYPE_MEMBERS);
    /// `AvailableChallengeListType`.
    pub static AVAILABLE_CHALLENGE_LIST_TYPE: Shape =
        Shape::list("AvailableChallengeListType", &CHALLENGE_NAME_TYPE, "member", false);
    /// `BlockedIPRangeListType`.
    pub static BLOCKED_IP_RANGE_LIST_TYPE: Shape =
        Shape::list("BlockedIPRangeListType", &STRING_TYPE, "member", false).max(200);
    /// `BooleanType`.
    pub static BOOLEAN_TYPE: Shape = Shape::boolean("BooleanType");
    /// `CSSType`.
    pub static CSS_TYPE: Shape = Shape::string("CSSType").min(0).max(131_072);
    /// `CSSVersionType`.
    pub static CSS_VERSION_TYPE: Shape = Shape::string("CSSVersionType");
    /// `CallbackURLsListType`.
    pub static CALLBACK_URLS_LIST_TYPE: Shape =
        Shape::list("CallbackURLsListType", &REDIRECT_URL_TYPE, "member", false).min(0).max(100);
    /// `ChallengeName`.
    pub static CHALLENGE_NAME: Shape = Shape::enumeration("ChallengeName", &["Password", "Mfa"]);
    /// `ChallengeNameType`.
    pub static CHALLENGE_NAME_TYPE: Shape = Shape::enumeration(
        "ChallengeNameType",
        &[
            "SMS_MFA",
            "EMAIL_OTP",
            "SOFTWARE_TOKEN_MFA",
            "SELECT_MFA_TYPE",
            "MFA_SETUP",
            "PASSWORD_VERIFIER",
            "CUSTOM_CHALLENGE",
            "SELECT_CHALLENGE",
            "DEVICE_SRP_AUTH",
            "DEVICE_PASSWORD_VERIFIER",
            "ADMIN_NO_SRP_AUTH",
            "NEW_PASSWORD_REQUIRED",
            "SMS_OTP",
            "PASSWORD",
            "WEB_AUTHN",
            "PASSWORD_SRP",
        ],
    );
    /// `ChallengeParametersType`.
    pub static CHALLENGE_PARAMETERS_TYPE: Shape =
        Shape::map("ChallengeParametersType", &STRING_TYPE, &STRING_TYPE);
    /// `ChallengeResponse`.
    pub static CHALLENGE_RESPONSE: Shape =
        Shape::enumeration("ChallengeResponse", &["Success", "Failure"]);
    /// `ChallengeResponseListType`.
    pub static CHALLENGE_RESPONSE_LIST_TYPE: Shape =
        Shape::list("ChallengeResponseListType", &CHALLENGE_RESPONSE_TYPE, "member", false);
    static CHALLENGE_RESPONSE_TYPE_MEMBERS: &[Member] = &[
        Member::new("ChallengeName", &CHALLENGE_NAME),
        Member::new("ChallengeResponse", &CHALLENGE_RESPONSE),
    ];
    /// `ChallengeResponseType`.
    pub static CHALLENGE_RESPONSE_TYPE: Shape =
        Shape::structure("ChallengeResponseType", CHALLENGE_RESPONSE_TYPE_MEMBERS);
    /// `ChallengeResponsesType`.
    pub static CHALLENGE_RESPONSES_TYPE: Shape =
        Shape::map("ChallengeResponsesType", &STRING_TYPE, &STRING_TYPE).sensitive();
    static CHANGE_PASSWORD_REQUEST_MEMBERS: &[Member] = &[
        Member::new("PreviousPassword", &PASSWORD_TYPE),
        Member::new("ProposedPassword", &PASSWORD_TYPE).required(),
        Member::new("AccessToken", &TOKEN_MODEL_TYPE).required(),
    ];
    /// `ChangePasswordRequest`.
    pub static CHANGE_PASSWORD_REQUEST: Shape =
        Shape::structure("ChangePasswordRequest", CHANGE_PASSWORD_REQUEST_MEMBERS);
    static CHANGE_PASSWORD_RESPONSE_MEMBERS: &[Member] = &[];
    /// `ChangePasswordResponse`.
    pub static CHANGE_PASSWORD_RESPONSE: Shape =
        Shape::structure("ChangePasswordResponse", CHANGE_PASSWORD_RESPONSE_MEMBERS);
    static CLIENT_AUTHENTICATION_RESULT_TYPE_MEMBERS: &[Member] = &[
        Member::new("AccessToken", &TOKEN_MODEL_TYPE),
        Member::new("ExpiresIn", &INTEGER_TYPE),
        Member::new("TokenType", &STRING_TYPE),
    ];
    /// `ClientAuthenticationResultType`.
    pub static CLIENT_AUTHENTICATION_RESULT_TYPE: Shape = Shape::structure(
        "ClientAuthenticationResultType",
        CLIENT_AUTHENTICATION_RESULT_TYPE_MEMBERS,
    );
    /// `ClientIdType`.
    pub static CLIENT_ID_TYPE: Shape =
        Shape::string("ClientIdType").min(1).max(128).pattern(&PATTERN_5).sensitive();
    /// `ClientMetadataType`.
    pub static CLIENT_METADATA_TYPE: Shape =
        Shape::map("ClientMetadataType", &STRING_TYPE, &STRING_TYPE);
    /// `ClientNameType`.
    pub static CLIENT_NAME_TYPE: Shape =
        Shape::string("ClientNameType").min(1).max(128).pattern(&PATTERN_6);
    /// `ClientPermissionListType`.
    pub static CLIENT_PERMISSION_LIST_TYPE: Shape =
        Shape::list("ClientPermissionListType", &CLIENT_PERMISSION_TYPE, "member", false);
    /// `ClientPermissionType`.
    pub static CLIENT_PERMISSION_TYPE: Shape =
        Shape::string("ClientPermissionType").min(1).max(2048);
    static CLIENT_SSO_SESSION_CONFIG_TYPE_MEMBERS: &[Member] =
        &[Member::new("MaxValidityMinutes", &SSO_SESSION_MAX_VALIDITY_MINUTES_TYPE).required()];
    /// `ClientSSOSessionConfigType`.
    pub static CLIENT_SSO_SESSION_CONFIG_TYPE: Shape =
        Shape::structure("ClientSSOSessionConfigType", CLIENT_SSO_SESSION_CONFIG_TYPE_MEMBERS);
    /// `ClientSecretDescriptorListType`.
    pub static CLIENT_SECRET_DESCRIPTOR_LIST_TYPE: Shape = Shape::list(
        "ClientSecretDescriptorListType",
        &CLIENT_SECRET_DESCRIPTOR_TYPE,
        "member",
        false,
    );
    static CLIENT_SECRET_DESCRIPTOR_TYPE_MEMBERS: &[Member] = &[
        Member::new("ClientSecretId", &CLIENT_SECRET_ID_TYPE),
        Member::new("ClientSecretValue", &CLIENT_SECRET_TYPE),
        Member::new("ClientSecretCreateDate", &DATE_TYPE),
    ];
    /// `ClientSecretDescriptorType`.
    pub static CLIENT_SECRET_DESCRIPTOR_TYPE: Shape =
        Shape::structure("ClientSecretDescriptorType", CLIENT_SECRET_DESCRIPTOR_TYPE_MEMBERS);
    /// `ClientSecretIdType`.
    pub static CLIENT_SECRET_ID_TYPE: Shape = Shape::string("ClientSecretIdType").min(1).max(128);
    /// `ClientSecretType`.
    pub static CLIENT_SECRET_TYPE: Shape =
        Shape::string("ClientSecretType").min(24).max(64).pattern(&PATTERN_5).sensitive();
    /// `ClientTypeType`.
    pub static CLIENT_TYPE_TYPE: Shape = Shape::enumeration("ClientTypeType", &["REGULAR", "DCR"]);
    static CLOUD_WATCH_LOGS_CONFIGURATION_TYPE_MEMBERS: &[Member] =
        &[Member::new("LogGroupArn", &ARN_TYPE)];
    /// `CloudWatchLogsConfigurationType`.
    pub static CLOUD_WATCH_LOGS_CONFIGURATION_TYPE: Shape = Shape::structure(
        "CloudWatchLogsConfigurationType",
        CLOUD_WATCH_LOGS_CONFIGURATION_TYPE_MEMBERS,
    );
    /// `CodeDeliveryDetailsListType`.
    pub static CODE_DELIVERY_DETAILS_LIST_TYPE: Shape =
        Shape::list("CodeDeliveryDetailsListType", &CODE_DELIVERY_DETAILS_TYPE, "member", false);
    static CODE_DELIVERY_DETAILS_TYPE_MEMBERS: &[Member] = &[
        Member::new("Destination", &STRING_TYPE),
        Member::new("DeliveryMedium", &DELIVERY_MEDIUM_TYPE),
        Member::new("AttributeName", &ATTRIBUTE_NAME_TYPE),
    ];
    /// `CodeDeliveryDetailsType`.
    pub static CODE_DELIVERY_DETAILS_TYPE: Shape =
        Shape::structure("CodeDeliveryDetailsType", CODE_DELIVERY_DETAILS_TYPE_MEMBERS);
    /// `ColorSchemeModeType`.
    pub static COLOR_SCHEME_MODE_TYPE: Shape =
        Shape::enumeration("ColorSchemeModeType", &["LIGHT", "DARK", "DYNAMIC"]);
    static COMPLETE_WEB_AUTHN_REGISTRATION_REQUEST_MEMBERS: &[Member] = &[
        Member::new("AccessToken", &TOKEN_MODEL_TYPE).required(),
        Member::new("Credential", &DOCUMENT).required(),
    ];
    /// `CompleteWebAuthnRegistrationRequest`.
    pub static COMPLETE_WEB_AUTHN_REGISTRATION_REQUEST: Shape = Shape::structure(
        "CompleteWebAuthnRegistrationRequest",
        COMPLETE_WEB_AUTHN_REGISTRATION_REQUEST_MEMBERS,
    );
    static COMPLETE_WEB_AUTHN_REGISTRATION_RESPONSE_MEMBERS: &[Member] = &[];
    /// `CompleteWebAuthnRegistrationResponse`.
    pub static COMPLETE_WEB_AUTHN_REGISTRATION_RESPONSE: Shape = Shape::structure(
        "CompleteWebAuthnRegistrationResponse",
        COMPLETE_WEB_AUTHN_REGISTRATION_RESPONSE_MEMBERS,
    );
    /// `CompletionMessageType`.
    pub static COMPLETION_MESSAGE_TYPE: Shape =
        Shape::string("CompletionMessageType").min(1).max(128).pattern(&PATTERN_7);
    static COMPROMISED_CREDENTIALS_ACTIONS_TYPE_MEMBERS: &[Member] =
        &[Member::new("EventAction", &COMPROMISED_CREDENTIALS_EVENT_ACTION_TYPE).required()];
    /// `CompromisedCredentialsActionsType`.
    pub static COMPROMISED_CREDENTIALS_ACTIONS_TYPE: Shape = Shape::structure(
        "CompromisedCredentialsActionsType",
        COMPROMISED_CREDENTIALS_ACTIONS_TYPE_MEMBERS,
    );
    /// `CompromisedCredentialsEventActionType`.
    pub static COMPROMISED_CREDENTIALS_EVENT_ACTION_TYPE: Shape =
        Shape::enumeration("CompromisedCredentialsEventActionType", &["BLOCK", "NO_ACTION"]);
    static COMPROMISED_CREDENTIALS_RISK_CONFIGURATION_TYPE_MEMBERS: &[Member] = &[
        Member::new("EventFilter", &EVENT_FILTERS_TYPE),
        Member::new("Actions", &COMPROMISED_CREDENTIALS_ACTIONS_TYPE).required(),
    ];
    /// `CompromisedCredentialsRiskConfigurationType`.
    pub static COMPROMISED_CREDENTIALS_RISK_CONFIGURATION_TYPE: Shape = Shape::structure(
        "CompromisedCredentialsRiskConfigurationType",
        COMPROMISED_CREDENTIALS_RISK_CONFIGURATION_TYPE_MEMBERS,
    );
    /// `ConfiguredUserAuthFactorsListType`.
    pub static CONFIGURED_USER_AUTH_FACTORS_LIST_TYPE: Shape =
        Shape::list("ConfiguredUserAuthFactorsListType", &AUTH_FACTOR_TYPE, "member", false)
            .min(0)
            .max(8);
    static CONFIRM_DEVICE_REQUEST_MEMBERS: &[Member] = &[
        Member::new("AccessToken", &TOKEN_MODEL_TYPE).required(),
        Member::new("DeviceKey", &DEVICE_KEY_TYPE).required(),
        Member::new("DeviceSecretVerifierConfig", &DEVICE_SECRET_VERIFIER_CONFIG_TYPE),
        Member::new("DeviceName", &DEVICE_NAME_TYPE),
    ];
    /// `ConfirmDeviceRequest`.
    pub static CONFIRM_DEVICE_REQUEST: Shape =
        Shape::structure("ConfirmDeviceRequest", CONFIRM_DEVICE_REQUEST_MEMBERS);
    static CONFIRM_DEVICE_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("UserConfirmationNecessary", &BOOLEAN_TYPE)];
    /// `ConfirmDeviceResponse`.
    pub static CONFIRM_DEVICE_RESPONSE: Shape =
        Shape::structure("ConfirmDeviceResponse", CONFIRM_DEVICE_RESPONSE_MEMBERS);
    static CONFIRM_FORGOT_PASSWORD_REQUEST_MEMBERS: &[Member] = &[
        Member::new("ClientId", &CLIENT_ID_TYPE).required(),
        Member::new("SecretHash", &SECRET_HASH_TYPE),
        Member::new("Username", &USERNAME_TYPE).required(),
        Member::new("ConfirmationCode", &CONFIRMATION_CODE_TYPE).required(),
        Member::new("Password", &PASSWORD_TYPE).required(),
        Member::new("AnalyticsMetadata", &ANALYTICS_METADATA_TYPE),
        Member::new("UserContextData", &USER_CONTEXT_DATA_TYPE),
        Member::new("ClientMetadata", &CLIENT_METADATA_TYPE),
    ];
    /// `ConfirmForgotPasswordRequest`.
    pub static CONFIRM_FORGOT_PASSWORD_REQUEST: Shape =
        Shape::structure("ConfirmForgotPasswordRequest", CONFIRM_FORGOT_PASSWORD_REQUEST_MEMBERS);
    static CONFIRM_FORGOT_PASSWORD_RESPONSE_MEMBERS: &[Member] = &[];
    /// `ConfirmForgotPasswordResponse`.
    pub static CONFIRM_FORGOT_PASSWORD_RESPONSE: Shape =
        Shape::structure("ConfirmForgotPasswordResponse", CONFIRM_FORGOT_PASSWORD_RESPONSE_MEMBERS);
    static CONFIRM_SIGN_UP_REQUEST_MEMBERS: &[Member] = &[
        Member::new("ClientId", &CLIENT_ID_TYPE).required(),
        Member::new("SecretHash", &SECRET_HASH_TYPE),
        Member::new("Username", &USERNAME_TYPE).required(),
        Member::new("ConfirmationCode", &CONFIRMATION_CODE_TYPE).required(),
        Member::new("ForceAliasCreation", &FORCE_ALIAS_CREATION),
        Member::new("AnalyticsMetadata", &ANALYTICS_METADATA_TYPE),
        Member::new("UserContextData", &USER_CONTEXT_DATA_TYPE),
        Member::new("ClientMetadata", &CLIENT_METADATA_TYPE),
        Member::new("Session", &SESSION_TYPE),
    ];
    /// `ConfirmSignUpRequest`.
    pub static CONFIRM_SIGN_UP_REQUEST: Shape =
        Shape::structure("ConfirmSignUpRequest", CONFIRM_SIGN_UP_REQUEST_MEMBERS);
    static CONFIRM_SIGN_UP_RESPONSE_MEMBERS: &[Member] = &[Member::new("Session", &SESSION_TYPE)];
    /// `ConfirmSignUpResponse`.
    pub static CONFIRM_SIGN_UP_RESPONSE: Shape =
        Shape::structure("ConfirmSignUpResponse", CONFIRM_SIGN_UP_RESPONSE_MEMBERS);
    /// `ConfirmationCodeType`.
    pub static CONFIRMATION_CODE_TYPE: Shape =
        Shape::string("ConfirmationCodeType").min(1).max(2048).pattern(&PATTERN_8);
    static CONTEXT_DATA_TYPE_MEMBERS: &[Member] = &[
        Member::new("IpAddress", &STRING_TYPE).required(),
        Member::new("ServerName", &STRING_TYPE).required(),
        Member::new("ServerPath", &STRING_TYPE).required(),
        Member::new("HttpHeaders", &HTTP_HEADER_LIST).required(),
        Member::new("EncodedData", &STRING_TYPE),
    ];
    /// `ContextDataType`.
    pub static CONTEXT_DATA_TYPE: Shape =
        Shape::structure("ContextDataType", CONTEXT_DATA_TYPE_MEMBERS);
    static CREATE_GROUP_REQUEST_MEMBERS: &[Member] = &[
        Member::new("GroupName", &GROUP_NAME_TYPE).required(),
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("Description", &DESCRIPTION_TYPE),
        Member::new("RoleArn", &ARN_TYPE),
        Member::new("Precedence", &PRECEDENCE_TYPE),
    ];
    /// `CreateGroupRequest`.
    pub static CREATE_GROUP_REQUEST: Shape =
        Shape::structure("CreateGroupRequest", CREATE_GROUP_REQUEST_MEMBERS);
    static CREATE_GROUP_RESPONSE_MEMBERS: &[Member] = &[Member::new("Group", &GROUP_TYPE)];
    /// `CreateGroupResponse`.
    pub static CREATE_GROUP_RESPONSE: Shape =
        Shape::structure("CreateGroupResponse", CREATE_GROUP_RESPONSE_MEMBERS);
    static CREATE_IDENTITY_PROVIDER_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("ProviderName", &PROVIDER_NAME_TYPE_V2).required(),
        Member::new("ProviderType", &IDENTITY_PROVIDER_TYPE_TYPE).required(),
        Member::new("ProviderDetails", &PROVIDER_DETAILS_TYPE).required(),
        Member::new("AttributeMapping", &ATTRIBUTE_MAPPING_TYPE),
        Member::new("IdpIdentifiers", &IDP_IDENTIFIERS_LIST_TYPE),
        Member::new("AcrMapping", &ACR_MAPPING_TYPE),
    ];
    /// `CreateIdentityProviderRequest`.
    pub static CREATE_IDENTITY_PROVIDER_REQUEST: Shape =
        Shape::structure("CreateIdentityProviderRequest", CREATE_IDENTITY_PROVIDER_REQUEST_MEMBERS);
    static CREATE_IDENTITY_PROVIDER_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("IdentityProvider", &IDENTITY_PROVIDER_TYPE).required()];
    /// `CreateIdentityProviderResponse`.
    pub static CREATE_IDENTITY_PROVIDER_RESPONSE: Shape = Shape::structure(
        "CreateIdentityProviderResponse",
        CREATE_IDENTITY_PROVIDER_RESPONSE_MEMBERS,
    );
    static CREATE_MANAGED_LOGIN_BRANDING_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("ClientId", &CLIENT_ID_TYPE).required(),
        Member::new("UseCognitoProvidedValues", &BOOLEAN_TYPE),
        Member::new("Settings", &DOCUMENT),
        Member::new("Assets", &ASSET_LIST_TYPE),
    ];
    /// `CreateManagedLoginBrandingRequest`.
    pub static CREATE_MANAGED_LOGIN_BRANDING_REQUEST: Shape = Shape::structure(
        "CreateManagedLoginBrandingRequest",
        CREATE_MANAGED_LOGIN_BRANDING_REQUEST_MEMBERS,
    );
    static CREATE_MANAGED_LOGIN_BRANDING_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("ManagedLoginBranding", &MANAGED_LOGIN_BRANDING_TYPE)];
    /// `CreateManagedLoginBrandingResponse`.
    pub static CREATE_MANAGED_LOGIN_BRANDING_RESPONSE: Shape = Shape::structure(
        "CreateManagedLoginBrandingResponse",
        CREATE_MANAGED_LOGIN_BRANDING_RESPONSE_MEMBERS,
    );
    static CREATE_RESOURCE_SERVER_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("Identifier", &RESOURCE_SERVER_IDENTIFIER_TYPE).required(),
        Member::new("Name", &RESOURCE_SERVER_NAME_TYPE).required(),
        Member::new("Scopes", &RESOURCE_SERVER_SCOPE_LIST_TYPE),
    ];
    /// `CreateResourceServerRequest`.
    pub static CREATE_RESOURCE_SERVER_REQUEST: Shape =
        Shape::structure("CreateResourceServerRequest", CREATE_RESOURCE_SERVER_REQUEST_MEMBERS);
    static CREATE_RESOURCE_SERVER_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("ResourceServer", &RESOURCE_SERVER_TYPE).required()];
    /// `CreateResourceServerResponse`.
    pub static CREATE_RESOURCE_SERVER_RESPONSE: Shape =
        Shape::structure("CreateResourceServerResponse", CREATE_RESOURCE_SERVER_RESPONSE_MEMBERS);
    static CREATE_TERMS_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("ClientId", &CLIENT_ID_TYPE).required(),
        Member::new("TermsName", &TERMS_NAME_TYPE).required(),
        Member::new("TermsSource", &TERMS_SOURCE_TYPE).required(),
        Member::new("Enforcement", &TERMS_ENFORCEMENT_TYPE).required(),
        Member::new("Links", &LINKS_TYPE),
    ];
    /// `CreateTermsRequest`.
    pub static CREATE_TERMS_REQUEST: Shape =
        Shape::structure("CreateTermsRequest", CREATE_TERMS_REQUEST_MEMBERS);
    static CREATE_TERMS_RESPONSE_MEMBERS: &[Member] = &[Member::new("Terms", &TERMS_TYPE)];
    /// `CreateTermsResponse`.
    pub static CREATE_TERMS_RESPONSE: Shape =
        Shape::structure("CreateTermsResponse", CREATE_TERMS_RESPONSE_MEMBERS);
    static CREATE_USER_IMPORT_JOB_REQUEST_MEMBERS: &[Member] = &[
        Member::new("JobName", &USER_IMPORT_JOB_NAME_TYPE).required(),
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("CloudWatchLogsRoleArn", &ARN_TYPE).required(),
        Member::new("PasswordHashingAlgorithm", &PASSWORD_HASHING_ALGORITHM_TYPE),
    ];
    /// `CreateUserImportJobRequest`.
    pub static CREATE_USER_IMPORT_JOB_REQUEST: Shape =
        Shape::structure("CreateUserImportJobRequest", CREATE_USER_IMPORT_JOB_REQUEST_MEMBERS);
    static CREATE_USER_IMPORT_JOB_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("UserImportJob", &USER_IMPORT_JOB_TYPE)];
    /// `CreateUserImportJobResponse`.
    pub static CREATE_USER_IMPORT_JOB_RESPONSE: Shape =
        Shape::structure("CreateUserImportJobResponse", CREATE_USER_IMPORT_JOB_RESPONSE_MEMBERS);
    static CREATE_USER_POOL_CLIENT_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("ClientName", &CLIENT_NAME_TYPE).required(),
        Member::new("GenerateSecret", &GENERATE_SECRET),
        Member::new("ClientSecret", &CLIENT_SECRET_TYPE),
        Member::new("RefreshTokenValidity", &REFRESH_TOKEN_VALIDITY_TYPE),
        Member::new("AccessTokenValidity", &ACCESS_TOKEN_VALIDITY_TYPE),
        Member::new("IdTokenValidity", &ID_TOKEN_VALIDITY_TYPE),
        Member::new("TokenValidityUnits", &TOKEN_VALIDITY_UNITS_TYPE),
        Member::new("ReadAttributes", &CLIENT_PERMISSION_LIST_TYPE),
        Member::new("WriteAttributes", &CLIENT_PERMISSION_LIST_TYPE),
        Member::new("ExplicitAuthFlows", &EXPLICIT_AUTH_FLOWS_LIST_TYPE),
        Member::new("SupportedIdentityProviders", &SUPPORTED_IDENTITY_PROVIDERS_LIST_TYPE),
        Member::new("CallbackURLs", &CALLBACK_URLS_LIST_TYPE),
        Member::new("LogoutURLs", &LOGOUT_URLS_LIST_TYPE),
        Member::new("DefaultRedirectURI", &REDIRECT_URL_TYPE),
        Member::new("AllowedOAuthFlows", &OAUTH_FLOWS_TYPE),
        Member::new("AllowedOAuthScopes", &SCOPE_LIST_TYPE),
        Member::new("AllowedOAuthFlowsUserPoolClient", &BOOLEAN_TYPE),
        Member::new("AnalyticsConfiguration", &ANALYTICS_CONFIGURATION_TYPE),
        Member::new("PreventUserExistenceErrors", &PREVENT_USER_EXISTENCE_ERROR_TYPES),
        Member::new("EnableTokenRevocation", &WRAPPED_BOOLEAN_TYPE),
        Member::new("EnablePropagateAdditionalUserContextData", &WRAPPED_BOOLEAN_TYPE),
        Member::new("AuthSessionValidity", &AUTH_SESSION_VALIDITY_TYPE),
        Member::new("RefreshTokenRotation", &REFRESH_TOKEN_ROTATION_TYPE),
    ];
    /// `CreateUserPoolClientRequest`.
    pub static CREATE_USER_POOL_CLIENT_REQUEST: Shape =
        Shape::structure("CreateUserPoolClientRequest", CREATE_USER_POOL_CLIENT_REQUEST_MEMBERS);
    static CREATE_USER_POOL_CLIENT_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("UserPoolClient", &USER_POOL_CLIENT_TYPE)];
    /// `CreateUserPoolClientResponse`.
    pub static CREATE_USER_POOL_CLIENT_RESPONSE: Shape =
        Shape::structure("CreateUserPoolClientResponse", CREATE_USER_POOL_CLIENT_RESPONSE_MEMBERS);
    static CREATE_USER_POOL_DOMAIN_REQUEST_MEMBERS: &[Member] = &[
        Member::new("Domain", &DOMAIN_TYPE).required(),
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("ManagedLoginVersion", &WRAPPED_INTEGER_TYPE),
        Member::new("CustomDomainConfig", &CUSTOM_DOMAIN_CONFIG_TYPE),
        Member::new("Routing", &ROUTING_TYPE),
    ];
    /// `CreateUserPoolDomainRequest`.
    pub static CREATE_USER_POOL_DOMAIN_REQUEST: Shape =
        Shape::structure("CreateUserPoolDomainRequest", CREATE_USER_POOL_DOMAIN_REQUEST_MEMBERS);
    static CREATE_USER_POOL_DOMAIN_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("ManagedLoginVersion", &WRAPPED_INTEGER_TYPE),
        Member::new("CloudFrontDomain", &DOMAIN_TYPE),
        Member::new("Routing", &ROUTING_TYPE),
    ];
    /// `CreateUserPoolDomainResponse`.
    pub static CREATE_USER_POOL_DOMAIN_RESPONSE: Shape =
        Shape::structure("CreateUserPoolDomainResponse", CREATE_USER_POOL_DOMAIN_RESPONSE_MEMBERS);
    static CREATE_USER_POOL_REPLICA_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("RegionName", &REGION_NAME_TYPE).required(),
        Member::new("UserPoolTags", &USER_POOL_TAGS_TYPE),
    ];
    /// `CreateUserPoolReplicaRequest`.
    pub static CREATE_USER_POOL_REPLICA_REQUEST: Shape =
        Shape::structure("CreateUserPoolReplicaRequest", CREATE_USER_POOL_REPLICA_REQUEST_MEMBERS);
    static CREATE_USER_POOL_REPLICA_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("UserPoolReplica", &USER_POOL_REPLICA_TYPE)];
    /// `CreateUserPoolReplicaResponse`.
    pub static CREATE_USER_POOL_REPLICA_RESPONSE: Shape = Shape::structure(
        "CreateUserPoolReplicaResponse",
        CREATE_USER_POOL_REPLICA_RESPONSE_MEMBERS,
    );
    static CREATE_USER_POOL_REQUEST_MEMBERS: &[Member] = &[
        Member::new("PoolName", &USER_POOL_NAME_TYPE).required(),
        Member::new("Policies", &USER_POOL_POLICY_TYPE),
        Member::new("DeletionProtection", &DELETION_PROTECTION_TYPE),
        Member::new("LambdaConfig", &LAMBDA_CONFIG_TYPE),
        Member::new("AutoVerifiedAttributes", &VERIFIED_ATTRIBUTES_LIST_TYPE),
        Member::new("AliasAttributes", &ALIAS_ATTRIBUTES_LIST_TYPE),
        Member::new("UsernameAttributes", &USERNAME_ATTRIBUTES_LIST_TYPE),
        Member::new("SmsVerificationMessage", &SMS_VERIFICATION_MESSAGE_TYPE),
        Member::new("EmailVerificationMessage", &EMAIL_VERIFICATION_MESSAGE_TYPE),
        Member::new("EmailVerificationSubject", &EMAIL_VERIFICATION_SUBJECT_TYPE),
        Member::new("VerificationMessageTemplate", &VERIFICATION_MESSAGE_TEMPLATE_TYPE),
        Member::new("SmsAuthenticationMessage", &SMS_VERIFICATION_MESSAGE_TYPE),
        Member::new("MfaConfiguration", &USER_POOL_MFA_TYPE),
        Member::new("UserAttributeUpdateSettings", &USER_ATTRIBUTE_UPDATE_SETTINGS_TYPE),
        Member::new("DeviceConfiguration", &DEVICE_CONFIGURATION_TYPE),
        Member::new("EmailConfiguration", &EMAIL_CONFIGURATION_TYPE),
        Member::new("SmsConfiguration", &SMS_CONFIGURATION_TYPE),
        Member::new("UserPoolTags", &USER_POOL_TAGS_TYPE),
        Member::new("AdminCreateUserConfig", &ADMIN_CREATE_USER_CONFIG_TYPE),
        Member::new("Schema", &SCHEMA_ATTRIBUTES_LIST_TYPE),
        Member::new("UserPoolAddOns", &USER_POOL_ADD_ONS_TYPE),
        Member::new("DcrConfiguration", &DCR_CONFIGURATION_TYPE),
        Member::new("UsernameConfiguration", &USERNAME_CONFIGURATION_TYPE),
        Member::new("AccountRecoverySetting", &ACCOUNT_RECOVERY_SETTING_TYPE),
        Member::new("UserPoolTier", &USER_POOL_TIER_TYPE),
        Member::new("KeyConfiguration", &KEY_CONFIGURATION_TYPE),
        Member::new("IssuerConfiguration", &ISSUER_CONFIGURATION_TYPE),
        Member::new("AcrConfiguration", &ACR_CONFIGURATION_TYPE),
    ];
    /// `CreateUserPoolRequest`.
    pub static CREATE_USER_POOL_REQUEST: Shape =
        Shape::structure("CreateUserPoolRequest", CREATE_USER_POOL_REQUEST_MEMBERS);
    static CREATE_USER_POOL_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("UserPool", &USER_POOL_TYPE)];
    /// `CreateUserPoolResponse`.
    pub static CREATE_USER_POOL_RESPONSE: Shape =
        Shape::structure("CreateUserPoolResponse", CREATE_USER_POOL_RESPONSE_MEMBERS);
    /// `CustomAttributeNameType`.
    pub static CUSTOM_ATTRIBUTE_NAME_TYPE: Shape =
        Shape::string("CustomAttributeNameType").min(1).max(20).pattern(&PATTERN_9);
    /// `CustomAttributesListType`.
    pub static CUSTOM_ATTRIBUTES_LIST_TYPE: Shape =
        Shape::list("CustomAttributesListType", &SCHEMA_ATTRIBUTE_TYPE, "member", false)
            .min(1)
            .max(25);
    static CUSTOM_DOMAIN_CONFIG_TYPE_MEMBERS: &[Member] = &[
        Member::new("CertificateArn", &ARN_TYPE).required(),
        Member::new("SecurityPolicy", &SECURITY_POLICY_TYPE),
    ];
    /// `CustomDomainConfigType`.
    pub static CUSTOM_DOMAIN_CONFIG_TYPE: Shape =
        Shape::structure("CustomDomainConfigType", CUSTOM_DOMAIN_CONFIG_TYPE_MEMBERS);
    static CUSTOM_EMAIL_LAMBDA_VERSION_CONFIG_TYPE_MEMBERS: &[Member] = &[
        Member::new("LambdaVersion", &CUSTOM_EMAIL_SENDER_LAMBDA_VERSION_TYPE).required(),
        Member::new("LambdaArn", &ARN_TYPE).required(),
    ];
    /// `CustomEmailLambdaVersionConfigType`.
    pub static CUSTOM_EMAIL_LAMBDA_VERSION_CONFIG_TYPE: Shape = Shape::structure(
        "CustomEmailLambdaVersionConfigType",
        CUSTOM_EMAIL_LAMBDA_VERSION_CONFIG_TYPE_MEMBERS,
    );
    /// `CustomEmailSenderLambdaVersionType`.
    pub static CUSTOM_EMAIL_SENDER_LAMBDA_VERSION_TYPE: Shape =
        Shape::enumeration("CustomEmailSenderLambdaVersionType", &["V1_0"]);
    static CUSTOM_SMS_LAMBDA_VERSION_CONFIG_TYPE_MEMBERS: &[Member] = &[
        Member::new("LambdaVersion", &CUSTOM_SMS_SENDER_LAMBDA_VERSION_TYPE).required(),
        Member::new("LambdaArn", &ARN_TYPE).required(),
    ];
    /// `CustomSMSLambdaVersionConfigType`.
    pub static CUSTOM_SMS_LAMBDA_VERSION_CONFIG_TYPE: Shape = Shape::structure(
        "CustomSMSLambdaVersionConfigType",
        CUSTOM_SMS_LAMBDA_VERSION_CONFIG_TYPE_MEMBERS,
    );
    /// `CustomSMSSenderLambdaVersionType`.
    pub static CUSTOM_SMS_SENDER_LAMBDA_VERSION_TYPE: Shape =
        Shape::enumeration("CustomSMSSenderLambdaVersionType", &["V1_0"]);
    /// `DateType`.
    pub static DATE_TYPE: Shape = Shape::timestamp("DateType");
    static DCR_CONFIGURATION_TYPE_MEMBERS: &[Member] = &[
        Member::new("EnableStatus", &STATUS_TYPE),
        Member::new("OpenDcrEnabled", &BOOLEAN_TYPE),
        Member::new("AuthenticatedGrantTypes", &OAUTH_FLOWS_TYPE),
        Member::new("OpenDcrGrantTypes", &OAUTH_FLOWS_TYPE),
        Member::new("AllowedScopes", &SCOPE_LIST_TYPE),
    ];
    /// `DcrConfigurationType`.
    pub static DCR_CONFIGURATION_TYPE: Shape =
        Shape::structure("DcrConfigurationType", DCR_CONFIGURATION_TYPE_MEMBERS);
    /// `DefaultEmailOptionType`.
    pub static DEFAULT_EMAIL_OPTION_TYPE: Shape =
        Shape::enumeration("DefaultEmailOptionType", &["CONFIRM_WITH_LINK", "CONFIRM_WITH_CODE"]);
    static DELETE_GROUP_REQUEST_MEMBERS: &[Member] = &[
        Member::new("GroupName", &GROUP_NAME_TYPE).required(),
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
    ];
    /// `DeleteGroupRequest`.
    pub static DELETE_GROUP_REQUEST: Shape =
        Shape::structure("DeleteGroupRequest", DELETE_GROUP_REQUEST_MEMBERS);
    static DELETE_IDENTITY_PROVIDER_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("ProviderName", &PROVIDER_NAME_TYPE).required(),
    ];
    /// `DeleteIdentityProviderRequest`.
    pub static DELETE_IDENTITY_PROVIDER_REQUEST: Shape =
        Shape::structure("DeleteIdentityProviderRequest", DELETE_IDENTITY_PROVIDER_REQUEST_MEMBERS);
    static DELETE_MANAGED_LOGIN_BRANDING_REQUEST_MEMBERS: &[Member] = &[
        Member::new("ManagedLoginBrandingId", &MANAGED_LOGIN_BRANDING_ID_TYPE).required(),
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
    ];
    /// `DeleteManagedLoginBrandingRequest`.
    pub static DELETE_MANAGED_LOGIN_BRANDING_REQUEST: Shape = Shape::structure(
        "DeleteManagedLoginBrandingRequest",
        DELETE_MANAGED_LOGIN_BRANDING_REQUEST_MEMBERS,
    );
    static DELETE_RESOURCE_SERVER_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("Identifier", &RESOURCE_SERVER_IDENTIFIER_TYPE).required(),
    ];
    /// `DeleteResourceServerRequest`.
    pub static DELETE_RESOURCE_SERVER_REQUEST: Shape =
        Shape::structure("DeleteResourceServerRequest", DELETE_RESOURCE_SERVER_REQUEST_MEMBERS);
    static DELETE_TERMS_REQUEST_MEMBERS: &[Member] = &[
        Member::new("TermsId", &TERMS_ID_TYPE).required(),
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
    ];
    /// `DeleteTermsRequest`.
    pub static DELETE_TERMS_REQUEST: Shape =
        Shape::structure("DeleteTermsRequest", DELETE_TERMS_REQUEST_MEMBERS);
    static DELETE_USER_ATTRIBUTES_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserAttributeNames", &ATTRIBUTE_NAME_LIST_TYPE).required(),
        Member::new("AccessToken", &TOKEN_MODEL_TYPE).required(),
    ];
    /// `DeleteUserAttributesRequest`.
    pub static DELETE_USER_ATTRIBUTES_REQUEST: Shape =
        Shape::structure("DeleteUserAttributesRequest", DELETE_USER_ATTRIBUTES_REQUEST_MEMBERS);
    static DELETE_USER_ATTRIBUTES_RESPONSE_MEMBERS: &[Member] = &[];
    /// `DeleteUserAttributesResponse`.
    pub static DELETE_USER_ATTRIBUTES_RESPONSE: Shape =
        Shape::structure("DeleteUserAttributesResponse", DELETE_USER_ATTRIBUTES_RESPONSE_MEMBERS);
    static DELETE_USER_POOL_CLIENT_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("ClientId", &CLIENT_ID_TYPE).required(),
    ];
    /// `DeleteUserPoolClientRequest`.
    pub static DELETE_USER_POOL_CLIENT_REQUEST: Shape =
        Shape::structure("DeleteUserPoolClientRequest", DELETE_USER_POOL_CLIENT_REQUEST_MEMBERS);
    static DELETE_USER_POOL_CLIENT_SECRET_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("ClientId", &CLIENT_ID_TYPE).required(),
        Member::new("ClientSecretId", &CLIENT_SECRET_ID_TYPE).required(),
    ];
    /// `DeleteUserPoolClientSecretRequest`.
    pub static DELETE_USER_POOL_CLIENT_SECRET_REQUEST: Shape = Shape::structure(
        "DeleteUserPoolClientSecretRequest",
        DELETE_USER_POOL_CLIENT_SECRET_REQUEST_MEMBERS,
    );
    static DELETE_USER_POOL_CLIENT_SECRET_RESPONSE_MEMBERS: &[Member] = &[];
    /// `DeleteUserPoolClientSecretResponse`.
    pub static DELETE_USER_POOL_CLIENT_SECRET_RESPONSE: Shape = Shape::structure(
        "DeleteUserPoolClientSecretResponse",
        DELETE_USER_POOL_CLIENT_SECRET_RESPONSE_MEMBERS,
    );
    static DELETE_USER_POOL_DOMAIN_REQUEST_MEMBERS: &[Member] = &[
        Member::new("Domain", &DOMAIN_TYPE).required(),
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
    ];
    /// `DeleteUserPoolDomainRequest`.
    pub static DELETE_USER_POOL_DOMAIN_REQUEST: Shape =
        Shape::structure("DeleteUserPoolDomainRequest", DELETE_USER_POOL_DOMAIN_REQUEST_MEMBERS);
    static DELETE_USER_POOL_DOMAIN_RESPONSE_MEMBERS: &[Member] = &[];
    /// `DeleteUserPoolDomainResponse`.
    pub static DELETE_USER_POOL_DOMAIN_RESPONSE: Shape =
        Shape::structure("DeleteUserPoolDomainResponse", DELETE_USER_POOL_DOMAIN_RESPONSE_MEMBERS);
    static DELETE_USER_POOL_REPLICA_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("RegionName", &REGION_NAME_TYPE).required(),
    ];
    /// `DeleteUserPoolReplicaRequest`.
    pub static DELETE_USER_POOL_REPLICA_REQUEST: Shape =
        Shape::structure("DeleteUserPoolReplicaRequest", DELETE_USER_POOL_REPLICA_REQUEST_MEMBERS);
    static DELETE_USER_POOL_REPLICA_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("UserPoolReplica", &USER_POOL_REPLICA_TYPE)];
    /// `DeleteUserPoolReplicaResponse`.
    pub static DELETE_USER_POOL_REPLICA_RESPONSE: Shape = Shape::structure(
        "DeleteUserPoolReplicaResponse",
        DELETE_USER_POOL_REPLICA_RESPONSE_MEMBERS,
    );
    static DELETE_USER_POOL_REQUEST_MEMBERS: &[Member] =
        &[Member::new("UserPoolId", &USER_POOL_ID_TYPE).required()];
    /// `DeleteUserPoolRequest`.
    pub static DELETE_USER_POOL_REQUEST: Shape =
        Shape::structure("DeleteUserPoolRequest", DELETE_USER_POOL_REQUEST_MEMBERS);
    static DELETE_USER_REQUEST_MEMBERS: &[Member] =
        &[Member::new("AccessToken", &TOKEN_MODEL_TYPE).required()];
    /// `DeleteUserRequest`.
    pub static DELETE_USER_REQUEST: Shape =
        Shape::structure("DeleteUserRequest", DELETE_USER_REQUEST_MEMBERS);
    static DELETE_WEB_AUTHN_CREDENTIAL_REQUEST_MEMBERS: &[Member] = &[
        Member::new("AccessToken", &TOKEN_MODEL_TYPE).required(),
        Member::new("CredentialId", &STRING_TYPE).required(),
    ];
    /// `DeleteWebAuthnCredentialRequest`.
    pub static DELETE_WEB_AUTHN_CREDENTIAL_REQUEST: Shape = Shape::structure(
        "DeleteWebAuthnCredentialRequest",
        DELETE_WEB_AUTHN_CREDENTIAL_REQUEST_MEMBERS,
    );
    static DELETE_WEB_AUTHN_CREDENTIAL_RESPONSE_MEMBERS: &[Member] = &[];
    /// `DeleteWebAuthnCredentialResponse`.
    pub static DELETE_WEB_AUTHN_CREDENTIAL_RESPONSE: Shape = Shape::structure(
        "DeleteWebAuthnCredentialResponse",
        DELETE_WEB_AUTHN_CREDENTIAL_RESPONSE_MEMBERS,
    );
    /// `DeletionProtectionType`.
    pub static DELETION_PROTECTION_TYPE: Shape =
        Shape::enumeration("DeletionProtectionType", &["ACTIVE", "INACTIVE"]);
    /// `DeliveryMediumListType`.
    pub static DELIVERY_MEDIUM_LIST_TYPE: Shape =
        Shape::list("DeliveryMediumListType", &DELIVERY_MEDIUM_TYPE, "member", false);
    /// `DeliveryMediumType`.
    pub static DELIVERY_MEDIUM_TYPE: Shape =
        Shape::enumeration("DeliveryMediumType", &["SMS", "EMAIL"]);
    static DESCRIBE_IDENTITY_PROVIDER_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("ProviderName", &PROVIDER_NAME_TYPE).required(),
    ];
    /// `DescribeIdentityProviderRequest`.
    pub static DESCRIBE_IDENTITY_PROVIDER_REQUEST: Shape = Shape::structure(
        "DescribeIdentityProviderRequest",
        DESCRIBE_IDENTITY_PROVIDER_REQUEST_MEMBERS,
    );
    static DESCRIBE_IDENTITY_PROVIDER_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("IdentityProvider", &IDENTITY_PROVIDER_TYPE).required()];
    /// `DescribeIdentityProviderResponse`.
    pub static DESCRIBE_IDENTITY_PROVIDER_RESPONSE: Shape = Shape::structure(
        "DescribeIdentityProviderResponse",
        DESCRIBE_IDENTITY_PROVIDER_RESPONSE_MEMBERS,
    );
    static DESCRIBE_MANAGED_LOGIN_BRANDING_BY_CLIENT_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("ClientId", &CLIENT_ID_TYPE).required(),
        Member::new("ReturnMergedResources", &BOOLEAN_TYPE),
    ];
    /// `DescribeManagedLoginBrandingByClientRequest`.
    pub static DESCRIBE_MANAGED_LOGIN_BRANDING_BY_CLIENT_REQUEST: Shape = Shape::structure(
        "DescribeManagedLoginBrandingByClientRequest",
        DESCRIBE_MANAGED_LOGIN_BRANDING_BY_CLIENT_REQUEST_MEMBERS,
    );
    static DESCRIBE_MANAGED_LOGIN_BRANDING_BY_CLIENT_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("ManagedLoginBranding", &MANAGED_LOGIN_BRANDING_TYPE)];
    /// `DescribeManagedLoginBrandingByClientResponse`.
    pub static DESCRIBE_MANAGED_LOGIN_BRANDING_BY_CLIENT_RESPONSE: Shape = Shape::structure(
        "DescribeManagedLoginBrandingByClientResponse",
        DESCRIBE_MANAGED_LOGIN_BRANDING_BY_CLIENT_RESPONSE_MEMBERS,
    );
    static DESCRIBE_MANAGED_LOGIN_BRANDING_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("ManagedLoginBrandingId", &MANAGED_LOGIN_BRANDING_ID_TYPE).required(),
        Member::new("ReturnMergedResources", &BOOLEAN_TYPE),
    ];
    /// `DescribeManagedLoginBrandingRequest`.
    pub static DESCRIBE_MANAGED_LOGIN_BRANDING_REQUEST: Shape = Shape::structure(
        "DescribeManagedLoginBrandingRequest",
        DESCRIBE_MANAGED_LOGIN_BRANDING_REQUEST_MEMBERS,
    );
    static DESCRIBE_MANAGED_LOGIN_BRANDING_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("ManagedLoginBranding", &MANAGED_LOGIN_BRANDING_TYPE)];
    /// `DescribeManagedLoginBrandingResponse`.
    pub static DESCRIBE_MANAGED_LOGIN_BRANDING_RESPONSE: Shape = Shape::structure(
        "DescribeManagedLoginBrandingResponse",
        DESCRIBE_MANAGED_LOGIN_BRANDING_RESPONSE_MEMBERS,
    );
    static DESCRIBE_RESOURCE_SERVER_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("Identifier", &RESOURCE_SERVER_IDENTIFIER_TYPE).required(),
    ];
    /// `DescribeResourceServerRequest`.
    pub static DESCRIBE_RESOURCE_SERVER_REQUEST: Shape =
        Shape::structure("DescribeResourceServerRequest", DESCRIBE_RESOURCE_SERVER_REQUEST_MEMBERS);
    static DESCRIBE_RESOURCE_SERVER_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("ResourceServer", &RESOURCE_SERVER_TYPE).required()];
    /// `DescribeResourceServerResponse`.
    pub static DESCRIBE_RESOURCE_SERVER_RESPONSE: Shape = Shape::structure(
        "DescribeResourceServerResponse",
        DESCRIBE_RESOURCE_SERVER_RESPONSE_MEMBERS,
    );
    static DESCRIBE_RISK_CONFIGURATION_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("ClientId", &CLIENT_ID_TYPE),
    ];
    /// `DescribeRiskConfigurationRequest`.
    pub static DESCRIBE_RISK_CONFIGURATION_REQUEST: Shape = Shape::structure(
        "DescribeRiskConfigurationRequest",
        DESCRIBE_RISK_CONFIGURATION_REQUEST_MEMBERS,
    );
    static DESCRIBE_RISK_CONFIGURATION_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("RiskConfiguration", &RISK_CONFIGURATION_TYPE).required()];
    /// `DescribeRiskConfigurationResponse`.
    pub static DESCRIBE_RISK_CONFIGURATION_RESPONSE: Shape = Shape::structure(
        "DescribeRiskConfigurationResponse",
        DESCRIBE_RISK_CONFIGURATION_RESPONSE_MEMBERS,
    );
    static DESCRIBE_TERMS_BY_CLIENT_REQUEST_MEMBERS: &[Member] = &[
        Member::new("ClientId", &CLIENT_ID_TYPE).required(),
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("TermsName", &TERMS_NAME_TYPE).required(),
    ];
    /// `DescribeTermsByClientRequest`.
    pub static DESCRIBE_TERMS_BY_CLIENT_REQUEST: Shape =
        Shape::structure("DescribeTermsByClientRequest", DESCRIBE_TERMS_BY_CLIENT_REQUEST_MEMBERS);
    static DESCRIBE_TERMS_BY_CLIENT_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("Terms", &TERMS_TYPE)];
    /// `DescribeTermsByClientResponse`.
    pub static DESCRIBE_TERMS_BY_CLIENT_RESPONSE: Shape = Shape::structure(
        "DescribeTermsByClientResponse",
        DESCRIBE_TERMS_BY_CLIENT_RESPONSE_MEMBERS,
    );
    static DESCRIBE_TERMS_REQUEST_MEMBERS: &[Member] = &[
        Member::new("TermsId", &TERMS_ID_TYPE).required(),
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
    ];
    /// `DescribeTermsRequest`.
    pub static DESCRIBE_TERMS_REQUEST: Shape =
        Shape::structure("DescribeTermsRequest", DESCRIBE_TERMS_REQUEST_MEMBERS);
    static DESCRIBE_TERMS_RESPONSE_MEMBERS: &[Member] = &[Member::new("Terms", &TERMS_TYPE)];
    /// `DescribeTermsResponse`.
    pub static DESCRIBE_TERMS_RESPONSE: Shape =
        Shape::structure("DescribeTermsResponse", DESCRIBE_TERMS_RESPONSE_MEMBERS);
    static DESCRIBE_USER_IMPORT_JOB_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("JobId", &USER_IMPORT_JOB_ID_TYPE).required(),
    ];
    /// `DescribeUserImportJobRequest`.
    pub static DESCRIBE_USER_IMPORT_JOB_REQUEST: Shape =
        Shape::structure("DescribeUserImportJobRequest", DESCRIBE_USER_IMPORT_JOB_REQUEST_MEMBERS);
    static DESCRIBE_USER_IMPORT_JOB_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("UserImportJob", &USER_IMPORT_JOB_TYPE)];
    /// `DescribeUserImportJobResponse`.
    pub static DESCRIBE_USER_IMPORT_JOB_RESPONSE: Shape = Shape::structure(
        "DescribeUserImportJobResponse",
        DESCRIBE_USER_IMPORT_JOB_RESPONSE_MEMBERS,
    );
    static DESCRIBE_USER_POOL_CLIENT_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("ClientId", &CLIENT_ID_TYPE).required(),
    ];
    /// `DescribeUserPoolClientRequest`.
    pub static DESCRIBE_USER_POOL_CLIENT_REQUEST: Shape = Shape::structure(
        "DescribeUserPoolClientRequest",
        DESCRIBE_USER_POOL_CLIENT_REQUEST_MEMBERS,
    );
    static DESCRIBE_USER_POOL_CLIENT_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("UserPoolClient", &USER_POOL_CLIENT_TYPE)];
    /// `DescribeUserPoolClientResponse`.
    pub static DESCRIBE_USER_POOL_CLIENT_RESPONSE: Shape = Shape::structure(
        "DescribeUserPoolClientResponse",
        DESCRIBE_USER_POOL_CLIENT_RESPONSE_MEMBERS,
    );
    static DESCRIBE_USER_POOL_DOMAIN_REQUEST_MEMBERS: &[Member] =
        &[Member::new("Domain", &DOMAIN_TYPE).required()];
    /// `DescribeUserPoolDomainRequest`.
    pub static DESCRIBE_USER_POOL_DOMAIN_REQUEST: Shape = Shape::structure(
        "DescribeUserPoolDomainRequest",
        DESCRIBE_USER_POOL_DOMAIN_REQUEST_MEMBERS,
    );
    static DESCRIBE_USER_POOL_DOMAIN_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("DomainDescription", &DOMAIN_DESCRIPTION_TYPE)];
    /// `DescribeUserPoolDomainResponse`.
    pub static DESCRIBE_USER_POOL_DOMAIN_RESPONSE: Shape = Shape::structure(
        "DescribeUserPoolDomainResponse",
        DESCRIBE_USER_POOL_DOMAIN_RESPONSE_MEMBERS,
    );
    static DESCRIBE_USER_POOL_REQUEST_MEMBERS: &[Member] =
        &[Member::new("UserPoolId", &USER_POOL_ID_TYPE).required()];
    /// `DescribeUserPoolRequest`.
    pub static DESCRIBE_USER_POOL_REQUEST: Shape =
        Shape::structure("DescribeUserPoolRequest", DESCRIBE_USER_POOL_REQUEST_MEMBERS);
    static DESCRIBE_USER_POOL_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("UserPool", &USER_POOL_TYPE)];
    /// `DescribeUserPoolResponse`.
    pub static DESCRIBE_USER_POOL_RESPONSE: Shape =
        Shape::structure("DescribeUserPoolResponse", DESCRIBE_USER_POOL_RESPONSE_MEMBERS);
    /// `DescriptionType`.
    pub static DESCRIPTION_TYPE: Shape = Shape::string("DescriptionType").max(2048);
    static DEVICE_CONFIGURATION_TYPE_MEMBERS: &[Member] = &[
        Member::new("ChallengeRequiredOnNewDevice", &BOOLEAN_TYPE),
        Member::new("DeviceOnlyRememberedOnUserPrompt", &BOOLEAN_TYPE),
    ];
    /// `DeviceConfigurationType`.
    pub static DEVICE_CONFIGURATION_TYPE: Shape =
        Shape::structure("DeviceConfigurationType", DEVICE_CONFIGURATION_TYPE_MEMBERS);
    /// `DeviceKeyType`.
    pub static DEVICE_KEY_TYPE: Shape =
        Shape::string("DeviceKeyType").min(1).max(55).pattern(&PATTERN_10);
    /// `DeviceListType`.
    pub static DEVICE_LIST_TYPE: Shape =
        Shape::list("DeviceListType", &DEVICE_TYPE, "member", false);
    /// `DeviceNameType`.
    pub static DEVICE_NAME_TYPE: Shape = Shape::string("DeviceNameType").min(1).max(1024);
    /// `DeviceRememberedStatusType`.
    pub static DEVICE_REMEMBERED_STATUS_TYPE: Shape =
        Shape::enumeration("DeviceRememberedStatusType", &["remembered", "not_remembered"]);
    static DEVICE_SECRET_VERIFIER_CONFIG_TYPE_MEMBERS: &[Member] =
        &[Member::new("PasswordVerifier", &STRING_TYPE), Member::new("Salt", &STRING_TYPE)];
    /// `DeviceSecretVerifierConfigType`.
    pub static DEVICE_SECRET_VERIFIER_CONFIG_TYPE: Shape = Shape::structure(
        "DeviceSecretVerifierConfigType",
        DEVICE_SECRET_VERIFIER_CONFIG_TYPE_MEMBERS,
    );
    static DEVICE_TYPE_MEMBERS: &[Member] = &[
        Member::new("DeviceKey", &DEVICE_KEY_TYPE),
        Member::new("DeviceAttributes", &ATTRIBUTE_LIST_TYPE),
        Member::new("DeviceCreateDate", &DATE_TYPE),
        Member::new("DeviceLastModifiedDate", &DATE_TYPE),
        Member::new("DeviceLastAuthenticatedDate", &DATE_TYPE),
    ];
    /// `DeviceType`.
    pub static DEVICE_TYPE: Shape = Shape::structure("DeviceType", DEVICE_TYPE_MEMBERS);
    /// `Document`.
    pub static DOCUMENT: Shape = Shape::document("Document");
    static DOMAIN_DESCRIPTION_TYPE_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE),
        Member::new("AWSAccountId", &AWS_ACCOUNT_ID_TYPE),
        Member::new("Domain", &DOMAIN_TYPE),
        Member::new("S3Bucket", &S3_BUCKET_TYPE),
        Member::new("CloudFrontDistribution", &STRING_TYPE),
        Member::new("Version", &DOMAIN_VERSION_TYPE),
        Member::new("Status", &DOMAIN_STATUS_TYPE),
        Member::new("CustomDomainConfig", &CUSTOM_DOMAIN_CONFIG_TYPE),
        Member::new("ManagedLoginVersion", &WRAPPED_INTEGER_TYPE),
        Member::new("Routing", &ROUTING_TYPE),
    ];
    /// `DomainDescriptionType`.
    pub static DOMAIN_DESCRIPTION_TYPE: Shape =
        Shape::structure("DomainDescriptionType", DOMAIN_DESCRIPTION_TYPE_MEMBERS);
    /// `DomainStatusType`.
    pub static DOMAIN_STATUS_TYPE: Shape = Shape::enumeration(
        "DomainStatusType",
        &["CREATING", "DELETING", "UPDATING", "ACTIVE", "FAILED"],
    );
    /// `DomainType`.
    pub static DOMAIN_TYPE: Shape = Shape::string("DomainType").min(1).max(63).pattern(&PATTERN_11);
    /// `DomainVersionType`.
    pub static DOMAIN_VERSION_TYPE: Shape = Shape::string("DomainVersionType").min(1).max(20);
    /// `EmailAddressType`.
    pub static EMAIL_ADDRESS_TYPE: Shape = Shape::string("EmailAddressType").pattern(&PATTERN_12);
    static EMAIL_CONFIGURATION_TYPE_MEMBERS: &[Member] = &[
        Member::new("SourceArn", &ARN_TYPE),
        Member::new("ReplyToEmailAddress", &EMAIL_ADDRESS_TYPE),
        Member::new("EmailSendingAccount", &EMAIL_SENDING_ACCOUNT_TYPE),
        Member::new("From", &STRING_TYPE),
        Member::new("ConfigurationSet", &SES_CONFIGURATION_SET),
    ];
    /// `EmailConfigurationType`.
    pub static EMAIL_CONFIGURATION_TYPE: Shape =
        Shape::structure("EmailConfigurationType", EMAIL_CONFIGURATION_TYPE_MEMBERS);
    /// `EmailInviteMessageType`.
    pub static EMAIL_INVITE_MESSAGE_TYPE: Shape =
        Shape::string("EmailInviteMessageType").min(6).max(20_000).pattern(&PATTERN_13);
    static EMAIL_MFA_CONFIG_TYPE_MEMBERS: &[Member] = &[
        Member::new("Message", &EMAIL_MFA_MESSAGE_TYPE),
        Member::new("Subject", &EMAIL_MFA_SUBJECT_TYPE),
    ];
    /// `EmailMfaConfigType`.
    pub static EMAIL_MFA_CONFIG_TYPE: Shape =
        Shape::structure("EmailMfaConfigType", EMAIL_MFA_CONFIG_TYPE_MEMBERS);
    /// `EmailMfaMessageType`.
    pub static EMAIL_MFA_MESSAGE_TYPE: Shape =
        Shape::string("EmailMfaMessageType").min(6).max(20_000).pattern(&PATTERN_14);
    static EMAIL_MFA_SETTINGS_TYPE_MEMBERS: &[Member] =
        &[Member::new("Enabled", &BOOLEAN_TYPE), Member::new("PreferredMfa", &BOOLEAN_TYPE)];
    /// `EmailMfaSettingsType`.
    pub static EMAIL_MFA_SETTINGS_TYPE: Shape =
        Shape::structure("EmailMfaSettingsType", EMAIL_MFA_SETTINGS_TYPE_MEMBERS);
    /// `EmailMfaSubjectType`.
    pub static EMAIL_MFA_SUBJECT_TYPE: Shape =
        Shape::string("EmailMfaSubjectType").pattern(&PATTERN_15);
    /// `EmailNotificationBodyType`.
    pub static EMAIL_NOTIFICATION_BODY_TYPE: Shape =
        Shape::string("EmailNotificationBodyType").min(6).max(20_000).pattern(&PATTERN_16);
    /// `EmailNotificationSubjectType`.
    pub static EMAIL_NOTIFICATION_SUBJECT_TYPE: Shape =
        Shape::string("EmailNotificationSubjectType").min(1).max(140).pattern(&PATTERN_15);
    /// `EmailSendingAccountType`.
    pub static EMAIL_SENDING_ACCOUNT_TYPE: Shape =
        Shape::enumeration("EmailSendingAccountType", &["COGNITO_DEFAULT", "DEVELOPER"]);
    /// `EmailVerificationMessageByLinkType`.
    pub static EMAIL_VERIFICATION_MESSAGE_BY_LINK_TYPE: Shape =
        Shape::string("EmailVerificationMessageByLinkType").min(6).max(20_000).pattern(&PATTERN_17);
    /// `EmailVerificationMessageType`.
    pub static EMAIL_VERIFICATION_MESSAGE_TYPE: Shape =
        Shape::string("EmailVerificationMessageType").min(6).max(20_000).pattern(&PATTERN_14);
    /// `EmailVerificationSubjectByLinkType`.
    pub static EMAIL_VERIFICATION_SUBJECT_BY_LINK_TYPE: Shape =
        Shape::string("EmailVerificationSubjectByLinkType").min(1).max(140).pattern(&PATTERN_15);
    /// `EmailVerificationSubjectType`.
    pub static EMAIL_VERIFICATION_SUBJECT_TYPE: Shape =
        Shape::string("EmailVerificationSubjectType").min(1).max(140).pattern(&PATTERN_15);
    /// `EncryptionKeyArnType`.
    pub static ENCRYPTION_KEY_ARN_TYPE: Shape =
        Shape::string("EncryptionKeyArnType").min(20).max(2048).pattern(&PATTERN_3);
    /// `EncryptionKeyType`.
    pub static ENCRYPTION_KEY_TYPE: Shape =
        Shape::enumeration("EncryptionKeyType", &["AWS_OWNED_KEY", "CUSTOMER_MANAGED_KEY"]);
    static EUMS_SMS_CONFIGURATION_TYPE_MEMBERS: &[Member] = &[
        Member::new("CallerArn", &ARN_TYPE).required(),
        Member::new("ExternalId", &STRING_TYPE),
        Member::new("OriginationIdentity", &STRING_TYPE),
        Member::new("ConfigurationSetName", &STRING_TYPE),
        Member::new("InEntityId", &STRING_TYPE),
        Member::new("InTemplateId", &STRING_TYPE),
        Member::new("Region", &REGION_CODE_TYPE),
    ];
    /// `EumsSmsConfigurationType`.
    pub static EUMS_SMS_CONFIGURATION_TYPE: Shape =
        Shape::structure("EumsSmsConfigurationType", EUMS_SMS_CONFIGURATION_TYPE_MEMBERS);
    static EVENT_CONTEXT_DATA_TYPE_MEMBERS: &[Member] = &[
        Member::new("IpAddress", &STRING_TYPE),
        Member::new("DeviceName", &STRING_TYPE),
        Member::new("Timezone", &STRING_TYPE),
        Member::new("City", &STRING_TYPE),
        Member::new("Country", &STRING_TYPE),
    ];
    /// `EventContextDataType`.
    pub static EVENT_CONTEXT_DATA_TYPE: Shape =
        Shape::structure("EventContextDataType", EVENT_CONTEXT_DATA_TYPE_MEMBERS);
    static EVENT_FEEDBACK_TYPE_MEMBERS: &[Member] = &[
        Member::new("FeedbackValue", &FEEDBACK_VALUE_TYPE).required(),
        Member::new("Provider", &STRING_TYPE).required(),
        Member::new("FeedbackDate", &DATE_TYPE),
    ];
    /// `EventFeedbackType`.
    pub static EVENT_FEEDBACK_TYPE: Shape =
        Shape::structure("EventFeedbackType", EVENT_FEEDBACK_TYPE_MEMBERS);
    /// `EventFilterType`.
    pub static EVENT_FILTER_TYPE: Shape =
        Shape::enumeration("EventFilterType", &["SIGN_IN", "PASSWORD_CHANGE", "SIGN_UP"]);
    /// `EventFiltersType`.
    pub static EVENT_FILTERS_TYPE: Shape =
        Shape::list("EventFiltersType", &EVENT_FILTER_TYPE, "member", false);
    /// `EventIdType`.
    pub static EVENT_ID_TYPE: Shape =
        Shape::string("EventIdType").min(1).max(50).pattern(&PATTERN_18);
    /// `EventResponseType`.
    pub static EVENT_RESPONSE_TYPE: Shape =
        Shape::enumeration("EventResponseType", &["Pass", "Fail", "InProgress"]);
    static EVENT_RISK_TYPE_MEMBERS: &[Member] = &[
        Member::new("RiskDecision", &RISK_DECISION_TYPE),
        Member::new("RiskLevel", &RISK_LEVEL_TYPE),
        Member::new("CompromisedCredentialsDetected", &WRAPPED_BOOLEAN_TYPE),
    ];
    /// `EventRiskType`.
    pub static EVENT_RISK_TYPE: Shape = Shape::structure("EventRiskType", EVENT_RISK_TYPE_MEMBERS);
    /// `EventSourceName`.
    pub static EVENT_SOURCE_NAME: Shape =
        Shape::enumeration("EventSourceName", &["userNotification", "userAuthEvents"]);
    /// `EventType`.
    pub static EVENT_TYPE: Shape = Shape::enumeration(
        "EventType",
        &["SignIn", "SignUp", "ForgotPassword", "PasswordChange", "ResendCode"],
    );
    /// `ExplicitAuthFlowsListType`.
    pub static EXPLICIT_AUTH_FLOWS_LIST_TYPE: Shape =
        Shape::list("ExplicitAuthFlowsListType", &EXPLICIT_AUTH_FLOWS_TYPE, "member", false);
    /// `ExplicitAuthFlowsType`.
    pub static EXPLICIT_AUTH_FLOWS_TYPE: Shape = Shape::enumeration(
        "ExplicitAuthFlowsType",
        &[
            "ADMIN_NO_SRP_AUTH",
            "CUSTOM_AUTH_FLOW_ONLY",
            "USER_PASSWORD_AUTH",
            "ALLOW_ADMIN_USER_PASSWORD_AUTH",
            "ALLOW_CUSTOM_AUTH",
            "ALLOW_USER_PASSWORD_AUTH",
            "ALLOW_USER_SRP_AUTH",
            "ALLOW_REFRESH_TOKEN_AUTH",
            "ALLOW_USER_AUTH",
            "ALLOW_TOKEN_EXCHANGE_DELEGATION",
            "ALLOW_TOKEN_EXCHANGE_IMPERSONATION",
        ],
    );
    static FAILOVER_TYPE_MEMBERS: &[Member] = &[
        Member::new("SecondaryRegion", &REGION_NAME_TYPE).required(),
        Member::new("PrimaryRoute53HealthCheckId", &HEALTH_CHECK_ID_TYPE).required(),
    ];
    /// `FailoverType`.
    pub static FAILOVER_TYPE: Shape = Shape::structure("FailoverType", FAILOVER_TYPE_MEMBERS);
    /// `FeatureType`.
    pub static FEATURE_TYPE: Shape = Shape::enumeration("FeatureType", &["ENABLED", "DISABLED"]);
    /// `FeedbackValueType`.
    pub static FEEDBACK_VALUE_TYPE: Shape =
        Shape::enumeration("FeedbackValueType", &["Valid", "Invalid"]);
    static FIREHOSE_CONFIGURATION_TYPE_MEMBERS: &[Member] = &[Member::new("StreamArn", &ARN_TYPE)];
    /// `FirehoseConfigurationType`.
    pub static FIREHOSE_CONFIGURATION_TYPE: Shape =
        Shape::structure("FirehoseConfigurationType", FIREHOSE_CONFIGURATION_TYPE_MEMBERS);
    /// `ForceAliasCreation`.
    pub static FORCE_ALIAS_CREATION: Shape = Shape::boolean("ForceAliasCreation");
    static FORGET_DEVICE_REQUEST_MEMBERS: &[Member] = &[
        Member::new("AccessToken", &TOKEN_MODEL_TYPE),
        Member::new("DeviceKey", &DEVICE_KEY_TYPE).required(),
    ];
    /// `ForgetDeviceRequest`.
    pub static FORGET_DEVICE_REQUEST: Shape =
        Shape::structure("ForgetDeviceRequest", FORGET_DEVICE_REQUEST_MEMBERS);
    static FORGOT_PASSWORD_REQUEST_MEMBERS: &[Member] = &[
        Member::new("ClientId", &CLIENT_ID_TYPE).required(),
        Member::new("SecretHash", &SECRET_HASH_TYPE),
        Member::new("UserContextData", &USER_CONTEXT_DATA_TYPE),
        Member::new("Username", &USERNAME_TYPE).required(),
        Member::new("AnalyticsMetadata", &ANALYTICS_METADATA_TYPE),
        Member::new("ClientMetadata", &CLIENT_METADATA_TYPE),
    ];
    /// `ForgotPasswordRequest`.
    pub static FORGOT_PASSWORD_REQUEST: Shape =
        Shape::structure("ForgotPasswordRequest", FORGOT_PASSWORD_REQUEST_MEMBERS);
    static FORGOT_PASSWORD_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("CodeDeliveryDetails", &CODE_DELIVERY_DETAILS_TYPE)];
    /// `ForgotPasswordResponse`.
    pub static FORGOT_PASSWORD_RESPONSE: Shape =
        Shape::structure("ForgotPasswordResponse", FORGOT_PASSWORD_RESPONSE_MEMBERS);
    /// `GenerateSecret`.
    pub static GENERATE_SECRET: Shape = Shape::boolean("GenerateSecret");
    static GET_CSV_HEADER_REQUEST_MEMBERS: &[Member] =
        &[Member::new("UserPoolId", &USER_POOL_ID_TYPE).required()];
    /// `GetCSVHeaderRequest`.
    pub static GET_CSV_HEADER_REQUEST: Shape =
        Shape::structure("GetCSVHeaderRequest", GET_CSV_HEADER_REQUEST_MEMBERS);
    static GET_CSV_HEADER_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE),
        Member::new("CSVHeader", &LIST_OF_STRING_TYPES),
    ];
    /// `GetCSVHeaderResponse`.
    pub static GET_CSV_HEADER_RESPONSE: Shape =
        Shape::structure("GetCSVHeaderResponse", GET_CSV_HEADER_RESPONSE_MEMBERS);
    static GET_CLIENT_TOKEN_REQUEST_MEMBERS: &[Member] = &[
        Member::new("ClientId", &CLIENT_ID_TYPE).required(),
        Member::new("Secret", &CLIENT_SECRET_TYPE).required(),
        Member::new("Scopes", &SCOPE_LIST_TYPE),
        Member::new("ClientMetadata", &CLIENT_METADATA_TYPE),
    ];
    /// `GetClientTokenRequest`.
    pub static GET_CLIENT_TOKEN_REQUEST: Shape =
        Shape::structure("GetClientTokenRequest", GET_CLIENT_TOKEN_REQUEST_MEMBERS);
    static GET_CLIENT_TOKEN_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("ClientAuthenticationResult", &CLIENT_AUTHENTICATION_RESULT_TYPE)];
    /// `GetClientTokenResponse`.
    pub static GET_CLIENT_TOKEN_RESPONSE: Shape =
        Shape::structure("GetClientTokenResponse", GET_CLIENT_TOKEN_RESPONSE_MEMBERS);
    static GET_DERIVED_TOKEN_REQUEST_MEMBERS: &[Member] = &[
        Member::new("ClientId", &CLIENT_ID_TYPE).required(),
        Member::new("ClientSecret", &CLIENT_SECRET_TYPE),
        Member::new("SubjectToken", &GET_DERIVED_TOKEN_TOKEN_MODEL_TYPE).required(),
        Member::new("SubjectTokenType", &TOKEN_TYPE_IDENTIFIER_TYPE).required(),
        Member::new("SubjectTokenProviderName", &PROVIDER_NAME_TYPE),
        Member::new("ActorToken", &GET_DERIVED_TOKEN_TOKEN_MODEL_TYPE),
        Member::new("ActorTokenType", &TOKEN_TYPE_IDENTIFIER_TYPE),
        Member::new("ActorTokenProviderName", &PROVIDER_NAME_TYPE),
        Member::new("Scopes", &SCOPE_LIST_TYPE),
        Member::new("Audiences", &AUDIENCE_LIST_TYPE),
        Member::new("Resources", &RESOURCE_LIST_TYPE),
        Member::new("RequestedTokenType", &ISSUED_TOKEN_TYPE_IDENTIFIER_TYPE),
    ];
    /// `GetDerivedTokenRequest`.
    pub static GET_DERIVED_TOKEN_REQUEST: Shape =
        Shape::structure("GetDerivedTokenRequest", GET_DERIVED_TOKEN_REQUEST_MEMBERS);
    static GET_DERIVED_TOKEN_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("IssuedToken", &TOKEN_MODEL_TYPE).required(),
        Member::new("IssuedTokenType", &ISSUED_TOKEN_TYPE_IDENTIFIER_TYPE).required(),
        Member::new("TokenType", &OAUTH_TOKEN_TYPE_TYPE).required(),
        Member::new("ExpiresIn", &INTEGER_TYPE),
        Member::new("Scopes", &SCOPE_LIST_TYPE),
    ];
    /// `GetDerivedTokenResponse`.
    pub static GET_DERIVED_TOKEN_RESPONSE: Shape =
        Shape::structure("GetDerivedTokenResponse", GET_DERIVED_TOKEN_RESPONSE_MEMBERS);
    /// `GetDerivedTokenTokenModelType`.
    pub static GET_DERIVED_TOKEN_TOKEN_MODEL_TYPE: Shape =
        Shape::string("GetDerivedTokenTokenModelType")
            .min(0)
            .max(131_072)
            .pattern(&PATTERN_19)
            .sensitive();
    static GET_DEVICE_REQUEST_MEMBERS: &[Member] = &[
        Member::new("DeviceKey", &DEVICE_KEY_TYPE).required(),
        Member::new("AccessToken", &TOKEN_MODEL_TYPE),
    ];
    /// `GetDeviceRequest`.
    pub static GET_DEVICE_REQUEST: Shape =
        Shape::structure("GetDeviceRequest", GET_DEVICE_REQUEST_MEMBERS);
    static GET_DEVICE_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("Device", &DEVICE_TYPE).required()];
    /// `GetDeviceResponse`.
    pub static GET_DEVICE_RESPONSE: Shape =
        Shape::structure("GetDeviceResponse", GET_DEVICE_RESPONSE_MEMBERS);
    static GET_GROUP_REQUEST_MEMBERS: &[Member] = &[
        Member::new("GroupName", &GROUP_NAME_TYPE).required(),
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
    ];
    /// `GetGroupRequest`.
    pub static GET_GROUP_REQUEST: Shape =
        Shape::structure("GetGroupRequest", GET_GROUP_REQUEST_MEMBERS);
    static GET_GROUP_RESPONSE_MEMBERS: &[Member] = &[Member::new("Group", &GROUP_TYPE)];
    /// `GetGroupResponse`.
    pub static GET_GROUP_RESPONSE: Shape =
        Shape::structure("GetGroupResponse", GET_GROUP_RESPONSE_MEMBERS);
    static GET_IDENTITY_PROVIDER_BY_IDENTIFIER_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("IdpIdentifier", &IDP_IDENTIFIER_TYPE).required(),
    ];
    /// `GetIdentityProviderByIdentifierRequest`.
    pub static GET_IDENTITY_PROVIDER_BY_IDENTIFIER_REQUEST: Shape = Shape::structure(
        "GetIdentityProviderByIdentifierRequest",
        GET_IDENTITY_PROVIDER_BY_IDENTIFIER_REQUEST_MEMBERS,
    );
    static GET_IDENTITY_PROVIDER_BY_IDENTIFIER_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("IdentityProvider", &IDENTITY_PROVIDER_TYPE).required()];
    /// `GetIdentityProviderByIdentifierResponse`.
    pub static GET_IDENTITY_PROVIDER_BY_IDENTIFIER_RESPONSE: Shape = Shape::structure(
        "GetIdentityProviderByIdentifierResponse",
        GET_IDENTITY_PROVIDER_BY_IDENTIFIER_RESPONSE_MEMBERS,
    );
    static GET_LOG_DELIVERY_CONFIGURATION_REQUEST_MEMBERS: &[Member] =
        &[Member::new("UserPoolId", &USER_POOL_ID_TYPE).required()];
    /// `GetLogDeliveryConfigurationRequest`.
    pub static GET_LOG_DELIVERY_CONFIGURATION_REQUEST: Shape = Shape::structure(
        "GetLogDeliveryConfigurationRequest",
        GET_LOG_DELIVERY_CONFIGURATION_REQUEST_MEMBERS,
    );
    static GET_LOG_DELIVERY_CONFIGURATION_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("LogDeliveryConfiguration", &LOG_DELIVERY_CONFIGURATION_TYPE)];
    /// `GetLogDeliveryConfigurationResponse`.
    pub static GET_LOG_DELIVERY_CONFIGURATION_RESPONSE: Shape = Shape::structure(
        "GetLogDeliveryConfigurationResponse",
        GET_LOG_DELIVERY_CONFIGURATION_RESPONSE_MEMBERS,
    );
    static GET_PROVISIONED_LIMIT_REQUEST_MEMBERS: &[Member] =
        &[Member::new("LimitDefinition", &LIMIT_DEFINITION_TYPE).required()];
    /// `GetProvisionedLimitRequest`.
    pub static GET_PROVISIONED_LIMIT_REQUEST: Shape =
        Shape::structure("GetProvisionedLimitRequest", GET_PROVISIONED_LIMIT_REQUEST_MEMBERS);
    static GET_PROVISIONED_LIMIT_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("Limit", &LIMIT_TYPE).required()];
    /// `GetProvisionedLimitResponse`.
    pub static GET_PROVISIONED_LIMIT_RESPONSE: Shape =
        Shape::structure("GetProvisionedLimitResponse", GET_PROVISIONED_LIMIT_RESPONSE_MEMBERS);
    static GET_SIGNING_CERTIFICATE_REQUEST_MEMBERS: &[Member] =
        &[Member::new("UserPoolId", &USER_POOL_ID_TYPE).required()];
    /// `GetSigningCertificateRequest`.
    pub static GET_SIGNING_CERTIFICATE_REQUEST: Shape =
        Shape::structure("GetSigningCertificateRequest", GET_SIGNING_CERTIFICATE_REQUEST_MEMBERS);
    static GET_SIGNING_CERTIFICATE_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("Certificate", &STRING_TYPE)];
    /// `GetSigningCertificateResponse`.
    pub static GET_SIGNING_CERTIFICATE_RESPONSE: Shape =
        Shape::structure("GetSigningCertificateResponse", GET_SIGNING_CERTIFICATE_RESPONSE_MEMBERS);
    static GET_TOKENS_FROM_REFRESH_TOKEN_REQUEST_MEMBERS: &[Member] = &[
        Member::new("RefreshToken", &TOKEN_MODEL_TYPE).required(),
        Member::new("ClientId", &CLIENT_ID_TYPE).required(),
        Member::new("ClientSecret", &CLIENT_SECRET_TYPE),
        Member::new("DeviceKey", &DEVICE_KEY_TYPE),
        Member::new("ClientMetadata", &CLIENT_METADATA_TYPE),
    ];
    /// `GetTokensFromRefreshTokenRequest`.
    pub static GET_TOKENS_FROM_REFRESH_TOKEN_REQUEST: Shape = Shape::structure(
        "GetTokensFromRefreshTokenRequest",
        GET_TOKENS_FROM_REFRESH_TOKEN_REQUEST_MEMBERS,
    );
    static GET_TOKENS_FROM_REFRESH_TOKEN_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("AuthenticationResult", &AUTHENTICATION_RESULT_TYPE)];
    /// `GetTokensFromRefreshTokenResponse`.
    pub static GET_TOKENS_FROM_REFRESH_TOKEN_RESPONSE: Shape = Shape::structure(
        "GetTokensFromRefreshTokenResponse",
        GET_TOKENS_FROM_REFRESH_TOKEN_RESPONSE_MEMBERS,
    );
    static GET_UI_CUSTOMIZATION_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("ClientId", &CLIENT_ID_TYPE),
    ];
    /// `GetUICustomizationRequest`.
    pub static GET_UI_CUSTOMIZATION_REQUEST: Shape =
        Shape::structure("GetUICustomizationRequest", GET_UI_CUSTOMIZATION_REQUEST_MEMBERS);
    static GET_UI_CUSTOMIZATION_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("UICustomization", &UI_CUSTOMIZATION_TYPE).required()];
    /// `GetUICustomizationResponse`.
    pub static GET_UI_CUSTOMIZATION_RESPONSE: Shape =
        Shape::structure("GetUICustomizationResponse", GET_UI_CUSTOMIZATION_RESPONSE_MEMBERS);
    static GET_USER_ATTRIBUTE_VERIFICATION_CODE_REQUEST_MEMBERS: &[Member] = &[
        Member::new("AccessToken", &TOKEN_MODEL_TYPE).required(),
        Member::new("AttributeName", &ATTRIBUTE_NAME_TYPE).required(),
        Member::new("ClientMetadata", &CLIENT_METADATA_TYPE),
    ];
    /// `GetUserAttributeVerificationCodeRequest`.
    pub static GET_USER_ATTRIBUTE_VERIFICATION_CODE_REQUEST: Shape = Shape::structure(
        "GetUserAttributeVerificationCodeRequest",
        GET_USER_ATTRIBUTE_VERIFICATION_CODE_REQUEST_MEMBERS,
    );
    static GET_USER_ATTRIBUTE_VERIFICATION_CODE_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("CodeDeliveryDetails", &CODE_DELIVERY_DETAILS_TYPE)];
    /// `GetUserAttributeVerificationCodeResponse`.
    pub static GET_USER_ATTRIBUTE_VERIFICATION_CODE_RESPONSE: Shape = Shape::structure(
        "GetUserAttributeVerificationCodeResponse",
        GET_USER_ATTRIBUTE_VERIFICATION_CODE_RESPONSE_MEMBERS,
    );
    static GET_USER_AUTH_FACTORS_REQUEST_MEMBERS: &[Member] =
        &[Member::new("AccessToken", &TOKEN_MODEL_TYPE).required()];
    /// `GetUserAuthFactorsRequest`.
    pub static GET_USER_AUTH_FACTORS_REQUEST: Shape =
        Shape::structure("GetUserAuthFactorsRequest", GET_USER_AUTH_FACTORS_REQUEST_MEMBERS);
    static GET_USER_AUTH_FACTORS_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("Username", &USERNAME_TYPE).required(),
        Member::new("PreferredMfaSetting", &STRING_TYPE),
        Member::new("UserMFASettingList", &USER_MFA_SETTING_LIST_TYPE),
        Member::new("ConfiguredUserAuthFactors", &CONFIGURED_USER_AUTH_FACTORS_LIST_TYPE),
    ];
    /// `GetUserAuthFactorsResponse`.
    pub static GET_USER_AUTH_FACTORS_RESPONSE: Shape =
        Shape::structure("GetUserAuthFactorsResponse", GET_USER_AUTH_FACTORS_RESPONSE_MEMBERS);
    static GET_USER_POOL_CLIENT_SESSION_CONFIGURATION_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("ClientId", &CLIENT_ID_TYPE).required(),
    ];
    /// `GetUserPoolClientSessionConfigurationRequest`.
    pub static GET_USER_POOL_CLIENT_SESSION_CONFIGURATION_REQUEST: Shape = Shape::structure(
        "GetUserPoolClientSessionConfigurationRequest",
        GET_USER_POOL_CLIENT_SESSION_CONFIGURATION_REQUEST_MEMBERS,
    );
    static GET_USER_POOL_CLIENT_SESSION_CONFIGURATION_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE),
        Member::new("ClientId", &CLIENT_ID_TYPE),
        Member::new("SSOSession", &CLIENT_SSO_SESSION_CONFIG_TYPE),
    ];
    /// `GetUserPoolClientSessionConfigurationResponse`.
    pub static GET_USER_POOL_CLIENT_SESSION_CONFIGURATION_RESPONSE: Shape = Shape::structure(
        "GetUserPoolClientSessionConfigurationResponse",
        GET_USER_POOL_CLIENT_SESSION_CONFIGURATION_RESPONSE_MEMBERS,
    );
    static GET_USER_POOL_MFA_CONFIG_REQUEST_MEMBERS: &[Member] =
        &[Member::new("UserPoolId", &USER_POOL_ID_TYPE).required()];
    /// `GetUserPoolMfaConfigRequest`.
    pub static GET_USER_POOL_MFA_CONFIG_REQUEST: Shape =
        Shape::structure("GetUserPoolMfaConfigRequest", GET_USER_POOL_MFA_CONFIG_REQUEST_MEMBERS);
    static GET_USER_POOL_MFA_CONFIG_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("SmsMfaConfiguration", &SMS_MFA_CONFIG_TYPE),
        Member::new("SoftwareTokenMfaConfiguration", &SOFTWARE_TOKEN_MFA_CONFIG_TYPE),
        Member::new("EmailMfaConfiguration", &EMAIL_MFA_CONFIG_TYPE),
        Member::new("MfaConfiguration", &USER_POOL_MFA_TYPE),
        Member::new("WebAuthnConfiguration", &WEB_AUTHN_CONFIGURATION_TYPE),
    ];
    /// `GetUserPoolMfaConfigResponse`.
    pub static GET_USER_POOL_MFA_CONFIG_RESPONSE: Shape =
        Shape::structure("GetUserPoolMfaConfigResponse", GET_USER_POOL_MFA_CONFIG_RESPONSE_MEMBERS);
    static GET_USER_POOL_SESSION_CONFIGURATION_REQUEST_MEMBERS: &[Member] =
        &[Member::new("UserPoolId", &USER_POOL_ID_TYPE).required()];
    /// `GetUserPoolSessionConfigurationRequest`.
    pub static GET_USER_POOL_SESSION_CONFIGURATION_REQUEST: Shape = Shape::structure(
        "GetUserPoolSessionConfigurationRequest",
        GET_USER_POOL_SESSION_CONFIGURATION_REQUEST_MEMBERS,
    );
    static GET_USER_POOL_SESSION_CONFIGURATION_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE),
        Member::new("UserSessionTracking", &USER_SESSION_TRACKING_TYPE),
        Member::new("TokenSession", &USER_POOL_TOKEN_SESSION_CONFIG_TYPE),
    ];
    /// `GetUserPoolSessionConfigurationResponse`.
    pub static GET_USER_POOL_SESSION_CONFIGURATION_RESPONSE: Shape = Shape::structure(
        "GetUserPoolSessionConfigurationResponse",
        GET_USER_POOL_SESSION_CONFIGURATION_RESPONSE_MEMBERS,
    );
    static GET_USER_REQUEST_MEMBERS: &[Member] =
        &[Member::new("AccessToken", &TOKEN_MODEL_TYPE).required()];
    /// `GetUserRequest`.
    pub static GET_USER_REQUEST: Shape =
        Shape::structure("GetUserRequest", GET_USER_REQUEST_MEMBERS);
    static GET_USER_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("Username", &USERNAME_TYPE).required(),
        Member::new("UserAttributes", &ATTRIBUTE_LIST_TYPE).required(),
        Member::new("MFAOptions", &MFA_OPTION_LIST_TYPE),
        Member::new("PreferredMfaSetting", &STRING_TYPE),
        Member::new("UserMFASettingList", &USER_MFA_SETTING_LIST_TYPE),
    ];
    /// `GetUserResponse`.
    pub static GET_USER_RESPONSE: Shape =
        Shape::structure("GetUserResponse", GET_USER_RESPONSE_MEMBERS);
    static GLOBAL_SIGN_OUT_REQUEST_MEMBERS: &[Member] =
        &[Member::new("AccessToken", &TOKEN_MODEL_TYPE).required()];
    /// `GlobalSignOutRequest`.
    pub static GLOBAL_SIGN_OUT_REQUEST: Shape =
        Shape::structure("GlobalSignOutRequest", GLOBAL_SIGN_OUT_REQUEST_MEMBERS);
    static GLOBAL_SIGN_OUT_RESPONSE_MEMBERS: &[Member] = &[];
    /// `GlobalSignOutResponse`.
    pub static GLOBAL_SIGN_OUT_RESPONSE: Shape =
        Shape::structure("GlobalSignOutResponse", GLOBAL_SIGN_OUT_RESPONSE_MEMBERS);
    /// `GroupListType`.
    pub static GROUP_LIST_TYPE: Shape = Shape::list("GroupListType", &GROUP_TYPE, "member", false);
    /// `GroupNameType`.
    pub static GROUP_NAME_TYPE: Shape =
        Shape::string("GroupNameType").min(1).max(128).pattern(&PATTERN_9);
    static GROUP_TYPE_MEMBERS: &[Member] = &[
        Member::new("GroupName", &GROUP_NAME_TYPE),
        Member::new("UserPoolId", &USER_POOL_ID_TYPE),
        Member::new("Description", &DESCRIPTION_TYPE),
        Member::new("RoleArn", &ARN_TYPE),
        Member::new("Precedence", &PRECEDENCE_TYPE),
        Member::new("LastModifiedDate", &DATE_TYPE),
        Member::new("CreationDate", &DATE_TYPE),
    ];
    /// `GroupType`.
    pub static GROUP_TYPE: Shape = Shape::structure("GroupType", GROUP_TYPE_MEMBERS);
    /// `HealthCheckIdType`.
    pub static HEALTH_CHECK_ID_TYPE: Shape = Shape::string("HealthCheckIdType").max(64);
    /// `HexStringType`.
    pub static HEX_STRING_TYPE: Shape = Shape::string("HexStringType").pattern(&PATTERN_20);
    static HTTP_HEADER_MEMBERS: &[Member] =
        &[Member::new("headerName", &STRING_TYPE), Member::new("headerValue", &STRING_TYPE)];
    /// `HttpHeader`.
    pub static HTTP_HEADER: Shape = Shape::structure("HttpHeader", HTTP_HEADER_MEMBERS);
    /// `HttpHeaderList`.
    pub static HTTP_HEADER_LIST: Shape =
        Shape::list("HttpHeaderList", &HTTP_HEADER, "member", false);
    /// `IdTokenValidityType`.
    pub static ID_TOKEN_VALIDITY_TYPE: Shape =
        Shape::integer("IdTokenValidityType").min(1).max(86_400);
    static IDENTITY_PROVIDER_TYPE_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE),
        Member::new("ProviderName", &PROVIDER_NAME_TYPE),
        Member::new("ProviderType", &IDENTITY_PROVIDER_TYPE_TYPE),
        Member::new("ProviderDetails", &PROVIDER_DETAILS_TYPE),
        Member::new("AttributeMapping", &ATTRIBUTE_MAPPING_TYPE),
        Member::new("IdpIdentifiers", &IDP_IDENTIFIERS_LIST_TYPE),
        Member::new("AcrMapping", &ACR_MAPPING_TYPE),
        Member::new("LastModifiedDate", &DATE_TYPE),
        Member::new("CreationDate", &DATE_TYPE),
    ];
    /// `IdentityProviderType`.
    pub static IDENTITY_PROVIDER_TYPE: Shape =
        Shape::structure("IdentityProviderType", IDENTITY_PROVIDER_TYPE_MEMBERS);
    /// `IdentityProviderTypeType`.
    pub static IDENTITY_PROVIDER_TYPE_TYPE: Shape = Shape::enumeration(
        "IdentityProviderTypeType",
        &["SAML", "Facebook", "Google", "LoginWithAmazon", "SignInWithApple", "OIDC"],
    );
    /// `IdpIdentifierType`.
    pub static IDP_IDENTIFIER_TYPE: Shape =
        Shape::string("IdpIdentifierType").min(1).max(40).pattern(&PATTERN_21);
    /// `IdpIdentifiersListType`.
    pub static IDP_IDENTIFIERS_LIST_TYPE: Shape =
        Shape::list("IdpIdentifiersListType", &IDP_IDENTIFIER_TYPE, "member", false).min(0).max(50);
    /// `ImageFileType`.
    pub static IMAGE_FILE_TYPE: Shape = Shape::blob("ImageFileType").min(0).max(131_072);
    /// `ImageUrlType`.
    pub static IMAGE_URL_TYPE: Shape = Shape::string("ImageUrlType");
    static INBOUND_FEDERATION_LAMBDA_TYPE_MEMBERS: &[Member] = &[
        Member::new("LambdaVersion", &INBOUND_FEDERATION_LAMBDA_VERSION_TYPE).required(),
        Member::new("LambdaArn", &ARN_TYPE).required(),
    ];
    /// `InboundFederationLambdaType`.
    pub static INBOUND_FEDERATION_LAMBDA_TYPE: Shape =
        Shape::structure("InboundFederationLambdaType", INBOUND_FEDERATION_LAMBDA_TYPE_MEMBERS);
    /// `InboundFederationLambdaVersionType`.
    pub static INBOUND_FEDERATION_LAMBDA_VERSION_TYPE: Shape =
        Shape::enumeration("InboundFederationLambdaVersionType", &["V1_0"]);
    static INITIATE_AUTH_REQUEST_MEMBERS: &[Member] = &[
        Member::new("AuthFlow", &AUTH_FLOW_TYPE).required(),
        Member::new("AuthParameters", &AUTH_PARAMETERS_TYPE),
        Member::new("ClientMetadata", &CLIENT_METADATA_TYPE),
        Member::new("ClientId", &CLIENT_ID_TYPE).required(),
        Member::new("AnalyticsMetadata", &ANALYTICS_METADATA_TYPE),
        Member::new("UserContextData", &USER_CONTEXT_DATA_TYPE),
        Member::new("Session", &SESSION_TYPE),
    ];
    /// `InitiateAuthRequest`.
    pub static INITIATE_AUTH_REQUEST: Shape =
        Shape::structure("InitiateAuthRequest", INITIATE_AUTH_REQUEST_MEMBERS);
    static INITIATE_AUTH_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("ChallengeName", &CHALLENGE_NAME_TYPE),
        Member::new("Session", &SESSION_TYPE),
        Member::new("ChallengeParameters", &CHALLENGE_PARAMETERS_TYPE),
        Member::new("AuthenticationResult", &AUTHENTICATION_RESULT_TYPE),
        Member::new("AvailableChallenges", &AVAILABLE_CHALLENGE_LIST_TYPE),
    ];
    /// `InitiateAuthResponse`.
    pub static INITIATE_AUTH_RESPONSE: Shape =
        Shape::structure("InitiateAuthResponse", INITIATE_AUTH_RESPONSE_MEMBERS);
    /// `IntegerType`.
    pub static INTEGER_TYPE: Shape = Shape::integer("IntegerType");
    /// `IssuedTokenTypeIdentifierType`.
    pub static ISSUED_TOKEN_TYPE_IDENTIFIER_TYPE: Shape =
        Shape::enumeration("IssuedTokenTypeIdentifierType", &["ACCESS_TOKEN", "ID_TOKEN"]);
    static ISSUER_CONFIGURATION_TYPE_MEMBERS: &[Member] = &[Member::new("Type", &ISSUER_TYPE)];
    /// `IssuerConfigurationType`.
    pub static ISSUER_CONFIGURATION_TYPE: Shape =
        Shape::structure("IssuerConfigurationType", ISSUER_CONFIGURATION_TYPE_MEMBERS);
    /// `IssuerType`.
    pub static ISSUER_TYPE: Shape = Shape::enumeration("IssuerType", &["ORIGINAL", "UPDATED"]);
    static KEY_CONFIGURATION_TYPE_MEMBERS: &[Member] = &[
        Member::new("KeyType", &ENCRYPTION_KEY_TYPE),
        Member::new("KmsKeyArn", &ENCRYPTION_KEY_ARN_TYPE),
    ];
    /// `KeyConfigurationType`.
    pub static KEY_CONFIGURATION_TYPE: Shape =
        Shape::structure("KeyConfigurationType", KEY_CONFIGURATION_TYPE_MEMBERS);
    static LAMBDA_CONFIG_TYPE_MEMBERS: &[Member] = &[
        Member::new("PreSignUp", &ARN_TYPE),
        Member::new("CustomMessage", &ARN_TYPE),
        Member::new("PostConfirmation", &ARN_TYPE),
        Member::new("PreAuthentication", &ARN_TYPE),
        Member::new("PostAuthentication", &ARN_TYPE),
        Member::new("DefineAuthChallenge", &ARN_TYPE),
        Member::new("CreateAuthChallenge", &ARN_TYPE),
        Member::new("VerifyAuthChallengeResponse", &ARN_TYPE),
        Member::new("PreTokenGeneration", &ARN_TYPE),
        Member::new("UserMigration", &ARN_TYPE),
        Member::new("PreTokenGenerationConfig", &PRE_TOKEN_GENERATION_VERSION_CONFIG_TYPE),
        Member::new("CustomSMSSender", &CUSTOM_SMS_LAMBDA_VERSION_CONFIG_TYPE),
        Member::new("CustomEmailSender", &CUSTOM_EMAIL_LAMBDA_VERSION_CONFIG_TYPE),
        Member::new("KMSKeyID", &ARN_TYPE),
        Member::new("InboundFederation", &INBOUND_FEDERATION_LAMBDA_TYPE),
    ];
    /// `LambdaConfigType`.
    pub static LAMBDA_CONFIG_TYPE: Shape =
        Shape::structure("LambdaConfigType", LAMBDA_CONFIG_TYPE_MEMBERS);
    /// `LanguageIdType`.
    pub static LANGUAGE_ID_TYPE: Shape = Shape::string("LanguageIdType").pattern(&PATTERN_22);
    /// `LimitClass`.
    pub static LIMIT_CLASS: Shape = Shape::enumeration("LimitClass", &["API_CATEGORY"]);
    static LIMIT_DEFINITION_TYPE_MEMBERS: &[Member] = &[
        Member::new("LimitClass", &LIMIT_CLASS).required(),
        Member::new("Attributes", &STRING_TO_STRING_MAP_TYPE).required(),
    ];
    /// `LimitDefinitionType`.
    pub static LIMIT_DEFINITION_TYPE: Shape =
        Shape::structure("LimitDefinitionType", LIMIT_DEFINITION_TYPE_MEMBERS);
    static LIMIT_TYPE_MEMBERS: &[Member] = &[
        Member::new("LimitDefinition", &LIMIT_DEFINITION_TYPE).required(),
        Member::new("ProvisionedLimitValue", &INTEGER_TYPE).required(),
        Member::new("FreeLimitValue", &INTEGER_TYPE).required(),
    ];
    /// `LimitType`.
    pub static LIMIT_TYPE: Shape = Shape::structure("LimitType", LIMIT_TYPE_MEMBERS);
    /// `LinkUrlType`.
    pub static LINK_URL_TYPE: Shape =
        Shape::string("LinkUrlType").min(1).max(1024).pattern(&PATTERN_23);
    /// `LinksType`.
    pub static LINKS_TYPE: Shape =
        Shape::map("LinksType", &LANGUAGE_ID_TYPE, &LINK_URL_TYPE).min(1).max(13);
    static LIST_DEVICES_REQUEST_MEMBERS: &[Member] = &[
        Member::new("AccessToken", &TOKEN_MODEL_TYPE).required(),
        Member::new("Limit", &QUERY_LIMIT_TYPE),
        Member::new("PaginationToken", &SEARCH_PAGINATION_TOKEN_TYPE),
    ];
    /// `ListDevicesRequest`.
    pub static LIST_DEVICES_REQUEST: Shape =
        Shape::structure("ListDevicesRequest", LIST_DEVICES_REQUEST_MEMBERS);
    static LIST_DEVICES_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("Devices", &DEVICE_LIST_TYPE),
        Member::new("PaginationToken", &SEARCH_PAGINATION_TOKEN_TYPE),
    ];
    /// `ListDevicesResponse`.
    pub static LIST_DEVICES_RESPONSE: Shape =
        Shape::structure("ListDevicesResponse", LIST_DEVICES_RESPONSE_MEMBERS);
    static LIST_GROUPS_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("Limit", &QUERY_LIMIT_TYPE),
        Member::new("NextToken", &PAGINATION_KEY),
    ];
    /// `ListGroupsRequest`.
    pub static LIST_GROUPS_REQUEST: Shape =
        Shape::structure("ListGroupsRequest", LIST_GROUPS_REQUEST_MEMBERS);
    static LIST_GROUPS_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("Groups", &GROUP_LIST_TYPE), Member::new("NextToken", &PAGINATION_KEY)];
    /// `ListGroupsResponse`.
    pub static LIST_GROUPS_RESPONSE: Shape =
        Shape::structure("ListGroupsResponse", LIST_GROUPS_RESPONSE_MEMBERS);
    static LIST_IDENTITY_PROVIDERS_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("MaxResults", &LIST_PROVIDERS_LIMIT_TYPE),
        Member::new("NextToken", &PAGINATION_KEY_TYPE),
    ];
    /// `ListIdentityProvidersRequest`.
    pub static LIST_IDENTITY_PROVIDERS_REQUEST: Shape =
        Shape::structure("ListIdentityProvidersRequest", LIST_IDENTITY_PROVIDERS_REQUEST_MEMBERS);
    static LIST_IDENTITY_PROVIDERS_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("Providers", &PROVIDERS_LIST_TYPE).required(),
        Member::new("NextToken", &PAGINATION_KEY_TYPE),
    ];
    /// `ListIdentityProvidersResponse`.
    pub static LIST_IDENTITY_PROVIDERS_RESPONSE: Shape =
        Shape::structure("ListIdentityProvidersResponse", LIST_IDENTITY_PROVIDERS_RESPONSE_MEMBERS);
    /// `ListOfStringTypes`.
    pub static LIST_OF_STRING_TYPES: Shape =
        Shape::list("ListOfStringTypes", &STRING_TYPE, "member", false);
    /// `ListProvidersLimitType`.
    pub static LIST_PROVIDERS_LIMIT_TYPE: Shape =
        Shape::integer("ListProvidersLimitType").min(0).max(60);
    /// `ListResourceServersLimitType`.
    pub static LIST_RESOURCE_SERVERS_LIMIT_TYPE: Shape =
        Shape::integer("ListResourceServersLimitType").min(1).max(50);
    static LIST_RESOURCE_SERVERS_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("MaxResults", &LIST_RESOURCE_SERVERS_LIMIT_TYPE),
        Member::new("NextToken", &PAGINATION_KEY_TYPE),
    ];
    /// `ListResourceServersRequest`.
    pub static LIST_RESOURCE_SERVERS_REQUEST: Shape =
        Shape::structure("ListResourceServersRequest", LIST_RESOURCE_SERVERS_REQUEST_MEMBERS);
    static LIST_RESOURCE_SERVERS_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("ResourceServers", &RESOURCE_SERVERS_LIST_TYPE).required(),
        Member::new("NextToken", &PAGINATION_KEY_TYPE),
    ];
    /// `ListResourceServersResponse`.
    pub static LIST_RESOURCE_SERVERS_RESPONSE: Shape =
        Shape::structure("ListResourceServersResponse", LIST_RESOURCE_SERVERS_RESPONSE_MEMBERS);
    static LIST_TAGS_FOR_RESOURCE_REQUEST_MEMBERS: &[Member] =
        &[Member::new("ResourceArn", &ARN_TYPE).required()];
    /// `ListTagsForResourceRequest`.
    pub static LIST_TAGS_FOR_RESOURCE_REQUEST: Shape =
        Shape::structure("ListTagsForResourceRequest", LIST_TAGS_FOR_RESOURCE_REQUEST_MEMBERS);
    static LIST_TAGS_FOR_RESOURCE_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("Tags", &USER_POOL_TAGS_TYPE)];
    /// `ListTagsForResourceResponse`.
    pub static LIST_TAGS_FOR_RESOURCE_RESPONSE: Shape =
        Shape::structure("ListTagsForResourceResponse", LIST_TAGS_FOR_RESOURCE_RESPONSE_MEMBERS);
    static LIST_TERMS_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("MaxResults", &LIST_TERMS_REQUEST_MAX_RESULTS_INTEGER),
        Member::new("NextToken", &STRING_TYPE),
    ];
    /// `ListTermsRequest`.
    pub static LIST_TERMS_REQUEST: Shape =
        Shape::structure("ListTermsRequest", LIST_TERMS_REQUEST_MEMBERS);
    /// `ListTermsRequestMaxResultsInteger`.
    pub static LIST_TERMS_REQUEST_MAX_RESULTS_INTEGER: Shape =
        Shape::integer("ListTermsRequestMaxResultsInteger").min(1).max(60);
    static LIST_TERMS_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("Terms", &TERMS_DESCRIPTION_LIST_TYPE).required(),
        Member::new("NextToken", &STRING_TYPE),
    ];
    /// `ListTermsResponse`.
    pub static LIST_TERMS_RESPONSE: Shape =
        Shape::structure("ListTermsResponse", LIST_TERMS_RESPONSE_MEMBERS);
    static LIST_USER_IMPORT_JOBS_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("MaxResults", &POOL_QUERY_LIMIT_TYPE).required(),
        Member::new("PaginationToken", &PAGINATION_KEY_TYPE),
    ];
    /// `ListUserImportJobsRequest`.
    pub static LIST_USER_IMPORT_JOBS_REQUEST: Shape =
        Shape::structure("ListUserImportJobsRequest", LIST_USER_IMPORT_JOBS_REQUEST_MEMBERS);
    static LIST_USER_IMPORT_JOBS_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("UserImportJobs", &USER_IMPORT_JOBS_LIST_TYPE),
        Member::new("PaginationToken", &PAGINATION_KEY_TYPE),
    ];
    /// `ListUserImportJobsResponse`.
    pub static LIST_USER_IMPORT_JOBS_RESPONSE: Shape =
        Shape::structure("ListUserImportJobsResponse", LIST_USER_IMPORT_JOBS_RESPONSE_MEMBERS);
    static LIST_USER_POOL_CLIENT_SECRETS_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("ClientId", &CLIENT_ID_TYPE).required(),
        Member::new("NextToken", &PAGINATION_KEY),
    ];
    /// `ListUserPoolClientSecretsRequest`.
    pub static LIST_USER_POOL_CLIENT_SECRETS_REQUEST: Shape = Shape::structure(
        "ListUserPoolClientSecretsRequest",
        LIST_USER_POOL_CLIENT_SECRETS_REQUEST_MEMBERS,
    );
    static LIST_USER_POOL_CLIENT_SECRETS_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("ClientSecrets", &CLIENT_SECRET_DESCRIPTOR_LIST_TYPE),
        Member::new("NextToken", &PAGINATION_KEY),
    ];
    /// `ListUserPoolClientSecretsResponse`.
    pub static LIST_USER_POOL_CLIENT_SECRETS_RESPONSE: Shape = Shape::structure(
        "ListUserPoolClientSecretsResponse",
        LIST_USER_POOL_CLIENT_SECRETS_RESPONSE_MEMBERS,
    );
    static LIST_USER_POOL_CLIENTS_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("MaxResults", &QUERY_LIMIT),
        Member::new("NextToken", &PAGINATION_KEY),
        Member::new("ClientType", &CLIENT_TYPE_TYPE),
    ];
    /// `ListUserPoolClientsRequest`.
    pub static LIST_USER_POOL_CLIENTS_REQUEST: Shape =
        Shape::structure("ListUserPoolClientsRequest", LIST_USER_POOL_CLIENTS_REQUEST_MEMBERS);
    static LIST_USER_POOL_CLIENTS_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("UserPoolClients", &USER_POOL_CLIENT_LIST_TYPE),
        Member::new("NextToken", &PAGINATION_KEY),
    ];
    /// `ListUserPoolClientsResponse`.
    pub static LIST_USER_POOL_CLIENTS_RESPONSE: Shape =
        Shape::structure("ListUserPoolClientsResponse", LIST_USER_POOL_CLIENTS_RESPONSE_MEMBERS);
    static LIST_USER_POOL_REPLICAS_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("NextToken", &PAGINATION_KEY_TYPE),
    ];
    /// `ListUserPoolReplicasRequest`.
    pub static LIST_USER_POOL_REPLICAS_REQUEST: Shape =
        Shape::structure("ListUserPoolReplicasRequest", LIST_USER_POOL_REPLICAS_REQUEST_MEMBERS);
    static LIST_USER_POOL_REPLICAS_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("UserPoolReplicas", &USER_POOL_REPLICA_LIST_TYPE),
        Member::new("NextToken", &PAGINATION_KEY_TYPE),
    ];
    /// `ListUserPoolReplicasResponse`.
    pub static LIST_USER_POOL_REPLICAS_RESPONSE: Shape =
        Shape::structure("ListUserPoolReplicasResponse", LIST_USER_POOL_REPLICAS_RESPONSE_MEMBERS);
    static LIST_USER_POOLS_REQUEST_MEMBERS: &[Member] = &[
        Member::new("NextToken", &PAGINATION_KEY_TYPE),
        Member::new("MaxResults", &POOL_QUERY_LIMIT_TYPE).required(),
    ];
    /// `ListUserPoolsRequest`.
    pub static LIST_USER_POOLS_REQUEST: Shape =
        Shape::structure("ListUserPoolsRequest", LIST_USER_POOLS_REQUEST_MEMBERS);
    static LIST_USER_POOLS_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("UserPools", &USER_POOL_LIST_TYPE),
        Member::new("NextToken", &PAGINATION_KEY_TYPE),
    ];
    /// `ListUserPoolsResponse`.
    pub static LIST_USER_POOLS_RESPONSE: Shape =
        Shape::structure("ListUserPoolsResponse", LIST_USER_POOLS_RESPONSE_MEMBERS);
    static LIST_USER_SESSIONS_REQUEST_MEMBERS: &[Member] = &[
        Member::new("AccessToken", &TOKEN_MODEL_TYPE).required(),
        Member::new("NextToken", &PAGINATION_KEY),
    ];
    /// `ListUserSessionsRequest`.
    pub static LIST_USER_SESSIONS_REQUEST: Shape =
        Shape::structure("ListUserSessionsRequest", LIST_USER_SESSIONS_REQUEST_MEMBERS);
    static LIST_USER_SESSIONS_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("Sessions", &SESSIONS_LIST_TYPE), Member::new("NextToken", &PAGINATION_KEY)];
    /// `ListUserSessionsResponse`.
    pub static LIST_USER_SESSIONS_RESPONSE: Shape =
        Shape::structure("ListUserSessionsResponse", LIST_USER_SESSIONS_RESPONSE_MEMBERS);
    static LIST_USERS_IN_GROUP_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("GroupName", &GROUP_NAME_TYPE).required(),
        Member::new("Limit", &QUERY_LIMIT_TYPE),
        Member::new("NextToken", &PAGINATION_KEY),
    ];
    /// `ListUsersInGroupRequest`.
    pub static LIST_USERS_IN_GROUP_REQUEST: Shape =
        Shape::structure("ListUsersInGroupRequest", LIST_USERS_IN_GROUP_REQUEST_MEMBERS);
    static LIST_USERS_IN_GROUP_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("Users", &USERS_LIST_TYPE), Member::new("NextToken", &PAGINATION_KEY)];
    /// `ListUsersInGroupResponse`.
    pub static LIST_USERS_IN_GROUP_RESPONSE: Shape =
        Shape::structure("ListUsersInGroupResponse", LIST_USERS_IN_GROUP_RESPONSE_MEMBERS);
    static LIST_USERS_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("AttributesToGet", &SEARCHED_ATTRIBUTE_NAMES_LIST_TYPE),
        Member::new("Limit", &QUERY_LIMIT_TYPE),
        Member::new("PaginationToken", &SEARCH_PAGINATION_TOKEN_TYPE),
        Member::new("Filter", &USER_FILTER_TYPE),
    ];
    /// `ListUsersRequest`.
    pub static LIST_USERS_REQUEST: Shape =
        Shape::structure("ListUsersRequest", LIST_USERS_REQUEST_MEMBERS);
    static LIST_USERS_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("Users", &USERS_LIST_TYPE),
        Member::new("PaginationToken", &SEARCH_PAGINATION_TOKEN_TYPE),
    ];
    /// `ListUsersResponse`.
    pub static LIST_USERS_RESPONSE: Shape =
        Shape::structure("ListUsersResponse", LIST_USERS_RESPONSE_MEMBERS);
    static LIST_WEB_AUTHN_CREDENTIALS_REQUEST_MEMBERS: &[Member] = &[
        Member::new("AccessToken", &TOKEN_MODEL_TYPE).required(),
        Member::new("NextToken", &PAGINATION_KEY),
        Member::new("MaxResults", &WEB_AUTHN_CREDENTIALS_QUERY_LIMIT_TYPE),
    ];
    /// `ListWebAuthnCredentialsRequest`.
    pub static LIST_WEB_AUTHN_CREDENTIALS_REQUEST: Shape = Shape::structure(
        "ListWebAuthnCredentialsRequest",
        LIST_WEB_AUTHN_CREDENTIALS_REQUEST_MEMBERS,
    );
    static LIST_WEB_AUTHN_CREDENTIALS_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("Credentials", &WEB_AUTHN_CREDENTIAL_DESCRIPTION_LIST_TYPE).required(),
        Member::new("NextToken", &PAGINATION_KEY),
    ];
    /// `ListWebAuthnCredentialsResponse`.
    pub static LIST_WEB_AUTHN_CREDENTIALS_RESPONSE: Shape = Shape::structure(
        "ListWebAuthnCredentialsResponse",
        LIST_WEB_AUTHN_CREDENTIALS_RESPONSE_MEMBERS,
    );
    /// `LogConfigurationListType`.
    pub static LOG_CONFIGURATION_LIST_TYPE: Shape =
        Shape::list("LogConfigurationListType", &LOG_CONFIGURATION_TYPE, "member", false)
            .min(0)
            .max(2);
    static LOG_CONFIGURATION_TYPE_MEMBERS: &[Member] = &[
        Member::new("LogLevel", &LOG_LEVEL).required(),
        Member::new("EventSource", &EVENT_SOURCE_NAME).required(),
        Member::new("CloudWatchLogsConfiguration", &CLOUD_WATCH_LOGS_CONFIGURATION_TYPE),
        Member::new("S3Configuration", &S3_CONFIGURATION_TYPE),
        Member::new("FirehoseConfiguration", &FIREHOSE_CONFIGURATION_TYPE),
    ];
    /// `LogConfigurationType`.
    pub static LOG_CONFIGURATION_TYPE: Shape =
        Shape::structure("LogConfigurationType", LOG_CONFIGURATION_TYPE_MEMBERS);
    static LOG_DELIVERY_CONFIGURATION_TYPE_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("LogConfigurations", &LOG_CONFIGURATION_LIST_TYPE).required(),
    ];
    /// `LogDeliveryConfigurationType`.
    pub static LOG_DELIVERY_CONFIGURATION_TYPE: Shape =
        Shape::structure("LogDeliveryConfigurationType", LOG_DELIVERY_CONFIGURATION_TYPE_MEMBERS);
    /// `LogLevel`.
    pub static LOG_LEVEL: Shape = Shape::enumeration("LogLevel", &["ERROR", "INFO"]);
    /// `LogoutURLsListType`.
    pub static LOGOUT_URLS_LIST_TYPE: Shape =
        Shape::list("LogoutURLsListType", &REDIRECT_URL_TYPE, "member", false).min(0).max(100);
    /// `LongType`.
    pub static LONG_TYPE: Shape = Shape::long("LongType");
    /// `MFAOptionListType`.
    pub static MFA_OPTION_LIST_TYPE: Shape =
        Shape::list("MFAOptionListType", &MFA_OPTION_TYPE, "member", false);
    static MFA_OPTION_TYPE_MEMBERS: &[Member] = &[
        Member::new("DeliveryMedium", &DELIVERY_MEDIUM_TYPE),
        Member::new("AttributeName", &ATTRIBUTE_NAME_TYPE),
    ];
    /// `MFAOptionType`.
    pub static MFA_OPTION_TYPE: Shape = Shape::structure("MFAOptionType", MFA_OPTION_TYPE_MEMBERS);
    /// `ManagedLoginBrandingIdType`.
    pub static MANAGED_LOGIN_BRANDING_ID_TYPE: Shape =
        Shape::string("ManagedLoginBrandingIdType").pattern(&PATTERN_24);
    static MANAGED_LOGIN_BRANDING_TYPE_MEMBERS: &[Member] = &[
        Member::new("ManagedLoginBrandingId", &MANAGED_LOGIN_BRANDING_ID_TYPE),
        Member::new("UserPoolId", &USER_POOL_ID_TYPE),
        Member::new("UseCognitoProvidedValues", &BOOLEAN_TYPE),
        Member::new("Settings", &DOCUMENT),
        Member::new("Assets", &ASSET_LIST_TYPE),
        Member::new("CreationDate", &DATE_TYPE),
        Member::new("LastModifiedDate", &DATE_TYPE),
    ];
    /// `ManagedLoginBrandingType`.
    pub static MANAGED_LOGIN_BRANDING_TYPE: Shape =
        Shape::structure("ManagedLoginBrandingType", MANAGED_LOGIN_BRANDING_TYPE_MEMBERS);
    /// `MaxSessionsPerUserType`.
    pub static MAX_SESSIONS_PER_USER_TYPE: Shape =
        Shape::integer("MaxSessionsPerUserType").min(1).max(100);
    /// `MessageActionType`.
    pub static MESSAGE_ACTION_TYPE: Shape =
        Shape::enumeration("MessageActionType", &["RESEND", "SUPPRESS"]);
    static MESSAGE_TEMPLATE_TYPE_MEMBERS: &[Member] = &[
        Member::new("SMSMessage", &SMS_INVITE_MESSAGE_TYPE),
        Member::new("EmailMessage", &EMAIL_INVITE_MESSAGE_TYPE),
        Member::new("EmailSubject", &EMAIL_VERIFICATION_SUBJECT_TYPE),
    ];
    /// `MessageTemplateType`.
    pub static MESSAGE_TEMPLATE_TYPE: Shape =
        Shape::structure("MessageTemplateType", MESSAGE_TEMPLATE_TYPE_MEMBERS);
    static NEW_DEVICE_METADATA_TYPE_MEMBERS: &[Member] =
        &[Member::new("DeviceKey", &DEVICE_KEY_TYPE), Member::new("DeviceGroupKey", &STRING_TYPE)];
    /// `NewDeviceMetadataType`.
    pub static NEW_DEVICE_METADATA_TYPE: Shape =
        Shape::structure("NewDeviceMetadataType", NEW_DEVICE_METADATA_TYPE_MEMBERS);
    static NOTIFY_CONFIGURATION_TYPE_MEMBERS: &[Member] = &[
        Member::new("From", &STRING_TYPE),
        Member::new("ReplyTo", &STRING_TYPE),
        Member::new("SourceArn", &ARN_TYPE).required(),
        Member::new("BlockEmail", &NOTIFY_EMAIL_TYPE),
        Member::new("NoActionEmail", &NOTIFY_EMAIL_TYPE),
        Member::new("MfaEmail", &NOTIFY_EMAIL_TYPE),
    ];
    /// `NotifyConfigurationType`.
    pub static NOTIFY_CONFIGURATION_TYPE: Shape =
        Shape::structure("NotifyConfigurationType", NOTIFY_CONFIGURATION_TYPE_MEMBERS);
    static NOTIFY_EMAIL_TYPE_MEMBERS: &[Member] = &[
        Member::new("Subject", &EMAIL_NOTIFICATION_SUBJECT_TYPE).required(),
        Member::new("HtmlBody", &EMAIL_NOTIFICATION_BODY_TYPE),
        Member::new("TextBody", &EMAIL_NOTIFICATION_BODY_TYPE),
    ];
    /// `NotifyEmailType`.
    pub static NOTIFY_EMAIL_TYPE: Shape =
        Shape::structure("NotifyEmailType", NOTIFY_EMAIL_TYPE_MEMBERS);
    static NUMBER_ATTRIBUTE_CONSTRAINTS_TYPE_MEMBERS: &[Member] =
        &[Member::new("MinValue", &STRING_TYPE), Member::new("MaxValue", &STRING_TYPE)];
    /// `NumberAttributeConstraintsType`.
    pub static NUMBER_ATTRIBUTE_CONSTRAINTS_TYPE: Shape = Shape::structure(
        "NumberAttributeConstraintsType",
        NUMBER_ATTRIBUTE_CONSTRAINTS_TYPE_MEMBERS,
    );
    /// `OAuthFlowType`.
    pub static OAUTH_FLOW_TYPE: Shape =
        Shape::enumeration("OAuthFlowType", &["code", "implicit", "client_credentials"]);
    /// `OAuthFlowsType`.
    pub static OAUTH_FLOWS_TYPE: Shape =
        Shape::list("OAuthFlowsType", &OAUTH_FLOW_TYPE, "member", false).min(0).max(3);
    /// `OAuthTokenTypeType`.
    pub static OAUTH_TOKEN_TYPE_TYPE: Shape =
        Shape::enumeration("OAuthTokenTypeType", &["Bearer", "N_A"]);
    /// `OptionalArnType`.
    pub static OPTIONAL_ARN_TYPE: Shape =
        Shape::string("OptionalArnType").min(0).max(2048).pattern(&PATTERN_25);
    /// `PaginationKey`.
    pub static PAGINATION_KEY: Shape =
        Shape::string("PaginationKey").min(1).max(131_072).pattern(&PATTERN_8);
    /// `PaginationKeyType`.
    pub static PAGINATION_KEY_TYPE: Shape =
        Shape::string("PaginationKeyType").min(1).pattern(&PATTERN_8);
    /// `PasswordHashingAlgorithmType`.
    pub static PASSWORD_HASHING_ALGORITHM_TYPE: Shape = Shape::enumeration(
        "PasswordHashingAlgorithmType",
        &["BCRYPT", "SCRYPT", "ARGON2ID", "PBKDF2_SHA256"],
    );
    /// `PasswordHistorySizeType`.
    pub static PASSWORD_HISTORY_SIZE_TYPE: Shape =
        Shape::integer("PasswordHistorySizeType").min(0).max(24);
    /// `PasswordPolicyMinLengthType`.
    pub static PASSWORD_POLICY_MIN_LENGTH_TYPE: Shape =
        Shape::integer("PasswordPolicyMinLengthType").min(6).max(99);
    static PASSWORD_POLICY_TYPE_MEMBERS: &[Member] = &[
        Member::new("MinimumLength", &PASSWORD_POLICY_MIN_LENGTH_TYPE),
        Member::new("RequireUppercase", &BOOLEAN_TYPE),
        Member::new("RequireLowercase", &BOOLEAN_TYPE),
        Member::new("RequireNumbers", &BOOLEAN_TYPE),
        Member::new("RequireSymbols", &BOOLEAN_TYPE),
        Member::new("PasswordHistorySize", &PASSWORD_HISTORY_SIZE_TYPE),
        Member::new("TemporaryPasswordValidityDays", &TEMPORARY_PASSWORD_VALIDITY_DAYS_TYPE),
    ];
    /// `PasswordPolicyType`.
    pub static PASSWORD_POLICY_TYPE: Shape =
        Shape::structure("PasswordPolicyType", PASSWORD_POLICY_TYPE_MEMBERS);
    /// `PasswordType`.
    pub static PASSWORD_TYPE: Shape =
        Shape::string("PasswordType").max(256).pattern(&PATTERN_8).sensitive();
    /// `PoolQueryLimitType`.
    pub static POOL_QUERY_LIMIT_TYPE: Shape = Shape::integer("PoolQueryLimitType").min(1).max(60);
    /// `PreSignedUrlType`.
    pub static PRE_SIGNED_URL_TYPE: Shape = Shape::string("PreSignedUrlType").min(0).max(2048);
    /// `PreTokenGenerationLambdaVersionType`.
    pub static PRE_TOKEN_GENERATION_LAMBDA_VERSION_TYPE: Shape =
        Shape::enumeration("PreTokenGenerationLambdaVersionType", &["V1_0", "V2_0", "V3_0"]);
    static PRE_TOKEN_GENERATION_VERSION_CONFIG_TYPE_MEMBERS: &[Member] = &[
        Member::new("LambdaVersion", &PRE_TOKEN_GENERATION_LAMBDA_VERSION_TYPE).required(),
        Member::new("LambdaArn", &ARN_TYPE).required(),
    ];
    /// `PreTokenGenerationVersionConfigType`.
    pub static PRE_TOKEN_GENERATION_VERSION_CONFIG_TYPE: Shape = Shape::structure(
        "PreTokenGenerationVersionConfigType",
        PRE_TOKEN_GENERATION_VERSION_CONFIG_TYPE_MEMBERS,
    );
    /// `PrecedenceType`.
    pub static PRECEDENCE_TYPE: Shape = Shape::integer("PrecedenceType").min(0);
    /// `PreventUserExistenceErrorTypes`.
    pub static PREVENT_USER_EXISTENCE_ERROR_TYPES: Shape =
        Shape::enumeration("PreventUserExistenceErrorTypes", &["LEGACY", "ENABLED"]);
    /// `PriorityType`.
    pub static PRIORITY_TYPE: Shape = Shape::integer("PriorityType").min(1).max(2);
    static PROVIDER_DESCRIPTION_MEMBERS: &[Member] = &[
        Member::new("ProviderName", &PROVIDER_NAME_TYPE),
        Member::new("ProviderType", &IDENTITY_PROVIDER_TYPE_TYPE),
        Member::new("LastModifiedDate", &DATE_TYPE),
        Member::new("CreationDate", &DATE_TYPE),
    ];
    /// `ProviderDescription`.
    pub static PROVIDER_DESCRIPTION: Shape =
        Shape::structure("ProviderDescription", PROVIDER_DESCRIPTION_MEMBERS);
    /// `ProviderDetailsType`.
    pub static PROVIDER_DETAILS_TYPE: Shape =
        Shape::map("ProviderDetailsType", &STRING_TYPE, &STRING_TYPE);
    /// `ProviderNameType`.
    pub static PROVIDER_NAME_TYPE: Shape =
        Shape::string("ProviderNameType").min(1).max(32).pattern(&PATTERN_26);
    /// `ProviderNameTypeV2`.
    pub static PROVIDER_NAME_TYPE_V2: Shape =
        Shape::string("ProviderNameTypeV2").min(1).max(32).pattern(&PATTERN_27);
    static PROVIDER_USER_IDENTIFIER_TYPE_MEMBERS: &[Member] = &[
        Member::new("ProviderName", &PROVIDER_NAME_TYPE),
        Member::new("ProviderAttributeName", &STRING_TYPE),
        Member::new("ProviderAttributeValue", &STRING_TYPE),
    ];
    /// `ProviderUserIdentifierType`.
    pub static PROVIDER_USER_IDENTIFIER_TYPE: Shape =
        Shape::structure("ProviderUserIdentifierType", PROVIDER_USER_IDENTIFIER_TYPE_MEMBERS);
    /// `ProvidersListType`.
    pub static PROVIDERS_LIST_TYPE: Shape =
        Shape::list("ProvidersListType", &PROVIDER_DESCRIPTION, "member", false).min(0).max(50);
    /// `QueryLimit`.
    pub static QUERY_LIMIT: Shape = Shape::integer("QueryLimit").min(1).max(60);
    /// `QueryLimitType`.
    pub static QUERY_LIMIT_TYPE: Shape = Shape::integer("QueryLimitType").min(0).max(60);
    /// `RecoveryMechanismsType`.
    pub static RECOVERY_MECHANISMS_TYPE: Shape =
        Shape::list("RecoveryMechanismsType", &RECOVERY_OPTION_TYPE, "member", false).min(1).max(2);
    /// `RecoveryOptionNameType`.
    pub static RECOVERY_OPTION_NAME_TYPE: Shape = Shape::enumeration(
        "RecoveryOptionNameType",
        &["verified_email", "verified_phone_number", "admin_only"],
    );
    static RECOVERY_OPTION_TYPE_MEMBERS: &[Member] = &[
        Member::new("Priority", &PRIORITY_TYPE).required(),
        Member::new("Name", &RECOVERY_OPTION_NAME_TYPE).required(),
    ];
    /// `RecoveryOptionType`.
    pub static RECOVERY_OPTION_TYPE: Shape =
        Shape::structure("RecoveryOptionType", RECOVERY_OPTION_TYPE_MEMBERS);
    /// `RedirectUrlType`.
    pub static REDIRECT_URL_TYPE: Shape =
        Shape::string("RedirectUrlType").min(1).max(1024).pattern(&PATTERN_9);
    static REFRESH_TOKEN_ROTATION_TYPE_MEMBERS: &[Member] = &[
        Member::new("Feature", &FEATURE_TYPE).required(),
        Member::new("RetryGracePeriodSeconds", &RETRY_GRACE_PERIOD_SECONDS_TYPE),
    ];
    /// `RefreshTokenRotationType`.
    pub static REFRESH_TOKEN_ROTATION_TYPE: Shape =
        Shape::structure("RefreshTokenRotationType", REFRESH_TOKEN_ROTATION_TYPE_MEMBERS);
    /// `RefreshTokenValidityType`.
    pub static REFRESH_TOKEN_VALIDITY_TYPE: Shape =
        Shape::integer("RefreshTokenValidityType").min(0).max(315_360_000);
    /// `RegionCodeType`.
    pub static REGION_CODE_TYPE: Shape = Shape::string("RegionCodeType").min(5).max(32);
    /// `RegionNameType`.
    pub static REGION_NAME_TYPE: Shape = Shape::string("RegionNameType").min(5).max(32);
    /// `RelyingPartyIdType`.
    pub static RELYING_PARTY_ID_TYPE: Shape = Shape::string("RelyingPartyIdType").min(1).max(127);
    /// `ReplicaRegionsType`.
    pub static REPLICA_REGIONS_TYPE: Shape =
        Shape::list("ReplicaRegionsType", &STRING_TYPE, "member", false);
    /// `ReplicaRoleType`.
    pub static REPLICA_ROLE_TYPE: Shape =
        Shape::enumeration("ReplicaRoleType", &["PRIMARY", "SECONDARY"]);
    /// `ReplicaStatusType`.
    pub static REPLICA_STATUS_TYPE: Shape =
        Shape::enumeration("ReplicaStatusType", &["CREATING", "ACTIVE", "INACTIVE", "DELETING"]);
    static RESEND_CONFIRMATION_CODE_REQUEST_MEMBERS: &[Member] = &[
        Member::new("ClientId", &CLIENT_ID_TYPE).required(),
        Member::new("SecretHash", &SECRET_HASH_TYPE),
        Member::new("UserContextData", &USER_CONTEXT_DATA_TYPE),
        Member::new("Username", &USERNAME_TYPE).required(),
        Member::new("AnalyticsMetadata", &ANALYTICS_METADATA_TYPE),
        Member::new("ClientMetadata", &CLIENT_METADATA_TYPE),
    ];
    /// `ResendConfirmationCodeRequest`.
    pub static RESEND_CONFIRMATION_CODE_REQUEST: Shape =
        Shape::structure("ResendConfirmationCodeRequest", RESEND_CONFIRMATION_CODE_REQUEST_MEMBERS);
    static RESEND_CONFIRMATION_CODE_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("CodeDeliveryDetails", &CODE_DELIVERY_DETAILS_TYPE)];
    /// `ResendConfirmationCodeResponse`.
    pub static RESEND_CONFIRMATION_CODE_RESPONSE: Shape = Shape::structure(
        "ResendConfirmationCodeResponse",
        RESEND_CONFIRMATION_CODE_RESPONSE_MEMBERS,
    );
    /// `ResourceIdType`.
    pub static RESOURCE_ID_TYPE: Shape =
        Shape::string("ResourceIdType").min(1).max(40).pattern(&PATTERN_28);
    /// `ResourceListType`.
    pub static RESOURCE_LIST_TYPE: Shape =
        Shape::list("ResourceListType", &RESOURCE_SERVER_IDENTIFIER_TYPE, "member", false)
            .min(0)
            .max(1);
    /// `ResourceServerIdentifierType`.
    pub static RESOURCE_SERVER_IDENTIFIER_TYPE: Shape =
        Shape::string("ResourceServerIdentifierType").min(1).max(256).pattern(&PATTERN_2);
    /// `ResourceServerManagedByType`.
    pub static RESOURCE_SERVER_MANAGED_BY_TYPE: Shape =
        Shape::enumeration("ResourceServerManagedByType", &["COGNITO"]);
    /// `ResourceServerNameType`.
    pub static RESOURCE_SERVER_NAME_TYPE: Shape =
        Shape::string("ResourceServerNameType").min(1).max(256).pattern(&PATTERN_6);
    /// `ResourceServerScopeDescriptionType`.
    pub static RESOURCE_SERVER_SCOPE_DESCRIPTION_TYPE: Shape =
        Shape::string("ResourceServerScopeDescriptionType").min(1).max(256);
    /// `ResourceServerScopeListType`.
    pub static RESOURCE_SERVER_SCOPE_LIST_TYPE: Shape =
        Shape::list("ResourceServerScopeListType", &RESOURCE_SERVER_SCOPE_TYPE, "member", false)
            .max(100);
    /// `ResourceServerScopeNameType`.
    pub static RESOURCE_SERVER_SCOPE_NAME_TYPE: Shape =
        Shape::string("ResourceServerScopeNameType").min(1).max(256).pattern(&PATTERN_29);
    static RESOURCE_SERVER_SCOPE_TYPE_MEMBERS: &[Member] = &[
        Member::new("ScopeName", &RESOURCE_SERVER_SCOPE_NAME_TYPE).required(),
        Member::new("ScopeDescription", &RESOURCE_SERVER_SCOPE_DESCRIPTION_TYPE).required(),
    ];
    /// `ResourceServerScopeType`.
    pub static RESOURCE_SERVER_SCOPE_TYPE: Shape =
        Shape::structure("ResourceServerScopeType", RESOURCE_SERVER_SCOPE_TYPE_MEMBERS);
    static RESOURCE_SERVER_TYPE_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE),
        Member::new("Identifier", &RESOURCE_SERVER_IDENTIFIER_TYPE),
        Member::new("Name", &RESOURCE_SERVER_NAME_TYPE),
        Member::new("Scopes", &RESOURCE_SERVER_SCOPE_LIST_TYPE),
        Member::new("ManagedBy", &RESOURCE_SERVER_MANAGED_BY_TYPE),
    ];
    /// `ResourceServerType`.
    pub static RESOURCE_SERVER_TYPE: Shape =
        Shape::structure("ResourceServerType", RESOURCE_SERVER_TYPE_MEMBERS);
    /// `ResourceServersListType`.
    pub static RESOURCE_SERVERS_LIST_TYPE: Shape =
        Shape::list("ResourceServersListType", &RESOURCE_SERVER_TYPE, "member", false);
    static RESPOND_TO_AUTH_CHALLENGE_REQUEST_MEMBERS: &[Member] = &[
        Member::new("ClientId", &CLIENT_ID_TYPE).required(),
        Member::new("ChallengeName", &CHALLENGE_NAME_TYPE).required(),
        Member::new("Session", &SESSION_TYPE),
        Member::new("ChallengeResponses", &CHALLENGE_RESPONSES_TYPE),
        Member::new("AnalyticsMetadata", &ANALYTICS_METADATA_TYPE),
        Member::new("UserContextData", &USER_CONTEXT_DATA_TYPE),
        Member::new("ClientMetadata", &CLIENT_METADATA_TYPE),
    ];
    /// `RespondToAuthChallengeRequest`.
    pub static RESPOND_TO_AUTH_CHALLENGE_REQUEST: Shape = Shape::structure(
        "RespondToAuthChallengeRequest",
        RESPOND_TO_AUTH_CHALLENGE_REQUEST_MEMBERS,
    );
    static RESPOND_TO_AUTH_CHALLENGE_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("ChallengeName", &CHALLENGE_NAME_TYPE),
        Member::new("Session", &SESSION_TYPE),
        Member::new("ChallengeParameters", &CHALLENGE_PARAMETERS_TYPE),
        Member::new("AuthenticationResult", &AUTHENTICATION_RESULT_TYPE),
        Member::new("AvailableChallenges", &AVAILABLE_CHALLENGE_LIST_TYPE),
    ];
    /// `RespondToAuthChallengeResponse`.
    pub static RESPOND_TO_AUTH_CHALLENGE_RESPONSE: Shape = Shape::structure(
        "RespondToAuthChallengeResponse",
        RESPOND_TO_AUTH_CHALLENGE_RESPONSE_MEMBERS,
    );
    /// `RetryGracePeriodSecondsType`.
    pub static RETRY_GRACE_PERIOD_SECONDS_TYPE: Shape =
        Shape::integer("RetryGracePeriodSecondsType").min(0).max(60);
    /// `RevokeAssociatedSessionsType`.
    pub static REVOKE_ASSOCIATED_SESSIONS_TYPE: Shape =
        Shape::enumeration("RevokeAssociatedSessionsType", &["NONE", "LINKED"]);
    static REVOKE_TOKEN_REQUEST_MEMBERS: &[Member] = &[
        Member::new("Token", &TOKEN_MODEL_TYPE).required(),
        Member::new("ClientId", &CLIENT_ID_TYPE).required(),
        Member::new("ClientSecret", &CLIENT_SECRET_TYPE),
        Member::new("RevokeAssociatedSessions", &REVOKE_ASSOCIATED_SESSIONS_TYPE),
    ];
    /// `RevokeTokenRequest`.
    pub static REVOKE_TOKEN_REQUEST: Shape =
        Shape::structure("RevokeTokenRequest", REVOKE_TOKEN_REQUEST_MEMBERS);
    static REVOKE_TOKEN_RESPONSE_MEMBERS: &[Member] = &[];
    /// `RevokeTokenResponse`.
    pub static REVOKE_TOKEN_RESPONSE: Shape =
        Shape::structure("RevokeTokenResponse", REVOKE_TOKEN_RESPONSE_MEMBERS);
    static REVOKE_USER_SESSION_REQUEST_MEMBERS: &[Member] = &[
        Member::new("AccessToken", &TOKEN_MODEL_TYPE).required(),
        Member::new("SessionId", &SESSION_ID_TYPE).required(),
        Member::new("RevokeAssociatedSessions", &REVOKE_ASSOCIATED_SESSIONS_TYPE),
    ];
    /// `RevokeUserSessionRequest`.
    pub static REVOKE_USER_SESSION_REQUEST: Shape =
        Shape::structure("RevokeUserSessionRequest", REVOKE_USER_SESSION_REQUEST_MEMBERS);
    static REVOKE_USER_SESSION_RESPONSE_MEMBERS: &[Member] = &[];
    /// `RevokeUserSessionResponse`.
    pub static REVOKE_USER_SESSION_RESPONSE: Shape =
        Shape::structure("RevokeUserSessionResponse", REVOKE_USER_SESSION_RESPONSE_MEMBERS);
    static RISK_CONFIGURATION_TYPE_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE),
        Member::new("ClientId", &CLIENT_ID_TYPE),
        Member::new(
            "CompromisedCredentialsRiskConfiguration",
            &COMPROMISED_CREDENTIALS_RISK_CONFIGURATION_TYPE,
        ),
        Member::new("AccountTakeoverRiskConfiguration", &ACCOUNT_TAKEOVER_RISK_CONFIGURATION_TYPE),
        Member::new("RiskExceptionConfiguration", &RISK_EXCEPTION_CONFIGURATION_TYPE),
        Member::new("LastModifiedDate", &DATE_TYPE),
    ];
    /// `RiskConfigurationType`.
    pub static RISK_CONFIGURATION_TYPE: Shape =
        Shape::structure("RiskConfigurationType", RISK_CONFIGURATION_TYPE_MEMBERS);
    /// `RiskDecisionType`.
    pub static RISK_DECISION_TYPE: Shape =
        Shape::enumeration("RiskDecisionType", &["NoRisk", "AccountTakeover", "Block"]);
    static RISK_EXCEPTION_CONFIGURATION_TYPE_MEMBERS: &[Member] = &[
        Member::new("BlockedIPRangeList", &BLOCKED_IP_RANGE_LIST_TYPE),
        Member::new("SkippedIPRangeList", &SKIPPED_IP_RANGE_LIST_TYPE),
    ];
    /// `RiskExceptionConfigurationType`.
    pub static RISK_EXCEPTION_CONFIGURATION_TYPE: Shape = Shape::structure(
        "RiskExceptionConfigurationType",
        RISK_EXCEPTION_CONFIGURATION_TYPE_MEMBERS,
    );
    /// `RiskLevelType`.
    pub static RISK_LEVEL_TYPE: Shape =
        Shape::enumeration("RiskLevelType", &["Low", "Medium", "High"]);
    static ROUTING_TYPE_MEMBERS: &[Member] = &[Member::new("Failover", &FAILOVER_TYPE)];
    /// `RoutingType`.
    pub static ROUTING_TYPE: Shape = Shape::structure("RoutingType", ROUTING_TYPE_MEMBERS);
    /// `S3ArnType`.
    pub static S3_ARN_TYPE: Shape =
        Shape::string("S3ArnType").min(3).max(1024).pattern(&PATTERN_30);
    /// `S3BucketType`.
    pub static S3_BUCKET_TYPE: Shape =
        Shape::string("S3BucketType").min(3).max(1024).pattern(&PATTERN_31);
    static S3_CONFIGURATION_TYPE_MEMBERS: &[Member] = &[Member::new("BucketArn", &S3_ARN_TYPE)];
    /// `S3ConfigurationType`.
    pub static S3_CONFIGURATION_TYPE: Shape =
        Shape::structure("S3ConfigurationType", S3_CONFIGURATION_TYPE_MEMBERS);
    /// `SESConfigurationSet`.
    pub static SES_CONFIGURATION_SET: Shape =
        Shape::string("SESConfigurationSet").min(1).max(64).pattern(&PATTERN_32);
    static SMS_MFA_SETTINGS_TYPE_MEMBERS: &[Member] =
        &[Member::new("Enabled", &BOOLEAN_TYPE), Member::new("PreferredMfa", &BOOLEAN_TYPE)];
    /// `SMSMfaSettingsType`.
    pub static SMS_MFA_SETTINGS_TYPE: Shape =
        Shape::structure("SMSMfaSettingsType", SMS_MFA_SETTINGS_TYPE_MEMBERS);
    /// `SSOSessionMaxValidityMinutesType`.
    pub static SSO_SESSION_MAX_VALIDITY_MINUTES_TYPE: Shape =
        Shape::integer("SSOSessionMaxValidityMinutesType").min(0).max(129_600);
    static SCHEMA_ATTRIBUTE_TYPE_MEMBERS: &[Member] = &[
        Member::new("Name", &CUSTOM_ATTRIBUTE_NAME_TYPE),
        Member::new("AttributeDataType", &ATTRIBUTE_DATA_TYPE),
        Member::new("DeveloperOnlyAttribute", &BOOLEAN_TYPE),
        Member::new("Mutable", &BOOLEAN_TYPE),
        Member::new("Required", &BOOLEAN_TYPE),
        Member::new("NumberAttributeConstraints", &NUMBER_ATTRIBUTE_CONSTRAINTS_TYPE),
        Member::new("StringAttributeConstraints", &STRING_ATTRIBUTE_CONSTRAINTS_TYPE),
    ];
    /// `SchemaAttributeType`.
    pub static SCHEMA_ATTRIBUTE_TYPE: Shape =
        Shape::structure("SchemaAttributeType", SCHEMA_ATTRIBUTE_TYPE_MEMBERS);
    /// `SchemaAttributesListType`.
    pub static SCHEMA_ATTRIBUTES_LIST_TYPE: Shape =
        Shape::list("SchemaAttributesListType", &SCHEMA_ATTRIBUTE_TYPE, "member", false)
            .min(1)
            .max(50);
    /// `ScopeListType`.
    pub static SCOPE_LIST_TYPE: Shape =
        Shape::list("ScopeListType", &SCOPE_TYPE, "member", false).max(50);
    /// `ScopeType`.
    pub static SCOPE_TYPE: Shape = Shape::string("ScopeType").min(1).max(256).pattern(&PATTERN_2);
    /// `SearchPaginationTokenType`.
    pub static SEARCH_PAGINATION_TOKEN_TYPE: Shape =
        Shape::string("SearchPaginationTokenType").min(1).pattern(&PATTERN_8);
    /// `SearchedAttributeNamesListType`.
    pub static SEARCHED_ATTRIBUTE_NAMES_LIST_TYPE: Shape =
        Shape::list("SearchedAttributeNamesListType", &ATTRIBUTE_NAME_TYPE, "member", false);
    /// `SecretCodeType`.
    pub static SECRET_CODE_TYPE: Shape =
        Shape::string("SecretCodeType").min(16).pattern(&PATTERN_33).sensitive();
    /// `SecretHashType`.
    pub static SECRET_HASH_TYPE: Shape =
        Shape::string("SecretHashType").min(1).max(128).pattern(&PATTERN_34).sensitive();
    /// `SecurityPolicyType`.
    pub static SECURITY_POLICY_TYPE: Shape =
        Shape::enumeration("SecurityPolicyType", &["TLS_V1", "TLS_V1_2_2021", "TLS_V1_3_2025"]);
    static SESSION_DESCRIPTION_TYPE_MEMBERS: &[Member] = &[
        Member::new("SessionId", &SESSION_ID_TYPE),
        Member::new("SessionType", &SESSION_TYPE_TYPE),
        Member::new("ClientId", &CLIENT_ID_TYPE),
        Member::new("CreateDate", &DATE_TYPE),
        Member::new("LastActiveDate", &DATE_TYPE),
        Member::new("DeviceType", &SESSION_DEVICE_TYPE),
        Member::new("LastIPAddress", &SESSION_IP_ADDRESS_TYPE),
        Member::new("LastLocation", &SESSION_LOCATION_TYPE),
        Member::new("OriginSessionId", &SESSION_ID_TYPE),
        Member::new("IsCurrentSession", &WRAPPED_BOOLEAN_TYPE),
    ];
    /// `SessionDescriptionType`.
    pub static SESSION_DESCRIPTION_TYPE: Shape =
        Shape::structure("SessionDescriptionType", SESSION_DESCRIPTION_TYPE_MEMBERS);
    /// `SessionDeviceType`.
    pub static SESSION_DEVICE_TYPE: Shape = Shape::string("SessionDeviceType").min(0).max(1024);
    /// `SessionIdType`.
    pub static SESSION_ID_TYPE: Shape =
        Shape::string("SessionIdType").min(28).max(28).pattern(&PATTERN_35);
    /// `SessionIpAddressType`.
    pub static SESSION_IP_ADDRESS_TYPE: Shape =
        Shape::string("SessionIpAddressType").min(0).max(128).sensitive();
    /// `SessionLocationCityType`.
    pub static SESSION_LOCATION_CITY_TYPE: Shape =
        Shape::string("SessionLocationCityType").min(0).max(256);
    /// `SessionLocationCountryType`.
    pub static SESSION_LOCATION_COUNTRY_TYPE: Shape =
        Shape::string("SessionLocationCountryType").min(0).max(256);
    static SESSION_LOCATION_TYPE_MEMBERS: &[Member] = &[
        Member::new("City", &SESSION_LOCATION_CITY_TYPE),
        Member::new("Country", &SESSION_LOCATION_COUNTRY_TYPE),
    ];
    /// `SessionLocationType`.
    pub static SESSION_LOCATION_TYPE: Shape =
        Shape::structure("SessionLocationType", SESSION_LOCATION_TYPE_MEMBERS);
    /// `SessionType`.
    pub static SESSION_TYPE: Shape = Shape::string("SessionType").min(20).max(4096).sensitive();
    /// `SessionTypeType`.
    pub static SESSION_TYPE_TYPE: Shape = Shape::enumeration("SessionTypeType", &["TOKEN", "SSO"]);
    /// `SessionsListType`.
    pub static SESSIONS_LIST_TYPE: Shape =
        Shape::list("SessionsListType", &SESSION_DESCRIPTION_TYPE, "member", false).min(0).max(125);
    static SET_LOG_DELIVERY_CONFIGURATION_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("LogConfigurations", &LOG_CONFIGURATION_LIST_TYPE).required(),
    ];
    /// `SetLogDeliveryConfigurationRequest`.
    pub static SET_LOG_DELIVERY_CONFIGURATION_REQUEST: Shape = Shape::structure(
        "SetLogDeliveryConfigurationRequest",
        SET_LOG_DELIVERY_CONFIGURATION_REQUEST_MEMBERS,
    );
    static SET_LOG_DELIVERY_CONFIGURATION_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("LogDeliveryConfiguration", &LOG_DELIVERY_CONFIGURATION_TYPE)];
    /// `SetLogDeliveryConfigurationResponse`.
    pub static SET_LOG_DELIVERY_CONFIGURATION_RESPONSE: Shape = Shape::structure(
        "SetLogDeliveryConfigurationResponse",
        SET_LOG_DELIVERY_CONFIGURATION_RESPONSE_MEMBERS,
    );
    static SET_RISK_CONFIGURATION_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("ClientId", &CLIENT_ID_TYPE),
        Member::new(
            "CompromisedCredentialsRiskConfiguration",
            &COMPROMISED_CREDENTIALS_RISK_CONFIGURATION_TYPE,
        ),
        Member::new("AccountTakeoverRiskConfiguration", &ACCOUNT_TAKEOVER_RISK_CONFIGURATION_TYPE),
        Member::new("RiskExceptionConfiguration", &RISK_EXCEPTION_CONFIGURATION_TYPE),
    ];
    /// `SetRiskConfigurationRequest`.
    pub static SET_RISK_CONFIGURATION_REQUEST: Shape =
        Shape::structure("SetRiskConfigurationRequest", SET_RISK_CONFIGURATION_REQUEST_MEMBERS);
    static SET_RISK_CONFIGURATION_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("RiskConfiguration", &RISK_CONFIGURATION_TYPE).required()];
    /// `SetRiskConfigurationResponse`.
    pub static SET_RISK_CONFIGURATION_RESPONSE: Shape =
        Shape::structure("SetRiskConfigurationResponse", SET_RISK_CONFIGURATION_RESPONSE_MEMBERS);
    static SET_UI_CUSTOMIZATION_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("ClientId", &CLIENT_ID_TYPE),
        Member::new("CSS", &CSS_TYPE),
        Member::new("ImageFile", &IMAGE_FILE_TYPE),
    ];
    /// `SetUICustomizationRequest`.
    pub static SET_UI_CUSTOMIZATION_REQUEST: Shape =
        Shape::structure("SetUICustomizationRequest", SET_UI_CUSTOMIZATION_REQUEST_MEMBERS);
    static SET_UI_CUSTOMIZATION_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("UICustomization", &UI_CUSTOMIZATION_TYPE).required()];
    /// `SetUICustomizationResponse`.
    pub static SET_UI_CUSTOMIZATION_RESPONSE: Shape =
        Shape::structure("SetUICustomizationResponse", SET_UI_CUSTOMIZATION_RESPONSE_MEMBERS);
    static SET_USER_MFA_PREFERENCE_REQUEST_MEMBERS: &[Member] = &[
        Member::new("SMSMfaSettings", &SMS_MFA_SETTINGS_TYPE),
        Member::new("SoftwareTokenMfaSettings", &SOFTWARE_TOKEN_MFA_SETTINGS_TYPE),
        Member::new("EmailMfaSettings", &EMAIL_MFA_SETTINGS_TYPE),
        Member::new("WebAuthnMfaSettings", &WEB_AUTHN_MFA_SETTINGS_TYPE),
        Member::new("AccessToken", &TOKEN_MODEL_TYPE).required(),
    ];
    /// `SetUserMFAPreferenceRequest`.
    pub static SET_USER_MFA_PREFERENCE_REQUEST: Shape =
        Shape::structure("SetUserMFAPreferenceRequest", SET_USER_MFA_PREFERENCE_REQUEST_MEMBERS);
    static SET_USER_MFA_PREFERENCE_RESPONSE_MEMBERS: &[Member] = &[];
    /// `SetUserMFAPreferenceResponse`.
    pub static SET_USER_MFA_PREFERENCE_RESPONSE: Shape =
        Shape::structure("SetUserMFAPreferenceResponse", SET_USER_MFA_PREFERENCE_RESPONSE_MEMBERS);
    static SET_USER_POOL_CLIENT_SESSION_CONFIGURATION_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("ClientId", &CLIENT_ID_TYPE).required(),
        Member::new("SSOSession", &CLIENT_SSO_SESSION_CONFIG_TYPE).required(),
    ];
    /// `SetUserPoolClientSessionConfigurationRequest`.
    pub static SET_USER_POOL_CLIENT_SESSION_CONFIGURATION_REQUEST: Shape = Shape::structure(
        "SetUserPoolClientSessionConfigurationRequest",
        SET_USER_POOL_CLIENT_SESSION_CONFIGURATION_REQUEST_MEMBERS,
    );
    static SET_USER_POOL_CLIENT_SESSION_CONFIGURATION_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE),
        Member::new("ClientId", &CLIENT_ID_TYPE),
        Member::new("SSOSession", &CLIENT_SSO_SESSION_CONFIG_TYPE),
    ];
    /// `SetUserPoolClientSessionConfigurationResponse`.
    pub static SET_USER_POOL_CLIENT_SESSION_CONFIGURATION_RESPONSE: Shape = Shape::structure(
        "SetUserPoolClientSessionConfigurationResponse",
        SET_USER_POOL_CLIENT_SESSION_CONFIGURATION_RESPONSE_MEMBERS,
    );
    static SET_USER_POOL_MFA_CONFIG_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("SmsMfaConfiguration", &SMS_MFA_CONFIG_TYPE),
        Member::new("SoftwareTokenMfaConfiguration", &SOFTWARE_TOKEN_MFA_CONFIG_TYPE),
        Member::new("EmailMfaConfiguration", &EMAIL_MFA_CONFIG_TYPE),
        Member::new("MfaConfiguration", &USER_POOL_MFA_TYPE),
        Member::new("WebAuthnConfiguration", &WEB_AUTHN_CONFIGURATION_TYPE),
    ];
    /// `SetUserPoolMfaConfigRequest`.
    pub static SET_USER_POOL_MFA_CONFIG_REQUEST: Shape =
        Shape::structure("SetUserPoolMfaConfigRequest", SET_USER_POOL_MFA_CONFIG_REQUEST_MEMBERS);
    static SET_USER_POOL_MFA_CONFIG_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("SmsMfaConfiguration", &SMS_MFA_CONFIG_TYPE),
        Member::new("SoftwareTokenMfaConfiguration", &SOFTWARE_TOKEN_MFA_CONFIG_TYPE),
        Member::new("EmailMfaConfiguration", &EMAIL_MFA_CONFIG_TYPE),
        Member::new("MfaConfiguration", &USER_POOL_MFA_TYPE),
        Member::new("WebAuthnConfiguration", &WEB_AUTHN_CONFIGURATION_TYPE),
    ];
    /// `SetUserPoolMfaConfigResponse`.
    pub static SET_USER_POOL_MFA_CONFIG_RESPONSE: Shape =
        Shape::structure("SetUserPoolMfaConfigResponse", SET_USER_POOL_MFA_CONFIG_RESPONSE_MEMBERS);
    static SET_USER_POOL_SESSION_CONFIGURATION_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("UserSessionTracking", &USER_SESSION_TRACKING_TYPE).required(),
        Member::new("TokenSession", &USER_POOL_TOKEN_SESSION_CONFIG_TYPE).required(),
    ];
    /// `SetUserPoolSessionConfigurationRequest`.
    pub static SET_USER_POOL_SESSION_CONFIGURATION_REQUEST: Shape = Shape::structure(
        "SetUserPoolSessionConfigurationRequest",
        SET_USER_POOL_SESSION_CONFIGURATION_REQUEST_MEMBERS,
    );
    static SET_USER_POOL_SESSION_CONFIGURATION_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE),
        Member::new("UserSessionTracking", &USER_SESSION_TRACKING_TYPE),
        Member::new("TokenSession", &USER_POOL_TOKEN_SESSION_CONFIG_TYPE),
    ];
    /// `SetUserPoolSessionConfigurationResponse`.
    pub static SET_USER_POOL_SESSION_CONFIGURATION_RESPONSE: Shape = Shape::structure(
        "SetUserPoolSessionConfigurationResponse",
        SET_USER_POOL_SESSION_CONFIGURATION_RESPONSE_MEMBERS,
    );
    static SET_USER_SETTINGS_REQUEST_MEMBERS: &[Member] = &[
        Member::new("AccessToken", &TOKEN_MODEL_TYPE).required(),
        Member::new("MFAOptions", &MFA_OPTION_LIST_TYPE).required(),
    ];
    /// `SetUserSettingsRequest`.
    pub static SET_USER_SETTINGS_REQUEST: Shape =
        Shape::structure("SetUserSettingsRequest", SET_USER_SETTINGS_REQUEST_MEMBERS);
    static SET_USER_SETTINGS_RESPONSE_MEMBERS: &[Member] = &[];
    /// `SetUserSettingsResponse`.
    pub static SET_USER_SETTINGS_RESPONSE: Shape =
        Shape::structure("SetUserSettingsResponse", SET_USER_SETTINGS_RESPONSE_MEMBERS);
    static SIGN_IN_POLICY_TYPE_MEMBERS: &[Member] =
        &[Member::new("AllowedFirstAuthFactors", &ALLOWED_FIRST_AUTH_FACTORS_LIST_TYPE)];
    /// `SignInPolicyType`.
    pub static SIGN_IN_POLICY_TYPE: Shape =
        Shape::structure("SignInPolicyType", SIGN_IN_POLICY_TYPE_MEMBERS);
    static SIGN_UP_REQUEST_MEMBERS: &[Member] = &[
        Member::new("ClientId", &CLIENT_ID_TYPE).required(),
        Member::new("SecretHash", &SECRET_HASH_TYPE),
        Member::new("Username", &USERNAME_TYPE).required(),
        Member::new("Password", &PASSWORD_TYPE),
        Member::new("UserAttributes", &ATTRIBUTE_LIST_TYPE),
        Member::new("ValidationData", &ATTRIBUTE_LIST_TYPE),
        Member::new("AnalyticsMetadata", &ANALYTICS_METADATA_TYPE),
        Member::new("UserContextData", &USER_CONTEXT_DATA_TYPE),
        Member::new("ClientMetadata", &CLIENT_METADATA_TYPE),
    ];
    /// `SignUpRequest`.
    pub static SIGN_UP_REQUEST: Shape = Shape::structure("SignUpRequest", SIGN_UP_REQUEST_MEMBERS);
    static SIGN_UP_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("UserConfirmed", &BOOLEAN_TYPE).required(),
        Member::new("CodeDeliveryDetails", &CODE_DELIVERY_DETAILS_TYPE),
        Member::new("UserSub", &STRING_TYPE).required(),
        Member::new("Session", &SESSION_TYPE),
    ];
    /// `SignUpResponse`.
    pub static SIGN_UP_RESPONSE: Shape =
        Shape::structure("SignUpResponse", SIGN_UP_RESPONSE_MEMBERS);
    /// `SkippedIPRangeListType`.
    pub static SKIPPED_IP_RANGE_LIST_TYPE: Shape =
        Shape::list("SkippedIPRangeListType", &STRING_TYPE, "member", false).max(200);
    static SMS_CONFIGURATION_TYPE_MEMBERS: &[Member] = &[
        Member::new("SnsCallerArn", &OPTIONAL_ARN_TYPE),
        Member::new("ExternalId", &STRING_TYPE),
        Member::new("SnsRegion", &REGION_CODE_TYPE),
        Member::new("EumsSms", &EUMS_SMS_CONFIGURATION_TYPE),
    ];
    /// `SmsConfigurationType`.
    pub static SMS_CONFIGURATION_TYPE: Shape =
        Shape::structure("SmsConfigurationType", SMS_CONFIGURATION_TYPE_MEMBERS);
    /// `SmsInviteMessageType`.
    pub static SMS_INVITE_MESSAGE_TYPE: Shape =
        Shape::string("SmsInviteMessageType").min(6).max(140).pattern(&PATTERN_36);
    static SMS_MFA_CONFIG_TYPE_MEMBERS: &[Member] = &[
        Member::new("SmsAuthenticationMessage", &SMS_VERIFICATION_MESSAGE_TYPE),
        Member::new("SmsConfiguration", &SMS_CONFIGURATION_TYPE),
    ];
    /// `SmsMfaConfigType`.
    pub static SMS_MFA_CONFIG_TYPE: Shape =
        Shape::structure("SmsMfaConfigType", SMS_MFA_CONFIG_TYPE_MEMBERS);
    /// `SmsVerificationMessageType`.
    pub static SMS_VERIFICATION_MESSAGE_TYPE: Shape =
        Shape::string("SmsVerificationMessageType").min(6).max(140).pattern(&PATTERN_37);
    /// `SoftwareTokenMFAUserCodeType`.
    pub static SOFTWARE_TOKEN_MFA_USER_CODE_TYPE: Shape =
        Shape::string("SoftwareTokenMFAUserCodeType").min(6).max(6).pattern(&PATTERN_0).sensitive();
    static SOFTWARE_TOKEN_MFA_CONFIG_TYPE_MEMBERS: &[Member] =
        &[Member::new("Enabled", &BOOLEAN_TYPE)];
    /// `SoftwareTokenMfaConfigType`.
    pub static SOFTWARE_TOKEN_MFA_CONFIG_TYPE: Shape =
        Shape::structure("SoftwareTokenMfaConfigType", SOFTWARE_TOKEN_MFA_CONFIG_TYPE_MEMBERS);
    static SOFTWARE_TOKEN_MFA_SETTINGS_TYPE_MEMBERS: &[Member] =
        &[Member::new("Enabled", &BOOLEAN_TYPE), Member::new("PreferredMfa", &BOOLEAN_TYPE)];
    /// `SoftwareTokenMfaSettingsType`.
    pub static SOFTWARE_TOKEN_MFA_SETTINGS_TYPE: Shape =
        Shape::structure("SoftwareTokenMfaSettingsType", SOFTWARE_TOKEN_MFA_SETTINGS_TYPE_MEMBERS);
    static START_USER_IMPORT_JOB_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("JobId", &USER_IMPORT_JOB_ID_TYPE).required(),
    ];
    /// `StartUserImportJobRequest`.
    pub static START_USER_IMPORT_JOB_REQUEST: Shape =
        Shape::structure("StartUserImportJobRequest", START_USER_IMPORT_JOB_REQUEST_MEMBERS);
    static START_USER_IMPORT_JOB_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("UserImportJob", &USER_IMPORT_JOB_TYPE)];
    /// `StartUserImportJobResponse`.
    pub static START_USER_IMPORT_JOB_RESPONSE: Shape =
        Shape::structure("StartUserImportJobResponse", START_USER_IMPORT_JOB_RESPONSE_MEMBERS);
    static START_WEB_AUTHN_REGISTRATION_REQUEST_MEMBERS: &[Member] =
        &[Member::new("AccessToken", &TOKEN_MODEL_TYPE).required()];
    /// `StartWebAuthnRegistrationRequest`.
    pub static START_WEB_AUTHN_REGISTRATION_REQUEST: Shape = Shape::structure(
        "StartWebAuthnRegistrationRequest",
        START_WEB_AUTHN_REGISTRATION_REQUEST_MEMBERS,
    );
    static START_WEB_AUTHN_REGISTRATION_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("CredentialCreationOptions", &DOCUMENT).required()];
    /// `StartWebAuthnRegistrationResponse`.
    pub static START_WEB_AUTHN_REGISTRATION_RESPONSE: Shape = Shape::structure(
        "StartWebAuthnRegistrationResponse",
        START_WEB_AUTHN_REGISTRATION_RESPONSE_MEMBERS,
    );
    /// `StatusType`.
    pub static STATUS_TYPE: Shape = Shape::enumeration("StatusType", &["Enabled", "Disabled"]);
    static STOP_USER_IMPORT_JOB_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("JobId", &USER_IMPORT_JOB_ID_TYPE).required(),
    ];
    /// `StopUserImportJobRequest`.
    pub static STOP_USER_IMPORT_JOB_REQUEST: Shape =
        Shape::structure("StopUserImportJobRequest", STOP_USER_IMPORT_JOB_REQUEST_MEMBERS);
    static STOP_USER_IMPORT_JOB_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("UserImportJob", &USER_IMPORT_JOB_TYPE)];
    /// `StopUserImportJobResponse`.
    pub static STOP_USER_IMPORT_JOB_RESPONSE: Shape =
        Shape::structure("StopUserImportJobResponse", STOP_USER_IMPORT_JOB_RESPONSE_MEMBERS);
    static STRING_ATTRIBUTE_CONSTRAINTS_TYPE_MEMBERS: &[Member] =
        &[Member::new("MinLength", &STRING_TYPE), Member::new("MaxLength", &STRING_TYPE)];
    /// `StringAttributeConstraintsType`.
    pub static STRING_ATTRIBUTE_CONSTRAINTS_TYPE: Shape = Shape::structure(
        "StringAttributeConstraintsType",
        STRING_ATTRIBUTE_CONSTRAINTS_TYPE_MEMBERS,
    );
    /// `StringToStringMapType`.
    pub static STRING_TO_STRING_MAP_TYPE: Shape =
        Shape::map("StringToStringMapType", &STRING_TYPE, &STRING_TYPE);
    /// `StringType`.
    pub static STRING_TYPE: Shape = Shape::string("StringType").min(0).max(131_072);
    /// `SupportedIdentityProvidersListType`.
    pub static SUPPORTED_IDENTITY_PROVIDERS_LIST_TYPE: Shape =
        Shape::list("SupportedIdentityProvidersListType", &PROVIDER_NAME_TYPE, "member", false);
    /// `TagKeysType`.
    pub static TAG_KEYS_TYPE: Shape = Shape::string("TagKeysType").min(1).max(128);
    static TAG_RESOURCE_REQUEST_MEMBERS: &[Member] = &[
        Member::new("ResourceArn", &ARN_TYPE).required(),
        Member::new("Tags", &USER_POOL_TAGS_TYPE).required(),
    ];
    /// `TagResourceRequest`.
    pub static TAG_RESOURCE_REQUEST: Shape =
        Shape::structure("TagResourceRequest", TAG_RESOURCE_REQUEST_MEMBERS);
    static TAG_RESOURCE_RESPONSE_MEMBERS: &[Member] = &[];
    /// `TagResourceResponse`.
    pub static TAG_RESOURCE_RESPONSE: Shape =
        Shape::structure("TagResourceResponse", TAG_RESOURCE_RESPONSE_MEMBERS);
    /// `TagValueType`.
    pub static TAG_VALUE_TYPE: Shape = Shape::string("TagValueType").min(0).max(256);
    /// `TemporaryPasswordValidityDaysType`.
    pub static TEMPORARY_PASSWORD_VALIDITY_DAYS_TYPE: Shape =
        Shape::integer("TemporaryPasswordValidityDaysType").min(0).max(365);
    /// `TermsDescriptionListType`.
    pub static TERMS_DESCRIPTION_LIST_TYPE: Shape =
        Shape::list("TermsDescriptionListType", &TERMS_DESCRIPTION_TYPE, "member", false);
    static TERMS_DESCRIPTION_TYPE_MEMBERS: &[Member] = &[
        Member::new("TermsId", &TERMS_ID_TYPE).required(),
        Member::new("TermsName", &TERMS_NAME_TYPE).required(),
        Member::new("Enforcement", &TERMS_ENFORCEMENT_TYPE).required(),
        Member::new("CreationDate", &DATE_TYPE).required(),
        Member::new("LastModifiedDate", &DATE_TYPE).required(),
    ];
    /// `TermsDescriptionType`.
    pub static TERMS_DESCRIPTION_TYPE: Shape =
        Shape::structure("TermsDescriptionType", TERMS_DESCRIPTION_TYPE_MEMBERS);
    /// `TermsEnforcementType`.
    pub static TERMS_ENFORCEMENT_TYPE: Shape =
        Shape::enumeration("TermsEnforcementType", &["NONE"]);
    /// `TermsIdType`.
    pub static TERMS_ID_TYPE: Shape = Shape::string("TermsIdType").pattern(&PATTERN_24);
    /// `TermsNameType`.
    pub static TERMS_NAME_TYPE: Shape = Shape::string("TermsNameType").pattern(&PATTERN_38);
    /// `TermsSourceType`.
    pub static TERMS_SOURCE_TYPE: Shape = Shape::enumeration("TermsSourceType", &["LINK"]);
    static TERMS_TYPE_MEMBERS: &[Member] = &[
        Member::new("TermsId", &TERMS_ID_TYPE).required(),
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("ClientId", &CLIENT_ID_TYPE).required(),
        Member::new("TermsName", &TERMS_NAME_TYPE).required(),
        Member::new("TermsSource", &TERMS_SOURCE_TYPE).required(),
        Member::new("Enforcement", &TERMS_ENFORCEMENT_TYPE).required(),
        Member::new("Links", &LINKS_TYPE).required(),
        Member::new("CreationDate", &DATE_TYPE).required(),
        Member::new("LastModifiedDate", &DATE_TYPE).required(),
    ];
    /// `TermsType`.
    pub static TERMS_TYPE: Shape = Shape::structure("TermsType", TERMS_TYPE_MEMBERS);
    /// `TimeUnitsType`.
    pub static TIME_UNITS_TYPE: Shape =
        Shape::enumeration("TimeUnitsType", &["seconds", "minutes", "hours", "days"]);
    /// `TokenModelType`.
    pub static TOKEN_MODEL_TYPE: Shape =
        Shape::string("TokenModelType").pattern(&PATTERN_39).sensitive();
    /// `TokenTypeIdentifierType`.
    pub static TOKEN_TYPE_IDENTIFIER_TYPE: Shape =
        Shape::enumeration("TokenTypeIdentifierType", &["ACCESS_TOKEN", "ID_TOKEN", "SAML2"]);
    static TOKEN_VALIDITY_UNITS_TYPE_MEMBERS: &[Member] = &[
        Member::new("AccessToken", &TIME_UNITS_TYPE),
        Member::new("IdToken", &TIME_UNITS_TYPE),
        Member::new("RefreshToken", &TIME_UNITS_TYPE),
    ];
    /// `TokenValidityUnitsType`.
    pub static TOKEN_VALIDITY_UNITS_TYPE: Shape =
        Shape::structure("TokenValidityUnitsType", TOKEN_VALIDITY_UNITS_TYPE_MEMBERS);
    static UI_CUSTOMIZATION_TYPE_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE),
        Member::new("ClientId", &CLIENT_ID_TYPE),
        Member::new("ImageUrl", &IMAGE_URL_TYPE),
        Member::new("CSS", &CSS_TYPE),
        Member::new("CSSVersion", &CSS_VERSION_TYPE),
        Member::new("LastModifiedDate", &DATE_TYPE),
        Member::new("CreationDate", &DATE_TYPE),
    ];
    /// `UICustomizationType`.
    pub static UI_CUSTOMIZATION_TYPE: Shape =
        Shape::structure("UICustomizationType", UI_CUSTOMIZATION_TYPE_MEMBERS);
    static UNTAG_RESOURCE_REQUEST_MEMBERS: &[Member] = &[
        Member::new("ResourceArn", &ARN_TYPE).required(),
        Member::new("TagKeys", &USER_POOL_TAGS_LIST_TYPE).required(),
    ];
    /// `UntagResourceRequest`.
    pub static UNTAG_RESOURCE_REQUEST: Shape =
        Shape::structure("UntagResourceRequest", UNTAG_RESOURCE_REQUEST_MEMBERS);
    static UNTAG_RESOURCE_RESPONSE_MEMBERS: &[Member] = &[];
    /// `UntagResourceResponse`.
    pub static UNTAG_RESOURCE_RESPONSE: Shape =
        Shape::structure("UntagResourceResponse", UNTAG_RESOURCE_RESPONSE_MEMBERS);
    static UPDATE_AUTH_EVENT_FEEDBACK_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("Username", &USERNAME_TYPE).required(),
        Member::new("EventId", &EVENT_ID_TYPE).required(),
        Member::new("FeedbackToken", &TOKEN_MODEL_TYPE).required(),
        Member::new("FeedbackValue", &FEEDBACK_VALUE_TYPE).required(),
    ];
    /// `UpdateAuthEventFeedbackRequest`.
    pub static UPDATE_AUTH_EVENT_FEEDBACK_REQUEST: Shape = Shape::structure(
        "UpdateAuthEventFeedbackRequest",
        UPDATE_AUTH_EVENT_FEEDBACK_REQUEST_MEMBERS,
    );
    static UPDATE_AUTH_EVENT_FEEDBACK_RESPONSE_MEMBERS: &[Member] = &[];
    /// `UpdateAuthEventFeedbackResponse`.
    pub static UPDATE_AUTH_EVENT_FEEDBACK_RESPONSE: Shape = Shape::structure(
        "UpdateAuthEventFeedbackResponse",
        UPDATE_AUTH_EVENT_FEEDBACK_RESPONSE_MEMBERS,
    );
    static UPDATE_DEVICE_STATUS_REQUEST_MEMBERS: &[Member] = &[
        Member::new("AccessToken", &TOKEN_MODEL_TYPE).required(),
        Member::new("DeviceKey", &DEVICE_KEY_TYPE).required(),
        Member::new("DeviceRememberedStatus", &DEVICE_REMEMBERED_STATUS_TYPE),
    ];
    /// `UpdateDeviceStatusRequest`.
    pub static UPDATE_DEVICE_STATUS_REQUEST: Shape =
        Shape::structure("UpdateDeviceStatusRequest", UPDATE_DEVICE_STATUS_REQUEST_MEMBERS);
    static UPDATE_DEVICE_STATUS_RESPONSE_MEMBERS: &[Member] = &[];
    /// `UpdateDeviceStatusResponse`.
    pub static UPDATE_DEVICE_STATUS_RESPONSE: Shape =
        Shape::structure("UpdateDeviceStatusResponse", UPDATE_DEVICE_STATUS_RESPONSE_MEMBERS);
    static UPDATE_GROUP_REQUEST_MEMBERS: &[Member] = &[
        Member::new("GroupName", &GROUP_NAME_TYPE).required(),
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("Description", &DESCRIPTION_TYPE),
        Member::new("RoleArn", &ARN_TYPE),
        Member::new("Precedence", &PRECEDENCE_TYPE),
    ];
    /// `UpdateGroupRequest`.
    pub static UPDATE_GROUP_REQUEST: Shape =
        Shape::structure("UpdateGroupRequest", UPDATE_GROUP_REQUEST_MEMBERS);
    static UPDATE_GROUP_RESPONSE_MEMBERS: &[Member] = &[Member::new("Group", &GROUP_TYPE)];
    /// `UpdateGroupResponse`.
    pub static UPDATE_GROUP_RESPONSE: Shape =
        Shape::structure("UpdateGroupResponse", UPDATE_GROUP_RESPONSE_MEMBERS);
    static UPDATE_IDENTITY_PROVIDER_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("ProviderName", &PROVIDER_NAME_TYPE).required(),
        Member::new("ProviderDetails", &PROVIDER_DETAILS_TYPE),
        Member::new("AttributeMapping", &ATTRIBUTE_MAPPING_TYPE),
        Member::new("IdpIdentifiers", &IDP_IDENTIFIERS_LIST_TYPE),
        Member::new("AcrMapping", &ACR_MAPPING_TYPE),
    ];
    /// `UpdateIdentityProviderRequest`.
    pub static UPDATE_IDENTITY_PROVIDER_REQUEST: Shape =
        Shape::structure("UpdateIdentityProviderRequest", UPDATE_IDENTITY_PROVIDER_REQUEST_MEMBERS);
    static UPDATE_IDENTITY_PROVIDER_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("IdentityProvider", &IDENTITY_PROVIDER_TYPE).required()];
    /// `UpdateIdentityProviderResponse`.
    pub static UPDATE_IDENTITY_PROVIDER_RESPONSE: Shape = Shape::structure(
        "UpdateIdentityProviderResponse",
        UPDATE_IDENTITY_PROVIDER_RESPONSE_MEMBERS,
    );
    static UPDATE_MANAGED_LOGIN_BRANDING_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE),
        Member::new("ManagedLoginBrandingId", &MANAGED_LOGIN_BRANDING_ID_TYPE),
        Member::new("UseCognitoProvidedValues", &BOOLEAN_TYPE),
        Member::new("Settings", &DOCUMENT),
        Member::new("Assets", &ASSET_LIST_TYPE),
    ];
    /// `UpdateManagedLoginBrandingRequest`.
    pub static UPDATE_MANAGED_LOGIN_BRANDING_REQUEST: Shape = Shape::structure(
        "UpdateManagedLoginBrandingRequest",
        UPDATE_MANAGED_LOGIN_BRANDING_REQUEST_MEMBERS,
    );
    static UPDATE_MANAGED_LOGIN_BRANDING_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("ManagedLoginBranding", &MANAGED_LOGIN_BRANDING_TYPE)];
    /// `UpdateManagedLoginBrandingResponse`.
    pub static UPDATE_MANAGED_LOGIN_BRANDING_RESPONSE: Shape = Shape::structure(
        "UpdateManagedLoginBrandingResponse",
        UPDATE_MANAGED_LOGIN_BRANDING_RESPONSE_MEMBERS,
    );
    static UPDATE_PROVISIONED_LIMIT_REQUEST_MEMBERS: &[Member] = &[
        Member::new("LimitDefinition", &LIMIT_DEFINITION_TYPE).required(),
        Member::new("RequestedLimitValue", &INTEGER_TYPE).required(),
    ];
    /// `UpdateProvisionedLimitRequest`.
    pub static UPDATE_PROVISIONED_LIMIT_REQUEST: Shape =
        Shape::structure("UpdateProvisionedLimitRequest", UPDATE_PROVISIONED_LIMIT_REQUEST_MEMBERS);
    static UPDATE_PROVISIONED_LIMIT_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("Limit", &LIMIT_TYPE).required()];
    /// `UpdateProvisionedLimitResponse`.
    pub static UPDATE_PROVISIONED_LIMIT_RESPONSE: Shape = Shape::structure(
        "UpdateProvisionedLimitResponse",
        UPDATE_PROVISIONED_LIMIT_RESPONSE_MEMBERS,
    );
    /// `UpdateReplicaStatusType`.
    pub static UPDATE_REPLICA_STATUS_TYPE: Shape =
        Shape::enumeration("UpdateReplicaStatusType", &["ACTIVE", "INACTIVE"]);
    static UPDATE_RESOURCE_SERVER_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("Identifier", &RESOURCE_SERVER_IDENTIFIER_TYPE).required(),
        Member::new("Name", &RESOURCE_SERVER_NAME_TYPE).required(),
        Member::new("Scopes", &RESOURCE_SERVER_SCOPE_LIST_TYPE),
    ];
    /// `UpdateResourceServerRequest`.
    pub static UPDATE_RESOURCE_SERVER_REQUEST: Shape =
        Shape::structure("UpdateResourceServerRequest", UPDATE_RESOURCE_SERVER_REQUEST_MEMBERS);
    static UPDATE_RESOURCE_SERVER_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("ResourceServer", &RESOURCE_SERVER_TYPE).required()];
    /// `UpdateResourceServerResponse`.
    pub static UPDATE_RESOURCE_SERVER_RESPONSE: Shape =
        Shape::structure("UpdateResourceServerResponse", UPDATE_RESOURCE_SERVER_RESPONSE_MEMBERS);
    static UPDATE_TERMS_REQUEST_MEMBERS: &[Member] = &[
        Member::new("TermsId", &TERMS_ID_TYPE).required(),
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("TermsName", &TERMS_NAME_TYPE),
        Member::new("TermsSource", &TERMS_SOURCE_TYPE),
        Member::new("Enforcement", &TERMS_ENFORCEMENT_TYPE),
        Member::new("Links", &LINKS_TYPE),
    ];
    /// `UpdateTermsRequest`.
    pub static UPDATE_TERMS_REQUEST: Shape =
        Shape::structure("UpdateTermsRequest", UPDATE_TERMS_REQUEST_MEMBERS);
    static UPDATE_TERMS_RESPONSE_MEMBERS: &[Member] = &[Member::new("Terms", &TERMS_TYPE)];
    /// `UpdateTermsResponse`.
    pub static UPDATE_TERMS_RESPONSE: Shape =
        Shape::structure("UpdateTermsResponse", UPDATE_TERMS_RESPONSE_MEMBERS);
    static UPDATE_USER_ATTRIBUTES_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserAttributes", &ATTRIBUTE_LIST_TYPE).required(),
        Member::new("AccessToken", &TOKEN_MODEL_TYPE).required(),
        Member::new("ClientMetadata", &CLIENT_METADATA_TYPE),
    ];
    /// `UpdateUserAttributesRequest`.
    pub static UPDATE_USER_ATTRIBUTES_REQUEST: Shape =
        Shape::structure("UpdateUserAttributesRequest", UPDATE_USER_ATTRIBUTES_REQUEST_MEMBERS);
    static UPDATE_USER_ATTRIBUTES_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("CodeDeliveryDetailsList", &CODE_DELIVERY_DETAILS_LIST_TYPE)];
    /// `UpdateUserAttributesResponse`.
    pub static UPDATE_USER_ATTRIBUTES_RESPONSE: Shape =
        Shape::structure("UpdateUserAttributesResponse", UPDATE_USER_ATTRIBUTES_RESPONSE_MEMBERS);
    static UPDATE_USER_POOL_CLIENT_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("ClientId", &CLIENT_ID_TYPE).required(),
        Member::new("ClientName", &CLIENT_NAME_TYPE),
        Member::new("RefreshTokenValidity", &REFRESH_TOKEN_VALIDITY_TYPE),
        Member::new("AccessTokenValidity", &ACCESS_TOKEN_VALIDITY_TYPE),
        Member::new("IdTokenValidity", &ID_TOKEN_VALIDITY_TYPE),
        Member::new("TokenValidityUnits", &TOKEN_VALIDITY_UNITS_TYPE),
        Member::new("ReadAttributes", &CLIENT_PERMISSION_LIST_TYPE),
        Member::new("WriteAttributes", &CLIENT_PERMISSION_LIST_TYPE),
        Member::new("ExplicitAuthFlows", &EXPLICIT_AUTH_FLOWS_LIST_TYPE),
        Member::new("SupportedIdentityProviders", &SUPPORTED_IDENTITY_PROVIDERS_LIST_TYPE),
        Member::new("CallbackURLs", &CALLBACK_URLS_LIST_TYPE),
        Member::new("LogoutURLs", &LOGOUT_URLS_LIST_TYPE),
        Member::new("DefaultRedirectURI", &REDIRECT_URL_TYPE),
        Member::new("AllowedOAuthFlows", &OAUTH_FLOWS_TYPE),
        Member::new("AllowedOAuthScopes", &SCOPE_LIST_TYPE),
        Member::new("AllowedOAuthFlowsUserPoolClient", &BOOLEAN_TYPE),
        Member::new("AnalyticsConfiguration", &ANALYTICS_CONFIGURATION_TYPE),
        Member::new("PreventUserExistenceErrors", &PREVENT_USER_EXISTENCE_ERROR_TYPES),
        Member::new("EnableTokenRevocation", &WRAPPED_BOOLEAN_TYPE),
        Member::new("EnablePropagateAdditionalUserContextData", &WRAPPED_BOOLEAN_TYPE),
        Member::new("AuthSessionValidity", &AUTH_SESSION_VALIDITY_TYPE),
        Member::new("RefreshTokenRotation", &REFRESH_TOKEN_ROTATION_TYPE),
    ];
    /// `UpdateUserPoolClientRequest`.
    pub static UPDATE_USER_POOL_CLIENT_REQUEST: Shape =
        Shape::structure("UpdateUserPoolClientRequest", UPDATE_USER_POOL_CLIENT_REQUEST_MEMBERS);
    static UPDATE_USER_POOL_CLIENT_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("UserPoolClient", &USER_POOL_CLIENT_TYPE)];
    /// `UpdateUserPoolClientResponse`.
    pub static UPDATE_USER_POOL_CLIENT_RESPONSE: Shape =
        Shape::structure("UpdateUserPoolClientResponse", UPDATE_USER_POOL_CLIENT_RESPONSE_MEMBERS);
    static UPDATE_USER_POOL_DOMAIN_REQUEST_MEMBERS: &[Member] = &[
        Member::new("Domain", &DOMAIN_TYPE).required(),
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("ManagedLoginVersion", &WRAPPED_INTEGER_TYPE),
        Member::new("CustomDomainConfig", &CUSTOM_DOMAIN_CONFIG_TYPE),
        Member::new("Routing", &ROUTING_TYPE),
    ];
    /// `UpdateUserPoolDomainRequest`.
    pub static UPDATE_USER_POOL_DOMAIN_REQUEST: Shape =
        Shape::structure("UpdateUserPoolDomainRequest", UPDATE_USER_POOL_DOMAIN_REQUEST_MEMBERS);
    static UPDATE_USER_POOL_DOMAIN_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("ManagedLoginVersion", &WRAPPED_INTEGER_TYPE),
        Member::new("CloudFrontDomain", &DOMAIN_TYPE),
        Member::new("Routing", &ROUTING_TYPE),
    ];
    /// `UpdateUserPoolDomainResponse`.
    pub static UPDATE_USER_POOL_DOMAIN_RESPONSE: Shape =
        Shape::structure("UpdateUserPoolDomainResponse", UPDATE_USER_POOL_DOMAIN_RESPONSE_MEMBERS);
    static UPDATE_USER_POOL_REPLICA_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("RegionName", &REGION_NAME_TYPE).required(),
        Member::new("Status", &UPDATE_REPLICA_STATUS_TYPE).required(),
    ];
    /// `UpdateUserPoolReplicaRequest`.
    pub static UPDATE_USER_POOL_REPLICA_REQUEST: Shape =
        Shape::structure("UpdateUserPoolReplicaRequest", UPDATE_USER_POOL_REPLICA_REQUEST_MEMBERS);
    static UPDATE_USER_POOL_REPLICA_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("UserPoolReplica", &USER_POOL_REPLICA_TYPE)];
    /// `UpdateUserPoolReplicaResponse`.
    pub static UPDATE_USER_POOL_REPLICA_RESPONSE: Shape = Shape::structure(
        "UpdateUserPoolReplicaResponse",
        UPDATE_USER_POOL_REPLICA_RESPONSE_MEMBERS,
    );
    static UPDATE_USER_POOL_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE).required(),
        Member::new("Policies", &USER_POOL_POLICY_TYPE),
        Member::new("DeletionProtection", &DELETION_PROTECTION_TYPE),
        Member::new("LambdaConfig", &LAMBDA_CONFIG_TYPE),
        Member::new("AutoVerifiedAttributes", &VERIFIED_ATTRIBUTES_LIST_TYPE),
        Member::new("SmsVerificationMessage", &SMS_VERIFICATION_MESSAGE_TYPE),
        Member::new("EmailVerificationMessage", &EMAIL_VERIFICATION_MESSAGE_TYPE),
        Member::new("EmailVerificationSubject", &EMAIL_VERIFICATION_SUBJECT_TYPE),
        Member::new("VerificationMessageTemplate", &VERIFICATION_MESSAGE_TEMPLATE_TYPE),
        Member::new("SmsAuthenticationMessage", &SMS_VERIFICATION_MESSAGE_TYPE),
        Member::new("UserAttributeUpdateSettings", &USER_ATTRIBUTE_UPDATE_SETTINGS_TYPE),
        Member::new("MfaConfiguration", &USER_POOL_MFA_TYPE),
        Member::new("DeviceConfiguration", &DEVICE_CONFIGURATION_TYPE),
        Member::new("EmailConfiguration", &EMAIL_CONFIGURATION_TYPE),
        Member::new("SmsConfiguration", &SMS_CONFIGURATION_TYPE),
        Member::new("UserPoolTags", &USER_POOL_TAGS_TYPE),
        Member::new("AdminCreateUserConfig", &ADMIN_CREATE_USER_CONFIG_TYPE),
        Member::new("UserPoolAddOns", &USER_POOL_ADD_ONS_TYPE),
        Member::new("DcrConfiguration", &DCR_CONFIGURATION_TYPE),
        Member::new("AccountRecoverySetting", &ACCOUNT_RECOVERY_SETTING_TYPE),
        Member::new("PoolName", &USER_POOL_NAME_TYPE),
        Member::new("UserPoolTier", &USER_POOL_TIER_TYPE),
        Member::new("KeyConfiguration", &KEY_CONFIGURATION_TYPE),
        Member::new("IssuerConfiguration", &ISSUER_CONFIGURATION_TYPE),
        Member::new("AcrConfiguration", &ACR_CONFIGURATION_TYPE),
    ];
    /// `UpdateUserPoolRequest`.
    pub static UPDATE_USER_POOL_REQUEST: Shape =
        Shape::structure("UpdateUserPoolRequest", UPDATE_USER_POOL_REQUEST_MEMBERS);
    static UPDATE_USER_POOL_RESPONSE_MEMBERS: &[Member] = &[];
    /// `UpdateUserPoolResponse`.
    pub static UPDATE_USER_POOL_RESPONSE: Shape =
        Shape::structure("UpdateUserPoolResponse", UPDATE_USER_POOL_RESPONSE_MEMBERS);
    static USER_ATTRIBUTE_UPDATE_SETTINGS_TYPE_MEMBERS: &[Member] = &[Member::new(
        "AttributesRequireVerificationBeforeUpdate",
        &ATTRIBUTES_REQUIRE_VERIFICATION_BEFORE_UPDATE_TYPE,
    )];
    /// `UserAttributeUpdateSettingsType`.
    pub static USER_ATTRIBUTE_UPDATE_SETTINGS_TYPE: Shape = Shape::structure(
        "UserAttributeUpdateSettingsType",
        USER_ATTRIBUTE_UPDATE_SETTINGS_TYPE_MEMBERS,
    );
    static USER_CONTEXT_DATA_TYPE_MEMBERS: &[Member] =
        &[Member::new("IpAddress", &STRING_TYPE), Member::new("EncodedData", &STRING_TYPE)];
    /// `UserContextDataType`.
    pub static USER_CONTEXT_DATA_TYPE: Shape =
        Shape::structure("UserContextDataType", USER_CONTEXT_DATA_TYPE_MEMBERS).sensitive();
    /// `UserFilterType`.
    pub static USER_FILTER_TYPE: Shape = Shape::string("UserFilterType").max(256);
    /// `UserImportJobIdType`.
    pub static USER_IMPORT_JOB_ID_TYPE: Shape =
        Shape::string("UserImportJobIdType").min(1).max(55).pattern(&PATTERN_40);
    /// `UserImportJobNameType`.
    pub static USER_IMPORT_JOB_NAME_TYPE: Shape =
        Shape::string("UserImportJobNameType").min(1).max(128).pattern(&PATTERN_6);
    /// `UserImportJobStatusType`.
    pub static USER_IMPORT_JOB_STATUS_TYPE: Shape = Shape::enumeration(
        "UserImportJobStatusType",
        &[
            "Created",
            "Pending",
            "InProgress",
            "Stopping",
            "Expired",
            "Stopped",
            "Failed",
            "Succeeded",
        ],
    );
    static USER_IMPORT_JOB_TYPE_MEMBERS: &[Member] = &[
        Member::new("JobName", &USER_IMPORT_JOB_NAME_TYPE),
        Member::new("JobId", &USER_IMPORT_JOB_ID_TYPE),
        Member::new("UserPoolId", &USER_POOL_ID_TYPE),
        Member::new("PreSignedUrl", &PRE_SIGNED_URL_TYPE),
        Member::new("CreationDate", &DATE_TYPE),
        Member::new("StartDate", &DATE_TYPE),
        Member::new("CompletionDate", &DATE_TYPE),
        Member::new("Status", &USER_IMPORT_JOB_STATUS_TYPE),
        Member::new("CloudWatchLogsRoleArn", &ARN_TYPE),
        Member::new("ImportedUsers", &LONG_TYPE),
        Member::new("SkippedUsers", &LONG_TYPE),
        Member::new("FailedUsers", &LONG_TYPE),
        Member::new("CompletionMessage", &COMPLETION_MESSAGE_TYPE),
        Member::new("PasswordHashingAlgorithm", &PASSWORD_HASHING_ALGORITHM_TYPE),
    ];
    /// `UserImportJobType`.
    pub static USER_IMPORT_JOB_TYPE: Shape =
        Shape::structure("UserImportJobType", USER_IMPORT_JOB_TYPE_MEMBERS);
    /// `UserImportJobsListType`.
    pub static USER_IMPORT_JOBS_LIST_TYPE: Shape =
        Shape::list("UserImportJobsListType", &USER_IMPORT_JOB_TYPE, "member", false)
            .min(1)
            .max(50);
    /// `UserMFASettingListType`.
    pub static USER_MFA_SETTING_LIST_TYPE: Shape =
        Shape::list("UserMFASettingListType", &STRING_TYPE, "member", false);
    static USER_POOL_ADD_ONS_TYPE_MEMBERS: &[Member] = &[
        Member::new("AdvancedSecurityMode", &ADVANCED_SECURITY_MODE_TYPE).required(),
        Member::new("AdvancedSecurityAdditionalFlows", &ADVANCED_SECURITY_ADDITIONAL_FLOWS_TYPE),
    ];
    /// `UserPoolAddOnsType`.
    pub static USER_POOL_ADD_ONS_TYPE: Shape =
        Shape::structure("UserPoolAddOnsType", USER_POOL_ADD_ONS_TYPE_MEMBERS);
    static USER_POOL_CLIENT_DESCRIPTION_MEMBERS: &[Member] = &[
        Member::new("ClientId", &CLIENT_ID_TYPE),
        Member::new("UserPoolId", &USER_POOL_ID_TYPE),
        Member::new("ClientName", &CLIENT_NAME_TYPE),
    ];
    /// `UserPoolClientDescription`.
    pub static USER_POOL_CLIENT_DESCRIPTION: Shape =
        Shape::structure("UserPoolClientDescription", USER_POOL_CLIENT_DESCRIPTION_MEMBERS);
    /// `UserPoolClientListType`.
    pub static USER_POOL_CLIENT_LIST_TYPE: Shape =
        Shape::list("UserPoolClientListType", &USER_POOL_CLIENT_DESCRIPTION, "member", false);
    static USER_POOL_CLIENT_TYPE_MEMBERS: &[Member] = &[
        Member::new("UserPoolId", &USER_POOL_ID_TYPE),
        Member::new("ClientName", &CLIENT_NAME_TYPE),
        Member::new("ClientId", &CLIENT_ID_TYPE),
        Member::new("ClientSecret", &CLIENT_SECRET_TYPE),
        Member::new("LastModifiedDate", &DATE_TYPE),
        Member::new("CreationDate", &DATE_TYPE),
        Member::new("RefreshTokenValidity", &REFRESH_TOKEN_VALIDITY_TYPE),
        Member::new("AccessTokenValidity", &ACCESS_TOKEN_VALIDITY_TYPE),
        Member::new("IdTokenValidity", &ID_TOKEN_VALIDITY_TYPE),
        Member::new("TokenValidityUnits", &TOKEN_VALIDITY_UNITS_TYPE),
        Member::new("ReadAttributes", &CLIENT_PERMISSION_LIST_TYPE),
        Member::new("WriteAttributes", &CLIENT_PERMISSION_LIST_TYPE),
        Member::new("ExplicitAuthFlows", &EXPLICIT_AUTH_FLOWS_LIST_TYPE),
        Member::new("SupportedIdentityProviders", &SUPPORTED_IDENTITY_PROVIDERS_LIST_TYPE),
        Member::new("CallbackURLs", &CALLBACK_URLS_LIST_TYPE),
        Member::new("LogoutURLs", &LOGOUT_URLS_LIST_TYPE),
        Member::new("DefaultRedirectURI", &REDIRECT_URL_TYPE),
        Member::new("AllowedOAuthFlows", &OAUTH_FLOWS_TYPE),
        Member::new("AllowedOAuthScopes", &SCOPE_LIST_TYPE),
        Member::new("AllowedOAuthFlowsUserPoolClient", &BOOLEAN_TYPE),
        Member::new("AnalyticsConfiguration", &ANALYTICS_CONFIGURATION_TYPE),
        Member::new("PreventUserExistenceErrors", &PREVENT_USER_EXISTENCE_ERROR_TYPES),
        Member::new("EnableTokenRevocation", &WRAPPED_BOOLEAN_TYPE),
        Member::new("EnablePropagateAdditionalUserContextData", &WRAPPED_BOOLEAN_TYPE),
        Member::new("AuthSessionValidity", &AUTH_SESSION_VALIDITY_TYPE),
        Member::new("RefreshTokenRotation", &REFRESH_TOKEN_ROTATION_TYPE),
        Member::new("ClientType", &CLIENT_TYPE_TYPE),
    ];
    /// `UserPoolClientType`.
    pub static USER_POOL_CLIENT_TYPE: Shape =
        Shape::structure("UserPoolClientType", USER_POOL_CLIENT_TYPE_MEMBERS);
    static USER_POOL_DESCRIPTION_TYPE_MEMBERS: &[Member] = &[
        Member::new("Id", &USER_POOL_ID_TYPE),
        Member::new("Name", &USER_POOL_NAME_TYPE),
        Member::new("LambdaConfig", &LAMBDA_CONFIG_TYPE),
        Member::new("Status", &STATUS_TYPE),
        Member::new("LastModifiedDate", &DATE_TYPE),
        Member::new("CreationDate", &DATE_TYPE),
        Member::new("ReplicaRegions", &REPLICA_REGIONS_TYPE),
    ];
    /// `UserPoolDescriptionType`.
    pub static USER_POOL_DESCRIPTION_TYPE: Shape =
        Shape::structure("UserPoolDescriptionType", USER_POOL_DESCRIPTION_TYPE_MEMBERS);
    /// `UserPoolIdType`.
    pub static USER_POOL_ID_TYPE: Shape =
        Shape::string("UserPoolIdType").min(1).max(55).pattern(&PATTERN_41);
    /// `UserPoolListType`.
    pub static USER_POOL_LIST_TYPE: Shape =
        Shape::list("UserPoolListType", &USER_POOL_DESCRIPTION_TYPE, "member", false);
    /// `UserPoolMfaType`.
    pub static USER_POOL_MFA_TYPE: Shape =
        Shape::enumeration("UserPoolMfaType", &["OFF", "ON", "OPTIONAL"]);
    /// `UserPoolNameType`.
    pub static USER_POOL_NAME_TYPE: Shape =
        Shape::string("UserPoolNameType").min(1).max(128).pattern(&PATTERN_6);
    static USER_POOL_POLICY_TYPE_MEMBERS: &[Member] = &[
        Member::new("PasswordPolicy", &PASSWORD_POLICY_TYPE),
        Member::new("SignInPolicy", &SIGN_IN_POLICY_TYPE),
    ];
    /// `UserPoolPolicyType`.
    pub static USER_POOL_POLICY_TYPE: Shape =
        Shape::structure("UserPoolPolicyType", USER_POOL_POLICY_TYPE_MEMBERS);
    /// `UserPoolReplicaListType`.
    pub static USER_POOL_REPLICA_LIST_TYPE: Shape =
        Shape::list("UserPoolReplicaListType", &USER_POOL_REPLICA_TYPE, "member", false);
    static USER_POOL_REPLICA_TYPE_MEMBERS: &[Member] = &[
        Member::new("RegionName", &REGION_NAME_TYPE),
        Member::new("Status", &REPLICA_STATUS_TYPE),
        Member::new("Role", &REPLICA_ROLE_TYPE),
        Member::new("UserPoolArn", &ARN_TYPE),
    ];
    /// `UserPoolReplicaType`.
    pub static USER_POOL_REPLICA_TYPE: Shape =
        Shape::structure("UserPoolReplicaType", USER_POOL_REPLICA_TYPE_MEMBERS);
    /// `UserPoolTagsListType`.
    pub static USER_POOL_TAGS_LIST_TYPE: Shape =
        Shape::list("UserPoolTagsListType", &TAG_KEYS_TYPE, "member", false);
    /// `UserPoolTagsType`.
    pub static USER_POOL_TAGS_TYPE: Shape =
        Shape::map("UserPoolTagsType", &TAG_KEYS_TYPE, &TAG_VALUE_TYPE);
    /// `UserPoolTierType`.
    pub static USER_POOL_TIER_TYPE: Shape =
        Shape::enumeration("UserPoolTierType", &["LITE", "ESSENTIALS", "PLUS"]);
    static USER_POOL_TOKEN_SESSION_CONFIG_TYPE_MEMBERS: &[Member] =
        &[Member::new("MaxPerUser", &MAX_SESSIONS_PER_USER_TYPE).required()];
    /// `UserPoolTokenSessionConfigType`.
    pub static USER_POOL_TOKEN_SESSION_CONFIG_TYPE: Shape = Shape::structure(
        "UserPoolTokenSessionConfigType",
        USER_POOL_TOKEN_SESSION_CONFIG_TYPE_MEMBERS,
    );
    static USER_POOL_TYPE_MEMBERS: &[Member] = &[
        Member::new("Id", &USER_POOL_ID_TYPE),
        Member::new("Name", &USER_POOL_NAME_TYPE),
        Member::new("Policies", &USER_POOL_POLICY_TYPE),
        Member::new("DeletionProtection", &DELETION_PROTECTION_TYPE),
        Member::new("LambdaConfig", &LAMBDA_CONFIG_TYPE),
        Member::new("Status", &STATUS_TYPE),
        Member::new("LastModifiedDate", &DATE_TYPE),
        Member::new("CreationDate", &DATE_TYPE),
        Member::new("SchemaAttributes", &SCHEMA_ATTRIBUTES_LIST_TYPE),
        Member::new("AutoVerifiedAttributes", &VERIFIED_ATTRIBUTES_LIST_TYPE),
        Member::new("AliasAttributes", &ALIAS_ATTRIBUTES_LIST_TYPE),
        Member::new("UsernameAttributes", &USERNAME_ATTRIBUTES_LIST_TYPE),
        Member::new("SmsVerificationMessage", &SMS_VERIFICATION_MESSAGE_TYPE),
        Member::new("EmailVerificationMessage", &EMAIL_VERIFICATION_MESSAGE_TYPE),
        Member::new("EmailVerificationSubject", &EMAIL_VERIFICATION_SUBJECT_TYPE),
        Member::new("VerificationMessageTemplate", &VERIFICATION_MESSAGE_TEMPLATE_TYPE),
        Member::new("SmsAuthenticationMessage", &SMS_VERIFICATION_MESSAGE_TYPE),
        Member::new("UserAttributeUpdateSettings", &USER_ATTRIBUTE_UPDATE_SETTINGS_TYPE),
        Member::new("MfaConfiguration", &USER_POOL_MFA_TYPE),
        Member::new("DeviceConfiguration", &DEVICE_CONFIGURATION_TYPE),
        Member::new("EstimatedNumberOfUsers", &INTEGER_TYPE),
        Member::new("EmailConfiguration", &EMAIL_CONFIGURATION_TYPE),
        Member::new("SmsConfiguration", &SMS_CONFIGURATION_TYPE),
        Member::new("UserPoolTags", &USER_POOL_TAGS_TYPE),
        Member::new("SmsConfigurationFailure", &STRING_TYPE),
        Member::new("EmailConfigurationFailure", &STRING_TYPE),
        Member::new("Domain", &DOMAIN_TYPE),
        Member::new("CustomDomain", &DOMAIN_TYPE),
        Member::new("AdminCreateUserConfig", &ADMIN_CREATE_USER_CONFIG_TYPE),
        Member::new("UserPoolAddOns", &USER_POOL_ADD_ONS_TYPE),
        Member::new("DcrConfiguration", &DCR_CONFIGURATION_TYPE),
        Member::new("UsernameConfiguration", &USERNAME_CONFIGURATION_TYPE),
        Member::new("Arn", &ARN_TYPE),
        Member::new("AccountRecoverySetting", &ACCOUNT_RECOVERY_SETTING_TYPE),
        Member::new("UserPoolTier", &USER_POOL_TIER_TYPE),
        Member::new("KeyConfiguration", &KEY_CONFIGURATION_TYPE),
        Member::new("IssuerConfiguration", &ISSUER_CONFIGURATION_TYPE),
        Member::new("AcrConfiguration", &ACR_CONFIGURATION_TYPE),
    ];
    /// `UserPoolType`.
    pub static USER_POOL_TYPE: Shape = Shape::structure("UserPoolType", USER_POOL_TYPE_MEMBERS);
    /// `UserSessionTrackingType`.
    pub static USER_SESSION_TRACKING_TYPE: Shape =
        Shape::enumeration("UserSessionTrackingType", &["ENABLED", "DISABLED"]);
    /// `UserStatusType`.
    pub static USER_STATUS_TYPE: Shape = Shape::enumeration(
        "UserStatusType",
        &[
            "UNCONFIRMED",
            "CONFIRMED",
            "ARCHIVED",
            "COMPROMISED",
            "UNKNOWN",
            "RESET_REQUIRED",
            "FORCE_CHANGE_PASSWORD",
            "EXTERNAL_PROVIDER",
        ],
    );
    static USER_TYPE_MEMBERS: &[Member] = &[
        Member::new("Username", &USERNAME_TYPE),
        Member::new("Attributes", &ATTRIBUTE_LIST_TYPE),
        Member::new("UserCreateDate", &DATE_TYPE),
        Member::new("UserLastModifiedDate", &DATE_TYPE),
        Member::new("Enabled", &BOOLEAN_TYPE),
        Member::new("UserStatus", &USER_STATUS_TYPE),
        Member::new("MFAOptions", &MFA_OPTION_LIST_TYPE),
    ];
    /// `UserType`.
    pub static USER_TYPE: Shape = Shape::structure("UserType", USER_TYPE_MEMBERS);
    /// `UserVerificationType`.
    pub static USER_VERIFICATION_TYPE: Shape =
        Shape::enumeration("UserVerificationType", &["required", "preferred"]);
    /// `UsernameAttributeType`.
    pub static USERNAME_ATTRIBUTE_TYPE: Shape =
        Shape::enumeration("UsernameAttributeType", &["phone_number", "email"]);
    /// `UsernameAttributesListType`.
    pub static USERNAME_ATTRIBUTES_LIST_TYPE: Shape =
        Shape::list("UsernameAttributesListType", &USERNAME_ATTRIBUTE_TYPE, "member", false);
    static USERNAME_CONFIGURATION_TYPE_MEMBERS: &[Member] =
        &[Member::new("CaseSensitive", &WRAPPED_BOOLEAN_TYPE).required()];
    /// `UsernameConfigurationType`.
    pub static USERNAME_CONFIGURATION_TYPE: Shape =
        Shape::structure("UsernameConfigurationType", USERNAME_CONFIGURATION_TYPE_MEMBERS);
    /// `UsernameType`.
    pub static USERNAME_TYPE: Shape =
        Shape::string("UsernameType").min(1).max(128).pattern(&PATTERN_9).sensitive();
    /// `UsersListType`.
    pub static USERS_LIST_TYPE: Shape = Shape::list("UsersListType", &USER_TYPE, "member", false);
    static VERIFICATION_MESSAGE_TEMPLATE_TYPE_MEMBERS: &[Member] = &[
        Member::new("SmsMessage", &SMS_VERIFICATION_MESSAGE_TYPE),
        Member::new("EmailMessage", &EMAIL_VERIFICATION_MESSAGE_TYPE),
        Member::new("EmailSubject", &EMAIL_VERIFICATION_SUBJECT_TYPE),
        Member::new("EmailMessageByLink", &EMAIL_VERIFICATION_MESSAGE_BY_LINK_TYPE),
        Member::new("EmailSubjectByLink", &EMAIL_VERIFICATION_SUBJECT_BY_LINK_TYPE),
        Member::new("DefaultEmailOption", &DEFAULT_EMAIL_OPTION_TYPE),
    ];
    /// `VerificationMessageTemplateType`.
    pub static VERIFICATION_MESSAGE_TEMPLATE_TYPE: Shape = Shape::structure(
        "VerificationMessageTemplateType",
        VERIFICATION_MESSAGE_TEMPLATE_TYPE_MEMBERS,
    );
    /// `VerifiedAttributeType`.
    pub static VERIFIED_ATTRIBUTE_TYPE: Shape =
        Shape::enumeration("VerifiedAttributeType", &["phone_number", "email"]);
    /// `VerifiedAttributesListType`.
    pub static VERIFIED_ATTRIBUTES_LIST_TYPE: Shape =
        Shape::list("VerifiedAttributesListType", &VERIFIED_ATTRIBUTE_TYPE, "member", false);
    static VERIFY_SOFTWARE_TOKEN_REQUEST_MEMBERS: &[Member] = &[
        Member::new("AccessToken", &TOKEN_MODEL_TYPE),
        Member::new("Session", &SESSION_TYPE),
        Member::new("UserCode", &SOFTWARE_TOKEN_MFA_USER_CODE_TYPE).required(),
        Member::new("FriendlyDeviceName", &STRING_TYPE),
    ];
    /// `VerifySoftwareTokenRequest`.
    pub static VERIFY_SOFTWARE_TOKEN_REQUEST: Shape =
        Shape::structure("VerifySoftwareTokenRequest", VERIFY_SOFTWARE_TOKEN_REQUEST_MEMBERS);
    static VERIFY_SOFTWARE_TOKEN_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("Status", &VERIFY_SOFTWARE_TOKEN_RESPONSE_TYPE),
        Member::new("Session", &SESSION_TYPE),
    ];
    /// `VerifySoftwareTokenResponse`.
    pub static VERIFY_SOFTWARE_TOKEN_RESPONSE: Shape =
        Shape::structure("VerifySoftwareTokenResponse", VERIFY_SOFTWARE_TOKEN_RESPONSE_MEMBERS);
    /// `VerifySoftwareTokenResponseType`.
    pub static VERIFY_SOFTWARE_TOKEN_RESPONSE_TYPE: Shape =
        Shape::enumeration("VerifySoftwareTokenResponseType", &["SUCCESS", "ERROR"]);
    static VERIFY_USER_ATTRIBUTE_REQUEST_MEMBERS: &[Member] = &[
        Member::new("AccessToken", &TOKEN_MODEL_TYPE).required(),
        Member::new("AttributeName", &ATTRIBUTE_NAME_TYPE).required(),
        Member::new("Code", &CONFIRMATION_CODE_TYPE).required(),
    ];
    /// `VerifyUserAttributeRequest`.
    pub static VERIFY_USER_ATTRIBUTE_REQUEST: Shape =
        Shape::structure("VerifyUserAttributeRequest", VERIFY_USER_ATTRIBUTE_REQUEST_MEMBERS);
    static VERIFY_USER_ATTRIBUTE_RESPONSE_MEMBERS: &[Member] = &[];
    /// `VerifyUserAttributeResponse`.
    pub static VERIFY_USER_ATTRIBUTE_RESPONSE: Shape =
        Shape::structure("VerifyUserAttributeResponse", VERIFY_USER_ATTRIBUTE_RESPONSE_MEMBERS);
    /// `WebAuthnAuthenticatorAttachmentType`.
    pub static WEB_AUTHN_AUTHENTICATOR_ATTACHMENT_TYPE: Shape =
        Shape::string("WebAuthnAuthenticatorAttachmentType");
    /// `WebAuthnAuthenticatorTransportType`.
    pub static WEB_AUTHN_AUTHENTICATOR_TRANSPORT_TYPE: Shape =
        Shape::string("WebAuthnAuthenticatorTransportType");
    /// `WebAuthnAuthenticatorTransportsList`.
    pub static WEB_AUTHN_AUTHENTICATOR_TRANSPORTS_LIST: Shape = Shape::list(
        "WebAuthnAuthenticatorTransportsList",
        &WEB_AUTHN_AUTHENTICATOR_TRANSPORT_TYPE,
        "member",
        false,
    );
    static WEB_AUTHN_CONFIGURATION_TYPE_MEMBERS: &[Member] = &[
        Member::new("RelyingPartyId", &RELYING_PARTY_ID_TYPE),
        Member::new("UserVerification", &USER_VERIFICATION_TYPE),
        Member::new("FactorConfiguration", &WEB_AUTHN_FACTOR_CONFIGURATION_TYPE),
    ];
    /// `WebAuthnConfigurationType`.
    pub static WEB_AUTHN_CONFIGURATION_TYPE: Shape =
        Shape::structure("WebAuthnConfigurationType", WEB_AUTHN_CONFIGURATION_TYPE_MEMBERS);
    static WEB_AUTHN_CREDENTIAL_DESCRIPTION_MEMBERS: &[Member] = &[
        Member::new("CredentialId", &STRING_TYPE).required(),
        Member::new("FriendlyCredentialName", &STRING_TYPE).required(),
        Member::new("RelyingPartyId", &STRING_TYPE).required(),
        Member::new("AuthenticatorAttachment", &WEB_AUTHN_AUTHENTICATOR_ATTACHMENT_TYPE),
        Member::new("AuthenticatorTransports", &WEB_AUTHN_AUTHENTICATOR_TRANSPORTS_LIST).required(),
        Member::new("CreatedAt", &DATE_TYPE).required(),
    ];
    /// `WebAuthnCredentialDescription`.
    pub static WEB_AUTHN_CREDENTIAL_DESCRIPTION: Shape =
        Shape::structure("WebAuthnCredentialDescription", WEB_AUTHN_CREDENTIAL_DESCRIPTION_MEMBERS);
    /// `WebAuthnCredentialDescriptionListType`.
    pub static WEB_AUTHN_CREDENTIAL_DESCRIPTION_LIST_TYPE: Shape = Shape::list(
        "WebAuthnCredentialDescriptionListType",
        &WEB_AUTHN_CREDENTIAL_DESCRIPTION,
        "member",
        false,
    );
    /// `WebAuthnCredentialsQueryLimitType`.
    pub static WEB_AUTHN_CREDENTIALS_QUERY_LIMIT_TYPE: Shape =
        Shape::integer("WebAuthnCredentialsQueryLimitType").min(0).max(20);
    /// `WebAuthnFactorConfigurationType`.
    pub static WEB_AUTHN_FACTOR_CONFIGURATION_TYPE: Shape = Shape::enumeration(
        "WebAuthnFactorConfigurationType",
        &["SINGLE_FACTOR", "MULTI_FACTOR_WITH_USER_VERIFICATION"],
    );
    static WEB_AUTHN_MFA_SETTINGS_TYPE_MEMBERS: &[Member] =
        &[Member::new("Enabled", &BOOLEAN_TYPE)];
    /// `WebAuthnMfaSettingsType`.
    pub static WEB_AUTHN_MFA_SETTINGS_TYPE: Shape =
        Shape::structure("WebAuthnMfaSettingsType", WEB_AUTHN_MFA_SETTINGS_TYPE_MEMBERS);
    /// `WrappedBooleanType`.
    pub static WRAPPED_BOOLEAN_TYPE: Shape = Shape::boolean("WrappedBooleanType");
    /// `WrappedIntegerType`.
    pub static WRAPPED_INTEGER_TYPE: Shape = Shape::integer("WrappedIntegerType");
}
