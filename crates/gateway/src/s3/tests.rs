//! The S3 door: what a request is taken for, and whole requests against a backend that checks our
//! signature.

mod end_to_end;
mod guards;

use http::{HeaderMap, HeaderName, Method};
use proptest::prelude::*;

use super::address::{Target, canonical_copy_source, check_key, copy_source};
use super::headers::for_backend;
use super::xml::{Delete, parse_tagging, tagging_xml};
use super::*;

fn object(target: &Target) -> &address::Object {
    match target {
        Target::Object(object) => object,
        other => panic!("{other:?} is no object"),
    }
}

fn target(host: &str, path: &str) -> Result<Target, S3Error> {
    Target::read(host, path, &["s3.example.com".to_owned()], KeyRule::Literal)
}

fn identified(method: &str, url: &str, copies: bool) -> Result<&'static str, &'static str> {
    let (path, query) = url.split_once('?').unwrap_or((url, ""));
    let target = target("gw.test", path).map_err(|error| error.code)?;
    let query = Query::parse(query).map_err(|error| error.code)?;
    let method = Method::from_bytes(method.as_bytes()).unwrap();
    let found = operation::identify(&method, &target, &query, copies);
    found.map(|operation| operation.name).map_err(|error| error.code)
}

#[test]
fn operations_are_told_apart() {
    for (method, url, name) in [
        ("GET", "/", "ListBuckets"),
        ("GET", "/buc", "ListObjects"),
        ("GET", "/buc/?prefix=a&delimiter=/", "ListObjects"),
        ("GET", "/buc?list-type=2&prefix=a", "ListObjectsV2"),
        ("GET", "/buc?versions", "ListObjectVersions"),
        ("GET", "/buc?uploads", "ListMultipartUploads"),
        ("GET", "/buc?location", "GetBucketLocation"),
        ("HEAD", "/buc", "HeadBucket"),
        ("PUT", "/buc", "CreateBucket"),
        ("DELETE", "/buc", "DeleteBucket"),
        ("POST", "/buc?delete", "DeleteObjects"),
        ("GET", "/buc/k", "GetObject"),
        ("GET", "/buc/k?x-id=GetObject&response-content-type=a", "GetObject"),
        ("GET", "/buc/k?versionId=v", "GetObject"),
        ("GET", "/buc/k?attributes", "GetObjectAttributes"),
        ("HEAD", "/buc/k?partNumber=1", "HeadObject"),
        ("PUT", "/buc/k", "PutObject"),
        ("DELETE", "/buc/k", "DeleteObject"),
        ("POST", "/buc/k?uploads=", "CreateMultipartUpload"),
        ("PUT", "/buc/k?uploadId=u&partNumber=1", "UploadPart"),
        ("POST", "/buc/k?uploadId=u", "CompleteMultipartUpload"),
        ("DELETE", "/buc/k?uploadId=u", "AbortMultipartUpload"),
        ("GET", "/buc/k?uploadId=u&max-parts=3", "ListParts"),
        ("GET", "/buc/k?tagging", "GetObjectTagging"),
        ("PUT", "/buc/k?tagging", "PutObjectTagging"),
        ("DELETE", "/buc/k?tagging&versionId=v", "DeleteObjectTagging"),
    ] {
        assert_eq!(identified(method, url, false), Ok(name), "{method} {url}");
    }
    assert_eq!(identified("PUT", "/buc/k", true), Ok("CopyObject"));
    assert_eq!(identified("PUT", "/buc/k?uploadId=u&partNumber=1", true), Ok("UploadPartCopy"));
}

