//! Who is calling.

use std::sync::Arc;

use base::{Principal, SessionKind, Timestamp};
use http::Request;
use sigv4::{Credentials, PathStyle, Payload, PayloadHash, RequestView, SignParams, sha256};

use super::{NOW, World, access_key, allow, trust_account, user};
use crate::{AuthError, Expect, Verified};

const BODY: &[u8] = b"Action=GetCallerIdentity&Version=2011-06-15";

async fn send(
    world: &World,
    credentials: &Credentials<'_>,
    (region, service): (&str, &str),
    now: Timestamp,
) -> Result<Verified, AuthError> {
    let request = Request::post("https://sts.example.com/").body(()).unwrap();
    let (mut parts, ()) = request.into_parts();
    parts.headers.insert("host", "sts.example.com".parse().unwrap());
    let params = SignParams {
        region,
        service,
        now: NOW.secs(),
        payload: Payload::of(BODY),
        path_style: PathStyle::Double,
        content_sha256_header: false,
    };
    sigv4::sign(&mut parts, credentials, &params).unwrap();
    let expect = Expect {
        services: &["sts"],
        path_style: PathStyle::Double,
        body: PayloadHash::Computed(sha256(BODY)),
        skew: 300,
        anonymous: false,
    };
    world.access.verify(&RequestView::of_parts(&parts), expect, now).await
}

const ROOT: Credentials<'static> = Credentials {
    access_key_id: "AKIAROOTROOTROOTROOT",
    secret_access_key: "root-secret",
    session_token: None,
};
const HERE: (&str, &str) = ("eu-west-1", "sts");

#[tokio::test]
async fn st_029_root_and_only_with_its_secret_region_service_and_time() {
    let world = World::new();
    let found = send(&world, &ROOT, HERE, NOW).await.unwrap();
    assert!(matches!(found.caller.principal, Principal::Root));
    assert!(found.signed.is_some());
    let wrong = Credentials { secret_access_key: "other", ..ROOT };
    let refused = send(&world, &wrong, HERE, NOW).await;
    assert!(matches!(refused, Err(AuthError::Mismatch { .. })), "{refused:?}");
    let late = NOW.plus(std::time::Duration::from_secs(301));
    assert!(matches!(send(&world, &ROOT, HERE, late).await, Err(AuthError::Skewed(_))));
    for scope in [("eu-north-1", "sts"), ("eu-west-1", "s3")] {
        assert!(matches!(send(&world, &ROOT, scope, NOW).await, Err(AuthError::Scope(_))));
    }
    // STS is global: its first region is good everywhere.
    assert!(send(&world, &ROOT, ("us-east-1", "sts"), NOW).await.is_ok());
    let token = Credentials { session_token: Some("x"), ..ROOT };
    assert!(matches!(send(&world, &token, HERE, NOW).await, Err(AuthError::InvalidToken)));
}

#[tokio::test]
async fn st_030_users_sign_with_active_keys_only() {
    let world = World::new();
    let ann = user("ann", None);
    world.insert(&ann).await;
    let mut key = access_key(&world.access, &ann, "AKIAAAAAAAAAAAAAAAAA", "s3cret");
    world.insert(&key).await;
    let credentials = Credentials {
        access_key_id: &key.id.clone(),
        secret_access_key: "s3cret",
        session_token: None,
    };
    let found = send(&world, &credentials, HERE, NOW).await.unwrap();
    let Principal::User(found) = found.caller.principal else { panic!("no user") };
    assert_eq!((found.name.as_str(), &found.id), ("ann", &ann.id));
    // The change is seen at once on the node that makes it.
    let old = world.access.access_key(NOW, &key.id).await.unwrap().unwrap();
    key.active = false;
    let mut unit = world.access.unit(NOW);
    unit.update(&old, &key).unwrap();
    world.access.commit(unit).await.unwrap();
    assert!(matches!(send(&world, &credentials, HERE, NOW).await, Err(AuthError::UnknownKey)));
    let unknown = Credentials { access_key_id: "AKIABBBBBBBBBBBBBBBB", ..credentials };
    assert!(matches!(send(&world, &unknown, HERE, NOW).await, Err(AuthError::UnknownKey)));
}

#[tokio::test]
async fn a_key_does_not_serve_a_later_user_of_the_same_name() {
    let world = World::new();
    let (first, second) = (user("ann", None), user("ann", None));
    world.insert(&second).await;
    world.insert(&access_key(&world.access, &first, "AKIAAAAAAAAAAAAAAAAA", "s")).await;
    let credentials = Credentials {
        access_key_id: "AKIAAAAAAAAAAAAAAAAA",
        secret_access_key: "s",
        session_token: None,
    };
    assert!(matches!(send(&world, &credentials, HERE, NOW).await, Err(AuthError::UnknownKey)));
}

