//! What does not outlast its user, its proof or its limit: sessions, open challenges, counts.

use std::time::Duration;

use serde_json::json;
use store::{Fail, Range, list};
use wire::cognito_idp::{
    AliasAttributeType, EmailMfaConfigType, LambdaConfigType, UserAttributeUpdateSettingsType,
    UserPoolMfaType, UsernameAttributeType, VerifiedAttributeType,
};

use super::*;
use crate::auth::effects::{Counts, Effects};
use crate::entities::{Attempts, Factor, TokenSession};

const NEW: &str = "An0ther horse!";
const OLD_ADDRESS: &str = "ann@example.com";

fn invalid() -> Result<Value, Refusal> {
    Err(denied("Invalid session for the user."))
}

fn temporary(user: &mut User) {
    user.status = Status::ForceChangePassword;
    user.attributes.insert("email".to_owned(), OLD_ADDRESS.to_owned());
    user.set_verified("email", true);
}

impl World {
    /// Answers NEW_PASSWORD_REQUIRED with another address.
    async fn change_address(&self, to: &str) -> Result<Value, Refusal> {
        let asked = self.sign_in("ann", PASSWORD).await.unwrap();
        assert_eq!(asked["ChallengeName"], "NEW_PASSWORD_REQUIRED");
        let fields = json!({ "USERNAME": "ann", "NEW_PASSWORD": NEW, "userAttributes.email": to });
        self.respond(&asked, fields).await
    }

    async fn sessions(&self, user: &User) -> Vec<store::Loaded<TokenSession>> {
        let range = Range::prefix(user.key.partition(), TokenSession::LIST, 200);
        let found = list::<TokenSession>(&*self.service.store, self.cx.now, &range).await;
        found.unwrap().items
    }

    /// Deletes the user alone, as a deletion would that saw nothing else of it.
    async fn forget(&self, name: &str) {
        let key = UserKey::new(&self.pool, name).at("#");
        let old = load::<User>(&*self.service.store, self.cx.now, &key).await.unwrap().unwrap();
        let mut unit = Unit::new(&*self.service.store, self.cx.now);
        unit.delete(&old).unwrap();
        unit.commit().await.unwrap();
    }

    async fn refreshed(&self, tokens: &Value) -> Result<Value, Refusal> {
        self.initiate("REFRESH_TOKEN_AUTH", json!({ "REFRESH_TOKEN": tokens["RefreshToken"] }))
            .await
    }
}

#[tokio::test]
async fn sec_086_sec_090_another_address_with_the_new_password_is_not_verified() {
    let alias = |pool: &mut Pool| pool.alias_attributes = vec![AliasAttributeType::Email];
    let world = World::with(alias, |_| {}).await;
    world.user("ann", temporary).await;
    world.change_address("eve@example.com").await.unwrap();
    let stored = world.stored("ann").await;
    assert_eq!(stored.attribute("email"), Some("eve@example.com"));
    assert!(!stored.is_verified("email") && stored.aliases.is_empty());

    // The one that was there stays what it is.
    let world = World::new().await;
    world.user("ann", temporary).await;
    world.change_address(OLD_ADDRESS).await.unwrap();
    assert!(world.stored("ann").await.is_verified("email"));
}

#[tokio::test]
async fn sec_086_an_address_to_be_proven_first_waits_and_names_and_factors_stay() {
    let proving = |pool: &mut Pool| {
        pool.settings.user_attribute_update_settings = Some(UserAttributeUpdateSettingsType {
            attributes_require_verification_before_update: Some(vec![VerifiedAttributeType::Email]),
        });
    };
    let world = World::with(proving, |_| {}).await;
    world.user("ann", temporary).await;
    world.change_address("eve@example.com").await.unwrap();
    let stored = world.stored("ann").await;
    assert!(stored.is_verified("email"));
    assert_eq!(stored.attribute("email"), Some(OLD_ADDRESS));
    assert_eq!(stored.pending["email"], "eve@example.com");

    let words = "Cannot modify an already provided email";
    let refused = Err(refusal("InvalidParameterException", words));
    let named = |pool: &mut Pool| pool.username_attributes = vec![UsernameAttributeType::Email];
    let world = World::with(named, |_| {}).await;
    world.user("ann", temporary).await;
    assert_eq!(world.change_address("eve@example.com").await, refused);
    let world = World::with(by_email, |_| {}).await;
    world.user("ann", temporary).await;
    assert_eq!(world.change_address("eve@example.com").await, refused, "a second factor");
    assert_eq!(world.stored("ann").await.status, Status::ForceChangePassword);
}

