//! The S3 door: verify, identify, authorise, check the body while it streams, re-sign, stream the
//! answer back.

mod address;
mod ask;
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
mod upload;
mod xml;

use std::mem;
use std::sync::Arc;
use std::time::Duration;

use base::{Ctx, Principal};
use bytes::Bytes;
use http::header::{
    AUTHORIZATION, CONTENT_ENCODING, CONTENT_LENGTH, HOST, HeaderMap, HeaderName, HeaderValue,
};
use http::request::Parts;
use http::{Method, Request, Response, StatusCode, Uri};
use http_body::Body as HttpBody;
use http_body_util::BodyExt as _;
use policy::Context;
use sigv4::RequestView;
use sigv4::{ChecksumKind, ChunkDecoder, ChunkLimits, ChunkSettings, Payload, PayloadHasher};

use crate::audit::Ended;
use crate::authority::{AuthFailure, Authority, Denial, Door, Verified};
use crate::backend::{BackendConfig, BackendError, NoAnswer, Remote, Service, Timeouts};
use crate::body::{Body, BoxError, Idle, collect, empty, full};
#[cfg(feature = "local-s3")]
use crate::local::LocalS3;
use ask::{Ask, Questions};
use copy::Copied;
use operation::{BodyKind, Operation};
use query::Query;
use reframe::Reframe;
use upload::{Check, Upload, Watch};

pub use address::KeyRule;
pub use error::S3Error;

pub(crate) use address::host_bucket;

