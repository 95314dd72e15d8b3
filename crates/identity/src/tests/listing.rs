//! Listings and deletions of identities.

use std::collections::BTreeSet;

use serde_json::json;
use wire::cognito_identity::{DeleteIdentities, ListIdentities, ListIdentityPools};

use super::*;

async fn all(world: &World, pool: &str, changes: Value) -> Vec<String> {
    let input = merge(json!({ "IdentityPoolId": pool, "MaxResults": 3 }), changes);
    let (mut found, mut next) = (Vec::new(), Value::Null);
    loop {
        let input = merge(input.clone(), json!({ "NextToken": next }));
        let page = world.call::<ListIdentities>(input).await.unwrap();
        let page_ids = page.identities.unwrap().into_iter().map(|it| it.identity_id.unwrap());
        let page_ids: Vec<_> = page_ids.collect();
        assert!(page_ids.len() <= 3);
        found.extend(page_ids);
        match page.next_token {
            Some(token) => next = json!(token),
            None => return found,
        }
    }
}

#[tokio::test]
async fn ip_037_identities_in_pages_with_and_without_disabled() {
    let world = World::new().await;
    let pool = world.pool(json!({})).await;
    world.with_roles(&pool, json!({})).await;
    let alice = world.id(&pool, login(IDP, "alice")).await.unwrap();
    let (mut live, mut disabled) = (BTreeSet::from([alice]), BTreeSet::new());
    for n in 0..9 {
        let guest = world.guest(&pool).await;
        if n % 2 == 0 {
            world.used(&guest, login(IDP, "alice")).await.unwrap();
            disabled.insert(guest);
        } else {
            live.insert(guest);
        }
    }
    let hidden = all(&world, &pool, json!({ "HideDisabled": true })).await;
    assert_eq!(hidden, live.iter().cloned().collect::<Vec<_>>());
    let everyone: Vec<_> = live.union(&disabled).cloned().collect();
    assert_eq!(all(&world, &pool, json!({})).await, everyone);
}

#[tokio::test]
async fn ip_037_ip_038_limits_and_foreign_page_tokens() {
    let world = World::new().await;
    let pool = world.pool(json!({})).await;
    for limit in [0, 61] {
        let input = json!({ "IdentityPoolId": pool, "MaxResults": limit });
        let error = world.call::<ListIdentities>(input).await.unwrap_err();
        assert_eq!(error.0, "InvalidParameterException");
        let input = json!({ "MaxResults": limit });
        let error = world.call::<ListIdentityPools>(input).await.unwrap_err();
        assert_eq!(error.0, "InvalidParameterException");
    }
    world.pool(json!({})).await;
    let page = world.call::<ListIdentityPools>(json!({ "MaxResults": 1 })).await.unwrap();
    let token = page.next_token.unwrap();
    let input = json!({ "MaxResults": 60, "NextToken": token });
    let rest = world.call::<ListIdentityPools>(input).await.unwrap();
    assert_eq!((rest.identity_pools.unwrap().len(), rest.next_token), (1, None));
    let input = json!({ "IdentityPoolId": pool, "MaxResults": 1, "NextToken": token });
    let error = world.call::<ListIdentities>(input).await.unwrap_err();
    assert_eq!(error.0, "InvalidParameterException");
}

#[tokio::test]
async fn ip_036_deleted_identities_let_their_logins_go() {
    let world = World::new().await;
    let pool = world.pool(json!({})).await;
    let alice = world.id(&pool, login(IDP, "alice")).await.unwrap();
    let guest = world.guest(&pool).await;
    let input = json!({ "IdentityIdsToDelete": [alice, guest, "us-east-1:0"] });
    let answer = world.call::<DeleteIdentities>(input).await.unwrap();
    assert_eq!(answer.unprocessed_identity_ids.unwrap(), []);
    assert!(world.record(&alice).await.is_none() && world.record(&guest).await.is_none());
    assert_ne!(world.id(&pool, login(IDP, "alice")).await.unwrap(), alice);
    for ids in [vec![], vec!["us-east-1:0"; 61]] {
        let input = json!({ "IdentityIdsToDelete": ids });
        let error = world.call::<DeleteIdentities>(input).await.unwrap_err();
        assert_eq!(error.0, "InvalidParameterException");
    }
}
