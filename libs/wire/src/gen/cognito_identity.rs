//! cognito-identity 2014-06-30: shapes, operations and errors, from botocore 1.44.5.
//!
//! Written by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;

use crate::meta::{OpMeta, Protocol, ServiceId, ServiceMeta};

/// The service's metadata; operations are sorted by name.
pub static SERVICE: ServiceMeta = ServiceMeta {
    id: ServiceId::CognitoIdentity,
    name: "cognito-identity",
    signing_name: "cognito-identity",
    protocol: Protocol::AwsJson11,
    target_prefix: Some("AWSCognitoIdentityService"),
    api_version: "2014-06-30",
    xml_namespace: None,
    endpoint_prefix: "cognito-identity",
    global_endpoint: None,
    operations: &[
        &meta::CREATE_IDENTITY_POOL,
        &meta::DELETE_IDENTITIES,
        &meta::DELETE_IDENTITY_POOL,
        &meta::DESCRIBE_IDENTITY,
        &meta::DESCRIBE_IDENTITY_POOL,
        &meta::GET_CREDENTIALS_FOR_IDENTITY,
        &meta::GET_ID,
        &meta::GET_IDENTITY_POOL_ROLES,
        &meta::GET_OPEN_ID_TOKEN,
        &meta::GET_OPEN_ID_TOKEN_FOR_DEVELOPER_IDENTITY,
        &meta::GET_PRINCIPAL_TAG_ATTRIBUTE_MAP,
        &meta::LIST_IDENTITIES,
        &meta::LIST_IDENTITY_POOLS,
        &meta::LIST_TAGS_FOR_RESOURCE,
        &meta::LOOKUP_DEVELOPER_IDENTITY,
        &meta::MERGE_DEVELOPER_IDENTITIES,
        &meta::SET_IDENTITY_POOL_ROLES,
        &meta::SET_PRINCIPAL_TAG_ATTRIBUTE_MAP,
        &meta::TAG_RESOURCE,
        &meta::UNLINK_DEVELOPER_IDENTITY,
        &meta::UNLINK_IDENTITY,
        &meta::UNTAG_RESOURCE,
        &meta::UPDATE_IDENTITY_POOL,
    ],
    errors: &[
        &error::CONCURRENT_MODIFICATION_EXCEPTION,
        &error::DEVELOPER_USER_ALREADY_REGISTERED_EXCEPTION,
        &error::EXTERNAL_SERVICE_EXCEPTION,
        &error::INTERNAL_ERROR_EXCEPTION,
        &error::INVALID_IDENTITY_POOL_CONFIGURATION_EXCEPTION,
        &error::INVALID_PARAMETER_EXCEPTION,
        &error::LIMIT_EXCEEDED_EXCEPTION,
        &error::NOT_AUTHORIZED_EXCEPTION,
        &error::RESOURCE_CONFLICT_EXCEPTION,
        &error::RESOURCE_NOT_FOUND_EXCEPTION,
        &error::TOO_MANY_REQUESTS_EXCEPTION,
    ],
    other_operations: OTHER_OPERATIONS,
};

/// Operations of the service that are known by name only, sorted.
pub static OTHER_OPERATIONS: &[&str] = &[];

/// Operation `CreateIdentityPool`.
#[derive(Debug, Clone, Copy)]
pub struct CreateIdentityPool;

impl crate::Operation for CreateIdentityPool {
    type Input = CreateIdentityPoolInput;
    type Output = IdentityPool;
    const META: &'static OpMeta = &meta::CREATE_IDENTITY_POOL;
}

/// Operation `DeleteIdentities`.
#[derive(Debug, Clone, Copy)]
pub struct DeleteIdentities;

impl crate::Operation for DeleteIdentities {
    type Input = DeleteIdentitiesInput;
    type Output = DeleteIdentitiesResponse;
    const META: &'static OpMeta = &meta::DELETE_IDENTITIES;
}

/// Operation `DeleteIdentityPool`.
#[derive(Debug, Clone, Copy)]
pub struct DeleteIdentityPool;

impl crate::Operation for DeleteIdentityPool {
    type Input = DeleteIdentityPoolInput;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::DELETE_IDENTITY_POOL;
}

/// Operation `DescribeIdentity`.
#[derive(Debug, Clone, Copy)]
pub struct DescribeIdentity;

impl crate::Operation for DescribeIdentity {
    type Input = DescribeIdentityInput;
    type Output = IdentityDescription;
    const META: &'static OpMeta = &meta::DESCRIBE_IDENTITY;
}

/// Operation `DescribeIdentityPool`.
#[derive(Debug, Clone, Copy)]
pub struct DescribeIdentityPool;

impl crate::Operation for DescribeIdentityPool {
    type Input = DescribeIdentityPoolInput;
    type Output = IdentityPool;
    const META: &'static OpMeta = &meta::DESCRIBE_IDENTITY_POOL;
}

/// Operation `GetCredentialsForIdentity`.
#[derive(Debug, Clone, Copy)]
pub struct GetCredentialsForIdentity;

impl crate::Operation for GetCredentialsForIdentity {
    type Input = GetCredentialsForIdentityInput;
    type Output = GetCredentialsForIdentityResponse;
    const META: &'static OpMeta = &meta::GET_CREDENTIALS_FOR_IDENTITY;
}

/// Operation `GetId`.
#[derive(Debug, Clone, Copy)]
pub struct GetId;

impl crate::Operation for GetId {
    type Input = GetIdInput;
    type Output = GetIdResponse;
    const META: &'static OpMeta = &meta::GET_ID;
}

/// Operation `GetIdentityPoolRoles`.
#[derive(Debug, Clone, Copy)]
pub struct GetIdentityPoolRoles;

impl crate::Operation for GetIdentityPoolRoles {
    type Input = GetIdentityPoolRolesInput;
    type Output = GetIdentityPoolRolesResponse;
    const META: &'static OpMeta = &meta::GET_IDENTITY_POOL_ROLES;
}

/// Operation `GetOpenIdToken`.
#[derive(Debug, Clone, Copy)]
pub struct GetOpenIdToken;

impl crate::Operation for GetOpenIdToken {
    type Input = GetOpenIdTokenInput;
    type Output = GetOpenIdTokenResponse;
    const META: &'static OpMeta = &meta::GET_OPEN_ID_TOKEN;
}

/// Operation `GetOpenIdTokenForDeveloperIdentity`.
#[derive(Debug, Clone, Copy)]
pub struct GetOpenIdTokenForDeveloperIdentity;

impl crate::Operation for GetOpenIdTokenForDeveloperIdentity {
    type Input = GetOpenIdTokenForDeveloperIdentityInput;
    type Output = GetOpenIdTokenForDeveloperIdentityResponse;
    const META: &'static OpMeta = &meta::GET_OPEN_ID_TOKEN_FOR_DEVELOPER_IDENTITY;
}

/// Operation `GetPrincipalTagAttributeMap`.
#[derive(Debug, Clone, Copy)]
pub struct GetPrincipalTagAttributeMap;

impl crate::Operation for GetPrincipalTagAttributeMap {
    type Input = GetPrincipalTagAttributeMapInput;
    type Output = GetPrincipalTagAttributeMapResponse;
    const META: &'static OpMeta = &meta::GET_PRINCIPAL_TAG_ATTRIBUTE_MAP;
}

/// Operation `ListIdentities`.
#[derive(Debug, Clone, Copy)]
pub struct ListIdentities;

impl crate::Operation for ListIdentities {
    type Input = ListIdentitiesInput;
    type Output = ListIdentitiesResponse;
    const META: &'static OpMeta = &meta::LIST_IDENTITIES;
}

/// Operation `ListIdentityPools`.
#[derive(Debug, Clone, Copy)]
pub struct ListIdentityPools;

impl crate::Operation for ListIdentityPools {
    type Input = ListIdentityPoolsInput;
    type Output = ListIdentityPoolsResponse;
    const META: &'static OpMeta = &meta::LIST_IDENTITY_POOLS;
}

/// Operation `ListTagsForResource`.
#[derive(Debug, Clone, Copy)]
pub struct ListTagsForResource;

impl crate::Operation for ListTagsForResource {
    type Input = ListTagsForResourceInput;
    type Output = ListTagsForResourceResponse;
    const META: &'static OpMeta = &meta::LIST_TAGS_FOR_RESOURCE;
}

/// Operation `LookupDeveloperIdentity`.
#[derive(Debug, Clone, Copy)]
pub struct LookupDeveloperIdentity;

impl crate::Operation for LookupDeveloperIdentity {
    type Input = LookupDeveloperIdentityInput;
    type Output = LookupDeveloperIdentityResponse;
    const META: &'static OpMeta = &meta::LOOKUP_DEVELOPER_IDENTITY;
}

/// Operation `MergeDeveloperIdentities`.
#[derive(Debug, Clone, Copy)]
pub struct MergeDeveloperIdentities;

impl crate::Operation for MergeDeveloperIdentities {
    type Input = MergeDeveloperIdentitiesInput;
    type Output = MergeDeveloperIdentitiesResponse;
    const META: &'static OpMeta = &meta::MERGE_DEVELOPER_IDENTITIES;
}

/// Operation `SetIdentityPoolRoles`.
#[derive(Debug, Clone, Copy)]
pub struct SetIdentityPoolRoles;

impl crate::Operation for SetIdentityPoolRoles {
    type Input = SetIdentityPoolRolesInput;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::SET_IDENTITY_POOL_ROLES;
}

/// Operation `SetPrincipalTagAttributeMap`.
#[derive(Debug, Clone, Copy)]
pub struct SetPrincipalTagAttributeMap;

impl crate::Operation for SetPrincipalTagAttributeMap {
    type Input = SetPrincipalTagAttributeMapInput;
    type Output = SetPrincipalTagAttributeMapResponse;
    const META: &'static OpMeta = &meta::SET_PRINCIPAL_TAG_ATTRIBUTE_MAP;
}

/// Operation `TagResource`.
#[derive(Debug, Clone, Copy)]
pub struct TagResource;

impl crate::Operation for TagResource {
    type Input = TagResourceInput;
    type Output = TagResourceResponse;
    const META: &'static OpMeta = &meta::TAG_RESOURCE;
}

/// Operation `UnlinkDeveloperIdentity`.
#[derive(Debug, Clone, Copy)]
pub struct UnlinkDeveloperIdentity;

impl crate::Operation for UnlinkDeveloperIdentity {
    type Input = UnlinkDeveloperIdentityInput;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::UNLINK_DEVELOPER_IDENTITY;
}

