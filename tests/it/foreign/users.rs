//! Users of user pools, with boto3, pycognito, amazon-cognito-identity-js, aws-jwt-verify and Amplify,
//! Chromium and the AWS Encryption SDK.

use base::Secret;
use serde_json::json;
use testkit::TestServer;

use super::hook::Hook;
use super::mailbox::Mailbox;
use crate::people::{op, root};

async fn run(arguments: &[&str]) {
    let server = TestServer::start().await;
    let mailbox = Mailbox::of(&server).await;
    let mut command = super::client(&server, super::python().join("python"));
    command.env("MAILBOX", mailbox.url());
    let (script, more) = arguments.split_first().expect("a script");
    command.arg(format!("python/{script}")).args(more);
    super::succeed(command).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn foreign_boto3_us_002_us_014_the_life_of_a_user() {
    run(&["users.py"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn foreign_pycognito_au_046_srp_refresh_and_totp_with_and_without_a_secret() {
    run(&["pycognito_users.py"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn foreign_amazon_cognito_identity_js_au_057_srp_devices_and_totp() {
    run(&["javascript_users.py", "users.js"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn foreign_amplify_ip_031_a_guest_signs_in_and_keeps_its_identity() {
    run(&["javascript_users.py", "amplify.js"]).await;
}

/// One server, one user, every client, and both forms of the login's key; last a Rust program.
#[tokio::test(flavor = "multi_thread")]
async fn foreign_ip_030_a_user_has_one_identity_whichever_client_asks() {
    let server = TestServer::start().await;
    let printed = super::python_script(&server, "same_identity.py").await;
    let made: serde_json::Value = serde_json::from_str(printed.trim()).expect("JSON");
    let text = |name: &str| made[name].as_str().expect("a text").to_owned();
    let fields = json!({"USERNAME": "ann", "PASSWORD": "Correct-horse-9"});
    let input = json!({"ClientId": made["client"], "AuthFlow": "USER_PASSWORD_AUTH",
        "AuthParameters": fields});
    let tokens = server.anonymous().call(op("cognito-idp:InitiateAuth"), &input).await.ok().json();
    let token = &tokens["AuthenticationResult"]["IdToken"];
    let aws = format!("cognito-idp.us-east-1.amazonaws.com/{}", text("pool"));
    for key in [aws, text("own")] {
        let input = json!({"IdentityPoolId": made["identities"], "Logins": {&*key: token}});
        let got = server.anonymous().call(op("cognito-identity:GetId"), &input).await.ok().json();
        assert_eq!(got["IdentityId"], made["identity"], "{key}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn foreign_chromium_au_129_passkeys_are_registered_and_used_once() {
    run(&["passkeys.py"]).await;
}

/// What the pool's `KMSKeyID` names, and the key of that name.
const CODES: (&str, &str) = (
    "arn:aws:kms:us-east-1:000000000000:key/codes",
    "5fd1b2c6a3974e08bc21d0f7e894635a0b1c2d3e4f5061728394a5b6c7d8e9f0",
);

/// A server whose functions are all `hook`.
async fn with_custom_senders(hook: &Hook) -> TestServer {
    let configured = TestServer::builder().configure(|config| {
        let (name, key) = CODES;
        config.triggers.webhook = Some(hook.url());
        config.triggers.secret = Some(Secret::new("0123456789abcdef".to_owned()));
        config.triggers.code_keys.insert(name.to_owned(), Secret::new(key.to_owned()));
    });
    configured.start().await
}

#[tokio::test(flavor = "multi_thread")]
async fn foreign_aws_encryption_sdk_lt_038_opens_the_code_of_a_custom_sender() {
    let mut hook = Hook::start().await;
    let server = with_custom_senders(&hook).await;
    let sender = "arn:aws:lambda:us-east-1:000000000000:function:sender";
    let sender = json!({"LambdaVersion": "V1_0", "LambdaArn": sender});
    let pool = json!({
        "PoolName": "senders",
        "AutoVerifiedAttributes": ["email"],
        "LambdaConfig": {"CustomEmailSender": sender, "KMSKeyID": CODES.0}
    });
    let pool = root(&server, "cognito-idp:CreateUserPool", pool).await.json();
    let pool = pool["UserPool"]["Id"].as_str().expect("an id");
    let client = json!({"UserPoolId": pool, "ClientName": "app"});
    let client = root(&server, "cognito-idp:CreateUserPoolClient", client).await.json();
    let client = &client["UserPoolClient"]["ClientId"];

    let sign_up = json!({
        "ClientId": client,
        "Username": "ann",
        "Password": "Correct-horse-9",
        "UserAttributes": [{"Name": "email", "Value": "ann@example.com"}]
    });
    server.anonymous().call(op("cognito-idp:SignUp"), &sign_up).await.ok();
    let event = hook.next().await;
    assert_eq!(event["triggerSource"], "CustomEmailSender_SignUp");
    let message = event["request"]["code"].as_str().expect("a message");

    let mut command = super::client(&server, super::python().join("python"));
    command.args(["python/custom_sender.py", CODES.1, CODES.0, message]);
    let opened = super::succeed(command).await;
    let (code, context) = opened.trim().split_once(' ').expect("the code and the pool");
    assert_eq!(context, pool);
    assert!(code.len() == 6 && code.bytes().all(|digit| digit.is_ascii_digit()), "{code}");

    let confirm =
        |code: &str| json!({"ClientId": client, "Username": "ann", "ConfirmationCode": code});
    let wrong = if code == "000000" { "000001" } else { "000000" };
    let refused = server.anonymous().call(op("cognito-idp:ConfirmSignUp"), &confirm(wrong)).await;
    assert_eq!(refused.code(), "CodeMismatchException");
    server.anonymous().call(op("cognito-idp:ConfirmSignUp"), &confirm(code)).await.ok();
    let outbox = server.app.ways.outbox.as_ref().expect("mail is captured in tests");
    assert!(outbox.latest("ann@example.com").is_none(), "the server sent nothing itself");
}
