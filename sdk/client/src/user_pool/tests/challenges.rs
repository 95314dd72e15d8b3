//! Every challenge, typed, and answered with the words that the service wants.

use serde_json::{Value, json};

use super::{CLIENT, builder, challenge, done, pool, sent, session};
use crate::stub::{Reply, Stub};
use crate::user_pool::{
    AnswerError, Challenge, CodeKind, FactorKind, FirstFactor, MfaKind, SignIn, UserPoolError,
};

/// The one challenge that the stub asks.
async fn asked(stub: &Stub) -> Challenge {
    pool(stub).sign_in("Ann").custom().await.unwrap().challenge().unwrap()
}

/// Answers the challenge `name`; what was sent as `ChallengeResponses`.
async fn responses<A, F>(name: &str, parameters: Value, answer: A) -> Value
where
    A: FnOnce(Challenge) -> F,
    F: Future<Output = Result<SignIn, AnswerError>>,
{
    let stub = Stub::of([challenge(name, parameters), done(1)]).await;
    let asked = asked(&stub).await;
    assert_eq!((asked.name(), asked.username()), (name, "ann-in-the-pool"));
    answer(asked).await.unwrap().done().unwrap();
    let mut input = sent(&stub.received()[1]);
    assert_eq!(input["ChallengeName"], name);
    assert_eq!(input["Session"], format!("session-of-{name}"));
    assert_eq!(input["ChallengeResponses"]["USERNAME"], "ann-in-the-pool");
    input["ChallengeResponses"].as_object_mut().unwrap().remove("USERNAME");
    input["ChallengeResponses"].take()
}

#[tokio::test]
async fn au_033_au_034_codes() {
    for (name, key, kind) in [
        ("SMS_MFA", "SMS_MFA_CODE", CodeKind::SmsMfa),
        ("EMAIL_OTP", "EMAIL_OTP_CODE", CodeKind::EmailOtp),
        ("SMS_OTP", "SMS_OTP_CODE", CodeKind::SmsOtp),
        ("SOFTWARE_TOKEN_MFA", "SOFTWARE_TOKEN_MFA_CODE", CodeKind::SoftwareToken),
    ] {
        let parameters = json!({
            "CODE_DELIVERY_DELIVERY_MEDIUM": "SMS", "CODE_DELIVERY_DESTINATION": "+*******1234",
            "FRIENDLY_DEVICE_NAME": "phone"
        });
        let sent = responses(name, parameters, |asked| async move {
            let Challenge::Code(code) = asked else { panic!("{asked:?}") };
            assert_eq!(code.kind(), kind);
            assert_eq!(code.friendly_device_name(), Some("phone"));
            let delivery = code.delivery().unwrap();
            assert_eq!(delivery.destination.as_deref(), Some("+*******1234"));
            code.answer(" 123456\n").await
        });
        assert_eq!(sent.await, json!({ key: "123456" }));
    }
}

#[tokio::test]
async fn au_009_au_010_au_036_choices() {
    let offered = json!({ "MFAS_CAN_CHOOSE": "[\"SMS_MFA\",\"EMAIL_MFA\",\"SOMETHING_NEW\"]" });
    let sent = responses("SELECT_MFA_TYPE", offered, |asked| async {
        let Challenge::SelectMfa(select) = asked else { panic!("{asked:?}") };
        assert_eq!(select.available(), [MfaKind::Sms, MfaKind::Email]);
        select.choose(MfaKind::Email).await
    });
    assert_eq!(sent.await, json!({ "ANSWER": "EMAIL_MFA" }));
    for (factor, expected) in [
        (FirstFactor::Password("pw".into()), json!({ "ANSWER": "PASSWORD", "PASSWORD": "pw" })),
        (FirstFactor::EmailOtp, json!({ "ANSWER": "EMAIL_OTP" })),
        (FirstFactor::SmsOtp, json!({ "ANSWER": "SMS_OTP" })),
        (FirstFactor::Passkey, json!({ "ANSWER": "WEB_AUTHN" })),
    ] {
        let sent = responses("SELECT_CHALLENGE", json!({}), |asked| async {
            let Challenge::SelectFactor(select) = asked else { panic!("{asked:?}") };
            select.choose(factor).await
        });
        assert_eq!(sent.await, expected);
    }
    let body = json!({
        "ChallengeName": "SELECT_CHALLENGE", "Session": "s",
        "AvailableChallenges": ["PASSWORD_SRP", "WEB_AUTHN"]
    });
    let stub = Stub::of([Reply::json(200, body)]).await;
    let Challenge::SelectFactor(select) = asked(&stub).await else { panic!() };
    assert_eq!(select.available(), [FactorKind::PasswordSrp, FactorKind::Passkey]);
}

