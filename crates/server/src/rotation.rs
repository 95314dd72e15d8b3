//! `countersign keys`: new keys for a deployment, and an end for old ones.

use std::path::Path;
use std::sync::Arc;

use base::{Clock as _, OsRng, SystemClock, Timestamp};
use keys::{DeploymentKeys, KeyRings, Keys, RingConfig};
use store::Store;

use crate::config::Config;
use crate::reseal::{self, Resealed};
use crate::{app, files, lock, origin, stores};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// Makes a new deployment key the current one; the server seals everything anew when it starts.
/// Answers how many keys came before it.
pub(crate) fn rotate(config: &Config) -> Result<usize> {
    let path = key_file(config)?;
    let _alone = lock::alone(&config.data)?;
    Ok(DeploymentKeys::rotate(&path, &OsRng)?.previous.len())
}

/// Takes the keys before the current one out of the key file, once nothing at rest needs them.
pub(crate) async fn forget(config: &Config) -> Result<usize> {
    let path = key_file(config)?;
    let _alone = lock::alone(&config.data)?;
    let Opened { store, keys, rings, now } = open(config)?;
    let Resealed { lost, left, .. } = reseal::reseal(&*store, &keys, &rings, now).await?;
    if left > 0 {
        return Err(format!(
            "{left} stored values still need the keys before the current one; nothing was forgotten"
        )
        .into());
    }
    if lost > 0 {
        return Err(format!(
            "{lost} sealed values open with none of the keys (see the log); nothing was forgotten"
        )
        .into());
    }
    origin::seal(&config.data, &keys)?;
    Ok(DeploymentKeys::forget(&path)?)
}

/// Gives every ring of signing keys a new key, also while a server runs. The keys before stay
/// published until no token that they signed is good any more.
pub(crate) async fn rotate_rings(config: &Config) -> Result<Vec<String>> {
    let Opened { store, rings, now, .. } = open(config)?;
    let names = reseal::rings(&*store).await?;
    for name in &names {
        rings.rotate(name, now).await?;
    }
    Ok(names)
}

struct Opened {
    store: Arc<dyn Store>,
    keys: Arc<Keys>,
    rings: KeyRings,
    now: Timestamp,
}

fn open(config: &Config) -> Result<Opened> {
    existing(&config.data)?;
    let keys = Arc::new(app::keys(config, Arc::new(OsRng))?);
    origin::opens(&config.data, &keys)?;
    let store = stores::open(&config.data)?;
    let ring_config = RingConfig { reserve: 0, ..RingConfig::default() };
    let rings = KeyRings::new(Arc::clone(&store), Arc::clone(&keys), ring_config);
    Ok(Opened { store, keys, rings, now: SystemClock.now() })
}

fn key_file(config: &Config) -> Result<std::path::PathBuf> {
    if config.deployment_key.is_some() {
        return Err("the deployment key comes from the configuration, not from a file: set \
                    deployment_key (COUNTERSIGN_DEPLOYMENT_KEY) to a new key, put the one before \
                    into previous_deployment_keys (COUNTERSIGN_PREVIOUS_DEPLOYMENT_KEYS), and \
                    restart the server"
            .into());
    }
    existing(&config.data)?;
    Ok(config.data.join(files::DEPLOYMENT_KEY))
}

fn existing(data: &Path) -> Result<()> {
    if data.join(store_sqlite::FILE_NAME).exists() {
        return Ok(());
    }
    Err(format!("{} is no data directory: it has no database", data.display()).into())
}

#[cfg(test)]
mod tests {
    use keys::IDENTITY_POOLS;

    use super::*;
    use crate::start::start;

    #[tokio::test]
    async fn sec_014_rings_rotate_with_overlap_under_a_new_deployment_key_too() {
        let dir = tempfile::tempdir().unwrap();
        let listen = std::net::SocketAddr::from(([127, 0, 0, 1], 0));
        let config = Config { data: dir.path().to_owned(), listen, ..Config::default() };
        assert!(rotate(&config).is_err(), "there is nothing to rotate yet");
        let running = start(&config, &[]).await.unwrap();
        let Opened { rings, now, .. } = open(&config).unwrap();
        let old = rings.signing(IDENTITY_POOLS, now).await.unwrap().kid().to_owned();
        // Signing keys rotate while a server runs, the deployment key does not.
        assert_eq!(rotate_rings(&config).await.unwrap(), [IDENTITY_POOLS]);
        assert!(rotate(&config).unwrap_err().to_string().contains("stop the server"));
        assert!(forget(&config).await.unwrap_err().to_string().contains("stop the server"));
        drop(running);
        assert_eq!(rotate(&config).unwrap(), 1);
        assert_eq!(rotate(&config).unwrap(), 2);
        assert_eq!(forget(&config).await.unwrap(), 2);
        let Opened { rings, keys, now, .. } = open(&config).unwrap();
        assert!(!keys.has_previous());
        let new = rings.signing(IDENTITY_POOLS, now).await.unwrap().kid().to_owned();
        assert_ne!(new, old);
        let published = rings.jwks(IDENTITY_POOLS, now).await.unwrap();
        for kid in [old, new] {
            assert!(published.json().contains(&kid), "{kid}");
        }
    }

    #[tokio::test]
    async fn a_key_of_the_configuration_is_rotated_there() {
        let dir = tempfile::tempdir().unwrap();
        let key = |byte: &str| base::Secret::new(byte.repeat(32));
        let listen = std::net::SocketAddr::from(([127, 0, 0, 1], 0));
        let mut config = Config { data: dir.path().to_owned(), listen, ..Config::default() };
        config.deployment_key = Some(key("0a"));
        drop(start(&config, &[]).await.unwrap());
        assert!(rotate(&config).unwrap_err().to_string().contains("previous_deployment_keys"));
        config.deployment_key = Some(key("0b"));
        let lost = start(&config, &[]).await.map(drop).unwrap_err().to_string();
        assert!(lost.contains("previous_deployment_keys"), "{lost}");
        config.previous_deployment_keys = vec![key("0a")];
        drop(start(&config, &[]).await.unwrap());
    }
}
