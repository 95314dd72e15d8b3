//! Whether a password is the user's: told itself, or proven by SRP; and whether a device's is.
//!
//! For names that nobody has the same is done with what stands for them, and comes out wrong (AU-056,
//! sec_069).

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use srp::{Claim, Handshake, Subject, Verifier};
use store::Fail;
use wire::Error;

use super::errors::invalid_session;
use super::sign_in::SignIn;
use crate::UserPools;
use crate::entities::{Device, Factor, Password, Status};
use crate::errors;

/// How far a client's clock may be off (sec_056).
const CLOCKS: Duration = Duration::from_mins(15);

/// Whose signature it would be.
enum Signer {
    /// The pool, and `USER_ID_FOR_SRP`.
    User(String, String),
    /// The group's key, and the device's.
    Device(String, String),
}

impl Signer {
    fn subject(&self) -> Subject<'_> {
        match self {
            Self::User(pool, name) => Subject::user(pool, name),
            Self::Device(group, id) => Subject::device(group, id),
        }
    }
}

impl UserPools {
    /// Judges `PASSWORD`.
    pub(super) async fn prove_password(&self, s: &mut SignIn<'_>) -> Result<(), Fail> {
        let password = s.request.password()?;
        s.refuse_locked(Factor::Password)?;
        let (right, adopted) = self.fits_password(s, password).await?;
        if let Some(adopted) = adopted {
            let pool = s.pool();
            s.user_mut()?.replace_password(pool, adopted);
        }
        self.judged(s, right).await
    }

    /// Whether `password` is the user's. One that fits an imported hash comes back as it is kept from
    /// now on (US-076).
    async fn fits_password(
        &self,
        s: &SignIn<'_>,
        password: &str,
    ) -> Result<(bool, Option<Password>), Error> {
        if let Some(user) = s.user()
            && let (None, Some(hash)) = (&user.password, &user.imported_hash)
            && self.is_imported_password(user, hash, password).await?
        {
            return Ok((true, Some(self.derive_password(s.cx, user, password).await?)));
        }
        // The same for whoever has a password, has another's hash, or is not there (sec_069).
        let verifier = self.verifier_of(s)?;
        let name = s.user().map_or(&s.who.key.name, |user| &user.username);
        let fits = self.fits(verifier, &s.who.key, name, password).await?;
        Ok((fits && s.user().is_some_and(|user| user.password.is_some()), None))
    }

    /// Judges the answer to PASSWORD_VERIFIER (AU-049 to AU-055).
    pub(super) async fn prove_verifier(
        &self,
        s: &mut SignIn<'_>,
        handshake: &str,
    ) -> Result<(), Fail> {
        s.refuse_locked(Factor::Password)?;
        let verifier = self.verifier_of(s)?;
        let signer = Signer::User(s.pool().id.to_string(), Self::shown_name(s));
        let right = self.is_signed(s, handshake, verifier, signer).await?;
        self.judged(s, right && s.user().is_some_and(|user| user.password.is_some())).await
    }

    /// Judges the answer to DEVICE_PASSWORD_VERIFIER (AU-057).
    pub(super) async fn prove_device(
        &self,
        s: &mut SignIn<'_>,
        handshake: &str,
    ) -> Result<(), Fail> {
        s.refuse_locked(Factor::Code)?;
        let Some(device) = s.device.clone() else {
            return Err(crate::factors::device_not_found().into());
        };
        let verifier = self.device_verifier(&device)?;
        let signer = Signer::Device(device.group.clone(), device.id.clone());
        if !self.is_signed(s, handshake, verifier, signer).await? {
            return Err(self.wrong(s, Factor::Code, true, errors::incorrect()).await);
        }
        let mut seen = device.value.clone();
        seen.authenticated_at = s.cx.now;
        seen.last_ip = s.cx.client.ip.map(|ip| ip.to_string()).or(seen.last_ip);
        s.effects.device = Some((device, seen));
        s.effects.counts.device = true;
        Ok(())
    }

    /// Counts a wrong password; keeps a right one in mind.
    async fn judged(&self, s: &mut SignIn<'_>, right: bool) -> Result<(), Fail> {
        if right {
            s.proved(Factor::Password);
            return Ok(());
        }
        // Who has no password yet is told to choose one, where that may be told (AU-022, AU-077).
        let imported = s
            .user()
            .is_some_and(|user| user.status == Status::ResetRequired && user.password.is_none());
        let refusal = if imported && !s.request.client.hides_users() {
            super::errors::reset_required()
        } else {
            errors::incorrect()
        };
        Err(self.wrong(s, Factor::Password, true, refusal).await)
    }

    /// The verifier of the user's password, or what stands for it.
    pub(super) fn verifier_of(&self, s: &SignIn<'_>) -> Result<Verifier, Error> {
        let kept = s.user().and_then(|user| Some((user, user.password.as_ref()?)));
        self.verifier_or_simulated(&s.who.key, kept)
    }

    /// The verifier of a device's password.
    pub(super) fn device_verifier(&self, device: &Device) -> Result<Verifier, Error> {
        let Some(sealed) = &device.verifier else { return Err(invalid_session()) };
        let plain = self.keys.open_field(Device::VERIFIER, &device.id, sealed);
        Verifier::from_bytes(&plain.map_err(Error::internal)?).map_err(Error::internal)
    }

    /// Whether the request's signature is that of who knows the password.
    async fn is_signed(
        &self,
        s: &SignIn<'_>,
        handshake: &str,
        verifier: Verifier,
        signer: Signer,
    ) -> Result<bool, Error> {
        let timestamp = s.request.need("TIMESTAMP")?.to_owned();
        let block = s.request.need("PASSWORD_CLAIM_SECRET_BLOCK")?;
        let signature = s.request.need("PASSWORD_CLAIM_SIGNATURE")?;
        let signed_at = srp::parse_timestamp(&timestamp).ok_or_else(errors::incorrect)?;
        if signed_at.abs_diff(s.cx.now.secs()) > CLOCKS.as_secs() {
            return Err(errors::incorrect());
        }
        let secret_block = STANDARD.decode(block).map_err(|_| invalid_session())?;
        let signature = STANDARD.decode(signature).unwrap_or_default();
        let handshake = STANDARD.decode(handshake).map_err(Error::internal)?;
        let handshake = Handshake::from_bytes(&handshake).map_err(Error::internal)?;
        let judged = self.work.run(move || {
            let key = handshake.key(&verifier).map_err(Error::internal)?;
            let subject = signer.subject();
            let claim = Claim { subject, secret_block: &secret_block, timestamp: &timestamp };
            Ok(key.verify(&claim, &signature))
        });
        judged.await
    }
}
