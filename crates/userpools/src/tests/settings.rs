//! Secrets, resource servers, factors, sessions, logs, tags and the signing certificate.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::UserPools;
use crate::testing::{call, code_of, create_client, create_pool, service, text_of};

async fn refusal(service: &UserPools, op: &str, input: Value) -> String {
    code_of(&call(service, op, input).await.unwrap_err())
}

#[tokio::test]
async fn us_066_secrets_are_added_up_to_two_and_deleted_down_to_one() {
    let service = service();
    let pool = create_pool(&service, json!({})).await;
    let client = create_client(&service, &pool, json!({ "GenerateSecret": true })).await;
    let named = json!({ "UserPoolId": pool, "ClientId": client["ClientId"] });
    let added = call(&service, "AddUserPoolClientSecret", named.clone()).await.unwrap();
    let second = added["ClientSecretDescriptor"].clone();
    assert_eq!(second["ClientSecretValue"].as_str().unwrap().len(), 52);
    let id = client["ClientId"].as_str().unwrap();
    assert!(second["ClientSecretId"].as_str().unwrap().starts_with(&format!("{id}--")));
    let third = refusal(&service, "AddUserPoolClientSecret", named.clone()).await;
    assert_eq!(third, "LimitExceededException");
    let found = service.client(&crate::testing::cx(), id).await.unwrap().0;
    for text in [&client["ClientSecret"], &second["ClientSecretValue"]] {
        assert!(service.is_secret(&found, text.as_str().unwrap()).unwrap(), "both count");
    }
    let listed = call(&service, "ListUserPoolClientSecrets", named.clone()).await.unwrap();
    let all = listed["ClientSecrets"].as_array().unwrap().clone();
    assert_eq!(all.len(), 2);
    assert!(all.iter().all(|secret| secret.get("ClientSecretValue").is_none()));
    let mut delete = named.clone();
    delete["ClientSecretId"] = all[0]["ClientSecretId"].clone();
    call(&service, "DeleteUserPoolClientSecret", delete.clone()).await.unwrap();
    let again = refusal(&service, "DeleteUserPoolClientSecret", delete.clone()).await;
    assert_eq!(again, "ResourceNotFoundException");
    delete["ClientSecretId"] = second["ClientSecretId"].clone();
    let last = refusal(&service, "DeleteUserPoolClientSecret", delete).await;
    assert_eq!(last, "InvalidParameterException");
    let described = call(&service, "DescribeUserPoolClient", named).await.unwrap();
    assert_eq!(described["UserPoolClient"]["ClientSecret"], second["ClientSecretValue"]);
}

#[tokio::test]
async fn us_066_a_public_client_gets_no_secret_and_ones_own_secret_is_not_repeated() {
    let service = service();
    let pool = create_pool(&service, json!({})).await;
    let public = create_client(&service, &pool, json!({})).await;
    let named = json!({ "UserPoolId": pool, "ClientId": public["ClientId"] });
    let refused = refusal(&service, "AddUserPoolClientSecret", named).await;
    assert_eq!(refused, "InvalidParameterException");
    let client = create_client(&service, &pool, json!({ "GenerateSecret": true })).await;
    let own = json!({ "UserPoolId": pool, "ClientId": client["ClientId"],
        "ClientSecret": "abcdefghijklmnopqrstuvwxyz" });
    let added = call(&service, "AddUserPoolClientSecret", own).await.unwrap();
    assert!(added["ClientSecretDescriptor"].get("ClientSecretValue").is_none());
}

#[tokio::test]
async fn oa_017_resource_servers_give_scopes_to_clients() {
    let service = service();
    let pool = create_pool(&service, json!({})).await;
    let server = json!({ "UserPoolId": pool, "Identifier": "https://api.example", "Name": "api",
        "Scopes": [{ "ScopeName": "read", "ScopeDescription": "reads" }] });
    call(&service, "CreateResourceServer", server.clone()).await.unwrap();
    let twice = call(&service, "CreateResourceServer", server.clone()).await.unwrap_err();
    let text = format!("https://api.example already exists in user pool {pool}.");
    assert_eq!(text_of(&twice), text);
    let machine = json!({ "GenerateSecret": true, "AllowedOAuthFlowsUserPoolClient": true,
        "AllowedOAuthFlows": ["client_credentials"],
        "AllowedOAuthScopes": ["https://api.example/read"] });
    create_client(&service, &pool, machine).await;
    let unknown = json!({ "UserPoolId": pool, "ClientName": "c",
        "AllowedOAuthScopes": ["https://api.example/write"] });
    let refused = refusal(&service, "CreateUserPoolClient", unknown).await;
    assert_eq!(refused, "ScopeDoesNotExistException");
    let change = json!({ "UserPoolId": pool, "Identifier": "https://api.example", "Name": "new" });
    call(&service, "UpdateResourceServer", change.clone()).await.unwrap();
    let found = call(&service, "DescribeResourceServer", change.clone()).await.unwrap();
    assert_eq!(found["ResourceServer"]["Name"], "new");
    assert_eq!(found["ResourceServer"]["Scopes"], json!([]));
    let listed = call(&service, "ListResourceServers", json!({ "UserPoolId": pool })).await;
    assert_eq!(listed.unwrap()["ResourceServers"].as_array().unwrap().len(), 1);
    call(&service, "DeleteResourceServer", change.clone()).await.unwrap();
    let gone = refusal(&service, "DescribeResourceServer", change).await;
    assert_eq!(gone, "ResourceNotFoundException");
}

