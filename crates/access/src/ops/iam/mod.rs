//! The operations of IAM, by noun, and what they share.

mod access_key;
mod account;
mod attachments;
mod change;
mod documents;
mod group;
mod inline;
mod kept;
mod metadata;
mod oidc_provider;
mod page;
mod policy;
mod role;
mod saml_provider;
mod shapes;
mod simulation;
mod tags;
mod user;

#[cfg(test)]
mod tests;
