//! The server's side of one sign-in, from the first round trip to the second.

use std::fmt;

use zeroize::Zeroizing;

use crate::claim::SessionKey;
use crate::group::Group;
use crate::numbers::{Bits256, PublicValue, padded, sha256};
use crate::{Error, NUMBER_LEN, SECRET_LEN, Verifier};

/// `u`: the hash of both public values.
pub(crate) fn scrambling(a: &PublicValue, b: &PublicValue) -> Bits256 {
    sha256(&[&padded(a.element().as_bytes()), &padded(b.element().as_bytes())])
}

/// The server's side of one sign-in: the client's public value, the server's secret, and `u`.
///
/// A server without memory writes it into the secret block with [`Handshake::to_bytes`], encrypted
/// and bound to the user, and reads it at the second round trip. Wiped when dropped.
pub struct Handshake {
    client: PublicValue,
    secret: Bits256,
    scrambling: Bits256,
}

/// The first byte of the stored form.
const STORED_FORM: u8 = 1;

impl Handshake {
    /// Begins with the client's `A`: answers the server's `B` too. `secret` is 32 fresh random
    /// bytes, used for this sign-in alone. Takes one exponentiation.
    pub fn begin(
        client: &PublicValue,
        verifier: &Verifier,
        secret: &[u8; SECRET_LEN],
    ) -> Result<(Self, PublicValue), Error> {
        let group = Group::cognito()?;
        let masked = group.multiply(group.multiplier(), verifier.value())?;
        let server = PublicValue::new(group.add(&masked, &group.power_of_generator(secret)?)?)?;
        let scrambling = scrambling(client, &server);
        let secret = Zeroizing::new(*secret);
        Ok((Self { client: client.clone(), secret, scrambling }, server))
    }

    /// The key that the client has as well if it knows the password. Takes two exponentiations.
    ///
    /// INVARIANT: no key without `u`. With `u` = 0 the verifier would drop out of the calculation,
    /// and anybody could make the key (RFC 2945 §3, RFC 5054 §2.5.4).
    pub fn key(&self, verifier: &Verifier) -> Result<SessionKey, Error> {
        if self.scrambling.iter().all(|byte| *byte == 0) {
            return Err(Error::Scrambling);
        }
        let group = Group::cognito()?;
        let scrambled = group.power(verifier.value(), &self.scrambling)?;
        let base = group.multiply(self.client.element(), &scrambled)?;
        SessionKey::derive(&group.power(&base, &self.secret)?, &self.scrambling)
    }

    /// The form for the secret block, which the caller encrypts: a version byte, `A`, `b`, `u`.
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        let mut out = Zeroizing::new(Vec::with_capacity(1 + NUMBER_LEN + 2 * SECRET_LEN));
        out.push(STORED_FORM);
        out.extend_from_slice(self.client.element().as_bytes());
        out.extend_from_slice(&*self.secret);
        out.extend_from_slice(&*self.scrambling);
        out
    }

    /// Reads what [`Handshake::to_bytes`] wrote.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        Self::read(bytes).ok_or(Error::Handshake)
    }

    fn read(bytes: &[u8]) -> Option<Self> {
        let (&STORED_FORM, rest) = bytes.split_first()? else {
            return None;
        };
        let (client, rest) = rest.split_first_chunk::<NUMBER_LEN>()?;
        let (secret, rest) = rest.split_first_chunk::<SECRET_LEN>()?;
        let scrambling: &[u8; SECRET_LEN] = rest.try_into().ok()?;
        let client = crate::numbers::Element::from_array(client)?;
        Some(Self {
            client: PublicValue::new(client).ok()?,
            secret: Zeroizing::new(*secret),
            scrambling: Zeroizing::new(*scrambling),
        })
    }
}

impl fmt::Debug for Handshake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Handshake([redacted])")
    }
}
