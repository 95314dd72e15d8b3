//! What each challenge shows, and what it keeps to compare the answer with (AU-025, AU-034 to
//! AU-040, AU-053).

use std::collections::BTreeMap;

use base::RngExt as _;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use srp::{Handshake, PublicValue, Verifier};
use store::Fail;
use wire::cognito_idp::{ChallengeNameType, error};
use wire::{Error, Sensitive};

use super::challenge::Pending;
use super::machine::{Demands, First, Stage, second_name};
use super::request::Answer;
use super::sign_in::SignIn;
use crate::UserPools;
use crate::entities::{Pool, Preference, User};

/// What a challenge shows.
pub(super) type Parameters = BTreeMap<String, String>;

impl UserPools {
    /// Asks for what a stage waits for: writes what the request did, and hands the sign-in to the
    /// client, sealed.
    pub(super) async fn ask(
        &self,
        s: &mut SignIn<'_>,
        stage: Stage,
        demands: &Demands,
    ) -> Result<Answer, Fail> {
        s.progress.at = stage;
        let mut parameters = Self::common_parameters(s);
        let mut letter = None;
        let mut challenge = s.challenge(Pending::Nothing, Self::sub_of(s));
        challenge.pending = match stage {
            Stage::PasswordVerifier => {
                let verifier = self.verifier_of(s)?;
                self.begin_srp(s, verifier, &mut parameters).await?
            }
            Stage::DeviceVerifier => {
                let device = s.device.clone();
                let device = device.ok_or_else(crate::factors::device_not_found)?;
                let verifier = self.device_verifier(&device)?;
                parameters.insert("DEVICE_KEY".to_owned(), device.id.clone());
                self.begin_srp(s, verifier, &mut parameters).await?
            }
            Stage::Code(_) | Stage::Second(Preference::Sms | Preference::Email) => {
                let code = self.fresh_sign_in_code(s, stage, &challenge.id);
                s.effects.counts.code_sent = true;
                let pending = Pending::Code(code.digest.clone());
                letter = Some(code);
                pending
            }
            Stage::Passkey | Stage::Second(Preference::WebAuthn) => {
                let (options, state) = self.begin_passkey(s.cx, s.pool(), s.somebody()?).await?;
                parameters.insert("CREDENTIAL_REQUEST_OPTIONS".to_owned(), options);
                Pending::Passkey(state)
            }
            Stage::Custom => self.create_round(s, &mut parameters).await?,
            Stage::SetUp => Pending::SoftwareToken { verified: false },
            _ => Pending::Nothing,
        };
        show(s, stage, demands, &mut parameters);
        let sealed = self.seal_challenge(&challenge)?;
        if matches!(stage, Stage::PasswordVerifier | Stage::DeviceVerifier) {
            parameters.insert("SECRET_BLOCK".to_owned(), sealed.secret_block());
        }
        self.commit(s.cx, &s.who, &s.effects).await?;
        if let Some(code) = letter {
            // After the commit: a code that is not counted is not sent.
            self.send_sign_in_code(s, &code, &mut parameters).await?;
        }
        Ok(Answer {
            challenge: stage.name(),
            session: Some(Sensitive::new(sealed.session())),
            parameters,
            available: (stage == Stage::SelectFirst).then(|| names(&demands.firsts)),
            tokens: None,
        })
    }

    /// What every challenge shows: who to answer as.
    fn common_parameters(s: &SignIn<'_>) -> Parameters {
        let name = Self::shown_name(s);
        [("USERNAME", name.clone()), ("USER_ID_FOR_SRP", name)]
            .map(|(key, value)| (key.to_owned(), value))
            .into()
    }

