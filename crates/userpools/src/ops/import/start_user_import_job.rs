//! StartUserImportJob (US-072, US-073): the work is done in the background.

use base::Ctx;
use store::{CommitError, Fail, Unit};
use wire::cognito_idp::{
    StartUserImportJob, StartUserImportJobRequest, StartUserImportJobResponse, error,
};
use wire::{Error, Handle};

use crate::UserPools;
use crate::entities::{ActiveImport, ImportJob, ImportState, Pool};

impl Handle<StartUserImportJob, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: StartUserImportJobRequest,
    ) -> Result<StartUserImportJobResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let job = store::retry(|| self.try_start(cx, &pool, &input.job_id)).await?;
        Ok(StartUserImportJobResponse { user_import_job: Some(self.shown_job(cx, &job)) })
    }
}

impl UserPools {
    async fn try_start(&self, cx: &Ctx, pool: &Pool, id: &str) -> Result<ImportJob, Fail> {
        let old = self.import_job(cx, &pool.id, id).await?;
        let refuse = |text: &'static str| Err(Fail::from(error::precondition_not_met(text)));
        if old.is_expired(cx.now) {
            return refuse("The user import job has expired.");
        }
        if old.state != ImportState::Created {
            return refuse("The user import job was started before.");
        }
        if old.file.is_none() {
            return refuse("The file of the user import job was not uploaded.");
        }
        let (state, started_at) = (ImportState::Pending, Some(cx.now));
        let new = ImportJob { state, started_at, ..old.value.clone() };
        let (pool, job) = (pool.id.clone(), new.id.clone());
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.update(&old, &new)?;
        unit.insert(&ActiveImport { pool, job, leased_until: cx.now })?;
        match unit.commit().await {
            Ok(()) => Ok(new),
            // There is one job at a time.
            Err(CommitError::Conflict(conflict)) if conflict.is_entity::<ActiveImport>() => {
                refuse("Another user import job of this user pool is in progress.")
            }
            Err(failed) => Err(failed.into()),
        }
    }
}
