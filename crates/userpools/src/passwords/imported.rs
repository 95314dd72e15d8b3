//! Password hashes of other systems (US-076): what is taken, and whether a password fits one. They
//! serve until the first sign-in, which puts a verifier of our own in their place.

use std::num::NonZeroU32;

use aws_lc_rs::pbkdf2;
use base::constant_time_eq;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use wire::Error;
use wire::cognito_idp::PasswordHashingAlgorithmType as Algorithm;
use zeroize::Zeroizing;

use crate::UserPools;
use crate::entities::{ImportedHash, User};

// US-076: what costs more is refused, so that nobody buys our cores with a file.
const BCRYPT_COST: u32 = 12;
const SCRYPT_LOG_N: u8 = 16;
const ARGON2_MEMORY: u32 = 19_456;
const PBKDF2_ROUNDS: u32 = 600_000;
/// Salts and hashes of what length are taken, in bytes.
const LENGTHS: std::ops::RangeInclusive<usize> = 8..=64;

/// A hash that was read.
enum Hash {
    Bcrypt(String),
    Scrypt { log_n: u8, salt: Vec<u8>, hash: Vec<u8> },
    Argon2id { memory: u32, rounds: u32, salt: Vec<u8>, hash: Vec<u8> },
    Pbkdf2 { rounds: NonZeroU32, salt: Vec<u8>, hash: Vec<u8> },
}

/// Whether a hash has the form and the cost that its algorithm may have.
pub(crate) fn is_importable(algorithm: Algorithm, text: &str) -> bool {
    parse(algorithm, text).is_some()
}

fn parse(algorithm: Algorithm, text: &str) -> Option<Hash> {
    match algorithm {
        Algorithm::Bcrypt => {
            let parts: bcrypt::HashParts = text.parse().ok()?;
            (text.len() == 60 && (4..=BCRYPT_COST).contains(&parts.get_cost()))
                .then(|| Hash::Bcrypt(text.to_owned()))
        }
        Algorithm::Scrypt => scrypt(text),
        Algorithm::Argon2Id => argon2id(text),
        Algorithm::Pbkdf2Sha256 => pbkdf2(text),
    }
}

/// `N$r$p$SALT$HASH`, the last two in hexadecimal.
fn scrypt(text: &str) -> Option<Hash> {
    let parts: Vec<_> = text.split('$').collect();
    let [n, "8", "1", salt, hash] = parts.as_slice() else { return None };
    let n: u32 = n.parse().ok().filter(|n: &u32| n.is_power_of_two())?;
    let log_n = u8::try_from(n.trailing_zeros()).ok()?;
    let log_n = (1..=SCRYPT_LOG_N).contains(&log_n).then_some(log_n)?;
    Some(Hash::Scrypt { log_n, salt: unhex(salt)?, hash: unhex(hash)? })
}

/// `$argon2id$v=19$m=M,t=T,p=1$SALT$HASH`, the last two in base64 (the PHC string format).
fn argon2id(text: &str) -> Option<Hash> {
    let parts: Vec<_> = text.split('$').collect();
    let ["", "argon2id", "v=19", costs, salt, hash] = parts.as_slice() else { return None };
    let costs: Vec<_> = costs.split(',').collect();
    let [memory, rounds, "p=1"] = costs.as_slice() else { return None };
    let memory: u32 = memory.strip_prefix("m=")?.parse().ok()?;
    let rounds: u32 = rounds.strip_prefix("t=")?.parse().ok()?;
    let fits = (8..=ARGON2_MEMORY).contains(&memory) && (1..=2).contains(&rounds);
    let (salt, hash) = (sized(STANDARD_NO_PAD.decode(salt))?, sized(STANDARD_NO_PAD.decode(hash))?);
    fits.then_some(Hash::Argon2id { memory, rounds, salt, hash })
}

/// `ROUNDS$SALT$HASH`, the last two in hexadecimal.
fn pbkdf2(text: &str) -> Option<Hash> {
    let parts: Vec<_> = text.split('$').collect();
    let [rounds, salt, hash] = parts.as_slice() else { return None };
    let rounds = rounds.parse().ok().filter(|rounds| *rounds <= PBKDF2_ROUNDS)?;
    let rounds = NonZeroU32::new(rounds)?;
    Some(Hash::Pbkdf2 { rounds, salt: unhex(salt)?, hash: unhex(hash)? })
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    sized(hex::decode(text))
}

fn sized<E>(bytes: Result<Vec<u8>, E>) -> Option<Vec<u8>> {
    bytes.ok().filter(|bytes| LENGTHS.contains(&bytes.len()))
}

impl Hash {
    fn fits(&self, password: &[u8]) -> Result<bool, Error> {
        match self {
            Self::Bcrypt(text) => {
                bcrypt::verify(password, text).map_err(|error| Error::internal(error.to_string()))
            }
            Self::Scrypt { log_n, salt, hash } => {
                let params = scrypt::Params::new(*log_n, 8, 1).map_err(Error::internal)?;
                let mut found = Zeroizing::new(vec![0; hash.len()]);
                scrypt::scrypt(password, salt, &params, &mut found).map_err(Error::internal)?;
                Ok(constant_time_eq(&found, hash))
            }
            Self::Argon2id { memory, rounds, salt, hash } => {
                let params = argon2::Params::new(*memory, *rounds, 1, Some(hash.len()));
                let params = params.map_err(|error| Error::internal(error.to_string()))?;
                let (kind, version) = (argon2::Algorithm::Argon2id, argon2::Version::V0x13);
                let mut found = Zeroizing::new(vec![0; hash.len()]);
                argon2::Argon2::new(kind, version, params)
                    .hash_password_into(password, salt, &mut found)
                    .map_err(|error| Error::internal(error.to_string()))?;
                Ok(constant_time_eq(&found, hash))
            }
            Self::Pbkdf2 { rounds, salt, hash } => {
                let kind = pbkdf2::PBKDF2_HMAC_SHA256;
                Ok(pbkdf2::verify(kind, *rounds, salt, password, hash).is_ok())
            }
        }
    }
}

impl UserPools {
    /// Whether `password` is the one that was imported. Whoever learns that it is derives a verifier
    /// of our own ([`Self::derive_password`]) and drops the hash.
    pub(crate) async fn is_imported_password(
        &self,
        user: &User,
        kept: &ImportedHash,
        password: &str,
    ) -> Result<bool, Error> {
        let plain = self.keys.open_field(ImportedHash::SEALED_AS, &user.sub, &kept.hash);
        let plain = plain.map_err(Error::internal)?;
        let text = std::str::from_utf8(&plain).map_err(Error::internal)?;
        let hash = parse(kept.algorithm, text);
        let hash = hash.ok_or_else(|| Error::internal("an imported hash does not parse"))?;
        let password = Zeroizing::new(password.as_bytes().to_vec());
        self.hashes.run(move || hash.fits(&password)).await
    }
}
