//! `GET /identitypools/POOL/identities/IDENTITY/changes`: a stream of what moves in an identity's
//! datasets, for whoever may list them. Beyond AWS.

use std::sync::Arc;

use base::Ctx;
use bytes::Bytes;
use futures_util::stream;
use http::Response;
use http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderName, HeaderValue};
use http::request::Parts;
use http_body_util::{BodyExt as _, Either, StreamBody};
use hyper::body::Frame;
use percent_encoding::percent_decode_str;
use serde_json::json;
use wire::cognito_sync::SERVICE;

use super::{AnswerBody, Router, whole};

/// Tells proxies such as nginx to pass each event on at once.
const UNBUFFERED: HeaderName = HeaderName::from_static("x-accel-buffering");

/// Pool and identity in the path of a stream. Labels are decoded after the split, as in `wire`.
pub(super) fn path(path: &str) -> Option<(String, String)> {
    let mut parts = path.strip_prefix("/identitypools/")?.split('/');
    let pool = parts.next()?;
    let identity = (parts.next()? == "identities").then(|| parts.next())??;
    if parts.next()? != "changes" || parts.next().is_some() {
        return None;
    }
    let decoded = |text| percent_decode_str(text).decode_utf8().ok().map(String::from);
    Some((decoded(pool)?, decoded(identity)?))
}

impl Router {
    /// Opens a stream.
    pub(super) async fn changes(
        &self,
        mut cx: Ctx,
        head: &Parts,
        pool: &str,
        identity: &str,
    ) -> Response<AnswerBody> {
        let Some(op) = SERVICE.operation("ListDatasets") else {
            return whole(Response::new(Bytes::new()));
        };
        let input = json!({ "IdentityPoolId": pool, "IdentityId": identity });
        if let Err(refused) = self.front.admit(&mut cx, head, op, &input).await {
            return whole(refused);
        }
        let watch = match Arc::clone(&self.sync).watch(&cx, pool, identity).await {
            Ok(watch) => watch,
            Err(error) => {
                return whole(front::Addressee::of(head).refuse(&cx, &error));
            }
        };
        let events = stream::unfold(watch, |mut watch| async move {
            let bytes = watch.next().await?;
            Some((Ok(Frame::data(bytes)), watch))
        });
        let body = StreamBody::new(events).boxed_unsync();
        let mut answer = Response::new(Either::Right(body));
        let headers = answer.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        headers.insert(UNBUFFERED, HeaderValue::from_static("no"));
        answer
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_streams_have_the_path_of_a_stream() {
        let found = path("/identitypools/us-east-1%3A1/identities/us-east-1:2/changes");
        assert_eq!(found, Some(("us-east-1:1".to_owned(), "us-east-1:2".to_owned())));
        for other in [
            "/identitypools/p/identities/i/datasets/changes",
            "/identitypools/p/identities/i/changes/x",
            "/identitypools/p/identities/i",
            "/identitypools/p/changes",
            "/identitypools/p/other/i/changes",
        ] {
            assert_eq!(path(other), None, "{other}");
        }
    }
}
