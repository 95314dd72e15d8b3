//! Clients, providers and stores that we did not write, against the whole server on a real port.

mod aws_cli;
mod boto3;
mod hook;
mod javascript;
mod mailbox;
mod openid;
mod process;
mod stores;
mod users;

use std::path::PathBuf;
use std::process::Stdio;

use testkit::TestServer;
use tokio::process::Command;

/// The folder of the clients' programs.
pub(crate) fn clients() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("clients")
}

/// The virtual environment that `prerequisites.sh` made.
pub(crate) fn python() -> PathBuf {
    let home = || PathBuf::from(std::env::var_os("HOME").expect("HOME")).join(".cache");
    let cache = std::env::var_os("XDG_CACHE_HOME").map_or_else(home, PathBuf::from);
    let python = cache.join("countersign/python/bin");
    assert!(python.exists(), "run tests/prerequisites.sh first");
    python
}

/// A command for a client of `server`, with the root key in its environment.
pub(crate) fn client(server: &TestServer, program: impl AsRef<std::ffi::OsStr>) -> Command {
    let (id, secret) = server.root_key();
    let mut command = Command::new(program);
    command
        .env("AWS_ENDPOINT_URL", server.url())
        .env("AWS_REGION", "us-east-1")
        .env("AWS_DEFAULT_REGION", "us-east-1")
        .env("AWS_ACCESS_KEY_ID", id)
        .env("AWS_SECRET_ACCESS_KEY", secret)
        .env("AWS_CONFIG_FILE", "/dev/null")
        .env("AWS_SHARED_CREDENTIALS_FILE", "/dev/null")
        .env("AWS_EC2_METADATA_DISABLED", "true")
        .env_remove("AWS_PROFILE")
        .env_remove("AWS_SESSION_TOKEN")
        .current_dir(clients())
        .stdin(Stdio::null())
        .kill_on_drop(true);
    command
}

/// Runs a client to its end; it must succeed within two minutes. Answers what it printed.
pub(crate) async fn succeed(mut command: Command) -> String {
    let running = command.output();
    let ended = tokio::time::timeout(std::time::Duration::from_mins(2), running).await;
    let output = ended.expect("the client hangs").expect("the client starts");
    let out = String::from_utf8_lossy(&output.stdout).into_owned();
    let err = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}\n{out}\n{err}", output.status);
    out
}

/// Runs a script of `clients/python`; it must succeed.
pub(crate) async fn python_script(server: &TestServer, script: &str) -> String {
    let mut command = client(server, python().join("python"));
    command.arg(format!("python/{script}"));
    succeed(command).await
}
