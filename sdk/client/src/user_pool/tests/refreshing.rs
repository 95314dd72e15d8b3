//! Tokens that stay fresh: one refresh for all, nothing lost on the way, an end that is told.

use std::sync::Arc;
use std::time::Duration;

use serde_json::json;

use super::{Steered, builder, done, jwt, sent, session, tokens};
use crate::logins::LoginsProvider as _;
use crate::stub::{Reply, Stub};
use crate::user_pool::{
    FileSessionStore, MemorySessionStore, Secret, SessionStore, SessionStoreError, SignedOutReason,
    UserPool, UserPoolError, UserPoolEvent,
};

fn renewed(serial: u32, rotates: bool) -> Reply {
    let mut result = tokens(serial);
    if !rotates {
        result.as_object_mut().unwrap().remove("RefreshToken");
    }
    Reply::json(200, json!({ "AuthenticationResult": result }))
}

fn steered(stub: &Stub) -> (UserPool, Arc<Steered>) {
    let clock = Arc::new(Steered::default());
    let pool = builder(stub).clock(Arc::clone(&clock) as Arc<_>).build().unwrap();
    (pool, clock)
}

#[tokio::test]
async fn tokens_are_refreshed_five_minutes_ahead_by_one_request_for_all() {
    let late = Reply::Late(Duration::from_millis(50), Box::new(renewed(2, false)));
    let stub = Stub::of([done(1), late]).await;
    let (pool, clock) = steered(&stub);
    let session = session(&pool).await;
    clock.advance(3600 - 301);
    assert_eq!(session.access_token().await.unwrap().expose(), "access-1");
    clock.advance(1);
    let waiting: Vec<_> = (0..20)
        .map(|_| {
            let session = session.clone();
            tokio::spawn(async move { session.access_token().await.unwrap() })
        })
        .collect();
    for one in waiting {
        assert_eq!(one.await.unwrap().expose(), "access-2");
    }
    assert_eq!(stub.operations(), ["InitiateAuth", "GetTokensFromRefreshToken"]);
    let kept = session.tokens().await.unwrap().refresh.unwrap();
    assert_eq!(kept.expose(), "refresh-1", "AU-024: no new one, so the old one stands");
}

#[tokio::test]
async fn au_102_a_rotated_token_is_kept_even_if_nobody_waits_for_it() {
    let late = Reply::Late(Duration::from_millis(50), Box::new(renewed(2, true)));
    let stub = Stub::of([done(1), late, renewed(3, true)]).await;
    let (pool, clock) = steered(&stub);
    let session = session(&pool).await;
    clock.advance(3500);
    let given_up = tokio::time::timeout(Duration::from_millis(10), session.tokens()).await;
    assert!(given_up.is_err());
    session.refresh().await.unwrap();
    clock.advance(3500);
    session.tokens().await.unwrap();
    let last = sent(stub.received().last().unwrap());
    assert_eq!(last["RefreshToken"], "refresh-2");
}

#[tokio::test]
async fn a_short_life_is_not_all_refreshing() {
    let mut short = tokens(1);
    short["IdToken"] = json!(jwt(&json!({ "sub": "s", "iat": 10, "exp": 310 })));
    let stub = Stub::of([Reply::json(200, json!({ "AuthenticationResult": short }))]).await;
    let (pool, clock) = steered(&stub);
    let session = session(&pool).await;
    clock.advance(149);
    session.tokens().await.unwrap();
    assert_eq!(
        stub.operations(),
        ["InitiateAuth"],
        "half of the five minutes that the ID token lives"
    );
}

#[tokio::test]
async fn a_service_that_is_away_is_no_error_while_the_tokens_last() {
    let mut up = true;
    let stub = Stub::new(move |_| {
        if std::mem::take(&mut up) { done(1) } else { Reply::fault(503, "ServiceUnavailable") }
    })
    .await;
    let (pool, clock) = steered(&stub);
    let session = session(&pool).await;
    clock.advance(3400);
    assert_eq!(session.access_token().await.unwrap().expose(), "access-1");
    let asked = stub.operations().len();
    assert_eq!(session.access_token().await.unwrap().expose(), "access-1");
    assert_eq!(stub.operations().len(), asked, "it is left alone for a while");
    clock.advance(31);
    session.access_token().await.unwrap();
    assert!(stub.operations().len() > asked);
    clock.advance(400);
    assert!(session.access_token().await.unwrap_err().is_transient());
    assert!(!session.is_ended(), "it may come back");
}

