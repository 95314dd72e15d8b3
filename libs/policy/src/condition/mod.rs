//! Condition tests: operator, qualifier, key and values, and when they hold.
//!
//! Source: IAM User Guide, "Condition operators" and "Single-valued vs. multivalued context keys".
//!
//! Where AWS's documents leave a case open, it is decided against the caller: an unresolved
//! variable or a value of the wrong type lets no negated operator of an `Allow` hold; an
//! unqualified operator on a key with several values needs all of them for an `Allow`, any of them
//! for a `Deny`.

mod date;
mod operand;
mod operator;

pub use operator::{Operator, Quantifier};

use operand::Operand;
pub(crate) use operator::parse_operator;

use crate::statement::Effect;
use crate::variables::Probe;

/// One line of a `Condition` block.
#[derive(Debug, Clone, PartialEq)]
pub struct Condition {
    operator: Operator,
    quantifier: Option<Quantifier>,
    if_exists: bool,
    key: Box<str>,
    sources: Vec<String>,
    operands: Vec<Operand>,
}

impl Condition {
    /// Compiles one line; the error says which value is unfit and why.
    pub(crate) fn compile(
        (quantifier, operator, if_exists): (Option<Quantifier>, Operator, bool),
        key: &str,
        sources: Vec<String>,
        variables: bool,
    ) -> Result<Self, String> {
        let operands = sources
            .iter()
            .map(|s| Operand::compile(operator, s, variables).map_err(|e| format!("{s:?}: {e}")))
            .collect::<Result<_, _>>()?;
        Ok(Self { operator, quantifier, if_exists, key: key.into(), sources, operands })
    }

    /// The operator without qualifier and suffix.
    pub const fn operator(&self) -> Operator {
        self.operator
    }

    /// `ForAllValues` or `ForAnyValue`.
    pub const fn quantifier(&self) -> Option<Quantifier> {
        self.quantifier
    }

    /// Whether the operator is suffixed with `IfExists`.
    pub const fn if_exists(&self) -> bool {
        self.if_exists
    }

    /// The condition key as written.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The values as written.
    pub fn values(&self) -> &[String] {
        &self.sources
    }

    /// The keys its variables name.
    pub(crate) fn variable_keys(&self) -> impl Iterator<Item = &str> {
        self.operands.iter().flat_map(Operand::keys)
    }

    /// Does the test hold in a statement of this effect?
    pub(crate) fn holds<'p>(&'p self, effect: Effect, probe: &mut Probe<'p, '_>) -> bool {
        let values = probe.values(&self.key);
        if self.operator == Operator::Null {
            return self.operands.contains(&Operand::Bool(values.is_none()));
        }
        let Some(values) = values else {
            return self.if_exists
                || match self.quantifier {
                    Some(Quantifier::ForAllValues) => true,
                    Some(Quantifier::ForAnyValue) => false,
                    None => self.operator.is_negated(),
                };
        };
        let every = match self.quantifier {
            Some(Quantifier::ForAllValues) => true,
            Some(Quantifier::ForAnyValue) => false,
            None => effect == Effect::Allow,
        };
        if every {
            values.iter().all(|value| self.satisfied_by(value, effect, probe))
        } else {
            values.iter().any(|value| self.satisfied_by(value, effect, probe))
        }
    }

    /// One value of the request against all values of the policy: any for a positive operator,
    /// none for a negated one.
    fn satisfied_by<'p>(&'p self, value: &str, effect: Effect, probe: &mut Probe<'p, '_>) -> bool {
        use crate::variables::Truth;
        let negated = self.operator.is_negated();
        let mut unknown = false;
        for operand in &self.operands {
            match operand.test(self.operator, value, probe) {
                Truth::Yes => return !negated,
                Truth::Unknown => unknown = true,
                Truth::No => {}
            }
        }
        negated && (effect == Effect::Deny || !unknown)
    }
}
