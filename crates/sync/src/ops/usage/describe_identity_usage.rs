//! DescribeIdentityUsage (SY-038): the sum over an identity's datasets.

use base::Ctx;
use store::load_many;
use wire::cognito_sync::{
    DescribeIdentityUsage, DescribeIdentityUsageRequest, DescribeIdentityUsageResponse,
    IdentityUsage,
};
use wire::{Error, Handle};

use crate::entities::Dataset;
use crate::{Sync, caller, errors};

impl Handle<DescribeIdentityUsage, Ctx> for Sync {
    async fn handle(
        &self,
        cx: &Ctx,
        input: DescribeIdentityUsageRequest,
    ) -> Result<DescribeIdentityUsageResponse, Error> {
        let DescribeIdentityUsageRequest { identity_pool_id, identity_id } = input;
        caller::own(cx, &identity_pool_id, Some(&identity_id))?;
        let ground = self.ground(cx, &identity_pool_id, &identity_id, []).await?;
        let ground = ground.ok_or_else(|| errors::identity_not_found(&identity_id))?;
        let head = self.head(cx, &ground.record).await?;
        let names = head.iter().flat_map(|head| &head.datasets);
        let keys: Vec<_> = names.map(|name| Dataset::key_of(&identity_id, name)).collect();
        let found = load_many::<Dataset>(&*self.store, cx.now, &keys).await?;
        let datasets: Vec<_> = found.into_iter().flatten().collect();
        let bytes = datasets.iter().map(|dataset| dataset.bytes).sum::<u64>();
        let modified_at = datasets.iter().map(|dataset| dataset.modified_at).max();
        let identity_usage = Some(IdentityUsage {
            identity_id: Some(identity_id),
            identity_pool_id: Some(identity_pool_id),
            last_modified_date: modified_at.map(Into::into),
            dataset_count: Some(i32::try_from(datasets.len()).unwrap_or(i32::MAX)),
            data_storage: Some(i64::try_from(bytes).unwrap_or(i64::MAX)),
        });
        Ok(DescribeIdentityUsageResponse { identity_usage })
    }
}
