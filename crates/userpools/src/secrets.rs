//! Secrets of app clients, and how clients prove that they have one (AU-012 to AU-015, sec_078).

use aws_lc_rs::hmac;
use base::constant_time_eq;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use wire::Error;
use wire::cognito_idp::error;

use crate::UserPools;
use crate::entities::Client;

impl UserPools {
    /// Refuses a confidential client's request whose `SECRET_HASH` is not that of one of the names
    /// that it may be made of. A client without a secret needs none.
    pub(crate) fn check_secret_hash(
        &self,
        client: &Client,
        names: &[&str],
        hash: Option<&str>,
    ) -> Result<(), Error> {
        if !client.is_confidential() {
            return Ok(());
        }
        let id = &client.id;
        let Some(hash) = hash else {
            return Err(error::not_authorized(format!(
                "Client {id} is configured with secret but SECRET_HASH was not received"
            )));
        };
        let mut right = false;
        for secret in &client.secrets {
            let plain = self.open_secret(secret)?;
            let key = hmac::Key::new(hmac::HMAC_SHA256, plain.as_bytes());
            for name in names {
                let tag = hmac::sign(&key, format!("{name}{id}").as_bytes());
                right |= constant_time_eq(STANDARD.encode(tag).as_bytes(), hash.as_bytes());
            }
        }
        if right { Ok(()) } else { Err(wrong_hash(client)) }
    }

    /// Whether this is one of the client's secrets.
    pub(crate) fn is_secret(&self, client: &Client, text: &str) -> Result<bool, Error> {
        let mut right = false;
        for secret in &client.secrets {
            let plain = self.open_secret(secret)?;
            right |= constant_time_eq(plain.as_bytes(), text.as_bytes());
        }
        Ok(right)
    }

    /// The text of a secret.
    pub(crate) fn open_secret(
        &self,
        secret: &crate::entities::ClientSecret,
    ) -> Result<zeroize::Zeroizing<String>, Error> {
        let plain = self.keys.open_field(Client::SECRET, &secret.id, &secret.sealed);
        let plain = plain.map_err(Error::internal)?;
        std::str::from_utf8(&plain)
            .map(|text| zeroize::Zeroizing::new(text.to_owned()))
            .map_err(Error::internal)
    }
}

/// AU-014.
fn wrong_hash(client: &Client) -> Error {
    error::not_authorized(format!("Unable to verify secret hash for client {}", client.id))
}
