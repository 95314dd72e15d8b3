//! Configuration in, running services out: the wiring and nothing else.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use access::{Access, AccessParts, Iam, Sts};
use base::{Budget, Clock, Ctx, Deployment, Outbound, Rng, Service};
use front::{Cors, Front, Throttle};
use gateway::Gateway;
use identity::{Identity, IssuerStyle, WebIdentityVerifier};
use keys::{DeploymentKey, DeploymentKeys, KeyRings, Keys, RingConfig};
use providers::{Endpoints, Providers};
use store::Store;
use sync::{Outgoing, Sync};
use userpools::UserPools;

use crate::config::{self, Config};
use crate::lock::{self, InUse};
use crate::own_tokens::OwnTokens;
use crate::proxies::TrustedProxies;
use crate::reseal::{Resealed, reseal};
use crate::root_key::{Root, root_key};
use crate::router::Router;
use crate::start::StartError;
use crate::ways::Ways;
use crate::{files, origin, stores};

/// How often expired items are swept away, and idle rate-limit buckets forgotten.
const SWEEP: Duration = Duration::from_mins(1);
/// How often it is looked for user imports that were started.
const IMPORTS: Duration = Duration::from_secs(5);
/// How often it is looked for deliveries that nobody told of.
const DELIVERIES: Duration = Duration::from_secs(1);
/// How late a stream of changes hears of another node's write at most.
const LOOK: Duration = Duration::from_secs(2);
/// How often figures of Sync are written down: what a crash may lose of them.
const USAGE: Duration = Duration::from_secs(5);

/// The seams through which the world comes in.
pub struct World {
    /// The present.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub rng: Arc<dyn Rng>,
    /// Where data lives.
    pub store: Arc<dyn Store>,
    /// Calls to others.
    pub outbound: Arc<dyn Outbound>,
    /// Messages to people, events to functions.
    pub ways: Ways,
}

/// The whole server, without its listener.
pub struct App {
    /// Answers requests.
    pub router: Arc<Router>,
    /// IAM, for the demonstration and for tests.
    pub iam: Arc<Iam>,
    /// Identity pools, likewise.
    pub identity: Arc<Identity>,
    /// User pools.
    pub userpools: Arc<UserPools>,
    /// Datasets of identities.
    pub sync: Arc<Sync>,
    /// Messages to people, events to functions; tests read the outbox.
    pub ways: Ways,
    /// The deployment's names.
    pub deployment: Arc<Deployment>,
    /// The root access key.
    pub root: Root,
    /// Notes when keys and roles were used; written down by a job.
    access: Access,
    /// Signing keys, made ahead by a job.
    rings: Arc<KeyRings>,
    /// Rate limits, swept by a job.
    throttle: Arc<Throttle>,
    /// Sealing; a job seals anew what earlier keys sealed.
    keys: Arc<Keys>,
    data: PathBuf,
    _in_use: InUse,
    world: World,
}

