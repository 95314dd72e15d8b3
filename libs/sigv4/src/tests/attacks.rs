//! Attacks of the security list, section H, and the refusals that the facts demand.

use http::HeaderValue;

use super::support::{
    NOW, Request, S3_NOW, S3_SECRET, SECRET, expect_json, expect_s3, json_key, s3_key,
};
use crate::{
    AuthError, Credentials, Expect, Form, PathStyle, Payload, PayloadHash, SignParams,
    SigningKeyCache, Verified, parse, presign, sign, verify,
};

const BODY: &[u8] = br#"{"UserPoolId":"us-east-1_a"}"#;
const TOKEN: &str = "session-token-value";

fn outcome(request: &Request, expect: &Expect<'_>) -> Result<Verified, AuthError> {
    let auth = parse(&request.view())?.ok_or(AuthError::Missing)?;
    let key = if expect.path_style == PathStyle::Single { s3_key() } else { json_key() };
    verify(&auth, &request.view(), expect, &key)
}

fn params(s3: bool, payload: Payload) -> SignParams<'static> {
    SignParams {
        region: "us-east-1",
        service: if s3 { "s3" } else { "service" },
        now: if s3 { S3_NOW } else { NOW },
        payload,
        path_style: if s3 { PathStyle::Single } else { PathStyle::Double },
        content_sha256_header: s3,
    }
}

fn credentials(secret: &str) -> Credentials<'_> {
    Credentials {
        access_key_id: "AKIDEXAMPLE",
        secret_access_key: secret,
        session_token: Some(TOKEN),
    }
}

fn json_request() -> Request {
    let (mut parts, ()) = http::Request::post("https://idp.example.com/a%20b?x=1&y=2")
        .header("x-amz-target", "Service.AdminGetUser")
        .header("my-header", "  one   two ")
        .body(())
        .unwrap()
        .into_parts();
    sign(&mut parts, &credentials(SECRET), &params(false, Payload::of(BODY))).unwrap();
    Request::from_parts(&parts)
}

fn s3_request(payload: Payload) -> Request {
    let (mut parts, ()) =
        http::Request::put("https://b.s3.example.com/k//../x").body(()).unwrap().into_parts();
    sign(&mut parts, &credentials(S3_SECRET), &params(true, payload)).unwrap();
    Request::from_parts(&parts)
}

fn presigned(expires: u32) -> Request {
    let (mut parts, ()) =
        http::Request::get("https://b.s3.example.com/key?x=1").body(()).unwrap().into_parts();
    let mut params = params(true, Payload::Unsigned);
    params.content_sha256_header = false;
    presign(&mut parts, &credentials(S3_SECRET), &params, expires).unwrap();
    Request::from_parts(&parts)
}

fn is_mismatch(outcome: &Result<Verified, AuthError>) -> bool {
    matches!(outcome, Err(AuthError::SignatureMismatch(_)))
}

fn text(outcome: Result<Verified, AuthError>) -> String {
    outcome.unwrap_err().to_string()
}

#[test]
fn sec_157_old_and_future_signatures_are_refused_with_the_texts_of_aws() {
    let request = json_request();
    let at = |now: i64| outcome(&request, &Expect { now, ..expect_json(BODY) });
    for skew in [-300, 0, 300] {
        assert!(at(NOW + skew).is_ok(), "{skew}");
    }
    assert_eq!(
        text(at(NOW + 301)),
        "Signature expired: 20150830T123600Z is now earlier than 20150830T123601Z \
         (20150830T124101Z - 5 min.)"
    );
    assert_eq!(
        text(at(NOW - 301)),
        "Signature not yet current: 20150830T123600Z is still later than 20150830T123559Z \
         (20150830T123059Z + 5 min.)"
    );
    assert!(matches!(at(i64::MAX), Err(AuthError::Expired(_))));
    assert!(matches!(at(i64::MIN), Err(AuthError::Expired(_))));
}

#[test]
fn sec_157_an_altered_request_is_refused() {
    let alter: [fn(&mut Request); 8] = [
        |request| request.method = "GET".to_owned(),
        |request| request.path = "/a%20c".to_owned(),
        |request| request.query = "x=1&y=3".to_owned(),
        |request| request.query.push_str("&z"),
        |request| {
            request.headers.insert("my-header", HeaderValue::from_static("one two three"));
        },
        |request| {
            request.headers.insert("host", HeaderValue::from_static("other.example.com"));
        },
        |request| {
            request.headers.append("my-header", HeaderValue::from_static("more"));
        },
        |request| {
            request.headers.insert("x-amz-security-token", HeaderValue::from_static("other"));
        },
    ];
    assert!(outcome(&json_request(), &expect_json(BODY)).is_ok());
    for (index, change) in alter.into_iter().enumerate() {
        let mut request = json_request();
        change(&mut request);
        assert!(is_mismatch(&outcome(&request, &expect_json(BODY))), "{index}");
    }
    assert!(is_mismatch(&outcome(&json_request(), &expect_json(b"{}"))));
}

