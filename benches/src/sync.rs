//! The cases of Cognito Sync: requests beside the bare echo; the service beside raw writes of the store;
//! and the cost of a call among few and among many identities.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use base::{Client, Ctx, Deployment, IdentityId, OsRng, RequestId, RngExt as _, Timestamp};
use http::Method;
use keys::{DeploymentKey, Keys};
use serde_json::{Value, json};
use store::{Batch, Cond, Key, Op, Store};
use store_sqlite::SqliteStore;
use sync::{Parts, Sync};
use wire::Handle;
use wire::cognito_sync::{ListRecords, UpdateRecords};

use crate::cases::{Options, stand_in};
use crate::load::{Waiting, exchange, round};
use crate::report::{Measured, Table};
use crate::setup::{Bench, epoch};
use crate::target::{Core, now};

const POOL: &str = "us-east-1:00000000-0000-4000-8000-000000000001";
/// Datasets of an identity among many.
const DATASETS: usize = 20;
/// How many ask at once.
const WRITERS: usize = 16;

/// Measures requests and adds them to the table.
pub(crate) fn measure(options: &Options, bench: &Bench, table: &mut Table) {
    let identity = bench.identity_id(&json!({}));
    let (pool, identity) = (escape(&bench.pool), escape(&identity));
    let dataset = format!("/identitypools/{pool}/identities/{identity}/datasets/bench");
    let list = bench.sync_request(Method::GET, &format!("{dataset}/records"), &Value::Null);
    let listed: Value = serde_json::from_slice(&bench.ask(&list)).unwrap_or(Value::Null);
    let patches = |count: i64, keys: i64| -> Value {
        let patch = |n| {
            json!({
                "Op": "replace", "Key": format!("key-{n}"), "Value": "a value of some length", "SyncCount": count,
            })
        };
        (0..keys).map(patch).collect()
    };
    let body = |patches: Value| {
        json!({
            "SyncSessionToken": listed["SyncSessionToken"], "RecordPatches": patches,
        })
    };
    bench.ask(&bench.sync_request(Method::POST, &dataset, &body(patches(0, 10))));
    // A count above every other one fits whatever was written in between.
    let update = bench.sync_request(Method::POST, &dataset, &body(patches(1 << 40, 1)));
    for (name, request) in
        [("Sync: ListRecords of 10 records", list), ("Sync: UpdateRecords of 1 record", update)]
    {
        if table.wants(name) {
            let size = exchange(bench.server.port, &request).expect("an answer").body.len();
            let echo = stand_in(Core::Measured, "stand-in-echo", &[size.to_string()]);
            let mut measured = Measured::new(name, 0, false);
            round(&bench.server, &request, 1, Waiting::Awake);
            for _ in 0..options.rounds {
                measured.ours.push(round(&bench.server, &request, options.seconds, Waiting::Awake));
                measured.bound.push(round(&echo, &request, options.seconds, Waiting::Awake));
            }
            table.add(measured);
        }
    }
}

/// Measures the service itself, in this process and over SQLite, and prints what it finds.
pub(crate) fn in_process(options: &Options) {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        let few = (options.identities / 10).max(1);
        let data = tempfile::tempdir().expect("a directory");
        let world = Arc::new(World::open(data.path()));
        let span = Duration::from_secs(u64::from(options.seconds));
        let raw = world.raw(span).await;
        println!("\nCognito Sync in process, SQLite, {WRITERS} at once:\n");
        println!(
            "| identities x {DATASETS} datasets | UpdateRecords/s | ListRecords/s | raw batches/s |"
        );
        println!("| --: | --: | --: | --: |");
        let mut made = 0;
        for identities in [few, options.identities] {
            world.fill(made..identities).await;
            made = identities;
            let (update, list) =
                (world.updates(identities, span).await, world.lists(identities, span).await);
            println!("| {identities} | {update:.0} | {list:.0} | {raw:.0} |");
        }
    });
}

/// The service over a database.
struct World {
    store: Arc<SqliteStore>,
    sync: Sync,
    deployment: Arc<Deployment>,
}

impl World {
    fn open(directory: &Path) -> Self {
        let store = Arc::new(SqliteStore::open(directory).expect("a database"));
        let keys = Keys::new(&DeploymentKey::generate(&OsRng), Arc::new(OsRng));
        let sync = Sync::new(Parts { store: store.clone(), keys: Arc::new(keys) });
        let deployment = Deployment {
            account: "000000000000".parse().expect("an account"),
            region: "us-east-1".parse().expect("a region"),
            public_url: "http://localhost".to_owned(),
        };
        Self { store, sync, deployment: Arc::new(deployment) }
    }

