//! Tests that drive operations as the front door does.

mod clients;
mod groups;
mod pools;
mod settings;
mod users;
