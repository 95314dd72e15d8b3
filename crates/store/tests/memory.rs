//! The memory engine passes the contract; limits, versions, copies and deadlines, on it.

use std::sync::Arc;
use std::time::Duration;

use base::Timestamp;
use countersign_store::{
    Batch, CommitError, Cond, Deadline, Entity, Error, Fault, Faulty, Item, Key, LIMITS, Memory,
    Op, Rev, Store, Unit, copy, decode, load,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

fn open() -> ((), Arc<dyn Store>) {
    ((), Arc::new(Memory::new()))
}

countersign_store::contract_suite!(open);

const NOW: Timestamp = Timestamp::from_secs(1_000);

fn put(key: Key, body: String) -> Op {
    Op::put(key, Cond::Any, Rev(1), None, body)
}

#[test]
fn batches_keep_the_limits() {
    let many = |n: usize| (0..n).map(|n| put(Key::new("p", n.to_string()), String::new()));
    assert!(Batch::new(NOW, many(LIMITS.max_ops).collect()).is_ok());
    let refused = |ops| Batch::new(NOW, ops).unwrap_err();
    assert!(matches!(refused(many(LIMITS.max_ops + 1).collect()), Error::TooLarge(_)));
    let body = |len: usize| vec![put(Key::new("p", ""), "x".repeat(len))];
    assert!(Batch::new(NOW, body(1 << 20)).is_ok());
    assert!(matches!(refused(body((1 << 20) + 1)), Error::TooLarge(_)));
    let big = (0..4).map(|n| put(Key::new("p", n.to_string()), "x".repeat(1 << 20))).collect();
    assert!(matches!(refused(big), Error::TooLarge(_)));
    let key = |len: usize| vec![put(Key::new("p", "k".repeat(len - 1)), String::new())];
    assert!(Batch::new(NOW, key(1_000)).is_ok());
    assert!(matches!(refused(key(1_001)), Error::TooLarge(_)));
    assert!(matches!(refused(vec![put(Key::new("p\0", ""), String::new())]), Error::Misuse(_)));
    let twice = vec![put(Key::new("p", ""), String::new()); 2];
    assert!(matches!(refused(twice), Error::Misuse(_)));
}

/// Version 1 had a name; version 2 split it; version 3 counts.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Doc {
    first: String,
    last: String,
    count: u32,
}

impl Entity for Doc {
    const KIND: &'static str = "doc";
    const VERSION: u32 = 3;

    fn key(&self) -> Key {
        Key::new("doc", &*self.first)
    }

    fn upgrade(from: u32, mut data: Value) -> Result<Value, String> {
        match from {
            1 => {
                let name = data["name"].as_str().ok_or("no name")?;
                let (first, last) = name.split_once(' ').unwrap_or((name, ""));
                Ok(json!({ "first": first, "last": last }))
            }
            2 => {
                data["count"] = json!(0);
                Ok(data)
            }
            _ => Err(format!("version {from} is not known")),
        }
    }
}

#[test]
fn bodies_are_upgraded_step_by_step_and_newer_ones_refused() {
    let item = |body: &str| Item {
        key: Key::new("doc", "Ada"),
        rev: Rev(1),
        expires: None,
        body: body.to_owned(),
    };
    let old = decode::<Doc>(item(r#"{"kind":"doc","v":1,"data":{"name":"Ada Byron"}}"#)).unwrap();
    let wanted = Doc { first: "Ada".into(), last: "Byron".into(), count: 0 };
    assert_eq!(old.value, wanted);
    for bad in [
        r#"{"kind":"doc","v":4,"data":{}}"#,
        r#"{"kind":"doc","v":0,"data":{}}"#,
        r#"{"kind":"cat","v":3,"data":{}}"#,
        r#"{"kind":"doc","v":3,"data":{"first":"s3cret"}}"#,
        "s3cret",
    ] {
        let error = decode::<Doc>(item(bad)).unwrap_err();
        assert!(matches!(&error, Error::Corrupt { .. }));
        assert!(!error.to_string().contains("s3cret"), "{error}");
    }
}

#[tokio::test]
async fn a_copy_has_everything_and_wants_an_empty_place() {
    let (from, to) = (Memory::new(), Memory::new());
    for n in 0..250 {
        let ends = (n % 3 == 0).then_some(NOW);
        let op = Op::put(Key::new("p", format!("{n:03}")), Cond::Any, Rev(n), ends, "{}".into());
        from.commit(Batch::new(NOW, vec![op]).unwrap()).await.unwrap();
    }
    let mut seen = 0;
    assert_eq!(copy(&from, &to, |n| seen = n).await, Ok(250));
    assert_eq!(seen, 250);
    assert_eq!(from.scan(None, 1_000).await, to.scan(None, 1_000).await);
    assert!(matches!(copy(&from, &to, |_| {}).await, Err(Error::Misuse(_))));
}

#[tokio::test(start_paused = true)]
async fn a_hanging_engine_is_given_up_in_bounded_time() {
    let faulty = Arc::new(Faulty::new(Arc::new(Memory::new())));
    faulty.always(Fault::Hang);
    let store = Deadline::new(faulty, Duration::from_secs(5));
    let doc = Doc { first: "Ada".into(), last: String::new(), count: 0 };
    let read = load::<Doc>(&store, NOW, &doc.key()).await;
    assert!(matches!(read, Err(Error::Unavailable(_))));
    let mut unit = Unit::new(&store, NOW);
    unit.insert(&doc).unwrap();
    assert!(matches!(unit.commit().await, Err(CommitError::Unknown(_))));
}

#[tokio::test]
async fn a_unit_refuses_what_contradicts_itself() {
    let store = Memory::new();
    let doc = Doc { first: "Ada".into(), last: String::new(), count: 0 };
    let mut unit = Unit::new(&store, NOW);
    unit.insert(&doc).unwrap();
    assert!(matches!(unit.insert(&doc), Err(Error::Misuse(_))));
    unit.guard_absent("doc", doc.key()).unwrap();
    unit.commit().await.unwrap();
    let there = load::<Doc>(&store, NOW, &doc.key()).await.unwrap().unwrap();
    let mut unit = Unit::new(&store, NOW);
    unit.guard(&there).unwrap();
    unit.delete(&there).unwrap();
    assert!(matches!(unit.guard_absent("doc", doc.key()), Err(Error::Misuse(_))));
    unit.commit().await.unwrap();
    assert_eq!(load::<Doc>(&store, NOW, &doc.key()).await.unwrap().map(|d| d.value), None);
}
