//! The session string: a sign-in under way, sealed, so that no node has to remember it (AU-026,
//! AU-027, sec_057 to sec_059).
//!
//! It opens only here. What was proven, what is asked, and for which user and client stand inside, so
//! nothing of it is taken from the client. That it is used once is seen to by `entities::Spent`.

use std::time::Duration;

use aws_lc_rs::digest::{SHA256, digest};
use base::{ClientId, Ctx, RngExt as _, Timestamp};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use keys::Purpose;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use wire::Error;
use wire::cognito_idp::error;

use super::errors;
use super::machine::{Progress, Stage};
use crate::UserPools;
use crate::entities::{Spent, User, UserKey};
use crate::triggers::{Metadata, Round};

/// What all sessions are sealed with beside the key.
const CONTEXT: &[u8] = b"session";
/// The sizes that sessions are filled up to, so that theirs tells nothing of the user (sec_070). The
/// largest makes 4,096 characters (AU-026).
const SIZES: [usize; 4] = [768, 1536, 2304, 3030];
/// How long PASSWORD_VERIFIER may take (AU-043).
const VERIFIER_LIFE: Duration = Duration::from_mins(1);

/// A sign-in that waits for an answer.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Challenge {
    /// Names it when it is spent.
    pub(super) id: String,
    /// Whose: also the key of a name that nobody has.
    pub(super) user: UserKey,
    /// The user's sub, or what stands for it.
    pub(super) sub: String,
    /// [`Challenge::stamp`] of the user when it was given.
    pub(super) stamp: String,
    /// The name that the sign-in began with.
    pub(super) name: String,
    pub(super) client: ClientId,
    /// The sign-in's event, from its first request to its tokens (TP-008).
    pub(super) event: String,
    /// When it ends.
    pub(super) until: Timestamp,
    pub(super) progress: Progress,
    pub(super) pending: Pending,
    /// `DEVICE_KEY`, where the sign-in named one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) device: Option<String>,
    /// The rounds of a custom sign-in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) history: Vec<Round>,
    /// The level to reach and its name (AU-108).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) target: Option<(u8, String)>,
}

/// What an answer is compared with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Pending {
    Nothing,
    /// The server's side of SRP.
    Srp(String),
    /// The digest of the code that was sent.
    Code(String),
    /// What the WebAuthn library wants back.
    Passkey(Value),
    /// What only the triggers know: the answer, most likely.
    Custom {
        private: Metadata,
        metadata: Option<String>,
    },
    /// Whether an authenticator app was verified with this session (AU-037).
    SoftwareToken {
        verified: bool,
    },
    /// Nothing: the sign-up was confirmed a moment ago (AU-044).
    Confirmed,
}

impl Challenge {
    /// A new id.
    pub(super) fn fresh_id(cx: &Ctx) -> String {
        URL_SAFE_NO_PAD.encode(cx.rng.bytes::<16>())
    }

    /// What the proofs in a challenge rest on: which password, whether there is an authenticator
    /// app, and no sign-out since. As long for a name that nobody has (sec_070).
    // INVARIANT: proofs do not outlive a change of what was proven.
    pub(super) fn stamp(user: Option<&User>) -> String {
        Self::stamp_with_app(user, user.is_some_and(|user| user.software_token.is_some()))
    }

    /// The same for a user whose app was verified just now.
    pub(super) fn stamp_with_app(user: Option<&User>, app: bool) -> String {
        let password = user.and_then(|user| user.password.as_ref());
        let set_at = password.map(|password| password.set_at.micros());
        let out_at = user.and_then(|user| user.signed_out_at).map(Timestamp::micros);
        let imported = user.is_some_and(|user| user.imported_hash.is_some());
        let text = format!("{set_at:?}\n{imported}\n{app}\n{out_at:?}");
        let hash = digest(&SHA256, text.as_bytes());
        URL_SAFE_NO_PAD.encode(hash.as_ref().get(..12).unwrap_or_default())
    }

    /// How long a challenge may take.
    pub(super) fn life(stage: Stage, usual: Duration) -> Duration {
        match stage {
            Stage::PasswordVerifier | Stage::DeviceVerifier => VERIFIER_LIFE.min(usual),
            _ => usual,
        }
    }
}

impl Spent {
    /// The mark that a challenge was used.
    pub(super) fn of(challenge: &Challenge) -> Self {
        Self { user: challenge.user.clone(), id: challenge.id.clone(), until: challenge.until }
    }
}

/// A sealed challenge.
pub(super) struct Sealed(Vec<u8>);

impl Sealed {
    /// As `Session`.
    pub(super) fn session(&self) -> String {
        URL_SAFE_NO_PAD.encode(&self.0)
    }

    /// As `SECRET_BLOCK`.
    pub(super) fn secret_block(&self) -> String {
        STANDARD.encode(&self.0)
    }
}

impl UserPools {
    /// Seals a challenge.
    pub(super) fn seal_challenge(&self, challenge: &Challenge) -> Result<Sealed, Error> {
        let mut plain = serde_json::to_vec(challenge).map_err(Error::internal)?;
        let Some(size) = SIZES.into_iter().find(|size| plain.len() <= *size) else {
            return Err(error::invalid_lambda_response(
                "The challenge's parameters are too large.",
            ));
        };
        plain.resize(size, b' ');
        Ok(Sealed(self.keys.seal(Purpose::Challenge, CONTEXT, &plain)))
    }

    /// Opens a session or a secret block that has not ended.
    pub(super) fn open_sealed(&self, cx: &Ctx, text: &str) -> Result<Challenge, Error> {
        let bytes = URL_SAFE_NO_PAD.decode(text).or_else(|_| STANDARD.decode(text));
        let sealed = bytes.map_err(|_| errors::invalid_session())?;
        let plain = self.keys.open(Purpose::Challenge, CONTEXT, &sealed);
        let plain = plain.map_err(|_| errors::invalid_session())?;
        let challenge: Challenge =
            serde_json::from_slice(&plain).map_err(|_| errors::invalid_session())?;
        if challenge.until <= cx.now { Err(errors::expired_session()) } else { Ok(challenge) }
    }
}
