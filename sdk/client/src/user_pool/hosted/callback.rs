//! Which request on the loopback address is the answer that is waited for.

use std::collections::BTreeMap;

use subtle::ConstantTimeEq as _;
use url::form_urlencoded;

use super::HostedError;
use super::request::Head;
use crate::user_pool::Secret;

/// What an answer must carry.
#[derive(Debug)]
pub(super) struct Expected {
    /// Address and port, as the `Host` header has them.
    pub(super) host: String,
    pub(super) path: String,
    pub(super) state: Secret,
    pub(super) issuer: Option<String>,
    pub(super) issuer_is_told: bool,
}

/// What a request is.
pub(super) enum Verdict {
    /// Not for us: an HTTP status to turn it away with. Waiting goes on.
    Stranger(&'static str),
    /// The answer: the code, or why there is none.
    Answer(Result<Secret, HostedError>),
}

impl Expected {
    /// Judges a request.
    // INVARIANT: without the state nothing ends the waiting, so that no other page can (RFC 6749
    // §10.12); with it, whatever comes is the one answer.
    pub(super) fn judge(&self, head: &Head) -> Verdict {
        if head.method != "GET" {
            return Verdict::Stranger("405 Method Not Allowed");
        }
        // Another name for this address would be another site's (DNS rebinding).
        if head.only("host") != Some(&self.host) {
            return Verdict::Stranger("421 Misdirected Request");
        }
        // Browsers say how they came: a page that loads this address as an image is not the user.
        if head.only("sec-fetch-mode").is_some_and(|mode| mode != "navigate") {
            return Verdict::Stranger("403 Forbidden");
        }
        let (path, query) = head.target.split_once('?').unwrap_or((&head.target, ""));
        if path != self.path {
            return Verdict::Stranger("404 Not Found");
        }
        let Some(parameters) = parameters(query) else {
            return Verdict::Stranger("400 Bad Request");
        };
        let state = parameters.get("state").map(String::as_bytes).unwrap_or_default();
        if !bool::from(state.ct_eq(self.state.expose().as_bytes())) {
            return Verdict::Stranger("400 Bad Request");
        }
        Verdict::Answer(self.code(parameters))
    }

    fn code(&self, mut parameters: BTreeMap<String, String>) -> Result<Secret, HostedError> {
        self.check_issuer(parameters.get("iss").map(String::as_str))?;
        if let Some(code) = parameters.remove("error") {
            let description = parameters.remove("error_description");
            return Err(HostedError::Refused { code, description });
        }
        let code = parameters.remove("code").filter(|code| !code.is_empty());
        code.map(Secret::new).ok_or(HostedError::Tokens("there is no code"))
    }

    /// RFC 9207 §2.4: simple string comparison.
    fn check_issuer(&self, told: Option<&str>) -> Result<(), HostedError> {
        let wrong = match (told, &self.issuer) {
            (Some(told), Some(issuer)) => told != issuer,
            (None, _) => self.issuer_is_told,
            (Some(_), None) => false,
        };
        if wrong { Err(HostedError::Tokens("the answer is of another issuer")) } else { Ok(()) }
    }
}

/// The parameters of a query; `None` if one stands there twice (RFC 6749 §3.1).
fn parameters(query: &str) -> Option<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    for (name, text) in form_urlencoded::parse(query.as_bytes()) {
        if found.insert(name.into_owned(), text.into_owned()).is_some() {
            return None;
        }
    }
    Some(found)
}
