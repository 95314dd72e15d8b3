//! The file of the deployment key: the current key in the first line, and below it the keys that
//! were current before, the latest first, for as long as something may still be sealed with them.

use std::io::{self, Write as _};
use std::path::Path;

use base::{Rng, Secret};
use zeroize::Zeroizing;

use crate::{DeploymentKey, DeploymentKeyError};

/// A deployment's key and the ones before it.
#[derive(Clone, Debug)]
pub struct DeploymentKeys {
    /// Seals and opens.
    pub current: DeploymentKey,
    /// Open what they sealed; the latest first.
    pub previous: Vec<DeploymentKey>,
}

impl DeploymentKeys {
    /// Reads the keys from a file that only its owner may read.
    pub fn read(path: &Path) -> Result<Self, DeploymentKeyError> {
        if !private(path)? {
            return Err(DeploymentKeyError::Exposed);
        }
        let text = Zeroizing::new(std::fs::read_to_string(path)?);
        let mut keys =
            text.lines().filter(|line| !line.trim().is_empty()).map(DeploymentKey::parse);
        let current = keys.next().ok_or(DeploymentKeyError::Malformed)??;
        Ok(Self { current, previous: keys.collect::<Result<_, _>>()? })
    }

    /// Reads the keys from a file, or makes a key and the file (mode 0600, flushed to the disk) if
    /// there is none. Of several processes starting at once, all end with the same key.
    pub fn read_or_create(path: &Path, rng: &dyn Rng) -> Result<Self, DeploymentKeyError> {
        match Self::read(path) {
            Err(DeploymentKeyError::Io(error)) if error.kind() == io::ErrorKind::NotFound => {}
            outcome => return outcome,
        }
        let made = Self { current: DeploymentKey::generate(rng), previous: Vec::new() };
        // Linked into place: the first of several writers wins.
        let written = made.write_beside(path, |beside| std::fs::hard_link(beside, path));
        written.or_else(|error| ignore(error, io::ErrorKind::AlreadyExists))?;
        Self::read(path)
    }

    /// Gives the file a new current key; the one before moves to the others. The file is replaced
    /// as a whole (mode 0600, flushed to the disk), so that a crash leaves the old one or the new.
    pub fn rotate(path: &Path, rng: &dyn Rng) -> Result<Self, DeploymentKeyError> {
        let Self { current, mut previous } = Self::read(path)?;
        previous.insert(0, current);
        let rotated = Self { current: DeploymentKey::generate(rng), previous };
        rotated.replace(path)?;
        Ok(rotated)
    }

    /// Takes the keys before the current one out of the file; says how many those were. What they
    /// sealed opens no more.
    pub fn forget(path: &Path) -> Result<usize, DeploymentKeyError> {
        let Self { current, previous } = Self::read(path)?;
        Self { current, previous: Vec::new() }.replace(path)?;
        Ok(previous.len())
    }

    fn replace(&self, path: &Path) -> io::Result<()> {
        self.write_beside(path, |beside| std::fs::rename(beside, path))
    }

    /// Writes a whole file beside `path` and has it put into place, so that a reader never sees
    /// half a key.
    fn write_beside(
        &self,
        path: &Path,
        place: impl FnOnce(&Path) -> io::Result<()>,
    ) -> io::Result<()> {
        let beside = path.with_extension(format!("{}.new", std::process::id()));
        let placed = self.write_private(&beside).and_then(|()| place(&beside));
        std::fs::remove_file(&beside).or_else(|error| ignore(error, io::ErrorKind::NotFound))?;
        placed?;
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        std::fs::File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
    }

    fn write_private(&self, path: &Path) -> io::Result<()> {
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path)?;
        for key in std::iter::once(&self.current).chain(&self.previous) {
            let line: Secret<String> = key.to_hex();
            file.write_all(line.expose().as_bytes())?;
            file.write_all(b"\n")?;
        }
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
