//! A deployment with identity pools and Sync, devices that use it, and a network that fails on
//! request.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::{Duration, SystemTime};

use ::sync::Sync as Service;
use access::{Access, AccessParts, RootKey};
use async_trait::async_trait;
use base::{
    Caller, Client, Ctx, Deployment, OsRng, Outbound, OutboundError, OutboundRequest,
    OutboundResponse, Principal, RequestId, Secret, Session, SessionKind, SessionScope, Timestamp,
};
use futures_util::StreamExt;
use futures_util::stream::BoxStream;
use identity::{Identity, WebIdentityVerifier};
use keys::{DeploymentKey, KeyRings, Keys, RingConfig};
use providers::{Endpoints, Providers};
use serde::Serialize;
use serde_json::{Value, json};
use store::{Memory, Store};
use tokio::sync::broadcast;
use wire::client::Fault;
use wire::cognito_identity as pools;
use wire::cognito_sync as shapes;
use wire::{Handle, Operation};

use crate::sync::record::Row;
use crate::sync::{
    Changes, Identities, IdentityMove, Remote, SyncClient, SyncClientBuilder, SyncError,
};
use crate::{Clock, IdentityError, ServiceError, ServiceErrorKind};

const DEVELOPER: &str = "login.app";

/// Nobody out there.
struct Nowhere;

#[async_trait]
impl Outbound for Nowhere {
    async fn send(&self, _: OutboundRequest) -> Result<OutboundResponse, OutboundError> {
        Err(OutboundError::Timeout(Duration::ZERO))
    }
}

/// A clock that moves by a millisecond whenever somebody looks: every write has a moment of its own.
#[derive(Debug, Clone)]
pub(crate) struct Ticking(Arc<AtomicI64>);

impl Default for Ticking {
    fn default() -> Self {
        Self(Arc::new(AtomicI64::new(1_795_386_949_000)))
    }
}

impl Clock for Ticking {
    fn now(&self) -> SystemTime {
        let millis = self.0.fetch_add(1, Ordering::SeqCst) + 1;
        SystemTime::UNIX_EPOCH + Duration::from_millis(millis.unsigned_abs())
    }
}

/// A deployment.
pub(crate) struct World {
    service: Service,
    identity: Identity,
    deployment: Arc<Deployment>,
    pub(crate) clock: Ticking,
    pub(crate) pool: String,
}

impl World {
    pub(crate) async fn new() -> Arc<Self> {
        Self::over(Arc::new(Memory::new()), None).await
    }

    /// Over a store that has been used by an earlier one, when its pool is given.
    pub(crate) async fn over(store: Arc<dyn Store>, pool: Option<String>) -> Arc<Self> {
        let deployment = Arc::new(Deployment {
            account: "111111111111".parse().unwrap(),
            region: "us-east-1".parse().unwrap(),
            public_url: "https://id.example.com".to_owned(),
        });
        let key = DeploymentKey::generate(&OsRng);
        let keys = || Arc::new(Keys::new(&key, Arc::new(OsRng)));
        let config = RingConfig { reserve: 0, ..RingConfig::default() };
        let rings = Arc::new(KeyRings::new(store.clone(), keys(), config));
        let providers = Arc::new(Providers::new(Arc::new(Nowhere), Endpoints::default()));
        let web_identity = Arc::new(WebIdentityVerifier::new(
            store.clone(),
            rings.clone(),
            providers.clone(),
            deployment.clone(),
        ));
        let access = Arc::new(Access::new(AccessParts {
            store: store.clone(),
            keys: keys(),
            deployment: deployment.clone(),
            root: RootKey {
                access_key_id: "AKIAROOTROOTROOTROOT".to_owned(),
                secret_access_key: Secret::new("root-secret".to_owned()),
            },
            web_identity,
            failed_signatures: 0,
        }));
        let parts =
            identity::Parts { store: store.clone(), keys: keys(), rings, access, providers };
        let mut world = Self {
            service: Service::new(::sync::Parts { store, keys: keys() }),
            identity: Identity::new(parts),
            deployment,
            clock: Ticking::default(),
            pool: String::new(),
        };
        world.pool = match pool {
            Some(pool) => pool,
            None => world.make_pool().await,
        };
        Arc::new(world)
    }

    async fn make_pool(&self) -> String {
        let input = json!({
            "IdentityPoolName": "pool", "AllowUnauthenticatedIdentities": true,
            "DeveloperProviderName": DEVELOPER,
        });
        self.identity_call::<pools::CreateIdentityPool>(input).await.identity_pool_id
    }

