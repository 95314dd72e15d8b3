//! Limits (SY-002, SY-020, sec_175).

use serde_json::json;

use super::*;

async fn exceeded(world: &World, name: &str, patches: Value) {
    let before = world.everything().await;
    let refused = world.update(ANN, name, patches).await.unwrap_err();
    assert_eq!(refused.0, "LimitExceededException");
    assert_eq!(world.everything().await, before, "nothing is half written");
}

#[tokio::test]
async fn sec_175_sy_020_a_dataset_has_1024_records_tombstones_included() {
    let world = World::new().await;
    let many = |from: i32, to: i32| -> Value {
        (from..to).map(|n| put(&format!("key-{n:04}"), "v", 0)).collect::<Vec<_>>().into()
    };
    exceeded(&world, "notes", many(0, 1025)).await;
    world.update(ANN, "notes", many(0, 1024)).await.unwrap();
    exceeded(&world, "notes", many(1024, 1025)).await;
    world.update(ANN, "notes", json!([remove("key-0000", 1)])).await.unwrap();
    exceeded(&world, "notes", many(1024, 1025)).await;
    assert_eq!(world.list(ANN, "notes", 0).await.count, Some(1024));
}

#[tokio::test]
async fn sec_175_sy_020_a_dataset_has_a_megabyte() {
    let world = World::new().await;
    let value = |size: usize| "v".repeat(size);
    let half = 1 << 19;
    exceeded(&world, "notes", json!([put("a", &value(half), 0), put("b", &value(half - 1), 0)]))
        .await;
    let whole = json!([put("a", &value(half), 0), put("b", &value(half - 2), 0)]);
    world.update(ANN, "notes", whole).await.unwrap();
    exceeded(&world, "notes", json!([put("c", "", 0)])).await;
    exceeded(&world, "notes", json!([put("a", &value(half + 1), 1)])).await;
    world
        .update(ANN, "notes", json!([put("a", &value(half - 1), 1), put("c", "", 0)]))
        .await
        .unwrap();
}

#[tokio::test]
async fn sec_175_sy_020_an_identity_has_twenty_datasets() {
    let world = World::new().await;
    for n in 0..20 {
        world.update(ANN, &format!("d{n}"), json!([put("k", "v", 0)])).await.unwrap();
    }
    exceeded(&world, "d20", json!([put("k", "v", 0)])).await;
    world.update(ANN, "d7", json!([put("k", "w", 1)])).await.unwrap();
    world.update(BOB, "d20", json!([put("k", "v", 0)])).await.unwrap();
}

#[tokio::test]
async fn sy_002_limits_can_be_set_and_the_highest_still_fit() {
    let world = World::limited(Limits { datasets: 1, records: 2, bytes: 10 }).await;
    world.update(ANN, "a", json!([put("k", "v", 0), put("l", "v", 0)])).await.unwrap();
    exceeded(&world, "b", json!([put("k", "v", 0)])).await;
    exceeded(&world, "a", json!([put("m", "v", 0)])).await;
    exceeded(&world, "a", json!([put("k", "123456789", 1)])).await;

    let most = Limits { datasets: u32::MAX, records: u32::MAX, bytes: u64::MAX };
    let world = World::limited(most).await;
    // As much as the worst text takes: control characters and the longest names of devices.
    let (key, value) = ("\u{1}".repeat(500), "\u{2}".repeat(520));
    let patches: Vec<_> = (0..2048).map(|n| put(&format!("{key}{n}"), &value, 0)).collect();
    let token = world.token(ANN, "notes").await;
    let input = json!({
        "SyncSessionToken": token, "DeviceId": "\u{1}".repeat(40), "RecordPatches": patches,
    });
    let input = at(ANN, "notes", input);
    let who = Who::Identity(ANN);
    world.call::<wire::cognito_sync::UpdateRecords>(who, input).await.unwrap();
    let listed = world.list(ANN, "notes", 0).await;
    assert_eq!((listed.count, listed.next_token.is_some()), (Some(1024), true));
}
