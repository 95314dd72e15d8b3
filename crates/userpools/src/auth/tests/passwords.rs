//! USER_PASSWORD_AUTH, ADMIN_USER_PASSWORD_AUTH, statuses, secrets, NEW_PASSWORD_REQUIRED.

use std::time::Duration;

use aws_lc_rs::hmac;
use serde_json::json;
use store::{Range, list};
use wire::cognito_idp::{AdvancedSecurityModeType, ExplicitAuthFlowsType, UserPoolAddOnsType};

use super::*;
use crate::entities::{AuthEvent, EventOutcome, ImportedHash, TokenSession};

#[tokio::test]
async fn au_018_au_024_au_025_a_password_gives_tokens_and_a_wrong_one_does_not() {
    let world = World::new().await;
    let user = world.user("ann", |_| {}).await;
    let answer = world.sign_in("ann", PASSWORD).await.unwrap();
    assert_eq!(answer["ChallengeParameters"], json!({}));
    assert!(answer.get("ChallengeName").is_none() && answer.get("Session").is_none());
    let tokens = &answer["AuthenticationResult"];
    assert_eq!(tokens["TokenType"], "Bearer");
    assert_eq!(tokens["ExpiresIn"], 3600);
    assert!(tokens.get("NewDeviceMetadata").is_none());
    let (id, access) = (claims(&tokens["IdToken"]), claims(&tokens["AccessToken"]));
    assert_eq!(id["sub"], json!(user.sub));
    assert_eq!(id["origin_jti"], access["origin_jti"]);
    assert_eq!(access["scope"], "aws.cognito.signin.user.admin");
    assert!(access.get("amr").is_none());
    let me = world.service.signed_in(&world.cx, tokens["AccessToken"].as_str().unwrap()).await;
    assert_eq!(me.unwrap().user.sub, user.sub);
    let wrong = world.sign_in("ann", "Wr0ng horse!").await;
    assert_eq!(wrong, Err(denied("Incorrect username or password.")));
}

#[tokio::test]
async fn au_001_au_003_administrators_have_a_flow_of_their_own_under_two_names() {
    let world = World::new().await;
    world.user("ann", |_| {}).await;
    let fields = json!({ "USERNAME": "ann", "PASSWORD": PASSWORD });
    let refused = world.initiate("ADMIN_USER_PASSWORD_AUTH", fields.clone()).await;
    let words = "Initiate Auth method not supported";
    assert_eq!(refused, Err(refusal("InvalidParameterException", words)));
    for flow in ["ADMIN_USER_PASSWORD_AUTH", "ADMIN_NO_SRP_AUTH"] {
        let answer = world.call(
            "AdminInitiateAuth",
            json!({
                "UserPoolId": world.pool.id, "ClientId": world.client.id, "AuthFlow": flow,
                "AuthParameters": fields,
            }),
        );
        assert!(answer.await.unwrap()["AuthenticationResult"]["IdToken"].is_string(), "{flow}");
    }
}

#[tokio::test]
async fn au_002_au_004_au_016_au_017_what_is_not_allowed_or_missing_is_said_first() {
    let world = World::with(|_| {}, |client| client.settings.explicit_auth_flows = None).await;
    let invalid = |text: &str| Err(refusal("InvalidParameterException", text));
    let words = "USER_PASSWORD_AUTH flow not enabled for this client";
    assert_eq!(world.sign_in("ann", PASSWORD).await, invalid(words));
    let none = world.initiate("USER_SRP_AUTH", json!({ "USERNAME": "ann" })).await;
    assert_eq!(none, invalid("Missing required parameter SRP_A"));
    let none = world.initiate("USER_SRP_AUTH", json!({ "SRP_A": "2" })).await;
    assert_eq!(none, invalid("Missing required parameter USERNAME"));
    let none = world.initiate("REFRESH_TOKEN_AUTH", json!({})).await;
    assert_eq!(none, invalid("Missing required parameter REFRESH_TOKEN"));
    let only = |flow| vec![flow];
    let custom = ExplicitAuthFlowsType::AllowCustomAuth;
    let world = World::with(
        |_| {},
        |client| {
            client.settings.explicit_auth_flows = Some(only(custom));
        },
    );
    let refused = world.await.initiate("USER_SRP_AUTH", json!({})).await;
    assert_eq!(refused, invalid("USER_SRP_AUTH is not enabled for the client."));
    let world = World::new().await;
    let unknown = world.call(
        "InitiateAuth",
        json!({
            "ClientId": "nobody", "AuthFlow": "USER_SRP_AUTH", "AuthParameters": {},
        }),
    );
    let words = "User pool client nobody does not exist.";
    assert_eq!(unknown.await, Err(refusal("ResourceNotFoundException", words)));
}

