//! The SDK with the credentials provider of `countersign-client`.

use async_trait::async_trait;
use aws_config::Region;
use client::{
    CognitoCredentialsProvider, DeveloperIdentity, DeveloperLogin, IdentityId, LoginsError,
};
use serde_json::json;
use testkit::TestServer;

use crate::{at, make_pool, root};

/// The name under which the app's back end signs users in.
const DEVELOPER: &str = "login.test";

/// A back end at which somebody signed in.
struct BackEnd(DeveloperLogin);

#[async_trait]
impl DeveloperIdentity for BackEnd {
    async fn login(&self, _: Option<&IdentityId>) -> Result<Option<DeveloperLogin>, LoginsError> {
        Ok(Some(self.0.clone()))
    }
}

/// Lets the back end sign users in, and gives them a role.
async fn open_to_users(server: &TestServer, pool: &str) -> DeveloperLogin {
    let input = json!({
        "IdentityPoolId": pool,
        "IdentityPoolName": "rust",
        "AllowUnauthenticatedIdentities": true,
        "DeveloperProviderName": DEVELOPER
    });
    root(server, "cognito-identity", "UpdateIdentityPool", input).await;
    let roles =
        root(server, "cognito-identity", "GetIdentityPoolRoles", json!({ "IdentityPoolId": pool }));
    let mut roles = roles.await.json()["Roles"].clone();
    let trust = json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow",
            "Principal": { "Federated": "cognito-identity.amazonaws.com" },
            "Action": "sts:AssumeRoleWithWebIdentity",
            "Condition": { "StringEquals": { "cognito-identity.amazonaws.com:aud": pool } }
        }]
    });
    let input = json!({ "RoleName": "rust-user", "AssumeRolePolicyDocument": trust.to_string() });
    let role = root(server, "iam", "CreateRole", input).await.tag("Arn").expect("an ARN");
    roles["authenticated"] = role.into();
    let input = json!({ "IdentityPoolId": pool, "Roles": roles });
    root(server, "cognito-identity", "SetIdentityPoolRoles", input).await;
    let input = json!({ "IdentityPoolId": pool, "Logins": { DEVELOPER: "anna" } });
    let name = "GetOpenIdTokenForDeveloperIdentity";
    let got = root(server, "cognito-identity", name, input).await.json();
    let text = |member: &str| got[member].as_str().expect("a text").to_owned();
    DeveloperLogin::new(text("IdentityId"), text("Token"))
}

async fn role(sts: &aws_sdk_sts::Client) -> String {
    let me = sts.get_caller_identity().send().await.expect("me");
    me.arn().and_then(|arn| arn.split('/').nth(1)).expect("a role").to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn foreign_aws_sdk_rust_a_sign_in_switches_every_client_at_once() {
    let server = TestServer::start().await;
    let pool = make_pool(&server).await;
    let login = open_to_users(&server, &pool).await;
    let provider = CognitoCredentialsProvider::builder(&pool)
        .endpoint_url(server.url())
        .build()
        .expect("a provider");
    let base = at(&server).region(Region::new("us-east-1")).no_credentials().load().await;
    let config = provider.sdk_config(&base);
    let clients = [aws_sdk_sts::Client::new(&config), aws_sdk_sts::Client::new(&config)];
    // The same with the SDK's own cache: what `sdk_config` is there to avoid.
    let cached = at(&server).credentials_provider(provider.clone()).load().await;
    let cached = aws_sdk_sts::Client::new(&cached);
    for client in clients.iter().chain([&cached]) {
        assert_eq!(role(client).await, "rust-guest");
    }
    provider.set_developer(BackEnd(login));
    for client in &clients {
        assert_eq!(role(client).await, "rust-user");
    }
    assert_eq!(role(&cached).await, "rust-guest", "a cache of each client's own is late");
}
