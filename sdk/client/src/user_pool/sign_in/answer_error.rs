//! A challenge that was not answered well, and may be answered again.

use std::error::Error;
use std::fmt;

use super::Challenge;
use crate::user_pool::UserPoolError;

/// Codes after which the challenge stands as before (AU-028).
const STANDS: [&str; 7] = [
    "CodeMismatchException",
    "EnableSoftwareTokenMFAException",
    "InvalidParameterException",
    "InvalidPasswordException",
    "LimitExceededException",
    "PasswordHistoryPolicyViolationException",
    "TooManyRequestsException",
];

/// Why an answer was not taken. Where the challenge may be answered again (a mistyped code, a
/// password that is too simple), it is in here.
#[derive(Debug)]
pub struct AnswerError {
    error: UserPoolError,
    challenge: Option<Box<Challenge>>,
}

impl AnswerError {
    pub(super) fn new(error: UserPoolError, challenge: impl FnOnce() -> Option<Challenge>) -> Self {
        let stands =
            error.is_transient() || error.code().is_some_and(|code| STANDS.contains(&code));
        let challenge = if stands { challenge().map(Box::new) } else { None };
        Self { error, challenge }
    }

    pub(super) fn last(error: UserPoolError) -> Self {
        Self { error, challenge: None }
    }

    /// Why.
    pub fn error(&self) -> &UserPoolError {
        &self.error
    }

    /// The challenge to answer again; the error itself if the sign-in has to begin anew.
    pub fn try_again(self) -> Result<Challenge, UserPoolError> {
        self.challenge.map(|challenge| *challenge).ok_or(self.error)
    }
}

impl fmt::Display for AnswerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)
    }
}

impl Error for AnswerError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.error.source()
    }
}

impl From<AnswerError> for UserPoolError {
    fn from(failed: AnswerError) -> Self {
        failed.error
    }
}
