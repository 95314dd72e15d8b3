//! Whole requests through the S3 door.

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context as TaskContext, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body as HttpBody, Frame};
use http_body_util::{BodyExt as _, Full, StreamBody};
use sigv4::{ChecksumKind, ChunkDecoder, ChunkEncoder, ChunkLimits, ChunkSettings, PayloadHasher};

use super::super::*;
use crate::Door;
use crate::body::BodyError;
use crate::testing::{self, Backend, NOW, Rules, cx, gateway, ok, s3, sign, text};

#[tokio::test]
async fn a_get_is_verified_authorised_signed_anew_and_answered() {
    let (backend, url) = Backend::start(true, |_| {
        let mut response = ok("hello");
        response.headers_mut().insert("x-amz-request-id", HeaderValue::from_static("theirs"));
        response.headers_mut().insert("etag", HeaderValue::from_static("\"e\""));
        response
    })
    .await;
    let rules = Rules::all();
    let gateway = gateway(rules.clone(), url);
    let request = s3("GET", "/buc/a%2Fb?versionId=v1", &[("range", "bytes=0-4")], "");
    let cx = cx();
    let id = cx.request_id.to_string();
    let response = gateway.s3(cx, request).await;
    assert_eq!(response.headers()["x-amz-request-id"], id.as_str());
    assert_eq!(response.headers()["etag"], "\"e\"");
    assert_eq!(text(response).await, (200, "hello".to_owned()));
    let seen = backend.last();
    assert_eq!((seen.method.as_str(), seen.target.as_str()), ("GET", "/buc/a/b?versionId=v1"));
    assert_eq!(seen.headers["range"], "bytes=0-4");
    let asked = rules.asked.lock().unwrap();
    let (action, resource, keys) = &asked[0];
    assert_eq!(
        (action.as_str(), resource.as_str()),
        ("s3:GetObjectVersion", "arn:aws:s3:::buc/a/b")
    );
    for (key, value) in
        [("s3:VersionId", "v1"), ("s3:authType", "REST-HEADER"), ("s3:signatureAge", "0")]
    {
        assert!(keys.contains(&(key.to_owned(), vec![value.to_owned()])), "{key} in {keys:?}");
    }
}

#[tokio::test]
async fn a_listing_asks_with_its_prefix() {
    let (_, url) = Backend::start(true, |_| ok("<ListBucketResult/>")).await;
    let rules = Rules::new(|action, resource, context| {
        let prefix = context.get("s3:prefix").and_then(|prefix| prefix.single());
        action == "s3:ListBucket" && resource == "arn:aws:s3:::buc" && prefix == Some("me/")
    });
    let gateway = gateway(rules, url);
    let list = |query: &str| s3("GET", &format!("/buc?list-type=2{query}"), &[], "");
    assert_eq!(gateway.s3(cx(), list("&prefix=me%2F&max-keys=1")).await.status(), 200);
    assert_eq!(gateway.s3(cx(), list("&prefix=other%2F")).await.status(), 403);
    assert_eq!(gateway.s3(cx(), list("")).await.status(), 403);
}

#[tokio::test]
async fn refusals_are_s3s_own_and_never_reach_the_backend() {
    let (backend, url) = Backend::start(true, |_| ok("")).await;
    let gateway = gateway(Rules::new(|_, _, _| false), url);
    let (status, body) = text(gateway.s3(cx(), s3("GET", "/buc/%3Ck%3E", &[], "")).await).await;
    assert_eq!(status, 403);
    assert!(body.contains("<Code>AccessDenied</Code>") && body.contains("s3:GetObject"), "{body}");
    let unsigned = Request::get("http://gw.test/buc/k").body(Full::new(Bytes::new())).unwrap();
    let (status, body) = text(gateway.s3(cx(), unsigned).await).await;
    assert!(status == 403 && body.contains("<Code>AccessDenied</Code>"), "{body}");
    let mut tampered = s3("GET", "/buc/k", &[], "");
    *tampered.uri_mut() = "http://gw.test/buc/other".parse().unwrap();
    let (status, body) = text(gateway.s3(cx(), tampered).await).await;
    assert!(status == 403 && body.contains("<Code>SignatureDoesNotMatch</Code>"), "{body}");
    let mut late = cx();
    late.now = base::Timestamp::from_secs(NOW + 1_000);
    let (_, body) = text(gateway.s3(late, s3("GET", "/buc/k", &[], "")).await).await;
    assert!(body.contains("<Code>RequestTimeTooSkewed</Code>"), "{body}");
    let (status, body) = text(gateway.s3(cx(), s3("HEAD", "/buc/k", &[], "")).await).await;
    assert_eq!((status, body.as_str()), (403, ""));
    assert!(backend.seen.lock().unwrap().is_empty());
}

