//! The client against the real service, in this process.

mod conflicts;
mod crash;
mod histories;
mod identities;
mod live;
mod world;
