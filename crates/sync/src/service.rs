//! The service as the front door sees it, and what every operation has at hand.

use std::sync::Arc;

use async_trait::async_trait;
use base::{Ctx, Permission, Timestamp};
use couriers::Trigger;
use keys::Keys;
use serde_json::Value;
use store::{CommitError, Store};
use tokio::sync::{Notify, broadcast};
use wire::cognito_sync::{SERVICE, dispatch};
use wire::{Encoded, Error, OpMeta, ServiceMeta};

use crate::feed::{Change, Feed, Watchers};
use crate::limits::Limits;
use crate::outgoing::Outgoing;
use crate::permissions::needed;
use crate::turns::Turns;
use crate::usage::Usage;

/// What [`Sync::new`] needs.
#[derive(Clone)]
pub struct Parts {
    /// Where identities and their datasets are: the same store as identity pools have.
    pub store: Arc<dyn Store>,
    /// Seals the tokens of sync sessions and pages.
    pub keys: Arc<Keys>,
}

/// Amazon Cognito Sync.
pub struct Sync {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) keys: Arc<Keys>,
    pub(crate) limits: Limits,
    pub(crate) turns: Turns,
    pub(crate) feed: Feed,
    pub(crate) usage: Usage,
    pub(crate) trigger: Option<Arc<dyn Trigger>>,
    pub(crate) outgoing: Option<Outgoing>,
    /// Told when work was queued.
    pub(crate) wake: Notify,
}

impl Sync {
    /// The service, with AWS's limits.
    pub fn new(parts: Parts) -> Self {
        let Parts { store, keys } = parts;
        Self {
            store,
            keys,
            limits: Limits::default(),
            turns: Turns::default(),
            feed: Feed::default(),
            usage: Usage::default(),
            trigger: None,
            outgoing: None,
            wake: Notify::new(),
        }
    }

    /// The same service with these limits, as far as they are within [`Limits::MOST`].
    #[must_use]
    pub fn with_limits(mut self, limits: Limits) -> Self {
        self.limits = limits.capped();
        self
    }

    /// The same service with these bounds on streams of changes.
    #[must_use]
    pub fn with_watchers(mut self, most: Watchers) -> Self {
        self.feed.most = most;
        self
    }

    /// The same service with functions that see updates (SY-033). Without, an update in a pool that
    /// has one is refused.
    #[must_use]
    pub fn with_trigger(mut self, trigger: Arc<dyn Trigger>) -> Self {
        self.trigger = Some(trigger);
        self
    }

    /// The same service with ways to devices and streams. Without, neither can be set up.
    #[must_use]
    pub fn with_outgoing(mut self, outgoing: Outgoing) -> Self {
        self.outgoing = Some(outgoing);
        self
    }

    /// Hears of every dataset that moves on this node, from now on.
    pub fn listen(&self) -> broadcast::Receiver<Change> {
        self.feed.listen()
    }

    /// Writes down what is counted in memory. To be called now and then, and when the server
    /// stops.
    pub async fn flush_usage(&self, now: Timestamp) -> Result<(), CommitError> {
        self.usage.flush(&*self.store, now).await
    }
}

#[async_trait]
impl base::Service for Sync {
    fn meta(&self) -> &'static ServiceMeta {
        &SERVICE
    }

    async fn permissions(
        &self,
        cx: &Ctx,
        op: &'static OpMeta,
        input: &Value,
    ) -> Result<Vec<Permission>, Error> {
        needed(cx, op, input)
    }

    async fn call(&self, cx: &Ctx, op: &'static OpMeta, input: Value) -> Result<Encoded, Error> {
        dispatch(self, cx, op, input, cx.request_id.as_str()).await
    }
}
