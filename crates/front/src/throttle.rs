//! Rate limits per category of operation, with AWS's default figures (QU-011).
//!
//! AWS counts per account and region. Here a request counts twice inside its category: against the
//! client's address and, when it is signed and names a pool, against that pool. So one noisy client
//! does not starve the others, an unsigned one cannot use up a pool that it merely names, and
//! naming ever new pools gains nothing (sec_169).

use std::collections::BTreeMap;
use std::hash::{BuildHasher, RandomState};
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use base::{Clock, client_network};
use governor::clock::Clock as GovernorClock;
use governor::middleware::NoOpMiddleware;
use governor::state::keyed::DashMapStateStore;
use governor::{Quota, RateLimiter};
use wire::{OpMeta, ServiceId};

/// A category: its name in the configuration and AWS's figure, requests a second.
struct Category {
    name: &'static str,
    default: u32,
}

const fn category(name: &'static str, default: u32) -> Category {
    Category { name, default }
}

const CATEGORIES: &[Category] = &[
    category("get-id", 25),
    category("get-open-id-token", 200),
    category("get-credentials-for-identity", 200),
    category("get-open-id-token-for-developer-identity", 50),
    category("list-identities", 5),
    category("delete-identities", 10),
    category("tag-resource", 5),
    category("list-tags-for-resource", 10),
    // AWS publishes no figure for the remaining administration calls of identity pools.
    category("identity-pools", 50),
    category("user-pools", 120),
    category("sync", 200),
    // One quota for the security token service's calls (STS quotas, "requests per second").
    category("sts", 600),
    category("iam", 100),
];

type Limiter = RateLimiter<u64, DashMapStateStore<u64>, Wall, NoOpMiddleware<Duration>>;

/// The rate limits of one node.
pub struct Throttle {
    /// One limiter per category, in the order of [`CATEGORIES`]; `None` is no limit.
    limiters: Vec<Option<Limiter>>,
    /// Keyed hashing, so that nobody can aim at another one's bucket.
    hasher: RandomState,
}

/// The server's clock in the form that `governor` asks for: time since the epoch.
#[derive(Clone)]
struct Wall(Arc<dyn Clock>);

impl GovernorClock for Wall {
    type Instant = Duration;

    fn now(&self) -> Duration {
        Duration::from_micros(u64::try_from(self.0.now().micros()).unwrap_or(0))
    }
}

impl Throttle {
    /// Limits with `rates` (category to requests a second, 0 for none) over the defaults.
    pub fn new(rates: &BTreeMap<String, u32>, clock: &Arc<dyn Clock>) -> Self {
        let limiter = |category: &Category| {
            let rate = rates.get(category.name).copied().unwrap_or(category.default);
            let quota = Quota::per_second(NonZeroU32::new(rate)?);
            let state = DashMapStateStore::default();
            Some(RateLimiter::new(quota, state, Wall(Arc::clone(clock))))
        };
        Self { limiters: CATEGORIES.iter().map(limiter).collect(), hasher: RandomState::new() }
    }

    /// The names of all categories, for the configuration.
    pub fn categories() -> impl Iterator<Item = &'static str> {
        CATEGORIES.iter().map(|category| category.name)
    }

    /// Counts a request; `false` when its category's rate is exceeded. `pool` is the pool that a
    /// signed request names.
    pub fn admit(&self, op: &OpMeta, pool: Option<&str>, client: Option<IpAddr>) -> bool {
        let Some(Some(limiter)) = category_of(op).and_then(|at| self.limiters.get(at)) else {
            return true;
        };
        let client = client.map(client_network).map(|network| self.hasher.hash_one(network));
        let pool = pool.map(|pool| self.hasher.hash_one(pool));
        let mut buckets = client.into_iter().chain(pool).peekable();
        if buckets.peek().is_none() {
            return limiter.check_key(&0).is_ok();
        }
        buckets.all(|bucket| limiter.check_key(&bucket).is_ok())
    }

    /// Forgets buckets that are full again; called now and then so that memory stays bounded.
    pub fn sweep(&self) {
        for limiter in self.limiters.iter().flatten() {
            limiter.retain_recent();
            limiter.shrink_to_fit();
        }
    }
}

fn category_of(op: &OpMeta) -> Option<usize> {
    let name = match (op.service.id, op.name) {
        (ServiceId::CognitoIdentity, name) => match name {
            "GetId" => "get-id",
            "GetOpenIdToken" => "get-open-id-token",
            "GetCredentialsForIdentity" => "get-credentials-for-identity",
            "GetOpenIdTokenForDeveloperIdentity" => "get-open-id-token-for-developer-identity",
            "ListIdentities" => "list-identities",
            "DeleteIdentities" => "delete-identities",
            "TagResource" | "UntagResource" => "tag-resource",
            "ListTagsForResource" => "list-tags-for-resource",
            _ => "identity-pools",
        },
        (ServiceId::CognitoIdp, _) => "user-pools",
        (ServiceId::CognitoSync, _) => "sync",
        (ServiceId::Sts, _) => "sts",
        (ServiceId::Iam, _) => "iam",
    };
    CATEGORIES.iter().position(|category| category.name == name)
}