#[tokio::test]
async fn au_019_au_068_unknown_users_are_told_apart_only_where_the_client_wants_it() {
    let world = World::new().await;
    let hidden = world.sign_in("nobody", PASSWORD).await;
    assert_eq!(hidden, Err(denied("Incorrect username or password.")));
    let world = World::with(
        |_| {},
        |client| {
            client.settings.prevent_user_existence_errors = None;
        },
    );
    let told = world.await.sign_in("nobody", PASSWORD).await;
    assert_eq!(told, Err(refusal("UserNotFoundException", "User does not exist.")));
}

#[tokio::test]
async fn au_020_to_au_023_statuses_count_after_the_password() {
    let mut world = World::new().await;
    world.user("new", |user| user.status = Status::Unconfirmed).await;
    world.user("off", |user| user.enabled = false).await;
    world.user("reset", |user| user.status = Status::ResetRequired).await;
    world.user("temp", |user| user.status = Status::ForceChangePassword).await;
    for name in ["new", "off", "reset", "temp"] {
        let wrong = world.sign_in(name, "Wr0ng horse!").await;
        assert_eq!(wrong, Err(denied("Incorrect username or password.")), "{name}");
    }
    let confirm = refusal("UserNotConfirmedException", "User is not confirmed.");
    assert_eq!(world.sign_in("new", PASSWORD).await, Err(confirm));
    assert_eq!(world.sign_in("off", PASSWORD).await, Err(denied("User is disabled.")));
    let reset = refusal("PasswordResetRequiredException", "Password reset required for the user");
    assert_eq!(world.sign_in("reset", PASSWORD).await, Err(reset));
    world.later(Duration::from_secs(7 * 86_400 - 1));
    assert!(world.sign_in("temp", PASSWORD).await.is_ok());
    world.later(Duration::from_secs(1));
    let words = "Temporary password has expired and must be reset by an administrator.";
    assert_eq!(world.sign_in("temp", PASSWORD).await, Err(denied(words)));
}

#[tokio::test]
async fn au_077_an_imported_user_without_a_password_is_told_to_reset_only_where_users_show() {
    let imported = |user: &mut User| {
        (user.status, user.password) = (Status::ResetRequired, None);
    };
    let world = World::new().await;
    world.user("ann", imported).await;
    let hidden = world.sign_in("ann", PASSWORD).await;
    assert_eq!(hidden, Err(denied("Incorrect username or password.")));
    let world = World::with(
        |_| {},
        |client| {
            client.settings.prevent_user_existence_errors = None;
        },
    );
    let world = world.await;
    world.user("ann", imported).await;
    let told = world.sign_in("ann", PASSWORD).await;
    assert_eq!(told.unwrap_err().0, "PasswordResetRequiredException");
}

fn secret_hash(secret: &str, name: &str, client: &str) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes());
    STANDARD.encode(hmac::sign(&key, format!("{name}{client}").as_bytes()))
}

#[tokio::test]
async fn au_012_to_au_015_sec_078_a_confidential_client_proves_itself() {
    let secret = "aSecretOfAConfidentialClient0123";
    let mut world = World::new().await;
    let sealed = world.secret("s1", secret);
    world.client = world
        .add_client("2example23456789abcdefghij", |client| client.secrets = vec![sealed])
        .await;
    let id = world.client.id.to_string();
    let user = world.user("ann", |_| {}).await;
    let fields = json!({ "USERNAME": "ann", "PASSWORD": PASSWORD });
    let words = format!("Client {id} is configured for secret but secret was not received");
    let none = world.initiate("USER_PASSWORD_AUTH", fields.clone()).await;
    assert_eq!(none, Err(denied(&words)));
    let with = |hash: String| {
        let mut fields = fields.clone();
        fields["SECRET_HASH"] = json!(hash);
        fields
    };
    let words = format!("Unable to verify secret hash for client {id}");
    for hash in [secret_hash("another", "ann", &id), secret_hash(secret, "bob", &id)] {
        let wrong = world.initiate("USER_PASSWORD_AUTH", with(hash)).await;
        assert_eq!(wrong, Err(denied(&words)));
    }
    let right = with(secret_hash(secret, "ann", &id));
    let tokens = world.initiate("USER_PASSWORD_AUTH", right).await.unwrap();
    let refresh = &tokens["AuthenticationResult"]["RefreshToken"];
    let hashes = [
        secret_hash(secret, "ann", &id),
        secret_hash(secret, &user.sub, &id),
        // What the iOS library sends.
        secret.to_owned(),
    ];
    for hash in hashes {
        let fields = json!({ "REFRESH_TOKEN": refresh, "SECRET_HASH": hash });
        assert!(world.initiate("REFRESH_TOKEN", fields).await.is_ok());
    }
    let alias = secret_hash(secret, "ann@example.com", &id);
    let fields = json!({ "REFRESH_TOKEN": refresh, "SECRET_HASH": alias });
    assert_eq!(world.initiate("REFRESH_TOKEN_AUTH", fields).await, Err(denied(&words)));
}

