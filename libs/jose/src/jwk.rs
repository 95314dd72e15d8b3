//! Public keys: the JSON form (RFC 7517, RFC 7518 §6, RFC 8037) and the parsed, reusable form.

use std::fmt;

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::signature::{self, ParsedPublicKey, RsaParameters, RsaPublicKeyComponents};
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};

use crate::{Alg, Error, Result, base64url};

/// A public JSON Web Key. Members that this crate has no use for are dropped when read.
// INVARIANT: no field can carry private material, so a published key set cannot (sec_017). `d` is
// only remembered as a mark that makes the key refused.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Jwk {
    /// `RSA`, `EC` or `OKP`.
    pub kty: String,
    /// Key id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kid: Option<String>,
    /// The one algorithm that the key is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alg: Option<String>,
    /// `sig` or `enc`.
    #[serde(rename = "use", skip_serializing_if = "Option::is_none")]
    pub key_use: Option<String>,
    /// Permitted operations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_ops: Option<Vec<String>>,
    /// RSA modulus, base64url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub n: Option<String>,
    /// RSA public exponent, base64url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub e: Option<String>,
    /// Curve name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub crv: Option<String>,
    /// Curve point x, or the Ed25519 key, base64url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<String>,
    /// Curve point y, base64url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub y: Option<String>,
    /// Certificate chain, each DER in standard base64.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x5c: Option<Vec<String>>,
    /// SHA-256 of the first certificate, base64url.
    #[serde(rename = "x5t#S256", skip_serializing_if = "Option::is_none")]
    pub x5t_s256: Option<String>,
    #[serde(rename = "d", skip_serializing)]
    private: Option<IgnoredAny>,
}

impl Jwk {
    /// The SHA-256 thumbprint of RFC 7638, base64url: the hash of the required members only.
    pub fn thumbprint(&self) -> Result<String> {
        let canonical = match self.kty.as_str() {
            "RSA" => serde_json::to_string(&RsaMembers {
                e: required(self.e.as_ref())?,
                kty: "RSA",
                n: required(self.n.as_ref())?,
            }),
            "EC" => serde_json::to_string(&EcMembers {
                crv: required(self.crv.as_ref())?,
                kty: "EC",
                x: required(self.x.as_ref())?,
                y: required(self.y.as_ref())?,
            }),
            "OKP" => serde_json::to_string(&OkpMembers {
                crv: required(self.crv.as_ref())?,
                kty: "OKP",
                x: required(self.x.as_ref())?,
            }),
            _ => return Err(Error::KeyType),
        };
        let canonical = canonical.map_err(|_| Error::Serialize)?;
        Ok(base64url::encode(digest(&SHA256, canonical.as_bytes())))
    }

    pub(crate) fn rsa(modulus: &[u8], exponent: &[u8]) -> Self {
        Self {
            kty: "RSA".into(),
            n: Some(base64url::encode(modulus)),
            e: Some(base64url::encode(exponent)),
            ..Self::default()
        }
    }

    /// From an uncompressed point (SEC 1 §2.3.3).
    pub(crate) fn ec(crv: &str, point: &[u8]) -> Result<Self> {
        let (form, xy) = point.split_first().ok_or(Error::KeyMalformed)?;
        if *form != 4 {
            return Err(Error::KeyMalformed);
        }
        let (x, y) = xy.split_at_checked(xy.len() / 2).ok_or(Error::KeyMalformed)?;
        Ok(Self {
            kty: "EC".into(),
            crv: Some(crv.into()),
            x: Some(base64url::encode(x)),
            y: Some(base64url::encode(y)),
            ..Self::default()
        })
    }

    pub(crate) fn ed25519(key: &[u8]) -> Self {
        Self {
            kty: "OKP".into(),
            crv: Some("Ed25519".into()),
            x: Some(base64url::encode(key)),
            ..Self::default()
        }
    }

    /// Modulus and exponent without leading zeros, checked for size and strength.
    pub(crate) fn rsa_components(&self) -> Result<RsaPublicKeyComponents<Vec<u8>>> {
        if self.kty != "RSA" {
            return Err(Error::KeyType);
        }
        let n = unsigned(required(self.n.as_ref())?)?;
        let e = unsigned(required(self.e.as_ref())?)?;
        let top = n.first().ok_or(Error::KeyMalformed)?;
        let bits = n.len().saturating_mul(8).saturating_sub(top.leading_zeros() as usize);
        if !(2048..=8192).contains(&bits) {
            return Err(Error::KeySize);
        }
        if n.last().is_none_or(|low| low % 2 == 0) {
            return Err(Error::KeyMalformed);
        }
        // INVARIANT: e >= 65537 and odd: small exponents make sloppy padding forgeable (sec_013).
        let exponent = e.iter().try_fold(0_u32, |sum, byte| {
            sum.checked_mul(256).and_then(|sum| sum.checked_add(u32::from(*byte)))
        });
        match exponent {
            Some(value) if value >= 65537 && value % 2 == 1 => Ok(RsaPublicKeyComponents { n, e }),
            _ => Err(Error::KeyExponent),
        }
    }
}

// Members in lexicographic order, as RFC 7638 §3 demands.
#[derive(Serialize)]
struct RsaMembers<'a> {
    e: &'a str,
    kty: &'a str,
    n: &'a str,
}

#[derive(Serialize)]
struct EcMembers<'a> {
    crv: &'a str,
    kty: &'a str,
    x: &'a str,
    y: &'a str,
}

