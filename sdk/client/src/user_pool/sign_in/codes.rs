//! Codes: sent by mail or SMS, or shown by an authenticator app (AU-033 to AU-035).

use wire::cognito_idp::ChallengeNameType as Name;

use super::ask::Ask;
use super::{AnswerError, SignIn};
use crate::user_pool::Delivery;

/// A code is asked for.
#[derive(Debug)]
pub struct CodeChallenge(pub(super) Ask);

/// Where the code comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CodeKind {
    /// Sent by SMS, as a second factor.
    SmsMfa,
    /// Sent by mail, as a first or second factor.
    EmailOtp,
    /// Sent by SMS, as a first factor.
    SmsOtp,
    /// Shown by the user's authenticator app.
    SoftwareToken,
}

impl CodeChallenge {
    /// Where the code comes from.
    pub fn kind(&self) -> CodeKind {
        match self.0.name {
            Name::SmsMfa => CodeKind::SmsMfa,
            Name::SmsOtp => CodeKind::SmsOtp,
            Name::SoftwareTokenMfa => CodeKind::SoftwareToken,
            _ => CodeKind::EmailOtp,
        }
    }

    /// Where it was sent.
    pub fn delivery(&self) -> Option<Delivery> {
        Delivery::of_parameters(&self.0.parameters)
    }

    /// What the user called the authenticator app.
    pub fn friendly_device_name(&self) -> Option<&str> {
        self.0.parameter("FRIENDLY_DEVICE_NAME")
    }

    /// Answers with the code. A wrong one may be tried again.
    pub async fn answer(self, code: &str) -> Result<SignIn, AnswerError> {
        let name = match self.kind() {
            CodeKind::SmsMfa => "SMS_MFA_CODE",
            CodeKind::EmailOtp => "EMAIL_OTP_CODE",
            CodeKind::SmsOtp => "SMS_OTP_CODE",
            CodeKind::SoftwareToken => "SOFTWARE_TOKEN_MFA_CODE",
        };
        self.0.answer([(name, code.trim())]).await
    }
}
