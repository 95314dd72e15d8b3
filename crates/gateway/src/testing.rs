//! What the tests of both doors share: a client that signs, a gatekeeper with one user and a list
//! of rules, and a backend on a loopback port that checks our signature.

use std::convert::Infallible;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use base::{
    Caller, Client, Ctx, Deployment, OsRng, Principal, RequestId, Secret, Timestamp, UserRef,
};
use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use policy::Context;
use sigv4::{
    Credentials, Expect, PathStyle, Payload, PayloadHash, RequestView, SignParams, Signed,
    SigningKey,
};

use crate::*;

pub(crate) const NOW: i64 = 1_790_000_000;
pub(crate) const USER: Credentials<'_> = Credentials {
    access_key_id: "AKIAUSER",
    secret_access_key: "user-secret",
    session_token: None,
};
const BACKEND: Credentials<'_> = Credentials {
    access_key_id: "AKIABACKEND",
    secret_access_key: "backend-secret",
    session_token: None,
};

/// One asked question: action, resource, and condition keys as text.
pub(crate) type Asked = (String, String, Vec<(String, Vec<String>)>);

type Rule = dyn Fn(&str, &str, &Context<'_>) -> bool + Send + Sync;

/// Knows `USER` and decides by a closure; remembers what it was asked.
pub(crate) struct Rules {
    allows: Box<Rule>,
    pub(crate) asked: Mutex<Vec<Asked>>,
}

impl Rules {
    pub(crate) fn new(
        allows: impl Fn(&str, &str, &Context<'_>) -> bool + Send + Sync + 'static,
    ) -> Arc<Self> {
        Arc::new(Self { allows: Box::new(allows), asked: Mutex::default() })
    }

    pub(crate) fn all() -> Arc<Self> {
        Self::new(|_, _, _| true)
    }
}

fn expect(door: Door, body: Option<[u8; 32]>, now: i64) -> Expect<'static> {
    let (services, path_style): (&[&str], _) = match door {
        Door::S3 => (&["s3"], PathStyle::Single),
        Door::DynamoDb => (&["dynamodb"], PathStyle::Double),
    };
    Expect {
        region: "us-east-1",
        services,
        path_style,
        now,
        skew: 900,
        body: body.map_or(PayloadHash::Declared { allow_unsigned: true }, PayloadHash::Computed),
    }
}

#[async_trait]
impl Gatekeeper for Rules {
    async fn verify(
        &self,
        door: Door,
        request: &RequestView<'_>,
        body: Option<[u8; 32]>,
        _: Option<std::net::IpAddr>,
        now: Timestamp,
    ) -> Result<Verified, AuthFailure> {
        let failure = |error: sigv4::AuthError| match error {
            sigv4::AuthError::Expired(text) => AuthFailure::Skewed(text),
            sigv4::AuthError::SignatureMismatch(_) => AuthFailure::Mismatch,
            sigv4::AuthError::Incomplete(text) => AuthFailure::Incomplete(text),
            sigv4::AuthError::Scope(text) => AuthFailure::Scope(text),
            other => AuthFailure::Malformed(other.to_string()),
        };
        let auth = sigv4::parse(request).map_err(failure)?.ok_or(AuthFailure::Missing)?;
        if auth.access_key_id != USER.access_key_id {
            return Err(AuthFailure::UnknownKey);
        }
        let key = SigningKey::for_scope(USER.secret_access_key, &auth.scope);
        let expect = expect(door, body, now.secs());
        let verified = sigv4::verify(&auth, request, &expect, &key).map_err(failure)?;
        let user = UserRef {
            name: "u".into(),
            id: "AIDAU".into(),
            arn: "arn:aws:iam::000000000000:user/u".into(),
        };
        Ok(Verified {
            caller: Caller {
                principal: Principal::User(user),
                access_key_id: Some(auth.access_key_id.clone()),
            },
            payload: verified.payload,
            chunk_seed: Some(verified.chunk_seed(&key)),
            signature: Signature {
                presigned: auth.form != sigv4::Form::Header,
                age_millis: 1_000 * (now.secs() - verified.signed_at.epoch()),
            },
        })
    }

    async fn authorize(
        &self,
        _: &Ctx,
        action: &str,
        resource: &str,
        context: Context<'_>,
    ) -> Result<(), Denial> {
        let keys = context
            .iter()
            .map(|(key, values)| (key.to_owned(), values.iter().map(str::to_owned).collect()));
        let asked = (action.to_owned(), resource.to_owned(), keys.collect());
        self.asked.lock().unwrap().push(asked);
        if (self.allows)(action, resource, &context) {
            return Ok(());
        }
        Err(Denial::Denied {
            message: format!("not authorized to perform: {action} on resource: {resource}"),
            encoded: Some("sealed".to_owned()),
        })
    }
}

/// What the backend saw of one request.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) headers: http::HeaderMap,
    pub(crate) body: Result<Bytes, ()>,
}

