//! Roles.

mod attach_policy;
mod create;
mod delete;
mod delete_boundary;
mod delete_policy;
mod detach_policy;
mod get;
mod get_policy;
mod list;
mod list_attached_policies;
mod list_policies;
mod list_tags;
mod put_boundary;
mod put_policy;
mod tag;
mod untag;
mod update;
mod update_description;
mod update_trust;

use crate::entities::Role;

/// The longest session of a role in seconds; the model holds it to 3,600 to 43,200.
fn session(asked: Option<i32>) -> u32 {
    asked.and_then(|seconds| u32::try_from(seconds).ok()).unwrap_or(Role::DEFAULT_SESSION)
}

#[cfg(test)]
mod tests;
