//! Tests of what administrators do with users.

use std::time::Duration;

use serde_json::json;

use super::{OTHER, PASSWORD, World, aliases_email, named_by_email};
use crate::entities::{Device, Group, Membership, Pool, Status};

fn with_email(name: &str, email: &str) -> serde_json::Value {
    json!({ "Username": name, "UserAttributes": [{ "Name": "email", "Value": email }] })
}

#[tokio::test]
async fn us_003_an_invited_user_has_a_temporary_password_that_was_sent() {
    let world = World::by_email().await;
    let made = world.ok("AdminCreateUser", with_email("ann", "ann@example.com")).await;
    assert_eq!(made["User"]["UserStatus"], "FORCE_CHANGE_PASSWORD");
    assert_eq!(made["User"]["Enabled"], true);
    let text = world.text_sent_to("ann@example.com").unwrap();
    let (begin, password) = text.rsplit_once(' ').unwrap();
    assert_eq!(begin, "Your username is ann and your temporary password is");
    assert!(world.has_password("ann", password).await);
    let taken = world.refused("AdminCreateUser", with_email("ANN", "b@example.com")).await;
    let text = "User account already exists";
    assert_eq!(taken, ("UsernameExistsException".to_owned(), text.to_owned()));
}

#[tokio::test]
async fn us_011_invitations_are_repeated_only_while_they_stand_and_suppressed_on_demand() {
    let world = World::by_email().await;
    let mut input = with_email("ann", "ann@example.com");
    input["MessageAction"] = json!("RESEND");
    let refused = world.refused("AdminCreateUser", input.clone()).await;
    assert_eq!(refused.0, "UserNotFoundException");
    input["MessageAction"] = json!("SUPPRESS");
    input["TemporaryPassword"] = json!(PASSWORD);
    world.ok("AdminCreateUser", input.clone()).await;
    assert!(world.outbox.captured().is_empty());
    assert!(world.has_password("ann", PASSWORD).await);

    let again = json!({ "Username": "ann", "MessageAction": "RESEND" });
    world.ok("AdminCreateUser", again.clone()).await;
    let text = world.text_sent_to("ann@example.com").unwrap();
    let password = text.rsplit_once(' ').unwrap().1;
    assert!(world.has_password("ann", password).await);
    assert!(!world.has_password("ann", PASSWORD).await, "the first one is no longer good");
    let permanent = json!({ "Username": "ann", "Password": OTHER, "Permanent": true });
    world.ok("AdminSetUserPassword", permanent).await;
    let refused = world.refused("AdminCreateUser", again).await;
    assert_eq!(refused.0, "UnsupportedUserStateException");
    assert!(world.has_password("ann", OTHER).await, "bad input changes nothing");
}

#[tokio::test]
async fn us_003_invitations_go_by_the_desired_mediums() {
    let world = World::by_email().await;
    let mut input = json!({ "Username": "ann", "DesiredDeliveryMediums": ["EMAIL", "SMS"],
        "UserAttributes": [{ "Name": "email", "Value": "ann@example.com" },
            { "Name": "phone_number", "Value": "+12065551234" }] });
    world.ok("AdminCreateUser", input.clone()).await;
    for to in ["ann@example.com", "+12065551234"] {
        assert!(world.text_sent_to(to).is_some(), "{to}");
    }
    world.outbox.clear();
    input["Username"] = json!("bob");
    input["DesiredDeliveryMediums"] = json!([]);
    world.ok("AdminCreateUser", input).await;
    assert_eq!(world.outbox.captured().len(), 1);
    assert!(world.text_sent_to("+12065551234").is_some(), "SMS is AWS's choice");
    let mut unreachable = with_email("eve", "eve@example.com");
    unreachable["DesiredDeliveryMediums"] = json!(["SMS"]);
    assert_eq!(world.refused("AdminCreateUser", unreachable).await.0, "InvalidParameterException");
    let found = world.service.find_user(&world.cx, &world.pool, "eve").await.unwrap();
    assert!(found.is_none(), "bad input changes nothing");
}

