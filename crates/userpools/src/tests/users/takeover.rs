//! Tests of ways to come by somebody else's account, each of which must fail.

use std::time::Duration;

use serde_json::{Value, json};

use super::{OTHER, PASSWORD, World, aliases_email, id_of, named_by_email, verifies_email};
use crate::entities::{Attempts, Code, Factor, ImportedHash, Pool, Purpose};

fn set(token: &str, name: &str, value: &str) -> Value {
    json!({ "AccessToken": token, "UserAttributes": [{ "Name": name, "Value": value }] })
}

fn confirm(name: &str, code: &str) -> Value {
    json!({ "Username": name, "ConfirmationCode": code, "Password": OTHER })
}

fn forgot(name: &str) -> Value {
    json!({ "Username": name, "ClientId": id_of("open") })
}

fn admin_sets(name: &str, attributes: Value) -> Value {
    let mut input = json!({ "Username": name });
    input["UserAttributes"] = attributes;
    input
}

fn aliases_preferred(pool: &mut Pool) {
    verifies_email(pool);
    let aliases = json!(["email", "phone_number", "preferred_username"]);
    pool.alias_attributes = serde_json::from_value(aliases).unwrap();
}

#[tokio::test]
async fn sec_067_a_preferred_username_hides_nobodys_sub_address_or_number() {
    let world = World::new(aliases_preferred).await;
    world.confirmed("ann", "ann@example.com").await;
    world.confirmed("eve", "eve@example.com").await;
    let ann = world.stored("ann").await;
    let token = world.token("eve").await;
    for value in [&*ann.sub, "ann@example.com", "+12065551234"] {
        let refused =
            world.refused("UpdateUserAttributes", set(&token, "preferred_username", value));
        assert_eq!(refused.await.0, "InvalidParameterException", "{value}");
        let input = admin_sets("eve", json!([{ "Name": "preferred_username", "Value": value }]));
        let refused = world.refused("AdminUpdateUserAttributes", input).await;
        assert_eq!(refused.0, "InvalidParameterException", "{value}");
    }
    world.ok("UpdateUserAttributes", set(&token, "preferred_username", "evie")).await;
    assert_eq!(world.stored("evie").await.username, "eve");
    // One that is there from before leads nowhere else either.
    let squat = |user: &mut crate::entities::User| {
        user.attributes.insert("preferred_username".to_owned(), ann.sub.clone());
        Ok(())
    };
    let eve = world.stored("eve").await;
    world.service.change_user(&world.cx, &world.pool, &eve, squat).await.unwrap();
    assert_eq!(world.stored(&ann.sub).await.username, "ann");
}

#[tokio::test]
async fn sec_075_a_code_sent_to_an_address_that_was_given_up_sets_no_password() {
    let world = World::by_email().await;
    world.confirmed("ann", "old@example.com").await;
    world.ok("ForgotPassword", forgot("ann")).await;
    let code = world.code_sent_to("old@example.com");
    let moved = json!([{ "Name": "email", "Value": "new@example.com" },
        { "Name": "email_verified", "Value": "true" }]);
    world.ok("AdminUpdateUserAttributes", admin_sets("ann", moved)).await;
    let refused = world.refused("ConfirmForgotPassword", confirm("ann", &code)).await;
    assert_eq!(refused.0, "ExpiredCodeException");
    assert!(world.has_password("ann", PASSWORD).await);

    world.sign_up("bob", "old@example.org").await;
    let code = world.code_sent_to("old@example.org");
    let moved = json!([{ "Name": "email", "Value": "new@example.org" }]);
    world.ok("AdminUpdateUserAttributes", admin_sets("bob", moved)).await;
    let input = json!({ "Username": "bob", "ConfirmationCode": code });
    assert_eq!(world.refused("ConfirmSignUp", input).await.0, "ExpiredCodeException");
    assert_eq!(world.shown("bob").await.0, "UNCONFIRMED");
}

