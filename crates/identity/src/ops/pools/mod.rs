//! Operations on pools, and what their inputs and outputs share.

mod config;
mod create_identity_pool;
mod delete_identity_pool;
mod describe_identity_pool;
mod list_identity_pools;
mod update_identity_pool;

pub(super) use config::checked_tags;
