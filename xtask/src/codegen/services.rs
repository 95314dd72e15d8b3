//! Which services and operations are generated. A table, reviewed by hand; the rest is the model's.

/// One service to generate.
pub(crate) struct Spec {
    /// botocore's folder, and the file names under `models/` and (with `_`) `libs/wire/src/gen/`.
    pub(crate) name: &'static str,
    /// botocore's version folder.
    pub(crate) version: &'static str,
    /// The variant of `wire::ServiceId`.
    pub(crate) id: &'static str,
    /// The operations to generate; `None` for all.
    pub(crate) only: Option<&'static [&'static str]>,
}

impl Spec {
    /// The Rust module name.
    pub(crate) fn module(&self) -> String {
        self.name.replace('-', "_")
    }
}

/// Every service that Countersign speaks.
pub(crate) const SERVICES: &[Spec] = &[
    Spec { name: "cognito-identity", version: "2014-06-30", id: "CognitoIdentity", only: None },
    Spec { name: "cognito-idp", version: "2016-04-18", id: "CognitoIdp", only: None },
    Spec { name: "cognito-sync", version: "2014-06-30", id: "CognitoSync", only: None },
    Spec { name: "sts", version: "2011-06-15", id: "Sts", only: None },
    Spec { name: "iam", version: "2010-05-08", id: "Iam", only: Some(IAM) },
];

/// The part of IAM that holds roles, policies, users, groups, identity providers and access keys.
const IAM: &[&str] = &[
    // Roles.
    "CreateRole",
    "GetRole",
    "ListRoles",
    "UpdateRole",
    "UpdateRoleDescription",
    "DeleteRole",
    "UpdateAssumeRolePolicy",
    "TagRole",
    "UntagRole",
    "ListRoleTags",
    "PutRolePermissionsBoundary",
    "DeleteRolePermissionsBoundary",
    "PutRolePolicy",
    "GetRolePolicy",
    "DeleteRolePolicy",
    "ListRolePolicies",
    "AttachRolePolicy",
    "DetachRolePolicy",
    "ListAttachedRolePolicies",
    // Managed policies.
    "CreatePolicy",
    "GetPolicy",
    "ListPolicies",
    "DeletePolicy",
    "CreatePolicyVersion",
    "GetPolicyVersion",
    "ListPolicyVersions",
    "DeletePolicyVersion",
    "SetDefaultPolicyVersion",
    "ListEntitiesForPolicy",
    "TagPolicy",
    "UntagPolicy",
    "ListPolicyTags",
    // Users and access keys.
    "CreateUser",
    "GetUser",
    "ListUsers",
    "UpdateUser",
    "DeleteUser",
    "TagUser",
    "UntagUser",
    "ListUserTags",
    "PutUserPolicy",
    "GetUserPolicy",
    "DeleteUserPolicy",
    "ListUserPolicies",
    "AttachUserPolicy",
    "DetachUserPolicy",
    "ListAttachedUserPolicies",
    "PutUserPermissionsBoundary",
    "DeleteUserPermissionsBoundary",
    "CreateAccessKey",
    "UpdateAccessKey",
    "DeleteAccessKey",
    "ListAccessKeys",
    "GetAccessKeyLastUsed",
    // Groups.
    "CreateGroup",
    "GetGroup",
    "ListGroups",
    "UpdateGroup",
    "DeleteGroup",
    "AddUserToGroup",
    "RemoveUserFromGroup",
    "ListGroupsForUser",
    "PutGroupPolicy",
    "GetGroupPolicy",
    "DeleteGroupPolicy",
    "ListGroupPolicies",
    "AttachGroupPolicy",
    "DetachGroupPolicy",
    "ListAttachedGroupPolicies",
    // OpenID Connect providers.
    "CreateOpenIDConnectProvider",
    "GetOpenIDConnectProvider",
    "ListOpenIDConnectProviders",
    "DeleteOpenIDConnectProvider",
    "AddClientIDToOpenIDConnectProvider",
    "RemoveClientIDFromOpenIDConnectProvider",
    "UpdateOpenIDConnectProviderThumbprint",
    "TagOpenIDConnectProvider",
    "UntagOpenIDConnectProvider",
    "ListOpenIDConnectProviderTags",
    // SAML providers.
    "CreateSAMLProvider",
    "GetSAMLProvider",
    "ListSAMLProviders",
    "UpdateSAMLProvider",
    "DeleteSAMLProvider",
    "TagSAMLProvider",
    "UntagSAMLProvider",
    "ListSAMLProviderTags",
    // Simulation and summaries.
    "SimulatePrincipalPolicy",
    "SimulateCustomPolicy",
    "GetContextKeysForCustomPolicy",
    "GetContextKeysForPrincipalPolicy",
    "GetAccountSummary",
    "GetAccountAuthorizationDetails",
];
