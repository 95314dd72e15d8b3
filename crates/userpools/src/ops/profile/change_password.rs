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
        let proven = me.user.password.as_ref();
        if let Some(kept) = proven {
            let previous = input.previous_password.as_ref().ok_or_else(errors::incorrect)?;
            if !self.is_password(&me.user, kept, previous).await? {
                self.record_change(cx, &me, EventOutcome::Fail).await?;
                return Err(errors::incorrect());
            }
        }
        let new = self.new_password(cx, &me.pool, &me.user, &input.proposed_password).await?;
        let change = |user: &mut User| {
            // What was proven is the password that is replaced.
            if user.password.as_ref() != proven {
                return Err(errors::incorrect());
            }
            user.replace_password(&me.pool, new.clone());
            Ok(())
        };
        self.change_user(cx, &me.pool, &me.user, change).await?;
        self.end_sessions(cx, &me.user.key, Some(&me.session.id)).await?;
        self.record_change(cx, &me, EventOutcome::Pass).await?;
        Ok(ChangePasswordResponse {})
    }
}

impl UserPools {
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
