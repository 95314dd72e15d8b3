//! Second factors: sent codes, authenticator apps, choosing and setting up; step-up; devices.

use std::time::Duration;

use aws_lc_rs::hmac;
use keys::Sealed;
use serde_json::json;
use wire::cognito_idp::{DeviceConfigurationType, SmsMfaConfigType, UserPoolMfaType};

use super::*;
use crate::entities::{Device, Preference, SoftwareToken};

const SEED: &[u8] = b"twenty bytes of seed";

fn second_factors(mode: UserPoolMfaType) -> impl FnOnce(&mut Pool) {
    move |pool| {
        pool.mfa.configuration = Some(mode);
        pool.mfa.software_token = true;
        pool.mfa.sms = Some(SmsMfaConfigType {
            sms_configuration: Some(wire::cognito_idp::SmsConfigurationType {
                sns_caller_arn: Some("arn:aws:iam::000000000000:role/sms".to_owned()),
                ..Default::default()
            }),
            ..SmsMfaConfigType::default()
        });
    }
}

fn with_phone(user: &mut User) {
    user.attributes.insert("phone_number".to_owned(), "+15555550123".to_owned());
    user.mfa.sms = true;
}

impl World {
    fn sealed_seed(&self, user: &User) -> Sealed {
        self.service.keys.seal_field(SoftwareToken::SEED, &user.sub, SEED)
    }

    /// Gives a user an authenticator app.
    async fn with_app(&self, name: &str) {
        let stored = self.stored(name).await;
        let seed = self.sealed_seed(&stored);
        self.change(name, |user| {
            let name = Some("phone".to_owned());
            user.software_token = Some(SoftwareToken { seed, name, last_step: 0 });
            user.mfa.software_token = true;
        })
        .await;
    }
}

/// The app's code some steps from now (RFC 6238).
fn code(world: &World, seed: &[u8], steps: i64) -> String {
    let step = world.cx.now.secs() / 30 + steps;
    let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, seed);
    let tag = hmac::sign(&key, &step.to_be_bytes());
    let tag = tag.as_ref();
    let at = usize::from(tag[19] & 0x0f);
    let number = u32::from_be_bytes(tag[at..at + 4].try_into().unwrap()) & 0x7fff_ffff;
    format!("{:06}", number % 1_000_000)
}

#[tokio::test]
async fn au_033_au_034_au_118_a_texted_code_is_asked_and_proves_the_number() {
    let world = World::with(second_factors(UserPoolMfaType::On), |_| {}).await;
    world.user("ann", with_phone).await;
    let asked = world.sign_in("ann", PASSWORD).await.unwrap();
    assert_eq!(asked["ChallengeName"], "SMS_MFA");
    let shown = &asked["ChallengeParameters"];
    assert_eq!(shown["CODE_DELIVERY_DELIVERY_MEDIUM"], "SMS");
    assert_eq!(shown["CODE_DELIVERY_DESTINATION"], "+*******0123");
    assert_eq!(shown["USER_ID_FOR_SRP"], "ann");
    let code = world.sent("+15555550123").await;
    assert_eq!(code.len(), 6, "au_035");
    let other = if code == "000000" { "000001" } else { "000000" };
    let answer = |code: &str| json!({ "USERNAME": "ann", "SMS_MFA_CODE": code });
    let words = "Invalid code or auth state for the user.";
    let wrong = world.respond(&asked, answer(other)).await;
    assert_eq!(wrong, Err(refusal("CodeMismatchException", words)), "au_029");
    let none = world.respond(&asked, json!({ "USERNAME": "ann" })).await;
    let words = "Missing required parameter SMS_MFA_CODE";
    assert_eq!(none, Err(refusal("InvalidParameterException", words)));
    assert!(
        world.respond(&asked, answer(&code)).await.unwrap()["AuthenticationResult"].is_object()
    );
    assert!(world.stored("ann").await.is_verified("phone_number"));
}

