//! A challenge as it came, and how it is answered.

use std::collections::BTreeMap;
use std::fmt;

use wire::cognito_idp::ChallengeNameType;

use super::attempt::{Attempt, Failure, Parameters};
use super::step::Step;
use super::{AnswerError, Challenge, SignIn};
use crate::user_pool::Secret;

/// A challenge as it came. `Debug` shows its name only.
pub(super) struct Ask {
    pub(super) attempt: Box<Attempt>,
    pub(super) name: ChallengeNameType,
    pub(super) session: Option<Secret>,
    pub(super) parameters: BTreeMap<String, String>,
    pub(super) available: Vec<ChallengeNameType>,
}

impl Ask {
    pub(super) fn new(attempt: Box<Attempt>, name: ChallengeNameType, step: Step) -> Self {
        let Step { session, parameters, available, .. } = step;
        Self { attempt, name, session, parameters, available }
    }

    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.get(name).map(String::as_str).filter(|text| !text.is_empty())
    }

    /// The texts of a parameter that is a JSON list.
    pub(super) fn list(&self, name: &str) -> Vec<String> {
        let list = self.parameter(name).map(serde_json::from_str::<Vec<String>>);
        list.and_then(Result::ok).unwrap_or_default()
    }

    /// Sends the answer and goes on.
    pub(super) async fn answer<const N: usize>(
        self,
        responses: [(&str, &str); N],
    ) -> Result<SignIn, AnswerError> {
        let texts = responses.map(|(name, text)| (name.to_owned(), text.to_owned()));
        self.send(Parameters::from(texts)).await
    }

    pub(super) async fn send(mut self, responses: Parameters) -> Result<SignIn, AnswerError> {
        let step = self.attempt.respond(self.name, self.session.as_ref(), responses).await;
        let failed = match step {
            Ok(step) => match Box::pin(self.attempt.advance(step)).await {
                Ok(next) => return Ok(next),
                Err((mut attempt, failure)) => {
                    if let Failure::Device(_) = failure {
                        attempt.drop_device().await;
                    }
                    return Err(AnswerError::last(failure.into()));
                }
            },
            Err(failed) => failed,
        };
        if let Failure::Device(_) = failed {
            self.attempt.drop_device().await;
        }
        Err(AnswerError::new(failed.into(), || Challenge::of(self).ok()))
    }
}

impl fmt::Debug for Ask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ask").field("name", &self.name).finish_non_exhaustive()
    }
}
