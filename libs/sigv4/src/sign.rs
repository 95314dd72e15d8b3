//! Signing: the gateway's requests to back ends, and presigned URLs.

use std::fmt;

use http::header::{AUTHORIZATION, HOST};
use http::request::Parts;
use http::uri::{PathAndQuery, Uri};
use http::{HeaderMap, HeaderName, HeaderValue};
use thiserror::Error;

use crate::amz_date::AmzDate;
use crate::authorization::{ALGORITHM, Scope, SignedHeaders};
use crate::canonical::{Canonical, PathStyle, string_to_sign};
use crate::chunked::ChunkSeed;
use crate::encoding::encode;
use crate::payload::Payload;
use crate::presigned::MAX_EXPIRES;
use crate::request::{RequestView, X_AMZ_DATE, X_AMZ_SHA256, X_AMZ_TOKEN};
use crate::signing_key::SigningKey;

/// Headers that the HTTP client or a proxy may change or add after signing, hence not signed.
const UNSIGNED: [&str; 16] = [
    "authorization",
    "accept-encoding",
    "connection",
    "expect",
    "forwarded",
    "keep-alive",
    "proxy-authorization",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "via",
    "x-amzn-trace-id",
    "x-forwarded-for",
    "x-amz-user-agent",
];

/// Whose signature. `Debug` shows the access key id only.
#[derive(Clone, Copy)]
pub struct Credentials<'a> {
    /// e.g. `AKIDEXAMPLE`.
    pub access_key_id: &'a str,
    /// The secret; not read by [`sign_with_key`].
    pub secret_access_key: &'a str,
    /// For temporary credentials.
    pub session_token: Option<&'a str>,
}

impl fmt::Debug for Credentials<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("access_key_id", &self.access_key_id)
            .finish_non_exhaustive()
    }
}

/// For what, when and how.
#[derive(Clone, Copy, Debug)]
pub struct SignParams<'a> {
    /// The region of the back end.
    pub region: &'a str,
    /// Its signing name.
    pub service: &'a str,
    /// Now, in epoch seconds.
    pub now: i64,
    /// How the body is bound.
    pub payload: Payload,
    /// How the path is made canonical.
    pub path_style: PathStyle,
    /// Whether to send `x-amz-content-sha256`, as S3 demands.
    pub content_sha256_header: bool,
}

/// Why a request cannot be signed. It is then partly changed and must not be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum SignError {
    /// Neither a `Host` header nor an authority in the URI.
    #[error("the request names no host")]
    NoHost,
    /// A value that is no header value, e.g. a session token with a line break.
    #[error("a value cannot be sent as a header")]
    BadHeader,
    /// The presigned URI is not a URI, e.g. too long.
    #[error("the presigned request target is not a valid URI")]
    BadUri,
    /// Not 1 to 604,800 seconds.
    #[error("the validity of a presigned URL must be 1 to 604800 seconds")]
    BadExpires,
}

/// What was signed, for the chunks that may follow.
#[derive(Clone, Debug)]
pub struct Signed {
    scope: Scope,
    timestamp: AmzDate,
    signature: String,
}

impl Signed {
    /// The signature, 64 lowercase hexadecimal digits.
    pub fn signature(&self) -> &str {
        &self.signature
    }

    /// What the signature of the first chunk hangs on; `key` is the one that signed.
    pub fn chunk_seed(&self, key: &SigningKey) -> ChunkSeed {
        ChunkSeed::new(key.clone(), self.timestamp, &self.scope, self.signature.clone())
    }
}

/// Signs in the `Authorization` header. Replaces the client's signature headers; adds `host` from
/// the URI if absent. All other headers are signed but those that proxies change.
pub fn sign(
    parts: &mut Parts,
    credentials: &Credentials<'_>,
    params: &SignParams<'_>,
) -> Result<Signed, SignError> {
    let scope = Scope::new(AmzDate::from_epoch(params.now), params.region, params.service);
    let key = SigningKey::for_scope(credentials.secret_access_key, &scope);
    sign_with_key(parts, credentials, &key, params)
}

/// The same with a key from a [`crate::SigningKeyCache`], derived for the day of `params.now`.
pub fn sign_with_key(
    parts: &mut Parts,
    credentials: &Credentials<'_>,
    key: &SigningKey,
    params: &SignParams<'_>,
) -> Result<Signed, SignError> {
    let timestamp = AmzDate::from_epoch(params.now);
    let scope = Scope::new(timestamp, params.region, params.service);
    strip_signature_headers(&mut parts.headers);
    add_host(parts)?;
    parts.headers.insert(X_AMZ_DATE, header_value(&timestamp.to_string())?);
    if params.content_sha256_header {
        parts.headers.insert(X_AMZ_SHA256, header_value(&params.payload.header_value())?);
    }
    if let Some(token) = credentials.session_token {
        parts.headers.insert(X_AMZ_TOKEN, sensitive(token)?);
    }
    let signed_headers = headers_to_sign(&parts.headers);
    let signed = sign_view(&RequestView::of_parts(parts), &signed_headers, key, params, scope);
    let value = format!(
        "{ALGORITHM} Credential={}/{}, SignedHeaders={}, Signature={}",
        credentials.access_key_id,
        signed.scope,
        signed_headers.as_str(),
        signed.signature
    );
    parts.headers.insert(AUTHORIZATION, sensitive(&value)?);
    Ok(signed)
}

