//! The pools' own tokens.

use access::{Issuer, WebIdentity};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::json;
use wire::cognito_identity::{DeleteIdentities, GetOpenIdToken};

use super::*;
use crate::IssuerStyle;

fn part(token: &str, at: usize) -> Value {
    let part = token.split('.').nth(at).unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap()
}

pub(super) fn claims(token: &str) -> Value {
    part(token, 1)
}

async fn classic() -> (World, String) {
    let world = World::new().await;
    let pool = world.pool(json!({ "AllowClassicFlow": true })).await;
    (world, pool)
}

async fn token_of(world: &World, id: &str, logins: Value) -> Result<String, Refused> {
    let input = json!({ "IdentityId": id, "Logins": logins });
    Ok(world.call::<GetOpenIdToken>(input).await?.token.unwrap().into_inner())
}

#[tokio::test]
async fn ip_061_ip_062_ip_063_ip_064_ip_067_a_guests_token() {
    let (world, pool) = classic().await;
    let guest = world.guest(&pool).await;
    let token = token_of(&world, &guest, json!({})).await.unwrap();
    assert_eq!(part(&token, 0)["alg"], "RS512");
    let claims = claims(&token);
    assert_eq!(claims["sub"], json!(guest));
    assert_eq!(claims["aud"], json!(pool));
    assert_eq!(claims["iss"], json!(format!("https://id.example.com/{pool}")));
    assert_eq!(claims["amr"], json!(["unauthenticated"]));
    assert_eq!(claims["iat"], json!(NOW));
    assert_eq!(claims["exp"], json!(NOW + 600));
    let arn = format!("arn:aws:cognito-identity:us-east-1:{ACCOUNT}:identitypool/{pool}");
    assert_eq!(claims["https://cognito-identity.amazonaws.com/identity-pool-arn"], json!(arn));
}

#[tokio::test]
async fn ip_062_the_issuer_can_be_awss() {
    let (mut world, pool) = classic().await;
    world.identity = world.identity.with_issuer(IssuerStyle::Aws);
    let guest = world.guest(&pool).await;
    let token = token_of(&world, &guest, json!({})).await.unwrap();
    assert_eq!(claims(&token)["iss"], "https://cognito-identity.amazonaws.com");
}

#[tokio::test]
async fn ip_063_a_users_token_says_how_they_came() {
    let (world, pool) = classic().await;
    let alice = world.id(&pool, login(GOOGLE, "alice")).await.unwrap();
    let token = token_of(&world, &alice, login(GOOGLE, "alice")).await.unwrap();
    let amr = json!(["authenticated", GOOGLE, format!("{GOOGLE}:app:alice")]);
    assert_eq!(claims(&token)["amr"], amr);
}

#[tokio::test]
async fn ip_068_ip_069_ip_070_sec_141_the_classic_flow_is_off_unless_asked_for() {
    let world = World::new().await;
    let pool = world.pool(json!({})).await;
    let guest = world.guest(&pool).await;
    let text = "Basic (classic) flow is not enabled, please use enhanced flow.";
    let error = token_of(&world, &guest, json!({})).await.unwrap_err();
    assert_eq!(error, refused("InvalidParameterException", text));
    let (world, pool) = classic().await;
    let mapping = json!({ IDP: { "Type": "Token", "AmbiguousRoleResolution": "Deny" } });
    world.with_roles(&pool, mapping).await;
    let guest = world.guest(&pool).await;
    let text = "Basic (classic) flow is not supported with RoleMappings, please use enhanced flow.";
    let error = token_of(&world, &guest, json!({})).await.unwrap_err();
    assert_eq!(error, refused("InvalidParameterException", text));
}

