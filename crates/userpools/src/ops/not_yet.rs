//! The operations that still answer "not implemented": the reviewed list; it only shrinks.

use base::Ctx;

use crate::UserPools;

wire::not_yet!(
    UserPools,
    Ctx,
    cognito_idp,
    [
        AdminDisableProviderForUser,
        AdminLinkProviderForUser,
        CreateIdentityProvider,
        CreateManagedLoginBranding,
        CreateTerms,
        CreateUserPoolDomain,
        CreateUserPoolReplica,
        DeleteIdentityProvider,
        DeleteManagedLoginBranding,
        DeleteTerms,
        DeleteUserPoolDomain,
        DeleteUserPoolReplica,
        DescribeIdentityProvider,
        DescribeManagedLoginBranding,
        DescribeManagedLoginBrandingByClient,
        DescribeRiskConfiguration,
        DescribeTerms,
        DescribeTermsByClient,
        DescribeUserPoolDomain,
        GetClientToken,
        GetIdentityProviderByIdentifier,
        GetProvisionedLimit,
        GetUICustomization,
        ListIdentityProviders,
        ListTerms,
        ListUserPoolReplicas,
        SetRiskConfiguration,
        SetUICustomization,
        UpdateIdentityProvider,
        UpdateManagedLoginBranding,
        UpdateProvisionedLimit,
        UpdateTerms,
        UpdateUserPoolDomain,
        UpdateUserPoolReplica,
    ]
);
