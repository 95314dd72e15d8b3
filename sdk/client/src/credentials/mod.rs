//! Temporary AWS credentials from an identity pool, for guests and for people who signed in.

#[cfg(feature = "aws-config")]
mod aws;
mod builder;
mod error;
mod events;
mod exchange;
mod source;
mod state;
#[cfg(test)]
mod tests;
mod work;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use aws_credential_types::Credentials;
use aws_credential_types::provider::{ProvideCredentials, future};
use tokio::sync::{broadcast, watch};

use self::exchange::Exchange;
use self::source::{Proof, Source};
use self::state::{Flight, State, Supply, Want};
use crate::developer::DeveloperIdentity;
use crate::identity_id::IdentityId;
use crate::identity_store::{IdentityStore, StoreKey};
use crate::logins::LoginsProvider;
use crate::service_client::ServiceClient;

pub use builder::{ProviderBuilder, ProviderConfigError};
pub use error::IdentityError;
pub use events::{ChangeReason, IdentityChanged};

/// What happens when the identity that was used so far is gone or forbidden.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum StaleIdentity {
    /// The service is asked for another, once, and subscribers are told. For a guest that is a new
    /// identity without the data of the old one.
    #[default]
    ResetAndRetryOnce,
    /// The caller gets [`IdentityError::Stale`]; nothing changes until
    /// [`clear`](CognitoCredentialsProvider::clear).
    Fail,
}

/// Credentials of an identity pool, for the AWS SDK for Rust and for [`ServiceClient`].
///
/// - One fetch serves all callers, and a caller that goes away does not end it.
/// - Credentials are renewed ahead of their end while the old ones still serve, also when renewing
///   fails.
/// - Credentials belong to the logins that they were fetched with: whoever signs in never gets the
///   guest's, nor the previous user's, nor their identity.
/// - A guest who signs in keeps the identity if the service can link it; otherwise
///   [`subscribe`](Self::subscribe) tells which identity took its place.
///
/// Clones are handles of the same provider. It needs a tokio runtime. Tokens and secrets that it
/// holds are zeroized when dropped; copies in the buffers of HTTP and TLS are not.
///
/// ```no_run
/// use countersign_client::{CognitoCredentialsProvider, FileStore, Logins};
///
/// # async fn example(id_token: String) -> Result<(), Box<dyn std::error::Error>> {
/// let provider = CognitoCredentialsProvider::builder("eu-west-1:0f6e7f90-…")
///     .endpoint_url("https://login.example.com")
///     .app_name("notes")
///     .store(FileStore::in_directory("/home/me/.local/state/notes"))
///     .build()?;
/// let guest = provider.identity_id().await?;
/// provider.set_logins(Logins::user_pool("eu-west-1_AbCdEf", id_token));
/// let credentials = provider.credentials().await?;
/// println!("{guest} is {} now", provider.identity_id().await?);
/// # let _ = credentials;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct CognitoCredentialsProvider {
    inner: Arc<Inner>,
}

pub(crate) struct Inner {
    key: StoreKey,
    exchange: Exchange,
    store: Arc<dyn IdentityStore>,
    window: Duration,
    stale: StaleIdentity,
    events: broadcast::Sender<IdentityChanged>,
    /// One task at a time fetches or forgets.
    turn: tokio::sync::Mutex<()>,
    state: Mutex<State>,
}

impl Inner {
    fn lock(&self) -> MutexGuard<'_, State> {
        // Every change of the state is one step or two that cannot panic between them.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notices whether somebody else is signed in, where the source counts that. Answers whether it
    /// counts it. The source is asked without the lock: it is the program's code, and may hold
    /// locks of its own.
    fn follow_epoch(&self) -> bool {
        let (number, source) = self.lock().numbered_source();
        let epoch = source.epoch();
        self.lock().follow(number, epoch);
        epoch.is_some()
    }

    fn set_source(&self, source: Source) {
        let epoch = source.epoch();
        self.lock().set_source(source, epoch);
    }

    /// The source, while the generation lasts.
    fn current(&self, generation: u64) -> Result<Source, IdentityError> {
        let state = self.lock();
        if state.generation == generation {
            Ok(state.source.clone())
        } else {
            Err(IdentityError::Superseded)
        }
    }
}

/// How often a call begins anew because the login changed meanwhile.
const ROUNDS: usize = 8;

impl CognitoCredentialsProvider {
    /// A provider for the identity pool, e.g. `eu-west-1:0f6e…`.
    pub fn builder(pool_id: impl Into<String>) -> ProviderBuilder {
        ProviderBuilder::new(pool_id.into())
    }

    /// The identity pool.
    pub fn pool_id(&self) -> &str {
        &self.inner.exchange.pool_id
    }

    /// A client that signs with these credentials.
    pub fn service_client(&self) -> ServiceClient {
        self.inner.exchange.client.with_credentials(self.clone())
    }

    /// The identity of who is signed in, or the guest's. After a sign-in it is the identity that
    /// the service linked the login to, never what it was before.
    pub async fn identity_id(&self) -> Result<IdentityId, IdentityError> {
        for _ in 0..ROUNDS {
            let proof = self.observe().await?;
            let flight = {
                let mut state = self.inner.lock();
                if let Some(identity) = state.settled_identity() {
                    return Ok(identity);
                }
                self.join(&mut state, Want::Identity, proof)
            };
            match flight.wait().await {
                Err(IdentityError::Superseded) => {}
                outcome => return outcome.map(|found| found.identity),
            }
        }
        Err(IdentityError::Superseded)
    }

