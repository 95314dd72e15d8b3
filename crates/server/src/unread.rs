//! Requests that are answered before their body was read to its end: a refused upload is not read.
//!
//! On HTTP/1.1 the rest of the body stands before the next request. A little is read and thrown
//! away; before more, or when the client waits for `100 Continue`, the connection is closed, and the
//! answer says so (RFC 9112 §9.3 and §9.6, RFC 9110 §10.1.1). Without that word a client sends its
//! next request into a closed connection.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, Limited};
use hyper::body::{Body, Frame, Incoming, SizeHint};
use hyper::header::{CONNECTION, EXPECT, HeaderMap, HeaderValue};
use hyper::{Request, Version};
use tokio::sync::oneshot;

use crate::router::RequestBody;

/// How much is read in vain to keep a connection.
const MOST: usize = 1 << 20;
/// And for how long.
const LONGEST: Duration = Duration::from_secs(2);

/// Watches over a request's body.
pub(crate) struct Unread {
    returned: Option<oneshot::Receiver<Incoming>>,
    expects: bool,
}

impl Unread {
    /// The request for the doors, and the watch over it.
    pub(crate) fn watch(request: Request<Incoming>) -> (Request<RequestBody>, Self) {
        let expects = request.headers().contains_key(EXPECT);
        let watched = request.version() <= Version::HTTP_11 && !request.body().is_end_stream();
        if !watched {
            return (request.map(BodyExt::boxed_unsync), Self { returned: None, expects });
        }
        let (home, returned) = oneshot::channel();
        let request =
            request.map(|body| Lent { body: Some(body), home: Some(home) }.boxed_unsync());
        (request, Self { returned: Some(returned), expects })
    }

    /// Reads what is left, if that is little, or has the answer say that the connection ends.
    pub(crate) async fn settle(self, answer: &mut HeaderMap) {
        let Some(rest) = self.returned.and_then(|mut returned| returned.try_recv().ok()) else {
            return;
        };
        // Reading would invite the client to send: `100 Continue` goes out at the first look.
        let read = !self.expects
            && matches!(
                tokio::time::timeout(LONGEST, Limited::new(rest, MOST).collect()).await,
                Ok(Ok(_))
            );
        if !read {
            answer.insert(CONNECTION, HeaderValue::from_static("close"));
        }
    }
}

/// A body that goes home when it is dropped before its end.
struct Lent {
    body: Option<Incoming>,
    home: Option<oneshot::Sender<Incoming>>,
}

impl Body for Lent {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
        let Some(body) = &mut self.body else { return Poll::Ready(None) };
        let polled = Pin::new(body).poll_frame(cx);
        if let Poll::Ready(None | Some(Err(_))) = polled {
            self.body = None;
        }
        polled
    }

    fn is_end_stream(&self) -> bool {
        self.body.as_ref().is_none_or(Body::is_end_stream)
    }

    fn size_hint(&self) -> SizeHint {
        self.body.as_ref().map_or_else(|| SizeHint::with_exact(0), Body::size_hint)
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        let rest = self.body.take().filter(|body| !body.is_end_stream());
        if let (Some(rest), Some(home)) = (rest, self.home.take()) {
            let _ = home.send(rest);
        }
    }
}
