//! Linking, merging, unlinking.

use serde_json::json;
use wire::cognito_identity::{DescribeIdentity, UnlinkIdentity};

use super::*;
use crate::entities::State;

async fn world() -> (World, String) {
    let world = World::new().await;
    let pool = world.pool(json!({})).await;
    world.with_roles(&pool, json!({})).await;
    (world, pool)
}

fn both(subject: &str) -> Value {
    json!({ IDP: token(IDP, subject), OTHER: token(OTHER, subject) })
}

#[tokio::test]
async fn ip_006_two_logins_link_both_to_one_identity() {
    let (world, pool) = world().await;
    let id = world.id(&pool, both("alice")).await.unwrap();
    assert_eq!(world.id(&pool, login(IDP, "alice")).await.unwrap(), id);
    assert_eq!(world.id(&pool, login(OTHER, "alice")).await.unwrap(), id);
}

#[tokio::test]
async fn ip_027_sec_139_anothers_token_does_not_open_an_identity() {
    let (world, pool) = world().await;
    let alice = world.id(&pool, login(IDP, "alice")).await.unwrap();
    let bob = world.id(&pool, login(IDP, "bob")).await.unwrap();
    let before = world.everything().await;
    assert_eq!(world.used(&bob, login(IDP, "alice")).await, Err(mismatch()));
    // Nor does a token of a user who has no identity yet.
    assert_eq!(world.used(&alice, login(OTHER, "carol")).await, Err(mismatch()));
    assert_eq!(world.everything().await, before);
}

#[tokio::test]
async fn ip_028_a_new_login_is_linked_beside_a_linked_one() {
    let (world, pool) = world().await;
    let alice = world.id(&pool, login(IDP, "alice")).await.unwrap();
    assert_eq!(world.used(&alice, both("alice")).await.unwrap(), alice);
    assert_eq!(world.id(&pool, login(OTHER, "alice")).await.unwrap(), alice);
}

#[tokio::test]
async fn ip_029_one_user_of_a_provider_per_identity() {
    let (world, pool) = world().await;
    let alice = world.id(&pool, both("alice")).await.unwrap();
    let before = world.everything().await;
    let mixed = json!({ IDP: token(IDP, "alice"), OTHER: token(OTHER, "bob") });
    let error = world.used(&alice, mixed).await.unwrap_err();
    assert_eq!(error.0, "ResourceConflictException");
    assert_eq!(world.everything().await, before);
}

#[tokio::test]
async fn ip_030_login_of_another_identity_merges() {
    let (world, pool) = world().await;
    let first = world.id(&pool, login(IDP, "alice")).await.unwrap();
    let second = world.id(&pool, login(OTHER, "alice")).await.unwrap();
    let owner = world.used(&second, both("alice")).await.unwrap();
    let gone = if owner == first { second } else { first };
    let record = world.record(&gone).await.unwrap();
    assert_eq!(record.state, State::Merged { into: owner.parse().unwrap() });
    for issuer in [IDP, OTHER] {
        assert_eq!(world.id(&pool, login(issuer, "alice")).await.unwrap(), owner);
    }
}

#[tokio::test]
async fn ip_030_get_id_merges_into_the_older_one() {
    let (world, pool) = world().await;
    let older = world.id(&pool, login(OTHER, "alice")).await.unwrap();
    let input = json!({ "IdentityPoolId": pool, "Logins": login(IDP, "alice") });
    let newer = world.call_at::<GetId>(1, input).await.unwrap().identity_id.unwrap();
    assert_ne!(newer, older);
    assert_eq!(world.id(&pool, both("alice")).await.unwrap(), older);
}

#[tokio::test]
async fn ip_031_a_new_login_upgrades_a_guest() {
    let (world, pool) = world().await;
    let guest = world.guest(&pool).await;
    assert_eq!(world.used(&guest, login(IDP, "alice")).await.unwrap(), guest);
    assert_eq!(world.id(&pool, login(IDP, "alice")).await.unwrap(), guest);
    assert_eq!(world.credentials(&guest, json!({})).await.unwrap_err(), forbidden(&guest));
}

#[tokio::test]
async fn ip_031_ip_032_sec_151_a_guest_gives_way_to_the_logins_identity() {
    let (world, pool) = world().await;
    let alice = world.id(&pool, login(IDP, "alice")).await.unwrap();
    let guest = world.guest(&pool).await;
    assert_eq!(world.used(&guest, login(IDP, "alice")).await.unwrap(), alice);
    let record = world.record(&guest).await.unwrap();
    assert_eq!(record.state, State::Merged { into: alice.parse().unwrap() });
    for logins in [json!({}), login(IDP, "alice"), login(IDP, "mallory")] {
        assert_eq!(world.used(&guest, logins).await, Err(forbidden(&guest)));
    }
}

#[tokio::test]
async fn ip_033_an_unlinked_login_becomes_a_new_identity() {
    let (world, pool) = world().await;
    let alice = world.id(&pool, both("alice")).await.unwrap();
    let input = json!({
        "IdentityId": alice, "Logins": login(IDP, "alice"), "LoginsToRemove": [OTHER],
    });
    world.call::<UnlinkIdentity>(input).await.unwrap();
    assert_ne!(world.id(&pool, login(OTHER, "alice")).await.unwrap(), alice);
    assert_eq!(world.id(&pool, login(IDP, "alice")).await.unwrap(), alice);
}

#[tokio::test]
async fn ip_033_unlinking_needs_a_linked_login() {
    let (world, pool) = world().await;
    let alice = world.id(&pool, both("alice")).await.unwrap();
    let guest = world.guest(&pool).await;
    let before = world.everything().await;
    for id in [&alice, &guest] {
        let input = json!({
            "IdentityId": id, "Logins": login(IDP, "bob"), "LoginsToRemove": [IDP],
        });
        assert_eq!(world.call::<UnlinkIdentity>(input).await.unwrap_err(), mismatch());
    }
    let input = json!({ "IdentityId": alice, "Logins": {}, "LoginsToRemove": [IDP] });
    assert_eq!(world.call::<UnlinkIdentity>(input).await.unwrap_err(), mismatch());
    assert_eq!(world.everything().await, before);
}

#[tokio::test]
async fn ip_034_without_its_last_login_an_identity_is_inaccessible() {
    let (world, pool) = world().await;
    let alice = world.id(&pool, login(IDP, "alice")).await.unwrap();
    let input = json!({
        "IdentityId": alice, "Logins": login(IDP, "alice"), "LoginsToRemove": [IDP],
    });
    world.call::<UnlinkIdentity>(input).await.unwrap();
    for logins in [json!({}), login(IDP, "alice"), login(IDP, "mallory")] {
        assert_eq!(world.used(&alice, logins).await, Err(forbidden(&alice)));
    }
}

#[tokio::test]
async fn ip_035_a_description_names_the_providers_only() {
    let (world, pool) = world().await;
    let alice = world.id(&pool, both("alice")).await.unwrap();
    let found = world.call::<DescribeIdentity>(json!({ "IdentityId": alice })).await.unwrap();
    assert_eq!(found.identity_id.as_deref(), Some(&*alice));
    assert_eq!(found.logins.unwrap(), [IDP, OTHER]);
    assert_eq!(found.creation_date.unwrap().seconds(), NOW);
    assert_eq!(found.last_modified_date.unwrap().seconds(), NOW);
}
