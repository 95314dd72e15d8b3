//! The models' constraints, and AWS's words for breaking them (facts IP-099, US-057).

use std::fmt::Write as _;

use serde_json::Value;

use crate::schema::{Shape, ShapeKind};
use crate::value::blob_length;

/// How many violations a message lists, so that a small request cannot ask for a huge answer.
const LISTED: usize = 50;

/// Checks a document that [`crate::decode`] made against the constraints of `shape`; the error is
/// AWS's text, with every violation in the order of the model.
pub fn validate(shape: &Shape, value: &Value) -> Result<(), String> {
    let mut found = Found { count: 0, listed: Vec::new() };
    walk(shape, value, &Place::Root, &mut found);
    match found.count {
        0 => Ok(()),
        1 => Err(format!("1 validation error detected: {}", found.listed.concat())),
        more => Err(format!("{more} validation errors detected: {}", found.listed.join("; "))),
    }
}

struct Found {
    count: usize,
    listed: Vec<String>,
}

impl Found {
    fn add(&mut self, place: &Place<'_>, value: Option<(&Shape, &Value)>, constraint: &str) {
        self.count += 1;
        if self.listed.len() >= LISTED {
            return;
        }
        let mut text = String::from("Value ");
        match value {
            None => text.push_str("null "),
            Some((shape, _)) if is_secret(shape) => {}
            Some((shape, value)) => {
                text.push('\'');
                print(&mut text, shape, value);
                text.push_str("' ");
            }
        }
        text.push_str("at '");
        place.print(&mut text);
        let _ = write!(text, "' failed to satisfy constraint: {constraint}");
        self.listed.push(text);
    }
}

/// Where a value stands; printed only when it breaks a constraint.
enum Place<'a> {
    Root,
    Member(&'a Place<'a>, &'a str),
    Index(&'a Place<'a>, usize),
    Key(&'a Place<'a>, &'a str),
}

impl Place<'_> {
    /// `tags.1.member.key`: members start in lower case, elements count from one.
    fn print(&self, out: &mut String) {
        match self {
            Self::Root => {}
            Self::Member(parent, name) => {
                parent.print(out);
                if !out.ends_with('\'') {
                    out.push('.');
                }
                let mut chars = name.chars();
                out.extend(chars.next().map(|first| first.to_ascii_lowercase()));
                out.push_str(chars.as_str());
            }
            Self::Index(parent, index) => {
                parent.print(out);
                let _ = write!(out, ".{}.member", index + 1);
            }
            Self::Key(parent, key) => {
                parent.print(out);
                let _ = write!(out, ".{key}.member");
            }
        }
    }
}

fn walk(shape: &Shape, value: &Value, place: &Place<'_>, found: &mut Found) {
    match (&shape.kind, value) {
        (ShapeKind::Structure(members), Value::Object(object)) => {
            for member in *members {
                let place = Place::Member(place, member.name);
                match object.get(member.name) {
                    None | Some(Value::Null) if member.required => {
                        found.add(&place, None, "Member must not be null");
                    }
                    None | Some(Value::Null) => {}
                    Some(value) => walk(member.shape, value, &place, found),
                }
            }
        }
        (ShapeKind::List { member, .. }, Value::Array(items)) => {
            scalar(shape, value, place, found);
            if is_scalar(member) {
                if items.iter().any(|item| breaks(member, item)) {
                    found.add(place, Some((shape, value)), &nested("Member", member));
                }
            } else {
                for (index, item) in items.iter().enumerate() {
                    walk(member, item, &Place::Index(place, index), found);
                }
            }
        }
        (ShapeKind::Map { key, value: values }, Value::Object(entries)) => {
            scalar(shape, value, place, found);
            if entries.keys().any(|name| breaks_text(key, name)) {
                found.add(place, Some((shape, value)), &nested("Map keys", key));
            }
            if is_scalar(values) {
                if entries.values().any(|entry| breaks(values, entry)) {
                    found.add(place, Some((shape, value)), &nested("Map value", values));
                }
            } else {
                for (name, entry) in entries {
                    walk(values, entry, &Place::Key(place, name), found);
                }
            }
        }
        _ => scalar(shape, value, place, found),
    }
}

/// Reports what a value breaks of its own shape's constraints.
fn scalar(shape: &Shape, value: &Value, place: &Place<'_>, found: &mut Found) {
    let broken = Broken::of(shape, value);
    if broken == Broken::default() {
        return;
    }
    let value = Some((shape, value));
    if broken.min {
        found.add(place, value, &min_text(shape));
    }
    if broken.max {
        found.add(place, value, &max_text(shape));
    }
    if broken.pattern {
        found.add(place, value, &pattern_text(shape));
    }
    if broken.set {
        found.add(place, value, &set_text(shape));
    }
}

/// Which constraints a value breaks.
#[derive(Default, PartialEq, Eq)]
struct Broken {
    min: bool,
    max: bool,
    pattern: bool,
    set: bool,
}