/// Operation `UnlinkIdentity`.
#[derive(Debug, Clone, Copy)]
pub struct UnlinkIdentity;

impl crate::Operation for UnlinkIdentity {
    type Input = UnlinkIdentityInput;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::UNLINK_IDENTITY;
}

/// Operation `UntagResource`.
#[derive(Debug, Clone, Copy)]
pub struct UntagResource;

impl crate::Operation for UntagResource {
    type Input = UntagResourceInput;
    type Output = UntagResourceResponse;
    const META: &'static OpMeta = &meta::UNTAG_RESOURCE;
}

/// Operation `UpdateIdentityPool`.
#[derive(Debug, Clone, Copy)]
pub struct UpdateIdentityPool;

impl crate::Operation for UpdateIdentityPool {
    type Input = IdentityPool;
    type Output = IdentityPool;
    const META: &'static OpMeta = &meta::UPDATE_IDENTITY_POOL;
}

/// What the model says of each operation.
mod meta {
    use super::{SERVICE, error, shapes};
    use crate::meta::{AuthKind, HttpBinding, OpMeta};

    pub(super) static CREATE_IDENTITY_POOL: OpMeta = OpMeta {
        service: &SERVICE,
        name: "CreateIdentityPool",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::CREATE_IDENTITY_POOL_INPUT,
        output: Some(&shapes::IDENTITY_POOL),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::RESOURCE_CONFLICT_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
        ],
        index: 0,
    };

    pub(super) static DELETE_IDENTITIES: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DeleteIdentities",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DELETE_IDENTITIES_INPUT,
        output: Some(&shapes::DELETE_IDENTITIES_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 1,
    };

    pub(super) static DELETE_IDENTITY_POOL: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DeleteIdentityPool",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DELETE_IDENTITY_POOL_INPUT,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 2,
    };

    pub(super) static DESCRIBE_IDENTITY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DescribeIdentity",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DESCRIBE_IDENTITY_INPUT,
        output: Some(&shapes::IDENTITY_DESCRIPTION),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 3,
    };

    pub(super) static DESCRIBE_IDENTITY_POOL: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DescribeIdentityPool",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DESCRIBE_IDENTITY_POOL_INPUT,
        output: Some(&shapes::IDENTITY_POOL),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 4,
    };

    pub(super) static GET_CREDENTIALS_FOR_IDENTITY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetCredentialsForIdentity",
        auth: AuthKind::Public,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_CREDENTIALS_FOR_IDENTITY_INPUT,
        output: Some(&shapes::GET_CREDENTIALS_FOR_IDENTITY_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::RESOURCE_CONFLICT_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INVALID_IDENTITY_POOL_CONFIGURATION_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::EXTERNAL_SERVICE_EXCEPTION,
        ],
        index: 5,
    };

    pub(super) static GET_ID: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetId",
        auth: AuthKind::Public,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_ID_INPUT,
        output: Some(&shapes::GET_ID_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::RESOURCE_CONFLICT_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::EXTERNAL_SERVICE_EXCEPTION,
        ],
        index: 6,
    };

    pub(super) static GET_IDENTITY_POOL_ROLES: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetIdentityPoolRoles",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_IDENTITY_POOL_ROLES_INPUT,
        output: Some(&shapes::GET_IDENTITY_POOL_ROLES_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::RESOURCE_CONFLICT_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 7,
    };

    pub(super) static GET_OPEN_ID_TOKEN: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetOpenIdToken",
        auth: AuthKind::Public,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_OPEN_ID_TOKEN_INPUT,
        output: Some(&shapes::GET_OPEN_ID_TOKEN_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::RESOURCE_CONFLICT_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::EXTERNAL_SERVICE_EXCEPTION,
        ],
        index: 8,
    };

    pub(super) static GET_OPEN_ID_TOKEN_FOR_DEVELOPER_IDENTITY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetOpenIdTokenForDeveloperIdentity",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_OPEN_ID_TOKEN_FOR_DEVELOPER_IDENTITY_INPUT,
        output: Some(&shapes::GET_OPEN_ID_TOKEN_FOR_DEVELOPER_IDENTITY_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::RESOURCE_CONFLICT_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::DEVELOPER_USER_ALREADY_REGISTERED_EXCEPTION,
        ],
        index: 9,
    };

    pub(super) static GET_PRINCIPAL_TAG_ATTRIBUTE_MAP: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetPrincipalTagAttributeMap",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_PRINCIPAL_TAG_ATTRIBUTE_MAP_INPUT,
        output: Some(&shapes::GET_PRINCIPAL_TAG_ATTRIBUTE_MAP_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 10,
    };

    pub(super) static LIST_IDENTITIES: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListIdentities",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LIST_IDENTITIES_INPUT,
        output: Some(&shapes::LIST_IDENTITIES_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 11,
    };

    pub(super) static LIST_IDENTITY_POOLS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListIdentityPools",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LIST_IDENTITY_POOLS_INPUT,
        output: Some(&shapes::LIST_IDENTITY_POOLS_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 12,
    };

    pub(super) static LIST_TAGS_FOR_RESOURCE: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListTagsForResource",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LIST_TAGS_FOR_RESOURCE_INPUT,
        output: Some(&shapes::LIST_TAGS_FOR_RESOURCE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 13,
    };

    pub(super) static LOOKUP_DEVELOPER_IDENTITY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "LookupDeveloperIdentity",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LOOKUP_DEVELOPER_IDENTITY_INPUT,
        output: Some(&shapes::LOOKUP_DEVELOPER_IDENTITY_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::RESOURCE_CONFLICT_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 14,
    };

    pub(super) static MERGE_DEVELOPER_IDENTITIES: OpMeta = OpMeta {
        service: &SERVICE,
        name: "MergeDeveloperIdentities",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::MERGE_DEVELOPER_IDENTITIES_INPUT,
        output: Some(&shapes::MERGE_DEVELOPER_IDENTITIES_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::RESOURCE_CONFLICT_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 15,
    };

    pub(super) static SET_IDENTITY_POOL_ROLES: OpMeta = OpMeta {
        service: &SERVICE,
        name: "SetIdentityPoolRoles",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::SET_IDENTITY_POOL_ROLES_INPUT,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::RESOURCE_CONFLICT_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
        ],
        index: 16,
    };

    pub(super) static SET_PRINCIPAL_TAG_ATTRIBUTE_MAP: OpMeta = OpMeta {
        service: &SERVICE,
        name: "SetPrincipalTagAttributeMap",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::SET_PRINCIPAL_TAG_ATTRIBUTE_MAP_INPUT,
        output: Some(&shapes::SET_PRINCIPAL_TAG_ATTRIBUTE_MAP_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 17,
    };

    pub(super) static TAG_RESOURCE: OpMeta = OpMeta {
        service: &SERVICE,
        name: "TagResource",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::TAG_RESOURCE_INPUT,
        output: Some(&shapes::TAG_RESOURCE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 18,
    };

    pub(super) static UNLINK_DEVELOPER_IDENTITY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "UnlinkDeveloperIdentity",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::UNLINK_DEVELOPER_IDENTITY_INPUT,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::RESOURCE_CONFLICT_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 19,
    };

    pub(super) static UNLINK_IDENTITY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "UnlinkIdentity",
        auth: AuthKind::Public,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::UNLINK_IDENTITY_INPUT,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::RESOURCE_CONFLICT_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::EXTERNAL_SERVICE_EXCEPTION,
        ],
        index: 20,
    };

    pub(super) static UNTAG_RESOURCE: OpMeta = OpMeta {
        service: &SERVICE,
        name: "UntagResource",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::UNTAG_RESOURCE_INPUT,
        output: Some(&shapes::UNTAG_RESOURCE_RESPONSE),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
        ],
        index: 21,
    };

    pub(super) static UPDATE_IDENTITY_POOL: OpMeta = OpMeta {
        service: &SERVICE,
        name: "UpdateIdentityPool",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::IDENTITY_POOL,
        output: Some(&shapes::IDENTITY_POOL),
        result_wrapper: None,
        errors: &[
            &error::INVALID_PARAMETER_EXCEPTION,
            &error::RESOURCE_NOT_FOUND_EXCEPTION,
            &error::NOT_AUTHORIZED_EXCEPTION,
            &error::RESOURCE_CONFLICT_EXCEPTION,
            &error::TOO_MANY_REQUESTS_EXCEPTION,
            &error::INTERNAL_ERROR_EXCEPTION,
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
        ],
        index: 22,
    };
}

/// The modelled errors of the service and a constructor for each.
pub mod error {
    use std::borrow::Cow;

    use crate::error::{Error, ErrorMeta};

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

