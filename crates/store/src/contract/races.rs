//! Many at once: no lost update, one winner, whole snapshots.

use std::sync::Arc;

use super::{at, commit, key, put};
use crate::batch::{Cond, Op};
use crate::engine::Store;
use crate::error::BatchError;
use crate::item::Key;
use crate::rev::Rev;

/// Sixteen tasks add to one counter under `At(rev)`: every addition that was acknowledged counts.
pub async fn no_update_is_lost(store: Arc<dyn Store>) {
    const TASKS: i64 = 16;
    const EACH: i64 = 25;
    commit(&*store, at(1), vec![put(key("c", "#"), Cond::Absent, 0, None)]).await.unwrap();
    let tasks: Vec<_> = (0..TASKS).map(|_| tokio::spawn(add(Arc::clone(&store), EACH))).collect();
    for task in tasks {
        task.await.unwrap();
    }
    let total = store.get(at(1), &key("c", "#")).await.unwrap().unwrap().rev;
    assert_eq!(total, Rev(TASKS * EACH));
}

async fn add(store: Arc<dyn Store>, times: i64) {
    let counter = key("c", "#");
    let mut done = 0;
    while done < times {
        // The revision itself is the counter.
        let Rev(read) = store.get(at(1), &counter).await.unwrap().unwrap().rev;
        let op = put(counter.clone(), Cond::At(Rev(read)), read + 1, None);
        match commit(&*store, at(1), vec![op]).await {
            Ok(()) => done += 1,
            Err(BatchError::Conflict { op: 0 }) => {}
            Err(error) => panic!("{error}"),
        }
    }
}

/// Of 64 inserts of one key exactly one wins, and the losers leave nothing behind.
pub async fn claims_have_one_winner(store: Arc<dyn Store>) {
    let tasks: Vec<_> = (0..64)
        .map(|n| {
            let store = Arc::clone(&store);
            tokio::spawn(async move {
                let user = put(key("u", &format!("{n:02}")), Cond::Absent, n, None);
                let claim = put(key("claim", "name"), Cond::Absent, n, None);
                commit(&*store, at(1), vec![user, claim]).await
            })
        })
        .collect();
    let mut won = 0;
    for task in tasks {
        match task.await.unwrap() {
            Ok(()) => won += 1,
            Err(error) => assert_eq!(error, BatchError::Conflict { op: 0 }),
        }
    }
    assert_eq!(won, 1);
    assert_eq!(store.scan(None, 100).await.unwrap().len(), 2);
}

/// Two items that are always written together are always read together.
pub async fn snapshots_are_whole(store: Arc<dyn Store>) {
    let pair = [key("p1", "#"), key("p2", "#")];
    let write = |rev: i64| pair.clone().map(|key| put(key, Cond::Any, rev, None)).to_vec();
    commit(&*store, at(1), write(0)).await.unwrap();
    let reader = tokio::spawn(read_pairs(Arc::clone(&store), pair.clone()));
    for rev in 1..200 {
        commit(&*store, at(1), write(rev)).await.unwrap();
    }
    let last = pair.clone().map(|key| Op::check(key, Cond::At(Rev(199)))).to_vec();
    commit(&*store, at(1), last).await.unwrap();
    reader.await.unwrap();
}

async fn read_pairs(store: Arc<dyn Store>, pair: [Key; 2]) {
    let mut seen = Rev(0);
    while seen < Rev(199) {
        let found = store.get_many(at(1), &pair).await.unwrap();
        let revs: Vec<_> = found.iter().flatten().map(|item| item.rev).collect();
        assert!(revs.len() == 2 && revs[0] == revs[1], "a half batch was read: {revs:?}");
        assert!(revs[0] >= seen, "time ran backwards");
        seen = revs[0];
        tokio::task::yield_now().await;
    }
}
