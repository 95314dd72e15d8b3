//! The wire itself under attack: silence, slowness, size, smuggling and floods on raw sockets
//! (sec_166), and what every answer has.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::Request;
use http_body_util::{BodyExt, Full};
use hyper_util::rt::{TokioExecutor, TokioIo};
use serde_json::json;
use server::config::Config;
use testkit::{Answer, TestServer, request, signed};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};

use crate::people::{Pool, allow, op, root, user};

/// Longer than every limit that the tests set, with room for a busy machine.
const PATIENCE: Duration = Duration::from_secs(15);

async fn strict(change: impl FnOnce(&mut Config)) -> TestServer {
    let strict = |config: &mut Config| {
        config.limits.head_seconds = 1;
        config.limits.request_seconds = 1;
        config.limits.body = 1000;
        change(config);
    };
    TestServer::builder().configure(strict).start().await
}

async fn connect(server: &TestServer) -> TcpStream {
    TcpStream::connect(server.address).await.expect("a connection")
}

/// All that the server says until it closes the connection.
async fn hear(mut stream: TcpStream) -> String {
    let mut heard = Vec::new();
    // A reset ends the connection as well as a close does.
    let ended = timeout(PATIENCE, stream.read_to_end(&mut heard)).await;
    assert!(ended.is_ok(), "still open: {}", String::from_utf8_lossy(&heard));
    String::from_utf8_lossy(&heard).into_owned()
}

/// Says all of `text`, or as much as the server takes, and hears the answers.
async fn ask(server: &TestServer, text: &str) -> String {
    let mut stream = connect(server).await;
    let _ = stream.write_all(text.as_bytes()).await;
    hear(stream).await
}

fn get_id(head: &str, body: &str) -> String {
    format!(
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-amz-json-1.1\r\n\
         X-Amz-Target: AWSCognitoIdentityService.GetId\r\n{head}\r\n{body}"
    )
}

/// A health check that ends its connection.
async fn is_served(server: &TestServer) -> bool {
    let asked = "GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
    ask(server, asked).await.starts_with("HTTP/1.1 200")
}

#[tokio::test]
async fn sec_166_silent_connections_are_dropped() {
    let server = strict(|_| {}).await;
    // Nothing; a letter with which either HTTP may begin; the beginning of HTTP/2.
    for said in ["", "P", "PRI * HTTP/2.0\r\n\r\n"] {
        assert_eq!(ask(&server, said).await, "", "{said:?}");
    }
}

#[tokio::test]
async fn sec_166_a_head_that_trickles_in_ends_its_connection() {
    let server = strict(|_| {}).await;
    let (mut reading, mut writing) = connect(&server).await.into_split();
    let dripping = tokio::spawn(async move {
        let _ = writing.write_all(b"POST / HTTP/1.1\r\nHost: a\r\n").await;
        while writing.write_all(b"X-A: b\r\n").await.is_ok() {
            sleep(Duration::from_millis(200)).await;
        }
    });
    let mut heard = Vec::new();
    let ended = timeout(PATIENCE, reading.read_to_end(&mut heard)).await;
    assert!(ended.is_ok(), "still open");
    let heard = String::from_utf8_lossy(&heard);
    assert!(!heard.starts_with("HTTP/1.1 2"), "{heard}");
    timeout(PATIENCE, dripping).await.expect("closed for writing too").expect("no panic");
}

#[tokio::test]
async fn sec_166_a_body_that_trickles_in_is_refused_in_time() {
    let server = strict(|_| {}).await;
    let heard = ask(&server, &get_id("Content-Length: 100\r\n", "{\"Ident")).await;
    assert!(heard.starts_with("HTTP/1.1 408"), "{heard}");
    assert!(heard.contains("RequestTimeoutException"), "{heard}");
    assert!(heard.contains("x-amzn-requestid: ") && heard.contains("connection: close"), "{heard}");
}

