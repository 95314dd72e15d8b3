//! The user's attributes: changing, removing and verifying them.

use wire::cognito_idp::{
    DeleteUserAttributes, DeleteUserAttributesRequest, GetUserAttributeVerificationCode,
    GetUserAttributeVerificationCodeRequest, UpdateUserAttributes, UpdateUserAttributesRequest,
    VerifyUserAttribute, VerifyUserAttributeRequest,
};

use super::UserSession;
use crate::user_pool::account::attributes;
use crate::user_pool::{Delivery, UserPoolError};

impl UserSession {
    /// Sets attributes. Where codes were sent to prove an address or number, the answer says where.
    pub async fn update_attributes<K: Into<String>, V: Into<String>>(
        &self,
        given: impl IntoIterator<Item = (K, V)>,
    ) -> Result<Vec<Delivery>, UserPoolError> {
        let user_attributes = attributes(given);
        let access_token = self.access().await?;
        let input =
            UpdateUserAttributesRequest { user_attributes, access_token, client_metadata: None };
        let answer = self.inner.core.call::<UpdateUserAttributes>(input).await?;
        let sent = answer.code_delivery_details_list.unwrap_or_default();
        Ok(sent.into_iter().map(Delivery::from).collect())
    }

    /// Removes attributes.
    pub async fn delete_attributes<N: Into<String>>(
        &self,
        names: impl IntoIterator<Item = N>,
    ) -> Result<(), UserPoolError> {
        let user_attribute_names = names.into_iter().map(Into::into).collect();
        let access_token = self.access().await?;
        let input = DeleteUserAttributesRequest { user_attribute_names, access_token };
        self.inner.core.call::<DeleteUserAttributes>(input).await.map(drop)
    }

    /// Sends a code to prove `email` or `phone_number`.
    pub async fn send_attribute_code(
        &self,
        attribute: &str,
    ) -> Result<Option<Delivery>, UserPoolError> {
        let input = GetUserAttributeVerificationCodeRequest {
            access_token: self.access().await?,
            attribute_name: attribute.to_owned(),
            client_metadata: None,
        };
        let answer = self.inner.core.call::<GetUserAttributeVerificationCode>(input).await?;
        Ok(answer.code_delivery_details.map(Delivery::from))
    }

    /// Proves `email` or `phone_number` with the code that was sent there.
    pub async fn verify_attribute(&self, attribute: &str, code: &str) -> Result<(), UserPoolError> {
        let input = VerifyUserAttributeRequest {
            access_token: self.access().await?,
            attribute_name: attribute.to_owned(),
            code: code.trim().to_owned(),
        };
        self.inner.core.call::<VerifyUserAttribute>(input).await.map(drop)
    }
}
