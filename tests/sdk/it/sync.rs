//! Two devices with the SDK and a program with boto3 write to one identity.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use client::aws_credential_types::Credentials;
use client::sync::{Conflict, ConflictDecision, Dataset, LiveOptions, SyncClient};
use client::{
    CognitoCredentialsProvider, IdentityStore, MemoryStore, StoreError, StoreKey, StoredIdentity,
};
use tokio::process::Command;

use crate::beside_boto3::python;
use crate::pools::World;

/// One store for two devices, so that they are one guest.
#[derive(Clone, Default)]
struct Shared(Arc<MemoryStore>);

#[async_trait]
impl IdentityStore for Shared {
    async fn load(&self, key: &StoreKey) -> Result<Option<StoredIdentity>, StoreError> {
        self.0.load(key).await
    }

    async fn save(&self, key: &StoreKey, identity: &StoredIdentity) -> Result<(), StoreError> {
        self.0.save(key, identity).await
    }

    async fn remove(&self, key: &StoreKey) -> Result<(), StoreError> {
        self.0.remove(key).await
    }
}

/// A device that puts both values together when it is told of a conflict.
fn device(provider: &CognitoCredentialsProvider) -> SyncClient {
    let both = |conflict: Conflict| {
        let of = |record: &client::sync::Record| record.value.clone().unwrap_or_default();
        let both = format!("{} and {}", of(conflict.local()), of(conflict.remote()));
        conflict.with_value(both)
    };
    SyncClient::builder()
        .credentials(provider)
        .in_memory()
        .page_size(7)
        .on_conflict(move |_, conflicts| async move {
            ConflictDecision::Resolve(conflicts.into_iter().map(both).collect())
        })
        .build()
        .unwrap()
}

/// The program with boto3.
struct Writer {
    endpoint: String,
    pool: String,
    identity: String,
    keys: Credentials,
}

impl Writer {
    async fn does(&self, commands: &[String]) {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../clients/python/sync_writer.py");
        let mut command = Command::new(python());
        command.arg(script).args([&self.endpoint, &self.pool, &self.identity]).args(commands);
        command.env("AWS_CONFIG_FILE", "/dev/null");
        command.env("AWS_ACCESS_KEY_ID", self.keys.access_key_id());
        command.env("AWS_SECRET_ACCESS_KEY", self.keys.secret_access_key());
        command.env("AWS_SESSION_TOKEN", self.keys.session_token().unwrap());
        let output = command.output().await.unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }

    async fn puts(&self, key: &str, value: &str) {
        self.does(&[format!("put={key}={value}")]).await;
    }
}

async fn value(dataset: &Dataset, key: &str) -> Option<String> {
    dataset.get(key).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn foreign_two_devices_and_boto3_write_to_one_identity() {
    let world = World::new().await;
    let store = Shared::default();
    let provider = || world.builder().store(store.clone()).build().unwrap();
    let (first, second) = (provider(), provider());
    let identity = first.identity_id().await.unwrap();
    assert_eq!(second.identity_id().await.unwrap(), identity);
    let boto3 = Writer {
        endpoint: world.server.url(),
        pool: world.pool.clone(),
        identity: identity.to_string(),
        keys: first.credentials().await.unwrap(),
    };
    let (phone, laptop) = (device(&first), device(&second));
    let (mine, theirs) = (phone.dataset("notes").unwrap(), laptop.dataset("notes").unwrap());

    mine.put("milk", "two litres").await.unwrap();
    mine.synchronize().await.unwrap();
    theirs.synchronize().await.unwrap();
    assert_eq!(value(&theirs, "milk").await.as_deref(), Some("two litres"));

    // Written on the device and by boto3 meanwhile: the device is asked, the others get its answer.
    boto3.puts("milk", "none").await;
    mine.put("milk", "three litres").await.unwrap();
    assert_eq!(mine.synchronize().await.unwrap().conflicts, 1);
    theirs.synchronize().await.unwrap();
    assert_eq!(value(&theirs, "milk").await.as_deref(), Some("three litres and none"));

    // A removal, and more than a page.
    let mut commands: Vec<String> = (0..30).map(|n| format!("put=key-{n}=value-{n}")).collect();
    commands.push("remove=milk".to_owned());
    boto3.does(&commands).await;
    theirs.synchronize().await.unwrap();
    let all = theirs.all().await.unwrap();
    assert_eq!(all.len(), 30);
    assert!(!all.contains_key("milk"));

    // What boto3 writes arrives without anybody asking for it.
    let _live =
        laptop.live(LiveOptions { poll: Duration::from_mins(10), ..LiveOptions::default() });
    tokio::time::sleep(Duration::from_secs(1)).await;
    boto3.puts("live", "yes").await;
    let arrived = async {
        while value(&theirs, "live").await.is_none() {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), arrived).await.expect("the stream tells");

    // What was not yet synchronized outlives a deletion on the server; the rest goes.
    mine.synchronize().await.unwrap();
    mine.put("draft", "not yet sent").await.unwrap();
    boto3.does(&["delete".to_owned()]).await;
    let report = mine.synchronize().await.unwrap();
    assert!(report.deleted.is_some());
    let all = mine.all().await.unwrap();
    assert_eq!(
        all.into_iter().collect::<Vec<_>>(),
        [("draft".to_owned(), "not yet sent".to_owned())]
    );
}
