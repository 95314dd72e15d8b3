//! Compact JWE (RFC 7516 §7.1) with A256GCM content: `dir` for tokens that only we read, RSA-OAEP
//! for imported ones.
//!
//! The caller fixes the key management; a token that names any other is refused before anything
//! is computed, so no header can ask for work (PBES2 counts, sec_012).

use std::fmt;

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::encoding::{AsDer, PublicKeyX509Der};
use aws_lc_rs::rsa::{
    OAEP_SHA1_MGF1SHA1, OAEP_SHA256_MGF1SHA256, OaepAlgorithm, OaepPrivateDecryptingKey,
    OaepPublicEncryptingKey, PrivateDecryptingKey, PublicEncryptingKey,
};
use aws_lc_rs::signature::RSA_PKCS1_2048_8192_SHA256;
use serde::Serialize;
use zeroize::Zeroizing;

use crate::jws::take_string;
use crate::{DEFAULT_MAX_LEN, Error, Jwk, Result, base64url, json};

const KEY_LEN: usize = 32;
const IV_LEN: usize = 12;
const TAG_LEN: usize = 16;

/// How the content key is conveyed (RFC 7518 §4.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyManagement {
    /// `dir`: the shared key is the content key.
    Dir,
    /// `RSA-OAEP`: with SHA-1, as older issuers use it.
    RsaOaep,
    /// `RSA-OAEP-256`.
    RsaOaep256,
}

impl KeyManagement {
    /// The registered name, as it stands in a header.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Dir => "dir",
            Self::RsaOaep => "RSA-OAEP",
            Self::RsaOaep256 => "RSA-OAEP-256",
        }
    }

    fn oaep(self) -> Result<&'static OaepAlgorithm> {
        match self {
            Self::Dir => Err(Error::AlgNotAllowed),
            Self::RsaOaep => Ok(&OAEP_SHA1_MGF1SHA1),
            Self::RsaOaep256 => Ok(&OAEP_SHA256_MGF1SHA256),
        }
    }
}

/// A well-formed JWE of the expected key management, not decrypted yet.
pub struct Jwe<'a> {
    management: KeyManagement,
    kid: Option<String>,
    header: &'a str,
    encrypted_key: Vec<u8>,
    iv: [u8; IV_LEN],
    /// Ciphertext with the tag behind it.
    sealed: Vec<u8>,
}

impl fmt::Debug for Jwe<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Jwe").field("alg", &self.management).finish_non_exhaustive()
    }
}

impl<'a> Jwe<'a> {
    /// Parses a token of at most [`DEFAULT_MAX_LEN`] bytes that must name `management` and A256GCM.
    pub fn parse(token: &'a str, management: KeyManagement) -> Result<Self> {
        if token.len() > DEFAULT_MAX_LEN {
            return Err(Error::TooLong);
        }
        let mut parts = token.split('.');
        let mut next = || parts.next().ok_or(Error::Malformed);
        let (header, key, iv, ciphertext, tag) = (next()?, next()?, next()?, next()?, next()?);
        if parts.next().is_some() {
            return Err(Error::Malformed);
        }
        let kid = parse_header(&base64url::decode(header)?, management)?;
        let encrypted_key = base64url::decode(key)?;
        if management == KeyManagement::Dir && !encrypted_key.is_empty() {
            return Err(Error::Malformed);
        }
        let iv = base64url::decode(iv)?.try_into().map_err(|_| Error::Malformed)?;
        let tag = base64url::decode(tag)?;
        if tag.len() != TAG_LEN {
            return Err(Error::Malformed);
        }
        let mut sealed = base64url::decode(ciphertext)?;
        sealed.extend_from_slice(&tag);
        Ok(Self { management, kid, header, encrypted_key, iv, sealed })
    }

    /// The key id that the header names. Hostile until decrypted: only ever a map key.
    pub fn kid(&self) -> Option<&str> {
        self.kid.as_deref()
    }

    fn open(self, key: &LessSafeKey) -> Result<Zeroizing<Vec<u8>>> {
        let mut content = Zeroizing::new(self.sealed);
        let nonce = Nonce::assume_unique_for_key(self.iv);
        let len = key
            .open_in_place(nonce, Aad::from(self.header.as_bytes()), &mut content)
            .map_err(|_| Error::Decrypt)?
            .len();
        content.truncate(len);
        Ok(content)
    }
}