    /// `DeveloperUserAlreadyRegisteredException`, status 400.
    pub static DEVELOPER_USER_ALREADY_REGISTERED_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "DeveloperUserAlreadyRegisteredException",
        code: "DeveloperUserAlreadyRegisteredException",
        status: 400,
        sender_fault: true,
    };

    /// A `DeveloperUserAlreadyRegisteredException` with this message.
    pub fn developer_user_already_registered(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&DEVELOPER_USER_ALREADY_REGISTERED_EXCEPTION, message)
    }

    /// `ExternalServiceException`, status 400.
    pub static EXTERNAL_SERVICE_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "ExternalServiceException",
        code: "ExternalServiceException",
        status: 400,
        sender_fault: true,
    };

    /// A `ExternalServiceException` with this message.
    pub fn external_service(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&EXTERNAL_SERVICE_EXCEPTION, message)
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

    /// `InvalidIdentityPoolConfigurationException`, status 400.
    pub static INVALID_IDENTITY_POOL_CONFIGURATION_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "InvalidIdentityPoolConfigurationException",
        code: "InvalidIdentityPoolConfigurationException",
        status: 400,
        sender_fault: true,
    };

    /// A `InvalidIdentityPoolConfigurationException` with this message.
    pub fn invalid_identity_pool_configuration(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&INVALID_IDENTITY_POOL_CONFIGURATION_EXCEPTION, message)
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

    /// `ResourceConflictException`, status 400.
    pub static RESOURCE_CONFLICT_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "ResourceConflictException",
        code: "ResourceConflictException",
        status: 400,
        sender_fault: true,
    };

    /// A `ResourceConflictException` with this message.
    pub fn resource_conflict(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&RESOURCE_CONFLICT_EXCEPTION, message)
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
    S: crate::Handle<CreateIdentityPool, Cx>
        + crate::Handle<DeleteIdentities, Cx>
        + crate::Handle<DeleteIdentityPool, Cx>
        + crate::Handle<DescribeIdentity, Cx>
        + crate::Handle<DescribeIdentityPool, Cx>
        + crate::Handle<GetCredentialsForIdentity, Cx>
        + crate::Handle<GetId, Cx>
        + crate::Handle<GetIdentityPoolRoles, Cx>
        + crate::Handle<GetOpenIdToken, Cx>
        + crate::Handle<GetOpenIdTokenForDeveloperIdentity, Cx>
        + crate::Handle<GetPrincipalTagAttributeMap, Cx>
        + crate::Handle<ListIdentities, Cx>
        + crate::Handle<ListIdentityPools, Cx>
        + crate::Handle<ListTagsForResource, Cx>
        + crate::Handle<LookupDeveloperIdentity, Cx>
        + crate::Handle<MergeDeveloperIdentities, Cx>
        + crate::Handle<SetIdentityPoolRoles, Cx>
        + crate::Handle<SetPrincipalTagAttributeMap, Cx>
        + crate::Handle<TagResource, Cx>
        + crate::Handle<UnlinkDeveloperIdentity, Cx>
        + crate::Handle<UnlinkIdentity, Cx>
        + crate::Handle<UntagResource, Cx>
        + crate::Handle<UpdateIdentityPool, Cx>,
    Cx: Sync,
{
    let call = crate::dispatch::Call { service, cx, input, request_id };
    let answer = match op.index {
        0 => call.run::<CreateIdentityPool>(),
        1 => call.run::<DeleteIdentities>(),
        2 => call.run::<DeleteIdentityPool>(),
        3 => call.run::<DescribeIdentity>(),
        4 => call.run::<DescribeIdentityPool>(),
        5 => call.run::<GetCredentialsForIdentity>(),
        6 => call.run::<GetId>(),
        7 => call.run::<GetIdentityPoolRoles>(),
        8 => call.run::<GetOpenIdToken>(),
        9 => call.run::<GetOpenIdTokenForDeveloperIdentity>(),
        10 => call.run::<GetPrincipalTagAttributeMap>(),
        11 => call.run::<ListIdentities>(),
        12 => call.run::<ListIdentityPools>(),
        13 => call.run::<ListTagsForResource>(),
        14 => call.run::<LookupDeveloperIdentity>(),
        15 => call.run::<MergeDeveloperIdentities>(),
        16 => call.run::<SetIdentityPoolRoles>(),
        17 => call.run::<SetPrincipalTagAttributeMap>(),
        18 => call.run::<TagResource>(),
        19 => call.run::<UnlinkDeveloperIdentity>(),
        20 => call.run::<UnlinkIdentity>(),
        21 => call.run::<UntagResource>(),
        22 => call.run::<UpdateIdentityPool>(),
        _ => return Err(crate::Error::not_implemented(op)),
    };
    answer.await
}
/// Wire enum `AmbiguousRoleResolutionType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum AmbiguousRoleResolutionType {
    /// `AuthenticatedRole`.
    #[serde(rename = "AuthenticatedRole")]
    AuthenticatedRole,
    /// `Deny`.
    #[serde(rename = "Deny")]
    Deny,
}

impl AmbiguousRoleResolutionType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::AuthenticatedRole, Self::Deny];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AuthenticatedRole => "AuthenticatedRole",
            Self::Deny => "Deny",
        }
    }
}

impl std::fmt::Display for AmbiguousRoleResolutionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `CognitoIdentityProvider`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct CognitoIdentityProvider {
    /// `ProviderName`; length `1..=128`.
    #[serde(rename = "ProviderName", default, skip_serializing_if = "Option::is_none")]
    pub provider_name: Option<String>,
    /// `ClientId`; length `1..=128`.
    #[serde(rename = "ClientId", default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `ServerSideTokenCheck`.
    #[serde(rename = "ServerSideTokenCheck", default, skip_serializing_if = "Option::is_none")]
    pub server_side_token_check: Option<bool>,
}

/// Wire shape `CreateIdentityPoolInput`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct CreateIdentityPoolInput {
    /// `IdentityPoolName`; length `1..=128`.
    #[serde(rename = "IdentityPoolName")]
    pub identity_pool_name: String,
    /// `AllowUnauthenticatedIdentities`.
    #[serde(rename = "AllowUnauthenticatedIdentities")]
    pub allow_unauthenticated_identities: bool,
    /// `AllowClassicFlow`.
    #[serde(rename = "AllowClassicFlow", default, skip_serializing_if = "Option::is_none")]
    pub allow_classic_flow: Option<bool>,
    /// `SupportedLoginProviders`; length `..=10`.
    #[serde(rename = "SupportedLoginProviders", default, skip_serializing_if = "Option::is_none")]
    pub supported_login_providers: Option<BTreeMap<String, String>>,
    /// `DeveloperProviderName`; length `1..=128`.
    #[serde(rename = "DeveloperProviderName", default, skip_serializing_if = "Option::is_none")]
    pub developer_provider_name: Option<String>,
    /// `OpenIdConnectProviderARNs`.
    #[serde(
        rename = "OpenIdConnectProviderARNs",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub open_id_connect_provider_arns: Option<Vec<String>>,
    /// `CognitoIdentityProviders`.
    #[serde(rename = "CognitoIdentityProviders", default, skip_serializing_if = "Option::is_none")]
    pub cognito_identity_providers: Option<Vec<CognitoIdentityProvider>>,
    /// `SamlProviderARNs`.
    #[serde(rename = "SamlProviderARNs", default, skip_serializing_if = "Option::is_none")]
    pub saml_provider_arns: Option<Vec<String>>,
    /// `IdentityPoolTags`.
    #[serde(rename = "IdentityPoolTags", default, skip_serializing_if = "Option::is_none")]
    pub identity_pool_tags: Option<BTreeMap<String, String>>,
}

/// Wire shape `Credentials`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct Credentials {
    /// `AccessKeyId`.
    #[serde(rename = "AccessKeyId", default, skip_serializing_if = "Option::is_none")]
    pub access_key_id: Option<String>,
    /// `SecretKey`.
    #[serde(rename = "SecretKey", default, skip_serializing_if = "Option::is_none")]
    pub secret_key: Option<crate::Sensitive<String>>,
    /// `SessionToken`.
    #[serde(rename = "SessionToken", default, skip_serializing_if = "Option::is_none")]
    pub session_token: Option<String>,
    /// `Expiration`.
    #[serde(rename = "Expiration", default, skip_serializing_if = "Option::is_none")]
    pub expiration: Option<crate::Timestamp>,
}

/// Wire shape `DeleteIdentitiesInput`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DeleteIdentitiesInput {
    /// `IdentityIdsToDelete`; length `1..=60`.
    #[serde(rename = "IdentityIdsToDelete")]
    pub identity_ids_to_delete: Vec<String>,
}

/// Wire shape `DeleteIdentitiesResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct DeleteIdentitiesResponse {
    /// `UnprocessedIdentityIds`; length `..=60`.
    #[serde(rename = "UnprocessedIdentityIds", default, skip_serializing_if = "Option::is_none")]
    pub unprocessed_identity_ids: Option<Vec<UnprocessedIdentityId>>,
}

/// Wire shape `DeleteIdentityPoolInput`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DeleteIdentityPoolInput {
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId")]
    pub identity_pool_id: String,
}

/// Wire shape `DescribeIdentityInput`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DescribeIdentityInput {
    /// `IdentityId`; length `1..=55`.
    #[serde(rename = "IdentityId")]
    pub identity_id: String,
}

/// Wire shape `DescribeIdentityPoolInput`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DescribeIdentityPoolInput {
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId")]
    pub identity_pool_id: String,
}

/// Wire enum `ErrorCode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub enum ErrorCode {
    /// `AccessDenied`.
    #[serde(rename = "AccessDenied")]
    AccessDenied,
    /// `InternalServerError`.
    #[serde(rename = "InternalServerError")]
    InternalServerError,
}

impl ErrorCode {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::AccessDenied, Self::InternalServerError];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AccessDenied => "AccessDenied",
            Self::InternalServerError => "InternalServerError",
        }
    }
}

impl std::fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `GetCredentialsForIdentityInput`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetCredentialsForIdentityInput {
    /// `IdentityId`; length `1..=55`.
    #[serde(rename = "IdentityId")]
    pub identity_id: String,
    /// `Logins`; length `..=10`.
    #[serde(rename = "Logins", default, skip_serializing_if = "Option::is_none")]
    pub logins: Option<BTreeMap<String, crate::Sensitive<String>>>,
    /// `CustomRoleArn`; length `20..=2048`.
    #[serde(rename = "CustomRoleArn", default, skip_serializing_if = "Option::is_none")]
    pub custom_role_arn: Option<String>,
}

/// Wire shape `GetCredentialsForIdentityResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetCredentialsForIdentityResponse {
    /// `IdentityId`; length `1..=55`.
    #[serde(rename = "IdentityId", default, skip_serializing_if = "Option::is_none")]
    pub identity_id: Option<String>,
    /// `Credentials`.
    #[serde(rename = "Credentials", default, skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Credentials>,
}

/// Wire shape `GetIdInput`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetIdInput {
    /// `AccountId`; length `1..=15`.
    #[serde(rename = "AccountId", default, skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId")]
    pub identity_pool_id: String,
    /// `Logins`; length `..=10`.
    #[serde(rename = "Logins", default, skip_serializing_if = "Option::is_none")]
    pub logins: Option<BTreeMap<String, crate::Sensitive<String>>>,
}

/// Wire shape `GetIdResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetIdResponse {
    /// `IdentityId`; length `1..=55`.
    #[serde(rename = "IdentityId", default, skip_serializing_if = "Option::is_none")]
    pub identity_id: Option<String>,
}

/// Wire shape `GetIdentityPoolRolesInput`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetIdentityPoolRolesInput {
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId")]
    pub identity_pool_id: String,
}

/// Wire shape `GetIdentityPoolRolesResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetIdentityPoolRolesResponse {
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId", default, skip_serializing_if = "Option::is_none")]
    pub identity_pool_id: Option<String>,
    /// `Roles`; length `..=2`.
    #[serde(rename = "Roles", default, skip_serializing_if = "Option::is_none")]
    pub roles: Option<BTreeMap<String, String>>,
    /// `RoleMappings`; length `..=10`.
    #[serde(rename = "RoleMappings", default, skip_serializing_if = "Option::is_none")]
    pub role_mappings: Option<BTreeMap<String, RoleMapping>>,
}

