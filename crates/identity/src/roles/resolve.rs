//! The role of an identity: default roles, the token's own choice, rules.

use providers::VerifiedLogin;
use wire::Error;
use wire::cognito_identity::error;

use super::claims;
use crate::entities::{Ambiguous, MappingKind, Match, Pool, RoleMapping, Rule};
use crate::errors;
use crate::logins::Proof;
use crate::tokens::strings;

/// Who wants credentials.
#[derive(Clone, Copy)]
pub(crate) enum Who<'a> {
    /// A guest.
    Guest,
    /// A user of the app's backend: always the default authenticated role (IP-053).
    Developer,
    /// Users of public providers, in the order of their login keys.
    Logins(&'a [Proof]),
}

/// The role's ARN. `custom` is the request's `CustomRoleArn`.
pub(crate) fn resolve(pool: &Pool, who: Who<'_>, custom: Option<&str>) -> Result<String, Error> {
    match who {
        Who::Guest => default_role(pool.guest_role.as_deref(), custom),
        Who::Developer => default_role(pool.authenticated_role.as_deref(), custom),
        Who::Logins(proofs) => {
            let mapped = proofs.iter().find_map(|proof| {
                proof.of(&pool.role_mappings).map(|(name, mapping)| (proof, name, mapping))
            });
            match mapped {
                None => default_role(pool.authenticated_role.as_deref(), custom),
                Some((proof, name, mapping)) => by_mapping(pool, proof, name, mapping, custom),
            }
        }
    }
}

/// Without a mapping there is nothing to choose from (IP-084, IP-098).
fn default_role(role: Option<&str>, custom: Option<&str>) -> Result<String, Error> {
    let role = role.ok_or_else(errors::role_configuration)?;
    match custom {
        Some(custom) if custom != role => Err(not_yours()),
        _ => Ok(role.to_owned()),
    }
}

fn by_mapping(
    pool: &Pool,
    proof: &Proof,
    name: &str,
    mapping: &RoleMapping,
    custom: Option<&str>,
) -> Result<String, Error> {
    let login = &proof.verified;
    let found = match &mapping.kind {
        MappingKind::Token => by_token(login, custom)?,
        MappingKind::Rules { rules } => by_rules(login, rules, custom)?,
    };
    match (found, mapping.ambiguous) {
        (Some(role), _) => Ok(role),
        (None, Ambiguous::AuthenticatedRole) => {
            default_role(pool.authenticated_role.as_deref(), None)
        }
        // IP-085.
        (None, Ambiguous::Deny) => Err(error::not_authorized(format!(
            "The ambiguous role mapping rules for: {name} denied this request."
        ))),
    }
}

/// IP-080. A preferred role counts only if it is one of the roles, so that no single claim that
/// slipped into a token gives a role (sec_146).
fn by_token(login: &VerifiedLogin, custom: Option<&str>) -> Result<Option<String>, Error> {
    let roles = strings(login.claims.get("cognito:roles"));
    if let Some(custom) = custom {
        let chosen = roles.into_iter().find(|role| role == custom);
        return chosen.map(Some).ok_or_else(not_yours);
    }
    let preferred = login.claims.get("cognito:preferred_role").and_then(|claim| claim.as_str());
    Ok(roles.into_iter().find(|role| Some(role.as_str()) == preferred))
}

/// IP-081, IP-084.
fn by_rules(
    login: &VerifiedLogin,
    rules: &[Rule],
    custom: Option<&str>,
) -> Result<Option<String>, Error> {
    let mut given = rules.iter().filter(|rule| matches(login, rule)).map(|rule| &rule.role_arn);
    let Some(custom) = custom else { return Ok(given.next().cloned()) };
    let chosen = given.find(|role| *role == custom);
    chosen.cloned().map(Some).ok_or_else(not_yours)
}

/// IP-082: nothing matches a claim that is not there, nor one that is a list (sec_145).
fn matches(login: &VerifiedLogin, rule: &Rule) -> bool {
    let Some(claim) = claims::text(login, &rule.claim) else { return false };
    match rule.matches {
        Match::Equals => claim == rule.value,
        Match::Contains => claim.contains(&rule.value),
        Match::StartsWith => claim.starts_with(&rule.value),
        Match::NotEqual => claim != rule.value,
    }
}

/// sec_144.
fn not_yours() -> Error {
    error::not_authorized("The custom role is not one that this identity may take.")
}
