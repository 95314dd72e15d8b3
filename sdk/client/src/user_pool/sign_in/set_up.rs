//! A second factor that is set up while signing in (AU-037).

use wire::cognito_idp::{
    AssociateSoftwareToken, AssociateSoftwareTokenRequest, VerifySoftwareToken,
    VerifySoftwareTokenRequest, VerifySoftwareTokenResponseType,
};

use super::ask::Ask;
use super::choose::MfaKind;
use super::{AnswerError, Challenge, SignIn};
use crate::user_pool::{Secret, UserPoolError, otpauth_uri};

/// A second factor has to be set up first.
#[derive(Debug)]
pub struct SetUpMfa(pub(super) Ask);

impl SetUpMfa {
    /// Those that can be set up.
    pub fn available(&self) -> Vec<MfaKind> {
        self.0.list("MFAS_CAN_SETUP").iter().filter_map(|name| MfaKind::named(name)).collect()
    }

    /// Begins to set up an authenticator app.
    pub async fn software_token(mut self) -> Result<SoftwareTokenEnrolment, AnswerError> {
        let input = AssociateSoftwareTokenRequest {
            session: self.0.session.as_ref().map(Secret::sent),
            ..AssociateSoftwareTokenRequest::default()
        };
        let answer = match self.0.attempt.pool.core.call::<AssociateSoftwareToken>(input).await {
            Ok(answer) => answer,
            Err(error) => return Err(AnswerError::new(error, || Some(Challenge::SetUpMfa(self)))),
        };
        if let Some(session) = answer.session {
            self.0.session = Some(session.into());
        }
        let Some(secret) = answer.secret_code.map(Secret::from) else {
            return Err(AnswerError::last(UserPoolError::Answer("no secret for the app")));
        };
        Ok(SoftwareTokenEnrolment { ask: self.0, secret })
    }

    /// Gives an address for codes by mail.
    pub async fn email(self, address: &str) -> Result<SignIn, AnswerError> {
        self.0.answer([("EMAIL", address)]).await
    }
}

/// An authenticator app that is being set up while signing in.
#[derive(Debug)]
pub struct SoftwareTokenEnrolment {
    ask: Ask,
    secret: Secret,
}

impl SoftwareTokenEnrolment {
    /// The app's secret in base32, for typing.
    pub fn secret(&self) -> &Secret {
        &self.secret
    }

    /// The same for a QR code.
    pub fn otpauth_uri(&self, issuer: &str) -> Secret {
        otpauth_uri(issuer, &self.ask.attempt.username, &self.secret)
    }

    /// Proves that the app works, and goes on signing in. After a wrong code
    /// [`AnswerError::try_again`] begins with a new secret.
    pub async fn verify(
        mut self,
        code: &str,
        device_name: Option<&str>,
    ) -> Result<SignIn, AnswerError> {
        let input = VerifySoftwareTokenRequest {
            access_token: None,
            session: self.ask.session.as_ref().map(Secret::sent),
            user_code: code.trim().into(),
            friendly_device_name: device_name.map(str::to_owned),
        };
        let answer = match self.ask.attempt.pool.core.call::<VerifySoftwareToken>(input).await {
            Ok(answer) => answer,
            Err(error) => {
                let ask = self.ask;
                return Err(AnswerError::new(error, || Some(Challenge::SetUpMfa(SetUpMfa(ask)))));
            }
        };
        if answer.status != Some(VerifySoftwareTokenResponseType::Success) {
            return Err(AnswerError::last(UserPoolError::Answer("the app was not verified")));
        }
        if let Some(session) = answer.session {
            self.ask.session = Some(session.into());
        }
        self.ask.answer([]).await
    }
}
