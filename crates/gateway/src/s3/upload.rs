//! Object data on its way to the backend: decoded and checked while it streams, in constant
//! memory.
//!
//! INVARIANT: the last piece is held back until every check has passed. A body that fails ends in
//! an error before its declared length is reached, so the backend cannot commit it.

use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body as HttpBody, Frame, SizeHint};
use sigv4::{ChecksumKind, ChunkDecoder, ChunkError, ChunkStep, PayloadHasher};

use crate::backend::Alive;
use crate::body::{BodyError, BoxError, Silent};
use crate::s3::error::S3Error;

/// How the body proves itself.
pub(crate) enum Check {
    /// It does not (`UNSIGNED-PAYLOAD`).
    Nothing,
    /// By the hash that was signed.
    Hash { hasher: PayloadHasher, signed: [u8; 32] },
    /// Chunk by chunk, with or without signatures and trailing checksums.
    Chunks(Box<ChunkDecoder>),
}

/// What the door can see of an upload that the backend's client has taken over.
#[derive(Debug, Default)]
pub(crate) struct Watch {
    /// Why the body failed, if it did.
    fault: OnceLock<S3Error>,
    /// Grows with every piece.
    pieces: AtomicU64,
    /// The trailing checksums, once all is checked.
    checksums: OnceLock<Vec<(ChecksumKind, String)>>,
}

impl Watch {
    pub(crate) fn fault(&self) -> Option<&S3Error> {
        self.fault.get()
    }

    pub(crate) fn checksums(&self) -> &[(ChecksumKind, String)] {
        self.checksums.get().map(Vec::as_slice).unwrap_or_default()
    }
}

impl Alive for Watch {
    fn ticks(&self) -> u64 {
        self.pieces.load(Ordering::Relaxed)
    }
}

/// The checked body: what the backend receives.
pub(crate) struct Upload<B> {
    inner: B,
    check: Check,
    /// Bytes of the client not yet decoded.
    input: Bytes,
    /// The last piece, not yet given out.
    held: Option<Bytes>,
    /// Bytes that still have to be given out, of the declared length.
    remaining: u64,
    /// Bytes that still have to come, before those held.
    expected: u64,
    done: bool,
    watch: Arc<Watch>,
}

impl<B> Upload<B>
where
    B: HttpBody<Data = Bytes> + Unpin,
    B::Error: Into<BoxError>,
{
    /// `length` is that of the decoded data.
    pub(crate) fn new(inner: B, check: Check, length: u64) -> (Self, Arc<Watch>) {
        let watch = Arc::new(Watch::default());
        let upload = Self {
            inner,
            check,
            input: Bytes::new(),
            held: None,
            remaining: length,
            expected: length,
            done: false,
            watch: Arc::clone(&watch),
        };
        (upload, watch)
    }

    /// The next piece of decoded data; `None` once all of it is there and checked.
    fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<Result<Option<Bytes>, S3Error>> {
        loop {
            if let Check::Chunks(decoder) = &mut self.check {
                match decoder.decode(&mut self.input).map_err(chunk_error)? {
                    ChunkStep::Data(piece) => return Poll::Ready(Ok(Some(piece))),
                    ChunkStep::Done(trailers) => {
                        // Set once: a decoder is done once.
                        let _ = self.watch.checksums.set(trailers.checksums);
                        self.done = true;
                    }
                    ChunkStep::NeedInput => {}
                }
            }
            match ready!(self.poll_client(cx))? {
                None => return Poll::Ready(self.finish().map(|()| None)),
                Some(bytes) => match &mut self.check {
                    Check::Chunks(_) if self.done => {
                        return Poll::Ready(Err(chunk_error(ChunkError::ExcessBytes)));
                    }
                    Check::Chunks(_) => self.input = bytes,
                    Check::Nothing => return Poll::Ready(Ok(Some(bytes))),
                    Check::Hash { hasher, .. } => {
                        hasher.update(&bytes);
                        return Poll::Ready(Ok(Some(bytes)));
                    }
                },
            }
        }
    }

    fn poll_client(&mut self, cx: &mut Context<'_>) -> Poll<Result<Option<Bytes>, S3Error>> {
        loop {
            let polled = Pin::new(&mut self.inner).poll_frame(cx);
            match ready!(polled) {
                None => return Poll::Ready(Ok(None)),
                Some(Err(error)) => return Poll::Ready(Err(client_error(error))),
                // HTTP trailers are not signed and mean nothing here.
                Some(Ok(frame)) => {
                    if let Ok(bytes) = frame.into_data()
                        && !bytes.is_empty()
                    {
                        return Poll::Ready(Ok(Some(bytes)));
                    }
                }
            }
        }
    }

    fn finish(&mut self) -> Result<(), S3Error> {
        if self.expected != 0 {
            return Err(S3Error::incomplete_body());
        }
        match std::mem::replace(&mut self.check, Check::Nothing) {
            Check::Nothing => Ok(()),
            Check::Hash { hasher, signed } if hasher.clone().finish_matches(&signed) => Ok(()),
            Check::Hash { .. } => Err(S3Error::sha256_mismatch()),
            Check::Chunks(_) if self.done => Ok(()),
            Check::Chunks(_) => Err(chunk_error(ChunkError::Truncated)),
        }
    }

    /// Takes a piece into the held place and gives the one before it.
    fn exchange(&mut self, piece: Bytes) -> Result<Option<Bytes>, S3Error> {
        let len = u64::try_from(piece.len()).unwrap_or(u64::MAX);
        self.expected = self.expected.checked_sub(len).ok_or_else(S3Error::incomplete_body)?;
        self.watch.pieces.fetch_add(1, Ordering::Relaxed);
        Ok(self.held.replace(piece))
    }

    fn give(&mut self, piece: Bytes) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        self.remaining = self.remaining.saturating_sub(piece.len() as u64);
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }

    fn fail(&mut self, error: S3Error) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        self.held = None;
        // The first fault is the one to tell.
        let _ = self.watch.fault.set(error.clone());
        Poll::Ready(Some(Err(BodyError::of(error))))
    }
}