/// Wire shape `GetOpenIdTokenForDeveloperIdentityInput`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetOpenIdTokenForDeveloperIdentityInput {
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId")]
    pub identity_pool_id: String,
    /// `IdentityId`; length `1..=55`.
    #[serde(rename = "IdentityId", default, skip_serializing_if = "Option::is_none")]
    pub identity_id: Option<String>,
    /// `Logins`; length `..=10`.
    #[serde(rename = "Logins")]
    pub logins: BTreeMap<String, crate::Sensitive<String>>,
    /// `PrincipalTags`; length `..=50`.
    #[serde(rename = "PrincipalTags", default, skip_serializing_if = "Option::is_none")]
    pub principal_tags: Option<BTreeMap<String, String>>,
    /// `TokenDuration`; value `1..=86400`.
    #[serde(rename = "TokenDuration", default, skip_serializing_if = "Option::is_none")]
    pub token_duration: Option<i64>,
}

/// Wire shape `GetOpenIdTokenForDeveloperIdentityResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetOpenIdTokenForDeveloperIdentityResponse {
    /// `IdentityId`; length `1..=55`.
    #[serde(rename = "IdentityId", default, skip_serializing_if = "Option::is_none")]
    pub identity_id: Option<String>,
    /// `Token`.
    #[serde(rename = "Token", default, skip_serializing_if = "Option::is_none")]
    pub token: Option<crate::Sensitive<String>>,
}

/// Wire shape `GetOpenIdTokenInput`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetOpenIdTokenInput {
    /// `IdentityId`; length `1..=55`.
    #[serde(rename = "IdentityId")]
    pub identity_id: String,
    /// `Logins`; length `..=10`.
    #[serde(rename = "Logins", default, skip_serializing_if = "Option::is_none")]
    pub logins: Option<BTreeMap<String, crate::Sensitive<String>>>,
}

/// Wire shape `GetOpenIdTokenResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetOpenIdTokenResponse {
    /// `IdentityId`; length `1..=55`.
    #[serde(rename = "IdentityId", default, skip_serializing_if = "Option::is_none")]
    pub identity_id: Option<String>,
    /// `Token`.
    #[serde(rename = "Token", default, skip_serializing_if = "Option::is_none")]
    pub token: Option<crate::Sensitive<String>>,
}

/// Wire shape `GetPrincipalTagAttributeMapInput`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetPrincipalTagAttributeMapInput {
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId")]
    pub identity_pool_id: String,
    /// `IdentityProviderName`; length `1..=128`.
    #[serde(rename = "IdentityProviderName")]
    pub identity_provider_name: String,
}

/// Wire shape `GetPrincipalTagAttributeMapResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetPrincipalTagAttributeMapResponse {
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId", default, skip_serializing_if = "Option::is_none")]
    pub identity_pool_id: Option<String>,
    /// `IdentityProviderName`; length `1..=128`.
    #[serde(rename = "IdentityProviderName", default, skip_serializing_if = "Option::is_none")]
    pub identity_provider_name: Option<String>,
    /// `UseDefaults`.
    #[serde(rename = "UseDefaults", default, skip_serializing_if = "Option::is_none")]
    pub use_defaults: Option<bool>,
    /// `PrincipalTags`; length `..=50`.
    #[serde(rename = "PrincipalTags", default, skip_serializing_if = "Option::is_none")]
    pub principal_tags: Option<BTreeMap<String, String>>,
}

/// Wire shape `IdentityDescription`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct IdentityDescription {
    /// `IdentityId`; length `1..=55`.
    #[serde(rename = "IdentityId", default, skip_serializing_if = "Option::is_none")]
    pub identity_id: Option<String>,
    /// `Logins`.
    #[serde(rename = "Logins", default, skip_serializing_if = "Option::is_none")]
    pub logins: Option<Vec<String>>,
    /// `CreationDate`.
    #[serde(rename = "CreationDate", default, skip_serializing_if = "Option::is_none")]
    pub creation_date: Option<crate::Timestamp>,
    /// `LastModifiedDate`.
    #[serde(rename = "LastModifiedDate", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date: Option<crate::Timestamp>,
}

/// Wire shape `IdentityPool`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct IdentityPool {
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId")]
    pub identity_pool_id: String,
    /// `IdentityPoolName`; length `1..=128`.
    #[serde(rename = "IdentityPoolName")]
    pub identity_pool_name: String,
    /// `AllowUnauthenticatedIdentities`.
    #[serde(rename = "AllowUnauthenticatedIdentities")]
    pub allow_unauthenticated_identities: bool,
    /// `AllowClassicFlow`.
    #[serde(rename = "AllowClassicFlow", default, skip_serializing_if = "Option::is_none")]
    pub allow_classic_flow: Option<bool>,
    /// `SupportedLoginProviders`; length `..=10`.
    #[serde(rename = "SupportedLoginProviders", default, skip_serializing_if = "Option::is_none")]
    pub supported_login_providers: Option<BTreeMap<String, String>>,
    /// `DeveloperProviderName`; length `1..=128`.
    #[serde(rename = "DeveloperProviderName", default, skip_serializing_if = "Option::is_none")]
    pub developer_provider_name: Option<String>,
    /// `OpenIdConnectProviderARNs`.
    #[serde(
        rename = "OpenIdConnectProviderARNs",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub open_id_connect_provider_arns: Option<Vec<String>>,
    /// `CognitoIdentityProviders`.
    #[serde(rename = "CognitoIdentityProviders", default, skip_serializing_if = "Option::is_none")]
    pub cognito_identity_providers: Option<Vec<CognitoIdentityProvider>>,
    /// `SamlProviderARNs`.
    #[serde(rename = "SamlProviderARNs", default, skip_serializing_if = "Option::is_none")]
    pub saml_provider_arns: Option<Vec<String>>,
    /// `IdentityPoolTags`.
    #[serde(rename = "IdentityPoolTags", default, skip_serializing_if = "Option::is_none")]
    pub identity_pool_tags: Option<BTreeMap<String, String>>,
}

/// Wire shape `IdentityPoolShortDescription`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct IdentityPoolShortDescription {
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId", default, skip_serializing_if = "Option::is_none")]
    pub identity_pool_id: Option<String>,
    /// `IdentityPoolName`; length `1..=128`.
    #[serde(rename = "IdentityPoolName", default, skip_serializing_if = "Option::is_none")]
    pub identity_pool_name: Option<String>,
}

/// Wire shape `ListIdentitiesInput`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListIdentitiesInput {
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId")]
    pub identity_pool_id: String,
    /// `MaxResults`; value `1..=60`.
    #[serde(rename = "MaxResults")]
    pub max_results: i32,
    /// `NextToken`; length `1..=65535`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    /// `HideDisabled`.
    #[serde(rename = "HideDisabled", default, skip_serializing_if = "Option::is_none")]
    pub hide_disabled: Option<bool>,
}

/// Wire shape `ListIdentitiesResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListIdentitiesResponse {
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId", default, skip_serializing_if = "Option::is_none")]
    pub identity_pool_id: Option<String>,
    /// `Identities`.
    #[serde(rename = "Identities", default, skip_serializing_if = "Option::is_none")]
    pub identities: Option<Vec<IdentityDescription>>,
    /// `NextToken`; length `1..=65535`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// Wire shape `ListIdentityPoolsInput`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListIdentityPoolsInput {
    /// `MaxResults`; value `1..=60`.
    #[serde(rename = "MaxResults")]
    pub max_results: i32,
    /// `NextToken`; length `1..=65535`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// Wire shape `ListIdentityPoolsResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListIdentityPoolsResponse {
    /// `IdentityPools`.
    #[serde(rename = "IdentityPools", default, skip_serializing_if = "Option::is_none")]
    pub identity_pools: Option<Vec<IdentityPoolShortDescription>>,
    /// `NextToken`; length `1..=65535`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// Wire shape `ListTagsForResourceInput`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListTagsForResourceInput {
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

/// Wire shape `LookupDeveloperIdentityInput`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct LookupDeveloperIdentityInput {
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId")]
    pub identity_pool_id: String,
    /// `IdentityId`; length `1..=55`.
    #[serde(rename = "IdentityId", default, skip_serializing_if = "Option::is_none")]
    pub identity_id: Option<String>,
    /// `DeveloperUserIdentifier`; length `1..=1024`.
    #[serde(rename = "DeveloperUserIdentifier", default, skip_serializing_if = "Option::is_none")]
    pub developer_user_identifier: Option<String>,
    /// `MaxResults`; value `1..=60`.
    #[serde(rename = "MaxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    /// `NextToken`; length `1..=65535`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// Wire shape `LookupDeveloperIdentityResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct LookupDeveloperIdentityResponse {
    /// `IdentityId`; length `1..=55`.
    #[serde(rename = "IdentityId", default, skip_serializing_if = "Option::is_none")]
    pub identity_id: Option<String>,
    /// `DeveloperUserIdentifierList`.
    #[serde(
        rename = "DeveloperUserIdentifierList",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub developer_user_identifier_list: Option<Vec<String>>,
    /// `NextToken`; length `1..=65535`.
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// Wire shape `MappingRule`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct MappingRule {
    /// `Claim`; length `1..=64`.
    #[serde(rename = "Claim")]
    pub claim: String,
    /// `MatchType`.
    #[serde(rename = "MatchType")]
    pub match_type: MappingRuleMatchType,
    /// `Value`; length `1..=128`.
    #[serde(rename = "Value")]
    pub value: String,
    /// `RoleARN`; length `20..=2048`.
    #[serde(rename = "RoleARN")]
    pub role_arn: String,
}

/// Wire enum `MappingRuleMatchType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum MappingRuleMatchType {
    /// `Equals`.
    #[serde(rename = "Equals")]
    Equals,
    /// `Contains`.
    #[serde(rename = "Contains")]
    Contains,
    /// `StartsWith`.
    #[serde(rename = "StartsWith")]
    StartsWith,
    /// `NotEqual`.
    #[serde(rename = "NotEqual")]
    NotEqual,
}

impl MappingRuleMatchType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] =
        &[Self::Equals, Self::Contains, Self::StartsWith, Self::NotEqual];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Equals => "Equals",
            Self::Contains => "Contains",
            Self::StartsWith => "StartsWith",
            Self::NotEqual => "NotEqual",
        }
    }
}

