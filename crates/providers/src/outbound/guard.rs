//! Which URLs and addresses this server calls.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use base::OutboundError;
use ipnet::{Ipv4Net, Ipv6Net};
use url::{Host, Url};

use super::AllowEntry;

/// An address that is not called. Found again among the causes of a failed call.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("the address is not one that this server calls")]
pub(super) struct Forbidden;

/// The rules: public addresses over https, and what the configuration adds.
#[derive(Debug)]
pub(super) struct Guard {
    allow: Vec<AllowEntry>,
}

impl Guard {
    pub(super) const fn new(allow: Vec<AllowEntry>) -> Self {
        Self { allow }
    }

    /// Reads a URL and refuses what can be refused before its name is resolved.
    pub(super) fn check_url(&self, text: &str) -> Result<Url, OutboundError> {
        let forbidden = || OutboundError::Forbidden("a malformed URL".to_owned());
        let url = Url::parse(text).map_err(|_| forbidden())?;
        let https = match url.scheme() {
            "https" => true,
            "http" => false,
            _ => return Err(OutboundError::Forbidden(place(&url))),
        };
        let (Some(host), Some(port)) = (url.host(), url.port_or_known_default()) else {
            return Err(forbidden());
        };
        let anonymous = url.username().is_empty() && url.password().is_none();
        let address = match host {
            Host::Domain(_) => None,
            Host::Ipv4(address) => Some(IpAddr::V4(address)),
            Host::Ipv6(address) => Some(IpAddr::V6(address)),
        };
        // A name without TLS may still lead into an allowed network: the connector sees to it.
        let reachable =
            address.is_none_or(|address| self.permits(&name(&host), port, https, address));
        if anonymous && reachable { Ok(url) } else { Err(OutboundError::Forbidden(place(&url))) }
    }

    /// Whether a connection for `host:port` may go to `address`.
    pub(super) fn permits(&self, host: &str, port: u16, https: bool, address: IpAddr) -> bool {
        let address = address.to_canonical();
        (https && is_public(address))
            || self.allow.iter().any(|entry| match entry {
                AllowEntry::Host { host: allowed, port: on } => {
                    allowed.eq_ignore_ascii_case(host) && on.is_none_or(|on| on == port)
                }
                AllowEntry::Network(network) => network.contains(&address),
            })
    }
}

/// A host as allow-list entries spell it.
fn name(host: &Host<&str>) -> String {
    host.to_string().trim_matches(['[', ']']).to_owned()
}

/// Host and port, for messages: paths and queries may hold secrets.
pub(super) fn place(url: &Url) -> String {
    let host = url.host_str().unwrap_or(url.scheme());
    url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

/// Whether an address belongs to the public internet.
///
/// Source: IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890), with the addresses
/// at which clouds keep metadata services outside of these.
pub(super) fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

/// Address and prefix length of networks that are not public.
const V4_INTERNAL: [([u8; 4], u8); 16] = [
    ([0, 0, 0, 0], 8),        // this network
    ([10, 0, 0, 0], 8),       // private
    ([100, 64, 0, 0], 10),    // carrier-grade NAT
    ([127, 0, 0, 0], 8),      // loopback
    ([168, 63, 129, 16], 32), // Azure's metadata and health service
    ([169, 254, 0, 0], 16),   // link-local, most clouds' metadata
    ([172, 16, 0, 0], 12),    // private
    ([192, 0, 0, 0], 24),     // protocol assignments, Oracle's metadata
    ([192, 0, 2, 0], 24),     // documentation
    ([192, 88, 99, 0], 24),   // 6to4 relays
    ([192, 168, 0, 0], 16),   // private
    ([198, 18, 0, 0], 15),    // benchmarks
    ([198, 51, 100, 0], 24),  // documentation
    ([203, 0, 113, 0], 24),   // documentation
    ([224, 0, 0, 0], 4),      // multicast
    ([240, 0, 0, 0], 4),      // reserved, broadcast
];

/// Inside 2000::/3, the only space that is given out.
const V6_INTERNAL: [([u16; 8], u8); 4] = [
    ([0x2001, 0, 0, 0, 0, 0, 0, 0], 23), // protocol assignments, Teredo
    ([0x2001, 0xdb8, 0, 0, 0, 0, 0, 0], 32), // documentation
    ([0x2002, 0, 0, 0, 0, 0, 0, 0], 16), // 6to4: leads to any IPv4 address
    ([0x3fff, 0, 0, 0, 0, 0, 0, 0], 20), // documentation
];

fn is_public_v4(address: Ipv4Addr) -> bool {
    let inside = |(net, len): &([u8; 4], u8)| {
        Ipv4Net::new(Ipv4Addr::from(*net), *len).is_ok_and(|net| net.contains(&address))
    };
    !V4_INTERNAL.iter().any(inside)
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    // NAT64 (RFC 6052) and mapped addresses are as public as the IPv4 address inside.
    if let [0x64, 0xff9b, 0, 0, 0, 0, high, low] | [0, 0, 0, 0, 0, 0xffff, high, low] =
        address.segments()
    {
        return is_public_v4(Ipv4Addr::from(u32::from(high) << 16 | u32::from(low)));
    }
    let inside = |(net, len): &([u16; 8], u8)| {
        Ipv6Net::new(Ipv6Addr::from(*net), *len).is_ok_and(|net| net.contains(&address))
    };
    address.segments()[0] & 0xe000 == 0x2000 && !V6_INTERNAL.iter().any(inside)
}
