//! Hostile tokens and keys; the numbers are those of the security fact list.

use proptest::prelude::*;

use super::*;

const RS256: &str = r#"{"alg":"RS256","kid":"key-1"}"#;

#[test]
fn forged_helper_makes_acceptable_tokens() {
    assert!(check(&forge(RS256, claims().to_string())).is_ok());
}

#[test]
fn sec_001_002_none_in_any_spelling_is_refused() {
    for alg in ["none", "None", "NONE", "nOnE", ""] {
        let header = json!({"alg": alg}).to_string();
        let signed = forge(&header, claims().to_string());
        assert_eq!(check(&signed).unwrap_err(), Error::AlgRefused);
        let (unsigned, _) = signed.rsplit_once('.').unwrap();
        assert_eq!(check(&format!("{unsigned}.")).unwrap_err(), Error::AlgRefused);
    }
}

#[test]
fn sec_002_an_empty_signature_is_refused() {
    let token = forge(RS256, claims().to_string());
    let (unsigned, _) = token.rsplit_once('.').unwrap();
    assert_eq!(check(&format!("{unsigned}.")).unwrap_err(), Error::Signature);
    assert_eq!(check(unsigned).unwrap_err(), Error::Malformed);
}

#[test]
fn sec_003_hmac_with_the_public_key_is_refused() {
    use aws_lc_rs::hmac;
    let public = rsa_key(Alg::Rs256);
    let secret = serde_json::to_vec(public.public_jwk()).unwrap();
    for (alg, algorithm) in
        [("HS256", hmac::HMAC_SHA256), ("HS384", hmac::HMAC_SHA384), ("HS512", hmac::HMAC_SHA512)]
    {
        let header = base64url::encode(json!({"alg": alg, "kid": "key-1"}).to_string());
        let input = format!("{header}.{}", base64url::encode(claims().to_string()));
        let tag = hmac::sign(&hmac::Key::new(algorithm, &secret), input.as_bytes());
        let token = format!("{input}.{}", base64url::encode(tag));
        assert_eq!(check(&token).unwrap_err(), Error::AlgRefused);
    }
    let oct = jwk(json!({"kty": "oct", "k": "AAAA", "alg": "HS256"}));
    assert_eq!(VerifyingKey::from_jwk(&oct).unwrap_err(), Error::KeyType);
}

