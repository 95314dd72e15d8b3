//! DescribeUserImportJob.

use base::Ctx;
use wire::cognito_idp::{
    DescribeUserImportJob, DescribeUserImportJobRequest, DescribeUserImportJobResponse,
};
use wire::{Error, Handle};

use crate::UserPools;

impl Handle<DescribeUserImportJob, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: DescribeUserImportJobRequest,
    ) -> Result<DescribeUserImportJobResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let job = self.import_job(cx, &pool.id, &input.job_id).await?;
        Ok(DescribeUserImportJobResponse { user_import_job: Some(self.shown_job(cx, &job)) })
    }
}
