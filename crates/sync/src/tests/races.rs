//! Many at once.

use futures_util::future::join_all;
use serde_json::json;

use super::*;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sec_175_a_hundred_parallel_writers_are_exactly_serialised() {
    let world = Arc::new(World::new().await);
    let calls = (0..100).map(|n| {
        let world = Arc::clone(&world);
        tokio::spawn(async move {
            let done = world.update(ANN, "notes", json!([put(&format!("k{n}"), "v", 0)])).await;
            contents(done.unwrap().records)[0].2
        })
    });
    let mut counts: Vec<_> = join_all(calls).await.into_iter().map(Result::unwrap).collect();
    counts.sort_unstable();
    assert_eq!(counts, (1..=100).collect::<Vec<_>>());
    let list = world.list(ANN, "notes", 0).await;
    assert_eq!((list.count, list.dataset_sync_count), (Some(100), Some(100)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sec_175_of_writers_of_one_record_one_wins_each_round() {
    let world = Arc::new(World::new().await);
    for round in 0..10 {
        let calls = (0..16).map(|n| {
            let world = Arc::clone(&world);
            let patch = json!([put("same", &format!("{n}"), round)]);
            tokio::spawn(async move { world.update(ANN, "notes", patch).await.is_ok() })
        });
        let won = join_all(calls).await.into_iter().filter(|it| *it.as_ref().unwrap()).count();
        assert_eq!(won, 1);
    }
    assert_eq!(world.list(ANN, "notes", 0).await.dataset_sync_count, Some(10));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sec_175_parallel_first_updates_do_not_pass_the_limit_of_datasets() {
    let world = Arc::new(World::new().await);
    let calls = (0..40).map(|n| {
        let world = Arc::clone(&world);
        tokio::spawn(async move {
            world.update(ANN, &format!("d{n}"), json!([put("k", "v", 0)])).await.is_ok()
        })
    });
    let made = join_all(calls).await.into_iter().filter(|it| *it.as_ref().unwrap()).count();
    assert_eq!(made, 20);
}

/// Two nodes share a store and know nothing of each other's turns.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sec_175_writers_on_two_nodes_are_serialised_too() {
    let first = Arc::new(World::new().await);
    let parts = Parts { store: first.store.clone(), keys: Arc::clone(&first.sync.keys) };
    let second = Arc::new(World {
        sync: Arc::new(Sync::new(parts)),
        store: Arc::clone(&first.store),
        deployment: Arc::clone(&first.deployment),
    });
    let calls = (0..40).map(|n| {
        let world = Arc::clone(if n % 2 == 0 { &first } else { &second });
        tokio::spawn(async move {
            world.update(ANN, "notes", json!([put(&format!("k{n}"), "v", 0)])).await.unwrap();
        })
    });
    join_all(calls).await.into_iter().for_each(Result::unwrap);
    assert_eq!(first.list(ANN, "notes", 0).await.dataset_sync_count, Some(40));
}
