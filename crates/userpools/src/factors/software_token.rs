//! Authenticator apps: giving out a secret, verifying it, and taking codes (AU-121 to AU-123).

use base::{Ctx, RngExt as _};
use store::{Fail, Loaded, Unit, load};
use wire::Error;
use wire::cognito_idp::error;
use zeroize::Zeroizing;

use super::totp;
use crate::UserPools;
use crate::entities::{Attempts, Limit, SoftwareToken, User};

impl UserPools {
    /// Begins to set up an authenticator app: its secret, in base32. An app that is verified already
    /// stays the user's until the new one is verified (sec_061).
    pub(crate) async fn begin_software_token(
        &self,
        cx: &Ctx,
        user: &Loaded<User>,
    ) -> Result<Zeroizing<String>, Error> {
        let pool = self.pool(cx, user.key.pool.as_str()).await?;
        if !pool.mfa.software_token {
            return Err(error::software_token_mfa_not_found(
                "Software Token MFA has not been enabled by the userPool",
            ));
        }
        let seed = Zeroizing::new(cx.rng.bytes::<{ totp::SEED_LEN }>());
        let sealed = self.keys.seal_field(SoftwareToken::SEED, &user.sub, &*seed);
        let change = |user: &mut User| {
            user.associating = Some(sealed.clone());
            Ok(())
        };
        self.change_user(cx, &pool, user, change).await?;
        Ok(Zeroizing::new(totp::base32(&*seed)))
    }

    /// Takes the first code of a new authenticator app, which then is the user's. The caller need
    /// not write the answer: it is how the user is stored.
    pub(crate) async fn finish_software_token(
        &self,
        cx: &Ctx,
        user: &Loaded<User>,
        code: &str,
        name: Option<&str>,
    ) -> Result<User, Error> {
        // Counted before the code is looked at, so that guessing is bounded.
        store::retry(|| self.count_verification(cx, user)).await?;
        let pool = self.pool(cx, user.key.pool.as_str()).await?;
        let change = |user: &mut User| {
            let Some(sealed) = user.associating.take() else { return Err(no_software_token()) };
            let seed = self.keys.open_field(SoftwareToken::SEED, &user.sub, &sealed);
            let seed = seed.map_err(Error::internal)?;
            let Some(step) = totp::matching_step(&seed, code, cx.now) else {
                return Err(error::enable_software_token_mfa(
                    "Code mismatch and fail enable Software Token MFA",
                ));
            };
            // The code that proved the app is used: it does not sign in as well.
            let name = name.map(str::to_owned);
            user.software_token = Some(SoftwareToken { seed: sealed, name, last_step: step });
            Ok(())
        };
        self.change_user(cx, &pool, user, change).await
    }

    async fn count_verification(&self, cx: &Ctx, user: &Loaded<User>) -> Result<(), Fail> {
        let key = Attempts::key_of(&user.key);
        let old = load::<Attempts>(&*self.store, cx.now, &key).await?;
        let mut new = old
            .as_ref()
            .map_or_else(|| Attempts::none(user.key.clone()), |attempts| attempts.value.clone());
        if !new.admit(Limit::VerifySoftwareToken, cx.now) {
            let words = "Attempt limit exceeded, please try after some time.";
            return Err(error::too_many_requests(words).into());
        }
        let mut unit = Unit::new(&*self.store, cx.now);
        match &old {
            Some(old) => unit.update(old, &new)?,
            None => unit.insert(&new)?,
        }
        Ok(unit.commit().await?)
    }

    /// The step whose code this is. The caller stores it as `last_step` in the same unit as what the
    /// code is good for, so that no code is good twice; and counts the attempt before.
    pub(crate) fn totp_step(&self, cx: &Ctx, user: &User, code: &str) -> Result<u64, Error> {
        let Some(token) = &user.software_token else { return Err(no_software_token()) };
        let seed = self.keys.open_field(SoftwareToken::SEED, &user.sub, &token.seed);
        match totp::matching_step(&seed.map_err(Error::internal)?, code, cx.now) {
            None => Err(error::code_mismatch("Invalid code or auth state for the user.")),
            Some(step) if step <= token.last_step => {
                Err(error::expired_code("Your software token has already been used once."))
            }
            Some(step) => Ok(step),
        }
    }
}

/// AU-122.
fn no_software_token() -> Error {
    error::software_token_mfa_not_found("Software Token MFA does not exist for the user.")
}
