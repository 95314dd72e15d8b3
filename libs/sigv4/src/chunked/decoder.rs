//! The decoder: chunk headers, payload slices, signatures, trailer.

use std::fmt;

use bytes::{Buf as _, Bytes};
use http::HeaderMap;

use crate::checksum::{Checksum, ChecksumKind};
use crate::chunked::{ChunkError, ChunkSeed};
use crate::payload::{Payload, PayloadHasher};
use crate::signing_key::{SigningKey, sha256};
use crate::verify::Verified;

const TRAILER_SIGNATURE: &str = "x-amz-trailer-signature";

/// What is declared about a chunked body, and the limits it must keep.
#[derive(Debug)]
pub struct ChunkSettings {
    /// [`crate::Verified::payload`]: one of the chunked kinds.
    pub payload: Payload,
    /// [`crate::Verified::chunk_seed`]; needed for signed chunks, not used for others.
    pub seed: Option<ChunkSeed>,
    /// `x-amz-decoded-content-length`.
    pub decoded_length: u64,
    /// The checksums that `x-amz-trailer` announces. Each must come, and no other.
    pub trailers: Vec<ChecksumKind>,
    /// Limits on lines and chunks.
    pub limits: ChunkLimits,
}

impl ChunkSettings {
    /// Reads `x-amz-decoded-content-length` and `x-amz-trailer` of a verified request; `key` is
    /// the one it was verified with. Limits are the default ones.
    pub fn read(
        verified: &Verified,
        key: &SigningKey,
        headers: &HeaderMap,
    ) -> Result<Self, ChunkError> {
        let mut lengths = headers.get_all("x-amz-decoded-content-length").iter();
        let decoded_length = match (lengths.next(), lengths.next()) {
            (Some(length), None) => length
                .to_str()
                .ok()
                .filter(|text| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())),
            _ => None,
        }
        .and_then(|text| text.parse().ok())
        .ok_or(ChunkError::MissingLength)?;
        let mut trailers = Vec::new();
        for value in headers.get_all("x-amz-trailer") {
            let names = value.to_str().map_err(|_| ChunkError::MalformedTrailer)?;
            for name in names.split(',').map(str::trim) {
                let kind = ChecksumKind::from_header_name(name);
                trailers.push(kind.ok_or(ChunkError::MalformedTrailer)?);
            }
        }
        Ok(Self {
            payload: verified.payload,
            seed: Some(verified.chunk_seed(key)),
            decoded_length,
            trailers,
            limits: ChunkLimits::default(),
        })
    }
}

/// Limits on what the decoder holds or accepts.
#[derive(Clone, Copy, Debug)]
pub struct ChunkLimits {
    /// Bytes of a chunk header line.
    pub header: usize,
    /// Bytes of one chunk. Chunks are not buffered, so this guards nothing but the arithmetic.
    pub chunk: u64,
    /// Bytes of all trailing headers together.
    pub trailer: usize,
}

impl Default for ChunkLimits {
    /// 256 bytes, 5 GiB (the largest S3 `PutObject`), 4 KiB.
    fn default() -> Self {
        Self { header: 256, chunk: 5 << 30, trailer: 4_096 }
    }
}

/// The trailing headers, checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trailers {
    /// Checksums in base64, equal to those of the body.
    pub checksums: Vec<(ChecksumKind, String)>,
}

/// The outcome of one step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChunkStep {
    /// All input is used up: feed more.
    NeedInput,
    /// A piece of the payload, a slice of the input.
    ///
    /// INVARIANT: provisional. A chunk's signature is checked when its last byte has been seen,
    /// the trailer at the very end; only [`ChunkStep::Done`] makes the pieces true. Who forwards
    /// them must be able to abort.
    Data(Bytes),
    /// The body is complete and every check passed.
    Done(Trailers),
}

/// Decodes one body, in constant memory.
pub struct ChunkDecoder {
    state: State,
    /// The line that is being read, without its end.
    line: Vec<u8>,
    seed: Option<ChunkSeed>,
    expects_trailer: bool,
    /// Payload bytes still to come, of the declared length.
    remaining: u64,
    /// The hash and the stated signature of the current chunk.
    chunk_hash: PayloadHasher,
    chunk_signature: String,
    checksums: Vec<Checksum>,
    /// The signed form of the trailing headers, and what they say.
    trailer_text: Vec<u8>,
    trailer_size: usize,
    trailers: Vec<(ChecksumKind, String)>,
    trailer_signature: Option<String>,
    limits: ChunkLimits,
}

#[derive(Clone, Copy)]
enum State {
    Header,
    /// This many bytes of the chunk are to come, more than none.
    Data(u64),
    /// The line break after the data.
    DataEnd,
    /// Lines up to an empty one.
    Trailer,
    Done,
    /// INVARIANT: after an error nothing is decoded any more.
    Failed(ChunkError),
}

