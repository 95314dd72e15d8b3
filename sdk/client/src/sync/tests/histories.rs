//! Random histories: whatever several devices write offline and however their synchronizations are
//! interrupted, in the end all have the same, and no acknowledged write vanished silently.
//!
//! "Silently" has a precise meaning here. Every write and removal is a node, named by its moment,
//! which the ticking clock makes unique. An edge goes to what replaced it knowingly: a later write
//! over it on the same device, or the winner of a conflict that a handler was shown. Deleting a
//! dataset ends what is in it. In the end every node must have a path to what is stored, or to an
//! end. A write that was overwritten without anybody having been asked has none.
//!
//! `COUNTERSIGN_HISTORIES` sets how many histories are run.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::world::{Break, Deleting, Device, Line, World};
use crate::sync::{Conflict, Dataset, DeletedDecision, Record, SyncClientBuilder};

const KEYS: [&str; 3] = ["a", "b", "c"];
const DEVICES: usize = 3;
/// How many histories a run of the tests makes, in about 35 s; 10,000 take 6 minutes.
const HISTORIES: u32 = 1000;
/// Rounds in which devices that write no more must agree.
const ROUNDS: usize = 8;

/// One step of a history; `usize` is the device.
#[derive(Debug, Clone)]
enum Step {
    Put(usize, usize),
    Remove(usize, usize),
    Clear(usize),
    Sync(usize, Fault),
    /// The guest becomes the user on the server, and one of its devices learns of it.
    SignIn,
}

/// What befalls a synchronization, at the call of this number.
#[derive(Debug, Clone)]
enum Fault {
    None,
    Break(usize, Break),
    /// The program stops: the future is dropped at the call.
    Drop(usize),
    /// The device writes meanwhile.
    Put(usize, usize),
    /// The device clears the dataset meanwhile.
    Clear(usize),
    /// Another device synchronizes meanwhile.
    Other(usize),
}

