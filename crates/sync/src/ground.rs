//! What a request stands on: an identity that is there, and its head.

use std::ops::Bound;

use base::Ctx;
use identity::IdentityRecord;
use store::{Dir, Item, Key, Loaded, Range, decode};
use wire::Error;

use crate::Sync;
use crate::entities::Head;
use crate::errors;

/// How many notes of merges are worked off at once.
const NOTES: u32 = 50;

/// An identity of a pool, and what else was read with it.
pub(crate) struct Ground {
    pub(crate) record: Loaded<IdentityRecord>,
    /// The items at the further keys, in their order.
    pub(crate) more: Vec<Option<Item>>,
}

impl Sync {
    /// The identity if it is there and of this pool, with the items at further keys, from one
    /// snapshot. One that was merged is refused: its data is its owner's.
    pub(crate) async fn ground(
        &self,
        cx: &Ctx,
        pool: &str,
        identity: &str,
        more: impl IntoIterator<Item = Key>,
    ) -> Result<Option<Ground>, Error> {
        let mut keys = vec![identity::pool_key(pool), IdentityRecord::key_of(identity)];
        keys.extend(more);
        let mut items = self.store.get_many(cx.now, &keys).await?.into_iter();
        let (Some(Some(_pool)), Some(Some(found))) = (items.next(), items.next()) else {
            return Ok(None);
        };
        let record = decode::<IdentityRecord>(found)?;
        if record.pool.as_str() != pool {
            return Ok(None);
        }
        if record.is_disabled() {
            return Err(errors::not_theirs());
        }
        Ok(Some(Ground { record, more: items.collect() }))
    }

    /// The head of an identity, if it has ever had a dataset. Datasets of identities that were
    /// merged into it since come to it now (SY-018).
    pub(crate) async fn head(
        &self,
        cx: &Ctx,
        record: &Loaded<IdentityRecord>,
    ) -> Result<Option<Loaded<Head>>, Error> {
        loop {
            let (notes, head) = self.notes_and_head(cx, record.id.as_str()).await?;
            if notes.is_empty() {
                return Ok(head);
            }
            self.adopt(cx, record, notes).await?;
        }
    }

    /// The notes of merges in an identity's partition, and its head: one range.
    pub(crate) async fn notes_and_head(
        &self,
        cx: &Ctx,
        identity: &str,
    ) -> Result<(Vec<Item>, Option<Loaded<Head>>), store::Error> {
        let range = Range {
            pk: IdentityRecord::key_of(identity).pk.into_string(),
            from: Bound::Included(IdentityRecord::MERGED.to_owned()),
            to: Bound::Included(Head::SK.to_owned()),
            dir: Dir::Up,
            limit: NOTES,
        };
        let mut notes = self.store.range(cx.now, &range).await?.items;
        let head = notes.pop_if(|item| &*item.key.sk == Head::SK);
        Ok((notes, head.map(decode).transpose()?))
    }
}

impl Sync {
    /// Refuses whom administration is not for, and pools that are not there (SY-039).
    pub(crate) async fn administer(&self, cx: &Ctx, pool: &str) -> Result<(), Error> {
        if crate::caller::identity(cx).is_some() {
            return Err(errors::not_theirs());
        }
        let found = self.store.get(cx.now, &identity::pool_key(pool)).await?;
        found.map(drop).ok_or_else(|| errors::pool_not_found(pool))
    }
}
