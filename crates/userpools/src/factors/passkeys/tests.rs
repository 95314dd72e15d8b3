//! Passkeys, with an authenticator written for these tests: what it makes is by the specification,
//! apart from the library that verifies it.

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, Ed25519KeyPair, KeyPair as _, RSA_PKCS1_SHA256,
    RsaKeyPair,
};
use base::RngExt as _;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use store::Unit;
use wire::cognito_idp::{
    AuthFactorType, ExplicitAuthFlowsType, UserVerificationType, WebAuthnConfigurationType,
};

use crate::entities::{Passkey, Pool, TokenSession, User};
use crate::kit::{Kit, client};

const PARTY: &str = "id.example.com";
const ORIGIN: &str = "https://id.example.com";
const PRESENT: u8 = 0x01;
const VERIFIED: u8 = 0x04;

enum Secret {
    Es256(EcdsaKeyPair),
    Rs256(RsaKeyPair),
    Ed25519(Ed25519KeyPair),
}

/// An authenticator with one passkey.
struct Authenticator {
    id: [u8; 16],
    secret: Secret,
    party: &'static str,
    origin: &'static str,
    flags: u8,
    counter: u32,
    handle: Option<String>,
}

fn bytes(head: &[u8], body: &[u8]) -> Vec<u8> {
    [head, body].concat()
}

impl Authenticator {
    fn new() -> Self {
        let secret = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_ASN1_SIGNING).unwrap();
        Self::with(Secret::Es256(secret))
    }

    fn with(secret: Secret) -> Self {
        let (id, flags) = (base::OsRng.bytes(), PRESENT | VERIFIED);
        Self { id, secret, party: PARTY, origin: ORIGIN, flags, counter: 1, handle: None }
    }

    /// The public key in COSE (RFC 9052).
    fn key(&self) -> Vec<u8> {
        match &self.secret {
            Secret::Es256(pair) => {
                let point = pair.public_key().as_ref();
                let head = [0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32];
                [&head, &point[1..33], &[0x22, 0x58, 32], &point[33..]].concat()
            }
            Secret::Rs256(pair) => {
                // DER of 2048 bits: the modulus stands behind nine bytes.
                let n = &pair.public_key().as_ref()[9..265];
                let head = [0xa4, 1, 3, 3, 0x39, 1, 0, 0x20, 0x59, 1, 0];
                [&head, n, &[0x21, 0x43, 1, 0, 1]].concat()
            }
            Secret::Ed25519(pair) => {
                let head = [0xa4, 1, 1, 3, 0x27, 0x20, 6, 0x21, 0x58, 32];
                bytes(&head, pair.public_key().as_ref())
            }
        }
    }

    fn sign(&self, text: &[u8]) -> Vec<u8> {
        let rng = SystemRandom::new();
        match &self.secret {
            Secret::Es256(pair) => pair.sign(&rng, text).unwrap().as_ref().to_vec(),
            Secret::Rs256(pair) => {
                let mut out = vec![0; pair.public_modulus_len()];
                pair.sign(&RSA_PKCS1_SHA256, &rng, text, &mut out).unwrap();
                out
            }
            Secret::Ed25519(pair) => pair.sign(text).as_ref().to_vec(),
        }
    }

    fn data(&self, more: u8) -> Vec<u8> {
        let hash = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, self.party.as_bytes());
        [hash.as_ref(), &[self.flags | more], &self.counter.to_be_bytes()].concat()
    }

    fn client_data(&self, kind: &str, options: &Value) -> Vec<u8> {
        json!({ "type": kind, "challenge": options["challenge"], "origin": self.origin,
            "crossOrigin": false })
        .to_string()
        .into_bytes()
    }

    /// RegistrationResponseJSON.
    fn register(&mut self, options: &Value) -> Value {
        let handle = URL_SAFE_NO_PAD.decode(options["user"]["id"].as_str().unwrap()).unwrap();
        self.handle = Some(URL_SAFE_NO_PAD.encode(handle));
        let credential = [&[0; 16], [0, 16].as_slice(), &self.id, &self.key()].concat();
        let data = [self.data(0x40), credential].concat();
        let length = u16::try_from(data.len()).unwrap().to_be_bytes();
        let head = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x59";
        let object = [head.as_slice(), &length, &data].concat();
        let id = URL_SAFE_NO_PAD.encode(self.id);
        json!({ "id": id, "rawId": id, "type": "public-key",
            "authenticatorAttachment": "platform",
            "clientExtensionResults": { "credProps": { "rk": true } },
            "response": {
                "clientDataJSON":
                    URL_SAFE_NO_PAD.encode(self.client_data("webauthn.create", options)),
                "attestationObject": URL_SAFE_NO_PAD.encode(object),
                "transports": ["internal", "hybrid", "teleport"] } })
    }

    /// AuthenticationResponseJSON.
    fn sign_in(&mut self, options: &Value) -> Value {
        self.counter += 1;
        let client_data = self.client_data("webauthn.get", options);
        let hash = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, &client_data);
        let data = self.data(0);
        let id = URL_SAFE_NO_PAD.encode(self.id);
        json!({ "id": id, "rawId": id, "type": "public-key", "clientExtensionResults": {},
            "response": {
                "clientDataJSON": URL_SAFE_NO_PAD.encode(client_data),
                "authenticatorData": URL_SAFE_NO_PAD.encode(&data),
                "signature": URL_SAFE_NO_PAD.encode(self.sign(&bytes(&data, hash.as_ref()))),
                "userHandle": self.handle } })
    }
}

