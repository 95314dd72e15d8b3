//! Which deployment a data directory belongs to: account and region stand in every stored ARN and
//! id, so data made under one name is not served under another.

use std::io;
use std::path::{Path, PathBuf};

use base::Deployment;
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
}

/// Writes the names down at the first start; at every later one they must be the same.
pub(crate) fn settle(data: &Path, deployment: &Deployment) -> Result<(), OriginError> {
    let path = data.join("deployment.json");
    let now = Origin {
        account_id: deployment.account.to_string(),
        region: deployment.region.to_string(),
    };
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let text = serde_json::to_string_pretty(&now).unwrap_or_default();
            return files::write_private(&path, text.as_bytes())
                .map_err(|source| OriginError::File { path, source });
        }
        Err(source) => return Err(OriginError::File { path, source }),
    };
    let Ok(kept) = serde_json::from_str::<Origin>(&text) else {
        return Err(OriginError::Foreign { path });
    };
    same("account_id", kept.account_id, now.account_id, &path)?;
    same("region", kept.region, now.region, &path)
}

fn same(
    key: &'static str,
    kept: String,
    configured: String,
    path: &Path,
) -> Result<(), OriginError> {
    if kept == configured {
        return Ok(());
    }
    Err(OriginError::Other { key, configured, kept, path: path.to_owned() })
}

#[cfg(test)]
mod tests {
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
        let mine = named("111111111111", "eu-west-1");
        settle(dir.path(), &mine).unwrap();
        settle(dir.path(), &mine).unwrap();
        let other = settle(dir.path(), &named("222222222222", "eu-west-1")).unwrap_err();
        let text = other.to_string();
        assert!(text.contains("222222222222") && text.contains("account_id = \"111111111111\""));
        let other = settle(dir.path(), &named("111111111111", "us-east-1")).unwrap_err();
        let text = other.to_string();
        assert!(text.contains("us-east-1") && text.contains("region = \"eu-west-1\""), "{text}");
        settle(dir.path(), &mine).unwrap();
        std::fs::write(dir.path().join("deployment.json"), "{}").unwrap();
        let foreign = settle(dir.path(), &mine).unwrap_err();
        assert!(matches!(foreign, OriginError::Foreign { .. }), "{foreign}");
    }
}
