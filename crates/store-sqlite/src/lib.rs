//! The default storage engine: SQLite with group commit.
