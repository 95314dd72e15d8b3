//! Private signing keys, parsed once, with the header text computed once per key.

use std::fmt;

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{KeyPair as RsaKeyPair, KeySize};
use aws_lc_rs::signature::{
    self, EcdsaKeyPair, EcdsaSigningAlgorithm, Ed25519KeyPair, KeyPair as _, RsaEncoding,
};
use serde::Serialize;
use zeroize::Zeroizing;

use crate::{Alg, Error, Jwk, Result, VerifyingKey, base64url};

/// The `typ` member of a token's header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typ {
    /// No `typ` member.
    Absent,
    /// `JWT` (RFC 7519 §5.1).
    Jwt,
    /// `JWS`.
    Jws,
    /// `at+jwt` (RFC 9068 §2.1).
    AtJwt,
}

impl Typ {
    const fn name(self) -> Option<&'static str> {
        match self {
            Self::Absent => None,
            Self::Jwt => Some("JWT"),
            Self::Jws => Some("JWS"),
            Self::AtJwt => Some("at+jwt"),
        }
    }
}

enum Private {
    Rsa(RsaKeyPair, &'static dyn RsaEncoding),
    Ec(EcdsaKeyPair),
    Ed25519(Ed25519KeyPair),
}

/// The header of every token of a key, base64url and with the dot that follows.
struct Headers {
    absent: Box<str>,
    jwt: Box<str>,
    jws: Box<str>,
    at_jwt: Box<str>,
}

/// A private key for signing tokens. `Debug` shows id and algorithm only.
pub struct SigningKey {
    alg: Alg,
    kid: Box<str>,
    private: Private,
    public: Jwk,
    /// The public key as it stands inside a certificate.
    public_bytes: Box<[u8]>,
    headers: Headers,
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKey")
            .field("kid", &self.kid)
            .field("alg", &self.alg)
            .finish_non_exhaustive()
    }
}

