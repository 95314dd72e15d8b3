//! Every store keeps the same promises; files keep some more.

use super::*;

fn key(app: &str, pool: &str) -> StoreKey {
    StoreKey { app: app.to_owned(), pool_id: format!("eu-west-1:{pool}") }
}

fn identity(id: &str) -> StoredIdentity {
    StoredIdentity { identity_id: id.into(), owner: vec!["ab".to_owned()] }
}

async fn keeps_its_promises(store: &dyn IdentityStore) {
    let (mine, other_app, other_pool) = (key("notes", "1"), key("mail", "1"), key("notes", "2"));
    assert_eq!(store.load(&mine).await.unwrap(), None);
    store.remove(&mine).await.unwrap();
    store.save(&mine, &identity("a")).await.unwrap();
    store.save(&mine, &identity("b")).await.unwrap();
    store.save(&other_app, &identity("c")).await.unwrap();
    store.save(&other_pool, &identity("d")).await.unwrap();
    assert_eq!(store.load(&mine).await.unwrap(), Some(identity("b")));
    assert_eq!(store.load(&other_app).await.unwrap(), Some(identity("c")));
    store.remove(&mine).await.unwrap();
    assert_eq!(store.load(&mine).await.unwrap(), None);
    assert_eq!(store.load(&other_pool).await.unwrap(), Some(identity("d")));
}

#[tokio::test]
async fn memory_and_files_keep_their_promises() {
    keeps_its_promises(&MemoryStore::new()).await;
    let folder = tempfile::tempdir().unwrap();
    keeps_its_promises(&FileStore::in_directory(folder.path().join("made/for/it"))).await;
}

#[cfg(feature = "keyring")]
#[tokio::test]
async fn keyrings_keep_their_promises() {
    let keyring = keyring_core::mock::Store::new().unwrap();
    keeps_its_promises(&KeyringStore::new(keyring)).await;
}

#[cfg(unix)]
#[tokio::test]
async fn files_are_for_their_owner_only_and_leave_no_drafts() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("private/identity.json");
    let store = FileStore::at(&file);
    store.save(&key("notes", "1"), &identity("a")).await.unwrap();
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).unwrap();
    store.save(&key("notes", "1"), &identity("b")).await.unwrap();
    let mode = |path: &std::path::Path| path.metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&file), 0o600);
    assert_eq!(mode(file.parent().unwrap()), 0o700);
    assert_eq!(std::fs::read_dir(file.parent().unwrap()).unwrap().count(), 1);
}

#[tokio::test]
async fn a_file_that_cannot_be_understood_is_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("identity.json");
    let store = FileStore::at(&file);
    let mine = key("notes", "1");
    for broken in ["", "{", "null", "{\"version\":1}", "\u{0}\u{1}"] {
        std::fs::write(&file, broken).unwrap();
        assert_eq!(store.load(&mine).await.unwrap(), None, "{broken:?}");
        store.save(&mine, &identity("a")).await.unwrap();
        assert_eq!(store.load(&mine).await.unwrap(), Some(identity("a")));
    }
    assert_eq!(store.load(&key("notes", "2")).await.unwrap(), None, "another pool's");
    let newer = std::fs::read_to_string(&file).unwrap().replace("\"version\": 1", "\"version\": 2");
    std::fs::write(&file, newer).unwrap();
    assert_eq!(store.load(&mine).await.unwrap(), None, "a later version's");
}

#[tokio::test]
async fn a_place_that_cannot_be_written_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, "x").unwrap();
    let store = FileStore::at(file.join("below"));
    assert!(store.save(&key("notes", "1"), &identity("a")).await.is_err());
}
