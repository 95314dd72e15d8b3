//! Proxies in front: whose `X-Forwarded-…` headers are believed, and what they say.
//!
//! Anyone can send these headers. They count only on connections from a trusted proxy, and of the
//! chain in `X-Forwarded-For`, to which every proxy appends the address that called it, only the part
//! that trusted proxies wrote: the right-most address that is not itself a trusted proxy is the
//! client.

use std::net::{IpAddr, SocketAddr};

use http::HeaderMap;
use ipnet::IpNet;

/// A network that cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("{0:?} is not a network such as \"10.0.0.0/8\" or an address")]
pub struct NotANetwork(String);

/// The proxies whose word is taken.
#[derive(Debug, Clone, Default)]
pub struct TrustedProxies(Vec<IpNet>);

impl TrustedProxies {
    /// Networks in CIDR notation, or single addresses.
    pub fn parse(networks: &[String]) -> Result<Self, NotANetwork> {
        let network = |text: &String| {
            let text = text.trim();
            text.parse::<IpNet>()
                .or_else(|_| text.parse::<IpAddr>().map(IpNet::from))
                .map_err(|_| NotANetwork(text.to_owned()))
        };
        networks.iter().map(network).collect::<Result<_, _>>().map(Self)
    }

    /// Whether a connection from this address comes from a trusted proxy.
    pub fn contain(&self, ip: IpAddr) -> bool {
        let ip = ip.to_canonical();
        self.0.iter().any(|network| network.contains(&ip))
    }

    /// The client behind a connection from `peer`: its address, and whether it spoke TLS.
    pub fn client(&self, peer: IpAddr, secure: bool, headers: &HeaderMap) -> (IpAddr, bool) {
        // A dual-stack socket shows IPv4 clients as mapped addresses; policies name the real ones.
        let peer = peer.to_canonical();
        if !self.contain(peer) {
            return (peer, secure);
        }
        (self.address(peer, headers), forwarded_secure(headers).unwrap_or(secure))
    }

    fn address(&self, peer: IpAddr, headers: &HeaderMap) -> IpAddr {
        let mut client = peer;
        for header in headers.get_all("x-forwarded-for").iter().rev() {
            for hop in header.as_bytes().rsplit(|byte| *byte == b',') {
                // What is not an address was not written by a proxy worth its trust: the last one
                // that is known called us.
                let Some(ip) = std::str::from_utf8(hop).ok().and_then(hop_address) else {
                    return client;
                };
                client = ip;
                if !self.contain(ip) {
                    return client;
                }
            }
        }
        client
    }
}

/// An address of the chain; some proxies write a port behind it.
fn hop_address(text: &str) -> Option<IpAddr> {
    let text = text.trim();
    let bare = text.trim_start_matches('[').trim_end_matches(']');
    let parsed = bare.parse().or_else(|_| text.parse::<SocketAddr>().map(|address| address.ip()));
    parsed.ok().map(|ip| ip.to_canonical())
}

/// Whether TLS was spoken on every hop that the header names; `None` without the header.
fn forwarded_secure(headers: &HeaderMap) -> Option<bool> {
    let mut hops = headers
        .get_all("x-forwarded-proto")
        .iter()
        .flat_map(|header| header.as_bytes().split(|byte| *byte == b','))
        .map(|scheme| scheme.trim_ascii().eq_ignore_ascii_case(b"https"))
        .peekable();
    hops.peek()?;
    Some(hops.all(|https| https))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TRUSTED: &str = "10.1.2.3";

    fn client(peer: &str, headers: &[(&'static str, &str)]) -> (String, bool) {
        let networks = ["10.0.0.0/8", "2001:db8::7"].map(str::to_owned);
        let proxies = TrustedProxies::parse(&networks).unwrap();
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(*name, value.parse().unwrap());
        }
        let (ip, secure) = proxies.client(peer.parse().unwrap(), false, &map);
        (ip.to_string(), secure)
    }

    fn ip(peer: &str, chains: &[&str]) -> String {
        let headers: Vec<_> = chains.iter().map(|chain| ("x-forwarded-for", *chain)).collect();
        client(peer, &headers).0
    }

    #[test]
    fn sec_166_strangers_cannot_say_who_they_are() {
        let spoofed = [("x-forwarded-for", "203.0.113.9"), ("x-forwarded-proto", "https")];
        assert_eq!(client("198.51.100.1", &spoofed), ("198.51.100.1".to_owned(), false));
        assert_eq!(client(TRUSTED, &spoofed), ("203.0.113.9".to_owned(), true));
        assert_eq!(client("::ffff:10.1.2.3", &spoofed), ("203.0.113.9".to_owned(), true));
        assert_eq!(client("::ffff:192.0.2.1", &spoofed).0, "192.0.2.1");
        assert_eq!(client("2001:db8::7", &spoofed), ("203.0.113.9".to_owned(), true));
        assert_eq!(client("2001:db8::8", &spoofed), ("2001:db8::8".to_owned(), false));
    }

    #[test]
    fn sec_166_only_what_trusted_proxies_appended_counts() {
        assert_eq!(ip(TRUSTED, &["203.0.113.9, 198.51.100.1"]), "198.51.100.1");
        assert_eq!(ip(TRUSTED, &["203.0.113.9, 198.51.100.1, 10.9.9.9"]), "198.51.100.1");
        assert_eq!(ip(TRUSTED, &["203.0.113.9", "198.51.100.1, 10.9.9.9"]), "198.51.100.1");
        assert_eq!(ip(TRUSTED, &["10.7.7.7, 10.8.8.8"]), "10.7.7.7", "all are trusted");
        assert_eq!(ip(TRUSTED, &["203.0.113.9, nonsense, 10.9.9.9"]), "10.9.9.9");
        assert_eq!(ip(TRUSTED, &["203.0.113.9,"]), TRUSTED);
        assert_eq!(ip(TRUSTED, &[]), TRUSTED);
    }

    #[test]
    fn addresses_may_carry_ports_and_brackets() {
        assert_eq!(ip(TRUSTED, &["203.0.113.9:4711"]), "203.0.113.9");
        assert_eq!(ip(TRUSTED, &["[2001:db8::9]:4711"]), "2001:db8::9");
        assert_eq!(ip(TRUSTED, &["[2001:db8::9]"]), "2001:db8::9");
        assert_eq!(ip(TRUSTED, &["2001:db8::9"]), "2001:db8::9");
    }

    #[test]
    fn every_hop_must_have_been_encrypted() {
        let proto = |value| client(TRUSTED, &[("x-forwarded-proto", value)]).1;
        assert!(proto("HTTPS") && proto("https, https"));
        assert!(!proto("https, http") && !proto("http") && !proto(""));
    }

    #[test]
    fn networks_that_cannot_be_read_are_named() {
        let error = TrustedProxies::parse(&["10.0.0.0/33".to_owned()]).unwrap_err();
        assert!(error.to_string().contains("10.0.0.0/33"), "{error}");
    }
}
