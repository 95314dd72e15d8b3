//! Which role and which session tags an identity gets (IP-071 to IP-088): pure.

mod claims;
mod resolve;
mod session_tags;

pub(crate) use resolve::{Who, resolve};
pub(crate) use session_tags::session_tags;
