//! Two devices and raw writes on one identity: conflicts, deletions, pages, limits, writes during a
//! synchronization, broken connections.

use std::sync::{Arc, Mutex};

use super::world::{Break, Device, World, map};
use crate::sync::{
    Conflict, ConflictDecision, DeletedDecision, LimitError, Limits, SyncClientBuilder, SyncError,
    SyncEvent,
};

async fn two() -> (Arc<World>, String, Device, Device) {
    let world = World::new().await;
    let identity = world.guest().await;
    let (a, b) = (Device::new(&world, &identity), Device::new(&world, &identity));
    (world, identity, a, b)
}

#[tokio::test]
async fn sy_011_what_one_device_writes_the_other_gets() {
    let (world, identity, a, b) = two().await;
    a.put("k", "v").await;
    a.put("empty", "").await;
    let report = a.sync().await;
    assert_eq!(report.remote_changes, ["empty", "k"]);
    let report = b.sync().await;
    assert_eq!(report.local_changes, ["empty", "k"]);
    assert_eq!(b.all().await, map([("empty", ""), ("k", "v")]));
    assert!(b.notes().remove("k").await.unwrap());
    assert!(!b.notes().remove("k").await.unwrap());
    b.sync().await;
    a.sync().await;
    assert_eq!(a.all().await, map([("empty", "")]));
    assert_eq!(world.values(&identity, "notes").await, map([("empty", "")]));
    let tombstone = a.notes().record("k").await.unwrap().unwrap();
    assert_eq!((tombstone.value, tombstone.dirty), (None, false));
    a.line.made();
    a.sync().await;
    assert_eq!(a.line.made(), ["ListRecords"], "nothing to push");
}

#[tokio::test]
async fn sy_017_the_last_writer_wins_whoever_synchronizes_first() {
    for first_wins in [true, false] {
        let (_, _, a, b) = two().await;
        let (early, late) = if first_wins { (&b, &a) } else { (&a, &b) };
        early.put("k", "early").await;
        late.put("k", "late").await;
        for device in [&a, &b, &a] {
            device.sync().await;
        }
        assert_eq!(a.all().await, map([("k", "late")]));
        assert_eq!(b.all().await, map([("k", "late")]));
    }
}

#[tokio::test]
async fn handlers_get_all_conflicts_at_once_and_may_write_another_value() {
    let (world, identity, a, _) = two().await;
    let seen: Arc<Mutex<Vec<Vec<String>>>> = Arc::default();
    let log = Arc::clone(&seen);
    let b = Device::with(&world, &identity, |builder| {
        builder.in_memory().on_conflict(move |dataset, conflicts| {
            assert_eq!(dataset, "notes");
            let keys = conflicts.iter().map(|conflict| conflict.key().to_owned()).collect();
            log.lock().unwrap().push(keys);
            let join = |conflict: Conflict| {
                let text = |value: &Option<String>| value.clone().unwrap_or_default();
                let both =
                    format!("{}+{}", text(&conflict.local().value), text(&conflict.remote().value));
                conflict.with_value(both)
            };
            std::future::ready(conflicts.into_iter().map(join).collect())
        })
    });
    for key in ["x", "y"] {
        a.put(key, "a").await;
        b.put(key, "b").await;
    }
    a.sync().await;
    let report = b.sync().await;
    assert_eq!((report.conflicts, report.restarts), (2, 0));
    assert_eq!(*seen.lock().unwrap(), [["x", "y"]]);
    a.sync().await;
    assert_eq!(a.all().await, map([("x", "b+a"), ("y", "b+a")]));
    assert_eq!(b.all().await, a.all().await);
}