/// The largest XML document that is taken: CompleteMultipartUpload with 10,000 parts fits.
const MAX_DOCUMENT: u64 = 4 << 20;
/// The largest object data in one request.
const MAX_DATA: u64 = 5 << 30;
/// Bodies up to here are read and checked before the backend hears of them.
const SMALL: u64 = 128 << 10;

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
    pub(crate) async fn serve<B>(
        &self,
        authority: &dyn Authority,
        mut cx: Ctx,
        request: Request<B>,
    ) -> Response<Body>
    where
        B: HttpBody<Data = Bytes> + Send + Unpin + 'static,
        B::Error: Into<BoxError>,
    {
        let head = *request.method() == Method::HEAD;
        let uri = request.uri().clone();
        let mut record = Record::default();
        let answer = self.run(authority, &mut cx, request, &mut record).await;
        let Record { operation, target } = record;
        let resource = || target.as_ref().map(ask::resource);
        let ended = Ended { cx: &cx, service: "s3", operation, resource };
        let mut response = match answer {
            Ok(response) => {
                ended.answered(response.status());
                response
            }
            Err(error) => {
                ended.refused(&error.told());
                refusal(&error, uri.path(), cx.request_id.as_str(), head)
            }
        };
        headers::for_client(response.headers_mut(), cx.request_id.as_str());
        response
    }

    async fn run<B>(
        &self,
        authority: &dyn Authority,
        cx: &mut Ctx,
        request: Request<B>,
        record: &mut Record,
    ) -> Result<Response<Body>, S3Error>
    where
        B: HttpBody<Data = Bytes> + Send + Unpin + 'static,
        B::Error: Into<BoxError>,
    {
        let (mut parts, body) = request.into_parts();
        if signed_by_version_2(&parts) {
            return Err(S3Error::invalid_request(
                "The authorization mechanism you have provided is not supported. Please use \
                 AWS4-HMAC-SHA256.",
            ));
        }
        let verified = verify(authority, cx, &parts).await?;
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
            "DeleteObjects" => self.delete_objects(authority, cx, &parts, allowed, body).await,
            "PutObjectTagging" => self.put_tagging(authority, cx, &parts, allowed, body).await,
            _ => self.pass(authority, cx, &parts, allowed, body).await,
        }
    }

    /// The common case: authorise, then pass on.
    async fn pass<B>(
        &self,
        authority: &dyn Authority,
        cx: &Ctx,
        parts: &Parts,
        mut request: Allowed<'_>,
        body: B,
    ) -> Result<Response<Body>, S3Error>
    where
        B: HttpBody<Data = Bytes> + Send + Unpin + 'static,
        B::Error: Into<BoxError>,
    {
        let copied = self.ask(authority, cx, parts, &request, None).await?;
        if let Some(Copied { source, tags_denied }) = copied {
            let value = address::canonical_copy_source(&source.0, source.1.as_deref());
            let value = HeaderValue::from_str(&value).map_err(|_| S3Error::invalid_uri())?;
            request.headers.insert("x-amz-copy-source", value);
            if let Some(denial) = tags_denied {
                self.leave_tags(cx, &mut request, &source, denial).await?;
            }
        }
        match request.operation.body {
            BodyKind::None => {
                let headers = mem::take(&mut request.headers);
                self.forward(cx, &request, headers, Payload::of(b""), empty(), None).await
            }
            BodyKind::Document => {
                let document = self.read(parts, &request.verified, body, MAX_DOCUMENT).await?.0;
                let payload = Payload::of(&document);
                let headers = mem::take(&mut request.headers);
                self.forward(cx, &request, headers, payload, full(document), None).await
            }
            BodyKind::Data => self.upload(cx, parts, request, body).await,
        }
    }

    /// Asks IAM everything that the request needs; gives what is copied, if anything.
    async fn ask(
        &self,
        authority: &dyn Authority,
        cx: &Ctx,
        parts: &Parts,
        request: &Allowed<'_>,
        tags: Option<&[(String, String)]>,
    ) -> Result<Option<Copied>, S3Error> {
        let Allowed { operation, target, query, .. } = request;
        let mut questions =
            ask::questions(operation, target, query, &parts.headers, tags, self.rule)?;
        ask::signature_context(&mut questions.context, &request.verified.signature);
        let Questions { asks, tag_asks, context, source } = questions;
        // Most requests ask once; only further questions need a copy of the context.
        let Some(source) = source else {
            authorize_all(authority, cx, &asks, context).await?;
            return Ok(None);
        };
        authorize_all(authority, cx, &asks, context.clone()).await?;
        let tags_denied = match authorize_all(authority, cx, &tag_asks, context).await {
            Err(denial) if denial.code != "AccessDenied" => return Err(denial),
            asked => asked.err(),
        };
        Ok(Some(Copied { source, tags_denied }))
    }

    async fn put_tagging<B>(
        &self,
        authority: &dyn Authority,
        cx: &Ctx,
        parts: &Parts,
        request: Allowed<'_>,
        body: B,
    ) -> Result<Response<Body>, S3Error>
    where
        B: HttpBody<Data = Bytes> + Send + Unpin + 'static,
        B::Error: Into<BoxError>,
    {
        let document = self.read(parts, &request.verified, body, MAX_DOCUMENT).await?.0;
        let tags = xml::parse_tagging(&document)?;
        self.ask(authority, cx, parts, &request, Some(&tags)).await?;
        let document = xml::tagging_xml(&tags);
        let headers = for_new_document(request.headers.clone(), &document);
        let payload = Payload::of(document.as_bytes());
        self.forward(cx, &request, headers, payload, full(document), None).await
    }

    /// Object data: small bodies are checked before they go on, large ones while they do.
    async fn upload<B>(
        &self,
        cx: &Ctx,
        parts: &Parts,
        mut request: Allowed<'_>,
        body: B,
    ) -> Result<Response<Body>, S3Error>
    where
        B: HttpBody<Data = Bytes> + Send + Unpin + 'static,
        B::Error: Into<BoxError>,
    {
        let payload = match request.verified.payload {
            Payload::Sha256(hash) => Payload::Sha256(hash),
            _ => Payload::Unsigned,
        };
        let mut headers = mem::take(&mut request.headers);
        if declared_length(parts, &request.verified)? <= SMALL {
            let (data, checksums) = self.read(parts, &request.verified, body, SMALL).await?;
            for (kind, value) in checksums {
                if let Ok(value) = HeaderValue::from_str(&value) {
                    headers.insert(HeaderName::from_static(kind.header_name()), value);
                }
            }
            return self.forward(cx, &request, headers, payload, full(data), None).await;
        }
        let (upload, watch) = self.checked(parts, &request.verified, body, MAX_DATA)?;
        let kinds = announced_trailers(&parts.headers)?;
        if kinds.is_empty() {
            let body = upload.boxed_unsync();
            return self.forward(cx, &request, headers, payload, body, Some(&watch)).await;
        }
        if !matches!(self.upstream, Upstream::Remote { trailers: true, .. }) {
            // The checksum is known when the last byte leaves, too late for a header; and the
            // algorithm without it would be refused.
            headers.remove("x-amz-sdk-checksum-algorithm");
            let body = upload.boxed_unsync();
            return self.forward(cx, &request, headers, payload, body, Some(&watch)).await;
        }
        let length = declared_length(parts, &request.verified)?;
        announce(&mut headers, length, &kinds);
        let body = Reframe::new(upload, Arc::clone(&watch), length, &kinds).boxed_unsync();
        let payload = Payload::UnsignedChunks;
        self.forward(cx, &request, headers, payload, body, Some(&watch)).await
    }

    /// Reads a body of at most `limit` bytes and checks it.
    async fn read<B>(
        &self,
        parts: &Parts,
        verified: &Verified,
        body: B,
        limit: u64,
    ) -> Result<(Bytes, Vec<(ChecksumKind, String)>), S3Error>
    where
        B: HttpBody<Data = Bytes> + Send + Unpin + 'static,
        B::Error: Into<BoxError>,
    {
        let (upload, watch) = self.checked(parts, verified, body, limit)?;
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let whole = Duration::from_mins(5);
        let data = collect(upload, limit, whole).await;
        if let Some(fault) = watch.fault() {
            return Err(fault.clone());
        }
        let data = data.map_err(|_| S3Error::incomplete_body())?;
        Ok((data, watch.checksums().to_vec()))
    }

    fn checked<B>(
        &self,
        parts: &Parts,
        verified: &Verified,
        body: B,
        limit: u64,
    ) -> Result<(Upload<Idle<B>>, Arc<Watch>), S3Error>
    where
        B: HttpBody<Data = Bytes> + Send + Unpin + 'static,
        B::Error: Into<BoxError>,
    {
        let length = declared_length(parts, verified)?;
        if length > limit {
            return Err(S3Error::too_large());
        }
        let check = match verified.payload {
            Payload::Unsigned => Check::Nothing,
            Payload::Sha256(signed) => Check::Hash { hasher: PayloadHasher::new(), signed },
            payload @ (Payload::SignedChunks { .. } | Payload::UnsignedChunks) => {
                let settings = ChunkSettings {
                    payload,
                    seed: verified.chunk_seed.clone(),
                    decoded_length: length,
                    trailers: announced_trailers(&parts.headers)?,
                    limits: ChunkLimits::default(),
                };
                let decoder = ChunkDecoder::new(settings).map_err(upload::chunk_error)?;
                Check::Chunks(Box::new(decoder))
            }
        };
        Ok(Upload::new(Idle::new(body, self.timeouts.idle), check, length))
    }

    /// Sends a request that is allowed, in its canonical spelling.
    async fn forward(
        &self,
        cx: &Ctx,
        request: &Allowed<'_>,
        headers: HeaderMap,
        payload: Payload,
        body: Body,
        watch: Option<&Watch>,
    ) -> Result<Response<Body>, S3Error> {
        let bucket = request.target.bucket();
        let in_path = self.bucket_in_path();
        let mut target = request.target.canonical_path(in_path);
        let query = request.query.canonical();
        if !query.is_empty() {
            target.push('?');
            target.push_str(&query);
        }
        let length = body.size_hint().exact();
        let mut onward = Request::new(body);
        *onward.uri_mut() = Uri::try_from(target).map_err(|_| S3Error::invalid_uri())?;
        *onward.method_mut() = request.operation.method.clone();
        *onward.headers_mut() = headers;
        // An empty body would go without a length, and S3 demands one.
        if let Some(length) =
            length.filter(|_| matches!(*onward.method(), Method::PUT | Method::POST))
        {
            onward.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(length));
        }
        let bucket = bucket.filter(|_| !in_path);
        let answer = self.send(onward, payload, bucket, cx, watch).await;
        if let Some(fault) = watch.and_then(Watch::fault) {
            return Err(fault.clone());
        }
        answer.map_err(|NoAnswer| S3Error::unavailable())
    }

    fn bucket_in_path(&self) -> bool {
        match &self.upstream {
            Upstream::Remote { path_style, .. } => *path_style,
            #[cfg(feature = "local-s3")]
            Upstream::Local(_) => true,
        }
    }

    async fn send(
        &self,
        request: Request<Body>,
        payload: Payload,
        bucket: Option<&str>,
        cx: &Ctx,
        watch: Option<&Watch>,
    ) -> Result<Response<Body>, NoAnswer> {
        match &self.upstream {
            Upstream::Remote { remote, .. } => {
                let alive = watch.map(|watch| watch as &dyn crate::backend::Alive);
                remote.send(Service::s3(payload), request, bucket, cx.now, alive).await
            }
            #[cfg(feature = "local-s3")]
            Upstream::Local(local) => local.send(request).await,
        }
    }
}