    async fn identity_call<O: Operation>(&self, input: Value) -> O::Output
    where
        Identity: Handle<O, Ctx>,
    {
        let input = wire::parse::<O>(input).unwrap();
        Handle::<O, Ctx>::handle(&self.identity, &self.cx(Principal::Root), input).await.unwrap()
    }

    /// A new guest.
    pub(crate) async fn guest(&self) -> String {
        let input = json!({ "IdentityPoolId": self.pool });
        self.identity_call::<pools::GetId>(input).await.identity_id.unwrap()
    }

    /// The identity of a user.
    pub(crate) async fn user(&self, name: &str) -> String {
        let input = json!({ "IdentityPoolId": self.pool, "Logins": { DEVELOPER: name } });
        let answer = self.identity_call::<pools::GetOpenIdTokenForDeveloperIdentity>(input).await;
        answer.identity_id.unwrap()
    }

    /// Merges the identity of one user into another's, which is returned.
    pub(crate) async fn merge(&self, from: &str, into: &str) -> String {
        let input = json!({
            "SourceUserIdentifier": from, "DestinationUserIdentifier": into,
            "DeveloperProviderName": DEVELOPER, "IdentityPoolId": self.pool,
        });
        self.identity_call::<pools::MergeDeveloperIdentities>(input).await.identity_id.unwrap()
    }

    fn cx(&self, principal: Principal) -> Ctx {
        let since = self.clock.now().duration_since(SystemTime::UNIX_EPOCH).unwrap();
        let access_key_id = matches!(principal, Principal::Session(_)).then(|| "ASIA".to_owned());
        Ctx {
            caller: Caller { principal, access_key_id },
            now: Timestamp::from_micros(i64::try_from(since.as_micros()).unwrap()),
            rng: Arc::new(OsRng),
            request_id: RequestId::generate(&OsRng),
            client: Client::default(),
            deployment: Arc::clone(&self.deployment),
        }
    }

    /// Credentials of an identity.
    fn session(&self, identity: &str) -> Principal {
        let claim = |name: &str, value: &str| {
            (format!("cognito-identity.amazonaws.com:{name}"), vec![value.to_owned()])
        };
        let federation = [claim("aud", &self.pool), claim("sub", identity)];
        Principal::Session(Arc::new(Session {
            kind: SessionKind::AssumedRole {
                role_id: "AROA".to_owned(),
                role_name: "Role".to_owned(),
                session_name: "CognitoIdentityCredentials".to_owned(),
            },
            access_key_id: "ASIA".to_owned(),
            issued_at: Timestamp::from_secs(0),
            expires_at: Timestamp::from_secs(i64::from(u32::MAX)),
            scope: SessionScope::default(),
            tags: BTreeMap::new(),
            transitive_tag_keys: Vec::new(),
            source_identity: None,
            federation: federation.into(),
            root_key: None,
        }))
    }

    /// A call as the identity `signer`, through the wire's validation.
    async fn call<O>(&self, signer: &str, input: &O::Input) -> Result<O::Output, ServiceError>
    where
        O: Operation<Input: Serialize>,
        Service: Handle<O, Ctx>,
    {
        let cx = self.cx(self.session(signer));
        let answer = match wire::parse::<O>(serde_json::to_value(input).unwrap()) {
            Ok(input) => Handle::<O, Ctx>::handle(&self.service, &cx, input).await,
            Err(error) => Err(error),
        };
        answer.map_err(|error| {
            let (code, status) = error.code(&shapes::SERVICE);
            let fault = Fault {
                status,
                code: code.to_owned(),
                message: error.message.clone().into_owned(),
                request_id: None,
            };
            ServiceError::new(O::META, ServiceErrorKind::Service(Box::new(fault)))
        })
    }

    /// What the server has of a dataset, by key: value, sync count, moment.
    pub(crate) async fn stored(
        &self,
        identity: &str,
        dataset: &str,
    ) -> BTreeMap<String, (Option<String>, i64, i64)> {
        let input = shapes::ListRecordsRequest {
            identity_pool_id: self.pool.clone(),
            identity_id: identity.to_owned(),
            dataset_name: dataset.to_owned(),
            ..Default::default()
        };
        // A merged identity has nothing any more.
        let answer = self.call::<shapes::ListRecords>(identity, &input).await.unwrap_or_default();
        let records = answer.records.unwrap_or_default().into_iter();
        let moment = |record: &shapes::Record| record.device_last_modified_date.unwrap().millis();
        records
            .map(|r| {
                let at = moment(&r);
                (r.key.unwrap(), (r.value, r.sync_count.unwrap(), at))
            })
            .collect()
    }

