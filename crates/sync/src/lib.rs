//! Amazon Cognito Sync: datasets of key-value records that belong to an identity and are kept the
//! same on all its devices.
//!
//! [`Sync`] is the service: the 17 operations under `ops/`, one file each. What they share:
//!
//! * `entities`: what is stored, and under which keys; `datasets`: how a dataset with its records
//!   is read, patched and written as one batch.
//! * `update`: an update from reading to telling, in its identity's turn (`turns`).
//! * `caller`, `permissions`: whose data credentials reach.
//! * `tokens`: sync sessions and pages.
//! * `ground`: an identity with its head; `adopt`: the datasets that come with a merge; `forget`:
//!   what goes with an identity.
//! * `events`: a function that sees updates; `work`: deliveries to devices and streams, from a queue;
//!   `outgoing`: the calls that they are.
//! * `usage`: figures of pools; `feed`: what moved, told to listeners on this node.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod adopt;
mod caller;
mod datasets;
mod entities;
mod errors;
mod events;
mod feed;
mod forget;
mod ground;
mod limits;
mod ops;
mod outgoing;
mod permissions;
mod service;
mod tokens;
mod turns;
mod update;
mod usage;
mod work;

#[cfg(test)]
mod tests;

pub use feed::{Change, Watch, Watchers};
pub use limits::Limits;
pub use outgoing::{Destinations, Endpoint, Outgoing, Vapid, VapidError, Ways};
pub use service::{Parts, Sync};
