//! One port, six doors: health, discovery, the gateway, import files, streams of changes, and the
//! AWS wire.

mod changes;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use base::{Budget, Client, Clock, Ctx, Deployment, RequestId, Rng};
use bytes::Bytes;
use front::{Addressee, Cors, Front};
use gateway::{Door, Gateway};
use http::header::{
    CACHE_CONTROL, CONTENT_TYPE, HOST, HeaderMap, HeaderName, HeaderValue, USER_AGENT,
};
use http::request::Parts;
use http::{Method, Request, Response, StatusCode};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyDataStream, BodyExt, Either, Full, LengthLimitError, Limited};
use hyper::body::Body;
use identity::Identity;
use store::Store;
use sync::Sync;
use tokio::time::{Instant, timeout_at};
use userpools::UserPools;
use wire::Error;

use crate::proxies::TrustedProxies;

/// The body of every answer: whole for the AWS wire, streamed for the gateway.
pub type AnswerBody = Either<Full<Bytes>, gateway::Body>;
/// The body of every request.
pub type RequestBody = UnsyncBoxBody<Bytes, hyper::Error>;

/// The header with a request's id.
const REQUEST_ID: HeaderName = HeaderName::from_static("x-amzn-requestid");
/// The same in S3's answers.
const S3_REQUEST_ID: HeaderName = HeaderName::from_static("x-amz-request-id");
/// How long a health check may wait for the store.
const HEALTH: Duration = Duration::from_secs(2);
/// How long an import file may take.
const IMPORT: Duration = Duration::from_mins(10);

/// Sends each request through its door.
pub struct Router {
    /// The AWS-wire door.
    pub front: Front,
    /// The S3 and DynamoDB doors.
    pub gateway: Gateway,
    /// Serves the discovery documents of identity pools.
    pub identity: Arc<Identity>,
    /// Serves those of user pools.
    pub userpools: Arc<UserPools>,
    /// Serves streams of changes.
    pub sync: Arc<Sync>,
    /// Asked by health checks.
    pub store: Arc<dyn Store>,
    /// Cross-origin rules, the same for every door.
    pub cors: Cors,
    /// Who may say which client a request comes from.
    pub proxies: TrustedProxies,
    /// The present.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub rng: Arc<dyn Rng>,
    /// The deployment's names.
    pub deployment: Arc<Deployment>,
    /// Largest body of an API request.
    pub max_body: usize,
    /// Memory for the bodies of all requests under way.
    pub memory: Arc<Budget>,
    /// Time for an API request's body and answer.
    pub request_time: Duration,
}

impl Router {
    /// Answers one request of a connection from `peer`.
    pub async fn answer(
        &self,
        request: Request<RequestBody>,
        peer: SocketAddr,
        secure: bool,
    ) -> Response<AnswerBody> {
        if let Some(answer) = self.cors.preflight(request.method(), request.headers()) {
            return whole(answer.map(|()| Bytes::new()));
        }
        let mut request = request;
        restore_host(&mut request);
        let asked_by = request.headers().get(http::header::ORIGIN).cloned();
        let cx = self.context(&request, peer, secure);
        let id = HeaderValue::try_from(cx.request_id.as_str());
        let mut answer = self.route(cx, request).await;
        if let (false, Ok(id)) = (has_request_id(answer.headers()), id) {
            answer.headers_mut().insert(REQUEST_ID, id);
        }
        if let Some(origin) = asked_by {
            let head = HeaderMap::from_iter([(http::header::ORIGIN, origin)]);
            self.cors.decorate(&head, answer.headers_mut());
        }
        answer
    }

    /// The doors that are large or seldom gone through are boxed, so that a call of the API does
    /// not make room for a stream through the gateway.
    async fn route(&self, cx: Ctx, request: Request<RequestBody>) -> Response<AnswerBody> {
        let (head, body) = request.into_parts();
        match self.gateway.wants(&head) {
            Some(Door::S3) => {
                let request = Request::from_parts(head, body);
                return Box::pin(self.gateway.s3(cx, request)).await.map(Either::Right);
            }
            Some(Door::DynamoDb) => {
                let request = Request::from_parts(head, body);
                return Box::pin(self.gateway.dynamodb(cx, request)).await.map(Either::Right);
            }
            None => {}
        }
        if head.method == Method::GET {
            if head.uri.path() == "/healthz" {
                return Box::pin(self.health()).await;
            }
            let discovery = Box::pin(self.identity.discovery(&cx, head.uri.path()));
            if let Some(document) = discovery.await {
                return whole(document.map(Bytes::from));
            }
            if let Some(document) = self.userpools.discovery(&cx, head.uri.path()).await {
                return whole(document.map(Bytes::from));
            }
        }
        if head.method == Method::GET
            && let Some((pool, identity)) = changes::path(head.uri.path())
        {
            return self.changes(cx, &head, &pool, &identity).await;
        }
        if head.method == Method::PUT && head.uri.path().starts_with("/import/") {
            return whole(self.import(&cx, &head, body).await);
        }
        whole(self.front(cx, head, body).await)
    }

