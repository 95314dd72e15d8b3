//! GetBulkPublishDetails (SY-032).

use base::Ctx;
use store::load;
use wire::cognito_sync::{
    BulkPublishStatus, GetBulkPublishDetails, GetBulkPublishDetailsRequest,
    GetBulkPublishDetailsResponse,
};
use wire::{Error, Handle};

use crate::Sync;
use crate::entities::{Bulk, BulkState};

impl Handle<GetBulkPublishDetails, Ctx> for Sync {
    async fn handle(
        &self,
        cx: &Ctx,
        input: GetBulkPublishDetailsRequest,
    ) -> Result<GetBulkPublishDetailsResponse, Error> {
        let pool = input.identity_pool_id;
        self.administer(cx, &pool).await?;
        let bulk = load::<Bulk>(&*self.store, cx.now, &Bulk::key_of(&pool)).await?;
        let (status, ended, why) = match bulk.as_ref().map(|bulk| &bulk.state) {
            None | Some(BulkState::Running { begun: false, .. }) => {
                (BulkPublishStatus::NotStarted, None, None)
            }
            Some(BulkState::Running { .. }) => (BulkPublishStatus::InProgress, None, None),
            Some(BulkState::Done { at }) => (BulkPublishStatus::Succeeded, Some(*at), None),
            Some(BulkState::Failed { at, why }) => {
                (BulkPublishStatus::Failed, Some(*at), Some(why.clone()))
            }
        };
        Ok(GetBulkPublishDetailsResponse {
            identity_pool_id: Some(pool),
            bulk_publish_start_time: bulk.map(|bulk| bulk.started_at.into()),
            bulk_publish_complete_time: ended.map(Into::into),
            bulk_publish_status: Some(status),
            failure_message: why,
        })
    }
}
