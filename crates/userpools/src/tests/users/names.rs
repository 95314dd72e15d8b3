//! What users are called in pools where addresses and numbers stand for usernames (US-020, US-024).

use serde_json::{Value, json};

use crate::UserPools;
use crate::testing::{call, code_of, create_client, create_pool, service};

const NUMBER: &str = "+15555550100";

async fn pool(service: &UserPools) -> (String, Value) {
    let named = json!({ "UsernameAttributes": ["email", "phone_number"],
        "UsernameConfiguration": { "CaseSensitive": false } });
    let pool = create_pool(service, named).await;
    let client = create_client(service, &pool, json!({})).await["ClientId"].clone();
    (pool, client)
}

/// The sub of whoever has this name.
async fn called(service: &UserPools, pool: &str, name: &str) -> Result<Value, String> {
    let input = json!({ "UserPoolId": pool, "Username": name });
    let answer = call(service, "AdminGetUser", input).await.map_err(|error| code_of(&error))?;
    Ok(answer["Username"].clone())
}

fn with(name: &str, value: &str) -> Value {
    json!([{ "Name": name, "Value": value }])
}

#[tokio::test]
async fn us_020_nobody_is_called_by_a_number_that_is_only_written_down() {
    let service = service();
    let (pool, client) = pool(&service).await;
    let sign_up = async |name: &str, more: Value| {
        let input = json!({ "ClientId": client, "Username": name, "Password": "Corr3ct-horse!",
            "UserAttributes": more });
        let answer = call(&service, "SignUp", input).await;
        answer.map(|answer| answer["UserSub"].clone()).map_err(|error| code_of(&error))
    };
    let eve = sign_up("eve@example.com", with("phone_number", NUMBER)).await.unwrap();
    assert_eq!(called(&service, &pool, "Eve@Example.com").await, Ok(eve.clone()), "unverified");
    let unknown = Err("UserNotFoundException".to_owned());
    assert_eq!(called(&service, &pool, NUMBER).await, unknown);
    // The number is still for its owner to sign up with.
    let owner = sign_up(NUMBER, json!([])).await.unwrap();
    assert_eq!(called(&service, &pool, NUMBER).await, Ok(owner.clone()));
    let taken = Err("UsernameExistsException".to_owned());
    assert_eq!(sign_up(NUMBER, json!([])).await, taken);
    assert_eq!(sign_up("EVE@example.com", json!([])).await, taken);
    // Proving it later does not take it from the owner.
    let proven = json!({ "UserPoolId": pool, "Username": "eve@example.com",
        "UserAttributes": with("phone_number_verified", "true") });
    let refused = call(&service, "AdminUpdateUserAttributes", proven).await.unwrap_err();
    assert_eq!(code_of(&refused), "AliasExistsException");
    assert_eq!(called(&service, &pool, NUMBER).await, Ok(owner));
}

#[tokio::test]
async fn us_020_a_verified_number_is_a_second_name_for_as_long_as_it_is_verified() {
    let service = service();
    let (pool, _) = pool(&service).await;
    let input = json!({ "UserPoolId": pool, "Username": "ann@example.com",
        "MessageAction": "SUPPRESS", "UserAttributes": with("phone_number", NUMBER) });
    let made = call(&service, "AdminCreateUser", input).await.unwrap();
    let ann = made["User"]["Username"].clone();
    let unknown = Err("UserNotFoundException".to_owned());
    assert_eq!(called(&service, &pool, "ann@example.com").await, Ok(ann.clone()));
    assert_eq!(called(&service, &pool, NUMBER).await, unknown);
    for (verified, expected) in [("true", Ok(ann.clone())), ("false", unknown)] {
        let change = json!({ "UserPoolId": pool, "Username": ann,
            "UserAttributes": with("phone_number_verified", verified) });
        call(&service, "AdminUpdateUserAttributes", change).await.unwrap();
        assert_eq!(called(&service, &pool, NUMBER).await, expected, "{verified}");
        assert_eq!(called(&service, &pool, "ann@example.com").await, Ok(ann.clone()));
    }
}
