//! Sessions: where a user is signed in, seen and ended by the user or an administrator (AU-113,
//! AU-114, AU-116).

mod admin_list_user_sessions;
mod admin_revoke_user_session;
mod list_user_sessions;
mod revoke_user_session;

#[cfg(test)]
mod tests;

use base::Ctx;
use store::{Fail, Loaded, MAX_PAGE, Range, Unit, list};
use wire::cognito_idp::{SessionDescriptionType, SessionTypeType, UserSessionTrackingType, error};
use wire::{Error, Sensitive};

use crate::UserPools;
use crate::entities::{Pool, TokenSession, User};
use crate::tokens::stands;

/// The most sessions of a page (AU-114).
const PAGE: usize = 125;

/// Refuses where the pool does not track sessions (AU-113).
fn must_be_tracked(pool: &Pool) -> Result<(), Error> {
    if pool.session_tracking == Some(UserSessionTrackingType::Enabled) {
        return Ok(());
    }
    Err(error::invalid_parameter("User session tracking is not enabled for the user pool."))
}

impl UserPools {
    /// A page of the sessions that stand, and the token of the next one.
    async fn sessions(
        &self,
        cx: &Ctx,
        user: &User,
        token: Option<&str>,
    ) -> Result<(Vec<TokenSession>, Option<String>), Error> {
        let scope = format!("ListUserSessions/{}", user.key);
        let mut after = self.position(&scope, token)?;
        let mut found = Vec::new();
        loop {
            let left = u32::try_from(PAGE - found.len().min(PAGE)).unwrap_or(1);
            let page = self.session_page(cx, user, left, after.as_deref()).await?;
            let standing = page.items.into_iter().map(Loaded::into_value);
            found.extend(standing.filter(|session| stands(user, session)));
            after = page.next;
            if after.is_none() || found.len() >= PAGE {
                return Ok((found, self.next_token(&scope, after)));
            }
        }
    }

    async fn session_page(
        &self,
        cx: &Ctx,
        user: &User,
        limit: u32,
        after: Option<&str>,
    ) -> Result<store::Page<Loaded<TokenSession>>, store::Error> {
        let range = Range::prefix(user.key.partition(), TokenSession::LIST, limit).after(after);
        list::<TokenSession>(&*self.store, cx.now, &range).await
    }

    /// Ends the session that a user sees under `public_id`: all its tokens are revoked.
    /// `RevokeAssociatedSessions` names sessions of the hosted pages; tokens alone have none linked.
    async fn end_session(
        &self,
        cx: &Ctx,
        user: &User,
        public_id: &str,
        current: Option<&str>,
    ) -> Result<(), Error> {
        store::retry(|| self.try_end_session(cx, user, public_id, current)).await
    }

    async fn try_end_session(
        &self,
        cx: &Ctx,
        user: &User,
        public_id: &str,
        current: Option<&str>,
    ) -> Result<(), Fail> {
        let mut after = None;
        loop {
            let page = self.session_page(cx, user, MAX_PAGE, after.as_deref()).await?;
            let found = page.items.iter().find(|session| session.public_id == public_id);
            if let Some(session) = found.filter(|session| stands(user, session)) {
                if current == Some(session.id.as_str()) {
                    let words = "The current session cannot be revoked; sign out instead.";
                    return Err(error::invalid_parameter(words).into());
                }
                let mut unit = Unit::new(&*self.store, cx.now);
                unit.delete(session)?;
                return Ok(unit.commit().await?);
            }
            after = page.next;
            if after.is_none() {
                return Err(error::resource_not_found("Session does not exist.").into());
            }
        }
    }
}

/// A session as it is shown; `current` is the one whose user asks.
fn described(session: &TokenSession, current: Option<&str>) -> SessionDescriptionType {
    SessionDescriptionType {
        session_id: Some(session.public_id.clone()),
        session_type: Some(SessionTypeType::Token),
        client_id: Some(Sensitive::new(session.client.to_string())),
        create_date: Some(session.auth_time.into()),
        last_active_date: Some(session.used_at.into()),
        device_type: None,
        last_ip_address: session.last_ip.clone().map(Sensitive::new),
        last_location: None,
        origin_session_id: None,
        is_current_session: current.map(|current| current == session.id),
    }
}
