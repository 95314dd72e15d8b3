//! UpdateRole: changes the description and the longest session of a role.

use base::Ctx;
use wire::iam::{UpdateRole, UpdateRoleRequest, UpdateRoleResponse};
use wire::{Error, Handle};

use super::session;
use crate::Iam;
use crate::entities::Role;

impl Handle<UpdateRole, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: UpdateRoleRequest,
    ) -> Result<UpdateRoleResponse, Error> {
        self.change(cx, &input.role_name, |role: &mut Role| {
            if let Some(text) = &input.description {
                role.description = Some(text.clone()).filter(|text| !text.is_empty());
            }
            if input.max_session_duration.is_some() {
                role.max_session_duration = session(input.max_session_duration);
            }
            Ok(())
        })
        .await?;
        Ok(UpdateRoleResponse {})
    }
}
