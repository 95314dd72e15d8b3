//! Small GET requests to providers, and what their answers say about caching.

use std::time::Duration;

use base::{Outbound, OutboundRequest, OutboundResponse, Timestamp};
use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};
use serde::Deserialize;

use crate::ProviderFailure;

/// How long one call to a provider may take.
pub(crate) const TIMEOUT: Duration = Duration::from_secs(5);
/// The longest discovery document or user profile.
const MAX_DOCUMENT: usize = 128 * 1024;

/// Keys are used without asking again for at least this long…
const MIN_FRESH: Duration = Duration::from_mins(5);
/// … and at most this long, whatever the provider says.
const MAX_FRESH: Duration = Duration::from_hours(24);
/// … and this long when it says nothing.
const DEFAULT_FRESH: Duration = Duration::from_hours(1);

/// A key set as it was fetched.
pub(crate) struct FetchedKeys {
    pub(crate) keys: jose::KeySet,
    /// For how long it may be used without asking again.
    pub(crate) fresh: Duration,
}

/// Makes a GET request.
pub(crate) async fn get(
    outbound: &dyn Outbound,
    url: &str,
    bearer: Option<&str>,
    max_body: usize,
) -> Result<OutboundResponse, ProviderFailure> {
    let mut request = http::Request::get(url).header(header::ACCEPT, "application/json");
    if let Some(token) = bearer {
        request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
    }
    let request = request
        .body(Bytes::new())
        .map_err(|_| ProviderFailure::Document("the address is not a URL"))?;
    Ok(outbound.send(OutboundRequest { request, timeout: TIMEOUT, max_body }).await?)
}

/// Fetches an issuer's discovery document and then its keys.
///
/// Source: OpenID Connect Discovery 1.0 §4.
pub(crate) async fn keys(
    outbound: &dyn Outbound,
    discovery_url: &str,
    issuer: &str,
) -> Result<FetchedKeys, ProviderFailure> {
    #[derive(Deserialize)]
    struct Discovery {
        issuer: String,
        jwks_uri: String,
    }
    let answer = get(outbound, discovery_url, None, MAX_DOCUMENT).await?;
    let body = ok("the discovery document", answer)?.into_body();
    let discovery: Discovery = serde_json::from_slice(&body)
        .map_err(|_| ProviderFailure::Document("the discovery document is malformed"))?;
    // INVARIANT: the issuer is compared exactly (Discovery §4.3): else one tenant of a host could
    // stand in for another.
    if discovery.issuer != issuer {
        return Err(ProviderFailure::Document("the discovery document names another issuer"));
    }
    if discovery_url.starts_with("https://") && !discovery.jwks_uri.starts_with("https://") {
        return Err(ProviderFailure::Document("jwks_uri is not an https URL"));
    }
    let answer = get(outbound, &discovery.jwks_uri, None, jose::MAX_JWKS_LEN).await?;
    let answer = ok("the key set", answer)?;
    let fresh = freshness(answer.headers());
    let keys = jose::KeySet::parse(answer.body())?;
    if keys.is_empty() {
        return Err(ProviderFailure::Document("the key set has no usable key"));
    }
    Ok(FetchedKeys { keys, fresh })
}

/// Anything but 200 is trouble; redirects too, since they are never followed.
pub(crate) fn ok(
    what: &'static str,
    answer: OutboundResponse,
) -> Result<OutboundResponse, ProviderFailure> {
    match answer.status() {
        StatusCode::OK => Ok(answer),
        status => Err(ProviderFailure::Status { what, status: status.as_u16() }),
    }
}

/// `Cache-Control` within our bounds (RFC 9111 §5.2.2).
pub(crate) fn freshness(headers: &HeaderMap) -> Duration {
    let values = headers.get_all(header::CACHE_CONTROL).iter();
    let directives: Vec<_> = values
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(|directive| directive.trim().to_ascii_lowercase())
        .collect();
    if directives.iter().any(|directive| directive == "no-store" || directive == "no-cache") {
        return MIN_FRESH;
    }
    let max_age = directives.iter().find_map(|d| d.strip_prefix("max-age="));
    let max_age = max_age.and_then(|text| text.trim_matches('"').parse().ok());
    max_age.map_or(DEFAULT_FRESH, Duration::from_secs).clamp(MIN_FRESH, MAX_FRESH)
}

/// How long past its freshness a key set may serve while its issuer is down.
pub(crate) fn usable_until(fetched_at: Timestamp, fresh: Duration) -> Timestamp {
    fetched_at.plus(fresh).plus(MAX_FRESH)
}