#[tokio::test]
async fn au_038_to_au_041_texts() {
    let parameters = json!({
        "requiredAttributes": "[\"userAttributes.name\"]",
        "userAttributes": "{\"email\":\"ann@example.com\"}"
    });
    let sent = responses("NEW_PASSWORD_REQUIRED", parameters, |asked| async {
        let Challenge::NewPassword(new) = asked else { panic!("{asked:?}") };
        assert_eq!(new.required_attributes(), ["name"]);
        assert_eq!(new.attributes()["email"], "ann@example.com");
        new.answer("Another-horse-9", [("name", "Ann")]).await
    });
    let expected = json!({ "NEW_PASSWORD": "Another-horse-9", "userAttributes.name": "Ann" });
    assert_eq!(sent.await, expected);
    let sent = responses("CUSTOM_CHALLENGE", json!({ "question": "6 x 7" }), |asked| async {
        let Challenge::Custom(custom) = asked else { panic!("{asked:?}") };
        assert_eq!(custom.parameters()["question"], "6 x 7");
        custom.answer("42").await
    });
    assert_eq!(sent.await, json!({ "ANSWER": "42" }));
    let sent = responses("PASSWORD", json!({}), |asked| async {
        let Challenge::Password(password) = asked else { panic!("{asked:?}") };
        password.answer("pw").await
    });
    assert_eq!(sent.await, json!({ "PASSWORD": "pw" }));
    let options = json!({ "CREDENTIAL_REQUEST_OPTIONS": "{\"challenge\":\"x\"}" });
    let sent = responses("WEB_AUTHN", options, |asked| async {
        let Challenge::Passkey(passkey) = asked else { panic!("{asked:?}") };
        assert_eq!(passkey.request_options(), "{\"challenge\":\"x\"}");
        passkey.answer("{\"id\":\"y\"}").await
    });
    assert_eq!(sent.await, json!({ "CREDENTIAL": "{\"id\":\"y\"}" }));
}

#[tokio::test]
async fn au_037_an_authenticator_app_is_set_up_on_the_way() {
    let offered = json!({ "MFAS_CAN_SETUP": "[\"SOFTWARE_TOKEN_MFA\"]" });
    let stub = Stub::of([
        challenge("MFA_SETUP", offered),
        Reply::json(200, json!({ "SecretCode": "ABCDEFGH", "Session": "second" })),
        Reply::json(200, json!({ "Status": "SUCCESS", "Session": "third" })),
        done(1),
    ])
    .await;
    let Challenge::SetUpMfa(set_up) = asked(&stub).await else { panic!() };
    assert_eq!(set_up.available(), [MfaKind::SoftwareToken]);
    let app = set_up.software_token().await.unwrap();
    assert_eq!(
        app.otpauth_uri("My notes").expose(),
        "otpauth://totp/My%20notes:ann%2Din%2Dthe%2Dpool?secret=ABCDEFGH&issuer=My%20notes"
    );
    app.verify("123456", Some("phone")).await.unwrap().done().unwrap();
    let sessions: Vec<Value> =
        stub.received()[1..].iter().map(|request| sent(request)["Session"].clone()).collect();
    assert_eq!(sessions, ["session-of-MFA_SETUP", "second", "third"]);
}

#[tokio::test]
async fn au_028_a_mistyped_code_may_be_typed_again_and_a_lost_session_not() {
    let stub = Stub::of([
        challenge("SMS_MFA", json!({})),
        Reply::fault(400, "CodeMismatchException"),
        Reply::fault(400, "NotAuthorizedException"),
    ])
    .await;
    let Challenge::Code(code) = asked(&stub).await else { panic!() };
    let failed = code.answer("000000").await.unwrap_err();
    assert!(failed.error().is_code("CodeMismatchException"));
    let Ok(Challenge::Code(again)) = failed.try_again() else { panic!() };
    let failed = again.answer("111111").await.unwrap_err();
    assert_eq!(sent(&stub.received()[2])["Session"], "session-of-SMS_MFA");
    let error = failed.try_again().unwrap_err();
    assert!(error.is_code("NotAuthorizedException"));
}

