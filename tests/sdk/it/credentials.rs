//! Credentials of a real pool: guests, people who sign in, people who sign out, identities that
//! vanish.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use async_trait::async_trait;
use client::{
    ChangeReason, Clock, CognitoCredentialsProvider, DeveloperIdentity, DeveloperLogin,
    IdentityError, IdentityId, Logins, LoginsError, ServiceClient, StaleIdentity, SystemClock,
};
use serde_json::json;
use wire::cognito_identity::{
    GetOpenIdTokenForDeveloperIdentity, GetOpenIdTokenForDeveloperIdentityInput,
};
use wire::cognito_idp::{AuthFlowType, InitiateAuth, InitiateAuthRequest};
use wire::cognito_sync::{ListDatasets, ListDatasetsRequest};
use wire::sts::{GetCallerIdentity, GetCallerIdentityRequest};

use crate::pools::{DEVELOPER, World, root};

/// The role that the provider's credentials are of.
async fn role_of(client: &ServiceClient) -> String {
    let who = client.call::<GetCallerIdentity>(&GetCallerIdentityRequest {}).await;
    let arn = who.expect("an answer").arn.expect("an ARN");
    arn.split('/').nth(1).expect("a role").to_owned()
}

async fn role(provider: &CognitoCredentialsProvider) -> String {
    role_of(&provider.service_client()).await
}

/// The app's back end, which holds the operator's key.
#[derive(Clone)]
struct BackEnd {
    operator: ServiceClient,
    pool: String,
    /// Counts sign-ins; and who is signed in.
    session: Arc<Mutex<(u64, Option<&'static str>)>>,
}

impl BackEnd {
    fn of(world: &World) -> Self {
        let (operator, pool) = (world.operator(), world.pool.clone());
        Self { operator, pool, session: Arc::default() }
    }

    fn sign_in(&self, user: Option<&'static str>) {
        let mut session = self.session.lock().unwrap();
        *session = (session.0 + 1, user);
    }
}

#[async_trait]
impl DeveloperIdentity for BackEnd {
    async fn login(
        &self,
        guest: Option<&IdentityId>,
    ) -> Result<Option<DeveloperLogin>, LoginsError> {
        let Some(user) = self.session.lock().unwrap().1 else { return Ok(None) };
        let input = GetOpenIdTokenForDeveloperIdentityInput {
            identity_pool_id: self.pool.clone(),
            identity_id: guest.map(ToString::to_string),
            logins: [(DEVELOPER.to_owned(), user.into())].into(),
            principal_tags: None,
            token_duration: None,
        };
        let call = self.operator.call::<GetOpenIdTokenForDeveloperIdentity>(&input);
        let answer = match call.await {
            // The user has another identity than the one on this machine: that one, then.
            Err(error) if guest.is_some() && !error.is_transient() => {
                return self.login(None).await;
            }
            answer => answer?,
        };
        let (id, token) = (answer.identity_id, answer.token.map(wire::Sensitive::into_inner));
        Ok(Some(DeveloperLogin::new(id.unwrap_or_default(), token.unwrap_or_default())))
    }

