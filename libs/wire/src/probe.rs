//! Values made from the schema, for exhaustive tests: the smallest valid input of an operation,
//! valid values at every bound, and invalid values just beyond.

mod text;

use serde_json::{Map, Value};

use crate::meta::OpMeta;
use crate::schema::{Member, Shape, ShapeKind};

/// What a probe breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Constraint {
    /// A required member is absent.
    Required,
    /// Shorter or smaller than allowed.
    Min,
    /// Longer or greater than allowed.
    Max,
    /// Does not match the pattern.
    Pattern,
    /// Not a value of the enum.
    Enum,
    /// Of a wrong JSON type: decoding refuses it, not validation.
    Type,
}

/// One value for one member, in an otherwise minimal input.
#[derive(Debug, Clone)]
pub struct Probe {
    /// The member names from the input to the value; list elements are `0`, map entries their key.
    pub path: Vec<String>,
    /// The value at the path; `Null` for an absent member.
    pub value: Value,
    /// What it breaks; `None` when the value is valid.
    pub constraint: Option<Constraint>,
    /// The whole input with the value in place.
    pub input: Value,
}

/// Longer texts and lists than this are not made.
const LONGEST: i64 = 140_000;

/// The smallest valid input: required members only, each as small as its constraints allow.
pub fn minimal(op: &OpMeta) -> Value {
    smallest(op.input)
}

/// Inputs that break one constraint each, for every constrained member of the input, at any depth.
pub fn violations(op: &OpMeta) -> Vec<Probe> {
    collect(op, &|shape| {
        let mut values = beyond(shape);
        values.extend(wrong_type(shape).map(|value| (Some(Constraint::Type), value)));
        values
    })
}

/// Valid inputs with one member at a bound each, and with each optional member present.
pub fn boundaries(op: &OpMeta) -> Vec<Probe> {
    let mut probes =
        collect(op, &|shape| at_bounds(shape).into_iter().map(|value| (None, value)).collect());
    probes.retain(|probe| probe.constraint.is_none());
    probes
}

type Values<'a> = dyn Fn(&Shape) -> Vec<(Option<Constraint>, Value)> + 'a;

fn collect(op: &OpMeta, values: &Values<'_>) -> Vec<Probe> {
    let mut probes = Vec::new();
    let base = minimal(op);
    visit(op.input, &mut Vec::new(), &base, values, &mut probes);
    probes
}

/// Visits every member below `shape`, with the members above it present.
fn visit(
    shape: &Shape,
    path: &mut Vec<String>,
    base: &Value,
    values: &Values<'_>,
    probes: &mut Vec<Probe>,
) {
    for (name, child, required) in children(shape) {
        path.push(name);
        if required {
            probes.extend(probe(base, path, Some(Constraint::Required), Value::Null));
        }
        for (constraint, value) in values(child) {
            probes.extend(probe(base, path, constraint, value));
        }
        let below = match child.kind {
            ShapeKind::List { .. } | ShapeKind::Map { .. } => inhabited(child),
            _ => smallest(child),
        };
        let mut with = base.clone();
        if place(&mut with, path, below).is_some() {
            visit(child, path, &with, values, probes);
        }
        path.pop();
    }
}

fn probe(
    base: &Value,
    path: &[String],
    constraint: Option<Constraint>,
    value: Value,
) -> Option<Probe> {
    let mut input = base.clone();
    place(&mut input, path, value.clone())?;
    Some(Probe { path: path.to_vec(), value, constraint, input })
}

/// What a probe's path can name next.
fn children(shape: &Shape) -> Vec<(String, &'static Shape, bool)> {
    match &shape.kind {
        ShapeKind::Structure(members) => {
            members.iter().map(|m: &Member| (m.name.to_owned(), m.shape, m.required)).collect()
        }
        ShapeKind::List { member, .. } => vec![("0".to_owned(), *member, false)],
        ShapeKind::Map { key, value } => smallest(key)
            .as_str()
            .map(|name| (name.to_owned(), *value, false))
            .into_iter()
            .collect(),
        _ => Vec::new(),
    }
}

