//! The SQLite engine passes the contract.

use std::sync::Arc;

use countersign_store_sqlite::SqliteStore;
use store::Store;
use tempfile::TempDir;

fn open() -> (TempDir, Arc<dyn Store>) {
    let dir = tempfile::tempdir().unwrap();
    let store = SqliteStore::open(dir.path()).unwrap();
    (dir, Arc::new(store))
}

store::contract_suite!(open);
