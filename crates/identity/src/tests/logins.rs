//! What is accepted in `Logins`.

use jose::Typ;
use serde_json::json;
use wire::cognito_identity::GetId;

use super::*;

async fn refusal(changes: Value) -> Refused {
    let world = World::new().await;
    let pool = world.pool(json!({})).await;
    let logins = json!({ IDP: token_with(IDP, "alice", changes) });
    world.id(&pool, logins).await.unwrap_err()
}

#[tokio::test]
async fn ip_005_the_same_login_gives_the_same_identity() {
    let world = World::new().await;
    let pool = world.pool(json!({})).await;
    let first = world.id(&pool, login(IDP, "alice")).await.unwrap();
    assert_eq!(world.id(&pool, login(IDP, "alice")).await.unwrap(), first);
    assert_ne!(world.id(&pool, login(IDP, "bob")).await.unwrap(), first);
    assert_ne!(world.id(&pool, login(OTHER, "alice")).await.unwrap(), first);
    let elsewhere = world.pool(json!({})).await;
    assert_ne!(world.id(&elsewhere, login(IDP, "alice")).await.unwrap(), first);
}

#[tokio::test]
async fn ip_007_the_map_is_bounded() {
    let world = World::new().await;
    let pool = world.pool(json!({})).await;
    let eleven: serde_json::Map<_, _> = (0..11).map(|n| (format!("p{n}"), json!("t"))).collect();
    for logins in [json!(eleven), json!({ "": "t" }), json!({ "p": "" })] {
        let error = world.id(&pool, logins).await.unwrap_err();
        assert_eq!(error.0, "InvalidParameterException");
    }
}

#[tokio::test]
async fn ip_009_ip_010_google_by_its_fixed_name() {
    let world = World::new().await;
    let pool = world.pool(json!({})).await;
    world.id(&pool, login(GOOGLE, "alice")).await.unwrap();
    let foreign = json!({ GOOGLE: token_with(GOOGLE, "alice", json!({ "aud": "their-app" })) });
    let error = world.id(&pool, foreign).await.unwrap_err();
    assert_eq!(error, not_authorized("Invalid login token. Incorrect token audience."));
}

#[tokio::test]
async fn ip_011_an_oidc_provider_goes_by_host_and_path() {
    let world = World::new().await;
    let pool = world.pool(json!({})).await;
    world.id(&pool, login(OTHER, "alice")).await.unwrap();
}

#[tokio::test]
async fn an_issuer_may_end_with_a_slash() {
    let world = World::new().await;
    let pool = world.pool(json!({ "OpenIdConnectProviderARNs": [arn("slash.example.com")] })).await;
    world.register("slash.example.com").await;
    let key = &*KEY;
    let mut documents = world.web.documents.lock().unwrap().clone();
    let discovery = json!({ "issuer": "https://slash.example.com/", "jwks_uri": "https://slash.example.com/k" });
    let url = "https://slash.example.com/.well-known/openid-configuration".to_owned();
    documents.insert(url, discovery.to_string());
    let jwks = json!({ "keys": [key.public_jwk()] }).to_string();
    documents.insert("https://slash.example.com/k".to_owned(), jwks);
    *world.web.documents.lock().unwrap() = documents;
    let token = token_with("slash.example.com/", "alice", json!({}));
    world.id(&pool, json!({ "slash.example.com": token })).await.unwrap();
}

#[tokio::test]
async fn ip_012_a_token_names_its_user() {
    let error = refusal(json!({ "sub": null })).await;
    assert_eq!(error, not_authorized("Invalid login token. Missing a required claim: sub"));
    let error = refusal(json!({ "aud": "their-app" })).await;
    assert_eq!(error, not_authorized("Invalid login token. Incorrect token audience."));
}

#[tokio::test]
async fn ip_013_one_bad_token_refuses_all_and_changes_nothing() {
    let world = World::new().await;
    let pool = world.pool(json!({})).await;
    let before = world.everything().await;
    let logins = json!({
        IDP: token(IDP, "alice"),
        OTHER: token_with(OTHER, "alice", json!({ "exp": NOW - 1 })),
    });
    assert!(world.id(&pool, logins).await.is_err());
    assert_eq!(world.everything().await, before);
}

