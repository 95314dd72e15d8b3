//! What a pool may ask for.

use wire::cognito_idp::ChallengeNameType as Name;

use super::ask::Ask;
use super::attempt::{Ended, Failure};
use super::choose::{SelectFactor, SelectMfa};
use super::codes::CodeChallenge;
use super::set_up::SetUpMfa;
use super::texts::{CustomChallenge, NewPassword, PasskeyChallenge, PasswordChallenge};
use crate::user_pool::UserPoolError;

/// What the pool asks for. Each kind is answered by a method that consumes it.
#[derive(Debug)]
#[non_exhaustive]
pub enum Challenge {
    /// A code that was sent, or that an authenticator app shows.
    Code(CodeChallenge),
    /// Which second factor to use.
    SelectMfa(SelectMfa),
    /// A second factor has to be set up first.
    SetUpMfa(SetUpMfa),
    /// The password was set by an administrator and has to be replaced.
    NewPassword(NewPassword),
    /// What the pool's own triggers ask for.
    Custom(CustomChallenge),
    /// Which first factor to use.
    SelectFactor(SelectFactor),
    /// The password.
    Password(PasswordChallenge),
    /// A passkey.
    Passkey(PasskeyChallenge),
}

impl Challenge {
    pub(super) fn of(ask: Ask) -> Result<Self, Ended> {
        match ask.name {
            Name::SmsMfa | Name::EmailOtp | Name::SmsOtp | Name::SoftwareTokenMfa => {
                Ok(Self::Code(CodeChallenge(ask)))
            }
            Name::SelectMfaType => Ok(Self::SelectMfa(SelectMfa(ask))),
            Name::MfaSetup => Ok(Self::SetUpMfa(SetUpMfa(ask))),
            Name::NewPasswordRequired => Ok(Self::NewPassword(NewPassword(ask))),
            Name::CustomChallenge => Ok(Self::Custom(CustomChallenge(ask))),
            Name::SelectChallenge => Ok(Self::SelectFactor(SelectFactor(ask))),
            Name::Password | Name::PasswordSrp => Ok(Self::Password(PasswordChallenge(ask))),
            Name::WebAuthn => Ok(Self::Passkey(PasskeyChallenge(ask))),
            Name::AdminNoSrpAuth
            | Name::PasswordVerifier
            | Name::DeviceSrpAuth
            | Name::DevicePasswordVerifier => {
                let error = UserPoolError::Unsupported(ask.name.as_str());
                Err((ask.attempt, Failure::Other(error)))
            }
        }
    }

    fn ask(&self) -> &Ask {
        match self {
            Self::Code(CodeChallenge(ask))
            | Self::SelectMfa(SelectMfa(ask))
            | Self::SetUpMfa(SetUpMfa(ask))
            | Self::NewPassword(NewPassword(ask))
            | Self::Custom(CustomChallenge(ask))
            | Self::SelectFactor(SelectFactor(ask))
            | Self::Password(PasswordChallenge(ask))
            | Self::Passkey(PasskeyChallenge(ask)) => ask,
        }
    }

    /// The service's name of it, e.g. `SOFTWARE_TOKEN_MFA`.
    pub fn name(&self) -> &'static str {
        self.ask().name.as_str()
    }

    /// Who signs in, as the service calls the user.
    pub fn username(&self) -> &str {
        &self.ask().attempt.username
    }
}
