//! Countersign, wired: configuration, store, services, doors, listeners, background jobs and a
//! graceful end. The binary is a thin shell around this; the test kit builds the same [`App`] with
//! a steered clock and seeded randomness.

pub mod app;
mod archive;
pub mod cli;
pub mod commands;
pub mod config;
mod dev;
mod files;
pub mod listen;
mod lock;
mod logging;
mod opening;
mod origin;
mod own_tokens;
mod places;
mod proxies;
mod reseal;
mod root_key;
mod rotation;
mod router;
mod start;
mod stores;
pub use stores::outbound;
mod tls;
mod unread;
mod ways;

pub use app::{App, World};
pub use router::{AnswerBody, RequestBody, Router};
pub use start::{StartError, start};
pub use ways::Ways;