#[tokio::test]
async fn oa_017_a_pool_has_at_most_25_resource_servers() {
    let service = service();
    let pool = create_pool(&service, json!({})).await;
    let server =
        |n: usize| json!({ "UserPoolId": pool, "Identifier": format!("s{n}"), "Name": "s" });
    for n in 0..25 {
        call(&service, "CreateResourceServer", server(n)).await.unwrap();
    }
    let one_more = refusal(&service, "CreateResourceServer", server(25)).await;
    assert_eq!(one_more, "LimitExceededException");
}

const SMS: &str = "arn:aws:iam::000000000000:role/sms";

#[tokio::test]
async fn au_124_us_064_second_factors_are_set_as_a_whole_and_shown_in_both_places() {
    let service = service();
    let pool = create_pool(&service, json!({})).await;
    let set = |more: Value| {
        let mut input = json!({ "UserPoolId": pool });
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        input
    };
    let bare = set(json!({ "MfaConfiguration": "ON" }));
    assert_eq!(refusal(&service, "SetUserPoolMfaConfig", bare).await, "InvalidParameterException");
    let totp = set(json!({ "MfaConfiguration": "ON",
        "SoftwareTokenMfaConfiguration": { "Enabled": true } }));
    let answer = call(&service, "SetUserPoolMfaConfig", totp).await.unwrap();
    assert_eq!(answer["SoftwareTokenMfaConfiguration"]["Enabled"], true);
    let passkeys = set(json!({ "WebAuthnConfiguration": {
        "RelyingPartyId": "example.com", "UserVerification": "required" } }));
    let answer = call(&service, "SetUserPoolMfaConfig", passkeys).await.unwrap();
    assert_eq!(answer["MfaConfiguration"], "ON", "what is not named stays");
    assert_eq!(answer["SoftwareTokenMfaConfiguration"]["Enabled"], true);
    let sms = set(json!({ "MfaConfiguration": "OPTIONAL", "SmsMfaConfiguration": {
        "SmsAuthenticationMessage": "code {####}", "SmsConfiguration": { "SnsCallerArn": SMS } } }));
    call(&service, "SetUserPoolMfaConfig", sms).await.unwrap();
    let named = json!({ "UserPoolId": pool });
    let all = call(&service, "GetUserPoolMfaConfig", named.clone()).await.unwrap();
    assert!(all.get("SoftwareTokenMfaConfiguration").is_none(), "the set is replaced");
    assert_eq!(all["WebAuthnConfiguration"]["RelyingPartyId"], "example.com");
    let shown = call(&service, "DescribeUserPool", named).await.unwrap();
    assert_eq!(shown["UserPool"]["SmsConfiguration"]["SnsCallerArn"], SMS);
    assert_eq!(shown["UserPool"]["SmsAuthenticationMessage"], "code {####}");
    assert_eq!(shown["UserPool"]["MfaConfiguration"], "OPTIONAL");
    for bad in [
        json!({ "EmailMfaConfiguration": {} }),
        json!({ "WebAuthnConfiguration": {
            "FactorConfiguration": "MULTI_FACTOR_WITH_USER_VERIFICATION" } }),
    ] {
        let refused = refusal(&service, "SetUserPoolMfaConfig", set(bad)).await;
        assert_eq!(refused, "InvalidParameterException");
    }
}

