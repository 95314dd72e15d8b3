//! The operations, one file each.

mod admin_users;
mod auth;
mod client_secrets;
mod clients;
mod devices;
mod events;
mod factors;
mod groups;
mod import;
mod log_delivery;
mod members;
mod mfa_config;
mod not_yet;
mod passkeys;
mod pools;
mod profile;
mod recovery;
mod resource_servers;
mod sessions;
mod sessions_config;
mod sign_up;
mod signing_certificate;
mod tags;

pub use not_yet::NOT_YET;
