//! The worked examples of the S3 API reference.
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html>,
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html>

use super::support::{Request, S3_NOW, S3_SECRET, expect_s3, s3_key};
use bytes::Bytes;

use crate::{
    ChecksumKind, ChunkDecoder, ChunkEncoder, ChunkError, ChunkSettings, ChunkStep, Credentials,
    PathStyle, Payload, SignParams, parse, presign, sign, verify,
};

const HOST: (&str, &str) = ("host", "examplebucket.s3.amazonaws.com");
const DATE: (&str, &str) = ("x-amz-date", "20130524T000000Z");
const EMPTY: (&str, &str) =
    ("x-amz-content-sha256", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

fn authorization(names: &str, signature: &str) -> String {
    format!(
        "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,\
         SignedHeaders={names},Signature={signature}"
    )
}

fn payload_of(mut request: Request, names: &str, signature: &str) -> Payload {
    request.add("authorization", &authorization(names, signature));
    let auth = parse(&request.view()).unwrap().unwrap();
    verify(&auth, &request.view(), &expect_s3(), &s3_key()).unwrap().payload
}

#[test]
fn get_object() {
    let request = Request::new("GET", "/test.txt", &[HOST, ("range", "bytes=0-9"), EMPTY, DATE]);
    let payload = payload_of(
        request,
        "host;range;x-amz-content-sha256;x-amz-date",
        "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
    );
    assert_eq!(payload, Payload::of(b""));
}

#[test]
fn put_object() {
    let hash = "44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072";
    let headers = [
        HOST,
        ("date", "Fri, 24 May 2013 00:00:00 GMT"),
        ("x-amz-storage-class", "REDUCED_REDUNDANCY"),
        ("x-amz-content-sha256", hash),
        DATE,
    ];
    for path in ["/test$file.text", "/test%24file.text"] {
        let payload = payload_of(
            Request::new("PUT", path, &headers),
            "date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class",
            "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd",
        );
        assert_eq!(payload, Payload::of(b"Welcome to Amazon S3."));
    }
}

#[test]
fn get_bucket_lifecycle_and_list() {
    for (target, signature) in [
        ("/?lifecycle", "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543"),
        (
            "/?max-keys=2&prefix=J",
            "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7",
        ),
    ] {
        let request = Request::new("GET", target, &[HOST, EMPTY, DATE]);
        payload_of(request, "host;x-amz-content-sha256;x-amz-date", signature);
    }
}

#[test]
fn presigned_get() {
    let signature = "aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404";
    let (mut parts, ()) = http::Request::get("https://examplebucket.s3.amazonaws.com/test.txt")
        .body(())
        .unwrap()
        .into_parts();
    let credentials = Credentials {
        access_key_id: "AKIAIOSFODNN7EXAMPLE",
        secret_access_key: S3_SECRET,
        session_token: None,
    };
    let params = SignParams {
        region: "us-east-1",
        service: "s3",
        now: S3_NOW,
        payload: Payload::Unsigned,
        path_style: PathStyle::Single,
        content_sha256_header: false,
    };
    let signed = presign(&mut parts, &credentials, &params, 86_400).unwrap();
    assert_eq!(signed.signature(), signature);
    let request = Request::from_parts(&parts);
    let auth = parse(&request.view()).unwrap().unwrap();
    let mut expect = expect_s3();
    expect.now += 86_400;
    let verified = verify(&auth, &request.view(), &expect, &s3_key()).unwrap();
    assert_eq!(verified.payload, Payload::Unsigned);
    assert_eq!(verified.valid_until, S3_NOW + 86_400);
}

/// `https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html`, the seed signature;
/// the chunks are in `chunked::tests`.
#[test]
fn chunked_upload_seed() {
    let headers = [
        ("host", "s3.amazonaws.com"),
        DATE,
        ("x-amz-storage-class", "REDUCED_REDUNDANCY"),
        ("x-amz-content-sha256", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"),
        ("content-encoding", "aws-chunked"),
        ("x-amz-decoded-content-length", "66560"),
        ("content-length", "66824"),
    ];
    let payload = payload_of(
        Request::new("PUT", "/examplebucket/chunkObject.txt", &headers),
        "content-encoding;content-length;host;x-amz-content-sha256;x-amz-date;\
         x-amz-decoded-content-length;x-amz-storage-class",
        "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9",
    );
    assert_eq!(payload, Payload::SignedChunks { trailer: false });
}

/// A whole upload as the gateway meets it: head signed, chunks signed from it, settings read back.
#[test]
fn a_chunked_upload_is_read_from_its_own_headers() {
    let (mut parts, ()) = http::Request::put("https://b.s3.example.com/key")
        .header("x-amz-decoded-content-length", "5")
        .header("x-amz-trailer", "x-amz-checksum-crc64nvme")
        .body(())
        .unwrap()
        .into_parts();
    let credentials =
        Credentials { access_key_id: "AKID", secret_access_key: S3_SECRET, session_token: None };
    let params = SignParams {
        region: "us-east-1",
        service: "s3",
        now: S3_NOW,
        payload: Payload::SignedChunks { trailer: true },
        path_style: PathStyle::Single,
        content_sha256_header: true,
    };
    let signed = sign(&mut parts, &credentials, &params).unwrap();
    let kind = ChecksumKind::Crc64Nvme;
    let mut encoder = ChunkEncoder::signed(signed.chunk_seed(&s3_key()));
    let mut wire = encoder.chunk(b"hello");
    wire.extend(encoder.finish_with_trailer(&[(kind.header_name(), &kind.compute(b"hello"))]));

    let request = Request::from_parts(&parts);
    let auth = parse(&request.view()).unwrap().unwrap();
    let verified = verify(&auth, &request.view(), &expect_s3(), &s3_key()).unwrap();
    let settings = ChunkSettings::read(&verified, &s3_key(), &request.headers).unwrap();
    let mut decoder = ChunkDecoder::new(settings).unwrap();
    let mut input = Bytes::from(wire);
    assert_eq!(decoder.decode(&mut input), Ok(ChunkStep::Data(Bytes::from_static(b"hello"))));
    assert!(matches!(decoder.decode(&mut input), Ok(ChunkStep::Done(_))));
    assert_eq!(decoder.end(), Ok(()));

    for bad in ["", "+5", "5 5", "99999999999999999999"] {
        let mut headers = request.headers.clone();
        headers.insert("x-amz-decoded-content-length", bad.parse().unwrap());
        let refused = ChunkSettings::read(&verified, &s3_key(), &headers);
        assert_eq!(refused.err(), Some(ChunkError::MissingLength), "{bad}");
    }
    let mut headers = request.headers.clone();
    headers.insert("x-amz-trailer", "x-amz-acl".parse().unwrap());
    let refused = ChunkSettings::read(&verified, &s3_key(), &headers);
    assert_eq!(refused.err(), Some(ChunkError::MalformedTrailer));
}
