//! The real way out: HTTP calls to other people's servers, guarded against being steered into our
//! own network (SSRF).

mod allow;
mod connector;
mod guard;

#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use base::{Outbound, OutboundError, OutboundRequest, OutboundResponse};
use bytes::Bytes;
use http_body_util::{BodyExt as _, Full, LengthLimitError, Limited};
use hyper_rustls::HttpsConnector;
use hyper_util::client::legacy::Client;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use rustls::{ClientConfig, RootCertStore};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject as _;
use tokio::sync::Semaphore;
use url::Url;

pub use allow::{AllowEntry, AllowError};
use connector::GuardedConnector;
use guard::{Forbidden, Guard};

/// How many names are remembered for their share of concurrent calls.
const MAX_HOSTS: u64 = 10_000;

/// How calls go out.
#[derive(Clone, Debug)]
pub struct OutboundConfig {
    /// Names and networks that may be called although they are internal, and without TLS.
    pub allow: Vec<AllowEntry>,
    /// Further certificate authorities: the contents of PEM files.
    pub extra_ca_pem: Vec<Vec<u8>>,
    /// How many calls may be under way at once.
    pub max_concurrent: usize,
    /// How many of them to one host, so that a slow one does not block the others.
    pub max_concurrent_per_host: usize,
}

impl Default for OutboundConfig {
    fn default() -> Self {
        Self {
            allow: Vec::new(),
            extra_ca_pem: Vec::new(),
            max_concurrent: 256,
            max_concurrent_per_host: 32,
        }
    }
}

/// The configuration cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum OutboundConfigError {
    /// A file of certificate authorities holds no certificate or a broken one.
    #[error("a file of certificate authorities: {0}")]
    Certificate(String),
    /// TLS cannot be set up.
    #[error(transparent)]
    Tls(#[from] rustls::Error),
}

/// HTTP client with the SSRF guard.
///
/// INVARIANT: each connection goes to an address that the guard has seen (no second resolution,
/// so DNS rebinding gains nothing), redirects are never followed, proxies of the environment are
/// never used.
pub struct HttpOutbound {
    client: Client<HttpsConnector<GuardedConnector>, Full<Bytes>>,
    guard: Arc<Guard>,
    all: Semaphore,
    hosts: moka::sync::Cache<String, Arc<Semaphore>>,
    per_host: usize,
}

impl fmt::Debug for HttpOutbound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpOutbound").field("guard", &self.guard).finish_non_exhaustive()
    }
}

impl HttpOutbound {
    /// A client with Mozilla's certificate authorities and those of `config`.
    pub fn new(config: &OutboundConfig) -> Result<Self, OutboundConfigError> {
        let guard = Arc::new(Guard::new(config.allow.clone()));
        let connector = GuardedConnector::new(Arc::clone(&guard));
        let connector = hyper_rustls::HttpsConnectorBuilder::new()
            .with_tls_config(tls_config(&config.extra_ca_pem)?)
            .https_or_http()
            .enable_all_versions()
            .wrap_connector(connector);
        let client = Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_max_idle_per_host(8)
            .build(connector);
        Ok(Self {
            client,
            guard,
            all: Semaphore::new(config.max_concurrent),
            hosts: moka::sync::Cache::new(MAX_HOSTS),
            per_host: config.max_concurrent_per_host,
        })
    }

    async fn exchange(
        &self,
        url: Url,
        request: http::Request<Bytes>,
        max_body: usize,
    ) -> Result<OutboundResponse, OutboundError> {
        let host = url.host_str().unwrap_or_default();
        let slots = self.hosts.get_with_by_ref(host, || Arc::new(Semaphore::new(self.per_host)));
        let _host_slot = slots.acquire().await.map_err(failed)?;
        let _slot = self.all.acquire().await.map_err(failed)?;
        let (mut parts, body) = request.into_parts();
        // The URL as the guard read it, not as it was written.
        parts.uri = url.as_str().parse().map_err(failed)?;
        let request = http::Request::from_parts(parts, Full::new(body));
        let answer = self.client.request(request).await.map_err(|error| blame(error, &url))?;
        let (parts, body) = answer.into_parts();
        let body = Limited::new(body, max_body).collect().await.map_err(|error| {
            if error.is::<LengthLimitError>() {
                OutboundError::TooLarge(max_body)
            } else {
                OutboundError::Failed(error)
            }
        })?;
        Ok(http::Response::from_parts(parts, body.to_bytes()))
    }
}

#[async_trait]
impl Outbound for HttpOutbound {
    async fn send(&self, request: OutboundRequest) -> Result<OutboundResponse, OutboundError> {
        let OutboundRequest { request, timeout, max_body } = request;
        let url = self.guard.check_url(&request.uri().to_string())?;
        tokio::time::timeout(timeout, self.exchange(url, request, max_body))
            .await
            .unwrap_or(Err(OutboundError::Timeout(timeout)))
    }
}

fn tls_config(extra_ca_pem: &[Vec<u8>]) -> Result<ClientConfig, OutboundConfigError> {
    let mut roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    for pem in extra_ca_pem {
        let before = roots.len();
        for certificate in CertificateDer::pem_slice_iter(pem) {
            let certificate =
                certificate.map_err(|error| OutboundConfigError::Certificate(error.to_string()))?;
            roots.add(certificate)?;
        }
        if roots.len() == before {
            return Err(OutboundConfigError::Certificate("no certificate in it".to_owned()));
        }
    }
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let versions =
        ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    Ok(versions.with_root_certificates(roots).with_no_client_auth())
}

fn failed(error: impl std::error::Error + Send + Sync + 'static) -> OutboundError {
    OutboundError::Failed(Box::new(error))
}

/// Finds the guard's refusal among the causes of a failed call.
fn blame(error: hyper_util::client::legacy::Error, url: &Url) -> OutboundError {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(&error);
    while let Some(current) = cause {
        if current.is::<Forbidden>() {
            return OutboundError::Forbidden(guard::place(url));
        }
        cause = current.source();
    }
    failed(error)
}
