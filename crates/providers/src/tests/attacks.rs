//! Section A of the security list, through the whole way that a login takes.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jose::Typ;
use serde_json::json;

use super::{Idp, JWKS, at, es256};
use crate::LoginError;

fn part(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn forged(header: &str, claims: impl AsRef<[u8]>, signature: &[u8]) -> String {
    format!("{}.{}.{}", part(header), part(claims), part(signature))
}

#[tokio::test]
async fn sec_001_sec_002_no_signature_is_no_login() {
    let idp = Idp::start().await;
    let claims = idp.claims().to_string();
    for alg in ["none", "None", "nOnE", "NONE"] {
        let token = forged(&format!(r#"{{"alg":"{alg}","kid":"k1"}}"#), &claims, b"");
        assert!(matches!(idp.login(&token, at(0)).await, Err(LoginError::NotAToken)), "{alg}");
    }
    for alg in ["RS256", "ES256"] {
        let token = forged(&format!(r#"{{"alg":"{alg}","kid":"k1"}}"#), &claims, b"");
        assert!(matches!(idp.login(&token, at(0)).await, Err(LoginError::BadSignature)), "{alg}");
    }
}

#[tokio::test]
async fn sec_003_a_public_key_is_no_mac_key() {
    let idp = Idp::start().await;
    let jwk = serde_json::to_vec(idp.key.public_jwk()).unwrap();
    let header = r#"{"alg":"HS256","kid":"k1"}"#;
    let claims = idp.claims().to_string();
    let input = format!("{}.{}", part(header), part(&claims));
    // Any MAC does: the algorithm is refused before anybody looks at it.
    let mac: Vec<u8> = jwk.iter().zip(input.bytes()).map(|(a, b)| a ^ b).take(32).collect();
    let token = forged(header, &claims, &mac);
    assert!(matches!(idp.login(&token, at(0)).await, Err(LoginError::NotAToken)));
    assert_eq!(idp.server.hits(JWKS), 0);
}

#[tokio::test]
async fn sec_005_keys_in_the_header_are_ignored() {
    let idp = Idp::start().await;
    let own = es256("k1");
    let good = own.sign_jwt(&idp.claims(), Typ::Jwt).unwrap();
    assert!(matches!(idp.login(&good, at(0)).await, Err(LoginError::BadSignature)));
    let jwk = serde_json::to_value(own.public_jwk()).unwrap();
    let url = format!("{}/evil", idp.issuer());
    let header = json!({"alg": "ES256", "kid": "k1", "jwk": jwk, "jku": url, "x5u": url});
    let token = forged(&header.to_string(), idp.claims().to_string(), &[1; 64]);
    assert!(matches!(idp.login(&token, at(0)).await, Err(LoginError::BadSignature)));
    assert_eq!(idp.server.hits("/evil"), 0);
}

#[tokio::test]
async fn sec_009_ambiguous_tokens_are_refused() {
    let idp = Idp::start().await;
    let issuer = idp.issuer();
    let twice =
        format!(r#"{{"iss":"{issuer}","sub":"alice","sub":"bob","aud":"app","exp":9999999999}}"#);
    let signed = idp.key.sign(twice.as_bytes(), Typ::Jwt).unwrap();
    assert!(matches!(idp.login(&signed, at(0)).await, Err(LoginError::NotAToken)));
    let signed = idp.key.sign(b"{\"iss\":\"\xff\"}", Typ::Jwt).unwrap();
    assert!(matches!(idp.login(&signed, at(0)).await, Err(LoginError::NotAToken)));
    let header = r#"{"alg":"none","alg":"ES256","kid":"k1"}"#;
    let token = forged(header, idp.claims().to_string(), &[1; 64]);
    assert!(matches!(idp.login(&token, at(0)).await, Err(LoginError::NotAToken)));
}

#[tokio::test]
async fn sec_010_unknown_critical_extensions_are_refused() {
    let idp = Idp::start().await;
    for extension in [r#""crit":["exp"]"#, r#""b64":false"#] {
        let header = format!(r#"{{"alg":"ES256","kid":"k1",{extension}}}"#);
        let token = forged(&header, idp.claims().to_string(), &[1; 64]);
        assert!(matches!(idp.login(&token, at(0)).await, Err(LoginError::NotAToken)));
    }
}

#[tokio::test]
async fn sec_013_psychic_signatures_are_refused() {
    let idp = Idp::start().await;
    let header = r#"{"alg":"ES256","kid":"k1"}"#;
    let token = forged(header, idp.claims().to_string(), &[0; 64]);
    assert!(matches!(idp.login(&token, at(0)).await, Err(LoginError::BadSignature)));
}

#[tokio::test]
async fn sec_015_an_old_signature_does_not_cover_new_claims() {
    let idp = Idp::start().await;
    let good = idp.token_with(&json!({}));
    let (head, signature) = good.rsplit_once('.').unwrap();
    let header = head.split_once('.').unwrap().0;
    let mut claims = idp.claims();
    claims["sub"] = "bob".into();
    let token = format!("{header}.{}.{signature}", part(claims.to_string()));
    assert!(matches!(idp.login(&token, at(0)).await, Err(LoginError::BadSignature)));
    let text = idp.refusal(&token).await;
    assert_eq!(text, "Invalid login token. Couldn't verify signed token.", "ip_021");
}

#[tokio::test]
async fn sec_006_a_token_for_others_asks_nobody() {
    let idp = Idp::start().await;
    for changes in [json!({"iss": "https://other.example"}), json!({"aud": "stranger"})] {
        assert!(idp.login(&idp.token_with(&changes), at(0)).await.is_err());
    }
    assert_eq!(idp.server.hits(super::DISCOVERY), 0);
}
