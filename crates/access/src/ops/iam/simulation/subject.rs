//! Whose policies a simulation asks: a user's with its groups', a group's, a role's, or policies
//! that the request brings.

use std::collections::BTreeSet;

use base::{Arn, Ctx};
use policy::Policy;
use wire::Error;
use wire::iam::{
    AttachmentType, PolicyIdentifier, PolicyIdentifierPolicyType, PolicySourceType,
    SimulateCustomPolicyRequest, error,
};

use super::super::documents;
use super::super::inline::Holder;
use super::super::shapes::name_of_arn;
use crate::Iam;
use crate::entities::{Group, Role, User};

/// One policy and where it is from.
pub(super) struct Source {
    /// `SourcePolicyId`.
    pub(super) id: String,
    /// `SourcePolicyType`.
    pub(super) kind: PolicySourceType,
    /// The policy.
    pub(super) policy: Policy,
    /// The ARN of a managed policy, or the name of an inline one.
    name: String,
    /// The name of the user, group or role of an inline policy.
    owner: Option<String>,
}

/// The policies of a simulation.
#[derive(Default)]
pub(super) struct Subject {
    /// The ARN of the user, group or role.
    pub(super) arn: Option<String>,
    pub(super) identity: Vec<Source>,
    pub(super) boundary: Option<Source>,
}

impl Subject {
    /// The policies that a request brings.
    pub(super) fn custom(input: &SimulateCustomPolicyRequest) -> Result<Self, Error> {
        if input.ordered_organization_policy_input_list.as_ref().is_some_and(|l| !l.is_empty()) {
            return Err(error::invalid_input(
                "Policies of organizations are not supported by Countersign.",
            ));
        }
        let mut subject = Self::default();
        subject.add(&input.policy_input_list)?;
        let boundaries = input.permissions_boundary_policy_input_list.as_deref();
        subject.bound(boundaries.unwrap_or_default())?;
        Ok(subject)
    }

    /// Adds policies of the request.
    pub(super) fn add(&mut self, documents: &[String]) -> Result<(), Error> {
        for (n, document) in documents.iter().enumerate() {
            let policy = parse(document)?;
            let id = format!("PolicyInputList.{}", n.saturating_add(1));
            let kind = PolicySourceType::None;
            self.identity.push(Source { name: id.clone(), id, kind, policy, owner: None });
        }
        Ok(())
    }

    /// Takes the permissions boundary of the request, of which there is at most one, in the place
    /// of the entity's own.
    pub(super) fn bound(&mut self, documents: &[String]) -> Result<(), Error> {
        match documents {
            [] => Ok(()),
            [document] => {
                let policy = parse(document)?;
                let id = "PermissionsBoundaryPolicyInputList.1".to_owned();
                let kind = PolicySourceType::None;
                self.boundary = Some(Source { name: id.clone(), id, kind, policy, owner: None });
                Ok(())
            }
            _ => Err(error::invalid_input("Only one permissions boundary can be simulated.")),
        }
    }

    /// Leaves out policies that the request excludes.
    pub(super) fn exclude(&mut self, list: &[PolicyIdentifier]) {
        self.identity.retain(|source| !list.iter().any(|out| names(out, source)));
        let no_boundary = |out: &PolicyIdentifier| {
            out.policy_type == Some(PolicyIdentifierPolicyType::PermissionBoundary)
        };
        if list.iter().any(no_boundary) {
            self.boundary = None;
        }
    }

    /// Every condition key and variable, each once.
    pub(super) fn context_keys(&self) -> Vec<String> {
        let all = self.identity.iter().chain(&self.boundary);
        let keys: BTreeSet<String> = all.flat_map(|source| source.policy.context_keys()).collect();
        keys.into_iter().collect()
    }