#[tokio::test]
async fn ip_053_basic_flow_tokens_are_no_logins() {
    let (world, pool) = classic().await;
    world.with_roles(&pool, json!({})).await;
    let guest = world.guest(&pool).await;
    let of_guest = token_of(&world, &guest, json!({})).await.unwrap();
    let alice = world.id(&pool, login(IDP, "alice")).await.unwrap();
    let of_alice = token_of(&world, &alice, login(IDP, "alice")).await.unwrap();
    for (id, token) in [(guest, of_guest), (alice, of_alice)] {
        let error = world.used(&id, json!({ OWN: token })).await.unwrap_err();
        assert_eq!(error.0, "NotAuthorizedException");
    }
}

#[tokio::test]
async fn ip_066_others_verify_the_tokens_by_discovery() {
    let (world, pool) = classic().await;
    let guest = world.guest(&pool).await;
    let token = token_of(&world, &guest, json!({})).await.unwrap();
    let get = async |path: String| world.identity.discovery(&world.cx(), &path).await;
    let answer = get(format!("/{pool}/.well-known/openid-configuration")).await.unwrap();
    assert_eq!(answer.headers()["content-type"], "application/json");
    assert_eq!(answer.headers()["cache-control"], "public, max-age=86400");
    let document: Value = serde_json::from_slice(answer.body()).unwrap();
    assert_eq!(document["issuer"], claims(&token)["iss"]);
    let path = document["jwks_uri"].as_str().unwrap().strip_prefix("https://id.example.com");
    let answer = get(path.unwrap().to_owned()).await.unwrap();
    let keys: Value = serde_json::from_slice(answer.body()).unwrap();
    assert!(keys["keys"][0]["x5c"].is_array() && keys["keys"][0].get("d").is_none());
    let keys = jose::KeySet::parse(answer.body()).unwrap();
    jose::Unverified::parse(&token).unwrap().verify(&keys, &[Alg::Rs512]).unwrap();
    let encoded = pool.replace(':', "%3A");
    assert!(get(format!("/{encoded}/.well-known/jwks_uri")).await.is_some());
    assert!(get("/.well-known/jwks_uri".to_owned()).await.is_some());
    let unknown = "us-east-1:00000000-0000-0000-0000-000000000000";
    for path in [
        format!("/{unknown}/.well-known/jwks.json"),
        format!("/{pool}/.well-known/other"),
        format!("/{pool}"),
        "/.well-known/openid-configuration".to_owned(),
    ] {
        assert!(get(path.clone()).await.is_none(), "{path}");
    }
}

#[tokio::test]
async fn sts_takes_a_pools_tokens_while_the_identity_stands() {
    let (world, pool) = classic().await;
    let guest = world.guest(&pool).await;
    let token = token_of(&world, &guest, json!({})).await.unwrap();
    let now = Timestamp::from_secs(NOW);
    let verifier = &world.verifier;
    assert!(verifier.is_identity_pool(&format!("https://id.example.com/{pool}")));
    assert!(!verifier.is_identity_pool("https://id.example.com.evil.com/us-east-1:0"));
    let claims = verifier.verify(Issuer::IdentityPool, &token, now).await.unwrap();
    assert_eq!((claims.subject, claims.audience), (guest.clone(), pool));
    let late = Timestamp::from_secs(NOW + 600);
    let expired = verifier.verify(Issuer::IdentityPool, &token, late).await.unwrap_err();
    assert!(matches!(expired, access::WebIdentityError::Expired(_)));
    // A failure of our own is not the provider's, and not told (the text is for the log).
    world.store.always(store::Fault::Unavailable);
    let down = verifier.verify(Issuer::IdentityPool, &token, now).await.unwrap_err();
    assert!(matches!(down, access::WebIdentityError::Failed(_)), "{down:?}");
    world.store.always(store::Fault::None);
    let input = json!({ "IdentityIdsToDelete": [guest] });
    world.call::<DeleteIdentities>(input).await.unwrap();
    let gone = verifier.verify(Issuer::IdentityPool, &token, now).await.unwrap_err();
    assert!(matches!(gone, access::WebIdentityError::Invalid(_)));
}
