//! The services behind the doors: where they are, with which key we sign, and how long we wait.
//!
//! Backends are named by the operator, so their addresses are not subject to the guard for
//! outbound calls.

use std::sync::Arc;
use std::time::Duration;

use base::{Secret, Timestamp};
use bytes::Bytes;
use http::uri::{Authority, PathAndQuery, Scheme};
use http::{HeaderMap, Request, Response, StatusCode, Uri};
use http_body_util::BodyExt as _;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use rustls::{ClientConfig, RootCertStore};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject as _;
use sigv4::{AmzDate, Credentials, PathStyle, Payload, Scope, SignParams, SigningKeyCache};
use url::Url;

use crate::body::{Body, Idle, peek};

/// The longest error answer that is looked into.
const MAX_ERROR: usize = 64 << 10;

#[cfg(test)]
mod tests;

/// An S3- or DynamoDB-compatible service, reached by URL with one static key.
#[derive(Clone, Debug)]
pub struct BackendConfig {
    /// Scheme, host and port; without path.
    pub endpoint: Url,
    /// The region that requests are signed for.
    pub region: String,
    /// Our access key there.
    pub access_key_id: String,
    /// Its secret.
    pub secret_access_key: Secret<String>,
    /// PEM texts of certificate authorities that are trusted besides the public ones.
    pub authorities: Vec<Vec<u8>>,
    /// How long to wait.
    pub timeouts: Timeouts,
}

/// How long the doors wait before they give up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timeouts {
    /// For a connection.
    pub connect: Duration,
    /// For the head of the answer, counted anew from each piece of an upload that went through.
    pub first_byte: Duration,
    /// Between two pieces of a body.
    pub idle: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(3),
            first_byte: Duration::from_mins(1),
            idle: Duration::from_secs(30),
        }
    }
}

/// The configuration does not describe a backend.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct BackendError(pub String);

/// The backend gave no answer.
#[derive(Debug, thiserror::Error)]
#[error("the backend gave no answer")]
pub(crate) struct NoAnswer;

/// Watches an upload for signs of life.
pub(crate) trait Alive: Send + Sync {
    /// A number that changes as long as the upload moves.
    fn ticks(&self) -> u64;
}

/// A backend over HTTP.
pub(crate) struct Remote {
    client: Client<HttpsConnector<HttpConnector>, Body>,
    config: BackendConfig,
    scheme: Scheme,
    authority: Authority,
    keys: SigningKeyCache,
}

impl Remote {
    pub(crate) fn new(config: BackendConfig) -> Result<Self, BackendError> {
        let refuse = |text: &str| BackendError(format!("backend {}: {text}", config.endpoint));
        let scheme = match config.endpoint.scheme() {
            "http" => Scheme::HTTP,
            "https" => Scheme::HTTPS,
            _ => return Err(refuse("the scheme must be http or https")),
        };
        if !matches!(config.endpoint.path(), "" | "/") || config.endpoint.query().is_some() {
            return Err(refuse("the URL must have neither path nor query"));
        }
        let host = config.endpoint.host_str().ok_or_else(|| refuse("the URL names no host"))?;
        let authority = match config.endpoint.port() {
            Some(port) => format!("{host}:{port}"),
            None => host.to_owned(),
        };
        let authority =
            Authority::try_from(authority).map_err(|error| refuse(&error.to_string()))?;
        let tls = tls_config(&config.authorities).map_err(|error| refuse(&error))?;
        let mut http = HttpConnector::new();
        http.enforce_http(false);
        http.set_nodelay(true);
        http.set_connect_timeout(Some(config.timeouts.connect));
        let connector = HttpsConnectorBuilder::new()
            .with_tls_config(tls)
            .https_or_http()
            .enable_http1()
            .wrap_connector(http);
        let client = Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(Duration::from_secs(20))
            .build(connector);
        let keys = SigningKeyCache::new(8);
        Ok(Self { client, config, scheme, authority, keys })
    }

    pub(crate) fn timeouts(&self) -> Timeouts {
        self.config.timeouts
    }

    /// Signs and sends. `request` has path, query and headers only; `bucket` goes in front of the
    /// host for virtual-host style.
    pub(crate) async fn send(
        &self,
        service: Service,
        request: Request<Body>,
        bucket: Option<&str>,
        now: Timestamp,
        alive: Option<&dyn Alive>,
    ) -> Result<Response<Body>, NoAnswer> {
        let request = self.signed(service, request, bucket, now).ok_or(NoAnswer)?;
        let answer = in_time(self.client.request(request), self.config.timeouts.first_byte, alive);
        let answer = answer.await.ok_or(NoAnswer)?.map_err(|error| {
            tracing::debug!(%error, "backend");
            NoAnswer
        })?;
        let idle = self.config.timeouts.idle;
        self.judged(answer.map(|body| Idle::new(body, idle).boxed_unsync())).await
    }

