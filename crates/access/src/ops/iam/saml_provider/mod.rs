//! SAML providers.

mod create;
mod delete;
mod get;
mod list;
mod list_tags;
mod tag;
mod untag;
mod update;

use wire::Error;
use wire::iam::error;

/// How many providers are loaded at once; each may be large.
const PAGE: usize = 16;

/// Encrypted assertions are not read, so no key for them is taken.
fn encryption() -> Error {
    error::invalid_input("Encrypted SAML assertions are not supported by Countersign.")
}

#[cfg(test)]
mod tests;
