//! Attributes: the standard ones and a pool's own, what values they take, and which client may read
//! and write them (US-027 to US-040).

mod check;
mod schema;

pub(crate) use check::{Rights, check_required, check_values, is_email, is_phone_number};
pub(crate) use schema::{STANDARD, custom, standard};

#[cfg(test)]
mod tests;
