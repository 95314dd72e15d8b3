//! Tests of what functions are told and what of their answers counts.

use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use base64::Engine as _;
use couriers::{Medium, Purpose, Trigger, TriggerError};
use serde_json::{Map, Value, json};
use wire::cognito_idp::{
    CustomEmailLambdaVersionConfigType, CustomEmailSenderLambdaVersionType, LambdaConfigType,
    PreTokenGenerationLambdaVersionType, PreTokenGenerationVersionConfigType, SERVICE,
};

use super::*;
use crate::entities::Settings;
use crate::testing::{cx, pool, service};
use crate::tokens::GroupClaims;

const FUNCTION: &str = "arn:aws:lambda:us-east-1:000000000000:function:hook";

/// A function that answers what it is told to, and remembers what it was asked.
struct Scripted {
    answer: Result<Value, TriggerError>,
    asked: Mutex<Vec<Value>>,
}

#[async_trait]
impl Trigger for Scripted {
    async fn invoke(
        &self,
        function: &str,
        event: &Value,
    ) -> Result<Map<String, Value>, TriggerError> {
        assert_eq!(function, FUNCTION);
        self.asked.lock().unwrap().push(event.clone());
        let mut event = event.as_object().unwrap().clone();
        event.insert("response".to_owned(), self.answer.clone()?);
        Ok(event)
    }

    async fn notify(&self, function: &str, event: &Value) -> Result<(), TriggerError> {
        self.invoke(function, event).await.map(drop)
    }
}

fn with(answer: Result<Value, TriggerError>) -> (crate::UserPools, Arc<Scripted>) {
    let function = Arc::new(Scripted { answer, asked: Mutex::default() });
    let mut service = service();
    service.trigger = function.clone();
    (service, function)
}

fn hooked(config: LambdaConfigType) -> Pool {
    Pool { settings: Settings { lambda_config: Some(config), ..Settings::default() }, ..pool() }
}

fn ann(pool: &Pool) -> About<'_> {
    let mut about = About::nobody(pool, None, "ann", None);
    about.attributes.insert("email".to_owned(), "ann@example.com".to_owned());
    about
}

#[tokio::test]
async fn lt_001_lt_009_a_function_gets_the_event_and_its_answer_counts() {
    let pool = hooked(LambdaConfigType {
        pre_sign_up: Some(FUNCTION.to_owned()),
        ..LambdaConfigType::default()
    });
    let answer = json!({"autoConfirmUser": true, "autoVerifyEmail": true});
    let (service, function) = with(Ok(answer));
    let validation = Metadata::from([("k".to_owned(), "v".to_owned())]);
    let decided =
        service.pre_sign_up(&cx(), &ann(&pool), SignUpSource::SignUp, &validation).await.unwrap();
    assert_eq!(
        decided,
        PreSignUp { auto_confirm: true, auto_verify_email: true, auto_verify_phone: false }
    );
    let asked = function.asked.lock().unwrap().pop().unwrap();
    assert_eq!(
        asked,
        json!({
            "version": "1",
            "triggerSource": "PreSignUp_SignUp",
            "region": "us-east-1",
            "userPoolId": "us-east-1_AbCdEfGhI",
            "userName": "ann",
            "callerContext": {
                "awsSdkVersion": "aws-sdk-unknown-unknown",
                "clientId": "CLIENT_ID_NOT_APPLICABLE",
            },
            "request": {
                "userAttributes": {"email": "ann@example.com"},
                "validationData": {"k": "v"},
                "clientMetadata": {},
            },
            "response": {
                "autoConfirmUser": false, "autoVerifyEmail": false, "autoVerifyPhone": false,
            },
        })
    );
}

#[tokio::test]
async fn lt_009_an_administrator_s_user_is_not_confirmed_by_a_function() {
    let pool = hooked(LambdaConfigType {
        pre_sign_up: Some(FUNCTION.to_owned()),
        ..LambdaConfigType::default()
    });
    let (service, _) = with(Ok(json!({"autoConfirmUser": true})));
    let source = SignUpSource::AdminCreateUser;
    let decided = service.pre_sign_up(&cx(), &ann(&pool), source, &Metadata::new()).await.unwrap();
    assert_eq!(decided, PreSignUp::default());
}

