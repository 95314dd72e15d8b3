//! Those who keep things for identities.

use serde_json::json;
use store::CommitError;
use wire::cognito_identity::{DeleteIdentities, DeleteIdentityPool};

use super::*;
use crate::Dependents;

/// Notes whom it was told to forget.
#[derive(Default)]
struct Recorder(Mutex<Vec<String>>);

#[async_trait]
impl Dependents for Recorder {
    async fn forget_identity(
        &self,
        _now: Timestamp,
        _pool: &base::IdentityPoolId,
        identity: &base::IdentityId,
    ) -> Result<(), CommitError> {
        self.0.lock().unwrap().push(identity.to_string());
        Ok(())
    }

    async fn forget_pool(
        &self,
        _now: Timestamp,
        pool: &base::IdentityPoolId,
    ) -> Result<(), CommitError> {
        self.0.lock().unwrap().push(pool.to_string());
        Ok(())
    }
}

#[tokio::test]
async fn dependents_are_told_before_and_after_an_identity_goes_and_when_a_pool_does() {
    let mut world = World::new().await;
    let recorder = Arc::new(Recorder::default());
    world.identity = world.identity.with_dependents(recorder.clone());
    let pool = world.pool(json!({})).await;
    let (first, second) = (world.guest(&pool).await, world.guest(&pool).await);
    let told = || std::mem::take(&mut *recorder.0.lock().unwrap());
    let input = json!({ "IdentityIdsToDelete": [first] });
    world.call::<DeleteIdentities>(input).await.unwrap();
    assert_eq!(told(), [first.clone(), first]);
    world.call::<DeleteIdentityPool>(json!({ "IdentityPoolId": pool })).await.unwrap();
    world.identity.sweep_deleted_pools(Timestamp::from_secs(NOW)).await.unwrap();
    let told = told();
    assert!(told.contains(&second) && told.contains(&pool), "{told:?}");
}

#[tokio::test]
async fn ip_030_a_merge_leaves_a_note_in_its_own_batch_and_it_goes_with_the_owner() {
    let world = World::new().await;
    let pool = world.pool(json!({})).await;
    world.with_roles(&pool, json!({})).await;
    let owner = world.id(&pool, login(IDP, "alice")).await.unwrap();
    let guest = world.guest(&pool).await;
    assert_eq!(world.used(&guest, login(IDP, "alice")).await.unwrap(), owner);
    let notes = |items: Vec<store::Item>| -> Vec<String> {
        let notes = items.into_iter().filter(|item| item.key.sk.starts_with("merged/"));
        notes.map(|item| item.key.to_string()).collect()
    };
    assert_eq!(notes(world.everything().await), [format!("i/{owner} merged/{guest}")]);
    world.call::<DeleteIdentities>(json!({ "IdentityIdsToDelete": [owner] })).await.unwrap();
    assert!(notes(world.everything().await).is_empty());
}