#[tokio::test]
async fn a_cancelled_synchronization_writes_nothing_anywhere() {
    let (world, identity, a, _) = two().await;
    let b = Device::with(&world, &identity, |builder| {
        builder.in_memory().on_conflict(|_, conflicts| async move {
            if conflicts.len() == 1 {
                ConflictDecision::Cancel
            } else {
                // One is left open.
                conflicts.into_iter().take(1).map(Conflict::take_remote).collect()
            }
        })
    });
    a.put("k", "a").await;
    a.put("only-a", "a").await;
    b.put("k", "b").await;
    a.sync().await;
    let before = (b.notes().records().await.unwrap(), world.stored(&identity, "notes").await);
    let error = b.notes().synchronize().await.unwrap_err();
    assert!(matches!(error, SyncError::Cancelled { .. }), "{error}");
    b.put("only-a", "b").await;
    let error = b.notes().synchronize().await.unwrap_err();
    assert!(matches!(error, SyncError::Cancelled { .. }), "{error}");
    assert_eq!(world.stored(&identity, "notes").await, before.1);
    assert_eq!(b.notes().get("k").await.unwrap().as_deref(), Some("b"));
    assert_eq!(b.notes().metadata().await.unwrap().unwrap().last_sync_count, 0);
    drop(before.0);
}

#[tokio::test]
async fn sy_006_more_than_one_page_and_a_write_between_the_pages() {
    let (world, identity, a, _) = two().await;
    let keys: Vec<String> = (0..25).map(|key| format!("k{key:02}")).collect();
    for key in &keys {
        a.put(key, "v").await;
        if key.ends_with('4') {
            a.sync().await;
        }
    }
    a.sync().await;
    let b = Device::with(&world, &identity, |builder| builder.in_memory().page_size(10));
    let (other, id) = (Arc::clone(&world), identity.clone());
    b.line.before(1, || async move { other.raw(&id, "notes", "k00", Some("w")).await });
    b.sync().await;
    assert_eq!(b.line.made().len(), 3);
    b.sync().await;
    assert_eq!(b.all().await, world.values(&identity, "notes").await);
    assert_eq!(b.notes().get("k00").await.unwrap().as_deref(), Some("w"));
}

#[tokio::test]
async fn a_dataset_that_is_deleted_between_two_pages_is_listed_anew() {
    let (world, identity, a, _) = two().await;
    for key in 0..5 {
        a.put(&format!("k{key}"), "old").await;
    }
    a.sync().await;
    let b = Device::with(&world, &identity, |builder| builder.in_memory().page_size(2));
    let (other, id) = (Arc::clone(&world), identity.clone());
    b.line.before(1, || async move {
        other.delete(&id, "notes").await;
        other.raw(&id, "notes", "new", Some("n")).await;
    });
    let report = b.sync().await;
    assert_eq!(report.restarts, 1);
    assert_eq!(b.all().await, map([("new", "n")]));
}

#[tokio::test]
async fn a_write_during_a_synchronization_is_not_lost() {
    // Before each call of a synchronization, on the key that is pushed, pulled, or another.
    for call in 0..2 {
        for key in ["pushed", "pulled", "free"] {
            let (world, identity, a, b) = two().await;
            world.raw(&identity, "notes", "pulled", Some("theirs")).await;
            a.put("pushed", "first").await;
            let notes = a.notes();
            a.line.before(call, move || async move { notes.put(key, "during").await.unwrap() });
            a.sync().await;
            assert_eq!(
                a.notes().get(key).await.unwrap().as_deref(),
                Some("during"),
                "{call} {key}"
            );
            a.sync().await;
            b.sync().await;
            assert_eq!(
                b.notes().get(key).await.unwrap().as_deref(),
                Some("during"),
                "{call} {key}"
            );
            assert_eq!(a.all().await, b.all().await);
        }
    }
}

#[tokio::test]
async fn clearing_during_a_synchronization_clears() {
    for call in 0..2 {
        let (world, identity, a, _) = two().await;
        world.raw(&identity, "notes", "theirs", Some("t")).await;
        a.put("mine", "m").await;
        let notes = a.notes();
        a.line.before(call, move || async move { notes.clear().await.unwrap() });
        a.sync().await;
        a.sync().await;
        assert_eq!(a.all().await, map([]), "{call}");
        assert_eq!(world.datasets(&identity).await, [] as [&str; 0]);
    }
}

