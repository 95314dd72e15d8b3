//! JWE: vector, round trips, and what must be refused at once.

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};

use super::*;

const PLAIN: &[u8] = b"The true sign of intelligence is not knowledge but imagination.";

// The callback's type belongs to the API under test.
#[expect(clippy::unnecessary_wraps, reason = "a fixed stand-in for a source that can fail")]
fn counting(out: &mut [u8]) -> Result<()> {
    for (byte, value) in out.iter_mut().zip(1..) {
        *byte = value;
    }
    Ok(())
}

#[test]
fn rfc_7516_a1_decrypts() {
    let der = base64url::decode(vectors::OAEP_PKCS8).unwrap();
    let key = OaepDecryptingKey::from_pkcs8(&der, KeyManagement::RsaOaep).unwrap();
    assert_eq!(&*key.decrypt(vectors::OAEP_TOKEN).unwrap(), PLAIN);
    let other = OaepDecryptingKey::from_pkcs8(&der, KeyManagement::RsaOaep256).unwrap();
    assert_eq!(other.decrypt(vectors::OAEP_TOKEN).unwrap_err(), Error::AlgRefused);
}

#[test]
fn dir_round_trips_and_names_its_key() {
    let key = DirKey::new(&[7; 32], Some("2026-1")).unwrap();
    let token = key.encrypt(PLAIN, Some("JWT"), counting).unwrap();
    assert_eq!(&*key.decrypt(&token).unwrap(), PLAIN);
    let parsed = Jwe::parse(&token, KeyManagement::Dir).unwrap();
    assert_eq!(parsed.kid(), Some("2026-1"));
    let other = DirKey::new(&[8; 32], None).unwrap();
    assert_eq!(other.open(parsed).unwrap_err(), Error::Decrypt);
    assert_eq!(key.encrypt(PLAIN, None, |_| Err(Error::Random)).unwrap_err(), Error::Random);
}

#[test]
fn oaep_round_trips_with_both_hashes() {
    let mut public = rsa_key(Alg::Rs256).public_jwk().clone();
    public.alg = None;
    public.key_use = Some("enc".into());
    for management in [KeyManagement::RsaOaep, KeyManagement::RsaOaep256] {
        let token = OaepEncryptingKey::from_jwk(&public, management)
            .unwrap()
            .encrypt(PLAIN, None, counting)
            .unwrap();
        let key = OaepDecryptingKey::from_pkcs8(&RSA, management).unwrap();
        assert_eq!(&*key.decrypt(&token).unwrap(), PLAIN);
    }
    let signing = rsa_key(Alg::Rs256);
    let refused = OaepEncryptingKey::from_jwk(signing.public_jwk(), KeyManagement::RsaOaep);
    assert_eq!(refused.unwrap_err(), Error::KeyUse);
    let refused = OaepDecryptingKey::from_pkcs8(&RSA, KeyManagement::Dir);
    assert_eq!(refused.unwrap_err(), Error::AlgNotAllowed);
}

#[test]
fn sec_012_other_algorithms_are_refused_before_any_work() {
    let key = DirKey::new(&[7; 32], None).unwrap();
    let token = key.encrypt(PLAIN, None, counting).unwrap();
    let (_, rest) = token.split_once('.').unwrap();
    for header in [
        r#"{"alg":"PBES2-HS256+A128KW","enc":"A256GCM","p2s":"AAAA","p2c":2147483648}"#,
        r#"{"alg":"RSA-OAEP","enc":"A256GCM"}"#,
        r#"{"alg":"dir","enc":"A128CBC-HS256"}"#,
        r#"{"alg":"DIR","enc":"A256GCM"}"#,
    ] {
        let forged = format!("{}.{rest}", base64url::encode(header));
        assert_eq!(key.decrypt(&forged).unwrap_err(), Error::AlgRefused);
    }
    let zipped = base64url::encode(r#"{"alg":"dir","enc":"A256GCM","zip":"DEF"}"#);
    assert_eq!(key.decrypt(&format!("{zipped}.{rest}")).unwrap_err(), Error::Extension);
}

#[test]
fn sec_012_every_flipped_character_of_a_jwe_is_refused() {
    let key = DirKey::new(&[7; 32], None).unwrap();
    let token = key.encrypt(PLAIN, None, counting).unwrap();
    for at in 0..token.len() {
        for bit in 0..7 {
            let mut bytes = token.clone().into_bytes();
            bytes[at] ^= 1 << bit;
            let flipped = String::from_utf8(bytes).unwrap();
            assert!(key.decrypt(&flipped).is_err(), "position {at}, bit {bit}");
        }
    }
}

#[test]
fn sec_012_a_zero_content_key_does_not_open_a_badly_wrapped_token() {
    let key = OaepDecryptingKey::from_pkcs8(&RSA, KeyManagement::RsaOaep).unwrap();
    let header = base64url::encode(r#"{"alg":"RSA-OAEP","enc":"A256GCM"}"#);
    // Sealed under the all-zero key that stands in when the wrapped key does not open.
    let cipher = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &[0; 32]).unwrap());
    let mut sealed = PLAIN.to_vec();
    let nonce = Nonce::assume_unique_for_key([9; 12]);
    let tag = cipher
        .seal_in_place_separate_tag(nonce, Aad::from(header.as_bytes()), &mut sealed)
        .unwrap();
    let token = format!(
        "{header}.{}.{}.{}.{}",
        base64url::encode([5; 256]),
        base64url::encode([9; 12]),
        base64url::encode(sealed),
        base64url::encode(tag.as_ref())
    );
    assert_eq!(key.decrypt(&token).unwrap_err(), Error::Decrypt);
}
