//! How a [`CognitoCredentialsProvider`] is made.

use std::sync::Arc;
use std::time::Duration;

use thiserror::Error;
use tokio::sync::broadcast;

use super::exchange::{ClassicRoles, Exchange, Flow};
use super::source::Source;
use super::state::State;
use super::{CognitoCredentialsProvider, Inner, StaleIdentity};
use crate::developer::DeveloperIdentity;
use crate::identity_store::{IdentityStore, MemoryStore, StoreKey};
use crate::logins::{Logins, LoginsProvider};
use crate::service_client::{ConfigError, ServiceClient};

/// Ten minutes before their end credentials are renewed.
const WINDOW: Duration = Duration::from_mins(10);
/// Events that a slow subscriber may lag behind.
const EVENTS: usize = 64;

/// Why a provider cannot be made.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ProviderConfigError {
    /// Pool ids start with their region: `eu-west-1:0f6e…`.
    #[error("{0:?} is not the id of an identity pool")]
    PoolId(String),
    /// The client cannot be made.
    #[error(transparent)]
    Client(#[from] ConfigError),
    /// The pool chooses roles in one flow, the caller in the other.
    #[error("a custom role belongs to the enhanced flow, role ARNs to the classic one")]
    BothFlows,
}

/// Settings of a [`CognitoCredentialsProvider`].
pub struct ProviderBuilder {
    pool_id: String,
    region: Option<String>,
    endpoint_url: Option<String>,
    client: Option<ServiceClient>,
    logins: Option<Arc<dyn LoginsProvider>>,
    developer: Option<Arc<dyn DeveloperIdentity>>,
    custom_role_arn: Option<String>,
    classic: Option<ClassicRoles>,
    session_name: String,
    app: String,
    store: Arc<dyn IdentityStore>,
    window: Duration,
    stale: StaleIdentity,
}

impl std::fmt::Debug for ProviderBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ProviderBuilder").field("pool_id", &self.pool_id).finish_non_exhaustive()
    }
}

impl ProviderBuilder {
    pub(super) fn new(pool_id: String) -> Self {
        Self {
            pool_id,
            region: None,
            endpoint_url: None,
            client: None,
            logins: None,
            developer: None,
            custom_role_arn: None,
            classic: None,
            session_name: "countersign-client".to_owned(),
            app: "countersign".to_owned(),
            store: Arc::new(MemoryStore::new()),
            window: WINDOW,
            stale: StaleIdentity::default(),
        }
    }

    /// Another region than the one that the pool's id starts with.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Where the services are, see [`crate::ServiceClientBuilder::endpoint_url`].
    #[must_use]
    pub fn endpoint_url(mut self, url: impl Into<String>) -> Self {
        self.endpoint_url = Some(url.into());
        self
    }

    /// A client with settings of its own; region and endpoint are then the client's.
    #[must_use]
    pub fn client(mut self, client: ServiceClient) -> Self {
        self.client = Some(client);
        self
    }

    /// Who is signed in. Default: a guest.
    #[must_use]
    pub fn logins(mut self, logins: impl LoginsProvider) -> Self {
        self.logins = Some(Arc::new(logins));
        self
    }

    /// The program's own back end says who is signed in; takes the place of [`Self::logins`].
    #[must_use]
    pub fn developer(mut self, back_end: impl DeveloperIdentity) -> Self {
        self.developer = Some(Arc::new(back_end));
        self
    }

    /// Which of several roles to ask for, for users whose login allows it.
    #[must_use]
    pub fn custom_role_arn(mut self, arn: impl Into<String>) -> Self {
        self.custom_role_arn = Some(arn.into());
        self
    }

    /// The classic (basic) flow: a token of the pool is exchanged for a role of the caller's
    /// choice, one for authenticated users and one for guests.
    #[must_use]
    pub fn classic_flow(
        mut self,
        authenticated: Option<&str>,
        unauthenticated: Option<&str>,
    ) -> Self {
        self.classic = Some(ClassicRoles {
            authenticated: authenticated.map(str::to_owned),
            unauthenticated: unauthenticated.map(str::to_owned),
            session_name: String::new(),
        });
        self
    }

    /// The session's name in the classic flow; it shows in logs. Default: `countersign-client`.
    #[must_use]
    pub fn role_session_name(mut self, name: impl Into<String>) -> Self {
        self.session_name = name.into();
        self
    }

    /// The program's name: programs do not share identities in a store.
    #[must_use]
    pub fn app_name(mut self, name: impl Into<String>) -> Self {
        self.app = name.into();
        self
    }

    /// Where the identity's id is kept. Default: in memory.
    #[must_use]
    pub fn store(mut self, store: impl IdentityStore) -> Self {
        self.store = Arc::new(store);
        self
    }

    /// How long before their end credentials are renewed; default 10 minutes. Credentials of a
    /// short life are renewed after half of it.
    #[must_use]
    pub fn refresh_window(mut self, window: Duration) -> Self {
        self.window = window;
        self
    }

    /// What happens when the identity is gone or forbidden.
    #[must_use]
    pub fn stale_identity(mut self, policy: StaleIdentity) -> Self {
        self.stale = policy;
        self
    }

    /// The provider. Nothing is sent until something is asked of it.
    pub fn build(self) -> Result<CognitoCredentialsProvider, ProviderConfigError> {
        let named = self
            .pool_id
            .split_once(':')
            .filter(|(region, rest)| !region.is_empty() && !rest.is_empty());
        let Some((prefix, _)) = named else {
            return Err(ProviderConfigError::PoolId(self.pool_id));
        };
        let client = if let Some(client) = self.client {
            client
        } else {
            let region = self.region.as_deref().unwrap_or(prefix);
            let mut builder = ServiceClient::builder(region);
            if let Some(url) = self.endpoint_url {
                builder = builder.endpoint_url(url);
            }
            builder.build()?
        };
        let flow = match (self.classic, self.custom_role_arn) {
            (Some(_), Some(_)) => return Err(ProviderConfigError::BothFlows),
            (Some(roles), None) => {
                Flow::Classic(ClassicRoles { session_name: self.session_name, ..roles })
            }
            (None, custom_role_arn) => Flow::Enhanced { custom_role_arn },
        };
        let source = match self.developer {
            Some(back_end) => {
                Source::Developer { back_end, provider: Source::own_provider(client.region()) }
            }
            None => Source::Logins(self.logins.unwrap_or_else(|| Arc::new(Logins::none()))),
        };
        let inner = Inner {
            key: StoreKey { app: self.app, pool_id: self.pool_id.clone() },
            exchange: Exchange { client, pool_id: self.pool_id, flow },
            store: self.store,
            window: self.window,
            stale: self.stale,
            events: broadcast::channel(EVENTS).0,
            turn: tokio::sync::Mutex::new(()),
            state: std::sync::Mutex::new(State::new(source)),
        };
        Ok(CognitoCredentialsProvider { inner: Arc::new(inner) })
    }
}
