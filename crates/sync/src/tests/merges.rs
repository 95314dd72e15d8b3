//! Datasets after identities became one (SY-018).

use serde_json::json;
use wire::cognito_sync::{DeleteDataset, ListDatasets, ListRecords};

use super::*;

async fn names(world: &World, id: &'static str) -> Vec<String> {
    let mut input = at(id, "x", json!({}));
    input.as_object_mut().unwrap().remove("DatasetName");
    let list = world.call::<ListDatasets>(Who::Identity(id), input).await.unwrap();
    list.datasets.unwrap().into_iter().map(|it| it.dataset_name.unwrap()).collect()
}

#[tokio::test]
async fn sy_018_the_guests_datasets_come_to_the_owner_under_names_of_their_own() {
    let world = World::new().await;
    let big = "v".repeat(90_000);
    world.update(ANN, "notes", json!([put("a", "guest", 0), put("big", &big, 0)])).await.unwrap();
    world.update(ANN, "only", json!([put("a", "guest", 0)])).await.unwrap();
    world.update(BOB, "notes", json!([put("a", "owner", 0)])).await.unwrap();
    world.merge(ANN, BOB).await;

    let merged = format!("notes.{ANN}");
    let list = world.list(BOB, "notes", 0).await;
    assert_eq!(list.merged_dataset_names.as_deref(), Some(&[merged.clone()][..]));
    assert_eq!(contents(list.records), [entry("a", Some("owner"), 1)]);
    assert_eq!(
        names(&world, BOB).await,
        ["notes".to_owned(), merged.clone(), format!("only.{ANN}")]
    );
    // Also where the owner has no dataset of the name.
    let list = world.list(BOB, "only", 0).await;
    assert_eq!(list.dataset_exists, Some(false));
    assert_eq!(list.merged_dataset_names, Some(vec![format!("only.{ANN}")]));
    let theirs = world.list(BOB, &merged, 0).await;
    assert_eq!(theirs.dataset_exists, Some(true));
    let theirs = contents(theirs.records);
    assert_eq!(theirs, [entry("a", Some("guest"), 1), entry("big", Some(&big), 1)]);

    // The owner writes there, and deletes it when all is merged.
    world.update(BOB, &merged, json!([put("a", "2", 1)])).await.unwrap();
    let input = at(BOB, &merged, json!({}));
    world.call::<DeleteDataset>(Who::Identity(BOB), input).await.unwrap();
    assert_eq!(world.list(BOB, "notes", 0).await.merged_dataset_names, Some(Vec::new()));
    // Nothing is left with the one who was merged, and nobody reaches it.
    let left = world.everything().await;
    let prefix = format!("i/{ANN}");
    assert!(!left.iter().any(|it| *it.key.pk == *prefix && it.key.sk.starts_with("ds/")));
    assert!(!left.iter().any(|it| it.key.sk.starts_with("merged/")));
    for who in [Who::Identity(ANN), Who::Developer] {
        let refused = world.call::<ListRecords>(who, at(ANN, "notes", json!({}))).await;
        assert_eq!(refused.unwrap_err(), not_theirs());
    }
}

#[tokio::test]
async fn sy_018_chains_of_merges_end_at_the_last_owner() {
    let world = World::new().await;
    world.update(CAT, "notes", json!([put("a", "cat", 0)])).await.unwrap();
    world.update(ANN, "notes", json!([put("a", "ann", 0)])).await.unwrap();
    world.merge(CAT, ANN).await;
    world.merge(ANN, BOB).await;
    let found = world.list(BOB, "notes", 0).await.merged_dataset_names.unwrap();
    assert_eq!(found, [format!("notes.{ANN}"), format!("notes.{CAT}")]);
    let cats = world.list(BOB, &format!("notes.{CAT}"), 0).await;
    assert_eq!(contents(cats.records), [entry("a", Some("cat"), 1)]);
}

#[tokio::test]
async fn sy_018_merged_datasets_do_not_count_against_the_limit() {
    let world = World::limited(Limits { datasets: 1, ..Limits::default() }).await;
    world.update(ANN, "notes", json!([put("a", "1", 0)])).await.unwrap();
    world.merge(ANN, BOB).await;
    assert_eq!(names(&world, BOB).await.len(), 1);
    world.update(BOB, "own", json!([put("a", "1", 0)])).await.unwrap();
    let refused = world.update(BOB, "another", json!([put("a", "1", 0)])).await.unwrap_err();
    assert_eq!(refused.0, "LimitExceededException");
}

#[tokio::test]
async fn sy_018_a_name_that_is_taken_is_not_overwritten() {
    let world = World::new().await;
    let taken = format!("notes.{ANN}");
    world.update(BOB, &taken, json!([put("a", "bob", 0)])).await.unwrap();
    world.update(ANN, "notes", json!([put("a", "ann", 0)])).await.unwrap();
    world.merge(ANN, BOB).await;
    let merged = world.list(BOB, "notes", 0).await.merged_dataset_names.unwrap();
    assert_eq!(merged.len(), 1);
    assert_ne!(merged[0], taken);
    let anns = contents(world.list(BOB, &merged[0], 0).await.records);
    assert_eq!(anns, [entry("a", Some("ann"), 1)]);
    let bobs = contents(world.list(BOB, &taken, 0).await.records);
    assert_eq!(bobs, [entry("a", Some("bob"), 1)]);
}

#[tokio::test]
async fn sy_018_a_write_that_was_under_way_does_not_slip_behind_the_merge() {
    let world = World::new().await;
    let token = world.token(ANN, "notes").await;
    world.merge(ANN, BOB).await;
    let late = world.update_in(ANN, "notes", &token, json!([put("a", "1", 0)])).await;
    assert_eq!(late.unwrap_err(), not_theirs());
}

#[tokio::test]
async fn sy_018_an_adoption_that_was_cut_short_goes_on() {
    let world = World::new().await;
    for name in ["one", "two"] {
        world.update(ANN, name, json!([put("a", name, 0)])).await.unwrap();
    }
    world.merge(ANN, BOB).await;
    let mut failed = 0;
    for calls in 0..40 {
        let faults = std::iter::repeat_n(store::Fault::None, calls);
        world.store.next(faults.chain([store::Fault::LostAfter; 60]));
        let input = at(BOB, "one", json!({}));
        let answer = world.call::<ListRecords>(Who::Identity(BOB), input).await;
        world.store.always(store::Fault::None);
        failed += i32::from(answer.is_err());
    }
    assert!(failed > 5);
    assert_eq!(names(&world, BOB).await, [format!("one.{ANN}"), format!("two.{ANN}")]);
    for name in ["one", "two"] {
        let found = contents(world.list(BOB, &format!("{name}.{ANN}"), 0).await.records);
        assert_eq!(found, [entry("a", Some(name), 1)]);
    }
}
