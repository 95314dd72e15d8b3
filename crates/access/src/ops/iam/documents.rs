//! Policy documents: what is accepted, how large, and how answers show them.
//!
//! Documents come in as JSON and are kept as they came; answers have them percent-encoded by
//! RFC 3986. Sizes count without white space. Source: IAM User Guide, "IAM and AWS STS quotas".

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use policy::{ParseError, Policy, PolicyKind, lint_cognito_trust};
use wire::Error;
use wire::iam::error;

/// The size of a trust policy.
const TRUST_LIMIT: usize = 2_048;
/// The size of a managed policy.
pub(super) const MANAGED_LIMIT: usize = 6_144;

/// All but the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A document as answers show it.
pub(super) fn encoded(document: &str) -> String {
    utf8_percent_encode(document, RESERVED).to_string()
}

/// A document's size as quotas count it.
pub(super) fn size(document: &str) -> usize {
    document.chars().filter(|c| !c.is_whitespace()).count()
}

#[expect(clippy::needless_pass_by_value, reason = "fits map_err")]
pub(super) fn malformed(error: ParseError) -> Error {
    error::malformed_policy_document(error.message.clone()).caused_by(error.to_string())
}

/// A policy that grants permissions.
pub(super) fn parse_permissions(document: &str) -> Result<Policy, Error> {
    Policy::parse(document, PolicyKind::Identity).map_err(malformed)
}

/// Refuses what a managed policy cannot be.
pub(super) fn check_managed(document: &str) -> Result<(), Error> {
    if size(document) > MANAGED_LIMIT {
        return Err(error::limit_exceeded(format!(
            "Cannot exceed quota for PolicySize: {MANAGED_LIMIT}"
        )));
    }
    parse_permissions(document)?.require_current_version().map_err(malformed)
}

/// Refuses what a trust policy cannot be; one that trusts every identity pool, too (IP-090).
pub(super) fn check_trust(document: &str) -> Result<(), Error> {
    let policy = Policy::parse(document, PolicyKind::Trust).map_err(malformed)?;
    if size(document) > TRUST_LIMIT {
        return Err(error::limit_exceeded(format!(
            "Cannot exceed quota for ACLSizePerRole: {TRUST_LIMIT}"
        )));
    }
    lint_cognito_trust(&policy)
        .map_err(|open| error::malformed_policy_document(open.to_string()).caused_by(open))
}