impl std::fmt::Display for MappingRuleMatchType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `MergeDeveloperIdentitiesInput`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct MergeDeveloperIdentitiesInput {
    /// `SourceUserIdentifier`; length `1..=1024`.
    #[serde(rename = "SourceUserIdentifier")]
    pub source_user_identifier: String,
    /// `DestinationUserIdentifier`; length `1..=1024`.
    #[serde(rename = "DestinationUserIdentifier")]
    pub destination_user_identifier: String,
    /// `DeveloperProviderName`; length `1..=128`.
    #[serde(rename = "DeveloperProviderName")]
    pub developer_provider_name: String,
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId")]
    pub identity_pool_id: String,
}

/// Wire shape `MergeDeveloperIdentitiesResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct MergeDeveloperIdentitiesResponse {
    /// `IdentityId`; length `1..=55`.
    #[serde(rename = "IdentityId", default, skip_serializing_if = "Option::is_none")]
    pub identity_id: Option<String>,
}

/// Wire shape `RoleMapping`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RoleMapping {
    /// `Type`.
    #[serde(rename = "Type")]
    pub r#type: RoleMappingType,
    /// `AmbiguousRoleResolution`.
    #[serde(rename = "AmbiguousRoleResolution", default, skip_serializing_if = "Option::is_none")]
    pub ambiguous_role_resolution: Option<AmbiguousRoleResolutionType>,
    /// `RulesConfiguration`.
    #[serde(rename = "RulesConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub rules_configuration: Option<RulesConfigurationType>,
}

/// Wire enum `RoleMappingType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum RoleMappingType {
    /// `Token`.
    #[serde(rename = "Token")]
    Token,
    /// `Rules`.
    #[serde(rename = "Rules")]
    Rules,
}

impl RoleMappingType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Token, Self::Rules];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Token => "Token",
            Self::Rules => "Rules",
        }
    }
}

impl std::fmt::Display for RoleMappingType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `RulesConfigurationType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct RulesConfigurationType {
    /// `Rules`; length `1..=400`.
    #[serde(rename = "Rules")]
    pub rules: Vec<MappingRule>,
}

/// Wire shape `SetIdentityPoolRolesInput`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct SetIdentityPoolRolesInput {
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId")]
    pub identity_pool_id: String,
    /// `Roles`; length `..=2`.
    #[serde(rename = "Roles")]
    pub roles: BTreeMap<String, String>,
    /// `RoleMappings`; length `..=10`.
    #[serde(rename = "RoleMappings", default, skip_serializing_if = "Option::is_none")]
    pub role_mappings: Option<BTreeMap<String, RoleMapping>>,
}

/// Wire shape `SetPrincipalTagAttributeMapInput`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct SetPrincipalTagAttributeMapInput {
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId")]
    pub identity_pool_id: String,
    /// `IdentityProviderName`; length `1..=128`.
    #[serde(rename = "IdentityProviderName")]
    pub identity_provider_name: String,
    /// `UseDefaults`.
    #[serde(rename = "UseDefaults", default, skip_serializing_if = "Option::is_none")]
    pub use_defaults: Option<bool>,
    /// `PrincipalTags`; length `..=50`.
    #[serde(rename = "PrincipalTags", default, skip_serializing_if = "Option::is_none")]
    pub principal_tags: Option<BTreeMap<String, String>>,
}

/// Wire shape `SetPrincipalTagAttributeMapResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct SetPrincipalTagAttributeMapResponse {
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId", default, skip_serializing_if = "Option::is_none")]
    pub identity_pool_id: Option<String>,
    /// `IdentityProviderName`; length `1..=128`.
    #[serde(rename = "IdentityProviderName", default, skip_serializing_if = "Option::is_none")]
    pub identity_provider_name: Option<String>,
    /// `UseDefaults`.
    #[serde(rename = "UseDefaults", default, skip_serializing_if = "Option::is_none")]
    pub use_defaults: Option<bool>,
    /// `PrincipalTags`; length `..=50`.
    #[serde(rename = "PrincipalTags", default, skip_serializing_if = "Option::is_none")]
    pub principal_tags: Option<BTreeMap<String, String>>,
}

/// Wire shape `TagResourceInput`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct TagResourceInput {
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

/// Wire shape `UnlinkDeveloperIdentityInput`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct UnlinkDeveloperIdentityInput {
    /// `IdentityId`; length `1..=55`.
    #[serde(rename = "IdentityId")]
    pub identity_id: String,
    /// `IdentityPoolId`; length `1..=55`.
    #[serde(rename = "IdentityPoolId")]
    pub identity_pool_id: String,
    /// `DeveloperProviderName`; length `1..=128`.
    #[serde(rename = "DeveloperProviderName")]
    pub developer_provider_name: String,
    /// `DeveloperUserIdentifier`; length `1..=1024`.
    #[serde(rename = "DeveloperUserIdentifier")]
    pub developer_user_identifier: String,
}

/// Wire shape `UnlinkIdentityInput`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct UnlinkIdentityInput {
    /// `IdentityId`; length `1..=55`.
    #[serde(rename = "IdentityId")]
    pub identity_id: String,
    /// `Logins`; length `..=10`.
    #[serde(rename = "Logins")]
    pub logins: BTreeMap<String, crate::Sensitive<String>>,
    /// `LoginsToRemove`.
    #[serde(rename = "LoginsToRemove")]
    pub logins_to_remove: Vec<String>,
}

/// Wire shape `UnprocessedIdentityId`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct UnprocessedIdentityId {
    /// `IdentityId`; length `1..=55`.
    #[serde(rename = "IdentityId", default, skip_serializing_if = "Option::is_none")]
    pub identity_id: Option<String>,
    /// `ErrorCode`.
    #[serde(rename = "ErrorCode", default, skip_serializing_if = "Option::is_none")]
    pub error_code: Option<ErrorCode>,
}

/// Wire shape `UntagResourceInput`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct UntagResourceInput {
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

/// The static schema, one `Shape` per wire shape.
pub mod shapes {
    use crate::schema::{Member, Pattern, Shape};

    static PATTERN_0: Pattern = Pattern::new("\\d+");
    static PATTERN_1: Pattern = Pattern::new("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+");
    static PATTERN_2: Pattern = Pattern::new("[\\w_]+");
    static PATTERN_3: Pattern = Pattern::new("[\\w._:/-]+");
    static PATTERN_4: Pattern = Pattern::new("[\\w._-]+");
    static PATTERN_5: Pattern = Pattern::new("[\\w-]+:[0-9a-f-]+");
    static PATTERN_6: Pattern = Pattern::new("[\\w\\s+=,.@-]+");
    static PATTERN_7: Pattern = Pattern::new("[\\w.;_/-]+");
    static PATTERN_8: Pattern = Pattern::new("[\\S]+");
    static PATTERN_9: Pattern = Pattern::new("(un)?authenticated");