fn passkeys(pool: &mut Pool) {
    let policy = pool.settings.sign_in_policy.get_or_insert_default();
    policy.allowed_first_auth_factors =
        Some(vec![AuthFactorType::Password, AuthFactorType::WebAuthn]);
}

fn verified(pool: &mut Pool) {
    passkeys(pool);
    pool.mfa.web_authn = Some(WebAuthnConfigurationType {
        user_verification: Some(UserVerificationType::Required),
        ..WebAuthnConfigurationType::default()
    });
}

async fn start(kit: &Kit, token: &str) -> Value {
    let input = json!({ "AccessToken": token });
    let answer = kit.call("StartWebAuthnRegistration", input).await.unwrap();
    answer["CredentialCreationOptions"].clone()
}

async fn complete(kit: &Kit, token: &str, credential: &Value) -> Result<Value, String> {
    let input = json!({ "AccessToken": token, "Credential": credential });
    kit.call("CompleteWebAuthnRegistration", input).await.map_err(|(code, _)| code)
}

/// A user with a registered passkey.
async fn with_passkey(kit: &Kit, name: &str) -> (User, String, Authenticator) {
    let user = kit.user(name).await;
    let token = kit.token(&user).await;
    let mut authenticator = Authenticator::new();
    let made = authenticator.register(&start(kit, &token).await);
    complete(kit, &token, &made).await.unwrap();
    (user, token, authenticator)
}

async fn begin(kit: &Kit, user: &User) -> (Value, Value) {
    let (options, state) = kit.service.begin_passkey(&kit.cx, &kit.pool, user).await.unwrap();
    (serde_json::from_str(&options).unwrap(), state)
}

/// Ends a sign-in and writes the passkey as the engine does.
async fn finish(kit: &Kit, user: &User, state: &Value, answer: &Value) -> Result<bool, String> {
    let answer = answer.to_string();
    let done = kit.service.finish_passkey(&kit.cx, &kit.pool, user, state, &answer).await;
    let (verified, (old, new)) =
        done.map_err(|error| error.code(&wire::cognito_idp::SERVICE).0.to_owned())?;
    let mut unit = Unit::new(&*kit.service.store, kit.cx.now);
    unit.update(&old, &new).unwrap();
    unit.commit().await.unwrap();
    Ok(verified)
}

