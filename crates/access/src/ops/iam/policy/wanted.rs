//! Which managed policies ListPolicies is to show.

use base::Ctx;
use wire::Error;
use wire::iam::{ListPoliciesRequest, Policy, PolicyScopeType, PolicyUsageType};

use super::super::page::Paging;
use super::any::AnyPolicy;
use crate::Iam;
use crate::entities::{AWS_MANAGED, AwsManaged, ManagedPolicy, list_entry};

/// The filters of ListPolicies.
#[derive(Debug)]
pub(super) struct Wanted {
    own: bool,
    aws: bool,
    only_attached: bool,
    prefix: String,
    usage: Option<PolicyUsageType>,
}

/// Stands before a position among AWS's policies, which come after the account's; no position
/// among these begins with it.
const AWS: char = 'A';

impl Wanted {
    pub(super) fn of(input: &ListPoliciesRequest) -> Self {
        let scope = input.scope.unwrap_or(PolicyScopeType::All);
        Self {
            own: scope != PolicyScopeType::Aws,
            aws: scope != PolicyScopeType::Local,
            only_attached: input.only_attached == Some(true),
            prefix: input.path_prefix.clone().unwrap_or_else(|| "/".to_owned()),
            usage: input.policy_usage_filter,
        }
    }

    fn fits(&self, (attached, bounded): (i32, i32)) -> bool {
        let used = match self.usage {
            Some(PolicyUsageType::PermissionsPolicy) => attached > 0,
            Some(PolicyUsageType::PermissionsBoundary) => bounded > 0,
            None => true,
        };
        used && (!self.only_attached || attached > 0)
    }
}

impl Iam {
    /// A page of policies and the position behind it. Filters may leave it short.
    pub(super) async fn policies_page(
        &self,
        cx: &Ctx,
        wanted: &Wanted,
        paging: &Paging,
    ) -> Result<(Vec<Policy>, Option<String>), Error> {
        let (mut policies, mut room) = (Vec::new(), paging.limit);
        let mut after_aws = paging.after.as_deref().and_then(|at| at.strip_prefix(AWS));
        if wanted.own && after_aws.is_none() {
            let (prefix, after) = (Some(wanted.prefix.as_str()), paging.after.as_deref());
            let limit = u32::try_from(room).unwrap_or(u32::MAX);
            let page = self.walk_from::<ManagedPolicy>(cx, prefix, after, limit).await?;
            room = room.saturating_sub(page.items.len());
            for policy in page.items {
                let arn = policy.arn(&cx.deployment);
                let policy = AnyPolicy::Own(Box::new(policy.into_value()));
                self.keep(cx, wanted, (&arn, &policy), &mut policies).await?;
            }
            if page.next.is_some() {
                return Ok((policies, page.next));
            }
            after_aws = Some("");
        }
        if !wanted.aws {
            return Ok((policies, None));
        }
        let mut last = after_aws.unwrap_or_default().to_owned();
        for policy in AWS_MANAGED.iter().filter(|p| p.path.starts_with(&wanted.prefix)) {
            let at = list_entry(policy.path, policy.name);
            if at <= last {
                continue;
            }
            if room == 0 {
                return Ok((policies, Some(format!("{AWS}{last}"))));
            }
            room -= 1;
            self.keep(
                cx,
                wanted,
                (&AwsManaged::arn(policy), &AnyPolicy::Aws(policy)),
                &mut policies,
            )
            .await?;
            last = at;
        }
        Ok((policies, None))
    }

    async fn keep(
        &self,
        cx: &Ctx,
        wanted: &Wanted,
        (arn, policy): (&str, &AnyPolicy),
        into: &mut Vec<Policy>,
    ) -> Result<(), Error> {
        let usage = self.usage_of(cx, arn).await?;
        if wanted.fits(usage) {
            into.push(policy.listed(&cx.deployment, usage));
        }
        Ok(())
    }
}
