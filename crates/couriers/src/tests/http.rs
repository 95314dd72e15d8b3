//! An HTTP server that answers as a test wants and remembers what it was asked.

use std::convert::Infallible;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use futures_util::future::BoxFuture;
use http::request::Parts;
use http::{Request, Response};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

type Answer = Arc<dyn Fn(usize) -> BoxFuture<'static, Response<Bytes>> + Send + Sync>;

/// A running server.
pub(super) struct Server {
    pub(super) url: String,
    seen: Arc<Mutex<Vec<(Parts, Bytes)>>>,
}

impl Server {
    /// Starts a server; `answer` gets the number of requests before.
    pub(super) async fn start<F, R>(answer: F) -> Self
    where
        F: Fn(usize) -> R + Send + Sync + 'static,
        R: Future<Output = Response<Bytes>> + Send + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let answer: Answer = Arc::new(move |before| Box::pin(answer(before)));
        let shared = Arc::clone(&seen);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (seen, answer) = (Arc::clone(&shared), Arc::clone(&answer));
                let service = service_fn(move |request: Request<Incoming>| {
                    let (seen, answer) = (Arc::clone(&seen), Arc::clone(&answer));
                    async move {
                        let (parts, body) = request.into_parts();
                        let body = body.collect().await.unwrap().to_bytes();
                        let before = {
                            let mut seen = seen.lock().unwrap();
                            seen.push((parts, body));
                            seen.len() - 1
                        };
                        Ok::<_, Infallible>(answer(before).await.map(Full::new))
                    }
                });
                let connection = hyper::server::conn::http1::Builder::new()
                    .serve_connection(TokioIo::new(stream), service);
                tokio::spawn(connection);
            }
        });
        Self { url, seen }
    }

    /// A server that always says the same.
    pub(super) async fn saying(status: u16, body: impl Into<Bytes>) -> Self {
        let body = body.into();
        Self::start(move |_| std::future::ready(response(status, body.clone()))).await
    }

    /// What it was asked.
    pub(super) fn seen(&self) -> Vec<(Parts, Bytes)> {
        self.seen.lock().unwrap().clone()
    }
}

pub(super) fn response(status: u16, body: impl Into<Bytes>) -> Response<Bytes> {
    Response::builder().status(status).body(body.into()).unwrap()
}
