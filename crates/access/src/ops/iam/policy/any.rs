//! A managed policy, whoever manages it.

use base::{Ctx, Deployment};
use wire::Error;
use wire::iam::{Policy, PolicyVersion};

use super::super::attachments::check_policy_arn;
use super::super::{documents, shapes, tags};
use crate::Iam;
use crate::entities::{AwsManaged, ManagedPolicy, aws_managed};

/// A managed policy of the account or of AWS.
pub(in super::super) enum AnyPolicy {
    /// The account's.
    Own(Box<ManagedPolicy>),
    /// AWS's.
    Aws(&'static AwsManaged),
}

impl AnyPolicy {
    /// The document in force.
    pub(in super::super) fn document(&self) -> &str {
        match self {
            Self::Own(policy) => policy.document().unwrap_or_default(),
            Self::Aws(policy) => policy.document,
        }
    }

    /// As lists show it: without description and tags.
    pub(super) fn listed(
        &self,
        deployment: &Deployment,
        (attached, bounded): (i32, i32),
    ) -> Policy {
        let shown = |name: &str, id: &str, path: &str| Policy {
            policy_name: Some(name.to_owned()),
            policy_id: Some(id.to_owned()),
            path: Some(path.to_owned()),
            attachment_count: Some(attached),
            permissions_boundary_usage_count: Some(bounded),
            is_attachable: Some(true),
            ..Policy::default()
        };
        match self {
            Self::Own(policy) => Policy {
                arn: Some(policy.arn(deployment)),
                default_version_id: Some(format!("v{}", policy.default_version)),
                create_date: shapes::date(policy.created_at),
                update_date: shapes::date(policy.updated_at),
                ..shown(&policy.name, &policy.id, &policy.path)
            },
            Self::Aws(policy) => Policy {
                arn: Some(policy.arn()),
                default_version_id: Some("v1".to_owned()),
                create_date: shapes::date(AwsManaged::CREATED_AT),
                update_date: shapes::date(AwsManaged::CREATED_AT),
                ..shown(policy.name, policy.id, policy.path)
            },
        }
    }

    /// The whole of it.
    pub(in super::super) fn shown(&self, deployment: &Deployment, usage: (i32, i32)) -> Policy {
        let listed = self.listed(deployment, usage);
        match self {
            Self::Own(policy) => Policy {
                description: policy.description.clone(),
                tags: tags::shown(&policy.tags),
                ..listed
            },
            Self::Aws(policy) => {
                Policy { description: Some(policy.description.to_owned()), ..listed }
            }
        }
    }

    /// Its versions with their documents, the newest first.
    pub(in super::super) fn versions(&self) -> Vec<PolicyVersion> {
        match self {
            Self::Own(policy) => {
                let newest_first = policy.versions.iter().rev();
                let default = policy.default_version;
                newest_first.map(|(n, v)| shapes::whole_version(*n, *n == default, v)).collect()
            }
            Self::Aws(policy) => vec![PolicyVersion {
                document: Some(documents::encoded(policy.document)),
                ..shapes::version(1, true, AwsManaged::CREATED_AT)
            }],
        }
    }
}

impl Iam {
    /// The managed policy of this ARN.
    pub(in super::super) async fn any_policy(
        &self,
        cx: &Ctx,
        arn: &str,
    ) -> Result<AnyPolicy, Error> {
        check_policy_arn(arn)?;
        if let Some(policy) = aws_managed(arn) {
            return Ok(AnyPolicy::Aws(policy));
        }
        let policy = self.found::<ManagedPolicy>(cx, arn).await?;
        Ok(AnyPolicy::Own(Box::new(policy.into_value())))
    }
}
