//! The store: writes, bounds, clearing, identities.

use futures_util::FutureExt;

use super::*;
use crate::sync::error::{LimitError, SyncError};
use crate::sync::limits::Limits;
use crate::sync::reconcile::Write;
use crate::sync::record::{Incoming, Row};

fn memory() -> LocalStore {
    LocalStore::open(None, Arc::new(|_, _| {})).unwrap()
}

fn edit(key: &str, value: Option<&str>) -> Edit {
    Edit { key: key.to_owned(), value: value.map(str::to_owned) }
}

async fn put(store: &LocalStore, name: &str, key: &str, value: &str, now: i64) {
    let edits = vec![edit(key, Some(value))];
    assert_eq!(store.write(name, edits, now, Limits::default()).await.unwrap(), 1);
}

/// Keys with values, sync counts and dirty counters.
async fn state(store: &LocalStore, name: &str) -> Vec<(String, Option<String>, i64, i64)> {
    let rows = store.rows(name).await.unwrap();
    rows.into_iter().map(|row| (row.key, row.value, row.sync_count, row.dirty)).collect()
}

fn one(
    key: &str,
    value: Option<&str>,
    count: i64,
    dirty: i64,
) -> (String, Option<String>, i64, i64) {
    (key.to_owned(), value.map(str::to_owned), count, dirty)
}

fn clean(key: &str, value: &str, count: i64) -> Row {
    Row::clean(&Incoming {
        key: key.to_owned(),
        value: Some(value.to_owned()),
        sync_count: count,
        last_modified: 1,
        modified_by: String::new(),
    })
}

/// Puts a dataset into the state after a synchronization.
async fn synced(store: &LocalStore, name: &str, rows: &[Row], n: i64) {
    let identity = store.identity().await.unwrap();
    let snapshot = store.snapshot(&identity, name, None).await.unwrap();
    let write = |row: &Row| Write {
        key: row.key.clone(),
        stored: snapshot.rows.iter().find(|stored| stored.key == row.key).cloned(),
        now: Some(row.clone()),
    };
    let writes = rows.iter().map(write).collect();
    let after = After::Count(n);
    let change = Change { version: snapshot.version, writes, exactly: None, after };
    let done = store.commit(vec![change]).await.unwrap();
    assert!(matches!(done, Committed::Done { .. }));
}

#[tokio::test]
async fn every_write_counts() {
    let store = memory();
    put(&store, "d", "k", "", 10).await;
    put(&store, "d", "k", "v", 11).await;
    assert_eq!(state(&store, "d").await, [one("k", Some("v"), 0, 2)]);
    let limits = Limits::default();
    assert_eq!(store.write("d", vec![edit("k", None)], 12, limits).await.unwrap(), 1);
    assert_eq!(state(&store, "d").await, [one("k", None, 0, 3)], "a tombstone");
    for absent in ["k", "other"] {
        assert_eq!(store.write("d", vec![edit(absent, None)], 13, limits).await.unwrap(), 0);
    }
    assert_eq!(store.row("d", "k").await.unwrap().unwrap().last_modified, 12);
}

#[tokio::test]
async fn moments_rise_even_when_the_clock_is_set_back() {
    let store = memory();
    put(&store, "d", "k", "a", 100).await;
    put(&store, "d", "k", "b", 50).await;
    assert_eq!(store.row("d", "k").await.unwrap().unwrap().last_modified, 101);
}

#[tokio::test]
async fn one_call_may_write_a_key_twice() {
    let store = memory();
    let edits = vec![edit("k", Some("1")), edit("k", None), edit("k", None), edit("j", Some("2"))];
    assert_eq!(store.write("d", edits, 10, Limits::default()).await.unwrap(), 2);
    assert_eq!(state(&store, "d").await, [one("j", Some("2"), 0, 1), one("k", None, 0, 2)]);
}

#[tokio::test]
async fn bounds_hold_and_what_shrinks_passes() {
    let limits = Limits { records: 2, dataset_bytes: 10, ..Limits::default() };
    let store = memory();
    let write = async |edits: Vec<Edit>| store.write("d", edits, 1, limits).await;
    write(vec![edit("a", Some("12345678"))]).await.unwrap();
    let big = write(vec![edit("b", Some("1")), edit("c", Some(""))]).await;
    assert!(matches!(big, Err(SyncError::Limit(LimitError::Records { records: 3, .. }))));
    let big = write(vec![edit("b", Some("1"))]).await;
    assert!(matches!(big, Err(SyncError::Limit(LimitError::Size { bytes: 11, .. }))));
    assert_eq!(state(&store, "d").await.len(), 1, "all or nothing");
    write(vec![edit("b", Some(""))]).await.unwrap();
    write(vec![edit("b", None)]).await.unwrap();
    let full = write(vec![edit("c", Some(""))]).await;
    assert!(matches!(full, Err(SyncError::Limit(LimitError::Records { .. }))), "tombstones count");
    let narrow = Limits { records: 1, dataset_bytes: 3, ..limits };
    store.write("d", vec![edit("a", Some("1234"))], 2, narrow).await.unwrap();
    assert_eq!(store.total("d").await.unwrap(), (2, 6));
    assert_eq!(store.total("none").await.unwrap(), (0, 0));
}

