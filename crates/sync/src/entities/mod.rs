//! What Sync keeps. An identity's datasets stand in the identity's own partition, so that all of
//! one identity is in one place and a write is one batch there.
//!
//! | pk | sk | holds |
//! |---|---|---|
//! | `i/IDENTITY` | `sync` | the head: which datasets there are, were, and came by merges |
//! | | `ds/NAME/` | a dataset: counts, dates, sizes; its records too while they are small |
//! | | `ds/NAME/NN` | one of the buckets of the records of a larger dataset |
//! | | `ds/NAME/NN/KEY/N` | a piece of a large value; `KEY` is a digest |
//! | | `sync-devices` | devices and what they subscribed to |
//! | `sy/POOL` | `#` | settings of a pool: push, streams, events |
//! | | `usage` | figures of a pool |
//! | | `bulk` | its last bulk publish |
//! | `sy-bulk` | pool id | list of the bulk publishes under way |
//! | `sy-work` | due, id | a change that devices or a stream have not heard of yet |

mod bulk;
mod dataset;
mod devices;
mod head;
mod record;
mod settings;
mod text;
mod work;

pub(crate) use bulk::{Bulk, BulkState};
pub(crate) use dataset::{Dataset, Spread};
pub(crate) use devices::{Device, Devices};
pub(crate) use head::Head;
pub(crate) use record::{Bucket, Held, Piece, Record};
pub(crate) use settings::{PushSettings, SYNC_TRIGGER, Settings, StreamSettings};
pub(crate) use text::Text;
pub(crate) use work::{Changed, Work};
