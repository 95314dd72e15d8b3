//! GetDerivedToken (AU-105, sec_050, sec_052).

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jose::Typ;
use keys::user_pool_access_ring;
use serde_json::{Value, json};
use wire::cognito_idp::ExplicitAuthFlowsType as Flow;

use crate::entities::{Client, Pool, ResourceServer, TokenSession, User};
use crate::kit::{Kit, client};
use crate::tokens::USER_ADMIN;

const SERVICE: &str = "serviceclientserviceclient";
const ORDERS: &str = "https://orders.example.com";

/// A pool with a user who is signed in at an app, and a client that may exchange tokens.
struct World {
    kit: Kit,
    user: User,
    session: TokenSession,
    token: String,
}

impl World {
    async fn new(change: impl FnOnce(&mut Client)) -> Self {
        let kit = Kit::with(|_| {}).await;
        let mut service = client(&kit.pool, SERVICE);
        let both = vec![Flow::AllowTokenExchangeImpersonation, Flow::AllowTokenExchangeDelegation];
        service.settings.explicit_auth_flows = Some(both);
        change(&mut service);
        kit.store(&service).await;
        let server = ResourceServer {
            pool: kit.pool.id.clone(),
            identifier: ORDERS.to_owned(),
            name: "orders".to_owned(),
            scopes: [("read".to_owned(), "reads".to_owned())].into(),
        };
        kit.store(&server).await;
        let user = kit.user("ann").await;
        let mut session = kit.session(&user);
        session.scopes = ["openid", "orders/read", USER_ADMIN].map(str::to_owned).to_vec();
        let token = kit.token_of(&user, &session).await;
        Self { kit, user, session, token }
    }

    async fn derive(&self, more: Value) -> Result<Value, (String, String)> {
        let mut input = json!({ "ClientId": SERVICE, "SubjectToken": self.token,
            "SubjectTokenType": "ACCESS_TOKEN" });
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        self.kit.call("GetDerivedToken", input).await
    }

    async fn refused(&self, more: Value) -> String {
        self.derive(more).await.unwrap_err().0
    }
}

fn claims(answer: &Value) -> Value {
    let payload = answer["IssuedToken"].as_str().unwrap().split('.').nth(1).unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).unwrap()).unwrap()
}

#[tokio::test]
async fn au_105_a_client_gets_a_token_of_the_same_sign_in_for_another_service() {
    let mut world = World::new(|_| {}).await;
    world.kit.wait(1_200);
    let more = json!({ "Scopes": ["orders/read", "orders/write"], "Resources": [ORDERS] });
    let answer = world.derive(more).await.unwrap();
    assert_eq!(answer["IssuedTokenType"], "ACCESS_TOKEN");
    assert_eq!(answer["TokenType"], "Bearer");
    assert_eq!(answer["Scopes"], json!(["orders/read"]), "what both have");
    assert_eq!(answer["ExpiresIn"], 2_400, "no longer than the token that it comes from");
    let told = claims(&answer);
    for (name, value) in [
        ("sub", json!(world.user.sub)),
        ("username", json!("ann")),
        ("origin_jti", json!(world.session.id)),
        ("client_id", json!(SERVICE)),
        ("aud", json!(ORDERS)),
        ("scope", json!("orders/read")),
        ("token_use", json!("access")),
        ("exp", json!(world.kit.cx.now.secs() + 2_400)),
    ] {
        assert_eq!(told[name], value, "{name}");
    }
    assert!(told.get("act").is_none());
    // It is no token for self-service, since that scope was not asked for.
    let input = json!({ "AccessToken": answer["IssuedToken"] });
    assert_eq!(world.kit.refused("GetUser", input).await, "NotAuthorizedException");

    let answer = world.derive(json!({})).await.unwrap();
    assert_eq!(answer["Scopes"], json!(world.session.scopes));
    assert!(claims(&answer).get("aud").is_none());
    let input = json!({ "AccessToken": answer["IssuedToken"] });
    assert!(world.kit.call("GetUser", input.clone()).await.is_ok());
    let id = json!({ "RequestedTokenType": "ID_TOKEN", "Audiences": [world.kit.client.id] });
    let answer = world.derive(id).await.unwrap();
    assert_eq!(
        (&answer["IssuedTokenType"], &answer["TokenType"]),
        (&json!("ID_TOKEN"), &json!("N_A"))
    );
    let told = claims(&answer);
    assert_eq!((&told["token_use"], &told["aud"]), (&json!("id"), &json!(world.kit.client.id)));
    assert_eq!(told["email"], "ann@example.com");
    // Signing out ends derived tokens too.
    let out = json!({ "AccessToken": world.token });
    world.kit.call("GlobalSignOut", out).await.unwrap();
    assert_eq!(world.kit.refused("GetUser", input).await, "NotAuthorizedException");
}