fn by_email(pool: &mut Pool) {
    pool.mfa.configuration = Some(UserPoolMfaType::On);
    pool.mfa.email = Some(EmailMfaConfigType::default());
}

#[tokio::test]
async fn sec_084_tokens_of_a_deleted_user_are_not_those_of_the_next_one_of_the_name() {
    let world = World::new().await;
    world.user("ann", |_| {}).await;
    let tokens = world.sign_in("ann", PASSWORD).await.unwrap()["AuthenticationResult"].clone();
    world.forget("ann").await;
    let next = world.user("ann", |_| {}).await;
    assert_eq!(world.sessions(&next).await.len(), 1, "what a deletion did not see");
    let revoked = Err(denied("Refresh Token has been revoked"));
    assert_eq!(world.refreshed(&tokens).await, revoked);
    // Not even with claims of the next user: a session is not worth more than its sub.
    let id = claims(&tokens["IdToken"]);
    let claim = |name: &str| match name {
        "sub" => Some(next.sub.clone()),
        name => id[name].as_str().map(str::to_owned),
    };
    let pool = world.pool.id.as_str();
    assert!(!world.service.id_token_stands(&world.cx, pool, claim).await.unwrap());
    let tokens = world.sign_in("ann", PASSWORD).await.unwrap()["AuthenticationResult"].clone();
    assert!(world.refreshed(&tokens).await.is_ok());
}

#[tokio::test]
async fn sec_084_no_session_begins_for_a_user_who_changed_or_went_in_the_meantime() {
    let world = World::new().await;
    let ann = world.user("ann", |_| {}).await;
    world.sign_in("ann", PASSWORD).await.unwrap();
    let there = world.sessions(&ann).await.remove(0).into_value();
    let begin = async |id: &str| {
        let who = world.service.who(&world.cx, &world.pool, "ann", false).await.unwrap();
        let session = Some(TokenSession { id: id.to_owned(), ..there.clone() });
        (who, Effects { session, ..Effects::default() })
    };
    let (who, effects) = begin("one").await;
    world.change("ann", |user| user.enabled = false).await;
    let done = world.service.commit(&world.cx, &who, &effects).await;
    assert!(matches!(done, Err(Fail::Conflict(_))));
    let (who, effects) = begin("two").await;
    world.service.delete_user(&world.cx, &world.pool, &ann).await.unwrap();
    let done = world.service.commit(&world.cx, &who, &effects).await;
    assert!(matches!(done, Err(Fail::Conflict(_))));
    assert!(world.sessions(&ann).await.is_empty());
}

#[tokio::test]
async fn sec_057_an_open_challenge_does_not_outlive_what_was_proven() {
    let world = World::with(by_email, |_| {}).await;
    let with_email = |user: &mut User| {
        user.attributes.insert("email".to_owned(), OLD_ADDRESS.to_owned());
    };
    world.user("ann", with_email).await;
    for by_sign_out in [false, true] {
        let asked = world.sign_in("ann", PASSWORD).await.unwrap();
        assert_eq!(asked["ChallengeName"], "EMAIL_OTP");
        let code = world.sent(OLD_ADDRESS).await;
        if by_sign_out {
            world.change("ann", |user| user.signed_out_at = Some(world.cx.now)).await;
        } else {
            let later = world.cx.now.plus(Duration::from_secs(1));
            world.change("ann", |user| user.password.as_mut().unwrap().set_at = later).await;
        }
        let fields = json!({ "USERNAME": "ann", "EMAIL_OTP_CODE": code });
        assert_eq!(world.respond(&asked, fields).await, invalid(), "{by_sign_out}");
        world.outbox.clear();
    }
}

#[tokio::test]
async fn sec_077_a_temporary_password_is_not_changed_after_another_was_set() {
    let world = World::new().await;
    world.user("ann", |user| user.status = Status::ForceChangePassword).await;
    let asked = world.sign_in("ann", PASSWORD).await.unwrap();
    world.change("ann", |user| user.status = Status::Confirmed).await;
    let fields = json!({ "USERNAME": "ann", "NEW_PASSWORD": NEW });
    assert_eq!(world.respond(&asked, fields).await, invalid());
    assert!(world.sign_in("ann", PASSWORD).await.is_ok());
}