#[tokio::test]
async fn au_033_au_034_au_118_an_emailed_code_is_asked_and_proves_the_address() {
    let by_mail = |pool: &mut Pool| {
        pool.mfa.configuration = Some(UserPoolMfaType::Optional);
        pool.mfa.email = Some(wire::cognito_idp::EmailMfaConfigType::default());
    };
    let world = World::with(by_mail, |_| {}).await;
    let mailed = |user: &mut User| {
        user.attributes.insert("email".to_owned(), "ann@example.com".to_owned());
        user.mfa.email = true;
    };
    world.user("ann", mailed).await;
    let asked = world.sign_in("ann", PASSWORD).await.unwrap();
    assert_eq!(asked["ChallengeName"], "EMAIL_OTP");
    let shown = &asked["ChallengeParameters"];
    assert_eq!(shown["CODE_DELIVERY_DELIVERY_MEDIUM"], "EMAIL");
    assert_eq!(shown["CODE_DELIVERY_DESTINATION"], "a***@e***");
    let code = world.sent("ann@example.com").await;
    let answer = |code: &str| json!({ "USERNAME": "ann", "EMAIL_OTP_CODE": code });
    let other: String = code.chars().map(|digit| if digit == '0' { '1' } else { '0' }).collect();
    let wrong = world.respond(&asked, answer(&other)).await.unwrap_err();
    assert_eq!(wrong.0, "CodeMismatchException");
    let none = world.respond(&asked, json!({ "USERNAME": "ann" })).await;
    let words = "Missing required parameter EMAIL_OTP_CODE";
    assert_eq!(none, Err(refusal("InvalidParameterException", words)));
    let done = world.respond(&asked, answer(&code)).await.unwrap();
    assert!(done["AuthenticationResult"].is_object());
    assert!(world.stored("ann").await.is_verified("email"));
    let again = world.respond(&asked, answer(&code)).await.unwrap_err();
    assert_eq!(again.0, "NotAuthorizedException", "sec_058");
}

#[tokio::test]
async fn au_123_sec_064_an_app_code_is_good_once_and_one_step_away_at_most() {
    let mut world = World::with(second_factors(UserPoolMfaType::Optional), |_| {}).await;
    world.user("ann", |_| {}).await;
    assert!(world.sign_in("ann", PASSWORD).await.unwrap()["AuthenticationResult"].is_object());
    world.with_app("ann").await;
    let ask = async |world: &World| world.sign_in("ann", PASSWORD).await.unwrap();
    let asked = ask(&world).await;
    assert_eq!(asked["ChallengeName"], "SOFTWARE_TOKEN_MFA");
    assert_eq!(asked["ChallengeParameters"]["FRIENDLY_DEVICE_NAME"], "phone");
    let answer = |code: &str| json!({ "USERNAME": "ann", "SOFTWARE_TOKEN_MFA_CODE": code });
    for steps in [-2, 2] {
        let wrong = world.respond(&asked, answer(&code(&world, SEED, steps))).await;
        assert_eq!(wrong.unwrap_err().0, "CodeMismatchException", "{steps}");
    }
    let now = code(&world, SEED, 0);
    assert!(world.respond(&asked, answer(&now)).await.unwrap()["AuthenticationResult"].is_object());
    let asked = ask(&world).await;
    let words = "Your software token has already been used once.";
    let used = world.respond(&asked, answer(&now)).await;
    assert_eq!(used, Err(refusal("ExpiredCodeException", words)));
    world.later(Duration::from_secs(30));
    let next = code(&world, SEED, 0);
    assert!(world.respond(&asked, answer(&next)).await.is_ok());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sec_064_an_app_code_used_twice_at_the_same_time_is_good_once() {
    let world = World::with(second_factors(UserPoolMfaType::On), |_| {}).await;
    world.user("ann", |_| {}).await;
    world.with_app("ann").await;
    let mut asked = Vec::new();
    for _ in 0..8 {
        asked.push(world.sign_in("ann", PASSWORD).await.unwrap());
    }
    let fields = json!({ "USERNAME": "ann", "SOFTWARE_TOKEN_MFA_CODE": code(&world, SEED, 0) });
    let answers = asked.iter().map(|asked| world.respond(asked, fields.clone()));
    let answers = futures_util::future::join_all(answers).await;
    assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 1);
}

#[tokio::test]
async fn au_036_sec_059_between_several_the_user_chooses() {
    let world = World::with(second_factors(UserPoolMfaType::On), |_| {}).await;
    world.user("ann", with_phone).await;
    world.with_app("ann").await;
    let asked = world.sign_in("ann", PASSWORD).await.unwrap();
    assert_eq!(asked["ChallengeName"], "SELECT_MFA_TYPE");
    let choice = asked["ChallengeParameters"]["MFAS_CAN_CHOOSE"].as_str().unwrap();
    let mut choice: Vec<String> = serde_json::from_str(choice).unwrap();
    choice.sort();
    assert_eq!(choice, ["SMS_MFA", "SOFTWARE_TOKEN_MFA"]);
    let answer = |what: &str| json!({ "USERNAME": "ann", "ANSWER": what });
    let wrong = world.respond(&asked, answer("EMAIL_OTP")).await.unwrap_err();
    assert_eq!(wrong.0, "InvalidParameterException");
    let app = world.respond(&asked, answer("SOFTWARE_TOKEN_MFA")).await.unwrap();
    assert_eq!(app["ChallengeName"], "SOFTWARE_TOKEN_MFA");
    // Another challenge's name does not make it another challenge.
    let mut renamed = app.clone();
    renamed["ChallengeName"] = json!("SMS_MFA");
    let fields = json!({ "USERNAME": "ann", "SMS_MFA_CODE": "123456" });
    let refused = world.respond(&renamed, fields).await;
    assert_eq!(refused, Err(denied("Invalid session for the user.")));
    world.change("ann", |user| user.mfa.preferred = Some(Preference::Sms)).await;
    let asked = world.sign_in("ann", PASSWORD).await.unwrap();
    assert_eq!(asked["ChallengeName"], "SMS_MFA");
}

