//! Registering a passkey (AU-129 to AU-133).

use base::Ctx;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;
use store::{CommitError, Fail, Loaded, Unit, load};
use webauthn_rs_core::error::WebauthnError;
use webauthn_rs_core::proto::{
    COSEAlgorithm, Credential, RegisterPublicKeyCredential, RegistrationState,
};
use wire::Error;
use wire::cognito_idp::error;

use super::relying_party::TIMEOUT;
use super::{MOST, RelyingParty, must_be_enabled, verification};
use crate::UserPools;
use crate::entities::{Passkey, PasskeyRegistration, User};
use crate::errors;
use crate::tokens::SignedIn;

/// What authenticators may say of how they are reached.
const TRANSPORTS: [&str; 6] = ["ble", "hybrid", "internal", "nfc", "smart-card", "usb"];

impl UserPools {
    /// Begins the registration of a passkey: the options for the browser.
    pub(crate) async fn begin_registration(&self, cx: &Ctx, me: &SignedIn) -> Result<Value, Error> {
        must_be_enabled(&me.pool)?;
        let party = RelyingParty::of(cx, &me.pool)?;
        let there = self.passkeys(cx, &me.user).await?;
        must_have_room(&there)?;
        let (options, state) = challenge(&party, me, &there)?;
        let registration = PasskeyRegistration {
            user: me.user.key.clone(),
            client: me.client.id.clone(),
            relying_party: party.id,
            state: serde_json::to_value(state).map_err(Error::internal)?,
            expires_at: cx.now.plus(TIMEOUT),
        };
        store::retry(|| self.keep_registration(cx, &me.user, &registration)).await?;
        Ok(options)
    }

    async fn keep_registration(
        &self,
        cx: &Ctx,
        user: &User,
        registration: &PasskeyRegistration,
    ) -> Result<(), Fail> {
        let user = self.reload(cx, user).await?;
        let key = PasskeyRegistration::key_of(&registration.user);
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.guard(&user)?;
        match load::<PasskeyRegistration>(&*self.store, cx.now, &key).await? {
            Some(old) => unit.update(&old, registration)?,
            None => unit.insert(registration)?,
        }
        Ok(unit.commit().await?)
    }

    /// Ends it: verifies what the authenticator made, and keeps the passkey.
    pub(crate) async fn finish_registration(
        &self,
        cx: &Ctx,
        me: &SignedIn,
        credential: Value,
    ) -> Result<(), Error> {
        must_be_enabled(&me.pool)?;
        let party = RelyingParty::of(cx, &me.pool)?;
        let key = PasskeyRegistration::key_of(&me.user.key);
        let begun = load::<PasskeyRegistration>(&*self.store, cx.now, &key).await?;
        let begun = begun.ok_or_else(challenge_not_found)?;
        if begun.client != me.client.id {
            return Err(error::web_authn_client_mismatch(
                "The registration was started by another app client.",
            ));
        }
        if begun.relying_party != party.id {
            return Err(relying_party_mismatch());
        }
        let hints = Hints::of(&credential);
        let response: RegisterPublicKeyCredential =
            serde_json::from_value(credential).map_err(|_| malformed())?;
        let state: RegistrationState =
            serde_json::from_value(begun.state.clone()).map_err(Error::internal)?;
        let RelyingParty { id, core } = party;
        let verified = self.work.run(move || {
            core.register_credential(&response, &state, None).map_err(|cause| refusal(&cause))
        });
        let passkey = passkey(cx, me, id, hints, &verified.await?)?;
        store::retry(|| self.keep_passkey(cx, &me.user, &begun, &passkey)).await
    }

    /// Of two uses of a challenge at the same time one has an effect: the other one conflicts over
    /// the registration and finds its challenge spent. A user who is gone by now keeps nothing.
    async fn keep_passkey(
        &self,
        cx: &Ctx,
        user: &User,
        begun: &Loaded<PasskeyRegistration>,
        passkey: &Passkey,
    ) -> Result<(), Fail> {
        let user = self.reload(cx, user).await?;
        if !user.enabled {
            return Err(errors::disabled().into());
        }
        must_have_room(&self.passkeys(cx, &user).await?)?;
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.guard(&user)?;
        unit.delete(begun)?;
        unit.insert(passkey)?;
        match unit.commit().await {
            Err(CommitError::Conflict(over)) if !over.is_entity::<User>() => {
                Err(challenge_not_found().into())
            }
            done => done.map_err(Fail::from),
        }
    }
}

