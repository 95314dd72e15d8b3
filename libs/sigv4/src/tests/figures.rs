//! A measured figure; run with `cargo test --release -- --ignored --nocapture`.

use std::time::{Duration, Instant};

use super::support::{NOW, Request, SECRET, expect_json};
use crate::{Credentials, PathStyle, Payload, SignParams, SigningKeyCache, parse, sign, verify};

#[test]
#[ignore = "a measurement, not a check"]
fn parse_and_verify_with_a_cached_key() {
    let body = vec![b'x'; 512];
    let (mut parts, ()) = http::Request::post("https://cognito-idp.us-east-1.amazonaws.com/")
        .header("x-amz-target", "AWSCognitoIdentityProviderService.AdminGetUser")
        .header("content-type", "application/x-amz-json-1.1")
        .body(())
        .unwrap()
        .into_parts();
    let params = SignParams {
        region: "us-east-1",
        service: "service",
        now: NOW,
        payload: Payload::of(&body),
        path_style: PathStyle::Double,
        content_sha256_header: false,
    };
    let credentials = Credentials {
        access_key_id: "AKIDEXAMPLE",
        secret_access_key: SECRET,
        session_token: None,
    };
    sign(&mut parts, &credentials, &params).unwrap();
    let request = Request::from_parts(&parts);
    let cache = SigningKeyCache::new(100);
    let rounds = 200_000;
    let started = clock();
    for _ in 0..rounds {
        let auth = parse(&request.view()).unwrap().unwrap();
        let key = cache.get_or_derive(&auth.access_key_id, SECRET, &auth.scope);
        verify(&auth, &request.view(), &expect_json(&body), &key).unwrap();
    }
    let each = started.elapsed() / rounds;
    report(each);
    assert!(each < Duration::from_millis(1), "{each:?}");
}

#[expect(clippy::print_stderr, reason = "a measurement is made to be read, and only on demand")]
fn report(each: Duration) {
    eprintln!("parse + cached key + hash of a 512-byte body + verify: {each:?}");
}

#[expect(clippy::disallowed_methods, reason = "measuring needs a clock")]
fn clock() -> Instant {
    Instant::now()
}
