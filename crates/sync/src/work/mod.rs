//! Deliveries: the queue of changes that devices and streams have not heard of, and bulk
//! publishing.
//!
//! Work is queued in the batch of the change, so no change is forgotten; whoever takes a piece of
//! it leases it, delivers it, and removes what was delivered. A crash in between delivers again: at
//! least once. A failure of a destination never fails a write; it puts the work off.

mod bulk;
mod event;
mod queue;

use base::Ctx;
use store::{Fail, Item, Loaded, Unit, decode, load};

use crate::Sync;
use crate::entities::{Changed, Dataset, Devices, Record, Settings, Work};

/// Above this, the records of a change are not kept a second time.
const KEPT: u64 = 256 << 10;

/// A change that was made in a unit.
pub(crate) struct Made<'a> {
    pub(crate) dataset: &'a Dataset,
    /// The dataset's count after it.
    pub(crate) count: i64,
    pub(crate) deleted: bool,
    /// The device that made it.
    pub(crate) device: Option<&'a str>,
    /// The records that it changed.
    pub(crate) records: Vec<Record>,
}

/// The pool's settings and the identity's devices, from the items at their keys.
pub(crate) fn listeners(
    items: Vec<Option<Item>>,
) -> Result<(Option<Settings>, Option<Devices>), store::Error> {
    let mut items = items.into_iter();
    let settings = items.next().flatten().map(decode::<Settings>).transpose()?;
    let devices = items.next().flatten().map(decode::<Devices>).transpose()?;
    Ok((settings.map(Loaded::into_value), devices.map(Loaded::into_value)))
}

/// Queues the deliveries of a change, if there are any, in the unit that makes it. Answers
/// whether there are.
pub(crate) fn queue(
    cx: &Ctx,
    unit: &mut Unit<'_>,
    settings: Option<&Settings>,
    devices: Option<&Devices>,
    made: Made<'_>,
) -> Result<bool, store::Error> {
    let Some(settings) = settings else { return Ok(false) };
    let pushes = devices.filter(|_| settings.pushes());
    let devices = pushes
        .map_or_else(Vec::new, |devices| devices.subscribers(&made.dataset.name, made.device));
    let stream = settings.stream().map(|_| {
        let bytes: u64 = made.records.iter().map(Record::bytes).sum();
        if bytes > KEPT { Changed::Current } else { Changed::Records(made.records) }
    });
    if devices.is_empty() && stream.is_none() {
        return Ok(false);
    }
    unit.insert(&Work {
        due: cx.now,
        id: Work::new_id(&*cx.rng),
        pool: made.dataset.pool.clone(),
        identity: made.dataset.identity.clone(),
        dataset: made.dataset.name.clone(),
        count: made.count,
        deleted: made.deleted,
        at: cx.now,
        tries: 0,
        devices,
        stream,
    })?;
    Ok(true)
}

impl Sync {
    /// Turns a pool's streaming off (SY-031).
    pub(crate) async fn stop_streaming(&self, cx: &Ctx, pool: &str) -> Result<(), wire::Error> {
        store::retry(|| self.try_stop_streaming(cx, pool)).await
    }

    async fn try_stop_streaming(&self, cx: &Ctx, pool: &str) -> Result<(), Fail> {
        let found = load::<Settings>(&*self.store, cx.now, &Settings::key_of(pool)).await?;
        let Some(old) = found else { return Ok(()) };
        let mut new = old.value.clone();
        if let Some(streams) = &mut new.streams {
            streams.enabled = false;
        }
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.update(&old, &new)?;
        Ok(unit.commit().await?)
    }
}
