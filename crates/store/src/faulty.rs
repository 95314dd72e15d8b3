//! An engine that breaks on request, to prove what the server does then.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use base::Timestamp;

use crate::batch::{Batch, Limits};
use crate::engine::Store;
use crate::error::{BatchError, Error};
use crate::item::{Item, Key};
use crate::range::{Page, Range};
use crate::rev::{Rev, RevClock};

/// What goes wrong with a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing.
    None,
    /// The engine refuses; nothing happens.
    Unavailable,
    /// A commit is lost on the way and its outcome unknown; a read is unavailable.
    LostBefore,
    /// A commit goes through but its outcome is unknown; a read is unavailable.
    LostAfter,
    /// The call takes this long, then works.
    Delay(Duration),
    /// The call never returns.
    Hang,
}

/// Wraps an engine and breaks its calls as told.
pub struct Faulty {
    inner: Arc<dyn Store>,
    script: Mutex<Script>,
}

struct Script {
    next: VecDeque<Fault>,
    then: Fault,
}

impl Faulty {
    /// Works until told otherwise.
    pub fn new(inner: Arc<dyn Store>) -> Self {
        let script = Script { next: VecDeque::new(), then: Fault::None };
        Self { inner, script: Mutex::new(script) }
    }

    /// From now on every call has this fault.
    pub fn always(&self, fault: Fault) {
        let mut script = self.script.lock().unwrap_or_else(PoisonError::into_inner);
        script.next.clear();
        script.then = fault;
    }

    /// The next calls have these faults, one each, before things go on as they are.
    pub fn next(&self, faults: impl IntoIterator<Item = Fault>) {
        let mut script = self.script.lock().unwrap_or_else(PoisonError::into_inner);
        script.next.extend(faults);
    }

    fn draw(&self) -> Fault {
        let mut script = self.script.lock().unwrap_or_else(PoisonError::into_inner);
        let then = script.then;
        script.next.pop_front().unwrap_or(then)
    }

    async fn read(&self) -> Result<(), Error> {
        match self.draw() {
            Fault::None => Ok(()),
            Fault::Delay(span) => {
                tokio::time::sleep(span).await;
                Ok(())
            }
            Fault::Hang => std::future::pending().await,
            Fault::Unavailable | Fault::LostBefore | Fault::LostAfter => {
                Err(Error::Unavailable("broken on request".to_owned()))
            }
        }
    }
}

#[async_trait]
impl Store for Faulty {
    async fn get(&self, now: Timestamp, key: &Key) -> Result<Option<Item>, Error> {
        self.read().await?;
        self.inner.get(now, key).await
    }

    async fn get_many(&self, now: Timestamp, keys: &[Key]) -> Result<Vec<Option<Item>>, Error> {
        self.read().await?;
        self.inner.get_many(now, keys).await
    }

    async fn range(&self, now: Timestamp, range: &Range) -> Result<Page<Item>, Error> {
        self.read().await?;
        self.inner.range(now, range).await
    }

    async fn commit(&self, batch: Batch) -> Result<(), BatchError> {
        let reason = || "broken on request".to_owned();
        match self.draw() {
            Fault::None => {}
            Fault::Delay(span) => tokio::time::sleep(span).await,
            Fault::Hang => std::future::pending().await,
            Fault::Unavailable => return Err(BatchError::Unavailable(reason())),
            Fault::LostBefore => return Err(BatchError::Unknown(reason())),
            Fault::LostAfter => {
                self.inner.commit(batch).await?;
                return Err(BatchError::Unknown(reason()));
            }
        }
        self.inner.commit(batch).await
    }

    async fn due(&self, now: Timestamp, limit: u32) -> Result<Vec<(Key, Rev)>, Error> {
        self.read().await?;
        self.inner.due(now, limit).await
    }

    async fn scan(&self, after: Option<&Key>, limit: u32) -> Result<Vec<Item>, Error> {
        self.read().await?;
        self.inner.scan(after, limit).await
    }

    async fn ready(&self) -> Result<(), Error> {
        self.read().await?;
        self.inner.ready().await
    }

    fn revs(&self) -> &RevClock {
        self.inner.revs()
    }

    fn limits(&self) -> Limits {
        self.inner.limits()
    }
}
