//! The canonical request and the string to sign, byte for byte as AWS defines them.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html>

use http::HeaderValue;

use crate::amz_date::AmzDate;
use crate::authorization::{ALGORITHM, Scope, SignedHeaders};
use crate::encoding::{decode, encode, encode_into, hex_digits, query_pairs};
use crate::request::RequestView;
use crate::signing_key::sha256;

/// How the path enters the canonical request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathStyle {
    /// S3: encoded once, never normalised; `//` and `..` belong to object keys.
    Single,
    /// All other services: `.`, `..` and `//` are resolved, then the path as it stands on the
    /// wire is encoded once more.
    Double,
}

/// Header values that a log must not show.
const SENSITIVE: [&str; 7] = [
    "authorization",
    "cookie",
    "proxy-authorization",
    "x-amz-security-token",
    "x-amz-server-side-encryption-customer-key",
    "x-amz-copy-source-server-side-encryption-customer-key",
    "x-amz-client-context",
];
const REDACTED: &[u8] = b"[redacted]";

/// What goes into a canonical request besides the request itself.
pub(crate) struct Canonical<'a> {
    pub(crate) request: &'a RequestView<'a>,
    pub(crate) signed_headers: &'a SignedHeaders,
    pub(crate) payload: &'a str,
    pub(crate) style: PathStyle,
}

impl Canonical<'_> {
    /// The canonical request. Bytes, for header values need not be UTF-8.
    pub(crate) fn build(&self) -> Vec<u8> {
        self.render(false)
    }

    /// The same for a log, with sensitive values replaced.
    pub(crate) fn redacted(&self) -> String {
        String::from_utf8_lossy(&self.render(true)).into_owned()
    }

    fn render(&self, redact: bool) -> Vec<u8> {
        let mut out = Vec::with_capacity(2_048);
        out.extend_from_slice(self.request.method.as_bytes());
        out.push(b'\n');
        match self.request.path {
            // Where nearly all calls of the API go.
            "/" => out.push(b'/'),
            path => out.extend_from_slice(canonical_path(path, self.style).as_bytes()),
        }
        out.push(b'\n');
        if !self.request.query.is_empty() {
            out.extend_from_slice(canonical_query(self.request.query, redact).as_bytes());
        }
        out.push(b'\n');
        for name in self.signed_headers.iter() {
            out.extend_from_slice(name.as_bytes());
            out.push(b':');
            if redact && SENSITIVE.contains(&name) {
                out.extend_from_slice(REDACTED);
            } else {
                push_values(&mut out, self.request.header(name).into_iter().flatten());
            }
            out.push(b'\n');
        }
        out.push(b'\n');
        out.extend_from_slice(self.signed_headers.as_str().as_bytes());
        out.push(b'\n');
        out.extend_from_slice(self.payload.as_bytes());
        out
    }
}

/// The string to sign of a whole request.
pub(crate) fn string_to_sign(timestamp: AmzDate, scope: &Scope, canonical: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(192);
    out.extend_from_slice(ALGORITHM.as_bytes());
    out.push(b'\n');
    out.extend_from_slice(&timestamp.digits());
    for (part, before) in scope.parts().into_iter().zip(*b"\n///") {
        out.push(before);
        out.extend_from_slice(part.as_bytes());
    }
    out.push(b'\n');
    out.extend_from_slice(&hex_digits(&sha256(canonical)));
    out
}

pub(crate) fn canonical_path(path: &str, style: PathStyle) -> String {
    let mut out = String::with_capacity(path.len() + 16);
    match style {
        PathStyle::Single if path.is_empty() => out.push('/'),
        // INVARIANT: `%2F` stays distinct from `/`, as in the paths that SDKs sign.
        PathStyle::Single => {
            for (index, segment) in path.split('/').enumerate() {
                if index > 0 {
                    out.push('/');
                }
                encode_into(&mut out, &decode(segment, false), false);
            }
        }
        PathStyle::Double => encode_into(&mut out, normalise(path).as_bytes(), true),
    }
    out
}

