//! The program against a whole server, and under the AWS CLI.
//!
//! Tests named `foreign_…` need the clients that `tests/prerequisites.sh` installs.

use std::path::{Path, PathBuf};
use std::process::Output;

use serde_json::{Value, json};
use testkit::{Answer, TestServer};
use tokio::process::Command;
use wire::SERVICES;

const BINARY: &str = env!("CARGO_BIN_EXE_countersign-credentials");

/// A server with a pool for guests and for users of a back end; a folder for the program's state.
struct World {
    server: TestServer,
    pool: String,
    folder: tempfile::TempDir,
}

async fn root(server: &TestServer, name: &str, input: Value) -> Answer {
    let (service, operation) = name.split_once(':').unwrap();
    let service = SERVICES.iter().find(|known| known.name == service).unwrap();
    server.root().call(service.operation(operation).unwrap(), &input).await.ok()
}

async fn role(server: &TestServer, name: &str, pool: &str, state: &str) -> String {
    let trust = identity::role_trust(pool, state);
    let input = json!({ "RoleName": name, "AssumeRolePolicyDocument": trust });
    root(server, "iam:CreateRole", input).await.tag("Arn").unwrap()
}

impl World {
    async fn new() -> Self {
        let server = TestServer::start().await;
        let input = json!({
            "IdentityPoolName": "process",
            "AllowUnauthenticatedIdentities": true,
            "DeveloperProviderName": "login.test",
        });
        let made = root(&server, "cognito-identity:CreateIdentityPool", input).await.json();
        let pool = made["IdentityPoolId"].as_str().unwrap().to_owned();
        let guest = role(&server, "process-guest", &pool, "unauthenticated").await;
        let user = role(&server, "process-user", &pool, "authenticated").await;
        let roles = json!({ "unauthenticated": guest, "authenticated": user });
        let input = json!({ "IdentityPoolId": pool, "Roles": roles });
        root(&server, "cognito-identity:SetIdentityPoolRoles", input).await;
        Self { server, pool, folder: tempfile::tempdir().unwrap() }
    }

    fn state(&self) -> PathBuf {
        self.folder.path().join("state")
    }

    fn command(&self) -> Command {
        let mut command = Command::new(BINARY);
        command.env_clear();
        command.args(["--identity-pool-id", &self.pool, "--endpoint-url", &self.server.url()]);
        command.arg("--state-dir").arg(self.state());
        command
    }

    async fn run(&self, more: &[&str]) -> Output {
        self.command().args(more).output().await.unwrap()
    }

    async fn credentials(&self, more: &[&str]) -> Value {
        printed(&self.run(more).await)
    }

    /// The role of the holder of these credentials.
    async fn role_of(&self, credentials: &Value) -> String {
        let text = |name: &str| credentials[name].as_str().unwrap();
        let token = Some(text("SessionToken"));
        let holder = self.server.holder(text("AccessKeyId"), text("SecretAccessKey"), token);
        let operation = wire::sts::SERVICE.operation("GetCallerIdentity").unwrap();
        let arn = holder.call(operation, &json!({})).await.ok().tag("Arn").unwrap();
        arn.split('/').nth(1).unwrap().to_owned()
    }

    async fn identities(&self) -> usize {
        let input = json!({ "IdentityPoolId": self.pool, "MaxResults": 60 });
        let listed = root(&self.server, "cognito-identity:ListIdentities", input).await.json();
        listed["Identities"].as_array().unwrap().len()
    }

    /// The token that the back end gives to this user, in a file.
    async fn token_file(&self, user: &str) -> PathBuf {
        let input = json!({ "IdentityPoolId": self.pool, "Logins": { "login.test": user } });
        let name = "cognito-identity:GetOpenIdTokenForDeveloperIdentity";
        let got = root(&self.server, name, input).await.json();
        let file = self.folder.path().join(user);
        std::fs::write(&file, format!("{}\n", got["Token"].as_str().unwrap())).unwrap();
        file
    }
}

fn printed(output: &Output) -> Value {
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && errors.is_empty(), "{errors}");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// What a failed run says. It prints nothing else.
fn said(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
    let text = String::from_utf8(output.stderr.clone()).unwrap();
    assert!(text.starts_with("countersign-credentials: "), "{text}");
    text
}

