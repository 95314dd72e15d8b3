//! The operations, one file each.

mod datasets;
mod devices;
mod pool;
mod records;
mod usage;