    /// The server's live values.
    pub(crate) async fn values(&self, identity: &str, dataset: &str) -> BTreeMap<String, String> {
        let stored = self.stored(identity, dataset).await;
        stored.into_iter().filter_map(|(key, (value, ..))| Some((key, value?))).collect()
    }

    /// The names of an identity's datasets.
    pub(crate) async fn datasets(&self, identity: &str) -> Vec<String> {
        let input = shapes::ListDatasetsRequest {
            identity_pool_id: self.pool.clone(),
            identity_id: identity.to_owned(),
            ..Default::default()
        };
        let answer = self.call::<shapes::ListDatasets>(identity, &input).await.unwrap_or_default();
        answer.datasets.unwrap_or_default().into_iter().filter_map(|it| it.dataset_name).collect()
    }

    /// A write that no client of ours makes: patches with the counts that are right now.
    pub(crate) async fn raw(&self, identity: &str, dataset: &str, key: &str, value: Option<&str>) {
        let list = shapes::ListRecordsRequest {
            identity_pool_id: self.pool.clone(),
            identity_id: identity.to_owned(),
            dataset_name: dataset.to_owned(),
            ..Default::default()
        };
        let listed = self.call::<shapes::ListRecords>(identity, &list).await.unwrap();
        let known = listed.records.unwrap_or_default();
        let known = known.iter().find(|record| record.key.as_deref() == Some(key));
        let now = self.clock.now().duration_since(SystemTime::UNIX_EPOCH).unwrap();
        let patch = shapes::RecordPatch {
            op: value.map_or(shapes::Operation::Remove, |_| shapes::Operation::Replace),
            key: key.to_owned(),
            value: value.map(str::to_owned),
            sync_count: known.and_then(|record| record.sync_count).unwrap_or(0),
            device_last_modified_date: Some(wire::Timestamp::from_millis(
                i64::try_from(now.as_millis()).unwrap(),
            )),
        };
        let input = shapes::UpdateRecordsRequest {
            identity_pool_id: self.pool.clone(),
            identity_id: identity.to_owned(),
            dataset_name: dataset.to_owned(),
            device_id: None,
            record_patches: Some(vec![patch]),
            sync_session_token: listed.sync_session_token.unwrap(),
            client_context: None,
        };
        self.call::<shapes::UpdateRecords>(identity, &input).await.unwrap();
    }

    /// Deletes a dataset.
    pub(crate) async fn delete(&self, identity: &str, dataset: &str) {
        let input = shapes::DeleteDatasetRequest {
            identity_pool_id: self.pool.clone(),
            identity_id: identity.to_owned(),
            dataset_name: dataset.to_owned(),
        };
        self.call::<shapes::DeleteDataset>(identity, &input).await.unwrap();
    }
}

/// What the network does to one call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Break {
    /// The request does not arrive.
    Before,
    /// The request arrives, its answer does not.
    After,
}

/// Is told of a dataset that is about to be deleted, and the moments of what is in it.
pub(crate) type Deleting = Arc<dyn Fn(&str, Vec<i64>) + Send + std::marker::Sync>;

/// What happens while a call is under way.
type Meanwhile = Box<dyn FnOnce() -> BoxFuture + Send>;
type BoxFuture = futures_util::future::BoxFuture<'static, ()>;

/// The network of one device: counts its calls, and does to them what it is told.
#[derive(Default)]
pub(crate) struct Script {
    calls: usize,
    breaks: Option<(usize, Break)>,
    before: BTreeMap<usize, Meanwhile>,
    hangs: bool,
    /// The operations, in order.
    pub(crate) made: Vec<&'static str>,
}

/// A device's user: whose credentials it has.
pub(crate) struct Person {
    identity: Mutex<String>,
    moves: broadcast::Sender<IdentityMove>,
}

impl Person {
    /// Whose credentials they are now.
    pub(crate) fn id(&self) -> String {
        self.identity.lock().unwrap().clone()
    }

    /// Becomes another identity, and tells so.
    pub(crate) fn become_identity(&self, identity: &str, previous: Option<String>) {
        self.become_silently(identity);
        let _ = self.moves.send(IdentityMove { previous, current: identity.to_owned() });
    }

    /// Becomes another identity; the message is lost.
    pub(crate) fn become_silently(&self, identity: &str) {
        identity.clone_into(&mut self.identity.lock().unwrap());
    }
}

