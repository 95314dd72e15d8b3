//! The adapters behind the seams, as the configuration asks for them.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use base::{Budget, Outbound, Secret};
use gateway::{BackendConfig, GatewayConfig, KeyRule, LocalS3, S3Backend, Timeouts};
use providers::{AllowEntry, HttpOutbound, OutboundConfig};
use store::{Deadline, Store};
use store_sqlite::SqliteStore;
use url::Url;

use crate::config::{self, Config};
use crate::start::StartError;

/// How long a single read or write of the store may take before the request fails: a disk that
/// hangs must not hang every client with it.
const STORE_TIME: Duration = Duration::from_secs(10);

/// Opens the database in the data directory; each access to it ends within [`STORE_TIME`].
pub(crate) fn open(data: &Path) -> Result<Arc<dyn Store>, StartError> {
    Ok(Arc::new(Deadline::new(Arc::new(SqliteStore::open(data)?), STORE_TIME)))
}

/// The guarded client for calls to login providers.
pub fn outbound(settings: &config::Outbound) -> Result<Arc<dyn Outbound>, StartError> {
    outbound_and(settings, Vec::new())
}

/// A guarded client that may call `also`, beyond what the settings allow.
pub(crate) fn outbound_and(
    settings: &config::Outbound,
    also: Vec<AllowEntry>,
) -> Result<Arc<dyn Outbound>, StartError> {
    let wrong = |error: &dyn std::fmt::Display| StartError::Outbound(error.to_string());
    let mut config = OutboundConfig { allow: also, ..OutboundConfig::default() };
    for entry in &settings.allow {
        config.allow.push(entry.parse::<AllowEntry>().map_err(|error| wrong(&error))?);
    }
    config.extra_ca_pem = authorities(&settings.authorities)?;
    Ok(Arc::new(HttpOutbound::new(&config).map_err(|error| wrong(&error))?))
}

/// Reads the files of further certificate authorities for calls to others.
pub(crate) fn authorities(files: &[PathBuf]) -> Result<Vec<Vec<u8>>, StartError> {
    let read = |file: &PathBuf| {
        std::fs::read(file)
            .map_err(|error| StartError::Outbound(format!("{}: {error}", file.display())))
    };
    files.iter().map(read).collect()
}

/// What stands behind the gateway; `buckets` are made in a local folder if they are absent.
pub(crate) fn behind_gateway(
    config: &Config,
    buckets: &[&str],
    memory: &Arc<Budget>,
) -> Result<GatewayConfig, StartError> {
    let settings = &config.gateway;
    let s3 = match (&settings.s3.endpoint, &settings.s3.folder) {
        (Some(_), _) => remote(config, &settings.s3.backend())?.map(|config| S3Backend::Remote {
            config,
            path_style: settings.s3.path_style,
            keys: match settings.s3.keys {
                config::S3Keys::Literal => KeyRule::Literal,
                config::S3Keys::Files => KeyRule::Files,
            },
            trailers: settings.s3.trailers,
        }),
        (None, Some(folder)) => {
            let folder = LocalS3::open(folder, buckets)
                .map_err(|error| StartError::Gateway(error.to_string()))?;
            Some(S3Backend::Local(folder))
        }
        (None, None) => None,
    };
    let dynamodb = remote(config, &settings.dynamodb)?;
    Ok(GatewayConfig {
        s3,
        s3_hosts: bucket_hosts(config),
        s3_unsigned_over_http: settings.s3.unsigned_over_http,
        dynamodb,
        memory: Arc::clone(memory),
    })
}

/// The host names whose sub-domains are buckets: those configured, or else that of the public URL.
/// An IP address has no sub-domains.
fn bucket_hosts(config: &Config) -> Vec<String> {
    if !config.gateway.s3.hosts.is_empty() {
        return config.gateway.s3.hosts.clone();
    }
    let url = Url::parse(&config.public_url()).ok();
    let name = url.as_ref().and_then(Url::domain);
    name.map(|name| vec![name.to_owned()]).unwrap_or_default()
}

fn remote(config: &Config, backend: &config::Backend) -> Result<Option<BackendConfig>, StartError> {
    let Some(endpoint) = &backend.endpoint else { return Ok(None) };
    let endpoint = Url::parse(endpoint)
        .map_err(|error| StartError::Gateway(format!("{endpoint:?} is not a URL: {error}")))?;
    let mut authorities = Vec::new();
    for file in &config.gateway.authorities {
        let read = std::fs::read(file).map_err(|error| {
            StartError::Gateway(format!("gateway.authorities: {}: {error}", file.display()))
        });
        authorities.push(read?);
    }
    Ok(Some(BackendConfig {
        endpoint,
        region: backend.region.clone().unwrap_or_else(|| config.region.clone()),
        access_key_id: backend.access_key_id.clone().unwrap_or_default(),
        secret_access_key: backend
            .secret_access_key
            .clone()
            .unwrap_or_else(|| Secret::new(String::new())),
        authorities,
        timeouts: Timeouts::default(),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn buckets_are_sub_domains_of_the_public_host_unless_it_is_an_address() {
        let mut config = Config::default();
        assert_eq!(bucket_hosts(&config), ["localhost"]);
        for (url, hosts) in [
            ("https://id.example.com:8443", vec!["id.example.com"]),
            ("http://10.1.2.3:8080", vec![]),
            ("http://[::1]:8080", vec![]),
        ] {
            config.public_url = url.to_owned();
            assert_eq!(bucket_hosts(&config), hosts, "{url}");
        }
        config.gateway.s3.hosts = vec!["s3.example.com".to_owned()];
        assert_eq!(bucket_hosts(&config), ["s3.example.com"]);
    }

    #[test]
    fn the_keys_of_a_store_become_its_rules() {
        let mut config = Config::default();
        config.gateway.s3.endpoint = Some("https://store.internal".to_owned());
        config.gateway.s3.keys = config::S3Keys::Files;
        config.gateway.s3.path_style = false;
        let Some(S3Backend::Remote { path_style, keys, trailers, .. }) =
            behind_gateway(&config, &[], &Arc::default()).unwrap().s3
        else {
            panic!("a store");
        };
        assert_eq!((path_style, keys, trailers), (false, KeyRule::Files, false));
        config.gateway.authorities = vec!["/nowhere.pem".into()];
        assert!(
            behind_gateway(&config, &[], &Arc::default())
                .unwrap_err()
                .to_string()
                .contains("/nowhere.pem")
        );
    }
}
