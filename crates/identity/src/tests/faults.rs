//! The store fails.

use serde_json::json;
use store::Fault;
use wire::cognito_identity::{CreateIdentityPool, DeleteIdentities, UnlinkIdentity};

use super::*;

fn is_our_fault(error: &Refused) -> bool {
    ["ServiceUnavailableException", "InternalErrorException"].contains(&&*error.0)
}

#[tokio::test]
async fn a_store_that_refuses_changes_nothing_and_says_so() {
    let world = World::new().await;
    let pool = world.pool(json!({})).await;
    world.with_roles(&pool, json!({})).await;
    let alice = world.id(&pool, login(IDP, "alice")).await.unwrap();
    let guest = world.guest(&pool).await;
    let before = world.everything().await;
    for fault in [Fault::Unavailable, Fault::LostBefore] {
        // The fault strikes at each of the calls that an operation makes.
        for at in 0..4 {
            let faults = || std::iter::repeat_n(Fault::None, at).chain([fault; 40]);
            world.store.next(faults());
            let results = [
                world.id(&pool, login(IDP, "bob")).await.err(),
                world.used(&guest, login(IDP, "alice")).await.err(),
                world.guest_again(&pool).await.err(),
                world.unlink(&alice).await.err(),
                world
                    .call::<CreateIdentityPool>(json!({
                        "IdentityPoolName": "x", "AllowUnauthenticatedIdentities": true,
                    }))
                    .await
                    .err(),
            ];
            world.store.always(Fault::None);
            for error in results.into_iter().flatten() {
                assert!(is_our_fault(&error), "{error:?}");
            }
            if at == 0 {
                assert_eq!(world.everything().await, before);
            }
        }
    }
}

#[tokio::test]
async fn a_lost_answer_of_the_store_leaves_no_second_identity() {
    let world = World::new().await;
    let pool = world.pool(json!({})).await;
    // Pool, provider, claim, commit: the commit goes through, but its answer is lost.
    world.store.next([Fault::None, Fault::None, Fault::None, Fault::LostAfter]);
    let first = world.id(&pool, login(IDP, "alice")).await;
    world.store.always(Fault::None);
    let id = world.id(&pool, login(IDP, "alice")).await.unwrap();
    if let Ok(first) = first {
        assert_eq!(first, id);
    }
    let items = world.everything().await;
    assert_eq!(items.iter().filter(|item| item.key.pk.starts_with("i/")).count(), 1);
}

#[tokio::test]
async fn ip_036_what_was_not_deleted_is_named() {
    let world = World::new().await;
    let pool = world.pool(json!({})).await;
    let guest = world.guest(&pool).await;
    world.store.next([Fault::None, Fault::Unavailable]);
    let input = json!({ "IdentityIdsToDelete": [guest] });
    let answer = world.call::<DeleteIdentities>(input).await.unwrap();
    let left = &answer.unprocessed_identity_ids.unwrap()[0];
    assert_eq!(left.identity_id.as_deref(), Some(&*guest));
    assert_eq!(left.error_code.unwrap().as_str(), "InternalServerError");
    assert!(world.record(&guest).await.is_some());
}

#[tokio::test]
async fn discovery_says_when_the_store_is_down() {
    let world = World::new().await;
    let pool = world.pool(json!({})).await;
    world.store.always(Fault::Unavailable);
    let path = format!("/{pool}/.well-known/openid-configuration");
    let answer = world.identity.discovery(&world.cx(), &path).await.unwrap();
    assert_eq!(answer.status(), 503);
}

impl World {
    async fn guest_again(&self, pool: &str) -> Result<String, Refused> {
        self.id(pool, json!({})).await
    }

    async fn unlink(&self, id: &str) -> Result<(), Refused> {
        let input = json!({
            "IdentityId": id, "Logins": login(IDP, "alice"), "LoginsToRemove": [IDP],
        });
        self.call::<UnlinkIdentity>(input).await.map(drop)
    }
}
