//! The service over the memory store: the kit here, cases beside.

mod datasets;
mod deliveries;
mod events;
mod faults;
mod histories;
mod limits;
mod merges;
mod paging;
mod races;
mod reach;
mod records;
mod usage;
mod watching;

use std::collections::BTreeMap;
use std::sync::Arc;

use ::identity::{IdentityRecord, State, seed};
use base::{
    Caller, Client, Ctx, Deployment, IdentityId, IdentityPoolId, OsRng, Principal, RequestId,
    Session, SessionKind, SessionScope, Timestamp,
};
use keys::{DeploymentKey, Keys};
use serde_json::{Value, json};
use store::{Faulty, Item, Memory, Store, Unit, load};
use wire::cognito_sync::{
    ListRecords, ListRecordsResponse, Record, SERVICE, UpdateRecords, UpdateRecordsResponse,
};
use wire::{Handle, Operation};

use crate::{Limits, Parts, Sync};

pub(crate) const NOW: i64 = 1_795_386_949;
pub(crate) const POOL: &str = "us-east-1:00000000-0000-4000-8000-000000000001";
pub(crate) const OTHER_POOL: &str = "us-east-1:00000000-0000-4000-8000-000000000002";
pub(crate) const ANN: &str = "us-east-1:00000000-0000-4000-8000-00000000000a";
pub(crate) const BOB: &str = "us-east-1:00000000-0000-4000-8000-00000000000b";
pub(crate) const CAT: &str = "us-east-1:00000000-0000-4000-8000-00000000000c";

/// What an AWS error looks like to a client.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Refused(pub(crate) String, pub(crate) String);

