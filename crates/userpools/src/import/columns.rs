//! The columns of an import file (US-071).

use wire::cognito_idp::PasswordHashingAlgorithmType;

use crate::entities::Pool;

/// The column of the username.
pub(super) const USERNAME: &str = "cognito:username";
/// The column that says whether SMS is the user's second factor.
pub(super) const MFA: &str = "cognito:mfa_enabled";
/// The column of password hashes (US-076).
pub(super) const HASH: &str = "password_hash";

/// The standard attributes that a file may have, in the order of AWS's header.
const STANDARD: [&str; 19] = [
    "name",
    "given_name",
    "family_name",
    "middle_name",
    "nickname",
    "preferred_username",
    "profile",
    "picture",
    "website",
    "email",
    "email_verified",
    "gender",
    "birthdate",
    "zoneinfo",
    "locale",
    "phone_number",
    "phone_number_verified",
    "address",
    "updated_at",
];

/// The header of a pool's import files: standard attributes, the pool's own, then what is no
/// attribute.
pub(crate) fn header(pool: &Pool) -> Vec<String> {
    let own = pool.schema.iter().filter_map(|attribute| attribute.name.clone());
    let own = own.filter(|name| name.starts_with("custom:") || name.starts_with("dev:"));
    let standard = STANDARD.iter().map(|name| (*name).to_owned());
    standard.chain(own).chain([MFA.to_owned(), USERNAME.to_owned()]).collect()
}

/// The columns that the first line of a file names. They may come in any order, and those that are
/// not needed may be missing.
pub(super) fn columns(
    pool: &Pool,
    hashing: Option<PasswordHashingAlgorithmType>,
    line: &str,
) -> Result<Vec<String>, String> {
    let known = header(pool);
    let line = line.strip_prefix('\u{feff}').unwrap_or(line);
    let columns: Vec<_> = super::rows::cells(line);
    for (at, name) in columns.iter().enumerate() {
        if !known.contains(name) && (name != HASH || hashing.is_none()) {
            return Err("The header has a column that the user pool does not have.".to_owned());
        }
        if columns.iter().take(at).any(|before| before == name) {
            return Err("The header names a column twice.".to_owned());
        }
    }
    if !columns.iter().any(|name| name == USERNAME) {
        return Err(format!("The header lacks the column {USERNAME}."));
    }
    Ok(columns)
}
