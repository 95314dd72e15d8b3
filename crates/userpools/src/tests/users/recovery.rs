//! Tests of choosing a new password without the old one.

use std::time::Duration;

use serde_json::{Value, json};
use store::Unit;

use super::{OTHER, PASSWORD, World, id_of, verifies_email};
use crate::entities::{Factor, Pool};

fn forgot(name: &str, client: &str) -> Value {
    json!({ "Username": name, "ClientId": id_of(client) })
}

fn confirm(name: &str, code: &str) -> Value {
    json!({ "Username": name, "ConfirmationCode": code, "Password": OTHER })
}

#[tokio::test]
async fn us_012_us_053_sec_084_a_forgotten_password_is_replaced_by_code_and_sessions_end() {
    let world = World::by_email().await;
    world.confirmed("ann", "ann@example.com").await;
    let token = json!({ "AccessToken": world.token("ann").await });
    lock(&world, "ann").await;
    let sent = world.ok("ForgotPassword", forgot("ann", "client")).await;
    let expected = json!({ "Destination": "a***@e***", "DeliveryMedium": "EMAIL",
        "AttributeName": "email" });
    assert_eq!(sent["CodeDeliveryDetails"], expected);
    tokio::task::yield_now().await;
    let code = world.code_sent_to("ann@example.com");
    world.ok("ConfirmForgotPassword", confirm("ann", &code)).await;
    assert!(world.has_password("ann", OTHER).await);
    assert!(!world.has_password("ann", PASSWORD).await);
    assert_eq!(world.refused("GetUser", token).await.1, "Access Token has been revoked");
    let refused = world.refused("ConfirmForgotPassword", confirm("ann", &code)).await;
    assert_eq!(refused.0, "CodeMismatchException", "a code is good once");
    let key = world.stored("ann").await.key;
    let tried = world.service.attempts_on(&world.cx, &key).await.unwrap().unwrap();
    assert!(!tried.is_locked(Factor::Password, world.cx.now), "the lock is gone");
}

/// Locks a user out by wrong passwords.
async fn lock(world: &World, name: &str) {
    let key = world.stored(name).await.key;
    let old = world.service.attempts_on(&world.cx, &key).await.unwrap().unwrap();
    let mut new = old.value.clone();
    for _ in 0..6 {
        new.fail(Factor::Password, world.cx.now);
    }
    assert!(new.is_locked(Factor::Password, world.cx.now));
    let mut unit = Unit::new(&*world.service.store, world.cx.now);
    unit.update(&old, &new).unwrap();
    unit.commit().await.unwrap();
}

#[tokio::test]
async fn au_063_a_code_for_a_new_password_ends_after_an_hour() {
    let mut world = World::by_email().await;
    world.confirmed("ann", "ann@example.com").await;
    world.ok("ForgotPassword", forgot("ann", "open")).await;
    let code = world.code_sent_to("ann@example.com");
    world.later(Duration::from_hours(1));
    let refused = world.refused("ConfirmForgotPassword", confirm("ann", &code)).await;
    let text = "Invalid code provided, please request a code again.";
    assert_eq!(refused, ("ExpiredCodeException".to_owned(), text.to_owned()));
}

#[tokio::test]
async fn sec_075_sec_076_a_code_is_one_users_and_for_one_purpose() {
    let world = World::by_email().await;
    world.confirmed("ann", "ann@example.com").await;
    world.confirmed("bob", "bob@example.com").await;
    world.sign_up("eve", "eve@example.com").await;
    let signing_up = world.code_sent_to("eve@example.com");
    world.ok("AdminConfirmSignUp", json!({ "Username": "eve" })).await;
    let verified = json!([{ "Name": "email_verified", "Value": "true" }]);
    let input = json!({ "Username": "eve", "UserAttributes": verified });
    world.ok("AdminUpdateUserAttributes", input).await;
    // Until the codes differ: one time in a million they do not.
    loop {
        world.ok("ForgotPassword", forgot("eve", "open")).await;
        if world.code_sent_to("eve@example.com") != signing_up {
            break;
        }
    }
    let refused = world.refused("ConfirmForgotPassword", confirm("eve", &signing_up)).await;
    assert_eq!(refused.0, "CodeMismatchException", "a sign-up's code sets no password");

    world.ok("ForgotPassword", forgot("ann", "open")).await;
    world.ok("ForgotPassword", forgot("bob", "open")).await;
    let (of_ann, of_bob) =
        (world.code_sent_to("ann@example.com"), world.code_sent_to("bob@example.com"));
    if of_ann != of_bob {
        let refused = world.refused("ConfirmForgotPassword", confirm("bob", &of_ann)).await;
        assert_eq!(refused.0, "CodeMismatchException");
    }
    world.ok("ConfirmForgotPassword", confirm("bob", &of_bob)).await;
    assert!(world.has_password("ann", PASSWORD).await);
}

