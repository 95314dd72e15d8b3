//! The S3 door: verify, identify, authorise, check the body while it streams, re-sign, stream the
//! answer back.

mod address;
mod ask;
mod caller;
mod copy;
mod cover;
mod delete;
mod error;
mod headers;
mod operation;
mod query;
mod reframe;
#[cfg(test)]
mod tests;
mod transfer;
mod upload;
mod xml;

use std::mem;

use access::audit::Entry;
use base::Ctx;
use http::header::{HOST, HeaderMap, HeaderValue};
use http::request::Parts;
use http::{Method, Request, Response, StatusCode};
use sigv4::Payload;

use crate::backend::{BackendConfig, BackendError, Remote, Timeouts};
use crate::body::{Body, Incoming, empty, full};
use crate::ending;
use crate::gatekeeper::{Gatekeeper, Verified};
#[cfg(feature = "local-s3")]
use crate::local::LocalS3;
use caller::{authorize_all, check_owner, verify};
use copy::Copied;
use operation::{BodyKind, Operation};
use query::Query;
use transfer::for_new_document;

pub use address::KeyRule;
pub use error::S3Error;

pub(crate) use address::host_bucket;
pub(crate) use caller::signed_by_version_2;

/// The largest XML document that is taken: CompleteMultipartUpload with 10,000 parts fits.
const MAX_DOCUMENT: u64 = 4 << 20;

/// What stands behind the S3 door.
#[derive(Debug)]
#[cfg_attr(
    feature = "local-s3",
    expect(clippy::large_enum_variant, reason = "one of them is made, once, at the start")
)]
pub enum S3Backend {
    /// An S3-compatible service.
    Remote {
        /// Where it is and how to sign.
        config: BackendConfig,
        /// Whether the bucket goes into the path rather than the host name.
        path_style: bool,
        /// Which keys it takes literally.
        keys: KeyRule,
        /// Whether it takes trailing checksums (`STREAMING-UNSIGNED-PAYLOAD-TRAILER`). If not, they
        /// are checked here and left out, and uploads must be begun without a checksum.
        trailers: bool,
    },
    /// A folder of this machine.
    #[cfg(feature = "local-s3")]
    Local(LocalS3),
}

enum Upstream {
    Remote {
        remote: Box<Remote>,
        path_style: bool,
        trailers: bool,
    },
    #[cfg(feature = "local-s3")]
    Local(LocalS3),
}

/// The door.
pub(crate) struct S3Door {
    upstream: Upstream,
    /// Lower-case host names under which `<bucket>.<suffix>` addresses a bucket.
    pub(crate) suffixes: Vec<String>,
    rule: KeyRule,
    timeouts: Timeouts,
    /// Whether bodies that no signature covers are taken over plain HTTP from other machines.
    unsigned_over_http: bool,
}

/// What the log is told of a request; it fills while the request is understood.
#[derive(Default)]
struct Record {
    operation: Option<&'static str>,
    target: Option<address::Target>,
}

/// A request that may go on.
struct Allowed<'a> {
    operation: &'static Operation,
    target: &'a address::Target,
    query: &'a Query,
    headers: HeaderMap,
    verified: Verified,
}

impl S3Door {
    pub(crate) fn new(
        backend: S3Backend,
        suffixes: Vec<String>,
        unsigned_over_http: bool,
    ) -> Result<Self, BackendError> {
        let (upstream, rule, timeouts) = match backend {
            S3Backend::Remote { config, path_style, keys, trailers } => {
                let remote = Box::new(Remote::new(config)?);
                let timeouts = remote.timeouts();
                (Upstream::Remote { remote, path_style, trailers }, keys, timeouts)
            }
            #[cfg(feature = "local-s3")]
            S3Backend::Local(local) => {
                (Upstream::Local(local), KeyRule::Files, Timeouts::default())
            }
        };
        let suffixes = suffixes.into_iter().map(|suffix| suffix.to_ascii_lowercase()).collect();
        Ok(Self { upstream, suffixes, rule, timeouts, unsigned_over_http })
    }

    /// Serves one request; every refusal is an answer in S3's form.
    pub(crate) async fn serve<B: Incoming>(
        &self,
        gate: &dyn Gatekeeper,
        mut cx: Ctx,
        request: Request<B>,
    ) -> Response<Body> {
        let head = *request.method() == Method::HEAD;
        let uri = request.uri().clone();
        let mut record = Record::default();
        let answer = self.run(gate, &mut cx, request, &mut record).await;
        let Record { operation, target } = record;
        let resource = || target.as_ref().map(ask::resource);
        let entry = Entry { cx: &cx, service: "s3", operation, resource: &resource };
        let mut response = ending::end(&entry, answer, |error| {
            refusal(error, uri.path(), cx.request_id.as_str(), head)
        });
        headers::for_client(response.headers_mut(), cx.request_id.as_str());
        response
    }

