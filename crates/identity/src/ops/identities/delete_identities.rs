//! DeleteIdentities (IP-036): each by itself; what is gone already counts as deleted.

use base::Ctx;
use wire::cognito_identity::{
    DeleteIdentities, DeleteIdentitiesInput, DeleteIdentitiesResponse, ErrorCode,
    UnprocessedIdentityId,
};
use wire::{Error, Handle};

use crate::Identity;

impl Handle<DeleteIdentities, Ctx> for Identity {
    async fn handle(
        &self,
        cx: &Ctx,
        input: DeleteIdentitiesInput,
    ) -> Result<DeleteIdentitiesResponse, Error> {
        let mut unprocessed = Vec::new();
        let sweep = self.sweep();
        for id in input.identity_ids_to_delete {
            if let Err(error) = sweep.identity(cx.now, &id).await {
                tracing::warn!(identity = id, %error, "an identity was not deleted");
                unprocessed.push(UnprocessedIdentityId {
                    identity_id: Some(id),
                    error_code: Some(ErrorCode::InternalServerError),
                });
            }
        }
        Ok(DeleteIdentitiesResponse { unprocessed_identity_ids: Some(unprocessed) })
    }
}
