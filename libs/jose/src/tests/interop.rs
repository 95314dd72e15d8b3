//! `jsonwebtoken` signs and we verify, we sign and it verifies, in every algorithm.

use base64::Engine as _;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation, decode, encode};

use super::*;

fn pem(der: &[u8]) -> Vec<u8> {
    let text = base64::engine::general_purpose::STANDARD.encode(der);
    let lines: Vec<_> =
        text.as_bytes().chunks(64).map(|line| std::str::from_utf8(line).unwrap()).collect();
    format!("-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n", lines.join("\n"))
        .into_bytes()
}

fn setup(alg: Alg) -> (Algorithm, SigningKey, EncodingKey, DecodingKey) {
    let theirs: Algorithm = alg.name().parse().unwrap();
    let der = match alg {
        Alg::Es256 | Alg::Es384 => generate_ec_pkcs8(alg).unwrap().to_vec(),
        Alg::EdDsa => generate_ed25519_pkcs8().unwrap().to_vec(),
        _ => RSA.clone(),
    };
    let signing = match alg {
        Alg::Es256 | Alg::Es384 => EncodingKey::from_ec_pem(&pem(&der)).unwrap(),
        Alg::EdDsa => EncodingKey::from_ed_pem(&pem(&der)).unwrap(),
        _ => EncodingKey::from_rsa_pem(&pem(&der)).unwrap(),
    };
    let ours = SigningKey::from_pkcs8(&der, alg, None).unwrap();
    let published = serde_json::to_value(ours.public_jwk()).unwrap();
    let published = serde_json::from_value(published).unwrap();
    let verifying = DecodingKey::from_jwk(&published).unwrap();
    (theirs, ours, signing, verifying)
}

#[test]
fn their_tokens_verify_here() {
    for alg in Alg::ALL {
        let (theirs, ours, signing, _) = setup(alg);
        let mut header = Header::new(theirs);
        header.kid = Some(ours.kid().into());
        let token = encode(&header, &claims(), &signing).unwrap();
        let mut keys = KeySet::default();
        keys.insert(ours.verifying_key().unwrap());
        let unverified = Unverified::parse(&token).unwrap();
        let verified = unverified.verify(&keys, &[alg]).unwrap();
        assert_eq!(Value::Object(verified.raw().clone()), claims());
        let others: Vec<_> = Alg::ALL.into_iter().filter(|other| *other != alg).collect();
        assert_eq!(unverified.verify(&keys, &others).unwrap_err(), Error::AlgNotAllowed);
    }
}

#[test]
fn our_tokens_verify_there() {
    for alg in Alg::ALL {
        let (theirs, ours, _, verifying) = setup(alg);
        let token = ours.sign_jwt(&claims(), Typ::Jwt).unwrap();
        let mut validation = Validation::new(theirs);
        validation.set_audience(&["a"]);
        let read = decode::<Value>(&token, &verifying, &validation).unwrap();
        assert_eq!(read.claims, claims());
        assert_eq!(read.header.kid.as_deref(), Some(ours.kid()));
        assert_eq!(read.header.typ.as_deref(), Some("JWT"));
        let forged = token.replace('.', "A.");
        assert!(decode::<Value>(&forged, &verifying, &validation).is_err());
    }
}
