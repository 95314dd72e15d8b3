//! Challenges that are answered with a text of the user or the app: passwords, custom answers,
//! passkeys (AU-038 to AU-041).

use std::collections::BTreeMap;

use wire::cognito_idp::ChallengeNameType as Name;

use super::ask::Ask;
use super::attempt::{Parameters, Proof};
use super::{AnswerError, SignIn};
use crate::user_pool::Secret;

/// The names of attributes as this challenge writes them.
const PREFIX: &str = "userAttributes.";

/// The password was set by an administrator and has to be replaced.
#[derive(Debug)]
pub struct NewPassword(pub(super) Ask);

impl NewPassword {
    /// Attributes that the user lacks and must give, e.g. `name`.
    pub fn required_attributes(&self) -> Vec<String> {
        let listed = self.0.list("requiredAttributes").into_iter();
        listed.map(|name| name.trim_start_matches(PREFIX).to_owned()).collect()
    }

    /// The attributes that the user has.
    pub fn attributes(&self) -> BTreeMap<String, String> {
        let shown = self.0.parameter("userAttributes").map(serde_json::from_str);
        shown.and_then(Result::ok).unwrap_or_default()
    }

    /// Sets the password, and attributes that are missing. A password that the pool does not take
    /// may be followed by another.
    pub async fn answer<K: AsRef<str>, V: Into<String>>(
        self,
        password: &str,
        attributes: impl IntoIterator<Item = (K, V)>,
    ) -> Result<SignIn, AnswerError> {
        let named = |(name, value): (K, V)| (format!("{PREFIX}{}", name.as_ref()), value.into());
        let mut responses: Parameters = attributes.into_iter().map(named).collect();
        responses.insert("NEW_PASSWORD".to_owned(), password.to_owned());
        self.0.send(responses).await
    }
}

/// What the pool's own triggers ask for.
#[derive(Debug)]
pub struct CustomChallenge(pub(super) Ask);

impl CustomChallenge {
    /// What the trigger shows.
    pub fn parameters(&self) -> &BTreeMap<String, String> {
        &self.0.parameters
    }

    /// Answers. The trigger decides what comes next: often the next challenge.
    pub async fn answer(self, text: &str) -> Result<SignIn, AnswerError> {
        self.0.answer([("ANSWER", text)]).await
    }
}

/// The password.
#[derive(Debug)]
pub struct PasswordChallenge(pub(super) Ask);

impl PasswordChallenge {
    /// Answers; the password is sent or proven, as the challenge wants it.
    pub async fn answer(mut self, password: impl Into<Secret>) -> Result<SignIn, AnswerError> {
        let password = password.into();
        if self.0.name == Name::Password {
            return self.0.answer([("PASSWORD", password.expose())]).await;
        }
        let proof = Proof::new(password).map_err(AnswerError::last)?;
        let public = proof.public();
        self.0.attempt.proof = Some(proof);
        self.0.answer([("SRP_A", &public)]).await
    }
}

/// A passkey. The app talks to the authenticator: a browser view, the system's API.
#[derive(Debug)]
pub struct PasskeyChallenge(pub(super) Ask);

impl PasskeyChallenge {
    /// `PublicKeyCredentialRequestOptions` as JSON (W3C WebAuthn level 3, §5.5).
    pub fn request_options(&self) -> &str {
        self.0.parameter("CREDENTIAL_REQUEST_OPTIONS").unwrap_or_default()
    }

    /// Answers with the authenticator's `AuthenticationResponseJSON`.
    pub async fn answer(self, credential: &str) -> Result<SignIn, AnswerError> {
        self.0.answer([("CREDENTIAL", credential)]).await
    }
}
