//! Writes before the first identity, sign-ins, merges, users that come and go.

use std::sync::Arc;

use super::world::{Break, Device, World, map};
use crate::sync::{Conflict, MergedDecision, SyncError, SyncEvent};

/// A guest that is about to become the identity of `user`: what merges.
async fn guest_and_user() -> (Arc<World>, String, String) {
    let world = World::new().await;
    let (guest, user) = (world.user("guest").await, world.user("user").await);
    (world, guest, user)
}

/// Merges the guest into the user and tells the device.
async fn sign_in(world: &World, device: &Device, guest: &str, user: &str) {
    assert_eq!(world.merge("guest", "user").await, user);
    device.line.person.become_identity(user, Some(guest.to_owned()));
}

#[tokio::test]
async fn writes_before_the_first_identity_become_its_own() {
    let world = World::new().await;
    let device = Device::new(&world, "");
    device.put("k", "v").await;
    let error = device.notes().synchronize().await.unwrap_err();
    assert!(matches!(error, SyncError::Identity(_)), "{error}");
    let guest = world.guest().await;
    device.line.person.become_identity(&guest, None);
    assert_eq!(device.all().await, map([("k", "v")]), "seen before and after");
    device.sync().await;
    assert_eq!(world.values(&guest, "notes").await, map([("k", "v")]));
}

#[tokio::test]
async fn an_identity_that_nobody_told_of_is_found_by_the_synchronization() {
    let world = World::new().await;
    let device = Device::new(&world, "");
    device.put("k", "v").await;
    let guest = world.guest().await;
    device.line.person.become_silently(&guest);
    device.sync().await;
    assert_eq!(world.values(&guest, "notes").await, map([("k", "v")]));
}

#[tokio::test]
async fn sy_018_a_guests_data_is_there_after_signing_in() {
    for synced_before in [true, false] {
        let (world, guest, user) = guest_and_user().await;
        let other = Device::new(&world, &user);
        other.put("both", "user's, earlier").await;
        other.put("user", "u").await;
        other.sync().await;
        let device = Device::new(&world, &guest);
        device.put("guest", "g").await;
        if synced_before {
            device.sync().await;
        }
        device.put("both", "guest's, later").await;
        let mut events = device.client.events();
        sign_in(&world, &device, &guest, &user).await;
        assert_eq!(device.all().await, map([]), "not merged yet");
        let report = device.sync().await;
        assert_eq!(report.merged, [format!("notes.{guest}")]);
        let moved =
            SyncEvent::IdentityChanged { previous: Some(guest.clone()), current: user.clone() };
        assert_eq!(events.recv().await.unwrap(), moved);
        let all = map([("both", "guest's, later"), ("guest", "g"), ("user", "u")]);
        assert_eq!(device.all().await, all, "{synced_before}");
        assert_eq!(world.values(&user, "notes").await, all);
        assert_eq!(world.datasets(&user).await, ["notes"], "what was merged is deleted");
        other.sync().await;
        assert_eq!(other.all().await, all);
        let names: Vec<String> =
            device.client.list_datasets().await.unwrap().into_iter().map(|it| it.name).collect();
        assert_eq!(names, ["notes"]);
        assert_eq!(device.sync().await.merged, [] as [String; 0]);
    }
}

#[tokio::test]
async fn sy_018_another_device_of_the_guest_follows_later() {
    let (world, guest, user) = guest_and_user().await;
    let (one, two) = (Device::new(&world, &guest), Device::new(&world, &guest));
    one.put("k", "synced").await;
    one.sync().await;
    two.sync().await;
    two.put("two", "offline").await;
    sign_in(&world, &one, &guest, &user).await;
    one.sync().await;
    one.put("k", "newer").await;
    one.sync().await;
    // The second device learns of it after everything was merged and deleted.
    two.line.person.become_identity(&user, Some(guest.clone()));
    two.sync().await;
    let all = map([("k", "newer"), ("two", "offline")]);
    assert_eq!(two.all().await, all, "its old copy does not come back, its own write does");
    assert_eq!(world.values(&user, "notes").await, all);
}

#[tokio::test]
async fn sy_018_the_conflict_handler_has_a_say_in_a_merge() {
    let (world, guest, user) = guest_and_user().await;
    let other = Device::new(&world, &user);
    other.put("k", "user's").await;
    other.sync().await;
    let device = Device::with(&world, &guest, |builder| {
        builder.in_memory().on_conflict(|_, conflicts| async move {
            let both = |conflict: Conflict| {
                let text =
                    [conflict.local(), conflict.remote()].map(|it| it.value.clone().unwrap());
                conflict.with_value(text.join(" and "))
            };
            conflicts.into_iter().map(both).collect()
        })
    });
    device.put("k", "guest's").await;
    sign_in(&world, &device, &guest, &user).await;
    assert_eq!(device.sync().await.conflicts, 1);
    assert_eq!(device.all().await, map([("k", "user's and guest's")]));
    assert_eq!(world.values(&user, "notes").await, device.all().await);
}

