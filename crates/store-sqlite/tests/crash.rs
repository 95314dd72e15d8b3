//! Killed under load a hundred times, and cut off in the middle of its log: every acknowledged
//! write is whole, and no half batch is ever there.

use std::io::{BufRead, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use base::Timestamp;
use countersign_store_sqlite::{FILE_NAME, SqliteStore};
use store::{Batch, Cond, Item, Key, Op, Range, Rev, Store};

const NOW: Timestamp = Timestamp::from_secs(1_000);
const WRITERS: i64 = 8;
/// Where the child finds its directory: its only argument beside the name of its test.
const ENTRY: &str = "child_process";

fn pair(writer: i64) -> [Key; 2] {
    [Key::new(format!("a/{writer}"), "#"), Key::new(format!("b/{writer}"), "#")]
}

fn write(writer: i64, count: i64) -> Batch {
    let put = |key| Op::put(key, Cond::Any, Rev(count), None, format!("{{\"n\":{count}}}"));
    let log = Key::new(format!("log/{writer}"), format!("{count:09}"));
    let log = Op::put(log, Cond::Absent, Rev(count), None, "{}".to_owned());
    let ops = pair(writer).map(put).into_iter().chain([log]);
    Batch::new(NOW, ops.collect()).unwrap()
}

/// What the batches of a writer have left: the counter, the same at all three places.
async fn count_of(store: &dyn Store, writer: i64) -> i64 {
    let found = store.get_many(NOW, &pair(writer)).await.unwrap();
    let count = |item: &Option<Item>| item.as_ref().map_or(0, |item| item.rev.0);
    assert_eq!(count(&found[0]), count(&found[1]), "half a batch of writer {writer}");
    let last = Range::all(format!("log/{writer}"), 1).down();
    let log = store.range(NOW, &last).await.unwrap().items;
    assert_eq!(log.first().map_or(0, |item| item.rev.0), count(&found[0]), "half a batch");
    count(&found[0])
}

async fn write_for_ever(store: Arc<SqliteStore>, writer: i64) {
    let mut count = count_of(&*store, writer).await;
    loop {
        count += 1;
        store.commit(write(writer, count)).await.unwrap();
        // One write call per line, only after the commit was acknowledged.
        let line = format!("ack {writer} {count}\n");
        std::io::stderr().lock().write_all(line.as_bytes()).unwrap();
    }
}

/// Not a test by itself: what the killed child runs.
#[test]
#[ignore = "the child process of the test below"]
fn child_process() {
    let dir = std::env::temp_dir();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let store = Arc::new(SqliteStore::open(&dir).unwrap());
        for writer in 1..WRITERS {
            tokio::spawn(write_for_ever(Arc::clone(&store), writer));
        }
        write_for_ever(store, 0).await;
    });
}

/// Runs the child for a moment, kills it, and answers what it had acknowledged.
fn run_and_kill(dir: &Path, moment: Duration) -> Vec<i64> {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", ENTRY, "--ignored", "--nocapture"])
        .env("TMPDIR", dir)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
    // The clock starts with the first acknowledged write: starting up is not load.
    let first = lines.next();
    let killer = std::thread::spawn(move || {
        std::thread::sleep(moment);
        child.kill().unwrap();
        child.wait().unwrap();
    });
    let mut acknowledged = vec![0; usize::try_from(WRITERS).unwrap()];
    for line in first.into_iter().chain(lines) {
        let line = line.unwrap();
        let words: Vec<&str> = line.split(' ').collect();
        let ["ack", writer, count] = words[..] else { panic!("the child says: {line}") };
        acknowledged[writer.parse::<usize>().unwrap()] = count.parse().unwrap();
    }
    killer.join().unwrap();
    acknowledged
}

#[tokio::test]
async fn killed_a_hundred_times_it_keeps_every_acknowledged_write_whole() {
    let dir = tempfile::tempdir().unwrap();
    let mut total = 0;
    for round in 0..100 {
        let before = total;
        let acknowledged = run_and_kill(dir.path(), Duration::from_millis(20 + round % 50));
        let store = SqliteStore::open(dir.path()).unwrap();
        total = 0;
        for (writer, acknowledged) in (0..).zip(acknowledged) {
            let found = count_of(&store, writer).await;
            assert!(found >= acknowledged, "round {round}: {acknowledged} became {found}");
            // At most the one batch in flight may be there without an answer.
            assert!(acknowledged == 0 || found <= acknowledged + 1);
            total += found;
        }
        assert!(total > before, "round {round} wrote nothing: the child did not work");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn cut_off_in_its_log_it_opens_with_a_prefix_of_whole_batches() {
    let dir = tempfile::tempdir().unwrap();
    let store = Arc::new(SqliteStore::open(dir.path()).unwrap());
    // Few enough that nothing is checkpointed: only what the log alone holds can be lost with it.
    for count in 1..=20 {
        let commits = (0..WRITERS).map(|writer| {
            let store = Arc::clone(&store);
            tokio::spawn(async move { store.commit(write(writer, count)).await })
        });
        for commit in commits.collect::<Vec<_>>() {
            commit.await.unwrap().unwrap();
        }
    }
    let log = std::fs::read(dir.path().join(format!("{FILE_NAME}-wal"))).unwrap();
    let main = std::fs::read(dir.path().join(FILE_NAME)).unwrap();
    let (mut least, mut most) = (i64::MAX, 0);
    // From a whole log down to almost none, at places that are no page bounds.
    for part in 0..24_usize {
        let kept = log.len() - log.len() * part / 24 - 13 * part;
        let copy = tempfile::tempdir().unwrap();
        std::fs::write(copy.path().join(FILE_NAME), &main).unwrap();
        std::fs::write(copy.path().join(format!("{FILE_NAME}-wal")), &log[..kept]).unwrap();
        // A log cut before its first commit leaves the empty file that the server began with.
        let store = SqliteStore::open(copy.path()).unwrap();
        let mut total = 0;
        for writer in 0..WRITERS {
            total += count_of(&store, writer).await;
        }
        (least, most) = (least.min(total), most.max(total));
    }
    assert!(least < most, "the cuts took nothing away");
}
