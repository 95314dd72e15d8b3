//! The operations, one file each.

mod not_yet;

pub use not_yet::NOT_YET;
