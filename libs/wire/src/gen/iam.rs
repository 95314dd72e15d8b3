//! iam 2010-05-08: shapes, operations and errors, from botocore 1.44.5.
//!
//! Written by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;

use crate::meta::{OpMeta, Protocol, ServiceId, ServiceMeta};

/// The service's metadata; operations are sorted by name.
pub static SERVICE: ServiceMeta = ServiceMeta {
    id: ServiceId::Iam,
    name: "iam",
    signing_name: "iam",
    protocol: Protocol::AwsQuery,
    target_prefix: None,
    api_version: "2010-05-08",
    xml_namespace: Some("https://iam.amazonaws.com/doc/2010-05-08/"),
    endpoint_prefix: "iam",
    global_endpoint: Some("iam.amazonaws.com"),
    operations: &[
        &meta::ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER,
        &meta::ADD_USER_TO_GROUP,
        &meta::ATTACH_GROUP_POLICY,
        &meta::ATTACH_ROLE_POLICY,
        &meta::ATTACH_USER_POLICY,
        &meta::CREATE_ACCESS_KEY,
        &meta::CREATE_GROUP,
        &meta::CREATE_OPEN_ID_CONNECT_PROVIDER,
        &meta::CREATE_POLICY,
        &meta::CREATE_POLICY_VERSION,
        &meta::CREATE_ROLE,
        &meta::CREATE_SAML_PROVIDER,
        &meta::CREATE_USER,
        &meta::DELETE_ACCESS_KEY,
        &meta::DELETE_GROUP,
        &meta::DELETE_GROUP_POLICY,
        &meta::DELETE_OPEN_ID_CONNECT_PROVIDER,
        &meta::DELETE_POLICY,
        &meta::DELETE_POLICY_VERSION,
        &meta::DELETE_ROLE,
        &meta::DELETE_ROLE_PERMISSIONS_BOUNDARY,
        &meta::DELETE_ROLE_POLICY,
        &meta::DELETE_SAML_PROVIDER,
        &meta::DELETE_USER,
        &meta::DELETE_USER_PERMISSIONS_BOUNDARY,
        &meta::DELETE_USER_POLICY,
        &meta::DETACH_GROUP_POLICY,
        &meta::DETACH_ROLE_POLICY,
        &meta::DETACH_USER_POLICY,
        &meta::GET_ACCESS_KEY_LAST_USED,
        &meta::GET_ACCOUNT_AUTHORIZATION_DETAILS,
        &meta::GET_ACCOUNT_SUMMARY,
        &meta::GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY,
        &meta::GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY,
        &meta::GET_GROUP,
        &meta::GET_GROUP_POLICY,
        &meta::GET_OPEN_ID_CONNECT_PROVIDER,
        &meta::GET_POLICY,
        &meta::GET_POLICY_VERSION,
        &meta::GET_ROLE,
        &meta::GET_ROLE_POLICY,
        &meta::GET_SAML_PROVIDER,
        &meta::GET_USER,
        &meta::GET_USER_POLICY,
        &meta::LIST_ACCESS_KEYS,
        &meta::LIST_ATTACHED_GROUP_POLICIES,
        &meta::LIST_ATTACHED_ROLE_POLICIES,
        &meta::LIST_ATTACHED_USER_POLICIES,
        &meta::LIST_ENTITIES_FOR_POLICY,
        &meta::LIST_GROUP_POLICIES,
        &meta::LIST_GROUPS,
        &meta::LIST_GROUPS_FOR_USER,
        &meta::LIST_OPEN_ID_CONNECT_PROVIDER_TAGS,
        &meta::LIST_OPEN_ID_CONNECT_PROVIDERS,
        &meta::LIST_POLICIES,
        &meta::LIST_POLICY_TAGS,
        &meta::LIST_POLICY_VERSIONS,
        &meta::LIST_ROLE_POLICIES,
        &meta::LIST_ROLE_TAGS,
        &meta::LIST_ROLES,
        &meta::LIST_SAML_PROVIDER_TAGS,
        &meta::LIST_SAML_PROVIDERS,
        &meta::LIST_USER_POLICIES,
        &meta::LIST_USER_TAGS,
        &meta::LIST_USERS,
        &meta::PUT_GROUP_POLICY,
        &meta::PUT_ROLE_PERMISSIONS_BOUNDARY,
        &meta::PUT_ROLE_POLICY,
        &meta::PUT_USER_PERMISSIONS_BOUNDARY,
        &meta::PUT_USER_POLICY,
        &meta::REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER,
        &meta::REMOVE_USER_FROM_GROUP,
        &meta::SET_DEFAULT_POLICY_VERSION,
        &meta::SIMULATE_CUSTOM_POLICY,
        &meta::SIMULATE_PRINCIPAL_POLICY,
        &meta::TAG_OPEN_ID_CONNECT_PROVIDER,
        &meta::TAG_POLICY,
        &meta::TAG_ROLE,
        &meta::TAG_SAML_PROVIDER,
        &meta::TAG_USER,
        &meta::UNTAG_OPEN_ID_CONNECT_PROVIDER,
        &meta::UNTAG_POLICY,
        &meta::UNTAG_ROLE,
        &meta::UNTAG_SAML_PROVIDER,
        &meta::UNTAG_USER,
        &meta::UPDATE_ACCESS_KEY,
        &meta::UPDATE_ASSUME_ROLE_POLICY,
        &meta::UPDATE_GROUP,
        &meta::UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT,
        &meta::UPDATE_ROLE,
        &meta::UPDATE_ROLE_DESCRIPTION,
        &meta::UPDATE_SAML_PROVIDER,
        &meta::UPDATE_USER,
    ],
    errors: &[
        &error::CONCURRENT_MODIFICATION_EXCEPTION,
        &error::DELETE_CONFLICT_EXCEPTION,
        &error::ENTITY_ALREADY_EXISTS_EXCEPTION,
        &error::ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION,
        &error::INVALID_INPUT_EXCEPTION,
        &error::LIMIT_EXCEEDED_EXCEPTION,
        &error::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
        &error::NO_SUCH_ENTITY_EXCEPTION,
        &error::OPEN_ID_IDP_COMMUNICATION_ERROR_EXCEPTION,
        &error::POLICY_EVALUATION_EXCEPTION,
        &error::POLICY_NOT_ATTACHABLE_EXCEPTION,
        &error::SERVICE_FAILURE_EXCEPTION,
        &error::UNMODIFIABLE_ENTITY_EXCEPTION,
    ],
    other_operations: OTHER_OPERATIONS,
};

/// Operations of the service that are known by name only, sorted.
pub static OTHER_OPERATIONS: &[&str] = &[
    "AcceptDelegationRequest",
    "AcquireRole",
    "AddRoleToInstanceProfile",
    "AssociateDelegationRequest",
    "ChangePassword",
    "CreateAccountAlias",
    "CreateDelegationRequest",
    "CreateInstanceProfile",
    "CreateLoginProfile",
    "CreateServiceLinkedRole",
    "CreateServiceSpecificCredential",
    "CreateVirtualMFADevice",
    "DeactivateMFADevice",
    "DeleteAccountAlias",
    "DeleteAccountPasswordPolicy",
    "DeleteInstanceProfile",
    "DeleteLoginProfile",
    "DeleteSSHPublicKey",
    "DeleteServerCertificate",
    "DeleteServiceLinkedRole",
    "DeleteServiceSpecificCredential",
    "DeleteSigningCertificate",
    "DeleteVirtualMFADevice",
    "DisableOrganizationsRootCredentialsManagement",
    "DisableOrganizationsRootSessions",
    "DisableOutboundWebIdentityFederation",
    "EnableMFADevice",
    "EnableOrganizationsRootCredentialsManagement",
    "EnableOrganizationsRootSessions",
    "EnableOutboundWebIdentityFederation",
    "GenerateCredentialReport",
    "GenerateOrganizationsAccessReport",
    "GenerateServiceLastAccessedDetails",
    "GetAccountPasswordPolicy",
    "GetAccountProperties",
    "GetCredentialReport",
    "GetDelegationRequest",
    "GetHumanReadableSummary",
    "GetInstanceProfile",
    "GetLoginProfile",
    "GetMFADevice",
    "GetOrganizationsAccessReport",
    "GetOutboundWebIdentityFederationInfo",
    "GetRoleTemplateVersion",
    "GetSSHPublicKey",
    "GetServerCertificate",
    "GetServiceLastAccessedDetails",
    "GetServiceLastAccessedDetailsWithEntities",
    "GetServiceLinkedRoleDeletionStatus",
    "ListAccountAliases",
    "ListDelegationRequests",
    "ListInstanceProfileTags",
    "ListInstanceProfiles",
    "ListInstanceProfilesForRole",
    "ListMFADeviceTags",
    "ListMFADevices",
    "ListOrganizationsFeatures",
    "ListPoliciesGrantingServiceAccess",
    "ListSSHPublicKeys",
    "ListServerCertificateTags",
    "ListServerCertificates",
    "ListServiceSpecificCredentials",
    "ListSigningCertificates",
    "ListVirtualMFADevices",
    "PutAccountProperties",
    "RejectDelegationRequest",
    "RemoveRoleFromInstanceProfile",
    "ResetServiceSpecificCredential",
    "ResyncMFADevice",
    "SendDelegationToken",
    "SetSecurityTokenServicePreferences",
    "TagInstanceProfile",
    "TagMFADevice",
    "TagServerCertificate",
    "UntagInstanceProfile",
    "UntagMFADevice",
    "UntagServerCertificate",
    "UpdateAccountPasswordPolicy",
    "UpdateDelegationRequest",
    "UpdateLoginProfile",
    "UpdateSSHPublicKey",
    "UpdateServerCertificate",
    "UpdateServiceSpecificCredential",
    "UpdateSigningCertificate",
    "UploadSSHPublicKey",
    "UploadServerCertificate",
    "UploadSigningCertificate",
];

/// Operation `AddClientIDToOpenIDConnectProvider`.
#[derive(Debug, Clone, Copy)]
pub struct AddClientIDToOpenIDConnectProvider;

impl crate::Operation for AddClientIDToOpenIDConnectProvider {
    type Input = AddClientIDToOpenIDConnectProviderRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER;
}

/// Operation `AddUserToGroup`.
#[derive(Debug, Clone, Copy)]
pub struct AddUserToGroup;

impl crate::Operation for AddUserToGroup {
    type Input = AddUserToGroupRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::ADD_USER_TO_GROUP;
}

/// Operation `AttachGroupPolicy`.
#[derive(Debug, Clone, Copy)]
pub struct AttachGroupPolicy;

impl crate::Operation for AttachGroupPolicy {
    type Input = AttachGroupPolicyRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::ATTACH_GROUP_POLICY;
}

/// Operation `AttachRolePolicy`.
#[derive(Debug, Clone, Copy)]
pub struct AttachRolePolicy;

impl crate::Operation for AttachRolePolicy {
    type Input = AttachRolePolicyRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::ATTACH_ROLE_POLICY;
}

/// Operation `AttachUserPolicy`.
#[derive(Debug, Clone, Copy)]
pub struct AttachUserPolicy;

impl crate::Operation for AttachUserPolicy {
    type Input = AttachUserPolicyRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::ATTACH_USER_POLICY;
}

/// Operation `CreateAccessKey`.
#[derive(Debug, Clone, Copy)]
pub struct CreateAccessKey;

impl crate::Operation for CreateAccessKey {
    type Input = CreateAccessKeyRequest;
    type Output = CreateAccessKeyResponse;
    const META: &'static OpMeta = &meta::CREATE_ACCESS_KEY;
}

/// Operation `CreateGroup`.
#[derive(Debug, Clone, Copy)]
pub struct CreateGroup;

impl crate::Operation for CreateGroup {
    type Input = CreateGroupRequest;
    type Output = CreateGroupResponse;
    const META: &'static OpMeta = &meta::CREATE_GROUP;
}

/// Operation `CreateOpenIDConnectProvider`.
#[derive(Debug, Clone, Copy)]
pub struct CreateOpenIDConnectProvider;

impl crate::Operation for CreateOpenIDConnectProvider {
    type Input = CreateOpenIDConnectProviderRequest;
    type Output = CreateOpenIDConnectProviderResponse;
    const META: &'static OpMeta = &meta::CREATE_OPEN_ID_CONNECT_PROVIDER;
}

/// Operation `CreatePolicy`.
#[derive(Debug, Clone, Copy)]
pub struct CreatePolicy;

impl crate::Operation for CreatePolicy {
    type Input = CreatePolicyRequest;
    type Output = CreatePolicyResponse;
    const META: &'static OpMeta = &meta::CREATE_POLICY;
}

/// Operation `CreatePolicyVersion`.
#[derive(Debug, Clone, Copy)]
pub struct CreatePolicyVersion;

impl crate::Operation for CreatePolicyVersion {
    type Input = CreatePolicyVersionRequest;
    type Output = CreatePolicyVersionResponse;
    const META: &'static OpMeta = &meta::CREATE_POLICY_VERSION;
}

/// Operation `CreateRole`.
#[derive(Debug, Clone, Copy)]
pub struct CreateRole;

impl crate::Operation for CreateRole {
    type Input = CreateRoleRequest;
    type Output = CreateRoleResponse;
    const META: &'static OpMeta = &meta::CREATE_ROLE;
}

/// Operation `CreateSAMLProvider`.
#[derive(Debug, Clone, Copy)]
pub struct CreateSAMLProvider;

impl crate::Operation for CreateSAMLProvider {
    type Input = CreateSAMLProviderRequest;
    type Output = CreateSAMLProviderResponse;
    const META: &'static OpMeta = &meta::CREATE_SAML_PROVIDER;
}

/// Operation `CreateUser`.
#[derive(Debug, Clone, Copy)]
pub struct CreateUser;

impl crate::Operation for CreateUser {
    type Input = CreateUserRequest;
    type Output = CreateUserResponse;
    const META: &'static OpMeta = &meta::CREATE_USER;
}

/// Operation `DeleteAccessKey`.
#[derive(Debug, Clone, Copy)]
pub struct DeleteAccessKey;

impl crate::Operation for DeleteAccessKey {
    type Input = DeleteAccessKeyRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::DELETE_ACCESS_KEY;
}

/// Operation `DeleteGroup`.
#[derive(Debug, Clone, Copy)]
pub struct DeleteGroup;

impl crate::Operation for DeleteGroup {
    type Input = DeleteGroupRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::DELETE_GROUP;
}

/// Operation `DeleteGroupPolicy`.
#[derive(Debug, Clone, Copy)]
pub struct DeleteGroupPolicy;

impl crate::Operation for DeleteGroupPolicy {
    type Input = DeleteGroupPolicyRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::DELETE_GROUP_POLICY;
}

/// Operation `DeleteOpenIDConnectProvider`.
#[derive(Debug, Clone, Copy)]
pub struct DeleteOpenIDConnectProvider;

impl crate::Operation for DeleteOpenIDConnectProvider {
    type Input = DeleteOpenIDConnectProviderRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::DELETE_OPEN_ID_CONNECT_PROVIDER;
}

/// Operation `DeletePolicy`.
#[derive(Debug, Clone, Copy)]
pub struct DeletePolicy;

impl crate::Operation for DeletePolicy {
    type Input = DeletePolicyRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::DELETE_POLICY;
}

/// Operation `DeletePolicyVersion`.
#[derive(Debug, Clone, Copy)]
pub struct DeletePolicyVersion;

impl crate::Operation for DeletePolicyVersion {
    type Input = DeletePolicyVersionRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::DELETE_POLICY_VERSION;
}

/// Operation `DeleteRole`.
#[derive(Debug, Clone, Copy)]
pub struct DeleteRole;

impl crate::Operation for DeleteRole {
    type Input = DeleteRoleRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::DELETE_ROLE;
}

/// Operation `DeleteRolePermissionsBoundary`.
#[derive(Debug, Clone, Copy)]
pub struct DeleteRolePermissionsBoundary;

impl crate::Operation for DeleteRolePermissionsBoundary {
    type Input = DeleteRolePermissionsBoundaryRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::DELETE_ROLE_PERMISSIONS_BOUNDARY;
}

/// Operation `DeleteRolePolicy`.
#[derive(Debug, Clone, Copy)]
pub struct DeleteRolePolicy;

impl crate::Operation for DeleteRolePolicy {
    type Input = DeleteRolePolicyRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::DELETE_ROLE_POLICY;
}

/// Operation `DeleteSAMLProvider`.
#[derive(Debug, Clone, Copy)]
pub struct DeleteSAMLProvider;

impl crate::Operation for DeleteSAMLProvider {
    type Input = DeleteSAMLProviderRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::DELETE_SAML_PROVIDER;
}

/// Operation `DeleteUser`.
#[derive(Debug, Clone, Copy)]
pub struct DeleteUser;

impl crate::Operation for DeleteUser {
    type Input = DeleteUserRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::DELETE_USER;
}

/// Operation `DeleteUserPermissionsBoundary`.
#[derive(Debug, Clone, Copy)]
pub struct DeleteUserPermissionsBoundary;

impl crate::Operation for DeleteUserPermissionsBoundary {
    type Input = DeleteUserPermissionsBoundaryRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::DELETE_USER_PERMISSIONS_BOUNDARY;
}

/// Operation `DeleteUserPolicy`.
#[derive(Debug, Clone, Copy)]
pub struct DeleteUserPolicy;

impl crate::Operation for DeleteUserPolicy {
    type Input = DeleteUserPolicyRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::DELETE_USER_POLICY;
}

/// Operation `DetachGroupPolicy`.
#[derive(Debug, Clone, Copy)]
pub struct DetachGroupPolicy;

impl crate::Operation for DetachGroupPolicy {
    type Input = DetachGroupPolicyRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::DETACH_GROUP_POLICY;
}

/// Operation `DetachRolePolicy`.
#[derive(Debug, Clone, Copy)]
pub struct DetachRolePolicy;

impl crate::Operation for DetachRolePolicy {
    type Input = DetachRolePolicyRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::DETACH_ROLE_POLICY;
}

/// Operation `DetachUserPolicy`.
#[derive(Debug, Clone, Copy)]
pub struct DetachUserPolicy;

impl crate::Operation for DetachUserPolicy {
    type Input = DetachUserPolicyRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::DETACH_USER_POLICY;
}

/// Operation `GetAccessKeyLastUsed`.
#[derive(Debug, Clone, Copy)]
pub struct GetAccessKeyLastUsed;

impl crate::Operation for GetAccessKeyLastUsed {
    type Input = GetAccessKeyLastUsedRequest;
    type Output = GetAccessKeyLastUsedResponse;
    const META: &'static OpMeta = &meta::GET_ACCESS_KEY_LAST_USED;
}

/// Operation `GetAccountAuthorizationDetails`.
#[derive(Debug, Clone, Copy)]
pub struct GetAccountAuthorizationDetails;

impl crate::Operation for GetAccountAuthorizationDetails {
    type Input = GetAccountAuthorizationDetailsRequest;
    type Output = GetAccountAuthorizationDetailsResponse;
    const META: &'static OpMeta = &meta::GET_ACCOUNT_AUTHORIZATION_DETAILS;
}

/// Operation `GetAccountSummary`.
#[derive(Debug, Clone, Copy)]
pub struct GetAccountSummary;

impl crate::Operation for GetAccountSummary {
    type Input = crate::Empty;
    type Output = GetAccountSummaryResponse;
    const META: &'static OpMeta = &meta::GET_ACCOUNT_SUMMARY;
}

/// Operation `GetContextKeysForCustomPolicy`.
#[derive(Debug, Clone, Copy)]
pub struct GetContextKeysForCustomPolicy;

impl crate::Operation for GetContextKeysForCustomPolicy {
    type Input = GetContextKeysForCustomPolicyRequest;
    type Output = GetContextKeysForPolicyResponse;
    const META: &'static OpMeta = &meta::GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY;
}

/// Operation `GetContextKeysForPrincipalPolicy`.
#[derive(Debug, Clone, Copy)]
pub struct GetContextKeysForPrincipalPolicy;

impl crate::Operation for GetContextKeysForPrincipalPolicy {
    type Input = GetContextKeysForPrincipalPolicyRequest;
    type Output = GetContextKeysForPolicyResponse;
    const META: &'static OpMeta = &meta::GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY;
}

/// Operation `GetGroup`.
#[derive(Debug, Clone, Copy)]
pub struct GetGroup;

impl crate::Operation for GetGroup {
    type Input = GetGroupRequest;
    type Output = GetGroupResponse;
    const META: &'static OpMeta = &meta::GET_GROUP;
}

/// Operation `GetGroupPolicy`.
#[derive(Debug, Clone, Copy)]
pub struct GetGroupPolicy;

impl crate::Operation for GetGroupPolicy {
    type Input = GetGroupPolicyRequest;
    type Output = GetGroupPolicyResponse;
    const META: &'static OpMeta = &meta::GET_GROUP_POLICY;
}

/// Operation `GetOpenIDConnectProvider`.
#[derive(Debug, Clone, Copy)]
pub struct GetOpenIDConnectProvider;

impl crate::Operation for GetOpenIDConnectProvider {
    type Input = GetOpenIDConnectProviderRequest;
    type Output = GetOpenIDConnectProviderResponse;
    const META: &'static OpMeta = &meta::GET_OPEN_ID_CONNECT_PROVIDER;
}

/// Operation `GetPolicy`.
#[derive(Debug, Clone, Copy)]
pub struct GetPolicy;

impl crate::Operation for GetPolicy {
    type Input = GetPolicyRequest;
    type Output = GetPolicyResponse;
    const META: &'static OpMeta = &meta::GET_POLICY;
}

/// Operation `GetPolicyVersion`.
#[derive(Debug, Clone, Copy)]
pub struct GetPolicyVersion;

impl crate::Operation for GetPolicyVersion {
    type Input = GetPolicyVersionRequest;
    type Output = GetPolicyVersionResponse;
    const META: &'static OpMeta = &meta::GET_POLICY_VERSION;
}

/// Operation `GetRole`.
#[derive(Debug, Clone, Copy)]
pub struct GetRole;

impl crate::Operation for GetRole {
    type Input = GetRoleRequest;
    type Output = GetRoleResponse;
    const META: &'static OpMeta = &meta::GET_ROLE;
}

/// Operation `GetRolePolicy`.
#[derive(Debug, Clone, Copy)]
pub struct GetRolePolicy;

impl crate::Operation for GetRolePolicy {
    type Input = GetRolePolicyRequest;
    type Output = GetRolePolicyResponse;
    const META: &'static OpMeta = &meta::GET_ROLE_POLICY;
}

/// Operation `GetSAMLProvider`.
#[derive(Debug, Clone, Copy)]
pub struct GetSAMLProvider;

impl crate::Operation for GetSAMLProvider {
    type Input = GetSAMLProviderRequest;
    type Output = GetSAMLProviderResponse;
    const META: &'static OpMeta = &meta::GET_SAML_PROVIDER;
}

/// Operation `GetUser`.
#[derive(Debug, Clone, Copy)]
pub struct GetUser;

impl crate::Operation for GetUser {
    type Input = GetUserRequest;
    type Output = GetUserResponse;
    const META: &'static OpMeta = &meta::GET_USER;
}

/// Operation `GetUserPolicy`.
#[derive(Debug, Clone, Copy)]
pub struct GetUserPolicy;

impl crate::Operation for GetUserPolicy {
    type Input = GetUserPolicyRequest;
    type Output = GetUserPolicyResponse;
    const META: &'static OpMeta = &meta::GET_USER_POLICY;
}

/// Operation `ListAccessKeys`.
#[derive(Debug, Clone, Copy)]
pub struct ListAccessKeys;

impl crate::Operation for ListAccessKeys {
    type Input = ListAccessKeysRequest;
    type Output = ListAccessKeysResponse;
    const META: &'static OpMeta = &meta::LIST_ACCESS_KEYS;
}

/// Operation `ListAttachedGroupPolicies`.
#[derive(Debug, Clone, Copy)]
pub struct ListAttachedGroupPolicies;

impl crate::Operation for ListAttachedGroupPolicies {
    type Input = ListAttachedGroupPoliciesRequest;
    type Output = ListAttachedGroupPoliciesResponse;
    const META: &'static OpMeta = &meta::LIST_ATTACHED_GROUP_POLICIES;
}

/// Operation `ListAttachedRolePolicies`.
#[derive(Debug, Clone, Copy)]
pub struct ListAttachedRolePolicies;

impl crate::Operation for ListAttachedRolePolicies {
    type Input = ListAttachedRolePoliciesRequest;
    type Output = ListAttachedRolePoliciesResponse;
    const META: &'static OpMeta = &meta::LIST_ATTACHED_ROLE_POLICIES;
}

/// Operation `ListAttachedUserPolicies`.
#[derive(Debug, Clone, Copy)]
pub struct ListAttachedUserPolicies;

impl crate::Operation for ListAttachedUserPolicies {
    type Input = ListAttachedUserPoliciesRequest;
    type Output = ListAttachedUserPoliciesResponse;
    const META: &'static OpMeta = &meta::LIST_ATTACHED_USER_POLICIES;
}

/// Operation `ListEntitiesForPolicy`.
#[derive(Debug, Clone, Copy)]
pub struct ListEntitiesForPolicy;

impl crate::Operation for ListEntitiesForPolicy {
    type Input = ListEntitiesForPolicyRequest;
    type Output = ListEntitiesForPolicyResponse;
    const META: &'static OpMeta = &meta::LIST_ENTITIES_FOR_POLICY;
}

/// Operation `ListGroupPolicies`.
#[derive(Debug, Clone, Copy)]
pub struct ListGroupPolicies;

impl crate::Operation for ListGroupPolicies {
    type Input = ListGroupPoliciesRequest;
    type Output = ListGroupPoliciesResponse;
    const META: &'static OpMeta = &meta::LIST_GROUP_POLICIES;
}

/// Operation `ListGroups`.
#[derive(Debug, Clone, Copy)]
pub struct ListGroups;

impl crate::Operation for ListGroups {
    type Input = ListGroupsRequest;
    type Output = ListGroupsResponse;
    const META: &'static OpMeta = &meta::LIST_GROUPS;
}

/// Operation `ListGroupsForUser`.
#[derive(Debug, Clone, Copy)]
pub struct ListGroupsForUser;

impl crate::Operation for ListGroupsForUser {
    type Input = ListGroupsForUserRequest;
    type Output = ListGroupsForUserResponse;
    const META: &'static OpMeta = &meta::LIST_GROUPS_FOR_USER;
}

/// Operation `ListOpenIDConnectProviderTags`.
#[derive(Debug, Clone, Copy)]
pub struct ListOpenIDConnectProviderTags;

impl crate::Operation for ListOpenIDConnectProviderTags {
    type Input = ListOpenIDConnectProviderTagsRequest;
    type Output = ListOpenIDConnectProviderTagsResponse;
    const META: &'static OpMeta = &meta::LIST_OPEN_ID_CONNECT_PROVIDER_TAGS;
}

/// Operation `ListOpenIDConnectProviders`.
#[derive(Debug, Clone, Copy)]
pub struct ListOpenIDConnectProviders;

impl crate::Operation for ListOpenIDConnectProviders {
    type Input = ListOpenIDConnectProvidersRequest;
    type Output = ListOpenIDConnectProvidersResponse;
    const META: &'static OpMeta = &meta::LIST_OPEN_ID_CONNECT_PROVIDERS;
}

/// Operation `ListPolicies`.
#[derive(Debug, Clone, Copy)]
pub struct ListPolicies;

impl crate::Operation for ListPolicies {
    type Input = ListPoliciesRequest;
    type Output = ListPoliciesResponse;
    const META: &'static OpMeta = &meta::LIST_POLICIES;
}

/// Operation `ListPolicyTags`.
#[derive(Debug, Clone, Copy)]
pub struct ListPolicyTags;

impl crate::Operation for ListPolicyTags {
    type Input = ListPolicyTagsRequest;
    type Output = ListPolicyTagsResponse;
    const META: &'static OpMeta = &meta::LIST_POLICY_TAGS;
}

/// Operation `ListPolicyVersions`.
#[derive(Debug, Clone, Copy)]
pub struct ListPolicyVersions;

impl crate::Operation for ListPolicyVersions {
    type Input = ListPolicyVersionsRequest;
    type Output = ListPolicyVersionsResponse;
    const META: &'static OpMeta = &meta::LIST_POLICY_VERSIONS;
}

/// Operation `ListRolePolicies`.
#[derive(Debug, Clone, Copy)]
pub struct ListRolePolicies;

impl crate::Operation for ListRolePolicies {
    type Input = ListRolePoliciesRequest;
    type Output = ListRolePoliciesResponse;
    const META: &'static OpMeta = &meta::LIST_ROLE_POLICIES;
}

/// Operation `ListRoleTags`.
#[derive(Debug, Clone, Copy)]
pub struct ListRoleTags;

impl crate::Operation for ListRoleTags {
    type Input = ListRoleTagsRequest;
    type Output = ListRoleTagsResponse;
    const META: &'static OpMeta = &meta::LIST_ROLE_TAGS;
}

/// Operation `ListRoles`.
#[derive(Debug, Clone, Copy)]
pub struct ListRoles;

impl crate::Operation for ListRoles {
    type Input = ListRolesRequest;
    type Output = ListRolesResponse;
    const META: &'static OpMeta = &meta::LIST_ROLES;
}

/// Operation `ListSAMLProviderTags`.
#[derive(Debug, Clone, Copy)]
pub struct ListSAMLProviderTags;

impl crate::Operation for ListSAMLProviderTags {
    type Input = ListSAMLProviderTagsRequest;
    type Output = ListSAMLProviderTagsResponse;
    const META: &'static OpMeta = &meta::LIST_SAML_PROVIDER_TAGS;
}

/// Operation `ListSAMLProviders`.
#[derive(Debug, Clone, Copy)]
pub struct ListSAMLProviders;

impl crate::Operation for ListSAMLProviders {
    type Input = ListSAMLProvidersRequest;
    type Output = ListSAMLProvidersResponse;
    const META: &'static OpMeta = &meta::LIST_SAML_PROVIDERS;
}

/// Operation `ListUserPolicies`.
#[derive(Debug, Clone, Copy)]
pub struct ListUserPolicies;

impl crate::Operation for ListUserPolicies {
    type Input = ListUserPoliciesRequest;
    type Output = ListUserPoliciesResponse;
    const META: &'static OpMeta = &meta::LIST_USER_POLICIES;
}

/// Operation `ListUserTags`.
#[derive(Debug, Clone, Copy)]
pub struct ListUserTags;

impl crate::Operation for ListUserTags {
    type Input = ListUserTagsRequest;
    type Output = ListUserTagsResponse;
    const META: &'static OpMeta = &meta::LIST_USER_TAGS;
}

/// Operation `ListUsers`.
#[derive(Debug, Clone, Copy)]
pub struct ListUsers;

impl crate::Operation for ListUsers {
    type Input = ListUsersRequest;
    type Output = ListUsersResponse;
    const META: &'static OpMeta = &meta::LIST_USERS;
}

/// Operation `PutGroupPolicy`.
#[derive(Debug, Clone, Copy)]
pub struct PutGroupPolicy;

impl crate::Operation for PutGroupPolicy {
    type Input = PutGroupPolicyRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::PUT_GROUP_POLICY;
}

/// Operation `PutRolePermissionsBoundary`.
#[derive(Debug, Clone, Copy)]
pub struct PutRolePermissionsBoundary;

impl crate::Operation for PutRolePermissionsBoundary {
    type Input = PutRolePermissionsBoundaryRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::PUT_ROLE_PERMISSIONS_BOUNDARY;
}

/// Operation `PutRolePolicy`.
#[derive(Debug, Clone, Copy)]
pub struct PutRolePolicy;

impl crate::Operation for PutRolePolicy {
    type Input = PutRolePolicyRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::PUT_ROLE_POLICY;
}

/// Operation `PutUserPermissionsBoundary`.
#[derive(Debug, Clone, Copy)]
pub struct PutUserPermissionsBoundary;

impl crate::Operation for PutUserPermissionsBoundary {
    type Input = PutUserPermissionsBoundaryRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::PUT_USER_PERMISSIONS_BOUNDARY;
}

/// Operation `PutUserPolicy`.
#[derive(Debug, Clone, Copy)]
pub struct PutUserPolicy;

impl crate::Operation for PutUserPolicy {
    type Input = PutUserPolicyRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::PUT_USER_POLICY;
}

/// Operation `RemoveClientIDFromOpenIDConnectProvider`.
#[derive(Debug, Clone, Copy)]
pub struct RemoveClientIDFromOpenIDConnectProvider;

impl crate::Operation for RemoveClientIDFromOpenIDConnectProvider {
    type Input = RemoveClientIDFromOpenIDConnectProviderRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER;
}

/// Operation `RemoveUserFromGroup`.
#[derive(Debug, Clone, Copy)]
pub struct RemoveUserFromGroup;

impl crate::Operation for RemoveUserFromGroup {
    type Input = RemoveUserFromGroupRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::REMOVE_USER_FROM_GROUP;
}

/// Operation `SetDefaultPolicyVersion`.
#[derive(Debug, Clone, Copy)]
pub struct SetDefaultPolicyVersion;

impl crate::Operation for SetDefaultPolicyVersion {
    type Input = SetDefaultPolicyVersionRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::SET_DEFAULT_POLICY_VERSION;
}

/// Operation `SimulateCustomPolicy`.
#[derive(Debug, Clone, Copy)]
pub struct SimulateCustomPolicy;

impl crate::Operation for SimulateCustomPolicy {
    type Input = SimulateCustomPolicyRequest;
    type Output = SimulatePolicyResponse;
    const META: &'static OpMeta = &meta::SIMULATE_CUSTOM_POLICY;
}

/// Operation `SimulatePrincipalPolicy`.
#[derive(Debug, Clone, Copy)]
pub struct SimulatePrincipalPolicy;

impl crate::Operation for SimulatePrincipalPolicy {
    type Input = SimulatePrincipalPolicyRequest;
    type Output = SimulatePolicyResponse;
    const META: &'static OpMeta = &meta::SIMULATE_PRINCIPAL_POLICY;
}

/// Operation `TagOpenIDConnectProvider`.
#[derive(Debug, Clone, Copy)]
pub struct TagOpenIDConnectProvider;

impl crate::Operation for TagOpenIDConnectProvider {
    type Input = TagOpenIDConnectProviderRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::TAG_OPEN_ID_CONNECT_PROVIDER;
}

/// Operation `TagPolicy`.
#[derive(Debug, Clone, Copy)]
pub struct TagPolicy;

impl crate::Operation for TagPolicy {
    type Input = TagPolicyRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::TAG_POLICY;
}

/// Operation `TagRole`.
#[derive(Debug, Clone, Copy)]
pub struct TagRole;

impl crate::Operation for TagRole {
    type Input = TagRoleRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::TAG_ROLE;
}

/// Operation `TagSAMLProvider`.
#[derive(Debug, Clone, Copy)]
pub struct TagSAMLProvider;

impl crate::Operation for TagSAMLProvider {
    type Input = TagSAMLProviderRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::TAG_SAML_PROVIDER;
}

