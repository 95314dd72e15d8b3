//! Passkeys: what users do with them (AU-129 to AU-134).

mod complete_web_authn_registration;
mod delete_web_authn_credential;
mod list_web_authn_credentials;
mod start_web_authn_registration;
