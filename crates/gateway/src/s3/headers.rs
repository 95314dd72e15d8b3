//! Which headers of the client go on to the backend, and which of the backend come back.

use http::header::{self, HeaderMap, HeaderName, HeaderValue};

use crate::s3::error::S3Error;

/// Plain HTTP headers that belong to the object or to the condition of the request.
const PLAIN: [HeaderName; 14] = [
    header::ACCEPT,
    header::CACHE_CONTROL,
    header::CONTENT_DISPOSITION,
    header::CONTENT_ENCODING,
    header::CONTENT_LANGUAGE,
    header::CONTENT_TYPE,
    header::EXPIRES,
    header::IF_MATCH,
    header::IF_MODIFIED_SINCE,
    header::IF_NONE_MATCH,
    header::IF_RANGE,
    header::IF_UNMODIFIED_SINCE,
    header::RANGE,
    HeaderName::from_static("content-md5"),
];

/// `x-amz-*` headers that speak to us, not to the backend.
const OURS: [&str; 8] = [
    "x-amz-content-sha256",
    "x-amz-date",
    "x-amz-decoded-content-length",
    "x-amz-expected-bucket-owner",
    "x-amz-security-token",
    "x-amz-source-expected-bucket-owner",
    "x-amz-trailer",
    "x-amz-user-agent",
];

/// `x-amz-*` headers of S3 that the backend may read.
const KNOWN: [&str; 23] = [
    "x-amz-acl",
    "x-amz-bucket-object-lock-enabled",
    "x-amz-bypass-governance-retention",
    "x-amz-copy-source",
    "x-amz-copy-source-range",
    "x-amz-if-match-initiated-time",
    "x-amz-if-match-last-modified-time",
    "x-amz-if-match-size",
    "x-amz-max-parts",
    "x-amz-metadata-directive",
    "x-amz-mfa",
    "x-amz-mp-object-size",
    "x-amz-object-attributes",
    "x-amz-object-ownership",
    "x-amz-optional-object-attributes",
    "x-amz-part-number-marker",
    "x-amz-request-payer",
    "x-amz-sdk-checksum-algorithm",
    "x-amz-storage-class",
    "x-amz-tagging",
    "x-amz-tagging-directive",
    "x-amz-transition-default-minimum-object-size",
    "x-amz-website-redirect-location",
];

const KNOWN_PREFIXES: [&str; 7] = [
    "x-amz-meta-",
    "x-amz-checksum-",
    "x-amz-grant-",
    "x-amz-object-lock-",
    "x-amz-server-side-encryption",
    "x-amz-copy-source-if-",
    "x-amz-copy-source-server-side-encryption-customer-",
];

/// Headers of a backend's answer that do not go to the client: hop-by-hop ones, and those that
/// name the backend.
const NOT_BACK: [&str; 12] = [
    "connection",
    "date",
    "keep-alive",
    "proxy-authenticate",
    "proxy-connection",
    "server",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "x-amz-id-2",
    "x-amz-request-id",
];

/// Moves the parameters of a presigned URL that stand for headers into the headers. One that is
/// there already is refused: it would have two values.
pub(crate) fn hoist(headers: &mut HeaderMap, pairs: Vec<(String, String)>) -> Result<(), S3Error> {
    for (name, value) in pairs {
        let bad = || S3Error::invalid_argument("Not usable as a header.", &name);
        let key = HeaderName::from_bytes(name.as_bytes()).map_err(|_| bad())?;
        let value = HeaderValue::from_str(&value).map_err(|_| bad())?;
        if headers.insert(key, value).is_some() {
            return Err(bad());
        }
    }
    Ok(())
}

/// The client's headers as the backend may see them. An unknown `x-amz-*` header could change what
/// the request means, so it is refused; anything else unknown is left behind.
pub(crate) fn for_backend(headers: &HeaderMap) -> Result<HeaderMap, S3Error> {
    let mut out = HeaderMap::with_capacity(headers.keys_len() + 4);
    for name in headers.keys() {
        let text = name.as_str();
        if text.starts_with("x-amz-") {
            if OURS.contains(&text) {
                continue;
            }
            let known = KNOWN.contains(&text)
                || KNOWN_PREFIXES.iter().any(|prefix| text.starts_with(prefix));
            if !known {
                return Err(S3Error::not_implemented(text));
            }
            let listed = text.starts_with("x-amz-meta-") || text.ends_with("-attributes");
            if !listed && headers.get_all(name).iter().count() > 1 {
                return Err(S3Error::invalid_argument("A header is repeated.", text));
            }
        } else if !PLAIN.contains(name) {
            continue;
        }
        for value in headers.get_all(name) {
            // What we cannot read, no condition of a policy has seen; the backend may read it.
            if value.to_str().is_err() && !name.as_str().starts_with("x-amz-meta-") {
                return Err(S3Error::invalid_argument(
                    "A header has characters that are not printable ASCII.",
                    name.as_str(),
                ));
            }
            out.append(name.clone(), value.clone());
        }
    }
    keep_plain_range(&mut out);
    strip_aws_chunked(&mut out);
    Ok(out)
}

/// Passes on `Range` only as one range of bytes with numbers that fit a file's length; another one
/// is dropped, and the whole object answered (RFC 9110 section 14.2 allows that).
fn keep_plain_range(headers: &mut HeaderMap) {
    let Some(range) = headers.get(header::RANGE) else { return };
    let fits = |number: &str| number.is_empty() || number.parse::<i64>().is_ok_and(|n| n >= 0);
    let plain = range
        .to_str()
        .ok()
        .and_then(|text| text.strip_prefix("bytes="))
        .and_then(|range| range.split_once('-'))
        .is_some_and(|(from, to)| fits(from) && fits(to) && !(from.is_empty() && to.is_empty()));
    if !plain {
        headers.remove(header::RANGE);
    }
}

/// `Content-Encoding: aws-chunked,gzip` is `gzip` once the chunks are decoded.
fn strip_aws_chunked(headers: &mut HeaderMap) {
    let Some(value) = headers.get(header::CONTENT_ENCODING) else { return };
    let Ok(text) = value.to_str() else { return };
    let rest: Vec<&str> = text
        .split(',')
        .map(str::trim)
        .filter(|coding| !coding.is_empty() && !coding.eq_ignore_ascii_case("aws-chunked"))
        .collect();
    match HeaderValue::from_str(&rest.join(",")) {
        Ok(value) if !rest.is_empty() => headers.insert(header::CONTENT_ENCODING, value),
        _ => headers.remove(header::CONTENT_ENCODING),
    };
}

/// Removes what must not come back from the backend, and names the request by our id.
pub(crate) fn for_client(headers: &mut HeaderMap, request_id: &str) {
    for name in NOT_BACK {
        if has(headers, name) {
            headers.remove(name);
        }
    }
    if let Ok(id) = HeaderValue::from_str(request_id) {
        headers.insert("x-amz-request-id", id);
    }
}

/// The text of a header that occurs once, if it is there and printable. `name` is lowercase.
pub(crate) fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    // Comparing a few names takes less time than making a `HeaderName` of one.
    let known = headers.keys().find(|known| known.as_str() == name)?;
    headers.get(known).and_then(|value| value.to_str().ok())
}

/// Whether a header is there. `name` is lowercase.
pub(crate) fn has(headers: &HeaderMap, name: &str) -> bool {
    headers.keys().any(|known| known.as_str() == name)
}
