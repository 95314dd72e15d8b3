//! Forged, altered and misused tokens (security tests, section A), at GetUser and at
//! REFRESH_TOKEN_AUTH. What is signed here with the pool's own key is refused for what it says alone.

use std::time::Duration;

use aws_lc_rs::hmac;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{RSA_PKCS1_SHA256, RsaKeyPair};
use base::Timestamp;
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use jose::Typ;
use keys::{user_pool_access_ring, user_pool_id_ring};
use serde_json::{Value, json};

use crate::entities::{Pool, User};
use crate::kit::{Kit, client};

const INVALID: &str = "Invalid Access Token";

fn encode(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// The three parts of a token.
struct Parts {
    header: Value,
    /// The header to the letter.
    header_text: String,
    claims: Value,
    signature: Vec<u8>,
}

impl Parts {
    fn of(token: &str) -> Self {
        let parts: Vec<_> =
            token.split('.').map(|part| URL_SAFE_NO_PAD.decode(part).unwrap()).collect();
        let json = |at: usize| serde_json::from_slice(&parts[at]).unwrap();
        let header_text = String::from_utf8(parts[0].clone()).unwrap();
        Self { header: json(0), header_text, claims: json(1), signature: parts[2].clone() }
    }

    /// What is signed under this header.
    fn signed_text(&self, header: &str) -> String {
        format!("{}.{}", encode(header), encode(self.claims.to_string()))
    }

    /// The token under this header with this signature.
    fn with(&self, header: &str, signature: &[u8]) -> String {
        format!("{}.{}", self.signed_text(header), encode(signature))
    }
}

/// A pool with a user who is signed in.
struct World {
    kit: Kit,
    user: User,
    token: String,
    parts: Parts,
}

impl World {
    async fn new() -> Self {
        let kit = Kit::with(|_| {}).await;
        let user = kit.user("ann").await;
        let token = kit.token(&user).await;
        let parts = Parts::of(&token);
        let world = Self { kit, user, token, parts };
        assert_eq!(world.get(&world.token).await, Ok("ann".to_owned()));
        world
    }

    /// GetUser: the name, or the words of NotAuthorizedException.
    async fn get(&self, token: &str) -> Result<String, String> {
        match self.kit.call("GetUser", json!({ "AccessToken": token })).await {
            Ok(answer) => Ok(answer["Username"].as_str().unwrap().to_owned()),
            Err((code, text)) => {
                assert_eq!(code, "NotAuthorizedException", "{text}");
                Err(text)
            }
        }
    }

    async fn refused(&self, token: &str, what: &str) {
        assert_eq!(self.get(token).await, Err(INVALID.to_owned()), "{what}");
    }

    /// Signs a payload with the pool's own key.
    async fn sign(&self, payload: &[u8]) -> String {
        let ring = user_pool_access_ring(self.kit.pool.id.as_str());
        let key = self.kit.service.rings.signing(&ring, self.kit.cx.now).await.unwrap();
        key.sign(payload, Typ::Absent).unwrap()
    }

    /// The user's claims after a change, signed with the pool's own key.
    async fn signed(&self, change: impl FnOnce(&mut Value)) -> String {
        let mut claims = self.parts.claims.clone();
        change(&mut claims);
        self.sign(claims.to_string().as_bytes()).await
    }

    /// A document of the pool's.
    async fn document(&self, name: &str) -> Value {
        let path = format!("/{}/.well-known/{name}", self.kit.pool.id);
        let answer = self.kit.service.discovery(&self.kit.cx, &path).await.unwrap();
        serde_json::from_slice(answer.body()).unwrap()
    }

    /// The published key that signs access tokens.
    async fn public_key(&self) -> Value {
        let keys = self.document("jwks.json").await;
        let mut keys = keys["keys"].as_array().unwrap().iter();
        keys.find(|key| key["kid"] == self.parts.header["kid"]).unwrap().clone()
    }
}

#[tokio::test]
async fn sec_001_sec_002_a_token_without_a_signature_is_refused() {
    let world = World::new().await;
    let kid = &world.parts.header["kid"];
    for alg in ["none", "None", "nOnE", "NONE", "", "RS256", "RS384", "PS256", "HS256"] {
        let header = json!({ "alg": alg, "kid": kid }).to_string();
        world.refused(&world.parts.with(&header, b""), alg).await;
    }
    for header in [json!({ "alg": "none" }), json!({ "kid": kid }), json!({ "alg": null })] {
        world.refused(&world.parts.with(&header.to_string(), b""), "no key").await;
        let signature = &world.parts.signature;
        world.refused(&world.parts.with(&header.to_string(), signature), "old signature").await;
    }
    let (signed, _) = world.token.rsplit_once('.').unwrap();
    for cut in [signed.to_owned(), format!("{signed}."), format!("{}.", world.token)] {
        world.refused(&cut, "cut").await;
    }
}

/// One DER element (X.690 §8.1).
fn der(tag: u8, body: &[u8]) -> Vec<u8> {
    let length = u16::try_from(body.len()).unwrap();
    let head = match length {
        0..0x80 => vec![tag, length.to_be_bytes()[1]],
        _ => [&[tag, 0x82], length.to_be_bytes().as_slice()].concat(),
    };
    [head.as_slice(), body].concat()
}

/// The forms in which a verifier might hold a public key (RFC 8017 §A.1.1, RFC 5280 §4.1).
fn forms(key: &Value) -> Vec<Vec<u8>> {
    let part = |name: &str| URL_SAFE_NO_PAD.decode(key[name].as_str().unwrap()).unwrap();
    let (n, e) = (part("n"), part("e"));
    let unsigned = |bytes: &[u8]| der(2, &[&[0], bytes].concat());
    let inner = der(0x30, &[unsigned(&n), der(2, &e)].concat());
    let rsa = [0x06, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1, 5, 0];
    let bits = der(3, &[&[0], inner.as_slice()].concat());
    let outer = der(0x30, &[der(0x30, &rsa), bits].concat());
    let text = STANDARD.encode(&outer);
    let lines: Vec<_> =
        text.as_bytes().chunks(64).map(|line| str::from_utf8(line).unwrap()).collect();
    let pem = format!("-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----", lines.join("\n"));
    let modulus = key["n"].as_str().unwrap().as_bytes().to_vec();
    let jwk = key.to_string().into_bytes();
    vec![outer, inner, format!("{pem}\n").into_bytes(), pem.into_bytes(), jwk, n, modulus]
}

#[tokio::test]
async fn sec_003_the_public_key_is_no_shared_secret() {
    let world = World::new().await;
    let public = world.public_key().await;
    for (alg, tag) in
        [("HS256", hmac::HMAC_SHA256), ("HS384", hmac::HMAC_SHA384), ("HS512", hmac::HMAC_SHA512)]
    {
        let header = json!({ "alg": alg, "kid": public["kid"] }).to_string();
        for (form, secret) in forms(&public).iter().enumerate() {
            let key = hmac::Key::new(tag, secret);
            let signature = hmac::sign(&key, world.parts.signed_text(&header).as_bytes());
            let token = world.parts.with(&header, signature.as_ref());
            world.refused(&token, &format!("{alg} {form}")).await;
        }
    }
}

#[tokio::test]
async fn sec_004_no_key_is_looked_for_by_what_the_header_says() {
    let world = World::new().await;
    let pkcs8 = jose::generate_rsa_pkcs8(2048).unwrap();
    let mine = RsaKeyPair::from_pkcs8(&pkcs8).unwrap();
    let forge = |header: &Value| {
        let header = header.to_string();
        let mut signature = vec![0; mine.public_modulus_len()];
        let text = world.parts.signed_text(&header);
        mine.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), text.as_bytes(), &mut signature)
            .unwrap();
        world.parts.with(&header, &signature)
    };
    let kid = world.parts.header["kid"].clone();
    let long = "k".repeat(10_000);
    for other in ["unknown", "../../dev/null", "' UNION SELECT 1 --", &long, "", "\u{0}"] {
        world.refused(&forge(&json!({ "alg": "RS256", "kid": other })), other).await;
    }
    let own = jose::SigningKey::rsa_pkcs8(&pkcs8, jose::Alg::Rs256, None).unwrap();
    let jwk = serde_json::to_value(own.public_jwk()).unwrap();
    let url = "https://evil.example.com/jwks.json";
    for header in [
        json!({ "alg": "RS256", "kid": kid }),
        json!({ "alg": "RS256" }),
        json!({ "alg": "RS256", "kid": 1 }),
        json!({ "alg": "RS256", "kid": jwk["kid"], "jwk": jwk }),
        json!({ "alg": "RS256", "kid": kid, "jku": url, "x5u": url }),
    ] {
        world.refused(&forge(&header), &header.to_string()).await;
    }
}