#[tokio::test]
async fn au_037_au_117_where_one_is_demanded_it_can_be_set_up_on_the_way() {
    let only_app = |pool: &mut Pool| {
        second_factors(UserPoolMfaType::On)(pool);
        pool.mfa.sms = None;
    };
    let world = World::with(only_app, |_| {}).await;
    world.user("ann", |_| {}).await;
    let asked = world.sign_in("ann", PASSWORD).await.unwrap();
    assert_eq!(asked["ChallengeName"], "MFA_SETUP");
    assert_eq!(asked["ChallengeParameters"]["MFAS_CAN_SETUP"], "[\"SOFTWARE_TOKEN_MFA\"]");
    let early = world.respond(&asked, json!({ "USERNAME": "ann" })).await.unwrap_err();
    assert_eq!(early.0, "InvalidParameterException", "nothing was set up yet");

    let begun = world.call("AssociateSoftwareToken", json!({ "Session": asked["Session"] })).await;
    let begun = begun.unwrap();
    let seed = base32(begun["SecretCode"].as_str().unwrap());
    let again = world.call("AssociateSoftwareToken", json!({ "Session": asked["Session"] })).await;
    let words = "Invalid session for the user, session can only be used once.";
    assert_eq!(again, Err(denied(words)));
    let verify = |code: String| {
        world.call("VerifySoftwareToken", json!({ "Session": begun["Session"], "UserCode": code }))
    };
    let wrong = verify(code(&world, &seed, 5)).await.unwrap_err();
    assert_eq!(wrong.0, "EnableSoftwareTokenMFAException");
    let done = verify(code(&world, &seed, 0)).await.unwrap();
    assert_eq!(done["Status"], "SUCCESS");
    let asked = json!({ "ChallengeName": "MFA_SETUP", "Session": done["Session"] });
    let tokens = world.respond(&asked, json!({ "USERNAME": "ann" })).await.unwrap();
    assert!(tokens["AuthenticationResult"].is_object());
    let asked = world.sign_in("ann", PASSWORD).await.unwrap();
    assert_eq!(asked["ChallengeName"], "SOFTWARE_TOKEN_MFA");
}

fn base32(text: &str) -> Vec<u8> {
    let digit = |letter: char| "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".find(letter).unwrap();
    let bits: Vec<usize> =
        text.chars().flat_map(|c| (0..5).rev().map(move |bit| digit(c) >> bit & 1)).collect();
    let byte = |bits: &[usize]| bits.iter().fold(0, |byte, bit| byte * 2 + bit);
    bits.chunks_exact(8).map(|bits| u8::try_from(byte(bits)).unwrap()).collect()
}

#[tokio::test]
async fn au_106_to_au_110_step_up_reaches_a_level_with_credit_for_the_access_token() {
    let mut world = World::with(second_factors(UserPoolMfaType::Optional), |_| {}).await;
    world.user("ann", |_| {}).await;
    world.user("bob", |_| {}).await;
    let first = world.sign_in("ann", PASSWORD).await.unwrap()["AuthenticationResult"].clone();
    let step = |name: &str, more: Value| {
        let mut fields = json!({ "USERNAME": name, "ACCESS_TOKEN": first["AccessToken"] });
        fields.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        world.initiate("USER_AUTH", fields)
    };
    let four = json!({ "TARGET_ACR_VALUES": "unknown urn:cognito:loa:4" });
    for (name, more) in [
        ("ann", json!({})),
        ("ann", json!({ "TARGET_ACR_VALUES": "unknown" })),
        ("ann", json!({ "TARGET_ACR_VALUES": "urn:cognito:loa:1" })),
        ("ann", four.clone()),
        ("bob", four.clone()),
    ] {
        let refused = step(name, more.clone()).await.unwrap_err();
        assert_eq!(refused.0, "InvalidParameterException", "{name} {more}");
    }
    world.with_app("ann").await;
    let asked = step("ann", four.clone()).await.unwrap();
    assert_eq!(asked["ChallengeName"], "SOFTWARE_TOKEN_MFA");
    let fields = json!({ "USERNAME": "ann", "SOFTWARE_TOKEN_MFA_CODE": code(&world, SEED, 0) });
    let done = world.respond(&asked, fields).await.unwrap()["AuthenticationResult"].clone();
    let id = claims(&done["IdToken"]);
    assert_eq!(
        (&id["acr"], &id["amr"]),
        (&json!("urn:cognito:loa:4"), &json!(["pwd", "otp", "mfa"]))
    );
    let refreshed = world
        .initiate("REFRESH_TOKEN_AUTH", json!({ "REFRESH_TOKEN": done["RefreshToken"] }))
        .await
        .unwrap();
    let id = claims(&refreshed["AuthenticationResult"]["AccessToken"]);
    assert_eq!(id["acr"], "urn:cognito:loa:4", "au_112");
    world.later(Duration::from_secs(61));
    let mut old = four;
    old["MAX_AGE"] = json!("60");
    old["ACCESS_TOKEN"] = first["AccessToken"].clone();
    old["USERNAME"] = json!("ann");
    let asked = world.initiate("USER_AUTH", old).await.unwrap();
    assert_eq!(asked["ChallengeName"], "SELECT_CHALLENGE", "au_110");
}

