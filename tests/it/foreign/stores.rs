//! The doors in front of stores that we did not write: Ceph's S3 gateway, and two
//! DynamoDB-compatible stores.

use std::time::Duration;

use base::Secret;
use testkit::{TestServer, TestServerBuilder};
use tokio::process::Command;

use super::process::{Process, free_port};

/// The stores' static key.
const KEY: (&str, &str) = ("static-key", "static-secret");

/// A one-node Ceph, with its folder.
struct Ceph {
    rgw: Process,
    _folder: tempfile::TempDir,
}

impl Ceph {
    async fn start() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let mut command = Command::new(super::clients().join("ceph-up.sh"));
        command
            .env("FOLDER", folder.path())
            .env("MONITOR_PORT", free_port().to_string())
            .env("KEY_ID", KEY.0)
            .env("KEY_SECRET", KEY.1);
        Self { rgw: Process::start(command, free_port()).await, _folder: folder }
    }
}

/// A server before the S3 store on `port`.
fn before_s3(builder: TestServerBuilder, port: u16) -> TestServerBuilder {
    builder.configure(|config| {
        config.gateway.s3.endpoint = Some(format!("http://127.0.0.1:{port}"));
        config.gateway.s3.access_key_id = Some(KEY.0.to_owned());
        config.gateway.s3.secret_access_key = Some(Secret::new(KEY.1.to_owned()));
    })
}

/// A server before the DynamoDB-compatible store on `port`.
pub(crate) fn before_dynamodb(builder: TestServerBuilder, port: u16) -> TestServerBuilder {
    builder.configure(|config| {
        config.gateway.dynamodb.endpoint = Some(format!("http://127.0.0.1:{port}"));
        config.gateway.dynamodb.access_key_id = Some(KEY.0.to_owned());
        config.gateway.dynamodb.secret_access_key = Some(Secret::new(KEY.1.to_owned()));
    })
}

async fn moto() -> Process {
    let port = free_port();
    let mut command = Command::new(super::python().join("moto_server"));
    command.args(["-H", "127.0.0.1", "-p", &port.to_string()]).stderr(std::process::Stdio::null());
    Process::start(command, port).await
}

#[tokio::test(flavor = "multi_thread")]
async fn foreign_stores_objects_in_ceph() {
    let ceph = Ceph::start().await;
    let server = before_s3(TestServer::builder(), ceph.rgw.port).start().await;
    super::python_script(&server, "make_bucket.py").await;
    super::python_script(&server, "objects.py").await;
    // The second way to Ceph: its own STS takes our OpenID tokens.
    let mut command = super::client(&server, super::python().join("python"));
    command
        .arg("python/ceph_sts.py")
        .env("CEPH_ENDPOINT_URL", format!("http://127.0.0.1:{}", ceph.rgw.port))
        .env("CEPH_KEY_ID", KEY.0)
        .env("CEPH_KEY_SECRET", KEY.1);
    super::succeed(command).await;
    // A store that is gone is an error, soon.
    drop(ceph);
    gone(&server, "s3").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn foreign_stores_items_in_dynalite() {
    let dynalite = Process::node("dynalite.js", &[]).await;
    let server = before_dynamodb(TestServer::builder(), dynalite.port).start().await;
    super::python_script(&server, "items.py").await;
    drop(dynalite);
    gone(&server, "dynamodb").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn foreign_stores_transactions_in_moto() {
    let moto = moto().await;
    let server = before_dynamodb(TestServer::builder(), moto.port).start().await;
    let mut command = super::client(&server, super::python().join("python"));
    command.arg("python/items.py").env("TRANSACTIONS", "yes");
    super::succeed(command).await;
}

/// The store behind the door has ended: 503 within seconds, neither a hang nor a success.
async fn gone(server: &TestServer, service: &str) {
    let mut command = super::client(server, super::python().join("python"));
    command.args(["python/store_gone.py", service]);
    let asked = tokio::time::timeout(Duration::from_secs(15), super::succeed(command));
    asked.await.expect("the answer comes soon");
}