#[tokio::test]
async fn sizes_are_utf8_bytes_and_tombstones_count_their_keys() {
    let store = memory();
    put(&store, "d", "ä", "öü", 1).await;
    assert_eq!(store.total("d").await.unwrap(), (1, 6));
    store.write("d", vec![edit("ä", None)], 2, Limits::default()).await.unwrap();
    assert_eq!(store.total("d").await.unwrap(), (1, 2));
}

#[tokio::test]
async fn sy_016_clearing_marks_the_dataset_for_deletion() {
    let store = memory();
    put(&store, "d", "k", "v", 1).await;
    store.clear("d").await.unwrap();
    assert_eq!(store.list().await.unwrap(), [], "no server has anything without an identity");
    store.adopt("a".to_owned(), None).await.unwrap();
    put(&store, "d", "k", "v", 1).await;
    store.clear("d").await.unwrap();
    assert_eq!(store.list().await.unwrap()[0].last_sync_count, -1);
    assert_eq!(state(&store, "d").await, []);
    // Written again before the deletion was done: a new dataset then.
    put(&store, "d", "k", "w", 2).await;
    let version = store.snapshot("a", "d", None).await.unwrap().version;
    assert!(store.deletion_done(version).await.unwrap());
    assert_eq!(store.list().await.unwrap()[0].last_sync_count, 0);
    store.clear("d").await.unwrap();
    let version = store.snapshot("a", "d", None).await.unwrap().version;
    assert!(!store.deletion_done(version).await.unwrap());
    assert_eq!(store.list().await.unwrap(), []);
}

#[tokio::test]
async fn a_commit_is_refused_when_anything_it_rests_on_changed() {
    let store = memory();
    store.adopt("a".to_owned(), None).await.unwrap();
    put(&store, "d", "k", "v", 1).await;
    let snapshot = store.snapshot("a", "d", None).await.unwrap();
    let write = Write {
        key: "k".to_owned(),
        stored: snapshot.rows.first().cloned(),
        now: Some(clean("k", "theirs", 4)),
    };
    let change = Change {
        version: snapshot.version,
        writes: vec![write],
        exactly: None,
        after: After::Count(4),
    };
    let exact =
        Change { writes: Vec::new(), exactly: Some(snapshot.rows.clone()), ..change.clone() };
    put(&store, "d", "other", "v", 2).await;
    let refused = |done: Committed| assert!(matches!(done, Committed::Overtaken));
    refused(store.commit(vec![exact]).await.unwrap());
    put(&store, "d", "k", "w", 2).await;
    refused(store.commit(vec![change.clone()]).await.unwrap());
    assert_eq!(
        state(&store, "d").await,
        [one("k", Some("w"), 0, 2), one("other", Some("v"), 0, 1)]
    );
    let free = Change { writes: Vec::new(), ..change };
    let Committed::Done { version, dirty, total } = store.commit(vec![free.clone()]).await.unwrap()
    else {
        panic!("nothing changed")
    };
    assert_eq!((version.n, dirty.len(), total), (4, 2, (2, 8)));
    assert!(dirty.iter().all(|row| row.sent.is_some()));
    refused(store.commit(vec![free]).await.unwrap());
    store.clear("d").await.unwrap();
    assert_eq!(store.write_back(version, dirty, Vec::new()).await.unwrap(), None);
}

#[tokio::test]
async fn sy_018_rows_from_before_the_first_identity_keep_their_names() {
    let store = memory();
    put(&store, "d", "k", "v", 1).await;
    assert!(store.adopt("guest".to_owned(), None).await.unwrap());
    assert!(!store.adopt("guest".to_owned(), None).await.unwrap());
    assert_eq!(state(&store, "d").await, [one("k", Some("v"), 0, 1)]);
    assert_eq!(store.list().await.unwrap()[0].merged_into, None);
}

