//! Conditions, pages, snapshots of many, expiry.

use std::sync::Arc;

use super::{at, commit, key, put};
use crate::batch::{Cond, Op};
use crate::engine::Store;
use crate::error::BatchError;
use crate::item::{Item, Key};
use crate::range::Range;
use crate::rev::Rev;
use crate::sweep::sweep;

const CONFLICT: Result<(), BatchError> = Err(BatchError::Conflict { op: 0 });

/// Each condition with each action; a failing one leaves everything as it was.
pub async fn conditions(store: Arc<dyn Store>) {
    let (s, now, a, b) = (&*store, at(100), key("p", "a"), key("p", "b"));
    assert_eq!(commit(s, now, vec![put(a.clone(), Cond::At(Rev(1)), 2, None)]).await, CONFLICT);
    assert_eq!(commit(s, now, vec![put(a.clone(), Cond::Absent, 1, None)]).await, Ok(()));
    assert_eq!(commit(s, now, vec![put(a.clone(), Cond::Absent, 2, None)]).await, CONFLICT);
    assert_eq!(commit(s, now, vec![Op::check(a.clone(), Cond::Absent)]).await, CONFLICT);
    assert_eq!(commit(s, now, vec![Op::check(a.clone(), Cond::At(Rev(1)))]).await, Ok(()));
    assert_eq!(commit(s, now, vec![Op::delete(a.clone(), Cond::At(Rev(9)))]).await, CONFLICT);
    // The second op conflicts, so the first does not happen; ops are counted by key.
    let both = vec![put(b.clone(), Cond::At(Rev(7)), 8, None), put(a.clone(), Cond::Any, 2, None)];
    assert_eq!(commit(s, now, both).await, Err(BatchError::Conflict { op: 1 }));
    assert_eq!(s.get(now, &a).await.unwrap().unwrap().rev, Rev(1));
    let both = vec![put(b.clone(), Cond::Any, 3, None), Op::delete(a.clone(), Cond::At(Rev(1)))];
    assert_eq!(commit(s, now, both).await, Ok(()));
    assert_eq!(s.get(now, &a).await.unwrap(), None);
    let found = s.get(now, &b).await.unwrap().unwrap();
    let body = "{\"rev\":3}".to_owned();
    assert_eq!(found, Item { key: b, rev: Rev(3), expires: None, body });
    assert_eq!(commit(s, now, vec![Op::delete(a, Cond::Any)]).await, Ok(()));
    assert_eq!(commit(s, now, vec![]).await, Ok(()));
}

/// Ranges in both directions, by pages, with bounds, in byte order, in one partition only.
pub async fn paging(store: Arc<dyn Store>) {
    let (s, now) = (&*store, at(100));
    // By bytes: upper case before lower, and beyond ASCII by code point.
    let names = ["", "A", "a/", "a/1", "a/2", "a/\u{ff}", "a/\u{ffff}", "a/\u{10ffff}", "a0", "b"];
    for other in ["o", "p!", "pp", "q"] {
        commit(s, now, vec![put(key(other, "a/1"), Cond::Any, 1, None)]).await.unwrap();
    }
    let ops = names.iter().rev().map(|sk| put(key("p", sk), Cond::Absent, 1, None)).collect();
    commit(s, now, ops).await.unwrap();
    let all = |range: Range| async move {
        let (mut seen, mut range) = (Vec::new(), range);
        loop {
            let page = s.range(now, &range).await.unwrap();
            assert!(page.items.len() <= range.page_size());
            seen.extend(page.items.into_iter().map(|item| item.key.sk.into_string()));
            let Some(next) = page.next else { return seen };
            assert_eq!(Some(&next), seen.last());
            range = range.after(Some(&next));
        }
    };
    for limit in [1, 2, 3, 5, 9, 10, 11, 1_000] {
        assert_eq!(all(Range::all("p", limit)).await, names);
        assert_eq!(all(Range::prefix("p", "a/", limit)).await, names[2..8]);
        let mut back = names.to_vec();
        back.reverse();
        assert_eq!(all(Range::all("p", limit).down()).await, back);
        assert_eq!(all(Range::prefix("p", "a/", limit).down()).await, back[2..8]);
        assert_eq!(all(Range::all("p", limit).after(Some("a/2"))).await, names[5..]);
        assert!(all(Range::prefix("p", "zz", limit)).await.is_empty());
        assert!(all(Range::prefix("p", "a/", limit).after(Some("c"))).await.is_empty());
        assert!(all(Range::all("none", limit)).await.is_empty());
    }
    // A page that ends exactly with the range has no next.
    assert_eq!(s.range(now, &Range::all("p", 10)).await.unwrap().next, None);
}