#[test]
fn sec_157_a_signed_header_may_not_be_dropped() {
    let (mut parts, ()) = http::Request::post("https://idp.example.com/")
        .header("my-header", "")
        .body(())
        .unwrap()
        .into_parts();
    sign(&mut parts, &credentials(SECRET), &params(false, Payload::of(BODY))).unwrap();
    let mut request = Request::from_parts(&parts);
    assert!(outcome(&request, &expect_json(BODY)).is_ok());
    request.headers.remove("my-header");
    assert!(is_mismatch(&outcome(&request, &expect_json(BODY))));
}

#[test]
fn sec_157_unsigned_payload_is_refused_where_a_body_hash_is_demanded() {
    let (mut parts, ()) =
        http::Request::post("https://idp.example.com/").body(()).unwrap().into_parts();
    let mut unsigned = params(false, Payload::Unsigned);
    unsigned.content_sha256_header = true;
    sign(&mut parts, &credentials(SECRET), &unsigned).unwrap();
    assert!(is_mismatch(&outcome(&Request::from_parts(&parts), &expect_json(BODY))));

    let strict = Expect { body: PayloadHash::Declared { allow_unsigned: false }, ..expect_s3() };
    for payload in [Payload::Unsigned, Payload::UnsignedChunks] {
        let request = s3_request(payload);
        assert_eq!(outcome(&request, &expect_s3()).unwrap().payload, payload);
        assert!(matches!(outcome(&request, &strict), Err(AuthError::Malformed(_))));
    }
    assert!(matches!(outcome(&presigned(60), &strict), Err(AuthError::Malformed(_))));
    assert!(outcome(&s3_request(Payload::of(BODY)), &strict).is_ok());
}

#[test]
fn sec_157_a_stated_hash_must_be_that_of_the_body() {
    let (mut parts, ()) =
        http::Request::post("https://idp.example.com/").body(()).unwrap().into_parts();
    let mut stated = params(false, Payload::of(BODY));
    stated.content_sha256_header = true;
    sign(&mut parts, &credentials(SECRET), &stated).unwrap();
    let mut request = Request::from_parts(&parts);
    assert!(outcome(&request, &expect_json(BODY)).is_ok());
    let other = HeaderValue::from_str(&Payload::of(b"").header_value()).unwrap();
    request.headers.insert("x-amz-content-sha256", other);
    assert!(is_mismatch(&outcome(&request, &expect_json(BODY))));
}

#[test]
fn sec_157_commands_in_unsigned_headers_are_refused() {
    for name in ["x-amz-target", "x-amz-content-sha256"] {
        let (mut parts, ()) =
            http::Request::post("https://idp.example.com/").body(()).unwrap().into_parts();
        sign(&mut parts, &credentials(SECRET), &params(false, Payload::of(BODY))).unwrap();
        let mut request = Request::from_parts(&parts);
        request.add(name, "Service.AdminDeleteUser");
        assert!(matches!(outcome(&request, &expect_json(BODY)), Err(AuthError::Malformed(_))));
    }
    for mut request in [presigned(60), s3_request(Payload::of(b""))] {
        request.add("x-amz-user-agent", "aws-sdk-js");
        assert!(outcome(&request, &expect_s3()).is_ok());
        request.add("x-amz-copy-source", "/other/secret");
        assert!(matches!(outcome(&request, &expect_s3()), Err(AuthError::Malformed(_))));
    }
}

#[test]
fn st_028_the_session_token_must_be_signed() {
    let mut request = json_request();
    let auth = parse(&request.view()).unwrap().unwrap();
    assert_eq!(auth.security_token.as_deref(), Some(TOKEN));
    let value = request.headers.get("authorization").unwrap().to_str().unwrap();
    let value = HeaderValue::from_str(&value.replace(";x-amz-security-token", "")).unwrap();
    request.headers.insert("authorization", value);
    assert!(matches!(outcome(&request, &expect_json(BODY)), Err(AuthError::Malformed(_))));

    // In a presigned URL the token counts only as a parameter, where it is always signed.
    let mut request = presigned(60);
    request.query = request.query.replace(TOKEN, "other");
    assert!(is_mismatch(&outcome(&request, &expect_s3())));
}

