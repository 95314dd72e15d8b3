//! What Sync keeps. An identity's datasets stand in the identity's own partition, so that all of
//! one identity is in one place and a write is one batch there.
//!
//! | pk | sk | holds |
//! |---|---|---|
//! | `i/IDENTITY` | `sync` | the head: which datasets there are, were, and came by merges |
//! | | `ds/NAME/` | a dataset: counts, dates, sizes; its records too while they are small |
//! | | `ds/NAME/NN` | one of the buckets of the records of a larger dataset |
//! | | `ds/NAME/NN/KEY/N` | a piece of a large value; `KEY` is a digest |

mod dataset;
mod head;
mod record;
mod text;

pub(crate) use dataset::{Dataset, Spread};
pub(crate) use head::Head;
pub(crate) use record::{Bucket, Held, Piece, Record};
pub(crate) use text::Text;
