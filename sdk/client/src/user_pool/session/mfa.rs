//! Second factors of a signed-in user.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use wire::cognito_idp::{
    AssociateSoftwareToken, AssociateSoftwareTokenRequest, EmailMfaSettingsType,
    SMSMfaSettingsType, SetUserMFAPreference, SetUserMFAPreferenceRequest,
    SoftwareTokenMfaSettingsType, VerifySoftwareToken, VerifySoftwareTokenRequest,
    VerifySoftwareTokenResponseType, WebAuthnMfaSettingsType,
};

use super::UserSession;
use crate::user_pool::{MfaKind, Secret, UserPoolError};

/// Which second factors are to be on. What is not named stays as it is.
#[derive(Debug, Clone, Default)]
pub struct MfaSettings {
    set: Vec<(MfaKind, bool)>,
    preferred: Option<MfaKind>,
}

impl MfaSettings {
    /// Nothing changes.
    pub fn new() -> Self {
        Self::default()
    }

    /// Turns a factor on.
    #[must_use]
    pub fn on(mut self, kind: MfaKind) -> Self {
        self.set.push((kind, true));
        self
    }

    /// Turns a factor off.
    #[must_use]
    pub fn off(mut self, kind: MfaKind) -> Self {
        self.set.push((kind, false));
        self
    }

    /// Turns a factor on and asks for it first.
    #[must_use]
    pub fn prefer(mut self, kind: MfaKind) -> Self {
        self.preferred = Some(kind);
        self.on(kind)
    }

    /// On or off, and preferred or not; `None` for a factor that stays as it is.
    fn of(&self, kind: MfaKind) -> Option<(bool, Option<bool>)> {
        let (_, on) = self.set.iter().rev().find(|(named, _)| *named == kind)?;
        let preferred = self.preferred.map(|preferred| *on && preferred == kind);
        Some((*on, preferred))
    }
}

/// An authenticator app that is being set up.
#[derive(Debug)]
pub struct SoftwareTokenSetup {
    session: UserSession,
    secret: Secret,
}

/// What an authenticator app reads out of a QR code.
/// <https://github.com/google/google-authenticator/wiki/Key-Uri-Format>
pub fn otpauth_uri(issuer: &str, username: &str, secret: &Secret) -> Secret {
    let escaped = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let (issuer, username) = (escaped(issuer), escaped(username));
    let secret = secret.expose();
    Secret::new(format!("otpauth://totp/{issuer}:{username}?secret={secret}&issuer={issuer}"))
}

impl SoftwareTokenSetup {
    /// The app's secret in base32, for typing.
    pub fn secret(&self) -> &Secret {
        &self.secret
    }

    /// The same for a QR code.
    pub fn otpauth_uri(&self, issuer: &str) -> Secret {
        otpauth_uri(issuer, self.session.username(), &self.secret)
    }

    /// Proves that the app works. It is asked for at sign-in only after
    /// [`UserSession::set_mfa`] turned it on. A wrong code may be followed by another.
    pub async fn verify(&self, code: &str, name: Option<&str>) -> Result<(), UserPoolError> {
        let input = VerifySoftwareTokenRequest {
            access_token: Some(self.session.access().await?),
            session: None,
            user_code: code.trim().into(),
            friendly_device_name: name.map(str::to_owned),
        };
        let answer = self.session.inner.core.call::<VerifySoftwareToken>(input).await?;
        if answer.status == Some(VerifySoftwareTokenResponseType::Success) {
            return Ok(());
        }
        Err(UserPoolError::Answer("the app was not verified"))
    }
}

impl UserSession {
    /// Begins to set up an authenticator app.
    pub async fn set_up_software_token(&self) -> Result<SoftwareTokenSetup, UserPoolError> {
        let input = AssociateSoftwareTokenRequest {
            access_token: Some(self.access().await?),
            ..AssociateSoftwareTokenRequest::default()
        };
        let answer = self.inner.core.call::<AssociateSoftwareToken>(input).await?;
        let secret = answer.secret_code.ok_or(UserPoolError::Answer("no secret for the app"))?;
        Ok(SoftwareTokenSetup { session: self.clone(), secret: secret.into() })
    }

    /// Turns second factors on and off.
    pub async fn set_mfa(&self, settings: &MfaSettings) -> Result<(), UserPoolError> {
        let on = |kind| settings.of(kind);
        let input = SetUserMFAPreferenceRequest {
            sms_mfa_settings: on(MfaKind::Sms).map(|(enabled, preferred_mfa)| SMSMfaSettingsType {
                enabled: Some(enabled),
                preferred_mfa,
            }),
            software_token_mfa_settings: on(MfaKind::SoftwareToken).map(
                |(enabled, preferred_mfa)| SoftwareTokenMfaSettingsType {
                    enabled: Some(enabled),
                    preferred_mfa,
                },
            ),
            email_mfa_settings: on(MfaKind::Email).map(|(enabled, preferred_mfa)| {
                EmailMfaSettingsType { enabled: Some(enabled), preferred_mfa }
            }),
            web_authn_mfa_settings: on(MfaKind::Passkey)
                .map(|(enabled, _)| WebAuthnMfaSettingsType { enabled: Some(enabled) }),
            access_token: self.access().await?,
        };
        self.inner.core.call::<SetUserMFAPreference>(input).await.map(drop)
    }
}
