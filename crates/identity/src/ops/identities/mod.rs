//! Operations on identities.

mod delete_identities;
mod describe_identity;
mod get_credentials_for_identity;
mod get_id;
mod get_open_id_token;
mod list_identities;
mod sign_in;
mod unlink_identity;

use wire::cognito_identity::IdentityDescription;

use crate::entities::IdentityRecord;

/// An identity as it is described: provider names only (IP-035).
fn described(record: &IdentityRecord) -> IdentityDescription {
    let names: Vec<_> = record.logins.keys().chain(record.developer.keys()).cloned().collect();
    IdentityDescription {
        identity_id: Some(record.id.to_string()),
        logins: Some(names),
        creation_date: Some(record.created_at.into()),
        last_modified_date: Some(record.modified_at.into()),
    }
}
