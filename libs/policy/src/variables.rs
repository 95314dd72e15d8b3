//! Patterns with policy variables: `${key}`, `${key, 'default'}`, `${*}`, `${?}`, `${$}`.
//!
//! INVARIANT: the value of a variable is literal text. A `*` or `?` in it never becomes a
//! wildcard, so a caller who controls a context value cannot widen a policy (sec 154).

use std::collections::BTreeSet;

use crate::context::{Context, Values};
use crate::glob::{self, Case, Unit};

/// What a pattern says about a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Truth {
    Yes,
    No,
    /// A variable of the pattern has no single value, or a value has the wrong type.
    Unknown,
}

impl From<bool> for Truth {
    fn from(value: bool) -> Self {
        if value { Self::Yes } else { Self::No }
    }
}

/// The context as seen by one evaluation, and the keys it was asked for in vain.
#[derive(Debug)]
pub(crate) struct Probe<'p, 'c> {
    context: &'c Context<'c>,
    pub(crate) missing: BTreeSet<&'p str>,
}

impl<'p, 'c> Probe<'p, 'c> {
    pub(crate) const fn new(context: &'c Context<'c>) -> Self {
        Self { context, missing: BTreeSet::new() }
    }

    /// The values of `key`; `None` when it is absent or empty.
    pub(crate) fn values(&mut self, key: &'p str) -> Option<&'c Values<'c>> {
        let found = self.context.get(key);
        if found.is_none() {
            self.missing.insert(key);
        }
        found.filter(|values| !values.is_empty())
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Text(Box<str>),
    Any,
    One,
    Variable { key: Box<str>, default: Option<Box<str>> },
}

/// Which characters of a pattern's source are special.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Syntax {
    /// `*` and `?` are wildcards.
    pub(crate) wildcards: bool,
    /// `${…}` is a variable (only in version 2012-10-17).
    pub(crate) variables: bool,
}

/// A compiled pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pattern {
    pieces: Vec<Piece>,
    dynamic: bool,
}

impl Pattern {
    /// Compiles `source`. The error says what is wrong with a variable.
    pub(crate) fn parse(source: &str, syntax: Syntax) -> Result<Self, &'static str> {
        let mut pieces = Vec::new();
        let mut text = String::new();
        let mut rest = source;
        while let Some(c) = rest.chars().next() {
            let variable = if syntax.variables { split_variable(rest) } else { None };
            if let Some((inner, after)) = variable {
                rest = after;
                if matches!(inner, "*" | "?" | "$") {
                    text.push_str(inner);
                } else {
                    flush(&mut text, &mut pieces);
                    pieces.push(parse_variable(inner)?);
                }
                continue;
            }
            rest = rest.get(c.len_utf8()..).unwrap_or_default();
            match c {
                '*' if syntax.wildcards => {
                    flush(&mut text, &mut pieces);
                    // `**` means `*`; one unit keeps the matcher fast.
                    if pieces.last() != Some(&Piece::Any) {
                        pieces.push(Piece::Any);
                    }
                }
                '?' if syntax.wildcards => {
                    flush(&mut text, &mut pieces);
                    pieces.push(Piece::One);
                }
                _ => text.push(c),
            }
        }
        flush(&mut text, &mut pieces);
        let dynamic = pieces.iter().any(|p| matches!(p, Piece::Variable { .. }));
        Ok(Self { pieces, dynamic })
    }

    /// Compares `text` as a whole with the pattern.
    pub(crate) fn test<'p>(&'p self, text: &str, case: Case, probe: &mut Probe<'p, '_>) -> Truth {
        if !self.dynamic {
            let unit = |i: usize| self.pieces.get(i).map(|p| p.unit().unwrap_or(Unit::Text("")));
            return glob::matches(unit, text, case).into();
        }
        let mut units = Vec::with_capacity(self.pieces.len());
        for piece in &self.pieces {
            match piece.resolve(probe) {
                Some(unit) => units.push(unit),
                None => return Truth::Unknown,
            }
        }
        glob::matches(|i| units.get(i).copied(), text, case).into()
    }

    /// The context keys that its variables name.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Variable { key, .. } => Some(&**key),
            _ => None,
        })
    }
}

impl Piece {
    /// The unit of a piece that is not a variable.
    fn unit(&self) -> Option<Unit<'_>> {
        match self {
            Self::Text(text) => Some(Unit::Text(text)),
            Self::Any => Some(Unit::Any),
            Self::One => Some(Unit::One),
            Self::Variable { .. } => None,
        }
    }

    fn resolve<'u, 'p: 'u, 'c: 'u>(&'p self, probe: &mut Probe<'p, 'c>) -> Option<Unit<'u>> {
        let Self::Variable { key, default } = self else { return self.unit() };
        let value = match (probe.values(key), default) {
            (Some(values), _) => values.single()?,
            (None, Some(default)) => default,
            (None, None) => return None,
        };
        Some(Unit::Text(value))
    }
}

fn flush(text: &mut String, pieces: &mut Vec<Piece>) {
    if !text.is_empty() {
        pieces.push(Piece::Text(std::mem::take(text).into_boxed_str()));
    }
}

/// If `rest` starts with a variable: what its braces hold, and what follows.
fn split_variable(rest: &str) -> Option<(&str, &str)> {
    let (inner, after) = rest.strip_prefix("${")?.split_once('}')?;
    (!inner.is_empty()).then_some((inner, after))
}

fn parse_variable(inner: &str) -> Result<Piece, &'static str> {
    let Some((key, default)) = inner.split_once(',') else {
        return Ok(Piece::Variable { key: inner.into(), default: None });
    };
    let default = default
        .trim()
        .strip_prefix('\'')
        .and_then(|d| d.strip_suffix('\''))
        .ok_or("the default of a variable must stand in single quotes")?;
    Ok(Piece::Variable { key: key.trim().into(), default: Some(default.into()) })
}

/// Splits an ARN into at most six components at the colons that are outside of variables.
pub(crate) fn split_arn(source: &str, variables: bool) -> Vec<&str> {
    let mut parts = Vec::with_capacity(6);
    let (mut start, mut at) = (0, 0);
    while let Some(rest) = source.get(at..).filter(|r| !r.is_empty()) {
        if variables && let Some((_, after)) = split_variable(rest) {
            at = source.len() - after.len();
            continue;
        }
        let width = rest.chars().next().map_or(1, char::len_utf8);
        if rest.starts_with(':') && parts.len() < 5 {
            parts.push(source.get(start..at).unwrap_or_default());
            start = at + 1;
        }
        at += width;
    }
    parts.push(source.get(start..).unwrap_or_default());
    parts
}

#[cfg(test)]
mod tests;
