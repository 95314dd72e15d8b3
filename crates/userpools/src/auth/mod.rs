//! Signing in: one engine for the API (and, later, for the hosted pages).
//!
//! * `machine`: the pure part. What has been proven, what is demanded, what is asked next.
//! * `initiate`, `respond`: the two ends at which requests come in.
//! * `proofs`, `codes`, `custom`: whether an answer is right. `ask`: what a challenge shows.
//! * `effects`: everything that a request writes, in one commit with the count of its guesses.
//! * `challenge`: the sealed session that carries a sign-in from one request to the next.
//! * `finish`: tokens. `refresh`, `exchange`, `sign_out`: what becomes of them.

mod ask;
mod challenge;
mod codes;
mod custom;
mod demands;
mod effects;
mod errors;
mod exchange;
mod finish;
mod groups;
mod initiate;
mod machine;
mod migrate;
mod new_password;
mod open;
mod proofs;
mod refresh;
mod request;
mod respond;
mod sign_in;
mod sign_out;
mod step_up;
mod who;

pub(crate) use exchange::Exchange;
pub(crate) use open::Note;
pub(crate) use refresh::{Renewal, allow as may_refresh};
pub(crate) use request::Request;

#[cfg(test)]
mod tests;
