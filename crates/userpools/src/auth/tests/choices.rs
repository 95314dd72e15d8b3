//! USER_AUTH: choosing a first factor, one-time codes, and signing in after a sign-up.

use std::time::Duration;

use serde_json::json;
use wire::cognito_idp::{AuthFactorType, SignInPolicyType, UserPoolMfaType};

use super::*;

fn all_factors(pool: &mut Pool) {
    pool.settings.sign_in_policy = Some(SignInPolicyType {
        allowed_first_auth_factors: Some(vec![
            AuthFactorType::Password,
            AuthFactorType::EmailOtp,
            AuthFactorType::SmsOtp,
        ]),
    });
}

fn with_email(user: &mut User) {
    user.attributes.insert("email".to_owned(), format!("{}@example.com", user.username));
}

async fn world() -> World {
    let world = World::with(all_factors, |_| {}).await;
    world.user("ann", with_email).await;
    world
}

#[tokio::test]
async fn au_009_au_010_without_a_preference_the_user_chooses() {
    let world = world().await;
    let asked = world.initiate("USER_AUTH", json!({ "USERNAME": "ann" })).await.unwrap();
    assert_eq!(asked["ChallengeName"], "SELECT_CHALLENGE");
    let offered = json!(["PASSWORD_SRP", "PASSWORD", "EMAIL_OTP"]);
    assert_eq!(asked["AvailableChallenges"], offered);
    let unavailable = json!({ "USERNAME": "ann", "PREFERRED_CHALLENGE": "SMS_OTP" });
    let again = world.initiate("USER_AUTH", unavailable).await.unwrap();
    assert_eq!(again["AvailableChallenges"], offered);
    let nothing = json!({ "USERNAME": "ann", "ANSWER": "SMS_OTP" });
    assert_eq!(world.respond(&asked, nothing).await.unwrap_err().0, "InvalidParameterException");
    let fields = json!({ "USERNAME": "ann", "ANSWER": "PASSWORD", "PASSWORD": PASSWORD });
    let done = world.respond(&asked, fields).await.unwrap();
    assert!(done["AuthenticationResult"].is_object());

    let asked = world.initiate("USER_AUTH", json!({ "USERNAME": "ann" })).await.unwrap();
    let (client, a) = World::srp_client();
    let fields = json!({ "USERNAME": "ann", "ANSWER": "PASSWORD_SRP", "SRP_A": a });
    let srp = world.respond(&asked, fields).await.unwrap();
    assert_eq!(srp["ChallengeName"], "PASSWORD_VERIFIER");
    let done = world.respond(&srp, world.proof(&client, &srp, PASSWORD)).await.unwrap();
    assert!(done["AuthenticationResult"].is_object());
}

#[tokio::test]
async fn au_008_au_041_a_preferred_challenge_is_begun_at_once() {
    let world = world().await;
    let prefer = |name: &str, more: Value| {
        let mut fields = json!({ "USERNAME": "ann", "PREFERRED_CHALLENGE": name });
        fields.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        world.initiate("USER_AUTH", fields)
    };
    let done = prefer("PASSWORD", json!({ "PASSWORD": PASSWORD })).await.unwrap();
    assert!(done["AuthenticationResult"].is_object());
    let asked = prefer("PASSWORD", json!({})).await.unwrap();
    assert_eq!(asked["ChallengeName"], "PASSWORD");
    let done = world.respond(&asked, json!({ "USERNAME": "ann", "PASSWORD": PASSWORD })).await;
    assert!(done.unwrap()["AuthenticationResult"].is_object());
    let (client, a) = World::srp_client();
    let asked = prefer("PASSWORD_SRP", json!({ "SRP_A": a })).await.unwrap();
    assert_eq!(asked["ChallengeName"], "PASSWORD_VERIFIER");
    let done = world.respond(&asked, world.proof(&client, &asked, PASSWORD)).await.unwrap();
    assert!(done["AuthenticationResult"].is_object());
}

#[tokio::test]
async fn au_011_a_temporary_password_is_the_only_first_factor() {
    let world = World::with(all_factors, |_| {}).await;
    let temporary = |user: &mut User| {
        with_email(user);
        user.status = Status::ForceChangePassword;
    };
    world.user("tom", temporary).await;
    let asked = world.initiate("USER_AUTH", json!({ "USERNAME": "tom" })).await.unwrap();
    assert_eq!(asked["AvailableChallenges"], json!(["PASSWORD_SRP", "PASSWORD"]));
}

#[tokio::test]
async fn au_127_codes_are_no_first_factor_where_a_second_one_is_demanded() {
    let strict = |pool: &mut Pool| {
        all_factors(pool);
        pool.mfa.configuration = Some(UserPoolMfaType::On);
        pool.mfa.software_token = true;
    };
    let world = World::with(strict, |_| {}).await;
    world.user("ann", with_email).await;
    let asked = world.initiate("USER_AUTH", json!({ "USERNAME": "ann" })).await.unwrap();
    assert_eq!(asked["AvailableChallenges"], json!(["PASSWORD_SRP", "PASSWORD"]));
}

