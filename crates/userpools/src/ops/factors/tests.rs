//! Authenticator apps and preferences, through the operations.

use serde_json::{Value, json};
use wire::cognito_idp::{AuthFactorType, SmsMfaConfigType, UserPoolMfaType};

use crate::entities::{Pool, Preference, User};
use crate::kit::Kit;
use crate::testing::{code_of, text_of};
use crate::users::mfa_settings;

const EPOCH: i64 = 1_800_000_000;

/// What an authenticator app shows for a secret in base32; written apart from what it tests.
fn app(secret: &str, secs: i64) -> String {
    use aws_lc_rs::hmac;
    let (mut seed, mut held, mut bits) = (Vec::new(), 0_u64, 0);
    for letter in secret.bytes() {
        let five = if letter.is_ascii_digit() { letter - b'2' + 26 } else { letter - b'A' };
        held = (held << 5 | u64::from(five)) & 0xffff;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            seed.push(((held >> bits) & 0xff) as u8);
        }
    }
    let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, &seed);
    let tag = hmac::sign(&key, &(secs / 30).to_be_bytes());
    let at = usize::from(tag.as_ref()[19] & 15);
    let four: [u8; 4] = tag.as_ref()[at..at + 4].try_into().unwrap();
    format!("{:06}", (u32::from_be_bytes(four) & 0x7fff_ffff) % 1_000_000)
}

fn totp(pool: &mut Pool) {
    pool.mfa.software_token = true;
    pool.mfa.configuration = Some(UserPoolMfaType::Optional);
}

async fn secret(kit: &Kit, token: &str) -> String {
    let answer = kit.call("AssociateSoftwareToken", json!({ "AccessToken": token })).await.unwrap();
    answer["SecretCode"].as_str().unwrap().to_owned()
}

async fn verify(kit: &Kit, token: &str, code: &str) -> Result<Value, (String, String)> {
    let input = json!({ "AccessToken": token, "UserCode": code, "FriendlyDeviceName": "phone" });
    kit.call("VerifySoftwareToken", input).await
}

/// A user with a verified app, its access token and its secret.
async fn with_app(kit: &Kit) -> (User, String, String) {
    let user = kit.user("ann").await;
    let token = kit.token(&user).await;
    let secret = secret(kit, &token).await;
    verify(kit, &token, &app(&secret, kit.cx.now.secs())).await.unwrap();
    (user, token, secret)
}

#[tokio::test]
async fn au_121_associate_software_token_and_verify_software_token() {
    let kit = Kit::with(totp).await;
    let user = kit.user("ann").await;
    let token = kit.token(&user).await;
    let (code, words) = verify(&kit, &token, "123456").await.unwrap_err();
    assert_eq!(code, "SoftwareTokenMFANotFoundException");
    assert_eq!(words, "Software Token MFA does not exist for the user.");
    let secret = secret(&kit, &token).await;
    assert_eq!(secret.len(), 52);
    let right = app(&secret, EPOCH);
    let wrong = if right == "000000" { "000001" } else { "000000" };
    let (code, words) = verify(&kit, &token, wrong).await.unwrap_err();
    assert_eq!(code, "EnableSoftwareTokenMFAException");
    assert_eq!(words, "Code mismatch and fail enable Software Token MFA");
    assert!(kit.stored(&user).await.software_token.is_none());
    assert_eq!(verify(&kit, &token, &right).await.unwrap(), json!({ "Status": "SUCCESS" }));
    let stored = kit.stored(&user).await;
    assert_eq!(stored.software_token.as_ref().unwrap().name.as_deref(), Some("phone"));
    assert!(stored.associating.is_none());
    // The secret stands nowhere in plain.
    let text = serde_json::to_string(&stored.value).unwrap();
    assert!(!text.contains(&secret));
    let neither = kit.call("AssociateSoftwareToken", json!({})).await.unwrap_err();
    assert_eq!(neither.0, "InvalidParameterException");
    let neither = kit.refused("VerifySoftwareToken", json!({ "UserCode": "123456" })).await;
    assert_eq!(neither, "InvalidParameterException");
}

