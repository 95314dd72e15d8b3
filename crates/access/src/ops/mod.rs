//! The operations, one file each.

mod iam;
pub mod sts;