/// Operation `TagUser`.
#[derive(Debug, Clone, Copy)]
pub struct TagUser;

impl crate::Operation for TagUser {
    type Input = TagUserRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::TAG_USER;
}

/// Operation `UntagOpenIDConnectProvider`.
#[derive(Debug, Clone, Copy)]
pub struct UntagOpenIDConnectProvider;

impl crate::Operation for UntagOpenIDConnectProvider {
    type Input = UntagOpenIDConnectProviderRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::UNTAG_OPEN_ID_CONNECT_PROVIDER;
}

/// Operation `UntagPolicy`.
#[derive(Debug, Clone, Copy)]
pub struct UntagPolicy;

impl crate::Operation for UntagPolicy {
    type Input = UntagPolicyRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::UNTAG_POLICY;
}

/// Operation `UntagRole`.
#[derive(Debug, Clone, Copy)]
pub struct UntagRole;

impl crate::Operation for UntagRole {
    type Input = UntagRoleRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::UNTAG_ROLE;
}

/// Operation `UntagSAMLProvider`.
#[derive(Debug, Clone, Copy)]
pub struct UntagSAMLProvider;

impl crate::Operation for UntagSAMLProvider {
    type Input = UntagSAMLProviderRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::UNTAG_SAML_PROVIDER;
}

/// Operation `UntagUser`.
#[derive(Debug, Clone, Copy)]
pub struct UntagUser;

impl crate::Operation for UntagUser {
    type Input = UntagUserRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::UNTAG_USER;
}

/// Operation `UpdateAccessKey`.
#[derive(Debug, Clone, Copy)]
pub struct UpdateAccessKey;

impl crate::Operation for UpdateAccessKey {
    type Input = UpdateAccessKeyRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::UPDATE_ACCESS_KEY;
}

/// Operation `UpdateAssumeRolePolicy`.
#[derive(Debug, Clone, Copy)]
pub struct UpdateAssumeRolePolicy;

impl crate::Operation for UpdateAssumeRolePolicy {
    type Input = UpdateAssumeRolePolicyRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::UPDATE_ASSUME_ROLE_POLICY;
}

/// Operation `UpdateGroup`.
#[derive(Debug, Clone, Copy)]
pub struct UpdateGroup;

impl crate::Operation for UpdateGroup {
    type Input = UpdateGroupRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::UPDATE_GROUP;
}

/// Operation `UpdateOpenIDConnectProviderThumbprint`.
#[derive(Debug, Clone, Copy)]
pub struct UpdateOpenIDConnectProviderThumbprint;

impl crate::Operation for UpdateOpenIDConnectProviderThumbprint {
    type Input = UpdateOpenIDConnectProviderThumbprintRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT;
}

/// Operation `UpdateRole`.
#[derive(Debug, Clone, Copy)]
pub struct UpdateRole;

impl crate::Operation for UpdateRole {
    type Input = UpdateRoleRequest;
    type Output = UpdateRoleResponse;
    const META: &'static OpMeta = &meta::UPDATE_ROLE;
}

/// Operation `UpdateRoleDescription`.
#[derive(Debug, Clone, Copy)]
pub struct UpdateRoleDescription;

impl crate::Operation for UpdateRoleDescription {
    type Input = UpdateRoleDescriptionRequest;
    type Output = UpdateRoleDescriptionResponse;
    const META: &'static OpMeta = &meta::UPDATE_ROLE_DESCRIPTION;
}

/// Operation `UpdateSAMLProvider`.
#[derive(Debug, Clone, Copy)]
pub struct UpdateSAMLProvider;

impl crate::Operation for UpdateSAMLProvider {
    type Input = UpdateSAMLProviderRequest;
    type Output = UpdateSAMLProviderResponse;
    const META: &'static OpMeta = &meta::UPDATE_SAML_PROVIDER;
}

/// Operation `UpdateUser`.
#[derive(Debug, Clone, Copy)]
pub struct UpdateUser;

impl crate::Operation for UpdateUser {
    type Input = UpdateUserRequest;
    type Output = crate::Empty;
    const META: &'static OpMeta = &meta::UPDATE_USER;
}

/// What the model says of each operation.
mod meta {
    use super::{SERVICE, error, shapes};
    use crate::meta::{AuthKind, HttpBinding, OpMeta};

    pub(super) static ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AddClientIDToOpenIDConnectProvider",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::INVALID_INPUT_EXCEPTION,
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 0,
    };

    pub(super) static ADD_USER_TO_GROUP: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AddUserToGroup",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ADD_USER_TO_GROUP_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 1,
    };

    pub(super) static ATTACH_GROUP_POLICY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AttachGroupPolicy",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ATTACH_GROUP_POLICY_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::INVALID_INPUT_EXCEPTION,
            &error::POLICY_NOT_ATTACHABLE_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 2,
    };

    pub(super) static ATTACH_ROLE_POLICY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AttachRolePolicy",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ATTACH_ROLE_POLICY_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::INVALID_INPUT_EXCEPTION,
            &error::UNMODIFIABLE_ENTITY_EXCEPTION,
            &error::POLICY_NOT_ATTACHABLE_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 3,
    };

    pub(super) static ATTACH_USER_POLICY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "AttachUserPolicy",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::ATTACH_USER_POLICY_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::INVALID_INPUT_EXCEPTION,
            &error::POLICY_NOT_ATTACHABLE_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 4,
    };

    pub(super) static CREATE_ACCESS_KEY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "CreateAccessKey",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::CREATE_ACCESS_KEY_REQUEST,
        output: Some(&shapes::CREATE_ACCESS_KEY_RESPONSE),
        result_wrapper: Some("CreateAccessKeyResult"),
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 5,
    };

    pub(super) static CREATE_GROUP: OpMeta = OpMeta {
        service: &SERVICE,
        name: "CreateGroup",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::CREATE_GROUP_REQUEST,
        output: Some(&shapes::CREATE_GROUP_RESPONSE),
        result_wrapper: Some("CreateGroupResult"),
        errors: &[
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::ENTITY_ALREADY_EXISTS_EXCEPTION,
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 6,
    };

    pub(super) static CREATE_OPEN_ID_CONNECT_PROVIDER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "CreateOpenIDConnectProvider",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST,
        output: Some(&shapes::CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE),
        result_wrapper: Some("CreateOpenIDConnectProviderResult"),
        errors: &[
            &error::INVALID_INPUT_EXCEPTION,
            &error::ENTITY_ALREADY_EXISTS_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
            &error::OPEN_ID_IDP_COMMUNICATION_ERROR_EXCEPTION,
        ],
        index: 7,
    };

    pub(super) static CREATE_POLICY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "CreatePolicy",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::CREATE_POLICY_REQUEST,
        output: Some(&shapes::CREATE_POLICY_RESPONSE),
        result_wrapper: Some("CreatePolicyResult"),
        errors: &[
            &error::INVALID_INPUT_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::ENTITY_ALREADY_EXISTS_EXCEPTION,
            &error::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 8,
    };

    pub(super) static CREATE_POLICY_VERSION: OpMeta = OpMeta {
        service: &SERVICE,
        name: "CreatePolicyVersion",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::CREATE_POLICY_VERSION_REQUEST,
        output: Some(&shapes::CREATE_POLICY_VERSION_RESPONSE),
        result_wrapper: Some("CreatePolicyVersionResult"),
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &error::INVALID_INPUT_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 9,
    };

    pub(super) static CREATE_ROLE: OpMeta = OpMeta {
        service: &SERVICE,
        name: "CreateRole",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::CREATE_ROLE_REQUEST,
        output: Some(&shapes::CREATE_ROLE_RESPONSE),
        result_wrapper: Some("CreateRoleResult"),
        errors: &[
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::INVALID_INPUT_EXCEPTION,
            &error::ENTITY_ALREADY_EXISTS_EXCEPTION,
            &error::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 10,
    };

    pub(super) static CREATE_SAML_PROVIDER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "CreateSAMLProvider",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::CREATE_SAML_PROVIDER_REQUEST,
        output: Some(&shapes::CREATE_SAML_PROVIDER_RESPONSE),
        result_wrapper: Some("CreateSAMLProviderResult"),
        errors: &[
            &error::INVALID_INPUT_EXCEPTION,
            &error::ENTITY_ALREADY_EXISTS_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 11,
    };

    pub(super) static CREATE_USER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "CreateUser",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::CREATE_USER_REQUEST,
        output: Some(&shapes::CREATE_USER_RESPONSE),
        result_wrapper: Some("CreateUserResult"),
        errors: &[
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::ENTITY_ALREADY_EXISTS_EXCEPTION,
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::INVALID_INPUT_EXCEPTION,
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 12,
    };

    pub(super) static DELETE_ACCESS_KEY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DeleteAccessKey",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DELETE_ACCESS_KEY_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 13,
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
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::DELETE_CONFLICT_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 14,
    };

    pub(super) static DELETE_GROUP_POLICY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DeleteGroupPolicy",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DELETE_GROUP_POLICY_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 15,
    };

    pub(super) static DELETE_OPEN_ID_CONNECT_PROVIDER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DeleteOpenIDConnectProvider",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::INVALID_INPUT_EXCEPTION,
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 16,
    };

    pub(super) static DELETE_POLICY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DeletePolicy",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DELETE_POLICY_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::INVALID_INPUT_EXCEPTION,
            &error::DELETE_CONFLICT_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 17,
    };

    pub(super) static DELETE_POLICY_VERSION: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DeletePolicyVersion",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DELETE_POLICY_VERSION_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::INVALID_INPUT_EXCEPTION,
            &error::DELETE_CONFLICT_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 18,
    };

    pub(super) static DELETE_ROLE: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DeleteRole",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DELETE_ROLE_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::DELETE_CONFLICT_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::UNMODIFIABLE_ENTITY_EXCEPTION,
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 19,
    };

    pub(super) static DELETE_ROLE_PERMISSIONS_BOUNDARY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DeleteRolePermissionsBoundary",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::UNMODIFIABLE_ENTITY_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 20,
    };

    pub(super) static DELETE_ROLE_POLICY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DeleteRolePolicy",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DELETE_ROLE_POLICY_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::UNMODIFIABLE_ENTITY_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 21,
    };

    pub(super) static DELETE_SAML_PROVIDER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DeleteSAMLProvider",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DELETE_SAML_PROVIDER_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::INVALID_INPUT_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 22,
    };

    pub(super) static DELETE_USER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DeleteUser",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DELETE_USER_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::DELETE_CONFLICT_EXCEPTION,
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 23,
    };

    pub(super) static DELETE_USER_PERMISSIONS_BOUNDARY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DeleteUserPermissionsBoundary",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION],
        index: 24,
    };

    pub(super) static DELETE_USER_POLICY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DeleteUserPolicy",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DELETE_USER_POLICY_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 25,
    };

    pub(super) static DETACH_GROUP_POLICY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DetachGroupPolicy",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DETACH_GROUP_POLICY_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::INVALID_INPUT_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 26,
    };

    pub(super) static DETACH_ROLE_POLICY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DetachRolePolicy",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DETACH_ROLE_POLICY_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::INVALID_INPUT_EXCEPTION,
            &error::UNMODIFIABLE_ENTITY_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 27,
    };

    pub(super) static DETACH_USER_POLICY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "DetachUserPolicy",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::DETACH_USER_POLICY_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::INVALID_INPUT_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 28,
    };

    pub(super) static GET_ACCESS_KEY_LAST_USED: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetAccessKeyLastUsed",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_ACCESS_KEY_LAST_USED_REQUEST,
        output: Some(&shapes::GET_ACCESS_KEY_LAST_USED_RESPONSE),
        result_wrapper: Some("GetAccessKeyLastUsedResult"),
        errors: &[],
        index: 29,
    };

    pub(super) static GET_ACCOUNT_AUTHORIZATION_DETAILS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetAccountAuthorizationDetails",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST,
        output: Some(&shapes::GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE),
        result_wrapper: Some("GetAccountAuthorizationDetailsResult"),
        errors: &[&error::SERVICE_FAILURE_EXCEPTION],
        index: 30,
    };

    pub(super) static GET_ACCOUNT_SUMMARY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetAccountSummary",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &crate::schema::EMPTY,
        output: Some(&shapes::GET_ACCOUNT_SUMMARY_RESPONSE),
        result_wrapper: Some("GetAccountSummaryResult"),
        errors: &[&error::SERVICE_FAILURE_EXCEPTION],
        index: 31,
    };

    pub(super) static GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetContextKeysForCustomPolicy",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST,
        output: Some(&shapes::GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE),
        result_wrapper: Some("GetContextKeysForCustomPolicyResult"),
        errors: &[&error::INVALID_INPUT_EXCEPTION],
        index: 32,
    };

    pub(super) static GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetContextKeysForPrincipalPolicy",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST,
        output: Some(&shapes::GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE),
        result_wrapper: Some("GetContextKeysForPrincipalPolicyResult"),
        errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::INVALID_INPUT_EXCEPTION],
        index: 33,
    };

    pub(super) static GET_GROUP: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetGroup",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_GROUP_REQUEST,
        output: Some(&shapes::GET_GROUP_RESPONSE),
        result_wrapper: Some("GetGroupResult"),
        errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION],
        index: 34,
    };

    pub(super) static GET_GROUP_POLICY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetGroupPolicy",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_GROUP_POLICY_REQUEST,
        output: Some(&shapes::GET_GROUP_POLICY_RESPONSE),
        result_wrapper: Some("GetGroupPolicyResult"),
        errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION],
        index: 35,
    };

    pub(super) static GET_OPEN_ID_CONNECT_PROVIDER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetOpenIDConnectProvider",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_OPEN_ID_CONNECT_PROVIDER_REQUEST,
        output: Some(&shapes::GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE),
        result_wrapper: Some("GetOpenIDConnectProviderResult"),
        errors: &[
            &error::INVALID_INPUT_EXCEPTION,
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 36,
    };

    pub(super) static GET_POLICY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetPolicy",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_POLICY_REQUEST,
        output: Some(&shapes::GET_POLICY_RESPONSE),
        result_wrapper: Some("GetPolicyResult"),
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::INVALID_INPUT_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 37,
    };

    pub(super) static GET_POLICY_VERSION: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetPolicyVersion",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_POLICY_VERSION_REQUEST,
        output: Some(&shapes::GET_POLICY_VERSION_RESPONSE),
        result_wrapper: Some("GetPolicyVersionResult"),
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::INVALID_INPUT_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 38,
    };

    pub(super) static GET_ROLE: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetRole",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_ROLE_REQUEST,
        output: Some(&shapes::GET_ROLE_RESPONSE),
        result_wrapper: Some("GetRoleResult"),
        errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION],
        index: 39,
    };

    pub(super) static GET_ROLE_POLICY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetRolePolicy",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_ROLE_POLICY_REQUEST,
        output: Some(&shapes::GET_ROLE_POLICY_RESPONSE),
        result_wrapper: Some("GetRolePolicyResult"),
        errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION],
        index: 40,
    };

    pub(super) static GET_SAML_PROVIDER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetSAMLProvider",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_SAML_PROVIDER_REQUEST,
        output: Some(&shapes::GET_SAML_PROVIDER_RESPONSE),
        result_wrapper: Some("GetSAMLProviderResult"),
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::INVALID_INPUT_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 41,
    };

    pub(super) static GET_USER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetUser",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_USER_REQUEST,
        output: Some(&shapes::GET_USER_RESPONSE),
        result_wrapper: Some("GetUserResult"),
        errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION],
        index: 42,
    };

    pub(super) static GET_USER_POLICY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "GetUserPolicy",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::GET_USER_POLICY_REQUEST,
        output: Some(&shapes::GET_USER_POLICY_RESPONSE),
        result_wrapper: Some("GetUserPolicyResult"),
        errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION],
        index: 43,
    };

    pub(super) static LIST_ACCESS_KEYS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListAccessKeys",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LIST_ACCESS_KEYS_REQUEST,
        output: Some(&shapes::LIST_ACCESS_KEYS_RESPONSE),
        result_wrapper: Some("ListAccessKeysResult"),
        errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION],
        index: 44,
    };

    pub(super) static LIST_ATTACHED_GROUP_POLICIES: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListAttachedGroupPolicies",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LIST_ATTACHED_GROUP_POLICIES_REQUEST,
        output: Some(&shapes::LIST_ATTACHED_GROUP_POLICIES_RESPONSE),
        result_wrapper: Some("ListAttachedGroupPoliciesResult"),
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::INVALID_INPUT_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 45,
    };

    pub(super) static LIST_ATTACHED_ROLE_POLICIES: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListAttachedRolePolicies",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LIST_ATTACHED_ROLE_POLICIES_REQUEST,
        output: Some(&shapes::LIST_ATTACHED_ROLE_POLICIES_RESPONSE),
        result_wrapper: Some("ListAttachedRolePoliciesResult"),
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::INVALID_INPUT_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 46,
    };

    pub(super) static LIST_ATTACHED_USER_POLICIES: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListAttachedUserPolicies",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LIST_ATTACHED_USER_POLICIES_REQUEST,
        output: Some(&shapes::LIST_ATTACHED_USER_POLICIES_RESPONSE),
        result_wrapper: Some("ListAttachedUserPoliciesResult"),
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::INVALID_INPUT_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 47,
    };

    pub(super) static LIST_ENTITIES_FOR_POLICY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListEntitiesForPolicy",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LIST_ENTITIES_FOR_POLICY_REQUEST,
        output: Some(&shapes::LIST_ENTITIES_FOR_POLICY_RESPONSE),
        result_wrapper: Some("ListEntitiesForPolicyResult"),
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::INVALID_INPUT_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 48,
    };

    pub(super) static LIST_GROUP_POLICIES: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListGroupPolicies",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LIST_GROUP_POLICIES_REQUEST,
        output: Some(&shapes::LIST_GROUP_POLICIES_RESPONSE),
        result_wrapper: Some("ListGroupPoliciesResult"),
        errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION],
        index: 49,
    };

    pub(super) static LIST_GROUPS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListGroups",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LIST_GROUPS_REQUEST,
        output: Some(&shapes::LIST_GROUPS_RESPONSE),
        result_wrapper: Some("ListGroupsResult"),
        errors: &[&error::SERVICE_FAILURE_EXCEPTION],
        index: 50,
    };

    pub(super) static LIST_GROUPS_FOR_USER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListGroupsForUser",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LIST_GROUPS_FOR_USER_REQUEST,
        output: Some(&shapes::LIST_GROUPS_FOR_USER_RESPONSE),
        result_wrapper: Some("ListGroupsForUserResult"),
        errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION],
        index: 51,
    };

    pub(super) static LIST_OPEN_ID_CONNECT_PROVIDER_TAGS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListOpenIDConnectProviderTags",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST,
        output: Some(&shapes::LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE),
        result_wrapper: Some("ListOpenIDConnectProviderTagsResult"),
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
            &error::INVALID_INPUT_EXCEPTION,
        ],
        index: 52,
    };

    pub(super) static LIST_OPEN_ID_CONNECT_PROVIDERS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListOpenIDConnectProviders",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST,
        output: Some(&shapes::LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE),
        result_wrapper: Some("ListOpenIDConnectProvidersResult"),
        errors: &[&error::SERVICE_FAILURE_EXCEPTION],
        index: 53,
    };

    pub(super) static LIST_POLICIES: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListPolicies",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LIST_POLICIES_REQUEST,
        output: Some(&shapes::LIST_POLICIES_RESPONSE),
        result_wrapper: Some("ListPoliciesResult"),
        errors: &[&error::SERVICE_FAILURE_EXCEPTION],
        index: 54,
    };

    pub(super) static LIST_POLICY_TAGS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListPolicyTags",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LIST_POLICY_TAGS_REQUEST,
        output: Some(&shapes::LIST_POLICY_TAGS_RESPONSE),
        result_wrapper: Some("ListPolicyTagsResult"),
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
            &error::INVALID_INPUT_EXCEPTION,
        ],
        index: 55,
    };

    pub(super) static LIST_POLICY_VERSIONS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListPolicyVersions",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LIST_POLICY_VERSIONS_REQUEST,
        output: Some(&shapes::LIST_POLICY_VERSIONS_RESPONSE),
        result_wrapper: Some("ListPolicyVersionsResult"),
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::INVALID_INPUT_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 56,
    };

    pub(super) static LIST_ROLE_POLICIES: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListRolePolicies",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LIST_ROLE_POLICIES_REQUEST,
        output: Some(&shapes::LIST_ROLE_POLICIES_RESPONSE),
        result_wrapper: Some("ListRolePoliciesResult"),
        errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION],
        index: 57,
    };

    pub(super) static LIST_ROLE_TAGS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListRoleTags",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LIST_ROLE_TAGS_REQUEST,
        output: Some(&shapes::LIST_ROLE_TAGS_RESPONSE),
        result_wrapper: Some("ListRoleTagsResult"),
        errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION],
        index: 58,
    };

    pub(super) static LIST_ROLES: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListRoles",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LIST_ROLES_REQUEST,
        output: Some(&shapes::LIST_ROLES_RESPONSE),
        result_wrapper: Some("ListRolesResult"),
        errors: &[&error::SERVICE_FAILURE_EXCEPTION],
        index: 59,
    };

    pub(super) static LIST_SAML_PROVIDER_TAGS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListSAMLProviderTags",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LIST_SAML_PROVIDER_TAGS_REQUEST,
        output: Some(&shapes::LIST_SAML_PROVIDER_TAGS_RESPONSE),
        result_wrapper: Some("ListSAMLProviderTagsResult"),
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
            &error::INVALID_INPUT_EXCEPTION,
        ],
        index: 60,
    };

    pub(super) static LIST_SAML_PROVIDERS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListSAMLProviders",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LIST_SAML_PROVIDERS_REQUEST,
        output: Some(&shapes::LIST_SAML_PROVIDERS_RESPONSE),
        result_wrapper: Some("ListSAMLProvidersResult"),
        errors: &[&error::SERVICE_FAILURE_EXCEPTION],
        index: 61,
    };

    pub(super) static LIST_USER_POLICIES: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListUserPolicies",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LIST_USER_POLICIES_REQUEST,
        output: Some(&shapes::LIST_USER_POLICIES_RESPONSE),
        result_wrapper: Some("ListUserPoliciesResult"),
        errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION],
        index: 62,
    };

    pub(super) static LIST_USER_TAGS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListUserTags",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LIST_USER_TAGS_REQUEST,
        output: Some(&shapes::LIST_USER_TAGS_RESPONSE),
        result_wrapper: Some("ListUserTagsResult"),
        errors: &[&error::NO_SUCH_ENTITY_EXCEPTION, &error::SERVICE_FAILURE_EXCEPTION],
        index: 63,
    };

    pub(super) static LIST_USERS: OpMeta = OpMeta {
        service: &SERVICE,
        name: "ListUsers",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::LIST_USERS_REQUEST,
        output: Some(&shapes::LIST_USERS_RESPONSE),
        result_wrapper: Some("ListUsersResult"),
        errors: &[&error::SERVICE_FAILURE_EXCEPTION],
        index: 64,
    };

    pub(super) static PUT_GROUP_POLICY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "PutGroupPolicy",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::PUT_GROUP_POLICY_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 65,
    };

    pub(super) static PUT_ROLE_PERMISSIONS_BOUNDARY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "PutRolePermissionsBoundary",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::INVALID_INPUT_EXCEPTION,
            &error::UNMODIFIABLE_ENTITY_EXCEPTION,
            &error::POLICY_NOT_ATTACHABLE_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 66,
    };

    pub(super) static PUT_ROLE_POLICY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "PutRolePolicy",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::PUT_ROLE_POLICY_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::UNMODIFIABLE_ENTITY_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 67,
    };

    pub(super) static PUT_USER_PERMISSIONS_BOUNDARY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "PutUserPermissionsBoundary",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::PUT_USER_PERMISSIONS_BOUNDARY_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::INVALID_INPUT_EXCEPTION,
            &error::POLICY_NOT_ATTACHABLE_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 68,
    };

    pub(super) static PUT_USER_POLICY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "PutUserPolicy",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::PUT_USER_POLICY_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 69,
    };

    pub(super) static REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "RemoveClientIDFromOpenIDConnectProvider",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::INVALID_INPUT_EXCEPTION,
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 70,
    };

    pub(super) static REMOVE_USER_FROM_GROUP: OpMeta = OpMeta {
        service: &SERVICE,
        name: "RemoveUserFromGroup",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::REMOVE_USER_FROM_GROUP_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 71,
    };

    pub(super) static SET_DEFAULT_POLICY_VERSION: OpMeta = OpMeta {
        service: &SERVICE,
        name: "SetDefaultPolicyVersion",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::SET_DEFAULT_POLICY_VERSION_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::INVALID_INPUT_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 72,
    };

    pub(super) static SIMULATE_CUSTOM_POLICY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "SimulateCustomPolicy",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::SIMULATE_CUSTOM_POLICY_REQUEST,
        output: Some(&shapes::SIMULATE_POLICY_RESPONSE),
        result_wrapper: Some("SimulateCustomPolicyResult"),
        errors: &[&error::INVALID_INPUT_EXCEPTION, &error::POLICY_EVALUATION_EXCEPTION],
        index: 73,
    };

    pub(super) static SIMULATE_PRINCIPAL_POLICY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "SimulatePrincipalPolicy",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::SIMULATE_PRINCIPAL_POLICY_REQUEST,
        output: Some(&shapes::SIMULATE_POLICY_RESPONSE),
        result_wrapper: Some("SimulatePrincipalPolicyResult"),
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::INVALID_INPUT_EXCEPTION,
            &error::POLICY_EVALUATION_EXCEPTION,
        ],
        index: 74,
    };

    pub(super) static TAG_OPEN_ID_CONNECT_PROVIDER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "TagOpenIDConnectProvider",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::INVALID_INPUT_EXCEPTION,
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 75,
    };

    pub(super) static TAG_POLICY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "TagPolicy",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::TAG_POLICY_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::INVALID_INPUT_EXCEPTION,
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 76,
    };

    pub(super) static TAG_ROLE: OpMeta = OpMeta {
        service: &SERVICE,
        name: "TagRole",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::TAG_ROLE_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::INVALID_INPUT_EXCEPTION,
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 77,
    };

    pub(super) static TAG_SAML_PROVIDER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "TagSAMLProvider",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::TAG_SAML_PROVIDER_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::INVALID_INPUT_EXCEPTION,
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 78,
    };

    pub(super) static TAG_USER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "TagUser",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::TAG_USER_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::INVALID_INPUT_EXCEPTION,
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 79,
    };

    pub(super) static UNTAG_OPEN_ID_CONNECT_PROVIDER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "UntagOpenIDConnectProvider",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::INVALID_INPUT_EXCEPTION,
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 80,
    };

    pub(super) static UNTAG_POLICY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "UntagPolicy",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::UNTAG_POLICY_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::INVALID_INPUT_EXCEPTION,
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 81,
    };

    pub(super) static UNTAG_ROLE: OpMeta = OpMeta {
        service: &SERVICE,
        name: "UntagRole",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::UNTAG_ROLE_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 82,
    };

    pub(super) static UNTAG_SAML_PROVIDER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "UntagSAMLProvider",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::UNTAG_SAML_PROVIDER_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::INVALID_INPUT_EXCEPTION,
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 83,
    };

    pub(super) static UNTAG_USER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "UntagUser",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::UNTAG_USER_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 84,
    };

    pub(super) static UPDATE_ACCESS_KEY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "UpdateAccessKey",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::UPDATE_ACCESS_KEY_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
            &error::INVALID_INPUT_EXCEPTION,
        ],
        index: 85,
    };

    pub(super) static UPDATE_ASSUME_ROLE_POLICY: OpMeta = OpMeta {
        service: &SERVICE,
        name: "UpdateAssumeRolePolicy",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::UPDATE_ASSUME_ROLE_POLICY_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::UNMODIFIABLE_ENTITY_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 86,
    };

    pub(super) static UPDATE_GROUP: OpMeta = OpMeta {
        service: &SERVICE,
        name: "UpdateGroup",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::UPDATE_GROUP_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::ENTITY_ALREADY_EXISTS_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 87,
    };

    pub(super) static UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT: OpMeta = OpMeta {
        service: &SERVICE,
        name: "UpdateOpenIDConnectProviderThumbprint",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::INVALID_INPUT_EXCEPTION,
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 88,
    };

    pub(super) static UPDATE_ROLE: OpMeta = OpMeta {
        service: &SERVICE,
        name: "UpdateRole",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::UPDATE_ROLE_REQUEST,
        output: Some(&shapes::UPDATE_ROLE_RESPONSE),
        result_wrapper: Some("UpdateRoleResult"),
        errors: &[
            &error::UNMODIFIABLE_ENTITY_EXCEPTION,
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 89,
    };

    pub(super) static UPDATE_ROLE_DESCRIPTION: OpMeta = OpMeta {
        service: &SERVICE,
        name: "UpdateRoleDescription",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::UPDATE_ROLE_DESCRIPTION_REQUEST,
        output: Some(&shapes::UPDATE_ROLE_DESCRIPTION_RESPONSE),
        result_wrapper: Some("UpdateRoleDescriptionResult"),
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::UNMODIFIABLE_ENTITY_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 90,
    };

    pub(super) static UPDATE_SAML_PROVIDER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "UpdateSAMLProvider",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::UPDATE_SAML_PROVIDER_REQUEST,
        output: Some(&shapes::UPDATE_SAML_PROVIDER_RESPONSE),
        result_wrapper: Some("UpdateSAMLProviderResult"),
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::INVALID_INPUT_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
        ],
        index: 91,
    };

    pub(super) static UPDATE_USER: OpMeta = OpMeta {
        service: &SERVICE,
        name: "UpdateUser",
        auth: AuthKind::SigV4,
        http: HttpBinding { method: "POST", path: "/", status: 200 },
        input: &shapes::UPDATE_USER_REQUEST,
        output: None,
        result_wrapper: None,
        errors: &[
            &error::NO_SUCH_ENTITY_EXCEPTION,
            &error::LIMIT_EXCEEDED_EXCEPTION,
            &error::ENTITY_ALREADY_EXISTS_EXCEPTION,
            &error::ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION,
            &error::CONCURRENT_MODIFICATION_EXCEPTION,
            &error::SERVICE_FAILURE_EXCEPTION,
        ],
        index: 92,
    };
}

/// The modelled errors of the service and a constructor for each.
pub mod error {
    use std::borrow::Cow;

    use crate::error::{Error, ErrorMeta};

