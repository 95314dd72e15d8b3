//! A small HTTP server that answers what it is told and remembers what it was asked.

use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use serde_json::Value;
use tokio::net::TcpListener;

#[derive(Clone)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Bytes,
    pub(crate) delay: Duration,
}

impl Answer {
    pub(crate) fn json(value: &Value) -> Self {
        Self { body: value.to_string().into(), ..Self::status(200) }
    }

    pub(crate) fn status(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: Bytes::new(), delay: Duration::ZERO }
    }
}

#[derive(Default)]
struct State {
    routes: HashMap<String, Answer>,
    asked: Vec<String>,
}

/// `url` has no trailing slash. Ends with the test's runtime.
pub(crate) struct Server {
    pub(crate) url: String,
    pub(crate) port: u16,
    state: Arc<Mutex<State>>,
}

impl Server {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let state = Arc::new(Mutex::new(State::default()));
        let shared = Arc::clone(&state);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let state = Arc::clone(&shared);
                tokio::spawn(async move {
                    let service = service_fn(move |request| answer(Arc::clone(&state), request));
                    let server = hyper_util::server::conn::auto::Builder::new(TokioExecutor::new());
                    // A client that goes away is no failure of a test.
                    let _ = server.serve_connection(TokioIo::new(stream), service).await;
                });
            }
        });
        Self { url: format!("http://127.0.0.1:{port}"), port, state }
    }

    pub(crate) fn serve(&self, path: &str, answer: Answer) {
        self.state.lock().unwrap().routes.insert(path.to_owned(), answer);
    }

    /// How often a path was asked for, whatever the query.
    pub(crate) fn hits(&self, path: &str) -> usize {
        let state = self.state.lock().unwrap();
        state.asked.iter().filter(|asked| asked.split('?').next() == Some(path)).count()
    }
}

async fn answer(
    state: Arc<Mutex<State>>,
    request: Request<Incoming>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let uri = request.uri();
    let route = {
        let mut state = state.lock().unwrap();
        state.asked.push(uri.to_string());
        let bare = || state.routes.get(uri.path()).cloned();
        state.routes.get(&uri.to_string()).cloned().or_else(bare)
    };
    let found = route.unwrap_or_else(|| Answer::status(404));
    tokio::time::sleep(found.delay).await;
    let mut response = Response::new(Full::new(found.body));
    *response.status_mut() = StatusCode::from_u16(found.status).unwrap();
    for (name, value) in found.headers {
        response.headers_mut().insert(name, value.parse().unwrap());
    }
    Ok(response)
}
