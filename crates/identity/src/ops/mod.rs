//! The operations, one file each.

mod developer;
mod identities;
mod pools;
mod roles;
mod tags;
