//! What uses a managed policy.

use std::collections::BTreeSet;

use base::Ctx;
use wire::Error;
use wire::iam::{
    EntityType, ListEntitiesForPolicyRequest, ListEntitiesForPolicyResponse, PolicyGroup,
    PolicyRole, PolicyUsageType, PolicyUser,
};

use crate::Iam;
use crate::entities::{Group, ManagedPolicy, Role, User};

/// The filters of ListEntitiesForPolicy.
#[derive(Debug)]
pub(super) struct Filter {
    entity: Option<EntityType>,
    prefix: String,
    usage: Option<PolicyUsageType>,
}

/// One entity that uses a policy.
pub(super) enum Using {
    Role(PolicyRole),
    User(PolicyUser),
    Group(PolicyGroup),
}

impl Filter {
    pub(super) fn of(input: &ListEntitiesForPolicyRequest) -> Self {
        Self {
            entity: input.entity_filter,
            prefix: input.path_prefix.clone().unwrap_or_else(|| "/".to_owned()),
            usage: input.policy_usage_filter,
        }
    }

    fn wants(&self, entity: EntityType) -> bool {
        self.entity.is_none_or(|only| only == entity)
    }
}

impl Using {
    /// Puts it into its list of the answer.
    pub(super) fn put_into(self, answer: &mut ListEntitiesForPolicyResponse) {
        match self {
            Self::Role(role) => answer.policy_roles.get_or_insert_default().push(role),
            Self::User(user) => answer.policy_users.get_or_insert_default().push(user),
            Self::Group(group) => answer.policy_groups.get_or_insert_default().push(group),
        }
    }
}

impl Iam {
    /// What uses the policy of this ARN, sorted by position.
    pub(super) async fn entities_for(
        &self,
        cx: &Ctx,
        arn: &str,
        filter: &Filter,
    ) -> Result<Vec<(String, Using)>, Error> {
        let mut places = BTreeSet::new();
        if filter.usage != Some(PolicyUsageType::PermissionsBoundary) {
            let list = self.entries(cx, &ManagedPolicy::attachments_of(arn)).await;
            places.extend(list?.into_iter().map(|entry| entry.sk));
        }
        if filter.usage != Some(PolicyUsageType::PermissionsPolicy) {
            let list = self.entries(cx, &ManagedPolicy::boundaries_of(arn)).await;
            places.extend(list?.into_iter().map(|entry| entry.sk));
        }
        let mut found = Vec::with_capacity(places.len());
        for place in places {
            if let Some(using) = self.using(cx, &place, filter).await? {
                found.push((place, using));
            }
        }
        Ok(found)
    }

    /// The entity behind `role/NAME`, `user/NAME` or `group/NAME`, if the filter wants it.
    async fn using(
        &self,
        cx: &Ctx,
        place: &str,
        filter: &Filter,
    ) -> Result<Option<Using>, store::Error> {
        let within = |path: &str| path.starts_with(&filter.prefix);
        Ok(match place.split_once('/') {
            Some(("role", name)) if filter.wants(EntityType::Role) => {
                let role = self.access.role(cx.now, name).await?;
                role.filter(|role| within(&role.path)).map(|role| using_role(&role))
            }
            Some(("user", name)) if filter.wants(EntityType::User) => {
                let user = self.access.user(cx.now, name).await?;
                user.filter(|user| within(&user.path)).map(|user| using_user(&user))
            }
            Some(("group", name)) if filter.wants(EntityType::Group) => {
                let group = self.access.group(cx.now, name).await?;
                group.filter(|group| within(&group.path)).map(|group| using_group(&group))
            }
            _ => None,
        })
    }
}

fn using_role(role: &Role) -> Using {
    Using::Role(PolicyRole { role_name: Some(role.name.clone()), role_id: Some(role.id.clone()) })
}

fn using_user(user: &User) -> Using {
    Using::User(PolicyUser { user_name: Some(user.name.clone()), user_id: Some(user.id.clone()) })
}

fn using_group(group: &Group) -> Using {
    let (name, id) = (group.name.clone(), group.id.clone());
    Using::Group(PolicyGroup { group_name: Some(name), group_id: Some(id) })
}
