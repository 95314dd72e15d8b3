//! Cross-origin rules for browser SDKs (Fetch Standard, "HTTP CORS protocol").
//!
//! Requests carry signatures or tokens, never cookies, so credentials mode is never allowed and
//! `*` is as safe as it is at AWS.

use http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ACCESS_CONTROL_REQUEST_HEADERS,
    ACCESS_CONTROL_REQUEST_METHOD, HeaderMap, HeaderValue, ORIGIN, VARY,
};
use http::{Method, Response, StatusCode};

const ALLOWED_METHODS: HeaderValue = HeaderValue::from_static("GET, HEAD, POST, PUT, DELETE");
const EXPOSED: HeaderValue = HeaderValue::from_static(
    "x-amzn-RequestId, x-amzn-ErrorType, x-amzn-ErrorMessage, x-amz-request-id, x-amz-version-id, ETag, Date, Content-Range, Accept-Ranges",
);
const A_DAY: HeaderValue = HeaderValue::from_static("86400");
const ANY: HeaderValue = HeaderValue::from_static("*");

/// Which origins browsers may call from.
#[derive(Debug, Clone)]
pub struct Cors {
    any: bool,
    origins: Vec<String>,
}

impl Cors {
    /// Rules for the given origins; `*` stands for all.
    pub fn new(origins: &[String]) -> Self {
        Self { any: origins.iter().any(|origin| origin == "*"), origins: origins.to_vec() }
    }

    /// The answer to a preflight request; `None` when `head` is none.
    pub fn preflight(&self, method: &Method, head: &HeaderMap) -> Option<Response<()>> {
        let is_preflight = *method == Method::OPTIONS
            && head.contains_key(ORIGIN)
            && head.contains_key(ACCESS_CONTROL_REQUEST_METHOD);
        if !is_preflight {
            return None;
        }
        let mut response = Response::new(());
        *response.status_mut() = StatusCode::NO_CONTENT;
        if self.decorate(head, response.headers_mut()) {
            let headers = response.headers_mut();
            headers.insert(ACCESS_CONTROL_ALLOW_METHODS, ALLOWED_METHODS);
            headers.insert(ACCESS_CONTROL_MAX_AGE, A_DAY);
            // SDKs sign and send headers of their own making: what is asked for is granted, as
            // the answer depends on the signature and not on the browser.
            if let Some(asked) = head.get(ACCESS_CONTROL_REQUEST_HEADERS) {
                headers.insert(ACCESS_CONTROL_ALLOW_HEADERS, asked.clone());
            }
        }
        Some(response)
    }

    /// Adds the headers that let the browser hand the answer to the page; `false` when the
    /// origin is not allowed or absent.
    pub fn decorate(&self, request: &HeaderMap, response: &mut HeaderMap) -> bool {
        let Some(origin) = request.get(ORIGIN) else { return false };
        if self.any {
            response.insert(ACCESS_CONTROL_ALLOW_ORIGIN, ANY);
        } else {
            response.append(VARY, HeaderValue::from_static("Origin"));
            if !self.origins.iter().any(|allowed| allowed.as_bytes() == origin.as_bytes()) {
                return false;
            }
            response.insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone());
        }
        response.insert(ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(origin: &'static str) -> HeaderMap {
        let mut head = HeaderMap::new();
        head.insert(ORIGIN, HeaderValue::from_static(origin));
        head.insert(ACCESS_CONTROL_REQUEST_METHOD, HeaderValue::from_static("POST"));
        head.insert(ACCESS_CONTROL_REQUEST_HEADERS, HeaderValue::from_static("x-amz-target"));
        head
    }

    #[test]
    fn a_preflight_gets_what_sdks_need() {
        let head = ask("https://app.example");
        let answer = Cors::new(&["*".to_owned()]).preflight(&Method::OPTIONS, &head).unwrap();
        assert_eq!(answer.headers()[ACCESS_CONTROL_ALLOW_ORIGIN], "*");
        assert_eq!(answer.headers()[ACCESS_CONTROL_ALLOW_HEADERS], "x-amz-target");
    }

    #[test]
    fn sec_043_a_foreign_origin_gets_no_permission_and_nobody_gets_credentials_mode() {
        let cors = Cors::new(&["https://app.example".to_owned()]);
        let evil = cors.preflight(&Method::OPTIONS, &ask("https://evil.example")).unwrap();
        assert!(!evil.headers().contains_key(ACCESS_CONTROL_ALLOW_ORIGIN));
        let good = cors.preflight(&Method::OPTIONS, &ask("https://app.example")).unwrap();
        assert_eq!(good.headers()[ACCESS_CONTROL_ALLOW_ORIGIN], "https://app.example");
        assert!(!good.headers().contains_key("access-control-allow-credentials"));
    }

    #[test]
    fn other_requests_are_no_preflight() {
        let cors = Cors::new(&["*".to_owned()]);
        assert!(cors.preflight(&Method::POST, &ask("https://a.example")).is_none());
        assert!(cors.preflight(&Method::OPTIONS, &HeaderMap::new()).is_none());
    }
}
