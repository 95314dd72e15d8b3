//! When issuers are asked, and what happens while they are down.

use std::time::{Duration, Instant};

use jose::Typ;
use serde_json::json;

use super::server::Answer;
use super::{DISCOVERY, Idp, JWKS, NOW, at, es256};
use crate::LoginError;
use crate::fetch::freshness;

const LATE: i64 = 30 * 24 * 3600;

#[tokio::test]
async fn keys_are_fetched_once_and_again_when_stale() {
    let idp = Idp::start().await;
    let token = idp.token_with(&json!({}));
    for (now, fetches) in [(0, 1), (1, 1), (599, 1), (600, 2), (601, 2)] {
        idp.login(&token, at(now)).await.unwrap();
        assert_eq!(idp.server.hits(JWKS), fetches, "after {now} s");
    }
}

#[tokio::test]
async fn many_at_once_ask_once() {
    let idp = Idp::start().await;
    let mut slow = Answer::json(&json!({"keys": [idp.key.public_jwk()]}));
    slow.delay = Duration::from_millis(200);
    idp.server.serve(JWKS, slow);
    let token = idp.token_with(&json!({}));
    let logins = (0..50).map(|_| idp.login(&token, at(0)));
    let outcomes = futures_util::future::join_all(logins).await;
    assert!(outcomes.iter().all(Result::is_ok));
    assert_eq!((idp.server.hits(DISCOVERY), idp.server.hits(JWKS)), (1, 1));
}

#[tokio::test]
async fn sec_014_a_rotated_key_is_found_and_the_retired_one_is_gone() {
    let idp = Idp::start().await;
    let old = idp.token_with(&json!({}));
    idp.login(&old, at(0)).await.unwrap();
    let next = es256("k2");
    idp.publish(&[&next], "max-age=600");
    let new = next.sign_jwt(&idp.claims(), Typ::Jwt).unwrap();
    idp.login(&new, at(60)).await.unwrap();
    assert_eq!(idp.server.hits(JWKS), 2);
    assert!(matches!(idp.login(&old, at(61)).await, Err(LoginError::BadSignature)));
}

#[tokio::test]
async fn sec_132_sec_004_unknown_key_ids_hardly_ever_ask_again() {
    let idp = Idp::start().await;
    idp.login(&idp.token_with(&json!({})), at(0)).await.unwrap();
    let kids = ["../../dev/null", "' UNION SELECT 1--", "", &"k".repeat(10_000)];
    let keys: Vec<_> = kids.iter().map(|kid| es256(kid)).collect();
    for round in 0..200 {
        let stranger = &keys[round % keys.len()];
        let token = stranger.sign_jwt(&idp.claims(), Typ::Jwt).unwrap();
        let refused = idp.login(&token, at(60)).await;
        assert!(refused.is_err());
    }
    assert_eq!(idp.server.hits(JWKS), 2, "once for the good token, once for all the others");
    idp.login(&idp.token_with(&json!({})), at(60)).await.unwrap();
}

#[tokio::test]
async fn known_keys_serve_while_the_issuer_is_down_for_a_bounded_time() {
    let idp = Idp::start().await;
    let token = idp.token_with(&json!({"exp": NOW + LATE}));
    idp.login(&token, at(0)).await.unwrap();
    idp.server.serve(DISCOVERY, Answer::status(503));
    let last = 600 + 24 * 3600 - 1;
    for now in [599, 600, 605, 3600, last] {
        idp.login(&token, at(now)).await.unwrap();
    }
    let gone = idp.login(&token, at(last + 11)).await;
    assert!(matches!(gone, Err(LoginError::Unreachable { .. })), "ip_022");
    idp.serve_discovery(DISCOVERY, idp.issuer());
    idp.login(&token, at(last + 30)).await.unwrap();
}

#[tokio::test]
async fn a_failure_is_remembered_for_a_moment() {
    let idp = Idp::start().await;
    idp.server.serve(JWKS, Answer::status(500));
    let token = idp.token_with(&json!({}));
    for (now, asked) in [(0, 1), (1, 1), (9, 1), (10, 2)] {
        let down = idp.login(&token, at(now)).await;
        assert!(matches!(down, Err(LoginError::Unreachable { .. })));
        assert_eq!(idp.server.hits(DISCOVERY), asked);
    }
}

#[tokio::test]
async fn an_issuer_that_hangs_or_refuses_is_unreachable_in_bounded_time() {
    let idp = Idp::start().await;
    let mut hanging = Answer::status(200);
    hanging.delay = Duration::from_mins(1);
    idp.server.serve(DISCOVERY, hanging);
    #[expect(clippy::disallowed_methods, reason = "measures real time")]
    let start = Instant::now();
    let hung = idp.login(&idp.token_with(&json!({})), at(0)).await;
    assert!(matches!(hung, Err(LoginError::Unreachable { .. })));
    let nobody = "http://127.0.0.1:1";
    let token = idp.token_with(&json!({"iss": nobody}));
    let refused = idp.providers.oidc(nobody, &token, &["app"], at(0)).await;
    assert!(matches!(refused, Err(LoginError::Unreachable { .. })));
    assert!(start.elapsed() < Duration::from_secs(8), "{:?}", start.elapsed());
}

#[test]
fn cache_control_counts_within_bounds() {
    let cases = [
        (None, 3600),
        (Some("max-age=600"), 600),
        (Some("public, Max-Age=\"900\", must-revalidate"), 900),
        (Some("max-age=1"), 300),
        (Some("max-age=99999999"), 86_400),
        (Some("max-age=99999999999999999999999"), 3600),
        (Some("no-store, max-age=6000"), 300),
        (Some("no-cache"), 300),
    ];
    for (value, secs) in cases {
        let mut headers = http::HeaderMap::new();
        if let Some(value) = value {
            headers.insert("cache-control", value.parse().unwrap());
        }
        assert_eq!(freshness(&headers), Duration::from_secs(secs), "{value:?}");
    }
}