#[tokio::test]
async fn ip_014_a_provider_that_the_pool_does_not_know() {
    let world = World::new().await;
    let pool = world.pool(json!({ "OpenIdConnectProviderARNs": [arn(IDP)] })).await;
    let text = "Token is not from a supported provider of this identity pool.";
    let userpool = "cognito-idp.us-east-1.amazonaws.com/us-east-1_AbCdEfGhI";
    for key in [OTHER, "graph.facebook.com", "login.app/", userpool] {
        let error = world.id(&pool, json!({ key: token(OTHER, "alice") })).await.unwrap_err();
        assert_eq!(error, not_authorized(text), "{key}");
    }
    // Listed by the pool, but no longer registered.
    let pool = world.pool(json!({ "OpenIdConnectProviderARNs": [arn("gone.example.com")] })).await;
    let error = world.id(&pool, login("gone.example.com", "alice")).await.unwrap_err();
    assert_eq!(error, not_authorized(text));
}

#[tokio::test]
async fn ip_015_the_issuer_is_the_one_of_the_key() {
    let error = refusal(json!({ "iss": "https://evil.example.com" })).await;
    assert_eq!(error, not_authorized("Invalid login token. Issuer doesn't match providerName"));
}

#[tokio::test]
async fn ip_016_a_token_without_audience() {
    let error = refusal(json!({ "aud": null })).await;
    assert_eq!(error, not_authorized("Invalid login token. Missing a required claim: aud"));
}

#[tokio::test]
async fn ip_017_an_expired_token() {
    let error = refusal(json!({ "exp": NOW })).await;
    let text = format!("Invalid login token. Token expired: {NOW} >= {NOW}");
    assert_eq!(error, not_authorized(&text));
}

#[tokio::test]
async fn ip_018_no_token_at_all() {
    let world = World::new().await;
    let pool = world.pool(json!({})).await;
    let error = world.id(&pool, json!({ IDP: "rubbish" })).await.unwrap_err();
    let text = "Invalid login token. Not a valid OpenId Connect identity token.";
    assert_eq!(error, not_authorized(text));
}

#[tokio::test]
async fn ip_021_a_signature_of_somebody_else() {
    let world = World::new().await;
    let pool = world.pool(json!({})).await;
    let claims = json!({
        "iss": format!("https://{IDP}"), "sub": "alice", "aud": "app", "iat": NOW, "exp": NOW + 60,
    });
    let forged = rsa("idp").sign_jwt(&claims, Typ::Jwt).unwrap();
    let error = world.id(&pool, json!({ IDP: forged })).await.unwrap_err();
    assert_eq!(error, not_authorized("Invalid login token. Couldn't verify signed token."));
}

#[tokio::test]
async fn ip_022_a_provider_that_is_down() {
    let world = World::new().await;
    let pool = world.pool(json!({})).await;
    let before = world.everything().await;
    world.web.break_down();
    let error = world.id(&pool, login(IDP, "alice")).await.unwrap_err();
    assert_eq!(error.0, "ExternalServiceException");
    assert_eq!(world.everything().await, before);
}

#[tokio::test(start_paused = true)]
async fn ip_022_a_provider_that_hangs_is_not_waited_for() {
    let world = World::new().await;
    let pool = world.pool(json!({})).await;
    world.web.hang();
    let waited = tokio::time::timeout(Duration::from_mins(1), world.id(&pool, login(IDP, "alice")));
    assert_eq!(waited.await.unwrap().unwrap_err().0, "ExternalServiceException");
}

#[tokio::test]
async fn ip_054_sec_149_the_developer_providers_name_is_not_for_clients() {
    let world = World::new().await;
    let pool = world.pool(json!({ "AllowClassicFlow": true })).await;
    world.with_roles(&pool, json!({})).await;
    let error = refused("InvalidParameterException", "Please provide a valid public provider");
    let logins = json!({ DEVELOPER: "alice" });
    assert_eq!(world.id(&pool, logins.clone()).await.unwrap_err(), error);
    let guest = world.guest(&pool).await;
    assert_eq!(world.credentials(&guest, logins.clone()).await.unwrap_err(), error);
    let input = json!({ "IdentityId": guest, "Logins": logins });
    let answer = world.call::<wire::cognito_identity::GetOpenIdToken>(input).await;
    assert_eq!(answer.unwrap_err(), error);
}