#[test]
fn sec_161_expiry_of_presigned_urls_is_1_to_604800_seconds() {
    for expires in [1, 604_800] {
        let request = presigned(expires);
        let end = S3_NOW + i64::from(expires);
        assert!(outcome(&request, &Expect { now: end, ..expect_s3() }).is_ok());
        let late = outcome(&request, &Expect { now: end + 1, ..expect_s3() });
        assert_eq!(text(late), "Request has expired");
    }
    for bad in ["0", "604801", "-1", "+60", "", "1e3", "99999999999999999999", "60.0"] {
        let mut request = presigned(60);
        request.query = request.query.replace("Expires=60", &format!("Expires={bad}"));
        assert!(matches!(outcome(&request, &expect_s3()), Err(AuthError::Malformed(_))), "{bad}");
    }
    let mut request = presigned(60);
    request.query = request.query.replace("Expires=60", "Expires=600");
    assert!(is_mismatch(&outcome(&request, &expect_s3())));
}

#[test]
fn sec_162_other_algorithms_are_refused() {
    for algorithm in [
        "AWS4-ECDSA-P256-SHA256",
        "AWS4-HMAC-SHA1",
        "AWS4-HMAC-SHA512",
        "aws4-hmac-sha256",
        "AWS",
        "AWS4-HMAC-SHA256-PAYLOAD",
        "AWS3-HTTPS",
    ] {
        let mut request = json_request();
        let value = request.headers.get("authorization").unwrap().to_str().unwrap();
        let value = value.replace("AWS4-HMAC-SHA256", algorithm);
        request.headers.insert("authorization", HeaderValue::from_str(&value).unwrap());
        let refused = outcome(&request, &expect_json(BODY));
        assert!(matches!(refused, Err(AuthError::Incomplete(_))), "{algorithm}: {refused:?}");

        let mut request = presigned(60);
        request.query = request.query.replace("AWS4-HMAC-SHA256", algorithm);
        let refused = outcome(&request, &expect_s3());
        assert!(matches!(refused, Err(AuthError::Incomplete(_))), "{algorithm}: {refused:?}");
    }
}

#[test]
fn sec_162_two_signatures_at_once_are_refused() {
    let mut both = presigned(60);
    both.headers = s3_request(Payload::Unsigned).headers;
    assert!(matches!(outcome(&both, &expect_s3()), Err(AuthError::Malformed(_))));
    let mut bearer = presigned(60);
    bearer.add("authorization", "Bearer abc");
    assert!(matches!(outcome(&bearer, &expect_s3()), Err(AuthError::Malformed(_))));
    for name in ["authorization", "x-amz-date", "x-amz-security-token", "host"] {
        let mut twice = json_request();
        let value = twice.headers.get(name).unwrap().clone();
        twice.headers.append(name, value);
        let refused = outcome(&twice, &expect_json(BODY));
        assert!(matches!(refused, Err(AuthError::Malformed(_))), "{name}: {refused:?}");
    }
    for name in ["Algorithm", "Credential", "Date", "Expires", "Signature", "Security-Token"] {
        let mut twice = presigned(60);
        twice.query = format!("{}&X%2DAmz-{name}=1", twice.query);
        assert!(matches!(outcome(&twice, &expect_s3()), Err(AuthError::Incomplete(_))), "{name}");
    }
}

#[test]
fn sec_163_an_unsigned_request_or_a_bearer_token_is_no_signature() {
    let mut request = Request::new("POST", "/?X-Amz-Date=1", &[("x-amz-date", "x")]);
    assert_eq!(parse(&request.view()), Ok(None));
    for scheme in ["Bearer eyJ", "Basic YTpi", ""] {
        request.headers.insert("authorization", HeaderValue::from_static(scheme));
        assert_eq!(parse(&request.view()), Ok(None));
    }
}

#[test]
fn a_scope_of_another_place_is_refused_with_the_texts_of_aws() {
    let request = json_request();
    let expect = Expect { region: "eu-west-1", services: &["sts", "iam"], ..expect_json(BODY) };
    assert_eq!(
        text(outcome(&request, &expect)),
        "Credential should be scoped to a valid region. Credential should be scoped to correct \
         service: 'sts'. "
    );
    let mut request = request;
    let value = request.headers.get("authorization").unwrap().to_str().unwrap();
    let value = value.replace("/20150830/", "/20150829/");
    request.headers.insert("authorization", HeaderValue::from_str(&value).unwrap());
    assert_eq!(
        text(outcome(&request, &expect_json(BODY))),
        "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from \
         HTTP: '20150829' != '20150830', from '20150830T123600Z'. "
    );
}

