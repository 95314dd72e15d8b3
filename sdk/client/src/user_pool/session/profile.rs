//! The user's own account: profile and password.

use std::collections::BTreeMap;

use wire::cognito_idp::{
    ChangePassword, ChangePasswordRequest, DeleteUser, DeleteUserRequest, GetUser, GetUserRequest,
};

use super::UserSession;
use crate::user_pool::{SignedOutReason, UserPoolError};

/// A user's account as the user sees it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct UserProfile {
    /// The name in the pool.
    pub username: String,
    /// Attributes by name.
    pub attributes: BTreeMap<String, String>,
    /// Second factors that are on, e.g. `SOFTWARE_TOKEN_MFA`.
    pub mfa: Vec<String>,
    /// The one that is asked for first.
    pub preferred_mfa: Option<String>,
}

impl UserSession {
    /// The user's account.
    pub async fn user(&self) -> Result<UserProfile, UserPoolError> {
        let input = GetUserRequest { access_token: self.access().await? };
        let answer = self.inner.core.call::<GetUser>(input).await?;
        let attributes = answer.user_attributes.unwrap_or_default().into_iter();
        let text = |value: Option<wire::Sensitive<String>>| value.map(wire::Sensitive::into_inner);
        let attributes = attributes.map(|one| (one.name, text(one.value).unwrap_or_default()));
        Ok(UserProfile {
            username: text(answer.username).unwrap_or_default(),
            attributes: attributes.collect(),
            mfa: answer.user_mfa_setting_list.unwrap_or_default(),
            preferred_mfa: answer.preferred_mfa_setting.filter(|name| !name.is_empty()),
        })
    }

    /// Changes the password. A user without one sets the first by giving no old one.
    pub async fn change_password<'a>(
        &self,
        old: impl Into<Option<&'a str>>,
        new: &str,
    ) -> Result<(), UserPoolError> {
        let old: Option<&str> = old.into();
        let input = ChangePasswordRequest {
            previous_password: old.map(wire::Sensitive::from),
            proposed_password: new.into(),
            access_token: self.access().await?,
        };
        self.inner.core.call::<ChangePassword>(input).await.map(drop)
    }

    /// Deletes the account, and with it the session.
    pub async fn delete_user(&self) -> Result<(), UserPoolError> {
        let input = DeleteUserRequest { access_token: self.access().await? };
        self.inner.core.call::<DeleteUser>(input).await?;
        self.inner.end(SignedOutReason::Everywhere).await;
        Ok(())
    }
}
