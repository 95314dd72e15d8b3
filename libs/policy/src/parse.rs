//! From text to a compiled policy: read the JSON, check the shape, validate, compile.

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::condition::{Condition, Operator, Quantifier, parse_operator};
use crate::error::{Location, ParseError};
use crate::json::Json;
use crate::principal::PrincipalClause;
use crate::statement::{Clause, Effect, Policy, PolicyKind, Span, Statement, Version};
use crate::validate;
use crate::variables::{Pattern, Syntax};

type Result<T> = std::result::Result<T, ParseError>;

/// One line of a `Condition` block before compilation.
pub(crate) struct RawCondition {
    pub(crate) operator: (Option<Quantifier>, Operator, bool),
    pub(crate) path: String,
    pub(crate) key: String,
    pub(crate) values: Vec<String>,
}

/// `X` or `NotX`.
pub(crate) struct RawClause {
    pub(crate) path: String,
    pub(crate) negated: bool,
    pub(crate) values: Vec<String>,
}

/// A statement whose shape is right and whose values are not yet looked at.
pub(crate) struct RawStatement {
    pub(crate) path: String,
    pub(crate) sid: Option<String>,
    pub(crate) effect: String,
    pub(crate) principal: Option<(String, bool, Json)>,
    pub(crate) action: Option<RawClause>,
    pub(crate) resource: Option<RawClause>,
    pub(crate) conditions: Vec<RawCondition>,
}

pub(crate) fn parse(source: &str, kind: PolicyKind) -> Result<Policy> {
    let json = serde_json::from_str(source).map_err(|e| invalid_json(&e, kind))?;
    let Json::Object(members) = &json else {
        return Err(ParseError::syntax("", "the document is not a JSON object"));
    };
    let (mut version, mut id, mut statements) = (Version::V2008, None, None);
    for (name, value) in members {
        match (name.as_str(), value) {
            ("Version", Json::Text(text)) => version = parse_version(text)?,
            ("Id", Json::Text(text)) => id = Some(text.clone()),
            ("Statement", value) => statements = Some(parse_statements(value)?),
            _ => return Err(unfit(name, name)),
        }
    }
    let raw = statements.ok_or_else(|| ParseError::syntax("", "there is no Statement"))?;
    let principals = validate::check(&raw, kind)?;
    let variables = version == Version::V2012;
    let spans = statement_spans(source);
    let compiled = raw.into_iter().zip(principals).enumerate().map(|(i, (raw, principal))| {
        let span = spans.get(i).copied().unwrap_or_default();
        compile(raw, principal, variables, span)
    });
    let statements = compiled.collect::<Result<_>>()?;
    Ok(Policy { source: source.to_owned(), kind, version, id, statements })
}

/// AWS answers for trust policies in other words than for the rest (recorded).
fn invalid_json(error: &serde_json::Error, kind: PolicyKind) -> ParseError {
    let message = match kind {
        PolicyKind::Trust => "This policy contains invalid Json",
        _ => "Syntax errors in policy.",
    };
    let location = Location { path: String::new(), line: error.line(), column: error.column() };
    ParseError { message: message.to_owned(), location, detail: error.to_string() }
}

fn unfit(path: &str, name: &str) -> ParseError {
    ParseError::syntax(
        path,
        format!("{name} is not an element of the language or has the wrong type"),
    )
}

fn parse_version(text: &str) -> Result<Version> {
    match text {
        "2008-10-17" => Ok(Version::V2008),
        "2012-10-17" => Ok(Version::V2012),
        other => Err(ParseError::syntax("Version", format!("there is no version {other:?}"))),
    }
}

fn parse_statements(value: &Json) -> Result<Vec<RawStatement>> {
    let single = matches!(value, Json::Object(_));
    let items = value.many();
    if items.is_empty() {
        return Err(ParseError::syntax("Statement", "the list is empty"));
    }
    let path = |i: usize| if single { "Statement".to_owned() } else { format!("Statement[{i}]") };
    items.iter().enumerate().map(|(i, item)| parse_statement(path(i), item)).collect()
}

fn parse_statement(path: String, value: &Json) -> Result<RawStatement> {
    let Json::Object(members) = value else {
        return Err(ParseError::syntax(&path, "a statement is a JSON object"));
    };
    let (mut sid, mut effect) = (None, None);
    let (mut principal, mut action, mut resource) = (None, None, None);
    let mut conditions = Vec::new();
    for (name, value) in members {
        let at = format!("{path}.{name}");
        let negated = name.starts_with("Not");
        match (name.as_str(), value) {
            ("Sid", Json::Text(text)) => sid = Some(text.clone()).filter(|s| !s.is_empty()),
            ("Effect", Json::Text(text)) => effect = Some(text.clone()),
            ("Principal" | "NotPrincipal", value) => {
                once(&mut principal, &path, (at, negated, value.clone()))?;
            }
            ("Action" | "NotAction", value) => {
                let values = texts(&at, value)?;
                once(&mut action, &path, RawClause { path: at, negated, values })?;
            }
            ("Resource" | "NotResource", value) => {
                let values = texts(&at, value)?;
                once(&mut resource, &path, RawClause { path: at, negated, values })?;
            }
            ("Condition", Json::Object(blocks)) => conditions = parse_conditions(&at, blocks)?,
            _ => return Err(unfit(&at, name)),
        }
    }
    let effect = effect.ok_or_else(|| ParseError::syntax(&path, "there is no Effect"))?;
    Ok(RawStatement { path, sid, effect, principal, action, resource, conditions })
}

