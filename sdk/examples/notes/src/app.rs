//! The app: a user pool that says who you are, an identity pool that gives you credentials, a dataset
//! that holds your notes, and a bucket for your pictures.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::SystemTime;

use clap::Args;
use client::sync::{Conflict, Dataset, SyncClient, SyncService};
use client::user_pool::{FileSessionStore, UserPool};
use client::{Clock as _, CognitoCredentialsProvider, FileStore, SystemClock};

use crate::pictures::Pictures;

pub(crate) type Result<T, E = Box<dyn std::error::Error + Send + Sync>> = std::result::Result<T, E>;

/// Where things are.
#[derive(Args)]
pub(crate) struct Places {
    /// Countersign, e.g. https://login.example.com.
    #[arg(long, env = "NOTES_ENDPOINT")]
    endpoint: String,
    /// The user pool.
    #[arg(long, env = "NOTES_USER_POOL")]
    user_pool: String,
    /// Its app client for this program.
    #[arg(long, env = "NOTES_CLIENT")]
    client: String,
    /// The identity pool.
    #[arg(long, env = "NOTES_IDENTITY_POOL")]
    identity_pool: String,
    /// The bucket for pictures.
    #[arg(long, env = "NOTES_BUCKET", default_value = "demo")]
    bucket: String,
    /// The folder of this program.
    #[arg(long, env = "NOTES_HOME", default_value = ".notes")]
    home: PathBuf,
}

pub(crate) struct App {
    /// Who is signed in.
    pub(crate) users: UserPool,
    /// Credentials of whoever that is; a guest's when it is nobody.
    credentials: CognitoCredentialsProvider,
    notes: Dataset,
    pictures: Pictures,
}

impl App {
    pub(crate) async fn open(places: Places) -> Result<Self> {
        std::fs::create_dir_all(&places.home)?;
        let users = UserPool::builder(&places.user_pool, places.client)
            .endpoint(&places.endpoint)
            .session_store(FileSessionStore::in_directory(&places.home))
            .device_name("notes")
            .build()?;
        users.restore().await?;

        // The user pool is the provider's source of logins: signing in or out is all it takes.
        let credentials = CognitoCredentialsProvider::builder(&places.identity_pool)
            .endpoint_url(&places.endpoint)
            .app_name("notes")
            .store(FileStore::in_directory(&places.home))
            .logins(users.clone())
            .build()?;

        let sync = SyncClient::builder()
            .remote(SyncService::new(credentials.service_client()))
            .identities(&places.identity_pool, credentials.clone())
            .path(places.home.join("notes.db"))
            .on_conflict(|_, conflicts| async { conflicts.into_iter().map(keep_both).collect() })
            .build()?;
        let pictures = Pictures::new(places.endpoint, places.bucket, credentials.clone());
        Ok(Self { users, credentials, notes: sync.dataset("notes")?, pictures })
    }

    /// Writes a note. It is safe on this device before anything is sent.
    pub(crate) async fn add(&self, text: &str) -> Result<String> {
        let now = SystemClock.now().duration_since(SystemTime::UNIX_EPOCH)?;
        // In the order of writing, and no two devices make the same.
        let id = format!("{:x}-{:04x}", now.as_millis(), fastrand::u16(..));
        self.notes.put(&id, text).await?;
        Ok(id)
    }

    pub(crate) async fn remove(&self, id: &str) -> Result<()> {
        self.notes.remove(id).await?;
        Ok(())
    }

    pub(crate) async fn list(&self) -> Result<BTreeMap<String, String>> {
        Ok(self.notes.all().await?)
    }

    pub(crate) async fn synchronize(&self) -> Result<String> {
        let report = self.notes.synchronize().await?;
        let (came, went) = (report.local_changes.len(), report.remote_changes.len());
        Ok(format!("{came} notes came, {went} went."))
    }

    pub(crate) async fn who(&self) -> Result<String> {
        let identity = self.credentials.identity_id().await?;
        Ok(match self.users.session() {
            Some(session) => format!("{} ({identity})", session.username()),
            None => format!("a guest ({identity})"),
        })
    }

    /// What is not sent yet would stay behind, so it goes first. From then on the dataset is another
    /// guest's: it follows the identity.
    pub(crate) async fn sign_out(&self) -> Result<()> {
        let Some(session) = self.users.session() else { return Ok(()) };
        self.notes.synchronize().await?;
        session.sign_out().await?;
        self.notes.synchronize().await?;
        Ok(())
    }

    pub(crate) async fn attach(&self, name: &str, picture: Vec<u8>) -> Result<()> {
        self.pictures.put(name, picture).await?;
        self.add(&format!("picture: {name}")).await?;
        Ok(())
    }

    pub(crate) async fn fetch(&self, name: &str) -> Result<Vec<u8>> {
        self.pictures.get(name).await
    }
}

/// A note that was changed on two devices becomes a note with both texts.
fn keep_both(conflict: Conflict) -> client::sync::Resolved {
    match (&conflict.local().value, &conflict.remote().value) {
        (Some(ours), Some(theirs)) => {
            let text = format!("{theirs}\n{ours}");
            conflict.with_value(text)
        }
        _ => conflict.latest(),
    }
}