#[tokio::test]
async fn st_028_temporary_credentials_need_their_token_and_their_role_and_end() {
    let world = World::new();
    world.role("r", &trust_account(&["sts:AssumeRole"]), &allow(&["s3:*"])).await;
    let rights = world.access.role_rights(NOW, "r").await.unwrap().unwrap();
    let grant = crate::assume::Grant {
        duration: std::time::Duration::from_mins(1),
        ..crate::assume::Grant::default()
    };
    let cx = world.cx(Principal::Root);
    let issued = world.access.issue(&cx, rights.session("s"), grant);
    let secret = issued.secret_access_key.expose().clone();
    let whole = Credentials {
        access_key_id: &issued.access_key_id,
        secret_access_key: &secret,
        session_token: Some(&issued.session_token),
    };
    let found = send(&world, &whole, HERE, NOW).await.unwrap();
    let session = found.caller.principal.session().unwrap().clone();
    assert!(matches!(session.kind, SessionKind::AssumedRole { .. }));
    let bare = Credentials { session_token: None, ..whole };
    assert!(matches!(send(&world, &bare, HERE, NOW).await, Err(AuthError::UnknownKey)));
    let mut altered = issued.session_token.clone();
    altered.replace_range(40..41, if altered.as_bytes()[40] == b'A' { "B" } else { "A" });
    let altered = Credentials { session_token: Some(&altered), ..whole };
    assert!(matches!(send(&world, &altered, HERE, NOW).await, Err(AuthError::InvalidToken)));
    let end = NOW.plus(std::time::Duration::from_mins(1));
    assert!(matches!(send(&world, &whole, HERE, end).await, Err(AuthError::Expired)));
    // A role deleted and made again is another role.
    world.delete_role("r").await;
    assert!(matches!(send(&world, &whole, HERE, NOW).await, Err(AuthError::InvalidToken)));
    world.role("r", &trust_account(&["sts:AssumeRole"]), &allow(&["s3:*"])).await;
    assert!(matches!(send(&world, &whole, HERE, NOW).await, Err(AuthError::InvalidToken)));
}

#[tokio::test]
async fn a_token_is_opened_once_and_only_for_its_own_access_key() {
    let world = World::new();
    world.role("r", &trust_account(&["sts:AssumeRole"]), &allow(&["s3:*"])).await;
    let rights = world.access.role_rights(NOW, "r").await.unwrap().unwrap();
    let cx = world.cx(Principal::Root);
    let issue = || {
        let grant = crate::assume::Grant {
            duration: std::time::Duration::from_mins(1),
            ..crate::assume::Grant::default()
        };
        world.access.issue(&cx, rights.session("s"), grant)
    };
    let (one, other) = (issue(), issue());
    let inner = &world.access.0;
    let open = |id: &str, token: &str| inner.sessions.open(&inner.keys, id, token);
    let first = open(&one.access_key_id, &one.session_token).unwrap();
    let second = open(&one.access_key_id, &one.session_token).unwrap();
    assert!(Arc::ptr_eq(&first.session, &second.session), "opened again");
    assert!(open(&other.access_key_id, &one.session_token).is_err());
    let theirs = Credentials {
        access_key_id: &other.access_key_id,
        secret_access_key: other.secret_access_key.expose(),
        session_token: Some(&one.session_token),
    };
    assert!(matches!(send(&world, &theirs, HERE, NOW).await, Err(AuthError::InvalidToken)));
}

#[tokio::test]
async fn unsigned_requests_are_anonymous_only_where_that_is_allowed() {
    let world = World::new();
    let (parts, ()) = Request::post("https://sts.example.com/").body(()).unwrap().into_parts();
    let view = RequestView::of_parts(&parts);
    let expect = Expect {
        services: &["sts"],
        path_style: PathStyle::Double,
        body: PayloadHash::Computed(sha256(BODY)),
        skew: 300,
        anonymous: true,
    };
    let found = world.access.verify(&view, expect, NOW).await.unwrap();
    assert!(matches!(found.caller.principal, Principal::Anonymous) && found.signed.is_none());
    let strict = Expect { anonymous: false, ..expect };
    assert!(matches!(world.access.verify(&view, strict, NOW).await, Err(AuthError::Missing)));
}

#[tokio::test]
async fn the_use_of_keys_is_written_down_in_the_background() {
    let world = World::new();
    let ann = user("ann", None);
    world.insert(&ann).await;
    world.insert(&access_key(&world.access, &ann, "AKIAAAAAAAAAAAAAAAAA", "s")).await;
    let credentials = Credentials {
        access_key_id: "AKIAAAAAAAAAAAAAAAAA",
        secret_access_key: "s",
        session_token: None,
    };
    send(&world, &credentials, HERE, NOW).await.unwrap();
    assert_eq!(world.access.flush_usage(NOW).await.unwrap(), 1);
    assert_eq!(world.access.flush_usage(NOW).await.unwrap(), 0);
    let key = crate::entities::LastUsed::key_of("AKIAAAAAAAAAAAAAAAAA");
    let found = store::load::<crate::entities::LastUsed>(world.access.store(), NOW, &key).await;
    assert_eq!(found.unwrap().unwrap().service, "sts");
}

#[tokio::test]
async fn sec_161_presigned_requests_are_verified_and_end() {
    let world = World::new();
    let request =
        Request::get("https://sts.example.com/?Action=GetCallerIdentity").body(()).unwrap();
    let (mut parts, ()) = request.into_parts();
    parts.headers.insert("host", "sts.example.com".parse().unwrap());
    let params = SignParams {
        region: HERE.0,
        service: HERE.1,
        now: NOW.secs(),
        payload: Payload::of(b""),
        path_style: PathStyle::Double,
        content_sha256_header: false,
    };
    sigv4::presign(&mut parts, &ROOT, &params, 60).unwrap();
    let expect = Expect {
        services: &["sts"],
        path_style: PathStyle::Double,
        body: PayloadHash::Computed(sha256(b"")),
        skew: 300,
        anonymous: false,
    };
    let at = |seconds| NOW.plus(std::time::Duration::from_secs(seconds));
    let view = RequestView::of_parts(&parts);
    let found = world.access.verify(&view, expect, at(60)).await.unwrap();
    assert!(matches!(found.caller.principal, Principal::Root));
    assert!(matches!(world.access.verify(&view, expect, at(61)).await, Err(AuthError::Skewed(_))));
}
