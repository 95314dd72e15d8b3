//! TLS: files for production, a self-signed certificate for development.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustls::ServerConfig;
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::TlsAcceptor;

use crate::config::Tls;
use crate::files;

/// Why TLS cannot be served.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// A PEM file cannot be read or has the wrong content.
    #[error("cannot use {}: {reason}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        reason: String,
    },
    /// The certificate and the key do not work together.
    #[error("the certificate and the key do not work together: {0}")]
    Pair(#[from] rustls::Error),
    /// The self-signed certificate cannot be made.
    #[error("cannot make a self-signed certificate: {0}")]
    SelfSigned(#[from] rcgen::Error),
}

/// The acceptor that `settings` ask for; `None` when TLS is off. `data` keeps the self-signed
/// certificate, so that clients told to trust it trust it after a restart too.
pub(crate) fn acceptor(settings: &Tls, data: &Path) -> Result<Option<TlsAcceptor>, TlsError> {
    let (certificate, key) = match (&settings.certificate, &settings.key) {
        (Some(certificate), Some(key)) => (certificate.clone(), key.clone()),
        _ if settings.self_signed => self_signed(data)?,
        _ => return Ok(None),
    };
    Ok(Some(TlsAcceptor::from(Arc::new(server_config(&certificate, &key)?))))
}

/// TLS with a certificate chain and its private key, read from PEM files.
pub(crate) fn server_config(certificate: &Path, key: &Path) -> Result<ServerConfig, TlsError> {
    let chain = CertificateDer::pem_file_iter(certificate)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(|error| file_error(certificate, &error))?;
    let key = PrivateKeyDer::from_pem_file(key).map_err(|error| file_error(key, &error))?;
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(chain, key)?;
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

fn self_signed(data: &Path) -> Result<(PathBuf, PathBuf), TlsError> {
    let certificate = data.join("tls-certificate.pem");
    let key = data.join("tls-key.pem");
    if !certificate.exists() || !key.exists() {
        let names = ["localhost", "127.0.0.1", "::1"].map(str::to_owned).to_vec();
        let made = rcgen::generate_simple_self_signed(names)?;
        let private = made.signing_key.serialize_pem();
        files::write_private(&key, private.as_bytes()).map_err(|e| file_error(&key, &e))?;
        std::fs::write(&certificate, made.cert.pem()).map_err(|e| file_error(&certificate, &e))?;
    }
    Ok((certificate, key))
}

fn file_error(path: &Path, reason: &impl ToString) -> TlsError {
    TlsError::File { path: path.to_owned(), reason: reason.to_string() }
}