/// SY-019.
pub(crate) fn not_theirs() -> Refused {
    Refused(
        "NotAuthorizedException".to_owned(),
        "These credentials are not valid for accessing this resource".to_owned(),
    )
}

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Who {
    Developer,
    /// An identity of [`POOL`].
    Identity(&'static str),
}

/// A service under test, with Ann, Bob and Cat in one pool and nobody in another.
pub(crate) struct World {
    pub(crate) sync: Arc<Sync>,
    pub(crate) store: Arc<Faulty>,
    pub(crate) deployment: Arc<Deployment>,
}

impl World {
    pub(crate) async fn new() -> Self {
        Self::with(|sync| sync).await
    }

    pub(crate) async fn limited(limits: Limits) -> Self {
        Self::with(|sync| sync.with_limits(limits)).await
    }

    pub(crate) async fn with(change: impl FnOnce(Sync) -> Sync) -> Self {
        let store = Arc::new(Faulty::new(Arc::new(Memory::new())));
        let keys = Keys::new(&DeploymentKey::generate(&OsRng), Arc::new(OsRng));
        let sync = Sync::new(Parts { store: store.clone(), keys: Arc::new(keys) });
        let deployment = Deployment {
            account: "111111111111".parse().unwrap(),
            region: "us-east-1".parse().unwrap(),
            public_url: "https://id.example.com".to_owned(),
        };
        for (pool, identity) in [(POOL, ANN), (POOL, BOB), (POOL, CAT), (OTHER_POOL, NOBODY)] {
            let (pool, identity) = (pool.parse().unwrap(), identity.parse().unwrap());
            seed(&*store, Timestamp::from_secs(NOW), &pool, &identity).await.unwrap();
        }
        Self { sync: Arc::new(change(sync)), store, deployment: Arc::new(deployment) }
    }

    pub(crate) fn cx(&self, who: Who) -> Ctx {
        self.cx_at(who, 0)
    }

    /// So many seconds later.
    pub(crate) fn cx_at(&self, who: Who, later: i64) -> Ctx {
        let now = Timestamp::from_secs(NOW + later);
        Ctx {
            caller: Caller { principal: principal(who, now), access_key_id: None },
            now,
            rng: Arc::new(OsRng),
            request_id: RequestId::generate(&OsRng),
            client: Client::default(),
            deployment: Arc::clone(&self.deployment),
        }
    }

    pub(crate) async fn call<O: Operation>(
        &self,
        who: Who,
        input: Value,
    ) -> Result<O::Output, Refused>
    where
        Sync: Handle<O, Ctx>,
    {
        self.call_in::<O>(&self.cx(who), input).await
    }

    /// One operation with the validation in front of it.
    pub(crate) async fn call_in<O: Operation>(
        &self,
        cx: &Ctx,
        input: Value,
    ) -> Result<O::Output, Refused>
    where
        Sync: Handle<O, Ctx>,
    {
        let answer = match wire::parse::<O>(input) {
            Ok(input) => Box::pin(Handle::<O, Ctx>::handle(&*self.sync, cx, input)).await,
            Err(error) => Err(error),
        };
        answer.map_err(|error| {
            let (code, _) = error.code(&SERVICE);
            Refused(code.to_owned(), error.message.into_owned())
        })
    }

    /// Everything of a dataset that changed after `since`.
    pub(crate) async fn list(
        &self,
        id: &'static str,
        name: &str,
        since: i64,
    ) -> ListRecordsResponse {
        let input = json!({ "LastSyncCount": since });
        self.call::<ListRecords>(Who::Identity(id), at(id, name, input)).await.unwrap()
    }

    /// The token of a new session.
    pub(crate) async fn token(&self, id: &'static str, name: &str) -> String {
        self.list(id, name, 0).await.sync_session_token.unwrap()
    }

    /// Patches in a new session.
    pub(crate) async fn update(
        &self,
        id: &'static str,
        name: &str,
        patches: Value,
    ) -> Result<UpdateRecordsResponse, Refused> {
        let token = self.token(id, name).await;
        self.update_in(id, name, &token, patches).await
    }

    pub(crate) async fn update_in(
        &self,
        id: &'static str,
        name: &str,
        token: &str,
        patches: Value,
    ) -> Result<UpdateRecordsResponse, Refused> {
        let input = json!({ "SyncSessionToken": token, "RecordPatches": patches });
        self.call::<UpdateRecords>(Who::Identity(id), at(id, name, input)).await
    }

    /// Merges an identity into another, as signing in does.
    pub(crate) async fn merge(&self, gone: &str, owner: &str) {
        let now = Timestamp::from_secs(NOW);
        let key = IdentityRecord::key_of(gone);
        let old = load::<IdentityRecord>(&*self.store, now, &key).await.unwrap().unwrap();
        let mut new = old.value.clone();
        let into: IdentityId = owner.parse().unwrap();
        new.state = State::Merged { into };
        let mut unit = Unit::new(&*self.store, now);
        unit.update(&old, &new).unwrap();
        let place = format!("{}{gone}", IdentityRecord::MERGED);
        let note = store::Key::new(IdentityRecord::key_of(owner).pk, place);
        unit.put_raw("merged-identity", note, store::Cond::Any, None, gone).unwrap();
        unit.commit().await.unwrap();
    }

    /// Everything that is stored.
    pub(crate) async fn everything(&self) -> Vec<Item> {
        self.store.scan(None, 1_000).await.unwrap()
    }
}

/// The identity of the other pool.
pub(crate) const NOBODY: &str = "us-east-1:00000000-0000-4000-8000-00000000000f";

fn principal(who: Who, now: Timestamp) -> Principal {
    let Who::Identity(id) = who else { return Principal::Root };
    let key = |name: &str| format!("cognito-identity.amazonaws.com:{name}");
    Principal::Session(Arc::new(Session {
        kind: SessionKind::AssumedRole {
            role_id: "AROA".to_owned(),
            role_name: "App".to_owned(),
            session_name: "CognitoIdentityCredentials".to_owned(),
        },
        access_key_id: "ASIA".to_owned(),
        issued_at: now,
        expires_at: now.plus(std::time::Duration::from_hours(1)),
        scope: SessionScope::default(),
        tags: BTreeMap::new(),
        transitive_tag_keys: Vec::new(),
        source_identity: None,
        federation: BTreeMap::from([
            (key("aud"), vec![POOL.to_owned()]),
            (key("sub"), vec![id.to_owned()]),
        ]),
        root_key: None,
    }))
}

/// An input about a dataset of an identity, with more members.
pub(crate) fn at(id: &str, name: &str, more: Value) -> Value {
    let mut input = json!({ "IdentityPoolId": POOL, "IdentityId": id, "DatasetName": name });
    if let Value::Object(more) = more {
        input.as_object_mut().unwrap().extend(more);
    }
    input
}

/// A patch that sets a record.
pub(crate) fn put(key: &str, value: &str, count: i64) -> Value {
    json!({ "Op": "replace", "Key": key, "Value": value, "SyncCount": count })
}

/// A patch that removes a record.
pub(crate) fn remove(key: &str, count: i64) -> Value {
    json!({ "Op": "remove", "Key": key, "SyncCount": count })
}

/// Key, value and sync count of each record.
pub(crate) fn contents(records: Option<Vec<Record>>) -> Vec<(String, Option<String>, i64)> {
    let each = records.unwrap().into_iter();
    each.map(|it| (it.key.unwrap(), it.value, it.sync_count.unwrap())).collect()
}

/// What [`contents`] gives for a record.
pub(crate) fn entry(key: &str, value: Option<&str>, count: i64) -> (String, Option<String>, i64) {
    (key.to_owned(), value.map(str::to_owned), count)
}

pub(crate) fn pool() -> IdentityPoolId {
    POOL.parse().unwrap()
}
