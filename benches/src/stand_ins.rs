//! Bounds and neighbours: a bare echo on our HTTP stack, an object store that costs nothing, an
//! OpenID provider.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Arc;

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt, Full};
use hyper::body::{Body, Incoming};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use rustls_pki_types::PrivatePkcs8KeyDer;
use sigv4::{Payload, PayloadHasher};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

/// Runs a future on a runtime like the server's.
pub(crate) fn run(work: impl Future<Output = ()>) -> ExitCode {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    runtime.expect("a runtime").block_on(work);
    ExitCode::SUCCESS
}

/// Reads a request whole and answers `size` bytes.
pub(crate) async fn echo(args: Vec<String>) {
    let size: usize = args.first().and_then(|size| size.parse().ok()).unwrap_or(0);
    let answer = Bytes::from(vec![b'x'; size]);
    serve(move |request| {
        let answer = answer.clone();
        async move {
            let _ = request.into_body().collect().await;
            Response::new(Full::new(answer))
        }
    })
    .await;
}

/// GET answers 4 KiB from memory. PUT checks the hash that was signed, which no S3 can do without,
/// and drops the rest of a store's work: no signature, no `ETag` made of the data, no disk.
pub(crate) async fn object_store() {
    let object = Bytes::from(vec![b'o'; 4 << 10]);
    serve(move |request| {
        let object = object.clone();
        async move {
            let get = request.method() == http::Method::GET;
            let good = take(request).await;
            let mut answer = Response::new(Full::new(if get { object } else { Bytes::new() }));
            if !good {
                *answer.status_mut() = StatusCode::BAD_REQUEST;
            }
            answer.headers_mut().insert("etag", http::HeaderValue::from_static("\"e\""));
            answer
        }
    })
    .await;
}

/// Reads a request to its end; whether its body has the hash that was signed, if one was.
async fn take(request: Request<Incoming>) -> bool {
    let stated = request.headers().get("x-amz-content-sha256");
    let stated = stated.and_then(|value| Payload::parse(value.to_str().ok()?));
    let mut hasher = PayloadHasher::new();
    let mut body = request.into_body();
    while let Some(Ok(frame)) = body.frame().await {
        if let (Some(Payload::Sha256(_)), Some(data)) = (stated, frame.data_ref()) {
            hasher.update(data);
        }
    }
    !matches!(stated, Some(Payload::Sha256(hash)) if !hasher.finish_matches(&hash))
}

/// Answers every request on the port that the run chose.
pub(crate) async fn serve<F, A>(answer: F)
where
    F: Fn(Request<Incoming>) -> A + Clone + Send + 'static,
    A: Future<Output = Response<Full<Bytes>>> + Send + 'static,
{
    #[expect(clippy::disallowed_methods, reason = "how the run tells its stand-ins their port")]
    let port = std::env::var("PORT").ok().and_then(|port| port.parse().ok()).unwrap_or(0_u16);
    let listener = TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], port))).await;
    let listener = listener.expect("a port");
    loop {
        let Ok((stream, _)) = listener.accept().await else { continue };
        let _ = stream.set_nodelay(true);
        let answer = answer.clone();
        let service = service_fn(move |request| {
            let answering = answer(request);
            async move { Ok::<_, Infallible>(answering.await) }
        });
        tokio::spawn(async move {
            let http = Builder::new(TokioExecutor::new());
            let _ = http.serve_connection(TokioIo::new(stream), service).await;
        });
    }
}

/// An OpenID provider over TLS, in this process: discovery and keys, nothing else.
pub(crate) async fn provider(
    issuer: String,
    jwks: String,
    certificate: &rcgen::CertifiedKey<rcgen::KeyPair>,
    listener: TcpListener,
) {
    let key = PrivatePkcs8KeyDer::from(certificate.signing_key.serialize_der());
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let tls = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("protocol versions")
        .with_no_client_auth()
        .with_single_cert(vec![certificate.cert.der().clone()], key.into())
        .expect("a certificate");
    let tls = TlsAcceptor::from(Arc::new(tls));
    let discovery = format!(r#"{{"issuer":"{issuer}","jwks_uri":"{issuer}/jwks"}}"#);
    let (discovery, jwks) = (Bytes::from(discovery), Bytes::from(jwks));
    loop {
        let Ok((stream, _)) = listener.accept().await else { continue };
        let Ok(stream) = tls.accept(stream).await else { continue };
        let (discovery, jwks) = (discovery.clone(), jwks.clone());
        let service = service_fn(move |request: Request<Incoming>| {
            let (discovery, jwks) = (discovery.clone(), jwks.clone());
            async move {
                let mut answer = Response::new(Full::new(match request.uri().path() {
                    "/.well-known/openid-configuration" => discovery,
                    "/jwks" => jwks,
                    _ => Bytes::new(),
                }));
                if answer.body().size_hint().exact() == Some(0) {
                    *answer.status_mut() = StatusCode::NOT_FOUND;
                }
                Ok::<_, Infallible>(answer)
            }
        });
        tokio::spawn(async move {
            let http = Builder::new(TokioExecutor::new());
            let _ = http.serve_connection(TokioIo::new(stream), service).await;
        });
    }
}