impl SigningKey {
    /// An RSA key from PKCS#8 DER, 2048 bits or more. `kid: None` takes the RFC 7638 thumbprint.
    pub fn rsa_pkcs8(der: &[u8], alg: Alg, kid: Option<&str>) -> Result<Self> {
        let padding: &'static dyn RsaEncoding = match alg {
            Alg::Rs256 => &signature::RSA_PKCS1_SHA256,
            Alg::Rs384 => &signature::RSA_PKCS1_SHA384,
            Alg::Rs512 => &signature::RSA_PKCS1_SHA512,
            _ => return Err(Error::AlgNotAllowed),
        };
        let pair = RsaKeyPair::from_pkcs8(der).map_err(|_| Error::KeyMalformed)?;
        let public_bytes: Box<[u8]> = pair.public_key().as_ref().into();
        let (modulus, exponent) = rsa_members(&public_bytes).ok_or(Error::KeyMalformed)?;
        let public = Jwk::rsa(modulus, exponent);
        Self::build(alg, kid, Private::Rsa(pair, padding), public, public_bytes)
    }

    /// An EC key on the curve of `alg` (`Es256` or `Es384`) from PKCS#8 DER.
    pub fn ec_pkcs8(der: &[u8], alg: Alg, kid: Option<&str>) -> Result<Self> {
        let (curve, crv) = ec_algorithm(alg)?;
        let pair = EcdsaKeyPair::from_pkcs8(curve, der).map_err(|_| Error::KeyMalformed)?;
        let public_bytes: Box<[u8]> = pair.public_key().as_ref().into();
        let public = Jwk::ec(crv, &public_bytes)?;
        Self::build(alg, kid, Private::Ec(pair), public, public_bytes)
    }

    /// An Ed25519 key from PKCS#8 DER (version 1 or 2).
    pub fn ed25519_pkcs8(der: &[u8], kid: Option<&str>) -> Result<Self> {
        let pair = Ed25519KeyPair::from_pkcs8(der).map_err(|_| Error::KeyMalformed)?;
        let public_bytes: Box<[u8]> = pair.public_key().as_ref().into();
        let public = Jwk::ed25519(&public_bytes);
        Self::build(Alg::EdDsa, kid, Private::Ed25519(pair), public, public_bytes)
    }

    /// The key of that algorithm from PKCS#8 DER: the one to use when `alg` is data.
    pub fn from_pkcs8(der: &[u8], alg: Alg, kid: Option<&str>) -> Result<Self> {
        match alg {
            Alg::Rs256 | Alg::Rs384 | Alg::Rs512 => Self::rsa_pkcs8(der, alg, kid),
            Alg::Es256 | Alg::Es384 => Self::ec_pkcs8(der, alg, kid),
            Alg::EdDsa => Self::ed25519_pkcs8(der, kid),
        }
    }

    /// Adds the key's certificate: [`public_jwk`](Self::public_jwk) then carries `x5c` and
    /// `x5t#S256`. Refuses a certificate that does not hold this very key.
    pub fn with_certificate(mut self, der: &[u8]) -> Result<Self> {
        let key = &*self.public_bytes;
        if !der.windows(key.len().max(1)).any(|window| window == key) {
            return Err(Error::Certificate);
        }
        self.public.x5c = Some(vec![base64url::encode_standard(der)]);
        self.public.x5t_s256 = Some(base64url::encode(digest(&SHA256, der)));
        Ok(self)
    }

    /// The algorithm of the key.
    pub fn alg(&self) -> Alg {
        self.alg
    }

    /// The key id, as it stands in headers and in the published key.
    pub fn kid(&self) -> &str {
        &self.kid
    }

    /// The public key with `kid`, `alg`, `use` and, if given, the certificate.
    pub fn public_jwk(&self) -> &Jwk {
        &self.public
    }

    /// The public key parsed for verification.
    pub fn verifying_key(&self) -> Result<VerifyingKey> {
        VerifyingKey::from_jwk(&self.public)
    }

    /// Signs `claims` as a compact JWS.
    ///
    /// Randomness (RSA blinding, ECDSA nonces) is aws-lc's own, inside the library: the generator
    /// argument of its signing calls is documented as ignored, so none is asked for here.
    pub fn sign_jwt(&self, claims: &impl Serialize, typ: Typ) -> Result<String> {
        let payload = serde_json::to_vec(claims).map_err(|_| Error::Serialize)?;
        self.sign(&payload, typ)
    }

    /// Signs any payload as a compact JWS.
    pub fn sign(&self, payload: &[u8], typ: Typ) -> Result<String> {
        let header = match typ {
            Typ::Absent => &self.headers.absent,
            Typ::Jwt => &self.headers.jwt,
            Typ::Jws => &self.headers.jws,
            Typ::AtJwt => &self.headers.at_jwt,
        };
        let signature_len = match &self.private {
            Private::Rsa(pair, _) => pair.public_modulus_len(),
            Private::Ec(_) | Private::Ed25519(_) => 96,
        };
        let text = header.len() + (payload.len() + signature_len) * 4 / 3 + 8;
        let mut token = String::with_capacity(text);
        token.push_str(header);
        base64url::push(payload, &mut token);
        let signature = self.signature(token.as_bytes())?;
        token.push('.');
        base64url::push(&signature, &mut token);
        Ok(token)
    }

    pub(crate) fn signature(&self, message: &[u8]) -> Result<Vec<u8>> {
        let random = SystemRandom::new();
        match &self.private {
            Private::Rsa(pair, padding) => {
                let mut out = vec![0; pair.public_modulus_len()];
                pair.sign(*padding, &random, message, &mut out).map_err(|_| Error::Sign)?;
                Ok(out)
            }
            Private::Ec(pair) => {
                let signature = pair.sign(&random, message).map_err(|_| Error::Sign)?;
                Ok(signature.as_ref().to_vec())
            }
            Private::Ed25519(pair) => {
                let signature = pair.try_sign(message).map_err(|_| Error::Sign)?;
                Ok(signature.as_ref().to_vec())
            }
        }
    }

    fn build(
        alg: Alg,
        kid: Option<&str>,
        private: Private,
        mut public: Jwk,
        public_bytes: Box<[u8]>,
    ) -> Result<Self> {
        let kid: Box<str> = match kid {
            Some(kid) => kid.into(),
            None => public.thumbprint()?.into(),
        };
        public.kid = Some(kid.to_string());
        public.alg = Some(alg.name().into());
        public.key_use = Some("sig".into());
        // INVARIANT: what we publish is what we accept: size and exponent are checked here too.
        VerifyingKey::from_jwk(&public)?;
        let headers = Headers {
            absent: header(&kid, Typ::Absent, alg)?,
            jwt: header(&kid, Typ::Jwt, alg)?,
            jws: header(&kid, Typ::Jws, alg)?,
            at_jwt: header(&kid, Typ::AtJwt, alg)?,
        };
        Ok(Self { alg, kid, private, public, public_bytes, headers })
    }
}

