//! Operations on figures (SY-038).

mod describe_identity_pool_usage;
mod describe_identity_usage;
mod list_identity_pool_usage;

use wire::cognito_sync::IdentityPoolUsage;

use crate::usage::Tally;

/// A pool's figures as they are answered.
fn shown(pool: &str, tally: Tally) -> IdentityPoolUsage {
    IdentityPoolUsage {
        identity_pool_id: Some(pool.to_owned()),
        sync_sessions_count: Some(tally.sessions),
        data_storage: Some(tally.bytes.max(0)),
        last_modified_date: tally.modified_at.map(Into::into),
    }
}