    fn cx(&self) -> Ctx {
        Ctx {
            caller: base::Caller { principal: base::Principal::Root, access_key_id: None },
            now: Timestamp::from_secs(epoch()),
            rng: Arc::new(OsRng),
            request_id: RequestId::generate(&OsRng),
            client: Client::default(),
            deployment: Arc::clone(&self.deployment),
        }
    }

    /// Makes identities, each with all its datasets.
    async fn fill(self: &Arc<Self>, identities: std::ops::Range<usize>) {
        let mut workers = tokio::task::JoinSet::new();
        for worker in 0..256 {
            let (world, numbers) = (Arc::clone(self), identities.clone());
            workers.spawn(async move {
                for number in numbers.skip(worker).step_by(256) {
                    let (pool, identity) = (POOL.parse().expect("an id"), identity(number));
                    let now = Timestamp::from_secs(epoch());
                    let seeded = store::retry_conflicts(16, || {
                        identity::seed(&*world.store, now, &pool, &identity)
                    });
                    seeded.await.expect("an identity");
                    for dataset in 0..DATASETS {
                        world.update(number, dataset, 0).await;
                    }
                }
            });
        }
        workers.join_all().await;
    }

    async fn list(&self, number: usize, dataset: usize) -> Value {
        let input = address(number, dataset);
        let input = wire::parse::<ListRecords>(input).expect("an input");
        let answer = Handle::<ListRecords, Ctx>::handle(&self.sync, &self.cx(), input).await;
        serde_json::to_value(answer.expect("an answer")).unwrap_or(Value::Null)
    }

    /// A session and an update of one record.
    async fn update(&self, number: usize, dataset: usize, count: i64) {
        let mut input = address(number, dataset);
        input["SyncSessionToken"] = self.list(number, dataset).await["SyncSessionToken"].clone();
        let patch = json!({ "Op": "replace", "Key": "key", "Value": "value", "SyncCount": count });
        input["RecordPatches"] = json!([patch]);
        let input = wire::parse::<UpdateRecords>(input).expect("an input");
        let answer = Handle::<UpdateRecords, Ctx>::handle(&self.sync, &self.cx(), input).await;
        answer.expect("an answer");
    }

    async fn updates(self: &Arc<Self>, identities: usize, span: Duration) -> f64 {
        let world = Arc::clone(self);
        rate(span, move |number, dataset| {
            let world = Arc::clone(&world);
            async move { world.update(number % identities, dataset, 1 << 40).await }
        })
        .await
    }

    async fn lists(self: &Arc<Self>, identities: usize, span: Duration) -> f64 {
        let world = Arc::clone(self);
        rate(span, move |number, dataset| {
            let world = Arc::clone(&world);
            async move { drop(world.list(number % identities, dataset).await) }
        })
        .await
    }

    /// What an update writes at least: one check and one item, durably.
    async fn raw(self: &Arc<Self>, span: Duration) -> f64 {
        let world = Arc::clone(self);
        rate(span, move |number, dataset| {
            let world = Arc::clone(&world);
            async move {
                let now = Timestamp::from_secs(epoch());
                let pk = format!("raw/{number}");
                let rev = world.store.revs().next(None, now);
                let body = json!({ "dataset": dataset, "filler": "x".repeat(400) }).to_string();
                let ops = vec![
                    Op::check(Key::new(pk.clone(), "#"), Cond::Any),
                    Op::put(Key::new(pk, format!("{dataset}")), Cond::Any, rev, None, body),
                ];
                let batch = Batch::new(now, ops).expect("a batch");
                world.store.commit(batch).await.expect("a commit");
            }
        })
        .await
    }
}

/// How often a second `ask` ends, of [`WRITERS`] who ask at once about identities and datasets at random.
async fn rate<F>(span: Duration, ask: impl Fn(usize, usize) -> F + Clone + Send + 'static) -> f64
where
    F: Future<Output = ()> + Send,
{
    let begun: Instant = now();
    let mut workers = tokio::task::JoinSet::new();
    for _ in 0..WRITERS {
        let ask = ask.clone();
        workers.spawn(async move {
            let mut asked = 0_u32;
            while begun.elapsed() < span {
                let random = usize::from_le_bytes(OsRng.bytes());
                ask(random >> 8, random % DATASETS).await;
                asked += 1;
            }
            asked
        });
    }
    let asked: u32 = workers.join_all().await.into_iter().sum();
    f64::from(asked) / begun.elapsed().as_secs_f64()
}

fn identity(number: usize) -> IdentityId {
    format!("us-east-1:00000000-0000-4000-8000-{number:012x}").parse().expect("an id")
}

fn address(number: usize, dataset: usize) -> Value {
    json!({
        "IdentityPoolId": POOL,
        "IdentityId": identity(number),
        "DatasetName": format!("dataset-{dataset}"),
    })
}

fn escape(id: &str) -> String {
    id.replace(':', "%3A")
}