fn login(file: &Path) -> String {
    format!("cognito-identity.amazonaws.com={}", file.display())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guest_gets_credentials_once_and_from_the_file_afterwards() {
    let world = World::new().await;
    let first = world.credentials(&[]).await;
    assert_eq!(first["Version"], 1);
    let end = first["Expiration"].as_str().unwrap();
    assert!(end.ends_with('Z') && end.len() == 20, "{end}");
    assert_eq!(world.role_of(&first).await, "process-guest");
    assert_eq!(world.credentials(&[]).await, first);
    let fresh = world.credentials(&["--no-cache"]).await;
    assert_ne!(fresh["AccessKeyId"], first["AccessKeyId"]);
    assert_eq!(world.identities().await, 1);

    let forgotten = world.run(&["--forget"]).await;
    assert!(forgotten.status.success() && forgotten.stdout.is_empty());
    assert_ne!(world.credentials(&[]).await, first);
    assert_eq!(world.identities().await, 2);
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn what_it_keeps_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt as _;
    let world = World::new().await;
    world.credentials(&[]).await;
    let files: Vec<_> = std::fs::read_dir(world.state()).unwrap().map(Result::unwrap).collect();
    assert_eq!(files.len(), 3, "{files:?}");
    for file in files {
        assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600, "{file:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn twenty_at_once_are_one_guest() {
    let world = World::new().await;
    let runs: Vec<_> = (0..20).map(|_| world.command().output()).map(tokio::spawn).collect();
    let mut all = Vec::new();
    for run in runs {
        all.push(printed(&run.await.unwrap().unwrap()));
    }
    assert!(all.iter().all(|one| one == all.first().unwrap()));
    assert_eq!(world.identities().await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_login_is_a_token_in_a_file_and_users_do_not_mix() {
    let world = World::new().await;
    let guest = world.credentials(&[]).await;
    let anna = login(&world.token_file("anna").await);
    let berta = login(&world.token_file("berta").await);
    let first = world.credentials(&["--login", &anna]).await;
    assert_eq!(world.role_of(&first).await, "process-user");
    let second = world.credentials(&["--login", &berta]).await;
    assert_ne!(first["AccessKeyId"], second["AccessKeyId"]);
    assert_eq!(world.credentials(&["--login", &berta]).await, second);
    let again = world.credentials(&[]).await;
    assert_eq!(world.role_of(&again).await, "process-guest");
    assert_ne!(again["AccessKeyId"], guest["AccessKeyId"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn failures_are_told_in_words_without_secrets() {
    let world = World::new().await;
    let file = world.folder.path().join("token");
    let absent = said(&world.run(&["--login", &login(&file)]).await);
    assert!(
        absent.contains("cognito-identity.amazonaws.com") && absent.contains("No such file"),
        "{absent}"
    );
    std::fs::write(&file, " \n").unwrap();
    assert!(said(&world.run(&["--login", &login(&file)]).await).contains("the file is empty"));
    std::fs::write(&file, "not.a.token-s3cret").unwrap();
    let refused = said(&world.run(&["--login", &login(&file)]).await);
    assert!(refused.contains("NotAuthorizedException") && !refused.contains("s3cret"), "{refused}");

    let nowhere = ["--identity-pool-id", "eu-west-1:x", "--endpoint-url", "http://127.0.0.1:9"];
    let state = world.state();
    let mut command = Command::new(BINARY);
    command.env_clear().args(nowhere).arg("--state-dir").arg(&state);
    let text = said(&command.output().await.unwrap());
    assert!(text.contains("the service cannot be reached"), "{text}");
    let output = Command::new(BINARY).env_clear().args(nowhere).output().await.unwrap();
    assert!(said(&output).contains("--state-dir"));

    let output = world.run(&["--login", "s3cret-without-provider"]).await;
    let text = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(text.contains("PROVIDER=FILE"), "{text}");
}

/// Makes a user pool with the user `anna` as a login of the identity pool; answers its id and its
/// app client.
async fn user_pool(world: &World, password: &str) -> (String, String) {
    let at = |name: &str| format!("cognito-idp:{name}");
    let server = &world.server;
    let made = root(server, &at("CreateUserPool"), json!({ "PoolName": "sdk" })).await.json();
    let pool = made["UserPool"]["Id"].as_str().unwrap().to_owned();
    let flows = ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"];
    let input = json!({ "UserPoolId": pool, "ClientName": "sdk", "ExplicitAuthFlows": flows });
    let made = root(server, &at("CreateUserPoolClient"), input).await.json();
    let app = made["UserPoolClient"]["ClientId"].as_str().unwrap().to_owned();
    let user = json!({ "UserPoolId": pool, "Username": "anna", "MessageAction": "SUPPRESS" });
    root(server, &at("AdminCreateUser"), user).await;
    let input = json!({
        "UserPoolId": pool, "Username": "anna", "Password": password, "Permanent": true
    });
    root(server, &at("AdminSetUserPassword"), input).await;
    let region = pool.split('_').next().unwrap();
    let name = format!("cognito-idp.{region}.amazonaws.com/{pool}");
    let input = json!({
        "IdentityPoolId": world.pool,
        "IdentityPoolName": "process",
        "AllowUnauthenticatedIdentities": true,
        "CognitoIdentityProviders": [{ "ProviderName": name, "ClientId": app }],
    });
    root(server, "cognito-identity:UpdateIdentityPool", input).await;
    (pool, app)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_user_of_a_user_pool_gives_the_password_once() {
    let world = World::new().await;
    let (pool, app) = user_pool(&world, "Correct-Horse-9").await;
    let user = ["--user-pool-id", pool.as_str(), "--user-pool-client-id", app.as_str()];
    let nobody = said(&world.run(&user).await);
    assert!(nobody.contains("nobody is signed in"), "{nobody}");
    let file = world.folder.path().join("password");
    let password = ["--username", "anna", "--password-file", file.to_str().unwrap()];
    let all: Vec<&str> = user.iter().chain(&password).copied().collect();
    std::fs::write(&file, "Wrong-Horse-s3cret").unwrap();
    let refused = said(&world.run(&all).await);
    assert!(refused.contains("NotAuthorizedException") && !refused.contains("s3cret"), "{refused}");
    std::fs::write(&file, "Correct-Horse-9\n").unwrap();
    let first = world.credentials(&all).await;
    assert_eq!(world.role_of(&first).await, "process-user");
    std::fs::remove_file(&file).unwrap();
    assert_eq!(world.credentials(&user).await, first);
    let again = [&user[..], &["--no-cache"]].concat();
    assert_eq!(world.role_of(&world.credentials(&again).await).await, "process-user");
    let out = world.run(&[&user[..], &["--forget"]].concat()).await;
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    assert!(said(&world.run(&user).await).contains("nobody is signed in"));
}

#[tokio::test]
async fn the_help_has_the_recipe() {
    let output = Command::new(BINARY).arg("--help").output().await.unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    for part in ["[profile notes]", "credential_process = countersign-credentials", "--login"] {
        assert!(text.contains(part), "{text}");
    }
}

/// The AWS CLI that `tests/prerequisites.sh` installed.
fn aws_cli() -> PathBuf {
    let home = || PathBuf::from(std::env::var_os("HOME").expect("HOME")).join(".cache");
    let cache = std::env::var_os("XDG_CACHE_HOME").map_or_else(home, PathBuf::from);
    cache.join("countersign/python/bin/aws")
}

#[tokio::test(flavor = "multi_thread")]
async fn foreign_aws_cli_uses_a_profile_with_credential_process() {
    let world = World::new().await;
    let anna = login(&world.token_file("anna").await);
    let config = world.folder.path().join("config");
    let shared = format!(
        "region = us-east-1\nendpoint_url = {url}\ncredential_process = {BINARY} \
         --identity-pool-id {pool} --endpoint-url {url} --state-dir {state}",
        url = world.server.url(),
        pool = world.pool,
        state = world.state().display(),
    );
    let text = format!(
        "[profile guest]\n{shared}\n\n[profile anna]\n{shared} --app-name anna --login {anna}\n"
    );
    std::fs::write(&config, text).unwrap();
    for (profile, role) in
        [("guest", "process-guest"), ("anna", "process-user"), ("guest", "process-guest")]
    {
        let mut command = Command::new(aws_cli());
        command.env_clear().env("AWS_CONFIG_FILE", &config).env("HOME", world.folder.path());
        command.args(["--profile", profile, "sts", "get-caller-identity", "--query", "Arn"]);
        let output = command.args(["--output", "text"]).output().await.expect("the AWS CLI runs");
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(text.contains(&format!(":assumed-role/{role}/")), "{profile}: {text}{errors}");
    }
    assert_eq!(world.identities().await, 2);
}