/// Whether a request carries a signature of version 2, which old regions of AWS still take: boto3
/// makes presigned URLs with it unless told otherwise.
pub(crate) fn signed_by_version_2(head: &Parts) -> bool {
    let header = headers::text(&head.headers, AUTHORIZATION.as_str());
    let query = head.uri.query().unwrap_or_default();
    header.is_some_and(|value| value.starts_with("AWS "))
        || query.split('&').any(|pair| pair.starts_with("AWSAccessKeyId="))
}

async fn verify(
    authority: &dyn Authority,
    cx: &mut Ctx,
    parts: &Parts,
) -> Result<Verified, S3Error> {
    let view = RequestView::of_parts(parts);
    let presigned = view.query.contains("X-Amz-");
    let verified = authority
        .verify(Door::S3, &view, None, cx.now)
        .await
        .map_err(|failure| auth_error(failure, presigned))?;
    if matches!(verified.caller.principal, Principal::Anonymous) {
        return Err(S3Error::access_denied("Access Denied"));
    }
    cx.caller = verified.caller.clone();
    Ok(verified)
}

async fn authorize_all(
    authority: &dyn Authority,
    cx: &Ctx,
    asks: &[Ask],
    context: Context<'static>,
) -> Result<(), S3Error> {
    let Some((last, before)) = asks.split_last() else { return Ok(()) };
    for one in before {
        authorize(authority, cx, one, context.clone()).await?;
    }
    authorize(authority, cx, last, context).await
}

