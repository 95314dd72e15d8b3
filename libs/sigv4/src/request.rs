//! What the signature covers: a borrowed view of an HTTP request as it came over the wire.

use http::{HeaderMap, HeaderValue};

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

    /// The only value of a header, or how many there are instead.
    pub(crate) fn single_header(&self, name: &str) -> Single<'a> {
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
