//! Tests that the same is done for names that somebody has and for those that nobody has (sec_069).

use std::sync::atomic::{AtomicUsize, Ordering};

use async_trait::async_trait;
use base::Timestamp;
use serde_json::json;
use store::{Batch, BatchError, Error, Item, Key, Memory, Page, Range, Rev, RevClock, Store};

use super::{OTHER, World, aliases_email};

/// A store in memory that counts.
#[derive(Default)]
pub(super) struct Counted {
    inner: Memory,
    reads: AtomicUsize,
    writes: AtomicUsize,
}

#[async_trait]
impl Store for Counted {
    async fn get(&self, now: Timestamp, key: &Key) -> Result<Option<Item>, Error> {
        self.reads.fetch_add(1, Ordering::Relaxed);
        self.inner.get(now, key).await
    }

    async fn get_many(&self, now: Timestamp, keys: &[Key]) -> Result<Vec<Option<Item>>, Error> {
        self.reads.fetch_add(1, Ordering::Relaxed);
        self.inner.get_many(now, keys).await
    }

    async fn range(&self, now: Timestamp, range: &Range) -> Result<Page<Item>, Error> {
        self.reads.fetch_add(1, Ordering::Relaxed);
        self.inner.range(now, range).await
    }

    async fn commit(&self, batch: Batch) -> Result<(), BatchError> {
        self.writes.fetch_add(1, Ordering::Relaxed);
        self.inner.commit(batch).await
    }

    async fn due(&self, now: Timestamp, limit: u32) -> Result<Vec<(Key, Rev)>, Error> {
        self.inner.due(now, limit).await
    }

    async fn scan(&self, after: Option<&Key>, limit: u32) -> Result<Vec<Item>, Error> {
        self.inner.scan(after, limit).await
    }

    async fn ready(&self) -> Result<(), Error> {
        self.inner.ready().await
    }

    fn revs(&self) -> &RevClock {
        self.inner.revs()
    }
}

impl Counted {
    /// Reads and writes since the last time.
    fn take(&self) -> (usize, usize) {
        (self.reads.swap(0, Ordering::Relaxed), self.writes.swap(0, Ordering::Relaxed))
    }
}

#[tokio::test]
async fn sec_069_the_store_is_asked_as_often_for_nobody_as_for_somebody() {
    let world = World::new(aliases_email).await;
    world.confirmed("ann", "ann@example.com").await;
    world.sign_up("new", "new@example.com").await;
    let confirm = json!({ "ConfirmationCode": "x", "Password": OTHER });
    for (op, more, known, unknown) in [
        ("ForgotPassword", json!({}), "ann", "nobody"),
        ("ForgotPassword", json!({}), "ann@example.com", "nobody@example.com"),
        ("ConfirmForgotPassword", confirm.clone(), "ann", "nobody"),
        ("ConfirmForgotPassword", confirm, "ann@example.com", "nobody@example.com"),
        ("ResendConfirmationCode", json!({}), "new", "nobody"),
        ("ResendConfirmationCode", json!({}), "ann", "nobody"),
        ("ConfirmSignUp", json!({ "ConfirmationCode": "x" }), "new", "nobody"),
    ] {
        let mut work = Vec::new();
        for name in [known, unknown] {
            let mut input = json!({ "Username": name });
            input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            // Once before, so that the caches are full and the counts are there.
            let _ = world.call(op, input.clone()).await;
            world.counted.take();
            let _ = world.call(op, input).await;
            work.push(world.counted.take());
        }
        assert_eq!(work[0], work[1], "{op} of {known} and {unknown}");
    }
}