#[tokio::test]
async fn au_121_pools_without_software_tokens_give_none_out() {
    let kit = Kit::with(|_| ()).await;
    let user = kit.user("ann").await;
    let token = kit.token(&user).await;
    let refused = kit.refused("AssociateSoftwareToken", json!({ "AccessToken": token })).await;
    assert_eq!(refused, "SoftwareTokenMFANotFoundException");
}

#[tokio::test]
async fn sec_062_guesses_at_a_new_app_are_limited() {
    let kit = Kit::with(totp).await;
    let user = kit.user("ann").await;
    let token = kit.token(&user).await;
    let right = app(&secret(&kit, &token).await, EPOCH);
    let wrong = if right == "000000" { "000001" } else { "000000" };
    for _ in 0..15 {
        let refused = verify(&kit, &token, wrong).await.unwrap_err().0;
        assert_eq!(refused, "EnableSoftwareTokenMFAException");
    }
    let refused = verify(&kit, &token, &right).await.unwrap_err().0;
    assert_eq!(refused, "TooManyRequestsException");
}

#[tokio::test]
async fn sec_061_the_old_app_stays_until_the_new_one_is_verified_by_a_fresh_sign_in() {
    let mut kit = Kit::with(totp).await;
    let (user, token, old) = with_app(&kit).await;
    let new = secret(&kit, &token).await;
    kit.wait(60);
    let stored = kit.stored(&user).await;
    let now = kit.cx.now.secs();
    assert!(kit.service.totp_step(&kit.cx, &stored, &app(&old, now)).is_ok());
    assert!(kit.service.totp_step(&kit.cx, &stored, &app(&new, now)).is_err());
    // A token of an old sign-in neither begins nor ends it.
    kit.wait(900);
    let refused = kit.refused("AssociateSoftwareToken", json!({ "AccessToken": token })).await;
    assert_eq!(refused, "NotAuthorizedException");
    let now = kit.cx.now.secs();
    let refused = verify(&kit, &token, &app(&new, now)).await.unwrap_err().0;
    assert_eq!(refused, "NotAuthorizedException");
    let fresh = kit.token(&user).await;
    verify(&kit, &fresh, &app(&new, now)).await.unwrap();
    kit.wait(60);
    let (stored, now) = (kit.stored(&user).await, kit.cx.now.secs());
    assert!(kit.service.totp_step(&kit.cx, &stored, &app(&old, now)).is_err());
    assert!(kit.service.totp_step(&kit.cx, &stored, &app(&new, now)).is_ok());
}

#[tokio::test]
async fn au_122_au_123_sec_064_codes_are_good_once() {
    let mut kit = Kit::with(totp).await;
    let nobody = kit.user("bob").await;
    let none = kit.service.totp_step(&kit.cx, &nobody, "123456").unwrap_err();
    assert_eq!(text_of(&none), "Software Token MFA does not exist for the user.");
    let (user, _, secret) = with_app(&kit).await;
    let stored = kit.stored(&user).await;
    // The code that verified the app is used already, and so is the one before it.
    for secs in [EPOCH, EPOCH - 30] {
        let used = kit.service.totp_step(&kit.cx, &stored, &app(&secret, secs)).unwrap_err();
        assert_eq!(text_of(&used), "Your software token has already been used once.");
        assert_eq!(code_of(&used), "ExpiredCodeException");
    }
    let step = kit.service.totp_step(&kit.cx, &stored, &app(&secret, EPOCH + 30)).unwrap();
    let mut user = stored.value.clone();
    user.software_token.as_mut().unwrap().last_step = step;
    kit.wait(30);
    assert!(kit.service.totp_step(&kit.cx, &user, &app(&secret, EPOCH + 30)).is_err());
    let wrong = kit.service.totp_step(&kit.cx, &user, &app(&secret, EPOCH + 90)).unwrap_err();
    assert_eq!(text_of(&wrong), "Invalid code or auth state for the user.");
    assert_eq!(code_of(&wrong), "CodeMismatchException");
}