impl App {
    /// Wires the services for `config` in `world`; `buckets` are made in a local S3 folder.
    pub fn build(config: &Config, world: World, buckets: &[&str]) -> Result<Self, StartError> {
        files::make_private_dir(&config.data)
            .map_err(|error| StartError::data(&config.data, error))?;
        let deployment = Arc::new(deployment(config)?);
        let in_use =
            lock::share(&config.data).map_err(|error| StartError::data(&config.data, error))?;
        let keys = Arc::new(keys(config, world.rng.clone())?);
        origin::settle(&config.data, &deployment, &keys)?;
        let root = root_key(&config.root, &config.data, &*world.rng)?;
        let rings = KeyRings::new(world.store.clone(), keys.clone(), RingConfig::default());
        let rings = Arc::new(rings);
        let providers = Arc::new(Providers::new(world.outbound.clone(), Endpoints::default()));
        let access = Access::new(AccessParts {
            store: world.store.clone(),
            keys: keys.clone(),
            deployment: deployment.clone(),
            root: root.key.clone(),
            web_identity: web_identity(&world, &rings, &providers, &deployment),
            failed_signatures: config.limits.failed_signatures,
        });
        let throttle = Arc::new(Throttle::new(&config.limits.rates, &world.clock));
        let iam = Arc::new(Iam::new(access.clone()));
        let userpools = Arc::new(userpools(config, &world, &keys, &rings));
        let sync = Arc::new(sync(config, &world, &keys));
        let identity = identity(config, &world, &keys, &rings, &access, providers)
            .with_token_check(Arc::new(OwnTokens(userpools.clone())))
            .with_dependents(sync.clone());
        let identity = Arc::new(identity);
        let services: Vec<Arc<dyn Service>> = vec![
            identity.clone(),
            userpools.clone(),
            sync.clone(),
            iam.clone(),
            Arc::new(Sts::new(access.clone())),
        ];
        let memory = Budget::new(config.limits.body_memory);
        let router = Router {
            front: Front::new(services, access.clone(), throttle.clone()),
            gateway: gateway(config, &access, buckets, &memory)?,
            identity: identity.clone(),
            userpools: userpools.clone(),
            sync: sync.clone(),
            store: world.store.clone(),
            cors: Cors::new(&config.cors.allow_origins),
            proxies: TrustedProxies::parse(&config.trusted_proxies)
                .map_err(|_| StartError::Setting("trusted_proxies"))?,
            clock: world.clock.clone(),
            rng: world.rng.clone(),
            deployment: deployment.clone(),
            max_body: config.limits.body,
            memory,
            request_time: Duration::from_secs(config.limits.request_seconds),
        };
        Ok(Self {
            router: Arc::new(router),
            iam,
            identity,
            userpools,
            sync,
            ways: world.ways.clone(),
            deployment,
            root,
            access,
            rings,
            throttle,
            keys,
            data: config.data.clone(),
            _in_use: in_use,
            world,
        })
    }

    /// Writes down what is still only in memory; called once the last request has ended.
    pub async fn finish(&self) {
        flush(&self.access, &*self.world.clock).await;
        flush_sync(&self.sync, &*self.world.clock).await;
    }

    /// Starts the background jobs; they end with the runtime.
    pub fn start_jobs(&self) {
        self.rings.fill_reserve();
        tokio::spawn(store::run_sweeper(self.world.store.clone(), self.world.clock.clone(), SWEEP));
        self.reseal();
        let (throttle, access) = (self.throttle.clone(), self.access.clone());
        let (identity, clock) = (self.identity.clone(), self.world.clock.clone());
        let userpools = self.userpools.clone();
        self.import_users();
        self.sync_jobs();
        tokio::spawn(async move {
            loop {
                throttle.sweep();
                flush(&access, &*clock).await;
                if let Err(error) = identity.sweep_deleted_pools(clock.now()).await {
                    tracing::warn!(%error, "cannot sweep the identities of deleted pools");
                }
                if let Err(error) = userpools.sweep_deleted_pools(clock.now()).await {
                    tracing::warn!(%error, "cannot sweep the users of deleted pools");
                }
                tokio::time::sleep(SWEEP).await;
            }
        });
    }

    /// Goes on with user imports, without a pause while there are any.
    fn import_users(&self) {
        let (userpools, context) = (self.userpools.clone(), self.contexts());
        tokio::spawn(async move {
            loop {
                let more = userpools.run_imports(&context()).await.unwrap_or_else(|error| {
                    tracing::warn!(%error, "cannot go on with user imports");
                    false
                });
                if more {
                    tokio::task::yield_now().await;
                } else {
                    tokio::time::sleep(IMPORTS).await;
                }
            }
        });
    }

