//! What a good token gives, and the words in which others are refused.

use jose::{Alg, SigningKey, Typ, generate_rsa_pkcs8};
use serde_json::json;

use super::server::Answer;
use super::{DISCOVERY, Idp, JWKS, NOW, at};
use crate::LoginError;

#[tokio::test]
async fn ip_012_a_good_token_is_a_login() {
    let idp = Idp::start().await;
    let login = idp.login(&idp.token_with(&json!({})), at(0)).await.unwrap();
    assert_eq!(format!("http://{}", login.provider), idp.issuer(), "ip_011");
    assert_eq!((&*login.subject, &*login.audience), ("alice", "app"));
    assert_eq!(login.issuer, idp.issuer());
    assert_eq!(login.expires_at, Some(at(3600)));
    assert_eq!(login.claims["email"], "alice@example.com");
}

#[tokio::test]
async fn rsa_tokens_verify_too() {
    let idp = Idp::start().await;
    let rsa = generate_rsa_pkcs8(2048).unwrap();
    for alg in Alg::RSA {
        let key = SigningKey::rsa_pkcs8(&rsa, alg, Some(alg.name())).unwrap();
        idp.publish(&[&key], "");
        let token = key.sign_jwt(&idp.claims(), Typ::Absent).unwrap();
        // A new issuer for each: the keys of the first would stay cached.
        let other = format!("{}/{}", idp.issuer(), alg.name());
        idp.serve_discovery(&format!("/{}{DISCOVERY}", alg.name()), &other);
        let login = idp.providers.oidc(&other, &token, &["app"], at(0)).await;
        assert!(matches!(login, Err(LoginError::IssuerMismatch)));
        let mut claims = idp.claims();
        claims["iss"] = other.clone().into();
        let token = key.sign_jwt(&claims, Typ::Absent).unwrap();
        idp.providers.oidc(&other, &token, &["app"], at(0)).await.unwrap();
    }
}

#[tokio::test]
async fn ip_015_to_ip_021_refusals_have_cognitos_words() {
    let idp = Idp::start().await;
    let cases = [
        (json!({"iss": "https://evil.example"}), "Issuer doesn't match providerName"),
        (json!({"iss": format!("{}/", idp.issuer())}), "Issuer doesn't match providerName"),
        (json!({"iss": null}), "Missing a required claim: iss"),
        (json!({"aud": null}), "Missing a required claim: aud"),
        (json!({"aud": []}), "Missing a required claim: aud"),
        (json!({"sub": null}), "Missing a required claim: sub"),
        (json!({"exp": null}), "Missing a required claim: exp"),
        (json!({"aud": "stranger"}), "Incorrect token audience."),
        (json!({"sub": ""}), "Invalid claim: sub"),
        (json!({"sub": 7}), "Invalid claim: sub"),
        (json!({"exp": "soon"}), "Invalid claim: exp"),
    ];
    for (changes, words) in cases {
        let text = idp.refusal(&idp.token_with(&changes)).await;
        assert_eq!(text, format!("Invalid login token. {words}"), "{changes}");
    }
    for text in ["", "x", "a.b.c", "EAACEdEose0cBA", &"a".repeat(50_000)] {
        let refusal = idp.refusal(text).await;
        assert_eq!(refusal, "Invalid login token. Not a valid OpenId Connect identity token.");
    }
}

#[tokio::test]
async fn sec_008_ip_017_expiry_is_exact_and_starts_have_a_minute() {
    let idp = Idp::start().await;
    let token = idp.token_with(&json!({}));
    idp.login(&token, at(3599)).await.unwrap();
    for late in [3600, 3601] {
        let text = idp.login(&token, at(late)).await.unwrap_err().to_string();
        let (now, exp) = (NOW + late, NOW + 3600);
        assert_eq!(text, format!("Invalid login token. Token expired: {now} >= {exp}"));
    }
    for claim in ["iat", "nbf"] {
        idp.login(&idp.token_with(&json!({claim: NOW + 60})), at(0)).await.unwrap();
        let early = idp.login(&idp.token_with(&json!({claim: NOW + 61})), at(0)).await;
        assert!(matches!(early, Err(LoginError::NotYetValid { .. })), "{claim}");
    }
}

#[tokio::test]
async fn sec_126_several_audiences_need_azp_among_the_accepted() {
    let idp = Idp::start().await;
    let both = json!(["stranger", "app"]);
    for (azp, good) in [
        (json!("app"), true),
        (json!("stranger"), false),
        (json!("other-app"), false),
        (json!(null), false),
    ] {
        let token = idp.token_with(&json!({"aud": both, "azp": azp}));
        let outcome = idp.login(&token, at(0)).await;
        assert_eq!(outcome.is_ok(), good, "{azp}");
        assert!(good || matches!(outcome, Err(LoginError::Audience)));
    }
    idp.login(&idp.token_with(&json!({"aud": ["app"]})), at(0)).await.unwrap();
}

#[tokio::test]
async fn sec_134_google_and_apple_have_their_issuers_and_client_ids() {
    let idp = Idp::start().await;
    let rsa = SigningKey::rsa_pkcs8(&generate_rsa_pkcs8(2048).unwrap(), Alg::Rs256, None).unwrap();
    idp.publish(&[&rsa], "");
    idp.serve_discovery("/google", "https://accounts.google.com");
    idp.serve_discovery("/apple", "https://appleid.apple.com");
    let token = |issuer: &str, aud: &str| {
        let mut claims = idp.claims();
        claims["iss"] = issuer.into();
        claims["aud"] = aud.into();
        rsa.sign_jwt(&claims, Typ::Jwt).unwrap()
    };
    for issuer in ["https://accounts.google.com", "accounts.google.com"] {
        let login = idp.providers.google(&token(issuer, "app"), &["app"], at(0)).await.unwrap();
        assert_eq!((&*login.provider, &*login.issuer), ("accounts.google.com", issuer));
        let other = idp.providers.google(&token(issuer, "theirs"), &["app"], at(0)).await;
        assert!(matches!(other, Err(LoginError::Audience)));
    }
    let apple = token("https://appleid.apple.com", "app");
    let login = idp.providers.apple(&apple, &["app"], at(0)).await.unwrap();
    assert_eq!(login.provider, "appleid.apple.com");
    let swapped = idp.providers.google(&apple, &["app"], at(0)).await;
    assert!(matches!(swapped, Err(LoginError::IssuerMismatch)));
}

#[tokio::test]
async fn a_discovery_document_must_name_its_issuer_exactly() {
    let idp = Idp::start().await;
    idp.serve_discovery(DISCOVERY, &format!("{}/", idp.issuer()));
    let refused = idp.login(&idp.token_with(&json!({})), at(0)).await;
    assert!(matches!(refused, Err(LoginError::Unreachable { .. })));
    assert_eq!(idp.server.hits(JWKS), 0);
}

#[tokio::test]
async fn sec_124_redirects_are_not_followed() {
    let idp = Idp::start().await;
    let mut redirect = Answer::status(302);
    redirect.headers.push(("location", format!("{}/elsewhere", idp.issuer())));
    idp.server.serve(DISCOVERY, redirect);
    let refused = idp.login(&idp.token_with(&json!({})), at(0)).await;
    assert!(matches!(refused, Err(LoginError::Unreachable { .. })));
    assert_eq!(idp.server.hits("/elsewhere"), 0);
}
