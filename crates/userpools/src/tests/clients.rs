//! App clients: their settings and secrets.

use serde_json::{Value, json};

use crate::UserPools;
use crate::testing::{call, code_of, create_client, create_pool, service, text_of};

async fn refused(service: &UserPools, pool: &str, more: Value) -> (String, String) {
    let mut input = json!({ "UserPoolId": pool, "ClientName": "c" });
    input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let error = call(service, "CreateUserPoolClient", input).await.unwrap_err();
    (code_of(&error), text_of(&error))
}

#[tokio::test]
async fn us_065_a_new_client_shows_its_defaults_and_its_secret() {
    let service = service();
    let pool = create_pool(&service, json!({})).await;
    let public = create_client(&service, &pool, json!({})).await;
    let id = public["ClientId"].as_str().unwrap();
    assert!(id.len() == 26 && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()));
    assert!(public.get("ClientSecret").is_none());
    assert_eq!(public["RefreshTokenValidity"], 30);
    assert_eq!(public["AuthSessionValidity"], 3);
    assert_eq!(public["EnableTokenRevocation"], true);
    assert_eq!(public["AllowedOAuthFlowsUserPoolClient"], false);
    let secret = create_client(&service, &pool, json!({ "GenerateSecret": true })).await;
    let text = secret["ClientSecret"].as_str().unwrap();
    assert!((51..=52).contains(&text.len()), "{}", text.len());
    let named = json!({ "UserPoolId": pool, "ClientId": secret["ClientId"] });
    let found = call(&service, "DescribeUserPoolClient", named).await.unwrap();
    assert_eq!(found["UserPoolClient"], secret);
    let listed = call(&service, "ListUserPoolClients", json!({ "UserPoolId": pool })).await;
    assert_eq!(listed.unwrap()["UserPoolClients"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn a_secret_of_ones_own_is_kept_sealed() {
    let service = service();
    let pool = create_pool(&service, json!({})).await;
    let own = "abcdefghijklmnopqrstuvwxyz0123456789";
    let client = create_client(&service, &pool, json!({ "ClientSecret": own })).await;
    assert_eq!(client["ClientSecret"], own);
    let key = crate::entities::Client::key_of(client["ClientId"].as_str().unwrap());
    let item = service.store.get(crate::testing::cx().now, &key).await.unwrap().unwrap();
    assert!(!item.body.contains(own));
    let both = json!({ "ClientSecret": own, "GenerateSecret": true });
    assert_eq!(refused(&service, &pool, both).await.0, "InvalidParameterException");
}

#[tokio::test]
async fn us_063_update_user_pool_client_replaces_settings_and_keeps_the_secret() {
    let service = service();
    let pool = create_pool(&service, json!({})).await;
    let more = json!({ "GenerateSecret": true, "CallbackURLs": ["https://a.example/cb"],
        "PreventUserExistenceErrors": "ENABLED" });
    let made = create_client(&service, &pool, more).await;
    let input = json!({ "UserPoolId": pool, "ClientId": made["ClientId"],
        "LogoutURLs": ["https://a.example/out"] });
    let updated = call(&service, "UpdateUserPoolClient", input).await.unwrap();
    let client = &updated["UserPoolClient"];
    assert_eq!(client["ClientSecret"], made["ClientSecret"]);
    assert_eq!(client["ClientName"], "client");
    assert!(client.get("CallbackURLs").is_none());
    assert!(client.get("PreventUserExistenceErrors").is_none());
    assert_eq!(client["LogoutURLs"][0], "https://a.example/out");
    let named = json!({ "UserPoolId": pool, "ClientId": made["ClientId"] });
    call(&service, "DeleteUserPoolClient", named.clone()).await.unwrap();
    let gone = call(&service, "DescribeUserPoolClient", named).await.unwrap_err();
    assert_eq!(code_of(&gone), "ResourceNotFoundException");
}

#[tokio::test]
async fn clients_of_another_pool_are_not_seen() {
    let service = service();
    let (mine, other) =
        (create_pool(&service, json!({})).await, create_pool(&service, json!({})).await);
    let client = create_client(&service, &mine, json!({})).await;
    let named = json!({ "UserPoolId": other, "ClientId": client["ClientId"] });
    for op in ["DescribeUserPoolClient", "UpdateUserPoolClient", "DeleteUserPoolClient"] {
        let gone = call(&service, op, named.clone()).await.unwrap_err();
        assert_eq!(code_of(&gone), "ResourceNotFoundException", "{op}");
    }
}

#[tokio::test]
async fn au_005_au_090_au_091_flows_and_lives_keep_their_rules() {
    let service = service();
    let pool = create_pool(&service, json!({})).await;
    for bad in [
        json!({ "ExplicitAuthFlows": ["ADMIN_NO_SRP_AUTH", "ALLOW_USER_SRP_AUTH"] }),
        json!({ "ExplicitAuthFlows": ["ALLOW_REFRESH_TOKEN_AUTH"],
            "RefreshTokenRotation": { "Feature": "ENABLED" } }),
        json!({ "AccessTokenValidity": 4, "TokenValidityUnits": { "AccessToken": "minutes" } }),
        json!({ "IdTokenValidity": 25 }),
        json!({ "RefreshTokenValidity": 59, "TokenValidityUnits": { "RefreshToken": "minutes" } }),
        json!({ "RefreshTokenValidity": 3651 }),
        json!({ "AccessTokenValidity": 3, "RefreshTokenValidity": 2,
            "TokenValidityUnits": { "RefreshToken": "hours" } }),
    ] {
        let (code, text) = refused(&service, &pool, bad.clone()).await;
        assert_eq!(code, "InvalidParameterException", "{bad} {text}");
    }
    let forever = json!({ "RefreshTokenValidity": 0,
        "TokenValidityUnits": { "RefreshToken": "minutes", "AccessToken": "minutes" },
        "AccessTokenValidity": 5 });
    let client = create_client(&service, &pool, forever).await;
    assert_eq!(client["RefreshTokenValidity"], 30, "0 is the default");
    assert_eq!(client["TokenValidityUnits"], json!({ "AccessToken": "minutes" }));
}

#[tokio::test]
async fn us_035_us_037_read_and_write_lists_name_attributes_of_the_schema() {
    let service = service();
    let own = json!({ "Schema": [{ "Name": "x", "AttributeDataType": "String" }] });
    let pool = create_pool(&service, own).await;
    let good = json!({ "ReadAttributes": ["email", "email_verified", "custom:x"],
        "WriteAttributes": ["email", "custom:x"] });
    create_client(&service, &pool, good).await;
    for (bad, kind) in [
        (json!({ "ReadAttributes": ["custom:y"] }), "read"),
        (json!({ "WriteAttributes": ["custom:y"] }), "write"),
        (json!({ "WriteAttributes": ["email_verified"] }), "write"),
        (json!({ "WriteAttributes": ["sub"] }), "write"),
    ] {
        let text = format!("Invalid {kind} attributes specified while creating a client");
        assert_eq!(refused(&service, &pool, bad).await.1, text);
    }
}

#[tokio::test]
async fn sec_019_oauth_settings_fit_each_other() {
    let service = service();
    let pool = create_pool(&service, json!({})).await;
    let (invalid, flow) = ("InvalidParameterException", "InvalidOAuthFlowException");
    for (code, bad) in [
        (invalid, json!({ "CallbackURLs": ["javascript:alert(1)"] })),
        (invalid, json!({ "CallbackURLs": ["http://example.com/cb"] })),
        (invalid, json!({ "LogoutURLs": ["data:text/html,x"] })),
        (invalid, json!({ "DefaultRedirectURI": "https://a.example/" })),
        (invalid, json!({ "AllowedOAuthFlowsUserPoolClient": true })),
        (
            invalid,
            json!({ "AllowedOAuthFlowsUserPoolClient": true,
            "AllowedOAuthFlows": ["code"], "AllowedOAuthScopes": ["openid"] }),
        ),
        (invalid, json!({ "SupportedIdentityProviders": ["Google"] })),
        (flow, json!({ "AllowedOAuthFlows": ["client_credentials", "code"] })),
        (flow, json!({ "AllowedOAuthFlows": ["client_credentials"] })),
        (
            flow,
            json!({ "AllowedOAuthFlows": ["client_credentials"], "GenerateSecret": true,
            "AllowedOAuthScopes": ["openid"] }),
        ),
        ("ScopeDoesNotExistException", json!({ "AllowedOAuthScopes": ["https://api/x"] })),
        ("ScopeDoesNotExistException", json!({ "AllowedOAuthScopes": ["nonsense"] })),
    ] {
        let (found, text) = refused(&service, &pool, bad.clone()).await;
        assert_eq!(found, code, "{bad} {text}");
    }
    let good = json!({ "AllowedOAuthFlowsUserPoolClient": true, "AllowedOAuthFlows": ["code"],
        "AllowedOAuthScopes": ["openid", "email"], "CallbackURLs": ["http://localhost:3000/"],
        "DefaultRedirectURI": "http://localhost:3000/", "SupportedIdentityProviders": ["COGNITO"] });
    create_client(&service, &pool, good).await;
}
