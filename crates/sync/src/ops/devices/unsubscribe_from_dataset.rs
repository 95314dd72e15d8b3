//! UnsubscribeFromDataset (SY-026): twice is once.

use base::Ctx;
use store::Fail;
use wire::cognito_sync::{
    UnsubscribeFromDataset, UnsubscribeFromDatasetRequest, UnsubscribeFromDatasetResponse,
};
use wire::{Error, Handle};

use super::device_not_found;
use crate::Sync;

impl Handle<UnsubscribeFromDataset, Ctx> for Sync {
    async fn handle(
        &self,
        cx: &Ctx,
        input: UnsubscribeFromDatasetRequest,
    ) -> Result<UnsubscribeFromDatasetResponse, Error> {
        store::retry(|| self.try_unsubscribe(cx, &input)).await?;
        Ok(UnsubscribeFromDatasetResponse {})
    }
}

impl Sync {
    async fn try_unsubscribe(
        &self,
        cx: &Ctx,
        input: &UnsubscribeFromDatasetRequest,
    ) -> Result<(), Fail> {
        let place = self.place(cx, &input.identity_pool_id, &input.identity_id).await?;
        let unsubscribed = self.change_devices(cx, &place, |devices| {
            let device = devices.devices.get_mut(&input.device_id);
            let device = device.ok_or_else(|| device_not_found(&input.device_id))?;
            device.datasets.remove(&input.dataset_name);
            Ok(())
        });
        unsubscribed.await
    }
}
