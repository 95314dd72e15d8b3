//! OpenID Connect providers.

mod add_client_id;
mod create;
mod delete;
mod get;
mod issuer;
mod list;
mod list_tags;
mod remove_client_id;
mod tag;
mod untag;
mod update_thumbprint;

#[cfg(test)]
mod tests;
