//! Tests of the whole server, in one binary: what crosses crates, and what strangers see.

mod attacks;
mod authorization;
mod built;
mod flow;
mod foreign;
mod iam;
mod overload;
mod people;
mod probes;
mod store_down;
mod wire_limits;
