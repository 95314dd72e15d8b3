//! sts 2011-06-15: shapes, operations and errors, from botocore 1.44.5.
//!
//! Written by `cargo xtask codegen`. Do not edit.

use crate::meta::{OpMeta, Protocol, ServiceId, ServiceMeta};

/// The service's metadata; operations are sorted by name.
pub static SERVICE: ServiceMeta = ServiceMeta {
    id: ServiceId::Sts,
    name: "sts",
    signing_name: "sts",
    protocol: Protocol::AwsQuery,
    target_prefix: None,
    api_version: "2011-06-15",
    xml_namespace: Some("https://sts.amazonaws.com/doc/2011-06-15/"),
    endpoint_prefix: "sts",
    global_endpoint: Some("sts.amazonaws.com"),
    operations: &[
        &meta::ASSUME_ROLE,
        &meta::ASSUME_ROLE_WITH_SAML,
        &meta::ASSUME_ROLE_WITH_WEB_IDENTITY,
        &meta::ASSUME_ROOT,
        &meta::DECODE_AUTHORIZATION_MESSAGE,
        &meta::GET_ACCESS_KEY_INFO,
        &meta::GET_CALLER_IDENTITY,
        &meta::GET_DELEGATED_ACCESS_TOKEN,
        &meta::GET_FEDERATION_TOKEN,
        &meta::GET_SESSION_TOKEN,
        &meta::GET_WEB_IDENTITY_TOKEN,
    ],
    errors: &[
        &error::EXPIRED_TOKEN_EXCEPTION,
        &error::EXPIRED_TRADE_IN_TOKEN_EXCEPTION,
        &error::IDP_COMMUNICATION_ERROR_EXCEPTION,
        &error::IDP_REJECTED_CLAIM_EXCEPTION,
        &error::INVALID_AUTHORIZATION_MESSAGE_EXCEPTION,
        &error::INVALID_IDENTITY_TOKEN_EXCEPTION,
        &error::JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION,
        &error::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
        &error::OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION,
        &error::PACKED_POLICY_TOO_LARGE_EXCEPTION,
        &error::REGION_DISABLED_EXCEPTION,
        &error::SESSION_DURATION_ESCALATION_EXCEPTION,
    ],
    other_operations: OTHER_OPERATIONS,
};

/// Operations of the service that are known by name only, sorted.
pub static OTHER_OPERATIONS: &[&str] = &[];

/// Operation `AssumeRole`.
#[derive(Debug, Clone, Copy)]
pub struct AssumeRole;

impl crate::Operation for AssumeRole {
    type Input = AssumeRoleRequest;
    type Output = AssumeRoleResponse;
    const META: &'static OpMeta = &meta::ASSUME_ROLE;
}

/// Operation `AssumeRoleWithSAML`.
#[derive(Debug, Clone, Copy)]
pub struct AssumeRoleWithSAML;

impl crate::Operation for AssumeRoleWithSAML {
    type Input = AssumeRoleWithSAMLRequest;
    type Output = AssumeRoleWithSAMLResponse;
    const META: &'static OpMeta = &meta::ASSUME_ROLE_WITH_SAML;
}

/// Operation `AssumeRoleWithWebIdentity`.
#[derive(Debug, Clone, Copy)]
pub struct AssumeRoleWithWebIdentity;

impl crate::Operation for AssumeRoleWithWebIdentity {
    type Input = AssumeRoleWithWebIdentityRequest;
    type Output = AssumeRoleWithWebIdentityResponse;
    const META: &'static OpMeta = &meta::ASSUME_ROLE_WITH_WEB_IDENTITY;
}

/// Operation `AssumeRoot`.
#[derive(Debug, Clone, Copy)]
pub struct AssumeRoot;

impl crate::Operation for AssumeRoot {
    type Input = AssumeRootRequest;
    type Output = AssumeRootResponse;
    const META: &'static OpMeta = &meta::ASSUME_ROOT;
}

/// Operation `DecodeAuthorizationMessage`.
#[derive(Debug, Clone, Copy)]
pub struct DecodeAuthorizationMessage;

impl crate::Operation for DecodeAuthorizationMessage {
    type Input = DecodeAuthorizationMessageRequest;
    type Output = DecodeAuthorizationMessageResponse;
    const META: &'static OpMeta = &meta::DECODE_AUTHORIZATION_MESSAGE;
}

/// Operation `GetAccessKeyInfo`.
#[derive(Debug, Clone, Copy)]
pub struct GetAccessKeyInfo;

impl crate::Operation for GetAccessKeyInfo {
    type Input = GetAccessKeyInfoRequest;
    type Output = GetAccessKeyInfoResponse;
    const META: &'static OpMeta = &meta::GET_ACCESS_KEY_INFO;
}

/// Operation `GetCallerIdentity`.
#[derive(Debug, Clone, Copy)]
pub struct GetCallerIdentity;

impl crate::Operation for GetCallerIdentity {
    type Input = GetCallerIdentityRequest;
    type Output = GetCallerIdentityResponse;
    const META: &'static OpMeta = &meta::GET_CALLER_IDENTITY;
}

/// Operation `GetDelegatedAccessToken`.
#[derive(Debug, Clone, Copy)]
pub struct GetDelegatedAccessToken;

impl crate::Operation for GetDelegatedAccessToken {
    type Input = GetDelegatedAccessTokenRequest;
    type Output = GetDelegatedAccessTokenResponse;
    const META: &'static OpMeta = &meta::GET_DELEGATED_ACCESS_TOKEN;
}

/// Operation `GetFederationToken`.
#[derive(Debug, Clone, Copy)]
pub struct GetFederationToken;

impl crate::Operation for GetFederationToken {
    type Input = GetFederationTokenRequest;
    type Output = GetFederationTokenResponse;
    const META: &'static OpMeta = &meta::GET_FEDERATION_TOKEN;
}

/// Operation `GetSessionToken`.
#[derive(Debug, Clone, Copy)]
pub struct GetSessionToken;

impl crate::Operation for GetSessionToken {
    type Input = GetSessionTokenRequest;
    type Output = GetSessionTokenResponse;
    const META: &'static OpMeta = &meta::GET_SESSION_TOKEN;
}

/// Operation `GetWebIdentityToken`.
#[derive(Debug, Clone, Copy)]
pub struct GetWebIdentityToken;

impl crate::Operation for GetWebIdentityToken {
    type Input = GetWebIdentityTokenRequest;
    type Output = GetWebIdentityTokenResponse;
    const META: &'static OpMeta = &meta::GET_WEB_IDENTITY_TOKEN;
}

/// What the model says of each operation.
mod meta {
    use super::{SERVICE, error, shapes};
    use crate::meta::{AuthKind, HttpBinding, OpMeta};

