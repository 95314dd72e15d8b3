//! Tests of how the pool's functions take part in what happens to users.

use serde_json::{Value, json};

use super::{PASSWORD, World, aliases_email, id_of, verifies_email};
use crate::entities::Pool;

/// A pool with one function for everything.
fn with_functions(pool: &mut Pool) {
    let arn = "arn:aws:lambda:us-east-1:000000000000:function:f";
    let config = json!({ "PreSignUp": arn, "PostConfirmation": arn, "CustomMessage": arn,
        "UserMigration": arn });
    pool.settings.lambda_config = serde_json::from_value(config).unwrap();
    let email = json!({ "EmailSendingAccount": "DEVELOPER" });
    pool.settings.email_configuration = serde_json::from_value(email).unwrap();
    verifies_email(pool);
}

impl World {
    fn answers(&self, source: &str, response: Value) {
        self.functions.answers.lock().unwrap().insert(source.to_owned(), response);
    }

    fn asked(&self) -> Vec<String> {
        let asked = self.functions.asked.lock().unwrap();
        asked.iter().map(|event| event["triggerSource"].as_str().unwrap().to_owned()).collect()
    }
}

#[tokio::test]
async fn us_002_lt_009_lt_010_a_function_confirms_and_verifies_at_once() {
    let world = World::new(|pool| {
        aliases_email(pool);
        with_functions(pool);
    })
    .await;
    world.confirmed("old", "same@example.com").await;
    let response = json!({ "autoConfirmUser": true, "autoVerifyEmail": true });
    world.answers("PreSignUp_SignUp", response);
    world.outbox.clear();
    let made = world.sign_up("ann", "same@example.com").await;
    assert_eq!(made["UserConfirmed"], true);
    assert!(world.outbox.captured().is_empty());
    let (status, attributes) = world.shown("ann").await;
    assert_eq!((status.as_str(), &attributes["email_verified"]), ("CONFIRMED", &json!("true")));
    assert_eq!(world.stored("same@example.com").await.username, "ann", "the alias has moved");
    assert_eq!(world.shown("old").await.1["email_verified"], "false");
    assert_eq!(world.asked().last().unwrap(), "PostConfirmation_ConfirmSignUp");
    let without = json!({ "Username": "bob", "Password": PASSWORD });
    assert_eq!(world.refused("SignUp", without).await.0, "InvalidLambdaResponseException");
}

#[tokio::test]
async fn lt_009_a_function_refuses_a_sign_up() {
    let world = World::new(with_functions).await;
    for source in ["PreSignUp_SignUp", "PreSignUp_AdminCreateUser"] {
        world.answers(source, json!("not you"));
    }
    for op in ["SignUp", "AdminCreateUser"] {
        let mut input = json!({ "Username": "ann", "ClientMetadata": { "k": "v" },
            "ValidationData": [{ "Name": "captcha", "Value": "1" }] });
        if op == "SignUp" {
            input["Password"] = json!(PASSWORD);
        }
        assert_eq!(world.refused(op, input).await.0, "UserLambdaValidationException", "{op}");
    }
    let asked = world.functions.asked.lock().unwrap().clone();
    assert_eq!(asked[0]["request"]["validationData"], json!({ "captcha": "1" }));
    assert_eq!(asked[0]["request"]["clientMetadata"], json!({ "k": "v" }));
    let found = world.service.find_user(&world.cx, &world.pool, "ann").await.unwrap();
    assert!(found.is_none());
}

#[tokio::test]
async fn lt_011_lt_012_a_failing_function_does_not_undo_a_confirmation() {
    let world = World::new(with_functions).await;
    world.answers("PostConfirmation_ConfirmSignUp", json!("too late"));
    world.sign_up("ann", "ann@example.com").await;
    let code = world.code_sent_to("ann@example.com");
    let input = json!({ "Username": "ann", "ConfirmationCode": code });
    let refused = world.refused("ConfirmSignUp", input).await;
    assert_eq!(refused.0, "UserLambdaValidationException");
    assert_eq!(world.shown("ann").await.0, "CONFIRMED");
}

