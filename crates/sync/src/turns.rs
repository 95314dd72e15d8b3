//! Writers of one identity take turns on a node: they would only get in each other's way in the
//! store, and those who lose there again and again would be refused.

use std::hash::{BuildHasher as _, RandomState};

use tokio::sync::{Mutex, MutexGuard};

/// Among how many turns identities are shared out.
const TURNS: usize = 1_024;

/// The turns.
pub(crate) struct Turns {
    turns: Box<[Mutex<()>]>,
    hasher: RandomState,
}

impl Default for Turns {
    fn default() -> Self {
        let turns = std::iter::repeat_with(|| Mutex::new(())).take(TURNS).collect();
        Self { turns, hasher: RandomState::new() }
    }
}

impl Turns {
    /// Waits for a turn; it lasts until the answer is dropped.
    pub(crate) async fn of(&self, identity: &str) -> Option<MutexGuard<'_, ()>> {
        let hash = self.hasher.hash_one(identity) % TURNS as u64;
        let turn = self.turns.get(usize::try_from(hash).unwrap_or(0))?;
        Some(turn.lock().await)
    }
}
