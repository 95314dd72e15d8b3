//! Signing in with a passkey (AU-130, AU-135, sec_081).

use base::Ctx;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;
use store::{Loaded, load};
use webauthn_rs_core::proto::{
    AuthenticationResult, AuthenticationState, Credential, PublicKeyCredential,
    UserVerificationPolicy,
};
use wire::Error;
use wire::cognito_idp::error;

use super::{RelyingParty, must_be_enabled, verification};
use crate::UserPools;
use crate::entities::{Passkey, Pool, User};

impl UserPools {
    /// A challenge for the passkeys of a user: the options for the browser
    /// (`PublicKeyCredentialRequestOptionsJSON`, as CREDENTIAL_REQUEST_OPTIONS carries it), and what
    /// must be remembered of them, once, for as long as the challenge lives.
    pub(crate) async fn begin_passkey(
        &self,
        cx: &Ctx,
        pool: &Pool,
        user: &User,
    ) -> Result<(String, Value), Error> {
        must_be_enabled(pool)?;
        let party = RelyingParty::of(cx, pool)?;
        let passkeys = self.passkeys(cx, user).await?;
        let mine = passkeys.iter().filter(|passkey| passkey.relying_party == party.id);
        let mine = mine.map(|passkey| credential_of(passkey)).collect::<Result<Vec<_>, _>>()?;
        if mine.is_empty() {
            return Err(refused());
        }
        let policy =
            if user.mfa.web_authn { UserVerificationPolicy::Required } else { verification(pool) };
        let builder = party.core.new_challenge_authenticate_builder(mine, Some(policy));
        let made = party.core.generate_challenge_authenticate(builder.map_err(Error::internal)?);
        let (options, mut state) = made.map_err(Error::internal)?;
        // The passkeys are read again when the answer comes: what is sealed stays short, and one
        // that was deleted in between is gone.
        state.set_allowed_credentials(Vec::new());
        let options = serde_json::to_string(&options.public_key).map_err(Error::internal)?;
        Ok((options, serde_json::to_value(state).map_err(Error::internal)?))
    }

    /// Takes the answer to such a challenge. Says whether the user was verified, and which passkey to
    /// write in the same unit that spends the challenge: counters must not go back.
    pub(crate) async fn finish_passkey(
        &self,
        cx: &Ctx,
        pool: &Pool,
        user: &User,
        state: &Value,
        credential: &str,
    ) -> Result<(bool, (Loaded<Passkey>, Passkey)), Error> {
        must_be_enabled(pool)?;
        let party = RelyingParty::of(cx, pool)?;
        let answer: PublicKeyCredential =
            serde_json::from_str(credential).map_err(|_| refused())?;
        let state: AuthenticationState =
            serde_json::from_value(state.clone()).map_err(Error::internal)?;
        // A passkey of another user is in another partition.
        let id = URL_SAFE_NO_PAD.encode(&answer.raw_id);
        let key = Passkey::key_of(&user.key, &id);
        let found = load::<Passkey>(&*self.store, cx.now, &key).await?;
        let found = found.filter(|it| it.relying_party == party.id && it.sub == user.sub);
        let Some(old) = found else { return Err(refused()) };
        let handle = answer.get_user_unique_id().filter(|handle| !handle.is_empty());
        if handle.is_some_and(|handle| handle != user.sub.as_bytes()) {
            return Err(refused());
        }
        let mut known = credential_of(&old)?;
        let core = party.core;
        let verified = self.work.run(move || {
            let result = core.authenticate_single_credential(&answer, &state, &known);
            let result = result.map_err(|cause| refused().caused_by(cause))?;
            note(&mut known, &result);
            Ok((result.user_verified(), known))
        });
        let (user_verified, known) = verified.await?;
        let mut new = old.value.clone();
        new.credential = serde_json::to_value(known).map_err(Error::internal)?;
        Ok((user_verified, (old, new)))
    }
}

fn credential_of(passkey: &Passkey) -> Result<Credential, Error> {
    serde_json::from_value(passkey.credential.clone()).map_err(Error::internal)
}

fn note(known: &mut Credential, result: &AuthenticationResult) {
    known.counter = known.counter.max(result.counter());
    known.backup_state = result.backup_state();
}

/// RespondToAuthChallenge knows no WebAuthn exceptions: whatever is wrong, there is no sign-in.
fn refused() -> Error {
    error::not_authorized("Incorrect username or password.")
}