#[tokio::test]
async fn lt_036_lt_037_messages_are_in_the_functions_words_if_they_have_the_code() {
    let world = World::new(with_functions).await;
    let response = json!({ "emailMessage": "Hi <b>{####}</b>", "emailSubject": "Welcome" });
    world.answers("CustomMessage_SignUp", response);
    world.answers("CustomMessage_ResendCode", json!({ "emailMessage": "no code" }));
    world.sign_up("ann", "ann@example.com").await;
    let text = world.text_sent_to("ann@example.com").unwrap();
    assert!(text.starts_with("Hi <b>") && text.ends_with("</b>"), "{text}");
    let again = json!({ "Username": "ann", "ClientId": id_of("open") });
    world.ok("ResendConfirmationCode", again).await;
    let text = world.text_sent_to("ann@example.com").unwrap();
    assert!(text.starts_with("Your code is "), "{text}");
}

#[tokio::test]
async fn lt_034_who_is_known_elsewhere_may_choose_a_new_password() {
    let world = World::new(with_functions).await;
    let attributes = json!({ "email": "ann@example.com", "email_verified": "true" });
    world.answers("UserMigration_ForgotPassword", json!({ "userAttributes": attributes }));
    let input = json!({ "Username": "ann", "ClientId": id_of("open") });
    let sent = world.ok("ForgotPassword", input).await;
    assert_eq!(sent["CodeDeliveryDetails"]["Destination"], "a***@e***");
    assert_eq!(world.shown("ann").await.0, "RESET_REQUIRED");
    let code = world.code_sent_to("ann@example.com");
    let input = json!({ "Username": "ann", "ConfirmationCode": code, "Password": PASSWORD });
    world.ok("ConfirmForgotPassword", input).await;
    assert_eq!(world.shown("ann").await.0, "CONFIRMED");
    assert!(world.has_password("ann", PASSWORD).await);
    assert_eq!(world.asked().last().unwrap(), "PostConfirmation_ConfirmForgotPassword");
}

#[tokio::test]
async fn sec_100_names_and_subjects_cannot_carry_markup_or_headers() {
    let world = World::new(|pool| {
        with_functions(pool);
        let template = json!({ "EmailMessage": "<p>{username}: {####}</p>",
            "EmailSubject": "For {username}" });
        let config = json!({ "InviteMessageTemplate": template });
        pool.settings.admin_create_user_config = serde_json::from_value(config).unwrap();
    })
    .await;
    let name = "<script>{####}</script>";
    let attributes = json!([{ "Name": "email", "Value": "ann@example.com" }]);
    let input = json!({ "Username": name, "UserAttributes": attributes,
        "TemporaryPassword": "<Ab1&\"xyz>" });
    world.ok("AdminCreateUser", input).await;
    let text = world.text_sent_to("ann@example.com").unwrap();
    let expected = "<p>&lt;script&gt;{####}&lt;/script&gt;: &lt;Ab1&amp;&quot;xyz&gt;</p>";
    assert_eq!(text, expected);
    let response = json!({ "emailMessage": "{####}", "emailSubject": "Hi\r\nBcc: eve@evil.org" });
    world.answers("CustomMessage_SignUp", response);
    world.sign_up("bob", "bob@example.com").await;
    let sent = world.outbox.latest("bob@example.com").unwrap();
    let couriers::Content::Email(mail) = sent.message.content() else { panic!("no mail") };
    assert_eq!(mail.subject, "Hi  Bcc: eve@evil.org");
    let address = json!([{ "Name": "email", "Value": "a@b.co\r\nBcc: eve@evil.org" }]);
    let input = json!({ "Username": "eve", "Password": PASSWORD, "UserAttributes": address });
    assert_eq!(world.refused("SignUp", input).await.0, "InvalidParameterException");
}

#[tokio::test]
async fn lt_038_lt_039_a_function_sends_in_our_place() {
    let world = World::new(|pool| {
        with_functions(pool);
        let arn = "arn:aws:lambda:us-east-1:000000000000:function:f";
        let config = json!({ "KMSKeyID": "arn:aws:kms:us-east-1:000000000000:key/none",
            "CustomEmailSender": { "LambdaArn": arn, "LambdaVersion": "V1_0" } });
        pool.settings.lambda_config = serde_json::from_value(config).unwrap();
    })
    .await;
    // Without the key that the pool names, no code leaves in any other way.
    let attributes = json!([{ "Name": "email", "Value": "ann@example.com" }]);
    let input = json!({ "Username": "ann", "Password": PASSWORD, "UserAttributes": attributes });
    assert_eq!(world.refused("SignUp", input).await.0, "CodeDeliveryFailureException");
    assert!(world.outbox.captured().is_empty());
}