    pub(super) static ASSUME_ROLE: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AssumeRole",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ASSUME_ROLE_REQUEST,
        output: Some(&shapes::ASSUME_ROLE_RESPONSE),
        result_wrapper: Some("AssumeRoleResult"),
        errors: &[
            &error::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &error::PACKED_POLICY_TOO_LARGE_EXCEPTION,
            &error::REGION_DISABLED_EXCEPTION,
            &error::EXPIRED_TOKEN_EXCEPTION,
        ],
        index: 0,
    };

    pub(super) static ASSUME_ROLE_WITH_SAML: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AssumeRoleWithSAML",
        auth: AuthKind::Public,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ASSUME_ROLE_WITH_SAML_REQUEST,
        output: Some(&shapes::ASSUME_ROLE_WITH_SAML_RESPONSE),
        result_wrapper: Some("AssumeRoleWithSAMLResult"),
        errors: &[
            &error::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &error::PACKED_POLICY_TOO_LARGE_EXCEPTION,
            &error::IDP_REJECTED_CLAIM_EXCEPTION,
            &error::INVALID_IDENTITY_TOKEN_EXCEPTION,
            &error::EXPIRED_TOKEN_EXCEPTION,
            &error::REGION_DISABLED_EXCEPTION,
        ],
        index: 1,
    };

    pub(super) static ASSUME_ROLE_WITH_WEB_IDENTITY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AssumeRoleWithWebIdentity",
        auth: AuthKind::Public,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST,
        output: Some(&shapes::ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE),
        result_wrapper: Some("AssumeRoleWithWebIdentityResult"),
        errors: &[
            &error::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &error::PACKED_POLICY_TOO_LARGE_EXCEPTION,
            &error::IDP_REJECTED_CLAIM_EXCEPTION,
            &error::IDP_COMMUNICATION_ERROR_EXCEPTION,
            &error::INVALID_IDENTITY_TOKEN_EXCEPTION,
            &error::EXPIRED_TOKEN_EXCEPTION,
            &error::REGION_DISABLED_EXCEPTION,
        ],
        index: 2,
    };

    pub(super) static ASSUME_ROOT: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AssumeRoot",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ASSUME_ROOT_REQUEST,
        output: Some(&shapes::ASSUME_ROOT_RESPONSE),
        result_wrapper: Some("AssumeRootResult"),
        errors: &[&error::REGION_DISABLED_EXCEPTION, &error::EXPIRED_TOKEN_EXCEPTION],
        index: 3,
    };

    pub(super) static DECODE_AUTHORIZATION_MESSAGE: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DecodeAuthorizationMessage",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DECODE_AUTHORIZATION_MESSAGE_REQUEST,
        output: Some(&shapes::DECODE_AUTHORIZATION_MESSAGE_RESPONSE),
        result_wrapper: Some("DecodeAuthorizationMessageResult"),
        errors: &[&error::INVALID_AUTHORIZATION_MESSAGE_EXCEPTION],
        index: 4,
    };

    pub(super) static GET_ACCESS_KEY_INFO: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetAccessKeyInfo",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_ACCESS_KEY_INFO_REQUEST,
        output: Some(&shapes::GET_ACCESS_KEY_INFO_RESPONSE),
        result_wrapper: Some("GetAccessKeyInfoResult"),
        errors: &[],
        index: 5,
    };

    pub(super) static GET_CALLER_IDENTITY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetCallerIdentity",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_CALLER_IDENTITY_REQUEST,
        output: Some(&shapes::GET_CALLER_IDENTITY_RESPONSE),
        result_wrapper: Some("GetCallerIdentityResult"),
        errors: &[],
        index: 6,
    };

    pub(super) static GET_DELEGATED_ACCESS_TOKEN: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetDelegatedAccessToken",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_DELEGATED_ACCESS_TOKEN_REQUEST,
        output: Some(&shapes::GET_DELEGATED_ACCESS_TOKEN_RESPONSE),
        result_wrapper: Some("GetDelegatedAccessTokenResult"),
        errors: &[
            &error::EXPIRED_TRADE_IN_TOKEN_EXCEPTION,
            &error::REGION_DISABLED_EXCEPTION,
            &error::PACKED_POLICY_TOO_LARGE_EXCEPTION,
        ],
        index: 7,
    };

    pub(super) static GET_FEDERATION_TOKEN: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetFederationToken",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_FEDERATION_TOKEN_REQUEST,
        output: Some(&shapes::GET_FEDERATION_TOKEN_RESPONSE),
        result_wrapper: Some("GetFederationTokenResult"),
        errors: &[
            &error::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &error::PACKED_POLICY_TOO_LARGE_EXCEPTION,
            &error::REGION_DISABLED_EXCEPTION,
        ],
        index: 8,
    };

    pub(super) static GET_SESSION_TOKEN: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetSessionToken",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_SESSION_TOKEN_REQUEST,
        output: Some(&shapes::GET_SESSION_TOKEN_RESPONSE),
        result_wrapper: Some("GetSessionTokenResult"),
        errors: &[&error::REGION_DISABLED_EXCEPTION],
        index: 9,
    };

    pub(super) static GET_WEB_IDENTITY_TOKEN: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetWebIdentityToken",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_WEB_IDENTITY_TOKEN_REQUEST,
        output: Some(&shapes::GET_WEB_IDENTITY_TOKEN_RESPONSE),
        result_wrapper: Some("GetWebIdentityTokenResult"),
        errors: &[
            &error::SESSION_DURATION_ESCALATION_EXCEPTION,
            &error::OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION,
            &error::JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION,
        ],
        index: 10,
    };
}

/// The modelled errors of the service and a constructor for each.
pub mod error {
    use std::borrow::Cow;

    use crate::error::{Error, ErrorMeta};

    /// `ExpiredTokenException`, status 400.
    pub static EXPIRED_TOKEN_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "ExpiredTokenException",
        code: "ExpiredTokenException",
        status: 400,
        sender_fault: true,
    };

    /// A `ExpiredTokenException` with this message.
    pub fn expired_token(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&EXPIRED_TOKEN_EXCEPTION, message)
    }

    /// `ExpiredTradeInTokenException`, status 400.
    pub static EXPIRED_TRADE_IN_TOKEN_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "ExpiredTradeInTokenException",
        code: "ExpiredTradeInTokenException",
        status: 400,
        sender_fault: true,
    };

    /// A `ExpiredTradeInTokenException` with this message.
    pub fn expired_trade_in_token(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&EXPIRED_TRADE_IN_TOKEN_EXCEPTION, message)
    }

    /// `IDPCommunicationErrorException`, status 400.
    pub static IDP_COMMUNICATION_ERROR_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "IDPCommunicationErrorException",
        code: "IDPCommunicationError",
        status: 400,
        sender_fault: true,
    };

    /// A `IDPCommunicationErrorException` with this message.
    pub fn idp_communication_error(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&IDP_COMMUNICATION_ERROR_EXCEPTION, message)
    }

    /// `IDPRejectedClaimException`, status 403.
    pub static IDP_REJECTED_CLAIM_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "IDPRejectedClaimException",
        code: "IDPRejectedClaim",
        status: 403,
        sender_fault: true,
    };

    /// A `IDPRejectedClaimException` with this message.
    pub fn idp_rejected_claim(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&IDP_REJECTED_CLAIM_EXCEPTION, message)
    }

    /// `InvalidAuthorizationMessageException`, status 400.
    pub static INVALID_AUTHORIZATION_MESSAGE_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "InvalidAuthorizationMessageException",
        code: "InvalidAuthorizationMessageException",
        status: 400,
        sender_fault: true,
    };

    /// A `InvalidAuthorizationMessageException` with this message.
    pub fn invalid_authorization_message(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&INVALID_AUTHORIZATION_MESSAGE_EXCEPTION, message)
    }

    /// `InvalidIdentityTokenException`, status 400.
    pub static INVALID_IDENTITY_TOKEN_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "InvalidIdentityTokenException",
        code: "InvalidIdentityToken",
        status: 400,
        sender_fault: true,
    };

    /// A `InvalidIdentityTokenException` with this message.
    pub fn invalid_identity_token(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&INVALID_IDENTITY_TOKEN_EXCEPTION, message)
    }

    /// `JWTPayloadSizeExceededException`, status 400.
    pub static JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "JWTPayloadSizeExceededException",
        code: "JWTPayloadSizeExceededException",
        status: 400,
        sender_fault: true,
    };

    /// A `JWTPayloadSizeExceededException` with this message.
    pub fn jwt_payload_size_exceeded(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION, message)
    }

    /// `MalformedPolicyDocumentException`, status 400.
    pub static MALFORMED_POLICY_DOCUMENT_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "MalformedPolicyDocumentException",
        code: "MalformedPolicyDocument",
        status: 400,
        sender_fault: true,
    };

    /// A `MalformedPolicyDocumentException` with this message.
    pub fn malformed_policy_document(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&MALFORMED_POLICY_DOCUMENT_EXCEPTION, message)
    }

    /// `OutboundWebIdentityFederationDisabledException`, status 403.
    pub static OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "OutboundWebIdentityFederationDisabledException",
        code: "OutboundWebIdentityFederationDisabledException",
        status: 403,
        sender_fault: true,
    };

    /// A `OutboundWebIdentityFederationDisabledException` with this message.
    pub fn outbound_web_identity_federation_disabled(
        message: impl Into<Cow<'static, str>>,
    ) -> Error {
        Error::modeled(&OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION, message)
    }

    /// `PackedPolicyTooLargeException`, status 400.
    pub static PACKED_POLICY_TOO_LARGE_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "PackedPolicyTooLargeException",
        code: "PackedPolicyTooLarge",
        status: 400,
        sender_fault: true,
    };

    /// A `PackedPolicyTooLargeException` with this message.
    pub fn packed_policy_too_large(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&PACKED_POLICY_TOO_LARGE_EXCEPTION, message)
    }

    /// `RegionDisabledException`, status 403.
    pub static REGION_DISABLED_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "RegionDisabledException",
        code: "RegionDisabledException",
        status: 403,
        sender_fault: true,
    };

    /// A `RegionDisabledException` with this message.
    pub fn region_disabled(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&REGION_DISABLED_EXCEPTION, message)
    }

    /// `SessionDurationEscalationException`, status 403.
    pub static SESSION_DURATION_ESCALATION_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "SessionDurationEscalationException",
        code: "SessionDurationEscalationException",
        status: 403,
        sender_fault: true,
    };

    /// A `SessionDurationEscalationException` with this message.
    pub fn session_duration_escalation(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&SESSION_DURATION_ESCALATION_EXCEPTION, message)
    }
}

