//! Who uses a data directory: servers share it, a change of its deployment key has it alone.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;

/// The use of a data directory; it ends when this is dropped, or with the process.
#[derive(Debug)]
pub(crate) struct InUse(#[expect(dead_code, reason = "the lock goes with the file")] File);

/// Uses the directory as a server.
pub(crate) fn share(data: &Path) -> io::Result<InUse> {
    let file = open(data)?;
    file.try_lock_shared().map(|()| InUse(file)).map_err(|error| match error {
        TryLockError::WouldBlock => busy("its deployment key is being changed at this moment"),
        TryLockError::Error(error) => error,
    })
}

/// Has the directory alone.
pub(crate) fn alone(data: &Path) -> io::Result<InUse> {
    let file = open(data)?;
    file.try_lock().map(|()| InUse(file)).map_err(|error| match error {
        TryLockError::WouldBlock => busy("a server is running on it; stop the server first"),
        TryLockError::Error(error) => error,
    })
}

fn open(data: &Path) -> io::Result<File> {
    let path = data.join("in-use.lock");
    OpenOptions::new().read(true).write(true).create(true).truncate(false).mode(0o600).open(path)
}

fn busy(why: &str) -> io::Error {
    io::Error::new(io::ErrorKind::ResourceBusy, why)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn servers_share_and_a_change_of_the_key_has_it_alone() {
        let dir = tempfile::tempdir().unwrap();
        let (one, two) = (share(dir.path()).unwrap(), share(dir.path()).unwrap());
        assert!(alone(dir.path()).unwrap_err().to_string().contains("stop the server"));
        drop((one, two));
        let changing = alone(dir.path()).unwrap();
        assert!(share(dir.path()).is_err());
        drop(changing);
        share(dir.path()).unwrap();
    }
}
