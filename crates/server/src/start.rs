//! From a configuration to a listening server.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use base::{Clock, OsRng, Rng, SystemClock};

use crate::app::{App, World};
use crate::config::Config;
use crate::listen::Listener;
use crate::ways::Ways;
use crate::{files, stores, tls};

/// Why the server does not start. Each message says what to do.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// A setting that has no meaning.
    #[error("{0} is not valid; run `countersign check` to see why")]
    Setting(&'static str),
    /// The data directory cannot be used.
    #[error("cannot use the data directory {}: {source}; choose another with --data", path.display())]
    Data {
        /// The directory.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The database cannot be opened.
    #[error("cannot open the database: {0}")]
    Store(#[from] store_sqlite::OpenError),
    /// The deployment key cannot be had.
    #[error(transparent)]
    DeploymentKey(#[from] keys::DeploymentKeyError),
    /// The root key cannot be had.
    #[error(transparent)]
    RootKey(#[from] crate::root_key::RootKeyError),
    /// The data is of another deployment than the one configured.
    #[error(transparent)]
    Origin(#[from] crate::origin::OriginError),
    /// TLS cannot be served.
    #[error(transparent)]
    Tls(#[from] tls::TlsError),
    /// Calls to others cannot be set up.
    #[error("cannot set up calls to others: {0}")]
    Outbound(String),
    /// A store behind the gateway cannot be set up.
    #[error("cannot set up the gateway: {0}")]
    Gateway(String),
    /// The port is taken, or not ours to take.
    #[error("cannot listen on {address}: {source}; choose another with --listen")]
    Listen {
        /// The address.
        address: std::net::SocketAddr,
        /// Why.
        source: std::io::Error,
    },
    /// The demonstration cannot be set up.
    #[error("cannot set up the demonstration: {0}")]
    Demonstration(#[from] wire::Error),
}

impl StartError {
    pub(crate) fn data(path: &Path, source: std::io::Error) -> Self {
        Self::Data { path: path.to_owned(), source }
    }
}

/// Binds the port, opens the store and wires the services; nothing is served yet.
/// `buckets` are made in a local S3 folder.
pub async fn start(config: &Config, buckets: &[&str]) -> Result<(App, Listener), StartError> {
    files::make_private_dir(&config.data).map_err(|error| StartError::data(&config.data, error))?;
    let tls = tls::acceptor(&config.tls, &config.data)?;
    let listener = Listener::bind(config.listen, tls, &config.limits)
        .await
        .map_err(|source| StartError::Listen { address: config.listen, source })?;
    // Bound before all else: only now the port is known when port 0 was asked for, and the public
    // URL, which stands in issuers, has it.
    let config = &Config { listen: listener.address(), ..config.clone() };
    let (clock, rng): (Arc<dyn Clock>, Arc<dyn Rng>) = (Arc::new(SystemClock), Arc::new(OsRng));
    let world = World {
        ways: Ways::new(config, &clock, &rng)?,
        clock,
        rng,
        store: stores::open(&config.data)?,
        outbound: stores::outbound(&config.outbound)?,
    };
    let app = App::build(config, world, buckets)?;
    Ok((app, listener))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(data: &Path) -> Config {
        let listen = std::net::SocketAddr::from(([127, 0, 0, 1], 0));
        Config { data: data.to_owned(), listen, ..Config::default() }
    }

    #[tokio::test]
    async fn the_public_url_has_the_port_that_was_found() {
        let dir = tempfile::tempdir().unwrap();
        let (app, listener) = start(&config(dir.path()), &[]).await.unwrap();
        let port = listener.address().port();
        assert_ne!(port, 0);
        assert_eq!(app.deployment.public_url, format!("http://localhost:{port}"));
    }

    #[tokio::test]
    async fn a_data_directory_stays_with_its_region() {
        let dir = tempfile::tempdir().unwrap();
        drop(start(&config(dir.path()), &[]).await.unwrap());
        let moved = Config { region: "eu-west-1".to_owned(), ..config(dir.path()) };
        let refused = start(&moved, &[]).await.map(drop).unwrap_err().to_string();
        assert!(refused.contains("eu-west-1") && refused.contains("us-east-1"), "{refused}");
        drop(start(&config(dir.path()), &[]).await.unwrap());
    }
}