impl ChunkDecoder {
    /// Refuses settings that do not fit together.
    pub fn new(settings: ChunkSettings) -> Result<Self, ChunkError> {
        let (seed, expects_trailer) = match settings.payload {
            Payload::SignedChunks { trailer } => {
                (Some(settings.seed.ok_or(ChunkError::SignatureForm)?), trailer)
            }
            Payload::UnsignedChunks => (None, true),
            Payload::Sha256(_) | Payload::Unsigned => return Err(ChunkError::NotChunked),
        };
        let repeated = ChecksumKind::ALL.iter().any(|kind| {
            settings.trailers.iter().filter(|announced| *announced == kind).count() > 1
        });
        if repeated || (!expects_trailer && !settings.trailers.is_empty()) {
            return Err(ChunkError::MalformedTrailer);
        }
        Ok(Self {
            state: State::Header,
            line: Vec::new(),
            seed,
            expects_trailer,
            remaining: settings.decoded_length,
            chunk_hash: PayloadHasher::new(),
            chunk_signature: String::new(),
            checksums: settings.trailers.into_iter().map(Checksum::new).collect(),
            trailer_text: Vec::new(),
            trailer_size: 0,
            trailers: Vec::new(),
            trailer_signature: None,
            limits: settings.limits,
        })
    }

    /// Takes bytes off the front of `input` until there is something to report. Call it again
    /// with the same `input` until it needs more; an error is final.
    pub fn decode(&mut self, input: &mut Bytes) -> Result<ChunkStep, ChunkError> {
        self.step(input).inspect_err(|error| self.state = State::Failed(*error))
    }

    /// To be called when the body ends: refuses a body that is not complete.
    pub fn end(&self) -> Result<(), ChunkError> {
        match self.state {
            State::Done => Ok(()),
            State::Failed(error) => Err(error),
            _ => Err(ChunkError::Truncated),
        }
    }

    fn step(&mut self, input: &mut Bytes) -> Result<ChunkStep, ChunkError> {
        loop {
            let (limit, too_long) = match self.state {
                State::Failed(error) => return Err(error),
                State::Done if input.is_empty() => return Ok(ChunkStep::NeedInput),
                State::Done => return Err(ChunkError::ExcessBytes),
                State::Data(left) => return self.data(input, left),
                State::Header => (self.limits.header, ChunkError::HeaderTooLong),
                State::DataEnd => (0, ChunkError::Malformed),
                State::Trailer => {
                    let room = self.limits.trailer.saturating_sub(self.trailer_size);
                    (room, ChunkError::TrailerTooLong)
                }
            };
            let Some(line) = self.read_line(input, limit, too_long)? else {
                return Ok(ChunkStep::NeedInput);
            };
            match self.state {
                State::Header => self.chunk_header(&line)?,
                State::Trailer if line.is_empty() => {
                    let trailers = self.finish()?;
                    self.state = State::Done;
                    // What follows in the same buffer is not covered by any signature.
                    return if input.is_empty() {
                        Ok(ChunkStep::Done(trailers))
                    } else {
                        Err(ChunkError::ExcessBytes)
                    };
                }
                State::Trailer => self.trailer_line(&line)?,
                _ => self.state = State::Header,
            }
        }
    }

    /// Reads up to CRLF; `None` when the input ends first. A bare CR or LF is an error, and so is
    /// a line of more than `limit` bytes.
    fn read_line(
        &mut self,
        input: &mut Bytes,
        limit: usize,
        too_long: ChunkError,
    ) -> Result<Option<Vec<u8>>, ChunkError> {
        let mut used = 0;
        for &byte in input.iter() {
            used += 1;
            match (self.line.last(), byte) {
                (Some(b'\r'), b'\n') => {
                    self.line.pop();
                    input.advance(used);
                    return Ok(Some(std::mem::take(&mut self.line)));
                }
                (Some(b'\r'), _) | (_, b'\n') => return Err(ChunkError::Malformed),
                (_, b'\r') => self.line.push(byte),
                _ if self.line.len() >= limit => return Err(too_long),
                _ => self.line.push(byte),
            }
        }
        input.advance(used);
        Ok(None)
    }