fn must_have_room(there: &[Loaded<Passkey>]) -> Result<(), Error> {
    if there.len() < MOST as usize {
        return Ok(());
    }
    Err(error::limit_exceeded("The user has the maximum number of passkeys."))
}

/// The options, as `PublicKeyCredentialCreationOptionsJSON`, and what must be remembered of them.
fn challenge(
    party: &RelyingParty,
    me: &SignedIn,
    there: &[Loaded<Passkey>],
) -> Result<(Value, RegistrationState), Error> {
    let known = there.iter().filter(|passkey| passkey.relying_party == party.id);
    let known = known.filter_map(|passkey| URL_SAFE_NO_PAD.decode(&passkey.id).ok()).collect();
    let user = &me.user;
    let shown = ["name", "email", "phone_number", "preferred_username"]
        .into_iter()
        .find_map(|attribute| user.attribute(attribute).filter(|value| !value.is_empty()));
    let shown = shown.unwrap_or(&user.username);
    let builder = party
        .core
        .new_challenge_register_builder(user.sub.as_bytes(), &user.username, shown)
        .map_err(Error::internal)?
        .credential_algorithms(vec![COSEAlgorithm::ES256, COSEAlgorithm::RS256])
        .user_verification_policy(verification(&me.pool))
        .require_resident_key(true)
        .exclude_credentials(Some(known));
    let made = party.core.generate_challenge_register(builder).map_err(Error::internal)?;
    let options = serde_json::to_value(made.0.public_key).map_err(Error::internal)?;
    Ok((options, made.1))
}

/// What an authenticator says of itself, for lists; it proves nothing.
struct Hints {
    attachment: Option<String>,
    transports: Vec<String>,
}

impl Hints {
    fn of(credential: &Value) -> Self {
        let attachment = credential.get("authenticatorAttachment").and_then(Value::as_str);
        let attachment = attachment.filter(|it| matches!(*it, "platform" | "cross-platform"));
        let said = credential.get("response").and_then(|it| it.get("transports"));
        let said = said.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
        let known = |name: &&str| said.clone().any(|said| said == *name);
        let transports = TRANSPORTS.iter().filter(|name| known(name));
        Self {
            attachment: attachment.map(str::to_owned),
            transports: transports.map(|name| (*name).to_owned()).collect(),
        }
    }
}

fn passkey(
    cx: &Ctx,
    me: &SignedIn,
    relying_party: String,
    hints: Hints,
    credential: &Credential,
) -> Result<Passkey, Error> {
    let day = cx.now.iso8601().chars().take(10).collect::<String>();
    Ok(Passkey {
        user: me.user.key.clone(),
        sub: me.user.sub.clone(),
        id: URL_SAFE_NO_PAD.encode(&credential.cred_id),
        relying_party,
        name: format!("Passkey of {day}"),
        attachment: hints.attachment,
        transports: hints.transports,
        credential: serde_json::to_value(credential).map_err(Error::internal)?,
        created_at: cx.now,
    })
}

/// Why a registration is refused (AU-132).
fn refusal(cause: &WebauthnError) -> Error {
    match cause {
        WebauthnError::MismatchedChallenge => challenge_not_found(),
        WebauthnError::InvalidRPOrigin | WebauthnError::CredentialCrossOrigin => {
            error::web_authn_origin_not_allowed("The origin of the credential is not allowed.")
        }
        WebauthnError::InvalidRPIDHash => relying_party_mismatch(),
        WebauthnError::ParseJSONFailure(_) | WebauthnError::InvalidClientDataType => malformed(),
        _ => error::web_authn_credential_not_supported("The credential is not supported."),
    }
}

fn challenge_not_found() -> Error {
    error::web_authn_challenge_not_found("The challenge was not found or has expired.")
}

fn relying_party_mismatch() -> Error {
    error::web_authn_relying_party_mismatch("The credential was made for another relying party ID.")
}

fn malformed() -> Error {
    error::invalid_parameter("Credential is not a registration response.")
}
