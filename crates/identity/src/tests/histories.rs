//! Random histories of sign-ins, links, merges and unlinks by several users on several devices.
//!
//! Invariants: a login leads to at most one identity, which is enabled; an identity has at most
//! one user per public provider; a disabled identity never gets credentials; whoever gets
//! credentials with logins gets those of the identity that has them.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::json;
use store::follow;
use wire::cognito_identity::{
    GetOpenIdTokenForDeveloperIdentity, MergeDeveloperIdentities, UnlinkIdentity,
};

use super::*;
use crate::entities::{Login, State};

const USERS: [&str; 3] = ["alice", "bob", "carol"];
const PROVIDERS: [&str; 3] = [IDP, OTHER, GOOGLE];

/// A set of logins: for each provider the user there, if any.
type Chosen = [Option<usize>; 3];

#[derive(Clone, Debug)]
enum Step {
    GetId(Chosen),
    /// Credentials with an id that was seen before.
    Use(usize, Chosen),
    Unlink(usize, Chosen, usize),
    Developer(usize, Option<usize>),
    Merge(usize, usize),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let user = || 0..USERS.len();
    let chosen = || prop::array::uniform3(prop::option::weighted(0.5, 0..USERS.len()));
    let seen = || 0..12_usize;
    let step = prop_oneof![
        3 => chosen().prop_map(Step::GetId),
        4 => (seen(), chosen()).prop_map(|(id, logins)| Step::Use(id, logins)),
        2 => (seen(), chosen(), user()).prop_map(|(id, logins, at)| Step::Unlink(id, logins, at)),
        2 => (user(), prop::option::of(seen())).prop_map(|(user, id)| Step::Developer(user, id)),
        1 => (user(), user()).prop_map(|(from, to)| Step::Merge(from, to)),
    ];
    prop::collection::vec(step, 1..25)
}

fn logins(chosen: Chosen) -> Value {
    let each = PROVIDERS.iter().zip(chosen);
    let each = each.filter_map(|(provider, user)| {
        user.map(|user| ((*provider).to_owned(), json!(token(provider, USERS[user]))))
    });
    Value::Object(each.collect())
}

async fn run(world: &World, pool: &str, seen: &mut Vec<String>, step: &Step) {
    let pick = |at: usize, seen: &[String]| seen.get(at % seen.len().max(1)).cloned();
    match step {
        Step::GetId(chosen) => seen.extend(world.id(pool, logins(*chosen)).await.ok()),
        Step::Use(at, chosen) => {
            let Some(id) = pick(*at, seen) else { return };
            let disabled = world.record(&id).await.unwrap().is_disabled();
            let used = world.used(&id, logins(*chosen)).await;
            assert!(!(disabled && used.is_ok()), "{id} is disabled and got credentials");
            let Ok(used) = used else { return };
            let record = world.record(&used).await.unwrap();
            assert!(matches!(record.state, State::Guest | State::Linked));
            for (provider, user) in PROVIDERS.iter().zip(chosen) {
                let Some(user) = user else { continue };
                assert!(record.holds(&Login::public(*provider, USERS[*user])));
            }
            seen.push(used);
        }
        Step::Unlink(at, chosen, provider) => {
            let Some(id) = pick(*at, seen) else { return };
            let input = json!({
                "IdentityId": id, "Logins": logins(*chosen), "LoginsToRemove": [PROVIDERS[*provider]],
            });
            let _ = world.call::<UnlinkIdentity>(input).await;
        }
        Step::Developer(user, at) => {
            let id = at.and_then(|at| pick(at, seen));
            let input = json!({ "IdentityPoolId": pool, "Logins": { DEVELOPER: USERS[*user] } });
            let input = merge(input, json!({ "IdentityId": id }));
            let answer = world.call::<GetOpenIdTokenForDeveloperIdentity>(input).await;
            seen.extend(answer.ok().and_then(|answer| answer.identity_id));
        }
        Step::Merge(from, to) => {
            let input = json!({
                "SourceUserIdentifier": USERS[*from], "DestinationUserIdentifier": USERS[*to],
                "DeveloperProviderName": DEVELOPER, "IdentityPoolId": pool,
            });
            let _ = world.call::<MergeDeveloperIdentities>(input).await;
        }
    }
}

async fn check(world: &World, seen: &[String]) {
    let mut owners = BTreeMap::new();
    for id in seen.iter().collect::<std::collections::BTreeSet<_>>() {
        let record = world.record(id).await.unwrap();
        let linked = record.state == State::Linked;
        assert_eq!(linked, record.count() > 0, "{record:?}");
        for login in record.all_logins() {
            let claim = login.claim_key(&record.pool);
            let now = Timestamp::from_secs(NOW);
            let owner = follow::<String>(&*world.store, now, &claim).await.unwrap();
            assert_eq!(owner.as_deref(), Some(&**id));
            assert_eq!(owners.insert(login, id), None);
        }
        if let State::Merged { into } = &record.state {
            assert!(world.record(into.as_str()).await.is_some());
        }
    }
    let claims = world.everything().await;
    let claims = claims.iter().filter(|item| item.key.pk.starts_with('f')).count();
    assert_eq!(claims, owners.len(), "a claim without its login");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn ip_027_ip_029_ip_030_sec_151_histories_keep_the_invariants(steps in steps()) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let world = World::new().await;
            let pool = world.pool(json!({})).await;
            world.with_roles(&pool, json!({})).await;
            let mut seen = Vec::new();
            for step in &steps {
                run(&world, &pool, &mut seen, step).await;
                check(&world, &seen).await;
            }
        });
    }
}
