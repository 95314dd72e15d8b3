//! Datasets as such: listing, describing, deleting, making again.

use serde_json::json;
use wire::cognito_sync::{DeleteDataset, DescribeDataset, ListDatasets};

use super::*;

fn id(more: Value) -> Value {
    let mut input = at(ANN, "x", more);
    input.as_object_mut().unwrap().remove("DatasetName");
    input
}

#[tokio::test]
async fn sy_022_datasets_are_listed_by_name_in_pages() {
    let world = World::new().await;
    for name in ["b", "a", "c.d", "c"] {
        world.update(ANN, name, json!([put("k", "v", 0)])).await.unwrap();
    }
    let mut names = Vec::new();
    let mut token = None;
    loop {
        let input = id(json!({ "MaxResults": 3, "NextToken": token }));
        let page = world.call::<ListDatasets>(Who::Identity(ANN), input).await.unwrap();
        let datasets = page.datasets.unwrap();
        assert_eq!(page.count, Some(i32::try_from(datasets.len()).unwrap()));
        names.extend(datasets.into_iter().map(|it| it.dataset_name.unwrap()));
        token = page.next_token;
        if token.is_none() {
            break;
        }
    }
    assert_eq!(names, ["a", "b", "c", "c.d"]);
    for bad in [json!({ "MaxResults": 0 }), json!({ "NextToken": "x" })] {
        let refused = world.call::<ListDatasets>(Who::Identity(ANN), id(bad)).await.unwrap_err();
        assert_eq!(refused.0, "InvalidParameterException");
    }
}

#[tokio::test]
async fn a_dataset_is_described() {
    let world = World::new().await;
    world.update(ANN, "notes", json!([put("ab", "cde", 0), put("x", "y", 0)])).await.unwrap();
    world.update(ANN, "notes", json!([remove("x", 1)])).await.unwrap();
    let input = at(ANN, "notes", json!({}));
    let found = world.call::<DescribeDataset>(Who::Identity(ANN), input).await.unwrap();
    let found = found.dataset.unwrap();
    assert_eq!(found.num_records, Some(1));
    assert_eq!(found.data_storage, Some(6));
    assert_eq!(found.identity_id.as_deref(), Some(ANN));
    assert_eq!(found.dataset_name.as_deref(), Some("notes"));
    assert_eq!(found.last_modified_by.as_deref(), Some(ANN));
    for op in ["DescribeDataset", "DeleteDataset"] {
        let input = at(ANN, "other", json!({}));
        let refused = match op {
            "DescribeDataset" => {
                world.call::<DescribeDataset>(Who::Identity(ANN), input).await.unwrap_err()
            }
            _ => world.call::<DeleteDataset>(Who::Identity(ANN), input).await.unwrap_err(),
        };
        assert_eq!(refused.0, "ResourceNotFoundException", "{op}");
    }
}

#[tokio::test]
async fn sy_014_sy_015_a_deleted_dataset_is_told_from_one_made_again() {
    let world = World::new().await;
    let big = "v".repeat(90_000);
    world.update(ANN, "notes", json!([put("a", "1", 0), put("big", &big, 0)])).await.unwrap();
    world.update(ANN, "notes", json!([put("a", "2", 1)])).await.unwrap();
    let old_session = world.token(ANN, "notes").await;
    let input = at(ANN, "notes", json!({}));
    world.call::<DeleteDataset>(Who::Identity(ANN), input.clone()).await.unwrap();
    let refused = world.call::<DescribeDataset>(Who::Identity(ANN), input).await.unwrap_err();
    assert_eq!(refused.0, "ResourceNotFoundException");
    let left = world.everything().await;
    assert!(!left.iter().any(|item| item.key.sk.starts_with("ds/")), "{left:?}");

    let gone = world.list(ANN, "notes", 2).await;
    assert_eq!((gone.dataset_exists, gone.count), (Some(false), Some(0)));
    assert_eq!(gone.dataset_deleted_after_requested_sync_count, Some(true));
    assert_eq!(gone.dataset_sync_count, Some(0));
    // A session on the deleted dataset makes no new one.
    let stale = world.update_in(ANN, "notes", &old_session, json!([put("a", "3", 2)])).await;
    assert_eq!(stale.unwrap_err().0, "ResourceConflictException");

    world.update(ANN, "notes", json!([put("c", "1", 0)])).await.unwrap();
    let again = world.list(ANN, "notes", 2).await;
    assert_eq!(again.dataset_exists, Some(true));
    assert_eq!(again.dataset_deleted_after_requested_sync_count, Some(true));
    assert!(again.dataset_sync_count > Some(2), "counts never go back");
    let count = again.dataset_sync_count.unwrap();
    assert_eq!(contents(again.records), [entry("c", Some("1"), count)]);
    let fresh = world.list(ANN, "notes", count).await;
    assert_eq!(fresh.dataset_deleted_after_requested_sync_count, Some(false));
    let stale = world.update_in(ANN, "notes", &old_session, json!([put("a", "3", 2)])).await;
    assert_eq!(stale.unwrap_err().0, "ResourceConflictException");
}

#[tokio::test]
async fn listeners_hear_of_every_dataset_that_moves() {
    let world = World::new().await;
    let mut heard = world.sync.listen();
    world.update(ANN, "notes", json!([put("a", "1", 0)])).await.unwrap();
    let refused = world.update(ANN, "notes", json!([put("a", "1", 0)])).await;
    refused.unwrap_err();
    let input = at(ANN, "notes", json!({}));
    world.call::<DeleteDataset>(Who::Identity(ANN), input).await.unwrap();
    let change = heard.try_recv().unwrap();
    assert_eq!((&*change.identity, &*change.dataset), (ANN, "notes"));
    assert_eq!((change.count, change.deleted), (1, false));
    assert!(heard.try_recv().unwrap().deleted);
    heard.try_recv().unwrap_err();
}
