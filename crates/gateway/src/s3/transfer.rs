//! Bodies on their way to the backend, checked before or while they go, and the request that
//! carries them.

use std::mem;
use std::sync::Arc;
use std::time::Duration;

use base::Ctx;
use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, HeaderMap, HeaderName, HeaderValue};
use http::request::Parts;
use http::{Method, Request, Response, Uri};
use http_body::Body as _;
use http_body_util::BodyExt as _;
use sigv4::{ChecksumKind, ChunkDecoder, ChunkLimits, ChunkSettings, Payload, PayloadHasher};

use super::error::S3Error;
use super::headers;
use super::reframe::Reframe;
use super::upload::{self, Check, Upload, Watch};
use super::{Allowed, S3Door, Upstream};
use crate::backend::{NoAnswer, Service};
use crate::body::{Body, Idle, Incoming, collect, full};
use crate::gatekeeper::Verified;

/// The largest object data in one request.
const MAX_DATA: u64 = 5 << 30;
/// Bodies up to here are read and checked before the backend hears of them.
const SMALL: u64 = 128 << 10;

impl S3Door {
    /// Object data: small bodies are checked before they go on, large ones while they do.
    pub(super) async fn upload<B: Incoming>(
        &self,
        cx: &Ctx,
        parts: &Parts,
        mut request: Allowed<'_>,
        body: B,
    ) -> Result<Response<Body>, S3Error> {
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
    pub(super) async fn read<B: Incoming>(
        &self,
        parts: &Parts,
        verified: &Verified,
        body: B,
        limit: u64,
    ) -> Result<(Bytes, Vec<(ChecksumKind, String)>), S3Error> {
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

    fn checked<B: Incoming>(
        &self,
        parts: &Parts,
        verified: &Verified,
        body: B,
        limit: u64,
    ) -> Result<(Upload<Idle<B>>, Arc<Watch>), S3Error> {
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
    pub(super) async fn forward(
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

    pub(super) fn bucket_in_path(&self) -> bool {
        match &self.upstream {
            Upstream::Remote { path_style, .. } => *path_style,
            #[cfg(feature = "local-s3")]
            Upstream::Local(_) => true,
        }
    }

    pub(super) async fn send(
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
pub(super) fn for_new_document(mut headers: HeaderMap, document: &str) -> HeaderMap {
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