#[tokio::test]
async fn sec_006_a_pool_vouches_only_for_its_own_users() {
    let world = World::new().await;
    let other = Pool { id: "us-east-1_ZyXwVuTsR".parse().unwrap(), ..world.kit.pool.clone() };
    let apps = client(&other, "otherclientotherclientothe");
    world.kit.store(&other).await;
    world.kit.store(&apps).await;
    let (kit, issuer) = (&world.kit, world.parts.claims["iss"].as_str().unwrap().to_owned());
    let theirs = issuer.replace(kit.pool.id.as_str(), other.id.as_str());
    let mut renamed = Parts::of(&world.token);
    renamed.claims["iss"] = json!(theirs);
    let altered = renamed.with(&renamed.header_text, &renamed.signature);
    world.refused(&altered, "altered").await;
    // The same with the right signature of the wrong pool.
    for iss in [
        theirs,
        format!("{issuer}/"),
        issuer.to_uppercase(),
        issuer.replace("https://", "http://"),
        format!("https://evil.example.com/{}", kit.pool.id),
        issuer.replace(kit.pool.id.as_str(), "us-east-1_NobodysPo"),
        String::new(),
    ] {
        world.refused(&world.signed(|claims| claims["iss"] = json!(iss)).await, &iss).await;
    }
    let of_their_client = world.signed(|claims| claims["client_id"] = json!(apps.id)).await;
    world.refused(&of_their_client, "client of another pool").await;
}

