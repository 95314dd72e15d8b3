//! Calls operations: encodes, signs, sends, tries again, decodes.

mod builder;
mod endpoint;
mod retry;
mod stream;
#[cfg(test)]
mod tests;
mod transport;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use aws_credential_types::Credentials;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
use bytes::Bytes;
use http::request::Parts;
use sigv4::{PathStyle, Payload, SignParams};
use wire::client::{
    ClientOperation, ClientRequest, ResponseParts, decode_response, encode_request,
};
use wire::{AuthKind, OpMeta, ServiceId, ServiceMeta};

use self::transport::{Answer, Broken};
use crate::clock::{ServiceClock, seconds};
use crate::error::{ServiceError, ServiceErrorKind};

pub use builder::{ConfigError, ServiceClientBuilder};
pub use retry::Retry;
pub use stream::ByteStream;

/// A client of all services in one region. Clones share connections.
///
/// The model says which operations are signed: `GetId` never is, `GetCallerIdentity` always.
/// Transient faults ([`ServiceError::is_transient`]) are tried again, see [`Retry`]; a wrong clock
/// of this machine is corrected by the services' answers.
#[derive(Clone)]
pub struct ServiceClient {
    shared: Arc<Shared>,
    credentials: Option<SharedCredentialsProvider>,
}

struct Shared {
    http: reqwest::Client,
    endpoints: BTreeMap<ServiceId, String>,
    region: String,
    attempt_timeout: Duration,
    retry: Retry,
    clock: ServiceClock,
}

impl std::fmt::Debug for ServiceClient {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ServiceClient")
            .field("region", &self.shared.region)
            .field("endpoints", &self.shared.endpoints)
            .finish_non_exhaustive()
    }
}

impl ServiceClient {
    /// A client for `region`, e.g. `eu-west-1`.
    pub fn builder(region: impl Into<String>) -> ServiceClientBuilder {
        ServiceClientBuilder::new(region.into())
    }

    /// The same client with credentials for the operations that must be signed.
    #[must_use]
    pub fn with_credentials(&self, provider: impl ProvideCredentials + 'static) -> Self {
        let credentials = Some(SharedCredentialsProvider::new(provider));
        Self { shared: Arc::clone(&self.shared), credentials }
    }

    /// The region.
    pub fn region(&self) -> &str {
        &self.shared.region
    }

    /// Where a service is; without a slash at the end.
    pub fn endpoint(&self, service: ServiceId) -> &str {
        self.shared.endpoints.get(&service).map_or("", String::as_str)
    }

    /// For requests that are no operations of the services.
    #[cfg(feature = "user-pool")]
    pub(crate) fn http(&self) -> &reqwest::Client {
        &self.shared.http
    }

    pub(crate) fn clock(&self) -> &ServiceClock {
        &self.shared.clock
    }

