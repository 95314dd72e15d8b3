//! What the S3 door does not let through although the operation itself is allowed.

use std::net::IpAddr;

use bytes::Bytes;
use http_body_util::Full;

use super::super::*;
use crate::testing::{Backend, Rules, Seen, cx, gateway, ok, s3, sign, text};
use crate::{Gateway, GatewayConfig};

/// A backend whose object `/buc/tagged` has tags.
fn tagged(seen: &Seen) -> Response<Body> {
    let mut response = ok("");
    if seen.method == "HEAD" && seen.target.starts_with("/buc/tagged") {
        response.headers_mut().insert("x-amz-tagging-count", HeaderValue::from_static("2"));
    }
    response
}

fn copy(source: &str, headers: &[(&str, &str)]) -> Request<Full<Bytes>> {
    let headers = [&[("x-amz-copy-source", source)], headers].concat();
    s3("PUT", "/buc/to", &headers, "")
}

#[tokio::test]
async fn tags_are_copied_only_by_those_who_may_read_and_write_them() {
    for missing in ["s3:GetObjectTagging", "s3:GetObjectVersionTagging", "s3:PutObjectTagging"] {
        let (backend, url) = Backend::start(true, tagged).await;
        let gateway = gateway(Rules::new(move |action, _, _| action != missing), url);
        let source = match missing {
            "s3:GetObjectVersionTagging" => "buc/tagged?versionId=v1",
            _ => "buc/tagged",
        };
        let (status, body) = text(gateway.s3(cx(), copy(source, &[])).await).await;
        assert!(status == 403 && body.contains(missing), "{missing}: {status} {body}");
        assert!(backend.seen.lock().unwrap().iter().all(|seen| seen.method == "HEAD"));
        // Without tags there is nothing to ask for, and none that come later are taken along.
        let source = source.replace("tagged", "plain");
        assert_eq!(gateway.s3(cx(), copy(&source, &[])).await.status(), 200, "{missing}");
        let sent = backend.last();
        assert_eq!(sent.method, "PUT");
        assert_eq!(sent.headers["x-amz-tagging-directive"], "REPLACE");
        assert!(!sent.headers.contains_key("x-amz-tagging"));
    }
    let (backend, url) = Backend::start(true, tagged).await;
    let gateway = gateway(Rules::all(), url);
    assert_eq!(gateway.s3(cx(), copy("buc/tagged", &[])).await.status(), 200);
    let seen = backend.seen.lock().unwrap().clone();
    assert_eq!(seen.len(), 1, "who may do all is not looked after");
    assert!(!seen[0].headers.contains_key("x-amz-tagging-directive"));
}

#[tokio::test]
async fn tags_that_are_not_taken_decide_no_condition() {
    let (backend, url) = Backend::start(true, tagged).await;
    let rules = Rules::new(|action, _, context| {
        let class = context.get("s3:RequestObjectTag/class").and_then(|class| class.single());
        action != "s3:PutObjectTagging" || class == Some("public")
    });
    let gateway = gateway(rules, url);
    let stated = ("x-amz-tagging", "class=public");
    // With COPY the tags of the source count, and these say nothing about them.
    for directive in [&[stated][..], &[stated, ("x-amz-tagging-directive", "COPY")]] {
        assert_eq!(gateway.s3(cx(), copy("buc/tagged", directive)).await.status(), 403);
    }
    let replace = [stated, ("x-amz-tagging-directive", "REPLACE")];
    assert_eq!(gateway.s3(cx(), copy("buc/tagged", &replace)).await.status(), 200);
    assert_eq!(backend.last().headers["x-amz-tagging"], "class=public");
    let odd = [("x-amz-tagging-directive", "replace")];
    assert_eq!(gateway.s3(cx(), copy("buc/tagged", &odd)).await.status(), 400);
}

