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
    for fault in [Fault::Unavailable, Fault::LostBefore] {
        // The fault strikes at each of the calls that an operation makes, up to its commit.
        for operation in 0..5 {
            let mut at = 0;
            loop {
                let before = world.everything().await;
                world.store.next(std::iter::repeat_n(Fault::None, at).chain([fault; 40]));
                let result = match operation {
                    0 => world.id(&pool, login(IDP, "bob")).await.err(),
                    1 => world.used(&guest, login(IDP, "alice")).await.err(),
                    2 => world.id(&pool, json!({})).await.err(),
                    3 => world.unlink(&alice).await.err(),
                    _ => world.create().await.err(),
                };
                world.store.always(Fault::None);
                let Some(error) = result else { break };
                // What the earlier round did may have used the login up.
                if error.0 == "NotAuthorizedException" {
                    break;
                }
                assert!(is_our_fault(&error), "{error:?}");
                // The merge before the credentials stands as a whole when their role is not read.
                let merged = world.record(&guest).await.is_some_and(|guest| guest.is_disabled());
                let unchanged = world.everything().await == before;
                assert!(unchanged || (operation == 1 && merged), "{operation}, call {at}");
                at += 1;
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
    async fn create(&self) -> Result<(), Refused> {
        let input = json!({ "IdentityPoolName": "x", "AllowUnauthenticatedIdentities": true });
        self.call::<CreateIdentityPool>(input).await.map(drop)
    }

    async fn unlink(&self, id: &str) -> Result<(), Refused> {
        let input = json!({
            "IdentityId": id, "Logins": login(IDP, "alice"), "LoginsToRemove": [IDP],
        });
        self.call::<UnlinkIdentity>(input).await.map(drop)
    }
}
