//! CreateUserImportJob (US-072).

use base::{Ctx, RngExt as _};
use store::Unit;
use wire::cognito_idp::{
    CreateUserImportJob, CreateUserImportJobRequest, CreateUserImportJobResponse, error,
};
use wire::{Error, Handle};

use crate::UserPools;
use crate::entities::{ImportJob, ImportState, Pool};

/// Jobs of one pool.
const MAX_JOBS: usize = 1_000;
const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

impl Handle<CreateUserImportJob, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: CreateUserImportJobRequest,
    ) -> Result<CreateUserImportJobResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let list = (&*Pool::partition(pool.id.as_str()), ImportJob::LIST);
        if self.count_items(cx, list, MAX_JOBS).await? >= MAX_JOBS {
            return Err(error::limit_exceeded("The user pool has 1000 import jobs."));
        }
        let job = ImportJob {
            pool: pool.id.clone(),
            id: format!("import-{}", cx.rng.string(LETTERS, 10)),
            name: input.job_name,
            logs_role_arn: input.cloud_watch_logs_role_arn,
            hashing: input.password_hashing_algorithm,
            state: ImportState::Created,
            file: None,
            uploading: None,
            columns: Vec::new(),
            chunks_done: 0,
            lines_done: 0,
            imported: 0,
            skipped: 0,
            failed: 0,
            message: None,
            created_at: cx.now,
            started_at: None,
            completed_at: None,
        };
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.insert(&job)?;
        unit.commit().await?;
        Ok(CreateUserImportJobResponse { user_import_job: Some(self.shown_job(cx, &job)) })
    }
}
