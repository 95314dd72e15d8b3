//! Backends with a certificate of their own, and what their errors are taken for.

use std::sync::Arc;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio_rustls::TlsAcceptor;

use super::*;
use crate::body::empty;
use crate::testing::{NOW, config};

/// A TLS server that answers everything with 204; its URL and its certificate.
async fn tls_server() -> (Url, Vec<u8>) {
    let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
    let key = rustls_pki_types::PrivateKeyDer::from_pem_slice(
        made.signing_key.serialize_pem().as_bytes(),
    );
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let tls = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key.unwrap())
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(tls));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let Ok(mut stream) = acceptor.accept(stream).await else { continue };
            let mut head = [0; 4096];
            let _ = stream.read(&mut head).await;
            let _ = stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await;
        }
    });
    (url.parse().unwrap(), made.cert.pem().into_bytes())
}

async fn status(url: Url, authorities: Vec<Vec<u8>>) -> Result<u16, BackendError> {
    let remote = Remote::new(BackendConfig { authorities, ..config(url) })?;
    let service = Service::s3(Payload::of(b""));
    let now = Timestamp::from_secs(NOW);
    let answer = remote.send(service, Request::new(empty()), None, now, None).await;
    Ok(answer.map_or(0, |answer| answer.status().as_u16()))
}

#[tokio::test]
async fn a_backend_of_a_private_authority_is_trusted_only_when_told() {
    let (url, pem) = tls_server().await;
    assert_eq!(status(url.clone(), vec![]).await, Ok(0), "nobody vouches for it");
    assert_eq!(status(url.clone(), vec![pem]).await, Ok(204));
    assert!(status(url, vec![b"no certificate".to_vec()]).await.is_err());
}

#[test]
fn the_code_of_an_error_is_found_in_each_form() {
    let mut headers = HeaderMap::new();
    let code = |headers: &HeaderMap, body: &str| error_code(headers, body.as_bytes());
    assert_eq!(
        code(&headers, "<Error><Code>InvalidAccessKeyId</Code></Error>").as_deref(),
        Some("InvalidAccessKeyId")
    );
    assert_eq!(code(&headers, r#"{"__type":"a.b#Xy"}"#).as_deref(), Some("Xy"));
    assert_eq!(code(&headers, "nothing"), None);
    headers.insert("x-amzn-errortype", "Zed:http://x".parse().unwrap());
    assert_eq!(code(&headers, "{}").as_deref(), Some("Zed"));
}