#[tokio::test]
async fn sec_075_a_code_for_a_new_password_does_not_outlive_a_change_of_the_password() {
    let mut world = World::by_email().await;
    world.confirmed("ann", "ann@example.com").await;
    for by_admin in [true, false] {
        world.later(Duration::from_secs(5));
        world.ok("ForgotPassword", forgot("ann")).await;
        let code = world.code_sent_to("ann@example.com");
        if by_admin {
            let input = json!({ "Username": "ann", "Password": PASSWORD, "Permanent": true });
            world.ok("AdminSetUserPassword", input).await;
        } else {
            let input = json!({ "AccessToken": world.token("ann").await,
                "PreviousPassword": PASSWORD, "ProposedPassword": "Third-password-3" });
            world.ok("ChangePassword", input).await;
        }
        let key = Code::key_of(&world.stored("ann").await.key, Purpose::ForgotPassword);
        assert!(world.service.store.get(world.cx.now, &key).await.unwrap().is_none());
        let refused = world.refused("ConfirmForgotPassword", confirm("ann", &code)).await;
        assert_eq!(refused.0, "CodeMismatchException");
        assert!(!world.has_password("ann", OTHER).await);
    }
}

#[tokio::test]
async fn sec_084_who_had_the_old_password_is_signed_out_by_the_write_that_ends_it() {
    let mut world = World::by_email().await;
    world.confirmed("ann", "ann@example.com").await;
    let password = json!({ "Username": "ann", "Password": OTHER, "Permanent": true });
    for (op, input) in [
        ("AdminSetUserPassword", password),
        ("AdminResetUserPassword", json!({ "Username": "ann" })),
    ] {
        world.later(Duration::from_secs(5));
        let token = json!({ "AccessToken": world.token("ann").await });
        world.ok("GetUser", token.clone()).await;
        world.ok(op, input).await;
        let user = world.stored("ann").await;
        assert_eq!(user.signed_out_at, Some(world.cx.now), "{op}: whatever becomes of the rest");
        let refused = world.refused("GetUser", token).await;
        assert_eq!(refused.1, "Access Token has been revoked", "{op}");
    }
    world.later(Duration::from_secs(5));
    let code = world.code_sent_to("ann@example.com");
    world.ok("ConfirmForgotPassword", confirm("ann", &code)).await;
    assert_eq!(world.stored("ann").await.signed_out_at, Some(world.cx.now));
}

#[tokio::test]
async fn sec_084_a_change_of_the_password_leaves_one_session_of_many() {
    let world = World::by_email().await;
    world.confirmed("ann", "ann@example.com").await;
    let mine = world.token("ann").await;
    let mut others = Vec::new();
    for _ in 0..35 {
        others.push(world.token("ann").await);
    }
    let input = json!({ "AccessToken": mine, "PreviousPassword": PASSWORD,
        "ProposedPassword": OTHER });
    world.ok("ChangePassword", input).await;
    world.ok("GetUser", json!({ "AccessToken": mine })).await;
    for other in others {
        world.refused("GetUser", json!({ "AccessToken": other })).await;
    }
}

#[tokio::test]
async fn sec_075_a_recovery_gives_no_new_guesses_at_second_factors() {
    let world = World::by_email().await;
    world.confirmed("ann", "ann@example.com").await;
    world.ok("ForgotPassword", forgot("ann")).await;
    let key = world.stored("ann").await.key;
    let old = world.service.attempts_on(&world.cx, &key).await.unwrap().unwrap();
    let mut new: Attempts = old.value.clone();
    for _ in 0..8 {
        new.fail(Factor::Code, world.cx.now);
        new.fail(Factor::Password, world.cx.now);
    }
    let mut unit = store::Unit::new(&*world.service.store, world.cx.now);
    unit.update(&old, &new).unwrap();
    unit.commit().await.unwrap();
    let code = world.code_sent_to("ann@example.com");
    world.ok("ConfirmForgotPassword", confirm("ann", &code)).await;
    let tried = world.service.attempts_on(&world.cx, &key).await.unwrap().unwrap();
    assert!(!tried.is_locked(Factor::Password, world.cx.now));
    assert!(tried.is_locked(Factor::Code, world.cx.now));
}

#[tokio::test]
async fn au_126_sec_075_a_passkey_or_an_app_that_is_never_asked_for_is_no_other_factor() {
    let world = World::new(|pool| {
        verifies_email(pool);
        pool.mfa.configuration = serde_json::from_value(json!("OPTIONAL")).unwrap();
        pool.mfa.email = serde_json::from_value(json!({})).unwrap();
        pool.mfa.software_token = true;
    })
    .await;
    world.confirmed("ann", "ann@example.com").await;
    let user = world.stored("ann").await;
    let on = |user: &mut crate::entities::User| {
        user.mfa.email = true;
        user.mfa.web_authn = true;
        let seed = world.service.keys.seal_field("user.software-token", &user.sub, b"seed");
        // Set up, but turned off.
        user.software_token =
            Some(crate::entities::SoftwareToken { seed, name: None, last_step: 0 });
        Ok(())
    };
    world.service.change_user(&world.cx, &world.pool, &user, on).await.unwrap();
    let refused = world.refused("ForgotPassword", forgot("ann")).await;
    assert_eq!(refused.0, "InvalidParameterException");
}

