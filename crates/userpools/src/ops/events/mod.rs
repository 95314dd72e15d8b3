//! What happened to users, and what is said of it later (TP-006 to TP-010).

mod admin_list_user_auth_events;
mod admin_update_auth_event_feedback;
mod update_auth_event_feedback;

#[cfg(test)]
mod tests;

use base::Ctx;
use store::{Fail, Loaded, MAX_PAGE, Range, Unit, list};
use wire::Error;
use wire::cognito_idp::{AdvancedSecurityModeType, FeedbackValueType, error};

use crate::UserPools;
use crate::entities::{AuthEvent, Feedback, Pool, User};

/// Refuses where threat protection is off.
fn must_be_on(pool: &Pool) -> Result<(), Error> {
    let add_ons = pool.settings.user_pool_add_ons.as_ref();
    if add_ons.is_some_and(|it| it.advanced_security_mode != AdvancedSecurityModeType::Off) {
        return Ok(());
    }
    Err(error::user_pool_add_on_not_enabled("User pool add-ons are not enabled."))
}

fn event_not_found() -> Error {
    error::resource_not_found("Event does not exist.")
}

/// What a feedback token is the digest of: one event of one user, and nothing else.
fn feedback_input(user: &User, event: &str) -> Vec<u8> {
    format!("event-feedback\n{}\n{}\n{event}", user.key.pool, user.sub).into_bytes()
}

impl UserPools {
    /// Notes what `provider` says of an event.
    async fn give_feedback(
        &self,
        cx: &Ctx,
        user: &User,
        event: &str,
        (value, provider): (FeedbackValueType, &str),
    ) -> Result<(), Error> {
        store::retry(async || -> Result<(), Fail> {
            let old = self.find_event(cx, user, event).await?;
            let mut new = old.value.clone();
            let (valid, provider) = (value == FeedbackValueType::Valid, provider.to_owned());
            new.feedback = Some(Feedback { valid, provider, at: cx.now });
            let mut unit = Unit::new(&*self.store, cx.now);
            unit.update(&old, &new)?;
            Ok(unit.commit().await?)
        })
        .await
    }

    /// An event by its id. Events are kept by time; there are a few thousand at the most.
    async fn find_event(
        &self,
        cx: &Ctx,
        user: &User,
        event: &str,
    ) -> Result<Loaded<AuthEvent>, Error> {
        let mut after = None;
        loop {
            let range = Range::prefix(user.key.partition(), AuthEvent::LIST, MAX_PAGE);
            let range = range.after(after.as_deref());
            let page = list::<AuthEvent>(&*self.store, cx.now, &range).await?;
            if let Some(found) = page.items.into_iter().find(|it| it.id == event) {
                return Ok(found);
            }
            after = page.next;
            if after.is_none() {
                return Err(event_not_found());
            }
        }
    }
}
