//! CreateAccessKey: makes a key; its secret is shown this once.

use base::Ctx;
use base::{RngExt, Secret, unique_id};
use wire::iam::{CreateAccessKey, CreateAccessKeyRequest, CreateAccessKeyResponse, error};
use wire::{Error, Handle, Sensitive};

use super::super::shapes;
use super::super::user::own_name;
use super::{MAX_KEYS, SECRET_ALPHABET, SECRET_LENGTH};
use crate::Iam;
use crate::entities::{AccessKey, User};
use wire::iam as shape;

impl Handle<CreateAccessKey, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: CreateAccessKeyRequest,
    ) -> Result<CreateAccessKeyResponse, Error> {
        let name = own_name(cx, input.user_name)?;
        let id = unique_id("AKIA", cx.rng.as_ref());
        let secret = Secret::new(cx.rng.string(SECRET_ALPHABET, SECRET_LENGTH));
        let key = self.again(|| async {
            let user = self.found::<User>(cx, &name).await?;
            if self.keys_of(cx, &user.name).await?.len() >= MAX_KEYS {
                let text = format!("Cannot exceed quota for AccessKeysPerUser: {MAX_KEYS}");
                return Err(error::limit_exceeded(text).into());
            }
            let key = AccessKey {
                id: id.clone(),
                user_name: user.name.clone(),
                user_id: user.id.clone(),
                secret: AccessKey::seal(self.access.keys(), &id, &secret),
                active: true,
                created_at: cx.now.truncate_to_secs(),
            };
            let mut unit = self.access.unit(cx.now);
            unit.insert(&key)?;
            // INVARIANT: the user gets a new revision, so that of two keys at once one counts the other,
            // and no key is made for a user who is being deleted.
            unit.update(&user, &user.value)?;
            self.access.commit(unit).await?;
            Ok(key)
        });
        let key = key.await?;
        let access_key = shape::AccessKey {
            user_name: Some(key.user_name),
            access_key_id: Some(key.id),
            status: Some(shapes::status(key.active)),
            secret_access_key: Some(Sensitive::new(secret.expose().clone())),
            create_date: shapes::date(key.created_at),
        };
        Ok(CreateAccessKeyResponse { access_key: Some(access_key) })
    }
}