/// Signs in the query; `expires` is in seconds. For S3 the payload is usually
/// [`Payload::Unsigned`]. The client must send the headers that the request has now.
pub fn presign(
    parts: &mut Parts,
    credentials: &Credentials<'_>,
    params: &SignParams<'_>,
    expires: u32,
) -> Result<Signed, SignError> {
    if !(1..=MAX_EXPIRES).contains(&expires) {
        return Err(SignError::BadExpires);
    }
    let timestamp = AmzDate::from_epoch(params.now);
    let scope = Scope::new(timestamp, params.region, params.service);
    let key = SigningKey::for_scope(credentials.secret_access_key, &scope);
    strip_signature_headers(&mut parts.headers);
    add_host(parts)?;
    if params.content_sha256_header {
        parts.headers.insert(X_AMZ_SHA256, header_value(&params.payload.header_value())?);
    }
    let signed_headers = headers_to_sign(&parts.headers);
    let mut query = parts.uri.query().unwrap_or_default().to_owned();
    let credential = format!("{}/{scope}", credentials.access_key_id);
    for (name, value) in [
        ("X-Amz-Algorithm", Some(ALGORITHM)),
        ("X-Amz-Credential", Some(credential.as_str())),
        ("X-Amz-Date", Some(timestamp.to_string().as_str())),
        ("X-Amz-Expires", Some(expires.to_string().as_str())),
        ("X-Amz-SignedHeaders", Some(signed_headers.as_str())),
        ("X-Amz-Security-Token", credentials.session_token),
    ] {
        push_parameter(&mut query, name, value);
    }
    let view = RequestView { query: &query, ..RequestView::of_parts(parts) };
    let signed = sign_view(&view, &signed_headers, &key, params, scope);
    push_parameter(&mut query, "X-Amz-Signature", Some(&signed.signature));
    set_query(&mut parts.uri, &query)?;
    Ok(signed)
}

/// The signature of a request whose headers are complete.
pub(crate) fn sign_view(
    view: &RequestView<'_>,
    signed_headers: &SignedHeaders,
    key: &SigningKey,
    params: &SignParams<'_>,
    scope: Scope,
) -> Signed {
    let timestamp = AmzDate::from_epoch(params.now);
    let payload = params.payload.header_value();
    let canonical =
        Canonical { request: view, signed_headers, payload: &payload, style: params.path_style };
    let text = string_to_sign(timestamp, &scope, &canonical.build());
    Signed { signature: key.sign_hex(&text), scope, timestamp }
}

/// The names of all headers that are to be signed.
pub(crate) fn headers_to_sign(headers: &HeaderMap) -> SignedHeaders {
    let names = headers.keys().map(HeaderName::as_str);
    let mut names: Vec<&str> = names.filter(|name| !UNSIGNED.contains(name)).collect();
    names.sort_unstable();
    SignedHeaders::of(&names)
}

fn strip_signature_headers(headers: &mut HeaderMap) {
    for name in [AUTHORIZATION, X_AMZ_DATE, X_AMZ_SHA256, X_AMZ_TOKEN] {
        headers.remove(name);
    }
}

/// Adds `host` from the URI, without a port that is the default of its scheme.
fn add_host(parts: &mut Parts) -> Result<(), SignError> {
    if parts.headers.contains_key(HOST) {
        return Ok(());
    }
    let host = parts.uri.host().ok_or(SignError::NoHost)?;
    let default = match parts.uri.scheme_str() {
        Some("http") => Some(80),
        Some("https") => Some(443),
        _ => None,
    };
    let text = match parts.uri.port_u16() {
        Some(port) if Some(port) != default => format!("{host}:{port}"),
        _ => host.to_owned(),
    };
    parts.headers.insert(HOST, header_value(&text)?);
    Ok(())
}

fn header_value(text: &str) -> Result<HeaderValue, SignError> {
    HeaderValue::from_str(text).map_err(|_| SignError::BadHeader)
}

fn sensitive(text: &str) -> Result<HeaderValue, SignError> {
    let mut value = header_value(text)?;
    value.set_sensitive(true);
    Ok(value)
}

fn push_parameter(query: &mut String, name: &str, value: Option<&str>) {
    let Some(value) = value else { return };
    if !query.is_empty() {
        query.push('&');
    }
    query.push_str(name);
    query.push('=');
    query.push_str(&encode(value.as_bytes()));
}

fn set_query(uri: &mut Uri, query: &str) -> Result<(), SignError> {
    let target = format!("{}?{query}", uri.path());
    let target = PathAndQuery::try_from(target).map_err(|_| SignError::BadUri)?;
    let mut parts = std::mem::take(uri).into_parts();
    parts.path_and_query = Some(target);
    *uri = Uri::from_parts(parts).map_err(|_| SignError::BadUri)?;
    Ok(())
}
