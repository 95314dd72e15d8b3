//! Tests of users' own attributes and passwords, and of proving addresses.

use serde_json::{Value, json};

use super::{OTHER, PASSWORD, World, aliases_email, named_by_email, verifies_email};
use crate::entities::{Pool, Status};

fn set(token: &str, name: &str, value: &str) -> Value {
    json!({ "AccessToken": token, "UserAttributes": [{ "Name": name, "Value": value }] })
}

fn verify(token: &str, code: &str) -> Value {
    json!({ "AccessToken": token, "AttributeName": "email", "Code": code })
}

/// Like [`aliases_email`], but a new address counts only once it is proven.
fn proves_first(pool: &mut Pool) {
    aliases_email(pool);
    let settings = json!({ "AttributesRequireVerificationBeforeUpdate": ["email"] });
    pool.settings.user_attribute_update_settings = serde_json::from_value(settings).unwrap();
}

#[tokio::test]
async fn us_041_au_088_get_user_shows_what_the_client_may_read() {
    let world = World::by_email().await;
    let mut narrow = world.client_named("narrow", true);
    narrow.settings.read_attributes = Some(vec!["name".to_owned()]);
    world.insert(&narrow).await;
    world.confirmed("ann", "ann@example.com").await;
    let names = |answer: &Value| -> Vec<String> {
        let list = answer["UserAttributes"].as_array().unwrap();
        list.iter().map(|it| it["Name"].as_str().unwrap().to_owned()).collect()
    };
    let token = world.token("ann").await;
    let all = world.ok("GetUser", json!({ "AccessToken": token })).await;
    assert_eq!(all["Username"], "ann");
    assert_eq!(names(&all), ["sub", "email", "email_verified"]);
    let token = world.token_of("ann", "narrow").await;
    let few = world.ok("GetUser", json!({ "AccessToken": token })).await;
    assert_eq!(names(&few), ["sub"]);
}

#[tokio::test]
async fn us_038_sec_086_a_new_address_is_unverified_until_its_code_comes_back() {
    let world = World::by_email().await;
    world.confirmed("ann", "ann@example.com").await;
    let token = world.token("ann").await;
    let answer = world.ok("UpdateUserAttributes", set(&token, "email", "new@other.org")).await;
    let expected = json!([{ "Destination": "n***@o***", "DeliveryMedium": "EMAIL",
        "AttributeName": "email" }]);
    assert_eq!(answer["CodeDeliveryDetailsList"], expected);
    let (_, attributes) = world.shown("ann").await;
    assert_eq!(attributes["email"], "new@other.org");
    assert_eq!(attributes["email_verified"], "false");
    let code = world.code_sent_to("new@other.org");
    let wrong = if code == "000000" { "000001" } else { "000000" };
    let refused = world.refused("VerifyUserAttribute", verify(&token, wrong)).await;
    assert_eq!(refused.0, "CodeMismatchException");
    world.ok("VerifyUserAttribute", verify(&token, &code)).await;
    assert_eq!(world.shown("ann").await.1["email_verified"], "true");
    let refused = world.refused("VerifyUserAttribute", verify(&token, &code)).await;
    assert_eq!(refused.0, "ExpiredCodeException");
    // The same value again changes nothing and sends nothing.
    let answer = world.ok("UpdateUserAttributes", set(&token, "email", "new@other.org")).await;
    assert_eq!(answer["CodeDeliveryDetailsList"], json!([]));
    assert_eq!(world.shown("ann").await.1["email_verified"], "true");
}

#[tokio::test]
async fn us_039_sec_086_the_old_address_counts_until_the_new_one_is_proven() {
    let world = World::new(proves_first).await;
    world.confirmed("ann", "ann@example.com").await;
    world.confirmed("eve", "eve@example.com").await;
    let token = world.token("eve").await;
    world.ok("UpdateUserAttributes", set(&token, "email", "new@example.com")).await;
    let (_, attributes) = world.shown("eve").await;
    assert_eq!(attributes["email"], "eve@example.com");
    assert_eq!(attributes["email_verified"], "true");
    assert_eq!(world.stored("eve@example.com").await.username, "eve");
    let code = world.code_sent_to("new@example.com");
    world.ok("VerifyUserAttribute", verify(&token, &code)).await;
    assert_eq!(world.stored("new@example.com").await.username, "eve");
    let gone = world.service.find_user(&world.cx, &world.pool, "eve@example.com").await.unwrap();
    assert!(gone.is_none());
    // A victim's address does not become the attacker's, proven or not.
    world.ok("UpdateUserAttributes", set(&token, "email", "ann@example.com")).await;
    let code = world.code_sent_to("ann@example.com");
    let refused = world.refused("VerifyUserAttribute", verify(&token, &code)).await;
    let text = "An account with the email already exists.";
    assert_eq!(refused, ("AliasExistsException".to_owned(), text.to_owned()));
    assert_eq!(world.stored("ann@example.com").await.username, "ann");
}

