//! Sessions: refreshed, rotated, stored, ended.

use client::user_pool::{FileSessionStore, UserPoolError};
use serde_json::json;

use super::world::{PASSWORD, Users, done};

#[tokio::test(flavor = "multi_thread")]
async fn au_093_au_102_tokens_are_refreshed_with_and_without_rotation() {
    for rotates in [false, true] {
        let client = if rotates {
            json!({
                "RefreshTokenRotation": { "Feature": "ENABLED", "RetryGracePeriodSeconds": 0 },
                "ExplicitAuthFlows": ["ALLOW_USER_SRP_AUTH"], "GenerateSecret": true
            })
        } else {
            json!({})
        };
        let users = Users::with(json!({}), client).await;
        users.make("ann").await;
        let session = done(users.pool().sign_in("ann").srp(PASSWORD).await.unwrap());
        let mut before = session.tokens().await.unwrap();
        for _ in 0..3 {
            let after = session.refresh().await.unwrap();
            assert_ne!(after.access.expose(), before.access.expose());
            let same = after.refresh == before.refresh;
            assert_eq!(same, !rotates);
            before = after;
        }
        session.user().await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn au_096_a_session_is_restored_from_its_file_and_ends_with_the_sign_out() {
    let users = Users::new().await;
    users.make("ann").await;
    let folder = tempfile::tempdir().unwrap();
    let pool = || {
        let store = FileSessionStore::in_directory(folder.path());
        users.builder().session_store(store).build().unwrap()
    };
    assert!(pool().restore().await.unwrap().is_none());
    done(pool().sign_in("ann").srp(PASSWORD).await.unwrap());
    let restored = pool().restore().await.unwrap().expect("a session");
    assert_eq!(restored.user().await.unwrap().username, "ann");
    let other = pool().restore().await.unwrap().expect("the same session elsewhere");
    restored.sign_out().await.unwrap();
    assert!(matches!(restored.tokens().await.unwrap_err(), UserPoolError::SignedOut));
    assert!(pool().restore().await.unwrap().is_none());
    let refused = other.refresh().await.unwrap_err();
    assert!(refused.is_code("NotAuthorizedException"), "{refused}");
    assert!(other.is_ended());
}

#[tokio::test(flavor = "multi_thread")]
async fn au_100_signing_out_everywhere_ends_the_sessions_of_other_devices() {
    let users = Users::new().await;
    users.make("ann").await;
    let (here, there) = (users.pool(), users.pool());
    let here = done(here.sign_in("ann").srp(PASSWORD).await.unwrap());
    let there = done(there.sign_in("ann").srp(PASSWORD).await.unwrap());
    here.global_sign_out().await.unwrap();
    assert!(there.user().await.unwrap_err().is_code("NotAuthorizedException"));
    there.refresh().await.unwrap_err();
    assert!(here.is_ended() && there.is_ended());
}
