//! What a cache answers from memory, when it looks again, and how much it holds.

use std::sync::atomic::AtomicU32;

use serde::{Deserialize, Serialize};

use super::*;
use crate::faulty::{Fault, Faulty};
use crate::memory::Memory;

const NOW: Timestamp = Timestamp::from_secs(1_000);

#[derive(Debug, Serialize, Deserialize)]
struct Lamp {
    name: String,
    lit: bool,
}

impl Entity for Lamp {
    const KIND: &'static str = "lamp";

    fn key(&self) -> Key {
        key_of(&self.name)
    }
}

fn key_of(name: &str) -> Key {
    Key::new("lamp", name)
}

fn lamp(name: &str, lit: bool) -> Lamp {
    Lamp { name: name.to_owned(), lit }
}

/// A store that tells whether it is asked: it answers no read while it is down.
struct World {
    store: Faulty,
    changes: Changes,
    cache: Cached<Loaded<Lamp>>,
}

impl World {
    fn new(capacity: usize) -> Self {
        let changes = Changes::default();
        let cache = Cached::new(capacity, &changes);
        Self { store: Faulty::new(Arc::new(Memory::new())), changes, cache }
    }

    async fn put(&self, name: &str, lit: bool) -> Unit<'_> {
        let mut unit = Unit::new(&self.store, NOW);
        match crate::load::<Lamp>(&self.store, NOW, &key_of(name)).await.unwrap() {
            Some(old) => unit.update(&old, &lamp(name, lit)).unwrap(),
            None => unit.insert(&lamp(name, lit)).unwrap(),
        }
        unit
    }

    /// As another node does it: this one does not notice.
    async fn put_elsewhere(&self, name: &str, lit: bool) {
        self.put(name, lit).await.commit().await.unwrap();
    }

    async fn get(&self, name: &str, now: Timestamp) -> Option<Arc<Loaded<Lamp>>> {
        self.cache.load(&self.store, now, name, || key_of(name)).await.unwrap()
    }

    async fn is_lit(&self, name: &str, now: Timestamp) -> bool {
        self.get(name, now).await.unwrap().lit
    }

    fn held(&self) -> usize {
        self.cache.shards.iter().map(|shard| shard.read().unwrap().len()).sum()
    }
}

#[tokio::test]
async fn another_nodes_change_is_seen_within_the_bound_and_not_asked_for_before() {
    let world = World::new(100);
    world.put_elsewhere("hall", false).await;
    let first = world.get("hall", NOW).await.unwrap();
    world.put_elsewhere("hall", true).await;
    world.store.always(Fault::Unavailable);
    let late = NOW.plus(STALENESS).minus(Duration::from_micros(1));
    let again = world.get("hall", late).await.unwrap();
    assert!(Arc::ptr_eq(&first, &again) && !again.lit);
    // A request that began earlier and looks later.
    assert!(!world.is_lit("hall", NOW.minus(Duration::from_millis(5))).await);
    world.store.always(Fault::None);
    assert!(world.is_lit("hall", NOW.plus(STALENESS)).await);
}

#[tokio::test]
async fn this_nodes_change_is_seen_at_once_even_when_its_outcome_was_unknown() {
    let world = World::new(100);
    let unit = world.put("hall", false).await;
    world.changes.commit(unit).await.unwrap();
    assert!(!world.is_lit("hall", NOW).await);
    let unit = world.put("hall", true).await;
    // The write goes through, its answer is lost, and so is the look-up.
    world.store.next([Fault::LostAfter, Fault::Unavailable]);
    let outcome = world.changes.commit(unit).await;
    assert!(matches!(outcome, Err(CommitError::Unknown(_))));
    assert!(world.is_lit("hall", NOW).await);
}

#[tokio::test]
async fn a_change_while_the_store_is_read_leaves_nothing_old_behind() {
    let world = World::new(100);
    world.put_elsewhere("hall", false).await;
    let change = || {
        // Between the count and the read of the store.
        world.changes.0.fetch_add(1, Ordering::AcqRel);
        key_of("hall")
    };
    let _ = world.cache.load(&world.store, NOW, "hall", change).await.unwrap();
    world.put_elsewhere("hall", true).await;
    assert!(world.is_lit("hall", NOW).await);
}

#[tokio::test]
async fn a_value_is_made_once_for_a_revision() {
    let changes = Changes::default();
    let cache = Cached::<String>::new(100, &changes);
    let store = Memory::new();
    let mut unit = Unit::new(&store, NOW);
    unit.insert(&lamp("hall", true)).unwrap();
    unit.commit().await.unwrap();
    let made = AtomicU32::new(0);
    for seconds in 0..5 {
        let make = |lamp: Loaded<Lamp>| {
            made.fetch_add(1, Ordering::Relaxed);
            Ok::<_, Error>(lamp.name.to_uppercase())
        };
        let now = NOW.plus(Duration::from_secs(seconds));
        let found = cache.load_with(&store, now, "hall", || key_of("hall"), make).await.unwrap();
        assert_eq!(found.unwrap().as_str(), "HALL");
    }
    assert_eq!(made.into_inner(), 1);
}

#[tokio::test]
async fn absence_is_not_remembered_and_what_goes_is_forgotten() {
    let world = World::new(100);
    assert!(world.get("hall", NOW).await.is_none());
    world.put_elsewhere("hall", true).await;
    let there = world.get("hall", NOW).await.unwrap();
    let mut unit = Unit::new(&world.store, NOW);
    unit.delete(&there).unwrap();
    world.changes.commit(unit).await.unwrap();
    assert!(world.get("hall", NOW).await.is_none());
    assert_eq!(world.held(), 0);
}

#[tokio::test]
async fn no_more_is_held_than_there_is_room_for() {
    let world = World::new(64);
    for n in 0..500 {
        let name = format!("lamp-{n}");
        world.put_elsewhere(&name, true).await;
        assert!(world.is_lit(&name, NOW).await);
        assert!(world.held() <= 64);
        assert!(world.is_lit(&name, NOW).await, "the newest stays");
    }
    assert!(world.held() >= 32);
}

#[tokio::test]
async fn what_is_too_old_to_be_used_makes_room_first() {
    let world = World::new(4 * SHARDS);
    let shard = world.cache.shard("lamp-0");
    let neighbours: Vec<String> = (0..500)
        .map(|n| format!("lamp-{n}"))
        .filter(|name| std::ptr::eq(shard, world.cache.shard(name)))
        .take(5)
        .collect();
    for name in &neighbours {
        world.put_elsewhere(name, true).await;
    }
    let (old, new) = neighbours.split_at(3);
    for name in old {
        assert!(world.is_lit(name, NOW.minus(STALENESS)).await);
    }
    for name in new {
        assert!(world.is_lit(name, NOW).await);
    }
    assert_eq!(world.held(), 2);
    world.store.always(Fault::Unavailable);
    for name in new {
        assert!(world.is_lit(name, NOW).await);
    }
}
