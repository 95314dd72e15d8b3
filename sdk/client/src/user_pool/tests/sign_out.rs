//! The end of a session: here at once, and at the service.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};

use super::{Steered, builder, done, pool, sent, session, tokens};
use crate::stub::{Reply, Stub};
use crate::user_pool::{SignedOutReason, UserPoolEvent};

fn empty() -> Reply {
    Reply::json(200, json!({}))
}

#[tokio::test]
async fn au_096_the_refresh_token_is_revoked_with_the_clients_secret() {
    let stub = Stub::of([done(1), empty()]).await;
    let pool = builder(&stub).client_secret("the-secret").build().unwrap();
    let session = session(&pool).await;
    let mut events = pool.subscribe();
    session.sign_out().await.unwrap();
    let revoked = sent(&stub.received()[1]);
    let expected =
        json!({ "Token": "refresh-1", "ClientId": "the-client", "ClientSecret": "the-secret" });
    assert_eq!((stub.operations()[1].as_str(), revoked), ("RevokeToken", expected));
    let reason = SignedOutReason::Asked;
    let event = UserPoolEvent::SignedOut { username: "ann".to_owned(), reason };
    assert_eq!(events.try_recv().unwrap(), event);
    session.sign_out().await.unwrap();
    assert_eq!(stub.operations().len(), 2, "once");
    assert!(events.try_recv().is_err());
}

#[tokio::test]
async fn it_ends_here_even_if_the_service_is_away() {
    let stub = Stub::of([done(1)]).await;
    let pool = pool(&stub);
    let session = session(&pool).await;
    assert!(session.sign_out().await.unwrap_err().is_transient());
    assert!(session.is_ended() && pool.session().is_none());
    assert!(pool.restore().await.unwrap().is_none());
}

#[tokio::test]
async fn au_097_a_client_that_revokes_nothing_is_no_error() {
    let stub = Stub::of([done(1), Reply::fault(400, "UnsupportedOperationException")]).await;
    session(&pool(&stub)).await.sign_out().await.unwrap();
}

#[tokio::test]
async fn what_a_refresh_under_way_brings_is_revoked_too() {
    let renewed = Reply::json(200, json!({ "AuthenticationResult": tokens(2) }));
    let late = Reply::Late(Duration::from_millis(50), Box::new(renewed));
    let stub = Stub::of([done(1), late, empty()]).await;
    let clock = Arc::new(Steered::default());
    let pool = builder(&stub).clock(Arc::clone(&clock) as Arc<_>).build().unwrap();
    let session = session(&pool).await;
    clock.advance(3600);
    let refreshing = tokio::spawn({
        let session = session.clone();
        async move { session.tokens().await }
    });
    while stub.operations().len() < 2 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    session.sign_out().await.unwrap();
    assert!(refreshing.await.unwrap().is_err(), "nobody gets tokens of an ended session");
    assert_eq!(sent(&stub.received()[2])["Token"], "refresh-2");
    assert!(pool.restore().await.unwrap().is_none());
}

#[tokio::test]
async fn au_100_everywhere() {
    let stub = Stub::of([done(1), Reply::fault(400, "NotAuthorizedException"), empty()]).await;
    let pool = pool(&stub);
    let session = session(&pool).await;
    session.global_sign_out().await.unwrap_err();
    assert!(!session.is_ended(), "nothing was ended there");
    session.global_sign_out().await.unwrap();
    assert_eq!(sent(&stub.received()[2]), json!({ "AccessToken": "access-1" }));
    assert!(session.is_ended());
}

#[tokio::test]
async fn the_end_of_one_session_leaves_the_next_one_stored() {
    let stub = Stub::of([done(1), done(2), empty()]).await;
    let pool = pool(&stub);
    let (first, second) = (session(&pool).await, session(&pool).await);
    first.sign_out().await.unwrap();
    assert!(first.is_ended() && !second.is_ended());
    assert_eq!(pool.session().unwrap().access_token().await.unwrap().expose(), "access-2");
    let stored = pool.core.store.load(&pool.core.session_key()).await.unwrap().unwrap();
    let stored: Value = serde_json::from_str(stored.expose()).unwrap();
    assert_eq!(stored["tokens"]["access"], "access-2");
}
