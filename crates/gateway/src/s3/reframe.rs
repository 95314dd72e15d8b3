//! Decoded and checked data put back into chunks with trailing checksums, for backends that store
//! the checksum (an S3 multipart upload that was begun with one demands it of every part).
//!
//! The chunks are not signed (`STREAMING-UNSIGNED-PAYLOAD-TRAILER`): the client's chunk signatures
//! have been checked here, and ours on the head binds the rest to this connection's request.

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body as HttpBody, Frame, SizeHint};
use sigv4::ChecksumKind;

use crate::body::BodyError;
use crate::s3::upload::Watch;

/// The data in one chunk; some servers take no more than 16 MiB.
const CHUNK: u64 = 1 << 20;

/// The body in `aws-chunked` form.
pub(crate) struct Reframe<B> {
    inner: B,
    watch: Arc<Watch>,
    /// What is ready to go out.
    ready: VecDeque<Bytes>,
    /// Data bytes to come, in all and in the current chunk.
    data_left: u64,
    chunk_left: u64,
    /// Bytes to go out, frames included.
    left: u64,
    done: bool,
}

impl<B> Reframe<B>
where
    B: HttpBody<Data = Bytes, Error = BodyError> + Unpin,
{
    /// `inner` gives exactly `length` bytes, and at its end `watch` has checksums of these kinds.
    pub(crate) fn new(inner: B, watch: Arc<Watch>, length: u64, kinds: &[ChecksumKind]) -> Self {
        let left = encoded_length(length, kinds);
        let ready = VecDeque::with_capacity(4);
        Self { inner, watch, ready, data_left: length, chunk_left: 0, left, done: false }
    }

    fn frame(&mut self, mut piece: Bytes) {
        while !piece.is_empty() {
            if self.chunk_left == 0 {
                self.chunk_left = self.data_left.min(CHUNK);
                self.ready.push_back(Bytes::from(header(self.chunk_left)));
            }
            let take = usize::try_from(self.chunk_left).map_or(piece.len(), |n| n.min(piece.len()));
            self.ready.push_back(piece.split_to(take));
            self.chunk_left = self.chunk_left.saturating_sub(take as u64);
            self.data_left = self.data_left.saturating_sub(take as u64);
            if self.chunk_left == 0 {
                self.ready.push_back(Bytes::from_static(b"\r\n"));
            }
        }
    }

    fn trailer(&mut self) {
        let mut out = String::from("0\r\n");
        for (kind, value) in self.watch.checksums() {
            for part in [kind.header_name(), ":", value, "\r\n"] {
                out.push_str(part);
            }
        }
        out.push_str("\r\n");
        self.ready.push_back(Bytes::from(out));
    }
}

impl<B> HttpBody for Reframe<B>
where
    B: HttpBody<Data = Bytes, Error = BodyError> + Unpin,
{
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        let this = self.get_mut();
        loop {
            if let Some(bytes) = this.ready.pop_front() {
                this.left = this.left.saturating_sub(bytes.len() as u64);
                return Poll::Ready(Some(Ok(Frame::data(bytes))));
            }
            if this.done {
                return Poll::Ready(None);
            }
            match ready!(Pin::new(&mut this.inner).poll_frame(cx)) {
                Some(Ok(frame)) => this.frame(frame.into_data().unwrap_or_default()),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => {
                    this.done = true;
                    this.trailer();
                }
            }
        }
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}

fn header(size: u64) -> String {
    format!("{size:x}\r\n")
}

/// The length of `length` bytes of data in chunks, with these checksums behind.
fn encoded_length(length: u64, kinds: &[ChecksumKind]) -> u64 {
    let framed = |size: u64| header(size).len() as u64 + size + 2;
    let rest = length % CHUNK;
    let last = if rest == 0 { 0 } else { framed(rest) };
    let trailers: usize = kinds.iter().map(|kind| trailer_length(*kind)).sum();
    (length / CHUNK) * framed(CHUNK) + last + 3 + trailers as u64 + 2
}

fn trailer_length(kind: ChecksumKind) -> usize {
    let value = match kind {
        ChecksumKind::Crc32 | ChecksumKind::Crc32c => 8,
        ChecksumKind::Crc64Nvme => 12,
        ChecksumKind::Sha1 => 28,
        ChecksumKind::Sha256 => 44,
    };
    kind.header_name().len() + 1 + value + 2
}
