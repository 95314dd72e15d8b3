//! Bodies: the one boxed type that goes in and out, and the wrapper that bounds silence.

use std::fmt;
use std::future::Future as _;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::{StreamExt as _, stream};
use http_body::{Body as HttpBody, Frame, SizeHint};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{
    BodyExt as _, BodyStream, Empty, Full, LengthLimitError, Limited, StreamBody,
};
use tokio::time::{Sleep, sleep};

/// Any error of a body.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// The body of a request that comes in.
pub trait Incoming: HttpBody<Data = Bytes, Error: Into<BoxError>> + Send + Unpin + 'static {}

impl<B> Incoming for B where
    B: HttpBody<Data = Bytes, Error: Into<BoxError>> + Send + Unpin + 'static
{
}

/// A streamed body.
pub type Body = UnsyncBoxBody<Bytes, BodyError>;

/// Why a streamed body broke off.
///
/// A type of its own and not [`BoxError`]: rustc cannot see that a future which holds bodies with a
/// boxed error is `Send` for every lifetime (rust-lang/rust#110338).
#[derive(Debug)]
pub struct BodyError(BoxError);

impl BodyError {
    /// Wraps an error; one that is wrapped already stays as it is.
    pub(crate) fn of(error: impl Into<BoxError>) -> Self {
        error.into().downcast::<Self>().map_or_else(Self, |wrapped| *wrapped)
    }

    /// Whether the error itself is of this type.
    pub(crate) fn is<E: std::error::Error + 'static>(&self) -> bool {
        self.0.is::<E>()
    }
}

impl fmt::Display for BodyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for BodyError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source()
    }
}

/// A body that is in memory.
pub(crate) fn full(bytes: impl Into<Bytes>) -> Body {
    Full::new(bytes.into()).map_err(|never| match never {}).boxed_unsync()
}

/// No body.
pub(crate) fn empty() -> Body {
    Empty::new().map_err(|never| match never {}).boxed_unsync()
}

/// Why a body could not be read into memory.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum CollectError {
    TooLarge,
    /// The sender stopped, broke off or took too long.
    Broken,
    TimedOut,
}

/// Reads a body into memory, at most `limit` bytes, in at most `time`.
pub(crate) async fn collect<B>(body: B, limit: usize, time: Duration) -> Result<Bytes, CollectError>
where
    B: HttpBody<Data = Bytes>,
    B::Error: Into<BoxError>,
{
    let all = tokio::time::timeout(time, Limited::new(body, limit).collect());
    match all.await.map_err(|_| CollectError::TimedOut)? {
        Ok(collected) => Ok(collected.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(CollectError::TooLarge),
        Err(_) => Err(CollectError::Broken),
    }
}

/// Looks into a body: gives its content if that is at most `limit` bytes, and a body that is the
/// same as before.
pub(crate) async fn peek(mut body: Body, limit: usize) -> (Option<Bytes>, Body) {
    let mut seen = Vec::new();
    let mut whole = BytesMut::new();
    while whole.len() <= limit {
        match body.frame().await {
            None => {
                let whole = whole.freeze();
                return (Some(whole.clone()), full(whole));
            }
            Some(frame) => {
                let data = frame.as_ref().ok().and_then(Frame::data_ref);
                whole.extend_from_slice(data.map_or(&[], |data| data));
                let broken = frame.is_err();
                seen.push(frame);
                if broken {
                    break;
                }
            }
        }
    }
    let again = stream::iter(seen).chain(BodyStream::new(body));
    (None, StreamBody::new(again).boxed_unsync())
}

/// Ends a body with an error once its sender has been silent for too long.
pub(crate) struct Idle<B> {
    inner: B,
    limit: Duration,
    /// Armed only while waiting, so that a busy stream never touches the timer.
    timer: Option<Pin<Box<Sleep>>>,
}

impl<B> Idle<B> {
    pub(crate) fn new(inner: B, limit: Duration) -> Self {
        Self { inner, limit, timer: None }
    }
}

/// The sender was silent for too long.
#[derive(Debug, thiserror::Error)]
#[error("the peer sent nothing within the time allowed")]
pub(crate) struct Silent;

impl<B> HttpBody for Idle<B>
where
    B: HttpBody<Data = Bytes> + Unpin,
    B::Error: Into<BoxError>,
{
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        match Pin::new(&mut self.inner).poll_frame(cx) {
            Poll::Ready(frame) => {
                self.timer = None;
                Poll::Ready(frame.map(|frame| frame.map_err(BodyError::of)))
            }
            Poll::Pending => {
                let limit = self.limit;
                let timer = self.timer.get_or_insert_with(|| Box::pin(sleep(limit)));
                timer.as_mut().poll(cx).map(|()| Some(Err(BodyError::of(Silent))))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.inner.size_hint()
    }
}
