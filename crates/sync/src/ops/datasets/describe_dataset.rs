//! DescribeDataset.

use base::Ctx;
use store::decode;
use wire::cognito_sync::{DescribeDataset, DescribeDatasetRequest, DescribeDatasetResponse};
use wire::{Error, Handle};

use crate::datasets::described;
use crate::entities::Dataset;
use crate::{Sync, caller, errors};

impl Handle<DescribeDataset, Ctx> for Sync {
    async fn handle(
        &self,
        cx: &Ctx,
        input: DescribeDatasetRequest,
    ) -> Result<DescribeDatasetResponse, Error> {
        let DescribeDatasetRequest { identity_pool_id, identity_id, dataset_name } = input;
        caller::own(cx, &identity_pool_id, Some(&identity_id))?;
        let ground = self.ground(cx, &identity_pool_id, &identity_id, []).await?;
        let ground = ground.ok_or_else(|| errors::identity_not_found(&identity_id))?;
        self.head(cx, &ground.record).await?;
        let found = self.store.get(cx.now, &Dataset::key_of(&identity_id, &dataset_name)).await?;
        let found = found.ok_or_else(|| errors::dataset_not_found(&dataset_name))?;
        let dataset = decode::<Dataset>(found)?;
        Ok(DescribeDatasetResponse { dataset: Some(described(&dataset)) })
    }
}
