//! What both doors share: which requests are theirs, what the log is told, and whose fault an
//! error of the backend is.

use std::io;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http_body_util::Full;
use sigv4::Payload;
use tracing_subscriber::fmt::MakeWriter;

use super::*;
use crate::testing::{Backend, Rules, cx, gateway, ok, s3, sign, text};

fn head(url: &str, headers: &[(&str, &str)]) -> Parts {
    let mut request = Request::post(url);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(()).unwrap().into_parts().0
}

fn dynamodb(operation: &str, body: &'static str, service: &str) -> Request<Full<Bytes>> {
    let request = Request::post("http://gw.test/")
        .header("x-amz-target", format!("DynamoDB_20120810.{operation}"))
        .body(Full::new(Bytes::from_static(body.as_bytes())))
        .unwrap();
    sign(request, service, Payload::of(body.as_bytes())).0
}

#[tokio::test]
async fn sub_domains_are_buckets_and_the_host_itself_is_path_style() {
    let (backend, url) = Backend::start(true, |_| ok("")).await;
    let gateway = gateway(Rules::all(), url);
    for (host, path) in [
        ("buc.s3.example.com:8080", "/a/k"),
        ("s3.example.com", "/buc/a/k"),
        ("s3.s3.example.com", "/buc/a/k"),
        ("other.test", "/buc/a/k"),
    ] {
        let request = s3("GET", path, &[("host", host)], "");
        let (head, body) = request.into_parts();
        assert_eq!(gateway.wants(&head), Some(Door::S3), "{host}");
        let response = gateway.s3(cx(), Request::from_parts(head, body)).await;
        assert_eq!(response.status(), 200, "{host}");
        assert_eq!(backend.last().target, "/buc/a/k", "{host}");
    }
}

#[tokio::test]
async fn api_calls_on_sub_domains_are_left_to_their_services() {
    let (_, url) = Backend::start(true, |_| ok("")).await;
    let gateway = gateway(Rules::all(), url);
    let wants = |url: &str, headers: &[(&str, &str)]| gateway.wants(&head(url, headers));
    let at = ("host", "auth.s3.example.com");
    assert_eq!(wants("/k", &[at]), Some(Door::S3));
    let form = ("content-type", "application/x-www-form-urlencoded; charset=utf-8");
    let sts = "AWS4-HMAC-SHA256 Credential=AK/20260101/us-east-1/sts/aws4_request, Signature=0";
    for (url, header) in [
        ("/", ("x-amz-target", "AWSCognitoIdentityService.GetId")),
        ("/", form),
        ("/", ("authorization", sts)),
        ("/?Action=AssumeRoleWithWebIdentity&Version=2011-06-15", ("accept", "*/*")),
        ("/healthz", ("accept", "*/*")),
        ("/us-east-1:pool/.well-known/openid-configuration", ("accept", "*/*")),
    ] {
        assert_eq!(wants(url, &[at, header]), None, "{url} {header:?}");
    }
    let signed = sts.replace("/sts/", "/s3/");
    let form_in_bucket = [at, form, ("authorization", signed.as_str())];
    assert_eq!(wants("/healthz", &form_in_bucket), Some(Door::S3));
}

#[tokio::test]
async fn errors_about_our_own_key_are_not_the_clients() {
    for (code, status) in [
        ("InvalidAccessKeyId", 503),
        ("SignatureDoesNotMatch", 503),
        ("RequestTimeTooSkewed", 503),
        ("AccessDenied", 403),
    ] {
        let body = format!("<Error><Code>{code}</Code></Error>");
        let (_, url) = Backend::start(true, move |_| forbidden(&body)).await;
        let (told, body) =
            text(gateway(Rules::all(), url).s3(cx(), s3("GET", "/buc/k", &[], "")).await).await;
        assert_eq!((told, body.contains(code)), (status, status == 403), "{body}");
    }
    for (code, status) in [("UnrecognizedClientException", 503), ("AccessDeniedException", 403)] {
        let body = format!("{{\"__type\":\"com.amazon.coral.service#{code}\"}}");
        let (_, url) = Backend::start(true, move |_| forbidden(&body)).await;
        let request = dynamodb("ListTables", "{}", "dynamodb");
        let (told, body) = text(gateway(Rules::all(), url).dynamodb(cx(), request).await).await;
        assert_eq!((told, body.contains(code)), (status, status == 403), "{body}");
    }
}

