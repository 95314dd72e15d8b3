//! May they: the decision on every request.

mod guest;

pub use guest::{GUEST_INLINE, GUEST_MANAGED};
