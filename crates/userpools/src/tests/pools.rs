//! Pools: their settings and schema, and how they end.

use serde_json::{Value, json};

use crate::testing::{call, code_of, create_client, create_pool, cx, service, text_of};

async fn described(service: &crate::UserPools, pool: &str) -> Value {
    let answer = call(service, "DescribeUserPool", json!({ "UserPoolId": pool })).await.unwrap();
    answer["UserPool"].clone()
}

async fn refused(op: &str, input: Value) -> (String, String) {
    let error = call(&service(), op, input).await.unwrap_err();
    (code_of(&error), text_of(&error))
}

#[tokio::test]
async fn us_065_a_new_pool_shows_its_defaults() {
    let service = service();
    let made = call(&service, "CreateUserPool", json!({ "PoolName": "p" })).await.unwrap();
    let pool = &made["UserPool"];
    let id = pool["Id"].as_str().unwrap();
    assert!(id.starts_with("us-east-1_") && id.len() == 19, "{id}");
    let arn = format!("arn:aws:cognito-idp:us-east-1:000000000000:userpool/{id}");
    assert_eq!(pool["Arn"], arn);
    assert_eq!(pool["Policies"]["PasswordPolicy"]["MinimumLength"], 8);
    assert_eq!(pool["Policies"]["PasswordPolicy"]["TemporaryPasswordValidityDays"], 7);
    assert_eq!(pool["MfaConfiguration"], "OFF");
    assert_eq!(pool["DeletionProtection"], "INACTIVE");
    assert_eq!(pool["UserPoolTier"], "ESSENTIALS");
    assert_eq!(pool["VerificationMessageTemplate"]["DefaultEmailOption"], "CONFIRM_WITH_CODE");
    assert_eq!(pool["AdminCreateUserConfig"]["AllowAdminCreateUserOnly"], false);
    assert_eq!(pool["EmailConfiguration"]["EmailSendingAccount"], "COGNITO_DEFAULT");
    assert_eq!(pool["UsernameConfiguration"]["CaseSensitive"], true, "US-026");
    assert_eq!(pool["EstimatedNumberOfUsers"], 0);
    assert!(pool.get("AccountRecoverySetting").is_none());
    assert_eq!(&described(&service, id).await, pool);
    let listed = call(&service, "ListUserPools", json!({ "MaxResults": 10 })).await.unwrap();
    assert_eq!(listed["UserPools"][0]["Id"], id);
    assert_eq!(listed["UserPools"][0]["Name"], "p");
}

#[tokio::test]
async fn listing_pools_goes_page_by_page() {
    let service = service();
    let mut made = std::collections::BTreeSet::new();
    for _ in 0..5 {
        made.insert(create_pool(&service, json!({})).await);
    }
    let (mut seen, mut token) = (std::collections::BTreeSet::new(), Value::Null);
    loop {
        let mut input = json!({ "MaxResults": 2 });
        if token != Value::Null {
            input["NextToken"] = token;
        }
        let page = call(&service, "ListUserPools", input).await.unwrap();
        for pool in page["UserPools"].as_array().unwrap() {
            assert!(seen.insert(pool["Id"].as_str().unwrap().to_owned()));
        }
        token = page["NextToken"].clone();
        if token == Value::Null {
            break;
        }
    }
    assert_eq!(seen, made);
    let (code, _) = refused("ListUserPools", json!({ "MaxResults": 2, "NextToken": "x" })).await;
    assert_eq!(code, "InvalidParameterException");
}

