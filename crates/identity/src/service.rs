//! The service as the front door sees it, and what every operation has at hand.

use std::sync::Arc;

use access::Access;
use async_trait::async_trait;
use base::{Ctx, Permission};
use keys::{KeyRings, Keys};
use providers::Providers;
use serde_json::Value;
use store::{Cached, Changes, Fail, Loaded, Store, Unit};
use wire::cognito_identity::{SERVICE, dispatch};
use wire::{Encoded, Error, OpMeta, ServiceMeta};

use crate::Dependents;
use crate::entities::{IdentityRecord, Pool};
use crate::errors;
use crate::logins::TokenCheck;
use crate::tokens::IssuerStyle;

/// What [`Identity::new`] needs.
#[derive(Clone)]
pub struct Parts {
    /// Where pools and identities are.
    pub store: Arc<dyn Store>,
    /// Seals page tokens.
    pub keys: Arc<Keys>,
    /// Sign the pools' OpenID tokens; verify those of our own user pools.
    pub rings: Arc<KeyRings>,
    /// Makes the credentials of the enhanced flow; knows the OIDC providers of IAM.
    pub access: Arc<Access>,
    /// Verifies other people's logins.
    pub providers: Arc<Providers>,
}

/// How many pools are kept at hand: more than an account may have.
const POOLS: usize = 10_000;

/// Amazon Cognito identity pools.
pub struct Identity {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) keys: Arc<Keys>,
    pub(crate) rings: Arc<KeyRings>,
    pub(crate) access: Arc<Access>,
    pub(crate) providers: Arc<Providers>,
    pub(crate) issuer: IssuerStyle,
    pub(crate) token_check: Option<Arc<dyn TokenCheck>>,
    pub(crate) dependents: Option<Arc<dyn Dependents>>,
    pools: Cached<Loaded<Pool>>,
    pub(crate) changes: Changes,
}

impl Identity {
    /// The service. Tokens name our own issuer, and no [`TokenCheck`] is installed.
    pub fn new(parts: Parts) -> Self {
        let Parts { store, keys, rings, access, providers } = parts;
        let changes = Changes::default();
        Self {
            store,
            keys,
            rings,
            access,
            providers,
            issuer: IssuerStyle::default(),
            token_check: None,
            dependents: None,
            pools: Cached::new(POOLS, &changes),
            changes,
        }
    }

    /// The same service with tokens of this issuer.
    #[must_use]
    pub fn with_issuer(mut self, issuer: IssuerStyle) -> Self {
        self.issuer = issuer;
        self
    }

    /// The same service with user pools that are asked about their users' tokens where a pool's
    /// `ServerSideTokenCheck` wants it (IP-045). Without one, the setting is kept and the token's
    /// signature and times alone decide.
    #[must_use]
    pub fn with_token_check(mut self, check: Arc<dyn TokenCheck>) -> Self {
        self.token_check = Some(check);
        self
    }

    /// The same service with somebody who keeps things for identities, and who is told when one is
    /// deleted. Without, nothing else goes with an identity.
    #[must_use]
    pub fn with_dependents(mut self, dependents: Arc<dyn Dependents>) -> Self {
        self.dependents = Some(dependents);
        self
    }

    /// The pool of this id if there is one, at most [`store::STALENESS`] old.
    pub(crate) async fn find_pool(
        &self,
        cx: &Ctx,
        id: &str,
    ) -> Result<Option<Arc<Loaded<Pool>>>, store::Error> {
        self.pools.load(&*self.store, cx.now, id, || Pool::key_of(id)).await
    }

    /// The pool of this id, as [`Identity::find_pool`].
    pub(crate) async fn pool(&self, cx: &Ctx, id: &str) -> Result<Arc<Loaded<Pool>>, Error> {
        self.find_pool(cx, id).await?.ok_or_else(|| errors::pool_not_found(id))
    }

    /// The identity of this id with its pool. An identity of a deleted pool is gone with it.
    pub(crate) async fn identity(
        &self,
        cx: &Ctx,
        id: &str,
    ) -> Result<(Loaded<IdentityRecord>, Arc<Loaded<Pool>>), Error> {
        let key = IdentityRecord::key_of(id);
        let found = store::load::<IdentityRecord>(&*self.store, cx.now, &key).await?;
        let Some(record) = found else { return Err(errors::identity_not_found(id)) };
        let pool = self.find_pool(cx, record.pool.as_str()).await?;
        pool.map(|pool| (record, pool)).ok_or_else(|| errors::identity_not_found(id))
    }

    /// The identity of this id, if it is one of `pool`.
    pub(crate) async fn identity_of(
        &self,
        cx: &Ctx,
        pool: &Pool,
        id: &str,
    ) -> Result<Loaded<IdentityRecord>, Error> {
        let key = IdentityRecord::key_of(id);
        let found = store::load::<IdentityRecord>(&*self.store, cx.now, &key)
            .await?
            .filter(|record| record.pool == pool.id);
        found.ok_or_else(|| errors::identity_not_found(id))
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
        let found = store::load::<Pool>(&*self.store, cx.now, &Pool::key_of(id)).await?;
        let Some(old) = found else { return Err(errors::pool_not_found(id).into()) };
        let mut new = old.value.clone();
        change(&mut new)?;
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.update(&old, &new)?;
        self.changes.commit(unit).await?;
        Ok(new)
    }
}

#[async_trait]
impl base::Service for Identity {
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
