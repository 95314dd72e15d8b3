//! Attacks on the whole server, by their numbers in the security list (sections G and H).

use bytes::Bytes;
use http::Request;
use serde_json::json;
use testkit::TestServer;

use crate::people::{Pool, allow, ask_credentials, holder, op, user};

#[tokio::test]
async fn sec_137_guests_stay_within_the_scope_down_however_wide_the_role() {
    let server = TestServer::start().await;
    let pool = Pool::make(&server, "wide", allow("*", "*")).await;
    let guest = holder(&server, &pool.guest(&server).await, None).await;
    for (name, input) in [
        ("iam:ListRoles", json!({})),
        ("iam:CreateUser", json!({ "UserName": "mallory" })),
        (
            "sts:AssumeRole",
            json!({ "RoleArn": "arn:aws:iam::000000000000:role/wide-user", "RoleSessionName": "up" }),
        ),
    ] {
        let answer = guest.call(op(name), &input).await;
        assert_eq!(answer.code(), "AccessDenied", "{name}: {}", answer.text);
    }
}

#[tokio::test]
async fn sec_138_sec_139_an_identity_opens_only_for_its_own_logins() {
    let server = TestServer::start().await;
    let pool = Pool::make(&server, "own", allow("*", "*")).await;
    let (alice, _) = pool.sign_in(&server, "alice").await;
    let (_, bobs_token) = pool.sign_in(&server, "bob").await;
    let without = ask_credentials(&server, &alice, None).await;
    assert_eq!(without.code(), "NotAuthorizedException", "{}", without.text);
    assert_eq!(without.message(), format!("Access to Identity '{alice}' is forbidden."));
    let with_bobs = ask_credentials(&server, &alice, Some(&bobs_token)).await;
    assert_eq!(with_bobs.code(), "NotAuthorizedException", "{}", with_bobs.text);
}

#[tokio::test]
async fn sec_149_developer_tokens_are_for_their_pool_and_their_time() {
    let clock = std::sync::Arc::new(testkit::SteeredClock::new());
    let server = TestServer::builder().clock(clock.clone()).start().await;
    let pool = Pool::make(&server, "one", allow("*", "*")).await;
    let other = Pool::make(&server, "two", allow("*", "*")).await;
    let (alice, token) = pool.sign_in(&server, "alice").await;
    let (stranger, _) = other.sign_in(&server, "alice").await;
    let answer = ask_credentials(&server, &stranger, Some(&token)).await;
    assert_eq!(answer.code(), "NotAuthorizedException", "{}", answer.text);
    clock.advance(std::time::Duration::from_secs(15 * 60 + 1));
    let answer = ask_credentials(&server, &alice, Some(&token)).await;
    assert_eq!(answer.code(), "NotAuthorizedException", "{}", answer.text);
    let claim = json!({ "IdentityPoolId": pool.id, "Logins": { Pool::DEVELOPER: "alice" } });
    let answer = server.anonymous().call(op("cognito-identity:GetId"), &claim).await;
    assert_eq!(answer.code(), "InvalidParameterException", "{}", answer.text);
}

#[tokio::test]
async fn sec_153_identity_credentials_never_reach_administration() {
    let server = TestServer::start().await;
    let pool = Pool::make(&server, "admin", allow("*", "*")).await;
    let (alice, token) = pool.sign_in(&server, "alice").await;
    let session = holder(&server, &alice, Some(&token)).await;
    for (name, input) in [
        ("cognito-identity:DeleteIdentities", json!({ "IdentityIdsToDelete": [alice] })),
        (
            "cognito-identity:SetIdentityPoolRoles",
            json!({ "IdentityPoolId": pool.id, "Roles": {} }),
        ),
        ("cognito-identity:ListIdentities", json!({ "IdentityPoolId": pool.id, "MaxResults": 1 })),
        ("cognito-identity:DescribeIdentityPool", json!({ "IdentityPoolId": pool.id })),
        ("cognito-sync:BulkPublish", json!({ "IdentityPoolId": pool.id })),
    ] {
        let answer = session.call(op(name), &input).await;
        assert_eq!(answer.code(), "AccessDeniedException", "{name}: {}", answer.text);
    }
}