#[tokio::test]
async fn au_012_the_secrets_hash_goes_with_the_name_that_is_sent() {
    let stub = Stub::of([challenge("CUSTOM_CHALLENGE", json!({})), done(1)]).await;
    let pool = builder(&stub).client_secret("the-secret").build().unwrap();
    let step = pool.sign_in("Ann").custom().await.unwrap();
    let Some(Challenge::Custom(custom)) = step.challenge() else { panic!() };
    custom.answer("x").await.unwrap();
    let received = stub.received();
    let (first, second) = (sent(&received[0]), sent(&received[1]));
    let hash = |name: &str| pool.core.secret_hash(name).unwrap();
    assert_eq!(first["AuthParameters"]["SECRET_HASH"], hash("Ann"));
    assert_eq!(second["ChallengeResponses"]["SECRET_HASH"], hash("ann-in-the-pool"));
    // openssl: printf 'Annthe-client' | openssl dgst -sha256 -hmac the-secret -binary | base64
    assert_eq!(CLIENT, "the-client");
    assert_eq!(hash("Ann"), "DvvspT0kE6VQ9G2SXj2wajhBkyphOqmwpCGY1RRXLsg=");
}

#[tokio::test]
async fn challenges_that_are_not_for_programs_are_named() {
    let stub = Stub::of([challenge("ADMIN_NO_SRP_AUTH", json!({}))]).await;
    let error = pool(&stub).sign_in("ann").custom().await.unwrap_err();
    assert!(matches!(error, UserPoolError::Unsupported("ADMIN_NO_SRP_AUTH")), "{error}");
    let stub = Stub::of([Reply::json(200, json!({}))]).await;
    let error = pool(&stub).sign_in("ann").custom().await.unwrap_err();
    assert!(matches!(error, UserPoolError::Answer(_)), "{error}");
}

#[tokio::test]
async fn preferred_factors_and_confirmed_users_begin_with_what_they_have() {
    let stub = Stub::of([done(1), done(2), done(3)]).await;
    let pool = pool(&stub).with_client_metadata([("from", "the test")]);
    pool.sign_in("ann").prefer(FirstFactor::EmailOtp).await.unwrap();
    pool.sign_in("ann").prefer(FirstFactor::Password("pw".into())).await.unwrap();
    pool.sign_in("ann").confirmed("proof".into()).await.unwrap();
    let received: Vec<Value> = stub.received().iter().map(sent).collect();
    let parameters = |at: usize| received[at]["AuthParameters"].clone();
    assert_eq!(parameters(0), json!({ "USERNAME": "ann", "PREFERRED_CHALLENGE": "EMAIL_OTP" }));
    let expected = json!({
        "USERNAME": "ann", "PREFERRED_CHALLENGE": "PASSWORD", "PASSWORD": "pw"
    });
    assert_eq!(parameters(1), expected);
    assert_eq!(
        (&received[2]["Session"], parameters(2)),
        (&json!("proof"), json!({ "USERNAME": "ann" }))
    );
    assert!(received.iter().all(|one| one["AuthFlow"] == "USER_AUTH"));
    assert!(received.iter().all(|one| one["ClientMetadata"]["from"] == "the test"));
}

#[tokio::test]
async fn sec_180_nothing_secret_is_shown() {
    let stub =
        Stub::of([done(1), challenge("CUSTOM_CHALLENGE", json!({ "x": "shown-not" }))]).await;
    let pool = builder(&stub).client_secret("client-secret").build().unwrap();
    let session = session(&pool).await;
    let tokens = session.tokens().await.unwrap();
    let step = pool.sign_in("ann").custom().await.unwrap();
    let shown = format!(
        "{pool:?} {session:?} {tokens:?} {step:?} {:?}",
        FirstFactor::Password("pw-secret".into())
    );
    let id = tokens.id.expose();
    for secret in
        ["client-secret", "access-1", "refresh-1", id, "session-of", "shown-not", "pw-secret"]
    {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
}