    fn epoch(&self) -> u64 {
        self.session.lock().unwrap().0
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn ip_071_a_guest_has_credentials_and_fifty_callers_are_one_guest() {
    let world = World::new().await;
    let provider = world.provider();
    let callers: Vec<_> = (0..50)
        .map(|_| {
            let provider = provider.clone();
            tokio::spawn(async move { provider.credentials().await.unwrap() })
        })
        .collect();
    let first = provider.credentials().await.unwrap();
    for caller in callers {
        assert_eq!(caller.await.unwrap(), first);
    }
    assert_eq!(world.identities().await, 1);
    assert_eq!(role(&provider).await, "sdk-guest");
}

#[tokio::test(flavor = "multi_thread")]
async fn ip_052_users_of_a_back_end_switch_every_client_at_once() {
    let world = World::new().await;
    let back_end = BackEnd::of(&world);
    let provider = world.builder().developer(back_end.clone()).build().unwrap();
    let mut changes = provider.subscribe();
    let client = provider.service_client();
    let guest = provider.identity_id().await.unwrap();
    assert_eq!(role_of(&client).await, "sdk-guest");

    back_end.sign_in(Some("anna"));
    assert_eq!(role_of(&client).await, "sdk-user");
    assert_eq!(provider.identity_id().await.unwrap(), guest, "the guest became anna");
    back_end.sign_in(Some("berta"));
    assert_eq!(role_of(&client).await, "sdk-user");
    let berta = provider.identity_id().await.unwrap();
    assert_ne!(berta, guest, "anna's identity is not berta's");
    back_end.sign_in(None);
    assert_eq!(role_of(&client).await, "sdk-guest");
    let other = provider.identity_id().await.unwrap();
    assert!(other != guest && other != berta);

    let mut reasons = Vec::new();
    while let Ok(change) = changes.try_recv() {
        reasons.push(change.reason);
    }
    let expected = [ChangeReason::First, ChangeReason::UserChanged, ChangeReason::SignedOut];
    assert_eq!(reasons, expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deleted_guest_is_replaced_once_and_told() {
    let world = World::new().await;
    let provider = world.provider();
    let strict = world.builder().stale_identity(StaleIdentity::Fail).build().unwrap();
    let mut changes = provider.subscribe();
    let gone = [&provider, &strict];
    let mut ids = Vec::new();
    for provider in gone {
        provider.credentials().await.unwrap();
        ids.push(provider.identity_id().await.unwrap());
    }
    let all: Vec<&str> = ids.iter().map(IdentityId::as_str).collect();
    let input = json!({ "IdentityIdsToDelete": all });
    root(&world.server, "cognito-identity:DeleteIdentities", input).await;
    for provider in gone {
        provider.clear_credentials();
    }
    provider.credentials().await.unwrap();
    let now = provider.identity_id().await.unwrap();
    assert_ne!(now, ids[0]);
    assert_eq!(changes.recv().await.unwrap().reason, ChangeReason::First);
    let change = changes.recv().await.unwrap();
    assert_eq!((change.previous.as_ref(), &change.current), (Some(&ids[0]), &now));
    assert_eq!(change.reason, ChangeReason::Stale);
    let error = strict.credentials().await.unwrap_err();
    assert!(matches!(error, IdentityError::Stale { .. }), "{error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn st_019_the_classic_flow_takes_the_role_that_the_caller_names() {
    let world = World::new().await;
    let [user, guest] = &world.roles;
    let back_end = BackEnd::of(&world);
    let provider = world
        .builder()
        .classic_flow(Some(user), Some(guest))
        .developer(back_end.clone())
        .build()
        .unwrap();
    assert_eq!(role(&provider).await, "sdk-guest");
    back_end.sign_in(Some("anna"));
    assert_eq!(role(&provider).await, "sdk-user");
}

/// Makes a user pool with one user; answers the pool's id and the user's ID token.
async fn user_pool(world: &World) -> (String, String, String) {
    let at = |name: &str| format!("cognito-idp:{name}");
    let server = &world.server;
    let made = root(server, &at("CreateUserPool"), json!({ "PoolName": "sdk" })).await.json();
    let pool = made["UserPool"]["Id"].as_str().unwrap().to_owned();
    let input = json!({
        "UserPoolId": pool,
        "ClientName": "sdk",
        "ExplicitAuthFlows": ["ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
    });
    let made = root(server, &at("CreateUserPoolClient"), input).await.json();
    let app = made["UserPoolClient"]["ClientId"].as_str().unwrap().to_owned();
    let user = json!({ "UserPoolId": pool, "Username": "anna", "MessageAction": "SUPPRESS" });
    root(server, &at("AdminCreateUser"), user).await;
    let password = "Correct-Horse-9";
    let input = json!({
        "UserPoolId": pool, "Username": "anna", "Password": password, "Permanent": true
    });
    root(server, &at("AdminSetUserPassword"), input).await;
    let parameters = [("USERNAME", "anna"), ("PASSWORD", password)];
    let input = InitiateAuthRequest {
        auth_flow: AuthFlowType::UserPasswordAuth,
        auth_parameters: Some(
            std::collections::BTreeMap::from(parameters.map(|(k, v)| (k.to_owned(), v.to_owned())))
                .into(),
        ),
        client_metadata: None,
        client_id: app.as_str().into(),
        analytics_metadata: None,
        user_context_data: None,
        session: None,
    };
    let answer = world.client().call::<InitiateAuth>(&input).await.unwrap();
    let token = answer.authentication_result.unwrap().id_token.unwrap().into_inner();
    (pool, app, token)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_user_of_a_user_pool_takes_the_guests_identity_along() {
    let world = World::new().await;
    let (pool, app, token) = user_pool(&world).await;
    let logins = Logins::user_pool(&pool, token);
    let name = logins.providers().next().unwrap().to_owned();
    let input = json!({
        "IdentityPoolId": world.pool,
        "IdentityPoolName": "sdk",
        "AllowUnauthenticatedIdentities": true,
        "CognitoIdentityProviders": [{ "ProviderName": name, "ClientId": app }],
    });
    root(&world.server, "cognito-identity:UpdateIdentityPool", input).await;
    let provider = world.provider();
    let guest = provider.identity_id().await.unwrap();
    assert_eq!(role(&provider).await, "sdk-guest");
    provider.set_logins(logins.clone());
    assert_eq!(provider.identity_id().await.unwrap(), guest);
    assert_eq!(role(&provider).await, "sdk-user");
    // On another machine, where a guest was at work before.
    let other = world.provider();
    let mut changes = other.subscribe();
    let stranger = other.identity_id().await.unwrap();
    other.set_logins(logins);
    assert_eq!(other.identity_id().await.unwrap(), guest);
    assert_eq!(changes.recv().await.unwrap().current, stranger);
    let change = changes.recv().await.unwrap();
    assert_eq!((change.reason, change.is_same_person()), (ChangeReason::Linked, true));
}

#[tokio::test(flavor = "multi_thread")]
async fn sy_rest_paths_with_colons_are_signed_twice_encoded() {
    let world = World::new().await;
    let provider = world.provider();
    let input = ListDatasetsRequest {
        identity_pool_id: world.pool.clone(),
        identity_id: provider.identity_id().await.unwrap().to_string(),
        next_token: None,
        max_results: Some(10),
    };
    let answer = provider.service_client().call::<ListDatasets>(&input).await.unwrap();
    assert_eq!(answer.datasets, Some(Vec::new()));
}

/// A clock that is two hours fast.
#[derive(Debug)]
struct Fast;
impl Clock for Fast {
    fn now(&self) -> SystemTime {
        SystemClock.now() + Duration::from_hours(2)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_machine_with_a_wrong_clock_works_all_the_same() {
    let world = World::new().await;
    let client = ServiceClient::builder(world.client().region())
        .endpoint_url(world.server.url())
        .clock(Arc::new(Fast))
        .build()
        .unwrap();
    let provider = CognitoCredentialsProvider::builder(&world.pool).client(client).build().unwrap();
    assert_eq!(role(&provider).await, "sdk-guest");
    let (one, two) = (provider.credentials().await.unwrap(), provider.credentials().await.unwrap());
    assert_eq!(one, two);
    let left = one.expiry().unwrap().duration_since(Fast.now()).unwrap();
    assert!(left > Duration::from_mins(55), "{left:?}");
}
