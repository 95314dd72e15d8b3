//! Operations on pools, and what their inputs and answers share.

mod add_custom_attributes;
mod create_user_pool;
mod delete_user_pool;
mod describe_user_pool;
mod list_user_pools;
mod rules;
mod schema;
mod settings;
mod shown;
mod update_user_pool;

pub(super) use rules::{check_mfa, checked_tags};
