//! A bound on failed signatures for each client (sec_166): unknown keys cost a look into the store,
//! and every failure a line in the record.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use base::{Timestamp, client_network};

/// How many clients are kept in mind; only such as failed within the last second or so count.
const CAPACITY: usize = 65_536;
/// A failure's worth of waiting is spread over a second.
const SECOND: i64 = 1_000_000;

/// Counts failures per client, by the generic cell rate algorithm: each failure moves a client's
/// mark `1/rate` seconds ahead, time brings the present nearer, and a client whose mark another
/// failure would move more than a second ahead waits.
#[derive(Debug)]
pub(crate) struct Attempts {
    /// What a failure costs, in microseconds; `None` is no limit.
    cost: Option<i64>,
    /// Spares the good the lock.
    any: AtomicBool,
    marks: Mutex<HashMap<IpAddr, i64>>,
}

impl Attempts {
    /// `rate` failures a second for each client; 0 is no limit.
    pub(crate) fn new(rate: u32) -> Self {
        let cost = (rate > 0).then(|| (SECOND / i64::from(rate)).max(1));
        Self { cost, any: AtomicBool::new(false), marks: Mutex::default() }
    }

    /// Whether this client may try again.
    pub(crate) fn allow(&self, client: Option<IpAddr>, now: Timestamp) -> bool {
        if !self.any.load(Ordering::Relaxed) {
            return true;
        }
        let (Some(cost), Some(client)) = (self.cost, counted(client)) else { return true };
        let mark = self.lock().get(&client).copied().unwrap_or(i64::MIN);
        mark.saturating_sub(now.micros()) <= SECOND - cost
    }

    /// Notes a failure.
    pub(crate) fn failed(&self, client: Option<IpAddr>, now: Timestamp) {
        let (Some(cost), Some(client)) = (self.cost, counted(client)) else { return };
        let mut marks = self.lock();
        if marks.len() >= CAPACITY {
            marks.retain(|_, mark| *mark > now.micros());
        }
        // INVARIANT: the map stays bounded, even while very many clients fail at once.
        if marks.len() >= CAPACITY && !marks.contains_key(&client) {
            return;
        }
        let mark = marks.entry(client).or_insert(i64::MIN);
        *mark = (*mark).max(now.micros()).saturating_add(cost);
        self.any.store(true, Ordering::Relaxed);
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<IpAddr, i64>> {
        self.marks.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whom a failure is counted for. Programs of this machine and calls without a socket are not: a
/// proxy that is not known as one calls from here too, for everybody.
fn counted(client: Option<IpAddr>) -> Option<IpAddr> {
    client.map(client_network).filter(|client| !client.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ip(text: &str) -> Option<IpAddr> {
        text.parse().ok()
    }

    const NOW: Timestamp = Timestamp::from_secs(1_795_386_949);

    #[test]
    fn sec_166_who_fails_too_often_waits_and_nobody_else() {
        let attempts = Attempts::new(10);
        let mallory = ip("192.0.2.1");
        for at in 0..10 {
            assert!(attempts.allow(mallory, NOW), "{at}");
            attempts.failed(mallory, NOW);
        }
        assert!(!attempts.allow(mallory, NOW));
        assert!(!attempts.allow(ip("::ffff:192.0.2.1"), NOW), "the same address, mapped");
        assert!(attempts.allow(ip("192.0.2.2"), NOW));
        let later = Timestamp::from_micros(NOW.micros() + SECOND / 10 + 1);
        assert!(attempts.allow(mallory, later), "one more each tenth of a second");
        attempts.failed(mallory, later);
        assert!(!attempts.allow(mallory, later));
    }

    #[test]
    fn sec_166_addresses_of_one_ipv6_network_are_one_client() {
        let attempts = Attempts::new(1);
        attempts.failed(ip("2001:db8::1"), NOW);
        assert!(!attempts.allow(ip("2001:db8::2"), NOW));
        assert!(attempts.allow(ip("2001:db8:0:1::1"), NOW));
    }

    #[test]
    fn this_machine_and_no_limit_are_not_counted() {
        let (some, none) = (Attempts::new(1), Attempts::new(0));
        for _ in 0..100 {
            for client in [None, ip("127.0.0.1"), ip("::1"), ip("::ffff:127.0.0.1")] {
                some.failed(client, NOW);
                assert!(some.allow(client, NOW), "{client:?}");
            }
            none.failed(ip("192.0.2.1"), NOW);
            assert!(none.allow(ip("192.0.2.1"), NOW));
        }
    }

    #[test]
    fn memory_is_bounded_and_the_forgiven_make_room() {
        let attempts = Attempts::new(1);
        for low in 0..=u32::try_from(CAPACITY).unwrap() {
            attempts.failed(Some(std::net::Ipv4Addr::from(0x0a00_0000 + low).into()), NOW);
        }
        assert_eq!(attempts.lock().len(), CAPACITY);
        attempts.failed(ip("192.0.2.1"), NOW.plus(std::time::Duration::from_secs(5)));
        assert_eq!(attempts.lock().len(), 1);
    }
}
