//! Entities as answers show them.

use base::{Deployment, Timestamp};
use wire::iam as shape;
use wire::iam::{AttachedPermissionsBoundary, PermissionsBoundaryAttachmentType};

use super::documents::encoded;
use super::tags;
use crate::entities::{AccessKey, Group, PolicyVersion, Role, User};

/// A moment; IAM's have no fractions.
#[expect(clippy::unnecessary_wraps, reason = "every member of an answer is optional")]
pub(super) fn date(at: Timestamp) -> Option<wire::Timestamp> {
    Some(at.truncate_to_secs().into())
}

/// The name at the end of an ARN.
pub(super) fn name_of_arn(arn: &str) -> &str {
    arn.rsplit('/').next().unwrap_or(arn)
}

pub(super) fn boundary(arn: Option<&String>) -> Option<AttachedPermissionsBoundary> {
    arn.map(|arn| AttachedPermissionsBoundary {
        permissions_boundary_type: Some(
            PermissionsBoundaryAttachmentType::PermissionsBoundaryPolicy,
        ),
        permissions_boundary_arn: Some(arn.clone()),
    })
}

pub(super) fn seconds(duration: u32) -> Option<i32> {
    i32::try_from(duration).ok()
}

/// A role as lists show it: without tags, boundary and last use.
pub(super) fn listed_role(role: &Role, deployment: &Deployment) -> shape::Role {
    shape::Role {
        path: Some(role.path.clone()),
        role_name: Some(role.name.clone()),
        role_id: Some(role.id.clone()),
        arn: Some(role.arn(deployment)),
        create_date: date(role.created_at),
        assume_role_policy_document: Some(encoded(&role.trust_policy)),
        description: role.description.clone(),
        max_session_duration: seconds(role.max_session_duration),
        ..shape::Role::default()
    }
}

/// A role with tags and boundary.
pub(super) fn role(role: &Role, deployment: &Deployment) -> shape::Role {
    shape::Role {
        permissions_boundary: boundary(role.boundary.as_ref()),
        tags: tags::shown(&role.tags),
        ..listed_role(role, deployment)
    }
}

/// A user as lists show it: without tags and boundary.
pub(super) fn listed_user(user: &User, deployment: &Deployment) -> shape::User {
    shape::User {
        path: Some(user.path.clone()),
        user_name: Some(user.name.clone()),
        user_id: Some(user.id.clone()),
        arn: Some(user.arn(deployment)),
        create_date: date(user.created_at),
        ..shape::User::default()
    }
}

/// A user with tags and boundary.
pub(super) fn user(user: &User, deployment: &Deployment) -> shape::User {
    shape::User {
        permissions_boundary: boundary(user.boundary.as_ref()),
        tags: tags::shown(&user.tags),
        ..listed_user(user, deployment)
    }
}

pub(super) fn group(group: &Group, deployment: &Deployment) -> shape::Group {
    shape::Group {
        path: Some(group.path.clone()),
        group_name: Some(group.name.clone()),
        group_id: Some(group.id.clone()),
        arn: Some(group.arn(deployment)),
        create_date: date(group.created_at),
    }
}

/// A policy's version without its document.
pub(super) fn version(number: u32, is_default: bool, made: Timestamp) -> shape::PolicyVersion {
    shape::PolicyVersion {
        document: None,
        version_id: Some(format!("v{number}")),
        is_default_version: Some(is_default),
        create_date: date(made),
    }
}

/// A policy's version with its document.
pub(super) fn whole_version(
    number: u32,
    is_default: bool,
    version: &PolicyVersion,
) -> shape::PolicyVersion {
    shape::PolicyVersion {
        document: Some(encoded(&version.document)),
        ..self::version(number, is_default, version.created_at)
    }
}

pub(super) const fn status(active: bool) -> shape::StatusType {
    if active { shape::StatusType::Active } else { shape::StatusType::Inactive }
}

/// An access key without its secret.
pub(super) fn key_metadata(key: &AccessKey) -> shape::AccessKeyMetadata {
    shape::AccessKeyMetadata {
        user_name: Some(key.user_name.clone()),
        access_key_id: Some(key.id.clone()),
        status: Some(status(key.active)),
        create_date: date(key.created_at),
    }
}
