//! What a deployment is called: its account, region and public URL.

use crate::ids::{AccountId, IdentityPoolId, Region, UserPoolId};

/// The names of one deployment. They stand inside ids and ARNs, so they never change once data
/// exists.
#[derive(Clone, Debug)]
pub struct Deployment {
    /// The one account.
    pub account: AccountId,
    /// The one region.
    pub region: Region,
    /// Where clients reach us, without a trailing slash, such as `https://id.example.com`.
    pub public_url: String,
}

impl Deployment {
    /// `arn:aws:iam::ACCOUNT:RESOURCE`; `resource` such as `role/app/Guest`.
    pub fn iam_arn(&self, resource: &str) -> String {
        format!("arn:aws:iam::{}:{resource}", self.account)
    }

    /// `arn:aws:sts::ACCOUNT:RESOURCE`; `resource` such as `assumed-role/Guest/session`.
    pub fn sts_arn(&self, resource: &str) -> String {
        format!("arn:aws:sts::{}:{resource}", self.account)
    }

    /// The root user's ARN.
    pub fn root_arn(&self) -> String {
        self.iam_arn("root")
    }

    /// An identity pool's ARN.
    pub fn identity_pool_arn(&self, pool: &IdentityPoolId) -> String {
        let Self { account, region, .. } = self;
        format!("arn:aws:cognito-identity:{region}:{account}:identitypool/{pool}")
    }

    /// A user pool's ARN (US-065).
    pub fn user_pool_arn(&self, pool: &UserPoolId) -> String {
        let Self { account, region, .. } = self;
        format!("arn:aws:cognito-idp:{region}:{account}:userpool/{pool}")
    }
}
