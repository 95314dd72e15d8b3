//! Checks of trust policies that IAM makes beyond the grammar.

use crate::condition::{Condition, Operator, Quantifier};
use crate::principal::PrincipalEntry;
use crate::statement::{Effect, Policy, Statement};

/// A trust policy that lets any identity pool in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "statement {index} trusts cognito-identity.amazonaws.com without a condition on \
     cognito-identity.amazonaws.com:aud"
)]
pub struct CognitoTrustError {
    /// The place of the statement, from 0.
    pub index: usize,
    /// Its `Sid`.
    pub sid: Option<String>,
}

/// Refuses a statement that allows `cognito-identity.amazonaws.com` to assume the role by web
/// identity without saying for which identity pools (IP-090).
///
/// The condition must really bind: a positive string comparison on the `aud` key, without
/// `IfExists` or `ForAllValues` (both hold when the key is absent), to something else than `*`.
pub fn lint_cognito_trust(policy: &Policy) -> Result<(), CognitoTrustError> {
    match policy.statements().iter().position(is_open) {
        None => Ok(()),
        Some(index) => {
            let sid = policy.statements().get(index).and_then(Statement::sid).map(str::to_owned);
            Err(CognitoTrustError { index, sid })
        }
    }
}

fn is_open(statement: &Statement) -> bool {
    const PROVIDER: &str = "cognito-identity.amazonaws.com";
    let trusted = statement.principals().iter().any(|entry| match entry {
        PrincipalEntry::Federated(name) => **name == *PROVIDER,
        PrincipalEntry::Everyone => true,
        _ => false,
    });
    statement.effect() == Effect::Allow
        && trusted != statement.is_not_principal()
        && statement.covers_action("sts:AssumeRoleWithWebIdentity")
        && !statement.conditions().iter().any(binds_audience)
}

fn binds_audience(test: &Condition) -> bool {
    let positive = matches!(
        test.operator(),
        Operator::StringEquals | Operator::StringEqualsIgnoreCase | Operator::StringLike
    );
    let open = |value: &String| value.chars().all(|c| matches!(c, '*' | '?'));
    positive
        && !test.if_exists()
        && test.quantifier() != Some(Quantifier::ForAllValues)
        && test.key().eq_ignore_ascii_case("cognito-identity.amazonaws.com:aud")
        && !test.values().iter().any(open)
}

#[cfg(test)]
mod tests;
