//! The tags of a copied object.
//!
//! CopyObject takes the tags of its source along unless `x-amz-tagging-directive` says `REPLACE`.
//! For a source that has tags S3 then asks for `s3:GetObjectTagging` there and for
//! `s3:PutObjectTagging` at the destination
//! (<https://repost.aws/knowledge-center/s3-troubleshoot-copy-between-buckets>). Whether it has any
//! is looked up only for callers without these rights. Where it has none, the copy goes on as one
//! that takes no tags along, so that those which it is given meanwhile stay behind.

use base::Ctx;
use http::header::{HeaderMap, HeaderName, HeaderValue};
use http::{Method, Request, Uri};
use sigv4::Payload;

use super::address::{Object, Target, canonical_copy_source};
use super::ask::{Ask, Questions};
use super::caller::authorize_all;
use super::error::S3Error;
use super::headers::text;
use super::operation::Operation;
use super::{Allowed, S3Door};
use crate::backend::NoAnswer;
use crate::body::empty;
use crate::encoding::encode;
use crate::gatekeeper::Gatekeeper;

const DIRECTIVE: HeaderName = HeaderName::from_static("x-amz-tagging-directive");
/// What S3-compatible stores add to the answer to HEAD when an object has tags.
const COUNT: &str = "x-amz-tagging-count";

/// What is copied: an object, and which version of it.
pub(crate) type Source = (Object, Option<String>);

/// A copy that is allowed.
pub(super) struct Copied {
    pub(super) source: Source,
    /// Why the tags of the source may not be taken along, if that was asked for.
    pub(super) tags_denied: Option<S3Error>,
}

/// Refuses directives that S3 does not know, and drops the tags of a request that does not replace
/// those of the source: S3 does not look at them, so neither may a condition.
pub(super) fn settle_directive(
    operation: &Operation,
    headers: &mut HeaderMap,
) -> Result<(), S3Error> {
    match text(headers, DIRECTIVE.as_str()) {
        _ if operation.name != "CopyObject" => {}
        Some("REPLACE") => {}
        None | Some("COPY") => {
            headers.remove("x-amz-tagging");
        }
        Some(_) => {
            return Err(S3Error::invalid_argument(
                "Unknown tagging directive.",
                DIRECTIVE.as_str(),
            ));
        }
    }
    Ok(())
}

/// What a request that takes the tags of its source along asks for besides, if the source has any.
pub(super) fn tag_asks(
    operation: &Operation,
    headers: &HeaderMap,
    source: &Source,
    destination: &str,
) -> Vec<Ask> {
    if operation.name != "CopyObject" || text(headers, DIRECTIVE.as_str()) == Some("REPLACE") {
        return Vec::new();
    }
    let (object, version) = source;
    let read = if version.is_some() { "s3:GetObjectVersionTagging" } else { "s3:GetObjectTagging" };
    let ask = |action: &str, resource: String, version: Option<String>| Ask {
        action: action.to_owned(),
        resource,
        version,
    };
    vec![
        ask(read, object.arn(), version.clone()),
        ask("s3:PutObjectTagging", destination.to_owned(), None),
    ]
}

/// Asks IAM everything that a copy needs.
pub(super) async fn authorize(
    gate: &dyn Gatekeeper,
    cx: &Ctx,
    questions: Questions,
) -> Result<Option<Copied>, S3Error> {
    let Questions { asks, tag_asks, context, source } = questions;
    authorize_all(gate, cx, &asks, context.clone()).await?;
    let tags_denied = match authorize_all(gate, cx, &tag_asks, context).await {
        Err(denial) if denial.code != "AccessDenied" => return Err(denial),
        asked => asked.err(),
    };
    Ok(source.map(|source| Copied { source, tags_denied }))
}

impl S3Door {
    /// Names the source in its canonical spelling, and settles what becomes of its tags.
    pub(super) async fn settle_copy(
        &self,
        cx: &Ctx,
        request: &mut Allowed<'_>,
        Copied { source, tags_denied }: Copied,
    ) -> Result<(), S3Error> {
        let value = canonical_copy_source(&source.0, source.1.as_deref());
        let value = HeaderValue::from_str(&value).map_err(|_| S3Error::invalid_uri())?;
        request.headers.insert("x-amz-copy-source", value);
        let Some(denial) = tags_denied else { return Ok(()) };
        if self.has_tags(cx, &source).await? {
            return Err(denial);
        }
        // INVARIANT: without the rights no tag is copied, whatever the lookup said.
        request.headers.insert(DIRECTIVE, HeaderValue::from_static("REPLACE"));
        Ok(())
    }

    /// Asks the backend, with our own key. An object that cannot be looked at has none that could
    /// be copied.
    async fn has_tags(&self, cx: &Ctx, (object, version): &Source) -> Result<bool, S3Error> {
        let target = Target::Object(object.clone());
        let in_path = self.bucket_in_path();
        let mut uri = target.canonical_path(in_path);
        if let Some(version) = version {
            uri.push_str("?versionId=");
            uri.push_str(&encode(version));
        }
        let mut head = Request::new(empty());
        *head.method_mut() = Method::HEAD;
        *head.uri_mut() = Uri::try_from(uri).map_err(|_| S3Error::invalid_uri())?;
        let bucket = target.bucket().filter(|_| !in_path);
        let answer = self.send(head, Payload::of(b""), bucket, cx, None).await;
        let answer = answer.map_err(|NoAnswer| S3Error::unavailable())?;
        Ok(text(answer.headers(), COUNT).is_some_and(|count| count != "0"))
    }
}
