//! DeleteDataset (SY-014): the dataset is gone with its records and tombstones; that it was there
//! is remembered by its sync count (SY-015).

use base::Ctx;
use store::{Fail, Unit, decode};
use wire::cognito_sync::{DeleteDataset, DeleteDatasetRequest, DeleteDatasetResponse};
use wire::{Error, Handle};

use crate::datasets::{described, items, remove};
use crate::entities::Dataset;
use crate::feed::Change;
use crate::{Sync, caller, errors};

impl Handle<DeleteDataset, Ctx> for Sync {
    async fn handle(
        &self,
        cx: &Ctx,
        input: DeleteDatasetRequest,
    ) -> Result<DeleteDatasetResponse, Error> {
        caller::own(cx, &input.identity_pool_id, Some(&input.identity_id))?;
        let _turn = self.turns.of(&input.identity_id).await;
        let gone = store::retry(|| self.try_delete(cx, &input)).await?;
        self.usage.changed(&gone.pool, gone.bytes, 0, cx.now);
        self.feed.tell(Change {
            identity: gone.identity.as_str().into(),
            dataset: gone.name.as_str().into(),
            count: gone.count.saturating_add(1),
            deleted: true,
        });
        Ok(DeleteDatasetResponse { dataset: Some(described(&gone)) })
    }
}

impl Sync {
    async fn try_delete(&self, cx: &Ctx, input: &DeleteDatasetRequest) -> Result<Dataset, Fail> {
        let DeleteDatasetRequest { identity_pool_id, identity_id, dataset_name } = input;
        let ground = self.ground(cx, identity_pool_id, identity_id, []).await?;
        let ground = ground.ok_or_else(|| errors::identity_not_found(identity_id))?;
        let not_found = || errors::dataset_not_found(dataset_name);
        let head = self.head(cx, &ground.record).await?.ok_or_else(not_found)?;
        let parts = items(&*self.store, cx.now, identity_id, dataset_name).await?;
        let first = parts.first().cloned().ok_or_else(not_found)?;
        let dataset = decode::<Dataset>(first)?.into_value();
        let mut new = head.value.clone();
        new.remove(dataset_name, dataset.count);
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.guard(&ground.record)?;
        unit.update(&head, &new)?;
        remove(&mut unit, &parts)?;
        unit.commit().await?;
        Ok(dataset)
    }
}