#[tokio::test]
async fn sec_154_the_object_authorised_is_the_object_opened() {
    let (backend, url) = Backend::start(true, |_| ok("")).await;
    let rules = Rules::new(|_, resource, _| resource.starts_with("arn:aws:s3:::buc/me/"));
    let gateway = gateway(rules, url);
    for (path, status) in [
        ("/buc/me/x", 200),
        ("/buc/me%2Fx", 200),
        ("/buc/me/..%2Fother", 400),
        ("/buc/me/%2e%2e/other", 400),
        ("/buc/me%252F..%252Fother", 403),
        ("/buc//me/x", 403),
        ("/buc/me/x%00", 400),
    ] {
        let response = gateway.s3(cx(), s3("GET", path, &[], "")).await;
        assert_eq!(response.status(), status, "{path}");
    }
    for seen in backend.seen.lock().unwrap().iter() {
        assert_eq!(seen.target, "/buc/me/x");
    }
}

#[tokio::test]
async fn a_copy_needs_the_source_and_the_destination() {
    let (backend, url) = Backend::start(true, |_| ok("<CopyObjectResult/>")).await;
    let rules = Rules::new(|_, resource, _| !resource.contains("secret"));
    let gateway = gateway(rules.clone(), url);
    let copy = |source: &str| s3("PUT", "/buc/to", &[("x-amz-copy-source", source)], "");
    assert_eq!(gateway.s3(cx(), copy("buc/from%20here")).await.status(), 200);
    assert_eq!(backend.last().headers["x-amz-copy-source"], "/buc/from%20here");
    assert_eq!(gateway.s3(cx(), copy("buc%2Fsecret")).await.status(), 403);
    let asked = rules.asked.lock().unwrap();
    let actions: Vec<_> = asked.iter().map(|(action, _, _)| action.as_str()).collect();
    let allowed =
        ["s3:PutObject", "s3:GetObject", "s3:GetObjectTagging", "s3:PutObjectTagging"].as_slice();
    assert_eq!(actions, [allowed, &["s3:PutObject", "s3:GetObject"]].concat());
}

