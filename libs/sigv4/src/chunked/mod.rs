//! Bodies in `aws-chunked` form, decoded without input or output of their own: the caller feeds
//! bytes and gets slices of the same buffers back.
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html>,
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html>

mod decoder;
#[cfg(any(test, feature = "test-util"))]
mod encoder;
mod error;
mod seed;
#[cfg(test)]
mod tests;

pub use decoder::{ChunkDecoder, ChunkLimits, ChunkSettings, ChunkStep, Trailers};
#[cfg(any(test, feature = "test-util"))]
pub use encoder::ChunkEncoder;
pub use error::ChunkError;
pub use seed::ChunkSeed;
