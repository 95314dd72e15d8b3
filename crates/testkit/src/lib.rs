//! The whole server in-process for tests: a steered clock, seeded randomness, typed callers, and a
//! real port for clients that we did not write.

mod caller;
mod world;

pub use caller::{Answer, Caller, request, signed};
pub use world::{SeededRng, SteeredClock, TestServer, TestServerBuilder};