#[derive(Serialize)]
struct OkpMembers<'a> {
    crv: &'a str,
    kty: &'a str,
    x: &'a str,
}

fn required(member: Option<&String>) -> Result<&str> {
    member.map(String::as_str).ok_or(Error::KeyMalformed)
}

/// A `Base64urlUInt`; leading zero octets, which some issuers publish, are dropped.
fn unsigned(text: &str) -> Result<Vec<u8>> {
    let bytes = base64url::decode(text)?;
    Ok(bytes.into_iter().skip_while(|byte| *byte == 0).collect())
}

/// A public key parsed once, for any number of verifications.
#[derive(Clone)]
pub struct VerifyingKey {
    kid: Option<Box<str>>,
    // INVARIANT: never empty, one entry per algorithm that the key may be used with.
    keys: Vec<(Alg, ParsedPublicKey)>,
}

impl fmt::Debug for VerifyingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let algs: Vec<_> = self.keys.iter().map(|(alg, _)| alg).collect();
        f.debug_struct("VerifyingKey").field("kid", &self.kid).field("algs", &algs).finish()
    }
}

impl VerifyingKey {
    /// Parses and checks a key: RSA of 2048 to 8192 bits with an odd exponent of at least 65537,
    /// EC on P-256 or P-384, or Ed25519. `use`, `key_ops` and `alg` must permit verification.
    pub fn from_jwk(jwk: &Jwk) -> Result<Self> {
        if jwk.private.is_some() {
            return Err(Error::KeyPrivate);
        }
        let for_signatures = jwk.key_use.as_deref().is_none_or(|key_use| key_use == "sig");
        let for_verifying =
            jwk.key_ops.as_ref().is_none_or(|ops| ops.iter().any(|op| op == "verify"));
        if !for_signatures || !for_verifying {
            return Err(Error::KeyUse);
        }
        let mut keys = match (jwk.kty.as_str(), jwk.crv.as_deref()) {
            ("RSA", _) => rsa_keys(jwk)?,
            ("EC", Some("P-256")) => vec![(Alg::Es256, ec_key(jwk, Alg::Es256, 32)?)],
            ("EC", Some("P-384")) => vec![(Alg::Es384, ec_key(jwk, Alg::Es384, 48)?)],
            ("OKP", Some("Ed25519")) => vec![(Alg::EdDsa, ed25519_key(jwk)?)],
            _ => return Err(Error::KeyType),
        };
        if let Some(only) = jwk.alg.as_deref() {
            keys.retain(|(alg, _)| alg.name() == only);
        }
        if keys.is_empty() {
            return Err(Error::KeyUse);
        }
        Ok(Self { kid: jwk.kid.as_deref().map(Into::into), keys })
    }

    /// The key id, if the key has one.
    pub fn kid(&self) -> Option<&str> {
        self.kid.as_deref()
    }

    /// Whether the key may be used with that algorithm.
    pub fn supports(&self, alg: Alg) -> bool {
        self.keys.iter().any(|(own, _)| *own == alg)
    }

    /// Verifies a bare signature over `message`, in the form that JWS gives it.
    pub fn verify(&self, alg: Alg, message: &[u8], signature: &[u8]) -> Result<()> {
        let (_, key) = self.keys.iter().find(|(own, _)| *own == alg).ok_or(Error::AlgNotAllowed)?;
        key.verify_sig(message, signature).map_err(|_| Error::Signature)
    }
}

fn rsa_keys(jwk: &Jwk) -> Result<Vec<(Alg, ParsedPublicKey)>> {
    let components = jwk.rsa_components()?;
    let parse = |alg, parameters: &'static RsaParameters| {
        let key = components.to_parsed_public_key(parameters).map_err(|_| Error::KeyMalformed)?;
        Ok((alg, key))
    };
    Ok(vec![
        parse(Alg::Rs256, &signature::RSA_PKCS1_2048_8192_SHA256)?,
        parse(Alg::Rs384, &signature::RSA_PKCS1_2048_8192_SHA384)?,
        parse(Alg::Rs512, &signature::RSA_PKCS1_2048_8192_SHA512)?,
    ])
}

/// `width`: octets of a coordinate, always written in full (RFC 7518 §6.2.1.2).
fn ec_key(jwk: &Jwk, alg: Alg, width: usize) -> Result<ParsedPublicKey> {
    let x = base64url::decode(required(jwk.x.as_ref())?)?;
    let y = base64url::decode(required(jwk.y.as_ref())?)?;
    if x.len() != width || y.len() != width {
        return Err(Error::KeyMalformed);
    }
    let point = [&[4], x.as_slice(), y.as_slice()].concat();
    let parsed = if alg == Alg::Es256 {
        ParsedPublicKey::new(&signature::ECDSA_P256_SHA256_FIXED, point)
    } else {
        ParsedPublicKey::new(&signature::ECDSA_P384_SHA384_FIXED, point)
    };
    parsed.map_err(|_| Error::KeyMalformed)
}

fn ed25519_key(jwk: &Jwk) -> Result<ParsedPublicKey> {
    let x = base64url::decode(required(jwk.x.as_ref())?)?;
    if x.len() != 32 {
        return Err(Error::KeyMalformed);
    }
    ParsedPublicKey::new(&signature::ED25519, x).map_err(|_| Error::KeyMalformed)
}