impl Broken {
    fn of(shape: &Shape, value: &Value) -> Self {
        match value {
            Value::String(text) if matches!(shape.kind, ShapeKind::Blob) => {
                Self::of_size(shape, size(blob_length(text).unwrap_or_default()))
            }
            Value::String(text) => Self::of_text(shape, text),
            Value::Array(items) => Self::of_size(shape, size(items.len())),
            Value::Object(entries) => Self::of_size(shape, size(entries.len())),
            Value::Number(number) if matches!(shape.kind, ShapeKind::Integer | ShapeKind::Long) => {
                number.as_i64().map_or_else(Self::default, |number| Self::of_size(shape, number))
            }
            _ => Self::default(),
        }
    }

    fn of_size(shape: &Shape, size: i64) -> Self {
        Self {
            min: shape.min.is_some_and(|min| size < min),
            max: shape.max.is_some_and(|max| size > max),
            ..Self::default()
        }
    }

    fn of_text(shape: &Shape, text: &str) -> Self {
        let mut broken = if shape.min.is_none() && shape.max.is_none() {
            Self::default()
        } else {
            Self::of_size(shape, size(text.chars().count()))
        };
        broken.pattern = shape.pattern.is_some_and(|pattern| !pattern.matches(text));
        if let ShapeKind::Enum(values) = shape.kind {
            broken.set = !values.contains(&text);
        }
        broken
    }
}

fn size(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}

fn breaks(shape: &Shape, value: &Value) -> bool {
    Broken::of(shape, value) != Broken::default()
}

fn breaks_text(shape: &Shape, text: &str) -> bool {
    Broken::of_text(shape, text) != Broken::default()
}

const fn is_scalar(shape: &Shape) -> bool {
    !matches!(shape.kind, ShapeKind::Structure(_) | ShapeKind::List { .. } | ShapeKind::Map { .. })
}

/// Whether a value of the shape must not be printed at all: it, or each of its elements, is secret.
fn is_secret(shape: &Shape) -> bool {
    shape.sensitive
        || match &shape.kind {
            ShapeKind::List { member, .. } => is_secret(member),
            ShapeKind::Map { value, .. } => is_secret(value),
            _ => false,
        }
}

/// `length`, or `value` of numbers.
const fn measure(shape: &Shape) -> &'static str {
    match shape.kind {
        ShapeKind::Integer | ShapeKind::Long | ShapeKind::Double => "value",
        _ => "length",
    }
}

fn min_text(shape: &Shape) -> String {
    let min = shape.min.unwrap_or_default();
    format!("Member must have {} greater than or equal to {min}", measure(shape))
}

fn max_text(shape: &Shape) -> String {
    let max = shape.max.unwrap_or_default();
    format!("Member must have {} less than or equal to {max}", measure(shape))
}

fn pattern_text(shape: &Shape) -> String {
    let source = shape.pattern.map_or("", |pattern| pattern.source);
    format!("Member must satisfy regular expression pattern: {source}")
}

fn set_text(shape: &Shape) -> String {
    let values = match shape.kind {
        ShapeKind::Enum(values) => values.join(", "),
        _ => String::new(),
    };
    format!("Member must satisfy enum value set: [{values}]")
}

/// All constraints of the elements, keys or values of a collection, as AWS lists them.
fn nested(who: &str, shape: &Shape) -> String {
    let mut texts = Vec::new();
    texts.extend(shape.max.map(|_| max_text(shape)));
    texts.extend(shape.min.map(|_| min_text(shape)));
    texts.extend(shape.pattern.map(|_| pattern_text(shape)));
    if matches!(shape.kind, ShapeKind::Enum(_)) {
        texts.push(set_text(shape));
    }
    format!("{who} must satisfy constraint: [{}]", texts.join(", "))
}

/// A value as AWS prints it: lists `[a, b]`, maps `{k=v}`, structures `Name(member=v)`.
fn print(out: &mut String, shape: &Shape, value: &Value) {
    if shape.sensitive {
        out.push_str("***");
        return;
    }
    match (&shape.kind, value) {
        (ShapeKind::List { member, .. }, Value::Array(items)) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { ", " });
                print(out, member, item);
            }
            out.push(']');
        }
        (ShapeKind::Map { value: values, .. }, Value::Object(entries)) => {
            out.push('{');
            for (index, (name, entry)) in entries.iter().enumerate() {
                let _ = write!(out, "{}{name}=", if index == 0 { "" } else { ", " });
                print(out, values, entry);
            }
            out.push('}');
        }
        (ShapeKind::Structure(members), Value::Object(object)) => {
            let _ = write!(out, "{}(", shape.name);
            let given = members.iter().filter_map(|m| Some((m, object.get(m.name)?)));
            for (index, (member, value)) in given.enumerate() {
                let _ = write!(out, "{}{}=", if index == 0 { "" } else { ", " }, member.name);
                print(out, member.shape, value);
            }
            out.push(')');
        }
        (_, Value::String(text)) => out.push_str(text),
        (_, other) => {
            let _ = write!(out, "{other}");
        }
    }
}