#[tokio::test]
async fn sec_007_each_token_is_good_for_its_own_use() {
    let world = World::new().await;
    let kit = &world.kit;
    let session = kit.session(&world.user);
    kit.store(&session).await;
    let issued = kit.issued(&world.user, &session).await;
    assert!(world.get(&issued.access_token).await.is_ok());
    world.refused(&issued.id_token, "ID token").await;
    for token_use in [json!("id"), json!("refresh"), json!(null), json!(["access"])] {
        let token = world.signed(|claims| claims["token_use"] = token_use.clone()).await;
        world.refused(&token, &token_use.to_string()).await;
    }
    let ring = user_pool_id_ring(kit.pool.id.as_str());
    let key = kit.service.rings.signing(&ring, kit.cx.now).await.unwrap();
    let token = key.sign_jwt(&world.parts.claims, Typ::Absent).unwrap();
    world.refused(&token, "signed with the key of ID tokens").await;
    let refresh = kit.service.refresh_token(&session).unwrap().into_inner();
    world.refused(&refresh, "refresh token").await;
}

#[tokio::test]
async fn sec_008_a_token_ends_at_its_end_and_is_not_taken_before_it_begins() {
    let mut world = World::new().await;
    let now = world.kit.cx.now.secs();
    for (name, ahead, good) in
        [("iat", 60, true), ("iat", 61, false), ("nbf", 60, true), ("nbf", 61, false)]
    {
        let token = world.signed(|claims| claims[name] = json!(now + ahead)).await;
        let got = world.get(&token).await;
        let expected = if good { Ok("ann".to_owned()) } else { Err(INVALID.to_owned()) };
        assert_eq!(got, expected, "{name} {ahead}");
    }
    for exp in [json!(null), json!("9999999999"), json!(-1), json!(1e30)] {
        let token = world.signed(|claims| claims["exp"] = exp.clone()).await;
        world.refused(&token, &exp.to_string()).await;
    }
    let without = world.signed(|claims| drop(claims.as_object_mut().unwrap().remove("exp"))).await;
    world.refused(&without, "no end").await;
    let exp = world.parts.claims["exp"].as_i64().unwrap();
    for (at, good) in [(exp - 1, true), (exp, false), (exp + 1, false)] {
        world.kit.cx.now = Timestamp::from_secs(at);
        let expected =
            if good { Ok("ann".to_owned()) } else { Err("Access Token has expired".to_owned()) };
        assert_eq!(world.get(&world.token).await, expected, "{at}");
    }
}