#[test]
fn what_is_not_known_is_refused() {
    for (method, url, copies) in [
        ("GET", "/buc?policy", false),
        ("PUT", "/buc?policy", false),
        ("PUT", "/buc?acl", false),
        ("GET", "/buc/k?acl", false),
        ("PUT", "/buc?website", false),
        ("PUT", "/buc/k?renameObject", false),
        ("POST", "/buc/k?select&select-type=2", false),
        ("POST", "/buc/k", false),
        ("POST", "/buc", false),
        ("PUT", "/buc/k?append&position=0", false),
        ("GET", "/buc/k?tagging&uploadId=u", false),
        ("GET", "/buc?versions&uploads", false),
        ("GET", "/buc/k?list-type=2", false),
        ("DELETE", "/buc?force=true", false),
        ("DELETE", "/buc/k?uploadId=u&versionId=v", false),
        ("GET", "/buc/k?unknown", false),
        ("GET", "/buc/k", true),
        ("DELETE", "/buc/k", true),
        ("POST", "/buc?delete", true),
        ("GET", "/?policy", false),
    ] {
        assert_eq!(identified(method, url, copies), Err("NotImplemented"), "{method} {url}");
    }
    assert_eq!(identified("GET", "/buc?list-type=3", false), Err("InvalidArgument"));
    assert_eq!(identified("GET", "/buc?prefix=a&prefix=b", false), Err("InvalidArgument"));
    assert_eq!(identified("GET", "/buc?prefix=%zz", false), Err("InvalidURI"));
    for method in ["PATCH", "OPTIONS", "TRACE"] {
        assert_eq!(identified(method, "/buc/k", false), Err("MethodNotAllowed"));
    }
}

#[test]
fn path_style_and_virtual_host_style_name_the_same_object() {
    let path = target("gw.test:8080", "/buc/a%20b/c+d").unwrap();
    let host = target("BUC.s3.example.com:8080", "/a%20b/c+d").unwrap();
    assert_eq!(path, host);
    assert_eq!(object(&path).arn(), "arn:aws:s3:::buc/a b/c+d");
    assert_eq!(path.canonical_path(true), "/buc/a%20b/c%2Bd");
    assert_eq!(path.canonical_path(false), "/a%20b/c%2Bd");
    assert_eq!(target("s3.example.com", "/buc").unwrap(), Target::Bucket("buc".into()));
    assert_eq!(target("s3.example.com", "/").unwrap(), Target::Service);
    assert_eq!(target("a.b.s3.example.com", "/").unwrap(), Target::Bucket("a.b".into()));
    assert_eq!(target("evil-s3.example.com", "/").unwrap(), Target::Service);
}

#[test]
fn sec_154_a_key_is_decoded_once_and_written_anew() {
    for (path, key, canonical) in [
        ("/buc/a%2Fb", "a/b", "/buc/a/b"),
        ("/buc/a%252Fb", "a%2Fb", "/buc/a%252Fb"),
        ("/buc/a%252e%252e", "a%2e%2e", "/buc/a%252e%252e"),
        ("/buc/%61", "a", "/buc/a"),
        ("/buc/a//b", "a//b", "/buc/a//b"),
        ("/buc//a", "/a", "/buc//a"),
        ("/buc/a/", "a/", "/buc/a/"),
        ("/buc/..a/b..", "..a/b..", "/buc/..a/b.."),
        ("/buc/%C3%BC", "ü", "/buc/%C3%BC"),
        ("/buc/a*?b".split('?').next().unwrap(), "a*", "/buc/a%2A"),
    ] {
        let target = target("gw.test", path).unwrap();
        assert_eq!(object(&target).key, key, "{path}");
        assert_eq!(target.canonical_path(true), canonical, "{path}");
    }
}

