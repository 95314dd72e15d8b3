//! Writes the structs and enums of a service.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::json::Json;
use super::model::{Model, kind};
use super::names;
use crate::shell::Failure;

/// All types of the service, in name order.
pub(crate) fn write(model: &Model<'_>) -> Result<String, Failure> {
    let mut out = String::new();
    for name in model.reached() {
        let shape = model.shape(name)?;
        match kind(shape) {
            "structure" if !shape.flag("document") => structure(&mut out, model, name, shape)?,
            "enum" => enumeration(&mut out, model, name, shape),
            _ => {}
        }
    }
    Ok(out)
}

/// `Deserialize` for what requests carry, `Serialize` for what answers carry: what a server needs.
/// A client needs the other half, behind a feature so that the server is not compiled with it.
fn serde_derives(model: &Model<'_>, name: &str) -> &'static str {
    match (model.inputs.contains(name), model.outputs.contains(name)) {
        (true, true) => "#[derive(serde::Serialize, serde::Deserialize)]",
        (true, false) => {
            "#[derive(serde::Deserialize)]\n#[cfg_attr(feature = \"client\", derive(serde::Serialize))]"
        }
        (false, _) => {
            "#[derive(serde::Serialize)]\n#[cfg_attr(feature = \"client\", derive(serde::Deserialize))]"
        }
    }
}

fn structure(out: &mut String, model: &Model<'_>, name: &str, shape: &Json) -> Result<(), Failure> {
    let default = if model.has_default(name)? { ", Default" } else { "" };
    let _ = writeln!(out, "/// Wire shape `{name}`.");
    let _ = writeln!(out, "#[derive(Debug, Clone, PartialEq{default})]");
    let _ = writeln!(out, "{}", serde_derives(model, name));
    let _ = writeln!(out, "pub struct {} {{", names::type_name(name));
    let mut taken = BTreeSet::new();
    for (member_name, member) in shape.object("members") {
        let field = names::snake(member_name);
        if !taken.insert(field.clone()) {
            return Err(Failure::new(format!("{name}: two members named {field}")));
        }
        let (target, target_shape) = model.target(Some(member))?;
        let bare = model.rust_type(target)?;
        let _ = writeln!(out, "/// `{member_name}`{}.", bounds(target_shape));
        if model.is_plain(name, shape, member_name) {
            let _ = writeln!(out, "#[serde(rename = \"{member_name}\")]\npub {field}: {bare},");
        } else {
            let _ = writeln!(
                out,
                "#[serde(rename = \"{member_name}\", default, skip_serializing_if = \"Option::is_none\")]\npub {field}: Option<{bare}>,"
            );
        }
    }
    out.push_str("}\n\n");
    Ok(())
}

/// `; length 1..=55` and the like, for the field's documentation.
fn bounds(shape: &Json) -> String {
    let what = match kind(shape) {
        "string" | "list" | "map" | "blob" => "length",
        "integer" | "long" | "double" | "float" => "value",
        _ => return String::new(),
    };
    match (shape.int("min"), shape.int("max")) {
        (None, None) => String::new(),
        (Some(min), None) => format!("; {what} `{min}..`"),
        (None, Some(max)) => format!("; {what} `..={max}`"),
        (Some(min), Some(max)) => format!("; {what} `{min}..={max}`"),
    }
}

fn enumeration(out: &mut String, model: &Model<'_>, name: &str, shape: &Json) {
    let type_name = names::type_name(name);
    let mut variants: Vec<(String, &str)> = Vec::new();
    for value in shape.list("enum").iter().filter_map(Json::as_text) {
        let mut variant = names::variant(value);
        while variants.iter().any(|(taken, _)| *taken == variant) {
            variant.push('X');
        }
        variants.push((variant, value));
    }
    let _ = writeln!(out, "/// Wire enum `{name}`.");
    let _ = writeln!(out, "#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]");
    let _ = writeln!(out, "{}", serde_derives(model, name));
    let _ = writeln!(out, "pub enum {type_name} {{");
    for (variant, value) in &variants {
        let _ = writeln!(out, "/// `{value}`.\n#[serde(rename = \"{value}\")]\n{variant},");
    }
    out.push_str("}\n\n");
    let _ = writeln!(out, "impl {type_name} {{");
    let _ = writeln!(out, "/// Every value, in the model's order.");
    let list: Vec<String> = variants.iter().map(|(v, _)| format!("Self::{v}")).collect();
    let _ = writeln!(out, "pub const ALL: &'static [Self] = &[{}];", list.join(", "));
    let _ =
        writeln!(out, "/// The value on the wire.\npub const fn as_str(self) -> &'static str {{");
    let _ = writeln!(out, "match self {{");
    for (variant, value) in &variants {
        let _ = writeln!(out, "Self::{variant} => \"{value}\",");
    }
    out.push_str("}\n}\n}\n\n");
    let _ = writeln!(
        out,
        "impl std::fmt::Display for {type_name} {{\nfn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{\nf.write_str(self.as_str())\n}}\n}}\n"
    );
}
