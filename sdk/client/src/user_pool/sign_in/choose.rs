//! Choices: which first factor, which second factor (AU-009, AU-010, AU-036).

use wire::cognito_idp::ChallengeNameType as Name;

use super::ask::Ask;
use super::attempt::{Parameters, Proof};
use super::{AnswerError, SignIn};
use crate::user_pool::Secret;

/// A second factor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MfaKind {
    /// A code by SMS.
    Sms,
    /// A code by mail.
    Email,
    /// A code of an authenticator app.
    SoftwareToken,
    /// A passkey.
    Passkey,
}

impl MfaKind {
    pub(super) fn named(name: &str) -> Option<Self> {
        match name {
            "SMS_MFA" => Some(Self::Sms),
            "EMAIL_OTP" | "EMAIL_MFA" => Some(Self::Email),
            "SOFTWARE_TOKEN_MFA" => Some(Self::SoftwareToken),
            "WEB_AUTHN" | "WEB_AUTHN_MFA" => Some(Self::Passkey),
            _ => None,
        }
    }
}

/// A first factor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FactorKind {
    /// A password that is sent.
    Password,
    /// A password that is proven without being sent.
    PasswordSrp,
    /// A code by mail.
    EmailOtp,
    /// A code by SMS.
    SmsOtp,
    /// A passkey.
    Passkey,
}

impl FactorKind {
    fn named(name: Name) -> Option<Self> {
        match name {
            Name::Password => Some(Self::Password),
            Name::PasswordSrp => Some(Self::PasswordSrp),
            Name::EmailOtp => Some(Self::EmailOtp),
            Name::SmsOtp => Some(Self::SmsOtp),
            Name::WebAuthn => Some(Self::Passkey),
            _ => None,
        }
    }

    /// The service's name of it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Password => "PASSWORD",
            Self::PasswordSrp => "PASSWORD_SRP",
            Self::EmailOtp => "EMAIL_OTP",
            Self::SmsOtp => "SMS_OTP",
            Self::Passkey => "WEB_AUTHN",
        }
    }
}

/// A first factor with what it takes.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum FirstFactor {
    /// A password that is sent.
    Password(Secret),
    /// A password that is proven without being sent.
    PasswordSrp(Secret),
    /// A code by mail; it is sent now and asked for next.
    EmailOtp,
    /// A code by SMS; it is sent now and asked for next.
    SmsOtp,
    /// A passkey; it is asked for next.
    Passkey,
}

impl FirstFactor {
    /// Which one it is.
    pub const fn kind(&self) -> FactorKind {
        match self {
            Self::Password(_) => FactorKind::Password,
            Self::PasswordSrp(_) => FactorKind::PasswordSrp,
            Self::EmailOtp => FactorKind::EmailOtp,
            Self::SmsOtp => FactorKind::SmsOtp,
            Self::Passkey => FactorKind::Passkey,
        }
    }
}

/// Which first factor to use.
#[derive(Debug)]
pub struct SelectFactor(pub(super) Ask);

impl SelectFactor {
    /// Those that the user can use.
    pub fn available(&self) -> Vec<FactorKind> {
        self.0.available.iter().filter_map(|name| FactorKind::named(*name)).collect()
    }

    /// Chooses.
    pub async fn choose(mut self, factor: FirstFactor) -> Result<SignIn, AnswerError> {
        let kind = factor.kind().as_str().to_owned();
        let mut responses = Parameters::from([("ANSWER".to_owned(), kind)]);
        match factor {
            FirstFactor::Password(password) => {
                responses.insert("PASSWORD".to_owned(), password.expose().to_owned());
            }
            FirstFactor::PasswordSrp(password) => {
                let proof = Proof::new(password).map_err(AnswerError::last)?;
                responses.insert("SRP_A".to_owned(), proof.public());
                self.0.attempt.proof = Some(proof);
            }
            FirstFactor::EmailOtp | FirstFactor::SmsOtp | FirstFactor::Passkey => {}
        }
        self.0.send(responses).await
    }
}

/// Which second factor to use.
#[derive(Debug)]
pub struct SelectMfa(pub(super) Ask);

impl SelectMfa {
    /// Those that the user has.
    pub fn available(&self) -> Vec<MfaKind> {
        self.names().iter().filter_map(|name| MfaKind::named(name)).collect()
    }

    fn names(&self) -> Vec<String> {
        self.0.list("MFAS_CAN_CHOOSE")
    }

    /// Chooses; a code is sent now where the factor takes one.
    pub async fn choose(self, kind: MfaKind) -> Result<SignIn, AnswerError> {
        // In the words of this service: mail is called EMAIL_OTP here and EMAIL_MFA there.
        let names = self.names();
        let word = names.iter().find(|name| MfaKind::named(name) == Some(kind));
        let word = word.map_or(
            match kind {
                MfaKind::Sms => "SMS_MFA",
                MfaKind::Email => "EMAIL_OTP",
                MfaKind::SoftwareToken => "SOFTWARE_TOKEN_MFA",
                MfaKind::Passkey => "WEB_AUTHN",
            },
            String::as_str,
        );
        self.0.answer([("ANSWER", word)]).await
    }
}
