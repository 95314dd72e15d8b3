//! AddUserPoolClientSecret (US-066): a second secret, so that apps move from one to the other.

use base::Ctx;
use wire::cognito_idp::{
    AddUserPoolClientSecret, AddUserPoolClientSecretRequest, AddUserPoolClientSecretResponse,
    ClientSecretDescriptorType, error,
};
use wire::{Error, Handle};

use super::{MAX_SECRETS, shown};
use crate::UserPools;
use crate::ops::clients::secret_text;

impl Handle<AddUserPoolClientSecret, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: AddUserPoolClientSecretRequest,
    ) -> Result<AddUserPoolClientSecretResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let given = input.client_secret.as_ref().map(|secret| secret.as_str());
        let text = secret_text(cx, given);
        let changed = self.change_client(cx, (pool.id.as_str(), &input.client_id), |client| {
            if !client.is_confidential() {
                return Err(error::invalid_parameter("The app client was made without a secret."));
            }
            if client.secrets.len() >= MAX_SECRETS {
                return Err(error::limit_exceeded("The app client has two secrets."));
            }
            let secret = self.keep_secret(cx, &client.id, &client.secrets, &text);
            client.secrets.push(secret);
            Ok(())
        });
        let client = changed.await?;
        // Whoever brought the secret knows it.
        let value = given.is_none().then(|| text.as_str().into());
        let descriptor = client.secrets.last().map(|secret| ClientSecretDescriptorType {
            client_secret_value: value,
            ..shown(secret)
        });
        Ok(AddUserPoolClientSecretResponse { client_secret_descriptor: descriptor })
    }
}
