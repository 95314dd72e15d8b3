//! One answer of the service while somebody signs in.

use std::collections::BTreeMap;

use wire::cognito_idp::{
    AuthenticationResultType, ChallengeNameType, InitiateAuthResponse,
    RespondToAuthChallengeResponse,
};

use crate::user_pool::{Secret, UserPoolError};

/// Either tokens, or a challenge with what belongs to it (AU-025).
pub(super) struct Step {
    pub(super) challenge: Option<ChallengeNameType>,
    pub(super) session: Option<Secret>,
    pub(super) parameters: BTreeMap<String, String>,
    pub(super) result: Option<AuthenticationResultType>,
    pub(super) available: Vec<ChallengeNameType>,
}

impl Step {
    /// A parameter that the challenge must have.
    pub(super) fn need(&self, name: &str) -> Result<&str, UserPoolError> {
        let found = self.parameters.get(name).map(String::as_str);
        found.ok_or(UserPoolError::Answer("a challenge parameter is missing"))
    }
}

impl From<InitiateAuthResponse> for Step {
    fn from(answer: InitiateAuthResponse) -> Self {
        Self {
            challenge: answer.challenge_name,
            session: answer.session.map(Secret::from),
            parameters: answer.challenge_parameters.unwrap_or_default(),
            result: answer.authentication_result,
            available: answer.available_challenges.unwrap_or_default(),
        }
    }
}

impl From<RespondToAuthChallengeResponse> for Step {
    fn from(answer: RespondToAuthChallengeResponse) -> Self {
        Self {
            challenge: answer.challenge_name,
            session: answer.session.map(Secret::from),
            parameters: answer.challenge_parameters.unwrap_or_default(),
            result: answer.authentication_result,
            available: answer.available_challenges.unwrap_or_default(),
        }
    }
}
