//! Memory that requests share: what is read before anything is known of its sender must not add up
//! to more than the machine has.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// So many bytes for all who hold a part of them.
#[derive(Debug)]
pub struct Budget(AtomicUsize);

/// A part of a budget; given back when it is dropped.
#[derive(Debug)]
pub struct Held {
    budget: Arc<Budget>,
    bytes: usize,
}

impl Budget {
    /// A budget of `bytes`.
    pub fn new(bytes: usize) -> Arc<Self> {
        Arc::new(Self(AtomicUsize::new(bytes)))
    }

    /// Sets `bytes` aside, unless so much is not left.
    pub fn hold(self: &Arc<Self>, bytes: usize) -> Option<Held> {
        let take = |left: usize| left.checked_sub(bytes);
        self.0.fetch_update(Ordering::AcqRel, Ordering::Relaxed, take).ok()?;
        Some(Held { budget: Arc::clone(self), bytes })
    }
}

impl Default for Budget {
    /// 512 MiB.
    fn default() -> Self {
        Self(AtomicUsize::new(512 << 20))
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        // INVARIANT: what was held is given back once, so the sum never exceeds the first amount.
        self.budget.0.fetch_add(self.bytes, Ordering::AcqRel);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sec_166_no_more_is_held_than_there_is_and_all_comes_back() {
        let budget = Budget::new(10);
        let (four, six) = (budget.hold(4).unwrap(), budget.hold(6).unwrap());
        assert!(budget.hold(1).is_none());
        drop(four);
        assert!(budget.hold(5).is_none());
        let again = budget.hold(4).unwrap();
        drop((six, again));
        assert!(budget.hold(10).is_some());
        assert!(budget.hold(usize::MAX).is_none());
    }
}
