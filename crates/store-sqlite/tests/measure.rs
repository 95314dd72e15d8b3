//! The figures of docs/adr/0001-store.md:
//! `cargo test --release -p countersign-store-sqlite --test measure -- --ignored --nocapture`.
#![expect(clippy::disallowed_methods, reason = "a measurement reads the clock")]

use std::io::Write as _;
use std::sync::Arc;
use std::time::{Duration, Instant};

use base::Timestamp;
use countersign_store_sqlite::SqliteStore;
use store::{Batch, Cond, Key, Op, Rev, Store};

const NOW: Timestamp = Timestamp::from_secs(1_000);
const ROWS: usize = 50_000;

fn key(n: usize) -> Key {
    Key::new(format!("i/us-east-1:pool/{:05}", n % ROWS), "#")
}

async fn fill(store: &SqliteStore) {
    let body = format!("{{\"x\":\"{}\"}}", "x".repeat(490));
    for from in (0..ROWS).step_by(100) {
        let put = |n| Op::put(key(n), Cond::Any, Rev(1), None, body.clone());
        let ops = (from..from + 100).map(put).collect();
        store.commit(Batch::new(NOW, ops).unwrap()).await.unwrap();
    }
}

fn say(text: &str) {
    std::io::stderr().write_all(format!("{text}\n").as_bytes()).unwrap();
}

fn report(what: &str, mut spans: Vec<Duration>, total: Duration) {
    spans.sort();
    let (p50, p99) = (spans[spans.len() / 2], spans[spans.len() * 99 / 100]);
    let rate = spans.len() as u128 * 1_000_000 / total.as_micros();
    say(&format!("{what}: {rate}/s, p50 {p50:?}, p99 {p99:?}"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "a measurement"]
async fn figures() {
    let dir = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let store = Arc::new(SqliteStore::open(dir.path()).unwrap());
    fill(&store).await;
    for threads in [false, true] {
        let (mut spans, start) = (Vec::new(), Instant::now());
        for n in 0..50_000 {
            let begin = Instant::now();
            let key = key(n * 7_919);
            let found = if threads {
                let store = Arc::clone(&store);
                let handle = tokio::runtime::Handle::current();
                let hop = move || handle.block_on(store.get(NOW, &key));
                tokio::task::spawn_blocking(hop).await.unwrap()
            } else {
                store.get(NOW, &key).await
            };
            assert!(found.unwrap().is_some());
            spans.push(begin.elapsed());
        }
        let way = if threads { "get on another thread" } else { "get on the calling thread" };
        report(way, spans, start.elapsed());
    }
    for writers in [1, 64] {
        let start = Instant::now();
        let tasks: Vec<_> =
            (0..writers).map(|w| tokio::spawn(write(Arc::clone(&store), w))).collect();
        let mut spans = Vec::new();
        for task in tasks {
            spans.extend(task.await.unwrap());
        }
        report(&format!("read + 2 puts, {writers} writers"), spans, start.elapsed());
    }
}

/// For three seconds: read one item, write it back at its revision, and insert another.
async fn write(store: Arc<SqliteStore>, writer: usize) -> Vec<Duration> {
    let (mut spans, start) = (Vec::new(), Instant::now());
    let mut n = 0;
    while start.elapsed() < Duration::from_secs(3) {
        let begin = Instant::now();
        n += 1;
        let item = store.get(NOW, &key(writer + n * 6_400)).await.unwrap().unwrap();
        let rev = store.revs().next(Some(item.rev), NOW);
        let fresh = Key::new(format!("x/{writer}/{}", rev.0), "#");
        let ops = vec![
            Op::put(item.key, Cond::At(item.rev), rev, None, item.body),
            Op::put(fresh, Cond::Absent, rev, None, "x".repeat(300)),
        ];
        if store.commit(Batch::new(NOW, ops).unwrap()).await.is_ok() {
            spans.push(begin.elapsed());
        }
    }
    spans
}
