//! ListUserImportJobs.

use base::Ctx;
use store::{Range, list};
use wire::cognito_idp::{
    ListUserImportJobs, ListUserImportJobsRequest, ListUserImportJobsResponse,
};
use wire::{Error, Handle};

use crate::UserPools;
use crate::entities::{ImportJob, Pool};
use crate::paging::page_size;

impl Handle<ListUserImportJobs, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ListUserImportJobsRequest,
    ) -> Result<ListUserImportJobsResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let scope = format!("ListUserImportJobs/{}", pool.id);
        let after = self.position(&scope, input.pagination_token.as_deref())?;
        let limit = page_size(Some(input.max_results), 50);
        let range = Range::prefix(Pool::partition(pool.id.as_str()), ImportJob::LIST, limit);
        let range = range.after(after.as_deref());
        let page = list::<ImportJob>(&*self.store, cx.now, &range).await?;
        Ok(ListUserImportJobsResponse {
            user_import_jobs: Some(page.items.iter().map(|it| self.shown_job(cx, it)).collect()),
            pagination_token: self.next_token(&scope, page.next),
        })
    }
}
