//! DescribeIdentity (IP-035).

use base::Ctx;
use wire::cognito_identity::{DescribeIdentity, DescribeIdentityInput, IdentityDescription};
use wire::{Error, Handle};

use super::described;
use crate::Identity;

impl Handle<DescribeIdentity, Ctx> for Identity {
    async fn handle(
        &self,
        cx: &Ctx,
        input: DescribeIdentityInput,
    ) -> Result<IdentityDescription, Error> {
        let (record, _) = self.identity(cx, &input.identity_id).await?;
        Ok(described(&record))
    }
}
