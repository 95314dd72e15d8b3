//! `SyncClient`: the datasets of one identity on this device.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError};
use std::time::SystemTime;

use async_trait::async_trait;
use futures_util::stream::BoxStream;
use futures_util::{FutureExt, StreamExt};
use tokio::sync::{Mutex, Notify, broadcast};
use wire::cognito_sync as shapes;

use crate::{Clock, CognitoCredentialsProvider, IdentityChanged, IdentityError};

use super::builder::SyncClientBuilder;
use super::dataset::Dataset;
use super::error::{StoreError, SyncError};
use super::events::SyncEvent;
use super::handlers::Handlers;
use super::limits::{Limits, check_name};
use super::remote::Remote;
use super::run::{Report, Run};
use super::store::{DatasetMetadata, LocalStore};

/// Pages of ListDatasets; an identity has 20 datasets by default.
const PAGES: usize = 256;

/// How often the identity is asked for while it keeps changing.
const IDENTITY_TRIES: usize = 8;

/// An identity became the current one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdentityMove {
    /// The identity that became this one, whose datasets come along; none for the first identity,
    /// or when one user signed out and another one in.
    pub previous: Option<String>,
    /// The identity now.
    pub current: String,
}

/// Tells whose datasets these are. The credentials provider is one.
#[async_trait]
pub trait Identities: Send + Sync + 'static {
    /// The identity, obtained if there is none yet.
    async fn identity_id(&self) -> Result<String, SyncError>;

    /// Every change from now on, in order.
    fn moves(&self) -> BoxStream<'static, IdentityMove>;

    /// Forgets the identity and its credentials.
    async fn forget(&self) -> Result<(), SyncError>;
}

#[async_trait]
impl Identities for CognitoCredentialsProvider {
    async fn identity_id(&self) -> Result<String, SyncError> {
        Ok(Self::identity_id(self).await?.as_str().to_owned())
    }

    fn moves(&self) -> BoxStream<'static, IdentityMove> {
        let moves = futures_util::stream::unfold(self.subscribe(), |mut changes| async {
            loop {
                match changes.recv().await {
                    Ok(change) => return Some((IdentityMove::of(&change), changes)),
                    // The next synchronization asks for the identity, and the server tells of merges.
                    Err(broadcast::error::RecvError::Lagged(_)) => {}
                    Err(broadcast::error::RecvError::Closed) => return None,
                }
            }
        });
        Box::pin(moves)
    }

    async fn forget(&self) -> Result<(), SyncError> {
        Ok(self.clear().await?)
    }
}

impl IdentityMove {
    /// Only what belongs to the same person still comes along.
    fn of(change: &IdentityChanged) -> Self {
        let previous = change.previous.as_ref().filter(|_| change.is_same_person());
        Self {
            previous: previous.map(|id| id.as_str().to_owned()),
            current: change.current.as_str().to_owned(),
        }
    }
}

/// The Sync client of one identity on this device. Clones are the same client.
///
/// See the [module](super) for what it does and an example.
#[derive(Clone)]
pub struct SyncClient {
    pub(crate) inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub(crate) store: LocalStore,
    pub(crate) remote: Arc<dyn Remote>,
    pub(crate) identities: Arc<dyn Identities>,
    pub(crate) pool: String,
    pub(crate) handlers: Handlers,
    pub(crate) limits: Limits,
    pub(crate) attempts: u32,
    pub(crate) page_size: Option<i32>,
    pub(crate) clock: Arc<dyn Clock>,
    /// Told after every local write.
    pub(crate) wrote: Notify,
    events: broadcast::Sender<SyncEvent>,
    moves: Arc<Mutex<BoxStream<'static, IdentityMove>>>,
    /// One synchronization of a dataset at a time; also the names that were opened.
    running: std::sync::Mutex<BTreeMap<String, Arc<Mutex<()>>>>,
}

/// What a builder decides.
pub(crate) struct Settings {
    pub(crate) remote: Arc<dyn Remote>,
    pub(crate) identities: Arc<dyn Identities>,
    pub(crate) pool: String,
    pub(crate) handlers: Handlers,
    pub(crate) limits: Limits,
    pub(crate) attempts: u32,
    pub(crate) page_size: Option<i32>,
    pub(crate) clock: Arc<dyn Clock>,
}

impl Inner {
    pub(crate) fn new(store: LocalStore, settings: Settings) -> Self {
        let moves = Arc::new(Mutex::new(settings.identities.moves()));
        let (events, _) = broadcast::channel(256);
        Self {
            store,
            remote: settings.remote,
            identities: settings.identities,
            pool: settings.pool,
            handlers: settings.handlers,
            limits: settings.limits,
            attempts: settings.attempts,
            page_size: settings.page_size,
            clock: settings.clock,
            wrote: Notify::new(),
            events,
            moves,
            running: std::sync::Mutex::default(),
        }
    }