#[async_trait]
impl Identities for Arc<Person> {
    async fn identity_id(&self) -> Result<String, SyncError> {
        match self.id() {
            id if id.is_empty() => Err(IdentityError::Superseded.into()),
            id => Ok(id),
        }
    }

    fn moves(&self) -> BoxStream<'static, IdentityMove> {
        let receiver = self.moves.subscribe();
        futures_util::stream::unfold(receiver, |mut receiver| async {
            Some((receiver.recv().await.ok()?, receiver))
        })
        .boxed()
    }

    async fn forget(&self) -> Result<(), SyncError> {
        self.identity.lock().unwrap().clear();
        Ok(())
    }
}

/// A device's way to the server.
#[derive(Clone)]
pub(crate) struct Line {
    pub(crate) world: Arc<World>,
    pub(crate) person: Arc<Person>,
    pub(crate) script: Arc<Mutex<Script>>,
    /// Changes that the test tells, as the server's stream would.
    pub(crate) changes: Option<broadcast::Sender<crate::sync::Change>>,
    /// Is told of every deletion: the dataset, and the moments of what was in it.
    pub(crate) deleting: Option<Deleting>,
    /// The client at this end.
    client: Arc<OnceLock<SyncClient>>,
}

impl Line {
    /// Breaks the call that comes after so many others.
    pub(crate) fn breaks(&self, after: usize, how: Break) {
        let mut script = self.script.lock().unwrap();
        script.breaks = Some((script.calls + after, how));
    }

    /// Does something just before the call that comes after so many others.
    pub(crate) fn before<F>(&self, after: usize, act: impl FnOnce() -> F + Send + 'static)
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let mut script = self.script.lock().unwrap();
        let call = script.calls + after;
        script.before.insert(call, Box::new(move || Box::pin(act())));
    }

    /// Whose device it is now.
    pub(crate) fn person_id(&self) -> String {
        self.person.id()
    }

    /// Whether a call waits for what was to happen before it.
    pub(crate) fn hangs(&self) -> bool {
        self.script.lock().unwrap().hangs
    }

    /// The rows of a dataset on this device.
    pub(crate) async fn rows_of(&self, dataset: &str) -> Vec<Row> {
        match self.client.get() {
            Some(client) => client.inner.store.rows(dataset).await.unwrap(),
            None => Vec::new(),
        }
    }

    /// Forgets what was not used.
    pub(crate) fn calm(&self) {
        let mut script = self.script.lock().unwrap();
        script.breaks = None;
        script.before.clear();
    }

    /// The operations since the last look.
    pub(crate) fn made(&self) -> Vec<&'static str> {
        std::mem::take(&mut self.script.lock().unwrap().made)
    }

    async fn call<O>(&self, input: O::Input) -> Result<O::Output, ServiceError>
    where
        O: Operation<Input: Serialize + Send + std::marker::Sync>,
        Service: Handle<O, Ctx>,
    {
        let (act, breaks) = {
            let mut script = self.script.lock().unwrap();
            let call = script.calls;
            script.calls += 1;
            script.made.push(O::META.name);
            let breaks = script.breaks.filter(|(at, _)| *at == call).map(|(_, how)| how);
            (script.before.remove(&call), breaks)
        };
        if let Some(act) = act {
            self.script.lock().unwrap().hangs = true;
            act().await;
            self.script.lock().unwrap().hangs = false;
        }
        if breaks == Some(Break::Before) {
            return Err(ServiceError::new(O::META, ServiceErrorKind::Connect));
        }
        if O::META.name == "DeleteDataset" {
            self.tell_deletion(&serde_json::to_value(&input).unwrap()).await;
        }
        let answer = self.world.call::<O>(&self.person.id(), &input).await;
        if breaks == Some(Break::After) {
            return Err(ServiceError::new(O::META, ServiceErrorKind::Timeout));
        }
        answer
    }
}

impl Line {
    /// Tells what is in the dataset that is about to be deleted.
    async fn tell_deletion(&self, input: &Value) {
        let Some(tell) = &self.deleting else { return };
        let text = |name: &str| input[name].as_str().unwrap().to_owned();
        let dataset = text("DatasetName");
        let stored = self.world.stored(&text("IdentityId"), &dataset).await;
        tell(&dataset, stored.into_values().map(|(.., moment)| moment).collect());
    }
}

