//! The store fails; identities and pools go.

use ::identity::Dependents as _;
use serde_json::json;
use store::Fault;
use wire::cognito_sync::DeleteDataset;

use super::*;

#[tokio::test]
async fn a_store_that_refuses_changes_nothing_and_says_so() {
    let world = World::new().await;
    let big = "v".repeat(90_000);
    world.update(ANN, "notes", json!([put("a", "1", 0), put("big", &big, 0)])).await.unwrap();
    let token = world.token(ANN, "notes").await;
    for fault in [Fault::Unavailable, Fault::LostBefore] {
        for deletes in [false, true] {
            for at_call in 0..2 {
                let before = world.everything().await;
                world.store.next(std::iter::repeat_n(Fault::None, at_call).chain([fault; 40]));
                let error = if deletes {
                    let input = at(ANN, "notes", json!({}));
                    world.call::<DeleteDataset>(Who::Identity(ANN), input).await.unwrap_err()
                } else {
                    let patches = json!([put("big", "small", 1), put("new", &big, 0)]);
                    world.update_in(ANN, "notes", &token, patches).await.unwrap_err()
                };
                world.store.always(Fault::None);
                let ours = ["ServiceUnavailableException", "InternalErrorException"];
                assert!(ours.contains(&&*error.0), "{error:?}");
                assert_eq!(world.everything().await, before);
            }
        }
    }
}

#[tokio::test]
async fn what_is_kept_for_an_identity_goes_with_it() {
    let world = World::new().await;
    let big = "v".repeat(90_000);
    for name in ["notes", "more"] {
        world.update(ANN, name, json!([put("a", "1", 0), put("big", &big, 0)])).await.unwrap();
    }
    world.update(BOB, "notes", json!([put("a", "1", 0)])).await.unwrap();
    let now = Timestamp::from_secs(NOW);
    world.sync.forget_identity(now, &pool(), &ANN.parse().unwrap()).await.unwrap();
    let left = world.everything().await;
    let of = |id: &str| left.iter().filter(|it| *it.key.pk == *format!("i/{id}")).count();
    assert_eq!((of(ANN), of(BOB)), (1, 3));
    let usage = world.sync.usage.of(&*world.store, now, POOL).await.unwrap();
    assert_eq!(usage.bytes, 2);
    world.sync.flush_usage(now).await.unwrap();
    world.sync.forget_pool(now, &pool()).await.unwrap();
    assert!(!world.everything().await.iter().any(|item| item.key.pk.starts_with("sy/")));
}
