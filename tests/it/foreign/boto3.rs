//! boto3: every script in `clients/python` that needs nothing but the server and a folder of
//! objects.

use testkit::TestServer;

async fn run(script: &str) {
    let server = TestServer::builder().buckets(&["demo"]).start().await;
    super::python_script(&server, script).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn foreign_boto3_ip_003_ip_091_own_prefix_opens_and_others_are_denied() {
    run("own_prefix.py").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn foreign_boto3_ip_031_ip_049_ip_057_guests_and_developer_users_become_one_identity() {
    run("identities.py").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn foreign_boto3_all_23_identity_pool_operations() {
    run("operations.py").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn foreign_boto3_sessions_of_every_kind_and_credentials_that_must_not_open() {
    run("sessions.py").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn foreign_boto3_iam_with_paginators_waiters_and_simulation() {
    run("iam.py").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn foreign_boto3_sy_009_sy_013_sy_018_sec_173_datasets_of_identities() {
    run("sync.py").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn foreign_boto3_objects_in_a_local_folder() {
    run("objects.py").await;
}

/// Credentials of one deployment are nothing to another.
#[tokio::test(flavor = "multi_thread")]
async fn foreign_boto3_credentials_of_another_deployment_are_refused() {
    let other = TestServer::start().await;
    let server = TestServer::builder().buckets(&["demo"]).start().await;
    let mut command = super::client(&server, super::python().join("python"));
    command.arg("python/deployments.py").env("OTHER_ENDPOINT_URL", other.url());
    super::succeed(command).await;
}
