//! Operations on app clients, and what their inputs and answers share.

mod create_user_pool_client;
mod delete_user_pool_client;
mod describe_user_pool_client;
mod list_user_pool_clients;
mod rules;
mod settings;
mod shown;
mod update_user_pool_client;
mod urls;

use base::{ClientId, Ctx, RngExt as _};
use store::{Fail, Unit, load};
use wire::Error;
use zeroize::Zeroizing;

use crate::UserPools;
use crate::entities::{Client, ClientSecret};
use crate::errors;

/// The letters of secrets (US-065).
const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyz0123456789";
/// More than 256 bits.
const SECRET_LENGTH: usize = 52;

/// The text of a new secret: the one that was given, or a random one.
pub(super) fn secret_text(cx: &Ctx, given: Option<&str>) -> Zeroizing<String> {
    let random = || cx.rng.string(LETTERS, SECRET_LENGTH);
    Zeroizing::new(given.map_or_else(random, str::to_owned))
}

impl UserPools {
    /// A secret for a client that has `others`, kept under an id of its own (US-066).
    pub(super) fn keep_secret(
        &self,
        cx: &Ctx,
        client: &ClientId,
        others: &[ClientSecret],
        text: &str,
    ) -> ClientSecret {
        let mut epoch = cx.now.millis();
        let mut id = format!("{client}--{epoch}");
        while others.iter().any(|other| other.id == id) {
            epoch += 1;
            id = format!("{client}--{epoch}");
        }
        let sealed = self.keys.seal_field(Client::SECRET, &id, text.as_bytes());
        ClientSecret { id, sealed, created_at: cx.now }
    }

    /// Changes a client of a pool: `change` sees what is stored, and runs again when somebody was
    /// faster.
    pub(super) async fn change_client(
        &self,
        cx: &Ctx,
        (pool, id): (&str, &str),
        change: impl Fn(&mut Client) -> Result<(), Error> + Send + Sync,
    ) -> Result<Client, Error> {
        store::retry(|| self.try_change_client(cx, (pool, id), &change)).await
    }

    async fn try_change_client(
        &self,
        cx: &Ctx,
        (pool, id): (&str, &str),
        change: &(impl Fn(&mut Client) -> Result<(), Error> + Send + Sync),
    ) -> Result<Client, Fail> {
        let found = load::<Client>(&*self.store, cx.now, &Client::key_of(id)).await?;
        let Some(old) = found.filter(|client| client.pool.as_str() == pool) else {
            return Err(errors::client_not_found(id).into());
        };
        let mut new = old.value.clone();
        change(&mut new)?;
        new.modified_at = cx.now;
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.update(&old, &new)?;
        self.changes.commit(unit).await?;
        Ok(new)
    }
}