    /// Keeps an answer about our own key from a client, who would take it for one about theirs; the
    /// operator is told instead.
    async fn judged(&self, answer: Response<Body>) -> Result<Response<Body>, NoAnswer> {
        use StatusCode as S;
        if !matches!(answer.status(), S::BAD_REQUEST | S::UNAUTHORIZED | S::FORBIDDEN) {
            return Ok(answer);
        }
        let refused = answer.status() != S::BAD_REQUEST;
        let (head, body) = answer.into_parts();
        let (seen, body) = peek(body, MAX_ERROR).await;
        // An answer to HEAD has no body and so no code. Whether it is our key that is refused or
        // its permissions cannot be told then, and neither is the client's affair.
        let mute = refused && seen.as_ref().is_some_and(Bytes::is_empty);
        let code = seen.and_then(|seen| error_code(&head.headers, &seen)).unwrap_or_default();
        let (endpoint, region) = (&self.config.endpoint, &self.config.region);
        let access_key_id = &self.config.access_key_id;
        if mute || ABOUT_OUR_KEY.contains(&code.as_str()) {
            tracing::error!(%endpoint, %region, %access_key_id, %code, "the backend does not accept the gateway's own key: check access_key_id, secret_access_key and region of this backend in the configuration, the permissions of that key there, and the clocks of both machines");
            return Err(NoAnswer);
        }
        if matches!(code.as_str(), "AccessDenied" | "AccessDeniedException") {
            tracing::warn!(%endpoint, %access_key_id, %code, "the backend denied a request that the policies here allow: give the gateway's own key the permission there, or look at the policy of the resource");
        }
        Ok(Response::from_parts(head, body))
    }

    fn signed(
        &self,
        service: Service,
        request: Request<Body>,
        bucket: Option<&str>,
        now: Timestamp,
    ) -> Option<Request<Body>> {
        let (mut parts, body) = request.into_parts();
        let authority = match bucket {
            Some(bucket) => Authority::try_from(format!("{bucket}.{}", self.authority)).ok()?,
            None => self.authority.clone(),
        };
        let target = parts.uri.into_parts().path_and_query;
        let mut uri = http::uri::Parts::default();
        uri.scheme = Some(self.scheme.clone());
        uri.authority = Some(authority);
        uri.path_and_query = target.or_else(|| Some(PathAndQuery::from_static("/")));
        parts.uri = Uri::from_parts(uri).ok()?;
        let Service { name, payload, path_style } = service;
        let region = self.config.region.as_str();
        let secret = self.config.secret_access_key.expose();
        let credentials = Credentials {
            access_key_id: &self.config.access_key_id,
            secret_access_key: secret,
            session_token: None,
        };
        let params = SignParams {
            region,
            service: name,
            now: now.secs(),
            payload,
            path_style,
            content_sha256_header: name == "s3",
        };
        let scope = Scope::new(AmzDate::from_epoch(now.secs()), region, name);
        let key = self.keys.get_or_derive(&self.config.access_key_id, secret, &scope);
        sigv4::sign_with_key(&mut parts, &credentials, &key, &params).ok()?;
        Some(Request::from_parts(parts, body))
    }
}

/// Codes that can only be about the key and signature that we use: the client's own were verified
/// before, and nothing of them goes on.
const ABOUT_OUR_KEY: [&str; 14] = [
    "AuthorizationHeaderMalformed",
    "ExpiredToken",
    "ExpiredTokenException",
    "IncompleteSignature",
    "IncompleteSignatureException",
    "InvalidAccessKeyId",
    "InvalidClientTokenId",
    "InvalidSignatureException",
    "InvalidToken",
    "MissingAuthenticationToken",
    "MissingAuthenticationTokenException",
    "RequestTimeTooSkewed",
    "SignatureDoesNotMatch",
    "UnrecognizedClientException",
];

/// The code of an error answer: in S3's XML, in DynamoDB's JSON or in its header.
fn error_code(headers: &HeaderMap, body: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(body).ok()?;
    if let Some((_, rest)) = text.split_once("<Code>") {
        return rest.split_once("</Code>").map(|(code, _)| code.trim().to_owned());
    }
    let json = serde_json::from_str::<serde_json::Value>(text).ok();
    let kind = json.as_ref().and_then(|json| json.get("__type")?.as_str());
    let kind = kind.or_else(|| headers.get("x-amzn-errortype")?.to_str().ok())?;
    let name = kind.rsplit_once('#').map_or(kind, |(_, name)| name);
    Some(name.split(':').next().unwrap_or(name).to_owned())
}

/// TLS that trusts the public certificate authorities and these.
fn tls_config(authorities: &[Vec<u8>]) -> Result<ClientConfig, String> {
    let mut roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    for pem in authorities {
        let before = roots.len();
        for certificate in CertificateDer::pem_slice_iter(pem) {
            let certificate = certificate.map_err(|error| error.to_string())?;
            roots.add(certificate).map_err(|error| error.to_string())?;
        }
        if roots.len() == before {
            return Err("an authority's file has no certificate in it".to_owned());
        }
    }
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let versions = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?;
    Ok(versions.with_root_certificates(roots).with_no_client_auth())
}

/// How a request to a backend is signed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Service {
    name: &'static str,
    payload: Payload,
    path_style: PathStyle,
}

impl Service {
    pub(crate) fn s3(payload: Payload) -> Self {
        Self { name: "s3", payload, path_style: PathStyle::Single }
    }

    pub(crate) fn dynamodb(body: &[u8]) -> Self {
        Self { name: "dynamodb", payload: Payload::of(body), path_style: PathStyle::Double }
    }
}

/// Waits for `limit`, and again as long as the upload moves.
pub(crate) async fn in_time<F: Future>(
    work: F,
    limit: Duration,
    alive: Option<&dyn Alive>,
) -> Option<F::Output> {
    let mut work = std::pin::pin!(work);
    let ticks = || alive.map_or(0, Alive::ticks);
    loop {
        let before = ticks();
        match tokio::time::timeout(limit, work.as_mut()).await {
            Ok(done) => return Some(done),
            Err(_) if ticks() != before => {}
            Err(_) => return None,
        }
    }
}
