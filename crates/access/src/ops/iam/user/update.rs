//! UpdateUser: moves or renames a user; its keys, groups and policies stay with it.

use base::Ctx;
use wire::iam::{UpdateUser, UpdateUserRequest};
use wire::{Empty, Error, Handle};

use crate::Iam;
use crate::entities::{AccessKey, User};

impl Handle<UpdateUser, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, input: UpdateUserRequest) -> Result<Empty, Error> {
        self.again(|| async {
            let old = self.found::<User>(cx, &input.user_name).await?;
            let mut new = old.value.clone();
            if let Some(path) = &input.new_path {
                new.path.clone_from(path);
            }
            if let Some(name) = &input.new_user_name {
                new.name.clone_from(name);
            }
            let mut unit = self.access.unit(cx.now);
            if new.name != old.name {
                for key in self.keys_of(cx, &old.name).await? {
                    let renamed = AccessKey { user_name: new.name.clone(), ..key.value.clone() };
                    unit.update(&key, &renamed)?;
                }
            }
            self.commit_moved(unit, &old, &new).await
        })
        .await?;
        Ok(Empty {})
    }
}
