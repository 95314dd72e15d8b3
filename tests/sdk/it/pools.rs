//! A server with an identity pool, and what its operator does.

use client::{CognitoCredentialsProvider, Environment, ProviderBuilder, ServiceClient};
use serde_json::{Value, json};
use testkit::{Answer, TestServer};
use wire::SERVICES;

/// The name under which the app's back end signs users in.
pub(crate) const DEVELOPER: &str = "login.test";

/// A server with a pool for guests, users of a back end and users of a user pool; a role each for
/// guests and users that may do everything.
pub(crate) struct World {
    pub(crate) server: TestServer,
    pub(crate) pool: String,
    pub(crate) roles: [String; 2],
}

/// Calls as the root user; it must succeed.
pub(crate) async fn root(server: &TestServer, name: &str, input: Value) -> Answer {
    let (service, operation) = name.split_once(':').expect("service:Operation");
    let service = SERVICES.iter().find(|known| known.name == service).expect("a service");
    let operation = service.operation(operation).expect("an operation");
    server.root().call(operation, &input).await.ok()
}

async fn role(server: &TestServer, name: &str, pool: &str, state: &str) -> String {
    let trust = identity::role_trust(pool, state);
    let input = json!({ "RoleName": name, "AssumeRolePolicyDocument": trust });
    let arn = root(server, "iam:CreateRole", input).await.tag("Arn").expect("an ARN");
    let all = json!({ "Effect": "Allow", "Action": "*", "Resource": "*" });
    let policy = json!({ "Version": "2012-10-17", "Statement": [all] }).to_string();
    let input = json!({ "RoleName": name, "PolicyName": "p", "PolicyDocument": policy });
    root(server, "iam:PutRolePolicy", input).await;
    arn
}

impl World {
    pub(crate) async fn new() -> Self {
        Self::with(json!({})).await
    }

    /// A pool with these settings beside the usual ones.
    pub(crate) async fn with(settings: Value) -> Self {
        let server = TestServer::start().await;
        let mut input = json!({
            "IdentityPoolName": "sdk",
            "AllowUnauthenticatedIdentities": true,
            "AllowClassicFlow": true,
            "DeveloperProviderName": DEVELOPER,
        });
        for (name, value) in settings.as_object().into_iter().flatten() {
            input[name] = value.clone();
        }
        let made = root(&server, "cognito-identity:CreateIdentityPool", input).await.json();
        let pool = made["IdentityPoolId"].as_str().expect("an id").to_owned();
        let guest = role(&server, "sdk-guest", &pool, "unauthenticated").await;
        let user = role(&server, "sdk-user", &pool, "authenticated").await;
        let roles = json!({ "unauthenticated": guest, "authenticated": user });
        let input = json!({ "IdentityPoolId": pool, "Roles": roles });
        root(&server, "cognito-identity:SetIdentityPoolRoles", input).await;
        Self { server, pool, roles: [user, guest] }
    }

    /// A client of the server without credentials.
    pub(crate) fn client(&self) -> ServiceClient {
        let region = self.pool.split(':').next().expect("a region");
        ServiceClient::builder(region)
            .environment(Environment::empty())
            .endpoint_url(self.server.url())
            .build()
            .expect("a client")
    }

    /// A client with the root key.
    pub(crate) fn operator(&self) -> ServiceClient {
        let (id, secret) = self.server.root_key();
        let key = client::aws_credential_types::Credentials::new(id, secret, None, None, "root");
        self.client().with_credentials(key)
    }

    pub(crate) fn builder(&self) -> ProviderBuilder {
        CognitoCredentialsProvider::builder(&self.pool).client(self.client())
    }

    pub(crate) fn provider(&self) -> CognitoCredentialsProvider {
        self.builder().build().expect("a provider")
    }

    /// How many identities the pool has.
    pub(crate) async fn identities(&self) -> usize {
        let input = json!({ "IdentityPoolId": self.pool, "MaxResults": 60 });
        let listed = root(&self.server, "cognito-identity:ListIdentities", input).await.json();
        listed["Identities"].as_array().expect("a list").len()
    }
}
