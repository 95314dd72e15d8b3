//! Tests that drive operations as the front door does.

mod clients;
mod deletions;
mod derived;
mod groups;
mod pools;
mod settings;
mod tokens;
mod users;
