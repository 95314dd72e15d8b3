//! ListRecords (SY-005 to SY-007, SY-015, SY-018).
//!
//! Pages are in the order of sync counts, so a record that is written while a client pages moves
//! behind everything that the client has seen. At the last page the client has every record as it is
//! then, and the `DatasetSyncCount` of that page says as of when; it may have seen an
//! earlier state of a record before.

use base::Ctx;
use wire::cognito_sync::{ListRecords, ListRecordsRequest, ListRecordsResponse};
use wire::{Error, Handle};

use crate::datasets::{Contents, items, shown};
use crate::entities::Record;
use crate::tokens::{Address, page_size};
use crate::{Sync, caller, errors};

/// The most records of a page.
const PAGE: usize = 1_024;

impl Handle<ListRecords, Ctx> for Sync {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ListRecordsRequest,
    ) -> Result<ListRecordsResponse, Error> {
        let (pool, identity) = (&*input.identity_pool_id, &*input.identity_id);
        let at = Address { pool, identity, dataset: &input.dataset_name };
        caller::own(cx, pool, Some(identity))?;
        let size = page_size(input.max_results, PAGE)?;
        let since = input.last_sync_count.unwrap_or(0).max(0);
        let scope = format!("ListRecords/{pool}/{identity}/{}/{since}", at.dataset);
        let after = self.position(&scope, input.next_token.as_deref())?;
        let after = after.as_deref().map(|text| Place::parse(text).ok_or_else(errors::bad_page));
        let after = after.transpose()?;
        let begins = self.begins_session(cx, at, input.sync_session_token.as_deref())?;
        let ground = self.ground(cx, pool, identity, []).await?;
        let ground = ground.ok_or_else(errors::not_theirs)?;
        let head = self.head(cx, &ground.record).await?;
        let parts = items(&*self.store, cx.now, identity, at.dataset).await?;
        let contents = Contents::whole(parts)?;
        let dataset = contents.as_ref().map(|contents| &contents.dataset);
        let gone = head.as_ref().map_or(0, |head| head.base_of(at.dataset));
        let base = dataset.map_or(gone, |dataset| dataset.base);
        if after.is_some_and(|after| after.base != base) {
            return Err(errors::bad_page());
        }
        if begins {
            self.usage.session(&ground.record.pool);
        }
        let (records, next) = page(contents.as_ref(), since, after, size);
        Ok(ListRecordsResponse {
            count: Some(i32::try_from(records.len()).unwrap_or(i32::MAX)),
            next_token: self.next_token(&scope, next),
            dataset_sync_count: Some(dataset.map_or(0, |dataset| dataset.count)),
            last_modified_by: dataset.map(|dataset| dataset.modified_by.clone()),
            merged_dataset_names: Some(head.map_or_else(Vec::new, |h| h.merged_from(at.dataset))),
            dataset_exists: Some(dataset.is_some()),
            dataset_deleted_after_requested_sync_count: Some(
                since > 0 && dataset.is_none_or(|dataset| since <= dataset.base),
            ),
            sync_session_token: Some(self.session_token(cx, at, base)),
            records: Some(records),
        })
    }
}

impl Sync {
    /// Whether a session begins here: without a token, or with one that is no longer good.
    fn begins_session(
        &self,
        cx: &Ctx,
        at: Address<'_>,
        token: Option<&str>,
    ) -> Result<bool, Error> {
        let Some(token) = token else { return Ok(true) };
        match self.open_session(cx, at, token) {
            Ok(_) => Ok(false),
            Err(stale) if stale.kind == errors::stale_session().kind => Ok(true),
            Err(foreign) => Err(foreign),
        }
    }
}

/// A place in the order of a dataset's records.
#[derive(Clone, Copy)]
struct Place<'a> {
    base: i64,
    count: i64,
    key: &'a str,
}

impl<'a> Place<'a> {
    fn parse(text: &'a str) -> Option<Self> {
        let (base, rest) = text.split_once(' ')?;
        let (count, key) = rest.split_once(' ')?;
        Some(Self { base: base.parse().ok()?, count: count.parse().ok()?, key })
    }
}

/// A page of the records that changed after `since`, and the place behind it if there is more.
fn page(
    contents: Option<&Contents>,
    since: i64,
    after: Option<Place<'_>>,
    size: usize,
) -> (Vec<wire::cognito_sync::Record>, Option<String>) {
    let Some(contents) = contents else { return (Vec::new(), None) };
    let place = |record: &Record| (record.count, record.key.0.clone());
    let wanted = |record: &&Record| {
        let behind = |after: Place<'_>| (record.count, &*record.key.0) > (after.count, after.key);
        record.count > since && after.is_none_or(behind)
    };
    let mut records: Vec<_> = contents.records().filter(wanted).collect();
    records.sort_by_cached_key(|record| place(record));
    let more = records.len() > size;
    records.truncate(size);
    let next = records.last().filter(|_| more).map(|last| {
        let (count, key) = place(last);
        format!("{} {count} {key}", contents.dataset.base)
    });
    (records.into_iter().map(|record| shown(contents, record)).collect(), next)
}