    /// Credentials that last; from memory if they do.
    pub async fn credentials(&self) -> Result<Credentials, IdentityError> {
        for _ in 0..ROUNDS {
            let proof = self.observe().await?;
            let now = self.inner.exchange.client.clock().now();
            let flight = {
                let mut state = self.inner.lock();
                match state.supply(now) {
                    Supply::Fresh(credentials) => return Ok(credentials),
                    Supply::Ageing(credentials) => {
                        if !state.is_quiet() {
                            drop(self.join(&mut state, Want::Credentials, proof));
                        }
                        return Ok(credentials);
                    }
                    Supply::Empty => self.join(&mut state, Want::Credentials, proof),
                }
            };
            match flight.wait().await {
                Err(IdentityError::Superseded) => {}
                Ok(found) => {
                    let missing = IdentityError::Answer("the provider", "credentials");
                    return found.credentials.ok_or(missing);
                }
                Err(error) => return Err(error),
            }
        }
        Err(IdentityError::Superseded)
    }

    /// Somebody else is signed in from now on. Credentials are fetched anew when they are needed.
    pub fn set_logins(&self, logins: impl LoginsProvider) {
        self.inner.set_source(Source::Logins(Arc::new(logins)));
    }

    /// The program's own back end says from now on who is signed in.
    pub fn set_developer(&self, back_end: impl DeveloperIdentity) {
        let provider = Source::own_provider(self.inner.exchange.client.region());
        let source = Source::Developer { back_end: Arc::new(back_end), provider };
        self.inner.set_source(source);
    }

    /// Forgets the credentials; the identity stays.
    pub fn clear_credentials(&self) {
        self.inner.lock().next_generation();
    }

    /// Forgets the credentials and the identity, in the store too. A guest is another guest
    /// afterwards. The logins stay as they were set.
    pub async fn clear(&self) -> Result<(), IdentityError> {
        let forget = |state: &mut State| {
            state.known = None;
            state.next_generation();
        };
        forget(&mut self.inner.lock());
        let inner = Arc::clone(&self.inner);
        // A task of its own: a caller that goes away must not leave the id in the store.
        let forgetting = tokio::spawn(async move {
            let _turn = inner.turn.lock().await;
            // What was on its way may have read the store once more.
            forget(&mut inner.lock());
            inner.store.remove(&inner.key).await
        });
        match forgetting.await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(cause)) => {
                let text = format!("the identity cannot be removed from the store: {cause}");
                Err(IdentityError::Configuration(text))
            }
            Err(_) => Err(IdentityError::Superseded),
        }
    }

    /// Tells from now on whenever the identity is another one.
    pub fn subscribe(&self) -> broadcast::Receiver<IdentityChanged> {
        self.inner.events.subscribe()
    }

    /// Notices whether somebody else is signed in. Where the source does not count that, its logins
    /// are asked for, and answered for the work that may follow.
    async fn observe(&self) -> Result<Option<Proof>, IdentityError> {
        for _ in 0..ROUNDS {
            if self.inner.follow_epoch() {
                return Ok(None);
            }
            let (source, generation, number) = {
                let mut state = self.inner.lock();
                (state.source.clone(), state.generation, state.ask())
            };
            let proof = source.proof(None).await?;
            let mut state = self.inner.lock();
            if state.generation == generation && state.observe(number, &proof.principal()) {
                return Ok(Some(proof));
            }
        }
        Err(IdentityError::Superseded)
    }

    /// Waits with those who wait already, or starts a task.
    fn join(&self, state: &mut State, want: Want, proof: Option<Proof>) -> Flight {
        if let Some(flight) = state.flight(want) {
            return flight;
        }
        let (done, outcome) = watch::channel(None);
        let flight = Flight { generation: state.generation, outcome };
        state.set_flight(want, flight.clone());
        let (inner, generation) = (Arc::clone(&self.inner), state.generation);
        tokio::spawn(async move {
            let outcome = inner.work(generation, want, proof).await;
            if let Err(error) = &outcome {
                tracing::debug!(%error, ?want, "no identity or credentials");
                let mut state = inner.lock();
                if state.generation == generation {
                    state.failed();
                }
            }
            let _ = done.send(Some(outcome));
        });
        flight
    }
}

impl std::fmt::Debug for CognitoCredentialsProvider {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CognitoCredentialsProvider")
            .field("pool_id", &self.inner.exchange.pool_id)
            .finish_non_exhaustive()
    }
}

impl ProvideCredentials for CognitoCredentialsProvider {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(async move { Ok(self.credentials().await?) })
    }

    fn fallback_on_interrupt(&self) -> Option<Credentials> {
        let now = self.inner.exchange.client.clock().now();
        // A source that does not count sign-ins cannot be asked here: it may have another user.
        if !self.inner.follow_epoch() {
            return None;
        }
        match self.inner.lock().supply(now) {
            Supply::Fresh(credentials) | Supply::Ageing(credentials) => Some(credentials),
            Supply::Empty => None,
        }
    }
}