#[tokio::test]
async fn us_063_members_left_out_of_update_user_pool_go_back_to_their_defaults() {
    let service = service();
    let id = create_pool(
        &service,
        json!({
            "Policies": { "PasswordPolicy": { "MinimumLength": 20 } },
            "AutoVerifiedAttributes": ["email"],
            "DeletionProtection": "ACTIVE",
            "UserPoolTags": { "team": "a" },
            "EmailVerificationMessage": "your code is {####}",
        }),
    );
    let id = id.await;
    let before = described(&service, &id).await;
    assert_eq!(before["Policies"]["PasswordPolicy"]["MinimumLength"], 20);
    assert_eq!(before["Policies"]["PasswordPolicy"]["RequireSymbols"], false);
    let template = &before["VerificationMessageTemplate"];
    assert_eq!(template["EmailMessage"], "your code is {####}", "both places show the text");
    call(&service, "UpdateUserPool", json!({ "UserPoolId": id })).await.unwrap();
    let after = described(&service, &id).await;
    assert_eq!(after["Policies"]["PasswordPolicy"]["MinimumLength"], 8);
    assert!(after.get("AutoVerifiedAttributes").is_none());
    assert_eq!(after["DeletionProtection"], "INACTIVE");
    assert_eq!(after["UserPoolTags"], json!({}));
    assert_eq!(after["Name"], "pool");
    assert_eq!(after["SchemaAttributes"], before["SchemaAttributes"]);
}

#[tokio::test]
async fn us_015_a_protected_pool_is_not_deleted_and_an_unprotected_one_is_with_all_it_has() {
    let service = service();
    let id = create_pool(&service, json!({ "DeletionProtection": "ACTIVE" })).await;
    let client = create_client(&service, &id, json!({})).await;
    call(&service, "CreateGroup", json!({ "UserPoolId": id, "GroupName": "g" })).await.unwrap();
    let error = call(&service, "DeleteUserPool", json!({ "UserPoolId": id })).await.unwrap_err();
    assert_eq!(code_of(&error), "InvalidParameterException");
    call(&service, "UpdateUserPool", json!({ "UserPoolId": id })).await.unwrap();
    call(&service, "DeleteUserPool", json!({ "UserPoolId": id })).await.unwrap();
    let gone = call(&service, "DescribeUserPool", json!({ "UserPoolId": id })).await.unwrap_err();
    assert_eq!(code_of(&gone), "ResourceNotFoundException");
    let late = cx().now.plus(std::time::Duration::from_mins(6));
    service.sweep_deleted_pools(late).await.unwrap();
    let store = &*service.store;
    let left = |pk: String| async move {
        store.range(late, &store::Range::all(pk, 10)).await.unwrap().items
    };
    assert!(left(crate::entities::Pool::partition(&id)).await.is_empty());
    assert!(left("up-deleted".to_owned()).await.is_empty());
    let client = client["ClientId"].as_str().unwrap();
    assert!(left(format!("uc/{client}")).await.is_empty());
}

#[tokio::test]
async fn us_019_aliases_and_username_attributes_exclude_each_other() {
    let input = json!({
        "PoolName": "p", "AliasAttributes": ["email"], "UsernameAttributes": ["email"]
    });
    let (code, text) = refused("CreateUserPool", input).await;
    assert_eq!(code, "InvalidParameterException");
    let only = "Only one of the aliasAttributes or usernameAttributes can be set in the user pool.";
    assert_eq!(text, only);
}

#[tokio::test]
async fn us_029_us_030_a_schema_changes_standard_attributes_and_adds_its_own() {
    let service = service();
    let id = create_pool(
        &service,
        json!({ "Schema": [
            { "Name": "email", "Required": true, "Mutable": false },
            { "Name": "level", "AttributeDataType": "Number",
              "NumberAttributeConstraints": { "MinValue": "1", "MaxValue": "5" } },
            { "Name": "secret", "AttributeDataType": "String", "DeveloperOnlyAttribute": true },
        ] }),
    );
    let id = id.await;
    let added = json!({ "UserPoolId": id, "CustomAttributes": [{ "Name": "later",
        "AttributeDataType": "String" }] });
    call(&service, "AddCustomAttributes", added.clone()).await.unwrap();
    let pool = described(&service, &id).await;
    let schema = pool["SchemaAttributes"].as_array().unwrap();
    let named = |name: &str| schema.iter().find(|it| it["Name"] == name).cloned();
    let email = named("email").unwrap();
    assert_eq!((&email["Required"], &email["Mutable"]), (&json!(true), &json!(false)));
    assert_eq!(email["StringAttributeConstraints"]["MaxLength"], "2048");
    assert_eq!(named("custom:level").unwrap()["NumberAttributeConstraints"]["MaxValue"], "5");
    assert_eq!(named("custom:level").unwrap()["Mutable"], true);
    assert!(named("dev:secret").is_some() && named("custom:later").is_some());
    assert_eq!(named("sub").unwrap()["Required"], true);
    let twice = call(&service, "AddCustomAttributes", added).await.unwrap_err();
    let text = "custom:later: Existing attribute already has name custom:later.";
    assert_eq!(text_of(&twice), text);
}

