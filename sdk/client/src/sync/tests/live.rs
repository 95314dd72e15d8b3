//! Live updates: the stream, polling, local writes.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::broadcast;

use super::world::{Break, Device, World, map};
use crate::sync::{Change, LiveOptions, SyncClientBuilder};

fn quick() -> LiveOptions {
    LiveOptions {
        poll: Duration::from_millis(40),
        push_after: Duration::from_millis(5),
        stream: Duration::from_mins(1),
        retry: Duration::from_millis(20),
    }
}

/// Waits until the device has this.
async fn has(device: &Device, expected: BTreeMap<String, String>) {
    let waiting = async {
        while device.all().await != expected {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    };
    let waited = tokio::time::timeout(Duration::from_secs(20), waiting).await;
    assert!(waited.is_ok(), "{:?} is not {expected:?}", device.all().await);
}

fn streaming(world: &Arc<World>, identity: &str) -> (Device, broadcast::Sender<Change>) {
    let changes = broadcast::channel(16).0;
    let mut line = Device::line(world, identity);
    line.changes = Some(changes.clone());
    (Device::on(line, SyncClientBuilder::in_memory), changes)
}

/// Waits until somebody follows the stream.
async fn followed(changes: &broadcast::Sender<Change>) {
    while changes.receiver_count() == 0 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

fn moved(sync_count: i64) -> Change {
    Change { dataset: "notes".to_owned(), sync_count: Some(sync_count) }
}

#[tokio::test]
async fn a_change_is_fetched_when_the_stream_tells_of_it() {
    let world = World::new().await;
    let identity = world.guest().await;
    world.raw(&identity, "notes", "k", Some("before")).await;
    let (device, changes) = streaming(&world, &identity);
    device.notes();
    let live = device.client.live(quick());
    followed(&changes).await;
    changes.send(moved(1)).unwrap();
    has(&device, map([("k", "before")])).await;
    world.raw(&identity, "notes", "k", Some("after")).await;
    changes.send(moved(2)).unwrap();
    has(&device, map([("k", "after")])).await;
    // What is known already is not asked for again.
    device.line.made();
    changes.send(moved(2)).unwrap();
    changes.send(Change { dataset: "unknown".to_owned(), sync_count: Some(9) }).unwrap();
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(device.line.made(), [] as [&str; 0]);
    drop(live);
}

#[tokio::test]
async fn a_lost_stream_is_opened_again_and_caught_up_with() {
    let world = World::new().await;
    let identity = world.guest().await;
    let (device, changes) = streaming(&world, &identity);
    device.put("mine", "m").await;
    let _live = device.client.live(quick());
    followed(&changes).await;
    has(&device, map([("mine", "m")])).await;
    // So many that the stream breaks: a receiver that is too slow is cut off.
    world.raw(&identity, "notes", "k", Some("missed")).await;
    for _ in 0..40 {
        changes.send(Change { dataset: "unknown".to_owned(), sync_count: Some(1) }).unwrap();
    }
    has(&device, map([("k", "missed"), ("mine", "m")])).await;
}

#[tokio::test]
async fn without_a_stream_datasets_are_polled() {
    let world = World::new().await;
    let identity = world.guest().await;
    let device = Device::new(&world, &identity);
    device.put("mine", "m").await;
    device.line.breaks(1, Break::Before);
    let live = device.client.live(quick());
    world.raw(&identity, "notes", "k", Some("v")).await;
    has(&device, map([("k", "v"), ("mine", "m")])).await;
    drop(live);
    tokio::time::sleep(Duration::from_millis(100)).await;
    device.line.made();
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(device.line.made(), [] as [&str; 0], "dropped is ended");
}

#[tokio::test]
async fn local_writes_leave_by_themselves() {
    let world = World::new().await;
    let identity = world.guest().await;
    let (device, changes) = streaming(&world, &identity);
    let _live = device.client.live(LiveOptions { poll: Duration::from_mins(9), ..quick() });
    followed(&changes).await;
    device.put("k", "v").await;
    let waiting = async {
        while world.values(&identity, "notes").await != map([("k", "v")]) {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), waiting).await.unwrap();
    device.notes().clear().await.unwrap();
    let waiting = async {
        while !world.datasets(&identity).await.is_empty() {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), waiting).await.unwrap();
}

#[tokio::test]
async fn a_sign_in_is_followed_to_the_users_stream() {
    let world = World::new().await;
    let (guest, user) = (world.user("guest").await, world.user("user").await);
    world.raw(&user, "notes", "user", Some("u")).await;
    let (device, changes) = streaming(&world, &guest);
    device.put("guest", "g").await;
    device.sync().await;
    let _live = device.client.live(quick());
    followed(&changes).await;
    world.merge("guest", "user").await;
    device.line.person.become_identity(&user, Some(guest));
    // The user's dataset was opened here, so the first look at it fetches everything.
    has(&device, map([("guest", "g"), ("user", "u")])).await;
}
