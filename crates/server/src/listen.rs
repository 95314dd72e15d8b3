//! Connections: accept, TLS, HTTP/1.1 and HTTP/2, limits, graceful end.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio_rustls::TlsAcceptor;

use crate::config::Limits;
use crate::opening::open;
use crate::places::Places;
use crate::router::{AnswerBody, Router};
use crate::unread::Unread;

/// How long a client may take for the TLS handshake.
const HANDSHAKE: Duration = Duration::from_secs(10);

/// A bound port, ready to serve.
pub struct Listener {
    tcp: TcpListener,
    address: SocketAddr,
    doorway: Doorway,
    connections: Arc<Semaphore>,
    places: Arc<Places>,
    drain: Duration,
}

/// What a connection passes through before it is served.
#[derive(Clone)]
struct Doorway {
    tls: Option<TlsAcceptor>,
    http: Builder<TokioExecutor>,
    /// How long a client may take to say which HTTP it speaks.
    head_time: Duration,
}

impl Listener {
    /// Binds `address`.
    pub async fn bind(
        address: SocketAddr,
        tls: Option<TlsAcceptor>,
        limits: &Limits,
    ) -> std::io::Result<Self> {
        let tcp = TcpListener::bind(address).await?;
        let head_time = Duration::from_secs(limits.head_seconds.max(1));
        Ok(Self {
            address: tcp.local_addr()?,
            tcp,
            doorway: Doorway { tls, http: http(limits, head_time), head_time },
            places: Places::new(limits.connections_per_client),
            connections: Arc::new(Semaphore::new(limits.connections.clamp(1, 1 << 20))),
            drain: Duration::from_secs(limits.drain_seconds),
        })
    }

    /// The address in use; its port is real even when port 0 was asked for.
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Serves until `stop` resolves, then lets running requests end within the drain time.
    pub async fn serve(self, router: Arc<Router>, stop: impl Future<Output = ()>) {
        let graceful = GracefulShutdown::new();
        // Dropping the sender tells connections that have not asked for anything yet.
        let (serving, stopping) = watch::channel(());
        let mut stop = std::pin::pin!(stop);
        loop {
            let accepted = tokio::select! {
                accepted = self.tcp.accept() => accepted,
                () = &mut stop => break,
            };
            match accepted {
                Ok((stream, peer)) => self.spawn(stream, peer, &router, &graceful, &stopping),
                // Out of file descriptors, most likely: the backlog holds the client meanwhile.
                Err(error) => {
                    tracing::warn!(%error, "cannot accept a connection");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
            }
        }
        drop((self.tcp, serving));
        if tokio::time::timeout(self.drain, graceful.shutdown()).await.is_err() {
            tracing::warn!("requests were still running when the drain time ended");
        }
    }

    fn spawn(
        &self,
        stream: TcpStream,
        peer: SocketAddr,
        router: &Arc<Router>,
        graceful: &GracefulShutdown,
        stopping: &watch::Receiver<()>,
    ) {
        // Closing at once is the clearest answer that a full house can give.
        let Ok(permit) = Arc::clone(&self.connections).try_acquire_owned() else { return };
        let shared = peer.ip().to_canonical().is_loopback() || router.proxies.contain(peer.ip());
        let place = if shared { None } else { self.places.take(peer.ip()) };
        if place.is_none() && !shared {
            tracing::debug!(%peer, "has all the connections that one client may have");
            return;
        }
        let _ = stream.set_nodelay(true);
        let client = Client {
            doorway: self.doorway.clone(),
            peer,
            router: Arc::clone(router),
            watcher: graceful.watcher(),
            stopping: stopping.clone(),
        };
        tokio::spawn(async move {
            let _held = (permit, place);
            client.enter(stream).await;
        });
    }
}

/// A connection that has been accepted.
struct Client {
    doorway: Doorway,
    peer: SocketAddr,
    router: Arc<Router>,
    watcher: Watcher,
    stopping: watch::Receiver<()>,
}

impl Client {
    async fn enter(mut self, stream: TcpStream) {
        let peer = self.peer;
        let Some(tls) = self.doorway.tls.take() else { return self.open(stream, false).await };
        let shaken = tokio::select! {
            shaken = tokio::time::timeout(HANDSHAKE, tls.accept(stream)) => shaken,
            _ = self.stopping.changed() => return,
        };
        match shaken {
            Ok(Ok(stream)) => self.open(stream, true).await,
            Ok(Err(error)) => tracing::debug!(%peer, %error, "TLS handshake failed"),
            Err(_) => tracing::debug!(%peer, "TLS handshake took too long"),
        }
    }

    async fn open<S>(mut self, stream: S, secure: bool)
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let opened = tokio::select! {
            opened = open(stream, self.doorway.head_time) => opened,
            _ = self.stopping.changed() => return,
        };
        match opened {
            Ok(stream) => self.serve(stream, secure).await,
            Err(error) => tracing::debug!(peer = %self.peer, %error, "no request began"),
        }
    }

    async fn serve<S>(self, stream: S, secure: bool)
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let (router, peer) = (self.router, self.peer);
        let service = service_fn(move |request: Request<Incoming>| {
            let router = Arc::clone(&router);
            answer(router, request, peer, secure)
        });
        let serving = self.doorway.http.serve_connection(TokioIo::new(stream), service);
        if let Err(error) = self.watcher.watch(serving.into_owned()).await {
            tracing::debug!(%peer, %error, "connection ended");
        }
    }
}

type Answering = Pin<Box<dyn Future<Output = Result<Response<AnswerBody>, Infallible>> + Send>>;

/// Boxed, which also spares the compiler the proof that the whole tree of futures is `Send` for
/// every lifetime in it.
fn answer(
    router: Arc<Router>,
    request: Request<Incoming>,
    peer: SocketAddr,
    secure: bool,
) -> Answering {
    Box::pin(async move {
        let (request, unread) = Unread::watch(request);
        let mut answer = router.answer(request, peer, secure).await;
        unread.settle(answer.headers_mut()).await;
        Ok(answer)
    })
}

fn http(limits: &Limits, head_time: Duration) -> Builder<TokioExecutor> {
    let mut http = Builder::new(TokioExecutor::new());
    http.http1()
        .timer(TokioTimer::new())
        .header_read_timeout(head_time)
        .max_buf_size(limits.head.max(8 << 10))
        .keep_alive(true);
    http.http2()
        .timer(TokioTimer::new())
        .max_header_list_size(u32::try_from(limits.head).unwrap_or(u32::MAX))
        .max_concurrent_streams(250)
        // A client that opens and resets streams at once (CVE-2023-44487) loses its connection.
        .max_pending_accept_reset_streams(20)
        .keep_alive_interval(Some(Duration::from_secs(30)))
        .keep_alive_timeout(head_time);
    http
}