    fn inline<H: Holder>(&mut self, holder: &H, kind: PolicySourceType) -> Result<(), Error> {
        for (name, document) in holder.inline() {
            self.identity.push(Source {
                id: format!("{}_{}_{name}", H::NOUN, holder.name()),
                kind,
                policy: documents::parse_permissions(document)?,
                name: name.clone(),
                owner: Some(holder.name().to_owned()),
            });
        }
        Ok(())
    }
}

/// Whether an exclusion names this policy.
fn names(out: &PolicyIdentifier, source: &Source) -> bool {
    match (&source.owner, &out.inline_policy_identifier) {
        (Some(owner), Some(inline)) => {
            let kind = match inline.attachment_type {
                AttachmentType::User => PolicySourceType::User,
                AttachmentType::Group => PolicySourceType::Group,
                AttachmentType::Role => PolicySourceType::Role,
            };
            kind == source.kind
                && inline.attachment_name == *owner
                && inline.policy_name == source.name
        }
        (None, None) => out.policy_arn.as_ref() == Some(&source.name),
        _ => false,
    }
}

/// A policy of the request; the simulator's word for a bad one is InvalidInput.
fn parse(document: &str) -> Result<Policy, Error> {
    documents::parse_permissions(document)
        .map_err(|error| error::invalid_input(error.message.clone()).caused_by(error))
}

impl Iam {
    /// The policies of the user, group or role of this ARN, and its boundary.
    pub(super) async fn subject_of(&self, cx: &Ctx, arn: &str) -> Result<Subject, Error> {
        let invalid = || error::invalid_input(format!("Invalid Entity Arn: {arn}"));
        let parsed: Arn = arn.parse().map_err(|_| invalid())?;
        if parsed.service != "iam" || parsed.account != cx.deployment.account.as_str() {
            return Err(invalid());
        }
        let mut subject = Subject { arn: Some(arn.to_owned()), ..Subject::default() };
        let (found, boundary) = match parsed.resource_parts().0 {
            "user" => {
                let user = self.found::<User>(cx, parsed.name()).await?;
                self.collect(cx, &user.value, PolicySourceType::User, &mut subject).await?;
                for name in &user.groups {
                    let group = self.found::<Group>(cx, name).await?;
                    self.collect(cx, &group.value, PolicySourceType::Group, &mut subject).await?;
                }
                (user.arn(&cx.deployment), user.boundary.clone())
            }
            "group" => {
                let group = self.found::<Group>(cx, parsed.name()).await?;
                self.collect(cx, &group.value, PolicySourceType::Group, &mut subject).await?;
                (group.arn(&cx.deployment), None)
            }
            "role" => {
                let role = self.found::<Role>(cx, parsed.name()).await?;
                self.collect(cx, &role.value, PolicySourceType::Role, &mut subject).await?;
                (role.arn(&cx.deployment), role.boundary.clone())
            }
            _ => return Err(invalid()),
        };
        if found != arn {
            return Err(error::no_such_entity(format!("{arn} does not exist.")));
        }
        if let Some(boundary) = boundary {
            subject.boundary = Some(self.managed_source(cx, &boundary).await?);
        }
        Ok(subject)
    }

    /// The inline and attached policies of a user, group or role.
    async fn collect<H: Holder>(
        &self,
        cx: &Ctx,
        holder: &H,
        kind: PolicySourceType,
        subject: &mut Subject,
    ) -> Result<(), Error> {
        subject.inline(holder, kind)?;
        for arn in holder.attached() {
            subject.identity.push(self.managed_source(cx, arn).await?);
        }
        Ok(())
    }

    async fn managed_source(&self, cx: &Ctx, arn: &str) -> Result<Source, Error> {
        let policy = self.any_policy(cx, arn).await?;
        let aws = crate::entities::aws_managed(arn).is_some();
        Ok(Source {
            id: name_of_arn(arn).to_owned(),
            kind: if aws { PolicySourceType::AwsManaged } else { PolicySourceType::UserManaged },
            policy: documents::parse_permissions(policy.document())?,
            name: arn.to_owned(),
            owner: None,
        })
    }
}