#[tokio::test]
async fn saml_logins_are_refused_clearly() {
    let world = World::new().await;
    let saml = format!("arn:aws:iam::{ACCOUNT}:saml-provider/corp");
    let pool = world.pool(json!({ "SamlProviderARNs": [saml] })).await;
    let error = world.id(&pool, json!({ saml: "PHNhbWw+" })).await.unwrap_err();
    assert_eq!(error, not_authorized("SAML logins are not supported by Countersign."));
}

/// A user pool of this deployment, with the pool's clients `app` and `checked`.
async fn user_pool_world() -> (World, String, String) {
    let world = World::new().await;
    let name = "cognito-idp.us-east-1.amazonaws.com/us-east-1_AbCdEfGhI".to_owned();
    let pool = world
        .pool(json!({ "CognitoIdentityProviders": [
            { "ProviderName": name, "ClientId": "app" },
            { "ProviderName": name, "ClientId": "checked", "ServerSideTokenCheck": true },
        ] }))
        .await;
    (world, pool, name)
}

async fn user_pool_token(world: &World, issuer: &str, client: &str) -> String {
    let ring = keys::user_pool_id_ring("us-east-1_AbCdEfGhI");
    let key = world.rings.signing(&ring, Timestamp::from_secs(NOW)).await.unwrap();
    let claims = json!({
        "iss": issuer, "sub": "alice", "aud": client, "iat": NOW, "exp": NOW + 60,
        "token_use": "id",
    });
    key.sign_jwt(&claims, Typ::Absent).unwrap()
}

#[tokio::test]
async fn ip_008_our_own_user_pools_under_both_names() {
    let (world, pool, name) = user_pool_world().await;
    let aws = user_pool_token(&world, &format!("https://{name}"), "app").await;
    let id = world.id(&pool, json!({ name: aws })).await.unwrap();
    let own = user_pool_token(&world, "https://id.example.com/us-east-1_AbCdEfGhI", "app").await;
    let under_own = json!({ "id.example.com/us-east-1_AbCdEfGhI": own });
    assert_eq!(world.id(&pool, under_own).await.unwrap(), id);
}

#[tokio::test]
async fn ip_019_a_client_that_is_not_listed() {
    let (world, pool, name) = user_pool_world().await;
    let token = user_pool_token(&world, &format!("https://{name}"), "stranger").await;
    let error = world.id(&pool, json!({ name: token })).await.unwrap_err();
    assert_eq!(error, not_authorized("Invalid login token. Incorrect token audience."));
}

#[tokio::test]
async fn ip_045_sec_152_the_user_pool_is_asked_where_the_setting_says_so() {
    struct SignedOut;
    #[async_trait]
    impl crate::TokenCheck for SignedOut {
        async fn stands(
            &self,
            _cx: &Ctx,
            pool_id: &str,
            _login: &crate::VerifiedLogin,
        ) -> Result<bool, wire::Error> {
            assert_eq!(pool_id, "us-east-1_AbCdEfGhI");
            Ok(false)
        }
    }
    let (mut world, pool, name) = user_pool_world().await;
    let issuer = format!("https://{name}");
    let checked = user_pool_token(&world, &issuer, "checked").await;
    world.id(&pool, json!({ name.clone(): checked })).await.unwrap();
    world.identity = world.identity.with_token_check(Arc::new(SignedOut));
    let error = world.id(&pool, json!({ name.clone(): checked })).await.unwrap_err();
    assert_eq!(error.0, "NotAuthorizedException");
    let unchecked = user_pool_token(&world, &issuer, "app").await;
    let input = json!({ "IdentityPoolId": pool, "Logins": { name: unchecked } });
    world.call::<GetId>(input).await.unwrap();
}