fn parse_header(bytes: &[u8], management: KeyManagement) -> Result<Option<String>> {
    let mut members = json::object(bytes)?;
    if ["crit", "zip", "b64"].iter().any(|name| members.contains_key(*name)) {
        return Err(Error::Extension);
    }
    let alg = take_string(&mut members, "alg")?.ok_or(Error::Header("alg"))?;
    let enc = take_string(&mut members, "enc")?.ok_or(Error::Header("enc"))?;
    if alg != management.name() || enc != "A256GCM" {
        return Err(Error::AlgRefused);
    }
    take_string(&mut members, "kid")
}

/// A shared 256-bit key for `dir` with A256GCM.
pub struct DirKey {
    key: LessSafeKey,
    kid: Option<Box<str>>,
}

impl fmt::Debug for DirKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DirKey").field("kid", &self.kid).finish_non_exhaustive()
    }
}

impl DirKey {
    /// Prepares a key; `kid` goes into the header of what it encrypts.
    pub fn new(key: &[u8; KEY_LEN], kid: Option<&str>) -> Result<Self> {
        Ok(Self { key: content_key(key)?, kid: kid.map(Into::into) })
    }

    /// Encrypts. `random` fills the IV and must be a cryptographic source: an IV that repeats
    /// under one key breaks GCM. One key is good for 2^32 tokens (NIST SP 800-38D §8.3).
    pub fn encrypt(
        &self,
        plaintext: &[u8],
        cty: Option<&str>,
        random: impl FnOnce(&mut [u8]) -> Result<()>,
    ) -> Result<String> {
        let header = header(KeyManagement::Dir, cty, self.kid.as_deref())?;
        let mut iv = [0; IV_LEN];
        random(&mut iv)?;
        seal(&header, &[], iv, &self.key, plaintext)
    }

    /// Parses and decrypts a token. To choose a key by id first: [`Jwe::parse`], [`open`](Self::open).
    pub fn decrypt(&self, token: &str) -> Result<Zeroizing<Vec<u8>>> {
        self.open(Jwe::parse(token, KeyManagement::Dir)?)
    }

    /// Decrypts a parsed token.
    pub fn open(&self, jwe: Jwe<'_>) -> Result<Zeroizing<Vec<u8>>> {
        if jwe.management != KeyManagement::Dir {
            return Err(Error::AlgNotAllowed);
        }
        jwe.open(&self.key)
    }
}

/// An RSA private key for RSA-OAEP tokens, parsed once.
pub struct OaepDecryptingKey {
    key: OaepPrivateDecryptingKey,
    management: KeyManagement,
}

impl fmt::Debug for OaepDecryptingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OaepDecryptingKey").field("alg", &self.management).finish_non_exhaustive()
    }
}

impl OaepDecryptingKey {
    /// From PKCS#8 DER, 2048 bits or more. `management` is the only one it will accept.
    pub fn from_pkcs8(der: &[u8], management: KeyManagement) -> Result<Self> {
        management.oaep()?;
        let key = PrivateDecryptingKey::from_pkcs8(der).map_err(|_| Error::KeyMalformed)?;
        if key.key_size_bits() < 2048 {
            return Err(Error::KeySize);
        }
        let key = OaepPrivateDecryptingKey::new(key).map_err(|_| Error::KeyMalformed)?;
        Ok(Self { key, management })
    }

    /// Parses and decrypts a token.
    pub fn decrypt(&self, token: &str) -> Result<Zeroizing<Vec<u8>>> {
        self.open(Jwe::parse(token, self.management)?)
    }

    /// Decrypts a parsed token.
    pub fn open(&self, jwe: Jwe<'_>) -> Result<Zeroizing<Vec<u8>>> {
        if jwe.management != self.management {
            return Err(Error::AlgNotAllowed);
        }
        if jwe.encrypted_key.len() != self.key.key_size_bytes() {
            return Err(Error::Decrypt);
        }
        let mut buffer = Zeroizing::new(vec![0; self.key.min_output_size()]);
        let unwrapped = self
            .key
            .decrypt(self.management.oaep()?, &jwe.encrypted_key, &mut buffer, None)
            .ok()
            .and_then(|key| <&[u8; KEY_LEN]>::try_from(&*key).ok());
        // The content is opened even when the key did not unwrap, and the result then thrown
        // away, so that the two failures cost the same (RFC 7516 §11.5).
        let opened = jwe.open(&content_key(unwrapped.unwrap_or(&[0; KEY_LEN]))?);
        if unwrapped.is_some() { opened } else { Err(Error::Decrypt) }
    }
}

