//! The checksums of S3 bodies (`x-amz-checksum-*`), computed in passing.
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html>

use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use crc_fast::CrcAlgorithm;

/// A checksum algorithm of S3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChecksumKind {
    /// CRC-32 (ISO-HDLC).
    Crc32,
    /// CRC-32C (Castagnoli).
    Crc32c,
    /// CRC-64/NVME.
    Crc64Nvme,
    /// SHA-1.
    Sha1,
    /// SHA-256.
    Sha256,
}

impl ChecksumKind {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Crc32, Self::Crc32c, Self::Crc64Nvme, Self::Sha1, Self::Sha256];

    /// The header or trailing header that carries it, lowercase.
    pub fn header_name(self) -> &'static str {
        match self {
            Self::Crc32 => "x-amz-checksum-crc32",
            Self::Crc32c => "x-amz-checksum-crc32c",
            Self::Crc64Nvme => "x-amz-checksum-crc64nvme",
            Self::Sha1 => "x-amz-checksum-sha1",
            Self::Sha256 => "x-amz-checksum-sha256",
        }
    }

    /// The algorithm of a (trailing) header, in any case.
    pub fn from_header_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.header_name().eq_ignore_ascii_case(name))
    }

    /// The checksum of bytes in memory, in base64 as it is sent.
    pub fn compute(self, bytes: &[u8]) -> String {
        let mut checksum = Checksum::new(self);
        checksum.update(bytes);
        checksum.finish()
    }
}

/// A checksum in progress, in constant memory.
pub(crate) struct Checksum {
    kind: ChecksumKind,
    state: State,
}

enum State {
    Crc(Box<crc_fast::Digest>),
    Sha(digest::Context),
}

impl Checksum {
    pub(crate) fn new(kind: ChecksumKind) -> Self {
        let crc = |algorithm| State::Crc(Box::new(crc_fast::Digest::new(algorithm)));
        let state = match kind {
            ChecksumKind::Crc32 => crc(CrcAlgorithm::Crc32IsoHdlc),
            ChecksumKind::Crc32c => crc(CrcAlgorithm::Crc32Iscsi),
            ChecksumKind::Crc64Nvme => crc(CrcAlgorithm::Crc64Nvme),
            ChecksumKind::Sha1 => {
                State::Sha(digest::Context::new(&digest::SHA1_FOR_LEGACY_USE_ONLY))
            }
            ChecksumKind::Sha256 => State::Sha(digest::Context::new(&digest::SHA256)),
        };
        Self { kind, state }
    }

    pub(crate) fn kind(&self) -> ChecksumKind {
        self.kind
    }

    pub(crate) fn update(&mut self, bytes: &[u8]) {
        match &mut self.state {
            State::Crc(crc) => crc.update(bytes),
            State::Sha(sha) => sha.update(bytes),
        }
    }

    /// Base64 of the big-endian value.
    pub(crate) fn finish(self) -> String {
        match self.state {
            State::Sha(sha) => STANDARD.encode(sha.finish().as_ref()),
            State::Crc(crc) => {
                let value = crc.finalize().to_be_bytes();
                let skip = if self.kind == ChecksumKind::Crc64Nvme { 0 } else { 4 };
                STANDARD.encode(value.get(skip..).unwrap_or_default())
            }
        }
    }
}
