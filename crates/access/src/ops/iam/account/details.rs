//! The rights of everyone in the account, section by section.

use base::Ctx;
use store::{Loaded, load};
use wire::Error;
use wire::iam::{
    AttachedPolicy, EntityType, GetAccountAuthorizationDetailsResponse, GroupDetail,
    ManagedPolicyDetail, PolicyDetail, RoleDetail, RoleLastUsed, UserDetail,
};

use super::super::attachments::attached_policy;
use super::super::inline::Holder;
use super::super::page::Paging;
use super::super::policy::AnyPolicy;
use super::super::{documents, shapes, tags};
use crate::Iam;
use crate::entities::{AWS_MANAGED, Group, LastUsed, ManagedPolicy, Role, User};

type Details = GetAccountAuthorizationDetailsResponse;

/// The order of the sections.
const ORDER: [EntityType; 5] = [
    EntityType::User,
    EntityType::Group,
    EntityType::Role,
    EntityType::LocalManagedPolicy,
    EntityType::AwsManagedPolicy,
];

/// The sections that a filter lets through; all without one.
pub(super) fn sections(filter: Option<&[EntityType]>) -> Vec<EntityType> {
    let wanted = |kind: &EntityType| filter.is_none_or(|f| f.is_empty() || f.contains(kind));
    ORDER.into_iter().filter(wanted).collect()
}

fn inline<H: Holder>(holder: &H) -> Vec<PolicyDetail> {
    let detail = |(name, document): (&String, &String)| PolicyDetail {
        policy_name: Some(name.clone()),
        policy_document: Some(documents::encoded(document)),
    };
    holder.inline().iter().map(detail).collect()
}

fn attached<H: Holder>(holder: &H) -> Vec<AttachedPolicy> {
    holder.attached().iter().map(|arn| attached_policy(arn)).collect()
}

fn user_detail(cx: &Ctx, user: &User) -> UserDetail {
    UserDetail {
        path: Some(user.path.clone()),
        user_name: Some(user.name.clone()),
        user_id: Some(user.id.clone()),
        arn: Some(user.arn(&cx.deployment)),
        create_date: shapes::date(user.created_at),
        user_policy_list: Some(inline(user)),
        group_list: Some(user.groups.clone()),
        attached_managed_policies: Some(attached(user)),
        permissions_boundary: shapes::boundary(user.boundary.as_ref()),
        tags: tags::shown(&user.tags),
    }
}

fn group_detail(cx: &Ctx, group: &Group) -> GroupDetail {
    GroupDetail {
        path: Some(group.path.clone()),
        group_name: Some(group.name.clone()),
        group_id: Some(group.id.clone()),
        arn: Some(group.arn(&cx.deployment)),
        create_date: shapes::date(group.created_at),
        group_policy_list: Some(inline(group)),
        attached_managed_policies: Some(attached(group)),
    }
}

impl Iam {
    /// A page of details and the position behind it: `SECTION:POSITION`.
    pub(super) async fn details(
        &self,
        cx: &Ctx,
        wanted: &[EntityType],
        paging: &Paging,
    ) -> Result<(Details, Option<String>), Error> {
        let from = paging.after.as_deref().and_then(|at| at.split_once(':'));
        let first = from.and_then(|(n, _)| n.parse::<usize>().ok()).unwrap_or(0);
        let mut after = from.map(|(_, at)| at.to_owned()).filter(|at| !at.is_empty());
        let mut answer = Details::default();
        let mut room = u32::try_from(paging.limit).unwrap_or(1);
        for (n, kind) in wanted.iter().enumerate().skip(first) {
            if room == 0 {
                return Ok((answer, Some(format!("{n}:"))));
            }
            let (took, next) =
                self.section(cx, *kind, (after.as_deref(), room), &mut answer).await?;
            if let Some(next) = next {
                return Ok((answer, Some(format!("{n}:{next}"))));
            }
            room = room.saturating_sub(u32::try_from(took).unwrap_or(u32::MAX));
            after = None;
        }
        Ok((answer, None))
    }

