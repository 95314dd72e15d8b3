//! Exceptions to the guard, from the configuration.

use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

use ipnet::IpNet;

/// What may be called although it is internal: a host (`idp.corp.example`), a host and port
/// (`localhost:8080`, `[::1]:8080`), an address or a network (`10.1.0.0/16`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AllowEntry {
    /// A name or address as it stands in URLs, on one port or on all.
    Host {
        /// In lower case; IPv6 without brackets.
        host: String,
        /// `None`: every port.
        port: Option<u16>,
    },
    /// All addresses of a network, by whatever name they are found.
    Network(IpNet),
}

/// The text is none of the forms of [`AllowEntry`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a host, host:port, address or network such as 10.1.0.0/16")]
pub struct AllowError(String);

impl FromStr for AllowEntry {
    type Err = AllowError;

    fn from_str(text: &str) -> Result<Self, AllowError> {
        let bad = || AllowError(text.to_owned());
        if let Ok(network) = text.parse::<IpNet>() {
            return Ok(Self::Network(network));
        }
        if let Ok(address) = text.parse::<IpAddr>() {
            return Ok(Self::Network(address.into()));
        }
        if text.contains('/') {
            return Err(bad());
        }
        // The same reader as for URLs, so that both see the same host.
        let url = url::Url::parse(&format!("any://{text}")).map_err(|_| bad())?;
        let plain = url.username().is_empty() && url.password().is_none();
        let bare = url.path().is_empty() && url.query().is_none() && url.fragment().is_none();
        let host = url.host_str().filter(|_| plain && bare).ok_or_else(bad)?;
        let host = host.trim_matches(['[', ']']).to_ascii_lowercase();
        let known = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_' | b':');
        if host.is_empty() || !host.bytes().all(known) {
            return Err(bad());
        }
        Ok(Self::Host { host, port: url.port() })
    }
}

impl fmt::Display for AllowEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Host { host, port: None } => f.write_str(host),
            Self::Host { host, port: Some(port) } if host.contains(':') => {
                write!(f, "[{host}]:{port}")
            }
            Self::Host { host, port: Some(port) } => write!(f, "{host}:{port}"),
            Self::Network(network) => network.fmt(f),
        }
    }
}
