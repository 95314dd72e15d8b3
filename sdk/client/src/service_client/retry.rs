//! How often and after how long a call is tried again.

use std::time::Duration;

/// Transient faults are tried again after a random time from zero to a bound that doubles each
/// time ("full jitter"), so that many clients do not come back at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retry {
    /// How often a call is sent at most; 1 means never again.
    pub attempts: u32,
    /// The bound of the first wait.
    pub first: Duration,
    /// The bound of all waits, also of those that a service asks for.
    pub longest: Duration,
}

impl Default for Retry {
    /// 3 attempts, waits of up to 0.2 s, then 0.4 s; never longer than 5 s.
    fn default() -> Self {
        Self { attempts: 3, first: Duration::from_millis(200), longest: Duration::from_secs(5) }
    }
}

impl Retry {
    /// One attempt.
    pub const fn never() -> Self {
        Self { attempts: 1, first: Duration::ZERO, longest: Duration::ZERO }
    }

    /// The wait after attempt number `attempt`, the first being 1, at a `share` from 0 to 1 of its
    /// bound. What the service asked for (`Retry-After`) is the least.
    pub(super) fn wait(&self, attempt: u32, share: f64, asked: Option<Duration>) -> Duration {
        let doubled = 2_u32.saturating_pow(attempt.saturating_sub(1).min(16));
        let bound = self.first.saturating_mul(doubled).min(self.longest);
        bound.mul_f64(share.clamp(0.0, 1.0)).max(asked.unwrap_or_default()).min(self.longest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_and_are_bounded() {
        let retry = Retry::default();
        let longest = |attempt| retry.wait(attempt, 1.0, None).as_millis();
        assert_eq!([1, 2, 3, 4].map(longest), [200, 400, 800, 1600]);
        assert_eq!(longest(40), 5000);
        assert_eq!(retry.wait(3, 0.0, None), Duration::ZERO);
        let asked = |seconds| retry.wait(1, 1.0, Some(Duration::from_secs(seconds))).as_millis();
        assert_eq!([1, 3600].map(asked), [1000, 5000]);
    }
}
