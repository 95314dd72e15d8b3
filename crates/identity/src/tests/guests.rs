//! Guests.

use serde_json::json;
use wire::cognito_identity::{GetCredentialsForIdentity, GetId, GetOpenIdToken};

use super::*;

#[tokio::test]
async fn ip_001_ip_003_every_call_makes_a_new_guest() {
    let world = World::new().await;
    let pool = world.pool(json!({})).await;
    let (first, second) = (world.guest(&pool).await, world.guest(&pool).await);
    assert_ne!(first, second);
    assert!(first.parse::<base::IdentityId>().is_ok() && first.starts_with("us-east-1:"));
}

#[tokio::test]
async fn ip_002_the_account_id_is_optional_and_bounded() {
    let world = World::new().await;
    let pool = world.pool(json!({})).await;
    let with = |account: &str| json!({ "IdentityPoolId": pool, "AccountId": account });
    world.call::<GetId>(with(ACCOUNT)).await.unwrap();
    let error = world.call::<GetId>(with("1234567890123456")).await.unwrap_err();
    assert_eq!(error.0, "InvalidParameterException");
}

#[tokio::test]
async fn ip_004_sec_136_no_guests_where_the_pool_has_none() {
    let world = World::new().await;
    let pool = world.pool(json!({ "AllowUnauthenticatedIdentities": false })).await;
    let none = not_authorized("Unauthenticated access is not supported for this identity pool.");
    assert_eq!(world.id(&pool, json!({})).await, Err(none));
    // Also for a guest who was there before the pool was closed.
    let open = world.pool(json!({})).await;
    world.with_roles(&open, json!({})).await;
    let guest = world.guest(&open).await;
    let closed = json!({
        "IdentityPoolId": open, "IdentityPoolName": "closed",
        "AllowUnauthenticatedIdentities": false,
    });
    world.call::<wire::cognito_identity::UpdateIdentityPool>(closed).await.unwrap();
    let none = not_authorized("Unauthenticated access is not supported for this identity pool.");
    assert_eq!(world.credentials(&guest, json!({})).await.unwrap_err(), none);
}

#[tokio::test]
async fn ip_020_unknown_pools_and_identities() {
    let world = World::new().await;
    let gone = "us-east-1:00000000-0000-0000-0000-000000000000";
    let text = format!("IdentityPool '{gone}' not found.");
    assert_eq!(world.id(gone, json!({})).await, Err(refused("ResourceNotFoundException", &text)));
    let text = format!("Identity '{gone}' not found.");
    let error = refused("ResourceNotFoundException", &text);
    assert_eq!(world.credentials(gone, json!({})).await.unwrap_err(), error);
}

#[tokio::test]
async fn ip_099_a_malformed_id_is_invalid() {
    let world = World::new().await;
    let input = json!({ "IdentityId": "no identity" });
    let error = world.call::<GetCredentialsForIdentity>(input).await.unwrap_err();
    assert_eq!(error.0, "InvalidParameterException");
    assert!(error.1.contains("[\\w-]+:[0-9a-f-]+"), "{}", error.1);
}

#[tokio::test]
async fn ip_025_ip_071_ip_072_ip_073_a_guest_needs_only_the_id() {
    let world = World::new().await;
    let pool = world.pool(json!({})).await;
    world.with_roles(&pool, json!({})).await;
    let guest = world.guest(&pool).await;
    let answer = world.credentials(&guest, json!({})).await.unwrap();
    assert_eq!(answer.identity_id.as_deref(), Some(&*guest));
    let credentials = answer.credentials.unwrap();
    assert_eq!(credentials.expiration.unwrap().seconds(), NOW + 3600);
    let session = world.session(&credentials);
    let arn = format!("arn:aws:sts::{ACCOUNT}:assumed-role/Guest/CognitoIdentityCredentials");
    assert_eq!(session.arn(&world.deployment), arn);
    let federated = |key: &str| session.federation[&format!("{OWN}:{key}")].clone();
    assert_eq!(federated("sub"), [guest]);
    assert_eq!(federated("aud"), [pool]);
    assert_eq!(federated("amr"), ["unauthenticated"]);
}

#[tokio::test]
async fn ip_092_guests_are_scoped_down_and_users_are_not() {
    let world = World::new().await;
    let pool = world.pool(json!({})).await;
    world.with_roles(&pool, json!({})).await;
    let guest = world.guest(&pool).await;
    let answer = world.credentials(&guest, json!({})).await.unwrap();
    assert!(world.session(&answer.credentials.unwrap()).scope.guest);
    let answer = world.credentials(&guest, login(IDP, "alice")).await.unwrap();
    assert!(!world.session(&answer.credentials.unwrap()).scope.guest);
}

#[tokio::test]
async fn ip_026_sec_138_an_authenticated_identity_is_no_guest() {
    let world = World::new().await;
    let pool = world.pool(json!({ "AllowClassicFlow": true })).await;
    world.with_roles(&pool, json!({})).await;
    let alice = world.id(&pool, login(IDP, "alice")).await.unwrap();
    assert_eq!(world.credentials(&alice, json!({})).await.unwrap_err(), forbidden(&alice));
    let input = json!({ "IdentityId": alice });
    let error = world.call::<GetOpenIdToken>(input).await.unwrap_err();
    assert_eq!(error, forbidden(&alice));
}