#[tokio::test]
async fn us_030_schemas_that_cannot_be_are_refused() {
    for (attribute, text) in [
        (
            json!({ "Name": "x", "Required": true, "AttributeDataType": "String" }),
            "Required custom attributes are not supported currently.",
        ),
        (
            json!({ "Name": "email", "AttributeDataType": "Number" }),
            "You can not change AttributeDataType or set developerOnlyAttribute for standard schema attribute email",
        ),
        (
            json!({ "Name": "x", "AttributeDataType": "String",
            "StringAttributeConstraints": { "MinLength": "5", "MaxLength": "4" } }),
            "custom:x: the minimum cannot be above the maximum.",
        ),
        (
            json!({ "Name": "x", "AttributeDataType": "String",
            "StringAttributeConstraints": { "MaxLength": "2049" } }),
            "custom:x: lengths must be between 0 and 2048.",
        ),
        (
            json!({ "Name": "x", "AttributeDataType": "Number",
            "NumberAttributeConstraints": { "MaxValue": "many" } }),
            "custom:x: a constraint is not a number.",
        ),
    ] {
        let input = json!({ "PoolName": "p", "Schema": [attribute] });
        assert_eq!(refused("CreateUserPool", input).await.1, text);
    }
}

#[tokio::test]
async fn settings_that_contradict_each_other_are_refused() {
    for (code, more) in [
        // US-048
        (
            "InvalidParameterException",
            json!({
            "Policies": { "PasswordPolicy": { "TemporaryPasswordValidityDays": 3 } },
            "AdminCreateUserConfig": { "UnusedAccountValidityDays": 4 } }),
        ),
        // US-056
        ("InvalidParameterException", json!({ "SmsVerificationMessage": "no code here" })),
        (
            "InvalidParameterException",
            json!({ "AdminCreateUserConfig": {
            "InviteMessageTemplate": { "EmailMessage": "only {username} here" } } }),
        ),
        // US-039
        (
            "InvalidParameterException",
            json!({ "UserAttributeUpdateSettings": {
            "AttributesRequireVerificationBeforeUpdate": ["email"] } }),
        ),
        // US-051
        (
            "InvalidParameterException",
            json!({ "AccountRecoverySetting": { "RecoveryMechanisms": [
            { "Name": "admin_only", "Priority": 1 },
            { "Name": "verified_email", "Priority": 2 }] } }),
        ),
        // US-064
        ("InvalidParameterException", json!({ "MfaConfiguration": "ON" })),
        // US-069
        ("UserPoolTaggingException", json!({ "UserPoolTags": { "AWS:x": "y" } })),
        // US-067
        (
            "FeatureUnavailableInTierException",
            json!({
            "UserPoolAddOns": { "AdvancedSecurityMode": "ENFORCED" } }),
        ),
        (
            "FeatureUnavailableInTierException",
            json!({ "UserPoolTier": "LITE",
            "Policies": { "SignInPolicy": {
                "AllowedFirstAuthFactors": ["PASSWORD", "EMAIL_OTP"] } } }),
        ),
        // AU-106
        (
            "InvalidParameterException",
            json!({ "AcrConfiguration": {
            "LEVEL_1": { "AcrValue": "same" }, "LEVEL_2": { "AcrValue": "same" } } }),
        ),
    ] {
        let mut input = json!({ "PoolName": "p" });
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let (found, text) = refused("CreateUserPool", input).await;
        assert_eq!(found, code, "{more}: {text}");
    }
}