#[tokio::test]
async fn au_119_au_120_set_user_mfa_preference() {
    let kit = Kit::with(totp).await;
    let user = kit.user("ann").await;
    let token = kit.token(&user).await;
    let set = async |mut input: Value| {
        input["AccessToken"] = json!(token);
        kit.call("SetUserMFAPreference", input).await
    };
    let on = json!({ "Enabled": true });
    let first = json!({ "Enabled": true, "PreferredMfa": true });
    for (settings, name) in
        [("SoftwareTokenMfaSettings", "SOFTWARE_TOKEN_MFA"), ("SMSMfaSettings", "SMS_MFA")]
    {
        let (code, words) = set(json!({ settings: on })).await.unwrap_err();
        assert_eq!(code, "InvalidParameterException");
        let expected = format!("User does not have delivery config set to turn on {name}");
        assert_eq!(words, expected);
    }
    let two = json!({ "EmailMfaSettings": first, "SMSMfaSettings": first });
    assert_eq!(set(two).await.unwrap_err().0, "InvalidParameterException");
    // All or nothing.
    let half = json!({ "EmailMfaSettings": on, "SoftwareTokenMfaSettings": on });
    assert!(set(half).await.is_err());
    assert_eq!(mfa_settings(&kit.stored(&user).await.value), (None, None));
    let secret = secret(&kit, &token).await;
    verify(&kit, &token, &app(&secret, EPOCH)).await.unwrap();
    set(json!({ "SoftwareTokenMfaSettings": first, "EmailMfaSettings": on })).await.unwrap();
    let (list, preferred) = mfa_settings(&kit.stored(&user).await.value);
    assert_eq!(list.unwrap(), ["SOFTWARE_TOKEN_MFA", "EMAIL_OTP"]);
    assert_eq!(preferred.unwrap(), "SOFTWARE_TOKEN_MFA");
    set(json!({ "EmailMfaSettings": first })).await.unwrap();
    assert_eq!(kit.stored(&user).await.mfa.preferred, Some(Preference::Email));
    let admin = json!({ "UserPoolId": kit.pool.id, "Username": "ann",
        "EmailMfaSettings": { "Enabled": false } });
    kit.call("AdminSetUserMFAPreference", admin).await.unwrap();
    let mfa = kit.stored(&user).await.mfa;
    assert_eq!((mfa.preferred, mfa.email, mfa.software_token), (None, false, true));
    let off = json!({ "EmailMfaSettings": { "PreferredMfa": true } });
    assert_eq!(set(off).await.unwrap_err().0, "InvalidParameterException");
}

#[tokio::test]
async fn au_120_set_user_settings_and_admin_set_user_settings_turn_sms_on_and_off() {
    let kit = Kit::with(|_| ()).await;
    let sms = json!([{ "DeliveryMedium": "SMS", "AttributeName": "phone_number" }]);
    let bob = kit.user("bob").await;
    let token = kit.token(&bob).await;
    let input = json!({ "AccessToken": token, "MFAOptions": sms });
    assert_eq!(kit.refused("SetUserSettings", input).await, "InvalidParameterException");
    let phone = |user: &mut User| {
        user.attributes.insert("phone_number".to_owned(), "+12025550123".to_owned());
    };
    let ann = kit.user_with("ann", phone).await;
    let token = kit.token(&ann).await;
    let input = json!({ "AccessToken": token, "MFAOptions": sms });
    kit.call("SetUserSettings", input).await.unwrap();
    assert!(kit.stored(&ann).await.mfa.sms);
    let admin = |options: Value| json!({ "UserPoolId": kit.pool.id, "Username": "ann", "MFAOptions": options });
    let email = json!([{ "DeliveryMedium": "EMAIL", "AttributeName": "email" }]);
    let refused = kit.refused("AdminSetUserSettings", admin(email)).await;
    assert_eq!(refused, "InvalidParameterException");
    kit.call("AdminSetUserSettings", admin(json!([]))).await.unwrap();
    assert!(!kit.stored(&ann).await.mfa.sms);
}