/// An element and its `Not…` twin exclude each other.
fn once<T>(slot: &mut Option<T>, path: &str, value: T) -> Result<()> {
    match slot.replace(value) {
        None => Ok(()),
        Some(_) => Err(ParseError::syntax(path, "an element stands beside its Not… form")),
    }
}

fn texts(path: &str, value: &Json) -> Result<Vec<String>> {
    let text = |item: &Json| match item {
        Json::Text(text) => Ok(text.clone()),
        _ => Err(ParseError::syntax(path, "a string or a list of strings is wanted")),
    };
    value.many().iter().map(text).collect()
}

fn parse_conditions(path: &str, blocks: &[(String, Json)]) -> Result<Vec<RawCondition>> {
    let mut conditions = Vec::new();
    for (name, block) in blocks {
        let at = format!("{path}.{name}");
        let Json::Object(tests) = block else {
            return Err(ParseError::syntax(&at, "keys with their values are wanted"));
        };
        // AWS accepts any operator name over an empty block; such a block tests nothing.
        if tests.is_empty() {
            continue;
        }
        let operator = parse_operator(name)
            .ok_or_else(|| ParseError::syntax(&at, "there is no such condition operator"))?;
        for (key, value) in tests {
            let path = format!("{at}.{key}");
            let values = value.many().iter().map(Json::scalar).collect::<Option<Vec<_>>>();
            let values = values.ok_or_else(|| {
                ParseError::syntax(&path, "strings, numbers or booleans are wanted")
            })?;
            conditions.push(RawCondition { operator, path, key: key.clone(), values });
        }
    }
    Ok(conditions)
}

fn compile(
    raw: RawStatement,
    principal: Option<PrincipalClause>,
    variables: bool,
    span: Span,
) -> Result<Statement> {
    let effect = if raw.effect == "Deny" { Effect::Deny } else { Effect::Allow };
    let action = raw
        .action
        .ok_or_else(|| ParseError::at(&raw.path, validate::NO_ACTIONS, "there is no Action"))?;
    let conditions = raw.conditions.into_iter().map(|c| {
        Condition::compile(c.operator, &c.key, c.values, variables)
            .map_err(|detail| ParseError::legacy(&c.path, detail))
    });
    Ok(Statement {
        sid: raw.sid,
        span,
        effect,
        principal,
        // Variables have no meaning in actions.
        action: compile_clause(action, false)?,
        resource: raw.resource.map(|c| compile_resource(c, variables)).transpose()?,
        conditions: conditions.collect::<Result<_>>()?,
    })
}

/// Completes an ARN of less than six components the way IAM reads it: what is left out is `*`. One
/// with a wildcard is left as it is, since the wildcard spans components.
fn compile_resource(mut raw: RawClause, variables: bool) -> Result<Clause> {
    let sources = raw.values.clone();
    for value in raw.values.iter_mut().filter(|v| !v.contains(['*', '?'])) {
        for _ in crate::variables::split_arn(value, variables).len()..6 {
            value.push_str(":*");
        }
    }
    compile_clause(raw, variables).map(|clause| Clause { sources, ..clause })
}

fn compile_clause(raw: RawClause, variables: bool) -> Result<Clause> {
    let syntax = Syntax { wildcards: true, variables };
    let pattern = |source: &String| {
        Pattern::parse(source, syntax).map_err(|why| ParseError::legacy(&raw.path, why))
    };
    let patterns = raw.values.iter().map(pattern).collect::<Result<_>>()?;
    Ok(Clause { negated: raw.negated, patterns, sources: raw.values })
}

/// The byte ranges of the statements; `RawValue` borrows from the source, so its address tells.
fn statement_spans(source: &str) -> Vec<Span> {
    #[derive(Deserialize)]
    struct Document<'a> {
        #[serde(borrow, rename = "Statement")]
        statement: &'a RawValue,
    }
    let Ok(document) = serde_json::from_str::<Document<'_>>(source) else { return Vec::new() };
    let span = |text: &str| {
        let start = (text.as_ptr() as usize).saturating_sub(source.as_ptr() as usize);
        Span { start, end: start + text.len() }
    };
    match serde_json::from_str::<Vec<&RawValue>>(document.statement.get()) {
        Ok(list) => list.into_iter().map(|raw| span(raw.get())).collect(),
        Err(_) => vec![span(document.statement.get())],
    }
}

#[cfg(test)]
mod tests;
