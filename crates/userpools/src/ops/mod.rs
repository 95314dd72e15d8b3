//! The operations, one file each.

mod clients;
mod groups;
mod not_yet;
mod pools;

pub use not_yet::NOT_YET;
