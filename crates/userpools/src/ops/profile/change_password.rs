//! ChangePassword (US-047, US-049; AU-062; sec_074, sec_084).

use base::Ctx;
use store::{Fail, Unit};
use wire::cognito_idp::{ChangePassword, ChangePasswordRequest, ChangePasswordResponse};
use wire::{Error, Handle};

use crate::UserPools;
use crate::entities::{EventKind, EventOutcome, Limit, User};
use crate::tokens::SignedIn;
use crate::users::event;
use crate::{errors, passwords};

impl Handle<ChangePassword, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ChangePasswordRequest,
    ) -> Result<ChangePasswordResponse, Error> {
        let me = self.signed_in(cx, &input.access_token).await?;
        passwords::check(&me.pool, &input.proposed_password)?;
        self.admit(cx, &me.user.key, Limit::ChangePassword).await?;
        if me.user.password.is_some() || me.user.imported_hash.is_some() {
            let previous = input.previous_password.as_ref().ok_or_else(errors::incorrect)?;
            if !self.has_password(&me.user, previous).await? {
                self.record_change(cx, &me, EventOutcome::Fail).await?;
                return Err(errors::incorrect());
            }
        }
        let new = self.new_password(cx, &me.pool, &me.user, &input.proposed_password).await?;
        let change = |user: &mut User| {
            // What was proven is the password that is replaced.
            let (now, then) = (&user.password, &me.user.password);
            if now != then || user.imported_hash != me.user.imported_hash {
                return Err(errors::incorrect());
            }
            user.replace_password(&me.pool, new.clone());
            Ok(())
        };
        let kept = Some(&*me.session.id);
        self.change_secret(cx, &me.pool, &me.user, kept, change).await?;
        self.record_change(cx, &me, EventOutcome::Pass).await?;
        Ok(ChangePasswordResponse {})
    }
}

impl UserPools {
    /// Whether this is the user's password, be it ours or an imported one (US-076).
    async fn has_password(&self, user: &User, password: &str) -> Result<bool, Error> {
        match (&user.password, &user.imported_hash) {
            (Some(kept), _) => self.is_password(user, kept, password).await,
            (None, Some(kept)) => self.is_imported_password(user, kept, password).await,
            (None, None) => Ok(false),
        }
    }

    async fn record_change(
        &self,
        cx: &Ctx,
        me: &SignedIn,
        outcome: EventOutcome,
    ) -> Result<(), Error> {
        let event = event(cx, &me.pool, &me.user, EventKind::PasswordChange, outcome);
        let mut unit = Unit::new(&*self.store, cx.now);
        if let Some(event) = event {
            unit.insert(&event)?;
        }
        unit.commit().await.map_err(|failed| Fail::from(failed).into())
    }
}