#[tokio::test]
async fn sy_009_a_refused_update_is_looked_at_and_pushed_again() {
    let (world, identity, a, _) = two().await;
    a.put("k", "mine").await;
    let (other, id) = (Arc::clone(&world), identity.clone());
    a.line.before(1, || async move { other.raw(&id, "notes", "k", Some("theirs")).await });
    let report = a.sync().await;
    assert_eq!((report.restarts, report.conflicts), (1, 1));
    assert_eq!(a.all().await, map([("k", "theirs")]), "written later");
    assert_eq!(world.values(&identity, "notes").await, a.all().await);
}

#[tokio::test]
async fn attempts_have_an_end() {
    let (world, identity, _, _) = two().await;
    let a = Device::with(&world, &identity, |builder| {
        builder.in_memory().attempts(3).on_conflict(|_, conflicts| async move {
            conflicts.into_iter().map(Conflict::keep_local).collect()
        })
    });
    a.put("k", "mine").await;
    for call in [1, 3, 5] {
        let (other, id) = (Arc::clone(&world), identity.clone());
        a.line.before(call, move || async move {
            other.raw(&id, "notes", "k", Some(&format!("theirs {call}"))).await;
        });
    }
    let error = a.notes().synchronize().await.unwrap_err();
    assert!(matches!(error, SyncError::AttemptsExhausted { attempts: 3, .. }), "{error}");
    assert_eq!(a.all().await, map([("k", "mine")]));
    a.sync().await;
    assert_eq!(world.values(&identity, "notes").await, map([("k", "mine")]));
}

#[tokio::test]
async fn an_answer_that_is_lost_is_made_good() {
    for how in [Break::Before, Break::After] {
        for call in 0..2 {
            let (world, identity, a, b) = two().await;
            a.put("k", "v").await;
            a.line.breaks(call, how);
            let error = a.notes().synchronize().await.unwrap_err();
            assert!(error.is_offline(), "{error}");
            // Written again before the next try: still no conflict, whatever the handler would say.
            a.put("k", "w").await;
            assert_eq!(a.sync().await.conflicts, 0, "{how:?} {call}");
            b.sync().await;
            assert_eq!(b.all().await, map([("k", "w")]));
            assert_eq!(world.values(&identity, "notes").await, map([("k", "w")]));
        }
    }
}

#[tokio::test]
async fn sy_014_sy_016_a_cleared_dataset_is_deleted_on_the_server() {
    let (world, identity, a, b) = two().await;
    a.put("k", "v").await;
    a.sync().await;
    b.sync().await;
    a.notes().clear().await.unwrap();
    assert_eq!(a.notes().metadata().await.unwrap().unwrap().last_sync_count, -1);
    a.sync().await;
    assert_eq!(world.datasets(&identity).await, [] as [&str; 0]);
    assert_eq!(a.notes().metadata().await.unwrap(), None);
    let report = b.sync().await;
    assert_eq!(report.deleted, Some(DeletedDecision::KeepUnsynced));
    assert_eq!(b.all().await, map([]));
    assert_eq!(b.notes().metadata().await.unwrap(), None);
    // Nothing is left to say so twice.
    assert_eq!(b.sync().await.deleted, None);
    assert_eq!(a.sync().await.deleted, None);
}

#[tokio::test]
async fn a_cleared_dataset_that_is_written_again_is_a_new_one() {
    let (world, identity, a, b) = two().await;
    a.put("old", "v").await;
    a.sync().await;
    b.sync().await;
    a.notes().clear().await.unwrap();
    a.put("new", "w").await;
    a.sync().await;
    assert_eq!(world.values(&identity, "notes").await, map([("new", "w")]));
    b.sync().await;
    assert_eq!(b.all().await, map([("new", "w")]));
    assert_eq!(a.all().await, b.all().await);
}

