//! What happened to a user (TP-006).

use std::time::Duration;

use super::UserKey;
use base::Timestamp;
use serde::{Deserialize, Serialize};
use store::{Entity, Key};

/// How long events are kept: two years (TP-007).
const KEPT: Duration = Duration::from_hours(2 * 365 * 24);

/// One sign-in, sign-up or password event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct AuthEvent {
    /// Whose.
    pub(crate) user: UserKey,
    /// Stands in tokens too (TP-008).
    pub(crate) id: String,
    /// What happened.
    pub(crate) kind: EventKind,
    /// When.
    pub(crate) at: Timestamp,
    /// How it ended.
    pub(crate) outcome: EventOutcome,
    /// What was asked, and whether the answer was right.
    #[serde(default)]
    pub(crate) challenges: Vec<(EventChallenge, bool)>,
    /// Where the request came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) ip: Option<String>,
    /// The user agent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) device_name: Option<String>,
    /// What was said of it later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) feedback: Option<Feedback>,
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum EventKind {
    SignIn,
    SignUp,
    ForgotPassword,
    PasswordChange,
    ResendCode,
}

/// How it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum EventOutcome {
    Pass,
    Fail,
    InProgress,
}

/// What was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum EventChallenge {
    Password,
    Mfa,
}

/// Somebody's word on whether the event was the user's own doing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Feedback {
    /// Whether it was.
    pub(crate) valid: bool,
    /// Who says so.
    pub(crate) provider: String,
    /// When it was said.
    pub(crate) at: Timestamp,
}

impl AuthEvent {
    /// What the keys of a user's events begin with.
    pub(crate) const LIST: &'static str = "log/";

    /// The newest first: the time counts down.
    pub(crate) fn key_of(user: &UserKey, at: Timestamp, id: &str) -> Key {
        let down = i64::MAX - at.micros();
        user.at(format!("{}{down:019}-{id}", Self::LIST))
    }
}

impl Entity for AuthEvent {
    const KIND: &'static str = "user-event";

    fn key(&self) -> Key {
        Self::key_of(&self.user, self.at, &self.id)
    }

    fn expires(&self) -> Option<Timestamp> {
        Some(self.at.plus(KEPT))
    }
}
