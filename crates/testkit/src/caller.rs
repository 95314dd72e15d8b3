//! Someone who calls the server: nobody, or the holder of a key.

use std::fmt::Write as _;
use std::net::SocketAddr;

use base::Secret;
use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use serde_json::Value;
use sigv4::{Credentials, PathStyle, Payload, SignParams};
use wire::{OpMeta, Protocol};

use crate::world::TestServer;

/// What the server answered.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The body as text.
    pub text: String,
}

impl Answer {
    /// The body as JSON.
    ///
    /// # Panics
    /// When it is none.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|_| panic!("not JSON: {}", self.text))
    }

    /// The error code, in whichever protocol it stands.
    pub fn code(&self) -> String {
        match serde_json::from_str::<Value>(&self.text) {
            Ok(value) => value["__type"].as_str().unwrap_or_default().to_owned(),
            Err(_) => self.tag("Code").unwrap_or_default(),
        }
    }

    /// The error message, in whichever protocol it stands.
    pub fn message(&self) -> String {
        match serde_json::from_str::<Value>(&self.text) {
            Ok(value) => value["message"].as_str().unwrap_or_default().to_owned(),
            Err(_) => self.tag("Message").unwrap_or_default(),
        }
    }

    /// The text of the first XML element of this name.
    pub fn tag(&self, name: &str) -> Option<String> {
        let (_, rest) = self.text.split_once(&format!("<{name}>"))?;
        Some(rest.split_once(&format!("</{name}>"))?.0.to_owned())
    }

    /// This answer, which must be a success.
    ///
    /// # Panics
    /// When it is not.
    #[expect(clippy::return_self_not_must_use, reason = "often only the success matters")]
    pub fn ok(self) -> Self {
        assert_eq!(self.status, 200, "{}", self.text);
        self
    }
}

/// Someone who calls.
#[derive(Clone)]
pub struct Caller<'a> {
    server: &'a TestServer,
    key: Option<(String, Secret<String>, Option<String>)>,
    ip: [u8; 4],
}

/// Where callers are unless they say otherwise.
const HERE: [u8; 4] = [127, 0, 0, 1];

impl<'a> Caller<'a> {
    pub(crate) const fn anonymous(server: &'a TestServer) -> Self {
        Self { server, key: None, ip: HERE }
    }

    pub(crate) fn with_key(
        server: &'a TestServer,
        id: &str,
        secret: &str,
        token: Option<&str>,
    ) -> Self {
        let secret = Secret::new(secret.to_owned());
        Self { server, key: Some((id.to_owned(), secret, token.map(str::to_owned))), ip: HERE }
    }

    /// The same caller at another address.
    #[must_use]
    pub const fn at(mut self, ip: [u8; 4]) -> Self {
        self.ip = ip;
        self
    }

    /// Calls an operation with an input in the JSON form that [`wire`] gives to every protocol.
    pub async fn call(&self, op: &'static OpMeta, input: &Value) -> Answer {
        self.send(op.service.signing_name, request(op, input)).await
    }

    /// Signs a request, if there is a key, and sends it past the socket.
    pub async fn send(&self, service: &str, request: Request<Bytes>) -> Answer {
        self.deliver(signed(self, service, request)).await
    }

    /// Sends a request as it is.
    pub async fn deliver(&self, request: Request<Bytes>) -> Answer {
        let peer = SocketAddr::from((self.ip, 40_000));
        let request =
            request.map(|body| Full::new(body).map_err(|never| match never {}).boxed_unsync());
        let response: Response<_> =
            Box::pin(self.server.app.router.answer(request, peer, false)).await;
        let status = response.status().as_u16();
        let body = response.into_body().collect().await.expect("a body").to_bytes();
        Answer { status, text: String::from_utf8_lossy(&body).into_owned() }
    }
}

