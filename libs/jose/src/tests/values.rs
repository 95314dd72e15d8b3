//! Keys, key sets and claims: RFC vectors and the rules for what is accepted.

use super::*;

#[test]
fn rfc_7515_a2_signs_and_verifies() {
    let der = base64url::decode(vectors::RSA_PKCS8).unwrap();
    let key = SigningKey::rsa_pkcs8(&der, Alg::Rs256, None).unwrap();
    assert_eq!(key.public_jwk().n.as_deref(), Some(vectors::RSA_N));
    assert_eq!(key.public_jwk().e.as_deref(), Some("AQAB"));
    let (input, signature) = vectors::RS256_TOKEN.rsplit_once('.').unwrap();
    assert_eq!(base64url::encode(key.signature(input.as_bytes()).unwrap()), signature);
    let unverified = Unverified::parse(vectors::RS256_TOKEN).unwrap();
    let claims = unverified.verify(&key.verifying_key().unwrap(), &[Alg::Rs256]).unwrap();
    assert_eq!(claims.iss().unwrap(), Some("joe"));
    assert_eq!(claims.exp().unwrap(), Some(1_300_819_380));
    assert_eq!(claims.bool("http://example.com/is_root").unwrap(), Some(true));
}

#[test]
fn rfc_7515_a3_verifies() {
    let key = VerifyingKey::from_jwk(&jwk(json!({
        "kty": "EC", "crv": "P-256",
        "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
        "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
    })))
    .unwrap();
    let unverified = Unverified::parse(vectors::ES256_TOKEN).unwrap();
    assert_eq!(unverified.alg(), Alg::Es256);
    assert!(unverified.verify(&key, &[Alg::Es256]).is_ok());
}