#[tokio::test]
async fn au_028_au_029_au_033_au_034_au_035_au_045_a_mailed_code_signs_in_and_proves_the_address() {
    let mut world = World::with(all_factors, |_| {}).await;
    let new = |user: &mut User| {
        with_email(user);
        (user.status, user.password) = (Status::Unconfirmed, None);
    };
    world.user("ann", new).await;
    let fields = json!({ "USERNAME": "ann", "PREFERRED_CHALLENGE": "EMAIL_OTP" });
    let asked = world.initiate("USER_AUTH", fields.clone()).await.unwrap();
    assert_eq!(asked["ChallengeName"], "EMAIL_OTP");
    let shown = &asked["ChallengeParameters"];
    assert_eq!(shown["CODE_DELIVERY_DELIVERY_MEDIUM"], "EMAIL");
    assert_eq!(shown["CODE_DELIVERY_DESTINATION"], "a***@e***");
    let code = world.sent("ann@example.com").await;
    assert_eq!(code.len(), 8);
    let other = if code == "00000000" { "00000001" } else { "00000000" };
    let answer = |code: &str| json!({ "USERNAME": "ann", "EMAIL_OTP_CODE": code });
    let wrong = world.respond(&asked, answer(other)).await;
    let words = "Invalid code or auth state for the user.";
    assert_eq!(wrong, Err(refusal("CodeMismatchException", words)));
    let done = world.respond(&asked, answer(&code)).await.unwrap();
    assert!(done["AuthenticationResult"].is_object());
    let stored = world.stored("ann").await;
    assert_eq!(stored.status, Status::Confirmed);
    assert!(stored.is_verified("email"));
    let words = "Invalid session for the user, session can only be used once.";
    assert_eq!(world.respond(&asked, answer(&code)).await, Err(denied(words)));
    let asked = world.initiate("USER_AUTH", fields).await.unwrap();
    assert!(world.respond(&asked, answer(&code)).await.is_err(), "a code is good for one session");
    world.later(Duration::from_mins(3));
    let late = world.respond(&asked, answer(&world.sent("ann@example.com").await)).await;
    assert_eq!(late, Err(denied("Invalid session for the user, session is expired.")));
}

#[tokio::test]
async fn au_061_sec_062_wrong_codes_lock_across_sessions() {
    let world = world().await;
    for name in ["ann", "bob@example.com"] {
        let fields = json!({ "USERNAME": name, "PREFERRED_CHALLENGE": "EMAIL_OTP" });
        let answer = json!({ "USERNAME": name, "EMAIL_OTP_CODE": "1" });
        let mut last = Value::Null;
        for _ in 0..5 {
            last = world.initiate("USER_AUTH", fields.clone()).await.unwrap();
            let wrong = world.respond(&last, answer.clone()).await.unwrap_err();
            assert_eq!(wrong.0, "CodeMismatchException", "{name}");
        }
        let shut = world.respond(&last, answer).await;
        assert_eq!(shut, Err(denied("Password attempts exceeded")), "{name}");
    }
    assert!(world.sign_in("ann", PASSWORD).await.is_ok(), "passwords are counted apart");
}

#[tokio::test]
async fn au_128_sent_codes_are_limited() {
    let world = world().await;
    for name in ["ann", "bob@example.com"] {
        let fields = json!({ "USERNAME": name, "PREFERRED_CHALLENGE": "EMAIL_OTP" });
        for _ in 0..20 {
            world.initiate("USER_AUTH", fields.clone()).await.unwrap();
        }
        let refused = world.initiate("USER_AUTH", fields).await.unwrap_err();
        assert_eq!(refused.0, "LimitExceededException", "{name}");
    }
}

#[tokio::test]
async fn au_076_sec_068_sec_070_an_unknown_name_is_offered_and_sent_the_same() {
    let world = world().await;
    let choice =
        async |name: &str| world.initiate("USER_AUTH", json!({ "USERNAME": name })).await.unwrap();
    let (known, unknown) = (choice("ann").await, choice("bob").await);
    assert_eq!(known["AvailableChallenges"], unknown["AvailableChallenges"]);
    let mail = async |name: &str| {
        let fields = json!({ "USERNAME": name, "PREFERRED_CHALLENGE": "EMAIL_OTP" });
        world.initiate("USER_AUTH", fields).await.unwrap()
    };
    let (known, unknown, again) = (mail("ann").await, mail("bob").await, mail("bob").await);
    assert_eq!(unknown["ChallengeName"], "EMAIL_OTP");
    let keys = |asked: &Value| -> Vec<String> {
        asked["ChallengeParameters"].as_object().unwrap().keys().cloned().collect()
    };
    assert_eq!(keys(&known), keys(&unknown));
    assert_eq!(unknown["ChallengeParameters"], again["ChallengeParameters"]);
    let length = |asked: &Value| asked["Session"].as_str().unwrap().len();
    assert_eq!(length(&known), length(&unknown));
    let answer = json!({ "USERNAME": "bob", "EMAIL_OTP_CODE": "12345678" });
    let words = "Invalid code or auth state for the user.";
    let refused = world.respond(&unknown, answer).await;
    assert_eq!(refused, Err(refusal("CodeMismatchException", words)));
}

#[tokio::test]
async fn au_044_a_confirmed_sign_up_signs_in_once_without_a_second_proof() {
    let world = world().await;
    let ann = world.stored("ann").await;
    let session = world.service.confirmed_session(&world.cx, &world.client, &ann).unwrap();
    let begin = |name: &str| {
        world.call(
            "InitiateAuth",
            json!({
                "ClientId": world.client.id, "AuthFlow": "USER_AUTH", "Session": &**session,
                "AuthParameters": { "USERNAME": name },
            }),
        )
    };
    world.user("bob", with_email).await;
    let invalid = Err(denied("Invalid session for the user."));
    assert_eq!(begin("bob").await, invalid, "sec_057");
    assert!(begin("ann").await.unwrap()["AuthenticationResult"].is_object());
    let words = "Invalid session for the user, session can only be used once.";
    assert_eq!(begin("ann").await, Err(denied(words)));
    let other = world.sign_in("ann", PASSWORD).await.unwrap();
    assert!(other["AuthenticationResult"].is_object());
}
