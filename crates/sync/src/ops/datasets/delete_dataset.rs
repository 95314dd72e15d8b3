//! DeleteDataset (SY-014): the dataset is gone with its records and tombstones; that it was there
//! is remembered by its sync count (SY-015).

use base::Ctx;
use store::{Fail, Unit, decode};
use wire::cognito_sync::{DeleteDataset, DeleteDatasetRequest, DeleteDatasetResponse};
use wire::{Error, Handle};

use crate::datasets::{described, items, remove};
use crate::entities::{Dataset, Devices, Settings};
use crate::feed::Change;
use crate::work::{Made, listeners, queue};
use crate::{Sync, caller, errors};

impl Handle<DeleteDataset, Ctx> for Sync {
    async fn handle(
        &self,
        cx: &Ctx,
        input: DeleteDatasetRequest,
    ) -> Result<DeleteDatasetResponse, Error> {
        caller::own(cx, &input.identity_pool_id, Some(&input.identity_id))?;
        let _turn = self.turns.of(&input.identity_id).await;
        let (gone, queued) = store::retry(|| self.try_delete(cx, &input)).await?;
        if queued {
            self.wake.notify_one();
        }
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
    /// The dataset as it was, and whether there is something to deliver.
    async fn try_delete(
        &self,
        cx: &Ctx,
        input: &DeleteDatasetRequest,
    ) -> Result<(Dataset, bool), Fail> {
        let DeleteDatasetRequest { identity_pool_id, identity_id, dataset_name } = input;
        let keys = [Settings::key_of(identity_pool_id), Devices::key_of(identity_id)];
        let ground = self.ground(cx, identity_pool_id, identity_id, keys).await?;
        let ground = ground.ok_or_else(|| errors::identity_not_found(identity_id))?;
        let (settings, devices) = listeners(ground.more)?;
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
        let count = dataset.count.saturating_add(1);
        let made = Made { dataset: &dataset, count, deleted: true, device: None, records: vec![] };
        let queued = queue(cx, &mut unit, settings.as_ref(), devices.as_ref(), made)?;
        unit.commit().await?;
        Ok((dataset, queued))
    }
}
