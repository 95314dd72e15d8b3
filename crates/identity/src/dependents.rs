//! The seam for those who keep things for identities, and must let them go with the identity.

use async_trait::async_trait;
use base::{IdentityId, IdentityPoolId, Timestamp};
use store::CommitError;

/// Somebody who keeps things for identities: Cognito Sync.
///
/// What is kept in an identity's own partition ([`crate::IdentityRecord::key_of`]) is written only
/// in a batch that holds the identity to the revision that was read; so a write that began before
/// the identity went does not go through.
#[async_trait]
pub trait Dependents: Send + Sync + 'static {
    /// Removes all that is kept for an identity. Called before and after the identity itself goes.
    async fn forget_identity(
        &self,
        now: Timestamp,
        pool: &IdentityPoolId,
        identity: &IdentityId,
    ) -> Result<(), CommitError>;

    /// Removes all that is kept for a pool as such; its identities have been forgotten.
    async fn forget_pool(&self, now: Timestamp, pool: &IdentityPoolId) -> Result<(), CommitError>;
}