#[tokio::test]
async fn au_129_au_131_registration_asks_for_a_discoverable_es256_or_rs256_key() {
    let kit = Kit::with(passkeys).await;
    let (user, token, authenticator) = with_passkey(&kit, "ann").await;
    let options = start(&kit, &token).await;
    assert_eq!(options["rp"]["id"], PARTY);
    let algorithms: Vec<_> = options["pubKeyCredParams"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["alg"].as_i64().unwrap())
        .collect();
    assert_eq!(algorithms, [-7, -257]);
    let selection = &options["authenticatorSelection"];
    assert_eq!(selection["residentKey"], "required");
    assert_eq!(selection["requireResidentKey"], true);
    assert_eq!(selection["userVerification"], "preferred");
    assert_eq!(options["attestation"], "none");
    assert_eq!(options["user"]["name"], "ann");
    let handle = options["user"]["id"].as_str().unwrap();
    assert_eq!(URL_SAFE_NO_PAD.decode(handle).unwrap(), user.sub.as_bytes());
    let excluded = &options["excludeCredentials"][0]["id"];
    assert_eq!(excluded, &json!(URL_SAFE_NO_PAD.encode(authenticator.id)));
}

#[tokio::test]
async fn au_134_list_and_delete_web_authn_credentials() {
    let kit = Kit::with(passkeys).await;
    let (_, token, authenticator) = with_passkey(&kit, "ann").await;
    let own = json!({ "AccessToken": token });
    let listed = kit.call("ListWebAuthnCredentials", own.clone()).await.unwrap();
    let id = URL_SAFE_NO_PAD.encode(authenticator.id);
    let shown = &listed["Credentials"][0];
    assert_eq!(shown["CredentialId"], json!(id));
    assert_eq!(shown["RelyingPartyId"], PARTY);
    assert_eq!(shown["AuthenticatorAttachment"], "platform");
    assert_eq!(shown["AuthenticatorTransports"], json!(["hybrid", "internal"]));
    assert_eq!(shown["CreatedAt"], 1_800_000_000);
    assert_eq!(shown["FriendlyCredentialName"], "Passkey of 2027-01-15");
    let delete = json!({ "AccessToken": token, "CredentialId": id });
    let eve = kit.user("eve").await;
    let eves = kit.token(&eve).await;
    let foreign = json!({ "AccessToken": eves, "CredentialId": id });
    let refused = kit.refused("DeleteWebAuthnCredential", foreign).await;
    assert_eq!(refused, "ResourceNotFoundException");
    kit.call("DeleteWebAuthnCredential", delete.clone()).await.unwrap();
    let listed = kit.call("ListWebAuthnCredentials", own).await.unwrap();
    assert_eq!(listed["Credentials"], json!([]));
    let refused = kit.refused("DeleteWebAuthnCredential", delete).await;
    assert_eq!(refused, "ResourceNotFoundException");
}

#[tokio::test]
async fn au_131_no_user_has_more_than_20_passkeys() {
    let kit = Kit::with(passkeys).await;
    let (user, token, authenticator) = with_passkey(&kit, "ann").await;
    let key = Passkey::key_of(&user.key, &URL_SAFE_NO_PAD.encode(authenticator.id));
    let first = store::load::<Passkey>(&*kit.service.store, kit.cx.now, &key).await;
    let first = first.unwrap().unwrap().into_value();
    let more = async |from: usize, to: usize| {
        for number in from..to {
            kit.store(&Passkey { id: number.to_string(), ..first.clone() }).await;
        }
    };
    more(1, 19).await;
    let options = start(&kit, &token).await;
    more(19, 20).await;
    let made = Authenticator::new().register(&options);
    assert_eq!(complete(&kit, &token, &made).await.unwrap_err(), "LimitExceededException");
    let input = json!({ "AccessToken": token });
    let refused = kit.refused("StartWebAuthnRegistration", input.clone()).await;
    assert_eq!(refused, "LimitExceededException");
    let mut pages = input;
    pages["MaxResults"] = json!(15);
    let page = kit.call("ListWebAuthnCredentials", pages.clone()).await.unwrap();
    assert_eq!(page["Credentials"].as_array().unwrap().len(), 15);
    pages["NextToken"] = page["NextToken"].clone();
    let page = kit.call("ListWebAuthnCredentials", pages).await.unwrap();
    assert_eq!(page["Credentials"].as_array().unwrap().len(), 5);
}

