//! How a [`ServiceClient`] is made.

use std::sync::Arc;
use std::time::Duration;

use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
use thiserror::Error;
use wire::ServiceId;

use super::endpoint::{Endpoints, check_region};
use super::{Retry, ServiceClient, Shared};
use crate::clock::{Clock, ServiceClock, SystemClock};
use crate::environment::Environment;

/// Why a client cannot be made.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// A region is one label of a host name.
    #[error("{0:?} is not a region")]
    Region(String),
    /// An endpoint is an `http` or `https` URL without user, query and fragment.
    #[error("{0:?} is not an endpoint")]
    Endpoint(String),
    /// TLS cannot be set up.
    #[error("the HTTP client cannot be made")]
    Http(#[source] reqwest::Error),
}

/// Settings of a [`ServiceClient`].
#[derive(Debug)]
pub struct ServiceClientBuilder {
    region: String,
    endpoints: Endpoints,
    environment: Option<Environment>,
    credentials: Option<SharedCredentialsProvider>,
    http: Option<reqwest::Client>,
    connect_timeout: Duration,
    attempt_timeout: Duration,
    retry: Retry,
    clock: Arc<dyn Clock>,
}

impl ServiceClientBuilder {
    pub(super) fn new(region: String) -> Self {
        Self {
            region,
            endpoints: Endpoints::default(),
            environment: None,
            credentials: None,
            http: None,
            connect_timeout: Duration::from_secs(5),
            attempt_timeout: Duration::from_secs(30),
            retry: Retry::default(),
            clock: Arc::new(SystemClock),
        }
    }

    /// Where all services are, e.g. `https://login.example.com`: Countersign serves them at one
    /// address. Default: what [`Environment`] says, else AWS's endpoints of the region.
    #[must_use]
    pub fn endpoint_url(mut self, url: impl Into<String>) -> Self {
        self.endpoints.all = Some(url.into());
        self
    }

    /// Where one service is.
    #[must_use]
    pub fn service_endpoint_url(mut self, service: ServiceId, url: impl Into<String>) -> Self {
        self.endpoints.services.insert(service, url.into());
        self
    }

    /// Another environment than the process's, or none ([`Environment::empty`]).
    #[must_use]
    pub fn environment(mut self, environment: Environment) -> Self {
        self.environment = Some(environment);
        self
    }

    /// Credentials for the operations that must be signed. The others are never signed.
    #[must_use]
    pub fn credentials(mut self, provider: impl ProvideCredentials + 'static) -> Self {
        self.credentials = Some(SharedCredentialsProvider::new(provider));
        self
    }

    /// Another HTTP client: proxies, roots of trust, client certificates. It should not follow
    /// redirects: the services send none.
    #[must_use]
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// How long connecting may take; default 5 s. Without effect on [`Self::http_client`].
    #[must_use]
    pub fn connect_timeout(mut self, within: Duration) -> Self {
        self.connect_timeout = within;
        self
    }

    /// How long one attempt may take, from connecting to the last byte; default 30 s.
    #[must_use]
    pub fn attempt_timeout(mut self, within: Duration) -> Self {
        self.attempt_timeout = within;
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

    /// The client. Nothing is sent.
    pub fn build(mut self) -> Result<ServiceClient, ConfigError> {
        check_region(&self.region)?;
        self.endpoints.environment = self.environment.unwrap_or_else(Environment::process);
        let http = match self.http {
            Some(http) => http,
            None => default_http(self.connect_timeout).map_err(ConfigError::Http)?,
        };
        let shared = Shared {
            http,
            endpoints: self.endpoints.resolve(&self.region)?,
            region: self.region,
            attempt_timeout: self.attempt_timeout,
            retry: self.retry,
            clock: ServiceClock::new(self.clock),
        };
        Ok(ServiceClient { shared: Arc::new(shared), credentials: self.credentials })
    }
}

fn default_http(connect_timeout: Duration) -> Result<reqwest::Client, reqwest::Error> {
    reqwest::Client::builder()
        .user_agent(concat!("countersign-client/", env!("CARGO_PKG_VERSION")))
        // A redirect would carry tokens and signatures elsewhere.
        .redirect(reqwest::redirect::Policy::none())
        .connect_timeout(connect_timeout)
        .pool_idle_timeout(Duration::from_mins(1))
        .build()
}
