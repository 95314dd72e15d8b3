//! The queue: work is taken when it is due, leased, delivered, and removed or put off.

use std::ops::Bound;
use std::time::Duration;

use base::Ctx;
use futures_util::future::join_all;
use serde_json::json;
use store::{CommitError, Dir, Entity as _, Fail, Loaded, Range, Unit, list, load};
use wire::Error;

use super::event::{About, Shown, events};
use crate::Sync;
use crate::datasets::{Contents, items};
use crate::entities::{Changed, Devices, Held, Settings, Work};
use crate::outgoing::{Outgoing, Undelivered};

/// How much is delivered at a time.
const ROUND: u32 = 32;
/// How long a node has for what it took; then another one may take it.
const LEASE: Duration = Duration::from_mins(5);
/// The longest pause between two tries.
const PAUSE: Duration = Duration::from_mins(10);
/// After how long work is given up.
const LIFE: Duration = Duration::from_hours(24);

impl Sync {
    /// Waits until this node has queued something.
    pub async fn work_arrives(&self) {
        self.wake.notified().await;
    }

    /// Delivers what is due; answers whether there was anything. To be called again at once then,
    /// else now and then and when [`Sync::work_arrives`].
    pub async fn deliver(&self, cx: &Ctx) -> Result<bool, Error> {
        let Some(outgoing) = &self.outgoing else { return Ok(false) };
        let range = Range {
            pk: Work::QUEUE.to_owned(),
            from: Bound::Unbounded,
            // '.' comes behind '-', which ends the instant.
            to: Bound::Excluded(format!("{}.", Work::place(cx.now))),
            dir: Dir::Up,
            limit: ROUND,
        };
        let due = list::<Work>(&*self.store, cx.now, &range).await?.items;
        let any = !due.is_empty();
        let all = due.into_iter().map(|work| self.deliver_one(cx, outgoing, work));
        for outcome in join_all(all).await {
            outcome?;
        }
        Ok(any)
    }

    async fn deliver_one(
        &self,
        cx: &Ctx,
        outgoing: &Outgoing,
        work: Loaded<Work>,
    ) -> Result<(), Error> {
        let leased = Work { due: cx.now.plus(LEASE), ..work.value.clone() };
        if !self.replace(cx, &work, Some(&leased)).await? {
            return Ok(());
        }
        let Some(leased) = load::<Work>(&*self.store, cx.now, &leased.key()).await? else {
            return Ok(());
        };
        let mut left = leased.value.clone();
        left.devices = self.push(cx, outgoing, &left).await?;
        if self.stream(cx, outgoing, &left).await? {
            left.stream = None;
        }
        if left.devices.is_empty() && left.stream.is_none() {
            self.replace(cx, &leased, None).await?;
            return Ok(());
        }
        if cx.now.since(left.at) > LIFE {
            tracing::warn!(pool = %left.pool, dataset = left.dataset, "a delivery was given up");
            self.replace(cx, &leased, None).await?;
            return Ok(());
        }
        left.due = cx.now.plus(pause(left.tries));
        left.tries = left.tries.saturating_add(1);
        self.replace(cx, &leased, Some(&left)).await?;
        Ok(())
    }

