//! What a server keeps of a password: a salt and a verifier.

use std::fmt;

use aws_lc_rs::hkdf::{HKDF_SHA256, KeyType, Salt as HkdfSalt};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use crate::group::Group;
use crate::numbers::{Bits256, Element, from_hex, padded, sha256, to_hex, without_leading_zeros};
use crate::{Error, NUMBER_LEN, Subject};

/// The salt of a password. A number: leading zeros mean nothing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Salt(Vec<u8>);

/// Longest salt accepted. Clients draw those of devices: 16 bytes, sometimes written as text.
const MAX_SALT: usize = 128;

impl Salt {
    /// A new salt from 16 random bytes.
    ///
    /// Its first digit is forced to be 1 to 7 (about 1.2 of its 128 bits): clients that forget the
    /// padding of numbers that begin with a zero digit or a set bit, as some do, then work.
    pub fn random(bytes: &[u8; 16]) -> Self {
        let mut salt = bytes.to_vec();
        if let Some(first) = salt.first_mut() {
            *first &= 0x7f;
            *first |= u8::from(*first < 0x10) << 4;
        }
        Self(salt)
    }

    /// From big-endian bytes, as ConfirmDevice brings them (there in base64).
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        let minimal = without_leading_zeros(bytes);
        if minimal.len() > MAX_SALT { Err(Error::Salt) } else { Ok(Self(minimal.to_vec())) }
    }

    /// From a number in hexadecimal, of an even or odd number of digits.
    pub fn parse_hex(text: &str) -> Result<Self, Error> {
        if text.is_empty() || text.len() > 2 * MAX_SALT + 2 {
            return Err(Error::Salt);
        }
        Self::from_bytes(&from_hex(text).ok_or(Error::Salt)?)
    }

    /// The number as ConfirmDevice wants it: big-endian, a zero byte before a set top bit.
    pub fn padded(&self) -> Zeroizing<Vec<u8>> {
        padded(&self.0)
    }

    /// The number in lower-case hexadecimal without leading zeros, as `SALT` carries it.
    pub fn to_hex(&self) -> String {
        to_hex(&self.0)
    }
}

/// `x`: the salted hash of who it is and the password.
pub(crate) fn private_key(salt: &Salt, subject: Subject<'_>, password: &str) -> Bits256 {
    let [scope, name] = subject.parts();
    let inner = sha256(&[scope, name, b":", password.as_bytes()]);
    sha256(&[&padded(&salt.0), &*inner])
}

/// What a server keeps of a password: the salt, and the generator to the power of the salted hash.
///
/// Whoever has it can guess passwords offline and can pose as the server, but cannot sign in. It
/// must be encrypted where it is stored. Wiped when dropped.
#[derive(Clone)]
pub struct Verifier {
    salt: Salt,
    value: Element,
}

/// The first byte of the stored form.
const STORED_FORM: u8 = 1;

impl Verifier {
    /// The verifier of a password. Takes one exponentiation.
    pub fn derive(salt: &Salt, subject: Subject<'_>, password: &str) -> Result<Self, Error> {
        let x = private_key(salt, subject, password);
        let value = Group::cognito()?.power_of_generator(&x)?;
        Ok(Self { salt: salt.clone(), value })
    }

    /// A verifier that a client made, as ConfirmDevice brings it: big-endian bytes, with or without
    /// a leading zero byte. It must lie above 1 and below the prime minus 1: at the bounds every
    /// password would do.
    pub fn from_client(salt: Salt, verifier: &[u8]) -> Result<Self, Error> {
        let value = Element::from_be(verifier).ok_or(Error::Verifier)?;
        let trivial = value.is_zero() || is_one_or_minus_one(&value);
        if trivial { Err(Error::Verifier) } else { Ok(Self { salt, value }) }
    }

    /// The verifier of somebody who does not exist: always the same for the same seed, and not to
    /// be told from a true one by value, shape or time (RFC 5054 §2.5.1.3). No password fits it.
    ///
    /// The seed must be secret and differ between pools and names: an HMAC over both.
    pub fn simulated(seed: &[u8; 32]) -> Result<Self, Error> {
        let salt = HkdfSalt::new(HKDF_SHA256, b"countersign simulated SRP verifier");
        let source = salt.extract(seed);
        let mut drawn = Zeroizing::new([0_u8; 16 + NUMBER_LEN - 1]);
        source
            .expand(&[b"salt, verifier"], Length(drawn.len()))
            .and_then(|stream| stream.fill(&mut *drawn))
            .map_err(|_| Error::Arithmetic)?;
        let (salt, value) = drawn.split_first_chunk::<16>().ok_or(Error::Arithmetic)?;
        let value = Element::from_be(value).ok_or(Error::Arithmetic)?;
        Ok(Self { salt: Salt::random(salt), value })
    }

    /// Whether this is the password. Takes one exponentiation and a comparison in constant time.
    pub fn matches(&self, subject: Subject<'_>, password: &str) -> Result<bool, Error> {
        let theirs = Self::derive(&self.salt, subject, password)?;
        Ok(self.value.as_bytes().ct_eq(theirs.value.as_bytes()).into())
    }

    /// The salt, for the client.
    pub const fn salt(&self) -> &Salt {
        &self.salt
    }

    /// The verifier as ConfirmDevice wants it: big-endian, a zero byte before a set top bit.
    pub fn padded(&self) -> Zeroizing<Vec<u8>> {
        padded(self.value.as_bytes())
    }

    pub(crate) const fn value(&self) -> &Element {
        &self.value
    }

    /// The form for storing, which the caller encrypts: a version byte, the verifier, the salt.
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        let mut out = Zeroizing::new(Vec::with_capacity(1 + NUMBER_LEN + self.salt.0.len()));
        out.push(STORED_FORM);
        out.extend_from_slice(self.value.as_bytes());
        out.extend_from_slice(&self.salt.0);
        out
    }

    /// Reads what [`Verifier::to_bytes`] wrote.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        let Some((&STORED_FORM, rest)) = bytes.split_first() else {
            return Err(Error::Verifier);
        };
        let (value, salt) = rest.split_first_chunk::<NUMBER_LEN>().ok_or(Error::Verifier)?;
        Self::from_client(Salt::from_bytes(salt)?, value)
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Verifier([redacted])")
    }
}

/// Whether a number is 1, or the prime minus 1: those whose powers are only themselves and 1.
fn is_one_or_minus_one(number: &Element) -> bool {
    let bytes = number.as_bytes();
    let minus_one = crate::group::PRIME.iter().rev().zip(bytes.iter().rev()).enumerate();
    let mut minus_one =
        minus_one.map(|(place, (prime, byte))| prime - u8::from(place == 0) == *byte);
    without_leading_zeros(bytes) == [1] || minus_one.all(|same| same)
}

/// How many bytes to expand to.
struct Length(usize);

impl KeyType for Length {
    fn len(&self) -> usize {
        self.0
    }
}