#[tokio::test]
async fn au_132_registrations_that_are_refused() {
    let kit = Kit::with(passkeys).await;
    let user = kit.user("ann").await;
    let token = kit.token(&user).await;
    let early = Authenticator::new().register(&json!({ "challenge": "AAAA", "user": {"id": ""} }));
    let refused = complete(&kit, &token, &early).await.unwrap_err();
    assert_eq!(refused, "WebAuthnChallengeNotFoundException");
    let options = start(&kit, &token).await;
    let broken = |change: &dyn Fn(&mut Authenticator)| {
        let mut authenticator = Authenticator::new();
        change(&mut authenticator);
        authenticator.register(&options)
    };
    let ed25519 = || Secret::Ed25519(Ed25519KeyPair::generate().unwrap());
    for (expected, made) in [
        ("WebAuthnOriginNotAllowedException", broken(&|it| it.origin = "https://evil.example")),
        ("WebAuthnOriginNotAllowedException", broken(&|it| it.origin = "http://id.example.com")),
        (
            "WebAuthnOriginNotAllowedException",
            broken(&|it| it.origin = "https://badid.example.com"),
        ),
        ("WebAuthnRelyingPartyMismatchException", broken(&|it| it.party = "evil.example")),
        ("WebAuthnCredentialNotSupportedException", broken(&|it| it.secret = ed25519())),
        ("WebAuthnCredentialNotSupportedException", broken(&|it| it.flags = VERIFIED)),
        ("InvalidParameterException", json!({ "id": "x" })),
        ("WebAuthnChallengeNotFoundException", early),
    ] {
        assert_eq!(complete(&kit, &token, &made).await.unwrap_err(), expected, "{made}");
    }
    // A subdomain and a port of the relying party are its own.
    let mut good = Authenticator::new();
    good.origin = "https://app.id.example.com:8443";
    complete(&kit, &token, &good.register(&options)).await.unwrap();
}

#[tokio::test]
async fn au_132_another_client_does_not_end_what_one_began() {
    let mut kit = Kit::with(passkeys).await;
    let user = kit.user("ann").await;
    let token = kit.token(&user).await;
    let options = start(&kit, &token).await;
    kit.client = client(&kit.pool, "anotherclientanotherclient");
    kit.store(&kit.client).await;
    let other = kit.token(&user).await;
    let made = Authenticator::new().register(&options);
    let refused = complete(&kit, &other, &made).await.unwrap_err();
    assert_eq!(refused, "WebAuthnClientMismatchException");
    complete(&kit, &token, &made).await.unwrap();
}

#[tokio::test]
async fn au_132_pools_without_passkeys_register_none() {
    let kit = Kit::with(|_| ()).await;
    let user = kit.user("ann").await;
    let token = kit.token(&user).await;
    let input = json!({ "AccessToken": token });
    let refused = kit.refused("StartWebAuthnRegistration", input).await;
    assert_eq!(refused, "WebAuthnNotEnabledException");
    let refused = complete(&kit, &token, &json!({})).await.unwrap_err();
    assert_eq!(refused, "WebAuthnNotEnabledException");
    let refused = kit.service.begin_passkey(&kit.cx, &kit.pool, &user).await.unwrap_err();
    assert_eq!(refused.code(&wire::cognito_idp::SERVICE).0, "WebAuthnNotEnabledException");
}

#[tokio::test]
async fn sec_081_a_registration_challenge_is_good_once_for_its_user_and_five_minutes() {
    let mut kit = Kit::with(passkeys).await;
    let (_, token, mut authenticator) = with_passkey(&kit, "ann").await;
    let options = start(&kit, &token).await;
    let made = Authenticator::new().register(&options);
    let eve = kit.user("eve").await;
    let eves = kit.token(&eve).await;
    start(&kit, &eves).await;
    let refused = complete(&kit, &eves, &made).await.unwrap_err();
    assert_eq!(refused, "WebAuthnChallengeNotFoundException");
    // What is registered already is not registered again.
    let again = authenticator.register(&options);
    let refused = complete(&kit, &token, &again).await.unwrap_err();
    assert_eq!(refused, "WebAuthnCredentialNotSupportedException");
    complete(&kit, &token, &made).await.unwrap();
    let replayed = Authenticator::new().register(&options);
    let refused = complete(&kit, &token, &replayed).await.unwrap_err();
    assert_eq!(refused, "WebAuthnChallengeNotFoundException");
    let late = Authenticator::new().register(&start(&kit, &token).await);
    kit.wait(301);
    let refused = complete(&kit, &token, &late).await.unwrap_err();
    assert_eq!(refused, "WebAuthnChallengeNotFoundException");
}