#[test]
fn sec_154_keys_that_a_backend_may_rewrite_are_refused() {
    for path in [
        "/buc/../x",
        "/buc/a/../b",
        "/buc/a/..",
        "/buc/.",
        "/buc/a/./b",
        "/buc/%2e%2e/x",
        "/buc/a%2f..%2fb",
        "/buc/a%00b",
        "/buc/a%0ab",
        "/buc/a%0d%0aX:%20y",
        "/buc/a%7f",
        "/buc/%zz",
        "/buc/%",
        "/buc/%ff",
        "/buc/%c0%ae%c0%ae/x",
    ] {
        assert_eq!(target("gw.test", path).unwrap_err().code, "InvalidURI", "{path}");
    }
    for path in ["/../x", "/%2e%2e/x", "/b%2Fc/x", "/AB/x", "/ab/x", "/a..b/x", "/-ab/x", "//x"] {
        assert!(target("gw.test", path).is_err(), "{path}");
    }
    assert_eq!(
        check_key(&"a".repeat(1_025), KeyRule::Literal).unwrap_err().code,
        "KeyTooLongError"
    );
    for key in ["a//b", "/a", "a//", "//"] {
        assert!(check_key(key, KeyRule::Literal).is_ok(), "{key}");
        assert!(check_key(key, KeyRule::Files).is_err(), "{key}");
    }
    assert!(check_key("a/b/", KeyRule::Files).is_ok());
}

#[test]
fn sec_154_the_copy_source_is_read_as_it_is_sent_on() {
    for (text, canonical) in [
        ("buc/k", "/buc/k"),
        ("/buc/a%20b", "/buc/a%20b"),
        ("buc%2Fa%2Fb", "/buc/a/b"),
        ("buc/a%252Fb", "/buc/a%252Fb"),
        ("buc/k?versionId=v%201", "/buc/k?versionId=v%201"),
        ("buc/a%3FversionId=x", "/buc/a%3FversionId%3Dx"),
    ] {
        let (object, version) = copy_source(text, KeyRule::Literal).unwrap();
        assert_eq!(canonical_copy_source(&object, version.as_deref()), canonical, "{text}");
    }
    for bad in [
        "buc",
        "buc/",
        "",
        "/",
        "buc/../x",
        "buc/a%2F..%2Fb",
        "buc/k?x=y",
        "../etc/x",
        "buc/%zz",
        "arn:aws:s3:us-east-1:1:accesspoint/x/object/y",
        "buc/a%00",
    ] {
        assert!(copy_source(bad, KeyRule::Literal).is_err(), "{bad}");
    }
}

#[test]
fn headers_that_could_change_the_meaning_do_not_pass() {
    let of = |pairs: &[(&'static str, &'static str)]| {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(*name, HeaderValue::from_static(value));
        }
        for_backend(&headers)
    };
    let out = of(&[
        ("authorization", "AWS4 secret"),
        ("x-amz-security-token", "t"),
        ("x-amz-date", "d"),
        ("cookie", "c"),
        ("connection", "close"),
        ("x-minio-force-delete", "true"),
        ("x-forwarded-for", "1.2.3.4"),
        ("transfer-encoding", "chunked"),
        ("expect", "100-continue"),
        ("range", "bytes=0-1"),
        ("x-amz-meta-a", "1"),
        ("x-amz-meta-a", "2"),
        ("content-encoding", "aws-chunked,gzip"),
        ("if-none-match", "*"),
    ])
    .unwrap();
    let mut names: Vec<&str> = out.keys().map(HeaderName::as_str).collect();
    names.sort_unstable();
    assert_eq!(names, ["content-encoding", "if-none-match", "range", "x-amz-meta-a"]);
    assert_eq!(out["content-encoding"], "gzip");
    assert_eq!(of(&[("x-amz-rename-source", "/b/k")]).unwrap_err().code, "NotImplemented");
    assert_eq!(of(&[("x-amz-write-offset-bytes", "0")]).unwrap_err().code, "NotImplemented");
    let twice = of(&[("x-amz-acl", "private"), ("x-amz-acl", "public-read")]);
    assert_eq!(twice.unwrap_err().code, "InvalidArgument");
}

