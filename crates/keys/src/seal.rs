//! Sealing: authenticated encryption under keys derived from the deployment key, one per purpose.

use std::fmt;
use std::sync::Arc;

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::{hkdf, hmac};
use base::{Rng, RngExt as _};
use zeroize::Zeroizing;

use crate::DeploymentKey;

/// What a sealed value is for. Values sealed for one purpose never open for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Session tokens of temporary credentials.
    Session,
    /// Secret access keys of temporary credentials (derived, not sealed).
    SessionSecret,
    /// Page tokens.
    PageToken,
    /// Secrets at rest inside stored entities.
    Field,
    /// Private signing keys at rest.
    SigningKey,
    /// Encoded authorization messages (STS DecodeAuthorizationMessage).
    AuthorizationMessage,
    /// Sessions of a sign-in that is under way.
    Challenge,
    /// Refresh tokens of user pools.
    RefreshToken,
    /// Digests of codes that were sent to users.
    Code,
    /// What stands for users that do not exist: it looks random and is the same every time.
    Simulated,
}

impl Purpose {
    const ALL: [Self; 10] = [
        Self::Session,
        Self::SessionSecret,
        Self::PageToken,
        Self::Field,
        Self::SigningKey,
        Self::AuthorizationMessage,
        Self::Challenge,
        Self::RefreshToken,
        Self::Code,
        Self::Simulated,
    ];

    /// The label that separates the derived keys.
    // INVARIANT: labels never change and are never reused: stored values open by them.
    const fn label(self) -> &'static [u8] {
        match self {
            Self::Session => b"countersign/session",
            Self::SessionSecret => b"countersign/session-secret",
            Self::PageToken => b"countersign/page-token",
            Self::Field => b"countersign/field",
            Self::SigningKey => b"countersign/signing-key",
            Self::AuthorizationMessage => b"countersign/authorization-message",
            Self::Challenge => b"countersign/challenge",
            Self::RefreshToken => b"countersign/refresh-token",
            Self::Code => b"countersign/code",
            Self::Simulated => b"countersign/simulated",
        }
    }
}

/// The sealed value is not one of ours: altered, cut short, made for something else, or sealed
/// with a deployment key that is no longer configured. Deliberately not told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the sealed value does not open")]
pub struct OpenError;

/// The envelope's layout: version, key id, nonce, ciphertext, tag.
const VERSION: u8 = 1;
const NONCE_LEN: usize = 24;
const HEADER_LEN: usize = 2 + NONCE_LEN;
const TAG_LEN: usize = 16;

/// The keys of a deployment, derived once; shared behind an `Arc`. `Debug` shows no key.
pub struct Keys {
    current: KeyTree,
    previous: Vec<KeyTree>,
    rng: Arc<dyn Rng>,
}

/// The keys derived from one deployment key.
pub(crate) struct KeyTree {
    /// Names the deployment key in envelopes. Only a hint: two keys may share an id.
    id: u8,
    /// Names it beyond doubt.
    mark: String,
    purposes: [hmac::Key; Purpose::ALL.len()],
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keys").field("previous", &self.previous.len()).finish_non_exhaustive()
    }
}

impl Keys {
    /// The keys of a deployment with one deployment key.
    pub fn new(key: &DeploymentKey, rng: Arc<dyn Rng>) -> Self {
        Self::with_previous(key, &[], rng)
    }

    /// The keys of a deployment whose deployment key was changed: `key` seals, and whatever any of
    /// `previous` sealed still opens.
    pub fn with_previous(
        key: &DeploymentKey,
        previous: &[DeploymentKey],
        rng: Arc<dyn Rng>,
    ) -> Self {
        let previous = previous.iter().map(KeyTree::derive).collect();
        Self { current: KeyTree::derive(key), previous, rng }
    }

    /// Seals `plain`. It opens only for the same purpose with the same `context`, which is
    /// authenticated but not stored.
    pub fn seal(&self, purpose: Purpose, context: &[u8], plain: &[u8]) -> Vec<u8> {
        let mut out = Vec::with_capacity(HEADER_LEN + plain.len() + TAG_LEN);
        out.push(VERSION);
        out.push(self.current.id);
        out.extend_from_slice(&self.rng.bytes::<NONCE_LEN>());
        out.extend_from_slice(plain);
        let (header, body) = out.split_at_mut(HEADER_LEN);
        let (key, nonce) = self.current.message_key(purpose, header);
        let tag = key
            .seal_in_place_separate_tag(nonce, Aad::from(context), body)
            .expect("sealing fails only above AES-GCM's 64 GiB");
        out.extend_from_slice(tag.as_ref());
        out
    }

