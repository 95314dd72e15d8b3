//! Operations on import jobs (US-071 to US-077).

mod create_user_import_job;
mod describe_user_import_job;
mod get_csv_header;
mod list_user_import_jobs;
mod start_user_import_job;
mod stop_user_import_job;

use base::{Ctx, UserPoolId};
use store::{Loaded, load};
use wire::Error;
use wire::cognito_idp::{UserImportJobType, error};

use crate::UserPools;
use crate::entities::{ActiveImport, ImportJob, ImportState};

impl UserPools {
    /// The import job of this id.
    async fn import_job(
        &self,
        cx: &Ctx,
        pool: &UserPoolId,
        id: &str,
    ) -> Result<Loaded<ImportJob>, Error> {
        let found = load(&*self.store, cx.now, &ImportJob::key_of(pool.as_str(), id)).await?;
        found.ok_or_else(|| error::resource_not_found("User import job does not exist."))
    }

    /// Refuses to change a pool while users are imported into it.
    pub(super) async fn refuse_while_importing(&self, cx: &Ctx, pool: &str) -> Result<(), Error> {
        let key = ActiveImport::key_of(pool);
        match load::<ActiveImport>(&*self.store, cx.now, &key).await? {
            None => Ok(()),
            Some(_) => Err(error::user_import_in_progress(
                "The user pool cannot be changed while a user import job is in progress.",
            )),
        }
    }

    /// A job as the operations answer it; while it waits for its file, with a fresh URL for it.
    fn shown_job(&self, cx: &Ctx, job: &ImportJob) -> UserImportJobType {
        let waits = job.state == ImportState::Created && !job.is_expired(cx.now);
        UserImportJobType {
            job_name: Some(job.name.clone()),
            job_id: Some(job.id.clone()),
            user_pool_id: Some(job.pool.to_string()),
            pre_signed_url: waits.then(|| self.upload_url(cx, job)),
            creation_date: Some(job.created_at.into()),
            start_date: job.started_at.map(Into::into),
            completion_date: job.completed_at.map(Into::into),
            status: Some(job.status(cx.now)),
            cloud_watch_logs_role_arn: Some(job.logs_role_arn.clone()),
            imported_users: Some(job.imported),
            skipped_users: Some(job.skipped),
            failed_users: Some(job.failed),
            completion_message: job.message.clone(),
            password_hashing_algorithm: job.hashing,
        }
    }
}
