//! Sealing at rest, after the deployment key was rotated: what earlier keys sealed in the entities of
//! this crate is sealed anew with the current one.

use base::Timestamp;
use keys::{Keys, OpenError, Sealed};
use store::{CommitError, Entity, Key, MaybeConflict, Store, Unit, load};

use crate::entities::{Client, Device, ImportedHash, Password, SoftwareToken, User};

/// How often a value is tried again when somebody else changes it.
const ATTEMPTS: u32 = 8;

/// Why a value was not sealed anew.
#[derive(Debug, thiserror::Error)]
pub enum ResealError {
    /// The store did not do its part.
    #[error(transparent)]
    Store(#[from] CommitError),
    /// None of the keys opens it.
    #[error(transparent)]
    Lost(#[from] OpenError),
}

impl From<store::Error> for ResealError {
    fn from(error: store::Error) -> Self {
        Self::Store(error.into())
    }
}

impl MaybeConflict for ResealError {
    fn is_conflict(&self) -> bool {
        matches!(self, Self::Store(error) if error.is_conflict())
    }
}

/// Whether entities of this kind hold sealed values that [`reseal`] knows.
pub fn has_sealed(kind: &str) -> bool {
    [Client::KIND, Device::KIND, User::KIND].contains(&kind)
}

/// Seals anew what is sealed in the entity of `kind` at `key`; whether there was anything to do.
pub async fn reseal(
    store: &dyn Store,
    keys: &Keys,
    (kind, key): (&str, &Key),
    now: Timestamp,
) -> Result<bool, ResealError> {
    match kind {
        Client::KIND => anew::<Client>(store, keys, key, now).await,
        Device::KIND => anew::<Device>(store, keys, key, now).await,
        User::KIND => anew::<User>(store, keys, key, now).await,
        _ => Ok(false),
    }
}

/// An entity with sealed values inside.
trait HoldsSealed: Entity + Clone {
    /// Changes each sealed value, with what it is sealed as and under which id.
    fn each(
        &mut self,
        change: &mut dyn FnMut(&str, &str, &mut Sealed) -> Result<(), OpenError>,
    ) -> Result<(), OpenError>;
}

async fn anew<E: HoldsSealed>(
    store: &dyn Store,
    keys: &Keys,
    key: &Key,
    now: Timestamp,
) -> Result<bool, ResealError> {
    store::retry_conflicts(ATTEMPTS, || async {
        let Some(old) = load::<E>(store, now, key).await? else { return Ok(false) };
        let (mut new, mut done) = (old.value.clone(), false);
        new.each(&mut |kind, id, sealed| {
            if let Some(again) = keys.reseal_field(kind, id, sealed)? {
                *sealed = again;
                done = true;
            }
            Ok(())
        })?;
        if done {
            let mut unit = Unit::new(store, now);
            unit.update(&old, &new)?;
            unit.commit().await?;
        }
        Ok(done)
    })
    .await
}

impl HoldsSealed for Client {
    fn each(
        &mut self,
        change: &mut dyn FnMut(&str, &str, &mut Sealed) -> Result<(), OpenError>,
    ) -> Result<(), OpenError> {
        self.secrets
            .iter_mut()
            .try_for_each(|secret| change(Self::SECRET, &secret.id, &mut secret.sealed))
    }
}

impl HoldsSealed for Device {
    fn each(
        &mut self,
        change: &mut dyn FnMut(&str, &str, &mut Sealed) -> Result<(), OpenError>,
    ) -> Result<(), OpenError> {
        let Self { id, verifier, .. } = self;
        verifier.iter_mut().try_for_each(|sealed| change(Self::VERIFIER, id, sealed))
    }
}

impl HoldsSealed for User {
    fn each(
        &mut self,
        change: &mut dyn FnMut(&str, &str, &mut Sealed) -> Result<(), OpenError>,
    ) -> Result<(), OpenError> {
        let Self {
            sub,
            password,
            password_history,
            imported_hash,
            software_token,
            associating,
            ..
        } = self;
        if let Some(imported) = imported_hash {
            change(ImportedHash::SEALED_AS, sub, &mut imported.hash)?;
        }
        for password in password.iter_mut().chain(password_history) {
            change(Password::VERIFIER, sub, &mut password.verifier)?;
        }
        let seeds = software_token.iter_mut().map(|token| &mut token.seed).chain(associating);
        for seed in seeds {
            change(SoftwareToken::SEED, sub, seed)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use base::OsRng;
    use keys::DeploymentKey;

    use super::*;
    use crate::entities::Status;
    use crate::kit::Kit;

    #[tokio::test]
    async fn sec_180_after_a_rotation_passwords_prove_with_the_new_key_alone() {
        let (old, new) = (DeploymentKey::generate(&OsRng), DeploymentKey::generate(&OsRng));
        let only_new = Arc::new(Keys::new(&new, Arc::new(OsRng)));
        let mut kit = Kit::with(|_| ()).await;
        kit.service.keys = Arc::new(Keys::new(&old, Arc::new(OsRng)));
        let ann = kit.user("ann").await;
        let kept = kit.service.derive_password(&kit.cx, &ann, "Correct-horse-9").await.unwrap();
        let bea = kit
            .user_with("bea", |user| {
                user.sub.clone_from(&ann.sub);
                user.sub.push('b');
                user.status = Status::Confirmed;
            })
            .await;
        let mut unit = Unit::new(&*kit.service.store, kit.cx.now);
        let loaded = kit.stored(&ann).await;
        let changed = User { password: Some(kept), ..loaded.value.clone() };
        unit.update(&loaded, &changed).unwrap();
        unit.commit().await.unwrap();

        let both = Keys::with_previous(&new, &[old], Arc::new(OsRng));
        for (user, expected) in [(&ann, true), (&ann, false), (&bea, false)] {
            let at = (User::KIND, &user.key.at("#"));
            let done = reseal(&*kit.service.store, &both, at, kit.cx.now).await.unwrap();
            assert_eq!(done, expected, "{}", user.username);
        }
        kit.service.keys = only_new;
        let ann = kit.stored(&ann).await;
        let kept = ann.password.as_ref().expect("a password");
        assert!(kit.service.is_password(&ann, kept, "Correct-horse-9").await.unwrap());
        assert!(!kit.service.is_password(&ann, kept, "Wrong-horse-9").await.unwrap());
    }
}
