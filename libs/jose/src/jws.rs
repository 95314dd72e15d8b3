//! Compact JWS (RFC 7515 §7.1): strict parsing first, verification as a separate, explicit step.

use std::fmt;

use serde_json::{Map, Value};

use crate::{Claims, Error, Result, UnverifiedClaims, VerifyingKey, base64url, json};

/// Length limit of [`Unverified::parse`], in bytes.
pub const DEFAULT_MAX_LEN: usize = 20_000;

/// The signature algorithms that exist for this crate (RFC 7518 §3.1, RFC 8037 §3.1).
// INVARIANT: no symmetric algorithm and no `none`: a public key can never serve as a MAC key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Alg {
    /// RSASSA-PKCS1-v1_5 with SHA-256.
    Rs256,
    /// RSASSA-PKCS1-v1_5 with SHA-384.
    Rs384,
    /// RSASSA-PKCS1-v1_5 with SHA-512.
    Rs512,
    /// ECDSA on P-256 with SHA-256.
    Es256,
    /// ECDSA on P-384 with SHA-384.
    Es384,
    /// `EdDSA` with Ed25519.
    EdDsa,
}

impl Alg {
    /// Every algorithm.
    pub const ALL: [Self; 6] =
        [Self::Rs256, Self::Rs384, Self::Rs512, Self::Es256, Self::Es384, Self::EdDsa];
    /// The RSA family: what a key without `alg` may be used for.
    pub const RSA: [Self; 3] = [Self::Rs256, Self::Rs384, Self::Rs512];

    /// The registered name, as it stands in a header.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Rs256 => "RS256",
            Self::Rs384 => "RS384",
            Self::Rs512 => "RS512",
            Self::Es256 => "ES256",
            Self::Es384 => "ES384",
            Self::EdDsa => "EdDSA",
        }
    }

    /// The algorithm of that exact name (names are case-sensitive).
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|alg| alg.name() == name)
    }

    /// Whether the key is RSA.
    pub const fn is_rsa(self) -> bool {
        matches!(self, Self::Rs256 | Self::Rs384 | Self::Rs512)
    }
}

/// Where verification finds its key: one [`VerifyingKey`] or a [`KeySet`](crate::KeySet).
pub trait KeySource {
    /// The keys to try, never empty: [`Error::KeyNotFound`] and [`Error::KeyAmbiguous`] instead.
    fn candidates(&self, kid: Option<&str>, alg: Alg) -> Result<Vec<&VerifyingKey>>;
}

impl KeySource for VerifyingKey {
    /// This key, unless token and key both carry an id and the ids differ.
    fn candidates(&self, kid: Option<&str>, alg: Alg) -> Result<Vec<&VerifyingKey>> {
        let named = kid.zip(self.kid()).is_none_or(|(wanted, own)| wanted == own);
        if named && self.supports(alg) { Ok(vec![self]) } else { Err(Error::KeyNotFound) }
    }
}

/// A well-formed token that nobody has verified yet. `Debug` shows the algorithm only.
#[derive(Clone)]
pub struct Unverified<'a> {
    signing_input: &'a str,
    signature: Vec<u8>,
    header: Header,
    claims: Claims,
}

impl fmt::Debug for Unverified<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unverified").field("alg", &self.header.alg).finish_non_exhaustive()
    }
}

impl<'a> Unverified<'a> {
    /// Parses a compact JWS whose payload is a JSON object, of at most [`DEFAULT_MAX_LEN`] bytes.
    pub fn parse(token: &'a str) -> Result<Self> {
        Self::parse_within(token, DEFAULT_MAX_LEN)
    }

    /// As [`parse`](Self::parse), with a length limit in bytes of the caller's choice.
    pub fn parse_within(token: &'a str, max_len: usize) -> Result<Self> {
        if token.len() > max_len {
            return Err(Error::TooLong);
        }
        let (signing_input, signature) = token.rsplit_once('.').ok_or(Error::Malformed)?;
        let (header, payload) = signing_input.split_once('.').ok_or(Error::Malformed)?;
        if payload.contains('.') {
            return Err(Error::Malformed);
        }
        let header = Header::parse(&base64url::decode(header)?)?;
        let signature = base64url::decode(signature)?;
        let claims = Claims::parse(&base64url::decode(payload)?)?;
        Ok(Self { signing_input, signature, header, claims })
    }

    /// The algorithm that the header names.
    pub fn alg(&self) -> Alg {
        self.header.alg
    }

    /// The key id that the header names. Hostile until verified: only ever a map key.
    pub fn kid(&self) -> Option<&str> {
        self.header.kid.as_deref()
    }

    /// The media type that the header names (`JWT`, `at+jwt`, ...).
    pub fn typ(&self) -> Option<&str> {
        self.header.typ.as_deref()
    }

    /// The claims before verification, for choosing an issuer and nothing else.
    pub fn claims_unverified(&self) -> UnverifiedClaims<'_> {
        UnverifiedClaims(&self.claims)
    }

    /// Verifies the signature with a key of `keys`, if the algorithm is one of `allowed`.
    ///
    /// Says nothing about issuer, audience or time: see [`Claims`]. Takes `&self`, so that a
    /// caller may fetch a newer key set after [`Error::KeyNotFound`] and try again.
    pub fn verify(&self, keys: &impl KeySource, allowed: &[Alg]) -> Result<Claims> {
        let alg = self.header.alg;
        if !allowed.contains(&alg) {
            return Err(Error::AlgNotAllowed);
        }
        let candidates = keys.candidates(self.kid(), alg)?;
        let message = self.signing_input.as_bytes();
        if candidates.iter().any(|key| key.verify(alg, message, &self.signature).is_ok()) {
            Ok(self.claims.clone())
        } else {
            Err(Error::Signature)
        }
    }
}

/// The members of a JOSE header that mean something here; `jku`, `jwk`, `x5u`, `x5c` never do.
#[derive(Clone)]
struct Header {
    alg: Alg,
    kid: Option<String>,
    typ: Option<String>,
}

impl Header {
    fn parse(bytes: &[u8]) -> Result<Self> {
        let mut members = json::object(bytes)?;
        if ["crit", "b64", "zip"].iter().any(|name| members.contains_key(*name)) {
            return Err(Error::Extension);
        }
        let alg = take_string(&mut members, "alg")?.ok_or(Error::Header("alg"))?;
        Ok(Self {
            alg: Alg::from_name(&alg).ok_or(Error::AlgRefused)?,
            kid: take_string(&mut members, "kid")?,
            typ: take_string(&mut members, "typ")?,
        })
    }
}

/// Takes an optional string member out of a header.
pub(crate) fn take_string(
    members: &mut Map<String, Value>,
    name: &'static str,
) -> Result<Option<String>> {
    match members.remove(name) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(Error::Header(name)),
    }
}
