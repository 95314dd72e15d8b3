//! One who watches an identity: server-sent events.
//!
//! Source of the format: HTML Living Standard, "Server-sent events".

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use base::Ctx;
use bytes::Bytes;
use serde_json::json;
use tokio::sync::broadcast::{self, error::RecvError};
use tokio::time::{Instant, sleep_until};
use wire::Error;
use wire::cognito_sync::error;

use super::Change;
use crate::{Sync, caller, errors};

/// How often a comment shows that the connection lives.
const HEARTBEAT: Duration = Duration::from_secs(15);
/// How long a watch lasts at most, whatever the credentials.
const LIFE: Duration = Duration::from_hours(1);

/// A watch: a stream of bytes in the form of server-sent events. It ends with the credentials, with
/// the identity, and after an hour.
pub struct Watch {
    sync: Arc<Sync>,
    cx: Ctx,
    identity: Arc<str>,
    receiver: broadcast::Receiver<Change>,
    waiting: VecDeque<Change>,
    ends: Instant,
}

impl std::fmt::Debug for Watch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Watch").field("identity", &self.identity).finish_non_exhaustive()
    }
}

impl Sync {
    /// Begins to watch an identity, for a caller who may list its datasets. First the state of all
    /// datasets is told, then each change.
    pub async fn watch(
        self: Arc<Self>,
        cx: &Ctx,
        pool: &str,
        identity: &str,
    ) -> Result<Watch, Error> {
        caller::own(cx, pool, Some(identity))?;
        let ground = self.ground(cx, pool, identity, []).await?;
        let ground = ground.ok_or_else(errors::not_theirs)?;
        self.head(cx, &ground.record).await?;
        let identity: Arc<str> = identity.into();
        let expires = cx.caller.principal.session().map(|session| session.expires_at);
        let left = expires.map_or(LIFE, |at| at.since(cx.now).min(LIFE));
        if !self.feed.enter(&identity) {
            return Err(error::too_many_requests("Too many streams of changes are open."));
        }
        let ends = Instant::now() + left;
        let cx = cx.clone();
        // Replaced by the one of the identity's watchers.
        let (_, receiver) = broadcast::channel(1);
        let waiting = VecDeque::new();
        let mut watch = Watch { sync: self, cx, identity, receiver, waiting, ends };
        watch.catch_up().await?;
        Ok(watch)
    }
}

impl Watch {
    /// The next bytes; `None` at the end.
    pub async fn next(&mut self) -> Option<Bytes> {
        loop {
            if let Some(change) = self.waiting.pop_front() {
                return Some(event(&change));
            }
            tokio::select! {
                biased;
                () = sleep_until(self.ends) => return None,
                heard = self.receiver.recv() => match heard {
                    Ok(change) => return Some(event(&change)),
                    Err(RecvError::Lagged(_)) => self.catch_up().await.ok()?,
                    Err(RecvError::Closed) => return None,
                },
                () = tokio::time::sleep(HEARTBEAT) => {
                    return Some(Bytes::from_static(b": still here\n\n"));
                }
            }
        }
    }

    /// Has the state of all datasets told.
    async fn catch_up(&mut self) -> Result<(), Error> {
        let state = self.sync.state(&self.cx, &self.identity).await?;
        let joined = self.sync.feed.join(&self.identity, state);
        let (receiver, now) = joined.ok_or_else(errors::not_theirs)?;
        self.receiver = receiver;
        self.waiting = now.into();
        Ok(())
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.sync.feed.leave(&self.identity);
    }
}

/// A change as a server-sent event. Names of datasets hold no line breaks.
fn event(change: &Change) -> Bytes {
    let data = json!({
        "dataset": &*change.dataset,
        "syncCount": change.count,
        "deleted": change.deleted,
    });
    Bytes::from(format!("event: dataset\ndata: {data}\n\n"))
}
