//! The one secret of a deployment: 32 random bytes from which every other key is derived.

use std::io::{self, Write as _};
use std::path::Path;

use base::{Rng, RngExt as _, Secret};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};
use zeroize::Zeroizing;

/// The deployment key. Never shown in `Debug`; wiped when dropped.
#[derive(Clone, Debug)]
pub struct DeploymentKey(Secret<[u8; 32]>);

/// Why a deployment key could not be had.
#[derive(Debug, thiserror::Error)]
pub enum DeploymentKeyError {
    /// The text is neither 64 hexadecimal digits nor base64 of 32 bytes. The text is not repeated.
    #[error("a deployment key is 32 bytes, written as 64 hexadecimal digits or as base64")]
    Malformed,
    /// The file cannot be read or written.
    #[error("the deployment key's file: {0}")]
    Io(#[from] io::Error),
    /// Others than its owner may read the file.
    #[error("the deployment key's file may be read by others: set its mode to 0600")]
    Exposed,
}

impl DeploymentKey {
    /// A new key.
    pub fn generate(rng: &dyn Rng) -> Self {
        Self(Secret::new(rng.bytes()))
    }

    /// The key with exactly these bytes.
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Secret::new(bytes))
    }

    /// Reads 64 hexadecimal digits, or base64 in either alphabet with or without padding. White
    /// space around the text is ignored.
    pub fn parse(text: &str) -> Result<Self, DeploymentKeyError> {
        let text = text.trim();
        let decoded = match text.len() {
            64 => hex::decode(text).ok(),
            43 => STANDARD_NO_PAD.decode(text).or_else(|_| URL_SAFE_NO_PAD.decode(text)).ok(),
            44 => STANDARD.decode(text).or_else(|_| URL_SAFE.decode(text)).ok(),
            _ => None,
        };
        let decoded = Zeroizing::new(decoded.ok_or(DeploymentKeyError::Malformed)?);
        let bytes = decoded.as_slice().try_into().map_err(|_| DeploymentKeyError::Malformed)?;
        Ok(Self::from_bytes(bytes))
    }

    /// Reads the key from a file that only its owner may read.
    pub fn read(path: &Path) -> Result<Self, DeploymentKeyError> {
        if !private(path)? {
            return Err(DeploymentKeyError::Exposed);
        }
        Self::parse(&Zeroizing::new(std::fs::read_to_string(path)?))
    }

    /// Reads the key from a file, or makes a key and the file (mode 0600, flushed to the disk) if
    /// there is none. Of several processes starting at once, all end with the same key.
    pub fn read_or_create(path: &Path, rng: &dyn Rng) -> Result<Self, DeploymentKeyError> {
        match Self::read(path) {
            Err(DeploymentKeyError::Io(error)) if error.kind() == io::ErrorKind::NotFound => {}
            outcome => return outcome,
        }
        Self::generate(rng).write_new(path)?;
        Self::read(path)
    }

    /// The key as 64 hexadecimal digits, for its file.
    pub fn to_hex(&self) -> Secret<String> {
        Secret::new(hex::encode(self.0.expose()))
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        self.0.expose()
    }

    /// Writes a whole file beside `path` and links it into place, so that a reader never sees half
    /// a key and the first of several writers wins.
    fn write_new(&self, path: &Path) -> io::Result<()> {
        let beside = path.with_extension(format!("{}.new", std::process::id()));
        let written = self.write_private(&beside).and_then(|()| std::fs::hard_link(&beside, path));
        std::fs::remove_file(&beside).or_else(|error| ignore(error, io::ErrorKind::NotFound))?;
        written.or_else(|error| ignore(error, io::ErrorKind::AlreadyExists))?;
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        std::fs::File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
    }

    fn write_private(&self, path: &Path) -> io::Result<()> {
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path)?;
        file.write_all(self.to_hex().expose().as_bytes())?;
        file.write_all(b"\n")?;
        file.sync_all()
    }
}

fn ignore(error: io::Error, kind: io::ErrorKind) -> io::Result<()> {
    if error.kind() == kind { Ok(()) } else { Err(error) }
}

#[cfg(unix)]
fn private(path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::PermissionsExt as _;
    Ok(std::fs::metadata(path)?.permissions().mode().trailing_zeros() >= 6)
}

#[cfg(not(unix))]
fn private(path: &Path) -> io::Result<bool> {
    std::fs::metadata(path).map(|_| true)
}
