//! The operations, one file each.

mod client_secrets;
mod clients;
mod groups;
mod log_delivery;
mod mfa_config;
mod not_yet;
mod pools;
mod resource_servers;
mod sessions_config;
mod signing_certificate;
mod tags;

pub use not_yet::NOT_YET;