#[tokio::test]
async fn lt_003_lt_004_failures_have_their_exceptions() {
    let pool = hooked(LambdaConfigType {
        pre_sign_up: Some(FUNCTION.to_owned()),
        ..LambdaConfigType::default()
    });
    let refused =
        TriggerError::Function { kind: "Error".to_owned(), message: "no thanks".to_owned() };
    for (answer, code, text) in [
        (Err(refused), "UserLambdaValidationException", "PreSignUp failed with error no thanks."),
        (Err(TriggerError::InvalidResponse), "InvalidLambdaResponseException", ""),
        (Err(TriggerError::TimedOut), "UnexpectedLambdaException", ""),
        (Ok(json!("text")), "InvalidLambdaResponseException", "Unrecognizable lambda output"),
        (
            Ok(json!({"autoConfirmUser": "yes"})),
            "InvalidLambdaResponseException",
            "Unrecognizable lambda output",
        ),
        (Ok(json!({"autoVerifyPhone": true})), "InvalidLambdaResponseException", ""),
    ] {
        let (service, _) = with(answer);
        let source = SignUpSource::SignUp;
        let failed = service.pre_sign_up(&cx(), &ann(&pool), source, &Metadata::new()).await;
        let failed = failed.unwrap_err();
        assert_eq!(failed.code(&SERVICE).0, code);
        assert!(failed.to_string().contains(text), "{failed}");
    }
}

#[tokio::test]
async fn lt_023_lt_024_lt_026_pre_token_generation_in_its_forms() {
    let plain = hooked(LambdaConfigType {
        pre_token_generation: Some(FUNCTION.to_owned()),
        ..LambdaConfigType::default()
    });
    let groups = GroupClaims { groups: vec!["g".to_owned()], ..GroupClaims::default() };
    let answer = json!({"claimsOverrideDetails": {
        "claimsToAddOrOverride": {"tier": "gold"},
        "claimsToSuppress": ["email"],
        "groupOverrideDetails": null,
    }});
    let (service, function) = with(Ok(answer));
    let source = TokenSource::Authentication;
    let about = ann(&plain);
    let changes = service.pre_token_generation(&cx(), &about, source, &groups, &[]).await.unwrap();
    assert_eq!(changes.id.add.get("tier"), Some(&json!("gold")));
    assert!(changes.id.suppress.contains("email") && changes.access.add.is_empty());
    assert_eq!(changes.groups, Some(GroupClaims::default()));
    let asked = function.asked.lock().unwrap().pop().unwrap();
    assert_eq!(asked["request"]["groupConfiguration"]["groupsToOverride"], json!(["g"]));
    assert!(asked["request"].get("scopes").is_none());

    let full = hooked(LambdaConfigType {
        pre_token_generation_config: Some(PreTokenGenerationVersionConfigType {
            lambda_version: PreTokenGenerationLambdaVersionType::V20,
            lambda_arn: FUNCTION.to_owned(),
        }),
        ..LambdaConfigType::default()
    });
    let answer = json!({"claimsAndScopeOverrideDetails": {
        "idTokenGeneration": {"claimsToAddOrOverride": {"n": 1, "o": {"a": [1]}}},
        "accessTokenGeneration": {"scopesToAdd": ["x/y"], "scopesToSuppress": ["z"]},
    }});
    let (service, function) = with(Ok(answer));
    let scopes = ["z".to_owned()];
    let about = ann(&full);
    let changes =
        service.pre_token_generation(&cx(), &about, source, &groups, &scopes).await.unwrap();
    assert_eq!(changes.id.add.get("o"), Some(&json!({"a": [1]})));
    assert_eq!(
        (&*changes.scopes_to_add, &*changes.scopes_to_suppress),
        (&["x/y".to_owned()][..], &["z".to_owned()][..])
    );
    assert_eq!(changes.groups, None);
    let asked = function.asked.lock().unwrap().pop().unwrap();
    assert_eq!((&asked["version"], &asked["request"]["scopes"]), (&json!("2"), &json!(["z"])));
    let (service, _) = with(Ok(json!({"claimsAndScopeOverrideDetails": {
        "accessTokenGeneration": {"scopesToAdd": ["a b"]}}})));
    assert!(service.pre_token_generation(&cx(), &about, source, &groups, &scopes).await.is_err());
}

#[tokio::test]
async fn lt_015_lt_017_lt_018_custom_challenges_are_defined_made_and_verified() {
    let pool = hooked(LambdaConfigType {
        define_auth_challenge: Some(FUNCTION.to_owned()),
        create_auth_challenge: Some(FUNCTION.to_owned()),
        verify_auth_challenge_response: Some(FUNCTION.to_owned()),
        ..LambdaConfigType::default()
    });
    let answer = json!({
        "challengeName": "CUSTOM_CHALLENGE", "publicChallengeParameters": {"q": "1+1", "n": 2},
        "privateChallengeParameters": {"a": "2"}, "challengeMetadata": "SUM", "answerCorrect": true,
    });
    let (service, function) = with(Ok(answer));
    let (cx, about) = (cx(), ann(&pool));
    let rounds = [Round {
        challenge_name: "SRP_A".to_owned(),
        challenge_result: true,
        challenge_metadata: None,
    }];
    let defined = service.define_auth_challenge(&cx, &about, &rounds, false).await.unwrap();
    assert_eq!(defined.challenge.as_deref(), Some("CUSTOM_CHALLENGE"));
    let asked = function.asked.lock().unwrap().pop().unwrap();
    assert_eq!(
        asked["request"]["session"],
        json!([{"challengeName": "SRP_A", "challengeResult": true}])
    );
    let made = service
        .create_auth_challenge(&cx, &about, "CUSTOM_CHALLENGE", &rounds, true)
        .await
        .unwrap();
    assert_eq!((&*made.public["n"], made.metadata.as_deref()), ("2", Some("SUM")));
    let right =
        service.verify_auth_challenge(&cx, &about, &made.private, "2", false).await.unwrap();
    assert!(right);
    let asked = function.asked.lock().unwrap().pop().unwrap();
    assert_eq!(asked["request"]["privateChallengeParameters"], json!({"a": "2"}));
}

