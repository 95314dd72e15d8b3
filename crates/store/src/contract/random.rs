//! Random histories against a model that is too simple to be wrong.

use std::collections::HashMap;
use std::sync::Arc;

use base::Timestamp;
use proptest::test_runner::{Config, TestRunner};

use super::{at, commit, key, put};
use crate::batch::{Action, Cond, Op};
use crate::engine::Store;
use crate::error::BatchError;
use crate::item::{Item, Key};
use crate::range::{Dir, Range};
use crate::rev::Rev;

/// One step: the seconds that pass, and ops on a few keys.
type Step = (i64, Vec<(u8, u8, u8, Option<i64>)>);

/// Runs random batches on a new store and on the model, and compares everything after each.
pub fn random_histories<G>(open: &dyn Fn() -> (G, Arc<dyn Store>)) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.expect("a runtime");
    let op = (0..12_u8, 0..3_u8, 0..5_u8, proptest::option::of(1..20_i64));
    let step = (0..5_i64, proptest::collection::vec(op, 1..5));
    let history = proptest::collection::vec(step, 1..25);
    let config = Config { cases: 40, failure_persistence: None, ..Config::default() };
    let run = |steps: Vec<Step>| {
        let (_guard, store) = open();
        runtime.block_on(play(&*store, steps));
        Ok(())
    };
    TestRunner::new(config).run(&history, run).expect("the engine agrees with the model");
}

async fn play(store: &dyn Store, steps: Vec<Step>) {
    let mut model: HashMap<Key, Item> = HashMap::new();
    let (mut now, mut rev) = (1_000, 0);
    for (passed, ops) in steps {
        now += passed;
        let mut batch: Vec<Op> = Vec::new();
        for (place, action, cond, expires) in ops {
            rev += 1;
            let key = key(&format!("p{}", place % 3), &format!("s{}", place / 3));
            if batch.iter().all(|op| op.key != key) {
                let there = model.get(&key).map(|item| item.rev);
                batch.push(random_op(key, action, cond, rev, expires.map(|e| at(now + e)), there));
            }
        }
        batch.sort_by(|a, b| a.key.cmp(&b.key));
        let wanted = apply(&mut model, &batch, at(now));
        match (commit(store, at(now), batch).await, wanted) {
            (Ok(()), None) => {}
            (Err(BatchError::Conflict { op }), Some(first)) => assert_eq!(op, first),
            (got, wanted) => panic!("the engine says {got:?}, the model {wanted:?}"),
        }
        compare(store, &model, at(now)).await;
    }
}

fn random_op(
    key: Key,
    action: u8,
    cond: u8,
    rev: i64,
    expires: Option<Timestamp>,
    there: Option<Rev>,
) -> Op {
    let cond = match cond {
        0 => Cond::Any,
        1 => Cond::Absent,
        2 => Cond::At(Rev(0)),
        _ => there.map_or(Cond::Absent, Cond::At),
    };
    match action {
        0 => Op::delete(key, cond),
        1 => Op::check(key, cond),
        _ => put(key, cond, rev, expires),
    }
}

/// Applies the batch to the model, or answers which op conflicts first.
fn apply(model: &mut HashMap<Key, Item>, batch: &[Op], now: Timestamp) -> Option<usize> {
    let before = model.clone();
    for (at, op) in batch.iter().enumerate() {
        let there = before.get(&op.key);
        let holds = match op.cond {
            Cond::Any => true,
            Cond::Absent => there.is_none_or(|item| item.expires.is_some_and(|e| e <= now)),
            Cond::At(rev) => there.is_some_and(|item| item.rev == rev),
        };
        if !holds {
            *model = before;
            return Some(at);
        }
        match &op.action {
            Action::Check => {}
            Action::Delete => drop(model.remove(&op.key)),
            Action::Put { rev, expires, body } => {
                let (rev, expires, body) = (*rev, *expires, body.clone());
                model.insert(op.key.clone(), Item { key: op.key.clone(), rev, expires, body });
            }
        }
    }
    None
}

async fn compare(store: &dyn Store, model: &HashMap<Key, Item>, now: Timestamp) {
    let mut all: Vec<_> = model.values().cloned().collect();
    all.sort_by(|a, b| a.key.cmp(&b.key));
    assert_eq!(store.scan(None, 1_000).await.unwrap(), all);
    let due = store.due(now, 1_000).await.unwrap().len();
    all.retain(|item| item.expires.is_none_or(|expires| expires > now));
    assert_eq!(due, model.len() - all.len());
    for pk in ["p0", "p1", "p2"] {
        let wanted: Vec<_> = all.iter().filter(|item| &*item.key.pk == pk).cloned().collect();
        let up = store.range(now, &Range::all(pk, 1_000)).await.unwrap().items;
        assert_eq!(up, wanted);
        let down = Range { dir: Dir::Down, ..Range::prefix(pk, "s", 2) };
        let down = store.range(now, &down).await.unwrap().items;
        assert!(down.iter().eq(wanted.iter().rev().take(2)));
    }
    let keys: Vec<_> = model.keys().cloned().collect();
    for (key, found) in keys.iter().zip(store.get_many(now, &keys).await.unwrap()) {
        assert_eq!(found, store.get(now, key).await.unwrap());
        assert_eq!(found.as_ref(), all.iter().find(|item| item.key == *key));
    }
}
