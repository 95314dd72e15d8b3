//! Why a chunked body is refused.

use thiserror::Error;

use crate::checksum::ChecksumKind;

/// Why a chunked body is refused. Everything decoded so far must then be thrown away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ChunkError {
    /// The declared payload is of a kind that has no chunks.
    #[error("the payload is not declared as chunked")]
    NotChunked,
    /// No `x-amz-decoded-content-length`, or not one number (`MissingContentLength`).
    #[error("x-amz-decoded-content-length is missing or not a number")]
    MissingLength,
    /// A chunk header line is longer than the limit.
    #[error("a chunk header is too long")]
    HeaderTooLong,
    /// Not `hex-size[;chunk-signature=…]`, or a line break is missing.
    #[error("a chunk is malformed")]
    Malformed,
    /// A chunk is larger than the limit.
    #[error("a chunk is too large")]
    ChunkTooLarge,
    /// A signed chunk without a signature, or an unsigned one with (`SignatureDoesNotMatch`).
    #[error("a chunk signature is missing or not expected")]
    SignatureForm,
    /// A chunk or the trailer has a wrong signature (`SignatureDoesNotMatch`).
    #[error("a chunk signature does not match")]
    SignatureMismatch,
    /// Not `x-amz-decoded-content-length` bytes (`IncompleteBody`).
    #[error("the decoded length is not the declared one")]
    LengthMismatch,
    /// The trailer is longer than the limit.
    #[error("the trailer is too long")]
    TrailerTooLong,
    /// A trailing header that is malformed, not declared in `x-amz-trailer`, absent or repeated
    /// (`MalformedTrailerError`).
    #[error("the trailer is malformed or not the declared one")]
    MalformedTrailer,
    /// The trailing checksum is not that of the body (`BadDigest`).
    #[error("the trailing {} does not match", .0.header_name())]
    ChecksumMismatch(ChecksumKind),
    /// Bytes after the end of the last chunk.
    #[error("bytes follow the last chunk")]
    ExcessBytes,
    /// The body ended before the last chunk did (`IncompleteBody`).
    #[error("the body ended early")]
    Truncated,
}
