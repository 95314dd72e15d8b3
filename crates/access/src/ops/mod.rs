//! The operations, one file each.

mod iam;
pub(crate) mod sts;