    /// Takes `SRP_A` and answers with the server's part of the exchange (sec_053).
    async fn begin_srp(
        &self,
        s: &SignIn<'_>,
        verifier: Verifier,
        parameters: &mut Parameters,
    ) -> Result<Pending, Error> {
        let a = PublicValue::parse_hex(s.request.need("SRP_A")?)
            .map_err(|_| error::invalid_parameter("SRP_A is not valid."))?;
        let secret = zeroize::Zeroizing::new(s.cx.rng.bytes::<{ srp::SECRET_LEN }>());
        parameters.insert("SALT".to_owned(), verifier.salt().to_hex());
        let begun = self.work.run(move || {
            let (handshake, b) =
                Handshake::begin(&a, &verifier, &secret).map_err(Error::internal)?;
            Ok((STANDARD.encode(handshake.to_bytes()), b.to_hex()))
        });
        let (handshake, b) = begun.await?;
        parameters.insert("SRP_B".to_owned(), b);
        Ok(Pending::Srp(handshake))
    }

    /// The username as clients see it: for a name that nobody has, what a user of such a pool would
    /// most likely be called, the same every time (AU-056).
    pub(super) fn shown_name(s: &SignIn<'_>) -> String {
        let made = names_are_made(s.pool(), &s.who.name);
        match s.user() {
            Some(user) => user.username.clone(),
            None if made => s.who.simulated_sub.clone(),
            None => s.who.key.name.clone(),
        }
    }

    /// The user's sub, or what stands for it.
    fn sub_of(s: &SignIn<'_>) -> String {
        s.user().map_or(&s.who.simulated_sub, |user| &user.sub).clone()
    }
}

/// Whether users of such a name have a UUID as their username (US-020, US-023).
fn names_are_made(pool: &Pool, name: &str) -> bool {
    let email = crate::attributes::is_email(name);
    let phone = crate::attributes::is_phone_number(name);
    let is = |attribute: &str| pool.has_username_attribute(attribute) || pool.has_alias(attribute);
    (email && is("email")) || (phone && is("phone_number"))
}

/// What challenges show that keep nothing.
fn show(s: &SignIn<'_>, stage: Stage, demands: &Demands, parameters: &mut Parameters) {
    let mut add = |name: &str, value: String| {
        parameters.insert(name.to_owned(), value);
    };
    match (stage, s.user()) {
        (Stage::NewPassword, Some(user)) => {
            add("requiredAttributes", missing_attributes(s.pool(), user));
            add("userAttributes", json!(user.attributes).to_string());
        }
        (Stage::SelectSecond, _) => add("MFAS_CAN_CHOOSE", second_names(&demands.seconds)),
        (Stage::SetUp, _) => add("MFAS_CAN_SETUP", second_names(&demands.to_set_up)),
        (Stage::Second(Preference::SoftwareToken), Some(user)) => {
            let name = user.software_token.as_ref().and_then(|token| token.name.clone());
            add("FRIENDLY_DEVICE_NAME", name.unwrap_or_default());
        }
        (Stage::DeviceSrp, _) => {
            add("DEVICE_KEY", s.device_key.clone().unwrap_or_default());
        }
        _ => {}
    }
}

/// `requiredAttributes`: what the schema requires and the user has not (AU-038).
fn missing_attributes(pool: &Pool, user: &User) -> String {
    let required = pool.schema.iter().filter(|attribute| attribute.required == Some(true));
    let names = required.filter_map(|attribute| attribute.name.as_deref());
    let missing = names.filter(|name| *name != "sub" && !user.attributes.contains_key(*name));
    json!(missing.map(|name| format!("userAttributes.{name}")).collect::<Vec<_>>()).to_string()
}

/// A JSON list of the challenges that ask for second factors (AU-036, AU-037).
fn second_names(seconds: &[Preference]) -> String {
    let names: Vec<_> = seconds.iter().map(|second| second_name(*second).as_str()).collect();
    json!(names).to_string()
}

/// `AvailableChallenges`.
fn names(firsts: &[First]) -> Vec<ChallengeNameType> {
    firsts.iter().map(|first| first.name()).collect()
}
