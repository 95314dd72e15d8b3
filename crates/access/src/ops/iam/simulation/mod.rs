//! The policy simulator: what policies would decide, without acting.

mod case;
mod context_keys_custom;
mod context_keys_principal;
mod custom;
mod principal;
mod subject;

#[cfg(test)]
mod tests;
