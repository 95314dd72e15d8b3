//! Codes: making them, and checking what comes back (AU-063 to AU-066, sec_075, sec_076).

use std::time::Duration;

use base::{Ctx, RngExt as _};
use store::{Fail, Loaded, Unit, load};
use wire::Error;

use crate::UserPools;
use crate::entities::{Code, DecoyCode, Purpose, User};
use crate::errors;
use crate::names::NOTHING;

/// How long an expired code is still called expired, and not just wrong.
const REMEMBERED: Duration = Duration::from_hours(24);

/// A code that was made, and how it is kept.
pub(crate) struct Fresh {
    /// Six digits, to be sent. Never logged, never stored.
    pub(crate) text: zeroize::Zeroizing<String>,
    /// What is stored, in place of any older code for the same purpose.
    pub(crate) record: Code,
}

/// Random digits.
pub(crate) fn digits(cx: &Ctx, count: usize) -> zeroize::Zeroizing<String> {
    zeroize::Zeroizing::new(cx.rng.string(b"0123456789", count))
}

impl UserPools {
    /// A new code for a user, sent to the present value of `attribute` (or to `destination`).
    pub(crate) fn fresh_code(
        &self,
        cx: &Ctx,
        user: &User,
        purpose: Purpose,
        (attribute, destination): (&str, &str),
    ) -> Fresh {
        let text = digits(cx, 6);
        let life = match purpose {
            Purpose::ForgotPassword => Duration::from_hours(1),
            Purpose::SignUp | Purpose::VerifyEmail | Purpose::VerifyPhone => {
                Duration::from_hours(24)
            }
        };
        let good_until = cx.now.plus(life);
        let record = Code {
            user: user.key.clone(),
            purpose,
            digest: hex::encode(self.keys.mac(keys::Purpose::Code, &input(user, purpose, &text))),
            attribute: attribute.to_owned(),
            destination: destination.to_owned(),
            good_until,
            kept_until: good_until.plus(REMEMBERED),
        };
        Fresh { text, record }
    }

    /// Puts a fresh code in place of an older one, inside a unit.
    pub(crate) async fn keep_code(
        &self,
        cx: &Ctx,
        unit: &mut Unit<'_>,
        fresh: &Code,
    ) -> Result<(), Fail> {
        let key = Code::key_of(&fresh.user, fresh.purpose);
        match load::<Code>(&*self.store, cx.now, &key).await? {
            Some(old) => unit.update(&old, fresh)?,
            None => unit.insert(fresh)?,
        }
        Ok(())
    }

    /// The stored code that `text` proves. The caller deletes it in the same unit as what it is good
    /// for, so that of two uses at the same time one has an effect; and counts the attempt before
    /// (AU-062), so that guessing is bounded.
    ///
    /// Who may not learn who exists (`hides`) is told the same, after the same reads, whether a code
    /// waits or not: that it has ended is for whoever has it.
    pub(crate) async fn prove_code(
        &self,
        cx: &Ctx,
        user: &User,
        (purpose, text): (Purpose, &str),
        hides: bool,
    ) -> Result<Loaded<Code>, Error> {
        let key = Code::key_of(&user.key, purpose);
        let found = load::<Code>(&*self.store, cx.now, &key).await?;
        let decoy = if hides { self.decoy_code(cx, user, found.is_some()).await? } else { None };
        let Some(kept) = found.as_deref().or(decoy.as_ref()) else {
            // There is nothing that the text could be: never sent, used, or long gone.
            return Err(if hides { errors::wrong_code() } else { errors::expired_code() });
        };
        let ended = kept.good_until <= cx.now;
        let mac = hex::decode(&kept.digest).unwrap_or_default();
        let fits = self.keys.mac_is(keys::Purpose::Code, &input(user, purpose, text), &mac);
        match found {
            Some(_) if ended && (fits || !hides) => Err(errors::expired_code()),
            Some(code) if fits => Ok(code),
            _ => Err(errors::wrong_code()),
        }
    }

    /// A second read, of what nothing comes: the pool's decoy where no code was found.
    async fn decoy_code(
        &self,
        cx: &Ctx,
        user: &User,
        found: bool,
    ) -> Result<Option<Code>, store::Error> {
        let key = &user.key;
        let key = if found { key.at(NOTHING) } else { DecoyCode::key_of(&key.pool) };
        let decoy = load::<DecoyCode>(&*self.store, cx.now, &key).await?;
        Ok(decoy.map(|decoy| decoy.into_value().0))
    }
}

/// What is digested: a code of one user and purpose is nobody else's and good for nothing else.
fn input(user: &User, purpose: Purpose, text: &str) -> Vec<u8> {
    format!("{}\n{}\n{}", purpose.name(), user.sub, text.trim()).into_bytes()
}
