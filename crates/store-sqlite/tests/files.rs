//! The file: its mode, foreign and newer ones, views, backup under load and restore.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use base::Timestamp;
use countersign_store_sqlite::{BackupError, FILE_NAME, OpenError, SqliteStore, restore};
use store::{Batch, Cond, Key, Op, Rev, Store};

const NOW: Timestamp = Timestamp::from_secs(1_000);

fn put(pk: &str, rev: i64, body: &str) -> Op {
    Op::put(Key::new(pk, "#"), Cond::Any, Rev(rev), None, body.to_owned())
}

async fn commit(store: &SqliteStore, ops: Vec<Op>) {
    store.commit(Batch::new(NOW, ops).unwrap()).await.unwrap();
}

#[cfg(unix)]
#[tokio::test]
async fn only_the_owner_may_read_the_files() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tempfile::tempdir().unwrap();
    let store = SqliteStore::open(dir.path()).unwrap();
    commit(&store, vec![put("p", 1, "{}")]).await;
    for end in ["", "-wal", "-shm"] {
        let file = dir.path().join(format!("{FILE_NAME}{end}"));
        assert_eq!(std::fs::metadata(file).unwrap().permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn foreign_newer_and_damaged_files_are_refused_untouched() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join(FILE_NAME);
    let refused = || SqliteStore::open(dir.path()).err().expect("the file is refused");
    std::fs::write(&file, "this is no database, but long enough to look at".repeat(9)).unwrap();
    assert!(matches!(refused(), OpenError::Unreadable(_)));
    std::fs::remove_file(&file).unwrap();
    rusqlite::Connection::open(&file).unwrap().execute_batch("CREATE TABLE t (x)").unwrap();
    assert!(matches!(refused(), OpenError::Foreign));
    std::fs::remove_file(&file).unwrap();
    drop(SqliteStore::open(dir.path()).unwrap());
    let conn = rusqlite::Connection::open(&file).unwrap();
    conn.pragma_update(None, "user_version", 7).unwrap();
    drop(conn);
    assert!(matches!(refused(), OpenError::Newer { found: 7, known: 1 }));
}

#[tokio::test]
async fn operators_see_entities_in_views() {
    let dir = tempfile::tempdir().unwrap();
    let store = SqliteStore::open(dir.path()).unwrap();
    let user = r#"{"kind":"iam-user","v":1,"data":{"name":"ann"}}"#;
    commit(&store, vec![put("iam/user/ann", 1_000_000, user)]).await;
    let conn = rusqlite::Connection::open(store.path()).unwrap();
    let sql = "SELECT written, data ->> '$.name' FROM iam_users";
    let row: (String, String) =
        conn.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    assert_eq!(row, ("1970-01-01 00:00:01".to_owned(), "ann".to_owned()));
    for view in ["iam_roles", "iam_groups", "iam_policies", "identity_pools", "identities"] {
        conn.query_row(&format!("SELECT count(*) FROM {view}"), [], |_| Ok(())).unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_under_load_is_whole_and_restores() {
    let dir = tempfile::tempdir().unwrap();
    let store = Arc::new(SqliteStore::open(dir.path()).unwrap());
    let body = format!("\"{}\"", "x".repeat(500));
    for n in 0..20 {
        let ops = (0..100).map(|m| put(&format!("p/{n}/{m}"), 1, &body)).collect();
        commit(&store, ops).await;
    }
    let stop = Arc::new(AtomicBool::new(false));
    let writer = tokio::spawn({
        let (store, stop) = (Arc::clone(&store), Arc::clone(&stop));
        async move {
            let mut rev = 1;
            while !stop.load(Ordering::Relaxed) {
                rev += 1;
                commit(&store, vec![put("a", rev, "{}"), put("b", rev, "{}")]).await;
            }
            rev
        }
    });
    let dest = dir.path().join("backup.db");
    let copying = tokio::task::spawn_blocking({
        let (store, dest) = (Arc::clone(&store), dest.clone());
        move || store.backup(&dest, |_| {})
    });
    let size = copying.await.unwrap().unwrap();
    stop.store(true, Ordering::Relaxed);
    assert!(writer.await.unwrap() > 2);
    assert!(size > 1_000_000);
    assert!(matches!(store.backup(&dest, |_| {}), Err(BackupError::Exists(_))));
    // Not over a living database.
    assert!(matches!(restore(&dest, dir.path()), Err(BackupError::Exists(_))));
    let fresh = tempfile::tempdir().unwrap();
    restore(&dest, fresh.path()).unwrap();
    let copy = SqliteStore::open(fresh.path()).unwrap();
    let pair = [Key::new("a", "#"), Key::new("b", "#")];
    let found = copy.get_many(NOW, &pair).await.unwrap();
    let revs: Vec<_> = found.iter().map(|item| item.as_ref().map(|item| item.rev)).collect();
    assert_eq!(revs[0], revs[1]);
    assert!(copy.get(NOW, &Key::new("p/19/99", "#")).await.unwrap().is_some());
}

#[test]
fn a_damaged_backup_is_not_restored() {
    let (dir, fresh) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let bad = dir.path().join("bad.db");
    std::fs::write(&bad, "no database at all ".repeat(99)).unwrap();
    assert!(restore(&bad, fresh.path()).is_err());
    std::fs::write(&bad, "").unwrap();
    assert!(restore(&bad, fresh.path()).is_err());
    assert_eq!(std::fs::read_dir(fresh.path()).unwrap().count(), 0);
}