    /// Writes down what pools use of Sync; delivers changes to devices and streams.
    fn sync_jobs(&self) {
        let (sync, clock) = (self.sync.clone(), self.world.clock.clone());
        tokio::spawn(async move {
            loop {
                tokio::time::sleep(USAGE).await;
                flush_sync(&sync, &*clock).await;
            }
        });
        let (sync, context) = (self.sync.clone(), self.contexts());
        tokio::spawn(async move {
            loop {
                let more = sync.deliver(&context()).await.unwrap_or_else(|error| {
                    tracing::warn!(%error, "cannot deliver changes of datasets");
                    false
                });
                if !more {
                    // What others queued, and what was put off, is looked for now and then.
                    let _ = tokio::time::timeout(DELIVERIES, sync.work_arrives()).await;
                }
            }
        });
        let (sync, context) = (self.sync.clone(), self.contexts());
        tokio::spawn(async move {
            loop {
                if let Err(error) = sync.look_around(&context()).await {
                    tracing::warn!(%error, "cannot look for changes of other nodes");
                }
                tokio::time::sleep(LOOK).await;
            }
        });
        let (sync, context) = (self.sync.clone(), self.contexts());
        tokio::spawn(async move {
            loop {
                let more = sync.publish_in_bulk(&context()).await.unwrap_or_else(|error| {
                    tracing::warn!(%error, "cannot go on with bulk publishes");
                    false
                });
                if !more {
                    tokio::time::sleep(IMPORTS).await;
                }
            }
        });
    }

    /// Makes the contexts of jobs.
    fn contexts(&self) -> impl Fn() -> Ctx + Send + 'static {
        let (clock, rng) = (self.world.clock.clone(), self.world.rng.clone());
        let deployment = self.deployment.clone();
        move || Ctx {
            caller: base::Caller::default(),
            now: clock.now(),
            rng: rng.clone(),
            request_id: base::RequestId::generate(&*rng),
            client: base::Client { ip: None, secure: true, user_agent: None },
            deployment: deployment.clone(),
        }
    }

    /// Seals anew what the keys before the current one sealed.
    fn reseal(&self) {
        if !self.keys.has_previous() {
            return;
        }
        let (store, now) = (self.world.store.clone(), self.world.clock.now());
        let (keys, rings, data) = (self.keys.clone(), self.rings.clone(), self.data.clone());
        tokio::spawn(async move {
            match reseal(&*store, &keys, &rings, now).await {
                Ok(outcome) => resealed(outcome, &data, &keys),
                Err(error) => tracing::warn!(
                    error,
                    "not all is sealed with the current deployment key yet; the next start tries again"
                ),
            }
        });
    }
}

fn resealed(outcome: Resealed, data: &Path, keys: &Keys) {
    let Resealed { done, lost, left } = outcome;
    if lost > 0 {
        tracing::error!(
            lost,
            "sealed values open with none of the deployment keys: add the key that is missing to previous_deployment_keys"
        );
        return;
    }
    if left > 0 {
        tracing::info!(
            done,
            left,
            "sealed anew with the current deployment key; what is left keeps the keys before"
        );
        return;
    }
    match origin::seal(data, keys) {
        Ok(()) => tracing::info!(done, "all is sealed with the current deployment key"),
        Err(error) => tracing::warn!(%error, "cannot note the current deployment key"),
    }
}

fn web_identity(
    world: &World,
    rings: &Arc<KeyRings>,
    providers: &Arc<Providers>,
    deployment: &Arc<Deployment>,
) -> Arc<WebIdentityVerifier> {
    let (store, rings) = (world.store.clone(), rings.clone());
    Arc::new(WebIdentityVerifier::new(store, rings, providers.clone(), deployment.clone()))
}

fn identity(
    config: &Config,
    world: &World,
    keys: &Arc<Keys>,
    rings: &Arc<KeyRings>,
    access: &Access,
    providers: Arc<Providers>,
) -> Identity {
    let parts = identity::Parts {
        store: world.store.clone(),
        keys: keys.clone(),
        rings: rings.clone(),
        access: Arc::new(access.clone()),
        providers,
    };
    Identity::new(parts).with_issuer(issuer(config))
}

