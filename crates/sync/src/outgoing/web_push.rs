//! Web Push: messages to browsers, encrypted (RFC 8291, RFC 8188) and signed (RFC 8292, VAPID).

use std::fmt;
use std::time::Duration;

use aws_lc_rs::aead::{AES_128_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::agreement::{ECDH_P256, PrivateKey, UnparsedPublicKey, agree};
use aws_lc_rs::hkdf::{HKDF_SHA256, KeyType, Salt};
use base::{Rng, RngExt as _};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bytes::Bytes;
use http::{Request, Uri};
use jose::{Alg, SigningKey, Typ};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{Outgoing, Undelivered, unusable, verdict};

/// How long a push service keeps a message for a browser that is away.
const TTL: u32 = 24 * 3_600;
/// How long a signature is good; the RFC allows a day.
const SIGNATURE: Duration = Duration::from_hours(12);
/// The size of a record of RFC 8188; a message is one record.
const RECORD: u32 = 4_096;
/// A point of P-256, uncompressed.
const POINT: usize = 65;

/// A browser's subscription, as `JSON.stringify(subscription)` gives it: the token of the device.
#[derive(Debug, Deserialize)]
pub(crate) struct Subscription {
    endpoint: String,
    keys: SubscriptionKeys,
}

#[derive(Debug, Deserialize)]
struct SubscriptionKeys {
    p256dh: String,
    auth: String,
}

impl Subscription {
    /// The subscription in a device's token, if it is one that can be used.
    pub(crate) fn parse(token: &str) -> Option<Self> {
        let subscription: Self = serde_json::from_str(token).ok()?;
        let url: Uri = subscription.endpoint.parse().ok()?;
        let usable = url.scheme_str() == Some("https") && url.host().is_some();
        (usable && subscription.keys().is_some()).then_some(subscription)
    }

    fn keys(&self) -> Option<(Vec<u8>, Vec<u8>)> {
        let decode = |text: &str| URL_SAFE_NO_PAD.decode(text.trim_end_matches('=')).ok();
        let keys = (decode(&self.keys.p256dh)?, decode(&self.keys.auth)?);
        (keys.0.len() == POINT && keys.1.len() == 16).then_some(keys)
    }
}

/// Our key, by which push services know us.
pub struct Vapid {
    key: SigningKey,
    public: String,
    subject: String,
}

impl fmt::Debug for Vapid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Vapid").field("public", &self.public).finish_non_exhaustive()
    }
}

/// The key for Web Push cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a private key on P-256 as PKCS#8")]
pub struct VapidError;

impl Vapid {
    /// A key, PKCS#8 DER on P-256, and whom push services may write to: a `mailto:` or `https:`
    /// URL.
    pub fn new(pkcs8: &[u8], subject: impl Into<String>) -> Result<Self, VapidError> {
        let key = SigningKey::ec_pkcs8(pkcs8, Alg::Es256, None).map_err(|_| VapidError)?;
        let jwk = serde_json::to_value(key.public_jwk()).map_err(|_| VapidError)?;
        let coordinate = |name: &str| {
            let text = jwk.get(name).and_then(Value::as_str).ok_or(VapidError)?;
            URL_SAFE_NO_PAD.decode(text).map_err(|_| VapidError)
        };
        let point = [vec![4], coordinate("x")?, coordinate("y")?].concat();
        Ok(Self { key, public: URL_SAFE_NO_PAD.encode(point), subject: subject.into() })
    }

    /// The public key, as browsers want it for `applicationServerKey`.
    pub fn public(&self) -> &str {
        &self.public
    }
}

impl Outgoing {
    /// Sends a message to a browser.
    pub(super) async fn push_to_browser(
        &self,
        subscription: &Subscription,
        payload: &Value,
    ) -> Result<(), Undelivered> {
        let none = || Undelivered::Refused("Web Push is not configured".to_owned());
        let vapid = self.to.vapid.as_ref().ok_or_else(none)?;
        let (theirs, auth) = subscription.keys().ok_or_else(|| unusable(()))?;
        let (ours, salt) = (ephemeral(&*self.rng), self.rng.bytes());
        let text = payload.to_string();
        let sealed = ours.and_then(|ours| encrypt(&ours, salt, &theirs, &auth, text.as_bytes()));
        let url: Uri = subscription.endpoint.parse().map_err(unusable)?;
        let audience = format!("https://{}", url.authority().map_or("", |host| host.as_str()));
        let claims = json!({
            "aud": audience,
            "exp": self.clock.now().plus(SIGNATURE).secs(),
            "sub": vapid.subject,
        });
        let token = vapid.key.sign_jwt(&claims, Typ::Jwt).map_err(unusable)?;
        let request = Request::post(url)
            .header("authorization", format!("vapid t={token}, k={}", vapid.public))
            .header("content-encoding", "aes128gcm")
            .header("content-type", "application/octet-stream")
            .header("ttl", TTL)
            .header("urgency", "normal")
            .body(Bytes::from(sealed.ok_or_else(|| unusable(()))?))
            .map_err(unusable)?;
        verdict(&self.send_as_named(request).await?, "the push service")
    }
}