/// The request with the caller's signature, made now; unchanged for a caller without a key.
///
/// # Panics
/// When the request cannot be signed.
pub fn signed(caller: &Caller<'_>, service: &str, request: Request<Bytes>) -> Request<Bytes> {
    let Some((id, secret, token)) = &caller.key else { return request };
    let (mut head, body) = request.into_parts();
    let credentials = Credentials {
        access_key_id: id,
        secret_access_key: secret.expose(),
        session_token: token.as_deref(),
    };
    let params = SignParams {
        region: "us-east-1",
        service,
        now: caller.server.app.router.clock.now().secs(),
        payload: Payload::Sha256(sigv4::sha256(&body)),
        path_style: PathStyle::Double,
        content_sha256_header: false,
    };
    sigv4::sign(&mut head, &credentials, &params).expect("a signature");
    Request::from_parts(head, body)
}

/// The unsigned request of an operation.
///
/// # Panics
/// When the operation's binding makes no request.
pub fn request(op: &'static OpMeta, input: &Value) -> Request<Bytes> {
    let post = || Request::post("http://127.0.0.1/").header("host", "127.0.0.1");
    match op.service.protocol {
        Protocol::AwsJson11 => post()
            .header("content-type", "application/x-amz-json-1.1")
            .header(
                "x-amz-target",
                format!("{}.{}", op.service.target_prefix.unwrap_or_default(), op.name),
            )
            .body(Bytes::from(input.to_string())),
        Protocol::AwsQuery => post()
            .header("content-type", "application/x-www-form-urlencoded; charset=utf-8")
            .body(Bytes::from(form(op, input))),
        Protocol::RestJson1 => rest(op, input),
    }
    .expect("a request")
}

fn form(op: &OpMeta, input: &Value) -> String {
    let mut out = format!("Action={}&Version={}", op.name, op.service.api_version);
    flatten("", input, &mut out);
    out
}

/// Lists as `Name.member.N`, maps and structures as `Name.Key`, as STS and IAM have them.
fn flatten(name: &str, value: &Value, out: &mut String) {
    match value {
        Value::Object(members) => {
            if members.is_empty() && !name.is_empty() {
                let _ = write!(out, "&{name}=");
            }
            for (key, value) in members {
                let inner = if name.is_empty() { key.clone() } else { format!("{name}.{key}") };
                flatten(&inner, value, out);
            }
        }
        Value::Array(items) => {
            if items.is_empty() {
                let _ = write!(out, "&{name}=");
            }
            for (at, item) in items.iter().enumerate() {
                flatten(&format!("{name}.member.{}", at + 1), item, out);
            }
        }
        Value::Null => {}
        Value::String(text) => {
            let _ = write!(out, "&{name}={}", escape(text));
        }
        other => {
            let _ = write!(out, "&{name}={}", escape(&other.to_string()));
        }
    }
}

fn rest(op: &OpMeta, input: &Value) -> Result<Request<Bytes>, http::Error> {
    let mut path = op.http.path.to_owned();
    let mut query = Vec::new();
    let mut body = input.as_object().cloned().unwrap_or_default();
    let mut request = Request::builder().method(op.http.method).header("host", "127.0.0.1");
    for member in op.input.members() {
        let text = |value: Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        match member.location {
            wire::Location::Body => {}
            wire::Location::Path => {
                let value = body.remove(member.name).map(text).unwrap_or_default();
                path = path.replace(&format!("{{{}}}", member.label), &escape(&value));
            }
            wire::Location::Query => {
                if let Some(value) = body.remove(member.name) {
                    query.push(format!("{}={}", member.label, escape(&text(value))));
                }
            }
            wire::Location::Header => {
                if let Some(value) = body.remove(member.name) {
                    request = request.header(member.label, text(value));
                }
            }
        }
    }
    let query = if query.is_empty() { String::new() } else { format!("?{}", query.join("&")) };
    request
        .uri(format!("http://127.0.0.1{path}{query}"))
        .header("content-type", "application/json")
        .body(Bytes::from(Value::Object(body).to_string()))
}

fn escape(text: &str) -> String {
    text.bytes()
        .map(|b| match b {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                char::from(b).to_string()
            }
            _ => format!("%{b:02X}"),
        })
        .collect()
}