#[tokio::test]
async fn sec_061_no_app_is_set_up_by_a_sign_in_older_than_the_second_factor() {
    let apps = |pool: &mut Pool| {
        pool.mfa.configuration = Some(UserPoolMfaType::On);
        pool.mfa.software_token = true;
        pool.mfa.email = Some(EmailMfaConfigType::default());
    };
    let world = World::with(apps, |_| {}).await;
    world.user("ann", |_| {}).await;
    let asked = world.sign_in("ann", PASSWORD).await.unwrap();
    assert_eq!(asked["ChallengeName"], "MFA_SETUP");
    let begin = json!({ "Session": asked["Session"] });
    let begun = world.call("AssociateSoftwareToken", begin).await.unwrap();
    // Meanwhile she has a second factor of her own.
    world
        .change("ann", |user| {
            user.attributes.insert("email".to_owned(), OLD_ADDRESS.to_owned());
            user.mfa.email = true;
        })
        .await;
    let verify = json!({ "Session": begun["Session"], "UserCode": "123456" });
    assert_eq!(world.call("VerifySoftwareToken", verify).await, invalid());
    let begin = json!({ "Session": begun["Session"] });
    assert_eq!(world.call("AssociateSoftwareToken", begin).await, invalid());
    let renewed = json!({ "ChallengeName": "MFA_SETUP", "Session": begun["Session"] });
    let fields = json!({ "USERNAME": "ann", "EMAIL": "eve@example.com" });
    assert_eq!(world.respond(&renewed, fields).await, invalid());
}

#[tokio::test]
async fn au_037_sec_059_an_address_is_set_up_on_the_way_and_proven() {
    let world = World::with(by_email, |_| {}).await;
    world.user("ann", |_| {}).await;
    let asked = world.sign_in("ann", PASSWORD).await.unwrap();
    assert_eq!(asked["ChallengeName"], "MFA_SETUP");
    assert_eq!(asked["ChallengeParameters"]["MFAS_CAN_SETUP"], "[\"EMAIL_OTP\"]");
    let nonsense = json!({ "USERNAME": "ann", "EMAIL": "nonsense" });
    assert_eq!(world.respond(&asked, nonsense).await.unwrap_err().0, "InvalidParameterException");
    let fields = json!({ "USERNAME": "ann", "EMAIL": OLD_ADDRESS });
    let asked = world.respond(&asked, fields).await.unwrap();
    assert_eq!(asked["ChallengeName"], "EMAIL_OTP");
    assert!(asked.get("AuthenticationResult").is_none(), "an address alone proves nothing");
    let code = world.sent(OLD_ADDRESS).await;
    let other = if code == "000000" { "000001" } else { "000000" };
    let wrong = json!({ "USERNAME": "ann", "EMAIL_OTP_CODE": other });
    assert_eq!(world.respond(&asked, wrong).await.unwrap_err().0, "CodeMismatchException");
    let right = json!({ "USERNAME": "ann", "EMAIL_OTP_CODE": code });
    let done = world.respond(&asked, right).await.unwrap();
    assert!(done["AuthenticationResult"].is_object());
    let stored = world.stored("ann").await;
    assert!(stored.is_verified("email") && stored.mfa.email);
    assert_eq!(world.sign_in("ann", PASSWORD).await.unwrap()["ChallengeName"], "EMAIL_OTP");
}

#[tokio::test]
async fn sec_084_a_new_password_ends_what_was_begun_and_unproven_users_refresh_nothing() {
    let world = World::new().await;
    world.user("ann", |_| {}).await;
    let before = world.sign_in("ann", PASSWORD).await.unwrap()["AuthenticationResult"].clone();
    world.change("ann", |user| user.status = Status::ForceChangePassword).await;
    let asked = world.sign_in("ann", PASSWORD).await.unwrap();
    let fields = json!({ "USERNAME": "ann", "NEW_PASSWORD": NEW });
    let after = world.respond(&asked, fields).await.unwrap()["AuthenticationResult"].clone();
    let revoked = Err(denied("Refresh Token has been revoked"));
    assert_eq!(world.refreshed(&before).await, revoked);
    // In the same instant: the clock of these tests stands still.
    assert!(world.refreshed(&after).await.is_ok());
    let token = after["AccessToken"].as_str().unwrap();
    assert!(world.service.signed_in(&world.cx, token).await.is_ok());
    let again = world.sign_in("ann", NEW).await.unwrap()["AuthenticationResult"].clone();
    assert!(world.refreshed(&again).await.is_ok());
    for status in [Status::ResetRequired, Status::Unconfirmed] {
        world.change("ann", |user| user.status = status).await;
        assert_eq!(world.refreshed(&after).await, revoked, "{status:?}");
    }
}