#[tokio::test]
async fn sy_015_what_the_handler_keeps_of_a_deleted_dataset_is_made_anew() {
    for (decision, left) in [
        (DeletedDecision::Drop, map([("theirs", "t")])),
        (DeletedDecision::KeepUnsynced, map([("dirty", "d"), ("theirs", "t")])),
        (DeletedDecision::Keep, map([("dirty", "d"), ("synced", "s"), ("theirs", "t")])),
    ] {
        for recreated in [true, false] {
            let (world, identity, _, _) = two().await;
            let a = Device::with(&world, &identity, |builder| {
                builder.in_memory().on_deleted(move |_| std::future::ready(decision))
            });
            a.put("synced", "s").await;
            a.sync().await;
            a.put("dirty", "d").await;
            world.delete(&identity, "notes").await;
            let mut expected = left.clone();
            if recreated {
                world.raw(&identity, "notes", "theirs", Some("t")).await;
            } else {
                expected.remove("theirs");
            }
            assert_eq!(a.sync().await.deleted, Some(decision));
            assert_eq!(a.all().await, expected, "{decision:?} {recreated}");
            assert_eq!(world.values(&identity, "notes").await, expected);
            assert_eq!(a.sync().await.deleted, None);
        }
    }
}

#[tokio::test]
async fn sy_005_a_new_dataset_was_not_deleted() {
    let (_, _, a, _) = two().await;
    assert_eq!(a.sync().await.deleted, None);
    assert_eq!(a.notes().metadata().await.unwrap(), None, "reading makes no dataset");
    a.put("k", "v").await;
    assert_eq!(a.sync().await.deleted, None);
}

#[tokio::test]
async fn sy_020_limits_hold_here_and_on_the_server() {
    let (world, identity, a, _) = two().await;
    let error = a.notes().put("k", &"x".repeat(1 << 20)).await.unwrap_err();
    assert!(matches!(error, SyncError::Limit(LimitError::Value { .. })), "{error}");
    let error = a.notes().put("k", &"x".repeat((1 << 20) - 1)).await;
    error.unwrap();
    let error = a.notes().put("j", "").await.unwrap_err();
    assert!(matches!(error, SyncError::Limit(LimitError::Size { .. })), "{error}");
    a.sync().await;
    let error = a.client.dataset("no name").unwrap_err();
    assert!(matches!(error, SyncError::Limit(LimitError::DatasetName(_))), "{error}");
    // A client that was told other limits is refused by the server, and keeps what it has.
    let wide = Limits { dataset_bytes: 2 << 20, ..Limits::default() };
    let b = Device::with(&world, &identity, |builder| builder.in_memory().limits(wide));
    b.put("more", "than fits").await;
    let error = b.notes().synchronize().await.unwrap_err();
    let SyncError::Service(refusal) = &error else { panic!("{error}") };
    assert_eq!(refusal.code(), Some("LimitExceededException"));
    assert_eq!(b.notes().get("more").await.unwrap().as_deref(), Some("than fits"));
    // What others wrote may not fit together with what is here: then nothing is pushed.
    let c = Device::new(&world, &identity);
    c.put("mine", "m").await;
    let error = c.notes().synchronize().await.unwrap_err();
    assert!(matches!(error, SyncError::Limit(LimitError::Size { .. })), "{error}");
    assert_eq!(c.notes().size_of("mine").await.unwrap(), 5);
    c.notes().remove("k").await.unwrap();
    c.sync().await;
    assert_eq!(world.values(&identity, "notes").await, map([("mine", "m")]));
}