fn header(kid: &str, typ: Typ, alg: Alg) -> Result<Box<str>> {
    #[derive(Serialize)]
    struct Members<'a> {
        kid: &'a str,
        #[serde(skip_serializing_if = "Option::is_none")]
        typ: Option<&'a str>,
        alg: &'a str,
    }
    let members = Members { kid, typ: typ.name(), alg: alg.name() };
    let json = serde_json::to_vec(&members).map_err(|_| Error::Serialize)?;
    let mut text = base64url::encode(json);
    text.push('.');
    Ok(text.into())
}

fn ec_algorithm(alg: Alg) -> Result<(&'static EcdsaSigningAlgorithm, &'static str)> {
    match alg {
        Alg::Es256 => Ok((&signature::ECDSA_P256_SHA256_FIXED_SIGNING, "P-256")),
        Alg::Es384 => Ok((&signature::ECDSA_P384_SHA384_FIXED_SIGNING, "P-384")),
        _ => Err(Error::AlgNotAllowed),
    }
}

/// Modulus and exponent of an `RSAPublicKey` (RFC 8017 §A.1.1), without leading zeros.
fn rsa_members(der: &[u8]) -> Option<(&[u8], &[u8])> {
    let (sequence, _) = der_element(der, 0x30)?;
    let (modulus, rest) = der_element(sequence, 0x02)?;
    let (exponent, _) = der_element(rest, 0x02)?;
    Some((modulus.strip_prefix(&[0]).unwrap_or(modulus), exponent))
}

/// The content of the element of that tag at the start of `der`, and what follows it.
fn der_element(der: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    let (found, rest) = der.split_first()?;
    let (first, rest) = rest.split_first()?;
    let (len, rest) = match first {
        0..=0x7f => (usize::from(*first), rest),
        0x81 => rest.split_first().map(|(len, rest)| (usize::from(*len), rest))?,
        0x82 => {
            let (len, rest) = rest.split_first_chunk::<2>()?;
            (usize::from(u16::from_be_bytes(*len)), rest)
        }
        _ => return None,
    };
    (*found == tag).then(|| rest.split_at_checked(len)).flatten()
}

/// Makes an RSA key of 2048, 3072 or 4096 bits, as PKCS#8 DER. Takes long: not in a request.
///
/// Randomness is aws-lc's own; the library takes no other for key generation.
pub fn generate_rsa_pkcs8(bits: u32) -> Result<Zeroizing<Vec<u8>>> {
    let size = match bits {
        2048 => KeySize::Rsa2048,
        3072 => KeySize::Rsa3072,
        4096 => KeySize::Rsa4096,
        _ => return Err(Error::KeySize),
    };
    let pair = RsaKeyPair::generate(size).map_err(|_| Error::Generate)?;
    let der: Pkcs8V1Der<'_> = pair.as_der().map_err(|_| Error::Generate)?;
    Ok(Zeroizing::new(der.as_ref().to_vec()))
}

/// Makes an EC key for `Es256` or `Es384`, as PKCS#8 DER. Randomness is aws-lc's own.
pub fn generate_ec_pkcs8(alg: Alg) -> Result<Zeroizing<Vec<u8>>> {
    let (curve, _) = ec_algorithm(alg)?;
    let pair = EcdsaKeyPair::generate(curve).map_err(|_| Error::Generate)?;
    let der = pair.to_pkcs8v1().map_err(|_| Error::Generate)?;
    Ok(Zeroizing::new(der.as_ref().to_vec()))
}

/// Makes an Ed25519 key, as PKCS#8 DER version 1. Randomness is aws-lc's own.
pub fn generate_ed25519_pkcs8() -> Result<Zeroizing<Vec<u8>>> {
    let pair = Ed25519KeyPair::generate().map_err(|_| Error::Generate)?;
    let der = pair.to_pkcs8v1().map_err(|_| Error::Generate)?;
    Ok(Zeroizing::new(der.as_ref().to_vec()))
}
