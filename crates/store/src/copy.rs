//! Moving a store from one engine to another.

use base::Timestamp;

use crate::batch::{Batch, Cond, Op};
use crate::engine::Store;
use crate::error::{BatchError, Error};
use crate::item::Item;

/// Items per read; with bodies of the greatest size the batches below still fit.
const ROUND: u32 = 100;

/// Copies every item with its revision, expiry and body into `to`, which must be empty, and
/// answers how many. Nothing may write to `from` meanwhile. Calls `progress` with the count.
pub async fn copy(
    from: &dyn Store,
    to: &dyn Store,
    mut progress: impl FnMut(u64) + Send,
) -> Result<u64, Error> {
    if !to.scan(None, 1).await?.is_empty() {
        return Err(Error::Misuse("the store to copy into is not empty".to_owned()));
    }
    let (mut after, mut count) = (None, 0);
    loop {
        let items = from.scan(after.as_ref(), ROUND).await?;
        let Some(last) = items.last() else { return Ok(count) };
        after = Some(last.key.clone());
        count += items.len() as u64;
        write(to, items).await?;
        progress(count);
    }
}

/// Writes items in batches of at most 2 MB.
async fn write(to: &dyn Store, items: Vec<Item>) -> Result<(), Error> {
    const ENOUGH: usize = 2_000_000;
    let (mut ops, mut bytes) = (Vec::new(), 0);
    for Item { key, rev, expires, body } in items {
        bytes += body.len();
        ops.push(Op::put(key, Cond::Absent, rev, expires, body));
        if bytes > ENOUGH {
            commit(to, std::mem::take(&mut ops)).await?;
            bytes = 0;
        }
    }
    commit(to, ops).await
}

async fn commit(to: &dyn Store, ops: Vec<Op>) -> Result<(), Error> {
    // At the beginning of time nothing has expired: expired items are copied like others.
    let batch = Batch::new(Timestamp::from_micros(i64::MIN), ops)?;
    to.commit(batch).await.map_err(|error| match error {
        BatchError::Conflict { .. } => {
            Error::Misuse("somebody else writes into the store to copy into".to_owned())
        }
        BatchError::Unavailable(reason) | BatchError::Unknown(reason) => Error::Unavailable(reason),
    })
}