#[tokio::test]
async fn sy_018_merged_datasets_may_be_discarded_or_left() {
    for decision in [MergedDecision::Discard, MergedDecision::Later] {
        let (world, guest, user) = guest_and_user().await;
        let device = Device::with(&world, &guest, |builder| {
            builder.in_memory().on_merged(move |_, merged| async move {
                assert_eq!(merged.len(), 1);
                decision
            })
        });
        device.put("k", "guest's").await;
        device.sync().await;
        sign_in(&world, &device, &guest, &user).await;
        device.sync().await;
        assert_eq!(device.all().await, map([]));
        if decision == MergedDecision::Later {
            // It is a dataset like any other.
            let left = device.client.dataset(&format!("notes.{guest}")).unwrap();
            left.synchronize().await.unwrap();
            assert_eq!(left.all().await.unwrap(), map([("k", "guest's")]));
            left.clear().await.unwrap();
            device.sync().await;
        }
        assert_eq!(world.datasets(&user).await, [] as [&str; 0]);
    }
}

#[tokio::test]
async fn sy_018_a_merge_survives_a_break_at_every_call() {
    for how in [Break::Before, Break::After] {
        for call in 0..6 {
            let (world, guest, user) = guest_and_user().await;
            world.raw(&user, "notes", "user", Some("u")).await;
            let device = Device::new(&world, &guest);
            device.put("synced", "s").await;
            device.sync().await;
            device.put("dirty", "d").await;
            sign_in(&world, &device, &guest, &user).await;
            device.line.breaks(call, how);
            let _ = device.notes().synchronize().await;
            device.line.calm();
            device.sync().await;
            let all = map([("dirty", "d"), ("synced", "s"), ("user", "u")]);
            assert_eq!(device.all().await, all, "{how:?} {call}");
            assert_eq!(world.values(&user, "notes").await, all, "{how:?} {call}");
            assert_eq!(world.datasets(&user).await, ["notes"]);
        }
    }
}

#[tokio::test]
async fn a_sign_in_that_was_not_heard_of_is_told_by_the_server() {
    let (world, guest, user) = guest_and_user().await;
    let device = Device::new(&world, &guest);
    device.put("synced", "s").await;
    device.sync().await;
    device.put("dirty", "d").await;
    world.merge("guest", "user").await;
    // As after a crash between the credentials' change and the store's: no message, another id.
    device.line.person.become_silently(&user);
    device.sync().await;
    let all = map([("dirty", "d"), ("synced", "s")]);
    assert_eq!(device.all().await, all);
    assert_eq!(world.values(&user, "notes").await, all);
}

#[tokio::test]
async fn a_guest_that_the_server_never_saw_can_be_carried_over() {
    let (world, guest, user) = guest_and_user().await;
    let device = Device::new(&world, &guest);
    device.put("k", "never synchronized").await;
    device.line.person.become_silently(&user);
    device.sync().await;
    assert_eq!(device.all().await, map([]));
    assert_eq!(device.client.other_identities().await.unwrap(), [guest.as_str()]);
    device.client.carry_over(&guest).await.unwrap();
    device.client.synchronize().await.unwrap();
    assert_eq!(device.all().await, map([("k", "never synchronized")]));
    assert_eq!(world.values(&user, "notes").await, device.all().await);
    assert_eq!(device.client.other_identities().await.unwrap(), [] as [&str; 0]);
}

#[tokio::test]
async fn a_sign_in_during_a_synchronization_is_followed() {
    for call in 0..2 {
        let (world, guest, user) = guest_and_user().await;
        let device = Device::new(&world, &guest);
        device.put("k", "v").await;
        let (other, person) = (Arc::clone(&world), Arc::clone(&device.line.person));
        let (from, to) = (guest.clone(), user.clone());
        device.line.before(call, move || async move {
            other.merge("guest", "user").await;
            person.become_identity(&to, Some(from));
        });
        device.sync().await;
        device.sync().await;
        assert_eq!(device.all().await, map([("k", "v")]), "{call}");
        assert_eq!(world.values(&user, "notes").await, map([("k", "v")]));
    }
}

#[tokio::test]
async fn sec_another_user_of_the_device_sees_nothing() {
    let world = World::new().await;
    let (alice, bob) = (world.user("alice").await, world.user("bob").await);
    let device = Device::new(&world, &alice);
    device.put("k", "alice's").await;
    device.sync().await;
    device.put("k", "alice's, not synchronized").await;
    device.line.person.become_identity(&bob, None);
    assert_eq!(device.all().await, map([]));
    device.sync().await;
    assert_eq!(world.values(&bob, "notes").await, map([]));
    device.line.person.become_identity(&alice, None);
    device.sync().await;
    assert_eq!(world.values(&alice, "notes").await, map([("k", "alice's, not synchronized")]));
}

#[tokio::test]
async fn wiping_forgets_the_identity_here_and_nothing_on_the_server() {
    let world = World::new().await;
    let guest = world.guest().await;
    let device = Device::new(&world, &guest);
    device.put("k", "v").await;
    device.sync().await;
    device.client.wipe().await.unwrap();
    assert_eq!(device.all().await, map([]));
    assert_eq!(device.line.person_id(), "");
    assert_eq!(world.values(&guest, "notes").await, map([("k", "v")]));
}

#[tokio::test]
async fn sy_019_credentials_of_another_identity_reach_nothing() {
    let world = World::new().await;
    let (mine, theirs) = (world.guest().await, world.guest().await);
    let device = Device::new(&world, &theirs);
    device.put("k", "v").await;
    device.sync().await;
    let pool = world.pool.clone();
    let input = wire::cognito_sync::ListRecordsRequest {
        identity_pool_id: pool,
        identity_id: theirs,
        dataset_name: "notes".to_owned(),
        ..Default::default()
    };
    let line = Device::line(&world, &mine);
    let error = crate::sync::Remote::list_records(&line, input).await.unwrap_err();
    assert_eq!(error.code(), Some("NotAuthorizedException"));
}
