//! How a [`UserPool`] is made.

use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use tokio::sync::broadcast;

use super::core::Core;
use super::{MemorySessionStore, Secret, SessionStore, UserPool};
use crate::clock::{Clock, SystemClock};
use crate::environment::Environment;
use crate::service_client::{ConfigError, Retry, ServiceClient};

/// Events that a slow listener may fall behind before it loses some.
const EVENTS: usize = 64;

/// Settings of a [`UserPool`].
pub struct UserPoolBuilder {
    pool_id: String,
    client_id: String,
    client_secret: Option<Secret>,
    region: Option<String>,
    endpoint: Option<String>,
    environment: Option<Environment>,
    http: Option<reqwest::Client>,
    retry: Retry,
    clock: Arc<dyn Clock>,
    logins_key: Option<String>,
    store: Arc<dyn SessionStore>,
    remember_devices: bool,
    device_name: Option<String>,
}

impl UserPoolBuilder {
    pub(super) fn new(pool_id: String, client_id: String) -> Self {
        Self {
            pool_id,
            client_id,
            client_secret: None,
            region: None,
            endpoint: None,
            environment: None,
            http: None,
            retry: Retry::default(),
            clock: Arc::new(SystemClock),
            logins_key: None,
            store: Arc::new(MemorySessionStore::new()),
            remember_devices: true,
            device_name: None,
        }
    }

    /// The secret of a confidential app client. A program that is given to others cannot keep one.
    #[must_use]
    pub fn client_secret(mut self, secret: impl Into<Secret>) -> Self {
        self.client_secret = Some(secret.into());
        self
    }

    /// The region; default: the start of the pool's id.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Where the service is, e.g. `https://login.example.com`. Default: what the environment says,
    /// else AWS.
    #[must_use]
    pub fn endpoint(mut self, url: impl Into<String>) -> Self {
        self.endpoint = Some(url.into());
        self
    }

    /// Another environment than the process's, or none.
    #[must_use]
    pub fn environment(mut self, environment: Environment) -> Self {
        self.environment = Some(environment);
        self
    }

    /// Another HTTP client: proxies, roots of trust. It should not follow redirects.
    #[must_use]
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// How transient faults are tried again.
    #[must_use]
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// Another clock.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// How identity pools call this user pool. Default:
    /// `cognito-idp.<region>.amazonaws.com/<pool id>`, which Countersign accepts too.
    #[must_use]
    pub fn logins_key(mut self, key: impl Into<String>) -> Self {
        self.logins_key = Some(key.into());
        self
    }

    /// Where the session and the secrets of remembered devices are kept. Default: in memory.
    #[must_use]
    pub fn session_store(mut self, store: impl SessionStore) -> Self {
        self.store = Arc::new(store);
        self
    }

    /// Whether this machine is made a remembered device where the pool remembers devices; default
    /// yes. The pool decides what a remembered device may leave out.
    #[must_use]
    pub fn remember_devices(mut self, remember: bool) -> Self {
        self.remember_devices = remember;
        self
    }

    /// What the user will read in the list of devices.
    #[must_use]
    pub fn device_name(mut self, name: impl Into<String>) -> Self {
        self.device_name = Some(name.into());
        self
    }

    /// The pool. Nothing is sent.
    pub fn build(self) -> Result<UserPool, ConfigError> {
        let region = self.region.unwrap_or_else(|| region_of(&self.pool_id).to_owned());
        let mut client =
            ServiceClient::builder(&region).retry(self.retry).clock(Arc::clone(&self.clock));
        if let Some(endpoint) = self.endpoint {
            client = client.endpoint_url(endpoint);
        }
        if let Some(environment) = self.environment {
            client = client.environment(environment);
        }
        if let Some(http) = self.http {
            client = client.http_client(http);
        }
        let client = client.build()?;
        let core = Core {
            http: client.http().clone(),
            client,
            clock: self.clock,
            logins_key: self.logins_key.unwrap_or_else(|| key_of(&region, &self.pool_id)),
            pool_id: self.pool_id,
            client_id: self.client_id,
            client_secret: self.client_secret,
            store: self.store,
            remember_devices: self.remember_devices,
            device_name: self.device_name,
            events: broadcast::Sender::new(EVENTS),
            epoch: AtomicU64::new(0),
        };
        Ok(UserPool::new(core))
    }
}

impl std::fmt::Debug for UserPoolBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UserPoolBuilder")
            .field("pool_id", &self.pool_id)
            .field("client_id", &self.client_id)
            .finish_non_exhaustive()
    }
}

/// `eu-west-1` of `eu-west-1_AbCdEf`.
fn region_of(pool_id: &str) -> &str {
    pool_id.split('_').next().unwrap_or_default()
}

fn key_of(region: &str, pool_id: &str) -> String {
    let domain = if region.starts_with("cn-") { "amazonaws.com.cn" } else { "amazonaws.com" };
    format!("cognito-idp.{region}.{domain}/{pool_id}")
}