#[test]
fn only_a_plain_range_of_file_sized_numbers_goes_on() {
    let of = |range: &'static str| {
        let headers =
            HeaderMap::from_iter([(http::header::RANGE, HeaderValue::from_static(range))]);
        for_backend(&headers).unwrap().contains_key(http::header::RANGE)
    };
    for good in ["bytes=0-1", "bytes=5-", "bytes=-5", "bytes=0-9223372036854775807"] {
        assert!(of(good), "{good}");
    }
    // The first of these ended the process inside the local store (i64 overflow).
    for bad in [
        "bytes=-9223372036854775808",
        "bytes=18446744073709551615-",
        "bytes=0-1,5-6",
        "bytes=-",
        "bytes=a-b",
        "lines=0-1",
    ] {
        assert!(!of(bad), "{bad}");
    }
}

#[test]
fn what_conditions_cannot_read_does_not_reach_the_backend() {
    let of = |name: &'static str| {
        let value = HeaderValue::from_bytes(b"class=secret&x=\xff").unwrap();
        for_backend(&HeaderMap::from_iter([(HeaderName::from_static(name), value)]))
    };
    for name in ["x-amz-tagging", "x-amz-website-redirect-location", "if-match"] {
        assert_eq!(of(name).unwrap_err().code, "InvalidArgument", "{name}");
    }
    assert!(of("x-amz-meta-note").is_ok(), "metadata may be any text");
}

#[test]
fn documents_are_read_strictly_and_written_anew() {
    let text = "<?xml version=\"1.0\"?><Delete xmlns=\"x\">\n <Object><Key>a &amp; b</Key></Object>\
                <Object><Key><![CDATA[c<d]]></Key><VersionId>v</VersionId></Object>\
                <Quiet>true</Quiet></Delete>";
    let delete = Delete::parse(text.as_bytes()).unwrap();
    let again = Delete::parse(delete.to_xml().as_bytes()).unwrap();
    assert_eq!(delete, again);
    assert_eq!(delete.objects[0].key, "a & b");
    assert_eq!(delete.objects[1].key, "c<d");
    for bad in [
        "",
        "x",
        "<Delete/>",
        "<Delete></Delete>",
        "<Other><Object><Key>a</Key></Object></Other>",
        "<Delete><Object><Key>a</Key><Key>b</Key></Object></Delete>",
        "<Delete><Object><Key>a</Key></Object></Delete><Delete/>",
        "<Delete><Object><Key>a<b/></Key></Object></Delete>",
        "<Delete><Object><x:Key>a</x:Key></Object></Delete>",
        "<!DOCTYPE d [<!ENTITY e \"x\">]><Delete><Object><Key>&e;</Key></Object></Delete>",
        "<Delete><Object><Key>&e;</Key></Object></Delete>",
        "<Delete><Object><Key>a</Object></Key></Delete>",
    ] {
        assert_eq!(Delete::parse(bad.as_bytes()).unwrap_err().code, "MalformedXML", "{bad}");
    }
    let many = "<Object><Key>a</Key></Object>".repeat(1_001);
    assert!(Delete::parse(format!("<Delete>{many}</Delete>").as_bytes()).is_err());
    let tags = vec![("a".to_owned(), "b<c".to_owned())];
    assert_eq!(parse_tagging(tagging_xml(&tags).as_bytes()).unwrap(), tags);
}

proptest! {
    #[test]
    fn no_path_or_query_panics(path in "/\\PC{0,60}", query in "\\PC{0,60}") {
        let _ = target("gw.test", &path);
        let _ = Query::parse(&query);
        let _ = copy_source(&path, KeyRule::Files);
        let _ = Delete::parse(path.as_bytes());
    }

    /// What the backend decodes is what was authorised.
    #[test]
    fn sec_154_the_canonical_path_means_the_same_key(path in "/buc/[a-c%/.+ 0-9eEfF]{1,30}") {
        if let Ok(first) = target("gw.test", &path) {
            let again = target("gw.test", &first.canonical_path(true)).unwrap();
            prop_assert_eq!(first, again);
        }
    }
}