fn fault() -> impl Strategy<Value = Fault> {
    let call = 0..5_usize;
    prop_oneof![
        6 => Just(Fault::None),
        2 => call.clone().prop_map(|call| Fault::Break(call, Break::Before)),
        2 => call.clone().prop_map(|call| Fault::Break(call, Break::After)),
        2 => call.clone().prop_map(Fault::Drop),
        2 => (call.clone(), 0..KEYS.len()).prop_map(|(call, key)| Fault::Put(call, key)),
        1 => call.clone().prop_map(Fault::Clear),
        3 => call.prop_map(Fault::Other),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    let device = 0..DEVICES;
    prop_oneof![
        8 => (device.clone(), 0..KEYS.len()).prop_map(|(device, key)| Step::Put(device, key)),
        3 => (device.clone(), 0..KEYS.len()).prop_map(|(device, key)| Step::Remove(device, key)),
        1 => device.clone().prop_map(Step::Clear),
        9 => (device, fault()).prop_map(|(device, fault)| Step::Sync(device, fault)),
        1 => Just(Step::SignIn),
    ]
}

#[derive(Debug, Clone)]
struct History {
    steps: Vec<Step>,
    /// How each device resolves conflicts, and what it does about deletions.
    policies: [(u8, u8); DEVICES],
    page_size: i32,
    /// Whether the devices are all of one identity, or the first two of a guest.
    guests: bool,
}

fn history() -> impl Strategy<Value = History> {
    let steps = proptest::collection::vec(step(), 1..28);
    let policies = proptest::array::uniform3((0..4_u8, 0..4_u8));
    (steps, policies, 1..4_i32, any::<bool>()).prop_map(|(steps, policies, page_size, guests)| {
        History { steps, policies, page_size, guests }
    })
}

/// What every write became.
#[derive(Debug, Default)]
struct Ledger {
    nodes: BTreeMap<i64, Node>,
    /// Whether a device of the guest cleared the dataset.
    guest_cleared: bool,
}

#[derive(Debug, Clone)]
struct Node {
    key: String,
    removal: bool,
    by: usize,
    /// What replaced it knowingly.
    next: BTreeSet<i64>,
    /// It was ended by the deletion of its dataset.
    ended: bool,
}

impl Ledger {
    fn replaced(&mut self, old: i64, new: i64) {
        if old != new
            && let Some(node) = self.nodes.get_mut(&old)
        {
            node.next.insert(new);
        }
    }

    fn end(&mut self, at: i64) {
        if let Some(node) = self.nodes.get_mut(&at) {
            node.ended = true;
        }
    }

    /// Whether the write of moment `at` is accounted for by what is stored in the end.
    fn accounted(&self, at: i64, stored: &BTreeMap<String, Record>) -> bool {
        let (mut seen, mut open) = (BTreeSet::new(), vec![at]);
        while let Some(at) = open.pop() {
            let Some(node) = self.nodes.get(&at) else { continue };
            let last = stored.get(&node.key);
            let is_last = last.is_some_and(|record| record.last_modified == at);
            let removed = node.removal && last.is_none_or(|record| record.value.is_none());
            if node.ended || is_last || removed {
                return true;
            }
            open.extend(node.next.iter().copied().filter(|next| seen.insert(*next)));
        }
        false
    }
}

type Shared = Arc<Mutex<Ledger>>;

/// A device under test, with what it needs to write from within a call.
#[derive(Clone)]
struct Actor {
    number: usize,
    /// Whether it is the guest's, as far as it knows.
    guest: bool,
    notes: Dataset,
    ledger: Shared,
}

impl Actor {
    async fn write(&self, key: usize, remove: bool) {
        let key = KEYS[key];
        let before = self.notes.record(key).await.unwrap();
        if remove {
            if !self.notes.remove(key).await.unwrap() {
                return;
            }
        } else {
            // Unique, so that equal values are the same write.
            let moment = before.as_ref().map_or(0, |record| record.last_modified);
            let value =
                format!("{}-{moment}-{}", self.number, self.ledger.lock().unwrap().nodes.len());
            self.notes.put(key, &value).await.unwrap();
        }
        let after = self.notes.record(key).await.unwrap().unwrap();
        let mut ledger = self.ledger.lock().unwrap();
        let node = Node {
            key: key.to_owned(),
            removal: remove,
            by: self.number,
            next: BTreeSet::new(),
            ended: false,
        };
        ledger.nodes.insert(after.last_modified, node);
        if let Some(before) = before {
            ledger.replaced(before.last_modified, after.last_modified);
        }
    }

    async fn clear(&self) {
        let before = self.notes.records().await.unwrap();
        self.notes.clear().await.unwrap();
        let mut ledger = self.ledger.lock().unwrap();
        ledger.guest_cleared |= self.guest;
        for record in before {
            ledger.end(record.last_modified);
        }
    }
}

impl Actor {
    /// Synchronizes until done or, when `hangs` says so, drops it as a program that is stopped. A
    /// failure is part of the history.
    async fn synchronize(&self, hangs: impl Fn() -> bool) {
        let before = self.notes.records().await.unwrap();
        let mut syncing = Box::pin(self.notes.synchronize());
        let stopped = async {
            while !hangs() {
                tokio::time::sleep(std::time::Duration::from_micros(50)).await;
            }
        };
        tokio::select! {
            done = &mut syncing => drop(done),
            () = stopped => {}
        }
        drop(syncing);
        self.note_removals(&before, &self.notes.records().await.unwrap());
    }

    /// Two devices removed the same: one removal stands for the other.
    fn note_removals(&self, before: &[Record], after: &[Record]) {
        let mut ledger = self.ledger.lock().unwrap();
        for old in before.iter().filter(|record| record.value.is_none()) {
            let new = after.iter().find(|new| new.key == old.key && new.value.is_none());
            if let Some(new) = new {
                ledger.replaced(old.last_modified, new.last_modified);
            }
        }
    }
}

/// Resolves conflicts by the device's policy, and keeps books.
fn resolve(policy: u8, ledger: &Shared, conflict: Conflict) -> crate::sync::Resolved {
    let (ours, theirs) = (conflict.local().last_modified, conflict.remote().last_modified);
    let local = match policy {
        0 => true,
        1 => false,
        _ => ours > theirs,
    };
    let mut ledger = ledger.lock().unwrap();
    if local {
        ledger.replaced(theirs, ours);
        conflict.keep_local()
    } else {
        ledger.replaced(ours, theirs);
        conflict.take_remote()
    }
}

struct Run {
    world: Arc<World>,
    guest: String,
    user: String,
    names: (String, String),
    devices: Vec<Device>,
    ledger: Shared,
    signed_in: bool,
    history: History,
}

impl Run {
    async fn new(world: &Arc<World>, number: u64, history: History) -> Self {
        let names = (format!("guest{number}"), format!("user{number}"));
        let (guest, user) = (world.user(&names.0).await, world.user(&names.1).await);
        let ledger = Shared::default();
        let devices = (0..DEVICES)
            .map(|number| {
                let mine = if history.guests && number < 2 { &guest } else { &user };
                let mut line = Device::line(world, mine);
                line.deleting = Some(deletions(&ledger));
                let build = |builder| configured(builder, &line, number, &history, &ledger);
                Device::on(line.clone(), build)
            })
            .collect();
        let world = Arc::clone(world);
        Self { world, guest, user, names, devices, ledger, signed_in: false, history }
    }

    fn actor(&self, number: usize) -> Actor {
        let notes = self.devices[number].notes();
        let guest = self.devices[number].line.person.id() == self.guest;
        Actor { number, guest, notes, ledger: Arc::clone(&self.ledger) }
    }

    async fn step(&mut self, step: &Step) {
        match step {
            Step::Put(device, key) => self.actor(*device).write(*key, false).await,
            Step::Remove(device, key) => self.actor(*device).write(*key, true).await,
            Step::Clear(device) => self.actor(*device).clear().await,
            Step::Sync(device, fault) => self.sync(*device, fault).await,
            Step::SignIn => self.sign_in().await,
        }
    }

    async fn sign_in(&mut self) {
        if !self.history.guests || self.signed_in {
            return;
        }
        assert_eq!(self.world.merge(&self.names.0, &self.names.1).await, self.user);
        self.devices[0].line.person.become_identity(&self.user, Some(self.guest.clone()));
        self.signed_in = true;
    }

    async fn sync(&self, number: usize, fault: &Fault) {
        let device = &self.devices[number];
        let line = &device.line;
        let actor = self.actor(number);
        match *fault {
            Fault::None => {}
            Fault::Break(call, how) => line.breaks(call, how),
            Fault::Drop(call) => line.before(call, std::future::pending),
            Fault::Put(call, key) => {
                line.before(call, move || async move { actor.write(key, false).await });
            }
            Fault::Clear(call) => line.before(call, move || async move { actor.clear().await }),
            Fault::Other(call) => {
                let other = self.actor((number + 1) % DEVICES);
                line.before(call, move || async move { other.synchronize(|| false).await });
            }
        }
        let stops = matches!(fault, Fault::Drop(_));
        self.actor(number).synchronize(|| stops && line.hangs()).await;
        line.calm();
    }

    /// Everybody goes online and writes no more; returns when nothing moves.
    async fn settle(&mut self) -> Result<(), TestCaseError> {
        if self.signed_in {
            let second = &self.devices[1].line.person;
            if second.id() != self.user {
                second.become_identity(&self.user, Some(self.guest.clone()));
            }
        }
        for _ in 0..ROUNDS {
            let mut moved = false;
            for number in 0..DEVICES {
                let actor = self.actor(number);
                let before = actor.notes.records().await.unwrap();
                let line = &self.devices[number].line;
                line.made();
                let done = actor.notes.synchronize().await;
                done.map_err(|error| TestCaseError::fail(error.to_string()))?;
                let wrote = line.made().iter().any(|made| *made != "ListRecords");
                let after = actor.notes.records().await.unwrap();
                actor.note_removals(&before, &after);
                moved |= before != after || wrote;
            }
            if !moved {
                return Ok(());
            }
        }
        Err(TestCaseError::fail("the devices do not agree"))
    }

    async fn check(&self) -> Result<(), TestCaseError> {
        for (number, device) in self.devices.iter().enumerate() {
            let identity = device.line.person.id();
            let records = device.notes().records().await.unwrap();
            let live = device.notes().all().await.unwrap();
            prop_assert!(records.iter().all(|record| !record.dirty), "{number}: {records:?}");
            prop_assert_eq!(&live, &self.world.values(&identity, "notes").await, "{}", number);
            let datasets = self.world.datasets(&identity).await;
            prop_assert!(datasets.iter().all(|name| name == "notes"), "{:?}", datasets);
        }
        let mut stored: Vec<BTreeMap<String, Record>> = Vec::new();
        for device in &self.devices {
            let records = device.notes().records().await.unwrap();
            stored.push(records.into_iter().map(|record| (record.key.clone(), record)).collect());
        }
        let ledger = self.ledger.lock().unwrap();
        for (at, node) in &ledger.nodes {
            let stored = &stored[node.by];
            prop_assert!(
                ledger.accounted(*at, stored),
                "the write {at} {node:?} vanished; stored: {stored:?}; {ledger:?}"
            );
        }
        Ok(())
    }
}

/// Notes what ends with a dataset. One that was merged is deleted after its records were carried
/// over, which ends nothing; unless the guest had cleared it.
fn deletions(ledger: &Shared) -> Deleting {
    let ledger = Arc::clone(ledger);
    Arc::new(move |dataset, moments| {
        let mut ledger = ledger.lock().unwrap();
        if dataset == "notes" || ledger.guest_cleared {
            for at in moments {
                ledger.end(at);
            }
        }
    })
}

fn configured(
    builder: SyncClientBuilder,
    line: &Line,
    number: usize,
    history: &History,
    ledger: &Shared,
) -> SyncClientBuilder {
    let (conflicts, deletions) = history.policies[number];
    let decision = match deletions {
        0 => DeletedDecision::Keep,
        1 => DeletedDecision::Drop,
        _ => DeletedDecision::KeepUnsynced,
    };
    let (books, ends, store) = (Arc::clone(ledger), Arc::clone(ledger), line.clone());
    let merges = Arc::clone(ledger);
    let peek = line.clone();
    builder
        .in_memory()
        .page_size(history.page_size)
        .on_conflict(move |_, found| {
            let resolved = found.into_iter().map(|it| resolve(conflicts, &books, it)).collect();
            std::future::ready(resolved)
        })
        .on_deleted(move |name| {
            let (ends, store) = (Arc::clone(&ends), store.clone());
            async move {
                // There is nothing left for removals to remove; and what is dropped is dropped.
                let rows = store.rows_of(&name).await;
                let mut ledger = ends.lock().unwrap();
                for row in rows {
                    if row.value.is_none() || decision == DeletedDecision::Drop {
                        ledger.end(row.last_modified);
                    }
                }
                decision
            }
        })
        .on_merged(move |_, merged| {
            let (merges, peek) = (Arc::clone(&merges), peek.clone());
            async move {
                // What the guest removed it removed from its own dataset.
                for name in merged {
                    let rows = peek.rows_of(&name).await;
                    let removed = rows.iter().filter(|row| row.value.is_none());
                    let mut ledger = merges.lock().unwrap();
                    removed.for_each(|row| ledger.end(row.last_modified));
                }
                crate::sync::MergedDecision::Merge
            }
        })
}

fn histories() -> u32 {
    #[expect(clippy::disallowed_methods, reason = "a knob of the test")]
    let wanted = std::env::var("COUNTERSIGN_HISTORIES").ok();
    wanted.and_then(|text| text.parse().ok()).unwrap_or(HISTORIES)
}

#[test]
fn random_histories_converge_and_lose_no_acknowledged_write() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let world = runtime.block_on(World::new());
    let number = std::sync::atomic::AtomicU64::new(0);
    let mut runner = TestRunner::new(Config { cases: histories(), ..Config::default() });
    let result = runner.run(&history(), |history| {
        let number = number.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        runtime.block_on(async {
            let mut run = Run::new(&world, number, history.clone()).await;
            for step in &history.steps {
                run.step(step).await;
            }
            run.settle().await?;
            run.check().await
        })
    });
    if let Err(error) = result {
        panic!("{error}");
    }
}