    async fn section(
        &self,
        cx: &Ctx,
        kind: EntityType,
        (after, room): (Option<&str>, u32),
        answer: &mut Details,
    ) -> Result<(usize, Option<String>), Error> {
        match kind {
            EntityType::User => {
                let page = self.walk_from::<User>(cx, None, after, room).await?;
                let list = answer.user_detail_list.get_or_insert_default();
                list.extend(page.items.iter().map(|user| user_detail(cx, user)));
                Ok((page.items.len(), page.next))
            }
            EntityType::Group => {
                let page = self.walk_from::<Group>(cx, None, after, room).await?;
                let list = answer.group_detail_list.get_or_insert_default();
                list.extend(page.items.iter().map(|group| group_detail(cx, group)));
                Ok((page.items.len(), page.next))
            }
            EntityType::Role => {
                let page = self.walk_from::<Role>(cx, None, after, room).await?;
                for role in &page.items {
                    let detail = self.role_detail(cx, role).await?;
                    answer.role_detail_list.get_or_insert_default().push(detail);
                }
                Ok((page.items.len(), page.next))
            }
            EntityType::LocalManagedPolicy => {
                let page = self.walk_from::<ManagedPolicy>(cx, None, after, room).await?;
                for policy in &page.items {
                    let own = AnyPolicy::Own(Box::new(policy.value.clone()));
                    let detail = self.policy_detail(cx, &policy.arn(&cx.deployment), &own).await?;
                    answer.policies.get_or_insert_default().push(detail);
                }
                Ok((page.items.len(), page.next))
            }
            EntityType::AwsManagedPolicy => self.aws_section(cx, after, room, answer).await,
        }
    }

    /// AWS's policies, those that are in use.
    async fn aws_section(
        &self,
        cx: &Ctx,
        after: Option<&str>,
        room: u32,
        answer: &mut Details,
    ) -> Result<(usize, Option<String>), Error> {
        let mut names = Vec::new();
        for policy in AWS_MANAGED {
            let arn = policy.arn();
            if self.usage_of(cx, &arn).await? != (0, 0) {
                names.push((arn, policy));
            }
        }
        names.sort_by(|a, b| a.0.cmp(&b.0));
        let mut rest = names.into_iter().filter(|(arn, _)| after.is_none_or(|a| arn.as_str() > a));
        let (mut took, mut last) = (0, None);
        for (arn, policy) in rest.by_ref().take(room as usize) {
            let detail = self.policy_detail(cx, &arn, &AnyPolicy::Aws(policy)).await?;
            answer.policies.get_or_insert_default().push(detail);
            took += 1;
            last = Some(arn);
        }
        Ok((took, last.filter(|_| rest.next().is_some())))
    }

    async fn role_detail(&self, cx: &Ctx, role: &Role) -> Result<RoleDetail, Error> {
        let used = load::<LastUsed>(self.access.store(), cx.now, &LastUsed::key_of(&role.id)).await;
        let used = used?.map(Loaded::into_value);
        Ok(RoleDetail {
            path: Some(role.path.clone()),
            role_name: Some(role.name.clone()),
            role_id: Some(role.id.clone()),
            arn: Some(role.arn(&cx.deployment)),
            create_date: shapes::date(role.created_at),
            assume_role_policy_document: Some(documents::encoded(&role.trust_policy)),
            instance_profile_list: Some(Vec::new()),
            role_policy_list: Some(inline(role)),
            attached_managed_policies: Some(attached(role)),
            permissions_boundary: shapes::boundary(role.boundary.as_ref()),
            tags: tags::shown(&role.tags),
            role_last_used: Some(used.map_or_else(RoleLastUsed::default, |used| RoleLastUsed {
                last_used_date: shapes::date(used.at),
                region: Some(used.region),
            })),
        })
    }

    async fn policy_detail(
        &self,
        cx: &Ctx,
        arn: &str,
        policy: &AnyPolicy,
    ) -> Result<ManagedPolicyDetail, Error> {
        let shown = policy.shown(&cx.deployment, self.usage_of(cx, arn).await?);
        Ok(ManagedPolicyDetail {
            policy_name: shown.policy_name,
            policy_id: shown.policy_id,
            arn: shown.arn,
            path: shown.path,
            default_version_id: shown.default_version_id,
            attachment_count: shown.attachment_count,
            permissions_boundary_usage_count: shown.permissions_boundary_usage_count,
            is_attachable: shown.is_attachable,
            description: shown.description,
            create_date: shown.create_date,
            update_date: shown.update_date,
            policy_version_list: Some(policy.versions()),
        })
    }
}