#[tokio::test]
async fn sec_009_what_parsers_read_differently_is_refused() {
    let world = World::new().await;
    let claims = world.parts.claims.to_string();
    let body = claims.strip_prefix('{').unwrap();
    assert!(world.get(&world.sign(claims.as_bytes()).await).await.is_ok());
    for payload in [
        format!("{{\"sub\":\"someone\",{body}").into_bytes(),
        format!("{{\"su\\u0062\":\"someone\",{body}").into_bytes(),
        format!("{{\"x\":{{\"a\":1,\"a\":2}},{body}").into_bytes(),
        format!("{claims} {{}}").into_bytes(),
        format!("[{claims}]").into_bytes(),
        [b"{\"x\":\"\xff\",", body.as_bytes()].concat(),
        [b"\xef\xbb\xbf", claims.as_bytes()].concat(),
    ] {
        let token = world.sign(&payload).await;
        world.refused(&token, &String::from_utf8_lossy(&payload)).await;
    }
    let kid = world.parts.header["kid"].as_str().unwrap();
    let header = format!(r#"{{"alg":"none","alg":"RS256","kid":"{kid}"}}"#);
    world.refused(&world.parts.with(&header, &world.parts.signature), "two algorithms").await;
}

#[tokio::test]
async fn sec_010_critical_extensions_that_nobody_knows_are_refused() {
    let world = World::new().await;
    for (name, value) in [
        ("crit", json!(["exp"])),
        ("crit", json!(["https://example.com/x"])),
        ("crit", json!([])),
        ("b64", json!(false)),
        ("zip", json!("DEF")),
    ] {
        let mut header = world.parts.header.clone();
        header[name] = value;
        let token = world.parts.with(&header.to_string(), &world.parts.signature);
        world.refused(&token, &header.to_string()).await;
    }
}

#[tokio::test]
async fn sec_012_a_refresh_token_says_nothing_of_how_it_is_opened() {
    let world = World::new().await;
    let kit = &world.kit;
    let session = kit.session(&world.user);
    kit.store(&session).await;
    let token = kit.service.refresh_token(&session).unwrap().into_inner();
    let refresh = async |token: &str| {
        let input = json!({ "ClientId": kit.client.id, "AuthFlow": "REFRESH_TOKEN_AUTH",
            "AuthParameters": { "REFRESH_TOKEN": token } });
        kit.call("InitiateAuth", input).await
    };
    assert!(refresh(&token).await.is_ok());
    let refused = Err(("NotAuthorizedException".to_owned(), "Invalid Refresh Token".to_owned()));
    let parts: Vec<&str> = token.split('.').collect();
    let header: Value = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(parts[0]).unwrap()).unwrap();
    let with = |change: Value| {
        let mut header = header.clone();
        header.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        let rest = parts[1..].join(".");
        format!("{}.{rest}", encode(header.to_string()))
    };
    for change in [
        // Counting this far would take an hour.
        json!({ "alg": "PBES2-HS256+A128KW", "p2c": 1_u64 << 31, "p2s": "AAAAAAAAAAAAAAAAAAAAAA" }),
        json!({ "alg": "PBES2-HS512+A256KW", "p2c": 1_u64 << 31, "p2s": "AAAAAAAAAAAAAAAAAAAAAA" }),
        json!({ "alg": "RSA-OAEP-256" }),
        json!({ "alg": "none" }),
        json!({ "enc": "A128CBC-HS256" }),
        json!({ "enc": "none" }),
        json!({ "zip": "DEF" }),
        json!({ "kid": "AAAA" }),
    ] {
        assert_eq!(refresh(&with(change.clone())).await, refused, "{change}");
    }
    // Each part is sealed: a bit of it elsewhere, and nothing opens.
    for at in [2, 3, 4] {
        let mut bytes = URL_SAFE_NO_PAD.decode(parts[at]).unwrap();
        bytes[0] ^= 1;
        let mut altered: Vec<String> = parts.iter().map(|part| (*part).to_owned()).collect();
        altered[at] = encode(bytes);
        assert_eq!(refresh(&altered.join(".")).await, refused, "{at}");
        altered[at] = String::new();
        assert_eq!(refresh(&altered.join(".")).await, refused, "{at} left out");
    }
    let cut = &parts[4][..parts[4].len() - 4];
    let cut = format!("{}.{cut}", parts[..4].join("."));
    assert_eq!(refresh(&cut).await, refused, "a shorter tag");
}

