//! A policy and its statements in compiled form, and whether a statement applies to a request.

use std::collections::BTreeSet;

use crate::condition::Condition;
use crate::error::ParseError;
use crate::evaluate::Request;
use crate::glob::Case;
use crate::principal::{Naming, PrincipalClause, PrincipalEntry};
use crate::variables::{Pattern, Probe, Truth};

/// What a policy is attached to, which decides the elements it may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PolicyKind {
    /// Attached to a user, group or role.
    Identity,
    /// The trust policy of a role: names principals, has no resource.
    Trust,
    /// Attached to a resource: names principals.
    Resource,
    /// Passed when a session is made.
    Session,
    /// A permissions boundary.
    Boundary,
}

impl PolicyKind {
    /// Whether statements of this kind name their principals.
    pub const fn has_principal(self) -> bool {
        matches!(self, Self::Trust | Self::Resource)
    }
}

/// The version of the policy language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Version {
    /// `2008-10-17`, also when the element is absent: no variables.
    V2008,
    /// `2012-10-17`.
    V2012,
}

/// `Allow` or `Deny`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Effect {
    /// Grants.
    Allow,
    /// Refuses, whatever grants.
    Deny,
}

/// Where a statement stands in the text of its policy, in bytes; the end is exclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// First byte after the statement.
    pub end: usize,
}

/// A parsed policy. Immutable and cheap to share in an `Arc`.
#[derive(Debug, Clone, PartialEq)]
pub struct Policy {
    pub(crate) source: String,
    pub(crate) kind: PolicyKind,
    pub(crate) version: Version,
    pub(crate) id: Option<String>,
    pub(crate) statements: Vec<Statement>,
}

impl Policy {
    /// Parses and compiles a policy document. The size limit is the caller's, since it differs by
    /// what the policy is attached to.
    pub fn parse(json: &str, kind: PolicyKind) -> Result<Self, ParseError> {
        crate::parse::parse(json, kind)
    }

    /// The document exactly as it was given.
    pub fn as_json(&self) -> &str {
        &self.source
    }

    /// What it was parsed as.
    pub const fn kind(&self) -> PolicyKind {
        self.kind
    }

    /// The version of the language it is written in.
    pub const fn version(&self) -> Version {
        self.version
    }

    /// The `Id` element.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// The statements in order.
    pub fn statements(&self) -> &[Statement] {
        &self.statements
    }

    /// Line and column, both from 1 and in characters, of a byte of the text: the `Position`s of
    /// the policy simulator.
    pub fn position(&self, byte: usize) -> (usize, usize) {
        let before = self.source.get(..byte).unwrap_or(&self.source);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        (line, column)
    }

    /// Refuses the old version of the language, as `CreatePolicy` does.
    pub fn require_current_version(&self) -> Result<(), ParseError> {
        match self.version {
            Version::V2012 => Ok(()),
            Version::V2008 => Err(ParseError::at(
                "Version",
                "Policy document must be version 2012-10-17 or greater.",
                "the version is absent or 2008-10-17",
            )),
        }
    }

    /// Every condition key and variable, as written; for `GetContextKeysFor…`.
    pub fn context_keys(&self) -> BTreeSet<String> {
        self.keys().map(str::to_owned).collect()
    }

    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        self.statements.iter().flat_map(Statement::keys)
    }

    /// Every `Action` and `NotAction` pattern, as written.
    pub fn actions(&self) -> impl Iterator<Item = &str> {
        self.statements.iter().flat_map(|s| s.actions().iter().map(String::as_str))
    }

    /// Every entry of every `Principal` and `NotPrincipal`.
    pub fn principals(&self) -> impl Iterator<Item = &PrincipalEntry> {
        self.statements.iter().flat_map(|s| s.principals().iter())
    }
}

/// Patterns of `Action`/`NotAction` or `Resource`/`NotResource`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Clause {
    pub(crate) negated: bool,
    pub(crate) sources: Vec<String>,
    pub(crate) patterns: Vec<Pattern>,
}

