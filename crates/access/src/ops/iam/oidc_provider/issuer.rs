//! What an OpenID Connect provider may be registered with.
//!
//! Source: IAM API Reference, CreateOpenIDConnectProvider.

use wire::Error;
use wire::iam::error;

/// How many audiences a provider has at most.
const MAX_CLIENT_IDS: usize = 100;
/// How many thumbprints a provider has at most.
const MAX_THUMBPRINTS: usize = 5;

/// Scheme and issuer of a provider's URL, without a slash at the end. `https`; plain `http` only
/// where the host is this machine's own loopback, for development.
pub(super) fn parse(url: &str) -> Result<(String, String), Error> {
    let invalid = || Error::validation("Invalid Open ID Connect Provider URL");
    let (scheme, rest) = url.split_once("://").ok_or_else(invalid)?;
    let issuer = rest.strip_suffix('/').unwrap_or(rest);
    let (authority, path) = issuer.split_once('/').unwrap_or((issuer, ""));
    let host = host_of(authority).ok_or_else(invalid)?;
    let secure = match scheme {
        "https" => true,
        "http" => matches!(host, "localhost" | "127.0.0.1" | "[::1]"),
        _ => false,
    };
    let plain = |c: char| c.is_ascii_graphic() && !matches!(c, '?' | '#' | '\\' | '"' | '<' | '>');
    if !secure || !path.chars().all(plain) {
        return Err(invalid());
    }
    Ok((scheme.to_owned(), issuer.to_owned()))
}

/// The host of `host` or `host:port`; `None` when it is none.
fn host_of(authority: &str) -> Option<&str> {
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
        _ => (authority, None),
    };
    let number = port.is_none_or(|port| port.parse::<u16>().is_ok_and(|port| port > 0));
    let inner = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
    let label = |label: &str| {
        !label.is_empty()
            && label.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
    };
    let valid = inner.map_or_else(
        || host.split('.').all(label),
        |address| address.parse::<std::net::Ipv6Addr>().is_ok(),
    );
    (number && valid).then_some(host)
}

/// The audiences, each once.
pub(super) fn client_ids(given: Vec<String>) -> Result<Vec<String>, Error> {
    let mut ids: Vec<String> = Vec::with_capacity(given.len());
    for id in given {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    if ids.len() > MAX_CLIENT_IDS {
        return Err(error::limit_exceeded(format!(
            "Cannot exceed quota for ClientIdsPerOpenIdConnectProvider: {MAX_CLIENT_IDS}"
        )));
    }
    Ok(ids)
}

/// The thumbprints, 40 hexadecimal digits each.
pub(super) fn thumbprints(given: Vec<String>) -> Result<Vec<String>, Error> {
    if given.len() > MAX_THUMBPRINTS {
        return Err(error::invalid_input("Thumbprint list must contain fewer than 5 entries."));
    }
    let hex = |print: &String| print.chars().all(|c| c.is_ascii_hexdigit());
    if !given.iter().all(hex) {
        return Err(error::invalid_input("A thumbprint is 40 hexadecimal digits."));
    }
    Ok(given)
}
