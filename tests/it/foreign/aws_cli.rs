//! The AWS CLI: an operator makes a pool, a guest uses it. (The lines that `countersign dev` prints
//! are run by `crates/server/tests/dev.rs`.)

use testkit::TestServer;

#[tokio::test(flavor = "multi_thread")]
async fn foreign_aws_cli_from_a_new_pool_to_objects() {
    let server = TestServer::builder().buckets(&["demo"]).start().await;
    let mut command = super::client(&server, "bash");
    let path = std::env::var_os("PATH").unwrap_or_default();
    command.arg("cli.sh").env("PATH", format!("{}:{}", super::python().display(), path.display()));
    let out = super::succeed(command).await;
    assert!(out.ends_with("all is well\n"), "{out}");
}
