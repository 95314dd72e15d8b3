//! Our own user pools.

use std::sync::Arc;

use base::{Deployment, OsRng};
use jose::Typ;
use keys::{DeploymentKey, KeyRings, Keys, RingConfig, user_pool_id_ring};
use serde_json::{Value, json};

use super::{NOW, at};
use crate::{LoginError, OwnPool, VerifiedLogin, own_user_pool};

const POOL: &str = "us-east-1_AbCdEfGhI";

struct Pools {
    rings: KeyRings,
    deployment: Deployment,
}

impl Pools {
    fn new() -> Self {
        let keys = Keys::new(&DeploymentKey::generate(&OsRng), Arc::new(OsRng));
        let store = Arc::new(store::Memory::new());
        let config = RingConfig { reserve: 0, ..RingConfig::default() };
        let deployment = Deployment {
            account: "000000000000".parse().unwrap(),
            region: "us-east-1".parse().unwrap(),
            public_url: "https://id.example.com".to_owned(),
        };
        Self { rings: KeyRings::new(store, Arc::new(keys), config), deployment }
    }

    async fn token(&self, changes: Value) -> String {
        let key = self.rings.signing(&user_pool_id_ring(POOL), at(0)).await.unwrap();
        let mut claims = json!({
            "iss": format!("https://cognito-idp.us-east-1.amazonaws.com/{POOL}"),
            "sub": "u1", "aud": "client", "token_use": "id", "iat": NOW, "exp": NOW + 3600,
        });
        for (name, value) in changes.as_object().unwrap() {
            claims[name] = value.clone();
        }
        claims.as_object_mut().unwrap().retain(|_, value| !value.is_null());
        key.sign_jwt(&claims, Typ::Absent).unwrap()
    }

    async fn login(&self, pool_id: &str, token: &str) -> Result<VerifiedLogin, LoginError> {
        let pool = OwnPool { deployment: &self.deployment, pool_id, client_ids: &["client"] };
        own_user_pool(&self.rings, pool, token, at(0)).await
    }
}

#[tokio::test]
async fn ip_012_an_id_token_of_our_own_pool_is_a_login_in_both_issuer_forms() {
    let pools = Pools::new();
    for changes in [json!({}), json!({"iss": format!("https://id.example.com/{POOL}")})] {
        let login = pools.login(POOL, &pools.token(changes).await).await.unwrap();
        assert_eq!(login.provider, format!("cognito-idp.us-east-1.amazonaws.com/{POOL}"));
        assert_eq!(login.subject, "u1");
    }
}

#[tokio::test]
async fn sec_007_an_access_token_is_no_login() {
    let pools = Pools::new();
    let access = json!({"aud": null, "client_id": "client", "token_use": "access"});
    let text = pools.login(POOL, &pools.token(access).await).await.unwrap_err().to_string();
    assert_eq!(text, "Invalid login token. Missing a required claim: aud");
    let dressed_up = pools.token(json!({"token_use": "access"})).await;
    let refused = pools.login(POOL, &dressed_up).await;
    assert!(matches!(refused, Err(LoginError::InvalidClaim("token_use"))));
    let silent = pools.login(POOL, &pools.token(json!({"token_use": null})).await).await;
    assert!(matches!(silent, Err(LoginError::MissingClaim("token_use"))));
}

#[tokio::test]
async fn sec_006_ip_021_tokens_of_other_pools_and_of_nobody_are_told_apart() {
    let pools = Pools::new();
    let other = "us-east-1_other";
    let refused = pools.login(other, &pools.token(json!({})).await).await;
    assert!(matches!(refused, Err(LoginError::IssuerMismatch)));
    // The right issuer on the wrong key.
    let iss = format!("https://cognito-idp.us-east-1.amazonaws.com/{other}");
    let refused = pools.login(other, &pools.token(json!({"iss": iss})).await).await;
    assert!(matches!(refused, Err(LoginError::BadSignature)));
    let google = pools.token(json!({"iss": "https://accounts.google.com"})).await;
    let text = pools.login(POOL, &google).await.unwrap_err().to_string();
    assert_eq!(text, "Invalid login token. Not a Cognito token.");
}

#[tokio::test]
async fn ip_019_a_client_that_is_not_listed_is_refused() {
    let pools = Pools::new();
    let refused = pools.login(POOL, &pools.token(json!({"aud": "stranger"})).await).await;
    assert!(matches!(refused, Err(LoginError::Audience)));
}
