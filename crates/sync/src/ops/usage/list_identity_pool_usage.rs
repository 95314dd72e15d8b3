//! ListIdentityPoolUsage (SY-038): of all pools, in the order of their ids.

use base::Ctx;
use identity::pool_ids;
use wire::cognito_sync::{
    ListIdentityPoolUsage, ListIdentityPoolUsageRequest, ListIdentityPoolUsageResponse,
};
use wire::{Error, Handle};

use super::shown;
use crate::tokens::page_size;
use crate::{Sync, caller, errors};

const SCOPE: &str = "ListIdentityPoolUsage";
/// The most pools of a page.
const PAGE: usize = 60;

impl Handle<ListIdentityPoolUsage, Ctx> for Sync {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ListIdentityPoolUsageRequest,
    ) -> Result<ListIdentityPoolUsageResponse, Error> {
        if caller::identity(cx).is_some() {
            return Err(errors::not_theirs());
        }
        let size = page_size(input.max_results, PAGE)?;
        let after = self.position(SCOPE, input.next_token.as_deref())?;
        let limit = u32::try_from(size).unwrap_or(1);
        let page = pool_ids(&*self.store, cx.now, after.as_deref(), limit).await?;
        let mut usages = Vec::with_capacity(page.items.len());
        for pool in &page.items {
            usages.push(shown(pool, self.usage.of(&*self.store, cx.now, pool).await?));
        }
        Ok(ListIdentityPoolUsageResponse {
            count: Some(i32::try_from(usages.len()).unwrap_or(i32::MAX)),
            identity_pool_usages: Some(usages),
            max_results: Some(i32::try_from(size).unwrap_or(i32::MAX)),
            next_token: self.next_token(SCOPE, page.next),
        })
    }
}