#[tokio::test]
async fn sy_022_datasets_of_other_devices_become_known() {
    let (_, _, a, _) = two().await;
    let b = Device::with(&a.line.world, &a.line.person_id(), |builder| {
        builder.in_memory().page_size(1)
    });
    for name in ["one", "three", "two"] {
        let dataset = a.client.dataset(name).unwrap();
        dataset.put("k", name).await.unwrap();
    }
    let reports = a.client.synchronize().await.unwrap();
    assert_eq!(reports.len(), 3);
    let known = b.client.refresh_metadata().await.unwrap();
    let names: Vec<&str> = known.iter().map(|dataset| dataset.name.as_str()).collect();
    assert_eq!(names, ["one", "three", "two"]);
    assert_eq!((known[0].records, known[0].storage), (Some(1), Some(4)));
    b.client.synchronize().await.unwrap();
    assert_eq!(b.client.dataset("two").unwrap().all().await.unwrap(), map([("k", "two")]));
}

#[tokio::test]
async fn events_tell_what_changed() {
    let (_, _, a, b) = two().await;
    a.put("k", "v").await;
    a.sync().await;
    b.put("j", "w").await;
    let mut events = b.client.events();
    b.sync().await;
    let dataset = || "notes".to_owned();
    assert_eq!(events.recv().await.unwrap(), SyncEvent::Started { dataset: dataset() });
    let keys = vec!["k".to_owned()];
    assert_eq!(events.recv().await.unwrap(), SyncEvent::LocalChanged { dataset: dataset(), keys });
    let keys = vec!["j".to_owned()];
    assert_eq!(events.recv().await.unwrap(), SyncEvent::RemoteChanged { dataset: dataset(), keys });
    assert_eq!(events.recv().await.unwrap(), SyncEvent::Ended { dataset: dataset() });
    b.line.breaks(0, Break::Before);
    b.notes().synchronize().await.unwrap_err();
    assert_eq!(events.recv().await.unwrap(), SyncEvent::Started { dataset: dataset() });
    let failed = events.recv().await.unwrap();
    assert!(matches!(failed, SyncEvent::Failed { .. }), "{failed:?}");
}

#[tokio::test(start_paused = true)]
async fn synchronize_when_online_waits_for_the_network_and_the_server() {
    let (_, _, a, b) = two().await;
    a.put("k", "v").await;
    let asked = Mutex::new(0);
    a.line.breaks(0, Break::Before);
    let online = || {
        *asked.lock().unwrap() += 1;
        std::future::ready(*asked.lock().unwrap() > 2)
    };
    a.notes().synchronize_when_online(online).await.unwrap();
    assert_eq!(*asked.lock().unwrap(), 4, "two without a network, one without a server");
    b.sync().await;
    assert_eq!(b.all().await, map([("k", "v")]));
}

#[tokio::test]
async fn two_synchronizations_at_once_take_turns() {
    let (_, _, a, b) = two().await;
    a.put("k", "v").await;
    let notes = a.notes();
    let (one, two) = tokio::join!(notes.synchronize(), notes.synchronize());
    let changes = (one.unwrap().remote_changes.len(), two.unwrap().remote_changes.len());
    assert_eq!(changes, (1, 0));
    b.sync().await;
    assert_eq!(b.all().await, map([("k", "v")]));
}

#[tokio::test]
async fn two_clients_on_one_file_are_two_programs_of_one_device() {
    let world = World::new().await;
    let identity = world.guest().await;
    let dir = tempfile::tempdir().unwrap();
    let open = || {
        let path = dir.path().join("sync.db");
        Device::with(&world, &identity, |builder: SyncClientBuilder| builder.path(path))
    };
    let (a, b) = (open(), open());
    a.put("k", "v").await;
    assert_eq!(b.all().await, map([("k", "v")]));
    let (notes, other) = (a.notes(), b.notes());
    for round in 0..10 {
        b.put("j", &round.to_string()).await;
        let (one, two) = tokio::join!(notes.synchronize(), other.synchronize());
        one.unwrap();
        two.unwrap();
    }
    b.sync().await;
    assert_eq!(world.values(&identity, "notes").await, map([("j", "9"), ("k", "v")]));
}
