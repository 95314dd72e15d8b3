//! `cargo xtask tidy`: the rules of the house that no compiler checks. The rules are tables.

use std::path::{Path, PathBuf};

use crate::shell::Failure;

/// Longest operation file, in lines of code outside test modules.
const OPERATION_LINES: usize = 400;
/// Longest other hand-written file, in lines of code outside test modules.
const FILE_LINES: usize = 600;

/// Texts that no source may hold, and why. Written in halves, so that this file passes.
const BANNED: &[(&str, &str)] = &[
    (concat!("#[", "allow("), "use #[expect(.., reason)]"),
    (concat!("#![", "allow("), "use #![expect(.., reason)]"),
    (concat!("todo", "!("), "finish it, or list it in ops/not_yet.rs"),
    (concat!("dbg", "!("), "remove it"),
];

/// Crates by layer, lowest first: a crate may name only crates of lower layers.
const LAYERS: &[&[&str]] = &[
    &["wire", "sigv4", "jose", "policy", "srp", "saml"],
    &["base"],
    &["store"],
    &["keys", "store-sqlite", "store-postgres"],
    &["access", "providers"],
    &["identity", "userpools", "sync"],
    &["front", "login", "gateway", "console"],
    &["server"],
];
/// Storage engines: only the crates in `ENGINE_USERS` may name them.
const ENGINES: &[&str] = &["store-sqlite", "store-postgres"];
const ENGINE_USERS: &[&str] = &["server", "testkit", "tests", "benches", "xtask"];
/// Crates beside the layers: they may name anything.
const FREE: &[&str] = &["testkit", "tests", "benches", "xtask"];

/// Runs every rule over the tree at `root`.
pub(crate) fn run(root: &Path) -> Result<(), Failure> {
    let mut faults = Vec::new();
    let mut sources = Vec::new();
    for folder in ["libs", "crates", "sdk", "tests", "benches", "xtask"] {
        walk(&root.join(folder), &mut sources)?;
    }
    for path in &sources {
        let text = std::fs::read_to_string(path)?;
        let name = path.strip_prefix(root).unwrap_or(path).display().to_string();
        faults.extend(source_faults(&name, &text));
    }
    let names = crates(root)?;
    for (name, manifest) in &names {
        let text = std::fs::read_to_string(manifest)?;
        faults.extend(arrow_faults(name, &text)?);
    }
    if let Ok(map) = std::fs::read_to_string(root.join("docs/ARCHITECTURE.md")) {
        for (name, _) in names.iter().filter(|(name, _)| !map.contains(name.as_str())) {
            faults.push(format!("docs/ARCHITECTURE.md does not name {name}"));
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(Failure::new(faults.join("\n"))) }
}

/// Hand-written Rust files below `folder`.
fn walk(folder: &Path, found: &mut Vec<PathBuf>) -> Result<(), Failure> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if path.is_dir() && !["gen", "target", "node_modules"].contains(&name) {
            walk(&path, found)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found.sort();
    Ok(())
}

/// The crates of the workspace: folder name and manifest.
fn crates(root: &Path) -> Result<Vec<(String, PathBuf)>, Failure> {
    let mut found = Vec::new();
    for group in ["libs", "crates"] {
        for entry in std::fs::read_dir(root.join(group))? {
            let folder = entry?.path();
            let manifest = folder.join("Cargo.toml");
            if let (Some(name), true) =
                (folder.file_name().and_then(|name| name.to_str()), manifest.is_file())
            {
                found.push((name.to_owned(), manifest));
            }
        }
    }
    found.sort();
    Ok(found)
}

fn source_faults(name: &str, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let first = text.lines().find(|line| !line.trim().is_empty() && !line.starts_with("#!["));
    if !first.is_some_and(|line| line.starts_with("//!")) {
        faults.push(format!("{name}: does not open with //!"));
    }
    for (banned, why) in BANNED {
        let hit = text
            .lines()
            .position(|line| !line.trim_start().starts_with("//") && line.contains(banned));
        if let Some(line) = hit {
            faults.push(format!("{name}:{}: {banned}: {why}", line + 1));
        }
    }
    let is_test = name.contains("/tests/") || name.ends_with("tests.rs");
    let limit = if name.contains("/ops/") { OPERATION_LINES } else { FILE_LINES };
    let lines = code_lines(text);
    if !is_test && lines > limit {
        faults.push(format!("{name}: {lines} lines of code, more than {limit}"));
    }
    faults
}

/// Lines of code before the file's test module.
fn code_lines(text: &str) -> usize {
    let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    code.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//")).count()
}

fn layer(name: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| layer.contains(&name))
}

/// Dependencies of a crate that point up or sideways. Development dependencies are not arrows.
fn arrow_faults(name: &str, manifest: &str) -> Result<Vec<String>, Failure> {
    let manifest: toml::Table =
        toml::from_str(manifest).map_err(|error| Failure::new(format!("{name}: {error}")))?;
    let mut faults = Vec::new();
    let empty = toml::Table::new();
    let dependencies = manifest.get("dependencies").and_then(|d| d.as_table()).unwrap_or(&empty);
    if FREE.contains(&name) {
        return Ok(faults);
    }
    let Some(own) = layer(name) else {
        return Ok(vec![format!("{name}: stands in no layer of xtask/src/tidy.rs")]);
    };
    for used in dependencies.keys() {
        let Some(theirs) = layer(used) else { continue };
        let engine = ENGINES.contains(&used.as_str()) && !ENGINE_USERS.contains(&name);
        if theirs >= own || engine {
            faults.push(format!("{name} must not depend on {used}"));
        }
    }
    Ok(faults)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows_point_down_only() {
        let faults = |name: &str, used: &str| {
            arrow_faults(name, &format!("[dependencies]\n{used}.workspace = true\n")).unwrap().len()
        };
        assert_eq!(faults("identity", "access"), 0);
        assert_eq!(faults("access", "providers"), 1, "sideways");
        assert_eq!(faults("wire", "base"), 1, "up");
        assert_eq!(faults("identity", "store-sqlite"), 1, "an engine");
        assert_eq!(faults("server", "store-sqlite"), 0);
        assert_eq!(faults("testkit", "store-sqlite"), 0);
        assert_eq!(faults("stranger", "wire"), 1);
        assert_eq!(faults("identity", "serde"), 0);
    }

    #[test]
    fn sources_are_checked() {
        assert!(source_faults("a.rs", "//! A.\nfn a() {}\n").is_empty());
        assert_eq!(source_faults("a.rs", "fn a() {}\n").len(), 1);
        assert_eq!(source_faults("a.rs", &format!("//! A.\n{}x)]\n", BANNED[0].0)).len(), 1);
        let long = format!("//! A.\n{}", "x\n".repeat(500));
        assert_eq!(source_faults("crates/a/src/ops/b.rs", &long).len(), 1);
        assert!(source_faults("crates/a/src/b.rs", &long).is_empty());
        let tested = format!("//! A.\n#[cfg(test)]\nmod tests {{\n{}", "x\n".repeat(900));
        assert!(source_faults("a.rs", &tested).is_empty());
    }
}
