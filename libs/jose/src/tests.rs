//! Tests over the public API: vectors, attacks, and an independent implementation both ways.

mod attacks;
mod interop;
mod jwe;
mod speed;
mod values;
mod vectors;

use std::sync::LazyLock;

use serde_json::{Value, json};

use crate::*;

/// One RSA key for all tests, the published one: making one takes long.
static RSA: LazyLock<Vec<u8>> = LazyLock::new(|| base64url::decode(vectors::RSA_PKCS8).unwrap());

fn rsa_key(alg: Alg) -> SigningKey {
    SigningKey::rsa_pkcs8(&RSA, alg, Some("key-1")).unwrap()
}

fn key_of(alg: Alg) -> SigningKey {
    match alg {
        Alg::Es256 | Alg::Es384 => {
            SigningKey::ec_pkcs8(&generate_ec_pkcs8(alg).unwrap(), alg, Some("key-1")).unwrap()
        }
        Alg::EdDsa => {
            SigningKey::ed25519_pkcs8(&generate_ed25519_pkcs8().unwrap(), Some("key-1")).unwrap()
        }
        _ => rsa_key(alg),
    }
}

fn claims() -> Value {
    json!({"iss": "https://issuer.example", "sub": "s", "aud": "a", "exp": 4_000_000_000_u64})
}

/// A token of any header and payload bytes, signed for real with `key` so that only the parser's
/// rules can refuse it.
fn forge(header: impl AsRef<[u8]>, payload: impl AsRef<[u8]>) -> String {
    use aws_lc_rs::{rand::SystemRandom, rsa::KeyPair, signature::RSA_PKCS1_SHA256};
    let input = format!("{}.{}", base64url::encode(header), base64url::encode(payload));
    let pair = KeyPair::from_pkcs8(&RSA).unwrap();
    let mut signature = vec![0; pair.public_modulus_len()];
    pair.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), input.as_bytes(), &mut signature).unwrap();
    format!("{input}.{}", base64url::encode(signature))
}

fn check(token: &str) -> Result<Claims> {
    Unverified::parse(token)?.verify(&rsa_key(Alg::Rs256).verifying_key()?, &Alg::ALL)
}

fn jwk(value: Value) -> Jwk {
    serde_json::from_value(value).unwrap()
}
