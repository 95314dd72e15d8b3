//! The client's side of one sign-in.

use std::fmt;

use zeroize::Zeroizing;

use crate::claim::SessionKey;
use crate::group::Group;
use crate::handshake::scrambling;
use crate::numbers::{Bits256, PublicValue};
use crate::verifier::private_key;
use crate::{Error, SECRET_LEN, Salt, Subject};

/// The client's side of one sign-in. Wiped when dropped.
pub struct Client {
    secret: Bits256,
    public: PublicValue,
}

impl Client {
    /// From 32 fresh random bytes, used for this sign-in alone.
    pub fn new(secret: &[u8; SECRET_LEN]) -> Result<Self, Error> {
        let public = PublicValue::new(Group::cognito()?.power_of_generator(secret)?)?;
        Ok(Self { secret: Zeroizing::new(*secret), public })
    }

    /// `A`, to send as `SRP_A`.
    pub const fn public(&self) -> &PublicValue {
        &self.public
    }

    /// The key, after the server has answered with the salt and its `B`.
    ///
    /// What is computed is `(B - k g^x) ^ (a + u x)`, in two factors so that no number is larger
    /// than the group's.
    pub fn key(
        &self,
        subject: Subject<'_>,
        password: &str,
        salt: &Salt,
        server: &PublicValue,
    ) -> Result<SessionKey, Error> {
        let scrambling = scrambling(&self.public, server);
        if scrambling.iter().all(|byte| *byte == 0) {
            return Err(Error::Scrambling);
        }
        let group = Group::cognito()?;
        let x = private_key(salt, subject, password);
        let masked = group.multiply(group.multiplier(), &group.power_of_generator(&x)?)?;
        let base = group.subtract(server.element(), &masked)?;
        let own = group.power(&base, &self.secret)?;
        let proven = group.power(&group.power(&base, &x)?, &scrambling)?;
        SessionKey::derive(&group.multiply(&own, &proven)?, &scrambling)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("public", &self.public).finish_non_exhaustive()
    }
}