#[tokio::test]
async fn a_long_error_answer_comes_through_whole() {
    let long = "<Code>InvalidAccessKeyId</Code>".repeat(5_000);
    let body = long.clone();
    let (_, url) = Backend::start(true, move |_| forbidden(&body)).await;
    let answer = gateway(Rules::all(), url).s3(cx(), s3("GET", "/buc/k", &[], "")).await;
    assert_eq!(text(answer).await, (403, long));
}

fn forbidden(body: &str) -> Response<Body> {
    let mut response = ok(body);
    *response.status_mut() = http::StatusCode::FORBIDDEN;
    response
}

#[tokio::test]
async fn st_030_dynamodb_tells_scopes_from_incomplete_signatures() {
    let (_, url) = Backend::start(true, |_| ok("{}")).await;
    let gateway = gateway(Rules::all(), url);
    let elsewhere = dynamodb("ListTables", "{}", "s3");
    let (_, body) = text(gateway.dynamodb(cx(), elsewhere).await).await;
    assert!(body.contains("#InvalidSignatureException"), "{body}");
    let mut cut = dynamodb("ListTables", "{}", "dynamodb");
    let broken = http::HeaderValue::from_static("AWS4-HMAC-SHA256 Credential=AK");
    cut.headers_mut().insert("authorization", broken);
    let (_, body) = text(gateway.dynamodb(cx(), cut).await).await;
    assert!(body.contains("#IncompleteSignatureException"), "{body}");
}

#[test]
fn st_030_failures_of_access_keep_their_kind() {
    let scope = access::AuthError::Scope("s".into());
    assert_eq!(AuthFailure::from(scope), AuthFailure::Scope("s".into()));
    let incomplete = access::AuthError::Incomplete("i".into());
    assert_eq!(AuthFailure::from(incomplete), AuthFailure::Incomplete("i".into()));
}

/// Keeps what is logged.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Lines {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

impl Lines {
    /// The line of the audit about a request.
    fn of(&self, id: &str) -> String {
        let all = String::from_utf8(self.0.lock().unwrap().clone()).unwrap();
        let mut lines = all.lines().filter(|line| line.contains("audit") && line.contains(id));
        lines.next().unwrap_or_else(|| panic!("nothing about {id} in {all}")).to_owned()
    }
}

#[tokio::test]
async fn every_request_leaves_one_line() {
    let lines = Lines::default();
    let subscriber = tracing_subscriber::fmt()
        .json()
        .with_max_level(tracing::Level::DEBUG)
        .with_writer(lines.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let (_, url) = Backend::start(true, |_| ok("{}")).await;
    let rules = Rules::new(|_, resource, _| !resource.ends_with("secret"));
    let gateway = gateway(rules, url);

    let (first, id) = with_id();
    gateway.s3(first, s3("GET", "/buc/k", &[], "")).await;
    let line = lines.of(&id);
    for part in ["DEBUG", "\"answered\"", "\"s3\"", "GetObject", "arn:aws:s3:::buc/k", ":user/u"] {
        assert!(line.contains(part), "{part} in {line}");
    }

    let (second, id) = with_id();
    gateway.s3(second, s3("GET", "/buc/secret", &[], "")).await;
    let line = lines.of(&id);
    for part in ["INFO", "\"refused\"", "\"AccessDenied\"", "buc/secret", "\"encoded\":\"sealed\""]
    {
        assert!(line.contains(part), "{part} in {line}");
    }

    let (third, id) = with_id();
    let delete = r#"{"TableName":"secret"}"#;
    gateway.dynamodb(third, dynamodb("DescribeTable", delete, "dynamodb")).await;
    let line = lines.of(&id);
    for part in ["INFO", "\"dynamodb\"", "DescribeTable", "AccessDeniedException", "table/secret"] {
        assert!(line.contains(part), "{part} in {line}");
    }

    let (fourth, id) = with_id();
    let nowhere = testing::gateway(Rules::all(), "http://127.0.0.1:1".parse().unwrap());
    nowhere.s3(fourth, s3("GET", "/buc/k", &[], "")).await;
    let line = lines.of(&id);
    for part in ["ERROR", "\"failed\"", "\"ServiceUnavailable\""] {
        assert!(line.contains(part), "{part} in {line}");
    }
}

fn with_id() -> (Ctx, String) {
    let cx = cx();
    let id = cx.request_id.to_string();
    (cx, id)
}
