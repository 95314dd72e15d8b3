//! A server made for a test, and what steers it.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::Duration;

use base::{Clock, OsRng, Outbound, Rng, Secret, SystemClock, Timestamp};
use server::config::Config;
use server::listen::Listener;
use server::{App, Ways, World};
use store::Store;
use tempfile::TempDir;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::caller::Caller;

/// The root key of every test server.
const ROOT: (&str, &str) = ("root-key-of-the-test", "root-secret-of-the-test");

/// A clock that stands still until it is moved.
#[derive(Debug)]
pub struct SteeredClock(AtomicI64);

impl SteeredClock {
    /// A clock that starts at the machine's present.
    pub fn new() -> Self {
        Self(AtomicI64::new(SystemClock.now().micros()))
    }

    /// Moves the clock forward.
    pub fn advance(&self, span: Duration) {
        let micros = i64::try_from(span.as_micros()).unwrap_or(i64::MAX);
        self.0.fetch_add(micros, Ordering::SeqCst);
    }
}

impl Default for SteeredClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for SteeredClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_micros(self.0.load(Ordering::SeqCst))
    }
}

/// Randomness that is the same in every run with the same seed.
#[derive(Debug)]
pub struct SeededRng {
    seed: u64,
    drawn: AtomicU64,
}

impl SeededRng {
    /// Randomness from a seed.
    pub const fn new(seed: u64) -> Self {
        Self { seed, drawn: AtomicU64::new(0) }
    }
}

impl Rng for SeededRng {
    fn fill(&self, dest: &mut [u8]) {
        for part in dest.chunks_mut(32) {
            let at = self.drawn.fetch_add(1, Ordering::SeqCst);
            let block = sigv4::sha256(format!("{}/{at}", self.seed).as_bytes());
            part.copy_from_slice(&block[..part.len()]);
        }
    }
}

/// What a test wants of its server.
#[derive(Default)]
pub struct TestServerBuilder {
    config: Config,
    store: Option<Arc<dyn Store>>,
    clock: Option<Arc<dyn Clock>>,
    rng: Option<Arc<dyn Rng>>,
    outbound: Option<Arc<dyn Outbound>>,
    buckets: Vec<String>,
}

impl TestServerBuilder {
    /// Changes the configuration.
    #[must_use]
    pub fn configure(mut self, change: impl FnOnce(&mut Config)) -> Self {
        change(&mut self.config);
        self
    }

    /// Data lives here instead of in memory.
    #[must_use]
    pub fn store(mut self, store: Arc<dyn Store>) -> Self {
        self.store = Some(store);
        self
    }

    /// The present comes from here instead of from the machine.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = Some(clock);
        self
    }

    /// Randomness comes from here instead of from the system.
    #[must_use]
    pub fn rng(mut self, rng: Arc<dyn Rng>) -> Self {
        self.rng = Some(rng);
        self
    }

    /// Calls to others go here.
    #[must_use]
    pub fn outbound(mut self, outbound: Arc<dyn Outbound>) -> Self {
        self.outbound = Some(outbound);
        self
    }

    /// Serves a folder as S3, with these buckets in it.
    #[must_use]
    pub fn buckets(mut self, buckets: &[&str]) -> Self {
        self.buckets = buckets.iter().map(|&bucket| bucket.to_owned()).collect();
        self
    }

    /// Starts the server on a free port of the loopback interface.
    ///
    /// # Panics
    /// When the server does not start: a test cannot go on then.
    pub async fn start(mut self) -> TestServer {
        let data = TempDir::new().expect("a temporary directory");
        self.config.data = data.path().to_owned();
        self.config.root.access_key_id = Some(ROOT.0.to_owned());
        self.config.root.secret_access_key = Some(Secret::new(ROOT.1.to_owned()));
        self.config.listen = SocketAddr::from(([127, 0, 0, 1], 0));
        if !self.buckets.is_empty() {
            self.config.gateway.s3.folder = Some(data.path().join("s3"));
        }
        let listener = Listener::bind(self.config.listen, None, &self.config.limits).await;
        let listener = listener.expect("a free port");
        let address = listener.address();
        self.config.public_url = format!("http://127.0.0.1:{}", address.port());
        let outbound = self
            .outbound
            .unwrap_or_else(|| server::outbound(&self.config.outbound).expect("calls to others"));
        let clock = self.clock.unwrap_or_else(|| Arc::new(SystemClock));
        let rng = self.rng.unwrap_or_else(|| Arc::new(OsRng));
        let world = World {
            ways: Ways::new(&self.config, &clock, &rng).expect("ways to people and functions"),
            clock,
            rng,
            store: self.store.unwrap_or_else(|| Arc::new(store::Memory::new())),
            outbound,
        };
        let buckets: Vec<&str> = self.buckets.iter().map(String::as_str).collect();
        let app = Arc::new(App::build(&self.config, world, &buckets).expect("a server"));
        app.start_jobs();
        let (stop, stopped) = oneshot::channel::<()>();
        let router = app.router.clone();
        let serving = tokio::spawn(listener.serve(router, async move {
            let _ = stopped.await;
        }));
        TestServer { app, address, data, stop, serving }
    }
}

/// A running server. It stops when this is dropped.
pub struct TestServer {
    /// The server itself, for calls past the socket.
    pub app: Arc<App>,
    /// Where it listens.
    pub address: SocketAddr,
    data: TempDir,
    stop: oneshot::Sender<()>,
    serving: JoinHandle<()>,
}

impl TestServer {
    /// A server with the defaults: memory store, the machine's clock.
    pub async fn start() -> Self {
        Self::builder().start().await
    }

    /// A server with wishes. Rate limits are off unless the test sets them; messages are kept in
    /// the outbox (`app.ways.outbox`).
    pub fn builder() -> TestServerBuilder {
        let off = front::Throttle::categories().map(|category| (category.to_owned(), 0));
        let rates = off.collect();
        TestServerBuilder::default().configure(|config| {
            config.limits.rates = rates;
            config.messages.capture = true;
        })
    }

    /// Stops it as a signal would: running requests end within the drain time, and what is only
    /// in memory is written down.
    ///
    /// # Panics
    /// When the listener did.
    pub async fn stop(self) {
        drop(self.stop);
        self.serving.await.expect("an orderly end");
        self.app.finish().await;
    }

    /// Its URL.
    pub fn url(&self) -> String {
        self.app.deployment.public_url.clone()
    }

    /// Its data directory.
    pub fn data(&self) -> &std::path::Path {
        self.data.path()
    }

    /// The root key, as id and secret.
    pub const fn root_key(&self) -> (&'static str, &'static str) {
        ROOT
    }

    /// The root user.
    pub fn root(&self) -> Caller<'_> {
        Caller::with_key(self, ROOT.0, ROOT.1, None)
    }

    /// Nobody.
    pub const fn anonymous(&self) -> Caller<'_> {
        Caller::anonymous(self)
    }

    /// The holder of temporary credentials or of an access key.
    pub fn holder(&self, id: &str, secret: &str, token: Option<&str>) -> Caller<'_> {
        Caller::with_key(self, id, secret, token)
    }
}
