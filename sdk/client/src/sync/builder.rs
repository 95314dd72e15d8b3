//! Building a `SyncClient`.

use std::future::Future;
use std::path::PathBuf;
use std::sync::Arc;

use crate::{Clock, CognitoCredentialsProvider, SystemClock};

use super::client::{Identities, Place, Settings, SyncClient};
use super::error::SyncError;
use super::handlers::{Conflict, ConflictDecision, DeletedDecision, Handlers, MergedDecision};
use super::limits::Limits;
use super::remote::{Remote, SyncService};
use super::store::Checkpoint;

/// How often a synchronization starts anew when others are faster.
const ATTEMPTS: u32 = 5;

/// Builds a [`SyncClient`].
#[must_use = "nothing happens before `build`"]
pub struct SyncClientBuilder {
    remote: Option<Arc<dyn Remote>>,
    identities: Option<Arc<dyn Identities>>,
    pool: Option<String>,
    place: Option<Place>,
    handlers: Handlers,
    limits: Limits,
    attempts: u32,
    page_size: Option<i32>,
    clock: Arc<dyn Clock>,
    checkpoint: Checkpoint,
}

impl Default for SyncClientBuilder {
    fn default() -> Self {
        Self {
            remote: None,
            identities: None,
            pool: None,
            place: None,
            handlers: Handlers::default(),
            limits: Limits::default(),
            attempts: ATTEMPTS,
            page_size: None,
            clock: Arc::new(SystemClock),
            checkpoint: Arc::new(|_, _| {}),
        }
    }
}

impl SyncClientBuilder {
    /// Keeps the datasets in the file at `path`, made if there is none, readable by its owner only.
    /// Several programs may use one file.
    pub fn path(mut self, path: impl Into<PathBuf>) -> Self {
        self.place = Some(Place::File(path.into()));
        self
    }

    /// Keeps the datasets in memory: what was not synchronized is lost with the program.
    pub fn in_memory(mut self) -> Self {
        self.place = Some(Place::Memory);
        self
    }

    /// Whose datasets these are, and the server: that of the credentials. The client follows the
    /// provider's identity changes; what a guest wrote is carried along when the guest signs in.
    pub fn credentials(mut self, provider: &CognitoCredentialsProvider) -> Self {
        self.remote = Some(Arc::new(SyncService::new(provider.service_client())));
        self.identities(provider.pool_id(), provider.clone())
    }

    /// The server, when it is not the one of the credentials.
    pub fn remote(mut self, remote: impl Remote) -> Self {
        self.remote = Some(Arc::new(remote));
        self
    }

    /// The identity pool and whose datasets these are, when credentials do not tell.
    pub fn identities(mut self, pool: impl Into<String>, identities: impl Identities) -> Self {
        self.pool = Some(pool.into());
        self.identities = Some(Arc::new(identities));
        self
    }

    /// Asked about records that were written here and elsewhere: all conflicts of a synchronization
    /// at once. By default the last writer wins ([`Conflict::latest`]).
    pub fn on_conflict<F, Fut>(mut self, handler: F) -> Self
    where
        F: Fn(String, Vec<Conflict>) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = ConflictDecision> + Send + 'static,
    {
        self.handlers.on_conflict(handler);
        self
    }

    /// Asked about a dataset that somebody deleted on the server.
    pub fn on_deleted<F, Fut>(mut self, handler: F) -> Self
    where
        F: Fn(String) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = DeletedDecision> + Send + 'static,
    {
        self.handlers.on_deleted(handler);
        self
    }

    /// Asked about datasets of identities that became this one, a guest that signed in: gets the
    /// dataset's name and theirs.
    pub fn on_merged<F, Fut>(mut self, handler: F) -> Self
    where
        F: Fn(String, Vec<String>) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = MergedDecision> + Send + 'static,
    {
        self.handlers.on_merged(handler);
        self
    }

    /// What datasets may hold, for a server with other settings.
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// How often one synchronization starts anew when others are faster; 5.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// How many records or datasets to ask for at once; by default as many as the server likes.
    pub fn page_size(mut self, records: i32) -> Self {
        self.page_size = Some(records);
        self
    }

    /// The device's clock, whose moments writes carry.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// A test seam: is told every step before and after it happens. See [`Checkpoint`].
    pub fn checkpoint(mut self, checkpoint: Checkpoint) -> Self {
        self.checkpoint = checkpoint;
        self
    }

    /// Opens the local store. Nothing is asked of the server.
    pub fn build(self) -> Result<SyncClient, SyncError> {
        let missing = |what| SyncError::Incomplete(what);
        let place = self.place.ok_or(missing("where to keep the datasets: path"))?;
        let path = match &place {
            Place::File(path) => Some(path.as_path()),
            Place::Memory => None,
        };
        let settings = Settings {
            remote: self.remote.ok_or(missing("the server: credentials"))?,
            identities: self.identities.ok_or(missing("whose datasets: credentials"))?,
            pool: self.pool.ok_or(missing("the identity pool: credentials"))?,
            handlers: self.handlers,
            limits: self.limits,
            attempts: self.attempts,
            page_size: self.page_size,
            clock: self.clock,
        };
        SyncClient::new(path, self.checkpoint, settings)
    }
}
