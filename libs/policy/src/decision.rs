//! The answer of an evaluation and its reasons.

use std::collections::BTreeSet;

use crate::statement::{Effect, PolicyKind, Span};

/// The answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// Allowed.
    Allow,
    /// A `Deny` statement applies.
    ExplicitDeny,
    /// Some layer that has to allow does not.
    ImplicitDeny,
}

/// A set of policies that has its own say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Layer {
    /// The caller's own policies (user, groups, role).
    Identity,
    /// The permissions boundary.
    Boundary,
    /// The session policies.
    Session,
    /// A second limit on the session, e.g. the guest scope-down of identity pools.
    ScopeDown,
    /// The policy of the resource, or the trust policy of a role.
    Resource,
}

/// A statement that took part in the decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MatchedStatement<'a> {
    /// The name under which the policy was given.
    pub policy: &'a str,
    /// The kind of the policy.
    pub kind: PolicyKind,
    /// The layer it was found in.
    pub layer: Layer,
    /// The place of the statement in its policy, from 0.
    pub index: usize,
    /// The statement's `Sid`.
    pub sid: Option<&'a str>,
    /// What the statement says.
    pub effect: Effect,
    /// Where the statement stands in the policy's text.
    pub span: Span,
}

/// The answer, why, and what was not known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision<'a> {
    /// The answer.
    pub outcome: Outcome,
    /// For an allow, every `Allow` statement that applies; for an explicit deny, every `Deny`
    /// statement that applies; for an implicit deny, the `Allow` statements that applied in the
    /// layers that did not fail.
    pub matched: Vec<MatchedStatement<'a>>,
    /// For an implicit deny, the layers that had to allow and did not.
    pub failed: Vec<Layer>,
    /// Condition keys and variables, as the policies write them, that were asked for while
    /// deciding and are absent from the context.
    pub missing_context: BTreeSet<&'a str>,
}

impl Decision<'_> {
    /// True for `Outcome::Allow`.
    pub fn is_allowed(&self) -> bool {
        self.outcome == Outcome::Allow
    }
}
