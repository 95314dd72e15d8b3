//! The end of tokens: of one session, or of all (AU-096, AU-097, AU-100, sec_047, sec_084).

use base::Ctx;
use store::{Fail, Loaded, Unit, load};
use wire::Error;
use wire::cognito_idp::error;

use crate::UserPools;
use crate::entities::{Client, TokenSession, User};
use crate::errors;

impl UserPools {
    /// Revokes all tokens that a user has now.
    pub(crate) async fn sign_out_everywhere(
        &self,
        cx: &Ctx,
        user: &Loaded<User>,
    ) -> Result<(), Error> {
        store::retry(|| self.try_sign_out(cx, user)).await
    }

    async fn try_sign_out(&self, cx: &Ctx, user: &Loaded<User>) -> Result<(), Fail> {
        let found = load::<User>(&*self.store, cx.now, user.key()).await?;
        let Some(old) = found.filter(|found| found.sub == user.sub) else {
            return Err(errors::user_not_found().into());
        };
        let mut new = old.value.clone();
        new.signed_out_at = Some(cx.now);
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.update(&old, &new)?;
        Ok(unit.commit().await?)
    }

    /// Revokes a refresh token, and with it all tokens of its sign-in. One that is not there any more
    /// is revoked; one of another client is none of this one's business (sec_047).
    pub(crate) async fn revoke(&self, cx: &Ctx, client: &Client, token: &str) -> Result<(), Error> {
        let Ok(inside) = self.open_refresh_token(token) else {
            return Err(error::unsupported_token_type("Unsupported token type"));
        };
        if inside.client != client.id {
            return Ok(());
        }
        store::retry(|| self.try_revoke(cx, &inside)).await
    }

    async fn try_revoke(&self, cx: &Ctx, token: &crate::tokens::RefreshToken) -> Result<(), Fail> {
        let key = TokenSession::key_of(&token.user, &token.session);
        let Some(session) = load::<TokenSession>(&*self.store, cx.now, &key).await? else {
            return Ok(());
        };
        if session.sub != token.sub {
            return Ok(());
        }
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.delete(&session)?;
        Ok(unit.commit().await?)
    }
}