async fn authorize(
    authority: &dyn Authority,
    cx: &Ctx,
    ask: &Ask,
    mut context: Context<'static>,
) -> Result<(), S3Error> {
    if let Some(version) = &ask.version {
        context.insert("s3:VersionId", version.clone());
    }
    authority.authorize(cx, &ask.action, &ask.resource, context).await.map_err(
        |denial| match denial {
            Denial::Denied { message, encoded } => S3Error::denied(message, encoded),
            Denial::Gone => auth_error(AuthFailure::UnknownKey, false),
            Denial::Unavailable => S3Error::unavailable(),
        },
    )
}

/// S3's answer to a signature that is not accepted.
fn auth_error(failure: AuthFailure, presigned: bool) -> S3Error {
    use AuthFailure::{Incomplete, Malformed, Scope};
    match failure {
        AuthFailure::Missing => S3Error::access_denied("Access Denied"),
        Incomplete(text) | Malformed(text) if text.starts_with("Missing required header") => {
            S3Error::invalid_request(text)
        }
        Incomplete(text) | Malformed(text) if text.contains("must be a 'SignedHeader'") => {
            S3Error::access_denied(format!(
                "There were headers present in the request which were not signed ({text})"
            ))
        }
        Incomplete(text) | Malformed(text) | Scope(text) if presigned => {
            S3Error::bad_code("AuthorizationQueryParametersError", text)
        }
        Incomplete(text) | Malformed(text) | Scope(text) => {
            S3Error::bad_code("AuthorizationHeaderMalformed", text)
        }
        AuthFailure::UnknownKey => S3Error::forbidden(
            "InvalidAccessKeyId",
            "The AWS Access Key Id you provided does not exist in our records.",
        ),
        AuthFailure::InvalidToken => S3Error::bad_code(
            "InvalidToken",
            "The provided token is malformed or otherwise invalid.",
        ),
        AuthFailure::ExpiredToken => {
            S3Error::bad_code("ExpiredToken", "The provided token has expired.")
        }
        AuthFailure::Skewed(_) if presigned => S3Error::access_denied("Request has expired"),
        AuthFailure::Skewed(_) => S3Error::forbidden(
            "RequestTimeTooSkewed",
            "The difference between the request time and the current time is too large.",
        ),
        AuthFailure::Mismatch => S3Error::signature_mismatch(),
        AuthFailure::Unavailable => S3Error::unavailable(),
    }
}

