//! A bound on failures: of signatures and of sign-ins for each client (sec_065, sec_166), and what is
//! too many of them for a user pool.

use std::collections::HashMap;
use std::hash::Hash;
use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::{Timestamp, client_network};

/// How many are kept in mind; only such as failed within the last span or so count.
const CAPACITY: usize = 65_536;

/// Counts failures by the generic cell rate algorithm: each failure moves a mark a part of the span
/// ahead, time brings the present nearer, and whoever's mark another failure would move more than the
/// span ahead waits.
#[derive(Debug)]
pub struct Failures<K = IpAddr> {
    /// What a failure costs, in microseconds; `None` is no limit.
    cost: Option<i64>,
    span: i64,
    /// Spares the good the lock.
    any: AtomicBool,
    marks: Mutex<HashMap<K, i64>>,
}

impl<K: Eq + Hash> Failures<K> {
    /// `count` failures in each `span`; 0 is no limit.
    pub fn new(count: u32, span: Duration) -> Self {
        let span = i64::try_from(span.as_micros()).unwrap_or(i64::MAX);
        let cost = (count > 0).then(|| (span / i64::from(count)).max(1));
        Self { cost, span, any: AtomicBool::new(false), marks: Mutex::default() }
    }

    /// Whether there is room for another failure.
    pub fn has_room(&self, who: &K, now: Timestamp) -> bool {
        if !self.any.load(Ordering::Relaxed) {
            return true;
        }
        let Some(cost) = self.cost else { return true };
        let mark = self.lock().get(who).copied().unwrap_or(i64::MIN);
        mark.saturating_sub(now.micros()) <= self.span - cost
    }

    /// Notes a failure.
    pub fn note(&self, who: K, now: Timestamp) {
        let Some(cost) = self.cost else { return };
        let mut marks = self.lock();
        if marks.len() >= CAPACITY {
            marks.retain(|_, mark| *mark > now.micros());
        }
        // INVARIANT: the map stays bounded, even while very many fail at once.
        if marks.len() >= CAPACITY && !marks.contains_key(&who) {
            return;
        }
        let mark = marks.entry(who).or_insert(i64::MIN);
        *mark = (*mark).max(now.micros()).saturating_add(cost);
        self.any.store(true, Ordering::Relaxed);
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<K, i64>> {
        self.marks.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Failures<IpAddr> {
    /// Whether this client may try again.
    pub fn allow(&self, client: Option<IpAddr>, now: Timestamp) -> bool {
        counted(client).is_none_or(|client| self.has_room(&client, now))
    }

    /// Notes a client's failure.
    pub fn failed(&self, client: Option<IpAddr>, now: Timestamp) {
        if let Some(client) = counted(client) {
            self.note(client, now);
        }
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

    const SECOND: Duration = Duration::from_secs(1);
    const NOW: Timestamp = Timestamp::from_secs(1_795_386_949);

    #[test]
    fn sec_166_who_fails_too_often_waits_and_nobody_else() {
        let attempts = Failures::new(10, SECOND);
        let mallory = ip("192.0.2.1");
        for at in 0..10 {
            assert!(attempts.allow(mallory, NOW), "{at}");
            attempts.failed(mallory, NOW);
        }
        assert!(!attempts.allow(mallory, NOW));
        assert!(!attempts.allow(ip("::ffff:192.0.2.1"), NOW), "the same address, mapped");
        assert!(attempts.allow(ip("192.0.2.2"), NOW));
        let later = Timestamp::from_micros(NOW.micros() + 100_001);
        assert!(attempts.allow(mallory, later), "one more each tenth of a second");
        attempts.failed(mallory, later);
        assert!(!attempts.allow(mallory, later));
    }

    #[test]
    fn sec_166_addresses_of_one_ipv6_network_are_one_client() {
        let attempts = Failures::new(1, SECOND);
        attempts.failed(ip("2001:db8::1"), NOW);
        assert!(!attempts.allow(ip("2001:db8::2"), NOW));
        assert!(attempts.allow(ip("2001:db8:0:1::1"), NOW));
    }

    #[test]
    fn this_machine_and_no_limit_are_not_counted() {
        let (some, none) = (Failures::new(1, SECOND), Failures::new(0, SECOND));
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
        let attempts = Failures::new(1, SECOND);
        for low in 0..=u32::try_from(CAPACITY).unwrap() {
            attempts.failed(Some(std::net::Ipv4Addr::from(0x0a00_0000 + low).into()), NOW);
        }
        assert_eq!(attempts.lock().len(), CAPACITY);
        attempts.failed(ip("192.0.2.1"), NOW.plus(std::time::Duration::from_secs(5)));
        assert_eq!(attempts.lock().len(), 1);
    }
}
