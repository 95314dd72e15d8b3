//! Writes the static schema of a service: what decoding, validation and XML are guided by.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::json::Json;
use super::model::{Model, kind};
use super::names;
use crate::shell::Failure;

/// The module `shapes` of the service.
pub(crate) fn write(model: &Model<'_>) -> Result<String, Failure> {
    let mut out = String::from(
        "/// The static schema, one `Shape` per wire shape.\npub mod shapes {\nuse crate::schema::{Location, Member, Pattern, Shape};\n\n",
    );
    let mut patterns: BTreeMap<&str, usize> = BTreeMap::new();
    let mut statics: BTreeMap<String, &str> = BTreeMap::new();
    for name in model.reached() {
        if let Some(other) = statics.insert(names::screaming(name), name) {
            return Err(Failure::new(format!("{name} and {other} have one static name")));
        }
        let shape = model.shape(name)?;
        if let Some(pattern) = shape.text("pattern") {
            let next = patterns.len();
            patterns.entry(pattern).or_insert(next);
        }
    }
    let mut by_number: Vec<(&str, usize)> = patterns.iter().map(|(p, n)| (*p, *n)).collect();
    by_number.sort_unstable_by_key(|(_, number)| *number);
    for (pattern, number) in by_number {
        let _ = writeln!(out, "static PATTERN_{number}: Pattern = Pattern::new({pattern:?});");
    }
    out.push('\n');
    for name in model.reached() {
        shape(&mut out, model, name, &patterns)?;
    }
    out.push_str("}\n\n");
    if !out.contains("Location::") {
        out = out.replace("Location, ", "");
    }
    Ok(out)
}

fn shape(
    out: &mut String,
    model: &Model<'_>,
    name: &str,
    patterns: &BTreeMap<&str, usize>,
) -> Result<(), Failure> {
    let shape = model.shape(name)?;
    let static_name = names::screaming(name);
    let mut built = match kind(shape) {
        "structure" if shape.flag("document") => format!("Shape::document({name:?})"),
        "structure" => {
            members(out, model, &static_name, shape)?;
            format!("Shape::structure({name:?}, {static_name}_MEMBERS)")
        }
        "list" => {
            let (element, _) = model.target(shape.get("member"))?;
            let label = shape.get("member").and_then(|member| member.text("locationName"));
            format!(
                "Shape::list({name:?}, &{}, {:?}, {})",
                names::screaming(element),
                label.unwrap_or("member"),
                shape.flag("flattened")
            )
        }
        "map" => {
            let (key, _) = model.target(shape.get("key"))?;
            let (value, _) = model.target(shape.get("value"))?;
            format!(
                "Shape::map({name:?}, &{}, &{})",
                names::screaming(key),
                names::screaming(value)
            )
        }
        "enum" => {
            let values: Vec<String> = shape
                .list("enum")
                .iter()
                .filter_map(Json::as_text)
                .map(|value| format!("{value:?}"))
                .collect();
            format!("Shape::enumeration({name:?}, &[{}])", values.join(", "))
        }
        "float" => format!("Shape::double({name:?})"),
        simple => format!("Shape::{simple}({name:?})"),
    };
    if let Some(min) = shape.int("min") {
        let _ = write!(built, ".min({})", number(min));
    }
    if let Some(max) = shape.int("max") {
        let _ = write!(built, ".max({})", number(max));
    }
    if let Some(number) = shape.text("pattern").and_then(|pattern| patterns.get(pattern)) {
        let _ = write!(built, ".pattern(&PATTERN_{number})");
    }
    if shape.flag("sensitive") {
        built.push_str(".sensitive()");
    }
    let _ = writeln!(out, "/// `{name}`.\npub static {static_name}: Shape = {built};");
    Ok(())
}

/// `131072` as `131_072`: clippy wants long numbers grouped.
fn number(value: i64) -> String {
    let digits = value.unsigned_abs().to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push('_');
        }
        grouped.push(digit);
    }
    let digits = if digits.len() > 4 { grouped } else { digits };
    if value < 0 { format!("-{digits}") } else { digits }
}

fn members(
    out: &mut String,
    model: &Model<'_>,
    static_name: &str,
    shape: &Json,
) -> Result<(), Failure> {
    let _ = writeln!(out, "static {static_name}_MEMBERS: &[Member] = &[");
    for (name, member) in shape.object("members") {
        let (target, _) = model.target(Some(member))?;
        let mut built = format!("Member::new({name:?}, &{})", names::screaming(target));
        if Model::is_required(shape, name) {
            built.push_str(".required()");
        }
        let label = member.text("locationName").unwrap_or(name);
        match member.text("location") {
            Some("uri") => {
                let _ = write!(built, ".at(Location::Path, {label:?})");
            }
            Some("querystring") => {
                let _ = write!(built, ".at(Location::Query, {label:?})");
            }
            Some("header") => {
                let _ = write!(built, ".at(Location::Header, {label:?})");
            }
            Some(other) => return Err(Failure::new(format!("{name}: location {other}"))),
            None if label != name => {
                let _ = write!(built, ".at(Location::Body, {label:?})");
            }
            None => {}
        }
        let _ = writeln!(out, "{built},");
    }
    out.push_str("];\n");
    Ok(())
}
