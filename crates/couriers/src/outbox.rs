//! Messages kept in memory instead of sent, for development and tests.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use base::{Clock, Timestamp};

use crate::{Message, SendError, Sender};

/// How many messages are kept; the oldest are forgotten.
const KEPT: usize = 1_000;

/// A message that was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Captured {
    /// When it was sent.
    pub at: Timestamp,
    /// What was sent.
    pub message: Message,
}

/// Keeps the last thousand messages in memory instead of sending them. The log says that a message
/// was kept; what it says is read from here only.
pub struct Outbox {
    clock: Arc<dyn Clock>,
    kept: Mutex<VecDeque<Captured>>,
}

impl Outbox {
    /// An empty outbox.
    pub fn new(clock: Arc<dyn Clock>) -> Self {
        Self { clock, kept: Mutex::new(VecDeque::new()) }
    }

    /// The messages, oldest first.
    pub fn captured(&self) -> Vec<Captured> {
        self.lock().iter().cloned().collect()
    }

    /// The newest message to an address or number.
    pub fn latest(&self, to: &str) -> Option<Captured> {
        self.lock().iter().rev().find(|kept| kept.message.to() == to).cloned()
    }

    /// Forgets all messages.
    pub fn clear(&self) {
        self.lock().clear();
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<Captured>> {
        // A panic elsewhere cannot leave a queue of finished messages half changed.
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Outbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outbox").field("kept", &self.lock().len()).finish_non_exhaustive()
    }
}

#[async_trait]
impl Sender for Outbox {
    async fn send(&self, message: &Message) -> Result<(), SendError> {
        tracing::info!(
            medium = message.medium().as_str(),
            purpose = message.purpose().as_str(),
            pool = message.pool_id(),
            "a message was kept in the outbox instead of being sent"
        );
        let captured = Captured { at: self.clock.now(), message: message.clone() };
        let mut kept = self.lock();
        if kept.len() == KEPT {
            kept.pop_front();
        }
        kept.push_back(captured);
        Ok(())
    }
}
