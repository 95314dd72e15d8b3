//! `cargo xtask codegen`: from the pinned botocore models to `models/` and `libs/wire/src/gen/`.
//!
//! `--offline` starts from `models/`; `--check` writes nothing and fails when a checked-in file
//! differs from what would be written.

mod json;
mod model;
mod names;
mod ops;
mod schema;
mod services;
mod source;
mod types;

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use self::model::Model;
use self::services::{SERVICES, Spec};
use crate::shell::{self, Failure};

/// Runs the task with its flags.
pub(crate) fn run(root: &Path, flags: &[String]) -> Result<(), Failure> {
    let has = |flag: &str| flags.iter().any(|given| given == flag);
    if let Some(unknown) =
        flags.iter().find(|flag| !["--offline", "--check"].contains(&flag.as_str()))
    {
        return Err(Failure::new(format!("codegen: unknown flag {unknown}")));
    }
    if !has("--offline") && !has("--check") {
        source::fetch(root)?;
    }
    let mut stale = Vec::new();
    for spec in SERVICES {
        let text = generate(root, spec)?;
        let path = root.join("libs/wire/src/gen").join(format!("{}.rs", spec.module()));
        if std::fs::read_to_string(&path).ok().as_deref() == Some(text.as_str()) {
            continue;
        }
        if has("--check") {
            stale.push(path.display().to_string());
        } else {
            std::fs::write(&path, text)?;
            shell::say(&format!("wrote {}", path.display()));
        }
    }
    if stale.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!("run `cargo xtask codegen`; out of date: {}", stale.join(", "))))
}

/// The names of the files that hold one operation each, e.g. `get_id.rs`.
pub(crate) fn operation_files(root: &Path) -> Result<BTreeSet<String>, Failure> {
    let mut files = BTreeSet::new();
    for spec in SERVICES {
        let model = source::read(root, spec)?;
        files.extend(
            model.object("operations").iter().map(|(name, _)| format!("{}.rs", names::snake(name))),
        );
    }
    Ok(files)
}

fn generate(root: &Path, spec: &Spec) -> Result<String, Failure> {
    let json = source::read(root, spec)?;
    let model = Model::new(spec, &json)?;
    let types = types::write(&model)?;
    let mut text = format!(
        "//! {} {}: shapes, operations and errors, from botocore {}.\n//!\n//! Written by `cargo xtask codegen`. Do not edit.\n\n",
        spec.name,
        spec.version,
        source::BOTOCORE,
    );
    if types.contains("BTreeMap<") {
        text.push_str("use std::collections::BTreeMap;\n\n");
    }
    text.push_str("use crate::meta::{OpMeta, Protocol, ServiceId, ServiceMeta};\n\n");
    text.push_str(&ops::write(&model)?);
    text.push_str(&types);
    text.push_str(&schema::write(&model)?);
    let mut rustfmt = Command::new("rustfmt");
    rustfmt.args(["--edition", "2024", "--config-path"]).arg(root.join("rustfmt.toml"));
    let formatted = shell::output(&mut rustfmt, text.as_bytes())?;
    String::from_utf8(formatted).map_err(|error| Failure::new(error.to_string()))
}
