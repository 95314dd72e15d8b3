//! How often a user, or a name that nobody has, was tried: lockout and limits (AU-058 to AU-062).
//!
//! Kept beside the user and not in it, so that a guess does not rewrite the user, and by name, so
//! that a name that nobody has behaves like one that somebody has (sec_068).

use std::collections::BTreeMap;
use std::time::Duration;

use base::Timestamp;
use serde::{Deserialize, Serialize};
use store::{Entity, Key};

use super::UserKey;

/// How many failures are free (AU-058).
const FREE: u32 = 5;
/// The longest lock, and how long without attempts it takes for failures to be forgotten (AU-058,
/// AU-060).
const FORGET: Duration = Duration::from_mins(15);
/// The window of the limits (AU-062).
const WINDOW: Duration = Duration::from_hours(1);

/// Failures and requests that count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Attempts {
    /// Whose.
    pub(crate) user: UserKey,
    /// Wrong passwords.
    #[serde(default)]
    passwords: Failures,
    /// Wrong codes of second factors (AU-061).
    #[serde(default)]
    codes: Failures,
    /// When the requests that count were made, by limit.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    requests: BTreeMap<Limit, Vec<Timestamp>>,
    /// When nothing of it counts any more.
    until: Timestamp,
}

/// Failures in a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Failures {
    count: u32,
    last: Timestamp,
}

/// What is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Factor {
    /// A password, by whichever flow.
    Password,
    /// A code of a second factor, or a one-time code of a first.
    Code,
}

/// What a user may ask for a few times an hour (AU-062).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Limit {
    ForgotPassword,
    ConfirmForgotPassword,
    ResendConfirmationCode,
    ConfirmSignUp,
    ChangePassword,
    GetUserAttributeVerificationCode,
    VerifyUserAttribute,
    /// Codes that prove a new authenticator app.
    VerifySoftwareToken,
    /// Codes sent as second or first factors (AU-128).
    SignInCode,
}

impl Limit {
    /// How often an hour.
    const fn per_hour(self) -> usize {
        match self {
            Self::ForgotPassword | Self::ConfirmForgotPassword | Self::SignInCode => 20,
            Self::ConfirmSignUp | Self::VerifyUserAttribute | Self::VerifySoftwareToken => 15,
            Self::ResendConfirmationCode
            | Self::ChangePassword
            | Self::GetUserAttributeVerificationCode => 5,
        }
    }
}

impl Failures {
    /// The failures that still count.
    fn standing(self, now: Timestamp) -> u32 {
        if now.since(self.last) >= FORGET { 0 } else { self.count }
    }

    /// How long a lock lasts after this many failures.
    fn lock(count: u32) -> Duration {
        match count.checked_sub(FREE) {
            None => Duration::ZERO,
            Some(over) => Duration::from_secs(1 << over.min(10)).min(FORGET),
        }
    }

    fn is_locked(self, now: Timestamp) -> bool {
        now < self.last.plus(Self::lock(self.standing(now)))
    }
}

impl Attempts {
    /// Where the attempts on a user are stored.
    pub(crate) fn key_of(user: &UserKey) -> Key {
        user.at("attempts")
    }

    /// Nothing was tried yet.
    pub(crate) fn none(user: UserKey) -> Self {
        let (passwords, codes) = (Failures::default(), Failures::default());
        Self { user, passwords, codes, requests: BTreeMap::new(), until: Timestamp::default() }
    }

    /// Whether attempts are refused for now (AU-059).
    pub(crate) fn is_locked(&self, factor: Factor, now: Timestamp) -> bool {
        self.failures(factor).is_locked(now)
    }

    /// Whether there is anything that a success would clear.
    pub(crate) fn has_failures(&self, factor: Factor, now: Timestamp) -> bool {
        self.failures(factor).standing(now) > 0
    }

    /// Counts a failure. Those made while locked do not count (AU-059): the caller refuses before.
    pub(crate) fn fail(&mut self, factor: Factor, now: Timestamp) {
        let failures = match factor {
            Factor::Password => &mut self.passwords,
            Factor::Code => &mut self.codes,
        };
        let count = failures.standing(now).saturating_add(1);
        *failures = Failures { count, last: now };
        self.keep(now.plus(FORGET));
    }

    /// Forgets the failures (AU-060).
    pub(crate) fn succeed(&mut self, factor: Factor) {
        match factor {
            Factor::Password => self.passwords = Failures::default(),
            Factor::Code => self.codes = Failures::default(),
        }
    }

    /// Counts a request; `false` when there were too many of them in the last hour.
    pub(crate) fn admit(&mut self, limit: Limit, now: Timestamp) -> bool {
        let made = self.requests.entry(limit).or_default();
        made.retain(|at| now.since(*at) < WINDOW);
        if made.len() >= limit.per_hour() {
            return false;
        }
        made.push(now);
        self.keep(now.plus(WINDOW));
        true
    }

    const fn failures(&self, factor: Factor) -> Failures {
        match factor {
            Factor::Password => self.passwords,
            Factor::Code => self.codes,
        }
    }

    fn keep(&mut self, until: Timestamp) {
        self.until = self.until.max(until);
    }
}

impl Entity for Attempts {
    const KIND: &'static str = "user-attempts";

    fn key(&self) -> Key {
        Self::key_of(&self.user)
    }

    fn expires(&self) -> Option<Timestamp> {
        Some(self.until)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn attempts() -> Attempts {
        let pool = "us-east-1_AbCdEfGhI".parse().unwrap();
        Attempts::none(UserKey { pool, name: "ann".to_owned() })
    }

    #[test]
    fn au_058_the_sixth_try_waits_a_second_and_each_later_one_twice_as_long() {
        let (mut tried, mut now) = (attempts(), Timestamp::from_secs(1_000_000));
        for _ in 0..4 {
            tried.fail(Factor::Password, now);
            assert!(!tried.is_locked(Factor::Password, now));
        }
        for lock in [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900] {
            tried.fail(Factor::Password, now);
            let almost = now.plus(Duration::from_secs(lock)).minus(Duration::from_micros(1));
            assert!(tried.is_locked(Factor::Password, almost), "{lock}");
            now = now.plus(Duration::from_secs(lock.min(899)));
            assert_eq!(tried.is_locked(Factor::Password, now), lock == 900, "{lock}");
        }
        assert!(!tried.is_locked(Factor::Code, now), "factors are counted apart");
    }

    #[test]
    fn au_060_failures_are_forgotten_after_a_success_and_after_fifteen_minutes() {
        let (mut tried, now) = (attempts(), Timestamp::from_secs(1_000_000));
        for _ in 0..6 {
            tried.fail(Factor::Password, now);
        }
        assert!(tried.has_failures(Factor::Password, now));
        assert!(!tried.has_failures(Factor::Password, now.plus(FORGET)));
        tried.succeed(Factor::Password);
        assert!(!tried.is_locked(Factor::Password, now));
    }

    #[test]
    fn au_062_limits_hold_for_an_hour() {
        let (mut tried, now) = (attempts(), Timestamp::from_secs(1_000_000));
        for _ in 0..5 {
            assert!(tried.admit(Limit::ChangePassword, now));
        }
        assert!(!tried.admit(Limit::ChangePassword, now.plus(Duration::from_secs(3599))));
        assert!(tried.admit(Limit::VerifyUserAttribute, now));
        assert!(tried.admit(Limit::ChangePassword, now.plus(WINDOW)));
    }
}