#[tokio::test]
async fn object_tags_have_limits() {
    let (backend, url) = Backend::start(true, |_| ok("")).await;
    let gateway = gateway(Rules::all(), url);
    let put = |tags: &str| s3("PUT", "/buc/k", &[("x-amz-tagging", tags)], "");
    let many = |count: usize| (0..count).map(|at| format!("k{at}=v")).collect::<Vec<_>>().join("&");
    assert_eq!(gateway.s3(cx(), put(&many(10))).await.status(), 200);
    let (status, body) = text(gateway.s3(cx(), put(&many(11))).await).await;
    assert!(status == 400 && body.contains("<Code>BadRequest</Code>"), "{body}");
    for twice in ["class=a&class=b", "class=a&CLASS=b"] {
        let (status, body) = text(gateway.s3(cx(), put(twice)).await).await;
        assert!(status == 400 && body.contains("<Code>InvalidTag</Code>"), "{body}");
    }
    let tag = |key: usize| format!("<Tag><Key>k{key}</Key><Value>v</Value></Tag>");
    let tags: String = (0..11).map(tag).collect();
    let document = format!("<Tagging><TagSet>{tags}</TagSet></Tagging>");
    let request = s3("PUT", "/buc/k?tagging", &[], &document);
    assert_eq!(gateway.s3(cx(), request).await.status(), 400);
    assert_eq!(backend.seen.lock().unwrap().len(), 1, "only the good one went on");
}

#[tokio::test]
async fn a_backend_that_refuses_our_key_is_not_taken_for_a_policy() {
    let refuse = |status: u16, body: &'static str| {
        move |_: &Seen| {
            let mut response = ok(body);
            *response.status_mut() = StatusCode::from_u16(status).unwrap();
            response
        }
    };
    // HEAD has no body that could tell whose key is meant.
    for status in [401, 403] {
        let (_, url) = Backend::start(true, refuse(status, "")).await;
        let gateway = gateway(Rules::all(), url);
        for method in ["HEAD", "GET"] {
            let answer = gateway.s3(cx(), s3(method, "/buc/k", &[], "")).await;
            assert_eq!(answer.status(), 503, "{method} {status}");
        }
    }
    let (_, url) = Backend::start(true, refuse(400, "")).await;
    let answer = gateway(Rules::all(), url).s3(cx(), s3("HEAD", "/buc/k", &[], "")).await;
    assert_eq!(answer.status(), 400, "the client's own mistake, such as a wrong SSE-C key");
    let denied = "<Error><Code>AccessDenied</Code></Error>";
    let (_, url) = Backend::start(true, refuse(403, denied)).await;
    let answer = gateway(Rules::all(), url).s3(cx(), s3("GET", "/buc/k", &[], "")).await;
    assert_eq!(answer.status(), 403, "a backend that names its reason is heard");
}

fn from(ip: &str, secure: bool) -> Ctx {
    let mut cx = cx();
    cx.client.ip = Some(ip.parse::<IpAddr>().unwrap());
    cx.client.secure = secure;
    cx
}

#[tokio::test]
async fn sec_157_bodies_without_a_signature_come_over_tls_or_from_this_machine() {
    let (_, url) = Backend::start(true, |_| ok("")).await;
    let gateway = gateway(Rules::all(), url.clone());
    let upload = |payload: Payload| {
        let request = Request::put("http://gw.test/buc/k").header("content-length", 2);
        sign(request.body(Full::new(Bytes::from("hi"))).unwrap(), "s3", payload).0
    };
    let unsigned = || upload(Payload::Unsigned);
    for (ip, secure, status) in [
        ("192.0.2.7", false, 400),
        ("::ffff:192.0.2.7", false, 400),
        ("2001:db8::1", false, 400),
        ("192.0.2.7", true, 200),
        ("127.0.0.1", false, 200),
        ("::ffff:127.0.0.1", false, 200),
        ("::1", false, 200),
    ] {
        let answer = gateway.s3(from(ip, secure), unsigned()).await;
        assert_eq!(answer.status(), status, "{ip} {secure}");
    }
    let far = || from("192.0.2.7", false);
    assert_eq!(gateway.s3(far(), upload(Payload::of(b"hi"))).await.status(), 200);
    let (status, body) = text(gateway.s3(far(), upload(Payload::UnsignedChunks)).await).await;
    assert!(status == 400 && body.contains("HTTPS only"), "{body}");
    let get = Request::get("http://gw.test/buc/k").body(Full::new(Bytes::new())).unwrap();
    let get = sign(get, "s3", Payload::Unsigned).0;
    assert_eq!(gateway.s3(far(), get).await.status(), 200, "there is no body to swap");
    let config = GatewayConfig {
        s3: Some(S3Backend::Remote {
            config: crate::testing::config(url),
            path_style: true,
            keys: KeyRule::Literal,
            trailers: true,
        }),
        s3_unsigned_over_http: true,
        ..GatewayConfig::default()
    };
    let open = Gateway::new(Rules::all(), config).unwrap();
    assert_eq!(open.s3(far(), unsigned()).await.status(), 200);
}
