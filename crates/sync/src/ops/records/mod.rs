//! Operations on records.

mod list_records;
mod update_records;
