//! Why a function gave no answer, in the words of AWS.

use base::OutboundError;

/// Why a function gave no answer that can be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TriggerError {
    /// Nothing is configured for this function.
    #[error("no endpoint is configured for the function")]
    NoEndpoint,
    /// The endpoint cannot be reached or does not want the call; what it is called.
    #[error("the function cannot be invoked: {0}")]
    Unreachable(String),
    /// No answer in time, in any attempt.
    #[error("the function did not answer in time")]
    TimedOut,
    /// The function refused or failed, in its own words.
    #[error("the function failed with {kind}")]
    Function {
        /// The type of its error, such as `ValueError`; may be empty.
        kind: String,
        /// Its message, meant for the caller.
        message: String,
    },
    /// The answer is no JSON object, or too large.
    #[error("the function's answer cannot be read")]
    InvalidResponse,
}

/// How long a function's message may be when it is passed on.
const MAX_MESSAGE: usize = 4_096;

impl TriggerError {
    /// The exception that clients get (facts LT-002, LT-003, LT-004).
    pub const fn exception(&self) -> &'static str {
        match self {
            Self::NoEndpoint | Self::Unreachable(_) | Self::TimedOut => "UnexpectedLambdaException",
            Self::Function { .. } => "UserLambdaValidationException",
            Self::InvalidResponse => "InvalidLambdaResponseException",
        }
    }

    /// Its message, for a trigger such as `PreSignUp`.
    pub fn text(&self, trigger: &str) -> String {
        let uninvoked = |why: &str| format!("{trigger} invocation failed due to error {why}.");
        match self {
            Self::NoEndpoint => uninvoked("AccessDeniedException"),
            Self::Unreachable(what) => uninvoked(what),
            Self::TimedOut => uninvoked("Socket timeout while invoking Lambda function"),
            Self::Function { message, .. } => format!("{trigger} failed with error {message}."),
            Self::InvalidResponse => "Unrecognizable lambda output".to_owned(),
        }
    }

    /// What a function said of its failure.
    pub(super) fn function(kind: &str, message: &str) -> Self {
        let short = |text: &str| text.chars().take(MAX_MESSAGE).collect();
        Self::Function { kind: short(kind), message: short(message) }
    }
}

/// The failure of one attempt, and whether another may go better.
pub(super) struct Attempt {
    pub(super) error: TriggerError,
    pub(super) again: bool,
}

impl Attempt {
    pub(super) const fn last(error: TriggerError) -> Self {
        Self { error, again: false }
    }

    pub(super) fn unreachable(what: &str, again: bool) -> Self {
        Self { error: TriggerError::Unreachable(what.to_owned()), again }
    }
}

impl From<OutboundError> for Attempt {
    fn from(error: OutboundError) -> Self {
        match error {
            OutboundError::Timeout(_) => Self { error: TriggerError::TimedOut, again: true },
            OutboundError::TooLarge(_) => Self::last(TriggerError::InvalidResponse),
            OutboundError::Forbidden(_) => Self::unreachable("AccessDeniedException", false),
            OutboundError::Failed(_) => Self::unreachable("ServiceException", true),
        }
    }
}
