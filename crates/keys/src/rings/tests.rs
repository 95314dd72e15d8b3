//! Rings: races, rotation, what is published, what a node sees of another's rotation.

use std::sync::Arc;
use std::time::Duration;

use base::{OsRng, Timestamp};
use jose::{Alg, KeySet, Typ, Unverified};
use serde_json::{Value, json};
use store::{Fault, Faulty, Memory};

use super::{IDENTITY_POOLS, KeyRings, RingConfig, RingError, user_pool_id_ring};
use crate::{DeploymentKey, Keys};

const RING: &str = "user-pool/us-east-1_abc/id";

struct Nodes {
    store: Arc<Memory>,
    keys: Arc<Keys>,
}

impl Nodes {
    fn new() -> Self {
        let keys = Keys::new(&DeploymentKey::generate(&OsRng), Arc::new(OsRng));
        Self { store: Arc::new(Memory::new()), keys: Arc::new(keys) }
    }

    fn node(&self) -> KeyRings {
        let config = RingConfig { reserve: 0, ..RingConfig::default() };
        KeyRings::new(self.store.clone(), self.keys.clone(), config)
    }
}

fn at(secs: i64) -> Timestamp {
    Timestamp::from_secs(1_795_386_949 + secs)
}

async fn token(rings: &KeyRings, now: Timestamp) -> String {
    let key = rings.signing(RING, now).await.unwrap();
    key.sign_jwt(&json!({"sub": "a"}), Typ::Absent).unwrap()
}

fn verifies(token: &str, keys: &KeySet) -> bool {
    Unverified::parse(token).unwrap().verify(keys, &Alg::ALL).is_ok()
}

#[tokio::test]
async fn two_nodes_that_race_end_with_the_same_ring() {
    let nodes = Nodes::new();
    let (one, two) = (nodes.node(), nodes.node());
    let (first, second) = tokio::join!(one.signing(RING, at(0)), two.signing(RING, at(0)));
    assert_eq!(first.unwrap().kid(), second.unwrap().kid());
    let jwks = (one.jwks(RING, at(0)).await.unwrap(), two.jwks(RING, at(0)).await.unwrap());
    assert_eq!(jwks.0.json(), jwks.1.json());
}

#[tokio::test]
async fn sec_014_a_retired_key_verifies_inside_the_overlap_and_not_after() {
    let rings = Nodes::new().node();
    let old = token(&rings, at(0)).await;
    rings.rotate(RING, at(10)).await.unwrap();
    let new = token(&rings, at(10)).await;
    let overlap = i64::try_from(RingConfig::default().overlap.as_secs()).unwrap();
    for (now, old_is_good) in [(at(10), true), (at(9 + overlap), true), (at(10 + overlap), false)] {
        let keys = rings.verifying(RING, now).await.unwrap();
        assert_eq!(verifies(&old, &keys), old_is_good, "{now}");
        assert!(verifies(&new, &keys));
        let jwks = rings.jwks(RING, now).await.unwrap();
        assert_eq!(KeySet::parse(jwks.json().as_bytes()).unwrap().len(), keys.len());
    }
}

#[tokio::test]
async fn another_nodes_rotation_is_seen_within_the_recheck_time() {
    let nodes = Nodes::new();
    let (one, two) = (nodes.node(), nodes.node());
    let before = one.signing(RING, at(0)).await.unwrap();
    assert_eq!(two.signing(RING, at(0)).await.unwrap().kid(), before.kid());
    one.rotate(RING, at(0)).await.unwrap();
    let after = one.signing(RING, at(0)).await.unwrap();
    assert_ne!(after.kid(), before.kid(), "none on the node that rotated");
    assert_eq!(two.signing(RING, at(0)).await.unwrap().kid(), before.kid(), "cached");
    let new = token(&one, at(0)).await;
    assert!(verifies(&new, &two.verifying_fresh(RING, at(0)).await.unwrap()));
    assert_eq!(two.signing(RING, at(1)).await.unwrap().kid(), after.kid());
}

#[tokio::test]
async fn sec_017_only_public_members_are_published_with_x5c() {
    let rings = Nodes::new().node();
    let jwks = rings.jwks(IDENTITY_POOLS, at(0)).await.unwrap();
    let document: Value = serde_json::from_str(jwks.json()).unwrap();
    let key = document["keys"][0].as_object().unwrap();
    for member in ["d", "p", "q", "dp", "dq", "qi", "k"] {
        assert!(!key.contains_key(member), "{member}");
    }
    assert_eq!(
        (&key["kty"], &key["alg"], &key["use"]),
        (&json!("RSA"), &json!("RS512"), &json!("sig"))
    );
    assert!(key["x5c"][0].as_str().unwrap().starts_with("MII"));
    assert_eq!(key["e"], "AQAB");
}

#[tokio::test]
async fn the_private_key_is_sealed_at_rest_and_dropped_when_retired() {
    let nodes = Nodes::new();
    let rings = nodes.node();
    rings.signing(RING, at(0)).await.unwrap();
    rings.rotate(RING, at(1)).await.unwrap();
    let item = store::Store::get(&*nodes.store, at(1), &super::ring_key(RING)).await.unwrap();
    let body: Value = serde_json::from_str(&item.unwrap().body).unwrap();
    let sealed = body["data"]["current"]["private"].as_str().unwrap();
    // PKCS#8 DER of an RSA key begins so in base64.
    assert!(!sealed.starts_with("MII"));
    assert_eq!(body.to_string().matches("private").count(), 1);

    let other = Keys::new(&DeploymentKey::generate(&OsRng), Arc::new(OsRng));
    let other = KeyRings::new(nodes.store.clone(), Arc::new(other), RingConfig::default());
    assert!(matches!(other.signing(RING, at(1)).await, Err(RingError::Sealed(_))));
}

#[tokio::test]
async fn sec_006_rings_share_no_key_and_verifying_makes_none() {
    let rings = Nodes::new().node();
    let token = token(&rings, at(0)).await;
    let other = user_pool_id_ring("us-east-1_xyz");
    assert!(rings.verifying(&other, at(0)).await.unwrap().is_empty());
    rings.signing(&other, at(0)).await.unwrap();
    assert!(!verifies(&token, &rings.verifying(&other, at(0)).await.unwrap()));
    rings.delete(RING, at(0)).await.unwrap();
    assert!(rings.verifying(RING, at(0)).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_store_that_is_down_is_an_error_and_never_a_second_ring() {
    let nodes = Nodes::new();
    let faulty = Arc::new(Faulty::new(nodes.store.clone()));
    let rings = KeyRings::new(
        faulty.clone(),
        nodes.keys.clone(),
        RingConfig { reserve: 0, ..RingConfig::default() },
    );
    faulty.always(Fault::Unavailable);
    let error = rings.signing(RING, at(0)).await.unwrap_err();
    let error = wire::Error::from(error);
    assert_eq!(error.kind, wire::Kind::Common(wire::Common::Unavailable));
    faulty.always(Fault::None);
    rings.signing(RING, at(0)).await.unwrap();
}

#[tokio::test]
async fn keys_are_made_ahead() {
    let reserve = crate::reserve::Reserve::new(1);
    reserve.fill();
    for _ in 0..600 {
        if !reserve.is_filling() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(reserve.len(), 1);
    reserve.take().await.unwrap();
}