#[tokio::test]
async fn au_069_au_070_au_078_sec_068_sec_070_who_exists_is_told_only_to_clients_that_may_know() {
    let world = World::by_email().await;
    world.confirmed("ann", "ann@example.com").await;
    world.sign_up("eve", "eve@example.com").await;
    world.ok("AdminCreateUser", json!({ "Username": "ida", "MessageAction": "SUPPRESS" })).await;
    world.confirmed("off", "off@example.com").await;
    world.ok("AdminDisableUser", json!({ "Username": "off" })).await;
    for (name, code, text) in [
        ("nobody", "UserNotFoundException", "Username/client id combination not found."),
        ("eve", "NotAuthorizedException", "User password cannot be reset in the current state."),
        ("ida", "NotAuthorizedException", "User password cannot be reset in the current state."),
        ("off", "NotAuthorizedException", "User is disabled."),
    ] {
        let refused = world.refused("ForgotPassword", forgot(name, "open")).await;
        assert_eq!(refused, (code.to_owned(), text.to_owned()), "{name}");
        let input = json!({ "Username": "nobody", "ConfirmationCode": "1", "Password": OTHER,
            "ClientId": id_of("open") });
        assert_eq!(world.refused("ConfirmForgotPassword", input).await.0, "UserNotFoundException");
    }
    for name in ["ann", "eve", "ida", "off", "nobody", "somebody@else.org"] {
        let before = world.refused("ConfirmForgotPassword", confirm(name, "x")).await;
        assert_eq!(before.0, "CodeMismatchException", "{name}");
        let first = world.ok("ForgotPassword", forgot(name, "client")).await;
        let again = world.ok("ForgotPassword", forgot(name, "client")).await;
        assert_eq!(first, again, "{name}");
        let details = first["CodeDeliveryDetails"].as_object().unwrap();
        let shape: Vec<_> = details.keys().map(String::as_str).collect();
        assert_eq!(shape, ["AttributeName", "DeliveryMedium", "Destination"], "{name}");
        assert_eq!(details["Destination"].as_str().unwrap().len(), "a***@e***".len(), "{name}");
        let refused = world.refused("ConfirmForgotPassword", confirm(name, "x")).await;
        let text = "Invalid verification code provided, please try again.";
        assert_eq!(refused, ("CodeMismatchException".to_owned(), text.to_owned()), "{name}");
    }
}

#[tokio::test]
async fn au_062_sec_067_sec_075_tries_are_counted_for_all_names_of_a_user() {
    let world = World::new(super::aliases_email).await;
    world.confirmed("ann", "ann@example.com").await;
    let sub = world.stored("ann").await.sub;
    world.ok("ForgotPassword", forgot("ann", "client")).await;
    tokio::task::yield_now().await;
    let code = world.code_sent_to("ann@example.com");
    let names = ["ann", "ANN", "ann@example.com", "Ann@Example.com", &sub];
    for name in names.iter().cycle().take(20) {
        let refused = world.refused("ConfirmForgotPassword", confirm(name, "x")).await;
        assert_eq!(refused.0, "CodeMismatchException", "{name}");
    }
    for name in names {
        let refused = world.refused("ConfirmForgotPassword", confirm(name, &code)).await;
        assert_eq!(refused.0, "LimitExceededException", "{name}");
    }
    assert!(world.has_password("ann", PASSWORD).await);
}

#[tokio::test]
async fn us_046_a_weak_password_does_not_use_the_code_up() {
    let world = World::by_email().await;
    world.confirmed("ann", "ann@example.com").await;
    world.ok("ForgotPassword", forgot("ann", "open")).await;
    let code = world.code_sent_to("ann@example.com");
    for name in ["ann", "nobody"] {
        let weak = json!({ "Username": name, "ConfirmationCode": code, "Password": "weak" });
        let refused = world.refused("ConfirmForgotPassword", weak).await;
        assert_eq!(refused.0, "InvalidPasswordException", "{name}");
    }
    world.ok("ConfirmForgotPassword", confirm("ann", &code)).await;
}

