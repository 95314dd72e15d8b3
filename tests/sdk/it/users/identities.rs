//! A user pool that feeds the credentials provider: whoever signs in or out switches the credentials.

use client::wire::sts::{GetCallerIdentity, GetCallerIdentityRequest};
use client::{CognitoCredentialsProvider, Environment, ServiceClient};
use serde_json::json;

use super::world::{PASSWORD, Users, done};
use crate::pools::root;

/// An identity pool that lets these users in, and guests; a role for each.
async fn identity_pool(users: &Users) -> String {
    let provider = format!("cognito-idp.us-east-1.amazonaws.com/{}", users.id);
    let input = json!({
        "IdentityPoolName": "users", "AllowUnauthenticatedIdentities": true,
        "CognitoIdentityProviders": [{
            "ProviderName": provider, "ClientId": users.client, "ServerSideTokenCheck": true
        }]
    });
    let made = root(&users.server, "cognito-identity:CreateIdentityPool", input).await.json();
    let pool = made["IdentityPoolId"].as_str().expect("an id").to_owned();
    let mut roles = json!({});
    for state in ["unauthenticated", "authenticated"] {
        let trust = identity::role_trust(&pool, state);
        let input = json!({ "RoleName": state, "AssumeRolePolicyDocument": trust });
        let arn = root(&users.server, "iam:CreateRole", input).await.tag("Arn").expect("an ARN");
        roles[state] = json!(arn);
    }
    let input = json!({ "IdentityPoolId": pool, "Roles": roles });
    root(&users.server, "cognito-identity:SetIdentityPoolRoles", input).await;
    pool
}

/// The role of whoever the provider's credentials are.
async fn role(provider: &CognitoCredentialsProvider) -> String {
    let client = provider.service_client();
    let me = client.call::<GetCallerIdentity>(&GetCallerIdentityRequest {}).await.expect("me");
    let arn = me.arn.expect("an ARN");
    arn.split('/').nth(1).expect("a role").to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn ip_031_signing_in_keeps_the_guests_identity_and_signing_out_leaves_it() {
    let users = Users::new().await;
    users.make("ann").await;
    let pool = users.pool();
    let client = ServiceClient::builder("us-east-1")
        .environment(Environment::empty())
        .endpoint_url(users.server.url())
        .build()
        .unwrap();
    let provider = CognitoCredentialsProvider::builder(identity_pool(&users).await)
        .client(client)
        .logins(pool.clone())
        .build()
        .unwrap();
    let guest = provider.identity_id().await.unwrap();
    assert_eq!(role(&provider).await, "unauthenticated");

    let session = done(pool.sign_in("ann").srp(PASSWORD).await.unwrap());
    assert_eq!(role(&provider).await, "authenticated");
    assert_eq!(provider.identity_id().await.unwrap(), guest, "the guest became ann");

    session.sign_out().await.unwrap();
    assert_eq!(role(&provider).await, "unauthenticated");
    assert_ne!(provider.identity_id().await.unwrap(), guest, "ann's identity stays hers");

    done(pool.sign_in("ann").srp(PASSWORD).await.unwrap());
    assert_eq!(role(&provider).await, "authenticated");
    assert_eq!(provider.identity_id().await.unwrap(), guest, "the same user, the same identity");

    let input = json!({ "Username": "ann" });
    users.root("AdminUserGlobalSignOut", input).await;
    let session = pool.session().unwrap();
    session.refresh().await.unwrap_err();
    assert_eq!(role(&provider).await, "unauthenticated", "the service ended the session");
}