    /// `ARNString`.
    pub static ARN_STRING: Shape = Shape::string("ARNString").min(20).max(2048);
    /// `AccessKeyString`.
    pub static ACCESS_KEY_STRING: Shape = Shape::string("AccessKeyString");
    /// `AccountId`.
    pub static ACCOUNT_ID: Shape = Shape::string("AccountId").min(1).max(15).pattern(&PATTERN_0);
    /// `AmbiguousRoleResolutionType`.
    pub static AMBIGUOUS_ROLE_RESOLUTION_TYPE: Shape =
        Shape::enumeration("AmbiguousRoleResolutionType", &["AuthenticatedRole", "Deny"]);
    /// `ClaimName`.
    pub static CLAIM_NAME: Shape = Shape::string("ClaimName").min(1).max(64).pattern(&PATTERN_1);
    /// `ClaimValue`.
    pub static CLAIM_VALUE: Shape = Shape::string("ClaimValue").min(1).max(128);
    /// `ClassicFlow`.
    pub static CLASSIC_FLOW: Shape = Shape::boolean("ClassicFlow");
    static COGNITO_IDENTITY_PROVIDER_MEMBERS: &[Member] = &[
        Member::new("ProviderName", &COGNITO_IDENTITY_PROVIDER_NAME),
        Member::new("ClientId", &COGNITO_IDENTITY_PROVIDER_CLIENT_ID),
        Member::new("ServerSideTokenCheck", &COGNITO_IDENTITY_PROVIDER_TOKEN_CHECK),
    ];
    /// `CognitoIdentityProvider`.
    pub static COGNITO_IDENTITY_PROVIDER: Shape =
        Shape::structure("CognitoIdentityProvider", COGNITO_IDENTITY_PROVIDER_MEMBERS);
    /// `CognitoIdentityProviderClientId`.
    pub static COGNITO_IDENTITY_PROVIDER_CLIENT_ID: Shape =
        Shape::string("CognitoIdentityProviderClientId").min(1).max(128).pattern(&PATTERN_2);
    /// `CognitoIdentityProviderList`.
    pub static COGNITO_IDENTITY_PROVIDER_LIST: Shape =
        Shape::list("CognitoIdentityProviderList", &COGNITO_IDENTITY_PROVIDER, "member", false);
    /// `CognitoIdentityProviderName`.
    pub static COGNITO_IDENTITY_PROVIDER_NAME: Shape =
        Shape::string("CognitoIdentityProviderName").min(1).max(128).pattern(&PATTERN_3);
    /// `CognitoIdentityProviderTokenCheck`.
    pub static COGNITO_IDENTITY_PROVIDER_TOKEN_CHECK: Shape =
        Shape::boolean("CognitoIdentityProviderTokenCheck");
    static CREATE_IDENTITY_POOL_INPUT_MEMBERS: &[Member] = &[
        Member::new("IdentityPoolName", &IDENTITY_POOL_NAME).required(),
        Member::new("AllowUnauthenticatedIdentities", &IDENTITY_POOL_UNAUTHENTICATED).required(),
        Member::new("AllowClassicFlow", &CLASSIC_FLOW),
        Member::new("SupportedLoginProviders", &IDENTITY_PROVIDERS),
        Member::new("DeveloperProviderName", &DEVELOPER_PROVIDER_NAME),
        Member::new("OpenIdConnectProviderARNs", &OIDC_PROVIDER_LIST),
        Member::new("CognitoIdentityProviders", &COGNITO_IDENTITY_PROVIDER_LIST),
        Member::new("SamlProviderARNs", &SAML_PROVIDER_LIST),
        Member::new("IdentityPoolTags", &IDENTITY_POOL_TAGS_TYPE),
    ];
    /// `CreateIdentityPoolInput`.
    pub static CREATE_IDENTITY_POOL_INPUT: Shape =
        Shape::structure("CreateIdentityPoolInput", CREATE_IDENTITY_POOL_INPUT_MEMBERS);
    static CREDENTIALS_MEMBERS: &[Member] = &[
        Member::new("AccessKeyId", &ACCESS_KEY_STRING),
        Member::new("SecretKey", &SECRET_KEY_STRING),
        Member::new("SessionToken", &SESSION_TOKEN_STRING),
        Member::new("Expiration", &DATE_TYPE),
    ];
    /// `Credentials`.
    pub static CREDENTIALS: Shape = Shape::structure("Credentials", CREDENTIALS_MEMBERS);
    /// `DateType`.
    pub static DATE_TYPE: Shape = Shape::timestamp("DateType");
    static DELETE_IDENTITIES_INPUT_MEMBERS: &[Member] =
        &[Member::new("IdentityIdsToDelete", &IDENTITY_ID_LIST).required()];
    /// `DeleteIdentitiesInput`.
    pub static DELETE_IDENTITIES_INPUT: Shape =
        Shape::structure("DeleteIdentitiesInput", DELETE_IDENTITIES_INPUT_MEMBERS);
    static DELETE_IDENTITIES_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("UnprocessedIdentityIds", &UNPROCESSED_IDENTITY_ID_LIST)];
    /// `DeleteIdentitiesResponse`.
    pub static DELETE_IDENTITIES_RESPONSE: Shape =
        Shape::structure("DeleteIdentitiesResponse", DELETE_IDENTITIES_RESPONSE_MEMBERS);
    static DELETE_IDENTITY_POOL_INPUT_MEMBERS: &[Member] =
        &[Member::new("IdentityPoolId", &IDENTITY_POOL_ID).required()];
    /// `DeleteIdentityPoolInput`.
    pub static DELETE_IDENTITY_POOL_INPUT: Shape =
        Shape::structure("DeleteIdentityPoolInput", DELETE_IDENTITY_POOL_INPUT_MEMBERS);
    static DESCRIBE_IDENTITY_INPUT_MEMBERS: &[Member] =
        &[Member::new("IdentityId", &IDENTITY_ID).required()];
    /// `DescribeIdentityInput`.
    pub static DESCRIBE_IDENTITY_INPUT: Shape =
        Shape::structure("DescribeIdentityInput", DESCRIBE_IDENTITY_INPUT_MEMBERS);
    static DESCRIBE_IDENTITY_POOL_INPUT_MEMBERS: &[Member] =
        &[Member::new("IdentityPoolId", &IDENTITY_POOL_ID).required()];
    /// `DescribeIdentityPoolInput`.
    pub static DESCRIBE_IDENTITY_POOL_INPUT: Shape =
        Shape::structure("DescribeIdentityPoolInput", DESCRIBE_IDENTITY_POOL_INPUT_MEMBERS);
    /// `DeveloperProviderName`.
    pub static DEVELOPER_PROVIDER_NAME: Shape =
        Shape::string("DeveloperProviderName").min(1).max(128).pattern(&PATTERN_4);
    /// `DeveloperUserIdentifier`.
    pub static DEVELOPER_USER_IDENTIFIER: Shape =
        Shape::string("DeveloperUserIdentifier").min(1).max(1024);
    /// `DeveloperUserIdentifierList`.
    pub static DEVELOPER_USER_IDENTIFIER_LIST: Shape =
        Shape::list("DeveloperUserIdentifierList", &DEVELOPER_USER_IDENTIFIER, "member", false);
    /// `ErrorCode`.
    pub static ERROR_CODE: Shape =
        Shape::enumeration("ErrorCode", &["AccessDenied", "InternalServerError"]);
    static GET_CREDENTIALS_FOR_IDENTITY_INPUT_MEMBERS: &[Member] = &[
        Member::new("IdentityId", &IDENTITY_ID).required(),
        Member::new("Logins", &LOGINS_MAP),
        Member::new("CustomRoleArn", &ARN_STRING),
    ];
    /// `GetCredentialsForIdentityInput`.
    pub static GET_CREDENTIALS_FOR_IDENTITY_INPUT: Shape = Shape::structure(
        "GetCredentialsForIdentityInput",
        GET_CREDENTIALS_FOR_IDENTITY_INPUT_MEMBERS,
    );
    static GET_CREDENTIALS_FOR_IDENTITY_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("IdentityId", &IDENTITY_ID), Member::new("Credentials", &CREDENTIALS)];
    /// `GetCredentialsForIdentityResponse`.
    pub static GET_CREDENTIALS_FOR_IDENTITY_RESPONSE: Shape = Shape::structure(
        "GetCredentialsForIdentityResponse",
        GET_CREDENTIALS_FOR_IDENTITY_RESPONSE_MEMBERS,
    );
    static GET_ID_INPUT_MEMBERS: &[Member] = &[
        Member::new("AccountId", &ACCOUNT_ID),
        Member::new("IdentityPoolId", &IDENTITY_POOL_ID).required(),
        Member::new("Logins", &LOGINS_MAP),
    ];
    /// `GetIdInput`.
    pub static GET_ID_INPUT: Shape = Shape::structure("GetIdInput", GET_ID_INPUT_MEMBERS);
    static GET_ID_RESPONSE_MEMBERS: &[Member] = &[Member::new("IdentityId", &IDENTITY_ID)];
    /// `GetIdResponse`.
    pub static GET_ID_RESPONSE: Shape = Shape::structure("GetIdResponse", GET_ID_RESPONSE_MEMBERS);
    static GET_IDENTITY_POOL_ROLES_INPUT_MEMBERS: &[Member] =
        &[Member::new("IdentityPoolId", &IDENTITY_POOL_ID).required()];
    /// `GetIdentityPoolRolesInput`.
    pub static GET_IDENTITY_POOL_ROLES_INPUT: Shape =
        Shape::structure("GetIdentityPoolRolesInput", GET_IDENTITY_POOL_ROLES_INPUT_MEMBERS);
    static GET_IDENTITY_POOL_ROLES_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("IdentityPoolId", &IDENTITY_POOL_ID),
        Member::new("Roles", &ROLES_MAP),
        Member::new("RoleMappings", &ROLE_MAPPING_MAP),
    ];
    /// `GetIdentityPoolRolesResponse`.
    pub static GET_IDENTITY_POOL_ROLES_RESPONSE: Shape =
        Shape::structure("GetIdentityPoolRolesResponse", GET_IDENTITY_POOL_ROLES_RESPONSE_MEMBERS);
    static GET_OPEN_ID_TOKEN_FOR_DEVELOPER_IDENTITY_INPUT_MEMBERS: &[Member] = &[
        Member::new("IdentityPoolId", &IDENTITY_POOL_ID).required(),
        Member::new("IdentityId", &IDENTITY_ID),
        Member::new("Logins", &LOGINS_MAP).required(),
        Member::new("PrincipalTags", &PRINCIPAL_TAGS),
        Member::new("TokenDuration", &TOKEN_DURATION),
    ];
    /// `GetOpenIdTokenForDeveloperIdentityInput`.
    pub static GET_OPEN_ID_TOKEN_FOR_DEVELOPER_IDENTITY_INPUT: Shape = Shape::structure(
        "GetOpenIdTokenForDeveloperIdentityInput",
        GET_OPEN_ID_TOKEN_FOR_DEVELOPER_IDENTITY_INPUT_MEMBERS,
    );
    static GET_OPEN_ID_TOKEN_FOR_DEVELOPER_IDENTITY_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("IdentityId", &IDENTITY_ID), Member::new("Token", &OIDC_TOKEN)];
    /// `GetOpenIdTokenForDeveloperIdentityResponse`.
    pub static GET_OPEN_ID_TOKEN_FOR_DEVELOPER_IDENTITY_RESPONSE: Shape = Shape::structure(
        "GetOpenIdTokenForDeveloperIdentityResponse",
        GET_OPEN_ID_TOKEN_FOR_DEVELOPER_IDENTITY_RESPONSE_MEMBERS,
    );
    static GET_OPEN_ID_TOKEN_INPUT_MEMBERS: &[Member] =
        &[Member::new("IdentityId", &IDENTITY_ID).required(), Member::new("Logins", &LOGINS_MAP)];
    /// `GetOpenIdTokenInput`.
    pub static GET_OPEN_ID_TOKEN_INPUT: Shape =
        Shape::structure("GetOpenIdTokenInput", GET_OPEN_ID_TOKEN_INPUT_MEMBERS);
    static GET_OPEN_ID_TOKEN_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("IdentityId", &IDENTITY_ID), Member::new("Token", &OIDC_TOKEN)];
    /// `GetOpenIdTokenResponse`.
    pub static GET_OPEN_ID_TOKEN_RESPONSE: Shape =
        Shape::structure("GetOpenIdTokenResponse", GET_OPEN_ID_TOKEN_RESPONSE_MEMBERS);
    static GET_PRINCIPAL_TAG_ATTRIBUTE_MAP_INPUT_MEMBERS: &[Member] = &[
        Member::new("IdentityPoolId", &IDENTITY_POOL_ID).required(),
        Member::new("IdentityProviderName", &IDENTITY_PROVIDER_NAME).required(),
    ];
    /// `GetPrincipalTagAttributeMapInput`.
    pub static GET_PRINCIPAL_TAG_ATTRIBUTE_MAP_INPUT: Shape = Shape::structure(
        "GetPrincipalTagAttributeMapInput",
        GET_PRINCIPAL_TAG_ATTRIBUTE_MAP_INPUT_MEMBERS,
    );
    static GET_PRINCIPAL_TAG_ATTRIBUTE_MAP_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("IdentityPoolId", &IDENTITY_POOL_ID),
        Member::new("IdentityProviderName", &IDENTITY_PROVIDER_NAME),
        Member::new("UseDefaults", &USE_DEFAULTS),
        Member::new("PrincipalTags", &PRINCIPAL_TAGS),
    ];
    /// `GetPrincipalTagAttributeMapResponse`.
    pub static GET_PRINCIPAL_TAG_ATTRIBUTE_MAP_RESPONSE: Shape = Shape::structure(
        "GetPrincipalTagAttributeMapResponse",
        GET_PRINCIPAL_TAG_ATTRIBUTE_MAP_RESPONSE_MEMBERS,
    );
    /// `HideDisabled`.
    pub static HIDE_DISABLED: Shape = Shape::boolean("HideDisabled");
    /// `IdentitiesList`.
    pub static IDENTITIES_LIST: Shape =
        Shape::list("IdentitiesList", &IDENTITY_DESCRIPTION, "member", false);
    static IDENTITY_DESCRIPTION_MEMBERS: &[Member] = &[
        Member::new("IdentityId", &IDENTITY_ID),
        Member::new("Logins", &LOGINS_LIST),
        Member::new("CreationDate", &DATE_TYPE),
        Member::new("LastModifiedDate", &DATE_TYPE),
    ];
    /// `IdentityDescription`.
    pub static IDENTITY_DESCRIPTION: Shape =
        Shape::structure("IdentityDescription", IDENTITY_DESCRIPTION_MEMBERS);
    /// `IdentityId`.
    pub static IDENTITY_ID: Shape = Shape::string("IdentityId").min(1).max(55).pattern(&PATTERN_5);
    /// `IdentityIdList`.
    pub static IDENTITY_ID_LIST: Shape =
        Shape::list("IdentityIdList", &IDENTITY_ID, "member", false).min(1).max(60);
    static IDENTITY_POOL_MEMBERS: &[Member] = &[
        Member::new("IdentityPoolId", &IDENTITY_POOL_ID).required(),
        Member::new("IdentityPoolName", &IDENTITY_POOL_NAME).required(),
        Member::new("AllowUnauthenticatedIdentities", &IDENTITY_POOL_UNAUTHENTICATED).required(),
        Member::new("AllowClassicFlow", &CLASSIC_FLOW),
        Member::new("SupportedLoginProviders", &IDENTITY_PROVIDERS),
        Member::new("DeveloperProviderName", &DEVELOPER_PROVIDER_NAME),
        Member::new("OpenIdConnectProviderARNs", &OIDC_PROVIDER_LIST),
        Member::new("CognitoIdentityProviders", &COGNITO_IDENTITY_PROVIDER_LIST),
        Member::new("SamlProviderARNs", &SAML_PROVIDER_LIST),
        Member::new("IdentityPoolTags", &IDENTITY_POOL_TAGS_TYPE),
    ];
    /// `IdentityPool`.
    pub static IDENTITY_POOL: Shape = Shape::structure("IdentityPool", IDENTITY_POOL_MEMBERS);
    /// `IdentityPoolId`.
    pub static IDENTITY_POOL_ID: Shape =
        Shape::string("IdentityPoolId").min(1).max(55).pattern(&PATTERN_5);
    /// `IdentityPoolName`.
    pub static IDENTITY_POOL_NAME: Shape =
        Shape::string("IdentityPoolName").min(1).max(128).pattern(&PATTERN_6);
    static IDENTITY_POOL_SHORT_DESCRIPTION_MEMBERS: &[Member] = &[
        Member::new("IdentityPoolId", &IDENTITY_POOL_ID),
        Member::new("IdentityPoolName", &IDENTITY_POOL_NAME),
    ];
    /// `IdentityPoolShortDescription`.
    pub static IDENTITY_POOL_SHORT_DESCRIPTION: Shape =
        Shape::structure("IdentityPoolShortDescription", IDENTITY_POOL_SHORT_DESCRIPTION_MEMBERS);
    /// `IdentityPoolTagsListType`.
    pub static IDENTITY_POOL_TAGS_LIST_TYPE: Shape =
        Shape::list("IdentityPoolTagsListType", &TAG_KEYS_TYPE, "member", false);
    /// `IdentityPoolTagsType`.
    pub static IDENTITY_POOL_TAGS_TYPE: Shape =
        Shape::map("IdentityPoolTagsType", &TAG_KEYS_TYPE, &TAG_VALUE_TYPE);
    /// `IdentityPoolUnauthenticated`.
    pub static IDENTITY_POOL_UNAUTHENTICATED: Shape = Shape::boolean("IdentityPoolUnauthenticated");
    /// `IdentityPoolsList`.
    pub static IDENTITY_POOLS_LIST: Shape =
        Shape::list("IdentityPoolsList", &IDENTITY_POOL_SHORT_DESCRIPTION, "member", false);
    /// `IdentityProviderId`.
    pub static IDENTITY_PROVIDER_ID: Shape =
        Shape::string("IdentityProviderId").min(1).max(128).pattern(&PATTERN_7);
    /// `IdentityProviderName`.
    pub static IDENTITY_PROVIDER_NAME: Shape =
        Shape::string("IdentityProviderName").min(1).max(128);
    /// `IdentityProviderToken`.
    pub static IDENTITY_PROVIDER_TOKEN: Shape =
        Shape::string("IdentityProviderToken").min(1).max(50_000).sensitive();
    /// `IdentityProviders`.
    pub static IDENTITY_PROVIDERS: Shape =
        Shape::map("IdentityProviders", &IDENTITY_PROVIDER_NAME, &IDENTITY_PROVIDER_ID).max(10);
    static LIST_IDENTITIES_INPUT_MEMBERS: &[Member] = &[
        Member::new("IdentityPoolId", &IDENTITY_POOL_ID).required(),
        Member::new("MaxResults", &QUERY_LIMIT).required(),
        Member::new("NextToken", &PAGINATION_KEY),
        Member::new("HideDisabled", &HIDE_DISABLED),
    ];
    /// `ListIdentitiesInput`.
    pub static LIST_IDENTITIES_INPUT: Shape =
        Shape::structure("ListIdentitiesInput", LIST_IDENTITIES_INPUT_MEMBERS);
    static LIST_IDENTITIES_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("IdentityPoolId", &IDENTITY_POOL_ID),
        Member::new("Identities", &IDENTITIES_LIST),
        Member::new("NextToken", &PAGINATION_KEY),
    ];
    /// `ListIdentitiesResponse`.
    pub static LIST_IDENTITIES_RESPONSE: Shape =
        Shape::structure("ListIdentitiesResponse", LIST_IDENTITIES_RESPONSE_MEMBERS);
    static LIST_IDENTITY_POOLS_INPUT_MEMBERS: &[Member] = &[
        Member::new("MaxResults", &QUERY_LIMIT).required(),
        Member::new("NextToken", &PAGINATION_KEY),
    ];
    /// `ListIdentityPoolsInput`.
    pub static LIST_IDENTITY_POOLS_INPUT: Shape =
        Shape::structure("ListIdentityPoolsInput", LIST_IDENTITY_POOLS_INPUT_MEMBERS);
    static LIST_IDENTITY_POOLS_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("IdentityPools", &IDENTITY_POOLS_LIST),
        Member::new("NextToken", &PAGINATION_KEY),
    ];
    /// `ListIdentityPoolsResponse`.
    pub static LIST_IDENTITY_POOLS_RESPONSE: Shape =
        Shape::structure("ListIdentityPoolsResponse", LIST_IDENTITY_POOLS_RESPONSE_MEMBERS);
    static LIST_TAGS_FOR_RESOURCE_INPUT_MEMBERS: &[Member] =
        &[Member::new("ResourceArn", &ARN_STRING).required()];
    /// `ListTagsForResourceInput`.
    pub static LIST_TAGS_FOR_RESOURCE_INPUT: Shape =
        Shape::structure("ListTagsForResourceInput", LIST_TAGS_FOR_RESOURCE_INPUT_MEMBERS);
    static LIST_TAGS_FOR_RESOURCE_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("Tags", &IDENTITY_POOL_TAGS_TYPE)];
    /// `ListTagsForResourceResponse`.
    pub static LIST_TAGS_FOR_RESOURCE_RESPONSE: Shape =
        Shape::structure("ListTagsForResourceResponse", LIST_TAGS_FOR_RESOURCE_RESPONSE_MEMBERS);
    /// `LoginsList`.
    pub static LOGINS_LIST: Shape =
        Shape::list("LoginsList", &IDENTITY_PROVIDER_NAME, "member", false);
    /// `LoginsMap`.
    pub static LOGINS_MAP: Shape =
        Shape::map("LoginsMap", &IDENTITY_PROVIDER_NAME, &IDENTITY_PROVIDER_TOKEN).max(10);
    static LOOKUP_DEVELOPER_IDENTITY_INPUT_MEMBERS: &[Member] = &[
        Member::new("IdentityPoolId", &IDENTITY_POOL_ID).required(),
        Member::new("IdentityId", &IDENTITY_ID),
        Member::new("DeveloperUserIdentifier", &DEVELOPER_USER_IDENTIFIER),
        Member::new("MaxResults", &QUERY_LIMIT),
        Member::new("NextToken", &PAGINATION_KEY),
    ];
    /// `LookupDeveloperIdentityInput`.
    pub static LOOKUP_DEVELOPER_IDENTITY_INPUT: Shape =
        Shape::structure("LookupDeveloperIdentityInput", LOOKUP_DEVELOPER_IDENTITY_INPUT_MEMBERS);
    static LOOKUP_DEVELOPER_IDENTITY_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("IdentityId", &IDENTITY_ID),
        Member::new("DeveloperUserIdentifierList", &DEVELOPER_USER_IDENTIFIER_LIST),
        Member::new("NextToken", &PAGINATION_KEY),
    ];
    /// `LookupDeveloperIdentityResponse`.
    pub static LOOKUP_DEVELOPER_IDENTITY_RESPONSE: Shape = Shape::structure(
        "LookupDeveloperIdentityResponse",
        LOOKUP_DEVELOPER_IDENTITY_RESPONSE_MEMBERS,
    );
    static MAPPING_RULE_MEMBERS: &[Member] = &[
        Member::new("Claim", &CLAIM_NAME).required(),
        Member::new("MatchType", &MAPPING_RULE_MATCH_TYPE).required(),
        Member::new("Value", &CLAIM_VALUE).required(),
        Member::new("RoleARN", &ARN_STRING).required(),
    ];
    /// `MappingRule`.
    pub static MAPPING_RULE: Shape = Shape::structure("MappingRule", MAPPING_RULE_MEMBERS);
    /// `MappingRuleMatchType`.
    pub static MAPPING_RULE_MATCH_TYPE: Shape = Shape::enumeration(
        "MappingRuleMatchType",
        &["Equals", "Contains", "StartsWith", "NotEqual"],
    );
    /// `MappingRulesList`.
    pub static MAPPING_RULES_LIST: Shape =
        Shape::list("MappingRulesList", &MAPPING_RULE, "member", false).min(1).max(400);
    static MERGE_DEVELOPER_IDENTITIES_INPUT_MEMBERS: &[Member] = &[
        Member::new("SourceUserIdentifier", &DEVELOPER_USER_IDENTIFIER).required(),
        Member::new("DestinationUserIdentifier", &DEVELOPER_USER_IDENTIFIER).required(),
        Member::new("DeveloperProviderName", &DEVELOPER_PROVIDER_NAME).required(),
        Member::new("IdentityPoolId", &IDENTITY_POOL_ID).required(),
    ];
    /// `MergeDeveloperIdentitiesInput`.
    pub static MERGE_DEVELOPER_IDENTITIES_INPUT: Shape =
        Shape::structure("MergeDeveloperIdentitiesInput", MERGE_DEVELOPER_IDENTITIES_INPUT_MEMBERS);
    static MERGE_DEVELOPER_IDENTITIES_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("IdentityId", &IDENTITY_ID)];
    /// `MergeDeveloperIdentitiesResponse`.
    pub static MERGE_DEVELOPER_IDENTITIES_RESPONSE: Shape = Shape::structure(
        "MergeDeveloperIdentitiesResponse",
        MERGE_DEVELOPER_IDENTITIES_RESPONSE_MEMBERS,
    );
    /// `OIDCProviderList`.
    pub static OIDC_PROVIDER_LIST: Shape =
        Shape::list("OIDCProviderList", &ARN_STRING, "member", false);
    /// `OIDCToken`.
    pub static OIDC_TOKEN: Shape = Shape::string("OIDCToken").sensitive();
    /// `PaginationKey`.
    pub static PAGINATION_KEY: Shape =
        Shape::string("PaginationKey").min(1).max(65_535).pattern(&PATTERN_8);
    /// `PrincipalTagID`.
    pub static PRINCIPAL_TAG_ID: Shape = Shape::string("PrincipalTagID").min(1).max(128);
    /// `PrincipalTagValue`.
    pub static PRINCIPAL_TAG_VALUE: Shape = Shape::string("PrincipalTagValue").min(1).max(256);
    /// `PrincipalTags`.
    pub static PRINCIPAL_TAGS: Shape =
        Shape::map("PrincipalTags", &PRINCIPAL_TAG_ID, &PRINCIPAL_TAG_VALUE).max(50);
    /// `QueryLimit`.
    pub static QUERY_LIMIT: Shape = Shape::integer("QueryLimit").min(1).max(60);
    static ROLE_MAPPING_MEMBERS: &[Member] = &[
        Member::new("Type", &ROLE_MAPPING_TYPE).required(),
        Member::new("AmbiguousRoleResolution", &AMBIGUOUS_ROLE_RESOLUTION_TYPE),
        Member::new("RulesConfiguration", &RULES_CONFIGURATION_TYPE),
    ];
    /// `RoleMapping`.
    pub static ROLE_MAPPING: Shape = Shape::structure("RoleMapping", ROLE_MAPPING_MEMBERS);
    /// `RoleMappingMap`.
    pub static ROLE_MAPPING_MAP: Shape =
        Shape::map("RoleMappingMap", &IDENTITY_PROVIDER_NAME, &ROLE_MAPPING).max(10);
    /// `RoleMappingType`.
    pub static ROLE_MAPPING_TYPE: Shape =
        Shape::enumeration("RoleMappingType", &["Token", "Rules"]);
    /// `RoleType`.
    pub static ROLE_TYPE: Shape = Shape::string("RoleType").min(1).max(128).pattern(&PATTERN_9);
    /// `RolesMap`.
    pub static ROLES_MAP: Shape = Shape::map("RolesMap", &ROLE_TYPE, &ARN_STRING).max(2);
    static RULES_CONFIGURATION_TYPE_MEMBERS: &[Member] =
        &[Member::new("Rules", &MAPPING_RULES_LIST).required()];
    /// `RulesConfigurationType`.
    pub static RULES_CONFIGURATION_TYPE: Shape =
        Shape::structure("RulesConfigurationType", RULES_CONFIGURATION_TYPE_MEMBERS);
    /// `SAMLProviderList`.
    pub static SAML_PROVIDER_LIST: Shape =
        Shape::list("SAMLProviderList", &ARN_STRING, "member", false);
    /// `SecretKeyString`.
    pub static SECRET_KEY_STRING: Shape = Shape::string("SecretKeyString").sensitive();
    /// `SessionTokenString`.
    pub static SESSION_TOKEN_STRING: Shape = Shape::string("SessionTokenString");
    static SET_IDENTITY_POOL_ROLES_INPUT_MEMBERS: &[Member] = &[
        Member::new("IdentityPoolId", &IDENTITY_POOL_ID).required(),
        Member::new("Roles", &ROLES_MAP).required(),
        Member::new("RoleMappings", &ROLE_MAPPING_MAP),
    ];
    /// `SetIdentityPoolRolesInput`.
    pub static SET_IDENTITY_POOL_ROLES_INPUT: Shape =
        Shape::structure("SetIdentityPoolRolesInput", SET_IDENTITY_POOL_ROLES_INPUT_MEMBERS);
    static SET_PRINCIPAL_TAG_ATTRIBUTE_MAP_INPUT_MEMBERS: &[Member] = &[
        Member::new("IdentityPoolId", &IDENTITY_POOL_ID).required(),
        Member::new("IdentityProviderName", &IDENTITY_PROVIDER_NAME).required(),
        Member::new("UseDefaults", &USE_DEFAULTS),
        Member::new("PrincipalTags", &PRINCIPAL_TAGS),
    ];
    /// `SetPrincipalTagAttributeMapInput`.
    pub static SET_PRINCIPAL_TAG_ATTRIBUTE_MAP_INPUT: Shape = Shape::structure(
        "SetPrincipalTagAttributeMapInput",
        SET_PRINCIPAL_TAG_ATTRIBUTE_MAP_INPUT_MEMBERS,
    );
    static SET_PRINCIPAL_TAG_ATTRIBUTE_MAP_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("IdentityPoolId", &IDENTITY_POOL_ID),
        Member::new("IdentityProviderName", &IDENTITY_PROVIDER_NAME),
        Member::new("UseDefaults", &USE_DEFAULTS),
        Member::new("PrincipalTags", &PRINCIPAL_TAGS),
    ];
    /// `SetPrincipalTagAttributeMapResponse`.
    pub static SET_PRINCIPAL_TAG_ATTRIBUTE_MAP_RESPONSE: Shape = Shape::structure(
        "SetPrincipalTagAttributeMapResponse",
        SET_PRINCIPAL_TAG_ATTRIBUTE_MAP_RESPONSE_MEMBERS,
    );
    /// `TagKeysType`.
    pub static TAG_KEYS_TYPE: Shape = Shape::string("TagKeysType").min(1).max(128);
    static TAG_RESOURCE_INPUT_MEMBERS: &[Member] = &[
        Member::new("ResourceArn", &ARN_STRING).required(),
        Member::new("Tags", &IDENTITY_POOL_TAGS_TYPE).required(),
    ];
    /// `TagResourceInput`.
    pub static TAG_RESOURCE_INPUT: Shape =
        Shape::structure("TagResourceInput", TAG_RESOURCE_INPUT_MEMBERS);
    static TAG_RESOURCE_RESPONSE_MEMBERS: &[Member] = &[];
    /// `TagResourceResponse`.
    pub static TAG_RESOURCE_RESPONSE: Shape =
        Shape::structure("TagResourceResponse", TAG_RESOURCE_RESPONSE_MEMBERS);
    /// `TagValueType`.
    pub static TAG_VALUE_TYPE: Shape = Shape::string("TagValueType").min(0).max(256);
    /// `TokenDuration`.
    pub static TOKEN_DURATION: Shape = Shape::long("TokenDuration").min(1).max(86_400);
    static UNLINK_DEVELOPER_IDENTITY_INPUT_MEMBERS: &[Member] = &[
        Member::new("IdentityId", &IDENTITY_ID).required(),
        Member::new("IdentityPoolId", &IDENTITY_POOL_ID).required(),
        Member::new("DeveloperProviderName", &DEVELOPER_PROVIDER_NAME).required(),
        Member::new("DeveloperUserIdentifier", &DEVELOPER_USER_IDENTIFIER).required(),
    ];
    /// `UnlinkDeveloperIdentityInput`.
    pub static UNLINK_DEVELOPER_IDENTITY_INPUT: Shape =
        Shape::structure("UnlinkDeveloperIdentityInput", UNLINK_DEVELOPER_IDENTITY_INPUT_MEMBERS);
    static UNLINK_IDENTITY_INPUT_MEMBERS: &[Member] = &[
        Member::new("IdentityId", &IDENTITY_ID).required(),
        Member::new("Logins", &LOGINS_MAP).required(),
        Member::new("LoginsToRemove", &LOGINS_LIST).required(),
    ];
    /// `UnlinkIdentityInput`.
    pub static UNLINK_IDENTITY_INPUT: Shape =
        Shape::structure("UnlinkIdentityInput", UNLINK_IDENTITY_INPUT_MEMBERS);
    static UNPROCESSED_IDENTITY_ID_MEMBERS: &[Member] =
        &[Member::new("IdentityId", &IDENTITY_ID), Member::new("ErrorCode", &ERROR_CODE)];
    /// `UnprocessedIdentityId`.
    pub static UNPROCESSED_IDENTITY_ID: Shape =
        Shape::structure("UnprocessedIdentityId", UNPROCESSED_IDENTITY_ID_MEMBERS);
    /// `UnprocessedIdentityIdList`.
    pub static UNPROCESSED_IDENTITY_ID_LIST: Shape =
        Shape::list("UnprocessedIdentityIdList", &UNPROCESSED_IDENTITY_ID, "member", false).max(60);
    static UNTAG_RESOURCE_INPUT_MEMBERS: &[Member] = &[
        Member::new("ResourceArn", &ARN_STRING).required(),
        Member::new("TagKeys", &IDENTITY_POOL_TAGS_LIST_TYPE).required(),
    ];
    /// `UntagResourceInput`.
    pub static UNTAG_RESOURCE_INPUT: Shape =
        Shape::structure("UntagResourceInput", UNTAG_RESOURCE_INPUT_MEMBERS);
    static UNTAG_RESOURCE_RESPONSE_MEMBERS: &[Member] = &[];
    /// `UntagResourceResponse`.
    pub static UNTAG_RESOURCE_RESPONSE: Shape =
        Shape::structure("UntagResourceResponse", UNTAG_RESOURCE_RESPONSE_MEMBERS);
    /// `UseDefaults`.
    pub static USE_DEFAULTS: Shape = Shape::boolean("UseDefaults");
}
