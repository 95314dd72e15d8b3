//! UpdateRoleDescription: changes the description of a role.

use base::Ctx;
use wire::iam::{
    UpdateRoleDescription, UpdateRoleDescriptionRequest, UpdateRoleDescriptionResponse,
};
use wire::{Error, Handle};

use super::super::shapes;
use crate::Iam;
use crate::entities::Role;

impl Handle<UpdateRoleDescription, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: UpdateRoleDescriptionRequest,
    ) -> Result<UpdateRoleDescriptionResponse, Error> {
        let role = self.change(cx, &input.role_name, |role: &mut Role| {
            role.description = Some(input.description.clone()).filter(|text| !text.is_empty());
            Ok(role.clone())
        });
        let role = shapes::role(&role.await?, &cx.deployment);
        Ok(UpdateRoleDescriptionResponse { role: Some(role) })
    }
}