    /// Follows the identity changes that were told since the last call. Every operation starts with
    /// it, so that a write after a sign-in is a write of the identity that signed in.
    pub(crate) async fn follow(&self) -> Result<(), StoreError> {
        let mut moves = Arc::clone(&self.moves).lock_owned().await;
        let Some(Some(first)) = moves.next().now_or_never() else { return Ok(()) };
        // A task of its own, which goes on when the caller is dropped: a move that was heard of is
        // made, and until it is made nobody gets past this lock.
        let (store, events) = (self.store.clone(), self.events.clone());
        let following = tokio::spawn(async move {
            let mut next = Some(first);
            while let Some(IdentityMove { previous, current }) = next {
                adopt(&store, &events, &current, previous).await?;
                next = moves.next().now_or_never().flatten();
            }
            Ok(())
        });
        following.await.map_err(|_| StoreError::Stopped)?
    }

    /// The identity that rows are written for, after all changes so far.
    pub(crate) async fn identity_now(&self) -> Result<String, StoreError> {
        self.follow().await?;
        self.store.identity().await
    }

    /// The identity to synchronize for.
    pub(crate) async fn current_identity(&self) -> Result<String, SyncError> {
        for _ in 0..IDENTITY_TRIES {
            let before = self.identity_now().await?;
            let identity = self.identities.identity_id().await?;
            let now = self.identity_now().await?;
            if now == identity {
                return Ok(identity);
            }
            // Unless it moved while we asked: then what we heard may be old.
            if now == before {
                adopt(&self.store, &self.events, &identity, None).await?;
                return Ok(identity);
            }
        }
        Err(IdentityError::Superseded.into())
    }

    /// Takes the rows of identities over which the server says became this one: it names their
    /// datasets as merged. So a sign-in that this store did not hear of, because the program died
    /// just then, strands nothing. Returns whether any moved.
    pub(crate) async fn adopt_merged(
        &self,
        identity: &str,
        name: &str,
        merged: &[String],
    ) -> Result<bool, StoreError> {
        if merged.is_empty() {
            return Ok(false);
        }
        let mut moved = false;
        for other in self.store.other_identities().await? {
            if merged.iter().any(|merged| *merged == format!("{name}.{other}")) {
                adopt(&self.store, &self.events, identity, Some(other)).await?;
                moved = true;
            }
        }
        Ok(moved)
    }

    /// The present by the device's clock, in milliseconds since the epoch.
    pub(crate) fn now(&self) -> i64 {
        let since = self.clock.now().duration_since(SystemTime::UNIX_EPOCH);
        since.map_or(0, |since| i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
    }

    pub(crate) fn tell(&self, event: SyncEvent) {
        // Nobody may be listening.
        let _ = self.events.send(event);
    }

    /// The lock of a dataset's synchronizations.
    pub(crate) fn running(&self, name: &str) -> Arc<Mutex<()>> {
        let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(running.entry(name.to_owned()).or_default())
    }

    /// The names of the datasets that the application opened.
    pub(crate) fn opened(&self) -> BTreeSet<String> {
        let running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        running.keys().cloned().collect()
    }

    /// Synchronizes one dataset and tells of it.
    pub(crate) async fn synchronize(&self, name: &str) -> Result<Report, SyncError> {
        let running = self.running(name);
        let _alone = running.lock().await;
        let dataset = || name.to_owned();
        self.tell(SyncEvent::Started { dataset: dataset() });
        let result = Run::new(self, name).finish().await;
        self.tell(match &result {
            Ok(_) => SyncEvent::Ended { dataset: dataset() },
            Err(error) => SyncEvent::Failed { dataset: dataset(), reason: error.to_string() },
        });
        result
    }
}

/// Moves the rows, and tells of it.
async fn adopt(
    store: &LocalStore,
    events: &broadcast::Sender<SyncEvent>,
    current: &str,
    previous: Option<String>,
) -> Result<(), StoreError> {
    if store.adopt(current.to_owned(), previous.clone()).await? {
        // Nobody may be listening.
        let _ = events.send(SyncEvent::IdentityChanged { previous, current: current.to_owned() });
    }
    Ok(())
}

impl SyncClient {
    /// Starts a client.
    pub fn builder() -> SyncClientBuilder {
        SyncClientBuilder::default()
    }

    pub(crate) fn new(
        path: Option<&Path>,
        checkpoint: super::Checkpoint,
        settings: Settings,
    ) -> Result<Self, SyncError> {
        let store = LocalStore::open(path, checkpoint)?;
        Ok(Self { inner: Arc::new(Inner::new(store, settings)) })
    }

