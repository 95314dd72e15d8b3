//! The same signed request, sent again.
//!
//! The stance, which is that of AWS: a signature proves who asks and for what, not that it is asked
//! for the first time. Within the window of the clock (five minutes) a copy is accepted and does
//! what the request does once more; TLS is what keeps others from having a copy. Names make most
//! creations happen once. There is no cache of nonces: nodes would have to share it.

use std::time::Duration;

use http::Request;
use serde_json::json;
use sigv4::{Credentials, PathStyle, Payload, PayloadHash, RequestView, SignParams, sha256};
use wire::Handle;
use wire::iam::{CreateAccessKey, CreateUser, ListAccessKeys};

use super::{NOW, World};
use crate::{AuthError, Expect, Iam};

const BODY: &[u8] = b"Action=CreateAccessKey&UserName=ann&Version=2010-05-08";

#[tokio::test]
async fn sec_158_a_replayed_request_is_accepted_within_the_window_and_not_after() {
    let world = World::new();
    let request = Request::post("https://iam.example.com/").body(()).unwrap();
    let (mut parts, ()) = request.into_parts();
    parts.headers.insert("host", "iam.example.com".parse().unwrap());
    let root = Credentials {
        access_key_id: "AKIAROOTROOTROOTROOT",
        secret_access_key: "root-secret",
        session_token: None,
    };
    let params = SignParams {
        region: "us-east-1",
        service: "iam",
        now: NOW.secs(),
        payload: Payload::of(BODY),
        path_style: PathStyle::Double,
        content_sha256_header: false,
    };
    sigv4::sign(&mut parts, &root, &params).unwrap();
    let expect = Expect {
        services: &["iam"],
        path_style: PathStyle::Double,
        body: PayloadHash::Computed(sha256(BODY)),
        skew: 300,
        anonymous: false,
    };
    let view = RequestView::of_parts(&parts);
    let iam = Iam::new(world.access.clone());
    let ann = json!({ "UserName": "ann" });
    let at = |seconds| NOW.plus(Duration::from_secs(seconds));
    let cx = world.cx(base::Principal::Root);
    let made = wire::parse::<CreateUser>(ann.clone()).unwrap();
    Handle::<CreateUser, _>::handle(&iam, &cx, made.clone()).await.unwrap();
    // Once and again: two keys, as in AWS.
    for later in [0, 300] {
        let verified = world.access.verify(&view, expect, at(later)).await.unwrap();
        let cx = world.cx_at(verified.caller.principal, at(later));
        let input = wire::parse::<CreateAccessKey>(ann.clone()).unwrap();
        Handle::<CreateAccessKey, _>::handle(&iam, &cx, input).await.unwrap();
    }
    let input = wire::parse::<ListAccessKeys>(ann).unwrap();
    let listed = Handle::<ListAccessKeys, _>::handle(&iam, &cx, input).await.unwrap();
    assert_eq!(listed.access_key_metadata.unwrap().len(), 2);
    // What has a name is made once.
    let again = Handle::<CreateUser, _>::handle(&iam, &cx, made).await.unwrap_err();
    assert_eq!(again.code(&wire::iam::SERVICE).0, "EntityAlreadyExists");
    // And past the window never.
    let late = world.access.verify(&view, expect, at(301)).await;
    assert!(matches!(late, Err(AuthError::Skewed(_))), "{late:?}");
}
