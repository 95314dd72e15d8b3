//! How many connections one client may have: a single address must not fill the house (sec_166).

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use base::client_network;

/// Counts connections per client.
#[derive(Debug)]
pub(crate) struct Places {
    each: usize,
    taken: Mutex<HashMap<IpAddr, usize>>,
}

/// A connection's place; given back when it is dropped.
#[derive(Debug)]
pub(crate) struct Place {
    places: Arc<Places>,
    client: IpAddr,
}

impl Places {
    /// `each` connections for every client; 0 is no limit.
    pub(crate) fn new(each: usize) -> Arc<Self> {
        let each = if each == 0 { usize::MAX } else { each };
        Arc::new(Self { each, taken: Mutex::default() })
    }

    /// A place for a connection from `peer`, unless that client has all of its own.
    pub(crate) fn take(self: &Arc<Self>, peer: IpAddr) -> Option<Place> {
        let client = client_network(peer);
        let mut taken = self.lock();
        let count = taken.entry(client).or_default();
        if *count >= self.each {
            return None;
        }
        *count += 1;
        Some(Place { places: Arc::clone(self), client })
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<IpAddr, usize>> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut taken = self.places.lock();
        if let Some(count) = taken.get_mut(&self.client) {
            *count -= 1;
            // INVARIANT: only clients with connections stand in the map, so it stays bounded.
            if *count == 0 {
                taken.remove(&self.client);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ip(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn sec_166_one_client_has_so_many_places_and_gets_them_back() {
        let places = Places::new(2);
        let held = [places.take(ip("192.0.2.1")).unwrap(), places.take(ip("192.0.2.1")).unwrap()];
        assert!(places.take(ip("192.0.2.1")).is_none());
        assert!(places.take(ip("::ffff:192.0.2.1")).is_none(), "the same address, mapped");
        assert!(places.take(ip("192.0.2.2")).is_some());
        drop(held);
        assert!(places.take(ip("192.0.2.1")).is_some());
        assert!(places.lock().is_empty(), "clients that have left are forgotten");
    }

    #[test]
    fn sec_166_a_network_of_ipv6_addresses_is_one_client() {
        let places = Places::new(1);
        let _held = places.take(ip("2001:db8::1")).unwrap();
        assert!(places.take(ip("2001:db8::ffff:2")).is_none());
        assert!(places.take(ip("2001:db8:0:1::1")).is_some());
    }

    #[test]
    fn none_is_no_limit() {
        let places = Places::new(0);
        let held: Vec<_> = (0..1000).map(|_| places.take(ip("192.0.2.1")).unwrap()).collect();
        assert_eq!(held.len(), 1000);
    }
}