#[tokio::test]
async fn us_051_us_052_the_pool_says_by_which_way_accounts_are_recovered() {
    let recovers = |mechanisms: Value| {
        move |pool: &mut Pool| {
            verifies_email(pool);
            let setting = json!({ "RecoveryMechanisms": mechanisms });
            pool.settings.account_recovery_setting = serde_json::from_value(setting).unwrap();
        }
    };
    let attributes = json!([{ "Name": "email", "Value": "a@example.com" },
        { "Name": "email_verified", "Value": "true" },
        { "Name": "phone_number", "Value": "+12065551234" },
        { "Name": "phone_number_verified", "Value": "true" }]);
    let user = json!({ "Username": "ann", "MessageAction": "SUPPRESS",
        "UserAttributes": attributes });
    let option = |name: &str, priority: u8| json!({ "Name": name, "Priority": priority });
    let (email, phone) = (option("verified_email", 1), option("verified_phone_number", 2));
    for (mechanisms, attribute) in [
        (json!([email, phone]), "email"),
        (json!([option("verified_email", 2), option("verified_phone_number", 1)]), "phone_number"),
        (json!([phone]), "phone_number"),
        (json!([]), "phone_number"),
    ] {
        let world = World::new(recovers(mechanisms.clone())).await;
        world.ok("AdminCreateUser", user.clone()).await;
        let input = json!({ "Username": "ann", "Password": PASSWORD, "Permanent": true });
        world.ok("AdminSetUserPassword", input).await;
        let sent = world.ok("ForgotPassword", forgot("ann", "open")).await;
        assert_eq!(sent["CodeDeliveryDetails"]["AttributeName"], attribute, "{mechanisms}");
    }
    let admin = World::new(recovers(json!([option("admin_only", 1)]))).await;
    for name in ["ann", "nobody"] {
        let refused = admin.refused("ForgotPassword", forgot(name, "client")).await;
        let text = "Contact administrator to reset password.";
        assert_eq!(refused, ("NotAuthorizedException".to_owned(), text.to_owned()));
    }
    let unreachable = World::by_email().await;
    unreachable.ok("SignUp", json!({ "Username": "ann", "Password": PASSWORD })).await;
    unreachable.ok("AdminConfirmSignUp", json!({ "Username": "ann" })).await;
    let refused = unreachable.refused("ForgotPassword", forgot("ann", "open")).await;
    let text = "Cannot reset password for the user as there is no registered/verified email or \
                phone_number";
    assert_eq!(refused, ("InvalidParameterException".to_owned(), text.to_owned()));
}

#[tokio::test]
async fn au_126_the_only_second_factor_does_not_recover_the_first() {
    let world = World::new(|pool| {
        verifies_email(pool);
        pool.mfa.configuration = serde_json::from_value(json!("OPTIONAL")).unwrap();
        pool.mfa.sms = serde_json::from_value(json!({})).unwrap();
    })
    .await;
    let attributes = json!([{ "Name": "email", "Value": "a@example.com" },
        { "Name": "email_verified", "Value": "true" },
        { "Name": "phone_number", "Value": "+12065551234" },
        { "Name": "phone_number_verified", "Value": "true" }]);
    let input = json!({ "Username": "ann", "MessageAction": "SUPPRESS",
        "UserAttributes": attributes });
    world.ok("AdminCreateUser", input).await;
    let input = json!({ "Username": "ann", "Password": PASSWORD, "Permanent": true });
    world.ok("AdminSetUserPassword", input).await;
    let sent = world.ok("ForgotPassword", forgot("ann", "open")).await;
    assert_eq!(sent["CodeDeliveryDetails"]["AttributeName"], "phone_number");
    let user = world.stored("ann").await;
    let on = |user: &mut crate::entities::User| {
        user.mfa.sms = true;
        Ok(())
    };
    world.service.change_user(&world.cx, &world.pool, &user, on).await.unwrap();
    let sent = world.ok("ForgotPassword", forgot("ann", "open")).await;
    assert_eq!(sent["CodeDeliveryDetails"]["AttributeName"], "email");
}

#[tokio::test]
async fn sec_075_of_many_uses_of_a_code_for_a_password_one_has_an_effect() {
    let world = World::by_email().await;
    world.confirmed("ann", "ann@example.com").await;
    world.ok("ForgotPassword", forgot("ann", "open")).await;
    let code = world.code_sent_to("ann@example.com");
    let input = |n: u32| {
        json!({ "Username": "ann", "ConfirmationCode": code,
        "Password": format!("Password-{n}") })
    };
    let tries = (0..8).map(|n| world.call("ConfirmForgotPassword", input(n)));
    let done = futures_util::future::join_all(tries).await;
    assert_eq!(done.iter().filter(|one| one.is_ok()).count(), 1);
    let winner = done.iter().position(Result::is_ok).unwrap();
    assert!(world.has_password("ann", &format!("Password-{winner}")).await);
}
