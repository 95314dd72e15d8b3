//! The program is killed at every step of everything it does. Whatever was acknowledged before is
//! there after the next start, and after the next synchronization on the server too.
//!
//! The parent starts this test binary again as a child for each step; the child aborts itself there.
//! The child's server keeps its data in a file too, so that what reached it stays.

use std::collections::BTreeMap;
use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use store_sqlite::SqliteStore;

use super::world::{Device, World};
use crate::sync::SyncClientBuilder;

const STEP: &str = "COUNTERSIGN_SYNC_ABORT_AT";
const PLACE: &str = "COUNTERSIGN_SYNC_ABORT_IN";
/// Pool, guest and user, in files of the test's directory.
const NAMES: [&str; 3] = ["pool", "guest", "user"];

/// Steps that change nothing: dying there is dying at the one before.
const READS: [&str; 6] = ["device", "identity", "list", "merging_into", "row", "rows"];

/// What the program does, and what its user holds after it.
const SCRIPT: [Act; 14] = [
    Act::Put("a", "1"),
    Act::Put("b", "1"),
    Act::Sync,
    Act::Put("a", "2"),
    Act::Remove("b"),
    Act::Sync,
    Act::Clear,
    Act::Put("c", "1"),
    Act::Sync,
    Act::Put("d", "1"),
    Act::SignIn,
    Act::Put("a", "3"),
    Act::Sync,
    Act::Put("c", "2"),
];

