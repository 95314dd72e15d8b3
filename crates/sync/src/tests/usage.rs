//! Figures (SY-038).

use serde_json::json;
use wire::cognito_sync::{
    DescribeIdentityPoolUsage, DescribeIdentityUsage, IdentityPoolUsage, ListIdentityPoolUsage,
};

use super::*;

async fn of_pool(world: &World) -> IdentityPoolUsage {
    let input = json!({ "IdentityPoolId": POOL });
    let answer = world.call::<DescribeIdentityPoolUsage>(Who::Developer, input).await.unwrap();
    answer.identity_pool_usage.unwrap()
}

#[tokio::test]
async fn sy_038_figures_follow_what_is_stored() {
    let world = World::new().await;
    let nothing = of_pool(&world).await;
    assert_eq!((nothing.data_storage, nothing.sync_sessions_count), (Some(0), Some(0)));
    assert_eq!(nothing.last_modified_date, None);
    world.update(ANN, "a", json!([put("k", "12345", 0)])).await.unwrap();
    world.update(ANN, "b", json!([put("k", "1", 0)])).await.unwrap();
    world.update(BOB, "a", json!([put("k", "123", 0)])).await.unwrap();
    let input = json!({ "IdentityPoolId": POOL, "IdentityId": ANN });
    let ann = world.call::<DescribeIdentityUsage>(Who::Identity(ANN), input).await.unwrap();
    let ann = ann.identity_usage.unwrap();
    assert_eq!((ann.dataset_count, ann.data_storage), (Some(2), Some(8)));
    assert_eq!(ann.last_modified_date.map(wire::Timestamp::seconds), Some(NOW));
    for flushed in [false, true] {
        if flushed {
            world.sync.flush_usage(Timestamp::from_secs(NOW)).await.unwrap();
        }
        let pool = of_pool(&world).await;
        assert_eq!((pool.data_storage, pool.sync_sessions_count), (Some(12), Some(3)));
    }
    world.update(ANN, "a", json!([put("k", "", 1)])).await.unwrap();
    world.sync.flush_usage(Timestamp::from_secs(NOW)).await.unwrap();
    assert_eq!(of_pool(&world).await.data_storage, Some(7));
}

#[tokio::test]
async fn sy_038_a_store_that_is_down_loses_no_figure() {
    let world = World::new().await;
    world.update(ANN, "a", json!([put("k", "12345", 0)])).await.unwrap();
    world.store.always(store::Fault::Unavailable);
    world.sync.flush_usage(Timestamp::from_secs(NOW)).await.unwrap_err();
    world.store.always(store::Fault::None);
    world.sync.flush_usage(Timestamp::from_secs(NOW)).await.unwrap();
    assert_eq!(of_pool(&world).await.data_storage, Some(6));
}

#[tokio::test]
async fn sy_038_all_pools_are_listed_in_pages() {
    let world = World::new().await;
    let first = world.call::<ListIdentityPoolUsage>(Who::Developer, json!({ "MaxResults": 1 }));
    let first = first.await.unwrap();
    assert_eq!((first.count, first.max_results), (Some(1), Some(1)));
    let input = json!({ "MaxResults": 1, "NextToken": first.next_token });
    let second = world.call::<ListIdentityPoolUsage>(Who::Developer, input).await.unwrap();
    let pool = |answer: &wire::cognito_sync::ListIdentityPoolUsageResponse| {
        answer.identity_pool_usages.as_ref().unwrap()[0].identity_pool_id.clone().unwrap()
    };
    assert_eq!((&*pool(&first), &*pool(&second)), (POOL, OTHER_POOL));
    assert_eq!(second.next_token, None);
}