#[tokio::test]
async fn sec_086_a_code_proves_the_value_that_it_was_sent_to_and_no_later_one() {
    let world = World::by_email().await;
    world.confirmed("eve", "eve@example.com").await;
    let token = world.token("eve").await;
    world.ok("UpdateUserAttributes", set(&token, "email", "mine@example.com")).await;
    let code = world.code_sent_to("mine@example.com");
    let input = json!({ "Username": "eve",
        "UserAttributes": [{ "Name": "email", "Value": "victim@example.com" },
            { "Name": "email_verified", "Value": "true" }] });
    world.ok("AdminUpdateUserAttributes", input).await;
    let back = json!({ "Username": "eve",
        "UserAttributes": [{ "Name": "email_verified", "Value": "false" }] });
    world.ok("AdminUpdateUserAttributes", back).await;
    let refused = world.refused("VerifyUserAttribute", verify(&token, &code)).await;
    assert_eq!(refused.0, "ExpiredCodeException");
    assert_eq!(world.shown("eve").await.1["email_verified"], "false");
}

#[tokio::test]
async fn sec_086_au_074_an_address_that_is_somebodys_name_is_not_taken() {
    let world = World::new(named_by_email).await;
    world.confirmed("ann@example.com", "ann@example.com").await;
    world.confirmed("eve@example.com", "eve@example.com").await;
    let token = world.token("eve@example.com").await;
    world.ok("UpdateUserAttributes", set(&token, "email", "ANN@example.com")).await;
    let code = world.code_sent_to("ANN@example.com");
    let refused = world.refused("VerifyUserAttribute", verify(&token, &code)).await;
    assert_eq!(refused.0, "AliasExistsException");
    let input = json!({ "AccessToken": token, "UserAttributeNames": ["email"] });
    assert_eq!(world.refused("DeleteUserAttributes", input).await.0, "InvalidParameterException");
    assert_eq!(world.stored("eve@example.com").await.attribute("email"), Some("eve@example.com"));
}

#[tokio::test]
async fn us_035_us_037_sec_085_users_write_only_what_is_theirs() {
    let world = World::new(|pool| {
        verifies_email(pool);
        for (name, mutable) in [("role", true), ("fixed", false)] {
            let schema = json!({ "Name": name, "AttributeDataType": "String", "Mutable": mutable });
            pool.schema.push(crate::attributes::custom(&serde_json::from_value(schema).unwrap()));
        }
    })
    .await;
    let mut narrow = world.client_named("narrow", true);
    narrow.settings.write_attributes = Some(vec!["name".to_owned(), "email".to_owned()]);
    world.insert(&narrow).await;
    world.confirmed("ann", "ann@example.com").await;
    let before = world.stored("ann").await;
    let token = world.token_of("ann", "narrow").await;
    for name in ["email_verified", "phone_number_verified", "identities", "custom:role"] {
        let refused = world.refused("UpdateUserAttributes", set(&token, name, "true")).await;
        let text = "A client attempted to write unauthorized attribute";
        assert_eq!(refused, ("NotAuthorizedException".to_owned(), text.to_owned()), "{name}");
        let input = json!({ "AccessToken": token, "UserAttributeNames": [name] });
        assert_eq!(world.refused("DeleteUserAttributes", input).await.0, "NotAuthorizedException");
    }
    let token = world.token("ann").await;
    let refused = world.refused("UpdateUserAttributes", set(&token, "custom:fixed", "x")).await;
    assert_eq!(refused.1, "user.custom:fixed: Attribute cannot be updated.");
    let refused = world.refused("UpdateUserAttributes", set(&token, "custom:unknown", "x")).await;
    assert_eq!(refused.0, "InvalidParameterException");
    assert_eq!(world.stored("ann").await, before, "bad input changes nothing");
    world.ok("UpdateUserAttributes", set(&token, "custom:role", "x")).await;
    let input = json!({ "AccessToken": token, "UserAttributeNames": ["custom:role"] });
    world.ok("DeleteUserAttributes", input).await;
    assert!(world.stored("ann").await.attribute("custom:role").is_none());
}

#[tokio::test]
async fn us_040_administrators_vouch_and_empty_values_delete() {
    let world = World::new(proves_first).await;
    world.confirmed("ann", "ann@example.com").await;
    world.outbox.clear();
    let with = |list: Value| json!({ "Username": "ann", "UserAttributes": list });
    let vouched = json!([{ "Name": "email", "Value": "new@example.com" },
        { "Name": "email_verified", "Value": "true" }, { "Name": "name", "Value": "Ann" }]);
    world.ok("AdminUpdateUserAttributes", with(vouched)).await;
    assert!(world.outbox.captured().is_empty());
    assert_eq!(world.stored("new@example.com").await.username, "ann");
    world.ok("AdminUpdateUserAttributes", with(json!([{ "Name": "name", "Value": "" }]))).await;
    assert!(world.stored("ann").await.attribute("name").is_none());
    let input = json!({ "Username": "ann", "UserAttributeNames": ["email"] });
    world.ok("AdminDeleteUserAttributes", input).await;
    let (_, attributes) = world.shown("ann").await;
    assert_eq!(attributes.keys().collect::<Vec<_>>(), ["sub"]);
    let gone = world.service.find_user(&world.cx, &world.pool, "new@example.com").await.unwrap();
    assert!(gone.is_none(), "an address that is gone is no name");
}