#[tokio::test]
async fn us_004_a_passwordless_user_is_confirmed_at_once() {
    let world = World::new(|pool| {
        let policy = json!({ "AllowedFirstAuthFactors": ["PASSWORD", "WEB_AUTHN"] });
        pool.settings.sign_in_policy = serde_json::from_value(policy).unwrap();
    })
    .await;
    let made = world.ok("AdminCreateUser", with_email("ann", "ann@example.com")).await;
    assert_eq!(made["User"]["UserStatus"], "CONFIRMED");
    assert!(world.stored("ann").await.password.is_none());
    assert!(world.outbox.captured().is_empty());
}

#[tokio::test]
async fn us_020_an_invited_user_is_told_its_address_and_stored_under_a_uuid() {
    let world = World::new(named_by_email).await;
    world.ok("AdminCreateUser", json!({ "Username": "ann@example.com" })).await;
    let text = world.text_sent_to("ann@example.com").unwrap();
    assert!(text.starts_with("Your username is ann@example.com and"), "{text}");
    let user = world.stored("ann@example.com").await;
    assert_eq!(user.username, user.sub);
    let differs = with_email("ann@example.com", "bob@example.com");
    assert_eq!(world.refused("AdminCreateUser", differs).await.0, "InvalidParameterException");
}

#[tokio::test]
async fn us_024_a_vouched_address_is_an_alias_and_is_moved_only_by_force() {
    let world = World::new(aliases_email).await;
    let mut input = json!({ "Username": "ann", "MessageAction": "SUPPRESS",
        "UserAttributes": [{ "Name": "email", "Value": "same@example.com" },
            { "Name": "email_verified", "Value": "true" }] });
    world.ok("AdminCreateUser", input.clone()).await;
    assert_eq!(world.stored("Same@example.com").await.username, "ann");
    input["Username"] = json!("bob");
    let refused = world.refused("AdminCreateUser", input.clone()).await;
    assert_eq!(refused.0, "AliasExistsException");
    input["ForceAliasCreation"] = json!(true);
    world.ok("AdminCreateUser", input).await;
    assert_eq!(world.stored("same@example.com").await.username, "bob");
    assert_eq!(world.shown("ann").await.1["email_verified"], "false");
}

#[tokio::test]
async fn us_002_us_009_an_administrator_confirms_once() {
    let world = World::by_email().await;
    world.sign_up("ann", "ann@example.com").await;
    world.ok("AdminConfirmSignUp", json!({ "Username": "ann" })).await;
    let (status, attributes) = world.shown("ann").await;
    assert_eq!((status.as_str(), &attributes["email_verified"]), ("CONFIRMED", &json!("false")));
    let refused = world.refused("AdminConfirmSignUp", json!({ "Username": "ann" })).await;
    let text = "User cannot be confirmed. Current status is CONFIRMED";
    assert_eq!(refused, ("NotAuthorizedException".to_owned(), text.to_owned()));
    let refused = world.refused("AdminConfirmSignUp", json!({ "Username": "eve" })).await;
    assert_eq!(refused, ("UserNotFoundException".to_owned(), "User does not exist.".to_owned()));
}

#[tokio::test]
async fn us_005_a_set_password_is_permanent_or_not() {
    let world = World::by_email().await;
    world.sign_up("ann", "ann@example.com").await;
    for (permanent, status) in [(true, "CONFIRMED"), (false, "FORCE_CHANGE_PASSWORD")] {
        let input = json!({ "Username": "ann", "Password": OTHER, "Permanent": permanent });
        world.ok("AdminSetUserPassword", input).await;
        assert_eq!(world.shown("ann").await.0, status);
        assert!(world.has_password("ann", OTHER).await);
    }
    let weak = json!({ "Username": "ann", "Password": "weak" });
    assert_eq!(world.refused("AdminSetUserPassword", weak).await.0, "InvalidPasswordException");
}