#[tokio::test]
async fn delete_objects_is_decided_key_by_key() {
    let (backend, url) = Backend::start(true, |_| {
        ok("<DeleteResult><Deleted><Key>mine</Key></Deleted></DeleteResult>")
    })
    .await;
    let gateway = gateway(Rules::new(|_, resource, _| resource.ends_with("/mine")), url);
    let body = "<Delete><Object><Key>mine</Key></Object><Object><Key>yours</Key></Object></Delete>";
    let (status, answer) = text(gateway.s3(cx(), s3("POST", "/buc?delete", &[], body)).await).await;
    assert_eq!(status, 200);
    assert!(answer.contains("<Deleted><Key>mine</Key></Deleted>"), "{answer}");
    assert!(answer.contains("<Error><Key>yours</Key><Code>AccessDenied</Code>"), "{answer}");
    let sent = backend.last().body.unwrap();
    let sent = std::str::from_utf8(&sent).unwrap();
    assert!(sent.contains("mine") && !sent.contains("yours"), "{sent}");
    let body = "<Delete><Object><Key>yours</Key></Object></Delete>";
    let (status, answer) = text(gateway.s3(cx(), s3("POST", "/buc?delete", &[], body)).await).await;
    assert!(status == 200 && answer.contains("AccessDenied"), "{answer}");
    assert_eq!(backend.seen.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn presigned_urls_open_and_their_header_parameters_count() {
    let (backend, url) = Backend::start(true, |_| ok("hello")).await;
    let rules = Rules::all();
    let gateway = gateway(rules.clone(), url);
    let uri = "http://gw.test/buc/k?response-content-type=text%2Fplain&x-amz-acl=public-read";
    let request = Request::put(uri).header("content-length", 2).body(Full::new(Bytes::from("hi")));
    let (mut parts, body) = request.unwrap().into_parts();
    parts.uri = uri.replace("response-content-type=text%2Fplain&", "").parse().unwrap();
    let length = parts.headers.remove("content-length").unwrap();
    let params = sigv4::SignParams {
        region: "us-east-1",
        service: "s3",
        now: NOW,
        payload: Payload::Unsigned,
        path_style: sigv4::PathStyle::Single,
        content_sha256_header: false,
    };
    sigv4::presign(&mut parts, &testing::USER, &params, 60).unwrap();
    parts.headers.insert("content-length", length);
    let head = parts.clone();
    assert_eq!(gateway.wants(&head), Some(Door::S3));
    let response = gateway.s3(cx(), Request::from_parts(parts, body)).await;
    assert_eq!(response.status(), 200);
    assert_eq!(backend.last().headers["x-amz-acl"], "public-read");
    assert!(!backend.last().target.contains("X-Amz-Signature"));
    let asked = rules.asked.lock().unwrap().clone();
    let actions: Vec<_> = asked.iter().map(|(action, _, _)| action.as_str()).collect();
    assert_eq!(actions, ["s3:PutObject", "s3:PutObjectAcl"]);
    let mut late = cx();
    late.now = base::Timestamp::from_secs(NOW + 61);
    let response = gateway.s3(late, Request::from_parts(head, Full::new(Bytes::from("hi")))).await;
    let (status, body) = text(response).await;
    assert!(status == 403 && body.contains("Request has expired"), "{body}");
}

/// A body of many pieces, which counts how many are alive.
struct Pieces {
    left: usize,
    size: usize,
    /// The last piece has another first byte than was signed.
    spoil: bool,
    alive: Arc<AtomicUsize>,
    peak: Arc<AtomicUsize>,
}

struct Tracked(Vec<u8>, Arc<AtomicUsize>);

impl AsRef<[u8]> for Tracked {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl Drop for Tracked {
    fn drop(&mut self) {
        self.1.fetch_sub(1, Ordering::SeqCst);
    }
}

impl HttpBody for Pieces {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut TaskContext<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        if self.left == 0 {
            return Poll::Ready(None);
        }
        self.left -= 1;
        let mut piece = vec![7; self.size];
        if self.spoil && self.left == 0 {
            piece[0] = 8;
        }
        let alive = self.alive.fetch_add(1, Ordering::SeqCst) + 1;
        self.peak.fetch_max(alive, Ordering::SeqCst);
        let piece = Bytes::from_owner(Tracked(piece, Arc::clone(&self.alive)));
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }
}

fn pieces(left: usize, size: usize, spoil: bool) -> (Pieces, Arc<AtomicUsize>) {
    let peak = Arc::new(AtomicUsize::new(0));
    let alive = Arc::default();
    (Pieces { left, size, spoil, alive, peak: Arc::clone(&peak) }, peak)
}

fn put(pieces: Pieces, payload: Payload) -> Request<Pieces> {
    let length = pieces.left * pieces.size;
    let request = Request::put("http://gw.test/buc/k").header("content-length", length);
    sign(request.body(pieces).unwrap(), "s3", payload).0
}

fn hash_of(count: usize, size: usize) -> Payload {
    let mut hasher = PayloadHasher::new();
    for _ in 0..count {
        hasher.update(&vec![7; size]);
    }
    Payload::Sha256(hasher.finish())
}

#[tokio::test]
async fn sixty_four_megabytes_pass_in_constant_memory() {
    let (backend, url) = Backend::start(false, |_| ok("")).await;
    let gateway = gateway(Rules::all(), url);
    let (count, size) = (1_024, 64 << 10);
    for payload in [Payload::Unsigned, hash_of(count, size)] {
        let (body, peak) = pieces(count, size, false);
        assert_eq!(gateway.s3(cx(), put(body, payload)).await.status(), 200);
        let peak = peak.load(Ordering::SeqCst);
        assert!(peak <= 32, "{peak} pieces of 64 KiB were alive at once");
    }
    assert_eq!(backend.received.load(Ordering::SeqCst), 128 << 20);
    assert_eq!(backend.commits.load(Ordering::SeqCst), 2);
}

async fn settled(backend: &Backend) -> (usize, usize) {
    for _ in 0..200 {
        let counts =
            (backend.commits.load(Ordering::SeqCst), backend.aborts.load(Ordering::SeqCst));
        if counts != (0, 0) {
            return counts;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    (0, 0)
}

#[tokio::test]
async fn sec_157_a_tampered_body_is_refused_and_never_committed() {
    // Large: found out while streaming. Small: found out before the backend hears of it.
    for (count, size) in [(64, 64 << 10), (1, 100)] {
        let (backend, url) = Backend::start(false, |_| ok("")).await;
        let gateway = gateway(Rules::all(), url);
        let (body, _) = pieces(count, size, true);
        let (status, text) = text(gateway.s3(cx(), put(body, hash_of(count, size))).await).await;
        assert_eq!(status, 400);
        assert!(text.contains("<Code>XAmzContentSHA256Mismatch</Code>"), "{text}");
        let commits = if size == 100 { 0 } else { settled(&backend).await.0 };
        assert_eq!(commits, 0, "{count} pieces");
    }
}

#[tokio::test]
async fn a_client_that_breaks_off_aborts_the_upload() {
    let (backend, url) = Backend::start(false, |_| ok("")).await;
    let gateway = gateway(Rules::all(), url);
    let piece = Bytes::from(vec![7; 64 << 10]);
    let mut frames: VecDeque<Result<Frame<Bytes>, BodyError>> =
        (0..8).map(|_| Ok(Frame::data(piece.clone()))).collect();
    frames.push_back(Err(BodyError::of("the connection was reset")));
    let body = StreamBody::new(futures_util::stream::iter(frames));
    let request =
        Request::put("http://gw.test/buc/k").header("content-length", 16 << 16).body(body).unwrap();
    let (request, ..) = sign(request, "s3", Payload::Unsigned);
    let response = gateway.s3(cx(), request).await;
    assert_eq!(response.status(), 400);
    assert_eq!(settled(&backend).await, (0, 1));
}

#[tokio::test]
async fn a_request_that_is_dropped_aborts_the_upload() {
    let (backend, url) = Backend::start(false, |_| ok("")).await;
    let gateway = gateway(Rules::all(), url);
    let piece = Bytes::from(vec![7; 64 << 10]);
    let start = futures_util::stream::iter((0..8).map(move |_| Ok(Frame::data(piece.clone()))));
    let never = futures_util::stream::pending::<Result<Frame<Bytes>, BodyError>>();
    let body = StreamBody::new(futures_util::StreamExt::chain(start, never));
    let request =
        Request::put("http://gw.test/buc/k").header("content-length", 16 << 16).body(body).unwrap();
    let (request, ..) = sign(request, "s3", Payload::Unsigned);
    let served = gateway.s3(cx(), request);
    assert!(tokio::time::timeout(Duration::from_millis(300), served).await.is_err());
    assert_eq!(settled(&backend).await, (0, 1));
}

fn chunked(data: &[u8], checksum: Option<&str>, kind: Payload) -> Request<Full<Bytes>> {
    let mut request = Request::put("http://gw.test/buc/k")
        .header("content-encoding", "aws-chunked")
        .header("x-amz-decoded-content-length", data.len());
    if checksum.is_some() {
        request = request
            .header("x-amz-trailer", "x-amz-checksum-crc32")
            .header("x-amz-sdk-checksum-algorithm", "CRC32");
    }
    let (request, signed, key) = sign(request.body(()).unwrap(), "s3", kind);
    let mut encoder = match kind {
        Payload::UnsignedChunks => ChunkEncoder::unsigned(),
        _ => ChunkEncoder::signed(signed.chunk_seed(&key)),
    };
    let mut body = Vec::new();
    for chunk in data.chunks(64 << 10) {
        body.extend(encoder.chunk(chunk));
    }
    body.extend(match checksum {
        Some(value) => encoder.finish_with_trailer(&[("x-amz-checksum-crc32", value)]),
        None => encoder.finish(),
    });
    request.map(|()| Full::new(Bytes::from(body)))
}

/// Decodes what the gateway sent to the backend, checking the trailer.
fn dechunked(mut body: Bytes, length: usize, headers: &HeaderMap) -> Vec<u8> {
    assert_eq!(headers["x-amz-trailer"], "x-amz-checksum-crc32");
    let mut decoder = ChunkDecoder::new(ChunkSettings {
        payload: Payload::UnsignedChunks,
        seed: None,
        decoded_length: length as u64,
        trailers: vec![ChecksumKind::Crc32],
        limits: ChunkLimits::default(),
    })
    .unwrap();
    let mut out = Vec::new();
    loop {
        match decoder.decode(&mut body).unwrap() {
            sigv4::ChunkStep::Data(piece) => out.extend_from_slice(&piece),
            sigv4::ChunkStep::Done(_) => return out,
            sigv4::ChunkStep::NeedInput => panic!("the trailer is missing"),
        }
    }
}

#[tokio::test]
async fn chunks_are_decoded_and_trailing_checksums_checked() {
    let (backend, url) = Backend::start(true, |_| ok("")).await;
    let gateway = gateway(Rules::all(), url);
    let trailer = Payload::SignedChunks { trailer: true };
    for size in [0, 10, 300 << 10, 1 << 20, (2 << 20) + 17] {
        let data = vec![9; size];
        let crc = ChecksumKind::Crc32.compute(&data);
        for (checksum, kind) in [
            (None, Payload::SignedChunks { trailer: false }),
            (Some(crc.as_str()), trailer),
            (Some(crc.as_str()), Payload::UnsignedChunks),
        ] {
            let response = gateway.s3(cx(), chunked(&data, checksum, kind)).await;
            assert_eq!(response.status(), 200, "{size} {kind:?}");
            let seen = backend.last();
            let sent = seen.body.unwrap();
            assert_eq!(seen.headers["content-length"], sent.len().to_string().as_str());
            if size > 10 && checksum.is_some() {
                assert_eq!(seen.headers["content-encoding"], "aws-chunked");
                assert_eq!(dechunked(sent, size, &seen.headers), data);
                continue;
            }
            assert_eq!(sent, data);
            assert!(!seen.headers.contains_key("content-encoding"));
            assert!(!seen.headers.contains_key("x-amz-trailer"));
            if size <= 10 && checksum.is_some() {
                assert_eq!(seen.headers["x-amz-checksum-crc32"], crc.as_str());
            }
        }
        for kind in [trailer, Payload::UnsignedChunks] {
            let (status, body) =
                text(gateway.s3(cx(), chunked(&data, Some("AAAAAQ=="), kind)).await).await;
            assert!(status == 400 && body.contains("<Code>BadDigest</Code>"), "{size} {body}");
        }
    }
}

#[tokio::test]
async fn sec_157_a_tampered_chunk_is_refused_and_never_committed() {
    for size in [10, 300 << 10] {
        let (backend, url) = Backend::start(false, |_| ok("")).await;
        let gateway = gateway(Rules::all(), url);
        let kind = Payload::SignedChunks { trailer: false };
        let (parts, body) = chunked(&vec![9; size], None, kind).into_parts();
        let mut bytes = body.collect().await.unwrap().to_bytes().to_vec();
        let last = bytes.iter().rposition(|byte| *byte == 9).unwrap();
        bytes[last] = 8;
        let request = Request::from_parts(parts, Full::new(Bytes::from(bytes)));
        let (status, body) = text(gateway.s3(cx(), request).await).await;
        assert!(status == 403 && body.contains("<Code>SignatureDoesNotMatch</Code>"), "{body}");
        tokio::time::sleep(Duration::from_millis(50)).await;
        assert_eq!(backend.commits.load(Ordering::SeqCst), 0);
    }
}

#[tokio::test]
async fn a_backend_that_is_down_or_silent_is_answered_in_bounded_time() {
    let closed = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url: url::Url = format!("http://{}", closed.local_addr().unwrap()).parse().unwrap();
    // Listening but never accepting: the request is sent and nothing comes back.
    let silent = gateway(Rules::all(), url.clone());
    let (status, body) = text(silent.s3(cx(), s3("GET", "/buc/k", &[], "")).await).await;
    assert!(status == 503 && body.contains("<Code>ServiceUnavailable</Code>"), "{body}");
    drop(closed);
    let down = gateway(Rules::all(), url);
    let response = down.s3(cx(), s3("GET", "/buc/k", &[], "")).await;
    assert_eq!(response.status(), 503);
}

#[cfg(feature = "local-s3")]
#[tokio::test]
async fn a_folder_serves_objects_and_keeps_no_tampered_body() {
    let folder = tempfile::tempdir().unwrap();
    let local = LocalS3::open(&folder.path().join("s3"), &["demo"]).unwrap();
    let config = crate::GatewayConfig { s3: Some(S3Backend::Local(local)), ..Default::default() };
    let gateway = crate::Gateway::new(Rules::all(), config).unwrap();
    let put = s3("PUT", "/demo/a/b%20c", &[("content-type", "text/plain")], "hello");
    let (status, body) = text(gateway.s3(cx(), put).await).await;
    assert_eq!(status, 200, "{body}");
    let response =
        gateway.s3(cx(), s3("GET", "/demo/a/b%20c", &[("range", "bytes=1-3")], "")).await;
    assert_eq!(text(response).await, (206, "ell".to_owned()));
    let (status, listing) =
        text(gateway.s3(cx(), s3("GET", "/demo?list-type=2&prefix=a%2F", &[], "")).await).await;
    assert!(status == 200 && listing.contains("<Key>a/b c</Key>"), "{listing}");
    assert_eq!(gateway.s3(cx(), s3("GET", "/demo/a//b", &[], "")).await.status(), 400);
    let (body, _) = pieces(64, 64 << 10, true);
    let length = 64 * (64 << 10);
    let request = Request::put("http://gw.test/demo/bad").header("content-length", length);
    let (request, ..) = sign(request.body(body).unwrap(), "s3", hash_of(64, 64 << 10));
    assert_eq!(gateway.s3(cx(), request).await.status(), 400);
    let (status, body) = text(gateway.s3(cx(), s3("GET", "/demo/bad", &[], "")).await).await;
    assert!(status == 404 && body.contains("NoSuchKey"), "{body}");
    let big = vec![b'x'; 300 << 10];
    let request = chunked(&big, Some(&ChecksumKind::Crc32.compute(&big)), Payload::UnsignedChunks);
    let (parts, body) = request.into_parts();
    let (mut parts, body) = (parts, body);
    parts.uri = "http://gw.test/demo/k".parse().unwrap();
    let (request, ..) = sign(Request::from_parts(parts, body), "s3", Payload::UnsignedChunks);
    assert_eq!(gateway.s3(cx(), request).await.status(), 200);
    assert_eq!(gateway.s3(cx(), s3("DELETE", "/demo/k", &[], "")).await.status(), 204);
}