#[tokio::test]
async fn sec_013_numbers_that_weak_verifiers_take_are_no_signatures() {
    let world = World::new().await;
    let public = world.public_key().await;
    assert_eq!(public["e"], "AQAB", "a cube root would be no signature either");
    let n = URL_SAFE_NO_PAD.decode(public["n"].as_str().unwrap()).unwrap();
    assert_eq!(n.len(), 256);
    let header = world.parts.header_text.clone();
    let mut one = vec![0; 256];
    one[255] = 1;
    let mut less_one = n.clone();
    less_one[255] -= 1;
    let digest = aws_lc_rs::digest::digest(
        &aws_lc_rs::digest::SHA256,
        world.parts.signed_text(&header).as_bytes(),
    );
    // What the right signature opens to, with little padding, and garbage behind (Bleichenbacher).
    let info = b"\x30\x31\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x01\x05\x00\x04\x20";
    let mut padded = [b"\x00\x01\xff\x00", info.as_slice(), digest.as_ref()].concat();
    padded.resize(256, 0);
    let right = &world.parts.signature;
    let shapes: [(&str, Vec<u8>); 8] = [
        ("zero", vec![0; 256]),
        ("one", one),
        ("the modulus", n),
        ("the modulus less one", less_one),
        ("little padding", padded),
        ("a byte more", [right.as_slice(), &[0]].concat()),
        ("a zero before", [&[0], right.as_slice()].concat()),
        ("a byte less", right[..255].to_vec()),
    ];
    for (what, signature) in shapes {
        world.refused(&world.parts.with(&header, &signature), what).await;
    }
    for (alg, size) in [("ES256", 64), ("ES384", 96), ("ES512", 132), ("EdDSA", 64)] {
        let header = json!({ "alg": alg, "kid": public["kid"] }).to_string();
        world.refused(&world.parts.with(&header, &vec![0; size]), alg).await;
    }
}

#[tokio::test]
async fn sec_014_a_retired_key_is_good_while_it_is_published() {
    let mut world = World::new().await;
    let ring = user_pool_access_ring(world.kit.pool.id.as_str());
    // It lives longer than the key: only the key ends it.
    let end = world.kit.cx.now.plus(Duration::from_hours(24 * 30)).secs();
    let token = world.signed(|claims| claims["exp"] = json!(end)).await;
    world.kit.service.rings.rotate(&ring, world.kit.cx.now).await.unwrap();
    assert_eq!(world.get(&token).await, Ok("ann".to_owned()));
    let kid = Parts::of(&world.kit.token(&world.user).await).header["kid"].clone();
    assert_ne!(kid, world.parts.header["kid"], "new tokens have the new key");
    let published = async |world: &World| {
        let keys = world.document("jwks.json").await;
        let kids = keys["keys"].as_array().unwrap().iter();
        kids.filter(|key| key["kid"] == world.parts.header["kid"]).count()
    };
    world.kit.wait(47 * 3_600);
    assert_eq!((published(&world).await, world.get(&token).await.is_ok()), (1, true));
    world.kit.wait(2 * 3_600);
    assert_eq!(published(&world).await, 0);
    world.refused(&token, "signed with a key that is gone").await;
}

#[tokio::test]
async fn sec_015_what_is_altered_is_not_what_was_signed() {
    let world = World::new().await;
    let header = world.parts.header_text.clone();
    let same = world.parts.with(&header, &world.parts.signature);
    assert!(world.get(&same).await.is_ok(), "the parts make the token");
    for (name, value) in [
        ("scope", json!("aws.cognito.signin.user.admin openid")),
        ("cognito:groups", json!(["admins"])),
        ("aud", json!("another")),
        ("username", json!("bob")),
        ("sub", json!("another")),
        ("exp", json!(world.parts.claims["exp"].as_i64().unwrap() + 1)),
    ] {
        let mut altered = Parts::of(&world.token);
        altered.claims[name] = value;
        world.refused(&altered.with(&header, &altered.signature), name).await;
    }
}

#[tokio::test]
async fn sec_017_us_070_only_public_members_are_published() {
    let world = World::new().await;
    let jwks = world.document("jwks.json").await;
    let keys = jwks["keys"].as_array().unwrap();
    assert_eq!(keys.len(), 2, "of ID tokens and of access tokens");
    for key in keys {
        for name in key.as_object().unwrap().keys() {
            let public = ["alg", "e", "kid", "kty", "n", "use", "x5c", "x5t#S256"];
            assert!(public.contains(&name.as_str()), "{name}");
        }
    }
    let about = world.document("openid-configuration").await;
    for name in ["d", "p", "q", "dp", "dq", "qi", "k"] {
        assert!(about.get(name).is_none(), "{name}");
    }
    let input = json!({ "UserPoolId": world.kit.pool.id });
    let answer = world.kit.call("GetSigningCertificate", input).await.unwrap();
    assert_eq!(answer.as_object().unwrap().keys().collect::<Vec<_>>(), ["Certificate"]);
    let certificate = STANDARD.decode(answer["Certificate"].as_str().unwrap()).unwrap();
    // A certificate, to its last byte (RFC 5280 §4.1): a sequence that begins with another one. A
    // private key begins with its version (RFC 5208 §5).
    let length = usize::from(u16::from_be_bytes([certificate[2], certificate[3]]));
    assert_eq!((certificate[0], certificate[1], length + 4), (0x30, 0x82, certificate.len()));
    assert_eq!(certificate[4], 0x30);
}
