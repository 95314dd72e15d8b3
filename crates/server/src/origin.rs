//! Which deployment a data directory belongs to: account and region stand in every stored ARN and
//! id, so data made under one name is not served under another.

use std::io;
use std::path::{Path, PathBuf};

use base::Deployment;
use keys::Keys;
use serde::{Deserialize, Serialize};

use crate::files;

/// Why the data directory cannot be used under the configured names.
#[derive(Debug, thiserror::Error)]
pub enum OriginError {
    /// The file cannot be read or written.
    #[error("cannot use {}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The file has been changed by hand, or is of something else.
    #[error("{} does not hold what Countersign wrote there; put it back from your backup, or remove it if account_id and region are as they always were", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// The data is sealed with a deployment key that is not at hand.
    #[error(
        "what is in {} is sealed with another deployment key; put deployment.key back from your \
         backup, or set deployment_key, or name the key in previous_deployment_keys",
        data.display()
    )]
    Sealed {
        /// The data directory.
        data: PathBuf,
    },
    /// The configuration names another deployment.
    #[error(
        "{key} is {configured:?} in the configuration but {kept:?} in {}, and stored ids and ARNs \
         carry it; set {key} = {kept:?}, or begin anew in another directory with --data",
        path.display()
    )]
    Other {
        /// The setting that differs.
        key: &'static str,
        /// What the configuration says.
        configured: String,
        /// What the data was made with.
        kept: String,
        /// Where that stands.
        path: PathBuf,
    },
}

#[derive(Serialize, Deserialize)]
struct Origin {
    account_id: String,
    region: String,
    /// The mark of the deployment key that everything at rest opens with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sealed_by: Option<String>,
}

/// Writes the names and the key's mark down at the first start; at every later one the names must
/// be the same and the key known.
pub(crate) fn settle(data: &Path, deployment: &Deployment, keys: &Keys) -> Result<(), OriginError> {
    let path = data.join(files::ORIGIN);
    let Some(kept) = read(data)? else {
        let origin = Origin {
            account_id: deployment.account.to_string(),
            region: deployment.region.to_string(),
            sealed_by: Some(keys.mark().to_owned()),
        };
        return write(data, &origin);
    };
    same("account_id", &kept.account_id, deployment.account.as_str(), &path)?;
    same("region", &kept.region, deployment.region.as_str(), &path)?;
    known(data, &kept, keys)?;
    // Data from before marks were kept.
    if kept.sealed_by.is_none() { seal(data, keys) } else { Ok(()) }
}

/// Whether the keys at hand are those of the data.
pub(crate) fn opens(data: &Path, keys: &Keys) -> Result<(), OriginError> {
    read(data)?.map_or(Ok(()), |kept| known(data, &kept, keys))
}

/// Notes that everything at rest opens with the current key.
pub(crate) fn seal(data: &Path, keys: &Keys) -> Result<(), OriginError> {
    let Some(kept) = read(data)? else { return Ok(()) };
    let mark = Some(keys.mark().to_owned());
    if kept.sealed_by == mark {
        return Ok(());
    }
    write(data, &Origin { sealed_by: mark, ..kept })
}

/// Fails for data that a new key could not open.
pub(crate) fn unsealed(data: &Path) -> Result<(), OriginError> {
    match read(data)? {
        Some(Origin { sealed_by: Some(_), .. }) => {
            Err(OriginError::Sealed { data: data.to_owned() })
        }
        _ => Ok(()),
    }
}

fn known(data: &Path, kept: &Origin, keys: &Keys) -> Result<(), OriginError> {
    match &kept.sealed_by {
        Some(mark) if !keys.knows(mark) => Err(OriginError::Sealed { data: data.to_owned() }),
        _ => Ok(()),
    }
}

fn write(data: &Path, origin: &Origin) -> Result<(), OriginError> {
    let path = data.join(files::ORIGIN);
    let text = serde_json::to_string_pretty(origin).unwrap_or_default();
    files::write_private(&path, text.as_bytes())
        .map_err(|source| OriginError::File { path, source })
}