/// Validates `input`, calls the handler of `op` and encodes its answer.
pub async fn dispatch<S, Cx>(
    service: &S,
    cx: &Cx,
    op: &'static OpMeta,
    input: serde_json::Value,
    request_id: &str,
) -> Result<crate::Encoded, crate::Error>
where
    S: crate::Handle<AssumeRole, Cx>
        + crate::Handle<AssumeRoleWithSAML, Cx>
        + crate::Handle<AssumeRoleWithWebIdentity, Cx>
        + crate::Handle<AssumeRoot, Cx>
        + crate::Handle<DecodeAuthorizationMessage, Cx>
        + crate::Handle<GetAccessKeyInfo, Cx>
        + crate::Handle<GetCallerIdentity, Cx>
        + crate::Handle<GetDelegatedAccessToken, Cx>
        + crate::Handle<GetFederationToken, Cx>
        + crate::Handle<GetSessionToken, Cx>
        + crate::Handle<GetWebIdentityToken, Cx>,
    Cx: Sync,
{
    let call = crate::dispatch::Call { service, cx, input, request_id };
    let answer = match op.index {
        0 => call.run::<AssumeRole>(),
        1 => call.run::<AssumeRoleWithSAML>(),
        2 => call.run::<AssumeRoleWithWebIdentity>(),
        3 => call.run::<AssumeRoot>(),
        4 => call.run::<DecodeAuthorizationMessage>(),
        5 => call.run::<GetAccessKeyInfo>(),
        6 => call.run::<GetCallerIdentity>(),
        7 => call.run::<GetDelegatedAccessToken>(),
        8 => call.run::<GetFederationToken>(),
        9 => call.run::<GetSessionToken>(),
        10 => call.run::<GetWebIdentityToken>(),
        _ => return Err(crate::Error::not_implemented(op)),
    };
    answer.await
}
/// Wire shape `AssumeRoleRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AssumeRoleRequest {
    /// `RoleArn`; length `20..=2048`.
    #[serde(rename = "RoleArn")]
    pub role_arn: String,
    /// `RoleSessionName`; length `2..=64`.
    #[serde(rename = "RoleSessionName")]
    pub role_session_name: String,
    /// `PolicyArns`.
    #[serde(rename = "PolicyArns", default, skip_serializing_if = "Option::is_none")]
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    /// `Policy`; length `1..`.
    #[serde(rename = "Policy", default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<String>,
    /// `DurationSeconds`; value `900..=43200`.
    #[serde(rename = "DurationSeconds", default, skip_serializing_if = "Option::is_none")]
    pub duration_seconds: Option<i32>,
    /// `Tags`; length `..=50`.
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    /// `TransitiveTagKeys`; length `..=50`.
    #[serde(rename = "TransitiveTagKeys", default, skip_serializing_if = "Option::is_none")]
    pub transitive_tag_keys: Option<Vec<String>>,
    /// `ExternalId`; length `2..=1224`.
    #[serde(rename = "ExternalId", default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// `SerialNumber`; length `9..=256`.
    #[serde(rename = "SerialNumber", default, skip_serializing_if = "Option::is_none")]
    pub serial_number: Option<String>,
    /// `TokenCode`; length `6..=6`.
    #[serde(rename = "TokenCode", default, skip_serializing_if = "Option::is_none")]
    pub token_code: Option<String>,
    /// `SourceIdentity`; length `2..=64`.
    #[serde(rename = "SourceIdentity", default, skip_serializing_if = "Option::is_none")]
    pub source_identity: Option<String>,
    /// `ProvidedContexts`; length `1..=5`.
    #[serde(rename = "ProvidedContexts", default, skip_serializing_if = "Option::is_none")]
    pub provided_contexts: Option<Vec<ProvidedContext>>,
    /// `MinimumSessionTokenSize`; value `0..=4096`.
    #[serde(rename = "MinimumSessionTokenSize", default, skip_serializing_if = "Option::is_none")]
    pub minimum_session_token_size: Option<i32>,
}

/// Wire shape `AssumeRoleResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AssumeRoleResponse {
    /// `Credentials`.
    #[serde(rename = "Credentials", default, skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Credentials>,
    /// `AssumedRoleUser`.
    #[serde(rename = "AssumedRoleUser", default, skip_serializing_if = "Option::is_none")]
    pub assumed_role_user: Option<AssumedRoleUser>,
    /// `PackedPolicySize`; value `0..`.
    #[serde(rename = "PackedPolicySize", default, skip_serializing_if = "Option::is_none")]
    pub packed_policy_size: Option<i32>,
    /// `SourceIdentity`; length `2..=64`.
    #[serde(rename = "SourceIdentity", default, skip_serializing_if = "Option::is_none")]
    pub source_identity: Option<String>,
    /// `SessionTokenUtilization`; value `0..`.
    #[serde(rename = "SessionTokenUtilization", default, skip_serializing_if = "Option::is_none")]
    pub session_token_utilization: Option<i32>,
    /// `SessionTokenSize`; value `0..`.
    #[serde(rename = "SessionTokenSize", default, skip_serializing_if = "Option::is_none")]
    pub session_token_size: Option<i32>,
}

/// Wire shape `AssumeRoleWithSAMLRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AssumeRoleWithSAMLRequest {
    /// `RoleArn`; length `20..=2048`.
    #[serde(rename = "RoleArn")]
    pub role_arn: String,
    /// `PrincipalArn`; length `20..=2048`.
    #[serde(rename = "PrincipalArn")]
    pub principal_arn: String,
    /// `SAMLAssertion`; length `4..=100000`.
    #[serde(rename = "SAMLAssertion")]
    pub saml_assertion: crate::Sensitive<String>,
    /// `PolicyArns`.
    #[serde(rename = "PolicyArns", default, skip_serializing_if = "Option::is_none")]
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    /// `Policy`; length `1..=2048`.
    #[serde(rename = "Policy", default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<String>,
    /// `DurationSeconds`; value `900..=43200`.
    #[serde(rename = "DurationSeconds", default, skip_serializing_if = "Option::is_none")]
    pub duration_seconds: Option<i32>,
    /// `MinimumSessionTokenSize`; value `0..=4096`.
    #[serde(rename = "MinimumSessionTokenSize", default, skip_serializing_if = "Option::is_none")]
    pub minimum_session_token_size: Option<i32>,
}

/// Wire shape `AssumeRoleWithSAMLResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AssumeRoleWithSAMLResponse {
    /// `Credentials`.
    #[serde(rename = "Credentials", default, skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Credentials>,
    /// `AssumedRoleUser`.
    #[serde(rename = "AssumedRoleUser", default, skip_serializing_if = "Option::is_none")]
    pub assumed_role_user: Option<AssumedRoleUser>,
    /// `PackedPolicySize`; value `0..`.
    #[serde(rename = "PackedPolicySize", default, skip_serializing_if = "Option::is_none")]
    pub packed_policy_size: Option<i32>,
    /// `Subject`.
    #[serde(rename = "Subject", default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// `SubjectType`.
    #[serde(rename = "SubjectType", default, skip_serializing_if = "Option::is_none")]
    pub subject_type: Option<String>,
    /// `Issuer`.
    #[serde(rename = "Issuer", default, skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    /// `Audience`.
    #[serde(rename = "Audience", default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    /// `NameQualifier`.
    #[serde(rename = "NameQualifier", default, skip_serializing_if = "Option::is_none")]
    pub name_qualifier: Option<String>,
    /// `SourceIdentity`; length `2..=64`.
    #[serde(rename = "SourceIdentity", default, skip_serializing_if = "Option::is_none")]
    pub source_identity: Option<String>,
    /// `SessionTokenUtilization`; value `0..`.
    #[serde(rename = "SessionTokenUtilization", default, skip_serializing_if = "Option::is_none")]
    pub session_token_utilization: Option<i32>,
    /// `SessionTokenSize`; value `0..`.
    #[serde(rename = "SessionTokenSize", default, skip_serializing_if = "Option::is_none")]
    pub session_token_size: Option<i32>,
}

/// Wire shape `AssumeRoleWithWebIdentityRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AssumeRoleWithWebIdentityRequest {
    /// `RoleArn`; length `20..=2048`.
    #[serde(rename = "RoleArn")]
    pub role_arn: String,
    /// `RoleSessionName`; length `2..=64`.
    #[serde(rename = "RoleSessionName")]
    pub role_session_name: String,
    /// `WebIdentityToken`; length `4..=20000`.
    #[serde(rename = "WebIdentityToken")]
    pub web_identity_token: crate::Sensitive<String>,
    /// `ProviderId`; length `4..=2048`.
    #[serde(rename = "ProviderId", default, skip_serializing_if = "Option::is_none")]
    pub provider_id: Option<String>,
    /// `PolicyArns`.
    #[serde(rename = "PolicyArns", default, skip_serializing_if = "Option::is_none")]
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    /// `Policy`; length `1..=2048`.
    #[serde(rename = "Policy", default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<String>,
    /// `DurationSeconds`; value `900..=43200`.
    #[serde(rename = "DurationSeconds", default, skip_serializing_if = "Option::is_none")]
    pub duration_seconds: Option<i32>,
    /// `MinimumSessionTokenSize`; value `0..=4096`.
    #[serde(rename = "MinimumSessionTokenSize", default, skip_serializing_if = "Option::is_none")]
    pub minimum_session_token_size: Option<i32>,
}

/// Wire shape `AssumeRoleWithWebIdentityResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AssumeRoleWithWebIdentityResponse {
    /// `Credentials`.
    #[serde(rename = "Credentials", default, skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Credentials>,
    /// `SubjectFromWebIdentityToken`; length `6..=255`.
    #[serde(
        rename = "SubjectFromWebIdentityToken",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub subject_from_web_identity_token: Option<String>,
    /// `AssumedRoleUser`.
    #[serde(rename = "AssumedRoleUser", default, skip_serializing_if = "Option::is_none")]
    pub assumed_role_user: Option<AssumedRoleUser>,
    /// `PackedPolicySize`; value `0..`.
    #[serde(rename = "PackedPolicySize", default, skip_serializing_if = "Option::is_none")]
    pub packed_policy_size: Option<i32>,
    /// `Provider`.
    #[serde(rename = "Provider", default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// `Audience`.
    #[serde(rename = "Audience", default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    /// `SourceIdentity`; length `2..=64`.
    #[serde(rename = "SourceIdentity", default, skip_serializing_if = "Option::is_none")]
    pub source_identity: Option<String>,
    /// `SessionTokenUtilization`; value `0..`.
    #[serde(rename = "SessionTokenUtilization", default, skip_serializing_if = "Option::is_none")]
    pub session_token_utilization: Option<i32>,
    /// `SessionTokenSize`; value `0..`.
    #[serde(rename = "SessionTokenSize", default, skip_serializing_if = "Option::is_none")]
    pub session_token_size: Option<i32>,
}

/// Wire shape `AssumeRootRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AssumeRootRequest {
    /// `TargetPrincipal`; length `12..=2048`.
    #[serde(rename = "TargetPrincipal")]
    pub target_principal: String,
    /// `TaskPolicyArn`.
    #[serde(rename = "TaskPolicyArn")]
    pub task_policy_arn: PolicyDescriptorType,
    /// `DurationSeconds`; value `0..=900`.
    #[serde(rename = "DurationSeconds", default, skip_serializing_if = "Option::is_none")]
    pub duration_seconds: Option<i32>,
    /// `MinimumSessionTokenSize`; value `0..=4096`.
    #[serde(rename = "MinimumSessionTokenSize", default, skip_serializing_if = "Option::is_none")]
    pub minimum_session_token_size: Option<i32>,
}

/// Wire shape `AssumeRootResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AssumeRootResponse {
    /// `Credentials`.
    #[serde(rename = "Credentials", default, skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Credentials>,
    /// `SourceIdentity`; length `2..=64`.
    #[serde(rename = "SourceIdentity", default, skip_serializing_if = "Option::is_none")]
    pub source_identity: Option<String>,
    /// `SessionTokenUtilization`; value `0..`.
    #[serde(rename = "SessionTokenUtilization", default, skip_serializing_if = "Option::is_none")]
    pub session_token_utilization: Option<i32>,
    /// `SessionTokenSize`; value `0..`.
    #[serde(rename = "SessionTokenSize", default, skip_serializing_if = "Option::is_none")]
    pub session_token_size: Option<i32>,
}

/// Wire shape `AssumedRoleUser`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AssumedRoleUser {
    /// `AssumedRoleId`; length `2..=193`.
    #[serde(rename = "AssumedRoleId", default, skip_serializing_if = "Option::is_none")]
    pub assumed_role_id: Option<String>,
    /// `Arn`; length `20..=2048`.
    #[serde(rename = "Arn", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
}

/// Wire shape `Credentials`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct Credentials {
    /// `AccessKeyId`; length `16..=128`.
    #[serde(rename = "AccessKeyId", default, skip_serializing_if = "Option::is_none")]
    pub access_key_id: Option<String>,
    /// `SecretAccessKey`.
    #[serde(rename = "SecretAccessKey", default, skip_serializing_if = "Option::is_none")]
    pub secret_access_key: Option<crate::Sensitive<String>>,
    /// `SessionToken`.
    #[serde(rename = "SessionToken", default, skip_serializing_if = "Option::is_none")]
    pub session_token: Option<String>,
    /// `Expiration`.
    #[serde(rename = "Expiration", default, skip_serializing_if = "Option::is_none")]
    pub expiration: Option<crate::Timestamp>,
}

/// Wire shape `DecodeAuthorizationMessageRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DecodeAuthorizationMessageRequest {
    /// `EncodedMessage`; length `1..=10240`.
    #[serde(rename = "EncodedMessage")]
    pub encoded_message: String,
}

/// Wire shape `DecodeAuthorizationMessageResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct DecodeAuthorizationMessageResponse {
    /// `DecodedMessage`.
    #[serde(rename = "DecodedMessage", default, skip_serializing_if = "Option::is_none")]
    pub decoded_message: Option<String>,
}

/// Wire shape `FederatedUser`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct FederatedUser {
    /// `FederatedUserId`; length `2..=193`.
    #[serde(rename = "FederatedUserId", default, skip_serializing_if = "Option::is_none")]
    pub federated_user_id: Option<String>,
    /// `Arn`; length `20..=2048`.
    #[serde(rename = "Arn", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
}

/// Wire shape `GetAccessKeyInfoRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetAccessKeyInfoRequest {
    /// `AccessKeyId`; length `16..=128`.
    #[serde(rename = "AccessKeyId")]
    pub access_key_id: String,
}

/// Wire shape `GetAccessKeyInfoResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetAccessKeyInfoResponse {
    /// `Account`.
    #[serde(rename = "Account", default, skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
}

/// Wire shape `GetCallerIdentityRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetCallerIdentityRequest {}

/// Wire shape `GetCallerIdentityResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetCallerIdentityResponse {
    /// `UserId`.
    #[serde(rename = "UserId", default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// `Account`.
    #[serde(rename = "Account", default, skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// `Arn`; length `20..=2048`.
    #[serde(rename = "Arn", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
}

/// Wire shape `GetDelegatedAccessTokenRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetDelegatedAccessTokenRequest {
    /// `TradeInToken`.
    #[serde(rename = "TradeInToken")]
    pub trade_in_token: crate::Sensitive<String>,
}

/// Wire shape `GetDelegatedAccessTokenResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetDelegatedAccessTokenResponse {
    /// `Credentials`.
    #[serde(rename = "Credentials", default, skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Credentials>,
    /// `PackedPolicySize`; value `0..`.
    #[serde(rename = "PackedPolicySize", default, skip_serializing_if = "Option::is_none")]
    pub packed_policy_size: Option<i32>,
    /// `AssumedPrincipal`; length `20..=2048`.
    #[serde(rename = "AssumedPrincipal", default, skip_serializing_if = "Option::is_none")]
    pub assumed_principal: Option<String>,
}

/// Wire shape `GetFederationTokenRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetFederationTokenRequest {
    /// `Name`; length `2..=32`.
    #[serde(rename = "Name")]
    pub name: String,
    /// `Policy`; length `1..=2048`.
    #[serde(rename = "Policy", default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<String>,
    /// `PolicyArns`.
    #[serde(rename = "PolicyArns", default, skip_serializing_if = "Option::is_none")]
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    /// `DurationSeconds`; value `900..=129600`.
    #[serde(rename = "DurationSeconds", default, skip_serializing_if = "Option::is_none")]
    pub duration_seconds: Option<i32>,
    /// `Tags`; length `..=50`.
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    /// `MinimumSessionTokenSize`; value `0..=4096`.
    #[serde(rename = "MinimumSessionTokenSize", default, skip_serializing_if = "Option::is_none")]
    pub minimum_session_token_size: Option<i32>,
}

/// Wire shape `GetFederationTokenResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetFederationTokenResponse {
    /// `Credentials`.
    #[serde(rename = "Credentials", default, skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Credentials>,
    /// `FederatedUser`.
    #[serde(rename = "FederatedUser", default, skip_serializing_if = "Option::is_none")]
    pub federated_user: Option<FederatedUser>,
    /// `PackedPolicySize`; value `0..`.
    #[serde(rename = "PackedPolicySize", default, skip_serializing_if = "Option::is_none")]
    pub packed_policy_size: Option<i32>,
    /// `SessionTokenUtilization`; value `0..`.
    #[serde(rename = "SessionTokenUtilization", default, skip_serializing_if = "Option::is_none")]
    pub session_token_utilization: Option<i32>,
    /// `SessionTokenSize`; value `0..`.
    #[serde(rename = "SessionTokenSize", default, skip_serializing_if = "Option::is_none")]
    pub session_token_size: Option<i32>,
}

/// Wire shape `GetSessionTokenRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetSessionTokenRequest {
    /// `DurationSeconds`; value `900..=129600`.
    #[serde(rename = "DurationSeconds", default, skip_serializing_if = "Option::is_none")]
    pub duration_seconds: Option<i32>,
    /// `SerialNumber`; length `9..=256`.
    #[serde(rename = "SerialNumber", default, skip_serializing_if = "Option::is_none")]
    pub serial_number: Option<String>,
    /// `TokenCode`; length `6..=6`.
    #[serde(rename = "TokenCode", default, skip_serializing_if = "Option::is_none")]
    pub token_code: Option<String>,
    /// `MinimumSessionTokenSize`; value `0..=4096`.
    #[serde(rename = "MinimumSessionTokenSize", default, skip_serializing_if = "Option::is_none")]
    pub minimum_session_token_size: Option<i32>,
}

/// Wire shape `GetSessionTokenResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetSessionTokenResponse {
    /// `Credentials`.
    #[serde(rename = "Credentials", default, skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Credentials>,
    /// `SessionTokenUtilization`; value `0..`.
    #[serde(rename = "SessionTokenUtilization", default, skip_serializing_if = "Option::is_none")]
    pub session_token_utilization: Option<i32>,
    /// `SessionTokenSize`; value `0..`.
    #[serde(rename = "SessionTokenSize", default, skip_serializing_if = "Option::is_none")]
    pub session_token_size: Option<i32>,
}

/// Wire shape `GetWebIdentityTokenRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetWebIdentityTokenRequest {
    /// `Audience`; length `1..=10`.
    #[serde(rename = "Audience")]
    pub audience: Vec<String>,
    /// `DurationSeconds`; value `60..=3600`.
    #[serde(rename = "DurationSeconds", default, skip_serializing_if = "Option::is_none")]
    pub duration_seconds: Option<i32>,
    /// `SigningAlgorithm`; length `5..=5`.
    #[serde(rename = "SigningAlgorithm")]
    pub signing_algorithm: String,
    /// `Tags`; length `..=50`.
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

/// Wire shape `GetWebIdentityTokenResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetWebIdentityTokenResponse {
    /// `WebIdentityToken`.
    #[serde(rename = "WebIdentityToken", default, skip_serializing_if = "Option::is_none")]
    pub web_identity_token: Option<crate::Sensitive<String>>,
    /// `Expiration`.
    #[serde(rename = "Expiration", default, skip_serializing_if = "Option::is_none")]
    pub expiration: Option<crate::Timestamp>,
}

/// Wire shape `PolicyDescriptorType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct PolicyDescriptorType {
    /// `arn`; length `20..=2048`.
    #[serde(rename = "arn", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
}

/// Wire shape `ProvidedContext`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ProvidedContext {
    /// `ProviderArn`; length `20..=2048`.
    #[serde(rename = "ProviderArn", default, skip_serializing_if = "Option::is_none")]
    pub provider_arn: Option<String>,
    /// `ContextAssertion`; length `4..=2048`.
    #[serde(rename = "ContextAssertion", default, skip_serializing_if = "Option::is_none")]
    pub context_assertion: Option<String>,
}

/// Wire shape `Tag`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct Tag {
    /// `Key`; length `1..=128`.
    #[serde(rename = "Key")]
    pub key: String,
    /// `Value`; length `0..=256`.
    #[serde(rename = "Value")]
    pub value: String,
}

/// The static schema, one `Shape` per wire shape.
pub mod shapes {
    use crate::schema::{Member, Pattern, Shape};

    static PATTERN_0: Pattern = Pattern::new("[\\w]*");
    static PATTERN_1: Pattern = Pattern::new(
        "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+",
    );
    static PATTERN_2: Pattern = Pattern::new("[\\w+=,.@:-]*");
    static PATTERN_3: Pattern = Pattern::new("[\\w+=,.@:\\/-]*");
    static PATTERN_4: Pattern = Pattern::new("[\\w+=,.@\\:-]*");
    static PATTERN_5: Pattern = Pattern::new("[\\w+=,.@-]*");
    static PATTERN_6: Pattern = Pattern::new("[\\w+=/:,.@-]*");
    static PATTERN_7: Pattern = Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+");
    static PATTERN_8: Pattern = Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+");
    static PATTERN_9: Pattern = Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*");
    static PATTERN_10: Pattern = Pattern::new("[\\d]*");

