//! Listing and patching records.

use serde_json::json;
use wire::cognito_sync::{ListRecords, UpdateRecords};

use super::*;

#[tokio::test]
async fn sy_004_sy_005_sy_010_sy_011_a_dataset_comes_with_its_first_update() {
    let world = World::new().await;
    let none = world.list(ANN, "notes", 0).await;
    assert_eq!(none.dataset_exists, Some(false));
    assert_eq!(none.dataset_sync_count, Some(0));
    assert_eq!((none.count, none.records.as_deref()), (Some(0), Some(&[][..])));
    assert_eq!(none.dataset_deleted_after_requested_sync_count, Some(false));
    let token = none.sync_session_token.unwrap();
    let done = world.update_in(ANN, "notes", &token, json!([put("a", "1", 0), put("b", "2", 0)]));
    let done = contents(done.await.unwrap().records);
    assert_eq!(done, [entry("a", Some("1"), 1), entry("b", Some("2"), 1)]);
    let list = world.list(ANN, "notes", 0).await;
    assert_eq!((list.dataset_exists, list.dataset_sync_count), (Some(true), Some(1)));
    assert_eq!(list.count, Some(2));
    assert_eq!(list.next_token, None);
    assert_eq!(contents(list.records), done);
}

#[tokio::test]
async fn sy_006_sy_013_only_what_changed_later_is_listed_tombstones_too() {
    let world = World::new().await;
    world.update(ANN, "notes", json!([put("a", "1", 0), put("b", "2", 0)])).await.unwrap();
    world.update(ANN, "notes", json!([remove("a", 1)])).await.unwrap();
    let all = contents(world.list(ANN, "notes", 0).await.records);
    assert_eq!(all, [entry("b", Some("2"), 1), entry("a", None, 2)]);
    let later = contents(world.list(ANN, "notes", 1).await.records);
    assert_eq!(later, [entry("a", None, 2)]);
    assert_eq!(world.list(ANN, "notes", 2).await.count, Some(0));
    // A removed record is set again over its tombstone.
    world.update(ANN, "notes", json!([put("a", "3", 2)])).await.unwrap();
    let later = contents(world.list(ANN, "notes", 2).await.records);
    assert_eq!(later, [entry("a", Some("3"), 3)]);
}

#[tokio::test]
async fn sy_009_a_stale_patch_refuses_all_of_them() {
    let world = World::new().await;
    world.update(ANN, "notes", json!([put("a", "1", 0)])).await.unwrap();
    world.update(ANN, "notes", json!([put("a", "2", 1)])).await.unwrap();
    let before = world.everything().await;
    let stale = json!([put("new", "x", 0), put("a", "3", 1)]);
    let refused = world.update(ANN, "notes", stale).await.unwrap_err();
    assert_eq!(refused.0, "ResourceConflictException");
    assert_eq!(world.everything().await, before);
    // Other records of the dataset may have moved; only the patched one counts.
    world.update(ANN, "notes", json!([put("b", "1", 0)])).await.unwrap();
    world.update(ANN, "notes", json!([put("a", "3", 2)])).await.unwrap();
    assert_eq!(world.list(ANN, "notes", 0).await.dataset_sync_count, Some(4));
}

#[tokio::test]
async fn sy_012_sessions_are_of_one_dataset_and_end() {
    let world = World::new().await;
    let token = world.token(ANN, "notes").await;
    let foreign = [
        world.token(ANN, "other").await,
        world.token(BOB, "notes").await,
        "nonsense".to_owned(),
        String::new(),
    ];
    let before = world.everything().await;
    for token in foreign {
        let refused = world.update_in(ANN, "notes", &token, json!([put("a", "1", 0)])).await;
        assert_eq!(refused.unwrap_err().0, "InvalidParameterException", "{token}");
        let input = at(ANN, "notes", json!({ "SyncSessionToken": token }));
        let refused = world.call::<ListRecords>(Who::Developer, input).await.unwrap_err();
        assert_eq!(refused.0, "InvalidParameterException");
    }
    let input = json!({ "SyncSessionToken": token, "RecordPatches": [put("a", "1", 0)] });
    let late = world.cx_at(Who::Identity(ANN), 24 * 3600 + 1);
    let refused = world.call_in::<UpdateRecords>(&late, at(ANN, "notes", input)).await;
    assert_eq!(refused.unwrap_err().0, "ResourceConflictException");
    assert_eq!(world.everything().await, before);
    // One session may write more than once.
    for count in 0..3 {
        let patch = json!([put("a", &count.to_string(), count)]);
        world.update_in(ANN, "notes", &token, patch).await.unwrap();
    }
}