#[tokio::test]
async fn tp_006_what_users_do_is_recorded_where_the_pool_keeps_such() {
    for kept in [true, false] {
        let world = World::new(|pool| {
            verifies_email(pool);
            let mode = json!({ "AdvancedSecurityMode": if kept { "AUDIT" } else { "OFF" } });
            pool.settings.user_pool_add_ons = serde_json::from_value(mode).unwrap();
        })
        .await;
        world.sign_up("ann", "ann@example.com").await;
        world.ok("ResendConfirmationCode", json!({ "Username": "ann" })).await;
        tokio::task::yield_now().await;
        let code = world.code_sent_to("ann@example.com");
        world.ok("ConfirmSignUp", json!({ "Username": "ann", "ConfirmationCode": code })).await;
        for name in ["ann", "nobody"] {
            world.ok("ForgotPassword", json!({ "Username": name })).await;
        }
        let token = world.token("ann").await;
        let wrong = json!({ "AccessToken": token, "PreviousPassword": "x",
            "ProposedPassword": super::OTHER });
        world.refused("ChangePassword", wrong).await;
        let logged = |key: crate::entities::UserKey| {
            let list = crate::entities::AuthEvent::LIST;
            store::Range::prefix(key.partition(), list, 100)
        };
        let user = world.stored("ann").await;
        let found = world.service.store.range(world.cx.now, &logged(user.key)).await.unwrap();
        assert_eq!(found.items.len(), if kept { 4 } else { 0 });
        let nobody = crate::entities::UserKey::new(&world.pool, "nobody");
        let found = world.service.store.range(world.cx.now, &logged(nobody)).await.unwrap();
        assert!(found.items.is_empty());
    }
}

#[tokio::test]
async fn lt_037_a_function_words_mails_only_of_pools_with_their_own_sender() {
    let world = World::new(|pool| {
        with_functions(pool);
        pool.settings.email_configuration = None;
    })
    .await;
    world.answers("CustomMessage_SignUp", json!({ "emailMessage": "Hi {####}" }));
    let attributes = json!([{ "Name": "email", "Value": "ann@example.com" }]);
    let input = json!({ "Username": "ann", "Password": PASSWORD, "UserAttributes": attributes });
    assert_eq!(world.refused("SignUp", input).await.0, "InvalidLambdaResponseException");
    assert!(world.outbox.captured().is_empty());
}

#[tokio::test]
async fn sec_069_a_migration_that_fails_tells_no_client_who_exists() {
    let world = World::new(with_functions).await;
    world.confirmed("ann", "ann@example.com").await;
    world.answers("UserMigration_ForgotPassword", json!("boom"));
    for name in ["ann", "nobody"] {
        world.ok("ForgotPassword", json!({ "Username": name })).await;
    }
    assert!(world.asked().contains(&"UserMigration_ForgotPassword".to_owned()));
    let open = json!({ "Username": "nobody", "ClientId": id_of("open") });
    assert_eq!(world.refused("ForgotPassword", open).await.0, "UserLambdaValidationException");
}

#[tokio::test]
async fn sec_069_functions_for_messages_tell_no_client_who_exists() {
    let world = World::new(with_functions).await;
    world.confirmed("ann", "ann@example.com").await;
    world.answers("CustomMessage_ForgotPassword", json!("boom"));
    world.functions.asked.lock().unwrap().clear();
    let hidden = |name: &str| json!({ "Username": name });
    for name in ["ann", "nobody"] {
        world.ok("ForgotPassword", hidden(name)).await;
        assert!(!world.asked().contains(&"CustomMessage_ForgotPassword".to_owned()), "{name}");
    }
    tokio::task::yield_now().await;
    assert!(world.asked().contains(&"CustomMessage_ForgotPassword".to_owned()));
    let open = json!({ "Username": "ann", "ClientId": id_of("open") });
    assert_eq!(world.refused("ForgotPassword", open).await.0, "UserLambdaValidationException");
    world.answers("CustomMessage_ForgotPassword", json!({ "emailMessage": "Hi {####}" }));
    world.ok("ForgotPassword", hidden("ann")).await;
    tokio::task::yield_now().await;
    assert!(world.text_sent_to("ann@example.com").unwrap().starts_with("Hi "));
}