    static ASSUME_ROLE_REQUEST_MEMBERS: &[Member] = &[
        Member::new("RoleArn", &ARN_TYPE).required(),
        Member::new("RoleSessionName", &ROLE_SESSION_NAME_TYPE).required(),
        Member::new("PolicyArns", &POLICY_DESCRIPTOR_LIST_TYPE),
        Member::new("Policy", &UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE),
        Member::new("DurationSeconds", &ROLE_DURATION_SECONDS_TYPE),
        Member::new("Tags", &TAG_LIST_TYPE),
        Member::new("TransitiveTagKeys", &TAG_KEY_LIST_TYPE),
        Member::new("ExternalId", &EXTERNAL_ID_TYPE),
        Member::new("SerialNumber", &SERIAL_NUMBER_TYPE),
        Member::new("TokenCode", &TOKEN_CODE_TYPE),
        Member::new("SourceIdentity", &SOURCE_IDENTITY_TYPE),
        Member::new("ProvidedContexts", &PROVIDED_CONTEXTS_LIST_TYPE),
        Member::new("MinimumSessionTokenSize", &MINIMUM_SESSION_TOKEN_SIZE_TYPE),
    ];
    /// `AssumeRoleRequest`.
    pub static ASSUME_ROLE_REQUEST: Shape =
        Shape::structure("AssumeRoleRequest", ASSUME_ROLE_REQUEST_MEMBERS);
    static ASSUME_ROLE_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("Credentials", &CREDENTIALS),
        Member::new("AssumedRoleUser", &ASSUMED_ROLE_USER),
        Member::new("PackedPolicySize", &NON_NEGATIVE_INTEGER_TYPE),
        Member::new("SourceIdentity", &SOURCE_IDENTITY_TYPE),
        Member::new("SessionTokenUtilization", &SESSION_TOKEN_UTILIZATION_TYPE),
        Member::new("SessionTokenSize", &SESSION_TOKEN_SIZE_TYPE),
    ];
    /// `AssumeRoleResponse`.
    pub static ASSUME_ROLE_RESPONSE: Shape =
        Shape::structure("AssumeRoleResponse", ASSUME_ROLE_RESPONSE_MEMBERS);
    static ASSUME_ROLE_WITH_SAML_REQUEST_MEMBERS: &[Member] = &[
        Member::new("RoleArn", &ARN_TYPE).required(),
        Member::new("PrincipalArn", &ARN_TYPE).required(),
        Member::new("SAMLAssertion", &SAML_ASSERTION_TYPE).required(),
        Member::new("PolicyArns", &POLICY_DESCRIPTOR_LIST_TYPE),
        Member::new("Policy", &SESSION_POLICY_DOCUMENT_TYPE),
        Member::new("DurationSeconds", &ROLE_DURATION_SECONDS_TYPE),
        Member::new("MinimumSessionTokenSize", &MINIMUM_SESSION_TOKEN_SIZE_TYPE),
    ];
    /// `AssumeRoleWithSAMLRequest`.
    pub static ASSUME_ROLE_WITH_SAML_REQUEST: Shape =
        Shape::structure("AssumeRoleWithSAMLRequest", ASSUME_ROLE_WITH_SAML_REQUEST_MEMBERS);
    static ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("Credentials", &CREDENTIALS),
        Member::new("AssumedRoleUser", &ASSUMED_ROLE_USER),
        Member::new("PackedPolicySize", &NON_NEGATIVE_INTEGER_TYPE),
        Member::new("Subject", &SUBJECT),
        Member::new("SubjectType", &SUBJECT_TYPE),
        Member::new("Issuer", &ISSUER),
        Member::new("Audience", &AUDIENCE),
        Member::new("NameQualifier", &NAME_QUALIFIER),
        Member::new("SourceIdentity", &SOURCE_IDENTITY_TYPE),
        Member::new("SessionTokenUtilization", &SESSION_TOKEN_UTILIZATION_TYPE),
        Member::new("SessionTokenSize", &SESSION_TOKEN_SIZE_TYPE),
    ];
    /// `AssumeRoleWithSAMLResponse`.
    pub static ASSUME_ROLE_WITH_SAML_RESPONSE: Shape =
        Shape::structure("AssumeRoleWithSAMLResponse", ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS);
    static ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS: &[Member] = &[
        Member::new("RoleArn", &ARN_TYPE).required(),
        Member::new("RoleSessionName", &ROLE_SESSION_NAME_TYPE).required(),
        Member::new("WebIdentityToken", &CLIENT_TOKEN_TYPE).required(),
        Member::new("ProviderId", &URL_TYPE),
        Member::new("PolicyArns", &POLICY_DESCRIPTOR_LIST_TYPE),
        Member::new("Policy", &SESSION_POLICY_DOCUMENT_TYPE),
        Member::new("DurationSeconds", &ROLE_DURATION_SECONDS_TYPE),
        Member::new("MinimumSessionTokenSize", &MINIMUM_SESSION_TOKEN_SIZE_TYPE),
    ];
    /// `AssumeRoleWithWebIdentityRequest`.
    pub static ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST: Shape = Shape::structure(
        "AssumeRoleWithWebIdentityRequest",
        ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS,
    );
    static ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("Credentials", &CREDENTIALS),
        Member::new("SubjectFromWebIdentityToken", &WEB_IDENTITY_SUBJECT_TYPE),
        Member::new("AssumedRoleUser", &ASSUMED_ROLE_USER),
        Member::new("PackedPolicySize", &NON_NEGATIVE_INTEGER_TYPE),
        Member::new("Provider", &ISSUER),
        Member::new("Audience", &AUDIENCE),
        Member::new("SourceIdentity", &SOURCE_IDENTITY_TYPE),
        Member::new("SessionTokenUtilization", &SESSION_TOKEN_UTILIZATION_TYPE),
        Member::new("SessionTokenSize", &SESSION_TOKEN_SIZE_TYPE),
    ];
    /// `AssumeRoleWithWebIdentityResponse`.
    pub static ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE: Shape = Shape::structure(
        "AssumeRoleWithWebIdentityResponse",
        ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS,
    );
    static ASSUME_ROOT_REQUEST_MEMBERS: &[Member] = &[
        Member::new("TargetPrincipal", &TARGET_PRINCIPAL_TYPE).required(),
        Member::new("TaskPolicyArn", &POLICY_DESCRIPTOR_TYPE).required(),
        Member::new("DurationSeconds", &ROOT_DURATION_SECONDS_TYPE),
        Member::new("MinimumSessionTokenSize", &MINIMUM_SESSION_TOKEN_SIZE_TYPE),
    ];
    /// `AssumeRootRequest`.
    pub static ASSUME_ROOT_REQUEST: Shape =
        Shape::structure("AssumeRootRequest", ASSUME_ROOT_REQUEST_MEMBERS);
    static ASSUME_ROOT_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("Credentials", &CREDENTIALS),
        Member::new("SourceIdentity", &SOURCE_IDENTITY_TYPE),
        Member::new("SessionTokenUtilization", &SESSION_TOKEN_UTILIZATION_TYPE),
        Member::new("SessionTokenSize", &SESSION_TOKEN_SIZE_TYPE),
    ];
    /// `AssumeRootResponse`.
    pub static ASSUME_ROOT_RESPONSE: Shape =
        Shape::structure("AssumeRootResponse", ASSUME_ROOT_RESPONSE_MEMBERS);
    static ASSUMED_ROLE_USER_MEMBERS: &[Member] = &[
        Member::new("AssumedRoleId", &ASSUMED_ROLE_ID_TYPE).required(),
        Member::new("Arn", &ARN_TYPE).required(),
    ];
    /// `AssumedRoleUser`.
    pub static ASSUMED_ROLE_USER: Shape =
        Shape::structure("AssumedRoleUser", ASSUMED_ROLE_USER_MEMBERS);
    /// `Audience`.
    pub static AUDIENCE: Shape = Shape::string("Audience");
    static CREDENTIALS_MEMBERS: &[Member] = &[
        Member::new("AccessKeyId", &ACCESS_KEY_ID_TYPE).required(),
        Member::new("SecretAccessKey", &ACCESS_KEY_SECRET_TYPE).required(),
        Member::new("SessionToken", &TOKEN_TYPE).required(),
        Member::new("Expiration", &DATE_TYPE).required(),
    ];
    /// `Credentials`.
    pub static CREDENTIALS: Shape = Shape::structure("Credentials", CREDENTIALS_MEMBERS);
    static DECODE_AUTHORIZATION_MESSAGE_REQUEST_MEMBERS: &[Member] =
        &[Member::new("EncodedMessage", &ENCODED_MESSAGE_TYPE).required()];
    /// `DecodeAuthorizationMessageRequest`.
    pub static DECODE_AUTHORIZATION_MESSAGE_REQUEST: Shape = Shape::structure(
        "DecodeAuthorizationMessageRequest",
        DECODE_AUTHORIZATION_MESSAGE_REQUEST_MEMBERS,
    );
    static DECODE_AUTHORIZATION_MESSAGE_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("DecodedMessage", &DECODED_MESSAGE_TYPE)];
    /// `DecodeAuthorizationMessageResponse`.
    pub static DECODE_AUTHORIZATION_MESSAGE_RESPONSE: Shape = Shape::structure(
        "DecodeAuthorizationMessageResponse",
        DECODE_AUTHORIZATION_MESSAGE_RESPONSE_MEMBERS,
    );
    static FEDERATED_USER_MEMBERS: &[Member] = &[
        Member::new("FederatedUserId", &FEDERATED_ID_TYPE).required(),
        Member::new("Arn", &ARN_TYPE).required(),
    ];
    /// `FederatedUser`.
    pub static FEDERATED_USER: Shape = Shape::structure("FederatedUser", FEDERATED_USER_MEMBERS);
    static GET_ACCESS_KEY_INFO_REQUEST_MEMBERS: &[Member] =
        &[Member::new("AccessKeyId", &ACCESS_KEY_ID_TYPE).required()];
    /// `GetAccessKeyInfoRequest`.
    pub static GET_ACCESS_KEY_INFO_REQUEST: Shape =
        Shape::structure("GetAccessKeyInfoRequest", GET_ACCESS_KEY_INFO_REQUEST_MEMBERS);
    static GET_ACCESS_KEY_INFO_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("Account", &ACCOUNT_TYPE)];
    /// `GetAccessKeyInfoResponse`.
    pub static GET_ACCESS_KEY_INFO_RESPONSE: Shape =
        Shape::structure("GetAccessKeyInfoResponse", GET_ACCESS_KEY_INFO_RESPONSE_MEMBERS);
    static GET_CALLER_IDENTITY_REQUEST_MEMBERS: &[Member] = &[];
    /// `GetCallerIdentityRequest`.
    pub static GET_CALLER_IDENTITY_REQUEST: Shape =
        Shape::structure("GetCallerIdentityRequest", GET_CALLER_IDENTITY_REQUEST_MEMBERS);
    static GET_CALLER_IDENTITY_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("UserId", &USER_ID_TYPE),
        Member::new("Account", &ACCOUNT_TYPE),
        Member::new("Arn", &ARN_TYPE),
    ];
    /// `GetCallerIdentityResponse`.
    pub static GET_CALLER_IDENTITY_RESPONSE: Shape =
        Shape::structure("GetCallerIdentityResponse", GET_CALLER_IDENTITY_RESPONSE_MEMBERS);
    static GET_DELEGATED_ACCESS_TOKEN_REQUEST_MEMBERS: &[Member] =
        &[Member::new("TradeInToken", &TRADE_IN_TOKEN_TYPE).required()];
    /// `GetDelegatedAccessTokenRequest`.
    pub static GET_DELEGATED_ACCESS_TOKEN_REQUEST: Shape = Shape::structure(
        "GetDelegatedAccessTokenRequest",
        GET_DELEGATED_ACCESS_TOKEN_REQUEST_MEMBERS,
    );
    static GET_DELEGATED_ACCESS_TOKEN_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("Credentials", &CREDENTIALS),
        Member::new("PackedPolicySize", &NON_NEGATIVE_INTEGER_TYPE),
        Member::new("AssumedPrincipal", &ARN_TYPE),
    ];
    /// `GetDelegatedAccessTokenResponse`.
    pub static GET_DELEGATED_ACCESS_TOKEN_RESPONSE: Shape = Shape::structure(
        "GetDelegatedAccessTokenResponse",
        GET_DELEGATED_ACCESS_TOKEN_RESPONSE_MEMBERS,
    );
    static GET_FEDERATION_TOKEN_REQUEST_MEMBERS: &[Member] = &[
        Member::new("Name", &USER_NAME_TYPE).required(),
        Member::new("Policy", &SESSION_POLICY_DOCUMENT_TYPE),
        Member::new("PolicyArns", &POLICY_DESCRIPTOR_LIST_TYPE),
        Member::new("DurationSeconds", &DURATION_SECONDS_TYPE),
        Member::new("Tags", &TAG_LIST_TYPE),
        Member::new("MinimumSessionTokenSize", &MINIMUM_SESSION_TOKEN_SIZE_TYPE),
    ];
    /// `GetFederationTokenRequest`.
    pub static GET_FEDERATION_TOKEN_REQUEST: Shape =
        Shape::structure("GetFederationTokenRequest", GET_FEDERATION_TOKEN_REQUEST_MEMBERS);
    static GET_FEDERATION_TOKEN_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("Credentials", &CREDENTIALS),
        Member::new("FederatedUser", &FEDERATED_USER),
        Member::new("PackedPolicySize", &NON_NEGATIVE_INTEGER_TYPE),
        Member::new("SessionTokenUtilization", &SESSION_TOKEN_UTILIZATION_TYPE),
        Member::new("SessionTokenSize", &SESSION_TOKEN_SIZE_TYPE),
    ];
    /// `GetFederationTokenResponse`.
    pub static GET_FEDERATION_TOKEN_RESPONSE: Shape =
        Shape::structure("GetFederationTokenResponse", GET_FEDERATION_TOKEN_RESPONSE_MEMBERS);
    static GET_SESSION_TOKEN_REQUEST_MEMBERS: &[Member] = &[
        Member::new("DurationSeconds", &DURATION_SECONDS_TYPE),
        Member::new("SerialNumber", &SERIAL_NUMBER_TYPE),
        Member::new("TokenCode", &TOKEN_CODE_TYPE),
        Member::new("MinimumSessionTokenSize", &MINIMUM_SESSION_TOKEN_SIZE_TYPE),
    ];
    /// `GetSessionTokenRequest`.
    pub static GET_SESSION_TOKEN_REQUEST: Shape =
        Shape::structure("GetSessionTokenRequest", GET_SESSION_TOKEN_REQUEST_MEMBERS);
    static GET_SESSION_TOKEN_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("Credentials", &CREDENTIALS),
        Member::new("SessionTokenUtilization", &SESSION_TOKEN_UTILIZATION_TYPE),
        Member::new("SessionTokenSize", &SESSION_TOKEN_SIZE_TYPE),
    ];
    /// `GetSessionTokenResponse`.
    pub static GET_SESSION_TOKEN_RESPONSE: Shape =
        Shape::structure("GetSessionTokenResponse", GET_SESSION_TOKEN_RESPONSE_MEMBERS);
    static GET_WEB_IDENTITY_TOKEN_REQUEST_MEMBERS: &[Member] = &[
        Member::new("Audience", &WEB_IDENTITY_TOKEN_AUDIENCE_LIST_TYPE).required(),
        Member::new("DurationSeconds", &WEB_IDENTITY_TOKEN_DURATION_SECONDS_TYPE),
        Member::new("SigningAlgorithm", &JWT_ALGORITHM_TYPE).required(),
        Member::new("Tags", &TAG_LIST_TYPE),
    ];
    /// `GetWebIdentityTokenRequest`.
    pub static GET_WEB_IDENTITY_TOKEN_REQUEST: Shape =
        Shape::structure("GetWebIdentityTokenRequest", GET_WEB_IDENTITY_TOKEN_REQUEST_MEMBERS);
    static GET_WEB_IDENTITY_TOKEN_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("WebIdentityToken", &WEB_IDENTITY_TOKEN_TYPE),
        Member::new("Expiration", &DATE_TYPE),
    ];
    /// `GetWebIdentityTokenResponse`.
    pub static GET_WEB_IDENTITY_TOKEN_RESPONSE: Shape =
        Shape::structure("GetWebIdentityTokenResponse", GET_WEB_IDENTITY_TOKEN_RESPONSE_MEMBERS);
    /// `Issuer`.
    pub static ISSUER: Shape = Shape::string("Issuer");
    /// `NameQualifier`.
    pub static NAME_QUALIFIER: Shape = Shape::string("NameQualifier");
    static POLICY_DESCRIPTOR_TYPE_MEMBERS: &[Member] = &[Member::new("arn", &ARN_TYPE)];
    /// `PolicyDescriptorType`.
    pub static POLICY_DESCRIPTOR_TYPE: Shape =
        Shape::structure("PolicyDescriptorType", POLICY_DESCRIPTOR_TYPE_MEMBERS);
    static PROVIDED_CONTEXT_MEMBERS: &[Member] = &[
        Member::new("ProviderArn", &ARN_TYPE),
        Member::new("ContextAssertion", &CONTEXT_ASSERTION_TYPE),
    ];
    /// `ProvidedContext`.
    pub static PROVIDED_CONTEXT: Shape =
        Shape::structure("ProvidedContext", PROVIDED_CONTEXT_MEMBERS);
    /// `ProvidedContextsListType`.
    pub static PROVIDED_CONTEXTS_LIST_TYPE: Shape =
        Shape::list("ProvidedContextsListType", &PROVIDED_CONTEXT, "member", false).min(1).max(5);
    /// `RootDurationSecondsType`.
    pub static ROOT_DURATION_SECONDS_TYPE: Shape =
        Shape::integer("RootDurationSecondsType").min(0).max(900);
    /// `SAMLAssertionType`.
    pub static SAML_ASSERTION_TYPE: Shape =
        Shape::string("SAMLAssertionType").min(4).max(100_000).sensitive();
    /// `Subject`.
    pub static SUBJECT: Shape = Shape::string("Subject");
    /// `SubjectType`.
    pub static SUBJECT_TYPE: Shape = Shape::string("SubjectType");
    static TAG_MEMBERS: &[Member] = &[
        Member::new("Key", &TAG_KEY_TYPE).required(),
        Member::new("Value", &TAG_VALUE_TYPE).required(),
    ];
    /// `Tag`.
    pub static TAG: Shape = Shape::structure("Tag", TAG_MEMBERS);
    /// `TargetPrincipalType`.
    pub static TARGET_PRINCIPAL_TYPE: Shape =
        Shape::string("TargetPrincipalType").min(12).max(2048);
    /// `accessKeyIdType`.
    pub static ACCESS_KEY_ID_TYPE: Shape =
        Shape::string("accessKeyIdType").min(16).max(128).pattern(&PATTERN_0);
    /// `accessKeySecretType`.
    pub static ACCESS_KEY_SECRET_TYPE: Shape = Shape::string("accessKeySecretType").sensitive();
    /// `accountType`.
    pub static ACCOUNT_TYPE: Shape = Shape::string("accountType");
    /// `arnType`.
    pub static ARN_TYPE: Shape = Shape::string("arnType").min(20).max(2048).pattern(&PATTERN_1);
    /// `assumedRoleIdType`.
    pub static ASSUMED_ROLE_ID_TYPE: Shape =
        Shape::string("assumedRoleIdType").min(2).max(193).pattern(&PATTERN_2);
    /// `clientTokenType`.
    pub static CLIENT_TOKEN_TYPE: Shape =
        Shape::string("clientTokenType").min(4).max(20_000).sensitive();
    /// `contextAssertionType`.
    pub static CONTEXT_ASSERTION_TYPE: Shape =
        Shape::string("contextAssertionType").min(4).max(2048);
    /// `dateType`.
    pub static DATE_TYPE: Shape = Shape::timestamp("dateType");
    /// `decodedMessageType`.
    pub static DECODED_MESSAGE_TYPE: Shape = Shape::string("decodedMessageType");
    /// `durationSecondsType`.
    pub static DURATION_SECONDS_TYPE: Shape =
        Shape::integer("durationSecondsType").min(900).max(129_600);
    /// `encodedMessageType`.
    pub static ENCODED_MESSAGE_TYPE: Shape = Shape::string("encodedMessageType").min(1).max(10_240);
    /// `externalIdType`.
    pub static EXTERNAL_ID_TYPE: Shape =
        Shape::string("externalIdType").min(2).max(1224).pattern(&PATTERN_3);
    /// `federatedIdType`.
    pub static FEDERATED_ID_TYPE: Shape =
        Shape::string("federatedIdType").min(2).max(193).pattern(&PATTERN_4);
    /// `jwtAlgorithmType`.
    pub static JWT_ALGORITHM_TYPE: Shape = Shape::string("jwtAlgorithmType").min(5).max(5);
    /// `minimumSessionTokenSizeType`.
    pub static MINIMUM_SESSION_TOKEN_SIZE_TYPE: Shape =
        Shape::integer("minimumSessionTokenSizeType").min(0).max(4096);
    /// `nonNegativeIntegerType`.
    pub static NON_NEGATIVE_INTEGER_TYPE: Shape = Shape::integer("nonNegativeIntegerType").min(0);
    /// `policyDescriptorListType`.
    pub static POLICY_DESCRIPTOR_LIST_TYPE: Shape =
        Shape::list("policyDescriptorListType", &POLICY_DESCRIPTOR_TYPE, "member", false);
    /// `roleDurationSecondsType`.
    pub static ROLE_DURATION_SECONDS_TYPE: Shape =
        Shape::integer("roleDurationSecondsType").min(900).max(43_200);
    /// `roleSessionNameType`.
    pub static ROLE_SESSION_NAME_TYPE: Shape =
        Shape::string("roleSessionNameType").min(2).max(64).pattern(&PATTERN_5);
    /// `serialNumberType`.
    pub static SERIAL_NUMBER_TYPE: Shape =
        Shape::string("serialNumberType").min(9).max(256).pattern(&PATTERN_6);
    /// `sessionPolicyDocumentType`.
    pub static SESSION_POLICY_DOCUMENT_TYPE: Shape =
        Shape::string("sessionPolicyDocumentType").min(1).max(2048).pattern(&PATTERN_7);
    /// `sessionTokenSizeType`.
    pub static SESSION_TOKEN_SIZE_TYPE: Shape = Shape::integer("sessionTokenSizeType").min(0);
    /// `sessionTokenUtilizationType`.
    pub static SESSION_TOKEN_UTILIZATION_TYPE: Shape =
        Shape::integer("sessionTokenUtilizationType").min(0);
    /// `sourceIdentityType`.
    pub static SOURCE_IDENTITY_TYPE: Shape =
        Shape::string("sourceIdentityType").min(2).max(64).pattern(&PATTERN_5);
    /// `tagKeyListType`.
    pub static TAG_KEY_LIST_TYPE: Shape =
        Shape::list("tagKeyListType", &TAG_KEY_TYPE, "member", false).max(50);
    /// `tagKeyType`.
    pub static TAG_KEY_TYPE: Shape =
        Shape::string("tagKeyType").min(1).max(128).pattern(&PATTERN_8);
    /// `tagListType`.
    pub static TAG_LIST_TYPE: Shape = Shape::list("tagListType", &TAG, "member", false).max(50);
    /// `tagValueType`.
    pub static TAG_VALUE_TYPE: Shape =
        Shape::string("tagValueType").min(0).max(256).pattern(&PATTERN_9);
    /// `tokenCodeType`.
    pub static TOKEN_CODE_TYPE: Shape =
        Shape::string("tokenCodeType").min(6).max(6).pattern(&PATTERN_10);
    /// `tokenType`.
    pub static TOKEN_TYPE: Shape = Shape::string("tokenType");
    /// `tradeInTokenType`.
    pub static TRADE_IN_TOKEN_TYPE: Shape = Shape::string("tradeInTokenType").sensitive();
    /// `unrestrictedSessionPolicyDocumentType`.
    pub static UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE: Shape =
        Shape::string("unrestrictedSessionPolicyDocumentType").min(1).pattern(&PATTERN_7);
    /// `urlType`.
    pub static URL_TYPE: Shape = Shape::string("urlType").min(4).max(2048);
    /// `userIdType`.
    pub static USER_ID_TYPE: Shape = Shape::string("userIdType");
    /// `userNameType`.
    pub static USER_NAME_TYPE: Shape =
        Shape::string("userNameType").min(2).max(32).pattern(&PATTERN_5);
    /// `webIdentitySubjectType`.
    pub static WEB_IDENTITY_SUBJECT_TYPE: Shape =
        Shape::string("webIdentitySubjectType").min(6).max(255);
    /// `webIdentityTokenAudienceListType`.
    pub static WEB_IDENTITY_TOKEN_AUDIENCE_LIST_TYPE: Shape = Shape::list(
        "webIdentityTokenAudienceListType",
        &WEB_IDENTITY_TOKEN_AUDIENCE_STRING_TYPE,
        "member",
        false,
    )
    .min(1)
    .max(10);
    /// `webIdentityTokenAudienceStringType`.
    pub static WEB_IDENTITY_TOKEN_AUDIENCE_STRING_TYPE: Shape =
        Shape::string("webIdentityTokenAudienceStringType").min(1).max(1000);
    /// `webIdentityTokenDurationSecondsType`.
    pub static WEB_IDENTITY_TOKEN_DURATION_SECONDS_TYPE: Shape =
        Shape::integer("webIdentityTokenDurationSecondsType").min(60).max(3600);
    /// `webIdentityTokenType`.
    pub static WEB_IDENTITY_TOKEN_TYPE: Shape = Shape::string("webIdentityTokenType").sensitive();
}
