//! CreateRole: makes a role (IP-090: a trust policy for every identity pool is refused).

use base::Ctx;
use base::unique_id;
use std::collections::BTreeMap;
use wire::iam::{CreateRole, CreateRoleRequest, CreateRoleResponse};
use wire::{Error, Handle};

use super::super::attachments::check_boundary;
use super::super::{documents, shapes, tags};
use super::session;
use crate::Iam;
use crate::entities::Role;

impl Handle<CreateRole, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: CreateRoleRequest,
    ) -> Result<CreateRoleResponse, Error> {
        documents::check_trust(&input.assume_role_policy_document)?;
        check_boundary(input.permissions_boundary.as_deref())?;
        let asked = input.max_session_duration;
        let role = Role {
            name: input.role_name,
            path: input.path.unwrap_or_else(|| "/".to_owned()),
            id: unique_id("AROA", cx.rng.as_ref()),
            trust_policy: input.assume_role_policy_document,
            description: input.description.filter(|text| !text.is_empty()),
            max_session_duration: session(asked),
            boundary: input.permissions_boundary,
            tags: tags::fresh::<Role>(input.tags)?,
            created_at: cx.now.truncate_to_secs(),
            inline: BTreeMap::new(),
            attached: Vec::new(),
        };
        self.add(cx, &role, role.boundary.as_deref()).await?;
        let mut shown = shapes::role(&role, &cx.deployment);
        // As recorded: the answer repeats the length of sessions only when it was asked for.
        shown.max_session_duration = asked;
        Ok(CreateRoleResponse { role: Some(shown) })
    }
}
