//! Accounts from outside a session: sign-up and its confirmation, forgotten passwords.

use wire::Sensitive;
use wire::cognito_idp::{
    AttributeType, ConfirmForgotPassword, ConfirmForgotPasswordRequest, ConfirmSignUp,
    ConfirmSignUpRequest, ForgotPassword, ForgotPasswordRequest, ResendConfirmationCode,
    ResendConfirmationCodeRequest, SignUp as SignUpOperation, SignUpRequest,
};

use super::{Delivery, Secret, UserPool, UserPoolError};

/// What came of a sign-up.
#[derive(Debug, Clone)]
pub struct SignUp {
    /// The new user's `sub`.
    pub user_sub: String,
    /// Whether the account can be used at once; else [`UserPool::confirm_sign_up`] comes first.
    pub confirmed: bool,
    /// Where the code was sent.
    pub delivery: Option<Delivery>,
    /// For [`super::SignInStart::confirmed`], where the pool gives one.
    pub session: Option<Secret>,
}

/// Attributes for a request.
pub(super) fn attributes<K: Into<String>, V: Into<String>>(
    given: impl IntoIterator<Item = (K, V)>,
) -> Vec<AttributeType> {
    let one = |(name, value): (K, V)| AttributeType {
        name: name.into(),
        value: Some(Sensitive::new(value.into())),
    };
    given.into_iter().map(one).collect()
}

impl UserPool {
    /// Makes an account. Without a password the user will sign in with codes or a passkey.
    pub async fn sign_up<'a, K: Into<String>, V: Into<String>>(
        &self,
        username: &str,
        password: impl Into<Option<&'a str>>,
        given: impl IntoIterator<Item = (K, V)>,
    ) -> Result<SignUp, UserPoolError> {
        let password: Option<&str> = password.into();
        let attributes = attributes(given);
        let input = SignUpRequest {
            client_id: self.core.client_id(),
            secret_hash: self.hash(username),
            username: username.into(),
            password: password.map(Sensitive::from),
            user_attributes: (!attributes.is_empty()).then_some(attributes),
            client_metadata: self.metadata.clone(),
            ..SignUpRequest::default()
        };
        let answer = self.core.call::<SignUpOperation>(input).await?;
        Ok(SignUp {
            user_sub: answer.user_sub.unwrap_or_default(),
            confirmed: answer.user_confirmed.unwrap_or(false),
            delivery: answer.code_delivery_details.map(Delivery::from),
            session: answer.session.map(Secret::from),
        })
    }

    /// Confirms an account with the code that was sent. Where the pool gives one, the answer is for
    /// [`super::SignInStart::confirmed`].
    pub async fn confirm_sign_up(
        &self,
        username: &str,
        code: &str,
    ) -> Result<Option<Secret>, UserPoolError> {
        let input = ConfirmSignUpRequest {
            client_id: self.core.client_id(),
            secret_hash: self.hash(username),
            username: username.into(),
            confirmation_code: code.trim().to_owned(),
            client_metadata: self.metadata.clone(),
            ..ConfirmSignUpRequest::default()
        };
        Ok(self.core.call::<ConfirmSignUp>(input).await?.session.map(Secret::from))
    }

    /// Sends the code of a sign-up again.
    pub async fn resend_confirmation_code(
        &self,
        username: &str,
    ) -> Result<Option<Delivery>, UserPoolError> {
        let input = ResendConfirmationCodeRequest {
            client_id: self.core.client_id(),
            secret_hash: self.hash(username),
            username: username.into(),
            client_metadata: self.metadata.clone(),
            ..ResendConfirmationCodeRequest::default()
        };
        let answer = self.core.call::<ResendConfirmationCode>(input).await?;
        Ok(answer.code_delivery_details.map(Delivery::from))
    }

    /// Sends a code to whoever forgot the password.
    pub async fn forgot_password(&self, username: &str) -> Result<Option<Delivery>, UserPoolError> {
        let input = ForgotPasswordRequest {
            client_id: self.core.client_id(),
            secret_hash: self.hash(username),
            username: username.into(),
            client_metadata: self.metadata.clone(),
            ..ForgotPasswordRequest::default()
        };
        let answer = self.core.call::<ForgotPassword>(input).await?;
        Ok(answer.code_delivery_details.map(Delivery::from))
    }

    /// Sets a new password with the code that was sent.
    pub async fn confirm_forgot_password(
        &self,
        username: &str,
        code: &str,
        password: &str,
    ) -> Result<(), UserPoolError> {
        let input = ConfirmForgotPasswordRequest {
            client_id: self.core.client_id(),
            secret_hash: self.hash(username),
            username: username.into(),
            confirmation_code: code.trim().to_owned(),
            password: password.into(),
            client_metadata: self.metadata.clone(),
            ..ConfirmForgotPasswordRequest::default()
        };
        self.core.call::<ConfirmForgotPassword>(input).await.map(drop)
    }

    fn hash(&self, username: &str) -> Option<Sensitive<String>> {
        self.core.secret_hash(username).map(Sensitive::new)
    }
}