/// A key pair for one message. Of 2^32 random scalars one is not a private key.
fn ephemeral(rng: &dyn Rng) -> Option<PrivateKey> {
    (0..4).find_map(|_| PrivateKey::from_private_key(&ECDH_P256, &rng.bytes::<32>()).ok())
}

/// How many bytes HKDF shall give.
struct Length(usize);

impl KeyType for Length {
    fn len(&self) -> usize {
        self.0
    }
}

fn hkdf<const N: usize>(salt: &[u8], secret: &[u8], info: &[u8]) -> Option<[u8; N]> {
    let mut out = [0; N];
    let extracted = Salt::new(HKDF_SHA256, salt).extract(secret);
    let info = [info];
    extracted.expand(&info, Length(N)).ok()?.fill(&mut out).ok()?;
    Some(out)
}

/// The body of a message: the header of RFC 8188 with our public key, and one encrypted record
/// (RFC 8291 §3.4). `None` when the browser's key is no point of the curve.
fn encrypt(
    ours: &PrivateKey,
    salt: [u8; 16],
    theirs: &[u8],
    auth: &[u8],
    plain: &[u8],
) -> Option<Vec<u8>> {
    let public = ours.compute_public_key().ok()?;
    let public = public.as_ref();
    let info = [b"WebPush: info\0", theirs, public].concat();
    let peer = UnparsedPublicKey::new(&ECDH_P256, theirs);
    let shared = |secret: &[u8]| hkdf::<32>(auth, secret, &info).ok_or(());
    let ikm = agree(ours, peer, (), shared).ok()?;
    let key: [u8; 16] = hkdf(&salt, &ikm, b"Content-Encoding: aes128gcm\0")?;
    let nonce: [u8; 12] = hkdf(&salt, &ikm, b"Content-Encoding: nonce\0")?;
    let key = LessSafeKey::new(UnboundKey::new(&AES_128_GCM, &key).ok()?);
    // The delimiter of the last record.
    let mut record = [plain, &[2]].concat();
    let nonce = Nonce::assume_unique_for_key(nonce);
    key.seal_in_place_append_tag(nonce, Aad::empty(), &mut record).ok()?;
    if record.len() > usize::try_from(RECORD).ok()? {
        return None;
    }
    let length = [u8::try_from(public.len()).ok()?];
    Some([&salt[..], &RECORD.to_be_bytes(), &length, public, &record].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(text: &str) -> Vec<u8> {
        URL_SAFE_NO_PAD.decode(text).unwrap()
    }

    /// RFC 8291, Appendix A.
    #[test]
    fn the_example_of_the_rfc() {
        let ours = bytes("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw");
        let ours = PrivateKey::from_private_key(&ECDH_P256, &ours).unwrap();
        let theirs = bytes(
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
        );
        let salt = bytes("DGv6ra1nlYgDCS1FRnbzlw").try_into().unwrap();
        let auth = bytes("BTBZMqHH6r4Tts7J_aSIgg");
        let plain = b"When I grow up, I want to be a watermelon";
        let sealed = encrypt(&ours, salt, &theirs, &auth, plain).unwrap();
        let wanted = "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIg\
                      Dll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt\
                      2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN";
        assert_eq!(URL_SAFE_NO_PAD.encode(sealed), wanted);
    }

    #[test]
    fn only_usable_subscriptions_are_subscriptions() {
        let with = |endpoint: &str, p256dh: &str, auth: &str| {
            let token = json!({ "endpoint": endpoint, "keys": { "p256dh": p256dh, "auth": auth } });
            Subscription::parse(&token.to_string()).is_some()
        };
        let point = URL_SAFE_NO_PAD.encode([4; 65]);
        let auth = URL_SAFE_NO_PAD.encode([1; 16]);
        assert!(with("https://push.example.com/x", &point, &auth));
        assert!(!with("http://push.example.com/x", &point, &auth));
        assert!(!with("https://push.example.com/x", "AAAA", &auth));
        assert!(!with("https://push.example.com/x", &point, "AAAA"));
        assert!(Subscription::parse("a token of a phone").is_none());
    }
}