#[tokio::test]
async fn sec_074_an_imported_password_is_asked_for_before_it_is_changed() {
    let world = World::by_email().await;
    world.confirmed("ann", "ann@example.com").await;
    let user = world.stored("ann").await;
    let hash = bcrypt::hash("imported", 4).unwrap();
    let hash = world.service.keys.seal_field(ImportedHash::SEALED_AS, &user.sub, hash.as_bytes());
    let algorithm = wire::cognito_idp::PasswordHashingAlgorithmType::Bcrypt;
    let import = |user: &mut crate::entities::User| {
        user.password = None;
        user.imported_hash = Some(ImportedHash { algorithm, hash: hash.clone() });
        Ok(())
    };
    world.service.change_user(&world.cx, &world.pool, &user, import).await.unwrap();
    let token = world.token("ann").await;
    let mut input = json!({ "AccessToken": token, "ProposedPassword": OTHER });
    assert_eq!(world.refused("ChangePassword", input.clone()).await.0, "NotAuthorizedException");
    input["PreviousPassword"] = json!("guessed");
    assert_eq!(world.refused("ChangePassword", input.clone()).await.0, "NotAuthorizedException");
    assert!(world.stored("ann").await.password.is_none());
    input["PreviousPassword"] = json!("imported");
    world.ok("ChangePassword", input).await;
    assert!(world.has_password("ann", OTHER).await);
    assert!(world.stored("ann").await.imported_hash.is_none());
}

#[tokio::test]
async fn sec_075_a_user_sends_codes_to_a_few_new_addresses_an_hour() {
    let world = World::by_email().await;
    world.confirmed("eve", "eve@example.com").await;
    let token = world.token("eve").await;
    for n in 0..5 {
        world.ok("UpdateUserAttributes", set(&token, "email", &format!("v{n}@example.com"))).await;
    }
    let refused =
        world.refused("UpdateUserAttributes", set(&token, "email", "v5@example.com")).await;
    assert_eq!(refused.0, "LimitExceededException");
    assert!(world.text_sent_to("v5@example.com").is_none());
    assert_eq!(world.stored("eve").await.attribute("email"), Some("v4@example.com"));
    world.ok("UpdateUserAttributes", set(&token, "name", "Eve")).await;
    let by_admin = json!([{ "Name": "email", "Value": "v6@example.com" }]);
    world.ok("AdminUpdateUserAttributes", admin_sets("eve", by_admin)).await;
}

#[tokio::test]
async fn sec_086_a_name_that_is_an_address_is_taken_only_by_who_reads_its_mail() {
    let world = World::new(named_by_email).await;
    world.confirmed("eve@example.com", "eve@example.com").await;
    let token = world.token("eve@example.com").await;
    world.ok("UpdateUserAttributes", set(&token, "email", "victim@example.com")).await;
    let found = world.service.find_user(&world.cx, &world.pool, "victim@example.com").await;
    assert!(found.unwrap().is_none(), "not before the code came back");
    let eve = world.stored("eve@example.com").await;
    assert_eq!(eve.pending.get("email").map(String::as_str), Some("victim@example.com"));
    world.sign_up("victim@example.com", "victim@example.com").await;
}

#[tokio::test]
async fn sec_068_a_client_that_hides_users_learns_the_status_of_nobody() {
    let world = World::new(aliases_email).await;
    world.confirmed("ann", "ann@example.com").await;
    world.sign_up("new", "new@example.com").await;
    let told = |name: &str, client: &str| json!({ "Username": name, "ConfirmationCode": "x", "ClientId": id_of(client) });
    let nobody = world.refused("ConfirmSignUp", told("nobody", "client")).await;
    assert_eq!(world.refused("ConfirmSignUp", told("ann", "client")).await, nobody);
    let open = world.refused("ConfirmSignUp", told("ann", "open")).await;
    assert_eq!(open.1, "User cannot be confirmed. Current status is CONFIRMED");
    let wrong = world.refused("ConfirmSignUp", told("new", "client")).await;
    assert_eq!(wrong.0, "CodeMismatchException");
}