#[tokio::test]
async fn sy_018_rows_of_an_identity_that_became_another_come_along_renamed() {
    let store = memory();
    store.adopt("guest".to_owned(), None).await.unwrap();
    synced(&store, "d", &[clean("k", "v", 3)], 5).await;
    put(&store, "d", "j", "w", 1).await;
    assert!(store.adopt("user".to_owned(), Some("guest".to_owned())).await.unwrap());
    assert_eq!(state(&store, "d").await, []);
    let moved = [one("j", Some("w"), 0, 1), one("k", Some("v"), 3, 0)];
    assert_eq!(state(&store, "d.guest").await, moved);
    let listed = store.list().await.unwrap();
    assert_eq!((&*listed[0].name, listed[0].last_sync_count), ("d.guest", 5));
    assert_eq!(listed[0].merged_into.as_deref(), Some("d"));
    // A second merge keeps the name, as servers do.
    store.adopt("last".to_owned(), Some("user".to_owned())).await.unwrap();
    assert_eq!(state(&store, "d.guest").await, moved);
    let pending = store.merging_into("last", "d").await.unwrap();
    assert_eq!((&*pending[0].name, pending[0].n), ("d.guest", 5));
}

#[tokio::test]
async fn rows_of_another_user_stay_where_they_are() {
    let store = memory();
    store.adopt("alice".to_owned(), None).await.unwrap();
    put(&store, "d", "k", "private", 1).await;
    store.adopt("bob".to_owned(), None).await.unwrap();
    assert_eq!(store.list().await.unwrap(), []);
    assert_eq!(store.other_identities().await.unwrap(), ["alice"]);
    store.adopt("alice".to_owned(), None).await.unwrap();
    assert_eq!(state(&store, "d").await, [one("k", Some("private"), 0, 1)]);
}

#[tokio::test]
async fn rows_that_meet_keep_the_unsynchronized_write() {
    let store = memory();
    put(&store, "d", "both", "offline", 5).await;
    put(&store, "d", "late", "offline", 9).await;
    put(&store, "d", "new", "offline", 5).await;
    {
        // The identity's own rows, from an earlier run of the program.
        let other = store.clone();
        other
            .with("test", |tx| {
                let version = rows::find_or_make(tx, "a", "d")?;
                for row in [clean("both", "synced", 3), Row { dirty: 1, ..clean("late", "own", 4) }]
                {
                    rows::write_row(tx, version.id, &row)?;
                }
                rows::set_count(tx, version, 5)?;
                Ok(())
            })
            .await
            .unwrap();
    }
    store.adopt("a".to_owned(), None).await.unwrap();
    let offline = |key| one(key, Some("offline"), 0, 1);
    assert_eq!(state(&store, "d").await, [offline("both"), offline("late"), offline("new")]);
    assert_eq!(store.list().await.unwrap()[0].last_sync_count, 0, "everything is looked at again");
}

#[tokio::test]
async fn wiping_leaves_nothing_of_the_identity_and_everything_of_others() {
    let store = memory();
    store.adopt("alice".to_owned(), None).await.unwrap();
    put(&store, "d", "k", "v", 1).await;
    store.adopt("bob".to_owned(), None).await.unwrap();
    put(&store, "d", "k", "v", 1).await;
    store.set_device("bob".to_owned(), "device".to_owned()).await.unwrap();
    store.wipe().await.unwrap();
    assert_eq!(store.identity().await.unwrap(), UNKNOWN);
    assert_eq!(store.device("bob".to_owned()).await.unwrap(), None);
    assert_eq!(store.other_identities().await.unwrap(), ["alice"]);
    assert_eq!(store.list().await.unwrap(), []);
}

#[tokio::test]
async fn a_device_signs_its_writes() {
    let store = memory();
    store.adopt("a".to_owned(), None).await.unwrap();
    put(&store, "d", "k", "v", 1).await;
    assert_eq!(store.row("d", "k").await.unwrap().unwrap().modified_by, "a");
    store.set_device("a".to_owned(), "device".to_owned()).await.unwrap();
    put(&store, "d", "k", "v", 2).await;
    assert_eq!(store.row("d", "k").await.unwrap().unwrap().modified_by, "device");
}

#[tokio::test]
async fn a_dropped_call_is_done_or_not_begun() {
    let store = memory();
    let mut call = Box::pin(store.write("d", vec![edit("k", Some("v"))], 1, Limits::default()));
    // Begun; on a slow machine the other thread may be done before we look.
    drop((&mut call).now_or_never());
    drop(call);
    for _ in 0..1000 {
        if state(&store, "d").await.len() == 1 {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(1)).await;
    }
    panic!("what was begun is not finished");
}
