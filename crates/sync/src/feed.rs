//! What moved on this node: told at once to whoever listens.

use std::sync::Arc;

use tokio::sync::broadcast;

/// How many changes a slow listener may be behind before it is told that it missed some.
const BACKLOG: usize = 1_024;

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

/// Tells changes to all who listen.
#[derive(Clone, Debug)]
pub(crate) struct Feed(broadcast::Sender<Change>);

impl Default for Feed {
    fn default() -> Self {
        Self(broadcast::channel(BACKLOG).0)
    }
}

impl Feed {
    /// Tells a change; nobody may be listening.
    pub(crate) fn tell(&self, change: Change) {
        let _ = self.0.send(change);
    }

    /// Listens from now on.
    pub(crate) fn listen(&self) -> broadcast::Receiver<Change> {
        self.0.subscribe()
    }
}
