//! Time, and how far this machine's idea of it is from the services'.

use std::fmt::Debug;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};

use time::OffsetDateTime;
use time::format_description::well_known::Rfc2822;

/// Where the time comes from; tests put their own in its place.
pub trait Clock: Debug + Send + Sync + 'static {
    /// The present.
    fn now(&self) -> SystemTime;
}

/// This machine's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place where the SDK reads the time")]
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }
}

/// A difference below this is the network's, not the clock's; signatures allow for 5 minutes.
const TOLERATED: i64 = 4 * 60;

/// A clock and how much the services are ahead of it.
#[derive(Debug, Clone)]
pub(crate) struct ServiceClock {
    clock: Arc<dyn Clock>,
    /// Seconds to add for the services' time.
    skew: Arc<AtomicI64>,
}

impl ServiceClock {
    pub(crate) fn new(clock: Arc<dyn Clock>) -> Self {
        Self { clock, skew: Arc::default() }
    }

    /// The present as the services see it.
    pub(crate) fn now(&self) -> SystemTime {
        shifted(self.clock.now(), self.skew.load(Ordering::Relaxed))
    }

    /// A moment that a service named, as this machine's clock will show it.
    pub(crate) fn local(&self, moment: SystemTime) -> SystemTime {
        shifted(moment, self.skew.load(Ordering::Relaxed).saturating_neg())
    }

    /// Whether the services' time is known to be another.
    pub(crate) fn is_corrected(&self) -> bool {
        self.skew.load(Ordering::Relaxed) != 0
    }

    /// Learns from the `Date` of an answer.
    pub(crate) fn learn(&self, date: &str) {
        let Ok(theirs) = OffsetDateTime::parse(date, &Rfc2822) else { return };
        let difference = theirs.unix_timestamp().saturating_sub(seconds(self.clock.now()));
        let skew = if difference.abs() > TOLERATED { difference } else { 0 };
        self.skew.store(skew, Ordering::Relaxed);
    }
}

/// Whole seconds since the epoch; negative before it.
pub(crate) fn seconds(moment: SystemTime) -> i64 {
    match moment.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => i64::try_from(after.as_secs()).unwrap_or(i64::MAX),
        Err(before) => {
            i64::try_from(before.duration().as_secs()).unwrap_or(i64::MAX).saturating_neg()
        }
    }
}

fn shifted(moment: SystemTime, by: i64) -> SystemTime {
    let span = Duration::from_secs(by.unsigned_abs());
    let shifted = if by < 0 { moment.checked_sub(span) } else { moment.checked_add(span) };
    shifted.unwrap_or(moment)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug)]
    struct Fixed(u64);
    impl Clock for Fixed {
        fn now(&self) -> SystemTime {
            SystemTime::UNIX_EPOCH + Duration::from_secs(self.0)
        }
    }

    #[test]
    fn small_differences_are_not_the_clocks() {
        // Sun, 06 Nov 1994 08:49:37 GMT
        let moment = 784_111_777;
        for (local, skew) in [(moment, 0), (moment - 200, 0), (moment - 300, 300)] {
            let clock = ServiceClock::new(Arc::new(Fixed(local)));
            clock.learn("Sun, 06 Nov 1994 08:49:37 GMT");
            assert_eq!(clock.now(), Fixed(local + skew).now());
        }
        let ahead = ServiceClock::new(Arc::new(Fixed(moment + 7200)));
        ahead.learn("Sun, 06 Nov 1994 08:49:37 GMT");
        assert_eq!(ahead.now(), Fixed(moment).now());
        assert_eq!(ahead.local(Fixed(moment + 60).now()), Fixed(moment + 7260).now());
        ahead.learn("not a date");
        assert_eq!(ahead.now(), Fixed(moment).now());
    }
}