#[async_trait]
impl Remote for Line {
    async fn list_datasets(
        &self,
        input: shapes::ListDatasetsRequest,
    ) -> Result<shapes::ListDatasetsResponse, ServiceError> {
        self.call::<shapes::ListDatasets>(input).await
    }

    async fn list_records(
        &self,
        input: shapes::ListRecordsRequest,
    ) -> Result<shapes::ListRecordsResponse, ServiceError> {
        self.call::<shapes::ListRecords>(input).await
    }

    async fn update_records(
        &self,
        input: shapes::UpdateRecordsRequest,
    ) -> Result<shapes::UpdateRecordsResponse, ServiceError> {
        self.call::<shapes::UpdateRecords>(input).await
    }

    async fn delete_dataset(
        &self,
        input: shapes::DeleteDatasetRequest,
    ) -> Result<shapes::DeleteDatasetResponse, ServiceError> {
        self.call::<shapes::DeleteDataset>(input).await
    }

    async fn register_device(
        &self,
        input: shapes::RegisterDeviceRequest,
    ) -> Result<shapes::RegisterDeviceResponse, ServiceError> {
        self.call::<shapes::RegisterDevice>(input).await
    }

    async fn subscribe_to_dataset(
        &self,
        input: shapes::SubscribeToDatasetRequest,
    ) -> Result<shapes::SubscribeToDatasetResponse, ServiceError> {
        self.call::<shapes::SubscribeToDataset>(input).await
    }

    async fn unsubscribe_from_dataset(
        &self,
        input: shapes::UnsubscribeFromDatasetRequest,
    ) -> Result<shapes::UnsubscribeFromDatasetResponse, ServiceError> {
        self.call::<shapes::UnsubscribeFromDataset>(input).await
    }

    async fn changes(&self, _: &str, _: &str) -> Result<Option<Changes>, ServiceError> {
        let Some(changes) = &self.changes else { return Ok(None) };
        let receiver = changes.subscribe();
        Ok(Some(
            futures_util::stream::unfold(receiver, |mut receiver| async {
                Some((Ok(receiver.recv().await.ok()?), receiver))
            })
            .boxed(),
        ))
    }
}

/// A device: a client with its line.
pub(crate) struct Device {
    pub(crate) client: SyncClient,
    pub(crate) line: Line,
}

impl fmt::Debug for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Device")
    }
}

impl Device {
    /// A device of `identity`; of none yet when that is empty.
    pub(crate) fn new(world: &Arc<World>, identity: &str) -> Self {
        Self::with(world, identity, SyncClientBuilder::in_memory)
    }

    pub(crate) fn with(
        world: &Arc<World>,
        identity: &str,
        build: impl FnOnce(SyncClientBuilder) -> SyncClientBuilder,
    ) -> Self {
        Self::on(Self::line(world, identity), build)
    }

    /// A way to the server for a device of `identity`.
    pub(crate) fn line(world: &Arc<World>, identity: &str) -> Line {
        let identity = Mutex::new(identity.to_owned());
        let person = Arc::new(Person { identity, moves: broadcast::channel(16).0 });
        Line {
            world: Arc::clone(world),
            person,
            script: Arc::default(),
            changes: None,
            deleting: None,
            client: Arc::default(),
        }
    }

    pub(crate) fn on(
        line: Line,
        build: impl FnOnce(SyncClientBuilder) -> SyncClientBuilder,
    ) -> Self {
        let builder = SyncClient::builder()
            .remote(line.clone())
            .identities(&line.world.pool, Arc::clone(&line.person))
            .clock(Arc::new(line.world.clock.clone()));
        let client = build(builder).build().unwrap();
        let _ = line.client.set(client.clone());
        // As a credentials provider that finds its identity in its store.
        let identity = line.person.id();
        if !identity.is_empty() {
            line.person.become_identity(&identity, None);
        }
        Self { client, line }
    }

    pub(crate) fn notes(&self) -> crate::sync::Dataset {
        self.client.dataset("notes").unwrap()
    }

    pub(crate) async fn put(&self, key: &str, value: &str) {
        self.notes().put(key, value).await.unwrap();
    }

    pub(crate) async fn sync(&self) -> crate::sync::Report {
        self.notes().synchronize().await.unwrap()
    }

    pub(crate) async fn all(&self) -> BTreeMap<String, String> {
        self.notes().all().await.unwrap()
    }
}

/// A map of texts.
pub(crate) fn map<const N: usize>(entries: [(&str, &str); N]) -> BTreeMap<String, String> {
    entries.into_iter().map(|(key, value)| (key.to_owned(), value.to_owned())).collect()
}
