//! `cargo xtask tidy`: the rules of the house that no compiler checks. The rules are tables.

mod arrows;
mod lints;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::codegen;
use crate::shell::Failure;

/// Folders that hold our Rust code.
const FOLDERS: &[&str] = &["libs", "crates", "sdk", "tests", "benches", "xtask"];

/// Folders that hold generated or foreign code, at any depth; so do those that start with a dot.
const NOT_OURS: &[&str] = &["gen", "target", "node_modules"];

/// Longest operation file, in lines of code outside test modules: about 110, and some patience.
const OPERATION_LINES: usize = 150;
/// Longest other hand-written file, in lines of code outside test modules.
const FILE_LINES: usize = 600;

/// Texts that no source may hold, and why. Written in halves, so that this file passes.
const BANNED: &[(&str, &str)] = &[
    (concat!("#[", "allow("), "use #[expect(.., reason)]"),
    (concat!("#![", "allow("), "use #![expect(.., reason)]"),
    (concat!("todo", "!("), "finish it, or list it in ops/not_yet.rs"),
    (concat!("dbg", "!("), "remove it"),
    (concat!("TO", "DO"), "finish it, or open an issue"),
    (concat!("FIX", "ME"), "finish it, or open an issue"),
];

/// Runs every rule over the tree at `root`.
pub(crate) fn run(root: &Path) -> Result<(), Failure> {
    let mut faults = Vec::new();
    let operations = codegen::operation_files(root)?;
    for path in sources(root)? {
        let text = std::fs::read_to_string(&path)?;
        let name = path.strip_prefix(root).unwrap_or(&path).display().to_string();
        faults.extend(source_faults(&name, &text, &operations));
    }
    let crates = crates(root)?;
    let workspace = std::fs::read_to_string(root.join("Cargo.toml"))?;
    for (name, manifest) in &crates {
        let manifest = std::fs::read_to_string(manifest)?;
        faults.extend(arrows::faults(name, &manifest)?);
        faults.extend(lints::faults(name, &manifest, &workspace)?);
    }
    if let Ok(map) = std::fs::read_to_string(root.join("docs/ARCHITECTURE.md")) {
        faults.extend(unnamed(crates.iter().map(|(name, _)| name.as_str()), &map));
    }
    if faults.is_empty() { Ok(()) } else { Err(Failure::new(faults.join("\n"))) }
}

/// Hand-written Rust files, in order.
fn sources(root: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    for folder in FOLDERS {
        walk(&root.join(folder), &mut found)?;
    }
    found.sort();
    Ok(found)
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) -> Result<(), Failure> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if path.is_dir() {
            if !NOT_OURS.contains(&name) && !name.starts_with('.') {
                walk(&path, found)?;
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    Ok(())
}

/// The crates of the workspace, e.g. `crates/access` or `benches`, and their manifests.
fn crates(root: &Path) -> Result<Vec<(String, PathBuf)>, Failure> {
    let mut names: Vec<String> = Vec::new();
    for folder in FOLDERS {
        names.push((*folder).to_owned());
        let path = root.join(folder);
        for entry in
            path.is_dir().then(|| std::fs::read_dir(&path)).transpose()?.into_iter().flatten()
        {
            names.push(format!("{folder}/{}", entry?.file_name().display()));
        }
    }
    names.sort();
    let with_manifest = names.into_iter().map(|name| {
        let manifest = root.join(&name).join("Cargo.toml");
        (name, manifest)
    });
    Ok(with_manifest.filter(|(_, manifest)| manifest.is_file()).collect())
}

/// Crates that the map of the architecture leaves out.
fn unnamed<'a>(crates: impl Iterator<Item = &'a str>, map: &str) -> Vec<String> {
    crates
        .filter(|name| !map.contains(arrows::folder(name)))
        .map(|name| format!("docs/ARCHITECTURE.md does not name {name}"))
        .collect()
}