#[tokio::test]
async fn au_038_us_003_sec_059_sec_077_a_temporary_password_is_changed_once() {
    let world = World::with(
        |pool| {
            let name = pool.schema.iter_mut().find(|one| one.name.as_deref() == Some("name"));
            name.unwrap().required = Some(true);
        },
        |_| {},
    );
    let world = world.await;
    let temporary = |user: &mut User| user.status = Status::ForceChangePassword;
    world.user("ann", temporary).await;
    let asked = world.sign_in("ann", PASSWORD).await.unwrap();
    assert_eq!(asked["ChallengeName"], "NEW_PASSWORD_REQUIRED");
    let shown = &asked["ChallengeParameters"];
    assert_eq!(shown["USER_ID_FOR_SRP"], "ann");
    assert_eq!(shown["requiredAttributes"], "[\"userAttributes.name\"]");
    assert_eq!(shown["userAttributes"], "{}");
    let length = asked["Session"].as_str().unwrap().len();
    assert!((20..=4096).contains(&length), "{length}");

    let answer = |fields: Value| world.respond(&asked, fields);
    let weak = answer(json!({ "USERNAME": "ann", "NEW_PASSWORD": "weak" })).await;
    assert_eq!(weak.unwrap_err().0, "InvalidParameterException");
    let new = "An0ther horse!";
    let weak = json!({ "USERNAME": "ann", "NEW_PASSWORD": "weak", "userAttributes.name": "Ann" });
    assert_eq!(answer(weak).await.unwrap_err().0, "InvalidPasswordException");
    let forged = json!({ "USERNAME": "ann", "NEW_PASSWORD": new, "userAttributes.name": "Ann",
        "userAttributes.email_verified": "true" });
    assert_eq!(answer(forged).await.unwrap_err().0, "NotAuthorizedException");
    let good = json!({ "USERNAME": "ann", "NEW_PASSWORD": new, "userAttributes.name": "Ann" });
    let tokens = answer(good.clone()).await.unwrap();
    assert!(tokens["AuthenticationResult"]["RefreshToken"].is_string());
    let stored = world.stored("ann").await;
    assert_eq!((stored.status, stored.attribute("name")), (Status::Confirmed, Some("Ann")));
    let words = "Invalid session for the user, session can only be used once.";
    assert_eq!(answer(good).await, Err(denied(words)));
    assert!(world.sign_in("ann", new).await.is_ok());
    assert!(world.sign_in("ann", PASSWORD).await.is_err());
}

