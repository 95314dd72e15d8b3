//! What the application decides during a synchronization: conflicts, deleted and merged datasets.
//!
//! Every handler runs before anything is written, locally or on the server. A handler must not
//! synchronize the dataset it is asked about: that waits for itself.

use std::fmt;
use std::future::Future;
use std::sync::Arc;

use futures_util::future::BoxFuture;

use super::record::Record;

/// A record that was written here and by somebody else since the last synchronization.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    dataset: String,
    local: Record,
    remote: Record,
}

impl Conflict {
    pub(crate) fn new(dataset: &str, local: Record, remote: Record) -> Self {
        Self { dataset: dataset.to_owned(), local, remote }
    }

    /// The dataset's name.
    pub fn dataset(&self) -> &str {
        &self.dataset
    }

    /// The record's key.
    pub fn key(&self) -> &str {
        &self.local.key
    }

    /// What was written here; a tombstone if it was removed.
    pub fn local(&self) -> &Record {
        &self.local
    }

    /// What somebody else wrote: another device, or, while datasets merge, the identity that became
    /// this one.
    pub fn remote(&self) -> &Record {
        &self.remote
    }

    /// Keeps what was written here.
    pub fn keep_local(self) -> Resolved {
        Resolved { key: self.local.key, choice: Choice::Local }
    }

    /// Takes what somebody else wrote.
    pub fn take_remote(self) -> Resolved {
        Resolved { key: self.local.key, choice: Choice::Remote }
    }

    /// Takes what was written last, by the clocks of the devices; of equals, the remote one.
    pub fn latest(self) -> Resolved {
        if self.local.last_modified > self.remote.last_modified {
            self.keep_local()
        } else {
            self.take_remote()
        }
    }

    /// Writes another value.
    pub fn with_value(self, value: impl Into<String>) -> Resolved {
        Resolved { key: self.local.key, choice: Choice::Value(Some(value.into())) }
    }

    /// Removes the record.
    pub fn removed(self) -> Resolved {
        Resolved { key: self.local.key, choice: Choice::Value(None) }
    }
}

/// What becomes of a [`Conflict`]; made by its methods.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resolved {
    pub(crate) key: String,
    pub(crate) choice: Choice,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Choice {
    Local,
    Remote,
    Value(Option<String>),
}

/// The answer of a conflict handler.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ConflictDecision {
    /// Go on with these, one for each conflict.
    Resolve(Vec<Resolved>),
    /// Cancel the synchronization: nothing is written.
    Cancel,
}

impl FromIterator<Resolved> for ConflictDecision {
    fn from_iter<I: IntoIterator<Item = Resolved>>(resolved: I) -> Self {
        Self::Resolve(resolved.into_iter().collect())
    }
}

/// What becomes of the local rows of a dataset that somebody deleted on the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DeletedDecision {
    /// Keep what was written here and not yet synchronized, and make the dataset anew with it; drop
    /// the rest, which the deletion meant. The default: it loses nothing that was acknowledged.
    #[default]
    KeepUnsynced,
    /// Keep everything, and make the dataset anew.
    Keep,
    /// Delete everything here too.
    Drop,
}

/// What becomes of the datasets of an identity that became this one, a guest that signed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum MergedDecision {
    /// Carry their records into the dataset, and delete them. Where both hold a record, the conflict
    /// handler is asked. The default.
    #[default]
    Merge,
    /// Delete them.
    Discard,
    /// Leave them; ask again at the next synchronization. They are datasets like any other.
    Later,
}

type Handler<Input, Output> =
    Arc<dyn Fn(String, Vec<Input>) -> BoxFuture<'static, Output> + Send + Sync>;

/// The handlers of a client. Its datasets share them.
#[derive(Clone)]
pub(crate) struct Handlers {
    conflict: Handler<Conflict, ConflictDecision>,
    deleted: Handler<(), DeletedDecision>,
    merged: Handler<String, MergedDecision>,
}

impl Default for Handlers {
    fn default() -> Self {
        Self {
            conflict: handler(|_, conflicts: Vec<Conflict>| {
                std::future::ready(conflicts.into_iter().map(Conflict::latest).collect())
            }),
            deleted: handler(|_, _| std::future::ready(DeletedDecision::default())),
            merged: handler(|_, _| std::future::ready(MergedDecision::default())),
        }
    }
}

fn handler<I, O, F, Fut>(handler: F) -> Handler<I, O>
where
    F: Fn(String, Vec<I>) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = O> + Send + 'static,
{
    Arc::new(move |dataset, input| Box::pin(handler(dataset, input)))
}

impl Handlers {
    pub(crate) fn on_conflict<F, Fut>(&mut self, ask: F)
    where
        F: Fn(String, Vec<Conflict>) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = ConflictDecision> + Send + 'static,
    {
        self.conflict = handler(ask);
    }

    pub(crate) fn on_deleted<F, Fut>(&mut self, ask: F)
    where
        F: Fn(String) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = DeletedDecision> + Send + 'static,
    {
        self.deleted = handler(move |dataset, _| ask(dataset));
    }

    pub(crate) fn on_merged<F, Fut>(&mut self, ask: F)
    where
        F: Fn(String, Vec<String>) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = MergedDecision> + Send + 'static,
    {
        self.merged = handler(ask);
    }

    pub(crate) async fn conflict(&self, name: &str, found: Vec<Conflict>) -> ConflictDecision {
        (self.conflict)(name.to_owned(), found).await
    }

    pub(crate) async fn deleted(&self, name: &str) -> DeletedDecision {
        (self.deleted)(name.to_owned(), Vec::new()).await
    }

    pub(crate) async fn merged(&self, name: &str, merged: Vec<String>) -> MergedDecision {
        (self.merged)(name.to_owned(), merged).await
    }
}

impl fmt::Debug for Handlers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Handlers")
    }
}