/// One statement.
#[derive(Debug, Clone, PartialEq)]
pub struct Statement {
    pub(crate) sid: Option<String>,
    pub(crate) span: Span,
    pub(crate) effect: Effect,
    pub(crate) principal: Option<PrincipalClause>,
    pub(crate) action: Clause,
    /// Absent in trust policies, whose resource is the role itself.
    pub(crate) resource: Option<Clause>,
    pub(crate) conditions: Vec<Condition>,
}

impl Statement {
    /// The `Sid`, if it has a non-empty one.
    pub fn sid(&self) -> Option<&str> {
        self.sid.as_deref()
    }

    /// Where it stands in the policy's text.
    pub const fn span(&self) -> Span {
        self.span
    }

    /// What it says.
    pub const fn effect(&self) -> Effect {
        self.effect
    }

    /// The patterns of `Action` or `NotAction`, as written.
    pub fn actions(&self) -> &[String] {
        &self.action.sources
    }

    /// Whether it has `NotAction`.
    pub const fn is_not_action(&self) -> bool {
        self.action.negated
    }

    /// The patterns of `Resource` or `NotResource`, as written; empty in trust policies.
    pub fn resources(&self) -> &[String] {
        self.resource.as_ref().map_or(&[], |clause| clause.sources.as_slice())
    }

    /// Whether it has `NotResource`.
    pub fn is_not_resource(&self) -> bool {
        self.resource.as_ref().is_some_and(|clause| clause.negated)
    }

    /// The entries of `Principal` or `NotPrincipal`.
    pub fn principals(&self) -> &[PrincipalEntry] {
        self.principal.as_ref().map_or(&[], |clause| clause.entries.as_slice())
    }

    /// Whether it has `NotPrincipal`.
    pub fn is_not_principal(&self) -> bool {
        self.principal.as_ref().is_some_and(|clause| clause.negated)
    }

    /// The lines of its `Condition`, all of which must hold.
    pub fn conditions(&self) -> &[Condition] {
        &self.conditions
    }

    /// Whether the statement covers this action, e.g. for a linter; conditions do not count.
    pub fn covers_action(&self, action: &str) -> bool {
        let context = crate::context::Context::new();
        self.action.covers_action(action, &mut Probe::new(&context))
    }

    fn keys(&self) -> impl Iterator<Item = &str> {
        let resources = self.resource.iter().flat_map(|clause| &clause.patterns);
        let tests = self.conditions.iter();
        resources
            .flat_map(Pattern::keys)
            .chain(tests.flat_map(|test| std::iter::once(test.key()).chain(test.variable_keys())))
    }

    /// If the statement applies: how exactly it names the caller.
    pub(crate) fn applies<'p>(
        &'p self,
        request: &Request<'_>,
        probe: &mut Probe<'p, '_>,
    ) -> Option<Naming> {
        let naming = match &self.principal {
            Some(clause) => clause.names(&request.principal)?,
            None => Naming::Exact,
        };
        let applies = self.action.covers_action(request.action, probe)
            && self
                .resource
                .as_ref()
                .is_none_or(|clause| clause.covers_resource(request.resource, self.effect, probe))
            && self.conditions.iter().all(|test| test.holds(self.effect, probe));
        applies.then_some(naming)
    }
}

impl Clause {
    fn covers_action<'p>(&'p self, action: &str, probe: &mut Probe<'p, '_>) -> bool {
        let mut patterns = self.patterns.iter();
        patterns.any(|p| p.test(action, Case::Insensitive, probe) == Truth::Yes) != self.negated
    }

    /// A pattern with an unresolved variable matches nothing. In a `NotResource` that would widen
    /// the statement, so there an `Allow` does not apply at all, while a `Deny` does: both ways
    /// against the caller.
    fn covers_resource<'p>(
        &'p self,
        resource: &str,
        effect: Effect,
        probe: &mut Probe<'p, '_>,
    ) -> bool {
        let mut unknown = false;
        for pattern in &self.patterns {
            match pattern.test(resource, Case::Sensitive, probe) {
                Truth::Yes => return !self.negated,
                Truth::Unknown => unknown = true,
                Truth::No => {}
            }
        }
        self.negated && (effect == Effect::Deny || !unknown)
    }
}