#[tokio::test]
async fn au_122_admin_delete_software_token_takes_the_app_and_its_preference() {
    let kit = Kit::with(totp).await;
    let (user, token, _) = with_app(&kit).await;
    let first = json!({ "Enabled": true, "PreferredMfa": true });
    let input = json!({ "AccessToken": token, "SoftwareTokenMfaSettings": first });
    kit.call("SetUserMFAPreference", input).await.unwrap();
    let input = json!({ "UserPoolId": kit.pool.id, "Username": "ann" });
    kit.call("AdminDeleteSoftwareToken", input).await.unwrap();
    let stored = kit.stored(&user).await;
    assert!(stored.software_token.is_none());
    assert_eq!(stored.mfa, crate::entities::MfaPreferences::default());
    let input = json!({ "UserPoolId": kit.pool.id, "Username": "nobody" });
    assert_eq!(kit.refused("AdminDeleteSoftwareToken", input).await, "UserNotFoundException");
}

#[tokio::test]
async fn au_125_au_127_get_user_auth_factors_and_admin_get_user_auth_factors() {
    let choice = |pool: &mut Pool| {
        let policy = pool.settings.sign_in_policy.get_or_insert_default();
        let (password, email) = (AuthFactorType::Password, AuthFactorType::EmailOtp);
        policy.allowed_first_auth_factors = Some(vec![password, email, AuthFactorType::WebAuthn]);
    };
    for (mode, expected) in
        [(UserPoolMfaType::Optional, json!(["EMAIL_OTP"])), (UserPoolMfaType::On, json!([]))]
    {
        let kit = Kit::with(|pool| {
            choice(pool);
            pool.mfa.configuration = Some(mode);
        })
        .await;
        let user = kit
            .user_with("ann", |user| {
                user.mfa.turn(Preference::Email, true);
                user.mfa.preferred = Some(Preference::Email);
            })
            .await;
        let token = kit.token(&user).await;
        let own = kit.call("GetUserAuthFactors", json!({ "AccessToken": token })).await.unwrap();
        let factors = json!({ "Username": "ann", "PreferredMfaSetting": "EMAIL_OTP",
            "UserMFASettingList": ["EMAIL_OTP"], "ConfiguredUserAuthFactors": expected });
        assert_eq!(own, factors);
        let input = json!({ "UserPoolId": kit.pool.id, "Username": "ann" });
        assert_eq!(kit.call("AdminGetUserAuthFactors", input).await.unwrap(), factors);
    }
}

#[tokio::test]
async fn au_117_au_118_second_factors_that_count() {
    let kit = Kit::with(|_| ()).await;
    let user = kit
        .user_with("ann", |user| {
            user.attributes.insert("phone_number".to_owned(), "+12025550123".to_owned());
            user.mfa.turn(Preference::Email, true);
        })
        .await;
    let mut pool = kit.pool.clone();
    pool.mfa.sms = Some(SmsMfaConfigType::default());
    let factors = |pool: &Pool, user: &User| kit.service.factors_of(pool, user);
    assert_eq!(factors(&pool, &user), []);
    pool.mfa.configuration = Some(UserPoolMfaType::Optional);
    assert_eq!(factors(&pool, &user), [], "the pool sends no codes by email");
    pool.mfa.configuration = Some(UserPoolMfaType::On);
    assert_eq!(factors(&pool, &user), [Preference::Sms], "a phone number is enough");
    pool.mfa.email = Some(wire::cognito_idp::EmailMfaConfigType::default());
    assert_eq!(factors(&pool, &user), [Preference::Email], "what was turned on comes first");
    let mut both = user.clone();
    both.mfa.turn(Preference::Sms, true);
    assert_eq!(factors(&pool, &both), [Preference::Sms, Preference::Email]);
    both.mfa.preferred = Some(Preference::Email);
    assert_eq!(factors(&pool, &both), [Preference::Email, Preference::Sms]);
}
