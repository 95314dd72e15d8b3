//! DeleteUserPoolClientSecret (US-066): all but the last one.

use base::Ctx;
use wire::cognito_idp::{
    DeleteUserPoolClientSecret, DeleteUserPoolClientSecretRequest,
    DeleteUserPoolClientSecretResponse, error,
};
use wire::{Error, Handle};

use crate::UserPools;

impl Handle<DeleteUserPoolClientSecret, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: DeleteUserPoolClientSecretRequest,
    ) -> Result<DeleteUserPoolClientSecretResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let id = &input.client_secret_id;
        let changed = self.change_client(cx, (pool.id.as_str(), &input.client_id), |client| {
            if !client.secrets.iter().any(|secret| secret.id == *id) {
                let text = format!("Client secret {id} does not exist.");
                return Err(error::resource_not_found(text));
            }
            if client.secrets.len() == 1 {
                return Err(error::invalid_parameter("The last secret cannot be deleted."));
            }
            client.secrets.retain(|secret| secret.id != *id);
            Ok(())
        });
        changed.await?;
        Ok(DeleteUserPoolClientSecretResponse {})
    }
}
