//! Second factors and remembered devices.

use client::user_pool::{Challenge, CodeKind, MfaKind, MfaSettings, SignIn};
use serde_json::json;

use super::world::{PASSWORD, Users, done, totp};

async fn mfa(users: &Users, configuration: &str) {
    let input = json!({
        "MfaConfiguration": configuration, "SoftwareTokenMfaConfiguration": { "Enabled": true }
    });
    users.root("SetUserPoolMfaConfig", input).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn au_121_au_033_an_authenticator_app_is_set_up_and_asked_for() {
    let users = Users::new().await;
    mfa(&users, "OPTIONAL").await;
    users.make("ann").await;
    let pool = users.pool();
    let session = done(pool.sign_in("ann").srp(PASSWORD).await.unwrap());
    let app = session.set_up_software_token().await.unwrap();
    let failed = app.verify("000000", None).await.unwrap_err();
    assert!(failed.is_code("EnableSoftwareTokenMFAException"), "{failed}");
    let secret = app.secret().expose().to_owned();
    app.verify(&totp(&secret, 0), Some("phone")).await.unwrap();
    session.set_mfa(&MfaSettings::new().prefer(MfaKind::SoftwareToken)).await.unwrap();
    assert_eq!(session.user().await.unwrap().mfa, ["SOFTWARE_TOKEN_MFA"]);

    let step = pool.sign_in("ann").srp(PASSWORD).await.unwrap();
    let SignIn::Challenge(Challenge::Code(code)) = step else { panic!("{step:?}") };
    let shown = (code.kind(), code.friendly_device_name());
    assert_eq!(shown, (CodeKind::SoftwareToken, Some("phone")));
    let failed = code.answer("000000").await.unwrap_err();
    let Ok(Challenge::Code(again)) = failed.try_again() else { panic!() };
    done(again.answer(&totp(&secret, 1)).await.unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn au_037_an_authenticator_app_is_set_up_while_signing_in() {
    let users = Users::new().await;
    mfa(&users, "ON").await;
    users.make("ann").await;
    let step = users.pool().sign_in("ann").srp(PASSWORD).await.unwrap();
    let SignIn::Challenge(Challenge::SetUpMfa(set_up)) = step else { panic!("{step:?}") };
    assert!(set_up.available().contains(&MfaKind::SoftwareToken));
    let app = set_up.software_token().await.unwrap();
    let code = totp(app.secret().expose(), 0);
    done(app.verify(&code, Some("phone")).await.unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn au_136_au_140_au_142_a_remembered_device_stands_for_the_second_factor_until_it_is_forgotten()
 {
    let devices = json!({
        "ChallengeRequiredOnNewDevice": true, "DeviceOnlyRememberedOnUserPrompt": false
    });
    let users = Users::with(json!({ "DeviceConfiguration": devices }), json!({})).await;
    mfa(&users, "OPTIONAL").await;
    users.make("ann").await;
    let pool = users.builder().device_name("the test").build().unwrap();
    let session = done(pool.sign_in("ann").srp(PASSWORD).await.unwrap());
    let app = session.set_up_software_token().await.unwrap();
    let secret = app.secret().expose().to_owned();
    app.verify(&totp(&secret, 0), None).await.unwrap();
    session.set_mfa(&MfaSettings::new().prefer(MfaKind::SoftwareToken)).await.unwrap();

    let known = done(pool.sign_in("ann").srp(PASSWORD).await.unwrap());
    assert_eq!(known.device_key(), session.device_key());
    let listed = known.devices().await.unwrap();
    assert_eq!(listed.len(), 1);
    assert!(listed[0].is_this && listed[0].name.as_deref() == Some("the test"), "{listed:?}");
    known.refresh().await.expect("AU-095: the refresh names the device");

    let input = json!({ "Username": "ann", "DeviceKey": known.device_key() });
    users.root("AdminForgetDevice", input).await;
    let step = pool.sign_in("ann").srp(PASSWORD).await.unwrap();
    let SignIn::Challenge(Challenge::Code(code)) = step else { panic!("{step:?}") };
    let fresh = done(code.answer(&totp(&secret, 1)).await.unwrap());
    assert_ne!(fresh.device_key(), session.device_key());
    let again = done(pool.sign_in("ann").srp(PASSWORD).await.unwrap());
    assert_eq!(again.device_key(), fresh.device_key());
}
