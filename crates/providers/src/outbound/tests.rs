//! The guard against a table of attacks, and the client against a real server.

use std::net::IpAddr;
use std::time::Duration;

use base::{Outbound, OutboundError, OutboundRequest, OutboundResponse};
use bytes::Bytes;
use proptest::prelude::*;

use super::guard::{Guard, is_public};
use super::{AllowEntry, HttpOutbound, OutboundConfig};
use crate::tests::server::{Answer, Server};

fn client(allow: &[&str]) -> HttpOutbound {
    let allow = allow.iter().map(|entry| entry.parse().unwrap()).collect();
    HttpOutbound::new(&OutboundConfig { allow, ..OutboundConfig::default() }).unwrap()
}

async fn get(client: &HttpOutbound, url: &str) -> Result<OutboundResponse, OutboundError> {
    let request = http::Request::get(url).body(Bytes::new()).unwrap();
    let timeout = Duration::from_millis(500);
    client.send(OutboundRequest { request, timeout, max_body: 1000 }).await
}

const INTERNAL: &[&str] = &[
    "0.0.0.0",
    "0.1.2.3",
    "10.0.0.1",
    "100.64.0.1",
    "100.100.100.200",
    "100.127.255.255",
    "127.0.0.1",
    "127.255.255.254",
    "168.63.129.16",
    "169.254.0.1",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.1",
    "192.0.0.192",
    "192.0.2.1",
    "192.88.99.1",
    "192.168.1.1",
    "198.18.0.1",
    "198.19.255.255",
    "198.51.100.1",
    "203.0.113.9",
    "224.0.0.1",
    "239.255.255.250",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::127.0.0.1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "::ffff:169.254.169.254",
    "64:ff9b::127.0.0.1",
    "64:ff9b::a9fe:a9fe",
    "64:ff9b:1::1",
    "100::1",
    "2001::1",
    "2001:0:4136:e378:8000:63bf:3fff:fdd2",
    "2001:db8::1",
    "2002:7f00:1::",
    "2002:a9fe:a9fe::1",
    "3fff::1",
    "fc00::1",
    "fd00:ec2::254",
    "fe80::1",
    "fec0::1",
    "ff02::1",
    "::ffff:0:127.0.0.1",
    "4000::1",
];

const PUBLIC: &[&str] = &[
    "1.1.1.1",
    "8.8.8.8",
    "100.63.255.255",
    "100.128.0.1",
    "172.15.255.255",
    "172.32.0.1",
    "192.167.1.1",
    "223.255.255.255",
    "198.17.0.1",
    "2606:4700::1111",
    "2a00:1450:4001::200e",
    "::ffff:8.8.8.8",
    "64:ff9b::808:808",
];

#[test]
fn sec_124_internal_addresses_are_refused_in_every_form() {
    for text in INTERNAL {
        assert!(!is_public(text.parse().unwrap()), "{text}");
    }
    for text in PUBLIC {
        assert!(is_public(text.parse().unwrap()), "{text}");
    }
}

#[test]
fn sec_124_urls_are_refused_before_any_call() {
    let guard = Guard::new(Vec::new());
    for url in [
        "https://127.0.0.1/",
        "https://2130706433/",
        "https://0x7f000001/",
        "https://0x7f.1/",
        "https://0177.0.0.1/",
        "https://017700000001/",
        "https://127.1/",
        "https://[::1]/",
        "https://[::ffff:7f00:1]/",
        "https://[::ffff:169.254.169.254]/",
        "https://0/",
        "https://169.254.169.254/latest/meta-data/",
        "https://2852039166/",
        "https://0xa9fea9fe/",
        "https://127.0.0.1./",
        "https://①②⑦.0.0.1/",
        "http://example.com@127.0.0.1/",
        "https://user@example.com/",
        "https://user:pass@example.com/",
        "https://:p@example.com/",
        "http://8.8.8.8/",
        "http://[2606:4700::1111]/",
        "file:///etc/passwd",
        "ftp://example.com/",
        "gopher://example.com/",
        "data:text/plain,x",
        "//example.com/",
        "",
        "https://",
    ] {
        assert!(guard.check_url(url).is_err(), "{url}");
    }
    for url in ["https://example.com/", "https://8.8.8.8/", "https://[2606:4700::1111]:8443/x?y"] {
        assert!(guard.check_url(url).is_ok(), "{url}");
    }
}

#[test]
fn refusals_do_not_repeat_paths_and_queries() {
    let error = Guard::new(Vec::new()).check_url("https://10.0.0.1:8443/p?token=s3cret");
    let text = error.unwrap_err().to_string();
    assert_eq!(
        text,
        "calls to 10.0.0.1:8443 are not allowed: add it to outbound.allow to permit them"
    );
}

proptest! {
    #[test]
    fn what_is_inside_a_v6_wrapper_counts(bits in any::<u32>()) {
        let plain = IpAddr::from(bits.to_be_bytes());
        let mapped = IpAddr::from(std::net::Ipv4Addr::from(bits).to_ipv6_mapped());
        prop_assert_eq!(is_public(plain), is_public(mapped));
        let six_to_four = (0x2002_u128 << 112) | (u128::from(bits) << 80);
        prop_assert!(!is_public(IpAddr::from(six_to_four.to_be_bytes())));
    }

    #[test]
    fn no_text_makes_the_guard_panic(text in ".{0,80}") {
        let _ = Guard::new(Vec::new()).check_url(&text);
        let _ = text.parse::<AllowEntry>();
    }
}