/// The client may name the account that it believes to own the bucket; there is only ours.
fn check_owner(headers: &HeaderMap, cx: &Ctx) -> Result<(), S3Error> {
    for name in ["x-amz-expected-bucket-owner", "x-amz-source-expected-bucket-owner"] {
        let Some(owner) = headers.get(name) else { continue };
        if owner.as_bytes() != cx.deployment.account.as_str().as_bytes() {
            return Err(S3Error::access_denied("Access Denied"));
        }
    }
    Ok(())
}

/// The length of the data itself, without chunk headers.
fn declared_length(parts: &Parts, verified: &Verified) -> Result<u64, S3Error> {
    let name = match verified.payload {
        Payload::Unsigned | Payload::Sha256(_) => CONTENT_LENGTH.as_str(),
        Payload::SignedChunks { .. } | Payload::UnsignedChunks => "x-amz-decoded-content-length",
    };
    let text = headers::text(&parts.headers, name);
    let length = text.filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()));
    length.and_then(|text| text.parse().ok()).ok_or_else(S3Error::missing_content_length)
}

fn announced_trailers(headers: &HeaderMap) -> Result<Vec<ChecksumKind>, S3Error> {
    let Some(text) = headers::text(headers, "x-amz-trailer") else { return Ok(Vec::new()) };
    text.split(',')
        .map(|name| {
            ChecksumKind::from_header_name(name.trim()).ok_or_else(|| {
                S3Error::invalid_request(
                    "The value specified in the x-amz-trailer header is not supported",
                )
            })
        })
        .collect()
}

/// The headers of a body in chunks with trailing checksums.
fn announce(headers: &mut HeaderMap, length: u64, kinds: &[ChecksumKind]) {
    let names: Vec<&str> = kinds.iter().map(|kind| kind.header_name()).collect();
    let coding = match headers::text(headers, CONTENT_ENCODING.as_str()) {
        Some(coding) => format!("aws-chunked,{coding}"),
        None => "aws-chunked".to_owned(),
    };
    headers.insert("x-amz-decoded-content-length", HeaderValue::from(length));
    for (name, text) in [("content-encoding", coding), ("x-amz-trailer", names.join(","))] {
        if let Ok(value) = HeaderValue::from_str(&text) {
            headers.insert(name, value);
        }
    }
}

/// A document that we wrote anew has its own checksum in place of the client's.
fn for_new_document(mut headers: HeaderMap, document: &str) -> HeaderMap {
    let stale: Vec<HeaderName> = headers
        .keys()
        .filter(|name| name.as_str().starts_with("x-amz-checksum-") || *name == "content-md5")
        .cloned()
        .collect();
    for name in stale {
        headers.remove(name);
    }
    let kind = ChecksumKind::Crc32;
    headers.insert("x-amz-sdk-checksum-algorithm", HeaderValue::from_static("CRC32"));
    if let Ok(value) = HeaderValue::from_str(&kind.compute(document.as_bytes())) {
        headers.insert(HeaderName::from_static(kind.header_name()), value);
    }
    headers
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