fn gateway(
    config: &Config,
    access: &Access,
    buckets: &[&str],
    memory: &Arc<Budget>,
) -> Result<Gateway, StartError> {
    let stores = stores::behind_gateway(config, buckets, memory)?;
    Gateway::new(Arc::new(access.clone()), stores)
        .map_err(|error| StartError::Gateway(error.to_string()))
}

fn userpools(config: &Config, world: &World, keys: &Arc<Keys>, rings: &Arc<KeyRings>) -> UserPools {
    let parts = userpools::Parts {
        store: world.store.clone(),
        keys: keys.clone(),
        rings: rings.clone(),
        sender: world.ways.sender.clone(),
        trigger: world.ways.trigger.clone(),
        code_keys: world.ways.code_keys.clone(),
        limits: userpools::Limits {
            failed_sign_ins: config.limits.failed_sign_ins,
            queue: config.limits.queue,
        },
    };
    UserPools::new(parts).with_issuer(user_pool_issuer(config))
}

fn sync(config: &Config, world: &World, keys: &Arc<Keys>) -> Sync {
    let parts = sync::Parts { store: world.store.clone(), keys: keys.clone() };
    let config::Sync { datasets, records, bytes, .. } = config.sync;
    let most = sync::Watchers {
        per_identity: config.sync.streams_per_identity,
        in_all: config.sync.streams,
    };
    Sync::new(parts)
        .with_limits(sync::Limits { datasets, records, bytes })
        .with_watchers(most)
        .with_trigger(world.ways.trigger.clone())
        .with_outgoing(Outgoing::new(
            world.ways.destinations.clone(),
            sync::Ways { configured: world.ways.outbound.clone(), named: world.outbound.clone() },
            world.clock.clone(),
            world.rng.clone(),
        ))
}

async fn flush_sync(sync: &Sync, clock: &dyn Clock) {
    if let Err(error) = sync.flush_usage(clock.now()).await {
        tracing::warn!(%error, "cannot write down what pools use of Sync");
    }
}

async fn flush(access: &Access, clock: &dyn Clock) {
    if let Err(error) = access.flush_usage(clock.now()).await {
        tracing::warn!(%error, "cannot write down when keys were last used");
    }
}

fn deployment(config: &Config) -> Result<Deployment, StartError> {
    let wrong = |key: &'static str| move |_| StartError::Setting(key);
    Ok(Deployment {
        account: config.account_id.parse().map_err(wrong("account_id"))?,
        region: config.region.parse().map_err(wrong("region"))?,
        public_url: config.public_url(),
    })
}

const fn issuer(config: &Config) -> IssuerStyle {
    match config.identity.issuer {
        config::IssuerStyle::Own => IssuerStyle::Own,
        config::IssuerStyle::Aws => IssuerStyle::Aws,
    }
}

const fn user_pool_issuer(config: &Config) -> userpools::IssuerStyle {
    match config.identity.issuer {
        config::IssuerStyle::Own => userpools::IssuerStyle::Own,
        config::IssuerStyle::Aws => userpools::IssuerStyle::Aws,
    }
}

/// The deployment's keys: as configured, else as kept in the data directory, else made now.
pub(crate) fn keys(config: &Config, rng: Arc<dyn Rng>) -> Result<Keys, StartError> {
    let path = config.data.join(files::DEPLOYMENT_KEY);
    let mut known = if let Some(text) = &config.deployment_key {
        let current = DeploymentKey::parse(text.expose())?;
        DeploymentKeys { current, previous: Vec::new() }
    } else {
        if !path.exists() {
            origin::unsealed(&config.data)?;
        }
        DeploymentKeys::read_or_create(&path, &*rng)?
    };
    for text in &config.previous_deployment_keys {
        known.previous.push(DeploymentKey::parse(text.expose())?);
    }
    Ok(Keys::with_previous(&known.current, &known.previous, rng))
}