    /// The dataset of this name. Nothing is read or written by this; a dataset comes into being by
    /// its first write.
    pub fn dataset(&self, name: &str) -> Result<Dataset, SyncError> {
        check_name(name)?;
        drop(self.inner.running(name));
        Ok(Dataset::new(Arc::clone(&self.inner), name.to_owned()))
    }

    /// The datasets that are known here, by name. Nothing is asked of the server.
    pub async fn list_datasets(&self) -> Result<Vec<DatasetMetadata>, SyncError> {
        self.inner.follow().await?;
        Ok(self.inner.store.list().await?)
    }

    /// Asks the server for the identity's datasets, and writes down here what it says: the ones that
    /// other devices made are known then, and come over by their first synchronization.
    pub async fn refresh_metadata(&self) -> Result<Vec<DatasetMetadata>, SyncError> {
        let inner = &self.inner;
        let identity = inner.current_identity().await?;
        let mut next_token = None;
        for _ in 0..PAGES {
            let input = shapes::ListDatasetsRequest {
                identity_pool_id: inner.pool.clone(),
                identity_id: identity.clone(),
                next_token,
                max_results: inner.page_size,
            };
            let page = inner.remote.list_datasets(input).await?;
            inner.store.note(identity.clone(), page.datasets.unwrap_or_default()).await?;
            next_token = page.next_token.filter(|token| !token.is_empty());
            if next_token.is_none() {
                return self.list_datasets().await;
            }
        }
        Err(SyncError::Answer("ListDatasets goes on without end"))
    }

    /// Synchronizes all datasets that are known or were opened here, one after the other. Those that
    /// wait to be merged come with the dataset that they belong to. The first failure is returned,
    /// after all were tried.
    pub async fn synchronize(&self) -> Result<BTreeMap<String, Report>, SyncError> {
        let (known, mut names) = (self.list_datasets().await?, self.inner.opened());
        names.extend(known.iter().map(DatasetMetadata::target).map(str::to_owned));
        for waiting in known.iter().filter(|dataset| dataset.merged_into.is_some()) {
            names.remove(&waiting.name);
        }
        let mut reports = BTreeMap::new();
        let mut failure = None;
        for name in names {
            match self.inner.synchronize(&name).await {
                Ok(report) => {
                    reports.insert(name, report);
                }
                Err(error) => failure = failure.or(Some(error)),
            }
        }
        failure.map_or(Ok(reports), Err)
    }

    /// What happens from now on.
    pub fn events(&self) -> broadcast::Receiver<SyncEvent> {
        self.inner.events.subscribe()
    }

    /// Forgets the identity, its credentials and all its rows on this device, those that were never
    /// synchronized included. What a program does when its user signs out for good. The data on the
    /// server stays.
    pub async fn wipe(&self) -> Result<(), SyncError> {
        self.inner.follow().await?;
        self.inner.store.wipe().await?;
        self.inner.identities.forget().await
    }

    /// The other identities with rows on this device: other users, or a guest whose sign-in this
    /// store did not hear of because the program was killed just then. The latter is found out when
    /// the server names the guest's datasets as merged; a guest that was never synchronized is
    /// unknown there, and [`Self::carry_over`] is for the program to call.
    pub async fn other_identities(&self) -> Result<Vec<String>, SyncError> {
        self.inner.follow().await?;
        Ok(self.inner.store.other_identities().await?)
    }

    /// Makes the rows of another identity those of the current one, as after a sign-in: its datasets
    /// are merged by the next synchronizations. For a program that knows that both are one person.
    pub async fn carry_over(&self, identity: &str) -> Result<(), SyncError> {
        let current = self.inner.current_identity().await?;
        let previous = Some(identity.to_owned());
        Ok(adopt(&self.inner.store, &self.inner.events, &current, previous).await?)
    }

    /// Registers this device for push, and returns the id that the server gave it. `token` is what
    /// the push service gave the application. See [`Dataset::subscribe`].
    pub async fn register_device(
        &self,
        platform: shapes::Platform,
        token: &str,
    ) -> Result<String, SyncError> {
        let inner = &self.inner;
        let identity_id = inner.current_identity().await?;
        let input = shapes::RegisterDeviceRequest {
            identity_pool_id: inner.pool.clone(),
            identity_id: identity_id.clone(),
            platform,
            token: token.to_owned(),
        };
        let answer = inner.remote.register_device(input).await?;
        let none = SyncError::Answer("RegisterDevice gave no DeviceId");
        let device = answer.device_id.ok_or(none)?;
        inner.store.set_device(identity_id, device.clone()).await?;
        Ok(device)
    }
}

impl fmt::Debug for SyncClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SyncClient").field("pool", &self.inner.pool).finish_non_exhaustive()
    }
}

/// Where the rows are.
#[derive(Debug, Clone)]
pub(crate) enum Place {
    File(PathBuf),
    Memory,
}
