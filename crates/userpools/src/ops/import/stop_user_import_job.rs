//! StopUserImportJob: users that were imported stay.

use base::Ctx;
use store::{Fail, Unit};
use wire::cognito_idp::{
    StopUserImportJob, StopUserImportJobRequest, StopUserImportJobResponse, error,
};
use wire::{Error, Handle};

use crate::UserPools;
use crate::entities::{ImportJob, ImportState, Pool};

impl Handle<StopUserImportJob, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: StopUserImportJobRequest,
    ) -> Result<StopUserImportJobResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let job = store::retry(|| self.try_stop(cx, &pool, &input.job_id)).await?;
        Ok(StopUserImportJobResponse { user_import_job: Some(self.shown_job(cx, &job)) })
    }
}

impl UserPools {
    async fn try_stop(&self, cx: &Ctx, pool: &Pool, id: &str) -> Result<ImportJob, Fail> {
        let old = self.import_job(cx, &pool.id, id).await?;
        let state = match old.state {
            // Nobody is at it yet.
            ImportState::Created if !old.is_expired(cx.now) => ImportState::Stopped,
            ImportState::Pending | ImportState::InProgress => ImportState::Stopping,
            _ => {
                return Err(error::precondition_not_met("The user import job has ended.").into());
            }
        };
        let ended = state == ImportState::Stopped;
        let completed_at = ended.then_some(cx.now);
        let new = ImportJob { state, completed_at, ..old.value.clone() };
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.update(&old, &new)?;
        unit.commit().await?;
        Ok(new)
    }
}
