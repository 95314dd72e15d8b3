//! Revisions, and where new ones come from.

use std::sync::atomic::{AtomicI64, Ordering};

use base::Timestamp;

/// An item's revision. The writer chooses it before the commit, so that a commit with an unknown
/// outcome can be looked up afterwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rev(pub i64);

/// Gives out revisions: `max(previous + 1, last given + 1, now in microseconds)`.
///
/// INVARIANT: within a process no revision is given twice, even when the clock stands still or
/// an item is deleted and made again; across restarts and nodes the microseconds keep them apart.
#[derive(Debug, Default)]
pub struct RevClock(AtomicI64);

impl RevClock {
    /// The revision for a write at `now` over an item whose revision was `prev`.
    pub fn next(&self, prev: Option<Rev>, now: Timestamp) -> Rev {
        let floor = prev.map_or(i64::MIN, |rev| rev.0.saturating_add(1)).max(now.micros());
        let step = |last: i64| last.saturating_add(1).max(floor);
        let last = self
            .0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |last| Some(step(last)))
            .unwrap_or_else(|last| last);
        Rev(step(last))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn revisions_rise_even_when_the_clock_stands_still() {
        let clock = RevClock::default();
        let now = Timestamp::from_secs(10);
        let first = clock.next(None, now);
        assert_eq!(first, Rev(10_000_000));
        assert_eq!(clock.next(None, now), Rev(10_000_001));
        assert_eq!(clock.next(Some(Rev(20_000_000)), now), Rev(20_000_001));
        assert!(clock.next(None, Timestamp::from_secs(0)) > Rev(20_000_001));
    }
}