/// `get_many` keeps the places of its keys; `scan` sees everything once, in order.
pub async fn many_and_scan(store: Arc<dyn Store>) {
    let impossible = Key::new("k".repeat(5_000), "#");
    assert_eq!(store.get(at(0), &impossible).await.unwrap(), None);
    assert_eq!(store.get_many(at(0), &[impossible]).await.unwrap(), [None]);
    let (s, now) = (&*store, at(100));
    let keys: Vec<_> = (0..25).map(|n| key(&format!("p{}", n % 5), &format!("{n:02}"))).collect();
    for (n, one) in (0..).zip(&keys) {
        let expires = (n % 2 == 0).then(|| at(50));
        commit(s, at(10), vec![put(one.clone(), Cond::Absent, n, expires)]).await.unwrap();
    }
    let found = s.get_many(now, &[keys[3].clone(), key("p0", "x"), keys[2].clone()]).await;
    let revs: Vec<_> = found.unwrap().into_iter().map(|i| i.map(|i| i.rev)).collect();
    assert_eq!(revs, [Some(Rev(3)), None, None]);
    let (mut seen, mut after) = (Vec::new(), None);
    loop {
        let items = s.scan(after.as_ref(), 4).await.unwrap();
        let Some(last) = items.last() else { break };
        after = Some(last.key.clone());
        seen.extend(items.into_iter().map(|item| item.key));
    }
    let mut sorted = keys;
    sorted.sort();
    assert_eq!(seen, sorted);
}

/// What has expired is gone for reads and for `Absent`, waits for the sweeper, and may be renewed.
pub async fn expiry_and_sweeping(store: Arc<dyn Store>) {
    let (s, code) = (&*store, key("x", "code"));
    let kept = key("x", "kept");
    let start = vec![
        put(code.clone(), Cond::Absent, 1, Some(at(200))),
        put(kept.clone(), Cond::Absent, 1, Some(at(500))),
    ];
    commit(s, at(100), start).await.unwrap();
    assert!(s.get(at(199), &code).await.unwrap().is_some());
    assert!(s.get(at(200), &code).await.unwrap().is_none());
    assert_eq!(s.get_many(at(200), std::slice::from_ref(&code)).await.unwrap(), [None]);
    assert_eq!(s.range(at(200), &Range::all("x", 1)).await.unwrap().items[0].key, kept);
    assert_eq!(s.due(at(199), 10).await.unwrap(), []);
    assert_eq!(s.due(at(200), 10).await.unwrap(), [(code.clone(), Rev(1))]);
    let again = |rev| vec![put(key("x", "code"), Cond::Absent, rev, Some(at(300)))];
    assert_eq!(commit(s, at(199), again(2)).await, CONFLICT);
    assert_eq!(commit(s, at(200), again(2)).await, Ok(()));
    assert_eq!(sweep(s, at(250), 10).await, Ok(0));
    assert_eq!(sweep(s, at(300), 10).await, Ok(1));
    assert_eq!(s.scan(None, 10).await.unwrap().len(), 1);
    let many = (0..90).map(|n| put(key("y", &n.to_string()), Cond::Any, n, Some(at(400 + n))));
    commit(s, at(100), many.collect()).await.unwrap();
    let due = s.due(at(490), 3).await.unwrap();
    assert_eq!(due.iter().map(|(_, rev)| rev.0).collect::<Vec<_>>(), [0, 1, 2]);
    assert_eq!(sweep(s, at(490), 1_000).await, Ok(90));
}
