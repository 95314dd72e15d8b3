//! An update of a dataset: read, shown to the pool's function, applied, written with its deliveries
//! as one batch, told.

use std::borrow::Cow;
use std::sync::{Mutex, PoisonError};

use base::Ctx;
use store::{Fail, Loaded, Unit, decode, load};
use wire::cognito_sync::{Record, error};

use crate::datasets::{Contents, Patch, Writer, apply, check, items, shown};
use crate::entities::{Dataset, Devices, Head, Settings};
use crate::feed::Change;
use crate::tokens::Address;
use crate::work::{Made, listeners, queue};
use crate::{Sync, caller, errors};

/// What shall be done.
pub(crate) struct Update<'a> {
    pub(crate) at: Address<'a>,
    /// Where the counts of the dataset start that the session is on.
    pub(crate) base: i64,
    pub(crate) patches: Vec<Patch>,
    /// The device that asks.
    pub(crate) device: Option<&'a str>,
    pub(crate) writer: String,
}

/// The turn of the identity, until it is given away.
pub(crate) type Turn<'a> = Mutex<Option<tokio::sync::MutexGuard<'a, ()>>>;

impl Sync {
    /// Makes an update, or nothing of it.
    pub(crate) async fn try_update(
        &self,
        cx: &Ctx,
        update: &Update<'_>,
        turn: &Turn<'_>,
    ) -> Result<Vec<Record>, Fail> {
        let Address { pool, identity, dataset: name } = update.at;
        let keys =
            [Settings::key_of(pool), Devices::key_of(identity), Dataset::key_of(identity, name)];
        let ground = self.ground(cx, pool, identity, keys).await?;
        let ground = ground.ok_or_else(|| errors::identity_not_found(identity))?;
        if update.patches.is_empty() {
            return Ok(Vec::new());
        }
        let mut more = ground.more;
        let stored = more.pop().flatten().map(decode::<Dataset>).transpose()?;
        let (settings, devices) = listeners(more)?;
        // SY-036.
        let trigger = settings.as_ref().and_then(Settings::sync_trigger);
        let trigger = trigger.filter(|_| caller::identity(cx).is_some());
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.guard(&ground.record)?;
        let mut contents = if let Some(stored) = stored {
            self.contents(cx, update, stored, trigger.is_some()).await?
        } else {
            let base = self.create(cx, update, &ground.record, &mut unit).await?;
            Contents::fresh(Dataset::new(&ground.record, name, base, cx.now))
        };
        let mut patches = Cow::Borrowed(&update.patches);
        if let Some(function) = trigger {
            // Nobody else waits for a function that may take its time.
            drop(turn.lock().unwrap_or_else(PoisonError::into_inner).take());
            check(&contents, &patches)?;
            let wanted = self.sync_trigger(cx, function, update.at, &contents, &patches);
            patches = Cow::Owned(wanted.await?);
        }
        let before = contents.dataset.bytes;
        let writer = Writer { name: &update.writer, now: cx.now };
        apply(&mut contents, &patches, writer, &self.limits)?;
        let changed = || patches.iter().filter_map(|patch| contents.get(&patch.key));
        let records = changed().map(|record| shown(&contents, record)).collect();
        let dataset = &contents.dataset;
        let (count, after) = (dataset.count, dataset.bytes);
        let copies = settings.as_ref().and_then(Settings::stream).map(|_| changed().cloned());
        let records_made = copies.into_iter().flatten().collect();
        let device = update.device;
        let made = Made { dataset, count, deleted: false, device, records: records_made };
        let queued = queue(cx, &mut unit, settings.as_ref(), devices.as_ref(), made)?;
        contents.write(&mut unit, &*cx.rng)?;
        unit.commit().await?;
        if queued {
            self.wake.notify_one();
        }
        self.usage.changed(&ground.record.pool, before, after, cx.now);
        let (identity, dataset) = (identity.into(), name.into());
        self.feed.tell(Change { identity, dataset, count, deleted: false });
        Ok(records)
    }

    /// The dataset with what the patches touch, or the whole of it.
    async fn contents(
        &self,
        cx: &Ctx,
        update: &Update<'_>,
        stored: Loaded<Dataset>,
        whole: bool,
    ) -> Result<Contents, Fail> {
        // Deleted and made again since the session began (SY-012).
        if stored.base != update.base {
            return Err(errors::stale_session().into());
        }
        if whole {
            let Address { identity, dataset, .. } = update.at;
            let parts = items(&*self.store, cx.now, identity, dataset).await?;
            let contents = Contents::whole(parts)?.ok_or(Fail::Conflict(None))?;
            let same = contents.dataset.base == update.base;
            return if same { Ok(contents) } else { Err(errors::stale_session().into()) };
        }
        let keys = update.patches.iter().map(|patch| &*patch.key);
        Ok(Contents::with_keys(&*self.store, cx.now, stored, keys).await?)
    }

    /// Notes a new dataset in the identity's head; answers where its counts start (SY-004).
    async fn create(
        &self,
        cx: &Ctx,
        update: &Update<'_>,
        record: &identity::IdentityRecord,
        unit: &mut Unit<'_>,
    ) -> Result<i64, Fail> {
        let (identity, name) = (update.at.identity, update.at.dataset);
        let old = load::<Head>(&*self.store, cx.now, &Head::key_of(identity)).await?;
        let mut head = old.as_ref().map_or_else(|| Head::new(record), |old| old.value.clone());
        let base = head.base_of(name);
        if base != update.base {
            return Err(errors::stale_session().into());
        }
        if head.own() >= self.limits.datasets as usize {
            let most = self.limits.datasets;
            return Err(error::limit_exceeded(format!(
                "The identity would have more than {most} datasets."
            ))
            .into());
        }
        head.add(name);
        match &old {
            Some(old) => unit.update(old, &head)?,
            None => unit.insert(&head)?,
        }
        Ok(base)
    }
}
