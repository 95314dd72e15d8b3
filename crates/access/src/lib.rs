//! IAM and STS: roles, policies, credentials; who is calling and may they.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod authorize;
pub mod entities;
