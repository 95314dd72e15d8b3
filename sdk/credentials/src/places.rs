//! Where things are kept.

use std::fs::{self, File};
use std::path::PathBuf;

use client::FileStore;

use crate::args::Args;
use crate::failure::Failure;

/// The directory of state, and the file of the identity if it is elsewhere.
#[derive(Debug)]
pub(crate) struct Places {
    directory: PathBuf,
    identity_file: Option<PathBuf>,
}

impl Places {
    /// As the arguments say, else as the platform does.
    pub(crate) fn of(args: &Args) -> Result<Self, Failure> {
        let directory =
            args.state_dir.clone().or_else(usual).ok_or_else(|| {
                Failure::new("there is no home directory: say --state-dir DIRECTORY")
            })?;
        Ok(Self { directory, identity_file: args.identity_file.clone() })
    }

    /// A file of this name in the directory.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.directory.join(name)
    }

    /// Where sessions of user pools are kept.
    pub(crate) fn users(&self, args: &Args) -> PathBuf {
        let name = hex::encode(sigv4::sha256(args.app_name.as_bytes()));
        self.file(&format!("users-{}", name.get(..16).unwrap_or_default()))
    }

    /// Where the identity is kept.
    pub(crate) fn identities(&self) -> FileStore {
        match &self.identity_file {
            Some(file) => FileStore::at(file),
            None => FileStore::in_directory(&self.directory),
        }
    }

    /// Waits for other runs of this program to end. Dropping the file lets the next one go on.
    pub(crate) fn lock(&self) -> Result<File, Failure> {
        let fail = |cause: std::io::Error| {
            Failure::new(format!("{} cannot be used: {cause}", self.directory.display()))
        };
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&self.directory).map_err(fail)?;
        let mut options = File::options();
        options.create(true).write(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(self.file("lock")).map_err(fail)?;
        file.lock().map_err(fail)?;
        Ok(file)
    }
}

/// Where programs keep their state on this platform.
fn usual() -> Option<PathBuf> {
    let path = |name: &str| {
        let text = std::env::var_os(name).filter(|text| !text.is_empty());
        text.map(PathBuf::from).filter(|path| path.is_absolute())
    };
    let state = path("XDG_STATE_HOME").or_else(|| path("LOCALAPPDATA"));
    let state = state.or_else(|| path("HOME").map(|home| home.join(".local/state")));
    state.map(|state| state.join("countersign"))
}