/// An RSA public key for making RSA-OAEP tokens, parsed once.
pub struct OaepEncryptingKey {
    key: OaepPublicEncryptingKey,
    management: KeyManagement,
    kid: Option<Box<str>>,
}

impl fmt::Debug for OaepEncryptingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OaepEncryptingKey")
            .field("alg", &self.management)
            .field("kid", &self.kid)
            .finish_non_exhaustive()
    }
}

impl OaepEncryptingKey {
    /// From a public RSA key whose `use` and `alg`, if present, permit this.
    pub fn from_jwk(jwk: &Jwk, management: KeyManagement) -> Result<Self> {
        management.oaep()?;
        let for_encryption = jwk.key_use.as_deref().is_none_or(|key_use| key_use == "enc");
        let for_this = jwk.alg.as_deref().is_none_or(|alg| alg == management.name());
        if !for_encryption || !for_this {
            return Err(Error::KeyUse);
        }
        let spki: PublicKeyX509Der<'_> = jwk
            .rsa_components()?
            .to_parsed_public_key(&RSA_PKCS1_2048_8192_SHA256)
            .map_err(|_| Error::KeyMalformed)?
            .as_der()
            .map_err(|_| Error::KeyMalformed)?;
        let key = PublicEncryptingKey::from_der(spki.as_ref()).map_err(|_| Error::KeyMalformed)?;
        let key = OaepPublicEncryptingKey::new(key).map_err(|_| Error::KeyMalformed)?;
        Ok(Self { key, management, kid: jwk.kid.as_deref().map(Into::into) })
    }

    /// Encrypts. `random` fills content key and IV and must be a cryptographic source; the OAEP
    /// seed is aws-lc's own.
    pub fn encrypt(
        &self,
        plaintext: &[u8],
        cty: Option<&str>,
        random: impl FnOnce(&mut [u8]) -> Result<()>,
    ) -> Result<String> {
        let header = header(self.management, cty, self.kid.as_deref())?;
        let mut bytes = Zeroizing::new([0; KEY_LEN + IV_LEN]);
        random(bytes.as_mut_slice())?;
        let (cek, iv) = bytes.split_first_chunk::<KEY_LEN>().ok_or(Error::Random)?;
        let iv = iv.try_into().map_err(|_| Error::Random)?;
        let mut wrapped = vec![0; self.key.ciphertext_size()];
        let wrapped = self
            .key
            .encrypt(self.management.oaep()?, cek, &mut wrapped, None)
            .map_err(|_| Error::Encrypt)?;
        seal(&header, wrapped, iv, &content_key(cek)?, plaintext)
    }
}

fn content_key(key: &[u8; KEY_LEN]) -> Result<LessSafeKey> {
    UnboundKey::new(&AES_256_GCM, key).map(LessSafeKey::new).map_err(|_| Error::KeyMalformed)
}

fn header(management: KeyManagement, cty: Option<&str>, kid: Option<&str>) -> Result<String> {
    #[derive(Serialize)]
    struct Members<'a> {
        #[serde(skip_serializing_if = "Option::is_none")]
        cty: Option<&'a str>,
        enc: &'a str,
        alg: &'a str,
        #[serde(skip_serializing_if = "Option::is_none")]
        kid: Option<&'a str>,
    }
    let members = Members { cty, enc: "A256GCM", alg: management.name(), kid };
    serde_json::to_vec(&members).map(base64url::encode).map_err(|_| Error::Serialize)
}

fn seal(
    header: &str,
    wrapped: &[u8],
    iv: [u8; IV_LEN],
    key: &LessSafeKey,
    plaintext: &[u8],
) -> Result<String> {
    let mut sealed = Zeroizing::new(plaintext.to_vec());
    let tag = key
        .seal_in_place_separate_tag(
            Nonce::assume_unique_for_key(iv),
            Aad::from(header.as_bytes()),
            &mut sealed,
        )
        .map_err(|_| Error::Encrypt)?;
    let text = header.len() + (wrapped.len() + sealed.len() + IV_LEN + TAG_LEN) * 4 / 3 + 16;
    let mut token = String::with_capacity(text);
    token.push_str(header);
    for part in [wrapped, &iv, &sealed, tag.as_ref()] {
        token.push('.');
        base64url::push(part, &mut token);
    }
    if token.len() > DEFAULT_MAX_LEN {
        return Err(Error::TooLong);
    }
    Ok(token)
}