    /// Opens what [`seal`](Self::seal) made.
    pub fn open(
        &self,
        purpose: Purpose,
        context: &[u8],
        sealed: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, OpenError> {
        self.open_with_tree(purpose, context, sealed).map(|(plain, _)| plain)
    }

    /// Opens, and says which deployment key it was.
    pub(crate) fn open_with_tree(
        &self,
        purpose: Purpose,
        context: &[u8],
        sealed: &[u8],
    ) -> Result<(Zeroizing<Vec<u8>>, &KeyTree), OpenError> {
        let (header, body) = sealed.split_at_checked(HEADER_LEN).ok_or(OpenError)?;
        if header.first() != Some(&VERSION) || body.len() < TAG_LEN {
            return Err(OpenError);
        }
        let named = self.trees().filter(|tree| header.get(1) == Some(&tree.id));
        for tree in named {
            let (key, nonce) = tree.message_key(purpose, header);
            let mut plain = Zeroizing::new(body.to_vec());
            if let Ok(opened) = key.open_in_place(nonce, Aad::from(context), &mut plain) {
                let len = opened.len();
                plain.truncate(len);
                return Ok((plain, tree));
            }
        }
        Err(OpenError)
    }

    /// Seals a value anew if a previous deployment key sealed it.
    pub(crate) fn reseal(
        &self,
        purpose: Purpose,
        context: &[u8],
        sealed: &[u8],
    ) -> Result<Option<Vec<u8>>, OpenError> {
        // Which key it was is proven by opening; the id in the envelope is only a hint.
        let (plain, tree) = self.open_with_tree(purpose, context, sealed)?;
        let current = std::ptr::eq(tree, &raw const self.current);
        Ok((!current).then(|| self.seal(purpose, context, &plain)))
    }

    /// Whether a value from outside looks as if a previous deployment key had sealed it, by the hint
    /// in its envelope.
    pub fn looks_outdated(&self, sealed: &[u8]) -> bool {
        let [VERSION, id, ..] = sealed else { return false };
        let long = sealed.len() >= HEADER_LEN + TAG_LEN;
        long && *id != self.current.id && self.previous.iter().any(|tree| tree.id == *id)
    }

    /// What proves which deployment key something was sealed with, and tells nothing about it. May
    /// be kept in the open.
    pub fn mark(&self) -> &str {
        &self.current.mark
    }

    /// Whether a mark is that of the current key or of one before it.
    pub fn knows(&self, mark: &str) -> bool {
        self.trees().any(|tree| tree.mark == mark)
    }

    /// Whether there are keys before the current one.
    pub const fn has_previous(&self) -> bool {
        !self.previous.is_empty()
    }

    pub(crate) fn current(&self) -> &KeyTree {
        &self.current
    }

    pub(crate) fn rng(&self) -> &dyn Rng {
        &*self.rng
    }

    pub(crate) fn trees(&self) -> impl Iterator<Item = &KeyTree> {
        std::iter::once(&self.current).chain(&self.previous)
    }
}

impl KeyTree {
    fn derive(key: &DeploymentKey) -> Self {
        let root = hkdf::Salt::new(hkdf::HKDF_SHA256, b"countersign/1").extract(key.bytes());
        let purposes = Purpose::ALL.map(|purpose| {
            let info = [purpose.label()];
            let okm = root.expand(&info, hmac::HMAC_SHA256);
            hmac::Key::from(okm.expect("HKDF gives up to 8160 bytes, 32 are asked for"))
        });
        let named = hmac::Key::new(hmac::HMAC_SHA256, key.bytes());
        let id = hmac::sign(&named, b"countersign/key-id");
        let mark = hex::encode(&hmac::sign(&named, b"countersign/key-mark").as_ref()[..16]);
        Self { id: id.as_ref()[0], mark, purposes }
    }

    /// Names the deployment key.
    pub(crate) const fn id(&self) -> u8 {
        self.id
    }

    /// A pseudo-random function of this purpose.
    pub(crate) fn prf(&self, purpose: Purpose, input: &[u8]) -> hmac::Tag {
        hmac::sign(&self.purposes[purpose as usize], input)
    }

    /// The key and nonce of one message.
    ///
    /// A random 96-bit nonce alone would limit each key to 2^32 messages (NIST SP 800-38D §8.3),
    /// which session tokens exceed. The first half of the nonce therefore derives a key of its own
    /// for the message (SP 800-108, HMAC as the function), the second half is AES-GCM's nonce.
    fn message_key(&self, purpose: Purpose, header: &[u8]) -> (LessSafeKey, Nonce) {
        let (derives, nonce) = header.split_at(HEADER_LEN - 12);
        let key = self.prf(purpose, derives);
        let key = UnboundKey::new(&AES_256_GCM, key.as_ref()).expect("HMAC-SHA-256 gives 32 bytes");
        let nonce = nonce.try_into().expect("the header ends with the nonce's 12 bytes");
        (LessSafeKey::new(key), Nonce::assume_unique_for_key(nonce))
    }
}