    /// `hex-size` or `hex-size;chunk-signature=…`.
    fn chunk_header(&mut self, line: &[u8]) -> Result<(), ChunkError> {
        let text = std::str::from_utf8(line).map_err(|_| ChunkError::Malformed)?;
        let (size, extension) = match text.split_once(';') {
            Some((size, extension)) => (size, Some(extension)),
            None => (text, None),
        };
        if size.is_empty() || !size.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(ChunkError::Malformed);
        }
        let size = u64::from_str_radix(size, 16).map_err(|_| ChunkError::ChunkTooLarge)?;
        if size > self.limits.chunk {
            return Err(ChunkError::ChunkTooLarge);
        }
        self.chunk_signature = match (&self.seed, extension) {
            (Some(_), Some(extension)) => extension
                .strip_prefix("chunk-signature=")
                .ok_or(ChunkError::SignatureForm)?
                .to_owned(),
            (None, None) => String::new(),
            _ => return Err(ChunkError::SignatureForm),
        };
        if size > 0 {
            self.remaining = self.remaining.checked_sub(size).ok_or(ChunkError::LengthMismatch)?;
            self.state = State::Data(size);
            return Ok(());
        }
        if self.remaining > 0 {
            return Err(ChunkError::LengthMismatch);
        }
        self.check_chunk()?;
        self.state = State::Trailer;
        Ok(())
    }

    fn data(&mut self, input: &mut Bytes, left: u64) -> Result<ChunkStep, ChunkError> {
        if input.is_empty() {
            return Ok(ChunkStep::NeedInput);
        }
        let take = usize::try_from(left).map_or(input.len(), |left| left.min(input.len()));
        let piece = input.split_to(take);
        if self.seed.is_some() {
            self.chunk_hash.update(&piece);
        }
        for checksum in &mut self.checksums {
            checksum.update(&piece);
        }
        // `take` is at most `left`, and a usize fits into u64 on every target.
        match left.saturating_sub(take as u64) {
            0 => {
                self.check_chunk()?;
                self.state = State::DataEnd;
            }
            left => self.state = State::Data(left),
        }
        Ok(ChunkStep::Data(piece))
    }

    /// INVARIANT: runs at the end of every chunk, the empty last one too.
    fn check_chunk(&mut self) -> Result<(), ChunkError> {
        let Some(seed) = &mut self.seed else { return Ok(()) };
        let hash = std::mem::take(&mut self.chunk_hash).finish();
        if seed.accept_chunk(hash, &self.chunk_signature) {
            Ok(())
        } else {
            Err(ChunkError::SignatureMismatch)
        }
    }

    /// `name:value`. The signature of the trailer is the last line.
    fn trailer_line(&mut self, line: &[u8]) -> Result<(), ChunkError> {
        if !self.expects_trailer || self.trailer_signature.is_some() {
            return Err(ChunkError::MalformedTrailer);
        }
        self.trailer_size = self.trailer_size.saturating_add(line.len());
        let text = std::str::from_utf8(line).map_err(|_| ChunkError::MalformedTrailer)?;
        let (name, value) = text.split_once(':').ok_or(ChunkError::MalformedTrailer)?;
        let (name, value) = (name.to_ascii_lowercase(), value.trim_matches(' '));
        if name == TRAILER_SIGNATURE {
            if self.seed.is_none() {
                return Err(ChunkError::SignatureForm);
            }
            self.trailer_signature = Some(value.to_owned());
            return Ok(());
        }
        let kind = ChecksumKind::from_header_name(&name).ok_or(ChunkError::MalformedTrailer)?;
        if self.trailers.iter().any(|(seen, _)| *seen == kind) {
            return Err(ChunkError::MalformedTrailer);
        }
        for part in [name.as_str(), ":", value, "\n"] {
            self.trailer_text.extend_from_slice(part.as_bytes());
        }
        self.trailers.push((kind, value.to_owned()));
        Ok(())
    }

    /// The empty line at the end: the signature of the trailer, then the checksums.
    fn finish(&mut self) -> Result<Trailers, ChunkError> {
        if let (Some(seed), true) = (&mut self.seed, self.expects_trailer) {
            let signature = self.trailer_signature.take().ok_or(ChunkError::SignatureForm)?;
            if !seed.accept_trailer(sha256(&self.trailer_text), &signature) {
                return Err(ChunkError::SignatureMismatch);
            }
        }
        let trailers = std::mem::take(&mut self.trailers);
        if trailers.len() != self.checksums.len() {
            return Err(ChunkError::MalformedTrailer);
        }
        for checksum in std::mem::take(&mut self.checksums) {
            let kind = checksum.kind();
            let stated = trailers.iter().find(|(stated, _)| *stated == kind);
            let (_, stated) = stated.ok_or(ChunkError::MalformedTrailer)?;
            if *stated != checksum.finish() {
                return Err(ChunkError::ChecksumMismatch(kind));
            }
        }
        Ok(Trailers { checksums: trailers })
    }
}

impl fmt::Debug for ChunkDecoder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChunkDecoder").field("remaining", &self.remaining).finish_non_exhaustive()
    }
}
