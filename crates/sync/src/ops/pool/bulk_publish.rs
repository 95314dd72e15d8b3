//! BulkPublish (SY-032): one at a time, one success a day; a job in the background does it.

use std::time::Duration;

use base::{Ctx, Timestamp};
use store::{Fail, Unit, load};
use wire::cognito_sync::{BulkPublish, BulkPublishRequest, BulkPublishResponse, error};
use wire::{Error, Handle};

use crate::entities::{Bulk, BulkState};
use crate::{Sync, errors};

/// How long after a success another one is refused.
const PAUSE: Duration = Duration::from_hours(24);

impl Handle<BulkPublish, Ctx> for Sync {
    async fn handle(
        &self,
        cx: &Ctx,
        input: BulkPublishRequest,
    ) -> Result<BulkPublishResponse, Error> {
        let pool = input.identity_pool_id;
        self.administer(cx, &pool).await?;
        let settings = self.settings(cx, &pool).await?;
        if settings.is_none_or(|settings| settings.stream().is_none()) {
            return Err(error::invalid_parameter("Streams are not enabled for this pool."));
        }
        store::retry(|| self.try_start_bulk(cx, &pool)).await?;
        self.wake.notify_one();
        Ok(BulkPublishResponse { identity_pool_id: Some(pool) })
    }
}

impl Sync {
    async fn try_start_bulk(&self, cx: &Ctx, pool: &str) -> Result<(), Fail> {
        let old = load::<Bulk>(&*self.store, cx.now, &Bulk::key_of(pool)).await?;
        match old.as_ref().map(|old| &old.state) {
            Some(BulkState::Running { .. }) => {
                return Err(error::duplicate_request("A bulk publish is under way.").into());
            }
            Some(BulkState::Done { at }) if cx.now.since(*at) < PAUSE => {
                return Err(error::already_streamed(
                    "The pool was published within the last 24 hours.",
                )
                .into());
            }
            _ => {}
        }
        let new = Bulk {
            pool: pool.parse().map_err(|_| errors::pool_not_found(pool))?,
            started_at: cx.now,
            state: BulkState::Running { at: None, begun: false },
            leased_until: Timestamp::default(),
        };
        let mut unit = Unit::new(&*self.store, cx.now);
        match &old {
            Some(old) => unit.update(old, &new)?,
            None => unit.insert(&new)?,
        }
        Ok(unit.commit().await?)
    }
}