#[tokio::test]
async fn sec_166_ten_thousand_headers_are_refused() {
    let server = strict(|_| {}).await;
    let heard = ask(&server, &get_id(&"a: b\r\n".repeat(10_000), "")).await;
    assert!(heard.starts_with("HTTP/1.1 431"), "{heard}");
    assert!(is_served(&server).await);
}

#[tokio::test]
async fn sec_166_bodies_over_the_limit_are_refused_in_the_form_of_the_service() {
    let server = strict(|_| {}).await;
    let body = "x".repeat(1001);
    let declared = format!("Connection: close\r\nContent-Length: {}\r\n", body.len());
    let chunk = format!("258\r\n{}\r\n", "x".repeat(600));
    let chunked = "Connection: close\r\nTransfer-Encoding: chunked\r\n";
    for asked in [
        get_id(&declared, &body),
        get_id("Content-Length: 99999999999\r\nExpect: 100-continue\r\n", ""),
        get_id(chunked, &format!("{chunk}{chunk}0\r\n\r\n")),
    ] {
        let heard = ask(&server, &asked).await;
        assert!(heard.starts_with("HTTP/1.1 413"), "{heard}");
        assert!(heard.contains("\"__type\":\"RequestEntityTooLargeException\""), "{heard}");
        assert!(heard.contains("x-amzn-requestid: "), "{heard}");
    }
    let form = format!(
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n\
         {declared}\r\n{body}"
    );
    let heard = ask(&server, &form).await;
    assert!(heard.starts_with("HTTP/1.1 413"), "{heard}");
    assert!(heard.contains("<Code>RequestEntityTooLarge</Code>"), "{heard}");
}

