//! The summary of the account: what is counted, and the quotas that are enforced.

use std::collections::BTreeMap;

/// What is counted: a key of the summary and the list that counts for it.
pub(super) const LISTS: [(&str, &str); 6] = [
    ("Users", "iam/users"),
    ("Groups", "iam/groups"),
    ("Roles", "iam/roles"),
    ("Policies", "iam/policies"),
    ("Providers", "iam/oidc-providers"),
    ("Providers", "iam/saml-providers"),
];

/// Quotas that operations enforce, and what this product never has.
pub(super) fn quotas() -> BTreeMap<String, i32> {
    let all = [
        ("AccessKeysPerUserQuota", 2),
        ("AccountAccessKeysPresent", 1),
        ("AccountMFAEnabled", 0),
        ("AccountPasswordPresent", 0),
        ("AccountSigningCertificatesPresent", 0),
        ("AssumeRolePolicySizeQuota", 2_048),
        ("AttachedPoliciesPerGroupQuota", 10),
        ("AttachedPoliciesPerRoleQuota", 10),
        ("AttachedPoliciesPerUserQuota", 10),
        ("GlobalEndpointTokenVersion", 2),
        ("GroupPolicySizeQuota", 5_120),
        ("GroupsPerUserQuota", 10),
        ("InstanceProfiles", 0),
        ("MFADevices", 0),
        ("MFADevicesInUse", 0),
        ("PolicySizeQuota", 6_144),
        ("RolePolicySizeQuota", 10_240),
        ("ServerCertificates", 0),
        ("UserPolicySizeQuota", 2_048),
        ("VersionsPerPolicyQuota", 5),
    ];
    all.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}