    async fn run<B: Incoming>(
        &self,
        gate: &dyn Gatekeeper,
        cx: &mut Ctx,
        request: Request<B>,
        record: &mut Record,
    ) -> Result<Response<Body>, S3Error> {
        let (mut parts, body) = request.into_parts();
        if signed_by_version_2(&parts) {
            return Err(S3Error::invalid_request(
                "The authorization mechanism you have provided is not supported. Please use \
                 AWS4-HMAC-SHA256.",
            ));
        }
        let verified = verify(gate, cx, &parts).await?;
        let mut query = Query::parse(parts.uri.query().unwrap_or_default())?;
        headers::hoist(&mut parts.headers, query.take_headers())?;
        let host = headers::text(&parts.headers, HOST.as_str()).unwrap_or_default();
        let path = parts.uri.path();
        let target = address::Target::read(host, path, &self.suffixes, self.rule)?;
        let target = &*record.target.insert(target);
        let copies = parts.headers.contains_key("x-amz-copy-source");
        let operation = operation::identify(&parts.method, target, &query, copies)?;
        record.operation = Some(operation.name);
        copy::settle_directive(operation, &mut parts.headers)?;
        check_owner(&parts.headers, cx)?;
        if !self.unsigned_over_http && operation.body != BodyKind::None {
            cover::check(&verified.payload, &cx.client)?;
        }
        let headers = headers::for_backend(&parts.headers)?;
        let allowed = Allowed { operation, target, query: &query, headers, verified };
        match operation.name {
            // Boxed, so that the common case does not make room for them.
            "DeleteObjects" => Box::pin(self.delete_objects(gate, cx, &parts, allowed, body)).await,
            "PutObjectTagging" => Box::pin(self.put_tagging(gate, cx, &parts, allowed, body)).await,
            _ => self.pass(gate, cx, &parts, allowed, body).await,
        }
    }

    /// The common case: authorise, then pass on.
    async fn pass<B: Incoming>(
        &self,
        gate: &dyn Gatekeeper,
        cx: &Ctx,
        parts: &Parts,
        mut request: Allowed<'_>,
        body: B,
    ) -> Result<Response<Body>, S3Error> {
        if let Some(copied) = self.ask(gate, cx, parts, &request, None).await? {
            // Rare, and large: in a box of its own.
            Box::pin(self.settle_copy(cx, &mut request, copied)).await?;
        }
        match request.operation.body {
            BodyKind::None => {
                let headers = mem::take(&mut request.headers);
                self.forward(cx, &request, headers, Payload::of(b""), empty(), None).await
            }
            BodyKind::Document => {
                let read = Box::pin(self.read(parts, &request.verified, body, MAX_DOCUMENT));
                let document = read.await?.0;
                let payload = Payload::of(&document);
                let headers = mem::take(&mut request.headers);
                self.forward(cx, &request, headers, payload, full(document), None).await
            }
            BodyKind::Data => Box::pin(self.upload(cx, parts, request, body)).await,
        }
    }

    /// Asks IAM everything that the request needs; gives what is copied, if anything.
    async fn ask(
        &self,
        gate: &dyn Gatekeeper,
        cx: &Ctx,
        parts: &Parts,
        request: &Allowed<'_>,
        tags: Option<&[(String, String)]>,
    ) -> Result<Option<Copied>, S3Error> {
        let Allowed { operation, target, query, .. } = request;
        let mut questions =
            ask::questions(operation, target, query, &parts.headers, tags, self.rule)?;
        ask::signature_context(&mut questions.context, &request.verified.signature);
        if questions.source.is_some() {
            return Box::pin(copy::authorize(gate, cx, questions)).await;
        }
        authorize_all(gate, cx, &questions.asks, questions.context).await?;
        Ok(None)
    }

    async fn put_tagging<B: Incoming>(
        &self,
        gate: &dyn Gatekeeper,
        cx: &Ctx,
        parts: &Parts,
        request: Allowed<'_>,
        body: B,
    ) -> Result<Response<Body>, S3Error> {
        let document = self.read(parts, &request.verified, body, MAX_DOCUMENT).await?.0;
        let tags = xml::parse_tagging(&document)?;
        self.ask(gate, cx, parts, &request, Some(&tags)).await?;
        let document = xml::tagging_xml(&tags);
        let headers = for_new_document(request.headers.clone(), &document);
        let payload = Payload::of(document.as_bytes());
        self.forward(cx, &request, headers, payload, full(document), None).await
    }
}

fn refusal(error: &S3Error, resource: &str, request_id: &str, head: bool) -> Response<Body> {
    let body = if head { empty() } else { full(error.body(resource, request_id)) };
    xml_response(error.status, body)
}

fn xml_response(status: StatusCode, body: Body) -> Response<Body> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response
        .headers_mut()
        .insert(http::header::CONTENT_TYPE, HeaderValue::from_static("application/xml"));
    response
}

/// The answer where no S3 backend is configured.
pub(crate) fn absent(cx: &Ctx, resource: &str) -> Response<Body> {
    let error = S3Error::not_implemented("no S3 backend is configured");
    let mut response = refusal(&error, resource, cx.request_id.as_str(), false);
    headers::for_client(response.headers_mut(), cx.request_id.as_str());
    response
}
