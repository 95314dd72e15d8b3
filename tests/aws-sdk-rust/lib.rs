//! Holds the tests of `sdk.rs` and nothing else.
