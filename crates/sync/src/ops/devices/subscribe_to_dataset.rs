//! SubscribeToDataset (SY-026): twice is once. The dataset need not be there yet.

use base::Ctx;
use store::Fail;
use wire::cognito_sync::{
    SubscribeToDataset, SubscribeToDatasetRequest, SubscribeToDatasetResponse, error,
};
use wire::{Error, Handle};

use super::device_not_found;
use crate::Sync;

/// How many datasets a device hears of at most.
const MOST: usize = 1_000;

impl Handle<SubscribeToDataset, Ctx> for Sync {
    async fn handle(
        &self,
        cx: &Ctx,
        input: SubscribeToDatasetRequest,
    ) -> Result<SubscribeToDatasetResponse, Error> {
        store::retry(|| self.try_subscribe(cx, &input)).await?;
        Ok(SubscribeToDatasetResponse {})
    }
}

impl Sync {
    async fn try_subscribe(&self, cx: &Ctx, input: &SubscribeToDatasetRequest) -> Result<(), Fail> {
        let place = self.place(cx, &input.identity_pool_id, &input.identity_id).await?;
        let subscribed = self.change_devices(cx, &place, |devices| {
            let device = devices.devices.get_mut(&input.device_id);
            let device = device.ok_or_else(|| device_not_found(&input.device_id))?;
            device.datasets.insert(input.dataset_name.clone());
            if device.datasets.len() > MOST {
                return Err(error::invalid_parameter("The device has too many subscriptions."));
            }
            Ok(())
        });
        subscribed.await
    }
}