type Answer = dyn Fn(&Seen) -> Response<Body> + Send + Sync;

/// A backend that checks the signature of the gateway, swallows the body and answers as told.
pub(crate) struct Backend {
    pub(crate) seen: Mutex<Vec<Seen>>,
    /// Bodies that came whole.
    pub(crate) commits: AtomicUsize,
    /// Bodies that broke off.
    pub(crate) aborts: AtomicUsize,
    /// Bytes of bodies received.
    pub(crate) received: AtomicU64,
    answer: Box<Answer>,
    /// Whether bodies are kept in `seen`.
    keep: bool,
}

impl Backend {
    pub(crate) async fn start(
        keep: bool,
        answer: impl Fn(&Seen) -> Response<Body> + Send + Sync + 'static,
    ) -> (Arc<Self>, url::Url) {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap()).parse().unwrap();
        let backend = Arc::new(Self {
            seen: Mutex::default(),
            commits: AtomicUsize::new(0),
            aborts: AtomicUsize::new(0),
            received: AtomicU64::new(0),
            answer: Box::new(answer),
            keep,
        });
        let shared = Arc::clone(&backend);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let backend = Arc::clone(&shared);
                tokio::spawn(async move {
                    let service = service_fn(|request| {
                        let backend = Arc::clone(&backend);
                        async move { Ok::<_, Infallible>(backend.handle(request).await) }
                    });
                    let http = hyper::server::conn::http1::Builder::new();
                    // A connection that the gateway aborts ends with an error, as it should.
                    let _ = http.serve_connection(TokioIo::new(stream), service).await;
                });
            }
        });
        (backend, url)
    }

    async fn handle(&self, request: Request<Incoming>) -> Response<Body> {
        let (parts, mut body) = request.into_parts();
        let mut kept = Vec::new();
        let mut whole = Ok(());
        while let Some(frame) = body.frame().await {
            let Ok(frame) = frame else {
                whole = Err(());
                break;
            };
            let data = frame.into_data().unwrap_or_default();
            self.received.fetch_add(data.len() as u64, Ordering::SeqCst);
            if self.keep {
                kept.extend_from_slice(&data);
            }
        }
        check_signature(&parts, &kept, self.keep);
        let counter = if whole.is_ok() { &self.commits } else { &self.aborts };
        counter.fetch_add(1, Ordering::SeqCst);
        let seen = Seen {
            method: parts.method.to_string(),
            target: parts.uri.to_string(),
            headers: parts.headers,
            body: whole.map(|()| Bytes::from(kept)),
        };
        self.seen.lock().unwrap().push(seen.clone());
        (self.answer)(&seen)
    }

    pub(crate) fn last(&self) -> Seen {
        self.seen.lock().unwrap().last().expect("the backend was asked").clone()
    }
}