#[tokio::test]
async fn au_057_au_140_au_142_sec_083_a_remembered_device_stands_for_the_second_factor() {
    let remembering = |pool: &mut Pool| {
        second_factors(UserPoolMfaType::On)(pool);
        pool.settings.device_configuration = Some(DeviceConfigurationType {
            challenge_required_on_new_device: Some(true),
            device_only_remembered_on_user_prompt: Some(false),
        });
    };
    let world = World::with(remembering, |_| {}).await;
    let ann = world.user("ann", with_phone).await;
    let (mut device, secret) = (Device::fresh(&world.cx, &ann), "the device's secret");
    let (group, id) = (device.group.clone(), device.id.clone());
    let subject = Subject::device(&group, &id);
    let salt = Salt::random(&[7; 16]);
    let verifier = srp::Verifier::derive(&salt, subject, secret).unwrap().to_bytes();
    let sealed = world.service.keys.seal_field(Device::VERIFIER, &device.id, &verifier);
    (device.verifier, device.remembered) = (Some(sealed), true);
    let mut unit = Unit::new(&*world.service.store, world.cx.now);
    unit.insert(&device).unwrap();
    unit.commit().await.unwrap();

    let sign_in = |key: &str| {
        let fields = json!({ "USERNAME": "ann", "PASSWORD": PASSWORD, "DEVICE_KEY": key });
        world.initiate("USER_PASSWORD_AUTH", fields)
    };
    let unknown = sign_in("us-east-1_11111111-2222-3333-4444-555555555555").await;
    let words = "Device does not exist.";
    assert_eq!(unknown, Err(refusal("ResourceNotFoundException", words)));
    let asked = sign_in(&device.id).await.unwrap();
    assert_eq!(asked["ChallengeName"], "DEVICE_SRP_AUTH");
    let (client, a) = World::srp_client();
    let fields = json!({ "USERNAME": "ann", "DEVICE_KEY": device.id, "SRP_A": a });
    let asked = world.respond(&asked, fields).await.unwrap();
    assert_eq!(asked["ChallengeName"], "DEVICE_PASSWORD_VERIFIER");
    let text = |name: &str| asked["ChallengeParameters"][name].as_str().unwrap().to_owned();
    let (salt, b) = (Salt::parse_hex(&text("SALT")), PublicValue::parse_hex(&text("SRP_B")));
    let key = client.key(subject, secret, &salt.unwrap(), &b.unwrap()).unwrap();
    let timestamp = srp::format_timestamp(world.cx.now.secs()).unwrap();
    let block = text("SECRET_BLOCK");
    let claim = srp::Claim {
        subject,
        secret_block: &STANDARD.decode(&block).unwrap(),
        timestamp: &timestamp,
    };
    let fields = json!({
        "USERNAME": "ann", "DEVICE_KEY": device.id, "TIMESTAMP": timestamp,
        "PASSWORD_CLAIM_SECRET_BLOCK": block,
        "PASSWORD_CLAIM_SIGNATURE": STANDARD.encode(key.sign(&claim)),
    });
    let done = world.respond(&asked, fields).await.unwrap()["AuthenticationResult"].clone();
    assert!(done.get("NewDeviceMetadata").is_none());
    assert_eq!(claims(&done["AccessToken"])["device_key"], json!(device.id));

    // Without the device, or with one that is not remembered, the second factor is asked.
    let asked = world.sign_in("ann", PASSWORD).await.unwrap();
    assert_eq!(asked["ChallengeName"], "SMS_MFA");
}
