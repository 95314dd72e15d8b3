//! Proving passwords against their SRP verifiers, which is how they are kept.

use base::{Ctx, RngExt as _};
use srp::{Salt, Subject, Verifier};
use wire::Error;
use zeroize::Zeroizing;

use crate::UserPools;
use crate::entities::{Password, User, UserKey};

/// Whose the verifier is that is opened where nobody's is.
const STAND_IN: &str = "00000000-0000-4000-8000-000000000000";

/// A verifier to be opened where nobody's is, sealed like a user's.
pub(crate) fn stand_in(keys: &keys::Keys) -> keys::Sealed {
    let nobody = Verifier::simulated(&[0; 32]).map(|verifier| verifier.to_bytes());
    keys.seal_field(Password::VERIFIER, STAND_IN, &nobody.unwrap_or_default())
}

impl UserPools {
    /// How a password of `user` is kept.
    pub(crate) async fn derive_password(
        &self,
        cx: &Ctx,
        user: &User,
        password: &str,
    ) -> Result<Password, Error> {
        let salt = Salt::random(&cx.rng.bytes());
        let (pool, name) = (user.key.pool.clone(), user.username.clone());
        let password = Zeroizing::new(password.to_owned());
        let derived = self.work.run(move || {
            let subject = Subject::user(pool.as_str(), &name);
            Ok(Verifier::derive(&salt, subject, &password).map_err(Error::internal)?.to_bytes())
        });
        let verifier = self.keys.seal_field(Password::VERIFIER, &user.sub, &derived.await?);
        Ok(Password { verifier, set_at: cx.now })
    }

    /// Whether `password` is the one that is kept.
    pub(crate) async fn is_password(
        &self,
        user: &User,
        kept: &Password,
        password: &str,
    ) -> Result<bool, Error> {
        let verifier = self.verifier(user, kept)?;
        self.fits(verifier, &user.key, &user.username, password).await
    }

    /// Whether `password` is that of a verifier.
    pub(crate) async fn fits(
        &self,
        verifier: Verifier,
        key: &UserKey,
        username: &str,
        password: &str,
    ) -> Result<bool, Error> {
        let (pool, name) = (key.pool.clone(), username.to_owned());
        let password = Zeroizing::new(password.to_owned());
        let fits = self.work.run(move || {
            let subject = Subject::user(pool.as_str(), &name);
            verifier.matches(subject, &password).map_err(Error::internal)
        });
        fits.await
    }

    /// The verifier of a kept password.
    pub(crate) fn verifier(&self, user: &User, kept: &Password) -> Result<Verifier, Error> {
        let plain = self.keys.open_field(Password::VERIFIER, &user.sub, &kept.verifier);
        Verifier::from_bytes(&plain.map_err(Error::internal)?).map_err(Error::internal)
    }

    /// The verifier of a kept password, or where none is kept what stands for it, after the same
    /// work (sec_069).
    pub(crate) fn verifier_or_simulated(
        &self,
        name: &UserKey,
        kept: Option<(&User, &Password)>,
    ) -> Result<Verifier, Error> {
        let simulated = self.simulated_verifier(name)?;
        let sealed = kept.map_or(&self.stand_in, |(_, kept)| &kept.verifier);
        let sub = kept.map_or(STAND_IN, |(user, _)| &user.sub);
        let plain = self.keys.open_field(Password::VERIFIER, sub, sealed);
        let opened = Verifier::from_bytes(&plain.map_err(Error::internal)?);
        let opened = opened.map_err(Error::internal)?;
        Ok(if kept.is_some() { opened } else { simulated })
    }

    /// What stands for the verifier of a name that nobody has: the same every time (AU-056).
    pub(crate) fn simulated_verifier(&self, name: &UserKey) -> Result<Verifier, Error> {
        let seed = self.keys.mac(keys::Purpose::Simulated, name.partition().as_bytes());
        Verifier::simulated(&seed).map_err(Error::internal)
    }
}
