//! The one error type. No variant holds anything a token said: texts are safe to log.

/// Short for results of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a token, a key or an operation was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// Longer than the limit of the parser that was asked.
    #[error("input too long")]
    TooLong,
    /// Not a compact serialization: wrong number of parts (RFC 7515 §7.1, RFC 7516 §7.1).
    #[error("not a compact serialization")]
    Malformed,
    /// A part is not strict unpadded base64url (RFC 7515 §2).
    #[error("not strict base64url")]
    Base64,
    /// Not a JSON object: syntax, UTF-8, or a member name that occurs twice at any depth.
    #[error("not a strict JSON object")]
    Json,
    /// A header member is absent or has the wrong type.
    #[error("bad header member {0}")]
    Header(&'static str),
    /// `crit`, `b64` or `zip` is present; no such extension is supported (RFC 7515 §4.1.11).
    #[error("unsupported header extension")]
    Extension,
    /// The algorithm is none of ours (`none` and `HS*` never are).
    #[error("algorithm refused")]
    AlgRefused,
    /// The algorithm is known but the caller, or the key, does not allow it here.
    #[error("algorithm not allowed")]
    AlgNotAllowed,
    /// No key of that id and algorithm.
    #[error("no matching key")]
    KeyNotFound,
    /// The token names no key and more than one would suit.
    #[error("no key id and several keys")]
    KeyAmbiguous,
    /// The signature does not verify.
    #[error("signature does not verify")]
    Signature,
    /// The key cannot be parsed, or its members contradict each other.
    #[error("malformed key")]
    KeyMalformed,
    /// The key type or curve is not supported; symmetric keys never are.
    #[error("key type not supported")]
    KeyType,
    /// An RSA modulus below 2048 or above 8192 bits.
    #[error("key size not supported")]
    KeySize,
    /// An RSA public exponent below 65537, even, or wider than 32 bits.
    #[error("key exponent refused")]
    KeyExponent,
    /// The key's `use`, `key_ops` or `alg` does not permit this purpose.
    #[error("key not for this purpose")]
    KeyUse,
    /// A published key carries private members.
    #[error("private members in a public key")]
    KeyPrivate,
    /// The certificate does not hold this key.
    #[error("certificate is for another key")]
    Certificate,
    /// The key set holds more keys than [`MAX_KEYS`](crate::MAX_KEYS).
    #[error("too many keys")]
    TooManyKeys,
    /// The payload could not be serialized.
    #[error("payload cannot be serialized")]
    Serialize,
    /// Signing failed inside the cryptographic library.
    #[error("signing failed")]
    Sign,
    /// Encryption failed inside the cryptographic library, or the plaintext is too long.
    #[error("encryption failed")]
    Encrypt,
    /// The JWE does not decrypt: key, tag or ciphertext. Deliberately not told apart.
    #[error("decryption failed")]
    Decrypt,
    /// The source of randomness failed.
    #[error("no randomness")]
    Random,
    /// Key generation failed.
    #[error("key generation failed")]
    Generate,
    /// A claim that is needed is absent. Holds the name that was asked for.
    #[error("claim {0} is missing")]
    ClaimMissing(&'static str),
    /// A claim has the wrong type or is out of range. Holds the name that was asked for.
    #[error("claim {0} has the wrong type")]
    ClaimType(Box<str>),
    /// `now >= exp`, seconds since the epoch.
    #[error("token expired: {now} >= {exp}")]
    Expired {
        /// The time of the check.
        now: i64,
        /// The token's `exp`, rounded up.
        exp: i64,
    },
    /// `now < nbf`, seconds since the epoch.
    #[error("token not yet valid: {now} < {nbf}")]
    NotYetValid {
        /// The time of the check.
        now: i64,
        /// The token's `nbf`, rounded up.
        nbf: i64,
    },
    /// `now < iat`, seconds since the epoch.
    #[error("token issued in the future: {now} < {iat}")]
    IssuedInFuture {
        /// The time of the check.
        now: i64,
        /// The token's `iat`, rounded up.
        iat: i64,
    },
}