#[tokio::test]
async fn sec_166_requests_with_two_lengths_are_refused_and_nothing_behind_them_is_answered() {
    let server = strict(|_| {}).await;
    let hidden = "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n";
    // With both kinds of length the chunks count (an empty input here, so 400 too) and the
    // connection ends (RFC 9112 §6.3); lengths that contradict each other are malformed.
    for (head, body) in [
        ("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "2\r\n{}\r\n0\r\n\r\n"),
        ("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "2\r\n{}\r\n0\r\n\r\n"),
        ("Content-Length: 0\r\nContent-Length: 40\r\n", ""),
        ("Transfer-Encoding: chunked, identity\r\n", "0\r\n\r\n"),
    ] {
        let heard = ask(&server, &get_id(head, &format!("{body}{hidden}"))).await;
        assert!(heard.starts_with("HTTP/1.1 400"), "{head}: {heard}");
        assert_eq!(heard.matches("HTTP/1.1").count(), 1, "{head}: {heard}");
    }
}

/// An HTTP/2 connection with prior knowledge, and the answer to one request on it.
async fn over_http2(server: &TestServer, request: Request<Bytes>) -> (Answer, http::HeaderMap) {
    let stream = TokioIo::new(connect(server).await);
    let (mut sender, connection) =
        hyper::client::conn::http2::handshake(TokioExecutor::new(), stream).await.expect("HTTP/2");
    tokio::spawn(connection);
    let answer = sender.send_request(request.map(Full::new)).await.expect("an answer");
    let (head, body) = answer.into_parts();
    let text = body.collect().await.expect("a body").to_bytes();
    let text = String::from_utf8_lossy(&text).into_owned();
    (Answer { status: head.status.as_u16(), text }, head.headers)
}

#[tokio::test]
async fn sec_166_http2_serves_and_signatures_cover_its_authority() {
    let server = TestServer::start().await;
    let pool = Pool::make(&server, "two", allow("*", "*")).await;
    let asked = request(op("cognito-identity:GetId"), &json!({ "IdentityPoolId": pool.id }));
    let (answer, headers) = over_http2(&server, asked).await;
    assert!(answer.ok().json()["IdentityId"].is_string());
    assert!(headers.contains_key("x-amzn-requestid"));
    let list = request(op("cognito-identity:ListIdentityPools"), &json!({ "MaxResults": 1 }));
    let mut list = signed(&server.root(), "cognito-identity", list);
    // As HTTP/2 has it: no Host header, only the authority.
    list.headers_mut().remove("host");
    let mut elsewhere = list.clone();
    let (answer, _) = over_http2(&server, list).await;
    assert_eq!(answer.ok().json()["IdentityPools"][0]["IdentityPoolId"], pool.id);
    *elsewhere.uri_mut() = "http://elsewhere/".parse().expect("a URI");
    let (answer, _) = over_http2(&server, elsewhere).await;
    assert_eq!(answer.code(), "InvalidSignatureException", "{}", answer.text);
}

/// A frame of HTTP/2 (RFC 9113 §4.1).
fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let mut out = u32::try_from(payload.len()).expect("a short frame").to_be_bytes()[1..].to_vec();
    out.extend([kind, flags]);
    out.extend(stream.to_be_bytes());
    out.extend(payload);
    out
}

/// Whether a GOAWAY frame with an error is among these frames.
fn goes_away(mut frames: &[u8]) -> bool {
    while let [a, b, c, kind, _, _, _, _, _, rest @ ..] = frames {
        let length = u32::from_be_bytes([0, *a, *b, *c]) as usize;
        if *kind == 7 && rest.get(4..8).is_some_and(|code| code != [0; 4]) {
            return true;
        }
        frames = rest.get(length..).unwrap_or_default();
    }
    false
}

#[tokio::test]
async fn sec_166_a_flood_of_streams_opened_and_reset_ends_its_connection() {
    let server = TestServer::start().await;
    let mut flood = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_vec();
    flood.extend(frame(4, 0, 0, &[]));
    for at in 0..10_000 {
        // POST http / with an authority of one letter, ended at once; then CANCEL.
        flood.extend(frame(1, 0x5, 2 * at + 1, &[0x83, 0x86, 0x84, 0x41, 1, b'a']));
        flood.extend(frame(3, 0, 2 * at + 1, &8_u32.to_be_bytes()));
    }
    let (mut reading, mut writing) = connect(&server).await.into_split();
    let writer = tokio::spawn(async move {
        let _ = writing.write_all(&flood).await;
        // Not closed by this side: the server must do it.
        writing
    });
    assert!(is_served(&server).await, "others are served meanwhile");
    let mut heard = Vec::new();
    let ended = timeout(PATIENCE, reading.read_to_end(&mut heard)).await;
    let ended = ended.expect("the connection is ended");
    assert!(ended.is_err() || goes_away(&heard), "closed without a reason: {heard:?}");
    drop(writer.await);
    assert!(is_served(&server).await);
}

#[tokio::test]
async fn sec_166_running_requests_end_and_new_ones_are_refused_when_the_server_stops() {
    let server = TestServer::start().await;
    let pool = Pool::make(&server, "drain", allow("*", "*")).await;
    let body = json!({ "IdentityPoolId": pool.id }).to_string();
    let (first, rest) = body.split_at(10);
    let (mut running, mut idle) = (connect(&server).await, connect(&server).await);
    let head = format!("Content-Length: {}\r\n", body.len());
    running.write_all(get_id(&head, first).as_bytes()).await.expect("a head");
    // The answer to a request behind it in time shows that the head has been read.
    sleep(Duration::from_millis(300)).await;
    let address = server.address;
    let stopping = tokio::spawn(server.stop());
    while TcpStream::connect(address).await.is_ok() {
        sleep(Duration::from_millis(20)).await;
    }
    let mut nothing = [0; 1];
    let closed = timeout(PATIENCE, idle.read(&mut nothing)).await.expect("closed at once");
    assert_eq!(closed.unwrap_or(0), 0);
    assert!(!stopping.is_finished(), "a request is still running");
    running.write_all(rest.as_bytes()).await.expect("the rest");
    let heard = hear(running).await;
    assert!(heard.starts_with("HTTP/1.1 200") && heard.contains("IdentityId"), "{heard}");
    timeout(PATIENCE, stopping).await.expect("an end").expect("no panic");
}

#[tokio::test]
async fn what_is_only_in_memory_is_written_down_at_the_end() {
    let store: Arc<dyn store::Store> = Arc::new(store::Memory::new());
    let server = TestServer::builder().store(store.clone()).start().await;
    root(&server, "iam:CreateUser", json!({ "UserName": "u" })).await;
    let key = root(&server, "iam:CreateAccessKey", json!({ "UserName": "u" })).await;
    let (id, secret) = (key.tag("AccessKeyId"), key.tag("SecretAccessKey"));
    let (id, secret) = (id.expect("an id"), secret.expect("a secret"));
    let who = op("sts:GetCallerIdentity");
    let _ = server.holder(&id, &secret, None).call(who, &json!({})).await.ok();
    server.stop().await;
    let again = TestServer::builder().store(store).start().await;
    let used = root(&again, "iam:GetAccessKeyLastUsed", json!({ "AccessKeyId": id })).await;
    assert_eq!(used.tag("ServiceName").as_deref(), Some("sts"), "{}", used.text);
}

#[tokio::test]
async fn sec_166_browsers_may_ask_and_read_the_answer() {
    let server = TestServer::start().await;
    let asked = "OPTIONS / HTTP/1.1\r\nHost: a\r\nOrigin: https://app.example\r\n\
                 Access-Control-Request-Method: POST\r\n\
                 Access-Control-Request-Headers: x-amz-target\r\nConnection: close\r\n\r\n";
    let heard = ask(&server, asked).await;
    assert!(heard.starts_with("HTTP/1.1 204"), "{heard}");
    assert!(heard.contains("access-control-allow-origin: *"), "{heard}");
    assert!(heard.contains("access-control-allow-headers: x-amz-target"), "{heard}");
    let head = "Origin: https://app.example\r\nConnection: close\r\nContent-Length: 2\r\n";
    let heard = ask(&server, &get_id(head, "{}")).await;
    assert!(heard.starts_with("HTTP/1.1 400"), "{heard}");
    assert!(heard.contains("access-control-allow-origin: *"), "{heard}");
    let exposed = heard.lines().find(|line| line.starts_with("access-control-expose-headers: "));
    assert!(exposed.is_some_and(|line| line.contains("x-amzn-RequestId")), "{heard}");
}

#[tokio::test]
async fn sec_166_every_answer_names_its_request() {
    let server = strict(|_| {}).await;
    let close = "Host: a\r\nConnection: close\r\n";
    for asked in [
        format!("GET /healthz HTTP/1.1\r\n{close}\r\n"),
        format!("GET /nowhere HTTP/1.1\r\n{close}\r\n"),
        format!("GET /us-east-1:none/.well-known/openid-configuration HTTP/1.1\r\n{close}\r\n"),
        format!("POST / HTTP/1.1\r\n{close}X-Amz-Target: No.Such\r\nContent-Length: 0\r\n\r\n"),
        format!("POST /?Action=NoSuch HTTP/1.1\r\n{close}Content-Length: 0\r\n\r\n"),
        get_id("Connection: close\r\nContent-Length: 1\r\n", "{"),
        get_id("Connection: close\r\nTransfer-Encoding: chunked\r\n", "nonsense\r\n"),
    ] {
        let heard = ask(&server, &asked).await;
        let lines = heard.lines().filter(|line| line.starts_with("x-amzn-requestid: "));
        assert_eq!(lines.count(), 1, "{asked}: {heard}");
    }
}

/// Asks who the root user is, with these forwarded headers.
async fn forwarded(server: &TestServer, client: &str) -> u16 {
    let mut asked = request(op("sts:GetCallerIdentity"), &json!({}));
    asked.headers_mut().insert("x-forwarded-for", client.parse().expect("a value"));
    server.root().send("sts", asked).await.status
}

#[tokio::test]
async fn sec_166_forwarded_addresses_count_from_trusted_proxies_only() {
    let slow = |config: &mut Config| {
        config.limits.rates.insert("sts".to_owned(), 1);
    };
    let spoofed = TestServer::builder().configure(slow).start().await;
    assert_eq!(forwarded(&spoofed, "203.0.113.1").await, 200);
    assert_eq!(forwarded(&spoofed, "203.0.113.2").await, 400, "one client, whatever it says");
    let trusted = TestServer::builder().configure(slow);
    let trusted = trusted.configure(|config| config.trusted_proxies = vec!["127.0.0.1".to_owned()]);
    let trusted = trusted.start().await;
    assert_eq!(forwarded(&trusted, "203.0.113.1").await, 200);
    assert_eq!(forwarded(&trusted, "203.0.113.2").await, 200, "another client");
    assert_eq!(forwarded(&trusted, "203.0.113.3, 203.0.113.2").await, 400, "the same client");
}

#[tokio::test]
async fn sec_166_policies_see_the_client_behind_trusted_proxies_only() {
    let condition = json!({
        "IpAddress": { "aws:SourceIp": "203.0.113.0/24" },
        "Bool": { "aws:SecureTransport": "true" }
    });
    let mut policy = allow("iam:ListUsers", "*");
    policy["Statement"][0]["Condition"] = condition;
    for (proxies, says, expected) in [
        (vec![], ("203.0.113.7", "https"), 403),
        (vec!["127.0.0.0/8".to_owned()], ("203.0.113.7", "https"), 200),
        (vec!["127.0.0.0/8".to_owned()], ("203.0.113.7", "http"), 403),
        (vec!["127.0.0.0/8".to_owned()], ("203.0.113.7, 198.51.100.1", "https"), 403),
    ] {
        let behind = |config: &mut Config| config.trusted_proxies.clone_from(&proxies);
        let server = TestServer::builder().configure(behind).start().await;
        let holder = user(&server, "u", Some(policy.clone())).await;
        let mut asked = request(op("iam:ListUsers"), &json!({}));
        asked.headers_mut().insert("x-forwarded-for", says.0.parse().expect("a value"));
        asked.headers_mut().insert("x-forwarded-proto", says.1.parse().expect("a value"));
        let answer = holder.send("iam", asked).await;
        assert_eq!(answer.status, expected, "{proxies:?} {says:?}: {}", answer.text);
    }
}

#[tokio::test]
async fn sec_166_bodies_together_take_no_more_memory_than_they_may() {
    let tight = |config: &mut Config| {
        config.limits.request_seconds = 60;
        config.limits.body_memory = 1500;
    };
    let server = strict(tight).await;
    let whole = get_id("Connection: close\r\nContent-Length: 900\r\n", &"x".repeat(900));
    assert!(ask(&server, &whole).await.starts_with("HTTP/1.1 400"), "there is room for one");
    let mut slow = connect(&server).await;
    let begun = get_id("Content-Length: 1000\r\n", "{\"Ident");
    slow.write_all(begun.as_bytes()).await.expect("a beginning");
    let mut heard = String::new();
    for _ in 0..100 {
        heard = ask(&server, &whole).await;
        if heard.starts_with("HTTP/1.1 503") {
            break;
        }
        sleep(Duration::from_millis(20)).await;
    }
    assert!(heard.starts_with("HTTP/1.1 503"), "{heard}");
    assert!(heard.contains("ServiceUnavailable"), "{heard}");
    let small = get_id("Connection: close\r\nContent-Length: 2\r\n", "{}");
    assert!(ask(&server, &small).await.starts_with("HTTP/1.1 400"), "small ones still fit");
    drop(slow);
    for _ in 0..100 {
        heard = ask(&server, &whole).await;
        if heard.starts_with("HTTP/1.1 400") {
            return;
        }
        sleep(Duration::from_millis(20)).await;
    }
    panic!("the memory is not given back: {heard}");
}