#[test]
fn allow_entries_read_as_hosts_ports_and_networks() {
    for (text, shown) in [
        ("10.1.0.0/16", "10.1.0.0/16"),
        ("10.1.2.3", "10.1.2.3/32"),
        ("fd00::/8", "fd00::/8"),
        ("IdP.corp.example", "idp.corp.example"),
        ("localhost:8080", "localhost:8080"),
        ("[::1]:8080", "[::1]:8080"),
    ] {
        assert_eq!(text.parse::<AllowEntry>().unwrap().to_string(), shown);
    }
    for text in ["", "https://a/", "a/b", "10.0.0.0/33", "a:b:c", "u@h", "a?b", "a#b", "*", "a b"] {
        assert!(text.parse::<AllowEntry>().is_err(), "{text}");
    }
}

#[tokio::test]
async fn sec_124_a_name_that_leads_inside_is_refused_when_it_is_resolved() {
    let server = Server::start().await;
    server.serve("/", Answer::status(200));
    let port = server.port;
    let name = format!("http://localhost:{port}/");
    for allow in [&[][..], &["localhost:1"], &["example.com"], &["10.0.0.0/8"]] {
        let refused = get(&client(allow), &name).await;
        assert!(matches!(refused, Err(OutboundError::Forbidden(_))), "{allow:?} {refused:?}");
    }
    let refused = get(&client(&[]), &format!("https://localhost:{port}/")).await;
    assert!(matches!(refused, Err(OutboundError::Forbidden(_))), "{refused:?}");
    assert_eq!(server.hits("/"), 0);
    let by_port = format!("localhost:{port}");
    for allow in ["localhost", &by_port, "127.0.0.0/8"] {
        assert_eq!(get(&client(&[allow]), &name).await.unwrap().status(), 200, "{allow}");
    }
}

#[tokio::test]
async fn sec_124_answers_are_bounded_in_size_and_time() {
    let server = Server::start().await;
    let client = client(&["127.0.0.1"]);
    server.serve("/big", Answer { body: vec![b'x'; 1001].into(), ..Answer::status(200) });
    server.serve("/fits", Answer { body: vec![b'x'; 1000].into(), ..Answer::status(200) });
    server.serve("/slow", Answer { delay: Duration::from_secs(30), ..Answer::status(200) });
    let url = |path: &str| format!("{}{path}", server.url);
    let big = get(&client, &url("/big")).await;
    assert!(matches!(big, Err(OutboundError::TooLarge(1000))), "{big:?}");
    assert_eq!(get(&client, &url("/fits")).await.unwrap().body().len(), 1000);
    let slow = get(&client, &url("/slow")).await;
    assert!(matches!(slow, Err(OutboundError::Timeout(_))), "{slow:?}");
    let nobody = get(&client, "http://127.0.0.1:1/").await;
    assert!(matches!(nobody, Err(OutboundError::Failed(_))), "{nobody:?}");
}

#[tokio::test]
async fn redirects_are_answered_and_not_followed() {
    let server = Server::start().await;
    let mut redirect = Answer::status(307);
    redirect.headers.push(("location", format!("{}/target", server.url)));
    server.serve("/", redirect);
    assert_eq!(get(&client(&["127.0.0.1"]), &server.url).await.unwrap().status(), 307);
    assert_eq!(server.hits("/target"), 0);
}

#[test]
fn a_file_without_certificates_is_refused() {
    for pem in
        [b"".to_vec(), b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n".to_vec()]
    {
        let config = OutboundConfig { extra_ca_pem: vec![pem], ..OutboundConfig::default() };
        assert!(HttpOutbound::new(&config).is_err());
    }
}

/// A TLS server for `localhost` that answers one request; its certificate in PEM.
async fn tls_server() -> (u16, String) {
    let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
    let key = rustls_pki_types::PrivateKeyDer::try_from(made.signing_key.serialize_der()).unwrap();
    let provider = std::sync::Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .unwrap();
    let acceptor = tokio_rustls::TlsAcceptor::from(std::sync::Arc::new(config));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
        while let Ok((stream, _)) = listener.accept().await {
            let Ok(mut stream) = acceptor.accept(stream).await else { continue };
            let mut asked = [0; 1024];
            let _ = stream.read(&mut asked).await;
            let _ = stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await;
        }
    });
    (port, made.cert.pem())
}

#[tokio::test]
async fn tls_trusts_the_configured_authorities_and_no_others() {
    let (port, pem) = tls_server().await;
    let allow: Vec<AllowEntry> = vec!["localhost".parse().unwrap()];
    let trusting = OutboundConfig {
        allow: allow.clone(),
        extra_ca_pem: vec![pem.into_bytes()],
        ..OutboundConfig::default()
    };
    let url = format!("https://localhost:{port}/");
    let trusting = HttpOutbound::new(&trusting).unwrap();
    assert_eq!(get(&trusting, &url).await.unwrap().status(), 204);
    let wrong_name = get(&trusting, &format!("https://127.0.0.1:{port}/")).await;
    assert!(matches!(wrong_name, Err(OutboundError::Forbidden(_))), "{wrong_name:?}");
    let stranger = get(&client(&["localhost"]), &url).await;
    assert!(matches!(stranger, Err(OutboundError::Failed(_))), "{stranger:?}");
}
