//! The operations, one file each.

mod datasets;
mod not_yet;
mod records;
mod usage;

pub use not_yet::NOT_YET;
