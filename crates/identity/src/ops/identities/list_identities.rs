//! ListIdentities (IP-037): in the order of ids, over all buckets of the pool's list.

use std::collections::BTreeMap;

use base::Ctx;
use store::{list_index, load_many};
use wire::cognito_identity::{ListIdentities, ListIdentitiesInput, ListIdentitiesResponse};
use wire::{Error, Handle};

use super::described;
use crate::Identity;
use crate::entities::{IdentityRecord, ListEntry, Pool};
use crate::paging::page_size;

impl Handle<ListIdentities, Ctx> for Identity {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ListIdentitiesInput,
    ) -> Result<ListIdentitiesResponse, Error> {
        let pool = self.pool(cx, &input.identity_pool_id).await?;
        let hide = input.hide_disabled.unwrap_or(false);
        let scope = format!("ListIdentities/{}/{hide}", pool.id);
        let after = self.position(&scope, input.next_token.as_deref())?;
        let size = page_size(input.max_results);
        let listed = self.list_from(cx, &pool, after, size + 1, hide).await;
        let mut ids = listed?;
        let more = ids.len() > size;
        ids.truncate(size);
        let next = ids.last().filter(|_| more).cloned();
        let keys: Vec<_> = ids.iter().map(|id| IdentityRecord::key_of(id)).collect();
        let records = load_many::<IdentityRecord>(&*self.store, cx.now, &keys).await;
        let records = records?.into_iter().flatten();
        Ok(ListIdentitiesResponse {
            identity_pool_id: Some(pool.id.to_string()),
            identities: Some(records.map(|record| described(&record)).collect()),
            next_token: self.next_token(&scope, next),
        })
    }
}

impl Identity {
    /// Up to `wanted` ids behind `after`, in order.
    async fn list_from(
        &self,
        cx: &Ctx,
        pool: &Pool,
        mut after: Option<String>,
        wanted: usize,
        hide_disabled: bool,
    ) -> Result<Vec<String>, store::Error> {
        let limit = u32::try_from(wanted).unwrap_or(u32::MAX);
        let mut ids = Vec::new();
        loop {
            // The first `limit` of all are among the first `limit` of each bucket.
            let mut merged = BTreeMap::new();
            for bucket in 0..pool.list_buckets.max(1) {
                let pk = Pool::identities(&pool.id, bucket);
                let from = after.as_deref();
                let page = list_index::<ListEntry>(&*self.store, cx.now, (&pk, ""), from, limit);
                let page = page.await?;
                merged.extend(page.items.into_iter().map(|it| (it.sk, it.body.disabled)));
            }
            let exhausted = merged.len() < wanted;
            let mut round = merged.into_iter().take(wanted).peekable();
            while let Some((id, disabled)) = round.next() {
                if round.peek().is_none() {
                    after = Some(id.clone());
                }
                if !(hide_disabled && disabled) {
                    ids.push(id);
                }
            }
            if exhausted || ids.len() >= wanted {
                return Ok(ids);
            }
        }
    }
}