/// Puts a value at a path; null removes it.
fn place(root: &mut Value, path: &[String], value: Value) -> Option<()> {
    let (last, above) = path.split_last()?;
    let mut at = root;
    for segment in above {
        at = match at {
            Value::Object(object) => object.get_mut(segment)?,
            Value::Array(items) => items.get_mut(segment.parse::<usize>().ok()?)?,
            _ => return None,
        };
    }
    match at {
        Value::Object(object) if value.is_null() => {
            object.remove(last);
        }
        Value::Object(object) => {
            object.insert(last.clone(), value);
        }
        Value::Array(items) => *items.get_mut(last.parse::<usize>().ok()?)? = value,
        _ => return None,
    }
    Some(())
}

/// The smallest valid value of a shape.
pub fn smallest(shape: &Shape) -> Value {
    sized(shape, shape.min.unwrap_or(0))
}

/// A list or map with an element at least, so that a probe can reach into it.
fn inhabited(shape: &Shape) -> Value {
    sized(shape, shape.min.unwrap_or(0).max(1))
}

/// A valid value of `size` characters, bytes, elements, or of that number.
fn sized(shape: &Shape, size: i64) -> Value {
    let count = usize::try_from(size).unwrap_or(0);
    match &shape.kind {
        ShapeKind::Structure(members) => {
            let required = members.iter().filter(|member| member.required);
            Value::Object(required.map(|m| (m.name.to_owned(), smallest(m.shape))).collect())
        }
        ShapeKind::List { member, .. } => {
            Value::Array(std::iter::repeat_with(|| smallest(member)).take(count).collect())
        }
        ShapeKind::Map { key, value } => {
            let mut entries = Map::new();
            for extra in 0..count {
                let name = text::distinct(key, extra);
                entries.insert(name, smallest(value));
            }
            Value::Object(entries)
        }
        ShapeKind::String => Value::String(text::matching(shape, count)),
        ShapeKind::Enum(values) => Value::from(values.first().copied().unwrap_or_default()),
        ShapeKind::Integer | ShapeKind::Long => Value::from(size),
        ShapeKind::Double => Value::from(0.5),
        ShapeKind::Boolean => Value::Bool(false),
        ShapeKind::Timestamp => Value::from(1_400_000_000),
        ShapeKind::Blob => serde_json::to_value(crate::Blob(vec![7; count])).unwrap_or_default(),
        ShapeKind::Document => Value::Object(Map::new()),
    }
}

fn at_bounds(shape: &Shape) -> Vec<Value> {
    let mut values = match &shape.kind {
        ShapeKind::Enum(all) => all.iter().map(|value| Value::from(*value)).collect(),
        ShapeKind::Boolean => vec![Value::Bool(true), Value::Bool(false)],
        _ => vec![smallest(shape)],
    };
    if let Some(max) = shape.max.filter(|max| *max <= LONGEST || is_number(shape)) {
        values.push(sized(shape, max));
    }
    // A pattern can rule out a bound: then no valid value stands there.
    values.retain(|value| crate::validate(shape, value).is_ok());
    values
}

const fn is_number(shape: &Shape) -> bool {
    matches!(shape.kind, ShapeKind::Integer | ShapeKind::Long)
}

/// Values that break the shape's own constraints.
fn beyond(shape: &Shape) -> Vec<(Option<Constraint>, Value)> {
    let mut values = Vec::new();
    if let Some(min) = shape.min.filter(|min| *min > 0 || is_number(shape)) {
        values.push((Some(Constraint::Min), sized(shape, min - 1)));
    }
    if let Some(max) = shape.max.filter(|max| *max < LONGEST || is_number(shape)) {
        values.push((Some(Constraint::Max), sized(shape, max + 1)));
    }
    if shape.pattern.is_some() {
        values.extend(
            text::not_matching(shape).map(|text| (Some(Constraint::Pattern), Value::from(text))),
        );
    }
    if matches!(shape.kind, ShapeKind::Enum(_)) {
        values.push((Some(Constraint::Enum), Value::from("no such value")));
    }
    // 32 bits can end before the bound does.
    values.retain(|(_, value)| {
        !matches!(shape.kind, ShapeKind::Integer)
            || value.as_i64().is_none_or(|number| i32::try_from(number).is_ok())
    });
    values.retain(|(_, value)| crate::validate(shape, value).is_err());
    values
}

fn wrong_type(shape: &Shape) -> Option<Value> {
    match shape.kind {
        ShapeKind::Document => None,
        ShapeKind::String | ShapeKind::Enum(_) | ShapeKind::Blob | ShapeKind::Boolean => {
            Some(Value::from(7))
        }
        _ => Some(Value::from("not of this type")),
    }
}
