//! Users of user pools, with boto3, pycognito, amazon-cognito-identity-js, aws-jwt-verify and Amplify.

use testkit::TestServer;

use super::mailbox::Mailbox;

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