/// Panics in the backend's task, and so breaks the connection, when our signature is wrong.
fn check_signature(parts: &http::request::Parts, body: &[u8], kept: bool) {
    let view = RequestView::of_parts(parts);
    let auth = sigv4::parse(&view).unwrap().expect("signed");
    assert_eq!(auth.access_key_id, BACKEND.access_key_id);
    let key = SigningKey::for_scope(BACKEND.secret_access_key, &auth.scope);
    let dynamo = auth.scope.service == "dynamodb";
    let door = if dynamo { Door::DynamoDb } else { Door::S3 };
    let hash = dynamo.then(|| sigv4::sha256(body));
    let verified = sigv4::verify(&auth, &view, &expect(door, hash, NOW), &key).expect("right");
    if let (Payload::Sha256(hash), true) = (verified.payload, kept) {
        assert_eq!(hash, sigv4::sha256(body), "the hash that we signed is the body's");
    }
}

pub(crate) fn config(endpoint: url::Url) -> BackendConfig {
    BackendConfig {
        endpoint,
        region: "us-east-1".into(),
        access_key_id: BACKEND.access_key_id.into(),
        secret_access_key: Secret::new(BACKEND.secret_access_key.into()),
        authorities: Vec::new(),
        timeouts: Timeouts {
            connect: std::time::Duration::from_secs(2),
            first_byte: std::time::Duration::from_secs(2),
            idle: std::time::Duration::from_secs(2),
        },
    }
}

pub(crate) fn gateway(rules: Arc<Rules>, endpoint: url::Url) -> Gateway {
    let remote = S3Backend::Remote {
        config: config(endpoint.clone()),
        path_style: true,
        keys: KeyRule::Literal,
        trailers: true,
    };
    let config = GatewayConfig {
        s3: Some(remote),
        s3_hosts: vec!["s3.example.com".into()],
        dynamodb: Some(config(endpoint)),
        ..GatewayConfig::default()
    };
    Gateway::new(rules, config).unwrap()
}

pub(crate) fn cx() -> Ctx {
    Ctx {
        caller: Caller::default(),
        now: Timestamp::from_secs(NOW),
        rng: Arc::new(OsRng),
        request_id: RequestId::generate(&OsRng),
        client: Client::default(),
        deployment: Arc::new(Deployment {
            account: "000000000000".parse().unwrap(),
            region: "us-east-1".parse().unwrap(),
            public_url: "http://localhost".into(),
        }),
    }
}

/// Signs as `USER`.
pub(crate) fn sign<B>(
    request: Request<B>,
    service: &str,
    payload: Payload,
) -> (Request<B>, Signed, SigningKey) {
    let (mut parts, body) = request.into_parts();
    let s3 = service == "s3";
    let params = SignParams {
        region: "us-east-1",
        service,
        now: NOW,
        payload,
        path_style: if s3 { PathStyle::Single } else { PathStyle::Double },
        content_sha256_header: s3,
    };
    let signed = sigv4::sign(&mut parts, &USER, &params).unwrap();
    let at = sigv4::AmzDate::from_epoch(NOW);
    let scope = sigv4::Scope::new(at, "us-east-1", service);
    let key = SigningKey::for_scope(USER.secret_access_key, &scope);
    (Request::from_parts(parts, body), signed, key)
}

/// A request to S3 with its body's hash signed.
pub(crate) fn s3(
    method: &str,
    target: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> Request<Full<Bytes>> {
    let mut request = Request::builder().method(method).uri(format!("http://gw.test{target}"));
    request = request.header("content-length", body.len());
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let request = request.body(Full::new(Bytes::from(body.to_owned()))).unwrap();
    sign(request, "s3", Payload::of(body.as_bytes())).0
}

pub(crate) async fn text(response: Response<Body>) -> (u16, String) {
    let status = response.status().as_u16();
    let body = response.into_body().collect().await.unwrap().to_bytes();
    (status, String::from_utf8(body.to_vec()).unwrap())
}

pub(crate) fn ok(body: &str) -> Response<Body> {
    Response::new(crate::body::full(body.to_owned()))
}
