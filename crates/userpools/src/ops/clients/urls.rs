//! Where browsers may be sent with codes and tokens (sec_019).
//!
//! Source: RFC 8252 §7 and §8.3, RFC 6749 §3.1.2.

use wire::Error;
use wire::cognito_idp::error;

use crate::entities::ClientSettings;

/// Schemes by which a browser runs or shows what stands in the URL itself, or reads its own machine.
const DANGEROUS: [&str; 9] = [
    "about",
    "blob",
    "data",
    "file",
    "filesystem",
    "javascript",
    "mailto",
    "vbscript",
    "view-source",
];

/// Refuses URLs that no code or token may be sent to, and a default that is not on the list.
pub(super) fn check_urls(settings: &ClientSettings) -> Result<(), Error> {
    let callbacks = settings.callback_urls.as_deref().unwrap_or_default();
    let logouts = settings.logout_urls.as_deref().unwrap_or_default();
    callbacks.iter().chain(logouts).try_for_each(|url| check_url(url))?;
    let default = settings.default_redirect_uri.as_ref();
    if default.is_some_and(|default| !callbacks.contains(default)) {
        return Err(error::invalid_parameter("DefaultRedirectURI must be among CallbackURLs."));
    }
    Ok(())
}

fn check_url(url: &str) -> Result<(), Error> {
    let refuse = |why: &str| Err(error::invalid_parameter(format!("{url} {why}")));
    let Some((scheme, rest)) = url.split_once(':').filter(|(scheme, _)| is_scheme(scheme)) else {
        return refuse("is not an absolute URL.");
    };
    if url.contains('#') {
        return refuse("cannot contain a fragment.");
    }
    if url.chars().any(|c| c.is_whitespace() || c.is_control() || c == '\\') {
        return refuse("contains characters that a URL cannot have.");
    }
    let scheme = scheme.to_ascii_lowercase();
    if DANGEROUS.contains(&scheme.as_str()) {
        return refuse("uses a scheme that is not allowed.");
    }
    match scheme.as_str() {
        "https" | "http" => {
            let Some(authority) = rest.strip_prefix("//").map(authority_of) else {
                return refuse("is not an absolute URL.");
            };
            if authority.is_empty() || authority.contains('@') {
                return refuse("does not name a host.");
            }
            if scheme == "http" && !is_loopback(authority) {
                return refuse("cannot use the HTTP protocol.");
            }
            Ok(())
        }
        // An app's own scheme.
        _ if rest.is_empty() => refuse("is not an absolute URL."),
        _ => Ok(()),
    }
}

fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
}

fn authority_of(rest: &str) -> &str {
    rest.split(['/', '?']).next().unwrap_or_default()
}

/// Whether the host is this machine itself (RFC 8252 §7.3).
fn is_loopback(authority: &str) -> bool {
    let host = match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|b| b.is_ascii_digit()) => host,
        _ => authority,
    };
    matches!(host.to_ascii_lowercase().as_str(), "localhost" | "127.0.0.1" | "[::1]")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sec_019_only_https_loopback_and_own_schemes_are_called_back() {
        for good in [
            "https://example.com/cb?x=1",
            "http://localhost:3000/cb",
            "http://127.0.0.1",
            "http://[::1]:8080/",
            "myapp://callback",
            "com.example.app:/oauth",
        ] {
            assert!(check_url(good).is_ok(), "{good}");
        }
        for bad in [
            "javascript:alert(1)",
            "JaVaScRiPt://x/%0aalert(1)",
            "data:text/html,x",
            "vbscript:x",
            "file:///etc/passwd",
            "http://example.com/",
            "http://localhost.example.com/",
            "http://localhost@example.com/",
            "http://127.0.0.1.example.com",
            "https://example.com/#x",
            "https://",
            "https:example.com",
            "https://user@example.com/",
            "https://exa\\mple.com",
            "https://exam ple.com",
            "//example.com/cb",
            "/cb",
            "",
            "1x://a",
        ] {
            assert!(check_url(bad).is_err(), "{bad}");
        }
    }
}