#[tokio::test]
async fn au_026_au_027_au_031_au_032_sec_057_sec_058_sessions_are_bound_and_end() {
    let mut world = World::new().await;
    for name in ["ann", "bob"] {
        world.user(name, |user| user.status = Status::ForceChangePassword).await;
    }
    let asked = world.sign_in("ann", PASSWORD).await.unwrap();
    let invalid = Err(denied("Invalid session for the user."));
    let fields = json!({ "USERNAME": "bob", "NEW_PASSWORD": "An0ther horse!" });
    assert_eq!(world.respond(&asked, fields).await, invalid);
    let fields = json!({ "USERNAME": "ann", "NEW_PASSWORD": "An0ther horse!" });
    let other = world.add_client("2example23456789abcdefghij", |_| {}).await;
    let elsewhere = world.call(
        "RespondToAuthChallenge",
        json!({
            "ClientId": other.id, "ChallengeName": "NEW_PASSWORD_REQUIRED",
            "Session": asked["Session"], "ChallengeResponses": fields,
        }),
    );
    assert_eq!(elsewhere.await, invalid);
    for name in ["SMS_MFA", "SOFTWARE_TOKEN_MFA", "SELECT_CHALLENGE", "CUSTOM_CHALLENGE"] {
        let misnamed = json!({ "ChallengeName": name, "Session": asked["Session"] });
        let fields = json!({ "USERNAME": "ann", "SMS_MFA_CODE": "123456", "ANSWER": "PASSWORD",
            "SOFTWARE_TOKEN_MFA_CODE": "123456" });
        assert_eq!(world.respond(&misnamed, fields).await, invalid, "{name}");
    }
    let garbage = json!({ "ChallengeName": "NEW_PASSWORD_REQUIRED",
        "Session": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" });
    assert_eq!(world.respond(&garbage, fields.clone()).await, invalid);
    world.later(Duration::from_mins(3));
    let words = "Invalid session for the user, session is expired.";
    assert_eq!(world.respond(&asked, fields).await, Err(denied(words)));
}

#[tokio::test]
async fn a_sign_in_writes_one_session_and_nothing_else_unless_events_are_kept() {
    let world = World::new().await;
    let user = world.user("ann", |_| {}).await;
    world.sign_in("ann", PASSWORD).await.unwrap();
    let all = Range::all(user.key.partition(), 100);
    let found = world.service.store.range(world.cx.now, &all).await.unwrap();
    let kinds: Vec<_> = found.items.iter().map(|item| item.key.sk.split('/').next()).collect();
    assert_eq!(kinds, [Some("#"), Some("session")]);

    let world = World::with(
        |pool| {
            pool.settings.user_pool_add_ons = Some(UserPoolAddOnsType {
                advanced_security_mode: AdvancedSecurityModeType::Audit,
                advanced_security_additional_flows: None,
            });
        },
        |_| {},
    );
    let world = world.await;
    let user = world.user("ann", |_| {}).await;
    world.sign_in("ann", "Wr0ng horse!").await.unwrap_err();
    let tokens = world.sign_in("ann", PASSWORD).await.unwrap();
    let range = Range::prefix(user.key.partition(), AuthEvent::LIST, 100);
    let events = list::<AuthEvent>(&*world.service.store, world.cx.now, &range).await.unwrap();
    let mut outcomes: Vec<_> = events.items.iter().map(|event| event.outcome).collect();
    outcomes.sort_by_key(|outcome| *outcome == EventOutcome::Pass);
    assert_eq!(outcomes, [EventOutcome::Fail, EventOutcome::Pass]);
    let id = claims(&tokens["AuthenticationResult"]["IdToken"])["event_id"].clone();
    assert!(events.items.iter().any(|event| json!(event.id) == id));
}

#[tokio::test]
async fn au_113_the_longest_idle_session_makes_room_where_sessions_are_tracked() {
    let mut world = World::with(
        |pool| {
            pool.session_tracking = Some(wire::cognito_idp::UserSessionTrackingType::Enabled);
            pool.token_sessions =
                Some(wire::cognito_idp::UserPoolTokenSessionConfigType { max_per_user: 2 });
        },
        |_| {},
    )
    .await;
    let user = world.user("ann", |_| {}).await;
    let mut ids = Vec::new();
    for _ in 0..3 {
        world.later(Duration::from_secs(1));
        let tokens = world.sign_in("ann", PASSWORD).await.unwrap();
        ids.push(claims(&tokens["AuthenticationResult"]["IdToken"])["origin_jti"].clone());
    }
    let range = Range::prefix(user.key.partition(), TokenSession::LIST, 100);
    let held = list::<TokenSession>(&*world.service.store, world.cx.now, &range).await.unwrap();
    let mut held: Vec<_> = held.items.iter().map(|session| json!(session.id)).collect();
    held.sort_by_key(|id| ids.iter().position(|there| there == id));
    assert_eq!(held, ids[1..]);
    let shape = |id: &str| id.len() == 28 && id.starts_with("tkn");
    let sessions = list::<TokenSession>(&*world.service.store, world.cx.now, &range).await.unwrap();
    assert!(sessions.items.iter().all(|session| shape(&session.public_id)), "au_114");
}

#[tokio::test]
async fn us_076_an_imported_hash_signs_in_and_gives_way_to_a_verifier() {
    let world = World::new().await;
    let hash = bcrypt::hash(PASSWORD, 4).unwrap();
    world
        .user("ann", |user| {
            let sealed =
                world.service.keys.seal_field(ImportedHash::SEALED_AS, &user.sub, hash.as_bytes());
            let algorithm = wire::cognito_idp::PasswordHashingAlgorithmType::Bcrypt;
            user.imported_hash = Some(ImportedHash { algorithm, hash: sealed });
            user.password = None;
        })
        .await;
    let wrong = world.sign_in("ann", "Wr0ng horse!").await;
    assert_eq!(wrong, Err(denied("Incorrect username or password.")));
    assert!(world.stored("ann").await.imported_hash.is_some());
    assert!(world.sign_in("ann", PASSWORD).await.unwrap()["AuthenticationResult"].is_object());
    assert_eq!(world.stored("ann").await.imported_hash, None);
    assert!(world.sign_in_by_srp("ann", PASSWORD).await.is_ok());
}