#[tokio::test]
async fn lt_034_a_function_that_knows_the_user_brings_it() {
    let pool = hooked(LambdaConfigType {
        user_migration: Some(FUNCTION.to_owned()),
        ..LambdaConfigType::default()
    });
    let answer = json!({"userAttributes": {"email": "ann@example.com", "email_verified": true},
        "finalUserStatus": "CONFIRMED", "messageAction": "SUPPRESS"});
    let (service, function) = with(Ok(answer));
    let wants = Migration::Authentication { password: "secret" };
    let about = About::nobody(&pool, None, "ann", None);
    let found =
        service.migrate_user(&cx(), &about, wants, &Metadata::new()).await.unwrap().unwrap();
    assert!(found.confirmed && found.suppress_message && !found.force_alias);
    assert_eq!(found.attributes["email_verified"], "true");
    let asked = function.asked.lock().unwrap().pop().unwrap();
    assert_eq!(asked["request"]["password"], "secret");
    let (service, _) = with(Ok(json!({})));
    let unknown = service.migrate_user(&cx(), &about, wants, &Metadata::new()).await.unwrap();
    assert_eq!(unknown, None);
}

#[tokio::test]
async fn lt_037_a_message_without_its_code_is_passed_over() {
    let pool = hooked(LambdaConfigType {
        custom_message: Some(FUNCTION.to_owned()),
        ..LambdaConfigType::default()
    });
    let answer = json!({"smsMessage": "your code", "emailMessage": "code {####}"});
    let (service, _) = with(Ok(answer));
    let texts = Placeholders { code: "{####}", username: None };
    let custom =
        service.post().custom_message(&cx(), &ann(&pool), Purpose::SignUp, texts).await.unwrap();
    assert_eq!((custom.sms, custom.email.as_deref()), (None, Some("code {####}")));
    let texts = Placeholders { username: Some("{username}"), ..texts };
    let custom = service
        .post()
        .custom_message(&cx(), &ann(&pool), Purpose::AdminCreateUser, texts)
        .await
        .unwrap();
    assert_eq!(custom, CustomMessage::default());
}

#[tokio::test]
async fn lt_038_a_custom_sender_gets_the_code_encrypted_and_a_missing_key_sends_nothing() {
    let sender = CustomEmailLambdaVersionConfigType {
        lambda_version: CustomEmailSenderLambdaVersionType::V10,
        lambda_arn: FUNCTION.to_owned(),
    };
    let pool = hooked(LambdaConfigType {
        custom_email_sender: Some(sender),
        kms_key_id: Some("key".to_owned()),
        ..LambdaConfigType::default()
    });
    let (mut service, function) = with(Ok(json!({})));
    let code = (Medium::Email, "123456");
    let refused = service.post().custom_sender(&cx(), &ann(&pool), Purpose::SignUp, code).await;
    assert_eq!(refused.unwrap_err().code(&SERVICE).0, "CodeDeliveryFailureException");
    let keys = [("key".to_owned(), base::Secret::new([7; 32]))].into();
    service.code_keys = CodeKeys::new(keys);
    assert!(service.post().custom_sender(&cx(), &ann(&pool), Purpose::SignUp, code).await.unwrap());
    let asked = function.asked.lock().unwrap().pop().unwrap();
    assert_eq!(asked["triggerSource"], "CustomEmailSender_SignUp");
    assert!(!asked.to_string().contains("123456"));
    let message = asked["request"]["code"].as_str().unwrap();
    let message = base64::engine::general_purpose::STANDARD.decode(message).unwrap();
    assert_eq!(message[..3], [2, 0x04, 0x78]);
    let sms =
        service.post().custom_sender(&cx(), &ann(&pool), Purpose::SignUp, (Medium::Sms, "1")).await;
    assert!(!sms.unwrap(), "the pool has no sender for SMS");
}