/// Removes dot segments (RFC 3986 section 5.2.4) and empty segments.
fn normalise(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut last = "";
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                kept.pop();
            }
            other => kept.push(other),
        }
        last = segment;
    }
    let mut out = String::with_capacity(path.len() + 2);
    for segment in &kept {
        out.push('/');
        out.push_str(segment);
    }
    // A path that ends in an empty or dot segment names a folder.
    if kept.is_empty() || matches!(last, "" | "." | "..") {
        out.push('/');
    }
    out
}

/// Decodes each key and value and encodes it again, so that every spelling of one query (`+`,
/// `%20`, lowercase digits) gives the same text; sorts by encoded key, then value. The signature
/// itself is left out.
pub(crate) fn canonical_query(query: &str, redact: bool) -> String {
    let mut pairs: Vec<(String, String)> = query_pairs(query)
        .filter(|(key, _)| key != b"X-Amz-Signature")
        .map(|(key, value)| {
            let hide = redact && key == b"X-Amz-Security-Token";
            (encode(&key), encode(if hide { REDACTED } else { &value }))
        })
        .collect();
    pairs.sort_unstable();
    let mut out = String::with_capacity(query.len() + 16);
    for (key, value) in pairs {
        if !out.is_empty() {
            out.push('&');
        }
        out.push_str(&key);
        out.push('=');
        out.push_str(&value);
    }
    out
}

/// The values of a header in the order of the wire, joined by commas; each without outer spaces
/// and with runs of inner spaces folded to one.
fn push_values<'a>(out: &mut Vec<u8>, values: impl Iterator<Item = &'a HeaderValue>) {
    for (index, value) in values.enumerate() {
        if index > 0 {
            out.push(b',');
        }
        if !value.as_bytes().contains(&b' ') {
            out.extend_from_slice(value.as_bytes());
            continue;
        }
        let mut gap = false;
        let start = out.len();
        for &byte in value.as_bytes() {
            if byte == b' ' {
                gap = out.len() > start;
                continue;
            }
            if std::mem::take(&mut gap) {
                out.push(b' ');
            }
            out.push(byte);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sec_159_paths() {
        for (path, single, double) in [
            ("", "/", "/"),
            ("/", "/", "/"),
            ("/a//b/../c/.", "/a//b/../c/.", "/a/c/"),
            ("/../..", "/../..", "/"),
            ("/a%2Fb%2fc", "/a%2Fb%2Fc", "/a%252Fb%252fc"),
            ("/id:1/a+b", "/id%3A1/a%2Bb", "/id%3A1/a%2Bb"),
            ("/id%3a1", "/id%3A1", "/id%253a1"),
            ("/%zz%e1%88%b4\u{1234}", "/%25zz%E1%88%B4%E1%88%B4", "/%25zz%25e1%2588%25b4%E1%88%B4"),
        ] {
            assert_eq!(canonical_path(path, PathStyle::Single), single, "{path}");
            assert_eq!(canonical_path(path, PathStyle::Double), double, "{path}");
        }
    }

    #[test]
    fn sec_159_queries() {
        for (query, canonical) in [
            ("", ""),
            ("a", "a="),
            ("&&a=&", "a="),
            ("b=2&a=2&a=1&B=0", "B=0&a=1&a=2&b=2"),
            ("a=x+y%20z%2B", "a=x%20y%20z%2B"),
            ("Param-3=3&Param=2", "Param=2&Param-3=3"),
            ("a=b=c&%c3%a9=~", "%C3%A9=~&a=b%3Dc"),
            ("%ff=%FF", "%FF=%FF"),
            ("X-Amz-Signature=1&X%2DAmz%2DSignature=2&x-amz-signature=3", "x-amz-signature=3"),
        ] {
            assert_eq!(canonical_query(query, false), canonical, "{query}");
        }
    }

    #[test]
    fn sec_159_header_values_are_trimmed_folded_and_joined() {
        let mut headers = http::HeaderMap::new();
        for value in [&b"  a   b "[..], b"\xe9\xff", b"", b"c, d"] {
            headers.append("x", http::HeaderValue::from_bytes(value).unwrap());
        }
        let mut out = Vec::new();
        push_values(&mut out, headers.get_all("x").iter());
        assert_eq!(out, b"a b,\xe9\xff,,c, d");
    }
}
