//! Numbers as bytes: elements of the group, public values, and Cognito's padding of numbers.

use std::fmt;

use aws_lc_rs::digest::{Context, SHA256};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::group::PRIME;
use crate::{Error, NUMBER_LEN, SECRET_LEN};

/// A number below the prime, big-endian. Wiped when dropped: most of them are secret.
///
/// INVARIANT: always below the prime; the arithmetic of aws-lc relies on reduced numbers.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub(crate) struct Element([u8; NUMBER_LEN]);

impl Element {
    /// From big-endian bytes of any length; `None` for a number at or above the prime.
    pub(crate) fn from_be(bytes: &[u8]) -> Option<Self> {
        let minimal = without_leading_zeros(bytes);
        let mut out = [0; NUMBER_LEN];
        let start = NUMBER_LEN.checked_sub(minimal.len())?;
        out.get_mut(start..)?.copy_from_slice(minimal);
        Self::from_array(&out)
    }

    /// From exactly as many bytes as the prime has.
    pub(crate) fn from_array(bytes: &[u8; NUMBER_LEN]) -> Option<Self> {
        (*bytes < PRIME).then_some(Self(*bytes))
    }

    pub(crate) const fn as_bytes(&self) -> &[u8; NUMBER_LEN] {
        &self.0
    }

    pub(crate) fn is_zero(&self) -> bool {
        self.0.iter().fold(0, |any, byte| any | byte) == 0
    }
}

/// `A` or `B`: what the two sides show each other. Above zero and below the prime.
///
/// INVARIANT: never a multiple of the prime. With `A` = 0 modulo the prime the session key would
/// not depend on the password (RFC 5054 §2.5.4), so such a value cannot be made.
#[derive(Clone)]
pub struct PublicValue(Element);

/// Hexadecimal digits that a public value may have: those of the prime, a sign byte before them,
/// and a little patience with clients that pad.
const MAX_HEX_DIGITS: usize = 2 * NUMBER_LEN + 8;

impl PublicValue {
    /// Reads a number in hexadecimal, without sign, upper or lower case, of an even or odd number
    /// of digits, with or without leading zeros.
    pub fn parse_hex(text: &str) -> Result<Self, Error> {
        if text.is_empty() || text.len() > MAX_HEX_DIGITS {
            return Err(Error::PublicValue);
        }
        let bytes = from_hex(text).ok_or(Error::PublicValue)?;
        Element::from_be(&bytes).ok_or(Error::PublicValue).and_then(Self::new)
    }

    pub(crate) fn new(element: Element) -> Result<Self, Error> {
        if element.is_zero() { Err(Error::PublicValue) } else { Ok(Self(element)) }
    }

    /// The number in lower-case hexadecimal without leading zeros, as `SRP_A` and `SRP_B` carry it.
    pub fn to_hex(&self) -> String {
        to_hex(self.0.as_bytes())
    }

    pub(crate) const fn element(&self) -> &Element {
        &self.0
    }
}

impl fmt::Debug for PublicValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("PublicValue").field(&self.to_hex()).finish()
    }
}

/// 256 bits that are secret, or a hash that is; wiped when dropped.
pub(crate) type Bits256 = Zeroizing<[u8; SECRET_LEN]>;

/// SHA-256 over the parts, one after the other.
pub(crate) fn sha256(parts: &[&[u8]]) -> Bits256 {
    let mut context = Context::new(&SHA256);
    for part in parts {
        context.update(part);
    }
    let mut out = Zeroizing::new([0; SECRET_LEN]);
    out.iter_mut().zip(context.finish().as_ref()).for_each(|(out, byte)| *out = *byte);
    out
}

/// Cognito's form of a number for hashing: big-endian with as few bytes as a two's complement
/// needs, so with a zero byte in front when the top bit is set.
pub(crate) fn padded(number: &[u8]) -> Zeroizing<Vec<u8>> {
    let minimal = without_leading_zeros(number);
    let sign = minimal.first().is_none_or(|top| *top >= 0x80);
    let mut out = Zeroizing::new(Vec::with_capacity(minimal.len() + 1));
    out.extend(sign.then_some(0));
    out.extend_from_slice(minimal);
    out
}

pub(crate) fn without_leading_zeros(mut bytes: &[u8]) -> &[u8] {
    while let [0, rest @ ..] = bytes {
        bytes = rest;
    }
    bytes
}

/// Bytes of a number in hexadecimal, whose first digit may stand alone.
pub(crate) fn from_hex(text: &str) -> Option<Vec<u8>> {
    if text.len().is_multiple_of(2) {
        return hex::decode(text).ok();
    }
    hex::decode(format!("0{text}")).ok()
}

/// A number in lower-case hexadecimal without leading zeros; `0` for zero.
pub(crate) fn to_hex(number: &[u8]) -> String {
    let text = hex::encode(without_leading_zeros(number));
    match text.strip_prefix('0') {
        Some(rest) => rest.to_owned(),
        None if text.is_empty() => "0".to_owned(),
        None => text,
    }
}
