//! The official AWS SDK for Rust: a guest of an identity pool onto S3.

mod provider;

use aws_config::{BehaviorVersion, Region, SdkConfig};
use aws_credential_types::Credentials;
use aws_sdk_cognitoidentity::types::Credentials as Issued;
use aws_sdk_s3::error::ProvideErrorMetadata as _;
use aws_sdk_s3::primitives::ByteStream;
use serde_json::{Value, json};
use testkit::TestServer;
use wire::{OpMeta, SERVICES};

fn op(service: &str, operation: &str) -> &'static OpMeta {
    let service = SERVICES.iter().find(|known| known.name == service).expect("a service");
    service.operation(operation).expect("an operation")
}

/// Calls as the root user; it must succeed.
async fn root(
    server: &TestServer,
    service: &str,
    operation: &str,
    input: Value,
) -> testkit::Answer {
    server.root().call(op(service, operation), &input).await.ok()
}

/// A pool whose guests have a folder of their own in the bucket `demo`; answers its id.
async fn make_pool(server: &TestServer) -> String {
    let input = json!({ "IdentityPoolName": "rust", "AllowUnauthenticatedIdentities": true });
    let made = root(server, "cognito-identity", "CreateIdentityPool", input).await.json();
    let pool = made["IdentityPoolId"].as_str().expect("an id").to_owned();
    let trust = json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow",
            "Principal": { "Federated": "cognito-identity.amazonaws.com" },
            "Action": "sts:AssumeRoleWithWebIdentity",
            "Condition": { "StringEquals": { "cognito-identity.amazonaws.com:aud": pool } }
        }]
    });
    let input = json!({ "RoleName": "rust-guest", "AssumeRolePolicyDocument": trust.to_string() });
    let role = root(server, "iam", "CreateRole", input).await.tag("Arn").expect("an ARN");
    let own = json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow",
            "Action": ["s3:GetObject", "s3:PutObject"],
            "Resource": "arn:aws:s3:::demo/${cognito-identity.amazonaws.com:sub}/*"
        }]
    });
    let input =
        json!({ "RoleName": "rust-guest", "PolicyName": "own", "PolicyDocument": own.to_string() });
    root(server, "iam", "PutRolePolicy", input).await;
    let input = json!({ "IdentityPoolId": pool, "Roles": { "unauthenticated": role } });
    root(server, "cognito-identity", "SetIdentityPoolRoles", input).await;
    pool
}

fn at(server: &TestServer) -> aws_config::ConfigLoader {
    aws_config::defaults(BehaviorVersion::latest())
        .region(Region::new("us-east-1"))
        .endpoint_url(server.url())
}

/// A new guest's id and the SDK's configuration with their credentials.
async fn guest(server: &TestServer, pool: &str) -> (String, SdkConfig) {
    let app = aws_sdk_cognitoidentity::Client::new(&at(server).no_credentials().load().await);
    let got = app.get_id().identity_pool_id(pool).send().await.expect("an identity");
    let id = got.identity_id().expect("an id").to_owned();
    let got = app.get_credentials_for_identity().identity_id(&id).send().await;
    let got = got.expect("credentials");
    assert_eq!(got.identity_id(), Some(id.as_str()));
    let Issued { access_key_id, secret_key, session_token, expiration, .. } =
        got.credentials.expect("credentials");
    let credentials = Credentials::new(
        access_key_id.expect("an id"),
        secret_key.expect("a secret"),
        session_token,
        expiration.map(|at| at.try_into().expect("a time")),
        "identity pool",
    );
    (id, at(server).credentials_provider(credentials).load().await)
}

#[tokio::test(flavor = "multi_thread")]
async fn foreign_aws_sdk_rust_ip_091_a_guest_uses_their_own_prefix() {
    let server = TestServer::builder().buckets(&["demo"]).start().await;
    let pool = make_pool(&server).await;
    let (id, config) = guest(&server, &pool).await;

    let me = aws_sdk_sts::Client::new(&config).get_caller_identity().send().await.expect("me");
    let arn = "arn:aws:sts::000000000000:assumed-role/rust-guest/CognitoIdentityCredentials";
    assert_eq!((me.account(), me.arn()), (Some("000000000000"), Some(arn)));

    let config = aws_sdk_s3::config::Builder::from(&config).force_path_style(true).build();
    let s3 = aws_sdk_s3::Client::from_conf(config);
    let key = format!("{id}/hello world.txt");
    let body = ByteStream::from_static(b"hello");
    s3.put_object().bucket("demo").key(&key).body(body).send().await.expect("a written object");
    let got = s3.get_object().bucket("demo").key(&key).send().await.expect("an object");
    let bytes = got.body.collect().await.expect("its bytes").into_bytes();
    assert_eq!(bytes.as_ref(), b"hello");

    let (other, _) = guest(&server, &pool).await;
    let foreign = format!("{other}/hello.txt");
    let get = s3.get_object().bucket("demo").key(&foreign).send().await.expect_err("a denial");
    assert_eq!(get.code(), Some("AccessDenied"), "{get:?}");
    let body = ByteStream::from_static(b"mine");
    let put = s3.put_object().bucket("demo").key(&foreign).body(body).send().await;
    assert_eq!(put.expect_err("a denial").code(), Some("AccessDenied"));
}

#[tokio::test(flavor = "multi_thread")]
async fn foreign_aws_sdk_rust_errors_are_the_modelled_ones() {
    let server = TestServer::start().await;
    let app = aws_sdk_cognitoidentity::Client::new(&at(&server).no_credentials().load().await);
    let absent = "us-east-1:00000000-0000-4000-8000-000000000000";
    let error = app.get_id().identity_pool_id(absent).send().await.expect_err("no such pool");
    let error = error.into_service_error();
    assert!(error.is_resource_not_found_exception(), "{error:?}");
    let malformed = app.get_id().identity_pool_id("no pool").send().await.expect_err("malformed");
    let malformed = malformed.into_service_error();
    assert!(malformed.is_invalid_parameter_exception(), "{malformed:?}");
}