    /// `ConcurrentModificationException`, status 409.
    pub static CONCURRENT_MODIFICATION_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "ConcurrentModificationException",
        code: "ConcurrentModification",
        status: 409,
        sender_fault: true,
    };

    /// A `ConcurrentModificationException` with this message.
    pub fn concurrent_modification(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&CONCURRENT_MODIFICATION_EXCEPTION, message)
    }

    /// `DeleteConflictException`, status 409.
    pub static DELETE_CONFLICT_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "DeleteConflictException",
        code: "DeleteConflict",
        status: 409,
        sender_fault: true,
    };

    /// A `DeleteConflictException` with this message.
    pub fn delete_conflict(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&DELETE_CONFLICT_EXCEPTION, message)
    }

    /// `EntityAlreadyExistsException`, status 409.
    pub static ENTITY_ALREADY_EXISTS_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "EntityAlreadyExistsException",
        code: "EntityAlreadyExists",
        status: 409,
        sender_fault: true,
    };

    /// A `EntityAlreadyExistsException` with this message.
    pub fn entity_already_exists(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&ENTITY_ALREADY_EXISTS_EXCEPTION, message)
    }

    /// `EntityTemporarilyUnmodifiableException`, status 409.
    pub static ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "EntityTemporarilyUnmodifiableException",
        code: "EntityTemporarilyUnmodifiable",
        status: 409,
        sender_fault: true,
    };

    /// A `EntityTemporarilyUnmodifiableException` with this message.
    pub fn entity_temporarily_unmodifiable(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION, message)
    }

    /// `InvalidInputException`, status 400.
    pub static INVALID_INPUT_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "InvalidInputException",
        code: "InvalidInput",
        status: 400,
        sender_fault: true,
    };

    /// A `InvalidInputException` with this message.
    pub fn invalid_input(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&INVALID_INPUT_EXCEPTION, message)
    }

    /// `LimitExceededException`, status 409.
    pub static LIMIT_EXCEEDED_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "LimitExceededException",
        code: "LimitExceeded",
        status: 409,
        sender_fault: true,
    };

    /// A `LimitExceededException` with this message.
    pub fn limit_exceeded(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&LIMIT_EXCEEDED_EXCEPTION, message)
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

    /// `NoSuchEntityException`, status 404.
    pub static NO_SUCH_ENTITY_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "NoSuchEntityException",
        code: "NoSuchEntity",
        status: 404,
        sender_fault: true,
    };

    /// A `NoSuchEntityException` with this message.
    pub fn no_such_entity(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&NO_SUCH_ENTITY_EXCEPTION, message)
    }

    /// `OpenIdIdpCommunicationErrorException`, status 400.
    pub static OPEN_ID_IDP_COMMUNICATION_ERROR_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "OpenIdIdpCommunicationErrorException",
        code: "OpenIdIdpCommunicationError",
        status: 400,
        sender_fault: true,
    };

    /// A `OpenIdIdpCommunicationErrorException` with this message.
    pub fn open_id_idp_communication_error(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&OPEN_ID_IDP_COMMUNICATION_ERROR_EXCEPTION, message)
    }

    /// `PolicyEvaluationException`, status 500.
    pub static POLICY_EVALUATION_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "PolicyEvaluationException",
        code: "PolicyEvaluation",
        status: 500,
        sender_fault: false,
    };

    /// A `PolicyEvaluationException` with this message.
    pub fn policy_evaluation(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&POLICY_EVALUATION_EXCEPTION, message)
    }

    /// `PolicyNotAttachableException`, status 400.
    pub static POLICY_NOT_ATTACHABLE_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "PolicyNotAttachableException",
        code: "PolicyNotAttachable",
        status: 400,
        sender_fault: true,
    };

    /// A `PolicyNotAttachableException` with this message.
    pub fn policy_not_attachable(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&POLICY_NOT_ATTACHABLE_EXCEPTION, message)
    }

    /// `ServiceFailureException`, status 500.
    pub static SERVICE_FAILURE_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "ServiceFailureException",
        code: "ServiceFailure",
        status: 500,
        sender_fault: false,
    };

    /// A `ServiceFailureException` with this message.
    pub fn service_failure(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&SERVICE_FAILURE_EXCEPTION, message)
    }

    /// `UnmodifiableEntityException`, status 400.
    pub static UNMODIFIABLE_ENTITY_EXCEPTION: ErrorMeta = ErrorMeta {
        name: "UnmodifiableEntityException",
        code: "UnmodifiableEntity",
        status: 400,
        sender_fault: true,
    };

    /// A `UnmodifiableEntityException` with this message.
    pub fn unmodifiable_entity(message: impl Into<Cow<'static, str>>) -> Error {
        Error::modeled(&UNMODIFIABLE_ENTITY_EXCEPTION, message)
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
    S: crate::Handle<AddClientIDToOpenIDConnectProvider, Cx>
        + crate::Handle<AddUserToGroup, Cx>
        + crate::Handle<AttachGroupPolicy, Cx>
        + crate::Handle<AttachRolePolicy, Cx>
        + crate::Handle<AttachUserPolicy, Cx>
        + crate::Handle<CreateAccessKey, Cx>
        + crate::Handle<CreateGroup, Cx>
        + crate::Handle<CreateOpenIDConnectProvider, Cx>
        + crate::Handle<CreatePolicy, Cx>
        + crate::Handle<CreatePolicyVersion, Cx>
        + crate::Handle<CreateRole, Cx>
        + crate::Handle<CreateSAMLProvider, Cx>
        + crate::Handle<CreateUser, Cx>
        + crate::Handle<DeleteAccessKey, Cx>
        + crate::Handle<DeleteGroup, Cx>
        + crate::Handle<DeleteGroupPolicy, Cx>
        + crate::Handle<DeleteOpenIDConnectProvider, Cx>
        + crate::Handle<DeletePolicy, Cx>
        + crate::Handle<DeletePolicyVersion, Cx>
        + crate::Handle<DeleteRole, Cx>
        + crate::Handle<DeleteRolePermissionsBoundary, Cx>
        + crate::Handle<DeleteRolePolicy, Cx>
        + crate::Handle<DeleteSAMLProvider, Cx>
        + crate::Handle<DeleteUser, Cx>
        + crate::Handle<DeleteUserPermissionsBoundary, Cx>
        + crate::Handle<DeleteUserPolicy, Cx>
        + crate::Handle<DetachGroupPolicy, Cx>
        + crate::Handle<DetachRolePolicy, Cx>
        + crate::Handle<DetachUserPolicy, Cx>
        + crate::Handle<GetAccessKeyLastUsed, Cx>
        + crate::Handle<GetAccountAuthorizationDetails, Cx>
        + crate::Handle<GetAccountSummary, Cx>
        + crate::Handle<GetContextKeysForCustomPolicy, Cx>
        + crate::Handle<GetContextKeysForPrincipalPolicy, Cx>
        + crate::Handle<GetGroup, Cx>
        + crate::Handle<GetGroupPolicy, Cx>
        + crate::Handle<GetOpenIDConnectProvider, Cx>
        + crate::Handle<GetPolicy, Cx>
        + crate::Handle<GetPolicyVersion, Cx>
        + crate::Handle<GetRole, Cx>
        + crate::Handle<GetRolePolicy, Cx>
        + crate::Handle<GetSAMLProvider, Cx>
        + crate::Handle<GetUser, Cx>
        + crate::Handle<GetUserPolicy, Cx>
        + crate::Handle<ListAccessKeys, Cx>
        + crate::Handle<ListAttachedGroupPolicies, Cx>
        + crate::Handle<ListAttachedRolePolicies, Cx>
        + crate::Handle<ListAttachedUserPolicies, Cx>
        + crate::Handle<ListEntitiesForPolicy, Cx>
        + crate::Handle<ListGroupPolicies, Cx>
        + crate::Handle<ListGroups, Cx>
        + crate::Handle<ListGroupsForUser, Cx>
        + crate::Handle<ListOpenIDConnectProviderTags, Cx>
        + crate::Handle<ListOpenIDConnectProviders, Cx>
        + crate::Handle<ListPolicies, Cx>
        + crate::Handle<ListPolicyTags, Cx>
        + crate::Handle<ListPolicyVersions, Cx>
        + crate::Handle<ListRolePolicies, Cx>
        + crate::Handle<ListRoleTags, Cx>
        + crate::Handle<ListRoles, Cx>
        + crate::Handle<ListSAMLProviderTags, Cx>
        + crate::Handle<ListSAMLProviders, Cx>
        + crate::Handle<ListUserPolicies, Cx>
        + crate::Handle<ListUserTags, Cx>
        + crate::Handle<ListUsers, Cx>
        + crate::Handle<PutGroupPolicy, Cx>
        + crate::Handle<PutRolePermissionsBoundary, Cx>
        + crate::Handle<PutRolePolicy, Cx>
        + crate::Handle<PutUserPermissionsBoundary, Cx>
        + crate::Handle<PutUserPolicy, Cx>
        + crate::Handle<RemoveClientIDFromOpenIDConnectProvider, Cx>
        + crate::Handle<RemoveUserFromGroup, Cx>
        + crate::Handle<SetDefaultPolicyVersion, Cx>
        + crate::Handle<SimulateCustomPolicy, Cx>
        + crate::Handle<SimulatePrincipalPolicy, Cx>
        + crate::Handle<TagOpenIDConnectProvider, Cx>
        + crate::Handle<TagPolicy, Cx>
        + crate::Handle<TagRole, Cx>
        + crate::Handle<TagSAMLProvider, Cx>
        + crate::Handle<TagUser, Cx>
        + crate::Handle<UntagOpenIDConnectProvider, Cx>
        + crate::Handle<UntagPolicy, Cx>
        + crate::Handle<UntagRole, Cx>
        + crate::Handle<UntagSAMLProvider, Cx>
        + crate::Handle<UntagUser, Cx>
        + crate::Handle<UpdateAccessKey, Cx>
        + crate::Handle<UpdateAssumeRolePolicy, Cx>
        + crate::Handle<UpdateGroup, Cx>
        + crate::Handle<UpdateOpenIDConnectProviderThumbprint, Cx>
        + crate::Handle<UpdateRole, Cx>
        + crate::Handle<UpdateRoleDescription, Cx>
        + crate::Handle<UpdateSAMLProvider, Cx>
        + crate::Handle<UpdateUser, Cx>,
    Cx: Sync,
{
    let call = crate::dispatch::Call { service, cx, input, request_id };
    let answer = match op.index {
        0 => call.run::<AddClientIDToOpenIDConnectProvider>(),
        1 => call.run::<AddUserToGroup>(),
        2 => call.run::<AttachGroupPolicy>(),
        3 => call.run::<AttachRolePolicy>(),
        4 => call.run::<AttachUserPolicy>(),
        5 => call.run::<CreateAccessKey>(),
        6 => call.run::<CreateGroup>(),
        7 => call.run::<CreateOpenIDConnectProvider>(),
        8 => call.run::<CreatePolicy>(),
        9 => call.run::<CreatePolicyVersion>(),
        10 => call.run::<CreateRole>(),
        11 => call.run::<CreateSAMLProvider>(),
        12 => call.run::<CreateUser>(),
        13 => call.run::<DeleteAccessKey>(),
        14 => call.run::<DeleteGroup>(),
        15 => call.run::<DeleteGroupPolicy>(),
        16 => call.run::<DeleteOpenIDConnectProvider>(),
        17 => call.run::<DeletePolicy>(),
        18 => call.run::<DeletePolicyVersion>(),
        19 => call.run::<DeleteRole>(),
        20 => call.run::<DeleteRolePermissionsBoundary>(),
        21 => call.run::<DeleteRolePolicy>(),
        22 => call.run::<DeleteSAMLProvider>(),
        23 => call.run::<DeleteUser>(),
        24 => call.run::<DeleteUserPermissionsBoundary>(),
        25 => call.run::<DeleteUserPolicy>(),
        26 => call.run::<DetachGroupPolicy>(),
        27 => call.run::<DetachRolePolicy>(),
        28 => call.run::<DetachUserPolicy>(),
        29 => call.run::<GetAccessKeyLastUsed>(),
        30 => call.run::<GetAccountAuthorizationDetails>(),
        31 => call.run::<GetAccountSummary>(),
        32 => call.run::<GetContextKeysForCustomPolicy>(),
        33 => call.run::<GetContextKeysForPrincipalPolicy>(),
        34 => call.run::<GetGroup>(),
        35 => call.run::<GetGroupPolicy>(),
        36 => call.run::<GetOpenIDConnectProvider>(),
        37 => call.run::<GetPolicy>(),
        38 => call.run::<GetPolicyVersion>(),
        39 => call.run::<GetRole>(),
        40 => call.run::<GetRolePolicy>(),
        41 => call.run::<GetSAMLProvider>(),
        42 => call.run::<GetUser>(),
        43 => call.run::<GetUserPolicy>(),
        44 => call.run::<ListAccessKeys>(),
        45 => call.run::<ListAttachedGroupPolicies>(),
        46 => call.run::<ListAttachedRolePolicies>(),
        47 => call.run::<ListAttachedUserPolicies>(),
        48 => call.run::<ListEntitiesForPolicy>(),
        49 => call.run::<ListGroupPolicies>(),
        50 => call.run::<ListGroups>(),
        51 => call.run::<ListGroupsForUser>(),
        52 => call.run::<ListOpenIDConnectProviderTags>(),
        53 => call.run::<ListOpenIDConnectProviders>(),
        54 => call.run::<ListPolicies>(),
        55 => call.run::<ListPolicyTags>(),
        56 => call.run::<ListPolicyVersions>(),
        57 => call.run::<ListRolePolicies>(),
        58 => call.run::<ListRoleTags>(),
        59 => call.run::<ListRoles>(),
        60 => call.run::<ListSAMLProviderTags>(),
        61 => call.run::<ListSAMLProviders>(),
        62 => call.run::<ListUserPolicies>(),
        63 => call.run::<ListUserTags>(),
        64 => call.run::<ListUsers>(),
        65 => call.run::<PutGroupPolicy>(),
        66 => call.run::<PutRolePermissionsBoundary>(),
        67 => call.run::<PutRolePolicy>(),
        68 => call.run::<PutUserPermissionsBoundary>(),
        69 => call.run::<PutUserPolicy>(),
        70 => call.run::<RemoveClientIDFromOpenIDConnectProvider>(),
        71 => call.run::<RemoveUserFromGroup>(),
        72 => call.run::<SetDefaultPolicyVersion>(),
        73 => call.run::<SimulateCustomPolicy>(),
        74 => call.run::<SimulatePrincipalPolicy>(),
        75 => call.run::<TagOpenIDConnectProvider>(),
        76 => call.run::<TagPolicy>(),
        77 => call.run::<TagRole>(),
        78 => call.run::<TagSAMLProvider>(),
        79 => call.run::<TagUser>(),
        80 => call.run::<UntagOpenIDConnectProvider>(),
        81 => call.run::<UntagPolicy>(),
        82 => call.run::<UntagRole>(),
        83 => call.run::<UntagSAMLProvider>(),
        84 => call.run::<UntagUser>(),
        85 => call.run::<UpdateAccessKey>(),
        86 => call.run::<UpdateAssumeRolePolicy>(),
        87 => call.run::<UpdateGroup>(),
        88 => call.run::<UpdateOpenIDConnectProviderThumbprint>(),
        89 => call.run::<UpdateRole>(),
        90 => call.run::<UpdateRoleDescription>(),
        91 => call.run::<UpdateSAMLProvider>(),
        92 => call.run::<UpdateUser>(),
        _ => return Err(crate::Error::not_implemented(op)),
    };
    answer.await
}
/// Wire shape `AccessKey`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AccessKey {
    /// `UserName`; length `1..=64`.
    #[serde(rename = "UserName", default, skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    /// `AccessKeyId`; length `16..=128`.
    #[serde(rename = "AccessKeyId", default, skip_serializing_if = "Option::is_none")]
    pub access_key_id: Option<String>,
    /// `Status`.
    #[serde(rename = "Status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<StatusType>,
    /// `SecretAccessKey`.
    #[serde(rename = "SecretAccessKey", default, skip_serializing_if = "Option::is_none")]
    pub secret_access_key: Option<crate::Sensitive<String>>,
    /// `CreateDate`.
    #[serde(rename = "CreateDate", default, skip_serializing_if = "Option::is_none")]
    pub create_date: Option<crate::Timestamp>,
}

/// Wire shape `AccessKeyLastUsed`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AccessKeyLastUsed {
    /// `LastUsedDate`.
    #[serde(rename = "LastUsedDate", default, skip_serializing_if = "Option::is_none")]
    pub last_used_date: Option<crate::Timestamp>,
    /// `ServiceName`.
    #[serde(rename = "ServiceName", default, skip_serializing_if = "Option::is_none")]
    pub service_name: Option<String>,
    /// `Region`.
    #[serde(rename = "Region", default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
}

/// Wire shape `AccessKeyMetadata`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AccessKeyMetadata {
    /// `UserName`; length `1..=64`.
    #[serde(rename = "UserName", default, skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    /// `AccessKeyId`; length `16..=128`.
    #[serde(rename = "AccessKeyId", default, skip_serializing_if = "Option::is_none")]
    pub access_key_id: Option<String>,
    /// `Status`.
    #[serde(rename = "Status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<StatusType>,
    /// `CreateDate`.
    #[serde(rename = "CreateDate", default, skip_serializing_if = "Option::is_none")]
    pub create_date: Option<crate::Timestamp>,
}

/// Wire shape `AddClientIDToOpenIDConnectProviderRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AddClientIDToOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`; length `20..=2048`.
    #[serde(rename = "OpenIDConnectProviderArn")]
    pub open_id_connect_provider_arn: String,
    /// `ClientID`; length `1..=255`.
    #[serde(rename = "ClientID")]
    pub client_id: String,
}

/// Wire shape `AddUserToGroupRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AddUserToGroupRequest {
    /// `GroupName`; length `1..=128`.
    #[serde(rename = "GroupName")]
    pub group_name: String,
    /// `UserName`; length `1..=128`.
    #[serde(rename = "UserName")]
    pub user_name: String,
}

/// Wire shape `AttachGroupPolicyRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AttachGroupPolicyRequest {
    /// `GroupName`; length `1..=128`.
    #[serde(rename = "GroupName")]
    pub group_name: String,
    /// `PolicyArn`; length `20..=2048`.
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
}

/// Wire shape `AttachRolePolicyRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AttachRolePolicyRequest {
    /// `RoleName`; length `1..=64`.
    #[serde(rename = "RoleName")]
    pub role_name: String,
    /// `PolicyArn`; length `20..=2048`.
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
}

/// Wire shape `AttachUserPolicyRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct AttachUserPolicyRequest {
    /// `UserName`; length `1..=64`.
    #[serde(rename = "UserName")]
    pub user_name: String,
    /// `PolicyArn`; length `20..=2048`.
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
}

/// Wire shape `AttachedPermissionsBoundary`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AttachedPermissionsBoundary {
    /// `PermissionsBoundaryType`.
    #[serde(rename = "PermissionsBoundaryType", default, skip_serializing_if = "Option::is_none")]
    pub permissions_boundary_type: Option<PermissionsBoundaryAttachmentType>,
    /// `PermissionsBoundaryArn`; length `20..=2048`.
    #[serde(rename = "PermissionsBoundaryArn", default, skip_serializing_if = "Option::is_none")]
    pub permissions_boundary_arn: Option<String>,
}

/// Wire shape `AttachedPolicy`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct AttachedPolicy {
    /// `PolicyName`; length `1..=128`.
    #[serde(rename = "PolicyName", default, skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
    /// `PolicyArn`; length `20..=2048`.
    #[serde(rename = "PolicyArn", default, skip_serializing_if = "Option::is_none")]
    pub policy_arn: Option<String>,
}

/// Wire enum `AttachmentType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub enum AttachmentType {
    /// `user`.
    #[serde(rename = "user")]
    User,
    /// `group`.
    #[serde(rename = "group")]
    Group,
    /// `role`.
    #[serde(rename = "role")]
    Role,
}

impl AttachmentType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::User, Self::Group, Self::Role];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Group => "group",
            Self::Role => "role",
        }
    }
}

impl std::fmt::Display for AttachmentType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `ContextEntry`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ContextEntry {
    /// `ContextKeyName`; length `5..=256`.
    #[serde(rename = "ContextKeyName", default, skip_serializing_if = "Option::is_none")]
    pub context_key_name: Option<String>,
    /// `ContextKeyValues`.
    #[serde(rename = "ContextKeyValues", default, skip_serializing_if = "Option::is_none")]
    pub context_key_values: Option<Vec<String>>,
    /// `ContextKeyType`.
    #[serde(rename = "ContextKeyType", default, skip_serializing_if = "Option::is_none")]
    pub context_key_type: Option<ContextKeyTypeEnum>,
}

/// Wire enum `ContextKeyTypeEnum`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub enum ContextKeyTypeEnum {
    /// `string`.
    #[serde(rename = "string")]
    String,
    /// `stringList`.
    #[serde(rename = "stringList")]
    StringList,
    /// `numeric`.
    #[serde(rename = "numeric")]
    Numeric,
    /// `numericList`.
    #[serde(rename = "numericList")]
    NumericList,
    /// `boolean`.
    #[serde(rename = "boolean")]
    Boolean,
    /// `booleanList`.
    #[serde(rename = "booleanList")]
    BooleanList,
    /// `ip`.
    #[serde(rename = "ip")]
    Ip,
    /// `ipList`.
    #[serde(rename = "ipList")]
    IpList,
    /// `binary`.
    #[serde(rename = "binary")]
    Binary,
    /// `binaryList`.
    #[serde(rename = "binaryList")]
    BinaryList,
    /// `date`.
    #[serde(rename = "date")]
    Date,
    /// `dateList`.
    #[serde(rename = "dateList")]
    DateList,
}

impl ContextKeyTypeEnum {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[
        Self::String,
        Self::StringList,
        Self::Numeric,
        Self::NumericList,
        Self::Boolean,
        Self::BooleanList,
        Self::Ip,
        Self::IpList,
        Self::Binary,
        Self::BinaryList,
        Self::Date,
        Self::DateList,
    ];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::StringList => "stringList",
            Self::Numeric => "numeric",
            Self::NumericList => "numericList",
            Self::Boolean => "boolean",
            Self::BooleanList => "booleanList",
            Self::Ip => "ip",
            Self::IpList => "ipList",
            Self::Binary => "binary",
            Self::BinaryList => "binaryList",
            Self::Date => "date",
            Self::DateList => "dateList",
        }
    }
}

impl std::fmt::Display for ContextKeyTypeEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `CreateAccessKeyRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct CreateAccessKeyRequest {
    /// `UserName`; length `1..=128`.
    #[serde(rename = "UserName", default, skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
}

/// Wire shape `CreateAccessKeyResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct CreateAccessKeyResponse {
    /// `AccessKey`.
    #[serde(rename = "AccessKey", default, skip_serializing_if = "Option::is_none")]
    pub access_key: Option<AccessKey>,
}

/// Wire shape `CreateGroupRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct CreateGroupRequest {
    /// `Path`; length `1..=512`.
    #[serde(rename = "Path", default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// `GroupName`; length `1..=128`.
    #[serde(rename = "GroupName")]
    pub group_name: String,
}

/// Wire shape `CreateGroupResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct CreateGroupResponse {
    /// `Group`.
    #[serde(rename = "Group", default, skip_serializing_if = "Option::is_none")]
    pub group: Option<Group>,
}

/// Wire shape `CreateOpenIDConnectProviderRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct CreateOpenIDConnectProviderRequest {
    /// `Url`; length `1..=255`.
    #[serde(rename = "Url")]
    pub url: String,
    /// `ClientIDList`.
    #[serde(rename = "ClientIDList", default, skip_serializing_if = "Option::is_none")]
    pub client_id_list: Option<Vec<String>>,
    /// `ThumbprintList`.
    #[serde(rename = "ThumbprintList", default, skip_serializing_if = "Option::is_none")]
    pub thumbprint_list: Option<Vec<String>>,
    /// `Tags`; length `..=50`.
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

/// Wire shape `CreateOpenIDConnectProviderResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct CreateOpenIDConnectProviderResponse {
    /// `OpenIDConnectProviderArn`; length `20..=2048`.
    #[serde(rename = "OpenIDConnectProviderArn", default, skip_serializing_if = "Option::is_none")]
    pub open_id_connect_provider_arn: Option<String>,
    /// `Tags`; length `..=50`.
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

/// Wire shape `CreatePolicyRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct CreatePolicyRequest {
    /// `PolicyName`; length `1..=128`.
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
    /// `Path`; length `1..=512`.
    #[serde(rename = "Path", default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// `PolicyDocument`; length `1..=131072`.
    #[serde(rename = "PolicyDocument")]
    pub policy_document: String,
    /// `Description`; length `..=1000`.
    #[serde(rename = "Description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `Tags`; length `..=50`.
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

/// Wire shape `CreatePolicyResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct CreatePolicyResponse {
    /// `Policy`.
    #[serde(rename = "Policy", default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<Policy>,
}

/// Wire shape `CreatePolicyVersionRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct CreatePolicyVersionRequest {
    /// `PolicyArn`; length `20..=2048`.
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
    /// `PolicyDocument`; length `1..=131072`.
    #[serde(rename = "PolicyDocument")]
    pub policy_document: String,
    /// `SetAsDefault`.
    #[serde(rename = "SetAsDefault", default, skip_serializing_if = "Option::is_none")]
    pub set_as_default: Option<bool>,
}

/// Wire shape `CreatePolicyVersionResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct CreatePolicyVersionResponse {
    /// `PolicyVersion`.
    #[serde(rename = "PolicyVersion", default, skip_serializing_if = "Option::is_none")]
    pub policy_version: Option<PolicyVersion>,
}

/// Wire shape `CreateRoleRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct CreateRoleRequest {
    /// `Path`; length `1..=512`.
    #[serde(rename = "Path", default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// `RoleName`; length `1..=64`.
    #[serde(rename = "RoleName")]
    pub role_name: String,
    /// `AssumeRolePolicyDocument`; length `1..=131072`.
    #[serde(rename = "AssumeRolePolicyDocument")]
    pub assume_role_policy_document: String,
    /// `Description`; length `..=1000`.
    #[serde(rename = "Description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `MaxSessionDuration`; value `3600..=43200`.
    #[serde(rename = "MaxSessionDuration", default, skip_serializing_if = "Option::is_none")]
    pub max_session_duration: Option<i32>,
    /// `PermissionsBoundary`; length `20..=2048`.
    #[serde(rename = "PermissionsBoundary", default, skip_serializing_if = "Option::is_none")]
    pub permissions_boundary: Option<String>,
    /// `Tags`; length `..=50`.
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

/// Wire shape `CreateRoleResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct CreateRoleResponse {
    /// `Role`.
    #[serde(rename = "Role", default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
}

/// Wire shape `CreateSAMLProviderRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct CreateSAMLProviderRequest {
    /// `SAMLMetadataDocument`; length `1000..=10000000`.
    #[serde(rename = "SAMLMetadataDocument")]
    pub saml_metadata_document: String,
    /// `Name`; length `1..=128`.
    #[serde(rename = "Name")]
    pub name: String,
    /// `Tags`; length `..=50`.
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    /// `AssertionEncryptionMode`.
    #[serde(rename = "AssertionEncryptionMode", default, skip_serializing_if = "Option::is_none")]
    pub assertion_encryption_mode: Option<AssertionEncryptionModeType>,
    /// `AddPrivateKey`; length `1..=16384`.
    #[serde(rename = "AddPrivateKey", default, skip_serializing_if = "Option::is_none")]
    pub add_private_key: Option<crate::Sensitive<String>>,
}

/// Wire shape `CreateSAMLProviderResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct CreateSAMLProviderResponse {
    /// `SAMLProviderArn`; length `20..=2048`.
    #[serde(rename = "SAMLProviderArn", default, skip_serializing_if = "Option::is_none")]
    pub saml_provider_arn: Option<String>,
    /// `Tags`; length `..=50`.
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

/// Wire shape `CreateUserRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct CreateUserRequest {
    /// `Path`; length `1..=512`.
    #[serde(rename = "Path", default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// `UserName`; length `1..=64`.
    #[serde(rename = "UserName")]
    pub user_name: String,
    /// `PermissionsBoundary`; length `20..=2048`.
    #[serde(rename = "PermissionsBoundary", default, skip_serializing_if = "Option::is_none")]
    pub permissions_boundary: Option<String>,
    /// `Tags`; length `..=50`.
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

/// Wire shape `CreateUserResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct CreateUserResponse {
    /// `User`.
    #[serde(rename = "User", default, skip_serializing_if = "Option::is_none")]
    pub user: Option<User>,
}

/// Wire shape `DeleteAccessKeyRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DeleteAccessKeyRequest {
    /// `UserName`; length `1..=128`.
    #[serde(rename = "UserName", default, skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    /// `AccessKeyId`; length `16..=128`.
    #[serde(rename = "AccessKeyId")]
    pub access_key_id: String,
}

/// Wire shape `DeleteGroupPolicyRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DeleteGroupPolicyRequest {
    /// `GroupName`; length `1..=128`.
    #[serde(rename = "GroupName")]
    pub group_name: String,
    /// `PolicyName`; length `1..=128`.
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
}

/// Wire shape `DeleteGroupRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DeleteGroupRequest {
    /// `GroupName`; length `1..=128`.
    #[serde(rename = "GroupName")]
    pub group_name: String,
}

/// Wire shape `DeleteOpenIDConnectProviderRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DeleteOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`; length `20..=2048`.
    #[serde(rename = "OpenIDConnectProviderArn")]
    pub open_id_connect_provider_arn: String,
}

/// Wire shape `DeletePolicyRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DeletePolicyRequest {
    /// `PolicyArn`; length `20..=2048`.
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
}

/// Wire shape `DeletePolicyVersionRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DeletePolicyVersionRequest {
    /// `PolicyArn`; length `20..=2048`.
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
    /// `VersionId`.
    #[serde(rename = "VersionId")]
    pub version_id: String,
}

/// Wire shape `DeleteRolePermissionsBoundaryRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DeleteRolePermissionsBoundaryRequest {
    /// `RoleName`; length `1..=64`.
    #[serde(rename = "RoleName")]
    pub role_name: String,
}

/// Wire shape `DeleteRolePolicyRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DeleteRolePolicyRequest {
    /// `RoleName`; length `1..=64`.
    #[serde(rename = "RoleName")]
    pub role_name: String,
    /// `PolicyName`; length `1..=128`.
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
}

/// Wire shape `DeleteRoleRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DeleteRoleRequest {
    /// `RoleName`; length `1..=64`.
    #[serde(rename = "RoleName")]
    pub role_name: String,
}

/// Wire shape `DeleteSAMLProviderRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DeleteSAMLProviderRequest {
    /// `SAMLProviderArn`; length `20..=2048`.
    #[serde(rename = "SAMLProviderArn")]
    pub saml_provider_arn: String,
}

/// Wire shape `DeleteUserPermissionsBoundaryRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DeleteUserPermissionsBoundaryRequest {
    /// `UserName`; length `1..=64`.
    #[serde(rename = "UserName")]
    pub user_name: String,
}

/// Wire shape `DeleteUserPolicyRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DeleteUserPolicyRequest {
    /// `UserName`; length `1..=128`.
    #[serde(rename = "UserName")]
    pub user_name: String,
    /// `PolicyName`; length `1..=128`.
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
}

/// Wire shape `DeleteUserRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DeleteUserRequest {
    /// `UserName`; length `1..=128`.
    #[serde(rename = "UserName")]
    pub user_name: String,
}

/// Wire shape `DetachGroupPolicyRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DetachGroupPolicyRequest {
    /// `GroupName`; length `1..=128`.
    #[serde(rename = "GroupName")]
    pub group_name: String,
    /// `PolicyArn`; length `20..=2048`.
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
}

/// Wire shape `DetachRolePolicyRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DetachRolePolicyRequest {
    /// `RoleName`; length `1..=64`.
    #[serde(rename = "RoleName")]
    pub role_name: String,
    /// `PolicyArn`; length `20..=2048`.
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
}

/// Wire shape `DetachUserPolicyRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct DetachUserPolicyRequest {
    /// `UserName`; length `1..=64`.
    #[serde(rename = "UserName")]
    pub user_name: String,
    /// `PolicyArn`; length `20..=2048`.
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
}

/// Wire enum `EntityType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub enum EntityType {
    /// `User`.
    #[serde(rename = "User")]
    User,
    /// `Role`.
    #[serde(rename = "Role")]
    Role,
    /// `Group`.
    #[serde(rename = "Group")]
    Group,
    /// `LocalManagedPolicy`.
    #[serde(rename = "LocalManagedPolicy")]
    LocalManagedPolicy,
    /// `AWSManagedPolicy`.
    #[serde(rename = "AWSManagedPolicy")]
    AwsManagedPolicy,
}

impl EntityType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] =
        &[Self::User, Self::Role, Self::Group, Self::LocalManagedPolicy, Self::AwsManagedPolicy];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::User => "User",
            Self::Role => "Role",
            Self::Group => "Group",
            Self::LocalManagedPolicy => "LocalManagedPolicy",
            Self::AwsManagedPolicy => "AWSManagedPolicy",
        }
    }
}

impl std::fmt::Display for EntityType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `EvaluationResult`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct EvaluationResult {
    /// `EvalActionName`; length `3..=128`.
    #[serde(rename = "EvalActionName", default, skip_serializing_if = "Option::is_none")]
    pub eval_action_name: Option<String>,
    /// `EvalResourceName`; length `1..=2048`.
    #[serde(rename = "EvalResourceName", default, skip_serializing_if = "Option::is_none")]
    pub eval_resource_name: Option<String>,
    /// `EvalDecision`.
    #[serde(rename = "EvalDecision", default, skip_serializing_if = "Option::is_none")]
    pub eval_decision: Option<PolicyEvaluationDecisionType>,
    /// `MatchedStatements`.
    #[serde(rename = "MatchedStatements", default, skip_serializing_if = "Option::is_none")]
    pub matched_statements: Option<Vec<Statement>>,
    /// `MissingContextValues`.
    #[serde(rename = "MissingContextValues", default, skip_serializing_if = "Option::is_none")]
    pub missing_context_values: Option<Vec<String>>,
    /// `OrganizationsDecisionDetail`.
    #[serde(
        rename = "OrganizationsDecisionDetail",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub organizations_decision_detail: Option<OrganizationsDecisionDetail>,
    /// `PermissionsBoundaryDecisionDetail`.
    #[serde(
        rename = "PermissionsBoundaryDecisionDetail",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
    /// `EvalDecisionDetails`.
    #[serde(rename = "EvalDecisionDetails", default, skip_serializing_if = "Option::is_none")]
    pub eval_decision_details: Option<BTreeMap<String, PolicyEvaluationDecisionType>>,
    /// `ResourceSpecificResults`.
    #[serde(rename = "ResourceSpecificResults", default, skip_serializing_if = "Option::is_none")]
    pub resource_specific_results: Option<Vec<ResourceSpecificResult>>,
}

/// Wire shape `GetAccessKeyLastUsedRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetAccessKeyLastUsedRequest {
    /// `AccessKeyId`; length `16..=128`.
    #[serde(rename = "AccessKeyId")]
    pub access_key_id: String,
}

/// Wire shape `GetAccessKeyLastUsedResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetAccessKeyLastUsedResponse {
    /// `UserName`; length `1..=128`.
    #[serde(rename = "UserName", default, skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    /// `AccessKeyLastUsed`.
    #[serde(rename = "AccessKeyLastUsed", default, skip_serializing_if = "Option::is_none")]
    pub access_key_last_used: Option<AccessKeyLastUsed>,
}

/// Wire shape `GetAccountAuthorizationDetailsRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetAccountAuthorizationDetailsRequest {
    /// `Filter`.
    #[serde(rename = "Filter", default, skip_serializing_if = "Option::is_none")]
    pub filter: Option<Vec<EntityType>>,
    /// `MaxItems`; value `1..=1000`.
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
    /// `Marker`; length `1..=320`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

/// Wire shape `GetAccountAuthorizationDetailsResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetAccountAuthorizationDetailsResponse {
    /// `UserDetailList`.
    #[serde(rename = "UserDetailList", default, skip_serializing_if = "Option::is_none")]
    pub user_detail_list: Option<Vec<UserDetail>>,
    /// `GroupDetailList`.
    #[serde(rename = "GroupDetailList", default, skip_serializing_if = "Option::is_none")]
    pub group_detail_list: Option<Vec<GroupDetail>>,
    /// `RoleDetailList`.
    #[serde(rename = "RoleDetailList", default, skip_serializing_if = "Option::is_none")]
    pub role_detail_list: Option<Vec<RoleDetail>>,
    /// `Policies`.
    #[serde(rename = "Policies", default, skip_serializing_if = "Option::is_none")]
    pub policies: Option<Vec<ManagedPolicyDetail>>,
    /// `IsTruncated`.
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    /// `Marker`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

/// Wire shape `GetAccountSummaryResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetAccountSummaryResponse {
    /// `SummaryMap`.
    #[serde(rename = "SummaryMap", default, skip_serializing_if = "Option::is_none")]
    pub summary_map: Option<BTreeMap<String, i32>>,
}

/// Wire shape `GetContextKeysForCustomPolicyRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetContextKeysForCustomPolicyRequest {
    /// `PolicyInputList`.
    #[serde(rename = "PolicyInputList")]
    pub policy_input_list: Vec<String>,
}

/// Wire shape `GetContextKeysForPolicyResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetContextKeysForPolicyResponse {
    /// `ContextKeyNames`.
    #[serde(rename = "ContextKeyNames", default, skip_serializing_if = "Option::is_none")]
    pub context_key_names: Option<Vec<String>>,
}

/// Wire shape `GetContextKeysForPrincipalPolicyRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetContextKeysForPrincipalPolicyRequest {
    /// `PolicySourceArn`; length `20..=2048`.
    #[serde(rename = "PolicySourceArn")]
    pub policy_source_arn: String,
    /// `PolicyInputList`.
    #[serde(rename = "PolicyInputList", default, skip_serializing_if = "Option::is_none")]
    pub policy_input_list: Option<Vec<String>>,
}

/// Wire shape `GetGroupPolicyRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetGroupPolicyRequest {
    /// `GroupName`; length `1..=128`.
    #[serde(rename = "GroupName")]
    pub group_name: String,
    /// `PolicyName`; length `1..=128`.
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
}

/// Wire shape `GetGroupPolicyResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetGroupPolicyResponse {
    /// `GroupName`; length `1..=128`.
    #[serde(rename = "GroupName", default, skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    /// `PolicyName`; length `1..=128`.
    #[serde(rename = "PolicyName", default, skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
    /// `PolicyDocument`; length `1..=131072`.
    #[serde(rename = "PolicyDocument", default, skip_serializing_if = "Option::is_none")]
    pub policy_document: Option<String>,
}

/// Wire shape `GetGroupRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetGroupRequest {
    /// `GroupName`; length `1..=128`.
    #[serde(rename = "GroupName")]
    pub group_name: String,
    /// `Marker`; length `1..=320`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    /// `MaxItems`; value `1..=1000`.
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

/// Wire shape `GetGroupResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetGroupResponse {
    /// `Group`.
    #[serde(rename = "Group", default, skip_serializing_if = "Option::is_none")]
    pub group: Option<Group>,
    /// `Users`.
    #[serde(rename = "Users", default, skip_serializing_if = "Option::is_none")]
    pub users: Option<Vec<User>>,
    /// `IsTruncated`.
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    /// `Marker`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

/// Wire shape `GetOpenIDConnectProviderRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`; length `20..=2048`.
    #[serde(rename = "OpenIDConnectProviderArn")]
    pub open_id_connect_provider_arn: String,
}

/// Wire shape `GetOpenIDConnectProviderResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetOpenIDConnectProviderResponse {
    /// `Url`; length `1..=255`.
    #[serde(rename = "Url", default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// `ClientIDList`.
    #[serde(rename = "ClientIDList", default, skip_serializing_if = "Option::is_none")]
    pub client_id_list: Option<Vec<String>>,
    /// `ThumbprintList`.
    #[serde(rename = "ThumbprintList", default, skip_serializing_if = "Option::is_none")]
    pub thumbprint_list: Option<Vec<String>>,
    /// `CreateDate`.
    #[serde(rename = "CreateDate", default, skip_serializing_if = "Option::is_none")]
    pub create_date: Option<crate::Timestamp>,
    /// `Tags`; length `..=50`.
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

/// Wire shape `GetPolicyRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetPolicyRequest {
    /// `PolicyArn`; length `20..=2048`.
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
}

/// Wire shape `GetPolicyResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetPolicyResponse {
    /// `Policy`.
    #[serde(rename = "Policy", default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<Policy>,
}

/// Wire shape `GetPolicyVersionRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetPolicyVersionRequest {
    /// `PolicyArn`; length `20..=2048`.
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
    /// `VersionId`.
    #[serde(rename = "VersionId")]
    pub version_id: String,
}

/// Wire shape `GetPolicyVersionResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetPolicyVersionResponse {
    /// `PolicyVersion`.
    #[serde(rename = "PolicyVersion", default, skip_serializing_if = "Option::is_none")]
    pub policy_version: Option<PolicyVersion>,
}

/// Wire shape `GetRolePolicyRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetRolePolicyRequest {
    /// `RoleName`; length `1..=64`.
    #[serde(rename = "RoleName")]
    pub role_name: String,
    /// `PolicyName`; length `1..=128`.
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
}

/// Wire shape `GetRolePolicyResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetRolePolicyResponse {
    /// `RoleName`; length `1..=64`.
    #[serde(rename = "RoleName", default, skip_serializing_if = "Option::is_none")]
    pub role_name: Option<String>,
    /// `PolicyName`; length `1..=128`.
    #[serde(rename = "PolicyName", default, skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
    /// `PolicyDocument`; length `1..=131072`.
    #[serde(rename = "PolicyDocument", default, skip_serializing_if = "Option::is_none")]
    pub policy_document: Option<String>,
}

/// Wire shape `GetRoleRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetRoleRequest {
    /// `RoleName`; length `1..=64`.
    #[serde(rename = "RoleName")]
    pub role_name: String,
}

/// Wire shape `GetRoleResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetRoleResponse {
    /// `Role`.
    #[serde(rename = "Role", default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
}

/// Wire shape `GetSAMLProviderRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetSAMLProviderRequest {
    /// `SAMLProviderArn`; length `20..=2048`.
    #[serde(rename = "SAMLProviderArn")]
    pub saml_provider_arn: String,
}

/// Wire shape `GetSAMLProviderResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetSAMLProviderResponse {
    /// `SAMLProviderUUID`; length `22..=64`.
    #[serde(rename = "SAMLProviderUUID", default, skip_serializing_if = "Option::is_none")]
    pub saml_provider_uuid: Option<String>,
    /// `SAMLMetadataDocument`; length `1000..=10000000`.
    #[serde(rename = "SAMLMetadataDocument", default, skip_serializing_if = "Option::is_none")]
    pub saml_metadata_document: Option<String>,
    /// `CreateDate`.
    #[serde(rename = "CreateDate", default, skip_serializing_if = "Option::is_none")]
    pub create_date: Option<crate::Timestamp>,
    /// `ValidUntil`.
    #[serde(rename = "ValidUntil", default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<crate::Timestamp>,
    /// `Tags`; length `..=50`.
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    /// `AssertionEncryptionMode`.
    #[serde(rename = "AssertionEncryptionMode", default, skip_serializing_if = "Option::is_none")]
    pub assertion_encryption_mode: Option<AssertionEncryptionModeType>,
    /// `PrivateKeyList`; length `..=2`.
    #[serde(rename = "PrivateKeyList", default, skip_serializing_if = "Option::is_none")]
    pub private_key_list: Option<Vec<SAMLPrivateKey>>,
}

/// Wire shape `GetUserPolicyRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetUserPolicyRequest {
    /// `UserName`; length `1..=128`.
    #[serde(rename = "UserName")]
    pub user_name: String,
    /// `PolicyName`; length `1..=128`.
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
}

/// Wire shape `GetUserPolicyResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetUserPolicyResponse {
    /// `UserName`; length `1..=128`.
    #[serde(rename = "UserName", default, skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    /// `PolicyName`; length `1..=128`.
    #[serde(rename = "PolicyName", default, skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
    /// `PolicyDocument`; length `1..=131072`.
    #[serde(rename = "PolicyDocument", default, skip_serializing_if = "Option::is_none")]
    pub policy_document: Option<String>,
}

/// Wire shape `GetUserRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct GetUserRequest {
    /// `UserName`; length `1..=128`.
    #[serde(rename = "UserName", default, skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
}

/// Wire shape `GetUserResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GetUserResponse {
    /// `User`.
    #[serde(rename = "User", default, skip_serializing_if = "Option::is_none")]
    pub user: Option<User>,
}

/// Wire shape `Group`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct Group {
    /// `Path`; length `1..=512`.
    #[serde(rename = "Path", default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// `GroupName`; length `1..=128`.
    #[serde(rename = "GroupName", default, skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    /// `GroupId`; length `16..=128`.
    #[serde(rename = "GroupId", default, skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    /// `Arn`; length `20..=2048`.
    #[serde(rename = "Arn", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    /// `CreateDate`.
    #[serde(rename = "CreateDate", default, skip_serializing_if = "Option::is_none")]
    pub create_date: Option<crate::Timestamp>,
}

/// Wire shape `GroupDetail`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct GroupDetail {
    /// `Path`; length `1..=512`.
    #[serde(rename = "Path", default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// `GroupName`; length `1..=128`.
    #[serde(rename = "GroupName", default, skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    /// `GroupId`; length `16..=128`.
    #[serde(rename = "GroupId", default, skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    /// `Arn`; length `20..=2048`.
    #[serde(rename = "Arn", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    /// `CreateDate`.
    #[serde(rename = "CreateDate", default, skip_serializing_if = "Option::is_none")]
    pub create_date: Option<crate::Timestamp>,
    /// `GroupPolicyList`.
    #[serde(rename = "GroupPolicyList", default, skip_serializing_if = "Option::is_none")]
    pub group_policy_list: Option<Vec<PolicyDetail>>,
    /// `AttachedManagedPolicies`.
    #[serde(rename = "AttachedManagedPolicies", default, skip_serializing_if = "Option::is_none")]
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
}

/// Wire shape `InlinePolicyIdentifierType`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct InlinePolicyIdentifierType {
    /// `PolicyName`; length `1..=128`.
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
    /// `AttachmentType`.
    #[serde(rename = "AttachmentType")]
    pub attachment_type: AttachmentType,
    /// `AttachmentName`; length `1..=128`.
    #[serde(rename = "AttachmentName")]
    pub attachment_name: String,
}

/// Wire shape `InstanceProfile`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct InstanceProfile {
    /// `Path`; length `1..=512`.
    #[serde(rename = "Path", default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// `InstanceProfileName`; length `1..=128`.
    #[serde(rename = "InstanceProfileName", default, skip_serializing_if = "Option::is_none")]
    pub instance_profile_name: Option<String>,
    /// `InstanceProfileId`; length `16..=128`.
    #[serde(rename = "InstanceProfileId", default, skip_serializing_if = "Option::is_none")]
    pub instance_profile_id: Option<String>,
    /// `Arn`; length `20..=2048`.
    #[serde(rename = "Arn", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    /// `CreateDate`.
    #[serde(rename = "CreateDate", default, skip_serializing_if = "Option::is_none")]
    pub create_date: Option<crate::Timestamp>,
    /// `Roles`.
    #[serde(rename = "Roles", default, skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<Role>>,
    /// `Tags`; length `..=50`.
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

/// Wire shape `ListAccessKeysRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListAccessKeysRequest {
    /// `UserName`; length `1..=128`.
    #[serde(rename = "UserName", default, skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    /// `Marker`; length `1..=320`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    /// `MaxItems`; value `1..=1000`.
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

/// Wire shape `ListAccessKeysResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListAccessKeysResponse {
    /// `AccessKeyMetadata`.
    #[serde(rename = "AccessKeyMetadata", default, skip_serializing_if = "Option::is_none")]
    pub access_key_metadata: Option<Vec<AccessKeyMetadata>>,
    /// `IsTruncated`.
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    /// `Marker`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

/// Wire shape `ListAttachedGroupPoliciesRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListAttachedGroupPoliciesRequest {
    /// `GroupName`; length `1..=128`.
    #[serde(rename = "GroupName")]
    pub group_name: String,
    /// `PathPrefix`; length `1..=512`.
    #[serde(rename = "PathPrefix", default, skip_serializing_if = "Option::is_none")]
    pub path_prefix: Option<String>,
    /// `Marker`; length `1..=320`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    /// `MaxItems`; value `1..=1000`.
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

/// Wire shape `ListAttachedGroupPoliciesResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListAttachedGroupPoliciesResponse {
    /// `AttachedPolicies`.
    #[serde(rename = "AttachedPolicies", default, skip_serializing_if = "Option::is_none")]
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    /// `IsTruncated`.
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    /// `Marker`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

/// Wire shape `ListAttachedRolePoliciesRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListAttachedRolePoliciesRequest {
    /// `RoleName`; length `1..=64`.
    #[serde(rename = "RoleName")]
    pub role_name: String,
    /// `PathPrefix`; length `1..=512`.
    #[serde(rename = "PathPrefix", default, skip_serializing_if = "Option::is_none")]
    pub path_prefix: Option<String>,
    /// `Marker`; length `1..=320`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    /// `MaxItems`; value `1..=1000`.
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

/// Wire shape `ListAttachedRolePoliciesResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListAttachedRolePoliciesResponse {
    /// `AttachedPolicies`.
    #[serde(rename = "AttachedPolicies", default, skip_serializing_if = "Option::is_none")]
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    /// `IsTruncated`.
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    /// `Marker`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

/// Wire shape `ListAttachedUserPoliciesRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListAttachedUserPoliciesRequest {
    /// `UserName`; length `1..=64`.
    #[serde(rename = "UserName")]
    pub user_name: String,
    /// `PathPrefix`; length `1..=512`.
    #[serde(rename = "PathPrefix", default, skip_serializing_if = "Option::is_none")]
    pub path_prefix: Option<String>,
    /// `Marker`; length `1..=320`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    /// `MaxItems`; value `1..=1000`.
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

/// Wire shape `ListAttachedUserPoliciesResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListAttachedUserPoliciesResponse {
    /// `AttachedPolicies`.
    #[serde(rename = "AttachedPolicies", default, skip_serializing_if = "Option::is_none")]
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    /// `IsTruncated`.
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    /// `Marker`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

/// Wire shape `ListEntitiesForPolicyRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListEntitiesForPolicyRequest {
    /// `PolicyArn`; length `20..=2048`.
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
    /// `EntityFilter`.
    #[serde(rename = "EntityFilter", default, skip_serializing_if = "Option::is_none")]
    pub entity_filter: Option<EntityType>,
    /// `PathPrefix`; length `1..=512`.
    #[serde(rename = "PathPrefix", default, skip_serializing_if = "Option::is_none")]
    pub path_prefix: Option<String>,
    /// `PolicyUsageFilter`.
    #[serde(rename = "PolicyUsageFilter", default, skip_serializing_if = "Option::is_none")]
    pub policy_usage_filter: Option<PolicyUsageType>,
    /// `Marker`; length `1..=320`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    /// `MaxItems`; value `1..=1000`.
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

/// Wire shape `ListEntitiesForPolicyResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListEntitiesForPolicyResponse {
    /// `PolicyGroups`.
    #[serde(rename = "PolicyGroups", default, skip_serializing_if = "Option::is_none")]
    pub policy_groups: Option<Vec<PolicyGroup>>,
    /// `PolicyUsers`.
    #[serde(rename = "PolicyUsers", default, skip_serializing_if = "Option::is_none")]
    pub policy_users: Option<Vec<PolicyUser>>,
    /// `PolicyRoles`.
    #[serde(rename = "PolicyRoles", default, skip_serializing_if = "Option::is_none")]
    pub policy_roles: Option<Vec<PolicyRole>>,
    /// `IsTruncated`.
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    /// `Marker`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

/// Wire shape `ListGroupPoliciesRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListGroupPoliciesRequest {
    /// `GroupName`; length `1..=128`.
    #[serde(rename = "GroupName")]
    pub group_name: String,
    /// `Marker`; length `1..=320`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    /// `MaxItems`; value `1..=1000`.
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

/// Wire shape `ListGroupPoliciesResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListGroupPoliciesResponse {
    /// `PolicyNames`.
    #[serde(rename = "PolicyNames", default, skip_serializing_if = "Option::is_none")]
    pub policy_names: Option<Vec<String>>,
    /// `IsTruncated`.
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    /// `Marker`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

/// Wire shape `ListGroupsForUserRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListGroupsForUserRequest {
    /// `UserName`; length `1..=128`.
    #[serde(rename = "UserName")]
    pub user_name: String,
    /// `Marker`; length `1..=320`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    /// `MaxItems`; value `1..=1000`.
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

/// Wire shape `ListGroupsForUserResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListGroupsForUserResponse {
    /// `Groups`.
    #[serde(rename = "Groups", default, skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<Group>>,
    /// `IsTruncated`.
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    /// `Marker`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

/// Wire shape `ListGroupsRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListGroupsRequest {
    /// `PathPrefix`; length `1..=512`.
    #[serde(rename = "PathPrefix", default, skip_serializing_if = "Option::is_none")]
    pub path_prefix: Option<String>,
    /// `Marker`; length `1..=320`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    /// `MaxItems`; value `1..=1000`.
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

/// Wire shape `ListGroupsResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListGroupsResponse {
    /// `Groups`.
    #[serde(rename = "Groups", default, skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<Group>>,
    /// `IsTruncated`.
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    /// `Marker`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

/// Wire shape `ListOpenIDConnectProviderTagsRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListOpenIDConnectProviderTagsRequest {
    /// `OpenIDConnectProviderArn`; length `20..=2048`.
    #[serde(rename = "OpenIDConnectProviderArn")]
    pub open_id_connect_provider_arn: String,
    /// `Marker`; length `1..=320`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    /// `MaxItems`; value `1..=1000`.
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

/// Wire shape `ListOpenIDConnectProviderTagsResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListOpenIDConnectProviderTagsResponse {
    /// `Tags`; length `..=50`.
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    /// `IsTruncated`.
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    /// `Marker`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

/// Wire shape `ListOpenIDConnectProvidersRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListOpenIDConnectProvidersRequest {}

/// Wire shape `ListOpenIDConnectProvidersResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListOpenIDConnectProvidersResponse {
    /// `OpenIDConnectProviderList`.
    #[serde(
        rename = "OpenIDConnectProviderList",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub open_id_connect_provider_list: Option<Vec<OpenIDConnectProviderListEntry>>,
}

/// Wire shape `ListPoliciesRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListPoliciesRequest {
    /// `Scope`.
    #[serde(rename = "Scope", default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<PolicyScopeType>,
    /// `OnlyAttached`.
    #[serde(rename = "OnlyAttached", default, skip_serializing_if = "Option::is_none")]
    pub only_attached: Option<bool>,
    /// `PathPrefix`; length `1..=512`.
    #[serde(rename = "PathPrefix", default, skip_serializing_if = "Option::is_none")]
    pub path_prefix: Option<String>,
    /// `PolicyUsageFilter`.
    #[serde(rename = "PolicyUsageFilter", default, skip_serializing_if = "Option::is_none")]
    pub policy_usage_filter: Option<PolicyUsageType>,
    /// `Marker`; length `1..=320`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    /// `MaxItems`; value `1..=1000`.
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

/// Wire shape `ListPoliciesResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListPoliciesResponse {
    /// `Policies`.
    #[serde(rename = "Policies", default, skip_serializing_if = "Option::is_none")]
    pub policies: Option<Vec<Policy>>,
    /// `IsTruncated`.
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    /// `Marker`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

/// Wire shape `ListPolicyTagsRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListPolicyTagsRequest {
    /// `PolicyArn`; length `20..=2048`.
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
    /// `Marker`; length `1..=320`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    /// `MaxItems`; value `1..=1000`.
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

/// Wire shape `ListPolicyTagsResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListPolicyTagsResponse {
    /// `Tags`; length `..=50`.
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    /// `IsTruncated`.
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    /// `Marker`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

/// Wire shape `ListPolicyVersionsRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListPolicyVersionsRequest {
    /// `PolicyArn`; length `20..=2048`.
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
    /// `Marker`; length `1..=320`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    /// `MaxItems`; value `1..=1000`.
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

/// Wire shape `ListPolicyVersionsResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListPolicyVersionsResponse {
    /// `Versions`.
    #[serde(rename = "Versions", default, skip_serializing_if = "Option::is_none")]
    pub versions: Option<Vec<PolicyVersion>>,
    /// `IsTruncated`.
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    /// `Marker`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

/// Wire shape `ListRolePoliciesRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListRolePoliciesRequest {
    /// `RoleName`; length `1..=64`.
    #[serde(rename = "RoleName")]
    pub role_name: String,
    /// `Marker`; length `1..=320`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    /// `MaxItems`; value `1..=1000`.
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

/// Wire shape `ListRolePoliciesResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListRolePoliciesResponse {
    /// `PolicyNames`.
    #[serde(rename = "PolicyNames", default, skip_serializing_if = "Option::is_none")]
    pub policy_names: Option<Vec<String>>,
    /// `IsTruncated`.
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    /// `Marker`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

/// Wire shape `ListRoleTagsRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListRoleTagsRequest {
    /// `RoleName`; length `1..=64`.
    #[serde(rename = "RoleName")]
    pub role_name: String,
    /// `Marker`; length `1..=320`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    /// `MaxItems`; value `1..=1000`.
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

/// Wire shape `ListRoleTagsResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListRoleTagsResponse {
    /// `Tags`; length `..=50`.
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    /// `IsTruncated`.
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    /// `Marker`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

/// Wire shape `ListRolesRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListRolesRequest {
    /// `PathPrefix`; length `1..=512`.
    #[serde(rename = "PathPrefix", default, skip_serializing_if = "Option::is_none")]
    pub path_prefix: Option<String>,
    /// `Marker`; length `1..=320`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    /// `MaxItems`; value `1..=1000`.
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

/// Wire shape `ListRolesResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListRolesResponse {
    /// `Roles`.
    #[serde(rename = "Roles", default, skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<Role>>,
    /// `IsTruncated`.
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    /// `Marker`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

/// Wire shape `ListSAMLProviderTagsRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListSAMLProviderTagsRequest {
    /// `SAMLProviderArn`; length `20..=2048`.
    #[serde(rename = "SAMLProviderArn")]
    pub saml_provider_arn: String,
    /// `Marker`; length `1..=320`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    /// `MaxItems`; value `1..=1000`.
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

/// Wire shape `ListSAMLProviderTagsResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListSAMLProviderTagsResponse {
    /// `Tags`; length `..=50`.
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    /// `IsTruncated`.
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    /// `Marker`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

/// Wire shape `ListSAMLProvidersRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListSAMLProvidersRequest {}

/// Wire shape `ListSAMLProvidersResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListSAMLProvidersResponse {
    /// `SAMLProviderList`.
    #[serde(rename = "SAMLProviderList", default, skip_serializing_if = "Option::is_none")]
    pub saml_provider_list: Option<Vec<SAMLProviderListEntry>>,
}

/// Wire shape `ListUserPoliciesRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListUserPoliciesRequest {
    /// `UserName`; length `1..=128`.
    #[serde(rename = "UserName")]
    pub user_name: String,
    /// `Marker`; length `1..=320`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    /// `MaxItems`; value `1..=1000`.
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

/// Wire shape `ListUserPoliciesResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListUserPoliciesResponse {
    /// `PolicyNames`.
    #[serde(rename = "PolicyNames", default, skip_serializing_if = "Option::is_none")]
    pub policy_names: Option<Vec<String>>,
    /// `IsTruncated`.
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    /// `Marker`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

/// Wire shape `ListUserTagsRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListUserTagsRequest {
    /// `UserName`; length `1..=128`.
    #[serde(rename = "UserName")]
    pub user_name: String,
    /// `Marker`; length `1..=320`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    /// `MaxItems`; value `1..=1000`.
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

/// Wire shape `ListUserTagsResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListUserTagsResponse {
    /// `Tags`; length `..=50`.
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    /// `IsTruncated`.
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    /// `Marker`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

/// Wire shape `ListUsersRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct ListUsersRequest {
    /// `PathPrefix`; length `1..=512`.
    #[serde(rename = "PathPrefix", default, skip_serializing_if = "Option::is_none")]
    pub path_prefix: Option<String>,
    /// `Marker`; length `1..=320`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    /// `MaxItems`; value `1..=1000`.
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

/// Wire shape `ListUsersResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ListUsersResponse {
    /// `Users`.
    #[serde(rename = "Users", default, skip_serializing_if = "Option::is_none")]
    pub users: Option<Vec<User>>,
    /// `IsTruncated`.
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    /// `Marker`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

/// Wire shape `ManagedPolicyDetail`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ManagedPolicyDetail {
    /// `PolicyName`; length `1..=128`.
    #[serde(rename = "PolicyName", default, skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
    /// `PolicyId`; length `16..=128`.
    #[serde(rename = "PolicyId", default, skip_serializing_if = "Option::is_none")]
    pub policy_id: Option<String>,
    /// `Arn`; length `20..=2048`.
    #[serde(rename = "Arn", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    /// `Path`; length `1..=512`.
    #[serde(rename = "Path", default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// `DefaultVersionId`.
    #[serde(rename = "DefaultVersionId", default, skip_serializing_if = "Option::is_none")]
    pub default_version_id: Option<String>,
    /// `AttachmentCount`.
    #[serde(rename = "AttachmentCount", default, skip_serializing_if = "Option::is_none")]
    pub attachment_count: Option<i32>,
    /// `PermissionsBoundaryUsageCount`.
    #[serde(
        rename = "PermissionsBoundaryUsageCount",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub permissions_boundary_usage_count: Option<i32>,
    /// `IsAttachable`.
    #[serde(rename = "IsAttachable", default, skip_serializing_if = "Option::is_none")]
    pub is_attachable: Option<bool>,
    /// `Description`; length `..=1000`.
    #[serde(rename = "Description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `CreateDate`.
    #[serde(rename = "CreateDate", default, skip_serializing_if = "Option::is_none")]
    pub create_date: Option<crate::Timestamp>,
    /// `UpdateDate`.
    #[serde(rename = "UpdateDate", default, skip_serializing_if = "Option::is_none")]
    pub update_date: Option<crate::Timestamp>,
    /// `PolicyVersionList`.
    #[serde(rename = "PolicyVersionList", default, skip_serializing_if = "Option::is_none")]
    pub policy_version_list: Option<Vec<PolicyVersion>>,
}

/// Wire shape `OpenIDConnectProviderListEntry`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct OpenIDConnectProviderListEntry {
    /// `Arn`; length `20..=2048`.
    #[serde(rename = "Arn", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
}

/// Wire shape `OrderedOrganizationPolicyType`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct OrderedOrganizationPolicyType {
    /// `ServiceControlPolicyInputList`.
    #[serde(
        rename = "ServiceControlPolicyInputList",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub service_control_policy_input_list: Option<Vec<String>>,
}

/// Wire shape `OrganizationsDecisionDetail`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct OrganizationsDecisionDetail {
    /// `AllowedByOrganizations`.
    #[serde(rename = "AllowedByOrganizations", default, skip_serializing_if = "Option::is_none")]
    pub allowed_by_organizations: Option<bool>,
}

/// Wire enum `PermissionsBoundaryAttachmentType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub enum PermissionsBoundaryAttachmentType {
    /// `PermissionsBoundaryPolicy`.
    #[serde(rename = "PermissionsBoundaryPolicy")]
    PermissionsBoundaryPolicy,
}

impl PermissionsBoundaryAttachmentType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::PermissionsBoundaryPolicy];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::PermissionsBoundaryPolicy => "PermissionsBoundaryPolicy",
        }
    }
}

impl std::fmt::Display for PermissionsBoundaryAttachmentType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `PermissionsBoundaryDecisionDetail`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct PermissionsBoundaryDecisionDetail {
    /// `AllowedByPermissionsBoundary`.
    #[serde(
        rename = "AllowedByPermissionsBoundary",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub allowed_by_permissions_boundary: Option<bool>,
}

/// Wire shape `Policy`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct Policy {
    /// `PolicyName`; length `1..=128`.
    #[serde(rename = "PolicyName", default, skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
    /// `PolicyId`; length `16..=128`.
    #[serde(rename = "PolicyId", default, skip_serializing_if = "Option::is_none")]
    pub policy_id: Option<String>,
    /// `Arn`; length `20..=2048`.
    #[serde(rename = "Arn", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    /// `Path`; length `1..=512`.
    #[serde(rename = "Path", default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// `DefaultVersionId`.
    #[serde(rename = "DefaultVersionId", default, skip_serializing_if = "Option::is_none")]
    pub default_version_id: Option<String>,
    /// `AttachmentCount`.
    #[serde(rename = "AttachmentCount", default, skip_serializing_if = "Option::is_none")]
    pub attachment_count: Option<i32>,
    /// `PermissionsBoundaryUsageCount`.
    #[serde(
        rename = "PermissionsBoundaryUsageCount",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub permissions_boundary_usage_count: Option<i32>,
    /// `IsAttachable`.
    #[serde(rename = "IsAttachable", default, skip_serializing_if = "Option::is_none")]
    pub is_attachable: Option<bool>,
    /// `Description`; length `..=1000`.
    #[serde(rename = "Description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `CreateDate`.
    #[serde(rename = "CreateDate", default, skip_serializing_if = "Option::is_none")]
    pub create_date: Option<crate::Timestamp>,
    /// `UpdateDate`.
    #[serde(rename = "UpdateDate", default, skip_serializing_if = "Option::is_none")]
    pub update_date: Option<crate::Timestamp>,
    /// `Tags`; length `..=50`.
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

/// Wire shape `PolicyDetail`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct PolicyDetail {
    /// `PolicyName`; length `1..=128`.
    #[serde(rename = "PolicyName", default, skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
    /// `PolicyDocument`; length `1..=131072`.
    #[serde(rename = "PolicyDocument", default, skip_serializing_if = "Option::is_none")]
    pub policy_document: Option<String>,
}

/// Wire enum `PolicyEvaluationDecisionType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub enum PolicyEvaluationDecisionType {
    /// `allowed`.
    #[serde(rename = "allowed")]
    Allowed,
    /// `explicitDeny`.
    #[serde(rename = "explicitDeny")]
    ExplicitDeny,
    /// `implicitDeny`.
    #[serde(rename = "implicitDeny")]
    ImplicitDeny,
}

impl PolicyEvaluationDecisionType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Allowed, Self::ExplicitDeny, Self::ImplicitDeny];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Allowed => "allowed",
            Self::ExplicitDeny => "explicitDeny",
            Self::ImplicitDeny => "implicitDeny",
        }
    }
}

impl std::fmt::Display for PolicyEvaluationDecisionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `PolicyGroup`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct PolicyGroup {
    /// `GroupName`; length `1..=128`.
    #[serde(rename = "GroupName", default, skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    /// `GroupId`; length `16..=128`.
    #[serde(rename = "GroupId", default, skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
}

/// Wire shape `PolicyIdentifier`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct PolicyIdentifier {
    /// `PolicyType`.
    #[serde(rename = "PolicyType", default, skip_serializing_if = "Option::is_none")]
    pub policy_type: Option<PolicyIdentifierPolicyType>,
    /// `PolicyArn`; length `20..=2048`.
    #[serde(rename = "PolicyArn", default, skip_serializing_if = "Option::is_none")]
    pub policy_arn: Option<String>,
    /// `InlinePolicyIdentifier`.
    #[serde(rename = "InlinePolicyIdentifier", default, skip_serializing_if = "Option::is_none")]
    pub inline_policy_identifier: Option<InlinePolicyIdentifierType>,
}

/// Wire enum `PolicyIdentifierPolicyType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub enum PolicyIdentifierPolicyType {
    /// `inline`.
    #[serde(rename = "inline")]
    Inline,
    /// `aws-managed`.
    #[serde(rename = "aws-managed")]
    AwsManaged,
    /// `user-managed`.
    #[serde(rename = "user-managed")]
    UserManaged,
    /// `permission-boundary`.
    #[serde(rename = "permission-boundary")]
    PermissionBoundary,
    /// `scp`.
    #[serde(rename = "scp")]
    Scp,
    /// `rcp`.
    #[serde(rename = "rcp")]
    Rcp,
}

impl PolicyIdentifierPolicyType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[
        Self::Inline,
        Self::AwsManaged,
        Self::UserManaged,
        Self::PermissionBoundary,
        Self::Scp,
        Self::Rcp,
    ];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Inline => "inline",
            Self::AwsManaged => "aws-managed",
            Self::UserManaged => "user-managed",
            Self::PermissionBoundary => "permission-boundary",
            Self::Scp => "scp",
            Self::Rcp => "rcp",
        }
    }
}

impl std::fmt::Display for PolicyIdentifierPolicyType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `PolicyRole`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct PolicyRole {
    /// `RoleName`; length `1..=64`.
    #[serde(rename = "RoleName", default, skip_serializing_if = "Option::is_none")]
    pub role_name: Option<String>,
    /// `RoleId`; length `16..=128`.
    #[serde(rename = "RoleId", default, skip_serializing_if = "Option::is_none")]
    pub role_id: Option<String>,
}

/// Wire enum `PolicySourceType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub enum PolicySourceType {
    /// `user`.
    #[serde(rename = "user")]
    User,
    /// `group`.
    #[serde(rename = "group")]
    Group,
    /// `role`.
    #[serde(rename = "role")]
    Role,
    /// `aws-managed`.
    #[serde(rename = "aws-managed")]
    AwsManaged,
    /// `user-managed`.
    #[serde(rename = "user-managed")]
    UserManaged,
    /// `resource`.
    #[serde(rename = "resource")]
    Resource,
    /// `none`.
    #[serde(rename = "none")]
    None,
}

impl PolicySourceType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[
        Self::User,
        Self::Group,
        Self::Role,
        Self::AwsManaged,
        Self::UserManaged,
        Self::Resource,
        Self::None,
    ];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Group => "group",
            Self::Role => "role",
            Self::AwsManaged => "aws-managed",
            Self::UserManaged => "user-managed",
            Self::Resource => "resource",
            Self::None => "none",
        }
    }
}

impl std::fmt::Display for PolicySourceType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire enum `PolicyUsageType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub enum PolicyUsageType {
    /// `PermissionsPolicy`.
    #[serde(rename = "PermissionsPolicy")]
    PermissionsPolicy,
    /// `PermissionsBoundary`.
    #[serde(rename = "PermissionsBoundary")]
    PermissionsBoundary,
}

impl PolicyUsageType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::PermissionsPolicy, Self::PermissionsBoundary];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::PermissionsPolicy => "PermissionsPolicy",
            Self::PermissionsBoundary => "PermissionsBoundary",
        }
    }
}

impl std::fmt::Display for PolicyUsageType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire shape `PolicyUser`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct PolicyUser {
    /// `UserName`; length `1..=64`.
    #[serde(rename = "UserName", default, skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    /// `UserId`; length `16..=128`.
    #[serde(rename = "UserId", default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

/// Wire shape `PolicyVersion`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct PolicyVersion {
    /// `Document`; length `1..=131072`.
    #[serde(rename = "Document", default, skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
    /// `VersionId`.
    #[serde(rename = "VersionId", default, skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
    /// `IsDefaultVersion`.
    #[serde(rename = "IsDefaultVersion", default, skip_serializing_if = "Option::is_none")]
    pub is_default_version: Option<bool>,
    /// `CreateDate`.
    #[serde(rename = "CreateDate", default, skip_serializing_if = "Option::is_none")]
    pub create_date: Option<crate::Timestamp>,
}

/// Wire shape `Position`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct Position {
    /// `Line`.
    #[serde(rename = "Line", default, skip_serializing_if = "Option::is_none")]
    pub line: Option<i32>,
    /// `Column`.
    #[serde(rename = "Column", default, skip_serializing_if = "Option::is_none")]
    pub column: Option<i32>,
}

/// Wire shape `PutGroupPolicyRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct PutGroupPolicyRequest {
    /// `GroupName`; length `1..=128`.
    #[serde(rename = "GroupName")]
    pub group_name: String,
    /// `PolicyName`; length `1..=128`.
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
    /// `PolicyDocument`; length `1..=131072`.
    #[serde(rename = "PolicyDocument")]
    pub policy_document: String,
}

/// Wire shape `PutRolePermissionsBoundaryRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct PutRolePermissionsBoundaryRequest {
    /// `RoleName`; length `1..=64`.
    #[serde(rename = "RoleName")]
    pub role_name: String,
    /// `PermissionsBoundary`; length `20..=2048`.
    #[serde(rename = "PermissionsBoundary")]
    pub permissions_boundary: String,
}

/// Wire shape `PutRolePolicyRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct PutRolePolicyRequest {
    /// `RoleName`; length `1..=64`.
    #[serde(rename = "RoleName")]
    pub role_name: String,
    /// `PolicyName`; length `1..=128`.
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
    /// `PolicyDocument`; length `1..=131072`.
    #[serde(rename = "PolicyDocument")]
    pub policy_document: String,
}

/// Wire shape `PutUserPermissionsBoundaryRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct PutUserPermissionsBoundaryRequest {
    /// `UserName`; length `1..=64`.
    #[serde(rename = "UserName")]
    pub user_name: String,
    /// `PermissionsBoundary`; length `20..=2048`.
    #[serde(rename = "PermissionsBoundary")]
    pub permissions_boundary: String,
}

/// Wire shape `PutUserPolicyRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct PutUserPolicyRequest {
    /// `UserName`; length `1..=128`.
    #[serde(rename = "UserName")]
    pub user_name: String,
    /// `PolicyName`; length `1..=128`.
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
    /// `PolicyDocument`; length `1..=131072`.
    #[serde(rename = "PolicyDocument")]
    pub policy_document: String,
}