#[derive(Debug, Clone, Copy)]
enum Act {
    Put(&'static str, &'static str),
    Remove(&'static str),
    Clear,
    Sync,
    SignIn,
}

/// What the dataset holds after so many acts. The user has a record before the guest signs in, and
/// the guest's come to it by the synchronization after that: `merged` tells whether that happened.
fn model(acts: usize, merged: bool) -> BTreeMap<String, String> {
    let mut held = BTreeMap::new();
    let mut kept = BTreeMap::new();
    for act in &SCRIPT[..acts] {
        match act {
            Act::Put(key, value) => drop(held.insert((*key).to_owned(), (*value).to_owned())),
            Act::Remove(key) => drop(held.remove(*key)),
            Act::Clear => held.clear(),
            // Until the next synchronization the guest's records are in a dataset of their own.
            Act::SignIn => kept = std::mem::take(&mut held),
            Act::Sync if !kept.is_empty() => merge(&mut held, std::mem::take(&mut kept)),
            Act::Sync => {}
        }
    }
    if merged {
        merge(&mut held, kept);
        if SCRIPT[..acts].iter().any(|act| matches!(act, Act::SignIn)) {
            held.insert("user".to_owned(), "u".to_owned());
        }
    }
    held
}

/// The guest's records come in where there is none that was written later.
fn merge(held: &mut BTreeMap<String, String>, guest: BTreeMap<String, String>) {
    held.insert("user".to_owned(), "u".to_owned());
    for (key, value) in guest {
        held.entry(key).or_insert(value);
    }
}

async fn world(dir: &Path, pool: Option<String>) -> Arc<World> {
    World::over(Arc::new(SqliteStore::open(dir).unwrap()), pool).await
}

fn name(dir: &Path, which: usize) -> String {
    std::fs::read_to_string(dir.join(NAMES[which])).unwrap()
}

/// How many acts were acknowledged, and whether the guest signed in.
fn acknowledged(dir: &Path) -> usize {
    std::fs::read(dir.join("acknowledged")).map_or(0, |bytes| bytes.len())
}

fn note(dir: &Path, file: &str) {
    let mut file = OpenOptions::new().create(true).append(true).open(dir.join(file)).unwrap();
    file.write_all(b".").unwrap();
}

/// The program.
async fn program(dir: &Path, abort_at: usize) {
    let world = world(dir, Some(name(dir, 0))).await;
    let steps = AtomicUsize::new(0);
    let path = dir.join("client.db");
    let device = Device::with(&world, &name(dir, 1), |builder: SyncClientBuilder| {
        builder.path(path).checkpoint(Arc::new(move |step, _| {
            if !READS.contains(&step) && steps.fetch_add(1, Ordering::SeqCst) == abort_at {
                // As by SIGKILL: no destructor runs, nothing is flushed.
                std::process::abort();
            }
        }))
    });
    for act in SCRIPT {
        match act {
            Act::Put(key, value) => device.put(key, value).await,
            Act::Remove(key) => drop(device.notes().remove(key).await.unwrap()),
            Act::Clear => device.notes().clear().await.unwrap(),
            Act::Sync => drop(device.sync().await),
            Act::SignIn => {
                world.merge("guest", "user").await;
                note(dir, "signed-in");
                let (guest, user) = (name(dir, 1), name(dir, 2));
                device.line.person.become_identity(&user, Some(guest));
                device.all().await;
            }
        }
        note(dir, "acknowledged");
    }
}

#[test]
#[ignore = "the child of the test below"]
fn child() {
    #[expect(clippy::disallowed_methods, reason = "how the parent speaks to its child")]
    let (step, place) = (std::env::var(STEP).unwrap(), std::env::var(PLACE).unwrap());
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(program(Path::new(&place), step.parse().unwrap()));
}

/// Starts the program anew after it died, and looks at what is there.
async fn look(dir: &Path, step: usize) {
    let world = world(dir, Some(name(dir, 0))).await;
    let done = acknowledged(dir);
    let signed_in = dir.join("signed-in").exists();
    // The credentials know who signed in. Whether the message was heard is not known, and it is not
    // repeated: the server tells what became of the guest.
    let identity = name(dir, if signed_in { 2 } else { 1 });
    let path = dir.join("client.db");
    let device =
        Device::with(&world, &identity, |builder: SyncClientBuilder| builder.path(path.clone()));
    let next = (done + 1).min(SCRIPT.len());
    if !signed_in {
        let here = device.all().await;
        // What was under way may be done or not.
        let expected = [model(done, false), model(next, false)];
        assert!(expected.contains(&here), "step {step}: {here:?}, not {expected:?}");
    }
    device.sync().await;
    device.sync().await;
    let here = device.all().await;
    let expected = [model(done, signed_in), model(next, signed_in)];
    assert!(expected.contains(&here), "step {step}: {here:?}, not {expected:?}");
    assert_eq!(world.values(&identity, "notes").await, here, "step {step}");
    let other = Device::new(&world, &identity);
    other.sync().await;
    assert_eq!(other.all().await, here, "step {step}");
}

/// A server with a guest and a user, who has a record.
async fn prepare(dir: &Path) {
    let world = world(dir, None).await;
    let (guest, user) = (world.user("guest").await, world.user("user").await);
    world.raw(&user, "notes", "user", Some("u")).await;
    for (which, text) in [world.pool.as_str(), &guest, &user].into_iter().enumerate() {
        std::fs::write(dir.join(NAMES[which]), text).unwrap();
    }
}

#[test]
fn a_kill_at_every_step_loses_no_acknowledged_write() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let binary = std::env::current_exe().unwrap();
    let template = tempfile::tempdir().unwrap();
    runtime.block_on(prepare(template.path()));
    for step in 0.. {
        let dir = tempfile::tempdir().unwrap();
        for entry in std::fs::read_dir(template.path()).unwrap() {
            let entry = entry.unwrap();
            std::fs::copy(entry.path(), dir.path().join(entry.file_name())).unwrap();
        }
        let child = Command::new(&binary)
            .args(["--exact", "sync::tests::crash::child", "--ignored", "--quiet"])
            .env(STEP, step.to_string())
            .env(PLACE, dir.path())
            .output()
            .unwrap();
        runtime.block_on(look(dir.path(), step));
        if child.status.success() {
            assert_eq!(acknowledged(dir.path()), SCRIPT.len());
            assert!(step > 80, "only {step} steps");
            return;
        }
        let said = String::from_utf8_lossy(&child.stderr);
        assert!(!said.contains("panicked"), "step {step}: {said}");
    }
}