#[tokio::test]
async fn au_113_au_115_session_settings_have_defaults_and_bounds() {
    let service = service();
    let pool = create_pool(&service, json!({})).await;
    let named = json!({ "UserPoolId": pool });
    let usual = call(&service, "GetUserPoolSessionConfiguration", named.clone()).await.unwrap();
    assert_eq!(usual["UserSessionTracking"], "DISABLED");
    assert_eq!(usual["TokenSession"]["MaxPerUser"], 20);
    let set = json!({ "UserPoolId": pool, "UserSessionTracking": "ENABLED",
        "TokenSession": { "MaxPerUser": 3 } });
    call(&service, "SetUserPoolSessionConfiguration", set).await.unwrap();
    let now = call(&service, "GetUserPoolSessionConfiguration", named).await.unwrap();
    assert_eq!(now["TokenSession"]["MaxPerUser"], 3);
    let many = json!({ "UserPoolId": pool, "UserSessionTracking": "ENABLED",
        "TokenSession": { "MaxPerUser": 101 } });
    call(&service, "SetUserPoolSessionConfiguration", many).await.unwrap_err();
    let client = create_client(&service, &pool, json!({})).await;
    let named = json!({ "UserPoolId": pool, "ClientId": client["ClientId"] });
    let usual = call(&service, "GetUserPoolClientSessionConfiguration", named.clone()).await;
    let key = usual.unwrap();
    let sso = key.get("SSOSession").or(key.get("SsoSession")).unwrap();
    assert_eq!(sso["MaxValidityMinutes"], 60);
}

#[tokio::test]
async fn tp_011_log_delivery_keeps_sources_levels_and_destinations_apart() {
    let service = service();
    let pool = create_pool(&service, json!({})).await;
    let logs = json!({ "LogGroupArn": "arn:aws:logs:us-east-1:000000000000:log-group:g" });
    let set =
        |configurations: Value| json!({ "UserPoolId": pool, "LogConfigurations": configurations });
    let good = json!([{ "LogLevel": "ERROR", "EventSource": "userNotification",
        "CloudWatchLogsConfiguration": logs }]);
    call(&service, "SetLogDeliveryConfiguration", set(good.clone())).await.unwrap();
    let found = call(&service, "GetLogDeliveryConfiguration", json!({ "UserPoolId": pool })).await;
    assert_eq!(found.unwrap()["LogDeliveryConfiguration"]["LogConfigurations"], good);
    let events = json!({ "LogLevel": "INFO", "EventSource": "userAuthEvents",
        "CloudWatchLogsConfiguration": logs });
    for (code, bad) in [
        ("InvalidParameterException", json!([good[0], good[0]])),
        (
            "InvalidParameterException",
            json!([{ "LogLevel": "INFO",
            "EventSource": "userNotification", "CloudWatchLogsConfiguration": logs }]),
        ),
        (
            "InvalidParameterException",
            json!([{ "LogLevel": "ERROR",
            "EventSource": "userNotification" }]),
        ),
        ("FeatureUnavailableInTierException", json!([events])),
    ] {
        let refused = refusal(&service, "SetLogDeliveryConfiguration", set(bad)).await;
        assert_eq!(refused, code);
    }
}

#[tokio::test]
async fn us_069_tags_are_added_listed_and_removed() {
    let service = service();
    let pool = create_pool(&service, json!({ "UserPoolTags": { "a": "1" } })).await;
    let arn = format!("arn:aws:cognito-idp:us-east-1:000000000000:userpool/{pool}");
    let tag = json!({ "ResourceArn": arn, "Tags": { "b": "2" } });
    call(&service, "TagResource", tag).await.unwrap();
    call(&service, "UntagResource", json!({ "ResourceArn": arn, "TagKeys": ["a"] })).await.unwrap();
    let left = call(&service, "ListTagsForResource", json!({ "ResourceArn": arn })).await.unwrap();
    assert_eq!(left["Tags"], json!({ "b": "2" }));
    let many: serde_json::Map<_, _> = (0..51).map(|n| (format!("k{n}"), json!("v"))).collect();
    for tags in [json!({ "aws:x": "1" }), Value::Object(many)] {
        let tag = json!({ "ResourceArn": arn, "Tags": tags });
        assert_eq!(refusal(&service, "TagResource", tag).await, "InvalidParameterException");
    }
    let foreign = json!({ "ResourceArn": arn.replace("000000000000", "111111111111") });
    let refused = refusal(&service, "ListTagsForResource", foreign).await;
    assert_eq!(refused, "InvalidParameterException");
}

#[tokio::test]
async fn us_070_the_signing_certificate_of_a_pool_stays_the_same_and_differs_between_pools() {
    let service = service();
    let mut seen = Vec::new();
    for _ in 0..2 {
        let pool = create_pool(&service, json!({})).await;
        let named = json!({ "UserPoolId": pool });
        let first = call(&service, "GetSigningCertificate", named.clone()).await.unwrap();
        let again = call(&service, "GetSigningCertificate", named).await.unwrap();
        assert_eq!(first, again);
        let der = STANDARD.decode(first["Certificate"].as_str().unwrap()).unwrap();
        assert_eq!(der[0], 0x30, "a DER sequence");
        seen.push(der);
    }
    assert_ne!(seen[0], seen[1]);
}