impl<B> HttpBody for Upload<B>
where
    B: HttpBody<Data = Bytes> + Unpin,
    B::Error: Into<BoxError>,
{
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        let this = self.get_mut();
        if let Some(error) = this.watch.fault() {
            return Poll::Ready(Some(Err(BodyError::of(error.clone()))));
        }
        if this.remaining == 0 && this.held.is_none() && this.expected == 0 && this.done {
            return Poll::Ready(None);
        }
        loop {
            match ready!(this.poll_piece(cx)) {
                Err(error) => return this.fail(error),
                Ok(None) => {
                    this.done = true;
                    return match this.held.take() {
                        Some(last) => this.give(last),
                        None => Poll::Ready(None),
                    };
                }
                Ok(Some(piece)) => match this.exchange(piece) {
                    Err(error) => return this.fail(error),
                    Ok(Some(before)) => return this.give(before),
                    Ok(None) => {}
                },
            }
        }
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.remaining)
    }
}

/// The client broke off, or fell silent.
fn client_error(error: impl Into<BoxError>) -> S3Error {
    if BodyError::of(error).is::<Silent>() {
        S3Error::request_timeout()
    } else {
        S3Error::incomplete_body()
    }
}

/// S3's answer to a chunked body that does not hold.
pub(crate) fn chunk_error(error: ChunkError) -> S3Error {
    match error {
        ChunkError::SignatureForm | ChunkError::SignatureMismatch => S3Error::signature_mismatch(),
        ChunkError::LengthMismatch | ChunkError::Truncated => S3Error::incomplete_body(),
        ChunkError::MissingLength => S3Error::missing_content_length(),
        ChunkError::TrailerTooLong | ChunkError::MalformedTrailer => S3Error::bad_code(
            "MalformedTrailerError",
            "The request contained trailing data that was not well-formed or did not conform to \
             our published schema.",
        ),
        ChunkError::ChecksumMismatch(kind) => S3Error::bad_code(
            "BadDigest",
            format!(
                "The {} you specified did not match the calculated checksum.",
                kind.header_name()
            ),
        ),
        ChunkError::NotChunked
        | ChunkError::HeaderTooLong
        | ChunkError::Malformed
        | ChunkError::ChunkTooLarge
        | ChunkError::ExcessBytes => {
            S3Error::invalid_request("The chunked body is not well-formed.")
        }
    }
}