#[tokio::test]
async fn au_105_sec_052_an_actor_is_named_and_earlier_ones_stay() {
    let world = World::new(|_| {}).await;
    let kit = &world.kit;
    let bob = kit.user("bob").await;
    let token = kit.token(&bob).await;
    let acting = |token: &str| json!({ "ActorToken": token, "ActorTokenType": "ACCESS_TOKEN" });
    let first = world.derive(acting(&token)).await.unwrap();
    let told = claims(&first);
    assert_eq!(told["sub"], json!(world.user.sub), "still ann's");
    assert_eq!(told["act"], json!({ "sub": bob.sub, "client_id": kit.client.id }));

    // A client acts by a token of its own.
    let ring = user_pool_access_ring(kit.pool.id.as_str());
    let key = kit.service.rings.signing(&ring, kit.cx.now).await.unwrap();
    let own = json!({ "sub": SERVICE, "client_id": SERVICE, "iss": told["iss"],
        "token_use": "access", "scope": "orders/read", "exp": kit.cx.now.secs() + 60 });
    let own = key.sign_jwt(&own, Typ::Absent).unwrap();
    let mut again = acting(&own);
    again["SubjectToken"] = first["IssuedToken"].clone();
    let told = claims(&world.derive(again.clone()).await.unwrap());
    let chain = json!({ "sub": SERVICE, "client_id": SERVICE,
        "act": { "sub": bob.sub, "client_id": kit.client.id } });
    assert_eq!(told["act"], chain);
    // Who acted is not forgotten by exchanging once more without an actor.
    let alone = json!({ "SubjectToken": first["IssuedToken"] });
    assert_eq!(claims(&world.derive(alone).await.unwrap())["act"]["sub"], json!(bob.sub));
    let untyped = json!({ "ActorToken": token });
    assert_eq!(world.refused(untyped).await, "InvalidParameterException");
    // A client's token has no user to act for.
    let subject = json!({ "SubjectToken": own });
    assert_eq!(world.refused(subject).await, "NotAuthorizedException");
}

#[tokio::test]
async fn au_105_each_way_of_exchange_is_allowed_by_itself() {
    let neither = World::new(|client| client.settings.explicit_auth_flows = None).await;
    assert_eq!(neither.refused(json!({})).await, "InvalidParameterException");
    let only = |flow: Flow| {
        move |client: &mut Client| client.settings.explicit_auth_flows = Some(vec![flow])
    };
    let actor =
        |world: &World| json!({ "ActorToken": world.token, "ActorTokenType": "ACCESS_TOKEN" });
    let alone = World::new(only(Flow::AllowTokenExchangeImpersonation)).await;
    assert!(alone.derive(json!({})).await.is_ok());
    assert_eq!(alone.refused(actor(&alone)).await, "InvalidParameterException");
    let acting = World::new(only(Flow::AllowTokenExchangeDelegation)).await;
    assert_eq!(acting.refused(json!({})).await, "InvalidParameterException");
    assert!(acting.derive(actor(&acting)).await.is_ok());
    let secret = json!({ "ClientSecret": "aSecretThatTheClientDoesNotHave" });
    assert_eq!(alone.refused(secret).await, "NotAuthorizedException");
}

