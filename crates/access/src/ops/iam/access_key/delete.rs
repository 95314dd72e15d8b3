//! DeleteAccessKey: removes a key.

use base::Ctx;
use store::{Cond, Entity};
use wire::iam::{DeleteAccessKey, DeleteAccessKeyRequest};
use wire::{Empty, Error, Handle};

use super::super::user::own_name;
use crate::Iam;
use crate::entities::LastUsed;

impl Handle<DeleteAccessKey, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, input: DeleteAccessKeyRequest) -> Result<Empty, Error> {
        let name = own_name(cx, input.user_name)?;
        self.again(|| async {
            let key = self.key_of_user(cx, &name, &input.access_key_id).await?;
            let mut unit = self.access.unit(cx.now);
            unit.delete(&key)?;
            unit.delete_raw(LastUsed::KIND, LastUsed::key_of(&key.id), Cond::Any)?;
            Ok(self.access.commit(unit).await?)
        })
        .await?;
        Ok(Empty {})
    }
}
