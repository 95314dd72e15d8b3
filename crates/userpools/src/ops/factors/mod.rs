//! Second factors: authenticator apps, and which factors users turned on.

mod admin_delete_software_token;
mod admin_get_user_auth_factors;
mod admin_set_user_mfa_preference;
mod admin_set_user_settings;
mod associate_software_token;
mod get_user_auth_factors;
mod set_user_mfa_preference;
mod set_user_settings;
mod verify_software_token;

#[cfg(test)]
mod tests;

use std::time::Duration;

use base::Ctx;
use wire::Error;
use wire::cognito_idp::{
    DeliveryMediumType, EmailMfaSettingsType, MFAOptionType, SMSMfaSettingsType,
    SoftwareTokenMfaSettingsType, WebAuthnMfaSettingsType, error,
};

use crate::factors::{Wish, Wishes};
use crate::tokens::SignedIn;

/// How long after a sign-in its tokens may replace an authenticator app.
const FRESH: Duration = Duration::from_mins(15);

/// Whose authenticator app is set up: by an access token, or by the session of a challenge.
const NEITHER: &str = "Either AccessToken or Session is required.";

/// Refuses to replace a verified authenticator app on the word of an old sign-in: whoever found an
/// access token would otherwise make its own app the user's second factor (sec_061). A new sign-in
/// passes through the present second factor.
fn fresh_enough(cx: &Ctx, me: &SignedIn) -> Result<(), Error> {
    let old = cx.now.since(me.session.auth_time) > FRESH;
    if me.user.software_token.is_some() && old {
        return Err(error::not_authorized(
            "Sign in again to replace the software token that is in use.",
        ));
    }
    Ok(())
}

/// SetUserMFAPreference's settings.
fn wishes(
    sms: Option<SMSMfaSettingsType>,
    software_token: Option<SoftwareTokenMfaSettingsType>,
    email: Option<EmailMfaSettingsType>,
    web_authn: Option<WebAuthnMfaSettingsType>,
) -> Wishes {
    let wish = |enabled, preferred| Wish { enabled, preferred };
    Wishes {
        sms: sms.map(|sms| wish(sms.enabled, sms.preferred_mfa)),
        software_token: software_token.map(|token| wish(token.enabled, token.preferred_mfa)),
        email: email.map(|email| wish(email.enabled, email.preferred_mfa)),
        web_authn: web_authn.map(|passkey| wish(passkey.enabled, None)),
    }
}

/// What the older SetUserSettings asks for: codes to the phone number, or none.
fn legacy_wishes(options: &[MFAOptionType]) -> Result<Wishes, Error> {
    for option in options {
        let attribute = option.attribute_name.as_deref().unwrap_or("phone_number");
        let medium = option.delivery_medium.unwrap_or(DeliveryMediumType::Sms);
        if attribute != "phone_number" || medium != DeliveryMediumType::Sms {
            return Err(error::invalid_parameter(
                "MFAOptions takes phone_number by SMS only; see SetUserMFAPreference.",
            ));
        }
    }
    let sms = Some(Wish { enabled: Some(!options.is_empty()), preferred: None });
    Ok(Wishes { sms, ..Wishes::default() })
}