    /// Takes the file of an import job of a user pool. It is streamed to the store, so that it may be
    /// larger, and take longer, than a request of the AWS wire.
    async fn import(&self, cx: &Ctx, head: &Parts, body: RequestBody) -> Response<Bytes> {
        let file = BodyDataStream::new(body);
        let taken = self.userpools.upload(cx, head.uri.path(), file);
        let answer = tokio::time::timeout(IMPORT, taken).await.ok().flatten();
        answer.map_or_else(
            || {
                let mut late = Response::new(Bytes::new());
                *late.status_mut() = StatusCode::REQUEST_TIMEOUT;
                late
            },
            |answer| answer.map(Bytes::from),
        )
    }

    /// The AWS wire, within the request's time: a body that is late is the client's fault, an
    /// answer that is late is ours.
    async fn front(&self, cx: Ctx, head: Parts, body: RequestBody) -> Response<Bytes> {
        let end = Instant::now() + self.request_time;
        let Some(_held) = self.memory.hold(most(&body, self.max_body)) else {
            let error = Error::unavailable("the bodies of other requests take limits.body_memory");
            return Addressee::of(&head).refuse(&cx, &error);
        };
        let read = timeout_at(end, collect(body, self.max_body)).await;
        let body = match read.unwrap_or_else(|_| Err(Error::request_timeout())) {
            Ok(body) => body,
            Err(error) => return Addressee::of(&head).refuse(&cx, &error),
        };
        let late = cx.clone();
        match timeout_at(end, self.front.answer(cx, &head, &body)).await {
            Ok(answer) => answer,
            Err(elapsed) => Addressee::of(&head).refuse(&late, &Error::unavailable(elapsed)),
        }
    }

    fn context<B>(&self, request: &Request<B>, peer: SocketAddr, secure: bool) -> Ctx {
        let user_agent = request.headers().get(USER_AGENT);
        let (ip, secure) = self.proxies.client(peer.ip(), secure, request.headers());
        Ctx {
            caller: base::Caller::default(),
            now: self.clock.now(),
            rng: Arc::clone(&self.rng),
            request_id: RequestId::generate(&*self.rng),
            client: Client {
                ip: Some(ip),
                secure,
                user_agent: user_agent.and_then(|agent| agent.to_str().ok()).map(str::to_owned),
            },
            deployment: Arc::clone(&self.deployment),
        }
    }

    async fn health(&self) -> Response<AnswerBody> {
        let ready = tokio::time::timeout(HEALTH, self.store.ready()).await;
        let (status, text) = match ready {
            Ok(Ok(())) => (StatusCode::OK, "ok\n"),
            Ok(Err(error)) => {
                tracing::warn!(%error, "the store is not ready");
                (StatusCode::SERVICE_UNAVAILABLE, "the store is not ready\n")
            }
            Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the store does not answer\n"),
        };
        let mut answer = Response::new(Bytes::from_static(text.as_bytes()));
        *answer.status_mut() = status;
        answer.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
        whole(answer)
    }
}

/// Whether the door has put the request's id into its answer, under either of AWS's names.
fn has_request_id(answer: &HeaderMap) -> bool {
    answer.contains_key(REQUEST_ID) || answer.contains_key(S3_REQUEST_ID)
}

/// HTTP/2 has the host in `:authority`; signatures cover it as `host`, so it is put back.
fn restore_host<B>(request: &mut Request<B>) {
    if request.headers().contains_key(HOST) {
        return;
    }
    let authority = request.uri().authority().map(|authority| authority.as_str().to_owned());
    if let Some(host) = authority.and_then(|text| HeaderValue::try_from(text).ok()) {
        request.headers_mut().insert(HOST, host);
    }
}

/// How many bytes a body may have: as many as it declares, or else as many as are taken.
fn most(body: &RequestBody, limit: usize) -> usize {
    let declared = body.size_hint().upper().and_then(|upper| usize::try_from(upper).ok());
    declared.map_or(limit, |declared| declared.min(limit))
}

async fn collect(body: RequestBody, limit: usize) -> Result<Bytes, Error> {
    // A declared length is refused before a byte of it is read.
    if body.size_hint().lower() > limit as u64 {
        return Err(Error::request_too_large());
    }
    match Limited::new(body, limit).collect().await {
        Ok(collected) => Ok(collected.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(Error::request_too_large()),
        Err(cause) => {
            Err(Error::serialization("The request's body could not be read").caused_by(cause))
        }
    }
}

fn whole(answer: Response<Bytes>) -> Response<AnswerBody> {
    answer.map(|body| Either::Left(Full::new(body)))
}
