//! UpdateGroup: moves or renames a group; its members and policies stay with it.

use base::Ctx;
use wire::iam::{UpdateGroup, UpdateGroupRequest};
use wire::{Empty, Error, Handle};

use crate::Iam;
use crate::entities::Group;

impl Handle<UpdateGroup, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, input: UpdateGroupRequest) -> Result<Empty, Error> {
        self.again(|| async {
            let old = self.found::<Group>(cx, &input.group_name).await?;
            let mut new = old.value.clone();
            if let Some(path) = &input.new_path {
                new.path.clone_from(path);
            }
            if let Some(name) = &input.new_group_name {
                new.name.clone_from(name);
            }
            let mut unit = self.access.unit(cx.now);
            if new.name != old.name {
                self.rename_in_members(cx, &mut unit, &old.name, &new.name).await?;
            }
            self.commit_moved(unit, &old, &new).await
        })
        .await?;
        Ok(Empty {})
    }
}