/// Wire shape `RemoveClientIDFromOpenIDConnectProviderRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct RemoveClientIDFromOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`; length `20..=2048`.
    #[serde(rename = "OpenIDConnectProviderArn")]
    pub open_id_connect_provider_arn: String,
    /// `ClientID`; length `1..=255`.
    #[serde(rename = "ClientID")]
    pub client_id: String,
}

/// Wire shape `RemoveUserFromGroupRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct RemoveUserFromGroupRequest {
    /// `GroupName`; length `1..=128`.
    #[serde(rename = "GroupName")]
    pub group_name: String,
    /// `UserName`; length `1..=128`.
    #[serde(rename = "UserName")]
    pub user_name: String,
}

/// Wire shape `ResourceSpecificResult`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct ResourceSpecificResult {
    /// `EvalResourceName`; length `1..=2048`.
    #[serde(rename = "EvalResourceName", default, skip_serializing_if = "Option::is_none")]
    pub eval_resource_name: Option<String>,
    /// `EvalResourceDecision`.
    #[serde(rename = "EvalResourceDecision", default, skip_serializing_if = "Option::is_none")]
    pub eval_resource_decision: Option<PolicyEvaluationDecisionType>,
    /// `MatchedStatements`.
    #[serde(rename = "MatchedStatements", default, skip_serializing_if = "Option::is_none")]
    pub matched_statements: Option<Vec<Statement>>,
    /// `MissingContextValues`.
    #[serde(rename = "MissingContextValues", default, skip_serializing_if = "Option::is_none")]
    pub missing_context_values: Option<Vec<String>>,
    /// `EvalDecisionDetails`.
    #[serde(rename = "EvalDecisionDetails", default, skip_serializing_if = "Option::is_none")]
    pub eval_decision_details: Option<BTreeMap<String, PolicyEvaluationDecisionType>>,
    /// `PermissionsBoundaryDecisionDetail`.
    #[serde(
        rename = "PermissionsBoundaryDecisionDetail",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
}

/// Wire shape `Role`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct Role {
    /// `Path`; length `1..=512`.
    #[serde(rename = "Path", default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// `RoleName`; length `1..=64`.
    #[serde(rename = "RoleName", default, skip_serializing_if = "Option::is_none")]
    pub role_name: Option<String>,
    /// `RoleId`; length `16..=128`.
    #[serde(rename = "RoleId", default, skip_serializing_if = "Option::is_none")]
    pub role_id: Option<String>,
    /// `Arn`; length `20..=2048`.
    #[serde(rename = "Arn", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    /// `CreateDate`.
    #[serde(rename = "CreateDate", default, skip_serializing_if = "Option::is_none")]
    pub create_date: Option<crate::Timestamp>,
    /// `AssumeRolePolicyDocument`; length `1..=131072`.
    #[serde(rename = "AssumeRolePolicyDocument", default, skip_serializing_if = "Option::is_none")]
    pub assume_role_policy_document: Option<String>,
    /// `Description`; length `..=1000`.
    #[serde(rename = "Description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `MaxSessionDuration`; value `3600..=43200`.
    #[serde(rename = "MaxSessionDuration", default, skip_serializing_if = "Option::is_none")]
    pub max_session_duration: Option<i32>,
    /// `PermissionsBoundary`.
    #[serde(rename = "PermissionsBoundary", default, skip_serializing_if = "Option::is_none")]
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    /// `Tags`; length `..=50`.
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    /// `RoleLastUsed`.
    #[serde(rename = "RoleLastUsed", default, skip_serializing_if = "Option::is_none")]
    pub role_last_used: Option<RoleLastUsed>,
    /// `SourceRoleTemplate`.
    #[serde(rename = "SourceRoleTemplate", default, skip_serializing_if = "Option::is_none")]
    pub source_role_template: Option<SourceRoleTemplate>,
}

/// Wire shape `RoleDetail`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct RoleDetail {
    /// `Path`; length `1..=512`.
    #[serde(rename = "Path", default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// `RoleName`; length `1..=64`.
    #[serde(rename = "RoleName", default, skip_serializing_if = "Option::is_none")]
    pub role_name: Option<String>,
    /// `RoleId`; length `16..=128`.
    #[serde(rename = "RoleId", default, skip_serializing_if = "Option::is_none")]
    pub role_id: Option<String>,
    /// `Arn`; length `20..=2048`.
    #[serde(rename = "Arn", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    /// `CreateDate`.
    #[serde(rename = "CreateDate", default, skip_serializing_if = "Option::is_none")]
    pub create_date: Option<crate::Timestamp>,
    /// `AssumeRolePolicyDocument`; length `1..=131072`.
    #[serde(rename = "AssumeRolePolicyDocument", default, skip_serializing_if = "Option::is_none")]
    pub assume_role_policy_document: Option<String>,
    /// `InstanceProfileList`.
    #[serde(rename = "InstanceProfileList", default, skip_serializing_if = "Option::is_none")]
    pub instance_profile_list: Option<Vec<InstanceProfile>>,
    /// `RolePolicyList`.
    #[serde(rename = "RolePolicyList", default, skip_serializing_if = "Option::is_none")]
    pub role_policy_list: Option<Vec<PolicyDetail>>,
    /// `AttachedManagedPolicies`.
    #[serde(rename = "AttachedManagedPolicies", default, skip_serializing_if = "Option::is_none")]
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    /// `PermissionsBoundary`.
    #[serde(rename = "PermissionsBoundary", default, skip_serializing_if = "Option::is_none")]
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    /// `Tags`; length `..=50`.
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    /// `RoleLastUsed`.
    #[serde(rename = "RoleLastUsed", default, skip_serializing_if = "Option::is_none")]
    pub role_last_used: Option<RoleLastUsed>,
}

/// Wire shape `RoleLastUsed`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct RoleLastUsed {
    /// `LastUsedDate`.
    #[serde(rename = "LastUsedDate", default, skip_serializing_if = "Option::is_none")]
    pub last_used_date: Option<crate::Timestamp>,
    /// `Region`.
    #[serde(rename = "Region", default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
}

/// Wire shape `SAMLPrivateKey`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct SAMLPrivateKey {
    /// `KeyId`; length `22..=64`.
    #[serde(rename = "KeyId", default, skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    /// `Timestamp`.
    #[serde(rename = "Timestamp", default, skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<crate::Timestamp>,
}

/// Wire shape `SAMLProviderListEntry`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct SAMLProviderListEntry {
    /// `Arn`; length `20..=2048`.
    #[serde(rename = "Arn", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    /// `ValidUntil`.
    #[serde(rename = "ValidUntil", default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<crate::Timestamp>,
    /// `CreateDate`.
    #[serde(rename = "CreateDate", default, skip_serializing_if = "Option::is_none")]
    pub create_date: Option<crate::Timestamp>,
}

/// Wire shape `SetDefaultPolicyVersionRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct SetDefaultPolicyVersionRequest {
    /// `PolicyArn`; length `20..=2048`.
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
    /// `VersionId`.
    #[serde(rename = "VersionId")]
    pub version_id: String,
}

/// Wire shape `SimulateCustomPolicyRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct SimulateCustomPolicyRequest {
    /// `PolicyInputList`.
    #[serde(rename = "PolicyInputList")]
    pub policy_input_list: Vec<String>,
    /// `PermissionsBoundaryPolicyInputList`.
    #[serde(
        rename = "PermissionsBoundaryPolicyInputList",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    /// `OrderedOrganizationPolicyInputList`; length `..=7`.
    #[serde(
        rename = "OrderedOrganizationPolicyInputList",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub ordered_organization_policy_input_list: Option<Vec<OrderedOrganizationPolicyType>>,
    /// `ActionNames`.
    #[serde(rename = "ActionNames")]
    pub action_names: Vec<String>,
    /// `ResourceArns`.
    #[serde(rename = "ResourceArns", default, skip_serializing_if = "Option::is_none")]
    pub resource_arns: Option<Vec<String>>,
    /// `ResourcePolicy`; length `1..=131072`.
    #[serde(rename = "ResourcePolicy", default, skip_serializing_if = "Option::is_none")]
    pub resource_policy: Option<String>,
    /// `ResourceOwner`; length `1..=2048`.
    #[serde(rename = "ResourceOwner", default, skip_serializing_if = "Option::is_none")]
    pub resource_owner: Option<String>,
    /// `CallerArn`; length `1..=2048`.
    #[serde(rename = "CallerArn", default, skip_serializing_if = "Option::is_none")]
    pub caller_arn: Option<String>,
    /// `ContextEntries`.
    #[serde(rename = "ContextEntries", default, skip_serializing_if = "Option::is_none")]
    pub context_entries: Option<Vec<ContextEntry>>,
    /// `ResourceHandlingOption`; length `1..=64`.
    #[serde(rename = "ResourceHandlingOption", default, skip_serializing_if = "Option::is_none")]
    pub resource_handling_option: Option<String>,
    /// `MaxItems`; value `1..=1000`.
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
    /// `Marker`; length `1..=320`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

/// Wire shape `SimulatePolicyResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct SimulatePolicyResponse {
    /// `EvaluationResults`.
    #[serde(rename = "EvaluationResults", default, skip_serializing_if = "Option::is_none")]
    pub evaluation_results: Option<Vec<EvaluationResult>>,
    /// `IsTruncated`.
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    /// `Marker`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

/// Wire shape `SimulatePrincipalPolicyRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct SimulatePrincipalPolicyRequest {
    /// `PolicySourceArn`; length `20..=2048`.
    #[serde(rename = "PolicySourceArn")]
    pub policy_source_arn: String,
    /// `PolicyInputList`.
    #[serde(rename = "PolicyInputList", default, skip_serializing_if = "Option::is_none")]
    pub policy_input_list: Option<Vec<String>>,
    /// `PermissionsBoundaryPolicyInputList`.
    #[serde(
        rename = "PermissionsBoundaryPolicyInputList",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    /// `PolicyExclusionList`; length `..=256`.
    #[serde(rename = "PolicyExclusionList", default, skip_serializing_if = "Option::is_none")]
    pub policy_exclusion_list: Option<Vec<PolicyIdentifier>>,
    /// `ActionNames`.
    #[serde(rename = "ActionNames")]
    pub action_names: Vec<String>,
    /// `ResourceArns`.
    #[serde(rename = "ResourceArns", default, skip_serializing_if = "Option::is_none")]
    pub resource_arns: Option<Vec<String>>,
    /// `ResourcePolicy`; length `1..=131072`.
    #[serde(rename = "ResourcePolicy", default, skip_serializing_if = "Option::is_none")]
    pub resource_policy: Option<String>,
    /// `ResourceOwner`; length `1..=2048`.
    #[serde(rename = "ResourceOwner", default, skip_serializing_if = "Option::is_none")]
    pub resource_owner: Option<String>,
    /// `CallerArn`; length `1..=2048`.
    #[serde(rename = "CallerArn", default, skip_serializing_if = "Option::is_none")]
    pub caller_arn: Option<String>,
    /// `ContextEntries`.
    #[serde(rename = "ContextEntries", default, skip_serializing_if = "Option::is_none")]
    pub context_entries: Option<Vec<ContextEntry>>,
    /// `ResourceHandlingOption`; length `1..=64`.
    #[serde(rename = "ResourceHandlingOption", default, skip_serializing_if = "Option::is_none")]
    pub resource_handling_option: Option<String>,
    /// `MaxItems`; value `1..=1000`.
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
    /// `Marker`; length `1..=320`.
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

/// Wire shape `SourceRoleTemplate`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct SourceRoleTemplate {
    /// `TemplateArn`; length `20..=2048`.
    #[serde(rename = "TemplateArn", default, skip_serializing_if = "Option::is_none")]
    pub template_arn: Option<String>,
    /// `TemplateMinorVersion`.
    #[serde(rename = "TemplateMinorVersion", default, skip_serializing_if = "Option::is_none")]
    pub template_minor_version: Option<i32>,
}

/// Wire shape `Statement`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct Statement {
    /// `SourcePolicyId`.
    #[serde(rename = "SourcePolicyId", default, skip_serializing_if = "Option::is_none")]
    pub source_policy_id: Option<String>,
    /// `SourcePolicyType`.
    #[serde(rename = "SourcePolicyType", default, skip_serializing_if = "Option::is_none")]
    pub source_policy_type: Option<PolicySourceType>,
    /// `StartPosition`.
    #[serde(rename = "StartPosition", default, skip_serializing_if = "Option::is_none")]
    pub start_position: Option<Position>,
    /// `EndPosition`.
    #[serde(rename = "EndPosition", default, skip_serializing_if = "Option::is_none")]
    pub end_position: Option<Position>,
}

/// Wire shape `Tag`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct Tag {
    /// `Key`; length `1..=128`.
    #[serde(rename = "Key")]
    pub key: String,
    /// `Value`; length `0..=256`.
    #[serde(rename = "Value")]
    pub value: String,
}

/// Wire shape `TagOpenIDConnectProviderRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct TagOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`; length `20..=2048`.
    #[serde(rename = "OpenIDConnectProviderArn")]
    pub open_id_connect_provider_arn: String,
    /// `Tags`; length `..=50`.
    #[serde(rename = "Tags")]
    pub tags: Vec<Tag>,
}

/// Wire shape `TagPolicyRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct TagPolicyRequest {
    /// `PolicyArn`; length `20..=2048`.
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
    /// `Tags`; length `..=50`.
    #[serde(rename = "Tags")]
    pub tags: Vec<Tag>,
}

/// Wire shape `TagRoleRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct TagRoleRequest {
    /// `RoleName`; length `1..=64`.
    #[serde(rename = "RoleName")]
    pub role_name: String,
    /// `Tags`; length `..=50`.
    #[serde(rename = "Tags")]
    pub tags: Vec<Tag>,
}

/// Wire shape `TagSAMLProviderRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct TagSAMLProviderRequest {
    /// `SAMLProviderArn`; length `20..=2048`.
    #[serde(rename = "SAMLProviderArn")]
    pub saml_provider_arn: String,
    /// `Tags`; length `..=50`.
    #[serde(rename = "Tags")]
    pub tags: Vec<Tag>,
}

/// Wire shape `TagUserRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct TagUserRequest {
    /// `UserName`; length `1..=128`.
    #[serde(rename = "UserName")]
    pub user_name: String,
    /// `Tags`; length `..=50`.
    #[serde(rename = "Tags")]
    pub tags: Vec<Tag>,
}

/// Wire shape `UntagOpenIDConnectProviderRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct UntagOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`; length `20..=2048`.
    #[serde(rename = "OpenIDConnectProviderArn")]
    pub open_id_connect_provider_arn: String,
    /// `TagKeys`; length `..=50`.
    #[serde(rename = "TagKeys")]
    pub tag_keys: Vec<String>,
}

/// Wire shape `UntagPolicyRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct UntagPolicyRequest {
    /// `PolicyArn`; length `20..=2048`.
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
    /// `TagKeys`; length `..=50`.
    #[serde(rename = "TagKeys")]
    pub tag_keys: Vec<String>,
}

/// Wire shape `UntagRoleRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct UntagRoleRequest {
    /// `RoleName`; length `1..=64`.
    #[serde(rename = "RoleName")]
    pub role_name: String,
    /// `TagKeys`; length `..=50`.
    #[serde(rename = "TagKeys")]
    pub tag_keys: Vec<String>,
}

/// Wire shape `UntagSAMLProviderRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct UntagSAMLProviderRequest {
    /// `SAMLProviderArn`; length `20..=2048`.
    #[serde(rename = "SAMLProviderArn")]
    pub saml_provider_arn: String,
    /// `TagKeys`; length `..=50`.
    #[serde(rename = "TagKeys")]
    pub tag_keys: Vec<String>,
}

/// Wire shape `UntagUserRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct UntagUserRequest {
    /// `UserName`; length `1..=128`.
    #[serde(rename = "UserName")]
    pub user_name: String,
    /// `TagKeys`; length `..=50`.
    #[serde(rename = "TagKeys")]
    pub tag_keys: Vec<String>,
}

/// Wire shape `UpdateAccessKeyRequest`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct UpdateAccessKeyRequest {
    /// `UserName`; length `1..=128`.
    #[serde(rename = "UserName", default, skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    /// `AccessKeyId`; length `16..=128`.
    #[serde(rename = "AccessKeyId")]
    pub access_key_id: String,
    /// `Status`.
    #[serde(rename = "Status")]
    pub status: StatusType,
}

/// Wire shape `UpdateAssumeRolePolicyRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct UpdateAssumeRolePolicyRequest {
    /// `RoleName`; length `1..=64`.
    #[serde(rename = "RoleName")]
    pub role_name: String,
    /// `PolicyDocument`; length `1..=131072`.
    #[serde(rename = "PolicyDocument")]
    pub policy_document: String,
}

/// Wire shape `UpdateGroupRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct UpdateGroupRequest {
    /// `GroupName`; length `1..=128`.
    #[serde(rename = "GroupName")]
    pub group_name: String,
    /// `NewPath`; length `1..=512`.
    #[serde(rename = "NewPath", default, skip_serializing_if = "Option::is_none")]
    pub new_path: Option<String>,
    /// `NewGroupName`; length `1..=128`.
    #[serde(rename = "NewGroupName", default, skip_serializing_if = "Option::is_none")]
    pub new_group_name: Option<String>,
}

/// Wire shape `UpdateOpenIDConnectProviderThumbprintRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct UpdateOpenIDConnectProviderThumbprintRequest {
    /// `OpenIDConnectProviderArn`; length `20..=2048`.
    #[serde(rename = "OpenIDConnectProviderArn")]
    pub open_id_connect_provider_arn: String,
    /// `ThumbprintList`.
    #[serde(rename = "ThumbprintList")]
    pub thumbprint_list: Vec<String>,
}

/// Wire shape `UpdateRoleDescriptionRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct UpdateRoleDescriptionRequest {
    /// `RoleName`; length `1..=64`.
    #[serde(rename = "RoleName")]
    pub role_name: String,
    /// `Description`; length `..=1000`.
    #[serde(rename = "Description")]
    pub description: String,
}

/// Wire shape `UpdateRoleDescriptionResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct UpdateRoleDescriptionResponse {
    /// `Role`.
    #[serde(rename = "Role", default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
}

/// Wire shape `UpdateRoleRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct UpdateRoleRequest {
    /// `RoleName`; length `1..=64`.
    #[serde(rename = "RoleName")]
    pub role_name: String,
    /// `Description`; length `..=1000`.
    #[serde(rename = "Description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `MaxSessionDuration`; value `3600..=43200`.
    #[serde(rename = "MaxSessionDuration", default, skip_serializing_if = "Option::is_none")]
    pub max_session_duration: Option<i32>,
}

/// Wire shape `UpdateRoleResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct UpdateRoleResponse {}

/// Wire shape `UpdateSAMLProviderRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct UpdateSAMLProviderRequest {
    /// `SAMLMetadataDocument`; length `1000..=10000000`.
    #[serde(rename = "SAMLMetadataDocument", default, skip_serializing_if = "Option::is_none")]
    pub saml_metadata_document: Option<String>,
    /// `SAMLProviderArn`; length `20..=2048`.
    #[serde(rename = "SAMLProviderArn")]
    pub saml_provider_arn: String,
    /// `AssertionEncryptionMode`.
    #[serde(rename = "AssertionEncryptionMode", default, skip_serializing_if = "Option::is_none")]
    pub assertion_encryption_mode: Option<AssertionEncryptionModeType>,
    /// `AddPrivateKey`; length `1..=16384`.
    #[serde(rename = "AddPrivateKey", default, skip_serializing_if = "Option::is_none")]
    pub add_private_key: Option<crate::Sensitive<String>>,
    /// `RemovePrivateKey`; length `22..=64`.
    #[serde(rename = "RemovePrivateKey", default, skip_serializing_if = "Option::is_none")]
    pub remove_private_key: Option<String>,
}

/// Wire shape `UpdateSAMLProviderResponse`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct UpdateSAMLProviderResponse {
    /// `SAMLProviderArn`; length `20..=2048`.
    #[serde(rename = "SAMLProviderArn", default, skip_serializing_if = "Option::is_none")]
    pub saml_provider_arn: Option<String>,
}

/// Wire shape `UpdateUserRequest`.
#[derive(Debug, Clone, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub struct UpdateUserRequest {
    /// `UserName`; length `1..=128`.
    #[serde(rename = "UserName")]
    pub user_name: String,
    /// `NewPath`; length `1..=512`.
    #[serde(rename = "NewPath", default, skip_serializing_if = "Option::is_none")]
    pub new_path: Option<String>,
    /// `NewUserName`; length `1..=64`.
    #[serde(rename = "NewUserName", default, skip_serializing_if = "Option::is_none")]
    pub new_user_name: Option<String>,
}

/// Wire shape `User`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct User {
    /// `Path`; length `1..=512`.
    #[serde(rename = "Path", default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// `UserName`; length `1..=64`.
    #[serde(rename = "UserName", default, skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    /// `UserId`; length `16..=128`.
    #[serde(rename = "UserId", default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// `Arn`; length `20..=2048`.
    #[serde(rename = "Arn", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    /// `CreateDate`.
    #[serde(rename = "CreateDate", default, skip_serializing_if = "Option::is_none")]
    pub create_date: Option<crate::Timestamp>,
    /// `PasswordLastUsed`.
    #[serde(rename = "PasswordLastUsed", default, skip_serializing_if = "Option::is_none")]
    pub password_last_used: Option<crate::Timestamp>,
    /// `PermissionsBoundary`.
    #[serde(rename = "PermissionsBoundary", default, skip_serializing_if = "Option::is_none")]
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    /// `Tags`; length `..=50`.
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

/// Wire shape `UserDetail`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub struct UserDetail {
    /// `Path`; length `1..=512`.
    #[serde(rename = "Path", default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// `UserName`; length `1..=64`.
    #[serde(rename = "UserName", default, skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    /// `UserId`; length `16..=128`.
    #[serde(rename = "UserId", default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// `Arn`; length `20..=2048`.
    #[serde(rename = "Arn", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    /// `CreateDate`.
    #[serde(rename = "CreateDate", default, skip_serializing_if = "Option::is_none")]
    pub create_date: Option<crate::Timestamp>,
    /// `UserPolicyList`.
    #[serde(rename = "UserPolicyList", default, skip_serializing_if = "Option::is_none")]
    pub user_policy_list: Option<Vec<PolicyDetail>>,
    /// `GroupList`.
    #[serde(rename = "GroupList", default, skip_serializing_if = "Option::is_none")]
    pub group_list: Option<Vec<String>>,
    /// `AttachedManagedPolicies`.
    #[serde(rename = "AttachedManagedPolicies", default, skip_serializing_if = "Option::is_none")]
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    /// `PermissionsBoundary`.
    #[serde(rename = "PermissionsBoundary", default, skip_serializing_if = "Option::is_none")]
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    /// `Tags`; length `..=50`.
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

/// Wire enum `assertionEncryptionModeType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum AssertionEncryptionModeType {
    /// `Required`.
    #[serde(rename = "Required")]
    Required,
    /// `Allowed`.
    #[serde(rename = "Allowed")]
    Allowed,
}

impl AssertionEncryptionModeType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Required, Self::Allowed];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Required => "Required",
            Self::Allowed => "Allowed",
        }
    }
}

impl std::fmt::Display for AssertionEncryptionModeType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire enum `policyScopeType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
#[cfg_attr(feature = "client", derive(serde::Serialize))]
pub enum PolicyScopeType {
    /// `All`.
    #[serde(rename = "All")]
    All,
    /// `AWS`.
    #[serde(rename = "AWS")]
    Aws,
    /// `Local`.
    #[serde(rename = "Local")]
    Local,
}

impl PolicyScopeType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::All, Self::Aws, Self::Local];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::All => "All",
            Self::Aws => "AWS",
            Self::Local => "Local",
        }
    }
}

impl std::fmt::Display for PolicyScopeType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire enum `statusType`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum StatusType {
    /// `Active`.
    #[serde(rename = "Active")]
    Active,
    /// `Inactive`.
    #[serde(rename = "Inactive")]
    Inactive,
    /// `Expired`.
    #[serde(rename = "Expired")]
    Expired,
}

impl StatusType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[Self::Active, Self::Inactive, Self::Expired];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "Active",
            Self::Inactive => "Inactive",
            Self::Expired => "Expired",
        }
    }
}

impl std::fmt::Display for StatusType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Wire enum `summaryKeyType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[cfg_attr(feature = "client", derive(serde::Deserialize))]
pub enum SummaryKeyType {
    /// `Users`.
    #[serde(rename = "Users")]
    Users,
    /// `UsersQuota`.
    #[serde(rename = "UsersQuota")]
    UsersQuota,
    /// `Groups`.
    #[serde(rename = "Groups")]
    Groups,
    /// `GroupsQuota`.
    #[serde(rename = "GroupsQuota")]
    GroupsQuota,
    /// `ServerCertificates`.
    #[serde(rename = "ServerCertificates")]
    ServerCertificates,
    /// `ServerCertificatesQuota`.
    #[serde(rename = "ServerCertificatesQuota")]
    ServerCertificatesQuota,
    /// `UserPolicySizeQuota`.
    #[serde(rename = "UserPolicySizeQuota")]
    UserPolicySizeQuota,
    /// `GroupPolicySizeQuota`.
    #[serde(rename = "GroupPolicySizeQuota")]
    GroupPolicySizeQuota,
    /// `GroupsPerUserQuota`.
    #[serde(rename = "GroupsPerUserQuota")]
    GroupsPerUserQuota,
    /// `SigningCertificatesPerUserQuota`.
    #[serde(rename = "SigningCertificatesPerUserQuota")]
    SigningCertificatesPerUserQuota,
    /// `AccessKeysPerUserQuota`.
    #[serde(rename = "AccessKeysPerUserQuota")]
    AccessKeysPerUserQuota,
    /// `MFADevices`.
    #[serde(rename = "MFADevices")]
    MfaDevices,
    /// `MFADevicesInUse`.
    #[serde(rename = "MFADevicesInUse")]
    MfaDevicesInUse,
    /// `AccountMFAEnabled`.
    #[serde(rename = "AccountMFAEnabled")]
    AccountMfaEnabled,
    /// `AccountAccessKeysPresent`.
    #[serde(rename = "AccountAccessKeysPresent")]
    AccountAccessKeysPresent,
    /// `AccountPasswordPresent`.
    #[serde(rename = "AccountPasswordPresent")]
    AccountPasswordPresent,
    /// `AccountSigningCertificatesPresent`.
    #[serde(rename = "AccountSigningCertificatesPresent")]
    AccountSigningCertificatesPresent,
    /// `AttachedPoliciesPerGroupQuota`.
    #[serde(rename = "AttachedPoliciesPerGroupQuota")]
    AttachedPoliciesPerGroupQuota,
    /// `AttachedPoliciesPerRoleQuota`.
    #[serde(rename = "AttachedPoliciesPerRoleQuota")]
    AttachedPoliciesPerRoleQuota,
    /// `AttachedPoliciesPerUserQuota`.
    #[serde(rename = "AttachedPoliciesPerUserQuota")]
    AttachedPoliciesPerUserQuota,
    /// `Policies`.
    #[serde(rename = "Policies")]
    Policies,
    /// `PoliciesQuota`.
    #[serde(rename = "PoliciesQuota")]
    PoliciesQuota,
    /// `PolicySizeQuota`.
    #[serde(rename = "PolicySizeQuota")]
    PolicySizeQuota,
    /// `PolicyVersionsInUse`.
    #[serde(rename = "PolicyVersionsInUse")]
    PolicyVersionsInUse,
    /// `PolicyVersionsInUseQuota`.
    #[serde(rename = "PolicyVersionsInUseQuota")]
    PolicyVersionsInUseQuota,
    /// `VersionsPerPolicyQuota`.
    #[serde(rename = "VersionsPerPolicyQuota")]
    VersionsPerPolicyQuota,
    /// `GlobalEndpointTokenVersion`.
    #[serde(rename = "GlobalEndpointTokenVersion")]
    GlobalEndpointTokenVersion,
    /// `AssumeRolePolicySizeQuota`.
    #[serde(rename = "AssumeRolePolicySizeQuota")]
    AssumeRolePolicySizeQuota,
    /// `InstanceProfiles`.
    #[serde(rename = "InstanceProfiles")]
    InstanceProfiles,
    /// `InstanceProfilesQuota`.
    #[serde(rename = "InstanceProfilesQuota")]
    InstanceProfilesQuota,
    /// `Providers`.
    #[serde(rename = "Providers")]
    Providers,
    /// `RolePolicySizeQuota`.
    #[serde(rename = "RolePolicySizeQuota")]
    RolePolicySizeQuota,
    /// `Roles`.
    #[serde(rename = "Roles")]
    Roles,
    /// `RolesQuota`.
    #[serde(rename = "RolesQuota")]
    RolesQuota,
}

impl SummaryKeyType {
    /// Every value, in the model's order.
    pub const ALL: &'static [Self] = &[
        Self::Users,
        Self::UsersQuota,
        Self::Groups,
        Self::GroupsQuota,
        Self::ServerCertificates,
        Self::ServerCertificatesQuota,
        Self::UserPolicySizeQuota,
        Self::GroupPolicySizeQuota,
        Self::GroupsPerUserQuota,
        Self::SigningCertificatesPerUserQuota,
        Self::AccessKeysPerUserQuota,
        Self::MfaDevices,
        Self::MfaDevicesInUse,
        Self::AccountMfaEnabled,
        Self::AccountAccessKeysPresent,
        Self::AccountPasswordPresent,
        Self::AccountSigningCertificatesPresent,
        Self::AttachedPoliciesPerGroupQuota,
        Self::AttachedPoliciesPerRoleQuota,
        Self::AttachedPoliciesPerUserQuota,
        Self::Policies,
        Self::PoliciesQuota,
        Self::PolicySizeQuota,
        Self::PolicyVersionsInUse,
        Self::PolicyVersionsInUseQuota,
        Self::VersionsPerPolicyQuota,
        Self::GlobalEndpointTokenVersion,
        Self::AssumeRolePolicySizeQuota,
        Self::InstanceProfiles,
        Self::InstanceProfilesQuota,
        Self::Providers,
        Self::RolePolicySizeQuota,
        Self::Roles,
        Self::RolesQuota,
    ];
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Users => "Users",
            Self::UsersQuota => "UsersQuota",
            Self::Groups => "Groups",
            Self::GroupsQuota => "GroupsQuota",
            Self::ServerCertificates => "ServerCertificates",
            Self::ServerCertificatesQuota => "ServerCertificatesQuota",
            Self::UserPolicySizeQuota => "UserPolicySizeQuota",
            Self::GroupPolicySizeQuota => "GroupPolicySizeQuota",
            Self::GroupsPerUserQuota => "GroupsPerUserQuota",
            Self::SigningCertificatesPerUserQuota => "SigningCertificatesPerUserQuota",
            Self::AccessKeysPerUserQuota => "AccessKeysPerUserQuota",
            Self::MfaDevices => "MFADevices",
            Self::MfaDevicesInUse => "MFADevicesInUse",
            Self::AccountMfaEnabled => "AccountMFAEnabled",
            Self::AccountAccessKeysPresent => "AccountAccessKeysPresent",
            Self::AccountPasswordPresent => "AccountPasswordPresent",
            Self::AccountSigningCertificatesPresent => "AccountSigningCertificatesPresent",
            Self::AttachedPoliciesPerGroupQuota => "AttachedPoliciesPerGroupQuota",
            Self::AttachedPoliciesPerRoleQuota => "AttachedPoliciesPerRoleQuota",
            Self::AttachedPoliciesPerUserQuota => "AttachedPoliciesPerUserQuota",
            Self::Policies => "Policies",
            Self::PoliciesQuota => "PoliciesQuota",
            Self::PolicySizeQuota => "PolicySizeQuota",
            Self::PolicyVersionsInUse => "PolicyVersionsInUse",
            Self::PolicyVersionsInUseQuota => "PolicyVersionsInUseQuota",
            Self::VersionsPerPolicyQuota => "VersionsPerPolicyQuota",
            Self::GlobalEndpointTokenVersion => "GlobalEndpointTokenVersion",
            Self::AssumeRolePolicySizeQuota => "AssumeRolePolicySizeQuota",
            Self::InstanceProfiles => "InstanceProfiles",
            Self::InstanceProfilesQuota => "InstanceProfilesQuota",
            Self::Providers => "Providers",
            Self::RolePolicySizeQuota => "RolePolicySizeQuota",
            Self::Roles => "Roles",
            Self::RolesQuota => "RolesQuota",
        }
    }
}

impl std::fmt::Display for SummaryKeyType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The static schema, one `Shape` per wire shape.
pub mod shapes {
    use crate::schema::{Member, Pattern, Shape};

    static PATTERN_0: Pattern = Pattern::new("[\\w+=,.@-]+");
    static PATTERN_1: Pattern = Pattern::new("[\\w._-]+");
    static PATTERN_2: Pattern = Pattern::new("[\\w]+");
    static PATTERN_3: Pattern = Pattern::new("[\\u0020-\\u00FF]+");
    static PATTERN_4: Pattern = Pattern::new("\\u002F[\\u0021-\\u007F]*");
    static PATTERN_5: Pattern = Pattern::new("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)");
    static PATTERN_6: Pattern = Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+");
    static PATTERN_7: Pattern = Pattern::new("((/[A-Za-z0-9\\.,\\+@=_-]+)*)/");
    static PATTERN_8: Pattern = Pattern::new("v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?");
    static PATTERN_9: Pattern = Pattern::new("[A-Z0-9]+");
    static PATTERN_10: Pattern =
        Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*");
    static PATTERN_11: Pattern = Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+");
    static PATTERN_12: Pattern = Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*");

