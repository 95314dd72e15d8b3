//! The client's half of `aws-chunked`, for tests.

use crate::chunked::ChunkSeed;

/// Writes chunks as an SDK does. With a seed they are signed.
#[derive(Debug)]
pub struct ChunkEncoder {
    seed: Option<ChunkSeed>,
}

impl ChunkEncoder {
    /// Signed chunks, from `Signed::chunk_seed`.
    pub fn signed(seed: ChunkSeed) -> Self {
        Self { seed: Some(seed) }
    }

    /// Unsigned chunks.
    pub fn unsigned() -> Self {
        Self { seed: None }
    }

    /// One chunk; it must not be empty, for that would be the last one.
    pub fn chunk(&mut self, data: &[u8]) -> Vec<u8> {
        let mut out = self.header(data);
        out.extend_from_slice(data);
        out.extend_from_slice(b"\r\n");
        out
    }

    /// The last chunk, without a trailer.
    pub fn finish(mut self) -> Vec<u8> {
        let mut out = self.header(b"");
        out.extend_from_slice(b"\r\n");
        out
    }

    /// The last chunk and trailing headers (lowercase names), signed if the chunks are.
    pub fn finish_with_trailer(mut self, trailers: &[(&str, &str)]) -> Vec<u8> {
        let mut out = self.header(b"");
        let mut signed = Vec::new();
        for (name, value) in trailers {
            out.extend_from_slice(format!("{name}:{value}\r\n").as_bytes());
            signed.extend_from_slice(format!("{name}:{value}\n").as_bytes());
        }
        if let Some(seed) = &mut self.seed {
            let signature = seed.sign_trailer(&signed);
            out.extend_from_slice(format!("x-amz-trailer-signature:{signature}\r\n").as_bytes());
        }
        out.extend_from_slice(b"\r\n");
        out
    }

    fn header(&mut self, data: &[u8]) -> Vec<u8> {
        let size = data.len();
        match &mut self.seed {
            Some(seed) => {
                let signature = seed.sign_chunk(data);
                format!("{size:x};chunk-signature={signature}\r\n").into_bytes()
            }
            None => format!("{size:x}\r\n").into_bytes(),
        }
    }
}
