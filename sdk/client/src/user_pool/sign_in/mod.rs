//! Signing in: from a name to a session, by way of whatever the pool asks for.

mod answer_error;
mod ask;
mod attempt;
mod challenge;
mod choose;
mod codes;
mod set_up;
mod start;
mod step;
mod texts;

pub use answer_error::AnswerError;
pub use challenge::Challenge;
pub use choose::{FactorKind, FirstFactor, MfaKind, SelectFactor, SelectMfa};
pub use codes::{CodeChallenge, CodeKind};
pub use set_up::{SetUpMfa, SoftwareTokenEnrolment};
pub use start::SignInStart;
pub use texts::{CustomChallenge, NewPassword, PasskeyChallenge, PasswordChallenge};

use super::UserSession;

/// Where a sign-in stands.
#[derive(Debug)]
pub enum SignIn {
    /// The user is signed in.
    Done(UserSession),
    /// The pool asks for something.
    Challenge(Challenge),
}

impl SignIn {
    /// The session, if the user is signed in.
    pub fn done(self) -> Option<UserSession> {
        match self {
            Self::Done(session) => Some(session),
            Self::Challenge(_) => None,
        }
    }

    /// The challenge, if there is one.
    pub fn challenge(self) -> Option<Challenge> {
        match self {
            Self::Done(_) => None,
            Self::Challenge(challenge) => Some(challenge),
        }
    }
}
