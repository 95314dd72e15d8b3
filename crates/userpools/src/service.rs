//! The service as the front door sees it, and what every operation has at hand.

use std::sync::Arc;

use async_trait::async_trait;
use base::{Ctx, Permission};
use couriers::{Sender, Trigger};
use keys::{KeyRings, Keys};
use serde_json::Value;
use store::{Cached, Changes, Fail, Loaded, Store, Unit, load};
use wire::cognito_idp::{SERVICE, dispatch};
use wire::{Encoded, Error, OpMeta, ServiceMeta};

use crate::entities::{Client, Pool};
use crate::guesses::Guesses;
use crate::tokens::IssuerStyle;
use crate::triggers::CodeKeys;
use crate::work::Work;
use crate::{errors, passwords};

/// How many proofs of imported hashes may wait, each of which may cost a third of a second: one is
/// made at a time, so that sign-ins of others have the other cores.
const HASHES: usize = 16;

/// How many pools are kept ready: more than an account may have.
const POOLS: usize = 10_000;
/// How many clients are kept ready.
const CLIENTS: usize = 50_000;

/// What [`UserPools::new`] needs.
#[derive(Clone)]
pub struct Parts {
    /// Where pools and users are.
    pub store: Arc<dyn Store>,
    /// Seals what is secret.
    pub keys: Arc<Keys>,
    /// Sign the pools' tokens.
    pub rings: Arc<KeyRings>,
    /// Sends mail and SMS.
    pub sender: Arc<dyn Sender>,
    /// Calls the pools' functions.
    pub trigger: Arc<dyn Trigger>,
    /// Encrypt codes for functions that send them.
    pub code_keys: CodeKeys,
    /// How much is too much.
    pub limits: Limits,
}

/// How much is too much.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Wrong passwords and codes that one client address may send in a quarter of an hour; 0 is no
    /// limit.
    pub failed_sign_ins: u32,
    /// How many pieces of heavy work (signatures, proofs of passwords) may wait for each core.
    pub queue: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { failed_sign_ins: 300, queue: 1_000 }
    }
}

/// Amazon Cognito user pools.
pub struct UserPools {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) keys: Arc<Keys>,
    pub(crate) rings: Arc<KeyRings>,
    pub(crate) sender: Arc<dyn Sender>,
    pub(crate) trigger: Arc<dyn Trigger>,
    pub(crate) code_keys: CodeKeys,
    pub(crate) issuer: IssuerStyle,
    /// See [`passwords::stand_in`].
    pub(crate) stand_in: keys::Sealed,
    pub(crate) work: Work,
    /// Where passwords are compared with imported hashes.
    pub(crate) hashes: Work,
    pub(crate) guesses: Guesses,
    pools: Cached<Loaded<Pool>>,
    clients: Cached<Loaded<Client>>,
    /// Whoever changes a pool or a client commits through it.
    pub(crate) changes: Changes,
}

impl UserPools {
    /// The service. Tokens name our own issuer.
    pub fn new(parts: Parts) -> Self {
        let Parts { store, keys, rings, sender, trigger, code_keys, limits } = parts;
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        let work = Work::new(cores, cores.saturating_mul(limits.queue));
        let changes = Changes::default();
        Self {
            stand_in: passwords::stand_in(&keys),
            store,
            keys,
            rings,
            sender,
            trigger,
            code_keys,
            issuer: IssuerStyle::default(),
            work,
            hashes: Work::new(1, HASHES),
            guesses: Guesses::new(limits.failed_sign_ins),
            pools: Cached::new(POOLS, &changes),
            clients: Cached::new(CLIENTS, &changes),
            changes,
        }
    }

    /// The same service with tokens of this issuer.
    #[must_use]
    pub fn with_issuer(mut self, issuer: IssuerStyle) -> Self {
        self.issuer = issuer;
        self
    }

    /// The pool of this id.
    pub(crate) async fn pool(&self, cx: &Ctx, id: &str) -> Result<Arc<Loaded<Pool>>, Error> {
        let found = self.find_pool(cx, id).await?;
        found.ok_or_else(|| errors::pool_not_found(id))
    }

    /// The pool of this id, at most a second old; `None` when there is none.
    pub(crate) async fn find_pool(
        &self,
        cx: &Ctx,
        id: &str,
    ) -> Result<Option<Arc<Loaded<Pool>>>, store::Error> {
        self.pools.load(&*self.store, cx.now, id, || Pool::key_of(id)).await
    }

    /// The client of this id with its pool. A client of a deleted pool is gone with it.
    pub(crate) async fn client(
        &self,
        cx: &Ctx,
        id: &str,
    ) -> Result<(Arc<Loaded<Client>>, Arc<Loaded<Pool>>), Error> {
        let found = self.clients.load(&*self.store, cx.now, id, || Client::key_of(id)).await?;
        let Some(client) = found else { return Err(errors::client_not_found(id)) };
        let pool = self.find_pool(cx, client.pool.as_str()).await?;
        pool.map(|pool| (client, pool)).ok_or_else(|| errors::client_not_found(id))
    }

    /// The client of this id, if it is one of `pool`.
    pub(crate) async fn client_of(
        &self,
        cx: &Ctx,
        pool: &Pool,
        id: &str,
    ) -> Result<Arc<Loaded<Client>>, Error> {
        let found = self.clients.load(&*self.store, cx.now, id, || Client::key_of(id)).await?;
        found.filter(|client| client.pool == pool.id).ok_or_else(|| errors::client_not_found(id))
    }

    /// Changes a pool: `change` sees what is stored, and runs again when somebody was faster.
    pub(crate) async fn change_pool(
        &self,
        cx: &Ctx,
        id: &str,
        change: impl Fn(&mut Pool) -> Result<(), Error> + Send + Sync,
    ) -> Result<Pool, Error> {
        store::retry(|| self.try_change_pool(cx, id, &change)).await
    }

    async fn try_change_pool(
        &self,
        cx: &Ctx,
        id: &str,
        change: &(impl Fn(&mut Pool) -> Result<(), Error> + Send + Sync),
    ) -> Result<Pool, Fail> {
        let found = load::<Pool>(&*self.store, cx.now, &Pool::key_of(id)).await?;
        let Some(old) = found else { return Err(errors::pool_not_found(id).into()) };
        let mut new = old.value.clone();
        change(&mut new)?;
        new.modified_at = cx.now;
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.update(&old, &new)?;
        self.changes.commit(unit).await?;
        Ok(new)
    }
}

#[async_trait]
impl base::Service for UserPools {
    fn meta(&self) -> &'static ServiceMeta {
        &SERVICE
    }

    async fn permissions(
        &self,
        cx: &Ctx,
        op: &'static OpMeta,
        input: &Value,
    ) -> Result<Vec<Permission>, Error> {
        self.needed(cx, op, input).await
    }

    async fn call(&self, cx: &Ctx, op: &'static OpMeta, input: Value) -> Result<Encoded, Error> {
        dispatch(self, cx, op, input, cx.request_id.as_str()).await
    }
}
