//! What moved: told at once to whoever listens on this node, and to those who watch an identity.
//!
//! Watchers of an identity share one channel, so that a change costs its own watchers only. What
//! other nodes write arrives by looking: [`Sync::look_around`] reads the counts of the identities that
//! are watched here, all in one job.

mod watch;

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use base::Ctx;
use identity::IdentityRecord;
use store::{load, load_many};
use tokio::sync::broadcast;
use wire::Error;

use crate::Sync;
use crate::entities::Dataset;

pub use watch::Watch;

/// How many changes a slow listener may be behind before it is told that it missed some.
const BACKLOG: usize = 1_024;
/// The same for those who watch one identity.
const WATCH_BACKLOG: usize = 64;

/// A dataset that moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Whose dataset.
    pub identity: Arc<str>,
    /// Which one.
    pub dataset: Arc<str>,
    /// Its sync count now.
    pub count: i64,
    /// Whether it was deleted.
    pub deleted: bool,
}

/// How many may watch at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Watchers {
    /// Of one identity.
    pub per_identity: usize,
    /// On this node.
    pub in_all: usize,
}

impl Default for Watchers {
    fn default() -> Self {
        Self { per_identity: 10, in_all: 1_000 }
    }
}

/// Tells changes to all who listen.
#[derive(Debug)]
pub(crate) struct Feed {
    all: broadcast::Sender<Change>,
    watched: Mutex<Watched>,
    pub(crate) most: Watchers,
}

#[derive(Debug, Default)]
struct Watched {
    identities: HashMap<Arc<str>, Audience>,
    watchers: usize,
}

/// Those who watch an identity.
#[derive(Debug)]
struct Audience {
    sender: broadcast::Sender<Change>,
    watchers: usize,
    /// What they were told last, by dataset.
    told: BTreeMap<Arc<str>, Change>,
}

impl Audience {
    /// Tells a change unless it, or a later one, was told.
    fn tell(&mut self, change: Change) {
        if self.told.get(&change.dataset).is_some_and(|told| told.count >= change.count) {
            return;
        }
        self.told.insert(Arc::clone(&change.dataset), change.clone());
        let _ = self.sender.send(change);
    }
}

impl Default for Feed {
    fn default() -> Self {
        Self {
            all: broadcast::channel(BACKLOG).0,
            watched: Mutex::default(),
            most: Watchers::default(),
        }
    }
}

impl Feed {
    fn watched(&self) -> MutexGuard<'_, Watched> {
        // Nothing under the lock can panic half-way, so a poisoned map is whole.
        self.watched.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Tells a change; nobody may be listening.
    pub(crate) fn tell(&self, change: Change) {
        if let Some(audience) = self.watched().identities.get_mut(&change.identity) {
            audience.tell(change.clone());
        }
        let _ = self.all.send(change);
    }

    /// Listens to everything from now on.
    pub(crate) fn listen(&self) -> broadcast::Receiver<Change> {
        self.all.subscribe()
    }

    /// One watcher more of an identity; `false` when there are too many.
    fn enter(&self, identity: &Arc<str>) -> bool {
        let mut watched = self.watched();
        let theirs = watched.identities.get(identity).map_or(0, |audience| audience.watchers);
        if watched.watchers >= self.most.in_all || theirs >= self.most.per_identity {
            return false;
        }
        watched.watchers += 1;
        let audience = watched.identities.entry(Arc::clone(identity)).or_insert_with(|| Audience {
            sender: broadcast::channel(WATCH_BACKLOG).0,
            watchers: 0,
            told: BTreeMap::new(),
        });
        audience.watchers += 1;
        true
    }

    /// Has a watcher hear all from now on, and says how things are now: `state`, which was just
    /// read, or what was told since. Others hear what of it they were not told.
    fn join(
        &self,
        identity: &str,
        state: Vec<Change>,
    ) -> Option<(broadcast::Receiver<Change>, Vec<Change>)> {
        let mut watched = self.watched();
        let audience = watched.identities.get_mut(identity)?;
        for change in state {
            audience.tell(change);
        }
        Some((audience.sender.subscribe(), audience.told.values().cloned().collect()))
    }

    /// One watcher less.
    fn leave(&self, identity: &str) {
        let mut watched = self.watched();
        watched.watchers = watched.watchers.saturating_sub(1);
        let Some(audience) = watched.identities.get_mut(identity) else { return };
        audience.watchers = audience.watchers.saturating_sub(1);
        if audience.watchers == 0 {
            watched.identities.remove(identity);
        }
    }

    /// The identities that are watched.
    fn identities(&self) -> Vec<Arc<str>> {
        self.watched().identities.keys().cloned().collect()
    }

    /// Ends the watches of an identity that is no more.
    fn end(&self, identity: &str) {
        if let Some(audience) = self.watched().identities.get_mut(identity) {
            // Receivers see the end of their channel; those who leave still count down.
            audience.sender = broadcast::channel(1).0;
        }
    }
}

impl Sync {
    /// Looks for what other nodes wrote to identities that are watched here, and for identities that
    /// are gone. To be called every few seconds: that is how late a watcher hears of another
    /// node's write at most.
    pub async fn look_around(&self, cx: &Ctx) -> Result<(), Error> {
        for identity in self.feed.identities() {
            let key = IdentityRecord::key_of(&identity);
            let record = load::<IdentityRecord>(&*self.store, cx.now, &key).await?;
            match record.filter(|record| !record.is_disabled()) {
                None => self.feed.end(&identity),
                Some(_) => {
                    for change in self.state(cx, &identity).await? {
                        if let Some(audience) = self.feed.watched().identities.get_mut(&identity) {
                            audience.tell(change);
                        }
                    }
                }
            }
        }
        Ok(())
    }

    /// All datasets of an identity as changes, those that were deleted too as far as they are
    /// remembered.
    async fn state(&self, cx: &Ctx, identity: &Arc<str>) -> Result<Vec<Change>, store::Error> {
        let (_, head) = self.notes_and_head(cx, identity).await?;
        let Some(head) = head else { return Ok(Vec::new()) };
        let keys: Vec<_> =
            head.datasets.iter().map(|name| Dataset::key_of(identity, name)).collect();
        let datasets = load_many::<Dataset>(&*self.store, cx.now, &keys).await?;
        let change = |name: &str, count, deleted| Change {
            identity: Arc::clone(identity),
            dataset: name.into(),
            count,
            deleted,
        };
        let there = datasets.iter().flatten().map(|it| change(&it.name, it.count, false));
        let gone = head.deleted.iter().map(|(name, count)| change(name, *count, true));
        Ok(there.chain(gone).collect())
    }
}
