//! Files that hold secrets.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;

/// The deployment key's file in the data directory.
pub(crate) const DEPLOYMENT_KEY: &str = "deployment.key";
/// The root access key's.
pub(crate) const ROOT_KEY: &str = "root.key";
/// The names that the data was made under.
pub(crate) const ORIGIN: &str = "deployment.json";

/// Makes the data directory, for its owner only; an existing one is left as it is.
pub(crate) fn make_private_dir(path: &Path) -> io::Result<()> {
    fs::DirBuilder::new().recursive(true).mode(0o700).create(path)
}

/// Whether the data directory, or the directory it would be made in, can be written to: a file is
/// made there and removed at once.
pub(crate) fn probe_dir(path: &Path) -> io::Result<()> {
    let standing = path.ancestors().find(|dir| dir.exists()).unwrap_or(Path::new(""));
    let standing = if standing.as_os_str().is_empty() { Path::new(".") } else { standing };
    let probe = standing.join(format!(".countersign-check-{}", std::process::id()));
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(&probe)?;
    fs::remove_file(&probe)
}

/// Writes a new file that only its owner can read, whole or not at all.
pub(crate) fn write_private(path: &Path, content: &[u8]) -> io::Result<()> {
    let partial = path.with_extension("partial");
    let _ = fs::remove_file(&partial);
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&partial)?;
    file.write_all(content)?;
    file.sync_all()?;
    fs::rename(&partial, path)?;
    // The rename is durable once the directory is.
    path.parent().map_or(Ok(()), |dir| fs::File::open(dir)?.sync_all())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn secrets_are_for_their_owner_only() {
        let dir = tempfile::tempdir().unwrap();
        let data = dir.path().join("data");
        make_private_dir(&data).unwrap();
        let file = data.join("key");
        write_private(&file, b"secret").unwrap();
        write_private(&file, b"other").unwrap();
        assert_eq!(fs::read(&file).unwrap(), b"other");
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(fs::metadata(&data).unwrap().permissions().mode() & 0o777, 0o700);
    }
}
