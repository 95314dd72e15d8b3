//! Streams of changes.

use std::time::Duration;

use serde_json::json;
use wire::cognito_sync::DeleteDataset;

use super::*;
use crate::{Watch, Watchers};

async fn watch(world: &World, who: Who, id: &str) -> Result<Watch, Refused> {
    let watch = Arc::clone(&world.sync).watch(&world.cx(who), POOL, id).await;
    watch.map_err(|error| Refused(error.code(&SERVICE).0.to_owned(), error.message.into_owned()))
}

async fn next(watch: &mut Watch) -> String {
    let bytes = tokio::time::timeout(Duration::from_secs(5), watch.next()).await.unwrap();
    String::from_utf8(bytes.unwrap().to_vec()).unwrap()
}

fn told(name: &str, count: i64, deleted: bool) -> String {
    let data = json!({ "dataset": name, "syncCount": count, "deleted": deleted });
    format!("event: dataset\ndata: {data}\n\n")
}

#[tokio::test]
async fn a_watcher_is_told_what_is_there_and_then_each_change() {
    let world = World::new().await;
    world.update(ANN, "a", json!([put("k", "v", 0)])).await.unwrap();
    let mut anns = watch(&world, Who::Identity(ANN), ANN).await.unwrap();
    assert_eq!(next(&mut anns).await, told("a", 1, false));
    world.update(BOB, "a", json!([put("k", "v", 0)])).await.unwrap();
    world.update(ANN, "b", json!([put("k", "v", 0)])).await.unwrap();
    assert_eq!(next(&mut anns).await, told("b", 1, false));
    let input = at(ANN, "a", json!({}));
    world.call::<DeleteDataset>(Who::Identity(ANN), input).await.unwrap();
    assert_eq!(next(&mut anns).await, told("a", 2, true));
}

#[tokio::test]
async fn sec_173_nobody_watches_another_identity() {
    let world = World::new().await;
    assert_eq!(watch(&world, Who::Identity(ANN), BOB).await.unwrap_err(), not_theirs());
    assert_eq!(watch(&world, Who::Developer, NOBODY).await.unwrap_err(), not_theirs());
    watch(&world, Who::Developer, BOB).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_watch_ends_with_the_credentials() {
    let world = World::new().await;
    let mut watch = watch(&world, Who::Identity(ANN), ANN).await.unwrap();
    let mut beats = 0;
    while let Some(bytes) = watch.next().await {
        assert_eq!(&bytes[..], b": still here\n\n");
        beats += 1;
    }
    assert_eq!(beats, 3_600 / 15 - 1);
}

#[tokio::test]
async fn the_number_of_watchers_is_bounded_and_they_can_leave() {
    let most = Watchers { per_identity: 2, in_all: 3 };
    let world = World::with(|sync| sync.with_watchers(most)).await;
    let first = watch(&world, Who::Identity(ANN), ANN).await.unwrap();
    let _second = watch(&world, Who::Identity(ANN), ANN).await.unwrap();
    let refused = watch(&world, Who::Identity(ANN), ANN).await.unwrap_err();
    assert_eq!(refused.0, "TooManyRequestsException");
    let _third = watch(&world, Who::Identity(BOB), BOB).await.unwrap();
    let refused = watch(&world, Who::Identity(BOB), BOB).await.unwrap_err();
    assert_eq!(refused.0, "TooManyRequestsException");
    drop(first);
    watch(&world, Who::Identity(ANN), ANN).await.unwrap();
}

#[tokio::test]
async fn what_another_node_writes_arrives_by_looking() {
    let world = World::new().await;
    let parts = Parts { store: world.store.clone(), keys: Arc::clone(&world.sync.keys) };
    let other = World {
        sync: Arc::new(Sync::new(parts)),
        store: Arc::clone(&world.store),
        deployment: Arc::clone(&world.deployment),
    };
    let mut anns = watch(&world, Who::Identity(ANN), ANN).await.unwrap();
    other.update(ANN, "a", json!([put("k", "v", 0)])).await.unwrap();
    for _ in 0..2 {
        world.sync.look_around(&world.cx(Who::Developer)).await.unwrap();
    }
    assert_eq!(next(&mut anns).await, told("a", 1, false));
    // Not told twice, and its own writes not again.
    world.update(ANN, "a", json!([put("k", "w", 1)])).await.unwrap();
    world.sync.look_around(&world.cx(Who::Developer)).await.unwrap();
    world.update(ANN, "b", json!([put("k", "w", 0)])).await.unwrap();
    assert_eq!(next(&mut anns).await, told("a", 2, false));
    assert_eq!(next(&mut anns).await, told("b", 1, false));
    // An identity that was merged is watched no more.
    world.merge(ANN, BOB).await;
    world.sync.look_around(&world.cx(Who::Developer)).await.unwrap();
    assert!(anns.next().await.is_none());
}

#[tokio::test]
async fn a_watcher_that_was_too_slow_is_told_how_things_are() {
    let world = World::new().await;
    let mut anns = watch(&world, Who::Identity(ANN), ANN).await.unwrap();
    for count in 0..100 {
        world.update(ANN, "a", json!([put("k", "v", count)])).await.unwrap();
    }
    assert_eq!(next(&mut anns).await, told("a", 100, false));
}