    /// Calls operation `O`.
    pub fn call<'a, O: ClientOperation>(
        &'a self,
        input: &O::Input,
    ) -> impl Future<Output = Result<O::Output, ServiceError>> + Send + use<'a, O> {
        // Encoded before the future, which then does not borrow the input.
        let request = encode_request::<O>(input);
        async move {
            match request {
                Ok(request) => self.exchange::<O>(&request).await,
                Err(error) => Err(ServiceError::of_wire(O::META, error)),
            }
        }
    }

    async fn exchange<O: ClientOperation>(
        &self,
        request: &ClientRequest,
    ) -> Result<O::Output, ServiceError> {
        let op: &'static OpMeta = O::META;
        let mut attempt = 1;
        loop {
            let (error, asked) = match self.attempt(op, request).await {
                Err(error) => (error, None),
                Ok(answer) => {
                    let parts = ResponseParts {
                        status: answer.status.as_u16(),
                        header: &|name| answer.header(name),
                        body: &answer.body,
                    };
                    match decode_response::<O>(&parts) {
                        Ok(output) => return Ok(output),
                        Err(error) => (ServiceError::of_wire(op, error), answer.retry_after()),
                    }
                }
            };
            if !self.again(&error, &mut attempt, asked).await {
                return Err(error);
            }
        }
    }

    /// Whether to send again; waits first. A signature that the clock spoilt is made anew once, for
    /// the answer has told the time.
    async fn again(
        &self,
        error: &ServiceError,
        attempt: &mut u32,
        asked: Option<Duration>,
    ) -> bool {
        let retry = &self.shared.retry;
        let skewed = error.is_skewed() && *attempt == 1 && self.shared.clock.is_corrected();
        if *attempt >= retry.attempts || !(error.is_transient() || skewed) {
            return false;
        }
        let wait = retry.wait(*attempt, fastrand::f64(), asked);
        tracing::debug!(%error, attempt, ?wait, "trying again");
        tokio::time::sleep(wait).await;
        *attempt = attempt.saturating_add(1);
        true
    }

    /// Sends a request once.
    async fn attempt(
        &self,
        op: &'static OpMeta,
        request: &ClientRequest,
    ) -> Result<Answer, ServiceError> {
        let fail = |broken: Broken| {
            let error = ServiceError::new(op, broken.kind);
            match broken.cause {
                Some(cause) => error.caused_by(cause),
                None => error,
            }
        };
        let signed = matches!(op.auth, AuthKind::SigV4);
        let parts = self.head(op.service, op.name, request, signed).await?;
        let body = Bytes::copy_from_slice(&request.body);
        let within = Some(self.shared.attempt_timeout);
        let response =
            transport::send(&self.shared.http, &parts, body, within).await.map_err(fail)?;
        let answer = transport::read(response).await.map_err(fail)?;
        if let Some(date) = answer.header("date") {
            self.shared.clock.learn(&date);
        }
        Ok(answer)
    }

    /// The head of a request: URL and headers, signed if need be.
    async fn head(
        &self,
        service: &'static ServiceMeta,
        operation: &'static str,
        request: &ClientRequest,
        signed: bool,
    ) -> Result<Parts, ServiceError> {
        let invalid = |_| {
            let kind = ServiceErrorKind::Input("it is no valid HTTP request".to_owned());
            ServiceError::of_service(service, operation, kind)
        };
        let mut url = format!("{}{}", self.endpoint(service.id), request.path);
        if !request.query.is_empty() {
            url.push('?');
            url.push_str(&request.query);
        }
        let mut builder = http::Request::builder().method(request.method).uri(url);
        for (name, value) in &request.headers {
            builder = builder.header(*name, value);
        }
        let (mut parts, ()) = builder.body(()).map_err(invalid)?.into_parts();
        if signed {
            let credentials = self.credentials(service, operation).await?;
            self.sign(service, operation, &mut parts, &request.body, &credentials)?;
        }
        Ok(parts)
    }

    async fn credentials(
        &self,
        service: &'static ServiceMeta,
        operation: &'static str,
    ) -> Result<Credentials, ServiceError> {
        let missing =
            || ServiceError::of_service(service, operation, ServiceErrorKind::Credentials);
        let provider = self.credentials.as_ref().ok_or_else(missing)?;
        provider.provide_credentials().await.map_err(|cause| missing().caused_by(cause))
    }

    fn sign(
        &self,
        service: &'static ServiceMeta,
        operation: &'static str,
        parts: &mut Parts,
        body: &[u8],
        credentials: &Credentials,
    ) -> Result<(), ServiceError> {
        let keys = sigv4::Credentials {
            access_key_id: credentials.access_key_id(),
            secret_access_key: credentials.secret_access_key(),
            session_token: credentials.session_token(),
        };
        let params = SignParams {
            region: &self.shared.region,
            service: service.signing_name,
            now: seconds(self.shared.clock.now()),
            payload: Payload::of(body),
            path_style: PathStyle::Double,
            content_sha256_header: false,
        };
        sigv4::sign(parts, &keys, &params).map(|_| ()).map_err(|cause| {
            let kind = ServiceErrorKind::Input("it cannot be signed".to_owned());
            ServiceError::of_service(service, operation, kind).caused_by(cause)
        })
    }
}
