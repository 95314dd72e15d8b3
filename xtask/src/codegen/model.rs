//! A service model as the generators want it: the chosen operations, and the shapes they reach.

use std::collections::{BTreeMap, BTreeSet};

use super::json::Json;
use super::names;
use super::services::Spec;
use crate::shell::Failure;

/// One service, ready to be written out.
pub(crate) struct Model<'a> {
    /// The row of the table of services.
    pub(crate) spec: &'a Spec,
    root: &'a Json,
    shapes: BTreeMap<&'a str, &'a Json>,
    /// The generated operations, by name.
    pub(crate) operations: BTreeMap<&'a str, &'a Json>,
    /// Operations of the service that are not generated.
    pub(crate) others: Vec<&'a str>,
    /// Shapes reachable from an input.
    pub(crate) inputs: BTreeSet<&'a str>,
    /// Shapes reachable from an output.
    pub(crate) outputs: BTreeSet<&'a str>,
    /// Error shapes of the generated operations.
    pub(crate) errors: BTreeSet<&'a str>,
}

impl<'a> Model<'a> {
    /// Reads `root` as the model of `spec`.
    pub(crate) fn new(spec: &'a Spec, root: &'a Json) -> Result<Self, Failure> {
        let mut model = Self {
            spec,
            root,
            shapes: root.object("shapes").iter().map(|(k, v)| (k.as_str(), v)).collect(),
            operations: BTreeMap::new(),
            others: Vec::new(),
            inputs: BTreeSet::new(),
            outputs: BTreeSet::new(),
            errors: BTreeSet::new(),
        };
        for (name, operation) in root.object("operations") {
            if spec.only.is_none_or(|only| only.contains(&name.as_str())) {
                model.operations.insert(name, operation);
            } else {
                model.others.push(name);
            }
        }
        model.others.sort_unstable();
        if let Some(missing) =
            spec.only.into_iter().flatten().find(|name| !model.operations.contains_key(*name))
        {
            return Err(Failure::new(format!("{}: no operation {missing}", spec.name)));
        }
        model.reach()?;
        Ok(model)
    }

    fn reach(&mut self) -> Result<(), Failure> {
        let (mut inputs, mut outputs) = (BTreeSet::new(), BTreeSet::new());
        for operation in self.operations.values() {
            for (end, seen) in [("input", &mut inputs), ("output", &mut outputs)] {
                if let Some(shape) = operation.get(end).and_then(|end| end.text("shape")) {
                    self.walk(shape, seen)?;
                }
            }
            for error in operation.list("errors") {
                self.errors.extend(error.text("shape"));
            }
        }
        (self.inputs, self.outputs) = (inputs, outputs);
        Ok(())
    }

    fn walk(&self, name: &'a str, seen: &mut BTreeSet<&'a str>) -> Result<(), Failure> {
        if !seen.insert(name) {
            return Ok(());
        }
        let shape = self.shape(name)?;
        let targets = shape.object("members").iter().map(|(_, member)| member);
        for target in targets.chain(["member", "key", "value"].iter().filter_map(|k| shape.get(k)))
        {
            if let Some(target) = target.text("shape") {
                self.walk(target, seen)?;
            }
        }
        Ok(())
    }

    /// The shape `name`.
    pub(crate) fn shape(&self, name: &str) -> Result<&'a Json, Failure> {
        self.shapes
            .get(name)
            .copied()
            .ok_or_else(|| Failure::new(format!("{}: no shape {name}", self.spec.name)))
    }

    /// The shape that `holder` (a member, or an element of a list or map) points at.
    pub(crate) fn target(&self, holder: Option<&'a Json>) -> Result<(&'a str, &'a Json), Failure> {
        let name = holder
            .and_then(|holder| holder.text("shape"))
            .ok_or_else(|| Failure::new(format!("{}: a member has no shape", self.spec.name)))?;
        Ok((name, self.shape(name)?))
    }

    /// All shapes to generate, by name.
    pub(crate) fn reached(&self) -> BTreeSet<&'a str> {
        self.inputs.union(&self.outputs).copied().collect()
    }

    /// A text of the model's metadata.
    pub(crate) fn metadata(&self, key: &str) -> Option<&'a str> {
        self.root.get("metadata").and_then(|metadata| metadata.text(key))
    }

    /// Whether `member` of `shape` must be present.
    pub(crate) fn is_required(shape: &Json, member: &str) -> bool {
        shape.list("required").iter().any(|name| name.as_text() == Some(member))
    }

    /// Whether the member is a plain value in Rust: required, and in a shape that requests carry.
    pub(crate) fn is_plain(&self, shape_name: &str, shape: &Json, member: &str) -> bool {
        self.inputs.contains(shape_name) && Self::is_required(shape, member)
    }

    /// The Rust type of a shape, in the words of the generated module.
    pub(crate) fn rust_type(&self, name: &str) -> Result<String, Failure> {
        let shape = self.shape(name)?;
        let plain = match kind(shape) {
            "structure" if shape.flag("document") => "serde_json::Value".to_owned(),
            "structure" | "enum" => names::type_name(name),
            "list" => {
                let (member, _) = self.target(shape.get("member"))?;
                format!("Vec<{}>", self.rust_type(member)?)
            }
            "map" => {
                let (value, _) = self.target(shape.get("value"))?;
                format!("BTreeMap<String, {}>", self.rust_type(value)?)
            }
            "string" => "String".to_owned(),
            "integer" => "i32".to_owned(),
            "long" => "i64".to_owned(),
            "float" | "double" => "f64".to_owned(),
            "boolean" => "bool".to_owned(),
            "timestamp" => "crate::Timestamp".to_owned(),
            "blob" => "crate::Blob".to_owned(),
            other => return Err(Failure::new(format!("{name}: unknown type {other}"))),
        };
        Ok(if shape.flag("sensitive") { format!("crate::Sensitive<{plain}>") } else { plain })
    }

    /// Whether the Rust type of a shape has a `Default`: enums have none, nor what must hold one.
    pub(crate) fn has_default(&self, name: &str) -> Result<bool, Failure> {
        let shape = self.shape(name)?;
        match kind(shape) {
            "enum" => Ok(false),
            "structure" => {
                for (member_name, member) in shape.object("members") {
                    let (target, _) = self.target(Some(member))?;
                    if self.is_plain(name, shape, member_name) && !self.has_default(target)? {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            _ => Ok(true),
        }
    }
}

/// The model's type of a shape, with `enum` told apart from `string`.
pub(crate) fn kind(shape: &Json) -> &str {
    match shape.text("type") {
        Some("string") if shape.get("enum").is_some() => "enum",
        Some(kind) => kind,
        None => "",
    }
}
