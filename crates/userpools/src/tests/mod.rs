//! Tests that drive operations as the front door does.

mod clients;
mod derived;
mod groups;
mod pools;
mod settings;
mod tokens;
mod users;
