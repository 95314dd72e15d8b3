//! Codes: sent ones, those of authenticator apps, and signatures of passkeys (AU-028 to AU-035,
//! AU-040, AU-045, AU-076, AU-118, AU-123).

use couriers::Purpose as Occasion;
use keys::Purpose;
use store::Fail;
use wire::Error;
use zeroize::Zeroizing;

use super::ask::Parameters;
use super::errors::{invalid_session, wrong_code};
use super::machine::{Event, Medium, Stage};
use super::sign_in::SignIn;
use crate::UserPools;
use crate::codes::digits;
use crate::entities::{Factor, Preference, Status};
use crate::messages::{Letter, simulated};
use crate::users::NOWHERE;

/// A code that was made for a sign-in.
pub(super) struct SignInCode {
    text: Zeroizing<String>,
    /// What the challenge keeps of it.
    pub(super) digest: String,
    /// `email` or `phone_number`.
    attribute: &'static str,
}

/// Where the code of a stage goes, and how many digits it has (AU-035).
const fn sent_to(stage: Stage) -> (&'static str, usize) {
    match stage {
        Stage::Code(Medium::Email) => ("email", 8),
        Stage::Code(Medium::Sms) => ("phone_number", 8),
        Stage::Second(Preference::Email) => ("email", 6),
        _ => ("phone_number", 6),
    }
}

impl UserPools {
    /// A code for this stage. It is good for this challenge, and for the address that it is sent to.
    pub(super) fn fresh_sign_in_code(
        &self,
        s: &SignIn<'_>,
        stage: Stage,
        challenge: &str,
    ) -> SignInCode {
        let (attribute, count) = sent_to(stage);
        let text = digits(s.cx, count);
        let input = digested(s, challenge, attribute, &text);
        let digest = hex::encode(self.keys.mac(Purpose::Code, &input));
        SignInCode { text, digest, attribute }
    }

    /// Sends the code, unless nobody is there to get it; shows where it went either way (AU-076).
    pub(super) async fn send_sign_in_code(
        &self,
        s: &SignIn<'_>,
        code: &SignInCode,
        parameters: &mut Parameters,
    ) -> Result<(), Error> {
        let reached = s.user().filter(|user| user.enabled);
        let destination = reached.and_then(|user| user.attribute(code.attribute));
        // The same is done for nobody (sec_069).
        let simulated = simulated(&self.keys, &s.who.key, &s.who.name, code.attribute);
        let about = s.about(s.is_answer());
        let letter = Letter {
            occasion: Occasion::Authentication,
            about: &about,
            attribute: code.attribute,
            destination: destination.unwrap_or(NOWHERE),
            code: &code.text,
        };
        let sent = self.deliver(s.cx, letter, destination.is_some()).await?;
        let shown = if destination.is_some() { sent } else { simulated };
        let medium = shown.delivery_medium.map_or("", |medium| medium.as_str());
        parameters.insert("CODE_DELIVERY_DELIVERY_MEDIUM".to_owned(), medium.to_owned());
        let destination = shown.destination.unwrap_or_default();
        parameters.insert("CODE_DELIVERY_DESTINATION".to_owned(), destination);
        Ok(())
    }

    /// Judges a code that was sent.
    pub(super) async fn prove_sent_code(
        &self,
        s: &mut SignIn<'_>,
        (stage, challenge): (Stage, &str),
        digest: &str,
        code: &str,
    ) -> Result<(), Fail> {
        s.refuse_locked(Factor::Code)?;
        let (attribute, _) = sent_to(stage);
        let kept = hex::decode(digest).unwrap_or_default();
        let input = digested(s, challenge, attribute, code.trim());
        let fits = self.keys.mac_is(Purpose::Code, &input, &kept);
        if !fits || s.user().is_none() {
            return Err(self.wrong(s, Factor::Code, false, wrong_code()).await);
        }
        s.proved(Factor::Code);
        // Whoever has the code has the address (AU-045, AU-118).
        let first = matches!(stage, Stage::Code(_));
        let user = s.somebody()?;
        let confirms = first && user.status == Status::Unconfirmed;
        if confirms || !user.is_verified(attribute) {
            let (cx, pool) = (s.cx, s.pool());
            let user = s.user_mut()?;
            user.set_verified(attribute, true);
            if confirms {
                user.status = Status::Confirmed;
            }
            user.settle(cx, pool);
        }
        Ok(())
    }

    /// Judges the code of an authenticator app; the step that it is of is used up (AU-123, sec_064).
    pub(super) async fn prove_app_code(&self, s: &mut SignIn<'_>, code: &str) -> Result<(), Fail> {
        s.refuse_locked(Factor::Code)?;
        match self.totp_step(s.cx, s.somebody()?, code) {
            Ok(step) => {
                s.proved(Factor::Code);
                let (cx, pool) = (s.cx, s.pool());
                let user = s.user_mut()?;
                if let Some(token) = &mut user.software_token {
                    token.last_step = step;
                }
                user.settle(cx, pool);
                Ok(())
            }
            Err(wrong) => Err(self.wrong(s, Factor::Code, false, wrong).await),
        }
    }

    /// Judges the signature of a passkey; whether it verified its user.
    pub(super) async fn prove_passkey(
        &self,
        s: &mut SignIn<'_>,
        state: &serde_json::Value,
    ) -> Result<bool, Fail> {
        s.refuse_locked(Factor::Code)?;
        let credential = s.request.need("CREDENTIAL")?;
        let user = s.user().ok_or_else(invalid_session)?;
        match self.finish_passkey(s.cx, s.pool(), user, state, credential).await {
            Ok((verified, changed)) => {
                s.effects.passkey = Some(changed);
                s.proved(Factor::Code);
                Ok(verified)
            }
            Err(wrong) => Err(self.wrong(s, Factor::Code, false, wrong).await),
        }
    }

    /// Judges an answer to a second factor's challenge.
    pub(super) async fn prove_second(
        &self,
        s: &mut SignIn<'_>,
        second: Preference,
        open: &super::challenge::Challenge,
    ) -> Result<Event, Fail> {
        use super::challenge::Pending;
        let stage = Stage::Second(second);
        match (second, &open.pending) {
            (Preference::SoftwareToken, _) => {
                let code = s.request.need("SOFTWARE_TOKEN_MFA_CODE")?;
                self.prove_app_code(s, code).await?;
            }
            (Preference::Sms, Pending::Code(digest)) => {
                let code = s.request.need("SMS_MFA_CODE")?;
                self.prove_sent_code(s, (stage, &open.id), digest, code).await?;
            }
            (Preference::Email, Pending::Code(digest)) => {
                let code = s.request.need("EMAIL_OTP_CODE")?;
                self.prove_sent_code(s, (stage, &open.id), digest, code).await?;
            }
            (Preference::WebAuthn, Pending::Passkey(state)) => {
                self.prove_passkey(s, state).await?;
            }
            _ => return Err(invalid_session().into()),
        }
        Ok(Event::Second(second))
    }
}

/// What is digested: a code is good for one challenge and one address.
fn digested(s: &SignIn<'_>, challenge: &str, attribute: &str, code: &str) -> Vec<u8> {
    let user = s.user().or(s.who.ghost.as_ref());
    let address = user.and_then(|user| user.attribute(attribute)).unwrap_or_default();
    format!("sign-in\n{challenge}\n{attribute}\n{address}\n{code}").into_bytes()
}