#[tokio::test]
async fn au_094_a_refused_refresh_ends_the_session_and_tells() {
    let stub = Stub::of([done(1), Reply::fault(400, "NotAuthorizedException")]).await;
    let (pool, clock) = steered(&stub);
    let session = session(&pool).await;
    let (mut events, epoch) = (pool.subscribe(), pool.epoch());
    assert_eq!(pool.logins().await.unwrap().providers().count(), 1);
    clock.advance(3600);
    let error = session.id_token().await.unwrap_err();
    assert!(error.is_code("NotAuthorizedException"));
    let reason = SignedOutReason::Refused;
    let event = UserPoolEvent::SignedOut { username: "ann".to_owned(), reason };
    assert_eq!(events.try_recv().unwrap(), event);
    assert!(matches!(session.id_token().await.unwrap_err(), UserPoolError::SignedOut));
    assert!(pool.session().is_none() && pool.restore().await.unwrap().is_none());
    assert!(pool.logins().await.unwrap().is_empty(), "a guest again");
    assert_ne!(pool.epoch(), epoch);
}

#[tokio::test]
async fn another_refusal_does_not_end_it() {
    let stub =
        Stub::of([done(1), Reply::fault(400, "ResourceNotFoundException"), renewed(2, false)])
            .await;
    let (pool, clock) = steered(&stub);
    let session = session(&pool).await;
    clock.advance(3600);
    assert!(session.tokens().await.is_err());
    assert_eq!(session.access_token().await.unwrap().expose(), "access-2");
}

#[tokio::test]
async fn a_session_outlives_the_process() {
    let folder = tempfile::tempdir().unwrap();
    let store = FileSessionStore::in_directory(folder.path().join("made/for/it"));
    let stub = Stub::of([done(1), renewed(2, true)]).await;
    let clock = Arc::new(Steered::default());
    let make = || {
        let settings = builder(&stub).session_store(store.clone());
        settings.clock(Arc::clone(&clock) as Arc<_>).build().unwrap()
    };
    assert!(make().restore().await.unwrap().is_none());
    session(&make()).await;
    let later = make();
    let mut events = later.subscribe();
    let restored = later.restore().await.unwrap().unwrap();
    assert_eq!((restored.username(), restored.sub()), ("ann", "the-sub"));
    assert!(matches!(events.try_recv().unwrap(), UserPoolEvent::SignedIn { .. }));
    assert_eq!(restored.access_token().await.unwrap().expose(), "access-1");

    // Two programs share the store; the slower finds what the quicker got.
    let other = make().restore().await.unwrap().unwrap();
    clock.advance(3500);
    assert_eq!(restored.access_token().await.unwrap().expose(), "access-2");
    assert_eq!(other.access_token().await.unwrap().expose(), "access-2");
    assert_eq!(stub.operations().len(), 2);
}

#[cfg(unix)]
#[tokio::test]
async fn files_are_for_their_owner_only_and_what_is_no_session_counts_as_none() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let stub = Stub::of([done(1)]).await;
    let make = || builder(&stub).session_store(FileSessionStore::in_directory(folder.path()));
    session(&make().build().unwrap()).await;
    let files: Vec<_> =
        std::fs::read_dir(folder.path()).unwrap().map(|e| e.unwrap().path()).collect();
    let [file] = &files[..] else { panic!("{files:?}") };
    assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    let whole = std::fs::read_to_string(file).unwrap();
    for broken in [
        "",
        "{",
        "{}",
        &whole.replace("session/", "session/other"),
        &whole.replace("\\\"version\\\":1", "\\\"version\\\":2"),
    ] {
        assert_ne!(broken, whole);
        std::fs::write(file, broken).unwrap();
        assert!(make().build().unwrap().restore().await.unwrap().is_none(), "{broken}");
    }
}

/// A store that always fails.
struct Broken;

#[async_trait::async_trait]
impl SessionStore for Broken {
    async fn load(&self, _: &str) -> Result<Option<Secret>, SessionStoreError> {
        Err("broken".into())
    }
    async fn save(&self, _: &str, _: &Secret) -> Result<(), SessionStoreError> {
        Err("broken".into())
    }
    async fn remove(&self, _: &str) -> Result<(), SessionStoreError> {
        Err("broken".into())
    }
}

#[tokio::test]
async fn a_broken_store_does_not_keep_anybody_out() {
    let stub = Stub::of([done(1), renewed(2, true), Reply::json(200, json!({}))]).await;
    let pool = builder(&stub).session_store(Broken).build().unwrap();
    assert!(matches!(pool.restore().await.unwrap_err(), UserPoolError::Store(_)));
    let session = session(&pool).await;
    session.refresh().await.unwrap();
    session.sign_out().await.unwrap();
    assert!(pool.session().is_none());
}

#[tokio::test]
async fn clones_of_a_pool_restore_one_session() {
    let stub = Stub::of([done(1)]).await;
    let store = Arc::new(MemorySessionStore::new());
    let make = || builder(&stub).session_store(Arc::clone(&store)).build().unwrap();
    session(&make()).await;
    let pool = make();
    let (one, two) = tokio::join!(pool.restore(), pool.restore());
    one.unwrap().unwrap().sign_out().await.unwrap_err();
    assert!(two.unwrap().unwrap().is_ended(), "both are the same session");
}
