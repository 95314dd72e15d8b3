//! Amazon Cognito user pools: the directory, and every way to sign in.
//!
//! [`UserPools`] is the service: the operations under `ops/`, one file each. What they share:
//!
//! * `entities`: what is stored, and under which keys.
//! * `names`: which user a name means. `attributes`, `passwords`: what users may have.
//! * `users`: what the operations on users share. `messages`: what is sent to them.
//! * `factors`: what users have beside a password. `paging`: page tokens.
//! * `codes`: codes that are sent and come back. `secrets`: how clients prove themselves.
//! * `tokens`: issuing and proving them. `discovery`: how others prove them.
//! * `import`: users from files. `sweep`: what deleted pools leave behind.
//! * `triggers`: functions that take part. `work`: where signatures are made.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod attributes;
mod auth;
mod codes;
mod discovery;
mod entities;
mod errors;
mod factors;
mod guesses;
mod import;
#[cfg(test)]
mod kit;
mod messages;
mod names;
mod ops;
mod paging;
mod passwords;
mod permissions;
mod reseal;
mod secrets;
mod service;
mod sweep;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
mod tokens;
mod triggers;
mod users;
mod work;

pub use ops::NOT_YET;
pub use reseal::{ResealError, has_sealed, reseal};
pub use service::{Limits, Parts, UserPools};
pub use tokens::IssuerStyle;
pub use triggers::CodeKeys;