#[tokio::test]
async fn sec_155_chains_and_session_tokens_keep_their_limits() {
    let server = TestServer::start().await;
    let trusted = user(&server, "trusted", Some(allow("sts:*", "*"))).await;
    let got = trusted.call(op("sts:GetSessionToken"), &json!({})).await.ok();
    let part = |name: &str| got.tag(name).expect("a part of the credentials");
    let (id, secret, token) = (part("AccessKeyId"), part("SecretAccessKey"), part("SessionToken"));
    let session = server.holder(&id, &secret, Some(&token));
    let again = session.call(op("sts:GetSessionToken"), &json!({})).await;
    assert_eq!(again.code(), "AccessDenied", "{}", again.text);
}

#[tokio::test]
async fn sec_157_a_changed_body_or_header_breaks_the_signature() {
    let server = TestServer::start().await;
    let op = op("cognito-identity:ListIdentityPools");
    let sign = |body: &'static str| {
        let request = testkit::request(op, &json!({ "MaxResults": 1 })).map(|_| Bytes::from(body));
        testkit::signed(&server.root(), "cognito-identity", request)
    };
    let (head, _) = sign(r#"{"MaxResults":1}"#).into_parts();
    let swapped = Request::from_parts(head, Bytes::from(r#"{"MaxResults":9}"#));
    let answer = server.anonymous().deliver(swapped).await;
    assert_eq!(answer.code(), "InvalidSignatureException", "{}", answer.text);

    let mut unsigned = sign(r#"{"MaxResults":1}"#);
    unsigned.headers_mut().insert("x-amz-content-sha256", "UNSIGNED-PAYLOAD".parse().unwrap());
    let answer = server.anonymous().deliver(unsigned).await;
    assert_eq!(answer.code(), "InvalidSignatureException", "{}", answer.text);

    let good = sign(r#"{"MaxResults":1}"#);
    server.anonymous().deliver(good).await.ok();
}

#[tokio::test]
async fn sec_157_old_and_future_signatures_are_refused() {
    let clock = std::sync::Arc::new(testkit::SteeredClock::new());
    let server = TestServer::builder().clock(clock.clone()).start().await;
    let op = op("cognito-identity:ListIdentityPools");
    let signed = || {
        let request = testkit::request(op, &json!({ "MaxResults": 1 }));
        testkit::signed(&server.root(), "cognito-identity", request)
    };
    let early = signed();
    clock.advance(std::time::Duration::from_secs(299));
    server.anonymous().deliver(early.clone()).await.ok();
    clock.advance(std::time::Duration::from_secs(2));
    let answer = server.anonymous().deliver(early).await;
    assert_eq!(answer.code(), "InvalidSignatureException", "{}", answer.text);
    assert!(answer.message().starts_with("Signature expired: "), "{}", answer.text);
}

#[tokio::test]
async fn sec_164_missing_and_existing_pools_look_the_same_to_a_stranger() {
    let server = TestServer::start().await;
    let pool = Pool::make(&server, "hidden", allow("*", "*")).await;
    let stranger = user(&server, "stranger", None).await;
    let describe = op("cognito-identity:DescribeIdentityPool");
    let missing = "us-east-1:00000000-0000-4000-8000-000000000000";
    let there = stranger.call(describe, &json!({ "IdentityPoolId": pool.id })).await;
    let absent = stranger.call(describe, &json!({ "IdentityPoolId": missing })).await;
    assert_eq!(there.status, absent.status);
    assert_eq!(there.code(), absent.code());
    assert_eq!(there.message().replace(&pool.id, "P"), absent.message().replace(missing, "P"));
}

#[tokio::test]
async fn sec_166_too_large_bodies_are_refused_and_others_go_on() {
    let server = TestServer::start().await;
    let op = op("cognito-identity:GetId");
    let huge = testkit::request(op, &json!({})).map(|_| Bytes::from(vec![b'x'; 10 << 20]));
    assert_eq!(server.anonymous().deliver(huge).await.status, 413);
    let pool = Pool::make(&server, "goes-on", allow("*", "*")).await;
    pool.guest(&server).await;
}

#[tokio::test]
async fn sec_169_a_noisy_client_is_throttled_and_does_not_starve_another() {
    let clock = std::sync::Arc::new(testkit::SteeredClock::new());
    let server = TestServer::builder()
        .clock(clock.clone())
        .configure(|config| {
            config.limits.rates.insert("get-id".to_owned(), 25);
        })
        .start()
        .await;
    let pool = Pool::make(&server, "shared", allow("*", "*")).await;
    let get_id = op("cognito-identity:GetId");
    let ask = json!({ "IdentityPoolId": pool.id });
    let noisy = server.anonymous().at([203, 0, 113, 1]);
    let mut refused = 0;
    for _ in 0..250 {
        let answer = noisy.call(get_id, &ask).await;
        refused += usize::from(answer.code() == "TooManyRequestsException");
    }
    assert_eq!(refused, 225);
    // Another client is served, whichever pool the noisy one named.
    server.anonymous().at([203, 0, 113, 2]).call(get_id, &ask).await.ok();
    clock.advance(std::time::Duration::from_secs(1));
    noisy.call(get_id, &ask).await.ok();
}

#[tokio::test]
async fn sec_169_naming_ever_new_pools_escapes_no_limit() {
    let clock = std::sync::Arc::new(testkit::SteeredClock::new());
    let server = TestServer::builder()
        .clock(clock)
        .configure(|config| {
            config.limits.rates.insert("get-id".to_owned(), 25);
        })
        .start()
        .await;
    let mut refused = 0;
    for n in 0..100 {
        let ask = json!({ "IdentityPoolId": format!("us-east-1:{n:08x}") });
        let answer = server.anonymous().call(op("cognito-identity:GetId"), &ask).await;
        refused += usize::from(answer.code() == "TooManyRequestsException");
    }
    assert_eq!(refused, 75);
}

#[tokio::test]
async fn sec_158_a_replayed_request_does_once_more_what_it_asks_until_it_is_too_old() {
    let clock = std::sync::Arc::new(testkit::SteeredClock::new());
    let server = TestServer::builder().clock(clock.clone()).start().await;
    let ann = json!({ "UserName": "ann" });
    let sign = |name| testkit::signed(&server.root(), "iam", testkit::request(op(name), &ann));
    let made = sign("iam:CreateUser");
    server.anonymous().deliver(made.clone()).await.ok();
    // What has a name is made once, however often it is asked for.
    let again = server.anonymous().deliver(made).await;
    assert_eq!(again.code(), "EntityAlreadyExists", "{}", again.text);
    // What has none is made again, as in AWS: TLS is what keeps others from having a copy.
    let key = sign("iam:CreateAccessKey");
    let first = server.anonymous().deliver(key.clone()).await.ok().tag("AccessKeyId");
    clock.advance(std::time::Duration::from_mins(5));
    let second = server.anonymous().deliver(key.clone()).await.ok().tag("AccessKeyId");
    assert!(first.is_some() && first != second, "{first:?} {second:?}");
    clock.advance(std::time::Duration::from_secs(1));
    let late = server.anonymous().deliver(key).await;
    assert_eq!(late.code(), "SignatureDoesNotMatch", "{}", late.text);
    assert!(late.message().starts_with("Signature expired: "), "{}", late.text);
    let listed = server.root().call(op("iam:ListAccessKeys"), &ann).await.ok();
    assert_eq!(listed.text.matches("<AccessKeyId>").count(), 2, "{}", listed.text);
}

#[tokio::test]
async fn sec_166_who_keeps_failing_to_sign_waits_at_every_door_and_alone() {
    let clock = std::sync::Arc::new(testkit::SteeredClock::new());
    let server = TestServer::builder()
        .clock(clock.clone())
        .configure(|config| config.limits.failed_signatures = 4)
        .buckets(&["demo"])
        .start()
        .await;
    let list = op("cognito-identity:ListIdentityPools");
    let one = json!({ "MaxResults": 1 });
    let (id, secret) = server.root_key();
    let (bad, there) = ([203, 0, 113, 1], [203, 0, 113, 2]);
    let object = || {
        let get = Request::get("http://127.0.0.1/demo/none").header("host", "127.0.0.1");
        get.header("x-amz-content-sha256", "UNSIGNED-PAYLOAD").body(Bytes::new()).expect("one")
    };
    for id in [id, "AKIANOBODY", id, "AKIANOBODY"] {
        let answer = server.holder(id, "a guess", None).at(bad).call(list, &one).await;
        let said = answer.code();
        let expected = ["InvalidSignatureException", "UnrecognizedClientException"];
        assert!(expected.contains(&said.as_str()), "{}", answer.text);
    }
    let good = |ip| server.holder(id, secret, None).at(ip);
    let waits = good(bad).call(list, &one).await;
    assert_eq!(waits.code(), "TooManyRequestsException", "{}", waits.text);
    let waits = good(bad).send("s3", object()).await;
    assert_eq!((waits.status, waits.code()), (503, "SlowDown".to_owned()), "{}", waits.text);
    good(there).call(list, &one).await.ok();
    server.root().call(list, &one).await.ok();
    clock.advance(std::time::Duration::from_secs(1));
    good(bad).call(list, &one).await.ok();
}