    static ACCESS_KEY_MEMBERS: &[Member] = &[
        Member::new("UserName", &USER_NAME_TYPE).required(),
        Member::new("AccessKeyId", &ACCESS_KEY_ID_TYPE).required(),
        Member::new("Status", &STATUS_TYPE).required(),
        Member::new("SecretAccessKey", &ACCESS_KEY_SECRET_TYPE).required(),
        Member::new("CreateDate", &DATE_TYPE),
    ];
    /// `AccessKey`.
    pub static ACCESS_KEY: Shape = Shape::structure("AccessKey", ACCESS_KEY_MEMBERS);
    static ACCESS_KEY_LAST_USED_MEMBERS: &[Member] = &[
        Member::new("LastUsedDate", &DATE_TYPE),
        Member::new("ServiceName", &STRING_TYPE).required(),
        Member::new("Region", &STRING_TYPE).required(),
    ];
    /// `AccessKeyLastUsed`.
    pub static ACCESS_KEY_LAST_USED: Shape =
        Shape::structure("AccessKeyLastUsed", ACCESS_KEY_LAST_USED_MEMBERS);
    static ACCESS_KEY_METADATA_MEMBERS: &[Member] = &[
        Member::new("UserName", &USER_NAME_TYPE),
        Member::new("AccessKeyId", &ACCESS_KEY_ID_TYPE),
        Member::new("Status", &STATUS_TYPE),
        Member::new("CreateDate", &DATE_TYPE),
    ];
    /// `AccessKeyMetadata`.
    pub static ACCESS_KEY_METADATA: Shape =
        Shape::structure("AccessKeyMetadata", ACCESS_KEY_METADATA_MEMBERS);
    /// `ActionNameListType`.
    pub static ACTION_NAME_LIST_TYPE: Shape =
        Shape::list("ActionNameListType", &ACTION_NAME_TYPE, "member", false);
    /// `ActionNameType`.
    pub static ACTION_NAME_TYPE: Shape = Shape::string("ActionNameType").min(3).max(128);
    static ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS: &[Member] = &[
        Member::new("OpenIDConnectProviderArn", &ARN_TYPE).required(),
        Member::new("ClientID", &CLIENT_ID_TYPE).required(),
    ];
    /// `AddClientIDToOpenIDConnectProviderRequest`.
    pub static ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST: Shape = Shape::structure(
        "AddClientIDToOpenIDConnectProviderRequest",
        ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS,
    );
    static ADD_USER_TO_GROUP_REQUEST_MEMBERS: &[Member] = &[
        Member::new("GroupName", &GROUP_NAME_TYPE).required(),
        Member::new("UserName", &EXISTING_USER_NAME_TYPE).required(),
    ];
    /// `AddUserToGroupRequest`.
    pub static ADD_USER_TO_GROUP_REQUEST: Shape =
        Shape::structure("AddUserToGroupRequest", ADD_USER_TO_GROUP_REQUEST_MEMBERS);
    static ATTACH_GROUP_POLICY_REQUEST_MEMBERS: &[Member] = &[
        Member::new("GroupName", &GROUP_NAME_TYPE).required(),
        Member::new("PolicyArn", &ARN_TYPE).required(),
    ];
    /// `AttachGroupPolicyRequest`.
    pub static ATTACH_GROUP_POLICY_REQUEST: Shape =
        Shape::structure("AttachGroupPolicyRequest", ATTACH_GROUP_POLICY_REQUEST_MEMBERS);
    static ATTACH_ROLE_POLICY_REQUEST_MEMBERS: &[Member] = &[
        Member::new("RoleName", &ROLE_NAME_TYPE).required(),
        Member::new("PolicyArn", &ARN_TYPE).required(),
    ];
    /// `AttachRolePolicyRequest`.
    pub static ATTACH_ROLE_POLICY_REQUEST: Shape =
        Shape::structure("AttachRolePolicyRequest", ATTACH_ROLE_POLICY_REQUEST_MEMBERS);
    static ATTACH_USER_POLICY_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserName", &USER_NAME_TYPE).required(),
        Member::new("PolicyArn", &ARN_TYPE).required(),
    ];
    /// `AttachUserPolicyRequest`.
    pub static ATTACH_USER_POLICY_REQUEST: Shape =
        Shape::structure("AttachUserPolicyRequest", ATTACH_USER_POLICY_REQUEST_MEMBERS);
    static ATTACHED_PERMISSIONS_BOUNDARY_MEMBERS: &[Member] = &[
        Member::new("PermissionsBoundaryType", &PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE),
        Member::new("PermissionsBoundaryArn", &ARN_TYPE),
    ];
    /// `AttachedPermissionsBoundary`.
    pub static ATTACHED_PERMISSIONS_BOUNDARY: Shape =
        Shape::structure("AttachedPermissionsBoundary", ATTACHED_PERMISSIONS_BOUNDARY_MEMBERS);
    static ATTACHED_POLICY_MEMBERS: &[Member] =
        &[Member::new("PolicyName", &POLICY_NAME_TYPE), Member::new("PolicyArn", &ARN_TYPE)];
    /// `AttachedPolicy`.
    pub static ATTACHED_POLICY: Shape = Shape::structure("AttachedPolicy", ATTACHED_POLICY_MEMBERS);
    /// `AttachmentName`.
    pub static ATTACHMENT_NAME: Shape =
        Shape::string("AttachmentName").min(1).max(128).pattern(&PATTERN_0);
    /// `AttachmentType`.
    pub static ATTACHMENT_TYPE: Shape =
        Shape::enumeration("AttachmentType", &["user", "group", "role"]);
    /// `ColumnNumber`.
    pub static COLUMN_NUMBER: Shape = Shape::integer("ColumnNumber");
    static CONTEXT_ENTRY_MEMBERS: &[Member] = &[
        Member::new("ContextKeyName", &CONTEXT_KEY_NAME_TYPE),
        Member::new("ContextKeyValues", &CONTEXT_KEY_VALUE_LIST_TYPE),
        Member::new("ContextKeyType", &CONTEXT_KEY_TYPE_ENUM),
    ];
    /// `ContextEntry`.
    pub static CONTEXT_ENTRY: Shape = Shape::structure("ContextEntry", CONTEXT_ENTRY_MEMBERS);
    /// `ContextEntryListType`.
    pub static CONTEXT_ENTRY_LIST_TYPE: Shape =
        Shape::list("ContextEntryListType", &CONTEXT_ENTRY, "member", false);
    /// `ContextKeyNameType`.
    pub static CONTEXT_KEY_NAME_TYPE: Shape = Shape::string("ContextKeyNameType").min(5).max(256);
    /// `ContextKeyNamesResultListType`.
    pub static CONTEXT_KEY_NAMES_RESULT_LIST_TYPE: Shape =
        Shape::list("ContextKeyNamesResultListType", &CONTEXT_KEY_NAME_TYPE, "member", false);
    /// `ContextKeyTypeEnum`.
    pub static CONTEXT_KEY_TYPE_ENUM: Shape = Shape::enumeration(
        "ContextKeyTypeEnum",
        &[
            "string",
            "stringList",
            "numeric",
            "numericList",
            "boolean",
            "booleanList",
            "ip",
            "ipList",
            "binary",
            "binaryList",
            "date",
            "dateList",
        ],
    );
    /// `ContextKeyValueListType`.
    pub static CONTEXT_KEY_VALUE_LIST_TYPE: Shape =
        Shape::list("ContextKeyValueListType", &CONTEXT_KEY_VALUE_TYPE, "member", false);
    /// `ContextKeyValueType`.
    pub static CONTEXT_KEY_VALUE_TYPE: Shape = Shape::string("ContextKeyValueType");
    static CREATE_ACCESS_KEY_REQUEST_MEMBERS: &[Member] =
        &[Member::new("UserName", &EXISTING_USER_NAME_TYPE)];
    /// `CreateAccessKeyRequest`.
    pub static CREATE_ACCESS_KEY_REQUEST: Shape =
        Shape::structure("CreateAccessKeyRequest", CREATE_ACCESS_KEY_REQUEST_MEMBERS);
    static CREATE_ACCESS_KEY_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("AccessKey", &ACCESS_KEY).required()];
    /// `CreateAccessKeyResponse`.
    pub static CREATE_ACCESS_KEY_RESPONSE: Shape =
        Shape::structure("CreateAccessKeyResponse", CREATE_ACCESS_KEY_RESPONSE_MEMBERS);
    static CREATE_GROUP_REQUEST_MEMBERS: &[Member] =
        &[Member::new("Path", &PATH_TYPE), Member::new("GroupName", &GROUP_NAME_TYPE).required()];
    /// `CreateGroupRequest`.
    pub static CREATE_GROUP_REQUEST: Shape =
        Shape::structure("CreateGroupRequest", CREATE_GROUP_REQUEST_MEMBERS);
    static CREATE_GROUP_RESPONSE_MEMBERS: &[Member] = &[Member::new("Group", &GROUP).required()];
    /// `CreateGroupResponse`.
    pub static CREATE_GROUP_RESPONSE: Shape =
        Shape::structure("CreateGroupResponse", CREATE_GROUP_RESPONSE_MEMBERS);
    static CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS: &[Member] = &[
        Member::new("Url", &OPEN_ID_CONNECT_PROVIDER_URL_TYPE).required(),
        Member::new("ClientIDList", &CLIENT_ID_LIST_TYPE),
        Member::new("ThumbprintList", &THUMBPRINT_LIST_TYPE),
        Member::new("Tags", &TAG_LIST_TYPE),
    ];
    /// `CreateOpenIDConnectProviderRequest`.
    pub static CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST: Shape = Shape::structure(
        "CreateOpenIDConnectProviderRequest",
        CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS,
    );
    static CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("OpenIDConnectProviderArn", &ARN_TYPE), Member::new("Tags", &TAG_LIST_TYPE)];
    /// `CreateOpenIDConnectProviderResponse`.
    pub static CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE: Shape = Shape::structure(
        "CreateOpenIDConnectProviderResponse",
        CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE_MEMBERS,
    );
    static CREATE_POLICY_REQUEST_MEMBERS: &[Member] = &[
        Member::new("PolicyName", &POLICY_NAME_TYPE).required(),
        Member::new("Path", &POLICY_PATH_TYPE),
        Member::new("PolicyDocument", &POLICY_DOCUMENT_TYPE).required(),
        Member::new("Description", &POLICY_DESCRIPTION_TYPE),
        Member::new("Tags", &TAG_LIST_TYPE),
    ];
    /// `CreatePolicyRequest`.
    pub static CREATE_POLICY_REQUEST: Shape =
        Shape::structure("CreatePolicyRequest", CREATE_POLICY_REQUEST_MEMBERS);
    static CREATE_POLICY_RESPONSE_MEMBERS: &[Member] = &[Member::new("Policy", &POLICY)];
    /// `CreatePolicyResponse`.
    pub static CREATE_POLICY_RESPONSE: Shape =
        Shape::structure("CreatePolicyResponse", CREATE_POLICY_RESPONSE_MEMBERS);
    static CREATE_POLICY_VERSION_REQUEST_MEMBERS: &[Member] = &[
        Member::new("PolicyArn", &ARN_TYPE).required(),
        Member::new("PolicyDocument", &POLICY_DOCUMENT_TYPE).required(),
        Member::new("SetAsDefault", &BOOLEAN_TYPE),
    ];
    /// `CreatePolicyVersionRequest`.
    pub static CREATE_POLICY_VERSION_REQUEST: Shape =
        Shape::structure("CreatePolicyVersionRequest", CREATE_POLICY_VERSION_REQUEST_MEMBERS);
    static CREATE_POLICY_VERSION_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("PolicyVersion", &POLICY_VERSION)];
    /// `CreatePolicyVersionResponse`.
    pub static CREATE_POLICY_VERSION_RESPONSE: Shape =
        Shape::structure("CreatePolicyVersionResponse", CREATE_POLICY_VERSION_RESPONSE_MEMBERS);
    static CREATE_ROLE_REQUEST_MEMBERS: &[Member] = &[
        Member::new("Path", &PATH_TYPE),
        Member::new("RoleName", &ROLE_NAME_TYPE).required(),
        Member::new("AssumeRolePolicyDocument", &POLICY_DOCUMENT_TYPE).required(),
        Member::new("Description", &ROLE_DESCRIPTION_TYPE),
        Member::new("MaxSessionDuration", &ROLE_MAX_SESSION_DURATION_TYPE),
        Member::new("PermissionsBoundary", &ARN_TYPE),
        Member::new("Tags", &TAG_LIST_TYPE),
    ];
    /// `CreateRoleRequest`.
    pub static CREATE_ROLE_REQUEST: Shape =
        Shape::structure("CreateRoleRequest", CREATE_ROLE_REQUEST_MEMBERS);
    static CREATE_ROLE_RESPONSE_MEMBERS: &[Member] = &[Member::new("Role", &ROLE).required()];
    /// `CreateRoleResponse`.
    pub static CREATE_ROLE_RESPONSE: Shape =
        Shape::structure("CreateRoleResponse", CREATE_ROLE_RESPONSE_MEMBERS);
    static CREATE_SAML_PROVIDER_REQUEST_MEMBERS: &[Member] = &[
        Member::new("SAMLMetadataDocument", &SAML_METADATA_DOCUMENT_TYPE).required(),
        Member::new("Name", &SAML_PROVIDER_NAME_TYPE).required(),
        Member::new("Tags", &TAG_LIST_TYPE),
        Member::new("AssertionEncryptionMode", &ASSERTION_ENCRYPTION_MODE_TYPE),
        Member::new("AddPrivateKey", &PRIVATE_KEY_TYPE),
    ];
    /// `CreateSAMLProviderRequest`.
    pub static CREATE_SAML_PROVIDER_REQUEST: Shape =
        Shape::structure("CreateSAMLProviderRequest", CREATE_SAML_PROVIDER_REQUEST_MEMBERS);
    static CREATE_SAML_PROVIDER_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("SAMLProviderArn", &ARN_TYPE), Member::new("Tags", &TAG_LIST_TYPE)];
    /// `CreateSAMLProviderResponse`.
    pub static CREATE_SAML_PROVIDER_RESPONSE: Shape =
        Shape::structure("CreateSAMLProviderResponse", CREATE_SAML_PROVIDER_RESPONSE_MEMBERS);
    static CREATE_USER_REQUEST_MEMBERS: &[Member] = &[
        Member::new("Path", &PATH_TYPE),
        Member::new("UserName", &USER_NAME_TYPE).required(),
        Member::new("PermissionsBoundary", &ARN_TYPE),
        Member::new("Tags", &TAG_LIST_TYPE),
    ];
    /// `CreateUserRequest`.
    pub static CREATE_USER_REQUEST: Shape =
        Shape::structure("CreateUserRequest", CREATE_USER_REQUEST_MEMBERS);
    static CREATE_USER_RESPONSE_MEMBERS: &[Member] = &[Member::new("User", &USER)];
    /// `CreateUserResponse`.
    pub static CREATE_USER_RESPONSE: Shape =
        Shape::structure("CreateUserResponse", CREATE_USER_RESPONSE_MEMBERS);
    static DELETE_ACCESS_KEY_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserName", &EXISTING_USER_NAME_TYPE),
        Member::new("AccessKeyId", &ACCESS_KEY_ID_TYPE).required(),
    ];
    /// `DeleteAccessKeyRequest`.
    pub static DELETE_ACCESS_KEY_REQUEST: Shape =
        Shape::structure("DeleteAccessKeyRequest", DELETE_ACCESS_KEY_REQUEST_MEMBERS);
    static DELETE_GROUP_POLICY_REQUEST_MEMBERS: &[Member] = &[
        Member::new("GroupName", &GROUP_NAME_TYPE).required(),
        Member::new("PolicyName", &POLICY_NAME_TYPE).required(),
    ];
    /// `DeleteGroupPolicyRequest`.
    pub static DELETE_GROUP_POLICY_REQUEST: Shape =
        Shape::structure("DeleteGroupPolicyRequest", DELETE_GROUP_POLICY_REQUEST_MEMBERS);
    static DELETE_GROUP_REQUEST_MEMBERS: &[Member] =
        &[Member::new("GroupName", &GROUP_NAME_TYPE).required()];
    /// `DeleteGroupRequest`.
    pub static DELETE_GROUP_REQUEST: Shape =
        Shape::structure("DeleteGroupRequest", DELETE_GROUP_REQUEST_MEMBERS);
    static DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS: &[Member] =
        &[Member::new("OpenIDConnectProviderArn", &ARN_TYPE).required()];
    /// `DeleteOpenIDConnectProviderRequest`.
    pub static DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST: Shape = Shape::structure(
        "DeleteOpenIDConnectProviderRequest",
        DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS,
    );
    static DELETE_POLICY_REQUEST_MEMBERS: &[Member] =
        &[Member::new("PolicyArn", &ARN_TYPE).required()];
    /// `DeletePolicyRequest`.
    pub static DELETE_POLICY_REQUEST: Shape =
        Shape::structure("DeletePolicyRequest", DELETE_POLICY_REQUEST_MEMBERS);
    static DELETE_POLICY_VERSION_REQUEST_MEMBERS: &[Member] = &[
        Member::new("PolicyArn", &ARN_TYPE).required(),
        Member::new("VersionId", &POLICY_VERSION_ID_TYPE).required(),
    ];
    /// `DeletePolicyVersionRequest`.
    pub static DELETE_POLICY_VERSION_REQUEST: Shape =
        Shape::structure("DeletePolicyVersionRequest", DELETE_POLICY_VERSION_REQUEST_MEMBERS);
    static DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS: &[Member] =
        &[Member::new("RoleName", &ROLE_NAME_TYPE).required()];
    /// `DeleteRolePermissionsBoundaryRequest`.
    pub static DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST: Shape = Shape::structure(
        "DeleteRolePermissionsBoundaryRequest",
        DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS,
    );
    static DELETE_ROLE_POLICY_REQUEST_MEMBERS: &[Member] = &[
        Member::new("RoleName", &ROLE_NAME_TYPE).required(),
        Member::new("PolicyName", &POLICY_NAME_TYPE).required(),
    ];
    /// `DeleteRolePolicyRequest`.
    pub static DELETE_ROLE_POLICY_REQUEST: Shape =
        Shape::structure("DeleteRolePolicyRequest", DELETE_ROLE_POLICY_REQUEST_MEMBERS);
    static DELETE_ROLE_REQUEST_MEMBERS: &[Member] =
        &[Member::new("RoleName", &ROLE_NAME_TYPE).required()];
    /// `DeleteRoleRequest`.
    pub static DELETE_ROLE_REQUEST: Shape =
        Shape::structure("DeleteRoleRequest", DELETE_ROLE_REQUEST_MEMBERS);
    static DELETE_SAML_PROVIDER_REQUEST_MEMBERS: &[Member] =
        &[Member::new("SAMLProviderArn", &ARN_TYPE).required()];
    /// `DeleteSAMLProviderRequest`.
    pub static DELETE_SAML_PROVIDER_REQUEST: Shape =
        Shape::structure("DeleteSAMLProviderRequest", DELETE_SAML_PROVIDER_REQUEST_MEMBERS);
    static DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS: &[Member] =
        &[Member::new("UserName", &USER_NAME_TYPE).required()];
    /// `DeleteUserPermissionsBoundaryRequest`.
    pub static DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST: Shape = Shape::structure(
        "DeleteUserPermissionsBoundaryRequest",
        DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS,
    );
    static DELETE_USER_POLICY_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserName", &EXISTING_USER_NAME_TYPE).required(),
        Member::new("PolicyName", &POLICY_NAME_TYPE).required(),
    ];
    /// `DeleteUserPolicyRequest`.
    pub static DELETE_USER_POLICY_REQUEST: Shape =
        Shape::structure("DeleteUserPolicyRequest", DELETE_USER_POLICY_REQUEST_MEMBERS);
    static DELETE_USER_REQUEST_MEMBERS: &[Member] =
        &[Member::new("UserName", &EXISTING_USER_NAME_TYPE).required()];
    /// `DeleteUserRequest`.
    pub static DELETE_USER_REQUEST: Shape =
        Shape::structure("DeleteUserRequest", DELETE_USER_REQUEST_MEMBERS);
    static DETACH_GROUP_POLICY_REQUEST_MEMBERS: &[Member] = &[
        Member::new("GroupName", &GROUP_NAME_TYPE).required(),
        Member::new("PolicyArn", &ARN_TYPE).required(),
    ];
    /// `DetachGroupPolicyRequest`.
    pub static DETACH_GROUP_POLICY_REQUEST: Shape =
        Shape::structure("DetachGroupPolicyRequest", DETACH_GROUP_POLICY_REQUEST_MEMBERS);
    static DETACH_ROLE_POLICY_REQUEST_MEMBERS: &[Member] = &[
        Member::new("RoleName", &ROLE_NAME_TYPE).required(),
        Member::new("PolicyArn", &ARN_TYPE).required(),
    ];
    /// `DetachRolePolicyRequest`.
    pub static DETACH_ROLE_POLICY_REQUEST: Shape =
        Shape::structure("DetachRolePolicyRequest", DETACH_ROLE_POLICY_REQUEST_MEMBERS);
    static DETACH_USER_POLICY_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserName", &USER_NAME_TYPE).required(),
        Member::new("PolicyArn", &ARN_TYPE).required(),
    ];
    /// `DetachUserPolicyRequest`.
    pub static DETACH_USER_POLICY_REQUEST: Shape =
        Shape::structure("DetachUserPolicyRequest", DETACH_USER_POLICY_REQUEST_MEMBERS);
    /// `EntityType`.
    pub static ENTITY_TYPE: Shape = Shape::enumeration(
        "EntityType",
        &["User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"],
    );
    /// `EvalDecisionDetailsType`.
    pub static EVAL_DECISION_DETAILS_TYPE: Shape = Shape::map(
        "EvalDecisionDetailsType",
        &EVAL_DECISION_SOURCE_TYPE,
        &POLICY_EVALUATION_DECISION_TYPE,
    );
    /// `EvalDecisionSourceType`.
    pub static EVAL_DECISION_SOURCE_TYPE: Shape =
        Shape::string("EvalDecisionSourceType").min(3).max(256);
    static EVALUATION_RESULT_MEMBERS: &[Member] = &[
        Member::new("EvalActionName", &ACTION_NAME_TYPE).required(),
        Member::new("EvalResourceName", &RESOURCE_NAME_TYPE),
        Member::new("EvalDecision", &POLICY_EVALUATION_DECISION_TYPE).required(),
        Member::new("MatchedStatements", &STATEMENT_LIST_TYPE),
        Member::new("MissingContextValues", &CONTEXT_KEY_NAMES_RESULT_LIST_TYPE),
        Member::new("OrganizationsDecisionDetail", &ORGANIZATIONS_DECISION_DETAIL),
        Member::new("PermissionsBoundaryDecisionDetail", &PERMISSIONS_BOUNDARY_DECISION_DETAIL),
        Member::new("EvalDecisionDetails", &EVAL_DECISION_DETAILS_TYPE),
        Member::new("ResourceSpecificResults", &RESOURCE_SPECIFIC_RESULT_LIST_TYPE),
    ];
    /// `EvaluationResult`.
    pub static EVALUATION_RESULT: Shape =
        Shape::structure("EvaluationResult", EVALUATION_RESULT_MEMBERS);
    /// `EvaluationResultsListType`.
    pub static EVALUATION_RESULTS_LIST_TYPE: Shape =
        Shape::list("EvaluationResultsListType", &EVALUATION_RESULT, "member", false);
    static GET_ACCESS_KEY_LAST_USED_REQUEST_MEMBERS: &[Member] =
        &[Member::new("AccessKeyId", &ACCESS_KEY_ID_TYPE).required()];
    /// `GetAccessKeyLastUsedRequest`.
    pub static GET_ACCESS_KEY_LAST_USED_REQUEST: Shape =
        Shape::structure("GetAccessKeyLastUsedRequest", GET_ACCESS_KEY_LAST_USED_REQUEST_MEMBERS);
    static GET_ACCESS_KEY_LAST_USED_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("UserName", &EXISTING_USER_NAME_TYPE),
        Member::new("AccessKeyLastUsed", &ACCESS_KEY_LAST_USED),
    ];
    /// `GetAccessKeyLastUsedResponse`.
    pub static GET_ACCESS_KEY_LAST_USED_RESPONSE: Shape =
        Shape::structure("GetAccessKeyLastUsedResponse", GET_ACCESS_KEY_LAST_USED_RESPONSE_MEMBERS);
    static GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST_MEMBERS: &[Member] = &[
        Member::new("Filter", &ENTITY_LIST_TYPE),
        Member::new("MaxItems", &MAX_ITEMS_TYPE),
        Member::new("Marker", &MARKER_TYPE),
    ];
    /// `GetAccountAuthorizationDetailsRequest`.
    pub static GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST: Shape = Shape::structure(
        "GetAccountAuthorizationDetailsRequest",
        GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST_MEMBERS,
    );
    static GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("UserDetailList", &USER_DETAIL_LIST_TYPE),
        Member::new("GroupDetailList", &GROUP_DETAIL_LIST_TYPE),
        Member::new("RoleDetailList", &ROLE_DETAIL_LIST_TYPE),
        Member::new("Policies", &MANAGED_POLICY_DETAIL_LIST_TYPE),
        Member::new("IsTruncated", &BOOLEAN_TYPE),
        Member::new("Marker", &RESPONSE_MARKER_TYPE),
    ];
    /// `GetAccountAuthorizationDetailsResponse`.
    pub static GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE: Shape = Shape::structure(
        "GetAccountAuthorizationDetailsResponse",
        GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE_MEMBERS,
    );
    static GET_ACCOUNT_SUMMARY_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("SummaryMap", &SUMMARY_MAP_TYPE)];
    /// `GetAccountSummaryResponse`.
    pub static GET_ACCOUNT_SUMMARY_RESPONSE: Shape =
        Shape::structure("GetAccountSummaryResponse", GET_ACCOUNT_SUMMARY_RESPONSE_MEMBERS);
    static GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST_MEMBERS: &[Member] =
        &[Member::new("PolicyInputList", &SIMULATION_POLICY_LIST_TYPE).required()];
    /// `GetContextKeysForCustomPolicyRequest`.
    pub static GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST: Shape = Shape::structure(
        "GetContextKeysForCustomPolicyRequest",
        GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST_MEMBERS,
    );
    static GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("ContextKeyNames", &CONTEXT_KEY_NAMES_RESULT_LIST_TYPE)];
    /// `GetContextKeysForPolicyResponse`.
    pub static GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE: Shape = Shape::structure(
        "GetContextKeysForPolicyResponse",
        GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE_MEMBERS,
    );
    static GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST_MEMBERS: &[Member] = &[
        Member::new("PolicySourceArn", &ARN_TYPE).required(),
        Member::new("PolicyInputList", &SIMULATION_POLICY_LIST_TYPE),
    ];
    /// `GetContextKeysForPrincipalPolicyRequest`.
    pub static GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST: Shape = Shape::structure(
        "GetContextKeysForPrincipalPolicyRequest",
        GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST_MEMBERS,
    );
    static GET_GROUP_POLICY_REQUEST_MEMBERS: &[Member] = &[
        Member::new("GroupName", &GROUP_NAME_TYPE).required(),
        Member::new("PolicyName", &POLICY_NAME_TYPE).required(),
    ];
    /// `GetGroupPolicyRequest`.
    pub static GET_GROUP_POLICY_REQUEST: Shape =
        Shape::structure("GetGroupPolicyRequest", GET_GROUP_POLICY_REQUEST_MEMBERS);
    static GET_GROUP_POLICY_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("GroupName", &GROUP_NAME_TYPE).required(),
        Member::new("PolicyName", &POLICY_NAME_TYPE).required(),
        Member::new("PolicyDocument", &POLICY_DOCUMENT_TYPE).required(),
    ];
    /// `GetGroupPolicyResponse`.
    pub static GET_GROUP_POLICY_RESPONSE: Shape =
        Shape::structure("GetGroupPolicyResponse", GET_GROUP_POLICY_RESPONSE_MEMBERS);
    static GET_GROUP_REQUEST_MEMBERS: &[Member] = &[
        Member::new("GroupName", &GROUP_NAME_TYPE).required(),
        Member::new("Marker", &MARKER_TYPE),
        Member::new("MaxItems", &MAX_ITEMS_TYPE),
    ];
    /// `GetGroupRequest`.
    pub static GET_GROUP_REQUEST: Shape =
        Shape::structure("GetGroupRequest", GET_GROUP_REQUEST_MEMBERS);
    static GET_GROUP_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("Group", &GROUP).required(),
        Member::new("Users", &USER_LIST_TYPE).required(),
        Member::new("IsTruncated", &BOOLEAN_TYPE),
        Member::new("Marker", &RESPONSE_MARKER_TYPE),
    ];
    /// `GetGroupResponse`.
    pub static GET_GROUP_RESPONSE: Shape =
        Shape::structure("GetGroupResponse", GET_GROUP_RESPONSE_MEMBERS);
    static GET_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS: &[Member] =
        &[Member::new("OpenIDConnectProviderArn", &ARN_TYPE).required()];
    /// `GetOpenIDConnectProviderRequest`.
    pub static GET_OPEN_ID_CONNECT_PROVIDER_REQUEST: Shape = Shape::structure(
        "GetOpenIDConnectProviderRequest",
        GET_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS,
    );
    static GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("Url", &OPEN_ID_CONNECT_PROVIDER_URL_TYPE),
        Member::new("ClientIDList", &CLIENT_ID_LIST_TYPE),
        Member::new("ThumbprintList", &THUMBPRINT_LIST_TYPE),
        Member::new("CreateDate", &DATE_TYPE),
        Member::new("Tags", &TAG_LIST_TYPE),
    ];
    /// `GetOpenIDConnectProviderResponse`.
    pub static GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE: Shape = Shape::structure(
        "GetOpenIDConnectProviderResponse",
        GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE_MEMBERS,
    );
    static GET_POLICY_REQUEST_MEMBERS: &[Member] =
        &[Member::new("PolicyArn", &ARN_TYPE).required()];
    /// `GetPolicyRequest`.
    pub static GET_POLICY_REQUEST: Shape =
        Shape::structure("GetPolicyRequest", GET_POLICY_REQUEST_MEMBERS);
    static GET_POLICY_RESPONSE_MEMBERS: &[Member] = &[Member::new("Policy", &POLICY)];
    /// `GetPolicyResponse`.
    pub static GET_POLICY_RESPONSE: Shape =
        Shape::structure("GetPolicyResponse", GET_POLICY_RESPONSE_MEMBERS);
    static GET_POLICY_VERSION_REQUEST_MEMBERS: &[Member] = &[
        Member::new("PolicyArn", &ARN_TYPE).required(),
        Member::new("VersionId", &POLICY_VERSION_ID_TYPE).required(),
    ];
    /// `GetPolicyVersionRequest`.
    pub static GET_POLICY_VERSION_REQUEST: Shape =
        Shape::structure("GetPolicyVersionRequest", GET_POLICY_VERSION_REQUEST_MEMBERS);
    static GET_POLICY_VERSION_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("PolicyVersion", &POLICY_VERSION)];
    /// `GetPolicyVersionResponse`.
    pub static GET_POLICY_VERSION_RESPONSE: Shape =
        Shape::structure("GetPolicyVersionResponse", GET_POLICY_VERSION_RESPONSE_MEMBERS);
    static GET_ROLE_POLICY_REQUEST_MEMBERS: &[Member] = &[
        Member::new("RoleName", &ROLE_NAME_TYPE).required(),
        Member::new("PolicyName", &POLICY_NAME_TYPE).required(),
    ];
    /// `GetRolePolicyRequest`.
    pub static GET_ROLE_POLICY_REQUEST: Shape =
        Shape::structure("GetRolePolicyRequest", GET_ROLE_POLICY_REQUEST_MEMBERS);
    static GET_ROLE_POLICY_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("RoleName", &ROLE_NAME_TYPE).required(),
        Member::new("PolicyName", &POLICY_NAME_TYPE).required(),
        Member::new("PolicyDocument", &POLICY_DOCUMENT_TYPE).required(),
    ];
    /// `GetRolePolicyResponse`.
    pub static GET_ROLE_POLICY_RESPONSE: Shape =
        Shape::structure("GetRolePolicyResponse", GET_ROLE_POLICY_RESPONSE_MEMBERS);
    static GET_ROLE_REQUEST_MEMBERS: &[Member] =
        &[Member::new("RoleName", &ROLE_NAME_TYPE).required()];
    /// `GetRoleRequest`.
    pub static GET_ROLE_REQUEST: Shape =
        Shape::structure("GetRoleRequest", GET_ROLE_REQUEST_MEMBERS);
    static GET_ROLE_RESPONSE_MEMBERS: &[Member] = &[Member::new("Role", &ROLE).required()];
    /// `GetRoleResponse`.
    pub static GET_ROLE_RESPONSE: Shape =
        Shape::structure("GetRoleResponse", GET_ROLE_RESPONSE_MEMBERS);
    static GET_SAML_PROVIDER_REQUEST_MEMBERS: &[Member] =
        &[Member::new("SAMLProviderArn", &ARN_TYPE).required()];
    /// `GetSAMLProviderRequest`.
    pub static GET_SAML_PROVIDER_REQUEST: Shape =
        Shape::structure("GetSAMLProviderRequest", GET_SAML_PROVIDER_REQUEST_MEMBERS);
    static GET_SAML_PROVIDER_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("SAMLProviderUUID", &PRIVATE_KEY_ID_TYPE),
        Member::new("SAMLMetadataDocument", &SAML_METADATA_DOCUMENT_TYPE),
        Member::new("CreateDate", &DATE_TYPE),
        Member::new("ValidUntil", &DATE_TYPE),
        Member::new("Tags", &TAG_LIST_TYPE),
        Member::new("AssertionEncryptionMode", &ASSERTION_ENCRYPTION_MODE_TYPE),
        Member::new("PrivateKeyList", &PRIVATE_KEY_LIST),
    ];
    /// `GetSAMLProviderResponse`.
    pub static GET_SAML_PROVIDER_RESPONSE: Shape =
        Shape::structure("GetSAMLProviderResponse", GET_SAML_PROVIDER_RESPONSE_MEMBERS);
    static GET_USER_POLICY_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserName", &EXISTING_USER_NAME_TYPE).required(),
        Member::new("PolicyName", &POLICY_NAME_TYPE).required(),
    ];
    /// `GetUserPolicyRequest`.
    pub static GET_USER_POLICY_REQUEST: Shape =
        Shape::structure("GetUserPolicyRequest", GET_USER_POLICY_REQUEST_MEMBERS);
    static GET_USER_POLICY_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("UserName", &EXISTING_USER_NAME_TYPE).required(),
        Member::new("PolicyName", &POLICY_NAME_TYPE).required(),
        Member::new("PolicyDocument", &POLICY_DOCUMENT_TYPE).required(),
    ];
    /// `GetUserPolicyResponse`.
    pub static GET_USER_POLICY_RESPONSE: Shape =
        Shape::structure("GetUserPolicyResponse", GET_USER_POLICY_RESPONSE_MEMBERS);
    static GET_USER_REQUEST_MEMBERS: &[Member] =
        &[Member::new("UserName", &EXISTING_USER_NAME_TYPE)];
    /// `GetUserRequest`.
    pub static GET_USER_REQUEST: Shape =
        Shape::structure("GetUserRequest", GET_USER_REQUEST_MEMBERS);
    static GET_USER_RESPONSE_MEMBERS: &[Member] = &[Member::new("User", &USER).required()];
    /// `GetUserResponse`.
    pub static GET_USER_RESPONSE: Shape =
        Shape::structure("GetUserResponse", GET_USER_RESPONSE_MEMBERS);
    static GROUP_MEMBERS: &[Member] = &[
        Member::new("Path", &PATH_TYPE).required(),
        Member::new("GroupName", &GROUP_NAME_TYPE).required(),
        Member::new("GroupId", &ID_TYPE).required(),
        Member::new("Arn", &ARN_TYPE).required(),
        Member::new("CreateDate", &DATE_TYPE).required(),
    ];
    /// `Group`.
    pub static GROUP: Shape = Shape::structure("Group", GROUP_MEMBERS);
    static GROUP_DETAIL_MEMBERS: &[Member] = &[
        Member::new("Path", &PATH_TYPE),
        Member::new("GroupName", &GROUP_NAME_TYPE),
        Member::new("GroupId", &ID_TYPE),
        Member::new("Arn", &ARN_TYPE),
        Member::new("CreateDate", &DATE_TYPE),
        Member::new("GroupPolicyList", &POLICY_DETAIL_LIST_TYPE),
        Member::new("AttachedManagedPolicies", &ATTACHED_POLICIES_LIST_TYPE),
    ];
    /// `GroupDetail`.
    pub static GROUP_DETAIL: Shape = Shape::structure("GroupDetail", GROUP_DETAIL_MEMBERS);
    static INLINE_POLICY_IDENTIFIER_TYPE_MEMBERS: &[Member] = &[
        Member::new("PolicyName", &POLICY_NAME_TYPE).required(),
        Member::new("AttachmentType", &ATTACHMENT_TYPE).required(),
        Member::new("AttachmentName", &ATTACHMENT_NAME).required(),
    ];
    /// `InlinePolicyIdentifierType`.
    pub static INLINE_POLICY_IDENTIFIER_TYPE: Shape =
        Shape::structure("InlinePolicyIdentifierType", INLINE_POLICY_IDENTIFIER_TYPE_MEMBERS);
    static INSTANCE_PROFILE_MEMBERS: &[Member] = &[
        Member::new("Path", &PATH_TYPE).required(),
        Member::new("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE).required(),
        Member::new("InstanceProfileId", &ID_TYPE).required(),
        Member::new("Arn", &ARN_TYPE).required(),
        Member::new("CreateDate", &DATE_TYPE).required(),
        Member::new("Roles", &ROLE_LIST_TYPE).required(),
        Member::new("Tags", &TAG_LIST_TYPE),
    ];
    /// `InstanceProfile`.
    pub static INSTANCE_PROFILE: Shape =
        Shape::structure("InstanceProfile", INSTANCE_PROFILE_MEMBERS);
    /// `LineNumber`.
    pub static LINE_NUMBER: Shape = Shape::integer("LineNumber");
    static LIST_ACCESS_KEYS_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserName", &EXISTING_USER_NAME_TYPE),
        Member::new("Marker", &MARKER_TYPE),
        Member::new("MaxItems", &MAX_ITEMS_TYPE),
    ];
    /// `ListAccessKeysRequest`.
    pub static LIST_ACCESS_KEYS_REQUEST: Shape =
        Shape::structure("ListAccessKeysRequest", LIST_ACCESS_KEYS_REQUEST_MEMBERS);
    static LIST_ACCESS_KEYS_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("AccessKeyMetadata", &ACCESS_KEY_METADATA_LIST_TYPE).required(),
        Member::new("IsTruncated", &BOOLEAN_TYPE),
        Member::new("Marker", &RESPONSE_MARKER_TYPE),
    ];
    /// `ListAccessKeysResponse`.
    pub static LIST_ACCESS_KEYS_RESPONSE: Shape =
        Shape::structure("ListAccessKeysResponse", LIST_ACCESS_KEYS_RESPONSE_MEMBERS);
    static LIST_ATTACHED_GROUP_POLICIES_REQUEST_MEMBERS: &[Member] = &[
        Member::new("GroupName", &GROUP_NAME_TYPE).required(),
        Member::new("PathPrefix", &POLICY_PATH_TYPE),
        Member::new("Marker", &MARKER_TYPE),
        Member::new("MaxItems", &MAX_ITEMS_TYPE),
    ];
    /// `ListAttachedGroupPoliciesRequest`.
    pub static LIST_ATTACHED_GROUP_POLICIES_REQUEST: Shape = Shape::structure(
        "ListAttachedGroupPoliciesRequest",
        LIST_ATTACHED_GROUP_POLICIES_REQUEST_MEMBERS,
    );
    static LIST_ATTACHED_GROUP_POLICIES_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("AttachedPolicies", &ATTACHED_POLICIES_LIST_TYPE),
        Member::new("IsTruncated", &BOOLEAN_TYPE),
        Member::new("Marker", &RESPONSE_MARKER_TYPE),
    ];
    /// `ListAttachedGroupPoliciesResponse`.
    pub static LIST_ATTACHED_GROUP_POLICIES_RESPONSE: Shape = Shape::structure(
        "ListAttachedGroupPoliciesResponse",
        LIST_ATTACHED_GROUP_POLICIES_RESPONSE_MEMBERS,
    );
    static LIST_ATTACHED_ROLE_POLICIES_REQUEST_MEMBERS: &[Member] = &[
        Member::new("RoleName", &ROLE_NAME_TYPE).required(),
        Member::new("PathPrefix", &POLICY_PATH_TYPE),
        Member::new("Marker", &MARKER_TYPE),
        Member::new("MaxItems", &MAX_ITEMS_TYPE),
    ];
    /// `ListAttachedRolePoliciesRequest`.
    pub static LIST_ATTACHED_ROLE_POLICIES_REQUEST: Shape = Shape::structure(
        "ListAttachedRolePoliciesRequest",
        LIST_ATTACHED_ROLE_POLICIES_REQUEST_MEMBERS,
    );
    static LIST_ATTACHED_ROLE_POLICIES_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("AttachedPolicies", &ATTACHED_POLICIES_LIST_TYPE),
        Member::new("IsTruncated", &BOOLEAN_TYPE),
        Member::new("Marker", &RESPONSE_MARKER_TYPE),
    ];
    /// `ListAttachedRolePoliciesResponse`.
    pub static LIST_ATTACHED_ROLE_POLICIES_RESPONSE: Shape = Shape::structure(
        "ListAttachedRolePoliciesResponse",
        LIST_ATTACHED_ROLE_POLICIES_RESPONSE_MEMBERS,
    );
    static LIST_ATTACHED_USER_POLICIES_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserName", &USER_NAME_TYPE).required(),
        Member::new("PathPrefix", &POLICY_PATH_TYPE),
        Member::new("Marker", &MARKER_TYPE),
        Member::new("MaxItems", &MAX_ITEMS_TYPE),
    ];
    /// `ListAttachedUserPoliciesRequest`.
    pub static LIST_ATTACHED_USER_POLICIES_REQUEST: Shape = Shape::structure(
        "ListAttachedUserPoliciesRequest",
        LIST_ATTACHED_USER_POLICIES_REQUEST_MEMBERS,
    );
    static LIST_ATTACHED_USER_POLICIES_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("AttachedPolicies", &ATTACHED_POLICIES_LIST_TYPE),
        Member::new("IsTruncated", &BOOLEAN_TYPE),
        Member::new("Marker", &RESPONSE_MARKER_TYPE),
    ];
    /// `ListAttachedUserPoliciesResponse`.
    pub static LIST_ATTACHED_USER_POLICIES_RESPONSE: Shape = Shape::structure(
        "ListAttachedUserPoliciesResponse",
        LIST_ATTACHED_USER_POLICIES_RESPONSE_MEMBERS,
    );
    static LIST_ENTITIES_FOR_POLICY_REQUEST_MEMBERS: &[Member] = &[
        Member::new("PolicyArn", &ARN_TYPE).required(),
        Member::new("EntityFilter", &ENTITY_TYPE),
        Member::new("PathPrefix", &PATH_TYPE),
        Member::new("PolicyUsageFilter", &POLICY_USAGE_TYPE),
        Member::new("Marker", &MARKER_TYPE),
        Member::new("MaxItems", &MAX_ITEMS_TYPE),
    ];
    /// `ListEntitiesForPolicyRequest`.
    pub static LIST_ENTITIES_FOR_POLICY_REQUEST: Shape =
        Shape::structure("ListEntitiesForPolicyRequest", LIST_ENTITIES_FOR_POLICY_REQUEST_MEMBERS);
    static LIST_ENTITIES_FOR_POLICY_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("PolicyGroups", &POLICY_GROUP_LIST_TYPE),
        Member::new("PolicyUsers", &POLICY_USER_LIST_TYPE),
        Member::new("PolicyRoles", &POLICY_ROLE_LIST_TYPE),
        Member::new("IsTruncated", &BOOLEAN_TYPE),
        Member::new("Marker", &RESPONSE_MARKER_TYPE),
    ];
    /// `ListEntitiesForPolicyResponse`.
    pub static LIST_ENTITIES_FOR_POLICY_RESPONSE: Shape = Shape::structure(
        "ListEntitiesForPolicyResponse",
        LIST_ENTITIES_FOR_POLICY_RESPONSE_MEMBERS,
    );
    static LIST_GROUP_POLICIES_REQUEST_MEMBERS: &[Member] = &[
        Member::new("GroupName", &GROUP_NAME_TYPE).required(),
        Member::new("Marker", &MARKER_TYPE),
        Member::new("MaxItems", &MAX_ITEMS_TYPE),
    ];
    /// `ListGroupPoliciesRequest`.
    pub static LIST_GROUP_POLICIES_REQUEST: Shape =
        Shape::structure("ListGroupPoliciesRequest", LIST_GROUP_POLICIES_REQUEST_MEMBERS);
    static LIST_GROUP_POLICIES_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("PolicyNames", &POLICY_NAME_LIST_TYPE).required(),
        Member::new("IsTruncated", &BOOLEAN_TYPE),
        Member::new("Marker", &RESPONSE_MARKER_TYPE),
    ];
    /// `ListGroupPoliciesResponse`.
    pub static LIST_GROUP_POLICIES_RESPONSE: Shape =
        Shape::structure("ListGroupPoliciesResponse", LIST_GROUP_POLICIES_RESPONSE_MEMBERS);
    static LIST_GROUPS_FOR_USER_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserName", &EXISTING_USER_NAME_TYPE).required(),
        Member::new("Marker", &MARKER_TYPE),
        Member::new("MaxItems", &MAX_ITEMS_TYPE),
    ];
    /// `ListGroupsForUserRequest`.
    pub static LIST_GROUPS_FOR_USER_REQUEST: Shape =
        Shape::structure("ListGroupsForUserRequest", LIST_GROUPS_FOR_USER_REQUEST_MEMBERS);
    static LIST_GROUPS_FOR_USER_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("Groups", &GROUP_LIST_TYPE).required(),
        Member::new("IsTruncated", &BOOLEAN_TYPE),
        Member::new("Marker", &RESPONSE_MARKER_TYPE),
    ];
    /// `ListGroupsForUserResponse`.
    pub static LIST_GROUPS_FOR_USER_RESPONSE: Shape =
        Shape::structure("ListGroupsForUserResponse", LIST_GROUPS_FOR_USER_RESPONSE_MEMBERS);
    static LIST_GROUPS_REQUEST_MEMBERS: &[Member] = &[
        Member::new("PathPrefix", &PATH_PREFIX_TYPE),
        Member::new("Marker", &MARKER_TYPE),
        Member::new("MaxItems", &MAX_ITEMS_TYPE),
    ];
    /// `ListGroupsRequest`.
    pub static LIST_GROUPS_REQUEST: Shape =
        Shape::structure("ListGroupsRequest", LIST_GROUPS_REQUEST_MEMBERS);
    static LIST_GROUPS_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("Groups", &GROUP_LIST_TYPE).required(),
        Member::new("IsTruncated", &BOOLEAN_TYPE),
        Member::new("Marker", &RESPONSE_MARKER_TYPE),
    ];
    /// `ListGroupsResponse`.
    pub static LIST_GROUPS_RESPONSE: Shape =
        Shape::structure("ListGroupsResponse", LIST_GROUPS_RESPONSE_MEMBERS);
    static LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST_MEMBERS: &[Member] = &[
        Member::new("OpenIDConnectProviderArn", &ARN_TYPE).required(),
        Member::new("Marker", &MARKER_TYPE),
        Member::new("MaxItems", &MAX_ITEMS_TYPE),
    ];
    /// `ListOpenIDConnectProviderTagsRequest`.
    pub static LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST: Shape = Shape::structure(
        "ListOpenIDConnectProviderTagsRequest",
        LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST_MEMBERS,
    );
    static LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("Tags", &TAG_LIST_TYPE).required(),
        Member::new("IsTruncated", &BOOLEAN_TYPE),
        Member::new("Marker", &RESPONSE_MARKER_TYPE),
    ];
    /// `ListOpenIDConnectProviderTagsResponse`.
    pub static LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE: Shape = Shape::structure(
        "ListOpenIDConnectProviderTagsResponse",
        LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE_MEMBERS,
    );
    static LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST_MEMBERS: &[Member] = &[];
    /// `ListOpenIDConnectProvidersRequest`.
    pub static LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST: Shape = Shape::structure(
        "ListOpenIDConnectProvidersRequest",
        LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST_MEMBERS,
    );
    static LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("OpenIDConnectProviderList", &OPEN_ID_CONNECT_PROVIDER_LIST_TYPE)];
    /// `ListOpenIDConnectProvidersResponse`.
    pub static LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE: Shape = Shape::structure(
        "ListOpenIDConnectProvidersResponse",
        LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE_MEMBERS,
    );
    static LIST_POLICIES_REQUEST_MEMBERS: &[Member] = &[
        Member::new("Scope", &POLICY_SCOPE_TYPE),
        Member::new("OnlyAttached", &BOOLEAN_TYPE),
        Member::new("PathPrefix", &POLICY_PATH_TYPE),
        Member::new("PolicyUsageFilter", &POLICY_USAGE_TYPE),
        Member::new("Marker", &MARKER_TYPE),
        Member::new("MaxItems", &MAX_ITEMS_TYPE),
    ];
    /// `ListPoliciesRequest`.
    pub static LIST_POLICIES_REQUEST: Shape =
        Shape::structure("ListPoliciesRequest", LIST_POLICIES_REQUEST_MEMBERS);
    static LIST_POLICIES_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("Policies", &POLICY_LIST_TYPE),
        Member::new("IsTruncated", &BOOLEAN_TYPE),
        Member::new("Marker", &RESPONSE_MARKER_TYPE),
    ];
    /// `ListPoliciesResponse`.
    pub static LIST_POLICIES_RESPONSE: Shape =
        Shape::structure("ListPoliciesResponse", LIST_POLICIES_RESPONSE_MEMBERS);
    static LIST_POLICY_TAGS_REQUEST_MEMBERS: &[Member] = &[
        Member::new("PolicyArn", &ARN_TYPE).required(),
        Member::new("Marker", &MARKER_TYPE),
        Member::new("MaxItems", &MAX_ITEMS_TYPE),
    ];
    /// `ListPolicyTagsRequest`.
    pub static LIST_POLICY_TAGS_REQUEST: Shape =
        Shape::structure("ListPolicyTagsRequest", LIST_POLICY_TAGS_REQUEST_MEMBERS);
    static LIST_POLICY_TAGS_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("Tags", &TAG_LIST_TYPE).required(),
        Member::new("IsTruncated", &BOOLEAN_TYPE),
        Member::new("Marker", &RESPONSE_MARKER_TYPE),
    ];
    /// `ListPolicyTagsResponse`.
    pub static LIST_POLICY_TAGS_RESPONSE: Shape =
        Shape::structure("ListPolicyTagsResponse", LIST_POLICY_TAGS_RESPONSE_MEMBERS);
    static LIST_POLICY_VERSIONS_REQUEST_MEMBERS: &[Member] = &[
        Member::new("PolicyArn", &ARN_TYPE).required(),
        Member::new("Marker", &MARKER_TYPE),
        Member::new("MaxItems", &MAX_ITEMS_TYPE),
    ];
    /// `ListPolicyVersionsRequest`.
    pub static LIST_POLICY_VERSIONS_REQUEST: Shape =
        Shape::structure("ListPolicyVersionsRequest", LIST_POLICY_VERSIONS_REQUEST_MEMBERS);
    static LIST_POLICY_VERSIONS_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("Versions", &POLICY_DOCUMENT_VERSION_LIST_TYPE),
        Member::new("IsTruncated", &BOOLEAN_TYPE),
        Member::new("Marker", &RESPONSE_MARKER_TYPE),
    ];
    /// `ListPolicyVersionsResponse`.
    pub static LIST_POLICY_VERSIONS_RESPONSE: Shape =
        Shape::structure("ListPolicyVersionsResponse", LIST_POLICY_VERSIONS_RESPONSE_MEMBERS);
    static LIST_ROLE_POLICIES_REQUEST_MEMBERS: &[Member] = &[
        Member::new("RoleName", &ROLE_NAME_TYPE).required(),
        Member::new("Marker", &MARKER_TYPE),
        Member::new("MaxItems", &MAX_ITEMS_TYPE),
    ];
    /// `ListRolePoliciesRequest`.
    pub static LIST_ROLE_POLICIES_REQUEST: Shape =
        Shape::structure("ListRolePoliciesRequest", LIST_ROLE_POLICIES_REQUEST_MEMBERS);
    static LIST_ROLE_POLICIES_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("PolicyNames", &POLICY_NAME_LIST_TYPE).required(),
        Member::new("IsTruncated", &BOOLEAN_TYPE),
        Member::new("Marker", &RESPONSE_MARKER_TYPE),
    ];
    /// `ListRolePoliciesResponse`.
    pub static LIST_ROLE_POLICIES_RESPONSE: Shape =
        Shape::structure("ListRolePoliciesResponse", LIST_ROLE_POLICIES_RESPONSE_MEMBERS);
    static LIST_ROLE_TAGS_REQUEST_MEMBERS: &[Member] = &[
        Member::new("RoleName", &ROLE_NAME_TYPE).required(),
        Member::new("Marker", &MARKER_TYPE),
        Member::new("MaxItems", &MAX_ITEMS_TYPE),
    ];
    /// `ListRoleTagsRequest`.
    pub static LIST_ROLE_TAGS_REQUEST: Shape =
        Shape::structure("ListRoleTagsRequest", LIST_ROLE_TAGS_REQUEST_MEMBERS);
    static LIST_ROLE_TAGS_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("Tags", &TAG_LIST_TYPE).required(),
        Member::new("IsTruncated", &BOOLEAN_TYPE),
        Member::new("Marker", &RESPONSE_MARKER_TYPE),
    ];
    /// `ListRoleTagsResponse`.
    pub static LIST_ROLE_TAGS_RESPONSE: Shape =
        Shape::structure("ListRoleTagsResponse", LIST_ROLE_TAGS_RESPONSE_MEMBERS);
    static LIST_ROLES_REQUEST_MEMBERS: &[Member] = &[
        Member::new("PathPrefix", &PATH_PREFIX_TYPE),
        Member::new("Marker", &MARKER_TYPE),
        Member::new("MaxItems", &MAX_ITEMS_TYPE),
    ];
    /// `ListRolesRequest`.
    pub static LIST_ROLES_REQUEST: Shape =
        Shape::structure("ListRolesRequest", LIST_ROLES_REQUEST_MEMBERS);
    static LIST_ROLES_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("Roles", &ROLE_LIST_TYPE).required(),
        Member::new("IsTruncated", &BOOLEAN_TYPE),
        Member::new("Marker", &RESPONSE_MARKER_TYPE),
    ];
    /// `ListRolesResponse`.
    pub static LIST_ROLES_RESPONSE: Shape =
        Shape::structure("ListRolesResponse", LIST_ROLES_RESPONSE_MEMBERS);
    static LIST_SAML_PROVIDER_TAGS_REQUEST_MEMBERS: &[Member] = &[
        Member::new("SAMLProviderArn", &ARN_TYPE).required(),
        Member::new("Marker", &MARKER_TYPE),
        Member::new("MaxItems", &MAX_ITEMS_TYPE),
    ];
    /// `ListSAMLProviderTagsRequest`.
    pub static LIST_SAML_PROVIDER_TAGS_REQUEST: Shape =
        Shape::structure("ListSAMLProviderTagsRequest", LIST_SAML_PROVIDER_TAGS_REQUEST_MEMBERS);
    static LIST_SAML_PROVIDER_TAGS_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("Tags", &TAG_LIST_TYPE).required(),
        Member::new("IsTruncated", &BOOLEAN_TYPE),
        Member::new("Marker", &RESPONSE_MARKER_TYPE),
    ];
    /// `ListSAMLProviderTagsResponse`.
    pub static LIST_SAML_PROVIDER_TAGS_RESPONSE: Shape =
        Shape::structure("ListSAMLProviderTagsResponse", LIST_SAML_PROVIDER_TAGS_RESPONSE_MEMBERS);
    static LIST_SAML_PROVIDERS_REQUEST_MEMBERS: &[Member] = &[];
    /// `ListSAMLProvidersRequest`.
    pub static LIST_SAML_PROVIDERS_REQUEST: Shape =
        Shape::structure("ListSAMLProvidersRequest", LIST_SAML_PROVIDERS_REQUEST_MEMBERS);
    static LIST_SAML_PROVIDERS_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("SAMLProviderList", &SAML_PROVIDER_LIST_TYPE)];
    /// `ListSAMLProvidersResponse`.
    pub static LIST_SAML_PROVIDERS_RESPONSE: Shape =
        Shape::structure("ListSAMLProvidersResponse", LIST_SAML_PROVIDERS_RESPONSE_MEMBERS);
    static LIST_USER_POLICIES_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserName", &EXISTING_USER_NAME_TYPE).required(),
        Member::new("Marker", &MARKER_TYPE),
        Member::new("MaxItems", &MAX_ITEMS_TYPE),
    ];
    /// `ListUserPoliciesRequest`.
    pub static LIST_USER_POLICIES_REQUEST: Shape =
        Shape::structure("ListUserPoliciesRequest", LIST_USER_POLICIES_REQUEST_MEMBERS);
    static LIST_USER_POLICIES_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("PolicyNames", &POLICY_NAME_LIST_TYPE).required(),
        Member::new("IsTruncated", &BOOLEAN_TYPE),
        Member::new("Marker", &RESPONSE_MARKER_TYPE),
    ];
    /// `ListUserPoliciesResponse`.
    pub static LIST_USER_POLICIES_RESPONSE: Shape =
        Shape::structure("ListUserPoliciesResponse", LIST_USER_POLICIES_RESPONSE_MEMBERS);
    static LIST_USER_TAGS_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserName", &EXISTING_USER_NAME_TYPE).required(),
        Member::new("Marker", &MARKER_TYPE),
        Member::new("MaxItems", &MAX_ITEMS_TYPE),
    ];
    /// `ListUserTagsRequest`.
    pub static LIST_USER_TAGS_REQUEST: Shape =
        Shape::structure("ListUserTagsRequest", LIST_USER_TAGS_REQUEST_MEMBERS);
    static LIST_USER_TAGS_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("Tags", &TAG_LIST_TYPE).required(),
        Member::new("IsTruncated", &BOOLEAN_TYPE),
        Member::new("Marker", &RESPONSE_MARKER_TYPE),
    ];
    /// `ListUserTagsResponse`.
    pub static LIST_USER_TAGS_RESPONSE: Shape =
        Shape::structure("ListUserTagsResponse", LIST_USER_TAGS_RESPONSE_MEMBERS);
    static LIST_USERS_REQUEST_MEMBERS: &[Member] = &[
        Member::new("PathPrefix", &PATH_PREFIX_TYPE),
        Member::new("Marker", &MARKER_TYPE),
        Member::new("MaxItems", &MAX_ITEMS_TYPE),
    ];
    /// `ListUsersRequest`.
    pub static LIST_USERS_REQUEST: Shape =
        Shape::structure("ListUsersRequest", LIST_USERS_REQUEST_MEMBERS);
    static LIST_USERS_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("Users", &USER_LIST_TYPE).required(),
        Member::new("IsTruncated", &BOOLEAN_TYPE),
        Member::new("Marker", &RESPONSE_MARKER_TYPE),
    ];
    /// `ListUsersResponse`.
    pub static LIST_USERS_RESPONSE: Shape =
        Shape::structure("ListUsersResponse", LIST_USERS_RESPONSE_MEMBERS);
    static MANAGED_POLICY_DETAIL_MEMBERS: &[Member] = &[
        Member::new("PolicyName", &POLICY_NAME_TYPE),
        Member::new("PolicyId", &ID_TYPE),
        Member::new("Arn", &ARN_TYPE),
        Member::new("Path", &POLICY_PATH_TYPE),
        Member::new("DefaultVersionId", &POLICY_VERSION_ID_TYPE),
        Member::new("AttachmentCount", &ATTACHMENT_COUNT_TYPE),
        Member::new("PermissionsBoundaryUsageCount", &ATTACHMENT_COUNT_TYPE),
        Member::new("IsAttachable", &BOOLEAN_TYPE),
        Member::new("Description", &POLICY_DESCRIPTION_TYPE),
        Member::new("CreateDate", &DATE_TYPE),
        Member::new("UpdateDate", &DATE_TYPE),
        Member::new("PolicyVersionList", &POLICY_DOCUMENT_VERSION_LIST_TYPE),
    ];
    /// `ManagedPolicyDetail`.
    pub static MANAGED_POLICY_DETAIL: Shape =
        Shape::structure("ManagedPolicyDetail", MANAGED_POLICY_DETAIL_MEMBERS);
    /// `ManagedPolicyDetailListType`.
    pub static MANAGED_POLICY_DETAIL_LIST_TYPE: Shape =
        Shape::list("ManagedPolicyDetailListType", &MANAGED_POLICY_DETAIL, "member", false);
    static OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY_MEMBERS: &[Member] =
        &[Member::new("Arn", &ARN_TYPE)];
    /// `OpenIDConnectProviderListEntry`.
    pub static OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY: Shape = Shape::structure(
        "OpenIDConnectProviderListEntry",
        OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY_MEMBERS,
    );
    /// `OpenIDConnectProviderListType`.
    pub static OPEN_ID_CONNECT_PROVIDER_LIST_TYPE: Shape = Shape::list(
        "OpenIDConnectProviderListType",
        &OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY,
        "member",
        false,
    );
    /// `OpenIDConnectProviderUrlType`.
    pub static OPEN_ID_CONNECT_PROVIDER_URL_TYPE: Shape =
        Shape::string("OpenIDConnectProviderUrlType").min(1).max(255);
    static ORDERED_ORGANIZATION_POLICY_TYPE_MEMBERS: &[Member] =
        &[Member::new("ServiceControlPolicyInputList", &SIMULATION_POLICY_LIST_TYPE)];
    /// `OrderedOrganizationPolicyType`.
    pub static ORDERED_ORGANIZATION_POLICY_TYPE: Shape =
        Shape::structure("OrderedOrganizationPolicyType", ORDERED_ORGANIZATION_POLICY_TYPE_MEMBERS);
    /// `OrganizationPolicyListType`.
    pub static ORGANIZATION_POLICY_LIST_TYPE: Shape = Shape::list(
        "OrganizationPolicyListType",
        &ORDERED_ORGANIZATION_POLICY_TYPE,
        "member",
        false,
    )
    .max(7);
    static ORGANIZATIONS_DECISION_DETAIL_MEMBERS: &[Member] =
        &[Member::new("AllowedByOrganizations", &BOOLEAN_TYPE)];
    /// `OrganizationsDecisionDetail`.
    pub static ORGANIZATIONS_DECISION_DETAIL: Shape =
        Shape::structure("OrganizationsDecisionDetail", ORGANIZATIONS_DECISION_DETAIL_MEMBERS);
    /// `PermissionsBoundaryAttachmentType`.
    pub static PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE: Shape =
        Shape::enumeration("PermissionsBoundaryAttachmentType", &["PermissionsBoundaryPolicy"]);
    static PERMISSIONS_BOUNDARY_DECISION_DETAIL_MEMBERS: &[Member] =
        &[Member::new("AllowedByPermissionsBoundary", &BOOLEAN_TYPE)];
    /// `PermissionsBoundaryDecisionDetail`.
    pub static PERMISSIONS_BOUNDARY_DECISION_DETAIL: Shape = Shape::structure(
        "PermissionsBoundaryDecisionDetail",
        PERMISSIONS_BOUNDARY_DECISION_DETAIL_MEMBERS,
    );
    static POLICY_MEMBERS: &[Member] = &[
        Member::new("PolicyName", &POLICY_NAME_TYPE),
        Member::new("PolicyId", &ID_TYPE),
        Member::new("Arn", &ARN_TYPE),
        Member::new("Path", &POLICY_PATH_TYPE),
        Member::new("DefaultVersionId", &POLICY_VERSION_ID_TYPE),
        Member::new("AttachmentCount", &ATTACHMENT_COUNT_TYPE),
        Member::new("PermissionsBoundaryUsageCount", &ATTACHMENT_COUNT_TYPE),
        Member::new("IsAttachable", &BOOLEAN_TYPE),
        Member::new("Description", &POLICY_DESCRIPTION_TYPE),
        Member::new("CreateDate", &DATE_TYPE),
        Member::new("UpdateDate", &DATE_TYPE),
        Member::new("Tags", &TAG_LIST_TYPE),
    ];
    /// `Policy`.
    pub static POLICY: Shape = Shape::structure("Policy", POLICY_MEMBERS);
    static POLICY_DETAIL_MEMBERS: &[Member] = &[
        Member::new("PolicyName", &POLICY_NAME_TYPE),
        Member::new("PolicyDocument", &POLICY_DOCUMENT_TYPE),
    ];
    /// `PolicyDetail`.
    pub static POLICY_DETAIL: Shape = Shape::structure("PolicyDetail", POLICY_DETAIL_MEMBERS);
    /// `PolicyEvaluationDecisionType`.
    pub static POLICY_EVALUATION_DECISION_TYPE: Shape = Shape::enumeration(
        "PolicyEvaluationDecisionType",
        &["allowed", "explicitDeny", "implicitDeny"],
    );
    /// `PolicyExclusionsListType`.
    pub static POLICY_EXCLUSIONS_LIST_TYPE: Shape =
        Shape::list("PolicyExclusionsListType", &POLICY_IDENTIFIER, "member", false).max(256);
    static POLICY_GROUP_MEMBERS: &[Member] =
        &[Member::new("GroupName", &GROUP_NAME_TYPE), Member::new("GroupId", &ID_TYPE)];
    /// `PolicyGroup`.
    pub static POLICY_GROUP: Shape = Shape::structure("PolicyGroup", POLICY_GROUP_MEMBERS);
    /// `PolicyGroupListType`.
    pub static POLICY_GROUP_LIST_TYPE: Shape =
        Shape::list("PolicyGroupListType", &POLICY_GROUP, "member", false);
    static POLICY_IDENTIFIER_MEMBERS: &[Member] = &[
        Member::new("PolicyType", &POLICY_IDENTIFIER_POLICY_TYPE),
        Member::new("PolicyArn", &ARN_TYPE),
        Member::new("InlinePolicyIdentifier", &INLINE_POLICY_IDENTIFIER_TYPE),
    ];
    /// `PolicyIdentifier`.
    pub static POLICY_IDENTIFIER: Shape =
        Shape::structure("PolicyIdentifier", POLICY_IDENTIFIER_MEMBERS);
    /// `PolicyIdentifierPolicyType`.
    pub static POLICY_IDENTIFIER_POLICY_TYPE: Shape = Shape::enumeration(
        "PolicyIdentifierPolicyType",
        &["inline", "aws-managed", "user-managed", "permission-boundary", "scp", "rcp"],
    );
    /// `PolicyIdentifierType`.
    pub static POLICY_IDENTIFIER_TYPE: Shape = Shape::string("PolicyIdentifierType");
    static POLICY_ROLE_MEMBERS: &[Member] =
        &[Member::new("RoleName", &ROLE_NAME_TYPE), Member::new("RoleId", &ID_TYPE)];
    /// `PolicyRole`.
    pub static POLICY_ROLE: Shape = Shape::structure("PolicyRole", POLICY_ROLE_MEMBERS);
    /// `PolicyRoleListType`.
    pub static POLICY_ROLE_LIST_TYPE: Shape =
        Shape::list("PolicyRoleListType", &POLICY_ROLE, "member", false);
    /// `PolicySourceType`.
    pub static POLICY_SOURCE_TYPE: Shape = Shape::enumeration(
        "PolicySourceType",
        &["user", "group", "role", "aws-managed", "user-managed", "resource", "none"],
    );
    /// `PolicyUsageType`.
    pub static POLICY_USAGE_TYPE: Shape =
        Shape::enumeration("PolicyUsageType", &["PermissionsPolicy", "PermissionsBoundary"]);
    static POLICY_USER_MEMBERS: &[Member] =
        &[Member::new("UserName", &USER_NAME_TYPE), Member::new("UserId", &ID_TYPE)];
    /// `PolicyUser`.
    pub static POLICY_USER: Shape = Shape::structure("PolicyUser", POLICY_USER_MEMBERS);
    /// `PolicyUserListType`.
    pub static POLICY_USER_LIST_TYPE: Shape =
        Shape::list("PolicyUserListType", &POLICY_USER, "member", false);
    static POLICY_VERSION_MEMBERS: &[Member] = &[
        Member::new("Document", &POLICY_DOCUMENT_TYPE),
        Member::new("VersionId", &POLICY_VERSION_ID_TYPE),
        Member::new("IsDefaultVersion", &BOOLEAN_TYPE),
        Member::new("CreateDate", &DATE_TYPE),
    ];
    /// `PolicyVersion`.
    pub static POLICY_VERSION: Shape = Shape::structure("PolicyVersion", POLICY_VERSION_MEMBERS);
    static POSITION_MEMBERS: &[Member] =
        &[Member::new("Line", &LINE_NUMBER), Member::new("Column", &COLUMN_NUMBER)];
    /// `Position`.
    pub static POSITION: Shape = Shape::structure("Position", POSITION_MEMBERS);
    static PUT_GROUP_POLICY_REQUEST_MEMBERS: &[Member] = &[
        Member::new("GroupName", &GROUP_NAME_TYPE).required(),
        Member::new("PolicyName", &POLICY_NAME_TYPE).required(),
        Member::new("PolicyDocument", &POLICY_DOCUMENT_TYPE).required(),
    ];
    /// `PutGroupPolicyRequest`.
    pub static PUT_GROUP_POLICY_REQUEST: Shape =
        Shape::structure("PutGroupPolicyRequest", PUT_GROUP_POLICY_REQUEST_MEMBERS);
    static PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS: &[Member] = &[
        Member::new("RoleName", &ROLE_NAME_TYPE).required(),
        Member::new("PermissionsBoundary", &ARN_TYPE).required(),
    ];
    /// `PutRolePermissionsBoundaryRequest`.
    pub static PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST: Shape = Shape::structure(
        "PutRolePermissionsBoundaryRequest",
        PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS,
    );
    static PUT_ROLE_POLICY_REQUEST_MEMBERS: &[Member] = &[
        Member::new("RoleName", &ROLE_NAME_TYPE).required(),
        Member::new("PolicyName", &POLICY_NAME_TYPE).required(),
        Member::new("PolicyDocument", &POLICY_DOCUMENT_TYPE).required(),
    ];
    /// `PutRolePolicyRequest`.
    pub static PUT_ROLE_POLICY_REQUEST: Shape =
        Shape::structure("PutRolePolicyRequest", PUT_ROLE_POLICY_REQUEST_MEMBERS);
    static PUT_USER_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserName", &USER_NAME_TYPE).required(),
        Member::new("PermissionsBoundary", &ARN_TYPE).required(),
    ];
    /// `PutUserPermissionsBoundaryRequest`.
    pub static PUT_USER_PERMISSIONS_BOUNDARY_REQUEST: Shape = Shape::structure(
        "PutUserPermissionsBoundaryRequest",
        PUT_USER_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS,
    );
    static PUT_USER_POLICY_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserName", &EXISTING_USER_NAME_TYPE).required(),
        Member::new("PolicyName", &POLICY_NAME_TYPE).required(),
        Member::new("PolicyDocument", &POLICY_DOCUMENT_TYPE).required(),
    ];
    /// `PutUserPolicyRequest`.
    pub static PUT_USER_POLICY_REQUEST: Shape =
        Shape::structure("PutUserPolicyRequest", PUT_USER_POLICY_REQUEST_MEMBERS);
    static REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS: &[Member] = &[
        Member::new("OpenIDConnectProviderArn", &ARN_TYPE).required(),
        Member::new("ClientID", &CLIENT_ID_TYPE).required(),
    ];
    /// `RemoveClientIDFromOpenIDConnectProviderRequest`.
    pub static REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST: Shape = Shape::structure(
        "RemoveClientIDFromOpenIDConnectProviderRequest",
        REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS,
    );
    static REMOVE_USER_FROM_GROUP_REQUEST_MEMBERS: &[Member] = &[
        Member::new("GroupName", &GROUP_NAME_TYPE).required(),
        Member::new("UserName", &EXISTING_USER_NAME_TYPE).required(),
    ];
    /// `RemoveUserFromGroupRequest`.
    pub static REMOVE_USER_FROM_GROUP_REQUEST: Shape =
        Shape::structure("RemoveUserFromGroupRequest", REMOVE_USER_FROM_GROUP_REQUEST_MEMBERS);
    /// `ResourceHandlingOptionType`.
    pub static RESOURCE_HANDLING_OPTION_TYPE: Shape =
        Shape::string("ResourceHandlingOptionType").min(1).max(64);
    /// `ResourceNameListType`.
    pub static RESOURCE_NAME_LIST_TYPE: Shape =
        Shape::list("ResourceNameListType", &RESOURCE_NAME_TYPE, "member", false);
    /// `ResourceNameType`.
    pub static RESOURCE_NAME_TYPE: Shape = Shape::string("ResourceNameType").min(1).max(2048);
    static RESOURCE_SPECIFIC_RESULT_MEMBERS: &[Member] = &[
        Member::new("EvalResourceName", &RESOURCE_NAME_TYPE).required(),
        Member::new("EvalResourceDecision", &POLICY_EVALUATION_DECISION_TYPE).required(),
        Member::new("MatchedStatements", &STATEMENT_LIST_TYPE),
        Member::new("MissingContextValues", &CONTEXT_KEY_NAMES_RESULT_LIST_TYPE),
        Member::new("EvalDecisionDetails", &EVAL_DECISION_DETAILS_TYPE),
        Member::new("PermissionsBoundaryDecisionDetail", &PERMISSIONS_BOUNDARY_DECISION_DETAIL),
    ];
    /// `ResourceSpecificResult`.
    pub static RESOURCE_SPECIFIC_RESULT: Shape =
        Shape::structure("ResourceSpecificResult", RESOURCE_SPECIFIC_RESULT_MEMBERS);
    /// `ResourceSpecificResultListType`.
    pub static RESOURCE_SPECIFIC_RESULT_LIST_TYPE: Shape =
        Shape::list("ResourceSpecificResultListType", &RESOURCE_SPECIFIC_RESULT, "member", false);
    static ROLE_MEMBERS: &[Member] = &[
        Member::new("Path", &PATH_TYPE).required(),
        Member::new("RoleName", &ROLE_NAME_TYPE).required(),
        Member::new("RoleId", &ID_TYPE).required(),
        Member::new("Arn", &ARN_TYPE).required(),
        Member::new("CreateDate", &DATE_TYPE).required(),
        Member::new("AssumeRolePolicyDocument", &POLICY_DOCUMENT_TYPE),
        Member::new("Description", &ROLE_DESCRIPTION_TYPE),
        Member::new("MaxSessionDuration", &ROLE_MAX_SESSION_DURATION_TYPE),
        Member::new("PermissionsBoundary", &ATTACHED_PERMISSIONS_BOUNDARY),
        Member::new("Tags", &TAG_LIST_TYPE),
        Member::new("RoleLastUsed", &ROLE_LAST_USED),
        Member::new("SourceRoleTemplate", &SOURCE_ROLE_TEMPLATE),
    ];
    /// `Role`.
    pub static ROLE: Shape = Shape::structure("Role", ROLE_MEMBERS);
    static ROLE_DETAIL_MEMBERS: &[Member] = &[
        Member::new("Path", &PATH_TYPE),
        Member::new("RoleName", &ROLE_NAME_TYPE),
        Member::new("RoleId", &ID_TYPE),
        Member::new("Arn", &ARN_TYPE),
        Member::new("CreateDate", &DATE_TYPE),
        Member::new("AssumeRolePolicyDocument", &POLICY_DOCUMENT_TYPE),
        Member::new("InstanceProfileList", &INSTANCE_PROFILE_LIST_TYPE),
        Member::new("RolePolicyList", &POLICY_DETAIL_LIST_TYPE),
        Member::new("AttachedManagedPolicies", &ATTACHED_POLICIES_LIST_TYPE),
        Member::new("PermissionsBoundary", &ATTACHED_PERMISSIONS_BOUNDARY),
        Member::new("Tags", &TAG_LIST_TYPE),
        Member::new("RoleLastUsed", &ROLE_LAST_USED),
    ];
    /// `RoleDetail`.
    pub static ROLE_DETAIL: Shape = Shape::structure("RoleDetail", ROLE_DETAIL_MEMBERS);
    static ROLE_LAST_USED_MEMBERS: &[Member] =
        &[Member::new("LastUsedDate", &DATE_TYPE), Member::new("Region", &STRING_TYPE)];
    /// `RoleLastUsed`.
    pub static ROLE_LAST_USED: Shape = Shape::structure("RoleLastUsed", ROLE_LAST_USED_MEMBERS);
    /// `SAMLMetadataDocumentType`.
    pub static SAML_METADATA_DOCUMENT_TYPE: Shape =
        Shape::string("SAMLMetadataDocumentType").min(1000).max(10_000_000);
    static SAML_PRIVATE_KEY_MEMBERS: &[Member] =
        &[Member::new("KeyId", &PRIVATE_KEY_ID_TYPE), Member::new("Timestamp", &DATE_TYPE)];
    /// `SAMLPrivateKey`.
    pub static SAML_PRIVATE_KEY: Shape =
        Shape::structure("SAMLPrivateKey", SAML_PRIVATE_KEY_MEMBERS);
    static SAML_PROVIDER_LIST_ENTRY_MEMBERS: &[Member] = &[
        Member::new("Arn", &ARN_TYPE),
        Member::new("ValidUntil", &DATE_TYPE),
        Member::new("CreateDate", &DATE_TYPE),
    ];
    /// `SAMLProviderListEntry`.
    pub static SAML_PROVIDER_LIST_ENTRY: Shape =
        Shape::structure("SAMLProviderListEntry", SAML_PROVIDER_LIST_ENTRY_MEMBERS);
    /// `SAMLProviderListType`.
    pub static SAML_PROVIDER_LIST_TYPE: Shape =
        Shape::list("SAMLProviderListType", &SAML_PROVIDER_LIST_ENTRY, "member", false);
    /// `SAMLProviderNameType`.
    pub static SAML_PROVIDER_NAME_TYPE: Shape =
        Shape::string("SAMLProviderNameType").min(1).max(128).pattern(&PATTERN_1);
    static SET_DEFAULT_POLICY_VERSION_REQUEST_MEMBERS: &[Member] = &[
        Member::new("PolicyArn", &ARN_TYPE).required(),
        Member::new("VersionId", &POLICY_VERSION_ID_TYPE).required(),
    ];
    /// `SetDefaultPolicyVersionRequest`.
    pub static SET_DEFAULT_POLICY_VERSION_REQUEST: Shape = Shape::structure(
        "SetDefaultPolicyVersionRequest",
        SET_DEFAULT_POLICY_VERSION_REQUEST_MEMBERS,
    );
    static SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS: &[Member] = &[
        Member::new("PolicyInputList", &SIMULATION_POLICY_LIST_TYPE).required(),
        Member::new("PermissionsBoundaryPolicyInputList", &SIMULATION_POLICY_LIST_TYPE),
        Member::new("OrderedOrganizationPolicyInputList", &ORGANIZATION_POLICY_LIST_TYPE),
        Member::new("ActionNames", &ACTION_NAME_LIST_TYPE).required(),
        Member::new("ResourceArns", &RESOURCE_NAME_LIST_TYPE),
        Member::new("ResourcePolicy", &POLICY_DOCUMENT_TYPE),
        Member::new("ResourceOwner", &RESOURCE_NAME_TYPE),
        Member::new("CallerArn", &RESOURCE_NAME_TYPE),
        Member::new("ContextEntries", &CONTEXT_ENTRY_LIST_TYPE),
        Member::new("ResourceHandlingOption", &RESOURCE_HANDLING_OPTION_TYPE),
        Member::new("MaxItems", &MAX_ITEMS_TYPE),
        Member::new("Marker", &MARKER_TYPE),
    ];
    /// `SimulateCustomPolicyRequest`.
    pub static SIMULATE_CUSTOM_POLICY_REQUEST: Shape =
        Shape::structure("SimulateCustomPolicyRequest", SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS);
    static SIMULATE_POLICY_RESPONSE_MEMBERS: &[Member] = &[
        Member::new("EvaluationResults", &EVALUATION_RESULTS_LIST_TYPE),
        Member::new("IsTruncated", &BOOLEAN_TYPE),
        Member::new("Marker", &RESPONSE_MARKER_TYPE),
    ];
    /// `SimulatePolicyResponse`.
    pub static SIMULATE_POLICY_RESPONSE: Shape =
        Shape::structure("SimulatePolicyResponse", SIMULATE_POLICY_RESPONSE_MEMBERS);
    static SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS: &[Member] = &[
        Member::new("PolicySourceArn", &ARN_TYPE).required(),
        Member::new("PolicyInputList", &SIMULATION_POLICY_LIST_TYPE),
        Member::new("PermissionsBoundaryPolicyInputList", &SIMULATION_POLICY_LIST_TYPE),
        Member::new("PolicyExclusionList", &POLICY_EXCLUSIONS_LIST_TYPE),
        Member::new("ActionNames", &ACTION_NAME_LIST_TYPE).required(),
        Member::new("ResourceArns", &RESOURCE_NAME_LIST_TYPE),
        Member::new("ResourcePolicy", &POLICY_DOCUMENT_TYPE),
        Member::new("ResourceOwner", &RESOURCE_NAME_TYPE),
        Member::new("CallerArn", &RESOURCE_NAME_TYPE),
        Member::new("ContextEntries", &CONTEXT_ENTRY_LIST_TYPE),
        Member::new("ResourceHandlingOption", &RESOURCE_HANDLING_OPTION_TYPE),
        Member::new("MaxItems", &MAX_ITEMS_TYPE),
        Member::new("Marker", &MARKER_TYPE),
    ];
    /// `SimulatePrincipalPolicyRequest`.
    pub static SIMULATE_PRINCIPAL_POLICY_REQUEST: Shape = Shape::structure(
        "SimulatePrincipalPolicyRequest",
        SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS,
    );
    /// `SimulationPolicyListType`.
    pub static SIMULATION_POLICY_LIST_TYPE: Shape =
        Shape::list("SimulationPolicyListType", &POLICY_DOCUMENT_TYPE, "member", false);
    static SOURCE_ROLE_TEMPLATE_MEMBERS: &[Member] = &[
        Member::new("TemplateArn", &ARN_TYPE).required(),
        Member::new("TemplateMinorVersion", &INTEGER_TYPE).required(),
    ];
    /// `SourceRoleTemplate`.
    pub static SOURCE_ROLE_TEMPLATE: Shape =
        Shape::structure("SourceRoleTemplate", SOURCE_ROLE_TEMPLATE_MEMBERS);
    static STATEMENT_MEMBERS: &[Member] = &[
        Member::new("SourcePolicyId", &POLICY_IDENTIFIER_TYPE),
        Member::new("SourcePolicyType", &POLICY_SOURCE_TYPE),
        Member::new("StartPosition", &POSITION),
        Member::new("EndPosition", &POSITION),
    ];
    /// `Statement`.
    pub static STATEMENT: Shape = Shape::structure("Statement", STATEMENT_MEMBERS);
    /// `StatementListType`.
    pub static STATEMENT_LIST_TYPE: Shape =
        Shape::list("StatementListType", &STATEMENT, "member", false);
    static TAG_MEMBERS: &[Member] = &[
        Member::new("Key", &TAG_KEY_TYPE).required(),
        Member::new("Value", &TAG_VALUE_TYPE).required(),
    ];
    /// `Tag`.
    pub static TAG: Shape = Shape::structure("Tag", TAG_MEMBERS);
    static TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS: &[Member] = &[
        Member::new("OpenIDConnectProviderArn", &ARN_TYPE).required(),
        Member::new("Tags", &TAG_LIST_TYPE).required(),
    ];
    /// `TagOpenIDConnectProviderRequest`.
    pub static TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST: Shape = Shape::structure(
        "TagOpenIDConnectProviderRequest",
        TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS,
    );
    static TAG_POLICY_REQUEST_MEMBERS: &[Member] = &[
        Member::new("PolicyArn", &ARN_TYPE).required(),
        Member::new("Tags", &TAG_LIST_TYPE).required(),
    ];
    /// `TagPolicyRequest`.
    pub static TAG_POLICY_REQUEST: Shape =
        Shape::structure("TagPolicyRequest", TAG_POLICY_REQUEST_MEMBERS);
    static TAG_ROLE_REQUEST_MEMBERS: &[Member] = &[
        Member::new("RoleName", &ROLE_NAME_TYPE).required(),
        Member::new("Tags", &TAG_LIST_TYPE).required(),
    ];
    /// `TagRoleRequest`.
    pub static TAG_ROLE_REQUEST: Shape =
        Shape::structure("TagRoleRequest", TAG_ROLE_REQUEST_MEMBERS);
    static TAG_SAML_PROVIDER_REQUEST_MEMBERS: &[Member] = &[
        Member::new("SAMLProviderArn", &ARN_TYPE).required(),
        Member::new("Tags", &TAG_LIST_TYPE).required(),
    ];
    /// `TagSAMLProviderRequest`.
    pub static TAG_SAML_PROVIDER_REQUEST: Shape =
        Shape::structure("TagSAMLProviderRequest", TAG_SAML_PROVIDER_REQUEST_MEMBERS);
    static TAG_USER_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserName", &EXISTING_USER_NAME_TYPE).required(),
        Member::new("Tags", &TAG_LIST_TYPE).required(),
    ];
    /// `TagUserRequest`.
    pub static TAG_USER_REQUEST: Shape =
        Shape::structure("TagUserRequest", TAG_USER_REQUEST_MEMBERS);
    static UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS: &[Member] = &[
        Member::new("OpenIDConnectProviderArn", &ARN_TYPE).required(),
        Member::new("TagKeys", &TAG_KEY_LIST_TYPE).required(),
    ];
    /// `UntagOpenIDConnectProviderRequest`.
    pub static UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST: Shape = Shape::structure(
        "UntagOpenIDConnectProviderRequest",
        UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS,
    );
    static UNTAG_POLICY_REQUEST_MEMBERS: &[Member] = &[
        Member::new("PolicyArn", &ARN_TYPE).required(),
        Member::new("TagKeys", &TAG_KEY_LIST_TYPE).required(),
    ];
    /// `UntagPolicyRequest`.
    pub static UNTAG_POLICY_REQUEST: Shape =
        Shape::structure("UntagPolicyRequest", UNTAG_POLICY_REQUEST_MEMBERS);
    static UNTAG_ROLE_REQUEST_MEMBERS: &[Member] = &[
        Member::new("RoleName", &ROLE_NAME_TYPE).required(),
        Member::new("TagKeys", &TAG_KEY_LIST_TYPE).required(),
    ];
    /// `UntagRoleRequest`.
    pub static UNTAG_ROLE_REQUEST: Shape =
        Shape::structure("UntagRoleRequest", UNTAG_ROLE_REQUEST_MEMBERS);
    static UNTAG_SAML_PROVIDER_REQUEST_MEMBERS: &[Member] = &[
        Member::new("SAMLProviderArn", &ARN_TYPE).required(),
        Member::new("TagKeys", &TAG_KEY_LIST_TYPE).required(),
    ];
    /// `UntagSAMLProviderRequest`.
    pub static UNTAG_SAML_PROVIDER_REQUEST: Shape =
        Shape::structure("UntagSAMLProviderRequest", UNTAG_SAML_PROVIDER_REQUEST_MEMBERS);
    static UNTAG_USER_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserName", &EXISTING_USER_NAME_TYPE).required(),
        Member::new("TagKeys", &TAG_KEY_LIST_TYPE).required(),
    ];
    /// `UntagUserRequest`.
    pub static UNTAG_USER_REQUEST: Shape =
        Shape::structure("UntagUserRequest", UNTAG_USER_REQUEST_MEMBERS);
    static UPDATE_ACCESS_KEY_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserName", &EXISTING_USER_NAME_TYPE),
        Member::new("AccessKeyId", &ACCESS_KEY_ID_TYPE).required(),
        Member::new("Status", &STATUS_TYPE).required(),
    ];
    /// `UpdateAccessKeyRequest`.
    pub static UPDATE_ACCESS_KEY_REQUEST: Shape =
        Shape::structure("UpdateAccessKeyRequest", UPDATE_ACCESS_KEY_REQUEST_MEMBERS);
    static UPDATE_ASSUME_ROLE_POLICY_REQUEST_MEMBERS: &[Member] = &[
        Member::new("RoleName", &ROLE_NAME_TYPE).required(),
        Member::new("PolicyDocument", &POLICY_DOCUMENT_TYPE).required(),
    ];
    /// `UpdateAssumeRolePolicyRequest`.
    pub static UPDATE_ASSUME_ROLE_POLICY_REQUEST: Shape = Shape::structure(
        "UpdateAssumeRolePolicyRequest",
        UPDATE_ASSUME_ROLE_POLICY_REQUEST_MEMBERS,
    );
    static UPDATE_GROUP_REQUEST_MEMBERS: &[Member] = &[
        Member::new("GroupName", &GROUP_NAME_TYPE).required(),
        Member::new("NewPath", &PATH_TYPE),
        Member::new("NewGroupName", &GROUP_NAME_TYPE),
    ];
    /// `UpdateGroupRequest`.
    pub static UPDATE_GROUP_REQUEST: Shape =
        Shape::structure("UpdateGroupRequest", UPDATE_GROUP_REQUEST_MEMBERS);
    static UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST_MEMBERS: &[Member] = &[
        Member::new("OpenIDConnectProviderArn", &ARN_TYPE).required(),
        Member::new("ThumbprintList", &THUMBPRINT_LIST_TYPE).required(),
    ];
    /// `UpdateOpenIDConnectProviderThumbprintRequest`.
    pub static UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST: Shape = Shape::structure(
        "UpdateOpenIDConnectProviderThumbprintRequest",
        UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST_MEMBERS,
    );
    static UPDATE_ROLE_DESCRIPTION_REQUEST_MEMBERS: &[Member] = &[
        Member::new("RoleName", &ROLE_NAME_TYPE).required(),
        Member::new("Description", &ROLE_DESCRIPTION_TYPE).required(),
    ];
    /// `UpdateRoleDescriptionRequest`.
    pub static UPDATE_ROLE_DESCRIPTION_REQUEST: Shape =
        Shape::structure("UpdateRoleDescriptionRequest", UPDATE_ROLE_DESCRIPTION_REQUEST_MEMBERS);
    static UPDATE_ROLE_DESCRIPTION_RESPONSE_MEMBERS: &[Member] = &[Member::new("Role", &ROLE)];
    /// `UpdateRoleDescriptionResponse`.
    pub static UPDATE_ROLE_DESCRIPTION_RESPONSE: Shape =
        Shape::structure("UpdateRoleDescriptionResponse", UPDATE_ROLE_DESCRIPTION_RESPONSE_MEMBERS);
    static UPDATE_ROLE_REQUEST_MEMBERS: &[Member] = &[
        Member::new("RoleName", &ROLE_NAME_TYPE).required(),
        Member::new("Description", &ROLE_DESCRIPTION_TYPE),
        Member::new("MaxSessionDuration", &ROLE_MAX_SESSION_DURATION_TYPE),
    ];
    /// `UpdateRoleRequest`.
    pub static UPDATE_ROLE_REQUEST: Shape =
        Shape::structure("UpdateRoleRequest", UPDATE_ROLE_REQUEST_MEMBERS);
    static UPDATE_ROLE_RESPONSE_MEMBERS: &[Member] = &[];
    /// `UpdateRoleResponse`.
    pub static UPDATE_ROLE_RESPONSE: Shape =
        Shape::structure("UpdateRoleResponse", UPDATE_ROLE_RESPONSE_MEMBERS);
    static UPDATE_SAML_PROVIDER_REQUEST_MEMBERS: &[Member] = &[
        Member::new("SAMLMetadataDocument", &SAML_METADATA_DOCUMENT_TYPE),
        Member::new("SAMLProviderArn", &ARN_TYPE).required(),
        Member::new("AssertionEncryptionMode", &ASSERTION_ENCRYPTION_MODE_TYPE),
        Member::new("AddPrivateKey", &PRIVATE_KEY_TYPE),
        Member::new("RemovePrivateKey", &PRIVATE_KEY_ID_TYPE),
    ];
    /// `UpdateSAMLProviderRequest`.
    pub static UPDATE_SAML_PROVIDER_REQUEST: Shape =
        Shape::structure("UpdateSAMLProviderRequest", UPDATE_SAML_PROVIDER_REQUEST_MEMBERS);
    static UPDATE_SAML_PROVIDER_RESPONSE_MEMBERS: &[Member] =
        &[Member::new("SAMLProviderArn", &ARN_TYPE)];
    /// `UpdateSAMLProviderResponse`.
    pub static UPDATE_SAML_PROVIDER_RESPONSE: Shape =
        Shape::structure("UpdateSAMLProviderResponse", UPDATE_SAML_PROVIDER_RESPONSE_MEMBERS);
    static UPDATE_USER_REQUEST_MEMBERS: &[Member] = &[
        Member::new("UserName", &EXISTING_USER_NAME_TYPE).required(),
        Member::new("NewPath", &PATH_TYPE),
        Member::new("NewUserName", &USER_NAME_TYPE),
    ];
    /// `UpdateUserRequest`.
    pub static UPDATE_USER_REQUEST: Shape =
        Shape::structure("UpdateUserRequest", UPDATE_USER_REQUEST_MEMBERS);
    static USER_MEMBERS: &[Member] = &[
        Member::new("Path", &PATH_TYPE).required(),
        Member::new("UserName", &USER_NAME_TYPE).required(),
        Member::new("UserId", &ID_TYPE).required(),
        Member::new("Arn", &ARN_TYPE).required(),
        Member::new("CreateDate", &DATE_TYPE).required(),
        Member::new("PasswordLastUsed", &DATE_TYPE),
        Member::new("PermissionsBoundary", &ATTACHED_PERMISSIONS_BOUNDARY),
        Member::new("Tags", &TAG_LIST_TYPE),
    ];
    /// `User`.
    pub static USER: Shape = Shape::structure("User", USER_MEMBERS);
    static USER_DETAIL_MEMBERS: &[Member] = &[
        Member::new("Path", &PATH_TYPE),
        Member::new("UserName", &USER_NAME_TYPE),
        Member::new("UserId", &ID_TYPE),
        Member::new("Arn", &ARN_TYPE),
        Member::new("CreateDate", &DATE_TYPE),
        Member::new("UserPolicyList", &POLICY_DETAIL_LIST_TYPE),
        Member::new("GroupList", &GROUP_NAME_LIST_TYPE),
        Member::new("AttachedManagedPolicies", &ATTACHED_POLICIES_LIST_TYPE),
        Member::new("PermissionsBoundary", &ATTACHED_PERMISSIONS_BOUNDARY),
        Member::new("Tags", &TAG_LIST_TYPE),
    ];
    /// `UserDetail`.
    pub static USER_DETAIL: Shape = Shape::structure("UserDetail", USER_DETAIL_MEMBERS);
    /// `accessKeyIdType`.
    pub static ACCESS_KEY_ID_TYPE: Shape =
        Shape::string("accessKeyIdType").min(16).max(128).pattern(&PATTERN_2);
    /// `accessKeyMetadataListType`.
    pub static ACCESS_KEY_METADATA_LIST_TYPE: Shape =
        Shape::list("accessKeyMetadataListType", &ACCESS_KEY_METADATA, "member", false);
    /// `accessKeySecretType`.
    pub static ACCESS_KEY_SECRET_TYPE: Shape = Shape::string("accessKeySecretType").sensitive();
    /// `arnType`.
    pub static ARN_TYPE: Shape = Shape::string("arnType").min(20).max(2048);
    /// `assertionEncryptionModeType`.
    pub static ASSERTION_ENCRYPTION_MODE_TYPE: Shape =
        Shape::enumeration("assertionEncryptionModeType", &["Required", "Allowed"]);
    /// `attachedPoliciesListType`.
    pub static ATTACHED_POLICIES_LIST_TYPE: Shape =
        Shape::list("attachedPoliciesListType", &ATTACHED_POLICY, "member", false);
    /// `attachmentCountType`.
    pub static ATTACHMENT_COUNT_TYPE: Shape = Shape::integer("attachmentCountType");
    /// `booleanType`.
    pub static BOOLEAN_TYPE: Shape = Shape::boolean("booleanType");
    /// `clientIDListType`.
    pub static CLIENT_ID_LIST_TYPE: Shape =
        Shape::list("clientIDListType", &CLIENT_ID_TYPE, "member", false);
    /// `clientIDType`.
    pub static CLIENT_ID_TYPE: Shape = Shape::string("clientIDType").min(1).max(255);
    /// `dateType`.
    pub static DATE_TYPE: Shape = Shape::timestamp("dateType");
    /// `entityListType`.
    pub static ENTITY_LIST_TYPE: Shape =
        Shape::list("entityListType", &ENTITY_TYPE, "member", false);
    /// `existingUserNameType`.
    pub static EXISTING_USER_NAME_TYPE: Shape =
        Shape::string("existingUserNameType").min(1).max(128).pattern(&PATTERN_0);
    /// `groupDetailListType`.
    pub static GROUP_DETAIL_LIST_TYPE: Shape =
        Shape::list("groupDetailListType", &GROUP_DETAIL, "member", false);
    /// `groupListType`.
    pub static GROUP_LIST_TYPE: Shape = Shape::list("groupListType", &GROUP, "member", false);
    /// `groupNameListType`.
    pub static GROUP_NAME_LIST_TYPE: Shape =
        Shape::list("groupNameListType", &GROUP_NAME_TYPE, "member", false);
    /// `groupNameType`.
    pub static GROUP_NAME_TYPE: Shape =
        Shape::string("groupNameType").min(1).max(128).pattern(&PATTERN_0);
    /// `idType`.
    pub static ID_TYPE: Shape = Shape::string("idType").min(16).max(128).pattern(&PATTERN_2);
    /// `instanceProfileListType`.
    pub static INSTANCE_PROFILE_LIST_TYPE: Shape =
        Shape::list("instanceProfileListType", &INSTANCE_PROFILE, "member", false);
    /// `instanceProfileNameType`.
    pub static INSTANCE_PROFILE_NAME_TYPE: Shape =
        Shape::string("instanceProfileNameType").min(1).max(128).pattern(&PATTERN_0);
    /// `integerType`.
    pub static INTEGER_TYPE: Shape = Shape::integer("integerType");
    /// `markerType`.
    pub static MARKER_TYPE: Shape = Shape::string("markerType").min(1).max(320).pattern(&PATTERN_3);
    /// `maxItemsType`.
    pub static MAX_ITEMS_TYPE: Shape = Shape::integer("maxItemsType").min(1).max(1000);
    /// `pathPrefixType`.
    pub static PATH_PREFIX_TYPE: Shape =
        Shape::string("pathPrefixType").min(1).max(512).pattern(&PATTERN_4);
    /// `pathType`.
    pub static PATH_TYPE: Shape = Shape::string("pathType").min(1).max(512).pattern(&PATTERN_5);
    /// `policyDescriptionType`.
    pub static POLICY_DESCRIPTION_TYPE: Shape = Shape::string("policyDescriptionType").max(1000);
    /// `policyDetailListType`.
    pub static POLICY_DETAIL_LIST_TYPE: Shape =
        Shape::list("policyDetailListType", &POLICY_DETAIL, "member", false);
    /// `policyDocumentType`.
    pub static POLICY_DOCUMENT_TYPE: Shape =
        Shape::string("policyDocumentType").min(1).max(131_072).pattern(&PATTERN_6);
    /// `policyDocumentVersionListType`.
    pub static POLICY_DOCUMENT_VERSION_LIST_TYPE: Shape =
        Shape::list("policyDocumentVersionListType", &POLICY_VERSION, "member", false);
    /// `policyListType`.
    pub static POLICY_LIST_TYPE: Shape = Shape::list("policyListType", &POLICY, "member", false);
    /// `policyNameListType`.
    pub static POLICY_NAME_LIST_TYPE: Shape =
        Shape::list("policyNameListType", &POLICY_NAME_TYPE, "member", false);
    /// `policyNameType`.
    pub static POLICY_NAME_TYPE: Shape =
        Shape::string("policyNameType").min(1).max(128).pattern(&PATTERN_0);
    /// `policyPathType`.
    pub static POLICY_PATH_TYPE: Shape =
        Shape::string("policyPathType").min(1).max(512).pattern(&PATTERN_7);
    /// `policyScopeType`.
    pub static POLICY_SCOPE_TYPE: Shape =
        Shape::enumeration("policyScopeType", &["All", "AWS", "Local"]);
    /// `policyVersionIdType`.
    pub static POLICY_VERSION_ID_TYPE: Shape =
        Shape::string("policyVersionIdType").pattern(&PATTERN_8);
    /// `privateKeyIdType`.
    pub static PRIVATE_KEY_ID_TYPE: Shape =
        Shape::string("privateKeyIdType").min(22).max(64).pattern(&PATTERN_9);
    /// `privateKeyList`.
    pub static PRIVATE_KEY_LIST: Shape =
        Shape::list("privateKeyList", &SAML_PRIVATE_KEY, "member", false).max(2);
    /// `privateKeyType`.
    pub static PRIVATE_KEY_TYPE: Shape =
        Shape::string("privateKeyType").min(1).max(16_384).pattern(&PATTERN_6).sensitive();
    /// `responseMarkerType`.
    pub static RESPONSE_MARKER_TYPE: Shape = Shape::string("responseMarkerType");
    /// `roleDescriptionType`.
    pub static ROLE_DESCRIPTION_TYPE: Shape =
        Shape::string("roleDescriptionType").max(1000).pattern(&PATTERN_10);
    /// `roleDetailListType`.
    pub static ROLE_DETAIL_LIST_TYPE: Shape =
        Shape::list("roleDetailListType", &ROLE_DETAIL, "member", false);
    /// `roleListType`.
    pub static ROLE_LIST_TYPE: Shape = Shape::list("roleListType", &ROLE, "member", false);
    /// `roleMaxSessionDurationType`.
    pub static ROLE_MAX_SESSION_DURATION_TYPE: Shape =
        Shape::integer("roleMaxSessionDurationType").min(3600).max(43_200);
    /// `roleNameType`.
    pub static ROLE_NAME_TYPE: Shape =
        Shape::string("roleNameType").min(1).max(64).pattern(&PATTERN_0);
    /// `statusType`.
    pub static STATUS_TYPE: Shape =
        Shape::enumeration("statusType", &["Active", "Inactive", "Expired"]);
    /// `stringType`.
    pub static STRING_TYPE: Shape = Shape::string("stringType");
    /// `summaryKeyType`.
    pub static SUMMARY_KEY_TYPE: Shape = Shape::enumeration(
        "summaryKeyType",
        &[
            "Users",
            "UsersQuota",
            "Groups",
            "GroupsQuota",
            "ServerCertificates",
            "ServerCertificatesQuota",
            "UserPolicySizeQuota",
            "GroupPolicySizeQuota",
            "GroupsPerUserQuota",
            "SigningCertificatesPerUserQuota",
            "AccessKeysPerUserQuota",
            "MFADevices",
            "MFADevicesInUse",
            "AccountMFAEnabled",
            "AccountAccessKeysPresent",
            "AccountPasswordPresent",
            "AccountSigningCertificatesPresent",
            "AttachedPoliciesPerGroupQuota",
            "AttachedPoliciesPerRoleQuota",
            "AttachedPoliciesPerUserQuota",
            "Policies",
            "PoliciesQuota",
            "PolicySizeQuota",
            "PolicyVersionsInUse",
            "PolicyVersionsInUseQuota",
            "VersionsPerPolicyQuota",
            "GlobalEndpointTokenVersion",
            "AssumeRolePolicySizeQuota",
            "InstanceProfiles",
            "InstanceProfilesQuota",
            "Providers",
            "RolePolicySizeQuota",
            "Roles",
            "RolesQuota",
        ],
    );
    /// `summaryMapType`.
    pub static SUMMARY_MAP_TYPE: Shape =
        Shape::map("summaryMapType", &SUMMARY_KEY_TYPE, &SUMMARY_VALUE_TYPE);
    /// `summaryValueType`.
    pub static SUMMARY_VALUE_TYPE: Shape = Shape::integer("summaryValueType");
    /// `tagKeyListType`.
    pub static TAG_KEY_LIST_TYPE: Shape =
        Shape::list("tagKeyListType", &TAG_KEY_TYPE, "member", false).max(50);
    /// `tagKeyType`.
    pub static TAG_KEY_TYPE: Shape =
        Shape::string("tagKeyType").min(1).max(128).pattern(&PATTERN_11);
    /// `tagListType`.
    pub static TAG_LIST_TYPE: Shape = Shape::list("tagListType", &TAG, "member", false).max(50);
    /// `tagValueType`.
    pub static TAG_VALUE_TYPE: Shape =
        Shape::string("tagValueType").min(0).max(256).pattern(&PATTERN_12);
    /// `thumbprintListType`.
    pub static THUMBPRINT_LIST_TYPE: Shape =
        Shape::list("thumbprintListType", &THUMBPRINT_TYPE, "member", false);
    /// `thumbprintType`.
    pub static THUMBPRINT_TYPE: Shape = Shape::string("thumbprintType").min(40).max(40);
    /// `userDetailListType`.
    pub static USER_DETAIL_LIST_TYPE: Shape =
        Shape::list("userDetailListType", &USER_DETAIL, "member", false);
    /// `userListType`.
    pub static USER_LIST_TYPE: Shape = Shape::list("userListType", &USER, "member", false);
    /// `userNameType`.
    pub static USER_NAME_TYPE: Shape =
        Shape::string("userNameType").min(1).max(64).pattern(&PATTERN_0);
}