#[tokio::test]
async fn us_047_earlier_passwords_are_refused_as_far_as_the_history_goes() {
    let world = World::new(|pool| {
        let policy = json!({ "PasswordHistorySize": 2 });
        pool.settings.password_policy = serde_json::from_value(policy).unwrap();
    })
    .await;
    let set = |n: u32| {
        json!({ "Username": "ann", "Password": format!("Password-{n}"),
        "Permanent": true })
    };
    world
        .ok("AdminCreateUser", json!({ "Username": "ann", "TemporaryPassword": "Password-1" }))
        .await;
    world.ok("AdminSetUserPassword", set(2)).await;
    for used in [1, 2] {
        let refused = world.refused("AdminSetUserPassword", set(used)).await;
        assert_eq!(refused.0, "PasswordHistoryPolicyViolationException", "{used}");
    }
    world.ok("AdminSetUserPassword", set(3)).await;
    world.ok("AdminSetUserPassword", set(1)).await;
}

#[tokio::test]
async fn us_013_sec_084_a_disabled_user_is_out_and_its_tokens_stay_revoked() {
    let mut world = World::by_email().await;
    world.confirmed("ann", "ann@example.com").await;
    let token = json!({ "AccessToken": world.token("ann").await });
    world.ok("GetUser", token.clone()).await;
    world.ok("AdminDisableUser", json!({ "Username": "ann" })).await;
    let shown = world.ok("AdminGetUser", json!({ "Username": "ann" })).await;
    assert_eq!((&shown["Enabled"], &shown["UserStatus"]), (&json!(false), &json!("CONFIRMED")));
    let refused = world.refused("GetUser", token.clone()).await;
    assert_eq!(refused, ("NotAuthorizedException".to_owned(), "User is disabled.".to_owned()));
    world.ok("AdminEnableUser", json!({ "Username": "ann" })).await;
    let refused = world.refused("GetUser", token).await;
    assert_eq!(refused.1, "Access Token has been revoked");
    world.later(Duration::from_secs(10));
    world.ok("GetUser", json!({ "AccessToken": world.token("ann").await })).await;
}

#[tokio::test]
async fn us_014_a_deleted_user_leaves_nothing_and_the_name_gets_a_new_sub() {
    // Few things go at once with the user, many in batches.
    for devices in [1, 75] {
        let world = World::by_email().await;
        world.confirmed("ann", "ann@example.com").await;
        let old = world.stored("ann").await;
        let token = world.token("ann").await;
        let group = Group {
            pool: world.pool.id.clone(),
            name: "admins".to_owned(),
            description: None,
            role_arn: None,
            precedence: None,
            created_at: world.cx.now,
            modified_at: world.cx.now,
        };
        world.insert(&group).await;
        let add = json!({ "Username": "ann", "GroupName": "admins" });
        world.ok("AdminAddUserToGroup", add).await;
        for n in 0..devices {
            world
                .insert(&Device {
                    user: old.key.clone(),
                    id: format!("device-{n}"),
                    group: "g".to_owned(),
                    name: None,
                    verifier: None,
                    remembered: true,
                    last_ip: None,
                    created_at: world.cx.now,
                    modified_at: world.cx.now,
                    authenticated_at: world.cx.now,
                })
                .await;
        }
        world.ok("AdminDeleteUser", json!({ "Username": "ann" })).await;
        let range = store::Range::all(old.key.partition(), 1000);
        let left = world.service.store.range(world.cx.now, &range).await.unwrap();
        let left: Vec<_> = left.items.iter().map(|item| item.key.sk.to_string()).collect();
        assert_eq!(left, ["attempts"]);
        let members = Membership::members(&world.pool.id, "admins");
        let range = store::Range::all(members, 10);
        assert!(world.service.store.range(world.cx.now, &range).await.unwrap().items.is_empty());
        let refused = world.refused("GetUser", json!({ "AccessToken": token })).await;
        assert_eq!(refused.0, "UserNotFoundException");

        world.confirmed("ann", "ann@example.com").await;
        assert_ne!(world.stored("ann").await.sub, old.sub);
        let refused = world.refused("GetUser", json!({ "AccessToken": token })).await;
        assert_eq!(refused.0, "UserNotFoundException");
    }
}

