//! Limits of a kind of credentials that no policy lifts.

use base::{Principal, Session, SessionKind};

/// The identity-pool operations that identity-pool credentials may call; everything else there
/// administers the pool (IP-096).
const IDENTITY: [&str; 4] =
    ["GetId", "GetCredentialsForIdentity", "GetOpenIdToken", "UnlinkIdentity"];

/// The same for Sync: the operations on one's own datasets and devices.
const SYNC: [&str; 9] = [
    "DeleteDataset",
    "DescribeDataset",
    "DescribeIdentityUsage",
    "ListDatasets",
    "ListRecords",
    "RegisterDevice",
    "SubscribeToDataset",
    "UnsubscribeFromDataset",
    "UpdateRecords",
];

/// What a session token may call of STS (ST-020): AssumeRole with all that it asks for.
const SESSION_TOKEN_STS: [&str; 4] =
    ["AssumeRole", "GetCallerIdentity", "SetSourceIdentity", "TagSession"];

/// Whether the credentials' kind forbids the action, whatever the policies say (ST-020, ST-021,
/// IP-096).
pub(super) fn forbids(principal: &Principal, action: &str) -> bool {
    let (service, operation) = action.split_once(':').unwrap_or(("", action));
    let is = |name: &str| operation.eq_ignore_ascii_case(name);
    let Some(session) = principal.session() else { return false };
    match service.to_ascii_lowercase().as_str() {
        "iam" => !is_role(session),
        "sts" => match session.kind {
            SessionKind::AssumedRole { .. } => false,
            SessionKind::SessionToken { .. } => !SESSION_TOKEN_STS.iter().any(|op| is(op)),
            SessionKind::FederatedUser { .. } => !is("GetCallerIdentity"),
        },
        "cognito-identity" => is_from_identity_pool(session) && !IDENTITY.iter().any(|op| is(op)),
        "cognito-sync" => is_from_identity_pool(session) && !SYNC.iter().any(|op| is(op)),
        _ => false,
    }
}

const fn is_role(session: &Session) -> bool {
    matches!(session.kind, SessionKind::AssumedRole { .. })
}

/// Whether the credentials were given to an identity of an identity pool.
fn is_from_identity_pool(session: &Session) -> bool {
    session.federation.keys().any(|key| key.starts_with("cognito-identity.amazonaws.com:"))
}
