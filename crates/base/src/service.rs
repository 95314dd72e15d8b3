//! What the front door asks of a service.

use async_trait::async_trait;
use serde_json::Value;
use wire::{Encoded, Error, OpMeta, ServiceMeta};

use crate::ctx::Ctx;
use crate::permission::Permission;

/// One AWS service as the front door sees it: a model, what its operations touch, and a call.
#[async_trait]
pub trait Service: Send + Sync + 'static {
    /// The service's model.
    fn meta(&self) -> &'static ServiceMeta;

    /// What a caller must be permitted before `op` runs on `input` (decoded, not yet validated).
    ///
    /// Asked only for signed operations. An empty answer means that the operation decides by
    /// itself (such as `AssumeRole`, where the role's trust policy has a say) or needs no
    /// permission (`GetCallerIdentity`).
    async fn permissions(
        &self,
        cx: &Ctx,
        op: &'static OpMeta,
        input: &Value,
    ) -> Result<Vec<Permission>, Error>;

    /// Validates `input`, runs `op` and encodes its answer.
    async fn call(&self, cx: &Ctx, op: &'static OpMeta, input: Value) -> Result<Encoded, Error>;
}
