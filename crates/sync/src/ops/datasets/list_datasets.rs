//! ListDatasets (SY-022): in the order of names.

use base::Ctx;
use store::load_many;
use wire::cognito_sync::{ListDatasets, ListDatasetsRequest, ListDatasetsResponse};
use wire::{Error, Handle};

use crate::datasets::described;
use crate::entities::Dataset;
use crate::tokens::page_size;
use crate::{Sync, caller, errors};

/// The most datasets of a page.
const PAGE: usize = 64;

impl Handle<ListDatasets, Ctx> for Sync {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ListDatasetsRequest,
    ) -> Result<ListDatasetsResponse, Error> {
        let ListDatasetsRequest { identity_pool_id, identity_id, next_token, max_results } = input;
        caller::own(cx, &identity_pool_id, Some(&identity_id))?;
        let size = page_size(max_results, PAGE)?;
        let scope = format!("ListDatasets/{identity_pool_id}/{identity_id}");
        let after = self.position(&scope, next_token.as_deref())?;
        let ground = self.ground(cx, &identity_pool_id, &identity_id, []).await?;
        let ground = ground.ok_or_else(errors::not_theirs)?;
        let head = self.head(cx, &ground.record).await?;
        let names = head.as_ref().into_iter().flat_map(|head| &head.datasets);
        let behind = |name: &&String| after.as_ref().is_none_or(|after| *name > after);
        let mut names: Vec<_> = names.filter(behind).take(size + 1).collect();
        let more = names.len() > size;
        names.truncate(size);
        let next = names.last().filter(|_| more).map(|last| (*last).clone());
        let keys: Vec<_> = names.iter().map(|name| Dataset::key_of(&identity_id, name)).collect();
        let found = load_many::<Dataset>(&*self.store, cx.now, &keys).await?;
        let datasets: Vec<_> =
            found.into_iter().flatten().map(|dataset| described(&dataset)).collect();
        Ok(ListDatasetsResponse {
            count: Some(i32::try_from(datasets.len()).unwrap_or(i32::MAX)),
            datasets: Some(datasets),
            next_token: self.next_token(&scope, next),
        })
    }
}
