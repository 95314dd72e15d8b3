//! Users of user pools: the SDK's sign-in against the whole server.

mod custom;
mod factors;
mod identities;
mod sessions;
mod world;

use client::user_pool::{Challenge, FactorKind, FirstFactor, SignIn};
use serde_json::json;

use world::{PASSWORD, Users, done};

#[tokio::test(flavor = "multi_thread")]
async fn us_002_au_046_a_user_signs_up_confirms_and_signs_in_with_and_without_a_secret() {
    for secret in [false, true] {
        let users = Users::with(json!({}), json!({ "GenerateSecret": secret })).await;
        let pool = users.pool();
        let made = pool.sign_up("ann", PASSWORD, [("email", "ann@example.com")]).await.unwrap();
        assert!(!made.confirmed && made.delivery.is_some());
        let refused = pool.sign_in("ann").srp(PASSWORD).await.unwrap_err();
        assert!(refused.is_code("UserNotConfirmedException"), "{refused}");
        pool.confirm_sign_up("ann", &users.mailed_code("ann@example.com")).await.unwrap();

        let refused = pool.sign_in("ann").srp("Wrong-horse-9").await.unwrap_err();
        assert!(refused.is_code("NotAuthorizedException"), "{refused}");
        let session = done(pool.sign_in("ann").srp(PASSWORD).await.unwrap());
        assert_eq!((session.username(), session.sub()), ("ann", made.user_sub.as_str()));
        let user = session.user().await.unwrap();
        assert_eq!(user.attributes["email"], "ann@example.com");
        done(pool.sign_in("ann").password(PASSWORD).await.unwrap());

        session.change_password(PASSWORD, "Another-horse-9").await.unwrap();
        pool.sign_in("ann").srp(PASSWORD).await.unwrap_err();
        pool.forgot_password("ann").await.unwrap().unwrap();
        let code = users.mailed_code("ann@example.com");
        pool.confirm_forgot_password("ann", &code, PASSWORD).await.unwrap();
        done(pool.sign_in("ann").srp(PASSWORD).await.unwrap());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn au_038_a_temporary_password_is_replaced() {
    let users = Users::new().await;
    users.root("AdminCreateUser", json!({
        "Username": "ann", "TemporaryPassword": "Temporary-horse-9", "MessageAction": "SUPPRESS",
        "UserAttributes": [{ "Name": "email", "Value": "ann@example.com" }]
    })).await;
    let pool = users.pool();
    let step = pool.sign_in("ann").srp("Temporary-horse-9").await.unwrap();
    let SignIn::Challenge(Challenge::NewPassword(new)) = step else { panic!("{step:?}") };
    assert_eq!(new.attributes()["email"], "ann@example.com");
    let none: [(&str, &str); 0] = [];
    let failed = new.answer("weak", none).await.unwrap_err();
    assert!(failed.error().is_code("InvalidPasswordException"), "{failed}");
    match failed.try_again() {
        Ok(Challenge::NewPassword(new)) => {
            let session = done(new.answer(PASSWORD, [("name", "Ann")]).await.unwrap());
            assert_eq!(session.user().await.unwrap().attributes["name"], "Ann");
        }
        other => panic!("{other:?}"),
    }
    done(pool.sign_in("ann").srp(PASSWORD).await.unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn au_009_au_044_choices_codes_and_confirmed_users() {
    let users = Users::with(
        json!({ "Policies": { "SignInPolicy": { "AllowedFirstAuthFactors": ["PASSWORD", "EMAIL_OTP"] } } }),
        json!({}),
    ).await;
    let pool = users.pool();
    pool.sign_up("ann", PASSWORD, [("email", "ann@example.com")]).await.unwrap();
    let code = users.mailed_code("ann@example.com");
    if let Some(proof) = pool.confirm_sign_up("ann", &code).await.unwrap() {
        done(pool.sign_in("ann").confirmed(proof).await.unwrap());
    }
    let step = pool.sign_in("ann").choice().await.unwrap();
    let SignIn::Challenge(Challenge::SelectFactor(select)) = step else { panic!("{step:?}") };
    assert!(select.available().contains(&FactorKind::PasswordSrp), "{:?}", select.available());
    done(select.choose(FirstFactor::PasswordSrp(PASSWORD.into())).await.unwrap());

    let step = pool.sign_in("ann").prefer(FirstFactor::EmailOtp).await.unwrap();
    let SignIn::Challenge(Challenge::Code(asked)) = step else { panic!("{step:?}") };
    let code = users.mailed_code("ann@example.com");
    done(asked.answer(&code).await.unwrap());
    let factor = FirstFactor::Password(PASSWORD.into());
    done(pool.sign_in("ann").prefer(factor).await.unwrap());
}