#[tokio::test]
async fn us_014_users_delete_themselves() {
    let world = World::by_email().await;
    world.confirmed("ann", "ann@example.com").await;
    let token = json!({ "AccessToken": world.token("ann").await });
    world.ok("DeleteUser", token.clone()).await;
    assert_eq!(world.refused("DeleteUser", token).await.0, "UserNotFoundException");
    let refused = world.refused("AdminGetUser", json!({ "Username": "ann" })).await;
    assert_eq!(refused.0, "UserNotFoundException");
}

#[tokio::test]
async fn us_006_us_007_a_reset_needs_a_code_and_a_state_that_allows_it() {
    let world = World::by_email().await;
    world.sign_up("ann", "ann@example.com").await;
    let refused = world.refused("AdminResetUserPassword", json!({ "Username": "ann" })).await;
    let text = "User password cannot be reset in the current state.";
    assert_eq!(refused, ("NotAuthorizedException".to_owned(), text.to_owned()));
    world.ok("AdminConfirmSignUp", json!({ "Username": "ann" })).await;
    let refused = world.refused("AdminResetUserPassword", json!({ "Username": "ann" })).await;
    assert_eq!(refused.0, "InvalidParameterException", "no verified channel");
    assert_eq!(world.stored("ann").await.status, Status::Confirmed);

    let verified = json!([{ "Name": "email_verified", "Value": "true" }]);
    let input = json!({ "Username": "ann", "UserAttributes": verified });
    world.ok("AdminUpdateUserAttributes", input).await;
    world.ok("AdminResetUserPassword", json!({ "Username": "ann" })).await;
    assert_eq!(world.shown("ann").await.0, "RESET_REQUIRED");
    let code = world.code_sent_to("ann@example.com");
    let input = json!({ "Username": "ann", "ConfirmationCode": code, "Password": OTHER });
    world.ok("ConfirmForgotPassword", input).await;
    assert_eq!(world.shown("ann").await.0, "CONFIRMED");
}

#[tokio::test]
async fn sec_072_nothing_that_proves_a_password_is_shown_or_stored_in_clear() {
    let world = World::by_email().await;
    world.confirmed("ann", "ann@example.com").await;
    let mut answers = String::new();
    for (op, input) in [("AdminGetUser", json!({ "Username": "ann" })), ("ListUsers", json!({}))] {
        answers += &world.ok(op, input).await.to_string();
    }
    let token = world.token("ann").await;
    answers += &world.ok("GetUser", json!({ "AccessToken": token })).await.to_string();
    let user = world.stored("ann").await;
    let stored = serde_json::to_string(&user).unwrap();
    let verifier = world.service.verifier(&user, user.password.as_ref().unwrap()).unwrap();
    let secret = hex::encode(verifier.to_bytes());
    let debug = format!("{user:?}");
    for text in [answers, stored, debug] {
        assert!(!text.contains(PASSWORD) && !text.contains(&secret), "{text}");
    }
}

#[tokio::test]
async fn a_user_of_one_pool_is_none_of_another() {
    let world = World::by_email().await;
    world.confirmed("ann", "ann@example.com").await;
    let other = Pool { id: "us-east-1_ZzZzZzZzZ".parse().unwrap(), ..world.pool.clone() };
    world.insert(&other).await;
    let input = json!({ "Username": "ann", "UserPoolId": other.id });
    assert_eq!(world.refused("AdminGetUser", input).await.0, "UserNotFoundException");
    let input = json!({ "Username": "ann", "UserPoolId": "us-east-1_Absent123" });
    assert_eq!(world.refused("AdminGetUser", input).await.0, "ResourceNotFoundException");
}
