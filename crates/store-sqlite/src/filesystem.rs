//! Which filesystem a directory is on.

use std::path::Path;

use crate::error::OpenError;

/// Filesystems on which SQLite's locks and shared memory do not work, or not dependably.
const NETWORK: &[&str] = &[
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "ceph",
    "afs",
    "lustre",
    "fuse.sshfs",
    "fuse.glusterfs",
    "fuse.s3fs",
    "fuse.rclone",
];

/// Refuses a directory on a network filesystem, as far as Linux tells.
pub(crate) fn refuse_network(dir: &Path) -> Result<(), OpenError> {
    let dir = dir.canonicalize().map_err(|error| OpenError::io(dir, error))?;
    // Where there is no such table (other systems), nothing is known and nothing refused.
    let Ok(mounts) = std::fs::read_to_string("/proc/self/mountinfo") else { return Ok(()) };
    match kind_of(&mounts, &dir) {
        Some(kind) if NETWORK.contains(&kind) => Err(OpenError::NetworkFilesystem(kind.to_owned())),
        _ => Ok(()),
    }
}

/// The type of the filesystem that holds `dir`: that of the longest mount point above it; of two
/// mounts on one point, the later one.
fn kind_of<'m>(mounts: &'m str, dir: &Path) -> Option<&'m str> {
    let mount = |line: &'m str| {
        let (left, right) = line.split_once(" - ")?;
        let point = left.split(' ').nth(4)?.replace("\\040", " ");
        let kind = right.split(' ').next()?;
        dir.starts_with(&point).then_some((point.len(), kind))
    };
    mounts.lines().filter_map(mount).max_by_key(|(len, _)| *len).map(|(_, kind)| kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_mount_point_counts() {
        let mounts = "1 0 8:1 / / rw - ext4 /dev/sda1 rw\n\
                      2 1 0:9 / /srv/my\\040data rw shared:1 - nfs4 host:/x rw\n";
        assert_eq!(kind_of(mounts, Path::new("/srv/my data/db")), Some("nfs4"));
        assert_eq!(kind_of(mounts, Path::new("/srv/my")), Some("ext4"));
    }
}