#[tokio::test]
async fn au_105_sec_050_it_is_for_one_registered_audience() {
    let world = World::new(|_| {}).await;
    let both = json!({ "Audiences": [ORDERS], "Resources": [ORDERS] });
    assert_eq!(world.refused(both).await, "InvalidParameterException");
    for unknown in [
        json!({ "Resources": ["https://evil.example.com"] }),
        json!({ "Resources": [world.kit.client.id] }),
        json!({ "Audiences": ["nobody"] }),
    ] {
        assert_eq!(world.refused(unknown.clone()).await, "ResourceNotFoundException", "{unknown}");
    }
    let two = json!({ "Resources": [ORDERS, "https://evil.example.com"] });
    assert_eq!(world.refused(two).await, "InvalidParameterException");
}

#[tokio::test]
async fn au_105_sec_052_it_is_good_for_no_more_than_the_token_that_is_exchanged() {
    let world = World::new(|client| {
        client.settings.allowed_oauth_scopes = Some(vec!["orders/read".to_owned()]);
    });
    let world = world.await;
    let all = world.derive(json!({})).await.unwrap();
    assert_eq!(all["Scopes"], json!(["orders/read"]), "what the client may have");
    for beyond in ["orders/write", "openid", USER_ADMIN] {
        let refused = world.refused(json!({ "Scopes": [beyond] })).await;
        assert_eq!(refused, "InvalidParameterException", "{beyond}");
    }
    let narrow = json!({ "SubjectToken": all["IssuedToken"], "RequestedTokenType": "ID_TOKEN" });
    assert_eq!(world.refused(narrow).await, "NotAuthorizedException");
    // An ID token opens nothing, and so does what it is exchanged for.
    let id = world.kit.issued(&world.user, &world.session).await.id_token.into_inner();
    let id = json!({ "SubjectToken": id, "SubjectTokenType": "ID_TOKEN" });
    let answer = world.derive(id.clone()).await.unwrap();
    assert_eq!((&answer["Scopes"], &claims(&answer)["scope"]), (&json!([]), &json!("")));
    let mut wrong = id;
    wrong["SubjectTokenType"] = json!("ACCESS_TOKEN");
    assert_eq!(world.refused(wrong).await, "NotAuthorizedException");
}

#[tokio::test]
async fn au_105_sec_052_tokens_of_others_and_tokens_that_ended_are_not_exchanged() {
    let mut world = World::new(|_| {}).await;
    let kit = &world.kit;
    let pool = Pool { id: "us-east-1_ZyXwVuTsR".parse().unwrap(), ..kit.pool.clone() };
    let app = client(&pool, "otherclientotherclientothe");
    kit.store(&pool).await;
    kit.store(&app).await;
    let theirs = Kit { service: crate::testing::service(), cx: kit.cx.clone(), pool, client: app };
    let theirs =
        Kit { service: std::mem::replace(&mut world.kit.service, theirs.service), ..theirs };
    let eve = theirs.user("eve").await;
    let foreign = theirs.token(&eve).await;
    world.kit.service = theirs.service;
    let subject = json!({ "SubjectToken": foreign });
    assert_eq!(world.refused(subject).await, "NotAuthorizedException");
    let actor = json!({ "ActorToken": foreign, "ActorTokenType": "ACCESS_TOKEN" });
    assert_eq!(world.refused(actor).await, "NotAuthorizedException");
    let provider = json!({ "SubjectTokenProviderName": "Google" });
    assert_eq!(world.refused(provider).await, "ResourceNotFoundException");
    assert_eq!(
        world.refused(json!({ "SubjectTokenType": "SAML2" })).await,
        "InvalidParameterException"
    );
    let actor = json!({ "ActorToken": world.token, "ActorTokenType": "ACCESS_TOKEN" });
    world.kit.wait(3_600);
    let ended = world.derive(json!({})).await.unwrap_err();
    assert_eq!(ended.1, "Access Token has expired");
    let session = world.kit.session(&world.user);
    world.token = world.kit.token_of(&world.user, &session).await;
    assert!(world.derive(json!({})).await.is_ok());
    assert_eq!(world.derive(actor).await.unwrap_err().1, "Access Token has expired");
    let out = json!({ "AccessToken": world.token });
    world.kit.call("GlobalSignOut", out).await.unwrap();
    assert_eq!(world.derive(json!({})).await.unwrap_err().1, "Access Token has been revoked");
}
