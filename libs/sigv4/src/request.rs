//! What the signature covers: a borrowed view of an HTTP request as it came over the wire.

use http::header::GetAll;
use http::{HeaderMap, HeaderName, HeaderValue};

pub(crate) const X_AMZ_DATE: HeaderName = HeaderName::from_static("x-amz-date");
pub(crate) const X_AMZ_TOKEN: HeaderName = HeaderName::from_static("x-amz-security-token");
pub(crate) const X_AMZ_SHA256: HeaderName = HeaderName::from_static("x-amz-content-sha256");

/// A request as it stood on the wire, before any decoding.
#[derive(Clone, Copy)]
pub struct RequestView<'a> {
    /// The method, e.g. `GET`.
    pub method: &'a str,
    /// The path, still percent-encoded, without the query. Empty stands for `/`.
    pub path: &'a str,
    /// The query, still percent-encoded, without the `?`. Empty when there is none.
    pub query: &'a str,
    /// All headers. Under HTTP/2 the caller puts `:authority` back as `host`.
    pub headers: &'a HeaderMap,
}

impl<'a> RequestView<'a> {
    /// A view of the head of an `http` request.
    pub fn of_parts(parts: &'a http::request::Parts) -> Self {
        Self {
            method: parts.method.as_str(),
            path: parts.uri.path(),
            query: parts.uri.query().unwrap_or_default(),
            headers: &parts.headers,
        }
    }

    /// The values of a header by its lowercase name; `None` when it is absent. Comparing a few
    /// names takes less time than making a [`HeaderName`] of one.
    pub(crate) fn header(&self, name: &str) -> Option<GetAll<'a, HeaderValue>> {
        let known = self.headers.keys().find(|known| known.as_str() == name)?;
        Some(self.headers.get_all(known))
    }

    /// The only value of a header, or how many there are instead.
    pub(crate) fn single_header(&self, name: HeaderName) -> Single<'a> {
        let mut values = self.headers.get_all(name).iter();
        match (values.next(), values.next()) {
            (None, _) => Single::None,
            (Some(value), None) => Single::One(value),
            (Some(_), Some(_)) => Single::Many,
        }
    }
}

/// How often a header occurs that may occur only once.
pub(crate) enum Single<'a> {
    /// Not at all.
    None,
    /// Once, with this value.
    One(&'a HeaderValue),
    /// More than once: two readers could take different values.
    Many,
}
