//! UpdateAccessKey: switches a key on or off.

use base::Ctx;
use wire::iam::{StatusType, UpdateAccessKey, UpdateAccessKeyRequest, error};
use wire::{Empty, Error, Handle};

use super::super::user::own_name;
use crate::Iam;
use crate::entities::AccessKey;

impl Handle<UpdateAccessKey, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, input: UpdateAccessKeyRequest) -> Result<Empty, Error> {
        let active = match input.status {
            StatusType::Active => true,
            StatusType::Inactive => false,
            StatusType::Expired => {
                return Err(error::invalid_input("A key is set to Active or Inactive."));
            }
        };
        let name = own_name(cx, input.user_name)?;
        self.key_of_user(cx, &name, &input.access_key_id).await?;
        self.change(cx, &input.access_key_id, |key: &mut AccessKey| {
            key.active = active;
            Ok(())
        })
        .await?;
        Ok(Empty {})
    }
}