#[test]
fn sec_004_a_hostile_kid_only_misses() {
    let mut keys = KeySet::default();
    keys.insert(rsa_key(Alg::Rs256).verifying_key().unwrap());
    let long = "k".repeat(10_000);
    for kid in ["../../dev/null", "' UNION SELECT 1 --", "", "\0", long.as_str()] {
        let token = forge(json!({"alg": "RS256", "kid": kid}).to_string(), claims().to_string());
        let result = Unverified::parse(&token).unwrap().verify(&keys, &Alg::ALL);
        assert_eq!(result.unwrap_err(), Error::KeyNotFound);
    }
    let token = forge(r#"{"alg":"RS256","kid":7}"#, claims().to_string());
    assert_eq!(check(&token).unwrap_err(), Error::Header("kid"));
}

#[test]
fn sec_009_duplicate_members_and_bad_utf8_are_refused() {
    for payload in [
        &br#"{"sub":"a","sub":"b"}"#[..],
        br#"{"a":{"b":1,"b":2}}"#,
        br#"{"a":[{"b":1,"\u0062":2}]}"#,
        b"{\"sub\":\"\xff\"}",
        br#"{"sub":"a"} x"#,
        b"[]",
        b"\"text\"",
        b"",
        br#"{"exp":1e999}"#,
        br#"{"exp":NaN}"#,
        br#"{"s":"\ud800"}"#,
    ] {
        assert_eq!(check(&forge(RS256, payload)).unwrap_err(), Error::Json);
    }
    let header = r#"{"alg":"RS256","alg":"RS256","kid":"key-1"}"#;
    assert_eq!(check(&forge(header, claims().to_string())).unwrap_err(), Error::Json);
    let deep = format!("{{\"a\":{}{}}}", "[".repeat(4000), "]".repeat(4000));
    assert_eq!(check(&forge(RS256, deep)).unwrap_err(), Error::Json);
}

#[test]
fn sec_010_critical_and_unencoded_extensions_are_refused() {
    for header in [
        r#"{"alg":"RS256","crit":["exp"],"exp":1}"#,
        r#"{"alg":"RS256","crit":[]}"#,
        r#"{"alg":"RS256","b64":false,"crit":["b64"]}"#,
        r#"{"alg":"RS256","b64":false}"#,
    ] {
        assert_eq!(check(&forge(header, claims().to_string())).unwrap_err(), Error::Extension);
    }
}

#[test]
fn sec_013_psychic_signatures_are_refused() {
    for (alg, len) in [(Alg::Es256, 64), (Alg::Es384, 96), (Alg::EdDsa, 64)] {
        let key = key_of(alg);
        let token = key.sign_jwt(&claims(), Typ::Jwt).unwrap();
        let (input, _) = token.rsplit_once('.').unwrap();
        for signature in [vec![0; len], vec![], vec![0xff; len], vec![0x30, 6, 2, 1, 0, 2, 1, 0]] {
            let forged = format!("{input}.{}", base64url::encode(signature));
            let result = Unverified::parse(&forged)
                .unwrap()
                .verify(&key.verifying_key().unwrap(), &Alg::ALL);
            assert_eq!(result.unwrap_err(), Error::Signature);
        }
    }
}

#[test]
fn sec_013_weak_exponents_and_moduli_are_refused() {
    let with = |n: &str, e: &[u8]| {
        VerifyingKey::from_jwk(&jwk(json!({"kty": "RSA", "n": n, "e": base64url::encode(e)})))
    };
    let n = vectors::RSA_N;
    assert!(with(n, &[1, 0, 1]).is_ok());
    assert!(with(n, &[0, 1, 0, 1]).is_ok());
    for e in [&[3][..], &[17], &[1], &[0], &[], &[1, 0, 0], &[1, 0, 2], &[1, 0, 0, 0, 1]] {
        assert_eq!(with(n, e).unwrap_err(), Error::KeyExponent);
    }
    for (len, top) in [(128, 0xff), (256, 0x7f), (1025, 0x01)] {
        let mut weak = vec![0xff; len];
        weak[0] = top;
        assert_eq!(with(&base64url::encode(weak), &[1, 0, 1]).unwrap_err(), Error::KeySize);
    }
    assert_eq!(with(&base64url::encode([0xfe; 256]), &[1, 0, 1]).unwrap_err(), Error::KeyMalformed);
}

#[test]
fn sec_015_changed_claims_with_the_old_signature_are_refused() {
    let token = rsa_key(Alg::Rs256).sign_jwt(&claims(), Typ::Jwt).unwrap();
    let parts: Vec<_> = token.split('.').collect();
    for (name, value) in [("scope", "admin"), ("aud", "other"), ("cognito:groups", "admin")] {
        let mut changed = claims();
        changed[name] = value.into();
        let payload = base64url::encode(changed.to_string());
        let forged = format!("{}.{payload}.{}", parts[0], parts[2]);
        assert_eq!(check(&forged).unwrap_err(), Error::Signature);
    }
}

#[test]
fn sec_017_published_keys_hold_public_members_only() {
    for alg in Alg::ALL {
        let key = key_of(alg);
        let published = serde_json::to_value(key.public_jwk()).unwrap();
        for private in ["d", "p", "q", "dp", "dq", "qi", "oth", "k"] {
            assert!(published.get(private).is_none());
        }
        let mut leaked = published.clone();
        leaked["d"] = "AAAA".into();
        assert_eq!(VerifyingKey::from_jwk(&jwk(leaked.clone())).unwrap_err(), Error::KeyPrivate);
        let again = serde_json::to_value(jwk(leaked)).unwrap();
        assert_eq!(again, published);
    }
}

#[test]
fn nothing_of_a_token_or_key_reaches_debug_or_errors() {
    let key = rsa_key(Alg::Rs256);
    let token = key.sign_jwt(&json!({"sub": "SECRET", "exp": "SECRET"}), Typ::Jwt).unwrap();
    let unverified = Unverified::parse(&token).unwrap();
    let claims = check(&token).unwrap();
    let seen = format!(
        "{unverified:?} {claims:?} {:?} {:?} {key:?}",
        unverified.claims_unverified(),
        claims.exp().unwrap_err()
    );
    assert!(!seen.contains("SECRET"), "{seen}");
}

#[test]
fn the_length_limit_holds() {
    let token = forge(RS256, json!({"pad": "x".repeat(20_000)}).to_string());
    assert_eq!(Unverified::parse(&token).unwrap_err(), Error::TooLong);
    assert!(Unverified::parse_within(&token, token.len()).is_ok());
    assert!(Unverified::parse_within(&token, token.len() - 1).is_err());
}

#[test]
fn base64url_is_strict() {
    let token = forge(RS256, claims().to_string());
    for bad in [
        token.clone() + "=",
        token.clone() + "\n",
        format!(" {token}"),
        token.replacen('.', "=.", 1),
        token.clone() + ".",
        format!(".{token}"),
    ] {
        assert!(check(&bad).is_err());
    }
}

#[test]
fn sec_015_every_flipped_character_is_refused() {
    let key = key_of(Alg::Es256);
    let verifying = key.verifying_key().unwrap();
    let token = key.sign_jwt(&claims(), Typ::Jwt).unwrap();
    for at in 0..token.len() {
        for bit in 0..7 {
            let mut bytes = token.clone().into_bytes();
            bytes[at] ^= 1 << bit;
            let flipped = String::from_utf8(bytes).unwrap();
            let result =
                Unverified::parse(&flipped).and_then(|parsed| parsed.verify(&verifying, &Alg::ALL));
            assert!(result.is_err(), "position {at}, bit {bit}");
        }
    }
}

proptest! {
    #[test]
    fn parsing_never_panics(text in "\\PC{0,200}", bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = Unverified::parse(&text);
        let _ = KeySet::parse(&bytes);
        let _ = Jwe::parse(&text, KeyManagement::Dir);
        let part = base64url::encode(&bytes);
        let _ = Unverified::parse(&format!("{}.{part}.{part}", base64url::encode(RS256)));
        let _ = Unverified::parse(&format!("{part}.{part}.{part}"));
        let _ = SigningKey::rsa_pkcs8(&bytes, Alg::Rs256, None);
        let _ = SigningKey::ec_pkcs8(&bytes, Alg::Es256, None);
        let _ = SigningKey::ed25519_pkcs8(&bytes, None);
        let _ = OaepDecryptingKey::from_pkcs8(&bytes, KeyManagement::RsaOaep);
    }

    #[test]
    fn jwk_members_of_any_content_never_panic(a in "[A-Za-z0-9_-]{0,90}", b in "[A-Za-z0-9_-]{0,90}") {
        for (kty, crv) in [("RSA", ""), ("EC", "P-256"), ("EC", "P-384"), ("OKP", "Ed25519")] {
            let key = jwk(json!({"kty": kty, "crv": crv, "x": a, "y": b, "n": a, "e": b}));
            prop_assert!(kty == "OKP" || VerifyingKey::from_jwk(&key).is_err());
            let _ = key.thumbprint();
        }
    }
}