#[test]
fn incomplete_headers_name_every_absent_part() {
    let message = |value: &str, date: bool| {
        let mut request = Request::new("GET", "/", &[("authorization", value)]);
        if date {
            request.add("x-amz-date", "20150830T123600Z");
        }
        parse(&request.view()).unwrap_err().to_string()
    };
    let all = message("AWS4-HMAC-SHA256", false);
    assert!(all.starts_with(
        "Authorization header requires 'Credential' parameter. Authorization header requires \
         'Signature' parameter. Authorization header requires 'SignedHeaders' parameter. \
         Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. "
    ));
    assert!(message("AWS4-HMAC-SHA256 Credential", true).contains("missing equal-sign"));
    let credential =
        message("AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=host, Signature=0", true);
    assert!(credential.contains("exactly 5 slash-delimited elements"), "{credential}");
    for bad in [
        "Credential=a,Credential=b",
        "Credential=A/20150830/r/s/t,SignedHeaders=host;host,Signature=0",
    ] {
        let text = message(&format!("AWS4-HMAC-SHA256 {bad}"), true);
        assert!(text.contains("more than one") || text.contains("exactly once"), "{text}");
    }
    let mut request = presigned(60);
    request.query = "X-Amz-Signature=00".to_owned();
    let text = text(outcome(&request, &expect_s3()));
    assert!(text.starts_with("AWS query-string parameters must include 'X-Amz-Algorithm'. "));
}

#[test]
fn the_date_header_serves_without_x_amz_date() {
    let names = "date;host";
    let mut request = Request::new(
        "GET",
        "/",
        &[("host", "example.com"), ("date", "Sun, 30 Aug 2015 12:36:00 GMT")],
    );
    request.add(
        "authorization",
        &format!("AWS4-HMAC-SHA256 Credential=A/20150830/us-east-1/service/aws4_request, SignedHeaders={names}, Signature=00"),
    );
    let auth = parse(&request.view()).unwrap().unwrap();
    assert_eq!((auth.timestamp.epoch(), auth.form), (NOW, Form::Header));
    assert!(is_mismatch(&outcome(&request, &expect_json(b""))));
}

#[test]
fn a_mismatch_shows_the_canonical_request_and_no_secret() {
    for (request, expect) in [(json_request(), expect_json(b"")), (presigned(60), expect_s3())] {
        let mut request = request;
        request.method = "DELETE".to_owned();
        let Err(AuthError::SignatureMismatch(mismatch)) = outcome(&request, &expect) else {
            panic!("not refused")
        };
        assert!(mismatch.canonical_request.starts_with("DELETE\n"));
        assert!(mismatch.string_to_sign.starts_with("AWS4-HMAC-SHA256\n"));
        let auth = parse(&request.view()).unwrap().unwrap();
        let shown = format!("{mismatch:?} {auth:?} {:?}", json_key());
        assert!(!shown.contains(TOKEN) && !shown.contains(SECRET), "{shown}");
        assert!(shown.contains("redacted"));
    }
}

#[test]
fn s3_needs_a_content_hash_and_a_known_one() {
    let mut request = s3_request(Payload::of(b""));
    for bad in ["", "abc", "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD", &"A".repeat(64)] {
        request.headers.insert("x-amz-content-sha256", HeaderValue::from_str(bad).unwrap());
        assert!(matches!(outcome(&request, &expect_s3()), Err(AuthError::Malformed(_))), "{bad}");
    }
    request.headers.remove("x-amz-content-sha256");
    assert_eq!(
        text(outcome(&request, &expect_s3())),
        "Missing required header for this request: x-amz-content-sha256"
    );
}

#[test]
fn the_key_cache_is_bounded_and_never_mixes_secrets() {
    let cache = SigningKeyCache::new(64);
    assert!(cache.is_empty());
    let mut scope = parse(&json_request().view()).unwrap().unwrap().scope;
    let probe = |secret: &str, scope: &crate::Scope| {
        cache.get_or_derive("AKID", secret, scope).sign_hex(b"x")
    };
    let first = probe("one", &scope);
    assert_eq!(probe("one", &scope), first);
    let second = probe("two", &scope);
    assert_ne!(second, first);
    assert_eq!(probe("one", &scope), first);
    for day in 0..10_000 {
        scope.date = format!("{day:08}");
        probe("one", &scope);
        assert!(cache.len() <= 64, "{}", cache.len());
    }
    scope.date = "20150830".to_owned();
    assert_eq!(probe("two", &scope), second);
}
