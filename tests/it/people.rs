//! The people of the tests: IAM users and identities made through the API.

use serde_json::{Value, json};
use testkit::{Answer, Caller, TestServer};
use wire::{OpMeta, SERVICES};

/// The operation `service:Name`.
pub(crate) fn op(name: &str) -> &'static OpMeta {
    let (service, operation) = name.split_once(':').expect("service:Operation");
    let service = SERVICES.iter().find(|known| known.name == service).expect("a service");
    service.operation(operation).expect("an operation")
}

/// Every operation of the five services.
pub(crate) fn all_ops() -> impl Iterator<Item = &'static OpMeta> {
    SERVICES.iter().flat_map(|service| service.operations.iter().copied())
}

/// Calls as the root user; it must succeed.
pub(crate) async fn root(server: &TestServer, name: &str, input: Value) -> Answer {
    server.root().call(op(name), &input).await.ok()
}

/// An IAM user with this inline policy, or with none, and an access key.
pub(crate) async fn user<'a>(
    server: &'a TestServer,
    name: &str,
    policy: Option<Value>,
) -> Caller<'a> {
    root(server, "iam:CreateUser", json!({ "UserName": name })).await;
    if let Some(policy) = policy {
        let input =
            json!({ "UserName": name, "PolicyName": "p", "PolicyDocument": policy.to_string() });
        root(server, "iam:PutUserPolicy", input).await;
    }
    let key = root(server, "iam:CreateAccessKey", json!({ "UserName": name })).await;
    let (id, secret) = (key.tag("AccessKeyId"), key.tag("SecretAccessKey"));
    server.holder(&id.expect("an id"), &secret.expect("a secret"), None)
}

/// A role that identities of `pool` in the state `amr` may take, with this inline policy.
pub(crate) async fn pool_role(
    server: &TestServer,
    name: &str,
    (pool, amr): (&str, &str),
    policy: Value,
) -> String {
    let trust = identity::role_trust(pool, amr);
    let made = json!({ "RoleName": name, "AssumeRolePolicyDocument": trust });
    let made = root(server, "iam:CreateRole", made).await;
    set_policy(server, name, policy).await;
    made.tag("Arn").expect("an ARN")
}

/// Replaces a role's inline policy.
pub(crate) async fn set_policy(server: &TestServer, role: &str, policy: Value) {
    let input =
        json!({ "RoleName": role, "PolicyName": "p", "PolicyDocument": policy.to_string() });
    root(server, "iam:PutRolePolicy", input).await;
}

/// A policy that allows `action` on `resource`.
pub(crate) fn allow(action: &str, resource: &str) -> Value {
    json!({
        "Version": "2012-10-17",
        "Statement": [{ "Effect": "Allow", "Action": action, "Resource": resource }]
    })
}

/// A pool with guests and developer logins, and a role for each state that may do everything.
pub(crate) struct Pool {
    /// Its id.
    pub(crate) id: String,
}

impl Pool {
    /// The name under which the app's backend signs users in.
    pub(crate) const DEVELOPER: &'static str = "login.test";

    /// Makes it, with roles `<name>-guest` and `<name>-user` that `policy` governs.
    pub(crate) async fn make(server: &TestServer, name: &str, policy: Value) -> Self {
        let input = json!({
            "IdentityPoolName": name,
            "AllowUnauthenticatedIdentities": true,
            "DeveloperProviderName": Self::DEVELOPER
        });
        let pool = root(server, "cognito-identity:CreateIdentityPool", input).await.json();
        let id = pool["IdentityPoolId"].as_str().expect("an id").to_owned();
        let (guest, user) = (format!("{name}-guest"), format!("{name}-user"));
        let guest = pool_role(server, &guest, (&id, "unauthenticated"), policy.clone()).await;
        let user = pool_role(server, &user, (&id, "authenticated"), policy).await;
        let roles = json!({ "unauthenticated": guest, "authenticated": user });
        let input = json!({ "IdentityPoolId": id, "Roles": roles });
        root(server, "cognito-identity:SetIdentityPoolRoles", input).await;
        Self { id }
    }

    /// A new guest's identity id.
    pub(crate) async fn guest(&self, server: &TestServer) -> String {
        let input = json!({ "IdentityPoolId": self.id });
        let got = server.anonymous().call(op("cognito-identity:GetId"), &input).await.ok().json();
        got["IdentityId"].as_str().expect("an id").to_owned()
    }

    /// Signs a user in through the app's backend: identity id and token.
    pub(crate) async fn sign_in(&self, server: &TestServer, user: &str) -> (String, String) {
        let logins = json!({ Self::DEVELOPER: user });
        let input = json!({ "IdentityPoolId": self.id, "Logins": logins });
        let name = "cognito-identity:GetOpenIdTokenForDeveloperIdentity";
        let got = root(server, name, input).await.json();
        let text = |member: &str| got[member].as_str().expect("a text").to_owned();
        (text("IdentityId"), text("Token"))
    }
}

/// Asks for the credentials of an identity; `token` is a developer token.
pub(crate) async fn ask_credentials(
    server: &TestServer,
    identity: &str,
    token: Option<&str>,
) -> Answer {
    let mut input = json!({ "IdentityId": identity });
    if let Some(token) = token {
        input["Logins"] = json!({ "cognito-identity.amazonaws.com": token });
    }
    server.anonymous().call(op("cognito-identity:GetCredentialsForIdentity"), &input).await
}

/// The holder of an identity's credentials.
pub(crate) async fn holder<'a>(
    server: &'a TestServer,
    identity: &str,
    token: Option<&str>,
) -> Caller<'a> {
    let got = ask_credentials(server, identity, token).await.ok().json();
    let text = |member: &str| got["Credentials"][member].as_str().expect("a text").to_owned();
    server.holder(&text("AccessKeyId"), &text("SecretKey"), Some(&text("SessionToken")))
}