#[tokio::test]
async fn sec_062_a_migration_that_throws_counts_as_a_wrong_password() {
    let migrating = |pool: &mut Pool| {
        let arn = "arn:aws:lambda:us-east-1:000000000000:function:migrate";
        let user_migration = Some(arn.to_owned());
        let config = LambdaConfigType { user_migration, ..LambdaConfigType::default() };
        pool.settings.lambda_config = Some(config);
    };
    for hides in [true, false] {
        let legacy = |client: &mut Client| {
            if !hides {
                client.settings.prevent_user_existence_errors = None;
            }
        };
        let world = World::with(migrating, legacy).await;
        world.functions.answer("UserMigration_Authentication", [json!("Bad password")]);
        for _ in 0..5 {
            let refused = world.sign_in("old", "Wr0ng horse!").await.unwrap_err();
            if hides {
                assert_eq!(refused, denied("Incorrect username or password."));
            } else {
                assert_eq!(refused.0, "UserLambdaValidationException");
            }
        }
        let refused = world.sign_in("old", "Wr0ng horse!").await;
        assert_eq!(refused, Err(denied("Password attempts exceeded")));
        assert_eq!(world.functions.sources().len(), 5, "nor is the function asked");

        world.functions.answer("UserMigration_ForgotPassword", [json!({})]);
        let forgot = json!({ "ClientId": world.client.id, "Username": "other" });
        for _ in 0..25 {
            let _refused_or_not = world.call("ForgotPassword", forgot.clone()).await;
        }
        let refused = world.call("ForgotPassword", forgot).await.unwrap_err();
        assert_eq!(refused.0, "LimitExceededException");
        assert_eq!(world.functions.sources().len(), 25, "the function is asked 20 times an hour");
    }
}

#[tokio::test]
async fn sec_062_a_proven_device_forgives_no_wrong_codes() {
    let world = World::new().await;
    let ann = world.user("ann", |_| {}).await;
    let failing = |failed: Option<Factor>, device: bool| {
        let counts = Counts { device, failed, ..Counts::default() };
        Effects { counts, ..Effects::default() }
    };
    let commit = async |effects: Effects| {
        let who = world.service.who(&world.cx, &world.pool, "ann", false).await.unwrap();
        world.service.commit(&world.cx, &who, &effects).await
    };
    for _ in 0..4 {
        commit(failing(Some(Factor::Code), false)).await.unwrap();
        commit(failing(None, true)).await.unwrap();
    }
    let tried = world.service.attempts_on(&world.cx, &ann.key).await.unwrap().unwrap();
    assert!(tried.has_failures(Factor::Code, world.cx.now));
    commit(failing(Some(Factor::Code), false)).await.unwrap();
    assert!(commit(failing(None, true)).await.is_err(), "the lock holds for devices too");
    let tried = world.service.attempts_on(&world.cx, &ann.key).await.unwrap().unwrap();
    assert!(Attempts::is_locked(&tried, Factor::Code, world.cx.now));
}

#[tokio::test]
async fn sec_051_more_sessions_than_one_commit_holds_do_not_keep_a_user_out() {
    let tracking = |pool: &mut Pool| {
        pool.session_tracking = Some(wire::cognito_idp::UserSessionTrackingType::Enabled);
        pool.token_sessions =
            Some(wire::cognito_idp::UserPoolTokenSessionConfigType { max_per_user: 1 });
    };
    let world = World::with(tracking, |_| {}).await;
    let ann = world.user("ann", |_| {}).await;
    world.sign_in("ann", PASSWORD).await.unwrap();
    let there = world.sessions(&ann).await.remove(0).into_value();
    for half in 0..2 {
        let mut unit = Unit::new(&*world.service.store, world.cx.now);
        for n in 0..75 {
            let id = format!("{half}-{n}");
            unit.insert(&TokenSession { id, ..there.clone() }).unwrap();
        }
        unit.commit().await.unwrap();
    }
    for _ in 0..4 {
        world.sign_in("ann", PASSWORD).await.unwrap();
    }
    assert_eq!(world.sessions(&ann).await.len(), 1);
}