fn read(data: &Path) -> Result<Option<Origin>, OriginError> {
    let path = data.join(files::ORIGIN);
    let text = match std::fs::read_to_string(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(source) => return Err(OriginError::File { path, source }),
        Ok(text) => text,
    };
    serde_json::from_str(&text).map(Some).map_err(|_| OriginError::Foreign { path })
}

fn same(key: &'static str, kept: &str, configured: &str, path: &Path) -> Result<(), OriginError> {
    if kept == configured {
        return Ok(());
    }
    Err(OriginError::Other {
        key,
        configured: configured.to_owned(),
        kept: kept.to_owned(),
        path: path.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use base::OsRng;
    use keys::DeploymentKey;

    use super::*;

    fn named(account: &str, region: &str) -> Deployment {
        Deployment {
            account: account.parse().unwrap(),
            region: region.parse().unwrap(),
            public_url: String::new(),
        }
    }

    #[test]
    fn data_made_under_one_name_is_not_served_under_another() {
        let dir = tempfile::tempdir().unwrap();
        let key = DeploymentKey::generate(&OsRng);
        let keys = Keys::new(&key, Arc::new(OsRng));
        let settle = |names: &Deployment| settle(dir.path(), names, &keys);
        let mine = named("111111111111", "eu-west-1");
        settle(&mine).unwrap();
        settle(&mine).unwrap();
        let other = settle(&named("222222222222", "eu-west-1")).unwrap_err();
        let text = other.to_string();
        assert!(text.contains("222222222222") && text.contains("account_id = \"111111111111\""));
        let other = settle(&named("111111111111", "us-east-1")).unwrap_err();
        let text = other.to_string();
        assert!(text.contains("us-east-1") && text.contains("region = \"eu-west-1\""), "{text}");
        settle(&mine).unwrap();
        std::fs::write(dir.path().join("deployment.json"), "{}").unwrap();
        let foreign = settle(&mine).unwrap_err();
        assert!(matches!(foreign, OriginError::Foreign { .. }), "{foreign}");
    }

    #[test]
    fn data_is_served_only_with_the_key_that_sealed_it_or_its_successor() {
        let dir = tempfile::tempdir().unwrap();
        let made = [(); 3].map(|()| DeploymentKey::generate(&OsRng));
        let keys = |at: usize, previous: &[usize]| {
            let previous: Vec<_> = previous.iter().map(|at| made[*at].clone()).collect();
            Keys::with_previous(&made[at], &previous, Arc::new(OsRng))
        };
        let start = |keys: &Keys| settle(dir.path(), &named("111111111111", "eu-west-1"), keys);
        unsealed(dir.path()).unwrap();
        start(&keys(0, &[])).unwrap();
        assert!(matches!(unsealed(dir.path()), Err(OriginError::Sealed { .. })));
        let lost = start(&keys(1, &[])).unwrap_err();
        assert!(lost.to_string().contains("previous_deployment_keys"), "{lost}");
        let rotated = keys(1, &[0]);
        start(&rotated).unwrap();
        start(&keys(0, &[])).unwrap();
        // Once all is sealed anew, the new key is enough and the old one is not.
        seal(dir.path(), &rotated).unwrap();
        start(&keys(1, &[])).unwrap();
        assert!(matches!(start(&keys(0, &[])), Err(OriginError::Sealed { .. })));
        assert!(matches!(opens(dir.path(), &keys(2, &[0])), Err(OriginError::Sealed { .. })));
        // Data from before marks were kept takes the mark of its first start.
        let old = r#"{"account_id":"111111111111","region":"eu-west-1"}"#;
        std::fs::write(dir.path().join(files::ORIGIN), old).unwrap();
        start(&keys(2, &[])).unwrap();
        assert!(start(&keys(1, &[0])).is_err());
    }
}
