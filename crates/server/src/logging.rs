//! Where log lines go: standard error, for people or for machines.

use tracing_subscriber::EnvFilter;

use crate::config::{Log, LogFormat};

/// Installs the logger; a filter that cannot be read is replaced by `info`, with a word about it.
pub(crate) fn install(log: &Log) {
    let (filter, fault) = match EnvFilter::try_new(&log.filter) {
        Ok(filter) => (filter, None),
        Err(error) => (EnvFilter::new("info"), Some(error)),
    };
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    // A second installation, as tests do, changes nothing.
    let _ = match log.format {
        LogFormat::Text => lines.try_init(),
        LogFormat::Json => lines.json().flatten_event(true).try_init(),
    };
    if let Some(error) = fault {
        tracing::warn!(%error, "log.filter cannot be read; logging at info");
    }
}
