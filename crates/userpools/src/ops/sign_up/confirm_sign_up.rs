//! ConfirmSignUp (US-002, US-009, US-024; AU-044, AU-062 to AU-066, AU-073, AU-078; LT-011, LT-012).

use base::Ctx;
use store::{Fail, Loaded, Unit};
use wire::cognito_idp::{
    ConfirmSignUp, ConfirmSignUpRequest, ConfirmSignUpResponse, ExplicitAuthFlowsType,
};
use wire::{Error, Handle};

use super::unknown_user;
use crate::UserPools;
use crate::entities::{Limit, Pool, Purpose, User};
use crate::errors;
use crate::triggers::{About, Confirmation};
use crate::users::{confirm, refused};

impl Handle<ConfirmSignUp, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ConfirmSignUpRequest,
    ) -> Result<ConfirmSignUpResponse, Error> {
        self.refuse_guesser(cx)?;
        let (client, pool) = self.client(cx, &input.client_id).await?;
        let hash = input.secret_hash.as_deref().map(String::as_str);
        self.check_secret_hash(&client, &[&input.username], hash)?;
        let (name, hides) = (&input.username, client.hides_users());
        let (known, user) = self.seek(cx, &pool, name, hides).await?.known(&pool, name);
        self.admit(cx, &user.key, Limit::ConfirmSignUp).await?;
        if !known && !hides {
            return Err(unknown_user());
        }
        // Who may not learn who exists learns the status only with a code.
        if !hides {
            confirm(&mut user.clone())?;
        }
        let force = input.force_alias_creation.unwrap_or(false);
        let code = (&*input.confirmation_code, hides);
        let confirmed =
            store::retry(|| self.try_confirm(cx, &pool, (&user, known), code, force)).await;
        let user = confirmed.inspect_err(|_| self.note_guess(cx, &pool.id))?;
        let about = About::user(&pool, Some(&client), &user, input.client_metadata.as_ref());
        self.post_confirmation(cx, &about, Confirmation::SignUp).await?;
        // AU-044: good for a sign-in of the user's choice.
        let chooses = client.allows(ExplicitAuthFlowsType::AllowUserAuth);
        let session = chooses.then(|| self.confirmed_session(cx, &client, &user)).transpose()?;
        Ok(ConfirmSignUpResponse { session })
    }
}

impl UserPools {
    async fn try_confirm(
        &self,
        cx: &Ctx,
        pool: &Pool,
        (user, known): (&User, bool),
        (text, hides): (&str, bool),
        force: bool,
    ) -> Result<User, Fail> {
        if !known {
            return Err(self.refuse_code(cx, user, (Purpose::SignUp, text)).await.into());
        }
        let old: Loaded<User> = self.reload(cx, user).await?;
        let code = self.prove_code(cx, &old, (Purpose::SignUp, text), hides).await?;
        // A code proves the value that it was sent to, and no later one.
        if old.attribute(&code.attribute) != Some(&code.destination) {
            return Err(errors::expired_code().into());
        }
        let mut new = old.value.clone();
        confirm(&mut new)?;
        new.set_verified(&code.attribute, true);
        new.settle(cx, pool);
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.update(&old, &new)?;
        unit.delete(&code)?;
        if force {
            self.take_aliases(cx, pool, &new, &mut unit).await?;
        }
        unit.commit().await.map_err(refused)?;
        Ok(new)
    }
}