#[tokio::test]
async fn sy_021_sy_023_who_wrote_and_when() {
    let world = World::new().await;
    let token = world.token(ANN, "notes").await;
    let patch = json!({
        "Op": "replace", "Key": "a", "Value": "1", "SyncCount": 0,
        "DeviceLastModifiedDate": 1_500_000_000.25,
    });
    let input = json!({ "SyncSessionToken": token, "DeviceId": "phone", "RecordPatches": [patch] });
    let answer = world.call::<UpdateRecords>(Who::Identity(ANN), at(ANN, "notes", input)).await;
    let record = answer.unwrap().records.unwrap().remove(0);
    assert_eq!(record.last_modified_by.as_deref(), Some("phone"));
    let json = serde_json::to_value(&record).unwrap();
    assert_eq!(json["DeviceLastModifiedDate"], json!(1_500_000_000.25));
    assert_eq!(json["LastModifiedDate"], json!(NOW));
    assert_eq!(world.list(ANN, "notes", 0).await.last_modified_by.as_deref(), Some("phone"));
    world.update(ANN, "notes", json!([put("b", "1", 0)])).await.unwrap();
    assert_eq!(world.list(ANN, "notes", 0).await.last_modified_by.as_deref(), Some(ANN));
    let input = json!({ "SyncSessionToken": token, "RecordPatches": [put("c", "1", 0)] });
    world.call::<UpdateRecords>(Who::Developer, at(ANN, "notes", input)).await.unwrap();
    let by = world.list(ANN, "notes", 0).await.last_modified_by.unwrap();
    assert_eq!(by, "arn:aws:iam::111111111111:root");
}

#[tokio::test]
async fn sy_008_patches_that_mean_nothing_change_nothing() {
    let world = World::new().await;
    world.update(ANN, "notes", json!([put("a", "1", 0)])).await.unwrap();
    let before = world.everything().await;
    for patches in [
        json!([put("a", "2", 1), put("a", "3", 1)]),
        json!([put("a", "2", 1), remove("a", 1)]),
        json!([{ "Op": "replace", "Key": "a", "SyncCount": 1 }]),
        json!([put("a", "2", -1)]),
        json!([put("", "2", 0)]),
        json!([put(&"k".repeat(1025), "2", 0)]),
        json!([{ "Op": "append", "Key": "a", "Value": "x", "SyncCount": 1 }]),
    ] {
        let refused = world.update(ANN, "notes", patches.clone()).await.unwrap_err();
        assert_eq!(refused.0, "InvalidParameterException", "{patches}");
    }
    world.update(ANN, "notes", json!([])).await.unwrap();
    assert_eq!(world.everything().await, before);
    assert_eq!(world.list(ANN, "notes", 0).await.dataset_sync_count, Some(1));
}

#[tokio::test]
async fn sy_003_values_of_every_size_come_back() {
    let world = World::new().await;
    let big = "\u{1}é".repeat(300_000);
    let sizes = [0, 1, 15_000, 70_000, 100_000, 524_287];
    for (at, size) in sizes.into_iter().enumerate() {
        let value: String = big.chars().take(size / 2).collect();
        let count = world.list(ANN, "notes", 0).await.dataset_sync_count.unwrap();
        world.update(ANN, "notes", json!([put("big", &value, count)])).await.unwrap();
        let small = json!([put(&format!("k{at}"), "small", 0)]);
        world.update(ANN, "notes", small).await.unwrap();
        let all = contents(world.list(ANN, "notes", 0).await.records);
        let found = all.iter().find(|(key, ..)| key == "big").unwrap();
        assert!(found.1.as_deref() == Some(&value), "{size}");
        assert_eq!(all.len(), at + 2);
    }
    // Smaller again, and gone: no piece is left over.
    let count = world.list(ANN, "notes", 0).await.dataset_sync_count.unwrap();
    world.update(ANN, "notes", json!([put("big", "small", count)])).await.unwrap();
    let pieces = world.everything().await;
    assert!(!pieces.iter().any(|item| store::kind_of(item).as_deref() == Some("sync-piece")));
}

#[tokio::test]
async fn sy_003_the_largest_value_fits() {
    let world = World::new().await;
    let value = "x".repeat(1_048_575);
    world.update(ANN, "notes", json!([put("k", &value, 0)])).await.unwrap();
    let all = contents(world.list(ANN, "notes", 0).await.records);
    assert!(all[0].1.as_deref() == Some(&value));
}
