//! Many at once.

use std::collections::BTreeSet;

use futures_util::future::join_all;
use serde_json::json;

use super::*;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn ip_005_racing_first_sign_ins_give_one_identity() {
    let world = Arc::new(World::new().await);
    let pool = world.pool(json!({})).await;
    let both = json!({ IDP: token(IDP, "alice"), OTHER: token(OTHER, "alice") });
    let calls = (0..64).map(|n| {
        let (world, pool) = (world.clone(), pool.clone());
        let logins = if n % 2 == 0 { login(IDP, "alice") } else { both.clone() };
        tokio::spawn(async move { world.id(&pool, logins).await.unwrap() })
    });
    let ids: BTreeSet<_> = join_all(calls).await.into_iter().map(Result::unwrap).collect();
    assert_eq!(ids.len(), 1);
    let records = world.everything().await;
    let records = records.iter().filter(|item| item.key.pk.starts_with("i/")).count();
    assert_eq!(records, 1, "nothing is left behind");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn ip_031_racing_upgrades_give_one_owner() {
    let world = Arc::new(World::new().await);
    let pool = world.pool(json!({})).await;
    world.with_roles(&pool, json!({})).await;
    let guests = join_all((0..12).map(|_| world.guest(&pool))).await;
    let calls = guests.iter().cloned().map(|guest| {
        let world = world.clone();
        tokio::spawn(async move { world.used(&guest, login(IDP, "alice")).await.unwrap() })
    });
    let owners: BTreeSet<_> = join_all(calls).await.into_iter().map(Result::unwrap).collect();
    assert_eq!(owners.len(), 1);
    for guest in guests {
        let disabled = world.record(&guest).await.unwrap().is_disabled();
        assert_eq!(disabled, !owners.contains(&guest));
    }
}
