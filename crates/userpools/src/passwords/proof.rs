//! Proving passwords against their SRP verifiers, which is how they are kept.

use base::{Ctx, RngExt as _};
use srp::{Salt, Subject, Verifier};
use wire::Error;
use zeroize::Zeroizing;

use crate::UserPools;
use crate::entities::{Password, User, UserKey};

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

    /// Takes as long as [`Self::is_password`], for a name that nobody has (sec_069); never fits.
    pub(crate) async fn refuse_password(
        &self,
        name: &UserKey,
        password: &str,
    ) -> Result<(), Error> {
        let verifier = self.simulated_verifier(name)?;
        self.fits(verifier, name, &name.name, password).await.map(drop)
    }

    async fn fits(
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

    /// What stands for the verifier of a name that nobody has: the same every time (AU-056).
    pub(crate) fn simulated_verifier(&self, name: &UserKey) -> Result<Verifier, Error> {
        let seed = self.keys.mac(keys::Purpose::Simulated, name.partition().as_bytes());
        Verifier::simulated(&seed).map_err(Error::internal)
    }
}