fn source_faults(name: &str, text: &str, operations: &BTreeSet<String>) -> Vec<String> {
    let mut faults = Vec::new();
    let first = text.lines().find(|line| !line.trim().is_empty() && !line.starts_with("#!["));
    if !first.is_some_and(|line| line.starts_with("//!")) {
        faults.push(format!("{name}: does not open with //!"));
    }
    for (banned, why) in BANNED {
        if let Some(line) = text.lines().position(|line| line.contains(banned)) {
            faults.push(format!("{name}:{}: {banned}: {why}", line + 1));
        }
    }
    let is_operation = name.contains("/ops/") && operations.contains(arrows::folder(name));
    let limit = if is_operation { OPERATION_LINES } else { FILE_LINES };
    let lines = code_lines(text);
    if !is_test(name) && lines > limit {
        faults.push(format!("{name}: {lines} lines of code, more than {limit}"));
    }
    faults
}

/// Whether a file holds nothing but tests: they may be as long as the facts they prove.
fn is_test(name: &str) -> bool {
    name.ends_with("tests.rs") || name.split('/').any(|part| part == "tests" || part == "benches")
}

/// Lines of code before the file's test module.
fn code_lines(text: &str) -> usize {
    let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    code.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//")).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(name: &str, text: &str) -> Vec<String> {
        source_faults(name, text, &BTreeSet::from(["get_id.rs".to_owned()]))
    }

    #[test]
    fn sources_are_checked() {
        assert!(found("a.rs", "//! A.\nfn a() {}\n").is_empty());
        assert!(found("a.rs", "#![no_std]\n\n//! A.\n").is_empty());
        assert_eq!(found("a.rs", "fn a() {}\n").len(), 1);
        assert_eq!(found("tests/a/src/lib.rs", "fn a() {}\n").len(), 1);
        assert_eq!(found("a.rs", "").len(), 1);
        for (banned, _) in BANNED {
            let found = self::found("a.rs", &format!("//! A.\n\n// {banned}x)]\n"));
            assert_eq!(found.len(), 1, "{found:?}");
            assert!(found[0].starts_with("a.rs:3: "), "{found:?}");
        }
    }

    #[test]
    fn long_files_are_found_but_not_long_tests() {
        let long = format!("//! A.\n{}", "x\n".repeat(500));
        assert_eq!(found("crates/a/src/ops/get_id.rs", &long).len(), 1);
        assert!(found("crates/a/src/b.rs", &long).is_empty());
        assert!(found("crates/a/src/ops/shared.rs", &long).is_empty(), "not an operation");
        let longer = long.repeat(2);
        assert_eq!(found("crates/a/src/b.rs", &longer).len(), 1);
        for tests in ["crates/a/src/b/tests.rs", "crates/a/tests/b.rs", "tests/b/src/lib.rs"] {
            assert!(found(tests, &longer).is_empty(), "{tests}");
        }
        let tested = format!("//! A.\n#[cfg(test)]\nmod tests {{\n{}", "x\n".repeat(900));
        assert!(found("a.rs", &tested).is_empty());
    }

    #[test]
    fn the_map_names_every_crate() {
        let crates = ["crates/access", "libs/wire", "benches"];
        assert_eq!(
            unnamed(crates.into_iter(), "`crates/access`, benches/"),
            ["docs/ARCHITECTURE.md does not name libs/wire"]
        );
    }

    #[test]
    fn the_workspace_is_walked() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let crates: Vec<String> = crates(root).unwrap().into_iter().map(|(name, _)| name).collect();
        for name in ["libs/wire", "crates/server", "xtask"] {
            assert!(crates.iter().any(|found| found == name), "{name} in {crates:?}");
        }
        let sources = sources(root).unwrap();
        assert!(sources.iter().any(|path| path.ends_with("xtask/src/tidy.rs")));
        assert!(codegen::operation_files(root).unwrap().contains("get_open_id_token.rs"));
        assert!(!sources.iter().any(|path| path.ends_with("gen/sts.rs")));
    }
}
