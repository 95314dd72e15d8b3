//! The program against a whole server: two devices of one user, and somebody else.

use std::process::Stdio;

use serde_json::{Value, json};
use testkit::{Answer, TestServer};
use tokio::io::AsyncWriteExt as _;
use tokio::process::Command;
use wire::SERVICES;

struct World {
    server: TestServer,
    folder: tempfile::TempDir,
    places: [(&'static str, String); 4],
}

async fn root(server: &TestServer, name: &str, input: Value) -> Answer {
    let (service, operation) = name.split_once(':').unwrap();
    let service = SERVICES.iter().find(|known| known.name == service).unwrap();
    server.root().call(service.operation(operation).unwrap(), &input).await.ok()
}

/// Everybody's own notes and pictures, and nothing else.
fn own(pool: &str) -> String {
    let me = "${cognito-identity.amazonaws.com:sub}";
    json!({
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"],
                "Resource": format!("arn:aws:s3:::demo/{me}/*")
            },
            {
                "Effect": "Allow", "Action": "cognito-sync:*",
                "Resource": [
                    format!("arn:aws:cognito-sync:*:*:identitypool/{pool}/identity/{me}"),
                    format!("arn:aws:cognito-sync:*:*:identitypool/{pool}/identity/{me}/*")
                ]
            }
        ]
    })
    .to_string()
}

impl World {
    async fn new() -> Self {
        let server = TestServer::builder().buckets(&["demo"]).start().await;
        let input = json!({ "PoolName": "notes", "AutoVerifiedAttributes": ["email"] });
        let made = root(&server, "cognito-idp:CreateUserPool", input).await.json();
        let users = made["UserPool"]["Id"].as_str().unwrap().to_owned();
        let input = json!({ "UserPoolId": users, "ClientName": "notes" });
        let made = root(&server, "cognito-idp:CreateUserPoolClient", input).await.json();
        let client = made["UserPoolClient"]["ClientId"].as_str().unwrap().to_owned();
        let provider = format!("cognito-idp.us-east-1.amazonaws.com/{users}");
        let input = json!({
            "IdentityPoolName": "notes", "AllowUnauthenticatedIdentities": true,
            "CognitoIdentityProviders": [{ "ProviderName": provider, "ClientId": client }]
        });
        let made = root(&server, "cognito-identity:CreateIdentityPool", input).await.json();
        let pool = made["IdentityPoolId"].as_str().unwrap().to_owned();
        let mut roles = json!({});
        for state in ["unauthenticated", "authenticated"] {
            let trust = identity::role_trust(&pool, state);
            let input = json!({ "RoleName": state, "AssumeRolePolicyDocument": trust });
            roles[state] = json!(root(&server, "iam:CreateRole", input).await.tag("Arn").unwrap());
            let input =
                json!({ "RoleName": state, "PolicyName": "own", "PolicyDocument": own(&pool) });
            root(&server, "iam:PutRolePolicy", input).await;
        }
        let input = json!({ "IdentityPoolId": pool, "Roles": roles });
        root(&server, "cognito-identity:SetIdentityPoolRoles", input).await;
        let places = [
            ("NOTES_ENDPOINT", server.url()),
            ("NOTES_USER_POOL", users),
            ("NOTES_CLIENT", client),
            ("NOTES_IDENTITY_POOL", pool),
        ];
        Self { server, folder: tempfile::tempdir().unwrap(), places }
    }

    fn start(&self, device: &str, arguments: &[&str]) -> tokio::process::Child {
        let mut command = Command::new(env!("CARGO_BIN_EXE_notes"));
        command.env_clear().current_dir(self.folder.path()).args(["--home", device]);
        for (name, text) in &self.places {
            command.env(name, text);
        }
        command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).kill_on_drop(true);
        command.spawn().unwrap()
    }

    /// Runs a command, which must succeed; what it prints.
    async fn notes(&self, device: &str, arguments: &[&str], typed: &str) -> String {
        let mut child = self.start(device, arguments);
        child.stdin.take().unwrap().write_all(typed.as_bytes()).await.unwrap();
        let output = child.wait_with_output().await.unwrap();
        assert!(output.status.success(), "{arguments:?}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// The code in the mail to Ann, once it is there.
    async fn code(&self) -> String {
        let outbox = self.server.app.ways.outbox.as_ref().unwrap();
        for _ in 0..200 {
            if let Some(found) = outbox.latest("ann@example.com") {
                let mut words = found.message.body().split(|c: char| !c.is_ascii_digit());
                return words.find(|word| word.len() == 6).unwrap().to_owned();
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        panic!("no mail");
    }
}

const PASSWORD: &str = "Correct-horse-9\n";

#[tokio::test(flavor = "multi_thread")]
async fn a_guest_signs_in_and_has_notes_and_pictures_on_two_devices() {
    let world = World::new().await;
    world.notes("a", &["add", "two litres of milk"], "").await;
    let guest = world.notes("a", &["who"], "").await;
    assert!(guest.starts_with("a guest ("), "{guest}");

    let mut child = world.start("a", &["sign-up", "ann", "ann@example.com"]);
    let mut typing = child.stdin.take().unwrap();
    typing.write_all(PASSWORD.as_bytes()).await.unwrap();
    typing.write_all(format!("{}\n", world.code().await).as_bytes()).await.unwrap();
    drop(typing);
    assert!(child.wait_with_output().await.unwrap().status.success());

    let welcome = world.notes("a", &["sign-in", "ann"], PASSWORD).await;
    assert!(welcome.contains("Welcome, ann. 0 notes came, 1 went."), "{welcome}");
    let ann = world.notes("a", &["who"], "").await;
    assert_eq!(ann, guest.replace("a guest", "ann"), "the guest became ann");
    std::fs::write(world.folder.path().join("cat.jpg"), b"a cat").unwrap();
    world.notes("a", &["attach", "cat.jpg"], "").await;
    world.notes("a", &["sync"], "").await;

    world.notes("b", &["sign-in", "ann"], PASSWORD).await;
    let listed = world.notes("b", &["list"], "").await;
    assert!(
        listed.contains("two litres of milk") && listed.contains("picture: cat.jpg"),
        "{listed}"
    );
    world.notes("b", &["fetch", "cat.jpg", "there.jpg"], "").await;
    assert_eq!(std::fs::read(world.folder.path().join("there.jpg")).unwrap(), b"a cat");
    world.notes("b", &["add", "bread"], "").await;
    world.notes("b", &["sync"], "").await;
    world.notes("a", &["sync"], "").await;
    assert!(world.notes("a", &["list"], "").await.contains("bread"));

    world.notes("b", &["sign-out"], "").await;
    assert!(world.notes("b", &["who"], "").await.starts_with("a guest ("));
    let left = world.notes("b", &["list"], "").await;
    assert!(!left.contains("milk"), "somebody else's: {left}");
}
