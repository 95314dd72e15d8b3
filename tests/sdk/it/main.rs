//! The Rust client SDK against the whole server on a real port, and its requests beside boto3's.
//!
//! Tests named `foreign_…` need the clients that `tests/prerequisites.sh` installs.

mod beside_boto3;
mod credentials;
mod pools;
mod sync;
mod users;
