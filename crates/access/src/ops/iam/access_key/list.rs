//! ListAccessKeys: the keys of a user, without their secrets.

use base::Ctx;
use wire::iam::{ListAccessKeys, ListAccessKeysRequest, ListAccessKeysResponse};
use wire::{Error, Handle, Operation};

use super::super::shapes;
use super::super::user::own_name;
use crate::Iam;
use crate::entities::User;

impl Handle<ListAccessKeys, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ListAccessKeysRequest,
    ) -> Result<ListAccessKeysResponse, Error> {
        let name = own_name(cx, input.user_name)?;
        let op = ListAccessKeys::META;
        let paging = self.paging(op, &[&name], input.marker.as_deref(), input.max_items)?;
        let user = self.found::<User>(cx, &name).await?;
        let keys = self.keys_of(cx, &user.name).await.map_err(Error::from)?;
        let shown = keys.iter().map(|key| (key.id.clone(), shapes::key_metadata(key)));
        let listed = self.cut(&paging, shown);
        Ok(ListAccessKeysResponse {
            access_key_metadata: Some(listed.items),
            is_truncated: listed.truncated,
            marker: listed.marker,
        })
    }
}