    /// Puts other work in the place of some; `false` when somebody else took it.
    async fn replace(
        &self,
        cx: &Ctx,
        old: &Loaded<Work>,
        new: Option<&Work>,
    ) -> Result<bool, Error> {
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.delete(old)?;
        if let Some(new) = new {
            unit.insert(new)?;
        }
        match unit.commit().await {
            Ok(()) => Ok(true),
            Err(CommitError::Conflict(_)) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// Notifies the devices (SY-027); answers those that may be reached later.
    async fn push(&self, cx: &Ctx, outgoing: &Outgoing, work: &Work) -> Result<Vec<String>, Error> {
        let mut left = Vec::new();
        if work.devices.is_empty() {
            return Ok(left);
        }
        let key = Devices::key_of(work.identity.as_str());
        let Some(known) = load::<Devices>(&*self.store, cx.now, &key).await? else {
            return Ok(left);
        };
        let payload = json!({
            "source": "cognito-sync",
            "identityPoolId": work.pool,
            "identityId": work.identity,
            "datasetName": work.dataset,
            "syncCount": work.count,
        });
        for id in &work.devices {
            let Some(device) = known.devices.get(id) else { continue };
            match outgoing.notify(id, device, &payload).await {
                Ok(()) => {}
                Err(Undelivered::Passing(why)) => {
                    tracing::debug!(why, "a notification was not delivered yet");
                    left.push(id.clone());
                }
                Err(Undelivered::Refused(why)) => tracing::warn!(why, "a notification is lost"),
                Err(Undelivered::Gone(why)) => {
                    tracing::info!(why, "a device is gone");
                    store::retry(|| self.try_drop_device(cx, work, id)).await?;
                }
            }
        }
        Ok(left)
    }

    async fn try_drop_device(&self, cx: &Ctx, work: &Work, id: &str) -> Result<(), Fail> {
        let key = Devices::key_of(work.identity.as_str());
        let Some(old) = load::<Devices>(&*self.store, cx.now, &key).await? else { return Ok(()) };
        let mut new = old.value.clone();
        new.devices.remove(id);
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.update(&old, &new)?;
        Ok(unit.commit().await?)
    }

    /// Puts the change into the stream; answers whether that is done with.
    async fn stream(&self, cx: &Ctx, outgoing: &Outgoing, work: &Work) -> Result<bool, Error> {
        let Some(changed) = &work.stream else { return Ok(true) };
        let pool = work.pool.as_str();
        let found = load::<Settings>(&*self.store, cx.now, &Settings::key_of(pool)).await?;
        let Some(stream) = found.as_ref().and_then(|settings| settings.stream()) else {
            return Ok(true);
        };
        for event in self.events_of(cx, work, changed).await? {
            match outgoing.put_record(stream, work.identity.as_str(), &event).await {
                Ok(()) => {}
                Err(Undelivered::Passing(why)) => {
                    tracing::debug!(why, "a change is not in its stream yet");
                    return Ok(false);
                }
                Err(Undelivered::Refused(why)) => {
                    tracing::warn!(why, "a change is lost to its stream");
                }
                Err(Undelivered::Gone(why)) => {
                    tracing::warn!(why, pool, "streaming is turned off");
                    self.stop_streaming(cx, pool).await?;
                    return Ok(true);
                }
            }
        }
        Ok(true)
    }

    async fn events_of(
        &self,
        cx: &Ctx,
        work: &Work,
        changed: &Changed,
    ) -> Result<Vec<serde_json::Value>, Error> {
        let about = About {
            pool: work.pool.as_str(),
            identity: work.identity.as_str(),
            dataset: &work.dataset,
            count: work.count,
            at: work.at,
            deleted: work.deleted,
        };
        match changed {
            Changed::Records(records) => {
                let each = records.iter().map(|record| Shown {
                    key: &record.key.0,
                    value: match &record.value {
                        Some(Held::Here(text)) => Some(&text.0),
                        Some(Held::Apart { .. }) | None => None,
                    },
                    count: record.count,
                    at: record.modified_at,
                    device_at: record.device_at,
                });
                Ok(events(cx, about, each))
            }
            Changed::Current => {
                let (identity, name) = (work.identity.as_str(), &work.dataset);
                let parts = items(&*self.store, cx.now, identity, name).await?;
                let contents = Contents::whole(parts)?;
                Ok(of_contents(cx, about, contents.as_ref(), |count| count == work.count))
            }
        }
    }
}

/// The events of those records of a dataset that were last changed at a count that is wanted.
pub(super) fn of_contents(
    cx: &Ctx,
    about: About<'_>,
    contents: Option<&Contents>,
    wanted: impl Fn(i64) -> bool,
) -> Vec<serde_json::Value> {
    let Some(contents) = contents else { return Vec::new() };
    let records = contents.records().filter(|record| wanted(record.count));
    let each = records.map(|record| Shown {
        key: &record.key.0,
        value: contents.value(record),
        count: record.count,
        at: record.modified_at,
        device_at: record.device_at,
    });
    events(cx, about, each)
}

/// Twice as long each time: a second first.
fn pause(tries: u32) -> Duration {
    Duration::from_secs(1_u64.checked_shl(tries.min(20)).unwrap_or(u64::MAX)).min(PAUSE)
}

#[cfg(test)]
mod tests {
    use base::Timestamp;

    use super::*;

    #[test]
    fn pauses_grow_and_end() {
        assert_eq!(pause(0), Duration::from_secs(1));
        assert_eq!(pause(5), Duration::from_secs(32));
        assert_eq!(pause(u32::MAX), PAUSE);
        assert!(Work::place(Timestamp::from_secs(9)) < Work::place(Timestamp::from_secs(10)));
    }
}
