//! Pages of records, while somebody writes.

use std::collections::BTreeMap;

use serde_json::json;
use wire::cognito_sync::{DeleteDataset, ListRecords};

use super::*;

async fn page(world: &World, token: Option<&str>, size: i32) -> ListRecordsResponse {
    let input = json!({ "LastSyncCount": 0, "NextToken": token, "MaxResults": size });
    world.call::<ListRecords>(Who::Identity(ANN), at(ANN, "notes", input)).await.unwrap()
}

#[tokio::test]
async fn sy_006_a_client_that_pages_among_writers_ends_with_what_is_there() {
    let world = World::new().await;
    let first: Vec<_> = (0..30).map(|n| put(&format!("k{n:02}"), "0", 0)).collect();
    world.update(ANN, "notes", json!(first)).await.unwrap();
    let (mut seen, mut token, mut round) = (BTreeMap::new(), None::<String>, 0);
    let last = loop {
        let answer = page(&world, token.as_deref(), 7).await;
        for (key, value, count) in contents(answer.records.clone()) {
            seen.insert(key, (value, count));
        }
        token.clone_from(&answer.next_token);
        if token.is_none() {
            break answer;
        }
        round += 1;
        // Each page, one record is set anew, one is removed, one is new: in one update.
        if round <= 6 {
            let known = world.list(ANN, "notes", 0).await;
            let known = contents(known.records);
            let (a, b) = (&known[0], &known[1]);
            let patches = json!([
                put(&a.0, "new", a.2),
                remove(&b.0, b.2),
                put(&format!("n{round}"), "1", 0)
            ]);
            world.update(ANN, "notes", patches).await.unwrap();
        }
    };
    let all = world.list(ANN, "notes", 0).await;
    assert_eq!(last.dataset_sync_count, all.dataset_sync_count);
    let all: BTreeMap<_, _> = contents(all.records)
        .into_iter()
        .map(|(key, value, count)| (key, (value, count)))
        .collect();
    assert_eq!(seen, all);
    assert!(round > 5);
}

#[tokio::test]
async fn sy_006_page_tokens_are_of_one_listing_of_one_dataset() {
    let world = World::new().await;
    world.update(ANN, "notes", json!([put("a", "1", 0), put("b", "1", 0)])).await.unwrap();
    let token = page(&world, None, 1).await.next_token.unwrap();
    let ask = |input: Value| world.call::<ListRecords>(Who::Identity(ANN), input);
    for input in [
        at(ANN, "other", json!({ "NextToken": token })),
        at(ANN, "notes", json!({ "NextToken": token, "LastSyncCount": 1 })),
        at(ANN, "notes", json!({ "NextToken": "x" })),
        at(ANN, "notes", json!({ "MaxResults": 0 })),
        at(ANN, "notes", json!({ "MaxResults": -1 })),
    ] {
        assert_eq!(ask(input).await.unwrap_err().0, "InvalidParameterException");
    }
    ask(at(ANN, "notes", json!({ "NextToken": token, "MaxResults": 5_000 }))).await.unwrap();
    // The rest of one dataset is not answered with that of the next.
    let input = at(ANN, "notes", json!({}));
    world.call::<DeleteDataset>(Who::Identity(ANN), input).await.unwrap();
    world.update(ANN, "notes", json!([put("c", "1", 0)])).await.unwrap();
    let refused = ask(at(ANN, "notes", json!({ "NextToken": token }))).await.unwrap_err();
    assert_eq!(refused.0, "InvalidParameterException");
}
