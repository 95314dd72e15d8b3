//! Passwords: what the pool's policy asks of them, making temporary ones, and their proof.

mod imported;
mod policy;
mod proof;
mod set;

pub(crate) use imported::is_importable;
pub(crate) use policy::{check, generate, policy};
pub(crate) use proof::stand_in;

#[cfg(test)]
mod tests;
