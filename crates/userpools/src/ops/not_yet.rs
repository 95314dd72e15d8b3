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
        CreateUserImportJob,
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
        DescribeUserImportJob,
        DescribeUserPoolDomain,
        GetCSVHeader,
        GetClientToken,
        GetDerivedToken,
        GetIdentityProviderByIdentifier,
        GetProvisionedLimit,
        GetUICustomization,
        ListIdentityProviders,
        ListTerms,
        ListUserImportJobs,
        ListUserPoolReplicas,
        SetRiskConfiguration,
        SetUICustomization,
        StartUserImportJob,
        StopUserImportJob,
        UpdateIdentityProvider,
        UpdateManagedLoginBranding,
        UpdateProvisionedLimit,
        UpdateTerms,
        UpdateUserPoolDomain,
        UpdateUserPoolReplica,
    ]
);