#[tokio::test]
async fn sec_081_of_two_registrations_with_one_challenge_at_the_same_time_one_counts() {
    let kit = Kit::with(passkeys).await;
    let user = kit.user("ann").await;
    let token = kit.token(&user).await;
    let options = start(&kit, &token).await;
    let first = Authenticator::new().register(&options);
    let second = Authenticator::new().register(&options);
    let both = tokio::join!(complete(&kit, &token, &first), complete(&kit, &token, &second));
    let refused = [both.0, both.1].into_iter().filter_map(Result::err).collect::<Vec<_>>();
    assert_eq!(refused, ["WebAuthnChallengeNotFoundException"]);
    let listed = kit.call("ListWebAuthnCredentials", json!({ "AccessToken": token })).await;
    assert_eq!(listed.unwrap()["Credentials"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn sec_081_user_verification_is_held_to_where_the_pool_requires_it() {
    let kit = Kit::with(verified).await;
    let (user, token, mut authenticator) = with_passkey(&kit, "ann").await;
    let options = start(&kit, &token).await;
    assert_eq!(options["authenticatorSelection"]["userVerification"], "required");
    let mut careless = Authenticator::new();
    careless.flags = PRESENT;
    let refused = complete(&kit, &token, &careless.register(&options)).await.unwrap_err();
    assert_eq!(refused, "WebAuthnCredentialNotSupportedException");
    let (options, state) = begin(&kit, &user).await;
    assert_eq!(options["userVerification"], "required");
    authenticator.flags = PRESENT;
    let answer = authenticator.sign_in(&options);
    assert_eq!(finish(&kit, &user, &state, &answer).await.unwrap_err(), "NotAuthorizedException");
    authenticator.flags = PRESENT | VERIFIED;
    let answer = authenticator.sign_in(&options);
    assert!(finish(&kit, &user, &state, &answer).await.unwrap());
}

#[tokio::test]
async fn au_130_au_135_signing_in_says_whether_the_user_was_verified() {
    let kit = Kit::with(passkeys).await;
    let rsa = jose::generate_rsa_pkcs8(2048).unwrap();
    let rsa = Secret::Rs256(RsaKeyPair::from_pkcs8(&rsa).unwrap());
    for (name, flags, secret) in [
        ("ann", PRESENT | VERIFIED, None),
        ("bob", PRESENT, None),
        ("rob", PRESENT | VERIFIED, Some(rsa)),
    ] {
        let user = kit.user(name).await;
        let token = kit.token(&user).await;
        let mut authenticator = secret.map_or_else(Authenticator::new, Authenticator::with);
        authenticator.flags = flags;
        let made = authenticator.register(&start(&kit, &token).await);
        complete(&kit, &token, &made).await.unwrap();
        let (options, state) = begin(&kit, &user).await;
        assert_eq!(options["rpId"], PARTY);
        assert_eq!(options["allowCredentials"][0]["id"], made["id"]);
        // It is to be sealed in a session string, which has 2048 characters.
        assert!(state.to_string().len() < 300, "{state}");
        let answer = authenticator.sign_in(&options);
        let verified = finish(&kit, &user, &state, &answer).await.unwrap();
        assert_eq!(verified, flags & VERIFIED != 0, "{name}");
    }
}

#[tokio::test]
async fn sec_081_sign_ins_that_are_refused() {
    let kit = Kit::with(passkeys).await;
    let (ann, _, mut anns) = with_passkey(&kit, "ann").await;
    let (eve, _, mut eves) = with_passkey(&kit, "eve").await;
    let (options, state) = begin(&kit, &ann).await;
    let (_, other) = begin(&kit, &ann).await;
    let no = "NotAuthorizedException";
    let good = anns.sign_in(&options);
    // The challenge of another sign-in, and the credential of another user.
    assert_eq!(finish(&kit, &ann, &other, &good).await.unwrap_err(), no);
    assert_eq!(finish(&kit, &eve, &state, &good).await.unwrap_err(), no);
    let foreign = eves.sign_in(&options);
    assert_eq!(finish(&kit, &ann, &state, &foreign).await.unwrap_err(), no);
    // Her credential id with another key, another user's handle, another page, another party.
    eves.id = anns.id;
    eves.handle.clone_from(&anns.handle);
    let forged = eves.sign_in(&options);
    assert_eq!(finish(&kit, &ann, &state, &forged).await.unwrap_err(), no);
    let mut handled = good.clone();
    handled["response"]["userHandle"] = json!(URL_SAFE_NO_PAD.encode(&eve.sub));
    assert_eq!(finish(&kit, &ann, &state, &handled).await.unwrap_err(), no);
    anns.origin = "https://id.example.com.evil.example";
    let phished = anns.sign_in(&options);
    assert_eq!(finish(&kit, &ann, &state, &phished).await.unwrap_err(), no);
    (anns.origin, anns.party) = (ORIGIN, "evil.example");
    let astray = anns.sign_in(&options);
    assert_eq!(finish(&kit, &ann, &state, &astray).await.unwrap_err(), no);
    anns.party = PARTY;
    assert_eq!(finish(&kit, &ann, &state, &json!("text")).await.unwrap_err(), no);
    // The right one still does; after it, nothing with the same or an older counter.
    finish(&kit, &ann, &state, &good).await.unwrap();
    assert_eq!(finish(&kit, &ann, &state, &good).await.unwrap_err(), no);
    let (options, state) = begin(&kit, &ann).await;
    anns.counter = 0;
    let cloned = anns.sign_in(&options);
    assert_eq!(finish(&kit, &ann, &state, &cloned).await.unwrap_err(), no);
    anns.counter = 100;
    let next = anns.sign_in(&options);
    finish(&kit, &ann, &state, &next).await.unwrap();
}

#[tokio::test]
async fn sec_081_a_deleted_passkey_ends_no_sign_in_that_began_with_it() {
    let kit = Kit::with(passkeys).await;
    let (ann, token, mut authenticator) = with_passkey(&kit, "ann").await;
    let (options, state) = begin(&kit, &ann).await;
    let id = URL_SAFE_NO_PAD.encode(authenticator.id);
    let delete = json!({ "AccessToken": token, "CredentialId": id });
    kit.call("DeleteWebAuthnCredential", delete).await.unwrap();
    let answer = authenticator.sign_in(&options);
    let refused = finish(&kit, &ann, &state, &answer).await.unwrap_err();
    assert_eq!(refused, "NotAuthorizedException");
    assert!(kit.service.begin_passkey(&kit.cx, &kit.pool, &ann).await.is_err());
}

#[tokio::test]
async fn sec_082_registration_needs_a_token_for_users_of_this_pool() {
    let kit = Kit::with(passkeys).await;
    let user = kit.user("ann").await;
    let narrow = TokenSession { scopes: vec!["openid".to_owned()], ..kit.session(&user) };
    let narrow = kit.token_of(&user, &narrow).await;
    // The token of a pool elsewhere, with the same ids and names.
    let elsewhere = Kit::with(passkeys).await;
    let twin = elsewhere.user("ann").await;
    let foreign = elsewhere.token(&twin).await;
    for token in [narrow, foreign, "x".to_owned()] {
        let input = json!({ "AccessToken": token });
        let refused = kit.refused("StartWebAuthnRegistration", input).await;
        assert_eq!(refused, "NotAuthorizedException");
        let refused = complete(&kit, &token, &json!({})).await.unwrap_err();
        assert_eq!(refused, "NotAuthorizedException");
    }
}

/// The choice-based sign-in of "ann" with a passkey, as far as its challenge.
async fn ask(kit: &Kit) -> (Value, Value) {
    let fields = json!({ "USERNAME": "ann", "PREFERRED_CHALLENGE": "WEB_AUTHN" });
    let input = json!({ "ClientId": kit.client.id, "AuthFlow": "USER_AUTH",
        "AuthParameters": fields });
    let asked = kit.call("InitiateAuth", input).await.unwrap();
    assert_eq!(asked["ChallengeName"], "WEB_AUTHN");
    let options = asked["ChallengeParameters"]["CREDENTIAL_REQUEST_OPTIONS"].as_str().unwrap();
    let options = serde_json::from_str(options).unwrap();
    (asked["Session"].clone(), options)
}

/// RespondToAuthChallenge with what the authenticator made.
async fn answer(kit: &Kit, session: &Value, credential: &Value) -> Result<Value, String> {
    let fields = json!({ "USERNAME": "ann", "CREDENTIAL": credential.to_string() });
    let input = json!({ "ClientId": kit.client.id, "ChallengeName": "WEB_AUTHN",
        "Session": session, "ChallengeResponses": fields });
    let answer = kit.call("RespondToAuthChallenge", input).await.map_err(|(code, _)| code)?;
    Ok(answer["AuthenticationResult"].clone())
}

#[tokio::test]
async fn au_008_au_130_sec_081_a_passkey_signs_in_through_the_operations() {
    let mut kit = Kit::with(passkeys).await;
    kit.client = client(&kit.pool, "passkeyclientpasskeyclient");
    kit.client.settings.explicit_auth_flows = Some(vec![ExplicitAuthFlowsType::AllowUserAuth]);
    kit.store(&kit.client).await;
    let (_, _, mut authenticator) = with_passkey(&kit, "ann").await;
    let (session, options) = ask(&kit).await;
    let made = authenticator.sign_in(&options);
    let tokens = answer(&kit, &session, &made).await.unwrap();
    let user = kit.call("GetUser", json!({ "AccessToken": tokens["AccessToken"] })).await.unwrap();
    assert_eq!(user["Username"], "ann");
    assert!(tokens["RefreshToken"].is_string() && tokens["IdToken"].is_string());

    // Neither the session nor the answer is good again.
    let again = answer(&kit, &session, &made).await;
    assert_eq!(again, Err("NotAuthorizedException".to_owned()));
    let (session, options) = ask(&kit).await;
    assert!(answer(&kit, &session, &made).await.is_err(), "an earlier challenge's");
    let mut stranger = Authenticator::new();
    stranger.handle.clone_from(&authenticator.handle);
    let forged = stranger.sign_in(&options);
    assert!(answer(&kit, &session, &forged).await.is_err(), "an unknown key's");
    // A copy that counts less than the passkey did (sec_081).
    let (session, options) = ask(&kit).await;
    authenticator.counter = 0;
    let copied = authenticator.sign_in(&options);
    assert!(answer(&kit, &session, &copied).await.is_err(), "a copy's");
    let (session, options) = ask(&kit).await;
    authenticator.counter = 10;
    assert!(answer(&kit, &session, &authenticator.sign_in(&options)).await.is_ok());
}

#[tokio::test]
async fn sec_081_sec_084_a_passkey_is_not_that_of_the_next_user_of_the_name() {
    let kit = Kit::with(passkeys).await;
    let (ann, token, mut authenticator) = with_passkey(&kit, "ann").await;
    let me = kit.service.signed_in(&kit.cx, &token).await.unwrap();
    let (sign_in, state) = begin(&kit, &ann).await;
    let late = Authenticator::new().register(&start(&kit, &token).await);
    // A deletion that saw neither the passkey nor the registration under way.
    let mut unit = Unit::new(&*kit.service.store, kit.cx.now);
    unit.delete(&kit.stored(&ann).await).unwrap();
    unit.commit().await.unwrap();
    let done = kit.service.finish_registration(&kit.cx, &me, late.clone()).await;
    assert_eq!(crate::testing::code_of(&done.unwrap_err()), "UserNotFoundException");
    let next = kit.user("ann").await;
    let done = kit.service.finish_registration(&kit.cx, &me, late).await;
    assert_eq!(crate::testing::code_of(&done.unwrap_err()), "UserNotFoundException");
    authenticator.handle = None;
    let answer = authenticator.sign_in(&sign_in);
    let refused = finish(&kit, &next, &state, &answer).await.unwrap_err();
    assert_eq!(refused, "NotAuthorizedException");
    assert!(!kit.service.has_passkey(&kit.cx, &next).await.unwrap());
    assert!(kit.service.begin_passkey(&kit.cx, &kit.pool, &next).await.is_err());
}
