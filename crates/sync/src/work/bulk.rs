//! Bulk publishing: all datasets of a pool into its stream (SY-032), a page of identities at a
//! time, with the progress in the store.

use std::time::Duration;

use base::Ctx;
use identity::{IdentityRecord, identity_ids};
use store::{CommitError, Cond, Loaded, Unit, list_index, load};
use wire::Error;

use super::event::About;
use super::queue::of_contents;
use crate::Sync;
use crate::datasets::{Contents, items};
use crate::entities::{Bulk, BulkState, Settings};
use crate::outgoing::{Outgoing, Undelivered};

/// How many identities are published between two notes of the progress.
const PAGE: u32 = 20;
/// How long a node has for that.
const LEASE: Duration = Duration::from_mins(5);
/// How long it waits for a stream that is busy.
const PAUSE: Duration = Duration::from_secs(10);
/// After how long it is given up.
const LIFE: Duration = Duration::from_hours(24);

impl Sync {
    /// Goes on with bulk publishes; answers whether any has more to do at once.
    pub async fn publish_in_bulk(&self, cx: &Ctx) -> Result<bool, Error> {
        let Some(outgoing) = &self.outgoing else { return Ok(false) };
        let running =
            list_index::<()>(&*self.store, cx.now, (Bulk::RUNNING, ""), None, 100).await?;
        let mut more = false;
        for entry in running.items {
            let found = load::<Bulk>(&*self.store, cx.now, &Bulk::key_of(&entry.sk)).await?;
            let Some(bulk) = found else {
                // The pool was deleted.
                let mut unit = Unit::new(&*self.store, cx.now);
                let key = store::Key::new(Bulk::RUNNING, entry.sk);
                unit.delete_raw("sync-bulk", key, Cond::Any)?;
                unit.commit().await?;
                continue;
            };
            if bulk.leased_until <= cx.now {
                more |= self.publish_page(cx, outgoing, bulk).await?;
            }
        }
        Ok(more)
    }

    async fn publish_page(
        &self,
        cx: &Ctx,
        outgoing: &Outgoing,
        bulk: Loaded<Bulk>,
    ) -> Result<bool, Error> {
        let BulkState::Running { at, .. } = bulk.state.clone() else { return Ok(false) };
        let running = BulkState::Running { at: at.clone(), begun: true };
        let leased =
            Bulk { state: running.clone(), leased_until: cx.now.plus(LEASE), ..bulk.value.clone() };
        let Some(leased) = self.note(cx, &bulk, leased).await? else { return Ok(false) };
        let pool = leased.pool.as_str();
        let page = identity_ids(&*self.store, cx.now, pool, at.as_deref(), PAGE).await?;
        let mut outcome = Ok(());
        for id in &page.items {
            outcome = self.publish_identity(cx, outgoing, pool, id).await?;
            if outcome.is_err() {
                break;
            }
        }
        let late = cx.now.since(leased.started_at) > LIFE;
        let (state, leased_until) = match (outcome, page.next) {
            (Err(Undelivered::Passing(_)), _) if !late => (running, cx.now.plus(PAUSE)),
            (Err(failure), _) => {
                (BulkState::Failed { at: cx.now, why: failure.to_string() }, cx.now)
            }
            (Ok(()), Some(next)) => (BulkState::Running { at: Some(next), begun: true }, cx.now),
            (Ok(()), None) => (BulkState::Done { at: cx.now }, cx.now),
        };
        let goes_on = matches!(state, BulkState::Running { .. }) && leased_until == cx.now;
        let next = Bulk { state, leased_until, ..leased.value.clone() };
        Ok(self.note(cx, &leased, next).await?.is_some() && goes_on)
    }

    /// Notes the progress; `None` when somebody else did.
    async fn note(
        &self,
        cx: &Ctx,
        old: &Loaded<Bulk>,
        new: Bulk,
    ) -> Result<Option<Loaded<Bulk>>, Error> {
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.update(old, &new)?;
        match unit.commit().await {
            Ok(()) => Ok(load::<Bulk>(&*self.store, cx.now, old.key()).await?),
            Err(CommitError::Conflict(_)) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    async fn publish_identity(
        &self,
        cx: &Ctx,
        outgoing: &Outgoing,
        pool: &str,
        id: &str,
    ) -> Result<Result<(), Undelivered>, Error> {
        let settings = load::<Settings>(&*self.store, cx.now, &Settings::key_of(pool)).await?;
        let Some(stream) = settings.as_ref().and_then(|settings| settings.stream()) else {
            return Ok(Err(Undelivered::Gone("Streaming was turned off.".to_owned())));
        };
        let key = IdentityRecord::key_of(id);
        let Some(record) = load::<IdentityRecord>(&*self.store, cx.now, &key).await? else {
            return Ok(Ok(()));
        };
        let head = if record.is_disabled() { None } else { self.head(cx, &record).await? };
        for name in head.iter().flat_map(|head| &head.datasets) {
            let parts = items(&*self.store, cx.now, id, name).await?;
            let Some(contents) = Contents::whole(parts)? else { continue };
            let dataset = &contents.dataset;
            let (count, at) = (dataset.count, dataset.modified_at);
            let about = About { pool, identity: id, dataset: name, count, at, deleted: false };
            for event in of_contents(cx, about, Some(&contents), |_| true) {
                if let Err(failure) = outgoing.put_record(stream, id, &event).await {
                    if matches!(failure, Undelivered::Gone(_)) {
                        self.stop_streaming(cx, pool).await?;
                    }
                    return Ok(Err(failure));
                }
            }
        }
        Ok(Ok(()))
    }
}
