//! The root user's sessions end with the root key.

use std::sync::Arc;

use base::{OsRng, Principal, Secret};
use keys::{DeploymentKey, Keys};
use serde_json::json;
use sigv4::{Credentials, PathStyle, Payload, PayloadHash, RequestView, SignParams, sha256};
use store::Memory;
use wire::sts::{GetFederationToken, GetSessionToken};

use super::{NOW, Trusting, World, user};
use crate::{Access, AccessParts, AuthError, Expect, RootKey, Sts};

const BODY: &[u8] = b"Action=GetCallerIdentity&Version=2011-06-15";

/// The deployment after a restart with another root key.
fn restarted(before: &World, deployment_key: &DeploymentKey, root: (&str, &str)) -> World {
    let access = Access::new(AccessParts {
        store: Arc::clone(&before.access.0.store),
        keys: Arc::new(Keys::new(deployment_key, Arc::new(OsRng))),
        deployment: Arc::clone(&before.deployment),
        root: RootKey {
            access_key_id: root.0.to_owned(),
            secret_access_key: Secret::new(root.1.to_owned()),
        },
        web_identity: Arc::new(Trusting),
        failed_signatures: 0,
    });
    let deployment = Arc::clone(&before.deployment);
    World { sts: Sts::new(access.clone()), access, deployment }
}

async fn is_known(world: &World, issued: &wire::sts::Credentials) -> bool {
    let request = http::Request::post("https://sts.example.com/").body(()).unwrap();
    let (mut parts, ()) = request.into_parts();
    parts.headers.insert("host", "sts.example.com".parse().unwrap());
    let credentials = Credentials {
        access_key_id: issued.access_key_id.as_deref().unwrap(),
        secret_access_key: issued.secret_access_key.as_ref().unwrap(),
        session_token: issued.session_token.as_deref(),
    };
    let params = SignParams {
        region: "eu-west-1",
        service: "sts",
        now: NOW.secs(),
        payload: Payload::of(BODY),
        path_style: PathStyle::Double,
        content_sha256_header: false,
    };
    sigv4::sign(&mut parts, &credentials, &params).unwrap();
    let expect = Expect {
        services: &["sts"],
        path_style: PathStyle::Double,
        body: PayloadHash::Computed(sha256(BODY)),
        skew: 300,
        anonymous: false,
    };
    match world.access.verify(&RequestView::of_parts(&parts), expect, NOW).await {
        Ok(found) => found.caller.principal.session().is_some(),
        Err(AuthError::InvalidToken) => false,
        Err(other) => panic!("{other}"),
    }
}

#[tokio::test]
async fn sec_sessions_of_root_end_with_the_root_key_and_those_of_users_do_not() {
    let key = DeploymentKey::generate(&OsRng);
    let first = ("AKIAROOTROOTROOTROOT", "first");
    let world = restarted(&World::on(Arc::new(Memory::new())), &key, first);
    let ann = user("ann", None);
    world.insert(&ann).await;
    let root = world.cx(Principal::Root);
    let token = world.call::<GetSessionToken>(&root, json!({})).await.unwrap();
    let bob = json!({ "Name": "bob" });
    let federated = world.call::<GetFederationToken>(&root, bob).await.unwrap();
    let own = world.cx(world.user_named("ann").await);
    let users = world.call::<GetSessionToken>(&own, json!({})).await.unwrap().credentials.unwrap();
    let roots = [token.credentials.unwrap(), federated.credentials.unwrap()];
    let same = restarted(&world, &key, first);
    for credentials in roots.iter().chain([&users]) {
        assert!(is_known(&same, credentials).await);
    }
    for root in [("AKIAOTHEROTHEROTHERO", first.1), (first.0, "second")] {
        let changed = restarted(&world, &key, root);
        for credentials in &roots {
            assert!(!is_known(&changed, credentials).await, "{root:?}");
        }
        assert!(is_known(&changed, &users).await, "{root:?}");
    }
}
