//! The AWS SDK for JavaScript v3: `fromCognitoIdentityPool` onto S3 and DynamoDB.

use testkit::TestServer;

use super::openid::Provider;
use super::process::Process;

#[tokio::test(flavor = "multi_thread")]
async fn foreign_javascript_a_guest_uses_s3_and_dynamodb() {
    let dynalite = Process::node("dynalite.js", &[]).await;
    let server = super::stores::before_dynamodb(TestServer::builder(), dynalite.port)
        .buckets(&["demo"])
        .start()
        .await;
    super::python_script(&server, "javascript_world.py").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn foreign_javascript_ip_011_an_openid_login_uses_s3_and_dynamodb() {
    let (dynalite, provider) = tokio::join!(Process::node("dynalite.js", &[]), Provider::start());
    let server = super::stores::before_dynamodb(provider.trusted(0), dynalite.port).start().await;
    super::succeed(provider.script(&server, "javascript_world.py")).await;
}
