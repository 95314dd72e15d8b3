//! ConfirmForgotPassword (US-012, US-047; AU-062 to AU-066, AU-070, AU-078; LT-011).

use base::Ctx;
use store::{Fail, Unit};
use wire::cognito_idp::{
    ConfirmForgotPassword, ConfirmForgotPasswordRequest, ConfirmForgotPasswordResponse, error,
};
use wire::{Error, Handle};

use crate::UserPools;
use crate::entities::{EventKind, EventOutcome, Factor, Limit, Pool, Purpose, Status, User};
use crate::triggers::{About, Confirmation};
use crate::users::{event, refuse_unresettable, refused};
use crate::{errors, passwords};

impl Handle<ConfirmForgotPassword, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ConfirmForgotPasswordRequest,
    ) -> Result<ConfirmForgotPasswordResponse, Error> {
        self.refuse_guesser(cx)?;
        let (client, pool) = self.client(cx, &input.client_id).await?;
        let hash = input.secret_hash.as_deref().map(String::as_str);
        self.check_secret_hash(&client, &[&input.username], hash)?;
        // Before anything of the user is looked at, so that it tells nothing of it.
        passwords::check(&pool, &input.password)?;
        let (name, hides) = (&input.username, client.hides_users());
        let (known, user) = self.seek(cx, &pool, name, hides).await?.known(&pool, name);
        self.admit(cx, &user.key, Limit::ConfirmForgotPassword).await?;
        let code = &*input.confirmation_code;
        if !known {
            if !hides {
                return Err(error::user_not_found("Username/client id combination not found."));
            }
            self.note_guess(cx, &pool.id);
            return Err(self.refuse_code(cx, &user, (Purpose::ForgotPassword, code)).await);
        }
        let attempt = || self.try_choose(cx, &pool, &user, (code, hides), &input.password);
        let user = store::retry(attempt).await.inspect_err(|_| self.note_guess(cx, &pool.id))?;
        self.tidy_sessions(cx, &user.key).await;
        let about = About::user(&pool, Some(&client), &user, input.client_metadata.as_ref());
        self.post_confirmation(cx, &about, Confirmation::ForgotPassword).await?;
        Ok(ConfirmForgotPasswordResponse {})
    }
}

impl UserPools {
    /// Uses the code, sets the password and forgets the failures, all at once (US-012).
    async fn try_choose(
        &self,
        cx: &Ctx,
        pool: &Pool,
        user: &User,
        (text, hides): (&str, bool),
        password: &str,
    ) -> Result<User, Fail> {
        let old = self.reload(cx, user).await?;
        let code = self.prove_code(cx, &old, (Purpose::ForgotPassword, text), hides).await?;
        // An address that was given up since is somebody else's by now, perhaps.
        if old.attribute(&code.attribute) != Some(&code.destination) {
            return Err(errors::expired_code().into());
        }
        if !old.enabled {
            return Err(errors::disabled().into());
        }
        refuse_unresettable(&old)?;
        let mut new = old.value.clone();
        self.set_password(cx, pool, &mut new, password).await?;
        new.status = Status::Confirmed;
        new.signed_out_at = Some(cx.now);
        new.set_verified(&code.attribute, true);
        new.settle(cx, pool);
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.update(&old, &new)?;
        unit.delete(&code)?;
        let event = event(cx, pool, &new, EventKind::ForgotPassword, EventOutcome::Pass);
        if let Some(event) = event {
            unit.insert(&event)?;
        }
        if let Some(tried) = self.attempts_on(cx, &user.key).await? {
            let mut cleared = tried.value.clone();
            // Not those of second factors: a code by mail says nothing of them.
            cleared.succeed(Factor::Password);
            unit.update(&tried, &cleared)?;
        }
        unit.commit().await.map_err(refused)?;
        Ok(new)
    }
}