#[tokio::test]
async fn us_033_a_required_attribute_stays() {
    let world = World::new(|pool| {
        let name = pool.schema.iter_mut().find(|it| it.name.as_deref() == Some("name"));
        name.unwrap().required = Some(true);
    })
    .await;
    let attributes = json!([{ "Name": "name", "Value": "Ann" }]);
    let input = json!({ "Username": "ann", "UserAttributes": attributes });
    world.ok("AdminCreateUser", input).await;
    let input = json!({ "Username": "ann", "UserAttributeNames": ["name"] });
    let refused = world.refused("AdminDeleteUserAttributes", input).await;
    let text = "Attributes did not conform to the schema: name: The attribute is required";
    assert_eq!(refused, ("InvalidParameterException".to_owned(), text.to_owned()));
}

#[tokio::test]
async fn au_062_verification_codes_are_asked_and_tried_a_few_times_an_hour() {
    let world = World::by_email().await;
    world.confirmed("ann", "ann@example.com").await;
    let token = world.token("ann").await;
    let ask = json!({ "AccessToken": token, "AttributeName": "email" });
    for _ in 0..5 {
        let sent = world.ok("GetUserAttributeVerificationCode", ask.clone()).await;
        assert_eq!(sent["CodeDeliveryDetails"]["Destination"], "a***@e***");
    }
    let refused = world.refused("GetUserAttributeVerificationCode", ask).await;
    assert_eq!(refused.0, "LimitExceededException");
    let code = world.code_sent_to("ann@example.com");
    for _ in 0..15 {
        let refused = world.refused("VerifyUserAttribute", verify(&token, "x")).await;
        assert_eq!(refused.0, "CodeMismatchException");
    }
    let refused = world.refused("VerifyUserAttribute", verify(&token, &code)).await;
    assert_eq!(refused.0, "LimitExceededException");
    for name in ["name", "custom:x"] {
        let ask = json!({ "AccessToken": token, "AttributeName": name });
        let refused = world.refused("GetUserAttributeVerificationCode", ask).await;
        assert_eq!(refused.0, "InvalidParameterException");
    }
}

#[tokio::test]
async fn us_049_sec_074_sec_084_a_password_changes_with_the_one_before() {
    let world = World::by_email().await;
    world.confirmed("ann", "ann@example.com").await;
    let token = world.token("ann").await;
    let elsewhere = json!({ "AccessToken": world.token("ann").await });
    let change = |previous: Value, proposed: &str| {
        json!({ "AccessToken": token,
        "PreviousPassword": previous, "ProposedPassword": proposed })
    };
    world.ok("ChangePassword", change(json!(PASSWORD), OTHER)).await;
    assert!(world.has_password("ann", OTHER).await);
    world.ok("GetUser", json!({ "AccessToken": token })).await;
    let refused = world.refused("GetUser", elsewhere).await;
    assert_eq!(refused.1, "Access Token has been revoked");

    let missing = json!({ "AccessToken": token, "ProposedPassword": PASSWORD });
    let wrong = ("NotAuthorizedException".to_owned(), "Incorrect username or password.".to_owned());
    assert_eq!(world.refused("ChangePassword", missing).await, wrong);
    for _ in 0..3 {
        assert_eq!(
            world.refused("ChangePassword", change(json!("Guess-1!"), PASSWORD)).await,
            wrong
        );
    }
    let refused = world.refused("ChangePassword", change(json!(OTHER), PASSWORD)).await;
    assert_eq!(refused.0, "LimitExceededException");
    assert!(world.has_password("ann", OTHER).await);
}

#[tokio::test]
async fn us_049_who_has_no_password_sets_one() {
    let world = World::new(|pool| {
        let policy = json!({ "AllowedFirstAuthFactors": ["PASSWORD", "WEB_AUTHN"] });
        pool.settings.sign_in_policy = serde_json::from_value(policy).unwrap();
    })
    .await;
    world.ok("AdminCreateUser", json!({ "Username": "ann" })).await;
    let token = world.token("ann").await;
    let input = json!({ "AccessToken": token, "ProposedPassword": PASSWORD });
    world.ok("ChangePassword", input).await;
    assert!(world.has_password("ann", PASSWORD).await);
    assert_eq!(world.stored("ann").await.status, Status::Confirmed);
}