#[test]
fn rfc_8037_a4_verifies_and_a3_has_its_thumbprint() {
    let public = jwk(json!({
        "kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
    }));
    assert_eq!(public.thumbprint().unwrap(), "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
    let key = VerifyingKey::from_jwk(&public).unwrap();
    let message = b"eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc";
    let signature = base64url::decode(
        "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg",
    )
    .unwrap();
    assert!(key.verify(Alg::EdDsa, message, &signature).is_ok());
    assert!(key.verify(Alg::EdDsa, b"other", &signature).is_err());
    assert!(key.verify(Alg::Es256, message, &signature).is_err());
}

#[test]
fn rfc_7638_thumbprint() {
    let key = jwk(json!({
        "kty": "RSA", "e": "AQAB", "alg": "RS256", "kid": "2011-04-29", "n": vectors::THUMBPRINT_N,
    }));
    assert_eq!(key.thumbprint().unwrap(), "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs");
    let signing = SigningKey::rsa_pkcs8(&RSA, Alg::Rs256, None).unwrap();
    assert_eq!(signing.kid(), signing.public_jwk().thumbprint().unwrap());
}

#[test]
fn generated_rsa_keys_are_distinct_and_usable() {
    let (one, two) = (generate_rsa_pkcs8(2048).unwrap(), generate_rsa_pkcs8(2048).unwrap());
    let one = SigningKey::from_pkcs8(&one, Alg::Rs384, None).unwrap();
    let two = SigningKey::from_pkcs8(&two, Alg::Rs384, None).unwrap();
    assert_ne!(one.kid(), two.kid());
    let token = one.sign_jwt(&claims(), Typ::AtJwt).unwrap();
    let unverified = Unverified::parse(&token).unwrap();
    assert!(unverified.verify(&one.verifying_key().unwrap(), &[Alg::Rs384]).is_ok());
    let other = two.verifying_key().unwrap();
    assert_eq!(unverified.verify(&other, &[Alg::Rs384]).unwrap_err(), Error::KeyNotFound);
    assert_eq!(generate_rsa_pkcs8(1024).unwrap_err(), Error::KeySize);
    assert!(SigningKey::rsa_pkcs8(&RSA, Alg::Es256, None).is_err());
    assert!(SigningKey::ec_pkcs8(&RSA, Alg::Es256, None).is_err());
}

#[test]
fn the_header_is_exact() {
    let token = rsa_key(Alg::Rs512).sign_jwt(&claims(), Typ::Jws).unwrap();
    let header = base64url::decode(token.split('.').next().unwrap()).unwrap();
    assert_eq!(header, br#"{"kid":"key-1","typ":"JWS","alg":"RS512"}"#);
    let token = rsa_key(Alg::Rs256).sign_jwt(&claims(), Typ::Absent).unwrap();
    let header = base64url::decode(token.split('.').next().unwrap()).unwrap();
    assert_eq!(header, br#"{"kid":"key-1","alg":"RS256"}"#);
}

#[test]
fn a_certificate_must_hold_the_key() {
    let key = rsa_key(Alg::Rs256);
    let mut certificate = b"front".to_vec();
    certificate.extend_from_slice(&public_der(&key));
    let key = key.with_certificate(&certificate).unwrap();
    let published = serde_json::to_value(key.public_jwk()).unwrap();
    assert_eq!(published["x5c"][0], base64url::encode_standard(&certificate));
    assert_eq!(published["x5t#S256"].as_str().unwrap().len(), 43);
    let refused = rsa_key(Alg::Rs256).with_certificate(b"some other certificate");
    assert_eq!(refused.unwrap_err(), Error::Certificate);
}

fn public_der(key: &SigningKey) -> Vec<u8> {
    use aws_lc_rs::signature::KeyPair as _;
    assert_eq!(key.kid(), "key-1");
    let pair = aws_lc_rs::rsa::KeyPair::from_pkcs8(&RSA).unwrap();
    pair.public_key().as_ref().to_vec()
}

#[test]
fn use_key_ops_and_alg_are_respected() {
    let base = serde_json::to_value(rsa_key(Alg::Rs256).public_jwk()).unwrap();
    let with = |name: &str, value: Value| {
        let mut key = base.clone();
        key[name] = value;
        VerifyingKey::from_jwk(&jwk(key))
    };
    assert_eq!(with("use", "enc".into()).unwrap_err(), Error::KeyUse);
    assert_eq!(with("key_ops", json!(["sign"])).unwrap_err(), Error::KeyUse);
    assert_eq!(with("alg", "ES256".into()).unwrap_err(), Error::KeyUse);
    assert_eq!(with("alg", "RSA-OAEP".into()).unwrap_err(), Error::KeyUse);
    assert_eq!(with("kty", "oct".into()).unwrap_err(), Error::KeyType);
    let key = with("key_ops", json!(["verify"])).unwrap();
    assert!(key.supports(Alg::Rs256) && !key.supports(Alg::Rs512));
    let any = with("alg", Value::Null).unwrap();
    assert!(Alg::RSA.into_iter().all(|alg| any.supports(alg)));
}

#[test]
fn points_off_the_curve_and_short_coordinates_are_refused() {
    let key = serde_json::to_value(key_of(Alg::Es256).public_jwk()).unwrap();
    for (name, value) in [("y", base64url::encode([1; 32])), ("x", base64url::encode([1; 31]))] {
        let mut bad = key.clone();
        bad[name] = value.into();
        assert_eq!(VerifyingKey::from_jwk(&jwk(bad)).unwrap_err(), Error::KeyMalformed);
    }
    let mut other = key.clone();
    other["crv"] = "P-521".into();
    assert_eq!(VerifyingKey::from_jwk(&jwk(other)).unwrap_err(), Error::KeyType);
}

fn published(kid: Option<&str>, alg: Alg) -> Value {
    let mut value = serde_json::to_value(key_of(alg).public_jwk()).unwrap();
    value["kid"] = kid.into();
    value
}

#[test]
fn odd_entries_of_a_key_set_are_skipped() {
    let document = json!({"extra": 1, "keys": [
        {"kty": "oct", "k": "AAAA"}, {"kty": "AKP", "pub": "x"}, 7, {"kty": 1}, {},
        {"kty": "RSA", "n": "AQAB", "e": "AQAB"}, published(Some("good"), Alg::Es256),
    ]});
    let keys = KeySet::parse(document.to_string().as_bytes()).unwrap();
    assert_eq!((keys.len(), keys.skipped()), (1, 6));
    assert!(keys.candidates(Some("good"), Alg::Es256).is_ok());
    assert_eq!(keys.candidates(Some("good"), Alg::Rs256).unwrap_err(), Error::KeyNotFound);
}

#[test]
fn key_set_limits_hold() {
    assert_eq!(KeySet::parse(&vec![b' '; MAX_JWKS_LEN + 1]).unwrap_err(), Error::TooLong);
    let many = json!({"keys": vec![json!({}); MAX_KEYS + 1]}).to_string();
    assert_eq!(KeySet::parse(many.as_bytes()).unwrap_err(), Error::TooManyKeys);
    for bad in ["", "[]", "{}", r#"{"keys":{}}"#, r#"{"keys":[],"keys":[]}"#] {
        assert_eq!(KeySet::parse(bad.as_bytes()).unwrap_err(), Error::Json);
    }
}

#[test]
fn keys_of_one_id_are_all_tried_but_only_a_few_are_kept() {
    let signing = key_of(Alg::Es256);
    let mut keys = KeySet::default();
    keys.insert(key_of(Alg::Es256).verifying_key().unwrap());
    keys.insert(key_of(Alg::EdDsa).verifying_key().unwrap());
    keys.insert(signing.verifying_key().unwrap());
    let token = signing.sign_jwt(&claims(), Typ::Jwt).unwrap();
    assert!(Unverified::parse(&token).unwrap().verify(&keys, &[Alg::Es256]).is_ok());
    for _ in 0..3 {
        keys.insert(key_of(Alg::Es256).verifying_key().unwrap());
    }
    assert_eq!((keys.len(), keys.skipped()), (4, 2));
}

#[test]
fn a_token_without_kid_needs_exactly_one_suitable_key() {
    let one = json!({"keys": [published(Some("a"), Alg::Es256), published(None, Alg::EdDsa)]});
    let keys = KeySet::parse(one.to_string().as_bytes()).unwrap();
    assert!(keys.candidates(None, Alg::Es256).is_ok());
    assert!(keys.candidates(None, Alg::EdDsa).is_ok());
    assert_eq!(keys.candidates(None, Alg::Rs256).unwrap_err(), Error::KeyNotFound);
    let two = json!({"keys": [published(Some("a"), Alg::Es256), published(None, Alg::Es256)]});
    let keys = KeySet::parse(two.to_string().as_bytes()).unwrap();
    assert_eq!(keys.candidates(None, Alg::Es256).unwrap_err(), Error::KeyAmbiguous);
    let single = key_of(Alg::Es256).verifying_key().unwrap();
    assert_eq!(single.candidates(Some("x"), Alg::Es256).unwrap_err(), Error::KeyNotFound);
}

fn read(value: &Value) -> Claims {
    Claims::parse(value.to_string().as_bytes()).unwrap()
}

#[test]
fn claims_are_typed() {
    let claims = read(&json!({"aud": ["a", "b"], "n": 1, "l": ["x", 2], "s": "t", "z": null}));
    assert_eq!(claims.aud().unwrap(), ["a", "b"]);
    assert_eq!(read(&json!({"aud": "a"})).aud().unwrap(), ["a"]);
    assert!(read(&json!({})).aud().unwrap().is_empty());
    assert_eq!(claims.string("absent").unwrap(), None);
    for name in ["n", "l", "z"] {
        assert_eq!(claims.string(name).unwrap_err(), Error::ClaimType(name.into()));
    }
    assert!(claims.string_list("l").is_err() && claims.bool("s").is_err());
    assert!(read(&json!({"aud": [1]})).aud().is_err());
}

#[test]
fn sec_008_numeric_dates_are_numbers_in_range() {
    let exp = |text: &str| Claims::parse(format!("{{\"exp\":{text}}}").as_bytes()).unwrap().exp();
    for bad in [
        "\"1\"",
        "-1",
        "-0.5",
        "1e300",
        "9007199254740992",
        "18446744073709551615",
        "null",
        "[]",
        "true",
    ] {
        assert!(exp(bad).is_err(), "{bad}");
    }
    for (text, seconds) in [("0", 0), ("1.0", 1), ("1.2", 2), ("1e3", 1000), ("-0.0", 0)] {
        assert_eq!(exp(text).unwrap(), Some(seconds), "{text}");
    }
}

#[test]
fn sec_008_times_are_exact_and_leeway_is_capped() {
    let claims = read(&json!({"exp": 200, "nbf": 100, "iat": 110}));
    let at = |now, leeway| claims.check_times(now, leeway);
    assert_eq!(at(200, Leeway::NONE), Err(Error::Expired { now: 200, exp: 200 }));
    assert_eq!(at(200, Leeway::start(60)), Err(Error::Expired { now: 200, exp: 200 }));
    assert_eq!(at(199, Leeway::NONE), Ok(()));
    assert_eq!(at(110, Leeway::NONE), Ok(()));
    assert_eq!(at(109, Leeway::NONE), Err(Error::IssuedInFuture { now: 109, iat: 110 }));
    assert_eq!(at(99, Leeway::NONE), Err(Error::NotYetValid { now: 99, nbf: 100 }));
    assert_eq!(at(50, Leeway::start(60)), Ok(()));
    assert_eq!(at(49, Leeway::start(9999)), Err(Error::IssuedInFuture { now: 49, iat: 110 }));
    assert_eq!(at(259, Leeway::both(u32::MAX)), Ok(()));
    assert_eq!(at(260, Leeway::both(u32::MAX)), Err(Error::Expired { now: 260, exp: 200 }));
    assert!(at(i64::MAX, Leeway::both(60)).is_err() && at(i64::MIN, Leeway::both(60)).is_err());
    let endless = read(&json!({"sub": "a"}));
    assert_eq!(endless.check_times(0, Leeway::NONE), Err(Error::ClaimMissing("exp")));
    let text = at(200, Leeway::NONE).unwrap_err().to_string();
    assert_eq!(text, "token expired: 200 >= 200");
}
