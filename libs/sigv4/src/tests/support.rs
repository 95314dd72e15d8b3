//! What the tests share: owned requests and the keys of AWS's examples.

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::{Expect, PathStyle, PayloadHash, RequestView, SigningKey, sha256};

pub(crate) const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
pub(crate) const S3_SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
/// 2013-05-24T00:00:00Z, the moment of AWS's S3 examples.
pub(crate) const S3_NOW: i64 = 1_369_353_600;
/// 2015-08-30T12:36:00Z, the moment of AWS's vectors.
pub(crate) const NOW: i64 = 1_440_938_160;

/// A request that owns its parts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Request {
    pub(crate) fn new(method: &str, target: &str, headers: &[(&str, &str)]) -> Self {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let mut request = Self {
            method: method.to_owned(),
            path: path.to_owned(),
            query: query.to_owned(),
            ..Self::default()
        };
        for (name, value) in headers {
            request.add(name, value);
        }
        request
    }

    pub(crate) fn add(&mut self, name: &str, value: &str) {
        let name = HeaderName::from_bytes(name.as_bytes()).unwrap();
        self.headers.append(name, HeaderValue::from_bytes(value.as_bytes()).unwrap());
    }

    pub(crate) fn view(&self) -> RequestView<'_> {
        RequestView {
            method: &self.method,
            path: &self.path,
            query: &self.query,
            headers: &self.headers,
        }
    }

    pub(crate) fn from_parts(parts: &http::request::Parts) -> Self {
        let target = parts.uri.path_and_query().unwrap().as_str();
        let mut request = Self::new(parts.method.as_str(), target, &[]);
        request.headers = parts.headers.clone();
        request
    }
}

/// What S3 in us-east-1 expects at the moment of the examples.
pub(crate) fn expect_s3() -> Expect<'static> {
    Expect {
        region: "us-east-1",
        services: &["s3"],
        path_style: PathStyle::Single,
        now: S3_NOW,
        skew: 900,
        body: PayloadHash::Declared { allow_unsigned: true },
    }
}

pub(crate) fn s3_key() -> SigningKey {
    SigningKey::derive(S3_SECRET, "20130524", "us-east-1", "s3")
}

/// What a JSON service expects at the moment of the vectors.
pub(crate) fn expect_json(body: &[u8]) -> Expect<'static> {
    Expect {
        region: "us-east-1",
        services: &["service"],
        path_style: PathStyle::Double,
        now: NOW,
        skew: 300,
        body: PayloadHash::Computed(sha256(body)),
    }
}

pub(crate) fn json_key() -> SigningKey {
    SigningKey::derive(SECRET, "20150830", "us-east-1", "service")
}
