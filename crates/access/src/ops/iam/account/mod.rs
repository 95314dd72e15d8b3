//! The account as a whole.

mod details;
mod get_authorization_details;
mod get_summary;
mod summary;

#[cfg(test)]
mod tests;
